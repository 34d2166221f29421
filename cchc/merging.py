"""``cchc merge``: databases of offices that run separately into one. Documents are known by their content, so what two offices both have is there once."""

from __future__ import annotations

import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

import click
from sqlite_utils import Database

from cchc.asking import reading
from cchc.refusal import Refused
from cchc.reviewing import beside, lines_of
from cchc.running import written
from db import corrections, links, load, reviews, schema
from db.filing import filed
from db.rows import Rows
from db.shared_rows import Row

# Columns that follow from the whole collection (``db.links``): set anew where the rows come to stand.
_LINKED: dict[str, Row] = {
    "documents": {"source": None, "same_as": None},
    "tasks": {"copy": 0},
    "targets": {"copy": 0},
    "citations": {"copy": 0, "cited": None},
    "mentions": {"copy": 0},
}


def merge_databases(databases: list[Path], into: Path) -> int:
    """Bring ``into`` up to date with each of ``databases``: documents and failures that it lacks or has otherwise are taken over, those that came from a
    database and are no longer in it go. ``Refused`` where one of them cannot be used."""
    for path in databases:
        with reading(path):
            if into.exists() and path.samefile(into):
                raise Refused(f"{path} cannot be merged into itself")
    counts: Counter[str] = Counter()
    with written([str(path) for path in databases], into), load.opened(into) as db:
        for path in databases:
            with reading(path) as other:
                counts.update(_Incoming(db, other.connection, path).take())
        for line in _take_reviews(db, databases, into):
            click.echo(line, err=True)
        links.link(db)
        load.close_up(db)
    told = ", ".join(f"{name} {counts[name]:,}" for name in ("taken", "unchanged", "failed", "gone"))
    click.echo(f"{into}: {told}", err=True)
    return 0


def _take_reviews(db: Database, databases: list[Path], into: Path) -> list[str]:
    """Bring what people said into the reviews file beside ``into`` and put it over the rows; what became of it, in lines. A database's reviews file is the
    one beside it."""
    files = {path: beside(path, None) for path in databases}
    lines = [f"không thấy lời sửa của (no reviews file beside) {path}: {file}" for path, file in files.items() if _reviewed(path) and not file.is_file()]
    target = beside(into, None)
    try:
        count = reviews.take_over(target, list(files.values()))
        report = corrections.apply(db, reviews.told(target)) if target.is_file() and not lines else None
    except reviews.ReviewsFileError as error:
        raise Refused(str(error)) from error
    if count:
        lines.append(f"{target}: {count} lời sửa mới (new corrections)")
    return lines + (lines_of(report) if report else [])


def _reviewed(path: Path) -> bool:
    with reading(path) as other:
        return bool(other.connection.execute("select exists (select 1 from as_read)").fetchone()[0])


class _Incoming:
    """One database on its way into another."""

    def __init__(self, db: Database, other: sqlite3.Connection, path: Path) -> None:
        self.db, self.other, self.path = db, other, path
        self.own = f"{other.execute('pragma application_id').fetchone()[0]:08x}"
        self.counts: Counter[str] = Counter()
        self.seen: set[str] = set()

    def take(self) -> Counter[str]:
        self.other.execute("begin")
        load.share(self.db, {table: _rows(self.other, f"select * from [{table}]") for table in load.SHARED})
        origins = {self.own}
        for source in _rows(self.other, "select * from sources order by document, path"):
            origins.add(source["origin"] or self.own)
        for (document,) in self.other.execute("select id from documents order by id").fetchall():
            self._take_document(document)
        for source in _rows(self.other, "select * from sources where document is null order by path"):
            self._take_failure(source)
        came = [(path, origin) for path, origin in self.db.execute("select path, origin from sources where origin is not null")]
        gone = [path for path, origin in came if origin in origins and path not in self.seen]
        load.forget(self.db, gone)
        self.counts["gone"] += len(gone)
        return self.counts

    def _take_document(self, document: str) -> None:
        sources = [self._named(source) for source in _rows(self.other, "select * from sources where document = ? order by path", document)]
        rows, known = _of_document(self.other, document), _of_document(self.db.conn, document)
        new = [source for source in sources if source not in _rows(self.db.conn, "select * from sources where path = ?", source["path"])]
        if rows != known:
            load.store(self.db, filed(rows), sources)
        elif new:
            load.attach(self.db, new)
        self.counts["unchanged" if rows == known and not new else "taken"] += 1

    def _take_failure(self, source: Row) -> None:
        named = self._named(source)
        failures = _rows(self.other, "select * from failures where source = ?", source["path"])
        self.counts["failed"] += 1
        if named in _rows(self.db.conn, "select * from sources where path = ?", named["path"]):
            return
        for failure in failures:
            load.fail(self.db, [named], failure["kind"], failure["message"], failure["detail"] or "", failure["seconds"])

    def _named(self, source: Row) -> Row:
        """A source as it is called in the other database. Two offices may have other files under the same path: the second then carries its database's name."""
        origin = source["origin"] or self.own
        path = source["path"]
        before = self.db.execute("select origin, sha256 from sources where path = ?", [path]).fetchone()
        if before is not None and before[0] != origin:
            if before[1] == source["sha256"]:
                origin = before[0]
            else:
                path = f"{self.path.stem}-{origin}:{path}"
        self.seen.add(path)
        return {**source, "path": path, "origin": origin}


def _of_document(connection: sqlite3.Connection, document: str) -> Rows:
    """The rows of one document by table, as they were before they were linked with others; no rows of ``documents`` where it is unknown."""
    tables = ["documents", *schema.FACTS]
    keys = {table: "id" if table == "documents" else "document" for table in tables}
    rows = {table: _rows(connection, f"select * from [{table}] where [{keys[table]}] = ? order by rowid", document) for table in tables}
    return {table: [{**row, **_LINKED.get(table, {}), **_label(table, row)} for row in found] for table, found in rows.items()}


def _label(table: str, row: Row) -> Row:
    """A document without number and title is called by its file, which may have another name elsewhere."""
    return {"label": None} if table == "documents" and row["number"] is None and row["title"] is None else {}


def _rows(connection: sqlite3.Connection, sql: str, *values: Any) -> list[Row]:
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]
