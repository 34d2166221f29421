"""Words that a converter ran together (``hànhchính``, ``đềnghị``, ``Nguyễn TấnDũng``) set apart again, for titles and for searching; the text stays as printed.

A Vietnamese syllable has one tone mark at most and seven letters (``nghiêng``), so what has more is several; where it is to be parted say the syllables that stand side by side
(``syllable_pairs``) and capitals inside a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from extract.syllable_pairs import is_seen
from extract.syllables import is_syllable
from extract.text import lower

_LONGEST, _SHORTEST = 7, 2  # letters of a syllable; of one that was run into another
_LONGEST_WORD = 24  # the ways to read a longer one are too many
_TONES = set("\u0300\u0301\u0303\u0309\u0323")
_LETTERS = [c for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if (c := chr(code)).isalpha()]
_TONED = "".join(c for c in _LETTERS if set(unicodedata.normalize("NFD", c)) & _TONES)
_UNTONED = "".join(c for c in _LETTERS if c not in _TONED)  # written out: half the time of a class such as [^\W\d_]
_RUN_TOGETHER = re.compile(
    rf"[{_TONED}](?:[{_UNTONED}]{{0,7}}+[{_TONED}]|[{_UNTONED}{_TONED}]{{4}})"
)  # two tones, or more letters behind one than end a syllable
_WORD = re.compile(r"[^\W\d_]{4,}")


def set_apart(text: str) -> str:
    """``text`` with blanks in the words that were run together, where one reading is the likeliest; most texts hold none.

    >>> set_apart("thủ tục hànhchính theo đềnghị của Nguyễn TấnDũng"), set_apart("hệthốngcán bộ, Vănphòng"), set_apart("Facebook, Krông Pắc")
    ('thủ tục hành chính theo đề nghị của Nguyễn Tấn Dũng', 'hệ thống cán bộ, Văn phòng', 'Facebook, Krông Pắc')
    """
    return _WORD.sub(lambda word: _apart(word[0]), text) if _RUN_TOGETHER.search(text) else text


@lru_cache(maxsize=1 << 12)
def _apart(word: str) -> str:
    if word.isascii() or len(word) > _LONGEST_WORD or is_syllable(word):
        return word
    readings = [pieces for pieces in _readings(word) if all(_may_begin(piece, word) for piece in pieces)]
    if not readings:
        return word
    fewest = min(map(len, readings))
    readings = [pieces for pieces in readings if len(pieces) == fewest]
    seen = [sum(is_seen(lower(a), lower(b)) for a, b in pairwise(pieces)) for pieces in readings]
    best = [pieces for pieces, pairs in zip(readings, seen, strict=True) if pairs == max(seen)]
    return " ".join(best[0]) if len(best) == 1 and (max(seen) or _RUN_TOGETHER.search(word)) else word


def _readings(word: str) -> Iterator[list[str]]:
    """Syllables, in every way, that ``word`` may be made of."""
    if not word:
        yield []
    for end in range(_SHORTEST, min(_LONGEST, len(word)) + 1):
        if is_syllable(word[:end]):
            yield from ([word[:end], *rest] for rest in _readings(word[end:]))


def _may_begin(piece: str, word: str) -> bool:
    """Whether a capital stands only where a syllable of a name begins, or everywhere."""
    return word.isupper() or piece[1:].islower()
