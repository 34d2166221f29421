"""How those are named who issue documents and tell others what to do: by their body or by their post. Alternatives for patterns over ``lower(text)``."""

from __future__ import annotations

PARTY_COMMITTEE = r"(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy"
# A cue that such a name begins; ``extract.units.reading`` reads it then.
AUTHORITY = (
    rf"(?:chính phủ|thủ tướng|quốc hội|chủ tịch|bí thư|bộ trưởng|thứ trưởng|giám đốc|ubnd|ủy ban|hđnd|hội đồng|{PARTY_COMMITTEE}|thường trực|bộ|sở)(?!\w)"
)
# Behind a title or an introduction the sentence goes on: "…, Bộ trưởng đề nghị các sở như sau:"
MAIN_CLAUSE = (
    rf",\s+(?:{AUTHORITY}|tổng cục|cục|ban|văn phòng|phòng|công an|thanh tra)\s(?:[^,;.\n]{{0,60}}\s)?"
    r"(?:có ý kiến|yêu cầu|đề nghị|giao|ban hành|báo cáo|quyết định|chỉ đạo|chỉ thị|xây dựng|thông báo|trình|kính|đã|tổ chức|triển khai|hướng dẫn|đồng ý|thống nhất)(?!\w)"
)
# Who heads a body whose name follows the post: "Chủ tịch | Ủy ban nhân dân tỉnh". No word begins another.
POST = (
    "(?:chủ tịch|chủ nhiệm|tổng giám đốc|giám đốc|bộ trưởng|thứ trưởng|thống đốc|tổng thanh tra|chánh thanh tra|chánh văn phòng|chánh án|tổng cục trưởng|chi cục trưởng"
    "|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|trưởng ban|trưởng phòng|thủ trưởng)"
)
