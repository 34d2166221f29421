"""Which of the seven areas a sentence speaks of: probabilities, a choice, and the terms that weighed most."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from models.features import Coder, Ints, is_shape, parts, syllables, words_of
from models.labels import AREAS
from models.storage import load_parts
from models.weights import Counted, Decision, Floats, Scorer

Terms = tuple[tuple[str, float], ...]

# Terms kept, the grams that they are put together from, and the share of the heaviest that a term must weigh.
_TERMS, _GRAMS, _WEIGHTY = 5, 10, 0.15
_OF_TITLE = "[trích yếu] "
# Sentences at a time: enough for numpy to pay off, few enough to stay in the processor's cache.
_BLOCK = 2048
# Letters that a text needs before its language can be told, and the share of them in known syllables that Vietnamese has at the very least.
_TELLING, _FAMILIAR = 12, 0.4
# Letters that no other language writes: none of them, and it is worth a closer look.
_VIETNAMESE = re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)


class Classification(NamedTuple):
    """``areas``: chosen ``(slug, probability)``, most probable first; ``primary``: the first of them or None; ``every``: probabilities of all seven in their order;
    ``abstain``: the model is too unsure of the whole set for a person to rely on it; ``terms``: where they were asked for, for each chosen area the few terms
    that raised most the log-odds that the content is the area's, with by how much."""

    areas: tuple[tuple[str, float], ...]
    primary: str | None
    every: tuple[float, ...]
    abstain: bool
    terms: Mapping[str, Terms] = MappingProxyType({})

    @property
    def probabilities(self) -> dict[str, float]:
        """Of all seven areas."""
        return dict(zip(AREAS, self.every, strict=True))


@dataclass(frozen=True)
class AreaModel:
    """A trained model; ``record``: what was trained on and how well it does (``areas.json``)."""

    scorer: Scorer
    decision: Decision
    record: Mapping[str, Any]

    def classify(self, texts: Sequence[str], headings: Sequence[Sequence[str]], terms: bool = False) -> list[Classification]:
        """One classification per sentence; ``headings[i]``: the headings above sentence i, outermost (the title of its document) first, may be empty."""
        if len(texts) > _BLOCK:
            blocks = range(0, len(texts), _BLOCK)
            return [one for at in blocks for one in self.classify(texts[at : at + _BLOCK], headings[at : at + _BLOCK], terms)]
        counted, margins, title_of = self.scorer.read(texts, headings)
        found = self.decision.probabilities(margins)
        sure = self.decision.certainty(found)
        unsure = (sure < self.decision.doubt).tolist()
        chosen = self.decision.chosen(found)
        every = list(map(Classification, *_ranked(found, chosen), map(tuple, found.tolist()), unsure))
        return self._with_terms(every, counted, margins, title_of, chosen) if terms else every

    def foreign(self, text: str) -> bool:
        """Whether hardly any of a text's letters stand in syllables that the model knows, as in another language; false for texts too short to tell."""
        if _VIETNAMESE.search(text):
            return False
        spelled = [syllable for word in words_of(text) for syllable in syllables(word) if not syllable.startswith("<")]
        known = sum(len(syllable) for syllable in spelled if syllable in self._known)
        return sum(map(len, spelled)) >= _TELLING and known < _FAMILIAR * sum(map(len, spelled))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self.scorer.syllables)

    def explain(self, text: str, headings: Sequence[str] = ()) -> dict[str, list[tuple[str, float]]]:
        """For each chosen area the few terms that raised most the log-odds that the content is the area's, with by how much."""
        return {area: list(terms) for area, terms in self.classify([text], [headings], terms=True)[0].terms.items()}

    def _with_terms(
        self, every: list[Classification], counted: Counted, margins: Floats, title_of: Ints, chosen: npt.NDArray[np.bool_]
    ) -> list[Classification]:
        sentence, area = np.nonzero(chosen)
        own = self._terms_of(sentence, self.decision.slopes(margins[sentence], area), counted)
        pulls, rows = self.decision.pulls_of_titles(margins[sentence], area).tolist(), title_of[sentence]
        of_title = self._terms_of_titles(rows, area, counted)
        found = {
            (at, number): _merged(terms, of_title.get((row, number), ()), pull)
            for at, number, terms, row, pull in zip(sentence.tolist(), area.tolist(), own, rows.tolist(), pulls, strict=True)
        }
        return [one._replace(terms={area: found[at, AREAS.index(area)] for area, _ in one.areas}) for at, one in enumerate(every)]

    def _terms_of_titles(self, rows: Ints, area: Ints, counted: Counted) -> dict[tuple[int, int], Terms]:
        """The terms that speak for an area in a title, by its row of ``counted`` and the area's number; nothing for row -1."""
        pairs = np.unique(np.stack((rows, area), axis=1)[rows >= 0], axis=0)
        terms = self._terms_of(pairs[:, 0], np.eye(len(AREAS))[pairs[:, 1]], counted)
        return {(row, number): told for (row, number), told in zip(pairs.tolist(), terms, strict=True)}

    def _terms_of(self, sentence: Ints, slopes: Floats, counted: Counted) -> list[Terms]:
        """The terms that raise most the sum of a sentence's margins weighed by ``slopes[i]``, for each ``sentence[i]``, which are in order."""
        pairs = np.bincount(sentence, minlength=len(counted.length))
        places, owner, scale = counted.flat(pairs > 0)
        # Each gram once for each area of its sentence.
        times = pairs[owner]
        within = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
        places, owner, scale = np.repeat(places, times), np.repeat(owner, times), np.repeat(scale, times)
        pair = (np.cumsum(pairs) - pairs)[owner] + within
        pulls = scale * np.einsum("gm,gm->g", self.scorer.weights.take(places, axis=0)[:, : slopes.shape[1]], slopes[pair]) / counted.length[owner]
        # A gram pulls one way wherever it stands.
        speaks = np.flatnonzero((pulls > 0) & ~is_shape(self.scorer.codes[places]))
        grams, at = np.unique(pair[speaks] * len(self.scorer.codes) + places[speaks], return_inverse=True)
        summed = np.bincount(at, weights=pulls[speaks], minlength=len(grams))
        owners, spelled = np.divmod(grams, max(1, len(self.scorer.codes)))
        order = np.lexsort((-summed, owners))
        owners, codes, summed = owners[order], self.scorer.codes[spelled[order]], summed[order]
        best = np.arange(len(order)) - np.searchsorted(owners, owners) < _GRAMS
        codes = codes[best]
        heavy = list(zip(codes.tolist(), *(half.tolist() for half in parts(codes)), summed[best].tolist(), strict=True))
        bounds = np.searchsorted(owners[best], np.arange(len(sentence) + 1)).tolist()
        return [_told(heavy[first:last], self.scorer.coder) for first, last in pairwise(bounds)]


