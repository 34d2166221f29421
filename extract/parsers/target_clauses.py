"""How a sentence with quantities falls apart: its clauses, its asides, what stands against what is wanted, and the words that belong to each quantity.

Offsets are half-open and index the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from extract.parsers.quantities import Quantity

_CLAUSE_ENDS = re.compile(r"[;\t\n]")
_PART_ENDS = re.compile(r",\s|;\s|\svà\s")
# An aside of another time or kind than what it stands behind: not "(6,7%)"
_ASIDE = re.compile(
    r"\((?=[^()]{0,200}(?:20\d\d|chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|hiện(?: nay| tại)?(?!\w)|cùng kỳ|trước đây))[^()]{0,200}\d\s*%[^()]{0,200}\)"
)
_BASE_YEAR = re.compile(
    r"(?:\((?:cuối |đầu )?năm 20\d\d\)|(?<=% )(?:hiện (?:nay|tại)|(?:cuối |đầu )?năm 20\d\d))(?=,? (?:lên|xuống|còn))"
)  # "từ 35% (năm 2024) xuống 15%"
_OTHER_TIMES = re.compile(r"so với(?: [^\W\d]+){0,3} 20\d\d|tính đến (?:hết )?(?:ngày )?[\d/]+")  # "giảm 50% so với năm 2025"
_STANDS = (  # begins with a set of characters, which the engine looks for fast
    r"[hmđn](?<!\w.)(?:(?<=h)iện(?: nay| tại)?|(?<=m)ới|(?<=đ)ã|(?<=n)ăm (?:20\d\d|trước|ngoái)(?: mới| chỉ| đã)?) (?:đạt|có|là|chỉ đạt|mới đạt|còn|ở mức)(?!\w)"
)
_WANTS = r"(?:phấn đấu|chỉ tiêu|mục tiêu|kế hoạch|yêu cầu|cần|phải|đến (?:hết |cuối )?năm|năm 20\d\d (?:phấn đấu|là|đạt|phải))"
# "hiện đạt 62%| , chỉ tiêu tỉnh giao là 80%", "phấn đấu đạt 80%| , hiện nay mới đạt 62%"
_THEN_WANTED = re.compile(rf"{_STANDS}[^,;]{{0,60}}?\d(?:[,.]\d+)?[^,;]{{0,60}}(?P<cut>,)\s(?:và |còn |nhưng )?{_WANTS}(?!\w)")
_THEN_STANDS = re.compile(rf"(?P<cut>,)\s(?:trong khi )?{_STANDS}")


class Clauses:
    """The clauses of a sentence in lower case; ``plain`` is the sentence whose asides that hold a quantity are blank: "… 100% văn bản (năm 2025 đạt 99,1%)" says two things."""

    def __init__(self, low: str) -> None:
        self.low = low
        self.ends = [m.start() for m in _CLAUSE_ENDS.finditer(low)]
        self.asides = [m.span() for m in _ASIDE.finditer(low)] if "(" in low else []
        plain = _ASIDE.sub(_blank, low) if self.asides else low
        self.plain = _BASE_YEAR.sub(_blank, plain) if "%" in plain and ("lên" in plain or "xuống" in plain or "còn" in plain) else plain
        self._cuts = (
            sorted([*self.ends, *(m.start("cut") for pattern in (_THEN_WANTED, _THEN_STANDS) for m in pattern.finditer(self.plain))])
            if ", " in low
            else self.ends
        )

    def around(self, quantity: Quantity) -> tuple[int, int]:
        """The clause that a quantity stands in."""
        return self._between(self.ends, quantity.start)

    def judged_by(self, quantity: Quantity) -> tuple[int, int]:
        """The part of that clause whose words say whether the quantity is wanted."""
        begin, stop = self._between(self._cuts, quantity.start)
        part = self.low.find(", trong đó ", quantity.end, stop)
        return begin, part if part >= 0 else stop

    def aside(self, quantity: Quantity) -> tuple[int, int] | None:
        """The aside that a quantity stands in."""
        return next((a for a in self.asides if a[0] <= quantity.start < a[1]), None)

    def _between(self, cuts: list[int], at: int) -> tuple[int, int]:
        clause = bisect_right(cuts, at)
        return (cuts[clause - 1] + 1 if clause else 0), (cuts[clause] if clause < len(cuts) else len(self.low))


def own_times(text: str) -> str:
    """Words with blanks for the times that a quantity is compared or was counted with."""
    return _OTHER_TIMES.sub(_blank, text) if "so với" in text or "tính đến" in text else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def part_of(low: str, quantity: Quantity, clause: tuple[int, int], before: int, after: int) -> tuple[int, int]:
    """The part of a clause that speaks of this quantity and not of its neighbours, which end at ``before`` and begin at ``after``."""
    first, last = clause
    if before > first:
        cut = _PART_ENDS.search(low, before, quantity.start)
        first = cut.start() if cut else before
    if after < last:
        cut = _PART_ENDS.search(low, quantity.end, after)
        last = cut.start() if cut else after
    return first, last
