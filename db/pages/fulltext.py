"""The whole text of a document, in windows, with every fact found in it marked and linked."""

from __future__ import annotations

import sqlite3
from typing import Any

from db.pages.annotation import LEGEND, Mark, annotated
from db.pages.reading import first, rows
from db.pages.task import fact_marks
from db.pages.wording import task_path

WINDOW = 12_000
_BEFORE = 1_500


def text_page(connection: sqlite3.Connection, id_: str, at: int) -> dict[str, Any] | None:
    """What ``templates/cchc_text.html`` shows: a window of the text around character ``at``; None where there is no such document."""
    document = first(connection, "select * from documents where id = ?", id_)
    if document is None:
        return None
    text = str(rows(connection, "select text from texts where document = ?", id_)[0]["text"])
    start, end = window(text, at)
    inside = {
        table: rows(connection, f'select * from {table} where document = ? and start < ? and "end" > ? order by start', id_, end, start)
        for table in ("tasks", "targets", "citations")
    }
    duties = [Mark(row["start"], row["end"], "duty", "", task_path(row["id"])) for row in inside["tasks"]]
    lines = annotated(text, start, end, duties + fact_marks(inside["targets"], inside["citations"]))
    return {
        "document": document,
        "lines": lines,
        "legend": {kind: LEGEND[kind] for kind in ("duty", "target", "citation")},
        "at_line": sum(1 for line in text[start : max(at, start)].split("\n")[:-1] if line) if start <= at < end else None,
        "start": start,
        "end": end,
        "length": len(text),
        "previous": max(start - WINDOW + _BEFORE, 0) if start else None,
        "next": end + _BEFORE if end < len(text) else None,
    }


def window(text: str, at: int) -> tuple[int, int]:
    """About ``WINDOW`` characters of whole lines around ``at``.

    >>> window("a\\nb\\n", 3), window("a\\n" * 10_000, 5_000)
    ((0, 4), (3500, 15501))
    """
    at = min(max(at, 0), len(text))
    begin = text.rfind("\n", 0, max(at - _BEFORE, 0)) + 1
    stop = text.find("\n", min(begin + WINDOW, len(text)))
    return begin, len(text) if stop < 0 else stop
