"""Duties that a word of asking lays: "giao / yêu cầu / đề nghị X …", and who asks."""

from __future__ import annotations

import re

from extract.parsers.document_verbs import doing
from extract.parsers.duty_clause import Duty, behind_commas, end_of_list, supporting
from extract.parsers.duty_words import (
    ADDRESSED,
    CALLED,
    CIVILITY,
    CONDITION,
    HENCE,
    MEANWHILE,
    MUST,
    NOT_TRIGGER,
    PROPOSED_BEFORE,
    RELATIVE_BEFORE,
    TOPIC,
    TRIGGER,
    predicate,
)
from extract.parsers.subjects import asked_units
from extract.units.reading import read_units

_ORDERS = ("yêu", "giao")
_OF_SOMEBODY = ("chỉ", "lưu")  # words that ask only where they say who asks
_HENCE = re.compile(HENCE)
# "Văn bản | yêu cầu Giám đốc các Sở …": what the document says
_DOCUMENT = ("văn bản", "công văn", "công điện", "chỉ thị", "thông báo", "văn bản cũng", "công văn cũng")
# "Thủ tướng vừa ký Công điện số 68/CĐ-TTg ngày 20/5 | chỉ đạo các bộ …"
# or "vừa có văn bản | chỉ đạo các sở …"
_BY_DOCUMENT = re.compile(
    rf"{doing('issues')} [^.;:]{{3,60}}\d/[^\s,;]+(?: ngày [\d/.-]+)?,? $|(?<!\w){doing('issues', 'sends')} (?:văn bản|công văn|công điện|chỉ thị)(?: hỏa tốc| khẩn)? $"
)
# "xây dựng Chỉ thị của Thủ tướng | chỉ đạo các bộ …": what a paper that is still written shall say
_DRAFTED = re.compile(
    r"(?<!\w)(?:xây dựng|dự thảo|soạn thảo|tham mưu|trình|hoàn thiện)\s[^,;:.]{0,40}(?:chỉ thị|văn bản|công điện|công văn)\s(?:của\s[^,;:.]{3,60})?$"
)
# "đã báo cáo đề xuất các nội dung …, như: | đề nghị UBND tỉnh hỗ trợ": what others wish
_PROPOSALS = re.compile(r"(?<=\w )(?<!về )(?<!đối với )(?<!giải quyết )(?<!các )(?<!những )(?:đề xuất|kiến nghị)\s[^.;:]{0,200}:[^:]*$")


def asked_last(text: str, low: str) -> Duty | None:
    """The duty that the last word of asking in a lead-in lays: "…, trong đó Chính phủ giao Bộ X …, Bộ X đề nghị UBND các tỉnh:"."""
    asks = reversed(list(TRIGGER.finditer(low)))
    return next(filter(None, (_asked(text, low, ask, 0, len(text), False) for ask in asks)), None)


def triggered(text: str, low: str, begin: int, end: int, inherits: bool) -> Duty | None:
    """The first duty in ``[begin, end)`` that a word of asking lays; ``inherits``: the units are known from a heading, so only a clause that opens with one names others."""
    return next(filter(None, (_asked(text, low, ask, begin, end, inherits) for ask in TRIGGER.finditer(low, begin, end))), None)


def _asked(text: str, low: str, match: re.Match[str], begin: int, end: int, inherits: bool) -> Duty | None:
    """The duty that one word of asking lays."""
    opens = (
        TOPIC.fullmatch(low, begin, match.start())
        or _HENCE.fullmatch(low, begin, match.start())
        or (match.group().startswith(_ORDERS) and CONDITION.fullmatch(low, begin, match.start()))
    )
    begins = begin if opens else match.start()
    if not _asks(text, low, match, begin, end, inherits, begins):
        return None
    units, after = asked_units(text, low, match.end())
    if not units and MEANWHILE.match(low, match.end(), end) and (later := behind_commas(text, low, match.end(), end)):
        return later._replace(start=begins, strong=True, assigner=_assigner(text, low, begin, match.start()))
    if not units and _AFTER.match(low, match.end(), end) and (later := _behind_after(text, low, match.end(), end)):
        return later._replace(start=begins, strong=True, assigner=_assigner(text, low, begin, match.start()))
    called = CALLED.match(low, match.end()) if not units else None
    if called and not CIVILITY.match(low, called.end()):
        return Duty(ADDRESSED, supporting(text, low, called.end(), end), match.start(), called.end(), True, _assigner(text, low, begin, match.start()))
    if not units:
        return None
    if after > end:  # "yêu cầu Giám đốc các sở; Chủ tịch UBND các xã …": one list of units
        end = end_of_list(low, after)
    if low[after:end].strip(" .;:/") == "" and not low[after:end].strip().startswith(":"):
        return None
    return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begins, after, True, _assigner(text, low, begin, match.start()))


