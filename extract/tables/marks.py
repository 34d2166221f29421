"""Columns of a duty table whose cells only mark: a cross under an office or a quarter, "CT" (chủ trì) and "PH" (phối hợp) under the offices."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from extract.tables.contents import hold_bodies, hold_figures, hold_times
from extract.text import lower, squeeze
from extract.units.cells import units_in
from extract.units.reading import read_units

_LEADS = frozenset(("x", "xx", "✓", "✔", "v", "+", "*", "●", "ct", "c", "chủ trì", "chính"))
_SUPPORTS = frozenset(("ph", "p", "phối hợp", "○", "o"))
_MARKS = _LEADS | _SUPPORTS
# What a cell under a period says of the work: begun or going on, or at its end; how much of it is done
_STAGES = frozenset(("khởi động", "bắt đầu", "chuẩn bị", "triển khai", "thực hiện", "tiếp tục", "khảo sát", "thiết kế", "vận hành", "duy trì"))
_ENDS = frozenset(("hoàn thành", "hoàn tất", "kết thúc", "xong", "nghiệm thu", "tổng kết", "100%"))
_SHARE = re.compile(r"\d{1,3} ?%")
_PERIOD = re.compile(
    r"(?:.*(?<!\w))?(?P<unit>quý|tháng)(?!\w)(?:.*[\s(.])?\s*(?P<which>(?:[ivx]{1,4}|\d{1,2})(?:\s?/\s?20\d\d)?)|(?:.*(?<!\w))?(?P<year>20\d\d)"
)
_SHORT = re.compile(r"(?:.*\s)?(?:(?P<quarter>q)|t)\.?\s?(?P<which>(?:[ivx]{1,4}|\d{1,2})(?:/20\d\d)?)")
_BEGINS_END = re.compile(r"(?:hoàn (?:thành|tất)|kết thúc|nghiệm thu|tổng kết|bàn giao)(?!\w)")
_FEWEST = 2
_LONGEST_STEP = 12  # words of a cell under a period that says what is done then
_LAST_QUARTER, _LAST_MONTH = 4, 12

Mark = tuple[str, str]


def marked_columns(titles: dict[int, str], cells_of: Callable[[int], list[str]]) -> dict[int, str]:
    """``offices`` or ``periods`` by column, for two columns or more of a kind whose filled cells are nothing but marks, under periods also days and steps of the work.

    >>> marked_columns({0: "Nội dung", 1: "Văn phòng Sở", 2: "Thanh tra Sở"}, lambda column: [["Sửa quy chế"], ["PH"], ["CT"]][column])
    {1: 'offices', 2: 'offices'}
    """
    named = {column: kind for column, title in titles.items() if (kind := _kind(title))}
    steps = _tell_steps([cell for column, kind in named.items() if kind == "periods" for cell in cells_of(column) if cell.strip()])
    kinds = {column: kind for column, kind in named.items() if (steps and kind == "periods") or _only_marks(cells_of(column), kind == "periods")}
    ended = any(_is_end(cell) for column in kinds for cell in cells_of(column))
    kinds = {column: kind for column, kind in kinds.items() if ended or not any(_SHARE.fullmatch(cell.strip()) for cell in cells_of(column))}
    found = {kind: [column for column in kinds if kinds[column] == kind] for kind in ("offices", "periods")}
    if not any(cell.strip() for columns in found.values() for column in columns for cell in cells_of(column)):
        return {}
    return {column: kind for kind, columns in found.items() if len(columns) >= _FEWEST for column in columns}


def is_part(title: str) -> bool:
    """Whether a title under "Thời gian (Quý)" or "Phân công" names one of its parts: "II", "T3", "Quý IV", "2027", "Phòng Kinh tế"."""
    return re.fullmatch(
        r"(?:quý |q\.? ?|tháng |t\.? ?)?(?:[ivx]{1,4}|\d{1,2})(?:/20\d\d)?|(?:năm )?20\d\d", squeeze(lower(title))
    ) is not None or names_offices(title)


def _kind(title: str) -> str | None:
    low = squeeze(lower(title))
    if _PERIOD.fullmatch(low) or _SHORT.fullmatch(low):
        return "periods"
    return "offices" if names_offices(title) else None


def names_offices(title: str) -> bool:
    """Whether a title is the name of an office, or of several, and nothing else."""
    line = squeeze(title)
    units, end = read_units(line, lower(line), 0) if line else ([], 0)
    return bool(units) and end == len(line)


def _only_marks(cells: Iterable[str], staged: bool) -> bool:
    return all(is_mark(cell) or (staged and _is_stage(cell)) for cell in filter(str.strip, cells))


def _tell_steps(cells: Sequence[str]) -> bool:
    """Whether the cells under periods say what is done then ("Lập đề cương", "Nghiệm thu"), or on which day: neither figures nor names of bodies, none too long."""
    words = [cell for cell in cells if not is_mark(cell)]
    if not words or any(len(cell.split()) > _LONGEST_STEP for cell in words):
        return False
    return hold_times(words) or not (hold_figures(words) or hold_bodies(words) or any(_SHARE.fullmatch(cell.strip()) for cell in words))


def _is_stage(cell: str) -> bool:
    low = lower(cell).strip(" .")
    return low in _STAGES or low in _ENDS or _SHARE.fullmatch(low) is not None


def _is_end(cell: str) -> bool:
    low = lower(cell).strip(" .").replace(" %", "%")
    return low in _ENDS or _BEGINS_END.match(low) is not None


def is_mark(cell: str) -> bool:
    """Whether a cell only marks its column: "x", "CT", "x x" where two columns of a text could not be told apart."""
    low = lower(cell).strip(" .")
    return low in _MARKS or (bool(low) and all(part in _MARKS for part in low.split()))


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


def _is_month(title: str) -> bool:
    """Whether a column's title ends in a number that no quarter has: "Quý II" over "4", "5" and "6"."""
    last = title.rsplit(None, 1)[-1:]
    return bool(last) and last[0].isdigit() and _LAST_QUARTER < int(last[0]) <= _LAST_MONTH


