"""Tables that a converter printed cell below cell, each closed by a bar (as the text of the national database has them): rows told by their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.readers.lines import ends_sentence, numbers_rows

_SERIAL = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]+|[A-HK])\.?")
_AREA = re.compile(r"(?:[IVX]+|[A-HK])\.?")
_FEWEST, _MOST = 3, 12  # columns
_FEWEST_ROWS = 2  # and the titles
_LONGEST_TITLE = 14  # words
_LONGEST_AREA = 200  # characters


@dataclass(frozen=True, slots=True)
class _Cell:
    """``start``: its first line; ``end``: the line of the bar that closes it."""

    start: int
    end: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "<br>".join(self.lines)


def rows_whole(lines: Sequence[str]) -> list[str]:
    """The lines, those of such a table as one framed line a row.

    >>> rows_whole("Phụ lục/TT/|/Nội dung/|/Cơ quan chủ trì |/1/|/Kiểm kê/|/Sở Nội vụ/|/2/|/Dọn kho/|/Sở Y tế/|/Hết".split("/"))
    ['Phụ lục', '| TT | Nội dung | Cơ quan chủ trì |', '| 1 | Kiểm kê | Sở Nội vụ |', '| 2 | Dọn kho | Sở Y tế |', 'Hết']
    """
    cells = list(_cells(lines)) if any(line.endswith("|") for line in lines) else []
    whole: list[str] = []
    done = at = 0
    while at < len(cells):
        rows = _rows(cells, at) if cells[at].lines and numbers_rows(cells[at].lines[-1]) else []
        if rows:
            whole += [*lines[done : _last_line(lines, cells[at])], *(f"| {' | '.join(cell.text for cell in row)} |" for row in rows)]
            done = rows[-1][-1].end + 1
        at += max(1, sum(map(len, rows)))
    return [*whole, *lines[done:]]


def _cells(lines: Sequence[str]) -> Iterator[_Cell]:
    start = 0
    for at, line in enumerate(lines):
        if line.endswith("|") and line.count("|") == 1:
            held = (*lines[start:at], line[:-1])
            yield _Cell(start, at, tuple(text for part in held if (text := part.strip())))
            start = at + 1
        elif "|" in line:
            start = at + 1


def _last_line(lines: Sequence[str], cell: _Cell) -> int:
    """Where the last line that a cell shows stands."""
    return cell.end if lines[cell.end].strip() != "|" else max(at for at in range(cell.start, cell.end) if lines[at].strip())


def _rows(cells: Sequence[_Cell], at: int) -> list[list[_Cell]]:
    """The rows of the table whose first title is the last line of ``cells[at]``, none where no rows with successive numbers follow. The cell before the first number may
    head an area."""
    head = [_Cell(cells[at].end, cells[at].end, cells[at].lines[-1:])]
    for cell in cells[at + 1 : at + 1 + _MOST]:
        if _SERIAL.fullmatch(cell.text):
            break
        head.append(cell)
    return _rows_below(head, cells, at + len(head)) or _rows_below(head[:-1], cells, at + len(head) - 1)


def _rows_below(head: list[_Cell], cells: Sequence[_Cell], at: int) -> list[list[_Cell]]:
    if not _FEWEST <= len(head) < _MOST or any(len(cell.text.split()) > _LONGEST_TITLE or ends_sentence(cell.text) for cell in head):
        return []
    rows = [head]
    while row := _row(cells, at, len(head)):
        rows.append(row)
        at += len(row)
    numbers = [int(row[0].text) for row in rows[1:] if row[0].text.isdigit()]
    counted = all(b in (a + 1, 1) for a, b in pairwise(numbers))
    return rows if counted and len(rows) > _FEWEST_ROWS else []


def _row(cells: Sequence[_Cell], at: int, width: int) -> list[_Cell]:
    """The row that begins with a cell: an area's number and name, or the name alone, where the number of the next row stands behind it; none where it is no row."""
    counts = [_SERIAL.fullmatch(cell.text) is not None for cell in cells[at : at + _FEWEST]]
    if counts[:1] == [True] and (counts[1:] != [False, True] or not _AREA.fullmatch(cells[at].text)):
        return list(cells[at : at + width]) if at + width <= len(cells) else []
    if counts[:1] == [True]:
        return list(cells[at : at + 2])
    named = counts[:2] == [False, True] and 0 < len(cells[at].text) < _LONGEST_AREA
    return [cells[at]] if named else []
