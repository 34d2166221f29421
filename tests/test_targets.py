"""Targets: quantities that a document wants reached, and the many quantities that it does not. Expected values are a reader's (GUIDELINES §3)."""

from __future__ import annotations

import pytest

from extract.parsers.identity import identity_of
from extract.parsers.targets import targets_of
from extract.readers.plain.reader import read_plain
from extract.records import Target
from extract.segment import Outline

Quantity = tuple[str, float, str]

HEAD = """ỦY BAN NHÂN DÂN
TỈNH LÀO CAI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: {number}

Lào Cai, ngày {day}

{kind}
{title}

"""
PLAN_TITLE = "Cải cách hành chính nhà nước năm 2025"


def official(body: str, kind: str = "KẾ HOẠCH", title: str = PLAN_TITLE, number: str = "12/KH-UBND", day: str = "10 tháng 01 năm 2025") -> list[Target]:
    text = HEAD.format(number=number, day=day, kind=kind, title=title) + body + "\n"
    return found_in(text)


def found_in(text: str) -> list[Target]:
    document = read_plain("case.txt", text.encode())
    outline = Outline(document)
    found = targets_of(outline, identity_of(outline))
    for target in found:
        assert target.start < target.end
        assert document.text[target.start : target.end].strip()
    return found


def values(found: list[Target]) -> list[Quantity]:
    return [(t.comparator, t.value, t.unit) for t in found]


