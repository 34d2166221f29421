"""What a news article reports on. Each case: paragraphs of an article, and the official document that a reader takes it to be about.

Expected: (kind, number, date, issuing body), each None where the article does not say; None where it reports no document.
"""

from __future__ import annotations

import pytest

from extract.extraction import extract
from extract.readers.plain.reader import read_plain

Reported = tuple[str | None, str | None, str | None, str] | None

OPENING = "Cải cách hành chính ở cơ sở\n\n12/05/2024\n\n"
REST = "\n\nĐến nay, các đơn vị đã tiếp nhận hơn 120.000 hồ sơ, trong đó tỷ lệ giải quyết đúng hạn đạt trên 98%, tăng so với cùng kỳ.\n\nMinh Châu\n"
NAM_DINH = "Ủy ban nhân dân tỉnh Nam Định"
CITY = "Ủy ban nhân dân thành phố Nam Định"

CASES: list[tuple[str, Reported]] = [
    # -- a serial in brackets behind who signed, or behind the day; what the sentence opens with, not what it quotes; a city's head by the city alone
    ("Ngày 9/5, Chủ tịch UBND tỉnh Nam Định Trần Văn Bách ký công văn khẩn gửi các sở về hồ sơ trễ hẹn.\n\nCông văn khẩn của Chủ tịch UBND tỉnh Nam Định Trần Văn Bách (số 2718) gửi Sở Nội vụ, nêu rõ việc xin lỗi còn hình thức.", ("cong-van", "2718", "2024-05-09", f"Chủ tịch {NAM_DINH}")),
    ("Theo thông báo phát hành ngày 8.5 (số 1290/TB-KBNN) của Kho bạc Nhà nước, các đơn vị dự toán nộp chứng từ qua mạng, không nhận bản giấy tại quầy.", ("thong-bao", "1290/TB-KBNN", "2024-05-08", "Kho bạc Nhà nước")),
    ("Công văn do Phó Chủ tịch UBND tỉnh Nam Định Trần Văn Bách ký, nêu rõ: Vừa qua Sở Xây dựng đã có báo cáo UBND tỉnh về giấy phép cấp chậm, song chưa nói ai chịu trách nhiệm.", ("cong-van", None, None, f"Chủ tịch {NAM_DINH}")),
    ("Chủ tịch Hà Nội ra văn bản hỏa tốc chấn chỉnh việc tiếp dân, gửi các quận, huyện, thị xã, nêu tên nhiều nơi để dân chờ lâu.", (None, None, None, "Chủ tịch Ủy ban nhân dân thành phố Hà Nội")),
    ("UBND tỉnh Nam Định vừa Văn bản số 315/UBND-TH, trong đó Chủ tịch UBND tỉnh giao các sở rà soát quy trình một cửa, cắt bỏ giấy tờ trùng lặp.", ("cong-van", "315/UBND-TH", None, NAM_DINH)),
    ("Bộ Tài chính yêu cầu các tỉnh gửi danh mục, không phải làm lại toàn bộ quy trình lập, kiểm tra và phê duyệt phương án đối với nhà đất đã bàn giao.", None),
    # -- who signs by a bare post signs for the body said before; a day behind the word for the document; the day on which it is told
    ("Công văn số 215/UBND-KT của UBND tỉnh Nam Định do Chủ tịch Trần Văn Bách ký, vừa gửi các sở, ngành, yêu cầu trả hồ sơ đúng hẹn cho người dân.", ("cong-van", "215/UBND-KT", None, NAM_DINH)),
    ("Ngày 9/5, tin từ UBND tỉnh Nam Định cho hay, Chủ tịch UBND tỉnh vừa ký Quyết định số 956/QĐ-UBND công bố thủ tục hành chính nội bộ, áp dụng cho các sở.", ("quyet-dinh", "956/QĐ-UBND", None, "Chủ tịch Ủy ban nhân dân tỉnh Nam Định")),
    # -- somebody issued it
    ("UBND tỉnh Nam Định vừa ban hành Kế hoạch số 112/KH-UBND ngày 07/10/2023 về nâng cao Chỉ số cải cách hành chính, phân công cụ thể cho từng cơ quan, đơn vị.", ("ke-hoach", "112/KH-UBND", "2023-10-07", NAM_DINH)),
    ("Ngày 08/5, UBND huyện Giao Thủy đã ban hành Công văn số 512/UBND-NV về chấn chỉnh kỷ luật, kỷ cương hành chính, nhất là tại bộ phận một cửa của các xã.", ("cong-van", "512/UBND-NV", "2024-05-08", "Ủy ban nhân dân huyện Giao Thủy")),
    ("UBND tỉnh Nam Định ngày 08/5 ban hành Chỉ thị số 07/CT-UBND về siết chặt kỷ luật, kỷ cương hành chính, nhất là tại bộ phận một cửa của các xã.", ("chi-thi", "07/CT-UBND", "2024-05-08", NAM_DINH)),
    ("UBND tỉnh Nam Định chính thức công bố Kế hoạch hành động về chuyển đổi số, giao các sở, ngành triển khai các nền tảng số dùng chung, bảo đảm an toàn thông tin.", ("ke-hoach", None, None, NAM_DINH)),
    ("HĐND tỉnh Nam Định đã ra Nghị quyết số 12/2024/NQ-HĐND quy định mức thu phí, lệ phí đối với hồ sơ nộp trực tuyến, áp dụng cho mọi cơ quan trên địa bàn.", ("nghi-quyet", "12/2024/NQ-HĐND", None, "Hội đồng nhân dân tỉnh Nam Định")),
    ("Bộ Nội vụ đã có văn bản gửi các địa phương, đề nghị rà soát vị trí việc làm, cơ cấu lại đội ngũ công chức, viên chức trong các cơ quan hành chính.", (None, None, None, "Bộ Nội vụ")),
    ("Bộ Nội vụ vừa có Thông tư số 07/2024/TT-BNV hướng dẫn xếp lương, giúp các địa phương thống nhất cách làm, tháo gỡ vướng mắc kéo dài nhiều năm qua.", ("thong-tu", "07/2024/TT-BNV", None, "Bộ Nội vụ")),
    ("Bản tin nội bộ - Ngày 08/5, Ban Thường vụ Tỉnh ủy Nam Định đã ban hành Chỉ thị số 17 về nắm bắt dư luận xã hội, yêu cầu các cấp ủy, tổ chức đảng thực hiện nghiêm.", ("chi-thi", "17", "2024-05-08", "Ban Thường vụ Tỉnh ủy Nam Định")),
    # -- a document by which its own body decides
    ("Thủ tướng Chính phủ vừa phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh Nam Định, nhiệm kỳ 2016 - 2021.\n\nCụ thể, tại Quyết định số 288/QĐ-TTg ngày 10/5/2024, Thủ tướng Chính phủ phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Bách, Giám đốc Sở Xây dựng.", ("quyet-dinh", "288/QĐ-TTg", "2024-05-10", "Thủ tướng Chính phủ")),
    ("Tại Nghị quyết số 9/2024/NQ-HĐND ngày 08/5/2024, HĐND tỉnh Nam Định đã thông qua mức thu phí khi nộp hồ sơ trực tuyến, áp dụng cho các sở, ngành, địa phương.", ("nghi-quyet", "9/2024/NQ-HĐND", "2024-05-08", "Hội đồng nhân dân tỉnh Nam Định")),
    ("Theo Nghị quyết số 9/2024/NQ-HĐND ngày 08/5/2024, Sở Tài chính đề nghị các đơn vị thu phí khi nộp hồ sơ trực tuyến, báo cáo kết quả hằng quý.", None),
    ("Theo Kế hoạch số 21/KH-STP của Sở Tư pháp tỉnh Nam Định, việc rà soát văn bản hoàn thành trước tháng 9, do các phòng chuyên môn thực hiện.", ("ke-hoach", "21/KH-STP", None, "Sở Tư pháp tỉnh Nam Định")),
    # -- told by the day of its coming into force, or the notice itself
    ("Quyết định 21/2024/QĐ-UBND của UBND tỉnh Nam Định ban hành Quy định về một cửa có hiệu lực từ ngày 26/5/2024, gồm ba chương và mười hai điều.", ("quyet-dinh", "21/2024/QĐ-UBND", None, NAM_DINH)),
    ("Từ ngày 05/6/2024, mức thu phí khi nộp hồ sơ trực tuyến được thực hiện theo Quyết định 17/2024/QĐ-BTC, áp dụng thống nhất cho các cơ quan trên cả nước.", ("quyet-dinh", "17/2024/QĐ-BTC", None, "Bộ Tài chính")),
    ("Theo Luật, hồ sơ được nộp trực tuyến. Quyết định 21/2019/QĐ-TTg ngày 08/5/2019 có hiệu lực từ ngày 26/6/2019, đến nay các sở, ngành, địa phương đã thực hiện được năm năm.", None),
    ("UBND tỉnh Nam Định ban hành kế hoạch tuyên truyền tới các xã, phường, nhất là về Quyết định 21/2024/QĐ-TTg có hiệu lực từ ngày 26/5/2024, chậm nhất trong quý II.", ("ke-hoach", None, None, NAM_DINH)),
    ("Chủ tịch UBND tỉnh Nam Định thông báo việc trực giải quyết hồ sơ, tiếp công dân trong dịp nghỉ lễ của bộ phận một cửa các cấp như sau:", ("thong-bao", None, None, f"Chủ tịch {NAM_DINH}")),
    # -- the number only where the next paragraph follows it
    ("Chủ tịch UBND tỉnh Nam Định Trần Văn Bách vừa có công văn hỏa tốc yêu cầu các sở, UBND các huyện chấn chỉnh việc chậm trả kết quả giải quyết thủ tục hành chính.\n\nTheo Công văn số 3412/UBND-KT ngày 10/5, đến hết tháng 4 còn 1.204 hồ sơ quá hạn, tập trung ở lĩnh vực đất đai, xây dựng.", ("cong-van", "3412/UBND-KT", "2024-05-10", f"Chủ tịch {NAM_DINH}")),
    # -- an office and who holds it
    ("Hôm qua (11/5), Phó Chủ tịch UBND tỉnh Nam Định Trần Anh Dũng đã ký Quyết định số 956/QĐ-UBND công bố thủ tục hành chính nội bộ.\n\nChánh Văn phòng UBND tỉnh cũng có văn bản gửi các xã, đề nghị số hóa hồ sơ, công khai kết quả và báo cáo hằng tuần.", ("quyet-dinh", "956/QĐ-UBND", "2024-05-11", NAM_DINH)),
    ("Thủ tướng Chính phủ Nguyễn Văn An vừa ký Chỉ thị số 33/CT-TTg ngày 10/5/2024 về đẩy mạnh phân cấp trong giải quyết thủ tục hành chính, giảm phiền hà cho người dân.", ("chi-thi", "33/CT-TTg", "2024-05-10", "Thủ tướng Chính phủ")),
    ("Chủ tịch UBND tỉnh Nam Định Trần Văn Bách đã ký Kế hoạch kiểm tra công vụ năm 2024, kiểm tra đột xuất ít nhất 30 cơ quan, đơn vị, nhất là bộ phận một cửa.", ("ke-hoach", None, None, f"Chủ tịch {NAM_DINH}")),
    ("Phó Thủ tướng Trần Văn Bách ký Công điện 31/CĐ-TTg ngày 4/4/2024 của Thủ tướng Chính phủ về phòng cháy, chữa cháy rừng, yêu cầu các địa phương trực 24/24 giờ.", ("cong-dien", "31/CĐ-TTg", "2024-04-04", "Thủ tướng Chính phủ")),
    ("Ngày 09-5, UBND tỉnh Nam Định có văn bản số 4912/UBND-NC về việc đẩy mạnh thi đua, yêu cầu các sở, ban, ngành triển khai nghiêm túc, báo cáo đúng hạn.", ("cong-van", "4912/UBND-NC", "2024-05-09", NAM_DINH)),
    ("Thủ tướng Trần Văn Bách mới đây ký ban hành công điện yêu cầu các bộ, ngành, địa phương rà soát, cắt giảm giấy tờ phải nộp khi làm thủ tục.", ("cong-dien", None, None, "Thủ tướng Chính phủ")),
    ("Chiều 9-5, Phó Chủ tịch UBND TP.HCM Trần Văn Bách đã ký công văn gửi các sở, ngành, quận, huyện về việc trả hồ sơ đúng hẹn, xin lỗi người dân khi trễ hẹn.", ("cong-van", None, "2024-05-09", "Chủ tịch Ủy ban nhân dân thành phố Hồ Chí Minh")),
    ("Thủ tướng Chính phủ vừa quyết định phê duyệt phương án cắt giảm thủ tục hành chính trong lĩnh vực y tế, giảm thời gian, chi phí cho người dân, doanh nghiệp.", ("quyet-dinh", None, None, "Thủ tướng Chính phủ")),
    ("Phó Thủ tướng Trần Văn Bách vừa ký Quyết định 1661/QĐ-TTg phê duyệt phương án cắt giảm quy định kinh doanh, giảm thời gian, chi phí cho doanh nghiệp.", ("quyet-dinh", "1661/QĐ-TTg", None, "Thủ tướng Chính phủ")),
    # -- who tells others in a document named only then
    ("Cách làm mới được nhân rộng ở nhiều xã; theo đó, UBND tỉnh Nam Định yêu cầu các cơ quan, đơn vị đẩy mạnh tuyên truyền tại Kế hoạch số 79/KH-UBND ngày 06/3/2024.", ("ke-hoach", "79/KH-UBND", "2024-03-06", NAM_DINH)),
    ("Cách làm mới được nhân rộng ở nhiều xã; Sở Nội vụ đề nghị các cơ quan, đơn vị làm đúng quy định tại Kế hoạch số 79/KH-UBND ngày 06/3/2024 về tuyên truyền.", None),
    # -- the sentence of a place ends; the next begins with another word in capitals
    ("Ngày 9-5, UBND TP Nam Định ban hành Công văn số 77/UBND-NV theo chỉ đạo của Chủ tịch UBND TP. UBND TP yêu cầu các phòng, ban trực 24/24, báo cáo hằng ngày.", ("cong-van", "77/UBND-NV", "2024-05-09", CITY)),
    ("Ngày 9/5, Văn phòng UBND tỉnh Nam Định phát đi Thông báo số 214/TB-VPUBND về kết luận của Chủ tịch UBND tỉnh, yêu cầu các xã, phường công khai đường dây nóng.", ("thong-bao", "214/TB-VPUBND", "2024-05-09", f"Văn phòng {NAM_DINH}")),
    ("Bộ Tài chính vừa có công văn số 6129/BTC - TCCB về sắp xếp chi cục thuế, yêu cầu Tổng cục Thuế rà soát đề án, báo cáo tiến độ, thời gian và nội dung.", ("cong-van", "6129/BTC-TCCB", None, "Bộ Tài chính")),
    # -- in the passive
    ("Đó là nội dung trong văn bản về chuẩn bị sơ kết cải cách hành chính vừa được Sở Nội vụ gửi các địa phương, yêu cầu báo cáo đúng hạn, đúng mẫu.", (None, None, None, "Sở Nội vụ")),
    ("Quyết định số 55/QĐ-TTg về chuyển đổi số vừa được Phó Thủ tướng Trần Văn Bách ký ban hành, giao các bộ rà soát dữ liệu, kết nối, chia sẻ theo yêu cầu.", ("quyet-dinh", "55/QĐ-TTg", None, "Thủ tướng Chính phủ")),
    ("Kế hoạch kiểm tra công vụ được UBND tỉnh Nam Định ban hành ngày 02/5/2024, gồm 12 đơn vị, tập trung vào bộ phận một cửa và việc xử lý hồ sơ trễ hạn.", ("ke-hoach", None, "2024-05-02", NAM_DINH)),
    # -- the one document that the article goes on to speak of, or carries out sentence by sentence
    ("Từ ngày 01/6, việc đánh giá công chức thực hiện theo Nghị định số 91/2024/NĐ-CP của Chính phủ, áp dụng cho mọi cơ quan hành chính, đơn vị sự nghiệp.\n\nNghị định gồm 6 chương, 40 điều, trong đó có quy định mới về trách nhiệm của người đứng đầu khi đánh giá, xếp loại.", ("nghi-dinh", "91/2024/NĐ-CP", None, "Chính phủ")),
    ("Năm nay, Sở Tư pháp phấn đấu vào nhóm năm sở dẫn đầu về cải cách hành chính, khắc phục những tiêu chí đã mất điểm trong năm trước.\n\nTheo Kế hoạch số 21/KH-STP ngày 28/02/2024 của Sở Tư pháp, Văn phòng Sở rà soát thủ tục, công khai trong 3 ngày làm việc.", ("ke-hoach", "21/KH-STP", "2024-02-28", "Sở Tư pháp")),
    ("Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, tỉnh đã rút ngắn thời gian giải quyết hồ sơ, tăng tỷ lệ nộp trực tuyến, giảm chi phí.", None),
    # -- told in no fixed words: the first one of the last weeks, or local, that nothing is said to follow
    ("Chỉ đạo trên được nêu trong Công văn số 2210/UBND-NC của UBND tỉnh Nam Định gửi các sở, ban, ngành, yêu cầu rà soát hồ sơ trễ hạn, báo cáo hằng tuần.", ("cong-van", "2210/UBND-NC", None, NAM_DINH)),
    ("Nội dung này nằm trong Công văn số 2214/UBND-NC của UBND tỉnh Nam Định gửi các sở, ban, ngành và UBND các huyện ngày 10/5, kèm theo mẫu báo cáo, biểu số liệu.", ("cong-van", "2214/UBND-NC", "2024-05-10", NAM_DINH)),
    ("UBND tỉnh Nam Định phê duyệt Đề án vị trí việc làm của Sở Y tế tại Quyết định số 1822/QĐ-UBND ký ngày 07/5/2024, áp dụng cho các phòng, chi cục trực thuộc.", ("quyet-dinh", "1822/QĐ-UBND", "2024-05-07", NAM_DINH)),
    ("Sáng 11/5, HĐND tỉnh Nam Định đã biểu quyết thông qua 12 nghị quyết, trong đó có Nghị quyết số 24/2024/NQ-HĐND quy định mức chi cho cải cách hành chính.", ("nghi-quyet", "24/2024/NQ-HĐND", "2024-05-11", "Hội đồng nhân dân tỉnh Nam Định")),
    ("UBND tỉnh Nam Định ban hành các văn bản:\n\n- Công văn số 1530/UBND-TH ngày 10/5/2024 về việc giải quyết hồ sơ trễ hạn lĩnh vực đất đai, xây dựng.\n\n- Quyết định số 418/QĐ-UBND ngày 11/5/2024 về việc kiện toàn Ban Chỉ đạo.", ("cong-van", "1530/UBND-TH", "2024-05-10", NAM_DINH)),
    ("Việc chấm điểm dựa trên Nghị quyết số 76/NQ-CP của Chính phủ và Quyết định số 90/QĐ-UBND ngày 03/01/2022 của UBND tỉnh Nam Định, gồm 45 tiêu chí, mỗi năm một lần.", None),
    # -- who is only spoken of did not issue it
    ("Theo chỉ đạo của Chủ tịch UBND tỉnh Nam Định, Sở Nội vụ đã ban hành Công văn số 889/SNV-CCHC yêu cầu các cơ quan, đơn vị tự chấm điểm, gửi kết quả đúng hạn.", ("cong-van", "889/SNV-CCHC", None, "Sở Nội vụ")),
    ("Sở Nội vụ họp với Sở Tài chính, sau đó ban hành Kế hoạch phối hợp kiểm tra các đơn vị, tập trung vào việc công khai mức thu phí, lệ phí và xử lý hồ sơ trễ hạn.", ("ke-hoach", None, None, "Sở Nội vụ")),
    ("Ngày 10/5/2024, Bộ Tư pháp có Thông tư số 05/2024/TT-BTP hướng dẫn kiểm soát thủ tục hành chính, áp dụng cho các bộ, ngành và địa phương từ tháng 7.", ("thong-tu", "05/2024/TT-BTP", "2024-05-10", "Bộ Tư pháp")),
    ("Ngày 09/5/2024, UBND huyện Giao Thủy có quyết định công bố kết quả chấm điểm các xã, thị trấn, trong đó sáu đơn vị xếp loại tốt, không đơn vị nào xếp loại yếu.", ("quyet-dinh", None, "2024-05-09", "Ủy ban nhân dân huyện Giao Thủy")),
    ("Nguồn tin của UBND tỉnh Nam Định cho biết, UBND tỉnh này vừa ban hành Công văn số 733/UBND-VX về dạy nghề, yêu cầu các huyện báo cáo, đề xuất nhu cầu trong quý III.", ("cong-van", "733/UBND-VX", None, NAM_DINH)),
    ("UBND TP.HCM vừa ban hành Quy chế làm việc của bộ phận một cửa, quy định giờ tiếp dân, cách xin lỗi khi trễ hẹn, trách nhiệm của từng công chức.", ("quy-che", None, None, "Ủy ban nhân dân thành phố Hồ Chí Minh")),
    ("Giám đốc Sở Y tế Nam Định Trần Văn Bách vừa ký Kế hoạch số 61/KH-SYT về kê đơn điện tử, áp dụng cho bệnh viện, trạm y tế, phòng khám trên địa bàn.", ("ke-hoach", "61/KH-SYT", None, "Giám đốc Sở Y tế Nam Định")),
    ("Chiều 10/5, HĐND tỉnh Nam Định khóa XIX, nhiệm kỳ 2021-2026 thông qua các nghị quyết về hợp nhất sở, ngành, sắp xếp biên chế, giao dự toán năm sau.", ("nghi-quyet", None, "2024-05-10", "Hội đồng nhân dân tỉnh Nam Định")),
    ("Ngày 09/5, Chủ tịch UBND tỉnh Nam Định Trần Văn Bách có văn bản gửi thủ trưởng các sở, ngành về chuyển đổi vị trí công tác, thay người gây phiền hà.", (None, None, "2024-05-09", f"Chủ tịch {NAM_DINH}")),
    ("Sáng 10/5, Phó Chủ tịch Thường trực UBND tỉnh Nam Định Trần Văn Bách vừa ký quyết định gửi các sở, ngành, địa phương về việc giảm giấy tờ, thời gian, chi phí.", ("quyet-dinh", None, "2024-05-10", f"Chủ tịch {NAM_DINH}")),
    ("Xét Báo cáo số 04/BC-TKT ngày 24/4/2024, Phó Chủ tịch UBND tỉnh Nam Định Trần Văn Bách đã ký văn bản gửi UBND huyện Giao Thủy, yêu cầu làm rõ, xử lý, trả lời.", (None, None, None, f"Chủ tịch {NAM_DINH}")),
    # -- a law passed, by its name alone; what an assembly passes
    ("Sáng 10/5, với đa số đại biểu tán thành, Quốc hội đã biểu quyết thông qua Luật Cán bộ, công chức (sửa đổi), gồm 7 chương.\n\nTrước đó, Bộ Chính trị đã ban hành Kết luận số 91-KL/TW ngày 03/4/2024 về đánh giá cán bộ, giao các cơ quan triển khai.", ("luat", None, "2024-05-10", "Quốc hội")),
    ("Luật Thanh tra (sửa đổi) vừa được Quốc hội thông qua, quy định lại hệ thống cơ quan thanh tra, bỏ thanh tra cấp huyện, giảm đầu mối, chi phí.", ("luat", None, None, "Quốc hội")),
    ("Ngày 9/5, HĐND tỉnh Nam Định thông qua Nghị quyết số 31/NQ-HĐND về sắp xếp thôn, xóm, áp dụng cho các xã có dưới 200 hộ, trừ vùng đồi núi.", ("nghi-quyet", "31/NQ-HĐND", "2024-05-09", "Hội đồng nhân dân tỉnh Nam Định")),
    # -- two documents: what went before the news is not reported; of two with numbers the first
    ("Sở Nội vụ vừa ban hành Kế hoạch kiểm tra công vụ, theo đó sẽ kiểm tra đột xuất 12 đơn vị trong năm nay, tập trung vào bộ phận một cửa của các xã, phường.\n\nTrước đó, UBND tỉnh Nam Định đã ban hành Quyết định số 77/QĐ-UBND ngày 15/4/2024 về kiểm tra công vụ, giao Sở Nội vụ chủ trì thực hiện.", ("ke-hoach", None, None, "Sở Nội vụ")),
    ("UBND tỉnh Nam Định vừa ban hành Quyết định số 80/QĐ-UBND ngày 02/5/2024 về quy chế tiếp dân, áp dụng cho mọi cơ quan, đơn vị trên địa bàn tỉnh.\n\nSở Nội vụ cũng ban hành Công văn số 901/SNV-VP ngày 06/5/2024 hướng dẫn thực hiện, gửi các sở, ngành và địa phương.", ("quyet-dinh", "80/QĐ-UBND", "2024-05-02", NAM_DINH)),
    # -- the number stands further down: the same body's document of that kind, not another body's, not another kind
    ("UBND tỉnh Nam Định vừa ban hành Kế hoạch cải cách hành chính, phấn đấu nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn toàn tỉnh.\n\nCác chỉ tiêu nêu tại Kế hoạch số 15/KH-UBND ngày 20/01/2024 của UBND tỉnh Nam Định được giao cho từng sở, ngành, gắn với xếp loại người đứng đầu.", ("ke-hoach", "15/KH-UBND", "2024-01-20", NAM_DINH)),
    ("UBND tỉnh Nam Định vừa ban hành Kế hoạch cải cách hành chính, phấn đấu nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn toàn tỉnh.\n\nCác chỉ tiêu nêu tại Kế hoạch số 15/KH-BNV ngày 20/01/2024 của Bộ Nội vụ và Quyết định số 20/QĐ-UBND của UBND tỉnh Nam Định được giao cho từng sở, ngành.", ("ke-hoach", None, None, NAM_DINH)),
    # -- the plan that it is about, by its subject
    ("Theo Kế hoạch cải thiện Chỉ số cải cách hành chính năm 2024, thành phố Nam Định đặt mục tiêu vào nhóm năm đơn vị dẫn đầu, giảm thời gian giải quyết hồ sơ.", ("ke-hoach", None, None, CITY)),
    ("Theo Kế hoạch cải thiện Chỉ số cải cách hành chính năm 2024, thành phố Nam Định đặt mục tiêu vào nhóm năm đơn vị dẫn đầu, giảm thời gian giải quyết hồ sơ.\n\nCác phòng chuyên môn được giao tại Kế hoạch số 15/KH-UBND ngày 20/01/2024 của UBND thành phố Nam Định sẽ báo cáo hằng quý, gắn với xếp loại.", ("ke-hoach", "15/KH-UBND", "2024-01-20", CITY)),
    ("Thực hiện Kế hoạch cải cách hành chính năm 2024 của UBND huyện Giao Thủy, các xã, thị trấn đã công khai số điện thoại tiếp nhận phản ánh, kiến nghị của người dân.", ("ke-hoach", None, None, "Ủy ban nhân dân huyện Giao Thủy")),
    ("Thực hiện Kế hoạch nâng cao chất lượng phục vụ của Sở Văn hóa, Thể thao và Du lịch, các bảo tàng đã số hóa hiện vật, mở tham quan trực tuyến cho người dân.", ("ke-hoach", None, None, "Sở Văn hóa, Thể thao và Du lịch")),
    ("Triển khai Kế hoạch tuyên truyền cải cách hành chính năm 2024 do Sở Thông tin và Truyền thông xây dựng, các cơ quan báo chí đã mở chuyên mục, đăng nhiều tin, bài.", ("ke-hoach", None, None, "Sở Thông tin và Truyền thông")),
    ("Tại Kế hoạch kiểm tra cải cách hành chính, thị xã Kỳ Anh sẽ kiểm tra 12 xã, phường, trọng tâm là việc công khai thủ tục, xử lý hồ sơ trễ hạn.", ("ke-hoach", None, None, "Ủy ban nhân dân thị xã Kỳ Anh")),
    # one that says so outright comes before one that is only followed
    ("Theo Kế hoạch cải thiện Chỉ số cải cách hành chính, thành phố Nam Định đặt mục tiêu vào nhóm năm đơn vị dẫn đầu, giảm thời gian giải quyết hồ sơ.\n\nUBND tỉnh Nam Định vừa ban hành Quyết định công bố chỉ số, xếp hạng 10 huyện, thành phố theo bốn nhóm, kèm theo kết quả khảo sát.", ("quyet-dinh", None, None, NAM_DINH)),
    # -- an office with its holder behind a comma, the head of a place, the place named only at the end
    ("Chủ tịch UBND huyện Giao Thủy, ông Trần Văn Bách vừa ký ban hành Công văn số: 218/UBND-NV ngày 09/5/2024 về giờ giấc làm việc tại bộ phận một cửa.", ("cong-van", "218/UBND-NV", "2024-05-09", "Chủ tịch Ủy ban nhân dân huyện Giao Thủy")),
    ("Theo Kế hoạch cải cách hành chính, TP Nam Định đặt mục tiêu rút ngắn một phần ba thời gian giải quyết thủ tục đất đai cho người dân.", ("ke-hoach", None, None, "Ủy ban nhân dân thành phố Nam Định")),
    ("Chủ tịch thị trấn Cổ Lễ vừa có văn bản yêu cầu các đơn vị liên quan phải niêm yết lại thủ tục tại bộ phận một cửa, nêu rõ thời gian.", (None, None, None, "Chủ tịch Ủy ban nhân dân thị trấn Cổ Lễ")),
    ("Chủ tịch tỉnh Nam Định vừa có văn bản yêu cầu các đơn vị liên quan phải công khai xin lỗi người dân vì để hồ sơ quá hạn, nêu rõ lý do.", (None, None, None, f"Chủ tịch {NAM_DINH}")),
    ("Ngày 09-5, Chủ tịch UBND tỉnh đã có Công văn 1929/UBND-NC gửi các sở, ban, ngành và UBND các huyện, thị xã về chấn chỉnh kỷ luật, kỷ cương.\n\nCông văn của Chủ tịch UBND tỉnh\nChủ tịch UBND tỉnh giao Sở Nội vụ kiểm tra các cơ quan, đơn vị trên địa bàn tỉnh Nam Định.", ("cong-van", "1929/UBND-NC", "2024-05-09", f"Chủ tịch {NAM_DINH}")),
    # -- the day on which it was told is not its own; the day stands in the next paragraph
    ("Ngày 09/5, Văn phòng UBND tỉnh Nam Định cho biết, Chủ tịch UBND tỉnh vừa ký Công văn giao Giám đốc các sở, Chủ tịch UBND các xã, phường phòng ngừa nhũng nhiễu.", ("cong-van", None, None, f"Chủ tịch {NAM_DINH}")),
    ("Với 452/455 phiếu tán thành, đạt tỷ lệ rất cao, Quốc hội đã thông qua Nghị quyết về cơ cấu tổ chức của Chính phủ nhiệm kỳ mới, có hiệu lực ngay.\n\nSáng 09/5, tiếp tục chương trình kỳ họp, Quốc hội thảo luận, biểu quyết thông qua Nghị quyết về cơ cấu tổ chức của Chính phủ.", ("nghi-quyet", None, "2024-05-09", "Quốc hội")),
    # -- offices of all sorts, and places, that issue; several resolutions; "có … về việc"; whom somebody signs for; who is only addressed
    ("Bảo hiểm xã hội Việt Nam vừa có Công văn số 1402/BHXH-TST về việc cấp thẻ điện tử, yêu cầu bảo hiểm xã hội các tỉnh phối hợp với ngành y tế.", ("cong-van", "1402/BHXH-TST", None, "Bảo hiểm xã hội Việt Nam")),
    ("Ngày 8/5, Công an tỉnh Nam Định ban hành thông báo về việc thay đổi địa điểm tiếp nhận hồ sơ cấp hộ chiếu, căn cước, đăng ký xe cho người dân.", ("thong-bao", None, "2024-05-08", "Công an tỉnh Nam Định")),
    ("Tỉnh Nam Định vừa ban hành quyết định số 112/QĐ-UBND về tổ chức lại các phòng chuyên môn, áp dụng từ ngày 1/6, trong đó có ba phòng được sáp nhập.", ("quyet-dinh", "112/QĐ-UBND", None, NAM_DINH)),
    ("Hà Nội vừa ban hành kế hoạch nâng cao chỉ số hài lòng của người dân, giao các sở, ngành thực hiện 12 nhiệm vụ, hoàn thành trong năm nay.", ("ke-hoach", None, None, "Ủy ban nhân dân thành phố Hà Nội")),
    ("Ngày 10/5, HĐND xã Giao Thanh tổ chức kỳ họp thứ bảy, nghe các báo cáo, tờ trình của UBND xã về thu, chi ngân sách.\n\nSau phiên chất vấn, 100% đại biểu HĐND xã đã biểu quyết thông qua 07 Nghị quyết quan trọng về dự toán, kế hoạch đầu tư công.", ("nghi-quyet", None, None, "Hội đồng nhân dân xã Giao Thanh")),
    ("Ngày 09-5, UBND TPHCM có thông báo về việc kết thúc tiếp nhận hồ sơ tại sở, ban, ngành, chuyển sang trung tâm phục vụ hành chính công.", ("thong-bao", None, "2024-05-09", "Ủy ban nhân dân thành phố Hồ Chí Minh")),
    ("Ngày 09/5/2024, thừa lệnh Chủ tịch UBND tỉnh Nam Định, Phó Chánh Văn phòng UBND tỉnh Trần Văn Bách đã ký ban hành văn bản số 3653/UBND-TNMT về hồ sơ đất đai, gửi các sở.", ("cong-van", "3653/UBND-TNMT", "2024-05-09", f"Chủ tịch {NAM_DINH}")),
    ("Đó là chỉ đạo của UBND tỉnh Nam Định đối với các sở, ban, ngành, UBND các huyện, thành phố tại Công văn số 4079/UBND-KT ngày 09/5 về việc trả kết quả đúng hẹn.", ("cong-van", "4079/UBND-KT", "2024-05-09", NAM_DINH)),
    ("Theo công văn về việc bảo đảm nếp sống văn minh, an toàn, tiết kiệm của tỉnh Nam Định, lãnh đạo tỉnh yêu cầu công chức không đi lễ hội trong giờ hành chính.", ("cong-van", None, None, NAM_DINH)),
    ("Từ 1/6, người dân Nam Định nộp hồ sơ trực tuyến không phải trả lệ phí. Đây là quy định tại Nghị quyết số 05/2024/NQ-HĐND vừa được HĐND tỉnh Nam Định thông qua.", ("nghi-quyet", "05/2024/NQ-HĐND", None, "Hội đồng nhân dân tỉnh Nam Định")),
    ("Sở Nội vụ thành phố Hải Phòng đề nghị các sở, ngành rà soát vị trí việc làm (Công văn số 1508/SNV-TCBC ngày 06/5/2024), gửi kết quả về Sở.", ("cong-van", "1508/SNV-TCBC", "2024-05-06", "Sở Nội vụ thành phố Hải Phòng")),
    ("Chủ tịch UBND tỉnh Nam Định vừa ban hành Thông báo nghỉ Tết Dương lịch, yêu cầu các cơ quan, đơn vị phân công người trực, trả kết quả đúng hẹn.\n\nNgọc Lan - Nguồn TB số: 04/TB-UBND", ("thong-bao", "04/TB-UBND", None, f"Chủ tịch {NAM_DINH}")),
    ("Chủ tịch Ủy ban nhân dân (UBND) tỉnh Nam Định vừa ban hành chỉ thị yêu cầu Thủ trưởng các sở, ban, ngành trả kết quả đúng hẹn, không để tồn đọng.", ("chi-thi", None, None, f"Chủ tịch {NAM_DINH}")),
    ("Bộ trưởng Giao thông vận tải (GTVT) Trần Văn Bách vừa có văn bản gửi Bộ trưởng Bộ Quốc phòng, đề nghị hỗ trợ kiểm định xe, giảm ùn tắc.", (None, None, None, "Bộ trưởng Bộ Giao thông vận tải")),
    ("Sau khi nhận được đơn, UBND tỉnh Nam Định có văn bản cho biết, Chủ tịch UBND tỉnh đã giao Thanh tra tỉnh kiểm tra, đề xuất hướng giải quyết.", (None, None, None, NAM_DINH)),
    ("Ngày 09/5/2024, thay mặt UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần Văn Bách đã ký văn bản số 2508/UBND-VX, chỉ đạo các sở giảm họp, giảm giấy tờ.", ("cong-van", "2508/UBND-VX", "2024-05-09", "Ủy ban nhân dân tỉnh")),
    # -- the Front, associations, ministries by their deputies; who tells of what it issued; whose rule a secretary signs
    ("Mặt trận Tổ quốc Việt Nam ban hành hướng dẫn giám sát cơ sở.\n\nỦy ban Trung ương Mặt trận Tổ quốc Việt Nam đã ban hành Hướng dẫn giám sát việc tiếp dân, trả hồ sơ, công khai lệ phí ở cấp xã, phường.", ("huong-dan", None, None, "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam")),
    ("Mới đây, Hiệp hội Cơ khí – Luyện kim Việt Nam (VMA) có Công văn số 45/CV-VMA gửi Bộ Công Thương góp ý Luật Thuế tài nguyên (sửa đổi), đề nghị giảm giấy tờ.", ("cong-van", "45/CV-VMA", None, "Hiệp hội Cơ khí - Luyện kim Việt Nam")),
    ("Thứ trưởng Bộ GD&ĐT Trần Văn Bách đã ký văn bản gửi các trường đại học, học viện về việc công khai thủ tục nhập học, giảm giấy tờ phải nộp.", (None, None, None, "Bộ Giáo dục và Đào tạo")),
    ("Ngày 08/5, Tỉnh ủy Nam Định cho biết đã ban hành văn bản số 512-CV/TU về việc không hội họp trong giờ tiếp dân, yêu cầu các cấp ủy kiểm tra, nhắc nhở.", ("cong-van", "512-CV/TU", None, "Tỉnh ủy Nam Định")),
    ("Tổng Bí thư Trần Văn Bách vừa ký ban hành Quy định của Bộ Chính trị về trách nhiệm nêu gương, áp dụng cho cán bộ chủ chốt ở các cấp, các ngành.", ("quy-dinh", None, None, "Bộ Chính trị")),
    # -- what a text attached to it says stands for the decision; two sentences of one document, of the body and of its head
    ("Đây là nội dung UBND tỉnh Nam Định nêu trong Quy định về biển hiệu, khẩu hiệu nơi công sở, ban hành kèm theo Quyết định số 31/2024/QĐ-UBND ngày 20/4/2024 của UBND tỉnh.", ("quyet-dinh", "31/2024/QĐ-UBND", "2024-04-20", NAM_DINH)),
    ("UBND tỉnh Nam Định vừa ra các quyết định thành lập trung tâm phục vụ hành chính công ở ba xã, đặt tại trụ sở cũ, có chỗ để xe.\n\nNgày 9/5, Chủ tịch UBND tỉnh Nam Định Trần Văn Bách đã ký các quyết định về việc thành lập ba trung tâm này, nêu rõ người phụ trách, con dấu, tài khoản.", ("quyet-dinh", None, "2024-05-09", NAM_DINH)),
    # -- an older number in what a document without one asks for is not its own
    ("Ngày 10/5, Chủ tịch UBND tỉnh Nam Định đã ký văn bản gửi các huyện, yêu cầu xử lý dứt điểm hồ sơ tồn đọng, không để kéo dài sang quý sau.\n\nChủ tịch UBND tỉnh yêu cầu UBND huyện Giao Thủy thực hiện nghiêm chỉ đạo tại Công văn số 522/UBND-TD ngày 05/8/2022, báo cáo kết quả trước ngày 25/5.", (None, None, "2024-05-10", f"Chủ tịch {NAM_DINH}")),
    ("UBND tỉnh Nam Định vừa có công văn yêu cầu các sở, ngành công khai danh mục thủ tục, bảo đảm người dân dễ tra cứu, dễ thực hiện, dễ giám sát.\n\nTheo yêu cầu của Thủ tướng, từ ba năm trước UBND tỉnh Nam Định đã ban hành Kế hoạch số 99/KH-UBND ngày 05/6/2021 về đổi mới cơ chế một cửa, giao Sở Nội vụ chủ trì.", ("cong-van", None, None, NAM_DINH)),
    # -- a serial without its symbol is all of the number; two of one body and kind are neither; what went before the news stays behind
    ("Ngày 09/5, Sở Nội vụ đã có Công văn 2239 yêu cầu các huyện báo cáo biên chế, kèm theo số liệu, biểu mẫu và giải trình.", ("cong-van", "2239", "2024-05-09", "Sở Nội vụ")),
    ("Chính phủ vừa ban hành Nghị định số 48 về cắt giảm giấy tờ trong hồ sơ đất đai, xây dựng, áp dụng cho mọi cơ quan, đơn vị.", ("nghi-dinh", "48", None, "Chính phủ")),
    ("Sở Nội vụ vừa có công văn trả lời kiến nghị về biên chế, vị trí việc làm, gửi các huyện.\n\nNăm 2021, Sở Nội vụ ban hành 2 công văn (Công văn số 815 ngày 04/3/2021 và Công văn số 816 ngày 05/3/2021) về việc này.", ("cong-van", None, None, "Sở Nội vụ")),
    ("Chiều 10/5, Thường trực Tỉnh ủy họp, đánh giá tình hình trả hồ sơ, cho ý kiến chỉ đạo.\n\nTrước đó, ngày 03/5, UBND tỉnh Nam Định đã ban hành Chỉ thị số 07/CT-UBND về siết chặt kỷ luật, kỷ cương.", None),
    # -- by whom: committees with what they see to, secretaries, deputies of those that inspect; a short form within the name
    ("Ban Chỉ đạo tỉnh Nam Định về phòng, chống thiên tai - Ủy ban ứng phó sự cố và tìm kiếm cứu nạn ban hành Công điện số 03/CĐ-BCĐ gửi các xã, phường, yêu cầu trực 24/24 giờ.", ("cong-dien", "03/CĐ-BCĐ", None, "Ban Chỉ đạo tỉnh Nam Định về phòng, chống thiên tai")),
    ("Ngày 09/5, Tổng Thư ký Quốc hội Trần Văn Bách ký Văn bản số 318/TTKQH-TT về việc công bố hai nghị quyết, gửi các bộ, ngành, địa phương.", ("cong-van", "318/TTKQH-TT", "2024-05-09", "Tổng Thư ký Quốc hội")),
    ("Phó Tổng Thanh tra Chính phủ Trần Văn Bách ký ban hành Thông báo kết luận thanh tra về đất đai, xây dựng.\n\nThông báo số 81/TB-TTCP của Thanh tra Chính phủ nêu nhiều thiếu sót, kiến nghị xử lý nghiêm.", ("thong-bao", "81/TB-TTCP", None, "Thanh tra Chính phủ")),
    ("Thống đốc Ngân hàng Nhà nước (NHNN) Việt Nam vừa ký Chỉ thị số 04/CT-NHNN về giảm giấy tờ khi vay vốn, yêu cầu các chi nhánh thực hiện ngay.", ("chi-thi", "04/CT-NHNN", None, "Thống đốc Ngân hàng Nhà nước Việt Nam")),
    ("Thủ tướng Chính phủ vừa quyết định thí điểm nộp hồ sơ bảo hiểm qua mạng, áp dụng cho doanh nghiệp, cơ quan, đơn vị từ tháng 7.", ("quyet-dinh", None, None, "Thủ tướng Chính phủ")),
    # -- a plan of reform work; what a plan rests on is not reported; another ministry's number is not the answer's
    ("Theo kế hoạch công tác cải cách hành chính năm 2024, TP Nam Định sẽ chọn ba phường làm điểm, căn cứ phương án đơn giản hóa đã được Chính phủ thông qua để sửa danh mục.", ("ke-hoach", None, None, CITY)),
    ("Bộ Xây dựng vừa có công văn trả lời kiến nghị về nhà ở nông thôn, giảm giấy tờ, giảm phí.\n\nBộ nhận được kiến nghị theo công văn số 418/BDN của Ban Dân nguyện, đã nghiên cứu, tiếp thu.", ("cong-van", None, None, "Bộ Xây dựng")),
    # -- by whom it was signed or made, at the head of the sentence; another's document made known; the name glued to the agency
    ("Văn bản do Giám đốc Sở Y tế Nam Định Chử Văn Bách ký, cho biết từ tháng 6 các bệnh viện nhận hồ sơ qua mạng, giảm giấy tờ, giảm thời gian chờ.", (None, None, None, "Giám đốc Sở Y tế Nam Định")),
    ("Theo Thông tư số 35/2024/TT-BYT do Bộ Y tế ban hành, hồ sơ cấp chứng chỉ hành nghề còn ba loại giấy tờ, nộp qua mạng, trả kết quả tại nhà.", ("thong-tu", "35/2024/TT-BYT", None, "Bộ Y tế")),
    ("Chiều 10/5, UBND tỉnh Nam Định tổ chức công bố Nghị quyết số 102 ngày 14/11/2023 của Chính phủ về thí điểm ban quản lý, mời các sở, huyện.", ("nghi-quyet", "102", "2023-11-14", "Chính phủ")),
    ("(BNĐ)-Bộ Nội vụ vừa ban hành Thông tư 17/2024/TT-BNV sửa đổi quy định về thi tuyển, giảm giấy tờ, áp dụng từ tháng 7.", ("thong-tu", "17/2024/TT-BNV", None, "Bộ Nội vụ")),
    # -- what somebody is asked to issue is not issued, unless a number says that it was; for whom the head of another body signs; a part of today
    ("UBND tỉnh Nam Định vừa trình HĐND tỉnh ban hành nghị quyết về mức thu phí, lệ phí khi nộp hồ sơ qua mạng, dự kiến áp dụng từ năm sau.", None),
    ("Phó Thủ tướng Trần Văn Bách vừa cho ý kiến về phân cấp, đề nghị Bộ Nội vụ ban hành hướng dẫn cho các tỉnh, thành phố trong quý sau.", None),
    ("Sở Nội vụ đã tham mưu UBND tỉnh Nam Định ban hành Kế hoạch số 118/KH-UBND về kiểm tra công vụ, gồm 12 đơn vị, xong trong tháng 9.", ("ke-hoach", "118/KH-UBND", None, NAM_DINH)),
    ("Chủ tịch Quốc hội Trần Văn Bách đã ký các Nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp xã, phường, giảm đầu mối, giảm chi phí.", ("nghi-quyet", None, None, "Ủy ban Thường vụ Quốc hội")),
    ("Chiều nay 11.5, Giám đốc Sở Y tế Trần Văn Bách đã ký văn bản hỏa tốc gửi các bệnh viện, yêu cầu trực khám, trả kết quả đúng hẹn.", (None, None, "2024-05-11", "Giám đốc Sở Y tế")),
    # -- the part and not the whole; the first of two that sign together; high bodies in short
    ("Cục Quản lý Môi trường y tế, Bộ Y tế mới đây có công văn gửi các bệnh viện, đề nghị công khai giá dịch vụ, bỏ bớt giấy tờ khi nhập viện.", ("cong-van", None, None, "Cục Quản lý Môi trường y tế")),
    ("Liên đoàn Lao động tỉnh Nam Định và Sở Nội vụ đã thực hiện kí kết Chương trình phối hợp về tuyên truyền, giúp công nhân làm hồ sơ qua mạng.", ("chuong-trinh", None, None, "Liên đoàn Lao động tỉnh Nam Định")),
    ("VKSND tối cao vừa có công văn gửi các đơn vị trực thuộc, yêu cầu số hóa hồ sơ vụ án, báo cáo tiến độ hằng tháng, chia sẻ dữ liệu.", ("cong-van", None, None, "Viện kiểm sát nhân dân tối cao")),
    # -- leave to approve is no approval; a project is no document; what is laid down in another's document is not told in it
    ("UBND tỉnh Nam Định vừa ủy quyền cho Giám đốc Sở Y tế phê duyệt kế hoạch lựa chọn nhà thầu, thời hạn 12 tháng, giảm thủ tục cho bệnh viện.", None),
    ("Chiều 10/5, HĐND tỉnh Nam Định họp chuyên đề, phê duyệt dự án xây trụ sở một cửa, khởi công trong quý sau, xong trong hai năm.", None),
    ("Bộ Nội vụ đề nghị các tỉnh tạm dừng thi tuyển theo quy định tại Nghị quyết số 121 của Ủy ban Thường vụ Quốc hội, chờ hướng dẫn mới.", None),
    # -- several at once: the first; the number as the subject
    ("UBND tỉnh Nam Định đã ban hành ba quyết định phân cấp cho UBND các xã: Quyết định số 31/2024/QĐ-UBND ngày 02/5/2024 về chợ; Quyết định số 33/2024/QĐ-UBND ngày 08/5/2024 về đường và Quyết định số 36/2024/QĐ-UBND.", ("quyet-dinh", "31/2024/QĐ-UBND", "2024-05-02", NAM_DINH)),
    ("UBND tỉnh Nam Định vừa ban hành kế hoạch số hóa hồ sơ địa chính, gồm bốn bước.\n\nKế hoạch số 215/KH-UBND vừa được ban hành nhằm đưa hồ sơ vào kho dùng chung, xong trước tháng 6.", ("ke-hoach", "215/KH-UBND", None, NAM_DINH)),
    # -- a session speaks for its council; a deputy minister by his field; the title of a letter as a line of its own
    ("Kỳ họp thứ 13-HĐND tỉnh Nam Định khóa XIX diễn ra vào ngày 8-5-2024 đã thông qua Nghị quyết số 56/2024/NQ-HĐND quy định mức thu, áp dụng từ tháng 7.", ("nghi-quyet", "56/2024/NQ-HĐND", "2024-05-08", "Hội đồng nhân dân tỉnh Nam Định")),
    ("Giáo sư, Tiến sĩ Trần Văn Bách, Thứ trưởng Y tế vừa ký văn bản gửi các bệnh viện, yêu cầu công khai giá, bỏ bớt giấy tờ, trả kết quả qua mạng.", (None, None, None, "Bộ Y tế")),
    ("Công văn của Ban Thường vụ Huyện ủy Giao Thủy\n\nBan Thường vụ Huyện ủy đánh giá, việc chấp hành giờ làm việc ở một số nơi chưa nghiêm, còn đi muộn, về sớm, gây phiền hà.", ("cong-van", None, None, "Ban Thường vụ Huyện ủy Giao Thủy")),
    # -- signed for the Government, for a bureau that is named only by its office; who signed behind the number; the day of several
    ("Thủ tướng Chính phủ đã ký ban hành Nghị định số 91/2024/NĐ-CP ngày 02/5/2024 quy định về đánh giá công chức, thay thế quy định cũ, bỏ bớt giấy tờ.", ("nghi-dinh", "91/2024/NĐ-CP", "2024-05-02", "Chính phủ")),
    ("Thay mặt Ban Thường vụ, Phó Bí thư Thường trực Tỉnh ủy Nam Định Hồ Văn Bách vừa ký ban hành Chỉ thị số 05-CT/TU về chấn chỉnh giờ làm việc, tiếp dân.", ("chi-thi", "05-CT/TU", None, "Ban Thường vụ Tỉnh ủy Nam Định")),
    ("Tối 10/5, Sở Y tế tỉnh Nam Định phát đi công văn hỏa tốc số 551/SYT-NVY do Phó Giám đốc Sở Trần Văn Bách ký, yêu cầu các bệnh viện bỏ bản sao thẻ.", ("cong-van", "551/SYT-NVY", "2024-05-10", "Sở Y tế tỉnh Nam Định")),
    ("Sáng 10/5, tại kỳ họp thứ 28 (kỳ họp chuyên đề), HĐND tỉnh Nam Định khóa XIX đã biểu quyết thông qua 15 nghị quyết về mức thu, mức hỗ trợ, phân cấp.", ("nghi-quyet", None, "2024-05-10", "Hội đồng nhân dân tỉnh Nam Định")),
    # -- in force since a day whose year is not said
    ("Từ ngày 15/5, Thông tư 18/2024/TT-BGDĐT về tuyển sinh có hiệu lực và thay thế Thông tư 08/2017/TT-BGDĐT, giảm giấy tờ, nhận hồ sơ qua mạng.", ("thong-tu", "18/2024/TT-BGDĐT", None, "Bộ Giáo dục và Đào tạo")),
    # -- the ministry of a bureau in brackets; by which decision something was changed
    ("Ngày 9-5, Cục trưởng Cục Hộ tịch (Bộ Tư pháp) Trần Văn Bách đã ký văn bản gửi các tỉnh, thành phố, đôn đốc số hóa sổ sách, báo cáo hằng quý.", (None, None, "2024-05-09", "Cục trưởng Cục Hộ tịch")),
    ("Khung giá thuê nhà công vụ vừa được UBND tỉnh Nam Định sửa đổi bằng Quyết định số 40/2024/QĐ-UBND ngày 02/5, áp dụng cho cán bộ từ nơi khác chuyển đến, giảm 15%.", ("quyet-dinh", "40/2024/QĐ-UBND", "2024-05-02", NAM_DINH)),
    # -- issued, as a clause behind the number says; a town whose name begins as a body's
    ("Đây là kết quả sau khi thực hiện Quyết định số 725/QĐ-UBND ngày 02/5/2024 mà UBND tỉnh Nam Định vừa phê duyệt về sắp xếp tổ chức bên trong của các sở.", ("quyet-dinh", "725/QĐ-UBND", "2024-05-02", NAM_DINH)),
    ("TP.Hội An vừa quyết định bãi bỏ 10 văn bản về quản lý đất đai do UBND thành phố ban hành trước đây, nay không còn phù hợp với các luật mới.", ("quyet-dinh", None, None, "Ủy ban nhân dân thành phố Hội An")),
    ("Văn phòng Ban Chấp hành Trung ương mới đây đã ban hành Quy định 693-QĐ/VPTW về công tác văn thư trong các cơ quan, tổ chức Đảng, có hiệu lực ngay.", ("quy-dinh", "693-QĐ/VPTW", None, "Văn phòng Ban Chấp hành Trung ương")),
    ("Nghị định 30/2024/NĐ-CP về xử phạt vi phạm giao thông đường bộ, đường sắt được Chính phủ ban hành ngày 02/5/2024 và có hiệu lực ngay, điều hiếm thấy.", ("nghi-dinh", "30/2024/NĐ-CP", "2024-05-02", "Chính phủ")),
    ("Bộ Y tế ban hành hướng dẫn mới về đánh giá cấp độ dịch.\n\nNgày 08/5, Thứ trưởng Bộ Y tế Trần Văn Bách đã ký quyết định ban hành hướng dẫn tạm thời về chuyên môn, áp dụng cho mọi tỉnh.", ("quyet-dinh", None, "2024-05-08", "Bộ Y tế")),
    # -- a body by its head alone, the symbol says which; a document that states; a ceremony issues nothing
    ("Chiều 9/5, Cục trưởng Cục Phòng bệnh (Bộ Y tế) cho biết, Bộ đã gửi Công văn hỏa tốc số 396/BYT-DP tới UBND các tỉnh, đề nghị chủ động phòng, chống dịch.", ("cong-van", "396/BYT-DP", None, "Bộ Y tế")),
    ("Công văn của Tổng cục Hải quan nêu rõ, đã nhận được phản ánh của doanh nghiệp về thủ tục quá cảnh, nay yêu cầu các cục hải quan chấn chỉnh ngay.", ("cong-van", None, None, "Tổng cục Hải quan")),
    ("Lễ công bố các nghị quyết, quyết định của Trung ương và địa phương về sáp nhập được tổ chức trên toàn quốc vào sáng mai.\n\nChủ tịch Quốc hội Trần Văn Bách đã ký ban hành các Nghị quyết của Ủy ban Thường vụ Quốc hội chỉ định Chủ tịch HĐND các tỉnh sau sáp nhập.", ("nghi-quyet", None, None, "Ủy ban Thường vụ Quốc hội")),
    # -- who signs for an organ that another sentence names; the day behind a comma, "ban hành"; the verb that is the kind; any body in the passive
    ("Thường trực Ban Bí thư ký ban hành Kết luận số 231-KL/TW về chuẩn bị kiểm điểm cuối năm, gửi các tỉnh ủy, thành ủy, giảm báo cáo.\n\nThay mặt Bộ Chính trị, Thường trực Ban Bí thư Trần Văn Bách ký Kết luận số 231-KL/TW, ngày 02/5/2024, yêu cầu các cấp ủy làm gọn, đúng hạn.", ("ket-luan", "231-KL/TW", "2024-05-02", "Bộ Chính trị")),
    ("Thường trực Ban Bí thư Trần Văn Bách vừa ký Chỉ thị số 61-CT/TW về tiết kiệm, giảm hội họp, yêu cầu các cấp ủy nêu gương, báo cáo định kỳ.", ("chi-thi", "61-CT/TW", None, "Ban Bí thư")),
    ("Trong Công văn số 812/VP-NC, ban hành ngày 9/5, UBND tỉnh Nam Định yêu cầu các sở, UBND các huyện trực đủ người, trả hồ sơ đúng hẹn, kể cả ngày nghỉ.", ("cong-van", "812/VP-NC", "2024-05-09", NAM_DINH)),
    ("Ngày 9-5, UBND tỉnh Nam Định thông báo về việc dời bộ phận một cửa của các sở, ban, ngành sang trụ sở mới, hồ sơ nộp trước đó giữ nguyên ngày hẹn.", ("thong-bao", None, "2024-05-09", NAM_DINH)),
    ("Chiều 9-5, Phòng Cảnh sát giao thông (Công an tỉnh Nam Định) đã thông báo về việc cấm một số tuyến đường vào tối 15-5, phục vụ lễ kỷ niệm, bắn pháo hoa.", ("thong-bao", None, "2024-05-09", "Phòng Cảnh sát giao thông")),
    ("Sở Y tế tỉnh Nam Định thông báo về 5 ca mắc mới trong ngày, đều ở huyện Giao Thủy, đã được cách ly, chăm sóc và theo dõi sát.", None),
    ("Để chấn chỉnh việc sinh hoạt chi bộ, Ban Thường vụ Tỉnh ủy vừa xây dựng kế hoạch kiểm tra 12 đảng bộ, hoàn thành trong quý III, báo cáo Trung ương.", ("ke-hoach", None, None, "Ban Thường vụ Tỉnh ủy")),
    ("Đó là chỉ tiêu của kế hoạch giám sát chuyên đề vừa được Đảng ủy Khối các cơ quan tỉnh ban hành, áp dụng cho các chi bộ, đảng bộ cơ sở, từ quý III.", ("ke-hoach", None, None, "Đảng ủy Khối các cơ quan tỉnh")),
    ("Ngày 09/5/2024, Văn phòng Chính phủ có văn bản 3315/VPCP-CN gửi Bộ trưởng Bộ Công Thương, truyền đạt ý kiến chỉ đạo của Phó Thủ tướng về cấp điện.", ("cong-van", "3315/VPCP-CN", "2024-05-09", "Văn phòng Chính phủ")),
    ("Chiều nay 9 tháng 5 năm 2024, Thủ tướng Chính phủ đã ký ban hành Công điện số 48⁄CĐ-TTg yêu cầu các bộ, ngành, địa phương dừng họp, tập trung chống bão.", ("cong-dien", "48/CĐ-TTg", "2024-05-09", "Thủ tướng Chính phủ")),
    ("Tạm ngừng nhận hồ sơ trực tiếp từ ngày mai, trừ hồ sơ đất đai, là chỉ đạo của Chủ tịch UBND tỉnh Nam Định trước diễn biến mới của dịch.\n\nNguồn: Công văn số 19/UBND-NC", ("cong-van", "19/UBND-NC", None, f"Chủ tịch {NAM_DINH}")),
    # -- papers' own short forms; what somebody "có" to tell
    ("Ngày 09.5, Văn phòng T.Ư Đảng có thông báo kết luận phiên họp Bộ Chính trị ngày 08.5 về đánh giá cán bộ, giao các cơ quan hoàn thiện, trình lại.", ("thong-bao", None, "2024-05-09", "Văn phòng Trung ương Đảng")),
    ("Ngày 9/5, Văn phòng Trung ương Đảng có công văn thông báo kết luận phiên họp của Ban Bí thư về giảm giấy tờ, họp hành, gửi các tỉnh ủy, thành ủy.", ("cong-van", None, "2024-05-09", "Văn phòng Trung ương Đảng")),
    ("UBND Q.Tân Bình vừa ban hành Kế hoạch số 88/KH-UBND về giờ tiếp dân tại phường, kể cả sáng thứ bảy, giao các phòng theo dõi, báo cáo.", ("ke-hoach", "88/KH-UBND", None, "Ủy ban nhân dân quận Tân Bình")),
    ("Cục Hàng không VN vừa có công văn gửi các hãng, yêu cầu hoàn tiền vé qua mạng, bỏ bản giấy, trả lời khách trong ba ngày, báo cáo hằng tháng.", ("cong-van", None, None, "Cục Hàng không Việt Nam")),
    # -- subject, verb and object further apart
    ("Sở Nội vụ tỉnh Nam Định phối hợp với Sở Tài chính ban hành Hướng dẫn số 12/HD-SNV về xếp lương cho viên chức, áp dụng từ quý III.", ("huong-dan", "12/HD-SNV", None, "Sở Nội vụ tỉnh Nam Định")),
    ("Trên cơ sở đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh Nam Định đã thống nhất và ký quyết định điều chuyển 25 công chức, thực hiện ngay trong tháng.", ("quyet-dinh", None, None, f"Chủ tịch {NAM_DINH}")),
    ("UBND tỉnh Nam Định vừa hỏa tốc gửi công văn tới các sở, ngành, yêu cầu trực 24/24, chuẩn bị phương án, lực lượng.", ("cong-van", None, None, NAM_DINH)),
    ("Sáng 10/5, sau khi nghe tờ trình của UBND tỉnh và báo cáo của Ban Pháp chế, HĐND tỉnh Nam Định thông qua Nghị quyết sắp xếp thôn, xóm.", ("nghi-quyet", None, "2024-05-10", "Hội đồng nhân dân tỉnh Nam Định")),
    ("UBND tỉnh Nam Định vừa điều chỉnh kế hoạch kiểm tra công vụ, bớt ba đoàn, kéo dài đến hết quý III, giao Sở Nội vụ thực hiện.", ("ke-hoach", None, None, NAM_DINH)),
    ("Kế hoạch cải cách hành chính năm 2024 vừa được Bộ trưởng Bộ Nội vụ phê duyệt, gồm 45 nhiệm vụ, giao Văn phòng bộ đôn đốc.", ("ke-hoach", None, None, "Bộ trưởng Bộ Nội vụ")),
    ("Công văn số 1530/UBND-TH ngày 10/5 về giảm họp, giảm giấy tờ do Phó Chủ tịch UBND tỉnh Nam Định Trần Văn Bách ký yêu cầu các sở báo cáo.", ("cong-van", "1530/UBND-TH", "2024-05-10", f"Chủ tịch {NAM_DINH}")),
    ("Phòng Văn hóa và Thông tin đã tham mưu UBND thành phố Nam Định ban hành Kế hoạch số 627 về tuyên truyền, trong đó có 11 pa nô, áp phích.", ("ke-hoach", "627", None, CITY)),
    # -- any verb of what is just done, unless it has what another made
    ("UBND tỉnh Nam Định đã biên soạn Sổ tay hỏi đáp và mới xây dựng kế hoạch tập huấn một cửa, dự kiến mở sáu lớp cho công chức cấp xã.", ("ke-hoach", None, None, NAM_DINH)),
    ("Sở Xây dựng tỉnh Nam Định vừa tiếp thu công văn góp ý của các huyện, đang sửa quy trình cấp phép, dự kiến xong trong tháng 6.", None),
    ("Các phòng chi trả chế độ cho Sở Y tế, viên chức đã có quyết định nghỉ việc, hoàn thành trong tháng 6, theo dõi từng trường hợp.", None),
    ("HĐND tỉnh Nam Định vừa thông qua tờ trình của UBND tỉnh về việc ban hành Nghị quyết quy định mức hỗ trợ bộ phận một cửa, áp dụng từ tháng 7.", ("nghi-quyet", None, None, "Hội đồng nhân dân tỉnh Nam Định")),
    ("Đó là nội dung văn bản hướng dẫn của Sở Y tế tỉnh Nam Định gửi đến các trạm y tế chiều 9-5 về trả kết quả qua bưu điện, miễn phí cho người dân.", (None, None, "2024-05-09", "Sở Y tế tỉnh Nam Định")),
    ("Thông tin được nêu trong Quyết định số 149/QĐ-BNV ngày 06/5/2024 của Bộ trưởng Bộ Nội vụ ban hành Kế hoạch cải cách hành chính của Bộ, gồm 45 nhiệm vụ.", ("quyet-dinh", "149/QĐ-BNV", "2024-05-06", "Bộ trưởng Bộ Nội vụ")),
    ("Tiếp theo chỉ đạo tại Công văn số 93/VPCP-TCCV ngày 17/4/2024, Thủ tướng yêu cầu Bộ Nội vụ giải quyết biên chế còn thiếu, báo cáo trước ngày 10/6.", None),
    ("Các mốc ấy nằm trong Kế hoạch cải cách hành chính do Phó Chủ tịch UBND tỉnh Nam Định Trần Văn Bách vừa ký, áp dụng cho mọi sở, ngành.", ("ke-hoach", None, None, f"Chủ tịch {NAM_DINH}")),
    ("Sở GD-ĐT Nam Định vừa hỏa tốc gửi công văn số 1190/SGDĐT-VP tới các trường về tuyển sinh đầu cấp, yêu cầu không đặt thêm giấy tờ.", ("cong-van", "1190/SGDĐT-VP", None, "Sở Giáo dục và Đào tạo Nam Định")),
    ("Cụ thể, công văn do Phó tổng cục trưởng Tổng cục Thuế Trần Văn Bách ký hôm nay 9.5, nêu rõ: số doanh nghiệp xin giãn nợ còn tăng, cần gỡ ngay.", ("cong-van", None, "2024-05-09", "Tổng cục Thuế")),
    ("Hôm 9/5/2024, UBND tỉnh Nam Định đã gửi văn bản số 214/UBND-KT tới các sở, UBND các xã, phường về thu phí không dùng tiền mặt.", ("cong-van", "214/UBND-KT", "2024-05-09", NAM_DINH)),
    ("Mở đầu công văn 318/UBND-NC phát đi tối 9/5, UBND tỉnh Nam Định phê bình bốn sở để hồ sơ trễ hạn kéo dài, yêu cầu gửi thư xin lỗi người dân.", ("cong-van", "318/UBND-NC", "2024-05-09", NAM_DINH)),
    ("Sau khi Tỉnh ủy kết luận việc đưa dịch vụ công về thôn, UBND tỉnh Nam Định đã cụ thể hóa bằng Kế hoạch số 45/KH-UBND, chọn 13 nhà văn hóa làm điểm nạp.", ("ke-hoach", "45/KH-UBND", None, NAM_DINH)),
    ("Tại Văn bản số 267/UBND-KT, lãnh đạo tỉnh Nam Định vừa yêu cầu các sở, UBND các huyện kiểm tra đột xuất nơi trông giữ xe trái phép.", ("cong-van", "267/UBND-KT", None, NAM_DINH)),
    # -- by kind alone, of whom the text before says to ask or to decide
    ("UBND tỉnh Nam Định vừa chính thức thành lập Tổ công tác rà soát hồ sơ trễ hạn của tỉnh, gồm 11 thành viên.\n\nTheo quyết định, Giám đốc Sở Nội vụ giữ vai trò Tổ trưởng, Giám đốc Sở Tư pháp làm Tổ phó.", ("quyet-dinh", None, None, NAM_DINH)),
    ("Theo đó, Ban Thường vụ Tỉnh ủy Nam Định yêu cầu các cấp ủy quán triệt, lãnh đạo chuyển đổi số, gắn với trách nhiệm người đứng đầu.\n\nChỉ thị nêu rõ, Đảng ủy UBND tỉnh chỉ đạo từng cơ quan lập chương trình hành động, báo cáo hằng quý.", ("chi-thi", None, None, "Ban Thường vụ Tỉnh ủy Nam Định")),
    ("Kế hoạch nhằm nâng thứ hạng của tỉnh, khắc phục tiêu chí bị trừ điểm, phân công rõ từng việc.\n\nUBND tỉnh Nam Định giao Sở Nội vụ theo dõi, đôn đốc các sở, ngành, báo cáo trước ngày 15/12.", ("ke-hoach", None, None, NAM_DINH)),
    # -- in what somebody tells others something
    ("Trong công văn vừa gửi các sở, ngành, UBND tỉnh Nam Định yêu cầu rà soát hồ sơ trễ hạn, gửi kết quả về Sở Nội vụ.", ("cong-van", None, None, NAM_DINH)),
    ("Theo công văn mới nhất, Bộ Nội vụ đề nghị các địa phương tạm dừng tuyển dụng công chức cấp xã, chờ hướng dẫn.", ("cong-van", None, None, "Bộ Nội vụ")),
    ("Tại văn bản này, Văn phòng Chính phủ truyền đạt ý kiến của Phó Thủ tướng về việc rà soát thủ tục, giao Bộ Tư pháp chủ trì.", (None, None, None, "Văn phòng Chính phủ")),
    ("Thông báo của Văn phòng Chính phủ về kết luận của Phó Thủ tướng tại cuộc họp nêu rõ, các bộ hoàn thành rà soát, gửi báo cáo.", ("thong-bao", None, None, "Văn phòng Chính phủ")),
    ("Ngày 1-4, Bộ Chính trị đã ra Thông báo Kết luận số 234-TB/T.Ư về phát triển khoa học, công nghệ, giao các ban đảng theo dõi, đôn đốc.", ("thong-bao", "234-TB/T.Ư", "2024-04-01", "Bộ Chính trị")),
    # -- of two bodies' documents the first, though only the second one's number is told
    ("Ngày 10-5, Bộ trưởng Bộ Nội vụ Trần Văn Bách ký công văn đề nghị các địa phương rà soát thủ tục, gửi báo cáo trước ngày 31-5.\n\nTrước đề nghị này, ngày 08-5-2024, Thủ tướng Chính phủ đã ban hành Công điện số 48/CĐ-TTg về việc rà soát, cắt giảm thủ tục.", ("cong-van", None, "2024-05-10", "Bộ trưởng Bộ Nội vụ")),
    ("Bộ Nội vụ đồng ý việc sửa đổi, ban hành mới một số quy định về tuyển dụng, theo hướng giảm giấy tờ, rút ngắn thời gian.", None),
    ("UBND tỉnh Nam Định thông báo nghỉ lễ 2/9 và treo cờ Tổ quốc trong toàn tỉnh, tại công sở, trường học, hộ gia đình, như sau:", ("thong-bao", None, None, NAM_DINH)),
    # -- who decides, now; what a letter that is quoted states
    ("(BX)- Hôm qua (10-5), Chủ tịch UBND tỉnh Nam Định Trần Văn Bách quyết định cho UBND huyện Giao Thủy thí điểm trả kết quả tại nhà, thời gian sáu tháng.", ("quyet-dinh", None, "2024-05-10", f"Chủ tịch {NAM_DINH}")),
    ("UBND tỉnh Nam Định vừa quyết định phân cấp cho UBND các huyện cấp giấy phép bán lẻ, kiểm tra, thu hồi giấy phép trên địa bàn.", ("quyet-dinh", None, None, NAM_DINH)),
    ("Chiều 9/5, theo thông báo số 346/GDĐT-KHTC của Phòng GD-ĐT huyện Giao Thủy gửi các trường nêu rõ: Ngày 06/5/2024, Phòng GD-ĐT đã có công văn số 343/GDĐT-KHTC về các khoản thu, chi.", ("thong-bao", "346/GDĐT-KHTC", None, "Phòng Giáo dục và Đào tạo huyện Giao Thủy")),
    ("Văn phòng Sở Y tế tỉnh Nam Định vừa thông báo ý kiến chỉ đạo của Giám đốc Sở, theo đó trong khi chờ UBND tỉnh ban hành quy định mới, các trạm làm theo quy định cũ.", ("thong-bao", None, None, "Văn phòng Sở Y tế tỉnh Nam Định")),
    # -- what is only asked for, in preparation or another's
    ("UBND tỉnh Nam Định giao Sở Nội vụ ban hành văn bản hướng dẫn, theo dõi, đôn đốc các sở trong quá trình sắp xếp, hoàn thành trong tháng 6.", None),
    ("Sở Nội vụ đã trình UBND tỉnh Nam Định ban hành quyết định giao biên chế, dự kiến xem xét trong tháng 6, sau khi lấy ý kiến.", None),
    ("UBND huyện Giao Thủy đã nhận được công văn của Sở Xây dựng, đang chỉ đạo các xã rà soát, sửa chữa, gửi lại hồ sơ trong tuần.", None),
    ("Theo công văn của Bộ Nội vụ, UBND tỉnh Nam Định yêu cầu các huyện tạm dừng tuyển dụng công chức cấp xã, chờ hướng dẫn.", None),
    # -- no document is reported
    ("Cán bộ, công chức thực hiện nghiêm các quy định do UBND tỉnh ban hành, không gây phiền hà, không để hồ sơ quá hạn, trễ hẹn.", None),
    ("Sáng nay, Sở Nội vụ tổ chức hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024 với sự tham dự của hơn 100 đại biểu các sở, ngành.", None),
    ("Theo Kế hoạch công tác tuần, thành phố Nam Định tổ chức đối thoại với doanh nghiệp, giải đáp nhiều câu hỏi về đất đai, xây dựng và môi trường.", None),
    ("Theo Kế hoạch cải thiện Chỉ số cải cách hành chính năm 2024, mỗi cán bộ phụ trách một chỉ tiêu, báo cáo tiến độ hằng tuần và chịu trách nhiệm về kết quả.\n\nTin từ Hà Nội, thành phố Hải Phòng, tỉnh Bắc Ninh và nhiều địa phương khác cũng cho thấy cách làm tương tự, được người dân đồng tình.", None),
]  # fmt: skip


