"""Deadlines: what time columns say, what a sentence lays, and dates that are no deadlines. Expected values are a reader's (GUIDELINES §4)."""

from __future__ import annotations

import pytest

from extract.parsers.deadlines import deadline_in_cell, deadline_in_prose
from extract.parsers.years import in_year_after, names_year_after, year_named, year_of_dates
from extract.records import Deadline, Identity
from extract.times.dates import first_date

Case = tuple[str, int | None, str | None, str | None]

# (cell of a time column, year of the plan, date, recurrence)
CELLS: list[Case] = [
    ("Năm 2025 và hằng năm đến 2030", 2025, None, "nam"),
    ("TX", 2025, None, "thuong-xuyen"),
    ("Ngày 15-9", 2025, "2025-09-15", None),
    # quarters
    ("Quý I/2025", None, "2025-03-31", None),
    ("Quý I, II/2025", 2025, "2025-06-30", None),
    ("Quý III, IV/2025", None, "2025-12-31", None),
    ("Quý I và quý II năm 2025", None, "2025-06-30", None),
    ("Quý III-IV/2025", 2025, "2025-12-31", None),
    ("Quý II đến Quý IV/2025", 2025, "2025-12-31", None),
    ("Từ quý II/2025 đến quý I/2026", 2025, "2026-03-31", None),
    ("Quý II và quý IV năm 2024", 2024, "2024-06-30", None),
    ("Quý 4/2023", None, "2023-12-31", None),
    ("QUÝ III/2024", None, "2024-09-30", None),
    ("Quý IV năm 2025", 2025, "2025-12-31", None),
    ("Quý II.2026", None, "2026-06-30", None),
    ("Quí III/2022", None, "2022-09-30", None),
    ("Qúy I/2021", None, "2021-03-31", None),
    ("Hoàn thành trong quý III", 2025, "2025-09-30", None),
    ("Quý II", 2024, "2024-06-30", None),
    ("Quý II", None, None, None),
    ("Cuối quý III/2025", 2025, "2025-09-30", None),
    ("QIV/2025", None, "2025-12-31", None),
    ("Bắt đầu từ Quý II/2025", 2025, None, None),
    ("Quý I+II/2025", 2025, "2025-06-30", None),
    ("Q1-Q2/2025", None, "2025-06-30", None),
    ("Quý II/2025 (trước 15/6)", 2025, "2025-06-15", None),
    ("Quý I: trước ngày 05/3; quý II: trước ngày 05/6", 2025, "2025-03-05", None),
    ("Trong quý II và III/2025", None, "2025-09-30", None),
    # months
    ("Tháng 3", 2025, "2025-03-31", None),
    ("Tháng 02/2024", None, "2024-02-29", None),
    ("T12/2025", None, "2025-12-31", None),
    ("T6", 2024, "2024-06-30", None),
    ("Tháng 6 năm 2025", None, "2025-06-30", None),
    ("Tháng 3.2025", None, "2025-03-31", None),
    ("Tháng 11 - 12/2025", None, "2025-12-31", None),
    ("Tháng 4, 5/2025", None, "2025-05-31", None),
    ("Tháng 6, tháng 12", 2025, "2025-06-30", None),
    ("Tháng 3/2025 và tháng 9/2025", 2025, "2025-03-31", None),
    ("Từ tháng 3 đến tháng 10", 2025, "2025-10-31", None),
    ("T5-T9/2025", None, "2025-09-30", None),
    ("Tháng 01 đến tháng 12/2026", None, "2026-12-31", None),
    ("Từ tháng 7/2025", 2025, None, None),
    ("Đến hết tháng 9/2025", None, "2025-09-30", None),
    ("Trong tháng 5", 2023, "2023-05-31", None),
    ("09/2025", None, "2025-09-30", None),
    ("12/2025", 2025, "2025-12-31", None),
    ("Tháng Mười hai năm 2025", None, "2025-12-31", None),
    ("Tuần 1 tháng 5/2026", None, "2026-05-07", None),
    ("Tuần thứ 2 tháng 6/2025", None, "2025-06-14", None),
    ("Tuần cuối tháng 9/2025", None, "2025-09-30", None),
    ("Tuần II tháng 5/2025", None, "2025-05-14", None),
    ("Tháng 7-8/2025", None, "2025-08-31", None),
    ("Tháng 01 năm sau", 2025, "2026-01-31", None),
    ("Giữa tháng 6/2025", None, "2025-06-15", None),
    ("Cuối tháng 8/2025", None, "2025-08-31", None),
    # days
    ("Trước 15/3", 2025, "2025-03-15", None),
    ("Trước ngày 20/11/2024", None, "2024-11-20", None),
    ("31/12", 2025, "2025-12-31", None),
    ("31/12", None, None, None),
    ("Trước 30.6.2025", None, "2025-06-30", None),
    ("30-9-2025", None, "2025-09-30", None),
    ("Chậm nhất ngày 05 tháng 4 năm 2025", None, "2025-04-05", None),
    ("Ngày 15 tháng 9", 2023, "2023-09-15", None),
    ("30/6/25", None, "2025-06-30", None),
    ("Trước 17 giờ 00 ngày 12/5/2025", None, "2025-05-12", None),
    ("8h00, 05/9/2025", None, "2025-09-05", None),
    ("01/3/2025 - 30/4/2025", None, "2025-04-30", None),
    ("Từ ngày 10/3 đến ngày 25/3/2025", None, "2025-03-25", None),
    ("Từ 15/3 đến 30/4", 2025, "2025-04-30", None),
    ("Từ ngày 10 đến ngày 20/8/2025", None, "2025-08-20", None),
    ("10-15/7/2025", None, "2025-07-15", None),
    ("Từ 01/7/2025", 2025, None, None),
    ("Kể từ ngày 01/01/2026", 2026, None, None),
    ("Trước ngày 31/02/2025", None, "2025-02-28", None),
    ("Trước ngày 31/9/2025", None, "2025-09-30", None),
    ("Trước ngày 15/13/2025", None, None, None),
    ("Trước 20/6 và trước 20/12", 2025, "2025-06-20", None),
    ("Hoàn thành: 15/8/2025; báo cáo kết quả: 25/8/2025", None, "2025-08-15", None),
    ("Xong trước 15/3/2025 (cấp tỉnh); trước 30/4/2025 (cấp xã)", None, "2025-03-15", None),
    ("02 ngày (15-16/5/2025)", None, "2025-05-16", None),
    ("Từ 8h00 - 11h30 ngày 15/5/2025", None, "2025-05-15", None),
    ("Trước ngày 15/01 năm sau", 2025, "2026-01-15", None),
    ("Chậm nhất: 30/6/2025", None, "2025-06-30", None),
    ("Theo Kế hoạch, hoàn thành trước 30/6/2025", 2025, "2025-06-30", None),
    # three dates or more that come round each quarter, and others
    ("Tháng 3, 6, 9, 12", 2025, None, "quy"),
    ("Các tháng 3, 6, 9 và 12/2025", 2025, None, "quy"),
    ("T3, T6, T9, T12", 2025, None, "quy"),
    ("Tháng 3, tháng 6, tháng 9, tháng 12", 2025, None, "quy"),
    ("15/3, 15/6, 15/9 và 15/12/2025", 2025, None, "quy"),
    ("Trước ngày 20/3, 20/6, 20/9", 2025, None, "quy"),
    ("Quý I, 6 tháng, quý III, năm", 2025, None, "quy"),
    ("Quý III (dự kiến ngày 20 - 21/8)", 2025, "2025-08-21", None),
    ("Xuyên suốt năm", 2025, "2025-12-31", None),
    ("2025-09-30", 2025, "2025-09-30", None),
    ("Tháng chín", 2025, "2025-09-30", None),
    ("Từ 10h00 ngày 01/6 đến 16h00 ngày 30/6", 2025, "2025-06-30", None),
    ("Số liệu chốt đến 14/11; gửi trước 25/11/2025", 2025, "2025-11-25", None),
    ("Tuần 1 và tuần 3 tháng 4", 2025, "2025-04-07", None),
    ("Tuần 1, tuần 2 tháng 4", 2025, "2025-04-14", None),
    ("20/6 → 25/6", 2025, "2025-06-25", None),
    ("Thượng tuần tháng 6", 2025, "2025-06-10", None),
    ("Trung tuần tháng 6/2025", None, "2025-06-20", None),
    ("Hạ tuần tháng 6", 2025, "2025-06-30", None),
    ("Mỗi năm ít nhất 02 cuộc", 2025, None, "sau-thang"),
    ("Nửa năm một lần", 2025, None, "sau-thang"),
    ("01 năm/02 lần", 2025, None, "sau-thang"),
    ("Tuần cuối của tháng cuối quý", 2025, None, "quy"),
    ("Tuần cuối của tháng", 2025, None, "thang"),
    ("Báo cáo năm", 2025, None, "nam"),
    ("Mỗi thứ Hai", 2025, None, "tuan"),
    ("Khởi động tháng 3, hoàn thành tháng 9", 2025, "2025-09-30", None),
    ("Tháng 6/2025 (trước ngày 20)", None, "2025-06-20", None),
    ("Tháng 6, chậm nhất ngày 20", 2025, "2025-06-20", None),
    ("Q2, Q3", 2025, "2025-09-30", None),
    ("Tháng 4, 8, 12", 2025, "2025-04-30", None),
    ("Tháng 4, 5, 6", 2025, "2025-06-30", None),
    ("30/6; 30/11 hằng năm", 2025, None, "nam"),
    ("Đưa vào sử dụng từ 01/10/2025", 2025, "2025-10-01", None),
    # half-years, years, spans of years
    ("6 tháng đầu năm", 2025, "2025-06-30", None),
    ("06 tháng cuối năm 2025", None, "2025-12-31", None),
    ("Nửa đầu năm 2025", None, "2025-06-30", None),
    ("Nửa cuối năm", 2025, "2025-12-31", None),
    ("Năm 2025", None, "2025-12-31", None),
    ("2025", None, "2025-12-31", None),
    ("Năm 2025 và các năm tiếp theo", 2025, "2025-12-31", None),
    ("2025-2026", None, "2026-12-31", None),
    ("2025 - 2030", 2025, "2030-12-31", None),
    ("Giai đoạn 2021-2025", 2021, "2025-12-31", None),
    ("Năm 2024, 2025", None, "2025-12-31", None),
    ("Cả năm", 2025, "2025-12-31", None),
    ("2025 và những năm tiếp theo", 2025, "2025-12-31", None),
    ("05 năm (2026-2030)", 2025, "2030-12-31", None),
    ("Trong năm", 2024, "2024-12-31", None),
    ("Cuối năm", 2025, "2025-12-31", None),
    ("Đến hết năm 2026", 2025, "2026-12-31", None),
    ("Đến năm 2030", 2025, "2030-12-31", None),
    ("Từ nay đến hết năm 2025", 2025, "2025-12-31", None),
    ("Từ năm 2025", 2025, None, None),
    ("Từ năm 2025 đến năm 2027", 2025, "2027-12-31", None),
    # what repeats
    ("Hằng năm", None, None, "nam"),
    ("30/11 hằng năm", 2025, None, "nam"),
    ("Tháng 12 hàng năm", 2025, None, "nam"),
    ("Quý II, IV hằng năm", 2025, None, "nam"),
    ("Trước ngày 15/6 và 15/12 hằng năm", 2025, None, "nam"),
    ("Ngày 30 tháng 6 và 31 tháng 12 hằng năm", 2025, None, "nam"),
    ("Hàng năm từ 2025 đến 2030", 2025, None, "nam"),
    ("Trước ngày 31 tháng 01 hằng năm", 2022, None, "nam"),
    ("Hằng năm (trước ngày 15/12)", 2025, None, "nam"),
    ("Trước ngày 25 tháng cuối quý", 2025, None, "quy"),
    ("Hàng quý", 2025, None, "quy"),
    ("Hàng quí", None, None, "quy"),
    ("Hằng quý (trước ngày 20 của tháng cuối quý)", 2025, None, "quy"),
    ("Định kỳ quý, 6 tháng, năm", 2025, None, "quy"),
    ("Báo cáo quý, 6 tháng và năm", 2025, None, "quy"),
    ("01 lần/quý", None, None, "quy"),
    ("Hằng quý, 6 tháng, 9 tháng và năm", 2025, None, "quy"),
    ("Ngày 15 tháng cuối của mỗi quý", 2025, None, "quy"),
    ("Trước ngày 10 tháng đầu quý sau", 2025, None, "quy"),
    ("Theo quý", 2025, None, "quy"),
    ("Định kỳ 3 tháng/lần", None, None, "quy"),
    ("Định kỳ 03 tháng/1lần", None, None, "quy"),
    ("Các quý trong năm", 2025, None, "quy"),
    ("Đột xuất theo yêu cầu; định kỳ hằng quý", 2025, None, "quy"),
    ("6 tháng, năm", 2025, None, "sau-thang"),
    ("06 tháng, hằng năm", 2025, None, "sau-thang"),
    ("Định kỳ 6 tháng", None, None, "sau-thang"),
    ("6 tháng/lần", None, None, "sau-thang"),
    ("Sáu tháng một lần", None, None, "sau-thang"),
    ("02 lần/năm", None, None, "sau-thang"),
    ("Mỗi năm 02 lần", None, None, "sau-thang"),
    ("Định kỳ tháng, quý, năm", 2025, None, "thang"),
    ("Tháng, quý, năm", 2025, None, "thang"),
    ("Hàng tháng", None, None, "thang"),
    ("Hằng tháng, trước ngày 25", 2025, None, "thang"),
    ("Trước ngày 05 hằng tháng", 2025, None, "thang"),
    ("Ngày 20 hàng tháng", 2025, None, "thang"),
    ("Hằng tháng, từ tháng 7/2025", 2025, None, "thang"),
    ("Các tháng trong năm", 2025, None, "thang"),
    ("1 tháng/lần", None, None, "thang"),
    ("Hằng tháng/quý/năm", None, None, "thang"),
    ("Ngày làm việc cuối cùng của tháng", None, None, "thang"),
    ("Từ ngày 01 đến ngày 10 hằng tháng", 2025, None, "thang"),
    ("Trước ngày 05 tháng kế tiếp", 2025, None, "thang"),
    ("Tối thiểu 01 lần/tháng", None, None, "thang"),
    ("Báo cáo tháng: trước ngày 20; báo cáo quý: trước ngày 15 tháng cuối quý", 2025, None, "thang"),
    ("Hằng tuần", None, None, "tuan"),
    ("Chiều thứ Sáu hàng tuần", None, None, "tuan"),
    ("Mỗi tuần 01 lần", None, None, "tuan"),
    ("Sáng thứ Hai đầu tuần", None, None, "tuan"),
    ("Hằng ngày", None, None, "ngay"),
    ("01 lần/năm", 2025, None, "nam"),
    ("Mỗi năm một lần", None, None, "nam"),
    ("Thường xuyên", 2025, None, "thuong-xuyen"),
    ("Thường xuyên trong năm", 2025, None, "thuong-xuyen"),
    ("Thực hiện thường xuyên, liên tục", None, None, "thuong-xuyen"),
    ("Thường xuyên, năm 2025", 2025, None, "thuong-xuyen"),
    ("Thường xuyên (báo cáo trước 15/12)", 2025, None, "thuong-xuyen"),
    ("Nhiệm vụ thường xuyên", None, None, "thuong-xuyen"),
    ("Liên tục 24/7", 2025, None, "thuong-xuyen"),
    ("24/24 giờ", 2025, None, "thuong-xuyen"),
    ("Hàng ngày, 24/7", 2025, None, "ngay"),
    # events and words without a day
    ("Ngay sau khi Kế hoạch được ban hành", 2025, None, None),
    ("Theo tiến độ", 2025, None, None),
    ("Theo Kế hoạch số 15/KH-UBND ngày 20/01/2025", 2025, None, None),
    ("Theo hướng dẫn của Bộ Tài chính", 2025, None, None),
    ("Theo lộ trình của Chính phủ", 2025, None, None),
    ("Sau khi có hướng dẫn", 2025, None, None),
    ("Khi có yêu cầu", None, None, None),
    ("Trước kỳ họp thứ 8", 2025, None, None),
    ("Kỳ họp cuối năm 2026 của HĐND tỉnh", 2026, None, None),
    ("Tại kỳ họp tháng 7/2025", 2025, "2025-07-31", None),
    ("Đột xuất", 2025, None, None),
    # days that come round beside one that does not; a reference to a plan of the year
    ("Trước ngày 15/12 hằng năm; riêng năm 2025 trước ngày 20/11/2025", 2025, None, "nam"),
    ("Ngày 15/6 và ngày 15/12 hằng năm", 2025, None, "nam"),
    ("Tháng 5/2025; sau đó hằng quý", 2025, "2025-05-31", None),
    ("Theo kế hoạch năm 2025 của Bộ", 2025, None, None),
    ("Theo tháng", 2025, None, "thang"),
    ("Quý II/2025, hoàn thành trước ngày 15/6", 2025, "2025-06-15", None),
    (" Quý II/2025; ", 2025, "2025-06-30", None),
    ("Tháng Giêng năm 2026", None, "2026-01-31", None),
    ("Nửa cuối năm 2025", None, "2025-12-31", None),
    ("Nửa đầu năm 2025", None, "2025-06-30", None),
    ("02 lần/tuần", None, None, "tuan"),
    ("02 tuần/lần", None, None, None),
    ("04 lần/năm", None, None, "quy"),
    ("12 lần/năm", None, None, "thang"),
    ("05 lần/năm", None, None, "nam"),
    ("Định kỳ, đột xuất", 2025, None, None),
    ("Trong vòng 30 ngày kể từ ngày ban hành", 2025, None, None),
    ("Chậm nhất 10 ngày làm việc sau khi nhận hồ sơ", 2025, None, None),
    ("Trước Tết Nguyên đán", 2025, None, None),
    ("Xong trước Tết Dương lịch 2026", 2025, "2026-01-01", None),
    ("Sau ngày 01/7/2025", 2025, None, None),
    ("Trong tháng", 2025, None, None),
    ("Đợt 1 tháng 4/2026; đợt 2 tháng 9/2026", 2026, "2026-04-30", None),
    ("Tháng Ba - tháng Năm", 2025, "2025-05-31", None),
    ("Tháng Mười", 2025, "2025-10-31", None),
    ("Kết thúc năm học 2025 - 2026", 2026, None, None),
    ("Hè 2026", 2026, None, None),
    ("Bắt đầu: tháng 3/2026; hoàn thành: tháng 5/2026", 2026, "2026-05-31", None),
    ("Từ nay đến hết quý II", 2025, "2025-06-30", None),
    ("Các ngày làm việc trong tuần", 2025, None, "ngay"),
    ("Khẩn trương", 2025, None, None),
]

