"""A worker process with one job in hand at a time, within limits of time, memory and processor: a document can neither hang nor bring down anything but
itself.

The process (``cchc.worker``) leads a process group of its own, so that what it starts (an OCR program, a converter) ends with it; nothing of the parent's
state leaks into it, and it does not outlive its parent.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, Pipe
from typing import Any, Generic, TypeVar

from cchc.consumption import Consumption, consumption
from cchc.refusal import Refused

Job = TypeVar("Job")
# The command of a worker: its module search path must be the parent's before anything of ours is imported.
_COMMAND = "import json, sys; sys.path[:] = json.loads(sys.argv[3]); from cchc.worker import main; main(int(sys.argv[1]), int(sys.argv[2]))"
_GLANCE = 0.2
_MEGABYTE = 1024**2


@dataclass(frozen=True, slots=True)
class Limits:
    """What one job may take: ``seconds`` of wall-clock time (of a scan: for each page), ``memory`` in MB (resident memory of its process and all that this starts), ``cpu`` in seconds of
    processor time of the same. None: no limit. Memory and processor are watched where the system has ``/proc``."""

    seconds: float = 120.0
    memory: int | None = 2048
    cpu: float | None = None


class JobError(Exception):
    """Why a job has no result. ``kind``: slug; ``message``: one line; ``detail``: a worker's traceback or ""."""

    def __init__(self, kind: str, message: str, detail: str = "") -> None:
        super().__init__(kind, message, detail)
        self.kind, self.message, self.detail = kind, message, detail

    def __str__(self) -> str:
        return self.message


class StoppedError(Exception):
    """The lane was closed before it could begin."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Job]):
    """A job with its ``result``, or with the ``failure`` that stands in its place, and the ``seconds`` of wall-clock time that it took."""

    job: Job
    result: Any = None
    failure: JobError | None = None
    seconds: float = 0.0


class Lane(Generic[Job]):
    """One process that does ``work(job)``, one job after another, each within ``limits``.

    ``work`` and ``prepare`` (run once in each new process, outside any job's time) must be importable by name. ``JobError`` raised by ``work`` is passed on as
    it is; what ``prepare`` raises is raised here, since without it no job can be done.
    """

    def __init__(self, work: Callable[[Job], Any], prepare: Callable[[], Any], limits: Limits) -> None:
        self.work, self.prepare, self.limits = work, prepare, limits
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None
        self._answers = select.poll()  # ``Connection.poll`` makes a selector each time
        self._lifeline = -1
        self._closed = False
        self._fresh = True
        self._last, self._looked = Consumption(), 0.0
        self._lock, self._in_use = threading.Lock(), threading.Lock()

    def do(self, job: Job) -> Outcome[Job]:
        """Do one job; the call returns when it is done, or when it has run over a limit and its process is gone."""
        with self._in_use:
            before = self._ready_for(job)
            began = time.monotonic()
            try:
                answer = self._answer(began, before)
            except JobError as failure:
                self._drop()
                return Outcome(job, None, failure, time.monotonic() - began)
            spent = time.monotonic() - began
        if answer[0] == "done":
            return Outcome(job, answer[1], None, spent)
        return Outcome(job, None, JobError(*answer[1:]), spent)

    def close(self) -> None:
        """End the process, whatever it does; no other is started, and a job in hand comes back as a failure."""
        with self._lock:
            self._closed = True
            process = self._process
        if process is not None:
            _kill(process)

    def retire(self) -> None:
        """``close``, and clear away what is left of the process."""
        self.close()
        with self._in_use:
            self._drop()

    # -- the process ---------------------------------------------------------------------------------------------

    def _ready_for(self, job: Job) -> Consumption:
        """Hand the job to a process that is ready, and say what this had consumed until then."""
        for _ in range(2):
            self._start()
            assert self._connection is not None
            assert self._process is not None
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                before = self._seen()
                # A process that has grown fat over its jobs makes room for a fresh one before it counts against a document.
                if self._fresh or self.limits.memory is None or before.memory < self.limits.memory * _MEGABYTE / 2:
                    self._connection.send(job)
                    self._fresh = False
                    return before
            self._drop()
        raise Refused("the worker processes die before their first document; is there enough memory for this many (--workers)?")

    def _seen(self) -> Consumption:
        """What the process has consumed; of small jobs, where nothing hangs on it to the second, as it was a glance ago."""
        assert self._process is not None
        if self.limits.cpu is not None or time.monotonic() - self._looked > _GLANCE:
            self._last, self._looked = consumption(self._process.pid), time.monotonic()
        return self._last

    def _start(self) -> None:
        if self._process is not None:
            return
        ours, theirs = Pipe()
        breath, self._lifeline = os.pipe()
        command = [sys.executable, "-c", _COMMAND, str(theirs.fileno()), str(breath), json.dumps(sys.path)]
        with self._lock:
            if self._closed:
                raise StoppedError
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=(theirs.fileno(), breath), process_group=0)
        theirs.close()
        os.close(breath)
        self._connection, self._fresh, self._looked = ours, True, 0.0
        self._answers.register(ours, select.POLLIN)
        try:
            ours.send((self.work, self.prepare))
            problem = ours.recv()
        except (EOFError, ConnectionError) as error:
            self._drop()
            raise Refused("the worker processes die while they start; is there enough memory for this many (--workers)?") from error
        if problem is not None:
            self._drop()
            raise problem

    def _answer(self, began: float, before: Consumption) -> tuple[Any, ...]:
        """What the worker says of the job in hand; raises ``JobError`` where it runs over a limit or dies."""
        assert self._connection is not None
        assert self._process is not None
        while True:
            left = self.limits.seconds - (time.monotonic() - began)
            if self._answers.poll(max(0.0, min(left, _GLANCE)) * 1000):
                try:
                    answer: tuple[Any, ...] = self._connection.recv()
                except (EOFError, ConnectionError) as error:
                    # Its group goes while its number is still its own.
                    _kill(self._process)
                    raise _death(self._process.wait()) from error
                if answer[0] != "step":
                    return answer
                began = time.monotonic()
            if left <= 0:
                raise JobError("timeout", f"not done after {self.limits.seconds:g} seconds")
            self._check(consumption(self._process.pid), before)

    def _check(self, now: Consumption, before: Consumption) -> None:
        memory, cpu = self.limits.memory, self.limits.cpu
        if memory is not None and now.memory > memory * _MEGABYTE:
            raise JobError("memory", f"took more than {memory} MB of memory")
        if cpu is not None and now.cpu - before.cpu > cpu:
            raise JobError("cpu", f"not done after {cpu:g} seconds of processor time")

    def _drop(self) -> None:
        if self._process is not None:
            _kill(self._process)
            self._process.wait()
        if self._connection is not None:
            self._answers.unregister(self._connection)
            self._connection.close()
        if self._lifeline >= 0:
            os.close(self._lifeline)
        self._process, self._connection, self._lifeline = None, None, -1


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and its group; one that was waited for has no group any more."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


def _death(status: int) -> JobError:
    if status >= 0:
        return JobError("crash", f"the worker process ended by itself (exit status {status})")
    name = signal.Signals(-status).name if -status in set(signal.Signals) else f"signal {-status}"
    hint = "; perhaps the system ran out of memory" if status == -signal.SIGKILL else ""
    return JobError("crash", f"the worker process was ended by {name}{hint}")
