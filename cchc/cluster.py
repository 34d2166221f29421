"""The dask engine: the same work on an existing Dask cluster, through the executor that Dask offers. See docs/CLUSTER.md.

Dask hands the documents out, moves them when a worker is lost and says which workers there are; each of its worker threads reads its documents in a process
of its own (``cchc.lane``), as on one machine. Results come back here, where the one writer is.
"""

from __future__ import annotations

import logging
import secrets
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

from cchc.lane import Job, JobError, Limits, Outcome
from cchc.lanes import Crew, Lanes
from cchc.refusal import Refused
from cchc.version import __version__

# Dask's own classes are not typed: the client goes by Any here.
Client = Any

# Seconds to wait for the scheduler's machine, for its answer, for its first worker; and between two looks at how many workers there are.
_CALL, _ANSWER, _FIRST_WORKER = 3.0, 6.0, 30.0
_LOOK = 2.0
# Seconds after which a worker lets go of the processes of a run that was never heard of again.
_FORGOTTEN = 900.0
# What Dask's client raises where its scheduler is gone.
_LOST = (OSError, RuntimeError, TimeoutError, CancelledError)


class ClusterLanes(Lanes[Job]):
    """As ``Lanes``, on the cluster of the scheduler at ``address`` (``tcp://host:port``). ``workers``: how many jobs at most at the same time, None: as many as
    the cluster has threads. ``sample``: a path that every worker must be able to read, None: not asked.

    ``Refused`` is raised at once where no scheduler answers, and by ``opened`` where there is no worker, another version of this program, or no such file on a
    worker.
    """

    def __init__(
        self, work: Callable[[Job], Any], prepare: Callable[[], Any], workers: int | None, limits: Limits, address: str, sample: str | None = None
    ) -> None:
        super().__init__(work, prepare, workers or 0, limits)
        self.address, self.sample = address, sample
        _call(address)
        self._client: Client = None
        self._width, self._looked = 1, -_LOOK

    @contextmanager
    def opened(self) -> Iterator[tuple[Executor, Callable[[Job], Outcome[Job]]]]:
        run = secrets.token_hex(8)
        self._client = client = _connected(self.address)
        try:
            _ask_workers(client, self.sample)
            yield client.get_executor(pure=False), partial(_do_here, run, self.work, self.prepare, self.limits)
        finally:
            self._client = None
            # Where the scheduler is lost there is no one left to tell.
            with suppress(*_LOST):
                client.run(_dismiss, run, wait=client.status == "running")
            client.close(timeout=2)

    def width(self) -> int:
        now = time.monotonic()
        if self._client is not None and now - self._looked >= _LOOK:
            self._looked = now
            # A scheduler that is gone is said where a job is waited for (``settled``).
            with suppress(*_LOST):
                threads = sum(self._client.nthreads().values())
                self._width = max(1, min(threads, self.workers or threads))
        return 2 * self._width

    def settled(self, job: Job, future: Future[Outcome[Job]]) -> Outcome[Job]:
        from distributed import KilledWorker

        try:
            return future.result()
        except KilledWorker as error:
            return Outcome(job, None, JobError("crash", f"{error.allowed_failures + 1} workers of the cluster were lost with this file in hand"))
        except (CancelledError, OSError) as error:
            raise Refused(f"the scheduler at {self.address} is gone; what was finished is kept, run the same command again") from error

    def recalled(self, future: Future[Outcome[Job]]) -> bool:
        """Never: Dask does not say which of the jobs handed to it have been begun."""
        return future.cancelled()


def _call(address: str) -> None:
    """Whether anybody listens, asked before Dask is even imported: it takes its time to say no."""
    host, _, port = address.removeprefix("tcp://").removeprefix("tls://").rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), _CALL).close()
    except (OSError, ValueError, OverflowError) as error:
        raise _nobody(address) from error


def _nobody(address: str) -> Refused:
    return Refused(f"no Dask scheduler answers at {address} (tcp://HOST:PORT): start one with dask scheduler, see docs/CLUSTER.md")


def _connected(address: str) -> Client:
    try:
        import distributed
    except ImportError as error:
        raise Refused("the dask engine needs Dask: pip install 'cchc[cluster]'") from error
    # Dask's own remarks on lost connections would stand beside ours, a page each.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        client: Client = distributed.Client(address, timeout=_ANSWER, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TypeError) as error:
        raise _nobody(address) from error
    try:
        client.wait_for_workers(1, timeout=_FIRST_WORKER)
    except TimeoutError as error:
        client.close(timeout=2)
        raise Refused(f"the scheduler at {address} has no workers: start some with dask worker {address}, see docs/CLUSTER.md") from error
    return client


def _ask_workers(client: Client, sample: str | None) -> None:
    """Every worker must have this version of the program and see the files; those that come later are not asked."""
    for worker, answer in client.run(_introduce, sample, on_error="return").items():
        if not isinstance(answer, tuple):
            raise Refused(f"the worker {worker} cannot do this work ({answer}): is cchc installed there?")
        version, sees = answer
        if version != __version__:
            raise Refused(f"the worker {worker} has cchc {version}, this is {__version__}: install one version everywhere")
        if not sees:
            raise Refused(f"the worker {worker} cannot read {sample}: the documents must be found under the same path on every machine")


# -- on the workers ----------------------------------------------------------------------------------------------

_crews: dict[str, tuple[Crew[Any], float]] = {}


def _introduce(sample: str | None) -> tuple[str, bool]:
    """The version of the program on this worker, and whether it can read ``sample``."""
    if sample is None:
        return __version__, True
    try:
        with open(sample, "rb"):
            return __version__, True
    except OSError:
        return __version__, False


def _do_here(run: str, work: Callable[[Job], Any], prepare: Callable[[], Any], limits: Limits, job: Job) -> Outcome[Job]:
    """Do a job in a process of the calling thread of this worker; the processes stay for the next job of the same run."""
    now = time.monotonic()
    crew: Crew[Job] = _crews.setdefault(run, (Crew(work, prepare, limits), now))[0]
    _crews[run] = crew, now
    for other, (_, used) in list(_crews.items()):
        if now - used > _FORGOTTEN:
            _dismiss(other)
    return crew.do(job)


def _dismiss(run: str) -> None:
    """End the processes of a run."""
    crew, _ = _crews.pop(run, (None, 0.0))
    if crew is not None:
        crew.stop()
        crew.dismiss()
