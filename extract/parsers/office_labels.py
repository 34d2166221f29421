"""Offices that only the form of a list tells: "4. Văn thư: tiếp nhận …" among "2. Phó Hiệu trưởng: …", "3. Tổ trưởng chuyên môn: …" under "Phân công thực hiện"."""

from __future__ import annotations

import re
from collections.abc import Callable

from extract.parsers.duty_words import EXCLUDED, predicate
from extract.parsers.opened_duties import opened
from extract.segment import Outline, Segment
from extract.text import UPPER, lower
from extract.units.reading import full_name, names_only, read_units, sorts_before_predicate

_LABEL = re.compile(rf"\s*(?P<name>[{UPPER}][^:;.,()\d]{{2,40}}?)\s*(?:\([^()]{{1,60}}\))?\s*:\s+(?=\w)")
_ON_WHO_DOES_WHAT = re.compile(r"phân công|tổ chức thực hiện|trách nhiệm|nhiệm vụ (?:của|cụ thể)")
# What the items of such a part speak of beside offices: "5. Kinh phí: …"
_NO_OFFICE = re.compile(
    r"(?:kinh phí|nguồn|thời|địa điểm|chế độ|thông tin|công tác|về|nội dung|hình thức|đối tượng|yêu cầu|mục|kết quả|nhiệm vụ|giải pháp|tổ chức|báo cáo|khen|kiểm tra|sơ kết|tổng kết"
    r"|lưu ý|trường hợp|bước|phương|phạm vi|điều|việc|các bước|quy|chủ trì|phối hợp|thực hiện|triển khai|tiến độ|sản phẩm|đánh giá|giai đoạn|đợt|tháng|quý|năm|ngày|tuần)(?!\w)"
)
_ORDERS_BELOW = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao|chỉ đạo|chỉ thị|kết luận|quyết định)(?!\w)[^.]{0,300}:\s*$")
_FEWEST = 2  # offices that are known, beside the one that is not
_MOST_WORDS = 5
_LONGEST_TITLE = 20  # words


class OfficeLabels:
    """Asks the lists of one document; each list is counted once."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        # By the segment above and the rank of the list: how many of its items name offices, and how many there are.
        self._labelled: dict[tuple[int, int], tuple[int, int]] = {}
        self._headed: dict[tuple[int, int], tuple[int, int]] = {}
        self._acting: dict[tuple[int, int], tuple[int, int]] = {}
        self._on_who: dict[int, bool] = {}

    def before_colon(self, segment: Segment) -> tuple[str, int] | None:
        """The name before the colon of an item and where its duty begins in the body, None where the list does not show that it names an office."""
        body = self.outline.body(segment)
        label = _LABEL.match(body) if segment.marker else None
        if label is None or len(label["name"].split()) > _MOST_WORDS or not self._on_who_does_what(segment):
            return None
        low = self.outline.low[segment.body : segment.end]
        if _NO_OFFICE.match(low) or predicate().match(low) or not (predicate().match(low, label.end() - 1) or body[label.end()].islower()):
            return None
        known, listed = self._counted(self._labelled, segment, lambda s: not s.heading, self._opens_with_office)
        return (full_name(label["name"]), label.end()) if known >= _FEWEST and 2 * known >= listed - 1 else None

    def subject(self, segment: Segment) -> tuple[list[str], int] | None:
        """Who acts in an item or paragraph whose subject no lexicon has ("Chủ phương tiện, thuyền viên | chấp hành …"), and where the predicate begins in the body; None
        where those beside it do not show that the list is one of who does what."""
        low = self.outline.low[segment.body : segment.end]
        names, end = sorts_before_predicate(self.outline.body(segment), low)
        if not names or EXCLUDED.match(lower(names[-1])) or not (self._on_who_does_what(segment) or self._ordered(segment)):
            return None
        known, listed = self._counted(self._acting, segment, lambda s: not s.heading, self._acts)
        return (names, end) if known >= _FEWEST and 2 * known >= listed - 1 else None

    def _ordered(self, segment: Segment) -> bool:
        above = next((s for s in self.outline.ancestors(segment) if s.heading), None)
        return above is not None and _ORDERS_BELOW.search(self.outline.low[above.start : above.end]) is not None

    def _acts(self, item: Segment) -> bool:
        """Whether an item opens with units and what they are to do."""
        low = self.outline.low[item.body : item.end]
        return opened(self.outline.body(item), low, 0, len(low), bare=True) is not None

    def heads(self, heading: Segment, title: str) -> bool:
        """Whether the headings beside a numbered one name offices and nothing else, so that this one does too: "8. Các Khu Công nghệ cao và hiệp hội liên quan"."""
        low = lower(title)
        if (
            not heading.marker
            or not 2 <= len(title.split()) <= _LONGEST_TITLE
            or title.rstrip().endswith((":", ".", ";"))
            or not self._on_who_does_what(heading)
        ):
            return False
        if _NO_OFFICE.match(low) or predicate().match(low):
            return False
        known, listed = self._counted(self._headed, heading, lambda s: s.heading, self._names_offices)
        return known > _FEWEST and 3 * known >= 2 * (listed - 1)

    def _on_who_does_what(self, segment: Segment) -> bool:
        if segment.parent not in self._on_who:
            above = next((s for s in self.outline.ancestors(segment) if s.heading), None)
            self._on_who[segment.parent] = above is not None and _ON_WHO_DOES_WHAT.search(self.outline.low[above.start : above.end]) is not None
        return self._on_who[segment.parent]

    def _counted(
        self, kept: dict[tuple[int, int], tuple[int, int]], one: Segment, alike: Callable[[Segment], bool], office: Callable[[Segment], bool]
    ) -> tuple[int, int]:
        place = one.parent, one.rank
        if place not in kept:
            listed = [s for s in self.outline.children.get(one.parent, []) if s.kind == one.kind and s.rank == one.rank and alike(s)]
            kept[place] = sum(map(office, listed)), len(listed)
        return kept[place]

    def _opens_with_office(self, item: Segment) -> bool:
        body = self.outline.body(item)
        label = _LABEL.match(body)
        return label is not None and 0 < label.end("name") <= read_units(body, self.outline.low[item.body : item.end], 0)[1]

    def _names_offices(self, heading: Segment) -> bool:
        return names_only(self.outline.body(heading), self.outline.low[heading.body : heading.end])
