"""Drop capitals: a letter as high as some lines, sunk beside the words that it begins."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np

from extract.readers.pdf.calls import Floats
from extract.readers.pdf.printed import Printed
from extract.readers.pdf.words import Word
from extract.syllables import is_syllable
from extract.text import fold

LARGE = 1.6  # times the height of most words
_MOST = 40  # on a page; more large letters are those of a poster or a chart
_LETTERS = 2  # with a quotation mark before the letter
_CAPITAL, _MARKED = 0.58, 0.77  # of a word's height: from the base line up to the top of capitals, and of those with a mark above
_LEVEL = 0.6  # of the height of the words beside it: as far from theirs stands the top of the letter
_BESIDE = 1.5  # of that height: as far begin they behind it
_SUNK = 0.6  # of that height: the letter stands lower than their first line by more
_VOWELS = "aeiouy"
_QUOTES, _SIGNS = "“\"'«‘", ".,;:!?…”\"'»’)"


def has_large(sizes: Floats) -> bool:
    """Whether some words are much larger than three of them show that most are."""
    places = len(sizes) // 4, len(sizes) // 2, 3 * len(sizes) // 4
    return bool(sizes.max() > LARGE * sorted(sizes[at] for at in places)[1])


def has_dropped(words: Printed) -> bool:
    """Whether a page may have drop capitals."""
    height = words.places[:, 3] - words.places[:, 1]
    return has_large(height) and bool(((height > LARGE * np.median(height)) & (words.ends - words.starts <= _LETTERS)).any())


def with_dropped_set(words: Sequence[Word]) -> list[Word]:
    """The words with each drop capital put to the word that it begins, or on its line before it where it is a word by itself."""
    found = list(words)
    heights = sorted(word.bottom - word.top for word in words)
    usual = heights[len(heights) // 2]
    letters = [word for word in words if word.bottom - word.top > LARGE * usual and len(word.text) <= _LETTERS and word.text.lstrip(_QUOTES).isupper()]
    for letter in letters if len(letters) <= _MOST else ():
        first = next((word for word in found if _begins_beside(word, letter)), None)
        if first is None:
            continue
        found.remove(letter)
        at = next(at for at, word in enumerate(found) if word is first)
        if _one_word(letter.text.lstrip(_QUOTES), first.text):
            found[at] = first._replace(text=letter.text + first.text)
        else:
            found.insert(at, letter._replace(x0=first.x0 - usual, x1=first.x0 - 0.3 * usual, top=first.top, bottom=first.bottom, base=first.base))
    return found


def _begins_beside(word: Word, letter: Word) -> bool:
    """Whether a word opens the first of the lines beside a drop capital: the tops of both stand equally high."""
    height = word.bottom - word.top
    share = _MARKED if len(unicodedata.normalize("NFD", letter.text)) > len(letter.text) else _CAPITAL
    top = letter.base - share * (letter.bottom - letter.top)
    level = abs(word.base - _CAPITAL * height - top) < _LEVEL * height and letter.base - word.base > _SUNK * height
    return level and -0.2 * height < word.x0 - letter.x1 < _BESIDE * height


def _one_word(letter: str, rest: str) -> bool:
    """Whether a letter and what stands beside it are one word: ``V`` ``iệc``, ``Ô`` ``ng``, but ``Ở`` ``buôn``."""
    bare = rest.rstrip(_SIGNS)
    if not bare[:1].islower():
        return False
    return fold(letter) not in _VOWELS or is_syllable(letter + bare)
