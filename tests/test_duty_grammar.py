"""The grammar of headings and sentences that lay duties, without the document around them: who is told, who helps, who tells."""

from __future__ import annotations

import pytest

from extract.parsers.duties import duties_in
from extract.parsers.duty_words import ADDRESSED
from extract.parsers.lead_ins import heading_units

A, B = "Sở Y tế", "Sở Nội vụ"
CALLED = list(ADDRESSED)  # "quý cơ quan": who they are is said by the letter's addressees

# (heading or lead-in, lead, support); a lead of None: it addresses nobody
HEADINGS: list[tuple[str, list[str] | None, list[str]]] = [
    ("Sở Y tế", [A], []),
    ("SỞ Y TẾ", [A], []),
    ("Sở Y tế;", [A], []),
    ("Sở Y tế (Chi cục Dân số)", [A], []),
    ("Sở Y tế:", [A], []),
    ("Sở Y tế, Sở Nội vụ:", [A, B], []),
    ("Trách nhiệm của Sở Y tế", [A], []),
    ("TRÁCH NHIỆM CỦA SỞ Y TẾ", [A], []),
    ("Nhiệm vụ, quyền hạn của Sở Y tế và Sở Nội vụ:", [A, B], []),
    ("Trách nhiệm của tổ chức, cá nhân", None, []),
    ("Trách nhiệm của người dân", None, []),
    ("Giao Sở Y tế", [A], []),
    ("Đề nghị Sở Y tế", [A], []),
    ("Yêu cầu Sở Y tế rà soát hồ sơ", [A], []),
    ("Yêu cầu Sở Y tế rà soát hồ sơ.", None, []),  # a duty itself
    ("Giao Sở Y tế, phối hợp với Sở Nội vụ:", [A], [B]),
    ("UBND tỉnh giao Sở Y tế:", [A], []),
    ("UBND tỉnh giao Sở Y tế", [A], []),
    ("UBND tỉnh yêu cầu Sở Y tế, Sở Nội vụ thực hiện các nội dung sau:", [A, B], []),
    ("UBND tỉnh giao Sở Y tế phối hợp với Sở Nội vụ triển khai:", [A], [B]),
    ("UBND tỉnh đề nghị quý cơ quan:", CALLED, []),
    ("UBND tỉnh đề nghị các đồng chí phối hợp với Sở Y tế:", CALLED, [A]),
    ("Sở Nội vụ - Cơ quan Thường trực Ban Chỉ đạo:", [B], []),
    ("Nhiệm vụ, quyền hạn Sở Y tế", [A], []),
    ("Nhiệm vụ bộ phận một cửa", None, []),
    ("Sở Y tế có trách nhiệm", [A], []),
    ("Sở Y tế quy định tại Điều 3 tham mưu Ủy ban nhân dân tỉnh và có những nhiệm vụ, quyền hạn cụ thể sau đây:", [A], []),
    # "có trách nhiệm", a verb, "như sau"
    ("Sở Y tế có trách nhiệm:", [A], []),
    ("Sở Y tế (Cơ quan Thường trực):", [A], []),
    ("Thủ trưởng các đơn vị, các Giám đốc Sở Y tế:", ["Thủ trưởng các đơn vị", "các Giám đốc Sở Y tế"], []),
    ("Sở Y tế chịu trách nhiệm chủ trì, phối hợp với Sở Nội vụ thực hiện:", [A], [B]),
    ("Sở Y tế công bố:", [A], []),
    ("Sở Y tế thực hiện các nội dung sau đây:", [A], []),
    ("Sở Y tế, theo chức năng, có trách nhiệm:", [A], []),
    ("Tổ chức, cá nhân nộp hồ sơ có trách nhiệm:", None, []),
    # a subject longer than a name
    ("Các đơn vị sự nghiệp công lập trực thuộc có nguồn thu lớn có trách nhiệm:", ["các đơn vị sự nghiệp công lập trực thuộc có nguồn thu lớn"], []),
    ("Các doanh nghiệp nhà nước quản lý hạ tầng số:", ["các doanh nghiệp nhà nước quản lý hạ tầng số"], []),
    # a list is led in to, its subject behind an opening or another sentence
    ("Trong thời gian tới, các phòng, ban tập trung thực hiện 8 nhiệm vụ:", ["các phòng, ban"], []),
    ("Năm qua kết quả tốt. Các phòng, ban tiếp tục triển khai các giải pháp:", ["các phòng, ban"], []),
    ("Để làm được như vậy, Giám đốc Sở Y tế cần thực hiện ngay các nội dung:", ["Giám đốc Sở Y tế"], []),
    ("Ủy ban nhân dân các xã; các phòng chuyên môn cần tập trung các nhiệm vụ sau:", ["Ủy ban nhân dân các xã", "các phòng chuyên môn"], []),
    ("Hội nghị tập trung bàn các nhiệm vụ sau:", None, []),
    ("Giám đốc Sở Y tế, lãnh đạo các trạm vùng ven; Sở Nội vụ:", ["Giám đốc Sở Y tế", "lãnh đạo các trạm vùng ven", B], []),
    ("Đơn vị đầu mối nhận tin tại các trạm, cơ quan ngang sở, Sở Y tế:", ["Đơn vị đầu mối nhận tin tại các trạm, cơ quan ngang sở, Sở Y tế"], []),
    # places, what is told of, headings of content
    ("Thành phố Vinh", None, []),
    ("Tỉnh Nghệ An:", None, []),
    ("Đối với thành phố Vinh", ["thành phố Vinh"], []),
    ("Sở Y tế đã thực hiện:", None, []),
    ("Sở Y tế khi thực hiện nhiệm vụ được giao:", None, []),
    ("Cải cách thể chế", None, []),
    ("TỔ CHỨC THỰC HIỆN", None, []),
]  # fmt: skip