# One item of a plan under the heading of its goals.
GOALS: list[tuple[str, list[Quantity]]] = [
    (
        "Tối thiểu 90% hồ sơ công việc tại cấp tỉnh, 80% hồ sơ công việc tại cấp huyện và 60% hồ sơ công việc tại cấp xã được xử lý trên mạng.",
        [(">=", 90, "%"), (">=", 80, "%"), (">=", 60, "%")],
    ),
    ("Tỷ lệ dùng lại thông tin đã số hóa đạt 60%.", [("=", 60, "%")]),
    # values side by side, bounds that stand apart or over a list
    ("Số hóa đạt tối thiểu 80/75/70% ở ba cấp tỉnh, huyện, xã.", [(">=", 80, "%"), (">=", 75, "%"), (">=", 70, "%")]),
    ("Hồ sơ đúng hạn của đất đai, xây dựng lần lượt đạt 96%/94,5%.", [("=", 96, "%"), ("=", 94.5, "%")]),
    ("Giảm tối thiểu bình quân toàn tỉnh 7% số đơn vị sự nghiệp.", [(">=", 7, "%")]),
    ("Cắt bỏ ít nhất số giấy tờ phải nộp 15%.", [(">=", 15, "%")]),
    ("Hồ sơ trực tuyến đạt ít nhất 65% ở cấp sở, 55% ở cấp xã.", [(">=", 65, "%"), (">=", 55, "%")]),
    ("Tỷ lệ số hóa tối thiểu: năm 2025: 40%, năm 2026: 55% và năm 2027: 75%.", [(">=", 40, "%"), (">=", 55, "%"), (">=", 75, "%")]),
    ("Chỉ số chuyển đổi số trong nhóm 12/34 tỉnh dẫn đầu, tăng ít nhất 03 bậc (năm 2024 xếp thứ 15/63).", [("<=", 12, "hạng"), (">=", 3, "bậc")]),
    # what stands and what is wanted in one clause
    ("Tỷ lệ thanh toán trực tuyến hiện đạt 42%, chỉ tiêu tỉnh giao 60%.", [("=", 60, "%")]),
    ("Phấn đấu 85% hồ sơ nộp qua mạng, hiện nay mới đạt 61%.", [("=", 85, "%")]),
    ("Nâng tỷ lệ ký số từ 55% hiện nay lên 90%.", [("=", 90, "%")]),
    ("Hoàn thành 100% chỉ tiêu số hóa, trong đó đối soát không dưới 70% số sổ đã quét.", [("=", 100, "%"), (">=", 70, "%")]),
    ("100% trạm y tế (hiện là 74%) đọc được thẻ căn cước.", [("=", 100, "%")]),
    # counts without a bound
    ("Mỗi quý tổ chức 02 hội nghị đối thoại.", [("=", 2, "hội nghị")]),
    ("Có thêm 04 đơn vị tự bảo đảm chi thường xuyên.", [("=", 4, "đơn vị")]),
    (
        "Đào tạo 120 chuyên gia, tối thiểu 02 chuyên gia ở mỗi sở và từ 10 kỹ sư trở lên ở cấp tỉnh.",
        [("=", 120, "chuyên gia"), (">=", 2, "chuyên gia"), (">=", 10, "kỹ sư")],
    ),
    ("Thu ngân sách đạt 15,5 tỉ đồng.", [("=", 15.5, "tỷ đồng")]),
    ("Tại 12 xã vùng cao có cán bộ trực.", []),
    ("Ngạch chuyên viên cao cấp không quá 8%, chuyên viên chính tối đa 35%.", [("<=", 8, "%"), ("<=", 35, "%")]),
    ("Đơn vị tự chủ tăng từ 18% năm 2024 lên 24%.", [("=", 24, "%")]),
    ("Hồ sơ trễ hạn giảm còn dưới 0,4% (hiện 1,2%).", [("<", 0.4, "%")]),
    ("Chuyển 100% trung tâm đủ điều kiện thành công ty cổ phần.", [("=", 100, "%")]),
    ("Giữ vị trí thứ 5 trở lên trong bảng xếp hạng của tỉnh (năm 2020: thứ 7).", [("<=", 5, "hạng")]),
    ("95% hồ sơ trở lên được giải quyết đúng hạn.", [(">=", 95, "%")]),
    ("80% công chức cấp phòng trở lên được bồi dưỡng.", [("=", 80, "%")]),
    ("80% trở lên đơn vị cấp xã xếp loại hoàn thành tốt nhiệm vụ.", [(">=", 80, "%")]),
    ("Tối thiểu 04 ki-ốt lấy số được lắp.", [(">=", 4, "ki-ốt")]),
    ("100% thủ tục do cơ quan nhà nước được công khai đúng hạn.", [("=", 100, "%")]),
    ("Cắt giảm ít nhất 30% thời gian, 30% chi phí tuân thủ.", [(">=", 30, "%"), (">=", 30, "%")]),
    ("Tối thiểu 80% hồ sơ trực tuyến, 100% hồ sơ được số hóa.", [(">=", 80, "%"), ("=", 100, "%")]),
    # comparators
    ("Phấn đấu 100% thủ tục đủ điều kiện được đưa lên Cổng Dịch vụ công.", [("=", 100, "%")]),
    ("Phấn đấu đưa tỷ lệ hồ sơ trễ hạn từ 2% trở xuống.", [("<=", 2, "%")]),
    ("Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.", [(">=", 98, "%")]),
    ("Tối thiểu 80% hồ sơ được số hóa ngay khi tiếp nhận.", [(">=", 80, "%")]),
    ("Ít nhất 60% người dân trưởng thành có chữ ký số cá nhân.", [(">=", 60, "%")]),
    ("Mỗi thôn có tối thiểu 01 điểm tra cứu dịch vụ công.", [(">=", 1, "điểm")]),
    ("Không để phát sinh quá 02 vụ khiếu nại đông người.", [("<=", 2, "vụ")]),
    ("Phấn đấu năm 2025 chuyển phát trên 5.000 hồ sơ.", [(">", 5000, "hồ sơ")]),
    ("Không quá 2% hồ sơ phải bổ sung lần thứ hai.", [("<=", 2, "%")]),
    ("Tỷ lệ hồ sơ trễ hạn dưới 1%.", [("<", 1, "%")]),
    ("Tỷ lệ hồ sơ trễ hạn tại các đơn vị đạt dưới 2%.", [("<", 2, "%")]),
    ("Trên 90% người dân, doanh nghiệp hài lòng về sự phục vụ.", [(">", 90, "%")]),
    ("Tỷ lệ cập nhật dữ liệu đúng hạn ≥ 95%.", [(">=", 95, "%")]),
    ("Tỷ lệ hồ sơ trả lại < 3%.", [("<", 3, "%")]),
    ("Tỷ lệ văn bản ký số >= 99%.", [(">=", 99, "%")]),
    ("Mức độ hài lòng không thấp hơn 85%.", [(">=", 85, "%")]),
    ("Tỷ lệ ý kiến chưa được trả lời tối đa 5%.", [("<=", 5, "%")]),
    ("Tỷ lệ thanh toán trực tuyến đạt trên 50% trở lên.", [(">=", 50, "%")]),
    ("Tỷ lệ này đạt 95 % trở lên ở cấp tỉnh.", [(">=", 95, "%")]),
    ("Từ 70% trở lên hồ sơ chứng thực được nộp trực tuyến.", [(">=", 70, "%")]),
    ("Từ 97% hồ sơ trở lên được trả kết quả trước hẹn.", [(">=", 97, "%")]),
    ("Giải ngân trên 95% vốn đầu tư công, tính đến hết ngày 31/01/2026.", [(">", 95, "%")]),
    ("Phấn đấu vượt 90% số phiếu khảo sát đánh giá hài lòng.", [(">", 90, "%")]),
    ("Chỉ số hài lòng của người dân cao hơn 87%.", [(">", 87, "%")]),
    ("Tỷ lệ hồ sơ quá hạn không vượt quá 0,5%.", [("<=", 0.5, "%")]),
    ("Tỷ lệ hồ sơ tồn đọng thấp hơn 2%.", [("<", 2, "%")]),
    ("Tỷ lệ tiếp nhận trực tuyến đạt ít nhất là 75%.", [(">=", 75, "%")]),
    ("Tỷ lệ hộ nghèo giảm xuống còn dưới 4%.", [("<", 4, "%")]),
    ("Tỷ lệ hồ sơ trực tuyến =>95%.", [(">=", 95, "%")]),
    ("Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ đạt tối thiểu 70%.", [(">=", 70, "%")]),
    ("Không để tỷ lệ hồ sơ trễ hạn vượt quá 1%.", [("<=", 1, "%")]),
    ("Không có đơn vị nào đạt dưới 80% điểm chỉ số.", [(">=", 80, "%")]),
    # plain values
    ("Chỉ số PAR INDEX của tỉnh đạt 95,5%.", [("=", 95.5, "%")]),
    ("Duy trì 100% văn bản điện tử được ký số.", [("=", 100, "%")]),
    ("Tỷ lệ hồ sơ quá hạn bằng 0%.", [("=", 0, "%")]),
    ("Đạt 100 phần trăm chỉ tiêu về số hóa.", [("=", 100, "%")]),
    ("Tiết kiệm 10% chi thường xuyên để thực hiện cải cách tiền lương.", [("=", 10, "%")]),
    ("Giảm 20% chi phí tuân thủ của doanh nghiệp so với năm 2024.", [("=", 20, "%")]),
    ("Giảm tối thiểu 10% số trường học, trạm y tế so với năm 2020.", [(">=", 10, "%")]),
    ("Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính.", [(">=", 30, "%")]),
    ("Tăng 15% số hồ sơ trực tuyến so với cùng kỳ năm 2024.", [("=", 15, "%")]),
    ("Tăng trưởng GRDP đạt từ 8% trở lên.", [(">=", 8, "%")]),
    ("Tỷ lệ giải ngân vốn đầu tư công đạt trên 95% kế hoạch vốn được giao.", [(">", 95, "%")]),
    ("100% trường hợp trễ hạn phải có thư xin lỗi.", [("=", 100, "%")]),
    ("100% nhiệm vụ được giao hoàn thành đúng tiến độ (trừ nhiệm vụ mật).", [("=", 100, "%")]),
    ("Nâng tỷ lệ tự chủ tài chính từ 12% lên 20%.", [("=", 20, "%")]),
    ("Giảm tỷ lệ hộ nghèo từ 5% xuống còn 3%.", [("=", 3, "%")]),
    ("Giảm tỷ lệ hồ sơ trễ hạn xuống còn 2%.", [("=", 2, "%")]),
    ("100% công chức được đánh giá, xếp loại hằng tháng theo kết quả công việc.", [("=", 100, "%")]),
    ("Kinh tế số chiếm 20% GRDP.", [("=", 20, "%")]),
    ("Phủ sóng 5G đến 100% trung tâm xã, xóa toàn bộ 63 điểm lõm sóng.", [("=", 100, "%")]),
    ("Cắt giảm 5% tổng mức đầu tư các công trình mới.", [("=", 5, "%")]),
    ("Cắt giảm từ 30% thời gian giải quyết trở lên so với quy định.", [(">=", 30, "%")]),
    ("Bảo đảm 100% (152/152) xã có đường truyền số liệu chuyên dùng.", [("=", 100, "%")]),
    ("Phấn đấu thu ngân sách đạt và vượt 100% dự toán.", [(">=", 100, "%")]),
    ("Không để quá 5% hồ sơ bị trả lại.", [("<=", 5, "%")]),
    ("Trên 80%hồ sơ được số hóa.", [(">", 80, "%")]),
    # ranges
    ("Tỷ lệ hồ sơ đúng hạn đạt 95% – 98%.", [(">=", 95, "%")]),
    ("Mức độ hài lòng đạt từ 80 - 85%.", [(">=", 80, "%")]),
    ("Tỷ lệ tự chủ tài chính đạt 25% - 30%.", [(">=", 25, "%")]),
    ("Tỷ lệ dịch vụ công có phát sinh hồ sơ đạt từ 60% đến 70%.", [(">=", 60, "%")]),
    ("Tỷ lệ hộ nghèo giảm 1,5 - 2%/năm.", [(">=", 1.5, "%")]),
    ("Giảm từ 10% - 15% thời gian giải quyết hồ sơ đất đai.", [(">=", 10, "%")]),
    # several in one item
    ("Số hóa đạt tối thiểu tương ứng 80% - 75% - 70% đối với cấp tỉnh, huyện, xã.", [(">=", 80, "%"), (">=", 75, "%"), (">=", 70, "%")]),
    ("Mức độ hài lòng chung đạt tối thiểu 90%, trong đó lĩnh vực đất đai đạt tối thiểu 85%.", [(">=", 90, "%"), (">=", 85, "%")]),
    ("Tỷ lệ hồ sơ trực tuyến: năm 2025 đạt 60%; năm 2026 đạt 70%; năm 2027 đạt 80%.", [("=", 60, "%"), ("=", 70, "%"), ("=", 80, "%")]),
    ("Cắt giảm ít nhất 20% số quy định và ít nhất 25% chi phí tuân thủ.", [(">=", 20, "%"), (">=", 25, "%")]),
    ("Hồ sơ trực tuyến cấp tỉnh đạt 80%, cấp xã đạt tối thiểu 65%; thanh toán trực tuyến đạt trên 50%.", [("=", 80, "%"), (">=", 65, "%"), (">", 50, "%")]),
    ("100% cơ quan cấp tỉnh, trên 90% Ủy ban nhân dân cấp xã sử dụng nền tảng họp trực tuyến.", [("=", 100, "%"), (">", 90, "%")]),
    ("Cấp tỉnh đạt 85%, cấp xã đạt 75% trở lên.", [("=", 85, "%"), (">=", 75, "%")]),
    ("Tối thiểu 90% hồ sơ được số hóa, trong đó 50% được tái sử dụng dữ liệu.", [(">=", 90, "%"), ("=", 50, "%")]),
    ("Tỷ lệ này đạt 80% vào năm 2025 và 100% vào năm 2030.", [("=", 80, "%"), ("=", 100, "%")]),
    ("Tỷ lệ đô thị hóa đạt 45%; tỷ lệ che phủ rừng đạt 58,5%.", [("=", 45, "%"), ("=", 58.5, "%")]),
    ("90% hồ sơ được xử lý trên môi trường mạng (cấp tỉnh 95%, cấp xã 85%).", [("=", 90, "%"), ("=", 95, "%"), ("=", 85, "%")]),
    ("Ít nhất 80% (phấn đấu 90%) hồ sơ được nộp trực tuyến.", [(">=", 80, "%"), ("=", 90, "%")]),
    # points, ranks
    ("Các đơn vị yếu phấn đấu năm 2025 đạt từ 85 điểm trở lên.", [(">=", 85, "điểm")]),
    ("Chỉ số PCI đạt 70 điểm.", [("=", 70, "điểm")]),
    ("Phấn đấu tăng 05 bậc xếp hạng PAR INDEX so với năm 2024.", [("=", 5, "bậc")]),
    ("Phấn đấu thuộc tốp 05 về PCI, tốp 10 về PAR INDEX.", [("<=", 5, "hạng"), ("<=", 10, "hạng")]),
    ("Chỉ số chuyển đổi số cấp tỉnh đạt 90 điểm trở lên.", [(">=", 90, "điểm")]),
    ("Chỉ số PCI đạt tối thiểu 68,5 điểm.", [(">=", 68.5, "điểm")]),
    ("Chỉ số PAPI tăng ít nhất 03 bậc so với năm 2024.", [(">=", 3, "bậc")]),
    ("Phấn đấu Chỉ số cải cách hành chính thuộc nhóm 15 tỉnh, thành phố dẫn đầu cả nước.", [("<=", 15, "hạng")]),
    ("Xếp hạng chuyển đổi số của tỉnh từ thứ 20 trở lên.", [("<=", 20, "hạng")]),
    ("Chỉ số hài lòng nằm trong top 10 cả nước.", [("<=", 10, "hạng")]),
    ("Giữ vững vị trí trong nhóm 5 địa phương đứng đầu.", [("<=", 5, "hạng")]),
    # times of waiting and answering
    ("Thời gian chờ tại Bộ phận Một cửa không quá 30 phút/lượt giao dịch.", [("<=", 30, "phút")]),
    ("Rút ngắn thời gian chờ đợi của người dân xuống dưới 15 phút.", [("<", 15, "phút")]),
    ("Thời gian phản hồi kiến nghị của doanh nghiệp tối đa 24 giờ.", [("<=", 24, "giờ")]),
    ("Giảm thời gian thông quan hàng xuất khẩu xuống dưới 35 giờ.", [("<", 35, "giờ")]),
    ("Thời gian chờ trung bình còn tối đa 30 phút/01 lượt, đến năm 2030 tối đa 15 phút/01 lượt.", [("<=", 30, "phút"), ("<=", 15, "phút")]),
    # counts
    ("Mỗi phường xây dựng ít nhất một mô hình dân vận khéo.", [(">=", 1, "mô hình")]),
    ("Đối thoại với người dân ít nhất mỗi quý 01 lần.", [(">=", 1, "lần")]),
    ("Giảm ít nhất 04 đầu mối bên trong các sở.", [(">=", 4, "đầu mối")]),
    ("Mỗi tháng phát sóng tối thiểu 08 chương trình.", [(">=", 8, "chương trình")]),
    ("Hỗ trợ tối thiểu 50 hợp tác xã ứng dụng công nghệ số.", [(">=", 50, "hợp tác xã")]),
    ("Cổng dữ liệu phục vụ ít nhất 10.000 giao dịch mỗi tháng.", [(">=", 10000, "giao dịch")]),
    ("Thu nhập bình quân đầu người đạt tối thiểu 75 triệu đồng.", [(">=", 75, "triệu đồng")]),
    ("Mỗi xã xây dựng ít nhất 01 mô hình chuyển đổi số.", [(">=", 1, "mô hình")]),
    ("Tổ chức tối thiểu 02 lớp tập huấn về kỹ năng số.", [(">=", 2, "lớp")]),
    ("Đăng tải ít nhất 50 tin, bài tuyên truyền trên cổng thông tin điện tử.", [(">=", 50, "tin, bài")]),
    ("Có tối thiểu 05 sáng kiến, giải pháp mới được áp dụng.", [(">=", 5, "sáng kiến")]),
    ("Đối thoại với doanh nghiệp ít nhất 02 lần/năm.", [(">=", 2, "lần")]),
    ("Cắt giảm không dưới 1.200 thủ tục hành chính nội bộ.", [(">=", 1200, "thủ tục hành chính")]),
    ("Phấn đấu 100% hồ sơ giải quyết đúng hạn, không có đơn vị xếp loại yếu.", [("=", 100, "%")]),
    ("Cắt giảm ít nhất 20% thủ tục hành chính và 20% chi phí tuân thủ.", [(">=", 20, "%"), (">=", 20, "%")]),
    ("Phấn đấu tỷ lệ hồ sơ trực tuyến đạt trên 85%, 100% thủ tục được niêm yết công khai.", [(">", 85, "%"), ("=", 100, "%")]),
    ("Phấn đấu thu ngân sách trên địa bàn đạt tối thiểu 12.500 tỷ đồng.", [(">=", 12500, "tỷ đồng")]),
    # counts without a bound, where a measure or a colon leads to them; what they are compared with was reached before
    ("Thu nhập bình quân đầu người: 68 triệu đồng/năm.", [("=", 68, "triệu đồng")]),
    ("Tổng thu ngân sách trên địa bàn 310 tỷ đồng, bằng 104% ước thực hiện năm 2024.", [("=", 310, "tỷ đồng")]),
    ("Số doanh nghiệp mới được thành lập trong năm: 45 doanh nghiệp.", [("=", 45, "doanh nghiệp")]),
    ("Giải quyết việc làm cho 1.150 lao động, xuất khẩu lao động 35 người.", [("=", 1150, "lao động"), ("=", 35, "người")]),
    ("Tốc độ tăng giá trị sản xuất (giá so sánh năm 2010) đạt 9%, trong đó thương mại tăng 11,5%.", [("=", 9, "%"), ("=", 11.5, "%")]),
    ("Kinh phí thực hiện: 900 triệu đồng.", []),
    ("Kinh phí đào tạo do ngân sách huyện bảo đảm 70%.", []),
    ("Thu cân đối ngân sách xã hưởng: tăng 12%/năm trở lên.", [(">=", 12, "%")]),
    ("Xây dựng mô hình nông hội: 03 mô hình trở lên.", [(">=", 3, "mô hình")]),
    ("Ít nhất 75% cán bộ, công chức vùng đồng bằng và 55% ở miền núi sử dụng thành thạo máy tính.", [(">=", 75, "%"), (">=", 55, "%")]),
    ("Giảm tối thiểu 10% số lượng đơn vị sự nghiệp công lập thuộc sở và 10% biên chế.", [(">=", 10, "%"), (">=", 10, "%")]),
    ("Chỉ số PCI thuộc nhóm 25 tỉnh, thành phố.", [("<=", 25, "hạng")]),
    ("Sản lượng lúa bình quân hằng năm đạt trên 2.150 tấn.", [(">", 2150, "tấn")]),
    ("Không phát sinh hồ sơ quá hạn; nếu có thì không vượt 0,3% tổng số hồ sơ.", [("<=", 0.3, "%")]),
    ("Triển khai mô hình tại 12 xã vùng thấp.", []),
]

