"""A document's rows as the one writer wants them: values in the order of the columns, and what search shall find them by. Workers get them ready."""

from __future__ import annotations

from typing import Any, NamedTuple

from db import schema
from db.rows import Rows
from db.search import entries

Entry = tuple[str, str]


class Filing(NamedTuple):
    """One document: its id, the SHA-256 of its content, its pages (None where it has none), ``rows`` by table, and ``entries`` of the search tables (text as printed, text in the fold), one for
    each row of their tables."""

    document: str
    sha256: str
    pages: int | None
    rows: dict[str, list[tuple[Any, ...]]]
    entries: dict[str, list[Entry]]


def filed(rows: Rows) -> Filing:
    """The rows of one document (``db.rows.rows_of``) made ready."""
    (document,) = rows["documents"]
    values = {table: [tuple(map(row.get, schema.TABLES[table].columns)) for row in found] for table, found in rows.items()}
    found = {table: entries([row[column] for column in columns] for row in rows.get(table, [])) for table, columns in schema.SEARCHED.items()}
    return Filing(document["id"], document["sha256"], document["pages"], values, found)
