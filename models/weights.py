"""What a trained model is made of, and its file: numpy arrays without pickle, and beside them a JSON file with their SHA-256."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.features import HEADING, SHAPE, TEXT, Coder, Ints, shape_codes

Floats = npt.NDArray[np.float64]
Singles = npt.NDArray[np.float32]

ARRAYS, FACTS = "areas.npz", "areas.json"


class TamperedModel(ValueError):
    """The model file is not the one that was trained: its SHA-256 differs from the recorded one, or an array is missing or not a plain array."""


@dataclass(frozen=True)
class Scorer:
    """Linear margins over grams: one for each area, and a last one for "no area at all".

    ``codes``: sorted gram codes, ``(n,)``; ``values``: what one occurrence of each is worth in the length of a sentence's vector, ``(n,)``; ``weights``: what it
    adds to each margin, ``(n, areas + 1)``; ``bias``: ``(areas + 1,)``.
    """

    syllables: tuple[str, ...]
    codes: Ints
    values: Singles
    weights: Singles
    bias: Floats

    @cached_property
    def coder(self) -> Coder:
        """The coder over this scorer's syllables."""
        return Coder(self.syllables)

    @cached_property
    def _table(self) -> Singles:
        """Weights and squared values side by side, ``(n + 1, areas + 2)``; the last row is zero, for grams that are not known."""
        table = np.zeros((len(self.codes) + 1, self.weights.shape[1] + 1), dtype=np.float32)
        table[:-1, :-1], table[:-1, -1] = self.weights, self.values**2
        return table

    def places(self, codes: Ints) -> Ints:
        """Index of each gram code in ``codes``, ``len(self.codes)`` where it is not known."""
        found = np.searchsorted(self.codes, codes)
        found[found == len(self.codes)] = 0
        return np.where(self.codes[found] == codes, found, len(self.codes)) if len(self.codes) else np.zeros(len(codes), dtype=np.int64)

    def _sums(self, codes: Ints, owner: Ints, count: int) -> Floats:
        rows = self._table[self.places(codes)]
        return np.stack([np.bincount(owner, weights=column, minlength=count) for column in rows.T], axis=1)
