"""Writing: no transaction ends within a document, so that whatever happens the database holds whole documents only."""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from db import schema
from db.filing import Filing
from db.pages.figures import store as store_figures
from db.search import entries
from db.shared_rows import Row, fixed_places

# What documents share is there once. Of what they tell of an office the known counts before the unknown, of two the first in order: whichever document came first.
_TOLD = ", ".join(f"[{column}] = min(coalesce([{column}], excluded.[{column}]), coalesce(excluded.[{column}], [{column}]))" for column in ("level", "parent"))
SHARED = {"model_runs": "on conflict do nothing", "places": "on conflict do nothing", "units": f"on conflict ([id]) do update set {_TOLD}"}
# Plain inserts with all columns of the schema: sqlite-utils looks at every value first, and this is what a run does most.
_INSERTS = {
    table: f"insert into [{table}] ({', '.join(f'[{column}]' for column in shape.columns)}) values ({', '.join('?' * len(shape.columns))}) {SHARED.get(table, '')}"
    for table, shape in schema.TABLES.items()
}


class UnusableError(Exception):
    """The database file cannot be used; the message says why in one line."""


@contextmanager
def opened(path: Path) -> Iterator[Database]:
    """The database at ``path`` for writing, created where it is missing. Raises ``UnusableError`` with the reason where that cannot be."""
    if not path.parent.is_dir():
        raise UnusableError(f"there is no folder {path.parent}")
    try:
        connection = sqlite3.connect(path, timeout=30)
    except sqlite3.OperationalError as error:
        raise UnusableError(f"{path} cannot be opened for writing: {error}") from error
    try:
        db = Database(connection)
        try:
            db.execute("pragma foreign_keys = on")
            db.execute("pragma journal_mode = wal")
            db.execute("pragma synchronous = normal")
            # 64 MiB: with the default of 2 a commit of some dozen documents writes pages twice, once for want of room.
            db.execute("pragma cache_size = -65536")
            db.execute("pragma wal_autocheckpoint = 16000")
            db.execute("pragma temp_store = memory")  # what a savepoint needs to go back to
            schema.apply(db)
            _christen(db)
            with db.atomic():
                db.table("places").insert_all(_in_order(fixed_places()), pk="code", ignore=True)
                # Stored figures are those of a collection that nobody has opened for writing since: whoever closes it up stores them anew.
                db.execute("delete from figures")
        except schema.VersionError as error:
            raise UnusableError(f"{path} is not a database of this program's version: {error}; choose another file or build it anew") from error
        except sqlite3.DatabaseError as error:
            raise UnusableError(f"{path} cannot be used as a database: {error}") from error
        yield db
    finally:
        connection.close()


@contextmanager
def filling(db: Database) -> Iterator[None]:
    """While an empty collection is filled it has no indexes; they are made afterwards, each in one sweep and not one row here, one there. One that holds documents keeps its own: they
    are what finds the rows that give way. Where the filling is broken off, ``opened`` makes what is missing."""
    empty = not db.execute("select exists (select 1 from documents)").fetchone()[0]
    if empty:
        with db.atomic():
            schema.drop_indexes(db)
    yield
    if empty:
        with db.atomic():
            schema.index(db)


def _christen(db: Database) -> None:
    """A new database gets a number of its own in its header, by which ``cchc merge`` knows it again whatever its file is called."""
    if not db.execute("pragma application_id").fetchone()[0]:
        db.execute(f"pragma application_id = {secrets.randbelow(2**31 - 1) + 1}")


def _in_order(places: list[Row]) -> list[Row]:
    """Successors before the provinces that went into them."""
    return sorted(places, key=lambda place: place["successor"] is not None)


def store(db: Database, filing: Filing, sources: Iterable[Row]) -> None:
    """Write one document with its sources in one transaction; rows of an earlier reading, and what these paths said or failed with before, give way."""
    with db.atomic():
        _remove(db, filing.document)
        _put(db, [filing])
        _attach(db, [{**source, "document": filing.document} for source in sources])


def add(db: Database, found: Sequence[tuple[Filing, Iterable[Row]]]) -> None:
    """Write documents of which nothing is known, nor of their sources, in one transaction: half of what a small document costs is the going from table to table."""
    with db.atomic():
        _put(db, [filing for filing, _ in found])
        db.conn.executemany(
            "insert into sources (path, sha256, bytes, document, present) values (?, ?, ?, ?, 1)",
            [(source["path"], source["sha256"], source["bytes"], filing.document) for filing, sources in found for source in sources],
        )


def share(db: Database, rows: Mapping[str, Iterable[Row]]) -> None:
    """Insert what documents share, by table, in one transaction; ``db.links`` drops what none of them speaks of."""
    with db.atomic():
        db.execute("pragma defer_foreign_keys = on")
        for table, found in rows.items():
            db.conn.executemany(_INSERTS[table], [[row[column] for column in schema.TABLES[table].columns] for row in found])


def _put(db: Database, filings: list[Filing]) -> None:
    """Insert the rows of documents, table by table, and enter them into the search tables."""
    for table, statement in _INSERTS.items():
        rows = [row for filing in filings for row in filing.rows.get(table, ())]
        if rows:
            db.conn.executemany(statement, rows)
    for table in schema.SEARCHED:
        texts = [entry for filing in filings for entry in filing.entries.get(table, ())]
        # The rows just inserted are the last of their table.
        first = db.execute(f"select coalesce(max(rowid), 0) from [{table}]").fetchone()[0] - len(texts) + 1
        _enter(db, table, [(rowid, *entry) for rowid, entry in enumerate(texts, first)])


