"""Prose in two or three columns: told from tables and letterheads by full lines on both sides of a white gutter, and sentences that run from line to line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.readers.lines import ends_sentence
from extract.readers.pdf.paragraphs import Column, margins
from extract.readers.pdf.words import Line, lines_of

_FEWEST, _FEWEST_LEVEL = 6, 4  # lines in each column; those of them that begin below one another
_HALF = ((0.35, 0.65),)  # of the page's width: where the second of two columns may begin
_THIRDS = ((0.3, 0.46), (0.54, 0.74))  # where the second and the third of three may
_GUTTER = 0.55  # line heights of white between the columns
_APART = 1.0  # line heights of white below a title over the columns
_SAME = 3.0  # points: lines of one column begin this close below one another
_FULL, _REACH = 0.5, 0.85  # share of a column's lines that reach as far as this share of its width
_RUNNING = 0.5  # share of a column's lines that end in the middle of a sentence
_ALIKE = 0.6  # a column is at least as wide as this share of the other one
_CENTRED, _TELLING = 6.0, 3  # points from the middle; lines that tell where it is: the first one may stand in
_HOLE = 1.8  # times the usual step from line to line: nothing is printed between
_ROWS = 0.7  # share of beginnings at the height of a beginning beside them: the cells of a table


@dataclass(frozen=True, slots=True)
class Spread:
    """Lines ``[first, last)`` of a page that stand in columns of prose: each column's lines and margins."""

    first: int
    last: int
    columns: tuple[tuple[tuple[Line, ...], Column], ...]


def spreads(lines: Sequence[Line], page_width: float, taken: Iterable[tuple[int, int]]) -> list[Spread]:
    """Prose in columns among the printed lines of a page, in order; ``taken``: ranges of lines that are letterhead or foot."""
    starts = _starts(lines, page_width)
    if len(starts) < _FEWEST_LEVEL:
        return []
    barred = {at for first, last in taken for at in range(first, last)}
    return next((found for bands in (_THIRDS, _HALF) if (found := _spreads(lines, _edges(starts, bands, page_width), barred))), [])


def _starts(lines: Sequence[Line], page_width: float) -> list[float]:
    """Where something begins in the middle of the page: a line, or what stands behind a gutter."""
    low, high = _THIRDS[0][0] * page_width, _THIRDS[1][1] * page_width
    starts: list[float] = []
    for line in lines:
        if low < line.x0 < high:
            starts.append(line.x0)
        if line.widest > (white := _GUTTER * line.height):
            starts += [word.x0 for last, word in pairwise(line.words) if word.x0 - last.x1 > white and low < word.x0 < high]
    return sorted(starts)


def _edges(starts: Sequence[float], bands: Sequence[tuple[float, float]], page_width: float) -> list[float]:
    """Where lines of the columns behind the first begin: the leftmost place in each band (shares of the page's width) in which enough do; empty where one has none."""
    found = []
    for low, high in bands:
        own = [x for x in starts if low * page_width < x < high * page_width]
        edge = next((x for at, x in enumerate(own) if sum(y - x < _SAME for y in own[at:]) >= _FEWEST_LEVEL), None)
        if edge is None:
            return []
        found.append(edge)
    return found


def _spreads(lines: Sequence[Line], edges: Sequence[float], barred: set[int]) -> list[Spread]:
    if not edges:
        return []
    free = [at not in barred and not any(w.x0 < x - _SAME and w.x1 > x - _SAME for x in edges for w in line.words) for at, line in enumerate(lines)]
    found: list[Spread] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and free[end]:
            end += 1
        at = _below_titles(lines, at, end, edges[0])
        spread = _spread(lines, at, end, edges) if end - at >= _FEWEST else None
        if spread is not None:
            found.append(spread)
        at = max(end, at + 1)
    return found


def _below_titles(lines: Sequence[Line], first: int, last: int, edge: float) -> int:
    """The first line after those that would fit into the second column but stand apart over all of them."""
    at = first
    while at < last - 1 and lines[at].x0 > edge + _SAME:
        at += 1
        if lines[at].top - lines[at - 1].bottom > _APART * lines[at - 1].height or _over(lines[at - 1], lines[at : min(at + _TELLING, last)], edge):
            first = at
    return first


def _over(title: Line, below: Sequence[Line], edge: float) -> bool:
    """Whether a line stands over the middle of those below it, which begin before the first ``edge`` between columns."""
    left, right = min(line.x0 for line in below), max(line.x1 for line in below)
    return below[0].x0 < edge and abs(title.x0 + title.x1 - left - right) < 2 * _CENTRED


def _spread(lines: Sequence[Line], first: int, last: int, edges: Sequence[float]) -> Spread | None:
    words = [w for line in lines[first:last] for w in line.words]
    bounds = [0.0, *(x - _SAME for x in edges), float("inf")]
    sides = [lines_of(w for w in words if low <= max(w.x0, 0.0) < high) for low, high in pairwise(bounds)]
    if min(map(len, sides)) < _FEWEST:
        return None
    columns = [margins(side) for side in sides]
    widths = [column.right - column.left for column in columns]
    if min(widths) < _ALIKE * max(widths) or not all(map(_is_prose, sides, columns)) or all(_is_table(*both) for both in pairwise(sides)):
        return None
    return Spread(first, last, tuple((tuple(side), column) for side, column in zip(sides, columns, strict=True)))


def _is_prose(lines: Sequence[Line], column: Column) -> bool:
    full = sum(line.x1 > column.left + _REACH * (column.right - column.left) for line in lines)
    running = sum(not ends_sentence(line.text) for line in lines)
    return full >= _FULL * len(lines) and running >= _RUNNING * len(lines)


def _is_table(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether what begins in one column begins beside a beginning of the other, and a shorter cell leaves white below it."""
    ours, theirs = _beginnings(left), _beginnings(right)
    beside = sum(any(abs(a - b) < _SAME for b in theirs) for a in ours)
    return len(ours) > 1 and beside >= _ROWS * len(ours) and any(max(steps) > _HOLE * steps[len(steps) // 2] for steps in (_steps(left), _steps(right)))


def _steps(lines: Sequence[Line]) -> list[float]:
    """From each line to the next, in order of width."""
    return sorted(below.top - above.top for above, below in pairwise(lines))


def _beginnings(lines: Sequence[Line]) -> list[float]:
    """Base lines of what begins behind a full stop or a wider gap."""
    usual = _steps(lines)[(len(lines) - 1) // 2]
    return [below.words[0].base for above, below in pairwise(lines) if below.top - above.top > 1.2 * usual or ends_sentence(above.text)]