# One item of a plan under "Nhiệm vụ", an order to do something.
DUTIES: list[tuple[str, list[Quantity]]] = [
    ("Cử ít nhất 10 công chức bồi dưỡng kỹ năng giao tiếp.", [(">=", 10, "công chức")]),
    # what a rate is of has a bound of its own
    ("Rà soát để trên 70% bản có ít nhất 02 tuyên truyền viên.", [(">", 70, "%")]),
    ("Rà soát 70% bản, mỗi bản có ít nhất 02 mô hình.", [("=", 70, "%"), (">=", 2, "mô hình")]),
    ("Sở Y tế bảo đảm tối thiểu 90% người bệnh được lập hồ sơ sức khỏe điện tử.", [(">=", 90, "%")]),
    ("Tổ chức kiểm tra ít nhất 30% số cơ quan, đơn vị trên địa bàn.", [(">=", 30, "%")]),
    ("Hoàn thành số hóa 100% sổ hộ tịch trước ngày 30/9/2025.", [("=", 100, "%")]),
    ("Các đơn vị chưa đạt chỉ tiêu phải nâng tỷ lệ hồ sơ trực tuyến lên trên 70%.", [(">", 70, "%")]),
    ("Rà soát, cắt giảm, đơn giản hóa tối thiểu 20% quy định kinh doanh.", [(">=", 20, "%")]),
    ("Khắc phục các tiêu chí mất điểm, phấn đấu đạt từ 92% tổng số điểm trở lên.", [(">=", 92, "%")]),
    ("Giảm tỷ lệ hồ sơ giấy từ 35% (năm 2024) xuống 15%.", [("=", 15, "%")]),
    ("Nâng điểm chỉ số chuyển đổi số thêm 0,05 điểm.", [("=", 0.05, "điểm")]),
    # an aside says something of its own
    ("Người dân có sổ sức khỏe điện tử đạt 90% (năm 2024: 71%), người cao tuổi không thấp hơn 80%.", [("=", 90, "%"), (">=", 80, "%")]),
    ("Thu ngân sách trên địa bàn trên 5.200 tỷ đồng.", [(">", 5200, "tỷ đồng")]),
    ("100% văn bản được ký số (năm 2024 đạt 99,1%).", [("=", 100, "%")]),
    ("Tỷ lệ thanh toán trực tuyến hiện đạt 42% (chỉ tiêu tỉnh giao 60%).", [("=", 60, "%")]),
    ("Trên 60% người dân có định danh mức độ 2, riêng miền núi từ 45%.", [(">", 60, "%"), (">=", 45, "%")]),
]

