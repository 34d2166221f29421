"""Alternatives of a pattern by the hundred (heads, fields, verbs, short forms) as a tree: those that begin alike are tried once.

The engine tries the alternatives of a pattern one by one, so a list of a thousand names costs a thousand tries wherever one of them may begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_FIRST_LETTERS = re.compile(r"[^\W\d_]{1,2}")
_FIRST_SYLLABLE = re.compile(r"[^\W\d_]+(?![*+?{])")
_REPEATED = "*+?"
_ATOM = re.compile(r"(?:\\.|\[[^\]]*\]|[^(])[*+?]*", re.DOTALL)
_BLANKS = r"\s+"


def alternatives(shapes: Iterable[str]) -> str:
    r"""A pattern that matches what ``(?:a|b|…)`` of these shapes does, an earlier one still before a later one. Letters stand for themselves only in a pattern that
    minds their case.

    >>> alternatives(["sở nội vụ", "sở", r"bộ\s+y tế", r"bộ\s+nội vụ"])
    '(?:sở(?: nội vụ|)|bộ\\s+(?:y tế|nội vụ))'
    """
    return _branches([list(_atoms(shape)) for shape in shapes])


def words(*shapes: str) -> str:
    r"""Alternatives as ``(?<!\w)(?:a|b|…)``: none begins inside a word. Each must begin with letters: what looks back from it stands behind its first syllable, since
    a search looks fast only for what a pattern begins with.

    >>> words(r"giao(?:\s+cho)?", "đề nghị")
    '(?:giao(?<!\\wgiao)(?:\\s+cho)?|đề(?<!\\wđề) nghị)'
    """
    return f"(?:{'|'.join(_FIRST_SYLLABLE.sub(_not_inside, shape, count=1) for shape in shapes)})"


def whole_words(shapes: Iterable[str]) -> str:
    r"""``alternatives`` none of which begins inside a word, for lists by the hundred: what looks back stands behind the letter that each must begin with.

    >>> whole_words(["sở nội vụ", "sở", "bộ"])
    '(?:s(?<!\\ws)ở(?: nội vụ|)|b(?<!\\wb)ộ)'
    """
    rests: dict[str, list[str]] = {}
    for shape in shapes:
        if not shape[:1].isalpha() or shape[1:2] in tuple("*+?{"):
            raise ValueError(f"no letter to begin with: {shape}")
        rests.setdefault(shape[0], []).append(shape[1:])
    branches = (rf"{first}(?<!\w{first}){alternatives(rest)}" for first, rest in rests.items())
    return f"(?:{'|'.join(branches)})"


class Listing:
    r"""Names by the thousand, looked up by their first two letters: a place is compared only with names that begin as it does, and patterns are made only of
    those that were ever asked for (one pattern of all takes long to make, and is too large to stay at hand in a processor).

    Shapes are as for ``alternatives``, each beginning with letters, and are told apart in their order; blanks may stand before a name where ``before`` allows them.

    >>> listing = Listing(["sở nội vụ", "sở", r"y\s+tế"], r"\s*", r"(?!\w)")
    >>> [found["name"] for at in (0, 6, 11) if (found := listing.match("sở và y tế sở nội", at))]
    ['sở', 'y tế', 'sở']
    """

    def __init__(self, shapes: Iterable[str], before: str, after: str) -> None:
        self._before, self._after = before, after
        self._shapes: dict[str, list[str]] = {}
        for shape in shapes:
            first = _FIRST_LETTERS.match(shape)
            if first is None:
                raise ValueError(f"no letter to begin with: {shape}")
            self._shapes.setdefault(first.group(), []).append(shape)
        self._patterns: dict[str, re.Pattern[str]] = {}

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The blanks at ``at`` and the name behind them, which is the group ``name``; None where no name stands there."""
        begin = at
        while text[begin : begin + 1].isspace():
            begin += 1
        letters = text[begin : begin + 2]
        if letters not in self._shapes and (letters := letters[:1]) not in self._shapes:
            return None
        pattern = self._patterns.get(letters)
        if pattern is None:
            pattern = self._patterns[letters] = re.compile(f"{self._before}(?P<name>{alternatives(self._shapes[letters])}){self._after}")
        return pattern.match(text, at)


def _not_inside(first: re.Match[str]) -> str:
    if first.start():
        raise ValueError(f"no word to begin with: {first.string}")
    return rf"{first.group()}(?<!\w{first.group()})"


def _branches(shapes: list[list[str]]) -> str:
    """``shapes`` as alternatives, those that begin with one letter put together; they stay before and behind what may begin with any."""
    found: list[tuple[str, list[list[str]]]] = []
    groups: dict[str, list[list[str]]] = {}  # those that one more shape may still join
    for shape in shapes:
        first = shape[0] if shape else ""
        if not _excludes(first):
            groups = {}
            found.append(("", [shape]))
        elif first in groups:
            groups[first].append(shape[1:])
        else:
            groups[first] = [shape[1:]]
            found.append((first, groups[first]))
    branches = [first + (_branches(rests) if len(rests) > 1 else "".join(rests[0])) for first, rests in found]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _excludes(atom: str) -> bool:
    """Whether no other such atom can match where this one does: letters, and blanks (behind which names go on with a letter)."""
    return atom == _BLANKS or (len(atom) == 1 and atom not in "^$.") or (len(atom) == 2 and atom[0] == "\\" and not atom[1].isalnum())


def _atoms(shape: str) -> Iterator[str]:
    """The parts of a pattern that stand for one thing each, with how often it may: ``a``, ``\\s+``, ``(?:&|-)``."""
    at = 0
    while at < len(shape):
        atom = _ATOM.match(shape, at)
        end = atom.end() if atom else _end_of_group(shape, at)
        yield shape[at:end]
        at = end


def _end_of_group(shape: str, at: int) -> int:
    depth = 0
    while True:
        depth += {"(": 1, ")": -1}.get(shape[at], 0)
        at += 2 if shape[at] == "\\" else 1
        if not depth:
            break
    while at < len(shape) and shape[at] in _REPEATED:
        at += 1
    return at
