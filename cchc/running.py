"""``cchc run`` at the terminal: the lock, the lines that say why nothing could be begun, the summary at the end."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from cchc.batch import NoDocumentsError, Settings, Tally, run
from cchc.lanes import Lanes
from cchc.lock import TakenError, held
from cchc.pipeline import read_rows, warm_up
from cchc.progress import reporter
from cchc.refusal import Refused
from cchc.reviewing import lines_of, told
from db.load import UnusableError
from extract.readers import MEDIA_TYPES


def run_batch(given: list[str], path: Path, settings: Settings) -> int:
    """Exit status of a run: 1 where a given file is among the failures (now or from before), 130 where it was stopped."""
    absent = [name for name in given if not os.path.exists(name)]
    if absent:
        raise Refused(f"there is no such file or folder: {', '.join(absent)}")
    if not path.parent.is_dir():
        raise Refused(f"there is no folder {path.parent} for the database")
    if settings.reviews is not None:
        told(settings.reviews)  # a reviews file that cannot be read shall be said before the night's work, not after
    try:
        with held(path.with_name(path.name + ".lock")):
            tally = run(given, path, settings, reporter(), Lanes(read_rows, warm_up, settings.workers, settings.timeout))
    except TakenError as error:
        raise Refused(f"another run (process {error}) is writing {path}; wait for it or stop it") from error
    except NoDocumentsError as error:
        raise Refused(f"no documents ({', '.join(MEDIA_TYPES)}) in {', '.join(given)}") from error
    except UnusableError as error:
        raise Refused(str(error)) from error
    except sqlite3.OperationalError as error:
        raise Refused(f"{path} can no longer be written: {error}; what was finished is kept, run the same command again") from error
    except OSError as error:
        raise Refused(f"{error.filename or path}: {error.strerror}") from error
    summarise(tally, path)
    return 130 if tally.left else int(bool(tally.failed or tally.known_failed))


def summarise(tally: Tally, path: Path) -> None:
    """The table at the end of a run, on stderr."""
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"{path}", show_header=False, title_justify="left")
    table.add_column()
    table.add_column(justify="right")
    rows = [
        ("tệp (files)", tally.files),
        ("mới (new)", tally.new),
        ("đã đổi (changed)", tally.changed),
        ("không đổi (unchanged)", tally.unchanged),
        ("không còn trên đĩa (missing)", tally.missing),
        *((f"lỗi: {kind} (failed)", count) for kind, count in sorted(tally.failed.items())),
        ("lỗi từ lần trước, không đọc lại (failed before)", tally.known_failed),
        ("chưa đọc, do dừng giữa chừng (left)", tally.left),
        ("văn bản đã đọc (documents read)", tally.documents),
        ("trang đã đọc (pages read)", tally.pages),
    ]
    always = {"tệp (files)", "mới (new)", "đã đổi (changed)", "không đổi (unchanged)"}
    for label, count in rows:
        if count or label in always:
            table.add_row(label, f"{count:,}")
    rate = tally.pages / tally.seconds if tally.seconds else 0.0
    table.add_row("thời gian (time)", f"{tally.seconds:.1f} s" + (f", {rate:.1f} trang/s (pages/s)" if tally.pages else ""))
    console = Console(stderr=True, highlight=False)
    console.print(table)
    for line in lines_of(tally.reviewed):
        console.print(line, soft_wrap=True, markup=False)
    if tally.failed or tally.known_failed:
        console.print(f"xem lý do (reasons): cchc failures --db {path}", soft_wrap=True)
