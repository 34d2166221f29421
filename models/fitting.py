"""Fitting: a scorer from labelled sentences, and the decision layer from margins of sentences that the scorer has not seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from models.corpus import Row, batches, label_matrix
from models.features import Coder, Ints, is_form, known_syllables
from models.labels import AREAS
from models.scoring import Bools, best_threshold
from models.weights import Counted, Decision, Floats, Scorer, decision_inputs

# Rare grams tell areas apart better than common ones: a gram is worth its inverse document frequency squared (chosen in bench/model_selection.md).
_RARITY = 2.0
_SLACK = 1.0
# Abstain below the certainty at which this share of the sentences kept has exactly the right areas.
_TRUSTED = 0.9


def with_none(labels: Bools) -> Bools:
    """``labels`` with a last column for rows without any area."""
    return np.concatenate((labels, ~labels.any(axis=1, keepdims=True)), axis=1)


def vocabulary(rows: Sequence[Row]) -> Scorer:
    """A scorer that knows the grams of ``rows`` and their values, all weights still zero."""
    coder = Coder(known_syllables([*(row.text for row in rows), *(heading for row in rows for heading in row.headings)]))
    flat = [(heading, index) for index, row in enumerate(rows) for heading in row.headings]
    own, above = coder.text_codes([row.text for row in rows]), coder.heading_codes([heading for heading, _ in flat])
    above_at = np.array([index for _, index in flat], dtype=np.int64)[above[1]]
    pairs = np.stack((np.concatenate((own[0], above[0])), np.concatenate((own[1], above_at))))
    codes, found_in = np.unique(np.unique(pairs, axis=1)[0], return_counts=True)
    values = (1.0 + np.log((1 + len(rows)) / (1 + found_in))) ** _RARITY
    size = len(AREAS) + 1
    return Scorer(coder.known, codes, values.astype(np.float32), np.zeros((len(codes), size), np.float32), np.zeros(size))


def matrix(scorer: Scorer, counted: Counted) -> sparse.csr_matrix:
    """``(sentences, grams)`` as training sees it; its product with a weight vector is the margin."""
    data = counted.scale * scorer.values[counted.places] / counted.length[counted.owner]
    return sparse.csr_matrix((data, (counted.owner, counted.places)), shape=(len(counted.length), len(scorer.codes)))


def fit_scorer(rows: Sequence[Row]) -> Scorer:
    """Linear support vector machines, one for each area and one for "no area", over ``rows`` and over copies of them without headings."""
    empty = vocabulary(rows)
    headed = [row for row in rows if row.headings]
    texts = [row.text for row in (*rows, *headed)]
    features = matrix(empty, empty.count(texts, [*(row.headings for row in rows), *(() for _ in headed)]))
    labels = with_none(label_matrix([*rows, *headed]))
    machines = [LinearSVC(C=_SLACK, random_state=0).fit(features, column) for column in labels.T]
    weights = np.stack([machine.coef_[0] for machine in machines], axis=1) * empty.values[:, None]
    bias = np.array([machine.intercept_[0] for machine in machines])
    return Scorer(empty.syllables, empty.codes, empty.values, weights.astype(np.float32), np.round(bias, 6))


def held_out_margins(rows: Sequence[Row], fit: Callable[[Sequence[Row]], Scorer] = fit_scorer) -> Floats:
    """``(rows, areas + 1)``: margins of each batch from a scorer fitted on all the other batches."""
    batch = batches(rows)
    margins = np.zeros((len(rows), len(AREAS) + 1))
    for name in np.unique(batch):
        away = batch == name
        scorer = fit([row for row, out in zip(rows, away, strict=True) if not out])
        held = [row for row, out in zip(rows, away, strict=True) if out]
        margins[away] = scorer.margins(scorer.count([row.text for row in held], [row.headings for row in held]))
    return margins


def fit_probabilities(margins: Floats, labels: Bools) -> Decision:
    """Logistic regression for each area on margins of unseen sentences; threshold and doubt still open (0.5 and 0)."""
    inputs = decision_inputs(margins)
    fits = [LogisticRegression(C=10.0, max_iter=1000).fit(inputs[:, area], labels[:, area]) for area in range(labels.shape[1])]
    return Decision(np.round([f.coef_[0] for f in fits], 5), np.round([f.intercept_[0] for f in fits], 5), 0.5, 0.0)


def cross_probabilities(margins: Floats, labels: Bools, batch: Sequence[str] | Ints) -> Floats:
    """Probabilities of each batch from a decision layer fitted on the margins of the other batches."""
    found, group = np.zeros(labels.shape), np.asarray(batch)
    for name in np.unique(group):
        away = group == name
        found[away] = fit_probabilities(margins[~away], labels[~away]).probabilities(margins[away])
    return found


def doubt_bound(labels: Bools, probabilities: Floats, decision: Decision) -> float:
    """The lowest certainty, in steps of 0.01, from which on at least ``_TRUSTED`` of the sentences have exactly the right areas."""
    sure = decision.certainty(probabilities)
    right = (labels == (probabilities >= decision.threshold)).all(axis=1)
    bounds = (round(step / 100, 2) for step in range(100))
    return next((bound for bound in bounds if (sure >= bound).any() and right[sure >= bound].mean() >= _TRUSTED), 1.0)


def fit_decision(margins: Floats, labels: Bools, batch: Sequence[str] | Ints) -> Decision:
    """Probabilities on all margins; threshold and doubt from probabilities across batches."""
    crossed, fitted = cross_probabilities(margins, labels, batch), fit_probabilities(margins, labels)
    chosen = Decision(fitted.weights, fitted.bias, best_threshold(labels, crossed), 0.0)
    return Decision(chosen.weights, chosen.bias, chosen.threshold, doubt_bound(labels, crossed, chosen))
