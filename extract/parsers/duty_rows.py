"""Duties of duty tables: a row that names a task, whatever its columns are called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.marked_columns import offices_marked, period_marked
from extract.parsers.deadlines import deadline_in_cell, deadline_in_prose
from extract.parsers.roles import REFERS, lead_and_support
from extract.records import Assignment, Deadline
from extract.segment import Outline
from extract.tables import DutyRow, tables_of
from extract.text import squeeze
from extract.units import units_in

_WITH = re.compile(r"^\s*(?:phối hợp(?: với)?)\s*:?\s*", re.IGNORECASE)


def assignments_of_rows(outline: Outline, decision: str | None, assigner: str | None, year: int | None) -> Iterator[Assignment]:
    """The assignments of all duty tables, laid by ``decision`` of ``assigner``; ``year``: of days without one."""
    for row in tables_of(outline).rows:
        task = row.text(outline, "task") or row.text(outline, "product")
        if task is not None:
            yield _assignment(outline, row, task, decision, assigner, year)


def _assignment(outline: Outline, row: DutyRow, task: str, decision: str | None, assigner: str | None, year: int | None) -> Assignment:
    lead, support = _units(outline, row)
    time = row.text(outline, "deadline") or period_marked(row.marks.get("periods", ()))
    monitor, product = row.text(outline, "monitor"), row.text(outline, "product")
    start, end = _trimmed(outline.document.text, row.segment.start, row.segment.end)
    return Assignment(
        decision=decision,
        assigner=assigner,
        lead=tuple(dict.fromkeys(lead)),
        support=tuple(u for u in dict.fromkeys(support) if u not in lead),
        monitor=tuple(units_in(monitor)) if monitor else (),
        duty=squeeze(task),
        deadline=deadline_in_cell(time, year) if time else _from_its_start(row.text(outline, "start"), year) or deadline_in_prose(task, year),
        product=squeeze(product) if product else None,
        start=start,
        end=end,
        segment=row.segment.index,
    )


def _units(outline: Outline, row: DutyRow) -> tuple[list[str], list[str]]:
    """Who leads a row's task and who supports, from its cells or the columns that are marked in it."""
    lead_text, support_text = row.text(outline, "lead"), row.text(outline, "support")
    lead, support = lead_and_support(lead_text) if lead_text else offices_marked(row.marks.get("offices", ()))
    if support_text and not REFERS.match(support_text):
        support = [*support, *units_in(_WITH.sub("", support_text))]
    return lead, support


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without the blanks at its ends."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _from_its_start(begins: str | None, year: int | None) -> Deadline | None:
    """What the column of beginnings says where the one of ends is empty: what repeats is due all the same, a day is none."""
    stated = deadline_in_cell(begins, year) if begins else None
    return stated if stated and not stated.date else None
