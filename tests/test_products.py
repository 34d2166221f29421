"""What a duty in prose hands in, as a compliance officer would fill in the column "sản phẩm": what is to be made, never what is told of or cited."""

from __future__ import annotations

import pytest

from extract.parsers.products import product_in_prose

CASES: list[tuple[str, str | None]] = [
    # where the name of the product ends
    ("Tham mưu UBND tỉnh ban hành Quyết định về vị trí việc làm, hoàn thành trong Quý II.", "Quyết định về vị trí việc làm"),
    ("Xây dựng Đề án về tổ chức bộ máy trình HĐND tỉnh.", "Đề án về tổ chức bộ máy"),
    ("Xây dựng bộ câu hỏi, tập huấn điều tra viên và báo cáo kết quả.", "bộ câu hỏi"),
    ("Xây dựng kế hoạch 5 năm và hằng năm của xã.", "kế hoạch 5 năm và hằng năm"),
    ("Ban hành kế hoạch, quy chế phối hợp trong tháng 3.", "kế hoạch, quy chế phối hợp"),
    ("Lập danh sách gửi về Sở Nội vụ trước ngày 15/3.", "danh sách"),
    ("Gửi tài liệu kiểm chứng về địa chỉ thư công vụ của Sở.", "tài liệu kiểm chứng"),
    ("Giúp Trưởng ban xây dựng kế hoạch, chương trình công tác của Ban Chỉ đạo.", "kế hoạch, chương trình công tác"),
    ("Xây dựng quy trình giải quyết trình Giám đốc Sở phê duyệt.", "quy trình giải quyết"),
    (
        "Soạn thảo văn bản quy định chi tiết các luật vừa được Quốc hội thông qua tại kỳ họp này.",
        "văn bản quy định chi tiết các luật vừa được Quốc hội thông qua",
    ),
    ("Hoàn thiện phần mềm một cửa, bàn giao cho các xã trước ngày 30/9.", "phần mềm một cửa"),
    ("Gửi tài liệu minh chứng kèm theo bản tự chấm điểm về Sở Nội vụ.", "tài liệu minh chứng kèm theo bản tự chấm điểm"),
    ("Xây dựng đề án, thì phòng Nội vụ thẩm định trong 05 ngày.", "đề án"),
    ("Kiện toàn Ban Chỉ huy Phòng, chống thiên tai các xã.", "Ban Chỉ huy Phòng, chống thiên tai các xã"),
    ("Ban hành thông báo nộp thuế không quá 05 ngày làm việc.", "thông báo nộp thuế"),
    ("Thành lập đoàn kiểm tra đột xuất ít nhất 03 lần trong năm.", "đoàn kiểm tra đột xuất"),
    ("Theo dõi việc phân cấp, báo cáo Quốc hội.", "báo cáo"),
    ("Lập biên bản ngay khi phát hiện vi phạm.", "biên bản"),
    ("Lập danh sách hộ nghèo trước ngày 10/9.", "danh sách hộ nghèo"),
    # a decree that takes another one's place has no number yet
    ("Trình Chính phủ ban hành Nghị định thay thế Nghị định số 12/2019/NĐ-CP.", "Nghị định"),
    # what is cited or told of
    ("Thực hiện Luật Ban hành văn bản quy phạm pháp luật.", None),
    ("Thực hiện Quyết định số 9/QĐ-UBND ngày 5/6/2023 của Ủy ban nhân dân huyện ban hành Quy chế làm việc.", None),
    ("Nghiêm túc chấp hành Quyết định của Giám đốc về việc ban hành Quy chế chi tiêu nội bộ.", None),
    ("Ủy ban nhân dân tỉnh vừa ban hành chỉ thị yêu cầu các sở chấn chỉnh kỷ cương.", None),
    ("Ngày 4/3, Sở Y tế ban hành Công văn số 512/SYT-VP giao các bệnh viện rà soát hồ sơ.", None),
    ("Gửi, nhận văn bản điện tử có ký số (không gửi văn bản giấy).", None),
    ("Khẩn trương kiện toàn tổ chức bộ máy bên trong.", None),
    ("Bố trí kinh phí xây dựng đề án vị trí việc làm.", None),
    ("Các đơn vị chậm nộp báo cáo phải giải trình với Sở Nội vụ.", None),
    ("Bảo đảm an toàn trong quá trình xây dựng cơ sở dữ liệu đất đai.", None),
    ("Dùng chữ ký số khi phát hành văn bản điện tử.", None),
    ("Hoàn thành sau 15 ngày kể từ ngày ban hành Thông báo này.", None),
    ("Theo dõi sát sao; kết quả thực hiện là căn cứ đánh giá, xếp loại.", None),
]


@pytest.mark.parametrize(("duty", "product"), CASES, ids=[duty for duty, _ in CASES])
def test_product(duty: str, product: str | None) -> None:
    assert product_in_prose(duty) == product
