"""Worker processes that one document can neither hang nor bring down.

Each lane is a process of its own with one document in hand at a time, so a document that runs over its time, or whose reader crashes, is known for certain and
costs nobody else anything. Built on ``concurrent.futures`` with the ``spawn`` method: nothing of the parent's state leaks into the workers.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import signal
import threading
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from cchc.refusal import Refused

Job = TypeVar("Job")


class JobError(Exception):
    """Why a job has no result. ``kind``: slug; ``message``: one line; ``detail``: a worker's traceback or ""."""

    def __init__(self, kind: str, message: str, detail: str = "") -> None:
        super().__init__(kind, message, detail)
        self.kind, self.message, self.detail = kind, message, detail

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Job]):
    """A job with its ``result``, or with the ``failure`` that stands in its place."""

    job: Job
    result: Any = None
    failure: JobError | None = None


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Lanes(Generic[Job]):
    """``workers`` processes that do ``work(job)``, each job within ``timeout`` seconds of wall-clock time.

    ``work`` and ``prepare`` (run once in each new process, outside any job's time) must be importable by name. ``JobError`` raised by ``work`` is passed on as
    it is.
    """

    def __init__(self, work: Callable[[Job], Any], prepare: Callable[[], Any], workers: int, timeout: float) -> None:
        self.work, self.prepare, self.workers, self.timeout = work, prepare, workers, timeout
        self.stopping = False

    def stop(self) -> None:
        """Hand out no further jobs; ``run`` ends when those in hand are done."""
        self.stopping = True

    def run(self, jobs: Iterable[Job]) -> Iterator[Outcome[Job]]:
        """Outcomes in the order in which they are ready. An exception of ``prepare`` is raised here: without it no job can be done."""
        queue = iter(jobs)
        lanes: list[_Lane[Job]] = []
        try:
            while True:
                self._hand_out(queue, lanes)
                busy = [lane for lane in lanes if lane.job is not None]
                if not busy:
                    return
                wait([lane.future for lane in busy], timeout=max(min(lane.remaining() for lane in busy), 0.0), return_when=FIRST_COMPLETED)
                outcomes = [lane.settle() for lane in busy]
                # The workers go on while the caller deals with what is done.
                self._hand_out(queue, lanes)
                yield from filter(None, outcomes)
        finally:
            for lane in lanes:
                lane.close()

    def _hand_out(self, queue: Iterator[Job], lanes: list[_Lane[Job]]) -> None:
        while not self.stopping:
            idle = next((lane for lane in lanes if lane.job is None), None)
            if idle is None and len(lanes) >= self.workers:
                return
            job = next(queue, None)
            if job is None:
                return
            if idle is None:
                idle = _Lane(self.work, self.prepare, self.timeout)
                lanes.append(idle)
            idle.take(job)


class _Lane(Generic[Job]):
    """One process and the job in its hand. A new process first makes itself ready (``pid`` is None until then); the job's time runs from then on."""

    def __init__(self, work: Callable[[Job], Any], prepare: Callable[[], Any], timeout: float) -> None:
        self.work, self.prepare, self.timeout = work, prepare, timeout
        self.job: Job | None = None
        self.pool: ProcessPoolExecutor | None = None
        self.pid: int | None = None
        self.future: Future[Any] = Future()
        self.started = 0.0
        self.retried = False

    def take(self, job: Job) -> None:
        self.job, self.retried = job, False
        self._begin()

    def _begin(self) -> None:
        self.started = time.monotonic()
        if self.pool is not None and self.pid is not None and self.job is not None:
            self.future = self.pool.submit(self.work, self.job)
            return
        self.pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"), initializer=_settle_in)
        # The process starts here and inherits the mask: Ctrl-C at the terminal is the parent's business from its first instant.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self.future = self.pool.submit(_prepared, self.prepare)
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

    def remaining(self) -> float:
        """Seconds that the job in hand has left; a process that makes itself ready has all the time it needs."""
        return self.started + self.timeout - time.monotonic() if self.pid is not None else 3600.0

    def settle(self) -> Outcome[Job] | None:
        """The outcome of the job in hand, None while there is none yet."""
        if not self.future.done():
            return self._overdue() if self.remaining() <= 0 else None
        if self.pid is None:
            self.pid = self._readied()
            self._begin()
            return None
        error = self.future.exception()
        if error is None:
            return self._done(result=self.future.result())
        if isinstance(error, BrokenProcessPool):
            return self._crashed()
        if isinstance(error, JobError):
            return self._done(failure=error)
        # A fault of the program, not of the file; concurrent.futures hands the worker's traceback over as the cause.
        line = " ".join(f"{type(error).__name__}: {error}".split())
        return self._done(failure=JobError("error", line[:300], str(error.__cause__ or "").strip('"\n ')))

    def _readied(self) -> int:
        try:
            return int(self.future.result())
        except BrokenProcessPool as error:
            raise Refused("the worker processes die while they start; is there enough memory for this many (--workers)?") from error

    def _done(self, result: Any = None, failure: JobError | None = None) -> Outcome[Job]:
        job, self.job = self.job, None
        assert job is not None
        return Outcome(job, result, failure)

    def _overdue(self) -> Outcome[Job]:
        self._drop()
        return self._done(failure=JobError("timeout", f"not done after {self.timeout:g} seconds"))

    def _crashed(self) -> Outcome[Job] | None:
        """The process died. The neighbours may have left it too little memory: a fresh one tries again before the document is given up."""
        self._drop()
        if self.retried:
            return self._done(failure=JobError("crash", "the worker process died twice on this file"))
        self.retried = True
        self._begin()
        return None

    def _drop(self) -> None:
        """End the process and what it started (an OCR program, a converter): it leads a process group of its own."""
        if self.pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
        if self.pool is not None:
            self.pool.shutdown(wait=False, cancel_futures=True)
        self.pool, self.pid = None, None

    def close(self) -> None:
        if self.job is not None:
            self._drop()
        elif self.pool is not None:
            self.pool.shutdown(wait=True)


def _settle_in() -> None:
    """In a new worker: a process group of its own, one thread for numeric libraries, silence about oddities of files, no life without the parent."""
    os.setpgid(0, 0)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.killpg(0, signal.SIGKILL)


def _prepared(prepare: Callable[[], Any]) -> int:
    prepare()
    return os.getpid()
