"""Who leads and who supports in a cell or on a line of its own, with time, product and monitoring unit, as a compliance officer reads them."""

from __future__ import annotations

import pytest

from extract.extraction import extract
from extract.parsers.roles import Roles, lead_and_support, roles_behind, roles_inside
from extract.readers.plain.reader import read_plain
from extract.text import lower

# (cell of the column of leading units, lead, support)
CELLS: list[tuple[str, list[str], list[str]]] = [
    ("Sở Nội vụ", ["Sở Nội vụ"], []),
    ("Sở Nội vụ\nSở Y tế", ["Sở Nội vụ", "Sở Y tế"], []),
    ("Sở Nội vụ chủ trì, phối hợp với Sở Y tế, Công an tỉnh", ["Sở Nội vụ"], ["Sở Y tế", "Công an tỉnh"]),
    ("Sở Nội vụ là cơ quan chủ trì, phối hợp với Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Sở Nội vụ (chủ trì, phối hợp với Sở Y tế)", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Sở Nội vụ, phối hợp với Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Sở Nội vụ; phối hợp cùng Sở Y tế, Công an tỉnh", ["Sở Nội vụ"], ["Sở Y tế", "Công an tỉnh"]),
    ("Sở Nội vụ chủ trì, cùng với Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Sở Nội vụ chủ trì", ["Sở Nội vụ"], []),
    ("Sở Nội vụ thực hiện", ["Sở Nội vụ"], []),
    # each unit with its role behind it
    ("Sở Nội vụ (chủ trì); Sở Y tế, Sở Tư pháp (phối hợp)", ["Sở Nội vụ"], ["Sở Y tế", "Sở Tư pháp"]),
    ("Văn phòng UBND tỉnh (chủ trì), các sở, ngành (phối hợp)", ["Văn phòng Ủy ban nhân dân tỉnh"], ["các sở, ngành"]),
    ("Sở Nội vụ chủ trì; Sở Y tế phối hợp", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Sở Nội vụ chủ trì\nSở Y tế, Sở Tư pháp phối hợp.", ["Sở Nội vụ"], ["Sở Y tế", "Sở Tư pháp"]),
    ("SỞ NỘI VỤ CHỦ TRÌ;\nSỞ Y TẾ PHỐI HỢP", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Sở Y tế (phối hợp); Sở Nội vụ (chủ trì)", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("- Sở Nội vụ: chủ trì\n- Sở Y tế: phối hợp", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Công an tỉnh tham gia; Sở Y tế chủ trì", ["Sở Y tế"], ["Công an tỉnh"]),
    ("Sở Nội vụ (CT); Sở Y tế (PH)", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Sở Nội vụ (chủ trì), Sở Y tế, Sở Tư pháp", ["Sở Nội vụ"], ["Sở Y tế", "Sở Tư pháp"]),
    ("Sở Nội vụ chủ trì cùng các phòng chuyên môn", ["Sở Nội vụ"], ["các phòng chuyên môn"]),
    ("Chủ trì: Sở Nội vụ - Phối hợp: Sở Y tế; Sở Tư pháp", ["Sở Nội vụ"], ["Sở Y tế", "Sở Tư pháp"]),
    ("Sở Tư pháp tham mưu UBND tỉnh", ["Sở Tư pháp"], []),
    ("Sở Nội vụ; PH: Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]),
    ("Sở Nội vụ cùng Sở Y tế", ["Sở Nội vụ", "Sở Y tế"], []),
    ("Ban Chỉ đạo thực hiện Đề án 06", ["Ban Chỉ đạo thực hiện Đề án 06"], []),
    # a reference names nobody
    ("Như trên", [], []),
    ("Theo phân công của Giám đốc", [], []),
    ("Quyết định số 12/QĐ-UBND", [], []),
    ("Kế hoạch số 15/KH-UBND ngày 20/01/2024", [], []),
]  # fmt: skip

OFFICE, HEALTH = ["Văn phòng Sở"], ["Sở Y tế"]
# (item, roles that stand behind the task in its own paragraph)
INSIDE: list[tuple[str, Roles | None]] = [
    ("Thành lập Tổ công tác rà soát tài sản công (Tổ công tác).", None),  # how it is called from here on
    # an office that a colon names for its task; not one that heads its own duties, nor a group of words before "về"
    ("Số hóa hồ sơ lưu trữ: Văn phòng Sở thực hiện; thời gian: quý II/2026.", Roles(OFFICE, [], [], "thời gian: quý II/2026", None)),
    ("Trang bị máy quét: Văn phòng Sở chủ trì, phối hợp với Sở Y tế; hoàn thành trước 15/3.", Roles(OFFICE, HEALTH, [], "hoàn thành trước 15/3", None)),
    ("Vận động gửi báo cáo qua mạng: Văn phòng Sở chủ trì, các phòng phối hợp.", Roles(OFFICE, ["các phòng"], [], None, None)),
    ("Văn phòng Sở: Sở Y tế thực hiện.", None),
    ("Kết quả đạt được trong quý: Văn phòng Sở đã hoàn thành.", None),
    ("Rà soát thủ tục (Văn phòng Sở chủ trì; các phòng phối hợp; hoàn thành trước 30/10/2025).", Roles(OFFICE, ["các phòng"], [], "hoàn thành trước 30/10/2025", None)),
    ("Rà soát thủ tục (Văn phòng Sở chủ trì, phối hợp với Sở Y tế; trong quý II/2025)", Roles(OFFICE, HEALTH, [], "trong quý II/2025", None)),
    ("Rà soát thủ tục (phối hợp với Sở Y tế; Văn phòng Sở chủ trì).", Roles(OFFICE, HEALTH, [], None, None)),
    ("Rà soát thủ tục (Văn phòng Sở chủ trì; Sở Y tế cùng phối hợp thực hiện; quý I/2025; tháng 3)", Roles(OFFICE, HEALTH, [], "quý I/2025", None)),
    ("Rà soát thủ tục (cơ quan chủ trì: Văn phòng Sở; phối hợp: Sở Y tế; thời hạn: tháng 5; sản phẩm: Quyết định).", Roles(OFFICE, HEALTH, [], "tháng 5", "Quyết định")),
    ("Rà soát thủ tục. Chủ trì: Văn phòng Sở. Theo dõi, đôn đốc: Thanh tra Sở. Kết quả: Báo  cáo; Thời gian: Quý I.", Roles(OFFICE, [], ["Thanh tra Sở"], "Quý I", "Báo cáo")),
    ("Rà soát thủ tục; đơn vị đầu mối: Văn phòng Sở chủ trì, phối hợp với Sở Y tế. Tiến độ: xong trước 15/3.", Roles(OFFICE, HEALTH, [], "xong trước 15/3", None)),
    # it chairs a meeting, or nobody is named
    ("Họp giao ban (do Văn phòng Sở tổ chức).", None),
    ("Nâng cao năng lực chủ trì cuộc họp của đơn vị (theo quy chế).", None),
    ("Mỗi cơ quan, đơn vị công khai thủ tục.", None),
]  # fmt: skip

# (sentence that names its leading unit itself, what the pieces behind it add)
BEHIND: list[tuple[str, Roles | None]] = [
    ("Giao Tỉnh đoàn chủ trì; Hội Nông dân tỉnh, Sở Y tế phối hợp; thời gian tổ chức: tháng 5/2026; sản phẩm: thể lệ.", Roles([], ["Hội Nông dân tỉnh", "Sở Y tế"], [], "tháng 5/2026", "thể lệ")),
    ("Giao Tỉnh đoàn tổ chức hội thi. Thời hạn: quý II/2026. Kết quả: báo cáo tổng kết.", Roles([], [], [], "quý II/2026", "báo cáo tổng kết")),
    ("Giao Tỉnh đoàn tổ chức hội thi, sản phẩm: thể lệ", Roles([], [], [], None, "thể lệ")),
    ("Giao Tỉnh đoàn tổ chức hội thi; phối hợp: Sở Y tế; theo dõi: Sở Nội vụ.", Roles([], HEALTH, ["Sở Nội vụ"], None, None)),
    ("Giao Tỉnh đoàn tổ chức hội thi; Sở Y tế chủ trì phần khám bệnh.", None),
    ("Giao Tỉnh đoàn tổ chức hội thi.", None),
]  # fmt: skip

HEAD = "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-UBND\nQuảng Trị, ngày 20 tháng 01 năm 2024\nKẾ HOẠCH\nCải cách hành chính năm 2024\n"
Record = tuple[str, list[str], list[str], list[str], str | None, str | None]
# (body of a plan, (duty, lead, support, monitor, words of the deadline, product) of each)
RECORDS: list[tuple[str, list[Record]]] = [
    ("1. Cắt giảm thành phần hồ sơ\na) Nội dung: thôi đòi bản sao người dân nộp lần trước.\nb) Đơn vị chủ trì: Sở Nội vụ.\nc) Thời gian hoàn thành: trước 31/5/2024.",
     [("Cắt giảm thành phần hồ sơ a) Nội dung: thôi đòi bản sao người dân nộp lần trước.", ["Sở Nội vụ"], [], [], "trước 31/5/2024", None)]),
    ("1. Tổ chức thi tuyển chức danh lãnh đạo.\n- Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Sở Y tế.\n- Giám sát: Thanh tra tỉnh.\n- Thời gian thực hiện: Quý III/2024.\n- Sản phẩm: Quyết định  bổ nhiệm.\n2. Sắp xếp các trạm khuyến nông.\n+ Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ;\n+ Kết quả đầu ra: Đề án;",
     [("Tổ chức thi tuyển chức danh lãnh đạo.", ["Sở Nội vụ"], HEALTH, ["Thanh tra tỉnh"], "Quý III/2024", "Quyết định bổ nhiệm"), ("Sắp xếp các trạm khuyến nông.", HEALTH, ["Sở Nội vụ"], [], None, "Đề án")]),
    # two time lines: the first one counts; a heading between ends the item
    ("1. Số hóa hồ sơ lưu trữ.\n- Chủ trì: Sở Nội vụ.\n- Thời gian: Quý I/2024.\n- Hoàn thành: Quý II/2024.", [("Số hóa hồ sơ lưu trữ.", ["Sở Nội vụ"], [], [], "Quý I/2024", None)]),
    # time and product in sentences of their own behind the task; a remark is no time
    ("1. Sở Nội vụ\na) Khảo sát sự hài lòng tại các xã. Kết quả: báo cáo phân tích. Thời hạn: tháng 5/2024.\nb) Kiểm tra công vụ. Việc kiểm tra năm 2024 phải đúng quy định.",
     [("Khảo sát sự hài lòng tại các xã. Kết quả: báo cáo phân tích. Thời hạn: tháng 5/2024.", ["Sở Nội vụ"], [], [], "tháng 5/2024", "báo cáo phân tích"),
      ("Kiểm tra công vụ. Việc kiểm tra năm 2024 phải đúng quy định.", ["Sở Nội vụ"], [], [], None, None)]),
    # role lines without a leading unit: it is the one of the heading
    ("1. Sở Nội vụ\na) Kiểm tra công vụ tại các huyện.\n- Phối hợp: Sở Y tế.\n- Thời gian: Tháng 5/2024.", [("Kiểm tra công vụ tại các huyện.", ["Sở Nội vụ"], HEALTH, [], "Tháng 5/2024", None)]),
    ("PHỤ LỤC\nTT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tSản phẩm\tThời gian\tTheo dõi, đôn đốc\n1\tCập nhật quy trình nội bộ\tVăn phòng UBND tỉnh\tPhối hợp với: Các sở; Sở Y tế\tQuyết định  công bố\tHằng quý\tSở Nội vụ, Thanh tra tỉnh\n2\tThuê hạ tầng\tSở Tài chính, Sở Tài chính\tTheo Quyết định số 8/QĐ-UBND\t\t\tThanh tra tỉnh\n3\t\tSở Y tế\tSở Y tế; Sở Nội vụ\tBáo cáo  tháng\tTháng 5/2024\tThanh tra tỉnh",
     [("Cập nhật quy trình nội bộ", ["Văn phòng Ủy ban nhân dân tỉnh"], ["các sở", "Sở Y tế"], ["Sở Nội vụ", "Thanh tra tỉnh"], "Hằng quý", "Quyết định công bố"), ("Thuê hạ tầng", ["Sở Tài chính"], [], ["Thanh tra tỉnh"], None, None),
      ("Báo cáo tháng", HEALTH, ["Sở Nội vụ"], ["Thanh tra tỉnh"], "Tháng 5/2024", "Báo cáo tháng")]),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "lead", "support"), CELLS)
def test_cell(cell: str, lead: list[str], support: list[str]) -> None:
    assert lead_and_support(cell) == (lead, support)


@pytest.mark.parametrize(("item", "roles"), INSIDE)
def test_inside(item: str, roles: Roles | None) -> None:
    assert roles_inside(item, lower(item)) == roles


@pytest.mark.parametrize(("sentence", "roles"), BEHIND)
def test_behind(sentence: str, roles: Roles | None) -> None:
    assert roles_behind(sentence, lower(sentence)) == roles


@pytest.mark.parametrize(("body", "expected"), RECORDS)
def test_records(body: str, expected: list[Record]) -> None:
    document = read_plain("case.txt", (HEAD + body).encode())
    found = extract(document).assignments
    assert [(a.duty, list(a.lead), list(a.support), list(a.monitor), a.deadline.text if a.deadline else None, a.product) for a in found] == expected
    assert {(a.decision, a.assigner) for a in found} == {("15/KH-UBND", "Ủy ban nhân dân tỉnh Quảng Trị")}
