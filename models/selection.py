"""Everything that was tried, measured one way: ``python -m models.selection`` writes ``bench/model_selection.md``.

Each batch of the corpus is judged by a model fitted on the other batches; probabilities and the threshold, too, come from other batches. No row of the gold files is read.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from extract.text import fold
from models.candidates import CANDIDATES, Candidate, keywords, majority
from models.corpus import Row, folds, label_matrix, read_rows
from models.features import ABBREVIATIONS
from models.fitting import cross_probabilities, fit_across, fit_scorer
from models.labels import AREAS
from models.scoring import Bools, Figures, area_f1, best_thresholds, expected_calibration_error, figures
from models.weights import Floats, choose

_ROOT = Path(__file__).parents[1]


def chosen_model(rows: Sequence[Row]) -> Callable[[Sequence[Row]], Floats]:
    """The scorer that ``models.train`` fits."""
    scorer = fit_scorer(rows)
    return lambda some: scorer.read([row.text for row in some], [row.headings for row in some])[1]


def held_out(rows: Sequence[Row], altered: Sequence[Sequence[Row]]) -> list[Floats]:
    """Margins of ``rows`` and of each altered copy of them by the chosen model, every part (``folds``) judged by a fit on the other parts' unaltered rows."""
    names, shown = folds(rows), [rows, *altered]
    found = [np.zeros((len(rows), 3 * len(AREAS) + 2)) for _ in shown]
    for name in np.unique(names):
        held = np.flatnonzero(names == name)
        judge = chosen_model([row for row, other in zip(rows, names, strict=True) if other != name])
        for margins, version in zip(found, shown, strict=True):
            margins[held] = judge([version[at] for at in held.tolist()])
    return found


def own_margin(margins: Floats, labels: Bools, names: Sequence[str]) -> Floats:
    """Probabilities by logistic regression on each area's own margin (Platt), fitted on other batches."""
    return _stacked(margins, labels, names, lambda area: [area])


def all_margins(margins: Floats, labels: Bools, names: Sequence[str]) -> Floats:
    """Probabilities by logistic regression on the margins of all areas (a stack)."""
    return _stacked(margins, labels, names, lambda _: list(range(margins.shape[1])))


def _stacked(margins: Floats, labels: Bools, names: Sequence[str], columns: Callable[[int], list[int]]) -> Floats:
    found, group = np.zeros(labels.shape), np.asarray(names)
    for name in np.unique(group):
        away = group == name
        for area in range(labels.shape[1]):
            fit = LogisticRegression(C=10.0, max_iter=1000).fit(margins[~away][:, columns(area)], labels[~away, area])
            found[away, area] = fit.predict_proba(margins[away][:, columns(area)])[:, 1]
    return found


def isotonic(margins: Floats, labels: Bools, names: Sequence[str]) -> Floats:
    """Probabilities by isotonic regression on each area's own margin."""
    found, group = np.zeros(labels.shape), np.asarray(names)
    for name in np.unique(group):
        away = group == name
        for area in range(labels.shape[1]):
            fit = IsotonicRegression(y_min=0.001, y_max=0.999, out_of_bounds="clip").fit(margins[~away, area], labels[~away, area])
            found[away, area] = fit.predict(margins[away, area])
    return found


def shared(labels: Bools, probabilities: Floats, names: Sequence[str]) -> Bools:
    """Choices of each batch at the thresholds that are best on the other batches."""
    chosen, group = np.zeros(labels.shape, dtype=np.bool_), np.asarray(names)
    for name in np.unique(group):
        away = group == name
        chosen[away] = choose(probabilities[away], *best_thresholds(labels[~away], probabilities[~away], group[~away]))
    return chosen


def apart(labels: Bools, probabilities: Floats, names: Sequence[str]) -> Bools:
    """The same with a threshold for each area, for its F1."""
    chosen, group = np.zeros(labels.shape, dtype=np.bool_), np.asarray(names)
    steps = [step / 100 for step in range(20, 71)]
    for name in np.unique(group):
        away = group == name
        worth = np.stack([area_f1(labels[~away], probabilities[~away] >= step) for step in steps])
        chosen[away] = probabilities[away] >= np.array(steps)[worth.argmax(axis=0)]
    return chosen


def without_headings(row: Row) -> Row:
    """The sentence alone."""
    return replace(row, headings=())


def deep_headings(row: Row) -> Row:
    """Two more headings outermost, as a plan's title and a part of it print them."""
    return replace(row, headings=("KẾ HOẠCH Triển khai nhiệm vụ năm 2025 trên địa bàn tỉnh", "Phần thứ hai. NỘI DUNG THỰC HIỆN", *row.headings))


