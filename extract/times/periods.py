"""Stretches of time that a line names: days, weeks, months, quarters, parts of a year, years, with lists and ranges of them.

Everything here reads ``readable`` text (lower case, single blanks), and ranges are half-open offsets into it. The date of a period is its last
day. Of neighbours in a list ("quý I, II") the last counts, for together they are one stretch; of dates apart ("quý II và quý IV") the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from extract.text import lower
from extract.times.dates import end_of_month, end_of_quarter, iso

_YEAR = r"20\d\d(?!\d)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
_MONTH = r"(?:1[0-2]|0?[1-9])(?!\d)"
_QUARTER = r"(?:iv|iii|ii|i|[1-4])(?!\w)"
# quý IV/2025 | quý IV năm 2025 | quý IV của năm 2025 | quý IV.2025 | quý IV, năm 2025
_OF = rf"(?:(?: ?[/.-] ?|, )(?:năm )?|(?: của)?(?: năm)? )(?P<y>{_YEAR})"
_TO = r"-|đến|tới|cho đến|đến hết|đến cuối"
_JOIN = rf" ?(?P<join>{_TO}|,|;|&|[+]|và|hoặc|, và) ?"
# A bare number goes on with a list only where the list goes on or ends: "tháng 4, 5/2025" and not "tháng 4, 5 đơn vị".
_LIST_GOES_ON = r"(?= ?(?:[.,;:)&-](?!\d)|/20\d\d|(?:năm|và|đến|h[ằà]ng)\b|$))"
_FIRST_QUARTER = re.compile(rf"(?:quý ?|(?<!\w)q\.? ?(?={_QUARTER} ?[/.-] ?20)|(?<!\w)q(?=i))(?P<n>{_QUARTER})(?:{_OF})?")
_FIRST_QUARTER_OF_CELL = re.compile(rf"(?:quý ?|(?<!\w)q\.? ?)(?P<n>{_QUARTER})(?:{_OF})?")
_NEXT_QUARTER = re.compile(rf"{_JOIN}(?:(?:quý ?|q(?=i|[1-4]))(?P<n>{_QUARTER})(?:{_OF})?|(?P<b>{_QUARTER})(?:{_OF.replace('P<y>', 'P<z>')})?{_LIST_GOES_ON})")
# tháng 6 | tháng 6/2025 | T6/2025 | Th.6/2025 | 6/2025; in a time column also T6
_FIRST_MONTH = re.compile(rf"(?<!ngày )tháng ?(?P<n>{_MONTH})(?:{_OF})?|(?<![\w/.,-])(?:th?\.? ?)?(?P<b>{_MONTH}) ?[/.-] ?(?P<z>{_YEAR})(?![/-]?\d)")
_FIRST_MONTH_OF_CELL = re.compile(rf"{_FIRST_MONTH.pattern}|(?<![\w/.,-])th?\.? ?(?P<t>{_MONTH})(?![\w/])")
_NEXT_MONTH = re.compile(rf"{_JOIN}(?:(?:tháng ?|th?\.? ?)(?P<n>{_MONTH})(?:{_OF})?|(?P<b>{_MONTH})(?:{_OF.replace('P<y>', 'P<z>')})?(?!/\d){_LIST_GOES_ON})")
MONTH_WORDS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_NAMED_MONTH = re.compile(rf"tháng (?P<n>mười (?:một|hai)|{'|'.join(MONTH_WORDS[:10])}|giêng) năm (?P<y>{_YEAR})")
_FIRST_YEAR = re.compile(r"(?<![\w/.,-])(?:năm )?(?P<y>(?:19|20)\d\d(?!\d))")
_NEXT_YEAR = re.compile(rf"{_JOIN}(?:năm )?(?P<y>{_YEAR})")
_THIS_YEAR = re.compile(r"(?:cả|trong|cuối|hết|(?:xuyên )?suốt|quanh) năm(?: nay)?(?! ?(?:\d|học|trước|sau|tiếp|kế|ngân sách \d))")
_MONTHS_OF_YEAR = re.compile(
    rf"(?<!\w)(?P<n>\d{{1,2}}|ba|sáu|chín|các|những) tháng (?P<half>đầu|cuối|còn lại)(?: (?:của )?năm(?: (?P<y>{_YEAR}))?| (?P<z>{_YEAR}))"
)
_HALF_OF_YEAR = re.compile(rf"nửa (?P<half>đầu|cuối|sau) (?:của )?năm(?: (?P<y>{_YEAR}))?")
_WEEK = re.compile(rf"tuần (?:lễ )?(?:thứ )?(?P<w>[1-5]|iv|i{{1,3}}|nhất|hai|ba|tư|đầu(?: tiên)?|cuối(?: cùng)?)(?: của)?,? tháng ?(?P<n>{_MONTH})(?:{_OF})?")
# "tuần 1 và | tuần 3 tháng 4": the first of two that are apart
_WEEK_BEFORE = re.compile(r"(?<!\w)tuần (?:thứ )?(?P<w>[1-4]) ?(?:,|và|;) ?$")
_DECADE = re.compile(rf"(?<!\w)(?P<which>thượng|trung) tuần tháng ?(?P<n>{_MONTH})(?:{_OF})?")
_LAST_OF_WEEK = {"1": 7, "nhất": 7, "đầu": 7, "đầu tiên": 7, "i": 7, "ii": 14, "iii": 21, "iv": 28, "2": 14, "hai": 14, "3": 21, "ba": 21, "4": 28, "tư": 28}
# ngày 15 tháng 7 năm 2025 | 15/7/2025 | 15.7.2025 | 15-7-2025 | 15/7/25 | 15/7 | ngày 15-7 | ngày 15.7; the year may stand with the end of the range only
_DATE = re.compile(
    rf"(?<![\d/.,])(?<![^\W\d]-)(?<!đợt )(?<!vòng )(?<!lần )(?P<named>ngày )?(?:m[ùồ]ng )?(?P<d>{_DAY})(?: tháng (?P<m>{_MONTH})(?:,? năm (?P<y>{_YEAR})| ?/ ?(?P<y2>{_YEAR}))?"
    rf"| ?(?P<sep>[/.-]) ?(?P<m3>{_MONTH}) ?(?P=sep) ?(?P<y3>{_YEAR})(?!/)|/(?P<m4>{_MONTH})/(?P<y4>[1-4]\d)(?![\d/])"
    rf"| ?/ ?(?P<m5>{_MONTH})(?![%]| ?[/.] ?\d)|(?(named)[.-](?P<m6>{_MONTH})(?! ?[/%-]|[.]\d|\d| tháng)|(?!)))"
)
_UNTIL = re.compile(rf"(?: (?:năm trước|năm nay|cùng năm|h[ằà]ng năm))? ?(?:{_TO})(?: \d{{1,2}} ?(?:h|giờ) ?(?:\d\d(?: phút)?)?,?)?(?: ngày)? ?")
# "từ ngày 10 đến ngày 20/8": the first day has no month of its own
_DAY_BEFORE = re.compile(rf"(?<![\w/.,-])(?:ngày )?(?:m[ùồ]ng )?{_DAY} ?(?:{_TO}) ?$")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class Period(NamedTuple):
    """``date``: ISO of the last day. ``unit``: ``day``, ``week``, ``month``, ``quarter``, ``part``, ``year`` or ``this-year``; ``ranged``: it names its start
    too; ``own_year``: its year is printed (else it is the document's)."""

    start: int
    end: int
    date: str
    unit: str
    ranged: bool
    own_year: bool


class _Link(NamedTuple):
    number: int
    year: int | None
    ranged: bool


class Taken:
    """Which characters a reading has used already; constant time per character whatever the order."""

    def __init__(self, length: int) -> None:
        self._used = bytearray(length)

    def take(self, start: int, end: int) -> bool:
        """Mark ``[start, end)``; false, and nothing marked, where part of it is in use."""
        if self._used.find(1, start, end) >= 0:
            return False
        self._used[start:end] = b"\x01" * (end - start)
        return True


def readable(printed: str) -> str:
    """Lower case of a squeezed line with one spelling of quý; same length.

    >>> readable("Qúy I/2025, hàng QUÍ")
    'quý i/2025, hàng quý'
    """
    low = lower(printed).replace("→", "-")
    return re.sub("quí|qúy|qúi", "quý", low) if "qú" in low or "quí" in low else low


def periods(low: str, year: int | None, cell: bool, taken: Taken) -> Iterator[Period]:
    """Periods of ``low`` that no reading has taken; ``year`` is that of dates printed without one (None: they name no day, and are left out).

    >>> [p.date for p in periods(readable("Quý II và Quý IV; từ tháng 5 đến tháng 9/2024; ngày 31/9"), 2024, True, Taken(80))]
    ['2024-09-30', '2024-06-30', '2024-09-30']
    """
    for start, end, date, unit, ranged, own_year in _readings(low, year, cell):
        after = None if own_year else _YEAR_AFTER.match(low, end)
        if after:
            end, date = after.end(), date and f"{int(date[:4]) + 1}{date[4:]}"
        if taken.take(start, end) and date is not None:
            yield Period(start, end, date, unit, ranged, own_year)


def may_be_share(low: str, period: Period) -> bool:
    """Whether the numbers of a day may be a part and its whole: 8/11, not 20/01."""
    numbers = [int(number) for number in re.findall(r"\d+", low[period.start : period.end])]
    return numbers == sorted(numbers)


# "trực 24/7" is round the clock, "trước 24/7" is a day
_NAMES_DAY = re.compile(r"(?<!\w)(?:ngày|trước|đến|tới|hết|từ|vào|và|sáng|chiều|nhất|hạn)[:(]? ?$|[-–] ?$")
_Reading = tuple[int, int, str | None, str, bool, bool]
_YEAR_AFTER = re.compile(r" (?:của )?năm (?:sau|tiếp theo|kế tiếp|liền kề)(?!\w)")
# What days, quarters, months and years cannot do without: most lines have none of it, and this is found out in a fraction of the time.
_MAYBE_DAY = re.compile(r"[0-9](?: tháng| ?[/.-] ?\d)")
_MAYBE_QUARTER = re.compile(r"q(?:uý|\.)? ?[i1-4]")
_MAYBE_MONTH = re.compile(r"[/.-] ?20\d\d")
_MAYBE_YEAR = re.compile(r"(?:19|20)\d\d")


def _readings(low: str, year: int | None, cell: bool) -> Iterator[_Reading]:
    if "tuần" in low:
        yield from _weeks(low, year)
    if _MAYBE_DAY.search(low):
        yield from _days(low, year)
    if " tháng " in low:
        yield from _parts(low, year)
    if "nửa " in low:
        yield from _halves(low, year)
    if "tuần tháng" in low:
        yield from _decades(low, year)
    if _MAYBE_QUARTER.search(low):
        yield from _quarters(low, year, cell)
    if cell or "tháng" in low or _MAYBE_MONTH.search(low):
        yield from _months(low, year, cell)
    if _MAYBE_YEAR.search(low):
        yield from _years(low)
    if year is not None and "năm" in low:
        for match in _THIS_YEAR.finditer(low):
            yield *match.span(), f"{year}-12-31", "this-year", False, False


def _weeks(low: str, year: int | None) -> Iterator[_Reading]:
    for match in _WEEK.finditer(low):
        of = int(match.group("y")) if match.group("y") else year
        day = _LAST_OF_WEEK.get(match.group("w"))
        month = int(match.group("n"))
        first = _WEEK_BEFORE.search(low, max(0, match.start() - 16), match.start())
        if first and day and day - _LAST_OF_WEEK[first["w"]] > 7:
            day = _LAST_OF_WEEK[first["w"]]
        date = None if of is None else iso(day, month, of) if day else end_of_month(of, month)
        yield first.start() if first else match.start(), match.end(), date, "week", False, match.group("y") is not None


# Where one may begin, which is searched fast.
_DATE_BEGINS = re.compile(r"[0-9nm](?:(?<=[0-9])[0-9]? ?(?:tháng |[/.-])|(?<=n)gày |(?<=m)[ùồ]ng )")


def _dates(low: str) -> Iterator[re.Match[str]]:
    """Every match of ``_DATE``, in order."""
    at = 0
    for begins in _DATE_BEGINS.finditer(low):
        if begins.start() >= at and (match := _DATE.match(low, begins.start())):
            at = match.end()
            yield match


def _days(low: str, year: int | None) -> Iterator[_Reading]:
    """Days, those of a range as one."""
    start: int | None = None
    matches = [m for m in _dates(low) if m.group() != "24/7" or _NAMES_DAY.search(low, 0, m.start())]
    for match, following in zip(matches, [*matches[1:], None], strict=False):
        if following is not None and following.start() - match.end() < 20 and _UNTIL.fullmatch(low, match.end(), following.start()):
            start = match.start() if start is None else start
            continue
        open_ = _DAY_BEFORE.search(low[max(0, match.start() - 24) : match.start()])
        first = start if start is not None else match.start() - len(open_.group()) if open_ else match.start()
        groups = match.groupdict()
        printed = next((g for g in (groups["y"], groups["y2"], groups["y3"], groups["y4"] and f"20{groups['y4']}") if g), None)
        month = next(g for g in (groups["m"], groups["m3"], groups["m4"], groups["m5"], groups["m6"]) if g)
        of = int(printed) if printed else year
        # A day that the month does not have ("31/9") means its last one.
        date = min(filter(None, (iso(groups["d"], month, of), end_of_month(of, int(month))))) if of else None
        yield first, match.end(), date, "day", first < match.start(), printed is not None
        start = None


def _parts(low: str, year: int | None) -> Iterator[_Reading]:
    numbers = {"ba": 3, "sáu": 6, "chín": 9}
    for match in _MONTHS_OF_YEAR.finditer(low):
        stated = match.group("y") or match.group("z")
        of = int(stated) if stated else year
        printed = match.group("n")
        months = int(printed) if printed.isdigit() else numbers.get(printed)
        last = 12 if match.group("half") != "đầu" else months
        if last is not None and 1 <= last <= 12:
            yield *match.span(), end_of_month(of, last) if of else None, "part", False, stated is not None


def _halves(low: str, year: int | None) -> Iterator[_Reading]:
    for match in _HALF_OF_YEAR.finditer(low):
        of = int(match.group("y")) if match.group("y") else year
        yield *match.span(), end_of_month(of, 6 if match.group("half") == "đầu" else 12) if of else None, "part", False, match.group("y") is not None


def _decades(low: str, year: int | None) -> Iterator[_Reading]:
    """Ten days of a month: "thượng tuần", "trung tuần"; the last ten, "hạ tuần", end with it."""
    for match in _DECADE.finditer(low):
        of = int(match["y"]) if match["y"] else year
        yield *match.span(), iso(10 if match["which"] == "thượng" else 20, match["n"], of) if of else None, "week", False, match["y"] is not None


def _quarters(low: str, year: int | None, cell: bool) -> Iterator[_Reading]:
    for start, end, links in _chains(
        low, _QUARTER_BEGINS, _FIRST_QUARTER_OF_CELL if cell else _FIRST_QUARTER, _NEXT_QUARTER, lambda q: _ROMAN.get(q) or int(q)
    ):
        yield _resolved(start, end, links, year, 4, end_of_quarter, "quarter")


def _months(low: str, year: int | None, cell: bool) -> Iterator[_Reading]:
    for match in _NAMED_MONTH.finditer(low):
        month = 1 if match.group("n") == "giêng" else MONTH_WORDS.index(match.group("n")) + 1
        yield *match.span(), end_of_month(int(match.group("y")), month), "month", False, True
    for start, end, links in _chains(low, _MONTH_BEGINS, _FIRST_MONTH_OF_CELL if cell else _FIRST_MONTH, _NEXT_MONTH, int):
        if len(links) == 1 and low.endswith(("giữa ", "nửa đầu "), 0, start):
            of = links[0].year or year
            yield start, end, iso(15, links[0].number, of) if of else None, "month", False, links[0].year is not None
        else:
            yield _resolved(start, end, links, year, 12, end_of_month, "month")


def _years(low: str) -> Iterator[_Reading]:
    for start, end, links in _chains(low, _YEAR_BEGINS, _FIRST_YEAR, _NEXT_YEAR, int):
        _, _, date, unit, ranged, _ = _resolved(start, end, links, None, 0, lambda of, _: f"{of}-12-31", "year")
        yield start, end, date, unit, ranged, True


# Where the first of a chain may begin, which is searched fast.
_QUARTER_BEGINS = re.compile("q")
_MONTH_BEGINS = re.compile(r"[t0-9](?:(?<=t)h?(?:áng)?\.? ?(?=[0-9])|(?<=[0-9])[0-9]? ?[/.-] ?20)")
_YEAR_BEGINS = re.compile(r"[n12](?:(?<=n)ăm (?=[12])|(?<=[12])[09])")


def _chains(
    low: str, begins: re.Pattern[str], first: re.Pattern[str], following: re.Pattern[str], number: Callable[[str], int]
) -> Iterator[tuple[int, int, list[_Link]]]:
    """Lists and ranges that begin with ``first``, which begins with ``begins``, and go on with ``following``: ``(start, end, links)``."""
    at = 0
    for begun in begins.finditer(low):
        match = first.match(low, begun.start()) if begun.start() >= at else None
        if match is None:
            continue
        start, links = match.start(), [_link(match, number)]
        while (onward := following.match(low, match.end())) is not None:
            match = onward
            links.append(_link(match, number))
        at = match.end()
        yield start, at, links


_RANGE = re.compile(_TO)


def _link(match: re.Match[str], number: Callable[[str], int]) -> _Link:
    groups = match.groupdict()
    of = groups.get("y") or groups.get("z")
    printed = groups.get("n") or groups.get("b") or groups.get("t") or of
    return _Link(number(str(printed)), int(of) if of else None, _RANGE.fullmatch(groups.get("join") or "") is not None)


def _resolved(start: int, end: int, links: list[_Link], year: int | None, in_year: int, last_day: Callable[[int, int], str], unit: str) -> _Reading:
    """One period of a list or range; a year printed once, at the end, holds for all. ``in_year``: how many such periods a year has (0: they are years)."""
    shared = year
    serial = []
    for link in reversed(links):
        shared = link.year or shared
        serial.append(link.number if not in_year else (shared or 0) * in_year + link.number)
    serial.reverse()
    ranged = any(link.ranged for link in links)
    whole = ranged or all(b - a == 1 for a, b in pairwise(serial))
    chosen = links[-1] if whole else links[0]
    of = chosen.year or (shared if chosen is links[0] else year)
    if not in_year:
        of = chosen.number
    return start, end, last_day(of, chosen.number) if of else None, unit, ranged, any(link.year for link in links)
