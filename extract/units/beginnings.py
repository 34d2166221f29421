"""Whether a unit may begin at a place at all, told by its first two letters: at most of the places that are asked about none does."""

from __future__ import annotations

from functools import cache

from extract.units import heads, misprints, persons
from extract.units.unlisted import NAMED_IN_LISTS


@cache
def _in_small_letters() -> frozenset[str]:
    return heads.beginnings() | frozenset((*persons.CALLS, "p.", *(name[:2] for name in (*NAMED_IN_LISTS.split("|"), "những"))))


@cache
def _with_a_capital() -> frozenset[str]:
    return _in_small_letters() | persons.beginnings()


def may_begin(text: str, low: str, at: int) -> bool:
    """False only where ``Grammar.unit`` and ``listed_by_name`` read nothing at ``at``; ``low`` is ``lower(text)``.

    >>> [may_begin(text, text.lower(), 0) for text in ("Sở Nội vụ", "Nguyễn Văn An", "Ùy ban nhân dân xã", "rà soát", "Rà soát")]
    [True, True, True, False, False]
    """
    letters = low[at : at + 2]
    if letters in _in_small_letters() or letters[:1].isdigit() or (at > 0 and text[at - 1].isalnum()):
        return True
    return text[at : at + 1].isupper() and (letters in _with_a_capital() or misprints.may_begin(text[at : at + 2]))
