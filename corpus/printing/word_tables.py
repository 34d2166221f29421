"""Duty tables: fixed widths, header repeated on every page, cells joined both ways, area rows across."""

from __future__ import annotations

from collections.abc import Callable

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from corpus.printing.manuscript import ABOVE, LEFT, Block, Row

_WIDE, _NARROW = 12, 11


def fill_table(document: Document, block: Block, write: Callable[..., None]) -> None:
    """Add the table to the document; ``write`` types a line into a paragraph, of a given ``size`` and ``bold`` or not. Every row must have as many cells as there are widths."""
    columns = len(block.widths)
    for row in block.rows:
        if len(row.cells) != columns:
            raise ValueError(f"{len(row.cells)} cells instead of {columns}: {row.cells}")
    table = document.add_table(rows=len(block.rows), cols=columns, style="Table Grid")
    table.autofit = False
    grid = [[table.cell(r, c) for c in range(columns)] for r in range(len(block.rows))]
    for column, width in enumerate(block.widths):
        table.columns[column].width = Cm(width)
        for cells in grid:
            set_width(cells[column], width)
    for number, row in enumerate(block.rows):
        if row.role == "header":
            _repeat(table, number)
    size = _WIDE if sum(block.widths) > 18 else _NARROW
    for r, row in enumerate(block.rows):
        for c, text in enumerate(row.cells):
            if text not in (ABOVE, LEFT):
                cell = grid[r][c]
                low, wide = _reach(block.rows, r, c)
                if (low, wide) != (r, c):
                    cell = cell.merge(grid[low][wide])
                _fill_cell(write, cell, text, row, c, size)


def _reach(rows: tuple[Row, ...], r: int, c: int) -> tuple[int, int]:
    """The last row and column that the cell at (r, c) covers."""
    wide = c
    while wide + 1 < len(rows[r].cells) and rows[r].cells[wide + 1] == LEFT:
        wide += 1
    low = r
    while low + 1 < len(rows) and rows[low + 1].cells[c] == ABOVE:
        low += 1
    return low, wide


def _fill_cell(write: Callable[..., None], cell: _Cell, text: str, row: Row, column: int, size: int) -> None:
    for number, line in enumerate(text.split("¶")):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        if row.role == "header" or column == 0:
            paragraph.alignment = ALIGN.CENTER
        write(paragraph, line.strip(), size=size, bold=bool(row.role))


def set_width(cell: _Cell, centimetres: float, margin: float | None = None) -> None:
    """Fix the width of a cell, and its side margins where ``margin`` (cm) is given."""
    cell.width = Cm(centimetres)
    if margin is not None:
        margins = OxmlElement("w:tcMar")
        for side in ("left", "right"):
            edge = OxmlElement(f"w:{side}")
            edge.set(qn("w:w"), str(int(margin * 567)))
            edge.set(qn("w:type"), "dxa")
            margins.append(edge)
        cell._tc.get_or_add_tcPr().append(margins)


def _repeat(table: Table, row: int) -> None:
    properties = table.rows[row]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))
