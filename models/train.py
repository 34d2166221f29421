"""Training the area model from ``corpus/``: fit, calibrate across batches, measure across batches, store, write the card. Same corpus, same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from models.card import card
from models.corpus import batches, digest, label_matrix, read_rows
from models.fitting import cross_probabilities, fit_decision, fit_scorer, held_out_margins
from models.labels import AREAS
from models.scoring import Figures, expected_calibration_error, figures
from models.storage import save

LIBRARIES = ("numpy", "scipy", "scikit-learn")


@dataclass(frozen=True, slots=True)
class Report:
    """What training measured: ``rows`` trained on, ``figures`` and calibration error on sentences of batches held out."""

    rows: int
    figures: Figures
    calibration_error: float


def train(corpus: Path, folder: Path) -> Report:
    """Train on all of ``corpus``, write ``areas.npz``, ``areas.json`` and ``CARD.md`` into ``folder``.

    Figures come from cross-validation over author batches: every sentence is judged by a model that saw none of its batch.
    """
    rows = read_rows(corpus)
    labels, batch = label_matrix(rows), batches(rows)
    margins = held_out_margins(rows)
    decision = fit_decision(margins, labels, batch)
    crossed = cross_probabilities(margins, labels, batch)
    measured = figures(labels, crossed >= decision.threshold)
    error = expected_calibration_error(labels, crossed)
    record = {
        "corpus": digest(rows),
        "rows": len(rows),
        "libraries": {name: version(name) for name in LIBRARIES},
        "macro_f1": round(measured.macro, 4),
        "exact": round(measured.exact, 4),
        "false_alarms": round(measured.false_alarms, 4),
        "f1": {area: round(value, 4) for area, value in zip(AREAS, measured.f1, strict=True)},
        "calibration_error": round(error, 4),
        "threshold": decision.threshold,
        "doubt": decision.doubt,
    }
    save(folder, fit_scorer(rows), decision, record)
    (folder / "CARD.md").write_text(card(rows, labels, crossed, decision, measured, error), encoding="utf-8")
    return Report(len(rows), measured, error)
