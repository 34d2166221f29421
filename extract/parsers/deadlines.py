"""By when: days, months, quarters, half-years, years, and what repeats.

``date`` is the last day of the named period. A period counted from an event ("trong 15 ngày kể từ ngày nhận") has its text only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.dates import DAY_MONTH, LONG_DATE, SHORT_DATE, date_in, end_of_month, end_of_quarter
from extract.kinds import NUMBER
from extract.records import Deadline
from extract.text import lower, squeeze

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_YEAR = r"(?P<y>20\d\d)"
_OF_YEAR = rf"(?:\s*(?:/|-|năm|của năm|,)\s*{_YEAR})?"
_HALF = re.compile(rf"(?:0?6|sáu)\s+tháng\s+(?P<half>đầu|cuối)(?:\s+năm)?(?:\s+{_YEAR})?")
_QUARTER = re.compile(rf"quý\s*(?P<q>iv|iii|ii|i|[1-4])(?![\w.]){_OF_YEAR}")
_MONTH = re.compile(rf"(?<!ngày )tháng\s*(?P<m>0?[1-9]|1[0-2])(?!\d){_OF_YEAR}")
_END_OF_YEAR = re.compile(rf"(?:(?:đến\s+)?(?:hết|cuối)|trong|đến|đến trước|từ nay đến)\s+(?:cuối\s+)?năm\s+{_YEAR}|cuối\s+năm(?!\s*\d)|trong\s+năm(?=\s*(?:[.;,)]|$))")
_BARE_YEAR = re.compile(rf"(?:năm\s+)?{_YEAR}(?!\d)")
_YEARS = re.compile(r"(?<!\d)(?:20\d\d)\s*[-–]\s*(?P<y>20\d\d)(?!\d)")
_SESSION = re.compile(r"kỳ họp\b[^;.\n]{0,60}")
_EVENT = re.compile(
    r"(?:trong\s+(?:vòng|thời hạn|thời gian)|chậm nhất|không quá|sau)\s+(?:là\s+)?(?:sau\s+)?\d{1,3}\s+(?:ngày(?:\s+làm\s+việc)?|giờ(?:\s+làm\s+việc)?|tháng|tuần)\b[^;.,\n]{0,80}|trong\s+tuần\s+này|theo\s+(?:kế hoạch|hướng dẫn|tiến độ|chỉ đạo|yêu cầu|quy định|lộ trình)\b[^;\n]{0,100}"
)
_EVERY: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ngay", re.compile(r"(?:h[ằà]ng|mỗi)\s+ngày")),
    ("tuan", re.compile(r"(?:h[ằà]ng|mỗi|từng)\s+tuần|(?:theo|định kỳ)\s+tuần")),
    ("thang", re.compile(r"(?:h[ằà]ng|mỗi|từng)\s+tháng|định kỳ\s+(?:0?1\s+)?tháng|(?:trước\s+)?ngày\s+\d{1,2}\s+của\s+tháng(?!\s+cuối\s+quý|\s+cuối\s+của\s+quý|\s+đầu\s+quý)|theo\s+tháng")),
    ("quy", re.compile(r"(?:h[ằà]ng|mỗi|từng)\s+quý|tháng\s+(?:cuối|đầu)\s+(?:của\s+)?quý|cuối\s+(?:mỗi\s+|h[ằà]ng\s+)?quý(?!\s*[iv\d])|(?:định kỳ|báo cáo|theo)\s+(?:theo\s+)?quý(?!\s*[iv\d]+\b)|ngày\s+\d{1,2}\s+của\s+tháng\s+cuối")),
    ("sau-thang", re.compile(r"(?:định\s+kỳ|h[ằà]ng|mỗi|báo\s+cáo(?:\s+cải\s+cách\s+hành\s+chính)?)\s+(?:0?6|sáu)\s+tháng(?!\s+(?:đầu|cuối)\s+năm\s+20)|(?:0?6|sáu)\s+tháng(?:\s+(?:đầu\s+năm|một\s+lần|/lần))?(?=\s*(?:,|và|/)\s*(?:(?:h[ằà]ng\s+|cả\s+|01\s+)?năm\b|lần))")),
    ("nam", re.compile(r"(?:h[ằà]ng|mỗi)\s+năm|định kỳ\s+(?:01\s+)?năm")),
)
_ALWAYS = re.compile(r"thường\s+xuyên|liên\s+tục|hàng\s+giờ")
_STRONG = r"(?:trước|chậm nhất|muộn nhất|đến|hết|trong|vào|xong|hoàn thành|thời hạn|thời gian|hạn|kết thúc|từ nay đến|là|không muộn hơn)"
_DUE_BEFORE = re.compile(rf"{_STRONG}(?:\s+(?:là|cuối|đầu|giữa|hết|vào|trong|trước|ngày|thời điểm|thời gian|thực hiện|hoàn thành|\d+\s+giờ(?:\s+\d+)?|sáng|chiều))*\s*:?\s*(?:\d{{1,2}}\s*(?:giờ|h)\s*(?:\d\d)?\s*)?(?:ngày\s*)?$")
_START_BEFORE = re.compile(r"(?:\btừ|kể từ|bắt đầu(?: từ)?|tính từ|áp dụng từ)\s*(?:ngày\s*|tháng\s*|hết\s*)?$")
_NOT_DUE = re.compile(r"(?:hiệu lực(?: thi hành)?(?=\s*(?:kể\s*)?từ)|so với|của năm|giai đoạn|kỳ họp|nhiệm kỳ|phát sinh|năm học|ban hành|ký|sinh|cấp)\s*(?:kể\s*)?(?:từ|trong|trước|vào)?\s*(?:ngày|tháng)?\s*$")
_ROUTINE_NOUN = re.compile(r"(?:kế hoạch|chỉ tiêu|dự toán|chương trình|hội nghị|danh hiệu|khen thưởng|biên chế|chỉ số|cchc|hành chính|công tác|chi phí|ngân sách|kinh phí|xếp loại|đánh giá|phân loại|nhiệm vụ|giao ban|tổng kết|cáo)\s*$")
_CLAUSE_START = re.compile(r"(?:^|[,;:.(]\s*|\b(?:và|định kỳ|vào|theo|thực hiện|báo cáo|tổng hợp|trước)\s+(?:\w+\s+){0,3})$")


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    date: str | None
    recurrence: str | None
    strong: bool


def deadline_in_cell(text: str, year: int | None) -> Deadline | None:
    """The deadline that a time column or a ``Thời gian hoàn thành: …`` line states: all of it is about time.

    >>> deadline_in_cell("Quý II/2024", None)
    Deadline(text='Quý II/2024', date='2024-06-30', recurrence=None)
    >>> deadline_in_cell("Thường xuyên (tổng hợp hằng quý)", None).recurrence, deadline_in_cell("Từ tháng 5 đến tháng 9/2024", None).date
    ('thuong-xuyen', '2024-09-30')
    """
    printed = squeeze(text).strip(" .;-")
    if not printed or printed.strip("-–—/x….") == "":
        return None
    found = sorted(_candidates(printed, year, cell=True), key=lambda c: c.start)
    if _SESSION.match(lower(printed)) or re.match(r"theo\s+(?!tháng|quý|tuần|năm)", lower(printed)):
        return Deadline(printed, None, None)
    every = next((c for c in found if c.recurrence), None)
    dated = next((c for c in found if c.date), None)
    chosen = every if every and (dated is None or every.start < dated.start or _repeats_until(printed, every, dated)) else dated
    return Deadline(printed, chosen.date if chosen else None, chosen.recurrence if chosen else None)


def _repeats_until(printed: str, every: _Found, dated: _Found) -> bool:
    """``Trước ngày 10 hằng tháng, bắt đầu từ tháng 10/2025``; ``ngày 31 tháng 3 hằng năm``."""
    return every.start - dated.end <= 2 and not dated.strong


def deadline_in_prose(text: str, year: int | None) -> Deadline | None:
    """The deadline that a sentence or item lays, None where its dates are of something else (a cited document, an effect).

    >>> deadline_in_prose("trình UBND tỉnh trong Quý I/2024 theo Quyết định số 12/QĐ-TTg ngày 15/9/2022 của Thủ tướng", None).date
    '2024-03-31'
    >>> deadline_in_prose("báo cáo trước ngày 10 của tháng cuối quý", 2024).recurrence, deadline_in_prose("Kế hoạch năm 2024 của tỉnh", None)
    ('quy', None)
    """
    usable = (c for c in _candidates(text, year, cell=False) if c.strong and not (c.date and year and int(c.date[:4]) < year))
    found = sorted(usable, key=lambda c: (c.start, -c.end))
    chosen = next((c for c in found if c.date or c.recurrence), found[0] if found else None)
    if chosen is None:
        return None
    if chosen.date:
        after = next((c for c in found if c.recurrence and 0 <= c.start - chosen.end <= 2 or c.recurrence == "nam" and re.search(r"của năm trước", text)), None)
        chosen = after or chosen
    return Deadline(squeeze(_with_lead(text, chosen)), chosen.date, chosen.recurrence)


def _with_lead(text: str, found: _Found) -> str:
    lead = re.search(rf"(?:(?:hoàn thành|xong|kết thúc)\s+)?{_STRONG}(?:\s+(?:là|hết|cuối|ngày|vào))*\s*$", lower(text[: found.start]))
    return text[lead.start() if lead else found.start : found.end]


def _candidates(text: str, year: int | None, cell: bool) -> Iterator[_Found]:
    low = _without_citations(text)
    taken: list[tuple[int, int]] = []
    for name, pattern in _EVERY:
        for match in pattern.finditer(low):
            taken.append(match.span())
            yield _Found(match.start(), match.end(), None, name, cell or _is_routine(low, match, name))
    opening = re.match(r"\s*(?:[-+*•]|\w{1,3}[.)])?\s*thường\s+xuyên(?=\s+\w)", low)
    if opening and not cell:
        yield _Found(opening.start(), opening.end(), None, "thuong-xuyen", True)
    if cell:
        for match in _ALWAYS.finditer(low):
            yield _Found(match.start(), match.end(), None, "thuong-xuyen", True)
    for found in _dated(low, text, year, cell):
        if not any(a < found.end and found.start < b for a, b in taken):
            taken.append((found.start, found.end))
            yield found
    for match in _EVENT.finditer(low):
        if not any(a < match.end() and match.start() < b for a, b in taken):
            yield _Found(match.start(), match.end(), None, None, not match.group().startswith("theo"))


def _is_routine(low: str, match: re.Match[str], name: str) -> bool:
    """Whether "hằng quý" and the like tell when the duty is due (and not which plan or report is meant)."""
    before = low[max(0, match.start() - 40) : match.start()]
    if name == "nam":
        if re.match(r"\s*(?:[;.]|$)", low[match.end() :]) or re.search(r"(?:ngân sách|kinh phí|dự toán)\s*$", before):
            return True
        return bool(re.search(r"(?:trước|ngày|tháng \d+|định kỳ|vào|quý [iv]+)\s*(?:\w+\s+){0,2}$|(?:^|[;:(]\s*)$", before)) and not _ROUTINE_NOUN.search(before)
    if re.search(r"(?:giờ|thứ \w+|ngày \d+|tuần cuối|vào|định kỳ|trước ngày[^,;]{0,12}|báo cáo(?: \w+){0,4})\s*$", before) or match.group().startswith(("tháng", "ngày", "trước ngày", "định kỳ", "mỗi", "từng")):
        return True
    return not _ROUTINE_NOUN.search(before)


def _without_citations(text: str) -> str:
    """Lower case with numbers of documents and their dates blanked out (same length)."""
    low = lower(text)
    for match in NUMBER.finditer(text):
        end = match.end()
        dated = re.compile(r"\s*,?\s*\(?ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)").match(low, end)
        end = dated.end() if dated else end
        low = low[: match.start()] + "#" * (end - match.start()) + low[end:]
    return low


def _dated(low: str, text: str, year: int | None, cell: bool) -> Iterator[_Found]:
    for shape in (LONG_DATE, SHORT_DATE, DAY_MONTH):
        for match in shape.finditer(low):
            value = date_in(match, year)
            if value is not None:
                yield _due(low, match, value, cell)
    for match in _HALF.finditer(low):
        if (of := match.group("y") or year) is not None:
            yield _due(low, match, end_of_month(int(of), 6 if match.group("half") == "đầu" else 12), cell)
    for match in _QUARTER.finditer(low):
        if (of := match.group("y") or _year_after(low, match.end()) or year) is not None:
            yield _due(low, match, end_of_quarter(int(of), _ROMAN[match.group("q")]), cell)
    for match in _MONTH.finditer(low):
        if (of := match.group("y") or _year_after(low, match.end()) or year) is not None:
            yield _due(low, match, end_of_month(int(of), int(match.group("m"))), cell)
    for match in _END_OF_YEAR.finditer(low):
        of = match.groupdict().get("y") or year
        if of is not None and not re.search(r"kỳ họp[^,;.]{0,30}$", low[: match.start()]):
            yield _Found(match.start(), match.end(), f"{of}-12-31", None, not re.search(r"(?:nhiệm vụ|kế hoạch|kết quả|giao|chỉ tiêu|cchc|cải cách hành chính|công tác)\s*$", low[: match.start()]))
    if cell:
        for match in _YEARS.finditer(low):
            yield _Found(match.start(), match.end(), f"{match.group('y')}-12-31", None, True)
        for match in _BARE_YEAR.finditer(low):
            yield _Found(match.start(), match.end(), f"{match.group('y')}-12-31", None, True)


def _year_after(low: str, at: int) -> str | None:
    """"Từ tháng 5 đến tháng 9/2024", "Quý II và Quý IV/2024": one year printed for both."""
    match = re.compile(r"\s*(?:đến|và|,|-)\s*(?:tháng\s*\d+|quý\s*[iv\d]+)\s*(?:/|năm)\s*(20\d\d)").match(low, at)
    return match.group(1) if match else None


def _due(low: str, match: re.Match[str], value: str, cell: bool) -> _Found:
    before = low[max(0, match.start() - 45) : match.start()]
    inner = re.match(r"ngày\s+", match.group())
    starts = _START_BEFORE.search(before) is not None and not re.match(r"\s*(?:đến|tới|-)", low[match.end() :])
    ranged = _START_BEFORE.search(before) is not None and not starts
    if starts or ranged:
        return _Found(match.start(), match.end(), None, None, False)
    strong = cell or (_DUE_BEFORE.search(before) is not None and _NOT_DUE.search(before) is None)
    return _Found(match.start() + (inner.end() if inner else 0), match.end(), value, None, strong)
