"""``cchc train``: the area model from the labelled sentences of a corpus."""

from __future__ import annotations

from pathlib import Path

import click

from cchc.refusal import Refused


def train_model(corpus: Path, out: Path | None) -> int:
    """Train from ``corpus`` and write the model into ``out``, the installed ``models`` folder where that is None; ``Refused`` where the corpus has no
    sentences."""
    import models
    from models.train import train

    folder = out or Path(models.__file__).parent
    if not any((corpus / "sentences").glob("*.jsonl")):
        raise Refused(f"{corpus} holds no training sentences (sentences/*.jsonl)")
    folder.mkdir(parents=True, exist_ok=True)
    report = train(corpus, folder)
    figures = report.figures
    click.echo(f"sentences {report.rows}, held out by batch: macro F1 {figures.macro:.4f}, micro F1 {figures.micro:.4f}, exact sets {figures.exact:.4f},")
    click.echo(f"false alarms {figures.false_alarms:.4f}, calibration error {report.calibration_error:.4f}")
    click.echo(f"cchc train: written to {folder}", err=True)
    return 0
