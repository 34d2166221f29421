"""The page of an office: all its duties over all decisions by deadline, what it was before, what stands below it."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from typing import Any

from db.pages.family import later_name, predecessors, sub_units, successors
from db.pages.figures import figures
from db.pages.reading import Row, first, rows
from db.pages.wording import ROLES, STATES, deadline_state
from extract.text import fold

MOST = 300
MOST_FOUND = 60
_NAMED = """
    select u.id as unit, u.name, sum(tu.role = 'lead') as leads, sum(tu.role = 'support') as supports
    from (select id, name from units where {wanted} limit 500) u left join task_units tu on tu.unit = u.id
    group by u.id order by leads desc nulls last, u.name limit :most
"""
_DUTIES = """
    select tu.role, tu.unit, u.name as unit_name, t.id, t.duty, t.deadline, t.deadline_text, t.recurrence, t.product, t.area, t.lead, t.support,
      t.decision, t.decision_date, t.issuing_body, t.document, t.year
    from task_units tu join tasks t on t.id = tu.task join units u on u.id = tu.unit
    where tu.unit in (select value from json_each(:units)) and t.copy = 0 and (:role = '' or tu.role = :role) and (:area = '' or t.area = :area)
      and (:year = '' or t.year = cast(:year as integer))
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
    asked = {"units": json.dumps(ids), "role": role if role in ROLES else "", "year": year if year.isdigit() else "", "area": area}
    duties = {state: _duties(connection, state, today, asked) for state in ("soon", "later", "none", "past")}
    return {
        "unit": unit,
        "before": before,
        "after": after,
        "later": later_name(unit["name"], today.isoformat()),
        "under": under,
        "duties": duties,
        "states": STATES,
        "counts": _counts(connection, ids),
        "years": [
            row["year"] for row in rows(connection, f"select distinct year from ({_DUTIES}) where year is not null order by year desc", **{**asked, "year": ""})
        ],
        "asked": {"role": asked["role"], "year": asked["year"], "area": area, "below": below},
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


def _duties(connection: sqlite3.Connection, state: str, today: date, asked: dict[str, Any]) -> list[Row]:
    """Duties in one state of their deadline, the most urgent first; an office that leads and supports one task has it once."""
    clauses = {
        "none": "and t.deadline is null group by t.id order by t.decision_date desc, t.document, t.start",
        "past": "and t.deadline < :today group by t.id order by t.deadline desc, t.id",
        "soon": "and t.deadline >= :today and t.deadline <= date(:today, '+30 day') group by t.id order by t.deadline, t.id",
        "later": "and t.deadline > date(:today, '+30 day') group by t.id order by t.deadline, t.id",
    }
    found = rows(connection, f"{_DUTIES} {clauses[state]} limit {MOST + 1}", **asked, today=today.isoformat())
    assert all(deadline_state(row["deadline"], today) == state for row in found)
    return found


def _counts(connection: sqlite3.Connection, ids: list[str]) -> Row:
    return rows(
        connection,
        """
        select count(distinct tu.task) as tasks, count(distinct t.document) as documents,
          count(distinct case when tu.role = 'lead' then tu.task end) as lead, count(distinct case when tu.role = 'support' then tu.task end) as support,
          count(distinct case when tu.role = 'monitor' then tu.task end) as monitor
        from task_units tu join tasks t on t.id = tu.task where tu.unit in (select value from json_each(?)) and t.copy = 0
        """,
        json.dumps(ids),
    )[0]