# "yêu cầu | sau khi kết thúc đại hội | các đơn vị hoàn chỉnh báo cáo": no comma before who is asked
_AFTER = re.compile(r"(?:ngay\s+)?sau\s+khi\s")
_BEFORE_GROUP = re.compile(r"\s(?=các\s)")
_LONGEST_AFTER = 100  # characters


def _behind_after(text: str, low: str, begin: int, end: int) -> Duty | None:
    """The first group behind what comes before its task that a predicate follows."""
    for blank in _BEFORE_GROUP.finditer(low, begin, min(end, begin + _LONGEST_AFTER)):
        units, after = read_units(text, low, blank.end())
        if units and after <= end and (predicate().match(low, after, end) or MUST.match(low, after, end)):
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, after, True)
    return None


def _asks(text: str, low: str, match: re.Match[str], begin: int, end: int, inherits: bool, begins: int) -> bool:
    """Whether a word of asking asks here; ``begins``: where what it says begins."""
    before = low[max(begin, match.start() - 80) : match.start()]
    if (
        (inherits or match.group().startswith(_OF_SOMEBODY))
        and (before.strip(" -+,") or match.group().startswith(_OF_SOMEBODY))
        and not (match.group().startswith(("đề", "yêu", "giao", "kính")) and begins < match.start())
        and not (_assigner(text, low, begin, match.start()) or _BARE_HOUSE.search(before))
        and not (not inherits and _BY_DOCUMENT.search(before))
    ):
        return False
    return not (
        (
            not before.endswith(("này ", " thì "))
            and (low[begin : match.start()].strip() not in _DOCUMENT or low.find(" đã ", match.end(), end) >= 0)
            and (NOT_TRIGGER.search(before) or (RELATIVE_BEFORE.search(before) and not _SIGNED_BY.search(before)))
        )
        or (match.group().startswith(("giao", "phân công")) and PROPOSED_BEFORE.search(before))
        or (match.group().startswith("chỉ đạo") and _DRAFTED.search(before))
        or (match.group().startswith("đề nghị") and _PROPOSALS.search(low, max(begin, match.start() - _LONGEST_PROPOSAL), match.start()))
        or (match.group().startswith("chỉ đạo") and re.search(r"[,]\s*$|lãnh đạo|\w+ và $", before) and not _BY_DOCUMENT.search(before))
    )


def _assigner(text: str, low: str, begin: int, at: int) -> str | None:
    """The unit that ends right before the trigger: "UBND tỉnh giao …"."""
    near = max(begin, at - _LONGEST_SUBJECT)
    for start in [*([begin] if near == begin else []), *(m.end() for m in _SUBJECT_BEGINS.finditer(low, near, at))]:
        before = low[start:at]
        units, end = read_units(text, low, start + len(before) - len(before.lstrip()))
        if units and end <= at and _POLITELY.fullmatch(low, end, at):
            return units[-1].name
    return None


_BARE_HOUSE = re.compile(r"(?:^|[,.;] |(?<!\w)(?:và|nay|đó) )(?:sở|bộ|cục|tỉnh|thành phố|tp) (?:cũng )?$")  # "…, Sở | lưu ý hiệu trưởng …"
# "công văn do ông Trần Văn Bách ký (số 2638) | yêu cầu Sở X …": what the document says, not what is done by it
_SIGNED_BY = re.compile(r"(?:văn bản|công văn|công điện|chỉ thị|kế hoạch|quyết định)(?: số \S+)? do [^,.;]{3,60} ký(?: ban hành)?(?: \([^()]{2,40}\))? $")
_SUBJECT_BEGINS = re.compile(r",\s*|\s+(?=(?:chủ tịch|ubnd|ủy ban|bộ trưởng|giám đốc|thủ tướng|sở|hđnd)\b)")
_LONGEST_SUBJECT = 400  # characters of those who ask
_LONGEST_PROPOSAL = 600  # and of what they put forward before
_POLITELY = re.compile(r"[ ,]*(?:trân trọng|kính|cũng|tiếp tục|đồng thời)?[ ,]*")