# (sentence or item, year of the document, date, recurrence)
PROSE: list[Case] = [
    # the day in brackets is that of the event before which it is to be done; the day from which something is in use; half-years and years with their days
    ("Văn phòng Sở bổ sung tiêu chí chấm điểm, trình Giám đốc trước ngày họp Hội đồng thi đua (dự kiến 20/11).", 2025, "2025-11-20", None),
    ("Phương án xử lý nhà làm việc dôi dư xong trước khi xã mới hoạt động (01/7/2025).", 2025, "2025-07-01", None),
    ("Nâng cấp cổng thông tin, chạy thử từ đầu tháng 9 và chính thức đưa vào vận hành ngày 15/10/2025.", 2025, "2025-10-15", None),
    ("Trung tâm đã đưa vào hoạt động ngày 01/3/2025, cần bổ sung biên chế.", 2025, None, None),
    ("Các phòng báo cáo kết quả 6 tháng trước ngày 15/6, năm trước ngày 15/12.", 2025, None, "sau-thang"),
    ("Rà soát các quy định đã ban hành trong tháng 6 để bãi bỏ quy định chồng chéo.", 2025, None, None),
    # how long something is left undone
    ("Yêu cầu chi cục thuế không tiến hành thanh tra đột xuất trong năm 2020 với hộ kinh doanh.", 2020, None, None),
    ("Chưa thực hiện tăng giá vé trong Quý III và Quý IV năm 2020 với xe buýt nội thành.", 2020, None, None),
    # of a plan, not of what is done with it
    ("Xem xét, thông qua kế hoạch hoạt động và ngân sách hằng năm của Dự án.", 2025, None, None),
    ("Xây dựng kế hoạch hoạt động hằng quý, hằng năm trình Ban Điều hành phê duyệt.", 2025, None, None),
    ("Tổng hợp kết quả phục vụ bình xét thi đua, khen thưởng cuối năm.", 2026, None, None),
    ("Báo cáo Sở trước 16h00 ngày hôm nay 12/6/2025.", 2025, "2025-06-12", None),
    ("Rà soát các khoản chi (không gồm phần mua sắm đã thực hiện đến 30/6/2025).", 2025, None, None),
    ("Thanh tra Sở hoàn thành trong tháng mười hai năm 2024.", None, "2024-12-31", None),
    ("Trình dự thảo trước tháng tư năm 2025.", None, "2025-04-30", None),
    ("(4) Thường xuyên trao đổi với phụ huynh.", 2025, None, "thuong-xuyen"),
    ("3. Thường xuyên báo cáo tình hình về Bộ Xây dựng trước ngày 25 hàng tháng.", 2025, None, "thang"),
    ("Dự thảo quy hoạch, kế hoạch 5 năm và hàng năm; chương trình, đề án.", 2025, None, None),
    ("Nhập dữ liệu các dự án đã báo cáo Ban Chỉ đạo trước ngày 25/3/2025.", 2025, None, None),
    # how often money is paid, not when the duty is due; the third month of a quarter; the first of a row
    ("Quyết định hưởng trợ cấp hàng tháng đối với quân nhân phục viên.", 2025, None, None),
    ("Chi trả phụ cấp hằng tháng cho người hoạt động không chuyên trách.", 2025, None, None),
    ("Tổng hợp, gửi Bộ trước ngày 25 của tháng thứ ba của mỗi quý.", 2025, None, "quy"),
    ("Tổng hợp, gửi Bộ trước ngày 25 của tháng.", 2025, None, "thang"),
    ("Lập báo cáo kết quả, tình hình cải cách hành chính hằng quý, 6 tháng và hằng năm gửi Sở Nội vụ.", 2025, None, "quy"),
    ("kiểm tra ít nhất 02 lần trong quý II/2025", 2025, "2025-06-30", None),
    ("kiểm tra ít nhất 02 lần trong quý", 2025, None, "quy"),
    # how far a paper looks ahead
    ("Triển khai Đề án phát triển nguồn nhân lực số giai đoạn 2024 - 2027, tầm nhìn đến năm 2035.", 2025, None, None),
    ("Góp ý dự thảo Chiến lược, trong đó làm rõ định hướng phát triển đô thị thông minh đến năm 2030.", 2025, None, None),
    ("Xây dựng định hướng phát triển nhân lực, hoàn thành trong năm 2025.", 2025, "2025-12-31", None),
    ("Số buổi trực được tính khi xếp loại cuối năm.", 2026, None, None),
    # until when things were counted; so many a year
    ("Rà soát hồ sơ quá hạn đến ngày 15/10/2025; hoàn thành trước ngày 31/10/2025.", None, "2025-10-31", None),
    ("Giám sát chuyên đề về đất đai, mỗi năm ít nhất 01 cuộc.", 2025, None, "nam"),
    # the report of a period by its day; what a budget is of each year
    ("Quý I: trước ngày 10/3;", 2026, "2026-03-10", None),
    ("Báo cáo 6 tháng: chậm nhất ngày 10/6/2026;", None, "2026-06-10", None),
    ("bảo đảm kinh phí phù hợp với khả năng cân đối ngân sách nhà nước hằng năm.", 2026, None, None),
    ("bố trí dự toán ngân sách hằng năm.", 2026, None, "nam"),
    # by the day from which a thing is in use it must be ready; not what is in use already
    ("Hoàn thành lắp đặt, đưa vào sử dụng từ ngày 01/12/2025.", None, "2025-12-01", None),
    ("Trung tâm đã đi vào hoạt động từ ngày 01/7/2025.", 2025, None, None),
    ("Biểu mẫu mới áp dụng từ ngày 01/7/2025.", 2025, None, None),
    ("Định kỳ trước ngày 10/6 và ngày 10/12 hằng năm, các xã báo cáo.", 2026, None, "nam"),
    ("Hạn chót nộp danh sách: 17h00 ngày 05/9/2026.", None, "2026-09-05", None),
    ("hoàn thành trong nửa đầu tháng 9/2026.", None, "2026-09-15", None),
    # round the clock is no day, the day of that number is
    ("trực đường dây nóng 24/7 đến hết ngày 30/9/2026.", None, "2026-09-30", None),
    ("vận hành cổng 24/7.", 2026, None, None),
    ("báo cáo trước 24/7.", 2026, "2026-07-24", None),
    # a day alone in brackets closes what is due on it; one of a feast, of a document or after a share does not
    ("hoàn thiện quy chế (12/4); họp thôn (trước 25/4)", 2026, "2026-04-12", None),
    ("trình UBND xã (20/11/2026).", None, "2026-11-20", None),
    ("tổ chức Ngày hội Đại đoàn kết (18/11).", 2026, None, None),
    ("trả lời Công văn của Sở Y tế (12/4).", 2026, None, None),
    ("đạt kế hoạch giao (9/12).", 2026, None, None),
    ("mở cửa trở lại (trước 7h30 sáng ngày 02/7/2026)", None, "2026-07-02", None),
    # days with a hyphen, as newspapers print them; meetings at which it is put; stretches
    ("Sở Công Thương báo cáo kết quả trước ngày 28-2.", 2025, "2025-02-28", None),
    ("Trình HĐND tỉnh tại kỳ họp thường lệ tháng 7.", 2025, "2025-07-31", None),
    ("Báo cáo HĐND xã tại kỳ họp cuối năm.", 2025, "2025-12-31", None),
    ("Báo cáo HĐND tỉnh kết quả tại kỳ họp thường lệ cuối năm.", 2025, None, "nam"),
    ("Công tác bàn giao phải hoàn thành trước ngày 31/7/1999.", 1999, "1999-07-31", None),
    ("Việc bàn giao xong chậm nhất ngày 30 tháng 6 năm 1997.", None, "1997-06-30", None),
    ("Cấp lại sổ cho người sinh trước ngày 31/7/1999.", 2025, None, None),
    ("Tổng hợp, trình HĐND tỉnh xem xét tại kỳ họp thường lệ cuối năm 2026.", 2025, "2026-12-31", None),
    ("Báo cáo HĐND tỉnh tại kỳ họp cuối năm hằng năm.", 2025, None, "nam"),
    ("Trình HĐND thành phố thông qua tại kỳ họp giữa năm 2027.", 2026, "2027-07-31", None),
    ("Báo cáo HĐND xã tại kỳ họp thường lệ giữa năm.", 2026, None, "nam"),
    ("Đã báo cáo HĐND xã tại kỳ họp giữa năm 2026.", 2026, None, None),
    ("Thực hiện nghị quyết đã thông qua tại kỳ họp cuối năm 2024.", 2025, None, None),
    ("Bảo đảm phục vụ tốt kỳ họp cuối năm 2025.", 2025, None, None),
    ("Cử người trực hỗ trợ trong suốt tháng 8 và tháng 9.", 2025, "2025-09-30", None),
    ("Phổ biến nội dung này trong buổi sinh hoạt chi bộ tháng 3/2025.", 2025, "2025-03-31", None),
    ("Tham mưu tổ chức giao ban hằng tháng với các xã.", 2025, None, "thang"),
    ("Chủ trì họp giao ban hằng tháng của Tổ công tác.", 2025, None, "thang"),
    ("Tổng hợp, báo cáo Bộ Nội vụ hai lần trong năm (trước 10/6 và 10/12).", 2025, None, "sau-thang"),
    ("Xử lý người đứng đầu cơ quan bị nhắc nhở hai lần trong năm.", 2025, None, None),
    # the day a duty is due
    ("Sở Tài chính tham mưu phân bổ kinh phí, hoàn thành trước ngày 25/4/2025.", 2025, "2025-04-25", None),
    ("Gửi báo cáo về Phòng Nội vụ trước ngày 05/12 để tổng hợp.", 2025, "2025-12-05", None),
    ("Trình Ủy ban nhân dân tỉnh trong tháng 3/2025.", 2025, "2025-03-31", None),
    ("Trong quý II năm 2025, ban hành quy trình nội bộ giải quyết thủ tục hành chính.", 2025, "2025-06-30", None),
    ("Đến hết quý III/2025 phải hoàn thành việc số hóa.", 2025, "2025-09-30", None),
    ("Các đơn vị gửi danh sách chậm nhất vào ngày 20 tháng 11 năm 2025.", 2025, "2025-11-20", None),
    ("Báo cáo Chủ tịch xong trước 17 giờ 00 ngày 10/5/2025.", 2025, "2025-05-10", None),
    ("Kết quả thực hiện gửi về Văn phòng trước 16h30 ngày 12/8/2025.", 2025, "2025-08-12", None),
    ("Thời hạn hoàn thành: 30/9/2025.", 2025, "2025-09-30", None),
    ("Xây dựng đề án vị trí việc làm (hoàn thành trong Quý I/2025).", 2025, "2025-03-31", None),
    ("Trong 6 tháng cuối năm 2025, hoàn thành kiểm kê tài sản công.", 2025, "2025-12-31", None),
    ("Trong năm 2025, hoàn thành sắp xếp các đơn vị sự nghiệp.", 2025, "2025-12-31", None),
    ("Thời gian xong trước 15/7.", 2025, "2025-07-15", None),
    ("Tổ chức lấy ý kiến nhân dân từ ngày 01/6 đến ngày 30/6/2025.", 2025, "2025-06-30", None),
    ("Đề nghị báo cáo kết quả về Sở Nội vụ trước ngày 30.6.2025.", 2025, "2025-06-30", None),
    ("Công khai kết quả không muộn hơn ngày 15/01/2026.", 2025, "2026-01-15", None),
    ("Căn cứ Quyết định số 25/QĐ-UBND ngày 06/01/2025, tham mưu kế hoạch trước ngày 28/02/2025.", 2025, "2025-02-28", None),
    ("Thực hiện Công văn số 812/SNV-CCHC ngày 14/3/2025 của Sở Nội vụ, yêu cầu các phòng báo cáo trước 25/3/2025.", 2025, "2025-03-25", None),
    ("Hoàn thành bàn giao trụ sở, xe công xong trong tháng 8.", 2025, "2025-08-31", None),
    ("Vận hành chính thức hệ thống từ ngày 01/7/2025, hoàn thành tập huấn trước ngày 20/6/2025.", 2025, "2025-06-20", None),
    ("Đến cuối năm 2025, kết nối toàn bộ cơ sở dữ liệu chuyên ngành.", 2025, "2025-12-31", None),
    ("Giải quyết dứt điểm hồ sơ tồn đọng trước 30/4.", 2025, "2025-04-30", None),
    ("Phấn đấu hoàn thành trước 12/2025.", 2025, "2025-12-31", None),
    ("Hoàn thành chậm nhất trong quí IV/2024.", 2024, "2024-12-31", None),
    ("Đăng ký danh mục về Sở Tư pháp đến hết ngày 15 tháng 01 năm 2026.", 2025, "2026-01-15", None),
    ("Rà soát, đề xuất sửa đổi, thời gian hoàn thành trước ngày 10-10-2025.", 2025, "2025-10-10", None),
    ("Yêu cầu gửi hồ sơ, hạn cuối 20/9/2025.", 2025, "2025-09-20", None),
    ("Ban hành quy chế làm việc trước ngày mùng 5 tháng 7 năm 2025.", 2025, "2025-07-05", None),
    ("Hoàn thành nhiệm vụ này trong tháng 9 và tháng 10/2025.", 2025, "2025-10-31", None),
    ("Hoàn thành kiểm kê trong Quý I.", 2025, "2025-03-31", None),
    ("Trình Ủy ban nhân dân tỉnh ban hành trước ngày 15/6/2025.", 2025, "2025-06-15", None),
    ("Gửi báo cáo trước ngày 15/12, trừ trường hợp đột xuất.", 2025, "2025-12-15", None),
    ("Đăng ký thi đua trước ngày 20/12/2024.", 2025, "2024-12-20", None),
    ("Các đơn vị đã được kiểm tra khắc phục tồn tại, báo cáo trước ngày 31/3/2025.", 2025, "2025-03-31", None),
    ("Mở đợt cao điểm hỗ trợ học sinh làm căn cước từ ngày 15/8 đến hết 15/10.", 2025, "2025-10-15", None),
    ("Trong quý III, các phòng phải làm xong việc bàn giao.", 2025, "2025-09-30", None),
    ("Trình Chủ tịch ký trước 31/12/2025.", 2025, "2025-12-31", None),
    ("Các sở đăng ký nhu cầu đào tạo trong tháng 10/2025.", 2025, "2025-10-31", None),
    ("Riêng hệ thống cũ phải ngừng sử dụng chậm nhất cuối quý II.", 2025, "2025-06-30", None),
    ("Đưa nền tảng vào sử dụng ngay trong năm nay.", 2025, "2025-12-31", None),
    ("Xây dựng đề án chuyển đổi số của ngành (Quý II/2025).", 2025, "2025-06-30", None),
    ("- Tháng 3: tổ chức khảo sát tại các xã, phường.", 2025, "2025-03-31", None),
    ("Gửi bản điện tử trước thứ Sáu (ngày 16/5/2025).", 2025, "2025-05-16", None),
    ("Họp Tổ công tác vào sáng thứ Hai, ngày 19/5/2025.", 2025, "2025-05-19", None),
    ("Sơ kết 6 tháng đầu năm trước ngày 15/7/2025.", 2025, "2025-07-15", None),
    ("Báo cáo trước 10 giờ, ngày 15/5/2025.", 2025, "2025-05-15", None),
    ("Báo cáo kết quả trước ngày 15/01 năm sau.", 2025, "2026-01-15", None),
    ("Đến hết 2025 cơ bản tháo gỡ xong vướng mắc.", 2025, "2025-12-31", None),
    # what repeats
    ("Hằng năm, trước ngày 15/12, gửi báo cáo về Bộ Nội vụ.", 2025, None, "nam"),
    ("Báo cáo trước ngày 20 tháng 5 và ngày 20 tháng 11 hằng năm.", 2025, None, "nam"),
    ("Ban Chỉ đạo họp thường kỳ ba tháng một lần.", 2025, None, "quy"),
    ("Đối thoại với doanh nghiệp ít nhất hai lần trong năm.", 2025, None, "sau-thang"),
    ("Diễn tập ứng cứu sự cố tối thiểu 01 lần/năm.", 2025, None, "nam"),
    ("Báo cáo Thường trực Tỉnh ủy trước ngày 15 hằng tháng.", 2025, None, "thang"),
    ("Định kỳ hằng quý tổng hợp, báo cáo Thường trực Huyện ủy.", 2025, None, "quy"),
    ("Hàng tuần tổng hợp tiến độ giải quyết hồ sơ, báo cáo lãnh đạo.", 2025, None, "tuan"),
    ("Định kỳ 6 tháng, hằng năm gửi báo cáo về Bộ Nội vụ.", 2025, None, "sau-thang"),
    ("Thực hiện chế độ báo cáo định kỳ: quý, 6 tháng, năm.", 2025, None, "quy"),
    ("Mở các lớp kỹ năng giao tiếp, mỗi năm 02 đợt.", 2025, None, "sau-thang"),
    ("Mở chuyên trang, duy trì 01 chuyên mục/tháng.", 2025, None, "thang"),
    ("Công khai số điện thoại, xử lý phản ánh thường xuyên.", 2025, None, "thuong-xuyen"),
    ("Bố trí kinh phí từ nguồn chi thường xuyên.", 2025, None, None),
    ("Thực hiện tự chủ chi thường xuyên.", 2025, None, None),
    ("Gửi báo cáo về Sở Nội vụ trước ngày 15 tháng 11 hằng năm.", 2025, None, "nam"),
    ("Báo cáo kết quả trước ngày 20 của tháng cuối quý.", 2025, None, "quy"),
    ("Thường xuyên kiểm tra việc chấp hành giờ làm việc của công chức.", 2025, None, "thuong-xuyen"),
    ("Định kỳ hàng tháng công khai danh sách hồ sơ trễ hạn.", 2025, None, "thang"),
    ("Mỗi tháng tổ chức ít nhất một buổi tiếp công dân.", 2025, None, "thang"),
    ("Tổ chức học 2 buổi/ngày ở các lớp ghép.", 2025, None, None),
    ("Tiếp công dân 02 buổi/tuần.", 2025, None, "tuan"),
    ("Định kỳ quý, năm đánh giá mức độ hoàn thành.", 2025, None, "quy"),
    ("Trước ngày 31 tháng 3 hằng năm, công bố kết quả xếp hạng.", 2025, None, "nam"),
    ("Kiểm tra tối thiểu 6 tháng/lần đối với Bộ phận Một cửa.", 2025, None, "sau-thang"),
    # dates of other things
    ("Triển khai Nghị quyết số 20-NQ/TW ngày 16/6/2022 về kinh tế tập thể.", 2025, None, None),
    ("Thực hiện Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.", 2025, None, None),
    ("Quy chế có hiệu lực thi hành kể từ ngày 15/7/2025.", 2025, None, None),
    ("Nghị định có hiệu lực từ ngày 15 tháng 8 năm 2025.", 2025, None, None),
    ("Quyết định số 12/QĐ-UBND hết hiệu lực vào ngày 31/12/2025.", 2025, None, None),
    ("Kể từ ngày 01/7/2025, các phường tiếp nhận hồ sơ phi địa giới.", 2025, None, None),
    ("Từ tháng 3/2025, vận hành thử nghiệm kho dữ liệu.", 2025, None, None),
    ("Số liệu tính đến ngày 15/11/2025 được lấy từ hệ thống.", 2025, None, None),
    ("Kỳ báo cáo từ ngày 15/12/2024 đến ngày 14/3/2025.", 2025, None, None),
    ("Rà soát hồ sơ phát sinh từ ngày 01/01/2025 đến ngày 30/6/2025.", 2025, None, None),
    ("Xây dựng dự toán ngân sách năm 2026 bảo đảm đúng định mức.", 2025, None, None),
    ("Thực hiện tốt các chỉ tiêu kế hoạch năm 2025 đã đề ra.", 2025, None, None),
    ("Triển khai Kế hoạch cải cách hành chính giai đoạn 2021-2025.", 2025, None, None),
    ("Trong năm 2024, xã đã ban hành 35 văn bản chỉ đạo.", 2025, None, None),
    ("Trong quý I/2025, toàn huyện đã giải quyết 1.240 hồ sơ đúng hạn.", 2025, None, None),
    ("Đến ngày 30/6/2025, toàn tỉnh đã có 95 xã hoàn thành.", 2025, None, None),
    ("Tổng kết việc thực hiện kế hoạch năm 2025.", 2025, None, None),
    ("Triển khai nhiệm vụ trọng tâm tháng 7/2025.", 2025, None, None),
    ("Kết luận tại cuộc họp ngày 12/5/2025 của Ban Chỉ đạo.", 2025, None, None),
    ("Thực hiện ý kiến chỉ đạo tại cuộc họp vào ngày 12/5/2025.", 2025, None, None),
    ("Giấy tờ đã cấp trước ngày 01/7/2025 tiếp tục có giá trị sử dụng.", 2025, None, None),
    ("Hồ sơ đã tiếp nhận trước ngày 01/7/2025 được tiếp tục giải quyết theo quy định.", 2025, None, None),
    ("Tổ chức Đại hội Đảng bộ nhiệm kỳ 2025 - 2030.", 2025, None, None),
    ("Tăng 15% so với năm 2025.", 2025, None, None),
    ("Khen thưởng các tập thể có thành tích trong năm 2024.", 2025, None, None),
    ("Vận hành hệ thống thông suốt 24/7.", 2025, None, None),
    ("Tính tới 17 giờ ngày 09/9, bão làm tốc mái 26 nhà.", 2025, None, None),
    ("Số liệu báo cáo quý I chốt từ ngày 15 tháng 12 năm trước tới ngày 14 tháng 3.", 2025, None, None),
    ("Thời hạn giữ chức vụ là 05 năm kể từ ngày 01/7/2025.", 2025, None, None),
    ("Kiểm kê tài sản hiện có đến 0 giờ ngày 01/01/2025.", 2025, None, None),
    ("Thực hiện nghị quyết của kỳ họp thứ 28 (tháng 12/2025).", 2025, None, None),
    ("Thực hiện Báo cáo số 15/BC-UBND ngày 20/3/2025 về kết quả quý I/2025.", 2025, None, None),
    ("Tới 30/6 chưa đơn vị nào đạt mức 5.", 2025, None, None),
    ("Hệ thống đã kết nối tới 11/11 huyện.", 2025, None, None),
    ("Nhập sổ hộ tịch từ năm 1976 đến 2015 vào cơ sở dữ liệu.", 2014, None, None),
    ("Hệ thống phải dựng lại cây đơn vị ba lần trong một tháng.", 2025, None, None),
    ("Giữ nguyên phụ cấp chức vụ trong 06 tháng.", 2025, None, None),
    ("Cử công chức hỗ trợ cấp xã trong ba tháng đầu.", 2025, None, None),
    ("Đến nay đã hoàn thành 8/11 nhiệm vụ được giao.", 2025, None, None),
    ("Phối hợp với các ngân hàng năm 2025 mở rộng thanh toán không dùng tiền mặt.", 2025, None, None),
    ("Các văn bản ban hành trước ngày 01/7/2025 tiếp tục được áp dụng.", 2025, None, None),
    ("Thành lập tổ công tác 06/HĐ để hỗ trợ người dân.", 2025, None, None),
    ("Đơn vị đạt 15/20 tiêu chí nông thôn mới.", 2025, None, None),
    ("Giao chỉ tiêu biên chế trong năm học 2025-2026.", 2025, None, None),
    ("Tiếp tục nâng cao chất lượng báo cáo cải cách hành chính hằng quý.", 2025, None, None),
    ("Sắp xếp bố trí công chức theo kế hoạch biên chế hằng năm được giao.", 2025, None, None),
    # a rate, with and without a word that sets it
    ("Tổ chức đối thoại với doanh nghiệp 02 lần/năm.", 2025, None, "sau-thang"),
    ("Ban Chỉ đạo họp định kỳ hai lần trong năm.", 2025, None, "sau-thang"),
    ("Kiểm tra mỗi xã không dưới bốn lần trong năm.", 2025, None, "quy"),
    ("Công khai mỗi tháng một lần chi phí của đơn vị.", 2025, None, "thang"),
    # "hằng năm": when the duty is due, or which plan, budget or report is meant
    ("Hằng năm tổ chức khảo sát sự hài lòng.", 2025, None, "nam"),
    ("Khảo sát sự hài lòng của người dân hằng năm.", 2025, None, "nam"),
    ("Lập kế hoạch đào tạo hằng năm.", 2025, None, "nam"),
    ("Sở Nội vụ hằng năm tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 20/12.", 2025, None, "nam"),
    ("Sơ kết vào các tháng 3, 6, 9, 12.", 2025, None, "quy"),
    ("Công khai danh mục vào quý IV hằng năm.", 2025, None, "nam"),
    ("Đánh giá, xếp loại vào tháng 12 hằng năm.", 2025, None, "nam"),
    ("Cập nhật định kỳ hằng năm danh mục dịch vụ.", 2025, None, "nam"),
    ("Bố trí kinh phí hằng năm để duy trì hệ thống.", 2025, None, "nam"),
    ("Kế hoạch (dự toán kinh phí hằng năm) được lập đúng mẫu.", 2025, None, None),
    ("Thực hiện kế hoạch hằng năm bảo đảm tiến độ.", 2025, None, None),
    ("Gắn với đánh giá, xếp loại công chức hằng năm theo quy định.", 2025, None, None),
    # "hằng quý", "hằng tháng"
    ("Báo cáo kết quả thực hiện hằng tháng.", 2025, None, "thang"),
    ("Họp giao ban vào thứ Hai hằng tuần.", 2025, None, "tuan"),
    ("Nộp báo cáo trước ngày 15 của tháng.", 2025, None, "thang"),
    ("Công khai hồ sơ trễ hạn từng tháng.", 2025, None, "thang"),
    ("Thực hiện nhiệm vụ hằng tháng đúng tiến độ.", 2025, None, None),
    ("Chuẩn hóa biểu mẫu báo cáo hằng quý của các phòng.", 2025, None, None),
    # a plan told by its months, what is not to be put off, courses that another office gives, cases whose day is told, a session that is prepared for
    ("Lập tiến độ thi công của từng gói thầu theo tháng, gửi Ban Quản lý chậm nhất ngày 22/9.", 2025, "2025-09-22", None),
    ("Thanh toán ngay khi có khối lượng, không dồn vào cuối năm.", 2025, None, None),
    ("Tránh kéo dài việc đối chiếu sang năm 2026, báo cáo trong tháng 10.", 2025, "2025-10-31", None),
    ("Cử công chức dự các lớp do Trường Chính trị mở trong năm 2025.", 2025, None, None),
    ("Đối với hồ sơ nhận trước ngày 30/6/2025 phải trả xong trong tháng 7.", 2025, "2025-07-31", None),
    ("Hoàn thiện tài liệu chuẩn bị cho kỳ họp trước ngày 5-12.", 2025, "2025-12-05", None),
    ("Thống kê số người nghỉ hưu từ ngày 01/01/2025 đến ngày 31/12/2026.", 2025, None, None),
    # things told by the month in which something was done, or by the day they are due; the day of what a duty goes before; the day of first use; half-yearly and yearly, each by its day
    ("Rà soát các quy định tại nghị định đã ban hành trong tháng 6, hoàn thành trong tháng 9.", 2025, "2025-09-30", None),
    ("Đối với các dự án phải phê duyệt trong Quý II: bố trí đủ cán bộ thẩm định.", 2025, None, None),
    ("Gửi danh sách trước ngày họp Hội đồng xét tặng (dự kiến 18/11).", 2025, "2025-11-18", None),
    ("Bàn giao tài sản xong trước khi đơn vị mới hoạt động (01/9/2025).", 2025, "2025-09-01", None),
    ("Lắp đặt phần mềm và chính thức đưa vào vận hành ngày 01/10/2025.", 2025, "2025-10-01", None),
    ("Kho dữ liệu đã đưa vào vận hành ngày 01/3/2025.", 2025, None, None),
    ("Gửi báo cáo về Phòng Nội vụ 6 tháng trước ngày 12/6, năm trước ngày 12/12.", 2025, None, "sau-thang"),
    # a day of the month before the plan's year is due, an earlier one is over
    ("Trước ngày 20/12/2023, báo cáo nhu cầu.", 2024, "2023-12-20", None),
    ("Nộp hồ sơ chậm nhất là ngày 28/12/2023.", 2024, "2023-12-28", None),
    ("Báo cáo kết quả trước ngày 20/11/2023.", 2024, None, None),
    ("Kết quả rà soát hoàn thành trong tháng 12/2023 được công khai.", 2024, None, None),
    # what was done by the day, what is still to be done by it
    ("Trong quý I/2025 đã hoàn thành 5 đợt, yêu cầu các phòng tiếp tục báo cáo.", 2025, "2025-03-31", None),
    ("Báo cáo trước ngày 20/3/2025 các nhiệm vụ đã quá hạn.", 2025, "2025-03-20", None),
    ("Trong năm nay, hoàn thành số hóa hồ sơ.", 2025, "2025-12-31", None),
    ("Hoàn thành số hóa cuối năm nay.", 2025, "2025-12-31", None),
    ("Công tác trong năm nay tập trung vào số hóa.", 2025, None, None),
    ("Số hóa hồ sơ lưu trữ trong năm 2025.", 2025, "2025-12-31", None),
    ("Chỉ tiêu giao trong năm 2025 phải đạt.", 2025, None, None),
    ("Thống kê kết quả tiếp nhận từ ngày 01/01/2025 đến ngày 30/6/2025.", 2025, None, None),
    ("Lấy ý kiến nhân dân đến ngày 30/6/2025.", 2025, "2025-06-30", None),
    ("Hồ sơ từ năm 2020 đến hết năm 2025 được số hóa.", 2025, None, None),
    # it opens or closes an item, or stands inside
    ("a) Quý II: lập danh sách.", 2025, "2025-06-30", None),
    ("Kết quả tháng 3: 12 hồ sơ.", 2025, None, None),
    ("Khảo sát tại các xã (tháng 4/2025);", 2025, "2025-04-30", None),
    ("Khảo sát (tháng 4/2025) tại các xã.", 2025, None, None),
    ("Kết luận hội nghị (tháng 4/2025).", 2025, None, None),
    # two times: the first is the duty's
    ("Báo cáo trước ngày 20/3/2025, công khai trước ngày 30/4/2025.", 2025, "2025-03-20", None),
    ("Báo cáo trước ngày 20/3/2025 và hằng quý cập nhật danh mục.", 2025, "2025-03-20", None),
    ("Rà soát theo Quyết định số 12/QĐ-TTg ngày 15 tháng 3 năm 2025, Công văn số 8/SNV ngày 20/4/2025, xong trước ngày 30/5/2025.", 2025, "2025-05-30", None),
    # the session at which it is put, with the month in which that is expected
    ("Báo cáo HĐND xã kết quả xử lý tại Kỳ họp thứ Tám (dự kiến tổ chức tháng 7/2026).", 2026, "2026-07-31", None),
    ("Trình HĐND tỉnh đề án tại kỳ họp chuyên đề, dự kiến vào tháng 9/2026.", 2026, "2026-09-30", None),
    ("Chuẩn bị hội trường phục vụ kỳ họp thứ Tám (dự kiến tổ chức tháng 7/2026).", 2026, None, None),
    ("Trình Quốc hội dự án Luật vào năm 2027.", 2026, "2027-12-31", None),
    ("Số hóa xong kho hồ sơ địa chính chậm nhất năm 2027.", 2026, "2027-12-31", None),
    # what is handed in earlier than the time named first: that one is of the matter; a milestone that something is finished by stands
    ("Đề xuất giảm lệ phí đối với hộ kinh doanh mới đến hết năm 2026, báo cáo UBND tỉnh trong tháng 4/2026.", 2026, "2026-04-30", None),
    ("Lập danh sách viên chức đến tuổi nghỉ hưu trong quý IV/2026, trình Giám đốc Sở trước ngày 15/8/2026.", 2026, "2026-08-15", None),
    ("Hoàn thành số hóa kho lưu trữ đến hết năm 2026, báo cáo tiến độ trước ngày 30/6/2026.", 2026, "2026-12-31", None),
    ("Hoàn thành rà soát trong tháng 5/2026, báo cáo UBND tỉnh trước ngày 15/6/2026.", 2026, "2026-05-31", None),
    # how long a state lasts; what the duty is about
    ("Hướng dẫn doanh nghiệp tạm dừng đóng quỹ đến hết tháng 9/2026.", 2026, None, None),
    ("Gia hạn hợp đồng thuê máy chủ đến ngày 31/12/2026.", 2026, None, None),
    ("Niêm yết số liệu hồ sơ đã trả trong 6 tháng đầu năm 2026 tại bộ phận một cửa.", 2026, None, None),
    ("Báo cáo tình hình học sinh bỏ học từ đầu năm học đến ngày 20/11.", 2026, None, None),
    ("Hoàn thành việc đánh giá kết quả thực hiện Đề án trong 6 tháng đầu năm 2026.", 2026, "2026-06-30", None),
    ("Xin lỗi bằng văn bản đối với 12 hồ sơ quá hạn trong quý I/2026.", 2026, None, None),
    ("Không để hồ sơ quá hạn trong quý III/2026.", 2026, "2026-09-30", None),
    ("Kiểm tra việc mua sắm từ nguồn được phân bổ trong năm 2026.", 2026, None, None),
    ("Chi trả trợ cấp cho lao động ngừng việc từ ngày 01/3/2026 đến ngày 30/6/2026.", 2026, None, None),
    ("Nộp lưu hồ sơ của các hội đã giải thể trước ngày 01/3/2026.", 2026, None, None),
    ("Mở lớp bồi dưỡng kỹ năng số trong 02 ngày cho công chức xã.", 2026, None, None),
    ("Nghiệm thu đề tài có thời gian thực hiện 18 tháng (từ tháng 01/2025 đến tháng 6/2026).", 2026, None, None),
    ("Rà soát hợp đồng thuê trụ sở hết hạn trong quý III/2026.", 2026, None, None),
    ("Lập hồ sơ lãnh đạo có thời hạn giữ chức vụ kết thúc trong 6 tháng cuối năm 2026.", 2026, None, None),
    ("Thanh toán dứt điểm trước khi kết thúc năm 2026.", 2026, "2026-12-31", None),
    ("Mở hộp thư góp ý, duy trì suốt năm 2026.", 2026, "2026-12-31", None),
    # reports of each month; the month before is none
    ("Gửi báo cáo tháng trước ngày 18, báo cáo quý trước ngày 10 của tháng cuối quý.", 2026, None, "thang"),
    ("Đối chiếu với báo cáo tháng trước của Kho bạc.", 2026, None, None),
    # a list of what is due says nothing of when the list itself is
    ("Rà soát danh sách nghị quyết phải ban hành trong năm 2026, trình Thường trực HĐND tỉnh trước ngày 20/02", 2026, "2026-02-20", None),
    ("Đánh giá Đề án trong kỳ (từ tháng 7 năm 2022 đến hết tháng 6 năm 2025) theo mẫu đính kèm", 2025, None, None),
    ("Sáp nhập các phòng chuyên môn, xong trước kỳ họp cuối năm (tháng 12/2025)", 2025, "2025-12-31", None),
    ("Nối mạng các điểm cầu trước phiên họp thường kỳ của UBND tỉnh (dự kiến ngày 28/11/2025)", 2025, "2025-11-28", None),
    ("Đôn đốc các phòng, định kỳ ba tháng báo cáo lãnh đạo Sở", 2025, None, "quy"),
    ("Phát huy vai trò của cộng đồng; mỗi năm mở ít nhất 02 đợt kiểm tra", 2025, None, "sau-thang"),
    ("Công khai kết quả. Hạn nộp: tuần đầu tháng 3/2026", 2026, "2026-03-07", None),
]

