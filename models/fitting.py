"""Fitting: a scorer from labelled sentences, and the decision layer from margins of sentences that the scorer has not seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from scipy import optimize, sparse
from sklearn.svm import LinearSVC

from models.corpus import Row, folds, label_matrix
from models.features import Coder, is_edge, is_form, known_syllables, roles
from models.labels import AREAS
from models.scoring import Batch, Bools, best_thresholds
from models.weights import ABOVE, FIRST_OF_TITLE, Counted, Decision, Floats, Scorer, content_inputs, gate_margins, logistic

# Rare grams tell areas apart better than common ones: a gram is worth its inverse document frequency squared (see bench/RESULTS.md).
_RARITY = 2.0
# Openings and endings are less telling, those of a single sentence not at all.
_EDGE_RARITY, _RAREST_EDGE = 1.5, 2
_SLACK = 1.0
# Weights move by a hundred-thousandth of the largest against scikit-learn's 1e-4, less than the half precision they are stored in, for three quarters of the time.
_TOLERANCE = 1e-3
# Abstain below the certainty from which on this share of the areas given is right, on unseen batches.
_TRUSTED = 0.97
_SHRINK = 1e-4
# Sentences written for a corpus follow the title of their document more than those of real documents do: what a title says counts for so much of what the corpus gives it.
_TITLE_TRUST = 0.5


def with_none(labels: Bools) -> Bools:
    """``labels`` with a last column for rows without any area."""
    return np.concatenate((labels, ~labels.any(axis=1, keepdims=True)), axis=1)


def vocabulary(rows: Sequence[Row]) -> Scorer:
    """A scorer that knows the grams of ``rows`` and their values, all weights still zero."""
    coder = Coder(known_syllables([*(row.text for row in rows), *(heading for row in rows for heading in row.headings)]))
    parts = [coder.text_codes([row.text for row in rows])[:2]]
    split = [roles(row.headings) for row in rows]
    for role in ABOVE:
        flat = [(heading, index) for index, path in enumerate(split) for heading in path.get(role, ())]
        codes, owner = coder.heading_codes([heading for heading, _ in flat], role)
        parts.append((codes, np.array([index for _, index in flat], dtype=np.int64)[owner]))
    codes, at = np.unique(np.concatenate([codes for codes, _ in parts]), return_inverse=True)
    owners = np.concatenate([owner for _, owner in parts])
    found_in = np.bincount(np.unique(at * len(rows) + owners) // len(rows), minlength=len(codes))
    edge = is_edge(codes)
    kept = ~edge | (found_in >= _RAREST_EDGE)
    values = ((1.0 + np.log((1 + len(rows)) / (1 + found_in))) ** np.where(edge, _EDGE_RARITY, _RARITY))[kept]
    size = len(AREAS) + 2
    return Scorer(coder.known, codes[kept], values.astype(np.float32), np.zeros((len(values), size), np.float32), np.zeros(size))


def matrix(scorer: Scorer, counted: Counted) -> sparse.csr_matrix:
    """``(sentences, grams)`` as training sees it; its product with a weight vector is the margin."""
    places, owner, scale = counted.flat(np.ones(len(counted.length), np.bool_))
    data = scale * scorer.values[places] / counted.length[owner]
    return sparse.csr_matrix((data, (owner, places)), shape=(len(counted.length), len(scorer.codes)))


def fit_scorer(rows: Sequence[Row]) -> Scorer:
    """Linear support vector machines over ``rows`` and once more, without them, over those that have headings: one for each area, one for "no area", and one for "no
    area" by form."""
    empty = vocabulary(rows)
    shown = [*rows, *(replace(row, headings=()) for row in rows if row.headings)]
    trust = np.array([row.weight for row in shown])
    features = matrix(empty, empty.count([row.text for row in shown], [row.headings for row in shown]))
    labels, form = with_none(label_matrix(shown)), is_form(empty.codes)
    machines = [_machine(features, column, trust) for column in labels.T]
    by_form = _machine(features @ sparse.diags(form.astype(np.float64)), labels[:, -1], trust)
    weights = np.stack([*(machine.coef_[0] for machine in machines), by_form.coef_[0] * form], axis=1) * empty.values[:, None]
    bias = np.array([machine.intercept_[0] for machine in (*machines, by_form)])
    return Scorer(empty.syllables, empty.codes, empty.values, weights.astype(np.float32), np.round(bias, 6))


def _machine(features: sparse.csr_matrix, truth: npt.NDArray[np.bool_], trust: Floats) -> LinearSVC:
    return LinearSVC(C=_SLACK, tol=_TOLERANCE, random_state=0).fit(features, truth, sample_weight=trust)


