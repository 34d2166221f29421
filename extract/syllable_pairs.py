"""Which syllables stand side by side in Vietnamese offices' language: ``phối hợp``, ``thủ tục``, never ``phôi hợp``.

Counted in sentences of our own (``pairs.csv``) and listed in the names of kinds, bodies, fields and verbs.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from extract.lexicon import column, rows
from extract.text import fold, lower


@cache
def listed() -> frozenset[tuple[str, str]]:
    """Neighbours in listed names and verbs."""
    names = (*column("kinds", "name"), *column("heads", "name"), *column("fields", "name"), *column("verbs", "verb"))
    return frozenset((a, b) for name in names for a, b in pairwise(lower(name).split()) if a.isalpha() and b.isalpha())


@cache
def usual() -> frozenset[tuple[str, str]]:
    """Neighbours seen so often that they outweigh what was read for sure."""
    return frozenset((row["syllable"], second) for row in rows("pairs") for second in row["usual"].split()) | listed()


@cache
def often() -> dict[tuple[str, str], set[tuple[str, str]]]:
    """Neighbours seen often, by their letters without marks."""
    found: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for a, b in [*usual(), *((row["syllable"], second) for row in rows("pairs") for second in row["often"].split())]:
        found.setdefault((fold(a), fold(b)), set()).add((a, b))
    return found


@cache
def seldom() -> frozenset[tuple[str, str]]:
    """Neighbours seen less often."""
    return frozenset((row["syllable"], second) for row in rows("pairs") for second in row["seldom"].split())


def neighbours(syllable: str, before: bool = False, sure: bool = False) -> frozenset[str]:
    """What often stands behind a syllable, or ``before`` it; ``sure``: usually."""
    return _neighbours(before, sure).get(syllable, frozenset())


@cache
def _neighbours(before: bool, sure: bool) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in usual() if sure else (pair for pairs in often().values() for pair in pairs):
        first, second = reversed(pair) if before else pair
        found.setdefault(first, set()).add(second)
    return {syllable: frozenset(others) for syllable, others in found.items()}


def is_seen(first: str, second: str) -> bool:
    return (first, second) in often().get((fold(first), fold(second)), ()) or (first, second) in seldom()
