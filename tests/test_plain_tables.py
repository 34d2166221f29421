"""Tables of text files: merged cells that are printed as blanks or again, rows whose first or last cells are empty, cells printed one below the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.extraction import extract
from extract.readers.plain.bands import Bands, pieces
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


def rows_of(table: str) -> list[list[str]]:
    """The rows that a text shows under the letterhead; a cell that goes on with the one above as ``^``, one over several columns with its width."""
    document = read_plain("x.txt", f"{HEAD}{table}\nHết phụ lục.\n".encode())
    return [
        ["^" if cell.inherited else document.text[cell.start : cell.end] + (f"*{cell.span}" if cell.span > 1 else "") for cell in block.cells]
        for block in document.blocks
        if block.cells
    ]


# As ``pdftotext -layout`` prints them
LAID_OUT = [
    (
        "columns move after a page, a cell touches the next one, two titles under one",
        """TT                 Việc phải làm       Chủ trì      Phối hợp           Thời gian
                                                                       Bắt đầu            Xong
I                  KHO GIẤY
1                  Đóng hộp hồ sơ      Sở Y tế      Các sở, ban,       Tháng 2            Tháng 4
                   của chín trạm y                  ngành
                   tế xã giải thể
2                  Đốt bản trùng       Sở Nội vụ                                          Quý III
3               Lập mục lục hồ sơ   Văn phòng       UBND các xã     Tháng 5           Tháng 6
                của chín trạm xã cũ UBND tỉnh       Đồng Kho
""",
        [
            ["TT", "Việc phải làm", "Chủ trì", "Phối hợp", "Thời gian*2"],
            ["^", "^", "^", "^", "Bắt đầu", "Xong"],
            ["I", "KHO GIẤY*5"],
            ["1", "Đóng hộp hồ sơ của chín trạm y tế xã giải thể", "Sở Y tế", "Các sở, ban, ngành", "Tháng 2", "Tháng 4"],
            ["2", "Đốt bản trùng", "Sở Nội vụ", "", "", "Quý III"],
            ["3", "Lập mục lục hồ sơ của chín trạm xã cũ", "Văn phòng UBND tỉnh", "UBND các xã Đồng Kho", "Tháng 5", "Tháng 6"],
        ],
    ),
    (
        "numbers in the middle of their rows",
        """STT   Nội dung công việc            Đơn vị chủ trì    Thời hạn
      Kiểm kê kho giấy tại các
1     huyện cũ, lập biên bản        Sở Nội vụ         30/4
      giao nhận
      Chuyển máy quét về
2     trung tâm mới                 Sở Y tế           15/5
""",
        [
            ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn"],
            ["1", "Kiểm kê kho giấy tại các huyện cũ, lập biên bản giao nhận", "Sở Nội vụ", "30/4"],
            ["2", "Chuyển máy quét về trung tâm mới", "Sở Y tế", "15/5"],
        ],
    ),
    (
        "every cell in the middle of its row, titles too",
        """     Việc phải làm                       Thời gian
TT                     Đơn vị chủ trì                    Sản phẩm
     trong năm                           thực hiện
     Kiểm kê giấy
     tờ tại các
                       Văn phòng Ủy      Trước ngày
1    huyện cũ, lập                                       Biên bản
                       ban               30/4
     danh mục giao
     nhận
     Chuyển máy
2    quét về trung     Sở Y tế           15/5            Danh mục
     tâm mới
""",
        [
            ["TT", "Việc phải làm trong năm", "Đơn vị chủ trì", "Thời gian thực hiện", "Sản phẩm"],
            ["1", "Kiểm kê giấy tờ tại các huyện cũ, lập danh mục giao nhận", "Văn phòng Ủy ban", "Trước ngày 30/4", "Biên bản"],
            ["2", "Chuyển máy quét về trung tâm mới", "Sở Y tế", "15/5", "Danh mục"],
        ],
    ),
    (
        "rows that nothing numbers, a first cell over two of them",
        """Nhóm việc       Việc                 Ai làm            Bao giờ
