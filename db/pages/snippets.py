"""The part of a text that a search hit, with the words that were looked for marked."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left

from extract.text import fold

_AROUND = 110
_LONGEST = 260
_PART = re.compile(r"[^\W_]+")


def snippet(text: str, query: str) -> list[tuple[str, bool]]:
    """Pieces of ``text`` around its first hits, ``True`` for those that are a word of ``query``, marks and case aside; ``…`` where something is left out.
    Where the words stand together as they were asked for, they are marked there only.

    >>> snippet("Rà soát thủ tục hành chính", "thu tuc")
    [('Rà soát ', False), ('thủ', True), (' ', False), ('tục', True), (' hành chính', False)]
    >>> [text for text, hit in snippet("Số hồ sơ của các hộ; hồ sơ số hóa", "ho so") if hit]
    ['hồ', 'sơ', 'hồ', 'sơ']
    >>> [text for text, hit in snippet("Hỗ trợ chuyển đổi số", "ho so") if hit]
    ['Hỗ', 'số']
    >>> long = snippet("Các phòng báo cáo. " * 30 + "Rà soát thủ tục hành chính.", "thu tuc")
    >>> long[0], long[-1], sum(len(text) for text, _ in long) <= 264
    (('… ', False), (' hành chính.', False), True)
    """
    text = " ".join(text.split())
    folded = fold(text)
    words = [fold(word) for word in _PART.findall(unicodedata.normalize("NFC", query))]
    phrases = [match.span() for match in re.finditer(r"\b" + r"[\W_]+".join(words) + r"\b", folded)] if words else []
    together = [part.span() for begin, end in phrases for part in _PART.finditer(folded, begin, end)]
    hits = together or [part.span() for part in _PART.finditer(folded) if part.group() in words]
    start, end = _window(text, hits)
    pieces: list[tuple[str, bool]] = [("… ", False)] if start else []
    at = start
    for begin, stop in hits:
        if start <= begin and stop <= end:
            pieces += [(text[at:begin], False)] * (begin > at) + [(text[begin:stop], True)]
            at = stop
    return pieces + [(text[at:end], False)] * (end > at) + [(" …", False)] * (end < len(text))


def _window(text: str, hits: list[tuple[int, int]]) -> tuple[int, int]:
    """Where most hits stand close together, begun and ended at words."""
    if len(text) <= _LONGEST:
        return 0, len(text)
    begins = [begin for begin, _ in hits]
    best = max(begins, key=lambda begin: bisect_left(begins, begin + _LONGEST - _AROUND) - bisect_left(begins, begin), default=0)
    start = max(best - _AROUND // 2, 0)
    start = text.find(" ", start) + 1 if start else 0
    stop = text.rfind(" ", start + 1, start + _LONGEST)
    return start, stop if stop > start and start + _LONGEST < len(text) else min(start + _LONGEST, len(text))