# Quantities of a plan that are no targets, wherever they stand.
NOT_TARGETS: list[str] = [
    "Có 6/18 sở tỷ lệ hồ sơ trực tuyến dưới 40%.",
    "Tiêu chí nào chưa đạt 75% số điểm phải có giải trình.",
    "Qua áp dụng quy trình mới, số lần đi lại giảm bình quân 25 - 35%, dân đỡ tốn kém.",
    "Sau khi áp dụng chữ ký số, chi phí in ấn giảm từ 15% đến 20%.",
    "Còn 04 xã chưa đạt chỉ tiêu 80% hồ sơ thanh toán trực tuyến.",
    "Rút kinh nghiệm khi tỷ lệ lỗi tra cứu vượt 2%.",
    "Kinh phí: 90 triệu đồng, ngân sách tỉnh cấp 60%, ngân sách xã 40%.",
    "Tiếp tục duy trì kết quả năm 2024 (PAR INDEX hạng 12/63, SIPAS đạt 85,31%).",
    "Về kết quả: đã bỏ 18% giấy phép con; chỉ số hài lòng đạt 83,9%.",
    "Qua theo dõi, đến ngày 31/12/2024 tỷ lệ đơn vị ký số bình quân là 87%; một số đơn vị còn dưới 70%.",
    "Thực trạng: năm 2024 đạt 51,7% hồ sơ trực tuyến; 6/10 lĩnh vực có tỷ lệ trên 50%.",
    "Đến hết tháng 5, tỷ lệ thanh toán trực tuyến đạt 38,7%, thấp hơn mục tiêu 11,3%.",
    "Đơn vị có tỷ lệ hồ sơ trễ hạn trên 5% không được xét thi đua.",
    "Năm nay không xem xét thi đua với xã nào có hồ sơ trễ hẹn từ 4% trở lên.",
    "Thời gian qua, công tác tiếp công dân có nhiều chuyển biến; tỷ lệ trả lời đúng hạn đạt 91,4%.",
    "Người đứng đầu chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để tỷ lệ hồ sơ trễ hạn trên 5%.",
    "Trong 9 tháng, xuất khẩu đạt 120 triệu USD, tăng 12% so với cùng kỳ năm trước; trong đó dệt may tăng 16%, gỗ tăng 9%.",
    # achieved
    "Năm 2024, tỷ lệ hồ sơ trực tuyến đạt 85%.",
    "Đến nay, tỷ lệ giải quyết đúng hạn đã đạt 97%.",
    "Tính đến ngày 31/12/2024, toàn tỉnh có 92% hồ sơ được số hóa.",
    "Hiện nay, 75% cán bộ cấp xã đạt chuẩn.",
    "Số hồ sơ tiếp nhận tăng 12% so với cùng kỳ.",
    "Hồ sơ trực tuyến chiếm 45% tổng số hồ sơ tiếp nhận trong năm 2024.",
    "Đã tiếp nhận 12.350 hồ sơ, giải quyết đúng hạn 98,6%.",
    "Tỷ lệ hồ sơ trực tuyến mới đạt 35%, thấp hơn bình quân chung.",
    "Tỷ lệ hồ sơ trễ hạn lĩnh vực đất đai vẫn ở mức cao (6,7%).",
    "Người dân tộc thiểu số chiếm 43% dân số của xã.",
    "Trong quý I, tỷ lệ hồ sơ trễ hạn tăng 2% so với quý trước.",
    "Qua kiểm tra, 30% đơn vị chưa niêm yết đầy đủ thủ tục.",
    "Tuy nhiên, vẫn còn 12% hồ sơ trễ hạn.",
    "Một số xã có tỷ lệ thanh toán trực tuyến thấp như: xã Bát Xát (20%), xã Y Tý (25%).",
    # dates, numbers, ratios, terms
    "Gửi báo cáo trước ngày 30/6/2025.",
    "Có 15/20 tiêu chí đã được đánh giá.",
    "Thực hiện Quyết định số 100/QĐ-UBND ngày 15/01/2025 của Ủy ban nhân dân tỉnh.",
    "Thực hiện Nghị quyết Đại hội nhiệm kỳ 2020-2025.",
    "Triển khai Chương trình giai đoạn 2021-2030.",
    "Áp dụng hệ thống chất lượng theo TCVN ISO 9001:2015.",
    # money, rates
    "Kinh phí thực hiện là 500 triệu đồng từ ngân sách tỉnh.",
    "Mức chi không quá 150.000 đồng/buổi.",
    "Giảm 50% mức phí, lệ phí khi nộp hồ sơ trực tuyến.",
    "Áp dụng thuế suất thuế giá trị gia tăng 8%.",
    "Ngân sách tỉnh hỗ trợ 70% chi phí đào tạo.",
    "Người lao động được hưởng 75% mức lương cơ sở.",
    "Lãi suất cho vay ưu đãi 6,5%/năm.",
    "Nhà nước nắm giữ 51% vốn điều lệ.",
    "Cơ cấu nguồn vốn: ngân sách trung ương 60%, ngân sách tỉnh 40%.",
    "Người trực tiếp soạn thảo được hỗ trợ hằng tháng bằng 100% mức lương hiện hưởng.",
    "Mức lệ phí nộp trực tuyến bằng 50% mức quy định.",
    "Giảm 50% nhiều loại phí, lệ phí đến hết năm 2026.",
    "Mua sắm tài sản có giá trị dưới 500 triệu đồng do Chủ tịch UBND cấp xã quyết định.",
    "Hạch toán khấu hao phần mềm với tỷ lệ 20% một năm.",
    "Quỹ khen thưởng tối đa bằng 3 lần quỹ lương tháng.",
    "Tổng kinh phí thực hiện không quá 1,2 tỷ đồng.",
    "Áp dụng ưu đãi thuế thu nhập doanh nghiệp 10% trong 15 năm.",
    "Tạm ứng không quá 30% giá trị hợp đồng.",
    "Ngân sách tỉnh cấp 100% kinh phí thực hiện.",
    "Ngân sách huyện hỗ trợ 70%.",
    "Cỡ mẫu khảo sát bảo đảm độ tin cậy 95%, sai số 5%.",
    "Mật độ xây dựng tối đa 60%.",
    # time limits, hours
    "Trả lời trong thời hạn không quá 15 ngày làm việc.",
    "Chậm nhất 05 ngày kể từ ngày nhận hồ sơ phải có văn bản trả lời.",
    "Làm việc từ 7 giờ 30 phút đến 11 giờ 30 phút.",
    "Thời gian tiếp công dân buổi chiều: Từ 13 giờ 30 phút đến 17 giờ 00.",
    "Thời gian tiếp nhận hồ sơ từ 8 giờ sáng đến 16 giờ 30 phút.",
    "Phóng sự có thời lượng không quá 05 phút.",
    "Mỗi đại biểu phát biểu không quá 10 phút.",
    # grading
    "Đạt từ 90 điểm trở lên: xếp loại Xuất sắc.",
    "Từ 80% đến dưới 90% số điểm: xếp loại Tốt.",
    "Mỗi nội dung được chấm tối đa 10 điểm.",
    "Trừ 0,5 điểm nếu báo cáo chậm.",
    "Số người xếp loại hoàn thành xuất sắc nhiệm vụ không quá 20% số người được xếp loại.",
    "Đạt 100% chỉ tiêu được 10 điểm, dưới 80% không chấm điểm.",
    "Đơn vị có mức tự bảo đảm chi thường xuyên từ 10% đến dưới 70% thuộc nhóm 3.",
    "Thí sinh đạt từ 50/100 điểm trở lên là trúng tuyển.",
    "Tiêu chí này có trọng số 30%, chiếm 20% tổng số điểm.",
    # thresholds of a procedure
    "Thí sinh trả lời đúng 50% số câu trở lên thì được dự thi vòng 2.",
    "Kiểm điểm trách nhiệm người đứng đầu các đơn vị có tỷ lệ giải ngân dưới 50%.",
    "Điều chuyển vốn của dự án giải ngân dưới 50% sang dự án khác.",
    "Trường hợp có trên 20% hồ sơ trễ hạn thì người đứng đầu phải kiểm điểm.",
    "Nếu tỷ lệ hồ sơ trễ hạn từ 5% trở lên thì hạ một bậc thi đua.",
    "Đơn vị có từ 03 hồ sơ trễ hạn trở lên phải giải trình.",
    "Khi có trên 50% số hộ dân đồng ý thì tổ chức thực hiện.",
    # composition, votes, people
    "Cuộc họp hợp lệ khi có ít nhất 2/3 số thành viên tham dự.",
    "Nghị quyết được thông qua khi có quá 50% tổng số đại biểu biểu quyết tán thành.",
    "Tổ công tác gồm không quá 12 người.",
    "Bố trí 05 công chức trực tại Bộ phận Một cửa.",
    "Mỗi đơn vị cử ít nhất 02 người tham dự hội nghị.",
    "Toàn tỉnh có 152 xã, phường và 1.800 cán bộ, công chức.",
    "Ứng viên có ít nhất 05 năm kinh nghiệm và không quá 45 tuổi.",
    "Khen thưởng 15 tập thể và 20 cá nhân.",
    "Hội nghị trực tuyến đến 124 điểm cầu cấp xã.",
    "Gửi hồ sơ ít nhất 02 bản về Sở Nội vụ.",
    "Báo cáo dài không quá 10 trang.",
    "Nhập 27 thôn có dưới 100 hộ.",
    "Mỗi lớp không quá 60 học viên.",
    "Sắp xếp các phường có quy mô dân số dưới 15.000 người.",
]

# (body of the document, expected): headings and lead-ins decide.
CONTEXTS: list[tuple[str, list[Quantity]]] = [
    ("III. ĐỊNH HƯỚNG ĐẾN NĂM 2030\n\n- Kinh tế số chiếm khoảng 28% GRDP.", [("=", 28, "%")]),
    ("III. KINH PHÍ THỰC HIỆN\n\n- Lấy từ nguồn chi thường xuyên, tối đa 2% tổng dự toán.", []),
    (
        "II. THEO DÕI\n\n| Mã | Chỉ tiêu | Công thức tính | Ngưỡng đạt |\n|---|---|---|---|\n| 1 | Hồ sơ trực tuyến | Số trực tuyến/tổng số x 100% | ≥ 85% |",
        [(">=", 85, "%")],
    ),
    # the state, then the goal
    ("II. Mục tiêu\n\n1. Thực trạng: hồ sơ trực tuyến đạt 80%. Xã miền núi đạt 60%. Mục tiêu năm nay đạt 90%.", [("=", 90, "%")]),
    ("II. Mục tiêu\n\n1. Kết quả: hồ sơ trực tuyến đạt 80%.\n2. Hồ sơ đúng hạn đạt 98%.", [("=", 98, "%")]),
    (
        "Năm 2024, tỉnh đạt nhiều kết quả tích cực. Để khắc phục hạn chế, Chủ tịch UBND tỉnh yêu cầu:\n\n1. Các sở: đến hết quý II/2025, 100% công chức một cửa được tập huấn.",
        [("=", 100, "%")],
    ),
    # what is said once of all that a sentence lists
    ("Theo đó, mục tiêu đến năm 2025 gồm: ít nhất 50% hồ sơ nộp trực tuyến; kinh tế số chiếm 25% GRDP.", [(">=", 50, "%"), ("=", 25, "%")]),
    ("I- MỤC TIÊU\n\n1- 100% chi bộ gửi, nhận văn bản điện tử.\n2- Trên 80% đảng viên cài đặt Sổ tay điện tử.", [("=", 100, "%"), (">", 80, "%")]),
    (
        "I. KẾT QUẢ ĐẠT ĐƯỢC\n\n1. Về thủ tục hành chính\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%.\n\nII. MỤC TIÊU\n\n"
        "- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99%.",
        [("=", 99, "%")],
    ),
    (
        "I. ĐÁNH GIÁ TÌNH HÌNH\n\nTỷ lệ dịch vụ công trực tuyến toàn trình đạt 62%.\n\nII. NHIỆM VỤ\n\n"
        "1. Nâng tỷ lệ dịch vụ công trực tuyến toàn trình lên 80%.",
        [("=", 80, "%")],
    ),
    ("I. SỰ CẦN THIẾT\n\nTỷ lệ tự chủ tài chính của các đơn vị là 12%.\n\nII. MỤC TIÊU\n\nTỷ lệ tự chủ đạt tối thiểu 20%.", [(">=", 20, "%")]),
    (
        "II. MỤC TIÊU\n\n2. Mục tiêu cụ thể đến năm 2030\n\na) 100% thủ tục hành chính được tái cấu trúc.\n\nb) Tối thiểu 95% hồ sơ được số hóa.",
        [("=", 100, "%"), (">=", 95, "%")],
    ),
    (
        "II. MỤC TIÊU\n\nPhấn đấu đạt các chỉ tiêu sau:\n\n- Hồ sơ trực tuyến: 85%;\n\n- Thanh toán trực tuyến: từ 60%;\n\n- Hồ sơ trễ hạn: dưới 1%.",
        [("=", 85, "%"), (">=", 60, "%"), ("<", 1, "%")],
    ),
    # a long lead-in that asks for something, under a heading of how things stand
    (
        "1. Về tình hình kinh tế - xã hội tháng 7\n\nCác thành viên đều ghi nhận: chỉ số giá tiêu dùng tăng 0,31% so với tháng trước; dư nợ cho vay tăng 4,12% so với cuối năm 2023; tổng mức bán lẻ tăng khá. "
        "UBND tỉnh yêu cầu các sở, ngành, địa phương tập trung:\n\n- Sở Tài chính mở rộng khai thuế điện tử, đạt trên 95% số doanh nghiệp.",
        [(">", 95, "%")],
    ),
    # a year that the sentence opens with holds for all its clauses
    ("I. MỤC TIÊU\n\nNăm 2023, Chỉ số PAPI đạt 41,2 điểm; tỷ lệ hồ sơ đúng hạn đạt 96,4%. Năm 2025, tỷ lệ này đạt 99%.", [("=", 99, "%")]),
    # bullets head the numbers below them
    (
        "II. MỤC TIÊU\n\n* Các chỉ tiêu:\n(1) Hồ sơ trực tuyến: 70%.\n(2) Số mô hình mới: 04 mô hình.\n\nIII. NHIỆM VỤ\n\n* Tuyên truyền\n(1) Số bài viết: 20 bài.",
        [("=", 70, "%"), ("=", 4, "mô hình")],
    ),
    (
        "1. Chỉ tiêu đến năm 2025\n- Về thủ tục:\n(1) Hồ sơ đúng hạn: 99%.\n(2) Hồ sơ số hóa: từ 85% trở lên.\n- Về thu chi:\n(3) Thu nội địa: 75 tỷ đồng.",
        [("=", 99, "%"), (">=", 85, "%"), ("=", 75, "tỷ đồng")],
    ),
    ("1. Các chỉ tiêu chủ yếu\n\n- Tỷ lệ hài lòng: ≥ 90%.\n\n- Tỷ lệ hồ sơ trễ hạn: ≤ 1,5%.", [(">=", 90, "%"), ("<=", 1.5, "%")]),
    ("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2024\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%.", []),
    ("I. TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU\n\n- Tỷ lệ hồ sơ trực tuyến đạt 72%.", []),
    ("2. Nhiệm vụ khắc phục tồn tại, hạn chế\n\n- Bảo đảm 100% hồ sơ trễ hạn có thư xin lỗi.", [("=", 100, "%")]),
    ("I. ĐẶC ĐIỂM TÌNH HÌNH\n\n- Xã có 14 thôn, hộ nghèo chiếm 12%.", []),
    ("III. NHIỆM VỤ\n\n4. Đánh giá, xếp loại cán bộ\n\n- 100% cán bộ được đánh giá hằng tháng.", [("=", 100, "%")]),
    ("III. TỒN TẠI, HẠN CHẾ\n\n- Tỷ lệ thanh toán trực tuyến thấp, chỉ đạt 22%.", []),
    ("IV. TIÊU CHÍ CHẤM ĐIỂM\n\n- Từ 95% trở lên: 2 điểm.\n\n- Từ 90% đến dưới 95%: 1 điểm.\n\n- Dưới 90%: 0 điểm.", []),
]

