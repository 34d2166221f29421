"""Born-digital PDF: text, places and tables by pdfium.

Every character knows its page and box. Letterhead and foot come column by column, paragraphs and tables run on over page breaks, running heads and stamps are left out.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from extract.document import Document, Signature, Unreadable
from extract.readers.builder import Builder
from extract.readers.columns import whole_recipients
from extract.readers.letterhead import is_subject, join_broken_title
from extract.readers.lines import is_rule, join_lines
from extract.readers.pdf_aligned import aligned, half_ruled
from extract.readers.pdf_calls import handle, objects
from extract.readers.pdf_glyphs import Print, page_print
from extract.readers.pdf_layout import Columns, columns_in, is_running
from extract.readers.pdf_margins import notes_from, notes_of, without_marks, without_stamps
from extract.readers.pdf_paragraphs import Column, Paragraph, column_of
from extract.readers.pdf_rows import RowWriter
from extract.readers.pdf_rulings import rulings
from extract.readers.pdf_tables import Grid, ruled
from extract.readers.pdf_words import Line, Word, lines_of
from extract.readers.widths import set_askew
from extract.syllables import is_vietnamese
from extract.text import squeeze

MEDIA_TYPE = "application/pdf"
_MOST_PAGES = 10_000
_FEW_LETTERS = 20  # a page with fewer letters than this and an image is a scan
_CUT_OFF = "the PDF ends before its end: it was cut off on the way"
_STAMP_LETTERS = 300  # signer, body and time of signing are shorter than this


def open_pdf(data: bytes) -> pdfium.PdfDocument:
    """The file as a pdfium document; raises ``Unreadable`` with kind ``encrypted``, ``truncated`` or ``unreadable``."""
    try:
        pdf = pdfium.PdfDocument(data)
        pages = len(pdf)
    except pdfium.PdfiumError as error:
        if b"/Encrypt" in data and "password" in str(error).lower():  # pdfium says the same of a file without pages
            raise Unreadable("encrypted", "the PDF is encrypted and needs a password") from error
        if _is_cut_off(data):
            raise Unreadable("truncated", _CUT_OFF) from error
        if re.search(rb"/Count\s+0\b", data):
            raise Unreadable("unreadable", "the PDF has no pages") from error
        raise Unreadable("unreadable", f"pdfium cannot open the PDF ({error})") from error
    if _is_cut_off(data):
        raise Unreadable("truncated", _CUT_OFF)
    if pages == 0:
        raise Unreadable("unreadable", "the PDF has no pages")
    if pages > _MOST_PAGES:
        raise Unreadable("too-large", f"the PDF has {pages} pages, more than {_MOST_PAGES}")
    return pdf


def _is_cut_off(data: bytes) -> bool:
    """Whether a file ends in the middle of its objects. pdfium may open it all the same, with the pages that are there or as it was before its last change."""
    end = data.rfind(b"%%EOF")
    if end < 0:
        return b"startxref" not in data[-2048:]
    return re.search(rb"\d\s+\d+\s+obj\b", data[end:]) is not None


def page_needs_ocr(page: Any, words: list[Word]) -> bool:
    """Whether a page is a picture: next to no text, or an image over most of it and either no more text than e-signing tools stamp on a scan, or a text
    that some program read badly from it."""
    letters = sum(len(w.text) for w in words)
    if letters >= _STAMP_LETTERS and is_vietnamese([w.text for w in words]):
        return False
    kinds = {kind for kind, _ in objects(handle(page), pdfium_c.FPDFPage_CountObjects(page.raw))}
    if not kinds & {pdfium_c.FPDF_PAGEOBJ_IMAGE, pdfium_c.FPDF_PAGEOBJ_FORM}:
        return False  # a page may have a million paths: those are not made objects of Python
    images = list(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=3))
    if letters < _FEW_LETTERS:
        return bool(images)
    width, height = page.get_size()
    covered = max((abs((right - left) * (top - bottom)) for left, bottom, right, top in (i.get_bounds() for i in images)), default=0.0)
    return bool(covered > 0.6 * width * height)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as read: ``number`` from 1, size in points as shown, words in content order, ruled tables; ``scanned`` where it is a picture; ``turn``:
    degrees by which the text is turned against the page as shown (words and tables stand as they are read); ``angle``: of a scan,
    degrees that its picture was turned to stand upright."""

    number: int
    width: float
    height: float
    words: list[Word]
    tables: list[Grid]
    scanned: bool
    turn: int = 0
    angle: float = 0.0

    @property
    def read_size(self) -> tuple[float, float]:
        """Width and height of the page turned to be read."""
        return (self.height, self.width) if self.turn % 180 else (self.width, self.height)


