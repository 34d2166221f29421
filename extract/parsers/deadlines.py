"""By when: the deadline that a time column states or a sentence lays, told apart from the other dates that stand about.

``date`` is the last day of the named period. A period counted from an event ("trong 15 ngày kể từ ngày nhận") has its text only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from extract.dates import iso
from extract.kinds import INSTRUMENT
from extract.parsers.periods import Period, Taken, may_be_share, periods
from extract.parsers.recurrences import is_routine, recurrences
from extract.parsers.time_cells import COUNTED_UNTIL, in_figures, without_beginnings, without_citations
from extract.records import Deadline
from extract.text import squeeze

_WINDOW = 80
# Without one of these (in small letters) a sentence names no time; most sentences have none. The set of first letters stands at the front, where the engine looks for it fast.
_TIME = re.compile(
    r"[ntqgl0-9](?:(?<=n)(?:g[àa]y|[ăa]m)|(?<=t)(?:u[ầa]n|h[áa]ng|hường xuyên|heo)|(?<=q)[uú][ýyíi]|(?<=g)i[ờo]|(?<=l)[ầa]n\b"
    r"|(?<=\d)(?: ?h\d| ?[/.-] ?\d)|(?<=2)0\d\d|(?<=[qt])(?<!\w.)h?\.? ?[iv\d])"
)
_MEETING_BEFORE = re.compile(r"(?:kỳ họp|phiên họp|hội nghị|đại hội|cuộc họp|đợt|lần thứ)[^,;.]{0,60}$")
# "Ngày Pháp luật (9/11)", "theo Công văn của Bộ Nội vụ (10/3)", "đạt 8 chỉ tiêu (8/11)": a day in brackets that is of what stands before it, or none
_DAY_OF_SOMETHING = re.compile(
    r"(?:(?<!\w)(?:ngày|lễ|tết|kỷ niệm|quốc khánh|thành lập|truyền thống|chiến thắng|giải phóng|sinh nhật|đạt|chiếm|sự kiện)(?!\w)[^;.(]{0,80}"
    rf"|(?:{INSTRUMENT}|văn bản|tờ trình|báo cáo) (?:số|của)(?!\w)[^;.(]{{0,80}}|%[^;.(]{{0,20}})\($"
)
_SESSION = re.compile(r"(?:kỳ họp|phiên họp)[^,;.]{0,40}$")
# "trình phiên họp Chính phủ tháng 11/2019"
_PUT_BEFORE = re.compile(r"(?<!\w)(?:trình|báo cáo|thông qua|xem xét)(?:(?: [^,;.]{1,40})? tại)? (?:kỳ họp|phiên họp|cuộc họp|hội nghị)[^,;.]{0,40} $")
# "báo cáo HĐND tỉnh tại kỳ họp cuối năm 2026": councils meet in July and December
_LAST_SESSION = re.compile(
    r"(?<!\w)(?:trình|báo cáo|xem xét|thông qua)(?!\w)[^;.]{0,80}?(?P<session>(?:tại|trước|đến|trong|vào) (?:kỳ họp|phiên họp)(?: thường lệ| thường kỳ)?(?: \w+)?,? cuối năm(?: (?P<year>20\d\d))?)(?! (?:trước|ngoái|h[ằà]ng năm|của))"
)
# "phải hoàn thành trước ngày 31/7/1999": in decisions of those years; elsewhere a day of the last century is no deadline
_BEFORE_2000 = re.compile(
    r"(?<!\w)(?:trước|chậm nhất(?: là)?(?: vào)?|đến hết|hạn cuối(?: là)?) (?:ngày )?(?:(?P<d>\d{1,2}) ?[/.-] ?(?P<m>\d{1,2}) ?[/.-] ?(?P<y>19[4-9]\d)(?!\d)"
    r"|(?P<d2>\d{1,2}) tháng (?P<m2>\d{1,2}) năm (?P<y2>19[4-9]\d)(?!\d))"
)
# "…; thực hiện thường xuyên."
_ALWAYS_LAST = re.compile(
    r"(?:(?:^|[;,.(:] ?)|(?<!\w)(?:được )?(?:thực hiện|duy trì|triển khai|tiến hành|xử lý|cập nhật|kiểm tra)(?: [^\W\d]+){0,2} )(?P<always>thường xuyên(?:, liên tục)?) ?[).;/]*$"
)
_FROM_THEN = r"(?! (?:qua|vừa qua|gần đây|đầu|cuối))[^;.,\n]{0,80}"
_SO_MANY = rf"(?:là )?(?:không quá )?(?:sau )?\d{{1,3}} (?:ngày(?: làm việc)?|giờ(?: làm việc)?|tháng|tuần)\b{_FROM_THEN}"
# Each alternative begins with a letter: the engine looks for these fast.
_EVENT = re.compile(
    rf"trong (?:(?:vòng |thời hạn |thời gian ){_SO_MANY}|\d{{1,3}} (?:ngày|giờ)(?: làm việc)?\b{_FROM_THEN}|tuần này)"
    rf"|chậm nhất {_SO_MANY}|muộn nhất {_SO_MANY}|không quá {_SO_MANY}|sau {_SO_MANY}"
    r"|theo (?:kế hoạch|hướng dẫn|tiến độ|chỉ đạo|yêu cầu|quy định|lộ trình)\b[^;\n]{0,100}"
)
_SPAN = re.compile(r"(?:trong|chậm nhất|muộn nhất|không quá|sau)(?: \w+){0,4}? \d{1,3} (?:ngày(?: làm việc)?|giờ|tháng|tuần)(?= (?:kể |tính )?từ )")
_STRONG = (
    r"(?:trước|chậm nhất|muộn nhất|trễ nhất|đến|tới|hết|trong|vào|xong|hoàn thành|thời hạn|thời gian|hạn|hạn cuối|hạn chót|kết thúc|từ nay đến|là"
    r"|không muộn hơn|không quá|(?:để|chậm|trễ|muộn) quá|không (?:chậm|trễ) hơn)"
)
_CLOCK = r"\d{1,2} ?(?:giờ|h) ?(?:\d\d(?: ?phút)?)?,? ?(?:(?:sáng|trưa|chiều|tối),? ?)?"
_DUE_BEFORE = re.compile(
    rf"(?<!\w){_STRONG}(?: (?:là|suốt|nửa|cuối|đầu|giữa|hết|vào|trong|trước|ngày|thời điểm|(?:kỳ|buổi) sinh hoạt(?: (?:chi bộ|định kỳ|thường kỳ|chuyên đề))*|thời gian|thực hiện|hoàn thành|\d+ giờ(?: \d+)?(?: phút)?|sáng"
    rf"|chiều))* ?:? ?(?:{_CLOCK})?(?:(?:thứ \w+|chủ nhật) ?[(,]? ?)?(?:ngày )?(?:(?:lễ |tết )?(?:quốc khánh|lễ|tết|khai giảng|bầu cử|đại hội|khai mạc)(?: \w+){{0,2}} ?[(]?(?:ngày )?)?$"
)
# "Hạn chót gửi hồ sơ: 17h00 ngày …"
_HEADED_BEFORE = re.compile(rf"(?<!\w)(?:hạn (?:cuối|chót)|thời hạn)(?: \w+){{1,5}} ?: ?(?:{_CLOCK})?(?:ngày )?$")
_YEAR_BEFORE = re.compile(
    r"(?<!\w)(?:(?:hết|cuối|trong|đến|tới|đến trước)(?: (?:cuối|hết))?|(?:sơ kết|tổng kết|hoàn thành|tổ chức|báo cáo)(?: \w+){0,3} vào) $"
)
# "Chương trình … giai đoạn 2021 - 2025, tầm nhìn | đến năm 2030": how far a paper looks
_LOOKS_AHEAD = re.compile(r"(?<!\w)(?:tầm nhìn|định hướng)(?: [^,;.]{1,60})?$")
_START_BEFORE = re.compile(r"(?<!\w)(?:từ|kể từ|bắt đầu(?: từ)?|tính từ|áp dụng từ|sau)(?: (?:ngày|tháng|hết|thời điểm))* ?$")
# "đưa vào sử dụng | từ ngày 01/12": by then it must be ready
_IN_USE_FROM = re.compile(
    r"(?:(?:đưa|đi) vào (?:sử dụng|vận hành|khai thác|hoạt động)|chính thức (?:vận hành|hoạt động|sử dụng|triển khai|áp dụng))(?: \w+){0,4} (?:kể )?từ (?:ngày )?$"
)
_NOT_DUE = re.compile(
    r"(?:hiệu lực(?: thi hành)?(?= (?:kể )?từ)|so với|của năm|giai đoạn|kỳ họp|nhiệm kỳ|phát sinh|năm học|(?<!học )(?<!vệ )(?<!\w)sinh) ?(?:kể )?(?:từ"
    r"|trong|trước|vào)? ?(?:ngày|tháng)? ?$|(?:tại thời điểm|(?<!\w)có đến) (?:\d+ giờ )?(?:ngày )?$"
    r"|(?:quá hạn|trễ hạn|tồn đọng|còn lại|chưa giải quyết|tiếp nhận|phát sinh)(?: tính)?(?: đến| tới)(?: hết| cuối)?(?: ngày)? ?$"
    r"|(?:hết hiệu lực|ngưng hiệu lực|có giá trị|thời hạn sử dụng)(?: \w+){0,3} ?$"
    r"|(?<!\w)(?:ban hành|(?<!đăng )ký|(?<!cung )cấp) (?:kể từ|từ|vào) ?(?:ngày )?$"
    r"|(?:tính|tính từ|lũy kế|lũy kế từ|cộng dồn)(?: \w+){0,2} (?:đến|tới)(?: (?:hết|cuối|giữa|ngày|\d+ ?giờ))* ?$"
    r"|(?:tại|sau|theo)(?: các)? (?:cuộc họp|hội nghị|phiên họp|buổi làm việc|buổi họp|cuộc làm việc)[^,;]{0,60} vào(?: ngày)? ?$"
    r"|đã(?: được)? báo cáo(?: [^\W\d]+){0,4} trước(?: ngày)? ?$|(?:đã(?: được)?|văn bản|giấy tờ|hồ sơ|hợp đồng|quyết định)(?: (?:được|do|quy phạm pháp luật))* (?:tiếp nhận|cấp|ban hành|ký|ký kết|nộp|phê duyệt"
    r"|phát sinh|thụ lý|công bố) trước(?: ngày)? ?$"
)
# Ranges of what is counted or reported, not of when to do something.
_DATA_BEFORE = re.compile(
    r"(?:phát sinh|kỳ báo cáo|số liệu|thời kỳ|giai đoạn|tính|ban hành|tiếp nhận|thu thập|thống kê|lũy kế|(?<!nhập )(?<!gửi )(?<!công bố )(?<!cập nhật )kết quả)[^,;]{0,25}(?<!\w)từ(?: ngày)? ?$"
)
# "hoàn thành 8/11 nhiệm vụ": a ratio where no word says that it is a day
_RATIO_BEFORE = re.compile(r"(?:hoàn thành|xong|là|trong|đến|tới) $")
_COUNTED = re.compile(r" (?:xã|phường|huyện|thôn|tỉnh|đơn vị|cơ quan|sở|ngành|địa phương|tiêu chí|chỉ tiêu|mục tiêu|nhiệm vụ|thủ tục|tthc|hồ sơ)\b")
_WITHIN = re.compile(r" ?[:,(]? ?(?:dự kiến(?: vào)?|trước|chậm nhất|vào|xong|hoàn thành)(?: trước)?(?: ngày)? ?")
_AT_THE_LATEST = re.compile(r" ?[,;(] ?(?:chậm nhất|muộn nhất)(?: là)?(?: ngày)? ?")  # "Dự kiến ngày 05/12 (chậm nhất ngày 10/12)"
_JOINED = re.compile(r"[,;]? ?(?:và|hoặc)? ?(?:trước )?(?:ngày )?[(]?")
_OPENING = re.compile(r"\W{0,4}(?:\w{1,3}[.)] )?(?:trong|đến|tới|hết|vào|trước|cuối)?(?: (?:hết|cuối|trong|ngày|thời điểm))* ?")
_DONE = re.compile(r"[^;.]{0,90}?\b(?:đã|vừa|chưa) (?!(?:được )?(?:giao|phân công|đề ra|xác định|phê duyệt|ký))")
_MUST = re.compile(r"\b(?:phải|khẩn trương|cần|yêu cầu|đề nghị|hoàn thành việc|tiếp tục|báo cáo)\b")
_LATEST = re.compile(r": ?(?:(?:gửi|nộp|xong|hoàn thành) )?(?:trước|chậm nhất|muộn nhất)(?!\w)")  # "Quý I: trước ngày 10/3"
_NOUN_OF_YEAR = re.compile(
    r"(?:xếp loại|phân loại|bình xét|nhiệm vụ|kế hoạch|kết quả|giao|chỉ tiêu|cchc|cải cách hành chính|công tác|thành tích)(?: trong| cuối| đến)? ?$"
)
# "… theo Chỉ thị số 22/CT-UBND của UBND tỉnh về việc giữ kỷ cương tại các cơ quan trong năm 2023": the year belongs to what is cited
_TITLE_BEFORE = re.compile(r"##(?: của [^,;.]{3,60})? về (?!trước)(?![^;.]*(?:hoàn thành|xong|chậm nhất|báo cáo|trình|gửi|kết thúc))[^;.]*$")


@dataclass(frozen=True, slots=True)
class _Found:
    """``due``: whether it tells when something is due. ``own_year``: its year is printed. ``unit``: of a ``Period``, None for what repeats and for events."""

    start: int
    end: int
    date: str | None
    recurrence: str | None
    due: bool
    own_year: bool = False
    unit: str | None = None


_BY_PLAN = re.compile("theo (?!tháng|quý|tuần|năm)")


def deadline_in_cell(text: str, year: int | None) -> Deadline | None:
    """The deadline that a time column or a ``Thời gian hoàn thành: …`` line states: all of it is about time. None for an empty cell.

    >>> deadline_in_cell("Quý II/2024", None)
    Deadline(text='Quý II/2024', date='2024-06-30', recurrence=None)
    >>> deadline_in_cell("Thường xuyên (tổng hợp hằng quý)", None).recurrence, deadline_in_cell("Từ tháng 5 đến tháng 9/2024", None).date
    ('thuong-xuyen', '2024-09-30')
    """
    printed = squeeze(text).strip(" .;-")
    if not printed or printed.strip("-–—/x….") == "":
        return None
    low = without_beginnings(without_citations(in_figures(printed)))
    by_plan = _BY_PLAN.match(low) is not None
    found = sorted((c for c in _candidates(low, year, cell=not by_plan) if c.due), key=lambda c: c.start)
    every = next((c for c in found if c.recurrence), None)
    dates = [c for c in found if c.date]
    # "Quý II/2025 (trước 15/6)": the day within the period
    within = (b for a, b in pairwise(dates[:2]) if b.unit == "day" and (_WITHIN if a.unit != "day" else _AT_THE_LATEST).fullmatch(low, a.end, b.start))
    dated = next(within, next(iter(dates), None))
    yearly = every and dated and dated.unit == "year" and _JOINED.fullmatch(low, dated.end, every.start)  # "Năm 2026 và hằng năm đến 2030"
    chosen = every if every and (dated is None or every.start < dated.start or yearly or _comes_round(low, found, dated, every)) else dated
    return Deadline(printed, chosen.date if chosen else None, chosen.recurrence if chosen else None)


def _comes_round(low: str, found: list[_Found], dated: _Found, every: _Found) -> bool:
    """``ngày 31 tháng 3 hằng năm``, ``trước ngày 15/6 và 15/12 hằng năm``: days without their year that come round."""
    before = [c for c in found if c.date and dated.start <= c.start < every.start]
    ends = [*(c.start for c in before[1:]), every.start]
    return bool(before) and all(not c.own_year and _JOINED.fullmatch(low, c.end, end) for c, end in zip(before, ends, strict=True))


@lru_cache(maxsize=1 << 12)
def deadline_in_prose(text: str, year: int | None) -> Deadline | None:
    """The deadline that a sentence or item lays, None where its dates are of something else (a cited document, an effect).

    >>> deadline_in_prose("trình UBND tỉnh trong Quý I/2024 theo Quyết định số 12/QĐ-TTg ngày 15/9/2022 của Thủ tướng", None).date
    '2024-03-31'
    >>> deadline_in_prose("báo cáo trước ngày 10 của tháng cuối quý", 2024).recurrence, deadline_in_prose("Kế hoạch năm 2024 của tỉnh", None)
    ('quy', None)
    """
    printed = squeeze(text)
    if not _TIME.search(printed.lower()):
        return None
    low = without_citations(printed)
    named = sorted(_candidates(low, year, cell=False), key=lambda c: (c.start, -c.end))
    found = [c for c in named if c.due and not _is_past(low, c, year) and not (c.recurrence and _LATEST.match(low, c.end))]
    chosen = next((c for c in found if c.date or c.recurrence), found[0] if found else None)
    if chosen is None:
        return None
    chosen = _first_of_row(low, named, chosen)
    start = chosen.start
    if chosen.date:
        every = next((c for c in named if c.recurrence and c.start >= chosen.end), None)
        yearly = next((c for c in named if c.recurrence == "nam" and c.end <= chosen.start), None)
        if yearly and chosen.unit == "day" and not chosen.own_year and ";" not in low[yearly.end : chosen.start]:
            chosen = yearly  # "hằng năm tổng hợp, báo cáo trước ngày 20/12"
        elif every and (_comes_round(low, named, chosen, every) or (every.due and every.recurrence == "nam" and "của năm trước" in low)):
            chosen = every
    return Deadline(_with_lead(printed, low, start, chosen), chosen.date, chosen.recurrence)


def _first_of_row(low: str, named: list[_Found], chosen: _Found) -> _Found:
    """What repeats first in a row of such words, one of which tells when: "báo cáo hằng quý, 6 tháng và hằng năm"."""
    for before in reversed(named) if chosen.recurrence else ():
        if before.recurrence and _ROW.fullmatch(low, before.end, chosen.start):
            chosen = before
    return chosen


_ROW = re.compile(r",? ?(?:và )?(?:báo cáo )?(?<!\w)")


def _is_past(low: str, found: _Found, year: int | None) -> bool:
    """A date before the document's year; a plan printed in December may still set a day of that month."""
    if found.date is None or year is None or int(found.date[:4]) >= year:
        return False
    return not (found.date[:7] == f"{year - 1}-12" and re.search(r"(?:trước|chậm nhất)(?: là)?(?: ngày)? ?$", low[max(0, found.start - 24) : found.start]))


