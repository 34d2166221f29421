"""The frozen types that everything else reads: a Document and what is found in it.

``Document.text`` is fixed by its reader (NFC, repaired) and never changes. Every fact is a
``[start, end)`` character range of it. Page, box and place are derived from the range here, in
one place, and never carried about by parsers.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

_start_of = attrgetter("start")


class Span(NamedTuple):
    """Half-open character range ``[start, end)`` of ``Document.text``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class BBox:
    """Rectangle on a page in points (1/72 inch), origin at the top left, ``x0 <= x1``, ``top <= bottom``."""

    x0: float
    top: float
    x1: float
    bottom: float


class Page(NamedTuple):
    """One page: number from 1, size in points, its characters ``[start, end)``; ``text_layer`` is
    false where the characters were read by OCR."""

    number: int
    width: float
    height: float
    start: int
    end: int
    text_layer: bool = True


class Cell(NamedTuple):
    """One cell of a table row: grid column from 0, columns spanned, its characters.

    A cell merged downwards stands in each row it covers with the *same* characters, so its range may
    lie before the row's own range (``inherited``).
    """

    column: int
    span: int
    start: int
    end: int
    inherited: bool = False


class Block(NamedTuple):
    """A paragraph or a table row, in reading order.

    ``kind``: ``paragraph`` or ``row``. ``path``: where the source has it, for formats without pages: the twelfth printed paragraph outside tables
    (``p12``), the fifth row of the second table (``t2/r5``), a row of a worksheet (``Sheet1!7:7``). ``table``: number of the table from 0 for rows, else -1 (a table over several pages is one).
    ``bold`` is true where all letters are bold, None where the format does not say; ``align`` is ``center``,
    ``right`` or None. ``region``: ``body``, or ``head-left`` / ``head-right`` (the two columns of a letterhead), ``foot-left``
    (recipients) and ``foot-right`` (signature), ``note`` (footnote), ``running`` (running heads, page numbers, stamps) where the
    reader can see it by layout.
    """

    kind: str
    start: int
    end: int
    path: str = ""
    table: int = -1
    cells: tuple[Cell, ...] = ()
    bold: bool | None = None
    align: str | None = None
    region: str = "body"


