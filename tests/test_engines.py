"""Where the work is done: limits of one document, processes that end with their parent, a Dask cluster on loopback; disks that take no more.

Limits are generous and nothing is timed: the machine may be doing something else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from marked_files import nothing, read_marked
from test_batch import go, rows
from test_db import facts

from cchc.batch import Settings, run
from cchc.consumption import consumption
from cchc.intake import Job, fingerprint, job_of
from cchc.lane import Lane, Limits
from cchc.lanes import Lanes
from cchc.progress import JsonLines, Lines
from cchc.refusal import Refused
from cchc.running import written

TESTS = Path(__file__).parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])}


def job(path: Path, text: str) -> Job:
    path.write_text(text)
    return job_of([fingerprint(str(path))])


# -- limits ------------------------------------------------------------------------------------------------------

LIMITED = [
    # (text of the file, limits, kind and message of the failure)
    ("HANG", Limits(seconds=15.0), "timeout", "not done after 15 seconds"),
    ("GREEDY", Limits(seconds=120.0, memory=600), "memory", "took more than 600 MB of memory"),
    ("SPIN", Limits(seconds=120.0, cpu=1.0), "cpu", "not done after 1 seconds of processor time"),
    ("CRASH", Limits(), "crash", "the worker process ended by itself (exit status 3)"),
    ("BAD", Limits(), "truncated", "the file is cut off"),
    ("FAULT", Limits(), "error", "ZeroDivisionError: a fault of the program in two lines"),
]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="memory and processor are watched through /proc")
@pytest.mark.parametrize(("text", "limits", "kind", "message"), LIMITED)
def test_what_runs_over_a_limit_costs_itself_only(tmp_path: Path, text: str, limits: Limits, kind: str, message: str) -> None:
    lane: Lane[Job] = Lane(read_marked, nothing, limits)
    try:
        outcome = lane.do(job(tmp_path / "a.txt", text))
        assert outcome.failure is not None
        assert (outcome.failure.kind, str(outcome.failure)) == (kind, message)
        assert outcome.seconds > 0
        assert lane.do(job(tmp_path / "b.txt", "việc sau đó")).failure is None
    finally:
        lane.retire()


def test_what_a_reader_started_ends_with_it(tmp_path: Path) -> None:
    lane: Lane[Job] = Lane(read_marked, nothing, Limits(seconds=2.0))
    marked = job(tmp_path / "a.txt", "HANG")
    before = _sleepers()
    assert lane.do(marked).failure is not None
    deadline = time.monotonic() + 20
    while _sleepers() - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert _sleepers() - before == set()
    lane.retire()


def _sleepers() -> set[int]:
    found = set()
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if path.read_bytes() == b"sleep\0300\0":
                found.add(int(path.parent.name))
        except OSError:
            continue
    return found


def test_consumption_counts_children() -> None:
    alone = consumption(os.getpid()).memory
    child = subprocess.Popen(
        [sys.executable, "-c", "import time; a = bytearray(b'x' * 100_000_000); print(flush=True); time.sleep(60)"], stdout=subprocess.PIPE
    )
    try:
        assert child.stdout is not None
        child.stdout.readline()
        assert consumption(os.getpid()).memory > alone + 90_000_000
    finally:
        child.kill()
        child.communicate()
    assert consumption(2**22 + 1) == (0, 0.0)


def test_suspects_are_done_again_alone_and_long_ones_first(tmp_path: Path) -> None:
    jobs = [job(tmp_path / "một lần.txt", "ONCE"), job(tmp_path / "a.txt", "việc a"), job(tmp_path / "b.txt", "việc b")]
    lanes: Lanes[Job] = Lanes(read_marked, nothing, 2, Limits(60.0))
    outcomes = list(lanes.run(jobs))
    assert [outcome.failure for outcome in outcomes] == [None] * 3
    assert outcomes[-1].job is jobs[0], "after everything else"
    big = job(tmp_path / "c.pdf", "x" * 90_000)
    assert (big.cost, jobs[1].cost < big.cost) == (3.0, True)


def test_a_failure_keeps_the_time_it_took(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    job(tmp_path / "docs" / "a.txt", "HANG")
    go(tmp_path / "docs", tmp_path / "x.db", workers=1, limits=Limits(2.0))
    ((kind, seconds),) = rows(tmp_path / "x.db", "select kind, seconds from failures")
    assert kind == "timeout"
    assert seconds >= 2.0


# -- what a run says, forgets, survives --------------------------------------------------------------------------


def test_prune_forgets_what_is_gone(tmp_path: Path) -> None:
    docs, db = tmp_path / "docs", tmp_path / "x.db"
    docs.mkdir()
    for name, text in {"a": "việc a", "b": "việc b", "b2": "việc b", "c": "việc c", "hỏng": "BAD"}.items():
        job(docs / f"{name}.txt", text)
    go(docs, db)
    for name in ("b", "c", "hỏng"):
        (docs / f"{name}.txt").unlink()
    assert (go(docs, db).missing, rows(db, "select count(*) from sources")) == (3, [(5,)])
    assert go(docs, db, prune=True).pruned == 3
    fresh = tmp_path / "fresh.db"
    go(docs, fresh)
    assert facts(db) == facts(fresh)
    assert rows(db, "select count(*) from documents") == [(2,)], "b is still there under its other name"


def test_the_log_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    job(docs / "a.txt", "việc a")
    job(docs / "hỏng.txt", "BAD")
    reporter = JsonLines()
    tally = run([str(docs)], tmp_path / "x.db", Settings(1), reporter, Lanes(read_marked, nothing, 1, Limits()))
    reporter.summary(tally, tmp_path / "x.db")
    events = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [event["event"] for event in events if event["event"] != "progress"] == ["found", "start", "failure", "summary"]
    failure, summary = (next(event for event in events if event["event"] == name) for name in ("failure", "summary"))
    assert (failure["source"].endswith("hỏng.txt"), failure["kind"]) == (True, "truncated")
    assert (summary["new"], summary["documents"], summary["failed"]) == (2, 1, {"truncated": 1})


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB of its own."""
    place = tmp_path / "đĩa"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("a small disk can be mounted by root only")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    script = "import sys\nfrom marked_files import read_marked, nothing\nimport cchc.running as r\nr.read_rows, r.warm_up = read_marked, nothing\nfrom cchc.cli import main\nmain()"
    return subprocess.run([sys.executable, "-c", script, *map(str, arguments)], env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False)


