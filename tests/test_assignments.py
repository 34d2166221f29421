"""Duties in every printed form. Each case: a kind of document, its body, and what a compliance officer reads in it.

Expected: (words that the duty's text holds, lead, support, (date, recurrence)). Every duty of the body is listed; no other may be found.
"""

from __future__ import annotations

import pytest

from extract.extraction import extract
from extract.parsers import assignments
from extract.readers.plain.reader import read_plain
from extract.records import Assignment
from extract.segment import Outline

HEADS = {
    "ke-hoach": "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-UBND\nQuảng Trị, ngày 20 tháng 01 năm 2024\nKẾ HOẠCH\nCải cách hành chính năm 2024\n",
    "quyet-dinh": "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 215/QĐ-UBND\nQuảng Trị, ngày 05 tháng 02 năm 2024\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu kiểm soát thủ tục hành chính năm 2024\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nQUYẾT ĐỊNH:\n",
    "cong-van": "UBND TỈNH HÀ TĨNH\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 1203/SNV-CCHC\nV/v đôn đốc thực hiện nhiệm vụ\nHà Tĩnh, ngày 12 tháng 5 năm 2024\nKính gửi:\n- Các sở, ban, ngành cấp tỉnh;\n- UBND các huyện, thành phố, thị xã.\n",
    "chi-thi": "THỦ TƯỚNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 33/CT-TTg\nHà Nội, ngày 10 tháng 10 năm 2024\nCHỈ THỊ\nVề đẩy mạnh phân cấp trong giải quyết thủ tục hành chính\n",
    "thong-bao": "ỦY BAN NHÂN DÂN\nPHƯỜNG HẢI CHÂU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 41/TB-UBND\nHải Châu, ngày 03 tháng 11 năm 2025\nTHÔNG BÁO\nKết luận của Chủ tịch Ủy ban nhân dân phường tại cuộc họp giao ban tháng 10\n",
    "thong-tu": "BỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/2024/TT-BNV\nHà Nội, ngày 04 tháng 7 năm 2024\nTHÔNG TƯ\nHướng dẫn bổ nhiệm ngạch và xếp lương\nCăn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;\n",
    "tin-tuc": "",
}
Q1, Q2, Q3, Q4, YEAR = "2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31", "2024-12-31"
NONE = (None, None)

