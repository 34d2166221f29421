"""Tables of a PDF page: what lies between rulings, cell by cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from extract.readers.builder import Box
from extract.readers.pdf.calls import Floats
from extract.readers.pdf.printed import Printed
from extract.readers.pdf.rulings import Ruling
from extract.readers.pdf.words import Word

_SNAP = 3.0  # points: rulings this close are one
_AT_ONCE = 500  # rulings held against all others in one array: a drawing may have many thousands
_WALL = 0.6  # of a cell's side: drawn along less than this, there is no wall
_OPEN = 8.0  # points: rulings that reach further out than the outermost ruling across them bound cells without an outer wall
_MOST_CELLS = 20_000  # of a lattice: more is a drawing


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of the grid: rows ``[row, row_end)``, columns ``[column, column_end)`` and the words printed in it."""

    row: int
    row_end: int
    column: int
    column_end: int
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table on one page: its frame, the x of its vertical rulings, and its cells."""

    box: Box
    edges: tuple[float, ...]
    rows: int
    cells: tuple[GridCell, ...]


class Lattice(NamedTuple):
    """The x and y of the rulings of a table, and its cells as (row, row_end, column, column_end)."""

    xs: list[float]
    ys: list[float]
    places: list[tuple[int, int, int, int]]

    def boxes(self) -> list[Box]:
        """Where its cells stand."""
        return [(self.xs[x0], self.ys[y0], self.xs[x1], self.ys[y1]) for y0, y1, x0, x1 in self.places]


def ruled(horizontal: Sequence[Ruling], vertical: Sequence[Ruling], words: Sequence[Word]) -> list[Grid]:
    """Tables between rulings that cross; single cells and single columns are frames around text, not tables."""
    if not words or not (found := lattices(horizontal, vertical)):
        return []
    places = words.places[:, :4] if isinstance(words, Printed) else np.array([word[1:5] for word in words], np.float64)
    each = list(words)
    return [grid for lattice in found if (grid := _filled(lattice, each, places)) is not None]


def lattices(horizontal: Sequence[Ruling], vertical: Sequence[Ruling]) -> list[Lattice]:
    """What could be tables: rulings that cross into two columns or more."""
    return [lattice for h, v in _crossing(horizontal, vertical) if (lattice := _lattice(h, v)) is not None]


def _crossing(horizontal: Sequence[Ruling], vertical: Sequence[Ruling]) -> list[tuple[list[Ruling], list[Ruling]]]:
    """Rulings that hang together, directly or through others."""
    crossed = _meetings(horizontal, vertical)
    across: list[list[int]] = [[] for _ in vertical]
    for at, some in enumerate(crossed):
        for v in some:
            across[v].append(at)
    groups: list[tuple[list[Ruling], list[Ruling]]] = []
    done: set[int] = set()
    for first in range(len(horizontal)):
        if first in done or not crossed[first]:
            continue
        own_h, own_v, queue = {first}, set[int](), [first]
        while queue:
            for v in crossed[queue.pop()]:
                if v not in own_v:
                    own_v.add(v)
                    queue += [h for h in across[v] if h not in own_h]
                    own_h.update(across[v])
        done |= own_h
        groups.append(([horizontal[at] for at in sorted(own_h)], [vertical[at] for at in sorted(own_v)]))
    return groups


def _meetings(horizontal: Sequence[Ruling], vertical: Sequence[Ruling]) -> list[list[int]]:
    """Which vertical rulings each horizontal one meets."""
    x, top, bottom = np.array(vertical).reshape(-1, 3).T
    found: list[list[int]] = [[] for _ in horizontal]
    for first in range(0, len(horizontal), _AT_ONCE):
        y, left, right = np.array(horizontal[first : first + _AT_ONCE]).reshape(-1, 3, 1).transpose(1, 0, 2)
        meet = (left - _SNAP <= x) & (x <= right + _SNAP) & (top - _SNAP <= y) & (y <= bottom + _SNAP)
        for h, v in np.argwhere(meet).tolist():
            found[first + h].append(v)
    return found


def _steps(values: Iterable[float]) -> list[float]:
    steps: list[float] = []
    for value in sorted(values):
        if not steps or value - steps[-1] > _SNAP:
            steps.append(value)
    return steps


def _axis(along: Sequence[Ruling], across: Sequence[Ruling]) -> list[float]:
    """Where the rulings ``along`` stand, and the ends of those ``across`` that reach out beyond them on two lines or more."""
    steps = _steps(r.at for r in along)
    before = [r.start for r in across if r.start < steps[0] - _OPEN]
    beyond = [r.end for r in across if r.end > steps[-1] + _OPEN]
    return ([min(before)] if len(before) > 1 else []) + steps + ([max(beyond)] if len(beyond) > 1 else [])


def _lattice(horizontal: Sequence[Ruling], vertical: Sequence[Ruling]) -> Lattice | None:
    xs, ys = _axis(vertical, horizontal), _axis(horizontal, vertical)
    rows, columns = len(ys) - 1, len(xs) - 1
    if columns < 2 or rows < 1 or rows * columns > _MOST_CELLS:
        return None
    return Lattice(xs, ys, _cells(_walls(xs, ys, vertical), _walls(ys, xs, horizontal), rows, columns))


def _filled(lattice: Lattice, words: Sequence[Word], places: Floats) -> Grid | None:
    """A table of the words that stand in its cells; ``places``: x0, top, x1, bottom of each word."""
    xs, ys, cells = lattice
    rows = len(ys) - 1
    owner = np.full((rows + 2, len(xs) + 1), -1)
    for at, (y0, y1, x0, x1) in enumerate(cells):
        owner[y0 + 1 : y1 + 1, x0 + 1 : x1 + 1] = at
    left, top, right, bottom = places.T
    inside = ((xs[0] <= right) & (left <= xs[-1]) & (ys[0] <= bottom) & (top <= ys[-1])).nonzero()[0]
    x, y = (left[inside] + right[inside]) / 2, (top[inside] + bottom[inside]) / 2
    held: list[list[Word]] = [[] for _ in cells]
    owners = owner[np.searchsorted(ys, y, "right"), np.searchsorted(xs, x, "right")]
    for word, at in zip(inside.tolist(), owners.tolist(), strict=True):
        if at >= 0:
            held[at].append(words[word])
    if sum(map(bool, held)) < 2 or len(cells) < 3 or ys[-1] - ys[0] < (bottom - top)[inside[owners >= 0]].max():
        return None  # what is lower than its letters are outlines of letters
    found = tuple(GridCell(y0, y1, x0, x1, tuple(own)) for (y0, y1, x0, x1), own in zip(cells, held, strict=True))
    return Grid((xs[0], ys[0], xs[-1], ys[-1]), tuple(xs), rows, found)


def _walls(at: Sequence[float], along: Sequence[float], drawn: Sequence[Ruling]) -> list[list[bool]]:
    """For each inner step of ``at``, whether a ruling stands there between each two steps of ``along``."""
    walls = []
    for place in at[1:-1]:
        own = [r for r in drawn if -_SNAP <= r.at - place <= _SNAP]
        if any(r.start <= along[0] and r.end >= along[-1] for r in own):
            walls.append([True] * (len(along) - 1))
            continue
        walls.append([sum(max(0.0, min(r.end, b) - max(r.start, a)) for r in own) >= _WALL * (b - a) for a, b in pairwise(along)])
    return walls


def _cells(upright: list[list[bool]], level: list[list[bool]], rows: int, columns: int) -> list[tuple[int, int, int, int]]:
    """Cells (row, row_end, column, column_end): fields of the lattice without a wall between them. ``upright[c][r]``: wall right of field (r, c);
    ``level[r][c]``: wall below it. What hangs together in another shape than a rectangle comes apart by rows."""
    runs: list[list[tuple[int, int]]] = []
    for row in range(rows):
        cuts = [0, *(c + 1 for c in range(columns - 1) if upright[c][row]), columns]
        runs.append(list(pairwise(cuts)))
    cells: list[tuple[int, int, int, int]] = []
    open_: dict[tuple[int, int], int] = {}
    for row in range(rows):
        going = {}
        for run in runs[row]:
            merged = run in open_ and not any(level[row - 1][c] for c in range(*run))
            going[run] = open_[run] if merged else row
        cells += [(first, row, *run) for run, first in open_.items() if going.get(run) != first]
        open_ = going
    cells += [(first, rows, *run) for run, first in open_.items()]
    return sorted(cells)
