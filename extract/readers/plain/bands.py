"""Where the columns of a table stand whose cells are set apart by blanks, and which words of a line stand in which, though columns waver from line to line.

A converter that lays a page out in letters of one width moves what stands right of a long cell: columns are told by all lines together, and words go to the columns
that cost least: where most cells of the column begin or have their middle, or where the cell above began.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median_low
from types import MappingProxyType

# Words with single blanks between them: what stands in one cell of a line, unless a long cell touches the next.
_PIECE = re.compile(r"\S+(?: \S+)*")
_FIGURES, _WORD = re.compile(r"\d+"), re.compile(r"[^\W\d_]{2}")
LONGEST = 250  # columns of a line
_NEAR = 2  # columns: a cell that begins so near to most of its column stands in it
_NEARLY = 4  # a word behind one blank that begins so near to a column's start may begin its cell
_JOINED = 4  # the cost of a gap inside a cell, a column
_TOUCHING, _SMALL = 1.5, 3.0  # the cost of two cells with one blank between them, and of a small letter behind it
_KNOWN = 6.0  # what such a cell is worth where it shows what others of its column do: "%", a number
_REACHING = 3.0  # the cost of a cell that reaches into the next column
_ROUNDS = 2
_MOST = 3  # pieces for each column

Piece = tuple[int, int, str]
Way = tuple[float, int, int]


def pieces(line: str) -> list[Piece]:
    """(start, end, text) of what gaps of two blanks part; none of a line too long to be a table's.

    >>> pieces("1   Rà soát   Sở Y tế")
    [(0, 1, '1'), (4, 11, 'Rà soát'), (14, 21, 'Sở Y tế')]
    """
    wide = line.expandtabs(8)
    return [(m.start(), m.end(), m.group()) for m in _PIECE.finditer(wide)] if len(wide) <= LONGEST else []


@dataclass(slots=True)
class Bands:
    """``starts``, ``middles``: of most cells of each column; ``last``: where the cell above began; ``below``: where those of the next line with a cell for each column do;
    ``shown``: what most cells of each column show where that is no word, figures as 0."""

    starts: list[int]
    middles: list[int]
    last: list[int] = field(default_factory=list)
    below: list[int] = field(default_factory=list)
    shown: list[str | None] = field(default_factory=list)

    @classmethod
    def of(cls, titles: Sequence[tuple[int, int]], body: Sequence[Sequence[Piece]]) -> Bands:
        """From the titles' (start, end) and the lines below: those with a piece for each column tell most, the others are placed by these."""
        held: list[list[Piece]] = [[] for _ in titles]
        for line in body:
            if len(line) == len(titles):
                for own, piece in zip(held, line, strict=True):
                    own.append(piece)
        bands = cls([s for s, _ in titles], [(s + e) // 2 for s, e in titles])
        bands._learn(held)
        for _ in range(_ROUNDS):
            held = [[] for _ in titles]
            for cells in bands.placed(body):
                for at, cell in cells:
                    held[at].append(cell)
            bands._learn(held)
        return bands

    def _learn(self, held: Sequence[Sequence[Piece]]) -> None:
        for at, cells in enumerate(held):
            if cells:
                self.starts[at] = median_low(s for s, _, _ in cells)
                self.middles[at] = median_low((s + e) // 2 for s, e, _ in cells)
        self.last = self.below = list(self.starts)
        self.shown = [_mostly(cells) for cells in held]

    def placed(
        self, lines: Sequence[Sequence[Piece]], whole: Collection[Piece] = (), again: Mapping[int, int] = MappingProxyType({})
    ) -> list[list[tuple[int, Piece]]]:
        """The cells of each line; single blanks part nothing in the pieces of ``whole``. ``again``: the lines that print one above them again, where the columns stand now."""
        width, following = len(self.starts), self.starts
        below = []
        for line in reversed(lines):
            below.append(following)
            following = [start for start, _, _ in line] if len(line) == width else following
        found: list[list[tuple[int, Piece]]] = []
        for at, (line, self.below) in enumerate(zip(lines, reversed(below), strict=True)):
            first = found[again[at]] if at in again else []
            if len(first) == len(line):
                found.append([(column, piece) for (column, _), piece in zip(first, line, strict=True)])
                for column, (start, _, _) in found[-1]:
                    self.last[column] = start
            else:
                found.append(self.place(line, whole))
        return found

    def place(self, line: Sequence[Piece], whole: Collection[Piece] = ()) -> list[tuple[int, Piece]]:
        """(column, cell) from left to right, the cheapest way to put a line's pieces into the columns. ``whole``: pieces
        that single blanks do not part."""
        width = len(self.starts)
        if len(line) == width:
            self.last = [start for start, _, _ in line]
            return list(enumerate(line))
        atoms = self._atoms(line, whole)
        if len(atoms) > _MOST * width:
            return self._nearest(line)
        # best[i][k]: (cost, first atom of the last cell, column of the cell before) of the first i atoms with the last cell in column k
        best: list[list[Way | None]] = [[None] * width for _ in range(len(atoms) + 1)]
        for end in range(1, len(atoms) + 1):
            for first in range(end):
                inside = sum(_JOINED * (b[0] - a[1] - 1) for a, b in pairwise(atoms[first:end]))
                touching = self._touching(atoms, first)
                alone = _shown(atoms[first][2]) if touching and end == first + 1 else None
                before: tuple[float, int] | None = None if first else (0.0, -1)
                for column in range(width):
                    left = best[first][column - 1] if first and column else None
                    if left is not None and (before is None or left[0] < before[0]):
                        before = (left[0], column - 1)
                    if before is None:
                        continue
                    known = _KNOWN if alone is not None and alone == self.shown[column] else 0.0
                    cost = before[0] + inside + touching - known + self._cost(atoms[first], atoms[end - 1], column, atoms[first] in whole)
                    held = best[end][column]
                    if held is None or cost < held[0]:
                        best[end][column] = (cost, first, before[1])
        return self._way(atoms, best)

    def fits(self, column: int, cell: Piece) -> bool:
        """Whether a cell stands where most of the column do."""
        return min(abs(cell[0] - self.starts[column]), abs((cell[0] + cell[1]) // 2 - self.middles[column])) <= _NEAR

    def _way(self, atoms: Sequence[Piece], best: Sequence[Sequence[Way | None]]) -> list[tuple[int, Piece]]:
        end = len(atoms)
        column = min((at for at, held in enumerate(best[end]) if held), key=lambda at: best[end][at][0], default=-1)  # type: ignore[index]
        cells: list[tuple[int, Piece]] = []
        while end:
            held = best[end][column]
            if held is None:
                return self._nearest(atoms)  # more cells than columns
            _, first, before = held
            cells.append((column, (atoms[first][0], atoms[end - 1][1], " ".join(text for _, _, text in atoms[first:end]))))
            end, column = first, before
        for column, (start, _, _) in cells:
            self.last[column] = start
        return cells[::-1]

    def _nearest(self, line: Sequence[Piece]) -> list[tuple[int, Piece]]:
        """Each piece in the column that begins last before it: nothing of a line is lost, whatever it is."""
        found: dict[int, Piece] = {}
        for start, end, text in line:
            column = max((at for at, begin in enumerate(self.starts) if begin <= start + _NEAR), default=0)
            first = found.get(column)
            found[column] = (first[0], end, f"{first[2]} {text}") if first else (start, end, text)
        return sorted(found.items())

    def _atoms(self, line: Sequence[Piece], whole: Collection[Piece]) -> list[Piece]:
        """Pieces, parted at a single blank too where a column may begin."""
        atoms: list[Piece] = []
        for start, end, text in line:
            at = start
            for blank in re.finditer(" ", text) if (start, end, text) not in whole else ():
                word = start + blank.end()
                if any(abs(word - begin) <= _NEARLY for begin in (*self.starts[1:], *self.last[1:], *self.below[1:])) and word - at > _NEAR:
                    atoms.append((at, word - 1, text[at - start : word - 1 - start]))
                    at = word
            atoms.append((at, end, text[at - start :]))
        return atoms

    @staticmethod
    def _touching(atoms: Sequence[Piece], first: int) -> float:
        if not first or atoms[first][0] - atoms[first - 1][1] > 1:
            return 0.0
        return _TOUCHING + _SMALL * atoms[first][2][0].islower()

    def _cost(self, first: Piece, last: Piece, column: int, over: bool) -> float:
        start, end = first[0], last[1]
        if over:
            return abs(start - self.starts[column])
        away = min(
            abs(start - self.starts[column]), abs(start - self.last[column]), abs(start - self.below[column]), abs((start + end) // 2 - self.middles[column])
        )
        following = max(self.starts[column + 1], self.last[column + 1], self.below[column + 1]) if column + 1 < len(self.starts) else end
        beyond = max(0, end - following)
        return away + beyond + _REACHING * (beyond > 1)


def _mostly(cells: Sequence[Piece]) -> str | None:
    """What at least half of the cells of a column show, no word."""
    shown = Counter(_shown(text) for _, _, text in cells if not _WORD.search(text))
    most, count = next(iter(shown.most_common(1)), (None, 0))
    return most if count > 1 and 2 * count >= len(cells) else None


def _shown(text: str) -> str:
    return _FIGURES.sub("0", text)
