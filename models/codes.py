"""Where gram codes stand in a scorer's list: a table of slots, asked for hundreds of thousands of codes at once."""

from __future__ import annotations

from typing import cast

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]

# Fibonacci hashing: the high bits of a product with 2**64 / golden ratio are spread evenly.
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
# Slots per code, at least: most codes are then found at once, where a binary search would take seventeen steps through memory.
_ROOM = 8


class Places:
    """Open addressing with linear probing over codes that are all different; slot ``-1`` is empty."""

    def __init__(self, codes: Ints) -> None:
        self._codes = codes
        self._bits = max(1, len(codes) * _ROOM - 1).bit_length()
        self._slots = np.full(1 << self._bits, -1, dtype=np.int32)
        left, at = np.arange(len(codes)), self._first(codes)
        while len(left):
            free = self._slots[at] < 0
            self._slots[at[free]] = left[free]
            lost = self._slots[at] != left
            left, at = left[lost], self._next(at[lost])

    def __call__(self, asked: Ints) -> tuple[Ints, npt.NDArray[np.bool_]]:
        """The places of those codes that are there, in order, and which those are.

        >>> Places(np.array([7, 12, 40]))(np.array([40, 8, 7]))
        (array([2, 0]), array([ True, False,  True]))
        """
        if not len(self._codes):
            return asked[:0], np.zeros(len(asked), dtype=np.bool_)
        at = self._first(asked)
        place = self._slots[at].astype(np.int64)
        found = (self._codes[place] == asked) & (place >= 0)
        left = np.flatnonzero(~found & (place >= 0))
        at = at[left]
        while len(left):
            at = self._next(at)
            here = self._slots[at]
            hit = (here >= 0) & (self._codes[here] == asked[left])
            place[left[hit]], found[left[hit]] = here[hit], True
            more = (here >= 0) & ~hit
            left, at = left[more], at[more]
        return place[found], found

    def _first(self, codes: Ints) -> Ints:
        return cast(Ints, (codes.astype(np.uint64) * _GOLDEN >> np.uint64(64 - self._bits)).astype(np.int64))

    def _next(self, at: Ints) -> Ints:
        return cast(Ints, (at + 1) & (len(self._slots) - 1))
