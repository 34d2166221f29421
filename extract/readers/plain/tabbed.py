"""Tables of a text file that a tab parts between cells, as a copy out of Word or Excel has them: what merges columns has one cell, what is merged down an empty one, and the
paragraphs of a cell stand on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from extract.readers.column_titles import titles_columns
from extract.readers.flow import GridCell, Para, Table
from extract.readers.lines import AREA, LONGEST_AREA, is_counted, is_upper, numbers_rows
from extract.readers.plain.bars import table_of
from extract.readers.plain.merged import grid_row
from extract.tables.roles import role_of

_ORDINAL = re.compile(r"(?:\w{1,4}[.)]|[-–+•*])")
_PERIOD = re.compile(r"(?:(?:[Qq]uý|[Tt]háng|[Nn]ăm|Q|T)\.? ?)?(?:[IVX]{1,4}|\d{1,2}|20\d\d)(?:/20\d\d)?")  # "Quý IV", "T3", "2027"
_FEWEST = 3  # columns of a table whose rows may begin with empty cells
_DEEPEST = 3  # lines of a header
_HIGHEST = 20  # lines of a row

Row = list[str]


def tabbed_table(lines: Sequence[str], at: int) -> tuple[Table, int] | None:
    """The table of tab-separated rows whose first line stands at ``at``, and the line after its last one; None where none begins there."""
    if "\t" not in lines[at]:
        return None
    titled = _titled(lines, at)
    if titled is not None:
        return titled
    end = _end(lines, at)
    return (table_of([line.split("\t") for line in lines[at:end]]), end) if end > at else None


def _titled(lines: Sequence[str], at: int) -> tuple[Table, int] | None:
    """A table under the titles of a duty table, its rows numbered, or each in one line."""
    head = [text.strip() for text in _fields(lines[at])]
    if len(head) < _FEWEST or not (numbers_rows(head[0]) or titles_columns(head) or _has_parts(lines, at)):
        return None
    ordered, end = numbers_rows(head[0]), at + 1
    while end < min(len(lines), at + _DEEPEST) and _goes_below(lines[end - 1], lines[end]):
        end += 1
    header = [head, *([text.strip() for text in lines[below].split("\t")] for below in range(at + 1, end))]
    width = len(header[-1])
    if (not ordered and end == at + 1) or len(head) == width > len(list(filter(None, head))):
        return None  # each line a row, as of a table without titles, or a cell for each column
    titles = list(_levels(header))
    rows: list[tuple[GridCell, ...]] = []
    for row, below in _rows(lines, end, width, ordered):
        end = below
        rows.append((GridCell(0, (Para(row[0]),), width),) if len(row) == 1 else grid_row([*row, *[""] * (width - len(row))], width if ordered else 0))
    return (Table((*titles, *rows)), end) if rows and titles else None


def _goes_below(upper: str, lower: str) -> bool:
    """Whether a line is the next one of a header: its first cell is empty, or titles below one that spans columns are more than those above."""
    more = lower.count("\t") - upper.count("\t")
    return bool(lower.strip()) and (more >= 0 if lower.startswith("\t") else more > 0 and not is_counted(lower.split("\t")[0].strip("() ")))


def _has_parts(lines: Sequence[str], at: int) -> bool:
    """Whether the line below parts titles of this one: its first cells are empty, and it has more cells, as many as the row below it."""
    width, *below = (line.count("\t") for line in lines[at : at + 3])
    return len(below) > 1 and lines[at + 1].startswith("\t") and width < below[0] == below[1]


def _fields(line: str) -> Row:
    return line.strip(" ").split("\t") if line.strip() and line[0] not in "\t " else []


def _levels(header: Sequence[Row]) -> Iterator[tuple[GridCell, ...]]:
    """The rows of a header from its lines, the lowest of which has a cell for each column; none where they do not fit one another."""
    spans = [1] * len(header[-1])
    levels = [[(text, 1) for text in header[-1]]]
    for upper, lower in zip(reversed(header[:-1]), reversed(header[1:]), strict=True):
        spans = _spans(len(upper), [(text, span) for text, (_, span) in zip(lower, levels[-1], strict=True)])
        if not spans:
            return
        levels.append(list(zip(upper, spans, strict=True)))
    for depth, level in enumerate(reversed(levels)):
        column, cells = 0, []
        for text, span in level:
            cells.append(GridCell(column, (Para(text),) if text else (), span, above=bool(depth) and not text))
            column += span
        yield tuple(cells)


def _spans(count: int, below: Sequence[tuple[str, int]]) -> list[int]:
    """The columns that each of ``count`` titles spans; ``below``: the cells of the next line, and how many columns they span. Each run of those that show a title stands under
    one title, or is parted among the titles that are left over: where times and names meet, else evenly."""
    runs = [list(run) for _, run in groupby(below, key=lambda cell: bool(cell[0]))]
    shared = [run for run in runs if run[0][0]]
    over = count - sum(len(run) for run in runs if not run[0][0])  # titles that have others below
    if not shared:
        return [span for _, span in below] if count == len(below) else []
    kinds = [[len(list(kind)) for _, kind in groupby(run, key=lambda cell: _says_when(cell[0]))] for run in shared]
    if over == len(shared):
        parts = [[len(run)] for run in shared]
    elif over == sum(map(len, kinds)):
        parts = kinds
    elif len(shared) == 1 and over > 0 and len(shared[0]) % over == 0:
        parts = [[len(shared[0]) // over] * over]
    else:
        return []
    found: list[int] = []
    for run in runs:
        spans = iter(span for _, span in run)
        found += [sum(islice(spans, step)) for step in (parts.pop(0) if run[0][0] else [1] * len(run))]
    return found


def _says_when(title: str) -> bool:
    """Whether a title is that of a time: "Quý IV", "Bắt đầu"."""
    return _PERIOD.fullmatch(title) is not None or role_of(title) in ("deadline", "start", "later")


def _rows(lines: Sequence[str], at: int, width: int, ordered: bool) -> Iterator[tuple[Row, int]]:
    """Each row, one cell for an area's, with the line after its last one."""
    row: Row = []
    broken, height = False, 0
    for index in range(at, len(lines)):
        line = lines[index].rstrip(" ")
        cells = line.split("\t")
        counted = is_counted(cells[0].strip("() ")) and len(cells) > 1
        whole = len(cells) >= min(_FEWEST, width) and line.startswith("\t") if ordered else len(cells) in (width, width - 1)
        if counted or whole:
            if row:
                yield row, index
            row, height = cells, 0
        elif "\t" not in line and _heads(lines, index, broken, ordered):
            if row:
                yield row, index
            yield [line.strip()], index + 1
            row = []
        elif (
            row and line.strip() and ordered and height < _HIGHEST and len(row) - 1 + len(cells) <= width and _continued(lines, index, len(row) < width, broken)
        ):
            row, broken, height = [*row[:-1], f"{row[-1]}\n{cells[0]}", *cells[1:]], True, height + 1
        else:
            break
        if len(row) > width:
            break
    else:
        index = len(lines)
    if row:
        yield row, index


