"""Duties in the less usual printed forms of offices, party bodies, schools, hospitals and enterprises. Each body is a passage; every duty in it is listed.

Expected: (words that the duty's text holds, lead, support, (date, recurrence), product). A product of None is not looked at, one of "" must be absent.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.document import Document
from extract.extraction import extract
from extract.readers import read
from extract.readers.plain.reader import read_plain
from extract.records import Assignment
from extract.segment import Outline
from extract.tables.reading import tables_of

PLAN = "UBND TỈNH NINH BÌNH\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 61/KH-SNV\nNinh Bình, ngày 15 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính năm 2026\n"
LETTER = "ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 340/UBND-VP\nV/v đôn đốc\nNinh Bình, ngày 15 tháng 01 năm 2026\nKính gửi: Các sở, ban, ngành tỉnh; UBND các xã, phường.\n"
REPORT = PLAN.replace("KẾ HOẠCH", "BÁO CÁO").replace("KH-SNV", "BC-SNV")
MINUTES = PLAN.replace("KẾ HOẠCH", "BIÊN BẢN HỌP").replace("KH-SNV", "BB-SNV")
RULES = "BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 09/2026/TT-BYT\nHà Nội, ngày 15 tháng 01 năm 2026\nTHÔNG TƯ\nHướng dẫn công khai giá dịch vụ\n"
NEWS = "Ninh Bình siết kỷ cương công vụ\n16/01/2026\nUBND tỉnh Ninh Bình vừa ban hành Công văn số 340/UBND-VP về siết chặt kỷ cương công vụ trong các cơ quan hành chính trên địa bàn tỉnh.\n"
HEADED = "Chỉ thị của UBND tỉnh Ninh Bình về siết kỷ cương công vụ\n16/01/2026\n"
DIRECTIVE = "ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 09/2006/CT-UBND\nNinh Bình, ngày 17 tháng 4 năm 2006\nCHỈ THỊ\nVề việc tiếp dân\nChủ tịch Ủy ban nhân dân tỉnh chỉ thị:\n"
STORY = "Mùa xuân ấm áp ở xã vùng cao\n16/01/2026\nNhững ngày giáp Tết, đường về bản Nà Lốc rộn ràng hơn mọi năm.\n"
RUBRIC = f"UBND tỉnh:\n{NEWS}"
HEADS = {
    "rubric": RUBRIC,
    "plan": PLAN,
    "letter": LETTER,
    "report": REPORT,
    "minutes": MINUTES,
    "rules": RULES,
    "directive": DIRECTIVE,
    "news": NEWS,
    "story": STORY,
    "headed": HEADED,
}
NONE = (None, None)
Expected = tuple[str, list[str], list[str], tuple[str | None, str | None], str | None]

CASES: list[tuple[str, str, list[Expected]]] = [
    # -- subjects that no lexicon has among those of offices, in a list of who does what; not in one that tells of other things, nor matters; a dash before the predicate
    ("plan", "III. PHÂN CÔNG NHIỆM VỤ\n1. Phòng Pháp chế soạn tờ rơi.\n2. Thanh tra Sở kiểm tra bến thuyền.\n3. Chủ phương tiện, thuyền viên chấp hành quy định về áo phao.\n4. Văn phòng Sở - tổng hợp báo cáo.\n5. Các nội dung khác thực hiện theo quy định.",
     [("soạn tờ rơi", ["Phòng Pháp chế"], [], NONE, None), ("kiểm tra bến thuyền", ["Thanh tra Sở"], [], NONE, None),
      ("chấp hành quy định", ["Chủ phương tiện", "thuyền viên"], [], NONE, None), ("tổng hợp báo cáo", ["Văn phòng Sở"], [], NONE, None)]),
    ("plan", "I. THỰC TRẠNG\n1. Chủ phương tiện chấp hành tốt quy định về áo phao.\n2. Thuyền viên được tập huấn.", []),
    ("letter", "UBND tỉnh yêu cầu:\n1. Sở Công Thương theo dõi giá cả.\n2. Sở Y tế kiểm tra bếp ăn.\n3. Các siêu thị, chủ cơ sở kinh doanh niêm yết giá.",
     [("theo dõi giá cả", ["Sở Công Thương"], [], NONE, None), ("kiểm tra bếp ăn", ["Sở Y tế"], [], NONE, None), ("niêm yết giá", ["các siêu thị", "chủ cơ sở kinh doanh"], [], NONE, None)]),
    # -- who carries a decision out behind its coming into force
    ("letter", "Quyết định có hiệu lực kể từ ngày ký, Phòng Hành chính, Phòng Kế toán chịu trách nhiệm thi hành Quyết định này.", [("chịu trách nhiệm thi hành", ["Phòng Hành chính", "Phòng Kế toán"], [], NONE, None)]),
    # -- normative: a time counted from an event before who acts; whom a heading says to be told; who is obliged by "phải", not whoever is concerned; the issuer under its own label; what an office is
    ("rules", "Điều 4. Trình tự\n1. Trách nhiệm của Ủy ban nhân dân cấp huyện chỉ đạo Phòng Y tế:\nTrong thời hạn 03 ngày, kể từ ngày nhận đủ hồ sơ, Phòng Y tế thẩm tra hồ sơ.\n2. Trong thời hạn 10 ngày làm việc, kể từ ngày có kết quả thẩm tra, Sở Y tế có trách nhiệm công bố giá.\n3. Ủy ban nhân dân cấp xã phải niêm yết giá tại trụ sở.\n4. Người nộp hồ sơ phải khai đúng mẫu.",
     [("thẩm tra hồ sơ.", ["Phòng Y tế"], [], NONE, None), ("công bố giá", ["Sở Y tế"], [], NONE, None), ("niêm yết giá", ["Ủy ban nhân dân cấp xã"], [], NONE, None)]),
    ("rules", "Điều 9. Tổ chức thực hiện\n1. Sở Y tế là cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, giúp Ủy ban nhân dân quản lý giá.\n2. Bộ Y tế: Trong 05 ngày kể từ khi nhận được đề nghị có trách nhiệm trả lời địa phương.",
     [("trả lời địa phương", ["Bộ Y tế"], [], NONE, None)]),
    # -- the time on a line of its own; a condition before who acts; "nhà ở." ends a sentence; items "2.1.a."
    ("plan", "II. NỘI DUNG\n2. Lập danh sách\n2.1. Bước 1: Rà soát.\nỦy ban nhân dân xã lập danh sách hộ nghèo gửi Sở Xây dựng.\nThời gian hoàn tất: trước ngày 18/8/2026.\n2.1.a. Các hộ tự sửa nhà ở. Trường hợp hộ neo đơn (già cả, ốm đau...) không tự sửa được thì Ủy ban nhân dân xã có trách nhiệm tổ chức sửa.",
     [("lập danh sách hộ nghèo", ["Ủy ban nhân dân xã"], [], ("2026-08-18", None), None), ("tổ chức sửa", ["Ủy ban nhân dân xã"], [], NONE, None)]),
    # -- when all below a lead-in is due: behind "thực hiện" at its end, before those it addresses; a sentence that says when what stands before it is due
    ("plan", "II. NỘI DUNG\n1. Văn phòng Sở chủ trì thực hiện trong quý II:\n- Niêm yết bộ thủ tục mới;\n- Lắp máy lấy số.\n2. Trong tháng 9, Phòng Pháp chế, Thanh tra Sở:\na) Kiểm điểm việc trả hồ sơ chậm;\nb) Rà soát biểu mẫu.\n3. Phòng Pháp chế tập huấn cho các xã; in tài liệu hướng dẫn. Các nội dung này hoàn thành trong tháng 5.",
     [("Niêm yết", ["Văn phòng Sở"], [], ("2026-06-30", None), None), ("Lắp máy", ["Văn phòng Sở"], [], ("2026-06-30", None), None),
      ("Kiểm điểm", ["Phòng Pháp chế", "Thanh tra Sở"], [], ("2026-09-30", None), None), ("Rà soát biểu mẫu", ["Phòng Pháp chế", "Thanh tra Sở"], [], ("2026-09-30", None), None),
      ("tập huấn cho các xã", ["Phòng Pháp chế"], [], ("2026-05-31", None), None)]),
    # -- news of a plan that is told by no document: what is due after the news
    ("story", "Theo kế hoạch, các xã chuẩn bị lễ hội trong hai ngày.\nTheo kế hoạch, đến ngày 31/3/2026, các xã, phường hoàn tất kiểm kê đất bãi bồi; đến ngày 15/5/2026 Sở Tài chính tổng hợp kết quả.",
     [("hoàn tất kiểm kê", ["các xã, phường"], [], ("2026-03-31", None), None), ("tổng hợp kết quả", ["Sở Tài chính"], [], ("2026-05-15", None), None)]),
    # -- a sentence behind with its own schedule; one that says by when a part must be ready; a time behind "cả hai" of two duties; a time and no comma before who acts
    ("plan", "II. NỘI DUNG\n1. Phòng Nội vụ hoàn thiện mẫu phiếu trước ngày 30/6. Từ tháng 7 trở đi, hằng quý thống kê số phiếu thu được.\n2. Ban Quản lý dự án đẩy nhanh tiến độ Nhà văn hóa. Phần mái còn lại phải xong trong tháng 10.\n3. Phòng Tài chính cân đối nguồn vốn, Kho bạc Nhà nước đối chiếu số dư; cả hai nội dung báo cáo Chủ tịch UBND xã trước ngày 15/10.\n4. Trước ngày 25/8 Văn phòng UBND xã tổng hợp kết quả.",
     [("hoàn thiện mẫu phiếu", ["Phòng Nội vụ"], [], ("2026-06-30", None), None), ("thống kê số phiếu", ["Phòng Nội vụ"], [], (None, "quy"), None),
      ("đẩy nhanh tiến độ", ["Ban Quản lý dự án"], [], ("2026-10-31", None), None),
      ("cân đối nguồn vốn", ["Phòng Tài chính"], [], ("2026-10-15", None), None), ("đối chiếu số dư", ["Kho bạc Nhà nước"], [], ("2026-10-15", None), None),
      ("tổng hợp kết quả", ["Văn phòng Ủy ban nhân dân xã"], [], ("2026-08-25", None), None)]),
    # -- who does it in a last sentence of its own, in brackets with a time behind any name; a time behind two duties of one sentence is that of both; each of those before
    ("plan", "II. NỘI DUNG\n1. Kiểm tra việc tiếp nhận hồ sơ tại các xã. Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở.\n2. Công khai thủ tục tại Trung tâm và trên Trang thông tin điện tử xã (Phòng Pháp chế, thường xuyên).\n3. Rà soát biểu mẫu. Phòng Pháp chế rà soát biểu mẫu đất đai; Thanh tra Sở rà soát biểu mẫu khiếu nại. Hoàn thành trong tháng 4.",
     [("Kiểm tra việc tiếp nhận", ["Văn phòng Sở"], ["Thanh tra Sở"], NONE, None), ("Công khai thủ tục", ["Phòng Pháp chế"], [], (None, "thuong-xuyen"), None),
      ("biểu mẫu đất đai", ["Phòng Pháp chế"], [], ("2026-04-30", None), None), ("biểu mẫu khiếu nại", ["Thanh tra Sở"], [], ("2026-04-30", None), None)]),
    ("letter", "Sở Tư pháp, Sở Xây dựng, mỗi sở cử 02 công chức hướng dẫn các xã; hằng tuần báo cáo UBND tỉnh.\nVăn phòng UBND tỉnh kiểm tra, mỗi năm chọn một chuyên đề.",
     [("cử 02 công chức", ["Sở Tư pháp", "Sở Xây dựng"], [], (None, "tuan"), None), ("chọn một chuyên đề", ["Văn phòng Ủy ban nhân dân tỉnh"], [], (None, "nam"), None)]),
    ("plan", "II. NỘI DUNG\n1. Nâng cao nhận thức của công chức. Phòng Pháp chế chủ trì, các phòng phối hợp.\n2. Văn phòng Sở theo dõi, đôn đốc; quý III tổ chức kiểm tra tại cơ sở.\n3. Thanh tra Sở lập sổ cam kết tiến độ giải ngân từng tháng, gửi Văn phòng Sở trước 05/10/2026.",
     [("Nâng cao nhận thức", ["Phòng Pháp chế"], ["các phòng"], NONE, None), ("theo dõi, đôn đốc", ["Văn phòng Sở"], [], ("2026-09-30", None), None), ("cam kết tiến độ", ["Thanh tra Sở"], [], ("2026-10-05", None), None)]),
    # -- when the results of several are due; what those addressed may do, and what whoever writes puts before others, is no duty; "lộ trình theo tuần" does not come round
    ("plan", "II. NỘI DUNG\n1. Phòng Pháp chế thẩm định tiêu chí thể chế; Văn phòng Sở thẩm định tiêu chí thủ tục. Kết quả gửi Thanh tra Sở trước ngày 05/12/2026.\n2. Tổ công tác có nhiệm vụ:\na) Lập lộ trình kiểm tra giờ giấc theo tuần.\nTổ công tác được sử dụng con dấu của Sở.\nVăn phòng kính trình Giám đốc Sở xem xét.",
     [("tiêu chí thể chế", ["Phòng Pháp chế"], [], ("2026-12-05", None), None), ("tiêu chí thủ tục", ["Văn phòng Sở"], [], ("2026-12-05", None), None), ("kiểm tra giờ giấc", ["Tổ công tác"], [], NONE, None)]),
    # -- a time before a colon is that of all duties behind it; a council's session without "tại"; how often, with words between; closing words of whoever tells
    ("plan", "II. NỘI DUNG\n- Tháng 8: Văn phòng Sở thành lập Tổ tuyên truyền; Phòng Pháp chế soạn bộ câu hỏi.\n- Tháng 9 đến tháng 11: Thanh tra Sở kiểm tra tại cơ sở.\n- Phòng Kế hoạch tham mưu chính sách, trình HĐND tỉnh kỳ họp giữa năm 2026.\n- Chánh Văn phòng Sở lập đường dây nóng; sáu tháng tổng hợp, báo cáo Giám đốc Sở một lần.\nVăn phòng Sở thông báo để các phòng biết, thực hiện.",
     [("thành lập Tổ", ["Văn phòng Sở"], [], ("2026-08-31", None), None), ("bộ câu hỏi", ["Phòng Pháp chế"], [], ("2026-08-31", None), None), ("kiểm tra tại cơ sở", ["Thanh tra Sở"], [], ("2026-11-30", None), None),
      ("tham mưu chính sách", ["Phòng Kế hoạch"], [], ("2026-07-31", None), None), ("đường dây nóng", ["Chánh Văn phòng Sở"], [], (None, "sau-thang"), None)]),
    ("rules", "Điều 5. Giao ban\n1. Giao ban quý (giao ban toàn ngành): tổ chức vào tuần thứ hai của quý kế tiếp.", []),
    # -- a group told by what it has, before a colon; who does it behind "Thực hiện:"; a plan due by a day is laid on who issues it; what something is asked for is no deadline
    ("letter", "1. Các đơn vị có kết quả dưới 70 điểm: tổ chức họp kiểm điểm, gửi Sở Nội vụ chậm nhất 05/5/2026.\n2. Sở Tài chính tham mưu kinh phí. UBND các xã ban hành kế hoạch của địa phương trước 15/02/2026.\n3. Để hoàn thành các chỉ tiêu trong năm 2026, UBND tỉnh yêu cầu các sở chủ động lập kế hoạch.",
     [("tổ chức họp kiểm điểm", ["các đơn vị có kết quả dưới 70 điểm"], [], ("2026-05-05", None), None), ("tham mưu kinh phí", ["Sở Tài chính"], [], NONE, None),
      ("ban hành kế hoạch", ["Ủy ban nhân dân các xã"], [], ("2026-02-15", None), "kế hoạch"), ("chủ động lập kế hoạch", ["các sở"], [], NONE, "kế hoạch")]),
    ("plan", "II. NỘI DUNG\n- Cài phần mềm phòng chống mã độc cho các máy tính. Thực hiện: Phòng Pháp chế; phối hợp: Văn phòng Sở; thời gian: quý I.", [("Cài phần mềm", ["Phòng Pháp chế"], ["Văn phòng Sở"], ("2026-03-31", None), None)]),
    # -- a lead-in that speaks of an aim and tells; by which session of a council
    ("letter", "Sáu tháng đầu năm tỷ lệ hồ sơ trực tuyến mới đạt 41%. Để hoàn thành chỉ tiêu, Chủ tịch UBND tỉnh có ý kiến như sau:\n1. UBND các xã báo cáo giải trình trong ngày 20/01/2026.\n2. Sở Nội vụ tham mưu chính sách thu hút, chậm nhất tại kỳ họp giữa năm 2026.",
     [("báo cáo giải trình", ["Ủy ban nhân dân các xã"], [], ("2026-01-20", None), None), ("chính sách thu hút", ["Sở Nội vụ"], [], ("2026-07-31", None), None)]),
    # -- how things stand by a day, and by when they are aimed at, is no deadline of what is asked
    ("letter", "Đến hết ngày 12/01/2026, toàn tỉnh mới giải ngân được 40% kế hoạch. Để đến ngày 31/3/2026 giải ngân hết kế hoạch, UBND tỉnh yêu cầu:\n1. Các chủ đầu tư đẩy nhanh tiến độ thi công.\n2. Sở Tài chính theo dõi việc thanh toán.",
     [("đẩy nhanh tiến độ", ["các chủ đầu tư"], [], NONE, None), ("theo dõi việc thanh toán", ["Sở Tài chính"], [], NONE, None)]),
    # -- an order in brackets behind its task; bodies "ở thành phố"; what another letter asked before is told
    ("plan", "II. NỘI DUNG\n1. Thành lập đoàn kiểm tra hồ sơ tại các xã, phường (Giao Thanh tra tỉnh chủ trì, phối hợp với Sở Nội vụ).\n2. Thủ trưởng các Sở, Ban, Ngành ở tỉnh, Chủ tịch Ủy ban nhân dân Quận, Huyện chịu trách nhiệm thi hành Kế hoạch này.",
     [("Thành lập đoàn", ["Thanh tra tỉnh"], ["Sở Nội vụ"], NONE, None), ("chịu trách nhiệm thi hành", ["Thủ trưởng các Sở, Ban, Ngành ở tỉnh", "Chủ tịch Ủy ban nhân dân quận, huyện"], [], NONE, None)]),
    ("letter", "Ngày 05/9/2025 UBND tỉnh đã có Công văn số 210/UBND-VP gửi Bưu điện tỉnh về việc mở rộng chi trả qua bưu cục và đề nghị Bưu điện tỉnh cần khắc phục tồn tại.\nĐề nghị Sở Nội vụ theo dõi việc chi trả.",
     [("theo dõi việc chi trả", ["Sở Nội vụ"], [], NONE, None)]),
    # -- one mistyped name in the list of who carries it out leaves the others whole
    ("rules", "Điều 10. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Văn hóa, Thể thao và Du lịch, thủ trưởng các cơ quan liên quan, Chủ tịch Ủy ban nhân huyện, thị xã chịu trách nhiệm thi hành Quyết định này.",
     [("Điều 10", ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc Sở Văn hóa, Thể thao và Du lịch", "thủ trưởng các cơ quan liên quan", "Chủ tịch Ủy ban nhân huyện, thị xã"], [], NONE, None)]),
    # -- a heading that only the headings beside it show to name an office; "Giaocho", "đồng chủ trì với"; communes that manage
    ("plan", "IV. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\na) Mở lớp tập huấn.\n2. Sở Tài chính\na) Cấp kinh phí.\n3. Văn phòng Sở\na) Theo dõi chung.\n4. Các khu công nghệ số tập trung và hiệp hội liên quan\na) Góp ý dự thảo.",
     [("Mở lớp tập huấn", ["Sở Nội vụ"], [], NONE, None), ("Cấp kinh phí", ["Sở Tài chính"], [], NONE, None), ("Theo dõi chung", ["Văn phòng Sở"], [], NONE, None),
      ("Góp ý dự thảo", ["các khu công nghệ số tập trung và hiệp hội liên quan"], [], NONE, None)]),
    ("plan", "Giaocho Sở Xây dựng đồng chủ trì với Sở Công Thương khảo sát chợ.\nUBND các xã, thị trấn quản lý chặt địa bàn.",
     [("khảo sát chợ", ["Sở Xây dựng"], ["Sở Công Thương"], NONE, None), ("quản lý chặt", ["Ủy ban nhân dân các xã, thị trấn"], [], NONE, None)]),
    # -- an office that only the form of the list tells; who holds it in brackets before the colon; results that are entered are no data
    ("plan", "V. PHÂN CÔNG THỰC HIỆN\n1. Hiệu trưởng (đ/c Vũ Thị Hoa): duyệt kinh phí.\n2. Phó Hiệu trưởng: phụ trách học bạ số.\n3. Văn thư: tiếp nhận, trả hồ sơ hằng ngày.\n4. Kinh phí: lấy từ nguồn chi thường xuyên.",
     [("duyệt kinh phí", ["Hiệu trưởng"], [], NONE, None), ("phụ trách học bạ số", ["Phó Hiệu trưởng"], [], NONE, None), ("tiếp nhận, trả hồ sơ", ["Văn thư"], [], (None, "ngay"), None)]),
    ("plan", "V. NỘI DUNG\n1. Sở Y tế: rà soát danh sách.\n2. Sở Tài chính: bố trí kinh phí.\n3. Văn thư: tiếp nhận hồ sơ.",
     [("rà soát danh sách", ["Sở Y tế"], [], NONE, None), ("bố trí kinh phí", ["Sở Tài chính"], [], NONE, None)]),
    ("plan", "Các phòng nhập kết quả trên Phần mềm từ ngày 15/01/2026 đến hết ngày 10/02/2026.", [("nhập kết quả", ["các phòng"], [], ("2026-02-10", None), None)]),
    # -- roles with a heading of their own beside that of the tasks; a label before who does it; what a chair concludes; the article's number on a line of its own
    ("plan", "I. TUYÊN TRUYỀN\n1. Nội dung, biện pháp\na) Mở chuyên mục hỏi đáp;\nb) Phát tờ rơi tại chợ.\n2. Cơ quan chủ trì, phối hợp\na) Cơ quan chủ trì\n- Văn phòng Sở.\n- Thanh tra Sở.\nb) Cơ quan phối hợp\n- Sở Tài chính; Sở Tư pháp.\n3. Thời gian thực hiện: Quý II/2026.",
     [("Mở chuyên mục", ["Văn phòng Sở", "Thanh tra Sở"], ["Sở Tài chính", "Sở Tư pháp"], ("2026-06-30", None), None),
      ("Phát tờ rơi", ["Văn phòng Sở", "Thanh tra Sở"], ["Sở Tài chính", "Sở Tư pháp"], ("2026-06-30", None), None)]),
    ("plan", "Để ứng phó, yêu cầu các đơn vị:\n1. Tuyến biển: Bộ đội Biên phòng tỉnh cùng các xã ven biển kiểm đếm tàu thuyền.\n2. Vùng núi: lực lượng quân sự, công an chốt chặn ngầm tràn.",
     [("kiểm đếm tàu thuyền", ["Bộ đội Biên phòng tỉnh"], ["các xã ven biển"], NONE, None), ("chốt chặn ngầm tràn", ["lực lượng quân sự, công an"], [], NONE, None)]),
    ("plan", "Bước 2 - Đăng ký: các công đoàn cơ sở tổng hợp danh sách.\nMọi chi tiết xin liên hệ: Văn phòng Sở hướng dẫn.", [("tổng hợp danh sách", ["các công đoàn cơ sở"], [], NONE, None)]),
    ("plan", "Giám đốc Sở kết luận: các phòng khai thác số liệu dùng chung.", [("khai thác số liệu", ["các phòng"], [], NONE, None)]),
    ("plan", "Điều 2\n: Thanh tra Sở có nhiệm vụ giúp Giám đốc Sở quản lý việc tiếp công dân tại trụ sở và theo dõi việc giải quyết của các phòng, cụ thể như sau:\n2.1- Cùng Văn phòng Sở lập lịch tiếp dân\n.\n2.2- Lập báo cáo chung của các phòng và trình\nỦ\ny ban nhân dân tỉnh xem xét.",
     [("lập lịch tiếp dân", ["Thanh tra Sở"], ["Văn phòng Sở"], NONE, None), ("xem xét", ["Thanh tra Sở"], [], NONE, None)]),
    ("plan", "Giao các ông Chánh Văn phòng Sở, Chánh Thanh tra Sở bàn giao hồ sơ; việc bàn giao phải hoàn thành trước ngày 31/7/2026.", [("bàn giao hồ sơ", ["Chánh Văn phòng Sở", "Chánh Thanh tra Sở"], [], ("2026-07-31", None), None)]),
    ("plan", "Điều 5. Chánh Văn phòng Sở cùng Chánh Thanh tra Sở, các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.",
     [("chịu trách nhiệm thi hành", ["Chánh Văn phòng Sở", "Chánh Thanh tra Sở", "các đơn vị liên quan"], [], NONE, None)]),
    ("plan", "Riêng các xã biên giới do đi lại khó khăn, đề nghị gửi báo cáo qua mạng.\nTrong quá trình thực hiện, nếu có phát sinh, vướng mắc các đơn vị báo cáo về Sở.\n3. Văn phòng: dự trù kinh phí.",
     [("gửi báo cáo qua mạng", ["các xã biên giới"], [], NONE, None), ("báo cáo về Sở", ["các đơn vị"], [], NONE, None), ("dự trù kinh phí", ["Văn phòng"], [], NONE, None)]),
    ("plan", "Sở Nội vụ báo cáo Hội đồng nhân dân tỉnh kết quả tại kỳ họp thường lệ cuối năm.", []),
    ("minutes", "I. Nội dung thảo luận\n1. Phòng Kinh tế đề nghị xem xét bổ sung máy tính.\nII. Kết luận của Giám đốc\n1. Giao Văn phòng Sở mua máy tính.\n2. Các phòng xin lỗi công dân khi trễ hẹn.",
     [("mua máy tính", ["Văn phòng Sở"], [], NONE, None), ("xin lỗi công dân", ["các phòng"], [], NONE, None)]),
    # -- reports by their days, each an item; what closes a letter is under no lead-in; a number that heads a part of its own is no line of the item above
    ("plan", "II. VĂN PHÒNG SỞ\n1. Tự kiểm tra, báo cáo kết quả:\na) Báo cáo 6 tháng: trước ngày 10/6/2026;\nb) Báo cáo năm: trước ngày 10/12/2026.",
     [("Báo cáo 6 tháng", ["Văn phòng Sở"], [], ("2026-06-10", None), None), ("Báo cáo năm", ["Văn phòng Sở"], [], ("2026-12-10", None), None)]),
    ("letter", "Sở Nội vụ đề nghị các xã:\nRà soát biển tên phòng làm việc.\nTrong quá trình triển khai, nếu có vướng mắc, liên hệ Văn phòng Sở, điện thoại 0229.3871.", [("biển tên phòng", ["các xã"], [], NONE, None)]),
    ("plan", "2. Yêu cầu\n- Văn phòng Sở có trách nhiệm niêm yết lịch.\n3. Thời gian thực hiện: Từ ngày 02/3/2026 đến ngày 25/3/2026.", [("niêm yết lịch", ["Văn phòng Sở"], [], NONE, None)]),
    # -- orders behind a semicolon of a heading on the state of things; "trả kết quả" tells no results; brackets behind the unit that heads an article
    ("plan", "1. Về tình hình chuyển đổi số\nSở Nội vụ yêu cầu các phòng quán triệt tinh thần phục vụ; tập trung thực hiện các nhiệm vụ sau:\na) Văn phòng Sở:\n- Bố trí người trực.\nb) Thanh tra Sở kiểm tra đột xuất.",
     [("Bố trí người trực", ["Văn phòng Sở"], [], NONE, None), ("kiểm tra đột xuất", ["Thanh tra Sở"], [], NONE, None)]),
    ("rules", "Chương III\nTRÁCH NHIỆM CỦA CÁC CƠ QUAN\nĐiều 7. Sở Y tế (đơn vị quản trị)\n1. Sao lưu dữ liệu hằng tuần.\nĐiều 8. Bộ phận Tiếp nhận và Trả kết quả cấp xã\n1. Cập nhật hồ sơ.",
     [("Sao lưu dữ liệu", ["Sở Y tế"], [], (None, "tuan"), None), ("Cập nhật hồ sơ", ["Bộ phận Tiếp nhận và Trả kết quả cấp xã"], [], NONE, None)]),
    # -- what is said under "trong đó" may be ordered; roles of a numbered item behind what is said of how it is done, and beside who takes part
    ("plan", "Điều 1. Chi phí in ấn được thanh toán từ dự phòng, trong đó:\n1. Đối với chi phí năm 2024, giao Văn phòng Sở thanh toán.\n2. Đối với chi phí năm 2025, Thanh tra Sở rà soát chứng từ.",
     [("giao Văn phòng Sở", ["Văn phòng Sở"], [], NONE, None), ("rà soát chứng từ", ["Thanh tra Sở"], [], NONE, None)]),
    ("plan", "1.1. Xây dựng hướng dẫn giới thiệu người ứng cử.\n- Bảo đảm thống nhất với cấp trên.\n- Thời gian: dự kiến ngày 05/3/2026 (chậm nhất ngày 10/3/2026).\n- Thành phần: đại diện các phòng.\n- Đơn vị chủ trì: Văn phòng Sở.",
     [("Xây dựng hướng dẫn", ["Văn phòng Sở"], [], ("2026-03-10", None), None)]),
    ("plan", "4. Chuyên viên phụ trách Tổng hợp, Báo cáo\n- Lập sổ theo dõi.", [("Lập sổ", ["Chuyên viên phụ trách Tổng hợp, Báo cáo"], [], NONE, None)]),
    ("plan", "1. Các phòng thuộc Sở\n1.1. Phòng Chính trị, tư tưởng và Công tác sinh viên: tổ chức hội thi.\nNhận được Kế hoạch này, yêu cầu các đơn vị triển khai./.",
     [("tổ chức hội thi", ["Phòng Chính trị, tư tưởng và Công tác sinh viên"], [], NONE, None), ("triển khai", ["các đơn vị"], [], NONE, None)]),
    ("plan", "1. UBND các xã, nhất là Yên Mô, Kim Sơn rà soát hộ thiếu nước.\n2. Văn phòng Sở phối hợp với Thanh tra Sở thường xuyên kiểm tra giờ làm việc.\n3. Ban Thường vụ Đảng ủy đánh giá cao nỗ lực của các thôn.",
     [("rà soát hộ", ["Ủy ban nhân dân các xã"], [], NONE, None), ("kiểm tra giờ làm việc", ["Văn phòng Sở"], ["Thanh tra Sở"], (None, "thuong-xuyen"), None)]),
    ("letter", "Qua kiểm tra tại 14 cơ quan, đơn vị, Sở Nội vụ nhận thấy còn nhiều nơi chưa niêm yết.", []),
    ("plan", "1. Thu gọn hội họp (Văn phòng Sở chủ trì; các cơ quan tham mưu, giúp việc Tỉnh ủy phối hợp; xong trong tháng 5-2026).",
     [("Thu gọn hội họp", ["Văn phòng Sở"], ["các cơ quan tham mưu, giúp việc Tỉnh ủy"], ("2026-05-31", None), None)]),
    # -- news that goes on from what it reports to who does what; without a document and without orders it tells a story
    ("directive", "Về hạ tầng, các phòng, ban được yêu cầu rà soát đường truyền.", [("rà soát đường truyền", ["các phòng, ban"], [], NONE, None)]),
    # -- "đôn đốc" of whoever reports, the day it is due in a paragraph of its own; over by the day of the news; done on a day
    ("news", "Tại Công văn số 340/UBND-VP, UBND tỉnh Ninh Bình đã đôn đốc các sở, ngành gửi báo cáo quyết toán.\n\nThời hạn cuối cùng để gửi báo cáo là ngày 28/02/2026.",
     [("gửi báo cáo quyết toán", ["các sở, ngành"], [], ("2026-02-28", None), None)]),
    ("news", "Trước đó, UBND tỉnh đã gửi Công văn 112/UBND-VP yêu cầu các xã báo cáo trước ngày 05/01/2026.", []),
    ("news", "Theo đó, Sở Nội vụ trực đường dây nóng. Riêng Sở Y tế tiếp tục ban hành quyết định bổ sung vào ngày 12/01/2026.",
     [("trực đường dây nóng", ["Sở Nội vụ"], [], NONE, None)]),
    # -- who sets a time tells others; whose duty it is behind it; quoted; by its head alone; the matter of a talk; what looks farther ahead is no deadline
    ("news", "Chủ tịch UBND tỉnh đưa ra mốc thời hạn chậm nhất ngày 20/02, các sở phải công bố quy trình.", [("công bố quy trình", ["các sở"], [], ("2026-02-20", None), None)]),
    ("news", "Trách nhiệm rà soát, công bố thủ tục thuộc về Sở Tư pháp.", [("rà soát, công bố thủ tục", ["Sở Tư pháp"], [], NONE, None)]),
    ("news", "Trách nhiệm để hồ sơ tồn đọng thuộc về Sở Tư pháp.", []),
    ("news", "Chủ tịch UBND tỉnh yêu cầu “Sở Nội vụ theo dõi việc xin lỗi người dân hằng tuần”.", [("theo dõi việc xin lỗi", ["Sở Nội vụ"], [], (None, "tuan"), None)]),
    ("news", "Theo đó, Sở Nội vụ kiểm tra đột xuất. Sở cũng có nhiệm vụ phối hợp với Sở Tài chính, Sở Tư pháp lập quy trình.",
     [("kiểm tra đột xuất", ["Sở Nội vụ"], [], NONE, None), ("lập quy trình", ["Sở Nội vụ"], ["Sở Tài chính", "Sở Tư pháp"], NONE, None)]),
    ("news", "UBND tỉnh giao Sở Công Thương tổ chức làm việc với các doanh nghiệp về thủ tục.", [("làm việc với các doanh nghiệp", ["Sở Công Thương"], [], NONE, None)]),
    ("news", "UBND tỉnh giao Sở Tài chính lập Quy hoạch phát triển kinh tế số đến năm 2028, tầm nhìn đến năm 2035.", [("lập Quy hoạch", ["Sở Tài chính"], [], NONE, None)]),
    ("news", "Chánh Văn phòng UBND tỉnh có ý kiến như sau:\n\nCác sở niêm yết lại thủ tục. VCCI nắm bắt khó khăn của doanh nghiệp.",
     [("niêm yết lại thủ tục", ["các sở"], [], NONE, None), ("nắm bắt khó khăn", ["Liên đoàn Thương mại và Công nghiệp Việt Nam"], [], NONE, None)]),
    ("news", "Theo đó, trước 2 ngày hết hạn, cơ quan thẩm quyền phải gửi thư xin lỗi.", [("gửi thư xin lỗi", ["cơ quan thẩm quyền"], [], NONE, None)]),
    ("story", "Chậm nhất đến ngày 28/02, các cơ quan hành chính cấp xã phải bàn giao xong trụ sở.", [("bàn giao xong trụ sở", ["các cơ quan hành chính cấp xã"], [], ("2026-02-28", None), None)]),
    ("letter", "Yêu cầu Sở Nội vụ; Ban Quản lý Khu kinh tế mở Chu Lai; Công an tỉnh rà soát hồ sơ.",
     [("rà soát hồ sơ", ["Sở Nội vụ", "Ban Quản lý Khu kinh tế mở Chu Lai", "Công an tỉnh"], [], NONE, None)]),
    ("news", "UBND tỉnh giao Sở Nội vụ và UBND các xã Gia Viễn, Nho Quan rà soát hồ sơ. Các sở, địa phương trên xin lỗi người dân.",
     [("rà soát hồ sơ", ["Sở Nội vụ", "Ủy ban nhân dân các xã Gia Viễn, Nho Quan"], [], NONE, None), ("xin lỗi người dân", ["Sở Nội vụ", "Ủy ban nhân dân các xã Gia Viễn, Nho Quan"], [], NONE, None)]),
    ("news", "Phó Thủ tướng chỉ đạo Bộ Xây dựng sửa định mức trong tháng 3.", [("sửa định mức", ["Bộ Xây dựng"], [], ("2026-03-31", None), None)]),
    ("news", "Chủ tịch UBND các xã, với vai trò là thành viên của tổ công tác, có trách nhiệm báo cáo hằng tuần.", [("báo cáo hằng tuần", ["Chủ tịch Ủy ban nhân dân các xã"], [], (None, "tuan"), None)]),
    ("news", "Theo đó, các sở, ngành công khai số điện thoại nóng. Các địa phương bố trí người trực trước ngày 25/01.",
     [("công khai", ["các sở, ngành"], [], NONE, None), ("bố trí người trực", ["các địa phương"], [], ("2026-01-25", None), None)]),
    ("news", "Phó Chủ tịch UBND tỉnh Ninh Bình chỉ đạo các sở, ngành khẩn trương công khai lịch tiếp dân.", [("công khai lịch tiếp dân", ["các sở, ngành"], [], NONE, None)]),
    ("news", "Chủ tịch UBND tỉnh vừa ký văn bản gởi các huyện, thị, thành phố yêu cầu rà soát lịch trực, yêu cầu đến 20/01 Sở Nội vụ phải có báo cáo.",
     [("rà soát lịch trực", ["các huyện, thị, thành phố"], [], NONE, None), ("phải có báo cáo", ["Sở Nội vụ"], [], ("2026-01-20", None), None)]),
    ("news", "Theo chỉ đạo, các sở, ngành phải công khai lịch trực.", [("công khai lịch trực", ["các sở, ngành"], [], NONE, None)]),
    ("news", "Theo đó, vào thứ Năm hằng tuần, các xã luân phiên tiếp công dân tại trụ sở.", [("luân phiên tiếp công dân", ["các xã"], [], (None, "tuan"), None)]),
    ("news", "Theo đó, Sở Nội vụ kiểm tra đột xuất. Còn các xã khi bố trí người trực cần báo cáo Sở Nội vụ.",
     [("kiểm tra đột xuất", ["Sở Nội vụ"], [], NONE, None), ("cần báo cáo", ["các xã"], [], NONE, None)]),
    ("story", "UBND tỉnh Ninh Bình vừa ban hành Công văn số 340/UBND-VP về sắp xếp trụ sở. Cụ thể:\nTrước ngày 30/6:\nCác xã lập danh sách nhà dôi dư, hoàn thành trước ngày 30/6.\nTrước ngày 15/7:\nCác sở bàn giao trụ sở cũ.",
     [("lập danh sách", ["các xã"], [], ("2026-06-30", None), None), ("bàn giao trụ sở", ["các sở"], [], NONE, None)]),
    ("news", "Trong thời gian qua, Chủ tịch UBND tỉnh đã chỉ đạo các cấp, các ngành triển khai nhiều biện pháp siết kỷ cương.", []),
    ("plan", "II. YÊU CẦU\n1. Thực hiện đủ nhiệm vụ thuộc trách nhiệm của các cơ quan, đơn vị, địa phương theo Kế hoạch số 12/KH-UBND.\n2. Theo đề nghị của các đơn vị, các xã rà soát danh sách.",
     [("rà soát danh sách", ["các xã"], [], NONE, None)]),
    ("plan", "II. NỘI DUNG\n1. Tập huấn: Văn phòng Sở mở 02 lớp trong tháng 4.\n2. Công khai, minh bạch: Thanh tra Sở niêm yết lịch tiếp dân.\n3. Mục tiêu: mỗi phòng giảm 10% giấy tờ.",
     [("mở 02 lớp", ["Văn phòng Sở"], [], ("2026-04-30", None), None), ("niêm yết lịch", ["Thanh tra Sở"], [], NONE, None)]),
    ("news", "Chủ tịch UBND tỉnh nêu rõ, mục tiêu là giảm phiền hà cho người dân.", []),
    ("news", "Qua đó, Chủ tịch UBND tỉnh đã yêu cầu ngành chức năng phải trả lời người dân.", [("trả lời người dân", ["ngành chức năng"], [], NONE, None)]),
    ("news", "Công văn của UBND tỉnh nêu rõ, Thanh tra tỉnh có nhiệm vụ kiểm tra đột xuất.", [("kiểm tra đột xuất", ["Thanh tra tỉnh"], [], NONE, None)]),
    ("news", "Theo đó, trên cơ sở lịch được duyệt, các xã có trách nhiệm bố trí người trực.", [("bố trí người trực", ["các xã"], [], NONE, None)]),
    ("news", "Theo Công văn, Thanh tra tỉnh kiểm tra đột xuất.", [("kiểm tra đột xuất", ["Thanh tra tỉnh"], [], NONE, None)]),
    ("news", "Sở Nội vụ đề nghị các xã báo cáo nhanh. Trước ngày 25/01, các phường phải công khai lịch trực. Thu Hà",
     [("báo cáo nhanh", ["các xã"], [], NONE, None), ("công khai lịch trực", ["các phường"], [], ("2026-01-25", None), None)]),
    # two cards, one under the other
    ("plan", "| Nội dung | Rà soát quy trình |\n| Cơ quan chủ trì | Văn phòng Sở |\n| Thời hạn | 30/6/2026 |\n| Nội dung | Đo sự hài lòng |\n| Cơ quan chủ trì | Thanh tra Sở |\n| Thời hạn | 30/9/2026 |",
     [("Rà soát quy trình", ["Văn phòng Sở"], [], ("2026-06-30", None), None), ("Đo sự hài lòng", ["Thanh tra Sở"], [], ("2026-09-30", None), None)]),
    # a title over each card
    ("plan", "| Sáng kiến 1 | |\n| Nội dung | Rà soát quy trình |\n| Cơ quan chủ trì | Văn phòng Sở |\n| Sáng kiến 2 | |\n| Nội dung | Đo sự hài lòng |\n| Cơ quan chủ trì | Thanh tra Sở |\n| Thời hạn | 30/9/2026 |",
     [("Rà soát quy trình", ["Văn phòng Sở"], [], NONE, None), ("Đo sự hài lòng", ["Thanh tra Sở"], [], ("2026-09-30", None), None)]),
    # how far the work is in each quarter: due when it is done
    ("plan", "| TT | Việc | Chủ trì | Quý I | Quý II | Quý III |\n| 1 | Dọn kho giấy | Sở Y tế | Khởi động | Hoàn thành | |\n| 2 | Sơn cửa kho | Sở Tư pháp | 30% | 60% | 100% |",
     [("Dọn kho giấy", ["Sở Y tế"], [], ("2026-06-30", None), None), ("Sơn cửa kho", ["Sở Tư pháp"], [], ("2026-09-30", None), None)]),
    # both do it, each at its level
    ("plan", "| TT | Nội dung | Đơn vị thực hiện ở trung ương | Đơn vị thực hiện ở địa phương | Tiến độ |\n| 1 | Thống kê vị trí việc làm | Vụ Công chức | Sở Nội vụ các tỉnh | Tháng 5/2026 |\n| 2 | Cập nhật dữ liệu | Trung tâm Thông tin | | Tháng 6/2026 |",
     [("Thống kê vị trí việc làm", ["Vụ Công chức", "Sở Nội vụ các tỉnh"], [], ("2026-05-31", None), None), ("Cập nhật dữ liệu", ["Trung tâm Thông tin"], [], ("2026-06-30", None), None)]),
    # who does it in brackets behind the task, where no column says it
    ("plan", "| TT | Nhiệm vụ, đơn vị thực hiện | Thời gian | Sản phẩm |\n| 1 | Lập danh mục hồ sơ (các sở, ngành thực hiện) | Quý I/2026 | Danh mục |\n| 2 | Chỉnh lý tài liệu tồn đọng (Sở Nội vụ chủ trì; Sở Y tế phối hợp) | Quý II/2026 | Tài liệu |",
     [("Lập danh mục hồ sơ", ["các sở, ngành"], [], ("2026-03-31", None), None), ("Chỉnh lý tài liệu", ["Sở Nội vụ"], ["Sở Y tế"], ("2026-06-30", None), None)]),
    # a day that comes round as the period of the report says
    ("plan", "| TT | Tên báo cáo | Cơ quan thực hiện | Kỳ báo cáo | Thời hạn gửi báo cáo |\n| 1 | Báo cáo kết quả khảo sát | Sở Nội vụ | Hằng năm | Trước ngày 31 tháng 12 |\n| 2 | Báo cáo dọn kho | Sở Y tế | Một lần | Trước ngày 30 tháng 6 |",
     [("Báo cáo kết quả khảo sát", ["Sở Nội vụ"], [], (None, "nam"), None), ("Báo cáo dọn kho", ["Sở Y tế"], [], ("2026-06-30", None), None)]),
    # a table of as many columns that has titles of its own does not go on with the one above
    ("plan", "| Việc cần làm | Người thực hiện | Xong trước |\n| Dọn kho giấy | Sở Y tế | 30/6/2026 |\n| Sơn cửa kho | Sở Tư pháp | 31/7/2026 |\n\nC. CHỈ TIÊU\n\n| Chỉ tiêu | Mức phấn đấu | Đơn vị theo dõi |\n| Kho đạt chuẩn | Trên 90% | Sở Nội vụ |\n| Giá kho đạt chuẩn | ≥ 80% | Sở Nội vụ |",
     [("Dọn kho giấy", ["Sở Y tế"], [], ("2026-06-30", None), None), ("Sơn cửa kho", ["Sở Tư pháp"], [], ("2026-07-31", None), None)]),
    # a decree lays down rules and tells nobody what to do
    ("story", "Nghị định mới quy định khung số lượng sở như sau:\nCác sở có chức năng tham mưu, giúp UBND cấp tỉnh quản lý nhà nước về ngành, lĩnh vực.\nMỗi địa phương được lập không quá 14 sở.", []),
    ("story", "Theo kế hoạch đón xuân do UBND tỉnh ban hành, các ngành, địa phương cần lo Tết cho người nghèo.",
     [("lo Tết cho người nghèo", ["các ngành, địa phương"], [], NONE, None)]),
    ("news", "Đồng chí Phan Văn Sáu, Bí thư Tỉnh ủy, Trưởng Tiểu ban chủ trì cuộc họp.", []),
    ("story", "Kính gửi: Hiệu trưởng các trường. Để đón năm học mới, Phòng Giáo dục và Đào tạo yêu cầu các trường trực thuộc thực hiện:\n1. Kê lại bàn ghế.\n2. Nhận sách trước ngày 20/01/2026.",
     [("Kê lại bàn ghế", ["các trường trực thuộc"], [], NONE, None), ("Nhận sách", ["các trường trực thuộc"], [], ("2026-01-20", None), None)]),
    ("news", "Phó Chủ tịch UBND tỉnh chủ trì hội nghị giao ban quý. Phó Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ chủ trì hội nghị sơ kết.",
     [("chủ trì hội nghị sơ kết", ["Sở Nội vụ"], [], NONE, None)]),
    ("plan", "Sở Nội vụ hướng dẫn các phòng, đơn vị trực thuộc thực hiện một số nội dung sau:\n- Chụp lại sổ trực đêm.\n- Dán lịch lên cổng.",
     [("Chụp lại sổ", ["các phòng, đơn vị trực thuộc"], [], NONE, None), ("Dán lịch", ["các phòng, đơn vị trực thuộc"], [], NONE, None)]),
    ("plan", "Thanh tra Sở theo dõi việc trả lời (đối với đơn khó trong lúc thực hiện, phối hợp với Văn phòng Sở để báo cáo Giám đốc).",
     [("theo dõi việc trả lời", ["Thanh tra Sở"], ["Văn phòng Sở"], NONE, None)]),
    ("minutes", "I. THÀNH PHẦN\n- Chủ trì: Giám đốc Sở Nội vụ.\n- Tham dự: Văn phòng Sở.\nII. KẾT LUẬN\nVăn phòng Sở dọn lại kho lưu trữ.",
     [("dọn lại kho", ["Văn phòng Sở"], [], NONE, None)]),
    ("plan", "1. Các Đội Quản lý điện kiểm tra lưới.\n2. Giao Đội QLĐ Hoa Lư phát quang hành lang.",
     [("kiểm tra lưới", ["các Đội Quản lý điện"], [], NONE, None), ("phát quang", ["Đội Quản lý điện Hoa Lư"], [], NONE, None)]),
    ("story", "Theo đó, Đoàn xã tặng 20 suất quà cho học sinh nghèo. Công an xã hỗ trợ bà con làm căn cước.", []),
    ("news", "UBND tỉnh yêu cầu Sở Y tế, Sở Tài chính công khai phí.\nCác đơn vị này cũng phải trực ngày lễ.",
     [("công khai phí", ["Sở Y tế", "Sở Tài chính"], [], NONE, None), ("trực ngày lễ", ["Sở Y tế", "Sở Tài chính"], [], NONE, None)]),
    ("news", "Công văn nêu rõ nhiệm vụ của các ngành như sau:\nSở Y tế công khai phí.\nSở Tài chính trực ngày lễ.",
     [("công khai phí", ["Sở Y tế"], [], NONE, None), ("trực ngày lễ", ["Sở Tài chính"], [], NONE, None)]),
    ("headed", "Sở Y tế công khai phí.\nSở Tài chính trực ngày lễ.",
     [("công khai phí", ["Sở Y tế"], [], NONE, None), ("trực ngày lễ", ["Sở Tài chính"], [], NONE, None)]),
    # -- a sentence by the reported document's number; what is striven for, practised, chaired or went before is laid on nobody
    ("news", "Theo Công văn số 340/UBND-VP của UBND tỉnh, Thanh tra tỉnh kiểm tra đột xuất. Các xã bố trí người trực.",
     [("kiểm tra đột xuất", ["Thanh tra tỉnh"], [], NONE, None), ("bố trí người trực", ["các xã"], [], NONE, None)]),
    ("news", "Theo Công văn, các sở phấn đấu đạt 90% hồ sơ đúng hạn.\nTrước đó, Sở Y tế rà soát 12 trạm y tế.", []),
    ("news", "Bà Trần Thị Bích, Giám đốc Sở Y tế, cho biết: “Chúng tôi phân công từng phòng chịu trách nhiệm một tiêu chí, họp giao ban hằng tuần.”", []),
    ("news", "Sáng 15/01, UBND tỉnh họp bàn về kỷ cương. Ông Trần Văn Bách, Phó Chủ tịch UBND tỉnh chủ trì.", []),
    ("news", "UBND tỉnh ban hành các văn bản:\n- Công văn số 341/UBND-VP ngày 15/01/2026, giao Sở Y tế niêm yết giá khám.\n- Quyết định số 90/QĐ-UBND ngày 14/01/2026 về kiện toàn Tổ công tác.",
     [("niêm yết giá", ["Sở Y tế"], [], NONE, None)]),
    ("news", "Theo đó, Phó Chủ tịch UBND tỉnh phê bình Giám đốc Sở Y tế vì báo cáo chậm. Tổ kiểm tra công vụ năm 2026 có 9 thành viên.", []),
    ("news", "Tại công văn này, Chủ tịch UBND các xã có trách nhiệm niêm yết số điện thoại nóng trước ngày 20.01.",
     [("niêm yết số điện thoại", ["Chủ tịch Ủy ban nhân dân các xã"], [], ("2026-01-20", None), None)]),
    ("news", "Theo đó, Phòng Tổ chức của Sở thẩm định hồ sơ, báo cáo Giám đốc.", [("thẩm định hồ sơ", ["Phòng Tổ chức"], [], NONE, None)]),
    # -- a year in what a cited document is about
    ("letter", "Sở Nội vụ đề nghị các phòng niêm yết nội quy theo Chỉ thị số 22/CT-UBND ngày 02/01/2026 của UBND tỉnh về giữ kỷ cương tại các cơ quan trong năm 2026 và dịp Tết.",
     [("niêm yết nội quy", ["các phòng"], [], NONE, None)]),
    ("news", "Chủ tịch UBND tỉnh vừa ký Chỉ thị số 06/CT-UBND ngày 14/01 chỉ đạo các sở, ngành khóa sổ văn bản giấy.",
     [("khóa sổ", ["các sở, ngành"], [], NONE, None)]),
    # -- a month that opens a sentence
    ("plan", "Tháng 4/2026, Sở Nội vụ chủ trì tập huấn công chức một cửa. Quý III, các phòng tự chấm điểm.",
     [("tập huấn", ["Sở Nội vụ"], [], ("2026-04-30", None), None), ("tự chấm điểm", ["các phòng"], [], ("2026-09-30", None), None)]),
    # -- a lead that lost its full stop asks somebody by name; a caption tells what a picture shows; what impostors ask for is no duty
    ("story", "Ông Đinh Công Thành, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo cải cách hành chính của tỉnh, đề nghị các sở, ngành khẩn trương rà soát hồ sơ còn tồn, bố trí người trực ngày nghỉ và công khai số điện thoại nóng",
     [("rà soát hồ sơ còn tồn", ["các sở, ngành"], [], NONE, None)]),
    ("story", "Phó Chủ tịch UBND tỉnh đề nghị các sở rà soát hồ sơ tồn", []),
    ("news", "Theo đó, các đối tượng giả danh cán bộ thuế yêu cầu các cơ quan, doanh nghiệp chuyển tiền lệ phí. UBND tỉnh đề nghị các sở cảnh báo người dân.",
     [("cảnh báo người dân", ["các sở"], [], NONE, None)]),
    ("letter", "Trước tình trạng mạo danh Thanh tra tỉnh, đề nghị các sở phổ biến đến từng đơn vị.", [("phổ biến", ["các sở"], [], NONE, None)]),
    # -- one time that closes the duties of several; a byline names no office; a lead-in over lettered parts
    ("plan", "Sở Y tế khảo sát; Sở Tài chính lắp đặt; hoàn thành trước ngày 15/4/2026.",
     [("khảo sát", ["Sở Y tế"], [], ("2026-04-15", None), None), ("lắp đặt", ["Sở Tài chính"], [], ("2026-04-15", None), None)]),
    ("story", "Bí thư xã yêu cầu Trạm Y tế xã trực ngày lễ.\nThực hiện: Lan Anh", [("trực ngày lễ", ["Trạm Y tế xã"], [], NONE, None)]),
    ("letter", "UBND tỉnh đề nghị các sở thực hiện các nội dung sau:\nA. VIỆC CHUNG\n1. Công khai số điện thoại nóng.\n2. Bố trí người trực.",
     [("Công khai số", ["các sở"], [], NONE, None), ("Bố trí người trực", ["các sở"], [], NONE, None)]),
    # -- who does it and by when in brackets behind the task
    ("plan", "- Niêm yết giá dịch vụ (Phòng Nghiệp vụ Y; xong trước 30/9).\n- Phát tờ rơi (Văn phòng Sở).",
     [("Niêm yết giá", ["Phòng Nghiệp vụ Y"], [], ("2026-09-30", None), None), ("Phát tờ rơi", ["Văn phòng Sở"], [], NONE, None)]),
    # -- a subject of its own inside a list that others are asked to do
    ("letter", "UBND tỉnh đề nghị Giám đốc các sở thực hiện các nội dung sau:\n1. Về dữ liệu biên chế, đề nghị các xã kiểm tra lại.\n2. Chỉ đạo các đơn vị nộp báo cáo.",
     [("kiểm tra lại", ["các xã"], [], NONE, None), ("nộp báo cáo", ["Giám đốc các sở"], [], NONE, None)]),
    # -- a duty of the heading's office whose words look like another's; who somebody is in a team is no duty
    ("plan", "1. Văn phòng Sở\n- Theo dõi, đôn đốc các phòng, đơn vị thực hiện Kế hoạch.", [("Theo dõi, đôn đốc", ["Văn phòng Sở"], [], NONE, None)]),
    ("plan", "II. ĐOÀN KIỂM TRA\nTrưởng đoàn: Phó Giám đốc Sở. Thành viên: Phòng Nội vụ, Thanh tra Sở.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở: chuẩn bị hồ sơ.",
     [("chuẩn bị hồ sơ", ["Văn phòng Sở"], [], NONE, None)]),
    # -- what is founded or opened is the product
    ("plan", "1. Văn phòng Sở thành lập Tổ kiểm tra công vụ, kiểm tra không báo trước.\n2. Thanh tra Sở thiết lập đường dây nóng.\n3. Phòng Nội vụ tổng hợp báo cáo quý gửi Sở.",
     [("thành lập Tổ", ["Văn phòng Sở"], [], NONE, "Tổ kiểm tra công vụ"), ("đường dây nóng", ["Thanh tra Sở"], [], NONE, "đường dây nóng"), ("báo cáo quý", ["Phòng Nội vụ"], [], (None, "quy"), "báo cáo quý")]),
    # -- a letter that speaks to its addressees in the items of a list; time behind the roles in brackets
    ("letter", "UBND tỉnh đề nghị:\n1. Quý sở, địa phương cập nhật số liệu trước ngày 20/3/2026.\n2. Sở Tư pháp thẩm định.",
     [("cập nhật số liệu", ["các sở, ban, ngành tỉnh", "Ủy ban nhân dân các xã, phường"], [], ("2026-03-20", None), None), ("thẩm định", ["Sở Tư pháp"], [], NONE, None)]),
    ("plan", "- Ban hành sổ tay (Sở Nội vụ chủ trì; Sở Y tế phối hợp), xong trong quý II.", [("Ban hành sổ tay", ["Sở Nội vụ"], ["Sở Y tế"], ("2026-06-30", None), None)]),
    ("plan", "1. Các bộ phận được phân công chủ động thực hiện.\n2. Các cơ quan chủ trì tiêu chí xây dựng kế hoạch chi tiết.",
     [("chủ động thực hiện", ["các bộ phận được phân công"], [], NONE, None), ("xây dựng kế hoạch", ["các cơ quan chủ trì tiêu chí"], [], NONE, None)]),
    ("plan", "1. Công đoàn cơ sở\n- Tổ chức phát động trước ngày 28/02/2026.\n2. Các tổ trưởng chuyên môn phổ biến kế hoạch.",
     [("Tổ chức phát động", ["Công đoàn cơ sở"], [], ("2026-02-28", None), None), ("phổ biến kế hoạch", ["các tổ trưởng chuyên môn"], [], NONE, None)]),
    # -- what a report plans for the half-year to come
    ("report", "I. KẾT QUẢ\n1. Phòng Nội vụ đã kiểm tra 08 xã.\nII. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n1. Phòng Nội vụ tổ chức hội thi trong tháng 9.",
     [("tổ chức hội thi", ["Phòng Nội vụ"], [], ("2026-09-30", None), None)]),
    # -- what somebody is in a team; bodies in brackets behind their group
    ("letter", "1. Đồng chí Lý Văn Sơn - Giám đốc Sở Y tế, Tổ phó Thường trực: điều phối chung; trình kế hoạch trước ngày 25/3/2026.\n2. Đồng chí Chánh Thanh tra tỉnh, Thành viên: phụ trách kiểm tra.",
     [("điều phối chung", ["Giám đốc Sở Y tế"], [], ("2026-03-25", None), None), ("phụ trách kiểm tra", ["Đồng chí Chánh Thanh tra tỉnh"], [], NONE, None)]),
    ("letter", "1. Đối với các cơ quan được giao thẩm tra (Sở Tư pháp, Sở Tài chính): gửi ý kiến trước ngày 10/4/2026.\n2. Giao các sở, ngành (Sở Y tế và Sở Công Thương) rà soát giấy phép con.",
     [("gửi ý kiến", ["Sở Tư pháp", "Sở Tài chính"], [], ("2026-04-10", None), None), ("rà soát giấy phép con", ["Sở Y tế", "Sở Công Thương"], [], NONE, None)]),
    # -- a later sentence with a unit of its own behind what leads in to it; "đơn vị cung cấp" is no office
    ("letter", "1. Sở Nội vụ điều động công chức trước ngày 30/4/2026. Trong thời gian chờ điều động, các xã chủ động bố trí người trực.",
     [("điều động công chức", ["Sở Nội vụ"], [], ("2026-04-30", None), None), ("bố trí người trực", ["các xã"], [], NONE, None)]),
    ("letter", "Giao Sở Nội vụ làm việc với đơn vị cung cấp phần mềm, khắc phục lỗi.", [("khắc phục lỗi", ["Sở Nội vụ"], ["đơn vị cung cấp phần mềm"], NONE, None)]),
    # -- rights in a set of rules that a decision of no year brings in
    ("plan", "Chương II\nTRÁCH NHIỆM CỦA CÁC ĐƠN VỊ\nĐiều 5. Trách nhiệm của Văn phòng Sở\n1. Cấp tài khoản người dùng.\nĐiều 6. Quyền của tổ chức, cá nhân\n1. Được tra cứu hồ sơ.",
     [("Cấp tài khoản", ["Văn phòng Sở"], [], NONE, None)]),
    # -- numbering of party documents
    ("plan", "II- TỔ CHỨC THỰC HIỆN\n1- Các đảng ủy xã, phường tổ chức học tập, xong trước ngày 20/02/2026.\n2- Văn phòng Tỉnh ủy theo dõi việc thực hiện.",
     [("tổ chức học tập", ["các đảng ủy xã, phường"], [], ("2026-02-20", None), None), ("theo dõi việc thực hiện", ["Văn phòng Tỉnh ủy"], [], NONE, None)]),
    # -- persons: the office they hold, else the name
    ("plan", "1. Ông Đinh Công Sứ, Phó Giám đốc Sở: trực tiếp chỉ đạo việc số hóa.", [("trực tiếp chỉ đạo", ["Phó Giám đốc Sở"], [], NONE, None)]),
    ("plan", "Giao đồng chí Mai Thị Loan - Trưởng phòng Công chức kiểm tra việc chấm công.", [("kiểm tra việc chấm công", ["Trưởng phòng Công chức"], [], NONE, None)]),
    ("plan", "1. Giao bà Nguyễn Thị Thu Hà lập danh sách lớp bồi dưỡng.", [("lập danh sách", ["bà Nguyễn Thị Thu Hà"], [], NONE, "danh sách lớp bồi dưỡng")]),
    ("letter", "Thủ tướng phân công Phó Thủ tướng Lê Minh Hoan chỉ đạo tiến độ.", [("chỉ đạo tiến độ", ["Phó Thủ tướng Lê Minh Hoan"], [], NONE, None)]),
    # -- a unit that acts through words that else lay duties on others
    ("letter", "2. UBND các xã, phường phân công một Phó Chủ tịch phụ trách, gửi danh sách trước ngày 25/01/2026.",
     [("phân công một Phó Chủ tịch", ["Ủy ban nhân dân các xã, phường"], [], ("2026-01-25", None), None)]),
    # -- relative clauses and lists inside a name
    ("letter", "UBND các xã có công trình chậm tiến độ lập kế hoạch khắc phục.", [("khắc phục", ["Ủy ban nhân dân các xã có công trình chậm tiến độ"], [], NONE, "kế hoạch khắc phục")]),
    ("letter", "UBND các xã có kết quả tốt, nhiều mô hình hay.", []),
    ("letter", "Thủ trưởng các cơ quan bị nhắc nhở kiểm điểm trước ngày 31/01/2026.", [("kiểm điểm", ["Thủ trưởng các cơ quan bị nhắc nhở"], [], ("2026-01-31", None), None)]),
    ("letter", "Giao các Chi cục: Thủy lợi, Kiểm lâm, Chăn nuôi và Thú y rà soát định mức.", [("rà soát định mức", ["các Chi cục: Thủy lợi, Kiểm lâm, Chăn nuôi và Thú y"], [], NONE, None)]),
    ("letter", "Giám đốc các Điện lực: Hoa Lư, Tam Điệp, Nho Quan thí điểm hóa đơn điện tử.", [("thí điểm", ["Giám đốc các Điện lực: Hoa Lư, Tam Điệp, Nho Quan"], [], NONE, None)]),
    ("plan", "3. Phòng Quản lý văn thư - lưu trữ và tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành.",
     [("chịu trách nhiệm thi hành", ["Phòng Quản lý văn thư - lưu trữ", "tổ chức, cá nhân có liên quan"], [], NONE, None)]),
    ("letter", "9. Các Tập đoàn, Tổng công ty nhà nước, doanh nghiệp viễn thông: nâng cấp đường truyền.",
     [("nâng cấp đường truyền", ["các Tập đoàn, Tổng công ty nhà nước, doanh nghiệp viễn thông"], [], NONE, None)]),
    # -- an office without a name in its own house; places that act
    ("plan", "4. Văn phòng tổng hợp, trình Giám đốc Sở trước ngày 28 hằng tháng.", [("tổng hợp", ["Văn phòng"], [], (None, "thang"), None)]),
    ("letter", "Các sở báo cáo trước 20/01; riêng xã Gia Viễn, phường Hoa Lư báo cáo trong tháng 02/2026.",
     [("Các sở báo cáo", ["các sở"], [], ("2026-01-20", None), None), ("riêng xã Gia Viễn", ["xã Gia Viễn", "phường Hoa Lư"], [], ("2026-02-28", None), None)]),
    ("letter", "Tỉnh có 15 xã, phường đã hoàn thành.", []),
    # -- the unit behind its duty
    ("plan", "1. Việc kiểm kê tài sản do Văn phòng Sở chủ trì thực hiện, hoàn thành trong quý II/2026.", [("kiểm kê tài sản", ["Văn phòng Sở"], [], ("2026-06-30", None), None)]),
    ("plan", "2. Việc khai thác dữ liệu hộ tịch được giao cho Phòng Tư pháp; Công an phường được phân công đối soát.",
     [("khai thác dữ liệu hộ tịch", ["Phòng Tư pháp"], [], NONE, None), ("đối soát", ["Công an phường"], [], NONE, None)]),
    ("plan", "Hội thi do Tỉnh đoàn chủ trì đã kết thúc.", []),
    # -- what stands behind a task in the same sentence
    ("plan", "Giao Tỉnh đoàn chủ trì; Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh phối hợp; thời gian tổ chức: tháng 5 - 6/2026; sản phẩm: thể lệ, báo cáo tổng kết.",
     [("Giao Tỉnh đoàn", ["Tỉnh đoàn"], ["Hội Nông dân tỉnh", "Hội Cựu chiến binh tỉnh"], ("2026-06-30", None), "thể lệ, báo cáo tổng kết")]),
    ("plan", "Sở Nội vụ - cơ quan thường trực Ban Chỉ đạo giúp UBND tỉnh theo dõi chung.", [("theo dõi chung", ["Sở Nội vụ"], [], NONE, None)]),
    # -- who is told by a lead-in
    ("letter", "UBND tỉnh kính đề nghị quý cơ quan, đơn vị:\n- Cử cán bộ đầu mối.\n- Gửi số liệu trước ngày 20/01/2026.",
     [("Cử cán bộ đầu mối", ["các sở, ban, ngành tỉnh", "Ủy ban nhân dân các xã, phường"], [], NONE, None), ("Gửi số liệu", ["các sở, ban, ngành tỉnh", "Ủy ban nhân dân các xã, phường"], [], ("2026-01-20", None), None)]),
    ("letter", "Các cơ quan sau đây chịu trách nhiệm triển khai:\n1. Sở Tài chính bố trí kinh phí.\n2. Sở Xây dựng cấp phép.",
     [("bố trí kinh phí", ["Sở Tài chính"], [], NONE, None), ("cấp phép", ["Sở Xây dựng"], [], NONE, None)]),
    # -- goals are no duties; a report's next steps are, of its own office too
    ("plan", "II. MỤC TIÊU\n- Mỗi phòng cắt giảm tối thiểu 20% thủ tục nội bộ.", []),
    ("report", "III. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II\n1. Sở Nội vụ tham mưu kiểm tra công vụ, xong trong tháng 4.", [("tham mưu kiểm tra", ["Sở Nội vụ"], [], ("2026-04-30", None), None)]),
    # -- news: the second clause of a sentence, a lead-in
    ("news", "Tại công văn, UBND tỉnh yêu cầu Sở Y tế công khai giá khám trước ngày 30/01; Sở Tài chính thẩm định mức thu.",
     [("công khai giá khám", ["Sở Y tế"], [], ("2026-01-30", None), None), ("thẩm định mức thu", ["Sở Tài chính"], [], NONE, None)]),
    ("news", "Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Công Thương, Sở Xây dựng theo chức năng, nhiệm vụ được giao rà soát hồ sơ tồn.",
     [("rà soát hồ sơ tồn", ["Sở Công Thương", "Sở Xây dựng"], [], NONE, None)]),
    # -- deadlines
    ("letter", "Sở Tài chính quyết toán, không để chậm quá ngày 20/02/2026.", [("quyết toán", ["Sở Tài chính"], [], ("2026-02-20", None), None)]),
    ("letter", "Công an tỉnh cấp xong thẻ căn cước trước ngày bầu cử 15/3/2026.", [("thẻ căn cước", ["Công an tỉnh"], [], ("2026-03-15", None), None)]),
    ("letter", "Giao Sở Tài chính chuẩn bị báo cáo, trình phiên họp UBND tỉnh tháng 3/2026.", [("chuẩn bị báo cáo", ["Sở Tài chính"], [], ("2026-03-31", None), None)]),
    ("letter", "Thanh tra tỉnh kiểm tra đột xuất 02 đợt/năm.", [("kiểm tra đột xuất", ["Thanh tra tỉnh"], [], (None, "sau-thang"), None)]),
    ("letter", "3. Hằng năm, trước ngày 30 tháng 11, Sở Tư pháp báo cáo UBND tỉnh.", [("báo cáo UBND tỉnh", ["Sở Tư pháp"], [], (None, "nam"), "báo cáo")]),
    ("letter", "Sở Công Thương cập nhật giá xăng dầu, thực hiện thường xuyên.", [("cập nhật giá", ["Sở Công Thương"], [], (None, "thuong-xuyen"), None)]),
    # -- a unit behind the commas of what leads in to it
    ("letter", "Trong quá trình thực hiện, nếu cần sửa đổi, bổ sung nội dung Kế hoạch, các sở, ngành chủ động đề xuất, gửi Sở Nội vụ.",
     [("chủ động đề xuất", ["các sở, ngành"], [], NONE, None)]),
    ("letter", "Trên cơ sở Kế hoạch của Chính phủ, Chương trình của Tỉnh ủy, UBND các xã, phường xây dựng kế hoạch trong tháng 02/2026.",
     [("xây dựng kế hoạch", ["Ủy ban nhân dân các xã, phường"], [], ("2026-02-28", None), "kế hoạch")]),
    # -- a list that no grammar covers to its end
    ("letter", "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế và các ông (bà) có tên tại danh sách kèm theo chịu trách nhiệm thi hành.",
     [("chịu trách nhiệm thi hành", ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc Sở Y tế", "các ông (bà) có tên tại danh sách kèm theo"], [], NONE, None)]),
    # -- complaints that are passed on
    ("letter", "Văn phòng UBND tỉnh chuyển đơn của công dân đến UBND xã Gia Viễn để xem xét, giải quyết trước ngày 30/01/2026.",
     [("chuyển đơn", ["Ủy ban nhân dân xã Gia Viễn"], [], ("2026-01-30", None), None)]),
    # -- rules of a team's work are no duties; neither is a way that is thought over
    ("letter", "Tổ trưởng Tổ công tác sử dụng con dấu của UBND tỉnh. Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.", []),
    ("plan", "II. NHIỆM VỤ\n1. Nghiên cứu phương án giao Sở Y tế quản lý các trạm y tế.", []),
    # -- articles of a chapter that is about bodies in general
    ("rules", "Chương III\nTRÁCH NHIỆM CỦA CÁC CƠ QUAN\nĐiều 9. Cục Quản lý Khám, chữa bệnh có trách nhiệm:\n1. Hướng dẫn công khai giá.\nĐiều 10. Quyền và trách nhiệm của tổ chức, cá nhân\n1. Được tra cứu giá.\nĐiều 11. Điều khoản chuyển tiếp\nHồ sơ đã nộp được tiếp tục giải quyết.",
     [("Hướng dẫn công khai giá", ["Cục Quản lý Khám, chữa bệnh"], [], NONE, None)]),
    # -- news tells what was asked
    ("news", "UBND tỉnh đã yêu cầu Sở Tư pháp hướng dẫn các xã. Trước đó, năm 2024, UBND tỉnh đã giao Sở Y tế rà soát trạm y tế.",
     [("hướng dẫn các xã", ["Sở Tư pháp"], [], NONE, None)]),
    # what a reported document sets for the time to come; what an office did before is none
    ("news", "Theo kế hoạch, trước ngày 15/3/2026, Sở Nội vụ hoàn thành bộ câu hỏi khảo sát. Trong tháng 4/2026, các sở, ngành hoàn thành rà soát.\nNgày 10/01/2026, Sở Y tế tổ chức tập huấn.",
     [("bộ câu hỏi", ["Sở Nội vụ"], [], ("2026-03-15", None), None), ("hoàn thành rà soát", ["các sở, ngành"], [], ("2026-04-30", None), None)]),
    # who is named after the head told all
    ("news", "Chủ tịch UBND tỉnh yêu cầu hoàn thành số hóa hồ sơ.\nThủ trưởng các sở, ngành khẩn trương rà soát thủ tục nội bộ.\nĐối với 42 thủ tục do xã đặt ra, Chủ tịch UBND các xã phải rà soát, bãi bỏ.",
     [("rà soát thủ tục nội bộ", ["Thủ trưởng các sở, ngành"], [], NONE, None), ("rà soát, bãi bỏ", ["Chủ tịch Ủy ban nhân dân các xã"], [], NONE, None)]),
    ("news", "Cụ thể, công văn nêu rõ Sở Tư pháp có nhiệm vụ thẩm định. Bên cạnh đó, Sở Y tế cũng có trách nhiệm niêm yết giá.",
     [("thẩm định", ["Sở Tư pháp"], [], NONE, None), ("niêm yết giá", ["Sở Y tế"], [], NONE, None)]),
    ("news", "Theo đó, có 9/12 cơ quan, đơn vị xếp hạng Tốt; 3/12 cơ quan, đơn vị xếp hạng Khá.", []),
    ("news", "Công văn cũng nêu rõ, đối với các xã đã sắp xếp xong trụ sở, thì Sở Y tế khẩn trương rà soát trạm y tế.", [("rà soát trạm y tế", ["Sở Y tế"], [], NONE, None)]),
    # what is proposed is laid on nobody
    ("letter", "Giao Sở Tư pháp chủ trì rà soát; kiến nghị Chính phủ, Thủ tướng Chính phủ giao các bộ sửa đổi.", [("chủ trì rà soát", ["Sở Tư pháp"], [], NONE, None)]),
    # -- names
    ("letter", "UBND các huyện, thành, thị báo cáo trong tháng 02/2026.", [("báo cáo", ["Ủy ban nhân dân các huyện, thành, thị"], [], ("2026-02-28", None), None)]),
    ("letter", "Các phường thí điểm bố trí bàn hỗ trợ.", [("bố trí bàn", ["các phường thí điểm"], [], NONE, None)]),
    ("plan", "2. Phòng Tổ chức Hành chính rà soát vị trí việc làm.", [("rà soát", ["Phòng Tổ chức Hành chính"], [], NONE, None)]),
    ("plan", "1. Sở Nội vụ là cơ quan thường trực của Đề án\na) Hướng dẫn các cơ quan.\nb) Mở ít nhất 02 lớp bồi dưỡng/năm.",
     [("Hướng dẫn các cơ quan", ["Sở Nội vụ"], [], NONE, None), ("Mở ít nhất 02 lớp", ["Sở Nội vụ"], [], (None, "sau-thang"), None)]),
    ("letter", "UBND các xã, phường được yêu cầu rà soát tài khoản, xong trước 31/01/2026.", [("rà soát tài khoản", ["Ủy ban nhân dân các xã, phường"], [], ("2026-01-31", None), None)]),
    ("letter", "Các cơ quan được đề nghị góp ý có trách nhiệm trả lời bằng văn bản.", [("trả lời bằng văn bản", ["các cơ quan được đề nghị góp ý"], [], NONE, None)]),
    ("letter", "3. Đối với nội dung \"Kiểm soát tham nhũng\": Thanh tra tỉnh chủ trì công khai bản kê khai.", [("công khai bản kê khai", ["Thanh tra tỉnh"], [], NONE, None)]),
    ("letter", "Các sở được giao phụ trách tiêu chí, tiêu chí thành phần tại Phụ lục có trách nhiệm:\na) Khắc phục điểm trừ.",
     [("Khắc phục điểm trừ", ["các sở được giao phụ trách tiêu chí, tiêu chí thành phần tại Phụ lục"], [], NONE, None)]),
    ("letter", "Giám đốc, Thủ trưởng các sở, ban, ngành chịu trách nhiệm thi hành.", [("chịu trách nhiệm", ["Giám đốc, Thủ trưởng các sở, ban, ngành"], [], NONE, None)]),
    ("plan", "1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện.\n2. Sở Nội vụ ban hành Kế hoạch này.", [("theo dõi, đôn đốc", ["Sở Nội vụ"], [], NONE, None)]),
    ("plan", "3. Giao Sở Tư pháp tham mưu sơ kết vào năm 2028, tổng kết vào năm 2030.", [("sơ kết", ["Sở Tư pháp"], [], ("2028-12-31", None), None)]),
    ("letter", "2. Đề nghị các khoa lâm sàng không thu bản sao thẻ.", [("không thu bản sao", ["các khoa lâm sàng"], [], NONE, None)]),
    # -- the unit alone in brackets behind the task, but no room of the body that is written to
    ("plan", "1. Rà soát thủ tục hành chính nội bộ trong quý II/2026 (Văn phòng Sở).\n2. Gửi số liệu về Sở Nội vụ (Phòng Cải cách hành chính).",
     [("Rà soát thủ tục", ["Văn phòng Sở"], [], ("2026-06-30", None), None)]),
    ("plan", "1. Trang bị máy quét cho cấp xã (Sở Nội vụ chủ trì, Sở Tài chính phối hợp, hoàn thành trong quý IV).",
     [("Trang bị máy quét", ["Sở Nội vụ"], ["Sở Tài chính"], ("2026-12-31", None), None)]),
    ("plan", "2. Công an tỉnh, Bảo hiểm xã hội tỉnh cùng làm sạch dữ liệu.", [("làm sạch dữ liệu", ["Công an tỉnh", "Bảo hiểm xã hội tỉnh"], [], NONE, None)]),
    ("letter", "Các sở báo cáo tuần vào chiều thứ Năm.", [("báo cáo tuần", ["các sở"], [], (None, "tuan"), None)]),
    ("plan", "Điều 2. Tổ hỗ trợ có nhiệm vụ:\n1. Hướng dẫn người dân.", [("Hướng dẫn người dân", ["Tổ hỗ trợ"], [], NONE, None)]),
    # -- news: a document that somebody has, or that itself asks; "do vậy"; "là cơ quan được giao"
    ("story", "Mới đây, UBND TP.HCM vừa có văn bản chỉ đạo các sở ban ngành, UBND các quận, huyện sử dụng phần mềm ký số.\nVăn bản cũng yêu cầu các sở ban ngành, UBND các quận, huyện gửi báo cáo qua mạng.",
     [("sử dụng phần mềm ký số", ["các sở ban ngành", "Ủy ban nhân dân các quận, huyện"], [], NONE, None),
      ("gửi báo cáo qua mạng", ["các sở ban ngành", "Ủy ban nhân dân các quận, huyện"], [], NONE, "báo cáo")]),
    ("story", "Kết quả còn thấp, do vậy Sở Nội vụ yêu cầu Chủ tịch UBND huyện Hướng Hóa có văn bản chấn chỉnh.", [("có văn bản chấn chỉnh", ["Chủ tịch Ủy ban nhân dân huyện Hướng Hóa"], [], NONE, None)]),
    ("story", "Sở Nội vụ tỉnh Ninh Bình là cơ quan được giao chủ trì xây dựng kế hoạch triển khai.\nCác sở, UBND huyện, thành phố trên địa bàn Ninh Bình căn cứ hướng dẫn của Sở Nội vụ để tổ chức thực hiện.",
     [("chủ trì xây dựng kế hoạch", ["Sở Nội vụ tỉnh Ninh Bình"], [], NONE, None), ("căn cứ hướng dẫn", ["các sở", "Ủy ban nhân dân huyện, thành phố"], [], NONE, None)]),
    ("story", "UBND tỉnh đã có chỉ đạo giám đốc các sở; chủ tịch UBND các xã công khai xin lỗi người dân.", [("công khai xin lỗi", ["giám đốc các sở", "chủ tịch Ủy ban nhân dân các xã"], [], NONE, None)]),
    ("letter", "1. Đối với UBND phường: Trưởng các phòng phối hợp với Công an phường chấn chỉnh giờ giấc.", [("chấn chỉnh giờ giấc", ["Trưởng các phòng"], ["Công an phường"], NONE, None)]),
    # -- a rubric over the headline addresses nobody
    ("rubric", "UBND tỉnh yêu cầu thủ trưởng các cơ quan có trách nhiệm phân công người trực.", [("phân công người trực", ["thủ trưởng các cơ quan"], [], NONE, None)]),
    # -- the reporting body directs others; it says something before it leads in to a list
    ("plan", "Điều 2. Thủ trưởng các đơn vị được giao nhiệm vụ tại khoản 1 Điều 1 lập lộ trình xử lý tài sản dôi dư, gửi Sở Tài chính trước ngày 05/9/2026.",
     [("lập lộ trình xử lý tài sản", ["Thủ trưởng các đơn vị được giao nhiệm vụ tại khoản 1 Điều 1"], [], ("2026-09-05", None), None)]),
    ("plan", "1. Sở Y tế trình phương án sắp xếp trạm y tế. Hạn nộp: tuần đầu tháng 10/2026.",
     [("trình phương án sắp xếp trạm y tế", ["Sở Y tế"], [], ("2026-10-07", None), "phương án sắp xếp trạm y tế")]),
    ("news", "Ban Tổ chức Tỉnh ủy, các đảng ủy trực thuộc được giao rà soát danh sách đảng viên. Nội dung này báo cáo Thường trực Tỉnh ủy và hoàn thành chậm nhất ngày 15/9.",
     [("rà soát danh sách đảng viên", ["Ban Tổ chức Tỉnh ủy", "các đảng ủy trực thuộc"], [], ("2026-09-15", None), None)]),
    ("news", "UBND tỉnh chỉ đạo các cơ quan, đơn vị phân công người trực, trả kết quả đúng hẹn.", [("phân công người trực", ["các cơ quan, đơn vị"], [], NONE, None)]),
    ("story", "Ngày 12/01, thay mặt UBND tỉnh, Phó Chủ tịch UBND tỉnh đã ký ban hành văn bản số 25/UBND-NC, chỉ đạo các sở, UBND các huyện giảm họp. Nội dung như sau:",
     [("giảm họp", ["các sở", "Ủy ban nhân dân các huyện"], [], NONE, None)]),
    # -- what a speaker stresses that somebody must do; not what others think
    ("story", "Chủ tịch UBND tỉnh nhấn mạnh, các địa phương phải bố trí đủ cán bộ tại bộ phận một cửa.", [("bố trí đủ cán bộ", ["các địa phương"], [], NONE, None)]),
    ("story", "Đồng chí Bí thư Tỉnh ủy lưu ý các cấp ủy tiếp tục chỉ đạo rút ngắn thời gian giải quyết hồ sơ.", [("rút ngắn thời gian", ["các cấp ủy"], [], NONE, None)]),
    ("story", "Giám đốc Sở nêu rõ: “Các phòng cần trả kết quả đúng hẹn trong tháng 3/2026”.", [("trả kết quả", ["các phòng"], [], ("2026-03-31", None), None)]),
    ("story", "Sở Nội vụ nhấn mạnh, các địa phương phải niêm yết lịch trực trong tuần này.", [("niêm yết lịch trực", ["các địa phương"], [], NONE, None)]),
    ("story", "Nhiều chuyên gia nhấn mạnh, các địa phương cần thêm thời gian làm quen với bộ máy mới.", []),
    ("story", "Chủ tịch UBND tỉnh nhấn mạnh, người dân phải đi lại nhiều lần là điều không thể chấp nhận.", []),
    ("letter", "Giao Ban Tiếp công dân tỉnh niêm yết lịch trực.", [("niêm yết lịch", ["Ban Tiếp công dân tỉnh"], [], NONE, None)]),
    # -- who asks is not asked
    ("letter", "Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế trực ngày lễ.\n2. Họp không quá 90 phút.", [("trực ngày lễ", ["Sở Y tế"], [], NONE, None)]),
    # -- the time of headings and lead-ins over duties
    ("plan", "II. NỘI DUNG\nA. Nhiệm vụ hoàn thành trong quý I\n1. Sở Tư pháp rà soát văn bản.\nB. Nhiệm vụ thường xuyên\n1. Sở Y tế theo dõi đường dây nóng.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ đôn đốc.",
     [("rà soát văn bản", ["Sở Tư pháp"], [], ("2026-03-31", None), None), ("đường dây nóng", ["Sở Y tế"], [], (None, "thuong-xuyen"), None), ("đôn đốc", ["Sở Nội vụ"], [], NONE, None)]),
    ("letter", "1. Trước ngày 20/3/2026, Sở Xây dựng thực hiện các việc sau:\na) Công khai quy hoạch.\nb) Trả lời kiến nghị cử tri, xong trước 10/3/2026.",
     [("Công khai", ["Sở Xây dựng"], [], ("2026-03-20", None), None), ("Trả lời", ["Sở Xây dựng"], [], ("2026-03-10", None), None)]),
    ("letter", "Qua theo dõi, đến ngày 10/01/2026 còn 12 hồ sơ trễ. Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Xây dựng xin lỗi người dân.", [("xin lỗi", ["Sở Xây dựng"], [], NONE, None)]),
    ("plan", "II. NHIỆM VỤ TRỌNG TÂM NĂM 2026\n1. Sở Xây dựng giúp Trưởng ban điều hành công việc hằng ngày.", [("giúp Trưởng ban", ["Sở Xây dựng"], [], NONE, None)]),
    ("plan", "1. Dựng phóng sự (Văn phòng Sở; Báo Ninh Bình phối hợp).\n2. Quét dọn kho (Các đơn vị trực thuộc).\n3. Ban hành nội quy kho (Văn phòng Sở; trước ngày 10/02).\n4. Góp ý dự thảo (các sở, ban, ngành).",
     [("Dựng phóng sự", ["Văn phòng Sở"], ["Báo Ninh Bình"], NONE, None), ("Quét dọn", ["các đơn vị trực thuộc"], [], NONE, None), ("Ban hành nội quy", ["Văn phòng Sở"], [], ("2026-02-10", None), None)]),
    ("plan", "1. Mở cổng dữ liệu (Các phòng, trung tâm; trong tháng 6).", [("Mở cổng", ["các phòng, trung tâm"], [], ("2026-06-30", None), None)]),
    ("plan", "1. Chủ tịch UBND các xã ban hành kế hoạch của xã mình chậm nhất ngày 15/02/2026.\n2. UBND tỉnh ban hành Kế hoạch này để thực hiện.", [("kế hoạch của xã mình", ["Chủ tịch Ủy ban nhân dân các xã"], [], ("2026-02-15", None), None)]),
    # -- the time between a unit and its verb; a later sentence of the item that says by when
    ("letter", "1. Sở Tư pháp trong tháng 10 phân loại đơn thư.\n2. Sở Công Thương, trước ngày 15/6/2026, thống kê chợ tạm.\n3. Sở Nội vụ trong quý I/2026 đã mở 05 lớp.\n4. Các đơn vị chậm nhất vào tuần đầu tháng 12/2026 nộp sổ tổng kết.",
     [("phân loại đơn thư", ["Sở Tư pháp"], [], ("2026-10-31", None), None), ("thống kê chợ tạm", ["Sở Công Thương"], [], ("2026-06-15", None), None),
      ("nộp sổ tổng kết", ["các đơn vị"], [], ("2026-12-07", None), None)]),
    ("letter", "1. Giao Sở Y tế đối chiếu danh mục thuốc. Trình UBND tỉnh trước ngày 20/3/2026.\n2. Giao Sở Xây dựng đo lại ranh giới chợ. Số liệu phải được gửi về Văn phòng UBND tỉnh trước 30/4.",
     [("đối chiếu danh mục thuốc", ["Sở Y tế"], [], ("2026-03-20", None), None), ("đo lại ranh giới chợ", ["Sở Xây dựng"], [], ("2026-04-30", None), None)]),
    # -- how often, before the unit; directives order, also those numbered as legal documents were until 2015
    ("letter", "1. Sáu tháng một lần, Sở Y tế kiểm tra bếp ăn.\n2. Mỗi năm 02 lần, Sở Xây dựng khảo sát độ lún.",
     [("kiểm tra bếp ăn", ["Sở Y tế"], [], (None, "sau-thang"), None), ("khảo sát độ lún", ["Sở Xây dựng"], [], (None, "sau-thang"), None)]),
    ("directive", "1. Giám đốc các sở sắp xếp phòng tiếp dân, xong trước 30 tháng 6 năm 2006.\n2. Giao Sở Tài chính cấp kinh phí.",
     [("sắp xếp phòng tiếp dân", ["Giám đốc các sở"], [], ("2006-06-30", None), None), ("cấp kinh phí", ["Sở Tài chính"], [], NONE, None)]),
    # -- to clear difficulties away is a task, to tell of them is none
    ("plan", "II. NHIỆM VỤ\n1. Tháo gỡ khó khăn cho hộ kinh doanh\na) Sở Tài chính:\n- Rút ngắn thời gian xét hồ sơ vay.\n2. Cắt giảm chi phí\na) Sở Công Thương:\n- Bỏ 02 loại giấy xác nhận.",
     [("Rút ngắn thời gian xét", ["Sở Tài chính"], [], NONE, None), ("Bỏ 02 loại giấy", ["Sở Công Thương"], [], NONE, None)]),
    # -- what a duty is made of is listed below it: one duty, due when it says
    ("letter", "1. Sở Nội vụ\na) Tổng hợp báo cáo kết quả thực hiện trước ngày 20/3/2026, gồm các nội dung sau:\n- Số lượng hồ sơ tiếp nhận;\n- Những khó khăn, vướng mắc.\nb) Tổ chức tập huấn.",
     [("Tổng hợp báo cáo", ["Sở Nội vụ"], [], ("2026-03-20", None), None), ("Tổ chức tập huấn", ["Sở Nội vụ"], [], NONE, None)]),
    ("letter", "Yêu cầu UBND các xã chuẩn bị tài liệu phục vụ kiểm tra, bao gồm:\n- Báo cáo kết quả cải cách hành chính;\n- Các văn bản chỉ đạo;\n- Sổ theo dõi hồ sơ.", [("chuẩn bị tài liệu", ["Ủy ban nhân dân các xã"], [], NONE, None)]),
    ("letter", "1. Sở Xây dựng\n- Lập danh sách cán bộ tham gia đoàn kiểm tra. Trong danh sách ghi rõ:\n+ Họ và tên, chức vụ;\n+ Thời gian tham gia.", [("Lập danh sách", ["Sở Xây dựng"], [], NONE, None)]),
    # parts of a plan under the sentence that brings it in are no contents of a duty
    ("plan", "Thực hiện Kế hoạch số 12-KH/TU, Sở Nội vụ ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Mục đích\n- Nâng cao kỷ cương.\nII. NỘI DUNG\n1. Văn phòng Sở\n- Rà soát lịch trực.", [("Rà soát lịch trực", ["Văn phòng Sở"], [], NONE, None)]),
    # tasks below a lead-in are duties each, and so are papers with days of their own
    ("letter", "1. Sở Xây dựng thực hiện các nội dung sau:\n- Công tác tuyên truyền: Mở chuyên mục.\n- Rà soát quy hoạch.", [("Mở chuyên mục", ["Sở Xây dựng"], [], NONE, None), ("Rà soát", ["Sở Xây dựng"], [], NONE, None)]),
    ("letter", "1. Sở Xây dựng tham mưu UBND tỉnh ban hành:\n- Kế hoạch kiểm tra, trước ngày 10/2/2026;\n- Quyết định thành lập đoàn, trước ngày 15/2/2026.",
     [("Kế hoạch kiểm tra", ["Sở Xây dựng"], [], ("2026-02-10", None), None), ("Quyết định thành lập", ["Sở Xây dựng"], [], ("2026-02-15", None), None)]),
    ("letter", "1. Sở Xây dựng rà soát danh sách điều tra xã hội học gồm:\n- Đại biểu HĐND tỉnh: 30 phiếu;\n- Lãnh đạo sở, ngành: 40 phiếu.", [("rà soát danh sách", ["Sở Xây dựng"], [], NONE, None)]),
    ("letter", "UBND tỉnh yêu cầu các sở:\n1. Đối với việc tái cấu trúc: khẩn trương hoàn thành quy trình trước ngày 31/8/2026, trong đó:\n- Sở Y tế: 12 thủ tục;\n- Sở Xây dựng: 09 thủ tục.", [("tái cấu trúc", ["các sở"], [], ("2026-08-31", None), None)]),
    ("plan", "1. Triển khai các văn bản về thuế (Phòng Nghiệp vụ - Dự toán - Pháp chế).\n2. Gửi báo cáo về Sở Tài chính (Phòng Ngân sách).", [("văn bản về thuế", ["Phòng Nghiệp vụ - Dự toán - Pháp chế"], [], NONE, None)]),
    # members of a committee
    ("plan", "1. Kiện toàn Ban Chỉ đạo:\na) Trưởng ban: Giám đốc Sở.\nb) Các ủy viên:\n- Chánh Văn phòng Sở;\n- Trưởng phòng Công chức.\n2. Phòng Công chức lập danh sách.", [("lập danh sách", ["Phòng Công chức"], [], NONE, None)]),
    # what the issuer says at the end is laid on nobody
    ("letter", "1. Sở Xây dựng:\na) Công khai quy hoạch.\nUBND tỉnh thông báo để các sở, ngành biết, thực hiện./.", [("Công khai quy hoạch", ["Sở Xây dựng"], [], NONE, None)]),
    # -- a long condition before who is charged
    ("rules", "Điều 3. Hiệu lực thi hành\n1. Trong thời gian Quy định này có hiệu lực thi hành, nếu mức chi nêu tại Điều 1 trái với văn bản mà Bộ ban hành về sau thì Giám đốc Sở Y tế chịu trách nhiệm chủ trì, phối hợp các sở liên quan tham mưu sửa đổi.",
     [("tham mưu sửa đổi", ["Giám đốc Sở Y tế"], ["các sở liên quan"], NONE, None)]),
    # -- the organisation that a decision is about, where its article on tasks does not name it; who belongs to it is no task
    ("rules", "Điều 1. Vị trí, chức năng\n1. Chi cục Thủy lợi tỉnh Nghệ An (sau đây gọi tắt là Chi cục) là đơn vị chuyên ngành thuộc Sở Nông nghiệp và Phát triển nông thôn, giúp Sở quản lý hồ, đập.\n2. Chi cục có con dấu riêng.\nĐiều 2. Nhiệm vụ, quyền hạn\n1. Tham mưu quy hoạch thủy lợi.\n2. Chủ trì, phối hợp với các phòng thuộc Sở quản lý việc cấp phép.\nĐiều 3. Cơ cấu tổ chức\n1. Ban lãnh đạo: gồm Chi cục trưởng và 02 Phó Chi cục trưởng.\n2. Chi cục có 03 phòng:\n- Thanh tra.",
     [("Tham mưu quy hoạch", ["Chi cục Thủy lợi tỉnh Nghệ An"], [], NONE, None), ("quản lý việc cấp phép", ["Chi cục Thủy lợi tỉnh Nghệ An"], ["các phòng thuộc Sở"], NONE, None)]),
    # -- cases and those for whom a duty is done are no duties of their own, nor is what is looked at
    ("rules", "Điều 8. Trách nhiệm của Thanh tra tỉnh\n1. Chánh Thanh tra tỉnh có trách nhiệm kết luận nội dung tố cáo đối với các trường hợp sau:\na) Tố cáo mà Giám đốc sở đã giải quyết nhưng có vi phạm;\nb) Tố cáo hành vi của Chủ tịch Ủy ban nhân dân cấp huyện.\n2. Việc kiểm tra thực hiện như sau:\na) Những người sau đây có thẩm quyền kiểm tra:\n- Chánh Thanh tra tỉnh; Phó Chánh Thanh tra tỉnh;\nb) Nội dung kiểm tra:\n- Kiểm tra sổ theo dõi đơn.",
     [("kết luận nội dung tố cáo", ["Chánh Thanh tra tỉnh"], [], NONE, None)]),
    # -- what the heading is about is no name; with whom the first task is done helps with no other
    ("rules", "Điều 5. Trách nhiệm của cơ quan thẩm định đối với việc lồng ghép bình đẳng giới\n1. Đánh giá việc lồng ghép khi thẩm định.\nĐiều 6. Trách nhiệm của các bộ\n3. Bộ Y tế có trách nhiệm phối hợp với Bộ Công an trong quản lý nhà nước và có nhiệm vụ sau đây:\na) Tham gia xây dựng kế hoạch;\nb) Chủ trì, phối hợp với Bộ Nội vụ kiểm tra.",
     [("Đánh giá việc lồng ghép", ["cơ quan thẩm định"], [], NONE, None), ("Tham gia xây dựng", ["Bộ Y tế"], [], NONE, None), ("Nội vụ kiểm tra", ["Bộ Y tế"], ["Bộ Nội vụ"], NONE, None)]),
    # -- articles headed by those who have something in common
    ("rules", "Chương II\nTRÁCH NHIỆM PHỐI HỢP\nĐiều 5. Sở Tư pháp\n1. Kiểm tra các cuộc đấu giá.\nĐiều 6. Các cơ quan có tài sản đấu giá\n1. Giám sát cuộc đấu giá.",
     [("Kiểm tra các cuộc", ["Sở Tư pháp"], [], NONE, None), ("Giám sát cuộc", ["các cơ quan có tài sản đấu giá"], [], NONE, None)]),
    # -- who is charged behind "thì"
    ("rules", "Điều 9. Trách nhiệm giải quyết\n1. Đơn thuộc thẩm quyền của Bộ trưởng, thì Chánh Thanh tra hoặc Vụ trưởng Vụ Pháp chế có trách nhiệm xác minh.\n2. Đối với khiếu nại đã được giải quyết lần đầu mà còn khiếu nại thì giao cho Vụ Tổ chức cán bộ kết luận.",
     [("trách nhiệm xác minh", ["Chánh Thanh tra", "Vụ trưởng Vụ Pháp chế"], [], NONE, None), ("kết luận", ["Vụ Tổ chức cán bộ"], [], NONE, None)]),
    # -- who sees to this very document; who pays and who works together; what somebody has a right to is no duty
    ("rules", "Điều 3. Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân giám sát việc thực hiện Nghị quyết này.\nĐiều 4. Kinh phí hoạt động\nSở Tài chính căn cứ khả năng ngân sách, bố trí kinh phí hoạt động của Ban.\nĐiều 5. Quan hệ phối hợp\nVụ Tài chính hướng dẫn Ban Quản lý dự án quyết toán.\nĐiều 6. Giám đốc Dự án\n2. Giám đốc Dự án có quyền:\na) Ký các hợp đồng thuê chuyên gia;\nb) Đề nghị khen thưởng cán bộ.",
     [("giám sát việc", ["Thường trực Hội đồng nhân dân", "các Ban của Hội đồng nhân dân"], [], NONE, None), ("bố trí kinh phí", ["Sở Tài chính"], [], NONE, None), ("quyết toán", ["Vụ Tài chính"], [], NONE, None)]),
    # -- groups that help a committee
    ("rules", "Điều 4. Thành lập Nhóm giúp việc\nNhóm giúp việc có nhiệm vụ:\n- Giúp Ban Chỉ đạo đôn đốc việc chuẩn bị;\n- Chuẩn bị các cuộc họp.\nĐiều 8. Các thành viên Ban Chỉ đạo và Nhóm giúp việc chịu trách nhiệm thi hành Quyết định này.",
     [("đôn đốc việc chuẩn bị", ["Nhóm giúp việc"], [], NONE, None), ("Chuẩn bị các cuộc", ["Nhóm giúp việc"], [], NONE, None), ("trách nhiệm thi hành", ["các thành viên Ban Chỉ đạo", "Nhóm giúp việc"], [], NONE, None)]),
    # -- articles of a chapter on who does what are headed by the units alone
    ("rules", "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Đường dây nóng\n1. Công khai số điện thoại.\nChương II\nTRÁCH NHIỆM CỦA CÁC CƠ QUAN\nĐiều 2. Cục Công nghệ thông tin\n1. Quản lý, vận hành phần mềm.\n2. Báo cáo trước ngày 25 tháng 12 năm 2026.\nĐiều 3. Kỷ luật\nĐơn vị chậm trả lời quá 03 lần thì bị hạ bậc thi đua.",
     [("vận hành phần mềm", ["Cục Công nghệ thông tin"], [], NONE, None), ("Báo cáo trước ngày", ["Cục Công nghệ thông tin"], [], ("2026-12-25", None), None)]),
    # -- who issues a plan is not charged with what stands in it
    ("plan", "Sở Nội vụ ban hành Kế hoạch cải cách hành chính với những nội dung chủ yếu sau:\nI. MỤC TIÊU\n- Nâng cao kỷ cương.\nII. NHIỆM VỤ\n1. Đẩy mạnh tuyên truyền.\n2. Văn phòng Sở trực đường dây nóng.", [("trực đường dây nóng", ["Văn phòng Sở"], [], NONE, None)]),
    # -- who does an item, in a sentence of its own below it or in its brackets
    ("plan", "II. NHIỆM VỤ\n1. Thể chế\na) Rà soát quy chế làm việc.\nVăn phòng Sở chủ trì, phối hợp với Thanh tra Sở và các phòng; hoàn thành trong quý II năm 2026.\nb) Số hóa hồ sơ lưu trữ.\nPhòng Công chức chủ trì.\n2. Bồi dưỡng kỹ năng (các phòng, trung tâm thực hiện thường xuyên).",
     [("Rà soát quy chế", ["Văn phòng Sở"], ["Thanh tra Sở", "các phòng"], ("2026-06-30", None), None), ("Số hóa hồ sơ", ["Phòng Công chức"], [], NONE, None), ("Bồi dưỡng kỹ năng", ["các phòng, trung tâm"], [], (None, "thuong-xuyen"), None)]),
    ("plan", "1. Rà soát quy chế.\nVăn phòng Sở chủ trì, phối hợp với các phòng trong việc rà soát.", [("chủ trì, phối hợp", ["Văn phòng Sở"], ["các phòng"], NONE, None)]),
    # -- what is ordered among results, and what was
    ("plan", "I. Tình hình thực hiện\n1. Giao Sở Y tế làm chủ đầu tư 3 dự án, đến nay đã xong.\nII. Nhiệm vụ\n1. Sở Y tế lập danh sách.", [("lập danh sách", ["Sở Y tế"], [], NONE, None)]),
    ("letter", "1. Về tình hình kinh tế - xã hội tháng 01\nUBND tỉnh thống nhất đánh giá: Kinh tế phục hồi.\nUBND tỉnh yêu cầu các sở, địa phương tập trung thực hiện các nhiệm vụ sau:\na) Các sở, địa phương:\n- Rà soát trụ sở dôi dư, xong trước ngày 30/4/2026.\nb) Sở Xây dựng cấp phép nhanh.\n2. Tình hình giải ngân\nTỷ lệ giải ngân còn thấp. Sở Tài chính đã báo cáo.\nGiao Sở Tài chính đôn đốc chủ đầu tư.",
     [("Rà soát trụ sở", ["các sở, địa phương"], [], ("2026-04-30", None), None), ("cấp phép nhanh", ["Sở Xây dựng"], [], NONE, None), ("đôn đốc chủ đầu tư", ["Sở Tài chính"], [], NONE, None)]),
    ("letter", "1. Phòng Tổ chức cán bộ phối hợp Thanh tra rà soát hồ sơ.", [("rà soát hồ sơ", ["Phòng Tổ chức cán bộ"], ["Thanh tra"], NONE, None)]),
    # -- party committees
    ("plan", "1. Đảng ủy UBND xã\nLãnh đạo UBND xã xây dựng phương án bố trí trụ sở, xong trong tháng 3/2026.\n2. Các chi, đảng bộ cơ sở tổ chức quán triệt.",
     [("phương án bố trí", ["Đảng ủy Ủy ban nhân dân xã"], [], ("2026-03-31", None), None), ("quán triệt", ["các chi, đảng bộ cơ sở"], [], NONE, None)]),
    # -- "chỉ thị" as a verb; an order behind a condition is laid on whom it names
    ("letter", "Để chấn chỉnh kỷ cương, UBND tỉnh chỉ thị Giám đốc Sở Nội vụ, Chủ tịch UBND các xã khắc phục ngay những việc sau:\n1. Công khai lịch tiếp dân.", [("Công khai lịch", ["Giám đốc Sở Nội vụ", "Chủ tịch Ủy ban nhân dân các xã"], [], NONE, None)]),
    ("letter", "UBND tỉnh yêu cầu các xã thực hiện:\n1. Giải quyết kiến nghị: Khi doanh nghiệp có đề xuất, kiến nghị về mặt bằng, yêu cầu Sở Xây dựng trả lời bằng văn bản.", [("trả lời bằng văn bản", ["Sở Xây dựng"], [], NONE, None)]),
    # -- products in prose
    ("letter", "Giao Sở Tư pháp soạn dự thảo Quy chế phối hợp, trình UBND tỉnh trong tháng 3/2026.", [("Quy chế phối hợp", ["Sở Tư pháp"], [], ("2026-03-31", None), "dự thảo Quy chế phối hợp")]),
    ("letter", "Căn cứ quy định về hoàn thành chương trình tập huấn lái xe, giao Sở Tư pháp kiểm tra hồ sơ. Căn cứ kết quả kiểm tra, giao Sở Tư pháp xây dựng Kế hoạch khắc phục.",
     [("kiểm tra hồ sơ", ["Sở Tư pháp"], [], NONE, ""), ("xây dựng Kế hoạch", ["Sở Tư pháp"], [], NONE, "Kế hoạch khắc phục")]),
    ("letter", "Sở Y tế hoàn thiện bộ câu hỏi, sản phẩm là phiếu khảo sát được duyệt.", [("bộ câu hỏi", ["Sở Y tế"], [], NONE, "phiếu khảo sát được duyệt")]),
    ("letter", "Giao Sở Nội vụ đôn đốc các cơ quan, báo cáo Chủ tịch UBND tỉnh vào thứ Sáu hằng tuần.", [("đôn đốc", ["Sở Nội vụ"], [], (None, "tuan"), "báo cáo")]),
]  # fmt: skip

TABLES = [
    # the end of two time columns counts; "minh chứng" is the product
    ("Hoạt động\tBắt đầu\tKết thúc\tChủ trì\tPhối hợp\tMinh chứng\nKý số học bạ\t3/2026\t5/2026\tVăn phòng\tTổ Toán\tBiên bản",
     [("Ký số học bạ", ["Văn phòng"], ["Tổ Toán"], ("2026-05-31", None), "Biên bản")]),
    # months before the numbers of the rows, printed once for several of them; a number in each row tells their level
    ("Thời gian\tSTT\tNội dung\tLãnh đạo chỉ đạo\tĐơn vị chuẩn bị\nTháng 01\t1\tSửa quy chế\tBà Lý Thị Sao\tPhòng Kinh tế\n\t2\tLau giá kho\tÔng Lò Văn Inh\tTrạm Y tế\nTháng 02\t3\tSơn cửa kho\tBà Lý Thị Sao\tCông an xã",
     [("Sửa quy chế", ["Phòng Kinh tế"], [], ("2026-01-31", None), None), ("Lau giá kho", ["Trạm Y tế"], [], ("2026-01-31", None), None), ("Sơn cửa kho", ["Công an xã"], [], ("2026-02-28", None), None)]),
    # an office printed once before the tasks of several rows, not over an area row; what the task carries out beside it; who tells figures leads nothing
    ("Cơ quan chủ trì\tNhiệm vụ\tPhối hợp\tThời hạn\nSở Y tế\tLau giá kho\tSở Nội vụ\tTháng 3\n\tSơn cửa kho\tCông an tỉnh\tTháng 4\nSở Tư pháp\tĐốt bản trùng\tCác sở\tTháng 5",
     [("Lau giá kho", ["Sở Y tế"], ["Sở Nội vụ"], ("2026-03-31", None), None), ("Sơn cửa kho", ["Sở Y tế"], ["Công an tỉnh"], ("2026-04-30", None), None), ("Đốt bản trùng", ["Sở Tư pháp"], ["các sở"], ("2026-05-31", None), None)]),
    ("TT\tNội dung theo Nghị quyết\tNhiệm vụ cụ thể\tChủ trì\tThời hạn\n1\tSiết kỷ cương\tChấm công bằng vân tay\tVăn phòng Sở\tTháng 3",
     [("Chấm công bằng vân tay", ["Văn phòng Sở"], [], ("2026-03-31", None), None)]),
    ("TT\tChỉ tiêu\tĐVT\tNăm 2026\tCơ quan báo cáo\n1\tHồ sơ trực tuyến\t%\t80\tSở Nội vụ\n2\tHồ sơ trễ hạn\t%\t1\tSở Tư pháp", []),
    # codes count the rows, "Nhóm nhiệm vụ" only sorts them; the due day in force, how much is done is none
    ("Mã nhiệm vụ\tNhóm nhiệm vụ\tTên nhiệm vụ\tĐơn vị chủ trì\tHạn ban đầu\tHạn hiện hành\t% hoàn thành\nNV26-01\tKho giấy\tLau giá kho\tSở Y tế\t30/8/2026\t30/9/2026\t60%\nNV26-02\tKho số\tQuét hồ sơ đất\tSở Nội vụ\t31/10/2026\t15/12/2026\t35%",
     [("Lau giá kho", ["Sở Y tế"], [], ("2026-09-30", None), None), ("Quét hồ sơ đất", ["Sở Nội vụ"], [], ("2026-12-15", None), None)]),
    # roles in a cell under "Phân công nhiệm vụ", for which share of it behind each; "phối hợp" without "với"; who carries out under "Đơn vị triển khai"
    ("Nội dung\tPhân công nhiệm vụ\tTiến độ\tNguồn lực\nKiểm kê kho giấy\tChủ trì: Sở Nội vụ (giấy tờ); Sở Y tế (tủ thuốc). Phối hợp: Công an tỉnh\tKhởi động quý I/2026; hoàn thành quý II/2026.\tTự chủ",
     [("Kiểm kê kho giấy", ["Sở Nội vụ", "Sở Y tế"], ["Công an tỉnh"], ("2026-06-30", None), None)]),
    ("Số TT\tÝ kiến chỉ đạo\tĐơn vị triển khai\tThời hạn, tiến độ\n1\tKhắc phục tình trạng kho ẩm mốc\tSở Y tế chủ trì, phối hợp Văn phòng Đăng ký đất đai\tTháng 5\n2\tSơn lại các cửa kho phía đông\tGiao Sở Nội vụ hướng dẫn; UBND cấp xã thực hiện\tĐến hết quý III",
     [("Khắc phục", ["Sở Y tế"], ["Văn phòng Đăng ký đất đai"], ("2026-05-31", None), None), ("Sơn lại", ["Sở Nội vụ", "Ủy ban nhân dân cấp xã"], [], ("2026-09-30", None), None)]),
    # steps of the work, or days, under quarters: the last one, or the day; stages of years
    ("TT\tNhiệm vụ\tCơ quan chủ trì\tQuý I\tQuý II\tQuý III\tQuý IV\n1\tVẽ bản đồ kho giấy\tSở Y tế\tLập đề cương\tThu thập\tVận hành thử\t\n2\tCấp thẻ kho\tSở Nội vụ\tPhê duyệt đề án\tCấp thí điểm 1.000 thẻ\t\t",
     [("Vẽ bản đồ", ["Sở Y tế"], [], ("2026-09-30", None), None), ("Cấp thẻ kho", ["Sở Nội vụ"], [], ("2026-06-30", None), None)]),
    ("TT\tNhiệm vụ\tCơ quan chủ trì\tQuý I\tQuý II\tQuý III\tQuý IV\n1\tLau giá kho\tSở Y tế\t31/3\t\t\t\n2\tSơn cửa kho\tSở Nội vụ\t\t\t\t15/12",
     [("Lau giá kho", ["Sở Y tế"], [], ("2026-03-31", None), None), ("Sơn cửa kho", ["Sở Nội vụ"], [], ("2026-12-15", None), None)]),
    ("TT\tNhiệm vụ\tCơ quan chủ trì\t2026 - 2028\t2029 - 2030\n1\tLau giá kho\tSở Y tế\tx\t\n2\tSơn cửa kho\tSở Nội vụ\tx\tx",
     [("Lau giá kho", ["Sở Y tế"], [], ("2028-12-31", None), None), ("Sơn cửa kho", ["Sở Nội vụ"], [], ("2030-12-31", None), None)]),
    # who directs stands beside who does it; titles that nobody knows
    ("TT\tNội dung\tCơ quan chủ trì; đồng chí chỉ đạo\tThời gian\n1\tSửa quy chế kho\tVăn phòng Sở; đồng chí Phó Giám đốc Thường trực chỉ đạo\tTháng 3",
     [("Sửa quy chế kho", ["Văn phòng Sở"], [], ("2026-03-31", None), None)]),
    ("TT\tMô hình, phần việc\tĐịa chỉ trách nhiệm\tNgày về đích\n1\tGiờ thứ chín vì dân\tVăn phòng Sở\t30/6/2026\n2\tGóc sách trong quán\tCông an tỉnh\tQuý III",
     [("Giờ thứ chín", ["Văn phòng Sở"], [], ("2026-06-30", None), None), ("Góc sách", ["Công an tỉnh"], [], ("2026-09-30", None), None)]),
    # area rows that say only by when, or how
    ("TT\tNội dung\tCơ quan chủ trì\tHình thức\nI\tHoàn thành trong quý II\t\t\n1\tSửa quy chế kho\tSở Y tế\tQuy chế\nII\tThực hiện thường xuyên\t\t\n2\tLau giá kho\tSở Nội vụ\tSổ",
     [("Sửa quy chế kho", ["Sở Y tế"], [], ("2026-06-30", None), None), ("Lau giá kho", ["Sở Nội vụ"], [], (None, "thuong-xuyen"), None)]),
    # a person in a cell
    ("TT\tNội dung\tNgười phụ trách\tPhối hợp\tThời gian\n1\tCông khai giá khám\tThS. Bùi Văn Nam - Phó Giám đốc\tKhoa Dược\tQuý I",
     [("Công khai giá khám", ["Phó Giám đốc"], ["Khoa Dược"], ("2026-03-31", None), None)]),
    ("TT\tNội dung\tChủ trì\tPhối hợp\tThời gian\n1\tSửa quy trình\t(Văn phòng Sở)\t\tQuý I", [("Sửa quy trình", ["Văn phòng Sở"], [], ("2026-03-31", None), None)]),
    # a criterion beside the task that serves it; short headers; "hoàn thành" in the header of the product
    ("Tiêu chí bị trừ điểm\tGiải pháp khắc phục\tPhụ trách\tHỗ trợ\tSản phẩm hoàn thành\tHạn\nBáo cáo trễ\tLập sổ theo dõi\tVăn phòng Sở\tCác phòng\tSổ theo dõi\tTrước 10/02/2026",
     [("Lập sổ theo dõi", ["Văn phòng Sở"], ["các phòng"], ("2026-02-10", None), "Sổ theo dõi")]),
    # a header of two rows: who and when
    ("TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian bắt đầu\tThời gian hoàn thành\n1\tKhảo sát hạ tầng\tPhòng Tin học\tViettel Ninh Bình\tT2\tT3",
     [("Khảo sát hạ tầng", ["Phòng Tin học"], ["Viettel Ninh Bình"], ("2026-03-31", None), None)]),
    # short names of rooms; how much an office makes is no part of its name
    ("TT\tNội dung\tĐầu mối\tPhối hợp\tThời gian\n1\tSửa quy chế chi tiêu\tP. TCKT, Khoa Dược\tBáo Ninh Bình (02 tin/tháng)\tQuý 2",
     [("Sửa quy chế", ["Phòng Tài chính - Kế toán", "Khoa Dược"], ["Báo Ninh Bình"], ("2026-06-30", None), None)]),
    # headers that nobody listed: the cells say who and when
    ("TT\tNhiệm vụ\tAi làm\tXong khi nào\n1\tRà soát thủ tục\tSở Tư pháp\tQuý II/2026\n2\tNiêm yết phí\tUBND các xã, phường\tTrước 30/9/2026",
     [("Rà soát thủ tục", ["Sở Tư pháp"], [], ("2026-06-30", None), None),
      ("Niêm yết phí", ["Ủy ban nhân dân các xã, phường"], [], ("2026-09-30", None), None)]),
    ("TT\tViệc cần làm\tPhòng\tMốc xong\n1\tGắn mã QR\tVăn phòng Sở\tTháng 3/2026\n2\tMở chuyên mục\tPhòng Cải cách hành chính\tThường xuyên",
     [("Gắn mã QR", ["Văn phòng Sở"], [], ("2026-03-31", None), None), ("Mở chuyên mục", ["Phòng Cải cách hành chính"], [], (None, "thuong-xuyen"), None)]),
    # who issued a document, and when, is no duty; nor is who settles a procedure, in a table that follows one of duties
    ("TT\tNội dung\tCơ quan ban hành\tNgày ban hành\n1\tQuy chế một cửa\tBộ Nội vụ\t12/01/2025\n2\tQuy chế họp\tBộ Tư pháp\t15/3/2025", []),
    ("TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát thủ tục\tSở Tư pháp\tQuý II/2026\nDanh mục thủ tục hành chính\n"
     "STT\tTên thủ tục\tThời hạn giải quyết\tCơ quan giải quyết\n1\tCấp giấy phép xây dựng\t15 ngày\tSở Xây dựng\n2\tCấp thẻ\t10 ngày\tSở Nội vụ",
     [("Rà soát thủ tục", ["Sở Tư pháp"], [], ("2026-06-30", None), None)]),
    # a person sees to it, an office does it; the cells of a column without a title say when
    ("TT\tNhiệm vụ\tLãnh đạo chỉ đạo, phụ trách\tCơ quan tham mưu\t\n1\tSửa quy chế văn thư\tNguyễn Văn Bình\tSở Nội vụ\tTháng 8/2026\n2\tKiểm kê tài sản\tLê Thị Hoa\tSở Tài chính\tThứ Sáu hằng tuần",
     [("Sửa quy chế văn thư", ["Sở Nội vụ"], [], ("2026-08-31", None), None), ("Kiểm kê tài sản", ["Sở Tài chính"], [], (None, "tuan"), None)]),
    # a task that no title names: the column with the most words
    ("Hạn trình\tTên văn bản trình\tĐơn vị soạn\tĐơn vị phối hợp\nTháng 3\tQuyết định phân cấp quản lý công sản\tSở Tài chính\tSở Tư pháp\nTháng 9\tĐề án trợ lý ảo cho công chức xã\tSở Khoa học và Công nghệ\t",
     [("phân cấp quản lý", ["Sở Tài chính"], ["Sở Tư pháp"], ("2026-03-31", None), None), ("trợ lý ảo", ["Sở Khoa học và Công nghệ"], [], ("2026-09-30", None), None)]),
    # roles printed in the cell, with or without a line break between them
    ("TT\tNội dung\tPhân công\tThời gian\n1\tSố hóa hồ sơ\tChủ trì: Sở Y tế Phối hợp: Văn phòng Sở; Thanh tra Sở\tTX\n2\tLập danh mục\tĐơn vị chủ trì: Sở Nội vụ\tQuý I",
     [("Số hóa hồ sơ", ["Sở Y tế"], ["Văn phòng Sở", "Thanh tra Sở"], (None, "thuong-xuyen"), None), ("Lập danh mục", ["Sở Nội vụ"], [], ("2026-03-31", None), None)]),
    # what repeats may stand under the beginning; a day there is no deadline
    ("TT\tNội dung\tĐơn vị được giao\tĐơn vị cùng làm\tBắt đầu\tKết thúc\n1\tTrực đường dây nóng\tVăn phòng Sở\tCác phòng\tThường xuyên\t\n2\tLắp camera\tVăn phòng Sở\t\t01/3/2026\t",
     [("Trực đường dây nóng", ["Văn phòng Sở"], ["các phòng"], (None, "thuong-xuyen"), None), ("Lắp camera", ["Văn phòng Sở"], [], NONE, None)]),
    # offices and quarters as columns that are only marked
    ("STT\tNội dung\tVăn phòng Sở\tThanh tra Sở\tPhòng Pháp chế\tHoàn thành\n1\tSửa quy chế làm việc\tCT\t\tPH\t30/4/2026\n2\tThanh tra công vụ\tPH\tCT\t\tQuý III",
     [("Sửa quy chế", ["Văn phòng Sở"], ["Phòng Pháp chế"], ("2026-04-30", None), None), ("Thanh tra công vụ", ["Thanh tra Sở"], ["Văn phòng Sở"], ("2026-09-30", None), None)]),
    ("TT\tNhiệm vụ\tChủ trì\tQuý I\tQuý II\tQuý III\tQuý IV\n1\tMở lớp tập huấn\tSở Nội vụ\t\tx\tx\t\n2\tĐối thoại doanh nghiệp\tSở Công Thương\tx\t\t\tx",
     [("Mở lớp tập huấn", ["Sở Nội vụ"], [], ("2026-09-30", None), None), ("Đối thoại doanh nghiệp", ["Sở Công Thương"], [], ("2026-03-31", None), None)]),
    # who settles it leads, where another column says who helps
    ("STT\tĐầu việc\tBộ phận giải quyết\tBộ phận hỗ trợ\tXong\n1\tKiểm đếm hồ sơ\tPhòng Kinh tế\tVăn phòng\t15/8\n2\tDọn kho\tPhòng Văn hóa - Xã hội\tCông an xã\tHết năm",
     [("Kiểm đếm hồ sơ", ["Phòng Kinh tế"], ["Văn phòng"], ("2026-08-15", None), None), ("Dọn kho", ["Phòng Văn hóa - Xã hội"], ["Công an xã"], ("2026-12-31", None), None)]),
    # years as columns; what goes on in every one comes round; words in place of a mark
    ("TT\tNhiệm vụ\tChủ trì\t2026\t2027\t2028\n1\tLập kho dữ liệu đất đai\tSở Nông nghiệp và Môi trường\tx\tx\t\n2\tKhảo sát ý kiến người dân\tSở Nội vụ\tx\tx\tx",
     [("Lập kho dữ liệu", ["Sở Nông nghiệp và Môi trường"], [], ("2027-12-31", None), None), ("Khảo sát ý kiến", ["Sở Nội vụ"], [], (None, "nam"), None)]),
    # area rows that say when, or by when, and the heading over a table
    ("STT\tNội dung\tCơ quan trình\tCơ quan phối hợp\nTHÁNG 4\n1\tĐề án thuê chỗ máy chủ\tSở Khoa học và Công nghệ\tSở Tài chính\n6 THÁNG CUỐI NĂM\n2\tTờ trình về học phí\tSở Giáo dục và Đào tạo\tSở Tài chính",
     [("Đề án thuê chỗ", ["Sở Khoa học và Công nghệ"], ["Sở Tài chính"], ("2026-04-30", None), None), ("Tờ trình về học phí", ["Sở Giáo dục và Đào tạo"], ["Sở Tài chính"], ("2026-12-31", None), None)]),
    ("II. Các việc phải xong trước ngày 20/5/2026\nTT\tNội dung\tChủ trì\tPhối hợp\n1\tBàn giao kho lưu trữ\tVăn phòng Sở\tThanh tra Sở\n2\tKiểm kê máy tính\tPhòng Kế hoạch - Tài chính\tVăn phòng Sở",
     [("Bàn giao kho", ["Văn phòng Sở"], ["Thanh tra Sở"], ("2026-05-20", None), None), ("Kiểm kê máy tính", ["Phòng Kế hoạch - Tài chính"], ["Văn phòng Sở"], ("2026-05-20", None), None)]),
    # units as area rows over their tasks, no column of who leads
    ("TT\tNội dung phải khắc phục\tThời hạn\tGhi chú\nI\tSở Công Thương\t\t\n1\tTrả lời 03 kiến nghị quá hạn\t15/4/2026\t\nII\tUBND xã Yên Thắng\t\t\n1\tMở lại sổ theo dõi hồ sơ\tTháng 5/2026\t",
     [("Trả lời 03", ["Sở Công Thương"], [], ("2026-04-15", None), None), ("Mở lại sổ", ["Ủy ban nhân dân xã Yên Thắng"], [], ("2026-05-31", None), None)]),
    ("TT\tNội dung công khai\tThời gian\tHình thức\n1\tDự toán ngân sách năm\tTháng 01/2026\tNiêm yết\n2\tQuyết toán ngân sách năm\tTháng 7/2026\tNiêm yết", []),
    # of two times the one that was set anew
    ("TT\tNhiệm vụ\tCơ quan thực hiện\tThời hạn cũ\tThời hạn mới\n1\tTrình đề án chợ đầu mối\tSở Công Thương\t31/3/2026\t30/6/2026\n2\tLập bản đồ ngập\tSở Xây dựng\tQuý I/2026\tQuý III/2026",
     [("Trình đề án", ["Sở Công Thương"], [], ("2026-06-30", None), None), ("Lập bản đồ", ["Sở Xây dựng"], [], ("2026-09-30", None), None)]),
    ("TT\tNội dung\tChủ trì\tThời gian\tHình thức văn bản\n1\tĐặt tên đường\tBộ phận tổng hợp\tTháng Tư\tTờ trình", [("Đặt tên đường", ["Bộ phận tổng hợp"], [], ("2026-04-30", None), "Tờ trình")]),
    # an office whose name ends before the next label
    ("TT\tNội dung\tPhân công\tThời gian\n1\tDọn kho hồ sơ\tChủ trì: Văn phòng Sở Phối hợp: Thanh tra Sở\tCác ngày trong tuần",
     [("Dọn kho", ["Văn phòng Sở"], ["Thanh tra Sở"], (None, "ngay"), None)]),
    # headers of which none is known: who, when and what the cells say
    ("Việc\tAi làm chính\tAi cùng làm\tBao giờ xong\nDọn lại kho vật chứng\tCông an xã\tVăn phòng\tĐầu tháng 4, cuối tháng 10\nLắp đặt biển tên các thôn\tPhòng Kinh tế\tCác thôn\tXong trước quý III",
     [("Dọn lại kho", ["Công an xã"], ["Văn phòng"], ("2026-04-30", None), None), ("Lắp đặt biển tên", ["Phòng Kinh tế"], ["các thôn"], ("2026-09-30", None), None)]),
    ("Phòng, ban\tYêu cầu phải làm\tXong trước\nPhòng Kinh tế\tTrả lời đơn của 14 hộ dân\t25/4/2026\nCông an xã\tKiểm tra phòng cháy ở chợ\tThứ Sáu hằng tuần",
     [("Trả lời đơn", ["Phòng Kinh tế"], [], ("2026-04-25", None), None), ("Kiểm tra phòng cháy", ["Công an xã"], [], (None, "tuan"), None)]),
    ("Tên thôn\tDiện tích\tNgười đo\tNgày đo\nThôn Đông Hải\t12,5 ha\tPhòng Kinh tế\t25/4/2026\nThôn Tây Hải\t9,1 ha\tPhòng Kinh tế\t26/4/2026", []),
    # roles and time in one cell, by their labels; the time with the product
    ("TT\tTồn tại\tBiện pháp khắc phục\tPhân công và thời hạn\n1\tThiếu sổ trực\tLập sổ trực mới\tChủ trì: Văn phòng Sở Phối hợp: Thanh tra Sở Hạn: 20/3/2026\n2\tBiển mờ\tSơn lại biển tên\tChủ trì: Phòng Kế hoạch - Tài chính; thời gian hoàn thành: quý II",
     [("Lập sổ trực mới", ["Văn phòng Sở"], ["Thanh tra Sở"], ("2026-03-20", None), None), ("Sơn lại biển", ["Phòng Kế hoạch - Tài chính"], [], ("2026-06-30", None), None)]),
    ("TT\tNội dung\tĐơn vị thực hiện\tSản phẩm\n1\tGộp hai biểu mẫu thành một\tVăn phòng Sở\tPhương án (trong quý II/2026)", [("Gộp hai biểu mẫu", ["Văn phòng Sở"], [], ("2026-06-30", None), None)]),
    # a column of times whatever its header says
    ("TT\tNội dung\tChủ trì\tThực hiện\n1\tLau máy đọc thẻ\tVăn phòng Sở\tHằng tuần\n2\tThay mực máy in\tThanh tra Sở\tTháng 3, 6, 9, 12",
     [("Lau máy đọc thẻ", ["Văn phòng Sở"], [], (None, "tuan"), None), ("Thay mực", ["Thanh tra Sở"], [], (None, "quy"), None)]),
    ("TT\tĐơn vị\tKết quả 2025 (%)\tChỉ tiêu giao 2026 (%)\n1\tSở Y tế\t64\t75\n2\tSở Xây dựng\t55\t70", []),
    # two columns under the heading of an office; a card for each task
    ("1. Thanh tra Sở\nNhiệm vụ\tThời hạn\nKiểm tra kho lưu trữ của các trạm\t10/4/2026\nTổ chức tập huấn phòng cháy\tQuý III/2026",
     [("Kiểm tra kho", ["Thanh tra Sở"], [], ("2026-04-10", None), None), ("Tổ chức tập huấn", ["Thanh tra Sở"], [], ("2026-09-30", None), None)]),
    ("Nội dung\tLắp máy lấy số tự động\nCơ quan chủ trì\tVăn phòng Sở\nCơ quan phối hợp\tThanh tra Sở\nThời gian hoàn thành\tTháng 4/2026\nSản phẩm\tBiên bản nghiệm thu",
     [("Lắp máy lấy số", ["Văn phòng Sở"], ["Thanh tra Sở"], ("2026-04-30", None), "Biên bản nghiệm thu")]),
    # to whom and when it is submitted, in two columns of times; the day it was given is none
    ("TT\tTên đề án\tCơ quan chuẩn bị\tNgày giao\tĐến hạn\n1\tĐề án bãi đỗ xe ngầm\tSở Xây dựng\t10/3/2026\t25/3/2026\n2\tĐề án chợ nổi\tSở Công Thương\t10/3/2026\t30/4/2026",
     [("bãi đỗ xe ngầm", ["Sở Xây dựng"], [], ("2026-03-25", None), None), ("chợ nổi", ["Sở Công Thương"], [], ("2026-04-30", None), None)]),
    # roles behind the names under a title of its own
    ("TT\tNhiệm vụ\tTrách nhiệm của các đơn vị\tMốc\n1\tLắp kiosk tự phục vụ\tPhòng Tin học (chủ trì); Khoa Dược (phối hợp)\t31.3.2026\n2\tIn lại sổ khám\t- Khoa Dược: chủ trì - Phòng Tin học: phối hợp\tTrong quý 2",
     [("Lắp kiosk", ["Phòng Tin học"], ["Khoa Dược"], ("2026-03-31", None), None), ("In lại sổ", ["Khoa Dược"], ["Phòng Tin học"], ("2026-06-30", None), None)]),
    # given and due in words of every day; who is asked in the cell; who directs sees to it, who prepares does it
    ("Stt\tKết luận\tGiao cho\tXong trong\n1\tKhắc phục máy lấy số bị hỏng\tVăn phòng\tHôm nay\n2\tLàm việc với 04 hộ dân\tPhòng Kinh tế\t15/5\n3\tHướng dẫn nộp hồ sơ tại chợ\tĐề nghị Đoàn Thanh niên xã\tThứ Bảy hằng tuần",
     [("máy lấy số", ["Văn phòng"], [], NONE, None), ("04 hộ dân", ["Phòng Kinh tế"], [], ("2026-05-15", None), None), ("tại chợ", ["Đoàn Thanh niên xã"], [], (None, "tuan"), None)]),
    ("TT\tNội dung\tLãnh đạo chỉ đạo\tBộ phận tham mưu\tThời gian\n1\tSơ kết nghị quyết\tBan Thường vụ\tVăn phòng Đảng ủy\tTuần 3 tháng 6", [("Sơ kết", ["Văn phòng Đảng ủy"], [], ("2026-06-21", None), None)]),
    # what begins and what ends by other words
    ("TT\tNội dung\tĐầu mối\tKhởi động\tVề đích (thời gian)\n1\tLắp trạm phát sóng\tVăn phòng Sở\t15/02/2026\t20/12/2026\n2\tDạy kỹ năng số\tThanh tra Sở\t01/02/2026\tHằng tuần",
     [("Lắp trạm", ["Văn phòng Sở"], [], ("2026-12-20", None), None), ("Dạy kỹ năng", ["Thanh tra Sở"], [], (None, "tuan"), None)]),
    # the time in the note
    ("TT\tNội dung\tĐơn vị\tGhi chú\n1\tTreo băng rôn ở cổng\tVăn phòng Sở\tTrong tháng 3/2026\n2\tLập tổ hỗ trợ\tThanh tra Sở\t",
     [("Treo băng rôn", ["Văn phòng Sở"], [], ("2026-03-31", None), None), ("Lập tổ", ["Thanh tra Sở"], [], NONE, None)]),
    # an agenda, a team, a list of procedures with fees, what was reached: no duties
    ("Thời gian\tNội dung\tNgười thực hiện\n7h30 - 8h00\tĐón tiếp đại biểu\tVăn phòng Sở\n8h00 - 8h15\tBáo cáo kết quả quý I\tThanh tra Sở", []),
    ("TT\tHọ và tên\tChức vụ, đơn vị công tác\tNhiệm vụ trong Ban\n1\tTrần Văn Long\tChủ tịch UBND xã\tTrưởng ban\n2\tLê Thị Hồng\tTrưởng phòng Kinh tế\tThành viên, Thư ký", []),
    ("STT\tTên thủ tục\tThời gian giải quyết\tĐịa điểm thực hiện\tCơ quan thực hiện\tPhí, lệ phí\n1\tĐăng ký kết hôn lưu động\t05 ngày\tNhà văn hóa thôn\tUBND cấp xã\tKhông", []),
    ("TT\tChỉ tiêu\tĐVT\tKế hoạch năm\tThực hiện quý I\tTỷ lệ đạt\n1\tHồ sơ trực tuyến\t%\t85\t79,4\t93,4\n2\tSố hóa\t%\t100\t88\t88", []),
    # procedures to be looked through, with who leads; a column of what comes in one quarter, and one of costs
    ("TT\tNội dung thủ tục cần rà soát\tChủ trì\tThời hạn xử lý\n1\tCấp thẻ thư viện\tVăn phòng Sở\tTháng 6/2026\n2\tMượn sách\tThanh tra Sở\tTháng 7/2026",
     [("Cấp thẻ", ["Văn phòng Sở"], [], ("2026-06-30", None), None), ("Mượn sách", ["Thanh tra Sở"], [], ("2026-07-31", None), None)]),
    ("TT\tNội dung\tĐơn vị thực hiện\tQuý I\tChi phí phụ\n1\tMở lớp tập huấn\tVăn phòng Sở\t5 lớp\t2 triệu\n2\tKiểm tra kho\tThanh tra Sở\t1 cuộc\t3 triệu",
     [("Mở lớp", ["Văn phòng Sở"], [], NONE, None), ("Kiểm tra kho", ["Thanh tra Sở"], [], NONE, None)]),
    # a stroke parts the cell as it parts its title; the unit of time stands over its numbers; a village's own words
    ("TT\tNhiệm vụ\tChủ trì/Phối hợp\tThời gian\n1\tThay khóa kho\tVăn phòng Sở/Thanh tra Sở\tT3/2026\n2\tDiễn tập cháy\tThanh tra Sở\tQuanh năm",
     [("Thay khóa", ["Văn phòng Sở"], ["Thanh tra Sở"], ("2026-03-31", None), None), ("Diễn tập", ["Thanh tra Sở"], [], ("2026-12-31", None), None)]),
    ("Nội dung\tTháng thực hiện\tĐơn vị thực hiện\nSửa quy chế thi\t4-5\tPhòng Đào tạo\nTrả bảng điểm\t3, 6, 9, 12\tPhòng Đào tạo\nMở quầy tự học\tTừ 9\tPhòng Tổ chức",
     [("quy chế thi", ["Phòng Đào tạo"], [], ("2026-05-31", None), None), ("bảng điểm", ["Phòng Đào tạo"], [], (None, "quy"), None), ("quầy tự học", ["Phòng Tổ chức"], [], NONE, None)]),
    ("Việc\tNgười làm\tNgười giúp\tKhi nào xong\nĐến từng hộ dựng cột cờ\tTrưởng bản\tĐoàn Thanh niên\tCuối tháng 3\nTrực chốt đêm\tVăn hóa xã\tTrưởng bản\tChiều thứ Năm hằng tuần",
     [("cột cờ", ["Trưởng bản"], ["Đoàn Thanh niên"], ("2026-03-31", None), None), ("chốt đêm", ["Văn hóa xã"], ["Trưởng bản"], (None, "tuan"), None)]),
    # the time of a stage stands in the column before the tasks
    ("Giai đoạn\tCông việc\tPhụ trách\tThời gian\nChuẩn bị (trước 15/6/2026)\tKiểm kê bàn ghế\tVăn phòng Sở\t\nThử nghiệm (15/6 - 25/6/2026)\tChạy thử máy in thẻ\tThanh tra Sở\t20/6/2026\nChính thức (từ 01/7/2026)\tTiếp nhận hồ sơ\tVăn phòng Sở\t",
     [("Kiểm kê", ["Văn phòng Sở"], [], ("2026-06-15", None), None), ("Chạy thử", ["Thanh tra Sở"], [], ("2026-06-20", None), None), ("Tiếp nhận", ["Văn phòng Sở"], [], NONE, None)]),
    ("Giai đoạn\tCông việc\tPhụ trách\tPhối hợp\nGiai đoạn I (2026 - 2027)\tLập bản đồ kho\tVăn phòng Sở\tThanh tra Sở\nGiai đoạn 2028 - 2030\tSố hóa hộp hồ sơ\tThanh tra Sở\tVăn phòng Sở",
     [("bản đồ kho", ["Văn phòng Sở"], ["Thanh tra Sở"], ("2027-12-31", None), None), ("hộp hồ sơ", ["Thanh tra Sở"], ["Văn phòng Sở"], ("2030-12-31", None), None)]),
    # how often it is reported counts where nothing says when it is due
    ("TT\tNội dung\tChủ trì\tThời hạn\tĐịnh kỳ\n1\tMở chuyên mục\tVăn phòng Sở\t31/3/2026\tHằng tuần\n2\tPhủ sóng đảo xa\tThanh tra Sở\t\tBáo cáo quý",
     [("chuyên mục", ["Văn phòng Sở"], [], ("2026-03-31", None), None), ("đảo xa", ["Thanh tra Sở"], [], (None, "quy"), None)]),
    # a task and who does it, borne out by the cells; the draft comes before the end
    ("Chỉ số thành phần\tKết quả 2025\tGiải pháp chính\tCơ quan đầu mối\nTính minh bạch\t6,30\tCông khai bản vẽ quy hoạch\tSở Xây dựng\nGia nhập thị trường\t7,12\tRút ngắn đăng ký kinh doanh\tSở Tài chính",
     [("bản vẽ quy hoạch", ["Sở Xây dựng"], [], NONE, None), ("đăng ký kinh doanh", ["Sở Tài chính"], [], NONE, None)]),
    ("TT\tCông việc\tChủ trì\tThời gian dự thảo\tThời gian ban hành\n1\tSửa quy chế xe công\tVăn phòng Sở\tTháng 4\tTháng 5", [("xe công", ["Văn phòng Sở"], [], ("2026-05-31", None), None)]),
    # a group row shares what the rows below it lack; one that leads nobody, and one with neither time nor product, only heads them
    ("| TT | Mục | Nội dung | Chủ trì | Phối hợp | Thời hạn | Sản phẩm |\n|  | 1 | Kiểm kê tài sản của trạm |  | Thanh tra Sở | 30/8/2026 |  |\n| 1 | a) | Dán nhãn máy in | Văn phòng Sở |  |  | Danh mục |\n"
     "| 2 | b) | Đếm lại bàn ghế | Phòng Kế hoạch - Tài chính |  | 15/7/2026 | Biên bản |\n|  | 2 | Dọn kho | Văn phòng Sở |  |  |  |\n| 3 | a) | Thanh lý tủ hỏng |  | Thanh tra Sở | 30/9/2026 | Quyết định |",
     [("Dán nhãn", ["Văn phòng Sở"], ["Thanh tra Sở"], ("2026-08-30", None), None), ("Đếm lại", ["Phòng Kế hoạch - Tài chính"], ["Thanh tra Sở"], ("2026-07-15", None), None),
      ("Thanh lý tủ", ["Văn phòng Sở"], ["Thanh tra Sở"], ("2026-09-30", None), None)]),
    # who is in a team and what each sees to
    ("Thành viên Đoàn kiểm tra\tNội dung phụ trách\tThời hạn hoàn thành\nVăn phòng Sở\tSoạn đề cương, chuẩn bị hồ sơ\tTrước 15/3/2026\nThanh tra Sở\tXem xét việc chấp hành kỷ luật\tTheo lịch của Đoàn",
     [("Soạn đề cương", ["Văn phòng Sở"], [], ("2026-03-15", None), None), ("chấp hành kỷ luật", ["Thanh tra Sở"], [], NONE, None)]),
    # when it is done counts, not when it is submitted; what is named to be made is the task, months as area rows say when
    ("TT\tNội dung\tChủ trì\tTrình Lãnh đạo Sở (thời gian)\tThời gian hoàn thành\n1\tSửa quy chế xe công\tVăn phòng Sở\tTháng 4\tTháng 6\n2\tLập sổ tay\tThanh tra Sở\tTháng 5\tTháng 7",
     [("xe công", ["Văn phòng Sở"], [], ("2026-06-30", None), None), ("sổ tay", ["Thanh tra Sở"], [], ("2026-07-31", None), None)]),
    ("| TT | Tên đề án, báo cáo | Cơ quan chủ trì soạn thảo | Cơ quan phối hợp |\n| | THÁNG 3 | | |\n| 1 | Đề án bãi xe | Văn phòng Sở | Thanh tra Sở |\n| | QUÝ III | | |\n| 2 | Báo cáo sơ kết | Thanh tra Sở | Văn phòng Sở |",
     [("bãi xe", ["Văn phòng Sở"], ["Thanh tra Sở"], ("2026-03-31", None), None), ("sơ kết", ["Thanh tra Sở"], ["Văn phòng Sở"], ("2026-09-30", None), None)]),
    # what each office sees to
    ("TT\tĐơn vị\tTrách nhiệm\tBáo cáo\n1\tVăn phòng Sở\tHướng dẫn, tổng hợp chung\tTrước 20/12 hằng năm\n2\tThanh tra Sở\tKiểm tra việc lưu phiếu\tTháng 10",
     [("tổng hợp chung", ["Văn phòng Sở"], [], (None, "nam"), None), ("lưu phiếu", ["Thanh tra Sở"], [], ("2026-10-31", None), None)]),
    # who chairs in person stands beside the office that does it
    ("Nội dung\tNgười chủ trì\tBộ phận thực hiện\tHoàn thành\nKiểm tra kho\tPhó Giám đốc Sở\tVăn phòng Sở\tTháng 3", [("Kiểm tra kho", ["Văn phòng Sở"], [], ("2026-03-31", None), None)]),
    # targets and what was reached are no duties
    ("TT\tChỉ tiêu\tĐơn vị tính\tThực hiện 2025\tKế hoạch 2026\n1\tHồ sơ đúng hạn\t%\t95\t98", []),
]  # fmt: skip


def _matches(found: Assignment, text: str, expected: Expected) -> bool:
    words, lead, support, due, product = expected
    deadline = (found.deadline.date, found.deadline.recurrence) if found.deadline else NONE
    said = (list(found.lead), list(found.support), deadline) == (lead, support, due)
    return words in text[found.start : found.end] and said and product in (None, found.product or "")


def _check(body: str, expected: list[Expected]) -> None:
    document = read_plain("case.txt", body.encode())
    found = extract(document).assignments
    shown = [(document.text[a.start : a.end], a.lead, a.support, a.deadline, a.product) for a in found]
    assert len(found) == len(expected), shown
    for want in expected:
        assert any(_matches(a, document.text, want) for a in found), (want, shown)


def _page(folder: Path, below: str) -> Document:
    """The plan as a web page with ``below`` under its head."""
    file = folder / "plan.html"
    file.write_text("<html><body>" + "".join(f"<p>{line}</p>" for line in PLAN.splitlines()) + below + "</body></html>", "utf-8")
    return read(file)


def test_news_without_its_day_takes_the_year_of_the_decision() -> None:
    text = (
        NEWS.replace("16/01/2026\n", "").replace("340/UBND-VP", "340/UBND-VP ngày 15/10/2025")
        + "UBND tỉnh yêu cầu Sở Nội vụ kiểm tra đột xuất, báo cáo trước ngày 25/11.\n"
    )
    (found,) = extract(read_plain("case.txt", text.encode())).assignments
    assert found.deadline is not None
    assert found.deadline.date == "2025-11-25"


def test_a_table_that_goes_on_stands_under_the_area_row_of_the_page_before(tmp_path: Path) -> None:
    head = "<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời gian</td></tr><tr><td>II</td><td>TÀI CHÍNH CÔNG</td><td></td><td></td></tr>"
    first = "<tr><td>1</td><td>Công khai dự toán</td><td>Phòng Kinh tế</td><td>Quý I</td></tr>"
    second = "<tr><td>2</td><td>Kiểm kê tài sản</td><td>Văn phòng</td><td>Quý II</td></tr>"
    tables = tables_of(Outline(_page(tmp_path, f"<table>{head}{first}</table><p>2</p><table>{second}</table>")))
    assert [row.headings for row in tables.rows] == [("II TÀI CHÍNH CÔNG",), ("II TÀI CHÍNH CÔNG",)]


def test_a_header_of_two_rows_that_names_roles_and_times(tmp_path: Path) -> None:
    rows = (
        "<tr><td rowspan=2>TT</td><td rowspan=2>Nhiệm vụ</td><td colspan=2>Phân công</td><td colspan=2>Thời gian</td></tr>"
        "<tr><td>Chủ trì</td><td>Phối hợp</td><td>Bắt đầu</td><td>Hoàn thành</td></tr>"
        "<tr><td>1</td><td>Lắp camera</td><td>Công an phường</td><td>Tổ dân phố 3</td><td>T5</td><td>T12</td></tr>"
        "<tr><td>2</td><td>Làm sạch dữ liệu</td><td>Phòng Kinh tế</td><td></td><td colspan=2>Cả năm</td></tr>"
    )
    found = extract(_page(tmp_path, f"<table>{rows}</table>")).assignments
    assert [(a.lead, a.support, a.deadline and a.deadline.date) for a in found] == [
        (("Công an phường",), ("Tổ dân phố 3",), "2026-12-31"),
        (("Phòng Kinh tế",), (), "2026-12-31"),
    ]


def test_a_title_of_the_table_over_its_header(tmp_path: Path) -> None:
    rows = (
        "<tr><td colspan=4>BẢNG PHÂN CÔNG NHIỆM VỤ</td></tr><tr><td>TT</td><td>Việc</td><td>Chủ trì</td><td>Hoàn thành trước</td></tr>"
        "<tr><td>1</td><td>Kẻ lại vạch sơn trước cổng trường</td><td>Phòng Kinh tế</td><td>15/8</td></tr><tr><td>2</td><td>Thay biển chỉ đường bị mờ</td><td>Công an phường</td><td>30/8</td></tr>"
    )
    found = extract(_page(tmp_path, f"<table>{rows}</table>")).assignments
    assert [(a.lead, a.deadline and a.deadline.date) for a in found] == [(("Phòng Kinh tế",), "2026-08-15"), (("Công an phường",), "2026-08-30")]


def test_a_header_of_two_rows_by_its_merged_cells(tmp_path: Path) -> None:
    rows = (
        "<tr><td rowspan=2>TT</td><td rowspan=2>Nhiệm vụ</td><td colspan=2>Đơn vị thực hiện</td><td rowspan=2>Thời hạn</td></tr><tr><td>Chính</td><td>Phụ</td></tr>"
        "<tr><td>1</td><td>Lau kính cửa tiếp dân</td><td>Văn phòng Sở</td><td>Thanh tra Sở</td><td>Tháng 3</td></tr>"
        "<tr><td>2</td><td>Thay đèn cầu thang</td><td>Thanh tra Sở</td><td></td><td>Quý III</td></tr>"
    )
    found = extract(_page(tmp_path, f"<table>{rows}</table>")).assignments
    assert [(a.lead, a.support, a.deadline and a.deadline.date) for a in found] == [
        (("Văn phòng Sở",), ("Thanh tra Sở",), "2026-03-31"),
        (("Thanh tra Sở",), (), "2026-09-30"),
    ]


def test_quarters_under_a_title(tmp_path: Path) -> None:
    rows = (
        "<tr><td rowspan=2>TT</td><td rowspan=2>Nhiệm vụ</td><td rowspan=2>Chủ trì</td><td colspan=4>Tiến độ thực hiện</td></tr><tr><td>QI</td><td>QII</td><td>QIII</td><td>QIV</td></tr>"
        "<tr><td>1</td><td>Lau kính cửa tiếp dân</td><td>Văn phòng Sở</td><td>x</td><td>x</td><td></td><td></td></tr>"
        "<tr><td>2</td><td>Họp giao ban</td><td>Thanh tra Sở</td><td>x</td><td>x</td><td>x</td><td>x</td></tr>"
    )
    found = extract(_page(tmp_path, f"<table>{rows}</table>")).assignments
    assert [(a.deadline.date, a.deadline.recurrence) for a in found if a.deadline] == [("2026-06-30", None), (None, "quy")]


def test_the_title_of_an_annex_says_whose_its_duties_are() -> None:
    plan = "1\tLau giá kho\tTháng 5\tSổ\n2\tSơn cửa kho\tT.xuyên\tBiên bản\n"
    text = f"{PLAN}I. MỤC ĐÍCH\n1. Đổi mới lề lối làm việc.\nPHỤ LỤC 1\nNHIỆM VỤ GIAO SỞ Y TẾ\nTT\tNội dung nhiệm vụ\tThời hạn\tKết quả\n{plan}PHỤ LỤC 2\nNHIỆM VỤ GIAO SỞ XÂY DỰNG\nTT\tNội dung nhiệm vụ\tThời hạn\tKết quả\n{plan}"
    found = extract(read_plain("x.txt", text.encode())).assignments
    assert [(a.lead, a.duty, a.deadline and (a.deadline.date, a.deadline.recurrence)) for a in found] == [
        (("Sở Y tế",), "Lau giá kho", ("2026-05-31", None)),
        (("Sở Y tế",), "Sơn cửa kho", (None, "thuong-xuyen")),
        (("Sở Xây dựng",), "Lau giá kho", ("2026-05-31", None)),
        (("Sở Xây dựng",), "Sơn cửa kho", (None, "thuong-xuyen")),
    ]


def test_times_under_the_bodies_it_is_submitted_to(tmp_path: Path) -> None:
    rows = (
        "<tr><td rowspan=2>TT</td><td rowspan=2>Tên đề án</td><td rowspan=2>Cơ quan chuẩn bị</td><td colspan=2>Thời gian trình</td></tr><tr><td>UBND tỉnh</td><td>HĐND tỉnh</td></tr>"
        "<tr><td>1</td><td>Đề án bãi đỗ xe ngầm</td><td>Sở Xây dựng</td><td>Tháng 3</td><td>Tháng 7</td></tr>"
        "<tr><td>2</td><td>Đề án chợ nổi</td><td>Sở Công Thương</td><td>Quý III</td><td></td></tr>"
    )
    found = extract(_page(tmp_path, f"<table>{rows}</table>")).assignments
    assert [(a.lead, a.deadline and a.deadline.date) for a in found] == [(("Sở Xây dựng",), "2026-03-31"), (("Sở Công Thương",), "2026-09-30")]


def test_offices_under_a_title_that_says_how_they_are_marked(tmp_path: Path) -> None:
    rows = (
        "<tr><td rowspan=2>TT</td><td rowspan=2>Việc</td><td colspan=2>Phân công (CT: chủ trì; PH: phối hợp)</td><td rowspan=2>Thời hạn</td></tr>"
        "<tr><td>Phòng Kinh tế</td><td>Văn phòng HĐND và UBND xã</td></tr>"
        "<tr><td>1</td><td>Đo lại ruộng đất sau dồn điền</td><td>CT</td><td>PH</td><td>30/4/2026</td></tr>"
        "<tr><td>2</td><td>Dọn kho lưu trữ của xã cũ</td><td></td><td>CT</td><td>Quý III</td></tr>"
    )
    found = extract(_page(tmp_path, f"<table>{rows}</table>")).assignments
    office = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"
    assert [(a.lead, a.support, a.deadline and a.deadline.date) for a in found] == [
        (("Phòng Kinh tế",), (office,), "2026-04-30"),
        ((office,), (), "2026-09-30"),
    ]


def test_second_row_of_a_header_below_empty_cells(tmp_path: Path) -> None:
    rows = (
        "<tr><td>TT</td><td>Việc</td><td>Chủ trì</td><td colspan=2>Thời gian (Quý)</td></tr><tr><td></td><td></td><td></td><td>I</td><td>II</td></tr>"
        "<tr><td>1</td><td>Rà soát quy trình</td><td>Văn phòng</td><td>x</td><td></td></tr>"
        "<tr><td>2</td><td>Đo sự hài lòng</td><td>Thanh tra Sở</td><td></td><td>x</td></tr>"
    )
    found = extract(_page(tmp_path, f"<table>{rows}</table>")).assignments
    assert [(a.duty, a.lead, a.deadline and a.deadline.date) for a in found] == [
        ("Rà soát quy trình", ("Văn phòng",), "2026-03-31"),
        ("Đo sự hài lòng", ("Thanh tra Sở",), "2026-06-30"),
    ]


@pytest.mark.parametrize("kind, body, expected", CASES, ids=lambda v: v[:40] if isinstance(v, str) else None)
def test_forms(kind: str, body: str, expected: list[Expected]) -> None:
    _check(HEADS[kind] + body, expected)


@pytest.mark.parametrize("table, expected", TABLES)
def test_tables(table: str, expected: list[Expected]) -> None:
    _check(PLAN + "PHỤ LỤC\n" + table, expected)
