"""The page of one task: what it says, who decided it, and the place in the source that says so."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from db.pages.annotation import LEGEND, Mark, annotated, phrase_mark, unit_marks
from db.pages.deciding import deciding
from db.pages.originals import is_there
from db.pages.page_images import PDF
from db.pages.reading import Row, first, rows
from db.pages.wording import ROLES, decision_path, document_path, place_in_source, quantity

_AROUND = 2
_LONGEST_LINE = 1_500


def task_page(connection: sqlite3.Connection, id_: str) -> dict[str, Any] | None:
    """Everything ``templates/cchc_task.html`` shows, None where there is no such task."""
    task = first(
        connection,
        "select t.*, a.name_vi as area_name, p.name as province_name from tasks t left join areas a on a.id = t.area left join places p on p.code = t.province where t.id = ?",
        id_,
    )
    if task is None:
        return None
    document = first(connection, "select * from documents where id = ?", task["document"])
    assert document is not None
    text = str(rows(connection, "select text from texts where document = ?", task["document"])[0]["text"])
    start, end = surroundings(text, task["start"], task["end"])
    targets, citations = _inside(connection, "targets", task["document"], start, end), _inside(connection, "citations", task["document"], start, end)
    marks = task_marks(text, task, start, end) + fact_marks(targets, citations)
    lines = annotated(text, start, end, marks)
    shown = {piece.mark.kind for line in lines for piece in line if piece.mark} | {"duty"}
    return {
        "task": task,
        "document": document,
        "units": _units(connection, id_),
        "areas": _areas(connection, task),
        "targets": [target for target in targets if task["start"] <= target["start"] and target["end"] <= task["end"]],
        "citations": citations,
        "headings": _headings(connection, task),
        "place": place_in_source(task["page"], task.get("path")),
        "pages": page_views(connection, document, task["boxes"]),
        "lines": lines,
        "legend": {kind: words for kind, words in LEGEND.items() if kind in shown},
        "neighbours": _neighbours(connection, task),
    }


def _areas(connection: sqlite3.Connection, task: Row) -> list[Row]:
    """Areas of a task, most probable first; ``words``: what decided each."""
    query = "select ta.*, a.name_vi from task_areas ta join areas a on a.id = ta.area where ta.task = ? order by ta.probability desc, a.ordinal"
    return [{**area, "words": deciding(area["terms"] or "", task["text"])} for area in rows(connection, query, task["id"])]


def _units(connection: sqlite3.Connection, task: str) -> dict[str, list[Row]]:
    """Units of a task by role, in the order printed."""
    units = rows(
        connection,
        "select tu.role, tu.unit, u.name, tu.name as printed from task_units tu join units u on u.id = tu.unit where tu.task = ? order by tu.role, tu.ordinal",
        task,
    )
    return {role: [unit for unit in units if unit["role"] == role] for role in ROLES}


def _neighbours(connection: sqlite3.Connection, task: Row) -> dict[str, Row | None]:
    """The duties before and after a task in its document."""
    at = (task["document"], task["start"], task["id"])
    return {
        "before": first(connection, "select id, duty from tasks where document = ? and (start, id) < (?, ?) order by start desc, id desc limit 1", *at),
        "after": first(connection, "select id, duty from tasks where document = ? and (start, id) > (?, ?) order by start, id limit 1", *at),
    }


def surroundings(text: str, start: int, end: int) -> tuple[int, int]:
    """``[start, end)`` with two lines before and after it; very long lines are cut.

    >>> text = "a\\nb\\nc\\nd\\ne\\nf"
    >>> text[slice(*surroundings(text, 4, 5))], surroundings("", 0, 0)
    ('a\\nb\\nc\\nd\\ne', (0, 0))
    """
    begin, stop = text.rfind("\n", 0, start), _line_end(text, end)
    for _ in range(_AROUND):
        begin = text.rfind("\n", 0, max(begin, 0))
        stop = _line_end(text, stop + 1)
    return max(begin + 1, start - _LONGEST_LINE), min(stop, end + _LONGEST_LINE)


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found


def task_marks(text: str, task: Row, start: int, end: int) -> list[Mark]:
    """The duty, and the units, deadline and product that stand in its text or, inherited from a lead-in, in ``[start, end)`` around it."""
    names = {role: (task[role] or "").split("; ") for role in ROLES}
    marks = [Mark(task["start"], task["end"], "duty", "")]
    for words, kind, title in ((task["deadline_text"], "deadline", task["deadline"] or ""), (task["product"], "product", "")):
        marks += phrase_mark(text, task["start"], task["end"], words, kind, title) or phrase_mark(text, start, end, words, kind, title)
    inside = unit_marks(text, task["start"], task["end"], names)
    seen = {mark.title for mark in inside}
    return marks + inside + [mark for mark in unit_marks(text, start, end, names) if mark.title not in seen]


def fact_marks(targets: list[Row], citations: list[Row]) -> list[Mark]:
    """Targets and citations as they stand in the text."""
    return [Mark(row["start"], row["end"], "target", quantity(row), "") for row in targets] + [
        Mark(row["start"], row["end"], "citation", row["number"] or row["title"] or "", _way(row)) for row in citations
    ]


def _way(citation: Row) -> str:
    """Path of the page of what is cited: in the collection, or by its number; "" for one without a number."""
    if citation["cited"]:
        return document_path(citation["cited"])
    return decision_path(citation["number"]) if citation["number"] else ""


def page_views(connection: sqlite3.Connection, document: Row, boxes: str | None) -> list[dict[str, Any]]:
    """Pages to show with rectangles in ten-thousandths: of PDFs whose original is still there; none otherwise. ``boxes``: as in ``tasks.boxes``."""
    if not boxes or document["media_type"] != PDF or not is_there(connection, document["id"]):
        return []
    pages: dict[int, list[dict[str, int]]] = {}
    for page, x0, top, x1, bottom in json.loads(boxes):
        pages.setdefault(page, []).append({"x": x0 - 30, "y": top - 15, "width": x1 - x0 + 60, "height": bottom - top + 30})
    return [{"number": page, "image": f"/cchc/page/{document['id']}/{page}.png", "marks": marks} for page, marks in pages.items()]


def _inside(connection: sqlite3.Connection, table: str, document: str, start: int, end: int) -> list[Row]:
    return rows(connection, f'select * from {table} where document = ? and start < ? and "end" > ? order by start', document, end, start)


def _headings(connection: sqlite3.Connection, task: Row) -> str | None:
    found = first(
        connection,
        'select headings from sentences where document = ? and start < ? and "end" > ? order by start limit 1',
        task["document"],
        task["end"],
        task["start"],
    )
    return found["headings"] if found else None
