"""Rows from an open connection as dicts, the way every page reads them."""

from __future__ import annotations

import sqlite3
from typing import Any

Row = dict[str, Any]


def rows(connection: sqlite3.Connection, sql: str, *values: Any, **named: Any) -> list[Row]:
    """Rows of a query; ``values`` for ``?``, or ``named`` for ``:name``."""
    cursor = connection.execute(sql, named or values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def first(connection: sqlite3.Connection, sql: str, *values: Any, **named: Any) -> Row | None:
    """The first row, None where there is none."""
    return next(iter(rows(connection, sql, *values, **named)), None)
