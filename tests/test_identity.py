"""Identity: small documents → kind, number, date, issuing body, title; then signers, levels and the datelines of news.

``OFFICIAL`` are documents as a reader with columns (DOCX, PDF) hands them over: lines of the left column, of the right column, then the lines below; ``*`` before a line
below marks it centred. ``PLAIN`` and ``NEWS`` are texts as saved. Expected values are what a registry clerk would enter: the number without blanks, the body with its locality
written out, the subject (trích yếu) as printed.
"""

from __future__ import annotations

from textwrap import dedent
from typing import NamedTuple

import pytest

from extract.document import Document
from extract.extraction import extract
from extract.parsers.identity import body_of, identity_of, level_of, symbol_body
from extract.readers.builder import Builder
from extract.readers.plain.reader import read_plain
from extract.segment import Outline
from extract.text import repair


class I(NamedTuple):  # noqa: E742
    """An expected identity."""

    kind: str | None
    number: str | None
    date: str | None
    body: str | None
    title: str | None


STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM|"
CC = "Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;"
END = "Điều 2. Quyết định này có hiệu lực từ ngày ký. Thủ trưởng các cơ quan, đơn vị liên quan có trách nhiệm thực hiện Quyết định này./."
TH = "Thực hiện chỉ đạo của cấp trên về cải cách hành chính, các cơ quan, đơn vị nghiêm túc triển khai các nội dung sau đây:"