@pytest.mark.parametrize(("paragraphs", "expected"), CASES)
def test_reported(paragraphs: str, expected: Reported) -> None:
    identity = extract(read_plain("x.txt", (OPENING + paragraphs + REST).encode())).identity
    said = identity.reports
    assert identity.kind == "tin-tuc"
    assert (said and (said.kind, said.number, said.date, said.issuing_body and said.issuing_body.name)) == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "Quyết định số 56/QĐ-UBND về chuyển đổi số vừa được UBND tỉnh Nam Định ban hành, giao các sở rà soát dữ liệu, kết nối, chia sẻ theo yêu cầu.",
        "UBND tỉnh Nam Định vừa có quyết định thành lập 12 tổ hỗ trợ dịch vụ công (Quyết định số 56/QĐ-UBND, ngày 05/5/2024), mỗi tổ năm thành viên, làm việc tại thôn.",
    ],
)
def test_citation_of_the_reported_document_has_its_issuer(paragraph: str) -> None:
    found = extract(read_plain("tin.txt", f"{OPENING}{paragraph}{REST}".encode()))
    assert [(c.number, c.issuing_body) for c in found.citations] == [("56/QĐ-UBND", NAM_DINH)]


def test_number_of_the_headline_is_that_of_the_lead() -> None:
    article = "Công văn số 1926/BGDĐT-GDTC\n\n12/05/2024\n\nBộ Giáo dục và Đào tạo vừa ban hành công văn số 1926/BGDĐT-GDTC gửi các tỉnh, thành phố về việc bỏ bớt giấy tờ khi nhập học.\n"
    reported = extract(read_plain("tin.txt", article.encode())).identity.reports
    assert reported is not None
    assert (reported.kind, reported.number) == ("cong-van", "1926/BGDĐT-GDTC")


