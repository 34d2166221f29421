"""Tables, letterheads and feet, as Word files have them."""

from __future__ import annotations

import pytest
from reader_samples import (
    CLAUSE,
    FOOT,
    FOOT_TABLE,
    HEAD,
    HEAD_TABLE,
    LEFT,
    MOTTO,
    RIGHT,
    STACKED,
    STACKED_FOOT,
    TABBED,
    TITLE,
    cell,
    package,
    para,
    run,
    shown,
    table,
)

from extract.readers.office.docx import read_docx
from extract.readers.plain.reader import read_plain

SPAN = '<w:gridSpan w:val="{}"/>'
DOWN, ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
HEADER = cell("STT") + cell("Nhiệm vụ") + cell("Chủ trì")
TABLE_CASES = [
    ("cells by column", [table(HEADER, cell("1") + cell("Rà soát", "Công bố") + cell())], ["t0: STT | Nhiệm vụ | Chủ trì", "t0: 1 | Rà soát/Công bố | "]),
    (
        "a cell over columns",
        [table(cell("I") + cell("THỂ CHẾ", properties=SPAN.format(2)), cell("1") + cell("a") + cell("b"))],
        ["t0: I | THỂ CHẾ+2", "t0: 1 | a | b"],
    ),
    (
        "a cell merged downwards",
        [table(cell("1", properties=DOWN) + cell("a") + cell("b"), cell(properties=ON) + cell("c") + cell("d"), cell(properties=ON) + cell("e") + cell("f"))],
        ["t0: 1 | a | b", "t0: ^1 | c | d", "t0: ^1 | e | f"],
    ),
    (
        "merged down under a wide cell",
        [table(cell("a", properties=SPAN.format(2) + DOWN) + cell("b"), cell(properties=SPAN.format(2) + ON) + cell("c"))],
        ["t0: a+2 | b", "t0: ^a+2 | c"],
    ),
    (
        "columns left out before",
        [table(cell("a") + cell("b") + cell("c"), '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell("d") + cell("e"))],
        ["t0: a | b | c", "t0: d | e"],
    ),
    ("a deleted row", [table(cell("a") + cell("b"), "<w:trPr><w:del/></w:trPr>" + cell("x") + cell("y"))], ["t0: a | b"]),
    ("a table inside a cell is its text", [table(cell("1") + cell("Gồm:", table(cell("x") + cell("y"), cell("z") + cell("w"))))], ["t0: 1 | Gồm:/x y/z w"]),
    (
        "one column is no table",
        [table(cell("Điều 1. Giao Sở Y tế."), cell("Điều 2. Giao Sở Nội vụ."), grid=1)],
        ["Điều 1. Giao Sở Y tế.", "Điều 2. Giao Sở Nội vụ."],
    ),
    (
        "a frame around a table",
        [table(cell("Bảng phân công", table(HEADER, cell("1") + cell("a") + cell("b"))), grid=1)],
        ["Bảng phân công", "t0: STT | Nhiệm vụ | Chủ trì", "t0: 1 | a | b"],
    ),
    (
        "a table that goes on after an empty paragraph",
        [table(HEADER, cell("1") + cell("a") + cell("b")), para(), table(HEADER, cell("2") + cell("c") + cell("d"))],
        ["t0: STT | Nhiệm vụ | Chủ trì", "t0: 1 | a | b", "t0: 2 | c | d"],
    ),
    (
        "without its header",
        [table(HEADER, cell("1") + cell("a") + cell("b")), table(cell("2") + cell("c") + cell("d"))],
        ["t0: STT | Nhiệm vụ | Chủ trì", "t0: 1 | a | b", "t0: 2 | c | d"],
    ),
    ("two tables with text between", [table(cell("a") + cell("b")), para("Bảng 2"), table(cell("c") + cell("d"))], ["t0: a | b", "Bảng 2", "t1: c | d"]),
    (
        "two tables with headers of their own",
        [table(HEADER, cell("1") + cell("a") + cell("b")), table(cell("STT") + cell("Chỉ tiêu") + cell("Đơn vị"))],
        ["t0: STT | Nhiệm vụ | Chủ trì", "t0: 1 | a | b", "t1: STT | Chỉ tiêu | Đơn vị"],
    ),
    ("two tables of different width", [table(cell("a") + cell("b")), table(cell("c") + cell("d") + cell("e"))], ["t0: a | b", "t1: c | d | e"]),
]


@pytest.mark.parametrize(("parts", "expected"), [case[1:] for case in TABLE_CASES], ids=[case[0] for case in TABLE_CASES])
def test_word_tables(parts: list[str], expected: list[str]) -> None:
    assert shown(read_docx("a.docx", package("".join(parts)))) == expected


def paras(lines: list[str]) -> str:
    return "".join(
        para(inner="".join(run(part) for part in line.partition("\t") if part != "\t").replace("</w:r><w:r>", "</w:r><w:r><w:tab/></w:r><w:r>", 1))
        if "\t" in line
        else para(line)
        for line in lines
    )


LAYOUT_CASES = [
    ("tables", HEAD_TABLE + para(CLAUSE) + FOOT_TABLE, [*HEAD, CLAUSE, *FOOT]),
    ("two rows and an empty column between", table(cell(*LEFT[:3]) + cell() + cell(*RIGHT[:3]), cell(LEFT[3]) + cell() + cell(RIGHT[3]), grid=3), HEAD),
    ("title broken by the column", table(cell(*LEFT) + cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "NAM", *RIGHT[1:])), HEAD),
    (
        "one paragraph with breaks in each cell",
        table(cell(para(inner="<w:r><w:br/></w:r>".join(map(run, LEFT)))) + cell(para(inner="<w:r><w:br/></w:r>".join(map(run, RIGHT))))),
        HEAD,
    ),
    ("a title row below the letterhead", table(cell(*LEFT) + cell(*RIGHT), cell("KẾ HOẠCH", properties=SPAN.format(2))), [*HEAD, "KẾ HOẠCH"]),
    ("inside a frame", table(cell(HEAD_TABLE, para(CLAUSE), FOOT_TABLE), grid=1), [*HEAD, CLAUSE, *FOOT]),
    ("tabs", paras(TABBED) + para(CLAUSE), [*HEAD, CLAUSE]),
    (
        "tabs and breaks in one paragraph",
        para(inner="<w:r><w:br/></w:r>".join("<w:r><w:tab/></w:r>".join(map(run, line.split("\t"))) for line in TABBED)) + para(CLAUSE),
        [*HEAD, CLAUSE],
    ),
    ("line under line", paras(STACKED) + para("KẾ HOẠCH") + para(CLAUSE) + paras(STACKED_FOOT), [*HEAD, "KẾ HOẠCH", CLAUSE, *FOOT]),
    ("a second letterhead", HEAD_TABLE + FOOT_TABLE + table(cell(*LEFT[:2]) + cell(*RIGHT[:2])) + para(CLAUSE), [*HEAD, *FOOT, *HEAD[:2], *HEAD[3:5], CLAUSE]),
    (
        "a party letterhead",
        table(cell("TỈNH ỦY MẪU", "*", "Số 18-NQ/TU") + cell("ĐẢNG CỘNG SẢN VIỆT NAM", "Mẫu, ngày 2 tháng 3 năm 2024")),
        ["head-left: TỈNH ỦY MẪU", "head-left: Số 18-NQ/TU", "head-right: ĐẢNG CỘNG SẢN VIỆT NAM", "head-right: Mẫu, ngày 2 tháng 3 năm 2024"],
    ),
    (
        "a draft with blanks for number and day",
        table(cell("SỞ NỘI VỤ", "Số:        /SNV-CCHC", "V/v báo cáo quý I") + cell(TITLE, MOTTO, "Mẫu, ngày      tháng 3 năm 2024")),
        [
            "head-left: SỞ NỘI VỤ",
            "head-left: Số: /SNV-CCHC",
            "head-left: V/v báo cáo quý I",
            f"head-right: {TITLE}",
            f"head-right: {MOTTO}",
            "head-right: Mẫu, ngày tháng 3 năm 2024",
        ],
    ),
    (
        "a signature without recipients",
        para(CLAUSE) + table(cell() + cell("BỘ TRƯỞNG", "(Đã ký)", "Nguyễn Văn An")),
        [CLAUSE, "foot-right: BỘ TRƯỞNG", "foot-right: (Đã ký)", "foot-right: Nguyễn Văn An"],
    ),
    (
        "two signatures",
        table(cell("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Nguyễn Văn An") + cell("KT. TỔNG KIỂM TOÁN", "Trần Thị Bình")),
        ["foot-right: KT. BỘ TRƯỞNG", "foot-right: THỨ TRƯỞNG", "foot-right: Nguyễn Văn An", "foot-right: KT. TỔNG KIỂM TOÁN", "foot-right: Trần Thị Bình"],
    ),
    ("an address beside its list", table(cell("Kính gửi:") + cell("- Sở Y tế;", "- Sở Nội vụ.")), ["Kính gửi:", "- Sở Y tế;", "- Sở Nội vụ."]),
    (
        "a table with a column of recipients stays one",
        table(cell("Hồ sơ") + cell("Nơi nhận"), cell("Báo cáo") + cell("Sở Nội vụ")),
        ["t0: Hồ sơ | Nơi nhận", "t0: Báo cáo | Sở Nội vụ"],
    ),
    (
        "prose that names the state is no letterhead",
        para("Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam") + para(CLAUSE),
        ["Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam", CLAUSE],
    ),
]


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in LAYOUT_CASES], ids=[case[0] for case in LAYOUT_CASES])
def test_letterhead_and_foot(body: str, expected: list[str]) -> None:
    assert shown(read_docx("a.docx", package(body))) == expected


