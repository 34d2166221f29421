"""Outline: lines of a document → the zone of each, and the tree of its segments.

A line is written ``zone | text`` (``ZONES``) or, for the tree, indented by two blanks under the line it belongs to (``TREES``); ``*`` before the text marks a centred line,
``<`` and ``>`` lines of a letterhead's left and right column, ``{`` and ``}`` those of a foot, ``#`` a table row with cells apart by ``;;``. Expectations are a reader's.
"""

from __future__ import annotations

import pytest

from extract.document import Document
from extract.outline import is_capitals, kind_line
from extract.readers.builder import Builder, CellText
from extract.segment import Outline

HEAD = """
letterhead | <ỦY BAN NHÂN DÂN
letterhead | <TỈNH SƠN LA
letterhead | <Số: 101/QĐ-UBND
letterhead | >CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead | >Độc lập - Tự do - Hạnh phúc
letterhead | >Sơn La, ngày 12 tháng 3 năm 2024
"""
FOOT = """
foot | {Nơi nhận:
foot | {- Như Điều 2;
foot | {- Lưu: VT, NC.
foot | }TM. ỦY BAN NHÂN DÂN
foot | }CHỦ TỊCH
foot | }Hoàng Văn Sơn
"""
ARTICLES = """
enacting | *QUYẾT ĐỊNH:
body | Điều 1. Phê duyệt Kế hoạch cải cách hành chính của tỉnh.
body | Điều 2. Chánh Văn phòng UBND tỉnh và người đứng đầu các cơ quan có trách nhiệm thực hiện Quyết định này./.
"""

