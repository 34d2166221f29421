"""``make soak``: ``cchc run`` killed (SIGKILL) at random instants; ``python -m bench.soak [--kills 200] [--documents 300] [--seed 1]``.

An undisturbed run gives the rows to be reached. Then, again and again: begin an empty database, kill the run at a random instant, restart, perhaps kill again,
until it may finish. After each kill the database must be whole (``integrity_check``, foreign keys); at the end its rows must be those of the undisturbed run,
and no worker may have outlived its parent. Exit status 1 at the first difference.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import decisions
from db import schema


def rows(db: Path) -> dict[str, list[str]]:
    """All rows of all tables but the logs, as text."""
    connection = sqlite3.connect(db)
    found = {}
    for table, shape in schema.TABLES.items():
        columns = ", ".join(f"[{column}]" for column in shape.columns if (table, column) != ("failures", "seconds"))
        if table != "runs":
            found[table] = sorted(map(repr, connection.execute(f"select {columns} from [{table}]")))
    return found


def whole(db: Path) -> bool:
    """Whether the database as it lies there is consistent."""
    if not db.exists():
        return True
    connection = sqlite3.connect(db)
    broken = connection.execute("pragma integrity_check").fetchall() != [("ok",)] or connection.execute("pragma foreign_key_check").fetchall() != []
    connection.close()
    return not broken


def begin(folder: Path, db: Path) -> subprocess.Popen[bytes]:
    """A run, as an operator starts it."""
    return subprocess.Popen([sys.executable, "-m", "cchc", "run", str(folder), "--db", str(db), "--workers", "2"], stderr=subprocess.DEVNULL)


def workers_of(parent: int) -> list[int]:
    """The children of a process."""
    try:
        return [int(pid) for task in Path(f"/proc/{parent}/task").iterdir() for pid in (task / "children").read_text().split()]
    except OSError:
        return []


def alive(pids: list[int], patience: float = 10.0) -> list[int]:
    """Those that are still there after a while."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        pids = [pid for pid in pids if Path(f"/proc/{pid}").exists() and b"cchc.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        if not pids:
            break
        time.sleep(0.05)
    return pids


def killed(folder: Path, db: Path, seconds: float) -> bool:
    """Begin a run and kill it after ``seconds``; whether it was still at work. Raises ``AssertionError`` where it leaves a broken database or a living worker."""
    process = begin(folder, db)
    time.sleep(seconds)
    workers = workers_of(process.pid)
    at_work = process.poll() is None
    if at_work:
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
    if not whole(db):
        raise AssertionError("the database is broken")
    if left := alive(workers):
        raise AssertionError(f"workers outlived their parent: {left}")
    return at_work


def main() -> int:
    """Kill until enough were killed; print what became of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    draw = random.Random(given.seed)
    with tempfile.TemporaryDirectory() as home:
        folder, reference = Path(home) / "docs", Path(home) / "undisturbed.db"
        decisions.write(folder, given.documents, seed=given.seed)
        (folder / "hỏng.pdf").write_bytes(b"%PDF-1.4 cut")
        (folder / "bản sao.txt").write_bytes(next(folder.rglob("*.txt")).read_bytes())
        began = time.monotonic()
        begin(folder, reference).wait()
        length = time.monotonic() - began
        wanted = rows(reference)
        kills = finished = early = 0
        while kills < given.kills:
            db = Path(home) / f"{finished}.db"
            blows = 1 + next(n for n in itertools.count() if draw.random() < 0.5)
            for _ in range(blows):
                try:
                    struck = killed(folder, db, draw.uniform(0.0, 1.1 * length))
                except AssertionError as error:
                    print(f"FAILED after kill {kills + 1}: {error}")
                    return 1
                kills, early = kills + struck, early + (not struck)
            status = begin(folder, db).wait()
            finished += 1
            if status != 1 or rows(db) != wanted:
                print(f"FAILED after kill {kills}: exit status {status}, rows {'equal' if rows(db) == wanted else 'differ'}")
                return 1
            db.unlink()
            print(f"{kills} kills, {finished} restarts that finished with equal rows", flush=True)
    print(f"{given.documents} documents, {kills} kills, {finished} databases finished, rows equal each time ({early} runs were done before the blow)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
