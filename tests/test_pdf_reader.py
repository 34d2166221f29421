"""The PDF reader on files made here and on our own documents."""

from __future__ import annotations

import io
import pathlib

import pytest
from reportlab.lib import pdfencrypt
from reportlab.pdfgen import canvas

from extract.document import Unreadable
from extract.readers import read
from extract.readers.pdf import read_pdf

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