# Tables of a plan: rows written with bars.
TABLES: list[tuple[str, list[tuple[str, float, str, int | None]]]] = [
    (
        "| STT | Chỉ tiêu | Đơn vị tính | Năm 2025 |\n|---|---|---|---|\n| 1 | Tỷ lệ hồ sơ trực tuyến | % | 80 |\n"
        "| 2 | Chỉ số cải cách hành chính | Điểm | ≥ 90 |\n| 3 | Số mô hình điểm | Mô hình | 5 |",
        [("=", 80, "%", 2025), (">=", 90, "điểm", 2025), ("=", 5, "mô hình", 2025)],
    ),
    (
        "| TT | Tên chỉ tiêu | ĐVT | Thực hiện năm 2024 | Kế hoạch năm 2025 | Năm 2030 |\n|---|---|---|---|---|---|\n"
        "| 1 | Tỷ lệ hồ sơ số hóa | % | 62 | 80 | 100 |\n| 2 | Tỷ lệ trễ hạn | % | 2,5 | < 1 | 0 |",
        [("=", 80, "%", 2025), ("=", 100, "%", 2030), ("<", 1, "%", 2025), ("=", 0, "%", 2030)],
    ),
    (
        "| STT | Nội dung | Chỉ tiêu | Đơn vị chủ trì |\n|---|---|---|---|\n| 1 | Hồ sơ được số hóa | 100% | Văn phòng UBND tỉnh |\n"
        "| 2 | Hồ sơ nộp trực tuyến | Tối thiểu 80% | Sở Nội vụ |\n| 3 | Thanh toán trực tuyến | 60% trở lên | Sở Tài chính |",
        [("=", 100, "%", 2025), (">=", 80, "%", 2025), (">=", 60, "%", 2025)],
    ),
    (
        "| TT | Chỉ số thành phần | Mục tiêu năm 2025 (%) |\n|---|---|---|\n| 1 | Cải cách thể chế | 92,5 |\n| 2 | Cải cách thủ tục hành chính | 95 trở lên |",
        [("=", 92.5, "%", 2025), (">=", 95, "%", 2025)],
    ),
    (
        "| TT | Chỉ tiêu | ĐVT | Kế hoạch 2025 |\n|---|---|---|---|\n| 1 | Thu ngân sách trên địa bàn | Tỷ đồng | 12.500 |\n"
        "| 2 | Tốc độ tăng GRDP | % | 8 - 10 |",
        [("=", 12500, "tỷ đồng", 2025), (">=", 8, "%", 2025)],
    ),
    (
        "| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm |\n|---|---|---|---|---|\n"
        "| 1 | Số hóa tối thiểu 90% hồ sơ còn hiệu lực | Sở Tư pháp | Quý II/2025 | Kho dữ liệu |\n| 2 | Ban hành quy chế | Sở Nội vụ | Tháng 3 | Quy chế |",
        [(">=", 90, "%", 2025)],
    ),
    (
        "| STT | Nội dung | Đơn vị tính | Số lượng | Thành tiền |\n|---|---|---|---|---|\n| 1 | In tài liệu | Bộ | 200 | 10.000.000 |\n"
        "| 2 | Nước uống | Người | 150 | 3.000.000 |",
        [],
    ),
    (
        "| STT | Đơn vị | Tỷ lệ hồ sơ trực tuyến (%) | Tỷ lệ ký số năm 2026 (%) |\n|---|---|---|---|\n| 1 | Phường Cam Đường | ≥ 85 | ≥ 95 |\n| 2 | Xã Bát Xát | ≥ 70 | ≥ 90 |",
        [(">=", 85, "%", 2025), (">=", 95, "%", 2026), (">=", 70, "%", 2025), (">=", 90, "%", 2026)],
    ),
    (
        "| STT | Đơn vị | Kết quả 2024 (%) | Chỉ tiêu giao 2025 (%) |\n|---|---|---|---|\n| 1 | Phường Cam Đường | 71,5 | 85 |\n| 2 | Xã Bát Xát | 48 | Tối thiểu 60 |",
        [("=", 85, "%", 2025), (">=", 60, "%", 2025)],
    ),
    (
        "| TT | Nội dung | ĐVT | TH 2024 | KH 2025 | KH 2026 |\n|---|---|---|---|---|---|\n| 1 | Kết quả được tái sử dụng | % | 22,5 | 50-55 | 70 |",
        [(">=", 50, "%", 2025), ("=", 70, "%", 2026)],
    ),
    (
        "| Chỉ tiêu năm 2025 | Sở Y tế | UBND các xã |\n|---|---|---|\n| Hồ sơ trực tuyến (%) | 85 | Tối thiểu 75 |",
        [("=", 85, "%", 2025), (">=", 75, "%", 2025)],
    ),
    (
        "| TT | Bản | Tỷ lệ hộ có tài khoản hiện có (%) | Tỷ lệ hộ có tài khoản giao năm 2025 (%) |\n|---|---|---|---|\n| 1 | Bản Púng | 41 | 60 |\n| 2 | Bản Co Đứa | 35,5 | ≥ 55 |",
        [("=", 60, "%", 2025), (">=", 55, "%", 2025)],
    ),
    (
        "| Đơn vị | 6 tháng cuối năm 2025 | Năm 2026 |\n|---|---|---|\n| Sở Y tế | ≥ 90% | 100% |\n| Sở Xây dựng | 50% - 60% | ≥ 85% |",
        [(">=", 90, "%", 2025), ("=", 100, "%", 2026), (">=", 50, "%", 2025), (">=", 85, "%", 2026)],
    ),
    (
        "| Nội dung | 2024 | 2025 | 2026 |\n|---|---|---|---|\n| Thanh toán điện tử | 50% | 65% | ≥ 80% |",
        [("=", 65, "%", 2025), (">=", 80, "%", 2026)],
    ),
    (
        "| TT | Tên chỉ tiêu | Kết quả 2024 | Mục tiêu 2025 |\n|---|---|---|---|\n| 1 | Số bộ dữ liệu mở được cung cấp | 12 | 20 |",
        [("=", 20, "bộ dữ liệu", 2025)],
    ),
    # aims in words in a duty table
    (
        "| TT | Mục tiêu | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|---|\n| 1 | Có thêm 03 đơn vị tự chủ | Giao quyền tự chủ | Sở Tài chính |",
        [("=", 3, "đơn vị", 2025)],
    ),
    (
        "| STT | Đơn vị | Số hồ sơ tiếp nhận | Tỷ lệ đúng hạn |\n|---|---|---|---|\n| 1 | Phường Cam Đường | 1.250 | 98,5% |\n| 2 | Xã Bát Xát | 930 | 97,1% |",
        [],
    ),
]

