"""Where parts lettered "A.", "B." stand: above the Roman numerals as a rule, below them where these go on across the letters ("II. … A. … B. … III. …")."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LETTERED, _ROMAN, _BELOW = 400, 500, 550
_NUMERAL = re.compile(r"[IVX]+")
_VALUES = {"I": 1, "V": 5, "X": 10}

Mark = tuple[int, int]


def ranked(texts: Sequence[str], marks: Sequence[Mark | None]) -> list[Mark | None]:
    """``marks`` (rank and length of the marker of each of ``texts``, None where there is none) with lettered parts below the numerals that go on across them.

    >>> ranked(["II. Nội dung", "A. Quý I", "B. Quý II", "III. Tổ chức"], [(500, 4), (400, 3), (400, 3), (500, 5)])
    [(500, 4), (550, 3), (550, 3), (500, 5)]
    """
    found = list(marks)
    before = 0
    since: dict[int, int] = {}  # the lettered parts behind the last numeral: their lengths by place
    for i, mark in enumerate(marks):
        if mark is not None and mark[0] == _LETTERED:
            since[i] = mark[1]
        elif mark is not None and mark[0] == _ROMAN and (numeral := _NUMERAL.match(texts[i])):
            value = _value(numeral.group())
            if before and value == before + 1:
                for at, length in since.items():
                    found[at] = (_BELOW, length)
            before, since = value, {}
    return found


def _value(numeral: str) -> int:
    """
    >>> _value("XIV")
    14
    """
    values = [_VALUES[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
