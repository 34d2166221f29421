"""Openings of documents as portals, converters and copying hands leave them → kind, number, date, issuing body, title, signer.

Expected values are what a registry clerk would enter who sees nothing but this text.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from extract.parsers.citations import citations_of
from extract.parsers.home import localities
from extract.parsers.identity import identity_of
from extract.readers.html.reader import read_html
from extract.readers.plain.reader import read_plain
from extract.segment import Outline


class I(NamedTuple):  # noqa: E742
    kind: str | None
    number: str | None
    date: str | None
    body: str | None
    title: str | None
    signer: str | None = None


BODY = """
Điều 1. Phê duyệt kèm theo Quyết định này Danh mục việc làm trong năm.
Điều 2. Quyết định này có hiệu lực từ ngày ký. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.
"""
HEAD = """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
"""

CASES: list[tuple[str, str, I]] = [
    (
        "law collection: attributes above, the document below; who signed stands only above",
        f"""Quyết định 71/QĐ-UBND năm 2019 về Danh mục việc làm
Số hiệu: 71/QĐ-UBND Loại văn bản: Quyết định
Nơi ban hành: Tỉnh Lâm Đồng Người ký: Trần Văn Mười
Ngày ban hành: 08/03/2019 Ngày hiệu lực: Đang cập nhật
Tình trạng: Đã biết

ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
-------

{HEAD}
Số: 71/QĐ-UBND

Lâm Đồng, ngày 08 tháng 3 năm 2019

QUYẾT ĐỊNH

BAN HÀNH DANH MỤC VIỆC LÀM

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

QUYẾT ĐỊNH:
{BODY}""",
        I("quyet-dinh", "71/QĐ-UBND", "2019-03-08", "Ủy ban nhân dân tỉnh Lâm Đồng", "BAN HÀNH DANH MỤC VIỆC LÀM", "Trần Văn Mười"),
    ),
    (
        "portal: attributes only",
        """| Số ký hiệu | 512/QĐ-TTg |
| --- | --- |
| Ngày ban hành | 07-05-2024 |
| Loại văn bản | Quyết định |
| Cơ quan ban hành | Thủ tướng Chính phủ |
| Người ký | Lê Thị Tám |
| Trích yếu | Phê duyệt Chương trình nâng cao năng lực cán bộ xã |
| Tài liệu đính kèm | 512.pdf |
""",
        I("quyet-dinh", "512/QĐ-TTg", "2024-05-07", "Thủ tướng Chính phủ", "Phê duyệt Chương trình nâng cao năng lực cán bộ xã", "Lê Thị Tám"),
    ),
    (
        "portal: a Council by its place",
        """Thuộc tính văn bản
Số, ký hiệu: 14/NQ-HĐND
Trích yếu nội dung: Về dự toán ngân sách năm 2022
Hình thức văn bản: Nghị quyết
Cơ quan ban hành: Tỉnh Gia Lai
Ngày ban hành: 10/12/2021
""",
        I("nghi-quyet", "14/NQ-HĐND", "2021-12-10", "Hội đồng nhân dân tỉnh Gia Lai", "Về dự toán ngân sách năm 2022"),
    ),
    (
        "the attributes of another document say nothing",
        f"""UBND TỈNH HÀ NAM
SỞ NỘI VỤ
{HEAD}Số: 12/SNV-CCHC
V/v cử người dự họp
Hà Nam, ngày 4 tháng 3 năm 2020
Kính gửi: Các phòng thuộc Sở
Số hiệu: 99/QĐ-UBND Loại văn bản: Quyết định Người ký: Trần Văn Mười
Đề nghị các phòng cử người dự họp đúng giờ, đúng thành phần, mang theo báo cáo.
""",
        I("cong-van", "12/SNV-CCHC", "2020-03-04", "Sở Nội vụ tỉnh Hà Nam", "V/v cử người dự họp"),
    ),
    (
        "letterhead in one column, no motto",
        """UBND TỈNH NINH BÌNH
SỞ TÀI CHÍNH
Số: 31/KH-STC
Ninh Bình, ngày 9 tháng 01 năm 2023
KẾ HOẠCH
Cải cách hành chính năm 2023
Căn cứ Kế hoạch số 7/KH-UBND ngày 04/01/2023 của UBND tỉnh, Sở Tài chính ban hành Kế hoạch như sau:
I. MỤC ĐÍCH
1. Nâng cao chất lượng phục vụ.
""",
        I("ke-hoach", "31/KH-STC", "2023-01-09", "Sở Tài chính tỉnh Ninh Bình", "Cải cách hành chính năm 2023"),
    ),
    (
        "letter without motto, mistyped address",
        """UBND HUYỆN ĐẠI LỘC