# Events: (sentence, words that the deadline prints); there is no day to compute.
EVENTS: list[tuple[str, str]] = [
    ("xong trong thời gian 03 tháng kể từ ngày 01/7/2026.", "xong trong thời gian 03 tháng"),
    ("Sở Nội vụ trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản.", "trong thời hạn 05 ngày làm việc"),
    ("Cập nhật dữ liệu chậm nhất 02 ngày sau khi ban hành văn bản.", "chậm nhất 02 ngày"),
    ("Ủy ban nhân dân xã niêm yết trong vòng 24 giờ kể từ khi nhận quyết định.", "trong vòng 24 giờ"),
    ("Báo cáo kết quả chậm nhất là 15 ngày kể từ ngày kết thúc đợt kiểm tra.", "chậm nhất là 15 ngày"),
]

# (text, year, ISO date): days that any parser reads
DATES: list[tuple[str, int | None, str | None]] = [
    ("ngày 1 tháng 7 năm 2025", None, "2025-07-01"),
    ("Hà Nội, ngày 05 tháng 9, năm 2025", None, "2025-09-05"),
    ("hồi 14 giờ ngày 2/9/2025", None, "2025-09-02"),
    ("ngày 01-07-2025", None, "2025-07-01"),
    ("1.7.2025", None, "2025-07-01"),
    ("ngày 05 /9/ 2025", None, "2025-09-05"),
    ("ngày 31 tháng 4 năm 2025", None, None),
    ("ngày 15/12", 2021, "2021-12-15"),
    ("ngày 15/12", None, None),
    ("ngày 15 tháng 8", 2025, "2025-08-15"),
    ("Quyết định số 12/2025/QĐ-UBND", 2025, None),
    ("đạt 15/20 tiêu chí", 2025, None),
    ("tháng 12/2025", 2025, None),
]

