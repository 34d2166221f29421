"""``cchc run``: folders of documents into the database, resumable, each document once.

A file is known by its content: unchanged ones are skipped, equal ones are one document with several sources. Workers read, this process alone writes,
whole documents at a time, and ids come from the content, so neither order nor number of workers nor an interruption shows in the rows.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from cchc.intake import File, Job, fingerprint, is_under, job_of, paths_under, printable
from cchc.lanes import JobError, Lanes, Limits, Outcome
from cchc.pending import Pending, source_of
from cchc.progress import Reporter
from cchc.stopping import heeding
from cchc.summary import Tally
from cchc.version import __version__
from db import corrections, links, load, reviews
from db.rows import document_id
from db.shared_rows import Row
from extract.readers.programs import may_be_there_now


class NoDocumentsError(Exception):
    """No document stands under the given paths, nor did one before."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``workers``: None where a cluster has as many as it has. ``limits``: of one document. ``retry_failures``: read again what failed before; ``reread``: read
    everything again; ``prune``: forget the files that are no longer on the disk; ``reviews``: the file of people's corrections, which are put over what was
    read, None for none."""

    workers: int | None
    limits: Limits = field(default_factory=Limits)
    retry_failures: bool = False
    reread: bool = False
    prune: bool = False
    engine: str = "local"
    reviews: Path | None = None


@dataclass(slots=True)
class Plan:
    """What a run has to do, given what the database knows."""

    jobs: list[Job] = field(default_factory=list)
    attach: list[Row] = field(default_factory=list)
    back: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    pruned: list[str] = field(default_factory=list)
    unopened: list[File] = field(default_factory=list)

    def writes(self) -> bool:
        """Whether the facts can change."""
        return bool(self.jobs or self.attach or self.back or self.missing or self.pruned or self.unopened)


def run(given: list[str], path: Path, settings: Settings, reporter: Reporter, lanes: Lanes[Job]) -> Tally:
    """Bring the database at ``path`` up to date with the files and folders ``given``; ``lanes`` do the reading.

    Raises ``db.load.UnusableError`` where the database cannot be written and ``NoDocumentsError`` where there is no document. The caller holds the lock.
    """
    started = time.monotonic()
    paths = paths_under(given)
    if not paths and (settings.prune or not path.exists()):
        raise NoDocumentsError
    with load.opened(path) as db:
        tally = Tally(files=len(paths))
        plan = _plan(db, map(fingerprint, reporter.reading(paths)), given, settings, tally)
        if not paths and not plan.missing:
            raise NoDocumentsError
        unlinked = db.execute("update runs set state = 'killed' where state = 'running'").rowcount > 0
        run_id = _begin(db, given, settings)
        writes, todo = plan.writes(), sum(len(job.files) for job in plan.jobs)
        _settle_known(db, plan, tally)
        done = _read(db, plan, tally, reporter, lanes, todo)
        tally.left = todo - done
        if settings.reviews is not None and settings.reviews.is_file():
            tally.reviewed = corrections.apply(db, reviews.told(settings.reviews))
        if unlinked or writes or tally.reviewed.changed:
            links.link(db)
        tally.seconds = time.monotonic() - started
        _end(db, run_id, tally)
        load.close_up(db)
    return tally


def _read(db: Database, plan: Plan, tally: Tally, reporter: Reporter, lanes: Lanes[Job], todo: int) -> int:
    """Have the jobs done, the long ones first, and write what comes back; how many files that settled."""
    done = 0

    def settled(outcome: Outcome[Job], failure: JobError | None) -> None:
        nonlocal done
        done += len(outcome.job.files)
        if failure is None:
            tally.documents += 1
            tally.pages += outcome.result.pages or 0
        else:
            tally.failed[failure.kind] += len(outcome.job.files)
        reporter.done(outcome, failure, tally.pages)

    plan.jobs.sort(key=lambda job: job.cost)
    # Taken off the list one by one: what is done needs no memory any more.
    longest_first = (plan.jobs.pop() for _ in range(len(plan.jobs)))
    with (
        heeding(lambda: _stop(lanes, reporter)),
        reporter.working(todo),
        closing(lanes.run(longest_first)) as outcomes,
        load.filling(db),
        Pending(db, settled) as pending,
    ):
        lanes.idle = pending.settle
        for outcome in outcomes:
            pending.take(outcome)
    return done


def _plan(db: Database, files: Iterable[File], given: list[str], settings: Settings, tally: Tally) -> Plan:
    plan = Plan()
    contents: dict[str, list[File]] = {}
    here: set[str] = set()
    for file in files:
        here.add(file.key)
        _consider(db, file, settings, plan, contents, tally)
    plan.jobs = [job_of(group) for group in contents.values()]
    gone = [(path, present) for path, present in db.execute("select path, present from sources") if path not in here and is_under(path, given)]
    plan.missing = [path for path, present in gone if present]
    plan.pruned = [path for path, _ in gone] if settings.prune else []
    return plan


def _consider(db: Database, file: File, settings: Settings, plan: Plan, contents: dict[str, list[File]], tally: Tally) -> None:
    """Enter one file into the plan, given what the database knows of its path and of its content."""
    before = db.execute("select sha256, present from sources where path = ?", [file.key]).fetchone()
    known = file.sha256 is not None and not settings.reread and _is_known(db, "documents", "id", document_id(file.sha256))
    again = before is not None and before[0] == file.sha256
    if again and not before[1]:
        plan.back.append(file.key)
    if again and (known or (file.sha256 is not None and not settings.retry_failures and not settings.reread and _failed_for_good(db, file.key))):
        tally.unchanged += known
        tally.known_failed += not known
        return
    tally.new += before is None
    tally.changed += before is not None and not again
    tally.unchanged += again
    if file.sha256 is None:
        plan.unopened.append(file)
    elif known:
        plan.attach.append({**source_of(file), "document": document_id(file.sha256)})
    else:
        contents.setdefault(file.sha256, []).append(file)


def _is_known(db: Database, table: str, column: str, value: str) -> bool:
    return db.execute(f"select 1 from [{table}] where [{column}] = ?", [value]).fetchone() is not None


def _failed_for_good(db: Database, source: str) -> bool:
    """Whether a source failed before, and not only for want of a program that is there now."""
    before = db.execute("select kind, message from failures where source = ?", [source]).fetchone()
    return before is not None and not may_be_there_now(*before)


def _settle_known(db: Database, plan: Plan, tally: Tally) -> None:
    """Everything that needs no reading. Sources are attached before any document is replaced, so that no content still wanted is dropped."""
    load.attach(db, plan.attach)
    load.mark_present(db, plan.back, True)
    load.mark_present(db, plan.missing, False)
    load.forget(db, plan.pruned)
    tally.missing, tally.pruned = len(plan.missing), len(plan.pruned)
    for file in plan.unopened:
        load.fail(db, [source_of(file)], file.kind, printable(file.problem or ""))
        tally.failed[file.kind] += 1


def _begin(db: Database, given: Iterable[str], settings: Settings) -> int:
    row = {
        "started": datetime.now(UTC).isoformat(timespec="seconds"),
        "state": "running",
        "engine": settings.engine,
        "workers": settings.workers,
        "program": __version__,
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


def _stop(lanes: Lanes[Job], reporter: Reporter) -> None:
    """Asked to stop once, the documents in hand are finished; asked again, the run ends at once."""
    if lanes.stopping:
        raise KeyboardInterrupt
    lanes.stop()
    reporter.say("stopping: the documents in hand are finished; run the same command again to go on (Ctrl-C again: stop at once)")
