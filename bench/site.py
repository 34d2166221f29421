"""Page times on a large collection: ``python -m bench.site /tmp/large.db [seconds] [ours]`` (a file of ``bench.collection``; seconds of the crowd, 60; ``ours``: without
plain Datasette, which needs a copy of the file). On a machine with other work ``chrt -r 1 python -m …`` (as root) lets server and readers have the processor when they want it.

Our site and plain Datasette on a copy of the same file without our indexes, each served in a process of its own; one reader asks for each page ROUNDS times, each
time for another unit, decision or word, ours and theirs in turn; then CROWD readers ask ours at once. Times are of the whole answer, at the server's door.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path
from urllib.parse import quote

import httpx
from datasette.utils import tilde_encode

from bench.collection import THINGS, VERBS

ROUNDS = 10
CROWD = 50
FACETS = "_facet=area&_facet=year&_facet=province&_facet=level&_facet=recurrence"
Ask = Callable[[random.Random], str]


def pages(db: Path) -> dict[str, tuple[Ask, Ask | None]]:
    """Per page: what to ask of ours, and of plain Datasette for the same rows, None where it has no such page."""
    with closing(sqlite3.connect(db)) as connection:
        units = [unit for (unit,) in connection.execute("select distinct unit from task_units order by unit")]
        numbers = [number for (number,) in connection.execute("select distinct decision from tasks order by decision limit 5000")]
        tasks = [task for (task,) in connection.execute("select id from tasks limit 5000")]

    def words(chance: random.Random) -> str:
        return quote(f"{chance.choice(VERBS)} {chance.choice(THINGS)}")

    return {
        "front page": (lambda _: "/", lambda _: "/large"),
        # Ours shows six facets without being asked: area, year, province, decision, leading office, state of the deadline.
        "task list, five facets": (lambda _: "/cchc/tasks?copy=0", lambda _: f"/large/tasks?copy=0&{FACETS}"),
        "task list of one area and year": (
            lambda c: f"/cchc/tasks?copy=0&area=the-che&year={c.randint(2021, 2026)}",
            lambda c: f"/large/tasks?copy=0&area=the-che&year={c.randint(2021, 2026)}&{FACETS}",
        ),
        "search": (lambda c: f"/cchc/search?q={words(c)}", lambda c: f"/large/tasks?duty__contains={words(c)}"),
        "unit page": (lambda c: f"/cchc/unit/{tilde_encode(c.choice(units))}", lambda c: f"/large/task_units?unit={quote(c.choice(units))}"),
        "decision page": (lambda c: f"/cchc/decision/{c.choice(numbers)}", lambda c: f"/large/tasks?decision={quote(c.choice(numbers))}"),
        "task page": (lambda c: f"/cchc/tasks/{c.choice(tasks)}", lambda c: f"/large/tasks/{c.choice(tasks)}"),
        "dashboard": (lambda _: "/cchc/dashboard", None),
        "review queue": (lambda _: "/cchc/review", None),
    }


@contextmanager
def served(command: list[str]) -> Iterator[tuple[str, int]]:
    """Address and process id of a server that runs as long as the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", *command, "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        for _ in range(600):
            time.sleep(0.2)
            with suppress(httpx.ConnectError):
                httpx.get(f"{address}/-/versions.json", timeout=120)
                break
        yield address, process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)


