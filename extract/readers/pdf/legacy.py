"""Words of a PDF page whose letters are of the time before Unicode, font by font: the body may be set in an old font and the letterhead in a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from extract import legacy

Range = tuple[int, int]


def restored(text: str, words: Sequence[Range], fonts: Sequence[str]) -> tuple[list[str], set[str]]:
    """What the words at these ranges of ``text`` say, in Unicode, and the encodings that were found; ``fonts``: name of the font of each."""
    pieces = list(_pieces(text, words, fonts))
    lines: dict[str, list[str]] = {}
    for name, own in pieces:
        lines.setdefault(name, []).append(text[own[0][0] : own[-1][1]])
    found = legacy.detect_in_fonts(lines)
    texts: list[str] = []
    for name, own in pieces:
        texts += _restored(text, own, found[name])
    return texts, {one.encoding for one in found.values() if one is not None}


def _pieces(text: str, words: Sequence[Range], fonts: Sequence[str]) -> Iterator[tuple[str, list[Range]]]:
    """Words side by side in one line and of one font, with the name of the font."""
    line, places = 0, []
    for at, (start, end) in enumerate(words):
        line += at > 0 and "\n" in text[words[at - 1][1] : start]
        places.append((line, fonts[at], (start, end)))
    for (_, name), own in groupby(places, key=lambda place: place[:2]):
        yield name, [word for _, _, word in own]


def _restored(text: str, words: Sequence[Range], found: legacy.Legacy | None) -> list[str]:
    if found is None:
        return [text[start:end] for start, end in words]
    first, last = words[0][0], words[-1][1]
    whole = found.restore(text[first:last])
    if len(whole) == last - first:
        return [whole[start - first : end - first] for start, end in words]
    return [found.restore(text[start:end]) for start, end in words]  # two characters a letter: word by word
