"""Tables of born-digital PDF files, drawn here in the ways that offices and converters draw them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from printed_files import A4, Rule, dashes, lines, no_rule, pdf, stroke, table, thin_rectangle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document
from extract.readers.pdf.reader import read_pdf

LANDSCAPE = (A4[1], A4[0])
WIDTHS = (30, 190, 110, 110)
HEADER = ("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian")
ROWS = [
    HEADER,
    ("1", "Rà soát, đơn giản hóa thủ tục hành chính nội bộ trong cơ quan", "Sở Nội vụ", "Quý II/2024"),
    ("2", "Công khai kết quả giải quyết hồ sơ", "Văn phòng Ủy ban nhân dân tỉnh", "Hằng tháng"),
]
LEAD = "Điều 1. Giao nhiệm vụ theo bảng sau:"
READ = [
    LEAD,
    "t0: STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian",
    "t0: 1 | Rà soát, đơn giản hóa thủ tục hành chính nội bộ trong cơ quan | Sở Nội vụ | Quý II/2024",
    "t0: 2 | Công khai kết quả giải quyết hồ sơ | Văn phòng Ủy ban nhân dân tỉnh | Hằng tháng",
]


def shown(document: Document) -> list[str]:
    """A line a block: rows as ``t0: a | b+2 | ^c`` (spans two columns; merged with the cell above)."""
    found = []
    for block in document.blocks:
        text = document.text[block.start : block.end]
        if block.kind == "row":
            cells = (f"{'^' if c.inherited else ''}{document.text[c.start : c.end]}{f'+{c.span}' if c.span > 1 else ''}" for c in block.cells)
            text = f"t{block.table}: {' | '.join(cells)}".replace("\n", "/")
        found.append(text)
    return found


def ruled(across: Rule = stroke, upright: Rule = stroke, outer: bool = True) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        lines(canvas, 60, LEAD)
        table(canvas, 80, WIDTHS, ROWS, across=across, upright=upright, outer=outer)

    return draw


def sideways(canvas: Canvas) -> None:
    """The landscape page drawn on a portrait one, reading from below upwards."""
    canvas.saveState()
    canvas.translate(A4[0], 0)
    canvas.rotate(90)
    canvas._pagesize = LANDSCAPE
    ruled()(canvas)
    canvas._pagesize = A4
    canvas.restoreState()


def one_path(canvas: Canvas) -> None:
    """All rulings as one path of many pieces."""
    path = canvas.beginPath()

    def draw(_: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
        path.moveTo(x0, y0)
        path.lineTo(x1, y1)

    ruled(draw, draw)(canvas)
    canvas.drawPath(path)


SAME = [
    ("strokes", [ruled()], A4, 0),
    ("thin filled rectangles", [ruled(thin_rectangle, thin_rectangle)], A4, 0),
    ("dashes", [ruled(dashes, dashes)], A4, 0),
    ("one path", [one_path], A4, 0),
    ("open at its sides", [ruled(outer=False)], A4, 0),
    ("ruled across only", [ruled(upright=no_rule)], A4, 0),
    ("not ruled", [ruled(no_rule, no_rule)], A4, 0),
    ("landscape", [ruled()], LANDSCAPE, 0),
    ("portrait, to be turned", [ruled()], A4, 90),
    ("sideways", [sideways], A4, 0),
    ("sideways, shown upright", [sideways], A4, 90),
    ("upside down", [sideways], A4, 270),
]


@pytest.mark.parametrize(("pages", "size", "rotate"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_the_same_table_however_it_is_drawn(pages: list[Callable[[Canvas], None]], size: tuple[float, float], rotate: int) -> None:
    document = read_pdf("x.pdf", pdf(*pages, size=size, rotate=rotate))
    assert shown(document) == READ
    (page,) = document.pages
    for printed in ("Công khai", "Sở Nội vụ"):
        at = document.text.index(printed)
        for _, box in document.boxes_of(at, at + len(printed)):
            assert 0 <= box.x0 < box.x1 <= page.width
            assert 0 <= box.top < box.bottom <= page.height


def test_boxes_of_a_turned_page_stand_on_the_page_as_shown() -> None:
    document = read_pdf("x.pdf", pdf(sideways))
    at = document.text.index("Điều 1")
    first, *_ = (box for _, box in document.boxes_of(at, at + 4))
    assert document.pages[0].width < document.pages[0].height
    assert 40 < first.x0 < first.x1 < 70  # the first line read stands at the left edge, and runs upwards from below
    assert document.pages[0].height - 110 < first.top < first.bottom < document.pages[0].height - 70


MERGED = [
    HEADER,
    ("I", "Cải cách thể chế", None, None),
    ("1", "Rà soát văn bản", "Sở Tư pháp", "Quý I"),
    ("2", "Công bố danh mục", "^", "Quý II"),
    ("2.1", "Danh mục cấp xã", "Sở Nội vụ", "^"),
]
REST = [("3", "Đánh giá mức độ hài lòng", "Sở Y tế", "Quý IV"), ("4", "Báo cáo năm", "Văn phòng", "Tháng 12")]
TALL = (*ROWS, ("3", "Đánh giá mức độ hài lòng của người dân", "Sở Y tế", "Quý IV"), ("4", "Kiểm tra công vụ", "Thanh tra tỉnh", "Tháng 10"))


def at(top: float, rows: list[tuple[str | None, ...]], **more: object) -> Callable[[Canvas], None]:
    return lambda canvas: table(canvas, top, WIDTHS, rows, **more) and None  # type: ignore[arg-type]


def two_tables(canvas: Canvas) -> None:
    lines(canvas, 60, "Bảng 1. Nhiệm vụ")
    lines(canvas, table(canvas, 80, WIDTHS, ROWS) + 30, "Bảng 2. Chỉ tiêu năm 2024")
    table(canvas, 260, (30, 200, 100), [("TT", "Chỉ tiêu", "Kết quả"), ("1", "Tỷ lệ hồ sơ trực tuyến", "75%")])


CASES = [
    (
        "merged both ways",
        [at(80, MERGED)],
        [
            "t0: STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian",
            "t0: I | Cải cách thể chế+3",
            "t0: 1 | Rà soát văn bản | Sở Tư pháp | Quý I",
            "t0: 2 | Công bố danh mục | ^Sở Tư pháp | Quý II",
            "t0: 2.1 | Danh mục cấp xã | Sở Nội vụ | ^Quý II",
        ],
    ),
    (
        "two tables",
        [two_tables],
        [
            "Bảng 1. Nhiệm vụ",
            *READ[1:],
            "Bảng 2. Chỉ tiêu năm 2024",
            "t1: TT | Chỉ tiêu | Kết quả",
            "t1: 1 | Tỷ lệ hồ sơ trực tuyến | 75%",
        ],
    ),
    (
        "over the page, header repeated",
        [at(700, ROWS), at(60, [HEADER, *REST])],
        [*READ[1:], "t0: 3 | Đánh giá mức độ hài lòng | Sở Y tế | Quý IV", "t0: 4 | Báo cáo năm | Văn phòng | Tháng 12"],
    ),
    (
        "header printed again inside",
        [at(60, [*ROWS, HEADER, *REST])],
        [*READ[1:], "t0: 3 | Đánh giá mức độ hài lòng | Sở Y tế | Quý IV", "t0: 4 | Báo cáo năm | Văn phòng | Tháng 12"],
    ),
    (
        "over the page, header repeated in other words",
        [at(700, ROWS), at(60, [("TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn hoàn thành"), *REST])],
        [*READ[1:], "t0: 3 | Đánh giá mức độ hài lòng | Sở Y tế | Quý IV", "t0: 4 | Báo cáo năm | Văn phòng | Tháng 12"],
    ),
    (
        "over the page, another table with columns as wide",
        [at(700, ROWS), at(60, [("TT", "Tên thủ tục", "Lĩnh vực", "Ghi chú"), ("1", "Cấp phép", "Đất đai", "")])],
        [*READ[1:], "t1: TT | Tên thủ tục | Lĩnh vực | Ghi chú", "t1: 1 | Cấp phép | Đất đai | "],
    ),
    (
        "over the page, no header",
        [at(700, ROWS), at(60, REST)],
        [*READ[1:], "t0: 3 | Đánh giá mức độ hài lòng | Sở Y tế | Quý IV", "t0: 4 | Báo cáo năm | Văn phòng | Tháng 12"],
    ),
    (
        "a row cut by the page",
        [at(700, [*ROWS, ("3", "Đánh giá mức độ hài lòng của", "Sở Y tế", "Quý IV")]), at(60, [("", "người dân, công bố kết quả", "", ""), REST[1]])],
        [
            *READ[1:],
            "t0: 3 | Đánh giá mức độ hài lòng của người dân, công bố kết quả | Sở Y tế | Quý IV",
            "t0: 4 | Báo cáo năm | Văn phòng | Tháng 12",
        ],
    ),
    (
        "a cell merged over the page",
        [at(620, list(TALL)), at(60, [("5", "Công khai dự toán", "", "Quý I"), REST[1]])],
        [
            *READ[1:],
            "t0: 3 | Đánh giá mức độ hài lòng của người dân | Sở Y tế | Quý IV",
            "t0: 4 | Kiểm tra công vụ | Thanh tra tỉnh | Tháng 10",
            "t0: 5 | Công khai dự toán | ^Thanh tra tỉnh | Quý I",
            "t0: 4 | Báo cáo năm | Văn phòng | Tháng 12",
        ],
    ),
    (
        "a merged cell's text over the page",
        [at(620, [*TALL[:4], ("4", "Kiểm tra công vụ", "Phó Chủ tịch", "Tháng 10")]), at(60, [("5", "Công khai dự toán", "phụ trách", "Quý I")])],
        [
            *READ[1:],
            "t0: 3 | Đánh giá mức độ hài lòng của người dân | Sở Y tế | Quý IV",
            "t0: 4 | Kiểm tra công vụ | Phó Chủ tịch phụ trách | Tháng 10",
            "t0: 5 | Công khai dự toán | ^Phó Chủ tịch phụ trách | Quý I",
        ],
    ),
    (
        "a lettered row on top of the page",
        [at(620, [*TALL[:4], ("4", "Thu gom rác ở các chợ", "Sở Xây dựng", "Tháng 10")]), at(60, [("a)", "Chợ phường", "UBND phường", "Quý I")])],
        [
            *READ[1:],
            "t0: 3 | Đánh giá mức độ hài lòng của người dân | Sở Y tế | Quý IV",
            "t0: 4 | Thu gom rác ở các chợ | Sở Xây dựng | Tháng 10",
            "t0: a) | Chợ phường | UBND phường | Quý I",
        ],
    ),
    (
        "initials that a narrow column cut, and a dash for nothing",
        [at(80, [HEADER, ("1", "Rà soát", "Văn phòng HĐND&UB\nND xã", "-"), ("2", "Kiểm tra", "UBN\nD xã", "Quý I")])],
        ["t0: STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "t0: 1 | Rà soát | Văn phòng HĐND&UBND xã | ", "t0: 2 | Kiểm tra | UBND xã | Quý I"],
    ),
    (
        "a heading of an area in a table without upright rulings",
        [at(80, [HEADER, ("I", "Cải cách thủ tục hành chính và cải cách thể chế", None, None), ("1", "Rà soát", "Sở Nội vụ", "Quý I")], upright=no_rule)],
        [
            "t0: STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian",
            "t0: I | Cải cách thủ tục hành chính và cải cách thể chế+3",
            "t0: 1 | Rà soát | Sở Nội vụ | Quý I",
        ],
    ),
]


@pytest.mark.parametrize(("pages", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_tables(pages: list[Callable[[Canvas], None]], expected: list[str]) -> None:
    document = read_pdf("x.pdf", pdf(*pages))
    assert shown(document) == expected


def test_rows_over_a_page_break_keep_their_pages() -> None:
    document = read_pdf("x.pdf", pdf(at(700, ROWS), at(60, REST)))
    assert [document.page_at(block.start) for block in document.blocks] == [1, 1, 1, 2, 2]
    for block in document.blocks:
        assert {page for page, _ in document.boxes_of(block.start, block.end)} == {document.page_at(block.start)}


PROSE = [
    ("a frame around a notice", lambda c: (lines(c, 100, "Lưu ý: hồ sơ nộp trực tuyến", "được giảm 50% phí."), c.rect(60, 700, 400, 70))),
    ("underlines", lambda c: [(lines(c, top, text), c.line(72, 842 - top - 3, 300, 842 - top - 3)) for top, text in ((90, "Điều 1. Phạm vi."), (130, "Điều 2. Hiệu lực."))]),
    ("rules to write on", lambda c: [(lines(c, 90, "Họ và tên:"), c.line(72, 700, 400, 700), c.line(72, 680, 400, 680), c.line(72, 660, 400, 660))]),
]  # fmt: skip


@pytest.mark.parametrize("draw", [case[1] for case in PROSE], ids=[case[0] for case in PROSE])
def test_rulings_that_make_no_table(draw: Callable[[Canvas], None]) -> None:
    assert all(block.kind == "paragraph" for block in read_pdf("x.pdf", pdf(draw)).blocks)


UNRULED = [
    ("Cập nhật cơ sở dữ liệu cán bộ, công chức", "Phòng Nội vụ", "Tháng 4"),
    ("Niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa", "Văn phòng", "Tháng 5"),
    ("Thanh toán trực tuyến phí, lệ phí", "Phòng Tài chính", "Quý II"),
]


@pytest.mark.parametrize("lead", [16, 24], ids=["rows close", "rows apart"])
def test_columns_without_rulings_and_without_numbers(lead: float) -> None:
    """``lead``: from one row to the next; lines of a cell are 16 points apart."""

    def draw(canvas: Canvas) -> None:
        lines(canvas, 60, "Các đơn vị thực hiện những công việc sau:")
        top = 90.0
        for row in [("Nội dung công việc", "Đơn vị chủ trì", "Thời hạn"), *UNRULED]:
            wrapped = [simpleSplit(text, "Serif", 12, 220) for text in row]
            for x, cell in zip((72, 310, 450), wrapped, strict=True):
                lines(canvas, top, *cell, x=x)
            top += lead + 16 * (max(map(len, wrapped)) - 1)
        lines(canvas, top + 10, "Văn phòng theo dõi, đôn đốc các đơn vị và báo cáo kết quả trước ngày 20 hằng tháng.")

    assert shown(read_pdf("x.pdf", pdf(draw))) == [
        "Các đơn vị thực hiện những công việc sau:",
        "t0: Nội dung công việc | Đơn vị chủ trì | Thời hạn",
        *(f"t0: {' | '.join(row)}" for row in UNRULED),
        "Văn phòng theo dõi, đôn đốc các đơn vị và báo cáo kết quả trước ngày 20 hằng tháng.",
    ]


def test_the_lower_row_of_a_header_repeated_alone() -> None:
    """The next page repeats what stands below a merged title only: no part of the last row."""
    widths = [40, 200, 110, 110]
    first = [["TT", "Nội dung", "Phân công", None], ["^", "^", "Chủ trì", "Phối hợp"], ["1", "Rà soát thủ tục", "Sở Tư pháp", "Sở Y tế"]]
    second = [["", "", "Chủ trì", "Phối hợp"], ["2", "Công khai kết quả", "Sở Nội vụ", "Sở Y tế"]]
    document = read_pdf("x.pdf", pdf(lambda c: table(c, 600, widths, first), lambda c: table(c, 60, widths, second)))
    found = [document.text[b.start : b.end] for b in document.blocks]
    assert found == ["TT\tNội dung\tPhân công", "Chủ trì\tPhối hợp", "1\tRà soát thủ tục\tSở Tư pháp\tSở Y tế", "2\tCông khai kết quả\tSở Nội vụ\tSở Y tế"]