PHÒNG NỘI VỤ
Số: 18/PNV
V/v nộp báo cáo quý I
Đại Lộc, ngày 11 tháng 3 năm 2024
Kính ngửi: UBND các xã, thị trấn
Phòng Nội vụ đề nghị UBND các xã, thị trấn nộp báo cáo quý I, gửi về Phòng trước ngày 20/3/2024.
""",
        I("cong-van", "18/PNV", "2024-03-11", "Phòng Nội vụ huyện Đại Lộc", "V/v nộp báo cáo quý I"),
    ),
    (
        "hyphens lost by a converter, and the motto's letters",
        f"""ỦY BAN NHÂN DÂN
TỈNH TIỀN GIANG
Số: 815/QĐUBND
CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM
Độc lập  Tự do  Hạnh phúc
Tiền Giang, ngày 5 tháng 4 năm 2019
QUYẾT ĐỊNH
Ban hành Danh mục việc làm
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
{BODY}""",
        I("quyet-dinh", "815/QĐUBND", "2019-04-05", "Ủy ban nhân dân tỉnh Tiền Giang", "Ban hành Danh mục việc làm"),
    ),
    (
        "soft hyphens that are meant",
        f"""ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập \u00ad Tự do \u00ad Hạnh phúc
Số: 815/QĐ\u00adUBND
Tiền Giang, ngày 5 tháng 4 năm 2019
QUYẾT ĐỊNH
Ban hành Danh mục việc làm giai đoạn 2019\u00ad2020
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
{BODY}""",
        I("quyet-dinh", "815/QĐ-UBND", "2019-04-05", "Ủy ban nhân dân tỉnh Tiền Giang", "Ban hành Danh mục việc làm giai đoạn 2019-2020"),
    ),
    (
        "a blank where the hyphen was",
        f"""ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc
Số: 815/QĐ UBND
Tiền Giang, ngày 5 tháng 4 năm 2019
QUYẾT ĐỊNH
Ban hành Danh mục việc làm
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
{BODY}""",
        I("quyet-dinh", "815/QĐ-UBND", "2019-04-05", "Ủy ban nhân dân tỉnh Tiền Giang", "Ban hành Danh mục việc làm"),
    ),
    (
        "no letterhead: kind and title in one line of capitals, then the authority",
        f"""NGHỊ QUYẾT BAN HÀNH QUY ĐỊNH MỨC CHI TIẾP CÔNG DÂN
HỘI ĐỒNG NHÂN DÂN TỈNH TÂY NINH KHÓA X - KỲ HỌP THỨ BẢY
Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
QUYẾT NGHỊ:
{BODY}""",
        I("nghi-quyet", None, None, "Hội đồng nhân dân tỉnh Tây Ninh", "BAN HÀNH QUY ĐỊNH MỨC CHI TIẾP CÔNG DÂN"),
    ),
    (
        "no letterhead: a heading with number and issuer",
        """KẾT LUẬN 88-KL/TW CỦA BAN BÍ THƯ VỀ CHẤN CHỈNH LỀ LỐI LÀM VIỆC CỦA CÁN BỘ
Sau khi nghe báo cáo về lề lối làm việc của cán bộ, Ban Bí thư có ý kiến như sau:
I- MỤC TIÊU
1. Chấn chỉnh giờ giấc làm việc, nâng cao ý thức phục vụ.
""",
        I("ket-luan", "88-KL/TW", None, "Ban Bí thư", "VỀ CHẤN CHỈNH LỀ LỐI LÀM VIỆC CỦA CÁN BỘ"),
    ),
    (
        "the kind is lost: a title in capitals right under the letterhead",
        f"""ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 26/2018/QĐ-UBND | Cà Mau, ngày 22 tháng 10 năm 2018 |
BAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ
ỦY BAN NHÂN DÂN TỈNH CÀ MAU
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
{BODY}""",
        I("quyet-dinh", "26/2018/QĐ-UBND", "2018-10-22", "Ủy ban nhân dân tỉnh Cà Mau", "BAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ"),
    ),
    (
        "wrapped lines: no stop ends the title",
        f"""HỘI ĐỒNG NHÂN DÂN
