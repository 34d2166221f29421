"""By when: the deadline that a time column states or a sentence lays, told apart from the other dates that stand about.

``date`` is the last day of the named period. A period counted from an event ("trong 15 ngày kể từ ngày nhận") has its text only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from extract.parsers.due_contexts import LATEST, STARTS_BEFORE, STRONG, TIME_FOR_ALL, TIME_LABEL, is_due
from extract.records import Deadline
from extract.text import lower, squeeze
from extract.times.cells import COUNTED_UNTIL, in_figures, without_beginnings, without_citations
from extract.times.dates import iso
from extract.times.periods import Taken, periods, readable
from extract.times.recurrences import is_routine, recurrences

_WINDOW = 80
# Without one of these (in small letters) a sentence names no time; most sentences have none. The set of first letters stands at the front, where the engine looks for it fast.
_TIME = re.compile(
    r"[ntqgl0-9](?:(?<=n)(?:g[àa]y|[ăa]m)|(?<=t)(?:u[ầa]n|h[áa]ng|hường xuyên|heo)|(?<=q)[uú][ýyíi]|(?<=g)i[ờo]|(?<=l)[ầa]n\b"
    r"|(?<=\d)(?: ?h\d| ?[/.-] ?\d)|(?<=2)0\d\d|(?<=[qt])(?<!\w.)h?\.? ?[iv\d])"
)
_SESSION = re.compile(r"(?:kỳ họp|phiên họp)[^,;.]{0,40}$")
# "báo cáo HĐND tỉnh tại kỳ họp cuối năm 2026": councils meet in July and December
_COUNCIL_SESSION = re.compile(
    r"(?<!\w)(?:trình|báo cáo|xem xét|thông qua|chậm nhất)(?!\w)[^;.]{0,80}?(?P<session>(?:(?:tại|trước|đến|trong|vào) )?(?<!\w)(?:kỳ họp|phiên họp)(?: thường lệ| thường kỳ)?(?: \w+)?,? (?P<when>giữa|cuối) năm(?: (?P<year>20\d\d))?)(?! (?:trước|ngoái|h[ằà]ng năm|của))"
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
_COUNTED_TIME = re.compile(r"[0-9] (?:ngày|giờ|tháng|tuần)")  # without it, or "tuần này", no event tells when something is due
_SPAN = re.compile(r"(?:trong|chậm nhất|muộn nhất|không quá|sau)(?: \w+){0,4}? \d{1,3} (?:ngày(?: làm việc)?|giờ|tháng|tuần)(?= (?:kể |tính )?từ )")
_WITHIN = re.compile(r" ?[:,(]? ?(?:dự kiến(?: vào)?|trước|chậm nhất|vào|xong|hoàn thành)(?: trước)?(?: ngày)? ?")
_AT_THE_LATEST = re.compile(r" ?[,;(] ?(?:chậm nhất|muộn nhất)(?: là)?(?: ngày)? ?")  # "Dự kiến ngày 05/12 (chậm nhất ngày 10/12)"
_JOINED = re.compile(r"[,;]? ?(?:và|hoặc)? ?(?:trước )?(?:ngày )?[(]?")
# "đưa vào sử dụng | từ ngày 01/12": by then it must be ready
_IN_USE_FROM = re.compile(
    r"(?:(?:đưa|đi) vào (?:sử dụng|vận hành|khai thác|hoạt động)|chính thức (?:vận hành|hoạt động|sử dụng|triển khai|áp dụng))(?: \w+){0,4} (?:kể )?từ (?:ngày )?$"
)


class _Found(NamedTuple):
    """``due``: whether it tells when something is due. ``own_year``: its year is printed. ``unit``: of a ``Period``, None for what repeats and for events."""

    start: int
    end: int
    date: str | None
    recurrence: str | None
    due: bool
    own_year: bool = False
    unit: str | None = None


_BY_PLAN = re.compile("theo (?!tháng|quý|tuần|năm)")


@lru_cache(maxsize=1 << 12)
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
    figures = in_figures(printed)
    low = without_beginnings(without_citations(figures, readable(figures)))
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
    low = readable(printed)
    if not _TIME.search(low):
        return None
    low = without_citations(printed, low)
    named = sorted(_candidates(low, year, cell=False), key=lambda c: (c.start, -c.end))
    found = [c for c in named if c.due and not _is_past(low, c, year) and not (c.recurrence and LATEST.match(low, c.end))]
    chosen = next((c for c in found if c.date or c.recurrence), found[0] if found else None)
    if chosen is None:
        return None
    chosen = _handed_in_before(low, found, _first_of_row(low, named, chosen))
    start = chosen.start
    if chosen.date and chosen.unit == "day" and not chosen.own_year and _YEAR_BEFORE.match(low, chosen.end):
        return Deadline(_with_lead(printed, low, start, chosen), None, "nam")
    if chosen.date:
        every = next((c for c in named if c.recurrence and c.start >= chosen.end), None)
        yearly = next((c for c in named if c.recurrence == "nam" and c.end <= chosen.start), None)
        if yearly and chosen.unit == "day" and not chosen.own_year and ";" not in low[yearly.end : chosen.start]:
            chosen = yearly  # "hằng năm tổng hợp, báo cáo trước ngày 20/12"
        elif every and (_comes_round(low, named, chosen, every) or (every.due and every.recurrence == "nam" and "của năm trước" in low)):
            chosen = every
    return Deadline(_with_lead(printed, low, start, chosen), chosen.date, chosen.recurrence)


def deadline_of_all(text: str, low: str, year: int | None) -> Deadline | None:
    """When all duties of one sentence are due, said at its end ("…; xong trong tháng 12.") or before a colon ("Tháng 8: Sở X …; Sở Y …")."""
    if ends := TIME_FOR_ALL.search(low):
        return deadline_in_prose(text[ends.start() :], year)
    opens = TIME_LABEL.match(low)
    return deadline_in_prose(text[: opens.end()], year) if opens else None


def due_of_all(text: str, year: int | None) -> Deadline | None:
    """The deadline of a sentence that says when all that stands before it is due: "Hoàn thành trong tháng 3/2025.", "Kết quả gửi Sở Nội vụ trước ngày 05/12."."""
    due = deadline_in_prose(text, year)
    low = lower(squeeze(text))
    return due if due and (_RESULTS.match(low) or _WHEN_ALONE.fullmatch(low.replace(lower(due.text), "#", 1))) else None


_RESULTS = re.compile(r"\W*(?:kết quả|văn bản|báo cáo)(?: [^\W\d]+){0,4} (?:gửi|báo cáo)(?: về)? ")
_WHEN_ALONE = re.compile(
    r"\W*(?:(?:(?:các|những) )?(?:nhiệm vụ|nội dung|công việc|việc)(?: (?:này|trên|nêu trên))? )?(?:(?:hoàn thành|thực hiện|xong|thời gian|thời hạn|hạn|tiến độ|phải|:)[ ,]*){0,3}#\W*"
)


def _first_of_row(low: str, named: list[_Found], chosen: _Found) -> _Found:
    """What repeats first in a row of such words, one of which tells when: "báo cáo hằng quý, 6 tháng và hằng năm"."""
    for before in reversed(named) if chosen.recurrence else ():
        if before.recurrence and _ROW.fullmatch(low, before.end, chosen.start):
            chosen = before
    return chosen


_YEAR_BEFORE = re.compile(r"(?: của)? năm (?:liền )?trước(?!\w)")  # "lập dự toán gửi Sở Tài chính trước ngày 20 tháng 6 năm trước": each year anew
# "hết thời hạn giữ chức vụ trong quý III, | trình … trước ngày 10/6": what is handed in
_HANDS_IN = re.compile(r"[,;] ?(?:và )?(?:báo cáo|trình|gửi|nộp|hoàn thành|xong)(?!\w)[^;.]{0,80}$")
_ENDS = re.compile(r"(?<!\w)(?:hoàn thành|xong|báo cáo|(?<!chương )(?<!lộ )(?<!quá )(?<!công )trình|gửi|nộp|ban hành|kết thúc|hoàn tất|đưa vào)(?!\w)")


# "tổng hợp danh mục văn bản phải ban hành | trong năm 2024, trình … trước 31/3"
_LISTED = re.compile(
    r"(?<!\w)(?:danh mục|danh sách|rà soát|thống kê)(?!\w).* (?:phải|cần|sẽ|được|đến hạn) (?:ban hành|trình|hoàn thành|kết thúc) (?:[^\W\d]+ ){0,2}$"
)


def _handed_in_before(low: str, found: list[_Found], chosen: _Found) -> _Found:
    """What is handed in on an earlier day than the time named first, which then is of what the duty is about: "miễn phí đến hết năm, báo cáo trong tháng 3"."""
    clause = low[max(low.rfind(sign, 0, chosen.start) for sign in ",;.") + 1 : chosen.start]
    if chosen.date is None or len(clause.split()) < _WORDS_OF_MATTER or (_ENDS.search(clause) and not _LISTED.search(clause)):
        return chosen
    later = (
        c for c in found if c.start > chosen.end and c.date and c.date < chosen.date and _HANDS_IN.search(low, max(chosen.end, c.start - 2 * _WINDOW), c.start)
    )
    return next(later, chosen)


_WORDS_OF_MATTER = 4
_ROW = re.compile(r",? ?(?:và )?(?:báo cáo )?(?<!\w)")


# "từ năm 2021 đến hết | tháng 9 năm 2025"
_BEGAN = re.compile(
    r"(?:(?:ngày|tháng|quý) [\divx/.-]{1,5}(?: tháng \d{1,2})?(?: ?[/.-] ?| năm )|năm )(?P<y>20\d\d) ?(?:đến|tới|-)(?: (?:hết|nay|cuối|ngày|thời điểm))* (?:ngày )?"
)


def _is_past(low: str, found: _Found, year: int | None) -> bool:
    """A date before the document's year, or the end of what began before it; a plan printed in December may still set a day of that month."""
    if found.date is None or year is None:
        return False
    if int(found.date[:4]) >= year:
        began = _BEGAN.search(low, max(0, found.start - _WINDOW), found.start) or _BEGAN.match(low, found.start)
        return began is not None and (began.end() == found.start or began.start() == found.start) and int(began["y"]) < year
    return not (found.date[:7] == f"{year - 1}-12" and re.search(r"(?:trước|chậm nhất)(?: là)?(?: ngày)? ?$", low[max(0, found.start - 24) : found.start]))


