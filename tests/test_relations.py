"""How documents are cited in the clauses of normative documents: a passage → (number, relation) of each that it cites, in order.

Expected as a reader of the document would say it: what the sentence does to the cited document, not which words stand near it.
"""

from __future__ import annotations

import pytest
from test_citations import cited

from extract.extraction import extract
from extract.readers.plain.reader import read_plain

CASES: list[tuple[str, list[tuple[str, str]]]] = [
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
    # -- a recital that goes on in a paragraph of its own
    (
        "Căn cứ Thông tư số 2/2008/TT-BNV ngày 03/3/2008 của Bộ Nội vụ;\nThông tư số 9/2008/TT-BNV ngày 09/9/2008 của Bộ Nội vụ sửa đổi Thông tư số 2/2008/TT-BNV;",
        [("2/2008/TT-BNV", "can-cu"), ("9/2008/TT-BNV", "can-cu")],
    ),
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
