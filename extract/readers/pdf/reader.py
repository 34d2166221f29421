"""Born-digital PDF: text, places and tables by pdfium.

Every character knows its page and box. Letterhead and foot come column by column, paragraphs and tables run on over page breaks, running heads and stamps are left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from extract.document import Document, Signature, Unreadable
from extract.legacy import remark
from extract.readers.builder import Builder
from extract.readers.pdf.layout import is_national, running_key
from extract.readers.pdf.sheets import TOGETHER, Sheet, sheets
from extract.readers.pdf.writer import Writer
from extract.readers.widths import set_askew
from extract.uncollected import uncollected

MEDIA_TYPE = "application/pdf"
_MOST_PAGES = 10_000
_CUT_OFF = "the PDF ends before its end: it was cut off on the way"


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


@uncollected()
def read_pdf(source: str, data: bytes) -> Document:
    """The document that a PDF prints; raises ``Unreadable`` (``no-text`` where no page shows any, ``missing-tool`` where scanned pages cannot be
    read for want of Tesseract)."""
    pdf = open_pdf(data)
    try:
        signed = _signatures(pdf)  # before pages are read: flattening a page takes its fields away
        builder = Builder()
        writer = Writer(builder)
        count = len(pdf)
        sample = sorted({2, min(3, count), count // 2 + 1, count, *([1] if count < 4 else [])}) if count > 1 else []
        ahead = sample if count > TOGETHER else range(1, count + 1)
        seen = dict(zip(ahead, sheets(pdf, ahead), strict=True))
        repeated = _running_heads(map(seen.__getitem__, sample))
        others = sheets(pdf, [number for number in range(1, count + 1) if number not in seen])
        scanned, angles, encodings, remarked = 0, dict[int, float](), set[str](), dict[str, list[int]]()
        for number in range(1, count + 1):
            sheet = seen.pop(number, None) or next(others)
            scanned += sheet.scanned
            angles[number] = sheet.angle
            encodings |= sheet.legacy
            for said in sheet.remarks:
                remarked.setdefault(said, []).append(number)
            writer.page(sheet, repeated)
        writer.finish()
    except pdfium.PdfiumError as error:
        raise Unreadable("unreadable", f"a page of the PDF is broken ({error})") from error
    finally:
        pdf.close()
    if not any(block.region != "running" for block in builder.blocks):
        raise Unreadable("no-text", "no text can be read on the scanned pages" if scanned else "no page holds any text")
    remarks = (*sorted(set(map(remark, encodings))), *(said.format(_listed(pages)) for said, pages in remarked.items()))
    document = builder.finish(source=source, sha256=hashlib.sha256(data).hexdigest(), media_type=MEDIA_TYPE, signatures=signed, remarks=remarks)
    for page in document.pages:
        if angles[page.number]:
            set_askew(document.boxes, page, angles[page.number])
    return document


def _listed(pages: list[int]) -> str:
    return ", ".join(map(str, pages[:20])) + (" …" if len(pages) > 20 else "")


def _signatures(pdf: pdfium.PdfDocument) -> tuple[Signature, ...]:
    if pdfium_c.FPDF_GetSignatureCount(pdf.raw) < 1:
        return ()
    from extract.readers.pdf.signatures import signatures  # the library for certificates is slow to load, and few files are signed

    return signatures(pdf)


_EDGE = 0.1  # of the page's height: the strip that running heads stand in
_SAME = 1.5  # points: as close a running head of two pages stands to its place on the other


def _running_heads(sheets: Iterable[Sheet]) -> set[str]:
    """Folded lines, without the number of their page, that stand at the upper or lower edge of three sheets or more; of two sheets, those in the same place of both."""
    seen: dict[str, list[tuple[float, float]]] = {}
    for sheet in sheets:
        lines = sheet.edge_lines(_EDGE)
        if not any(is_national(line) for line in lines):  # a letterhead close to the edge is none, however often it stands there
            for key, place in {running_key(line): (line.x0, line.top) for line in lines}.items():
                seen.setdefault(key, []).append(place)
    return {key for key, places in seen.items() if key and (len(places) >= 3 or (len(places) == 2 and _alike(*places)))}


def _alike(first: tuple[float, float], second: tuple[float, float]) -> bool:
    return abs(first[0] - second[0]) < _SAME and abs(first[1] - second[1]) < _SAME
