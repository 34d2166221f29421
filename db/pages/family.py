"""Offices that are one through time: what an office was before the mergers of 2025 and what it became, and what stands below it (``extract.successors``)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from functools import cache

from db.keys import name_key
from db.pages.reading import Row, rows
from extract.lexicon import rows as lexicon
from extract.successors import Succession, succession_of

_LONGEST = 5
_BELOW = """
    with recursive below(id, depth) as (
      select id, 1 from units where parent = ?
      union select u.id, b.depth + 1 from below b join units u on u.parent = b.id where b.depth < 4
    )
    select u.id, u.name, (select count(distinct task) from task_units where unit = u.id) as tasks from below join units u on u.id = below.id
    group by u.id order by u.name limit 200
"""


@cache
def _changes() -> tuple[tuple[str, str], ...]:
    """``(before, after)`` in key form."""
    return tuple((name_key(row["body"]), name_key(row["successor"])) for row in lexicon("successors") if row["successor"])


def predecessors(connection: sqlite3.Connection, unit: str) -> list[Row]:
    """Offices of the database that became this one, by name."""
    return _family(connection, unit, back=True)


def successors(connection: sqlite3.Connection, unit: str) -> list[Row]:
    """Offices of the database that this one became, by name."""
    return _family(connection, unit, back=False)


def sub_units(connection: sqlite3.Connection, unit: str) -> list[Row]:
    """Offices below this one, at most 200, with how many tasks name each."""
    return rows(connection, _BELOW, unit)


def later_name(name: str, today: str) -> Succession | None:
    """What an office is called on ``today`` (ISO), None where nothing changed."""
    return succession_of(name, today)


def _family(connection: sqlite3.Connection, unit: str, back: bool) -> list[Row]:
    found: dict[str, Row] = {}
    ids = {unit}
    for _ in range(_LONGEST):
        wanted = {other for id_ in ids for other in _steps(connection, id_, back)} - set(found) - {unit}
        new = rows(connection, "select id, name from units where id in (select value from json_each(?)) order by name", json.dumps(sorted(wanted)))
        # A province that keeps its code: an office may have gone over without a row of its own, so what was not found is followed too.
        found |= {row["id"]: row for row in new}
        if not wanted:
            break
        ids = wanted
    return sorted(found.values(), key=lambda row: row["name"])


def _steps(connection: sqlite3.Connection, id_: str, back: bool) -> Iterable[str]:
    """Ids that one change of name, one change of province, or both make of ``id_``; ministries and their parts have no place."""
    key, _, place = id_.partition("@")
    names = {key} | {before if back else after for before, after in _changes() if (after if back else before) == key}
    places = {place}
    if place and "-" not in place:
        sql = "select code from places where successor = ?" if back else "select successor as code from places where code = ? and successor is not null"
        places |= {row["code"] for row in rows(connection, sql, place)}
    return {f"{name}@{code}" if code else name for name in names for code in places} - {id_}
