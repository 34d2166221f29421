"""Figures written or stamped in blue where print leaves room for them: ``Số: …/UBND-NV``, ``ngày … tháng …``. Elsewhere coloured ink is no text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.readers.builder import Box
from extract.readers.pdf.words import PEN, ScannedWord, Word
from extract.text import lower

_WIDE = 0.7  # of a line's height: room for a figure
_OVER, _UNDER = 0.45, 0.3  # of a line's height: figures written by hand reach as far
_ASIDE, _LEANING = 0.05, 0.15  # of a line's height: white beside a word, beside a stroke that leans
_APART = 0.2  # of a line's height: words stand so far apart
_SURE = 70.0  # confidence under which figures are not taken
_DATED = {("ngày", "tháng"): 31, ("tháng", "năm"): 12}


class Room(NamedTuple):
    """Room for figures before the word ``at``: a box in points, the greatest number that can stand there, and whether it belongs to that word."""

    at: int
    box: Box
    most: int
    joined: bool


def rooms(words: Sequence[ScannedWord]) -> list[Room]:
    """Where figures are missing between the words of a page."""
    found = []
    for at, (word, following) in enumerate(pairwise(words), 1):
        height = word.bottom - word.top
        if following.x0 - word.x1 < _WIDE * height or abs(following.base - word.base) > 0.5 * height:
            continue
        serial = lower(word.text).rstrip(":") == "số" and following.text[:1] == "/" and following.text[1:2].isalpha()
        most = 99999 if serial else _DATED.get((lower(word.text), lower(following.text)))
        if most:
            box = (
                word.x1 + _ASIDE * height,
                word.top - _OVER * height,
                following.x0 - _LEANING * height if serial else following.x0 - _ASIDE * height,
                word.bottom + _UNDER * height,
            )
            found.append(Room(at, box, most, serial))
    return found


def filled(words: Sequence[ScannedWord], read: Sequence[tuple[Room, str, float]]) -> list[ScannedWord]:
    """The words with the figures that were read in their rooms, and how sure that is; what was read of such a word begins with ``✎``."""
    found = list(words)
    for room, figures, confidence in reversed(read):
        if confidence < _SURE or not figures.isdigit() or not 0 < int(figures) <= room.most:
            continue
        following = found[room.at]
        if room.joined:
            whole = following._replace(text=figures + following.text, x0=room.box[0])
            found[room.at] = ScannedWord.of(whole, f"{PEN}{figures}{following.read}", min(confidence, following.confidence))
        else:
            aside = _APART * (following.bottom - following.top)
            word = Word(figures, room.box[0] + aside, following.top, room.box[2] - aside, following.bottom, following.base, False)
            found.insert(room.at, ScannedWord.of(word, PEN + figures, confidence))
    return found
