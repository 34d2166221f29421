"""A page of a PDF as it is read: its words and tables, from its letters or from its picture."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from extract.readers.builder import Box
from extract.readers.pdf.aligned import half_ruled
from extract.readers.pdf.calls import annotated, drawn, handle
from extract.readers.pdf.glyphs import Print, prints
from extract.readers.pdf.printed import Printed
from extract.readers.pdf.rulings import rulings
from extract.readers.pdf.scan.team import at_once
from extract.readers.pdf.tables import Grid, ruled
from extract.readers.pdf.words import PEN, Line, ScannedWord, Word, lines_of
from extract.syllables import is_nonsense, is_vietnamese

_FEW_LETTERS = 20  # a page with fewer letters than this and an image is a scan
# Confidence; share of a page's words that have less. Clean and damaged scans of our own had up to 0.09, those whose numbers and days were lost 0.16 and more (2026-11-22).
_READ_BADLY = "bản quét mờ, nhiều chữ đọc không chắc ở trang {}: cần đối chiếu bản gốc (pages of the scan read badly)"
_BY_HAND = "số, ngày viết tay hoặc đóng bằng mực màu ở trang {} do máy đọc: cần đối chiếu bản gốc (figures written by hand)"
_SURE, _UNSURE, _FEWEST = 70.0, 0.15, 20
TOGETHER, _MOST_TOGETHER = 8, 4_000  # pages looked at together; objects that they draw, beyond which no other one is
_STAMP_LETTERS = 300  # signer, body and time of signing are shorter than this


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as read: ``number`` from 1, size in points as shown, words in content order, ruled tables; ``scanned`` where it is a picture; ``turn``:
    degrees by which the text is turned against the page as shown (words and tables stand as they are read); ``angle``: of a scan,
    degrees that its picture was turned to stand upright; ``legacy``: encodings of the time before Unicode that were found."""

    number: int
    width: float
    height: float
    words: Sequence[Word]
    tables: list[Grid]
    scanned: bool
    turn: int = 0
    angle: float = 0.0
    legacy: frozenset[str] = frozenset()
    _lines: list[list[Line]] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def read_size(self) -> tuple[float, float]:
        """Width and height of the page turned to be read."""
        return (self.height, self.width) if self.turn % 180 else (self.width, self.height)

    @property
    def remarks(self) -> list[str]:
        """What to know of a scan, with ``{}`` for its pages: that so many words are unsure that its numbers, days and names cannot be relied on; that figures were written."""
        words = [word for word in self.words if isinstance(word, ScannedWord)] if self.scanned else []
        unsure = sum(word.confidence < _SURE for word in words)
        found = [_READ_BADLY] if len(words) >= _FEWEST and unsure > _UNSURE * len(words) else []
        return [*found, _BY_HAND] if any(word.read.startswith(PEN) for word in words) else found

    def untabled(self) -> Sequence[Word]:
        """The words outside of tables."""
        tabled = {id(w) for grid in self.tables for cell in grid.cells for w in cell.words}
        return [w for w in self.words if id(w) not in tabled] if tabled else self.words

    def lines(self) -> list[Line]:
        """The printed lines outside of tables."""
        if not self._lines:
            words = self.untabled()
            self._lines.append(words.lines() if isinstance(words, Printed) else lines_of(words))
        return self._lines[0]

    def edge_lines(self, share: float) -> list[Line]:
        """The printed lines in the strips of this share of the page's height at its upper and lower edge."""
        height = self.read_size[1]
        low, high = share * height, (1 - share) * height
        found: list[Line] = []
        for line in self.lines():
            if line.bottom < low or line.top > high:
                found.append(line)
            elif line.top < low or line.bottom > high:
                inside = [w for w in line.words if w.bottom < low or w.top > high]
                found += [Line(tuple(inside))] if inside else []
        return found


def sheets(pdf: pdfium.PdfDocument, numbers: Iterable[int]) -> Iterator[Sheet]:
    """The pages of these numbers, read in order; pictures of scanned ones side by side, some pages ahead."""
    waiting: deque[Callable[[], Sheet]] = deque()
    for group in _together(pdf, numbers):
        for begun in _begun_together(group):
            if isinstance(begun, Sheet) and not waiting:
                yield begun
                continue
            waiting.append(partial(_itself, begun) if isinstance(begun, Sheet) else begun)
            if len(waiting) >= at_once():
                yield waiting.popleft()()
    while waiting:
        yield waiting.popleft()()


def _begun_together(group: Sequence[tuple[int, Any]]) -> Iterator[Sheet | Callable[[], Sheet]]:
    """Each of the pages read or begun; all are closed at the end, also where one cannot be read."""
    try:
        for (number, page), seen in zip(group, prints([page for _, page in group]), strict=True):
            yield _begun(page, number, seen)
            page.close()
    finally:
        for _, page in group:
            page.close()