XÃ TÂN KHAI
BAN PHÁP CHẾ
{HEAD}Số: 05/BC-PC
Tân Khai, ngày 12 tháng
12 năm 2025
BÁO CÁO
Thẩm tra dự thảo Nghị quyết về chương trình giám sát năm 2026
Thực hiện sự phân công của Thường trực HĐND xã tại Thông báo số 21/TB-
HĐND ngày 01/12/2025, Ban Pháp chế thẩm tra Tờ trình số 88/TTr-
UBND ngày 05/12/2025 của UBND xã, kết quả như sau: hồ sơ gửi đến đúng hạn,
nội dung đủ, số liệu khớp với báo cáo của xã.
""",
        I("bao-cao", "05/BC-PC", "2025-12-12", "Ban Pháp chế Hội đồng nhân dân xã Tân Khai", "Thẩm tra dự thảo Nghị quyết về chương trình giám sát năm 2026"),
    ),
    (
        "draft: columns run together, a subject over three lines",
        """BỘ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: /BNV-CQĐP Hà Nội, ngày tháng 11 năm 2024
V/v góp ý Phương án tổng thể sắp xếp
đơn vị hành chính cấp xã giai đoạn
2024 - 2025 của tỉnh Lai Châu
Kính gửi: Bộ Tài chính
Bộ Nội vụ nhận được Công văn số 41/BTC-NSNN ngày 10 tháng 11 năm 2024
của Bộ Tài chính về việc lấy ý kiến, sau khi nghiên cứu nội dung
phương án kèm theo, Bộ Nội vụ có ý kiến như sau:
""",
        I("cong-van", None, None, "Bộ Nội vụ", "V/v góp ý Phương án tổng thể sắp xếp đơn vị hành chính cấp xã giai đoạn 2024 - 2025 của tỉnh Lai Châu"),
    ),
    (
        "cells of a letterhead line by line, the title and the date broken",
        f"""ỦY BAN NHÂN
DÂN
TỈNH CAO BẰNG
--------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
17/2022/QĐ-UBND
|
Cao Bằng, ngày 16
tháng 9 năm 2022
|
QUYẾT ĐỊNH
BAN HÀNH DANH MỤC VIỆC LÀM
ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
Căn cứ Luật Tổ chức chính
quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
{BODY}""",
        I("quyet-dinh", "17/2022/QĐ-UBND", "2022-09-16", "Ủy ban nhân dân tỉnh Cao Bằng", "BAN HÀNH DANH MỤC VIỆC LÀM"),
    ),
    (
        "draft: number and date scattered by the converter, the addressee right under the title",
        """VĂN PHÒNG CHÍNH PHỦ
Số:

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

/TTr-VPCP

Hà Nội, ngày

tháng

năm 2016

DỰ THẢO

TỜ TRÌNH
Về dự thảo Quy chế làm việc của các tổ công tác (sửa đổi)
(trình phiên họp thường kỳ tháng 8/2016)
Kính gửi: Chính phủ
Thực hiện Nghị quyết số 11/NQ-CP ngày 07 tháng 01 năm 2016 của Chính
phủ và ý kiến chỉ đạo của Thủ tướng Chính phủ, Văn phòng Chính phủ trình Chính
phủ dự thảo Quy chế làm việc của các tổ công tác (sửa đổi) như sau:
I. SỰ CẦN THIẾT
Quy chế hiện hành qua hơn 4 năm thực hiện đã phát huy tác dụng
tích cực, góp phần tăng cường hiệu lực, hiệu quả của công tác chỉ đạo.
""",
        I("to-trinh", None, None, "Văn phòng Chính phủ", "Về dự thảo Quy chế làm việc của các tổ công tác (sửa đổi)"),
    ),
    (
        "the national title misread, the authority without its place",
        f"""ỦY BAN NHÂN DÂN | CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 71/QĐ-UBND | Hưng Yên, ngày 23 tháng 3 năm 2023 |
QUYẾT ĐỊNH
BAN HÀNH DANH MỤC VIỆC LÀM
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
{BODY}""",
        I("quyet-dinh", "71/QĐ-UBND", "2023-03-23", "Ủy ban nhân dân tỉnh Hưng Yên", "BAN HÀNH DANH MỤC VIỆC LÀM"),
    ),
    (
        "attributes run together, the title in the page's heading",
        """Trang chủ
