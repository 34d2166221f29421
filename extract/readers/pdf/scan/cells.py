"""Cells of a scanned table put right by the cells of their row or column: below ``1``, ``11`` is ``1.1``; beside ``QI``, ``QH`` is ``QII``; beside ``Chủ trì``, ``Phi hợp``
is ``Phối hợp``.

A cell is read by itself, so that what Tesseract makes of its few letters has no sentence around it; its neighbours are what it has instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon import column
from extract.readers.pdf.scan.numbers import distance
from extract.readers.pdf.scan.pairs import NUMERALS
from extract.text import fold, lower

Words = Sequence[str]
Place = tuple[int, int, int, int]
"""Row, row behind the last, column, column behind the last."""

_ITEM = re.compile(r"(\d{1,3})(?:\.(\d{1,2}))?\.?")
_QUARTER = re.compile(r"Q(?:I{1,3}|IV)")
_LONGEST = 5  # words of a title
_SHORTEST = 7  # letters of one that may have a letter read otherwise; in shorter ones the marks alone may be
_DEEPEST = 3  # rows of a header
_STROKES = {f"Q{read}": f"Q{meant}" for read, meant in NUMERALS.items()}


def cells_right(places: Sequence[Place], cells: Sequence[Words]) -> list[list[str]]:
    """The words of the cells of one table.

    >>> places = [(0, 1, 0, 1), (0, 1, 1, 2), (0, 1, 2, 3), (1, 2, 0, 1), (1, 2, 1, 2), (1, 2, 2, 3), (2, 3, 0, 1), (2, 3, 1, 2), (2, 3, 2, 3)]
    >>> cells_right(places, [["TT"], ["Chủ", "trì"], ["Phi", "hợp"], ["1"], ["Sở", "A"], [], ["11"], ["Sở", "B"], ["12"]])
    [['TT'], ['Chủ', 'trì'], ['Phối', 'hợp'], ['1'], ['Sở', 'A'], [], ['1.1'], ['Sở', 'B'], ['12']]
    """
    found = [list(words) for words in cells]
    first = sorted((y0, at) for at, (y0, _, x0, _) in enumerate(places) if x0 == 0)
    for (_, at), item in zip(first, items_right([" ".join(found[at]) for _, at in first]), strict=True):
        found[at] = item.split()
    body = next((row for row, at in first if _ITEM.fullmatch(" ".join(found[at]))), _DEEPEST)
    for row in range(min(body, _DEEPEST)):
        own = [at for at, place in enumerate(places) if place[0] == row]
        for at, words in zip(own, titles_right([found[at] for at in own]), strict=True):
            found[at] = words
    return found


def items_right(numbers: Sequence[str]) -> list[str]:
    """The numbers of the rows from above; those of sub-items with the stop that was not read.

    >>> items_right("TT I 1 11 1.2 13 2 21 22 3 4".split()), items_right("9 10 11 12 21".split())
    (['TT', 'I', '1', '1.1', '1.2', '1.3', '2', '2.1', '2.2', '3', '4'], ['9', '10', '11', '12', '21'])
    """
    found, last = list(numbers), (0, 0)
    for at, text in enumerate(numbers):
        match = _ITEM.fullmatch(text)
        if match is None:
            continue
        item, sub = last
        if match[2] is None and item and text == f"{item}{sub + 1}" and int(text) != item + 1:
            found[at] = f"{item}.{sub + 1}"
            last = item, sub + 1
        else:
            last = int(match[1]), int(match[2] or 0)
    return found


def titles_right(row: Sequence[Words]) -> list[list[str]]:
    """The cells of a row; quarters beside quarters, and beside a title the one title that a cell has but one letter more, fewer or other than.

    >>> titles_right([["QI"], ["QH"], ["QIH"], ["QIV"]]), titles_right([["Ủy", "ban", "TVQH"], ["QH"]])
    ([['QI'], ['QII'], ['QIII'], ['QIV']], [['Ủy', 'ban', 'TVQH'], ['QH']])
    """
    found = [list(words) for words in row]
    if any(len(words) == 1 and _QUARTER.fullmatch(words[0]) for words in row):
        found = [[_STROKES.get(words[0], words[0])] if len(words) == 1 else words for words in found]
    if any(_is_titled(words) for words in found):
        found = [_titled(words) for words in found]
    return found


def _is_titled(words: Words) -> bool:
    return len(words) <= _LONGEST and _titles().search(" ".join(map(lower, words))) is not None


@cache
def _titles() -> re.Pattern[str]:
    """A word that heads a column."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, column('columns', 'word')))})\b")


def _titled(words: list[str]) -> list[str]:
    if len(words) > _LONGEST or _is_titled(words):
        return words
    near = {
        (at, title)
        for title in (tuple(word.split()) for word in column("columns", "word"))
        for at in range(len(words) - len(title) + 1)
        if distance(fold(" ".join(words[at : at + len(title)])), fold(" ".join(title))) <= (len("".join(title)) >= _SHORTEST)
    }
    if len(near) != 1:
        return words
    at, title = near.pop()
    printed = [new.capitalize() if old[:1].isupper() else new for old, new in zip(words[at:], title, strict=False)]
    return [*words[:at], *printed, *words[at + len(title) :]]
