"""The words of a printed page kept as columns of numbers: lines are told from these, and a word is made an object only where somebody asks for it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple, overload

import numpy as np
import numpy.typing as npt

from extract.readers.pdf.calls import Floats
from extract.readers.pdf.words import LOOSE, SAME_LEVEL, TOUCHES, Line, Word
from extract.text import fold

_WORD = partial(tuple.__new__, Word)  # a Word of its fields in a row, without the checks of the constructor
_NEVER = np.inf

Indexes = npt.NDArray[np.intp]
Ranges = list[tuple[int, int]]
Facts = dict[int, tuple[bool, int, int, list[float]]]


class _Told(NamedTuple):
    """What lines are made of. ``opens``: the first word of each run of words on one base line, and the number of all words behind them; ``bases``, ``heights``: base line and
    height of these first words; ``facts``: see ``Printed._facts``; ``folded``: all text."""

    opens: list[int]
    bases: list[float]
    heights: list[float]
    facts: Facts
    folded: str


class Printed(Sequence[Word]):
    """Words in content order: word ``k`` is ``text[starts[k]:ends[k]]``, row ``k`` of ``places`` its x0, top, x1, bottom and base line. ``bounds``: words before each of the
    pages that they stand on; their lines are told for all of these at once."""

    __slots__ = ("_boxes", "_first", "_lengths", "_told", "_whole", "_words", "bolds", "bounds", "ends", "places", "starts", "text")

    def __init__(self, text: str, starts: Indexes, ends: Indexes, places: Floats, bolds: npt.NDArray[np.bool_], bounds: Sequence[int] = ()) -> None:
        self.text, self.starts, self.ends, self.places, self.bolds, self.bounds = text, starts, ends, places, bolds, bounds
        self._whole: Printed | None = None  # what this is a part of, from word ``_first`` on
        self._first = 0
        self._lengths = ends - starts
        self._boxes: npt.NDArray[np.float32] | None = None
        self._words: list[Word] | None = None
        self._told: _Told | None = None

    def part(self, page: int) -> Printed:
        """The words of one page."""
        first, last = self.bounds[page], self.bounds[page + 1]
        found = Printed(self.text, self.starts[first:last], self.ends[first:last], self.places[first:last], self.bolds[first:last])
        found._whole, found._first = self, first
        return found

    @classmethod
    def of(cls, words: Sequence[Word]) -> Printed:
        """The columns of words, which stay the same objects; those without text are left out."""
        words = [word for word in words if word.text]
        places = np.array([word[1:6] for word in words], np.float64).reshape(-1, 5)
        found = cls.of_texts([word.text for word in words], places, np.array([word.bold for word in words], np.bool_))
        found._words = words
        return found

    @classmethod
    def of_texts(cls, texts: Sequence[str], places: Floats, bolds: npt.NDArray[np.bool_]) -> Printed:
        """Words of these texts, none of them empty."""
        ends = np.cumsum(np.fromiter(map(len, texts), np.intp, len(texts)) + 1) - 1
        return cls(" ".join(texts), np.append(0, ends[:-1] + 1)[: len(texts)], ends, places, bolds)

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def words(self) -> list[Word]:
        """Each word as an object, the same one each time."""
        if self._words is None:
            self._words = self._made(slice(None))
        return self._words

    @property
    def texts(self) -> list[str]:
        """What each word says."""
        return [self.text[start:end] for start, end in zip(self.starts.tolist(), self.ends.tolist(), strict=True)]

    def between(self, first: int, last: int, text: str | None = None) -> list[Word]:
        """Words ``[first, last)`` as objects; ``text``: these words one blank apart, where that is known."""
        if self._words is not None:
            return self._words[first:last]
        return self._made(slice(first, last), None if text is None else text.split(" "))

    def _made(self, which: slice, texts: list[str] | None = None) -> list[Word]:
        if texts is None:
            texts = [self.text[start:end] for start, end in zip(self.starts[which].tolist(), self.ends[which].tolist(), strict=True)]
        return list(map(_WORD, zip(texts, *self.places[which].T.tolist(), self.bolds[which].tolist(), strict=True)))

    @overload
    def __getitem__(self, at: int) -> Word: ...
    @overload
    def __getitem__(self, at: slice) -> list[Word]: ...
    def __getitem__(self, at: int | slice) -> Word | list[Word]:
        return self.words[at]

    def __iter__(self) -> Iterator[Word]:
        return iter(self.words)

    def lengths_of(self, first: int, last: int) -> bytes:
        """Characters of words ``[first, last)`` as an array of type ``l`` holds them."""
        return self._lengths[first:last].astype(np.dtype("l"), copy=False).tobytes()

    def boxes_of(self, first: int, last: int) -> bytes:
        """Boxes of words ``[first, last)``, four floats each, as an array of type ``f`` holds them."""
        if self._boxes is None:
            self._boxes = self.places[:, :4].astype(np.float32, order="C")
        return self._boxes[first:last].tobytes()

    @property
    def letters(self) -> int:
        """Characters of all words."""
        return int(self._lengths.sum())

    def lines(self) -> list[Line]:
        """The printed lines, as ``lines_of`` makes them of the words."""
        return (self._whole or self)._lines(self._first, self._first + len(self.starts)) if len(self.starts) else []

    def _lines(self, first: int, last: int) -> list[Line]:
        if self._told is None:
            base = self.places[:, 4]
            changes = np.ones(len(base), np.bool_)
            np.not_equal(base[1:], base[:-1], out=changes[1:])
            changes[[at for at in self.bounds if at < len(base)]] = True
            opens = changes.nonzero()[0]
            _, top, _, bottom, base = self.places[opens].T
            self._told = _Told([*opens.tolist(), len(self.starts)], base.tolist(), np.maximum(bottom - top, 1.0).tolist(), self._facts(opens), fold(self.text))
        told = self._told
        begin, end = bisect_left(told.opens, first), bisect_left(told.opens, last)
        return [self._line(ranges, told.facts, told.folded) for ranges in self._levels(told, begin, end)]

    @staticmethod
    def _levels(told: _Told, begin: int, end: int) -> list[Ranges]:
        """Words of each line, top to bottom, as ranges of words that follow one another; of the runs ``[begin, end)`` of words on one base line."""
        heights, runs = told.heights[begin:end], list(pairwise(told.opens[begin : end + 1]))
        found: list[Ranges] = []
        first = before = tallest = 0.0  # base line of the line's first words, and of the last ones; height of the first
        for level, at in sorted(zip(told.bases[begin:end], range(end - begin), strict=True)):
            height = heights[at]
            if found and (level == before or level - first < SAME_LEVEL * (height if height < tallest else tallest)):
                found[-1].append(runs[at])
            else:
                found.append([runs[at]])
                first, tallest = level, height
            before = level
        return found

    def _facts(self, opens: Indexes) -> Facts:
        """By the first word of each run of words on one base line: whether it is a plain line, where its text begins and ends, and the numbers of ``Line.of_print``."""
        x0, top, x1, bottom, _ = self.places.T
        lasts = np.empty_like(opens)
        lasts[:-1], lasts[-1] = opens[1:] - 1, len(x0) - 1
        height = np.maximum.reduceat(bottom - top, opens)
        gaps, spaced = np.empty(len(x0)), np.empty(len(x0), np.bool_)
        np.subtract(x0[1:], x1[:-1], out=gaps[:-1])
        np.logical_and(self.starts[1:] - self.ends[:-1] == 1, x0[1:] >= x0[:-1], out=spaced[:-1])
        gaps[lasts], spaced[lasts] = _NEVER, True
        nearest = np.minimum.reduceat(gaps, opens)
        gaps[lasts] = -_NEVER
        widest = np.maximum.reduceat(gaps, opens)
        count, starts, ends = lasts - opens + 1, self.starts[opens], self.ends[lasts]
        bolds = np.add.reduceat(self.bolds, opens, dtype=np.intp)
        plain = np.logical_and.reduceat(spaced, opens) & (nearest >= TOUCHES * height)
        plain &= ((count <= 3) | (ends - starts >= LOOSE * count)) & ((bolds == 0) | (bolds == count))
        left = x0[opens]
        widest[count == 1] = 0.0
        numbers = np.array((
            left, np.minimum.reduceat(top, opens), np.maximum.reduceat(x1, opens), np.maximum.reduceat(bottom, opens), height,
            widest, x1[opens] - left, bolds > 0,
        )).T  # fmt: skip
        return dict(zip(opens.tolist(), zip(plain.tolist(), starts.tolist(), ends.tolist(), numbers.tolist(), strict=True), strict=True))

    def _line(self, ranges: Ranges, facts: Facts, folded: str) -> Line:
        """The line that some ranges of words make up."""
        first, last = ranges[0]
        plain, start, end, numbers = facts[first]
        if plain and len(ranges) == 1:
            return Line.of_print((self, first, last), self.text[start:end], folded[start:end], numbers)
        words = [word for a, b in ranges for word in self.between(a, b)]
        words.sort(key=lambda word: word.x0)
        return Line(tuple(words))
