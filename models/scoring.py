"""Figures of a classifier: F1, exact sets, false alarms, calibration, intervals. Labels and choices are ``(rows, areas)`` of bool."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.weights import Floats

Bools = npt.NDArray[np.bool_]

# What macro F1 and exact sets may differ by without its meaning anything (see models/selection.py).
_NOISE = 0.005


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


def best_threshold(labels: Bools, probabilities: Floats) -> float:
    """The one threshold for all areas, in steps of 0.01: the highest at which macro F1 and exact sets together are within ``_NOISE`` of their best.

    Over a wide range they hardly change; false alarms do, and grow fewer with every step.
    """
    steps = [round(0.2 + step / 100, 2) for step in range(51)]
    found = [figures(labels, probabilities >= step) for step in steps]
    worth = [one.macro + one.exact for one in found]
    return max(step for step, one in zip(steps, worth, strict=True) if one >= max(worth) - _NOISE)


def calibration(labels: Bools, probabilities: Floats, bins: int = 10) -> list[tuple[float, float, int]]:
    """``(mean probability, share of true, count)`` of each tenth of the scale that holds any row-and-area pair."""
    at = np.minimum((probabilities * bins).astype(np.int64), bins - 1).ravel()
    flat, truth = probabilities.ravel(), labels.ravel()
    held = [at == b for b in range(bins)]
    return [(float(flat[h].mean()), float(truth[h].mean()), int(h.sum())) for h in held if h.any()]


def expected_calibration_error(labels: Bools, probabilities: Floats) -> float:
    """Mean distance between probability and share of true over the tenths of the scale, weighted by how many pairs fall into each."""
    table = calibration(labels, probabilities)
    return sum(abs(mean - share) * count for mean, share, count in table) / sum(count for _, _, count in table)


def interval(labels: Bools, chosen: Bools, statistic: Callable[[Bools, Bools], float], draws: int = 500) -> tuple[float, float]:
    """95 % percentile bootstrap interval of a statistic over rows; the same draws every time."""
    dice = np.random.default_rng(0)
    values = [statistic(labels[pick], chosen[pick]) for pick in (dice.integers(0, len(labels), len(labels)) for _ in range(draws))]
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high)
