"""Assembling a Document: readers hand over paragraphs and rows, the builder keeps text, ranges, pages and boxes in step."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter

from extract.document import Block, Cell, Document, Page, Reading, Signature
from extract.readers.lines import numbers_rows
from extract.readers.pdf.words import Line, PageOfWords, ScannedWord, Word
from extract.readers.widths import character_boxes, turn_back, word_ranges

Box = tuple[float, float, float, float]
_MANY = 1000  # words that wait to be written together
_TEXT, _BOX = itemgetter(0), itemgetter(1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class CellText:
    """A cell before it has a place in the text: grid column, columns spanned, text, the words it is printed with (or none).

    ``above`` marks a cell merged with the one above it in the same column: it has no text of its own.
    """

    column: int
    text: str
    span: int = 1
    above: bool = False
    words: Sequence[Word] = ()


_FEWEST_TITLES = 3


def _heads(cells: Sequence[CellText]) -> bool:
    """Whether a row holds titles, the first of which is that of a column of numbers."""
    first = next(iter(cells), None)
    named = first is not None and not first.above and first.column == 0 and numbers_rows(first.text)
    return named and sum(bool(cell.text) for cell in cells) >= _FEWEST_TITLES


@dataclass(slots=True)
class Builder:
    """Collects blocks in reading order; ``finish`` freezes them.

    Text handed in must be repaired (``extract.text.repair``) and must not be empty. Where printed words are given, the text is theirs, with blanks or
    without between them.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    lengths: array[int] = field(default_factory=lambda: array("l"))
    places: array[float] = field(default_factory=lambda: array("f"))
    printed: list[tuple[int, int]] = field(default_factory=list)
    read: list[tuple[int, str, float]] = field(default_factory=list)
    announced: list[Page] = field(default_factory=list)
    turns: dict[int, int] = field(default_factory=dict)
    scanned: bool = False
    _held: tuple[PageOfWords, int, int] | None = None  # words of a page, or single ones, that are not written yet: one or the other
    _waiting: list[Word] = field(default_factory=list)
    _last_cells: dict[int, Cell] = field(default_factory=dict)
    _last_table: int = -1
    _head: tuple[str, ...] = ()  # of the table that the last row stands in
    _parted: int = 0  # tables that began inside another

    def _add(self, text: str, words: Sequence[Word] = (), lines: Sequence[Line] = ()) -> tuple[int, int]:
        start = self.length
        end = self.length = start + len(text)
        self.parts.append(text)
        if lines:
            self._hold(lines)
        if words:
            self._place(words)
        if words or lines:
            self.printed.append((start, end))
        return start, end

    def _hold(self, lines: Sequence[Line]) -> None:
        """Take the words of lines; those that follow on each other on a page are written together."""
        if self._waiting:
            self._release()
        held = self._held
        for line in lines:
            printed = line.printed
            if held is not None and printed is not None and held[0] is printed[0] and held[2] == printed[1]:
                held = held[0], held[1], printed[2]
                continue
            self._held = held
            self._release()
            held = printed
            if printed is None:
                self._place(line.words)
                self._release()
        self._held = held

    def _release(self) -> None:
        if self._held is not None:
            page, first, last = self._held
            self.lengths.frombytes(page.lengths_of(first, last))
            self.places.frombytes(page.boxes_of(first, last))
            self._held = None
        if self._waiting:
            self.lengths.extend(map(len, map(_TEXT, self._waiting)))
            self.places.extend(chain.from_iterable(map(_BOX, self._waiting)))
            self._waiting.clear()

    def _place(self, words: Sequence[Word]) -> None:
        if self._held is not None or len(self._waiting) > _MANY:
            self._release()
        if self.scanned:
            first = len(self.lengths) + len(self._waiting)
            self.read += [(first + at, word.read, word.confidence) for at, word in enumerate(words) if isinstance(word, ScannedWord)]
        self._waiting += words

    def announce_page(self, number: int, width: float, height: float, text_layer: bool = True, turn: int = 0) -> None:
        """A page that is to come; ``open_page`` says from where on. ``turn``: degrees by which its words are turned against the page as shown."""
        if turn:
            self.turns[number] = turn
        self.scanned = self.scanned or not text_layer
        self.announced.append(Page(number, width, height, 0, 0, text_layer))

    def open_page(self, number: int, at: int | None = None) -> None:
        """Characters from here on (or from offset ``at``) stand on this page; pages announced before it are opened, and stay empty."""
        start = self.length if at is None else at
        while self.announced and self.announced[0].number <= number:
            page = self.announced.pop(0)
            self._close_page(start)
            self.pages.append(page._replace(start=start, end=start))

    def _close_page(self, end: int) -> None:
        if self.pages:
            self.pages[-1] = self.pages[-1]._replace(end=end)

    def paragraph(
        self,
        text: str,
        words: Sequence[Word] = (),
        *,
        lines: Sequence[Line] = (),
        path: str = "",
        bold: bool | None = None,
        align: str | None = None,
        region: str = "body",
    ) -> None:
        """Add a paragraph and its line end; it is printed in ``words`` or in ``lines``."""
        start, end = self._add(text, words, lines)
        self.parts.append("\n")
        self.length += 1
        self.blocks.append(Block("paragraph", start, end, path, -1, (), bold, align, region))

    def row(self, cells: Sequence[CellText], *, table: int, path: str = "", bold: bool | None = None, region: str = "body") -> None:
        """Add a table row: non-empty cells joined by tabs; cells marked ``above`` point at the text they are merged with. A row of titles under a table ("TT | Chỉ tiêu")
        begins another, though nothing parts them."""
        if table != self._last_table:
            self._last_table, self._last_cells, self._head = table, {}, tuple(cell.text for cell in cells)
        elif _heads(cells) and tuple(cell.text for cell in cells) != self._head:
            self._parted, self._last_cells, self._head = self._parted + 1, {}, tuple(cell.text for cell in cells)
        start, placed = self.length, []
        for cell in sorted(cells, key=lambda c: c.column):
            if cell.above:
                above = self._last_cells.get(cell.column)
                if above is not None:
                    placed.append(Cell(cell.column, above.span, above.start, above.end, inherited=True))
                continue
            if placed and self.length > start:
                self._add("\t")
            begin, end = self._add(cell.text, cell.words)
            placed.append(Cell(cell.column, cell.span, begin, end))
        if self.length == start:  # nothing of its own: no row
            return
        self._last_cells = {c.column: c for c in placed}
        self.blocks.append(Block("row", start, self.length, path=path, table=table + self._parted, cells=tuple(placed), bold=bold, region=region))
        self._add("\n")

    def _readings(self, text: str) -> tuple[Reading, ...]:
        if all(page.text_layer for page in self.pages):
            return ()
        ranges = word_ranges(text, self.lengths, self.printed)
        return tuple(Reading(*ranges[at], read, confidence) for at, read, confidence in self.read)

    def finish(
        self,
        *,
        source: str,
        sha256: str,
        media_type: str,
        published: str | None = None,
        headline: str | None = None,
        signatures: tuple[Signature, ...] = (),
        remarks: tuple[str, ...] = (),
    ) -> Document:
        """The frozen document."""
        self.open_page(self.announced[-1].number if self.announced else 0)
        self._close_page(self.length)
        self._release()
        text = "".join(self.parts)
        boxes = character_boxes(text, self.lengths, self.places, self.printed)
        for page in self.pages:
            if page.number in self.turns:
                turn_back(boxes, page, self.turns[page.number])
        return Document(
            source=source,
            sha256=sha256,
            media_type=media_type,
            text=text,
            blocks=tuple(self.blocks),
            pages=tuple(self.pages),
            boxes=boxes,
            published=published,
            headline=headline,
            text_layer=all(page.text_layer for page in self.pages),
            signatures=signatures,
            remarks=remarks,
            readings=self._readings(text),
        )
