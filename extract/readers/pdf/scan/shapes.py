"""Words that are no syllables, put right by their letters and their neighbours: between ``quyết toán`` and ``phí``, ``kinii`` is ``kinh``.

What Tesseract makes of a letter that is half gone is a sign (``h:ện``) or another letter (``Prung tâm``). The neighbours are those of ``pairs.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.readers.pdf.scan.numbers import distance
from extract.readers.pdf.scan.pairs import SURE
from extract.syllable_pairs import neighbours
from extract.syllables import is_syllable
from extract.text import fold, lower

_PARTS = re.compile(r"(?P<before>[(“\"]?)(?P<core>[^\s(“\"].*?)(?P<rest>[.,;:)”\"]*)", re.DOTALL)
_HOLE = re.compile(r"[^\w\s/-]{1,2}|(?<=[^\W\d_])\d(?=[^\W\d_])")  # what a letter is read as
_NO_WORD = re.compile(r".*[\d_].*[\d_]|.*[/_-]|\d|.*\d$|[^a-zà-ỹđ]*$|.*[A-ZĐ].*[A-ZĐ]")  # numbers, symbols, names in capitals, words joined by a dash
_WEAK = 80.0  # confidence under which a syllable that never stands between its neighbours may be another
_SHORTEST, _LONG = 3, 5  # letters: shorter words are like too many others; of such long ones two may be wrong


def shapes_right(words: Sequence[str], confidences: Sequence[float]) -> list[str]:
    """The words of a line; in place of one that is no syllable the only usual neighbour of its neighbours that has nearly its letters. ``confidences``: 0 to 100.

    >>> shapes_right("quyết toán kinii phí".split(), [90, 90, 29, 90]), shapes_right("Prung tâm, ơian".split(), [90, 90, 17])
    (['quyết', 'toán', 'kinh', 'phí'], ['Trung', 'tâm,', 'ơian'])
    >>> shapes_right("Thực h:ện, cơ quan, đơ:: vị; xã Krông Nô".split(), [95] * 9), shapes_right("phối hẹp với".split(), [90, 66, 90])
    (['Thực', 'hiện,', 'cơ', 'quan,', 'đơn', 'vị;', 'xã', 'Krông', 'Nô'], ['phối', 'hợp', 'với'])
    """
    found = list(words)
    for at, word in enumerate(found):
        match = _PARTS.fullmatch(word)
        if match is None or _NO_WORD.match(match["core"]):
            continue
        core, rest = match["core"], match["rest"]
        following = lower(found[at + 1]) if at + 1 < len(found) else ""
        joined = bool(following) and found[at + 1][0].islower()
        if rest[:1] == ":" and (rest != ":" or not is_syllable(core) or (joined and _bare(following) in neighbours(lower(core), sure=True))):
            core, rest = core + rest[: len(rest.rstrip(",;.)"))], rest[len(rest.rstrip(",;.)")) :]  # a letter's stem in two pieces
        meant = _meant(core, _bare(lower(found[at - 1])) if at else "", _bare(following), confidences[at], joined)
        if meant:
            found[at] = match["before"] + meant + rest
    return found


def _bare(word: str) -> str:
    return word.strip('.,;:()“”"')


def _meant(core: str, before: str, behind: str, confidence: float, joined: bool) -> str | None:
    """What is printed where ``core`` was read; None where it may be right or nothing says what else. ``joined``: the next word begins with a small letter."""
    low = lower(core)
    if is_syllable(core):
        if confidence >= _WEAK or low in neighbours(before) or low in neighbours(behind, before=True):
            return None
        likely = neighbours(before, sure=True) & neighbours(behind, before=True)
        return _only(core, [word for word in likely if len(word) == len(low) and distance(fold(low), fold(word)) == 1])
    if confidence >= SURE and not _HOLE.search(core):
        return None
    holed, most = _HOLE.sub("?", low), 2 if len(low) >= _LONG else 1
    both = [word for word in neighbours(before) & neighbours(behind, before=True) if distance(fold(holed), fold(word)) <= most]
    if both or len(low) < _SHORTEST:
        return _only(core, both)
    # Beside a name nothing is usual: a word with a capital is one unless small letters follow.
    beside = (frozenset() if core[0].isupper() else neighbours(before, sure=True)) | (neighbours(behind, before=True, sure=True) if joined else frozenset())
    return _only(core, [word for word in beside if distance(holed, word) == 1])


def _only(core: str, words: Sequence[str]) -> str | None:
    if len(words) != 1:
        return None
    # An I is a small letter that lost its arm.
    return words[0].capitalize() if core[0].isupper() and core[0] != "I" else words[0]
