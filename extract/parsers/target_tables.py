"""Tables of targets: ``Chỉ tiêu | Đơn vị tính | Năm 2025``. The quantity stands alone in its cell, what it measures and its unit beside it.

Columns of what was done (``Thực hiện năm 2024``), of money and of head counts are none; a table without a column of goals has no targets of this kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.column_contents import hold_figures
from extract.document import Cell
from extract.marked_columns import names_offices
from extract.parsers.quantities import quantity_in_cell
from extract.parsers.target_contexts import EARNED
from extract.records import Target
from extract.segment import Outline, Segment
from extract.text import lower, squeeze

_NAME = re.compile(r"chỉ tiêu|tiêu chí|nội dung|chỉ số|mục tiêu|nhiệm vụ")
_MEASURES = re.compile(r"chỉ tiêu|tiêu chí|chỉ số|mục tiêu")
_UNIT = re.compile(r"đơn vị tính|^đvt|đơn vị đo|^đơn vị$")
_BODIES = re.compile(r"đơn vị|cơ quan|địa phương|(?<!\w)(?:xã|phường|sở|bản|thôn|ấp|buôn|tổ dân phố|khu phố|trường|trạm)(?!\w)")
_RATE = re.compile(r"tỷ lệ|%")
_GOAL = re.compile(r"chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|(?<!\w)(?:kh|giao|đích)(?!\w)")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_NOT_GOAL = re.compile(
    r"thực hiện|(?<!\w)th(?!\w)|kết quả|đạt được|hiện (?:có|tại|nay)|giá trị nền|(?<!\w)ước|hiện trạng|tình hình|so sánh|so với|kinh phí|dự toán|tiền|vốn|biên chế|số lượng|đơn vị|cơ quan|thời gian|điểm|ghi chú|tt$"
)
_MONEY = re.compile(r"đồng|vnđ|usd")


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of goals: ``year`` of its header (None: the plan's), ``unit`` printed in its header."""

    year: int | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class _Layout:
    """``head``: what the header prints over the names; a row that prints it again is a header."""

    head: str
    name: int
    unit: int | None
    goals: dict[int, _Column]


