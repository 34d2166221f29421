"""Excel files: duty tables with merged cells, dates, hidden parts, several sheets; and files made to do harm."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet
from reader_samples import MOTTO, TITLE, shown, zipped

from cchc.contract import extraction_object
from extract.document import Unreadable
from extract.extraction import extract
from extract.readers import read
from extract.readers.office.xlsx import read_xlsx
from extract.readers.office.xlsx_values import printed

HEADER = ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"]
FIRST = ["1", "Rà soát thủ tục hành chính nội bộ", "Sở Nội vụ", "Sở Tư pháp", datetime.datetime(2024, 6, 30)]
SECOND = ["2", "Công bố thủ tục đã cắt giảm", "Sở Tư pháp", None, datetime.datetime(2024, 9, 1)]


def saved(fill: Callable[[Worksheet], object]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Sheet1"
    fill(sheet)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def filled(*rows: list[object], merged: str = "", formats: dict[str, str] | None = None) -> bytes:
    """A sheet of these rows, with these areas merged and these number formats."""

    def fill(sheet: Worksheet) -> None:
        for row in rows:
            sheet.append(row)
        for area in merged.split():
            sheet.merge_cells(area)
        for place, number_format in (formats or {}).items():
            sheet[place].number_format = number_format

    return saved(fill)


def patched(data: bytes, part: str, old: str, new: str) -> bytes:
    """The file with a text in one part replaced."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    assert old in files[part]
    return zipped({**files, part: files[part].replace(old, new)})