def _merged(own: Terms, of_title: Terms, pull: float) -> Terms:
    """The few terms that weighed most of a sentence's own and of its title's, among whose terms ``pull`` is shared out."""
    weights, whole = dict(own), sum(weight for _, weight in of_title)
    for term, weight in of_title if pull > 0 and whole > 0 else ():
        told = _OF_TITLE + term.removeprefix("[mở đầu] ").removeprefix("[kết thúc] ")
        weights[told] = weights.get(told, 0.0) + pull * weight / whole
    heaviest = sorted(weights.items(), key=lambda pair: -pair[1])[:_TERMS]
    return tuple((term, round(weight, 3)) for term, weight in heaviest if weight >= _WEIGHTY * heaviest[0][1])


def _told(grams: Sequence[tuple[int, int, int, float]], coder: Coder) -> Terms:
    """The few terms that weighed most of grams (code, codes of its two syllables where it is a pair, weight) in the order of their weights; a syllable of a pair is counted with
    it: "thủ", "thủ tục", "tục" are one term."""
    kept: dict[int, float] = {}
    pair_of: dict[int, int] = {}
    for code, first, second, pull in grams:
        if code in pair_of:
            kept[pair_of[code]] += pull
            continue
        kept[code] = pull
        if first:
            kept[code] += kept.pop(first, 0.0)
            pair_of.setdefault(first, code)
            kept[code] += kept.pop(second, 0.0)
            pair_of.setdefault(second, code)
    heaviest = sorted(kept.items(), key=lambda pair: -pair[1])[:_TERMS]
    return tuple((coder.term(code), round(pull, 3)) for code, pull in heaviest if pull >= _WEIGHTY * heaviest[0][1])


def _ranked(probabilities: Floats, chosen: npt.NDArray[np.bool_]) -> tuple[list[tuple[tuple[str, float], ...]], list[str | None]]:
    """For each sentence its chosen areas with their probabilities, most probable first, and the first of them or None."""
    sentence, area = np.nonzero(chosen)
    order = np.lexsort((-probabilities[chosen], sentence))
    pairs = list(zip(map(AREAS.__getitem__, area[order].tolist()), probabilities[chosen][order].tolist(), strict=True))
    ends = np.cumsum(chosen.sum(axis=1)).tolist()
    areas = [tuple(pairs[start:end]) for start, end in zip([0, *ends], ends, strict=False)]
    return areas, [one[0][0] if one else None for one in areas]


@cache
def load(folder: Path | None = None) -> AreaModel:
    """The model of ``folder`` (the one that ships with the package where None), read once; raises ``models.storage.ModelFileError``."""
    return AreaModel(*load_parts(folder or Path(__file__).parent))
