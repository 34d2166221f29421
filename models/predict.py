"""Which of the seven areas a sentence speaks of: probabilities, a choice, and the terms that weighed most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import Any

from models.labels import AREAS
from models.storage import load_parts
from models.weights import Decision, Scorer

_TERMS = 5
# Sentences at a time: enough for numpy to pay off, few enough to stay in the processor's cache.
_BLOCK = 2048


@dataclass(frozen=True, slots=True)
class Classification:
    """``areas``: chosen ``(slug, probability)``, most probable first; ``primary``: the first of them or None; ``probabilities``: of all seven;
    ``abstain``: the model is too unsure of the whole set for a person to rely on it."""

    areas: tuple[tuple[str, float], ...]
    primary: str | None
    probabilities: Mapping[str, float]
    abstain: bool


@dataclass(frozen=True)
class AreaModel:
    """A trained model; ``record``: what was trained on and how well it does (``areas.json``)."""

    scorer: Scorer
    decision: Decision
    record: Mapping[str, Any]

    def classify(self, texts: Sequence[str], headings: Sequence[Sequence[str]]) -> list[Classification]:
        """One classification per sentence; ``headings[i]``: the headings above sentence i, outermost first, may be empty."""
        if len(texts) > _BLOCK:
            return [one for at in range(0, len(texts), _BLOCK) for one in self.classify(texts[at : at + _BLOCK], headings[at : at + _BLOCK])]
        found = self.decision.probabilities(self.scorer.margins(self.scorer.count(texts, headings)))
        sure = self.decision.certainty(found)
        return [self._classification(row, bool(certain < self.decision.doubt)) for row, certain in zip(found.tolist(), sure, strict=True)]

    def _classification(self, row: list[float], abstain: bool) -> Classification:
        every = dict(zip(AREAS, row, strict=True))
        chosen = [pair for pair in every.items() if pair[1] >= self.decision.threshold]
        if len(chosen) > 1:
            chosen.sort(key=itemgetter(1), reverse=True)
        return Classification(tuple(chosen), chosen[0][0] if chosen else None, every, abstain)

    def explain(self, text: str, headings: Sequence[str] = ()) -> dict[str, list[tuple[str, float]]]:
        """For each chosen area the few terms that raised its logit most, with by how much."""
        counted = self.scorer.count([text], [headings])
        margins = self.scorer.margins(counted)[0]
        chosen = self.classify([text], [headings])[0].areas
        terms: dict[str, list[tuple[str, float]]] = {}
        for area, _ in chosen:
            slope = self.decision.slope(margins, AREAS.index(area))
            pulls: dict[int, float] = {}
            for place, scale in zip(counted.places.tolist(), counted.scale.tolist(), strict=True):
                pulls[place] = pulls.get(place, 0.0) + float(scale * (self.scorer.weights[place] @ slope) / counted.length[0])
            best = sorted(pulls.items(), key=lambda pair: -pair[1])[:_TERMS]
            terms[area] = [(self.scorer.coder.term(int(self.scorer.codes[place])), round(pull, 3)) for place, pull in best if pull > 0]
        return terms


@cache
def load(folder: Path | None = None) -> AreaModel:
    """The model of ``folder`` (the one that ships with the package where None), read once; raises ``models.storage.ModelFileError``."""
    return AreaModel(*load_parts(folder or Path(__file__).parent))
