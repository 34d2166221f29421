"""Head nouns that were mistyped: wrong marks ("Thủ trường"), a lost blank ("Ủyban nhân dân"), one wrong letter ("UBDN", "Giám đốcc").

Asked only where a capital or "các" stands and no head was read; the names that come of it are spelt right, as those of ``spellings.csv`` are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from extract.lexicon import rows
from extract.text import fold, lower

_WORD = re.compile(r"\s?([^\W\d_]+)")
_MOST_WORDS = 4
_WIDEST = 48  # characters that they take
_SHORTEST = 7  # letters; shorter heads of two syllables are other words when a mark is changed ("Công đoàn", "Công đoạn")
_SHORT_FORMS = ("UBND", "HĐND", "UBMTTQ", "MTTQ")
_COUNCILS = ("Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban Mặt trận Tổ quốc", "Mặt trận Tổ quốc")
_GROUPS = ("các cơ quan", "các đơn vị", "các địa phương", "các thành phố", "các thị trấn", "các doanh nghiệp", "các đoàn thể")
_GLUED_ON = ("các", "tỉnh", "huyện", "xã", "phường", "thành")


def mistyped_head(text: str, at: int, near: bool) -> tuple[str, int] | None:
    """The head noun that is meant by the words at ``at`` and where they end; None where they are no mistyped head.

    ``near``: a wrong letter is forgiven too, where units are being listed; else wrong marks and lost blanks only.

    >>> mistyped_head("Thủ trường các sở", 0, False), mistyped_head("Ủyban nhân dân xã", 0, False), mistyped_head("Giám đôcc Sở", 0, True)
    (('Thủ trưởng các', 14), ('Ủy ban nhân dân xã', 17), ('Giám đốc', 9))
    >>> mistyped_head("Kế hoạch này", 0, True)
    """
    if not (text[at : at + 1].isupper() or text.startswith("các", at)) or not may_begin(text[at : at + 2]):
        return None
    first = _WORD.match(text, at)
    if first is None or not (near or first[1].isupper() or _opens(first[1])):
        return None
    meant = None
    for letters, end in _read_together(text, at):
        head = _heads().get(letters)
        if head is None and (near or text[at:end].isupper()):
            head = _one_letter_off(letters)
        if head is not None and lower(head) != lower(text[at:end]):
            meant = head, end
    return meant


def _read_together(text: str, at: int) -> Iterator[tuple[str, int]]:
    """The first word at ``at``, the first two, …: their letters without marks and blanks, and where they end."""
    window = fold(text[at : at + _WIDEST])
    letters, end = "", at
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, end)
        if word is None or word.end() - at > _WIDEST:
            return
        letters, end = letters + window[word.start(1) - at : word.end() - at], word.end()
        yield letters, end


@cache
def _heads() -> dict[str, str]:
    """Heads by their letters without marks and blanks; those of two syllables must be posts."""
    posts = [row["name"] for row in rows("heads") if row["role"] == "post" and " " in row["name"]]
    names = [*posts, *_GROUPS, *_COUNCILS]
    names += [f"{head} {level}" for head in _COUNCILS for level in _GLUED_ON] + [f"{post} các" for post in posts]
    found = {_letters(name): name for name in reversed(names)}  # "Thủ trưởng" before "Thứ trưởng"
    return {letters: name for letters, name in found.items() if len(letters) >= _SHORTEST}


@cache
def _beginnings() -> frozenset[str]:
    """The first two letters of every head."""
    return frozenset(letters[:2] for letters in (*_heads(), *map(_letters, _SHORT_FORMS)))


@lru_cache(maxsize=1 << 10)
def may_begin(letters: str) -> bool:
    """Whether a head may begin with these two letters, in any marks."""
    return fold(letters) in _beginnings()


@lru_cache(maxsize=1 << 10)
def _opens(word: str) -> bool:
    """Whether a head may begin with this word, in any marks."""
    return fold(word) in _openings()


@cache
def _openings() -> frozenset[str]:
    """What every head may begin with, of whatever length."""
    return frozenset(letters[:length] for letters in _heads() for length in range(1, len(letters) + 1))


@cache
def _without_a_letter() -> dict[str, str]:
    """Heads and their short forms by what is left of them without one letter."""
    names = {**{_letters(short): short for short in _SHORT_FORMS}, **_heads()}
    return {letters[:i] + letters[i + 1 :]: name for letters, name in names.items() for i in range(1, len(letters))} | names


def _one_letter_off(letters: str) -> str | None:
    """The head that ``letters`` differ from by one letter, or by two that changed places."""
    table = _without_a_letter()
    left = (letters[:i] + letters[i + 1 :] for i in range(1, len(letters)))
    return table.get(letters) or next((table[rest] for rest in left if rest in table), None)


def _letters(name: str) -> str:
    return fold(name).replace(" ", "")