# A name and lines "zone | text".
ZONES = [
    (
        "decision with title, authority, short recitals",
        HEAD
        + """
        kind | *QUYẾT ĐỊNH
        title | *Về việc ban hành Kế hoạch cải cách hành chính
        title | *tỉnh Sơn La năm 2024
        authority | *ỦY BAN NHÂN DÂN TỈNH SƠN LA
        recital | Căn cứ Luật Cư trú;
        recital | Căn cứ Luật số 47/2019/QH14;
        recital | Theo đề nghị của Sở Nội vụ.
        """
        + ARTICLES
        + FOOT,
    ),
    (
        "short recitals directly under the title",
        HEAD
        + """
        kind | *QUYẾT ĐỊNH
        title | *Về việc ban hành Kế hoạch cải cách hành chính
        recital | Căn cứ Luật Cư trú;
        recital | Căn cứ Luật số 47/2019/QH14;
        """
        + ARTICLES,
    ),
    (
        "title in capitals, authority in capitals",
        HEAD
        + """
        kind | *QUYẾT ĐỊNH
        title | *VỀ VIỆC KIỆN TOÀN BAN CHỈ ĐẠO
        title | *CẢI CÁCH HÀNH CHÍNH TỈNH
        authority | *CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA
        recital | Căn cứ Quyết định số 5/QĐ-UBND ngày 04/01/2022 của UBND tỉnh;
        """
        + ARTICLES,
    ),
    (
        "resolution of a People's Council: authority in two lines",
        HEAD
        + """
        kind | *NGHỊ QUYẾT
        title | *Về biên chế công chức năm 2024
        authority | *HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA
        authority | *KHÓA XV, KỲ HỌP THỨ MƯỜI HAI
        recital | Xét Tờ trình số 12/TTr-UBND ngày 02/3/2024 của UBND tỉnh; ý kiến thảo luận của đại biểu.
        enacting | *QUYẾT NGHỊ:
        body | Điều 1. Thông qua biên chế công chức năm 2024 của các cơ quan, tổ chức hành chính.
        """,
    ),
    (
        "authority that opens the addressees of a telegram",
        HEAD
        + """
        kind | *CÔNG ĐIỆN
        title | *Về việc ứng phó mưa lớn
        authority | *CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA ĐIỆN:
        body | - Giám đốc các sở, ban, ngành;
        body | - Chủ tịch UBND các huyện, thành phố.
        """,
    ),
    (
        "petition: the title ends before Kính gửi",
        HEAD
        + """
        kind | *TỜ TRÌNH
        title | *Về việc đề nghị ban hành Nghị quyết
        addressee | Kính gửi: Hội đồng nhân dân tỉnh
        body | Thực hiện quy định về trình tự xây dựng nghị quyết, Ủy ban nhân dân tỉnh kính trình như sau:
        """,
    ),
    (
        "plan whose first paragraph follows the title",
        HEAD
        + """
        kind | *KẾ HOẠCH
        title | *Chuyển đổi số năm 2024
        body | Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020, Ủy ban nhân dân tỉnh ban hành Kế hoạch chuyển đổi số năm 2024 với các nội dung sau.
        body | I. MỤC TIÊU
        body | 1. Mục tiêu chung
        """,
    ),
    (
        "official letter: no kind line",
        """
        letterhead | <UBND TỈNH SƠN LA
        letterhead | <SỞ TƯ PHÁP
        letterhead | <Số: 44/STP-VP
        letterhead | <V/v góp ý dự thảo
        letterhead | >CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        letterhead | >Độc lập - Tự do - Hạnh phúc
        letterhead | >Sơn La, ngày 12 tháng 3 năm 2024
        addressee | Kính gửi: Các sở, ban, ngành.
        body | Sở Tư pháp nhận được dự thảo Quyết định của UBND tỉnh và có ý kiến như sau:
        """
        + FOOT,
    ),
    (
        "a plan after the foot, under its own kind line",
        HEAD
        + """
        kind | *QUYẾT ĐỊNH
        title | *Ban hành Kế hoạch cải cách hành chính
        authority | *ỦY BAN NHÂN DÂN TỈNH SƠN LA
        recital | Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """
        + ARTICLES
        + FOOT
        + """
        kind | *KẾ HOẠCH
        title | *Cải cách hành chính tỉnh Sơn La năm 2024
        title | *(Ban hành kèm theo Quyết định số 101/QĐ-UBND ngày 12/3/2024 của UBND tỉnh)
        body | I. MỤC TIÊU
        body | 1. Nâng cao Chỉ số cải cách hành chính của tỉnh.
        """,
    ),
    (
        "a plan with a letterhead of its own, then an appendix",
        HEAD
        + """
        kind | *QUYẾT ĐỊNH
        title | *Ban hành Kế hoạch cải cách hành chính
        authority | *ỦY BAN NHÂN DÂN TỈNH SƠN LA
        recital | Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """
        + ARTICLES
        + FOOT
        + """
        letterhead | <ỦY BAN NHÂN DÂN
        letterhead | <TỈNH SƠN LA
        letterhead | >CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        letterhead | >Độc lập - Tự do - Hạnh phúc
        kind | *KẾ HOẠCH
        title | *Cải cách hành chính tỉnh Sơn La năm 2024
        body | I. MỤC TIÊU
        body | 1. Nâng cao Chỉ số cải cách hành chính của tỉnh.
        kind | *PHỤ LỤC I
        title | *Danh mục nhiệm vụ năm 2024
        title | *(Kèm theo Kế hoạch của UBND tỉnh)
        body | #TT;;Nhiệm vụ;;Cơ quan chủ trì
        body | #1;;Rà soát thủ tục;;Sở Tư pháp
        """,
    ),
    (
        "portal: menus before, contents after",
        """
        chrome | Trang chủ
        chrome | Văn bản
        chrome | Quyết định số 101/QĐ-UBND
        chrome | Tải về
        letterhead | ỦY BAN NHÂN DÂN
        letterhead | TỈNH SƠN LA
        letterhead | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        letterhead | Độc lập - Tự do - Hạnh phúc
        letterhead | Số: 101/QĐ-UBND
        letterhead | Sơn La, ngày 12 tháng 3 năm 2024
        kind | QUYẾT ĐỊNH
        title | Về việc ban hành Kế hoạch cải cách hành chính
        authority | ỦY BAN NHÂN DÂN TỈNH SƠN LA
        recital | Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """
        + ARTICLES
        + """
        foot | Nơi nhận:
        foot | - Như Điều 2;
        foot | - Lưu: VT.
        foot | TM. ỦY BAN NHÂN DÂN
        foot | CHỦ TỊCH
        chrome | Mục lục
        chrome | Điều 1. Ban hành
        chrome | Điều 2. Hiệu lực
        """,
    ),
    (
        "party letterhead without regions",
        """
        letterhead | TỈNH ỦY SƠN LA
        letterhead | *
        letterhead | Số 9-KL/TU
        letterhead | ĐẢNG CỘNG SẢN VIỆT NAM
        letterhead | Sơn La, ngày 12 tháng 3 năm 2024
        kind | KẾT LUẬN
        title | của Ban Thường vụ Tỉnh ủy về cải cách hành chính
        body | Sau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy thống nhất kết luận các nội dung chủ yếu sau đây, giao các cấp ủy thực hiện:
        body | 1. Các huyện ủy, thành ủy quán triệt Kết luận này.
        """,
    ),
    (
        "draft marks between letterhead and kind",
        HEAD
        + """
        letterhead | DỰ THẢO
        kind | *CHỈ THỊ
        title | *Về việc chấn chỉnh kỷ cương
        body | Thời gian qua việc chấp hành kỷ cương hành chính còn hạn chế ở một số cơ quan, Chủ tịch UBND tỉnh yêu cầu:
        """,
    ),
    (
        "minutes: time and place open the body",
        HEAD
        + """
        kind | *BIÊN BẢN
        title | *Họp xét hồ sơ trễ hạn
        body | Thời gian: 14 giờ 00 ngày 11/3/2024.
        body | Địa điểm: Phòng họp số 2.
        """,
    ),
    (
        "a column headed Nơi nhận, and a foot in a row of a table",
        HEAD
        + """
        kind | *KẾ HOẠCH
        title | *Gửi báo cáo cải cách hành chính năm 2024
        body | Chủ tịch Ủy ban nhân dân tỉnh giao các cơ quan gửi báo cáo theo lịch ở bảng dưới đây:
        body | #Nơi nhận;;Báo cáo;;Thời hạn
        body | #Nơi nhận báo cáo quý là Sở Nội vụ;;Báo cáo quý;;Ngày 14 tháng cuối quý
        foot | #Nơi nhận: - Như trên; - Lưu: VT.;;CHỦ TỊCH Hoàng Văn Sơn
        """,
    ),
    (
        "a table after the foot is the document's",
        HEAD
        + """
        kind | *QUYẾT ĐỊNH
        title | *Ban hành Danh mục nhiệm vụ
        authority | *CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA
        recital | Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """
        + ARTICLES
        + FOOT
        + """
        body | #TT;;Nhiệm vụ;;Cơ quan chủ trì
        body | #1;;Rà soát thủ tục;;Sở Tư pháp
        """,
    ),
    (
        "heading in capitals without its number under a title in capitals",
        HEAD
        + """
        kind | *KẾ HOẠCH
        title | *CẢI CÁCH HÀNH CHÍNH NĂM 2024
        body | *MỤC ĐÍCH, YÊU CẦU
        body | Nâng cao chất lượng phục vụ người dân.
        """,
    ),
    (
        "news has no letterhead, ends at related links",
        """
        body | Sơn La đẩy mạnh cải cách hành chính
        body | Sáng 12/3, UBND tỉnh Sơn La tổ chức hội nghị triển khai nhiệm vụ cải cách hành chính năm 2024, với sự tham dự của các sở, ngành, địa phương.
        chrome | Tin liên quan
        chrome | Mộc Châu khai trương Trung tâm hành chính công
        """,
    ),
]

