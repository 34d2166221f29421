"""Who a sentence of news says to have made a document: its subject, verb and object.

A sentence is read from its verb outwards. Behind "ban hành", "ký", "vừa có" stands the document, the object; who made it is the subject: the last body before the verb that no
preposition governs ("theo chỉ đạo của UBND tỉnh, | Sở Nội vụ | … vừa ban hành"). Adverbs, times, brackets and what prepositions govern may stand between them, anything else where
the verb is marked as finite ("vừa", "đã", a comma or "và" before it). In the passive the document is the subject, and who made it stands behind "được" or "do".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import attrgetter

from extract.parsers.cited_bodies import committee_before, of_several, organ_spoken_for, without_short_forms
from extract.parsers.home import at_home
from extract.parsers.signers import signs_for
from extract.places import find_place
from extract.segment import Outline
from extract.text import UPPER
from extract.units.heads import any_head
from extract.units.persons import begins_with_surname, without_person
from extract.units.phrases import UnitMention
from extract.units.reading import full_name, read_units

# What stands between a subject and its verb and is part of neither: "vừa", "mới đây", "ngày 12/3", "(14/5)", "sáng nay", "khóa XV".
_ADVERBIAL = (
    r"\s*(?:này|vừa|đã|mới|cũng|tiếp tục|chính thức|hỏa tốc|khẩn(?: trương)?|đồng loạt|kịp thời|cho biết|cho hay|thông tin|mới đây|vừa qua|hôm (?:nay|qua)|(?:sáng|trưa|chiều|tối) (?:nay|qua|cùng ngày)|khóa [ivxl\d]+"
    r"|nhiệm kỳ \d{4}\s?[-–]\s?\d{4}|(?:sáng|trưa|chiều|tối|hôm|ngày) [\d/.-]+|\(\d[\d/.-]*\)|[\s,])*"
)
_ADVERBS = re.compile(_ADVERBIAL)
# A verb that something is told to have been done by, whatever stands before it: "… vừa", "… đã", "…, sau đó", "… và nhất trí", "…, đồng thời"
_FINITE = re.compile(
    r"(?<!\w)(?:(?:vừa|đã|mới|cũng|chính thức)(?: [^\W\d]+){0,2}|sau đó|đồng thời|nhất trí|thống nhất|quyết nghị|biểu quyết)\s*$|,\s*$|\svà\s+$"
)
_BEHIND_COMMA = re.compile(rf",{_ADVERBIAL}$")
# what was only wished, planned or is spoken of in general
_NOT_FINITE = re.compile(
    r"(?<!\w)(?:việc|công tác|sẽ|phải|cần|chưa|để|nhằm|khi|nếu|sớm|không|trong|về|theo|được|bị|do|thẩm quyền|xây dựng(?:,| và)|có|tham mưu|trình|đề nghị|đề xuất|kiến nghị|yêu cầu|chỉ đạo|tổ chức|hội nghị|lễ|cho)\s+$"
    r"|(?<!\w)(?:việc|công tác|sẽ|để|nhằm) [^\s,]+(?: [^\s,]+){0,3}(?:,| và)\s+$|(?<!\w)(?:quy trình|trình tự|các khâu|các bước) [^.;]{0,80}(?:,| và)\s+$"
)
_HAVE = re.compile(r"có(?!\w)")
_OBLIQUE = re.compile(
    r"(?<!\w)(?:của|do|với|cùng|cho|tại|ở|từ|theo|về|trong|đến|tới|giữa|bởi|gửi|thuộc|khi|nếu|sau|trước|là|bị|được|qua|trên|xin|giúp|để"
    r"|ủy quyền|trình|tham mưu|đề nghị|kiến nghị|đề xuất|yêu cầu|chỉ đạo|giao|chờ|đợi)(?: (?:cho|với|cùng|đến|tới|của|chủ tịch|đồng chí))?\s*$"
)
_FIRST_ONLY = re.compile(
    r"(?<!\w)(?:của|theo|từ|tại|do|bởi|thuộc)(?: (?:chủ tịch|đồng chí))?\s*$"
)  # governs the first of the bodies that commas join: the next one may be the subject
_ASKED = re.compile(r"(?<!\w)(?:ủy quyền(?: cho)?|trình|tham mưu(?: cho)?|đề nghị|kiến nghị|đề xuất|yêu cầu|giao|giúp|để|xin|chờ|đợi)\s+$")
_NUMBERED = re.compile(r"\s+(?:[^\W\d]+\s+){0,2}?(?:số\s*:?\s*)?\d")
_IN_NUMBER = re.compile(r"/$|(?<!thứ \d)(?<!thứ \d\d)(?<=\w)-$")  # not "(PLO)-Bộ …", "Kỳ họp thứ 13-HĐND tỉnh"
_DEPUTY_CHAIR = re.compile(r"^Phó (?=Chủ tịch )|(?<=Chủ tịch )[Tt]hường trực (?=Ủy ban|Hội đồng)")  # signs for the chair
# "thừa lệnh Chủ tịch UBND tỉnh, Phó Chánh Văn phòng … ký": for whom is signed
_ON_BEHALF = re.compile(r"(?:thừa lệnh|thừa ủy quyền|thay mặt|được sự ủy quyền của)\s+(?:của\s+)?")
_PERSON = re.compile(rf"\s+([{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,4}})(?!\w)")
# A deputy named alone signs for the office: "Phó Thủ tướng Nguyễn Văn A ký Công điện".
_PRIME_MINISTER = re.compile(rf"[Tt]hủ tướng(?: Thường trực)?(?: Chính phủ)?(?:\s+[{UPPER}]\w*){{0,4}}")
PLACE = re.compile(
    rf"(?<!\w)(?P<level>(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+|TP\.)?[{UPPER}][\w']*(?:[ -]+[{UPPER}][\w']*){{0,4}}(?=[\s,])"
)
BEFORE_THAT = re.compile(r"\W*trước (?:đó|đây)(?!\w)")  # "Trước đó, Bộ Nội vụ đã ban hành …": what went before the news
_FARTHEST = 300  # characters from a subject to its verb
_START, _END = attrgetter("start"), attrgetter("end")
_within_names = lru_cache(maxsize=2)(without_short_forms)  # of an article and its lower case, for each of its sentences


def heads(low: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where the name of a body or an office may begin in ``low[start:end]``: not within a number ("21/QĐ-UBND ban hành Quy định …")."""
    found = any_head().finditer(low, start, end)
    return (head for head in found if head.lastgroup not in ("group", "place") and not _IN_NUMBER.search(low, max(start, head.start() - 9), head.start()))


