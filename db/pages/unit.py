"""The page of an office: all its duties over all decisions by deadline, what it was before, what stands below it."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from db.pages.family import later_name, predecessors, sub_units, successors
from db.pages.figures import figures
from db.pages.reading import Row, first, rows
from db.pages.wording import ROLES, STATES, deadline_state
from extract.text import fold

MOST = 100
MOST_FOUND = 60
MOST_DOCUMENTS = 30


class Named(NamedTuple):
    """A task that names an office in a role, with what it is sorted and counted by."""

    id: str
    role: str
    unit: str
    deadline: str | None
    year: int | None
    area: str | None
    decision_date: str | None
    document: str
    start: int | None


_NAMED = """
    select u.id as unit, u.name, count(case when tu.role = 'lead' then 1 end) as leads, count(case when tu.role = 'support' then 1 end) as supports
    from (select id, name from units where {wanted} limit 500) u
    left join task_units tu on tu.unit = u.id and tu.document not in (select id from documents where same_as > '')
    group by u.id order by leads desc, supports desc, u.name limit :most
"""
_DUTIES = """
    select tu.role, tu.unit, u.name as unit_name, t.id, t.duty, t.deadline, t.deadline_text, t.recurrence, t.product, t.area, t.lead, t.support,
      t.decision, t.decision_date, t.issuing_body, t.document, t.year
    from task_units tu join tasks t on t.id = tu.task join units u on u.id = tu.unit
    where tu.unit in (select value from json_each(:units)) and t.copy = 0 and (:role = '' or tu.role = :role) and (:area = '' or t.area = :area)
      and (:year = '' or t.year = cast(:year as integer))
"""

# What sorting and counting need, of all duties: everything of it stands in indexes, no row of either table is read. One answer instead of thousands of rows,
# for each of which a thread would wait for its turn.
_NARROW = f"""
    select json_group_array(json_array({", ".join(("tu.task", "tu.role", "tu.unit", *(f"t.{name}" for name in Named._fields[3:])))})) as named
    from task_units tu join tasks t on t.id = tu.task where tu.unit in (select value from json_each(?)) and t.copy = 0
"""
_SHOWN = """
    select id, duty, deadline, deadline_text, recurrence, product, lead, support, decision, decision_date, document
    from tasks where id in (select value from json_each(?))