def test_portal_says_of_which_province() -> None:
    article = "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH NAM ĐỊNH\n\nKiểm tra công vụ\n\n12/05/2024\n\nNgày 10/5, UBND tỉnh ban hành Kế hoạch số 173/KH-UBND về kiểm tra công vụ, gồm 12 đơn vị, xong trong tháng 9.\n"
    reported = extract(read_plain("tin.txt", article.encode())).identity.reports
    assert reported is not None
    assert reported.issuing_body is not None
    assert reported.issuing_body.name == NAM_DINH


def test_document_of_the_headline() -> None:
    article = "Quyết định 412/QĐ-BNV của Bộ Nội vụ phê duyệt Đề án khảo sát mức độ hài lòng\n\n25/11/2022 07:30\n\nMục tiêu của Đề án là đánh giá khách quan, toàn diện, so sánh được giữa các bộ, các tỉnh, làm căn cứ khen thưởng.\n"
    reported = extract(read_plain("tin.txt", article.encode())).identity.reports
    assert reported is not None
    assert reported.issuing_body is not None
    assert (reported.kind, reported.number, reported.issuing_body.name) == ("quyet-dinh", "412/QĐ-BNV", "Bộ Nội vụ")


def test_day_in_brackets_behind_the_headline_is_that_of_publication() -> None:
    article = "Nam Định công bố kết quả xếp hạng chuyển đổi số năm 2023 (26/02/2024)\n\nUBND tỉnh Nam Định vừa công bố kết quả xếp hạng, theo đó 12 sở, ngành đạt loại tốt, tăng 3 so với năm trước.\n"
    identity = extract(read_plain("tin.txt", article.encode())).identity
    assert (identity.title, identity.date) == ("Nam Định công bố kết quả xếp hạng chuyển đổi số năm 2023", "2024-02-26")


