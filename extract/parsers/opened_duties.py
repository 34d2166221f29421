"""Duties of units that their clause opens with: "X chủ trì, phối hợp với Y …", "X có trách nhiệm …", "X: rà soát …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.levels import LEVEL
from extract.parsers.due_contexts import TIME_LABEL
from extract.parsers.duty_clause import Duty, end_of_list, in_list, supporting
from extract.parsers.duty_words import (
    ABOUT,
    APPOSED,
    APPOSITION,
    BY_WHICH,
    CONCERNING,
    EXCLUDED,
    MUST,
    OPENING,
    OWN_ACT,
    PAST,
    REQUESTED,
    SAYS_HOW_MANY,
    TOWARDS,
    TRIGGER,
    predicate,
)
from extract.parsers.responsible import responsible
from extract.parsers.subjects import asked_units, subject_units
from extract.text import UPPER, lower
from extract.units.reading import UnitMention, full_name, read_units

# "BHG - Theo kế hoạch …", "VOV.VN - …", "(QTO) - …": the paper before the first sentence of its news
_AGENCY = re.compile(r"\s*(?:\([a-z.]{2,12}\)|[a-z]{2,5}(?:\.vn)?)\s?-\s+(?=\w)")

_LONGEST_LABEL = 240  # characters
_LONGEST_CONDITION = 480
# "Tuyến biển: | Bộ đội Biên phòng …", "Bước 2 - Đăng ký: | công đoàn cơ sở …", "Chủ tịch UBND tỉnh kết luận: | các sở …"; not who is who: "Trưởng ban: …"
_TOPIC = re.compile(
    r"\s*(?:bước \d{1,2}\s*[-–.:]\s*)?(?!(?:cơ quan|đơn vị|chủ trì|phối hợp|thực hiện|thành phần|thành viên|nơi nhận|kính gửi|địa chỉ|trưởng|phó|ủy viên|tổ |thường trực|"
    r"người|ông|bà|đồng chí|chủ tọa|thư ký|gồm|bao gồm|ví dụ|nguồn|theo|như|kết quả|mục (?:tiêu|đích)|chỉ tiêu|hiện trạng|thực trạng|tình hình|tồn tại|hạn chế|nguyên nhân)(?!\w))(?![^:]*(?<!\w)(?:liên hệ|chi tiết|(?<!tiếp )nhận|gửi|trao đổi)(?!\w))(?:[^\W\d]+(?:,? |\s*-\s*)){0,6}[^\W\d]+:\s+(?=\w)"
)
# "Trường hợp hộ không tự xây được thì | UBND xã có trách nhiệm …"
# or without such a word, "Đơn thuộc thẩm quyền của Bộ trưởng, thì | Chánh Thanh tra có trách nhiệm …"
_CONDITION = re.compile(r"\s*(?:(?:(?:trong )?trường hợp|nếu|khi)\s(?:\([^()]{1,80}\)|[^;:.()]){3,420}?|[^\W\d](?:[^;:.()]){3,300}?,)\sthì\s+(?=\w)")
_CASE = re.compile(
    r"\s*trường hợp\s(?:\([^()]{1,80}\)|[^;:.()]){3,220}?:\s+(?=\w)"
)  # "Trường hợp chữa bệnh tại cơ sở y tế: | Hội Chữ thập đỏ có trách nhiệm …"
# "Quyết định có hiệu lực kể từ ngày ký, | Phòng Hành chính, Phòng Kế toán chịu trách nhiệm thi hành"
_IN_FORCE = re.compile(r"\s*(?:quyết định|nghị quyết|thông tư|chỉ thị|quy chế|quy định|kế hoạch)(?: này)? có hiệu lực[^,;:.]{0,60}[,;]\s+(?:và\s+)?(?=\w)")
_A_TIME = r"(?:trước|trong|đến|chậm nhất|muộn nhất)(?: (?:là|hết|cuối|vào|đến|trước))* (?:ngày|(?:tuần (?:đầu|cuối|thứ \w+) )?tháng|quý) (?:\d{1,2}|[iv]{1,3})(?:[/.-]\d{1,4})*(?:,? (?:tháng|năm) \d{1,4}){0,2}"
_AT_A_TIME = re.compile(rf"\s*(?:định kỳ )?{_A_TIME}(?: h[ằà]ng (?:tháng|quý|năm))?\s+(?=\w)")  # "Trước ngày 15/3 | Sở Nội vụ gửi báo cáo"
_LEADS_IN = re.compile(rf"\s*[“\"]\s*|{OPENING.pattern}")  # "Bên cạnh đó, | “UBND các tỉnh chỉ đạo …”"
_LONGEST_AGENCY = 24  # characters


def _openings(low: str, at: int) -> Iterator[int]:
    agency = _AGENCY.match(low, at) if low.find("-", at, at + _LONGEST_AGENCY) >= 0 else None
    places = [agency.end() if agency else at]
    while len(places) < 4 and (match := _LEADS_IN.match(low, places[-1])):
        places.append(match.end())
    if (when := _AT_A_TIME.match(low, places[0])) is not None:
        yield when.end()
    yield from places
    if low.find(":", at, at + _LONGEST_LABEL) >= 0 and (about := ABOUT.match(low, at) or _TOPIC.match(low, at) or TIME_LABEL.match(low, at)):
        yield about.end()
    if low.find(" thì ", at, at + _LONGEST_CONDITION) >= 0:
        yield from (condition.end() for place in places if (condition := _CONDITION.match(low, place)))
    if low.find("có hiệu lực", at, at + _LONGEST_LABEL) >= 0 and (force := _IN_FORCE.match(low, at)):
        yield force.end()
    if low.find(":", at, at + _LONGEST_LABEL) >= 0 and (case := _CASE.match(low, at)):
        yield case.end()
    if low.find("đối với", at, places[-1] + _LONGEST_LABEL) >= 0:
        yield from (concerning.end() for place in places if (concerning := CONCERNING.match(low, place)))


def opened(text: str, low: str, begin: int, end: int, bare: bool) -> Duty | None:
    """The duty of the units that the clause ``[begin, end)`` opens with; ``bare``: also where nothing but a verb says so."""
    for at in _openings(low, begin):
        if in_list(text, low, begin, at):
            continue
        units, after = subject_units(text, low, at)
        if not units:
            continue
        end = end_of_list(low, after) if after > end else end
        after = _behind_aside(text, low, after, end)
        if (asked := _asking(low, after, end)) is not None:
            own = bare and OWN_ACT.match(low, after) is not None
            several = all(_MANY.search(lower(unit.name)) for unit in units)  # many issue nothing together: "UBND các tỉnh | giao Sở X làm đầu mối"
            if not (own and several) and (duty := _of_others(text, low, begin, end, at, units, asked)) is not None:
                return duty
            if not own:
                continue
        if (some := _of_some(text, low, begin, after, end, units)) is not None:
            return some
        if (requested := REQUESTED.match(low, after, end)) and (requested["by"] is None or _to_do(low, requested.end(), end)):
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, requested.end(), True)
        if (charged := responsible(text, low, begin, after, end, units)) is not None:
            return charged
        if PAST.match(low, after, end) and low[begin:at].rstrip().endswith("đối với"):
            continue  # "Đối với các xã đã sắp xếp, Sở Nội vụ …"
        must = MUST.match(low, after, end) is not None or (_OBLIGED.match(low, after, end) is not None and _answerable(units))
        if _only_told(low, after, end) or (not bare and _presides(units, low, after, end)) or not (must or _places_act(units, low, begin, at, bare)):
            return None
        if must or (bare and (predicate().match(low, after, end) or BY_WHICH.match(low, after, end) or _acts(units[-1], low, after, end))):
            if not must and EXCLUDED.match(lower(units[-1].name)):
                return None
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, after, must)
        if bare and (dash := _DASH_FOR_COLON.match(low, after, end)) and predicate().match(low, dash.end(), end):
            return Duty(tuple(u.name for u in units), supporting(text, low, dash.end(), end), begin, dash.end(), must)
        if (labelled := _labelled(text, low, begin, after, end, units)) is not None:
            return labelled
        if colon := _NAME_GOES_ON.match(low, after, end):
            named, last = read_units(text, low, colon.end() + low.startswith(" ", colon.end()))
            if (named and not low[last:end].strip(" .;,/")) or _IS_MADE_OF.match(low, colon.end(), end):
                return None  # "Trưởng đoàn: Phó Chủ tịch UBND huyện" says who somebody is
            if named and TOWARDS.search(low, begin, at) and any(p.match(low, last, end) for p in (predicate(), MUST)):
                continue  # "Đối với UBND quận: Trưởng các phòng phối hợp …": those within it
            if colon.group(1):
                units[-1] = units[-1]._replace(name=f"{units[-1].name}{full_name(colon.group(1))}")
            return Duty(tuple(u.name for u in units), supporting(text, low, after, end), begin, after, must)
    return None


def _of_some(text: str, low: str, begin: int, after: int, end: int, units: list[UnitMention]) -> Duty | None:
    """What is laid on those of a group whom a clause up to a colon tells apart."""
    clause = _WHICH_OF_THEM.match(low, after, end) if units[-1].role == "group" else None
    if clause is None:
        return None
    name = f"{units[-1].name} {full_name(text[clause.start(1) : clause.end(1)])}"
    return Duty((*(u.name for u in units[:-1]), name), supporting(text, low, clause.end(), end), begin, clause.end(), False)


def _labelled(text: str, low: str, begin: int, after: int, end: int, units: list[UnitMention]) -> Duty | None:
    """What a verb behind a colon lays on one body whose name goes on in small letters up to that colon."""
    label = _LABEL_GOES_ON.match(low, after, end) if len(units) == 1 and units[0].role == "body" else None
    if label is None or not predicate().match(low, label.end(), end):
        return None
    return Duty((full_name(text[units[0].start : label.end() - 1]),), supporting(text, low, label.end(), end), begin, label.end(), False)


# "UBND các tỉnh", "Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương", "UBND cấp huyện"
_MANY = re.compile(r"(?<!\w)(?:các|trực thuộc trung ương|cấp (?:tỉnh|huyện|xã))(?!\w)")


def _to_do(low: str, task: int, end: int) -> bool:
    """Whether a word of doing stands at ``task``: what somebody "được UBND tỉnh giao" may be a thing that they have."""
    return any(verb.match(low, task, end) for verb in (predicate(), MUST))


def _answerable(units: list[UnitMention]) -> bool:
    """Whether it is named offices that a normative document obliges, not whoever is concerned ("cơ quan, tổ chức phải …", "người nộp đơn phải …")."""
    return all(unit.role in ("body", "post") or unit.name.startswith(("Ủy ban", "các sở", "các bộ", "Các bộ", "các Bộ", "các Sở")) for unit in units)


def _only_told(low: str, after: int, end: int) -> bool:
    """Whether what stands behind units says what they did, how many there are or what comes of something."""
    return bool(
        PAST.match(low, after, end) or _SETS_A_TIME.match(low, after, end) or SAYS_HOW_MANY.search(low, after, end) or _CONSEQUENCE.match(low, after, end)
    )


def _presides(units: list[UnitMention], low: str, after: int, end: int) -> bool:
    """Whether a news item says who was in the chair: "Phó Chủ tịch UBND huyện chủ trì cuộc họp"."""
    return units[-1].role == "post" and _CHAIRS.match(low, after, end) is not None


def _asking(low: str, after: int, end: int) -> int | None:
    """Where a word of asking ends right behind the units that a clause opens with."""
    courtesy = _COURTESY.match(low, after, end)
    asked = TRIGGER.match(low, courtesy.end()) if courtesy else None
    return asked.end() if asked and _ASKS.match(low, asked.start() - 1) else None


def _of_others(text: str, low: str, begin: int, end: int, at: int, units: list[UnitMention], asked: int) -> Duty | None:
    """Whom the ``units`` that open the clause ask for something: those named behind the word of asking, which ends at ``asked``, or all but the last of those before it."""
    others, task = asked_units(text, low, asked)
    if others:
        return Duty(tuple(u.name for u in others), supporting(text, low, task, end), begin, task, True, units[-1].name)
    if len(units) > 1 and TOWARDS.search(low, begin, at):
        told = units if "các " in units[-1].name else units[:-1]  # the last one asks, unless its name ran into the list
        return Duty(tuple(u.name for u in told), supporting(text, low, asked, end), begin, asked, True)
    return None


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
    if doing := _WHEN_DOING.match(low, after, end) or _BECAUSE.match(low, after, end) or _AS_WHAT.match(low, after, end):
        return doing.end()
    if aside := _ABOVE_ALL.match(low, after, end):
        acts = (blank for blank in range(aside.end(), min(end, aside.end() + _LONGEST_ASIDE)) if low[blank] == " ")
        return next((at for at in acts if predicate().match(low, at, end) or MUST.match(low, at, end)), after)
    meanwhile = _INTERPOSED.match(low, after, end) or _BY_WHEN.match(low, after, end)
    if meanwhile and (predicate().match(low, meanwhile.end(), end) or PAST.match(low, meanwhile.end(), end)):
        return meanwhile.end()
    return after


# "UBND cấp xã | phải niêm yết …", not "phải có đủ điều kiện"
_OBLIGED = re.compile(r"\s+(?:phải|có nghĩa vụ)\s+(?!là|có(?! (?:văn bản|báo cáo|kế hoạch|ý kiến))|được|bảo đảm|đảm bảo|đáp ứng|đạt|chịu)(?=\w)")
# "Phòng Tổ chức | của Sở | thẩm định"
_OF_ITS_HOUSE = re.compile(r"\s+(?:của|thuộc)\s+(?:sở|bộ|ban|cục|tỉnh|huyện|xã|phường|thành phố)(?=\s)")
# "UBND huyện, thành phố | trên địa bàn Bắc Giang | căn cứ hướng dẫn …"
_ON_THE_GROUND = re.compile(rf"\s+trên địa bàn(?:\s+(?:toàn\s+)?{LEVEL})?(?: [{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}})?(?=\s)")
_BRACKETS = re.compile(r"\s*(?:\([^()]{1,120}\)(?=[\s:])|(?:…|\.{3})(?=\s))")
# "UBND các tỉnh, | nhất là Hải Phòng, Nam Định | rà soát …"
_ABOVE_ALL = re.compile(r"\s*,\s+(?:(?:đặc biệt|nhất|trước hết) là|trong đó có|đặc biệt)\s+(?=\w)")
_LONGEST_ASIDE = 120  # characters
# "Thường trực HĐND, sau khi thống nhất với UBND, hoàn thành …"
_INTERPOSED = re.compile(
    r"\s*,\s+(?:(?:ngay )?sau khi|trước khi|khi|ngoài|trong (?:quá trình|khi|phạm vi|thời gian|thời hạn)|trên cơ sở|căn cứ|theo|với|để|nhằm|qua|thông qua|bằng)\s[^,;:.]{3,160},(?=\s+\w)"
)
# "Sở Tư pháp | trong tháng 10 | hoàn thành rà soát", "Sở Nội vụ, | trước ngày 15/6, | tổng hợp"
_BY_WHEN = re.compile(rf"\s*,?\s+{_A_TIME},?(?=\s\w)")
# "các địa phương | khi thu thập thông tin | cần trao đổi với Bộ X"
_WHEN_DOING = re.compile(r"\s+(?:khi|trong quá trình)\s[^,;:.]{3,100}?(?=\s(?:cần|phải)\s+\w)")
# "Riêng UBND xã Mường Nhé | do điều kiện đi lại khó khăn|, đề nghị gửi báo cáo …"
_BECAUSE = re.compile(r"\s+do\s[^,;:.]{3,120}(?=,\s+(?:đề nghị|yêu cầu)\s)")
# "Chủ tịch UBND các xã | với vai trò là thành viên của tổ công tác, | có trách nhiệm …"
_AS_WHAT = re.compile(r"\s*,?\s+với\s+(?:vai trò|tư cách|cương vị)\s[^,;:.]{3,120},(?=\s+\w)")
_CHAIRS = re.compile(r"\s*,?\s*chủ trì (?:họp|cuộc (?:họp|làm việc)|hội nghị|buổi|phiên|kỳ họp|lễ|hội thảo|tọa đàm)(?!\w)")
_SETS_A_TIME = re.compile(
    r"\s+(?:đã )?(?:đưa|đặt) ra (?:mốc )?(?:thời hạn|hạn chót|thời gian|yêu cầu)(?!\w)"
)  # "Chủ tịch | đưa ra mốc thời hạn chậm nhất 20/12"
_CONSEQUENCE = re.compile(r"[^,;:.]*\s(?:thì|sẽ)\s+(?:bị|không được)\s")  # "Đơn vị chậm trả lời quá 03 lần thì bị hạ bậc thi đua"
# "UBND tỉnh | trân trọng | đề nghị", "Bộ Nội vụ | cũng | yêu cầu"
_COURTESY = re.compile(r"\s+(?:(?:trân trọng|cũng|tiếp tục|đồng thời)\s+)?")
_ASKS = re.compile(r"\s(?:giao|yêu|đề|kính|phân|nhắc|kêu|ủy|lưu)")


def _places_act(units: list[UnitMention], low: str, begin: int, at: int, bare: bool) -> bool:
    """Whether places that a clause opens with are meant as those who act: not one place alone ("tỉnh có 15 xã"), but "riêng xã A", "xã A, xã B", "thành phố A phải báo cáo"."""
    if any(u.role != "place" for u in units):
        return True
    several = len(units) > 1 or low.startswith("riêng", begin) or _OBLIGED.match(low, units[-1].end) is not None
    return bare and several and low[begin:at].strip() in ("", "riêng")


# "…, doanh nghiệp xuất khẩu: xây dựng …": words of the last name that no grammar covers, up to its colon
_NAME_GOES_ON = re.compile(
    r"((?: (?!nêu |nhấn |lưu ý|khẳng |quán |chỉ rõ|đã |có |là |như |gồm |theo |về |để |trong |được |kết luận|chỉ thị|quyết nghị)[^\W\d]+){1,4})?\s*:"
)
# "Ban lãnh đạo: | gồm Chi cục trưởng và 02 Phó Chi cục trưởng"
_IS_MADE_OF = re.compile(r"\s*(?:(?:bao )?gồm|là người|do)\s")
_DASH_FOR_COLON = re.compile(r"\s+[-–](?=\s+\w)")  # "Cục Chuyển đổi số | - nâng cấp hệ thống"
# "Phòng Chính trị|, tư tưởng và Công tác học sinh, sinh viên: tổ chức …": a name in small letters up to its colon
_LABEL_GOES_ON = re.compile(r"(?:,| và) (?!các |ubnd|ủy ban|sở |phòng |ban |trung tâm|công an|trong |theo |tại )[^.;:()\d]{3,60}:")
# "Các đơn vị | có kết quả dưới 75 điểm|: tổ chức họp kiểm điểm"
_WHICH_OF_THEM = re.compile(r"(\s(?:có|chưa|đạt|còn|để)\s[^:;.,]{3,60}):(?=\s+[^\W\d])")
_SMALL_WORD = re.compile(r"\s+[a-zà-ỹđ]")
_NO_ACT = re.compile(
    r"\s*(?:[^\w\s]|(?:và|hoặc|cùng|với|của|để|theo|về|trong|tại|trước|sau|khi|nếu|bằng|cho|do|bị|thì|mà|như|từ|vẫn|cũng|mới|rất|không|luôn|nào|này|trên|dưới|nói|mong|ghi nhận|đánh giá cao|thống nhất|đồng ý|nhận thấy|trân trọng|xếp|đạt|tham dự|dự|kết luận|chỉ thị|quyết nghị|ban hành|căn cứ)(?!\w)|[A-Z\d])"
)


def _acts(unit: UnitMention, low: str, after: int, end: int) -> bool:
    """Whether a named office is followed by a word that can only be its predicate, though no verb of the lexicon."""
    return unit.role in ("post", "body") and _SMALL_WORD.match(low, after, end) is not None and not _NO_ACT.match(low, after, end)
