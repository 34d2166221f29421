"""Whom the headings and lead-ins above a segment address, and where nothing is assigned at all: results, rights, aims, letters' addressees.

What is inherited comes down ``Segment.parent`` and is resolved here alone.
"""

from __future__ import annotations

import re
from functools import cached_property

from extract.authorities import AUTHORITY
from extract.parsers.contents import is_order, lists_cases, lists_things
from extract.parsers.duty_words import ADDRESSED, HEAD_OF
from extract.parsers.lead_ins import guided_units, heading_units
from extract.parsers.office_labels import OfficeLabels
from extract.parsers.organisations import defined_organisation, heads_tasks
from extract.printed_lines import ADDRESS, ADDRESSEES
from extract.records import Identity
from extract.segment import Outline, Segment
from extract.text import lower
from extract.units.cells import units_in
from extract.units.reading import full_name, names_only

_NORMATIVE = re.compile(r"^\d+(?:\.\d+)?/\d{4}/")
# Whatever year their number has: "15/2025/BB-UBND"
_NEVER_NORMATIVE = frozenset(("bien-ban", "ke-hoach", "thong-bao", "cong-van", "cong-dien", "chi-thi", "huong-dan", "bao-cao", "chuong-trinh", "ket-luan"))
_DUTY_HEADING = re.compile(
    r"trách nhiệm|quan hệ phối hợp|điều \d+\.? (?:nội dung )?phối hợp|kinh phí|tổ chức thực hiện|tổ chức thi hành|nhiệm vụ, quyền hạn|điều khoản thi hành|hiệu lực|phân công"
)
_CHARGES = re.compile(r"trách nhiệm|tổ chức thực hiện|tổ chức thi hành|phân công|nhiệm vụ")
_RIGHTS_HEADING = re.compile(
    r"^(?:điều \d+\.?\s*)?quyền(?! hạn và trách nhiệm)(?!.*trách nhiệm)|(?!.*(?:trách nhiệm|nhiệm vụ)).* có (?:các )?quyền(?: hạn)?(?: sau(?: đây)?)?:$"
)
_RESULTS = re.compile(r"kết quả(?<!trả kết quả)|tồn tại|hạn chế|tình hình|đánh giá chung|ưu điểm|khó khăn|nguyên nhân")
_NOT_RESULTS = re.compile(
    r"khắc phục|chấn chỉnh|tháo gỡ|phân công|nhiệm vụ|giải pháp|yêu cầu|phương hướng|kiến nghị|chỉ đạo|tổ chức thực hiện|mục tiêu|báo cáo (?:kết quả|tình hình)[^.;]{0,60}:\s*$"
    r"|^(?:tổng hợp,? |chế độ |thông tin, )?báo cáo kết quả(?: kiểm tra| thực hiện)?[.:]?\s*$"
)
# Among results, too, something may be ordered.
_ORDERS_BELOW = re.compile(r"(?<!\w)(?<!đã )(?<!vừa )(?<!cũng )(?<!quyền )(?:yêu cầu|giao|đề nghị|phân công|chỉ thị)(?!\w)[^.]{0,300}:\s*$")
_ORDERS = re.compile(
    rf"\W*(?:(?:vì vậy|do đó|để [^,]{{5,80}}),\s*)?(?:{AUTHORITY}[^.;,:]{{0,50}}\s)?(?:giao|yêu cầu|phân công)\s(?!của)(?![^.;]{{0,200}}\sđến nay\s)"
)
_NEXT_STEPS = re.compile(
    r"phân công|phương hướng|nhiệm vụ (?:trọng tâm|chủ yếu|công tác)|tổ chức thực hiện|nhiệm vụ[^.;]{0,40} (?:cuối năm|thời gian tới|tiếp theo|(?:tháng|quý|năm) (?:tới|sau|[ivx\d]+))"
)
# Of minutes: "II. Kết luận của Chủ tịch", "2. Ý kiến kết luận", "Phân công nhiệm vụ:"
_CONCLUDES = re.compile(r"\W*(?:(?:các )?ý kiến )?(?:(?:phát biểu )?kết luận|phân công)(?!\w)")
_REPORTING = {"bao-cao", "to-trinh", "bien-ban", "giay-moi"}
_SKIPPED = re.compile(rf"^\s*(?:nơi nhận|trường hợp|phạm vi điều chỉnh|đối tượng áp dụng|giải thích từ ngữ|nguyên tắc)|{ADDRESSEES.pattern}", re.DOTALL)
# "b) Nội dung kiểm tra:" in an article on who checks
_SAYS_WHAT = re.compile(
    r"(?:nội dung|hình thức|thành phần|phạm vi|thẩm quyền) (?:kiểm tra|thanh tra|giám sát|báo cáo|thông báo|biên bản|hồ sơ|đoàn|tổ|hội đồng)(?!\w)[^.;]{0,80}$"
)
_OPENS_LIST = re.compile(r"gồm(?: có)?(?: các)?[^.;:]{0,40}:$|sau đây:$|như sau:$")
# "… có nhiệm vụ giúp UBND tỉnh quản lý đất lâm nghiệp, cụ thể như sau:"
_OPENS_TASKS = re.compile(
    r"(?:(?:có trách nhiệm|nhiệm vụ|nội dung|công việc|thực hiện)[^.;:]{0,40}|(?:(?:có|chịu) trách nhiệm|có nhiệm vụ)\s[^.;:]{0,240})(?:sau|như sau)(?: đây)?:$"
)
_SALUTATION = re.compile(rf"^{ADDRESS.pattern}\s*:?\s*|^\s*[-+*•]\s*|(?<!\w)(?:các )?đồng chí\s+", re.IGNORECASE)
# What stands under them is to be reached ("mỗi sở cắt giảm 30% …"), unless they speak of tasks too.
_AIMS = re.compile(r"mục tiêu(?<!chương trình mục tiêu)|chỉ tiêu")
_TASKS = re.compile(r"nhiệm vụ|giải pháp|tổ chức|phân công|trách nhiệm|yêu cầu|thực hiện|nội dung|(?:có ý kiến|chỉ đạo|đề nghị)(?!\w)[^.;:]{0,80}:\s*$")
# "các cơ quan, đơn vị sau đây": the units are named below
_NAMED_BELOW = re.compile(r"(?:sau đây|dưới đây|như sau|sau)$")

