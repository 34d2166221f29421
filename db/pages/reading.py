"""Rows from an open connection as dicts, the way every page reads them."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

Row = dict[str, Any]
_STEPS = 50_000
"""Steps of SQLite's machine, some milliseconds. Datasette's own limit looks at the clock each thousand, and each time waits for its turn among the threads."""


def rows(connection: sqlite3.Connection, sql: str, *values: Any, **named: Any) -> list[Row]:
    """Rows of a query; ``values`` for ``?``, or ``named`` for ``:name``."""
    cursor = connection.execute(sql, named or values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def first(connection: sqlite3.Connection, sql: str, *values: Any, **named: Any) -> Row | None:
    """The first row, None where there is none."""
    return next(iter(rows(connection, sql, *values, **named)), None)


@contextmanager
def limited(connection: sqlite3.Connection, milliseconds: int) -> Iterator[None]:
    """Interrupt queries that run longer within the block (``sqlite3.OperationalError``)."""
    end = time.perf_counter() + milliseconds / 1000
    connection.set_progress_handler(lambda: time.perf_counter() > end, _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