_LEAD = re.compile(rf"(?:(?:hoàn thành|xong|kết thúc) )?(?<!\w)(?:{STRONG}|từ)(?: (?:là|hết|cuối|ngày|vào))* ?$")
_LEAD_OF_EVERY = re.compile(r"(?:(?:trước|vào|chậm nhất|đến)(?: là)? )?ngày \d{1,2}(?: của)? $|(?:trước|vào|chậm nhất)(?: \w+){1,4} $|định kỳ $")


def _with_lead(printed: str, low: str, start: int, found: _Found) -> str:
    """The words of the deadline with what leads to them: "trước ngày 15 hằng tháng"."""
    begin = max(0, start - _WINDOW)
    before = low[begin:start]
    lead = (_LEAD_OF_EVERY.search(before) if found.recurrence and start == found.start else None) or _LEAD.search(before)
    return printed[begin + lead.start() if lead else start : found.end]


# "mở lớp bồi dưỡng | trong 03 ngày"
_LASTING = re.compile(r"(?<!\w)(?:lớp|khóa|tập huấn|bồi dưỡng|đào tạo|hội thảo|hội nghị|diễn tập|hội thi|hội diễn|đợt|nghỉ)(?!\w)[^,;.:]{0,60} $")
_SINCE = re.compile(r"(?:kể |tính )?từ (?:ngày|khi|lúc|thời điểm)|sau khi")