# (title of an article of a decree or circular, lead)
ARTICLES: list[tuple[str, list[str] | None]] = [
    ("Trách nhiệm của Sở Y tế", [A]),
    ("Nhiệm vụ và quyền hạn của Bộ Nội vụ", ["Bộ Nội vụ"]),
    ("Sở Y tế", None),
    ("Cơ quan tiếp nhận hồ sơ", None),
    ("Sở Y tế có trách nhiệm:", [A]),
]

# (sentence, lead, support, who tells where the sentence says so, first words of the task) of each duty; X + verb counts, as in a plan
Told = tuple[list[str], list[str], str | None, str]
SENTENCES: list[tuple[str, list[Told]]] = [
    ("Trong công tác truyền thông, các đơn vị như Báo Hà Nội, Sở Y tế cần tiếp tục chú trọng cao.", [(["Báo Hà Nội", "Sở Y tế"], [], None, "cần tiếp tục")]),
    # to watch over something is a task; services that are called by their work; time and again before the unit
    ("Yêu cầu các Sở: Tài chính, Công Thương theo dõi tình hình dịch bệnh.", [(["các Sở: Tài chính, Công Thương"], [], None, "theo dõi")]),
    ("Giao các sở phối hợp với cơ quan bảo hiểm xã hội rà soát.", [(["các sở"], ["cơ quan bảo hiểm xã hội"], None, "phối hợp")]),
    ("Định kỳ trước ngày 15/6 và trước ngày 5/12 hằng năm các cơ quan, đơn vị báo cáo Sở Y tế.", [(["các cơ quan, đơn vị"], [], None, "báo cáo")]),
    # what a paper shall say that is still written; what others wish; staff of a house in a list; local authorities
    ("Đồng thời, xây dựng Chỉ thị của Thủ tướng Chính phủ chỉ đạo các bộ siết kỷ luật.", []),
    ("Công ty đã báo cáo đề xuất các nội dung hợp tác như: đề nghị Sở Y tế hỗ trợ kinh phí.", []),
    # about what others wish; what is done where a duty is not
    ("Về kiến nghị của Sở Nội vụ: đề nghị Sở Y tế bố trí kinh phí.", [([A], [], None, "bố trí")]),
    ("Đề xuất của Sở Nội vụ về biên chế: đề nghị Sở Y tế rà soát.", [([A], [], None, "rà soát")]),
    ("Các sở không được để hồ sơ trễ hạn, nếu trễ hạn thì bị hạ bậc thi đua.", [(["các sở"], [], None, "không được để")]),
    ("Các sở để hồ sơ trễ hạn quá 03 lần thì bị hạ bậc thi đua.", []),
    ("UBND tỉnh lưu ý, sở nào để hồ sơ trễ hạn sẽ không được xét khen.", []),
    ("Bộ Y tế có công văn gửi các sở y tế yêu cầu “mở sổ trực đêm”.", [(["các sở y tế"], [], None, "“mở sổ")]),
    # whole subjects that the grammar loses within; how they do it and who is left out are no names
    ("Giám đốc Sở: Y tế, Xây dựng, Giám đốc Sở Cảnh sát phòng cháy và chữa cháy, cơ quan quản lý nhà nước về viễn thông theo quy định của Chính phủ, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.",
     [(["Giám đốc Sở: Y tế, Xây dựng", "Giám đốc Sở Cảnh sát phòng cháy và chữa cháy", "cơ quan quản lý nhà nước về viễn thông theo quy định của Chính phủ", "tổ chức, cá nhân có liên quan"], [], None, "chịu trách nhiệm")]),
    ("Thủ trưởng các đơn vị sự nghiệp công lập (trừ đơn vị tự bảo đảm chi thường xuyên), Chủ tịch các xã trong phạm vi nhiệm vụ của mình chịu trách nhiệm thi hành Quyết định này.",
     [(["Thủ trưởng các đơn vị sự nghiệp công lập", "Chủ tịch các xã"], [], None, "chịu trách nhiệm")]),
    ("Bộ Xây dựng chủ trì, phối hợp với các Bộ, ngành liên quan có các biện pháp giảm giá nhà cho công nhân.",
     [(["Bộ Xây dựng"], ["các Bộ, ngành liên quan"], None, "chủ trì")]),
    ("Các bộ theo chức năng, nhiệm vụ và Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương chỉ đạo các trường mở lớp.",
     [(["các bộ", "Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương"], [], None, "chỉ đạo các trường")]),
    ("Giám đốc Sở Y tế, Thủ trưởng các đơn vị thuộc Sở, cán bộ, công chức, viên chức Sở Y tế chịu trách nhiệm thi hành Quyết định này.",
     [(["Giám đốc Sở Y tế", "Thủ trưởng các đơn vị thuộc Sở", "cán bộ, công chức, viên chức Sở Y tế"], [], None, "chịu trách nhiệm")]),
    ("Sở Y tế đề nghị chính quyền địa phương và kêu gọi toàn thể nhân dân giám sát.", [(["chính quyền địa phương", "toàn thể nhân dân"], [], A, "giám sát")]),
    # who tells others besides; what a body encourages and asks others for is its own
    ("UBND tỉnh tiếp tục yêu cầu Sở Y tế, đặc biệt Sở Nội vụ rà soát.", [([A, B], [], "Ủy ban nhân dân tỉnh", "rà soát")]),
    ("Đồng thời có biện pháp khuyến khích, yêu cầu Sở Y tế đầu tư.", []),
    ("Giao Sở Y tế phối hợp với đơn vị cung cấp phần mềm sửa lỗi.", [([A], ["đơn vị cung cấp phần mềm"], None, "phối hợp")]),
    # who does it beside the others
    ("Giao Sở Y tế cùng Sở Nội vụ rà soát.", [([A], [B], None, "rà soát")]),
    ("Sở Y tế cùng với Sở Nội vụ, Công an tỉnh rà soát.", [([A], [B, "Công an tỉnh"], None, "rà soát")]),
    ("Sở Y tế khám bệnh; cùng Công an tỉnh kiểm tra.", [([A], ["Công an tỉnh"], None, "khám bệnh")]),
    ("Sở Y tế là cơ quan chủ trì, phối hợp, hướng dẫn các sở thực hiện.", [([A], ["các sở"], None, "là cơ quan")]),
    ("Sở Y tế chỉ đạo, phối hợp, hướng dẫn các sở thực hiện.", [([A], [], None, "chỉ đạo")]),
    ("Bộ Y tế có công văn khẩn gửi Sở Y tế đề nghị làm rõ.", [([A], [], None, "làm rõ")]),
    # who takes which office is no duty; whom something is asked of "đối với"; a topic before a colon; a list that breaks off
    ("Giám đốc Sở Y tế làm Trưởng ban; Giám đốc Sở Nội vụ làm Phó Trưởng ban.", []),
    ("UBND tỉnh đề nghị: Đối với Sở Y tế phải trực 24/24 giờ.", [([A], [], "Ủy ban nhân dân tỉnh", "phải trực")]),
    ("Công tác văn thư: Sở Y tế số hóa hồ sơ.", [([A], [], None, "số hóa")]),
    ("Sở Y tế, Sở Nội vụ… phối hợp tuyên truyền.", [([A, B], [], None, "phối hợp")]),
    # those of one kind that give work to others below them do that themselves; one body that does so lays it on the other
    ("UBND các xã giao Sở Y tế làm đầu mối.", [(["Ủy ban nhân dân các xã"], [], None, "giao Sở Y tế")]),
    ("UBND tỉnh giao Sở Y tế làm đầu mối.", [([A], [], "Ủy ban nhân dân tỉnh", "làm đầu mối")]),
    # what is quoted; what they shall have
    ("Bên cạnh đó, “Sở Y tế rà soát thủ tục”.", [([A], [], None, "rà soát")]),
    ("Sở Y tế có phương án khắc phục sự cố.", [([A], [], None, "có phương án")]),
    ("Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát.", [([A], [B], None, "chủ trì")]),
    ("Trước mắt, Sở Y tế niêm yết giá; Sở Nội vụ kiểm tra.", [([A], [], None, "niêm yết"), ([B], [], None, "kiểm tra")]),
    ("UBND tỉnh giao Sở Y tế niêm yết giá.", [([A], [], "Ủy ban nhân dân tỉnh", "niêm yết")]),
    ("Chủ tịch UBND tỉnh trân trọng đề nghị Bộ Y tế hỗ trợ vắc xin.", [(["Bộ Y tế"], [], "Chủ tịch Ủy ban nhân dân tỉnh", "hỗ trợ")]),
    ("Để kịp tiến độ, Chủ tịch UBND tỉnh yêu cầu Sở Y tế niêm yết giá.", [([A], [], "Chủ tịch Ủy ban nhân dân tỉnh", "niêm yết")]),
    ("Yêu cầu Giám đốc các sở; Chủ tịch UBND các xã nộp báo cáo; Sở Y tế tổng hợp.", [(["Giám đốc các sở", "Chủ tịch Ủy ban nhân dân các xã"], [], None, "nộp"), ([A], [], None, "tổng hợp")]),
    ("UBND tỉnh yêu cầu về tiến độ; yêu cầu Sở Y tế nộp báo cáo.", [([A], [], None, "nộp")]),
    ("Việc UBND huyện giao Phòng Y tế còn chậm, yêu cầu Thanh tra huyện kiểm tra.", [(["Thanh tra huyện"], [], None, "kiểm tra")]),
    ("Sở Nội vụ được đề nghị cử cán bộ.", [([B], [], None, "cử cán bộ")]),
    ("Giao Tỉnh đoàn chủ trì; Sở Y tế, Sở Nội vụ phối hợp.", [(["Tỉnh đoàn"], [A, B], None, "chủ trì")]),
    ("Sở Y tế niêm yết giá; để kịp tiến độ, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ kiểm tra.", [([A], [], None, "niêm yết"), ([B], [], "Chủ tịch Ủy ban nhân dân tỉnh", "kiểm tra")]),
    # a place alone is spoken of; "riêng" and several places act
    ("Thành phố Vinh triển khai mô hình mới.", []),
    ("Riêng xã Gia Viễn nộp báo cáo.", [(["xã Gia Viễn"], [], None, "nộp")]),
    # who is called in a letter
    ("Yêu cầu các đồng chí khẩn trương nộp báo cáo.", [(CALLED, [], None, "khẩn trương")]),
    ("UBND tỉnh yêu cầu các đồng chí gửi báo cáo, phối hợp với Sở Y tế.", [(CALLED, [A], "Ủy ban nhân dân tỉnh", "gửi")]),
    # a subject that goes on to "có trách nhiệm"
    ("Sở Y tế là cơ quan đầu mối, có trách nhiệm tổng hợp báo cáo.", [([A], [], None, ", có trách nhiệm tổng hợp|là cơ quan đầu mối")]),
    ("Sở Y tế đã được giao và có trách nhiệm tổng hợp.", [([A], [], None, "tổng hợp")]),
    ("Sở Y tế (cơ quan thường trực) có trách nhiệm tổng hợp.", [([A], [], None, "có trách nhiệm")]),
    ("Các cơ sở khám bệnh, chữa bệnh trên địa bàn tỉnh có trách nhiệm niêm yết giá.", [(["các cơ sở khám bệnh, chữa bệnh trên địa bàn tỉnh"], [], None, "có trách nhiệm")]),
    ("Sở Y tế, Trưởng các phòng chuyên môn được phân công theo dõi địa bàn có trách nhiệm kiểm tra.", [([A, "Trưởng các phòng chuyên môn được phân công theo dõi địa bàn"], [], None, "có trách nhiệm|kiểm tra")]),
    ("Sở Y tế nếu chậm trễ thì có trách nhiệm giải trình.", []),
    ("Thành phố có trách nhiệm bố trí vốn.", []),
    ("Người dân có trách nhiệm nộp phí.", []),
    # predicates outside the lexicon; what is no predicate
    ("Chánh Thanh tra vào cuộc kiểm tra đột xuất.", [(["Chánh Thanh tra"], [], None, "vào cuộc")]),
    ("Sở Y tế hối thúc nhà thầu.", [([A], [], None, "hối thúc")]),
    ("Sở Y tế với vai trò thường trực.", []),
    ("Văn phòng và các phòng họp.", []),
    ("Sở Y tế cho biết tiến độ đạt 60%.", []),
    ("Sở Y tế chỉ đạo tại các bệnh viện.", [([A], [], None, "chỉ đạo")]),
    ("Giao ban tuần này, Sở Y tế báo cáo.", []),
    ("Giao ban công tác cải cách hành chính, Sở Y tế báo cáo.", []),
    ("Giao Ban An toàn giao thông tỉnh mở sổ trực.", [(["Ban An toàn giao thông tỉnh"], [], None, "mở sổ")]),
    # the unit is told of, not told to
    ("Yêu cầu Sở Y tế.", []),
    ("Nhiệm vụ giao Sở Y tế đã hoàn thành.", []),
    ("Hồ sơ do Sở Y tế yêu cầu đã nộp.", []),
    # two words of asking before one task; a time or a subject between the word and the unit
    ("Yêu cầu Sở Y tế, Sở Nội vụ và đề nghị Tỉnh đoàn nộp báo cáo.", [([A, B, "Tỉnh đoàn"], [], None, "nộp")]),
    (
        "UBND tỉnh yêu cầu Sở Y tế niêm yết giá và đề nghị Tỉnh đoàn hỗ trợ.",
        [([A], [], "Ủy ban nhân dân tỉnh", "niêm yết"), (["Tỉnh đoàn"], [], "Ủy ban nhân dân tỉnh", "hỗ trợ")],
    ),
    # several duties chained by commas; a list of units is none, nor what one asks of its own units
    (
        "Giao Sở Y tế mua vắc xin, Sở Nội vụ lập danh sách, Công an tỉnh bảo vệ kho.",
        [([A], [], None, "mua"), ([B], [], None, "lập"), (["Công an tỉnh"], [], None, "bảo vệ")],
    ),
    ("Các khoa cập nhật hồ sơ, phòng Điều dưỡng chịu trách nhiệm kiểm tra.", [(["các khoa"], [], None, "cập nhật"), (["Phòng Điều dưỡng"], [], None, "chịu trách nhiệm")]),
    ("Sở Y tế tạo điều kiện cho người dân, các trạm y tế thực hiện.", [([A], [], None, "tạo điều kiện")]),
    ("Đảng ủy xã lãnh đạo mua máy; lãnh đạo các chi bộ sinh hoạt.", [(["Đảng ủy xã"], [], None, "lãnh đạo mua máy")]),
    ("Cùng với chỉ đạo trên của Chính phủ, Sở Y tế có nhiệm vụ lập đề án.", [([A], [], None, "có nhiệm vụ")]),
    ("Trưởng ban Tuyên giáo Tỉnh ủy lưu ý Sở Y tế sớm chấm giải.", [([A], [], "Trưởng ban Tuyên giáo Tỉnh ủy", "sớm chấm")]),
    ("Sở Y tế cần lưu ý các trạm y tế ở vùng cao.", [([A], [], None, "cần lưu ý")]),
    ("BHG - Theo kế hoạch năm, Sở Y tế kiểm tra bếp ăn.", [([A], [], None, "kiểm tra")]),
    ("Bộ Y tế vừa có văn bản gửi Sở Y tế; Sở Nội vụ đề nghị tăng cường bảo vệ bệnh viện.", [([A, B], [], None, "tăng cường")]),
    ("Bộ Y tế có công văn gửi Sở Y tế về việc đề nghị công nhận danh hiệu.", []),
    ("Văn bản yêu cầu Sở Y tế lập danh sách.", [([A], [], None, "lập")]),
    ("Các văn bản yêu cầu Sở Y tế lập danh sách được lưu.", []),
    ("Giám đốc Sở Y tế, các tổ chức có liên quan căn cứ Quyết định thi hành.", [(["Giám đốc Sở Y tế", "các tổ chức có liên quan"], [], None, "căn cứ")]),
    ("Sở Y tế làm đầu mối làm việc với Công ty Cổ phần Dược Hậu Giang.", [([A], ["Công ty Cổ phần Dược Hậu Giang"], None, "làm đầu mối")]),
    ("Sở Y tế hướng dẫn Sở Nội vụ, Công an tỉnh rà soát.", [([A], [], None, "hướng dẫn")]),
    ("Sở Y tế chỉ đạo các trạm mở kho, Sở Nội vụ chỉ đạo các phòng mở sổ.", [([A], [], None, "chỉ đạo các trạm"), ([B], [], None, "chỉ đạo các phòng")]),
    ("Sở Y tế lập kế hoạch và yêu cầu các trạm y tế thực hiện.", [([A], [], None, "lập")]),
    ("Sở Y tế rà soát thuốc, Sở Nội vụ đang tổng hợp.", [([A], [], None, "rà soát")]),
    ("UBND tỉnh yêu cầu muộn nhất ngày 20/8, Sở Y tế nộp báo cáo.", [([A], [], "Ủy ban nhân dân tỉnh", "nộp")]),
    ("Đề nghị trên cơ sở số liệu kiểm kê, Sở Y tế lập dự toán.", [([A], [], None, "lập")]),
    ("Đối với 12 trạm y tế chưa có bác sĩ, Sở Y tế phải chỉ đạo luân phiên.", [([A], [], None, "phải chỉ đạo")]),
    ("Về số liệu biên chế, đề nghị Sở Y tế kiểm tra lại.", [([A], [], None, "kiểm tra")]),
    ("Về quan hệ giữa hai bên, Sở Y tế tại Tờ trình này nêu rõ.", []),
    ("Việc này giao Sở Y tế thực hiện.", [([A], [], None, "thực hiện")]),
    ("Nội dung giao Sở Y tế thực hiện.", []),
    ("Đặc biệt, với hồ sơ nhận từ ngày 1/9/2025, các sở phải số hóa kết quả.", [(["các sở"], [], None, "phải")]),
    ("UBND tỉnh yêu cầu đến ngày 1/10, nếu xã nào chưa xong, Sở Y tế báo cáo.", [([A], [], "Ủy ban nhân dân tỉnh", "báo cáo")]),
    ("UBND tỉnh yêu cầu khi có dịch, Sở Y tế cử người trực.", [([A], [], "Ủy ban nhân dân tỉnh", "cử")]),
    ("UBND tỉnh đề nghị, Sở Y tế phổ biến đến các trạm.", [([A], [], "Ủy ban nhân dân tỉnh", "phổ biến")]),
    ("Chính phủ yêu cầu 7 bộ, cơ quan nộp báo cáo.", [(["7 bộ, cơ quan"], [], "Chính phủ", "nộp")]),
    ("Các cơ quan chủ trì tiếp tục phối hợp với Sở Y tế.", [(["các cơ quan chủ trì"], [A], None, "tiếp tục")]),
    ("Các cơ quan chủ trì, phối hợp với Sở Y tế.", [(["các cơ quan"], [A], None, "chủ trì")]),
    ("Việc theo dõi Kế hoạch này giao cho Sở Y tế.", [([A], [], None, "")]),
    ("Việc theo dõi đã giao cho Sở Y tế.", []),
    ("Giao trách nhiệm cho Sở Y tế mở sổ trực.", [([A], [], None, "mở sổ")]),
    ("Việc tập huấn giao Sở Y tế phối hợp với Sở Nội vụ tổ chức.", [([A], [B], None, "phối hợp")]),
    ("Việc UBND tỉnh giao Sở Y tế tổ chức còn chậm.", []),
    ("UBND tỉnh vừa có văn bản yêu cầu Sở Y tế và Sở Nội vụ chỉ đạo các lực lượng kiểm tra.", [([A, B], [], None, "chỉ đạo")]),
    ("Văn bản yêu cầu Sở Y tế kiểm tra đã hết hạn.", []),
    # how an office does it is no part of its name
    ("Sở Y tế trong phạm vi chức năng, nhiệm vụ của mình có trách nhiệm kiểm tra.", [([A], [], None, "kiểm tra")]),
    ("Giám đốc Sở Y tế theo thẩm quyền chịu trách nhiệm thẩm định.", [(["Giám đốc Sở Y tế"], [], None, "thẩm định")]),
    # what an office may do, where it sits, who is in it, that its head is away: no duties; powers handed over are one
    ("Sở Y tế có quyền yêu cầu các trạm báo cáo thêm.", []),
    ("Sở Y tế đặt trụ sở tại phường Minh Xuân.", []),
    ("Tổ công tác triển khai Đề án 06 gồm 7 thành viên.", []),
    ("Chủ tịch UBND tỉnh đi công tác tại Lào.", []),
    ("Chủ tịch UBND tỉnh ủy quyền Giám đốc Sở Y tế ký giấy phép.", [(["Giám đốc Sở Y tế"], [], "Chủ tịch Ủy ban nhân dân tỉnh", "ký")]),
    ("Các thành viên tổ công tác hoạt động theo chế độ kiêm nhiệm.", []),
    ("Riêng 3 trạm vùng cao do Sở Y tế làm chủ đầu tư.", [([A], [], None, "làm chủ đầu tư")]),
    ("Sở Y tế phối hợp với các sở, địa phương tập huấn, phối hợp sở, địa phương kiểm tra.", [([A], ["các sở, địa phương"], None, "phối hợp")]),
    # the whole list before "chịu trách nhiệm thi hành", though one of its names is in no grammar
    ("Sở Y tế, Cục trưởng Cục Đào tạo và Cán bộ quản lý nhà trường, Thủ trưởng các đơn vị, Hiệu trưởng các trường và các cá nhân có liên quan chịu trách nhiệm thi hành Thông tư này.",
     [([A, "Cục trưởng Cục Đào tạo và Cán bộ quản lý nhà trường", "Thủ trưởng các đơn vị", "Hiệu trưởng các trường", "các cá nhân có liên quan"], [], None, "chịu trách nhiệm")]),
    # what comes in between the office and its task, as long as a task follows
    ("Sở Y tế, sau khi có ý kiến của Sở Nội vụ, hoàn thành đề án.", [([A], [], None, "hoàn thành")]),
    ("Sở Y tế, trong phạm vi được giao, lập dự toán.", [([A], [], None, "lập")]),
    ("Sở Y tế, theo đánh giá của người dân, đã phục vụ tốt hơn.", []),
    ("Sở Y tế, với 12 phòng, là đơn vị đông nhất.", []),
    # who does a thing and sends it on, told behind the thing; what somebody issued or runs is no duty
    ("Địa điểm tập huấn do Sở Y tế lựa chọn, báo cáo trước ngày 10/3.", [([A], [], None, "lựa chọn")]),
    ("Phần mềm do Sở Y tế quản lý, hoàn thành trong quý I.", []),
    ("Rà soát quy định do Sở Y tế soạn thảo, trình UBND tỉnh.", []),
    # how they help
    ("Giao Sở Y tế chủ trì, Sở Nội vụ, Công an tỉnh phối hợp rà soát.", [([A], [B, "Công an tỉnh"], None, "chủ trì")]),
    ("Sở Y tế chủ trì, Sở Nội vụ phối hợp với Công an tỉnh hướng dẫn.", [([A], ["Công an tỉnh", B], None, "chủ trì")]),
    ("Sở Y tế thực hiện quy chế phối hợp với Sở Nội vụ.", [([A], [], None, "thực hiện")]),
    ("Sở Y tế làm việc với Sở Nội vụ, phối hợp với thành phố Vinh, Sở Nội vụ lập danh sách.", [([A], [B], None, "làm việc")]),
    ("Sở Y tế khám bệnh, cùng với Sở Nội vụ, Công an tỉnh rà soát.", [([A], [B, "Công an tỉnh"], None, "khám bệnh")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lead", "support"), HEADINGS)
def test_heading(text: str, lead: list[str] | None, support: list[str]) -> None:
    assert heading_units(text) == (None if lead is None else (tuple(lead), tuple(support)))


@pytest.mark.parametrize(("text", "lead"), ARTICLES)
def test_article(text: str, lead: list[str] | None) -> None:
    assert heading_units(text, article=True) == (None if lead is None else (tuple(lead), ()))


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentence(text: str, expected: list[Told]) -> None:
    found = duties_in(text, bare=True)
    assert [(list(d.lead), list(d.support), d.assigner) for d in found] == [told[:3] for told in expected]
    for duty, told in zip(found, expected, strict=True):
        assert text[duty.task :].lstrip().startswith(tuple(told[3].split("|")))
        assert 0 <= duty.start < duty.task <= len(text)
