"""Bullets that head a numbered list ("- Về kinh tế:" over "(1) …", "* Chỉ tiêu" over "1. …"): they stand above its items, although bullets stand below numbers as a rule."""

from __future__ import annotations

from collections.abc import Sequence

from extract.lettered_parts import Mark
from extract.markers import ordinal_of

_STAR = 930
_LONGEST = 16  # words of a starred heading without a colon


def over_lists(texts: Sequence[str], marks: Sequence[Mark | None]) -> list[Mark | None]:
    """``marks`` (rank and length of the marker of each of ``texts``) with bullets right above the numbered list that each of them heads: it begins there, or goes on
    where an earlier bullet was its head.

    >>> over_lists(["- Kinh tế:", "(1) Thu", "- Xã hội:", "(2) Y tế"], [(950, 2), (880, 4), (950, 2), (880, 4)])
    [(879, 2), (880, 4), (879, 2), (880, 4)]
    """
    found = list(marks)
    headed: dict[int, int] = {}  # ordinal of the last item of a list with such heads, by its rank
    for i, mark in enumerate(marks):
        if mark is None:
            continue
        if mark[0] in headed and mark[0] < _STAR:
            headed = {rank: last for rank, last in headed.items() if rank <= mark[0]}
            headed[mark[0]] = ordinal_of(texts[i]) or 0
        below = marks[i + 1] if i + 1 < len(marks) else None
        if mark[0] < _STAR or below is None or below[0] >= _STAR or not _heads(texts[i], mark):
            continue
        ordinal = ordinal_of(texts[i + 1])
        if ordinal == 1 or (ordinal is not None and headed.get(below[0]) == ordinal - 1):
            found[i] = (below[0] - 1, mark[1])
            headed[below[0]] = 0
    return found


def _heads(text: str, mark: Mark) -> bool:
    line = text.rstrip()
    return line.endswith(":") or (mark[0] == _STAR and not line.endswith((".", ";", ",")) and len(line.split()) <= _LONGEST)
