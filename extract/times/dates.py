"""Calendar dates and periods as Vietnamese documents print them."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7))  # no summer time
_D = r"(?P<d>[12]\d|3[01]|0?[1-9])(?!\d)"
_M = r"(?P<m>1[0-2]|0?[1-9])(?!\d)"
_Y = r"(?P<y>(?:19|20)(?: (?=\d\d(?!\d)))?\d\d)"  # "20 21": a blank of a converter
# ngày 15 tháng 7 năm 2021 | 23/4/2018 | 30-6-2023 | 30.6.2023 | ngày 15/12 (year to be inferred) | ngày 05 tháng 3
LONG_DATE = re.compile(rf"(?:ngày\s+)?(?<!\d){_D}\s*tháng\s*{_M}(?:\s*(?:,\s*)?năm\s*{_Y}|\s*/\s*{_Y.replace('P<y>', 'P<y2>')})?", re.IGNORECASE)
SHORT_DATE = re.compile(rf"(?<![\d/.,-]){_D}\s?(?P<sep>[/.-])\s?{_M}\s?(?P=sep)\s?{_Y}(?![\d/])")
DAY_MONTH = re.compile(rf"(?<![\d/.,-]){_D}\s?/\s?{_M}(?![\d/%]|\s*/)")

# "Ngày 26-3", "ngày 5.2" of newspapers: only where "ngày" stands before it, and no range of days ("ngày 26-3 tháng …") nor a decimal.
DAY_DASH_MONTH = re.compile(rf"{_D}[-.]{_M}(?![\d%]|[-./,]\d|\s*(?:[-–]|tháng|đến|ngày|giờ)(?!\w))")


def iso(day: str | int, month: str | int, year: str | int) -> str | None:
    """ISO date, None where there is no such day.

    >>> iso("2", "9", "2021"), iso(31, 4, 2023)
    ('2021-09-02', None)
    """
    try:
        return date(int(str(year).replace(" ", "")), int(month), int(day)).isoformat()
    except ValueError:
        return None


def end_of_month(year: int, month: int) -> str:
    """Last day of the month: ``(2024, 2)`` → ``2024-02-29``."""
    return date(year, month, calendar.monthrange(year, month)[1]).isoformat()


def end_of_quarter(year: int, quarter: int) -> str:
    """Last day of the quarter (1 to 4)."""
    return end_of_month(year, 3 * quarter)


def date_in(match: re.Match[str], year: int | None = None) -> str | None:
    """ISO date of a match of one of the three shapes; ``year`` fills a missing one (None: no date then)."""
    groups = match.groupdict()
    printed = groups.get("y") or groups.get("y2") or year
    return iso(groups["d"], groups["m"], printed) if printed else None


def first_date(text: str, year: int | None = None) -> str | None:
    """The first full date in ``text`` as ISO; a date without its year only if ``year`` is given.

    >>> first_date("Hà Nội, ngày 05 tháng 4 năm 2023"), first_date("ngày 15/12", 2021), first_date("ngày 15/12")
    ('2023-04-05', '2021-12-15', None)
    >>> first_date("ngày 14tháng 7 năm2004"), first_date("trong 14 tháng 7 ngày")
    ('2004-07-14', None)
    """
    best: tuple[int, str] | None = None
    for shape in (LONG_DATE, SHORT_DATE, DAY_MONTH):
        for match in shape.finditer(text):
            value = date_in(match, year)
            if value and (best is None or match.start() < best[0]):
                best = (match.start(), value)
                break
    return best[1] if best else None
