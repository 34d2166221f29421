"""PDF pages as offices issue and print them: watermarks, pages of a browser, two who sign, tables of contents, titles written upwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from printed_files import lines, pdf
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document
from extract.readers.pdf.reader import read_pdf
from extract.readers.pdf.words import Word, stacked

CLAUSE = "Điều 1. Giao Sở Nội vụ chủ trì rà soát thủ tục hành chính trong tháng 6 năm 2024."
TWO_LINES = ["Điều 1. Giao Sở Nội vụ chủ trì rà soát thủ tục hành chính trong tháng 6 năm 2024,", "gửi kết quả về Văn phòng."]


def texts(document: Document) -> list[str]:
    return [f"{'' if b.region == 'body' else b.region + ': '}{document.text[b.start : b.end]}" for b in document.blocks]


def small(canvas: Canvas, top: float, text: str, x: float) -> None:
    canvas.setFont("Serif", 8)
    lines(canvas, top, text, x=x)
    canvas.setFont("Serif", 12)


def _watermarks(canvas: Canvas) -> None:
    canvas.setFillGray(0.85)
    canvas.setFont("Serif", 80)
    canvas.drawCentredString(300, 700, "BẢN SAO")
    canvas.saveState()
    canvas.translate(150, 500)
    canvas.rotate(40)
    canvas.drawString(0, 0, "NỘI BỘ")
    canvas.restoreState()
    canvas.setFillGray(0)
    canvas.setFont("Serif", 12)
    lines(canvas, 110, *TWO_LINES)


def _from_browser(canvas: Canvas) -> None:
    small(canvas, 20, "14:05 03/02/2027", x=24)
    small(canvas, 820, "https://mau.gov.vn/van-ban?id=15", x=24)
    small(canvas, 820, "1/1", x=560)
    lines(canvas, 100, CLAUSE)


def _two_sign(canvas: Canvas) -> None:
    lines(canvas, 100, CLAUSE)
    lines(canvas, 200, "Nơi nhận:", "- Như Điều 1;", "- Lưu: VT.", x=60)
    for x, post, name in ((290, "GIÁM ĐỐC SỞ NỘI VỤ", "Trần Văn Bình"), (460, "GIÁM ĐỐC SỞ TÀI CHÍNH", "Đỗ Thị Minh")):
        canvas.drawCentredString(x, 642, post)
        canvas.drawCentredString(x, 560, name)


def _dash_of_a_name(canvas: Canvas) -> None:
    """A name with a dash in it broken before the dash, in a paragraph whose first line stands in."""
    lines(canvas, 100, "Căn cứ Thông tư của Bộ Văn hóa về việc cải cách thủ tục hành chính Bộ Văn hóa", x=108)
    lines(canvas, 116, "- Thông tin và các văn bản hướng dẫn thi hành còn hiệu lực đến hết năm nay, gửi Sở;")
    lines(canvas, 132, "- Lưu hồ sơ.", x=108)


CASES = [
    (
        "a dash inside a name",
        _dash_of_a_name,
        [
            "Căn cứ Thông tư của Bộ Văn hóa về việc cải cách thủ tục hành chính Bộ Văn hóa - Thông tin và các văn bản hướng dẫn thi hành còn hiệu lực đến hết năm nay, gửi Sở;",
            "- Lưu hồ sơ.",
        ],
    ),
    ("watermarks, level and aslant", _watermarks, [" ".join(TWO_LINES)]),
    ("pale letters of common size", lambda c: (c.setFillGray(0.75), lines(c, 100, CLAUSE)), [CLAUSE]),
    ("what a browser prints around a page", _from_browser, [CLAUSE]),
    (
        "two who sign side by side",
        _two_sign,
        [
            CLAUSE,
            "foot-left: Nơi nhận:",
            "foot-left: - Như Điều 1;",
            "foot-left: - Lưu: VT.",
            "foot-right: GIÁM ĐỐC SỞ NỘI VỤ",
            "foot-right: Trần Văn Bình",
            "foot-right: GIÁM ĐỐC SỞ TÀI CHÍNH",
            "foot-right: Đỗ Thị Minh",
        ],
    ),
]


@pytest.mark.parametrize(("draw", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_pages_as_issued(draw: Callable[[Canvas], None], expected: list[str]) -> None:
    assert texts(read_pdf("x.pdf", pdf(draw))) == expected


ONE_COLUMN = [
    "head-left: ỦY BAN NHÂN DÂN XÃ MINH SƠN",
    "head-left: Số: 31/UBND-VP",
    "head-left: V/v rà soát thủ tục hành chính và nộp báo cáo quý của các thôn, đơn vị",
    "head-right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "head-right: Độc lập - Tự do - Hạnh phúc",
    "head-right: Minh Sơn, ngày 06 tháng 3 năm 2026",
    CLAUSE,
]


def test_a_letterhead_in_one_column_keeps_its_lines() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawCentredString(297, 770, "ỦY BAN NHÂN DÂN XÃ MINH SƠN")
        lines(canvas, 90, "Số: 31/UBND-VP", "V/v rà soát thủ tục hành chính và nộp báo cáo quý của các thôn, đơn vị", x=120)
        canvas.drawCentredString(297, 710, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        lines(canvas, 150, "Độc lập - Tự do - Hạnh phúc", "Minh Sơn, ngày 06 tháng 3 năm 2026", x=120)
        lines(canvas, 220, CLAUSE)

    assert texts(read_pdf("x.pdf", pdf(draw))) == ONE_COLUMN


def test_a_letterhead_in_one_column_at_the_margin() -> None:
    lines_of_it = [line.partition(": ")[2] for line in ONE_COLUMN[:-1]]
    assert texts(read_pdf("x.pdf", pdf(lambda c: lines(c, 90, *lines_of_it, "", CLAUSE)))) == ONE_COLUMN


def test_the_day_of_an_article_is_none_of_a_browsers() -> None:
    def draw(canvas: Canvas) -> None:
        small(canvas, 20, "14:05 03/02/2027", x=24)
        lines(canvas, 70, "Xã Minh Sơn trả kết quả thủ tục hành chính tại nhà cho người già yếu, khuyết tật", "02/02/2027, 09:15", x=72)
        lines(canvas, 130, CLAUSE)

    assert texts(read_pdf("x.pdf", pdf(draw))) == [
        "Xã Minh Sơn trả kết quả thủ tục hành chính tại nhà cho người già yếu, khuyết tật",
        "02/02/2027, 09:15",
        CLAUSE,
    ]


def test_each_line_of_a_table_of_contents_is_a_paragraph() -> None:
    contents = ["I. MỤC TIÊU, YÊU CẦU CỦA KẾ HOẠCH", "1. Cải cách thể chế của tỉnh", "2. Cải cách thủ tục hành chính", "II. TỔ CHỨC THỰC HIỆN"]

    def draw(canvas: Canvas) -> None:
        for at, text in enumerate(contents):
            start = 72 + stringWidth(text, "Serif", 12)
            lines(canvas, 80 + 18 * at, text + "." * int((500 - start) / 3), x=72)
            lines(canvas, 80 + 18 * at, str(at + 1), x=512)

    found = texts(read_pdf("x.pdf", pdf(draw)))
    assert [text.split(".....")[0] for text in found] == contents


def test_titles_that_stand_upright_are_read_in_order() -> None:
    edges = [60, 100, 300, 330, 360]

    def draw(canvas: Canvas) -> None:
        for x in edges:
            canvas.line(x, 760, x, 620)
        for y in (760, 660, 640, 620):
            canvas.line(60, y, 360, y)
        for top, cells in ((140, ("TT", "Công việc")), (195, ("1", "Số hóa hồ sơ", "x")), (215, ("2", "Chấm điểm", "", "x"))):
            for x, text in zip(edges, cells, strict=False):
                lines(canvas, top, text, x=x + 5)
        for x, parts in ((312, ["Cơ quan", "chủ trì"]), (349, ["Nội vụ"])):
            for at, text in enumerate(parts):
                canvas.saveState()
                canvas.translate(x + 13 * at, 665)
                canvas.rotate(90)
                canvas.drawString(0, 0, text)
                canvas.restoreState()

    document = read_pdf("x.pdf", pdf(draw))
    assert [document.text[c.start : c.end] for c in document.blocks[0].cells] == ["TT", "Công việc", "Cơ quan chủ trì", "Nội vụ"]
    assert [bool(block.cells) for block in document.blocks] == [True] * 3  # and nothing of it stands outside


def _cells(canvas: Canvas, xs: list[float], tops: list[float], *rows: tuple[str, ...]) -> None:
    """A ruled table: x of its upright rulings, how far below the upper edge its level ones stand, and its cells."""
    for x in xs:
        canvas.line(x, 842 - tops[0], x, 842 - tops[-1])
    for top in tops:
        canvas.line(xs[0], 842 - top, xs[-1], 842 - top)
    for top, row in zip(tops, rows, strict=False):
        for x, text in zip(xs, row, strict=False):
            lines(canvas, top + 16, text, x=x + 4)


def test_a_table_in_a_cell_is_read_once() -> None:
    def draw(canvas: Canvas) -> None:
        _cells(canvas, [60, 100, 380, 530], [80, 104, 200], ("TT", "Chỉ tiêu", "Chủ trì"), ("1", "Hồ sơ trực tuyến:", "Văn phòng"))
        _cells(canvas, [120, 210, 290], [130, 152, 174], ("Năm 2026", "70%"), ("Năm 2027", "85%"))

    assert texts(read_pdf("x.pdf", pdf(draw))) == ["TT\tChỉ tiêu\tChủ trì", "1\tHồ sơ trực tuyến:\nNăm 2026 70% Năm 2027 85%\tVăn phòng"]


def test_a_capital_that_the_line_above_had_room_for_begins_a_line_of_its_cell() -> None:
    def draw(canvas: Canvas) -> None:
        _cells(canvas, [60, 100, 260, 530], [80, 104, 190], ("TT", "Cơ quan, đơn vị cùng làm", "Việc"), ("1", "", ""))
        for at, (left, right) in enumerate(
            (("Công an Thanh Sơn", "Sửa lại sổ trực của chín trạm thuộc"), ("Bưu điện", "Sở Y tế, thay khóa kho"), ("Trạm", ""))
        ):
            lines(canvas, 120 + 16 * at, left, x=104)
            lines(canvas, 120 + 16 * at, right, x=264)

    assert texts(read_pdf("x.pdf", pdf(draw)))[1] == "1\tCông an Thanh Sơn\nBưu điện\nTrạm\tSửa lại sổ trực của chín trạm thuộc Sở Y tế, thay khóa kho"


def test_a_table_goes_on_below_its_repeated_title() -> None:
    xs = [60.0, 100, 380, 530]

    def first(canvas: Canvas) -> None:
        _cells(canvas, xs, [100, 124, 148], ("TT", "Nhiệm vụ", "Chủ trì"), ("1", "Số hóa hồ sơ lưu trữ", "Phòng Nội vụ"))

    def second(canvas: Canvas) -> None:
        lines(canvas, 60, "Phụ lục II (tiếp theo)", x=400)
        _cells(canvas, xs, [100, 124, 148], ("TT", "Nhiệm vụ", "Chủ trì"), ("2", "Chấm điểm cải cách hành chính", "Văn phòng"))

    expected = ["TT\tNhiệm vụ\tChủ trì", "1\tSố hóa hồ sơ lưu trữ\tPhòng Nội vụ", "2\tChấm điểm cải cách hành chính\tVăn phòng"]
    assert texts(read_pdf("x.pdf", pdf(first, second))) == expected


def test_outlines_of_letters_are_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, 100, "III MỤC ĐÍCH, YÊU CẦU", CLAUSE)
        for left in (72, 76, 80, 86, 114):
            canvas.line(left, 741, left, 751)
        canvas.line(72, 741, 114, 741)
        canvas.line(72, 751, 114, 751)

    assert texts(read_pdf("x.pdf", pdf(draw))) == ["III MỤC ĐÍCH, YÊU CẦU", CLAUSE]


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([(10, 90, 22, 110), (10, 83, 22, 90)], ["vụ"]),  # written upwards, the second letter right above the first
        ([(10, 70, 22, 80), (10, 80.5, 22, 90)], ["vụ"]),  # written downwards
        ([(10, 90, 22, 110), (10, 70, 22, 86)], ["v", "ụ"]),  # a blank between
        ([(10, 90, 22, 110), (24, 90, 36, 110)], ["v", "ụ"]),  # in the next line
    ],
)
def test_pieces_of_an_upright_word(places: list[tuple[float, float, float, float]], expected: list[str]) -> None:
    words = [Word(text, *place, place[3], False) for text, place in zip("vụ", places, strict=True)]
    assert [word.text for word in stacked(words)] == expected
