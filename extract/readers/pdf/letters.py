"""The characters that pdfium finds on a page: where words begin and end among them, and what asks for a closer look.

What is to be known of a character stands in one table, so that a page is looked up once and what is rare on it costs nothing where it is absent.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from extract import legacy
from extract.text import repair

Indexes = npt.NDArray[np.intp]
Mask = npt.NDArray[np.bool_]

_BLANK, _HYPHEN, _BREAK, _UNKNOWN, _FIGURE, _ODD, _VIETNAMESE, _BEYOND, _STRANGE = (1 << bit for bit in range(9))
_BLANKS = [*range(33), 0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000]
_HYPHENS = [0x02, 0xAD, 0xFFFE]  # what pdfium makes of a hyphen at the end of a line
_KNOWN_CONTROLS = [2, 9, 10, 13]  # a hyphen at the end of a line, and blanks
_MOST_UNKNOWN = 0.1  # of the letters: more without a character, and the text says nothing
_ENOUGH = 0.12  # of the letters: more of Vietnamese ones, and the text is Vietnamese
_FEWEST = 20  # letters before a page is judged


def hyphenated(text: str) -> str:
    """``text`` with a plain hyphen for what pdfium makes of one at the end of a line."""
    return text.replace("\x02", "-").replace("\xad", "-").replace("\ufffe", "-")


class Letters:
    """The ``text`` of some pages, one character for each that pdfium counts and one behind each page, and their code points (``points``: below 65,536); ``firsts``: where
    each page begins."""

    def __init__(self, text: str, firsts: Indexes) -> None:
        self.text, self.firsts = text, firsts
        self.points = np.minimum(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32), 0xFFFF)
        self._traits = _traits().take(self.points)
        self._present: list[int] = np.bitwise_or.reduceat(self._traits, firsts).tolist()
        self._anywhere = int(np.bitwise_or.reduce(self._present))
        self._inked = (self._traits & _BLANK) == 0
        self._letters: list[int] = np.add.reduceat(self._inked, firsts, dtype=np.intp).tolist()

    def _counts(self, trait: int) -> list[int]:
        """How many characters of each page have a trait."""
        if not self._anywhere & trait:
            return [0] * len(self.firsts)
        found: list[int] = np.add.reduceat((self._traits & trait) > 0, self.firsts, dtype=np.intp).tolist()
        return found

    def _where(self, trait: int) -> Indexes:
        return (self._traits & trait).nonzero()[0]

    def words(self) -> tuple[Indexes, Indexes, Mask]:
        """The first and the last character of each word, and whether a line ends before each, and behind the last."""
        edges = np.zeros(len(self.text) + 2, np.bool_)
        edges[1:-1] = self._inked
        bounds = (edges[1:] != edges[:-1]).nonzero()[0]
        if self._anywhere & _HYPHEN:
            cuts = self._where(_HYPHEN) + 1  # behind each page stands a line end
            bounds = np.sort(np.concatenate((bounds, np.repeat(cuts[self._inked[cuts]], 2))))
        starts, lasts = bounds[::2], bounds[1::2] - 1
        breaks = np.zeros(len(starts) + 1, np.bool_)
        breaks[starts.searchsorted(self._where(_BREAK))] = True
        breaks[0] = breaks[-1] = True
        if self._anywhere & _HYPHEN:
            breaks[1:] |= (self._traits[lasts] & _HYPHEN) > 0
        return starts, lasts, breaks

    @property
    def garbled(self) -> list[bool]:
        """Whether many letters of each page have no character: control codes, private ones, the sign for an unknown one."""
        return self._exceed(_UNKNOWN, _MOST_UNKNOWN)

    @property
    def plain(self) -> list[bool]:
        """Whether so many letters of each page are Vietnamese that nobody needs to look at the words."""
        return self._exceed(_VIETNAMESE, _ENOUGH)

    def _exceed(self, trait: int, share: float) -> list[bool]:
        return [count > share * max(letters, _FEWEST) for count, letters in zip(self._counts(trait), self._letters, strict=True)]

    @property
    def maybe_old(self) -> list[bool]:
        """Whether letters of each page may be of the time before Unicode."""
        return [legacy.maybe(present & _BEYOND > 0, strange) for present, strange in zip(self._present, self._counts(_STRANGE), strict=True)]

    def clean(self, starts: Indexes, lasts: Indexes) -> list[bool]:
        """Whether nothing in the words of each page needs repair, and one character between two of them is a common blank."""
        found = [not present & _ODD for present in self._present]
        behind = lasts[:-1] + 1
        for after in starts[1:][(starts[1:] - behind == 1) & (self.points[behind] != 0x20)].tolist():
            page = int(self.firsts.searchsorted(after, "right")) - 1
            found[page] &= after == self.firsts[page]
        return found

    def maybe_marked(self) -> Indexes:
        """Where the mark of a note may hang on a word: a figure behind a letter or a closing bracket, and a fifth one behind a year (``chính1``, ``20242``)."""
        at = self._where(_FIGURE)
        before = self.points[at - 1]
        hangs = at[((before >= 0x41) | (before == 0x29)) & (at > 0)]
        return np.concatenate([hangs, at[4:][at[4:] - at[:-4] == 4]])


@cache
def _traits() -> npt.NDArray[np.uint16]:
    """By code point below 65,536: what is to be known of the character."""
    table = np.zeros(0x10000, np.uint16)
    for trait, codes in (
        (_BLANK, [code for code in _BLANKS if code not in _HYPHENS]),
        (_HYPHEN, _HYPHENS),
        (_BREAK, [10, 13]),
        (_UNKNOWN, [code for code in (*range(32), *range(0xE000, 0xF900), 0xFFFD) if code not in _KNOWN_CONTROLS]),
        (_FIGURE, range(0x30, 0x3A)),
        (_VIETNAMESE, [*range(0x1EA0, 0x1EFA), *map(ord, "ăâđêôơưĂÂĐÊÔƠƯàáãèéìíòóõùúýĩũ")]),
        (_BEYOND, range(0x1EA0, 0x1F00)),
        (_STRANGE, legacy.strange_codes()),
    ):
        table[list(codes)] |= trait
    odd = _needs_repair()
    odd[_BLANKS + _HYPHENS] = False
    table[odd] |= _ODD
    return table


def _needs_repair() -> Mask:
    """By code point below 65,536: whether ``repair`` may change a word that holds it; False only for letters, figures and signs that are common in print."""
    table = np.ones(0x10000, np.bool_)
    for code in (
        *range(0x21, 0x250),
        *range(0x1EA0, 0x1EFA),
        *range(0x2010, 0x2028),
        *range(0x2030, 0x205F),
        *range(0x20A0, 0x20C0),
        *range(0x2200, 0x2300),
        0xF0B7,
        0xF02D,
    ):
        table[code] = repair(chr(code)).strip() != chr(code)
    return table
