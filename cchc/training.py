"""``cchc train``: the area model from the labelled sentences of a corpus."""

from __future__ import annotations

from pathlib import Path

import click

from cchc.cli import Refused


def train_model(corpus: Path, out: Path | None) -> int:
    """Train from ``corpus`` and write the model into ``out``, the installed ``models`` folder where that is None; ``Refused`` where the corpus has no
    sentences."""
    from models.train import train

    import models

    folder = out or Path(models.__file__).parent
    if not any((corpus / "sentences").glob("*.jsonl")):
        raise Refused(f"{corpus} holds no training sentences (sentences/*.jsonl)")
    folder.mkdir(parents=True, exist_ok=True)
    train(corpus, folder)
    click.echo(f"cchc train: {folder}", err=True)
    return 0