def _lasts(low: str, event: re.Match[str]) -> bool:
    """Whether "trong 03 ngày" says how long a course or a meeting lasts."""
    if not event.group().startswith("trong ") or _SINCE.search(event.group()):
        return False
    return _LASTING.search(low, max(0, event.start() - _WINDOW), event.start()) is not None


def _council_session(low: str, year: int | None) -> _Found | None:
    """By when a council has something before it, in the middle or at the end of the year."""
    session = _COUNCIL_SESSION.search(low) if "họp" in low and (" cuối năm" in low or " giữa năm" in low) else None
    if session is None or "đã" in low[: session.start("session")].split():
        return None
    if session["year"] is None and "thường lệ" in session["session"]:
        return _Found(*session.span("session"), None, "nam", True)  # every council has one a year
    when = session["year"] or year
    return _Found(*session.span("session"), f"{when}-{'12' if session['when'] == 'cuối' else '07'}-31" if when else None, None, True)


def _candidates(low: str, year: int | None, cell: bool) -> Iterator[_Found]:
    taken = Taken(len(low))
    routine = False
    for recurrence in recurrences(low, cell):
        due = cell or is_routine(low, recurrence)
        routine = routine or due
        taken.take(recurrence.start, recurrence.end)
        yield _Found(recurrence.start, recurrence.end, None, recurrence.slug, due)
    always = not cell and "thường xuyên" in low
    closing = _ALWAYS_LAST.search(low) if always else None
    if closing and taken.take(closing.start("always"), closing.end("always")):
        yield _Found(closing.start("always"), closing.end("always"), None, "thuong-xuyen", True)
    opening = re.match(r"(?:[-+*•]|\(?\w{1,3}[.)])? ?(?=thường xuyên \w)", low) if always and not routine else None
    if opening:
        yield _Found(opening.end(), opening.end() + len("thường xuyên"), None, "thuong-xuyen", True)
    session = _council_session(low, year)
    if session and taken.take(session.start, session.end):
        yield session
    for old in _BEFORE_2000.finditer(low) if "19" in low else ():
        if (day := iso(old["d"] or old["d2"], old["m"] or old["m2"], old["y"] or old["y2"])) and taken.take(*old.span()):
            yield _Found(*old.span(), day, None, True, True, "day")
    for period in periods(low, year, cell, taken):
        before = low[max(0, period.start - _WINDOW) : period.start]
        if period.unit not in ("month", "day") and _SESSION.search(before):
            continue
        starts = not period.ranged and STARTS_BEFORE.search(before) is not None
        in_use = starts and period.unit == "day" and _IN_USE_FROM.search(before) is not None and "đã" not in before.split()
        yield _Found(
            period.start,
            period.end,
            period.date,
            None,
            in_use or (not starts and (COUNTED_UNTIL.search(before) is None if cell else is_due(low, period))),
            period.own_year,
            period.unit,
        )
    for match in _EVENT.finditer(low) if _COUNTED_TIME.search(low) or "tuần này" in low else ():
        if taken.take(match.start(), match.end()):
            yield _Found(match.start(), match.end(), None, None, not match.group().startswith("theo") and not _lasts(low, match))
        elif (span := _SPAN.match(low, match.start())) and taken.take(*span.span()):  # "trong 03 tháng kể từ ngày 01/7/2025"
            yield _Found(*span.span(), None, None, True)
