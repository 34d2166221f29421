"""Numbers and letters of list items that Tesseract misread, put right by the items before and behind them: ``I.`` above ``2.`` is ``1.``, ``8)`` above ``b)`` is ``a)``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_LETTERS = "abcdđeghiklmnopqrstuvxy"
_LIKE = {"a": "8äàáâảãạ@ạ", "b": "6h", "c": "e(o", "d": "đ", "đ": "dð", "e": "cé€", "g": "ø9q", "h": "b", "i": "ï¡1l!í", "k": "l", "l": "1i!|"}
_ONE = frozenset(["I.", "l.", "|.", "Í.", "Ì.", "i.", "T."])  # what "1." is read as
_NUMBER = re.compile(r"(?P<number>\d{1,2})(?P<sign>[.,:;])")
_LETTER = re.compile(r"(?P<letter>[^\s.,)])\)")
_ROMAN = re.compile(r"[IVX]{1,5}\.")


class Opening(NamedTuple):
    """The first two words of a printed line."""

    first: str
    second: str


def markers_right(lines: Sequence[Opening]) -> list[str]:
    """The first word of each line of a part of a page, as it must be by the order of list items.

    >>> opened = [Opening(*line.split()) for line in ("I. Sở", "và theo", "2. Các", "8) Chủ", "b) Rà", "e) Lập", "d) Nộp", "d) Gửi", "3, Công", "12, 13")]
    >>> " ".join(markers_right(opened))
    '1. và 2. a) b) c) d) đ) 3. 12,'
    """
    found = [line.first for line in lines]
    _numbers(lines, found)
    _letters(lines, found)
    return found


def _numbers(lines: Sequence[Opening], found: list[str]) -> None:
    items = [at for at, line in enumerate(lines) if _is_item(line) and (_NUMBER.fullmatch(line.first) or _ROMAN.fullmatch(line.first) or line.first in _ONE)]
    for place, at in enumerate(items):
        behind = found[items[place + 1]] if place + 1 < len(items) else ""
        before = found[items[place - 1]] if place else ""
        match = _NUMBER.fullmatch(found[at])
        if found[at] in _ONE:
            if behind in ("2.", "2,"):
                found[at] = "1."
        elif match and match["sign"] != "." and (before == f"{int(match['number']) - 1}." or behind == f"{int(match['number']) + 1}."):
            found[at] = f"{match['number']}."


def _letters(lines: Sequence[Opening], found: list[str]) -> None:
    items = [at for at, line in enumerate(lines) if _is_item(line) and _LETTER.fullmatch(line.first)]
    last = -1  # place of the item before in the alphabet
    for place, at in enumerate(items):
        read = found[at][0]
        known = _LETTERS.find(read)
        behind = _LETTERS.find(found[items[place + 1]][0]) if place + 1 < len(items) else -1
        due = last + 1
        between = behind == due + 1 and last >= 0  # the items around leave room for one letter alone
        if known != due and known != 0 and due < len(_LETTERS) and (between or (read in _LIKE.get(_LETTERS[due], "") and (last >= 0 or behind == 1))):
            found[at] = f"{_LETTERS[due]})"
            known = due
        last = known


def _is_item(line: Opening) -> bool:
    return line.second[:1].isupper()
