"""Prose in two or three columns is read column by column; what only looks like it is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from printed_files import lines, pdf, vietnamese_fonts
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document
from extract.readers.pdf.layout import columns_in
from extract.readers.pdf.reader import read_pdf
from extract.readers.pdf.words import Line, Word

PROSE = [
    "Những năm qua, công tác cải cách hành chính trên địa bàn tỉnh đã đạt nhiều kết quả, góp phần cải thiện môi trường đầu tư kinh doanh và nâng cao chất lượng phục vụ người dân.",
    "Tuy nhiên, việc phối hợp giữa các cơ quan trong giải quyết thủ tục hành chính liên thông còn chậm; tỷ lệ hồ sơ trực tuyến ở một số địa phương còn thấp, chưa đạt chỉ tiêu Chính phủ giao.",
    "1. Sở Thông tin và Truyền thông chủ trì, phối hợp với Công an tỉnh kết nối hệ thống thông tin giải quyết thủ tục hành chính của tỉnh với cơ sở dữ liệu quốc gia về dân cư trong tháng 5.",
    "2. Sở Tài chính bố trí kinh phí thực hiện số hóa hồ sơ, kết quả giải quyết thủ tục hành chính theo quy định của Luật Ngân sách nhà nước, báo cáo kết quả trong quý II năm 2024.",
]


def texts(document: Document) -> list[str]:
    return [document.text[b.start : b.end] for b in document.blocks]


def _wrapped(width: float) -> list[tuple[float, str, float]]:
    """Printed lines of the prose: indent, text, and what to add between words for it to fill the column."""
    vietnamese_fonts()
    found = []
    for text in PROSE:
        cut = simpleSplit("iiiiii" + text, "Serif", 12, width)  # the letters stand for the indent of 20 points
        for at, line in enumerate(cut):
            bare, indent = line.removeprefix("iiiiii"), 20.0 if at == 0 else 0.0
            spare = width - indent - stringWidth(bare, "Serif", 12) if at < len(cut) - 1 else 0.0
            found.append((indent, bare, spare / max(1, bare.count(" "))))
    return found


def _draw(canvas: Canvas, top: float, x: float, line: tuple[float, str, float]) -> None:
    indent, text, more = line
    x += indent
    for word in text.split():
        lines(canvas, top, word, x=x)
        x += stringWidth(word + " ", "Serif", 12) + more


def _in_columns(canvas: Canvas, shift: float = 0.0, level: bool = True) -> None:
    printed = _wrapped(215)
    half = (len(printed) + 1) // 2
    lines(canvas, 60, "BẢN TIN CẢI CÁCH HÀNH CHÍNH SỐ 3", x=170)
    order = [(0, at) for at in range(half)] + [(1, at) for at in range(len(printed) - half)]
    for side, at in order if not level else sorted(order, key=lambda place: place[1]):
        _draw(canvas, 100 + 16 * at + shift * side, 60 if side == 0 else 310, printed[side * half + at])


@pytest.mark.parametrize(("shift", "level"), [(0.0, True), (0.0, False), (7.0, False)], ids=["drawn line by line", "drawn by column", "lines not level"])
def test_prose_in_two_columns(shift: float, level: bool) -> None:
    document = read_pdf("x.pdf", pdf(lambda c: _in_columns(c, shift, level)))
    assert texts(document) == ["BẢN TIN CẢI CÁCH HÀNH CHÍNH SỐ 3", *PROSE]


def test_over_the_page_sentences_run_on() -> None:
    printed = _wrapped(130)
    quarter = (len(printed) + 3) // 4

    def page(first: int) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            for side in (0, 1):
                for at, line in enumerate(printed[first + side * quarter : first + (side + 1) * quarter]):
                    _draw(canvas, 90 + 16 * at, 60 if side == 0 else 310, line)

        return draw

    assert texts(read_pdf("x.pdf", pdf(page(0), page(2 * quarter)))) == PROSE


def test_cells_beside_each_other_are_no_columns() -> None:
    """Two columns of texts that begin beside each other and end early: whatever they are, no sentence runs down them."""
    left = ["Sở Nội vụ chủ trì kiểm tra công vụ.", "Sở Tài chính bố trí kinh phí hằng năm.", "Sở Y tế rà soát thủ tục của ngành."]
    right = ["Báo cáo trước ngày 15 tháng 6 hằng năm.", "Báo cáo trước ngày 30 tháng 6 hằng năm.", "Báo cáo trước ngày 15 tháng 9 hằng năm."]

    def draw(canvas: Canvas) -> None:
        lines(canvas, 100, *left * 3, x=60)
        lines(canvas, 100, *right * 3, x=310)

    assert "công vụ. Báo cáo" in read_pdf("x.pdf", pdf(draw)).text


def test_recipients_and_signature_are_no_columns() -> None:
    def draw(canvas: Canvas) -> None:
        lines(
            canvas,
            100,
            "Nơi nhận:",
            "- Văn phòng Chính phủ;",
            "- Bộ Nội vụ;",
            "- Thường trực Tỉnh ủy;",
            "- Các sở, ban, ngành;",
            "- Cổng thông tin;",
            "- Lưu: VT.",
        )
        lines(canvas, 100, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", x=350)
        lines(canvas, 196, "Nguyễn Văn An", x=350)

    regions = {b.region for b in read_pdf("x.pdf", pdf(draw)).blocks}
    assert regions == {"foot-left", "foot-right"}


def _in_three_columns(canvas: Canvas, level: bool) -> None:
    printed = _wrapped(140)
    third = (len(printed) + 2) // 3
    lines(canvas, 60, "BẢN TIN SỐ 4", x=255)
    lines(canvas, 78, "Tháng 11 năm 2024", x=250)
    places = [(side, at) for side in range(3) for at in range(third) if side * third + at < len(printed)]
    for side, at in sorted(places, key=lambda place: place[1]) if level else places:
        _draw(canvas, 120 + 16 * at, 60 + 165 * side, printed[side * third + at])


@pytest.mark.parametrize("level", [True, False], ids=["drawn line by line", "drawn by column"])
def test_prose_in_three_columns(level: bool) -> None:
    document = read_pdf("x.pdf", pdf(lambda c: _in_three_columns(c, level)))
    assert texts(document) == ["BẢN TIN SỐ 4", "Tháng 11 năm 2024", *PROSE]


def test_three_columns_of_cells_are_none() -> None:
    """Cells of a table without rulings or titles: they all begin in one row."""
    cells = [
        ["Rà soát quy trình nội bộ", "Sở Nội vụ chủ trì thực hiện", "Báo cáo trước ngày 15 tháng 6"],
        ["giải quyết thủ tục đất đai", "cùng các sở, ban, ngành", "để Ủy ban nhân dân tỉnh"],
        ["trên địa bàn toàn tỉnh.", "và các xã, phường.", "xem xét, quyết định."],
    ]

    def draw(canvas: Canvas) -> None:
        for number, row in enumerate(cells * 3):
            for side, text in enumerate(row):
                lines(canvas, 100 + 16 * number, text, x=60 + 165 * side)

    assert "nội bộ Sở Nội vụ chủ trì thực hiện Báo cáo" in read_pdf("x.pdf", pdf(draw)).text


@pytest.mark.parametrize("white", [0, 32], ids=["prose", "cells, with white below the shorter ones"])
def test_paragraphs_that_begin_level_are_cells_where_white_is_left_below_them(white: float) -> None:
    """Two small pages on one sheet may have paragraphs of as many lines."""

    vietnamese_fonts()
    cut = [[line.removeprefix("iiiiii") for line in simpleSplit("iiiiii" + text, "Serif", 12, 215)[:4]] for text in PROSE[:3]]
    cut = [[*own[:3], own[3] + "."] for own in cut]

    def draw(canvas: Canvas) -> None:
        for x in (60, 310):
            for number, own in enumerate(cut):
                for at, line in enumerate(own):
                    lines(canvas, 80 + (64 + white) * number + 16 * at, line, x=x if at else x + 20)

    whole = [" ".join(own) for own in cut]
    assert (texts(read_pdf("x.pdf", pdf(draw))) == [*whole, *whole]) is (white == 0)


def test_a_letterhead_ends_where_a_line_runs_across() -> None:
    """A blank where the columns part makes no columns of a line of the text (whose first word an arrival stamp covers)."""

    def line(y: float, *words: tuple[str, float, float]) -> Line:
        return Line(tuple(Word(text, x0, y, x1, y + 14, y + 11, False) for text, x0, x1 in words))

    lines = [
        line(50, ("BỘ", 60, 80), ("NỘI", 84, 110), ("VỤ", 114, 130), ("CỘNG", 250, 290), ("HÒA", 294, 320), ("XÃ", 324, 340), ("HỘI", 344, 370)),
        line(70, ("Độc", 300, 320), ("lập", 324, 344)),
        line(90, ("Số:", 60, 80), ("12/BNV", 84, 130), ("Hà", 280, 296), ("Nội,", 300, 320), ("ngày", 324, 350), ("5/8/2025", 354, 400)),
        line(110, ("V/v", 60, 80), ("báo", 84, 110), ("cáo", 114, 136)),
        line(140, ("đính", 80, 110), ("gửi:", 114, 140), ("Ủy", 220, 236), ("ban", 240, 246), ("các", 250, 266), ("tỉnh", 270, 290)),
    ]
    head, *_ = columns_in(lines, 595)
    assert (head.first, head.last) == (0, 4)


def test_a_lead_in_below_a_letterhead_is_text() -> None:
    """A line that leads into a list may end before the right column begins: it stands below place and date all the same."""

    def draw(canvas: Canvas) -> None:
        lines(canvas, 60, "UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ", "Số: 31/SNV-CCHC", x=90)
        lines(canvas, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Lâm Đồng, ngày 4 tháng 3 năm 2024", x=290)
        lines(canvas, 112, "Sở đề nghị các đơn vị thực hiện:", "- Rà soát danh mục thủ tục hành chính nội bộ đang có hiệu lực tại đơn vị.", x=90)

    found = {document.text[b.start : b.end]: b.region for document in [read_pdf("x.pdf", pdf(draw))] for b in document.blocks}
    assert (found["Sở đề nghị các đơn vị thực hiện:"], found["Số: 31/SNV-CCHC"]) == ("body", "head-left")
