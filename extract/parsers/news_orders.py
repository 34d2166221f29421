"""Where news begins to say what is laid on whom: from there on "X + verb" is a duty too, before it only what somebody is asked or told by name."""

from __future__ import annotations

import re

from extract.alternatives import words
from extract.authorities import POST
from extract.document import Span
from extract.kinds import ORDERING
from extract.parsers.deadlines import deadline_in_prose
from extract.parsers.due_contexts import REPORTS_BACK
from extract.parsers.duty_clause import Duty
from extract.parsers.duty_words import MUST, predicate
from extract.records import Deadline, Identity
from extract.segment import Outline, Segment
from extract.text import UPPER, lower
from extract.times.dates import DAY_MONTH, SHORT_DATE, date_in
from extract.units.persons import without_person
from extract.units.reading import read_units

# "Thủ tướng Chính phủ yêu cầu:" opens a list of duties.
_TELLS = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|kết luận|có ý kiến)[^.:;]{0,60}:\s*$")
# "Thủ tướng yêu cầu hoàn thành việc cắt giảm …" tells nobody by name; who is named next is told.
_TELLS_ALL = re.compile(
    r"(?:thủ tướng|chủ tịch|bí thư|bộ trưởng|giám đốc|ubnd|ủy ban|bộ|sở)(?!\w)[^.,;:]{0,50}\s(?:yêu cầu|chỉ đạo|chỉ thị(?<!hành chỉ thị)(?<!ký chỉ thị)(?<!ra chỉ thị)(?! (?:số|của|về|này)))\s"
)
# What was laid on whom: "UBND tỉnh đã yêu cầu Sở X tăng cường …", not what had been before.
_TOLD = re.compile(words("đã", "vừa", "cũng") + r" (?:có )?(?=(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|đôn đốc) )")
_BEFORE_THAT = re.compile(
    r"\s*(?:trước đó|trước đây|năm (?:19|20)\d\d|từ năm|(?:trong |suốt )?(?:những năm|các năm|nhiều năm|thời gian|nhiệm kỳ|giai đoạn)(?: vừa)? qua|hiện nay|đến nay)"
)
# "Theo đó, các sở rà soát …": what a document named or told of before lays on units
_THEREBY = re.compile(
    rf"\s*(?:theo đó|cụ thể|theo (?:sự )?(?:chỉ đạo|yêu cầu)(?: này| đó| trên)?|theo (?:{ORDERING}|văn bản)(?: này| trên| nêu trên)?"
    rf"|(?:{ORDERING}|văn bản)(?: này)?(?: cũng)? (?:nêu|ghi|yêu cầu)(?: rõ)?)\s*[,:]"
)
# "Theo kế hoạch kỷ niệm … do UBND tỉnh ban hành, các ngành …"
_BY_ISSUED = re.compile(rf"\W*(?:[^\W\d]+-\s*)?theo (?:{ORDERING}|văn bản|hướng dẫn)\s[^,;:]{{3,200}}\sdo\s[^,;:]{{3,60}}\sban hành,")
_BY_NUMBER = re.compile(r"\s*(?:cụ thể, )?theo\s[^,;:\d]{3,30}\d[^,;:]{0,160}[,:]")
# "Chỉ thị số 03/CT-UBND … nêu rõ nhiệm vụ của các sở như sau:", a page headed "Chỉ thị của UBND tỉnh về …"
_SETS_OUT = re.compile(rf"(?<!\w)(?:{ORDERING}|văn bản)(?!\w)[^.;:]{{0,400}}(?:nêu rõ|quy định|phân công|giao|yêu cầu|đề nghị|nhiệm vụ)[^.;:]{{0,80}}:\s*$")
_IN_DETAIL = re.compile(r"[.;]\s+(?:cụ thể|theo đó)(?: như sau)?\s*:\s*$")  # "… vừa ban hành công văn về …. Cụ thể:"
_HEADED = re.compile(r"\s*(?:chỉ thị|công điện|công văn|kế hoạch)\s+(?:của|số|triển khai|thực hiện|tổ chức|về)(?!\w)")
_ORDERS = re.compile(
    r"(?<!\w)(?:yêu cầu|chỉ đạo(?! (?:tại|của|điều hành))|đề nghị|giao|phân công|hướng dẫn thực hiện|ban hành (?:kế hoạch|công văn|chỉ thị|hướng dẫn|văn bản))(?!\w)"
)
# “Chúng tôi phân công từng phòng …”, “chúng tôi kiến nghị Bộ X …”: what a speaker does or wishes, laid on nobody by the document
_OF_OURSELVES = re.compile(
    words("chúng tôi", "tôi", "mình")
    + r"\s+(?:(?:đã|cũng|luôn|thường xuyên|rất|xin|đang)\s+)*(?:(?:phân công|giao|bố trí|mong|kiến nghị|đề nghị|đề xuất)(?!\w))"
)
_STRIVES = re.compile(
    r"\s*(?:cũng |sẽ |đều )?(?:phấn đấu|đặt mục tiêu|hướng tới|phê bình|biểu dương|hoan nghênh|cảm ơn|chúc mừng|bày tỏ|cho hay|năm \d+)(?!\w)"
)
# "…, Chủ tịch UBND tỉnh | chủ trì hội nghị."
_CHAIRS = re.compile(r"\s*(?:đã )?chủ trì(?: (?:hội nghị|cuộc họp|buổi|phiên họp|lễ|hội thảo|tọa đàm)[^,;.]*)?\W*")
_OFFICER = re.compile(rf"(?:phó |quyền )?(?:{POST}|bí thư|thủ tướng|trưởng tiểu ban)(?!\w)")
# "Thứ trưởng Lê Văn Thanh | tham gia góp ý tại Hội nghị."; "Sau đó, Bộ Chính trị | sẽ tổ chức hội nghị": what happens is told
_TAKES_PART = re.compile(
    r"(?: [^,;.]{0,40})? (?:tham gia|phát biểu|góp ý|tham dự|chia sẻ|trình bày|báo cáo)(?: [^,;.]{1,40})? tại (?:hội nghị|cuộc họp|buổi|phiên họp|lễ)[^,;.]{0,30}\W*"
)
_OVER_ALL = re.compile(r"\s*(?:phó )?thủ tướng(?!\w)")  # nobody lays a duty on them
_HIGHEST = re.compile(r"(?:bộ chính trị|ban bí thư|quốc hội|(?:đảng ủy )?chính phủ|ban chấp hành trung ương|trung ương)(?!\w)")
# "Công văn cũng | chỉ đạo | Chánh thanh tra Sở tổ chức kiểm tra"
_DOCUMENT_DIRECTS = re.compile(
    rf"\W*(?:{ORDERING}|văn bản)(?:\s+(?:này|trên|nêu trên|cũng|còn|đồng thời))*\s+(?:chỉ đạo|đôn đốc) (?!thực hiện|triển khai|điều hành|tổ chức)"
)
# "UBND tỉnh | tiếp tục có văn bản chỉ đạo | các sở", told words left out
_DIRECTS = re.compile(
    r"\s+(?:(?:tiếp tục|đồng thời|cũng|đã|vừa)\s+)*(?:(?:có|ra|ban hành) (?:văn bản|công văn) )?(?:chỉ đạo|đôn đốc) (?!thực hiện|triển khai|điều hành|tổ chức)"
)
# "Định kỳ trước ngày 15/6 hằng năm các cơ quan | báo cáo …", "Các địa phương | báo cáo tình hình về Bộ | trước ngày 12/2"
_DUE_BACK = re.compile(
    r"^\W*(?:định kỳ|chậm nhất|trước ngày)[^.;:]{3,160}\s(?:báo cáo|gửi)\s|\s(?:báo cáo|gửi)\s[^.;:]{3,160}\s(?:về|cho)\s[^.;:]{3,60}\s(?:trước (?:ngày )?\d|chậm nhất)"
)
_HAS_TO = re.compile(r"\sphải (?!chờ|đợi|mất|tốn)")  # what befalls them is no duty
_BY_PLAN = re.compile(r"\W*theo kế hoạch, (?:đến|trước|chậm nhất|trong|hết)(?!\w)")  # "Theo kế hoạch, đến ngày 31/3, các bộ hoàn tất …"
_BY_LETTER = re.compile(rf"\W*(?:tại|trong|theo) (?:{ORDERING}|văn bản)[^,;:]{{0,120}}, ")  # "Tại Công văn số …, | Bộ Nội vụ đã đôn đốc các bộ …"
_TERM = re.compile(
    r"\W*(?:thời hạn|hạn)(?: (?:chót|cuối cùng|cuối))?(?: (?:để )?(?:gửi|nộp|báo cáo|hoàn thành|thực hiện|trình)[^.;:]{0,60}?)? (?:là|chậm nhất|trước)[^.;:]{3,60}\W*$"
)
_ON_A_DAY = re.compile(r"\svào (?:ngày|(?:sáng|chiều|tối)) (?=\d)")
_DONE = re.compile(r"\s(?:đã|vừa|sẽ|mới)\s")
_JOINS = re.compile(r"\s*(?:đồng thời|bên cạnh đó|cùng với đó|ngoài ra),?\s+")
_BROUGHT = re.compile(r"\sđã (?:và đang )?(?:giúp|góp phần|tạo|đạt|mang|đem|làm|nâng|thu)\s")  # "… đã giúp người dân hiểu hơn": what came of it
_JUST_BEFORE = 600  # characters that hold a headline and a paragraph

