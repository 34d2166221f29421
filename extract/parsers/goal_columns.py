"""Which columns of a table of indicators set goals, for what year and in what unit: by the words and years of their headers, else by cells that bound a figure ("≥ 85").

A header is in lower case, all its rows together ("Mục tiêu | 2026": ``mục tiêu 2026``). What was reached ("Thực hiện năm 2024"), money and offices set nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.parsers.quantities import PERCENT, RANK, Quantity, counted_nouns, quantity_in_cell
from extract.text import squeeze

MEASURES = re.compile(r"chỉ tiêu|tiêu chí|chỉ số|mục tiêu")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_GOAL = re.compile(
    r"chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|lộ trình|(?:cần|phải|mức) đạt|(?:xã|phường|sở|phòng|đơn vị|cơ quan|tỉnh|mức|tự) đăng ký|cam kết|(?<!\w)(?:kh|giao|đích|đến (?:hết |cuối )?năm)(?!\w)"
)
# What a goal is measured by no more: money, offices, times, remarks, what is compared or awarded.
_NEVER = re.compile(
    r"kinh phí|dự toán|tiền|vốn|biên chế|đơn vị|cơ quan|thời (?:gian|hạn|điểm)|ghi chú|(?<!\w)tt$|so sánh|so với|đánh giá|minh chứng|trọng số"
    r"|(?:điểm|thang) (?:tối đa|chuẩn|tự|điểm|trừ|cộng)"
)
_BEHIND = re.compile(
    r"(?<!lộ trình )(?<!mục tiêu )(?<!chỉ tiêu )(?<!kế hoạch )thực hiện|(?<!\w)th(?!\w)|(?<!số hóa )(?<!trả )(?<!công bố )(?<!công khai )kết quả(?! (?:cần|phải|dự kiến|phấn đấu|giải quyết))|đạt được|điểm đạt|hiện (?:có|tại|nay)|giá trị nền|(?<!\w)ước|hiện trạng"
    r"|tình hình|số lượng"
)
_DONE = re.compile(
    r"^(?:số )?(?:thực hiện|th|kết quả(?! (?:cần|phải|dự kiến|phấn đấu))|đã đạt|đạt được)(?!\w)"
)  # of the same year: the goal beside it was set before
PERIOD = re.compile(r"(?:quý (?:[1-4]|i{1,3}|iv)|(?:0?6|sáu|0?9|chín) tháng(?: đầu năm)?|(?:cả|hết|cuối) năm)(?:[ /]+(?:năm )?20\d\d)?")
_BOUNDS = (("≥", re.compile(r"(?<!\w)(?:tối thiểu|ít nhất|không dưới)(?!\w)")), ("≤", re.compile(r"(?<!\w)(?:tối đa|không quá|cao nhất)(?!\w)")))
_OF_RANK = re.compile(r"(?:thứ|xếp|vị)? ?(?:hạng|bậc|thứ)(?!\w)")
_IN_BRACKETS = re.compile(r"\(([^()\d]{1,24})\)")
_LONGEST = 14  # words of a header
_FIGURES = 0.6  # of the filled cells are quantities, where they tell that a column sets goals
_BOUNDED = 0.3  # and so many of those are bounded
_FEWEST_PERIODS = 2


@dataclass(frozen=True, slots=True)
class GoalColumn:
    """``year`` of its header (None: the plan's); ``unit`` and ``bound`` ("≥") printed in its header."""

    year: int | None
    unit: str | None
    bound: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """``since``: the first year that the plan sets goals for; ``issued``: its year of issue."""

    since: int | None
    issued: int | None


def goal_columns(headers: dict[int, str], below: dict[int, list[str]], name: str, measured: bool, plan: Plan) -> dict[int, GoalColumn]:
    """The columns that set goals among ``headers``, which are those beside the column of names and of units; ``name``: header of the names, ``measured``: the rows have units of
    their own.

    >>> heads = {2: "thực hiện 2025", 3: "lộ trình thực hiện 2026", 4: "kết quả", 5: "cơ quan theo dõi"}
    >>> goal_columns(heads, {2: ["71"], 3: ["75"], 4: ["≥ 80"], 5: ["sở y tế"]}, "chỉ tiêu", True, Plan(2026, 2025))
    {3: GoalColumn(year=2026, unit=None, bound=''), 4: GoalColumn(year=None, unit=None, bound='')}
    """
    done = max((year for text in headers.values() if _DONE.search(text) and (year := _latest(text))), default=0)
    columns = {at: _column(text, below.get(at, []), name, measured, plan) for at, text in sorted(headers.items())}
    told = {at: found for at, found in columns.items() if found is not None and not (found.year and found.year <= done)}
    if told or not MEASURES.search(name):
        return told
    periods = [at for at, text in sorted(headers.items()) if PERIOD.fullmatch(text) and len(figures(below.get(at, []))) > 0]
    return {at: GoalColumn(_latest(headers[at]), unit_in(name)) for at in periods} if len(periods) >= _FEWEST_PERIODS else {}


def _column(header: str, cells: list[str], name: str, measured: bool, plan: Plan) -> GoalColumn | None:
    if _NEVER.search(header) or len(header.split()) > _LONGEST:
        return None
    year = _latest(header)
    if year is not None and plan.since is not None and year < plan.since:
        return None
    found = GoalColumn(year, unit_in(header) or unit_in(name), next((sign for sign, words in _BOUNDS if words.search(header)), ""))
    measures = MEASURES.search(name) is not None
    ahead = year is not None and (measured or measures or _all_rates(cells))
    if year is not None and plan.issued is not None and year > plan.issued:
        return found if ahead or _GOAL.search(header) else None
    if _BEHIND.search(header):
        return found if year is None and measures and bounds_figures(cells) else None
    if _GOAL.search(header) or ahead or (found.bound and figures(cells)):
        return found
    return found if measures and bounds_figures(cells) else None


def is_past(header: str) -> bool:
    """Whether a header says that its column sets nothing: what was reached, what is compared, money."""
    return (_NEVER.search(header) or _BEHIND.search(header)) is not None


def unit_in(header: str) -> str | None:
    """The unit that a header prints, or a cell of a column of units: ``%``, ``hạng``, ``điểm``, or what it counts in brackets.

    >>> unit_in("mục tiêu 2026 (%)"), unit_in("thứ bậc"), unit_in("thời gian chờ (phút)"), unit_in("mục tiêu 2026")
    ('%', 'hạng', 'phút', None)
    """
    if "%" in header:
        return PERCENT
    bracketed = next((squeeze(m.group(1)) for m in _IN_BRACKETS.finditer(header) if squeeze(m.group(1)) in counted_nouns()), None)
    last = header.rsplit(None, 1)[-1] if header.split() else ""
    return bracketed or (RANK if _OF_RANK.match(header) or last == RANK else "điểm" if re.search(r"(?<!\w)điểm(?!\w)", header) else None)


def counted_in(name: str) -> str | None:
    """What a row counts that is named a number of something.

    >>> counted_in("số bộ dữ liệu mở được cung cấp"), counted_in("số hóa hồ sơ")
    ('bộ dữ liệu', None)
    """
    words = name.split()
    if words[:1] != ["số"]:
        return None
    begin = 2 if words[1:2] == ["lượng"] else 1
    return next((noun for end in range(begin + 4, begin, -1) if (noun := " ".join(words[begin:end])) in counted_nouns()), None)


def bounds_figures(cells: Sequence[str]) -> bool:
    """Whether most cells are quantities, and enough of them bounded: "≥ 85", "trên 90": what was reached is not."""
    found = figures(cells)
    bounded = sum(quantity.comparator not in (None, "=") for quantity in found)
    return len(found) >= _FIGURES * len(cells) and bounded >= max(1, _BOUNDED * len(found))


def figures(cells: Iterable[str]) -> list[Quantity]:
    """The quantities that cells are."""
    return [quantity for cell in cells if (quantity := quantity_in_cell(cell, PERCENT)) is not None]


def _latest(header: str) -> int | None:
    return max(map(int, _YEAR.findall(header)), default=None)


def _all_rates(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all("%" in cell for cell in filled)
