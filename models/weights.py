"""What a trained model is made of: linear margins over grams, and the layer that turns margins into probabilities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from models.codes import Places
from models.features import HEADING, LEAD, TITLE, Coder, Ints, roles

Floats = npt.NDArray[np.float64]
Singles = npt.NDArray[np.float32]

# The most that each role of heading may weigh against the sentence itself, as a share of its squared length (see bench/RESULTS.md).
ABOVE = {HEADING: 1.0, TITLE: 0.5, LEAD: 0.5}


@dataclass(frozen=True)
class Counted:
    """Known grams of some sentences. ``places``: index of each gram in the scorer's ``codes``; ``owner``: the sentence it stands in; ``scale``: its weight
    (1 for the sentence's own, less for headings where they outweigh it); ``clause``: the clause it stands in, -1 where it tells of the whole sentence, -2 where it
    stands in a heading, all ``(grams,)``; ``length``: of each sentence's vector, ``(sentences,)``, at least 1; ``clause_owner``: the sentence of each clause."""

    places: Ints
    owner: Ints
    scale: Floats
    clause: Ints
    length: Floats
    clause_owner: Ints


@dataclass(frozen=True)
class Scorer:
    """Linear margins over grams: one for each area, one for "no area at all", and one for "no area" that looks at form alone.

    ``codes``: sorted gram codes, ``(n,)``; ``values``: what one occurrence of each gram is worth in a sentence's vector, ``(n,)``; ``weights``: what it adds to
    each margin, ``(n, areas + 2)``; ``bias``: ``(areas + 2,)``.
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
    def _squares(self) -> Floats:
        return self.values.astype(np.float64) ** 2

    @cached_property
    def known(self) -> Places:
        """From gram codes to indices into ``self.codes`` of those that are there, and which those are."""
        return Places(self.codes)

    def count(self, texts: Sequence[str], headings: Sequence[Sequence[str]]) -> Counted:
        """The known grams of sentences and of what stands above them; each role of heading weighs at most its share of the sentence unless that has no known gram."""
        size = len(texts)
        codes, owner, clause, clause_owner = self.coder.text_codes(texts)
        own, found = self.known(codes)
        own_at = owner[found]
        square = np.bincount(own_at, weights=self._squares[own], minlength=size)
        length: Floats = square.astype(np.float64)
        places, owners, scales = [own], [own_at], [np.ones(len(own))]
        for share, (above, above_at) in zip(ABOVE.values(), self._heading_grams(headings), strict=True):
            above_square = np.bincount(above_at, weights=self._squares[above], minlength=size)
            cap = np.ones(size)
            heavy = (above_square > share * square) & (square > 0)
            cap[heavy] = np.sqrt(share * square[heavy] / above_square[heavy])
            length = length + cap**2 * above_square
            places.append(above)
            owners.append(above_at)
            scales.append(cap[above_at])
        above_all = np.full(sum(map(len, places[1:])), -2)
        within = np.concatenate((clause[found], above_all))
        return Counted(np.concatenate(places), np.concatenate(owners), np.concatenate(scales), within, np.maximum(np.sqrt(length), 1.0), clause_owner)

    def _heading_grams(self, headings: Sequence[Sequence[str]]) -> Iterator[tuple[Ints, Ints]]:
        """For each role of heading its known grams above each sentence. Each different path is read once: the sentences under one heading are many."""
        paths: dict[tuple[str, ...], int] = {}
        path_of = np.fromiter((paths.setdefault(tuple(path), len(paths)) for path in headings), dtype=np.int64, count=len(headings))
        split = [roles(path) for path in paths]
        for role in ABOVE:
            flat = [heading for path in split for heading in path.get(role, ())]
            codes, owner = self.coder.heading_codes(flat, role)
            path_at = np.repeat(np.arange(len(paths), dtype=np.int64), [len(path.get(role, ())) for path in split])
            places, found = self.known(codes)
            at = path_at[owner[found]]
            order = np.argsort(at, kind="stable")
            places, counts = places[order], np.bincount(at, minlength=len(paths))
            starts = np.cumsum(counts) - counts
            repeats = counts[path_of]
            owners = np.repeat(np.arange(len(headings), dtype=np.int64), repeats)
            within = np.arange(len(owners), dtype=np.int64) - np.repeat(np.cumsum(repeats) - repeats, repeats)
            yield places[np.repeat(starts[path_of], repeats) + within], owners

    def margins(self, counted: Counted) -> Floats:
        """``(sentences, areas + 2 + areas)``: the signed distances to each area's boundary, those to the boundaries of "no area", and for each area the largest
        distance among the sentence's clauses."""
        size, clauses = len(counted.length), len(counted.clause_owner)
        # Every gram is added up once: with its clause, with what tells of the whole sentence, or with the headings.
        group = np.where(counted.clause >= 0, counted.clause, clauses + counted.owner - size * (counted.clause + 1))
        weights = np.ascontiguousarray(self.weights[counted.places].T)
        sums = [_added(group, counted.scale * column, clauses + 2 * size) for column in weights]
        squares = _added(group, self._squares[counted.places] * counted.scale**2, clauses + 2 * size)
        within, rest, above = (_columns([column[part] for column in sums]) for part in _parts(clauses, size))
        owned = _columns([_added(counted.clause_owner, column, size) for column in within.T])
        whole = (owned + rest + above) / counted.length[:, None] + self.bias
        areas = whole.shape[1] - 2
        best = self._best_clause(counted, within[:, :areas], above[:, :areas], squares, whole[:, :areas].copy())
        return np.concatenate((whole, best), axis=1)

    def _best_clause(self, counted: Counted, within: Floats, above: Floats, squares: Floats, best: Floats) -> Floats:
        """Each clause is judged by its own grams and by its share of the headings; a sentence without clauses by the whole, which ``best`` begins with."""
        size, owner = len(best), counted.clause_owner
        own, _, heading = (squares[part] for part in _parts(len(owner), size))
        share = own / np.maximum(np.bincount(owner, weights=own, minlength=size)[owner], 1e-9)
        length = np.maximum(np.sqrt(own + share * heading[owner]), 1.0)
        margins = (within + np.sqrt(share)[:, None] * above[owner]) / length[:, None] + self.bias[: best.shape[1]]
        told = own > 0
        firsts = np.flatnonzero(np.diff(owner[told], prepend=-1))
        if len(firsts):
            best[owner[told][firsts]] = np.maximum.reduceat(margins[told], firsts, axis=0)
        return best


def _added(at: Ints, values: Floats, size: int) -> Floats:
    """``(size,)``: values added up by where they belong."""
    return np.bincount(at, weights=values, minlength=size).astype(np.float64, copy=False)


def _columns(columns: Sequence[Floats]) -> Floats:
    return np.ascontiguousarray(np.array(columns, dtype=np.float64).T)


def _parts(clauses: int, size: int) -> tuple[slice, slice, slice]:
    """Where the sums of clauses, of what tells of whole sentences, and of headings stand."""
    return slice(0, clauses), slice(clauses, clauses + size), slice(clauses + size, None)


@dataclass(frozen=True)
class Decision:
    """From margins to calibrated probabilities and to a choice.

    An area's probability is the product of two logistic ones: that its content is the area's (``weights``: ``(areas, 3)``, over its own margin, the largest
    margin among the other areas, and its margin in the clause that speaks most of it; ``bias``: ``(areas,)``), and that the sentence says anything that counts, which recitals, addressees, captions and menus do not
    (``gate``: ``(3,)``, over the margin of "no area", the margin of "no area" by form alone, and 1). ``threshold``: an area is chosen at or above this
    probability; ``doubt``: abstain where the probability that the whole set is right falls below it.
    """

    weights: Floats
    bias: Floats
    gate: Floats
    threshold: float
    doubt: float

    def content(self, margins: Floats) -> Floats:
        """``(sentences, areas)``: probability of each area as far as content goes, from margins."""
        return logistic(np.einsum("saf,af->sa", content_inputs(margins), self.weights) + self.bias)

    def counting(self, margins: Floats) -> Floats:
        """``(sentences,)``: probability that a sentence says anything that counts."""
        return logistic(gate_margins(margins) @ self.gate[:2] + self.gate[2])

    def probabilities(self, margins: Floats) -> Floats:
        """``(sentences, areas)`` from margins (``Scorer.margins``)."""
        return self.content(margins) * self.counting(margins)[:, None]

    def certainty(self, probabilities: Floats) -> Floats:
        """``(sentences,)``: the probability that every area is rightly chosen or left, areas taken as independent."""
        chosen = probabilities >= self.threshold
        sure: Floats = np.where(chosen, probabilities, 1.0 - probabilities).prod(axis=1)
        return sure

    def slopes(self, margins: Floats, area: int) -> Floats:
        """``(sentences, areas + 2)``: how much the log-odds of ``area`` move with each of a sentence's margins, that of its clause counted as its own."""
        content, counting, areas = self.content(margins)[:, area], self.counting(margins), len(self.bias)
        rivals = np.where(np.arange(areas) == area, -np.inf, margins[:, :areas])
        slopes = np.zeros((len(margins), areas + 2))
        slopes[:, area] += (1 - content) * (self.weights[area, 0] + self.weights[area, 2])
        slopes[np.arange(len(margins)), np.argmax(rivals, axis=1)] += (1 - content) * self.weights[area, 1]
        slopes[:, -2:] += (1 - counting)[:, None] * self.gate[:2]
        slopes /= np.maximum(1e-9, 1 - content * counting)[:, None]
        return slopes


def logistic(values: Floats) -> Floats:
    """1 / (1 + e^-x)."""
    return 1.0 / (1.0 + np.exp(-values))


def content_inputs(margins: Floats) -> Floats:
    """``(sentences, areas, 3)``: each area's own margin, the largest among the other areas, and its largest in a clause."""
    areas = margins.shape[1] // 2 - 1
    own = margins[:, :areas]
    ranked = np.sort(own, axis=1)
    others = np.where(own == ranked[:, -1:], ranked[:, -2:-1], ranked[:, -1:])
    return np.stack((own, others, margins[:, areas + 2 :]), axis=2)


def gate_margins(margins: Floats) -> Floats:
    """``(sentences, 2)``: the margins of "no area" and of "no area" by form."""
    areas = margins.shape[1] // 2 - 1
    return margins[:, areas : areas + 2]