def read_pdf(source: str, data: bytes) -> Document:
    """The document that a PDF prints; raises ``Unreadable`` (``no-text`` where no page shows any, ``missing-tool`` where scanned pages cannot be
    read for want of Tesseract)."""
    pdf = open_pdf(data)
    try:
        signed = _signatures(pdf)  # before pages are read: flattening a page takes its fields away
        builder = Builder()
        writer = _Writer(builder)
        count = len(pdf)
        seen = {number: _sheet(pdf, number) for number in {2, 3, count // 2 + 1, count}} if count > 2 else {}
        repeated = _running_heads(seen.values())
        scanned, angles = 0, dict[int, float]()
        for number in range(1, count + 1):
            sheet = seen.pop(number, None) or _sheet(pdf, number)
            scanned += sheet.scanned
            angles[number] = sheet.angle
            writer.page(sheet, repeated)
        writer.finish()
    except pdfium.PdfiumError as error:
        raise Unreadable("unreadable", f"a page of the PDF is broken ({error})") from error
    finally:
        pdf.close()
    if not any(block.region != "running" for block in builder.blocks):
        raise Unreadable("no-text", "no text can be read on the scanned pages" if scanned else "no page holds any text")
    document = builder.finish(source=source, sha256=hashlib.sha256(data).hexdigest(), media_type=MEDIA_TYPE, signatures=signed)
    for page in document.pages:
        if angles[page.number]:
            set_askew(document.boxes, page, angles[page.number])
    return document


def _signatures(pdf: pdfium.PdfDocument) -> tuple[Signature, ...]:
    if pdfium_c.FPDF_GetSignatureCount(pdf.raw) < 1:
        return ()
    from extract.readers.pdf_signatures import signatures  # the library for certificates is slow to load, and few files are signed

    return signatures(pdf)


def _sheet(pdf: pdfium.PdfDocument, number: int) -> Sheet:
    """Read one page, with what annotations and form fields draw made part of it (e-signing tools draw number and date so)."""
    page = pdf[number - 1]
    if pdfium_c.FPDFPage_GetAnnotCount(page.raw) and pdfium_c.FPDFPage_Flatten(page.raw, pdfium_c.FLAT_NORMALDISPLAY) == pdfium_c.FLATTEN_SUCCESS:
        page.close()
        page = pdf[number - 1]
    try:
        seen = page_print(page)
        if page_needs_ocr(page, seen.words):
            return _scanned_sheet(page, number, seen.words)
        width, height = page.get_size()
        turn = (seen.origin.rotation - page.get_rotation()) % 360
        return Sheet(number, width, height, seen.words, _grids(page, seen), scanned=False, turn=turn)
    finally:
        page.close()


def _scanned_sheet(page: Any, number: int, printed: list[Word]) -> Sheet:
    """Read the picture of a page; its words stand as on the page turned upright. ``printed``: the words of its text layer, taken as they are where they are no
    more than a stamp's."""
    from extract.readers.ocr import read_page  # heavy, and most files need none

    stamps = printed if sum(len(word.text) for word in printed) < _STAMP_LETTERS else []
    picture = read_page(page, [word[1:5] for word in stamps])
    width, height = page.get_size()
    tables = sorted(ruled(picture.level, picture.upright, picture.words), key=lambda g: (g.box[1], g.box[0]))
    return Sheet(number, width, height, [*stamps, *picture.words], tables, scanned=True, angle=picture.angle)


def _grids(page: Any, seen: Print) -> list[Grid]:
    """Ruled and half-ruled tables of a page, top to bottom."""
    horizontal, vertical = rulings(page, seen.origin)
    if not horizontal or not seen.words:
        return []
    words = [*seen.words, *seen.upright]
    found = ruled(horizontal, vertical, words) if vertical else []
    free = [h for h in horizontal if not any(grid.box[1] - 1 <= h.at <= grid.box[3] + 1 for grid in found)]
    found += half_ruled(free, words) if len(free) > 2 else []
    return sorted(found, key=lambda g: (g.box[1], g.box[0]))


_EDGE = 0.07  # of the page's height: the strip that running heads stand in


def _running_heads(sheets: Iterable[Sheet]) -> set[str]:
    """Folded lines that stand at the upper or lower edge of three sheets or more."""
    seen: Counter[str] = Counter()
    for sheet in sheets:
        height = sheet.read_size[1]
        low, high = _EDGE * height, (1 - _EDGE) * height
        seen.update({line.folded for line in lines_of(w for w in sheet.words if w.bottom < low or w.top > high)})
    return {line for line, count in seen.items() if count >= 3}


class _Writer:
    """Pages in, blocks out; a paragraph or table stays open until the next page has shown that it does not go on."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.open = Paragraph()
        self.rows = RowWriter(builder)
        self.number = 0

    def page(self, sheet: Sheet, repeated: set[str]) -> None:
        """Add one page; ``repeated``: folded running heads, left out."""
        width, height = sheet.read_size
        tables = list(sheet.tables)
        tabled = {id(w) for grid in tables for cell in grid.cells for w in cell.words}
        words = [w for w in sheet.words if id(w) not in tabled] if tabled else sheet.words
        lines = [line for line in without_stamps(lines_of(words)) if not is_running(line, height, repeated)]
        first_note = notes_from(lines, height)
        notes = lines[first_note:]
        lines = without_marks(lines[:first_note], notes)
        for first, end, grid in reversed(aligned(lines)):
            tables.append(grid)
            del lines[first:end]
        zones = columns_in(lines, width)
        self.number = sheet.number
        self.builder.announce_page(sheet.number, sheet.width, sheet.height, turn=sheet.turn, text_layer=not sheet.scanned)
        column = column_of([line for i, line in enumerate(lines) if not any(z.first <= i < z.last for z in zones)], width)
        at, fresh = 0, True
        for top, part in self._parts(zones, tables):
            while at < len(lines) and lines[at].top < top and not (isinstance(part, Columns) and at >= part.first):
                self._line(lines, at, column, fresh)
                at, fresh = at + 1, False
            if isinstance(part, Columns):
                self._columns(part)
                at = max(at, part.last)
            else:
                self.open.write(self.builder)
                self.rows.grid(part, self.number, first_on_page=fresh)
            fresh = False
        while at < len(lines):
            self._line(lines, at, column, fresh)
            at, fresh = at + 1, False

        self._notes(notes)

    def _notes(self, lines: list[Line]) -> None:
        """Footnotes, each a paragraph; they stand before a paragraph that runs on over the page."""
        if lines:
            self.builder.open_page(self.number)
        for note in notes_of(lines):
            text = ""
            for line in note:
                text = join_lines(text, line.text)
            self.builder.paragraph(text, [w for line in note for w in line.words], region="note")

    @staticmethod
    def _parts(zones: list[Columns], tables: list[Grid]) -> list[tuple[float, Columns | Grid]]:
        parts: list[tuple[float, Columns | Grid]] = [(min(line.top for line in (*z.left, *z.right)), z) for z in zones]
        parts += [(grid.box[1], grid) for grid in tables]
        return sorted(parts, key=lambda p: p[0])

    def _line(self, lines: list[Line], at: int, column: Column, fresh: bool) -> None:
        line = lines[at]
        centred = column.centred(line)
        gap = None if fresh else line.top - lines[at - 1].bottom if at else 0.0
        self.rows.close_unless_header(line.text)
        if not self.open.goes_on(line, column, centred, gap):
            self.open.write(self.builder)
        self.open.add(line, column, centred, self.number)

    def _columns(self, zone: Columns) -> None:
        self.open.write(self.builder)
        self.rows.close()
        self.builder.open_page(self.number)
        for side, lines in (("left", zone.left), ("right", zone.right)):
            texts = [squeeze(line.text) for line in lines]
            at = 0
            for text in self._joined(texts, zone.kind, side):
                words: list[Word] = []
                while at < len(lines) and len(" ".join(w.text for w in words)) < len(text):
                    if not is_rule(texts[at]):
                        words.extend(lines[at].words)
                    at += 1
                self.builder.paragraph(text, words, bold=all(w.bold for w in words), align=None, region=f"{zone.kind}-{side}")

    @staticmethod
    def _joined(texts: list[str], kind: str, side: str) -> list[str]:
        texts = [t for t in texts if not is_rule(t)]
        if kind == "foot" and side == "left":
            return whole_recipients(texts)
        whole = join_broken_title(texts)
        subject = next((i for i, t in enumerate(whole) if is_subject(t)), None)
        return whole if subject is None or kind == "foot" else [*whole[:subject], " ".join(whole[subject:])]

    def finish(self) -> None:
        """Write what is still open."""
        self.open.write(self.builder)
        self.rows.close()
