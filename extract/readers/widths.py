"""Where each character of a word stands, from the place of the word: letters share its width as they do in a Roman text face."""

from __future__ import annotations

import math
import unicodedata
from array import array
from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from extract.document import Page

# Advance widths of Times in thousandths of the letter size (Adobe's font metrics), grouped; what is not named is 500.
_ADVANCES = {
    250: ".,", 278: "/ijltI:;", 333: "()-frI", 389: "sJ", 444: "acez?", 564: "+<=>", 556: "PSF", 611: "ELTZ", 667: "BCR", 722: "ADGHKNOQUVXYwm", 833: "%&", 889: "M", 944: "W",
}  # fmt: skip

_ROW = np.dtype("V16")  # a box, four floats, moved as one


@cache
def advances() -> npt.NDArray[np.uint16]:
    """Advance width by code point, for the first 65,536."""
    named = {letter: width for width, letters in _ADVANCES.items() for letter in letters}
    table = np.full(0x10000, 500, np.uint16)
    for code in (*range(0x21, 0x250), *range(0x1E00, 0x1F00)):
        table[code] = named.get(unicodedata.normalize("NFD", chr(code))[0], 500)
    return table


def character_boxes(text: str, lengths: array[int], places: array[float], printed: Sequence[tuple[int, int]]) -> array[float]:
    """Four floats (x0, top, x1, bottom) per character of ``text``, zeros where nothing is printed; empty without words. ``lengths`` of the words in
    characters, ``places``: four floats for each word; ``printed``: the ranges of ``text`` that the words fill, in order. Raises ``ValueError`` where the
    words have other characters than these ranges.

    >>> [round(x) for x in character_boxes("Mi a", array("l", [2]), array("f", [10, 0, 20, 12]), [(0, 2)])]
    [10, 0, 18, 12, 18, 0, 20, 12, 0, 0, 0, 0, 0, 0, 0, 0]
    """
    boxes = array("f", bytes(4 * 4 * len(text) if lengths else 0))
    if not lengths:
        return boxes
    codes, at, length = _laid_out(text, lengths, printed)
    words = np.frombuffer(places, np.float32).reshape(-1, 4)
    x0, x1 = words[:, 0].astype(np.float64), words[:, 2].astype(np.float64)
    reach = np.zeros(len(at) + 1, np.int64)
    advances().take(codes[at], mode="clip").cumsum(out=reach[1:])
    ends = length.cumsum()
    first, last = reach[ends - length], reach[ends]
    scale = (x1 - x0) / (last - first)
    shift = x0 - first * scale
    left = reach[:-1] * scale.repeat(length)
    left += shift.repeat(length)
    rows = words.view(_ROW)[:, 0].repeat(length)
    found = rows.view(np.float32).reshape(-1, 4)
    found[:, 0] = left
    found[:-1, 2] = left[1:]
    found[ends - 1, 2] = last * scale + shift
    np.frombuffer(boxes, _ROW)[at] = rows
    return boxes


def word_ranges(text: str, lengths: array[int], printed: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where each word stands in ``text``; see ``character_boxes``."""
    if not lengths:
        return []
    _, at, length = _laid_out(text, lengths, printed)
    ends = np.cumsum(length)
    return list(zip(at[ends - length].tolist(), (at[ends - 1] + 1).tolist(), strict=True))


def _laid_out(text: str, lengths: array[int], printed: Sequence[tuple[int, int]]) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Code points of the text, offsets of its printed characters, characters of each word."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    filled = np.zeros(len(codes), np.bool_)
    for start, end in printed:
        filled[start:end] = True
    at = np.flatnonzero(filled & (codes > 0x20))
    length = np.array(lengths, np.intp)
    if length.sum() != len(at):
        raise ValueError(f"words of {length.sum()} characters for {len(at)} printed ones")
    return codes, at, length


def set_askew(boxes: array[float], page: Page, angle: float) -> None:
    """Boxes of a page's characters, which were read with its picture turned by ``angle`` degrees to stand upright, put where they stand on the page as shown."""
    own = np.frombuffer(boxes, np.float32).reshape(-1, 4)[page.start : page.end]
    printed = own[:, 2] > own[:, 0]
    x, y = (own[printed, 0] + own[printed, 2]) / 2, (own[printed, 1] + own[printed, 3]) / 2
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    right, down = x - page.width / 2, y - page.height / 2
    across, along = right * cosine - down * sine - right, right * sine + down * cosine - down
    own[printed] += np.column_stack([across, along, across, along])


def turn_back(boxes: array[float], page: Page, turn: int) -> None:
    """Boxes of a page's characters, which were read with the page turned by ``turn`` degrees, put where they stand on the page as shown."""
    own = np.frombuffer(boxes, np.float32).reshape(-1, 4)[page.start : page.end]
    x0, top, x1, bottom = own.T.copy()
    if turn == 90:
        own[:] = np.column_stack([top, page.height - x1, bottom, page.height - x0])
    elif turn == 180:
        own[:] = np.column_stack([page.width - x1, page.height - bottom, page.width - x0, page.height - top])
    else:
        own[:] = np.column_stack([page.width - bottom, x0, page.width - top, x1])
    own[(x1 <= x0) | (bottom <= top)] = 0.0
