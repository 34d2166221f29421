"""The seven areas: their slugs in the fixed order of every row of margins and probabilities, and their printed names.

They follow Nghị quyết 76/NQ-CP (six contents) and the PAR INDEX, which counts direction and administration as a field of its own.
"""

from __future__ import annotations

AREA_NAMES: dict[str, str] = {
    "the-che": "Cải cách thể chế",
    "thu-tuc-hanh-chinh": "Cải cách thủ tục hành chính",
    "to-chuc-bo-may": "Cải cách tổ chức bộ máy",
    "che-do-cong-vu": "Cải cách chế độ công vụ",
    "tai-chinh-cong": "Cải cách tài chính công",
    "chinh-quyen-so": "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    "chi-dao-dieu-hanh": "Chỉ đạo, điều hành, tuyên truyền cải cách hành chính",
}
AREAS: tuple[str, ...] = tuple(AREA_NAMES)
