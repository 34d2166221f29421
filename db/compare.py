"""Two plans side by side: which duties were kept, which are new, which were dropped; which targets were raised, lowered, kept.

Two duties are one where their words agree: without marks, a word counting the more the fewer duties of both plans use it, so that "báo cáo" weighs little and
"đất đai" much. Each duty is matched at most once, the most alike first.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from extract.text import fold

Row = dict[str, Any]

# Set by reading the pairs of the sample plans: just above stand "để quá hẹn" and "trễ hạn" of land files, just below duties of other work.
SAME_DUTY = 0.5
SAME_INDICATOR = 0.45
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of each plan that say the same; ``alike`` from the threshold to 1."""

    old: Row
    new: Row
    alike: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """``kept`` in the order of the new plan, ``dropped`` in that of the old one, ``added`` in that of the new one."""

    kept: list[Pair]
    added: list[Row]
    dropped: list[Row]


def compare_duties(old: Sequence[Row], new: Sequence[Row]) -> Comparison:
    """Rows with ``duty``.

    >>> found = compare_duties([{"duty": "Rà soát thủ tục đất đai"}, {"duty": "Thi tuyển lãnh đạo"}], [{"duty": "Tiếp tục rà soát các thủ tục đất đai"}, {"duty": "Mở sàn dữ liệu"}])
    >>> [pair.new["duty"] for pair in found.kept], [row["duty"] for row in found.added], [row["duty"] for row in found.dropped]
    (['Tiếp tục rà soát các thủ tục đất đai'], ['Mở sàn dữ liệu'], ['Thi tuyển lãnh đạo'])
    """
    return _compare(old, new, "duty", SAME_DUTY)


def compare_targets(old: Sequence[Row], new: Sequence[Row]) -> Comparison:
    """Rows with ``indicator``, ``unit`` and ``value``; only targets in one unit of measure can be one."""
    return _compare(old, new, "indicator", SAME_INDICATOR, "unit")


def change(pair: Pair) -> str:
    """``raised``, ``lowered`` or ``same``, by the value demanded."""
    before, after = pair.old["value"], pair.new["value"]
    if before is None or after is None or math.isclose(before, after):
        return "same"
    return "raised" if after > before else "lowered"


def _compare(old: Sequence[Row], new: Sequence[Row], column: str, least: float, equal: str = "") -> Comparison:
    words = [[_words(row[column]) for row in rows] for rows in (old, new)]
    weights = _weights(words[0] + words[1])
    holding: dict[str, list[int]] = defaultdict(list)
    for at, found in enumerate(words[1]):
        for word in found:
            holding[word].append(at)
    candidates = []
    for i, mine in enumerate(words[0]):
        common: dict[int, float] = defaultdict(float)
        for word in mine:
            for j in holding.get(word, ()):
                common[j] += weights[word]
        for j, shared in common.items():
            alike = 2 * shared / (_sum(mine, weights) + _sum(words[1][j], weights))
            if alike >= least and (not equal or old[i][equal] == new[j][equal]):
                candidates.append((-alike, i, j))
    matched: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for negative, i, j in sorted(candidates):
        if i not in taken and j not in matched:
            taken.add(i)
            matched[j] = (i, -negative)
    kept = [Pair(old[matched[j][0]], row, matched[j][1]) for j, row in enumerate(new) if j in matched]
    return Comparison(kept, [row for j, row in enumerate(new) if j not in matched], [row for i, row in enumerate(old) if i not in taken])


def _words(text: str | None) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text or "")))


def _weights(sets: Iterable[frozenset[str]]) -> dict[str, float]:
    sets = list(sets)
    times = Counter(word for words in sets for word in words)
    return {word: math.log(1 + len(sets) / count) for word, count in times.items()}


def _sum(words: frozenset[str], weights: dict[str, float]) -> float:
    return sum(weights[word] for word in words)
