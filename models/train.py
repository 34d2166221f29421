"""Training the area model from ``corpus/``: fit, calibrate across batches, measure across batches, store, write the card. Same corpus, same bytes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from models.candidates import Candidate, bayes, headed, keywords, majority
from models.card import Trial, card, drawings
from models.corpus import Row, batches, digest, folds, label_matrix, read_rows
from models.fitting import cross_probabilities, fit_across, fit_decision, fit_folds
from models.labels import AREAS
from models.scoring import Bools, Figures, expected_calibration_error, figures
from models.selection import own_margin, shared
from models.storage import save
from models.weights import Decision, Floats, Scorer

LIBRARIES = ("numpy", "scipy", "scikit-learn")


@dataclass(frozen=True, slots=True)
class Report:
    """What training measured: ``rows`` trained on, ``weak`` of them from headings; ``figures`` and calibration error on sentences of batches held out; ``before``:
    the figures without the weak rows, None where there are none; ``kept``: whether the model was written, which it is not where weak rows lost."""

    rows: int
    weak: int
    figures: Figures
    calibration_error: float
    before: Figures | None = None
    kept: bool = True


@dataclass(frozen=True)
class _Measured:
    """Everything that one cross-validation over batches gives; ``scorer``: fitted on all of it."""

    scorer: Scorer
    decision: Decision
    crossed: Floats
    bare: Floats
    figures: Figures


def train(corpus: Path, folder: Path, reviewed: Sequence[Row] = (), weak: Sequence[Row] = ()) -> Report:
    """Train on all of ``corpus`` and on ``reviewed`` rows, with ``weak`` rows weighing less; write the model, its record, card and drawings into ``folder``.

    Figures come from cross-validation over author batches: every sentence is judged by a model that saw none of its part (``folds``), hence none of its batch. Weak rows are judged by what they do to
    the others; where macro F1 and exact sets together fall, nothing is written.
    """
    rows = [*read_rows(corpus), *reviewed]
    labels = label_matrix(rows)
    plain = _measured(rows, labels, ())
    chosen = _measured(rows, labels, weak) if weak else plain
    error = expected_calibration_error(labels, chosen.crossed)
    before = plain.figures if weak else None
    if _worth(chosen.figures) < _worth(plain.figures):
        return Report(len(rows), len(weak), chosen.figures, error, before, kept=False)
    save(folder, chosen.scorer, chosen.decision, _record([*rows, *weak], labels, chosen, error))
    trial = Trial(rows, labels, chosen.crossed, chosen.decision, chosen.figures, error, _rivals(rows, labels, chosen), _gain(before, chosen.figures, len(weak)))
    (folder / "CARD.md").write_text(card(trial), encoding="utf-8")
    for name, drawing in drawings(trial).items():
        (folder / name).write_text(drawing, encoding="utf-8")
    return Report(len(rows), len(weak), chosen.figures, error, before)


def _measured(rows: Sequence[Row], labels: Bools, weak: Sequence[Row]) -> _Measured:
    part = folds(rows)
    scorer, margins, bare = fit_folds(rows, weak, min(2, len(os.sched_getaffinity(0))))
    across = fit_across(margins, labels, part)
    crossed = cross_probabilities(across, margins, part)
    decision = fit_decision(margins, labels, crossed, batches(rows))
    return _Measured(scorer, decision, crossed, cross_probabilities(across, bare, part), figures(labels, decision.chosen(crossed)))


def _worth(found: Figures) -> float:
    return round(found.macro + found.exact, 6)


def _gain(before: Figures | None, after: Figures, weak: int) -> str | None:
    if before is None:
        return None
    return f"- with {weak} sentences under headings of the user's own documents: macro F1 {after.macro - before.macro:+.4f}, exact sets {after.exact - before.exact:+.4f}"


def _rivals(rows: Sequence[Row], labels: Bools, chosen: _Measured) -> list[tuple[str, Bools]]:
    """The other ways of choosing, each with what it chose on the same split."""
    names = folds(rows).tolist()
    naive = own_margin(Candidate("ComplementNB", headed(2), bayes, copies=False).held_out(rows), labels, names)
    return [
        ("majority: no area", majority(rows) > 0),
        ("keyword list per area", keywords(rows) > 0),
        ("ComplementNB over the same syllables and headings", shared(labels, naive, names)),
        ("the chosen model, headings hidden", chosen.decision.chosen(chosen.bare)),
    ]


def _record(rows: Sequence[Row], labels: Bools, chosen: _Measured, error: float) -> dict[str, object]:
    measured = chosen.figures
    sure, given = chosen.decision.certainty(chosen.crossed) >= chosen.decision.doubt, chosen.decision.chosen(chosen.crossed)
    return {
        "corpus": digest(rows),
        "rows": len(rows),
        "weak_rows": len(rows) - len(labels),
        "libraries": {name: version(name) for name in LIBRARIES},
        "macro_f1": round(measured.macro, 4),
        "micro_f1": round(measured.micro, 4),
        "exact": round(measured.exact, 4),
        "false_alarms": round(measured.false_alarms, 4),
        "f1": {area: round(value, 4) for area, value in zip(AREAS, measured.f1, strict=True)},
        "calibration_error": round(error, 4),
        "first": chosen.decision.first,
        "further": chosen.decision.further,
        "doubt": chosen.decision.doubt,
        "sure_coverage": round(float(sure.mean()), 4),
        "sure_precision": round(float(labels[sure][given[sure]].mean()), 4) if given[sure].any() else 0.0,
    }
