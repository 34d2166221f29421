"""Words of two syllables that a saved web page broke over two lines: ``QUYẾT`` / ``ĐỊNH``, ``Điều 3. Chánh`` / ``Văn phòng …``, ``Kon`` / ``Tum, ngày …``.

Pages of law collections carry the line breaks of their source, at no width: a line then ends in the middle of a word, and no layout tells it. The lexicon does.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache

from extract.lexicon import column
from extract.places import provinces
from extract.readers.lines import MARKER, ends_sentence, join_lines
from extract.text import lower, same_tone_style, squeeze

_LAST = re.compile(r"([^\W\d_]+)\s*$")
_FIRST = re.compile(r"\s*([^\W\d_]+)")
_FIRST_WORD = re.compile(r"\s*(\S+)\s*(.*)$", re.DOTALL)
_NUMBER_CUT = re.compile(r"^\s*(?:số|luật số)\s*:?\s*$", re.IGNORECASE)
_MORE = ("Cộng hòa", "chủ nghĩa", "Việt Nam", "Kính gửi", "Về việc", "Căn cứ", "nhân dân", "ban hành")
_SHORT = 24
_COLUMNS = re.compile(r"\S {3,}\S")
_FEWEST_ROWS = 3
_FEWEST = 2  # broken words in a file before any is made whole


def words_whole(lines: Sequence[str]) -> list[str]:
    """The lines with words that were broken over two of them made whole; as they are where hardly any word is broken.

    >>> words_whole(["QUYẾT", "ĐỊNH", "Kon", "Tum, ngày 08 tháng 12 năm 2017", "1. Sở Nội vụ", "Tham mưu"])
    ['QUYẾT ĐỊNH', 'Kon Tum, ngày 08 tháng 12 năm 2017', '1. Sở Nội vụ', 'Tham mưu']
    """
    if sum(_broken(a, b) for a, b in itertools.pairwise(lines)) < _FEWEST:
        return list(lines)
    found: list[str] = []
    for line, tabled in _in_tables(lines):
        rest = line
        while not tabled and found and rest and _broken(found[-1], rest):
            # A short line takes the next one whole, a long one the rest of its word: their width tells how the file is laid out.
            word, rest = (rest, "") if len(found[-1]) <= _SHORT else _FIRST_WORD.match(rest).groups()  # type: ignore[union-attr]
            found[-1] = join_lines(found[-1], word)
        if rest or not line:
            found.append(rest)
    return found


def _in_tables(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it stands among lines whose words are set in columns: there each cell has lines of its own."""
    for printed, block in itertools.groupby(lines, key=lambda line: bool(line.strip())):
        held = list(block)
        tabled = printed and sum(_COLUMNS.search(line) is not None for line in held) >= _FEWEST_ROWS
        yield from ((line, tabled) for line in held)


def _broken(first: str, second: str) -> bool:
    if _NUMBER_CUT.match(first):
        return second.strip()[:1].isdigit()
    if "\t" in first or "\t" in second or second.startswith("  ") or ends_sentence(first):
        return False
    last, begin = _LAST.search(first), _FIRST.match(second)
    if last is None or begin is None or MARKER.match(second.strip()):
        return False
    a, b = last.group(1), begin.group(1)
    second_as_listed = _pairs().get((same_tone_style(lower(a)), same_tone_style(lower(b))))
    return second_as_listed is not None and (
        (b.islower() and len(first) <= _SHORT) or (a.isupper() and b.isupper() and len(b) > 1) or (b.istitle() and second_as_listed)
    )


@cache
def _pairs() -> dict[tuple[str, str], bool]:
    """Neighbouring syllables of listed names, and whether the second is ever printed with a capital there."""
    names = [*column("kinds", "name"), *column("heads", "name"), *column("fields", "name"), *column("verbs", "verb"), *_MORE]
    names += [place.name for place in provinces().values()]
    found: dict[tuple[str, str], bool] = {}
    for name in names:
        for a, b in itertools.pairwise(squeeze(name).split()):
            if a.isalpha() and b.isalpha() and a not in ("và", "các", "của", "tỉnh", "phố"):
                key = (same_tone_style(lower(a)), same_tone_style(lower(b)))
                found[key] = found.get(key, False) or b[0].isupper()
    return found
