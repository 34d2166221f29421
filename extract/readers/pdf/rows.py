"""Rows of PDF tables over page breaks: repeated headers dropped, cut rows made whole, merged cells carried on."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from extract.readers.builder import Builder, CellText
from extract.readers.lines import ends_sentence, numbers_rows
from extract.readers.pdf.paragraphs import cell_text, join_cell
from extract.readers.pdf.tables import Grid
from extract.readers.pdf.words import Word, texts_of_lines
from extract.tables.roles import role_of
from extract.text import fold, squeeze

_HEADER_ROWS = 3
_TOLD = 3  # columns of which two headers must say the same
_SHIFT = 25.0  # points: as far from each other stand the parts of a table on two pages at most
_LETTERED = re.compile(r"[a-zđ] ?[.)]?")  # the number of a row of its own
_HABIT = 3  # rows from which a column has a habit


@dataclass(slots=True)
class _Cell:
    column: int
    span: int
    text: str
    words: list[Word]
    above: bool = False


@dataclass(slots=True)
class RowWriter:
    """Collects the rows of one table at a time; the last row, with the rows it is merged with, is held back until the next page has shown
    that it is whole."""

    builder: Builder
    table: int = -1
    edges: tuple[float, ...] = ()
    titles: list[str] = field(default_factory=list)
    keys: list[tuple[str, ...]] = field(default_factory=list)
    held: list[list[_Cell]] = field(default_factory=list)
    held_on: list[int] = field(default_factory=list)
    full: int = 0
    filled: Counter[int] = field(default_factory=Counter)
    capital: Counter[int] = field(default_factory=Counter)

    def grid(self, grid: Grid, page: int, first_on_page: bool) -> None:
        """Add a table of page number ``page``; where it opens a page and has the columns of the open table, it goes on with that one."""
        rows = _rows(grid)
        goes_on = self.table_open and self._same_columns(grid)
        repeated = (self._repeated(rows) or self._reworded(rows)) if goes_on else 0
        if not goes_on or (not repeated and _opens_header(rows) and _is_order(self.titles)):
            self.close()
            self.table += 1
            goes_on, self.edges, self.keys = False, grid.edges, []
            self.titles = [c.text for c in rows[0]] if rows else []
            self.full, self.filled, self.capital = 0, Counter(), Counter()
        for number, row in enumerate(rows):
            if number < repeated or not any(c.text for c in row) or (self.keys and len(row) > 1 and _key(row) == self.keys[0]):
                continue  # a header printed again inside the table, too
            if goes_on and number == repeated and first_on_page:
                if self._cut(row):
                    self._mend(row)
                    continue
                row = self._carried(row)
            if not any(c.above for c in row):
                self._flush()
            self.held.append(row)
            self.held_on.append(page)
            self._learn(row)
            if len(self.keys) < _HEADER_ROWS:
                self.keys.append(_key(row))

    @property
    def table_open(self) -> bool:
        """Whether a table may still go on."""
        return bool(self.edges)

    def _same_columns(self, grid: Grid) -> bool:
        """Whether a table's columns are as wide as those of the open one, and stand about where these do: pages of a scan lie a little apart."""
        if len(grid.edges) != len(self.edges):
            return False
        apart = [a - b for a, b in zip(grid.edges, self.edges, strict=True)]
        return max(apart) - min(apart) < 6 and max(map(abs, apart)) < _SHIFT

    def _repeated(self, rows: list[list[_Cell]]) -> int:
        """How many rows open a page as the table's header did, all of it or its lower rows, whose first cells are merged with those above."""
        keys = [_key(row) for row in rows[:_HEADER_ROWS]]
        for first in range(len(self.keys)):
            count = 0
            while count < len(keys) and first + count < len(self.keys) and keys[count] == self.keys[first + count] and any(keys[count]):
                count += 1
            if count and (not first or (not keys[0][0] and len(list(filter(None, keys[0]))) > 1)):
                return count
        return 0

    def _reworded(self, rows: list[list[_Cell]]) -> int:
        """1 where the first row names the columns of the open table in other words (or misread ones), else 0."""
        if not rows or len(rows[0]) != len(self.titles):
            return 0
        roles = [(role_of(cell.text), role_of(title)) for cell, title in zip(rows[0], self.titles, strict=True)]
        told = [a for a, b in roles if a is not None and a == b]
        return int(len(told) >= _TOLD and "task" in told and all(None in pair or pair[0] == pair[1] for pair in roles))

    def _cut(self, row: list[_Cell]) -> bool:
        """Whether the first row of a page is the rest of the last one of the page before.

        Its number is missing, what it holds stands in columns that the row before holds too, and it does not read like a row of its own
        (three cells or more that all begin with a capital).
        """
        filled = [c for c in row if c.text]
        if not self.held or not filled or filled[0].column == 0:
            return False
        before = {c.column for c in self.held[-1] if c.text or c.above}
        if any(c.column not in before for c in filled):
            return False
        opens = [c for c in filled if c.text[:1].isupper() or c.text[:1].isdigit()]
        return len(opens) < len(filled) or len(filled) <= 2

    def _mend(self, row: list[_Cell]) -> None:
        """Add what stands at the top of the page to the cells that it continues, in the row where a merged cell begins."""
        for cell in row:
            if not cell.text:
                continue
            old = self._origin(cell.column)
            if old is not None:
                old.text, old.words = join_cell(old.text, cell.text), [*old.words, *map(_elsewhere, cell.words)]

    def _carried(self, row: list[_Cell]) -> list[_Cell]:
        """The first row of a page with the cells that began on the page before: empty ones left of its first text or in columns that every row fills, and
        text that goes on with a sentence which the cell above left open."""
        filled = [c.column for c in row if c.text]
        if len(filled) < 3 or not self.held:
            return row
        carried = []
        for cell in row:
            origin = self._origin(cell.column)
            if cell.above or origin is None or not (self._left_out(cell, min(filled)) or self._goes_on_in(cell, origin)):
                carried.append(cell)
                continue
            if cell.text:
                origin.text, origin.words = join_cell(origin.text, cell.text), [*origin.words, *map(_elsewhere, cell.words)]
            carried.append(_Cell(cell.column, cell.span, "", [], above=True))
        return carried

    def _left_out(self, cell: _Cell, first: int) -> bool:
        return not cell.text and (cell.column < first or (self.full >= _HABIT and self.filled[cell.column] == self.full))

    def _goes_on_in(self, cell: _Cell, origin: _Cell) -> bool:
        """A small letter where the column's cells begin with capitals, below a cell without a stop."""
        habit = self.filled[cell.column] >= _HABIT and self.capital[cell.column] == self.filled[cell.column]
        return habit and cell.text[:1].islower() and not _LETTERED.fullmatch(cell.text) and bool(origin.text) and not ends_sentence(origin.text)

    def _origin(self, column: int) -> _Cell | None:
        """The cell of a column that the held rows end with, or that their last cells are merged with."""
        return next((c for held in reversed(self.held) for c in held if c.column == column and not c.above), None)

    def _learn(self, row: list[_Cell]) -> None:
        """Remember which columns rows fill, and with what they begin; rows of one or two cells are headings of areas."""
        texts = {c.column: c.text for c in row if c.text or c.above}
        if len(texts) < 3:
            return
        self.full += 1
        self.filled.update(list(texts))
        self.capital.update(column for column, text in texts.items() if not text[:1].islower())

    def _flush(self) -> None:
        for row, page in zip(self.held, self.held_on, strict=True):
            self.builder.open_page(page)
            self.builder.row([CellText(c.column, c.text, c.span, c.above, c.words) for c in row], table=self.table)
        self.held, self.held_on = [], []

    def close_unless_header(self, text: str) -> None:
        """Prose after a table ends it; a rule or blank line does not."""
        if self.edges and text.strip():
            self.close()

    def close(self) -> None:
        """Write the held row; the next table is another one."""
        self._flush()
        self.edges = ()


