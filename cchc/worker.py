"""The other end of ``cchc.lane.Lane``: the process that does the jobs."""

from __future__ import annotations

import logging
import os
import signal
import threading
import traceback
import warnings
from multiprocessing.connection import Connection
from typing import Any

from cchc.lane import JobError
from extract.readers import steps


def main(connection: int, lifeline: int) -> None:
    """Prepare, say so (None, or the exception that prevents it), then answer job after job until the parent has no more. Both arguments: open descriptors."""
    _settle_in(lifeline)
    parent = Connection(connection)
    try:
        work, prepare = parent.recv()
        try:
            prepare()
        # Whatever it is, the parent raises it: there is no one here to tell.
        except Exception as error:
            parent.send(error)
            return
        parent.send(None)
        steps.listeners.append(lambda: parent.send(("step",)))
        while True:
            _say(parent, _answer(work, parent.recv()))
    except (EOFError, ConnectionError):
        return


def _answer(work: Any, job: Any) -> tuple[Any, ...]:
    """``("done", result)`` or ``("failed", kind, message, detail)``."""
    try:
        return "done", work(job)
    except JobError as error:
        return "failed", error.kind, error.message, error.detail
    except MemoryError:
        return "failed", "memory", "more memory was asked for than there is", ""
    # A fault of the program, not of the file: it costs the document, and its traceback is kept for whoever mends it.
    except Exception as error:
        return "failed", "error", " ".join(f"{type(error).__name__}: {error}".split())[:300], traceback.format_exc().strip()


def _say(parent: Connection, answer: tuple[Any, ...]) -> None:
    try:
        parent.send(answer)
    except (TypeError, AttributeError, ValueError, RecursionError) as error:
        parent.send(("failed", "error", f"the result cannot be handed over: {error}"[:300], traceback.format_exc().strip()))


def _settle_in(lifeline: int) -> None:
    """One thread for numeric libraries, silence about oddities of files, no life without the parent."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_THREAD_LIMIT", "CCHC_PAGES_AT_ONCE"):
        os.environ.setdefault(name, "1")
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    threading.Thread(target=_end_with_parent, args=(lifeline,), daemon=True).start()


def _end_with_parent(lifeline: int) -> None:
    os.read(lifeline, 1)
    os.killpg(0, signal.SIGKILL)
