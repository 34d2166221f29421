"""Tables of text files: merged cells that are printed as blanks or again, rows whose first or last cells are empty, cells printed one below the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.extraction import extract
from extract.readers.plain.reader import read_plain
from extract.segment import Outline
from extract.tables.reading import tables_of

HEAD = "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 12/KH-UBND\nLâm Đồng, ngày 15 tháng 12 năm 2025\n\nKẾ HOẠCH\nDọn kho lưu trữ năm 2026\n\nPHỤ LỤC\n"

# A header of two rows: who under "Phân công", and when under "Thời gian"
BLANK = "TT|Việc|Phân công||Thời gian|\n||Chủ trì|Phối hợp|Bắt đầu|Hoàn thành\n"
AGAIN = "TT|Việc|Phân công|Phân công|Thời gian|Thời gian\nTT|Việc|Chủ trì|Phối hợp|Bắt đầu|Hoàn thành\n"
BODY = "I|KHO GIẤY||||\n1|Đóng hộp hồ sơ|Sở Nội vụ|Sở Y tế|Tháng 2|Tháng 4\n2|Đốt bản trùng|Sở Tư pháp|||Quý III\n"
BODY_AGAIN = BODY.replace("I|KHO GIẤY||||", "I|KHO GIẤY|KHO GIẤY|KHO GIẤY|KHO GIẤY|KHO GIẤY")
ROWS = [("Đóng hộp hồ sơ", ("Sở Nội vụ",), ("Sở Y tế",), "2026-04-30"), ("Đốt bản trùng", ("Sở Tư pháp",), (), "2026-09-30")]


def framed(table: str) -> str:
    return "".join(f"| {' | '.join(row.split('|'))} |\n" for row in table.splitlines())


def bare(table: str) -> str:
    return "".join(f"{' | '.join(row.split('|'))}\n" for row in table.splitlines())


def tabbed(table: str) -> str:
    return table.replace("|", "\t")


def listed(table: str) -> str:
    return "".join(f"{cell}\n|\n" for row in table.splitlines() for cell in row.split("|"))


@pytest.mark.parametrize("printed", [framed, bare, tabbed])
@pytest.mark.parametrize("table", [BLANK + BODY, AGAIN + BODY_AGAIN])
def test_a_header_of_two_rows(table: str, printed: Callable[[str], str]) -> None:
    document = read_plain("x.txt", f"{HEAD}{printed(table)}\nHết phụ lục.\n".encode())
    assert [(a.duty, a.lead, a.support, a.deadline and a.deadline.date) for a in extract(document).assignments] == ROWS
    assert [row.headings for row in tables_of(Outline(document)).rows] == [("I KHO GIẤY",)] * len(ROWS)


@pytest.mark.parametrize("ending", ["\nHết phụ lục.\n", "Nơi nhận:\n- Như trên;\n|\nCHÁNH VĂN PHÒNG\n|\n"])
def test_cells_one_below_the_other(ending: str) -> None:
    rows = "TT|Việc|Chủ trì|Phối hợp|Thời gian\nI. Kho giấy\n1|Đóng hộp hồ sơ|Sở Nội vụ|Sở Y tế|Tháng 4\n2|Đốt bản trùng|Sở Tư pháp||Quý III\n"
    document = read_plain("x.txt", f"{HEAD}{listed(rows)}{ending}".encode())
    assert [(a.duty, a.lead, a.support, a.deadline and a.deadline.date) for a in extract(document).assignments] == ROWS


def test_marks_and_equal_cells_stay_apart() -> None:
    table = "TT|Việc|Chủ trì|Quý I|Quý II|Quý III\n1|Đóng hộp hồ sơ|Sở Nội vụ|x|x|x\n2|Đốt bản trùng|Sở Tư pháp||x|\n"
    document = read_plain("x.txt", f"{HEAD}{framed(table)}".encode())
    assert [[document.text[c.start : c.end] for c in block.cells] for block in document.blocks if block.cells][1] == [
        "1",
        "Đóng hộp hồ sơ",
        "Sở Nội vụ",
        "x",
        "x",
        "x",
    ]


def test_a_title_over_the_table() -> None:
    table = "BẢNG PHÂN CÔNG VIỆC|||\nTT|Việc|Chủ trì|Thời gian\n1|Đóng hộp hồ sơ|Sở Nội vụ|Tháng 4\n"
    assert [a.lead for a in extract(read_plain("x.txt", f"{HEAD}{framed(table)}".encode())).assignments] == [("Sở Nội vụ",)]
