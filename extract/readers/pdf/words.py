"""Words of a PDF page and the printed lines they stand in.

Coordinates: points, origin at the top left of the page as shown (CropBox, rotation), ``x`` to the right, ``y`` down.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter, sub
from statistics import median_low
from typing import Any, NamedTuple, Protocol

from extract.text import fold


class Word(NamedTuple):
    """A run of characters without blanks, repaired, and its box; ``base``: y of the base line; ``bold`` as its first character."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    bold: bool

    @property
    def middle(self) -> tuple[float, float]:
        """Centre of the word."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2


PEN = "✎"  # before what was read of figures written by hand or stamped in colour


class ScannedWord(Word):
    """A word read from a picture. ``read``: as the reading program read it, ``✎`` before it where it is no print; ``confidence``: how sure that is, 0 to 100."""

    read: str
    confidence: float

    @classmethod
    def of(cls, word: Word, read: str, confidence: float) -> ScannedWord:
        """``word`` where ``read`` was read."""
        made = cls._make(word)
        made.read, made.confidence = read, confidence
        return made

    def _replace(self, **changes: Any) -> ScannedWord:
        return ScannedWord.of(super()._replace(**changes), self.read, self.confidence)


_LEFT, _RIGHT, _BASE = itemgetter(1), itemgetter(3), itemgetter(5)
_folded = lru_cache(maxsize=1 << 16)(fold)
TOUCHES = 0.12  # of the letter height: pieces nearer than this are one word (a quotation mark of another font)

_ALONE = 0.0  # points beside a word that stands alone
OVER = 2.0  # points by which words overlap that were printed one over the other
_LINES_APART = 0.5  # of the letter height: white between two lines that stand upright
LOOSE = 2.3  # characters a word, its blank with it: fewer stand in lines of letters set apart
SAME_LEVEL = 0.33  # of the letter height: base lines of one line differ by less


class PageOfWords(Protocol):
    """The words of a page where they are kept as columns of numbers."""

    def between(self, first: int, last: int, text: str | None = None) -> list[Word]:
        """Words ``[first, last)`` as objects; ``text``: these words one blank apart, where that is known."""

    def lengths_of(self, first: int, last: int) -> bytes:
        """Characters of words ``[first, last)`` as an array of type ``l`` holds them."""

    def boxes_of(self, first: int, last: int) -> bytes:
        """Boxes of words ``[first, last)``, four floats each, as an array of type ``f`` holds them."""


class Line:
    """Words on one base line, left to right. ``text``: the words one blank apart; ``folded``: that as ``fold`` has it; ``height``: of the tallest word; ``widest``: points of
    white between two words at most; ``opening``: width of the first word."""

    __slots__ = ("_made", "bold", "bottom", "folded", "height", "opening", "printed", "text", "top", "widest", "x0", "x1")

    def __init__(self, words: tuple[Word, ...]) -> None:
        texts, x0s, tops, x1s, bottoms, _, bolds = zip(*words, strict=True)
        gaps = list(map(sub, x0s[1:], x1s)) or [_ALONE]
        if min(gaps) < -OVER:
            words = tuple(printed_once(words))
            texts, x0s, tops, x1s, bottoms, _, bolds = zip(*words, strict=True)
            gaps = list(map(sub, x0s[1:], x1s)) or [_ALONE]
        self._made: tuple[Word, ...] | None = words
        self.printed: tuple[PageOfWords, int, int] | None = None
        self.widest: float = max(gaps)
        self.x0: float = x0s[0]
        self.opening: float = x1s[0] - x0s[0]
        self.x1: float = max(x1s)
        self.top: float = min(tops)
        self.bottom: float = max(bottoms)
        self.height: float = max(map(sub, bottoms, tops))
        if min(gaps) >= TOUCHES * self.height or len(texts) == 1:
            self.text, self.folded = " ".join(texts), " ".join(map(_folded, texts))
        else:
            self.text = joined(words, min(gaps))
            self.folded = fold(self.text)
        if len(texts) > 3 and len(self.text) < LOOSE * len(texts):
            self.text = close_up(words, self.text)
            self.folded = fold(self.text)
        self.bold: bool = all(bolds) or (True in bolds and all(w.bold for w in words if any(map(str.isalpha, w.text))))

    @classmethod
    def of_print(cls, printed: tuple[PageOfWords, int, int], text: str, folded: str, numbers: Sequence[float]) -> Line:
        """A plain line of a page: words ``[first, last)`` of what is ``printed`` there. ``numbers``: x0, top, x1, bottom, height, widest, opening, and whether it is bold."""
        line = cls.__new__(cls)
        line.printed, line._made, line.text, line.folded = printed, None, text, folded
        line.x0, line.top, line.x1, line.bottom, line.height, line.widest, line.opening, bold = numbers
        line.bold = bold > 0
        return line

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words."""
        if self._made is None and self.printed is not None:
            page, first, last = self.printed
            self._made = tuple(page.between(first, last, self.text))
        return self._made or ()

    def pieces(self, white: float) -> list[list[Word]]:
        """Its words in runs that stand more than ``white`` line heights apart."""
        pieces = [[self.words[0]]]
        for last, word in pairwise(self.words):
            if word.x0 - last.x1 > white * self.height:
                pieces.append([])
            pieces[-1].append(word)
        return pieces