@pytest.mark.parametrize(
    ("paragraphs", "reported"),
    [
        (  # by serial and year, and the article comes back to it
            "Nghị định 73/2024 của Chính phủ quy định mức lương cơ sở mới cho cán bộ, công chức, viên chức.\n\nTheo Nghị định 73/2024, mức mới là 2,34 triệu đồng.",
            ("nghi-dinh", None, None, "Chính phủ"),
        ),
        (  # by its kind alone, of who asks
            "Theo đó, Ban Thường vụ Thành ủy Nam Định yêu cầu các cấp ủy lãnh đạo tốt đại hội công đoàn.\n\nNgoài ra, Thông tri nêu rõ: các đơn vị giải quyết kịp thời kiến nghị.",
            ("thong-tri", None, None, "Ban Thường vụ Thành ủy Nam Định"),
        ),
        (
            "Ngày 11/5, UBND xã Giao Hải tổ chức hội nghị về tổ công tác.\n\nTheo đó, Chủ tịch UBND xã Giao Hải quyết định thành lập năm tổ công tác theo dõi địa bàn.",
            ("quyet-dinh", None, None, "Chủ tịch Ủy ban nhân dân xã Giao Hải"),
        ),
        (
            "Tại kỳ họp, HĐND tỉnh Nam Định đã xem xét, thảo luận và biểu quyết thông qua 11 dự thảo nghị quyết.",
            ("nghi-quyet", None, None, "Hội đồng nhân dân tỉnh Nam Định"),
        ),
        (  # a stop within a name ends no sentence
            "Ngày 14/5/2025, UBND TP. Nam Định vừa quyết định bãi bỏ quy chế họp báo gây tranh cãi.",
            ("quyet-dinh", None, "2025-05-14", "Ủy ban nhân dân thành phố Nam Định"),
        ),
        (  # its number comes later
            "Nghị định nêu rõ, kết luận thanh tra phải được công khai toàn văn.\n\nNghị định số 43/2025/NĐ-CP cũng quy định bốn trường hợp không được tham gia đoàn thanh tra.",
            ("nghi-dinh", "43/2025/NĐ-CP", None, "Chính phủ"),
        ),
        ("Chỉ thị 35-CT/TW của Bộ Chính trị về đại hội các cấp nêu rõ sẽ giảm số lượng cấp ủy viên.", ("chi-thi", "35-CT/TW", None, "Bộ Chính trị")),
        ("UBND tỉnh Nam Định vừa quyết định giao chỉ tiêu gọi 1.500 công dân nhập ngũ năm 2025, chia về 22 xã.", ("quyet-dinh", None, None, NAM_DINH)),
        (  # the day of the document that is carried out is not its own
            "Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp, Ban Thường vụ Tỉnh ủy Nam Định ban hành Chỉ thị số 31-CT/TU gửi các đảng bộ.",
            ("chi-thi", "31-CT/TU", None, "Ban Thường vụ Tỉnh ủy Nam Định"),
        ),
        (
            "UBND tỉnh Nam Định vừa ban hành kế hoạch phòng ngừa bạo lực học đường.\n\nKế hoạch số 44/KH-UBND vừa được tỉnh ban hành nhằm giảm số vụ bạo lực trên mạng.",
            ("ke-hoach", "44/KH-UBND", None, NAM_DINH),
        ),
    ],
)
def test_reported_by_few_words(paragraphs: str, reported: tuple[str, str | None, str | None, str]) -> None:
    found = extract(read_plain("tin.txt", f"Tin trong ngày của tỉnh\n\n12/05/2025 08:30\n\n{paragraphs}\n".encode())).identity.reports
    assert found is not None
    assert found.issuing_body is not None
    assert (found.kind, found.number, found.date, found.issuing_body.name) == reported


def test_day_of_a_blog() -> None:
    article = "Nam Định giao chỉ tiêu gọi công dân nhập ngũ\n\nThứ Tư, 19 tháng 12, 2018\n\nUBND tỉnh Nam Định vừa quyết định giao chỉ tiêu gọi 1.500 công dân nhập ngũ năm 2019, chia về các huyện.\n"
    identity = extract(read_plain("tin.txt", article.encode())).identity
    assert (identity.title, identity.date) == ("Nam Định giao chỉ tiêu gọi công dân nhập ngũ", "2018-12-19")