# (table, indicator, comparator, value, upper, unit, year) of each target
ROWS: list[tuple[str, list[tuple[str, str, float, float | None, str, int | None]]]] = [
    (
        "| STT | Chỉ tiêu | Đơn vị tính | Năm 2024 | Năm 2025 | Ghi chú |\n|---|---|---|---|---|---|\n| 1 | Tỷ lệ hồ sơ  trực tuyến | % | 60 | 80 - 85 | |\n"
        "| 2 | Mua sắm | Triệu đồng | 5 | 7 | |\n| 3 | | % | 1 | 2 | |\n| 4 | Số mô hình | Mô hình | | Tối thiểu 05 | |",
        [("Tỷ lệ hồ sơ trực tuyến", ">=", 80, 85, "%", 2025), ("Số mô hình", ">=", 5, None, "mô hình", 2025)],
    ),
    # units in the cells; money without a column of units is none
    (
        "| STT | Nội dung | Phấn đấu năm 2025 | Phấn đấu năm 2026 |\n|---|---|---|---|\n| 1 | Tỷ lệ hồ sơ trễ hạn | < 1% | 0% |\n| 2 | Mức hài lòng | ≥ 90% | ≥ 92% |\n"
        "| 3 | Thu ngân sách | 12.500 tỷ đồng | 13.000 tỷ đồng |",
        [("Tỷ lệ hồ sơ trễ hạn", "<", 1, None, "%", 2025), ("Tỷ lệ hồ sơ trễ hạn", "=", 0, None, "%", 2026), ("Mức hài lòng", ">=", 90, None, "%", 2025), ("Mức hài lòng", ">=", 92, None, "%", 2026)],
    ),
    # years alone in the header, the unit beside the name; the header printed again
    (
        "| TT | Chỉ tiêu (%) | 2025 | 2030 |\n|---|---|---|---|\n| 1 | Hồ sơ số hóa | 80 | 100 |\n| TT | Chỉ tiêu (%) | 2025 | 2030 |\n| 2 | Hồ sơ trực tuyến | 70 | 90 |",
        [("Hồ sơ số hóa", "=", 80, None, "%", 2025), ("Hồ sơ số hóa", "=", 100, None, "%", 2030), ("Hồ sơ trực tuyến", "=", 70, None, "%", 2025), ("Hồ sơ trực tuyến", "=", 90, None, "%", 2030)],
    ),
    # columns of money, of past years, and with whole sentences over them set nothing
    ("| TT | Mục tiêu | Kế hoạch vốn | Kế hoạch |\n|---|---|---|---|\n| 1 | Hồ sơ số hóa | 100 | 80% |", [("Hồ sơ số hóa", "=", 80, None, "%", 2025)]),
    ("| TT | Chỉ tiêu | Kế hoạch năm 2023 | Kế hoạch năm 2025 |\n|---|---|---|---|\n| 1 | Hồ sơ số hóa | 70% | 80% |", [("Hồ sơ số hóa", "=", 80, None, "%", 2025)]),
    ("| TT | Tiêu chí | Ngưỡng mà kế hoạch của ngành nêu ra để các địa phương tham khảo khi tự xây dựng |\n|---|---|---|\n| 1 | Hồ sơ số hóa | 70% |", []),
]  # fmt: skip

# News: what the reported document wants, and what has been done.
NEWS: list[tuple[str, list[Quantity]]] = [
    # one value of two things; what a strategy lists is no aim
    (
        "Đến năm 2026, tỉnh phấn đấu 80% cuộc họp không dùng giấy.\n\nVề kinh tế số, tỉnh đặt mục tiêu 80% doanh nghiệp dùng hợp đồng điện tử.",
        [("=", 80, "%"), ("=", 80, "%")],
    ),
    ("Để đạt được mục tiêu này, tỉnh đề ra 7 nhiệm vụ, giải pháp về nhân lực.", []),
    # a year says it of all clauses; the same of two years is said of both
    ("Đến năm 2026, 100% thủ tục nộp được qua mạng; 100% kết quả được số hóa. Đến năm 2030, 100% thủ tục nộp được qua mạng.", [("=", 100, "%")] * 3),
    ("Cơ quan bảo hiểm phấn đấu thời gian kê khai nộp còn 49,5 giờ vào cuối năm 2026, hiện là 335 giờ.", [("=", 49.5, "giờ")]),
    (
        "Đến cuối năm, tỉnh đặt mục tiêu 60% hồ sơ nộp từ thôn, so với 22% năm ngoái; hồ sơ nộp qua mạng ít nhất phải bằng 85% tổng số.",
        [("=", 60, "%"), (">=", 85, "%")],
    ),
    ("Về công khai, minh bạch, phấn đấu nâng điểm đạt trên 6,50 điểm so với điểm năm trước (tăng 0,57 điểm so với 5,93 điểm).", [(">", 6.5, "điểm")]),
    ("Theo kế hoạch, năm 2025 tỉnh phấn đấu mức độ hài lòng của người dân đạt trên 90%.", [(">", 90, "%")]),
    ("Kế hoạch đặt mục tiêu 100% thủ tục hành chính được giải quyết đúng hạn, tối thiểu 80% hồ sơ nộp trực tuyến.", [("=", 100, "%"), (">=", 80, "%")]),
    ("Đến nay, toàn thành phố đã có 97% hồ sơ được giải quyết đúng hạn.", []),
    ("Trong quý I, các phường tiếp nhận 12.450 hồ sơ, trong đó 88% nộp trực tuyến.", []),
    ("Đối với các đơn vị có tỷ lệ trễ hạn trên 5%, Chủ tịch UBND tỉnh yêu cầu kiểm điểm người đứng đầu.", []),
    ("Sở được giao đề xuất cắt giảm tối thiểu 30% thời gian, báo cáo UBND tỉnh trong tháng 11.", [(">=", 30, "%")]),
    ("Hết tháng 10, cả nước giải ngân khoảng 52,29% kế hoạch vốn.", []),
    ("Mua sắm tập trung giúp tiết kiệm 5% giá gói thầu.", []),
    ("Thành phố mới có 103 xã, phường, giảm hơn 60% so với trước.", []),
    (
        "Tỉnh yêu cầu giảm ít nhất 30% thời gian, 30% chi phí. Mục tiêu năm 2025 là bỏ ít nhất 30% điều kiện đầu tư; giảm ít nhất 30% thời gian, 30% chi phí.",
        [(">=", 30, "%")] * 3,
    ),
    (
        "Các chỉ tiêu chủ yếu năm 2025 là: giá trị sản xuất tăng 9% trở lên. Trong đó, nông nghiệp tăng 4,25% so với năm 2024.",
        [(">=", 9, "%"), ("=", 4.25, "%")],
    ),
    ("Chính phủ đặt mục tiêu phấn đấu GDP tăng khoảng 7,5% (cao hơn mức khoảng 7% Quốc hội giao).", [("=", 7.5, "%")]),
    (
        "Năm 2025, huyện phấn đấu sản lượng lương thực 21.500 tấn (lúa khô); xây dựng thêm 02 trường đạt chuẩn quốc gia; tiêu chí bình quân mỗi xã đạt 17,5 tiêu chí.",
        [("=", 21500, "tấn"), ("=", 2, "trường"), ("=", 17.5, "tiêu chí")],
    ),
    ("Đường truyền đã nối tới 100% trụ sở xã, băng thông tối thiểu 20 Mbps.", []),
    ("Năm nay tỉnh muốn số hồ sơ quá hẹn còn dưới 3%.", [("<", 3, "%")]),
    ("Thủ tướng yêu cầu các bộ cắt giảm ít nhất 30% điều kiện kinh doanh.", [(">=", 30, "%")]),
    ("Tỉnh đặt chỉ tiêu đến cuối năm 100% công chức có chứng nhận kỹ năng số.", [("=", 100, "%")]),
    ("Tỷ lệ giải ngân của huyện đạt 41% kế hoạch, thấp hơn bình quân toàn tỉnh trên 12%.", []),
    ("Hội nghị có hơn 150 đại biểu tham dự tại 15 điểm cầu.", []),
    ("Đại hội thông qua 12 chỉ tiêu. Bình quân thu nhập đầu người đến năm 2025 đạt 62 triệu đồng.", [("=", 62, "triệu đồng")]),
    (
        "Qua đánh giá, huyện đạt và vượt 11/11 chỉ tiêu. Trong đó có những chỉ tiêu đạt cao như: thu ngân sách đạt 120 tỷ đồng, vượt 31%, giải quyết việc làm cho 1.900 lao động; giao quân đạt 100%.",
        [],
    ),
    (
        "Năm 2025, huyện phấn đấu thu ngân sách đạt 66 tỷ đồng; trồng mới 1.240 ha rừng; giải quyết việc làm cho trên 2.100 lao động; tỷ lệ hộ nghèo giảm từ 18,6% xuống còn 15,4%.",
        [("=", 66, "tỷ đồng"), ("=", 1240, "ha"), (">", 2100, "lao động"), ("=", 15.4, "%")],
    ),
    ("Sau 15 năm, tỷ lệ bao phủ bảo hiểm y tế của tỉnh đạt trên 94% dân số.", []),
    ("Đáng mừng là tỷ lệ hộ nghèo ước giảm 4,12% (đạt 121% kế hoạch).", []),
    # a list of aims on a page without a letterhead; two items are two
    (
        "Các chỉ tiêu chủ yếu\n- Về văn hóa:\n(1) Tỷ lệ thôn văn hóa: 90%.\n(2) Tỷ lệ tổ dân phố văn hóa: 90%.\n(3) Tỷ lệ tăng dân số: 1,1%.",
        [("=", 90, "%"), ("=", 90, "%"), ("=", 1.1, "%")],
    ),
]