# A line of news without a full stop is a caption; one this long that asks somebody by name is the lead.
LEAD_WORDS = 30
# "… để khắc phục. | Hà Mỹ": who wrote it, behind the last sentence
_BYLINE = re.compile(rf"[.!?…”]\s+[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,3}}$")


def is_caption(printed: str) -> bool:
    """Whether a paragraph of news ends like the line under a picture."""
    return not printed.endswith((".", ";", ":", "…", "/", "”")) and not _BYLINE.search(printed)


class NewsOrders:
    """What was heard so far of one document, official or news. ``told``: it lays duties by now."""

    def __init__(self, outline: Outline, identity: Identity, year: int | None) -> None:
        self.outline, self.identity, self.year = outline, identity, year
        self.told = not outline.official and _HEADED.match(lower(identity.title or "")) is not None

    def hear_heading(self, segment: Segment) -> None:
        """Take in a heading that opens a list of what is asked."""
        if segment.heading and not (self.told or self.outline.official):
            opening = (_TELLS, _SETS_OUT, *([_IN_DETAIL] if self.identity.reports else []))
            self.told = any(opens.search(self.outline.low, segment.start, segment.end) for opens in opening)

    def hear(self, sentence: Span) -> None:
        """Take in a sentence that goes on from what is reported, or ordered right before it, to what that lays on whom."""
        low = self.outline.low
        if self.told or self.outline.official:
            return
        if _THEREBY.match(low, sentence.start, sentence.end) is None:
            self.told = self._by_the_reported(low, sentence)
            return
        self.told = self.identity.reports is not None or _ORDERS.search(low, max(0, sentence.start - _JUST_BEFORE), sentence.start) is not None

    def _by_the_reported(self, low: str, sentence: Span) -> bool:
        """ "Theo Kế hoạch số 21/KH-SNV của Sở Nội vụ, …", where that is the document reported; "Theo kế hoạch … do UBND tỉnh ban hành, …"."""
        if _BY_ISSUED.match(low, sentence.start, sentence.end):
            return True
        number = self.identity.reports.number if self.identity.reports else None
        if not number or (by := _BY_NUMBER.match(low, sentence.start, sentence.end)) is None:
            return False
        return lower(number) in by.group()

    def joins(self, segment: Segment, text: str, low: str) -> bool:
        """Whether a paragraph of news goes on with the duties of the one right before it: behind its semicolon, with "Đồng thời" and a verb, or with the day of a report."""
        if self.outline.official:
            return False
        opens = _JOINS.match(low)
        goes_on = opens is not None or self.outline.text(self.outline.segments[segment.index - 1]).rstrip().endswith(";")
        at = opens.end() if opens else 0
        if REPORTS_BACK.match(low) and deadline_in_prose(text, self.year) is not None:
            return True
        return goes_on and not _BROUGHT.search(low) and any(verb.match(low, at) for verb in (predicate(), MUST))

    def term_of(self, low: str) -> bool:
        """Whether a paragraph of news only says by when what was asked right before is due: "Thời hạn cuối cùng để gửi báo cáo là ngày 30/9"."""
        return not self.outline.official and _TERM.match(low) is not None

    def of_ourselves(self, low: str) -> bool:
        """Whether a sentence of news quotes what a speaker does or wishes."""
        return not self.outline.official and ("tôi " in low or "mình " in low) and _OF_OURSELVES.search(low) is not None

    def only_tells(self, low: str, duty: Duty) -> bool:
        """Whether news says of a unit what it strives for (a target) or did before the news, and lays no duty on it."""
        if self.outline.official:
            return False
        if _BEFORE_THAT.match(low) and (due := deadline_in_prose(low, self.year)) is not None and due.date and not self._ahead(due):
            return True  # "Trước đó, Bộ đã gửi công văn yêu cầu các tỉnh báo cáo trước ngày 22/9": over by now
        if duty.strong:
            return _CHAIRS.fullmatch(low, duty.task) is not None and _OFFICER.match(lower(duty.lead[-1])) is not None
        first = lower(duty.lead[-1])
        if (_OFFICER.match(first) and _TAKES_PART.fullmatch(low, duty.task)) or (low.startswith(" sẽ ", duty.task) and _HIGHEST.match(first)):
            return True
        return _STRIVES.match(low, duty.task) is not None or _BEFORE_THAT.match(low) is not None or self._was_done(low, duty.task)

    def to_come(self, text: str, low: str) -> bool:
        """Whether a sentence of news on a document says what is due after the news: "Theo Kế hoạch, trước ngày 15/2, Bộ X hoàn thành …", or whose head tells others to;
        in news on none, what units must do by then or time and again."""
        if self.outline.official:
            return False
        if ("báo cáo" in low or "gửi " in low) and _DUE_BACK.search(low) and not _DONE.search(low):
            due = deadline_in_prose(text, self.year)
            return due is None or due.recurrence is not None or self._ahead(due)
        if self.identity.reports is None:
            must = _HAS_TO.search(low) or _BY_PLAN.match(low)
            return must is not None and (due := deadline_in_prose(text, self.year)) is not None and (due.recurrence is not None or self._ahead(due))
        if _TELLS_ALL.search(low):
            self.told = True
        due = deadline_in_prose(text, self.year) if self.identity.date and not self.told else None
        return due is not None and self._ahead(due) and " sẽ " not in low

    def _was_done(self, low: str, at: int) -> bool:
        """Whether a sentence says on which day before the news it was done: "Sở X tiếp tục ban hành quyết định … vào ngày 23/10"."""
        day = _ON_A_DAY.search(low, at)
        found = day and (SHORT_DATE.match(low, day.end()) or DAY_MONTH.match(low, day.end()))
        value = date_in(found, self.year) if found else None
        return value is not None and value < (self.identity.date or "")

    def _ahead(self, due: Deadline) -> bool:
        return due.date is not None and due.date > (self.identity.date or "")

    def without_telling(self, sentence: Span) -> str:
        """The sentence in lower case; in news without the words by which it tells what was said."""
        low = self.outline.low[sentence.start : sentence.end]
        if self.outline.official or _BEFORE_THAT.match(low):
            return low
        return self._as_asked(_TOLD.sub(lambda m: " " * len(m.group()), low), sentence)

    def _as_asked(self, low: str, sentence: Span) -> str:
        """The sentence with "chỉ đạo" of the reporting body itself, or of a named officer, as "yêu cầu": they direct others, it lays nothing on them."""
        if " chỉ đạo " not in low and " đôn đốc " not in low:
            return low
        if by := _DOCUMENT_DIRECTS.match(low):
            return f"{low[: by.end() - 9]} yêu cầu {low[by.end() :]}"
        if (over := _OVER_ALL.match(low)) and (directs := _DIRECTS.match(low, over.end())):
            return f"{low[: directs.end() - 9]} yêu cầu {low[directs.end() :]}"
        text = self.outline.document.text[sentence.start : sentence.end]
        by_letter = _BY_LETTER.match(low)
        units, end = read_units(text, low, by_letter.end() if by_letter else 0)
        if len(units) != 1:
            return low
        named = without_person(text[units[0].start : end]) != text[units[0].start : end]
        reported = self.identity.reports.issuing_body if self.identity.reports else None
        itself = reported is not None and lower(units[0].name).removeprefix("phó ") in lower(reported.name)
        directs = _DIRECTS.match(low, end) if itself or (named and _OFFICER.match(low)) else None
        return f"{low[: directs.end() - 9]} yêu cầu {low[directs.end() :]}" if directs else low
