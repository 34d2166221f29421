"""Whom a heading or lead-in addresses: "1. Sở Nội vụ", "Trách nhiệm của Bộ Công an", "Yêu cầu các sở, ngành thực hiện các nội dung sau:"."""

from __future__ import annotations

import re

from extract.authorities import PARTY_COMMITTEE
from extract.kinds import ORDERING
from extract.outline import is_capitals
from extract.parsers.duties import duties_in
from extract.parsers.duty_clause import supporting
from extract.parsers.duty_words import (
    ADDRESSED,
    APPOSITION,
    ASK,
    CALLED,
    EXCLUDED,
    HEAD_OF,
    MUST,
    PAST,
    TRIGGER,
    predicate,
)
from extract.parsers.triggered_duties import asked_last
from extract.tables.contents import says_time
from extract.text import lower
from extract.units.cells import units_in
from extract.units.reading import UnitMention, full_name, read_units

# Who leads and who helps.
Addressed = tuple[tuple[str, ...], tuple[str, ...]]


def heading_units(text: str, article: bool = False) -> Addressed | None:
    """``(lead, support)`` that a heading or lead-in (marker left out) addresses, None where it addresses nobody.

    ``article``: the title of an article of a normative document, which addresses a unit only as "Trách nhiệm của …".

    >>> heading_units("Sở Nội vụ"), heading_units("Trách nhiệm của Bộ Công an"), heading_units("Cải cách thể chế")
    ((('Sở Nội vụ',), ()), (('Bộ Công an',), ()), None)
    """
    text = text.strip()
    time, comma, rest = text.partition(", ")
    if comma and _BY_WHEN.match(time) and says_time(time):
        text = rest  # "Trước ngày 20/3, | các sở, ngành thực hiện:"
    if is_capitals(text):
        text = full_name(text)  # by small letters it shows that "TỔ CHỨC THỰC HIỆN" is no Tổ
    if text.endswith("có trách nhiệm"):
        text += ":"  # "a) Sở Y tế có trách nhiệm" over its list
    low = lower(text)
    if charge := HEAD_OF.match(low):
        return None if EXCLUDED.match(low[charge.end() :]) else _charged(text, low, charge.end())
    leads_in = text.endswith(":")
    if article and not leads_in:
        return None
    if leads_in and (asks := TRIGGER.search(low)) and (called := CALLED.match(low, asks.end())):
        return ADDRESSED, supporting(text, low, called.end(), len(text))
    return _named_first(text, low) or (_named_within(text, low) if leads_in else None)


def _charged(text: str, low: str, at: int) -> Addressed:
    """Units of a heading behind "Trách nhiệm của": those told, where it says whom they tell ("… của UBND cấp huyện chỉ đạo Phòng Nội vụ:")."""
    told = TRIGGER.match(low, read_units(text, low, at)[1] + 1)
    others, end = read_units(text, low, told.end()) if told else ([], at)
    if others and not low[end:].strip(" :."):
        return tuple(u.name for u in others), ()
    about = _ABOUT_WHAT.search(low, at)
    return tuple(units_in(text[at : about.start() if about else len(text)].rstrip(" :."))), ()


# "Trách nhiệm của cơ quan thẩm định | đối với việc lồng ghép …"
_ABOUT_WHAT = re.compile(r"\s(?:đối với|trong|về) (?:việc|công tác|hoạt động|lĩnh vực|quá trình)\s")


def guided_units(text: str) -> Addressed | None:
    """Those whom the issuer says in its lead-in that it guides: "Sở X hướng dẫn các đơn vị thực hiện các nội dung sau:"; None where it says so of nobody.

    >>> guided_units("Sở Nội vụ hướng dẫn các đơn vị thực hiện các nội dung sau:")
    (('các đơn vị',), ())
    """
    low = lower(text)
    _, end = read_units(text, low, 0)
    guides = _GUIDES.match(low, end) if text.rstrip().endswith(":") else None
    units, after = read_units(text, low, guides.end()) if guides else ([], 0)
    return (tuple(unit.name for unit in units), supporting(text, low, after, len(text))) if units and predicate().match(low, after) else None


_GUIDES = re.compile(r"\s+(?:hướng dẫn|thông báo(?: (?:đến|tới|cho))?|lưu ý|quán triệt(?: (?:đến|tới))?)\s+")


