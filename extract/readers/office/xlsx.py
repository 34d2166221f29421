"""Excel files (``.xlsx``): the duty tables that offices attach. Each worksheet in order, its titles as paragraphs, its table as rows.

Cells print as Excel shows them where that matters to a reader: dates as dd/mm/yyyy, shares with their sign, formulas by their last result. What is hidden is not
printed and not read; the document's remarks say so.
"""

from __future__ import annotations

import hashlib
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.cell.cell import Cell
from openpyxl.utils.cell import get_column_letter, quote_sheetname, range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from extract import legacy
from extract.document import Document, Unreadable
from extract.readers.builder import Builder
from extract.readers.compose import Composer
from extract.readers.flow import GridCell, Item, Para
from extract.readers.media_types import MEDIA_TYPES
from extract.readers.office.ooxml import Package
from extract.readers.office.xlsx_values import printed
from extract.readers.worksheet import sheet_items
from extract.text import repair

_LARGEST_SHEET = 50 * 1024**2
_MOST_MERGED = 1_000_000
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref\s*=\s*[\"']([A-Za-z]{1,3}\d{1,7}:[A-Za-z]{1,3}\d{1,7})[\"']")
# What openpyxl raises where a part is missing or does not say what it must.
_BROKEN = (KeyError, ValueError, TypeError, IndexError, AttributeError, ParseError, SyntaxError, zipfile.BadZipFile, EOFError, OSError)


def read_xlsx(source: str, data: bytes) -> Document:
    """Titles and table rows of every visible worksheet; raises ``Unreadable``."""
    _check(Package(data))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about parts that are of no use here
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
        except _BROKEN as error:
            raise Unreadable("unreadable", f"the Excel file is damaged ({' '.join(str(error).split())[:100]})") from error
    builder = Builder()
    composer = Composer(builder)
    found = legacy.detect(_texts(book))
    remarks: list[str] = [] if found is None else [legacy.remark(found.encoding)]
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            remarks.append(f"bỏ qua trang tính ẩn {sheet.title} (hidden sheet left out)")
            continue
        read = _Sheet(sheet, found)
        composer.write(read.items())
        remarks.extend(read.remarks())
    if not builder.blocks:
        raise Unreadable("no-text", "the workbook holds no text")
    return builder.finish(source=source, sha256=hashlib.sha256(data).hexdigest(), media_type=MEDIA_TYPES[".xlsx"], remarks=tuple(remarks))


def _check(package: Package) -> None:
    """Refuse what would swell in memory: entities, sheets and merged areas beyond reason."""
    for name in package.parts():
        content = package.content(name)
        if "worksheets/" not in name:
            continue
        if len(content) > _LARGEST_SHEET:
            raise Unreadable("too-large", f"the worksheet {name} is larger than {_LARGEST_SHEET // 1024**2} MB")
        merged = 0
        for match in _MERGED.finditer(content):
            left, top, right, bottom = (edge or 0 for edge in range_boundaries(match[1].decode().upper()))
            merged += (right - left + 1) * (bottom - top + 1)
        if merged > _MOST_MERGED:
            raise Unreadable("too-large", f"the worksheet {name} merges {merged:,} cells")


def _texts(book: openpyxl.Workbook) -> Iterator[str]:
    """Texts of a workbook that are not set in a legacy font."""
    for sheet in book.worksheets:
        for cell in sheet._cells.values():
            if isinstance(cell.value, str) and legacy.encoding_of_font(cell.font.name) is None:
                yield cell.value


@dataclass(slots=True)
class _Sheet:
    """One worksheet: its shown rows as cells of a grid, columns counted from A."""

    sheet: Worksheet
    found: legacy.Legacy | None = None
    rows: dict[int, list[GridCell]] = field(default_factory=dict)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    name: str = ""

    def __post_init__(self) -> None:
        self.name = quote_sheetname(self.sheet.title) if re.search(r"[^\w.]", self.sheet.title) else self.sheet.title
        filled = {(cell.row, cell.column): cell for cell in self.sheet._cells.values() if isinstance(cell, Cell) and cell.value not in (None, "")}
        self.hidden_columns = self._hidden_columns({column for _, column in filled})
        tops, covered = self._merged(max((row for row, _ in filled), default=0))
        for row, column in sorted({*filled, *covered}):
            if self.sheet.row_dimensions[row].hidden:
                if (row, column) in filled and row not in self.hidden_rows:
                    self.hidden_rows.append(row)
            elif column not in self.hidden_columns:
                span = tops.get((row, column), 1)
                cell = filled.get((row, column))
                grid = GridCell(column - 1, (), covered[row, column], above=True) if cell is None else GridCell(column - 1, (self._para(cell, span),), span)
                self.rows.setdefault(row, []).append(grid)

    def _merged(self, last: int) -> tuple[dict[tuple[int, int], int], dict[tuple[int, int], int]]:
        """Columns spanned by merged cells, and the places below them that they cover, with the same number of columns."""
        tops: dict[tuple[int, int], int] = {}
        covered: dict[tuple[int, int], int] = {}
        for area in self.sheet.merged_cells.ranges:
            span = area.max_col - area.min_col + 1
            tops[area.min_row, area.min_col] = span
            if self.sheet.cell(area.min_row, area.min_col).value not in (None, ""):
                covered.update({(row, area.min_col): span for row in range(area.min_row + 1, min(area.max_row, last) + 1)})
        return tops, covered

    def _hidden_columns(self, used: set[int]) -> set[int]:
        found: set[int] = set()
        for dimension in self.sheet.column_dimensions.values():
            if dimension.hidden and dimension.min and dimension.max:
                found.update(column for column in used if dimension.min <= column <= dimension.max)
        return found

    def _para(self, cell: Cell, span: int) -> Para:
        centred = cell.alignment.horizontal in ("center", "centerContinuous") or (span > 2 and cell.alignment.horizontal is None)
        align = "center" if centred else "right" if cell.alignment.horizontal == "right" else None
        path = f"{self.name}!{get_column_letter(cell.column)}{cell.row}"
        text = printed(cell.value, cell.number_format)
        if isinstance(cell.value, str):
            old = legacy.encoding_of_font(cell.font.name)
            text = repair(legacy.as_set(cell.value, old) if old else self.found.restore(cell.value) if self.found else text)
        return Para(text, bold=bool(cell.font.b), align=align, path=path)

    def items(self) -> Iterator[Item]:
        """Titles above the table as paragraphs or letterhead, the table, what stands below it."""
        rows = [(number, cells) for number, cells in self.rows.items() if any(not cell.above for cell in cells)]
        return sheet_items(rows, lambda number: f"{self.name}!{number}:{number}")

    def remarks(self) -> Iterator[str]:
        """What of the sheet was left out."""
        if self.hidden_rows:
            listed = ", ".join(map(str, self.hidden_rows[:20])) + (" …" if len(self.hidden_rows) > 20 else "")
            yield f"bỏ qua {len(self.hidden_rows)} dòng ẩn ở {self.sheet.title}: {listed} (hidden rows left out)"
        if self.hidden_columns:
            letters = ", ".join(get_column_letter(column) for column in sorted(self.hidden_columns))
            yield f"bỏ qua cột ẩn ở {self.sheet.title}: {letters} (hidden columns left out)"