Kho giấy        Dọn kho, bỏ bản      Sở Nội vụ         Giữa tháng 3
                trùng
                Sơn lại giá          Văn phòng         Cuối tháng 4
                                     Sở
Kho số          Quét hồ sơ đất       Sở Nông nghiệp    Hết năm
                đai                  và Môi trường
""",
        [
            ["Nhóm việc", "Việc", "Ai làm", "Bao giờ"],
            ["Kho giấy", "Dọn kho, bỏ bản trùng", "Sở Nội vụ", "Giữa tháng 3"],
            ["^", "Sơn lại giá", "Văn phòng Sở", "Cuối tháng 4"],
            ["Kho số", "Quét hồ sơ đất đai", "Sở Nông nghiệp và Môi trường", "Hết năm"],
        ],
    ),
    (
        "a word of two syllables on two lines of a first cell",
        """Nhiệm vụ                  Phòng chủ trì     Phòng phối hợp   Thời gian
Dọn kho nơi người dân     Phòng Lãnh sự     Công an tỉnh     Quý I
chờ và nơi cán bộ làm
việc hằng ngày tại xã
Sơn lại giá, thay khóa    Văn phòng Sở      Thanh tra Sở     Quý II
nơi người nước ngoài làm
việc
""",
        [
            ["Nhiệm vụ", "Phòng chủ trì", "Phòng phối hợp", "Thời gian"],
            ["Dọn kho nơi người dân chờ và nơi cán bộ làm việc hằng ngày tại xã", "Phòng Lãnh sự", "Công an tỉnh", "Quý I"],
            ["Sơn lại giá, thay khóa nơi người nước ngoài làm việc", "Văn phòng Sở", "Thanh tra Sở", "Quý II"],
        ],
    ),
    (
        "a second table under its own label, and figures one below the other",
        """TT   Chỉ tiêu         Đơn vị   Năm 2026   Năm 2027
1    Hồ sơ số hóa     %        60         ≥ 80
2    Kho đạt chuẩn    Kho      3          5
                 PHỤ LỤC
Việc                  Chủ trì      Thời hạn
Lau giá               Sở Y tế      Tháng 3
Thay khóa             Sở Xây dựng  Tháng 4
""",
        [
            ["TT", "Chỉ tiêu", "Đơn vị", "Năm 2026", "Năm 2027"],
            ["1", "Hồ sơ số hóa", "%", "60", "≥ 80"],
            ["2", "Kho đạt chuẩn", "Kho", "3", "5"],
            ["Việc", "Chủ trì", "Thời hạn"],
            ["Lau giá", "Sở Y tế", "Tháng 3"],
            ["Thay khóa", "Sở Xây dựng", "Tháng 4"],
        ],
    ),
    (
        "a title goes on over its parts, signs touch the cell before, the columns move with the header of the next page, a row of sums",
        """TT   Việc           ĐVT   Cơ quan, đơn vị thực     Tiến độ (quý)    Nguồn
                          hiện
                          Chủ trì     Phối hợp     I      II
1    Lau giá kho    %     Sở Y tế     Sở Nội vụ    x             Tự chủ
2    Đốt bản trùng %      Sở Nội vụ   UBND các            x
     của chín trạm                    xã
TT        Việc           ĐVT   Cơ quan, đơn vị thực     Tiến độ (quý)    Nguồn
                               hiện
                               Chủ trì     Phối hợp     I      II
3         Sơn cửa kho    %     Vụ Tổ                           x
                               chức cán
                               bộ
     Tổng cộng                                                  15
