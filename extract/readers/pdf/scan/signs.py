"""Words of a scan in which a Roman number or a sign was misread, put right by the strokes that the picture shows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.readers.pdf.scan.image import DARK, Pixels
from extract.readers.pdf.scan.strokes import Ink, close_around, has_bar, leading_roman, roman
from extract.readers.pdf.scan.words import quarter
from extract.readers.pdf.words import ScannedWord
from extract.text import lower

_MARGIN = 0.6  # points around a word
_BELOW = 0.15  # of a line's height: a bar may stand below the letters
_LIKE_ROMAN = re.compile(r"[IVXHTLN1lYÝỊ|ĨÍÌ]{1,6}[.)]")  # what Roman numbers are read as
_LONE = re.compile(r"[^\W\d]{1,5}[.)]?|1{1,3}[.)]?")  # in a cell of its own: letters, or strokes read as figures
_BARRED = {">": "≥", "<": "≤"}


def signs_right(words: Sequence[ScannedWord], pixels: Pixels, scale: float) -> list[ScannedWord]:
    """The words of one line: numbers of parts at its beginning and of quarters, signs of comparison. ``pixels``: the page; ``scale``: of them to a point."""
    found = list(words)
    for at, word in enumerate(found):
        text = word.text
        if at and lower(found[at - 1].text) == "quý":
            number = leading_roman(_ink(word, pixels, scale))
            text = quarter(text, number) if number else text
        elif at == 0 and _LIKE_ROMAN.fullmatch(text) and not text.isdigit():
            number = roman(_ink(word, pixels, scale))
            text = number + text[len(text.rstrip(".)")) :] if number else text
        elif text[0] in _BARRED and has_bar(_first_sign(_ink(word, pixels, scale, _BELOW * (word.bottom - word.top)))):
            text = _BARRED[text[0]] + text[1:]
        if text != word.text:
            found[at] = word._replace(text=text)
    return found


def lone_number(read: str, pixels: Pixels) -> str | None:
    """The Roman number in a cell of its own that was read as ``read``; None where it shows none."""
    if read and not _LONE.fullmatch(read):
        return None
    number = roman(pixels < DARK)
    return number + read[len(read.rstrip(".)")) :] if number else None


def _ink(word: ScannedWord, pixels: Pixels, scale: float, below: float = 0.0) -> Ink:
    x0, x1 = (max(0, round(x * scale)) for x in (word.x0 - _MARGIN, word.x1 + _MARGIN))
    top, bottom = (max(0, round(y * scale)) for y in (word.top, word.bottom + below))
    ink: Ink = pixels[top:bottom, x0:x1] < DARK
    return ink


def _first_sign(ink: Ink) -> Ink:
    """The picture up to the first gap between signs."""
    ink = close_around(ink)
    empty = [at for at in range(ink.shape[1]) if not ink[:, at].any()] if ink.size else []
    return ink[:, : empty[0]] if empty else ink
