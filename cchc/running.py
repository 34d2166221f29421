"""``cchc run`` at the terminal: the lock, the engine, the lines that say why nothing could be begun or go on, the summary at the end."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cchc.batch import NoDocumentsError, Settings, run
from cchc.intake import Job, paths_under
from cchc.lanes import Lanes
from cchc.lock import TakenError, held
from cchc.pipeline import read_rows, warm_up
from cchc.progress import Reporter
from cchc.refusal import Refused
from cchc.reviewing import told
from db.load import UnusableError
from extract.readers import MEDIA_TYPES


def run_batch(given: list[str], path: Path, settings: Settings, reporter: Reporter, scheduler: str | None = None) -> int:
    """Exit status of a run: 1 where a given file is among the failures (now or from before), 130 where it was stopped. ``scheduler``: address for the dask
    engine."""
    if settings.reviews is not None:
        told(settings.reviews)  # a reviews file that cannot be read shall be said before the night's work, not after
    with written(given, path):
        tally = run(given, path, settings, reporter, lanes_for(given, settings, scheduler))
    reporter.summary(tally, path)
    return tally.status()


def lanes_for(given: list[str], settings: Settings, scheduler: str | None) -> Lanes[Job]:
    """Where the work is done."""
    if settings.engine == "dask":
        from cchc.cluster import ClusterLanes

        sample = next(filter(os.path.isfile, paths_under(given)), None)
        return ClusterLanes(read_rows, warm_up, settings.workers, settings.limits, scheduler or "", sample)
    return Lanes(read_rows, warm_up, settings.workers or 1, settings.limits)


@contextmanager
def written(given: list[str], path: Path) -> Iterator[None]:
    """Frame of a run on the database at ``path``: one at a time, and whatever prevents it is said in one line (``Refused``)."""
    absent = [name for name in given if not os.path.exists(name)]
    if absent:
        raise Refused(f"there is no such file or folder: {', '.join(absent)}")
    if not path.parent.is_dir():
        raise Refused(f"there is no folder {path.parent} for the database")
    try:
        with held(path.with_name(path.name + ".lock")):
            yield
    except TakenError as error:
        raise Refused(f"another run (process {error}) is writing {path}; wait for it or stop it") from error
    except NoDocumentsError as error:
        raise Refused(f"no documents ({', '.join(MEDIA_TYPES)}) in {', '.join(given)}") from error
    except UnusableError as error:
        raise Refused(str(error)) from error
    except sqlite3.DatabaseError as error:
        raise Refused(f"{path} can no longer be written: {error}; what was finished is kept, run the same command again") from error
    except OSError as error:
        raise Refused(f"{error.filename or path}: {error.strerror or error}; what was finished is kept") from error