def memory(pid: int) -> float:
    """The most memory that the process ever held, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def processor(pid: int) -> float:
    """Milliseconds of processor time that the process has had: on a busy machine they say more than the clock."""
    ticks = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return 1000 * sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def alone(client: httpx.Client, address: str, ask: Ask, seed: int) -> tuple[float, int]:
    """Milliseconds and status of one answer."""
    where = address + ask(random.Random(seed))
    begun = time.perf_counter()
    answer = client.get(where)
    return 1000 * (time.perf_counter() - begun), answer.status_code


async def crowd(address: str, asks: list[Ask], seconds: float) -> tuple[list[float], int]:
    """CROWD readers for so many seconds, each asking for one page after another: milliseconds of each answer, and how many failed."""
    times: list[float] = []
    failed = 0
    end = time.monotonic() + seconds

    async def reader(client: httpx.AsyncClient, seed: int) -> None:
        nonlocal failed
        chance = random.Random(seed)
        while time.monotonic() < end:
            begun = time.perf_counter()
            try:
                answer = await client.get(address + chance.choice(asks)(chance))
                failed += answer.status_code != 200
            except httpx.HTTPError:
                failed += 1
            times.append(1000 * (time.perf_counter() - begun))
            # People read what they get.
            await asyncio.sleep(chance.uniform(1, 5))

    async with httpx.AsyncClient(timeout=60, limits=httpx.Limits(max_connections=CROWD)) as client:
        await asyncio.gather(*(reader(client, seed) for seed in range(CROWD)))
    return times, failed


def without_indexes(db: Path) -> Path:
    """A copy named ``large.db`` as a plain insert would have left it: the tables, no index of ours."""
    copy = db.with_name("plain") / "large.db"
    copy.parent.mkdir(exist_ok=True)
    shutil.copyfile(db, copy)
    with closing(sqlite3.connect(copy)) as connection:
        for (name,) in connection.execute("select name from sqlite_master where type = 'index' and sql is not null").fetchall():
            connection.execute(f"drop index [{name}]")
        connection.commit()
    return copy


def main() -> None:
    """Print a table for RESULTS.md."""
    db, seconds = Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    asked = pages(db)
    plain = None if "ours" in sys.argv else without_indexes(db)
    if plain is None:
        asked = {name: (ask, None) for name, (ask, _) in asked.items()}
    beside = served(["datasette", "serve", str(plain)]) if plain else nullcontext(("", 0))
    with served(["cchc", "serve", "--db", str(db)]) as (ours, pid), beside as (theirs, other):
        print(
            "| page | first ms | median ms | slowest ms | processor ms, mean | plain Datasette, median ms | processor ms, mean | ratio of these |\n|"
            + 8 * "---|"
        )
        with httpx.Client(timeout=120) as client:
            for name, (ask, plain_ask) in asked.items():
                row(client, name, (ours, ask, pid), (theirs, plain_ask, other))
        print(f"\nmemory of the server at most: {memory(pid):.0f} MB")
        times, failed = asyncio.run(crowd(ours, [ask for ask, _ in asked.values()], seconds))
        times.sort()
        print(f"{CROWD} readers, {seconds:.0f} s: {len(times)} answers, {failed} failed, median {statistics.median(times):.0f} ms, ", end="")
        print(f"p95 {times[int(0.95 * len(times))]:.0f} ms, slowest {times[-1]:.0f} ms; memory at most {memory(pid):.0f} MB")
    if plain is not None:
        shutil.rmtree(plain.parent)
    print(f"load of the machine: {os.getloadavg()[0]:.1f}", file=sys.stderr)


def row(client: httpx.Client, name: str, ours: tuple[str, Ask, int], theirs: tuple[str, Ask | None, int]) -> None:
    """Ask both in turn and print. The first answer of each is not counted: it reads the file for the first time."""
    here: list[float] = []
    there: list[float] = []
    spent = [0.0, 0.0]
    statuses = set()
    first = 0.0
    for seed in range(ROUNDS + 1):
        before = processor(ours[2])
        taken, status = alone(client, ours[0], ours[1], seed)
        statuses.add(status)
        first = first or taken
        if seed:
            here.append(taken)
            spent[0] += processor(ours[2]) - before
        if theirs[1] is not None and sum(there) < 30_000:
            before = processor(theirs[2])
            taken, _ = alone(client, theirs[0], theirs[1], seed)
            if seed:
                there.append(taken)
                spent[1] += processor(theirs[2]) - before
    mine = spent[0] / len(here)
    other = f"{statistics.median(there):.0f} | {spent[1] / len(there):.0f} | {spent[1] / len(there) / max(mine, 0.1):.1f}" if there else "– | – | –"
    wrong = "" if statuses == {200} else f" (status {statuses})"
    print(f"| {name}{wrong} | {first:.0f} | {statistics.median(here):.0f} | {max(here):.0f} | {mine:.0f} | {other} |", flush=True)


if __name__ == "__main__":
    main()
