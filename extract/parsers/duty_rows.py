"""Duties of duty tables: a row that names a task, whatever its columns are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from extract.parsers.deadlines import deadline_in_cell, deadline_in_prose
from extract.parsers.due_headings import deadline_above, deadline_of_stage
from extract.parsers.lead_ins import Addressed, heading_units
from extract.parsers.roles import REFERS, Roles, lead_and_support, roles_in_cell
from extract.records import Assignment, Deadline
from extract.segment import Outline, Segment
from extract.tables.marks import offices_marked, period_marked
from extract.tables.reading import DutyRow, tables_of
from extract.tables.role_cells import who_in_brackets
from extract.text import squeeze
from extract.units.cells import units_in

_NUMBER = re.compile(r"^(?:[IVX]+|[A-H]|\d+(?:\.\d+)*)[.)]?\s+")
_BARE_TIME = re.compile(r"(?P<before>(?:[^\W\d]+ )?)(?P<numbers>(?:\d{1,2}|[IVX]+)(?:[\s,;–-]+(?:đến |và )?(?:\d{1,2}|[IVX]+))*(?:/20\d\d)?)\.?")
_WITH = re.compile(r"^\s*(?:phối hợp(?: với)?)\s*:?\s*", re.IGNORECASE)


def assignments_of_rows(
    outline: Outline, addressed: Callable[[Segment], Addressed | None], decision: str | None, assigner: str | None, year: int | None
) -> Iterator[Assignment]:
    """The assignments of all duty tables, laid by ``decision`` of ``assigner``; ``addressed``: whom the headings above a table's rows address; ``year``: of days
    without one."""
    for row in tables_of(outline).rows:
        task = row.text(outline, "task") or row.text(outline, "product")
        roles = _roles(outline, row, addressed) if task is not None else None
        if task is not None and roles is not None:
            yield _assignment(outline, row, task, roles, decision, assigner, year)


def _assignment(outline: Outline, row: DutyRow, task: str, roles: Roles, decision: str | None, assigner: str | None, year: int | None) -> Assignment:
    start, end = _trimmed(outline.document.text, row.segment.start, row.end)
    due = _in_cell(roles.time, row.unit_of_time, year) if roles.time else _elsewhere(outline, row, task, year)
    due = _each_time(due, row.text(outline, "later"), year) if due else due
    return Assignment(
        decision=decision,
        assigner=assigner,
        lead=tuple(dict.fromkeys(roles.lead)),
        support=tuple(u for u in dict.fromkeys(roles.support) if u not in roles.lead),
        monitor=tuple(roles.monitor),
        duty=squeeze(task),
        deadline=due or deadline_of_stage(row.stages, year) or deadline_above((*reversed(row.headings), *reversed(outline.headings(row.segment))), year),
        product=squeeze(roles.product) if roles.product else None,
        start=start,
        end=end,
        segment=row.segment.index,
    )


def _roles(outline: Outline, row: DutyRow, addressed: Callable[[Segment], Addressed | None]) -> Roles | None:
    """Who leads a row's task, who supports and monitors, when it is due and what comes of it, from its cells or the columns that are marked in it; who leads also from
    the area rows above it. None: a table that names nobody for its rows, and no heading does."""
    labelled = row.text(outline, "roles")
    roles = roles_in_cell(labelled) if labelled else Roles()
    lead_text, support_text, monitor_text = (row.text(outline, role) for role in ("lead", "support", "monitor"))
    if not labelled:
        roles.lead, roles.support = lead_and_support(lead_text) if lead_text else offices_marked(row.marks.get("offices", ()))
    if support_text and not REFERS.match(support_text):
        roles.support = [*roles.support, *units_in(_WITH.sub("", support_text))]
    if colead := row.text(outline, "colead"):
        roles.lead = [*roles.lead, *units_in(colead)]
    roles.monitor += units_in(monitor_text) if monitor_text else []
    roles.time = row.text(outline, "deadline") or roles.time or period_marked(row.marks.get("periods", ())) or row.text(outline, "later")
    roles.product = row.text(outline, "product") or roles.product
    if not (row.assigned or roles.lead):
        roles.lead, helping = who_in_brackets(row.text(outline, "task") or "")
        roles.support = [*helping, *roles.support]
    if lead_text is None and not roles.lead:
        above = next(filter(None, map(_heading_units, reversed(row.headings))), None) or (None if row.assigned else addressed(row.segment))
        if above is None:
            return roles if row.assigned else None
        roles.lead, roles.support = list(above[0]), [*above[1], *roles.support]
    return roles


def _heading_units(heading: str) -> Addressed | None:
    return heading_units(_NUMBER.sub("", heading))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without the blanks at its ends."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _each_time(due: Deadline, later: str | None, year: int | None) -> Deadline:
    """A day without its year that comes round as another column says: "Trước ngày 31 tháng 12" beside "Hằng năm"."""
    comes_round = deadline_in_cell(later, year) if later and due.date and not re.search(r"20\d\d", due.text) else None
    return replace(due, date=None, recurrence=comes_round.recurrence) if comes_round and comes_round.recurrence else due


def _in_cell(time: str, unit: str | None, year: int | None) -> Deadline | None:
    """The deadline of a cell, whose numbers may have their unit in the title over them: "4-5" under "Tháng"."""
    bare = unit and _BARE_TIME.fullmatch(time.strip())
    due = deadline_in_cell(f"{bare['before']}{unit} {bare['numbers']}" if bare else time, year)
    return replace(due, text=squeeze(time)) if due and bare else due


def _elsewhere(outline: Outline, row: DutyRow, task: str, year: int | None) -> Deadline | None:
    """When a row without a time of its own is due: what repeats by the column of beginnings, else what its task, its product or its note says."""
    begins = row.text(outline, "start")
    stated = deadline_in_cell(begins, year) if begins else None
    if stated and not stated.date:
        return stated  # a day is when it begins
    said = (task, row.text(outline, "product"), row.text(outline, "note"))
    return next((due for text in said if text and (due := deadline_in_prose(text, year))), None)