def lost_marks(row: Row) -> Row:
    """One word in ten without its marks, as poor scans give it; the same words every time."""
    dice = random.Random(row.id)
    return replace(row, text=" ".join(fold(word) if dice.random() < 0.1 else word for word in row.text.split(" ")))


def abbreviated(row: Row) -> Row:
    """Whatever has a common abbreviation, abbreviated."""
    text = row.text
    for short, long in sorted(ABBREVIATIONS.items(), key=lambda pair: -len(pair[1])):
        text = text.replace(long, short.upper()).replace(long.capitalize(), short.upper())
    return replace(row, text=text)


ALTERED = (
    ("headings hidden", without_headings),
    ("two more headings above", deep_headings),
    ("1 word in 10 without marks", lost_marks),
    ("abbreviated", abbreviated),
)


def line(name: str, labels: Bools, chosen: Bools, names: Sequence[str], probabilities: Floats | None = None, seconds: float | None = None) -> str:
    """One row of the table."""
    found, group = figures(labels, chosen), np.asarray(names)
    held: list[Figures] = [figures(labels[group == part], chosen[group == part]) for part in np.unique(group)]
    cells = [name, str(found.rows), f"**{found.macro:.3f}**", f"{found.micro:.3f}", f"**{found.exact:.3f}**", f"{found.false_alarms:.3f}"]
    cells += [f"{value:.2f}" for value in found.f1] + [f"{part.macro:.3f}/{part.exact:.2f}" for part in held]
    cells += ["" if probabilities is None else f"{expected_calibration_error(labels, probabilities):.3f}", "" if seconds is None else f"{seconds:.0f}"]
    print(cells[0], *cells[2:6], file=sys.stderr, flush=True)
    return "| " + " | ".join(cells) + " |"


def table(rows: Sequence[Row], candidates: Sequence[Candidate]) -> Iterator[str]:
    """Header and rows: baselines, candidates, decision layers over the chosen margins, the chosen model on altered sentences."""
    labels, names = label_matrix(rows), folds(rows).tolist()
    heads = [
        "tried",
        "n",
        "macro F1",
        "micro F1",
        "exact",
        "false alarms",
        *(area for area in AREAS),
        *(f"{batch} (macro/exact)" for batch in np.unique(names)),
        "ECE",
        "s",
    ]
    yield "| " + " | ".join(heads) + " |"
    yield "|" + "---|" * len(heads)
    for name, judge in (("majority: no area", majority), ("keyword list per area", keywords)):
        yield line(name, labels, judge(rows) > 0, names)
    for candidate in candidates:
        begun = time.perf_counter()
        margins = candidate.held_out(rows)
        found = own_margin(margins, labels, names)
        yield line(candidate.name, labels, shared(labels, found, names), names, found, time.perf_counter() - begun)
    begun = time.perf_counter()
    margins, *versions = held_out(rows, [[alter(row) for row in rows] for _, alter in ALTERED])
    spent = time.perf_counter() - begun
    for name, decide in (("own margin (Platt)", own_margin), ("own margin, isotonic", isotonic), ("all margins (stack)", all_margins)):
        found = decide(margins, labels, names)
        yield line(f"chosen margins, {name}", labels, shared(labels, found, names), names, found)
    across = fit_across(margins, labels, names)
    crossed = found = cross_probabilities(across, margins, names)
    yield line("chosen margins, content × counting, a threshold for each area", labels, apart(labels, found, names), names, found)
    yield line(
        "**chosen**: content × counting, a threshold for the first area and one for further ones", labels, shared(labels, found, names), names, found, spent
    )
    for (name, _), altered in zip(ALTERED, versions, strict=True):
        found = cross_probabilities(across, altered, names)
        yield line(f"chosen, {name}", labels, choose(found, *best_thresholds(labels, crossed, names)), names, found)


_ABOUT = """# Choosing the area model

Written by `python -m models.selection` from `corpus/sentences` alone. Every row below was measured by leaving whole author batches out, in twelve parts: the sentences of a part are judged by a model, a
calibration and a threshold that saw only the other parts. Differences of less than about 0.005 are within the noise of this measure; where two are as good, the simpler one was
taken. `false alarms`: share of sentences without an area that were given one. `s`: seconds for all folds on one core of a busy machine.

"""


def main() -> None:
    """Measure everything and write the table."""
    rows = read_rows(_ROOT / "corpus")
    lines = "\n".join(table(rows, CANDIDATES))
    (_ROOT / "bench" / "model_selection.md").write_text(_ABOUT + lines + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
