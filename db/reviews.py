"""The reviews file: what people said about records, in a database of its own that no rebuild touches. Rows are only ever added; of two about one field of one
record the later counts.

A record is known by its document's SHA-256, its characters and its text, never by its id: ids follow what the program reads today.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

FIELDS = {
    "tasks": ("areas", "lead", "support", "monitor", "deadline", "rejected", "confirmed"),
    "targets": ("areas", "target", "rejected", "confirmed"),
    "sentences": ("areas", "confirmed"),
}
"""What can be said of a record, by the table it stands in. ``areas``: slugs, the primary one first; ``lead``, ``support``, ``monitor``: names of units as printed; ``deadline``: null or
``{date, text, recurrence}``; ``target``: ``{indicator, comparator, value, upper, unit, year}``; ``rejected``: it is no duty (no target) at all; ``confirmed``:
it is right as it stands."""

_SCHEMA = """
    create table if not exists corrections (
        id integer primary key,
        kind text not null,
        sha256 text not null,
        start integer not null,
        "end" integer not null,
        nth integer not null,
        text text not null,
        headings text not null,
        field text not null,
        value text not null,
        read text not null,
        who text not null,
        made text not null,
        why text not null
    );
    create index if not exists corrections_record on corrections (sha256, kind, start, "end", nth);
"""


_INSERT = 'insert into corrections (kind, sha256, start, "end", nth, text, headings, field, value, read, who, made, why) values (?,?,?,?,?,?,?,?,?,?,?,?,?)'


class ReviewsFileError(Exception):
    """The file is no reviews file, or cannot be read or written; the message says why in one line."""


@dataclass(frozen=True, slots=True)
class Record:
    """Which record is meant: ``nth`` (from 0) tells records of one kind that stand on the same characters."""

    kind: str
    sha256: str
    start: int
    end: int
    nth: int
    text: str
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody said of one field of a record: the ``value`` it shall have, and what the machine had ``read``. ``made``: ISO 8601, UTC."""

    record: Record
    field: str
    value: Any
    read: Any
    who: str
    why: str
    made: str = ""
    id: int = 0


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The reviews file at ``path`` for reading and writing, made where it is missing; ``ReviewsFileError`` where that cannot be."""
    try:
        connection = sqlite3.connect(path, timeout=10)
        try:
            tables = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
            if tables and "corrections" not in tables:
                raise ReviewsFileError(f"{path} is a database of another kind, not a reviews file")
            if not tables:
                connection.executescript(_SCHEMA)
            yield connection
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise ReviewsFileError(f"{path} cannot be used as a reviews file: {error}") from error


def add(path: Path, corrections: list[Correction]) -> None:
    """Write corrections, all or none, with the present time."""
    made = datetime.now(UTC).isoformat(timespec="seconds")
    with opened(path) as connection, connection:
        connection.executemany(_INSERT, [_row(replace(said, made=made)) for said in corrections])


def take_over(path: Path, others: list[Path]) -> int:
    """Add what was said in other reviews files and is not there yet, each with its own time; how many these were."""
    if not any(other.is_file() and not (path.exists() and other.samefile(path)) for other in others):
        return 0
    known = {_row(said) for said in told(path)}
    new = {row: None for other in others for said in told(other) if (row := _row(said)) not in known}
    with opened(path) as connection, connection:
        connection.executemany(_INSERT, new)
    return len(new)


def told(path: Path, sha256: str | None = None) -> list[Correction]:
    """Everything that was ever said, in the order in which it was said; of one document where ``sha256`` is given; nothing where there is no file."""
    if not path.is_file():
        return []
    with opened(path) as connection:
        rows = connection.execute(
            'select kind, sha256, start, "end", nth, text, headings, field, value, read, who, made, why, id from corrections '
            "where ?1 is null or sha256 = ?1 order by made, id",
            [sha256],
        ).fetchall()
    return [_correction(row) for row in rows]


def _correction(row: tuple[Any, ...]) -> Correction:
    kind, sha256, start, end, nth, text, headings, field, value, read, who, made, why, id_ = row
    record = Record(kind, sha256, start, end, nth, text, tuple(json.loads(headings)))
    return Correction(record, field, json.loads(value), json.loads(read), who, why, made, id_)


def _row(said: Correction) -> tuple[Any, ...]:
    return (*_place(said.record), said.field, _json(said.value), _json(said.read), said.who, said.made, said.why)


def _place(record: Record) -> tuple[Any, ...]:
    return (record.kind, record.sha256, record.start, record.end, record.nth, record.text, _json(list(record.headings)))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
