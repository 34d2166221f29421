"""Plain text, the choice of a reader, and sources that cannot be read."""

from __future__ import annotations

import os
import pathlib
import textwrap
import unicodedata

import pytest
from reader_samples import (
    CLAUSE,
    CLAUSES,
    FOOT,
    FOOT_TABLE,
    HEAD,
    HEAD_TABLE,
    LETTERHEAD,
    MOTTO,
    SIGNATURE,
    STACKED,
    STACKED_FOOT,
    TITLE,
    W,
    legacy,
    package,
    para,
    shown,
    zipped,
)

from extract.document import Unreadable
from extract.readers import read
from extract.readers.html.reader import read_html
from extract.readers.office.docx import read_docx
from extract.readers.plain.reader import read_plain

WRAPPED = """\
  ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     TỈNH MẪU                  Độc lập - Tự do - Hạnh phúc
     -------                   ---------------------------
  Số: 15/KH-UBND             Mẫu, ngày 05 tháng 01 năm 2024

                             KẾ HOẠCH
        Cải cách hành chính nhà nước năm 2024 trên địa bàn
                    tỉnh Mẫu

\tThực hiện Nghị quyết số 76/NQ-CP và Nghị định số 107/2021/NĐ-
CP của Chính phủ, Quyết định số 2764/QĐ-
TTg của Thủ tướng Chính phủ, Ủy ban nhân dân
Tỉnh ban hành Kế hoạch như sau:
\t1. Sở Nội vụ
\t- Theo dõi, đôn đốc các cơ quan, đơn vị thực hiện kế hoạch giai đoạn 2021
- 2030, báo cáo trước ngày 15/12.
\ta) Tổng hợp kết quả.

Nơi nhận:                          TM. ỦY BAN NHÂN DÂN
- Như Điều 3;                           CHỦ TỊCH
- Lưu: VT, NV.

                                     Nguyễn Văn An
"""
INTRODUCTION = (
    "Thực hiện Nghị quyết số 76/NQ-CP và Nghị định số 107/2021/NĐ-CP của Chính phủ, Quyết định số 2764/QĐ-TTg của Thủ "
    "tướng Chính phủ, Ủy ban nhân dân Tỉnh ban hành Kế hoạch như sau:"
)
DENSE = """\
Sáu tháng đầu năm còn nhiều nơi trả kết quả chậm, chưa gửi thư xin lỗi, chưa
công khai tên người giải quyết, UBND tỉnh yêu cầu các sở, ngành, địa phương
thực hiện các nhiệm vụ.
Niêm yết đủ số điện thoại của người nhận phản ánh, phân công người trực thêm
sáng thứ Bảy, ghi rõ lý do trong phiếu hẹn lại khi phải kéo dài thời hạn theo
khoản
3. Điều 20 của Nghị định, báo cáo kết quả về Sở Nội vụ trước ngày
15 hằng tháng.
1. Sở Tài chính bố trí kinh phí.
"""
DENSE_PARAGRAPHS = [
    (
        "Sáu tháng đầu năm còn nhiều nơi trả kết quả chậm, chưa gửi thư xin lỗi, chưa công khai tên người giải quyết, "
        "UBND tỉnh yêu cầu các sở, ngành, địa phương thực hiện các nhiệm vụ."
    ),
    (
        "Niêm yết đủ số điện thoại của người nhận phản ánh, phân công người trực thêm sáng thứ Bảy, ghi rõ lý do trong phiếu hẹn lại "
        "khi phải kéo dài thời hạn theo khoản 3. Điều 20 của Nghị định, báo cáo kết quả về Sở Nội vụ trước ngày 15 hằng tháng."
    ),
    "1. Sở Tài chính bố trí kinh phí.",
]
ARTICLE = [
    "Tỉnh Mẫu rà soát lại việc trả kết quả ở các xã",
    "05/03/2026 09:15",
    "Sáng nay, Ủy ban nhân dân tỉnh họp nghe báo cáo về việc tiếp nhận hồ sơ và trả kết quả cho người dân tại bộ phận một cửa của các xã, phường.",
    "Theo đó, mỗi xã cử một công chức theo dõi riêng những hồ sơ trễ hạn và gọi điện báo lý do cho người nộp trước khi hết giờ làm việc trong ngày.",
    "Ông Trần Văn B cho biết nơi nào để trễ quá ba hồ sơ trong một tháng thì phải gửi báo cáo giải trình về Sở Nội vụ và bị trừ điểm thi đua quý.",
    "Người dân có thể phản ánh qua tổng đài của tỉnh hoặc gửi thư đến hộp thư của Trung tâm Phục vụ hành chính công tỉnh để được trả lời.",
]
PLAIN_CASES = [
    (
        "one paragraph a line",
        "Tiêu đề của tin\n29/12/2022\n\nUBND tỉnh giao Sở Nội vụ " + "theo dõi " * 20 + "\nHết.\n",
        ["Tiêu đề của tin", "29/12/2022", "UBND tỉnh giao Sở Nội vụ " + " ".join(["theo dõi"] * 20), "Hết."],
    ),
    (
        "cells apart by bars",
        "ỦY BAN NHÂN DÂN\nTỈNH MẪU\n-------\n|\n"
        + (
            f"{TITLE}\n{MOTTO}\n----\n|\nSố: 15/KH-UBND\n|\nMẫu, ngày 05 tháng 01 năm 2024\n|\nKẾ HOẠCH\n{CLAUSE}\nNơi nhận:\n- "
            f"Như Điều 3;\n- Lưu: VT, NV. |\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An |\nMục lục\n"
        ),
        [*HEAD, "KẾ HOẠCH", CLAUSE, *FOOT, "Mục lục"],
    ),
    (
        "wrapped, two columns, indents",
        WRAPPED,
        [
            *HEAD,
            "KẾ HOẠCH",
            "Cải cách hành chính nhà nước năm 2024 trên địa bàn tỉnh Mẫu",
            INTRODUCTION,
            "1. Sở Nội vụ",
            "- Theo dõi, đôn đốc các cơ quan, đơn vị thực hiện kế hoạch giai đoạn 2021 - 2030, báo cáo trước ngày 15/12.",
            "a) Tổng hợp kết quả.",
            *FOOT,
        ],
    ),
    ("wrapped without marks of paragraphs", DENSE, DENSE_PARAGRAPHS),
    (
        "wrapped before a capital",
        "Thực hiện Chỉ thị số 5/CT-STP ngày 02/01/2022 của Giám đốc Sở về công tác của ngành\nTư pháp năm 2022 và Kế hoạch số 6/KH-STP, các phòng rà soát thủ tục, niêm yết và\n"
        "báo cáo kết quả theo quy định, gửi đúng hạn về Văn phòng để tổng hợp chung toàn ngành,\ntrình lãnh đạo xem xét.\nCăn cứ\nLuật Lý lịch tư pháp ngày 17 tháng 6\nnăm 2009;\n"
        "(Ban hành theo Quyết định số: 59/QĐ-STP\nNgày 22 tháng 7 năm 2021 của Giám đốc Sở)\n",
        [
            (
                "Thực hiện Chỉ thị số 5/CT-STP ngày 02/01/2022 của Giám đốc Sở về công tác của ngành Tư pháp năm 2022 và Kế hoạch số 6/KH-STP, các phòng rà soát thủ tục, "
                "niêm yết và báo cáo kết quả theo quy định, gửi đúng hạn về Văn phòng để tổng hợp chung toàn ngành, trình lãnh đạo xem xét."
            ),
            "Căn cứ Luật Lý lịch tư pháp ngày 17 tháng 6 năm 2009;",
            "(Ban hành theo Quyết định số: 59/QĐ-STP Ngày 22 tháng 7 năm 2021 của Giám đốc Sở)",
        ],
    ),
    ("wrapped, blank lines between", DENSE.replace("nhiệm vụ.\n", "nhiệm vụ.\n\n"), None),
    (
        "wrapped, hanging items",
        (
            "- Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan theo dõi,\n  đôn đốc việc thực hiện kế hoạch của các sở, "
            "ngành, địa phương trong\n  tỉnh;\n- Sở Tài chính bố trí kinh phí thực hiện các nhiệm vụ của kế hoạch,\n  báo cáo kết quả.\n"
        ),
        [
            "- Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan theo dõi, đôn đốc việc thực hiện kế hoạch của các sở, ngành, địa phương trong tỉnh;",
            "- Sở Tài chính bố trí kinh phí thực hiện các nhiệm vụ của kế hoạch, báo cáo kết quả.",
        ],
    ),
    ("broken by a program: what is not full has ended", "\n".join(line for part in ARTICLE for line in textwrap.wrap(part, 64)) + "\n", ARTICLE),
    (
        "pages as pdftotext prints them",
        DENSE.replace("địa phương\nthực", "địa phương\n\f                    2\nthực").replace("thêm\nsáng", "thêm\n\n             - 3 -\n\fsáng"),
        DENSE_PARAGRAPHS,
    ),
    ("double-spaced", "\n\n".join(DENSE.splitlines()), None),
    (
        "an official letter with its subject",
        f"SỞ NỘI VỤ\n{TITLE}\n{MOTTO}\nV/v báo cáo kết quả\ncải cách hành chính\nquý I\nKính gửi: Các sở, ngành.\n",
        [
            "head-left: SỞ NỘI VỤ",
            "head-left: V/v báo cáo kết quả",
            "head-left: cải cách hành chính",
            "head-left: quý I",
            f"head-right: {TITLE}",
            f"head-right: {MOTTO}",
            "Kính gửi: Các sở, ngành.",
        ],
    ),
    (
        "the left column above the right",
        f"ỦY BAN NHÂN DÂN\nTỈNH MẪU\nSố: 15/KH-UBND\n{TITLE}\n{MOTTO}\nMẫu, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\n",
        [*HEAD, "KẾ HOẠCH"],
    ),
    (
        "the signature above the recipients",
        f"{CLAUSE}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT, NV.\n",
        [CLAUSE, *FOOT],
    ),
    (
        "rows apart by tabs",
        "STT\tNhiệm vụ\tChủ trì\n1\tRà soát\tSở Tư pháp\n2\tCông bố\t\nHết bảng.\n",
        ["t0: STT | Nhiệm vụ | Chủ trì", "t0: 1 | Rà soát | Sở Tư pháp", "t0: 2 | Công bố | ", "Hết bảng."],
    ),
    (
        "rows that end with their last filled cell",
        "STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n1\tRà soát\tSở Tư pháp\n2\tCông bố\tSở Y tế\t\tQuý I\n3\tNiêm yết\nHết bảng.\n",
        [
            "t0: STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn",
            "t0: 1 | Rà soát | Sở Tư pháp |  | ",
            "t0: 2 | Công bố | Sở Y tế |  | Quý I",
            "t0: 3 | Niêm yết |  |  | ",
            "Hết bảng.",
        ],
    ),
    (
        "bars between cells only",
        "Nội dung | Chủ trì | Thời hạn\nRà soát | Sở Tư pháp | Quý I\nCông bố || 30/6\nHết bảng.\n",
        ["t0: Nội dung | Chủ trì | Thời hạn", "t0: Rà soát | Sở Tư pháp | Quý I", "t0: Công bố |  | 30/6", "Hết bảng."],
    ),
    ("bars of a web page", "Trang chủ | Tin tức | Liên hệ\nThủ tục | Văn bản | Hỏi đáp\n", ["Trang chủ | Tin tức | Liên hệ", "Thủ tục | Văn bản | Hỏi đáp"]),
    (
        "a drawn frame with a row on two lines",
        "+----+---------+\n| TT | Việc    |\n+----+---------+\n| 1  | Rà soát |\n|    | thủ tục |\n+----+---------+\n| 2  | Công bố |\n+----+---------+\n",
        ["t0: TT | Việc", "t0: 1 | Rà soát thủ tục", "t0: 2 | Công bố"],
    ),
    (
        "a row set apart by blanks that never ends",
        "STT   Nội dung   Chủ trì\n" + "      rà soát    Sở A\n" * 45,
        ["t0: STT | Nội dung" + " rà soát" * 19 + " | Chủ trì" + " Sở A" * 19, *["t0:  | rà soát | Sở A"] * 26],
    ),
    ("a frame of drawn lines", "┌───┬────┐\n│ 1 │ Rà │\n├───┼────┤\n│ 2 │ Gỡ │\n└───┴────┘\n", ["t0: 1 | Rà", "t0: 2 | Gỡ"]),
    (
        "columns set apart by blanks",
        "STT   Nội dung              Đơn vị chủ trì     Đơn vị phối hợp     Thời hạn\n"
        "I     CẢI CÁCH THỂ CHẾ\n"
        "1     Rà soát văn bản       Phòng Pháp chế                         Quý I\n"
        "      hết hiệu lực          và Kiểm tra\n"
        "2     Niêm yết thủ tục      Văn phòng Sở       Các phòng           Thường xuyên\n"
        "\nIII. KINH PHÍ\n",
        [
            "t0: STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn",
            "t0: I | CẢI CÁCH THỂ CHẾ+4",
            "t0: 1 | Rà soát văn bản hết hiệu lực | Phòng Pháp chế và Kiểm tra |  | Quý I",
            "t0: 2 | Niêm yết thủ tục | Văn phòng Sở | Các phòng | Thường xuyên",
            "III. KINH PHÍ",
        ],
    ),
    ("entities of a page's source", "Sở NN&amp;MT&nbsp;báo cáo R&D; &lt;b&gt;\n", ["Sở NN&MT báo cáo R&D; <b>"]),
    ("items with a tab after the number", "1.\tSở Y tế\n2.\tSở Nội vụ\n3.\tSở Tài chính\n", ["1. Sở Y tế", "2. Sở Nội vụ", "3. Sở Tài chính"]),
    ("a table of bars", "| STT | Nhiệm vụ |\n|---|:--|\n| 1 | Rà soát |\n", ["t0: STT | Nhiệm vụ", "t0: 1 | Rà soát"]),
    ("drawn lines", "Một\n------\n=====\n______\nHai\n.........\n", ["Một", "Hai"]),
]


