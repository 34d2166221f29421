"""Jobs over an executor: results as they are ready, suspects once more alone, a stop that finishes what is in hand.

One way for every engine. Wherever a job is done, here or on a cluster, a thread of ``concurrent.futures.Executor`` hands it to a process of its own
(``cchc.lane``); here the threads are those of a ``ThreadPoolExecutor``, on a cluster those of Dask's workers (``cchc.cluster``).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from typing import Any, Generic

from cchc.lane import Job, JobError, Lane, Limits, Outcome

__all__ = ["Crew", "Job", "JobError", "Lanes", "Limits", "Outcome", "cores"]

# Misfortunes that the neighbours may have caused: too little memory or processor left for this one.
_SUSPECT = ("timeout", "cpu", "memory", "crash")


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Crew(Generic[Job]):
    """The lanes of this process, one for each thread that asks."""

    def __init__(self, work: Callable[[Job], Any], prepare: Callable[[], Any], limits: Limits) -> None:
        self._terms = (work, prepare, limits)
        self._own = threading.local()
        self._lanes: list[Lane[Job]] = []
        self._lock = threading.Lock()

    def do(self, job: Job) -> Outcome[Job]:
        """``Lane.do`` in the lane of the calling thread."""
        lane: Lane[Job] | None = getattr(self._own, "lane", None)
        if lane is None:
            lane = self._own.lane = Lane(*self._terms)
            with self._lock:
                self._lanes.append(lane)
        return lane.do(job)

    def stop(self) -> None:
        """End all processes at once; jobs in hand come back as failures."""
        for lane in self._lanes:
            lane.close()

    def dismiss(self) -> None:
        """Clear away what ``stop`` left. No thread may be at work any more."""
        for lane in self._lanes:
            lane.retire()


class Lanes(Generic[Job]):
    """``workers`` processes on this machine that do ``work(job)``, each job within ``limits``; see ``cchc.lane.Lane`` for ``work`` and ``prepare``."""

    def __init__(self, work: Callable[[Job], Any], prepare: Callable[[], Any], workers: int, limits: Limits) -> None:
        self.work, self.prepare, self.workers, self.limits = work, prepare, workers, limits
        self.stopping = False
        # Called when nothing was ready for half a second.
        self.idle: Callable[[], None] = lambda: None

    def stop(self) -> None:
        """Hand out no further jobs; ``run`` ends when those in hand are done."""
        self.stopping = True

    def run(self, jobs: Iterable[Job]) -> Generator[Outcome[Job], None, None]:
        """Outcomes in the order in which they are ready. A job that ran over a limit or took its process along is done again at the end, alone; only that
        counts. What prevents every job (no model, no cluster) is raised."""
        suspects: list[Job] = []
        with self.opened() as (executor, task):
            for outcome in self._streamed(executor, task, iter(jobs)):
                if outcome.failure is not None and outcome.failure.kind in _SUSPECT:
                    suspects.append(outcome.job)
                else:
                    yield outcome
            while suspects and not self.stopping:
                job = suspects.pop()
                yield self.settled(job, executor.submit(task, job))

    @contextmanager
    def opened(self) -> Iterator[tuple[Executor, Callable[[Job], Outcome[Job]]]]:
        """The executor, and what it is to do with a job."""
        crew = Crew(self.work, self.prepare, self.limits)
        # What the documents leave of the processors goes to the pages of one scan (``extract.readers.pdf.scan.team``).
        os.environ["CCHC_PAGES_AT_ONCE"] = str(max(1, cores() // self.workers))
        executor = ThreadPoolExecutor(self.workers, "lane")
        try:
            yield executor, crew.do
        finally:
            executor.shutdown(wait=False, cancel_futures=True)
            crew.stop()
            executor.shutdown()
            crew.dismiss()

    def width(self) -> int:
        """How many jobs are handed to the executor at a time: one in hand and one waiting for each worker, which go on while the caller deals with what is
        done."""
        return 2 * self.workers

    def settled(self, job: Job, future: Future[Outcome[Job]]) -> Outcome[Job]:  # noqa: ARG002
        """The outcome of a job handed to the executor, waited for."""
        return future.result()

    def recalled(self, future: Future[Outcome[Job]]) -> bool:
        """Take back a job that was handed to the executor; False where it is in hand already."""
        return future.cancel()

    def _streamed(self, executor: Executor, task: Callable[[Job], Outcome[Job]], queue: Iterator[Job]) -> Iterator[Outcome[Job]]:
        handed: dict[Future[Outcome[Job]], Job] = {}
        done: SimpleQueue[Future[Outcome[Job]]] = SimpleQueue()
        while True:
            while not self.stopping and len(handed) < self.width():
                job = next(queue, None)
                if job is None:
                    break
                future = executor.submit(task, job)
                handed[future] = job
                future.add_done_callback(done.put)
            if self.stopping:
                handed = {future: job for future, job in handed.items() if not self.recalled(future)}
            if not handed:
                return
            try:
                # Awake now and then: a signal may have asked for a stop.
                ready = {done.get(timeout=0.5)}
            except Empty:
                self.idle()
                continue
            while not done.empty():
                ready.add(done.get())
            for future in [future for future in handed if future in ready]:
                yield self.settled(handed.pop(future), future)