def _together(pdf: pdfium.PdfDocument, numbers: Iterable[int]) -> Iterator[list[tuple[int, Any]]]:
    """Pages that are looked at together, with their numbers: a few, fewer where they draw much."""
    pages: list[tuple[int, Any]] = []
    objects = 0
    for number in numbers:
        page = _flat(pdf, number)
        pages.append((number, page))
        objects += pdfium_c.FPDFPage_CountObjects(page.raw)
        if len(pages) == TOGETHER or objects > _MOST_TOGETHER:
            yield pages
            pages, objects = [], 0
    if pages:
        yield pages


def _flat(pdf: pdfium.PdfDocument, number: int) -> Any:
    """A page with what annotations and form fields draw made part of it (e-signing tools draw number and date so)."""
    page = pdf[number - 1]
    if (
        annotated(page.raw, pdfium_c.FPDFPage_GetAnnotCount(page.raw))
        and pdfium_c.FPDFPage_Flatten(page.raw, pdfium_c.FLAT_NORMALDISPLAY) == pdfium_c.FLATTEN_SUCCESS
    ):
        page.close()
        page = pdf[number - 1]
    return page


def _itself(sheet: Sheet) -> Sheet:
    return sheet


def _begun(page: Any, number: int, seen: Print) -> Sheet | Callable[[], Sheet]:
    """Read one page, or begin to where it is a picture."""
    items = drawn(handle(page), pdfium_c.FPDFPage_CountObjects(page.raw), seen.objects)
    if seen.garbled or (not seen.plain and is_nonsense(seen.words.texts)):
        return _scanned_sheet(page, number, [])
    if page_needs_ocr(page, seen.words, items):
        return _scanned_sheet(page, number, seen.words)
    width, height = page.get_size()
    turn = (seen.origin.rotation - page.get_rotation()) % 360
    return Sheet(number, width, height, seen.words, _grids(items, seen), scanned=False, turn=turn, legacy=seen.legacy)


def _scanned_sheet(page: Any, number: int, printed: Sequence[Word]) -> Callable[[], Sheet]:
    """Begin to read the picture of a page; its words stand as on the page turned upright. ``printed``: the words of its text layer, taken as they are where they
    are no more than a stamp's."""
    from extract.readers.pdf.scan.ocr import reading_of  # heavy, and most files need none

    stamps = printed if sum(len(word.text) for word in printed) < _STAMP_LETTERS else []
    reading = reading_of(page, [word[1:5] for word in stamps])
    width, height = page.get_size()

    def finished() -> Sheet:
        picture = reading()
        tables = sorted(ruled(picture.level, picture.upright, picture.words), key=lambda g: (g.box[1], g.box[0]))
        return Sheet(number, width, height, [*stamps, *picture.words], tables, scanned=True, angle=picture.angle)

    return finished


def _grids(items: Sequence[tuple[int, int]], seen: Print) -> list[Grid]:
    """Ruled and half-ruled tables of a page, top to bottom."""
    horizontal, vertical = rulings(items, seen.origin)
    if not horizontal or not seen.words or (not vertical and len(horizontal) < 3):
        return []
    words = Printed.of([*seen.words, *seen.upright]) if seen.upright else seen.words
    found = ruled(horizontal, vertical, words) if vertical else []
    free = [h for h in horizontal if not any(grid.box[1] - 1 <= h.at <= grid.box[3] + 1 for grid in found)]
    found += half_ruled(free, words) if len(free) > 2 else []
    return sorted(_not_nested(found), key=lambda g: (g.box[1], g.box[0]))


def _not_nested(found: Sequence[Grid]) -> list[Grid]:
    """Of a table and one that stands in a cell of it, the one with more in its cells: what the other holds is read once."""
    kept: list[Grid] = []
    for grid in sorted(found, key=lambda g: -sum(bool(cell.words) for cell in g.cells)):
        if not any(_holds(grid.box, other.box) or _holds(other.box, grid.box) for other in kept):
            kept.append(grid)
    return kept


def _holds(outer: Box, inner: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def page_needs_ocr(page: Any, words: Printed, items: Sequence[tuple[int, int]]) -> bool:
    """Whether a page is a picture: next to no text, or an image over most of it and either no more text than e-signing tools stamp on a scan, or a text
    that some program read badly from it. ``items``: (type, address) of what the page draws beside text."""
    if not any(kind in (pdfium_c.FPDF_PAGEOBJ_IMAGE, pdfium_c.FPDF_PAGEOBJ_FORM) for kind, _ in items):
        return False  # a page may have a million paths: those are not made objects of Python
    letters = words.letters
    if letters >= _STAMP_LETTERS and is_vietnamese(words.texts):
        return False
    images = list(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=3))
    if letters < _FEW_LETTERS:
        return bool(images)
    width, height = page.get_size()
    covered = max((abs((right - left) * (top - bottom)) for left, bottom, right, top in (i.get_bounds() for i in images)), default=0.0)
    return bool(covered > 0.6 * width * height)