def behind_person(text: str, at: int) -> int:
    """After the name of who holds the office that ends at ``at``: "Phó Chủ tịch UBND TP.HCM | Trần Văn A"."""
    person = _PERSON.match(text, at)
    return person.end() if person and begins_with_surname(person.group(1)) else at


@dataclass(frozen=True, slots=True)
class Actor:
    """Bodies named together, ``text[start:end]``, with the person who holds the office; ``marker``: the preposition that governs them, None where none does."""

    units: tuple[UnitMention, ...]
    start: int
    end: int
    marker: re.Match[str] | None


class Clause:
    """A sentence of an article, ``text[begin:end]``; bodies are named by what is at home there (``places``)."""

    def __init__(self, outline: Outline, begin: int, end: int, places: dict[str, str]) -> None:
        text, low = outline.document.text, outline.low
        self.printed = low
        # "Chủ tịch Ủy ban nhân dân (UBND) tỉnh": a short form within the name
        self.text, self.low = map(_within_names, (text, low)) if low.find(")", begin, end) >= 0 else (text, low)
        self.begin, self.end, self.places = begin, end, places

    @cached_property
    def actors(self) -> list[Actor]:
        """The bodies and offices that the sentence names, in order."""
        found: list[Actor] = []
        for head in heads(self.low, self.begin, self.end):
            if found and head.start() < found[-1].end:
                continue
            units, end = read_units(self.text, self.low, head.start())
            if units and end <= self.end and units[-1].role not in ("group", "place"):
                governed = _OBLIQUE.search(self.low, max(self.begin, head.start() - 24), head.start())
                if governed and len(units) > 1 and _FIRST_ONLY.search(governed.group()) and self.low.startswith(",", units[0].end):
                    units, end = units[:1], units[0].end  # "theo chỉ đạo của Tỉnh ủy, | UBND tỉnh …"
                found.append(Actor(tuple(units), head.start(), behind_person(self.text, end), governed))
        return found

    def subject(self, at: int, kind: tuple[int, int]) -> str | None:
        """Who does what the verb at ``at`` says, of "có" only who stands right before it; ``kind``: the range of the word for what is made. None too where that body is asked to ("trình HĐND tỉnh ban hành nghị quyết"),
        unless a number says that it did."""
        near = max(self.begin, at - _FARTHEST)
        if (behalf := _ON_BEHALF.search(self.low, near, at)) and (principal := read_units(self.text, self.low, behalf.end())[0]):
            return at_home(organ_spoken_for(self.text, self.low, principal[0], at), self.places)
        if any(_ADVERBS.fullmatch(self.low, minister.end(), at) for minister in _PRIME_MINISTER.finditer(self.text, near, at)):
            return "Thủ tướng Chính phủ"
        before = self.actors[bisect_left(self.actors, near, key=_START) : bisect_right(self.actors, at, key=_END)]
        last = before[-1] if before else None
        if last and last.marker and _ADVERBS.fullmatch(self.low, last.end, at):
            if _ASKED.search(self.low, max(near, last.start - 24), last.start):
                return self.named(last.units) if _NUMBERED.match(self.printed, kind[1]) else None
            if last.marker.group().startswith("được"):
                return self.named(last.units)  # "được | Bộ X | ban hành tại Quyết định số …"
        doer = next((actor for actor in reversed(before) if actor.marker is None), None)
        if doer is not None:
            if len(doer.units) == 1 and (committee := committee_before(self.text, self.low, doer.units[0], at)):
                return committee
            if self._reaches(doer, before, at, _HAVE.match(self.low, at) is not None):
                return self.named(doer.units)
        return self._place_before(at, self.low[slice(*kind)])

    def named(self, units: Sequence[UnitMention]) -> str:
        """Of bodies named together the one that makes a document, for which a deputy signs."""
        office = of_several(self.text, self.low, units)
        return at_home(without_person(signs_for(_DEPUTY_CHAIR.sub("", office.name))), self.places)

    def _reaches(self, doer: Actor, before: list[Actor], at: int, close: bool) -> bool:
        """Whether nothing between a subject and the verb at ``at`` parts them; ``close``: nor anybody else that could be meant ("viên chức | đã có quyết định")."""
        gap, reached = "", doer.end
        for actor in before:
            if actor.start >= doer.end and actor.marker is not None:
                gap += self.low[reached : max(reached, actor.marker.start())]
                reached = actor.end
        gap += self.low[reached:at]
        if _ADVERBS.fullmatch(gap):
            return True
        return (_BEHIND_COMMA if close else _FINITE).search(gap) is not None and _NOT_FINITE.search(gap) is None

    def _place_before(self, at: int, kind: str) -> str | None:
        """The council or committee of a place that is said to issue something: "Tỉnh Quảng Ninh ban hành quyết định", "Hà Nội vừa có kế hoạch"."""
        for match in PLACE.finditer(self.text, max(self.begin, at - 60), at):
            if _ADVERBS.fullmatch(self.low, match.end(), at) is None:
                continue
            place = find_place(full_name(match.group()))
            if place is not None and (match.group("level") or place.level == "tinh"):
                body = "Hội đồng nhân dân" if kind.startswith("nghị quyết") else "Ủy ban nhân dân"
                return f"{body} {place.name[:1].lower()}{place.name[1:]}"
        return None