def _opens_header(rows: list[list[_Cell]]) -> bool:
    """Whether the first row is a header, as its first title tells."""
    return bool(rows) and _is_order([c.text for c in rows[0]])


def _is_order(titles: list[str]) -> bool:
    return bool(titles) and numbers_rows(titles[0])


def _rows(grid: Grid) -> list[list[_Cell]]:
    """Cells of each row of the grid; a cell that began in a row above is marked so."""
    rows: list[list[_Cell]] = [[] for _ in range(grid.rows)]
    printed = [texts_of_lines(cell.words) for cell in grid.cells]
    room: dict[tuple[int, int], float] = {}
    for cell, lines in zip(grid.cells, printed, strict=True):
        columns = cell.column, cell.column_end
        for _, line in lines:
            room[columns] = max(room.get(columns, 0.0), line[-1].x1 - line[0].x0)
    for cell, lines in zip(grid.cells, printed, strict=True):
        text, words = cell_text(lines, room.get((cell.column, cell.column_end), 0.0))
        rows[cell.row].append(_Cell(cell.column, cell.column_end - cell.column, text, words))
        for number in range(cell.row + 1, cell.row_end):
            rows[number].append(_Cell(cell.column, cell.column_end - cell.column, "", [], above=True))
    return [sorted(row, key=lambda c: c.column) for row in rows]


def _elsewhere(word: Word) -> Word:
    """The word without a box: it stands on another page than the row it belongs to."""
    return word._replace(x0=0.0, top=0.0, x1=0.0, bottom=0.0)


def _key(row: list[_Cell]) -> tuple[str, ...]:
    return tuple(fold(squeeze(c.text)) for c in row)
