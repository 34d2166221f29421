"""Tables of targets by the forms of their headers: which columns set goals, for what year, in what unit. Expected values are a reader's (GUIDELINES §3)."""

from __future__ import annotations

import pathlib

import pytest

from extract.extraction import extract
from extract.readers import read
from extract.readers.plain.reader import read_plain
from extract.records import Target

HEAD = "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 12/KH-UBND\nLâm Đồng, ngày 15 tháng 12 năm 2025\n\nKẾ HOẠCH\n{title}\n\nI. MỤC TIÊU, CHỈ TIÊU\n\n{table}\n\nII. TỔ CHỨC THỰC HIỆN\n\nGiao Sở Nội vụ theo dõi.\n"

# (title of a plan of December 2025, table, (comparator, value, unit, year) of each target)
FORMS: list[tuple[str, str, list[tuple[str, float, str, int]]]] = [
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|ĐVT|Năm 2025|Năm 2026\n1|Hồ sơ trực tuyến|%|70|80", [("=", 80, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|ĐVT|Kết quả năm 2025|Kế hoạch năm 2026\n1|Hồ sơ trực tuyến|%|70|≥ 80", [(">=", 80, "%", 2026)]),
    ("Chuyển đổi số giai đoạn 2026-2030", "TT|Chỉ tiêu|Đơn vị|Kết quả|Cơ quan theo dõi\n1|Hồ sơ trực tuyến|%|≥ 80|Sở Nội vụ\n2|Doanh nghiệp số|Doanh nghiệp|≥ 50|Sở Công Thương\n3|Thủ tục toàn trình|%|90|Sở Nội vụ", [(">=", 80, "%", 2030), (">=", 50, "doanh nghiệp", 2030), ("=", 90, "%", 2030)]),
    ("Chuyển đổi số giai đoạn 2026-2030", "TT|Chỉ tiêu|ĐVT|Hiện trạng 2025|Lộ trình thực hiện 2026|Lộ trình thực hiện 2028|Lộ trình thực hiện 2030\n1|Hồ sơ trực tuyến|%|70|75|≥ 80|≥ 90", [("=", 75, "%", 2026), (">=", 80, "%", 2028), (">=", 90, "%", 2030)]),
    ("Chuyển đổi số giai đoạn 2026-2030", "TT|Chỉ tiêu|ĐVT|2025|2026|2027|2030\n1|Hồ sơ trực tuyến|%|70|75|80|≥ 90", [("=", 75, "%", 2026), ("=", 80, "%", 2027), (">=", 90, "%", 2030)]),
    ("Giao chỉ tiêu năm 2026", "TT|Đơn vị|Hồ sơ đúng hạn (%) năm 2025|Hồ sơ đúng hạn (%) giao năm 2026|Số hóa kết quả (%) năm 2025|Số hóa kết quả (%) giao năm 2026\n1|Sở Tư pháp|97,8|99|81|95\n2|Sở Y tế|95|≥ 98|66|Trên 90", [("=", 99, "%", 2026), ("=", 95, "%", 2026), (">=", 98, "%", 2026), (">", 90, "%", 2026)]),
    ("Nâng cao hài lòng năm 2026", "Mục tiêu|Thước đo|Mức hiện tại|Mức cần đạt|Đơn vị chịu trách nhiệm\nGiảm thời gian chờ|Phút|18|≤ 10|Văn phòng Sở\nTăng kê khai điện tử|%|65|90|Phòng Thuế", [("<=", 10, "phút", 2026), ("=", 90, "%", 2026)]),
    ("Nâng cao chỉ số năm 2026", "STT|Tên chỉ số|Kết quả 2024|Ước 2025|Mục tiêu 2026\n1|PAR INDEX (%)|86,1|87|≥ 89\n2|SIPAS (%)|83|84|Trên 86", [(">=", 89, "%", 2026), (">", 86, "%", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Mục tiêu, chỉ tiêu|Mức cần đạt|Cơ quan chủ trì\n1|Hồ sơ giải quyết đúng hạn|Từ 98% trở lên|Văn phòng UBND tỉnh\n2|Thời gian chờ|Không quá 20 phút|Các sở", [(">=", 98, "%", 2026), ("<=", 20, "phút", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Nội dung chỉ tiêu|Yêu cầu|Đơn vị theo dõi\n1|Hồ sơ giải quyết đúng hạn|≥ 98%|Văn phòng UBND tỉnh\n2|Hồ sơ trễ hạn|< 1%|Các sở", [(">=", 98, "%", 2026), ("<", 1, "%", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Chỉ tiêu|Đơn vị tính|Chỉ tiêu giao|Thời hạn\n1|Hồ sơ giải quyết đúng hạn|Tỷ lệ %|98|31/12/2026\n2|Số lớp tập huấn|Lớp|12|Quý III", [("=", 98, "%", 2026), ("=", 12, "lớp", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Chỉ tiêu|Quý I|Quý II|Quý III|Cả năm\n1|Tỷ lệ hồ sơ trực tuyến (%)|60|70|75|80", [("=", 60, "%", 2026), ("=", 70, "%", 2026), ("=", 75, "%", 2026), ("=", 80, "%", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Chỉ tiêu|Tối thiểu (%)|Đơn vị thực hiện\n1|Tỷ lệ hồ sơ trực tuyến|80|Các sở\n2|Tỷ lệ thanh toán trực tuyến|60|UBND cấp xã", [(">=", 80, "%", 2026), (">=", 60, "%", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Chỉ tiêu|Cấp tỉnh|Cấp xã\n1|Tỷ lệ hồ sơ trực tuyến|≥ 85%|≥ 70%\n2|Hồ sơ trễ hạn|≤ 1%|≤ 2%", [(">=", 85, "%", 2026), (">=", 70, "%", 2026), ("<=", 1, "%", 2026), ("<=", 2, "%", 2026)]),
    ("Chuyển đổi số đến năm 2030", "TT|Chỉ tiêu|Đến hết năm 2026|Đến năm 2030|Tầm nhìn đến năm 2045|Đơn vị chủ trì\n1|Tỷ lệ hồ sơ trực tuyến|80%|95%|100%|Sở Nội vụ", [("=", 80, "%", 2026), ("=", 95, "%", 2030), ("=", 100, "%", 2045)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|Mức phấn đấu|Đơn vị chủ trì theo dõi|Đơn vị phối hợp|Thời hạn\n1|Tỷ lệ hồ sơ trực tuyến|Đạt tối thiểu 80%|Sở Nội vụ|Các sở|Quý IV/2026\n2|Người dân có tài khoản định danh|60% dân số|Công an tỉnh||30/11/2026", [(">=", 80, "%", 2026), ("=", 60, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|ĐVT|Chỉ tiêu Trung ương giao|Chỉ tiêu tỉnh phấn đấu\n1|Tỷ lệ hồ sơ trực tuyến|%|80|≥ 85", [("=", 80, "%", 2026), (">=", 85, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "Chỉ tiêu|Đơn vị tính|Kế hoạch 2026|So với 2025 (%)|Ghi chú\nGRDP bình quân đầu người|Triệu đồng/người|85|108|\nTỷ lệ hộ nghèo|%|Giảm 1,5|-|\nKinh tế số trong GRDP|% GRDP|> 15|102|", [("=", 85, "triệu đồng/người", 2026), ("=", 1.5, "%", 2026), (">", 15, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|Kết quả|Đánh giá\n1|Tỷ lệ hồ sơ trực tuyến|82%|Đạt\n2|Tỷ lệ thanh toán|61%|Chưa đạt", []),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|ĐVT|Thực hiện 2024|Thực hiện 2025|Tăng/giảm\n1|Tỷ lệ hồ sơ trực tuyến|%|70|82|+12\n2|Tỷ lệ thanh toán|%|50|61|+11", []),
    ("Xếp hạng năm 2026", "TT|Chỉ số|Đơn vị|Mục tiêu\n1|Năng lực cạnh tranh số|Thứ bậc|≤ 3 Đông Nam Á; ≤ 50 thế giới\n2|PCI|Hạng|10", [("<=", 3, "hạng", 2026), ("<=", 50, "hạng", 2026), ("=", 10, "hạng", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|Đơn vị tính|Giá trị\nI|Đến năm 2026||\n1|Tỷ lệ hồ sơ trực tuyến|%|≥ 80\nII|Đến năm 2030||\n2|Tỷ lệ hồ sơ trực tuyến|%|≥ 95\n3|Tỷ lệ thanh toán|%|90", [(">=", 80, "%", 2026), (">=", 95, "%", 2030), ("=", 90, "%", 2030)]),
    ("Cải cách hành chính năm 2026", "TT|Tên sở|Tỷ lệ hồ sơ trực tuyến|Tỷ lệ thanh toán\n1|Sở Nội vụ|≥ 90%|≥ 80%\n2|Sở Y tế|≥ 85%|70%", [(">=", 90, "%", 2026), (">=", 80, "%", 2026), (">=", 85, "%", 2026), ("=", 70, "%", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Lĩnh vực/Chỉ tiêu|Điểm tối đa|Điểm đạt 2025|Điểm phấn đấu 2026\n1|Cải cách thể chế|10|8,5|9,2\n2|Tổng điểm PAR INDEX|100|86|≥ 89", [("=", 9.2, "điểm", 2026), (">=", 89, "điểm", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Chỉ tiêu|ĐVT|KH 2026|Đơn vị thực hiện\n1|Tỷ lệ dân số có hồ sơ sức khỏe|%|95|Sở Y tế\n2|Cắt giảm thời gian giải quyết|%|30|Các sở\n3|Số xã hoàn thành|xã|120/124|UBND cấp xã", [("=", 95, "%", 2026), ("=", 30, "%", 2026)]),
    ("Cải cách hành chính năm 2026", "STT|Lĩnh vực|Chỉ tiêu phấn đấu năm 2026|Cơ quan chủ trì\n1|Thủ tục hành chính|Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên|Văn phòng UBND tỉnh\n2|Chính quyền số|100% văn bản ký số; tối thiểu 80% hồ sơ trực tuyến|Sở Nội vụ", [(">=", 98, "%", 2026), ("=", 100, "%", 2026), (">=", 80, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|Năm 2025 (thực hiện)|Năm 2026 (kế hoạch)|Tăng, giảm\n1|Hồ sơ trực tuyến (%)|70|80|+10\n2|Hồ sơ trễ hạn (%)|3|1|-2", [("=", 80, "%", 2026), ("=", 1, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|Đơn vị tính|Mức tối thiểu|Mức phấn đấu\n1|Hồ sơ trực tuyến|%|70|85", [(">=", 70, "%", 2026), ("=", 85, "%", 2026)]),
    ("Chuyển đổi số giai đoạn 2026-2030", "TT|Mục tiêu|Đến 2028|Đến 2030\n1|Tỷ lệ hồ sơ trực tuyến|≥ 80%|≥ 95%\n2|Số xã thông minh|30 xã|100 xã", [(">=", 80, "%", 2028), (">=", 95, "%", 2030), ("=", 30, "xã", 2028), ("=", 100, "xã", 2030)]),
    ("Chuyển đổi số năm 2026", "STT|Nội dung|Chỉ tiêu|Ghi chú\n1|Hồ sơ trực tuyến|80%|\n2|Thời gian chờ|≤ 15 phút|\n3|Lớp tập huấn|05 lớp|", [("=", 80, "%", 2026), ("<=", 15, "phút", 2026), ("=", 5, "lớp", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Đơn vị|Số hồ sơ tối thiểu|Tỷ lệ trực tuyến tối thiểu\n1|Sở Nội vụ|100|90%\n2|Sở Y tế|200|80%", [(">=", 90, "%", 2026), (">=", 80, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Tên chỉ tiêu|Trung ương giao|Tỉnh giao|Xã phấn đấu\n1|Hồ sơ trực tuyến|80%|85%|90%", [("=", 80, "%", 2026), ("=", 85, "%", 2026), ("=", 90, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|Kết quả cần đạt năm 2026|Đơn vị đầu mối\n1|Hồ sơ trực tuyến|≥ 80%|Sở Nội vụ\n2|Xếp hạng PCI|Nhóm 20|Sở Tài chính", [(">=", 80, "%", 2026), ("<=", 20, "hạng", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|Quý II/2026|Quý IV/2026\n1|Tỷ lệ hồ sơ trực tuyến|70%|80%", [("=", 70, "%", 2026), ("=", 80, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|ĐVT|Giá trị hiện tại|Giá trị mục tiêu\n1|Hồ sơ trực tuyến|%|70|80", [("=", 80, "%", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Tiêu chí|Thang điểm|Điểm tự chấm|Điểm mục tiêu\n1|Thể chế số|10|7|9\n2|Nhân lực số|10|6|≥ 8", [("=", 9, "điểm", 2026), (">=", 8, "điểm", 2026)]),
    ("Chuyển đổi số năm 2026", "TT|Chỉ tiêu|ĐVT|2024|2025|KH 2026|Định hướng 2030\n1|Hồ sơ trực tuyến|%|60|70|80|100", [("=", 80, "%", 2026), ("=", 100, "%", 2030)]),
    # letters and numbers of the columns set nothing
    ("Chuyển đổi số giai đoạn 2026-2028", "TT|Chỉ tiêu|ĐVT|2025|2026|2027\nA|B|C|1|2|3\n1|Hồ sơ trực tuyến|%|70|80|85", [("=", 80, "%", 2026), ("=", 85, "%", 2027)]),
    # goals of things counted and of money earned, unit by unit
    ("Giao chỉ tiêu năm 2026", "TT|Đơn vị|Chỉ tiêu thu ngân sách (tỷ đồng)|Chỉ tiêu luồng xanh (%)|Chỉ tiêu đối thoại doanh nghiệp (cuộc)\n1|Hải quan Tà Lùng|1.250|≥ 65|2\n2|Đội Kiểm soát|-|-|1", [("=", 1250, "tỷ đồng", 2026), (">=", 65, "%", 2026), ("=", 2, "cuộc", 2026), ("=", 1, "cuộc", 2026)]),
    ("Cải cách hành chính năm 2026", "TT|Tên chỉ tiêu|Đơn vị tính|Giao năm 2026\n1|Văn bản ký số|%|Duy trì 100%\n2|Giao dịch không tiền mặt|%|Giữ trên 60", [("=", 100, "%", 2026), (">", 60, "%", 2026)]),
    # by when each is to be reached, in its own column; the measure beside the aim
    ("Chuyển đổi số đến năm 2030", "Mã|Mục tiêu|Chỉ số đo lường|Giá trị nền (2025)|Giá trị cần đạt|Năm đạt\nMT1|Dịch vụ công thuận tiện|Hồ sơ trực tuyến|68%|≥ 95%|2028\nMT2|Dữ liệu mở|Bộ dữ liệu công bố|9 bộ dữ liệu|50 bộ dữ liệu|2027", [(">=", 95, "%", 2028), ("=", 50, "bộ dữ liệu", 2027)]),
    # a row for each year
    ("Số hóa giai đoạn 2026 - 2028", "Năm|Tỷ lệ hồ sơ trực tuyến|Hồ sơ số hóa (%)|Số kho\n2025 (đã đạt)|58%|71|5\n2026|65%|80|6\nĐến 2028|≥ 85%|100|9", [("=", 65, "%", 2026), ("=", 80, "%", 2026), (">=", 85, "%", 2028), ("=", 100, "%", 2028)]),
    ("Số hóa năm 2026", "Năm|Tỷ lệ hồ sơ trực tuyến|Tỷ lệ số hóa\n2023|58%|71%\n2024|65%|80%", []),
    ("Số hóa năm 2026", "TT|Chỉ tiêu|ĐVT|Tỉnh giao|Xã đăng ký|Chênh lệch\n1|Hồ sơ trước hạn|%|70|80|+10\n2|Hộ có địa chỉ số|Hộ|1.200|1.500|+300", [("=", 70, "%", 2026), ("=", 80, "%", 2026), ("=", 1200, "hộ", 2026), ("=", 1500, "hộ", 2026)]),
    # a cell that sets a goal in words sets it once
    ("Xếp hạng năm 2026", "TT|Chỉ tiêu|Cơ quan theo dõi|Mức phấn đấu\n1|Xếp hạng bộ chỉ số phục vụ|Sở Nội vụ|Thuộc nhóm 10 cả nước\n2|Điểm thanh toán|Sở Tài chính|Đạt tối thiểu 9 điểm", [("<=", 10, "hạng", 2026), (">=", 9, "điểm", 2026)]),
    # what is measured stands before its unit, whatever its title
    ("Nâng cao chỉ số giai đoạn 2026-2028", "Yếu tố|Đơn vị|2025 (đạt được)|2026|2028\nTiếp cận dịch vụ|%|81,2|84|≥ 88\nTiếp nhận góp ý|%|74,9|80|85", [("=", 84, "%", 2026), (">=", 88, "%", 2028), ("=", 80, "%", 2026), ("=", 85, "%", 2028)]),
    # goals laid on offices: a year beside the one before it, a column beside one that bounds
    ("Giao chỉ tiêu năm 2026", "TT|Cơ quan|Hồ sơ trực tuyến năm 2025 (%)|Hồ sơ trực tuyến năm 2026 (%)\n1|Sở Tư pháp|81|90\n2|Sở Y tế|70|85", [("=", 90, "%", 2026), ("=", 85, "%", 2026)]),
    ("Triển khai Đề án 06 năm 2026", "TT|Địa phương|Tài khoản (%)|Hồ sơ trực tuyến (%)|Kết quả thanh toán (%)\n1|Xã Cam Ly|≥ 90|85|40\n2|Xã Đạ Huoai|≥ 80|75|30", [(">=", 90, "%", 2026), ("=", 85, "%", 2026), (">=", 80, "%", 2026), ("=", 75, "%", 2026)]),
    ("Điều chỉnh kế hoạch năm 2026", "TT|Chỉ tiêu (%)|Kế hoạch 2026|Thực hiện 2026|Kế hoạch 2027\n1|Hồ sơ trực tuyến|80|81|85", [("=", 85, "%", 2027)]),
    ("Thống kê năm 2026", "TT|Cơ quan|Hồ sơ trực tuyến (%)|Thanh toán (%)\n1|Sở Tư pháp|81|70\n2|Sở Y tế|70|55", []),
]  # fmt: skip


def _targets(title: str, table: str) -> list[Target]:
    piped = "\n".join(f"| {' | '.join(row.split('|'))} |" for row in table.split("\n"))
    return extract(read_plain("x.txt", HEAD.format(title=title, table=piped).encode())).targets


@pytest.mark.parametrize("title, table, expected", FORMS)
def test_form(title: str, table: str, expected: list[tuple[str, float, str, int]]) -> None:
    assert [(t.comparator, t.value, t.unit, t.year) for t in _targets(title, table)] == expected


def test_what_is_measured_of_units() -> None:
    tables = (
        "TT|Đơn vị|Hồ sơ trực tuyến (%) giao năm 2026|Thanh toán (%) giao năm 2026\n1|Sở Y tế|≥ 80|≥ 80",
        "TT|Chỉ tiêu năm 2026|Sở Y tế|Sở Tư pháp\n1|Hồ sơ trực tuyến|80%|80%",
    )
    assert [[(t.indicator, t.value) for t in _targets("Giao chỉ tiêu năm 2026", table)] for table in tables] == [
        [("Hồ sơ trực tuyến (%) giao năm 2026: Sở Y tế", 80), ("Thanh toán (%) giao năm 2026: Sở Y tế", 80)],
        [("Hồ sơ trực tuyến: Sở Y tế", 80), ("Hồ sơ trực tuyến: Sở Tư pháp", 80)],
    ]


def test_the_day_by_which_a_goal_is_to_be_reached() -> None:
    table = "TT|Chỉ tiêu|Mức phấn đấu|Thời hạn\n1|Hồ sơ trực tuyến|≥ 80%|30/9/2026\n2|Hồ sơ số hóa|90%|Năm 2027\n3|Hồ sơ đúng hạn|99%|Thường xuyên"
    assert [(t.indicator, t.year, t.date) for t in _targets("Cải cách hành chính năm 2026", table)] == [
        ("Hồ sơ trực tuyến", 2026, "2026-09-30"),
        ("Hồ sơ số hóa", 2027, None),
        ("Hồ sơ đúng hạn", 2026, None),
    ]


def test_the_day_that_ends_a_quarter() -> None:
    table = "TT|Chỉ tiêu|Quý I/2026|Quý III/2026|Năm 2027\n1|Tỷ lệ hồ sơ trễ hạn|≤ 1%|≤ 1%|0%"
    assert [(t.comparator, t.value, t.date) for t in _targets("Cải cách hành chính năm 2026", table)] == [
        ("<=", 1, "2026-03-31"),
        ("<=", 1, "2026-09-30"),
        ("=", 0, None),
    ]


def test_the_lower_row_of_a_header_dates_its_columns(tmp_path: pathlib.Path) -> None:
    head = "<tr><td rowspan=2>TT</td><td rowspan=2>Chỉ tiêu</td><td rowspan=2>ĐVT</td><td colspan=2>Giai đoạn 2026 - 2029</td></tr><tr><td>Đến 2027</td><td>Đến 2029</td></tr>"
    rows = "<tr><td>1</td><td>Hồ sơ trực tuyến</td><td>%</td><td>70</td><td>≥ 85</td></tr><tr><td>2</td><td>Xếp hạng PCI</td><td>Hạng</td><td>Nhóm 15</td><td>Nhóm 10</td></tr>"
    page = tmp_path / "phu-luc.html"
    lines = HEAD.format(title="Số hóa giai đoạn 2026 - 2029", table="@").split("\n")
    page.write_text("".join(f"<p>{line}</p>" for line in lines).replace("<p>@</p>", f"<table>{head}{rows}</table>"), encoding="utf-8")
    assert [(t.comparator, t.value, t.unit, t.year) for t in extract(read(page)).targets] == [
        ("=", 70, "%", 2027),
        (">=", 85, "%", 2029),
        ("<=", 15, "hạng", 2027),
        ("<=", 10, "hạng", 2029),
    ]
