"""PDF files whose letters come in an odd way: in pieces, twice, invisible, set apart, broken at line ends."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from printed_files import SIZE, lines, pdf
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extract.document import Unreadable
from extract.readers.pdf.reader import read_pdf
from extract.readers.pdf.scan import ocr
from extract.readers.pdf.scan.ocr import Scanned


def pieces(canvas: Canvas, top: float, *parts: str, gap: float) -> None:
    """A line drawn in pieces, each ``gap`` points after the last."""
    x = 72.0
    for part in parts:
        canvas.drawString(x, 842 - top, part)
        x += stringWidth(part, "Serif", SIZE) + gap


def twice(canvas: Canvas) -> None:
    for shift in (0, 0.25):
        lines(canvas, 100, "QUYẾT ĐỊNH giao Sở Nội vụ chủ trì", x=72 + shift)


def words_twice(canvas: Canvas) -> None:
    for shift in (0, 0.5):
        for number, word in enumerate(["Giao", "Sở", "Nội", "vụ"]):
            canvas.drawString(72 + 40 * number + shift, 700, word)


def some_words_twice(canvas: Canvas) -> None:
    lines(canvas, 100, "Điều 1. Giao Sở Nội vụ.")
    lines(canvas, 100, "Điều 1.", x=72.3)


def invisible(canvas: Canvas) -> None:
    text = canvas.beginText(72, 700)
    text.setTextRenderMode(3)
    text.textLine("Điều 1. Giao Sở Nội vụ chủ trì thực hiện nhiệm vụ.")
    canvas.drawText(text)


CASES = [
    (
        "pieces a point apart",
        lambda c: (pieces(c, 100, "Giao S", "ở N", "ội v", "ụ ch", "ủ trì rà soát.", gap=1.2)),
        ["Giao Sở Nội vụ chủ trì rà soát."],
    ),
    ("pieces that hide a blank", lambda c: pieces(c, 100, "Điều 1. CỘ ", "NG TÁC CẢI CÁ ", "CH", gap=-3.0), ["Điều 1. CỘNG TÁC CẢI CÁCH"]),
    ("letters set apart", lambda c: lines(c, 100, "Q U Y Ế T  Đ Ị N H", "Điều 1. Giao Sở Nội vụ."), ["QUYẾT ĐỊNH", "Điều 1. Giao Sở Nội vụ."]),
    ("a short line of single letters", lambda c: lines(c, 100, "Nhóm A, B, C"), ["Nhóm A, B, C"]),
    ("printed twice for weight", twice, ["QUYẾT ĐỊNH giao Sở Nội vụ chủ trì"]),
    ("words printed twice for weight", words_twice, ["Giao Sở Nội vụ"]),
    ("some words of a line twice", some_words_twice, ["Điều 1. Giao Sở Nội vụ."]),
    ("an invisible layer", invisible, ["Điều 1. Giao Sở Nội vụ chủ trì thực hiện nhiệm vụ."]),
    (
        "a symbol broken at its hyphen",
        lambda c: lines(c, 100, "Căn cứ Quyết định số 2764 của Thủ tướng và Kế hoạch số 215/KH-", "UBND ngày 05/02/2024;"),
        ["Căn cứ Quyết định số 2764 của Thủ tướng và Kế hoạch số 215/KH-UBND ngày 05/02/2024;"],
    ),
    ("rows of dots", lambda c: lines(c, 100, "Điều 1. Giao Sở Nội vụ.", "." * 60, "…" * 30), ["Điều 1. Giao Sở Nội vụ."]),
]  # fmt: skip


@pytest.mark.parametrize(("draw", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_letters(draw: Callable[[Canvas], None], expected: list[str]) -> None:
    document = read_pdf("x.pdf", pdf(draw))
    assert [document.text[block.start : block.end] for block in document.blocks] == expected


@pytest.mark.parametrize("draw", [case[1] for case in CASES], ids=[case[0] for case in CASES])
def test_boxes_hold_their_letters(draw: Callable[[Canvas], None]) -> None:
    document = read_pdf("x.pdf", pdf(draw))
    for at, letter in enumerate(document.text):
        x0, top, x1, bottom = document.boxes[4 * at : 4 * at + 4]
        assert (x1 > x0 and bottom > top) is bool(letter.strip())


def test_words_boxes_reach_from_their_first_letter_to_their_last() -> None:
    words = ["Điều", "1.", "Giao", "Sở", "Nội", "vụ", "chủ", "trì,", "phối", "hợp", "với", "Văn", "phòng", "rà", "soát", "thủ", "tục", "hành", "chính."]
    document = read_pdf("x.pdf", pdf(lambda c: lines(c, 100, " ".join(words))))
    x, at = 72.0, 0
    for word in words:
        width = stringWidth(word, "Serif", SIZE)
        ((_, box),) = document.boxes_of(at, at + len(word))
        assert box.x0 == pytest.approx(x, abs=0.4)
        assert x + width - 0.4 <= box.x1 <= x + width + 0.1 * SIZE
        assert box.top < 842 - 742 - 0.66 * SIZE
        assert box.bottom > 842 - 742
        x += width + stringWidth(" ", "Serif", SIZE)
        at += len(word) + 1


PLAIN = (
    "Điều 1. Giao Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành rà soát thủ tục",
    "hành chính; báo cáo Chủ tịch Ủy ban nhân dân tỉnh kết quả trước ngày 15 tháng 6.",
)


def test_letters_of_a_font_that_says_not_which_they_are_need_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most letters of such a font come out as signs; the page is read from its picture, as it is shown."""
    printed = pdf(lambda c: lines(c, 100, *PLAIN), compressed=False)
    garbled = re.sub(rb"/ToUnicode \d+ 0 R", lambda found: b" " * len(found.group()), printed)
    asked: list[list[object]] = []

    def read(_: object, known: list[object]) -> Callable[[], Scanned]:
        asked.append(known)
        return lambda: Scanned([], [], [], 0.0)

    monkeypatch.setattr(ocr, "reading_of", read)
    read_pdf("x.pdf", printed)
    assert asked == []
    with pytest.raises(Unreadable):
        read_pdf("x.pdf", garbled)
    assert asked == [[]]


def test_text_of_another_language_is_none_of_these(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "reading_of", lambda *_: pytest.fail("read"))
    english = "The Department of Home Affairs shall review administrative procedures and report to the People's Committee of the province before June"
    assert read_pdf("x.pdf", pdf(lambda c: lines(c, 100, english, english, english))).text.startswith("The Department")