# (sentence, text of the deadline): the words that say when, with the preposition, without the rest of the sentence
TEXTS: list[tuple[str, str]] = [
    ("Sở Y tế báo cáo Sở Nội vụ trước ngày 25/4/2025 để tổng hợp.", "trước ngày 25/4/2025"),
    ("Ban hành quy trình trong Quý II/2025.", "trong Quý II/2025"),
    ("Rà soát, hoàn thành trước ngày 30 tháng 9 năm 2025.", "hoàn thành trước ngày 30 tháng 9 năm 2025"),
    ("Gửi báo cáo về Sở Nội vụ trước ngày 15 hằng tháng.", "trước ngày 15 hằng tháng"),
    ("Công bố kết quả trước ngày 31 tháng 3 hằng năm.", "trước ngày 31 tháng 3 hằng năm"),
    ("Tổ chức lấy ý kiến từ ngày 01/6 đến ngày 30/6/2025.", "từ ngày 01/6 đến ngày 30/6/2025"),
    (
        "Theo  chỉ đạo, các phòng nộp danh sách về Văn phòng Sở Nội vụ để tổng hợp, trình Giám đốc Sở xem xét chậm nhất là ngày 20/5/2025.",
        "chậm nhất là ngày 20/5/2025",
    ),
    ("Họp Ban Chỉ đạo vào sáng thứ Hai hằng tuần tại phòng họp số 1.", "vào sáng thứ Hai hằng tuần"),
    ("Gửi báo cáo định kỳ hằng quý về Sở.", "định kỳ hằng quý"),
    ("- Thường xuyên kiểm tra giờ giấc làm việc.", "Thường xuyên"),
    ("Khảo sát tại các xã (Quý II/2025).", "Quý II/2025"),
]