def leads_others(addressed: Addressed | None, low: str, at: int) -> bool:
    """Whether what begins at ``at`` is the leading that a party committee is charged with, and no unit: "Lãnh đạo UBND huyện rà soát …"."""
    return bool(addressed and addressed[0] and low.startswith("lãnh đạo", at) and _PARTY.match(lower(addressed[0][0])))


_PARTY = re.compile(rf"(?:các\s+)?(?:đảng|cấp ủy|chi ủy|chi bộ|ban cán sự|ban thường vụ|{PARTY_COMMITTEE})")


def _named_first(text: str, low: str) -> Addressed | None:
    """Units that a heading names at its front, or behind "Đề nghị", "Giao"."""
    ask = ASK.match(low)
    at = ask.end() if ask else 0
    units, end = read_units(text, low, at)
    if not units or _ISSUES_THESE.match(low, end) or (len(units) == 1 and units[0].role != "group" and _ISSUES_THIS.match(low, end)):
        return None
    names, leads_in = tuple(u.name for u in units), text.endswith(":")
    if aside := APPOSITION.match(low, end):
        end = aside.end()
    if onward := TRIGGER.match(low, end + 1):
        others, after = read_units(text, low, onward.end())
        if others and (leads_in or not low[after:].strip(" .")):
            return tuple(u.name for u in others), supporting(text, low, after, len(text))
    if leads_in and _ASKS_ALL.fullmatch(low, end):
        return None  # who asks is not asked
    rest = low[end:].strip()
    if leads_in and not _NOTHING_MORE.fullmatch(rest) and (whole := _whole_subject(text, low, at, end)):
        return whole
    if not leads_in and units[-1].role == "post" and (charge := _CHARGED_WITH.match(low, end)) and _IN_CHARGE.search(lower(names[-1])):
        return (*names[:-1], full_name(text[units[-1].start : charge.end()].rstrip(" ."))), ()
    if _NOTHING_MORE.fullmatch(rest) and not _weak_place(units, ask is not None):
        return names, ()
    if _STANDING.match(low, end) and not text.endswith("."):
        return names, ()  # "1. Sở Nội vụ là cơ quan thường trực của Đề án"
    if leads_in and (
        _CHARGE.search(rest) or _OWN_TASKS.search(rest) or MUST.match(low, end) or ask or (predicate().match(low, end) and not PAST.match(low, end))
    ):
        tasks = _AND_TASKS.search(low, end)
        return names, supporting(text, low, tasks.end() if tasks else end, len(text))
    return (names, ()) if ask and len(rest.split()) < 12 and not text.endswith(".") else None


def _named_within(text: str, low: str) -> Addressed | None:
    """Units that a lead-in asks at last, or that its list stands for."""
    last = max((d for d in (asked_last(text, low), *duties_in(text, bare=False)) if d is not None), key=lambda d: d.task, default=None)
    if last is not None and last.strong:
        return last.lead, last.support
    tail = _list_subject(text, low)
    return (tail, ()) if tail else None


