"""Tables of targets: ``Chỉ tiêu | Đơn vị tính | Năm 2025``. The quantity stands alone in its cell, what it measures and its unit beside it.

Which columns set goals: ``goal_columns``. A table without one has no targets of this kind. Rows that name a stage ("II | Đến năm 2030") give their year to those below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.document import Cell
from extract.parsers.deadlines import deadline_in_cell
from extract.parsers.goal_columns import MEASURES, PERIOD, GoalColumn, Plan, bounds_figures, counted_in, figures, goal_columns, is_past, unit_in
from extract.parsers.quantities import PERCENT, Quantity, counted_nouns, quantities_in_cell, quantity_in_cell
from extract.parsers.set_counts import EARNED
from extract.records import Target
from extract.segment import Outline, Segment
from extract.tables.contents import hold_figures, hold_times
from extract.tables.marks import names_offices
from extract.text import lower, squeeze

_NAME = re.compile(r"chỉ tiêu|tiêu chí|nội dung|chỉ số|mục tiêu|nhiệm vụ")
_INDICATOR = re.compile(r"chỉ (?:số|báo) (?:đo|đánh giá|theo dõi)")  # beside what is aimed at
_AIMS = re.compile(r"(?:các )?(?:mục tiêu|chỉ tiêu)(?!\w)")
_UNIT = re.compile(r"đơn vị tính|^đvt|đơn vị đo|^đơn vị$|^đv$")
_MEASURE = re.compile(r"thước đo|đo (?:bằng|lường)")
_BODIES = re.compile(r"đơn vị|cơ quan|địa phương|(?<!\w)(?:xã|phường|sở|bản|thôn|ấp|buôn|tổ dân phố|khu phố|trường|trạm)(?!\w)")
_RATE = re.compile(r"tỷ lệ|%")
_NAMES_RATE = re.compile(r"%|^(?:tỷ|tỉ) (?:lệ|trọng)(?!\w)")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_STAGE = re.compile(r"(?:[ivx\d]+[.)]\s*)?(?:mục tiêu |chỉ tiêu )?(?:đến (?:hết |cuối )?năm|giai đoạn (?:20\d\d\s*[-–]\s*)?|năm) ?(20\d\d)\W*")
# "2026", "Đến 30/6/2026": when, not what
_WHEN = re.compile(r"[\W\d]*(?:(?:đến|hết|cuối|trong|năm|ngày|tháng|quý|giai đoạn|lộ trình|kế hoạch|mục tiêu|chỉ tiêu|[ivx]{1,4})(?![^\W\d])[\W\d]*)*")
_DUE = re.compile(r"^năm (?:đạt|hoàn thành|phấn đấu|cần đạt)|^(?:thời (?:hạn|gian|điểm)|hạn|mốc|ngày) ?(?!giải quyết|bắt đầu|chờ|xử lý)|hoàn thành$")
_OF_YEARS = re.compile(r"(?:các )?(?:năm|mốc|giai đoạn|lộ trình)(?: (?:thực hiện|phấn đấu|thời gian|năm))?")
_YEAR_ALONE = re.compile(r"(?:đến )?(?:hết |cuối )?(?:năm )?20\d\d")
_MONEY = re.compile(r"đồng|vnđ|usd")
_DEEPEST = 3  # rows of a header


@dataclass(frozen=True, slots=True)
class _Layout:
    """``head``: what the header prints over the names; a row that prints it again is a header. ``stages``: year by row, of those below a row that names one. ``measures``: by column
    what its header says to be measured, where the rows are units; ``offices``: whose goals a column sets. ``due``: the column that says by when.
    ``periods``: by column the last day of its quarter. ``of_years``: each row is a year, each column a measure."""

    head: str
    name: int
    unit: int | None
    goals: dict[int, GoalColumn]
    stages: dict[int, int]
    measures: dict[int, str] = field(default_factory=dict)
    offices: dict[int, str] = field(default_factory=dict)
    due: int | None = None
    of_years: bool = False
    periods: dict[int, str] = field(default_factory=dict)


_SAYS, _ORDINAL = re.compile(r"[^\W\d]{2}"), re.compile(r"[IVX]+[.)]?")


class TargetTables:
    """All tables of targets of a document. ``year``: the plan's, for columns whose header names none; ``plan``: which years it looks ahead to."""

    def __init__(self, outline: Outline, year: int | None, plan: Plan) -> None:
        self.outline, self.year, self.plan = outline, year, plan
        self._layouts: dict[int, _Layout | None] = {}
        self._aims: dict[int, set[int]] = {}
        self._printed: dict[int, tuple[dict[int, list[str]], list[Segment]]] = {}
        self._rows: dict[int, list[Segment]] = {}
        for segment in outline.segments:
            if segment.kind == "row":
                self._rows.setdefault(segment.block.table, []).append(segment)

    def targets(self, row: Segment) -> list[Target]:
        """Targets of a row of a table of targets, one or more for each cell of goals."""
        layout = self._layout(row.block.table)
        if layout is None:
            return []
        cells = {cell.column: cell for cell in row.block.cells}
        if layout.of_years:
            return list(self._in_row(row, layout, cells, "", "")) if row.index in layout.stages else []
        name = self._text(cells.get(layout.name))
        unit = self._text(cells.get(layout.unit)) if layout.unit is not None else ""
        if not _SAYS.search(name) or lower(name) in layout.head or (_MONEY.search(lower(unit)) and not EARNED.search(lower(name))):
            return []
        return list(self._in_row(row, layout, cells, name, unit))

    def _in_row(self, row: Segment, layout: _Layout, cells: dict[int, Cell], name: str, unit: str) -> Iterator[Target]:
        for at, column in layout.goals.items():
            if at not in cells or cells[at].inherited:
                continue
            due, date = self._due(layout, cells)
            year = column.year or due or layout.stages.get(row.index) or self.year
            for quantity in self._set_in(layout, cells, at):
                if unit or not _MONEY.search(quantity.unit) or EARNED.search(lower(layout.measures.get(at, ""))):
                    comparator = quantity.comparator or "="
                    indicator = ": ".join(filter(None, (layout.measures.get(at), squeeze(name), layout.offices.get(at))))
                    day = layout.periods.get(at) or (None if column.year else date)
                    yield Target(indicator, comparator, quantity.value, quantity.upper, quantity.unit, year, day, row.start, row.end)

    def _due(self, layout: _Layout, cells: dict[int, Cell]) -> tuple[int | None, str | None]:
        """Year and day by which a row's goals are to be reached, as its own column says; of a year alone no day."""
        said = self._text(cells.get(layout.due)) if layout.due is not None else ""
        if _YEAR_ALONE.fullmatch(lower(said)):
            return int(said[-4:]), None
        due = deadline_in_cell(said, self.year) if said else None
        return (int(due.date[:4]), due.date) if due and due.date else (None, None)

    def _set_in(self, layout: _Layout, cells: dict[int, Cell], at: int) -> list[Quantity]:
        """The quantities that the cell of goals in column ``at`` is."""
        name = lower(self._text(cells.get(layout.name)))
        unit = lower(self._text(cells.get(layout.unit))) if layout.unit is not None else ""
        measure = (unit_in(unit) or unit) if unit else unit_in(name) or (PERCENT if _NAMES_RATE.search(name) else counted_in(name))
        column = layout.goals[at]
        return quantities_in_cell(self.outline.low[cells[at].start : cells[at].end], measure or column.unit, column.bound)

    def is_bare(self, row: Segment, start: int, end: int) -> bool:
        """Whether a cell holds nothing but a quantity, whose meaning is its column's; what bounds and counts things ("Tối thiểu 50 hộ") speaks for itself in other tables. So does
        a cell that sets a goal of its column."""
        cell = self.outline.low[start:end]
        if cell.isdecimal() or self._is_goal(row, start, end):
            return True  # most are ordinals
        quantity = quantity_in_cell(cell, PERCENT)
        if quantity is None or quantity.unit == PERCENT or quantity.comparator in (None, "="):
            return quantity is not None
        return self._layout(row.block.table) is not None

    def are_aims(self, row: Segment, start: int) -> bool:
        """Whether the cell at ``start`` stands in a column titled aims ("Mục tiêu/Chỉ tiêu")."""
        table = row.block.table
        if table not in self._aims:
            titles, _ = self._header_of(table)
            self._aims[table] = {at for at, parts in titles.items() if _AIMS.match(_header(parts))}
        return any(cell.column in self._aims[table] and cell.start <= start < cell.end for cell in row.block.cells)

    def _is_goal(self, row: Segment, start: int, end: int) -> bool:
        """Whether a range is a cell of goals that ``targets`` reads."""
        layout = self._layout(row.block.table)
        cells = {cell.column: cell for cell in row.block.cells} if layout else {}
        at = next((c.column for c in cells.values() if c.start <= start and end <= c.end), -1)
        return layout is not None and at in layout.goals and bool(self._set_in(layout, cells, at))

    def _layout(self, table: int) -> _Layout | None:
        if table not in self._layouts:
            self._layouts[table] = self._read(*self._header_of(table))
        return self._layouts[table]

    def _read(self, titles: dict[int, list[str]], body: list[Segment]) -> _Layout | None:
        headers = {at: _header(parts) for at, parts in titles.items()}
        below = self._below(body)
        if (years := self._by_years(titles, headers, below, body)) is not None:
            return years
        named = sorted(
            (at for at, text in headers.items() if _NAME.search(text) and not _UNIT.search(text)), key=lambda at: (not _INDICATOR.search(headers[at]), at)
        )
        name = next((at for at in named if not hold_figures(below.get(at, []))), None)
        if name is None:
            name = self._measured_name(headers, below)
        if name is None:
            return self._by_units(titles, headers, below, body)
        measures = {at for at, text in headers.items() if _MEASURE.search(text) and _are_units(below.get(at, []))}
        unit = next((at for at, text in headers.items() if at != name and (_UNIT.search(text) or at in measures)), None)
        beside = {at: text for at, text in headers.items() if at not in (name, unit)}
        measured = unit is not None or PERCENT in headers[name]
        offices = self._by_offices(headers, name)
        goals = offices or goal_columns(beside, below, headers[name], measured, self.plan)
        if not goals:
            return None
        due = next((at for at, text in beside.items() if at not in goals and _DUE.search(text) and _are_times(below.get(at, []))), None)
        periods = {at: day for at in goals if (day := self._end_of_period(headers[at], goals[at].year))}
        return _Layout(headers[name], name, unit, goals, self._stages(body), offices={at: " ".join(titles[at]) for at in offices}, due=due, periods=periods)

    def _end_of_period(self, header: str, year: int | None) -> str | None:
        """The last day of the quarter or of the months that a column is titled with."""
        named = PERIOD.search(header)
        due = deadline_in_cell(named.group(), year or self.year) if named else None
        return due.date if due else None

    def _measured_name(self, headers: dict[int, str], below: dict[int, list[str]]) -> int | None:
        """The column of what is measured where no title says so ("Yếu tố"): the one before a column of units ("%", "hồ sơ")."""
        unit = next((at for at, text in sorted(headers.items()) if _UNIT.search(text) and _are_units(below.get(at, []))), 0)
        name = unit - 1
        return name if name in headers and below.get(name) and not hold_figures(below[name]) else None

    def _header_of(self, table: int) -> tuple[dict[int, list[str]], list[Segment]]:
        if table not in self._printed:
            self._printed[table] = self._headers(self._rows[table])
        return self._printed[table]

    def _headers(self, rows: list[Segment]) -> tuple[dict[int, list[str]], list[Segment]]:
        """What the rows of the header print, by column, and the rows below it."""
        titled = next((at for at, row in enumerate(rows[:_DEEPEST]) if sum(bool(self._text(cell)) for cell in row.block.cells) > 1), 0)
        rows = rows[titled:]
        depth = 1
        while depth < min(_DEEPEST, len(rows) - 1) and any(cell.span > 1 and not cell.inherited for cell in rows[depth - 1].block.cells):
            depth += 1
        titles: dict[int, list[str]] = {}
        for row in rows[:depth]:
            for cell in row.block.cells:
                text = self._text(cell)
                for at in range(cell.column, cell.column + cell.span):
                    if text and lower(text) not in lower(" ".join(titles.get(at, ()))):
                        titles.setdefault(at, []).append(text)
        return titles, rows[depth:]

    def _stages(self, rows: list[Segment]) -> dict[int, int]:
        """The year that the nearest row above names for a row, where one does and holds no more."""
        found: dict[int, int] = {}
        year: int | None = None
        for row in rows:
            texts = [self._text(cell) for cell in row.block.cells if not cell.inherited]
            said = [lower(text) for text in texts if _SAYS.search(text) and not _ORDINAL.fullmatch(text)]
            stage = _STAGE.fullmatch(said[0]) if len(said) == 1 else None
            year = int(stage.group(1)) if stage else year
            if year is not None:
                found[row.index] = year
        return found

    def _by_offices(self, headers: dict[int, str], name: int) -> dict[int, GoalColumn]:
        """Goals of a year ("Chỉ tiêu năm 2026") set office by office, each in its own column."""
        years = [int(y) for y in _YEAR.findall(headers[name])]
        if not years or not MEASURES.search(headers[name]) or not self._is_ahead(max(years)):
            return {}
        offices = [at for at, text in sorted(headers.items()) if at != name and names_offices(text)]
        return dict.fromkeys(offices, GoalColumn(max(years), None)) if len(offices) > 1 else {}

    def _is_ahead(self, year: int) -> bool:
        return self.plan.since is None or year >= self.plan.since

    def _by_years(self, titles: dict[int, list[str]], headers: dict[int, str], below: dict[int, list[str]], body: list[Segment]) -> _Layout | None:
        """Goals by year, a row for each, of measures that stand beside one another: "Năm | Hồ sơ trực tuyến (%) | Hồ sơ số hóa (%)" over "2026 | 65 | 80"."""
        at = min(headers, default=0)
        if self.plan.since is None or not _OF_YEARS.fullmatch(headers.get(at, "")):
            return None
        said = {row.index: _YEAR.findall(self._text(cell)) for row in body for cell in row.block.cells if cell.column == at}
        years = {index: int(found[-1]) for index, found in said.items() if found and self._is_ahead(int(found[-1]))}
        goals = {column: found for column, text in headers.items() if column != at and (found := self._rate(text, below.get(column, []))) is not None}
        if not years or not all(said.values()) or not goals:
            return None
        return _Layout(headers[at], at, None, goals, years, {column: " ".join(titles[column]) for column in goals}, of_years=True)

    def _by_units(self, titles: dict[int, list[str]], headers: dict[int, str], below: dict[int, list[str]], body: list[Segment]) -> _Layout | None:
        """Goals set unit by unit: a column of units, and columns titled goals of things counted ("Chỉ tiêu đối thoại (cuộc)"), and of rates that are titled so ("Chỉ tiêu giao 2026
        (%)"), whose cells compare ("≥ 85"), which follow those of a year before the plan's, or stand beside such."""
        name = next((at for at, text in sorted(headers.items()) if _BODIES.search(text)), None)
        if name is None:
            return None
        titled = goal_columns({at: text for at, text in headers.items() if at != name}, below, "", False, self.plan)
        rates = {at: found for at, text in sorted(headers.items()) if at != name and (found := self._rate(text, below.get(at, []))) is not None}
        behind = any(not self._is_ahead(max(map(int, years))) for text in headers.values() if _RATE.search(text) and (years := _YEAR.findall(text)))
        goals = {at: column for at, column in titled.items() if column.unit not in (None, PERCENT) and MEASURES.search(headers[at])}
        if any(at in titled or bounds_figures(below[at]) or (behind and column.year is not None) for at, column in rates.items()):
            goals |= {at: titled.get(at, column) for at, column in rates.items() if at in titled or not is_past(headers[at])}
        measures = {at: " ".join(part for part in titles[at] if not _WHEN.fullmatch(lower(part))) for at in goals}
        return _Layout(headers[name], name, None, dict(sorted(goals.items())), self._stages(body), measures) if goals else None

    def _rate(self, header: str, cells: list[str]) -> GoalColumn | None:
        """A column of nothing but rates of no year before the plan's."""
        years = [int(y) for y in _YEAR.findall(header)]
        cells = [cell for cell in cells if cell.strip(" -–")]
        if years and not self._is_ahead(max(years)):
            return None
        rated = _RATE.search(header) is not None or (bool(years) and all("%" in cell for cell in cells))
        return GoalColumn(max(years, default=None), PERCENT) if cells and rated and len(figures(cells)) == len(cells) else None

    def _below(self, rows: list[Segment]) -> dict[int, list[str]]:
        """The cells that hold something, in lower case, by column."""
        found: dict[int, list[str]] = {}
        for cell in (c for row in rows for c in row.block.cells if c.end > c.start):
            found.setdefault(cell.column, []).append(self.outline.low[cell.start : cell.end])
        return found

    def _text(self, cell: Cell | None) -> str:
        return squeeze(self.outline.document.text[cell.start : cell.end]) if cell else ""


def _header(parts: list[str]) -> str:
    """The rows of a header in one; what a lower one dates ("Đến 2023") is not of the years over it ("Giai đoạn 2022 - 2025")."""
    last = max((at for at, part in enumerate(parts) if _YEAR.search(part)), default=0)
    return lower(" ".join([*(_YEAR.sub("", part) for part in parts[:last]), *parts[last:]]))


def _are_times(cells: list[str]) -> bool:
    return hold_times(cells) or (bool(cells) and all(_YEAR_ALONE.fullmatch(squeeze(cell)) for cell in cells))


def _are_units(cells: list[str]) -> bool:
    """Whether cells name what something is measured in."""
    return bool(cells) and all(unit_in(cell) is not None or squeeze(cell) in counted_nouns() for cell in cells)
