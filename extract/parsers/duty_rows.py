"""Duties of duty tables: a row that names a task, whatever its columns are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from extract.marked_columns import offices_marked, period_marked
from extract.parsers.deadlines import deadline_in_cell, deadline_in_prose
from extract.parsers.due_headings import deadline_above
from extract.parsers.lead_ins import Addressed, heading_units
from extract.parsers.roles import REFERS, lead_and_support
from extract.records import Assignment, Deadline
from extract.segment import Outline, Segment
from extract.tables import DutyRow, tables_of
from extract.text import squeeze
from extract.units import units_in

_NUMBER = re.compile(r"^(?:[IVX]+|[A-H]|\d+(?:\.\d+)*)[.)]?\s+")
_WITH = re.compile(r"^\s*(?:phối hợp(?: với)?)\s*:?\s*", re.IGNORECASE)


def assignments_of_rows(
    outline: Outline, addressed: Callable[[Segment], Addressed | None], decision: str | None, assigner: str | None, year: int | None
) -> Iterator[Assignment]:
    """The assignments of all duty tables, laid by ``decision`` of ``assigner``; ``addressed``: whom the headings above a table's rows address; ``year``: of days
    without one."""
    for row in tables_of(outline).rows:
        task = row.text(outline, "task") or row.text(outline, "product")
        units = _units(outline, row, addressed) if task is not None else None
        if task is not None and units is not None:
            yield _assignment(outline, row, task, units, decision, assigner, year)


def _assignment(
    outline: Outline, row: DutyRow, task: str, units: tuple[list[str], list[str]], decision: str | None, assigner: str | None, year: int | None
) -> Assignment:
    lead, support = units
    time = row.text(outline, "deadline") or period_marked(row.marks.get("periods", ()))
    monitor, product = row.text(outline, "monitor"), row.text(outline, "product")
    start, end = _trimmed(outline.document.text, row.segment.start, row.segment.end)
    due = deadline_in_cell(time, year) if time else _from_its_start(row.text(outline, "start"), year) or deadline_in_prose(task, year)
    return Assignment(
        decision=decision,
        assigner=assigner,
        lead=tuple(dict.fromkeys(lead)),
        support=tuple(u for u in dict.fromkeys(support) if u not in lead),
        monitor=tuple(units_in(monitor)) if monitor else (),
        duty=squeeze(task),
        deadline=due or deadline_above((*reversed(row.headings), *reversed(outline.headings(row.segment))), year),
        product=squeeze(product) if product else None,
        start=start,
        end=end,
        segment=row.segment.index,
    )


def _units(outline: Outline, row: DutyRow, addressed: Callable[[Segment], Addressed | None]) -> tuple[list[str], list[str]] | None:
    """Who leads a row's task and who supports, from its cells or the columns that are marked in it, else from the area rows above it. None: a table that names
    nobody for its rows, and no heading does."""
    lead_text, support_text = row.text(outline, "lead"), row.text(outline, "support")
    lead, support = lead_and_support(lead_text) if lead_text else offices_marked(row.marks.get("offices", ()))
    if support_text and not REFERS.match(support_text):
        support = [*support, *units_in(_WITH.sub("", support_text))]
    if lead_text is None and not lead:
        above = next(filter(None, map(_heading_units, reversed(row.headings))), None) or (None if row.assigned else addressed(row.segment))
        if above is None:
            return (lead, support) if row.assigned else None
        lead, support = list(above[0]), [*above[1], *support]
    return lead, support


def _heading_units(heading: str) -> Addressed | None:
    return heading_units(_NUMBER.sub("", heading))


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
