"""Characters of a PDF page as words and printed lines, through pdfium's raw interface.

Coordinates are turned once, here: points, origin at the top left of the page as shown (CropBox, rotation), ``x`` to the right, ``y`` down.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pypdfium2.raw as pdfium_c

from extract.readers.builder import Box
from extract.text import repair

_LINE_END_HYPHENS = (0x02, 0xAD, 0xFFFE)  # what pdfium makes of a hyphen at the end of a line
_BOLD = 600  # font weight from which letters count as bold (CSS names 700 bold, 600 demi-bold)


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters without blanks, repaired; one box per character of ``text``; ``base``: y of the base line; ``bold`` as its first character."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    boxes: tuple[Box, ...]
    base: float
    bold: bool

    @property
    def middle(self) -> tuple[float, float]:
        """Centre of the word."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one base line, left to right."""

    words: tuple[Word, ...]

    @property
    def x0(self) -> float:
        """Left edge."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Right edge."""
        return max(w.x1 for w in self.words)

    @property
    def top(self) -> float:
        """Upper edge."""
        return min(w.top for w in self.words)

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return max(w.bottom for w in self.words)

    @property
    def height(self) -> float:
        """Height of its tallest word."""
        return max(w.bottom - w.top for w in self.words)

    @property
    def text(self) -> str:
        """Words one blank apart; pieces that touch (a quotation mark of another font) are one word."""
        return joined(self.words)

    @property
    def bold(self) -> bool:
        """All words with letters are bold."""
        return all(w.bold for w in self.words if any(c.isalpha() for c in w.text))


def joined(words: Sequence[Word]) -> str:
    """Words of one line as text."""
    text = ""
    for at, word in enumerate(words):
        touches = at and word.x0 - words[at - 1].x1 < 0.08 * (word.bottom - word.top)
        text += word.text if touches or not at else f" {word.text}"
    return text


class _Origin:
    """Turns pdfium's page coordinates (origin bottom left of the MediaBox) into ours."""

    def __init__(self, page: Any) -> None:
        left, bottom, right, top = page.get_cropbox()
        self.rotation = page.get_rotation() % 360
        self.left, self.bottom, self.right, self.top = left, bottom, right, top

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """(x0, top, x1, bottom) on the page as shown."""
        if self.rotation == 90:
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.rotation == 180:
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        if self.rotation == 270:
            return self.top - top, self.right - right, self.top - bottom, self.right - left
        return left - self.left, self.top - top, right - self.left, self.top - bottom


class _Pen:
    """What pdfium knows of a character beside its box."""

    def __init__(self, raw: Any, origin: _Origin) -> None:
        self.raw, self.origin = raw, origin
        self.x, self.y = ctypes.c_double(), ctypes.c_double()

    def base(self, index: int) -> float:
        """y of the base line the character stands on."""
        pdfium_c.FPDFText_GetCharOrigin(self.raw, index, ctypes.byref(self.x), ctypes.byref(self.y))
        return self.origin.box(self.x.value, self.y.value, self.x.value, self.y.value)[1]

    def bold(self, index: int) -> bool:
        """By the weight of the font, or by its name where the font states none."""
        return bool(pdfium_c.FPDFText_GetFontWeight(self.raw, index) >= _BOLD)


def page_words(page: Any) -> list[Word]:
    """Words of a page in content order. Blanks, line ends and jumps of the pen end a word."""
    textpage = page.get_textpage()
    try:
        return _words(textpage.raw, _Origin(page))
    finally:
        textpage.close()


def _words(raw: Any, origin: _Origin) -> list[Word]:
    count = pdfium_c.FPDFText_CountChars(raw)
    rect = pdfium_c.FS_RECTF()
    place = ctypes.byref(rect)
    pen = _Pen(raw, origin)
    unicode_at, box_at = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_GetLooseCharBox
    upright, left, top = origin.rotation == 0, origin.left, origin.top
    words: list[Word] = []
    letters: list[str] = []
    boxes: list[Box] = []
    first = 0
    for index in range(count):
        code = unicode_at(raw, index)
        if code in _LINE_END_HYPHENS:
            code = 0x2D
        if code <= 32 or code == 0xA0:
            _close(words, letters, boxes, pen, first)
            continue
        box_at(raw, index, place)
        if upright:
            box: Box = (rect.left - left, top - rect.top, rect.right - left, top - rect.bottom)
        else:
            box = origin.box(rect.left, rect.bottom, rect.right, rect.top)
        if boxes and _jumps(boxes[-1], box):
            _close(words, letters, boxes, pen, first)
        if not letters:
            first = index
        letters.append(chr(code))
        boxes.append(box)
    _close(words, letters, boxes, pen, first)
    return words


def _jumps(last: Box, box: Box) -> bool:
    """Whether the pen moved to another word: another line, back, or further than a third of the letter height."""
    height = box[3] - box[1]
    if height < last[3] - last[1]:
        height = last[3] - last[1]
    if height < 1.0:
        height = 1.0
    return abs(box[3] - last[3]) > 0.5 * height or box[0] - last[2] > 0.3 * height or last[0] - box[0] > 0.5 * height


@lru_cache(maxsize=1 << 16)
def _repaired(printed: str) -> str:
    """A word repaired; the same few thousand words make up every page."""
    return repair(printed).strip()


def _close(words: list[Word], letters: list[str], boxes: list[Box], pen: _Pen, first: int) -> None:
    if not letters:
        return
    printed = "".join(letters)
    text = _repaired(printed)
    if text:
        x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
        whole: Box = (min(x0s), min(tops), max(x1s), max(bottoms))
        kept = tuple(boxes) if len(text) == len(boxes) else (whole,) * len(text)
        words.append(Word(text, *whole, kept, pen.base(first), pen.bold(first)))
    letters.clear()
    boxes.clear()


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Words grouped to printed lines, top to bottom: those whose base lines differ by less than a third of their height."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.base, w.x0)):
        height = max(word.bottom - word.top, 1.0)
        if lines and word.base - lines[-1][0].base < 0.33 * min(height, max(lines[-1][0].bottom - lines[-1][0].top, 1.0)):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [Line(tuple(sorted(line, key=lambda w: w.x0))) for line in lines]


def boxes_of(words: Sequence[Word], text: str) -> list[Box]:
    """A box per character of ``text``, which is the words joined with blanks or without (a mended break); blanks have none."""
    nowhere: Box = (0.0, 0.0, 0.0, 0.0)
    boxes: list[Box] = []
    at = 0
    for word in words:
        start = text.index(word.text, at)
        boxes.extend([nowhere] * (start - at))
        boxes.extend(word.boxes)
        at = start + len(word.text)
    boxes.extend([nowhere] * (len(text) - at))
    return boxes