# (left column, right column, lines below, expected)
OFFICIAL = [
    # Provinces.
    (
        "ỦY BAN NHÂN DÂN|TỈNH LÂM ĐỒNG|Số: 1203/QĐ-UBND",
        STATE + "Lâm Đồng, ngày 11 tháng 7 năm 2024",
        [
            "*QUYẾT ĐỊNH",
            "*Về việc ban hành Quy chế hoạt động của Ban Chỉ đạo",
            "*chuyển đổi số tỉnh Lâm Đồng",
            "*ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
            CC,
            "*QUYẾT ĐỊNH:",
            END,
        ],
        I(
            "quyet-dinh",
            "1203/QĐ-UBND",
            "2024-07-11",
            "Ủy ban nhân dân tỉnh Lâm Đồng",
            "Về việc ban hành Quy chế hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng",
        ),
    ),
    (
        "UỶ BAN NHÂN DÂN|TỈNH NAM ĐỊNH|Số: 77 /KH-UBND",
        STATE + "Nam Định, ngày  09  tháng 5 năm 2023",
        ["*KẾ HOẠCH", "*Nâng cao Chỉ số hiệu quả quản trị và hành chính công", "*cấp tỉnh (PAPI) tỉnh Nam Định năm 2023", TH, "I. MỤC ĐÍCH, YÊU CẦU"],
        I(
            "ke-hoach",
            "77/KH-UBND",
            "2023-05-09",
            "Ủy ban nhân dân tỉnh Nam Định",
            "Nâng cao Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) tỉnh Nam Định năm 2023",
        ),
    ),
    (
        "ỦY BAN NHÂN DÂN|THÀNH PHỐ HỒ CHÍ MINH|Số: 3344/QĐ-UBND",
        STATE + "Thành phố Hồ Chí Minh, ngày 05 tháng 9 năm 2025",
        [
            "*QUYẾT ĐỊNH",
            "*Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính",
            "*CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH",
            CC,
            "*QUYẾT ĐỊNH:",
            END,
        ],
        I("quyet-dinh", "3344/QĐ-UBND", "2025-09-05", "Ủy ban nhân dân thành phố Hồ Chí Minh", "Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính"),
    ),
    (
        "UBND TỈNH CAO BẰNG|Số: 45/BC-UBND",
        STATE + "Cao Bằng, ngày 15/6/2022",
        ["*BÁO CÁO", "*Kết quả công tác cải cách hành chính 6 tháng đầu năm 2022", "*(Số liệu tính đến ngày 14/6/2022)", TH],
        I("bao-cao", "45/BC-UBND", "2022-06-15", "Ủy ban nhân dân tỉnh Cao Bằng", "Kết quả công tác cải cách hành chính 6 tháng đầu năm 2022"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH THỪA THIÊN HUẾ|-------|Số: 12/2021/QĐ-UBND",
        STATE + "---------------|Thừa Thiên Huế, ngày 26 tháng 02 năm 2021",
        ["*QUYẾT ĐỊNH", "*BAN HÀNH QUY ĐỊNH PHÂN CẤP QUẢN LÝ NHÀ NƯỚC VỀ AN TOÀN THỰC PHẨM", "*ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ", CC, "*QUYẾT ĐỊNH:", END],
        I(
            "quyet-dinh",
            "12/2021/QĐ-UBND",
            "2021-02-26",
            "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
            "BAN HÀNH QUY ĐỊNH PHÂN CẤP QUẢN LÝ NHÀ NƯỚC VỀ AN TOÀN THỰC PHẨM",
        ),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH BÀ RỊA - VŨNG TÀU|Số: 909/QĐ-|UBND",
        STATE + "Bà Rịa - Vũng Tàu, ngày 01 tháng 4 năm 2024",
        ["*QUYẾT ĐỊNH", "*V/v công bố danh mục thủ tục hành chính", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU", CC, "QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "909/QĐ-UBND", "2024-04-01", "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu", "V/v công bố danh mục thủ tục hành chính"),
    ),
    # Departments: the superior body above, in one line or two.
    (
        "ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|SỞ NỘI VỤ|Số: 318/QĐ-SNV",
        STATE + "Hà Nam, ngày 20 tháng 3 năm 2023",
        [
            "*QUYẾT ĐỊNH",
            "*Kiện toàn Tổ cải cách hành chính của Sở Nội vụ",
            "*GIÁM ĐỐC SỞ NỘI VỤ TỈNH HÀ NAM",
            "Căn cứ Quyết định số 10/QĐ-UBND ngày 05/01/2022 của UBND tỉnh;",
            "*QUYẾT ĐỊNH:",
            END,
        ],
        I("quyet-dinh", "318/QĐ-SNV", "2023-03-20", "Sở Nội vụ tỉnh Hà Nam", "Kiện toàn Tổ cải cách hành chính của Sở Nội vụ"),
    ),
    (
        "UBND TỈNH QUẢNG NAM|SỞ TƯ PHÁP|Số: 940/STP-VP|V/v báo cáo kết quả rà soát|văn bản quy phạm pháp luật",
        STATE + "Quảng Nam, ngày 02 tháng 8 năm 2023",
        ["Kính gửi: Ủy ban nhân dân tỉnh.", TH],
        I("cong-van", "940/STP-VP", "2023-08-02", "Sở Tư pháp tỉnh Quảng Nam", "V/v báo cáo kết quả rà soát văn bản quy phạm pháp luật"),
    ),
    (
        "UBND TỈNH NGHỆ AN|SỞ VĂN HÓA, THỂ THAO|VÀ DU LỊCH|Số: 55/KH-SVHTTDL",
        STATE + "Nghệ An, ngày 17 tháng 01 năm 2024",
        ["*KẾ HOẠCH", "*Cải cách hành chính năm 2024", TH],
        I("ke-hoach", "55/KH-SVHTTDL", "2024-01-17", "Sở Văn hóa, Thể thao và Du lịch tỉnh Nghệ An", "Cải cách hành chính năm 2024"),
    ),
    (
        "UBND THÀNH PHỐ CẦN THƠ|SỞ LAO ĐỘNG - THƯƠNG BINH|VÀ XÃ HỘI|Số: 2107/SLĐTBXH-VP|V/v rà soát hồ sơ trễ hạn",
        STATE + "Cần Thơ, ngày 17 tháng 10 năm 2024",
        ["Kính gửi:", "- Các phòng chuyên môn;", "- Các đơn vị trực thuộc.", TH],
        I("cong-van", "2107/SLĐTBXH-VP", "2024-10-17", "Sở Lao động - Thương binh và Xã hội thành phố Cần Thơ", "V/v rà soát hồ sơ trễ hạn"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH SƠN LA|VĂN PHÒNG|Số: 210/KH-VPUB",
        STATE + "Sơn La, ngày 08 tháng 3 năm 2024",
        ["*KẾ HOẠCH", "*Kiểm soát thủ tục hành chính năm 2024", TH],
        I("ke-hoach", "210/KH-VPUB", "2024-03-08", "Văn phòng Ủy ban nhân dân tỉnh Sơn La", "Kiểm soát thủ tục hành chính năm 2024"),
    ),
    (
        "UBND TỈNH TÂY NINH|BAN QUẢN LÝ|CÁC KHU KINH TẾ|Số: 31/BC-BQLKKT",
        STATE + "Tây Ninh, ngày 08 tháng 3 năm 2024",
        ["*BÁO CÁO", "*Công tác cải cách hành chính quý I năm 2024", TH],
        I("bao-cao", "31/BC-BQLKKT", "2024-03-08", "Ban Quản lý các khu kinh tế tỉnh Tây Ninh", "Công tác cải cách hành chính quý I năm 2024"),
    ),
    (
        "UBND TỈNH KIÊN GIANG|TRUNG TÂM PHỤC VỤ|HÀNH CHÍNH CÔNG|Số: 12/TB-TTPVHCC",
        STATE + "Kiên Giang, ngày 08 tháng 3 năm 2024",
        ["*THÔNG BÁO", "*Về việc thay đổi địa điểm tiếp nhận hồ sơ", TH],
        I("thong-bao", "12/TB-TTPVHCC", "2024-03-08", "Trung tâm Phục vụ hành chính công tỉnh Kiên Giang", "Về việc thay đổi địa điểm tiếp nhận hồ sơ"),
    ),
    (
        "SỞ Y TẾ TỈNH PHÚ THỌ|BỆNH VIỆN ĐA KHOA TỈNH|Số: 66/QĐ-BVĐK",
        STATE + "Phú Thọ, ngày 08 tháng 3 năm 2024",
        ["*QUYẾT ĐỊNH", "*Về việc phân công nhiệm vụ viên chức", "*GIÁM ĐỐC BỆNH VIỆN ĐA KHOA TỈNH PHÚ THỌ", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "66/QĐ-BVĐK", "2024-03-08", "Bệnh viện Đa khoa tỉnh Phú Thọ", "Về việc phân công nhiệm vụ viên chức"),
    ),
    # Ministries, their departments, the centre.
    (
        "BỘ NỘI VỤ|Số: 452/QĐ-BNV",
        STATE + "Hà Nội, ngày 10 tháng 6 năm 2024",
        [
            "*QUYẾT ĐỊNH",
            "*Phê duyệt Kế hoạch kiểm tra cải cách hành chính năm 2024",
            "*BỘ TRƯỞNG BỘ NỘI VỤ",
            "Căn cứ Nghị định số 63/2022/NĐ-CP ngày 12 tháng 9 năm 2022 của Chính phủ;",
            "*QUYẾT ĐỊNH:",
            END,
        ],
        I("quyet-dinh", "452/QĐ-BNV", "2024-06-10", "Bộ Nội vụ", "Phê duyệt Kế hoạch kiểm tra cải cách hành chính năm 2024"),
    ),
    (
        "BỘ TƯ PHÁP|CỤC TRỢ GIÚP PHÁP LÝ|Số: 91/TGPL-VP|V/v góp ý dự thảo",
        STATE + "Hà Nội, ngày 10 tháng 6 năm 2024",
        ["Kính gửi: Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương", TH],
        I("cong-van", "91/TGPL-VP", "2024-06-10", "Cục Trợ giúp pháp lý", "V/v góp ý dự thảo"),
    ),
    (
        "BỘ NÔNG NGHIỆP|VÀ PHÁT TRIỂN NÔNG THÔN|Số: 1520/QĐ-BNN-VP",
        STATE + "Hà Nội, ngày 10 tháng 6 năm 2022",
        ["*QUYẾT ĐỊNH", "*Về việc công bố thủ tục hành chính nội bộ", "BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", CC, "QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "1520/QĐ-BNN-VP", "2022-06-10", "Bộ Nông nghiệp và Phát triển nông thôn", "Về việc công bố thủ tục hành chính nội bộ"),
    ),
    (
        "BỘ VĂN HÓA, THỂ THAO|VÀ DU LỊCH|Số: 2020/BVHTTDL-TCCB",
        STATE + "Hà Nội, ngày 3 tháng 1 năm 2025",
        ["Kính gửi: Các đơn vị thuộc Bộ", TH],
        I("cong-van", "2020/BVHTTDL-TCCB", "2025-01-03", "Bộ Văn hóa, Thể thao và Du lịch", None),
    ),
    (
        "BỘ LAO ĐỘNG -|THƯƠNG BINH VÀ XÃ HỘI|Số: 08/2023/TT-BLĐTBXH",
        STATE + "Hà Nội, ngày 29 tháng 8 năm 2023",
        [
            "*THÔNG TƯ",
            "*Sửa đổi, bổ sung một số điều của các thông tư về chế độ báo cáo",
            "Căn cứ Nghị định số 62/2022/NĐ-CP ngày 12 tháng 9 năm 2022 của Chính phủ;",
            "Điều 1. Phạm vi",
        ],
        I(
            "thong-tu",
            "08/2023/TT-BLĐTBXH",
            "2023-08-29",
            "Bộ Lao động - Thương binh và Xã hội",
            "Sửa đổi, bổ sung một số điều của các thông tư về chế độ báo cáo",
        ),
    ),
    (
        "BỘ TÀI CHÍNH|CỤC THUẾ|Số: 4503/CT-CS|V/v hóa đơn điện tử",
        STATE + "Hà Nội, ngày 03 tháng 10 năm 2025",
        ["Kính gửi: Thuế tỉnh Đồng Tháp", TH],
        I("cong-van", "4503/CT-CS", "2025-10-03", "Cục Thuế", "V/v hóa đơn điện tử"),
    ),
    (
        "CHÍNH PHỦ|Số: 110/2023/NĐ-CP",
        STATE + "Hà Nội, ngày 01 tháng 7 năm 2023",
        [
            "*NGHỊ ĐỊNH",
            "*Quy định về tuyển dụng công chức",
            "Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;",
            "Theo đề nghị của Bộ trưởng Bộ Nội vụ;",
            "Chính phủ ban hành Nghị định quy định về tuyển dụng công chức.",
        ],
        I("nghi-dinh", "110/2023/NĐ-CP", "2023-07-01", "Chính phủ", "Quy định về tuyển dụng công chức"),
    ),
    (
        "THỦ TƯỚNG CHÍNH PHỦ|Số: 117/CĐ-TTg",
        STATE + "Hà Nội, ngày 18 tháng 11 năm 2024",
        [
            "*CÔNG ĐIỆN",
            "*Về việc đẩy nhanh sắp xếp tổ chức bộ máy",
            "*THỦ TƯỚNG CHÍNH PHỦ điện:",
            "- Bộ trưởng, Thủ trưởng cơ quan ngang bộ;",
            "- Chủ tịch Ủy ban nhân dân các tỉnh, thành phố.",
            TH,
        ],
        I("cong-dien", "117/CĐ-TTg", "2024-11-18", "Thủ tướng Chính phủ", "Về việc đẩy nhanh sắp xếp tổ chức bộ máy"),
    ),
    (
        "VĂN PHÒNG CHÍNH PHỦ|Số: 312/TB-VPCP",
        STATE + "Hà Nội, ngày 8 tháng 7 năm 2024",
        ["*THÔNG BÁO", "*Kết luận của Phó Thủ tướng Chính phủ", "*tại cuộc họp Ủy ban Quốc gia về chuyển đổi số", TH],
        I(
            "thong-bao",
            "312/TB-VPCP",
            "2024-07-08",
            "Văn phòng Chính phủ",
            "Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp Ủy ban Quốc gia về chuyển đổi số",
        ),
    ),
    (
        "QUỐC HỘI|Luật số: 63/2025/QH15",
        STATE + "Hà Nội, ngày 18 tháng 02 năm 2025",
        [
            "*LUẬT",
            "*TỔ CHỨC CHÍNH PHỦ",
            "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
            "Quốc hội ban hành Luật Tổ chức Chính phủ.",
            "*Chương I",
            "*NHỮNG QUY ĐỊNH CHUNG",
        ],
        I("luat", "63/2025/QH15", "2025-02-18", "Quốc hội", "TỔ CHỨC CHÍNH PHỦ"),
    ),
    (
        "ỦY BAN THƯỜNG VỤ QUỐC HỘI|Nghị quyết số: 27/2022/UBTVQH15",
        STATE + "Hà Nội, ngày 21 tháng 9 năm 2022",
        [
            "*NGHỊ QUYẾT",
            "*Về tiêu chuẩn của đơn vị hành chính",
            "*ỦY BAN THƯỜNG VỤ QUỐC HỘI",
            "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
            "*QUYẾT NGHỊ:",
            "Điều 1. Phạm vi điều chỉnh",
        ],
        I("nghi-quyet", "27/2022/UBTVQH15", "2022-09-21", "Ủy ban Thường vụ Quốc hội", "Về tiêu chuẩn của đơn vị hành chính"),
    ),
    # Districts, communes, wards, special zones.
    (
        "ỦY BAN NHÂN DÂN|HUYỆN TIÊN LÃNG|Số: 240/UBND-NV|V/v chấn chỉnh kỷ luật,|kỷ cương hành chính",
        STATE + "Tiên Lãng, ngày 12 tháng 02 năm 2025",
        ["*Kính gửi:", "- Các phòng, ban, đơn vị thuộc huyện;", "- Ủy ban nhân dân các xã, thị trấn.", TH],
        I("cong-van", "240/UBND-NV", "2025-02-12", "Ủy ban nhân dân huyện Tiên Lãng", "V/v chấn chỉnh kỷ luật, kỷ cương hành chính"),
    ),
    (
        "UBND HUYỆN NÚI THÀNH|ỦY BAN NHÂN DÂN|XÃ TAM XUÂN I|Số: 03/KH-UBND",
        STATE + "Tam Xuân I, ngày 04 tháng 01 năm 2024",
        ["*KẾ HOẠCH", "*Cải cách hành chính năm 2024", TH],
        I("ke-hoach", "03/KH-UBND", "2024-01-04", "Ủy ban nhân dân xã Tam Xuân I", "Cải cách hành chính năm 2024"),
    ),
    (
        "ỦY BAN NHÂN DÂN|PHƯỜNG HẢI CHÂU|Số: 18/QĐ-UBND",
        STATE + "Hải Châu, ngày 08 tháng 7 năm 2025",
        ["*QUYẾT ĐỊNH", "*Thành lập Tổ công nghệ số cộng đồng", "*CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HẢI CHÂU", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "18/QĐ-UBND", "2025-07-08", "Ủy ban nhân dân phường Hải Châu", "Thành lập Tổ công nghệ số cộng đồng"),
    ),
    (
        "ỦY BAN NHÂN DÂN|ĐẶC KHU CÔN ĐẢO|Số: 5/TB-UBND",
        STATE + "Côn Đảo, ngày 08 tháng 7 năm 2025",
        ["*THÔNG BÁO", "*Về lịch tiếp công dân", TH],
        I("thong-bao", "5/TB-UBND", "2025-07-08", "Ủy ban nhân dân đặc khu Côn Đảo", "Về lịch tiếp công dân"),
    ),
    (
        "ỦY BAN NHÂN DÂN|QUẬN 7|Số: 5/TB-UBND",
        STATE + "Quận 7, ngày 08 tháng 4 năm 2022",
        ["*THÔNG BÁO", "*Về lịch tiếp công dân", TH],
        I("thong-bao", "5/TB-UBND", "2022-04-08", "Ủy ban nhân dân Quận 7", "Về lịch tiếp công dân"),
    ),
    (
        "UBND THỊ XÃ ĐIỆN BÀN|PHÒNG NỘI VỤ|Số: 44/PNV|V/v nộp báo cáo",
        STATE + "Điện Bàn, ngày 08 tháng 4 năm 2022",
        ["Kính gửi: UBND các xã, phường", TH],
        I("cong-van", "44/PNV", "2022-04-08", "Phòng Nội vụ thị xã Điện Bàn", "V/v nộp báo cáo"),
    ),
    (
        "ỦY BAN NHÂN DÂN|THỊ TRẤN PHÚ HÒA|HUYỆN THOẠI SƠN|Số: 9/BC-UBND",
        STATE + "Phú Hòa, ngày 08 tháng 4 năm 2022",
        ["*BÁO CÁO", "*Tự chấm điểm chỉ số cải cách hành chính", TH],
        I("bao-cao", "9/BC-UBND", "2022-04-08", "Ủy ban nhân dân thị trấn Phú Hòa huyện Thoại Sơn", "Tự chấm điểm chỉ số cải cách hành chính"),
    ),
    # People's Councils, joint offices, committees for a purpose.
    (
        "HỘI ĐỒNG NHÂN DÂN|TỈNH GIA LAI|Số: 142/NQ-HĐND",
        STATE + "Gia Lai, ngày 10 tháng 12 năm 2021",
        [
            "*NGHỊ QUYẾT",
            "*Về kế hoạch phát triển kinh tế - xã hội năm 2022",
            "*HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI",
            "*KHÓA XII, KỲ HỌP THỨ TƯ",
            CC,
            "*QUYẾT NGHỊ:",
            "Điều 1. Thông qua kế hoạch.",
        ],
        I("nghi-quyet", "142/NQ-HĐND", "2021-12-10", "Hội đồng nhân dân tỉnh Gia Lai", "Về kế hoạch phát triển kinh tế - xã hội năm 2022"),
    ),
    (
        "HỘI ĐỒNG NHÂN DÂN|TỈNH GIA LAI|Số: 28/2023/NQ-HĐND",
        STATE + "Gia Lai, ngày 10 tháng 12 năm 2023",
        [
            "*NGHỊ QUYẾT",
            "*Quy định mức chi tập huấn, bồi dưỡng",
            "*giáo viên và cán bộ quản lý trên địa bàn tỉnh Gia Lai",
            "*HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI KHÓA XII KỲ HỌP THỨ MƯỜI BỐN",
            CC,
            "*QUYẾT NGHỊ:",
            "Điều 1. Phạm vi.",
        ],
        I(
            "nghi-quyet",
            "28/2023/NQ-HĐND",
            "2023-12-10",
            "Hội đồng nhân dân tỉnh Gia Lai",
            "Quy định mức chi tập huấn, bồi dưỡng giáo viên và cán bộ quản lý trên địa bàn tỉnh Gia Lai",
        ),
    ),
    (
        "VĂN PHÒNG HĐND VÀ UBND|HUYỆN ĐỨC CƠ|Số: 33/VP-TH|V/v chuẩn bị tài liệu",
        STATE + "Đức Cơ, ngày 10 tháng 12 năm 2021",
        ["Kính gửi: Các phòng, ban", TH],
        I("cong-van", "33/VP-TH", "2021-12-10", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Đức Cơ", "V/v chuẩn bị tài liệu"),
    ),
    (
        "BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH|TỈNH BẮC KẠN|Số: 07/KH-BCĐ",
        STATE + "Bắc Kạn, ngày 10 tháng 02 năm 2023",
        ["*KẾ HOẠCH", "*Hoạt động của Ban Chỉ đạo năm 2023", TH],
        I("ke-hoach", "07/KH-BCĐ", "2023-02-10", "Ban Chỉ đạo cải cách hành chính tỉnh Bắc Kạn", "Hoạt động của Ban Chỉ đạo năm 2023"),
    ),
    (
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM|TỈNH LẠNG SƠN|BAN THƯỜNG TRỰC|Số: 51/KH-MTTQ-BTT",
        STATE + "Lạng Sơn, ngày 10 tháng 02 năm 2023",
        ["*KẾ HOẠCH", "*Giám sát việc giải quyết thủ tục hành chính", TH],
        I(
            "ke-hoach",
            "51/KH-MTTQ-BTT",
            "2023-02-10",
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn",
            "Giám sát việc giải quyết thủ tục hành chính",
        ),
    ),
    # The party.
    (
        "TỈNH ỦY NGHỆ AN|*|Số 12-CTr/TU",
        PARTY + "Nghệ An, ngày 08 tháng 6 năm 2021",
        ["*CHƯƠNG TRÌNH HÀNH ĐỘNG", "*thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "-----", TH],
        I("chuong-trinh", "12-CTr/TU", "2021-06-08", "Tỉnh ủy Nghệ An", "thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"),
    ),
    (
        "BAN CHẤP HÀNH TRUNG ƯƠNG|*|Số 60-NQ/TW",
        PARTY + "Hà Nội, ngày 12 tháng 4 năm 2025",
        ["*NGHỊ QUYẾT", "*HỘI NGHỊ LẦN THỨ MƯỜI MỘT", "*BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XIII", "-----", TH],
        I("nghi-quyet", "60-NQ/TW", "2025-04-12", "Ban Chấp hành Trung ương", "HỘI NGHỊ LẦN THỨ MƯỜI MỘT BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XIII"),
    ),
    (
        "ĐẢNG BỘ TỈNH BÌNH PHƯỚC|HUYỆN ỦY LỘC NINH|*|Số 215-KH/HU",
        PARTY + "Lộc Ninh, ngày 12 tháng 4 năm 2023",
        ["*KẾ HOẠCH", "*kiểm tra, giám sát năm 2023", TH],
        I("ke-hoach", "215-KH/HU", "2023-04-12", "Huyện ủy Lộc Ninh", "kiểm tra, giám sát năm 2023"),
    ),
    (
        "CHỦ TỊCH|ỦY BAN NHÂN DÂN TỈNH|Số: 9/CĐ-UBND",
        STATE + "Lai Châu, ngày 12 tháng 4 năm 2025",
        ["*CÔNG ĐIỆN", "*Về việc chủ động ứng phó mưa lũ", "*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", "- Giám đốc các sở;", TH],
        I("cong-dien", "9/CĐ-UBND", "2025-04-12", "Ủy ban nhân dân tỉnh Lai Châu", "Về việc chủ động ứng phó mưa lũ"),
    ),
    (
        "TỈNH ỦY QUẢNG TRỊ|BAN TỔ CHỨC|*|Số 77-HD/BTCTU",
        PARTY + "Quảng Trị, ngày 12 tháng 4 năm 2023",
        ["*HƯỚNG DẪN", "*đánh giá, xếp loại cán bộ", TH],
        I("huong-dan", "77-HD/BTCTU", "2023-04-12", "Ban Tổ chức Tỉnh ủy Quảng Trị", "đánh giá, xếp loại cán bộ"),
    ),
    (
        "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG|ĐẢNG ỦY PHƯỜNG LÊ CHÂN|*|Số 12-QĐ/ĐU",
        PARTY + "Lê Chân, ngày 12 tháng 8 năm 2025",
        [
            "*QUYẾT ĐỊNH",
            "*ban hành Quy chế làm việc của Ban Chấp hành",
            "*BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG",
            "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
            "*QUYẾT ĐỊNH:",
            "Điều 1. Ban hành kèm theo.",
        ],
        I("quyet-dinh", "12-QĐ/ĐU", "2025-08-12", "Đảng ủy phường Lê Chân", "ban hành Quy chế làm việc của Ban Chấp hành"),
    ),
    # Drafts.
    (
        "ỦY BAN NHÂN DÂN|TỈNH KON TUM|Số:       /QĐ-UBND|DỰ THẢO",
        STATE + "Kon Tum, ngày     tháng     năm 2025",
        ["*QUYẾT ĐỊNH", "*Ban hành Quy chế quản lý dữ liệu dùng chung", "*ỦY BAN NHÂN DÂN TỈNH KON TUM", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", None, None, "Ủy ban nhân dân tỉnh Kon Tum", "Ban hành Quy chế quản lý dữ liệu dùng chung"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH KON TUM|Số: ......./KH-UBND",
        STATE + "Kon Tum, ngày ... tháng ... năm ...",
        ["DỰ THẢO", "*KẾ HOẠCH", "*Đào tạo, bồi dưỡng cán bộ, công chức năm 2026", TH],
        I("ke-hoach", None, None, "Ủy ban nhân dân tỉnh Kon Tum", "Đào tạo, bồi dưỡng cán bộ, công chức năm 2026"),
    ),
    (
        "UBND TỈNH HÀ GIANG|SỞ NỘI VỤ|Số: /SNV-CCHC|V/v xin ý kiến dự thảo",
        STATE + "Hà Giang, ngày tháng năm 2024",
        ["Kính gửi: Các sở, ban, ngành", TH],
        I("cong-van", None, None, "Sở Nội vụ tỉnh Hà Giang", "V/v xin ý kiến dự thảo"),
    ),
    (
        "(DỰ THẢO)|ỦY BAN NHÂN DÂN|XÃ YÊN THÀNH|Số:  …/CT-UBND",
        STATE + "Yên Thành, ngày … tháng 9 năm 2025",
        ["*CHỈ THỊ", "*Về việc tăng cường kỷ luật, kỷ cương hành chính", TH],
        I("chi-thi", None, None, "Ủy ban nhân dân xã Yên Thành", "Về việc tăng cường kỷ luật, kỷ cương hành chính"),
    ),
    # Telegrams, notices, directives, letters, petitions, minutes.
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số: 09/CĐ-UBND",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        [
            "*CÔNG ĐIỆN",
            "*Về tập trung khắc phục hậu quả mưa lũ",
            "*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH YÊN BÁI",
            "*ĐIỆN:",
            "- Giám đốc các sở, Thủ trưởng các ban, ngành;",
            TH,
        ],
        I("cong-dien", "09/CĐ-UBND", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "Về tập trung khắc phục hậu quả mưa lũ"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số: 188/TB-UBND",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        ["*THÔNG BÁO KẾT LUẬN", "*của Phó Chủ tịch Thường trực UBND tỉnh tại cuộc họp", "*đánh giá tiến độ giải ngân vốn đầu tư công", TH],
        I(
            "thong-bao",
            "188/TB-UBND",
            "2024-09-10",
            "Ủy ban nhân dân tỉnh Yên Bái",
            "của Phó Chủ tịch Thường trực UBND tỉnh tại cuộc họp đánh giá tiến độ giải ngân vốn đầu tư công",
        ),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số: 60/TTr-UBND",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        ["*TỜ TRÌNH", "*Về việc ban hành Nghị quyết quy định chính sách hỗ trợ", "Kính gửi: Hội đồng nhân dân tỉnh", TH],
        I("to-trinh", "60/TTr-UBND", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "Về việc ban hành Nghị quyết quy định chính sách hỗ trợ"),
    ),
    (
        "UBND TỈNH YÊN BÁI|SỞ NỘI VỤ|Số: 5/BB-SNV",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        ["*BIÊN BẢN", "*Họp giao ban về công tác tiếp dân tháng 8", "Thời gian: 14 giờ 00 ngày 09/9/2024.", "Địa điểm: Phòng họp số 1."],
        I("bien-ban", "5/BB-SNV", "2024-09-10", "Sở Nội vụ tỉnh Yên Bái", "Họp giao ban về công tác tiếp dân tháng 8"),
    ),
    (
        "UBND TỈNH YÊN BÁI|SỞ NỘI VỤ|Số: 61/GM-SNV",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        ["*GIẤY MỜI", "*Dự tập huấn nghiệp vụ cải cách hành chính", TH],
        I("giay-moi", "61/GM-SNV", "2024-09-10", "Sở Nội vụ tỉnh Yên Bái", "Dự tập huấn nghiệp vụ cải cách hành chính"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số: 14/CT-UBND",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        [
            "*CHỈ THỊ",
            "*Về tăng cường trách nhiệm người đứng đầu trong giải quyết",
            "*hồ sơ, thủ tục hành chính cho người dân và doanh nghiệp",
            "*trên địa bàn tỉnh Yên Bái",
            TH,
        ],
        I(
            "chi-thi",
            "14/CT-UBND",
            "2024-09-10",
            "Ủy ban nhân dân tỉnh Yên Bái",
            "Về tăng cường trách nhiệm người đứng đầu trong giải quyết hồ sơ, thủ tục hành chính cho người dân và doanh nghiệp trên địa bàn tỉnh Yên Bái",
        ),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số: 02/CTr-UBND",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        ["*CHƯƠNG TRÌNH", "*Công tác trọng tâm quý IV năm 2024", TH],
        I("chuong-trinh", "02/CTr-UBND", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "Công tác trọng tâm quý IV năm 2024"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số: 812/UBND-TH|Về việc triển khai hệ thống một cửa điện tử",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        ["*Kính gửi:", "- Các sở, ban, ngành;", TH],
        I("cong-van", "812/UBND-TH", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "Về việc triển khai hệ thống một cửa điện tử"),
    ),
    # A plan attached: the decision is the document; with a letterhead of its own or without.
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số: 700/QĐ-UBND",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        [
            "*QUYẾT ĐỊNH",
            "*Ban hành Kế hoạch chuyển đổi số",
            "*ỦY BAN NHÂN DÂN TỈNH YÊN BÁI",
            CC,
            "*QUYẾT ĐỊNH:",
            END,
            "*KẾ HOẠCH",
            "*Chuyển đổi số tỉnh Yên Bái năm 2025",
            "*(Ban hành kèm theo Quyết định số 700/QĐ-UBND ngày 10/9/2024 của UBND tỉnh)",
            "I. MỤC TIÊU",
            "1. Nâng cao nhận thức về chuyển đổi số.",
        ],
        I("quyet-dinh", "700/QĐ-UBND", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "Ban hành Kế hoạch chuyển đổi số"),
    ),
    # What readers may leave: capitals in the date line, blanks gone, a colon missing, the title in one bracket.
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|SỐ : 15 / QĐ - UBND",
        STATE + "YÊN BÁI, NGÀY 10 THÁNG 9 NĂM 2024",
        ["*QUYẾT ĐỊNH", "*VỀ VIỆC KIỆN TOÀN BAN CHỈ ĐẠO", "*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "15/QĐ-UBND", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "VỀ VIỆC KIỆN TOÀN BAN CHỈ ĐẠO"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số:15/QĐ-UBND",
        STATE + "Yên Bái, ngày10tháng9năm2024",
        ["*QUYẾT ĐỊNH", "*Về việc kiện toàn Ban Chỉ đạo", "*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "15/QĐ-UBND", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "Về việc kiện toàn Ban Chỉ đạo"),
    ),
    (
        "ỦY BAN NHÂN DÂN TỈNH YÊN BÁI|Số 15/QĐ-UBND",
        STATE + "TP. Yên Bái, ngày 10.9.2024",
        ["*QUYẾT ĐỊNH", "*Về việc kiện toàn Ban Chỉ đạo", "*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Căn cứ Luật số 47/2019/QH14;", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "15/QĐ-UBND", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "Về việc kiện toàn Ban Chỉ đạo"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH YÊN BÁI|Số: 15/QĐ-UBND",
        STATE + "Yên Bái, ngày 10 tháng 9 năm 2024",
        ["*QUYẾT ĐỊNH", "*Về việc kiện toàn Ban Chỉ đạo", "Căn cứ Luật Cư trú;", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "15/QĐ-UBND", "2024-09-10", "Ủy ban nhân dân tỉnh Yên Bái", "Về việc kiện toàn Ban Chỉ đạo"),
    ),
    # Kind and title in one line; the kind in small letters (set in capitals by a style sheet); the authority named right under the kind.
    (
        "ỦY BAN NHÂN DÂN|XÃ ĐẠI HƯNG|Số: 20/KH-UBND",
        STATE + "Đại Hưng, ngày 10 tháng 01 năm 2024",
        ["*KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024", TH],
        I("ke-hoach", "20/KH-UBND", "2024-01-10", "Ủy ban nhân dân xã Đại Hưng", "CẢI CÁCH HÀNH CHÍNH NĂM 2024"),
    ),
    (
        "ỦY BAN NHÂN DÂN|XÃ ĐẠI HƯNG|Số: 21/BC-UBND",
        STATE + "Đại Hưng, ngày 10 tháng 01 năm 2024",
        ["*BÁO CÁO KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH", "*HÀNH CHÍNH QUÝ I NĂM 2024", TH],
        I("bao-cao", "21/BC-UBND", "2024-01-10", "Ủy ban nhân dân xã Đại Hưng", "KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2024"),
    ),
    (
        "ỦY BAN NHÂN DÂN|XÃ ĐẠI HƯNG|Số: 22/QĐ-UBND",
        STATE + "Đại Hưng, ngày 10 tháng 01 năm 2024",
        ["*QUYẾT ĐỊNH Về việc thành lập Tổ kiểm tra công vụ", "*CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẠI HƯNG", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "22/QĐ-UBND", "2024-01-10", "Ủy ban nhân dân xã Đại Hưng", "Về việc thành lập Tổ kiểm tra công vụ"),
    ),
    (
        "Ủy ban nhân dân|tỉnh Lai Châu|Số: 23/QĐ-UBND",
        "Cộng hòa xã hội chủ nghĩa Việt Nam|Độc lập - Tự do - Hạnh phúc|Lai Châu, ngày 10 tháng 01 năm 2024",
        ["*Quyết định", "*Về việc phê duyệt danh sách", "*Chủ tịch Ủy ban nhân dân tỉnh Lai Châu", CC, "*Quyết định:", END],
        I("quyet-dinh", "23/QĐ-UBND", "2024-01-10", "Ủy ban nhân dân tỉnh Lai Châu", "Về việc phê duyệt danh sách"),
    ),
    (
        "BỘ GIAO THÔNG VẬN TẢI|Số: 24/2016/QĐ-BGTVT",
        STATE + "Hà Nội, ngày 10 tháng 01 năm 2016",
        [
            "*QUYẾT ĐỊNH",
            "*CỦA BỘ TRƯỞNG BỘ GIAO THÔNG VẬN TẢI",
            "*Về việc ban hành Quy chế văn thư",
            "*BỘ TRƯỞNG BỘ GIAO THÔNG VẬN TẢI",
            CC,
            "*QUYẾT ĐỊNH:",
            END,
        ],
        I("quyet-dinh", "24/2016/QĐ-BGTVT", "2016-01-10", "Bộ Giao thông vận tải", "Về việc ban hành Quy chế văn thư"),
    ),
    (
        "BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN|Số: 117/2002/QĐ-BNN-TCCB",
        STATE + "Hà Nội, ngày 22 tháng 01 năm 2002",
        [
            "*QUYẾT ĐỊNH CỦA BỘ TRƯỞNG",
            "*BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
            "*Về việc ban hành Quy chế tổ chức và",
            "*hoạt động của các trạm khảo nghiệm phân bón.",
            "*BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
            CC,
            "*QUYẾT ĐỊNH:",
            END,
        ],
        I(
            "quyet-dinh",
            "117/2002/QĐ-BNN-TCCB",
            "2002-01-22",
            "Bộ Nông nghiệp và Phát triển nông thôn",
            "Về việc ban hành Quy chế tổ chức và hoạt động của các trạm khảo nghiệm phân bón.",
        ),
    ),
    # Long titles, titles that open like recitals, authorities over two lines.
    (
        "ỦY BAN NHÂN DÂN|TỈNH BÀ RỊA - VŨNG TÀU|Số: 25/QĐ-UBND",
        STATE + "Bà Rịa - Vũng Tàu, ngày 10 tháng 01 năm 2024",
        [
            "*QUYẾT ĐỊNH",
            "*Ban hành Kế hoạch thực hiện Chương trình nâng cao",
            "*chất lượng cải cách hành chính trên địa bàn tỉnh",
            "*giai đoạn 2021 - 2030, định hướng đến năm 2045,",
            "*thực hiện Nghị quyết số 76/NQ-CP của Chính phủ",
            "*CHỦ TỊCH ỦY BAN NHÂN DÂN",
            "*TỈNH BÀ RỊA - VŨNG TÀU",
            CC,
            "*QUYẾT ĐỊNH:",
            END,
        ],
        I(
            "quyet-dinh",
            "25/QĐ-UBND",
            "2024-01-10",
            "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
            "Ban hành Kế hoạch thực hiện Chương trình nâng cao chất lượng cải cách hành chính trên địa bàn tỉnh giai đoạn 2021 - 2030, định hướng đến năm 2045, "
            "thực hiện Nghị quyết số 76/NQ-CP của Chính phủ",
        ),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH ĐỒNG THÁP|Số: 26/KH-UBND",
        STATE + "Đồng Tháp, ngày 10 tháng 01 năm 2024",
        ["*KẾ HOẠCH", "*Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ", TH, "I. MỤC TIÊU"],
        I(
            "ke-hoach",
            "26/KH-UBND",
            "2024-01-10",
            "Ủy ban nhân dân tỉnh Đồng Tháp",
            "Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ",
        ),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH ĐỒNG THÁP|Số: 27/TB-UBND",
        STATE + "Đồng Tháp, ngày 10 tháng 01 năm 2024",
        [
            "*THÔNG BÁO",
            "*Kết luận của đồng chí Lê Quốc Phong Nhã, Chủ tịch UBND tỉnh,",
            "*tại phiên họp Ban Chỉ đạo cải cách hành chính",
            "*05 tháng đầu năm 2024",
            TH,
        ],
        I(
            "thong-bao",
            "27/TB-UBND",
            "2024-01-10",
            "Ủy ban nhân dân tỉnh Đồng Tháp",
            "Kết luận của đồng chí Lê Quốc Phong Nhã, Chủ tịch UBND tỉnh, tại phiên họp Ban Chỉ đạo cải cách hành chính 05 tháng đầu năm 2024",
        ),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH ĐỒNG THÁP|Số: 28/QC-UBND",
        STATE + "Đồng Tháp, ngày 10 tháng 01 năm 2024",
        ["*QUY CHẾ PHỐI HỢP", "*giữa Ủy ban nhân dân tỉnh và Ủy ban Mặt trận Tổ quốc tỉnh", TH],
        I("quy-che", "28/QC-UBND", "2024-01-10", "Ủy ban nhân dân tỉnh Đồng Tháp", "giữa Ủy ban nhân dân tỉnh và Ủy ban Mặt trận Tổ quốc tỉnh"),
    ),
    (
        "HỎA TỐC|ỦY BAN NHÂN DÂN|TỈNH ĐỒNG THÁP|Số: 29/CĐ-UBND",
        STATE + "Đồng Tháp, ngày 10 tháng 01 năm 2024",
        ["*CÔNG ĐIỆN KHẨN", "*Về ứng phó với bão số 4", "*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", "- Các sở, ban, ngành;", TH],
        I("cong-dien", "29/CĐ-UBND", "2024-01-10", "Ủy ban nhân dân tỉnh Đồng Tháp", "Về ứng phó với bão số 4"),
    ),
    (
        "UBND TỈNH ĐỒNG THÁP|SỞ NÔNG NGHIỆP|VÀ MÔI TRƯỜNG|CHI CỤC KIỂM LÂM|Số: 30/CCKL-HC|V/v tuyên truyền cải cách hành chính",
        STATE + "Đồng Tháp, ngày 10 tháng 6 năm 2025",
        ["Kính gửi: Các Hạt Kiểm lâm", TH],
        I("cong-van", "30/CCKL-HC", "2025-06-10", "Chi cục Kiểm lâm", "V/v tuyên truyền cải cách hành chính"),
    ),
    (
        "BỘ TÀI CHÍNH|KHO BẠC NHÀ NƯỚC|Số: 31/KBNN-THPC",
        STATE + "Hà Nội, ngày 10 tháng 6 năm 2025",
        ["Kính gửi: Kho bạc Nhà nước khu vực I - XX", TH],
        I("cong-van", "31/KBNN-THPC", "2025-06-10", "Kho bạc Nhà nước", None),
    ),
    (
        "BẢO HIỂM XÃ HỘI VIỆT NAM|BẢO HIỂM XÃ HỘI|TỈNH ĐỒNG THÁP|Số: 32/BHXH-VP|V/v cập nhật mã định danh",
        STATE + "Đồng Tháp, ngày 10 tháng 5 năm 2024",
        ["Kính gửi: Bảo hiểm xã hội các huyện", TH],
        I("cong-van", "32/BHXH-VP", "2024-05-10", "Bảo hiểm xã hội tỉnh Đồng Tháp", "V/v cập nhật mã định danh"),
    ),
    (
        "BỘ CÔNG AN|CÔNG AN TỈNH LÀO CAI|Số: 33/KH-CAT-PV01",
        STATE + "Lào Cai, ngày 10 tháng 5 năm 2024",
        ["*KẾ HOẠCH", "*Thực hiện Đề án 06 năm 2024", TH],
        I("ke-hoach", "33/KH-CAT-PV01", "2024-05-10", "Công an tỉnh Lào Cai", "Thực hiện Đề án 06 năm 2024"),
    ),
    # No locality in the letterhead: the authority has it.
    (
        "ỦY BAN NHÂN DÂN|Số: 34/QĐ-UBND",
        STATE + "Vị Thanh, ngày 10 tháng 5 năm 2024",
        ["*QUYẾT ĐỊNH", "*Về việc cử cán bộ", "*CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ VỊ THANH", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "34/QĐ-UBND", "2024-05-10", "Ủy ban nhân dân thành phố Vị Thanh", "Về việc cử cán bộ"),
    ),
    # What a PDF reader may cut off the letterhead: a wrapped date, a wrapped symbol, number and date at one height, bodies beside the date.
    (
        "ỦY BAN NHÂN DÂN|TỈNH BÌNH THUẬN|Số: 35/QĐ-UBND",
        STATE + "Bình Thuận, ngày 05 tháng",
        ["9 năm 2024", "*QUYẾT ĐỊNH", "*Về việc cử cán bộ", "*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN", CC, "*QUYẾT ĐỊNH:", END],
        I("quyet-dinh", "35/QĐ-UBND", "2024-09-05", "Ủy ban nhân dân tỉnh Bình Thuận", "Về việc cử cán bộ"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH BÌNH THUẬN|Số: 36/QĐ-",
        STATE.removesuffix("|"),
        [
            "Bình Thuận, ngày 05 tháng 9 năm UBND",
            "2024",
            "*QUYẾT ĐỊNH",
            "*Về việc cử cán bộ",
            "*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN",
            CC,
            "*QUYẾT ĐỊNH:",
            END,
        ],
        I("quyet-dinh", "36/QĐ-UBND", "2024-09-05", "Ủy ban nhân dân tỉnh Bình Thuận", "Về việc cử cán bộ"),
    ),
    (
        "UBND HUYỆN TUY PHONG|ỦY BAN NHÂN DÂN|XÃ VĨNH TÂN",
        STATE.removesuffix("|"),
        ["Vĩnh Tân, ngày 05 tháng 9 năm 2024 Số: 37/KH-UBND", "*KẾ HOẠCH", "*Tuyên truyền cải cách hành chính", TH],
        I("ke-hoach", "37/KH-UBND", "2024-09-05", "Ủy ban nhân dân xã Vĩnh Tân", "Tuyên truyền cải cách hành chính"),
    ),
    (
        "ĐẢNG BỘ TỈNH BÌNH THUẬN",
        PARTY.removesuffix("|"),
        [
            "HUYỆN ỦY TUY PHONG Tuy Phong, ngày 05 tháng 9 năm 2024",
            "*",
            "Số 38-KH/HU",
            "*KẾ HOẠCH",
            "*thực hiện Nghị quyết của Tỉnh ủy về cải cách hành chính",
            TH,
        ],
        I("ke-hoach", "38-KH/HU", "2024-09-05", "Huyện ủy Tuy Phong", "thực hiện Nghị quyết của Tỉnh ủy về cải cách hành chính"),
    ),
    (
        "ỦY BAN NHÂN DÂN|TỈNH BÌNH THUẬN|Số: 39/UBND-NC|V/v chuẩn bị phiên họp",
        STATE + "Bình Thuận, ngày 05 tháng 9 năm 2024",
        ["thường kỳ tháng 9", "*Kính gửi:", "- Các sở, ban, ngành;", TH],
        I("cong-van", "39/UBND-NC", "2024-09-05", "Ủy ban nhân dân tỉnh Bình Thuận", "V/v chuẩn bị phiên họp thường kỳ tháng 9"),
    ),
]

# (text as saved, expected)
PLAIN = [
    # a page that lost the second line of the body
    (
        """
        BỘ NÔNG NGHIỆP VÀ |
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 27/2025/TT-BNNMT |
        Hà Nội, ngày 19 tháng 8 năm 2025 |
        QUY ĐỊNH VIỆC CÔNG KHAI HỒ SƠ TRỒNG TRỌT
        Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 2 năm 2025;
        Theo đề nghị của Chánh Văn phòng Bộ;
        Bộ trưởng Bộ Nông nghiệp và Môi trường ban hành Thông tư quy định việc công khai hồ sơ.
        """,
        I("thong-tu", "27/2025/TT-BNNMT", "2025-08-19", "Bộ Nông nghiệp và Môi trường", "QUY ĐỊNH VIỆC CÔNG KHAI HỒ SƠ TRỒNG TRỌT"),
    ),
    # letters lost in the party's title; an organ of the Central Committee
    (
        """
        BAN CHẤP HÀNH TRUNG ƯƠNG
        BAN TỔ CHỨC
        -------------

        ĐẢNG CNG SẢN VIT NAM
        ------

        Số: 36-HD/BTCTW

        Hà Nội, ngày 30 tháng 05 năm 2014

        HƯỚNG DẪN

        Về công tác nhân sự

        Thực hiện Điều lệ Đảng, Ban Tổ chức Trung ương hướng dẫn công tác nhân sự, chuẩn bị đại hội như sau:
        """,
        I("huong-dan", "36-HD/BTCTW", "2014-05-30", "Ban Tổ chức Trung ương", "Về công tác nhân sự"),
    ),
    (
        """
        BỘ TÀI CHÍNH - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI
        --------

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------

        Số: 31/2013/TTLT-BTC-BLĐTBXH

        Hà Nội, ngày 21 tháng 5 năm 2013

        THÔNG TƯ LIÊN TỊCH

        Hướng dẫn sử dụng kinh phí dạy nghề

        Căn cứ Nghị định số 60/2003/NĐ-CP ngày 6/6/2003 của Chính phủ;
        """,
        I("thong-tu-lien-tich", "31/2013/TTLT-BTC-BLĐTBXH", "2013-05-21", "Bộ Tài chính", "Hướng dẫn sử dụng kinh phí dạy nghề"),
    ),
    (
        """
        KIỂM TOÁN NHÀ NƯỚC
        VIỆT NAM
        -------

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------

        Số: 23/2025/QĐ-KTNN

        Hà Nội, ngày 12 tháng 8 năm 2025

        QUYẾT ĐỊNH

        SỬA ĐỔI QUY CHẾ TIẾP CÔNG DÂN

        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """,
        I("quyet-dinh", "23/2025/QĐ-KTNN", "2025-08-12", "Kiểm toán nhà nước Việt Nam", "SỬA ĐỔI QUY CHẾ TIẾP CÔNG DÂN"),
    ),
    # two bodies issue together: the one that leads
    (
        """
        ỦY BAN NHÂN DÂN
        ỦY BAN MTTQ VIỆT NAM
        TỈNH LAI CHÂU

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 03/QCPH/UBND-UBMTTQ
        Lai Châu, ngày 10 tháng 01 năm 2024
        QUY CHẾ
        Phối hợp tiếp công dân
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """,
        I("quy-che", "03/QCPH/UBND-UBMTTQ", "2024-01-10", "Ủy ban nhân dân tỉnh Lai Châu", "Phối hợp tiếp công dân"),
    ),
    (
        """
        UBND - UBMTTQ TỈNH LAI CHÂU
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 05/QC-UBND-UBMTTQ
        Lai Châu, ngày 10 tháng 01 năm 2024
        QUY CHẾ
        PHỐI HỢP CÔNG TÁC GIỮA HAI BÊN TRONG TIẾP DÂN, GIẢI QUYẾT ĐƠN THƯ VÀ HÒA GIẢI CƠ SỞ.
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """,
        I(
            "quy-che",
            "05/QC-UBND-UBMTTQ",
            "2024-01-10",
            "Ủy ban nhân dân tỉnh Lai Châu",
            "PHỐI HỢP CÔNG TÁC GIỮA HAI BÊN TRONG TIẾP DÂN, GIẢI QUYẾT ĐƠN THƯ VÀ HÒA GIẢI CƠ SỞ.",
        ),
    ),
    # a converter doubled a letter of the place; the authority has it whole
    (
        """
        ỦY BAN NHÂN DÂN
        TỈNH LAII CHÂU
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 23/QĐ-UBND
        Lai Châu, ngày 10 tháng 01 năm 2024
        QUYẾT ĐỊNH
        Về việc phê duyệt danh sách
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """,
        I("quyet-dinh", "23/QĐ-UBND", "2024-01-10", "Ủy ban nhân dân tỉnh Lai Châu", "Về việc phê duyệt danh sách"),
    ),
    # no letterhead: two bodies that enact together
    (
        """
        NGHỊ QUYẾT LIÊN TỊCH
        VỀ PHỐI HỢP HÒA GIẢI Ở CƠ SỞ
        Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013;
        Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam ban hành Nghị quyết liên tịch về phối hợp hòa giải ở cơ sở.
        Điều 1. Phạm vi điều chỉnh
        """,
        I("nghi-quyet-lien-tich", None, None, "Chính phủ", "VỀ PHỐI HỢP HÒA GIẢI Ở CƠ SỞ"),
    ),
    # the clause that closes the recitals says who speaks
    (
        """
        KẾ HOẠCH
        Tổ chức hội thi cải cách hành chính năm 2024
        Căn cứ Kế hoạch số 9-KH/TWĐTN ngày 14/7/2023; Ban Thường vụ Huyện đoàn Lộc Ninh ban hành Kế hoạch tổ chức hội thi, cụ thể như sau:
        I. YÊU CẦU
        1. Các chi đoàn tham gia đầy đủ.
        """,
        I("ke-hoach", None, None, "Ban Thường vụ Huyện đoàn Lộc Ninh", "Tổ chức hội thi cải cách hành chính năm 2024"),
    ),
    # a joint letterhead, a line for each: the first leads; a number of courts
    (
        """
        TÒA ÁN NHÂN DÂN TỐI CAO CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO Độc lập - Tự do - Hạnh phúc
        Số: 05-TANDTC-VKSNDTC/TTLT Hà Nội, ngày 02 tháng 6 năm 1990
        THÔNG TƯ LIÊN TỊCH
        HƯỚNG DẪN TIẾP CÔNG DÂN
        Để thi hành luật, Tòa án nhân dân tối cao và Viện kiểm sát nhân dân tối cao hướng dẫn như sau:
        """,
        I("thong-tu-lien-tich", "05-TANDTC-VKSNDTC/TTLT", "1990-06-02", "Tòa án nhân dân tối cao", "HƯỚNG DẪN TIẾP CÔNG DÂN"),
    ),
    (
        """
        UBND TỈNH BÌNH PHƯỚC
        SỞ NỘI VỤ
        SỞ TÀI CHÍNH
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 14/HDLN-SNV-STC
        Bình Phước, ngày 10 tháng 01 năm 2024
        HƯỚNG DẪN LIÊN NGÀNH
        Thực hiện chế độ hỗ trợ
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """,
        I("huong-dan", "14/HDLN-SNV-STC", "2024-01-10", "Sở Nội vụ tỉnh Bình Phước", "Thực hiện chế độ hỗ trợ"),
    ),
    # a number of kind alone, as in the sixties
    (
        """
        BỘ GIÁO DỤC Số: 52-QĐ | VIỆT NAM DÂN CHỦ CỘNG HÒA Hà Nội, ngày 23 tháng 03 năm 1964 |
        BỘ TRƯỞNG BỘ GIÁO DỤC
        Căn cứ nghị định số 198-CP ngày 07 tháng 11 năm 1961 của Hội đồng Chính phủ;
        QUYẾT ĐỊNH:
        Điều 1. Nay ban hành quy chế tuyển sinh đính kèm theo quyết định này.
        """,
        I("quyet-dinh", "52-QĐ", "1964-03-23", "Bộ trưởng Bộ Giáo dục", None),
    ),
    # a letter's subject in quotes, without "V/v"
    (
        """
        TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 318/TLĐ
        "Đề nghị tham gia cuộc thi viết về một cửa"
        Hà Nội, ngày 10 tháng 01 năm 2024
        Kính gửi: Các công đoàn ngành trung ương
        Tổng Liên đoàn đề nghị các công đoàn ngành tham gia cuộc thi.
        """,
        I("cong-van", "318/TLĐ", "2024-01-10", "Tổng Liên đoàn Lao động Việt Nam", "Đề nghị tham gia cuộc thi viết về một cửa"),
    ),
    # number on the line of the body, whole and blank
    (
        """
        ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        XÃ TÂN KHAI Số: 61/KH-UBND Độc lập - Tự do - Hạnh phúc
        Tân Khai, ngày 10 tháng 01 năm 2024
        KẾ HOẠCH
        Cải cách hành chính năm 2024
        I. MỤC TIÊU
        """,
        I("ke-hoach", "61/KH-UBND", "2024-01-10", "Ủy ban nhân dân xã Tân Khai", "Cải cách hành chính năm 2024"),
    ),
    (
        """
        ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        XÃ TÂN KHAI Số:      /QĐ-UBND        Độc lập - Tự do - Hạnh phúc
                                 Tân Khai, ngày      tháng 01 năm 2024
        QUYẾT ĐỊNH
        Về việc kiện toàn Tổ công nghệ số cộng đồng

        CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN KHAI
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """,
        I("quyet-dinh", None, None, "Ủy ban nhân dân xã Tân Khai", "Về việc kiện toàn Tổ công nghệ số cộng đồng"),
    ),
    # a whole document in one line, its title in small letters or in capitals
    (
        "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 23/QĐ-UBND Lai Châu, ngày 10 tháng 01 năm 2024 "
        "QUYẾT ĐỊNH Về việc ban hành Quy chế tiếp công dân CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013; "
        "Theo đề nghị của Chánh Thanh tra tỉnh tại Tờ trình số 4/TTr-TTr ngày 05/01/2024. QUYẾT ĐỊNH: Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân. "
        "Điều 2. Chánh Thanh tra tỉnh chịu trách nhiệm thi hành Quyết định này./. Nơi nhận: - Như Điều 2; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Hạnh",
        I("quyet-dinh", "23/QĐ-UBND", "2024-01-10", "Ủy ban nhân dân tỉnh Lai Châu", "Về việc ban hành Quy chế tiếp công dân"),
    ),
    (
        "SỞ NỘI VỤ TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 24/QĐ-SNV Lai Châu, ngày 11 tháng 01 năm 2024 "
        "QUYẾT ĐỊNH VỀ VIỆC GIAO BIÊN CHẾ CỦA GIÁM ĐỐC SỞ NỘI VỤ GIÁM ĐỐC SỞ NỘI VỤ Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013; "
        "Căn cứ Quyết định số 5/QĐ-UBND ngày 05/01/2024 của UBND tỉnh quy định chức năng, nhiệm vụ của Sở Nội vụ; QUYẾT ĐỊNH: Điều 1. Giao biên chế năm 2024 cho các phòng. "
        "Điều 2. Các phòng chịu trách nhiệm thi hành Quyết định này./. Nơi nhận: - Như Điều 2; - Lưu: VT. GIÁM ĐỐC Lò Văn Hạnh",
        I("quyet-dinh", "24/QĐ-SNV", "2024-01-11", "Sở Nội vụ tỉnh Lai Châu", "VỀ VIỆC GIAO BIÊN CHẾ CỦA GIÁM ĐỐC SỞ NỘI VỤ"),
    ),
    # a whole document in one line whose body stands behind its superior, as the authority says
    (
        "SỞ Y TẾ LAI CHÂU BỆNH VIỆN TÂM THẦN Số: /QĐ-BVTT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Lai Châu, ngày tháng 01 năm 2024 "
        "QUYẾT ĐỊNH Ban hành quy chế tiếp công dân GIÁM ĐỐC BỆNH VIỆN TÂM THẦN LAI CHÂU Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013; "
        "Xét đề nghị của Trưởng phòng Tổ chức QUYẾT ĐỊNH Điều 1. Ban hành quy chế tiếp công dân. Điều 2. Quyết định này có hiệu lực kể từ ngày ký. "
        "Điều 3. Các khoa, phòng chịu trách nhiệm thi hành. Nơi nhận: - Như điều 3; - Lưu VT GIÁM ĐỐC Lò Văn Hạnh",
        I("quyet-dinh", None, None, "Bệnh viện Tâm thần Lai Châu", "Ban hành quy chế tiếp công dân"),
    ),
    # the national title of before 1976
    (
        """
        BỘ Y TẾ | VIỆT NAM DÂN CHỦ CỘNG HÒA |
        Số: 808-BYT/QĐ | Hà Nội, ngày 18 tháng 09 năm 1961 |
        QUYẾT ĐỊNH
        ĐỔI TÊN TRƯỜNG Y SĨ HÀ ĐÔNG
        BỘ TRƯỞNG BỘ Y TẾ
        Căn cứ quyết nghị của Hội đồng Chính phủ ngày 13 tháng 4 năm 1961,
        QUYẾT ĐỊNH:
        Điều 1. - Đổi tên trường.
        """,
        I("quyet-dinh", "808-BYT/QĐ", "1961-09-18", "Bộ Y tế", "ĐỔI TÊN TRƯỜNG Y SĨ HÀ ĐÔNG"),
    ),
    # a subject in capitals that ends in a full stop; the authority over recitals with dashes; two lines of a subject whose kind was lost
    (
        """
        ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 14/2001/QĐ-UB | Đà Lạt, ngày 16 tháng 3 năm 2001 |
        QUYẾT ĐỊNH
        V/V BAN HÀNH QUY ĐỊNH VỀ PHÂN CẤP QUẢN LÝ ĐẦU TƯ XÂY DỰNG TRÊN ĐỊA BÀN TỈNH.
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
        - Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        QUYẾT ĐỊNH
        Điều 1. Ban hành Quy định.
        """,
        I(
            "quyet-dinh",
            "14/2001/QĐ-UB",
            "2001-03-16",
            "Ủy ban nhân dân tỉnh Lâm Đồng",
            "V/V BAN HÀNH QUY ĐỊNH VỀ PHÂN CẤP QUẢN LÝ ĐẦU TƯ XÂY DỰNG TRÊN ĐỊA BÀN TỈNH.",
        ),
    ),
    (
        """
        ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
        Số: 61/2003/QĐ-UB
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Đà Lạt, ngày 08 tháng 05 năm 2003

        V/V PHÊ DUYỆT DỰ ÁN “QUY HOẠCH PHÁT TRIỂN SỰ NGHIỆP

        THỂ THAO TỈNH LÂM ĐỒNG ĐẾN NĂM 2010”

        ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG

        - Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        QUYẾT ĐỊNH
        Điều 1. Phê duyệt dự án.
        """,
        I(
            "quyet-dinh",
            "61/2003/QĐ-UB",
            "2003-05-08",
            "Ủy ban nhân dân tỉnh Lâm Đồng",
            "V/V PHÊ DUYỆT DỰ ÁN “QUY HOẠCH PHÁT TRIỂN SỰ NGHIỆP THỂ THAO TỈNH LÂM ĐỒNG ĐẾN NĂM 2010”",
        ),
    ),
    # the number under the title
    (
        """
        UBND PHƯỜNG ĐÔNG KINH
        TRƯỜNG MẦM NON HOA BAN

        KẾ HOẠCH
        Thực hiện công khai năm học 2025 - 2026

        Số: 17/KH-MNHB, Đông Kinh, ngày 12 tháng 9 năm 2025

        1. Công khai mức thu tại bảng tin.
        Tổ Văn phòng niêm yết trước ngày 30/9/2025.
        """,
        I("ke-hoach", "17/KH-MNHB", "2025-09-12", "Trường Mầm non Hoa Ban", "Thực hiện công khai năm học 2025 - 2026"),
    ),
    # no letterhead: who enacts
    (
        """
        THÔNG TƯ
        Quy định chi tiết việc tiếp công dân
        Căn cứ Nghị định số 64/2014/NĐ-CP ngày 26/6/2014 của Chính phủ quy định chi tiết thi hành một số điều của Luật Tiếp công dân;
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        Bộ trưởng Bộ Y tế quy định chi tiết việc tiếp công dân như sau:
        Điều 1. Phạm vi điều chỉnh
        Thông tư này quy định việc tiếp công dân.
        """,
        I("thong-tu", None, None, "Bộ Y tế", "Quy định chi tiết việc tiếp công dân"),
    ),
    # the body and the one above it in one line; a place in capitals behind a small "xã"
    (
        """
        UBND TỈNH LÀO CAI SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
        Số: 12/QĐ-SNV Lào Cai, ngày 05 tháng 3 năm 2020
        QUYẾT ĐỊNH
        Về việc thành lập Tổ công tác
        GIÁM ĐỐC SỞ NỘI VỤ
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        QUYẾT ĐỊNH:
        Điều 1. Thành lập Tổ công tác.
        """,
        I("quyet-dinh", "12/QĐ-SNV", "2020-03-05", "Sở Nội vụ tỉnh Lào Cai", "Về việc thành lập Tổ công tác"),
    ),
    (
        """
        ỦY BAN NHÂN DÂN xã MỸ LỘC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 12/QĐ-UBND Mỹ Lộc, ngày 05 tháng 3 năm 2020
        QUYẾT ĐỊNH
        Về việc thành lập Tổ công tác
        CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MỸ LỘC
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        QUYẾT ĐỊNH:
        Điều 1. Thành lập Tổ công tác.
        """,
        I("quyet-dinh", "12/QĐ-UBND", "2020-03-05", "Ủy ban nhân dân xã Mỹ Lộc", "Về việc thành lập Tổ công tác"),
    ),
    # columns run into each other: the symbol goes on below the date, the nation's name beside the place
    (
        """
        ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA
        TỈNH LÂM ĐỒNG VIỆT NAM
        Số: 12/QĐ- Lâm Đồng, ngày 05 tháng 3 năm 2020
        UBND Độc lập - Tự do - Hạnh phúc
        QUYẾT ĐỊNH
        Về việc thành lập Tổ công tác
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        Điều 1. Thành lập Tổ công tác.
        """,
        I("quyet-dinh", "12/QĐ-UBND", "2020-03-05", "Ủy ban nhân dân tỉnh Lâm Đồng", "Về việc thành lập Tổ công tác"),
    ),
    (
        """
        ỦY BAN NHÂN DÂN
        TỈNH LÂM ĐỒNG
        Số: 12/QĐ- Lâm Đồng, ngày 05 tháng 3 năm 2020
        UBND
        QUYẾT ĐỊNH
        Về việc thành lập Tổ công tác
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        Điều 1. Thành lập Tổ công tác.
        """,
        I("quyet-dinh", "12/QĐ-UBND", "2020-03-05", "Ủy ban nhân dân tỉnh Lâm Đồng", "Về việc thành lập Tổ công tác"),
    ),
    # a draft's mark under the kind or the title is no part of it
    (
        """
        UBND TỈNH LÂM ĐỒNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc
        Số: 31/KH-SNV Lâm Đồng, ngày 05 tháng 3 năm 2020
        KẾ HOẠCH
        (Dự thảo)
        Kiểm tra công vụ năm 2020
        DỰ THẢO
        1. Kiểm tra đột xuất.
        """,
        I("ke-hoach", "31/KH-SNV", "2020-03-05", "Sở Nội vụ tỉnh Lâm Đồng", "Kiểm tra công vụ năm 2020"),
    ),
    # the office of two bodies whose names stand in the lines below it
    (
        """
        VĂN PHÒNG
        HĐND VÀ UBND
        THÀNH PHỐ HUẾ
        Số: 12/VP Huế, ngày 05 tháng 3 năm 2020
        V/v báo cáo trực tết
        Kính gửi: Các phòng.
        Văn phòng đề nghị các phòng báo cáo.
        """,
        I("cong-van", "12/VP", "2020-03-05", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố Huế", "V/v báo cáo trực tết"),
    ),
    # a whole letterhead in one line
    (
        """
        UBND TỈNH LÂM ĐỒNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc Số : 715 /SNV-CCHC Đà Lạt, ngày 04 tháng6 năm 2012 V/v báo cáo công tác cải cách hành chính Kính gửi: - Các sở; - Các huyện.
        Thực hiện chương trình công tác năm, Sở Nội vụ đề nghị các đơn vị báo cáo kết quả cải cách hành chính 6 tháng đầu năm, gửi trước ngày 15/6.
        """,
        I("cong-van", "715/SNV-CCHC", "2012-06-04", "Sở Nội vụ tỉnh Lâm Đồng", "V/v báo cáo công tác cải cách hành chính"),
    ),
    # its kind lost: the Council under the title is no part of it
    (
        """
        HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 16/2022/NQ-HĐND | Lai Châu, ngày 29 tháng 7 năm 2022 |
        QUY ĐỊNH MỨC CHI CHO CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN TỈNH
        HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU
        KHÓA XV - KỲ HỌP THỨ MƯỜI
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
        """,
        I(
            "nghi-quyet",
            "16/2022/NQ-HĐND",
            "2022-07-29",
            "Hội đồng nhân dân tỉnh Lai Châu",
            "QUY ĐỊNH MỨC CHI CHO CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN TỈNH",
        ),
    ),
    # issuer, number and day in the heading
    (
        """
        THÔNG TƯ
        CỦA BỘ TÀI CHÍNH SỐ 51/2004/TT-BTC NGÀY 09 THÁNG 6 NĂM 2004 HƯỚNG DẪN THỰC HIỆN KHOÁN BIÊN CHẾ
        Căn cứ Nghị định số 60/2003/NĐ-CP ngày 06/6/2003 của Chính phủ;
        Bộ Tài chính hướng dẫn như sau:
        Điều 1. Phạm vi
        """,
        I("thong-tu", "51/2004/TT-BTC", "2004-06-09", "Bộ Tài chính", "HƯỚNG DẪN THỰC HIỆN KHOÁN BIÊN CHẾ"),
    ),
    (
        """
        QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 25/2006/QĐ-TTg NGÀY 26 THÁNG 01 NĂM 2006
        Về việc ban hành Chương trình hành động thực hành tiết kiệm
        THỦ TƯỚNG CHÍNH PHỦ
        Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành Chương trình hành động.
        """,
        I("quyet-dinh", "25/2006/QĐ-TTg", "2006-01-26", "Thủ tướng Chính phủ", "Về việc ban hành Chương trình hành động thực hành tiết kiệm"),
    ),
    # attributes without their colons fill the signer
    (
        """
        Nghị quyết 45/2019/NQ-HĐND về mức chi cho công tác cải cách hành chính
        Số hiệu 45/2019/NQ-HĐND
        Cơ quan ban hành Tỉnh Lai Châu
        Ngày ban hành 08/07/2019
        Người ký Vũ Văn An
        Tình trạng Đã biết
        """,
        I("nghi-quyet", "45/2019/NQ-HĐND", "2019-07-08", "Hội đồng nhân dân tỉnh Lai Châu", "về mức chi cho công tác cải cách hành chính"),
    ),
    # typed without marks: bodies and places get them back, the title stands as printed
    (
        """
        UY BAN NHAN DAN                CONG HOA XA HOI CHU NGHIA VIET NAM
        HUYEN DAI LOC                        Doc lap - Tu do - Hanh phuc
        So: 215/QD-UBND                Dai Loc, ngay 09 thang 4 nam 2021

        QUYET DINH
        Ve viec kien toan Ban Chi dao cai cach hanh chinh

        CHU TICH UY BAN NHAN DAN HUYEN DAI LOC
        Can cu Luat To chuc chinh quyen dia phuong ngay 19/6/2015;
        QUYET DINH:
        Dieu 1. Kien toan Ban Chi dao.
        """,
        I("quyet-dinh", "215/QD-UBND", "2021-04-09", "Ủy ban nhân dân huyện Đại Lộc", "Ve viec kien toan Ban Chi dao cai cach hanh chinh"),
    ),
    # a law is dated by its adoption
    (
        """
        QUỐC HỘI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Luật số: 52/2019/QH14

        LUẬT
        SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT CÁN BỘ, CÔNG CHỨC

        Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
        Điều 1. Sửa đổi khoản 2 Điều 4.
        Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV, kỳ họp thứ 8 thông qua ngày 25 tháng 11 năm 2019.
        CHỦ TỊCH QUỐC HỘI
        """,
        I("luat", "52/2019/QH14", "2019-11-25", "Quốc hội", "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT CÁN BỘ, CÔNG CHỨC"),
    ),
    # figures set apart
    (
        """
        ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH LAI CHÂU Độc lập - Tự do - Hạnh phúc
        Số: 4 1 5 /KH-UBND Lai Châu, ngày 2 1 tháng 02 năm 2023
        KẾ HOẠCH
        Cải thiện Chỉ số hài lòng năm 2023
        I. MỤC TIÊU
        """,
        I("ke-hoach", "415/KH-UBND", "2023-02-21", "Ủy ban nhân dân tỉnh Lai Châu", "Cải thiện Chỉ số hài lòng năm 2023"),
    ),
    # headings of Markdown
    (
        """
        # UBND HUYỆN GIAO THỦY

        ## PHÒNG NỘI VỤ

        **Số: 33/BC-NV**

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        *Giao Thủy, ngày 14 tháng 11 năm 2022*

        # BÁO CÁO

        Kết quả khảo sát năm 2022
        """,
        I("bao-cao", "33/BC-NV", "2022-11-14", "Phòng Nội vụ huyện Giao Thủy", "Kết quả khảo sát năm 2022"),
    ),
    # a company decides
    (
        """
        TỔNG CÔNG TY CẤP NƯỚC
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 27/QĐ-HĐQT
        Vinh, ngày 9 tháng 01 năm 2023
        QUYẾT ĐỊNH
        V/v ban hành Quy chế văn thư
        HỘI ĐỒNG QUẢN TRỊ
        TỔNG CÔNG TY CẤP NƯỚC
        Căn cứ Điều lệ ban hành kèm theo Nghị quyết số 03/NQ-ĐHĐCĐ ngày 28/4/2022;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành Quy chế văn thư.
        """,
        I("quyet-dinh", "27/QĐ-HĐQT", "2023-01-09", "Tổng công ty Cấp nước", "V/v ban hành Quy chế văn thư"),
    ),
    # what a converter printed before the lines
    (
        """
        (1)BỘ Y TẾ
        -CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
        -Số: 14/2013/TT-BYT Hà Nội, ngày 06 tháng 5 năm 2013
        THÔNG TƯ
        HƯỚNG DẪN KHÁM SỨC KHỎE
        Căn cứ Luật Khám bệnh, chữa bệnh ngày 23 tháng 11 năm 2009;
        """,
        I("thong-tu", "14/2013/TT-BYT", "2013-05-06", "Bộ Y tế", "HƯỚNG DẪN KHÁM SỨC KHỎE"),
    ),
    (
        """
        ỦY BAN THƯỜNG VỤ
        QUỐC HỘI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Nghị quyết số: 1211/2016/UBTVQH13
        Hà Nội, ngày 25 tháng 5 năm 2016
        NGHỊ QUYẾT
        Về tiêu chuẩn của đơn vị hành chính
        ỦY BAN THƯỜNG VỤ QUỐC HỘI
        Căn cứ Luật Tổ chức Quốc hội số 57/2014/QH13;
        """,
        I("nghi-quyet", "1211/2016/UBTVQH13", "2016-05-25", "Ủy ban Thường vụ Quốc hội", "Về tiêu chuẩn của đơn vị hành chính"),
    ),
    (
        """
        ỦY BAN NHÂN DÂN                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          TỈNH HÒA BÌNH                      Độc lập - Tự do - Hạnh phúc
            -------                                ---------------
        Số: 1011/QĐ-UBND                 Hòa Bình, ngày 14 tháng 6 năm 2023

                                 QUYẾT ĐỊNH
              Về việc công bố Danh mục thủ tục hành chính mới ban hành

                   CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH

        Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ;

                                 QUYẾT ĐỊNH:

        Điều 1. Công bố danh mục thủ tục hành chính mới.
        """,
        I("quyet-dinh", "1011/QĐ-UBND", "2023-06-14", "Ủy ban nhân dân tỉnh Hòa Bình", "Về việc công bố Danh mục thủ tục hành chính mới ban hành"),
    ),
    (
        """
        ỦY BAN NHÂN DÂN
        THÀNH PHỐ ĐÀ NẴNG
        Số: 88/KH-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Đà Nẵng, ngày 02 tháng 5 năm 2024
        KẾ HOẠCH
        Khắc phục các tồn tại, hạn chế sau kiểm tra cải cách hành chính
        Thực hiện Quyết định số 30/QĐ-UBND ngày 04/01/2024, UBND thành phố ban hành kế hoạch như sau:
        I. MỤC ĐÍCH
        1. Khắc phục kịp thời các tồn tại.
        """,
        I("ke-hoach", "88/KH-UBND", "2024-05-02", "Ủy ban nhân dân thành phố Đà Nẵng", "Khắc phục các tồn tại, hạn chế sau kiểm tra cải cách hành chính"),
    ),
    (
        """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Đà Nẵng, ngày 02 tháng 5 năm 2024
        ỦY BAN NHÂN DÂN
        THÀNH PHỐ ĐÀ NẴNG
        Số: 88/CT-UBND
        CHỈ THỊ
        Về việc tăng cường kiểm tra công vụ
        Thời gian qua, công tác kiểm tra công vụ đạt nhiều kết quả, song vẫn còn hạn chế, Chủ tịch UBND thành phố yêu cầu:
        1. Các sở, ban, ngành tự kiểm tra.
        """,
        I("chi-thi", "88/CT-UBND", "2024-05-02", "Ủy ban nhân dân thành phố Đà Nẵng", "Về việc tăng cường kiểm tra công vụ"),
    ),
    (
        """
        Trang chủ
        Giới thiệu
        Văn bản
        Tìm kiếm
        Quyết định 19/2022/QĐ-UBND
        Số ký hiệu: 19/2022/QĐ-UBND
        Ngày ban hành: 30/06/2022
        Cơ quan ban hành: UBND tỉnh Hậu Giang
        Tải về
        ỦY BAN NHÂN DÂN
        TỈNH HẬU GIANG
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 19/2022/QĐ-UBND
        Hậu Giang, ngày 30 tháng 6 năm 2022
        QUYẾT ĐỊNH
        Ban hành Quy định về đơn giá bồi thường cây trồng
        ỦY BAN NHÂN DÂN TỈNH HẬU GIANG
        Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;
        QUYẾT ĐỊNH:
        Điều 1. Phê duyệt đơn giá bồi thường cây trồng.
        Điều 2. Quyết định này có hiệu lực từ ngày 11 tháng 7 năm 2022.
        Nơi nhận:
        - Như Điều 2;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Mục lục
        Điều 1. Ban hành
        Điều 2. Hiệu lực
        Khoản 1
        """,
        I("quyet-dinh", "19/2022/QĐ-UBND", "2022-06-30", "Ủy ban nhân dân tỉnh Hậu Giang", "Ban hành Quy định về đơn giá bồi thường cây trồng"),
    ),
    (
        """
        UBND XÃ TÂN KHAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        \tĐộc lập - Tự do - Hạnh phúc
        Số: 18/TB-UBND\tTân Khai, ngày 06 tháng 8 năm 2025

        THÔNG BÁO
        Lịch trực giải quyết hồ sơ tồn

        Chủ tịch UBND xã thông báo lịch trực như sau:

        STT\tNgày\tNgười trực
        1\t09/8\tPhòng Kinh tế
        """,
        I("thong-bao", "18/TB-UBND", "2025-08-06", "Ủy ban nhân dân xã Tân Khai", "Lịch trực giải quyết hồ sơ tồn"),
    ),
    (
        """
        | UBND TỈNH LONG AN<br>SỞ CÔNG THƯƠNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
        | --- | --- |
        | Số: 77/TB-SCT | Long An, ngày 03 tháng 3 năm 2025 |

        **THÔNG BÁO**

        **Về việc tiếp nhận hồ sơ trực tuyến**

        Sở Công Thương thông báo đến các tổ chức, cá nhân về việc tiếp nhận hồ sơ trực tuyến từ ngày 10/3/2025 như sau:
        """,
        I("thong-bao", "77/TB-SCT", "2025-03-03", "Sở Công Thương tỉnh Long An", "Về việc tiếp nhận hồ sơ trực tuyến"),
    ),
    (
        """
        UBND TỈNH LONG AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ CÔNG THƯƠNG\tĐộc lập - Tự do - Hạnh phúc
        Số: 512/SCT-VP\tLong An, ngày 03 tháng 3 năm 2025
        V/v cung cấp số liệu

        Kính gửi: Cục Thống kê tỉnh

        Để có cơ sở tổng hợp báo cáo theo chỉ đạo của UBND tỉnh, Sở Công Thương đề nghị Cục Thống kê tỉnh cung cấp số liệu.
        """,
        I("cong-van", "512/SCT-VP", "2025-03-03", "Sở Công Thương tỉnh Long An", "V/v cung cấp số liệu"),
    ),
    (
        """
        TỈNH ỦY HÀ TĨNH
        *
        Số 44-KL/TU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Hà Tĩnh, ngày 21 tháng 7 năm 2023
        KẾT LUẬN
        CỦA BAN THƯỜNG VỤ TỈNH ỦY
        về tiếp tục đẩy mạnh cải cách hành chính
        -----
        Sau hai năm thực hiện nghị quyết, công tác cải cách hành chính có nhiều chuyển biến, Ban Thường vụ Tỉnh ủy kết luận:
        """,
        I("ket-luan", "44-KL/TU", "2023-07-21", "Tỉnh ủy Hà Tĩnh", "về tiếp tục đẩy mạnh cải cách hành chính"),
    ),
    (
        """
        ỦY BAN NHÂN DÂN
        XÃ HƯNG LỘC
        Số: 6/QĐ-UBND Hưng Lộc, ngày 18 tháng 7 năm 2025
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập – Tự do – Hạnh phúc
        QUYẾT ĐỊNH
        Về việc ban hành Nội quy tiếp công dân
        CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HƯNG LỘC
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        QUYẾT ĐỊNH:
        Điều 1. Phê duyệt Nội quy tiếp công dân của xã.
        """,
        I("quyet-dinh", "6/QĐ-UBND", "2025-07-18", "Ủy ban nhân dân xã Hưng Lộc", "Về việc ban hành Nội quy tiếp công dân"),
    ),
    # Two columns joined line by line with one blank: what a converter without layout makes of a PDF.
    (
        """
        ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH NINH THUẬN Độc lập - Tự do - Hạnh phúc
        Số: 415/QĐ-UBND Ninh Thuận, ngày 12 tháng 7 năm 2023
        QUYẾT ĐỊNH
        Về việc công nhận kết quả đánh giá
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NINH THUẬN
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        QUYẾT ĐỊNH:
        Điều 1. Công nhận kết quả đánh giá cải cách hành chính của các sở.
        """,
        I("quyet-dinh", "415/QĐ-UBND", "2023-07-12", "Ủy ban nhân dân tỉnh Ninh Thuận", "Về việc công nhận kết quả đánh giá"),
    ),
    (
        """
        ỦY BAN NHÂN DÂN
        HUYỆN KỲ SƠN
        Số: 88/UBND-NV
        V/v tăng cường ứng dụng
        chữ ký số trong giải quyết
        công việc
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Kỳ Sơn, ngày 12 tháng 7 năm 2023
        Kính gửi:
        - Các phòng, ban, ngành;
        - UBND các xã, thị trấn.
        Thực hiện chỉ đạo của UBND tỉnh về ứng dụng chữ ký số, UBND huyện yêu cầu các đơn vị thực hiện nghiêm các nội dung sau:
        """,
        I("cong-van", "88/UBND-NV", "2023-07-12", "Ủy ban nhân dân huyện Kỳ Sơn", "V/v tăng cường ứng dụng chữ ký số trong giải quyết công việc"),
    ),
    # A letter saved without its letterhead is no news.
    (
        """
        Số: 90/SNV-CCHC
        Kính gửi: Các sở, ban, ngành tỉnh
        Thực hiện Kế hoạch của UBND tỉnh về kiểm tra cải cách hành chính, Sở Nội vụ đề nghị các cơ quan, đơn vị gửi báo cáo tự kiểm tra trước ngày 15/8/2023.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        """,
        I("cong-van", "90/SNV-CCHC", None, "Sở Nội vụ", None),
    ),
    # Cells of a saved web page set apart by bars; a letterhead without its locality; no line for the kind.
    (
        """
        Quyết định 88/QĐ-UBND năm 2017 về Quy chế phối hợp tại Trung tâm Hành chính công tỉnh Hòa Bình
        Số hiệu: | 88/QĐ-UBND | Loại văn bản: | Quyết định |
        ỦY BAN NHÂN DÂN |
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 88/QĐ-UBND |
        Hòa Bình, ngày 31 tháng 10 năm 2017 |
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
        Điều 1. Ban hành Quy chế.
        """,
        I("quyet-dinh", "88/QĐ-UBND", "2017-10-31", "Ủy ban nhân dân tỉnh Hòa Bình", "về Quy chế phối hợp tại Trung tâm Hành chính công tỉnh Hòa Bình"),
    ),
    (
        """
        ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 61/KH-UBND | Hải Phòng, ngày 09 tháng 10 năm 2023 |
        KẾ HOẠCH
        Kiểm tra công tác cải cách hành chính
        Thực hiện chương trình công tác năm, UBND thành phố ban hành kế hoạch như sau:
        I. MỤC ĐÍCH
        1. Đánh giá đúng thực trạng.
        """,
        I("ke-hoach", "61/KH-UBND", "2023-10-09", "Ủy ban nhân dân thành phố Hải Phòng", "Kiểm tra công tác cải cách hành chính"),
    ),
    # Lines broken where the source of a web page broke them, in the middle of words.
    (
        """
        ỦY
        BAN NHÂN DÂN
        TỈNH KON TUM
        -------
        |
        CỘNG
        HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        |
        Số:
        3335/QĐ-UBND
        |
        Kon
        Tum, ngày 08 tháng 12 năm 2017
        |
        QUYẾT
        ĐỊNH
        VỀ
        VIỆC BAN HÀNH QUY ĐỊNH THEO DÕI KẾT QUẢ CẢI CÁCH
        HÀNH CHÍNH TRÊN ĐỊA BÀN TỈNH KON TUM
        ỦY BAN NHÂN DÂN TỈNH
        Căn cứ Luật tổ chức chính quyền địa phương ngày 19
        tháng 6 năm 2015;
        QUYẾT ĐỊNH:
        Điều 1. Ban
        hành kèm theo Quyết định này Quy định theo dõi kết quả.
        """,
        I(
            "quyet-dinh",
            "3335/QĐ-UBND",
            "2017-12-08",
            "Ủy ban nhân dân tỉnh Kon Tum",
            "VỀ VIỆC BAN HÀNH QUY ĐỊNH THEO DÕI KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN TỈNH KON TUM",
        ),
    ),
]

ARTICLE = (
    "UBND tỉnh Sóc Trăng vừa tổ chức hội nghị sơ kết công tác cải cách hành chính, với sự tham dự của lãnh đạo các sở, ban, ngành, địa phương.",
    "Theo báo cáo tại hội nghị, toàn tỉnh đã tiếp nhận hơn 120.000 hồ sơ, trong đó tỷ lệ giải quyết đúng hạn đạt trên 98%, tăng so với cùng kỳ.",
    "Phát biểu kết luận, lãnh đạo tỉnh yêu cầu các đơn vị rà soát, đơn giản hóa thủ tục, nâng cao chất lượng phục vụ người dân, doanh nghiệp.",
)
HEADLINE = "Sóc Trăng sơ kết công tác cải cách hành chính 6 tháng đầu năm"

# (lines before the article's prose, date, headline)
NEWS = [
    (
        [
            "Triển khai Đề án “Chuyển đổi số trong hoạt động lưu trữ của cơ quan nhà nước trên địa bàn tỉnh Sóc Trăng giai đoạn 2021 - 2025, tầm nhìn đến năm 2030”",
            "Thứ năm, 11/03/2021, 11:20 SA",
        ],
        "2021-03-11",
        "Triển khai Đề án “Chuyển đổi số trong hoạt động lưu trữ của cơ quan nhà nước trên địa bàn tỉnh Sóc Trăng giai đoạn 2021 - 2025, tầm nhìn đến năm 2030”",
    ),
    (
        ["Tin hoạt độngThứ 6, Ngày 10/05/2024, 15:40", "Giảm một nửa giấy tờ khi làm thủ tục hành chính về đất đai"],
        "2024-05-10",
        "Giảm một nửa giấy tờ khi làm thủ tục hành chính về đất đai",
    ),
    (
        ["Giảm một nửa giấy tờ khi làm thủ tục hành chính về đất đai", "Thứ năm, 10/06/2021 16:45", "Trụ sở Văn phòng Bộ Tư pháp"],
        "2021-06-10",
        "Giảm một nửa giấy tờ khi làm thủ tục hành chính về đất đai",
    ),
    (
        ["Kho lưu trữ số mở cửa cho người dân", "Vụ Tin học nghiệp vụ, Bộ Nội vụ", "05/11/2025 08:10"],
        "2025-11-05",
        "Kho lưu trữ số mở cửa cho người dân",
    ),
    (
        ["Vĩnh Linh đưa dịch vụ công về từng thôn", "05/11/2025 08:10", "| Cán bộ xã hướng dẫn người dân nộp hồ sơ trực tuyến tại nhà văn hóa thôn |"],
        "2025-11-05",
        "Vĩnh Linh đưa dịch vụ công về từng thôn",
    ),
    (
        [
            "Vĩnh Linh đưa dịch vụ công về từng thôn",
            "Lê Thị Hoài Nam - Trần Đình Phú, Trung tâm Văn hóa, Thông tin và Truyền thông khu vực",
            "05/11/2025 08:10",
        ],
        "2025-11-05",
        "Vĩnh Linh đưa dịch vụ công về từng thôn",
    ),
    (
        [
            "Vĩnh Linh đưa dịch vụ công về từng thôn",
            "Bài, ảnh của nhóm phóng viên Phòng Thời sự Đài Phát thanh và Truyền hình tỉnh và cộng tác viên",
            "05/11/2025 08:10",
        ],
        "2025-11-05",
        "Vĩnh Linh đưa dịch vụ công về từng thôn",
    ),
    (
        ["Ninh Bình có thêm mười xã đạt chuẩn chuyển đổi số", "Chính trị - Xã hội", "14/03/2018 16:02"],
        "2018-03-14",
        "Ninh Bình có thêm mười xã đạt chuẩn chuyển đổi số",
    ),
    ([HEADLINE, "12/05/2023 08:30"], "2023-05-12", HEADLINE),
    (["05:44 | 12/05/2023", HEADLINE], "2023-05-12", HEADLINE),
    ([HEADLINE, "Thứ Sáu, 12/5/2023, 14:30 (GMT+7)"], "2023-05-12", HEADLINE),
    ([HEADLINE, "Thứ sáu, ngày 12 tháng 5 năm 2023"], "2023-05-12", HEADLINE),
    ([HEADLINE, "Thứ sáu - 12/05/2023 09:15"], "2023-05-12", HEADLINE),
    ([HEADLINE, "Ngày đăng: 12/05/2023"], "2023-05-12", HEADLINE),
    ([HEADLINE, "Đăng ngày 12 - 05 - 2023"], "2023-05-12", HEADLINE),
    ([HEADLINE, "Cập nhật lúc 08:30, 12/05/2023"], "2023-05-12", HEADLINE),
    ([HEADLINE, "Xuất bản: 12.05.2023 | Lượt xem: 312"], "2023-05-12", HEADLINE),
    ([HEADLINE, "12-05-2023 - 08:05 AM"], "2023-05-12", HEADLINE),
    ([HEADLINE, "2023-05-12T08:05:00+07:00"], "2023-05-12", HEADLINE),
    ([HEADLINE, "Nguyễn Văn An - 12/05/2023 16:20"], "2023-05-12", HEADLINE),
    ([HEADLINE, "| 12/05/2023 | 16:20"], "2023-05-12", HEADLINE),
    ([HEADLINE], None, HEADLINE),
    ([HEADLINE.upper(), "12/05/2023"], "2023-05-12", HEADLINE.upper()),
    (["Trang chủ", "Tin tức - Sự kiện", "Cải cách hành chính", HEADLINE, "12/05/2023", "A+ A A-"], "2023-05-12", HEADLINE),
    (["Trang chủ > Tin tức > Cải cách hành chính", HEADLINE, "12/05/2023"], "2023-05-12", HEADLINE),
    (["Hôm nay: Thứ Hai, 15/05/2023", "Liên hệ", "Đăng nhập", "Chi tiết tin", HEADLINE, "12/05/2023"], "2023-05-12", HEADLINE),
    (["Cổng thông tin điện tử tỉnh Sóc Trăng", "Truy cập nội dung luôn", "Chuyên mục", HEADLINE, "Đăng bởi: Ban Biên tập, 12/05/2023"], "2023-05-12", HEADLINE),
    ([f"null {HEADLINE}", "Trang chủ Chi tiết bài viết", HEADLINE, "12/05/2023"], "2023-05-12", HEADLINE),
    (["Chính quyền số", "Kéo gần khoảng cách với dân", "12/05/2023"], "2023-05-12", "Kéo gần khoảng cách với dân"),
    ([HEADLINE, "12/05/2023", "(SGO) - Sáng 11/5, UBND tỉnh tổ chức hội nghị trực tuyến tới 109 xã, phường, thị trấn."], "2023-05-12", HEADLINE),
    ([f"{HEADLINE}?", "Thứ 6, 12/05/2023 | 15:10:00 [GMT +7]"], "2023-05-12", f"{HEADLINE}?"),
    # A menu entry in capitals that is a kind of document does not make the page a document.
    (["THÔNG BÁO", "VĂN BẢN", HEADLINE, "12/05/2023"], "2023-05-12", HEADLINE),
    (["Thứ Hai 15/05/2023 10:20", "KẾ HOẠCH", "Trang nhất", HEADLINE, "Ngày đăng: 12/05/2023"], "2023-05-12", HEADLINE),
    ([HEADLINE, "Lãnh đạo tỉnh trao bằng khen cho các tập thể. Ảnh: Minh Anh", "12/05/2023"], "2023-05-12", HEADLINE),
    # Leads, sentences, rubrics and names beside the headline.
    (["Sáng ngày 12/5, lãnh đạo tỉnh dự hội nghị sơ kết công tác sáu tháng đầu năm", HEADLINE], None, HEADLINE),
    (["Từ ngày 12/5 lãnh đạo tỉnh dự hội nghị sơ kết công tác sáu tháng đầu năm", HEADLINE, "Minh Anh ghi"], None, HEADLINE),
    ([HEADLINE, "(TTXVN) - Lãnh đạo tỉnh dự hội nghị sơ kết công tác sáu tháng đầu năm"], None, HEADLINE),
    ([HEADLINE, "Lãnh đạo tỉnh dự hội nghị sơ kết công tác sáu tháng đầu năm."], None, HEADLINE),
    ([HEADLINE, "Chỉ số hài lòng của người dân và doanh nghiệp tăng;"], None, HEADLINE),
    (["Tin mới", HEADLINE, "Lãnh đạo tỉnh dự hội nghị."], None, HEADLINE),
    (["Ngành Nội vụ", "Sơ kết công tác", "12/05/2023"], "2023-05-12", "Sơ kết công tác"),
    (["Sơ kết", "12/05/2023"], "2023-05-12", "Sơ kết"),
    ([HEADLINE, "Minh Anh", "Nguồn: Báo Sóc Trăng", "12/05/2023"], "2023-05-12", HEADLINE),
    # Of two dates above the headline the nearest; today's, one in a sentence and one that cannot be are none.
    (["10/05/2023", "Tin khác", "15/05/2023", HEADLINE], "2023-05-15", HEADLINE),
    (["Hôm nay, 15/05/2023", HEADLINE], None, HEADLINE),
    ([HEADLINE, "Ngày 12/05/2023, UBND tỉnh tổ chức hội nghị trực tuyến với các xã"], None, HEADLINE),
    ([HEADLINE, "31/02/2023"], None, HEADLINE),
    ([HEADLINE, f"12/05/2023 {ARTICLE[0]}"], "2023-05-12", HEADLINE),
    ([HEADLINE, *ARTICLE, "Ngày đăng: 12/05/2023"], "2023-05-12", HEADLINE),
    ([HEADLINE, *ARTICLE, "12/05/2023"], None, HEADLINE),
    ([HEADLINE, ARTICLE[0], "Thứ Sáu, 12/05/2023 09:00"], "2023-05-12", HEADLINE),
]

# What a foot read line by line across its two columns holds: recipients, and the signature beside them.
ACROSS = [
    ("Nơi nhận: GIÁM ĐỐC\n- Sở Y tế;\n- Lưu: VT.\nBùi Văn Thọ", "Bùi Văn Thọ", "Giám đốc"),
    ("Nơi nhận: KT. CHỦ TỊCH\n- Như Điều 3; PHÓ CHỦ TỊCH\n- Lưu: VT, NC. Trần Quốc Toản", "Trần Quốc Toản", "Phó Chủ tịch"),
]

# (lines of the signature column, name, position)
SIGNERS = [
    ("TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|Nguyễn Văn Bình", "Nguyễn Văn Bình", "Chủ tịch"),
    ("TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|(Đã ký)|Trần Thị Hồng Vân", "Trần Thị Hồng Vân", "Phó Chủ tịch"),
    ("KT. BỘ TRƯỞNG|THỨ TRƯỞNG|Lê Hoàng", "Lê Hoàng", "Thứ trưởng"),
    ("GIÁM ĐỐC|Đinh Công Ngọc Anh", "Đinh Công Ngọc Anh", "Giám đốc"),
    ("KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TS. Bùi Đức", "Bùi Đức", "Phó Giám đốc"),
    ("TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG|Y Thanh Niê Kdăm", "Y Thanh Niê Kdăm", "Chánh Văn phòng"),
    ("TUQ. CHỦ TỊCH|GIÁM ĐỐC SỞ NỘI VỤ|Phạm Minh", "Phạm Minh", "Giám đốc Sở Nội vụ"),
    ("THỦ TƯỚNG|[daky]|Phạm Văn Tiến", "Phạm Văn Tiến", "Thủ tướng"),
    ("TM. CHÍNH PHỦ|KT. THỦ TƯỚNG|PHÓ THỦ TƯỚNG|Hồ Đức Long", "Hồ Đức Long", "Phó Thủ tướng"),
    ("TM. HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|LÊ VĂN TÁM", "Lê Văn Tám", "Chủ tịch"),
    ("T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ|Vàng Seo Páo", "Vàng Seo Páo", "Phó Bí thư"),
    ("Q. GIÁM ĐỐC|Võ Thị Út", "Võ Thị Út", "Giám đốc"),
    ("CHỦ TỊCH", None, "Chủ tịch"),
    ("CHỦ TỊCH|LÊ ANH", "Lê Anh", "Chủ tịch"),
    ("KT. CHỦ TỊCH|PHÓ CHỦ TỊCH THƯỜNG TRỰC|Đại tá. Lê Văn Tám", "Lê Văn Tám", "Phó Chủ tịch Thường trực"),
    ("K/T GIÁM ĐỐC|PHÓ GIÁM ĐỐC|PGS. TS. Lê Văn Tám", "Lê Văn Tám", "Phó Giám đốc"),
    ("TL. BỘ TRƯỞNG|CHÁNH THANH TRA|TRẦN VĂN BÌNH AN", "Trần Văn Bình An", "Chánh Thanh tra"),
    ("CỤC TRƯỞNG|LÊ THỊ THU HÀ", "Lê Thị Thu Hà", "Cục trưởng"),
    ("TRƯỞNG PHÒNG|Lê Văn Tám", "Lê Văn Tám", "Trưởng phòng"),
    ("KT. TRƯỞNG BAN|PHÓ TRƯỞNG BAN|Lê Văn Tám", "Lê Văn Tám", "Phó Trưởng ban"),
    ("Chủ tịch|Lê Văn Tám", "Lê Văn Tám", "Chủ tịch"),
    ("T/M BAN BÍ THƯ|Lê Văn Tám", "Lê Văn Tám", None),
    ("K/T GIÁM ĐỐC|SỞ NỘI VỤ|PHÓ GIÁM ĐỐC|Đã ký: Lê Văn Tám", "Lê Văn Tám", "Phó Giám đốc"),
    ("GIÁM ĐỐC|SỞ NỘI VỤ|Lê Văn Tám", "Lê Văn Tám", "Giám đốc"),
]

LEVELS: list[tuple[str, str | None]] = [
    ("Chính phủ", "trung-uong"), ("Thủ tướng Chính phủ", "trung-uong"), ("Bộ Nội vụ", "trung-uong"), ("Ban Chấp hành Trung ương", "trung-uong"),
    ("Ủy ban nhân dân tỉnh Hà Nam", "tinh"), ("Ủy ban nhân dân thành phố Đà Nẵng", "tinh"), ("Hội đồng nhân dân thành phố Hà Nội", "tinh"), ("Sở Tư pháp", "tinh"),
    ("Tỉnh ủy Nghệ An", "tinh"), ("Ủy ban nhân dân huyện Lộc Ninh", "huyen"), ("Ủy ban nhân dân thị xã Điện Bàn", "huyen"), ("Ủy ban nhân dân thành phố Thủ Đức", "huyen"),
    ("Huyện ủy Lộc Ninh", "huyen"), ("Phòng Nội vụ", "huyen"), ("Ủy ban nhân dân quận 7", "huyen"), ("Ủy ban nhân dân xã Tân Khai", "xa"), ("Đảng ủy phường Lê Chân", "xa"),
    ("Ủy ban nhân dân đặc khu Côn Đảo", "xa"), ("Ủy ban nhân dân thị trấn Phú Hòa huyện Thoại Sơn", "xa"), ("Bảo hiểm xã hội Việt Nam", "trung-uong"),
    ("Viện trưởng Viện kiểm sát nhân dân tối cao", "trung-uong"), ("Thủ trưởng các đơn vị thuộc Tòa án nhân dân tối cao", "trung-uong"), ("Thông tấn xã Việt Nam", "trung-uong"),
    ("Thủ trưởng cơ quan thuộc Chính phủ", "trung-uong"), ("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "trung-uong"), ("Ngân hàng Nhà nước", "trung-uong"),
    ("Ngân hàng Nhà nước chi nhánh tỉnh", "tinh"), ("Bộ Chỉ huy Quân sự tỉnh", "tinh"), ("Bộ đội Biên phòng tỉnh", "tinh"), ("Bộ phận Một cửa cấp xã", "xa"),
    ("Phó Thủ tướng Chính phủ", "trung-uong"), ("các Bộ trưởng", "trung-uong"), ("Bộ môn Toán", None), ("Bộ phận Tiếp nhận và Trả kết quả", None), ("Ủy ban Mặt trận Tổ quốc Việt Nam", None), ("các cơ quan Trung ương đóng trên địa bàn", None), ("Bộ Y tế", "trung-uong"),
]  # fmt: skip

SYMBOLS = [
    ("901/UBND-SNV", None), ("8410/BTC-TCT", "Bộ Tài chính"), ("12/2024/TT-BNV", "Bộ Nội vụ"), ("45-QĐ/BTCTW", "Ban Tổ chức Trung ương"), ("10/2015/TTLT-BTC-BTP", "Bộ Tài chính"),
    ("16/CT-TTG", "Thủ tướng Chính phủ"), ("13/2023/ND-CP", "Chính phủ"), ("35/2023/UBTVQH15", "Ủy ban Thường vụ Quốc hội"), ("33/VP-TH", None), ("1433/TTg-KSTT", "Thủ tướng Chính phủ"),
]  # fmt: skip

KNOWN_MISSES: list[tuple[str, I, str]] = [
    (
        """
        Ủy ban nhân dân                  Cộng hòa xã hội chủ nghĩa Việt Nam
        tỉnh Lai Châu                        Độc lập - Tự do - Hạnh phúc
        Số: 23/QĐ-UBND                   Lai Châu, ngày 10 tháng 01 năm 2024

        Quyết định
        Về việc phê duyệt danh sách
        Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
        """,
        I("quyet-dinh", "23/QĐ-UBND", "2024-01-10", "Ủy ban nhân dân tỉnh Lai Châu", "Về việc phê duyệt danh sách"),
        "extract.readers tells the two columns of a letterhead by its capitals",
    ),
    (
        """
        ỦY BAN NHÂN DÂN
        XÃ TÂN KHAI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Tân Khai, ngày 10 tháng 01 năm 2024
        KẾ HOẠCH
        Cải cách hành chính năm 2024
        (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 10/01/2024 của UBND xã)
        I. MỤC TIÊU
        1. Nâng cao chất lượng phục vụ.
        """,
        I("quyet-dinh", "12/QĐ-UBND", "2024-01-10", "Ủy ban nhân dân xã Tân Khai", "Cải cách hành chính năm 2024"),
        "a plan saved without its decision: the decision's number stands only in the bracket, and is cited there",
    ),
]


def built(left: str, right: str, below: list[str]) -> Document:
    """The document as a reader with columns gives it."""
    builder = Builder()
    for side, lines in (("head-left", left), ("head-right", right)):
        for line in filter(None, lines.split("|")):
            builder.paragraph(repair(line), region=side, align="center")
    for line in below:
        builder.paragraph(repair(line.removeprefix("*")), align="center" if line.startswith("*") else None)
    return builder.finish(source="x.docx", sha256="0" * 64, media_type="application/msword")


def plain(text: str, name: str = "x.txt") -> Document:
    return read_plain(name, dedent(text).strip("\n").encode())


def found(document: Document) -> I:
    identity = extract(document).identity
    return I(identity.kind, identity.number, identity.date, identity.issuing_body.name if identity.issuing_body else None, identity.title)


@pytest.mark.parametrize(("left", "right", "below", "expected"), OFFICIAL, ids=[f"{left}: {below[0]}" for left, _, below, _ in OFFICIAL])
def test_official(left: str, right: str, below: list[str], expected: I) -> None:
    assert found(built(left, right, below)) == expected


@pytest.mark.parametrize(("text", "expected"), PLAIN, ids=[str(expected.number) for _, expected in PLAIN])
def test_plain(text: str, expected: I) -> None:
    assert found(plain(text, "x.md" if "| --- |" in text or "# " in text else "x.txt")) == expected


@pytest.mark.parametrize(("lines", "date", "headline"), NEWS, ids=[" / ".join(lines)[-60:] for lines, _, _ in NEWS])
def test_news(lines: list[str], date: str | None, headline: str) -> None:
    text = "\n\n".join([*lines, *ARTICLE])
    assert found(plain(text)) == I("tin-tuc", None, date, None, headline)


# (lines under the article's prose, date)
UNDER_NEWS = [
    (["12/05/2023"], "2023-05-12"),
    (["12/05/2023", "Lên đầu trang"], "2023-05-12"),
    (["Đọc thêm", "Hội nghị đánh giá chỉ số", "12/05/2023", "Bàn giao trụ sở mới", "09/05/2023"], None),
]


@pytest.mark.parametrize(("lines", "date"), UNDER_NEWS, ids=[" / ".join(lines) for lines, _ in UNDER_NEWS])
def test_day_under_news(lines: list[str], date: str | None) -> None:
    assert found(plain("\n\n".join([HEADLINE, *ARTICLE, *lines]))) == I("tin-tuc", None, date, None, HEADLINE)


def test_headline_over_wrapped_paragraphs() -> None:
    headline = "HĐND tỉnh Sóc Trăng thông qua nghị quyết giảm một nửa mức thu phí, lệ phí khi người dân, doanh nghiệp nộp hồ sơ qua dịch vụ công trực tuyến"
    text = """
        Tại
        Nghị quyết số 5/2023/NQ-HĐND ngày 10/5/2023, HĐND tỉnh Sóc Trăng đã thông qua mức
        thu phí khi người dân nộp hồ sơ trực tuyến, bằng một nửa mức thu khi nộp trực
        tiếp tại bộ phận một cửa.
        Nghị
        quyết này áp dụng cho tổ chức, cá nhân nộp hồ sơ trực tuyến, các cơ quan thu phí,
        lệ phí trên địa bàn tỉnh và các tổ chức khác có liên quan.
        """
    assert found(plain(f"{headline}\n{dedent(text).strip()}")).title == headline


@pytest.mark.parametrize(("lines", "name", "position"), SIGNERS, ids=[lines for lines, _, _ in SIGNERS])
def test_signer(lines: str, name: str | None, position: str | None) -> None:
    document = built(
        "ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|Số: 1/QĐ-UBND", STATE + "Hà Nam, ngày 1 tháng 1 năm 2024", ["*QUYẾT ĐỊNH", "*Về việc A", CC, "*QUYẾT ĐỊNH:", END]
    )
    builder = Builder()
    for block in document.blocks:
        builder.paragraph(document.text[block.start : block.end], region=block.region, align=block.align)
    for line in ("Nơi nhận:", "- Như Điều 2;", "- Lưu: VT."):
        builder.paragraph(line, region="foot-left")
    for line in lines.split("|"):
        builder.paragraph(line, region="foot-right")
    signed = builder.finish(source="x.docx", sha256="0" * 64, media_type="application/msword")
    assert identity_of(Outline(signed)).signer == (name, position)


@pytest.mark.parametrize(("name", "level"), LEVELS)
def test_level(name: str, level: str | None) -> None:
    assert level_of(name) == level


@pytest.mark.parametrize(("number", "body"), SYMBOLS)
def test_symbol(number: str, body: str | None) -> None:
    assert symbol_body(number) == body


def test_place_of_a_department_is_the_place_above_it() -> None:
    identity = identity_of(
        Outline(built("ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|SỞ NỘI VỤ|Số: 1/SNV", STATE + "Hà Nam, ngày 1 tháng 1 năm 2024", ["Kính gửi: UBND tỉnh", TH]))
    )
    assert identity.issuing_body is not None
    assert (identity.issuing_body.name, identity.issuing_body.level, identity.issuing_body.place_code) == (
        "Sở Nội vụ tỉnh Hà Nam",
        "tinh",
        body_of("Ủy ban nhân dân tỉnh Hà Nam").place_code,
    )


def test_place_of_a_province_by_the_name_it_bore() -> None:
    assert [body_of(f"Ủy ban nhân dân {name}", "2011-08-11").place_code for name in ("tỉnh Thừa Thiên Huế", "tỉnh Đắc Lắc")] == ["46", "66"]
    assert body_of("Ủy ban nhân dân thị xã Gò Công").place_code == body_of("Ủy ban nhân dân thành phố Gò Công").place_code
    assert body_of("Ban Chấp hành Tỉnh đoàn Nghệ An").place_code == body_of("Ủy ban nhân dân tỉnh Nghệ An").place_code


# (letterhead left, lines of the signature column, number, date, year)
DAYS = [
    ("ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|Số: 12/KH-UBND Hà Nam, ngày 5 tháng 7 năm 2024", "CHỦ TỊCH", "12/KH-UBND", "2024-07-05", 2024),
    ("ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|Số: 12/KH-UBND", "Hà Nam, ngày 5 tháng 7 năm 2024|TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH", "12/KH-UBND", "2024-07-05", 2024),
    ("ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|Số: 12/KH-UBND", "Hà Nam, ngày    tháng 7 năm 2024|CHỦ TỊCH", "12/KH-UBND", None, None),
    ("ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|Số:       /KH-UBND|Hà Nam, ngày    tháng 9 năm 2025", "CHỦ TỊCH", None, None, 2025),
    ("ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|Số: 12/KH-UBND", "CHỦ TỊCH", "12/KH-UBND", None, None),
]


@pytest.mark.parametrize(("left", "foot", "number", "date", "year"), DAYS)
def test_day_beside_the_number_or_over_the_signature(left: str, foot: str, number: str | None, date: str | None, year: int | None) -> None:
    document = built(left, STATE, ["*KẾ HOẠCH", "*Cải cách hành chính", TH, "1. Sở Nội vụ rà soát thủ tục."])
    builder = Builder()
    for block in document.blocks:
        builder.paragraph(document.text[block.start : block.end], region=block.region, align=block.align)
    for line in ("Nơi nhận:", "- Lưu: VT."):
        builder.paragraph(line, region="foot-left")
    for line in foot.split("|"):
        builder.paragraph(line, region="foot-right")
    identity = identity_of(Outline(builder.finish(source="x.docx", sha256="0" * 64, media_type="application/msword")))
    assert (identity.number, identity.date, identity.year) == (number, date, year)


@pytest.mark.parametrize(("foot", "name", "position"), ACROSS)
def test_signer_beside_the_recipients(foot: str, name: str, position: str) -> None:
    head = "SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA LÂM HÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 21/TB-BV\nLâm Hà, ngày 4 tháng 3 năm 2025\nTHÔNG BÁO\nLịch trực\n"
    identity = identity_of(Outline(read_plain("x.txt", f"{head}{TH}\n{foot}\n".encode())))
    assert identity.signer == (name, position)
    assert identity.issuing_body is not None
    assert identity.issuing_body.name == "Bệnh viện Đa khoa Lâm Hà"


def test_place_of_a_school_is_the_place_above_it() -> None:
    identity = identity_of(
        Outline(
            built(
                "ỦY BAN NHÂN DÂN|TỈNH HÀ NAM|TRƯỜNG CAO ĐẲNG Y TẾ|Số: 1/KH-CĐYT",
                STATE + "Phủ Lý, ngày 1 tháng 1 năm 2024",
                ["*KẾ HOẠCH", "*Cải cách hành chính năm 2024", TH],
            )
        )
    )
    assert identity.issuing_body is not None
    assert (identity.issuing_body.name, identity.issuing_body.place_code) == ("Trường Cao đẳng Y tế", body_of("Ủy ban nhân dân tỉnh Hà Nam").place_code)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case[:2], marks=pytest.mark.xfail(strict=True, reason=case[2])) for case in KNOWN_MISSES])
def test_known_miss(text: str, expected: I) -> None:
    assert found(plain(text)) == expected