thuộc tính Kế hoạch 12-KH/BCĐTW
Kế hoạch 12-KH/BCĐTW năm 2025 của Ban Chỉ đạo Trung ương về chuyển đổi số về việc thúc đẩy kết nối dữ liệu giữa các cơ quan
Cơ quan ban hành: Ban Chỉ đạo Trung ương về chuyển đổi sốSố công báo:Đang cập nhật
Số hiệu:12-KH/BCĐTWNgày đăng công báo:Đang cập nhật
Loại văn bản:Kế hoạchNgười ký:Trần Văn Mười
Ngày ban hành:19/06/2025Ngày hết hiệu lực:Đang cập nhật
Vui lòng đăng nhập tài khoản để xem Ngày áp dụng. Nếu chưa có tài khoản Quý khách đăng ký tại đây!
""",
        I(
            "ke-hoach",
            "12-KH/BCĐTW",
            "2025-06-19",
            "Ban Chỉ đạo Trung ương về chuyển đổi số",
            "về việc thúc đẩy kết nối dữ liệu giữa các cơ quan",
            "Trần Văn Mười",
        ),
    ),
    (
        "letter whose subject is in quotation marks",
        """ỦY BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
    XÃ TÂN KHAI                 Độc lập - Tự do - Hạnh phúc
       *****                            *******
Số: 214/UBND-VX               Tân Khai, ngày 03 tháng 11 năm 2025
"V/v khảo sát mức độ hài
lòng của người dân"

        Kính gửi:
                 - Các phòng chuyên môn thuộc UBND xã;

  UBND xã yêu cầu các phòng khảo sát, báo cáo trước ngày 15/11/2025./.
""",
        I("cong-van", "214/UBND-VX", "2025-11-03", "Ủy ban nhân dân xã Tân Khai", "V/v khảo sát mức độ hài lòng của người dân"),
    ),
    (
        "letterhead without motto, all in small letters: a style sheet had set it in capitals",
        """UBND xã Sơn Thủy
Số: 31/QĐ-UBND
Sơn Thủy, ngày 4 tháng 9 năm 2025

Quyết định

Về việc thành lập Tổ hỗ trợ dịch vụ công

Chủ tịch Ủy ban nhân dân xã Sơn Thủy

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Quyết định:
Điều 1. Thành lập Tổ hỗ trợ dịch vụ công.
""",
        I("quyet-dinh", "31/QĐ-UBND", "2025-09-04", "Ủy ban nhân dân xã Sơn Thủy", "Về việc thành lập Tổ hỗ trợ dịch vụ công"),
    ),
    (
        "a body in small letters over the number, the kind in capitals",
        """Ủy ban nhân dân phường Trần Phú
Số: 57/TB-UBND
Trần Phú, ngày 2 tháng 10 năm 2025

THÔNG BÁO
Về việc tiếp nhận hồ sơ sáng thứ Bảy

Từ ngày 11/10/2025, bộ phận một cửa tiếp nhận hồ sơ vào sáng thứ Bảy, từ 7 giờ 30 đến 11 giờ.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Phan Thị Lan
""",
        I("thong-bao", "57/TB-UBND", "2025-10-02", "Ủy ban nhân dân phường Trần Phú", "Về việc tiếp nhận hồ sơ sáng thứ Bảy", "Phan Thị Lan"),
    ),
    (
        "marks and figures misread on a scan",
        """UY BAN NHÂN DÂN        CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TÌNH SÓC TRĂNG           Độc lập - Tự do - Hạnh phúc
Sô: 1l4/QĐ-UBND        Sóc Trăng, ngày 0 8 tháng 01 năm 2O24

QUYÊT ĐỊNH
Về việc công bố thủ tục nội bộ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
Điều 1. Công bố 12 thủ tục nội bộ.
""",
        I("quyet-dinh", "114/QĐ-UBND", "2024-01-08", "Ủy ban nhân dân tỉnh Sóc Trăng", "Về việc công bố thủ tục nội bộ"),
    ),
    (
        "a portal's two lines over a letter that has no head",
        """Số ký hiệu: 612/UBND-NC
Ngày ban hành: 06/3/2025