# (item under the goals, indicator, year, date)
DETAILS: list[tuple[str, str, int | None, str | None]] = [
    ("Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.", "Tỷ lệ hồ sơ giải quyết đúng hạn", 2025, None),
    ("Tối thiểu 80% hồ sơ được số hóa ngay khi tiếp nhận.", "hồ sơ được số hóa ngay khi tiếp nhận", 2025, None),
    ("Đến năm 2030, 90% thủ tục hành chính được cá nhân hóa.", "thủ tục hành chính được cá nhân hóa", 2030, "2030-12-31"),
    ("Đến ngày 30/6/2025, tỷ lệ giải ngân đạt 50%.", "tỷ lệ giải ngân", 2025, "2025-06-30"),
    ("Nâng tỷ lệ thanh toán không tiền mặt từ 35% hiện nay lên 60% trong năm 2026.", "tỷ lệ thanh toán không tiền mặt", 2026, "2026-12-31"),
    ("Giảm tối thiểu 10% số trường học, trạm y tế so với năm 2020.", "số trường học, trạm y tế so với năm 2020", 2025, None),
    ("Thời gian chờ tại Bộ phận Một cửa không quá 30 phút.", "Thời gian chờ tại Bộ phận Một cửa", 2025, None),
    ("Hoàn thành số hóa 100% sổ hộ tịch trong quý III/2025.", "sổ hộ tịch", 2025, "2025-09-30"),
    ("Chỉ số hài lòng (SIPAS) đạt trên 88%.", "Chỉ số hài lòng (SIPAS)", 2025, None),
    ("Trong giai đoạn 2026-2030, giảm ít nhất 5% biên chế.", "biên chế", 2030, None),
    ("Phấn đấu Chỉ số cải cách hành chính thuộc nhóm 15 tỉnh dẫn đầu.", "Chỉ số cải cách hành chính", 2025, None),
    ("Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2025, tối thiểu 40% dân số có tài khoản.", "dân số có tài khoản", 2025, None),
    ("Hồ sơ nộp tại thôn hiện đạt 20%, phấn đấu đến năm 2027 đạt 45%.", "Hồ sơ nộp tại thôn", 2027, "2027-12-31"),
    ("Trả trợ cấp qua tài khoản đạt 100% vào năm 2026.", "Trả trợ cấp qua tài khoản", 2026, "2026-12-31"),
    ("Biên chế giảm 5% đối với công chức.", "Biên chế", 2025, None),
    ("Tiêm phòng cho đàn vật nuôi đạt trên 80% tổng đàn.", "Tiêm phòng cho đàn vật nuôi", 2025, None),
    ("Tỷ lệ hồ sơ trực tuyến (toàn trình) đạt 80%", "Tỷ lệ hồ sơ trực tuyến (toàn trình)", 2025, None),
    ("1.2. Tỷ lệ trả đúng hẹn đạt trên 98%.", "Tỷ lệ trả đúng hẹn", 2025, None),
    ("Tối thiểu 97% hồ sơ trở lên được trả đúng hẹn.", "hồ sơ được trả đúng hẹn", 2025, None),
    ("Đến cuối năm, hồ sơ nộp trực tuyến phải đạt ít nhất 70%.", "hồ sơ nộp trực tuyến", 2025, "2025-12-31"),
    ("Đưa tỷ lệ hồ sơ quá hẹn về dưới 3%.", "tỷ lệ hồ sơ quá hẹn", 2025, None),
    ("Phấn đấu Chỉ số cải cách hành chính nằm trong nhóm 20 xã dẫn đầu.", "Chỉ số cải cách hành chính", 2025, None),
    ("Giải ngân vốn sự nghiệp, phấn đấu hết quý I đạt trên 20%.", "Giải ngân vốn sự nghiệp", 2025, "2025-03-31"),
    ("Khống chế tỷ lệ nhiễm dưới 0,7% dân số.", "tỷ lệ nhiễm", 2025, None),
    ("Giảm 50% thời gian, chi phí.", "thời gian, chi phí", 2025, None),
    ("Bảo đảm trên 95% hồ sơ của 15 sở, ngành được giải quyết đúng hạn.", "hồ sơ của 15 sở, ngành được giải quyết đúng hạn", 2025, None),
    ("Mỗi xã có ít nhất 02 mô hình.", "Mỗi xã", 2025, None),
    ("Tăng cường đối thoại với doanh nghiệp ít nhất 02 lần.", "Tăng cường đối thoại với doanh nghiệp", 2025, None),
    ("Đề xuất cắt giảm ít nhất 03 thủ tục lĩnh vực bến xe.", "Đề xuất cắt giảm", 2025, None),
    ("Bảo đảm năm 2025 cắt giảm ít nhất 25% giấy phép con.", "giấy phép con", 2025, None),
    ("Các phòng nghiêm túc thực hiện, mục tiêu năm 2025 đạt tối thiểu 75% hồ sơ toàn trình.", "hồ sơ toàn trình", 2025, None),
    ("An Giang: Phấn đấu 70% văn bản đi được ký số", "văn bản đi được ký số", 2025, None),
    ("Không để quá 3% hồ sơ trễ hạn./.", "hồ sơ trễ hạn", 2025, None),
    ("Xã thuộc nhóm 12 xã dẫn đầu tỉnh về chuyển đổi số.", "chuyển đổi số", 2025, None),
    ("Giảm 40% thời gian họp so với năm 2024.", "thời gian họp so với năm 2024", 2025, None),
    ("Từ 60% trở lên đơn vị sự nghiệp thực hiện tự chủ.", "đơn vị sự nghiệp thực hiện tự chủ", 2025, None),
    ("Ít nhất 20% lượt khám thực hiện tại trạm y tế.", "lượt khám thực hiện tại trạm y tế", 2025, None),
    ("Tổ chức bộ máy: giảm tối thiểu 10% số đầu mối bên trong.", "số đầu mối bên trong", 2025, None),
    ("Giữ vững vị trí trong nhóm 8 tỉnh có Chỉ số PGI cao nhất cả nước.", "Chỉ số PGI", 2025, None),
]

# (item under the goals, indicator and year of each target)
SERIES: list[tuple[str, list[tuple[str, int]]]] = [
    ("Tỷ lệ hồ sơ trực tuyến: năm 2025 đạt 60%; năm 2026 đạt 70%.", [("Tỷ lệ hồ sơ trực tuyến", 2025), ("Tỷ lệ hồ sơ trực tuyến", 2026)]),
    ("Tỷ lệ tự chủ đạt 20% vào năm 2025 và 30% vào năm 2030.", [("Tỷ lệ tự chủ", 2025), ("Tỷ lệ tự chủ", 2030)]),
    ("Hồ sơ trực tuyến cấp tỉnh đạt 80%, cấp xã đạt tối thiểu 65%.", [("Hồ sơ trực tuyến cấp tỉnh", 2025), ("cấp xã", 2025)]),
    ("Phấn đấu 100% xã có tổ công nghệ số, trong đó 50% tổ hoạt động tốt.", [("xã có tổ công nghệ số", 2025), ("tổ hoạt động tốt", 2025)]),
    ("Trên 95% hồ sơ đúng hạn; dưới 3% hồ sơ trễ.", [("hồ sơ đúng hạn", 2025), ("hồ sơ trễ", 2025)]),
    (
        "Bãi bỏ ít nhất 25% giấy phép không cần thiết, rút ngắn 40% thời gian cấp phép và giảm 35% chi phí đi lại của người dân.",
        [("giấy phép không cần thiết", 2025), ("thời gian cấp phép", 2025), ("chi phí đi lại của người dân", 2025)],
    ),
    ("Năm 2025 cắt giảm ít nhất: 25% thời gian, 20% phí.", [("thời gian", 2025), ("phí", 2025)]),
    ("100% xã, phường, đặc khu và khoảng 85% thôn có nhóm trợ giúp.", [("xã, phường, đặc khu", 2025), ("thôn có nhóm trợ giúp", 2025)]),
    ("Năm 2025: 70% hồ sơ trực tuyến; thời gian chờ dưới 12 phút.", [("hồ sơ trực tuyến", 2025), ("thời gian chờ", 2025)]),
    ("Năm 2026: 80% hồ sơ trực tuyến; không quá 0,4% hồ sơ trễ hạn.", [("hồ sơ trực tuyến", 2026), ("hồ sơ trễ hạn", 2026)]),
    ("Giảm 15% số biểu mẫu (12 mẫu) và bỏ 30% số lần ký (40 lần).", [("số biểu mẫu (12 mẫu)", 2025), ("số lần ký (40 lần)", 2025)]),
]

# Careful readers see them; the module does not yet.
KNOWN_MISSES: list[tuple[str, list[Quantity], str]] = [
    ("Bảo đảm chín mươi phần trăm hồ sơ được số hóa.", [("=", 90, "%")], "numbers above ten written out in words"),
    ("Phấn đấu xếp thứ 5/34 tỉnh, thành phố.", [("<=", 5, "hạng")], "an exact place is mostly a result"),
]


@pytest.mark.parametrize("item, expected", GOALS)
def test_goal(item: str, expected: list[Quantity]) -> None:
    assert values(official(f"II. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n- {item}")) == expected


@pytest.mark.parametrize("item, expected", DUTIES)
def test_duty(item: str, expected: list[Quantity]) -> None:
    assert values(official(f"III. NHIỆM VỤ, GIẢI PHÁP\n\n1. Cải cách thủ tục hành chính\n\n- {item}")) == expected


@pytest.mark.parametrize("item", NOT_TARGETS)
def test_no_target(item: str) -> None:
    assert values(official(f"III. NHIỆM VỤ, GIẢI PHÁP\n\n1. Nhiệm vụ chung\n\n- {item}")) == []