@dataclass(frozen=True, slots=True)
class Reading:
    """A word that was read from a picture: its range, what was read there before it was put right, and how sure that is (0 to 100)."""

    start: int
    end: int
    read: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Signature:
    """A digital signature as its file states it, not checked: common name of the signer's certificate, time (ISO 8601, with its zone where stated), reason;
    None where the file states none."""

    name: str | None
    time: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader makes of one source file.

    ``source``: the path as given. ``sha256``: hex digest of the file's bytes. ``text``: the whole text, NFC; blocks are
    separated by ``\\n``, cells of a row by ``\\t``. ``pages``: empty where the format has none. ``boxes``: four floats (x0, top, x1, bottom)
    per character of ``text`` or empty. ``published``: ISO date that the page itself declares (news), else None. ``headline``: the title that the
    page itself declares (HTML), else None. ``text_layer``: false where any page had to be read by OCR; ``readings``: the words of these pages. ``remarks``: what a reader of the text should know of the
    file, one line each: hidden rows left out, legacy letters converted.
    """

    source: str
    sha256: str
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    boxes: array[float] = field(default_factory=lambda: array("f"))
    published: str | None = None
    headline: str | None = None
    text_layer: bool = True
    signatures: tuple[Signature, ...] = ()
    remarks: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    _known: list[Stretches] = field(default_factory=list, init=False, repr=False, compare=False)

    def page_at(self, offset: int) -> int | None:
        """Page number (from 1) of the character at ``offset``; None where the format has no pages."""
        if not self.pages:
            return None
        index = bisect_right(self.pages, offset, key=_start_of) - 1
        return self.pages[max(index, 0)].number

    def path_at(self, start: int, end: int) -> str | None:
        """Where the source has ``[start, end)``: the paragraph it begins in (``p12``), the cell (``t2/r5/c3``, columns of the grid counted from 1;
        ``Sheet1!B7``) or, if it covers several cells, the row (``t2/r5``, ``Sheet1!7:7``). None where the format has pages instead."""
        index = bisect_right(self.blocks, start, key=_start_of) - 1 if not self.pages else -1
        if index < 0 or not self.blocks[index].path:
            return None
        block = self.blocks[index]
        cell = next((c for c in block.cells if not c.inherited and c.start <= start and end <= c.end), None)
        return block.path if cell is None else _cell_path(block.path, cell.column)

    def boxes_of(self, start: int, end: int) -> list[tuple[int, BBox]]:
        """``(page, box)`` for each printed line that ``[start, end)`` covers; empty where the format has no boxes."""
        found: list[tuple[int, list[float]]] = []
        lines: dict[int, list[float]] = {}  # the last line of each page
        for number, (x0, top, x1, bottom) in self._stretches.between(start, end) if self.boxes else ():
            height = bottom - top
            last = lines.get(number)
            if (
                last is not None
                and x0 - last[0] >= -1
                and x0 - last[2] < 3 * height
                and (bottom if bottom < last[3] else last[3]) - (top if top > last[1] else last[1]) > height / 2
            ):
                last[1:] = min(top, last[1]), max(x1, last[2]), max(bottom, last[3])
            else:
                lines[number] = [x0, top, x1, bottom]
                found.append((number, lines[number]))
        return [(number, BBox(*line)) for number, line in found]

    @property
    def _stretches(self) -> Stretches:
        """Made when it is first asked for."""
        if not self._known:
            self._known.append(Stretches(self.boxes, self.pages))
        return self._known[0]


class Stretches:
    """Printed characters that stand equally high, each right of the last and close to it, put together, so that nobody needs to look at each: ``at``: offsets of the
    printed characters, ``printed`` their boxes; ``opens``: which of these begin a stretch, and their number behind them; ``whole``: page number and box of each stretch."""

    __slots__ = ("at", "opens", "printed", "whole")

    def __init__(self, boxes: array[float], pages: Sequence[Page]) -> None:
        import numpy as np  # where a document has no boxes nobody waits for it

        every = np.frombuffer(boxes, np.float32).reshape(-1, 4)
        x0, top, x1, bottom = every.T
        self.at = np.flatnonzero((x1 > x0) & (bottom > top))
        self.printed = every[self.at]
        x0, top, x1, bottom = self.printed.T.astype(np.float64)
        page = np.searchsorted([page.start for page in pages], self.at, "right") - 1
        same = (top[1:] == top[:-1]) & (bottom[1:] == bottom[:-1]) & (page[1:] == page[:-1])
        same &= (x0[1:] >= x0[:-1]) & (x0[1:] - x1[:-1] < 3 * (bottom - top)[1:])
        opens = np.append(0, np.flatnonzero(~same) + 1) if len(self.at) else np.zeros(0, np.intp)
        self.opens: list[int] = [*opens.tolist(), len(self.at)]
        ends = np.maximum.reduceat(x1, opens) if len(opens) else x1
        found = zip(x0[opens].tolist(), top[opens].tolist(), ends.tolist(), bottom[opens].tolist(), strict=True)
        self.whole = list(zip((page[opens] + 1).tolist(), found, strict=True))

    def between(self, start: int, end: int) -> Iterator[tuple[int, tuple[float, float, float, float]]]:
        """Page number and box of each stretch, or part of one, of the characters ``[start, end)``."""
        first, last = self.at.searchsorted((start, end)).tolist()
        for number in range(bisect_right(self.opens, first) - 1, bisect_left(self.opens, last)) if first < last else ():
            opens, closes = self.opens[number], self.opens[number + 1]
            page, box = self.whole[number]
            if opens < first or closes > last:
                part = self.printed[max(opens, first) : min(closes, last)]
                box = float(part[0, 0]), box[1], float(part[:, 2].max()), box[3]
            yield page, box


def _cell_path(row: str, column: int) -> str:
    """Path of a cell, given its row's and its column from 0.

    >>> _cell_path("t2/r5", 2), _cell_path("'Phụ lục'!7:7", 27)
    ('t2/r5/c3', "'Phụ lục'!AB7")
    """
    sheet, mark, number = row.rpartition("!")
    if not mark:
        return f"{row}/c{column + 1}"
    letters, rest = "", column + 1
    while rest:
        rest, at = divmod(rest - 1, 26)
        letters = chr(ord("A") + at) + letters
    return f"{sheet}!{letters}{number.partition(':')[0]}"


class Unreadable(Exception):
    """A source that cannot be read. ``kind``: short slug (``empty``, ``not-found``, ``wrong-type``, ``truncated``, ``encrypted``,
    ``no-text``, ``unsupported``, ``unreadable``, ``missing-tool`` …); the message names the reason in one line."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