def _continued(lines: Sequence[str], here: int, lacking: bool, broken: bool) -> bool:
    """Whether a line goes on with the row above: where cells are ``lacking`` one of the lines below brings them before the next number, else such a number follows."""
    for line in lines[here if lacking else here + 1 : here + _HIGHEST]:
        cells = line.split("\t")
        if len(cells) > 1:
            counted = is_counted(cells[0].strip())
            return not counted if lacking else counted and broken
    return False


def _heads(lines: Sequence[str], here: int, broken: bool, ordered: bool) -> bool:
    """Whether a line without tabs heads the numbered row below it: "THÁNG 4", "B. Nhiệm vụ thường xuyên"; ``broken``: paragraphs of cells stand on lines of their own, too."""
    line = lines[here].strip()
    below = _fields(lines[here + 1]) if here + 1 < len(lines) else []
    numbered = len(below) > 1 and (not ordered or is_counted(below[0].strip()))
    short = 0 < len(line.split()) <= LONGEST_AREA and not line.endswith((".", ";", ":"))
    return numbered and short and (not broken or is_upper(line) or AREA.match(line) is not None)


def _end(lines: Sequence[str], at: int) -> int:
    """End of a table of tab-separated rows that starts here: two rows of three or more cells, or three rows of two."""
    end, width = at, len(_fields(lines[at]))
    if width < 2:
        return at
    while end < len(lines) and (
        _is_row(_fields(lines[end]), width, end > at) or (end > at and (_is_area_row(lines, end, width) or _goes_on(lines[end], width)))
    ):
        end += 1
    listed = width == 2 and any(_ORDINAL.fullmatch(_fields(line)[0]) for line in lines[at:end])
    return end if not listed and end - at >= (2 if width > 2 else 3) else at


def _is_row(cells: Row, width: int, inside: bool) -> bool:
    """Whether a line is a row of a table so wide; inside it a numbered one may end where its last filled cell does, as an area row's does."""
    if len(cells) < 2:
        return False
    return abs(len(cells) - width) <= (1 if width > 2 else 0) or (inside and width > 2 and len(cells) < width and len(cells[0].strip()) <= 5)


def _goes_on(line: str, width: int) -> bool:
    """Whether a line is a row of a table so wide whose first cells are empty: under a title that is merged down, or over the rows of a group."""
    return line.startswith("\t") and _FEWEST <= len(line.split("\t")) <= width


def _is_area_row(lines: Sequence[str], here: int, width: int) -> bool:
    """Whether a line without tabs heads the numbered row of so wide a table below it."""
    below = _fields(lines[here + 1]) if here + 1 < len(lines) else []
    return width > 2 and "\t" not in lines[here] and _is_row(below, width, True) and is_counted(below[0].strip()) and _heads(lines, here, False, True)