NOTHING = ["", "-", "…", "—", "....", "x", "/"]

# (title, year of issue, year of dates printed without one)
YEARS: list[tuple[str | None, int | None, int | None]] = [
    ("Cải cách hành chính năm 2025", 2025, 2025),
    ("Cải cách hành chính nhà nước năm 2026", 2025, 2026),
    ("Chuyển đổi số giai đoạn 2026-2030", 2025, 2025),
    ("Phát triển chính quyền số đến năm 2030", 2025, 2025),
    ("Tổng kết năm 2025, nhiệm vụ năm 2026", 2025, 2025),
    ("Cải cách hành chính năm 2025", None, 2025),
    (None, 2024, 2024),
    (None, None, None),
]

# Careful readers see them; the module does not yet. (cell, year, date, recurrence, reason)
MISSED_CELLS: list[tuple[str, int | None, str | None, str | None, str]] = [
    ("Năm học 2025-2026", 2025, "2026-05-31", None, "a school year is read as two calendar years"),
    ("Tháng 5 (từ ngày 05 đến ngày 20)", 2025, "2025-05-20", None, "days whose month stands before them"),
]
MISSED_PROSE: list[tuple[str, int | None, str | None, str | None, str]] = [
    ("Nhiệm vụ có hạn trong quý I/2025 chưa xong phải báo cáo trước ngày 15/4/2025.", 2025, "2025-04-15", None, "the time of the things spoken of comes first"),
    ("Hồ sơ có ngày hẹn trả trước ngày 01/7/2025 thì chuyển về phường.", 2025, None, None, "a relative clause about files looks like a deadline"),
    ("Đến ngày 30/6/2025, toàn tỉnh có 95 xã hoàn thành.", 2025, None, None, "a result without a word of the past"),
]


