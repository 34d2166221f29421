"""Citations: a sentence or recital → (number, kind, date, issuing body, relation) of every document that it cites, in order of first mention.

Each text stands in the body of a document (``FRAMES``: who issued it, when, under which number); a text of several lines is several paragraphs. Expected values are
what a reader of the document would write down: the number as printed without blanks, the body as the text or the symbol names it, bare "UBND tỉnh" written out.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from extract.parsers.citations import citations_of
from extract.parsers.home import localities
from extract.parsers.identity import identity_of
from extract.readers.builder import Builder
from extract.records import Citation
from extract.segment import Outline
from extract.text import repair


class C(NamedTuple):
    """An expected citation."""

    number: str | None
    kind: str | None
    date: str | None = None
    body: str | None = None
    relation: str = "dan-chieu"


class Frame(NamedTuple):
    """The document around the text: lines left and right of the letterhead, kind line and title; no lines for news, whose ``title`` is its first paragraph."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    kind: str | None
    title: str


MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
FRAMES = {
    "tinh": Frame(
        ("ỦY BAN NHÂN DÂN", "TỈNH BÌNH PHƯỚC", "Số: 1520/QĐ-UBND"),
        (*MOTTO, "Bình Phước, ngày 20 tháng 8 năm 2024"),
        "QUYẾT ĐỊNH",
        "Về việc phê duyệt Đề án vị trí việc làm",
    ),
    "huyen": Frame(
        ("ỦY BAN NHÂN DÂN", "HUYỆN LỘC NINH", "Số: 88/KH-UBND"), (*MOTTO, "Lộc Ninh, ngày 15 tháng 3 năm 2023"), "KẾ HOẠCH", "Kiểm tra công vụ năm 2023"
    ),
    "xa": Frame(
        ("ỦY BAN NHÂN DÂN", "XÃ TÂN KHAI", "Số: 61/BC-UBND"), (*MOTTO, "Tân Khai, ngày 02 tháng 10 năm 2025"), "BÁO CÁO", "Kết quả cải cách hành chính quý III"
    ),
    "so": Frame(
        ("UBND TỈNH BÌNH PHƯỚC", "SỞ NỘI VỤ", "Số: 715/SNV-CCHC", "V/v đôn đốc báo cáo"),
        (*MOTTO, "Bình Phước, ngày 04 tháng 6 năm 2024"),
        None,
        "Kính gửi: Các sở, ban, ngành.",
    ),
    "lien-so": Frame(
        ("SỞ NỘI VỤ - SỞ TÀI CHÍNH", "Số: 1480/HDLN-SNV-STC"), (*MOTTO, "Bình Phước, ngày 21 tháng 8 năm 2024"), "HƯỚNG DẪN", "Thực hiện chế độ hỗ trợ"
    ),
    "tin-tinh": Frame((), (), None, "Hà Tĩnh giao chỉ tiêu cải cách hành chính cho từng sở, ngành"),
    "tin": Frame(
        (),
        (),
        None,
        "Chiều 10/5, UBND tỉnh Cà Mau tổ chức hội nghị trực tuyến về cải cách hành chính, với sự tham dự của lãnh đạo các sở, ban, ngành và địa phương.",
    ),
}
UBND, HDND = "Ủy ban nhân dân tỉnh Bình Phước", "Hội đồng nhân dân tỉnh Bình Phước"
CHU_TICH = f"Chủ tịch {UBND}"
CP, TTG, QH, UBTVQH = "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội"
BNV, SNV, VPCP, BTC = "Bộ Nội vụ", "Sở Nội vụ", "Văn phòng Chính phủ", "Bộ Tài chính"

# Every kind of Decree 30/2020/NĐ-CP, appendix III, with its abbreviation.
APPENDIX_III = [
    ("Nghị quyết số 15/NQ-HĐND ngày 10/12/2023 của Hội đồng nhân dân tỉnh.", [C("15/NQ-HĐND", "nghi-quyet", "2023-12-10", HDND)]),
    ("Quyết định số 2041/QĐ-UBND ngày 11/11/2022 của UBND tỉnh.", [C("2041/QĐ-UBND", "quyet-dinh", "2022-11-11", UBND)]),
    ("Chỉ thị số 06/CT-UBND ngày 01/3/2024 của Chủ tịch UBND tỉnh.", [C("06/CT-UBND", "chi-thi", "2024-03-01", CHU_TICH)]),
    ("Quy chế số 05/QC-SNV-CAT ngày 07/7/2021 giữa hai ngành.", [C("05/QC-SNV-CAT", "quy-che", "2021-07-07", SNV)]),
    ("Quy định số 07/QyĐ-UBND ngày 09/02/2022 của UBND tỉnh.", [C("07/QyĐ-UBND", "quy-dinh", "2022-02-09", UBND)]),
    ("Thông cáo số 02/TC-UBND ngày 14/4/2023 của UBND tỉnh.", [C("02/TC-UBND", "thong-cao", "2023-04-14", UBND)]),
    ("Thông báo số 311/TB-UBND ngày 22/9/2023 của UBND tỉnh.", [C("311/TB-UBND", "thong-bao", "2023-09-22", UBND)]),
    ("Hướng dẫn số 18/HD-SNV ngày 06/6/2022 của Sở Nội vụ.", [C("18/HD-SNV", "huong-dan", "2022-06-06", SNV)]),
    ("Chương trình số 03/CTr-UBND ngày 28/02/2021 của UBND tỉnh.", [C("03/CTr-UBND", "chuong-trinh", "2021-02-28", UBND)]),
    ("Kế hoạch số 400/KH-UBND ngày 30/12/2022 của UBND tỉnh.", [C("400/KH-UBND", "ke-hoach", "2022-12-30", UBND)]),
    ("Phương án số 09/PA-UBND ngày 17/5/2023 của UBND tỉnh.", [C("09/PA-UBND", "phuong-an", "2023-05-17", UBND)]),
    ("Đề án số 04/ĐA-UBND ngày 25/10/2023 của UBND tỉnh.", [C("04/ĐA-UBND", "de-an", "2023-10-25", UBND)]),
    ("Dự án số 01/DA-UBND ngày 05/8/2022 của UBND tỉnh.", [C("01/DA-UBND", "du-an", "2022-08-05", UBND)]),
    ("Báo cáo số 275/BC-UBND ngày 15/11/2023 của UBND tỉnh.", [C("275/BC-UBND", "bao-cao", "2023-11-15", UBND)]),
    ("Biên bản số 12/BB-STP ngày 19/4/2024 của Sở Tư pháp.", [C("12/BB-STP", "bien-ban", "2024-04-19", "Sở Tư pháp")]),
    ("Tờ trình số 98/TTr-SNV ngày 12/8/2024 của Sở Nội vụ.", [C("98/TTr-SNV", "to-trinh", "2024-08-12", SNV)]),
    ("Hợp đồng số 27/HĐ-SNV ngày 03/01/2024.", [C("27/HĐ-SNV", "hop-dong", "2024-01-03", SNV)]),
    ("Công văn số 1877/UBND-NC ngày 21/5/2024 của UBND tỉnh.", [C("1877/UBND-NC", "cong-van", "2024-05-21", UBND)]),
    ("Công điện số 08/CĐ-UBND ngày 06/9/2023 của Chủ tịch UBND tỉnh.", [C("08/CĐ-UBND", "cong-dien", "2023-09-06", CHU_TICH)]),
    ("Bản ghi nhớ số 03/BGN-UBND ngày 18/7/2023.", [C("03/BGN-UBND", "ban-ghi-nho", "2023-07-18")]),
    ("Bản thỏa thuận số 02/BTT-UBND ngày 18/7/2023.", [C("02/BTT-UBND", "ban-thoa-thuan", "2023-07-18")]),
    ("Giấy ủy quyền số 11/GUQ-UBND ngày 02/02/2024.", [C("11/GUQ-UBND", "giay-uy-quyen", "2024-02-02")]),
    ("Giấy mời số 145/GM-UBND ngày 27/3/2024.", [C("145/GM-UBND", "giay-moi", "2024-03-27")]),
    ("Giấy giới thiệu số 77/GGT-SNV ngày 04/4/2024.", [C("77/GGT-SNV", "giay-gioi-thieu", "2024-04-04", SNV)]),
    ("Giấy nghỉ phép số 09/GNP-SNV ngày 10/6/2024.", [C("09/GNP-SNV", "giay-nghi-phep", "2024-06-10", SNV)]),
    ("Phiếu gửi số 21/PG-SNV ngày 10/6/2024.", [C("21/PG-SNV", "phieu-gui", "2024-06-10", SNV)]),
    ("Phiếu chuyển số 52/PC-VPUBND ngày 11/6/2024.", [C("52/PC-VPUBND", "phieu-chuyen", "2024-06-11")]),
    ("Phiếu báo số 08/PB-SNV ngày 12/6/2024.", [C("08/PB-SNV", "phieu-bao", "2024-06-12", SNV)]),
    # The kind is in the symbol alone.
    ("Nội dung trả lời tại văn bản số 88/BC-SNV ngày 02/5/2024.", [C("88/BC-SNV", "bao-cao", "2024-05-02", SNV)]),
    ("Nội dung đã nêu ở số 30/TTr-STC ngày 02/5/2024.", [C("30/TTr-STC", "to-trinh", "2024-05-02", "Sở Tài chính")]),
]

# The day behind the term and the session of a council.
TERMS = [
    # -- as documents were numbered until the nineties; a district behind the symbol; whose report the number in brackets is
    ("Căn cứ Chỉ thị 166-CT ngày 20/6/1989 của Chủ tịch Hội đồng Bộ trưởng;", [C("166-CT", "chi-thi", "1989-06-20", "Chủ tịch Hội đồng Bộ trưởng", "can-cu")]),
    ("Căn cứ Quyết định 143 HĐBT ngày 22/11/1990 của Hội đồng Bộ trưởng;", [C("143HĐBT", "quyet-dinh", "1990-11-22", "Hội đồng Bộ trưởng", "can-cu")]),
    ("Theo Quyết định số 1141 TC/QĐ/CĐKT ngày 01/11/1995 của Bộ Tài chính.", [C("1141TC/QĐ/CĐKT", "quyet-dinh", "1995-11-01", BTC, "thuc-hien")]),
    ("Theo Quyết định số 412 QĐ/UB ngày 05/6/1992.", [C("412QĐ/UB", "quyet-dinh", "1992-06-05", None, "thuc-hien")]),
    ("Trả lời Công văn số 31/TTr-PGD.Q8 ngày 19/6/2006.", [C("31/TTr-PGD.Q8", "cong-van", "2006-06-19")]),
    (
        "Xét báo cáo của Tổng công ty Bưu điện Việt Nam về việc chi trả tại nhà (Công văn số 473/BĐVN-TCBC ngày 20/10/2018);",
        [C("473/BĐVN-TCBC", "cong-van", "2018-10-20", "Tổng công ty Bưu điện Việt Nam", "can-cu")],
    ),
    ("Thực hiện Nghị quyết số 21/NQ-HĐND của HĐND tỉnh khóa VII ngày 18/7/2012.", [C("21/NQ-HĐND", "nghi-quyet", "2012-07-18", HDND, "thuc-hien")]),
    (
        "Thực hiện Nghị quyết số 22/NQ-HĐND của HĐND tỉnh khoá VII, kỳ họp thứ 4 ngày 18/7/2012.",
        [C("22/NQ-HĐND", "nghi-quyet", "2012-07-18", HDND, "thuc-hien")],
    ),
]

