"""Several new documents to one commit: what a commit costs hangs little on how much is in it, and a run over small documents does little else."""

from __future__ import annotations

import time
from collections.abc import Iterable
from types import TracebackType

from sqlite_utils import Database

from cchc.intake import Job
from cchc.lanes import Outcome
from db import load
from db.filing import Filing
from db.shared_rows import Row

# Seconds after which what was written is committed: what a kill costs, and how late a reader sees it.
_OLDEST = 0.5


class Pending:
    """The transaction that new documents share. Within it each is a savepoint of its own; whatever replaces or removes something is a transaction by itself,
    since its references are checked at the commit only."""

    def __init__(self, db: Database) -> None:
        self.db, self.since = db, 0.0
        self.entries: load.Entries = {}

    def __enter__(self) -> Pending:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.settle()

    def take(self, outcome: Outcome[Job]) -> None:
        """Make ready for writing an outcome."""
        if self.db.conn.in_transaction and time.monotonic() - self.since > _OLDEST:
            self.settle()
        if outcome.failure is not None or not self._new(outcome):
            self.settle()
        elif not self.db.conn.in_transaction:
            self.db.begin()
            self.since = time.monotonic()

    def store(self, filing: Filing, sources: Iterable[Row]) -> None:
        """Write a document made ready for; in a shared transaction it is entered into the search tables with the others, at the commit."""
        if not self.db.conn.in_transaction:
            load.store(self.db, filing, sources)
            return
        for table, entries in load.put(self.db, filing, sources).items():
            self.entries.setdefault(table, []).extend(entries)

    def settle(self) -> None:
        """Commit what is pending."""
        entries, self.entries = self.entries, {}
        load.enter(self.db, entries)
        self.db.commit()

    def _new(self, outcome: Outcome[Job]) -> bool:
        """Whether nothing is known yet of the document, nor of its files."""
        keys = [outcome.result.document, *(file.key for file in outcome.job.files)]
        questions = ["select 1 from documents where id = ?", *["select 1 from sources where path = ?"] * len(outcome.job.files)]
        return not any(self.db.execute(sql, [key]).fetchone() for sql, key in zip(questions, keys, strict=True))