def pair(text: str, year: int | None) -> tuple[str | None, str | None]:
    found = deadline_in_cell(text, year)
    assert found is not None, "a filled cell always has its text"
    assert found.text
    return found.date, found.recurrence


@pytest.mark.parametrize("text, year, date, recurrence", CELLS)
def test_cell(text: str, year: int | None, date: str | None, recurrence: str | None) -> None:
    assert pair(text, year) == (date, recurrence)


@pytest.mark.parametrize("text, year, date, recurrence", PROSE)
def test_prose(text: str, year: int | None, date: str | None, recurrence: str | None) -> None:
    found = deadline_in_prose(text, year)
    if date is None and recurrence is None:
        assert found is None
    else:
        assert found is not None
        assert (found.date, found.recurrence) == (date, recurrence)


@pytest.mark.parametrize(
    "text, year, date, recurrence", [pytest.param(*case[:4], marks=pytest.mark.xfail(strict=True, reason=case[4])) for case in MISSED_CELLS]
)
def test_missed_cell(text: str, year: int | None, date: str | None, recurrence: str | None) -> None:
    assert pair(text, year) == (date, recurrence)


@pytest.mark.parametrize(
    "text, year, date, recurrence", [pytest.param(*case[:4], marks=pytest.mark.xfail(strict=True, reason=case[4])) for case in MISSED_PROSE]
)
def test_missed_prose(text: str, year: int | None, date: str | None, recurrence: str | None) -> None:
    found = deadline_in_prose(text, year)
    assert ((found.date, found.recurrence) if found else (None, None)) == (date, recurrence)


