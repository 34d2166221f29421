"""Counts over the whole collection, kept in memory: with a million tasks each takes a second, and they change only when a run has written.

A page gets the figures of the database as it is; where counting takes long, those counted last, while new ones are counted beside it. A site that has just
started gets those that the last run stored (table ``figures``; small collections store none).
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from dataclasses import asdict, dataclass
from threading import Lock, Thread
from typing import Any

from db.pages.reading import Row, rows

_QUICK = 0.3  # seconds
_LARGE = 50_000  # tasks: from here on counting takes about that long
CUBE = ("area", "year", "province", "level")
_CUBE = f"""
    select {", ".join(CUBE)}, count(*) as tasks, count(deadline) as with_deadline
    from tasks where copy = 0 group by {", ".join(CUBE)}
"""
# ``+`` keeps SQLite from following an index row by row where reading the table, or an index that holds everything, is quicker.
_DAYS = "select deadline as day, count(*) as tasks from tasks where copy = 0 and +deadline is not null group by +deadline order by 1"
_DECISIONS = "select decision, count(*) as tasks from tasks where +copy = 0 and decision is not null group by decision order by 2 desc, 1 limit 100"
_COPIES = "document in (select id from documents where same_as is not null)"
_COUNTS = {
    "documents": "select count(*) as n from documents where same_as is null",
    "decisions": "select count(*) as n from documents where same_as is null and kind <> 'tin-tuc'",
    "news": "select count(*) as n from documents where same_as is null and kind = 'tin-tuc'",
    "targets": "select count(*) as n from targets where copy = 0",
    "citations": "select count(*) as n from citations where copy = 0",
    "units": "select count(*) as n from units u where exists (select 1 from task_units where unit = u.id)",
    "unsure": "select count(*) as n from sentences where abstain",
    "sentences": "select count(*) as n from sentences",
    "with_lead": f"""
        select (select count(distinct task) from task_units where +role = 'lead')
          - (select count(distinct task) from task_units where +role = 'lead' and {_COPIES}) as n""",
    "reviewed": "select count(*) as n from tasks where reviewed is not null and copy = 0",
}
_LOAD = f"""
    select l.*, u.name, u.province from (
      select unit, sum(role = 'lead') as leads, sum(role = 'support') as supports, count(*) as tasks from task_units where not {_COPIES}
      group by unit order by leads desc, supports desc, unit limit 500
    ) l join units u on u.id = l.unit order by l.leads desc, l.supports desc, l.unit
"""
_INDICATORS = """
    select min(indicator) as indicator, unit, count(*) as times, count(distinct year) as years from targets
    where copy = 0 and indicator is not null and year is not null group by lower(indicator), unit order by years desc, times desc, indicator limit 12
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """``counts`` by name; ``cube``: tasks by primary area, year, province and level; ``days``: deadlines by day; ``load``: the offices that lead most;
    ``indicators``: those with targets in most years; ``decisions``: number and tasks of those that assign most."""

    counts: dict[str, int]
    cube: list[Row]
    days: list[Row]
    load: list[Row]
    indicators: list[Row]
    decisions: list[tuple[str, int]]

    def by(self, *names: str, **only: Any) -> dict[Any, int]:
        """Tasks by one or several columns of the cube, of those rows that are as ``only`` says.

        >>> figures = Figures({}, [{"area": "a", "year": 1, "tasks": 2}, {"area": "a", "year": 2, "tasks": 3}], [], [], [], [])
        >>> figures.by("area"), figures.by("area", "year"), figures.by("area", year=2)
        ({'a': 5}, {('a', 1): 2, ('a', 2): 3}, {'a': 3})
        """
        found: dict[Any, int] = {}
        for row in self.cube:
            if all(row[name] == value for name, value in only.items()):
                key = row[names[0]] if len(names) == 1 else tuple(row[name] for name in names)
                found[key] = found.get(key, 0) + row["tasks"]
        return found

    def months(self) -> dict[str, int]:
        """Tasks by the month of their deadline, ``2024-06``.

        >>> Figures({}, [], [{"day": "2024-06-01", "tasks": 2}, {"day": "2024-06-30", "tasks": 1}], [], [], []).months()
        {'2024-06': 3}
        """
        found: dict[str, int] = {}
        for row in self.days:
            found[row["day"][:7]] = found.get(row["day"][:7], 0) + row["tasks"]
        return found

    def total(self) -> int:
        return sum(row["tasks"] for row in self.cube)


def count(connection: sqlite3.Connection) -> Figures:
    """Count everything now."""
    counts = {name: rows(connection, sql)[0]["n"] for name, sql in _COUNTS.items()}
    decisions = [(row["decision"], row["tasks"]) for row in rows(connection, _DECISIONS)]
    cube, days, load, indicators = (rows(connection, sql) for sql in (_CUBE, _DAYS, _LOAD, _INDICATORS))
    return Figures(counts, cube, days, load, indicators, decisions)


def store(connection: sqlite3.Connection) -> None:
    """Store the figures of a large collection, none of a small one; for whoever has just written, in a transaction of theirs. By its size and not by the clock:
    what a database holds may not depend on how busy the machine was."""
    found = count(connection)
    connection.execute("delete from figures")
    if found.total() >= _LARGE:
        connection.executemany("insert into figures(name, value) values (?, ?)", [(name, json.dumps(value)) for name, value in asdict(found).items()])


def stored(connection: sqlite3.Connection) -> Figures | None:
    """The figures as the last run stored them, None where it did not."""
    values = {row["name"]: json.loads(row["value"]) for row in rows(connection, "select name, value from figures")}
    if not values:
        return None
    return Figures(**{**values, "decisions": [(number, tasks) for number, tasks in values["decisions"]]})


class _Kept:
    """The figures of one database file with the state of the file they were counted in."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.figures: Figures | None = None
        self.state: object = None
        self.seconds = 0.0
        self.counting = False

    def count(self, connection: sqlite3.Connection, state: object) -> None:
        begun = time.monotonic()
        global _times
        self.figures, self.state = count(connection), state
        _times += 1
        self.seconds = time.monotonic() - begun

    def count_beside(self, path: str, state: object) -> None:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            self.count(connection, state)
        finally:
            connection.close()
            self.counting = False


_kept: dict[str, _Kept] = {}
_times = 0


def figures(connection: sqlite3.Connection) -> Figures:
    """The figures of the main database of a connection."""
    path = next((row["file"] for row in rows(connection, "pragma database_list") if row["name"] == "main"), "")
    state = state_of(path)
    if state is None:
        return count(connection)
    kept = _kept.setdefault(path, _Kept())
    with kept.lock:
        if kept.figures is None:
            kept.figures, kept.state, kept.seconds = stored(connection), state, _QUICK
        if kept.figures is None or (kept.state != state and kept.seconds < _QUICK):
            kept.count(connection, state)
        elif kept.state != state and not kept.counting:
            kept.counting = True
            Thread(target=kept.count_beside, args=(path, state), daemon=True).start()
        assert kept.figures is not None
        return kept.figures


def counted() -> int:
    """How often this process has counted: pages made before show other figures than pages made after."""
    return _times


def state_of(path: str) -> tuple[tuple[int, int, int], ...] | None:
    """What changes whenever something is written: size and time of the file and of its log, which is empty when somebody only reads; None for a database without a file."""
    found = []
    for name in (path, f"{path}-wal"):
        try:
            stat = os.stat(name)
        except OSError:
            continue
        if stat.st_size:
            found.append((stat.st_ino, stat.st_size, stat.st_mtime_ns))
    return tuple(found) if path and found else None