@pytest.mark.parametrize("body, expected", CONTEXTS)
def test_context(body: str, expected: list[Quantity]) -> None:
    assert values(official(body)) == expected


@pytest.mark.parametrize("table, expected", TABLES)
def test_table(table: str, expected: list[tuple[str, float, str, int | None]]) -> None:
    found = official(f"III. CHỈ TIÊU VÀ NHIỆM VỤ\n\n{table}")
    assert [(t.comparator, t.value, t.unit, t.year) for t in found] == expected


@pytest.mark.parametrize("table, expected", ROWS)
def test_rows(table: str, expected: list[tuple[str, str, float, float | None, str, int | None]]) -> None:
    found = official(f"III. CHỈ TIÊU VÀ NHIỆM VỤ\n\n{table}")
    assert [(t.indicator, t.comparator, t.value, t.upper, t.unit, t.year) for t in found] == expected


@pytest.mark.parametrize("sentence, expected", NEWS)
def test_news(sentence: str, expected: list[Quantity]) -> None:
    opening = "Lào Cai đẩy mạnh cải cách hành chính\n\n15/02/2025\n\nUBND tỉnh vừa họp về công tác cải cách hành chính với các sở, ngành."
    text = f"{opening}\n\n{sentence}\n\nChủ tịch UBND tỉnh đề nghị các đơn vị tiếp tục cố gắng.\n"
    assert values(found_in(text)) == expected


@pytest.mark.parametrize("item, indicator, year, date", DETAILS)
def test_details(item: str, indicator: str, year: int | None, date: str | None) -> None:
    (target,) = official(f"II. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n- {item}")
    assert (target.indicator, target.year, target.date) == (indicator, year, date)


def test_year_that_a_paragraph_opens_with() -> None:
    found = official("II. MỤC TIÊU\n\nNăm 2027, số hóa 80% hồ sơ. Cắt giảm 40% thời gian giải quyết.", title="Cải cách hành chính giai đoạn 2025 - 2030")
    assert [(t.value, t.year) for t in found] == [(80, 2027), (40, 2027)]


@pytest.mark.parametrize("item, expected", SERIES)
def test_series(item: str, expected: list[tuple[str, int]]) -> None:
    found = official(f"II. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n- {item}")
    assert [(t.indicator, t.year) for t in found] == expected


@pytest.mark.parametrize(
    "item, value, upper",
    [
        ("Mức độ hài lòng đạt từ 80 - 85%.", 80, 85),
        ("Tỷ lệ tự chủ tài chính đạt 25% - 30%.", 25, 30),
        ("Tỷ lệ dịch vụ công có phát sinh hồ sơ đạt từ 60% đến 70%.", 60, 70),
        ("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%.", 98, None),
    ],
)
def test_range(item: str, value: float, upper: float | None) -> None:
    (target,) = official(f"II. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n- {item}")
    assert (target.value, target.upper) == (value, upper)


@pytest.mark.parametrize(
    "title, year",
    [
        ("Cải cách hành chính nhà nước năm 2025", 2025),
        ("Cải cách hành chính năm 2026", 2026),
        ("Chuyển đổi số tỉnh Lào Cai giai đoạn 2026-2030", 2030),
        ("Phát triển chính quyền số năm 2025, định hướng đến năm 2030", 2025),
        ("Phát triển dữ liệu đến năm 2030, tầm nhìn đến năm 2045", 2030),
        ("Nâng cao chất lượng phục vụ người dân", 2025),
    ],
)
def test_year_of_plan(title: str, year: int) -> None:
    (target,) = official("II. MỤC TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%.", title=title)
    assert target.year == year


def test_directives_numbered_with_a_year_set_targets() -> None:
    found = official("1. Sở Nội vụ kiểm tra đột xuất ít nhất 15 cơ quan.", kind="CHỈ THỊ", title="Về thời giờ làm việc", number="11/2008/CT-UBND")
    assert values(found) == [(">=", 15, "cơ quan")]


@pytest.mark.parametrize(
    "kind, title, year",
    [
        ("NGHỊ QUYẾT", "Đại hội đại biểu Đảng bộ xã lần thứ II, nhiệm kỳ 2025 - 2030", 2030),
        ("CHƯƠNG TRÌNH HÀNH ĐỘNG", "Về đẩy mạnh cải cách hành chính", None),
        ("CHỈ THỊ", "Về tăng cường kỷ cương", None),
        ("CHƯƠNG TRÌNH", "Cải cách hành chính năm 2025", 2025),
    ],
)
def test_year_of_what_is_no_plan_of_a_year(kind: str, title: str, year: int | None) -> None:
    (target,) = official("II. MỤC TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%.", kind=kind, title=title, number="12/UBND")
    assert target.year == year


def test_columns_of_the_years_of_a_long_plan() -> None:
    table = "| TT | Chỉ tiêu | ĐVT | Năm 2024 | Năm 2026 | Năm 2030 |\n|---|---|---|---|---|---|\n| 1 | Hồ sơ trực tuyến | % | 41 | 70 | 90 |"
    found = official(f"I. MỤC TIÊU\n\n{table}", title="Chuyển đổi số tỉnh Lào Cai giai đoạn 2026-2030")
    assert [(t.value, t.year) for t in found] == [(70, 2026), (90, 2030)]


def test_stages_of_a_long_plan() -> None:
    stages = "1. Giai đoạn 2025 - 2027\n- Tối thiểu 70% hồ sơ được số hóa.\n2. Đến năm 2028\n- Tối thiểu 80% hồ sơ được số hóa.\n3. Giai đoạn 2020 - 2024\n- Tối thiểu 90% hồ sơ được số hóa."
    assert [t.year for t in official(f"II. MỤC TIÊU\n{stages}", title="Số hóa hồ sơ giai đoạn 2025 - 2030")] == [
        2027,
        2028,
        2030,
    ]  # a stage that is over says nothing


@pytest.mark.parametrize(
    "heading, year",
    [
        ("2. Mục tiêu đến năm 2030", 2030),
        ("a) Đến năm 2028:", 2028),
        ("2. Mục tiêu giai đoạn 2026 - 2030", 2030),
        ("2. Mục tiêu cụ thể", 2025),
    ],
)
def test_year_of_heading(heading: str, year: int) -> None:
    (target,) = official(f"II. MỤC TIÊU\n\n{heading}\n\n- Tối thiểu 95% hồ sơ được số hóa.")
    assert target.year == year


def test_plans_of_a_report() -> None:
    results = "I. KẾT QUẢ ĐẠT ĐƯỢC\n\n- Tỷ lệ hồ sơ trực tuyến đạt 72%."
    body = f"{results}\n\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\n\n- Phấn đấu tỷ lệ hồ sơ trực tuyến đạt tối thiểu 85%."
    found = official(body, kind="BÁO CÁO", number="45/BC-UBND", title="Kết quả công tác cải cách hành chính năm 2025", day="10 tháng 12 năm 2025")
    assert [(t.comparator, t.value, t.year) for t in found] == [(">=", 85, 2026)]


@pytest.mark.parametrize(
    "kind, number, title",
    [
        ("BÁO CÁO", "45/BC-UBND", "Kết quả công tác cải cách hành chính năm 2024"),
        ("TỜ TRÌNH", "45/TTr-SNV", "Về Kế hoạch cải cách hành chính năm 2025"),
        ("QUYẾT ĐỊNH", "05/2025/QĐ-UBND", "Ban hành Quy định tiêu chuẩn, điều kiện công nhận cơ quan văn hóa"),
    ],
)
def test_kinds_without_targets(kind: str, number: str, title: str) -> None:
    assert official("II. NỘI DUNG\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%.", kind=kind, number=number, title=title) == []


def test_repeated_in_news() -> None:
    text = (
        "Lào Cai cắt giảm ít nhất 30% thời gian, 30% chi phí\n\n15/02/2025\n\nUBND tỉnh yêu cầu các sở cắt giảm ít nhất 30% thời gian giải quyết, ít nhất 30% chi phí "
        "tuân thủ, ít nhất 30% điều kiện kinh doanh trong năm 2025.\n"
    )
    assert values(found_in(text)) == [(">=", 30, "%")] * 3
    again = text.replace(
        "trong năm 2025.",
        "trong năm 2025.\n\nTheo đó, bảo đảm 100% hồ sơ được số hóa và 100% cán bộ có chữ ký số.\n\nCùng với giảm ít nhất 30% thời gian, tỉnh bảo đảm 100% hồ sơ đã tiếp nhận được số hóa.",
    )
    assert values(found_in(again)) == [(">=", 30, "%")] * 3 + [("=", 100, "%")] * 2
    text = (
        "Lào Cai phấn đấu mức độ hài lòng trên 90%\n\n15/02/2025\n\nNăm 2025, tỉnh phấn đấu mức độ hài lòng của người dân đạt trên 90%.\n\n"
        "Kế hoạch đặt mục tiêu mức độ hài lòng trên 90%.\n"
    )
    assert values(found_in(text)) == [(">", 90, "%")]


@pytest.mark.parametrize("item, expected", [pytest.param(i, e, marks=pytest.mark.xfail(strict=True, reason=reason)) for i, e, reason in KNOWN_MISSES])
def test_known_miss(item: str, expected: list[Quantity]) -> None:
    assert values(official(f"II. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n- {item}")) == expected


def test_a_plan_of_some_years_sets_targets_for_each_of_them() -> None:
    found = official("I. MỤC TIÊU\n\n- Năm 2024 có 41 dịch vụ, đạt 120% kế hoạch; đến năm 2027 có ít nhất 100 dịch vụ.", title="Dịch vụ số giai đoạn 2026-2030")
    assert [(t.comparator, t.value, t.unit, t.year) for t in found] == [(">=", 100, "dịch vụ", 2027)]
