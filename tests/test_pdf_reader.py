"""The PDF reader on files made here and on our own documents."""

from __future__ import annotations

import io
import pathlib
from array import array
from itertools import chain

import pypdfium2
import pytest
from printed_files import pdf
from reportlab.lib import pdfencrypt
from reportlab.pdfgen import canvas

from extract.document import Document, Page, Unreadable
from extract.readers import read
from extract.readers.pdf import calls
from extract.readers.pdf.glyphs import prints
from extract.readers.pdf.reader import read_pdf
from extract.readers.pdf.sheets import sheets
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


def test_a_printed_word_stays_one_where_a_blank_is_lost() -> None:
    """A word has one box, which its letters share; a blank in it would have none."""
    line = "Kế hoạch củaUBND tỉnhYên Bái và LuậtThanh tra"
    assert read_pdf("a.pdf", pdf(lambda canvas: canvas.drawString(72, 700, line))).text.strip() == line


def test_boxes_lie_where_the_words_stand() -> None:
    document = read_pdf("x.pdf", _printed("Ke hoach nam 2024", "Dieu 2. Giao So Noi vu"))
    start = document.text.index("Giao")
    ((page, box),) = document.boxes_of(start, start + 4)
    assert page == 1
    assert 72 < box.x0 < box.x1 < 150
    assert 95 < box.top < box.bottom < 120  # second line, 730 points from below on a page of 842


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.pdf")), ids=lambda path: path.stem)
def test_lines_told_from_columns_are_those_of_the_words(path: pathlib.Path) -> None:
    pdf = pypdfium2.PdfDocument(path)
    for seen in prints([pdf[at] for at in range(len(pdf))]):
        words = seen.words
        told, made = words.lines(), lines_of(list(words))
        for field in ("text", "folded", "x0", "top", "x1", "bottom", "height", "widest", "opening", "bold", "words"):
            assert [getattr(line, field) for line in told] == [getattr(line, field) for line in made], field


def _turned_and_empty() -> pypdfium2.PdfDocument:
    """Pages of another size, turned, and empty, between common ones."""
    pdf = pypdfium2.PdfDocument(_printed("Ke hoach nam 2024", "Dieu 2. Giao So Noi vu"))
    pdf.import_pages(pypdfium2.PdfDocument(_printed("Phu luc", "Danh muc nhiem vu nam 2024")))
    pdf.new_page(300, 500)
    pdf.import_pages(pypdfium2.PdfDocument(_printed("Noi nhan", "Luu: VT")))
    pdf[1].set_rotation(90)
    return pdf


def test_a_page_that_cannot_be_read_closes_those_read_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[int] = []
    close = calls._CLOSE_TEXT
    monkeypatch.setattr(calls, "_CLOSE_TEXT", lambda raw: (closed.append(raw), close(raw)))
    opened: list[int] = []
    load = calls._LOAD_TEXT
    monkeypatch.setattr(calls, "_LOAD_TEXT", lambda page: opened.append(load(page)) or opened[-1] if len(opened) < 2 else 0)
    pdf = _turned_and_empty()
    pages = []
    kept = pdf.get_page
    monkeypatch.setattr(pypdfium2.PdfDocument, "__getitem__", lambda _, at: pages.append(kept(at)) or pages[-1])
    with pytest.raises(pypdfium2.PdfiumError):
        list(sheets(pdf, range(1, len(pdf) + 1)))
    assert len(pages) == len(pdf)
    assert len(opened) == 2
    assert sorted(closed) == sorted(opened)
    assert not any(page.raw for page in pages)


@pytest.mark.parametrize("path", [None, *sorted(DOCUMENTS.glob("*.pdf"))], ids=lambda path: path.stem if path else "turned")
def test_pages_looked_at_together_are_those_looked_at_alone(path: pathlib.Path | None) -> None:
    pdf = pypdfium2.PdfDocument(path) if path else _turned_and_empty()
    together, alone = prints([pdf[at] for at in range(len(pdf))]), [prints([pdf[at]])[0] for at in range(len(pdf))]
    for seen, one in zip(together, alone, strict=True):
        assert list(seen.words) == list(one.words)
        assert [line.text for line in seen.words.lines()] == [line.text for line in one.words.lines()]
        assert (seen.upright, seen.origin.place, seen.garbled, seen.plain) == (one.upright, one.origin.place, one.garbled, one.plain)


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
