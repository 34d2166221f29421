"""What the front page shows: how much there is, of what, what came last, what failed."""

from __future__ import annotations

from typing import Any

_FIGURES = (
    ("văn bản", "documents", "select count(*) from documents where same_as is null"),
    ("nhiệm vụ", "tasks", "select count(*) from tasks"),
    ("nhiệm vụ có thời hạn", "tasks?deadline__notblank=1", "select count(*) from tasks where deadline is not null"),
    ("đơn vị", "unit_load", "select count(distinct unit) from task_units"),
    ("chỉ tiêu", "targets", "select count(*) from targets"),
    ("viện dẫn", "citations", "select count(*) from citations"),
)
_AREAS = """
    select a.id, a.name_vi, a.name_en, count(d.id) as tasks
    from areas a
    left join task_areas ta on ta.area = a.id
    left join documents d on d.id = ta.document and d.same_as is null
    group by a.id order by a.ordinal
"""
_LATEST = """
    select id, label, title, issuing_body, date, task_count from documents
    where same_as is null order by date desc nulls last, id limit 8
"""
_DUE = """
    select t.id, t.deadline, t.duty, t.lead, t.decision from tasks t join documents d on d.id = t.document and d.same_as is null
    where t.deadline >= date('now', 'localtime') order by t.deadline, t.id limit 8
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
    return [dict(row) for row in (await database.execute(sql)).rows]
