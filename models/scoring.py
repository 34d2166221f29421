"""Figures of a classifier: F1, exact sets, false alarms, calibration, intervals. Labels and choices are ``(rows, areas)`` of bool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.weights import Floats, choose

Bools = npt.NDArray[np.bool_]
Batch = Sequence[str] | npt.NDArray[np.str_]

# What micro F1 and exact sets together may lose for fewer false alarms.
_GIVEN = 0.005
# What a further area needs of what the first one does: any share between two thirds and nine tenths is as good across batches, this one on real sentences (see bench/RESULTS.md).
_FURTHER = 0.75
_TENTHS = 10
_DRAWS = 500


@dataclass(frozen=True, slots=True)
class Figures:
    """``f1``: of each area; ``false_alarms``: share of rows without an area that were given one; ``rows``: how many were scored."""

    macro: float
    micro: float
    exact: float
    false_alarms: float
    f1: tuple[float, ...]
    rows: int


def area_f1(labels: Bools, chosen: Bools) -> Floats:
    """F1 of each area, ``(areas,)``; 0 where an area is neither there nor chosen."""
    hits = (labels & chosen).sum(axis=0)
    f1: Floats = 2 * hits / np.maximum(1, labels.sum(axis=0) + chosen.sum(axis=0))
    return f1


def figures(labels: Bools, chosen: Bools) -> Figures:
    """All figures at once."""
    f1, empty = area_f1(labels, chosen), ~labels.any(axis=1)
    micro = 2 * (labels & chosen).sum() / max(1, labels.sum() + chosen.sum())
    alarms = float(chosen[empty].any(axis=1).mean()) if empty.any() else 0.0
    return Figures(float(f1.mean()), float(micro), float((labels == chosen).all(axis=1).mean()), alarms, tuple(f1.tolist()), len(labels))


def best_thresholds(labels: Bools, probabilities: Floats, batch: Batch) -> tuple[float, float]:
    """``(first, further)`` for ``choose``, in steps of 0.01: ``further`` is ``_FURTHER`` of ``first``, and ``first`` the highest that loses at most ``_GIVEN`` of micro F1
    and exact sets together against the best. Both are means over batches: the next reader's documents are one more batch, not more rows of the largest.

    Over a wide range they hardly change; false alarms do, and grow fewer with every step. A sentence that surely speaks of one area may as well speak of a second;
    one that is sure of none most likely speaks of none.
    """
    steps, group = [round(0.2 + step / 100, 2) for step in range(51)], np.asarray(batch)
    parts = [(labels[group == name], probabilities[group == name]) for name in np.unique(group)]

    def worth(first: float) -> float:
        found = [figures(truth, choose(chances, first, round(_FURTHER * first, 2))) for truth, chances in parts]
        return sum(one.micro + one.exact for one in found) / len(found)

    worths = {step: worth(step) for step in steps}
    first = max(step for step, found in worths.items() if found >= max(worths.values()) - _GIVEN)
    return first, round(_FURTHER * first, 2)


def calibration(labels: Bools, probabilities: Floats) -> list[tuple[float, float, int]]:
    """``(mean probability, share of true, count)`` of each tenth of the scale that holds any row-and-area pair."""
    at = np.minimum((probabilities * _TENTHS).astype(np.int64), _TENTHS - 1).ravel()
    flat, truth = probabilities.ravel(), labels.ravel()
    held = [at == b for b in range(_TENTHS)]
    return [(float(flat[h].mean()), float(truth[h].mean()), int(h.sum())) for h in held if h.any()]


def expected_calibration_error(labels: Bools, probabilities: Floats) -> float:
    """Mean distance between probability and share of true over the tenths of the scale, weighted by how many pairs fall into each."""
    table = calibration(labels, probabilities)
    return sum(abs(mean - share) * count for mean, share, count in table) / sum(count for _, _, count in table)


def interval(labels: Bools, chosen: Bools, statistic: Callable[[Bools, Bools], float]) -> tuple[float, float]:
    """95 % percentile bootstrap interval of a statistic over rows; the same draws every time."""
    dice = np.random.default_rng(0)
    values = [statistic(labels[pick], chosen[pick]) for pick in (dice.integers(0, len(labels), len(labels)) for _ in range(_DRAWS))]
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high)