@pytest.mark.parametrize(
    ("body", "expected"), [(para(CLAUSE), [*HEAD, CLAUSE]), (HEAD_TABLE + para(CLAUSE), [*HEAD, CLAUSE])], ids=["none in the body", "one in the body"]
)
def test_letterhead_in_the_header_of_the_first_page(body: str, expected: list[str]) -> None:
    section = '<w:sectPr><w:headerReference w:type="first" r:id="rId1"/><w:titlePg/></w:sectPr>'
    assert shown(read_docx("a.docx", package(body + section, header1=HEAD_TABLE))) == expected


def test_other_headers_are_left_out() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    assert shown(read_docx("a.docx", package(para(CLAUSE) + section, header1=para("Trang 2")))) == [CLAUSE]


def test_day_number_and_heading_go_over_the_line() -> None:
    lines = [
        "Thực hiện Nghị định số",
        "27/2022/NĐ-CP ngày",
        "19/4/2022 của Chính phủ, tỉnh đề ra các việc sau:",
        "I. CĂN CỨ XÂY DỰNG",
        "KẾ HOẠCH",
        "II. MỤC ĐÍCH,",
        "YÊU CẦU",
    ]
    text = read_plain("a.txt", "\n".join(lines).encode()).text
    assert text.rstrip().split("\n") == [
        "Thực hiện Nghị định số 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ, tỉnh đề ra các việc sau:",
        "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
        "II. MỤC ĐÍCH, YÊU CẦU",
    ]
