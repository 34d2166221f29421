"""The words of a printed page kept as columns of numbers: lines are told from these, and a word is made an object only where somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import overload

import numpy as np
import numpy.typing as npt

from extract.readers.pdf.calls import Floats
from extract.readers.pdf.words import LOOSE, SAME_LEVEL, TOUCHES, Line, Word
from extract.text import fold

_WORD = partial(tuple.__new__, Word)  # a Word of its fields in a row, without the checks of the constructor
_NEVER = np.inf

Indexes = npt.NDArray[np.intp]
Ranges = list[tuple[int, int]]


class Printed(Sequence[Word]):
    """Words in content order: word ``k`` is ``text[starts[k]:ends[k]]``, row ``k`` of ``places`` its x0, top, x1, bottom and base line."""

    __slots__ = ("_boxes", "_lengths", "_words", "bolds", "ends", "places", "starts", "text")

    def __init__(self, text: str, starts: Indexes, ends: Indexes, places: Floats, bolds: npt.NDArray[np.bool_]) -> None:
        self.text, self.starts, self.ends, self.places, self.bolds = text, starts, ends, places, bolds
        self._lengths = ends - starts
        self._boxes = places[:, :4].astype(np.float32)
        self._words: list[Word] | None = None

    @classmethod
    def of(cls, words: Sequence[Word]) -> Printed:
        """The columns of words; those without text are left out."""
        words = [word for word in words if word.text]
        places = np.array([word[1:6] for word in words], np.float64).reshape(-1, 5)
        return cls.of_texts([word.text for word in words], places, np.array([word.bold for word in words], np.bool_))

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

    def _made(self, which: slice | Indexes) -> list[Word]:
        texts = [self.text[start:end] for start, end in zip(self.starts[which].tolist(), self.ends[which].tolist(), strict=True)]
        return list(map(_WORD, zip(texts, *self.places[which].T.tolist(), self.bolds[which].tolist(), strict=True)))

    def between(self, first: int, last: int) -> list[Word]:
        """Words ``[first, last)`` as objects."""
        return self._made(slice(first, last)) if self._words is None else self._words[first:last]

    def beyond(self, low: float, high: float) -> list[Word]:
        """The words that end above ``low`` or begin below ``high``."""
        return self._made(np.flatnonzero((self.places[:, 3] < low) | (self.places[:, 1] > high)))

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
        return self._boxes[first:last].tobytes()

    @property
    def letters(self) -> int:
        """Characters of all words."""
        return int(self._lengths.sum())

    def lines(self) -> list[Line]:
        """The printed lines, as ``lines_of`` makes them of the words."""
        if not len(self.starts):
            return []
        base = self.places[:, 4]
        changes = np.ones(len(base), np.bool_)
        np.not_equal(base[1:], base[:-1], out=changes[1:])
        opens = changes.nonzero()[0]
        facts = self._facts(opens)
        folded = fold(self.text)
        return [self._line(ranges, facts, folded) for ranges in self._levels(opens)]

    def _levels(self, opens: Indexes) -> Iterable[Ranges]:
        """Words of each line, top to bottom, as ranges of words that follow one another; ``opens``: where another base line begins."""
        _, tops, _, bottoms, bases = self.places[opens].T.tolist()
        by_base: dict[float, tuple[float, Ranges]] = {}
        for base, top, bottom, run in zip(bases, tops, bottoms, pairwise([*opens.tolist(), len(self.starts)]), strict=True):
            held = by_base.get(base)
            if held is None:
                by_base[base] = (max(bottom - top, 1.0), [run])
            else:
                held[1].append(run)
        found: list[Ranges] = []
        last = (0.0, 0.0)
        for base in sorted(by_base):
            height, ranges = by_base[base]
            if found and base - last[0] < SAME_LEVEL * min(height, last[1]):
                found[-1].extend(ranges)
            else:
                found.append(ranges)
                last = (base, height)
        return found

    def _facts(self, opens: Indexes) -> dict[int, tuple[bool, int, int, list[float]]]:
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

    def _line(self, ranges: Ranges, facts: dict[int, tuple[bool, int, int, list[float]]], folded: str) -> Line:
        """The line that some ranges of words make up."""
        first, last = ranges[0]
        plain, start, end, numbers = facts[first]
        if plain and len(ranges) == 1:
            return Line.of_print((self, first, last), self.text[start:end], folded[start:end], numbers)
        words = [word for a, b in ranges for word in self.between(a, b)]
        words.sort(key=lambda word: word.x0)
        return Line(tuple(words))
