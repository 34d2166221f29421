"""Tables of a text file whose cells are set apart by bars: Markdown's, drawn frames, and rows with bars between their cells only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.readers.column_titles import titles_columns
from extract.readers.flow import Table
from extract.readers.lines import join_lines
from extract.readers.plain.head import letterhead_cells
from extract.readers.plain.merged import merged_rows
from extract.text import squeeze

BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_ROW = re.compile(r"\s*\|(?:[^|]*\|){2,}\s*")
_RULE = re.compile(r"\s*[|+]?(?:\s*:?[-=]+:?\s*[|+])+\s*:?[-=]*:?\s*[|+]?\s*")
_HIGHEST = 20  # printed lines of a row
# Frames drawn with signs of their own, as bars and dashes
_DRAWN = str.maketrans("│┃║¦─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╪╫", "||||---" + "+" * 20)
_FRAME = frozenset("│┃║¦─━═")


def barred_table(lines: Sequence[str], at: int) -> tuple[Table, int] | None:
    """The table whose first line stands at ``at``, and the line after its last one; None where none begins there."""
    if "|" not in lines[at] and "+-" not in lines[at] and _FRAME.isdisjoint(lines[at]):
        return None
    first = _plain(lines[at])
    framed = _ROW.fullmatch(first) is not None or (first.lstrip().startswith("+") and at + 1 < len(lines) and _ROW.fullmatch(_plain(lines[at + 1])) is not None)
    bars = first.count("|")
    if not framed and not titles_columns(_fields(first, False)):
        return None
    end, rules = at, 0
    rows: list[list[str]] = []
    closed, height = True, 0
    while end < len(lines):
        line = _plain(lines[end])
        if _RULE.fullmatch(line) and (framed or rows):
            rules, closed = rules + 1, True
        elif _ROW.fullmatch(line) if framed else line.count("|") == bars:
            cells = _fields(line, framed)
            goes_on = rules > 1 and not closed and not cells[0].strip() and len(cells) == len(rows[-1]) and height < _HIGHEST
            height = height + 1 if goes_on else 0
            rows.append(_joined(rows.pop(), cells) if goes_on else cells)
            closed = False
        else:
            break
        end += 1
    return (table_of(letterhead_cells(rows)), end) if rows and (framed or len(rows) > 1) else None


def _plain(line: str) -> str:
    return line.translate(_DRAWN) if not _FRAME.isdisjoint(line) else line


def _fields(line: str, framed: bool) -> list[str]:
    """The cells of a row; without a frame bars stand between cells only, of which the first and the last may be empty."""
    return (line.strip().removeprefix("|").removesuffix("|") if framed else line).split("|")


def _joined(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """A row of a drawn frame that goes on in its next line."""
    return [join_lines(squeeze(a), squeeze(b)) for a, b in zip(above, below, strict=True)]


def table_of(rows: Sequence[Sequence[str]]) -> Table:
    """A table of rows of cells, the shorter ones filled up with empty cells."""
    width = max(map(len, rows), default=0)
    padded = [[*row, *[""] * (width - len(row))] for row in rows]
    return Table(tuple(merged_rows([["\n".join(map(squeeze, BREAK.split(text))) for text in row] for row in padded])))
