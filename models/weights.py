"""What a trained model is made of: linear margins over grams, and the layer that turns margins into probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from models.codes import Places
from models.features import HEADING, LEAD, TITLE, Coder, Ints, roles

Floats = npt.NDArray[np.float64]
Singles = npt.NDArray[np.float32]

# How sharply a margin tells an area from none where a title is weighed; between 2 and 8 it makes no difference (see bench/RESULTS.md).
_SHARP = 5.0
# The inputs of an area's content from this one on tell of the title.
FIRST_OF_TITLE = 3
# The most that each role of heading may weigh against the sentence itself, as a share of its squared length (see bench/RESULTS.md).
ABOVE = {HEADING: 1.0, TITLE: 0.5, LEAD: 0.5}


@dataclass(frozen=True)
class Counted:
    """Known grams of some sentences. ``places``: index of each gram in the scorer's ``codes``; ``owner``: the sentence it stands in; ``clause``: the clause it stands in,
    -1 where it tells of the whole sentence, all ``(grams,)``; ``clause_owner``: the sentence of each clause; ``above``: the grams of what stands above;
    ``length``: of each sentence's vector, ``(sentences,)``, at least 1."""

    places: Ints
    owner: Ints
    clause: Ints
    clause_owner: Ints
    above: Above
    length: Floats

    def flat(self, wanted: npt.NDArray[np.bool_]) -> tuple[Ints, Ints, Floats]:
        """``(places, owner, scale)`` of the grams of the sentences that are ``wanted``, those above counted for each sentence that they stand above; ``scale``: what each
        weighs."""
        own = wanted[self.owner]
        places, owner, scale = self.above.flat(np.flatnonzero(wanted))
        return np.concatenate((self.places[own], places)), np.concatenate((self.owner[own], owner)), np.concatenate((np.ones(np.count_nonzero(own)), scale))


