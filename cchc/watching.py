"""``cchc run --watch``: an inbox folder kept up to date until somebody stops it."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cchc.batch import NoDocumentsError, Settings, run
from cchc.progress import Reporter
from cchc.reviewing import told
from cchc.running import lanes_for, written
from cchc.stopping import heeding
from extract.readers.media_types import counts

if TYPE_CHECKING:
    from watchfiles import Change

# Milliseconds in which changes are gathered (a file that is still being copied changes again, and is then read again), and between two looks for a stop.
_GATHERED = 1600
_LOOK = 500


def watch_batch(given: list[str], path: Path, settings: Settings, reporter: Reporter, scheduler: str | None = None) -> int:
    """A run over ``given``, then one over what changes there, and so on until Ctrl-C (or a polite kill); the exit status of the last that did something.

    The database stays locked for other runs all the time; readers see each document as soon as it is written.
    """
    from watchfiles import watch

    if settings.reviews is not None:
        told(settings.reviews)
    stop = threading.Event()
    status = 0
    with written(given, path), heeding(stop.set):
        watched = watch(
            *_watched(given), watch_filter=None, debounce=_GATHERED, rust_timeout=_LOOK, yield_on_timeout=True, stop_event=stop, raise_interrupt=False
        )
        for paths in _begun(given, watched):
            lanes = lanes_for(paths, settings, scheduler)
            try:
                tally = run(paths, path, settings, reporter, lanes)
            except NoDocumentsError:
                reporter.say("no documents yet")
            else:
                status = tally.status()
                reporter.summary(tally, path)
            if lanes.stopping or stop.is_set():
                break
            reporter.say(f"waiting for files in {', '.join(given)} (Ctrl-C: stop)")
    return status


def _begun(given: list[str], changes: Iterator[set[tuple[Change, str]]]) -> Iterator[list[str]]:
    """All that is given first; then, time after time, the documents and folders that changed. What changes during a run comes after it."""
    # The first look sets the watch up: nothing may change unseen between the first run and the watch.
    next(changes, None)
    yield given
    single = {os.path.abspath(path) for path in given if not os.path.isdir(path)}
    for changed in changes:
        paths = sorted({path for _, path in changed if path in single or _counts(path)})
        if paths:
            yield paths


def _watched(given: list[str]) -> list[str]:
    """Folders to be watched. A file is watched through its folder: most programs replace a file when they save it."""
    return sorted({os.path.abspath(path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))) for path in given})


def _counts(path: str) -> bool:
    """Whether a changed path may hold documents: one itself, or a folder, there or gone."""
    name = os.path.basename(path)
    return counts(name) or os.path.isdir(path) or (not os.path.splitext(name)[1] and not os.path.lexists(path) and not name.startswith("."))