Kính gửi:
- Các sở, ban, ngành;
- UBND các huyện, thành phố.

Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành rà soát thủ tục nội bộ trước ngày 30/3/2025.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Bùi Văn Sáng
""",
        I("cong-van", "612/UBND-NC", "2025-03-06", None, None, "Bùi Văn Sáng"),
    ),
    (
        "consolidated text: the first footnote's number stands at the kind",
        f"""BỘ Y TẾ
Số: 12/VBHN-BYT
{HEAD}Hà Nội, ngày 06 tháng 3 năm 2025
THÔNG TƯ1
HƯỚNG DẪN TIẾP CÔNG DÂN TẠI CƠ SỞ Y TẾ
Thông tư số 7/2020/TT-BYT ngày 28 tháng 6 năm 2020 của Bộ Y tế hướng dẫn tiếp công dân, được sửa đổi, bổ sung bởi:
1. Thông tư số 9/2023/TT-BYT ngày 21 tháng 01 năm 2023 của Bộ Y tế.
""",
        I("thong-tu", "12/VBHN-BYT", "2025-03-06", "Bộ Y tế", "HƯỚNG DẪN TIẾP CÔNG DÂN TẠI CƠ SỞ Y TẾ"),
    ),
    (
        "a plan in one line",
        "ỦY BAN NHÂN DÂN XÃ TÂN KHAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 46/KH-UBND Tân Khai, ngày 5 tháng 9 năm 2025 KẾ HOẠCH "
        "Tiếp nhận hồ sơ lưu động năm 2025 Thực hiện Kế hoạch số 31/KH-UBND ngày 20/8/2025 của UBND tỉnh Đồng Nai về phục vụ người dân, UBND xã Tân Khai xây dựng Kế hoạch như sau: "
        "I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích - Phục vụ người dân. - Giảm hồ sơ quá hạn. II. NHIỆM VỤ 1. Văn phòng HĐND và UBND rà soát hồ sơ quá hạn trước ngày 30/9/2025. "
        "Nơi nhận: - UBND tỉnh (b/c); - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Dương Thị Mai",
        I("ke-hoach", "46/KH-UBND", "2025-09-05", "Ủy ban nhân dân xã Tân Khai", "Tiếp nhận hồ sơ lưu động năm 2025", "Dương Thị Mai"),
    ),
    (
        "an appendix saved alone: its decision's issuer, no number of its own",
        """PHỤ LỤC II
DANH MỤC THỦ TỤC ĐƯỢC ỦY QUYỀN GIẢI QUYẾT
(Kèm theo Quyết định số 52/QĐ-UBND ngày 04/3/2024 của UBND tỉnh Lai Châu)
1. Sở Nội vụ
a) Cấp bản sao văn bằng trước ngày 30/4/2024.
2. Sở Y tế
a) Cấp giấy phép bán lẻ thuốc.
""",
        I(None, None, None, "Ủy ban nhân dân tỉnh Lai Châu", "DANH MỤC THỦ TỤC ĐƯỢC ỦY QUYỀN GIẢI QUYẾT"),
    ),
    (
        "letterhead and kind lost: the title over the authority, the kind told by the line over the articles",
        """VỀ VIỆC QUY ĐỊNH CHỨC NĂNG, NHIỆM VỤ CỦA THANH TRA TỈNH LAI CHÂU
ỦY BAN NHÂN DÂN TỈNH LAI CHÂU
Căn cứ Luật Thanh tra ngày 14 tháng 11 năm 2022;
Xét đề nghị của Chánh Thanh tra tỉnh tại văn bản số 88/TTr-VP ngày 05/02/2024,
QUYẾT ĐỊNH:
Điều 1. Thanh tra tỉnh là cơ quan của Ủy ban nhân dân tỉnh, giúp quản lý nhà nước về thanh tra.
""",
        I("quyet-dinh", None, None, "Ủy ban nhân dân tỉnh Lai Châu", "VỀ VIỆC QUY ĐỊNH CHỨC NĂNG, NHIỆM VỤ CỦA THANH TRA TỈNH LAI CHÂU"),
    ),
    (
        "a headline in capitals with a number",
        """NGHỊ QUYẾT 57-NQ/TW: ĐỘNG LỰC MỚI CHO CẢI CÁCH HÀNH CHÍNH
Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, các địa phương đã đẩy mạnh dịch vụ công trực tuyến, bước đầu có kết quả rõ rệt.
""",
        I("tin-tuc", None, None, None, "NGHỊ QUYẾT 57-NQ/TW: ĐỘNG LỰC MỚI CHO CẢI CÁCH HÀNH CHÍNH"),
    ),
    (
        "a headline in capitals that begins like a plan",
        """KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA TỈNH ĐI VÀO CUỘC SỐNG
Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh, các sở, ngành đã rà soát thủ tục, rút ngắn thời gian giải quyết hồ sơ, được người dân ghi nhận.
""",
        I("tin-tuc", None, None, None, "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA TỈNH ĐI VÀO CUỘC SỐNG"),
    ),
    (
        "news of a conclusion keeps its headline",
        """Kết luận 88-KL/TW: Chấn chỉnh lề lối làm việc
