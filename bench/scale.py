"""``cchc run`` over generated collections: ``python -m bench.scale [--workers 2] [--compare] [--alike] N…``; each N in a process and a folder of its own.

Prints for each N: documents a second, rate of the first and the last tenth, resident memory of the parent (after the plan, at the end, slope), processor time
of parent and workers, size of the database, how long a second run over the unchanged folder takes, and how much of the truth was found. ``--compare`` runs
the same collection with one worker and with two, alternating. ``--alike``: text files of one length, where the rates of the first and the last tenth can be set
against each other (else the long ones are read first). Nothing is asserted: write what it prints, with date and machine, to RESULTS.md.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench import decisions
from cchc.batch import Settings
from cchc.progress import Lines
from cchc.running import lanes_for, written

_PAGE = os.sysconf("SC_PAGE_SIZE")


class Watcher(Lines):
    """Notes time, files done, resident bytes of this process and bytes of the files done, every so often."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[tuple[float, int, int, int]] = []
        self.bytes = 0

    def say(self, line: str) -> None:
        pass

    def done(self, outcome: Any, failure: Any, pages: int) -> None:
        super().done(outcome, failure, pages)
        self.bytes += sum(file.bytes for file in outcome.job.files)
        if failure is not None:
            print("failed:", [file.key for file in outcome.job.files], failure.kind, failure.message)
        if self.count % 50 == 0 or self.count in (1, self.total):
            self.marks.append((time.monotonic(), self.count, int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE, self.bytes))


def measured(folder: Path, db: Path, workers: int) -> dict[str, float]:
    """One run, in figures."""
    from cchc.batch import run

    watcher, settings = Watcher(), Settings(workers)
    before, began = os.times(), time.monotonic()
    with written([str(folder)], db):
        tally = run([str(folder)], db, settings, watcher, lanes_for([str(folder)], settings, None))
    after, seconds = os.times(), time.monotonic() - began
    own = after.user + after.system - before.user - before.system
    theirs = after.children_user + after.children_system - before.children_user - before.children_system
    found = {"files": tally.files, "seconds": seconds, "parent cpu": own, "workers cpu": theirs}
    if watcher.marks:
        (t0, n0, r0, _), (t1, n1, r1, _) = watcher.marks[0], watcher.marks[-1]
        found |= {"docs/s after the first": (n1 - n0) / max(t1 - t0, 1e-9), "RSS first MB": r0 / 1e6, "RSS last MB": r1 / 1e6}
        found |= {"RSS slope MB per 10,000": (r1 - r0) / 1e6 / max(n1 - n0, 1) * 1e4}
        tenth = max(len(watcher.marks) // 10, 1)
        for name, (a, b) in {"first": (watcher.marks[0], watcher.marks[tenth]), "last": (watcher.marks[-1 - tenth], watcher.marks[-1])}.items():
            took = max(b[0] - a[0], 1e-9)
            # Long ones come first: documents tell how many, bytes how much.
            found |= {f"{name} tenth docs/s": (b[1] - a[1]) / took, f"{name} tenth kB/s": (b[3] - a[3]) / took / 1e3}
    return found


def recovered(db: Path, truths: list[decisions.Truth]) -> str:
    """How many documents, duties, targets and legal bases of the truth stand in the database."""
    connection = sqlite3.connect(db)
    hits = {"documents": 0, "duties": 0, "targets": 0, "bases": 0}
    read = connection.execute("select s.path, d.id, d.number, d.date, d.issuing_body from sources s join documents d on d.id = s.document")
    stored = {"/".join(path.split("/")[-2:]): row for path, *row in read}
    for truth in truths:
        row = stored.get(truth.file)
        if row is None:
            continue
        hits["documents"] += row[1:] == [truth.number, truth.date, truth.body]
        duties = {tuple(found) for found in connection.execute("select lead, support, deadline from tasks where document = ?", row[:1])}
        hits["duties"] += sum((lead, "; ".join(support) or None, due) in duties for lead, support, due in truth.duties)
        values = {value for (value,) in connection.execute("select value from targets where document = ?", row[:1])}
        hits["targets"] += sum(value in values for value in truth.targets)
        numbers = {number for (number,) in connection.execute("select number from citations where document = ?", row[:1])}
        hits["bases"] += sum(number in numbers for number in truth.bases)
    of = {"documents": len(truths), **{name: sum(len(getattr(truth, name)) for truth in truths) for name in ("duties", "targets", "bases")}}
    return ", ".join(f"{name} {hits[name]}/{of[name]}" for name in hits)


def one(n: int, workers: int, alike: bool) -> None:
    """Generate, run, run again, check."""
    with tempfile.TemporaryDirectory() as home:
        folder, db = Path(home) / "docs", Path(home) / "x.db"
        truths = decisions.write(folder, n, ("txt",) if alike else ("txt", "html", "docx"), alike=alike)
        first = measured(folder, db, workers)
        size = db.stat().st_size
        again = measured(folder, db, workers)
        print(f"n {n}, workers {workers}")
        for name, value in first.items():
            print(f"  {name:26}{value:12,.2f}")
        print(f"  {'parent share of cpu':26}{first['parent cpu'] / (first['parent cpu'] + first['workers cpu']):12.1%}")
        print(f"  {'database bytes/document':26}{size / n:12,.0f}")
        print(f"  {'again, unchanged':26}{again['seconds']:12,.2f} s, {again['seconds'] / first['seconds']:.2%} of the first run")
        print(f"  {'again, processor':26}{again['parent cpu'] + again['workers cpu']:12,.2f} s, "
              f"{(again['parent cpu'] + again['workers cpu']) / (first['parent cpu'] + first['workers cpu']):.2%}")  # fmt: skip
        print(f"  {'found':26}{recovered(db, truths)}", flush=True)


def compare(n: int) -> None:
    """One worker against two, alternating."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "docs"
        decisions.write(folder, n)
        rates: dict[int, list[float]] = {1: [], 2: []}
        for turn in range(6):
            workers = turn % 2 + 1
            rates[workers].append(measured(folder, Path(home) / f"{turn}.db", workers)["docs/s after the first"])
            print(f"  {workers} workers: {rates[workers][-1]:.1f} docs/s", flush=True)
        print(f"n {n}: best of three: {max(rates[1]):.1f} and {max(rates[2]):.1f} docs/s, ratio {max(rates[2]) / max(rates[1]):.2f}")


def main() -> None:
    """Each N in a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("n", type=int, nargs="+")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--alike", action="store_true")
    given = parser.parse_args()
    if given.compare:
        compare(given.n[0])
    elif len(given.n) == 1:
        one(given.n[0], given.workers, given.alike)
    else:
        for n in given.n:
            subprocess.run([sys.executable, "-m", "bench.scale", str(n), "--workers", str(given.workers), *["--alike"] * given.alike], check=True)


if __name__ == "__main__":
    main()