_LEAD = re.compile(rf"(?:(?:hoàn thành|xong|kết thúc) )?(?<!\w)(?:{_STRONG}|từ)(?: (?:là|hết|cuối|ngày|vào))* ?$")
_LEAD_OF_EVERY = re.compile(r"(?:(?:trước|vào|chậm nhất|đến)(?: là)? )?ngày \d{1,2}(?: của)? $|(?:trước|vào|chậm nhất)(?: \w+){1,4} $|định kỳ $")


def _with_lead(printed: str, low: str, start: int, found: _Found) -> str:
    """The words of the deadline with what leads to them: "trước ngày 15 hằng tháng"."""
    begin = max(0, start - _WINDOW)
    before = low[begin:start]
    lead = (_LEAD_OF_EVERY.search(before) if found.recurrence and start == found.start else None) or _LEAD.search(before)
    return printed[begin + lead.start() if lead else start : found.end]


def _candidates(low: str, year: int | None, cell: bool) -> Iterator[_Found]:
    taken = Taken(len(low))
    routine = False
    for recurrence in recurrences(low, cell):
        routine = routine or is_routine(low, recurrence)
        taken.take(recurrence.start, recurrence.end)
        yield _Found(recurrence.start, recurrence.end, None, recurrence.slug, cell or is_routine(low, recurrence))
    always = not cell and "thường xuyên" in low
    closing = _ALWAYS_LAST.search(low) if always else None
    if closing and taken.take(closing.start("always"), closing.end("always")):
        yield _Found(closing.start("always"), closing.end("always"), None, "thuong-xuyen", True)
    opening = re.match(r"(?:[-+*•]|\(?\w{1,3}[.)])? ?(?=thường xuyên \w)", low) if always and not routine else None
    if opening:
        yield _Found(opening.end(), opening.end() + len("thường xuyên"), None, "thuong-xuyen", True)
    session = _LAST_SESSION.search(low) if "họp" in low and " cuối năm" in low else None
    if session and "đã" not in low[: session.start("session")].split() and taken.take(*session.span("session")):
        when = session["year"] or year
        comes_round = session["year"] is None and "thường lệ" in session["session"]  # every council has one a year
        yield _Found(*session.span("session"), f"{when}-12-31" if when and not comes_round else None, "nam" if comes_round else None, True)
    for old in _BEFORE_2000.finditer(low) if "19" in low else ():
        if (day := iso(old["d"] or old["d2"], old["m"] or old["m2"], old["y"] or old["y2"])) and taken.take(*old.span()):
            yield _Found(*old.span(), day, None, True, True, "day")
    for period in periods(low, year, cell, taken):
        before = low[max(0, period.start - _WINDOW) : period.start]
        if period.unit not in ("month", "day") and _SESSION.search(before):
            continue
        starts = not period.ranged and _START_BEFORE.search(before) is not None
        in_use = starts and period.unit == "day" and _IN_USE_FROM.search(before) is not None and "đã" not in before.split()
        yield _Found(
            period.start,
            period.end,
            period.date,
            None,
            in_use or (not starts and (COUNTED_UNTIL.search(before) is None if cell else _is_due(low, period))),
            period.own_year,
            period.unit,
        )
    for match in _EVENT.finditer(low):
        if taken.take(match.start(), match.end()):
            yield _Found(match.start(), match.end(), None, None, not match.group().startswith("theo"))
        elif (span := _SPAN.match(low, match.start())) and taken.take(*span.span()):  # "trong 03 tháng kể từ ngày 01/7/2025"
            yield _Found(*span.span(), None, None, True)


