"""Drop capitals begin the paragraph beside them; lines of forms, short pages and titles over columns end where a reader sees them end."""

from __future__ import annotations

import pytest
from printed_files import lines, pdf
from reportlab.pdfbase.pdfmetrics import getAscent, stringWidth
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document
from extract.readers.pdf.dropped import with_dropped_set
from extract.readers.pdf.reader import read_pdf
from extract.readers.pdf.words import Word
from extract.text import squeeze

BODY = [
    "dịch vụ công lên môi trường mạng chỉ có ý nghĩa khi người",
    "dân ở thôn xa nhất cũng nộp được hồ sơ mà không phải nhờ",
    "ai làm thay, như Sở Nội vụ đã hướng dẫn từ đầu năm.",
]
RIGHT = 470.0
BELOW = ["Công chức của bộ phận một cửa ghi lại vướng mắc của tổ chức, cá", "nhân và báo cáo Văn phòng Sở vào thứ sáu hằng tuần."]


def texts(document: Document) -> list[str]:
    return [squeeze(document.text[b.start : b.end]) for b in document.blocks]


def _full(canvas: Canvas, top: float, x: float, text: str) -> None:
    """A line that reaches from ``x`` to the right margin."""
    words = text.split()
    widths = [stringWidth(word, "Serif", 12) for word in words]
    blank = (RIGHT - x - sum(widths)) / (len(words) - 1)
    for word, width in zip(words, widths, strict=True):
        lines(canvas, top, word, x=x)
        x += width + blank


def _dropped(canvas: Canvas, letter: str, rest: str, late: bool, count: int) -> None:
    """A paragraph beside a letter sunk by ``count`` lines, its top level with that of the first line; ``late``: drawn behind the text."""
    size = (16 * (count - 1) + 8) / 0.66
    share = 0.9 if letter != "V" and letter != "C" else 0.66  # letters with a mark above are drawn smaller
    size *= 0.66 / share
    aside = 72 + stringWidth(letter, "Serif", size) + 4

    def capital() -> None:
        canvas.setFont("Serif", size)
        lines(canvas, 116 + 16 * (count - 1), letter)
        canvas.setFont("Serif", 12)

    lines(canvas, 84, "ĐƯA DỊCH VỤ ĐẾN GẦN DÂN", x=190)
    if not late:
        capital()
    _full(canvas, 116, aside, f"{rest} {BODY[0]}")
    for at in range(1, len(BODY) - 1):
        _full(canvas, 116 + 16 * at, aside if at < count else 72, BODY[at])
    lines(canvas, 116 + 16 * (len(BODY) - 1), BODY[-1], x=aside if len(BODY) <= count else 72)
    if late:
        capital()
    _full(canvas, 190, 72, BELOW[0])
    lines(canvas, 206, BELOW[1])


DROPPED = [("V", "iệc", "Việc"), ("C", "ác", "Các"), ("Ô", "ng", "Ông"), ("Ủ", "y", "Ủy"), ("Ở", "buôn", "Ở buôn"), ("Ý", "kiến", "Ý kiến")]


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("late", [False, True], ids=["drawn first", "drawn last"])
@pytest.mark.parametrize(("letter", "rest", "opening"), DROPPED)
def test_a_drop_capital_begins_its_paragraph(letter: str, rest: str, opening: str, late: bool, count: int) -> None:
    document = read_pdf("x.pdf", pdf(lambda c: _dropped(c, letter, rest, late, count)))
    assert texts(document) == ["ĐƯA DỊCH VỤ ĐẾN GẦN DÂN", " ".join([opening, *BODY]), " ".join(BELOW)]


def test_large_figures_beside_lines_are_no_drop_capital() -> None:
    """The number of a chapter beside its title begins no word."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Serif", 40)
        lines(canvas, 120, "2")
        canvas.setFont("Serif", 12)
        lines(canvas, 101, "kết quả đạt được", "trong năm 2024", x=100)

    assert "2kết" not in read_pdf("x.pdf", pdf(draw)).text


FORM = [
    "Họ và tên người góp ý: " + "." * 60,
    "Đơn vị công tác: " + "." * 66,
    "Nội dung kiến nghị về thủ tục: " + "…" * 20,
    "Số điện thoại liên hệ: " + "." * 40,
]


def test_each_line_to_write_on_is_its_own() -> None:
    assert texts(read_pdf("x.pdf", pdf(lambda c: lines(c, 80, *FORM)))) == FORM


def test_a_blank_to_fill_in_does_not_cut_its_sentence() -> None:
    printed = ["Căn cứ Quyết định số " + "." * 20 + " ngày " + "." * 20 + " của " + "." * 25, "về việc kiện toàn Tổ công tác cải cách hành chính của đơn vị;"]
    assert texts(read_pdf("x.pdf", pdf(lambda c: lines(c, 80, *printed)))) == [" ".join(printed)]


def test_headings_that_end_alike_by_chance_are_no_margin() -> None:
    """Of a short page hardly two lines end alike; two headings that do must not be taken for full ones."""
    printed = ["QUYẾT ĐỊNH", "Về việc kiện toàn Tổ công tác cải cách hành chính", "GIÁM ĐỐC SỞ NỘI VỤ", "QUYẾT ĐỊNH:"]
    below = ["Điều 1. Kiện toàn Tổ công tác của Sở gồm bảy thành viên.", "Điều 2. Văn phòng Sở chủ trì tham mưu kế hoạch hoạt động của Tổ công tác năm."]

    def draw(canvas: Canvas) -> None:
        for number, text in enumerate(printed):
            lines(canvas, 80 + 16 * number, text, x=298 - stringWidth(text, "Serif", 12) / 2)
        for number, text in enumerate(below):
            lines(canvas, 144 + 16 * number, text, x=100)

    assert texts(read_pdf("x.pdf", pdf(draw))) == [*printed, *below]


def test_a_title_over_the_middle_column_is_read_first() -> None:
    column = [
        "Sở Nội vụ đề nghị các",
        "địa phương rà soát lại",
        "từng thủ tục, bỏ những",
        "giấy tờ mà cơ quan nhà",
        "nước đã có, công bố kết",
        "quả và tiếp tục theo dõi",
        "phản ánh của người dân",
    ]

    def draw(canvas: Canvas) -> None:
        wide = max(stringWidth(line, "Serif", 12) for line in column)
        lines(canvas, 80, "NHỊP SỐNG MỚI", x=72 + 165 + wide / 2 - stringWidth("NHỊP SỐNG MỚI", "Serif", 12) / 2)
        for side in range(3):
            lines(canvas, 80 + 4 + getAscent("Serif", 12), *column, x=72 + 165 * side)

    assert texts(read_pdf("x.pdf", pdf(draw)))[0] == "NHỊP SỐNG MỚI"


@pytest.mark.parametrize(("count", "set_to_words"), [(3, True), (50, False)])
def test_a_page_of_large_letters_has_no_drop_capitals(count: int, set_to_words: bool) -> None:
    """Each would be held against every word of the page."""
    letters = [Word("V", 40, 100 * at, 58, 100 * at + 30, 100 * at + 24, False) for at in range(count)]
    beside = [Word("iệc", 60, 100 * at, 75, 100 * at + 11, 100 * at + 9, False) for at in range(count)]
    others = [Word("hồ", 80 + 20 * n, 100 * at, 95 + 20 * n, 100 * at + 11, 100 * at + 9, False) for at in range(count) for n in range(5)]
    assert ("Việc" in [word.text for word in with_dropped_set([*letters, *beside, *others])]) == set_to_words