def test_a_line_that_ends_in_a_linking_word_goes_on() -> None:
    text = "Thực hiện Công điện số 12/CĐ-TTg ngày 29/7/2024 của Thủ tướng Chính phủ và\nCông điện số 27/CĐ-UBND của Chủ tịch UBND tỉnh.\nGiảm thời gian cấp giấy xác nhận xuống còn 1 ngày\n22/9/2024\n"
    found = read_plain("x.txt", text.encode())
    assert [found.text[block.start : block.end].count("Công điện") for block in found.blocks] == [2, 0, 0]


def test_a_basis_goes_on_to_its_day() -> None:
    text = "- Căn cứ Luật Doanh nghiệp\nNhà nước ngày 20 tháng 4 năm 1995;\n- Căn cứ Luật Thanh tra\nCăn cứ Luật Tiếp công dân\nngày 25 tháng 11 năm 2013;\n"
    found = read_plain("x.txt", text.encode())
    assert [found.text[block.start : block.end] for block in found.blocks] == [
        "- Căn cứ Luật Doanh nghiệp Nhà nước ngày 20 tháng 4 năm 1995;",
        "- Căn cứ Luật Thanh tra",
        "Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;",
    ]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in PLAIN_CASES], ids=[case[0] for case in PLAIN_CASES])
