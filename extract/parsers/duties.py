"""The grammar of a duty in prose: who lays it on whom, with whom, and where the task begins.

Forms: "giao / yêu cầu / đề nghị X …", "X chủ trì, phối hợp với Y …", "X có trách nhiệm …", "X" as a heading, "Trách nhiệm của X".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from extract.parsers.chained_duties import chained
from extract.parsers.duty_clause import Duty, emphasised, passed_on, passive, supporting, written_to
from extract.parsers.duty_words import (
    ABOUT,
    ADDRESSED,
    APPOSED,
    APPOSITION,
    BY_WHICH,
    CALLED,
    CIVILITY,
    CONCERNING,
    DIRECTS,
    EXCLUDED,
    LURES_INTO,
    MEANWHILE,
    MUST,
    NOT_TRIGGER,
    OPENING,
    OWN_ACT,
    PAST,
    PREFACE,
    PRETENDS,
    PROPOSED_BEFORE,
    RELATIVE_BEFORE,
    REQUESTED,
    SAYS_HOW_MANY,
    TOPIC,
    TOWARDS,
    TRIGGER,
    predicate,
)
from extract.parsers.responsible import responsible
from extract.parsers.subjects import asked_units, subject_units
from extract.text import UPPER, lower
from extract.units import UnitMention, full_name, read_units

_CLAUSE_ENDS = re.compile(r";\s*|,\s+(?:trong khi(?: đó,?)?|còn)\s+(?=ubnd|ủy ban|sở|bộ|công an|phòng|văn phòng|các)")


_COMMA = re.compile(r",\s+")
_ONLY_HELPS = re.compile(r"\s*,?\s*(?:cùng\s+)?phối\s+hợp(?:\s+thực\s+hiện)?\s*[.;,]*\s*")


def clauses(low: str) -> list[int]:
    """Offsets where clauses of a sentence begin: its start, after each semicolon and ", trong khi" before a body."""
    return [0, *(m.end() for m in _CLAUSE_ENDS.finditer(low) if m.end() < len(low))]


def duties_in(text: str, bare: bool, inherits: bool = False, low: str | None = None) -> list[Duty]:
    """Duties that name their units in one sentence, in order; none where it names none.

    ``bare``: also take "X + verb" without a trigger word (plans, directives, conclusions; not general rules of normative documents).
    ``low``: ``lower(text)`` where the caller has it. ``inherits``: the units are known from a heading, so only a clause that opens with a trigger names others ("chỉ đạo các đơn vị …" is then part of the duty).

    >>> [(d.lead, d.support) for d in duties_in("Giao Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp rà soát; Sở Y tế hướng dẫn.", True)]
    [(('Sở Nội vụ',), ('Sở Tư pháp',)), (('Sở Y tế',), ())]
    """
    low = lower(text) if low is None else low
    starts = clauses(low)
    found: list[Duty] = []
    helpers: list[tuple[str, ...]] = []
    for begin, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if found and begin < found[-1].task:
            continue  # "Chánh Văn phòng …; Giám đốc …; Chủ tịch … chịu trách nhiệm": one list of units
        if found and low.startswith("lãnh đạo ", begin) and low.startswith("lãnh đạo", found[-1].task + 1):
            continue  # "lãnh đạo UBND xã bố trí kinh phí; | lãnh đạo các phòng số hóa": what the first does
        told = bare or any(duty.strong for duty in found)  # "yêu cầu Sở X đào tạo …; Sở Y bố trí kinh phí"
        duty = passed_on(text, low, begin, end) if bare and not inherits else None
        duty = duty or _subject(text, low, begin, end, told) or _triggered(text, low, begin, end, inherits) or emphasised(text, low, begin, end)
        if duty is None and low.find("gửi ", begin, end) >= 0:
            duty = written_to(text, low, begin, end)
        if duty is None and bare:
            duty = _behind_preface(text, low, begin, end) or passive(text, low, begin, end)
        if duty is None or (LURES_INTO.match(low, duty.task) and PRETENDS.search(low, 0, duty.task)):
            continue
        if found and not duty.support and _ONLY_HELPS.fullmatch(low, duty.task, end):
            helpers[len(found) - 1] += duty.lead  # "Giao Sở X chủ trì; Sở Y, Sở Z phối hợp"
            continue
        found.append(duty)
        helpers.append(())
        for more in chained(text, low, duty, end) if (bare or duty.strong) and not inherits else ():
            if more.lead:
                found.append(more)
                helpers.append(())
            else:
                helpers[-1] += more.support
    ends = [*(d.start for d in found[1:]), len(text)][: len(found)]
    return [
        replace(duty, support=tuple(dict.fromkeys((*supporting(text, low, duty.task, end), *more))))
        for duty, end, more in zip(found, ends, helpers, strict=True)
    ]


# "BHG - Theo kế hoạch …", "VOV.VN - …", "(QTO) - …": the paper before the first sentence of its news
_AGENCY = re.compile(r"\s*(?:\([a-z.]{2,12}\)|[a-z]{2,5}(?:\.vn)?)\s?-\s+(?=\w)")


def _openings(low: str, at: int) -> Iterator[int]:
    agency = _AGENCY.match(low, at)
    places = [agency.end() if agency else at]
    while len(places) < 4 and (match := OPENING.match(low, places[-1])):
        places.append(match.end())
    yield from places
    if about := ABOUT.match(low, at):
        yield about.end()
    yield from (concerning.end() for place in places if (concerning := CONCERNING.match(low, place)))


def _subject(text: str, low: str, begin: int, end: int, bare: bool) -> Duty | None:
    for at in _openings(low, begin):
        units, after = subject_units(text, low, at)
        if not units:
            continue
        if after > end:
            end = _end_of_list(low, after)
        after = _behind_aside(text, low, after, end)
        courtesy = _COURTESY.match(low, after, end)
        asked = TRIGGER.match(low, courtesy.end()) if courtesy else None
        if asked and re.match(r"\s(?:giao|yêu|đề|kính|phân|nhắc|kêu|ủy|lưu)", low[asked.start() - 1 :]):
            others, task = asked_units(text, low, asked.end())
            if others:
                return Duty(tuple(u.name for u in others), supporting(text, low, task, end), begin, task, True, units[-1].name)
            if len(units) > 1 and TOWARDS.search(low, begin, at):
                told = units if "các " in units[-1].name else units[:-1]  # the last one asks, unless its name ran into the list
                return Duty(tuple(u.name for u in told), supporting(text, low, asked.end(), end), begin, asked.end(), True)
            if not (bare and OWN_ACT.match(low, after)):
                continue
        requested = REQUESTED.match(low, after, end)
        if requested:
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, requested.end(), True)
        charged = responsible(text, low, begin, after, end, units)
        if charged is not None:
            return charged
        if PAST.match(low, after, end) and low[begin:at].rstrip().endswith("đối với"):
            continue  # "Đối với các xã đã sắp xếp, Sở Nội vụ …"
        if (
            PAST.match(low, after, end)
            or SAYS_HOW_MANY.search(low, after, end)
            or (not _places_act(units, low, begin, at, bare) and not MUST.match(low, after, end))
        ):
            return None
        must = MUST.match(low, after, end) is not None
        if must or (bare and (predicate().match(low, after, end) or BY_WHICH.match(low, after, end) or _acts(units[-1], low, after, end))):
            if not must and EXCLUDED.match(lower(units[-1].name)):
                return None
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, after, must)
        if colon := _NAME_GOES_ON.match(low, after, end):
            named, last = read_units(text, low, colon.end() + low.startswith(" ", colon.end()))
            if named and not low[last:end].strip(" .;,/"):
                return None  # "Trưởng đoàn: Phó Chủ tịch UBND huyện" says who somebody is
            if named and TOWARDS.search(low, begin, at) and any(p.match(low, last, end) for p in (predicate(), MUST)):
                continue  # "Đối với UBND quận: Trưởng các phòng phối hợp …": those within it
            if colon.group(1):
                units[-1] = replace(units[-1], name=f"{units[-1].name}{full_name(colon.group(1))}")
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, after, must)
    return None


def _end_of_list(low: str, after: int) -> int:
    """Where a clause ends whose list of units went over semicolons: at the next one, or with the sentence."""
    at = low.find(";", after)
    return at if at >= 0 else len(low)


def _behind_aside(text: str, low: str, after: int, end: int) -> int:
    """After what is said of a unit in brackets or between it and its predicate."""
    if aside := APPOSITION.match(low, after, end) or _BRACKETS.match(low, after, end):
        return aside.end()
    if (house := _OF_ITS_HOUSE.match(low, after, end) or _ON_THE_GROUND.match(text, after, end)) and any(
        p.match(low, house.end(), end) for p in (predicate(), BY_WHICH)
    ):
        return house.end()
    if apposed := APPOSED.match(low, after, end):
        return read_units(text, low, apposed.end() + 1)[1]
    meanwhile = _INTERPOSED.match(low, after, end)
    if meanwhile and (predicate().match(low, meanwhile.end(), end) or PAST.match(low, meanwhile.end(), end)):
        return meanwhile.end()
    return after


# "Phòng Tổ chức | của Sở | thẩm định"
_OF_ITS_HOUSE = re.compile(r"\s+(?:của|thuộc)\s+(?:sở|bộ|ban|cục|tỉnh|huyện|xã|phường|thành phố)(?=\s)")
# "UBND huyện, thành phố | trên địa bàn Bắc Giang | căn cứ hướng dẫn …"
_ON_THE_GROUND = re.compile(
    rf"\s+trên địa bàn(?:\s+(?:toàn\s+)?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?(?: [{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}})?(?=\s)"
)
_BRACKETS = re.compile(r"\s*\([^()]{1,120}\)")
# "Thường trực HĐND, sau khi thống nhất với UBND, hoàn thành …"
_INTERPOSED = re.compile(
    r"\s*,\s+(?:(?:ngay )?sau khi|trước khi|khi|ngoài|trong (?:quá trình|khi|phạm vi|thời gian|thời hạn)|trên cơ sở|căn cứ|theo|với|để|nhằm|qua|thông qua|bằng)\s[^,;:.]{3,160},(?=\s+\w)"
)
# "UBND tỉnh | trân trọng | đề nghị"
_COURTESY = re.compile(r"\s+(?:trân trọng\s+)?")


def _places_act(units: list[UnitMention], low: str, begin: int, at: int, bare: bool) -> bool:
    """Whether places that a clause opens with are meant as those who act: not one place alone ("tỉnh có 15 xã"), but "riêng xã A", "xã A, xã B"."""
    return any(u.role != "place" for u in units) or (bare and (len(units) > 1 or low.startswith("riêng", begin)) and low[begin:at].strip() in ("", "riêng"))


def _behind_preface(text: str, low: str, begin: int, end: int) -> Duty | None:
    """A duty whose unit stands behind a comma of what leads in to it ("Trong quá trình thực hiện, nếu cần sửa đổi, bổ sung …, các bộ chủ động đề xuất")."""
    return _behind_commas(text, low, begin, end) if PREFACE.match(low, begin, end) else None


def _behind_commas(text: str, low: str, begin: int, end: int) -> Duty | None:
    """The first unit behind a comma that a predicate follows."""
    after = begin
    for comma in islice(_COMMA.finditer(low, begin, min(end, begin + 600)), 10):
        if comma.start() < after:
            continue  # inside a list that was read
        units, after = read_units(text, low, comma.end())
        if not units or units[0].role == "place" or after > end or EXCLUDED.match(lower(units[-1].name)):
            continue
        if MUST.match(low, after, end) or (any(p.match(low, after, end) for p in (predicate(), BY_WHICH, DIRECTS)) and not PAST.match(low, after, end)):
            return Duty(tuple(u.name for u in units), (), begin, after, False)
    return None


# "…, doanh nghiệp xuất khẩu: xây dựng …": words of the last name that no grammar covers, up to its colon
_NAME_GOES_ON = re.compile(r"((?: (?!nêu |nhấn |lưu ý|khẳng |quán |chỉ rõ|đã |có |là |như |gồm |theo |về |để |trong |được )[^\W\d]+){1,4})?\s*:")
_NO_ACT = re.compile(
    r"\s*(?:[^\w\s]|(?:và|hoặc|cùng|với|của|để|theo|về|trong|tại|trước|sau|khi|nếu|bằng|cho|do|bị|thì|mà|như|từ|vẫn|cũng|mới|rất|không|luôn|nào|này|trên|dưới|nói|mong|ghi nhận|đánh giá cao|thống nhất|đồng ý|nhận thấy|trân trọng|xếp|đạt|tham dự|dự|kết luận|chỉ thị|quyết nghị|ban hành|căn cứ)(?!\w)|[A-Z\d])"
)


def _acts(unit: UnitMention, low: str, after: int, end: int) -> bool:
    """Whether a named office is followed by a word that can only be its predicate, though no verb of the lexicon."""
    return unit.role in ("post", "body") and bool(re.compile(r"\s+[a-zà-ỹđ]").match(low, after, end)) and not _NO_ACT.match(low, after, end)


_OF_SOMEBODY = ("chỉ", "lưu")  # words that ask only where they say who asks
# "Văn bản | yêu cầu Giám đốc các Sở …": what the document says
_DOCUMENT = ("văn bản", "công văn", "công điện", "chỉ thị", "thông báo", "văn bản cũng", "công văn cũng")
# "Thủ tướng vừa ký Công điện số 68/CĐ-TTg ngày 20/5 | chỉ đạo các bộ …"
# or "vừa có văn bản | chỉ đạo các sở …"
_BY_DOCUMENT = re.compile(
    r"(?:ký|ban hành) [^.;:]{3,60}\d/[^\s,;]+(?: ngày [\d/.-]+)?,? $|(?<!\w)(?:có|ký|ban hành|ra|gửi) (?:văn bản|công văn|công điện|chỉ thị)(?: hỏa tốc| khẩn)? $"
)


def _triggered(text: str, low: str, begin: int, end: int, inherits: bool) -> Duty | None:
    for match in TRIGGER.finditer(low, begin, end):
        before = low[max(begin, match.start() - 80) : match.start()]
        begins = begin if TOPIC.fullmatch(low, begin, match.start()) else match.start()
        if (
            (inherits or match.group().startswith(_OF_SOMEBODY))
            and (before.strip(" -+,") or match.group().startswith(_OF_SOMEBODY))
            and not (match.group().startswith(("đề", "yêu", "giao", "kính")) and begins < match.start())
            and not _assigner(text, low, begin, match.start())
            and not (not inherits and _BY_DOCUMENT.search(before))
        ):
            continue
        if (
            (
                not before.endswith("này ")
                and (low[begin : match.start()].strip() not in _DOCUMENT or low.find(" đã ", match.end(), end) >= 0)
                and (NOT_TRIGGER.search(before) or RELATIVE_BEFORE.search(before))
            )
            or (match.group().startswith(("giao", "phân công")) and PROPOSED_BEFORE.search(before))
            or (match.group().startswith("chỉ đạo") and re.search(r"[,]\s*$|lãnh đạo|\w+ và $", before) and not _BY_DOCUMENT.search(before))
        ):
            continue
        units, after = asked_units(text, low, match.end())
        if not units and MEANWHILE.match(low, match.end(), end) and (later := _behind_commas(text, low, match.end(), end)):
            return replace(later, start=begins, strong=True, assigner=_assigner(text, low, begin, match.start()))
        called = CALLED.match(low, match.end()) if not units else None
        if called and not CIVILITY.match(low, called.end()):
            return Duty(ADDRESSED, supporting(text, low, called.end(), end), match.start(), called.end(), True, _assigner(text, low, begin, match.start()))
        if not units:
            continue
        if after > end:  # "yêu cầu Giám đốc các sở; Chủ tịch UBND các xã …": one list of units
            end = _end_of_list(low, after)
        if low[after:end].strip(" .;:/") == "" and not low[after:end].strip().startswith(":"):
            continue
        if re.match(r"\s*(?:về|tại|trong|theo|cung cấp thông tin)\b", low[after:end]) and match.group().strip() in ("yêu cầu", "chỉ đạo"):
            continue
        return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begins, after, True, _assigner(text, low, begin, match.start()))
    return None


def _assigner(text: str, low: str, begin: int, at: int) -> str | None:
    """The unit that ends right before the trigger: "UBND tỉnh giao …"."""
    for start in [begin, *(m.end() for m in re.finditer(r",\s*|\s+(?=(?:chủ tịch|ubnd|ủy ban|bộ trưởng|giám đốc|thủ tướng|sở|hđnd)\b)", low[begin:at]))]:
        offset = start if start == begin else begin + start
        offset += len(low[offset:at]) - len(low[offset:at].lstrip())
        units, end = read_units(text, low, offset)
        if units and end <= at and _POLITELY.fullmatch(low, end, at):
            return units[-1].name
    return None


_POLITELY = re.compile(r"[ ,]*(?:trân trọng|kính)?[ ,]*")