""",
        [
            ["TT", "Việc", "ĐVT", "Cơ quan, đơn vị thực hiện*2", "Tiến độ (quý)*2", "Nguồn"],
            ["^", "^", "^", "Chủ trì", "Phối hợp", "I", "II", "^"],
            ["1", "Lau giá kho", "%", "Sở Y tế", "Sở Nội vụ", "x", "", "Tự chủ"],
            ["2", "Đốt bản trùng của chín trạm", "%", "Sở Nội vụ", "UBND các xã", "", "x", ""],
            ["3", "Sơn cửa kho", "%", "Vụ Tổ chức cán bộ", "", "", "x", ""],
            ["", "Tổng cộng", "", "", "", "", "", "15"],
        ],
    ),
    (
        "what is measured in capitals on two lines of its cell",
        """TT   Tiêu chí        Điểm     Việc phải làm     Cơ quan        Thời hạn
                     đạt                        chủ trì
1    CÔNG TÁC        8,1
     LƯU TRỮ
     CỦA KHO
1.1  Giá kho         1        Lau giá kho       Sở Y tế        30/4
""",
        [
            ["TT", "Tiêu chí", "Điểm đạt", "Việc phải làm", "Cơ quan chủ trì", "Thời hạn"],
            ["1", "CÔNG TÁC LƯU TRỮ CỦA KHO", "8,1", "", "", ""],
            ["1.1", "Giá kho", "1", "Lau giá kho", "Sở Y tế", "30/4"],
        ],
    ),
    (
        "titles touch each other, rows that a dash opens, a row whose number stands only over the first of its parts",
        """TT   Kho, giá       Cơ quan chủ Cơ quan phối     Năm 2025    Năm 2026
                    trì         hợp
1    Giá đã sơn
     - Kho tỉnh     Sở Y tế     Sở Nội vụ        8           9
     - Kho xã       Trạm Y tế   Công an xã       6           7
2    Cửa đã sửa     Sở Nội vụ   Các sở           4           5
     Cửa mới        Sở Y tế     Các ban          0           3
""",
        [
            ["TT", "Kho, giá", "Cơ quan chủ trì", "Cơ quan phối hợp", "Năm 2025", "Năm 2026"],
            ["1", "Giá đã sơn", "", "", "", ""],
            ["", "- Kho tỉnh", "Sở Y tế", "Sở Nội vụ", "8", "9"],
            ["", "- Kho xã", "Trạm Y tế", "Công an xã", "6", "7"],
            ["2", "Cửa đã sửa", "Sở Nội vụ", "Các sở", "4", "5"],
            ["", "Cửa mới", "Sở Y tế", "Các ban", "0", "3"],
        ],
    ),
    (
        "numbers of rows in the second column",
        """Thời gian     STT   Việc phải làm     Đơn vị làm     Phối hợp
Tháng 01      1     Dọn kho của       Văn phòng      UBMTTQ
                    Chủ tịch          HĐND và        Việt Nam xã
                    UBND xã           UBND xã
              2     Lau giá           Phòng Kinh     Công an xã
                                      tế
Quý II        3     Sơn cửa           Trạm Y tế
""",
        [
            ["Thời gian", "STT", "Việc phải làm", "Đơn vị làm", "Phối hợp"],
            ["Tháng 01", "1", "Dọn kho của Chủ tịch UBND xã", "Văn phòng HĐND và UBND xã", "UBMTTQ Việt Nam xã"],
            ["^", "2", "Lau giá", "Phòng Kinh tế", "Công an xã"],
            ["Quý II", "3", "Sơn cửa", "Trạm Y tế", ""],
        ],
    ),
    (
        "two columns of labels and what they say",
        """Nội dung               Dọn kho lưu trữ của tỉnh và chín
                       huyện cũ
Cơ quan chủ trì        Sở Nội vụ
Thời gian hoàn thành   Tháng 4/2026
""",
        [["Nội dung", "Dọn kho lưu trữ của tỉnh và chín huyện cũ"], ["Cơ quan chủ trì", "Sở Nội vụ"], ["Thời gian hoàn thành", "Tháng 4/2026"]],
    ),
]


@pytest.mark.parametrize("table, rows", [case[1:] for case in LAID_OUT], ids=[case[0] for case in LAID_OUT])
def test_columns_set_apart_by_blanks(table: str, rows: list[list[str]]) -> None:
    assert rows_of(table) == rows


# As a table is copied out of Word: "→" for a tab
COPIED = [
    (
        "two titles of one line each have titles below, paragraphs of cells on lines of their own",
        """TT→Việc→Phân công→Thời gian
