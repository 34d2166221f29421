"""Who issued what a news article reports: the body before "ban hành", for whom somebody signs, whose plan a paragraph speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from extract.levels import LEVEL
from extract.parsers.cited_bodies import committee_before, of_several, organ_spoken_for, without_short_forms
from extract.parsers.home import at_home
from extract.parsers.signers import signs_for
from extract.places import find_place
from extract.segment import Outline
from extract.text import UPPER
from extract.units.heads import any_head
from extract.units.persons import begins_with_surname, without_person
from extract.units.reading import full_name, read_units

# "vừa", "mới đây", "ngày 12/3", "(14/5)", "sáng nay": what may stand between who issues and the verb.
_VERB_NEXT = re.compile(
    r"\s*(?:này|vừa|đã|mới|cũng|cho biết|cho hay|thông tin|tiếp tục|chính thức|thảo luận|xem xét|biểu quyết|và|nhất trí|thống nhất|mới đây|vừa qua|hôm (?:nay|qua)|(?:sáng|trưa|chiều|tối) (?:nay|qua|cùng ngày)|khóa [ivxl\d]+|(?:diễn ra|tổ chức|họp)(?: vào| trong)?|nhiệm kỳ \d{4}\s?[-–]\s?\d{4}"
    r"|(?:sáng|trưa|chiều|tối|ngày) [\d/.-]+|\(\d[\d/.-]*\)|[\s,])*"
)
_PLACE = re.compile(
    rf"(?<!\w)(?P<level>(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+|TP\.)?[{UPPER}][\w']*(?:[ -]+[{UPPER}][\w']*){{0,4}}(?=[\s,])"
)
_NOT_ISSUER = re.compile(r"(?:của|do)\s*(?:chủ tịch\s*)?$")
_ASKED = re.compile(r"(?<!\w)(?:ủy quyền(?: cho)?|trình|tham mưu(?: cho)?|đề nghị|kiến nghị|đề xuất|yêu cầu|giao|giúp|để|xin)\s+$")
_NUMBERED = re.compile(r"\s+(?:[^\W\d]+\s+){0,2}?(?:số\s*:?\s*)?\d")
_IN_NUMBER = re.compile(r"/$|(?<!thứ \d)(?<!thứ \d\d)(?<=\w)-$")  # not "(PLO)-Bộ …", "Kỳ họp thứ 13-HĐND tỉnh"
_DEPUTY_CHAIR = re.compile(r"^Phó (?=Chủ tịch )|(?<=Chủ tịch )[Tt]hường trực (?=Ủy ban|Hội đồng)")  # signs for the chair
_within_names = lru_cache(maxsize=2)(without_short_forms)  # of an article and its lower case, for each of its verbs
# "thừa lệnh Chủ tịch UBND tỉnh, Phó Chánh Văn phòng … ký": for whom is signed
_ON_BEHALF = re.compile(r"(?:thừa lệnh|thừa ủy quyền|thay mặt|được sự ủy quyền của)\s+(?:của\s+)?(?=[^.;]*$)")
_PERSON = re.compile(rf"\s+([{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,4}})(?!\w)")
# A deputy named alone signs for the office: "Phó Thủ tướng Nguyễn Văn A ký Công điện".
_PRIME_MINISTER = re.compile(rf"[Tt]hủ tướng(?: Thường trực)?(?: Chính phủ)?(?:\s+[{UPPER}]\w*){{0,4}}")


def heads(low: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where the name of a body or an office may begin in ``low[start:end]``: not within a number ("21/QĐ-UBND ban hành Quy định …")."""
    found = any_head().finditer(low, start, end)
    return (head for head in found if head.lastgroup not in ("group", "place") and not _IN_NUMBER.search(low, max(start, head.start() - 9), head.start()))


