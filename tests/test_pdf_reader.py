"""The PDF reader on files made here and on our own documents."""

from __future__ import annotations

import io
import pathlib
from array import array
from itertools import chain

import pypdfium2
import pytest
from reportlab.lib import pdfencrypt
from reportlab.pdfgen import canvas

from extract.document import Document, Page, Unreadable
from extract.readers import read
from extract.readers.pdf.glyphs import page_print
from extract.readers.pdf.reader import read_pdf
from extract.readers.pdf.words import lines_of

DOCUMENTS = pathlib.Path(__file__).parent.parent / "corpus" / "documents"


def _printed(*lines: str, password: str | None = None) -> bytes:
    stream = io.BytesIO()
    encryption = None if password is None else pdfencrypt.StandardEncryption(password)
    page = canvas.Canvas(stream, encrypt=encryption)
    for number, line in enumerate(lines):
        page.drawString(72, 750 - 20 * number, line)
    page.showPage()
    page.save()
    return stream.getvalue()


WHOLE = (DOCUMENTS / "cong_van.pdf").read_bytes()
BROKEN = [
    (_printed("Ke hoach", password="secret"), "encrypted"),
    (WHOLE[: len(WHOLE) // 2], "truncated"),
    (b"%PDF-1.7\nnothing of it\n%%EOF\n", "unreadable"),
    (_printed(), "no-text"),
]


@pytest.mark.parametrize(("data", "kind"), BROKEN, ids=[kind for _, kind in BROKEN])
def test_what_cannot_be_read_is_named(data: bytes, kind: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_pdf("x.pdf", data)
    assert caught.value.kind == kind
    assert "\n" not in str(caught.value)


def test_an_empty_password_opens() -> None:
    assert "Ke hoach nam 2024" in read_pdf("x.pdf", _printed("Ke hoach nam 2024", password="")).text


@pytest.mark.parametrize("name", ["quyet_dinh_ke_hoach", "ke_hoach_phuong", "cong_van", "thong_bao_ket_luan"])
def test_same_blocks_as_the_word_file(name: str) -> None:
    word, printed = read(DOCUMENTS / f"{name}.docx"), read(DOCUMENTS / f"{name}.pdf")
    assert [printed.text[b.start : b.end] for b in printed.blocks] == [word.text[b.start : b.end] for b in word.blocks]
    assert [b.kind for b in printed.blocks] == [b.kind for b in word.blocks]


def test_boxes_lie_where_the_words_stand() -> None:
    document = read_pdf("x.pdf", _printed("Ke hoach nam 2024", "Dieu 2. Giao So Noi vu"))
    start = document.text.index("Giao")
    ((page, box),) = document.boxes_of(start, start + 4)
    assert page == 1
    assert 72 < box.x0 < box.x1 < 150
    assert 95 < box.top < box.bottom < 120  # second line, 730 points from below on a page of 842


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.pdf")), ids=lambda path: path.stem)
def test_lines_told_from_columns_are_those_of_the_words(path: pathlib.Path) -> None:
    for page in pypdfium2.PdfDocument(path):
        words = page_print(page).words
        told, made = words.lines(), lines_of(list(words))
        for field in ("text", "folded", "x0", "top", "x1", "bottom", "height", "widest", "opening", "bold", "words"):
            assert [getattr(line, field) for line in told] == [getattr(line, field) for line in made], field


# (x0, top, x1, bottom) of each character, what is printed nowhere is zeros; from, to; boxes of the lines
LETTER = (10, 0, 15, 12), (15, 0, 20, 12), (0, 0, 0, 0), (24, 0, 30, 12), (31, 1, 36, 12), (10, 20, 16, 32), (17, 20, 20, 32), (200, 20, 206, 32)
STRETCHES = [
    (0, 2, [(10, 0, 20, 12)]),
    (1, 5, [(15, 0, 36, 12)]),
    (2, 3, []),
    (0, 8, [(10, 0, 36, 12), (10, 20, 20, 32), (200, 20, 206, 32)]),
    (6, 7, [(17, 20, 20, 32)]),
    (5, 5, []),
]


@pytest.mark.parametrize(("start", "end", "boxes"), STRETCHES)
def test_boxes_of_printed_lines(start: int, end: int, boxes: list[tuple[float, ...]]) -> None:
    document = Document("x.pdf", "", "application/pdf", "ab cdefgh", (), (Page(1, 595, 842, 0, 8),), boxes=array("f", chain.from_iterable(LETTER)))
    assert [(box.x0, box.top, box.x1, box.bottom) for _, box in document.boxes_of(start, end)] == boxes