# A name and the tree; two blanks deeper is one level down; "!" before a line: names what follows.
TREES = [
    ("articles and their clauses", "!Điều 1. Phạm vi\n  1. Quyết định này quy định về phân cấp quản lý.\n  2. Quyết định này áp dụng cho các sở.\n!Điều 2. Nhiệm vụ\n  !1. Sở Nội vụ:\n    a) Hướng dẫn các đơn vị;\n    b) Tổng hợp báo cáo.\n  2. Sở Tài chính bố trí kinh phí."),
    ("roman, arabic, letter, dash, plus", "!I. NHIỆM VỤ\n  !1. Cải cách thể chế\n    !a) Rà soát văn bản:\n      - Sở Tư pháp chủ trì rà soát.\n      !- Các sở phối hợp:\n        + Sở Nội vụ góp ý.\n  !2. Cải cách thủ tục\n    - Văn phòng công bố thủ tục.\n!II. TỔ CHỨC THỰC HIỆN\n  Các sở báo cáo định kỳ."),
    ("decimal numbering", "!I. NỘI DUNG\n  !1. Mục tiêu\n    1.1. Đạt 95% hồ sơ đúng hạn.\n    1.2. Đạt 90% hài lòng.\n  !2. Giải pháp\n    !2.1. Về thể chế:\n      2.1.1. Ban hành quy chế phối hợp.\n      2.1.2. Sửa đổi quy trình nội bộ."),
    ("lead-in over a list", "Trong quý II, các sở, ban, ngành đạt kết quả khá.\n!Chủ tịch UBND tỉnh yêu cầu các sở thực hiện:\n  1. Rà soát thủ tục hành chính.\n  2. Công khai xin lỗi khi trễ hạn."),
    ("parts, chapters, sections", "!Phần thứ nhất\n  !Chương I\n    !Mục 1. QUY ĐỊNH CHUNG\n      !Điều 1. Phạm vi\n        Quy chế này quy định về phối hợp."),
    ("capital line without a number over numbered items", "!TỔ CHỨC THỰC HIỆN\n  !1. Sở Nội vụ\n    - Theo dõi, đôn đốc các cơ quan.\n  !2. Sở Tài chính\n    - Bố trí kinh phí."),
    ("name of a unit without a number over its duties", "!Sở Nội vụ\n  - Theo dõi, đôn đốc các cơ quan.\n  - Tổng hợp, báo cáo.\n!Sở Tài chính\n  - Bố trí kinh phí."),
    ("table under its heading", "!I. PHÂN CÔNG NHIỆM VỤ\n  #TT;;Nhiệm vụ;;Cơ quan\n  #1;;Rà soát;;Sở Tư pháp\n!II. KINH PHÍ\n  Từ ngân sách tỉnh."),
    ("brackets and letters with dots", "!A. MỤC TIÊU\n  !1. Mục tiêu cụ thể:\n    (1) Đạt 90% hồ sơ trực tuyến;\n    (2) Đạt 95% số hóa hồ sơ.\n!B. NHIỆM VỤ\n  1. Các sở triển khai."),
    ("second level of bullets", "!1. Sở Nội vụ:\n  !- Chủ trì các việc:\n    + Tham mưu kế hoạch;\n    + Theo dõi tiến độ.\n  - Báo cáo UBND tỉnh."),
]  # fmt: skip