CASES: list[tuple[str, str, list[tuple[str, list[str], list[str], tuple[str | None, str | None]]]]] = [
    # -- a verb lays the duty ------------------------------------------------------------------------------------
    ("quyet-dinh", "Điều 2. Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với Văn phòng UBND tỉnh công khai danh sách cơ quan chậm số hóa trước ngày 15/4/2024.",
     [("công khai danh sách", ["Sở Thông tin và Truyền thông"], ["Văn phòng Ủy ban nhân dân tỉnh"], ("2024-04-15", None))]),
    ("quyet-dinh", "Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở; Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
     [("chịu trách nhiệm thi hành", ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc các sở", "Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố", "các tổ chức, cá nhân có liên quan"], [], NONE)]),
    ("quyet-dinh", "Điều 4. Các ông (bà): Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Y tế, Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.",
     [("chịu trách nhiệm thi hành", ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc Sở Y tế", "Thủ trưởng các đơn vị có liên quan"], [], NONE)]),
    ("quyet-dinh", "Điều 1. Phê duyệt kết quả chấm điểm của 19 cơ quan. Quyết định này có hiệu lực kể từ ngày 01 tháng 3 năm 2024.", []),
    ("cong-van", "Sở Nội vụ đề nghị các sở, ban, ngành cấp tỉnh rà soát số liệu, gửi về Sở Nội vụ trước ngày 25/5/2024 để tổng hợp.",
     [("rà soát số liệu", ["các sở, ban, ngành cấp tỉnh"], [], ("2024-05-25", None))]),
    ("cong-van", "Để kịp thời báo cáo Bộ Nội vụ, Giám đốc Sở yêu cầu Trưởng các phòng chuyên môn hoàn thiện hồ sơ minh chứng; giao Văn phòng Sở đôn đốc, tổng hợp hằng tuần.",
     [("hoàn thiện hồ sơ minh chứng", ["Trưởng các phòng chuyên môn"], [], NONE), ("giao Văn phòng Sở đôn đốc", ["Văn phòng Sở"], [], (None, "tuan"))]),
    ("cong-van", "Thực hiện chỉ đạo của Chủ tịch UBND tỉnh, UBND các huyện, thành phố, thị xã lập danh sách công chức dôi dư, báo cáo trong tháng 6/2024.",
     [("lập danh sách công chức", ["Ủy ban nhân dân các huyện, thành phố, thị xã"], [], (Q2, None))]),
    ("cong-van", "Nhiệm vụ được giao cho Sở Tài chính tại kế hoạch năm trước đã hoàn thành. Việc UBND huyện giao Phòng Tư pháp kiểm tra văn bản còn chậm.", []),
    ("thong-bao", "Đồng ý với đề xuất của Phòng Kinh tế, Hạ tầng và Đô thị về thuê máy lấy số; giao Văn phòng HĐND và UBND phường cân đối kinh phí, hoàn thành trước 20/11.",
     [("cân đối kinh phí", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường"], [], ("2025-11-20", None))]),
    ("thong-bao", "Trung tâm Phục vụ hành chính công phường được giao theo dõi hộp thư góp ý; Phòng Văn hóa - Xã hội phối hợp với Công an phường rà soát dữ liệu trẻ em.",
     [("theo dõi hộp thư góp ý", ["Trung tâm Phục vụ hành chính công phường"], [], NONE), ("rà soát dữ liệu trẻ em", ["Phòng Văn hóa - Xã hội"], ["Công an phường"], NONE)]),
    ("cong-van", "Giao Sở Tài chính góp ý dự thảo của Bộ (gửi kèm). Yêu cầu gửi ý kiến về Bộ trước ngày 28/6/2024.",
     [("góp ý dự thảo", ["Sở Tài chính"], [], ("2024-06-28", None))]),
    ("quyet-dinh", "Điều 1. Ban hành Quy chế làm việc.\nĐiều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này",
     [("chịu trách nhiệm thi hành", ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc Sở Y tế"], [], NONE)]),
    ("cong-van", "Thực hiện nghị quyết, trong đó Chính phủ giao Bộ Nội vụ rà soát biên chế, Bộ Nội vụ đề nghị UBND các tỉnh:\n1. Chỉ đạo Sở Y tế sắp xếp lại các trạm.",
     [("sắp xếp lại các trạm", ["Ủy ban nhân dân các tỉnh"], [], NONE)]),
    ("cong-van", "Bộ Y tế chủ trì, phối hp với Bộ Nội vụ đề xuất định mức.", [("đề xuất định mức", ["Bộ Y tế"], ["Bộ Nội vụ"], NONE)]),
    ("quyet-dinh", "Điều 3. Văn phòng Sở là bộ phận giúp việc, bố trí phòng họp cho Tổ công tác.", [("bố trí phòng họp", ["Văn phòng Sở"], [], NONE)]),
    # -- a subject with its predicate ----------------------------------------------------------------------------
    ("ke-hoach", "a) Sở Tư pháp chủ trì, phối hợp với Sở Tài chính, Ban Dân tộc và các đơn vị liên quan thẩm định dự thảo; xong trong Quý III/2024.",
     [("thẩm định dự thảo", ["Sở Tư pháp"], ["Sở Tài chính", "Ban Dân tộc", "các đơn vị liên quan"], (Q3, None))]),
    ("ke-hoach", "- Hằng quý, Công an tỉnh cung cấp số liệu tài khoản định danh cho Sở Nội vụ.",
     [("cung cấp số liệu", ["Công an tỉnh"], [], (None, "quy"))]),
    ("ke-hoach", "- Trước ngày 10/12/2024, Kho bạc Nhà nước tỉnh và Cục Thuế tỉnh công khai kết quả khảo sát người nộp thuế.",
     [("công khai kết quả khảo sát", ["Kho bạc Nhà nước tỉnh", "Cục Thuế tỉnh"], [], ("2024-12-10", None))]),
    ("ke-hoach", "b) Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công tỉnh) tham mưu phương án bố trí quầy lưu động tại 04 xã miền núi.",
     [("quầy lưu động", ["Văn phòng Ủy ban nhân dân tỉnh"], [], NONE)]),
    ("ke-hoach", "c) Sở Xây dựng rà soát định mức, đơn giá; Sở Giao thông vận tải có trách nhiệm cập nhật cơ sở dữ liệu cầu đường trước 30/9/2024.",
     [("rà soát định mức", ["Sở Xây dựng"], [], NONE), ("cập nhật cơ sở dữ liệu cầu đường", ["Sở Giao thông vận tải"], [], ("2024-09-30", None))]),
    ("ke-hoach", "Cải cách hành chính là nhiệm vụ thường xuyên, cần sự vào cuộc của cả hệ thống chính trị.", []),
    ("ke-hoach", "Các sở, ngành đã công bố 1.204 thủ tục; Sở Y tế có tỷ lệ hồ sơ trễ hẹn cao nhất.", []),
    # -- headings that name the unit -----------------------------------------------------------------------------
    ("ke-hoach", "IV. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\na) Tham mưu kế hoạch kiểm tra, trình UBND tỉnh trong tháng 02/2024.\nb) Phối hợp với Sở Tài chính bố trí kinh phí.\n2. Báo Quảng Trị, Đài Phát thanh và Truyền hình tỉnh\nDuy trì chuyên mục hằng tháng.",
     [("Tham mưu kế hoạch kiểm tra", ["Sở Nội vụ"], [], ("2024-02-29", None)), ("bố trí kinh phí", ["Sở Nội vụ"], ["Sở Tài chính"], NONE), ("Duy trì chuyên mục", ["Báo Quảng Trị", "Đài Phát thanh và Truyền hình tỉnh"], [], (None, "thang"))]),
    ("ke-hoach", "III. PHÂN CÔNG TRÁCH NHIỆM\n1. Trách nhiệm của Thủ trưởng các sở, ban, ngành:\n- Ban hành kế hoạch của cơ quan trước 31/01/2024;\n- Gắn kết quả với bình xét thi đua.\n2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh:\n- Giám sát việc xin lỗi công dân.",
     [("Ban hành kế hoạch của cơ quan", ["Thủ trưởng các sở, ban, ngành"], [], ("2024-01-31", None)), ("Gắn kết quả", ["Thủ trưởng các sở, ban, ngành"], [], NONE), ("Giám sát việc xin lỗi", ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"], [], NONE)]),
    ("ke-hoach", "1. Sở Khoa học và Công nghệ: Hướng dẫn áp dụng ISO điện tử cho cấp xã.\n2. UBND các huyện, thị xã, thành phố: Bố trí máy quét cho Bộ phận Một cửa; báo cáo trước ngày 20/6/2024.",
     [("Hướng dẫn áp dụng ISO", ["Sở Khoa học và Công nghệ"], [], NONE), ("Bố trí máy quét", ["Ủy ban nhân dân các huyện, thị xã, thành phố"], [], ("2024-06-20", None))]),
    ("ke-hoach", "II. NHIỆM VỤ\n1. Cải cách thể chế\na) Nâng cao chất lượng dự thảo văn bản, gắn với đánh giá tác động.\nb) Rà soát văn bản hết hiệu lực.\n2. Cải cách tài chính công\nTiết kiệm chi thường xuyên.", []),
    ("chi-thi", "Thủ tướng Chính phủ yêu cầu:\n1. Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ:\na) Hoàn thành việc phân cấp 699 thủ tục trong năm 2024;\nb) Công khai phương án trên Cổng Dịch vụ công.\n2. Bộ Tư pháp\nThẩm định theo trình tự rút gọn.\n3. Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện Chỉ thị này.",
     [("phân cấp 699 thủ tục", ["các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ"], [], (YEAR, None)), ("Công khai phương án", ["các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ"], [], NONE), ("Thẩm định theo trình tự", ["Bộ Tư pháp"], [], NONE), ("theo dõi, đôn đốc việc", ["Văn phòng Chính phủ"], [], NONE)]),
    # -- lead-ins over lists -------------------------------------------------------------------------------------
    ("cong-van", "Sở Nội vụ đề nghị UBND các huyện, thành phố, thị xã tập trung thực hiện các nội dung sau:\n1. Tự chấm điểm chỉ số năm 2023 trên phần mềm.\n2. Gửi tài liệu kiểm chứng trước 30/5/2024.",
     [("Tự chấm điểm", ["Ủy ban nhân dân các huyện, thành phố, thị xã"], [], NONE), ("Gửi tài liệu kiểm chứng", ["Ủy ban nhân dân các huyện, thành phố, thị xã"], [], ("2024-05-30", None))]),
    ("ke-hoach", "2. Các đơn vị sự nghiệp công lập có trách nhiệm:\na) Xây dựng phương án tự chủ giai đoạn mới, hoàn thành trong quý II/2024;\nb) Công khai giá dịch vụ.",
     [("Xây dựng phương án tự chủ", ["các đơn vị sự nghiệp công lập"], [], (Q2, None)), ("Công khai giá", ["các đơn vị sự nghiệp công lập"], [], NONE)]),
    ("ke-hoach", "1. Nhiệm vụ cụ thể gồm:\na) Đào tạo kỹ năng số.\nb) Mua sắm thiết bị.", []),
    ("ke-hoach", "3. Giao Sở Tài nguyên và Môi trường\n- Làm sạch dữ liệu đất đai, xong trước ngày 30 tháng 11 năm 2024.\n+ Ưu tiên các phường trung tâm.\n4. Giao Sở Công Thương: công bố thủ tục nội bộ.",
     [("Làm sạch dữ liệu đất đai", ["Sở Tài nguyên và Môi trường"], [], ("2024-11-30", None)), ("Ưu tiên các phường", ["Sở Tài nguyên và Môi trường"], [], NONE), ("công bố thủ tục nội bộ", ["Sở Công Thương"], [], NONE)]),
    # -- role lines ----------------------------------------------------------------------------------------------
    ("ke-hoach", "1. Tổ chức thi tuyển chức danh lãnh đạo cấp phòng.\n- Cơ quan chủ trì: Sở Nội vụ.\n- Cơ quan phối hợp: Sở Y tế; Ban Tổ chức Tỉnh ủy.\n- Thời gian thực hiện: Quý III/2024.\n2. Sắp xếp các trạm khuyến nông.\n- Đơn vị chủ trì: Sở Nông nghiệp và Phát triển nông thôn.\n- Thời gian hoàn thành: Trước ngày 30/6/2024.",
     [("Tổ chức thi tuyển", ["Sở Nội vụ"], ["Sở Y tế", "Ban Tổ chức Tỉnh ủy"], (Q3, None)), ("Sắp xếp các trạm", ["Sở Nông nghiệp và Phát triển nông thôn"], [], (Q2, None))]),
    ("ke-hoach", "a) Khảo sát sự hài lòng tại cấp xã.\nCơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: UBND cấp huyện. Thời gian: Tháng 9/2024.\nb) Phát hành bản tin điện tử.\nĐơn vị thực hiện: Báo Quảng Trị. Thời gian thực hiện: Hằng tháng.",
     [("Khảo sát sự hài lòng", ["Sở Nội vụ"], ["Ủy ban nhân dân cấp huyện"], (Q3, None)), ("Phát hành bản tin", ["Báo Quảng Trị"], [], (None, "thang"))]),
    ("ke-hoach", "(1) Đấu thầu qua mạng 100% gói thầu mua sắm.\n+ Chủ trì: Sở Kế hoạch và Đầu tư;\n+ Phối hợp: các chủ đầu tư;\n+ Hoàn thành: Thường xuyên.",
     [("Đấu thầu qua mạng", ["Sở Kế hoạch và Đầu tư"], ["các chủ đầu tư"], (None, "thuong-xuyen"))]),
    # -- several sentences in an item ----------------------------------------------------------------------------
    ("ke-hoach", "1. Sở Tài chính\na) Hướng dẫn khoán chi. Việc khoán chi phải công khai trong hội nghị viên chức. Kinh phí lấy từ dự toán được giao.",
     [("Hướng dẫn khoán chi", ["Sở Tài chính"], [], NONE)]),
    ("ke-hoach", "d) Sở Nội vụ mở 03 lớp bồi dưỡng cho công chức một cửa. Giao Trường Chính trị Lê Duẩn biên soạn tài liệu trước 15/3/2024.",
     [("mở 03 lớp bồi dưỡng", ["Sở Nội vụ"], [], NONE), ("biên soạn tài liệu", ["Trường Chính trị Lê Duẩn"], [], ("2024-03-15", None))]),
    # -- normative documents -------------------------------------------------------------------------------------
    ("thong-tu", "Điều 5. Trách nhiệm của Sở Nội vụ\n1. Tổng hợp nhu cầu nâng ngạch trước ngày 31 tháng 3 hằng năm.\n2. Kiểm tra việc xếp lương.\nĐiều 6. Cơ quan sử dụng công chức\nCơ quan sử dụng công chức xem xét hồ sơ theo quy định.\nĐiều 7. Tổ chức thực hiện\nBộ trưởng, Thủ trưởng cơ quan ngang bộ và Chủ tịch Ủy ban nhân dân cấp tỉnh chịu trách nhiệm thi hành Thông tư này.",
     [("Tổng hợp nhu cầu nâng ngạch", ["Sở Nội vụ"], [], (None, "nam")), ("Kiểm tra việc xếp lương", ["Sở Nội vụ"], [], NONE), ("chịu trách nhiệm thi hành", ["Bộ trưởng", "Thủ trưởng cơ quan ngang bộ", "Chủ tịch Ủy ban nhân dân cấp tỉnh"], [], NONE)]),
    ("thong-tu", "Điều 3. Nguyên tắc\n1. Việc bổ nhiệm phải căn cứ vị trí việc làm.\n2. Công chức được bố trí đúng ngạch.\nĐiều 4. Hồ sơ\nCông chức nộp hồ sơ trong thời hạn 10 ngày.", []),
    ("thong-tu", "Điều 8. Quyền của tổ chức, cá nhân\n1. Được cung cấp thông tin.\n2. Được bảo mật dữ liệu.", []),
    # -- tables --------------------------------------------------------------------------------------------------
    ("ke-hoach", "PHỤ LỤC\nSTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm\nI\tCẢI CÁCH THỂ CHẾ\n1\tTheo dõi thi hành pháp luật về hộ tịch\tSở Tư pháp\tCông an tỉnh; UBND cấp xã\tQuý IV/2024\tBáo cáo\n2\tHệ thống hóa văn bản kỳ 2019 - 2023\tSở Tư pháp\tCác sở, ban, ngành\tTrước 01/3/2024\tQuyết định",
     [("Theo dõi thi hành pháp luật", ["Sở Tư pháp"], ["Công an tỉnh", "Ủy ban nhân dân cấp xã"], (Q4, None)), ("Hệ thống hóa văn bản", ["Sở Tư pháp"], ["các sở, ban, ngành"], ("2024-03-01", None))]),
    ("ke-hoach", "TT\tNội dung công việc\tĐơn vị chủ trì thực hiện\tĐơn vị phối hợp\tKết quả\tThời gian\tTheo dõi, đôn đốc\n1\tCập nhật quy trình nội bộ\tVăn phòng UBND tỉnh\tCác sở\tQuyết định\tHằng quý\tSở Nội vụ\n2\tThuê dịch vụ hạ tầng\tTheo phân công tại Quyết định số 88/QĐ-UBND\t\tHợp đồng\tTháng 5/2024\tSở Tài chính",
     [("Cập nhật quy trình nội bộ", ["Văn phòng Ủy ban nhân dân tỉnh"], ["các sở"], (None, "quy")), ("Thuê dịch vụ hạ tầng", [], [], ("2024-05-31", None))]),
    # -- news ----------------------------------------------------------------------------------------------------
    ("tin-tuc", "Huyện Hướng Hóa chấn chỉnh kỷ cương công vụ\n10/4/2024\nUBND huyện Hướng Hóa vừa ban hành Công văn số 512/UBND-NV về chấn chỉnh kỷ luật, kỷ cương hành chính trên địa bàn huyện, nhất là tại bộ phận một cửa các xã.\nTheo đó, UBND huyện yêu cầu thủ trưởng các phòng, ban chuyên môn niêm yết số điện thoại nóng trước ngày 20/4; giao Thanh tra huyện kiểm tra đột xuất ít nhất 06 xã.\nNăm 2023, các xã đã giải quyết 15.200 hồ sơ, tỷ lệ đúng hạn đạt 98,2%.\nMinh Châu",
     [("niêm yết số điện thoại nóng", ["thủ trưởng các phòng, ban chuyên môn"], [], ("2024-04-20", None)), ("kiểm tra đột xuất", ["Thanh tra huyện"], [], NONE)]),
    ("tin-tuc", "Hội nghị tổng kết công tác năm\n05/01/2024\nSáng nay, Sở Nội vụ tổ chức hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024 với sự tham dự của hơn 100 đại biểu.\nPhát biểu tại hội nghị, Phó Chủ tịch UBND tỉnh ghi nhận kết quả của ngành, khẳng định vai trò tham mưu của Sở.\nThu Hiền", []),
    # -- forms met in documents of provinces and ministries ------------------------------------------------------
    ("cong-van", "UBND tỉnh yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh; các cơ quan Trung ương đóng trên địa bàn tỉnh và Chủ tịch UBND các huyện tập trung thực hiện các nội dung sau:\n1. Quán triệt chương trình cải cách hành chính.\nCụ thể hóa chương trình thành việc làm hằng tháng của từng phòng.\n2. Nâng cao chất lượng văn bản quy phạm pháp luật.\n3. Rút ngắn thời gian giải quyết hồ sơ.",
     [(words, ["Giám đốc các sở", "Thủ trưởng các ban, ngành cấp tỉnh", "các cơ quan Trung ương đóng trên địa bàn tỉnh", "Chủ tịch Ủy ban nhân dân các huyện"], [], due)
      for words, due in (("Quán triệt chương trình", NONE), ("Cụ thể hóa chương trình", (None, "thang")), ("Nâng cao chất lượng văn bản", NONE), ("Rút ngắn thời gian", NONE))]),
    ("cong-van", "Để kịp tổng hợp, Sở Nội vụ đề nghị quý cơ quan, đơn vị gửi danh sách đầu mối trước ngày 20/5/2024.\nĐề nghị các đồng chí quan tâm chỉ đạo thực hiện./.",
     [("gửi danh sách đầu mối", ["các sở, ban, ngành cấp tỉnh", "Ủy ban nhân dân các huyện, thành phố, thị xã"], [], ("2024-05-20", None))]),
    # a report asked of nobody by name: of those a letter is sent to, else of nobody
    ("cong-van", "Kết quả rà soát gửi về Sở Nội vụ trước ngày 20/5/2024 để tổng hợp.",
     [("Kết quả rà soát gửi", ["các sở, ban, ngành cấp tỉnh", "Ủy ban nhân dân các huyện, thành phố, thị xã"], [], ("2024-05-20", None))]),
    ("ke-hoach", "1. Thời gian: cả năm.\n2. Báo cáo tình hình về UBND tỉnh trước ngày 20/5/2024.", [("Báo cáo tình hình", [], [], ("2024-05-20", None))]),
    ("ke-hoach", "Kết quả của đợt kiểm tra gửi về Sở Nội vụ đã được tổng hợp trước ngày 20/5/2024.", []),
    ("chi-thi", "1. Bộ trưởng các bộ và Thủ trưởng các cơ quan ngang bộ khẩn trương bãi bỏ điều kiện kinh doanh không cần thiết. Các cơ quan này phải hoàn thành trước ngày 25/12/2024.",
     [("bãi bỏ điều kiện", ["Bộ trưởng các bộ", "Thủ trưởng các cơ quan ngang bộ"], [], NONE), ("phải hoàn thành", ["Bộ trưởng các bộ", "Thủ trưởng các cơ quan ngang bộ"], [], ("2024-12-25", None))]),
    ("quyet-dinh", "Điều 2. Giao Tổ công tác chuyên trách cải cách thủ tục hành chính của Chủ tịch UBND tỉnh rà soát danh mục hằng quý.",
     [("rà soát danh mục", ["Tổ công tác chuyên trách cải cách thủ tục hành chính của Chủ tịch Ủy ban nhân dân tỉnh"], [], (None, "quy"))]),
    # -- news goes on with the duties of the paragraph before; what units must do time and again; "chỉ đạo" of the reporting body
    ("tin-tuc", "Siết kỷ cương ở bộ phận một cửa\n10/4/2024\nUBND tỉnh Quảng Trị vừa có công văn yêu cầu Sở Nội vụ, đặc biệt công chức các phòng chuyên môn giữ nghiêm giờ làm việc;\nKhẩn trương trả hồ sơ đã quá hạn.\nĐồng thời công khai đường dây nóng.\nMinh Châu",
     [("giữ nghiêm giờ làm việc", ["Sở Nội vụ"], [], NONE), ("Khẩn trương trả hồ sơ", ["Sở Nội vụ"], [], NONE), ("công khai đường dây nóng", ["Sở Nội vụ"], [], NONE)]),
    ("tin-tuc", "Siết kỷ cương ở bộ phận một cửa\n10/4/2024\nUBND tỉnh Quảng Trị vừa có công văn yêu cầu Sở Nội vụ trả hồ sơ đúng hạn.\nĐồng thời, tổ chức tốt công tác tuyên truyền đã giúp người dân hiểu hơn.\nMinh Châu",
     [("trả hồ sơ", ["Sở Nội vụ"], [], NONE)]),
    ("tin-tuc", "Sở Xây dựng đưa kiến nghị của cử tri lên mạng\n10/4/2024\nTrước ngày 05 hằng tháng, các phòng chuyên môn phải nhập kết quả trả lời cử tri của tháng trước lên trang của Sở Xây dựng.\nMinh Châu",
     [("nhập kết quả trả lời", ["các phòng chuyên môn"], [], (None, "thang"))]),
    ("tin-tuc", "Cấp sổ chậm vì thiếu phôi\n10/4/2024\nCác phòng chuyên môn phải chờ đến tháng 6/2024 mới có phôi in.\nMinh Châu", []),
    ("tin-tuc", "Sở Xây dựng đưa kiến nghị của cử tri lên mạng\n10/4/2024\nCác phòng chuyên môn phải nhập kết quả trả lời cử tri lên trang của Sở Xây dựng nên mất nhiều thời gian hơn trước đây.\nMinh Châu", []),
    ("tin-tuc", "Rà soát tiêu chí cải cách hành chính\n10/4/2024\nUBND tỉnh Quảng Trị vừa có văn bản gửi các sở về rà soát các tiêu chí cải cách hành chính còn thấp điểm của năm 2023.\nUBND tỉnh cũng chỉ đạo Sở Nội vụ tổng hợp số liệu chấm điểm, gửi Bộ Nội vụ.\nMinh Châu",
     [("tổng hợp số liệu chấm điểm", ["Sở Nội vụ"], [], NONE)]),
    ("cong-van", "UBND tỉnh yêu cầu thủ trưởng các đơn vị thực hiện:\n1. Để kịp tiến độ, Sở Nội vụ đề nghị Công an tỉnh cung cấp số liệu.", [("cung cấp số liệu", ["Công an tỉnh"], [], NONE)]),
    ("tin-tuc", "Hoàn thiện vị trí việc làm\n10/4/2024\nUBND tỉnh Nam Định vừa ban hành Kế hoạch số 12/KH-UBND về vị trí việc làm.\nTheo đó, Sở Nội vụ tiếp tục triển khai các kết luận về sắp xếp bộ máy; rà soát chức năng, quy chế phối hợp; hoàn thiện vị trí việc làm.\nMinh Châu",
     [("tiếp tục triển khai", ["Sở Nội vụ"], [], NONE)]),
    ("cong-van", "UBND tỉnh yêu cầu Sở Nội vụ phối hợp với chính quyền các địa phương hoàn tất việc kết nối dữ liệu cán bộ. Việc kết nối này phải hoàn thành trước ngày 20/6/2024.",
     [("hoàn tất việc kết nối", ["Sở Nội vụ"], ["chính quyền các địa phương"], ("2024-06-20", None))]),
    ("tin-tuc", "Hoàn thiện vị trí việc làm\n10/4/2024\nSở Nội vụ tỉnh Nam Định vừa có công văn về vị trí việc làm.\nCông văn cũng chỉ đạo Chánh Thanh tra Sở tổ chức kiểm tra việc xếp lương.\nMinh Châu",
     [("tổ chức kiểm tra", ["Chánh Thanh tra Sở"], [], NONE)]),
    ("tin-tuc", "Nộp hồ sơ qua mạng\n10/4/2024\nTheo đó, các sở phải niêm yết thủ tục tại nơi tiếp nhận, hướng dẫn người dân nộp hồ sơ qua mạng.\nPhó Chủ tịch UBND tỉnh Nam Định Trần Văn Bách cũng chỉ đạo Sở Tài chính nghiên cứu cách trả phí qua mạng.\nMinh Châu",
     [("niêm yết", ["các sở"], [], NONE), ("nghiên cứu", ["Sở Tài chính"], [], NONE)]),
    ("tin-tuc", "Chặn lừa đảo qua mạng\n10/4/2024\nThủ tướng Chính phủ vừa chỉ đạo Bộ Công an rà soát các lĩnh vực dễ phát sinh lừa đảo, chủ động có giải pháp ngăn chặn.\nĐồng thời, chủ trì, phối hợp với Bộ Tư pháp xây dựng Chỉ thị của Thủ tướng Chính phủ chỉ đạo các bộ, ngành phòng ngừa, trình trước ngày 30/6/2024.\nMinh Châu",
     [("rà soát các lĩnh vực", ["Bộ Công an"], [], NONE), ("xây dựng Chỉ thị", ["Bộ Công an"], ["Bộ Tư pháp"], (Q2, None))]),
    ("tin-tuc", "Rà hồ sơ trễ hạn\n10/4/2024\nUBND tỉnh Quảng Trị vừa có công văn yêu cầu Sở Xây dựng rà soát hồ sơ trễ hạn.\nCùng với đó, phối hợp với Sở Nội vụ xin lỗi người dân.\nSở Tư pháp cũng được yêu cầu hướng dẫn cách ghi phiếu. Sở Tài chính được UBND tỉnh giao tham mưu kinh phí.\nCòn với các trạm y tế thuộc Sở Y tế cũng phải niêm yết thủ tục.\nCông văn nhằm kêu gọi các doanh nghiệp nộp hồ sơ qua mạng.\nMinh Châu",
     [("rà soát hồ sơ", ["Sở Xây dựng"], [], NONE), ("xin lỗi người dân", ["Sở Xây dựng"], ["Sở Nội vụ"], NONE), ("cách ghi phiếu", ["Sở Tư pháp"], [], NONE),
      ("tham mưu kinh phí", ["Sở Tài chính"], [], NONE), ("niêm yết thủ tục", ["các trạm y tế thuộc Sở Y tế"], [], NONE)]),
    ("tin-tuc", "Công bố chỉ số\n10/4/2024\nUBND tỉnh Quảng Trị yêu cầu, căn cứ Chỉ số cải cách hành chính, các sở, cơ quan ngang sở; UBND các huyện, thị xã thuộc tỉnh có giải pháp khắc phục.\nTheo quyết định, Chủ tịch UBND tỉnh sẽ đảm nhiệm vai trò Trưởng ban.\nMinh Châu",
     [("khắc phục", ["các sở, cơ quan ngang sở", "Ủy ban nhân dân các huyện, thị xã thuộc tỉnh"], [], NONE)]),
    ("tin-tuc", "Cấm dùng xe công đi lễ\n10/4/2024\nUBND tỉnh Quảng Trị vừa có công điện về kỷ cương hành chính. Công văn do ông Trần Văn Bách ký (số 2638) yêu cầu Sở Nội vụ kiểm tra đột xuất.\nChủ tịch tỉnh cũng nghiêm cấm sử dụng xe công đi lễ hội.\nVới các trường có bếp ăn, Sở lưu ý hiệu trưởng niêm yết thực đơn hằng tuần.\nÔng Lê Văn Bảy - Vụ trưởng Vụ Tổng hợp làm Thường trực Tổ công tác thay người nghỉ hưu.\nMinh Châu",
     [("kiểm tra đột xuất", ["Sở Nội vụ"], [], NONE), ("niêm yết thực đơn", ["hiệu trưởng"], [], (None, "tuan"))]),
    ("tin-tuc", "Thu phí không tiền mặt\n10/4/2024\nUBND tỉnh Quảng Trị vừa có công văn về thu phí.\nUBND tỉnh nhấn mạnh, từ nay đến hết tháng 5, các sở, ngành có nguồn thu phải in mã QR lên phiếu trả lời.\nMinh Châu",
      [("in mã QR", ["các sở, ngành có nguồn thu"], [], ("2024-05-31", None))]),
    ("tin-tuc", "Trực Tết ở Quảng Trị\n10/4/2024\nCác bộ, ngành, địa phương tổng hợp, báo cáo ngắn gọn tình hình về Văn phòng Chính phủ trước ngày 20/4/2024.", [("báo cáo ngắn gọn", ["các bộ, ngành, địa phương"], [], ("2024-04-20", None))]),
    ("tin-tuc", "Trực Tết ở Quảng Trị\n10/4/2024\nCác địa phương đã báo cáo tình hình trực Tết về Văn phòng Chính phủ trước ngày 20/4/2024.", []),
    ("tin-tuc", "Trực lễ ở Quảng Trị\n10/4/2024\nUBND tỉnh Quảng Trị vừa có công văn yêu cầu các sở phân công trực trong những ngày nghỉ.\nBáo cáo tình hình trực lễ gửi Văn phòng UBND tỉnh trước 17 giờ ngày 03/5/2024.",
     [("phân công trực", ["các sở"], [], NONE), ("gửi Văn phòng UBND tỉnh", ["các sở"], [], ("2024-05-03", None))]),
    # what the highest bodies will do, and who spoke at a meeting, is told; an item whose second sentence asks others "vì vậy"
    ("tin-tuc", "Họp về sắp xếp ở Quảng Trị\n10/4/2024\nBộ trưởng đề nghị các đơn vị tập trung chuẩn bị hội nghị.\nSau đó, Bộ Chính trị sẽ tổ chức Hội nghị toàn quốc.\nThứ trưởng Bộ Nội vụ Lê Văn Thanh tham gia góp ý tại Hội nghị.",
     [("tập trung chuẩn bị hội nghị", ["các đơn vị"], [], NONE)]),
    ("cong-van", "Sở Y tế đề nghị UBND các xã thực hiện:\n1. Kinh phí mới được tạm ứng 50%. Vì vậy, đề nghị các trạm y tế ưu tiên sửa chữa.", [("ưu tiên sửa chữa", ["các trạm y tế"], [], NONE)]),
    ("ke-hoach", "- Sở Nội vụ chủ trì, thường xuyên cập nhật số liệu.", [("cập nhật số liệu", ["Sở Nội vụ"], [], (None, "thuong-xuyen"))]),
    ("ke-hoach", "- UBND các xã thường xuyên cập nhật số liệu hộ khẩu lên phần mềm.", [("cập nhật số liệu", ["Ủy ban nhân dân các xã"], [], (None, "thuong-xuyen"))]),
    ("tin-tuc", "Đơn giản hóa thủ tục ở các sở\n10/4/2024\nĐOÀN THẮNG\n(Báo X) - Văn phòng Chính phủ vừa có Công văn số 83/VPCP-KSTT gửi các bộ, cơ quan ngang bộ và các địa phương để truyền đạt ý kiến chỉ đạo về cải cách hành chính.\nTheo đó, yêu cầu Bộ Tư pháp rà soát dữ liệu thủ tục trước ngày 30/4/2024.",
     [("rà soát dữ liệu thủ tục", ["Bộ Tư pháp"], [], ("2024-04-30", None))]),
    ("tin-tuc", "Chuyển đổi số trong điều hành\n10/4/2024\nPhó Chủ tịch UBND tỉnh Đặng Văn An vừa ký ban hành văn bản triển khai kế hoạch chuyển đổi số hoạt động chỉ đạo, điều hành của các cơ quan trên địa bàn tỉnh.\nCông an tỉnh được giao bảo đảm an ninh mạng cho các hệ thống, trong khi Sở KH-CN chủ trì khai thác dữ liệu vào công tác điều hành.",
     [("bảo đảm an ninh mạng", ["Công an tỉnh"], [], NONE), ("khai thác dữ liệu", ["Sở Khoa học và Công nghệ"], [], NONE)]),
    ("chi-thi", "4. Giao Phó Thủ tướng Thường trực Chính phủ Nguyễn Văn Bình trực tiếp chỉ đạo việc thực hiện Chỉ thị này.",
     [("trực tiếp chỉ đạo", ["Phó Thủ tướng Thường trực Chính phủ"], [], NONE)]),
    ("quyet-dinh", "Điều 3. Tổ chức thực hiện\n1. Giao Thường trực Hội đồng nhân dân tỉnh, các Ban của Hội đồng nhân dân tỉnh, Tổ đại biểu Hội đồng nhân dân và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.",
     [("giám sát việc thực hiện", ["Thường trực Hội đồng nhân dân tỉnh", "các Ban của Hội đồng nhân dân tỉnh", "Tổ đại biểu Hội đồng nhân dân", "đại biểu Hội đồng nhân dân tỉnh"], [], NONE)]),
    ("ke-hoach", "1. Vụ Cải cách hành chính, Bộ Nội vụ\n- Thẩm định kết quả tự chấm điểm trong Quý II/2024.",
     [("Thẩm định kết quả", ["Vụ Cải cách hành chính, Bộ Nội vụ"], [], (Q2, None))]),
    # roles behind the task, in its own paragraph
    ("ke-hoach", "b) Theo dõi thi hành pháp luật về đất đai. Chủ trì: Phòng Quản lý đất đai. Phối hợp: Văn phòng Đăng ký đất đai tỉnh. Hoàn thành: Quý IV/2024.",
     [("Theo dõi thi hành pháp luật", ["Phòng Quản lý đất đai"], ["Văn phòng Đăng ký đất đai tỉnh"], (Q4, None))]),
    ("ke-hoach", "- Thường xuyên rà soát thủ tục (Văn phòng Sở chủ trì; các phòng chuyên môn phối hợp; hoàn thành trước 30/10/2024).",
     [("rà soát thủ tục", ["Văn phòng Sở"], ["các phòng chuyên môn"], ("2024-10-30", None))]),
    ("ke-hoach", "- Nâng cấp Cổng dịch vụ công (đơn vị chủ trì: Sở Thông tin và Truyền thông; đơn vị phối hợp: Sở Tài chính).",
     [("Nâng cấp Cổng", ["Sở Thông tin và Truyền thông"], ["Sở Tài chính"], NONE)]),
    ("ke-hoach", "- Tập huấn cho công chức một cửa (Giám đốc Trung tâm Hành chính công tham mưu, quý II/2024).",
     [("Tập huấn cho công chức", ["Giám đốc Trung tâm Hành chính công"], [], (Q2, None))]),
    ("ke-hoach", "2. Rà soát vị trí việc làm: Ban Tổ chức chủ trì; các ban, đơn vị phối hợp. Thời gian: tháng 6/2024.",
     [("Rà soát vị trí", ["Ban Tổ chức"], ["các ban, đơn vị"], (Q2, None))]),
    ("ke-hoach", "Hội nghị triển khai kế hoạch (do Sở Nội vụ chủ trì) đã diễn ra ngày 10/01/2024.", []),
    ("ke-hoach", "PHỤ LỤC\nSTT\tNhóm nhiệm vụ/Nhiệm vụ cụ thể\tCơ quan tham mưu, chủ trì thực hiện\tCác đơn vị cùng thực hiện\tThời hạn hoàn thành\tDự kiến kết quả đạt được\n1\tBan hành danh mục dữ liệu mở\tSở KH&CN\tCác sở, ban, ngành\tQuý IV/2024\tQuyết định\n2\tĐào tạo kỹ năng dữ liệu\tSở Nội vụ (chủ trì); Trường Chính trị tỉnh (phối hợp)\t\tHằng năm\tLớp đào tạo",
     [("Ban hành danh mục dữ liệu mở", ["Sở Khoa học và Công nghệ"], ["các sở, ban, ngành"], (Q4, None)), ("Đào tạo kỹ năng dữ liệu", ["Sở Nội vụ"], ["Trường Chính trị tỉnh"], (None, "nam"))]),
    ("ke-hoach", "2. Phòng Nội vụ - Cơ quan Thường trực Ban Chỉ đạo: Chuẩn bị nội dung các cuộc họp; tổng hợp báo cáo.",
     [("Chuẩn bị nội dung", ["Phòng Nội vụ"], [], NONE)]),
    ("ke-hoach", "4. Giao Ban Nội chính Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy theo dõi việc thực hiện.",
     [("theo dõi việc thực hiện", ["Ban Nội chính Tỉnh ủy"], ["Văn phòng Tỉnh ủy"], NONE)]),
    ("ke-hoach", "Tại hội nghị giao ban tháng 3, các sở đã báo cáo kết quả.", []),
    ("ke-hoach", "TT\tNội dung\tThời gian\tChủ trì\tPhối hợp\n1\tTự chấm điểm Chỉ số CCHC\tQuý I\tPhòng Nội vụ\tUBND các xã\n2\tBáo cáo công tác CCHC\tnt\tnt\t-nt-",
     [("Tự chấm điểm", ["Phòng Nội vụ"], ["Ủy ban nhân dân các xã"], (Q1, None)), ("Báo cáo công tác", ["Phòng Nội vụ"], ["Ủy ban nhân dân các xã"], (Q1, None))]),
    ("ke-hoach", "- Văn phòng Sở là đơn vị đầu mối, hướng dẫn, đôn đốc việc thực hiện; tham mưu báo cáo hằng quý.",
     [("hướng dẫn, đôn đốc", ["Văn phòng Sở"], [], (None, "quy"))]),
    ("cong-van", "Về phía các sở, ban, ngành và UBND các huyện, UBND tỉnh yêu cầu xây dựng kế hoạch chi tiết trước ngày 31/5/2024.",
     [("xây dựng kế hoạch chi tiết", ["các sở, ban, ngành", "Ủy ban nhân dân các huyện"], [], ("2024-05-31", None))]),
]  # fmt: skip


REPORT = (
    "ỦY BAN NHÂN DÂN\nHUYỆN CHƯ SÊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND\nChư Sê, ngày 15 tháng 9 năm 2024\n"
    "BÁO CÁO\nCông tác cải cách hành chính quý III năm 2024\nThực hiện yêu cầu của Sở Nội vụ, UBND huyện báo cáo kết quả như sau:\n"
    "I. KẾT QUẢ THỰC HIỆN\n1. Chủ tịch UBND huyện giao Phòng Nội vụ kiểm tra 04 xã.\n"
    "II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV\n1. Phòng Nội vụ tham mưu kiểm tra các xã; hoàn thành trước 30/11/2024.\n2. UBND các xã khắc phục hồ sơ trễ hạn.\n"
)


def test_a_report_assigns_in_its_plans_only() -> None:
    found = extract(read_plain("case.txt", REPORT.encode())).assignments
    assert [(a.lead, a.deadline.date if a.deadline else None) for a in found] == [(("Phòng Nội vụ",), "2024-11-30"), (("Ủy ban nhân dân các xã",), None)]


def test_a_bare_committee_that_assigns_is_the_one_at_home() -> None:
    text = HEADS["cong-van"] + "UBND tỉnh giao Sở Tài chính cân đối kinh phí."
    assert [a.assigner for a in extract(read_plain("case.txt", text.encode())).assignments] == ["Ủy ban nhân dân tỉnh Hà Tĩnh"]


def test_duties_of_an_appendix_saved_alone_are_laid_by_its_decision() -> None:
    text = "KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n(Ban hành kèm theo Quyết định số 612/QĐ-UBND ngày 21 tháng 02 năm 2024\ncủa Ủy ban nhân dân huyện Lộc Ninh)\nI. PHÂN CÔNG\n1. Phòng Nội vụ\nTổ chức hội nghị phổ biến trước ngày 30/6/2024.\n"
    found = extract(read_plain("x.txt", text.encode()))
    assert found.identity.number is None
    assert [(a.lead, a.decision, a.assigner) for a in found.assignments] == [(("Phòng Nội vụ",), "612/QĐ-UBND", "Ủy ban nhân dân huyện Lộc Ninh")]


def test_news_of_two_decisions() -> None:
    lead = "UBND tỉnh Bắc Ninh vừa ban hành Kế hoạch số 112/KH-UBND ngày 07/10/2024 về nâng cao Chỉ số cải cách hành chính, phân công cụ thể cho từng cơ quan, đơn vị."
    text = f"Phân công rõ trách nhiệm\n09/10/2024\n{lead}\nUBND tỉnh giao Sở Nội vụ tổng hợp kết quả.\nTrước đó, Sở Nội vụ đã ký Công văn số 889/SNV-CCHC đề nghị các cơ quan, đơn vị tự chấm điểm.\n"
    found = extract(read_plain("case.txt", text.encode())).assignments
    assert [(a.lead, a.decision) for a in found] == [(("Sở Nội vụ",), "112/KH-UBND"), (("các cơ quan, đơn vị",), "889/SNV-CCHC")]


def _matches(found: Assignment, text: str, expected: tuple[str, list[str], list[str], tuple[str | None, str | None]]) -> bool:
    words, lead, support, due = expected
    deadline = (found.deadline.date, found.deadline.recurrence) if found.deadline else NONE
    return words in text[found.start : found.end] and list(found.lead) == lead and list(found.support) == support and deadline == due


@pytest.mark.parametrize("kind, body, expected", CASES, ids=lambda v: v[:40] if isinstance(v, str) else None)
def test_duties(kind: str, body: str, expected: list[tuple[str, list[str], list[str], tuple[str | None, str | None]]]) -> None:
    document = read_plain("case.txt", (HEADS[kind] + body).encode())
    found = list(extract(document).assignments)
    shown = [(document.text[a.start : a.end], a.lead, a.support, a.deadline) for a in found]
    assert len(found) == len(expected), shown
    for want in expected:
        assert any(_matches(a, document.text, want) for a in found), (want, shown)


def test_a_decision_whose_letterhead_was_lost() -> None:
    text = "Quyết định quy định chức năng của Sở Y tế\nCăn cứ Luật Y tế;\nXét đề nghị của Giám đốc Sở Nội vụ;\nQuyết định:\nĐiều 1. Nhiệm vụ, quyền hạn Sở Y tế\n1. Hướng dẫn các trạm y tế.\n"
    assert [(a.lead, a.duty) for a in extract(read_plain("a.txt", text.encode())).assignments] == [(("Sở Y tế",), "Hướng dẫn các trạm y tế.")]


def test_lead_ins_without_end_do_not_nest_without_end() -> None:
    text = "KẾ HOẠCH\nSố: 5/KH-UBND\n" + "\n".join("Sở Nội vụ thực hiện các nhiệm vụ sau:" for _ in range(200))
    outline = Outline(read_plain("a.txt", text.encode()))
    assert max(len(list(outline.ancestors(segment))) for segment in outline.segments) < 40


def test_documents_named_in_a_sentence_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(assignments, "cited_numbers", lambda *given: asked.append(given) or iter(()))
    clauses = "; ".join(f"UBND tỉnh ban hành Kế hoạch số {n}/KH-UBND yêu cầu Sở Nội vụ rà soát" for n in range(9))
    found = extract(read_plain("a.txt", f"Tin về cải cách\n10/4/2024\nTrước đó, {clauses}.".encode())).assignments
    assert (len(found), len(asked)) == (9, 1)