→→Chủ trì→Phối hợp→Bắt đầu→Xong
I→KHO GIẤY
1→Đóng hộp hồ sơ→Sở Y tế→Sở Tài chính;
UBND các xã→Tháng 2→Tháng 4
2→Đốt bản trùng→Sở Nội vụ→→→Quý III
""",
        [
            ["TT", "Việc", "Phân công*2", "Thời gian*2"],
            ["^", "^", "Chủ trì", "Phối hợp", "Bắt đầu", "Xong"],
            ["I", "KHO GIẤY", "", "", "", ""],
            ["1", "Đóng hộp hồ sơ", "Sở Y tế", "Sở Tài chính;\nUBND các xã", "Tháng 2", "Tháng 4"],
            ["2", "Đốt bản trùng", "Sở Nội vụ", "", "", "Quý III"],
        ],
    ),
    (
        "times and names below two titles",
        """STT→Kho→Năm 2025→Số giá phải sơn→Đánh giá
→→→2026→2027→2028→Đạt→Không đạt
1→Kho xã Tà Tổng→6→7→8→9→→
""",
        [
            ["STT", "Kho", "Năm 2025", "Số giá phải sơn*3", "Đánh giá*2"],
            ["^", "^", "^", "2026", "2027", "2028", "Đạt", "Không đạt"],
            ["1", "Kho xã Tà Tổng", "6", "7", "8", "9", "", ""],
        ],
    ),
    (
        "titles that nobody knows, with parts below",
        """Kho→Loại→Năm 2025→Giai đoạn
→→→2026 - 2028→2029 - 2030
Kho xã Tà Tổng→Giấy→7→8→9
Kho xã Mù Cả→Gỗ→6→5→4
""",
        [
            ["Kho", "Loại", "Năm 2025", "Giai đoạn*2"],
            ["^", "^", "^", "2026 - 2028", "2029 - 2030"],
            ["Kho xã Tà Tổng", "Giấy", "7", "8", "9"],
            ["Kho xã Mù Cả", "Gỗ", "6", "5", "4"],
        ],
    ),
    (
        "who and when below two titles",
        """STT→Việc→Phân công→Thời gian→Kết quả
→→Phòng chủ trì→Phòng phối hợp→Lãnh đạo→Bắt đầu→Kết thúc→
1→Lau giá kho→Phòng A→Phòng B→Phó Giám đốc→05/01→28/02→Sổ
""",
        [
            ["STT", "Việc", "Phân công*3", "Thời gian*2", "Kết quả"],
            ["^", "^", "Phòng chủ trì", "Phòng phối hợp", "Lãnh đạo", "Bắt đầu", "Kết thúc", "^"],
            ["1", "Lau giá kho", "Phòng A", "Phòng B", "Phó Giám đốc", "05/01", "28/02", "Sổ"],
        ],
    ),
    (
        "numbers of columns in brackets",
        """TT→Việc→Cơ quan→Thời hạn
→→Chủ trì→Phối hợp→
(1)→(2)→(3)→(4)→(5)
I→KHO GIẤY
1→Lau giá kho→Sở Y tế→Sở Nội vụ→Tháng 4
""",
        [
            ["TT", "Việc", "Cơ quan*2", "Thời hạn"],
            ["^", "^", "Chủ trì", "Phối hợp", "^"],
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["I", "KHO GIẤY", "", "", ""],
            ["1", "Lau giá kho", "Sở Y tế", "Sở Nội vụ", "Tháng 4"],
        ],
    ),
    (
        "rows told by codes",
        """Mã NV→Việc→Chủ trì→Thời hạn
