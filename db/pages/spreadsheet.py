"""Rows as an Excel workbook: headings in Vietnamese, dates as dates, and every text as text, however it begins.

A duty that begins with ``-``, ``+`` or ``=`` is a formula to a spreadsheet that opens a CSV; here it is what it is, and nothing of it is changed.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from db.pages.wording import day

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LONGEST = 32_000
"""Characters of a cell; Excel takes 32,767."""
_WIDE, _NARROW = 50, 14


def workbook(name: str, columns: list[tuple[str, str]], rows: Iterable[Iterable[Any]], note: str = "") -> bytes:
    """The file. ``columns``: name and heading; ``rows``: values in their order, also ``{"value", "label"}`` as Datasette expands them; ``note``: a last line."""
    book = Workbook(write_only=True)
    book.epoch = datetime(1899, 12, 30)
    sheet = book.create_sheet("".join(letter for letter in name if letter not in "[]:*?/\\")[:31] or "cchc")
    sheet.freeze_panes = "A2"
    kept = [list(row) for row in rows]
    for n, (column, _) in enumerate(columns):
        long = any(len(str(row[n] or "")) > 2 * _NARROW for row in kept[:200])
        sheet.column_dimensions[get_column_letter(n + 1)].width = _WIDE if long and column not in ("id", "task", "document") else _NARROW
    sheet.append([_cell(sheet, heading, bold=True) for _, heading in columns])
    for row in kept:
        sheet.append([_cell(sheet, value) for value in row])
    if note:
        sheet.append([_cell(sheet, note, bold=True)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: Any, value: Any, bold: bool = False) -> Any:
    value = value.get("label") or value.get("value") if isinstance(value, dict) else value
    cell = WriteOnlyCell(sheet)
    if isinstance(value, int | float):
        cell.value = value
    elif value is not None:
        text = ILLEGAL_CHARACTERS_RE.sub("\ufffd", str(value))
        if len(text) == 10 and day(text) != text and _is_day(text):
            cell.value = date.fromisoformat(text)
            cell.number_format = "dd/mm/yyyy"
        else:
            cell.value = text if len(text) <= _LONGEST else text[:_LONGEST] + " …"
            cell.data_type = "s"
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if bold:
        cell.font = Font(bold=True)
    return cell


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).year >= 1900
    except ValueError:
        return False