def fit_folds(rows: Sequence[Row], weak: Sequence[Row] = (), workers: int = 1) -> tuple[Scorer, Floats, Floats]:
    """A scorer fitted on everything, and margins of ``rows`` twice, with and without headings: those of each part (``folds``) from a scorer fitted on all the other
    parts and on all ``weak`` rows."""
    part = folds(rows)
    names = np.unique(part)
    parts = [
        ([*(row for row, at in zip(rows, part, strict=True) if at != name), *weak], [row for row, at in zip(rows, part, strict=True) if at == name])
        for name in names
    ]
    shown, bare = (np.zeros((len(rows), 3 * len(AREAS) + 2)) for _ in range(2))
    with ProcessPoolExecutor(workers) if workers > 1 else nullcontext() as pool:
        fitted = (pool.map if pool else map)(_fold, [([*rows, *weak], []), *parts])
        scorer, _, _ = next(fitted)
        for name, (_, with_headings, without) in zip(names, fitted, strict=True):
            shown[part == name], bare[part == name] = with_headings, without
    return scorer, shown, bare


def _fold(fold: tuple[Sequence[Row], Sequence[Row]]) -> tuple[Scorer, Floats, Floats]:
    known, held = fold
    scorer, texts = fit_scorer(known), [row.text for row in held]
    return scorer, scorer.read(texts, [row.headings for row in held])[1], scorer.read(texts, [()] * len(held))[1]


def fit_probabilities(margins: Floats, labels: Bools) -> Decision:
    """The decision layer of highest likelihood on margins of unseen sentences; thresholds and doubt still open (0.5, 0.5 and 0)."""
    areas, inputs, truth = labels.shape[1], content_inputs(margins), labels.astype(np.float64)
    gate_inputs = np.column_stack((gate_margins(margins), np.ones(len(margins))))
    kinds = inputs.shape[2]

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights, bias, gate = flat[: kinds * areas].reshape(areas, kinds), flat[kinds * areas : -3], flat[-3:]
        content = logistic(np.einsum("saf,af->sa", inputs, weights) + bias)
        counting = logistic(gate_inputs @ gate)[:, None]
        product = np.clip(content * counting, 1e-9, 1 - 1e-9)
        value = -(truth * np.log(product) + (1 - truth) * np.log(1 - product)).sum() / len(truth)
        # The slope of the loss in the log-odds of either factor f of product p is -(truth - p) / (1 - p) * (1 - f).
        pull = -(truth - product) / (1 - product) / len(truth)
        by_content, by_gate = pull * (1 - content), (pull * (1 - counting)).sum(axis=1)
        slope = np.concatenate((np.einsum("sa,saf->af", by_content, inputs).ravel(), by_content.sum(axis=0), gate_inputs.T @ by_gate))
        return float(value + _SHRINK * flat @ flat / 2), slope + _SHRINK * flat

    start = np.concatenate((np.tile([5.0, *[0.0] * (kinds - 1)], areas), np.zeros(areas), [0.0, 0.0, 2.0]))
    found = np.round(optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500}).x, 4)
    weights = found[: kinds * areas].reshape(areas, kinds) * np.where(np.arange(kinds) < FIRST_OF_TITLE, 1.0, _TITLE_TRUST)
    return Decision(weights, found[kinds * areas : -3], found[-3:], 0.5, 0.5, 0.0)


def fit_across(margins: Floats, labels: Bools, batch: Batch) -> dict[str, Decision]:
    """For each batch a decision layer fitted on the margins of the other batches."""
    group = np.asarray(batch)
    return {str(name): fit_probabilities(margins[group != name], labels[group != name]) for name in np.unique(group)}


def cross_probabilities(decisions: Mapping[str, Decision], margins: Floats, batch: Batch) -> Floats:
    """Probabilities of each batch by its own one of ``decisions`` (``fit_across``)."""
    found, group = np.zeros((len(margins), len(AREAS))), np.asarray(batch)
    for name, decision in decisions.items():
        found[group == name] = decision.probabilities(margins[group == name])
    return found


def doubt_bound(labels: Bools, probabilities: Floats, decision: Decision) -> float:
    """The lowest certainty, in steps of 0.01, from which on at least ``_TRUSTED`` of the areas given are right."""
    sure, chosen = decision.certainty(probabilities), decision.chosen(probabilities)
    bounds = (round(step / 100, 2) for step in range(100))
    return next((bound for bound in bounds if chosen[sure >= bound].any() and labels[sure >= bound][chosen[sure >= bound]].mean() >= _TRUSTED), 1.0)


def fit_decision(margins: Floats, labels: Bools, crossed: Floats, batch: Batch) -> Decision:
    """Probabilities on all margins; thresholds and doubt from ``crossed``, the probabilities across batches."""
    fitted = fit_probabilities(margins, labels)
    first, further = best_thresholds(labels, crossed, batch)
    chosen = replace(fitted, first=first, further=further)
    return replace(chosen, doubt=doubt_bound(labels, crossed, chosen))