def test_plain_text(text: str, expected: list[str] | None) -> None:
    if expected is None:  # the same paragraphs as the dense layout
        expected = next(case[2] for case in PLAIN_CASES if case[1] == DENSE)
    assert shown(read_plain("a.txt", text.encode())) == expected


MARKDOWN = "# Kế hoạch\nMục **đích**:\n\n* Một\n* Hai [liên kết](http://x)\n\n1\\. Ba _bốn_\n\n| a | b |\n|---|---|\n| c<br>d | **e** |\n"


@pytest.mark.parametrize("text", ["[a" * 20_000, "__a" * 50_000, "<!--" * 50_000, "-->" + "<!--a" * 50_000, "*a " * 50_000], ids=lambda text: text[:5])
def test_signs_of_markdown_that_never_close(text: str) -> None:
    assert read_plain("a.md", f"{text}\n\nHết.".encode()).text.endswith("Hết.\n")


def test_markdown() -> None:
    document = read_plain("a.md", MARKDOWN.encode())
    assert shown(document) == ["Kế hoạch", "Mục đích:", "- Một", "- Hai liên kết", "1. Ba bốn", "t0: a | b", "t0: c/d | e"]
    assert document.media_type == "text/markdown"


def test_markdown_with_a_blank_inside_its_emphasis() -> None:
    assert shown(read_plain("a.md", "**(1) **Rà soát hồ sơ.\n\n** Ghi chú:** ba * bốn\n".encode())) == ["(1) Rà soát hồ sơ.", "Ghi chú: ba * bốn"]


