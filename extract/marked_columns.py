"""Columns of a duty table whose cells only mark: a cross under an office or a quarter, "CT" (chủ trì) and "PH" (phối hợp) under the offices."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from extract.text import lower, squeeze
from extract.units import read_units, units_in

_LEADS = frozenset(("x", "xx", "✓", "✔", "v", "+", "*", "●", "ct", "c", "chủ trì", "chính"))
_SUPPORTS = frozenset(("ph", "p", "phối hợp", "○", "o"))
_PERIOD = re.compile(r"(?:.*(?<!\w))?(?P<unit>quý|tháng)(?!\w)(?:.*[\s(.])?\s*(?P<which>(?:[ivx]{1,4}|\d{1,2})(?:\s?/\s?20\d\d)?)")
_SHORT = re.compile(r"(?:(?P<quarter>q)|t)\.?\s?(?P<which>(?:[ivx]{1,4}|\d{1,2})(?:/20\d\d)?)")
_FEWEST = 2

Mark = tuple[str, str]


def marked_columns(titles: dict[int, str], cells_of: Callable[[int], list[str]]) -> dict[int, str]:
    """``offices`` or ``periods`` by column, for two columns or more of a kind whose filled cells are nothing but marks.

    >>> marked_columns({0: "Nội dung", 1: "Văn phòng Sở", 2: "Thanh tra Sở"}, lambda column: [["Sửa quy chế"], ["PH"], ["CT"]][column])
    {1: 'offices', 2: 'offices'}
    """
    kinds = {column: kind for column, title in titles.items() if (kind := _kind(title)) and _only_marks(cells_of(column))}
    found = {kind: [column for column in kinds if kinds[column] == kind] for kind in ("offices", "periods")}
    if not any(cell.strip() for columns in found.values() for column in columns for cell in cells_of(column)):
        return {}
    return {column: kind for kind, columns in found.items() if len(columns) >= _FEWEST for column in columns}


def is_period(title: str) -> bool:
    """Whether a title under "Thời gian (Quý)" names one of its parts: "II", "T3", "Quý IV"."""
    return re.fullmatch(r"(?:quý |q\.? ?|tháng |t\.? ?)?(?:[ivx]{1,4}|\d{1,2})(?:/20\d\d)?", squeeze(lower(title))) is not None


def _kind(title: str) -> str | None:
    line = squeeze(title)
    low = lower(line)
    if _PERIOD.fullmatch(low) or _SHORT.fullmatch(low):
        return "periods"
    units, end = read_units(line, low, 0) if line else ([], 0)
    return "offices" if units and end == len(line) else None


def _only_marks(cells: Iterable[str]) -> bool:
    return all(lower(cell).strip(" .") in _LEADS | _SUPPORTS for cell in cells if cell.strip())


def offices_marked(marks: Iterable[Mark]) -> tuple[list[str], list[str]]:
    """Who leads and who supports by the (title, mark) of a row's columns of offices.

    >>> offices_marked([("Văn phòng Sở", "PH"), ("Thanh tra Sở", "CT")])
    (['Thanh tra Sở'], ['Văn phòng Sở'])
    """
    lead: list[str] = []
    support: list[str] = []
    for title, mark in marks:
        (support if lower(mark).strip(" .") in _SUPPORTS else lead).extend(units_in(title))
    return lead, support


def period_marked(marks: Iterable[Mark]) -> str | None:
    """The time that the titles of a row's marked columns of periods make, as a time column prints it; None without a mark.

    >>> period_marked([("Thời gian (Quý) II", "x"), ("Thời gian (Quý) III", "x")])
    'Quý II, III'
    """
    which: list[str] = []
    unit = "Tháng"
    for title, _ in marks:
        low = squeeze(lower(title))
        match = _PERIOD.fullmatch(low) or _SHORT.fullmatch(low)
        if match is not None:
            which.append(match["which"].upper())
            unit = "Quý" if "quý" in low or match.groupdict().get("quarter") else unit
    return f"{unit} {', '.join(which)}" if which else None
