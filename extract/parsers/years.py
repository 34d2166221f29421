"""The year that dates printed without one are in."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from extract.kinds import INSTRUMENT
from extract.records import Deadline, Identity
from extract.text import lower

_ATTACHED = re.compile(rf"kèm theo (?:{INSTRUMENT}|tờ trình|chương trình|hướng dẫn|báo cáo)[^()]{{0,40}}ngày (?:\d+ tháng \d+ năm (20\d\d)|\d+/\d+/(20\d\d))")


def year_of_dates(identity: Identity) -> int | None:
    """The year that dates printed without one are in: that of issue, or the one after where the title names it alone (a plan issued in December; not a letter, which
    asks now for what the year after needs)."""
    named = {int(y) for y in re.findall(r"năm (20\d\d)", lower(identity.title or ""))}
    if identity.year is None and identity.reports is not None and identity.reports.date:
        return int(identity.reports.date[:4])  # news without its day: that of the decision it reports
    if identity.year is None:
        return named.pop() if len(named) == 1 else None
    return identity.year + 1 if named == {identity.year + 1} and identity.kind not in _ASKS_NOW else identity.year


_ASKS_NOW = ("cong-van", "cong-dien", "chi-thi", "thong-bao")


def names_year_after(identity: Identity) -> bool:
    """Whether the title of a document speaks of the year after its issue."""
    return identity.year is not None and f"năm {identity.year + 1}" in lower(identity.title or "")


_LATE, _EARLY = "10", "03"  # months


def in_year_after(due: Deadline | None, issued: str | None, ahead: bool = False) -> Deadline | None:
    """A day of the first months printed without its year is of the year after in what is issued in the last months; ``issued``: ISO. ``ahead``: the title speaks of that
    year, and any day before the issue is of it.

    >>> in_year_after(Deadline("trước ngày 15/1", "2024-01-15", None), "2024-12-20").date, in_year_after(Deadline("trong quý III", "2024-09-30", None), "2024-12-20").date
    ('2025-01-15', '2024-09-30')
    """
    if due is None or due.date is None or issued is None or due.date[:4] != issued[:4] or due.date[:4] in due.text:
        return due
    after = issued[5:7] >= _LATE and (due.date[5:7] <= _EARLY or (ahead and due.date < issued))
    return replace(due, date=f"{int(due.date[:4]) + 1}{due.date[4:]}") if after else due


@lru_cache(maxsize=1 << 12)
def year_named(low: str) -> int | None:
    """The year of a text without a date of its own: that of the decision it comes with, else the only one it speaks of ("4 tháng đầu năm 2026"); None where
    it names several or none."""
    if attached := _ATTACHED.search(low, 0, 4_000):
        return int(attached[1] or attached[2])
    named = {int(y) for y in re.findall(r"(?:năm |\d/|\d-\d\d?-|\d\.\d\d?\.)(20\d\d)(?!\d)", low[:20_000])}
    return named.pop() if len(named) == 1 else None
