"""Tables without upright rulings: columns are told by the white between them, rows by rulings or by the numbers of the first column."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.readers.column_titles import names_column
from extract.readers.lines import ends_sentence, is_counted
from extract.readers.pdf.rulings import Ruling
from extract.readers.pdf.tables import Grid, GridCell
from extract.readers.pdf.words import Line, Word, lines_of

_SAME = 6.0  # points: rulings of one table start and end this close together
_WHITE = 0.5  # line heights of white that part two columns
_APART = 0.8  # line heights of white that part two titles of columns
_NEXT = 2.5  # line heights of white above a line that belongs to no table any more
_LONGEST_HEAD = 150  # characters of a line of column titles
_WIDEST = 15.0  # line heights: column titles stand wider apart
_LEAST_STEP = 0.6  # line heights: lines nearer are of one row, set on unequal base lines
_ORDER = ("stt ", "tt ")  # the column of numbers


def half_ruled(horizontal: Sequence[Ruling], words: Sequence[Word]) -> list[Grid]:
    """Tables ruled only across: three rulings or more of one extent, with words in columns between them."""
    found = []
    for group in _stacks(horizontal):
        left, right = group[0].start, group[0].end
        inside = [w for w in words if group[0].at < w.middle[1] < group[-1].at and left - _SAME <= w.x0 and w.x1 <= right + _SAME]
        bands = [lines_of(w for w in inside if top.at < w.middle[1] < bottom.at) for top, bottom in pairwise(group)]
        edges = _edges([w for band in bands for line in band if not _is_heading(line) for w in line.words], left, right)
        if len(edges) > 3 and sum(map(bool, bands)) > 1:
            rows = [row for band in bands if band for row in _rows(band, edges)]
            found.append(_grid((left, group[0].at, right, group[-1].at), edges, rows))
    return found


def aligned(lines: Sequence[Line]) -> list[tuple[int, int, Grid]]:
    """Tables without any ruling among the printed lines of a page: a line of column titles, and the lines below it that leave the white between the titles
    free. (first line, line after the last, table) of each."""
    found: list[tuple[int, int, Grid]] = []
    at = 0
    for head in [number for number, line in enumerate(lines) if line.widest > _APART * line.height or line.folded.startswith(_ORDER)]:
        if head < at or not _is_head(lines[head]):
            continue
        at, end = head, _reach(lines, head)
        own = lines[at:end]
        if len(own) > 1:
            words = [w for line in own for w in line.words]
            left, right = min(w.x0 for w in words), max(w.x1 for w in words)
            edges = _edges([w for line in own if not _is_heading(line) for w in line.words], left, right)
            rows = _rows(own, edges)
            if len(rows) > 1:
                found.append((at, end, _grid((left, own[0].top, right, own[-1].bottom), edges, rows)))
        at = max(end, at + 1)
    return found


def _is_head(line: Line) -> bool:
    """Whether a line, its words wide apart, is made of column titles: the first is that of the numbers, or two are of the kinds that duty tables have."""
    if line.folded.startswith(_ORDER):
        return True
    if len(line.text) > _LONGEST_HEAD or ends_sentence(line.text) or not line.text[0].isupper() or line.words[-1].x1 - line.x0 < _WIDEST * line.height:
        return False
    titles = [" ".join(word.text for word in piece) for piece in line.pieces(_APART)]
    return len(titles) > 2 and all(title[0].isupper() for title in titles) and sum(map(names_column, titles)) > 1


def _stacks(horizontal: Sequence[Ruling]) -> list[list[Ruling]]:
    """Rulings of one extent under one another, three or more."""
    stacks: list[list[Ruling]] = []
    for ruling in sorted(horizontal):
        own = next((s for s in stacks if abs(s[-1].start - ruling.start) <= _SAME and abs(s[-1].end - ruling.end) <= _SAME), None)
        if own is None:
            stacks.append([ruling])
        else:
            own.append(ruling)
    return [stack for stack in stacks if len(stack) > 2]


def _edges(words: Iterable[Word], left: float, right: float) -> tuple[float, ...]:
    """x where columns part: the middle of each upright band that no word stands in; the outer edges with them."""
    edges = [left]
    reach = None
    for x0, x1, height in sorted((w.x0, w.x1, w.bottom - w.top) for w in words):
        if reach is not None and x0 - reach > _WHITE * height:
            edges.append((x0 + reach) / 2)
        reach = x1 if reach is None else max(reach, x1)
    return (*edges, right)


def _is_heading(line: Line) -> bool:
    """Whether a line may be the heading of an area of work across the table: a number and one text."""
    pieces = line.pieces(_APART)
    return is_counted(line.words[0].text) and len(pieces) <= 2 and len(line.words) > 1 and (len(pieces) == 1 or len(pieces[0]) == 1)


def _reach(lines: Sequence[Line], first: int) -> int:
    """The line after the last that keeps as many columns as the titles of line ``first`` name, three or more."""
    named = len(lines[first].pieces(_APART))
    if named < 3:
        return first
    words = list(lines[first].words)
    end = first + 1
    while end < len(lines) and lines[end].top - lines[end - 1].bottom < _NEXT * lines[end].height:
        if not _is_heading(lines[end]):
            words += lines[end].words
            if len(_edges(words, 0, 0)) - 1 < named:
                break
        end += 1
    return end


def _column(edges: Sequence[float], word: Word) -> int:
    return min(max(bisect_right(edges, word.middle[0]) - 1, 0), len(edges) - 2)


Row = tuple[list[list[Word]], bool]
"""Words by column, and whether the row is a heading across the table."""


def _rows(lines: Sequence[Line], edges: Sequence[float]) -> list[Row]:
    """Where the first column counts, each number opens a row; where it does not, a line below wider white, or one whose columns all begin anew. Other lines
    go on with the row above."""
    rows: list[Row] = []
    uncounted = not any(is_counted(_first_cell(line, edges)) for line in lines)
    steps = [below.words[0].base - above.words[0].base for above, below in pairwise(lines)]
    wide = 1.2 * min((step for step in steps if step > _LEAST_STEP * lines[0].height), default=0.0)
    parted = sum(step > wide for step in steps[1:]) > 1  # the head may stand apart from rows that do not
    for at, line in enumerate(lines):
        cells: list[list[Word]] = [[] for _ in edges[1:]]
        for word in line.words:
            cells[_column(edges, word)].append(word)
        heading = _is_heading(line) and _crosses(line, edges)
        if heading:
            cells = [[line.words[0]], list(line.words[1:]), *([] for _ in edges[3:])]
        counted = is_counted(" ".join(w.text for w in cells[0]))
        opens = counted or (uncounted and (at == 0 or (steps[at - 1] > wide if parted else _begins(cells))))
        if rows and not opens:
            for held, more in zip(rows[-1][0], cells, strict=True):
                held.extend(more)
        else:
            rows.append((cells, heading))
    return rows


def _first_cell(line: Line, edges: Sequence[float]) -> str:
    return " ".join(word.text for word in line.words if _column(edges, word) == 0)


def _begins(cells: Sequence[Sequence[Word]]) -> bool:
    """Whether what stands in a line's columns begins with capitals or figures, in the first and another one at least."""
    filled = [words[0].text for words in cells if words]
    return bool(cells[0]) and len(filled) > 1 and all(text[0].isupper() or text[0].isdigit() for text in filled)


def _crosses(line: Line, edges: Sequence[float]) -> bool:
    return any(
        w.x0 < edge < w.x1 or (last.x1 < edge < w.x0 and w.x0 - last.x1 < _APART * line.height) for edge in edges[2:-1] for last, w in pairwise(line.words)
    )


def _grid(box: tuple[float, float, float, float], edges: Sequence[float], rows: Sequence[Row]) -> Grid:
    last = len(edges) - 1
    cells = []
    for at, (row, heading) in enumerate(rows):
        for number, words in enumerate(row[:2] if heading else row):
            cells.append(GridCell(at, at + 1, number, last if heading and number else number + 1, tuple(words)))
    return Grid(box, tuple(edges), len(rows), tuple(cells))