def test_year_named() -> None:
    assert year_named("sơ kết 4 tháng đầu năm 2026, xong trước 30/6/2026") == 2026
    assert year_named("(kèm theo quyết định số 54/qđ-ubnd ngày 20 tháng 3 năm 2026 của ubnd tỉnh) giai đoạn 2026 - năm 2030") == 2026
    assert year_named("từ năm 2024 đến năm 2026") is None
    assert year_named("việc này làm đến năm 2030, báo cáo trước ngày 12-9-2025") is None


@pytest.mark.parametrize("title, issued, year", YEARS)
def test_year_of_dates(title: str | None, issued: int | None, year: int | None) -> None:
    assert year_of_dates(Identity("ke-hoach", None, None, None, title, year=issued)) == year


def test_a_letter_about_the_year_after_asks_now() -> None:
    letter = Identity("cong-van", None, "2024-05-20", None, "V/v lập dự toán năm 2025", year=2024)
    assert (year_of_dates(letter), names_year_after(letter)) == (2024, True)


@pytest.mark.parametrize("text, words", EVENTS)
def test_event(text: str, words: str) -> None:
    found = deadline_in_prose(text, 2025)
    assert found is not None
    assert (found.date, found.recurrence) == (None, None)
    assert words in found.text


@pytest.mark.parametrize("text, words", TEXTS)
def test_text_of_deadline(text: str, words: str) -> None:
    found = deadline_in_prose(text, 2025)
    assert found is not None
    assert found.text == words