def period_marked(columns: Sequence[Mark]) -> str | None:
    """The time that the titles of a row's marked columns of periods make, as a time column prints it; None without a mark. ``columns``: all of them, the cells
    of most of them empty; what goes on in every one comes round, what ends in one ("Hoàn thành") is due then, what has other steps
    at the last of them.

    >>> period_marked([("Thời gian (Quý) I", ""), ("Thời gian (Quý) II", "x"), ("Thời gian (Quý) III", "x")]), period_marked([("2026", "x"), ("2027", "x"), ("2028", "x")])
    ('Quý II, III', 'Hằng năm')
    """
    last = next((column for column in reversed(columns) if _is_end(column[1])), None)
    if last is not None:
        columns = [last]
    said = [column for column in columns if column[1] and not is_mark(column[1]) and not _is_stage(column[1])]
    times = [mark for _, mark in said if hold_times([mark])]
    if times:
        return times[0]
    columns = said[-1:] or columns  # the last step of the work
    which: list[str] = []
    unit, month = "Tháng", any(_is_month(title) for title, _ in columns)
    for title, _ in (column for column in columns if column[1]):
        low = squeeze(lower(title))
        named, short = _PERIOD.fullmatch(low), _SHORT.fullmatch(low)
        if named is not None:
            which.append(named["year"] or named["which"].upper())
            unit = "Năm" if named["year"] else "Quý" if named["unit"] == "quý" and not month else "Tháng"
        elif short is not None:
            which.append(short["which"].upper())
            unit = "Quý" if short["quarter"] else "Tháng"
    if len(which) == len(columns) > _FEWEST:
        return f"Hằng {lower(unit)}"
    if unit == "Năm" and len(which) > 1:
        return f"Năm {which[0]} - {which[-1]}"
    return f"{unit} {', '.join(which)}" if which else None
