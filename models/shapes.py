"""The printed shape of texts: how long they are, what they are dotted with, how they end, whether they are in capitals."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]

# What a reader sees before reading: how long a line is, whether it is in capitals, how it ends, what it is dotted with.
_LENGTHS = (4, 10, 20, 35)
_COUNTED = {";": 3, "/": 3, "|": 1, ">": 1, "-": 3}
_ENDS = ";:,./"
SHAPES = (
    *(f"trên {bound} chữ" for bound in (0, *_LENGTHS)),
    *(f"{mark} × {count}" for mark, most in _COUNTED.items() for count in range(1, most + 1)),
    *(f"kết thúc {mark}" for mark in _ENDS),
    "CHỮ HOA",
    "chữ thường đầu dòng",
)


def shapes(texts: Sequence[str]) -> tuple[Ints, Ints]:
    """Numbers (into ``SHAPES``) of the shapes of texts, and the text of each.

    >>> [SHAPES[n] for n in shapes(["TRANG CHỦ | TIN TỨC:"])[0]]
    ['trên 4 chữ', '| × 1', 'kết thúc :', 'CHỮ HOA']
    """
    every = np.arange(len(texts), dtype=np.int64)
    blanks = np.fromiter((text.count(" ") + 1 for text in texts), dtype=np.int64, count=len(texts))
    found = [(np.searchsorted(_LENGTHS, blanks), every)]
    base = len(_LENGTHS)
    for mark, most in _COUNTED.items():
        marked = [(min(text.count(mark), most), at) for at, text in enumerate(texts) if mark in text]
        counts, at = np.array(marked, dtype=np.int64).reshape(-1, 2).T
        found.append((base + counts, at))
        base += most
    ends = np.fromiter((_ENDS.find(text.rstrip()[-1:] or " ") for text in texts), dtype=np.int64, count=len(texts))
    # A text in capitals has no small letter to begin with.
    letters = np.fromiter((2 if text.isupper() else text[:1].islower() for text in texts), dtype=np.int64, count=len(texts))
    found += [(base + 1 + ends[ends >= 0], every[ends >= 0]), (len(SHAPES) - letters[letters > 0], every[letters > 0])]
    return np.concatenate([numbers for numbers, _ in found]), np.concatenate([owner for _, owner in found])
