"""The grammar of a duty in prose: who lays it on whom, with whom, and where the task begins.

Forms: "giao / yêu cầu / đề nghị X …", "X chủ trì, phối hợp với Y …", "X có trách nhiệm …", "X" as a heading, "Trách nhiệm của X".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from extract.lexicon import column
from extract.outline import is_capitals
from extract.text import lower
from extract.units import UnitMention, full_name, read_units, units_in

_OPENING = re.compile(
    r"\s*(?:(?:cùng với đó|đồng thời|bên cạnh đó|ngoài ra|theo đó|trên cơ sở đó|trước mắt|trong đó|qua đó|tiếp đó|mặt khác|riêng|đối với|về phía|các (?:ông|đồng chí)(?:\s*[(/]\s*bà\s*\)?)?|ông\s*\(bà\)|các ông|ông|bà|và|nhận được [^,]{3,40}|căn cứ [^,]{3,120}|thực hiện [^,]{3,200}|theo [^,]{3,120}|trong quá trình [^,]{3,60}|nếu [^,]{3,60}|để [^,]{3,80}|trong thời gian tới|thời gian tới|từ nay đến [^,]{3,40}|định kỳ [^,]{3,40}|h[ằà]ng (?:tuần|tháng|quý|năm)|(?:chậm nhất |trước |đến |từ |sau |vào |trong )(?:hết |ngày |tháng |quý |năm |khi |đó|đầu |cuối )[^,;]{0,60}|khi [^,;]{3,100}|đối với [^,;]{3,120}|(?:về|đối với|riêng|liên quan đến) [^:;.,]{3,160}(?=:)|đồng ý [^,;]{3,160}|thống nhất [^,;]{3,160})\s*[,:]?\s+)"
)
_TRIGGER = re.compile(
    r"(?<!\w)(?:giao(?!\s+(?:ban(?!\s+(?:quản lý|chỉ đạo|chỉ huy|dân tộc|nội chính|tổ chức|tuyên giáo|dân vận|thường vụ|thường trực|pháp chế|chấp hành|xây dựng đảng|kinh tế|văn hóa|giám đốc|giám hiệu|đại diện|thi đua|tôn giáo|thanh tra nhân dân)(?!\w))|dịch|thông|tiếp|lưu|đất|thương|khoán|diện|nộp))(?:\s+nhiệm\s+vụ)?(?:\s+cho)?|phân\s+công|yêu\s+cầu|(?:kính\s+)?đề\s+nghị|chỉ\s+đạo|ủy\s+quyền(?:\s+cho)?|thống\s+nhất\s+(?:chủ\s+trương\s+)?(?:giao|cho(?:\s+phép)?)|nhắc\s+nhở|kêu gọi)\s*:?\s+"
)
_NOT_TRIGGER = re.compile(
    r"(?:\bđược|\bđã|\bdo|\bviệc|\bnhiệm vụ|\bchỉ tiêu|\btheo|\bkhi có|\bkhi|\bmà|\bcó thẩm quyền|\bbiên chế|\bvăn bản|\bđáp ứng|\bnội dung|\bxét|\bxem xét|\bcác|\bnhững|\bthẩm quyền|\bmọi|\bcông tác|\bsự|\blãnh đạo,|\btheo dõi,|\bbáo cáo,|\bhội đồng|\bthư ký)\s+(?:[^\s,.;]+\s+){0,1}$"
)
_RELATIVE_BEFORE = re.compile(r"(?:\bviệc|\bdo|\bmà|\bđược)\s+[^,.;]{0,70}$")
_MUST = re.compile(
    r"\s*,?\s*(?:(?:phải|cần|sẽ|thường xuyên|chủ động|khẩn trương|tích cực|nghiêm túc|kịp thời|đồng thời|trực tiếp|tiếp tục|tập trung|tăng cường|định kỳ[^,;]{0,30}|h[ằà]ng \w+)\s*,?\s+)*(?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|chủ trì|làm đầu mối|là (?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)|là đầu mối|được giao|phối hợp|giúp)(?!\w)"
)
_PAST = re.compile(
    r"\s*(?:,\s*)?(?:vừa|đã|đang|hiện|được(?! (?:giao|đề nghị|yêu cầu|phân công))|có(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|văn bản))|là(?! (?:cơ quan|đầu mối|đơn vị (?:đầu mối|thường trực|chủ trì)))|chưa|còn|gồm|bao gồm|thuộc|tổ chức hội nghị|cho biết|cho rằng|nhấn mạnh|khẳng định|phát biểu|quy định tại|nêu tại|ban hành (?:kế hoạch|quyết định|công văn|chỉ thị|nghị quyết|thông tư|nghị định))(?!\w)"
)
_BY_WHICH = re.compile(r"\s*,?\s*(?:trên cơ sở|căn cứ|theo|trong phạm vi|thông qua|dựa trên)(?!\w)")
_REQUESTED = re.compile(r"\s*được\s+(?:đề nghị|yêu cầu|giao(?: nhiệm vụ)?|phân công)\s+")
_WITH = re.compile(
    r"(?<!\w)(?:phối\s+hợp(?:\s+(?:chặt\s+chẽ|tốt|thường\s+xuyên|đồng\s+bộ|kịp\s+thời|hiệu\s+quả))?(?:\s*,\s*(?:thống nhất|trao đổi|làm việc))?(?:\s+(?:với|cùng))?(?:\s+với)?|chủ\s+trì\s*,?\s*cùng(?:\s+với)?|làm\s+việc\s+với|cùng\s+với)\s+(?=\S)"
)
_HEAD_OF = re.compile(
    r"\s*(?:trách\s+nhiệm(?:\s*,\s*quyền\s+hạn|\s+và\s+quyền\s+hạn|\s+thực\s+hiện|\s+thi\s+hành|\s+tổ chức thực hiện)?|nhiệm\s+vụ(?:\s*,\s*quyền\s+hạn|\s+và\s+quyền\s+hạn)?|quyền\s+và\s+trách\s+nhiệm|nghĩa vụ|phân công nhiệm vụ)\s+(?:của|cho|đối với)\s+"
)
_ASK = re.compile(r"\s*(?:(?:kính\s+)?đề\s+nghị|giao(?:\s+cho)?|yêu\s+cầu|phân\s+công|đối\s+với|về phía|đề xuất)\s+")
_EXCLUDED = re.compile(
    r"(?:(?:các )?tổ chức, cá nhân|(?:các )?cá nhân|người dân|công dân|doanh nghiệp(?!,)|(?:ông|bà|thành phố|tỉnh|đơn vị sự nghiệp công lập)$)"
)
# How a letter calls those it is sent to; ``Duty.lead`` is then ``ADDRESSED``. "Đề nghị các đồng chí quan tâm chỉ đạo./." only closes it.
_CALLED = re.compile(
    r"(?:(?:các\s+)?(?:đồng\s+chí|đ/c)|(?:các\s+)?quý\s+(?:cơ\s+quan|đơn\s+vị|địa\s+phương|sở|ban|ngành|bộ|ủy\s+ban|ubnd|công\s+ty|trường|vị)"
    r"(?:\s*(?:,|và)\s*(?:quý\s+)?(?:cơ\s+quan|đơn\s+vị|địa\s+phương|sở|ban|ngành))*)(?!\w)(?!\s+(?:lãnh đạo|thành viên|đảng viên|trong|ủy viên|bí thư))"
)
_CIVILITY = re.compile(
    r"\s+(?:quan tâm|lưu ý|phối hợp)(?:\s*,?\s*(?:và\s+)?(?:quan tâm|lãnh đạo|chỉ đạo|phối hợp|triển khai|tổ chức|thực hiện|giúp đỡ|tạo điều kiện))*\s*[./;]*\s*$"
)
ADDRESSED = ("kính gửi",)


# "Phòng Nội vụ - Cơ quan Thường trực Ban Chỉ đạo: …", "Công an tỉnh (cơ quan thường trực) …"
_APPOSITION = re.compile(r"\s*[-–]\s*(?:là\s+)?(?:cơ quan|đơn vị)\s+(?:thường trực|đầu mối|chủ trì)[^:;.,]{0,80}(?=:)")


# "Về phía các sở, ngành, thành phố yêu cầu xây dựng kế hoạch …"
_TOWARDS = re.compile(r"(?:về phía|đối với|riêng)\s+$")


@dataclass(frozen=True, slots=True)
class Duty:
    """Units named by a clause and where (offsets into the sentence) the clause and its task begin; ``strong`` where a trigger names them."""

    lead: tuple[str, ...]
    support: tuple[str, ...]
    start: int
    task: int
    strong: bool
    assigner: str | None = None


@cache
def _verb() -> re.Pattern[str]:
    words = "|".join(re.escape(v).replace(r"\ ", r"\s+") for v in column("verbs", "verb"))
    return re.compile(
        rf"\s*,?\s*(?:(?:phải|cần|sẽ|có\s+kế\s+hoạch|thường\s+xuyên|kịp\s+thời|vừa|theo chức năng[^,]{{0,60}},|căn cứ[^,]{{0,80}},)\s*,?\s*)?(?:{words})(?!\w)"
    )


def supporting(text: str, low: str, start: int, end: int) -> tuple[str, ...]:
    """Units after "phối hợp với", "cùng", "làm việc với" in ``[start, end)``, each once."""
    found: dict[str, None] = {}
    for match in _WITH.finditer(low, start, end):
        if re.search(r"(?:công tác|quy chế|cơ chế|sự|việc|đầu mối)\s+$", low[max(start, match.start() - 12) : match.start()]):
            continue
        units, _ = read_units(text, low, match.end())
        found.update(dict.fromkeys(u.name for u in units if u.role != "place"))
    return tuple(found)


def heading_units(text: str, article: bool = False) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """``(lead, support)`` that a heading or lead-in (marker left out) addresses, None where it addresses nobody.

    ``article``: the title of an article of a normative document, which addresses a unit only as "Trách nhiệm của …".

    >>> heading_units("Sở Nội vụ"), heading_units("Trách nhiệm của Bộ Công an"), heading_units("Cải cách thể chế")
    ((('Sở Nội vụ',), ()), (('Bộ Công an',), ()), None)
    """
    text = text.strip()
    if is_capitals(text):
        text = full_name(text)  # by small letters it shows that "TỔ CHỨC THỰC HIỆN" is no Tổ
    low = lower(text)
    at, asked = 0, False
    for shape in (_HEAD_OF, _ASK):
        match = shape.match(low)
        if match:
            at, asked = match.end(), True
            break
    if asked and shape is _HEAD_OF:
        if _EXCLUDED.match(low[at:]):
            return None
        return tuple(units_in(text[at:].rstrip(" :."))), ()
    if article and not text.endswith(":"):
        return None
    units, end = read_units(text, low, at)
    if units and (aside := _APPOSITION.match(low, end)):
        end = aside.end()
    if units and (onward := _TRIGGER.match(low, end + 1)):
        others, after = read_units(text, low, onward.end())
        if others and (text.endswith(":") or not low[after:].strip(" .")):
            return tuple(u.name for u in others), supporting(text, low, after, len(text))
    whole = _whole_subject(text, low, at, end) if units and text.endswith(":") else None
    if whole:
        return whole
    if units:
        rest = low[end:].strip()
        if re.fullmatch(r"(?:\([^)]*\))?\s*[:.;]?", rest) and not _weak_place(units, asked):
            return tuple(u.name for u in units), ()
        ends_open = text.endswith(":")
        if ends_open and (
            re.search(r"(?:có|chịu)\s+trách\s+nhiệm", rest) or _MUST.match(low, end) or asked or (_verb().match(low, end) and not _PAST.match(low, end))
        ):
            return tuple(u.name for u in units), supporting(text, low, end, len(text))
        if asked and len(rest.split()) < 12 and not text.endswith("."):
            return tuple(u.name for u in units), ()
    if text.endswith(":"):
        last = max((d for d in duties_in(text, bare=False)), key=lambda d: d.task, default=None)
        if last is not None and last.strong:
            return last.lead, last.support
        tail = _list_subject(text, low)
        if tail:
            return tail, ()
    return None


_NO_SUBJECT = re.compile(r"sau đây|như sau|bao gồm|\bgồm|trường hợp|\bnếu\b|\bkhi\b|\btheo\b|thực hiện các|quy định|\bđược\b[^,]*\bbằng\b")


def _whole_subject(text: str, low: str, at: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """A lead-in whose subject is longer than the grammar of units: all before "có trách nhiệm", or all before the colon."""
    responsible = re.search(r"(?:\s+là\s+cơ\s+quan)?\s(?:có|chịu)\s+trách\s+nhiệm(?!\s+của)", low)
    if responsible and responsible.start() >= end and len(low[: responsible.start()].split()) <= 60:
        between = low[end : responsible.start()]
        if not between.strip() or _EXCLUDED.match(low[at:]) or re.match(r"\s*(?:,|\(|(?:là|theo|căn cứ|trên cơ sở|trong phạm vi)\b)", between):
            return None
        return tuple(units_in(text[at : responsible.start()])), ()
    rest = low[end:].rstrip(" :")
    if (
        not responsible
        and rest.strip()
        and not _NO_SUBJECT.search(rest)
        and len(low.split()) <= 40
        and not _EXCLUDED.match(low[at:])
        and not _verb().match(low, end)
    ):
        return (full_name(text[at:].rstrip(" :")),), ()
    return None


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


_CLAUSE_ENDS = re.compile(r";\s*|,\s+(?:trong khi(?: đó,?)?|còn)\s+(?=ubnd|ủy ban|sở|bộ|công an|phòng|văn phòng|các)")


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
    for begin, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if found and begin < found[-1].task:
            continue  # "Chánh Văn phòng …; Giám đốc …; Chủ tịch … chịu trách nhiệm": one list of units
        duty = _subject(text, low, begin, end, bare) or _triggered(text, low, begin, end, inherits)
        if duty is not None:
            found.append(duty)
    if not found:
        return []
    ends = [*(d.start for d in found[1:]), len(text)]
    return [replace(duty, support=supporting(text, low, duty.task, end)) for duty, end in zip(found, ends, strict=True)]


def _openings(low: str, at: int) -> Iterator[int]:
    yield at
    for _ in range(3):
        match = _OPENING.match(low, at)
        if not match:
            return
        at = match.end()
        yield at


def _subject(text: str, low: str, begin: int, end: int, bare: bool) -> Duty | None:
    for at in _openings(low, begin):
        units, after = read_units(text, low, at)
        if not units:
            continue
        if after > end:
            end = next((m.start() for m in re.compile(r";").finditer(low, after)), len(text))
        aside = _APPOSITION.match(low, after, end) or re.compile(r"\s*\([^()]{1,120}\)").match(low, after, end)
        after = aside.end() if aside else after
        asked = _TRIGGER.match(low, after + 1) if after < end else None
        if asked and re.match(r"\s+(?:giao|yêu|đề|kính|phân|nhắc|kêu|chỉ đạo)", low[after : after + 12]) and not re.match(r"\s+chỉ\s+đạo", low[after:]):
            others, task = read_units(text, low, asked.end())
            if others:
                return Duty(tuple(u.name for u in others), supporting(text, low, task, end), begin, task, True, units[-1].name)
            if len(units) > 1 and _TOWARDS.search(low, begin, at):
                told = units if "các " in units[-1].name else units[:-1]  # the last one asks, unless its name ran into the list
                return Duty(tuple(u.name for u in told), supporting(text, low, asked.end(), end), begin, asked.end(), True)
            continue
        requested = _REQUESTED.match(low, after, end)
        if requested:
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, requested.end(), True)
        responsible = _responsible(text, low, begin, after, end, units)
        if responsible is not None:
            return responsible
        if _PAST.match(low, after, end) or (all(u.role == "place" for u in units) and not _MUST.match(low, after, end)):
            return None
        must = _MUST.match(low, after, end) is not None
        if must or (bare and (_verb().match(low, after, end) or _BY_WHICH.match(low, after, end) or _acts(units[-1], low, after, end))):
            if not must and _EXCLUDED.match(lower(units[-1].name)):
                return None
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, after, must)
        if re.match(r"\s*:", low[after:end]):
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, after, must)
    return None


_NO_ACT = re.compile(
    r"\s*(?:[^\w\s]|(?:và|hoặc|cùng|với|của|để|theo|về|trong|tại|trước|sau|khi|nếu|bằng|cho|do|bị|thì|mà|như|từ|vẫn|cũng|mới|rất|không|luôn|nào|này|trên|dưới|nói|mong|ghi nhận|đánh giá cao|thống nhất|đồng ý|nhận thấy|xếp|đạt|tham dự|dự|kết luận|chỉ thị|quyết nghị|ban hành|căn cứ)(?!\w)|[A-Z\d])"
)


def _acts(unit: UnitMention, low: str, after: int, end: int) -> bool:
    """Whether a named office is followed by a word that can only be its predicate, though no verb of the lexicon."""
    return unit.role in ("post", "body") and bool(re.compile(r"\s+[a-zà-ỹđ]").match(low, after, end)) and not _NO_ACT.match(low, after, end)


_LONG_SUBJECT = re.compile(r"[^.;:]{2,200}?\s(?:có|chịu)\s+trách\s+nhiệm(?!\s+của)")


def _responsible(text: str, low: str, begin: int, after: int, end: int, units: list[UnitMention]) -> Duty | None:
    """ "X … có trách nhiệm": a subject longer than the grammar of units, or an apposition ("X là …, có trách nhiệm")."""
    found = _LONG_SUBJECT.match(low, after, end)
    if not found or _MUST.match(low, after, end) or units[-1].role == "place" or _EXCLUDED.match(lower(units[-1].name)):
        return None
    between = re.sub(r"\([^)]*\)", " ", low[after : found.end()])
    if re.match(r"\s*(?:đã|là)\b", between) and not re.search(r"\b(?:nếu|khi|để|thì|mà)\b", between):
        return Duty(tuple(u.name for u in units), (), begin, found.end(), True)
    if re.search(r"\b(?:nếu|khi|để|thì|mà|và)\b|,", between) or (_verb().match(low, after, end) and len(between.split()) > 12):
        return None
    names = [*(u.name for u in units[:-1]), full_name(text[units[-1].start : found.end()].rsplit(" ", 3)[0])]
    return Duty(tuple(names), (), begin, found.end(), True)


def _triggered(text: str, low: str, begin: int, end: int, inherits: bool) -> Duty | None:
    for match in _TRIGGER.finditer(low, begin, end):
        before = low[max(begin, match.start() - 80) : match.start()]
        if (
            (inherits or match.group().startswith("chỉ"))
            and (before.strip(" -+,") or match.group().startswith("chỉ"))
            and not _assigner(text, low, begin, match.start())
        ):
            continue
        if (
            _NOT_TRIGGER.search(before)
            or _RELATIVE_BEFORE.search(before)
            or (match.group().startswith("chỉ đạo") and re.search(r"[,]\s*$|lãnh đạo|\w+ và $", before))
        ):
            continue
        units, after = read_units(text, low, match.end())
        called = _CALLED.match(low, match.end()) if not units else None
        if called and not _CIVILITY.match(low, called.end()):
            return Duty(ADDRESSED, supporting(text, low, called.end(), end), match.start(), called.end(), True, _assigner(text, low, begin, match.start()))
        if not units:
            continue
        if after > end:  # "yêu cầu Giám đốc các sở; Chủ tịch UBND các xã …": one list of units
            end = next((m.start() for m in re.compile(r";").finditer(low, after)), len(text))
        if low[after:end].strip(" .;:/") == "" and not low[after:end].strip().startswith(":"):
            continue
        if re.match(r"\s*(?:về|tại|trong|theo|cung cấp thông tin)\b", low[after:end]) and match.group().strip() in ("yêu cầu", "chỉ đạo"):
            continue
        return Duty(tuple(u.name for u in units), supporting(text, low, after, end), match.start(), after, True, _assigner(text, low, begin, match.start()))
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