# "4. Chuyên viên phụ trách lĩnh vực Hành chính|, Văn phòng"
_CHARGED_WITH = re.compile(r"(?:,| và) [^.;:]{2,60}\.?$")
_IN_CHARGE = re.compile(r"(?<!\w)phụ trách(?!\w)")
_BY_WHEN = re.compile(r"trước|trong|chậm nhất|từ nay|h[ằà]ng|định kỳ|thường xuyên", re.IGNORECASE)  # not "Ngày 12/3, UBND tỉnh yêu cầu:"
# "UBND tỉnh ban hành các văn bản:" heads what was issued
_ISSUES_THESE = re.compile(rf"[^.;:]{{0,30}}\s(?:ban hành|ký(?: ban hành)?)\s+(?:các|những|một số|\d+)\s+(?:văn bản|{ORDERING})[^.;:]{{0,40}}:")
_ASKS_ALL = re.compile(r"\s*(?:yêu cầu|đề nghị|chỉ đạo|phân công|giao nhiệm vụ)(?: như sau)?\s*:")
# "Ban Chấp hành Đảng bộ tỉnh ban hành Chương trình hành động … với những nội dung sau:" brings in the document itself
_ISSUES_THIS = re.compile(
    r"\s*,?\s+(?:ban hành|xây dựng)\s+(?:kế hoạch|chương trình|đề án|chỉ thị|hướng dẫn|quy chế|quy định|nghị quyết|kết luận|phương án)(?!\w)[^;:]{0,400}\ssau(?: đây)?:$"
)
_NOTHING_MORE = re.compile(r"(?:\([^)]*\))?\s*[:.;]?")
_CHARGE = re.compile(r"(?:có|chịu)\s+trách\s+nhiệm")
# "Trung tâm … tham mưu … và những nhiệm vụ, quyền hạn cụ thể sau đây:"
_OWN_TASKS = re.compile(r"(?:các|những)\s+nhiệm\s+vụ(?:,|\s+và)\s+quyền\s+hạn[^.;:]{0,30}:$")
# "Bộ, ngành có trách nhiệm phối hợp với Bộ Công an trong … | và có nhiệm vụ sau đây:": with whom the first is done says nothing of the others
_AND_TASKS = re.compile(r"\svà có (?:các )?(?:nhiệm vụ|trách nhiệm)(?!\w)")
_STANDING = re.compile(r"\s*(?:,|-|–)?\s*là\s+(?:cơ quan|đơn vị|đầu mối)(?:\s+(?:thường trực|đầu mối|chủ trì))?[^.;:]{0,80}$")
_CHARGED = re.compile(r"được (?:giao|phân công)|phụ trách")
_NO_SUBJECT = re.compile(
    r"sau đây|\bcó (?:không quá )?\d|như sau|bao gồm|\bgồm|trường hợp|\bnếu\b|\bkhi\b|\btheo\b|thực hiện các|quy định|\bđược\b[^,]*\bbằng\b"
)


def _whole_subject(text: str, low: str, at: int, end: int) -> Addressed | None:
    """A lead-in whose subject is longer than the grammar of units: all before "có trách nhiệm", or all before the colon."""
    responsible = re.search(r"(?:\s+là\s+cơ\s+quan)?\s(?:(?:có|chịu)\s+trách\s+nhiệm(?!\s+của)|có\s+nhiệm\s+vụ)", low)
    if responsible and responsible.start() >= end and len(low[: responsible.start()].split()) <= 60:
        between = low[end : responsible.start()]
        if (
            not between.strip()
            or EXCLUDED.match(low[at:])
            or MUST.match(low, end)
            or re.match(rf"\s*(?:{'' if _CHARGED.search(low, at, end) else ',|'}\(|(?:là|theo|căn cứ|trên cơ sở|trong phạm vi)\b)", between)
        ):
            return None
        return tuple(units_in(text[at : responsible.start()])), ()
    rest = low[end:].rstrip(" :")
    if (
        not responsible
        and rest.strip()
        and not _NO_SUBJECT.search(rest)
        and len(low.split()) <= 40
        and not EXCLUDED.match(low[at:])
        and not predicate().match(low, end)
        and not re.match(r"\s*(?:đã|vừa|đang)(?!\w)", low[end:])
    ):
        whole = text[at:].rstrip(" :")
        return tuple(units_in(whole)) if _MORE_NAMED.match(rest) else (full_name(whole),), ()
    return None


_MORE_NAMED = re.compile(r",|\svà\s|[^;]*;\s")
_LIST_VERB = re.compile(
    r"(?:tập trung|tiếp tục|cần|phải|thực hiện|triển khai|quan tâm|khẩn trương)[^.:;]{0,80}(?:nhiệm vụ|nội dung|công việc|giải pháp|yêu cầu)[^.:;]{0,50}:$"
)


def _list_subject(text: str, low: str) -> tuple[str, ...]:
    """ "…, các phòng, ban cần làm ngay 5 việc sau:" """
    tail = _LIST_VERB.search(low)
    if not tail:
        return ()
    sentence = low.rfind(". ", 0, tail.start()) + 1
    for start in sorted({sentence, *(m.end() for m in re.finditer(r"[,;]\s+", low[: tail.start()]) if m.end() > sentence)}):
        start += len(low[start:]) - len(low[start:].lstrip())
        units, end = read_units(text, low, start)
        if units and units[0].role in ("group", "post", "body") and tail.start() - 2 <= end <= tail.start() + 2:
            return tuple(u.name for u in units)
    return ()


def _weak_place(units: list[UnitMention], asked: bool) -> bool:
    return not asked and all(u.role == "place" for u in units)