def _enter(db: Database, table: str, numbered: list[tuple[int, str, str]]) -> None:
    """Enter rows into a search table: row number, text as printed, text in the fold."""
    db.conn.executemany(f"insert into [{table}_fts](rowid, text, folded) values (?, ?, ?)", numbered)


def attach(db: Database, sources: Iterable[Row]) -> None:
    """Note in one transaction sources whose content the database knows already (``document`` names it)."""
    with db.atomic():
        _attach(db, list(sources))


def fail(db: Database, sources: Iterable[Row], kind: str, message: str, detail: str = "", seconds: float | None = None) -> None:
    """Note in one transaction that these sources (of one content) could not be read; what an earlier content of theirs said is gone. ``detail``: traceback of
    a fault of the program; ``seconds``: what the attempt took."""
    sources = list(sources)
    why = {"kind": kind, "message": message, "detail": detail or None, "seconds": seconds}
    with db.atomic():
        _attach(db, [{**source, "document": None} for source in sources])
        db.table("failures").insert_all({"source": source["path"], "sha256": source["sha256"], **why} for source in sources)


def forget(db: Database, paths: Iterable[str]) -> None:
    """Delete these sources, each in one transaction with what only it said."""
    for path in paths:
        with db.atomic():
            _attach(db, [{"path": path, "document": None}])
            db.execute("delete from sources where path = ?", [path])


def mark_present(db: Database, paths: Iterable[str], present: bool) -> None:
    """Note that these sources are, or are no longer, on the disk; what they said stays either way."""
    with db.atomic():
        db.conn.executemany("update sources set present = ? where path = ?", [(int(present), path) for path in paths])


def close_up(db: Database) -> None:
    """Statistics for the query planner and search indexes merged where much has changed, the figures of the whole collection, and everything back in the one
    file unless a reader holds the log open."""
    if _much_has_changed(db):
        for table in schema.SEARCHED:
            db.execute(f"insert into [{table}_fts]([{table}_fts]) values ('optimize')")
        db.execute("analyze")
    with db.atomic():
        store_figures(db.conn)
    db.execute("pragma busy_timeout = 0")
    db.execute("pragma wal_checkpoint(truncate)")
    with contextlib.suppress(sqlite3.OperationalError):
        db.execute("pragma journal_mode = delete")


def _much_has_changed(db: Database) -> bool:
    """Whether this connection has written, or the collection grown since its last statistics, by a twentieth of its sentences. Merging and counting cost as much as the collection is large:
    too much for the one document that comes into an inbox."""
    known = 0
    if db.execute("select exists (select 1 from sqlite_master where name = 'sqlite_stat1')").fetchone()[0]:
        # The first number of an index's statistics is how many rows it had.
        known = db.execute("select coalesce(max(cast(stat as integer)), 0) from sqlite_stat1 where tbl = 'sentences'").fetchone()[0]
    now = db.execute("select count(*) from sentences").fetchone()[0]
    return bool(db.conn.total_changes + abs(now - known) >= known / 20)


def _attach(db: Database, sources: list[Row]) -> None:
    """Set rows of ``sources`` (path, sha256, bytes, document: None where it failed; present unless it says otherwise). A document left without any source is
    removed with all that it said."""
    paths = [source["path"] for source in sources]
    before = {found for path in paths for (found,) in db.execute("select document from sources where path = ? and document is not null", [path])}
    db.conn.executemany("delete from failures where source = ?", [(path,) for path in paths])
    for source in sources:
        _set_source(db, {"present": 1, **source})
    for document in sorted(before):
        if not db.execute("select 1 from sources where document = ?", [document]).fetchone():
            _remove(db, document)


def _set_source(db: Database, source: Row) -> None:
    """Set the given columns of a source, the others stay."""
    columns = list(source)
    values = list(source.values())
    if db.execute("select 1 from sources where path = ?", [source["path"]]).fetchone():
        db.execute(f"update sources set {', '.join(f'[{column}] = ?' for column in columns)} where path = ?", [*values, source["path"]])
    else:
        db.execute(f"insert into sources ({', '.join(columns)}) values ({', '.join('?' * len(columns))})", values)


def _remove(db: Database, document: str) -> None:
    """Take a document away, if it is there, with all that it said. References to it are checked at the end of the transaction, when it may be there again."""
    if not db.execute("select 1 from documents where id = ?", [document]).fetchone():
        return
    # Only where it is needed: this makes SQLite prepare every statement anew.
    db.execute("pragma defer_foreign_keys = on")
    index(db, document, delete=True)
    db.execute("update citations set cited = null where cited = ?", [document])
    db.execute("update documents set same_as = null where same_as = ?", [document])
    for table in reversed(schema.FACTS):
        db.execute(f"delete from [{table}] where document = ?", [document])
    db.execute("delete from documents where id = ?", [document])


def index(db: Database, document: str, delete: bool = False) -> None:
    """Enter a document's stored rows into the search tables, or take them out: these hold no text of their own, so what was entered is said again."""
    for table, columns in schema.SEARCHED.items():
        key = "id" if table == "documents" else "document"
        stored = list(db.execute(f"select rowid, {', '.join(columns)} from [{table}] where {key} = ?", [document]))
        found = [(row[0], *columns) for row, columns in zip(stored, entries(row[1:] for row in stored), strict=True)]
        if delete:
            db.conn.executemany(f"insert into [{table}_fts]([{table}_fts], rowid, text, folded) values ('delete', ?, ?, ?)", found)
        else:
            _enter(db, table, found)
