"""``cchc run``: folders of documents into the database, resumable, each document once.

A file is known by its content: unchanged ones are skipped, equal ones are one document with several sources. Workers read, this process alone writes, one
transaction a document, and ids come from the content, so neither order nor number of workers nor an interruption shows in the rows.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from sqlite_utils import Database

import cchc
from cchc.intake import File, Job, fingerprint, is_under, job_of, paths_under, printable
from cchc.lanes import JobError, Lanes, Outcome
from cchc.progress import Reporter
from db import corrections, links, load, reviews
from db.rows import Row, document_id
from extract.readers.programs import may_be_there_now


class NoDocumentsError(Exception):
    """No document stands under the given paths, nor did one before."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``timeout``: seconds of wall-clock time for one document. ``retry_failures``: read again what failed before; ``reread``: read everything again.
    ``reviews``: the file of people's corrections, which are put over what was read; None for none."""

    workers: int
    timeout: float = 120.0
    retry_failures: bool = False
    reread: bool = False
    reviews: Path | None = None


@dataclass(slots=True)
class Tally:
    """What a run did. Counts are of files; ``failed`` by kind, ``known_failed`` those that failed before and were not tried again; ``left`` those that a stop
    left unread; ``documents`` and ``pages`` were read now."""

    files: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    known_failed: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    pages: int = 0
    left: int = 0
    seconds: float = 0.0
    reviewed: corrections.Report = field(default_factory=corrections.Report)


@dataclass(slots=True)
class Plan:
    """What a run has to do, given what the database knows."""

    jobs: list[Job] = field(default_factory=list)
    attach: list[Row] = field(default_factory=list)
    back: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    unopened: list[File] = field(default_factory=list)

    def writes(self) -> bool:
        """Whether the facts can change."""
        return bool(self.jobs or self.attach or self.back or self.missing or self.unopened)


def run(given: list[str], path: Path, settings: Settings, reporter: Reporter, lanes: Lanes[Job]) -> Tally:
    """Bring the database at ``path`` up to date with the files and folders ``given``; ``lanes`` do the reading.

    Raises ``db.load.UnusableError`` where the database cannot be written and ``NoDocumentsError`` where there is no document. The caller holds the lock.
    """
    started = time.monotonic()
    paths = paths_under(given)
    if not paths and not path.exists():
        raise NoDocumentsError
    with load.opened(path) as db:
        files = [fingerprint(found) for found in reporter.reading(paths)]
        tally = Tally(files=len(files))
        plan = _plan(db, files, given, settings, tally)
        if not files and not plan.missing:
            raise NoDocumentsError
        unlinked = db.execute("update runs set state = 'killed' where state = 'running'").rowcount > 0
        run_id = _begin(db, given, settings)
        _settle_known(db, plan, tally)
        done = 0
        with _stopped_by_signal(lanes, reporter), reporter.working(sum(len(job.files) for job in plan.jobs)):
            for outcome in lanes.run(plan.jobs):
                done += len(outcome.job.files)
                _write(db, outcome, tally)
                reporter.done(outcome, len(outcome.job.files), tally.pages)
        tally.left = sum(len(job.files) for job in plan.jobs) - done
        if settings.reviews is not None and settings.reviews.is_file():
            tally.reviewed = corrections.apply(db, reviews.told(settings.reviews))
        if unlinked or plan.writes() or tally.reviewed.changed:
            links.link(db)
        tally.seconds = time.monotonic() - started
        _end(db, run_id, tally)
        load.close_up(db)
    return tally


def _plan(db: Database, files: list[File], given: list[str], settings: Settings, tally: Tally) -> Plan:
    plan = Plan()
    sources = {row["path"]: row for row in db.query("select path, sha256, document, present from sources")}
    failed = {source for source, kind, message in db.execute("select source, kind, message from failures") if not may_be_there_now(kind, message)}
    documents = {id_ for (id_,) in db.execute("select id from documents")}
    contents: dict[str, list[File]] = {}
    for file in files:
        before = sources.get(file.key)
        known = file.sha256 is not None and document_id(file.sha256) in documents and not settings.reread
        again = before is not None and before["sha256"] == file.sha256
        if before is not None and again and not before["present"]:
            plan.back.append(file.key)
        if again and (known or (file.key in failed and not settings.retry_failures and not settings.reread and file.sha256 is not None)):
            tally.unchanged += known
            tally.known_failed += not known
            continue
        tally.new += before is None
        tally.changed += before is not None and not again
        tally.unchanged += again
        if file.sha256 is None:
            plan.unopened.append(file)
        elif known:
            plan.attach.append({**_source(file), "document": document_id(file.sha256)})
        else:
            contents.setdefault(file.sha256, []).append(file)
    plan.jobs = [job_of(group) for group in contents.values()]
    here = {file.key for file in files}
    plan.missing = [path for path, row in sources.items() if row["present"] and path not in here and is_under(path, given)]
    return plan


def _settle_known(db: Database, plan: Plan, tally: Tally) -> None:
    """Everything that needs no reading. Sources are attached before any document is replaced, so that no content still wanted is dropped."""
    load.attach(db, plan.attach)
    load.mark_present(db, plan.back, True)
    load.mark_present(db, plan.missing, False)
    tally.missing = len(plan.missing)
    for file in plan.unopened:
        load.fail(db, [_source(file)], file.kind, printable(file.problem or ""))
        tally.failed[file.kind] += 1


def _write(db: Database, outcome: Outcome[Job], tally: Tally) -> None:
    files = outcome.job.files
    failure, rows = outcome.failure, outcome.result
    if failure is None and rows["documents"][0]["sha256"] != files[0].sha256:
        failure = JobError("changed", "the file was changed while it was read; run again")
    if failure is None:
        try:
            load.store(db, rows, map(_source, files))
        except sqlite3.IntegrityError as error:
            failure = JobError("error", f"its rows do not fit the database: {error}")
    if failure is None:
        tally.documents += 1
        tally.pages += rows["documents"][0]["pages"] or 0
    else:
        load.fail(db, map(_source, files), failure.kind, printable(failure.message), printable(failure.detail))
        tally.failed[failure.kind] += len(files)


def _source(file: File) -> Row:
    return {"path": file.key, "sha256": file.sha256, "bytes": file.bytes}


def _begin(db: Database, given: Iterable[str], settings: Settings) -> int:
    row = {
        "started": datetime.now(UTC).isoformat(timespec="seconds"),
        "state": "running",
        "engine": "local",
        "workers": settings.workers,
        "program": cchc.__version__,
        "paths": "\n".join(printable(os.path.abspath(path)) for path in given),
    }
    db.table("runs").insert(row)
    return int(db.execute("select max(id) from runs").fetchone()[0])


def _end(db: Database, run_id: int, tally: Tally) -> None:
    counts = {name: getattr(tally, name) for name in ("files", "new", "changed", "unchanged", "missing", "pages")}
    state = "interrupted" if tally.left else "finished"
    finished = datetime.now(UTC).isoformat(timespec="seconds")
    failed = sum(tally.failed.values()) + tally.known_failed
    db.table("runs").update(run_id, {**counts, "failed": failed, "finished": finished, "state": state, "seconds": round(tally.seconds, 1)})


@contextmanager
def _stopped_by_signal(lanes: Lanes[Job], reporter: Reporter) -> Iterator[None]:
    """The first Ctrl-C (or a polite kill) lets the documents in hand be finished, the second ends at once."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if lanes.stopping:
            raise KeyboardInterrupt
        lanes.stop()
        reporter.say("stopping: the documents in hand are finished; run the same command again to go on (Ctrl-C again: stop at once)")

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
