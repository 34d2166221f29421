"""Worker processes that one document can neither hang nor bring down.

Each lane is a process of its own with one document in hand at a time, so a document that runs over its time, or whose reader crashes, is known for certain and
costs nobody else anything. Built on ``concurrent.futures`` with the ``spawn`` method: nothing of the parent's state leaks into the workers.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Job = TypeVar("Job")
Work = Callable[[Any], Any]


class Failed(Exception):
    """Why a job has no result. ``kind``: slug; the message is one line. ``detail``: a worker's traceback or ""."""

    def __init__(self, kind: str, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Job]):
    """A job with its ``result``, or with the ``failure`` that stands in its place."""

    job: Job
    result: Any = None
    failure: Failed | None = None


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Lanes(Generic[Job]):
    """``workers`` processes that do ``work(job)``, each job within ``timeout`` seconds of wall-clock time.

    ``work`` and ``prepare`` (run once in each new process, outside any job's time) must be importable by name. ``Failed`` raised by ``work`` is passed on as it is.
    """

    def __init__(self, work: Work, prepare: Callable[[], Any], workers: int, timeout: float) -> None:
        self.work, self.prepare, self.timeout = work, prepare, timeout
        self.workers = workers
        self.stopping = False

    def stop(self) -> None:
        """Hand out no further jobs; ``run`` ends when those in hand are done."""
        self.stopping = True

    def run(self, jobs: Iterable[Job]) -> Iterator[Outcome[Job]]:
        """Outcomes in the order in which they are ready. An exception of ``prepare`` is raised here: without it no job can be done."""
        queue = iter(jobs)
        lanes: list[_Lane[Job]] = []
        waiting = next(queue, None)
        try:
            while waiting is not None and not self.stopping or any(lane.job is not None for lane in lanes):
                idle = next((lane for lane in lanes if lane.idle()), None)
                if waiting is not None and not self.stopping and (idle is not None or len(lanes) < self.workers):
                    if idle is None:
                        lanes.append(idle := _Lane(self.work, self.prepare, self.timeout))
                    idle.take(waiting)
                    waiting = next(queue, None)
                    continue
                yield from self._settle(lanes)
        finally:
            for lane in lanes:
                lane.close()

    def _settle(self, lanes: list[_Lane[Job]]) -> Iterator[Outcome[Job]]:
        busy = [lane for lane in lanes if lane.job is not None]
        remaining = min(lane.remaining() for lane in busy)
        wait([lane.future for lane in busy if lane.future is not None], timeout=max(remaining, 0.0), return_when=FIRST_COMPLETED)
        for lane in busy:
            outcome = lane.settle()
            if outcome is not None:
                yield outcome


class _Lane(Generic[Job]):
    """One process and the job in its hand. A new process first makes itself ready; the job's time runs from then on."""

    def __init__(self, work: Work, prepare: Callable[[], Any], timeout: float) -> None:
        self.work, self.prepare, self.timeout = work, prepare, timeout
        self.job: Job | None = None
        self.future: Future[Any] | None = None
        self.started = 0.0
        self.alone = False
        self._open()

    def _open(self) -> None:
        self.pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"), initializer=_settle_in)
        self.ready: Future[int] = self.pool.submit(_prepared, self.prepare)
        self.pid: int | None = None

    def idle(self) -> bool:
        return self.job is None

    def take(self, job: Job) -> None:
        self.job, self.alone = job, False
        self._begin()

    def _begin(self) -> None:
        self.future = self.ready if self.pid is None else self.pool.submit(self.work, self.job)
        self.started = time.monotonic()

    def remaining(self) -> float:
        """Seconds until the job in hand has used up its time; a process that makes itself ready has all the time it needs."""
        return self.started + self.timeout - time.monotonic() if self.pid is not None else 3600.0

    def settle(self) -> Outcome[Job] | None:
        """The outcome of the job in hand, None while there is none yet."""
        if self.future is None or self.job is None:
            return None
        if self.pid is None:
            if self.future.done():
                self.pid = self.ready.result()
                self._begin()
            return None
        if not self.future.done():
            return self._overdue() if self.remaining() <= 0 else None
        error = self.future.exception()
        if isinstance(error, BrokenProcessPool):
            return self._crashed()
        job, self.job = self.job, None
        if error is None:
            return Outcome(job, result=self.future.result())
        if isinstance(error, Failed):
            return Outcome(job, failure=error)
        # A fault of the program, not of the file; concurrent.futures hands the worker's traceback over as the cause.
        line = " ".join(str(error).split())
        return Outcome(job, failure=Failed("error", f"{type(error).__name__}: {line}"[:300], str(error.__cause__ or "")))

    def _overdue(self) -> Outcome[Job]:
        self._kill()
        return self._give_up(Failed("timeout", f"not done after {self.timeout:g} seconds"))

    def _crashed(self) -> Outcome[Job] | None:
        """The process died. Memory may have been short because of the others: the document gets a second, fresh process before it is given up."""
        if not self.alone:
            self.alone = True
            self._reopen()
            self._begin()
            return None
        return self._give_up(Failed("crash", "the worker process died twice on this file"))

    def _give_up(self, failure: Failed) -> Outcome[Job]:
        job, self.job = self.job, None
        assert job is not None
        self._reopen()
        return Outcome(job, failure=failure)

    def _reopen(self) -> None:
        self.pool.shutdown(wait=False, cancel_futures=True)
        self._open()

    def _kill(self) -> None:
        """End the process and what it started (an OCR program, a converter): it leads a process group of its own."""
        if self.pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)

    def close(self) -> None:
        if self.job is not None:
            self._kill()
        self.pool.shutdown(wait=self.job is None, cancel_futures=True)


def _settle_in() -> None:
    """In a new worker: own process group (Ctrl-C at the terminal is the parent's business), one thread for numeric libraries, no life without the parent."""
    os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.killpg(0, signal.SIGKILL)


def _prepared(prepare: Callable[[], Any]) -> int:
    prepare()
    return os.getpid()