Ngày 20/5/2024, Ban Bí thư ban hành Kết luận số 88-KL/TW về chấn chỉnh lề lối làm việc của cán bộ, công chức, viên chức trong cả nước.
""",
        I("tin-tuc", None, None, None, "Kết luận 88-KL/TW: Chấn chỉnh lề lối làm việc"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_opening(text: str, expected: I) -> None:
    outline = Outline(read_plain("x.md" if "| --- |" in text else "x.txt", text.encode()))
    found = identity_of(outline)
    signer = found.signer[0] if found.signer else None
    assert I(found.kind, found.number, found.date, found.issuing_body.name if found.issuing_body else None, found.title, signer) == expected
    assert found.number is None or found.number not in {c.number for c in citations_of(outline, found, localities(outline, found))}


# A page without the national motto: letterhead, kind and title before a heading that a page of news would begin with.
PAGE = """<p><b>UBND XÃ SƠN THỦY</b></p><p>Số: 33/KH-UBND</p><p><i>Sơn Thủy, ngày 4 tháng 9 năm 2025</i></p><h2>KẾ HOẠCH</h2>
<p><b>Tuyên truyền cải cách hành chính năm 2025</b></p><p>Thực hiện chỉ đạo của UBND tỉnh, UBND xã Sơn Thủy ban hành kế hoạch tuyên truyền như sau, yêu cầu các thôn, trường học thực hiện:</p>
<p><b>I. MỤC ĐÍCH</b></p><p>Nâng cao nhận thức của cán bộ, công chức và người dân.</p><p><b>II. TỔ CHỨC THỰC HIỆN</b></p><p>1. Phòng Văn hóa - Xã hội chủ trì.</p>"""


def test_page_without_motto() -> None:
    found = identity_of(Outline(read_html("a.html", f"<html><body><nav><a>Trang chủ</a></nav><div>{PAGE}</div></body></html>".encode())))
    assert (found.kind, found.number, found.date, found.title) == ("ke-hoach", "33/KH-UBND", "2025-09-04", "Tuyên truyền cải cách hành chính năm 2025")
    assert found.issuing_body is not None
    assert found.issuing_body.name == "Ủy ban nhân dân xã Sơn Thủy"


# The bracket of a regulation saved without its decision, wrapped: date and body of the decision that brings it in.
BRACKETS = [
    ("x.txt", "QUY CHẾ\nTiếp công dân của Sở Y tế\n(Ban hành kèm theo Quyết định số 45/QĐ-\nSYT ngày 12 tháng 3\nnăm 2024 của Giám đốc Sở\nY tế tỉnh Sóc Trăng)\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy chế này quy định việc tiếp công dân.\n"),
    ("x.html", "<html><body><h2>QUY CHẾ</h2><p>Tiếp công dân của Sở Y tế<br>(Ban hành kèm theo Quyết định số<br>45/QĐ-SYT ngày 12 tháng 3 năm<br>2024 của Giám đốc Sở Y tế tỉnh Sóc Trăng)</p>"
     "<p>Chương I</p><p>QUY ĐỊNH CHUNG</p><p>Điều 1. Phạm vi</p><p>Quy chế này quy định việc tiếp công dân.</p></body></html>"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), BRACKETS)
def test_wrapped_bracket(name: str, text: str) -> None:
    outline = Outline((read_html if name.endswith("html") else read_plain)(name, text.encode()))
    found = identity_of(outline)
    assert (found.kind, found.title) == ("quy-che", "Tiếp công dân của Sở Y tế")
    cited = [(c.number, c.date, c.issuing_body, c.relation) for c in citations_of(outline, found, localities(outline, found))]
    assert cited == [("45/QĐ-SYT", "2024-03-12", "Giám đốc Sở Y tế tỉnh Sóc Trăng", "kem-theo")]