KIND_LINES = [
    ("QUYẾT ĐỊNH", "quyet-dinh"), ("Q U Y Ế T  Đ Ị N H", "quyet-dinh"), ("THÔNG BÁO KẾT LUẬN", "thong-bao"), ("CHƯƠNG TRÌNH HÀNH ĐỘNG", "chuong-trinh"), ("NGHỊ QUYẾT LIÊN TỊCH", "nghi-quyet-lien-tich"),
    ("KẾ HOẠCH LIÊN TỊCH", "ke-hoach"), ("QUY CHẾ PHỐI HỢP", "quy-che"), ("CÔNG ĐIỆN KHẨN", "cong-dien"), ("LUẬT", "luat"), ("BỘ LUẬT", "bo-luat"), ("BIÊN BẢN", "bien-ban"), ("BÁO CÁO", "bao-cao"),
    ("TỜ TRÌNH", "to-trinh"), ("Quyết định này có hiệu lực", None), ("SỞ NỘI VỤ", None), ("BÁO CÁO KẾT QUẢ", None), ("Báo cáo", None), ("LUẬT ĐẤT ĐAI", None),
]  # fmt: skip

KNOWN_MISSES: list[tuple[str, str, str]] = [
    (
        "any heading in capitals without its number under a title in capitals",
        HEAD
        + """
        kind | *BÁO CÁO
        title | *CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2024
        body | *CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
        body | UBND tỉnh đã ban hành 12 văn bản chỉ đạo.
        """,
        "nothing printed tells the second line of a title from a heading that lost its number",
    ),
]