"""


def unit_page(connection: sqlite3.Connection, id_: str, role: str = "", year: str = "", area: str = "", below: bool = False) -> dict[str, Any] | None:
    """Everything ``templates/cchc_unit.html`` shows, None where there is no such office. ``below``: with the duties of sub-units."""
    unit = first(
        connection,
        "select u.*, p.name as place_name, a.name as parent_name from units u left join places p on p.code = u.place left join units a on a.id = u.parent where u.id = ?",
        id_,
    )
    if unit is None:
        return None
    today = date.today()
    before, after, under = predecessors(connection, id_), successors(connection, id_), sub_units(connection, id_)
    ids = [id_, *(row["id"] for row in before), *((row["id"] for row in under) if below else ())]
    role, year = role if role in ROLES else "", year if year.isdigit() else ""
    named = [Named._make(values) for values in json.loads(rows(connection, _NARROW, json.dumps(ids))[0]["named"])]
    wanted = [row for row in named if role in ("", row.role) and area in ("", row.area)]
    wanted_now = [row for row in wanted if year in ("", str(row.year))]
    duties = _sorted(wanted_now, today)
    return {
        "unit": unit,
        "before": before,
        "after": after,
        "later": later_name(unit["name"], today.isoformat()),
        "under": under,
        "duties": _shown(connection, duties),
        "of_states": {state: len(found) for state, found in duties.items()},
        "documents": _documents(connection, wanted_now),
        "states": STATES,
        "counts": _counts(named),
        "years": sorted({row.year for row in wanted if row.year is not None}, reverse=True),
        "asked": {"role": role, "year": year, "area": area, "below": below},
        "most": MOST,
        "today": today.isoformat(),
    }


def units_page(connection: sqlite3.Connection, words: str) -> dict[str, Any]:
    """Offices whose name holds all ``words``, marks and case aside; without words those that lead most. For ``templates/cchc_units.html``."""
    if not words.strip():
        return {"words": "", "found": figures(connection).load[:MOST_FOUND], "most": MOST_FOUND}
    named = {f"w{n}": f"%{word}%" for n, word in enumerate(fold(words).split()[:12])}
    wanted = " and ".join(f"fold(name) like :{name}" for name in named)
    return {"words": words, "found": rows(connection, _NAMED.format(wanted=wanted), **named, most=MOST_FOUND), "most": MOST_FOUND}


def unit_duties(connection: sqlite3.Connection, id_: str, dated: bool) -> tuple[Row, list[Row]] | None:
    """An office and the duties for its feeds: with a deadline, nearest last (``dated``), or newest decision first. None where there is no such office."""
    unit = first(connection, "select * from units where id = ?", id_)
    if unit is None:
        return None
    asked = {"units": json.dumps([id_, *(row["id"] for row in predecessors(connection, id_))]), "role": "", "year": "", "area": ""}
    order = (
        "and t.deadline is not null group by t.id order by t.deadline desc, t.id limit 2000"
        if dated
        else "group by t.id order by t.decision_date desc, t.id limit 200"
    )
    return unit, rows(connection, f"{_DUTIES} {order}", **asked)


def _sorted(named: list[Named], today: date) -> dict[str, list[Named]]:
    """Duties by the state of their deadline, the most urgent first; an office that leads and supports one task has it once, as the one that leads."""
    rank = {role: n for n, role in enumerate(ROLES)}
    once: dict[str, Named] = {}
    for row in named:
        known = once.setdefault(row.id, row)
        if rank[row.role] < rank[known.role]:
            once[row.id] = row
    state = cache(lambda deadline: deadline_state(deadline, today))
    found: dict[str, list[Named]] = {state: [] for state in ("soon", "later", "none", "past")}
    for row in once.values():
        found[state(row.deadline)].append(row)
    found["none"].sort(key=lambda row: (row.document, row.start or 0))
    found["none"].sort(key=lambda row: row.decision_date or "", reverse=True)
    for due in ("soon", "later", "past"):
        found[due].sort(key=attrgetter("id"))
        found[due].sort(key=attrgetter("deadline"), reverse=due == "past")
    return found


def _shown(connection: sqlite3.Connection, duties: dict[str, list[Named]]) -> dict[str, list[Row]]:
    """The first ``MOST`` duties of each state, and one more that says there are more, with all that the page shows of them."""
    cut = {state: found[: MOST + 1] for state, found in duties.items()}
    tasks = {row["id"]: row for row in rows(connection, _SHOWN, json.dumps([row.id for found in cut.values() for row in found]))}
    units = json.dumps(sorted({row.unit for found in cut.values() for row in found}))
    names = {row["id"]: row["name"] for row in rows(connection, "select id, name from units where id in (select value from json_each(?))", units)}
    return {state: [{**row._asdict(), **tasks[row.id], "unit_name": names[row.unit]} for row in found] for state, found in cut.items()}


def _documents(connection: sqlite3.Connection, named: list[Named]) -> list[Row]:
    """The newest documents that name the office, each with how many of its duties do."""
    dates = {row.document: row.decision_date or "" for row in named}
    newest = sorted(dates, key=lambda document: (dates[document], document), reverse=True)[:MOST_DOCUMENTS]
    tasks = Counter(document for document, _ in {(row.document, row.id) for row in named})
    found = rows(
        connection, "select id, kind, number, label, title, date, issuing_body from documents where id in (select value from json_each(?))", json.dumps(newest)
    )
    return [{**row, "tasks": tasks[row["id"]]} for row in sorted(found, key=lambda row: newest.index(row["id"]))]


def _counts(named: list[Named]) -> Row:
    roles = {role: len({row.id for row in named if row.role == role}) for role in ROLES}
    return {"tasks": len({row.id for row in named}), "documents": len({row.document for row in named}), **roles}