def test_markdown_whose_emphasis_goes_over_lines() -> None:
    text = "**1. Sở Khoa\nhọc và Công nghệ**\n\na) Rà soát (*) hồ sơ\ncũ (*).\n\n**Chưa đóng\n\n*Đắk Lắk, ngày\n26 tháng 11*\n"
    assert " | ".join(shown(read_plain("a.md", text.encode()))).split("**") == [
        "1. Sở Khoa | học và Công nghệ | a) Rà soát (*) hồ sơ | cũ (*). | ",
        "Chưa đóng | Đắk Lắk, ngày 26 tháng 11",
    ]


def test_markdown_letterhead_each_cell_in_one_line() -> None:
    rows = "| SỞ Y TẾ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |\n|---|---|\n| Số: 84/SYT-NV V/v: rà soát số đối tượng được hưởng trợ cấp một lần theo quy định | Hà Nội , ngày 27 tháng 10 năm 2014 |\n"
    assert shown(read_plain("a.md", rows.encode()))[:3] == [
        "head-left: SỞ Y TẾ",
        "head-left: Số: 84/SYT-NV",
        "head-left: V/v: rà soát số đối tượng được hưởng trợ cấp một lần theo quy định",
    ]


def test_markdown_letterhead_whole_in_one_row() -> None:
    left = "**SỞ Y TẾ**<br>**Số: 84/SYT-NV**<br>V/v rà soát số đối tượng được hưởng trợ cấp một lần theo quy định"
    rows = f"| {left} | **{TITLE}**<br>**{MOTTO}**<br>*Hà Nội, ngày 27 tháng 10 năm 2014* |\n|---|---|\n\n{CLAUSE}\n"
    assert shown(read_plain("a.md", rows.encode())) == [
        "head-left: SỞ Y TẾ",
        "head-left: Số: 84/SYT-NV",
        "head-left: V/v rà soát số đối tượng được hưởng trợ cấp một lần theo quy định",
        f"head-right: {TITLE}",
        f"head-right: {MOTTO}",
        "head-right: Hà Nội, ngày 27 tháng 10 năm 2014",
        CLAUSE,
    ]