def _is_due(low: str, period: Period) -> bool:
    """Whether a period in a sentence tells when its duty is due."""
    before = low[max(0, period.start - _WINDOW) : period.start]
    if _OPENING.fullmatch(before) and (done := _DONE.match(low, period.end)) and not _MUST.search(low, period.end, done.end() + _WINDOW):
        return False
    if period.unit == "this-year":
        return re.match(r"(?:cuối|hết) |trong năm(?: nay)? ?(?:[.;,)]|$)", low[period.start : period.end + 2]) is not None and not _NOUN_OF_YEAR.search(before)
    if period.unit == "year":
        lead = _YEAR_BEFORE.search(before)
        if lead is None or (period.ranged and not lead.group().startswith("trong")):
            return False
        if lead.group().startswith("trong ") and _TITLE_BEFORE.search(low, 0, period.start):
            return False
        return not any(other.search(before[: lead.start()].rstrip()) for other in (_NOUN_OF_YEAR, _LOOKS_AHEAD)) and not _NOT_DUE.search(before)
    if period.ranged:
        led = _START_BEFORE.search(before) or _DUE_BEFORE.search(before)
        return led is not None and _DATA_BEFORE.search(before) is None and _NOT_DUE.search(before) is None
    if period.unit in ("day", "month") and _PUT_BEFORE.search(before):
        return True
    if period.unit == "day" and not period.own_year and _RATIO_BEFORE.search(before) and _COUNTED.match(low, period.end) and may_be_share(low, period):
        return False
    inner = re.match(r"ngày ", low[period.start : period.end])
    lead_in = before + (inner.group() if inner else "")
    if _stands_alone(low, period, before):
        return True
    return (_DUE_BEFORE.search(lead_in) or _HEADED_BEFORE.search(lead_in)) is not None and _NOT_DUE.search(lead_in) is None


def _stands_alone(low: str, period: Period, before: str) -> bool:
    """``… (Quý II/2025).`` closes an item, ``Tháng 3: …`` opens one, ``Tháng 4/2026, …`` a sentence."""
    if before.endswith("("):
        told = re.match(r"\) ?(?:[.;,]|$)", low[period.end : period.end + 3]) is not None and not _MEETING_BEFORE.search(before)
        return told and not (period.unit == "day" and _DAY_OF_SOMETHING.search(before))
    opens = len(before) == period.start and _OPENING.fullmatch(before) is not None
    return opens and (
        (low[period.end : period.end + 1] == ":" and not _LATEST.match(low, period.end))
        or (period.unit in ("month", "quarter") and low[period.end : period.end + 2] == ", ")
    )
