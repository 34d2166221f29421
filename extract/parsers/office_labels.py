"""Offices that only the form of a list tells: "4. Văn thư: tiếp nhận …" among "2. Phó Hiệu trưởng: …", "3. Tổ trưởng chuyên môn: …" under "Phân công thực hiện"."""

from __future__ import annotations

import re

from extract.parsers.duty_words import predicate
from extract.segment import Outline, Segment
from extract.text import UPPER
from extract.units import full_name, read_units

_LABEL = re.compile(rf"\s*(?P<name>[{UPPER}][^:;.,()\d]{{2,40}}?)\s*(?:\([^()]{{1,60}}\))?\s*:\s+(?=\w)")
_ON_WHO_DOES_WHAT = re.compile(r"phân công|tổ chức thực hiện|trách nhiệm|nhiệm vụ (?:của|cụ thể)")
# What the items of such a part speak of beside offices: "5. Kinh phí: …"
_NO_OFFICE = re.compile(
    r"(?:kinh phí|nguồn|thời|địa điểm|chế độ|thông tin|công tác|về|nội dung|hình thức|đối tượng|yêu cầu|mục|kết quả|nhiệm vụ|giải pháp|tổ chức|báo cáo|khen|kiểm tra|sơ kết|tổng kết"
    r"|lưu ý|trường hợp|bước|phương|phạm vi|điều|việc|các bước|quy|chủ trì|phối hợp|thực hiện|triển khai|tiến độ|sản phẩm|đánh giá|giai đoạn|đợt|tháng|quý|năm|ngày|tuần)(?!\w)"
)
_FEWEST = 2  # offices that are known, beside the one that is not
_MOST_WORDS = 5


def labelled_office(outline: Outline, segment: Segment) -> tuple[str, int] | None:
    """The name before the colon of an item and where its duty begins in the body, None where the list does not show that it names an office."""
    body = outline.body(segment)
    label = _LABEL.match(body) if segment.marker else None
    if label is None or len(label["name"].split()) > _MOST_WORDS:
        return None
    low = outline.low[segment.body : segment.end]
    if _NO_OFFICE.match(low) or predicate().match(low) or not (predicate().match(low, label.end() - 1) or body[label.end()].islower()):
        return None
    above = next((s for s in outline.ancestors(segment) if s.heading), None)
    if above is None or not _ON_WHO_DOES_WHAT.search(outline.low[above.start : above.end]):
        return None
    beside = [s for s in outline.children.get(segment.parent, []) if s.kind == "item" and s.rank == segment.rank and s.index != segment.index]
    known = sum(_opens_with_office(outline, s) for s in beside)
    return (full_name(label["name"]), label.end()) if known >= _FEWEST and 2 * known >= len(beside) else None


def _opens_with_office(outline: Outline, item: Segment) -> bool:
    body = outline.body(item)
    label = _LABEL.match(body)
    end = read_units(body, outline.low[item.body : item.end], 0)[1] if label else 0
    return label is not None and 0 < label.end("name") <= end
