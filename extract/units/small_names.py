"""Bodies and offices whose names are printed in small letters, or that have none. Patterns are matched against ``lower(text)`` behind the head."""

from __future__ import annotations

import re

# Names in small letters, by head: "ban quản lý chợ", "công ty cổ phần", "hội đồng trường".
SMALL_NAMES = {
    "ban": re.compile(
        r"\s+(?:quản lý|chỉ đạo|chỉ huy|thường vụ|thường trực|chấp hành|chuyên môn|đảng|điều hành|nhân dân|tổ chức(?! (?:thực hiện|triển khai|họp|hội|lễ|các|cuộc|thi))|công tác mặt trận|vì sự tiến bộ|phát triển|giám sát|vận động|đại diện|tự quản|hòa giải|bảo vệ|kiểm soát|thanh tra nhân dân)(?!\w)"
    ),
    "công ty": re.compile(r"\s+(?:cổ phần|tnhh|trách nhiệm hữu hạn|mẹ|con)(?!\w)"),
    "trung tâm": re.compile(r"\s+(?:hành chính công|phục vụ hành chính công)(?!\w)"),
    "hội đồng": re.compile(r"\s+(?:quản lý|quản trị|thành viên|trường|thẩm định|tư vấn|kiểm tra|giám sát|bồi thường)(?!\w)"),
    "phòng": re.compile(r"\s+(?:chuyên môn)(?!\w)"),
    "tổ": re.compile(
        r"\s+(?:truyền thông|hòa giải|bảo vệ|tự quản|liên gia|vay vốn|xung kích|thư ký|giúp việc|hỗ trợ|công nghệ|kiểm tra|thẩm định|tư vấn|giám sát|rà soát)(?!\w)"
    ),
    "đội": re.compile(
        r"\s+(?:quản lý(?: trật tự(?: xây dựng)?(?: đô thị)?)?|trật tự(?: xây dựng)?(?: đô thị)?|thanh tra|kiểm tra|thi hành|cảnh sát|phản ứng nhanh|tuyên truyền|dân phòng|xung kích)(?!\w)"
    ),
    "đoàn": re.compile(r"\s+(?:kiểm tra|thanh tra|giám sát|khảo sát|kiểm toán)(?!\w)"),
}
# Offices that are named without more inside their own house, with the verbs that rather belong to a name in small letters ("Trung tâm giám sát, điều hành").
NAMED_ALONE = {
    "văn phòng": re.compile(r"\s+(?:đăng ký|đại diện|tiếp công dân|tư vấn)(?!\w)"),
    "trung tâm": re.compile(
        r"\s+(?:giám sát|điều hành|nghiên cứu|đào tạo|phục vụ|phát triển|kiểm soát|kiểm nghiệm|kiểm định|quan trắc|lưu trữ|hỗ trợ|quản lý|ứng dụng|giới thiệu"
        r"|xúc tiến|tư vấn|bồi dưỡng|tiếp nhận|kiểm tra|điều phối|điều tra|khảo sát|thông tin|truyền thông|giáo dục|sản xuất)(?!\w)"
    ),
}