def _add(builder: Builder, text: str, number: int) -> None:
    marks = {"<": "head-left", ">": "head-right", "{": "foot-left", "}": "foot-right"}
    if text.startswith("#"):
        builder.row([CellText(column, cell) for column, cell in enumerate(text[1:].split(";;"))], table=0, path=f"t1/r{number}")
    elif text == "*" or text[0] not in "*<>{}":
        builder.paragraph(text)
    else:
        builder.paragraph(text[1:], region=marks.get(text[0], "body"), align="center" if text[0] in "*<>" else None)


def document(lines: list[str]) -> Document:
    builder = Builder()
    for number, line in enumerate(lines):
        _add(builder, line, number)
    return builder.finish(source="x.docx", sha256="0" * 64, media_type="application/msword")


def expected_zones(text: str) -> list[tuple[str, str]]:
    pairs = [line.strip().split(" | ", 1) for line in text.splitlines() if line.strip()]
    return [(zone, line) for zone, line in pairs]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in ZONES])
def test_zones(text: str) -> None:
    expected = expected_zones(text)
    segments = Outline(document([line for _, line in expected])).segments
    kinds = ["body" if s.kind in ("item", "paragraph", "row") else s.kind for s in segments]
    assert [f"{kind} | {line}" for kind, (_, line) in zip(kinds, expected, strict=True)] == [f"{zone} | {line}" for zone, line in expected]


def tree(text: str) -> list[tuple[str, int, bool]]:
    """(line, index of its parent or -1, heading) for each line."""
    found: list[tuple[str, int, bool]] = []
    open_: list[tuple[int, int]] = []
    for index, line in enumerate(text.split("\n")):
        depth = (len(line) - len(line.lstrip())) // 2
        open_ = [(d, i) for d, i in open_ if d < depth]
        bare = line.strip()
        found.append((bare.lstrip("!"), open_[-1][1] if open_ else -1, bare.startswith("!")))
        open_.append((depth, index))
    return found


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in TREES])
def test_tree(text: str) -> None:
    expected = tree(text)
    above = [line for _, line in expected_zones(HEAD)] + ["*QUYẾT ĐỊNH", "*Về việc thử", "*ỦY BAN NHÂN DÂN TỈNH SƠN LA", "*QUYẾT ĐỊNH:"]
    outline = Outline(document([*above, *(line for line, _, _ in expected)]))
    got = [(line, s.parent - len(above) if s.parent >= 0 else -1, s.heading) for s, (line, _, _) in zip(outline.segments[len(above) :], expected, strict=True)]
    assert got == expected


def test_parts_count_up() -> None:
    lines = [line for _, line in expected_zones(ZONES[9][1])]
    parts = [s.part for s in Outline(document(lines)).segments]
    assert parts == sorted(parts)
    assert (parts[0], parts[lines.index("*PHỤ LỤC I")]) == (0, 2)


def test_lead_ins_under_one_another_by_the_thousand() -> None:
    outline = Outline(document(["Các sở thực hiện:"] * 3000 + ["Rà soát thủ tục."]))
    last = outline.segments[-1]
    assert outline.headings(last) == ("Các sở thực hiện:",) * len(outline.ancestors(last))


@pytest.mark.parametrize(("line", "kind"), KIND_LINES)
def test_kind_line(line: str, kind: str | None) -> None:
    assert kind_line(line) == kind


@pytest.mark.parametrize(
    ("text", "expected"), [("SỞ NỘI VỤ", True), ("Số: 12/QĐ-UBND", False), ("I. MỤC TIÊU", True), ("12/2024", False), ("TỈNH ỦY (BTC)", True)]
)
def test_capitals(text: str, expected: bool) -> None:
    assert is_capitals(text) == expected


@pytest.mark.parametrize("text", [pytest.param(text, id=name, marks=pytest.mark.xfail(strict=True, reason=reason)) for name, text, reason in KNOWN_MISSES])
def test_known_miss(text: str) -> None:
    test_zones(text)
