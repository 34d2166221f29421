"""``cchc train``: the area model from the labelled sentences of a corpus, and from what the user's own documents and corrections teach."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cchc.refusal import Refused

if TYPE_CHECKING:
    from models.corpus import Row
    from models.train import Report


def train_model(corpus: Path, out: Path | None, harvest: Path | None = None, reviews: Path | None = None, held_out: Sequence[Path] = ()) -> int:
    """Train from ``corpus`` and write the model into ``out``, the installed ``models`` folder where that is None. ``harvest``: a database whose sentences under
    area headings are weak labels; ``reviews``: a file of corrections, which are full labels; nothing is learned from files of ``held_out``. Exit status 1 where
    the weak labels made the model worse, which is then left as it was; ``Refused`` where the corpus has no sentences."""
    import models
    from models.train import train

    folder = out or Path(models.__file__).parent
    if not any((corpus / "sentences").glob("*.jsonl")):
        raise Refused(f"{corpus} holds no training sentences (sentences/*.jsonl)")
    reviewed, weak = _learned(corpus, harvest, reviews, held_out)
    folder.mkdir(parents=True, exist_ok=True)
    report = train(corpus, folder, reviewed, weak)
    _say(report)
    if not report.kept:
        click.echo(f"cchc train: the sentences of {harvest} made the model worse: {folder} is left as it was", err=True)
        return 1
    click.echo(f"cchc train: written to {folder}", err=True)
    return 0


def _learned(corpus: Path, harvest: Path | None, reviews: Path | None, held_out: Sequence[Path]) -> tuple[list[Row], list[Row]]:
    """Rows that people labelled, and weak rows."""
    if harvest is None and reviews is None:
        return [], []
    from cchc.areas import area_model
    from cchc.learning import harvested, held_out_sources, reviewed_rows
    from models.weak import weak_rows

    barred = held_out_sources(corpus, held_out)
    reviewed = reviewed_rows(reviews, barred) if reviews else []
    said = {row.text for row in reviewed}
    weak = [row for row in weak_rows(harvested(harvest, barred), area_model()) if row.text not in said] if harvest else []
    click.echo(f"cchc train: {len(reviewed)} sentences from corrections, {len(weak)} from headings", err=True)
    return reviewed, weak


def _say(report: Report) -> None:
    figures = report.figures
    click.echo(f"sentences {report.rows}, held out by batch: macro F1 {figures.macro:.4f}, micro F1 {figures.micro:.4f}, exact sets {figures.exact:.4f},")
    click.echo(f"false alarms {figures.false_alarms:.4f}, calibration error {report.calibration_error:.4f}")
    if report.before is not None:
        before = report.before
        click.echo(
            f"gained by {report.weak} sentences from headings: macro F1 {figures.macro - before.macro:+.4f}, micro F1 {figures.micro - before.micro:+.4f}, "
            f"exact sets {figures.exact - before.exact:+.4f}, false alarms {figures.false_alarms - before.false_alarms:+.4f}"
        )