class TargetTables:
    """All tables of targets of a document. ``year``: the plan's, for columns whose header names none; ``since``: columns of years before it tell what was reached."""

    def __init__(self, outline: Outline, year: int | None, since: int | None = None) -> None:
        self.outline, self.year, self.since = outline, year, year if since is None else since
        self._layouts: dict[int, _Layout | None] = {}
        self._rows: dict[int, list[Segment]] = {}
        for segment in outline.segments:
            if segment.kind == "row":
                self._rows.setdefault(segment.block.table, []).append(segment)

    def targets(self, row: Segment) -> list[Target]:
        """Targets of a row of a table of targets, one for each cell of goals."""
        layout = self._layout(row.block.table)
        if layout is None:
            return []
        cells = {cell.column: cell for cell in row.block.cells}
        name = self._text(cells.get(layout.name))
        unit = self._text(cells.get(layout.unit)) if layout.unit is not None else ""
        if not name or lower(name) in layout.head or (_MONEY.search(lower(unit)) and not EARNED.search(lower(name))):
            return []
        return list(self._in_row(row, layout, cells, name, unit))

    def _in_row(self, row: Segment, layout: _Layout, cells: dict[int, Cell], name: str, unit: str) -> Iterator[Target]:
        rated = "%" if "%" in name else None
        for at, column in layout.goals.items():
            cell = cells.get(at)
            if cell is None or cell.inherited:
                continue
            low = self.outline.low[cell.start : cell.end]
            quantity = quantity_in_cell(low, lower(unit) or column.unit or rated)
            if quantity is not None and (unit or not _MONEY.search(quantity.unit)):
                year = column.year or self.year
                yield Target(squeeze(name), quantity.comparator or "=", quantity.value, quantity.upper, quantity.unit, year, None, row.start, row.end)

    def is_bare(self, start: int, end: int) -> bool:
        """Whether a cell holds nothing but a quantity, whose meaning is its column's."""
        low = squeeze(self.outline.low[start:end])
        return quantity_in_cell(low, "%") is not None

    def _layout(self, table: int) -> _Layout | None:
        if table not in self._layouts:
            self._layouts[table] = self._read(self._rows[table])
        return self._layouts[table]

    def _read(self, rows: list[Segment]) -> _Layout | None:
        headers: dict[int, str] = {}
        depth = 2 if len(rows) > 2 and any(cell.span > 1 for cell in rows[0].block.cells) else 1
        for row in rows[:depth]:
            for cell in row.block.cells:
                text = lower(self._text(cell))
                for at in range(cell.column, cell.column + cell.span):
                    if text and text not in headers.get(at, ""):
                        headers[at] = f"{headers.get(at, '')} {text}".strip()
        below = self._below(rows[depth:])
        named = (at for at, text in sorted(headers.items()) if _NAME.search(text) and not _UNIT.search(text))
        name = next((at for at in named if not hold_figures(below.get(at, []))), None)
        if name is None:
            return self._by_units(headers, below)
        unit = next((at for at, text in headers.items() if at != name and _UNIT.search(text)), None)
        goals = self._by_offices(headers, name) or {
            at: column
            for at, text in sorted(headers.items())
            if at not in (name, unit) and (column := self._goal(text, headers[name], unit is not None or _all_rates(below.get(at, [])))) is not None
        }
        return _Layout(headers[name], name, unit, goals) if goals else None

    def _by_offices(self, headers: dict[int, str], name: int) -> dict[int, _Column]:
        """Goals of a year ("Chỉ tiêu năm 2026") set office by office, each in its own column."""
        years = [int(y) for y in _YEAR.findall(headers[name])]
        if not years or not _MEASURES.search(headers[name]) or (self.since is not None and max(years) < self.since):
            return {}
        offices = [at for at, text in sorted(headers.items()) if at != name and names_offices(text)]
        return dict.fromkeys(offices, _Column(max(years), None)) if len(offices) > 1 else {}

    def _by_units(self, headers: dict[int, str], below: dict[int, list[str]]) -> _Layout | None:
        """Goals set unit by unit: a column of units, and columns of rates that are titled goals ("Chỉ tiêu giao 2026 (%)") or whose cells compare ("≥ 85")."""
        name = next((at for at, text in sorted(headers.items()) if _BODIES.search(text)), None)
        if name is None:
            return None
        goals: dict[int, _Column] = {}
        for at, text in sorted(headers.items()):
            years = [int(y) for y in _YEAR.findall(text)]
            cells = below.get(at, [])
            ahead = bool(years) and (self.since is None or max(years) >= self.since) and all("%" in cell for cell in cells)
            found = [quantity_in_cell(cell, "%") for cell in cells] if at != name and (ahead or _RATE.search(text)) else []
            titled = self._goal(text, "", False)
            compares = any(quantity is not None and quantity.comparator not in (None, "=") for quantity in found)
            if found and all(quantity is not None for quantity in found) and (titled or compares):
                goals[at] = titled or _Column(max(years) if years else None, "%")
        return _Layout(headers[name], name, None, goals) if goals else None

    def _below(self, rows: list[Segment]) -> dict[int, list[str]]:
        """The cells that hold something, in lower case, by column."""
        found: dict[int, list[str]] = {}
        for cell in (c for row in rows for c in row.block.cells if c.end > c.start):
            found.setdefault(cell.column, []).append(self.outline.low[cell.start : cell.end])
        return found

    def _goal(self, header: str, name: str, measured: bool) -> _Column | None:
        """What a column with this header sets, None where it sets nothing; ``measured``: the cells, or another column, say what the rows are measured in."""
        if _NOT_GOAL.search(header) or len(header.split()) > 14:
            return None
        years = [int(y) for y in _YEAR.findall(header)]
        if not (_GOAL.search(header) or (years and (measured or _MEASURES.search(name)))):
            return None
        if years and self.since is not None and max(years) < self.since:
            return None
        return _Column(max(years) if years else None, "%" if "%" in header or "%" in name else None)

    def _text(self, cell: Cell | None) -> str:
        return squeeze(self.outline.document.text[cell.start : cell.end]) if cell else ""


def _all_rates(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all("%" in cell for cell in filled)