def printed_once(words: Sequence[Word]) -> list[Word]:
    """Words of one line without those that were printed a second time over themselves, for weight."""
    found: list[Word] = []
    for word in words:
        last = found[-1] if found else None
        if last is None or word.text != last.text or last.x1 - word.x0 < 0.5 * (last.x1 - last.x0):
            found.append(word)
    return found


def stacked(words: Iterable[Word]) -> list[Word]:
    """Words that stand upright, in content order, set one below the other in the room of those that follow one another: so they are read in this order in their cell."""
    groups: list[list[Word]] = []
    for word in words:
        last = groups[-1][-1] if groups else None
        if last is not None and _touches(last, word):
            top, bottom = min(last.top, word.top), max(last.bottom, word.bottom)
            groups[-1][-1] = last._replace(text=last.text + word.text, top=top, bottom=bottom, base=bottom)
        elif last is not None and _follows(last, word):
            groups[-1].append(word)
        else:
            groups.append([word])
    found = []
    for group in groups:
        _, x0s, tops, x1s, bottoms, _, _ = zip(*group, strict=True)
        top, step = min(tops), (max(bottoms) - min(tops)) / len(group)
        found += [
            word._replace(x0=min(x0s), x1=max(x1s), top=top + at * step, bottom=top + (at + 1) * step, base=top + (at + 1) * step)
            for at, word in enumerate(group)
        ]
    return found


def _touches(last: Word, word: Word) -> bool:
    """Whether an upright word goes on where the last one ended, without a blank."""
    size = last.x1 - last.x0
    gap = max(last.top - word.bottom, word.top - last.bottom)
    return abs(gap) < TOUCHES * size and min(last.x1, word.x1) - max(last.x0, word.x0) > _LINES_APART * size


def _follows(last: Word, word: Word) -> bool:
    """Whether an upright word goes on in the line of the last one, or in the next line beside it."""
    size = last.x1 - last.x0
    return max(last.top - word.bottom, word.top - last.bottom) < size and max(last.x0 - word.x1, word.x0 - last.x1) < _LINES_APART * size


def joined(words: Sequence[Word], nearest: float) -> str:
    """Words of one line as text; ``nearest``: the least white between two of them."""
    if nearest >= TOUCHES * max([bottom - top for _, _, top, _, bottom, _, _ in words]):
        return " ".join([word.text for word in words])
    text = words[0].text
    for last, word in pairwise(words):
        text += word.text if word.x0 - last.x1 < TOUCHES * (word.bottom - word.top) else f" {word.text}"
    return text


def close_up(words: Sequence[Word], text: str) -> str:
    """A line of letters set apart (``Q U Y Ế T   Đ Ị N H``) as words: blanks stay where the white is clearly wider; other lines as they are (``text``)."""
    if sum(len(w.text) == 1 and w.text.isupper() for w in words) < 0.8 * len(words):
        return text
    gaps = [b.x0 - a.x1 for a, b in pairwise(words)]
    wide = 1.5 * median_low(gaps)
    return words[0].text + "".join(word.text if gap < wide else f" {word.text}" for word, gap in zip(words[1:], gaps, strict=True))


def lines_of(words: Iterable[Word], among: Iterable[Line] = ()) -> list[Line]:
    """Words grouped to printed lines, top to bottom: those whose base lines differ by less than a third of their height. ``among``: lines that the words stand in; one that
    comes out whole is not made again."""
    known = {id(line.words[0]): line for line in among}
    found: list[Line] = []
    for level in map(tuple, _levels(words)):
        line = known.get(id(level[0]))
        found.append(line if line is not None and line.words == level else Line(level))
    return found


def texts_of_lines(words: Sequence[Word]) -> list[tuple[str, list[Word]]]:
    """Text and words of each of ``lines_of``, where nothing else of a line is asked for."""
    found = []
    for level in _levels(words) if len(words) > 1 else [list(words)] * len(words):
        if len(level) == 1:
            found.append((level[0].text, level))
            continue
        nearest = _nearest(level)
        if nearest < -OVER:
            level = printed_once(level)
            nearest = _nearest(level)
        found.append((joined(level, nearest), level))
    return found


def _nearest(words: Sequence[Word]) -> float:
    """The least white between two words that follow one another."""
    return min(map(sub, map(_LEFT, words[1:]), map(_RIGHT, words)), default=_ALONE)


def _levels(words: Iterable[Word]) -> list[list[Word]]:
    lines: list[list[Word]] = []
    before = None
    first = tallest = 0.0  # base line of the line's first words, and their height
    for word in sorted(words, key=_BASE):
        _, _, top, _, bottom, base, _ = word
        if base != before:
            height = max(bottom - top, 1.0)
            if before is None or base - first >= SAME_LEVEL * min(height, tallest):
                lines.append([])
                first, tallest = base, height
            before = base
        lines[-1].append(word)
    for line in lines:
        line.sort(key=_LEFT)
    return lines