def issuer_before(outline: Outline, begin: int, at: int, kind: tuple[int, int], places: dict[str, str]) -> str | None:
    """The body that stands before "ban hành", nothing but "vừa", "đã" and the like between; ``kind``: the range of the word for what it issues.

    None too where it is asked to ("trình HĐND tỉnh ban hành nghị quyết"), unless a number says that it did."""
    text, low = outline.document.text, outline.low
    if low.find(")", max(begin, at - 160), at) >= 0:  # "Chủ tịch Ủy ban nhân dân (UBND) tỉnh": a short form within the name
        text, low = map(_within_names, (text, low))
    if (behalf := _ON_BEHALF.search(low, max(begin, at - 160), at)) and (principal := read_units(text, low, behalf.end())[0]):
        return at_home(organ_spoken_for(text, low, principal[0], at), places)
    if any(_VERB_NEXT.fullmatch(low, minister.end(), at) for minister in _PRIME_MINISTER.finditer(text, max(begin, at - 160), at)):
        return "Thủ tướng Chính phủ"
    for match in heads(low, max(begin, at - 160), at):
        units, end = read_units(text, low, match.start())
        if _NOT_ISSUER.search(low, max(begin, match.start() - 24), match.start()):
            continue
        if _ASKED.search(low, max(begin, match.start() - 24), match.start()) and not _NUMBERED.match(outline.low, kind[1]):
            return None
        if not units or end > at or units[-1].role in ("group", "place"):
            continue
        if len(units) == 1 and (committee := committee_before(text, low, units[0], at)):
            return committee
        if _VERB_NEXT.fullmatch(low, behind_person(text, end), at):
            office = of_several(text, low, units)
            return at_home(without_person(signs_for(_DEPUTY_CHAIR.sub("", office.name))), places)
    return _place_before(outline, max(begin, at - 60), at, outline.low[slice(*kind)])


def _place_before(outline: Outline, begin: int, at: int, kind: str) -> str | None:
    """The council or committee of a place that is said to issue something: "Tỉnh Quảng Ninh ban hành quyết định", "Hà Nội vừa có kế hoạch"."""
    for match in _PLACE.finditer(outline.document.text, begin, at):
        if _VERB_NEXT.fullmatch(outline.low, match.end(), at) is None:
            continue
        place = find_place(full_name(match.group()))
        if place is not None and (match.group("level") or place.level == "tinh"):
            body = "Hội đồng nhân dân" if kind.startswith("nghị quyết") else "Ủy ban nhân dân"
            return f"{body} {place.name[:1].lower()}{place.name[1:]}"
    return None


def behind_person(text: str, at: int) -> int:
    """After the name of who holds the office that ends at ``at``: "Phó Chủ tịch UBND TP.HCM | Trần Văn A"."""
    person = _PERSON.match(text, at)
    return person.end() if person and begins_with_surname(person.group(1)) else at


def issuer_after(outline: Outline, at: int, end: int, places: dict[str, str]) -> str | None:
    """The body whose plan a paragraph speaks of in ``[at, end)``: "Theo Kế hoạch …, thành phố X đặt ra mục tiêu" means its People's Committee."""
    text, low = outline.document.text, outline.low
    for match in re.finditer(rf"(?:,\s*|của\s+|do\s+)(?=(?:ubnd|ủy ban nhân dân|tp|sở|bộ|{LEVEL})(?!\w))", low[at:end]):
        units, _ = read_units(text, low, at + match.end())
        if not units:
            town = _PLACE.match(text, at + match.end(), end)  # "TP Nam Định"
            place = find_place(full_name(town.group())) if town else None
            if place is None:
                continue
            return f"Ủy ban nhân dân {place.name[:1].lower()}{place.name[1:]}"
        name = re.sub(r",\s+các\s.*$", "", units[0].name)  # "của UBND huyện X, các xã đã …": who acts is no part of the name
        if units[0].role == "place":
            name = f"Ủy ban nhân dân {name}"
        if re.search(r"(?:tỉnh|phố|huyện|xã|quận|phường)$", name):
            name = at_home(name, places)
        return name
    return None