# Kinds of normative documents, of merged texts, of inspection and of joint documents.
NORMATIVE = [
    ("Căn cứ Luật Cán bộ, công chức số 80/2025/QH15;", [C("80/2025/QH15", "luat", None, QH, "can-cu")]),
    ("Căn cứ Luật số 47/2019/QH14 ngày 22/11/2019;", [C("47/2019/QH14", "luat", "2019-11-22", QH, "can-cu")]),
    ("Căn cứ Bộ luật Lao động số 45/2019/QH14 ngày 20 tháng 11 năm 2019;", [C("45/2019/QH14", "bo-luat", "2019-11-20", QH, "can-cu")]),
    ("Căn cứ Pháp lệnh Hợp nhất văn bản quy phạm pháp luật số 01/2012/UBTVQH13;", [C("01/2012/UBTVQH13", "phap-lenh", None, UBTVQH, "can-cu")]),
    (
        "Căn cứ Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội về phân loại đơn vị hành chính;",
        [C("1211/2016/UBTVQH13", "nghi-quyet", "2016-05-25", UBTVQH, "can-cu")],
    ),
    ("Căn cứ Nghị quyết 120/2020/QH14 của Quốc hội;", [C("120/2020/QH14", "nghi-quyet", None, QH, "can-cu")]),
    ("Căn cứ Lệnh số 12/2025/L-CTN ngày 27/6/2025 của Chủ tịch nước;", [C("12/2025/L-CTN", "lenh", "2025-06-27", "Chủ tịch nước", "can-cu")]),
    ("Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ;", [C("24/2014/NĐ-CP", "nghi-dinh", "2014-04-04", CP, "can-cu")]),
    ("Căn cứ Nghị định 64/CP ngày 27/9/1993 của Chính phủ;", [C("64/CP", "nghi-dinh", "1993-09-27", CP, "can-cu")]),
    (
        "Căn cứ Thông tư số 05/2021/TT-BNV ngày 12/8/2021 của Bộ trưởng Bộ Nội vụ;",
        [C("05/2021/TT-BNV", "thong-tu", "2021-08-12", "Bộ trưởng Bộ Nội vụ", "can-cu")],
    ),
    ("Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;", [C("30c/NQ-CP", "nghi-quyet", "2011-11-08", CP, "can-cu")]),
    ("Căn cứ Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008 của Chính phủ;", [C("30a/2008/NQ-CP", "nghi-quyet", "2008-12-27", CP, "can-cu")]),
    ("Căn cứ Nghị quyết số 66.4/2025/NQ-CP của Chính phủ;", [C("66.4/2025/NQ-CP", "nghi-quyet", None, CP, "can-cu")]),
    ("Theo Văn bản hợp nhất số 09/VBHN-BTC ngày 19/3/2021.", [C("09/VBHN-BTC", "van-ban-hop-nhat", "2021-03-19", BTC, "thuc-hien")]),
    ("Theo Kết luận thanh tra số 14/KL-TTr ngày 05/5/2023 của Thanh tra tỉnh.", [C("14/KL-TTr", "ket-luan", "2023-05-05", "Thanh tra tỉnh", "thuc-hien")]),
    ("Theo Kết luận thanh tra số 22/KLTT-STP ngày 05/5/2023.", [C("22/KLTT-STP", "ket-luan", "2023-05-05", "Sở Tư pháp", "thuc-hien")]),
    (
        "Căn cứ Thông tư liên tịch số 10/2015/TTLT-BTC-BTP ngày 28/01/2015;",
        [C("10/2015/TTLT-BTC-BTP", "thong-tu-lien-tich", "2015-01-28", BTC, "can-cu")],
    ),
    (
        "Căn cứ Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017;",
        [C("403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "nghi-quyet-lien-tich", "2017-06-15", UBTVQH, "can-cu")],
    ),
    (
        "Căn cứ Thông tư liên tịch số 08/2022/TTLT-TANDTC-VKSNDTC-BCA;",
        [C("08/2022/TTLT-TANDTC-VKSNDTC-BCA", "thong-tu-lien-tich", None, "Tòa án nhân dân tối cao", "can-cu")],
    ),
    ("Thực hiện Kế hoạch phối hợp số 16/KHPH-STP-CAT ngày 02/02/2024.", [C("16/KHPH-STP-CAT", "ke-hoach", "2024-02-02", "Sở Tư pháp", "thuc-hien")]),
    ("Thực hiện Chương trình phối hợp số 02/CTrPH-SNV-LĐLĐ ngày 02/02/2024.", [C("02/CTrPH-SNV-LĐLĐ", "chuong-trinh", "2024-02-02", SNV, "thuc-hien")]),
    ("Thực hiện Hướng dẫn liên ngành số 33/HDLN-STC-SNV ngày 02/02/2024.", [C("33/HDLN-STC-SNV", "huong-dan", "2024-02-02", "Sở Tài chính", "thuc-hien")]),
    ("Theo Quy chế phối hợp số 04/QCPH-SNV-CAT ngày 02/02/2024.", [C("04/QCPH-SNV-CAT", "quy-che", "2024-02-02", SNV, "thuc-hien")]),
    ("Căn cứ Luật Thanh tra ngày14/11/2022;", [C(None, "luat", "2022-11-14", None, "can-cu")]),
    ("Căn cứ Luật Thanh tra ngày 14/11/2022;", [C(None, "luat", "2022-11-14", None, "can-cu")]),
    ("Căn cứ Bộ luật Tố tụng dân sự ngày 25 tháng 11 năm 2015;", [C(None, "bo-luat", "2015-11-25", None, "can-cu")]),
    (
        "Căn cứ Luật Đầu tư công ngày 13/6/2019 và Luật Ngân sách nhà nước ngày 25/6/2015;",
        [C(None, "luat", "2019-06-13", None, "can-cu"), C(None, "luat", "2015-06-25", None, "can-cu")],
    ),
    ("Căn cứ 72/2025/QH15 (Luật Tổ chức chính quyền địa phương);", [C("72/2025/QH15", "luat", None, QH, "can-cu")]),
    ("Căn cứ Quyết định số 123/1999/QĐ-TTg ngày 25/5/1999 của Thủ tướng Chính phủ;", [C("123/1999/QĐ-TTg", "quyet-dinh", "1999-05-25", TTG, "can-cu")]),
    ("Căn cứ Quyết định số 57/2006/QĐ-UB ngày 12/6/2006 của UBND tỉnh;", [C("57/2006/QĐ-UB", "quyet-dinh", "2006-06-12", UBND, "can-cu")]),
    ("Căn cứ Quyết định số 1205/QĐ.UBND ngày 12/6/2012 của UBND tỉnh;", [C("1205/QĐ.UBND", "quyet-dinh", "2012-06-12", UBND, "can-cu")]),
]

# The party writes the serial before a dash; its bodies and its kinds.
PARTY = [
    ("Thông tri số 12-TT/TU ngày 05/2/2023 của Tỉnh ủy.", [C("12-TT/TU", "thong-tri", "2023-02-05", "Tỉnh ủy")]),
    ("Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị.", [C("39-NQ/TW", "nghi-quyet", "2015-04-17", "Bộ Chính trị")]),
    ("Nghị quyết 27-NQ/TW ngày 21/5/2018.", [C("27-NQ/TW", "nghi-quyet", "2018-05-21")]),
    ("Kết luận số 121-KL/TW, ngày 24/01/2025 của Ban Chấp hành Trung ương Đảng.", [C("121-KL/TW", "ket-luan", "2025-01-24", "Ban Chấp hành Trung ương Đảng")]),
    ("Chỉ thị số 23-CT/TW ngày 09/02/2023 của Ban Bí thư.", [C("23-CT/TW", "chi-thi", "2023-02-09", "Ban Bí thư")]),
    ("Quy định số 80-QĐ/TW ngày 18/8/2022 của Bộ Chính trị.", [C("80-QĐ/TW", "quy-dinh", "2022-08-18", "Bộ Chính trị")]),
    ("Quy định số 22-QĐi/TU ngày 18/8/2022 của Tỉnh ủy.", [C("22-QĐi/TU", "quy-dinh", "2022-08-18", "Tỉnh ủy")]),
    ("Hướng dẫn số 26-HD/BTCTW ngày 18/10/2019 của Ban Tổ chức Trung ương.", [C("26-HD/BTCTW", "huong-dan", "2019-10-18", "Ban Tổ chức Trung ương")]),
    ("Công văn số 4012-CV/VPTW ngày 16/3/2022.", [C("4012-CV/VPTW", "cong-van", "2022-03-16", "Văn phòng Trung ương Đảng")]),
    ("Chương trình hành động số 17-CTr/TU ngày 05/5/2021 của Tỉnh ủy.", [C("17-CTr/TU", "chuong-trinh", "2021-05-05", "Tỉnh ủy")]),
    (
        "Chương trình hành động số 17-CTrHĐ/TU ngày 05/5/2021 của Ban Thường vụ Tỉnh ủy.",
        [C("17-CTrHĐ/TU", "chuong-trinh", "2021-05-05", "Ban Thường vụ Tỉnh ủy")],
    ),
    ("Kế hoạch 77 - KH/HU ngày 05/5/2021 của Huyện ủy Lộc Ninh.", [C("77-KH/HU", "ke-hoach", "2021-05-05", "Huyện ủy Lộc Ninh")]),
    ("Thông báo kết luận số 912-TB/ĐU ngày 05/5/2025 của Thường trực Đảng ủy.", [C("912-TB/ĐU", "thong-bao", "2025-05-05", "Thường trực Đảng ủy")]),
    ("Nghị quyết số 02—NQ/TU và Kế hoạch số 03–KH/TU.", [C("02-NQ/TU", "nghi-quyet"), C("03-KH/TU", "ke-hoach")]),
    (
        "Nghị quyết số 12-NQ/TU ngày 05/5/2022 của Ban Thường vụ Tỉnh ủy và Quy định số 20-QĐ/TU ngày 07/7/2022 của Tỉnh ủy.",
        [C("12-NQ/TU", "nghi-quyet", "2022-05-05", "Ban Thường vụ Tỉnh ủy"), C("20-QĐ/TU", "quy-dinh", "2022-07-07", "Tỉnh ủy")],
    ),
    ("Kết luận số 45-KL/TU ngày 05/5/2022 của Thường trực Thành ủy và Quy chế làm việc.", [C("45-KL/TU", "ket-luan", "2022-05-05", "Thường trực Thành ủy")]),
    (
        "Thông báo số 99-TB/TU ngày 01/02/2024 của Thường trực Tỉnh ủy và Chương trình công tác số 10-CTr/TU.",
        [C("99-TB/TU", "thong-bao", "2024-02-01", "Thường trực Tỉnh ủy"), C("10-CTr/TU", "chuong-trinh")],
    ),
    ("Quyết định số 1399-QĐNS/TW ngày 05/7/2024 của Bộ Chính trị.", [C("1399-QĐNS/TW", "quyet-dinh", "2024-07-05", "Bộ Chính trị")]),
    ("Nghị quyết Đại hội số 01-NQ/ĐH ngày 05/7/2020.", [C("01-NQ/ĐH", "nghi-quyet", "2020-07-05")]),
    (
        "Báo cáo số 45-BC/BCSĐ ngày 05/7/2023 của Ban cán sự đảng UBND tỉnh.",
        [C("45-BC/BCSĐ", "bao-cao", "2023-07-05", "Ban cán sự đảng Ủy ban nhân dân tỉnh Bình Phước")],
    ),
]

# Lists and ranges under one kind, one date, one body.
LISTS = [
    (
        "Luật Bảo vệ môi trường số 72/2020/QH14 được sửa đổi, bổ sung bởi các Luật số 11/2022/QH15, 16/2023/QH15 và 47/2024/QH15",
        [C("72/2020/QH14", "luat", None, QH), C("11/2022/QH15", "luat", None, QH), C("16/2023/QH15", "luat", None, QH), C("47/2024/QH15", "luat", None, QH)],
    ),
    (
        "Thực hiện các Nghị định số 29/2023/NĐ-CP ngày 03/6/2023, số 46/2010/NĐ-CP ngày 27/4/2010 và số 26/2015/NĐ-CP ngày 09/3/2015 của Chính phủ.",
        [
            C("29/2023/NĐ-CP", "nghi-dinh", "2023-06-03", CP, "thuc-hien"),
            C("46/2010/NĐ-CP", "nghi-dinh", "2010-04-27", CP, "thuc-hien"),
            C("26/2015/NĐ-CP", "nghi-dinh", "2015-03-09", CP, "thuc-hien"),
        ],
    ),
    (
        "Căn cứ các Nghị định của Chính phủ: số 29/2023/NĐ-CP, số 138/2020/NĐ-CP;",
        [C("29/2023/NĐ-CP", "nghi-dinh", None, CP, "can-cu"), C("138/2020/NĐ-CP", "nghi-dinh", None, CP, "can-cu")],
    ),
    (
        "Bãi bỏ các Kế hoạch của UBND tỉnh: Số 17/KH-UBND ngày 12/3/2019 về quản lý thu; số 46/KH-UBND ngày 20/5/2019 về chống thất thu.",
        [C("17/KH-UBND", "ke-hoach", "2019-03-12", UBND, "bai-bo"), C("46/KH-UBND", "ke-hoach", "2019-05-20", UBND, "bai-bo")],
    ),
    (
        "Bãi bỏ Quyết định số 1046/QĐ-UBND và 1047/QĐ-UBND ngày 12/3/2019 của UBND tỉnh.",
        [C("1046/QĐ-UBND", "quyet-dinh", "2019-03-12", UBND, "bai-bo"), C("1047/QĐ-UBND", "quyet-dinh", "2019-03-12", UBND, "bai-bo")],
    ),
    (
        "Theo các Quyết định số 301, 302 và 305/QĐ-UBND ngày 12/3/2019 của UBND tỉnh.",
        [
            C("301/QĐ-UBND", "quyet-dinh", "2019-03-12", UBND, "thuc-hien"),
            C("302/QĐ-UBND", "quyet-dinh", "2019-03-12", UBND, "thuc-hien"),
            C("305/QĐ-UBND", "quyet-dinh", "2019-03-12", UBND, "thuc-hien"),
        ],
    ),
    (
        "Báo cáo việc thi hành các quyết định của Chủ tịch UBND tỉnh từ số 301/QĐ-UBND đến số 310/QĐ-UBND ngày 12/3/2019.",
        [C("301/QĐ-UBND", "quyet-dinh", "2019-03-12", CHU_TICH, "thuc-hien"), C("310/QĐ-UBND", "quyet-dinh", "2019-03-12", CHU_TICH, "thuc-hien")],
    ),
    (
        "Các Công văn: số 512/SNV-CCHC ngày 02/4/2024, số 640/SNV-CCHC ngày 20/4/2024 của Sở Nội vụ.",
        [C("512/SNV-CCHC", "cong-van", "2024-04-02", SNV), C("640/SNV-CCHC", "cong-van", "2024-04-20", SNV)],
    ),
    (
        "Thực hiện Nghị quyết số 76/NQ-CP của Chính phủ, Quyết định số 468/QĐ-TTg của Thủ tướng Chính phủ và Kế hoạch số 21/KH-UBND của UBND tỉnh.",
        [
            C("76/NQ-CP", "nghi-quyet", None, CP, "thuc-hien"),
            C("468/QĐ-TTg", "quyet-dinh", None, TTG, "thuc-hien"),
            C("21/KH-UBND", "ke-hoach", None, UBND, "thuc-hien"),
        ],
    ),
    (
        "Sở Tư pháp tham mưu các Quyết định: 15/2019/QĐ-UBND; 16/2020/QĐ-UBND; 17/2021/QĐ-UBND.",
        [C("15/2019/QĐ-UBND", "quyet-dinh"), C("16/2020/QĐ-UBND", "quyet-dinh"), C("17/2021/QĐ-UBND", "quyet-dinh")],
    ),
    (
        "Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND tỉnh và Quyết định số 15/QĐ-UBND ngày 12/01/2024 của UBND huyện Lộc Ninh.",
        [C("15/QĐ-UBND", "quyet-dinh", "2024-01-05", UBND), C("15/QĐ-UBND", "quyet-dinh", "2024-01-12", "Ủy ban nhân dân huyện Lộc Ninh")],
    ),
    (
        "Kế hoạch số 10/KH-UBND ngày 05/01/2024 của UBND thành phố Đồng Xoài và Kế hoạch số 10/KH-UBND ngày 05/01/2024 của UBND huyện Bù Đăng.",
        [
            C("10/KH-UBND", "ke-hoach", "2024-01-05", "Ủy ban nhân dân thành phố Đồng Xoài"),
            C("10/KH-UBND", "ke-hoach", "2024-01-05", "Ủy ban nhân dân huyện Bù Đăng"),
        ],
    ),
    (
        "Kế hoạch số 10/KH-UBND ngày 05/01/2023 của UBND tỉnh; Kế hoạch số 10/KH-UBND ngày 08/01/2024 của UBND tỉnh.",
        [C("10/KH-UBND", "ke-hoach", "2023-01-05", UBND), C("10/KH-UBND", "ke-hoach", "2024-01-08", UBND)],
    ),
    # The same document twice is one citation; the second mention may say more.
    (
        "Triển khai Kế hoạch số 21/KH-UBND.\nKế hoạch số 21/KH-UBND ngày 05/02/2024 của UBND tỉnh đặt ra 30 nhiệm vụ.",
        [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND, "thuc-hien")],
    ),
    (
        "Chủ tịch UBND tỉnh ký Quyết định số 33/QĐ-UBND ngày 05/02/2024. Quyết định số 33/QĐ-UBND ngày 05/02/2024 của UBND tỉnh có hiệu lực ngay.",
        [C("33/QĐ-UBND", "quyet-dinh", "2024-02-05", CHU_TICH)],
    ),
    (
        "Căn cứ Nghị quyết số 12/NQ-HĐND và số 13/NQ-HĐND cùng ngày 08/12/2023 của HĐND tỉnh;",
        [C("12/NQ-HĐND", "nghi-quyet", "2023-12-08", HDND, "can-cu"), C("13/NQ-HĐND", "nghi-quyet", "2023-12-08", HDND, "can-cu")],
    ),
    (
        "Căn cứ Nghị định số 61/2018/NĐ-CP và Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;",
        [C("61/2018/NĐ-CP", "nghi-dinh", None, CP, "can-cu"), C("107/2021/NĐ-CP", "nghi-dinh", "2021-12-06", CP, "can-cu")],
    ),
]

LISTS += [
    (
        "Theo Nghị quyết số 39-NQ/TW ngày 17/4/2015 và Kế hoạch số 55/KH-BCĐ ngày 02/5/2024 của Ban Chỉ đạo cải cách hành chính tỉnh.",
        [
            C("39-NQ/TW", "nghi-quyet", "2015-04-17", None, "thuc-hien"),
            C("55/KH-BCĐ", "ke-hoach", "2024-05-02", "Ban Chỉ đạo cải cách hành chính tỉnh", "thuc-hien"),
        ],
    ),
    (
        "Kế hoạch số 12/KH-UBND và Quyết định số 40/QĐ-UBND ngày 02/5/2024 của UBND tỉnh được gửi kèm.",
        [C("12/KH-UBND", "ke-hoach", None, UBND), C("40/QĐ-UBND", "quyet-dinh", "2024-05-02", UBND)],
    ),
]

# What blanks, breaks, hyphens and keyboards do to a number.
BROKEN = [
    # Until the nineties without a stroke: behind the kind and "số" only.
    ("Căn cứ Lệnh số 12-LCT ngày 03/7/1981 của Chủ tịch nước;", [C("12-LCT", "lenh", "1981-07-03", "Chủ tịch nước", "can-cu")]),
    ("Xét Tờ trình số 41TT-TCCB ngày 05/02/1998 của Sở Nội vụ;", [C("41TT-TCCB", "to-trinh", "1998-02-05", SNV, "can-cu")]),
    ("Quyết định số 88-TTg ngày 13/02/1992 của Thủ tướng Chính phủ.", [C("88-TTg", "quyet-dinh", "1992-02-13", TTG)]),
    # A blank before the stroke: one number, not its first half once more.
    ("Nghị quyết số 39-NQ / TW ngày 17/4/2015 của Bộ Chính trị.", [C("39-NQ/TW", "nghi-quyet", "2015-04-17", "Bộ Chính trị")]),
    # A title in capitals prints the symbol in capitals too.
    (
        "HƯỚNG DẪN QUYẾT ĐỊNH SỐ 20/2016/QĐ-TTG\nCăn cứ Quyết định số 20/2016/QĐ-TTg ngày 11 tháng 5 năm 2016 của Thủ tướng Chính phủ;",
        [C("20/2016/QĐ-TTg", "quyet-dinh", "2016-05-11", TTG, "can-cu")],
    ),
    # Hyphens that a converter lost: with nothing left as printed, with a blank left it stands for them.
    ("Nghị định số 61/2018/NĐCP ngày 23/4/2018 của Chính phủ.", [C("61/2018/NĐCP", "nghi-dinh", "2018-04-23", CP)]),
    ("Sở Nội vụ tại Tờ trình số 365/TTrSNV ngày 01/11/2024.", [C("365/TTrSNV", "to-trinh", "2024-11-01", SNV)]),
    ("Quyết định số 282/QĐ TTg ngày 24/2/2011 ban hành Kế hoạch.", [C("282/QĐ-TTg", "quyet-dinh", "2011-02-24", TTG)]),
    ("Chỉ thị số 48 CT/TW ngày 22/10/2010 của Bộ Chính trị.", [C("48-CT/TW", "chi-thi", "2010-10-22", "Bộ Chính trị")]),
    ("Văn bản số 1552/TTCP-KHTH ngày 01/11/2024.", [C("1552/TTCP-KHTH", "cong-van", "2024-11-01", "Thanh tra Chính phủ")]),
    # "số" without its vowel, as scans leave it.
    ("Thực hiện Nghị quyết số 27-2019/NQ-CP ngày 6/2/2019 của Chính phủ.", [C("27-2019/NQ-CP", "nghi-quyet", "2019-02-06", CP, "thuc-hien")]),
    ("Nghị định s20/2008/NĐ-CP ngày 14/02/2008 của Chính phủ.", [C("20/2008/NĐ-CP", "nghi-dinh", "2008-02-14", CP)]),
    ("Công văn số 2210 /UBND-TH ngày 21/5/2024.", [C("2210/UBND-TH", "cong-van", "2024-05-21")]),
    ("Quyết định số 764/ QĐ - BNV ngày 21/5/2024.", [C("764/QĐ-BNV", "quyet-dinh", "2024-05-21", BNV)]),
    ("Nghị quyết số 18 / 2023 / NQ-HĐND ngày 07/12/2023.", [C("18/2023/NQ-HĐND", "nghi-quyet", "2023-12-07")]),
    ("Quyết định số 936/QĐ-\nTTg ngày 30/6/2022.", [C("936/QĐ-TTg", "quyet-dinh", "2022-06-30", TTG)]),
    ("Quyết định số 936/QÐ-TTg ngày 30/6/2022.", [C("936/QĐ-TTg", "quyet-dinh", "2022-06-30", TTG)]),
    ("Quyết định số 936/QĐ‑TTg và Chỉ thị số 30/CT−TTg.", [C("936/QĐ-TTg", "quyet-dinh", None, TTG), C("30/CT-TTg", "chi-thi", None, TTG)]),
    ("Quyết định số:936/QĐ-TTg ngày 30/6/2022.", [C("936/QĐ-TTg", "quyet-dinh", "2022-06-30", TTG)]),
    ("Quyết định số936/QĐ-TTg ngày30/6/2022.", [C("936/QĐ-TTg", "quyet-dinh", "2022-06-30", TTG)]),
    ("Quyết định số 936/QĐ-TTgngày 30/6/2022.", [C("936/QĐ-TTg", "quyet-dinh", "2022-06-30", TTG)]),
    ("Quyết định số 1205b/QĐ-UBND ngày 30/6/2022.", [C("1205b/QĐ-UBND", "quyet-dinh", "2022-06-30")]),
    ("Quyết định số 1205B/QĐ-UBND ngày 30/6/2022.", [C("1205B/QĐ-UBND", "quyet-dinh", "2022-06-30")]),
    ("Quyết định số 1.205/QĐ-UBND ngày 30/6/2022.", [C("1.205/QĐ-UBND", "quyet-dinh", "2022-06-30")]),
    ("QUYẾT ĐỊNH SỐ 936/QĐ-TTG NGÀY 30/6/2022 CỦA THỦ TƯỚNG CHÍNH PHỦ.", [C("936/QĐ-TTG", "quyet-dinh", "2022-06-30", TTG)]),
    ("Công văn số 2964/SNV-CCHC & VTLT ngày 30/6/2022.", [C("2964/SNV-CCHC&VTLT", "cong-van", "2022-06-30", SNV)]),
    ("Tờ trình số 65/TTr-CAT-PC06 ngày 30/6/2022 của Công an tỉnh.", [C("65/TTr-CAT-PC06", "to-trinh", "2022-06-30", "Công an tỉnh")]),
    ("Thực hiện Kế hoạch số 12/KH-UBND - Ban Chỉ đạo đã họp.", [C("12/KH-UBND", "ke-hoach", None, None, "thuc-hien")]),
    ("Thực hiện Kế hoạch số 12/KH-UBND, 100% xã đã triển khai.", [C("12/KH-UBND", "ke-hoach", None, None, "thuc-hien")]),
    # As typed without marks: the number stays as printed, its kind is known.
    ("Quyet dinh so 1620/QD-UBND ngày 30/6/2022.", [C("1620/QD-UBND", "quyet-dinh", "2022-06-30")]),
    ("Thực hiện Nghị định 13/2023/ND-CP của Chính phủ.", [C("13/2023/ND-CP", "nghi-dinh", None, CP, "thuc-hien")]),
    ("Công điện 12/CD-TTg của Thủ tướng Chính phủ.", [C("12/CD-TTg", "cong-dien", None, TTG)]),
    ("Công văn 77/SGDDT-TCCB ngày 30/6/2022.", [C("77/SGDDT-TCCB", "cong-van", "2022-06-30", "Sở Giáo dục và Đào tạo")]),
    ("Nghị quyết số 05/NQ-HDND ngày 30/6/2022.", [C("05/NQ-HDND", "nghi-quyet", "2022-06-30")]),
]

# Words before the number.
WORDING = [
    ("Thông báo kết luận số 19/TB-VPCP ngày 21/01/2024.", [C("19/TB-VPCP", "thong-bao", "2024-01-21", VPCP)]),
    ("Công văn hỏa tốc số 512/UBND-NC ngày 30/5/2024.", [C("512/UBND-NC", "cong-van", "2024-05-30")]),
    ("Công điện khẩn số 04/CĐ-BCĐ ngày 30/5/2024.", [C("04/CĐ-BCĐ", "cong-dien", "2024-05-30")]),
    ("văn bản số 2214/BNV-CCHC ngày 30/4/2024", [C("2214/BNV-CCHC", "cong-van", "2024-04-30", BNV)]),
    ("Công văn 1234/UBND-NC của UBND tỉnh", [C("1234/UBND-NC", "cong-van", None, UBND)]),
    ("CV số 1234/UBND-NC ngày 12/5/2024", [C("1234/UBND-NC", "cong-van", "2024-05-12")]),
    ("QĐ 1426/QĐ-UBND ngày 12/5/2024 của UBND tỉnh", [C("1426/QĐ-UBND", "quyet-dinh", "2024-05-12", UBND)]),
    ("Công văn số 4503/CT-TTHT ngày 12/5/2024 của Cục Thuế tỉnh", [C("4503/CT-TTHT", "cong-van", "2024-05-12", "Cục Thuế tỉnh")]),
    ("Công văn số 4503/TCT-CS ngày 12/5/2024", [C("4503/TCT-CS", "cong-van", "2024-05-12", "Tổng cục Thuế")]),
    ("Công văn số 8410/BTC-TCT ngày 12/5/2024", [C("8410/BTC-TCT", "cong-van", "2024-05-12", BTC)]),
    ("Công văn số 901/UBND-SNV ngày 12/5/2024", [C("901/UBND-SNV", "cong-van", "2024-05-12")]),
    ("Công văn số 1433/TTg-KSTT ngày 12/5/2024", [C("1433/TTg-KSTT", "cong-van", "2024-05-12", TTG)]),
    ("Công văn số 299/HĐND-VP ngày 12/5/2024 của Thường trực HĐND tỉnh", [C("299/HĐND-VP", "cong-van", "2024-05-12", f"Thường trực {HDND}")]),
    ("Báo cáo thẩm định số 55/BC-STP ngày 12/5/2024", [C("55/BC-STP", "bao-cao", "2024-05-12", "Sở Tư pháp")]),
    ("Theo Giấy phép số 17/GP-STTTT ngày 12/5/2024", [C("17/GP-STTTT", "giay-phep", "2024-05-12", "Sở Thông tin và Truyền thông", "thuc-hien")]),
    ("Quyết định (số 66/QĐ-UBND ngày 12/5/2024) của UBND tỉnh", [C("66/QĐ-UBND", "quyet-dinh", "2024-05-12", UBND)]),
    ("Số 66/QĐ-UBND ngày 12/5/2024, quyết định của UBND tỉnh về định mức", [C("66/QĐ-UBND", "quyet-dinh", "2024-05-12", UBND)]),
]

# Who issued it stands before.
WORDING += [
    (
        "Theo báo cáo của Sở Nội vụ tại Công văn số 512/SNV-CCHC ngày 12/8/2024, còn 45 hồ sơ trễ hạn",
        [C("512/SNV-CCHC", "cong-van", "2024-08-12", "Sở Nội vụ", "thuc-hien")],
    ),
    (
        "Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức bộ máy",
        [C("127-KL/TW", "ket-luan", "2025-02-28", "Bộ Chính trị, Ban Bí thư")],
    ),
    (
        "Nghị quyết số 07/2022/NQ-HĐND ngày 08/7/2022 của HĐND tỉnh Hậu Giang và Nghị quyết số 12/2021/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh Sóc Trăng hết hiệu lực kể từ ngày này.",
        [
            C("07/2022/NQ-HĐND", "nghi-quyet", "2022-07-08", "Hội đồng nhân dân tỉnh Hậu Giang", "thay-the"),
            C("12/2021/NQ-HĐND", "nghi-quyet", "2021-12-09", "Hội đồng nhân dân tỉnh Sóc Trăng", "thay-the"),
        ],
    ),
    (
        "Thực hiện Nghị quyết số 01/NQ-CP ngày 03/01/2024 của Chính phủ về nhiệm vụ chủ yếu năm 2024; Kế hoạch số 159/KH-UBND ngày 20/01/2024 của UBND tỉnh, các sở đã triển khai",
        [C("01/NQ-CP", "nghi-quyet", "2024-01-03", "Chính phủ", "thuc-hien"), C("159/KH-UBND", "ke-hoach", "2024-01-20", UBND, "thuc-hien")],
    ),
    (
        "Theo đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 164/TTr- SKHCN ngày 17/12/2023.",
        [C("164/TTr-SKHCN", "to-trinh", "2023-12-17", "Sở Khoa học và Công nghệ", "can-cu")],
    ),
    ("Căn cứ Luật tổ chức HĐND và UBND ngày 26 tháng 11 năm 2003;", [C(None, "luat", "2003-11-26", None, "can-cu")]),
    (
        "Xét đề nghị của Ban Xúc tiến và Hỗ trợ đầu tư tại Văn bản số 161/BXTĐT-MC ngày 11/3/2014;",
        [C("161/BXTĐT-MC", "cong-van", "2014-03-11", "Ban Xúc tiến và Hỗ trợ đầu tư", "can-cu")],
    ),
    (
        "Căn cứ Công văn 285/CCTTHC ngày 08/9/2009 của Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ về công bố cơ sở dữ liệu",
        [C("285/CCTTHC", "cong-van", "2009-09-08", "Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ", "can-cu")],
    ),
]

# Dates.
DATES = [
    ("Kế hoạch số 21/KH-UBND ngày 05 tháng 02 năm 2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch số 21/KH-UBND, ngày 05-02-2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch số 21/KH-UBND ngày 5.2.2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch số 21/KH-UBND (ngày 05/02/2024)", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch số 21/KH-UBND (05/02/2024)", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch (số 21/KH-UBND, ban hành ngày 05/02/2024)", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch số 21/KH-UBND ký ngày 05/02/2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch số 21/KH-UBND của UBND tỉnh ngày 05/02/2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Kế hoạch số 21/KH-UBND của UBND tỉnh ban hành ngày 05/02/2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Kế hoạch số 21/KH-UBND của UBND tỉnh (ngày 05/02/2024)", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Kế hoạch số 21/KH-UBND ngày 8/9 của UBND tỉnh", [C("21/KH-UBND", "ke-hoach", "2024-09-08", UBND)]),
    ("Kế hoạch số 21/KH-UBND ngày 05 tháng 02", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Ngày 05/02/2024, UBND tỉnh đã ban hành Kế hoạch số 21/KH-UBND", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Ngày 5/2, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Ngày 05/02/2024, UBND tỉnh có Công văn số 21/UBND-NC gửi các sở", [C("21/UBND-NC", "cong-van", "2024-02-05", UBND)]),
    ("Kế hoạch ngày 05/02/2024 số 21/KH-UBND", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch số 21/KH-UBND của UBND tỉnh ban hành 5.2", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Kế hoạch số 21/KH-UBND tháng 02/2024", [C("21/KH-UBND", "ke-hoach")]),
    ("Kế hoạch số 21/KH-UBND ngày 31/02/2024", [C("21/KH-UBND", "ke-hoach")]),
    ("Kế hoạch số 21/KH-UBND phải hoàn thành trước ngày 05/02/2025", [C("21/KH-UBND", "ke-hoach")]),
    ("Kế hoạch số 21/KH-UBND ngày\n05/02/2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05")]),
    ("Kế hoạch số 21/KH-UBND ngày 05/02/20 24 của UBND tỉnh", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Chiều 5/2, Chủ tịch UBND tỉnh ký Quyết định số 21/QĐ-UBND", [C("21/QĐ-UBND", "quyet-dinh", "2024-02-05", CHU_TICH)]),
    ("Hôm qua (5/2), UBND tỉnh đã ban hành Kế hoạch số 21/KH-UBND", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    (
        "Bình Phước (TTXVN 5/2) Ngày 5/2/2024, thực hiện chủ trương sắp xếp, tinh gọn bộ máy gắn với cơ cấu lại, nâng cao chất lượng đội ngũ cán bộ, công chức, "
        "viên chức trên địa bàn, bảo đảm hoạt động của các cơ quan không bị gián đoạn, thay mặt tập thể lãnh đạo, Chủ tịch UBND tỉnh đã ký ban hành Chỉ thị số 21/CT-UBND",
        [C("21/CT-UBND", "chi-thi", "2024-02-05", CHU_TICH)],
    ),
    # The day that closes a list is not that of one whose body was named before.
    (
        "theo Kết luận số 5-KL/TW của Ban Bí thư và Kết luận số 7-KL/TU ngày 02/3/2021 của Ban Thường vụ Tỉnh ủy",
        [C("5-KL/TW", "ket-luan", None, "Ban Bí thư", "thuc-hien"), C("7-KL/TU", "ket-luan", "2021-03-02", "Ban Thường vụ Tỉnh ủy", "thuc-hien")],
    ),
]

# Who issued it: after the number, before it, or only in the symbol.
BODIES = [
    # one kind over a list whose symbols stand for two
    (
        "Ban Bí thư sửa đổi các Quy định số 189-QĐ/TW ngày 4/8/2017; số 314-QĐ/TW ngày 2/1/2020",
        [C("189-QĐ/TW", "quy-dinh", "2017-08-04", None, "sua-doi"), C("314-QĐ/TW", "quy-dinh", "2020-01-02", None, "sua-doi")],
    ),
    (
        "Thực hiện chỉ đạo của UBND tỉnh tại Chỉ thị số 9/CT-UBND ngày 31/5/2021; các văn bản: số 411/UBND-VX ngày 15/6/2021 và số 71/UBND-VX ngày 23/02/2022",
        [
            C("9/CT-UBND", "chi-thi", "2021-05-31", UBND, "thuc-hien"),
            C("411/UBND-VX", "cong-van", "2021-06-15", UBND, "thuc-hien"),
            C("71/UBND-VX", "cong-van", "2022-02-23", UBND, "thuc-hien"),
        ],
    ),
    ("Công văn số 1204/MTTW-BTT ngày 05/02/2024", [C("1204/MTTW-BTT", "cong-van", "2024-02-05", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam")]),
    (
        "Tại Tờ trình số 42/TTr-VP ngày 06/11/2018 của Chánh Văn phòng UBND tỉnh",
        [C("42/TTr-VP", "to-trinh", "2018-11-06", f"Chánh Văn phòng {UBND}")],
    ),
    # who decides by the document that the sentence opens with; not one whose symbol it cannot be
    (
        "Tại Nghị quyết số 42/NQ-HĐND ngày 06/11/2018, HĐND tỉnh đã thông qua mức thu phí.",
        [C("42/NQ-HĐND", "nghi-quyet", "2018-11-06", UBND.replace("Ủy ban", "Hội đồng"))],
    ),
    (
        "Theo Công văn số 42/SNV-CCHC ngày 06/11/2018, UBND tỉnh giao Sở Nội vụ kiểm tra.",
        [C("42/SNV-CCHC", "cong-van", "2018-11-06", "Sở Nội vụ", "thuc-hien")],
    ),
    ("Sau khi nghe Ban Tổ chức Tỉnh ủy báo cáo Tờ trình số 42-TTr/BTCTU ngày 06/11/2018", [C("42-TTr/BTCTU", "to-trinh", "2018-11-06", "Ban Tổ chức Tỉnh ủy")]),
    ("Báo cáo số 77/BC-TCT ngày 09/10/2024 cho biết: Tổ công tác đã kiểm tra 12 đơn vị.", [C("77/BC-TCT", "bao-cao", "2024-10-09", None)]),
    ("Báo cáo số 77/BC-TCT ngày 09/10/2024 về thu thuế", [C("77/BC-TCT", "bao-cao", "2024-10-09", "Tổng cục Thuế")]),
    (
        "theo Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn nghiệp vụ",
        [C("02/2017/TT-VPCP", "thong-tu", "2017-10-31", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "thuc-hien")],
    ),
    (
        "tại Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về sắp xếp bộ máy",
        [C("18-NQ/TW", "nghi-quyet", "2017-10-25", "Ban Chấp hành Trung ương Đảng")],
    ),
    (
        "Nghị quyết số 4-NQ/TU ngày 12/7/2021 của Ban Chấp hành Đảng bộ tỉnh khóa XI.",
        [C("4-NQ/TU", "nghi-quyet", "2021-07-12", "Ban Chấp hành Đảng bộ tỉnh")],
    ),
    (
        "Quyết định số 9/QĐ-BCĐ ngày 31/8/2021 của Trưởng Ban Chỉ đạo phòng, chống thiên tai tỉnh Hà Nam về phân công nhiệm vụ",
        [C("9/QĐ-BCĐ", "quyet-dinh", "2021-08-31", "Trưởng Ban Chỉ đạo phòng, chống thiên tai tỉnh Hà Nam")],
    ),
    (
        "theo ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Thông báo số 45/TB-UBND ngày 10/4/2024",
        [C("45/TB-UBND", "thong-bao", "2024-04-10", CHU_TICH, "thuc-hien")],
    ),
    ("Bộ Nội vụ tại Văn bản số 801/BNV-CCHC ngày 10/4/2024 đã nhắc", [C("801/BNV-CCHC", "cong-van", "2024-04-10", BNV)]),
    (
        "Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 54/TTr-STC ngày 10/4/2024;",
        [C("54/TTr-STC", "to-trinh", "2024-04-10", "Giám đốc Sở Tài chính", "can-cu")],
    ),
    ("Xét Tờ trình số 54/TTr-BDT ngày 10/4/2024 của Ban Dân tộc tỉnh;", [C("54/TTr-BDT", "to-trinh", "2024-04-10", "Ban Dân tộc tỉnh", "can-cu")]),
    ("Sở Tài chính (Tờ trình số 54/TTr-STC ngày 10/4/2024) đề nghị", [C("54/TTr-STC", "to-trinh", "2024-04-10", "Sở Tài chính")]),
    ("Sở Tài chính báo cáo UBND tỉnh tại Tờ trình số 54/TTr-STC ngày 10/4/2024", [C("54/TTr-STC", "to-trinh", "2024-04-10", "Sở Tài chính")]),
    ("Kế hoạch của UBND tỉnh số 21/KH-UBND ngày 05/02/2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("UBND tỉnh vừa ban hành Kế hoạch số 21/KH-UBND", [C("21/KH-UBND", "ke-hoach", None, UBND)]),
    ("UBND huyện Bù Đốp đã có Báo cáo số 21/BC-UBND", [C("21/BC-UBND", "bao-cao", None, "Ủy ban nhân dân huyện Bù Đốp")]),
    ("UBND tỉnh trình HĐND tỉnh Tờ trình số 21/TTr-UBND", [C("21/TTr-UBND", "to-trinh", None, UBND)]),
    ("Phó Thủ tướng Chính phủ ký Quyết định số 21/QĐ-TTg", [C("21/QĐ-TTg", "quyet-dinh", None, TTG)]),
    ("Kế hoạch số 21/KH-UBND ngày 05/02/2024 do UBND tỉnh ban hành", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Quyết định số 766/QĐ-TTg ngày 23/6/2022", [C("766/QĐ-TTg", "quyet-dinh", "2022-06-23", TTG)]),
    ("Thông tư số 09/2024/TT-BKHĐT", [C("09/2024/TT-BKHĐT", "thong-tu", None, "Bộ Kế hoạch và Đầu tư")]),
    (
        "Kế hoạch số 33/KH-BCĐ ngày 05/02/2024 của Ban Chỉ đạo cải cách hành chính tỉnh",
        [C("33/KH-BCĐ", "ke-hoach", "2024-02-05", "Ban Chỉ đạo cải cách hành chính tỉnh")],
    ),
    ("Báo cáo số 33/BC-VP ngày 05/02/2024 của Văn phòng UBND tỉnh", [C("33/BC-VP", "bao-cao", "2024-02-05", "Văn phòng Ủy ban nhân dân tỉnh")]),
    (
        "Quyết định số 33/QĐ-ĐHQGHN ngày 05/02/2024 của Giám đốc Đại học Quốc gia Hà Nội",
        [C("33/QĐ-ĐHQGHN", "quyet-dinh", "2024-02-05", "Giám đốc Đại học Quốc gia Hà Nội")],
    ),
    (
        "Quyết định số 33/QĐ-BVHTTDL ngày 05/02/2024 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch về thủ tục",
        [C("33/QĐ-BVHTTDL", "quyet-dinh", "2024-02-05", "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch")],
    ),
    ("Nghị quyết số 33/NQ-HĐND ngày 05/02/2024 của HĐND tỉnh khóa X, kỳ họp thứ 12", [C("33/NQ-HĐND", "nghi-quyet", "2024-02-05", HDND)]),
    ("Quyết định số 33/QĐ-UBND ngày 05/02/2024 của UBND TP. Đồng Xoài", [C("33/QĐ-UBND", "quyet-dinh", "2024-02-05", "Ủy ban nhân dân thành phố Đồng Xoài")]),
    ("Quyết định số 33/QĐ-UBND ngày 05/02/2024 của Uỷ ban nhân dân tỉnh", [C("33/QĐ-UBND", "quyet-dinh", "2024-02-05", UBND)]),
    ("Tại Chỉ thị số 33/CT-UBND ngày 05/02/2024, Chủ tịch UBND tỉnh cũng đã yêu cầu các xã", [C("33/CT-UBND", "chi-thi", "2024-02-05", CHU_TICH)]),
    # no such day: the body is read all the same
    ("Quyết định số 33/QĐ-UBND ngày 45/02/2024 của UBND tỉnh", [C("33/QĐ-UBND", "quyet-dinh", None, UBND)]),
]

# Relations.
RELATIONS = [
    # what a body issued in the course of carrying something out; the amendment of a basis; a list that goes on behind a number told again in brackets
    (
        "Thực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đã ban hành Công văn số 2062/SNV-CCVC ngày 15/7/2022;",
        [C("2062/SNV-CCVC", "cong-van", "2022-07-15", SNV, "dan-chieu")],
    ),
    (
        "Thực hiện theo Nghị quyết số 17/2022/NQ-HĐND ngày 12/9/2022 của HĐND tỉnh quy định mức thu (Nghị quyết số 17/2022/NQ-HĐND); Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ.",
        [C("17/2022/NQ-HĐND", "nghi-quyet", "2022-09-12", HDND, "thuc-hien"), C("81/2021/NĐ-CP", "nghi-dinh", "2021-08-27", CP, "thuc-hien")],
    ),
    # a recital of assemblies; one whose first word a scan misread
    (
        "Sau khi xem xét Tờ trình số: 72/TTr-UBND ngày 20 tháng 11 năm 2023 của UBND tỉnh về phân cấp ngân sách; ý kiến của các đại biểu,",
        [C("72/TTr-UBND", "to-trinh", "2023-11-20", UBND, "can-cu")],
    ),
    (
        "Cản cứ Quyết định số 54/2023/QĐ-UBND ngày 18 tháng 12 năm 2023 của UBND tỉnh ban hành Quy chế làm việc;",
        [C("54/2023/QĐ-UBND", "quyet-dinh", "2023-12-18", UBND, "can-cu")],
    ),
    # what was replaced, amended or abolished is no document
    ("Sở Nội vụ rà soát các thủ tục thay thế được nêu trong Quyết định số 743/QĐ-BNV.", [C("743/QĐ-BNV", "quyet-dinh", None, "Bộ Nội vụ", "dan-chieu")]),
    ("Sở Nội vụ công khai thủ tục bị bãi bỏ được nêu tại Quyết định số 743/QĐ-BNV.", [C("743/QĐ-BNV", "quyet-dinh", None, "Bộ Nội vụ", "dan-chieu")]),
    ("Quyết định này thay thế Quyết định số 743/QĐ-BNV.", [C("743/QĐ-BNV", "quyet-dinh", None, "Bộ Nội vụ", "thay-the")]),
    (
        "Thực hiện Quyết định số 743/QĐ-BNV về công bố thủ tục sửa đổi, thay thế, UBND tỉnh yêu cầu:\n1. Sở Nội vụ rà soát thủ tục nêu tại Quyết định số 743/QĐ-BNV.",
        [C("743/QĐ-BNV", "quyet-dinh", None, "Bộ Nội vụ", "thuc-hien")],
    ),
    (
        "Căn cứ Bộ luật Lao động số 45/2019/QH14 đã được sửa đổi, bổ sung một số điều theo Luật số 12/2022/QH15, Luật số 41/2024/QH15 và Luật số 74/2025/QH15;",
        [
            C("45/2019/QH14", "bo-luat", None, QH, "can-cu"),
            C("12/2022/QH15", "luat", None, QH, "can-cu"),
            C("41/2024/QH15", "luat", None, QH, "can-cu"),
            C("74/2025/QH15", "luat", None, QH, "can-cu"),
        ],
    ),
    (
        "Căn cứ Báo cáo kiểm toán phát hành theo Công văn số 890/KTNN-TH ngày 29/12/2023; Báo cáo số 330/BC-UBND ngày 15/7/2024 của UBND tỉnh, đề nghị các sở khắc phục.",
        [
            C("890/KTNN-TH", "cong-van", "2023-12-29", "Kiểm toán nhà nước", "can-cu"),
            C("330/BC-UBND", "bao-cao", "2024-07-15", UBND, "can-cu"),
        ],
    ),
    (
        "Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15 ngày 18/02/2025; Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025; Bộ luật Lao động số 45/2019/QH14;",
        [
            C("63/2025/QH15", "luat", "2025-02-18", QH, "can-cu"),
            C("72/2025/QH15", "luat", "2025-06-16", QH, "can-cu"),
            C("45/2019/QH14", "bo-luat", None, QH, "can-cu"),
        ],
    ),
    (
        "Xét đề nghị của Sở Y tế tại Văn bản số 610/SYT-VP ngày 18/4/2024, kèm theo Văn bản thẩm định số 312/STP-KSTT ngày 08/4/2024 của Sở Tư pháp,",
        [C("610/SYT-VP", "cong-van", "2024-04-18", "Sở Y tế", "can-cu"), C("312/STP-KSTT", "cong-van", "2024-04-08", "Sở Tư pháp", "can-cu")],
    ),
    (
        "Quán triệt Kết luận số 100-KL/TW ngày 18/8/2014 của Ban Bí thư “về đổi mới công tác nắm bắt dư luận”, Kế hoạch số 25-KH/TU ngày 30/11/2016 của Tỉnh ủy.",
        [C("100-KL/TW", "ket-luan", "2014-08-18", "Ban Bí thư", "thuc-hien"), C("25-KH/TU", "ke-hoach", "2016-11-30", "Tỉnh ủy", "thuc-hien")],
    ),
    (
        "I. CĂN CỨ PHÁP LÝ\n- Luật Dược số 105/2016/QH13;\n- Thông tư số 52/2017/TT-BYT ngày 29/12/2017 của Bộ Y tế; Thông tư số 18/2018/TT-BYT ngày 22/8/2018 "
        "về việc sửa đổi, bổ sung một số điều của Thông tư số 52/2017/TT-BYT;\nII. MỤC TIÊU\n- Phúc đáp Công văn số 90/BYT-KH ngày 04/01/2021.",
        [
            C("105/2016/QH13", "luat", None, QH, "can-cu"),
            C("52/2017/TT-BYT", "thong-tu", "2017-12-29", "Bộ Y tế", "can-cu"),
            C("18/2018/TT-BYT", "thong-tu", "2018-08-22", "Bộ Y tế", "can-cu"),
            C("90/BYT-KH", "cong-van", "2021-01-04", "Bộ Y tế"),
        ],
    ),
    (
        "Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục; "
        "Nghị định số 20/2008/NĐ-CP ngày 14/02/2008 của Chính phủ về phản ánh, kiến nghị và Nghị định số 55/2011/NĐ-CP ngày 04/7/2011 của Chính phủ.",
        [
            C("63/2010/NĐ-CP", "nghi-dinh", "2010-06-08", CP, "sua-doi"),
            C("20/2008/NĐ-CP", "nghi-dinh", "2008-02-14", CP, "sua-doi"),
            C("55/2011/NĐ-CP", "nghi-dinh", "2011-07-04", CP, "sua-doi"),
        ],
    ),
    ("Sửa đổi, bổ sung, bãi bỏ một số điều, khoản của Quyết định số 90/QĐ-UBND như sau:", [C("90/QĐ-UBND", "quyet-dinh", None, None, "sua-doi")]),
    ("Tiếp theo Công văn số 90/UBND-NC ngày 04/01/2021.", [C("90/UBND-NC", "cong-van", "2021-01-04")]),
    ("Phúc đáp Công văn số 801/BNV-CCHC ngày 10/4/2024.", [C("801/BNV-CCHC", "cong-van", "2024-04-10", BNV)]),
    (
        "Thực hiện nhiệm vụ được giao, UBND tỉnh đã ban hành Kế hoạch số 90/KH-UBND ngày 04/01/2021.",
        [C("90/KH-UBND", "ke-hoach", "2021-01-04", UBND)],
    ),
    (
        "Kế hoạch được lập trên cơ sở Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Quyết định số 90/QĐ-UBND ngày 04/01/2021.",
        [C("76/NQ-CP", "nghi-quyet", "2021-07-15", CP, "can-cu"), C("90/QĐ-UBND", "quyet-dinh", "2021-01-04", None, "can-cu")],
    ),
    ("Duy trì nghiêm lịch trực tại Chỉ thị số 16/CT-UBND ngày 04/01/2021.", [C("16/CT-UBND", "chi-thi", "2021-01-04", None, "thuc-hien")]),
    ("Để hoàn thành việc giao tại Thông báo số 16/TB-UBND ngày 04/01/2021.", [C("16/TB-UBND", "thong-bao", "2021-01-04", None, "thuc-hien")]),
    (
        "Các cơ quan triển khai Chỉ thị số 16/CT-TTg ngày 02/5/2024 về kỷ luật và Chỉ thị số 5/CT-UBND ngày 04/01/2021.",
        [C("16/CT-TTg", "chi-thi", "2024-05-02", TTG, "thuc-hien"), C("5/CT-UBND", "chi-thi", "2021-01-04", None, "thuc-hien")],
    ),
    (
        "Thực hiện nghiêm Kết luận số 121-KL/TW ngày 24/01/2025 của Ban Bí thư về tổng kết Nghị quyết số 18-NQ/TW.",
        [C("121-KL/TW", "ket-luan", "2025-01-24", "Ban Bí thư", "thuc-hien"), C("18-NQ/TW", "nghi-quyet")],
    ),
    ("Quyết định này thay thế Quyết định số 90/QĐ-UBND ngày 04/01/2021 của UBND tỉnh.", [C("90/QĐ-UBND", "quyet-dinh", "2021-01-04", UBND, "thay-the")]),
    ("Bãi bỏ Quyết định số 90/QĐ-UBND ngày 04/01/2021.", [C("90/QĐ-UBND", "quyet-dinh", "2021-01-04", None, "bai-bo")]),
    ("Sửa đổi, bổ sung một số điều của Quyết định số 90/QĐ-UBND như sau:", [C("90/QĐ-UBND", "quyet-dinh", None, None, "sua-doi")]),
    ("Điều chỉnh khoản 2 Điều 1 Quyết định số 90/QĐ-UBND ngày 04/01/2021.", [C("90/QĐ-UBND", "quyet-dinh", "2021-01-04", None, "sua-doi")]),
    ("Đính chính Quyết định số 90/QĐ-UBND ngày 04/01/2021.", [C("90/QĐ-UBND", "quyet-dinh", "2021-01-04", None, "sua-doi")]),
    ("Quyết định số 90/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.", [C("90/QĐ-UBND", "quyet-dinh", None, None, "thay-the")]),
    ("Quy chế ban hành kèm theo Quyết định số 90/QĐ-UBND ngày 04/01/2021.", [C("90/QĐ-UBND", "quyet-dinh", "2021-01-04", None, "kem-theo")]),
    ("Thực hiện Kế hoạch số 21/KH-UBND của UBND tỉnh, các sở báo cáo.", [C("21/KH-UBND", "ke-hoach", None, UBND, "thuc-hien")]),
    ("Tiếp tục triển khai có hiệu quả Kế hoạch số 21/KH-UBND.", [C("21/KH-UBND", "ke-hoach", None, None, "thuc-hien")]),
    ("Mức chi theo quy định tại Nghị quyết số 08/2022/NQ-HĐND.", [C("08/2022/NQ-HĐND", "nghi-quyet", None, None, "thuc-hien")]),
    ("Mức chi quy định tại Nghị quyết số 08/2022/NQ-HĐND còn thấp.", [C("08/2022/NQ-HĐND", "nghi-quyet")]),
    ("Sở Nội vụ đã trả lời tại Công văn số 300/SNV-TCCC.", [C("300/SNV-TCCC", "cong-van", None, SNV)]),
    (
        "Căn cứ Nghị định số 34/2016/NĐ-CP (được sửa đổi một số điều bởi Nghị định số 154/2020/NĐ-CP);",
        [C("34/2016/NĐ-CP", "nghi-dinh", None, CP, "can-cu"), C("154/2020/NĐ-CP", "nghi-dinh", None, CP, "can-cu")],
    ),
    (
        "Thực hiện theo Nghị định số 34/2016/NĐ-CP (được sửa đổi, bổ sung tại Nghị định số 154/2020/NĐ-CP).",
        [C("34/2016/NĐ-CP", "nghi-dinh", None, CP, "thuc-hien"), C("154/2020/NĐ-CP", "nghi-dinh", None, CP, "thuc-hien")],
    ),
    (
        "Căn cứ Thông tư số 01/2022/TT-BTP của Bộ trưởng Bộ Tư pháp hướng dẫn thi hành Nghị định số 59/2012/NĐ-CP;",
        [C("01/2022/TT-BTP", "thong-tu", None, "Bộ trưởng Bộ Tư pháp", "can-cu"), C("59/2012/NĐ-CP", "nghi-dinh", None, CP)],
    ),
    (
        "Quyết định số 90/QĐ-UBND được thay thế bằng Quyết định số 91/QĐ-UBND của UBND tỉnh.",
        [C("90/QĐ-UBND", "quyet-dinh"), C("91/QĐ-UBND", "quyet-dinh", None, UBND)],
    ),
    (
        "Các văn bản sau hết hiệu lực:\na) Quyết định số 90/QĐ-UBND ngày 04/01/2021;\nb) Quyết định số 95/QĐ-UBND ngày 05/01/2021.",
        [C("90/QĐ-UBND", "quyet-dinh", "2021-01-04", None, "thay-the"), C("95/QĐ-UBND", "quyet-dinh", "2021-01-05", None, "thay-the")],
    ),
    (
        "Bãi bỏ toàn bộ các văn bản sau đây:\n1. Quyết định số 90/QĐ-UBND ngày 04/01/2021.\n2. Chỉ thị số 05/CT-UBND ngày 05/01/2021.",
        [C("90/QĐ-UBND", "quyet-dinh", "2021-01-04", None, "bai-bo"), C("05/CT-UBND", "chi-thi", "2021-01-05", None, "bai-bo")],
    ),
    ("Căn cứ chỉ tiêu được giao tại Quyết định số 90/QĐ-UBND, các sở báo cáo.", [C("90/QĐ-UBND", "quyet-dinh", None, None, "can-cu")]),
    # The document's own number is no citation.
    ("(Ban hành kèm theo Quyết định số 1520/QĐ-UBND ngày 20/8/2024 của UBND tỉnh)", []),
    ("Kế hoạch kèm theo Quyết định số 1520 /QĐ-UBND thay Kế hoạch số 21/KH-UBND.", [C("21/KH-UBND", "ke-hoach", None, None, "thay-the")]),
]

# A serial is all that is printed of the number; figures, Roman ones and two courts inside a symbol.
BARE = [
    ("Thực hiện Quyết định 766 ngày 23/6/2022 của Thủ tướng Chính phủ.", [C("766", "quyet-dinh", "2022-06-23", TTG, "thuc-hien")]),
    ("Phúc đáp Công văn số 1412, ngày 05/4/2024 của Sở Tài chính.", [C("1412", "cong-van", "2024-04-05", "Sở Tài chính")]),
    ("UBND tỉnh đã có Công văn 1873 yêu cầu các sở báo cáo.", [C("1873", "cong-van", None, UBND)]),
    ("Ngày 04/3/2024, Sở Y tế có văn bản số 655 đề nghị bổ sung biên chế.", [C("655", "cong-van", "2024-03-04", "Sở Y tế")]),
    (
        "Sở Nội vụ ban hành 2 công văn (Công văn số 815 ngày 04/3/2024 và Công văn số 816 ngày 05/3/2024).",
        [C("815", "cong-van", "2024-03-04", SNV), C("816", "cong-van", "2024-03-05", SNV)],
    ),
    ("Tờ trình số 31 ngày 02/4/2024 và Kế hoạch số 31 ngày 09/4/2024.", [C("31", "to-trinh", "2024-04-02"), C("31", "ke-hoach", "2024-04-09")]),
    ("Chỉ thị số 12/CT-UBND ngày 03/5/2024; sau khi có Chỉ thị số 12, việc trễ hẹn giảm.", [C("12/CT-UBND", "chi-thi", "2024-05-03")]),
    (
        "Nghị quyết số 9/NQ-HĐND ngày 04/7/2024 và Nghị quyết số 9 ngày 05/7/2019.",
        [C("9/NQ-HĐND", "nghi-quyet", "2024-07-04"), C("9", "nghi-quyet", "2019-07-05")],
    ),
    ("Quyết định số 1520 có hiệu lực từ ngày ký.", []),
    ("Công văn số 77/K3TĐ-VP ngày 06/02/2024.", [C("77/K3TĐ-VP", "cong-van", "2024-02-06")]),
    ("Văn bản số 4310/VPCP-V.I ngày 19/6/2024.", [C("4310/VPCP-V.I", "cong-van", "2024-06-19", VPCP)]),
    (
        "Thông tư liên tịch số 05-TANDTC-VKSNDTC/TTLT ngày 02/6/1990.",
        [C("05-TANDTC-VKSNDTC/TTLT", "thong-tu-lien-tich", "1990-06-02", "Tòa án nhân dân tối cao")],
    ),
]

# Who issued it, named before the kind's number or within a longer name; what a document is about may be what it carries out.
SUBJECTS = [
    ("Danh mục được UBND tỉnh phê duyệt tại Quyết định số 18/QĐ-UBND ngày 02/5/2024.", [C("18/QĐ-UBND", "quyet-dinh", "2024-05-02", UBND)]),
    ("Khung giá được UBND tỉnh sửa đổi bằng Quyết định số 40/QĐ-UBND.", [C("40/QĐ-UBND", "quyet-dinh", None, UBND)]),
    # the hour before the day; a kind whose title stands between; words put for others amend; who says so is not followed; a basis behind what another carries out
    ("Thực hiện Công điện số 60/CĐ-UBND hồi 21 giờ ngày 10/10/2023 của UBND tỉnh.", [C("60/CĐ-UBND", "cong-dien", "2023-10-10", UBND, "thuc-hien")]),
    (
        "Căn cứ Quy định thi hành Điều lệ Đảng số 23-QĐ/TW ngày 31/10/2006 của Bộ Chính trị;",
        [C("23-QĐ/TW", "quy-dinh", "2006-10-31", "Bộ Chính trị", "can-cu")],
    ),
    ("Căn cứ Quyết định số 24-QĐ/TW của Bộ Chính trị;", [C("24-QĐ/TW", "quyet-dinh", None, "Bộ Chính trị", "can-cu")]),
    (
        "Thay thế cụm từ “Phòng Nội vụ” bằng cụm từ “Phòng Văn hóa - Xã hội” tại Thông tư số 13/2019/TT-BNV.",
        [C("13/2019/TT-BNV", "thong-tu", None, BNV, "sua-doi")],
    ),
    ("Theo Sở Tài chính, việc thu này trái với Thông tư số 12/2020/TT-BTC.", [C("12/2020/TT-BTC", "thong-tu", None, BTC)]),
    (
        "Căn cứ Kế hoạch số 48/KH-UBND ngày 24/02/2023 về việc thực hiện Chỉ thị số 10/CT-TTg; Công văn số 81/SNV-VP ngày 01/3/2023, Sở xây dựng kế hoạch.",
        [
            C("48/KH-UBND", "ke-hoach", "2023-02-24", None, "can-cu"),
            C("10/CT-TTg", "chi-thi", None, TTG, "thuc-hien"),
            C("81/SNV-VP", "cong-van", "2023-03-01", SNV, "can-cu"),
        ],
    ),
    # a council that passed it, two that agreed on it
    ("Ngày 08/5/2024, HĐND tỉnh đã thông qua Nghị quyết số 56/2024/NQ-HĐND.", [C("56/2024/NQ-HĐND", "nghi-quyet", "2024-05-08", HDND)]),
    (
        "Chương trình số 11/CTrPH-LĐLĐ-SNV ngày 10/01/2023 giữa Liên đoàn Lao động tỉnh và Sở Nội vụ.",
        [C("11/CTrPH-LĐLĐ-SNV", "chuong-trinh", "2023-01-10", "Liên đoàn Lao động tỉnh")],
    ),
    # what an appendix came with is not attached itself; "theo đó" follows no document; what a law of the Assembly amends
    (
        "Thực hiện Công văn số 12/SYT-VP ngày 01/8/2024, các đơn vị báo cáo theo Phụ lục kèm theo Công văn số 12/SYT-VP.",
        [C("12/SYT-VP", "cong-van", "2024-08-01", "Sở Y tế", "thuc-hien")],
    ),
    ("Theo đó, các xã không có trong Quyết định số 861/QĐ-TTg thu học phí như sau.", [C("861/QĐ-TTg", "quyet-dinh", None, TTG)]),
    (
        "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Thanh tra số 11/2022/QH15.",
        [C("11/2022/QH15", "luat", None, QH, "sua-doi")],
    ),
    # within brackets, before a title in capitals, of joined ministries
    ("Hướng dẫn số 21/HD-TLĐ của Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam về thi đua.", [C("21/HD-TLĐ", "huong-dan", None, "Tổng Liên đoàn Lao động Việt Nam")]),
    ("Thông báo số 4/TB-VPCP ngày 07/01/2024 của Văn phòng Chính phủ Kết luận của Phó Thủ tướng.", [C("4/TB-VPCP", "thong-bao", "2024-01-07", VPCP)]),
    (
        "Căn cứ Thông tư liên tịch số 21/2015/TTLT-BKHĐT-BNV ngày 11/12/2015 của liên Bộ Kế hoạch và Đầu tư - Nội vụ;",
        [C("21/2015/TTLT-BKHĐT-BNV", "thong-tu-lien-tich", "2015-12-11", "Bộ Kế hoạch và Đầu tư", "can-cu")],
    ),
    (
        "Nghị quyết số 3/2017/NQ-HĐTP của Hội đồng Thẩm phán TAND tối cao.",
        [C("3/2017/NQ-HĐTP", "nghi-quyet", None, "Hội đồng Thẩm phán Tòa án nhân dân tối cao")],
    ),
    # what the text says of a body that the symbol told before; whose list it is; a part of what came with another
    (
        "Thông tư số 19/2013/TT-NHNN. Thông tư số 19/2013/TT-NHNN của Thống đốc Ngân hàng Nhà nước Việt Nam.",
        [C("19/2013/TT-NHNN", "thong-tu", None, "Thống đốc Ngân hàng Nhà nước Việt Nam")],
    ),
    (
        "UBND tỉnh đã ban hành hai quyết định phân cấp cho UBND các xã, phường: Quyết định số 31/QĐ-UBND ngày 12/8/2024 về chợ và Quyết định số 33/QĐ-UBND.",
        [C("31/QĐ-UBND", "quyet-dinh", "2024-08-12", UBND), C("33/QĐ-UBND", "quyet-dinh", None, UBND)],
    ),
    ("Bãi bỏ Phụ lục II kèm theo Nghị quyết số 6/NQ-HĐND ngày 10/7/2024.", [C("6/NQ-HĐND", "nghi-quyet", "2024-07-10", None, "bai-bo")]),
    (
        "Thông báo số 12-TB/BCĐTW ngày 03/7/2024 của Ban Chỉ đạo Trung ương về cải cách tư pháp về kết luận của Trưởng Ban.",
        [C("12-TB/BCĐTW", "thong-bao", "2024-07-03", "Ban Chỉ đạo Trung ương về cải cách tư pháp")],
    ),
    (
        "Thông báo số 12-TB/CQTTBCĐ của Cơ quan Thường trực Ban Chỉ đạo Trung ương về cải cách tư pháp và Thông báo số 13-TB/VPTW.",
        [
            C("12-TB/CQTTBCĐ", "thong-bao", None, "Cơ quan Thường trực Ban Chỉ đạo Trung ương về cải cách tư pháp"),
            C("13-TB/VPTW", "thong-bao", None, "Văn phòng Trung ương Đảng"),
        ],
    ),
    (
        "Kế hoạch số 8/KH-BCĐ của Ban Chỉ đạo về việc kiểm tra công vụ",
        [C("8/KH-BCĐ", "ke-hoach", None, "Ban Chỉ đạo")],
    ),
    # a day printed without its blank; what a letter answers; recitals joined to one paragraph
    ("Thay thế Quyết định số 217/2004/QĐ-UB ngày 14tháng 7 năm 2004 của UBND tỉnh.", [C("217/2004/QĐ-UB", "quyet-dinh", "2004-07-14", UBND, "thay-the")]),
    (
        "Xét Báo cáo của Sở Nội vụ tại văn bản số 58/SNV-VP ngày 28/6/2024, UBND tỉnh đề nghị như sau.",
        [C("58/SNV-VP", "cong-van", "2024-06-28", SNV, "can-cu")],
    ),
    (
        "Căn cứ Nghị định số 12/2023/NĐ-CP (sau đây viết tắt là Nghị định số 12/2023/NĐ-CP); Thực hiện Quyết định số 76/QĐ-BNV ngày 28/4/2023.",
        [C("12/2023/NĐ-CP", "nghi-dinh", None, CP, "can-cu"), C("76/QĐ-BNV", "quyet-dinh", "2023-04-28", BNV, "thuc-hien")],
    ),
    (
        "Thống đốc Ngân hàng Nhà nước (NHNN) Việt Nam đã ký Chỉ thị số 04/CT-NHNN ngày 05/8/2024.",
        [C("04/CT-NHNN", "chi-thi", "2024-08-05", "Thống đốc Ngân hàng Nhà nước Việt Nam")],
    ),
    (
        "Ban Chỉ đạo tỉnh về chuyển đổi số vừa ban hành Kế hoạch số 8/KH-BCĐ.",
        [C("8/KH-BCĐ", "ke-hoach", None, "Ban Chỉ đạo tỉnh về chuyển đổi số")],
    ),
    (
        "Phó Tổng Thanh tra Chính phủ Lê Văn Tám ký Thông báo số 21/TB-TTCP ngày 06/6/2024.",
        [C("21/TB-TTCP", "thong-bao", "2024-06-06", "Thanh tra Chính phủ")],
    ),
    (
        "Căn cứ Thông tư liên tịch Bộ Y tế và Bộ Nội vụ số 51/2015/TTLT/BYT-BNV ngày 11/12/2015;",
        [C("51/2015/TTLT/BYT-BNV", "thong-tu-lien-tich", "2015-12-11", "Bộ Y tế", "can-cu")],
    ),
    (
        "Kế hoạch số 9 KH/TWĐTN ngày 14/7/2021 của Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh.",
        [C("9-KH/TWĐTN", "ke-hoach", "2021-07-14", "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh")],
    ),
    (
        "UBND tỉnh ký Công văn số 55/UBND-NC về việc triển khai thực hiện Công điện số 66/CĐ-TTg.",
        [C("55/UBND-NC", "cong-van", None, UBND), C("66/CĐ-TTg", "cong-dien", None, TTG, "thuc-hien")],
    ),
    (
        "Quyết định này thay thế phần danh mục thủ tục thực hiện theo cơ chế một cửa của cấp xã tại Quyết định số 56/QĐ-UBND ngày 28/6/2017.",
        [C("56/QĐ-UBND", "quyet-dinh", "2017-06-28", None, "thay-the")],
    ),
    ("Theo tờ trình số 41/TT-STC ngày 05/3/2015.", [C("41/TT-STC", "to-trinh", "2015-03-05", "Sở Tài chính", "thuc-hien")]),
    (
        "Hướng dẫn số 24/HD-ĐCT ngày 09/3/2023 của Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam.",
        [C("24/HD-ĐCT", "huong-dan", "2023-03-09", "Đoàn Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam")],
    ),
    ("Thi hành Quyết định số 14-QĐ/TW ngày 04/3/2021.", [C("14-QĐ/TW", "quyet-dinh", "2021-03-04", None, "thuc-hien")]),
]

# Laws by their names: with the year, in a recital by the name alone.
NAMED_LAWS = [
    (
        "Căn cứ Luật phòng, chống nhiễm vi rút gây hội chứng suy giảm miễn dịch (HIV/AIDS) ngày 29 tháng 6 năm 2006; Căn cứ Luật ban hành văn bản quy phạm pháp luật năm 2004;",
        [C(None, "luat", "2006-06-29", None, "can-cu"), C(None, "luat", None, None, "can-cu")],
    ),
    ("Căn cứ Luật Thanh tra;", [C(None, "luat", None, None, "can-cu")]),
    ("Căn cứ Luật Khiếu nại năm 2011; Luật Tố cáo năm 2018;", [C(None, "luat", None, None, "can-cu"), C(None, "luat", None, None, "can-cu")]),
    ("Việc lập hồ sơ theo Luật Lưu trữ năm 2024 được làm hằng năm.", [C(None, "luat", None, None, "thuc-hien")]),
    ("Theo Luật Lưu trữ, hồ sơ được số hóa.", []),
    (
        "Căn cứ Nghị định số 31/2023/NĐ-CP ngày 09/6/2023 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng;",
        [C("31/2023/NĐ-CP", "nghi-dinh", "2023-06-09", CP, "can-cu")],
    ),
]

# What only looks like a number.
NOTHING = [
    "Phương án số 2 ngày 05/3; quy định số 5; kế hoạch 5 năm; kế hoạch 100 ngày; Kế hoạch số 2 của tổ.",
    "Có 3 ngày nghỉ; ban hành quyết định 30 ngày sau khi họp; Công văn số 10% hồ sơ.",
    "Thông báo số 3 - Ban tổ chức hội thi; quy định số 45 - Trung tâm.",
    "Tuyến buýt số 19-CNG dừng trước trụ sở; kế hoạch xây nhà số 5-HB chưa duyệt.",
    "Áp dụng tiêu chuẩn TCVN ISO 9001:2015 tại 100% cơ quan.",
    "Theo ISO/IEC 27001:2022 và TCVN 11930:2017.",
    "Theo QCVN 01:2021/BXD và QCVN 16-MT:2015/BTNMT.",
    "Theo QCVN 07 : 2023/BXD.",
    "Đường dây nóng 0271.3879.999, hỗ trợ 24/7, máy lẻ 12/15.",
    "Đạt 15/20 chỉ tiêu, xếp thứ 9/63 tỉnh, thành phố.",
    "Hoàn thành trước ngày 15/12 hoặc 15/12/2024.",
    "Tuyến QL1A đoạn Km1024+300/QL1A và ĐT.741.",
    "Tài khoản 0071000123456/VCB tại chi nhánh Bình Phước.",
    "Thửa đất số 123, tờ bản đồ số 45, lô 12/LK5 khu dân cư.",
    "Tiếp tục thực hiện Đề án 06 và Đề án 06/CP.",
    "Tổ công tác Đề án 06/TTg, Ban Chỉ đạo 389/TP, Ban Chỉ đạo 138/CP.",
    "Kinh phí 1.250.000.000 đồng/năm; 500đ/SMS; 2 triệu đồng/HTX.",
    "Báo cáo theo Mẫu số 01/ĐK-CCHC và Biểu số 02a/BC-TTHC đính kèm.",
    "Phụ lục 03/PL-CCHC kèm theo công văn này.",
    "Mã hồ sơ H10.22-240820-0012, biển số 93A-123.45.",
    "Tỷ lệ 1/500, 1/2000; mức 3D/BIM cấp 2.",
    "Nghị quyết Đại hội XIII của Đảng; Hiến pháp năm 2013.",
    "Công suất 110 kV/MW, tốc độ 80 km/h, 5 lần/CBCC.",
    "Tháng 8/UBND tỉnh họp hai lần.",
    "Địa chỉ: số 12/3B đường Trần Hưng Đạo, hẻm 45/H2.",
]

# Sentences as they run in recitals, letters and news.
SENTENCES = [
    (
        "I. CĂN CỨ PHÁP LÝ\n- Luật Lưu trữ (sửa đổi) ngày 21/6/2024;\n- Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;\n"
        "Xét đề nghị của Sở Nội vụ tại Tờ trình số 71/TTr-SNV ngày 02/5/2025, UBND tỉnh ban hành Kế hoạch như sau:",
        [
            C(None, "luat", "2024-06-21", None, "can-cu"),
            C("63/2010/NĐ-CP", "nghi-dinh", "2010-06-08", CP, "can-cu"),
            C("71/TTr-SNV", "to-trinh", "2025-05-02", "Sở Nội vụ", "can-cu"),
        ],
    ),
    (
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính; Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ sửa đổi, bổ sung một số điều của các Nghị định về kiểm soát thủ tục hành chính;",
        [C("63/2010/NĐ-CP", "nghi-dinh", "2010-06-08", CP, "can-cu"), C("92/2017/NĐ-CP", "nghi-dinh", "2017-08-07", CP, "can-cu")],
    ),
    (
        "Thực hiện ý kiến chỉ đạo của Phó Chủ tịch Thường trực UBND tỉnh tại Công văn số 3456/UBND-KT ngày 12/7/2024, các sở khẩn trương báo cáo.",
        [C("3456/UBND-KT", "cong-van", "2024-07-12", UBND, "thuc-hien")],
    ),
    ("Báo cáo số 12/BC-SNV của Sở Nội vụ (ngày 05/6/2024) nêu rõ", [C("12/BC-SNV", "bao-cao", "2024-06-05", SNV)]),
    (
        "UBND tỉnh đã chỉ đạo tại các Công văn: 123/UBND-NC, 124/UBND-TH ngày 03/4/2024",
        [C("123/UBND-NC", "cong-van", "2024-04-03", UBND), C("124/UBND-TH", "cong-van", "2024-04-03", UBND)],
    ),
    ("Căn cứ Nghị quyết số 1318/NQ-UBTVQH15 ngày 10/12/2024;", [C("1318/NQ-UBTVQH15", "nghi-quyet", "2024-12-10", UBTVQH, "can-cu")]),
    (
        "Xét Tờ trình số 98/TTr-UBND ngày 12/8/2024 của UBND tỉnh; Báo cáo thẩm tra số 45/BC-KTNS ngày 15/8/2024 của Ban Kinh tế - Ngân sách HĐND tỉnh;",
        [
            C("98/TTr-UBND", "to-trinh", "2024-08-12", UBND, "can-cu"),
            C("45/BC-KTNS", "bao-cao", "2024-08-15", "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh", "can-cu"),
        ],
    ),
    (
        "Xét Tờ trình số 98/TTr-SNV ngày 12/8/2024 của Sở Nội vụ và ý kiến thẩm định của Sở Tư pháp tại Báo cáo số 211/BC-STP ngày 01/8/2024;",
        [C("98/TTr-SNV", "to-trinh", "2024-08-12", SNV, "can-cu"), C("211/BC-STP", "bao-cao", "2024-08-01", "Sở Tư pháp", "can-cu")],
    ),
    (
        "Theo đề nghị của Sở Xây dựng tại Tờ trình số 2222/TTr-SXD ngày 02/8/2024 và Sở Tài chính tại Công văn số 3333/STC-HCSN ngày 05/8/2024;",
        [C("2222/TTr-SXD", "to-trinh", "2024-08-02", "Sở Xây dựng", "can-cu"), C("3333/STC-HCSN", "cong-van", "2024-08-05", "Sở Tài chính", "can-cu")],
    ),
    (
        "Căn cứ Công văn số 2237/UBND-KT ngày 03/8/2021 của UBND tỉnh về điều chỉnh một số nội dung trong Kế hoạch số 130/KH-UBND ngày 12/7/2021 của UBND tỉnh;",
        [C("2237/UBND-KT", "cong-van", "2021-08-03", UBND, "can-cu"), C("130/KH-UBND", "ke-hoach", "2021-07-12", UBND)],
    ),
    (
        "Căn cứ Thông tư số 03/2020/TT-BNV ngày 21/7/2020 của Bộ trưởng Bộ Nội vụ Sửa đổi, bổ sung khoản 1 Điều 7 Thông tư số 10/2019/TT-BNV;",
        [C("03/2020/TT-BNV", "thong-tu", "2020-07-21", "Bộ trưởng Bộ Nội vụ", "can-cu"), C("10/2019/TT-BNV", "thong-tu", None, BNV)],
    ),
    (
        "Căn cứ Luật Công an nhân dân và Luật Thanh tra được sửa đổi tại Luật số 47/2019/QH14;",
        [C("47/2019/QH14", "luat", None, QH, "can-cu")],
    ),
    (
        "Thực hiện Kế hoạch số 33/KH-UBND; ý kiến của Ban Thường vụ Tỉnh ủy tại Kết luận số 210-KL/TU ngày 08/5/2024, UBND tỉnh yêu cầu",
        [C("33/KH-UBND", "ke-hoach", None, None, "thuc-hien"), C("210-KL/TU", "ket-luan", "2024-05-08", "Ban Thường vụ Tỉnh ủy", "thuc-hien")],
    ),
]

# What stands around a number: its day and body in any order and in brackets, the body that goes with the symbol, what comes before.
AROUND = [
    ("Kế hoạch số 21/KH-UBND (ngày 05/02/2024) của UBND tỉnh", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Kế hoạch (số 21/KH-UBND) ngày 05/02/2024 của UBND tỉnh", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Kế hoạch số 21/KH-UBND của UBND tỉnh ngày 05/02/2024", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Kế hoạch số 21/KH-UBND ngày05/02/2024 của UBND tỉnh", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Kế hoạch ngày 05/02/2024 số 21/KH-UBND của UBND tỉnh", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    (
        "Ngày 05/02/2024, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND; trước đó ngày 01/01/2024 ban hành Kế hoạch số 3/KH-UBND",
        [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND), C("3/KH-UBND", "ke-hoach", "2024-01-01")],
    ),
    ("Trước ngày 15/02/2024, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND", [C("21/KH-UBND", "ke-hoach", None, UBND)]),
    ("Ngày 01/02 họp. Ngày 05/02/2024, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND", [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)]),
    ("Theo báo cáo của Sở Nội vụ tại Công văn số 715/SNV-CCHC", [C("715/SNV-CCHC", "cong-van", None, SNV, "thuc-hien")]),
    ("Phó Giám đốc Sở Nội vụ ký Công văn số 715/SNV-CCHC", [C("715/SNV-CCHC", "cong-van", None, SNV)]),
    # the one it was sent to, and one whose symbol is another's, did not issue it
    ("Sở Nội vụ đã gửi UBND tỉnh Tờ trình số 98/TTr-STC", [C("98/TTr-STC", "to-trinh", None, "Sở Tài chính")]),
    (
        "UBND huyện trình Sở Nội vụ Tờ trình số 15/TTr-UBND, Sở Nội vụ trình UBND tỉnh Tờ trình số 20/TTr-SNV",
        [C("15/TTr-UBND", "to-trinh", None, "Ủy ban nhân dân huyện"), C("20/TTr-SNV", "to-trinh", None, SNV)],
    ),
    ("Kết luận số 5-KL/HU của Huyện ủy Bù Đăng", [C("5-KL/HU", "ket-luan", None, "Huyện ủy Bù Đăng")]),
    ("UBND huyện Bù Đăng ban hành Kết luận số 5-KL/HU", [C("5-KL/HU", "ket-luan")]),
    ("Nghị quyết số 5-NQ/TU của Đảng bộ tỉnh", [C("5-NQ/TU", "nghi-quyet", None, "Đảng bộ tỉnh")]),
    ("UBND tỉnh ban hành Kết luận số 5-KL/TU, Tỉnh ủy ban hành Kết luận số 6-KL/TU", [C("5-KL/TU", "ket-luan"), C("6-KL/TU", "ket-luan", None, "Tỉnh ủy")]),
    ("Thủ tướng ban hành Chỉ thị số 12/CT-TTg, Sở Nội vụ ban hành Chỉ thị số 13/CT-TTg", [C("12/CT-TTg", "chi-thi", None, "Thủ tướng"), C("13/CT-TTg", "chi-thi", None, TTG)]),
    # committees named by their field, joint organs, two posts
    ("Quyết định số 9/QĐ-BCĐ của Ban Chỉ đạo về chuyển đổi số; Kế hoạch số 4/KH-BCĐ", [C("9/QĐ-BCĐ", "quyet-dinh", None, "Ban Chỉ đạo về chuyển đổi số"), C("4/KH-BCĐ", "ke-hoach")]),
    ("Quyết định số 9/QĐ-TCT của Tổ công tác về thủ tục hành chính, kế hoạch số 4/KH-UBND", [C("9/QĐ-TCT", "quyet-dinh", None, "Tổ công tác về thủ tục hành chính"), C("4/KH-UBND", "ke-hoach")]),
    ("Nghị quyết số 3-NQ/BCSĐ của Ban cán sự đảng UBND tỉnh về cải cách hành chính", [C("3-NQ/BCSĐ", "nghi-quyet", None, "Ban cán sự đảng Ủy ban nhân dân tỉnh Bình Phước")]),
    ("Quy định số 3-QĐ/TW của Bộ Chính trị, Ban Bí thư về kiểm tra", [C("3-QĐ/TW", "quy-dinh", None, "Bộ Chính trị, Ban Bí thư")]),
    # kinds: the word before the number, the number's symbol, the name of a law before it or in brackets behind it
    ("Kế hoạch số 12/CTr-UBND của UBND tỉnh", [C("12/CTr-UBND", "chuong-trinh", None, UBND)]),
    ("Thông báo số 15/VPCP-TH của Văn phòng Chính phủ", [C("15/VPCP-TH", "thong-bao", None, VPCP)]),
    ("Căn cứ Nghị quyết về thí điểm chính quyền đô thị số 131/2020/QH14;", [C("131/2020/QH14", "nghi-quyet", None, QH, "can-cu")]),
    ("Căn cứ văn bản số 80/2015/QH13 (Luật Ban hành văn bản);", [C("80/2015/QH13", "luat", None, QH, "can-cu")]),
    ("Văn bản số 80/2015/QH13 (Nghị quyết của Quốc hội)", [C("80/2015/QH13", "nghi-quyet", None, QH)]),
    ("Pháp lệnh Thủ đô số 29/2000/UBTVQH10; Bộ luật Lao động số 45/2019/QH14", [C("29/2000/UBTVQH10", "phap-lenh", None, UBTVQH), C("45/2019/QH14", "bo-luat", None, QH)]),
    # who drafts a law or carries out what the party's centre issued is not who issued it
    ("sửa đổi Bộ luật Hình sự số 100/2015/QH13 do Bộ Tư pháp chủ trì", [C("100/2015/QH13", "bo-luat", None, QH, "sua-doi")]),
    ("Ban Chỉ đạo thực hiện Nghị quyết số 57-NQ/TW của Đảng ủy xã Tân Khai họp", [C("57-NQ/TW", "nghi-quyet", None, None, "thuc-hien")]),
    ("Căn cứ Thông tư số 2/2007/TTLT-BCA-BTC ngày 1/3/2007 của liên bộ Bộ Công an - Bộ Tài chính hướng dẫn chi trả;", [C("2/2007/TTLT-BCA-BTC", "thong-tu-lien-tich", "2007-03-01", "Bộ Công an", "can-cu")]),
    # who issued what is listed, as the line over the list says
    ("1. UBND tỉnh ban hành và chỉ đạo thực hiện:\n- Kế hoạch số 7/KH-UBND ngày 2/3/2022 về trồng rừng.\n- Văn bản số 9/UBND-NC ngày 4/3/2022 về thi đua.", [C("7/KH-UBND", "ke-hoach", "2022-03-02", UBND), C("9/UBND-NC", "cong-van", "2022-03-04", UBND)]),
    ("2. Sở Nội vụ đã tham mưu UBND tỉnh ban hành các văn bản:\n- Quyết định số 7/QĐ-UBND ngày 2/3/2022 về thi đua.", [C("7/QĐ-UBND", "quyet-dinh", "2022-03-02", UBND)]),
    ("Thực hiện Hướng dẫn số 5-HD/HNDTW ngày 2/3/2022 của Trung ương Hội Nông dân Việt Nam về thi đua.", [C("5-HD/HNDTW", "huong-dan", "2022-03-02", "Trung ương Hội Nông dân Việt Nam", "thuc-hien")]),
    ("triển khai thực hiện Chỉ thị số 1/CT-TTg ngày 2/1/2004 của Thủ tướng Chính phủ và ý kiến chỉ đạo của Thủ tướng Chính phủ tại văn bản số 4/VPCP-CN ngày 26/7/2007 của Văn phòng Chính phủ", [C("1/CT-TTg", "chi-thi", "2004-01-02", "Thủ tướng Chính phủ", "thuc-hien"), C("4/VPCP-CN", "cong-van", "2007-07-26", VPCP, "thuc-hien")]),
    ("Thực hiện Quy định số 377 của Bộ Chính trị, các tỉnh rà soát 5 quy định của Bộ Chính trị", [C("377", "quy-dinh", None, "Bộ Chính trị", "thuc-hien")]),
]  # fmt: skip

# (text, title of each document it cites)
TITLES: list[tuple[str, list[str | None]]] = [
    # the sentence goes on behind a title
    (
        "Thực hiện Quyết định số 743/QĐ-BNV ngày 05/3/2024 về việc công bố thủ tục hành chính lưu trữ, Bộ trưởng Bộ Tài chính đề nghị như sau:",
        ["về việc công bố thủ tục hành chính lưu trữ"],
    ),
    (
        "Triển khai Quyết định số 743/QĐ-BNV phê duyệt Đề án xác định Chỉ số (được sửa đổi tại Quyết định số 876/QĐ-BNV), Cục Cải cách hành chính đề nghị:",
        ["phê duyệt Đề án xác định Chỉ số", None],
    ),
    ("Thực hiện Quyết định số 743/QĐ-BNV về công bố thủ tục lưu trữ (được gửi qua Trục liên thông);", ["về công bố thủ tục lưu trữ"]),
    (
        "Căn cứ Nghị định số 6/2022/NĐ-CP quy định giảm phát thải được sửa đổi, bổ sung bởi Nghị định số 119/2025/NĐ-CP;",
        ["quy định giảm phát thải", None],
    ),
    (
        "Căn cứ Quyết định số 743/QĐ-BNV về công bố thủ tục được sửa đổi, bổ sung trong lĩnh vực lưu trữ;",
        ["về công bố thủ tục được sửa đổi, bổ sung trong lĩnh vực lưu trữ"],
    ),
    ("Thực hiện Công văn số 743/UBND-NC về chấn chỉnh kỷ cương và các văn bản khác của tỉnh;", ["về chấn chỉnh kỷ cương"]),
    ("Căn cứ Quyết định số 743/QĐ-BNV về chức năng của Sở Nội vụ, Sở Tư pháp;", ["về chức năng của Sở Nội vụ, Sở Tư pháp"]),
    ("Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;", ["về kiểm soát thủ tục hành chính"]),
    ("Căn cứ Luật Tổ chức chính quyền địa phương số 65/2025/QH15;", ["Luật Tổ chức chính quyền địa phương"]),
    ("Căn cứ Luật Tổ chức chính quyền địa phương số: 65/2025/QH15 ngày 16/6/2025;", ["Luật Tổ chức chính quyền địa phương"]),
    ("Căn cứ Nghị định số 1/2024/NĐ-CP; quy định của Luật Đất đai; Luật Thủ đô số 39/2024/QH15;", [None, "Luật Thủ đô"]),
    ("Căn cứ các luật: Luật Thủ đô số 39/2024/QH15, Luật Lưu trữ số 33/2024/QH15;", ["Luật Thủ đô", "Luật Lưu trữ"]),
    (
        "Luật số 47/2019/QH14 sửa đổi, bổ sung một số điều của Luật Tổ chức chính quyền địa phương ngày 22/11/2019;",
        ["Luật sửa đổi, bổ sung một số điều của Luật Tổ chức chính quyền địa phương ngày 22/11/2019"],
    ),
    ("Quyết định số 33/QĐ-UBND phê duyệt Đề án; Quyết định số 34/QĐ-UBND thành lập Tổ công tác", ["phê duyệt Đề án", "thành lập Tổ công tác"]),
    ("Công văn số 15/UBND-NC ngày 5/2/2024 V/v đôn đốc", ["V/v đôn đốc"]),
    ("Kế hoạch số 21/KH-UBND; sau đó Kế hoạch số 21/KH-UBND ngày 05/02/2024 của UBND tỉnh về kiểm tra  công vụ.", ["về kiểm tra công vụ"]),
    ("Thực hiện Kế hoạch số 21/KH-UBND ngày 05/02/2024 của UBND tỉnh, các sở báo cáo.", [None]),
    ("Quyết định số 33/QĐ-UBND ngày 05/02/2024. Về kinh phí, các sở tự cân đối.", [None]),
]

# The same sentence means another body in another document.
HOMES = [
    # news tells of an amended decision what becomes of it; in the title of what a document rests on it is only named
    (
        "tin",
        "Quyết định số 61/QĐ-UBND ngày 25/4/2024 của UBND tỉnh sửa đổi, bổ sung một số điều của Quyết định số 25/QĐ-UBND ngày 26/6/2019 có hiệu lực từ tháng 5.",
        [
            C("61/QĐ-UBND", "quyet-dinh", "2024-04-25", "Ủy ban nhân dân tỉnh Cà Mau"),
            C("25/QĐ-UBND", "quyet-dinh", "2019-06-26", None, "sua-doi"),
        ],
    ),
    (
        "tinh",
        "Căn cứ Nghị định số 18/2016/NĐ-CP sửa đổi Nghị định số 53/2013/NĐ-CP về xử lý nợ;",
        [C("18/2016/NĐ-CP", "nghi-dinh", None, CP, "can-cu"), C("53/2013/NĐ-CP", "nghi-dinh", None, CP)],
    ),
    (
        "tin-tinh",
        "UBND tỉnh vừa ban hành Kế hoạch số 45/KH-UBND ngày 02/5/2024 về nâng cao chất lượng phục vụ người dân, doanh nghiệp tại bộ phận một cửa các cấp, với 12 nhiệm vụ cụ thể.",
        [C("45/KH-UBND", "ke-hoach", "2024-05-02", "Ủy ban nhân dân tỉnh Hà Tĩnh")],
    ),
    (
        "tinh",
        "UBND tỉnh đã ban hành Kế hoạch số 9/KH-UBND ngày 19/01/2024 về kiểm soát thủ tục; Quyết định số 31/QĐ-UBND ngày 22/01/2024 kiện toàn Tổ công tác.",
        [C("9/KH-UBND", "ke-hoach", "2024-01-19", UBND), C("31/QĐ-UBND", "quyet-dinh", "2024-01-22", UBND)],
    ),
    (
        "tinh",
        "UBND tỉnh ban hành Kế hoạch số 9/KH-UBND về kiểm soát thủ tục theo chỉ đạo của Bộ; Quyết định số 31/QĐ-UBND ngày 22/01/2024.",
        [C("9/KH-UBND", "ke-hoach", None, UBND), C("31/QĐ-UBND", "quyet-dinh", "2024-01-22")],
    ),
    (
        "tinh",
        "Trước đó, HĐND tỉnh Hải Dương (cũ) ban hành Nghị quyết số 11/2022/NQ-HĐND ngày 08/12/2022.",
        [C("11/2022/NQ-HĐND", "nghi-quyet", "2022-12-08", "Hội đồng nhân dân tỉnh Hải Dương")],
    ),
    (
        "tinh",
        "Căn cứ Nghị quyết số 15/NQ-HĐT ngày 09/6/2025 của Hội đồng trường Trường Đại học Nông Lâm về Quy chế tổ chức;",
        [C("15/NQ-HĐT", "nghi-quyet", "2025-06-09", "Hội đồng trường Trường Đại học Nông Lâm", "can-cu")],
    ),
    # an office of a province that its letterhead does not name: the place of its date
    ("lien-so", "Công văn số 12/UBND-TH ngày 30/7/2024 của UBND tỉnh.", [C("12/UBND-TH", "cong-van", "2024-07-30", UBND)]),
    (
        "tinh",
        "Quyết định số 2686/QĐ-BCĐQG ngày 31/5/2021 của Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19.",
        [C("2686/QĐ-BCĐQG", "quyet-dinh", "2021-05-31", "Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19")],
    ),
    ("huyen", "Kế hoạch số 5/KH-UBND ngày 06/01/2023 của UBND huyện.", [C("5/KH-UBND", "ke-hoach", "2023-01-06", "Ủy ban nhân dân huyện Lộc Ninh")]),
    ("huyen", "Kế hoạch số 5/KH-UBND ngày 06/01/2023 của UBND tỉnh.", [C("5/KH-UBND", "ke-hoach", "2023-01-06", "Ủy ban nhân dân tỉnh")]),
    # A province named anywhere in a district's document is the one it lies in, another province is not.
    (
        "huyen",
        "Căn cứ Quyết định số 7/QĐ-UBND ngày 02/01/2023 của UBND tỉnh.\nThực hiện phong trào của tỉnh Bình Phước, khác với tỉnh Bình Dương.",
        [C("7/QĐ-UBND", "quyet-dinh", "2023-01-02", UBND, "can-cu")],
    ),
    (
        "huyen",
        "Căn cứ Quyết định số 7/QĐ-UBND ngày 02/01/2023 của UBND tỉnh, học tập kinh nghiệm của tỉnh Bình Dương.",
        [C("7/QĐ-UBND", "quyet-dinh", "2023-01-02", "Ủy ban nhân dân tỉnh", "can-cu")],
    ),
    ("huyen", "Báo cáo số 15/BC-PNV của Phòng Nội vụ huyện.", [C("15/BC-PNV", "bao-cao", None, "Phòng Nội vụ huyện")]),
    ("xa", "Quyết định số 40/QĐ-UBND ngày 01/7 của Chủ tịch UBND xã.", [C("40/QĐ-UBND", "quyet-dinh", "2025-07-01", "Chủ tịch Ủy ban nhân dân xã Tân Khai")]),
    ("so", "Thực hiện Công văn số 90/UBND-NC ngày 02/5/2024 của UBND tỉnh.", [C("90/UBND-NC", "cong-van", "2024-05-02", UBND, "thuc-hien")]),
    ("so", "Công văn số 715/SNV-CCHC được gửi qua hệ thống.", []),
    (
        "tin",
        "Tại hội nghị, Quyết định số 90/QĐ-UBND ngày 02/5/2024 của UBND tỉnh được công bố.",
        [C("90/QĐ-UBND", "quyet-dinh", "2024-05-02", "Ủy ban nhân dân tỉnh Cà Mau")],
    ),
    (
        "tin",
        "UBND tỉnh vừa ban hành Quyết định số 90/QD-UBND ngày 02/5/2024 phê duyệt Đề án.",
        [C("90/QD-UBND", "quyet-dinh", "2024-05-02", "Ủy ban nhân dân tỉnh Cà Mau")],
    ),
    (
        "tin",
        "Chủ tịch UBND tỉnh Nguyễn Văn Hải vừa ký ban hành Kế hoạch số 90/KH-UBND ngày 02/5/2024.",
        [C("90/KH-UBND", "ke-hoach", "2024-05-02", "Chủ tịch Ủy ban nhân dân tỉnh Cà Mau")],
    ),
    # a part before its whole issues
    ("tin", "Cục Quản lý Dược, Bộ Y tế vừa có công văn số 77/QLD-CL về thu hồi thuốc.", [C("77/QLD-CL", "cong-van", None, "Cục Quản lý Dược")]),
    ("tin", "Ngày 26-3, Chủ tịch UBND tỉnh ký Chỉ thị 11/CT-UBND.", [C("11/CT-UBND", "chi-thi", "2024-03-26", "Chủ tịch Ủy ban nhân dân tỉnh Cà Mau")]),
    ("tin", "Chỉ thị số 11/CT-TTg ngày 5.2 của Thủ tướng Chính phủ.", [C("11/CT-TTg", "chi-thi", "2024-02-05", TTG)]),
    (
        "tin",
        "Ban Chấp hành Đảng bộ tỉnh khóa XIII đã ban hành Nghị quyết số 10-NQ/TU ngày 02/5/2024.",
        [C("10-NQ/TU", "nghi-quyet", "2024-05-02", "Ban Chấp hành Đảng bộ tỉnh")],
    ),
    ("tin", "Thủ tướng Chính phủ Trần Văn Bình vừa ký Công điện số 131/CĐ-TTg ngày 11/3/2024.", [C("131/CĐ-TTg", "cong-dien", "2024-03-11", TTG)]),
    ("tin", "Thủ tướng Chính phủ ban hành Chỉ thị số 16/CT-TTg ngày 02/5/2024.", [C("16/CT-TTg", "chi-thi", "2024-05-02", TTG)]),
    # -- proposers, each with its documents in brackets
    (
        "tinh",
        "Xét đề nghị của Sở Tài chính (Tờ trình số 12/TTr-STC ngày 02/3/2021, Báo cáo số 15/BC-STC ngày 05/3/2021), của Sở Xây dựng (Công văn số 20/SXD-QLN ngày 08/3/2021),",
        [
            C("12/TTr-STC", "to-trinh", "2021-03-02", "Sở Tài chính", "can-cu"),
            C("15/BC-STC", "bao-cao", "2021-03-05", "Sở Tài chính", "can-cu"),
            C("20/SXD-QLN", "cong-van", "2021-03-08", "Sở Xây dựng", "can-cu"),
        ],
    ),
    (
        "tinh",
        "Dự án theo Quyết định số 88/QĐ-BXD ngày 02/3/2021 được Bộ Xây dựng phê duyệt.",
        [C("88/QĐ-BXD", "quyet-dinh", "2021-03-02", "Bộ Xây dựng", "thuc-hien")],
    ),
    (
        "tinh",
        "Quy hoạch nêu tại Quyết định số 88/QĐ-TTg ngày 02/3/2021 mà Thủ tướng Chính phủ đã phê duyệt.",
        [C("88/QĐ-TTg", "quyet-dinh", "2021-03-02", "Thủ tướng Chính phủ")],
    ),
    # -- the licence of the paper under an article
    ("tin-tinh", "Copyright 2025 Giấy phép số 17/GP-BTTTT cấp ngày 16/1/2017.", []),
]

GROUPS = (APPENDIX_III, TERMS, NORMATIVE, PARTY, LISTS, BROKEN, WORDING, DATES, BODIES, RELATIONS, SENTENCES, AROUND, BARE, SUBJECTS, NAMED_LAWS)
CASES = [("tinh", text, expected) for group in GROUPS for text, expected in group] + [("tinh", text, []) for text in NOTHING] + HOMES

KNOWN_MISSES: list[tuple[str, str, list[C], str]] = [
    (
        "tinh",
        "Kế hoạch số 21/KH-UBND ngày 05/02/24 của UBND tỉnh.",
        [C("21/KH-UBND", "ke-hoach", "2024-02-05", UBND)],
        "years of two digits: 05/02/24 may be a range of days or a ratio; extract.times.dates reads none",
    ),
    (
        "tinh",
        "Căn cứ Thông tư liên tịch số 10/2015/TTLT-BTC-BTP ngày 28/01/2015 của Bộ Tài chính, Bộ Tư pháp;",
        [C("10/2015/TTLT-BTC-BTP", "thong-tu-lien-tich", "2015-01-28", "Bộ Tài chính, Bộ Tư pháp", "can-cu")],
        "a citation holds one issuing body: of a joint document the one that leads it",
    ),
    (
        "tinh",
        "Các Quyết định từ số 301 đến số 303/QĐ-UBND ngày 12/3/2019 của UBND tỉnh.",
        [C(f"{n}/QĐ-UBND", "quyet-dinh", "2019-03-12", UBND) for n in (301, 302, 303)],
        "numbers of a range that the text does not print",
    ),
]


def read(frame: str, text: str) -> tuple[str, list[Citation]]:
    """The text of the document ``frame`` with ``text`` in its body, and the citations in it."""
    around = FRAMES[frame]
    builder = Builder()
    for side, lines in (("head-left", around.left), ("head-right", around.right)):
        for line in lines:
            builder.paragraph(line, region=side)
    if around.kind:
        builder.paragraph(around.kind, align="center", bold=True)
    builder.paragraph(around.title)
    recital = text.startswith(("Căn cứ", "Cản cứ", "Xét", "Sau khi xem xét", "Theo đề nghị"))
    if around.kind == "QUYẾT ĐỊNH":
        builder.paragraph("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC" if recital else "QUYẾT ĐỊNH:")
    for line in text.replace("ngày\n", "ngày\v").replace("QĐ-\n", "QĐ-\v").split("\n"):
        builder.paragraph(repair(line.replace("\v", "\n")))
    document = builder.finish(source="x.txt", sha256="0" * 64, media_type="text/plain", published=None if around.left else "2024-05-10")
    outline = Outline(document)
    identity = identity_of(outline)
    return document.text, citations_of(outline, identity, localities(outline, identity))


def cited(frame: str, text: str) -> list[C]:
    return [C(c.number, c.kind, c.date, c.issuing_body, c.relation) for c in read(frame, text)[1]]


@pytest.mark.parametrize(("frame", "text", "expected"), CASES, ids=[f"{frame}: {text[:70]}" for frame, text, _ in CASES])
def test_citation(frame: str, text: str, expected: list[C]) -> None:
    assert cited(frame, text) == expected


@pytest.mark.parametrize(("text", "titles"), TITLES)
def test_title(text: str, titles: list[str | None]) -> None:
    whole, found = read("tinh", text)
    assert [c.title for c in found] == titles
    assert [whole[c.start : c.end] for c in found] == [c.number for c in found]


@pytest.mark.parametrize(
    ("frame", "text", "expected"), [pytest.param(*case[:3], marks=pytest.mark.xfail(strict=True, reason=case[3])) for case in KNOWN_MISSES]
)
def test_known_miss(frame: str, text: str, expected: list[C]) -> None:
    assert cited(frame, text) == expected