SENTENCE = "Ủy ban nhân dân tỉnh Đắk Lắk giao Sở Nội vụ."
TEXT_ENCODINGS = [
    SENTENCE.encode(),
    SENTENCE.encode("utf-8-sig"),
    SENTENCE.encode("utf-16"),
    SENTENCE.encode("utf-16-le"),
    SENTENCE.encode("utf-16-be"),
    "".join(map(legacy, SENTENCE)).encode("windows-1258"),
    unicodedata.normalize("NFD", SENTENCE).encode(),
    SENTENCE.encode() * 20 + "ệ".encode()[:2],
]


@pytest.mark.parametrize("data", TEXT_ENCODINGS, ids=["utf-8", "bom", "utf-16", "utf-16-le", "utf-16-be", "windows-1258", "decomposed", "cut off"])
def test_text_encodings(data: bytes) -> None:
    assert shown(read_plain("a.txt", data))[0].startswith(SENTENCE)


def test_three_formats_give_the_same_text() -> None:
    body = HEAD_TABLE + para("KẾ HOẠCH", properties='<w:jc w:val="center"/>') + "".join(map(para, CLAUSES)) + FOOT_TABLE
    html = LETTERHEAD + "<p align=center>KẾ HOẠCH</p>" + "".join(f"<p>{clause}</p>" for clause in CLAUSES) + SIGNATURE
    plain = "\n".join([*STACKED, "KẾ HOẠCH", *CLAUSES, *STACKED_FOOT])
    texts = {read_docx("a.docx", package(body)).text, read_html("a.html", html.encode()).text, read_plain("a.txt", plain.encode()).text}
    assert len(texts) == 1


