"""How documents are cited in the clauses of normative documents: a passage → (number, relation) of each that it cites, in order.

Expected as a reader of the document would say it: what the sentence does to the cited document, not which words stand near it.
"""

from __future__ import annotations

import pytest
from test_citations import cited

from extract.extraction import extract
from extract.readers.plain.reader import read_plain

CASES: list[tuple[str, list[tuple[str, str]]]] = [
    # a list under what it is done by
    (
        "Việc kiểm tra được thực hiện căn cứ vào những văn bản sau:\n- Văn bản số 31/VTLT-NV ngày 09/02/2006, số 56/VTLT-NV ngày 26/01/2007 của Cục Lưu trữ.",
        [("31/VTLT-NV", "can-cu"), ("56/VTLT-NV", "can-cu")],
    ),
    # a copy that lost the blank
    ("Quyết định này có hiệu lực kể từ ngày ký và thay thếQuyết định số 1818/QĐ-BTTTT ngày 28/10/2015.", [("1818/QĐ-BTTTT", "thay-the")]),
    # one demand of several, each in a document of its own
    (
        "Các sở tiếp tục cắt giảm thủ tục theo chỉ đạo của Bí thư Tỉnh ủy tại Thông báo số 61-TB/TU ngày 02/3/2025, của UBND tỉnh tại Công văn số 812/UBND-NC ngày 05/3/2025 và hướng dẫn của Sở Tư pháp tại Công văn số 77/STP-KS ngày 09/3/2025.",
        [("61-TB/TU", "thuc-hien"), ("812/UBND-NC", "thuc-hien"), ("77/STP-KS", "thuc-hien")],
    ),
    # -- a verb that changes documents governs its object alone
    ("Kinh phí được ngân sách tỉnh bổ sung có mục tiêu theo Quyết định số 31/2019/QĐ-UBND.", [("31/2019/QĐ-UBND", "thuc-hien")]),
    ("Mức chi được điều chỉnh cho các đối tượng nêu tại Nghị quyết số 12/2018/NQ-HĐND.", [("12/2018/NQ-HĐND", "dan-chieu")]),
    ("Bãi bỏ Quy chế làm việc ban hành kèm theo Quyết định số 8/2011/QĐ-UBND.", [("8/2011/QĐ-UBND", "bai-bo")]),
    ("Sửa đổi mức thu tại khoản 2 Điều 4 Nghị quyết số 7/2016/NQ-HĐND như sau:", [("7/2016/NQ-HĐND", "sua-doi")]),
    (
        "Bãi bỏ khoản 2 Điều 4 Nghị quyết số 7/2016/NQ-HĐND và khoản 1 Điều 9 Nghị quyết số 15/2017/NQ-HĐND.",
        [("7/2016/NQ-HĐND", "bai-bo"), ("15/2017/NQ-HĐND", "bai-bo")],
    ),
    # -- what ends stands before its verb, its title between them
    (
        "Kể từ ngày Quyết định này có hiệu lực, Quyết định số 20/2009/QĐ-UBND ngày 04/5/2009 của UBND tỉnh ban hành Quy định phối hợp quản lý chợ hết hiệu lực thi hành.",
        [("20/2009/QĐ-UBND", "thay-the")],
    ),
    # -- one that stands in the title of another, and the next of the list
    (
        "Việc chi trả thực hiện theo Quyết định số 5/2014/QĐ-UBND ngày 03/02/2014 của UBND tỉnh về sửa đổi, bổ sung một số điều của Quyết định số 18/2012/QĐ-UBND; Quyết định số 40/2015/QĐ-UBND.",
        [("5/2014/QĐ-UBND", "thuc-hien"), ("18/2012/QĐ-UBND", "dan-chieu"), ("40/2015/QĐ-UBND", "thuc-hien")],
    ),
    (
        "Quyết định này thay thế Quyết định số 3/2008/QĐ-UBND (đã đính chính) và Quyết định số 6/2010/QĐ-UBND.",
        [("3/2008/QĐ-UBND", "thay-the"), ("6/2010/QĐ-UBND", "thay-the")],
    ),
    # -- a lead-in orders what is done to the documents listed under it; one that happens to hold such a word does not
    (
        "Điều 2. Bãi bỏ các văn bản sau:\n1. Quyết định số 11/2007/QĐ-UBND ngày 09/3/2007 của UBND tỉnh.\n2. Khoản 3 Điều 6 Quyết định số 14/2008/QĐ-UBND.",
        [("11/2007/QĐ-UBND", "bai-bo"), ("14/2008/QĐ-UBND", "bai-bo")],
    ),
    (
        "Điều 3. Quy định này không áp dụng cho các khoản ngân sách trung ương bổ sung:\na) Chi trợ cấp theo Nghị định số 61/2006/NĐ-CP;\nb) Chi phụ cấp theo Nghị định số 64/2009/NĐ-CP.",
        [("61/2006/NĐ-CP", "thuc-hien"), ("64/2009/NĐ-CP", "thuc-hien")],
    ),
    # -- where something stands is no order to follow it, unless it is what is followed
    ("Kinh phí thực hiện lấy từ nguồn đã giao cho Sở Y tế tại Quyết định số 9/QĐ-UBND.", [("9/QĐ-UBND", "dan-chieu")]),
    ("Sở Y tế thực hiện nghiêm các nhiệm vụ được giao tại Quyết định số 9/QĐ-UBND.", [("9/QĐ-UBND", "thuc-hien")]),
    ("Hộ nghèo được miễn theo diện quy định tại khoản 1 Điều 6 Nghị định số 20/2007/NĐ-CP.", [("20/2007/NĐ-CP", "dan-chieu")]),
    ("Hộ nghèo được miễn theo quy định tại khoản 1 Điều 6 Nghị định số 20/2007/NĐ-CP.", [("20/2007/NĐ-CP", "thuc-hien")]),
    # -- the main clause has begun; a list behind a colon hangs on the verb before it
    ("Theo các quy định nêu trên, Cục Thuế tỉnh thống nhất với cách tính của Chi cục Thuế huyện tại Công văn số 55/CCT-TH.", [("55/CCT-TH", "dan-chieu")]),
    (
        "Các phòng thực hiện nghiêm pháp luật về lưu trữ, trọng tâm là: Luật Lưu trữ năm 2024; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ nghị định về công tác văn thư; Kế hoạch số 17/KH-UBND.",
        [("30/2020/NĐ-CP", "thuc-hien"), ("17/KH-UBND", "thuc-hien")],
    ),
    # -- a law that stands between is what the verb governs
    ("Sở Y tế đã trình dự thảo quy định chi tiết thi hành một số điều của Luật Dược tại Tờ trình số 41/TTr-SYT.", [("41/TTr-SYT", "dan-chieu")]),
    ("Thực hiện Luật Dược và Nghị định số 54/2017/NĐ-CP.", [("54/2017/NĐ-CP", "thuc-hien")]),
    (
        "Mức chi thực hiện theo Thông tư liên tịch số 25/2010/TTLT-BLĐTBXH-BTC-BYT của Liên Bộ: Lao động Thương binh và Xã hội, Tài chính, Y tế về việc sửa đổi, bổ sung Thông tư liên tịch số 17/2006/TTLT-BLĐTBXH-BTC-BYT và thay thế Thông tư liên tịch số 6/2007/TTLT-BLĐTBXH-BTC-BYT.",
        [("25/2010/TTLT-BLĐTBXH-BTC-BYT", "thuc-hien"), ("17/2006/TTLT-BLĐTBXH-BTC-BYT", "dan-chieu"), ("6/2007/TTLT-BLĐTBXH-BTC-BYT", "dan-chieu")],
    ),
    (
        "Quyết định này thay thế Quyết định số 5/2014/QĐ-UBND về sửa đổi Quyết định số 18/2012/QĐ-UBND và bãi bỏ Quyết định số 40/2015/QĐ-UBND.",
        [("5/2014/QĐ-UBND", "thay-the"), ("18/2012/QĐ-UBND", "dan-chieu"), ("40/2015/QĐ-UBND", "bai-bo")],
    ),
    (
        "Bổ sung 04 thủ tục vào Bộ thủ tục hành chính của Sở Y tế được công bố kèm theo Quyết định số 81/QĐ-UBND.",
        [("81/QĐ-UBND", "sua-doi")],
    ),
    # -- several lose their force together, each with its title; what stands in a title does not, nor what stands in the title of one that is repealed
    (
        "Quyết định số 4/2016/QĐ-UBND ngày 02/3/2016 của UBND tỉnh quy định giá nước sạch; mức hỗ trợ và sửa đổi Quyết định số 9/2013/QĐ-UBND ngày 05/6/2013 của UBND tỉnh, khoản 3 Điều 7 Quyết định số 21/2017/QĐ-UBND ngày 08/8/2017 của UBND tỉnh hết hiệu lực kể từ ngày 01/01/2020.",
        [("4/2016/QĐ-UBND", "thay-the"), ("9/2013/QĐ-UBND", "dan-chieu"), ("21/2017/QĐ-UBND", "thay-the")],
    ),
    (
        "Kể từ ngày Thông tư này có hiệu lực thi hành, Thông tư số 4/2016/TT-BYT quy định về khám sức khỏe đã được sửa đổi theo Thông tư số 8/2018/TT-BYT và các Điều 3, Điều 5 Thông tư số 19/2019/TT-BYT chấm dứt hiệu lực.",
        [("4/2016/TT-BYT", "thay-the"), ("8/2018/TT-BYT", "thay-the"), ("19/2019/TT-BYT", "thay-the")],
    ),
    ("Sở Tư pháp tham mưu Quyết định số 45/QĐ-UBND về việc công bố danh mục văn bản hết hiệu lực năm 2023.", [("45/QĐ-UBND", "dan-chieu")]),
    (
        "Điều 2. Bãi bỏ các quyết định sau:\n1. Quyết định số 30/2001/QĐ-UB ngày 06/4/2001 của UBND tỉnh thành lập Ban Chỉ đạo thực hiện Chỉ thị số 14/2000/CT-TTg.\n2. Quyết định số 44/2003/QĐ-UB ngày 09/9/2003 của UBND tỉnh giao chỉ tiêu đào tạo theo Quyết định số 7/2003/QĐ-UB.",
        [("30/2001/QĐ-UB", "bai-bo"), ("14/2000/CT-TTg", "dan-chieu"), ("44/2003/QĐ-UB", "bai-bo"), ("7/2003/QĐ-UB", "dan-chieu")],
    ),
    # -- who issues behind a recital; parts of several documents; "bằng" left out
    (
        "Theo đề nghị của Bộ trưởng Bộ Nông nghiệp; Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 44/2018/NĐ-CP ngày 12/3/2018 của Chính phủ quy định xử phạt trong lĩnh vực giống cây trồng; Nghị định số 90/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định xử phạt trong lĩnh vực thú y.",
        [("44/2018/NĐ-CP", "sua-doi"), ("90/2017/NĐ-CP", "sua-doi")],
    ),
    (
        "Điều 3. Bãi bỏ khoản 5 Điều 11 Nghị định số 201/2013/NĐ-CP ngày 27/11/2013 của Chính phủ quy định chi tiết Luật Tài nguyên nước và Điều 9 Nghị định số 60/2016/NĐ-CP ngày 01/7/2016 của Chính phủ.\nĐiều 4. Sửa đổi Điều 5 Nghị định số 43/2014/NĐ-CP ngày 15/5/2014 của Chính phủ (đã được sửa đổi, bổ sung Nghị định số 01/2017/NĐ-CP ngày 06/01/2017 của Chính phủ).",
        [("201/2013/NĐ-CP", "bai-bo"), ("60/2016/NĐ-CP", "bai-bo"), ("43/2014/NĐ-CP", "sua-doi"), ("01/2017/NĐ-CP", "sua-doi")],
    ),
    # -- the next of a list behind any title; opinions told behind a colon; whose rules they are says not who made them
    (
        "Quyết định này thay thế Quyết định số 59/2014/QĐ-UBND ngày 09/12/2014 của UBND tỉnh phân cấp quản lý công trình và Quyết định số 58/2014/QĐ-UBND ngày 09/12/2014 của UBND tỉnh quy định mức thu.",
        [("59/2014/QĐ-UBND", "thay-the"), ("58/2014/QĐ-UBND", "thay-the")],
    ),
    (
        "Theo đề nghị của Sở Tài chính tại Tờ trình số 81/TTr-STC ngày 02/10/2025; Các văn bản thẩm định của Sở Tư pháp: Số 29/BC-STP ngày 12/9/2025, số 18/STP-VB ngày 24/9/2025;",
        [("81/TTr-STC", "can-cu"), ("29/BC-STP", "can-cu"), ("18/STP-VB", "can-cu")],
    ),
    (
        "Căn cứ Nghị định số 15/2025/NĐ-CP ngày 16/6/2025;\nĐiều 1. Các sở quyết định mức quy định tại điểm đ khoản 2 Điều 7 Nghị định số 15/2025/NĐ-CP của cơ quan, đơn vị mình.",
        [("15/2025/NĐ-CP", "can-cu")],
    ),
    ("Điều 2. Chấm dứt hiệu lực thi hành Quyết định số 30/2001/QĐ-UB ngày 06/4/2001 của UBND tỉnh.", [("30/2001/QĐ-UB", "bai-bo")]),
    # -- words are changed in it; parts joined by semicolons are one object; what is corrected stands behind a colon
    ("Thay thế, bãi bỏ một số cụm từ của Quy chế kèm theo Nghị quyết số 7/2016/NQ-HĐND như sau:", [("7/2016/NQ-HĐND", "sua-doi")]),
    (
        "Bãi bỏ cụm từ “và tương đương” tại điểm b khoản 5 Điều 6 Nghị định số 7/2016/NĐ-CP đã được sửa đổi, bổ sung tại khoản 4 Điều 1 Nghị định số 7/2020/NĐ-CP.",
        [("7/2016/NĐ-CP", "sua-doi"), ("7/2020/NĐ-CP", "sua-doi")],
    ),
    (
        "Sửa đổi tên trường tại các bảng a, b của mục 2.1; bảng c của mục 3.2 tại Phụ lục I của Thông tư số 9/2021/TT-BYT.",
        [("9/2021/TT-BYT", "sua-doi")],
    ),
    (
        "Đính chính căn cứ ban hành tại các Quyết định của UBND tỉnh: Số 9/2021/QĐ-UBND ngày 04/01/2021 quy định giá đất theo Nghị định số 71/2019/NĐ-CP; số 16/2021/QĐ-UBND ngày 05/3/2021 bãi bỏ Quyết định số 36/2017/QĐ-UBND.",
        [("9/2021/QĐ-UBND", "sua-doi"), ("71/2019/NĐ-CP", "dan-chieu"), ("16/2021/QĐ-UBND", "sua-doi"), ("36/2017/QĐ-UBND", "dan-chieu")],
    ),
    ("Người đã được cấp phép trước ngày Luật này có hiệu lực thì thực hiện theo quy định của Luật Dược số 105/2016/QH13.", [("105/2016/QH13", "thuc-hien")]),
    # -- what a council resolves on
    ("Sau khi xem xét Tờ trình số 40/TTr-UBND của UBND tỉnh về mức thu phí;", [("40/TTr-UBND", "can-cu")]),
    # -- said of what is followed; laws by name in the list
    (
        "Nhằm thực hiện có hiệu quả các nhiệm vụ được nêu trong Nghị quyết số 27-NQ/TW; Kết luận số 80-KL/TW ngày 20/6/2020 của Ban Bí thư về công tác phổ biến pháp luật (Kết luận số 80-KL/TW); Luật Hòa giải ở cơ sở; các Quyết định số 21/2021/QĐ-TTg, Sở Tư pháp đề nghị như sau:",
        [("27-NQ/TW", "thuc-hien"), ("80-KL/TW", "thuc-hien"), ("21/2021/QĐ-TTg", "thuc-hien")],
    ),
    # -- a recital that goes on in a paragraph of its own
    (
        "Căn cứ Thông tư số 2/2008/TT-BNV ngày 03/3/2008 của Bộ Nội vụ;\nThông tư số 9/2008/TT-BNV ngày 09/9/2008 của Bộ Nội vụ sửa đổi Thông tư số 2/2008/TT-BNV;",
        [("2/2008/TT-BNV", "can-cu"), ("9/2008/TT-BNV", "can-cu")],
    ),
    # -- what is suspended has no relation of its own; what applies is followed, the scope of application follows none
    (
        "Ngưng hiệu lực thi hành khoản 4 Điều 6 của Thông tư số 9/2019/TT-BYT (đã được bổ sung theo khoản 1 Điều 1 Thông tư số 3/2022/TT-BYT) đến hết năm 2023.",
        [("9/2019/TT-BYT", "dan-chieu"), ("3/2022/TT-BYT", "dan-chieu")],
    ),
    ("Đình chỉ thi hành khoản 1 Điều 8 Quy định kèm theo Quyết định số 20/2010/QĐ-UBND.", [("20/2010/QĐ-UBND", "dan-chieu")]),
    ("Trong thời gian này tiếp tục áp dụng các quy định tại Nghị định số 7/2016/NĐ-CP.", [("7/2016/NĐ-CP", "thuc-hien")]),
    ("Đối tượng áp dụng Nghị quyết số 7/2016/NQ-HĐND là hộ nghèo.", [("7/2016/NQ-HĐND", "dan-chieu")]),
    (
        "Điều 1. Áp dụng các văn bản quy phạm pháp luật sau trên địa bàn tỉnh:\n1. Quyết định số 28/2016/QĐ-UBND ngày 05/5/2016 quy định mức chi.\n"
        "2. Quyết định số 52/2020/QĐ-UBND ngày 20/11/2020 sửa đổi Quy định mức chi ban hành kèm theo Quyết định số 28/2016/QĐ-UBND.",
        [("28/2016/QĐ-UBND", "thuc-hien"), ("52/2020/QĐ-UBND", "thuc-hien")],
    ),
    ("Các nội dung không được sửa đổi tại Nghị quyết này tiếp tục thực hiện theo Nghị quyết số 5/2020/NQ-HĐND.", [("5/2020/NQ-HĐND", "thuc-hien")]),
    ("Điều chỉnh thời hạn áp dụng Nghị định số 46/2016/NĐ-CP và Nghị quyết số 66/2016/NQ-CP.", [("46/2016/NĐ-CP", "sua-doi"), ("66/2016/NQ-CP", "sua-doi")]),
    # -- what stands in words that are changed is only named
    (
        "Đính chính Thông tư số 28/2021/TT-BYT như sau: tại khoản 3 Điều 1, đính chính cụm từ “Điều 15 Nghị định số 55/2020/NĐ-CP” thành cụm từ “Điều 10 Nghị định số 58/2020/NĐ-CP”.",
        [("28/2021/TT-BYT", "sua-doi"), ("55/2020/NĐ-CP", "dan-chieu"), ("58/2020/NĐ-CP", "dan-chieu")],
    ),
    # -- counted parts; the item of a list is its title to the end
    (
        "Điều 1. Sửa đổi danh mục như sau:\n1. Hủy bỏ 15 dự án ban hành kèm theo Nghị quyết số 33/2018/NQ-HĐND.\n2. Điều chỉnh tên 04 dự án tại Phụ lục II ban hành kèm theo Nghị quyết số 68/2019/NQ-HĐND.",
        [("33/2018/NQ-HĐND", "bai-bo"), ("68/2019/NQ-HĐND", "sua-doi")],
    ),
    (
        "2. Các nghị quyết sau đây hết hiệu lực:\na) Nghị quyết số 15/2012/NQ-HĐND ngày 07/12/2012 quy định chế độ dinh dưỡng; mức chi giải thể thao và bổ sung Nghị quyết số 11/2011/NQ-HĐND;\n"
        "b) Nghị quyết số 16/2012/NQ-HĐND của Hội đồng nhân dân và Ủy ban nhân dân hướng dẫn thực hiện Nghị định số 96/2012/NĐ-CP; sửa đổi, bổ sung Nghị quyết số 13/2010/NQ-HĐND.",
        [
            ("15/2012/NQ-HĐND", "thay-the"),
            ("11/2011/NQ-HĐND", "dan-chieu"),
            ("16/2012/NQ-HĐND", "thay-the"),
            ("96/2012/NĐ-CP", "dan-chieu"),
            ("13/2010/NQ-HĐND", "dan-chieu"),
        ],
    ),
    # -- a short name in brackets does not end the list
    (
        "Sửa đổi một số điều của Nghị định số 53/2020/NĐ-CP về chào bán trái phiếu (Nghị định số 53/2020/NĐ-CP) và Nghị định số 65/2022/NĐ-CP ngày 16/9/2022.",
        [("53/2020/NĐ-CP", "sua-doi"), ("65/2022/NĐ-CP", "sua-doi")],
    ),
    ("Sau khi thống nhất với Sở Y tế tại Công văn số 117/SYT-KH ngày 05/8/2013;", [("117/SYT-KH", "can-cu")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_relation(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(c.number, c.relation) for c in cited("tinh", text) if c.number] == expected


def test_title_of_several_lines_is_one() -> None:
    text = (
        "BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 40/2020/TT-BYT\nHà Nội, ngày 05 tháng 10 năm 2020\nTHÔNG TƯ\n"
        "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 12/2015/TT-BYT NGÀY 01/7/2015\n"
        "CỦA BỘ TRƯỞNG BỘ Y TẾ QUY ĐỊNH VỀ KHÁM SỨC KHỎE VÀ THÔNG TƯ SỐ 19/2017/TT-BYT\n"
        "Căn cứ Luật Khám bệnh, chữa bệnh ngày 23 tháng 11 năm 2009;\nĐiều 1. Bãi bỏ Điều 5.\n"
    )
    citations = extract(read_plain("x.txt", text.encode())).citations
    assert [(c.number, c.relation) for c in citations if c.number] == [("12/2015/TT-BYT", "sua-doi"), ("19/2017/TT-BYT", "sua-doi")]


def test_what_the_title_amends_is_amended_though_a_part_of_it_is_repealed() -> None:
    text = (
        "BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 40/2020/TT-BYT\nHà Nội, ngày 05 tháng 10 năm 2020\nTHÔNG TƯ\n"
        "Sửa đổi, bổ sung một số điều của Thông tư số 12/2015/TT-BYT ngày 01/7/2015 của Bộ trưởng Bộ Y tế\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;\n"
        "Điều 1. Sửa đổi Điều 5.\n2. Bãi bỏ các Phụ lục số 2, 3 ban hành kèm theo Thông tư số 12/2015/TT-BYT.\nĐiều 2. Bãi bỏ Thông tư số 7/2011/TT-BYT.\n"
    )
    assert [(number, how) for number, _, how in read(text) if number] == [("12/2015/TT-BYT", "sua-doi"), ("7/2011/TT-BYT", "bai-bo")]


def read(text: str) -> list[tuple[str | None, str | None, str]]:
    return [(c.number, c.date, c.relation) for c in extract(read_plain("x.txt", text.encode())).citations]


HEAD = "ỦY BAN NHÂN DÂN\nTỈNH BẾN TRE\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 95/2004/QĐ-UB\nBến Tre, ngày 09 tháng 01 năm 2004\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế kiểm tra văn bản\n"


def test_day_without_a_year_is_no_later_than_the_document() -> None:
    text = HEAD + "Xét Tờ trình số 40/TTr-STP ngày 31 tháng 12 của Sở Tư pháp;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\n"
    assert read(text) == [("40/TTr-STP", "2003-12-31", "can-cu")]


def test_what_a_recital_carries_out_stays_so() -> None:
    recitals = "Thực hiện Quyết định số 12/QĐ-TTg ngày 02/7/2001 của Thủ tướng Chính phủ;\nXét đề nghị của Sở Tài chính,\n"
    text = HEAD + recitals + "QUYẾT ĐỊNH:\nĐiều 1. Căn cứ mức chi tại Quyết định số 12/QĐ-TTg, Sở Y tế lập dự toán.\n"
    assert read(text) == [("12/QĐ-TTg", "2001-07-02", "thuc-hien")]


def test_own_number_without_its_year() -> None:
    attached = "QUY CHẾ\nKIỂM TRA VĂN BẢN\n(Ban hành kèm theo Quyết định số 95/QĐ-UB ngày {day} của Ủy ban nhân dân tỉnh Bến Tre)\nĐiều 1. Phạm vi\n"
    text = HEAD + "QUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\nTM. ỦY BAN NHÂN DÂN\n" + attached
    assert read(text.format(day="09/01/2004")) == []
    assert [number for number, _, _ in read(text.format(day="05/3/2001"))] == ["95/QĐ-UB"]


def test_part_behind_the_signature_opens_with_what_is_attached() -> None:
    text = (
        HEAD + "QUYẾT ĐỊNH:\nĐiều 1. Công bố danh mục.\nTM. ỦY BAN NHÂN DÂN\nCao Văn A\n"
        "NHỮNG THỦ TỤC ĐƯỢC SỬA ĐỔI TRONG LĨNH VỰC LƯU THÔNG HÀNG HÓA CỦA NGÀNH THƯƠNG MẠI\n(Kèm theo Quyết định này)\n1. Cấp phép: Nghị định số 11/1999/NĐ-CP.\n"
    )
    assert read(text) == [("11/1999/NĐ-CP", None, "dan-chieu")]


def test_recitals_of_a_consolidated_text() -> None:
    text = (
        "BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 48/VBHN-BYT\nHà Nội, ngày 04 tháng 10 năm 2024\nNGHỊ ĐỊNH\nQUY ĐỊNH MỨC HƯỞNG TRỢ CẤP\n"
        "Nghị định số 75/2021/NĐ-CP ngày 24 tháng 7 năm 2021 của Chính phủ quy định mức hưởng trợ cấp, được sửa đổi, bổ sung bởi:\n"
        "Nghị định số 55/2023/NĐ-CP ngày 21 tháng 7 năm 2023 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 75/2021/NĐ-CP.\n"
        "Căn cứ Nghị quyết số 142/2024/QH15 ngày 29 tháng 6 năm 2024 của Quốc hội về Kỳ họp thứ 7, Quốc hội khóa XV;\nĐiều 1. Phạm vi điều chỉnh\nNghị định này quy định mức hưởng.\n"
    )
    record = extract(read_plain("x.txt", text.encode()))
    assert [(c.number, c.relation) for c in record.citations] == [("75/2021/NĐ-CP", "dan-chieu"), ("55/2023/NĐ-CP", "dan-chieu"), ("142/2024/QH15", "can-cu")]
    assert not record.assignments


def test_title_of_an_article_with_a_full_stop_heads_it() -> None:
    text = (
        HEAD.replace("95/2004/QĐ-UB", "95/2004/QĐ-UBND") + "QUYẾT ĐỊNH:\nĐiều 1. Giao dự toán\n1. Kinh phí lấy từ ngân sách.\n"
        "Điều 5. Điều khoản thi hành.\n1. Hàng năm, Quỹ Bảo trợ trẻ em và Hội Chữ thập đỏ tỉnh tiến hành kiểm tra, lập báo cáo gửi Sở Y tế trước ngày 20 tháng 6 năm trước.\n"
    )
    (duty,) = extract(read_plain("x.txt", text.encode())).assignments
    assert duty.lead == ("Quỹ Bảo trợ trẻ em", "Hội Chữ thập đỏ tỉnh")
    assert duty.deadline is not None
    assert (duty.deadline.date, duty.deadline.recurrence) == (None, "nam")