def test_a_full_disk_stops_the_run_and_harms_nothing(tmp_path: Path, small_disk: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    for n in range(30):
        job(docs / f"{n}.txt", "\n".join(f"việc thứ {n} của dòng {line}" for line in range(150)))
    db = small_disk / "x.db"
    done = command("run", docs, "--db", db, "--workers", "1")
    assert (done.returncode, "Traceback" in done.stderr) == (2, False), done.stderr
    assert done.stderr.splitlines()[-1].startswith("cchc: ")
    assert "full" in done.stderr.splitlines()[-1] or "disk I/O" in done.stderr.splitlines()[-1]
    subprocess.run(["mount", "-o", "remount,size=200m", str(small_disk)], check=True)
    assert rows(db, "pragma integrity_check") == [("ok",)]
    assert rows(db, "pragma foreign_key_check") == []
    assert command("run", docs, "--db", db, "--workers", "1").returncode == 0
    go(docs, tmp_path / "whole.db")
    assert facts(db) == facts(tmp_path / "whole.db")


def test_a_disk_that_cannot_be_written_is_said(tmp_path: Path, small_disk: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    job(docs / "a.txt", "việc")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    done = command("run", docs, "--db", small_disk / "x.db")
    assert (done.returncode, done.stderr.count("\n"), "Read-only" in done.stderr) == (2, 1, True), done.stderr


def test_a_watched_folder_takes_in_what_comes(tmp_path: Path) -> None:
    docs, db = tmp_path / "docs", tmp_path / "x.db"
    docs.mkdir()
    job(docs / "a.txt", "việc a")
    script = "import sys\nfrom marked_files import read_marked, nothing\nimport cchc.running as r\nr.read_rows, r.warm_up = read_marked, nothing\nfrom cchc.cli import main\nmain()"
    watching = subprocess.Popen(
        [sys.executable, "-c", script, "run", str(docs), "--db", str(db), "--workers", "1", "--watch"], env=ENVIRONMENT, stderr=subprocess.PIPE, text=True
    )
    try:
        assert _said(watching, "waiting for files"), "the first run"
        (docs / "mới").mkdir()
        job(docs / "mới" / "b.txt", "việc b")
        (docs / "a.txt").unlink()
        job(docs / "ghi chú.tmp", "không phải văn bản")
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and rows(db, "select count(*), sum(present) from sources") != [(2, 1)]:
            time.sleep(0.2)
        assert rows(db, "select count(*), sum(present) from sources") == [(2, 1)]
        assert rows(db, "select count(*) from tasks where duty = 'việc b'") == [(1,)]
    finally:
        watching.terminate()
        _, err = watching.communicate(timeout=120)
    assert (watching.returncode, "Traceback" in err) == (0, False), err
    assert not (tmp_path / "x.db.lock").exists()


def _said(process: subprocess.Popen[str], words: str) -> bool:
    assert process.stderr is not None
    return any(words in line for line in process.stderr)


# -- a cluster ---------------------------------------------------------------------------------------------------


def cluster_lanes(address: str, **more: Any) -> Lanes[Job]:
    from cchc.cluster import ClusterLanes

    return ClusterLanes(read_marked, nothing, None, Limits(120.0), address, **more)


@contextmanager
def _cluster(place: Path, workers: int) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Scheduler and workers of one thread with Dask's own commands: address and processes, the scheduler's first."""
    pytest.importorskip("distributed", reason="the extra 'cluster' is not installed")
    dask = [sys.executable, "-m", "dask"]
    processes = [_started([*dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(place / "s.json")], place)]
    try:
        deadline = time.monotonic() + 120
        while not (place / "s.json").exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        address = json.loads((place / "s.json").read_text())["address"]
        options = ["--nthreads", "1", "--no-dashboard", "--no-nanny", "--local-directory", str(place)]
        processes += [_started([*dask, "worker", address, *options], place) for _ in range(workers)]
        from distributed import Client

        with Client(address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=120)
        yield address, processes
    finally:
        for process in reversed(processes):
            process.kill()
            process.wait()


def _started(arguments: list[str], place: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(arguments, env=ENVIRONMENT, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Killing(Lines):
    """Takes a process away once a few documents are done."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__()
        self.process = process

    def done(self, outcome: Any, failure: Any, pages: int) -> None:
        super().done(outcome, failure, pages)
        if self.count == 6:
            self.process.kill()


def test_a_cluster_gives_the_same_rows_even_when_it_loses_a_worker(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    for n in range(25):
        job(docs / f"{n:02}.txt", f"SLOW việc thứ {n}\nviệc chung")
    for name, text in {"hỏng": "BAD", "sập": "CRASH"}.items():
        job(docs / f"{name}.txt", text)
    with _cluster(tmp_path, 3) as (address, (_, worker, *_others)):
        lanes = cluster_lanes(address, sample=str(docs / "00.txt"))
        tally = run([str(docs)], tmp_path / "cluster.db", Settings(None, engine="dask"), Killing(worker), lanes)
        assert worker.wait(timeout=60) < 0
        with pytest.raises(Refused, match="cannot read /không/có"):
            list(cluster_lanes(address, sample="/không/có").run([]))
    assert (tally.documents, tally.left, dict(tally.failed)) == (25, 0, {"truncated": 1, "crash": 1})
    go(docs, tmp_path / "local.db", workers=2)
    assert facts(tmp_path / "cluster.db") == facts(tmp_path / "local.db")
    assert rows(tmp_path / "cluster.db", "select engine, state from runs") == [("dask", "finished")]


def test_a_scheduler_lost_in_mid_run_is_said_and_what_was_finished_is_kept(tmp_path: Path) -> None:
    docs, db = tmp_path / "docs", tmp_path / "x.db"
    docs.mkdir()
    for n in range(25):
        job(docs / f"{n:02}.txt", f"SLOW việc thứ {n}\nviệc chung")
    with (
        _cluster(tmp_path, 2) as (address, (scheduler, *_workers)),
        pytest.raises(Refused, match=f"the scheduler at {address} is gone; what was finished is kept"),
        written([str(docs)], db),
    ):
        run([str(docs)], db, Settings(None, engine="dask"), Killing(scheduler), cluster_lanes(address))
    ((kept,),) = rows(db, "select count(*) from documents")
    assert 6 <= kept < 25
    assert rows(db, "pragma integrity_check") == [("ok",)]
    assert go(docs, db, workers=2).documents == 25 - kept
    go(docs, tmp_path / "local.db", workers=2)
    assert facts(db) == facts(tmp_path / "local.db")


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1", "tcp://máy-không-có.invalid:8786", "tcp://127.0.0.1:x"])
def test_a_scheduler_that_is_not_there_is_said(address: str) -> None:
    with pytest.raises(Refused, match="no Dask scheduler answers at"):
        cluster_lanes(address)