# "Điều 3. Chánh Văn phòng …, Giám đốc … chịu trách nhiệm thi hành Quyết định này": the full stop was left out
_CARRIED_OUT = re.compile(r"\s(?:chịu|có) trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)\s[^.;:]{0,60}$")
# "Điều 7. Các cơ quan có tài sản đấu giá"
_GROUP_AS_TITLE = re.compile(
    r"các (?:cơ quan|đơn vị|sở|ngành|tổ chức|địa phương|doanh nghiệp)(?:, (?:cơ quan|đơn vị|tổ chức|địa phương))*\s+(?:có|được|thuộc|quản lý|sử dụng)\s"
)
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
_SHORTEST_PARAGRAPH = 14  # words

Units = tuple[tuple[str, ...], tuple[str, ...]]


class Addressing:
    """Asks the headings of one document. ``lines``: indexes of segments that are role lines."""

    def __init__(self, outline: Outline, identity: Identity, lines: set[int], labels: OfficeLabels) -> None:
        self.outline, self.identity, self._lines, self.labels = outline, identity, lines, labels
        self.normative = bool(identity.number and _NORMATIVE.match(identity.number) and identity.kind not in _NEVER_NORMATIVE) or identity.kind in (
            "luat",
            "nghi-dinh",
            "thong-tu",
        )
        self.reports = identity.kind in _REPORTING
        self._addressed: dict[int, Units | None] = {}
        # By the index of the segment above: whether nothing below it is a duty, whether a unit and a verb make one there.
        self._idle: dict[int, bool] = {}
        self._directs: dict[int, bool] = {}
        self._contents: dict[int, bool] = {}  # by the index of a lead-in
        self._opened: dict[int, tuple[bool, bool]] = {}  # by the index of a heading

    @cached_property
    def addressees(self) -> tuple[str, ...]:
        """The bodies under "Kính gửi:", who "các đồng chí" and "Quý cơ quan" of a letter are."""
        lines = [self.outline.text(s) for s in self.outline.segments if s.kind == "addressee" and not s.part]
        return tuple(dict.fromkeys(unit for line in lines for unit in units_in(_SALUTATION.sub("", line))))

    @cached_property
    def _organisation(self) -> str | None:
        return defined_organisation(self.outline)

    @cached_property
    def _first_paragraph(self) -> int:
        """Index of the first segment long enough for a paragraph of news, 0 where there is none."""
        return next((s.index for s in self.outline.segments if self.outline.low.count(" ", s.start, s.end) >= _SHORTEST_PARAGRAPH), 0)

    def addressed(self, segment: Segment) -> Units | None:
        """``(lead, support)`` that the headings and lead-ins above a segment address (nearest first), None where nobody is."""
        for above in self.outline.ancestors(segment):
            if above.index not in self._addressed:
                self._addressed[above.index] = self._named(above) if above.heading and self._may_address(above) else None
            units = self._addressed[above.index]
            if units is not None:
                return units
            if self.normative and above.heading and above.marker.startswith("Điều"):
                return None  # what the chapter is about does not say who acts in this article
            if above.heading and above.rank <= 600 and not above.marker.startswith("Điều") and _RESULTS.search(self.outline.low[above.start : above.end]):
                return None
        return self._annexes.get(segment.part) if segment.kind == "row" else None

    @cached_property
    def _annexes(self) -> dict[int, Units]:
        """Whom the titles of what is attached charge, by its part: "NHIỆM VỤ GIAO SỞ NỘI VỤ" under "PHỤ LỤC 1"."""
        titles = [(s.part, self.outline.text(s)) for s in self.outline.segments if s.kind == "title" and s.part]
        charged = {part: heading_units(title) for part, title in titles if HEAD_OF.match(lower(title))}
        return {part: units for part, units in charged.items() if units}

    def _named(self, heading: Segment) -> Units | None:
        article = self.normative and heading.marker.startswith(("Điều", "Chương", "Mục", "CHƯƠNG", "MỤC"))
        body = self.outline.body(heading)
        one_of_those = article and self._heads_one_of_those(heading, body)
        units = heading_units(body, article and not one_of_those) or (((full_name(body),), ()) if one_of_those else None)
        if units is None and self.outline.official and heads_tasks(lower(body)) and self._organisation:
            return (self._organisation,), ()
        if units is None and self.outline.official and self.labels.heads(heading, body):
            return (full_name(body),), ()
        if units is None or any(_NAMED_BELOW.search(unit) for unit in units[0]):
            return None
        if self._issues(units[0]) and (guided := guided_units(body)) is not None:
            return guided
        if units[0] == ADDRESSED:
            return (self.addressees, units[1]) if self.addressees else None
        return units

    def _issues(self, names: tuple[str, ...]) -> bool:
        """Whether those are the document's own issuer."""
        issuer = self.identity.issuing_body
        return issuer is not None and bool(names) and all(lower(name) in lower(issuer.name) for name in names)

    def _heads_one_of_those(self, article: Segment, title: str) -> bool:
        """Whether the title of an article is nothing but a unit, in a chapter on who does what: "Chương III. TRÁCH NHIỆM CỦA CÁC CƠ QUAN", "Điều 9. Sở Nội vụ"."""
        above = next((s for s in self.outline.ancestors(article) if s.heading), None)
        if above is None or not article.marker.startswith("Điều") or not _CHARGES.search(self.outline.low[above.start : above.end]):
            return False
        title = _ASIDE.sub("", title)  # "Điều 9. Sở Nội vụ (cơ quan thường trực)"
        return names_only(title, lower(title)) or _GROUP_AS_TITLE.match(lower(title)) is not None

    def _may_address(self, heading: Segment) -> bool:
        low = self.outline.low[heading.body : heading.end]
        if not self.outline.official and not heading.marker and not low.rstrip().endswith(":"):
            return False  # a byline, a caption
        if not self.outline.official and not heading.marker and heading.index < self._first_paragraph:
            return False  # a rubric over the headline
        if _SKIPPED.match(low):
            return False
        return not (low.endswith(":") and _OPENS_LIST.search(low)) or _OPENS_TASKS.search(low) is not None

    def passes_over(self, segment: Segment) -> bool:
        """Whether no duty is read in a segment: it heads others, or what it stands under assigns nothing."""
        if segment.kind == "recital" and not re.search(
            r"yêu cầu|giao |đề nghị (?:các|ubnd|ủy ban|sở|thủ trưởng)", self.outline.low[segment.start : segment.end]
        ):
            return True
        if self.reports and not self._orders_after_all(segment):
            return True
        if segment.parent not in self._idle:
            self._idle[segment.parent] = self._stands_idle(segment)
        own = self.outline.low[segment.body : segment.end]
        if self._idle[segment.parent] and not (_ORDERS.match(own) and self._among_results(segment)):
            return True
        if segment.marker.startswith("Điều") and _CARRIED_OUT.search(own):
            return False
        return (
            bool(segment.marker.startswith("Điều") and segment.heading)
            or (segment.heading and not self._is_leaf(segment) and not self._tells_first(segment) and not self._asks_for_contents(segment))
            or (own.startswith(("k", " ")) and ADDRESSEES.match(own) is not None)
        )

    def _orders_after_all(self, segment: Segment) -> bool:
        """Whether a report says what comes next, or minutes what was concluded."""
        if self.identity.kind == "bao-cao":
            return self.plans(segment)
        concludes = (_CONCLUDES.match(self.outline.low, above.body, above.end) for above in self.outline.ancestors(segment) if above.heading)
        return self.identity.kind == "bien-ban" and any(concludes)

    def _stands_idle(self, segment: Segment) -> bool:
        """Whether a heading above makes what stands under it assign nothing; under the heading of what comes next, a lead-in over the whole text does not, and nothing does
        under a lead-in that orders ("Chính phủ yêu cầu các bộ thực hiện các nhiệm vụ sau:")."""
        ahead = ordered = False
        for above in self.outline.ancestors(segment):
            if not above.heading:
                continue
            next_steps, orders = self._opens(above)
            if (not ordered and not (ahead and not above.marker) and self._without_duties(above)) or self._lists_contents(above):
                return True
            ahead, ordered = ahead or next_steps, ordered or orders
        return False

    def _opens(self, heading: Segment) -> tuple[bool, bool]:
        """Whether what stands below a heading comes next, and whether the heading orders it."""
        if heading.index not in self._opened:
            low = self.outline.low[heading.start : heading.end]
            self._opened[heading.index] = _NEXT_STEPS.search(low) is not None, not self.normative and _ORDERS_BELOW.search(low) is not None
        return self._opened[heading.index]

    def _without_duties(self, heading: Segment) -> bool:
        """Whether a heading stands over what assigns nothing: addressees, results, in normative documents rights."""
        low = self.outline.low[heading.body : heading.end]
        if (
            _SKIPPED.match(low)
            or (self.normative and _SAYS_WHAT.match(low))
            or ((self.normative or heading.marker.startswith("Điều")) and _RIGHTS_HEADING.match(low))
        ):
            return True
        return self._tells_results(heading)

    def _among_results(self, segment: Segment) -> bool:
        return not self.normative and any(above.heading and self._tells_results(above) for above in self.outline.ancestors(segment))

    def _tells_results(self, heading: Segment) -> bool:
        low = self.outline.low[heading.body : heading.end]
        results = len(low) < 160 and heading.rank <= 700 and _RESULTS.search(low) is not None
        return results and not _NOT_RESULTS.search(low) and not _DUTY_HEADING.search(low)

    def _lists_contents(self, lead_in: Segment) -> bool:
        """Whether what stands below a lead-in is what it asks for, and nothing to be done."""
        if lead_in.index not in self._contents:
            below = self.outline.children.get(lead_in.index, [])
            lists = lists_cases if self.normative else lists_things  # in normative documents each point is laid on somebody, unless it says for whom
            self._contents[lead_in.index] = (
                self.outline.official
                and self.outline.low.endswith(":", lead_in.body, lead_in.end)
                and all(s.kind == "item" and s.rank > 600 and not s.heading for s in below)
                and lists(self.outline.body(lead_in), [self.outline.body(s) for s in below])
            )
        return self._contents[lead_in.index]

    def _asks_for_contents(self, segment: Segment) -> bool:
        """Whether a lead-in is itself a duty, what stands below it no more than what that is made of."""
        return self._lists_contents(segment) and is_order(self.outline.body(segment))

    def _tells_first(self, segment: Segment) -> bool:
        """Whether a paragraph of news says something before it leads in to what follows: "… đã ký văn bản chỉ đạo các sở …. Nội dung như sau:"."""
        return not self.outline.official and len(self.outline.sentences(segment)) > 1

    def plans(self, segment: Segment) -> bool:
        """Whether a segment stands in the part of a report that assigns what comes next."""
        return any(above.heading and _NEXT_STEPS.search(self.outline.low[above.start : above.end]) for above in self.outline.ancestors(segment))

    def _is_leaf(self, segment: Segment) -> bool:
        below = [s for s in self.outline.children.get(segment.index, []) if s.index not in self._lines and s.kind in ("item", "paragraph", "row")]
        return not below and not self.outline.low[segment.start : segment.end].rstrip().endswith(":") and segment.rank > 600

    def directs(self, segment: Segment) -> bool:
        """Whether "X + verb" without a trigger lays a duty here: in official documents, in normative ones only under the headings of duties, not among aims."""
        if segment.parent not in self._directs:
            headings = [self.outline.low[s.start : s.end] for s in self.outline.ancestors(segment) if s.heading]
            if self.normative:
                self._directs[segment.parent] = any(_DUTY_HEADING.search(low) for low in headings)
            else:
                self._directs[segment.parent] = not next((True for low in headings if _AIMS.search(low) and not _TASKS.search(low)), False)
        return self._directs[segment.parent]
