"""What a column of a duty table holds by its cells, where its header is none that is known ("Ai làm", "Xong khi nào")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.text import lower, squeeze
from extract.units import read_units

_TIME = re.compile(
    r"(?:(?:trước|trong|đến|từ|nay|chậm nhất|hết|cuối|đầu|giữa|ngày|tháng|quý|tuần|năm|và|hoặc|giai đoạn|hằng|hàng|thường xuyên|định kỳ|cả|là|vào|[ivx]{1,4}|t\d{1,2}"
    r"|thứ|sáng|chiều|lần|mỗi|một|hai|ba|tư|sáu|bảy|tx"
    r"|\d{1,4}(?:[/.-]\d{1,4}){0,2})(?!\w)[\s,;()/–-]*)+\.?"
)
_TELLS_TIME = re.compile(r"quý|tháng|ngày|năm|tuần|thường xuyên|hằng|hàng|định kỳ|\d/\d|^tx|(?<!\w)t\d")
# Bodies and days that are no duty's: who issued, receives, settles or checks something, and when that was or began.
_OTHER = re.compile(
    r"ban hành|(?<!\w)ký|giải quyết|(?<!\w)cấp|quản lý|nhận|đề nghị|kiểm tra|cung cấp|chủ quản|trình|thẩm định|phê duyệt|công bố|bắt đầu|sinh(?!\w)|văn bản|căn cứ"
    r"|hiện trạng|địa chỉ|đơn vị tính|đơn vị được|hưởng|khảo sát|đánh giá|20\d\d"
)
_SETTLES = re.compile(r"giải quyết|quản lý|tiếp nhận|xử lý|(?<!quy )trình")
# "Cơ quan chính": what any body is called
_GENERIC = re.compile(r"^\s*(?:các )?(?:cơ quan|đơn vị|bộ phận)(?!\w)", re.IGNORECASE)
_SHARE = 0.7  # of the cells that are filled
_FEWEST = 2


def role_by_cells(header: str, cells: Sequence[str], supported: bool = False) -> str | None:
    """``lead`` where most filled cells name bodies and nothing else, ``deadline`` where they say a time and nothing else; None for other columns, and where the
    header, if any, is itself such a cell or names another relation than a duty's. ``supported``: another column says who supports, so whoever settles, manages or submits here leads.

    >>> role_by_cells("Ai làm", ["Sở Nội vụ", "Sở Tư pháp; UBND các xã", ""]), role_by_cells("Xong khi nào", ["Quý II/2026", "Trước 30/9"])
    ('lead', 'deadline')
    >>> role_by_cells("Cơ quan ban hành", ["Bộ Nội vụ", "Bộ Tư pháp"]), role_by_cells("Sở Nội vụ", ["Sở Y tế", "Sở Tư pháp"])
    (None, None)
    """
    filled = [cell for cell in cells if cell.strip(" -–.")]
    title = _GENERIC.sub("", header)
    if (
        len(filled) < _FEWEST
        or _OTHER.search(_SETTLES.sub("", lower(header)) if supported else lower(header))
        or len(header.split()) > 8
        or _names_bodies(title)
        or says_time(header)
    ):
        return None
    if sum(map(says_time, filled)) >= _SHARE * len(filled):
        return "deadline"
    return "lead" if header and sum(map(_names_bodies, filled)) >= _SHARE * len(filled) else None


def says_time(cell: str) -> bool:
    """Whether a text says a time and nothing else: "Quý II/2026", "Trước 30/9", "THÁNG 01"."""
    low = squeeze(lower(cell))
    return len(low) < 80 and _TIME.fullmatch(low) is not None and _TELLS_TIME.search(low) is not None


def _names_bodies(cell: str) -> bool:
    text = squeeze(cell)
    units, end = read_units(text, lower(text), 0)
    return bool(units) and not text[end:].strip(" ;,.")
