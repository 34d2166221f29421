"""What comes back from the workers, into the database: several new documents to one transaction, whatever replaces or removes something in one by itself."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from types import TracebackType

from sqlite_utils import Database

from cchc.intake import File, Job, printable
from cchc.lanes import JobError, Outcome
from db import load
from db.shared_rows import Row

# Seconds after which what waits is written: what a kill costs, and how late a reader sees it.
_OLDEST = 1.0


class Pending:
    """Outcomes on their way into the database; ``settled`` is told each with the failure that it came to, if it was one. New documents wait for each other: a
    run over small ones does little else than begin and commit. References of what replaces something are checked at the commit only."""

    def __init__(self, db: Database, settled: Callable[[Outcome[Job], JobError | None], None]) -> None:
        self.db, self.settled, self.since = db, settled, 0.0
        self.waiting: list[Outcome[Job]] = []
        # What is written into an empty database is new; a run never brings one content, or one file, twice.
        self.empty = not db.execute("select exists (select 1 from documents) or exists (select 1 from sources)").fetchone()[0]

    def __enter__(self) -> Pending:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.settle()

    def take(self, outcome: Outcome[Job]) -> None:
        """Write an outcome, now or soon."""
        if time.monotonic() - self.since > _OLDEST:
            self.settle()
        failure = _failure(outcome)
        if failure is None and self._new(outcome):
            self.since = self.since if self.waiting else time.monotonic()
            self.waiting.append(outcome)
        else:
            self.settle()
            self._alone(outcome, failure)

    def settle(self) -> None:
        """Write what waits; where one of them does not fit, each by itself."""
        waiting, self.waiting = self.waiting, []
        if not waiting:
            return
        try:
            load.add(self.db, [(outcome.result, _sources(outcome)) for outcome in waiting])
        except sqlite3.IntegrityError:
            for outcome in waiting:
                self._alone(outcome, None)
        else:
            for outcome in waiting:
                self.settled(outcome, None)

    def _alone(self, outcome: Outcome[Job], failure: JobError | None) -> None:
        """Write one outcome in a transaction of its own."""
        if failure is None:
            try:
                load.store(self.db, outcome.result, _sources(outcome))
            except sqlite3.IntegrityError as error:
                failure = JobError("error", f"its rows do not fit the database: {error}")
        if failure is not None:
            load.fail(self.db, _sources(outcome), failure.kind, printable(failure.message), printable(failure.detail), round(outcome.seconds, 1))
        self.settled(outcome, failure)

    def _new(self, outcome: Outcome[Job]) -> bool:
        """Whether nothing is known yet of the document, nor of its files."""
        if self.empty:
            return True
        keys = [outcome.result.document, *(file.key for file in outcome.job.files)]
        questions = ["select 1 from documents where id = ?", *["select 1 from sources where path = ?"] * len(outcome.job.files)]
        return not any(self.db.execute(sql, [key]).fetchone() for sql, key in zip(questions, keys, strict=True))


def source_of(file: File) -> Row:
    """The row of ``sources`` for a file, but for its document."""
    return {"path": file.key, "sha256": file.sha256, "bytes": file.bytes}


def _sources(outcome: Outcome[Job]) -> list[Row]:
    return [source_of(file) for file in outcome.job.files]


def _failure(outcome: Outcome[Job]) -> JobError | None:
    """Why an outcome holds no document, if it holds none."""
    if outcome.failure is None and outcome.result.sha256 != outcome.job.files[0].sha256:
        return JobError("changed", "the file was changed while it was read; run again")
    return outcome.failure