D = {f"E{row}": "dd/mm/yyyy" for row in range(1, 12)}
TABLES = [
    (
        "dates as day, month, year",
        filled(HEADER, FIRST, SECOND, formats=D),
        [
            "t0: STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành",
            "t0: 1 | Rà soát thủ tục hành chính nội bộ | Sở Nội vụ | Sở Tư pháp | 30/06/2024",
            "t0: 2 | Công bố thủ tục đã cắt giảm | Sở Tư pháp | 01/09/2024",
        ],
    ),
    (
        "a second table without numbers, below its heading",
        filled(
            ["TT", "Chỉ tiêu", "Năm 2026", "Đơn vị"], ["1", "Kho đạt chuẩn", 5, "kho"], ["2", "Hồ sơ đã quét", 80, "%"], [], ["II. PHÂN CÔNG"],
            ["Việc", "Chủ trì", "Hạn"], ["Lau giá", "Sở X", "Tháng 3"], [], ["PHỤ LỤC"], ["Số xã", "Sở X", "Sở Y"], ["Xã có kho", 4, 5],
            merged="A5:E5 A9:E9",
        ),
        [
            "t0: TT | Chỉ tiêu | Năm 2026 | Đơn vị",
            "t0: 1 | Kho đạt chuẩn | 5 | kho",
            "t0: 2 | Hồ sơ đã quét | 80 | %",
            "II. PHÂN CÔNG",
            "t1: Việc | Chủ trì | Hạn",
            "t1: Lau giá | Sở X | Tháng 3",
            "PHỤ LỤC",
            "t2: Số xã | Sở X | Sở Y",
            "t2: Xã có kho | 4 | 5",
        ],
    ),
    (
        "tables of three and of two columns, an area row that ends none",
        filled(
            ["TT", "Việc", "Chủ trì"], ["I", "KHO GIẤY"], ["1", "Lau giá", "Sở X"], [], ["Công việc", "Thời hạn"], ["Thay khóa", "Tháng 4"], ["Sáng kiến 1"],
            ["Nội dung", "Sơn cửa kho"], ["Cơ quan chủ trì", "Sở Y"],
        ),
        [
            "t0: TT | Việc | Chủ trì",
            "t0: I | KHO GIẤY",
            "t0: 1 | Lau giá | Sở X",
            "t1: Công việc | Thời hạn",
            "t1: Thay khóa | Tháng 4",
            "Sáng kiến 1",
            "t2: Nội dung | Sơn cửa kho",
            "t2: Cơ quan chủ trì | Sở Y",
        ],
    ),
    (
        "titles above, notes below",
        filled(
            ["PHÂN CÔNG NHIỆM VỤ"], ["(Kèm theo Kế hoạch số 12/KH-UBND)"], [], ["STT", "Việc", "Chủ trì"], ["1", "a", "Sở X"], ["Ghi chú: xem văn bản gốc"],
            merged="A1:E1 A2:E2 A6:E6",
        ),
        ["PHÂN CÔNG NHIỆM VỤ", "(Kèm theo Kế hoạch số 12/KH-UBND)", "t0: STT | Việc | Chủ trì", "t0: 1 | a | Sở X", "Ghi chú: xem văn bản gốc"],
    ),
    (
        "a cell merged downwards, an area row merged across",
        filled(
            ["STT", "Việc", "Chủ trì", "Hạn"], ["I", "Thể chế"], ["1", "a", "Sở X", "Quý I"], ["2", "b", None, "Quý II"], ["3", "c", "Sở Y", None],
            merged="B2:D2 C3:C4 D4:D5",
        ),
        ["t0: STT | Việc | Chủ trì | Hạn", "t0: I | Thể chế+3", "t0: 1 | a | Sở X | Quý I", "t0: 2 | b | ^Sở X | Quý II", "t0: 3 | c | Sở Y | ^Quý II"],
    ),
    (
        "a header of two rows merged both ways",
        filled(["STT", "Việc", "Cơ quan", None], [None, None, "Chủ trì", "Phối hợp"], [1, "a", "Sở X", "Sở Y"], merged="A1:A2 B1:B2 C1:D1"),
        ["t0: STT | Việc | Cơ quan+2", "t0: ^STT | ^Việc | Chủ trì | Phối hợp", "t0: 1 | a | Sở X | Sở Y"],
    ),
    (
        "an area merged over rows and columns",
        filled(["STT", "Việc", "Chủ trì", "Phối hợp"], ["1", "a", "Các sở, ngành", None], ["2", "b", None, None], merged="C2:D3"),
        ["t0: STT | Việc | Chủ trì | Phối hợp", "t0: 1 | a | Các sở, ngành+2", "t0: 2 | b | ^Các sở, ngành+2"],
    ),
    (
        "a letterhead of two columns",
        filled(
            ["UBND TỈNH MẪU", None, None, TITLE], ["SỞ NỘI VỤ", None, None, MOTTO], [], ["DANH MỤC NHIỆM VỤ"], [], ["STT", "Việc", "Chủ trì", "Hạn"],
            ["1", "a", "Sở X", "2024"], merged="A1:C1 A2:C2 D1:E1 D2:E2 A4:E4",
        ),
        [
            "head-left: UBND TỈNH MẪU", "head-left: SỞ NỘI VỤ", f"head-right: {TITLE}", f"head-right: {MOTTO}", "DANH MỤC NHIỆM VỤ",
            "t0: STT | Việc | Chủ trì | Hạn", "t0: 1 | a | Sở X | 2024",
        ],
    ),
    (
        "two tables with their titles in a sheet",
        filled(["Biểu 1"], ["STT", "Việc", "Chủ trì"], ["1", "a", "Sở X"], ["2", "b", "Sở X"], [], ["Biểu 2"], ["STT", "Chỉ tiêu", "Đơn vị", "Mức"], ["1", "c", "Sở Y", 95]),
        ["Biểu 1", "t0: STT | Việc | Chủ trì", "t0: 1 | a | Sở X", "t0: 2 | b | Sở X", "Biểu 2", "t1: STT | Chỉ tiêu | Đơn vị | Mức", "t1: 1 | c | Sở Y | 95"],
    ),
    (
        "lines in a cell",
        filled(["STT", "Việc", "Chủ trì"], ["1", "- Rà soát;\n- Công bố.", "Sở Nội vụ,\nSở Tư pháp"]),
        ["t0: STT | Việc | Chủ trì", "t0: 1 | - Rà soát;/- Công bố. | Sở Nội vụ,/Sở Tư pháp"],
    ),
    ("only lines of text", filled(["Kế hoạch năm 2024"], ["Giao Sở Nội vụ chủ trì."]), ["Kế hoạch năm 2024", "Giao Sở Nội vụ chủ trì."]),
    (
        "a last row with its first cells only",
        filled(["STT", "Việc", "Chủ trì"], ["1", "a", "Sở X"], ["2", "b"], ["Người lập", None, "Trưởng phòng"]),
        ["t0: STT | Việc | Chủ trì", "t0: 1 | a | Sở X", "t0: 2 | b", "t1: Người lập | Trưởng phòng"],
    ),
    (
        "a letterhead over a table of two columns",
        filled(["UBND XÃ MẪU\nSố: 5/TB-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["THÔNG BÁO"], ["Lịch trực tháng 3"], ["Việc", "Ai làm"], ["Trực hồ sơ", "Văn phòng"], merged="A2:E2 A3:E3"),
        [
            "head-left: UBND XÃ MẪU", "head-left: Số: 5/TB-UBND", "head-right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "THÔNG BÁO", "Lịch trực tháng 3",
            "t0: Việc | Ai làm", "t0: Trực hồ sơ | Văn phòng",
        ],
    ),
    (
        "titles with parts, unknown, above a table that counts its rows",
        filled(["Kho", "Loại", "Giá"], [None, None, "Cũ", "Mới"], ["Mù Cả", "Gỗ", "3", "4"], [], ["Biểu 2"], ["STT", "Việc", "Chủ trì"], ["1", "a", "Sở X"], merged="A1:A2 B1:B2 C1:D1"),
        ["t0: Kho | Loại | Giá+2", "t0: ^Kho | ^Loại | Cũ | Mới", "t0: Mù Cả | Gỗ | 3 | 4", "Biểu 2", "t1: STT | Việc | Chủ trì", "t1: 1 | a | Sở X"],
    ),
    ("blank rows inside", filled(["STT", "Việc", "Chủ trì"], [], ["1", "a", "Sở X"]), ["t0: STT | Việc | Chủ trì", "t0: 1 | a | Sở X"]),
]  # fmt: skip


@pytest.mark.parametrize(("data", "expected"), [case[1:] for case in TABLES], ids=[case[0] for case in TABLES])
def test_sheets(data: bytes, expected: list[str]) -> None:
    # A cell without text stands for nothing in a sheet: it is left out here, not shown as an empty one.
    assert shown(read_xlsx("a.xlsx", data)) == expected


# (value, format, what Excel shows in Vietnam)
VALUES = [
    (0.95, "0%", "95%"),
    (0.57, "0%", "57%"),
    (0.985, "0.0%", "98,5%"),
    (1234567, "#,##0", "1.234.567"),
    (1234.5, "#,##0.00", "1.234,50"),
    (2.50, "0.##", "2,5"),
    (7, "00", "07"),
    (12.7, "0", "13"),
    (12.25, "General", "12,25"),
    (2024, "General", "2024"),
    (15, '0" ngày"', "15 ngày"),
    (15, '"trước ngày "0', "trước ngày 15"),
    (100, '0_);[Red]\\(0\\)', "100"),
    (True, "General", "TRUE"),
    (datetime.datetime(2024, 6, 30), "mm-dd-yy", "30/06/2024"),
    (datetime.datetime(2024, 6, 1), "mm/yyyy", "06/2024"),
    (datetime.datetime(2024, 6, 1), "yyyy", "2024"),
    (datetime.datetime(2024, 6, 5), "[$-42A]dd mmmm yyyy;@", "05/06/2024"),
    (datetime.time(8, 30), "h:mm", "08:30"),
    ("#REF!", "General", ""),
    (" Cải cách\u00a0", "General", " Cải cách "),
]  # fmt: skip


@pytest.mark.parametrize(("value", "number_format", "expected"), VALUES)
def test_values(value: object, number_format: str, expected: str) -> None:
    assert printed(value, number_format) == expected


def test_formulas_by_their_last_result() -> None:
    data = filled(["STT", "Chỉ tiêu", "Mức"], ["1", "Tỷ lệ", "=A1"], ["2", "Tổng", "=B2"])
    data = patched(data, "xl/worksheets/sheet1.xml", "<f>A1</f><v></v>", "<f>A1</f><v>95</v>")
    assert shown(read_xlsx("a.xlsx", data)) == ["t0: STT | Chỉ tiêu | Mức", "t0: 1 | Tỷ lệ | 95", "t0: 2 | Tổng"]


def test_what_is_hidden_is_left_out_and_said() -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["STT", "Việc", "Nháp", "Chủ trì"], ["1", "a", "x", "Sở X"], ["2", "b", "y", "Sở Y"], ["3", "c", "z", "Sở Z"]):
            sheet.append(row)
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["C"].hidden = True
        book = sheet.parent
        assert book is not None
        secret = book.create_sheet("Bản nháp")
        secret["A1"] = "bí mật"
        secret.sheet_state = "hidden"

    document = read_xlsx("a.xlsx", saved(fill))
    assert shown(document) == ["t0: STT | Việc | Chủ trì", "t0: 1 | a | Sở X", "t0: 3 | c | Sở Z"]
    assert document.remarks == (
        "bỏ qua 1 dòng ẩn ở Sheet1: 3 (hidden rows left out)",
        "bỏ qua cột ẩn ở Sheet1: C (hidden columns left out)",
        "bỏ qua trang tính ẩn Bản nháp (hidden sheet left out)",
    )


def test_places_are_cells_of_sheets() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "PHÂN CÔNG NHIỆM VỤ"
        for at, row in enumerate((HEADER, FIRST), 4):
            for column, value in enumerate(row, 2):
                sheet.cell(at, column, value)
        book = sheet.parent
        assert book is not None
        other = book.create_sheet("Phụ lục 1")
        for row in (HEADER, SECOND):
            other.append(row)

    document = read_xlsx("a.xlsx", saved(fill))
    text = document.text

    def path(words: str) -> str | None:
        return document.path_at(text.index(words), text.index(words) + len(words))

    assert [path(words) for words in ("PHÂN CÔNG", "Rà soát", "Sở Nội vụ\tSở Tư pháp", "Công bố")] == ["Sheet1!A1", "Sheet1!C5", "Sheet1!5:5", "'Phụ lục 1'!B2"]
    found = extract(document)
    duties = extraction_object(document, found, [type("C", (), {"areas": (), "primary": None, "abstain": False})()] * len(found.sentences))["assignments"]
    assert [(duty["lead"], duty["deadline"]["date"], duty["path"]) for duty in duties] == [
        (["Sở Nội vụ"], "2024-06-30", "Sheet1!5:5"),
        (["Sở Tư pháp"], "2024-09-01", "'Phụ lục 1'!2:2"),
    ]


def test_bold_titles() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"], sheet["A2"] = "NHIỆM VỤ", "thường"
        sheet["A1"].font = Font(bold=True)

    assert [block.bold for block in read_xlsx("a.xlsx", saved(fill)).blocks] == [True, False]


GOOD = filled(HEADER, FIRST)
SHEET = "xl/worksheets/sheet1.xml"
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
FETCHES = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
HARMFUL = [
    ("billion laughs", patched(GOOD, SHEET, "<worksheet", LAUGHS + "<worksheet"), "unreadable", "declares XML entities"),
    ("external entities", patched(GOOD, "xl/workbook.xml", "<workbook", FETCHES + "<workbook"), "unreadable", "declares XML entities"),
    ("merged beyond reason", patched(filled(["a", "b"], merged="A1:B1"), SHEET, "A1:B1", "A1:XFD1048576"), "too-large", "merges 17,179,869,184 cells"),
    ("a bomb", zipped({"xl/workbook.xml": "<x/>", SHEET: "0" * 60_000_000}), "too-large", "unpacks to"),
    ("no workbook in the workbook", zipped({"xl/workbook.xml": "<x/>"}), "unreadable", "damaged"),
    ("broken XML", patched(GOOD, SHEET, "</sheetData>", ""), "unreadable", "damaged"),
    ("nothing in it", filled(), "no-text", "no text"),
    ("cut off", GOOD[: len(GOOD) // 2], "truncated", "cut off"),
]


@pytest.mark.parametrize(("data", "kind", "reason"), [case[1:] for case in HARMFUL], ids=[case[0] for case in HARMFUL])
def test_harmful_files(data: bytes, kind: str, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_xlsx("a.xlsx", data)
    assert (caught.value.kind, "\n" in str(caught.value)) == (kind, False)
    assert reason in str(caught.value)


def test_by_its_name(tmp_path: object) -> None:
    import pathlib

    path = pathlib.Path(str(tmp_path)) / "a.XLSX"
    path.write_bytes(GOOD)
    assert read(path).media_type == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
