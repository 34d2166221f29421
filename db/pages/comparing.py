"""The page that compares the plans of one body in two years."""

from __future__ import annotations

import sqlite3
from typing import Any

from db.compare import change, compare_duties, compare_targets
from db.pages.reading import Row, rows

# Documents that set a year's work; a letter or an announcement of the same body is no plan.
PLANS = ("ke-hoach", "quyet-dinh", "chuong-trinh", "nghi-quyet", "chi-thi")
_FEWEST = 3
_MOST = 1_500
_CHANGES = {"raised": "nâng", "lowered": "hạ", "same": "giữ nguyên"}
_BODIES = """
    select issuer as id, min(issuing_body) as name, count(*) as plans, count(distinct coalesce(plan_year, year)) as years, min(coalesce(plan_year, year)) as first,
      max(coalesce(plan_year, year)) as last
    from ({plans}) group by issuer having count(*) >= 2 order by years desc, plans desc, name limit 60
"""
_PLANS = f"""
    select d.*, (select max(g.year) from targets g where g.document = d.id and g.year between d.year and d.year + 1) as plan_year from documents d
    where d.same_as is null and d.issuer is not null and d.task_count >= {_FEWEST} and d.kind in ({", ".join(f"'{kind}'" for kind in PLANS)})
"""
_TASKS = "select id, duty, lead, deadline, deadline_text, recurrence, product, area from tasks where document = ? order by start, id limit ?"


def compare_page(connection: sqlite3.Connection, body: str, old: str, new: str) -> dict[str, Any]:
    """Everything ``templates/cchc_compare.html`` shows. ``body``: id of a unit; ``old``, ``new``: ids of documents, "" for the plans of the last two years."""
    found: dict[str, Any] = {"bodies": rows(connection, _BODIES.format(plans=_PLANS)), "body": body, "plans": [], "old": None, "new": None}
    if not body:
        return found
    plans = rows(connection, f"{_PLANS} and d.issuer = ? order by coalesce(plan_year, d.year), d.date, d.id", body)
    found["plans"] = plans
    found["body_name"] = next((plan["issuing_body"] for plan in plans), body)
    by_id = {plan["id"]: plan for plan in plans}
    chosen = _last_two(plans)
    found["old"], found["new"] = by_id.get(old) or chosen[0], by_id.get(new) or chosen[1]
    if found["old"] and found["new"]:
        found |= _compared(connection, found["old"], found["new"])
    return found


def _last_two(plans: list[Row]) -> tuple[Row | None, Row | None]:
    """The fullest plan of each of the last two years."""
    years: dict[int, Row] = {}
    for plan in plans:
        year = plan["plan_year"] or plan["year"]
        if year and (year not in years or plan["task_count"] > years[year]["task_count"]):
            years[year] = plan
    last = [years[year] for year in sorted(years)[-2:]]
    return (last[0], last[1]) if len(last) == 2 else (None, None)


def _compared(connection: sqlite3.Connection, old: Row, new: Row) -> dict[str, Any]:
    duties = compare_duties(*(rows(connection, _TASKS, plan["id"], _MOST) for plan in (old, new)))
    sql = "select * from targets where document = ? and indicator is not null order by start limit ?"
    targets = compare_targets(*(rows(connection, sql, plan["id"], _MOST) for plan in (old, new)))
    changes = [{"pair": pair, "change": change(pair), "words": _CHANGES[change(pair)]} for pair in targets.kept]
    return {
        "duties": duties,
        "targets": targets,
        "changes": sorted(changes, key=lambda row: list(_CHANGES).index(row["change"])),
        "counts": {slug: sum(row["change"] == slug for row in changes) for slug in _CHANGES},
    }
