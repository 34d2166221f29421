"""When what stands below a heading, a lead-in or an area row is due: "THÁNG 01", "Các nhiệm vụ hoàn thành trong quý I:", "Trước ngày 20/3, các sở thực hiện:"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from extract.parsers.deadlines import deadline_in_cell, deadline_in_prose
from extract.records import Deadline
from extract.tables.contents import says_time
from extract.text import lower, squeeze

_MARKER = re.compile(r"(?:[IVX]{1,5}|[A-H]|[a-zđ])\s?[.)/]?\s+|\d{1,2}(?:\.\d{1,2})*(?:\s?[.)/]\s+|\s+(?!tháng|THÁNG))|[-–+*•]\s*")
# "Thời gian thực hiện: Quý I", "Giai đoạn 1: từ nay đến 30/6"
_LABEL = re.compile(r"(?:thời gian|thời hạn|tiến độ|giai đoạn (?:\d|[ivx]+)|đợt (?:\d|[ivx]+)|bước (?:\d|[ivx]+))[^:(\d]{0,30}[:(]\s*")
_TASKS = r"(?:nhiệm vụ|công việc|nội dung|việc|văn bản|đề án|hoạt động|chỉ tiêu|sản phẩm)"
# "Các nhiệm vụ hoàn thành | trong quý II, quý III năm 2026", "Nhóm nhiệm vụ thực hiện | thường xuyên"; the year of "Nhiệm vụ thực hiện năm 2026" is the plan's
_DUE = re.compile(
    rf"(?:\w+ ){{0,2}}?{_TASKS}(?!\w)[^.;:]{{0,60}}?\s(?:(?:hoàn thành|xong|trình)(?: (?:ubnd|hđnd)(?: \w+)?)?\s"
    r"|(?=(?:trước|trong quý|trong tháng|thường xuyên|hằng|hàng|định kỳ)(?!\w)))(?P<time>[^.;:]{3,60})[.:]?"
)
# "Hoàn thành trong quý I", "Thực hiện thường xuyên"
_DONE_BY = re.compile(r"(?:phải )?(?:(?:hoàn thành|xong)|(?:thực hiện|triển khai)(?! (?:(?:trong|cả) )?(?:năm|giai đoạn)(?!\w)))\s(?P<time>[^.;:]{3,60})")
_SPENDING = re.compile(r"chi thường xuyên")
# "II. Cải cách thể chế (hoàn thành trong quý II)"
_ASIDE = re.compile(r"\((?:hoàn thành|xong|thời gian(?: \w+){0,2}:|thời hạn:?)?\s*(?P<time>[^()]{3,50})\)[.:]?$")
_WHOLE_YEAR = re.compile(r"(?:trong |từ nay đến |đến )?(?:cả |hết )?(?:năm|giai đoạn)(?: 20\d\d.*)?")
_FINISH = re.compile(r"(?<!\w)(?:hoàn thành|xong|chậm nhất|trước ngày|thời hạn)(?!\w)")
_DO = re.compile(
    r"(?<!\w)(?<!kết quả )(?<!tình hình )(?<!tổ chức )(?:tổ chức |triển khai )?(?:thực hiện|triển khai)(?: (?:xong|ngay|các|những|một số|nhiệm vụ|nội dung|công việc|việc|sau))* $"
)
_STAGE = re.compile(r"(?:giai đoạn|thời kỳ|năm)(?: (?:\d|[ivx]{1,3}))?\s?[:(]?\s?(?:từ )?(?:năm )?20\d\d(?:\s?(?:[-–]|đến)\s?(?:năm )?20\d\d)?\)?")
_AIMS = re.compile(r"(?:để|nhằm|phấn đấu|với mục tiêu)\s")  # "Để đến ngày 31/01/2026 giải ngân hết kế hoạch vốn, Chủ tịch UBND tỉnh yêu cầu:"
_NEAR = 12
_LONGEST = 400


def deadline_above(headings: Iterable[str], year: int | None) -> Deadline | None:
    """The deadline that the nearest of ``headings`` which states one sets for what stands below it; ``headings``: nearest first, markers and all."""
    return next((due for heading in headings if (due := _deadline_of(heading, year)) is not None), None)


def deadline_of_stage(stages: Iterable[str], year: int | None) -> Deadline | None:
    """The deadline that the columns before a row's task set: a time, or the years of its stage.

    >>> deadline_of_stage(["Giai đoạn 1 (2026 - 2027)"], 2025).date, deadline_of_stage(["Hạ tầng số"], 2025)
    ('2027-12-31', None)
    """
    stages = list(stages)
    years = next((stage for stage in stages if _STAGE.fullmatch(lower(squeeze(stage)))), None)
    return deadline_above(stages, year) or (deadline_in_cell(years[years.find("20") :].rstrip(" )."), year) if years else None)


@lru_cache(maxsize=1 << 10)
def _deadline_of(heading: str, year: int | None) -> Deadline | None:
    """What a heading says of the time of all that stands below it, None where it says none.

    >>> _deadline_of("II QUÝ II", 2026).date, _deadline_of("A. Nhiệm vụ hoàn thành trong tháng 3", 2026).date, _deadline_of("II. Nhiệm vụ trọng tâm năm 2026", 2026)
    ('2026-06-30', '2026-03-31', None)
    >>> _deadline_of("I Hoàn thành trong năm 2026", 2026).date, _deadline_of("II. Thực hiện năm 2026", 2026)
    ('2026-12-31', None)
    """
    printed = squeeze(heading)
    if len(printed) > _LONGEST:
        return None
    marked = _MARKER.match(printed)
    time = _time_of(printed[marked.end() if marked else 0 :])
    if time is not None:
        return deadline_in_cell(time, year)
    lead = printed.rsplit(". ", 1)[-1]  # the sentences before tell how things stand
    due = deadline_in_prose(lead, year) if lead.endswith(":") and not _AIMS.match(lower(lead)) else None
    return due if due and (due.date or due.recurrence) and not _WHOLE_YEAR.fullmatch(lower(due.text)) and _of_all(lower(lead), lower(due.text)) else None


def _of_all(low: str, time: str) -> bool:
    """Whether the time of a lead-in opens or closes it: "Trước ngày 20/3, các sở …:", "… hoàn thành các việc sau trước ngày 20/3:"."""
    at = low.find(time)
    return at <= _NEAR or (len(low) - at - len(time) <= _NEAR and (_FINISH.search(low, 0, at + len(time)) or _DO.search(low, 0, at)) is not None)


def _time_of(printed: str) -> str | None:
    """The time in a heading that says nothing else, or whose tasks are those of that time."""
    low = lower(printed).rstrip(" .:")
    label = _LABEL.match(low)
    if says_time(low[label.end() if label else 0 :].rstrip(")")):
        return printed[label.end() if label else 0 :].rstrip(" .:)")
    due = None if _SPENDING.search(low) else _DUE.fullmatch(low)
    due = due if due and says_time(due["time"]) else _DONE_BY.fullmatch(low) or _ASIDE.search(low)
    return printed[slice(*due.span("time"))] if due and says_time(due["time"]) else None
