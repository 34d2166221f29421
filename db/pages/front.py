"""The front page: how much there is, of what, what came last, what is due, how well it was read."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import Any

from db.pages import charts
from db.pages.figures import Figures, figures
from db.pages.reading import rows
from db.pages.wording import AREAS, deadline_state, month_path

_LATEST = """
    select id, label, kind, title, issuing_body, date, task_count from documents
    where +same_as is null and date is not null order by date desc, id limit 8
"""
# ``+``: by the index of the order, of which few rows are needed.
_DUE = "select id, deadline, duty, lead, decision from tasks where +copy = 0 and deadline >= ? order by deadline, id limit 8"
_FAILURES = "select kind, count(*) as files from failures group by kind order by files desc, kind"
_MOST_YEARS = 14


def front_page(connection: sqlite3.Connection) -> dict[str, Any]:
    """Figures and lists for ``templates/index.html``. Values are plain text, to be escaped by the template."""
    known, today = figures(connection), date.today()
    month = today.isoformat()[:7]
    due = known.months().get(month, 0)
    soon = sum(row["tasks"] for row in known.days if deadline_state(row["day"], today) == "soon")
    shown = (
        ("văn bản", "/cchc/documents?same_as__isnull=1", known.counts["documents"]),
        ("văn bản hành chính", "/cchc/documents?same_as__isnull=1&kind__not=tin-tuc", known.counts["decisions"]),
        ("nhiệm vụ", "/cchc/tasks?copy=0", known.total()),
        ("đơn vị có nhiệm vụ", "/cchc/unit", known.counts["units"]),
        ("đến hạn trong 30 ngày", "/cchc/tasks?copy=0&_due=soon&_sort=deadline", soon),
        ("đến hạn tháng này", month_path(month), due),
        ("chỉ tiêu", "/cchc/targets?copy=0", known.counts["targets"]),
    )
    years = _years(known)
    return {
        "figures": [{"label": label, "path": path, "count": count} for label, path, count in shown],
        "areas": _areas(known),
        "years": charts.columns([(str(year), tasks, f"/cchc/tasks?copy=0&year={year}") for year, tasks in years], str(years[-1][0]) if years else ""),
        "latest": rows(connection, _LATEST),
        "due": rows(connection, _DUE, today.isoformat()),
        "soon": soon,
        "failures": rows(connection, _FAILURES),
        "quality": _quality(known),
    }


def _areas(known: Figures) -> list[dict[str, Any]]:
    counted = known.by("area")
    found = [{"id": area, "name": name, "tasks": counted.get(area, 0)} for area, name in AREAS.items()]
    return charts.bars([*found, {"id": None, "name": "Mô hình không chắc", "tasks": counted.get(None, 0)}])


def _years(known: Figures) -> list[tuple[int, int]]:
    return sorted((year, tasks) for year, tasks in known.by("year").items() if year)[-_MOST_YEARS:]


def _quality(known: Figures) -> list[tuple[str, str, int, int]]:
    """What is said of the data, the page that shows it, how many of how many."""
    tasks = known.total()
    return [
        ("nhiệm vụ đã có người xem lại", "/cchc/tasks?copy=0&reviewed__notblank=1", known.counts["reviewed"], tasks),
        ("nhiệm vụ không rõ đơn vị chủ trì", "/cchc/tasks?copy=0&lead__isnull=1", tasks - known.counts["with_lead"], tasks),
        ("nhiệm vụ mô hình không chắc lĩnh vực", "/cchc/tasks?copy=0&area__isnull=1", known.by("area").get(None, 0), tasks),
        ("câu mô hình không chắc lĩnh vực", "/cchc/sentences?abstain=1", known.counts["unsure"], known.counts["sentences"]),
    ]