NV-01→Lau giá kho→Sở Y tế (chủ trì);
Sở Tài chính (phối hợp)→Tháng 4
NV-02→Sơn cửa kho→Sở Nội vụ→Quý III
""",
        [
            ["Mã NV", "Việc", "Chủ trì", "Thời hạn"],
            ["NV-01", "Lau giá kho", "Sở Y tế (chủ trì);\nSở Tài chính (phối hợp)", "Tháng 4"],
            ["NV-02", "Sơn cửa kho", "Sở Nội vụ", "Quý III"],
        ],
    ),
    (
        "a header of three rows",
        """TT→Chỉ tiêu→Kế hoạch→Ghi chú
→→Năm 2026→Năm 2027→
→→Quý I→Quý II→Quý I→Quý II→
1→Kho đạt chuẩn→1→2→3→4→
2→Giá đã sơn→5→6→7→8→
""",
        [
            ["TT", "Chỉ tiêu", "Kế hoạch*4", "Ghi chú"],
            ["^", "^", "Năm 2026*2", "Năm 2027*2", "^"],
            ["^", "^", "Quý I", "Quý II", "Quý I", "Quý II", "^"],
            ["1", "Kho đạt chuẩn", "1", "2", "3", "4", ""],
            ["2", "Giá đã sơn", "5", "6", "7", "8", ""],
        ],
    ),
]


@pytest.mark.parametrize("table, rows", [case[1:] for case in COPIED], ids=[case[0] for case in COPIED])
def test_cells_set_apart_by_tabs(table: str, rows: list[list[str]]) -> None:
    assert rows_of(table.replace("→", "\t")) == rows


@pytest.mark.parametrize("months", ["T1→T2→T3→T4→T5→T6", "1→2→3→4→5→6"])
def test_months_under_quarters_and_a_row_of_sums(months: str) -> None:
    table = f"TT→Việc→Chủ trì→Tiến độ trong năm 2026\n→→→Quý I→Quý II\n→→→{months}\n1→Lau giá kho giấy→Sở Y tế→→x→→→→\n2→Sơn cửa kho→Sở Nội vụ→→→→x→x→\n→Tổng cộng→Sở Nội vụ→→→→→→\n"
    found = extract(read_plain("x.txt", f"{HEAD}{table}".replace("→", "\t").encode())).assignments
    assert [(a.duty, a.lead, a.deadline and a.deadline.date) for a in found] == [
        ("Lau giá kho giấy", ("Sở Y tế",), "2026-02-28"),
        ("Sơn cửa kho", ("Sở Nội vụ",), "2026-05-31"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Trong quý I, Sở Nội vụ   rà soát kho.\nTrong quý II,  Sở Y tế   dọn kho.\n",  # prose with odd blanks
        "Dọn kho   Sơn giá\nQuét hồ sơ lưu trữ của chín xã\nThay khóa\n",  # two names beside each other
    ],
)
def test_blanks_that_make_no_table(lines: str) -> None:
    assert rows_of(lines) == []


@pytest.mark.parametrize("line", ["1  a  b  c  d  e  f  g  h  i", "1 Lau kho   Sở Y tế", "   x"])
def test_no_word_of_a_line_is_lost(line: str) -> None:
    """However many pieces there are for two columns, or cells that none of them begins at."""
    placed = Bands([0, 3], [0, 6], [0, 3], [0, 3], [None, None]).place(pieces(line))
    assert " ".join(text for _, (_, _, text) in placed).split() == line.split()


def test_one_line_that_goes_on_tells_of_a_printed_page() -> None:
    text = f"{HEAD}- Quét hồ sơ của chín trạm y tế xã đã giải thể, mỗi trạm quét tối thiểu\n80% số hộp; giá kho đạt chuẩn.\n\nHết phụ lục.\n\f"
    assert "tối thiểu 80% số hộp" in read_plain("x.txt", text.encode()).text