@dataclass(frozen=True)
class Above:
    """Known grams of heading paths, each different path once: the sentences under one heading are many. ``places``, ``owner``: of each gram the index in the scorer's
    ``codes`` and its pile, path times roles plus role, in the order of the piles; ``path_of``: the path above each sentence; ``cap``: ``(sentences, roles)``, what a
    sentence lets each role weigh; ``square``: ``(sentences,)``, the squared length of it all."""

    places: Ints
    owner: Ints
    path_of: Ints
    cap: Floats
    square: Floats

    def piled(self, values: Floats, piles: int) -> Floats:
        """``(sentences,)``: values of the grams added up by sentence, each role as far as the sentence lets it; ``piles``: paths times roles."""
        roles = self.cap.shape[1]
        added: Floats = (_added(self.owner, values, piles).reshape(-1, roles)[self.path_of] * self.cap).sum(axis=1)
        return added

    def flat(self, sentences: Ints) -> tuple[Ints, Ints, Floats]:
        """``(places, owner, scale)`` of the grams above some sentences, one sentence after the other."""
        roles = self.cap.shape[1]
        piles = (self.path_of[sentences, None] * roles + np.arange(roles)).ravel()
        bounds = np.searchsorted(self.owner, np.arange(piles.max(initial=-1) + 2))
        starts, repeats = bounds[piles], np.diff(bounds)[piles]
        within = np.arange(repeats.sum(), dtype=np.int64) - (np.cumsum(repeats) - repeats - starts).repeat(repeats)
        return self.places[within], sentences.repeat(roles).repeat(repeats), self.cap[sentences].ravel().repeat(repeats)


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
    def _columns(self) -> Floats:
        """``weights`` with what belongs to one margin side by side, so that it stays in the processor's cache."""
        return np.ascontiguousarray(self.weights.T, dtype=np.float64)

    @cached_property
    def known(self) -> Places:
        """From gram codes to indices into ``self.codes`` of those that are there, and which those are."""
        return Places(self.codes)

    def count(self, texts: Sequence[str], headings: Sequence[Sequence[str]]) -> Counted:
        """The known grams of sentences and of what stands above them; each role of heading weighs at most its share of the sentence unless that has no known gram."""
        codes, owner, clause, clause_owner = self.coder.text_codes(texts)
        places, found = self.known(codes)
        square = _added(owner[found], self._squares[places], len(texts))
        above = self._above(headings, square)
        length: Floats = np.maximum(np.sqrt(square + above.square), 1.0)
        return Counted(places, owner[found], clause[found], clause_owner, above, length)

    def read(self, texts: Sequence[str], headings: Sequence[Sequence[str]]) -> tuple[Counted, Floats, Ints]:
        """``(counted, margins, title_of)``: the known grams of sentences and, behind them, of the titles above them, each once; the margins of the sentences as the
        decision layer wants them, ``(sentences, areas + 2 + areas + areas)``: those of ``margins`` and what the title says of each area, read as a sentence of its
        own: between 0 and 1, 0 where there is none; which row of ``counted`` is the title above each sentence, -1 where there is none."""
        above, title_of = titles(headings)
        counted = self.count([*texts, *above], [*headings, *((),) * len(above)])
        margins = self.margins(counted)
        told = np.zeros((len(texts), margins.shape[1] // 2 - 1))
        titled = title_of >= 0
        row_of = np.where(titled, title_of + len(texts), -1)
        told[titled] = logistic(_SHARP * margins[row_of[titled], : told.shape[1]])
        return counted, np.concatenate((margins[: len(texts)], told), axis=1), row_of

    def _above(self, headings: Sequence[Sequence[str]], square: Floats) -> Above:
        """What stands above sentences; ``square``: the squared lengths of the sentences themselves."""
        paths: dict[tuple[str, ...], int] = {}
        path_of = np.fromiter((paths.setdefault(tuple(path), len(paths)) for path in headings), dtype=np.int64, count=len(headings))
        split, roles_ = [roles(path) for path in paths], len(ABOVE)
        places, owners = [], []
        for number, role in enumerate(ABOVE):
            held = [path.get(role, ()) for path in split]
            if number and not any(held):
                continue
            codes, owner = self.coder.heading_codes([heading for path in held for heading in path], role)
            known, found = self.known(codes)
            places.append(known)
            owners.append(np.repeat(np.arange(len(held), dtype=np.int64), list(map(len, held)))[owner[found]] * roles_ + number)
        order = np.argsort(np.concatenate(owners), kind="stable")
        place, owner = np.concatenate(places)[order], np.concatenate(owners)[order]
        squares = _added(owner, self._squares[place], len(paths) * roles_).reshape(-1, roles_)[path_of]
        most = square[:, None] * np.array(tuple(ABOVE.values()))
        heavy = (squares > most) & (most > 0)
        cap = np.ones(squares.shape)
        cap[heavy] = np.sqrt(most[heavy] / squares[heavy])
        return Above(place, owner, path_of, cap, (cap**2 * squares).sum(axis=1))

    def margins(self, counted: Counted) -> Floats:
        """``(sentences, areas + 2 + areas)``: the signed distances to each area's boundary, those to the boundaries of "no area", and for each area the largest
        distance among the sentence's clauses."""
        size, clauses, piles = len(counted.length), len(counted.clause_owner), len(ABOVE) * (int(counted.above.path_of.max(initial=-1)) + 1)
        # Every gram is added up once: with its clause, or with what tells of the whole sentence.
        group = np.where(counted.clause >= 0, counted.clause, clauses + counted.owner)
        sums = [_added(group, column[counted.places], clauses + size) for column in self._columns]
        squares = _added(group, self._squares[counted.places], clauses + size)[:clauses]
        above = _columns([counted.above.piled(column[counted.above.places], piles) for column in self._columns])
        within, rest = _columns([column[:clauses] for column in sums]), _columns([column[clauses:] for column in sums])
        owned = _columns([_added(counted.clause_owner, column, size) for column in within.T])
        whole = (owned + rest + above) / counted.length[:, None] + self.bias
        areas = whole.shape[1] - 2
        best = self._best_clause(counted, within[:, :areas], above[:, :areas], squares, whole[:, :areas].copy())
        return np.concatenate((whole, best), axis=1)

    def _best_clause(self, counted: Counted, within: Floats, above: Floats, own: Floats, best: Floats) -> Floats:
        """Each clause is judged by its own grams and by its share of the headings; a sentence without clauses by the whole, which ``best`` begins with."""
        size, owner = len(best), counted.clause_owner
        share = own / np.maximum(_added(owner, own, size)[owner], 1e-9)
        length = np.maximum(np.sqrt(own + share * counted.above.square[owner]), 1.0)
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


@dataclass(frozen=True)
class Decision:
    """From margins to calibrated probabilities and to a choice.

    An area's probability is the product of two logistic ones: that its content is the area's (``weights``: ``(areas, 5)``, over what ``content_inputs`` tells of it;
    ``bias``: ``(areas,)``), and that the sentence says anything that counts, which recitals, addressees, captions and menus do not
    (``gate``: ``(3,)``, over the margin of "no area", the margin of "no area" by form alone, and 1). ``first``, ``further``: the areas at or above
    ``further`` are chosen where one of them reaches ``first``; ``doubt``: abstain where the probability that the whole set is right falls below it.
    """

    weights: Floats
    bias: Floats
    gate: Floats
    first: float
    further: float
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

    def chosen(self, probabilities: Floats) -> npt.NDArray[np.bool_]:
        """``(sentences, areas)``: the areas given."""
        return choose(probabilities, self.first, self.further)

    def certainty(self, probabilities: Floats) -> Floats:
        """``(sentences,)``: the probability that every area is rightly chosen or left, areas taken as independent."""
        chosen = self.chosen(probabilities)
        sure: Floats = np.where(chosen, probabilities, 1.0 - probabilities).prod(axis=1)
        return sure

    def slopes(self, margins: Floats, area: Ints) -> Floats:
        """``(sentences, areas)``: how much the log-odds that a sentence's content is one area's (``area``: its number) move with its margins, that of its clause counted
        as its own; how loud the sentence is beside its title is left as it is."""
        every, areas = np.arange(len(margins)), len(self.bias)
        rivals = np.where(np.arange(areas) == area[:, None], -np.inf, margins[:, :areas])
        slopes = np.zeros((len(margins), areas))
        slopes[every, area] += self.weights[area, 0] + self.weights[area, 2]
        slopes[every, np.argmax(rivals, axis=1)] += self.weights[area, 1]
        return slopes

    def pulls_of_titles(self, margins: Floats, area: Ints) -> Floats:
        """``(sentences,)``: how much what the title says raises the log-odds that a sentence's content is one area's (``area``: its number)."""
        pulls: Floats = content_inputs(margins)[np.arange(len(margins)), area, 3] * self.weights[area, 3]
        return pulls


def choose(probabilities: Floats, first: float, further: float) -> npt.NDArray[np.bool_]:
    """``(sentences, areas)``: areas at or above ``further`` of the sentences whose likeliest area is at or above ``first``."""
    chosen: npt.NDArray[np.bool_] = (probabilities >= further) & (probabilities >= first).any(axis=1, keepdims=True)
    return chosen


def logistic(values: Floats) -> Floats:
    """1 / (1 + e^-x)."""
    return 1.0 / (1.0 + np.exp(-values))


def content_inputs(margins: Floats) -> Floats:
    """``(sentences, areas, 5)`` from margins with titles (``Scorer.read``): each area's own margin, the largest among the other areas, and its largest in a clause; what
    the title says of it, the more the less the sentence speaks of any area, and how little that is where there is a title."""
    areas = _areas(margins)
    own, told = margins[:, :areas], margins[:, 2 * areas + 2 :]
    ranked = np.sort(own, axis=1)
    others = np.where(own == ranked[:, -1:], ranked[:, -2:-1], ranked[:, -1:])
    silence = logistic(-_SHARP * ranked[:, -1:]) * told.any(axis=1, keepdims=True)
    return np.stack((own, others, margins[:, areas + 2 : 2 * areas + 2], told * silence, np.broadcast_to(silence, own.shape)), axis=2)


def gate_margins(margins: Floats) -> Floats:
    """``(sentences, 2)``: the margins of "no area" and of "no area" by form."""
    areas = _areas(margins)
    return margins[:, areas : areas + 2]


def _areas(margins: Floats) -> int:
    return (int(margins.shape[1]) - 2) // 3


def titles(headings: Sequence[Sequence[str]]) -> tuple[list[str], Ints]:
    """The titles that stand above sentences, each once, and which of them stands above each, -1 where none does: ``(sentences,)``.

    >>> titles([("Kế hoạch cải cách hành chính năm 2024", "II. NHIỆM VỤ"), (), ("II. NHIỆM VỤ",)])
    (['Kế hoạch cải cách hành chính năm 2024'], array([ 0, -1, -1]))
    """
    outermost = {path[0] for path in headings if path}
    found = sorted(heading for heading in outermost if TITLE in roles((heading,)))
    numbers = {title: number for number, title in enumerate(found)}
    return found, np.fromiter((numbers.get(path[0], -1) if path else -1 for path in headings), dtype=np.int64, count=len(headings))