@pytest.mark.parametrize("text, year, date", DATES)
def test_first_date(text: str, year: int | None, date: str | None) -> None:
    assert first_date(text, year) == date


@pytest.mark.parametrize("text", NOTHING)
def test_empty_cell(text: str) -> None:
    assert deadline_in_cell(text, 2025) is None


@pytest.mark.parametrize(
    "text, date, issued, meant",
    [
        ("trước ngày 10/01", "2025-01-10", "2025-11-28", "2026-01-10"),
        ("hoàn thành trong tháng 2", "2025-02-28", "2025-12-30", "2026-02-28"),
        ("trong quý I", "2025-03-31", "2025-10-06", "2026-03-31"),
        ("trước ngày 10/01/2025", "2025-01-10", "2025-11-28", "2025-01-10"),  # printed with its year
        ("trong tháng 10", "2025-10-31", "2025-11-03", "2025-10-31"),  # a late one of this year
        ("trước ngày 10/01", "2025-01-10", "2025-01-20", "2025-01-10"),
        ("trước ngày 10/01", "2025-01-10", None, "2025-01-10"),
        ("trước ngày 10/01", "2026-01-10", "2025-12-20", "2026-01-10"),  # a plan whose title names the year after
    ],
)
def test_in_year_after(text: str, date: str, issued: str | None, meant: str) -> None:
    assert in_year_after(Deadline(text, date, None), issued) == Deadline(text, meant, None)


def test_a_letter_of_december_on_the_year_after() -> None:
    due = Deadline("trong quý II", "2025-06-30", None)
    assert in_year_after(due, "2025-12-10", ahead=True) == Deadline("trong quý II", "2026-06-30", None)
    assert in_year_after(due, "2025-12-10") == due


def test_year_after_of_nothing() -> None:
    always = Deadline("thường xuyên", None, "thuong-xuyen")
    assert in_year_after(None, "2025-12-01") is None
    assert in_year_after(always, "2025-12-01") == always
