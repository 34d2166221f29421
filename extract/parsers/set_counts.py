"""Counts that a heading of aims sets without a bound: "Thu nhập bình quân đầu người: 68 triệu đồng", "Thành lập mới 45 doanh nghiệp"."""

from __future__ import annotations

import re

from extract.parsers.quantities import Quantity

MONEY = {"tỷ đồng", "triệu đồng"}
EARNED = re.compile(
    r"(?<!\w)(?:thu ngân sách|tổng thu|thu nội địa|doanh thu|giá trị (?:sản xuất|xuất khẩu|gia tăng|sản phẩm)|kim ngạch|tổng sản phẩm|grdp|thu hút|huy động"
    r"|thu nhập (?:bình quân|đầu người)|bình quân thu nhập)(?!\w)"
)
# A count without a bound is an aim where a colon or "đạt" leads to it, or a measure opens its clause, and nothing but its period follows: "Thành lập mới: 100 doanh nghiệp"
_LEADS_TO = re.compile(r"(?:(?:(?<!\w)(?:đạt|là|thêm|mới|cho|còn))|:)\s*(?:là |được |khoảng )?$")
_MEASURE_FIRST = re.compile(
    r"(?:^|[.;:,]\s|phấn đấu )[\W\d]*(?:tổng|số|thu ngân sách|thu nhập|thu nội địa|thu hút|sản lượng|diện tích|giá trị|doanh thu|kim ngạch|bình quân|năng suất|quy mô|xuất khẩu|giải quyết việc làm)"
    r"(?!\w)[^,.;:]*$"
)
# "phấn đấu …; trồng mới 900 ha rừng; chăm sóc 350 ha chè": a short clause of a sentence that strives for all it lists
_TO_DO = re.compile(r"[\W\d]*(?:[^\W\d]+ ){1,6}(?<!tại )(?<!của )(?<!với )(?<!trong )(?<!ở )(?<!các )(?<!gồm )(?<!từ )(?<!đề ra )(?<!xác định )(?<!nêu )")
_MORE = re.compile(r"(?<!\w)(?:thêm|mới|phấn đấu(?: có)?) $")  # "xây dựng thêm | 01 trường đạt chuẩn quốc gia"
_OF_WHAT = re.compile(r"(?: [^\W\d]+){1,3}\s*(?:$|[.;,…])")
_COUNT_ENDS = re.compile(r"\s*(?:$|[.;,(/)]|(?:mỗi|hằng|hàng|một) năm|trong năm|vào năm|năm 20)")


def is_set(low: str, before: str, quantity: Quantity, strives: bool = False) -> bool:
    """Whether a count without a bound is set under a heading of aims; money only where it is earned. ``before``: the words before it in its clause; ``strives``: the
    sentence strives for what it lists, or stands under a heading of aims.

    >>> from extract.parsers.quantities import quantities
    >>> [is_set(low, low[: q.start], q) for low in ("số mô hình mới: 4 mô hình.", "tại 12 xã vùng thấp.") for q in quantities(low)]
    [True, False]
    """
    if quantity.unit in MONEY and not EARNED.search(before):
        return False
    if strives and (
        _MORE.search(before)
        or (_TO_DO.fullmatch(before, before.rfind(", ") + 1) and (_OF_WHAT.match(low, quantity.end) or _COUNT_ENDS.match(low, quantity.end)))
    ):
        return True
    return _COUNT_ENDS.match(low, quantity.end) is not None and (_LEADS_TO.search(before) or _MEASURE_FIRST.search(before)) is not None
