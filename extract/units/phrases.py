"""The pieces that a unit's name is made of after its head: listed and unlisted words, places, the body it belongs to.

Only the first syllable of a word of a proper name is capitalised in Vietnamese ("Sở Nội vụ hướng dẫn …"). So a name is looked up in ``fields.csv``;
where it is not listed it runs until a predicate of duty begins (``verbs.csv``), a place ends it, or a function word stands.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from functools import cache
from typing import NamedTuple

from extract.alternatives import Listing
from extract.lexicon import rows
from extract.text import UPPER, lower
from extract.units.heads import field_names, fields, find_head, verbal_fields, verbs
from extract.units.localities import DAY, begins_unit, locality, number, proper_name, province

COUNCILS = r"(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|ubmttqvn|ubmttq)"
# Bodies whose name another body's name may end with: "Phòng Cảnh sát giao thông Công an tỉnh", "Ban Pháp chế HĐND tỉnh", "Đảng ủy UBND tỉnh".
_PARENT = re.compile(
    rf"(?:\s+(?=tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)| +(?={COUNCILS}|công an|sở|bộ|đảng ủy|đảng bộ|ban chỉ đạo|tổng cục|cục|văn phòng chính phủ|chính phủ|tỉnh đoàn|liên đoàn lao động|ủy ban bầu cử|ủy ban quốc gia|hội đồng|tổ công tác|kho bạc|đoàn đbqh|ngân hàng|văn phòng đăng ký))"
)
_COMMITTEE = re.compile(r"(?:tỉnh|thành|huyện|quận|thị) ủy")
_COMMITTEES = re.compile(rf"{_COMMITTEE.pattern}(?:,? (?:và )?{_COMMITTEE.pattern})+")  # in small letters: "ban thường vụ | tỉnh ủy, thành ủy"
_HAVE_NO_PARENT = {"sở", "bộ", "công an", "chính phủ", "quốc hội", "kho bạc", "tỉnh đoàn"}
RELATED = re.compile(
    r"\s+(?:(?:có\s+)?liên\s*quan(?!\s+(?:trực\s+tiếp\s+)?(?:đến|tới))|khác|còn\s+lại|nêu\s+trên|này|cùng\s+cấp|các\s+cấp(?:,\s+các\s+ngành(?!\w))?|cấp\s+(?:tỉnh|huyện|xã|trên|dưới|cơ\s+sở|quân\s+khu)(?:,\s*cấp\s+(?:huyện|xã))*)(?!\w)"
    # "các xã biên giới", "các sở, ban, ngành trong tỉnh"
    r"|\s+(?:ven\s+biển|lân\s+cận|giáp\s+ranh|biên\s+giới|đồng\s+bằng|miền\s+(?:núi|xuôi|trung|bắc|nam)|vùng\s+(?:cao|sâu|xa|biên)(?:,\s*vùng\s+(?:cao|sâu|xa))?|phía\s+(?:bắc|nam|đông|tây))(?!\w)"
    r"|\s+ở\s+(?:tỉnh|huyện|xã)(?:,\s+ở\s+(?:huyện|xã|cơ\s+sở))+(?!\w)|\s+ở\s+(?:trung\s+ương(?:\s+và\s+địa\s+phương)?|địa\s+phương|cơ\s+sở|tỉnh|thành\s+phố|huyện|quận|xã|phường)(?!\w)|\s+trong\s+(?:toàn\s+)?(?:tỉnh|huyện|xã|phường|thành\s+phố|ngành|sở|bộ|cơ\s+quan|đơn\s+vị)|\s+tuyến\s+(?:tỉnh|huyện|xã|cơ\s+sở|trung\s+ương)(?!\w)"
    # "Kho bạc Nhà nước | từ tỉnh đến huyện"
    r"|\s+từ\s+(?:cấp\s+)?(?:tỉnh|huyện|trung\s+ương)\s+(?:đến|tới)\s+(?:cấp\s+)?(?:huyện|xã|cơ\s+sở)(?!\w)"
    r"|\s+(?:trong|ngoài)\s+nước(?!\w)"  # "Vụ Thị trường trong nước"
    # communes since the mergers of 2025
    r"|\s+(?:mới(?=\s+(?:sau|được|hình|thành)\s)(?:\s+(?:được\s+)?(?:thành\s+lập|hình\s+thành))?\s+sau|sau)\s+(?:khi\s+)?(?:sắp\s+xếp|sáp\s+nhập|hợp\s+nhất)(?!\w)|\s+mới\s+(?:được\s+)?thành\s+lập|\s+\(mới\)"
)
STANDARD = re.compile(r"(?:TCVN|QCVN|ISO)(?:[ /]+(?:ISO|IEC|[A-Z]*\d[\d:.-]*\d))+")
ITEM = re.compile(r"\s*(?:,|\bvà\b)\s*(?=\w)")
# "của Ban Thường vụ Tỉnh ủy | và Quy định số 20-QĐ/TU": another document, no more of the name
_NO_DOCUMENT = r"(?!(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông báo|Thông tư|Quy định|Quy chế|Công văn|Công điện|Tờ trình|Luật|Pháp lệnh)(?!\w)|[^\W\d]+ [^\W\d]+(?: [^\W\d]+){0,3} số \d)"
_JOINED = re.compile(rf"\s+(?:(?:và|&)\s+{_NO_DOCUMENT}(?=[{UPPER}])|[-–]\s+(?=[{UPPER}](?:[^\W\d_{UPPER}]|[{UPPER}]{{1,5}}(?!\w))))")
_DASH = re.compile(r"\s+[-–](?=\s+[^\W\d])")
_ZONES = re.compile(r"\s+và\s+các\s+(?:khu\s+(?:công\s+nghiệp|kinh\s+tế|chế\s+xuất)|kcn|kkt|kcx)(?!\w)")
_SERIAL = re.compile(r"\s+số\s+\d{1,2}(?!\w)")
_LISTED = re.compile(rf"(?:,\s+[{UPPER}](?![^,]*\s(?:tỉnh|huyện|xã|phường|thành phố)\s)[^,;:.()\n]{{1,40}}){{1,3}}(?<!\s)\s+và\s+(?=[{UPPER}])")
BRANCH = re.compile(r"\s+-\s+(?=(?:chi nhánh|phòng giao dịch)\s)|\s+(?=(?:chi nhánh|phòng giao dịch)\s+\w)")
# "Trường Trung học phổ thông chuyên Lê Hồng Phong"
_SORT_OF_SCHOOL = re.compile(r"\s+(?:(?:chuyên|tư thục|công lập|dân lập|bán công|liên cấp|nội trú|bán trú)\s+){1,2}(?=\w)")
_HALF_WORD = re.compile(rf"\s+[{UPPER}][^\W\d_]*")
# "Trung tâm Kiểm soát | thanh toán", "Công ty TNHH MTV | khai thác": what is no name yet, whatever the next word is elsewhere
_NEEDS_OBJECT = re.compile(
    r"(?:(?<!Ban )(?<!Tổ )(?<!Đội )(?:Kiểm soát|Hỗ trợ|Giới thiệu|Nghiên cứu|Ứng dụng|Phát triển|Xúc tiến|Bảo tồn|Xử lý|Cung cấp)|(?:Đội|Phòng|Cục|Trung tâm|Khu) Quản lý| (?:TNHH|MTV|[Cc]ổ phần|[Mm]ột thành viên))$"
)
_REST_OF_WORD = re.compile(r" [^\W\d_]+")
# "Ban Chỉ đạo Trung ương | Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”": what a committee is for, by its title
_TITLED = re.compile(
    r"(?:\s+trung ương)?\s+(?:cuộc (?:vận động|thi)|hội thi|phong trào|chiến dịch|chương trình|đề án|dự án|giải(?: thưởng)?|quỹ)(?:\s+toàn dân)?\s+[“\"](?=[^\W\d])[^“”\"\n]{3,120}[”\"]"
)
_CENTRAL_FRONT = re.compile(r"\s+trung ương (?:mặt trận tổ quốc|mttq)(?: việt nam)?(?!\w)")  # "Ban Thường trực Ủy ban | Trung ương Mặt trận …"
WORD = re.compile(rf" *(?:- +(?=[{UPPER}]))?[\w&.'’]+(?:-[\w&]+)*")
STOP = re.compile(
    r"\s*+(?:[;:()\n\t“”\"!?…]|\.(?!\w)|,|/|(?:và|cùng|với|để|theo|về|trong|tại|trước|sau|khi|nếu|nhằm|bằng|cho|do|là|đã|sẽ|đang|phải|(?<!hậu )cần|có|được|thì|mà|như|từ|đến|vào|lên|sớm|chậm|qua|bởi|bị|chịu|nhưng|không|vừa|cũng|đều|(?<!trật )tự(?!\s+(?:quản|vệ|nguyện|nhiên|chủ)(?!\w))|hằng|hàng(?!\s+(?:không|hải|hóa)(?!\w))|"
    r"khẩn|gồm|bao gồm|ngày|giúp|hay|trên|dưới|còn|chỉ|chưa|nên|tiếp|kịp|luôn|tuyệt đối|vẫn|rồi|lại|kèm|mỗi|những|tất cả|mới\s+đây|(?:hoạt\s+động|làm\s+việc)(?=\s+theo\s))(?!\w))"
)


@cache
def _short_field() -> re.Pattern[str]:
    """A dash before the short form of a field: "Phòng Kế hoạch tổng hợp | - CNTT"."""
    shorts = (row["short"] for row in rows("abbreviations") if row["short"].isupper() and lower(row["long"]) in field_names())
    return re.compile(rf"\s+[-–]\s+(?=(?:{'|'.join(map(re.escape, shorts))})(?!\w))")


class UnitMention(NamedTuple):
    """A unit in the text: half-open range, name in full, ``role`` of its head: ``post``, ``group``, ``body`` or ``place``."""

    start: int
    end: int
    name: str
    role: str


class Phrases(ABC):
    """One text and ``low``, its ``lower()`` (same offsets). Methods take an offset and give the one after what they read, the same one for nothing."""

    nested = 0  # groups inside one another that are being read

    def __init__(self, text: str, low: str) -> None:
        self.text, self.low = text, low

    @abstractmethod
    def unit_end(self, at: int) -> int:
        """After the unit that begins exactly at ``at`` (a word start)."""

    @abstractmethod
    def group(self, at: int) -> int:
        """After the group whose first noun ends at ``at``."""

    def capital(self, at: int) -> bool:
        return at < len(self.text) and self.text[at].isupper()

    def skip(self, pattern: re.Pattern[str] | Listing, at: int) -> int:
        match = pattern.match(self.low, at)
        return match.end() if match else at

    def blank(self, at: int) -> int:
        while self.low[at : at + 1].isspace():
            at += 1
        return at

    def locality(self, at: int, committee: bool = False) -> int:
        if self.low.startswith(" thôn", at) and self.low.endswith(" nông", 0, at):
            return at  # "Trung tâm Môi trường nông | thôn, Trung ương Hội …": no hamlet
        return locality(self.text, self.low, at, committee=committee)

    def begins_unit(self, at: int) -> bool:
        return begins_unit(self.text, self.low, at)

    def is_name(self, start: int, end: int) -> bool:
        """Whether a listed field that was matched is meant as a name: not "các sở xây dựng kế hoạch"."""
        return self.capital(self.blank(start)) or " ".join(self.low[start:end].split()) not in verbal_fields()

    def more_fields(self, at: int, any_name: bool = False) -> int:
        """After listed names joined to one before: ", Tài chính và Tư pháp". ``any_name``: bodies' names too ("các ngành Quân sự, Công an")."""
        while (more := ITEM.match(self.low, at)) and self.capital(more.end()) and (any_name or not self.begins_unit(more.end())):
            field = self.skip(fields(), more.end())
            if field == more.end() or (any_name and self.unit_end(more.end()) > field):
                break
            at = field
        return at

    def parent(self, at: int, long: str) -> int:
        """After the body that this one (its head ``long``) belongs to, its name directly after: "… Công an tỉnh", "… Tỉnh ủy"."""
        gap = _PARENT.match(self.low, at)
        if (
            not gap
            or not (self.capital(gap.end()) or _COMMITTEE.match(self.low, gap.end()))
            or long in _HAVE_NO_PARENT
            or self.low.startswith(long or " ", gap.end())
        ):
            return at
        end = self.unit_end(gap.end())
        several = _COMMITTEES.match(self.text, gap.end())
        return (several.end() if several else end) if end > gap.end() else at

    def named(self, at: int) -> int:
        """A place or proper names directly after ``at``; the branch of a bank there."""
        branch = BRANCH.match(self.low, at)
        if branch and (end := self.unit_end(branch.end())) > branch.end():
            return end
        at = max(self.serial(at), number(self.text, self.low, at))
        if (sort := _SORT_OF_SCHOOL.match(self.low, at)) and self.capital(sort.end()):
            at = sort.end() - 1
        place = self.locality(at)
        if place > at:
            return self.zones(place)
        name = self.zones(proper_name(self.text, self.low, at))
        if _HALF_WORD.fullmatch(self.text, at, name) and _REST_OF_WORD.match(self.text, name) and not verbs().match(self.low, name):
            return self.words(at, 14)  # "Phòng Tổ chức Quản trị": the first syllable of a word, no place
        return self.named(name) if name > at and BRANCH.match(self.low, name) else name

    def serial(self, at: int) -> int:
        """After "số 1" that names."""
        return self.skip(_SERIAL, at)

    def zones(self, at: int) -> int:
        """After "và các khu công nghiệp" of a board's name, with the place where they lie."""
        end = self.skip(_ZONES, at)
        return max(end, self.locality(end), proper_name(self.text, self.low, end)) if end > at else at

    def joined(self, at: int, long: str = "") -> int:
        """After a link inside a name: "và Chuyển đổi số", "- Khen thưởng", "và các khu công nghiệp", ", Thương mại và …"; before its next word."""
        if (zones := self.skip(_ZONES, at)) > at:
            return zones
        link = _LISTED.match(self.text, at) if self.text.startswith(",", at) else _JOINED.match(self.text, at) or _short_field().match(self.text, at)
        if not link:
            return at
        starts = [*(m.end() for m in re.finditer(r",\s+", link.group())), len(link.group())]
        again = any(long and self.low.startswith(long + " ", at + start) for start in starts)  # "Cục Đăng kiểm Việt Nam, | Cục Hàng hải và Đường thủy …"
        return at if again or any(self.begins_unit(at + start) or self.heads_name(at + start) for start in starts) else link.end() - 1

    def heads_name(self, at: int) -> bool:
        """Whether a body's head with a capitalised name stands at ``at``: no place can stand there ("…, | Viện Chiến lược …")."""
        head = find_head(self.text, self.low, at)
        return head is not None and head.lastgroup == "body" and self.capital(head.end() + 1) and self.capital(at)

    def words(self, at: int, limit: int, long: str = "", soft: bool = False) -> int:
        """Words of an unlisted name: until a predicate, punctuation, a function word or a place, ``limit`` words at most. ``soft``: take the first in any case."""
        for _ in range(limit):
            place = max(self.locality(at), province(self.text, self.low, at))
            if (titled := _TITLED.match(self.low, at)) is not None:
                return titled.end()
            if place > at and (front := _CENTRAL_FRONT.match(self.low, at)):
                return front.end()
            if place > at:
                return place
            begin = self.blank(at)
            if begin >= len(self.text) or (begin == at and at > 0 and self.text[at - 1].isalnum()) or RELATED.match(self.low, at):
                return at
            step = max(self.parent(at, long), self.joined(at, long))
            step = step if step > at else self.word(at, begin, soft)
            if step == at:
                return at
            at, soft = step, False
            if self.text[at - 1] == ".":
                return at - 1
        return at

    def word(self, at: int, begin: int, soft: bool) -> int:
        """After the next word of an unlisted name; capitalised, it takes its compound with it ("Quản lý …", "Xúc tiến …")."""
        if self.capital(begin):
            known = max(self.skip(verbs(), at), self.skip(fields(), at))
            if known > at:
                return known
        elif BRANCH.match(self.low, at):
            return self.named(at)
        elif (group := find_head(self.text, self.low, begin)) and group.lastgroup == "group" and not soft:
            return self.group(group.end())
        elif (managed := self.managed(at)) > at:
            return managed
        elif (predicate := verbs().match(self.low, at)) is not None:
            return predicate.end() if _NEEDS_OBJECT.search(self.text, max(at - 16, 0), at) else at
        name = self.capital(begin) and "\n" not in self.text[at:begin]  # "Bộ Chỉ huy", "Hội đồng Theo dõi …"
        if not soft and not name and STOP.match(self.low, at):
            return at
        found = STANDARD.match(self.text, begin) or DAY.match(self.text, begin) or WORD.match(self.text, begin)
        return found.end() if found else at

    def managed(self, at: int) -> int:
        """After what "Quản lý" in a name is of, in small letters: "Phòng Quản lý đầu tư", "Phòng Quản lý quy hoạch - xây dựng"."""
        end = self.skip(fields(), at) if self.low.endswith("quản lý", 0, at) and not self.capital(self.blank(at)) else at
        dash = _DASH.match(self.low, end) if end > at else None
        second = self.skip(fields(), dash.end()) if dash and not self.capital(self.blank(dash.end())) else end
        return second if dash and second > dash.end() else end