GOOD = package(para(CLAUSE))
BOMB = zipped({"word/document.xml": "0" * 60_000_000})
ENTITIES = zipped(
    {
        "_rels/.rels": "<r/>",
        "word/document.xml": (
            f'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
        ),
    }
)
FETCHES = zipped(
    {
        "word/document.xml": f'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>'
    }
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
WORD_STREAM = bytes(-len(OLE) % 512) + "WordDocument".encode("utf-16-le").ljust(512, b"\0")
UNREADABLE_CASES = [
    ("a.txt", b"", "empty", "empty"),
    ("a.txt", b" \n\t\n", "no-text", "no text"),
    ("a.txt", bytes(range(256)) * 8, "wrong-type", "binary"),
    ("a.txt", GOOD, "wrong-type", "Word file"),
    ("a.txt", b"<!DOCTYPE html><p>x</p>", "wrong-type", "HTML"),
    ("a.pdf", b"xin chao", "wrong-type", "starts with 'xin chao'"),
    ("a.pdf", b"<html></html>", "wrong-type", "named .pdf but is not a PDF"),
    ("a.docx", b"xin chao", "wrong-type", "starts with"),
    ("a.docx", b"%PDF-1.7 xyz", "wrong-type", "a PDF"),
    ("a.docx", zipped({"ppt/presentation.xml": "<x/>"}), "wrong-type", "zip archive"),
    ("a.docx", zipped({"xl/workbook.xml": "<x/>"}), "wrong-type", "Excel file"),
    ("a.docx", GOOD[: len(GOOD) // 2], "truncated", "cut off"),
    ("a.docx", OLE, "wrong-type", "old Office file"),
    ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted", "password"),
    ("a.docx", package(para()), "no-text", "no text"),
    ("a.docx", BOMB, "too-large", "unpacks to"),
    ("a.docx", ENTITIES, "unreadable", "entities"),
    ("a.docx", FETCHES, "unreadable", "entities"),
    ("a.docx", zipped({"word/document.xml": "<w:document"}), "unreadable", "not well-formed"),
    ("a.docx", zipped({"word/document.xml": "<x/>"}), "wrong-type", "no Word document"),
    ("a.doc", OLE, "wrong-type", "not one of Word's"),
    ("a.doc", OLE + WORD_STREAM + b"\xec\xa5" + bytes(8) + b"\x00\x01" + bytes(20), "encrypted", "password"),
    ("a.doc", b"%PDF-1.7 xyz", "wrong-type", "a PDF"),
    ("a.rtf", b"xin chao", "wrong-type", "not an RTF file"),
    ("a.html", b"xin chao", "wrong-type", "starts with"),
    ("a.html", b"<html><body></body></html>", "no-text", "no text"),
    ("a.html", GOOD, "wrong-type", "Word file"),
    ("a.xls", b"PK", "unsupported", ".xls"),
    ("a", b"x", "unsupported", "(none)"),
]


@pytest.mark.parametrize(("name", "data", "kind", "reason"), UNREADABLE_CASES, ids=[f"{case[0]} {case[2]} {at}" for at, case in enumerate(UNREADABLE_CASES)])
def test_unreadable_sources(tmp_path: pathlib.Path, name: str, data: bytes, kind: str, reason: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / name)
    assert caught.value.kind == kind
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_file_and_no_regular_file(tmp_path: pathlib.Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    (tmp_path / "loop.pdf").symlink_to(tmp_path / "loop.pdf")
    os.mkfifo(tmp_path / "pipe.pdf")
    cases = [("none.txt", "not-found"), (".", "wrong-type"), ("x.pdf", "wrong-type"), ("loop.pdf", "unreadable"), ("pipe.pdf", "wrong-type")]
    for path, kind in ((tmp_path / name, kind) for name, kind in cases):
        with pytest.raises(Unreadable) as caught:
            read(path)
        assert caught.value.kind == kind


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(Unreadable) as caught:
        read(path)
    assert caught.value.kind == "unreadable"


@pytest.mark.parametrize(
    ("name", "data"),
    [("A.HTM", b"<p>Xin ch\xc3\xa0o c\xc3\xa1c b\xe1\xba\xa1n</p>"), ("A.TXT", "Xin chào các bạn".encode()), ("a.Md", "Xin chào các bạn".encode())],
)
def test_suffixes_in_any_case(tmp_path: pathlib.Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert shown(read(str(tmp_path / name))) == ["Xin chào các bạn"]
