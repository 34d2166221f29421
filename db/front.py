"""What the front page shows: how much there is, of what, what came last, what failed."""

from __future__ import annotations

from typing import Any

_FIGURES = (
    ("văn bản", "documents?same_as__isnull=1", "select count(*) from documents where same_as is null"),
    ("nhiệm vụ", "tasks?copy=0", "select count(*) from tasks where copy = 0"),
    ("nhiệm vụ có thời hạn", "tasks?copy=0&deadline__notblank=1", "select count(*) from tasks where copy = 0 and deadline is not null"),
    ("đơn vị có nhiệm vụ", "unit_load", "select count(distinct unit) from task_units"),
    ("chỉ tiêu", "targets?copy=0", "select count(*) from targets where copy = 0"),
    ("viện dẫn", "citations?copy=0", "select count(*) from citations where copy = 0"),
)
_AREAS = """
    select a.id, a.name_vi, a.name_en, count(t.id) as tasks
    from areas a
    left join task_areas ta on ta.area = a.id
    left join tasks t on t.id = ta.task and t.copy = 0
    group by a.id order by a.ordinal
"""
_LATEST = """
    select id, label, title, issuing_body, date, task_count from documents
    where same_as is null order by date desc nulls last, id limit 8
"""
_DUE = """
    select id, deadline, duty, lead, decision from tasks
    where copy = 0 and deadline >= date('now', 'localtime') order by deadline, id limit 8
"""
_FAILURES = "select kind, count(*) as files from failures group by kind order by files desc, kind"


async def front_page(database: Any) -> dict[str, Any]:
    """Figures and lists for ``templates/index.html``; ``database`` is Datasette's. Values are plain text, to be escaped by the template."""
    figures = [{"label": label, "path": path, "count": (await database.execute(sql)).first()[0]} for label, path, sql in _FIGURES]
    areas = await _rows(database, _AREAS)
    most = max((row["tasks"] for row in areas), default=0)
    for row in areas:
        row["share"] = 100 * row["tasks"] / most if most else 0
    return {
        "figures": figures,
        "areas": areas,
        "latest": await _rows(database, _LATEST),
        "due": await _rows(database, _DUE),
        "failures": await _rows(database, _FAILURES),
    }


async def _rows(database: Any, sql: str) -> list[dict[str, Any]]:
    rows = [dict(row) for row in (await database.execute(sql)).rows]
    return [{name: _day(value) if name in ("date", "deadline") else value for name, value in row.items()} for row in rows]


def _day(date: str | None) -> str | None:
    """``2024-06-30`` as ``30/06/2024``."""
    return "/".join(reversed(date.split("-"))) if date else None
