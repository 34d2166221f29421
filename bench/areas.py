"""Speed of the area model: ``python -m bench.areas``. Processor time of one core, so that other work on the machine counts less."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from itertools import cycle, islice
from pathlib import Path

import models
from models.corpus import read_rows
from models.storage import ARRAYS

ROOT = Path(__file__).parents[1]
_ROUNDS = 5
_LINES = 100_000


def main() -> None:
    """Print sentences a second of ``AreaModel.classify`` in batch and of ``cchc classify``, the time to load the model, and the size of its file."""
    begun = time.process_time()
    model = models.load()
    loading = time.process_time() - begun
    rows = read_rows(ROOT / "corpus")
    texts, headings = [row.text for row in rows], [row.headings for row in rows]
    spent = {explained: min(_timed(model, texts, headings, explained) for _ in range(_ROUNDS)) for explained in (False, True)}
    asked = [json.dumps({"text": row.text, "headings": row.headings}, ensure_ascii=False) + "\n" for row in rows]
    lines = "".join(islice(cycle(asked), _LINES)).encode()
    start, command = (min(_run(given) for _ in range(_ROUNDS)) for given in (asked[0].encode(), lines))
    print(f"{len(texts)} sentences of {sum(text.count(' ') + 1 for text in texts) / len(texts):.0f} syllables")
    print(f"classify, in batch: {len(texts) / spent[False]:,.0f} sentences/s; with terms: {len(texts) / spent[True]:,.0f} sentences/s")
    print(f"cchc classify, {_LINES:,} lines of JSON, start included: {_LINES / command:,.0f} sentences/s; the start alone {start:.2f} s")
    print(f"load: {loading:.3f} s; file: {(ROOT / 'models' / ARRAYS).stat().st_size / 1e6:.1f} MB")


def _run(given: bytes) -> float:
    """Processor seconds of the command, its modules compiled as after a first run."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = os.times().children_user + os.times().children_system
    subprocess.run([sys.executable, "-m", "cchc", "classify"], input=given, stdout=subprocess.DEVNULL, check=True, cwd=ROOT, env=environment)
    return os.times().children_user + os.times().children_system - before


def _timed(model: models.AreaModel, texts: list[str], headings: list[tuple[str, ...]], explained: bool) -> float:
    begun = time.process_time()
    model.classify(texts, headings, terms=explained)
    return time.process_time() - begun


if __name__ == "__main__":
    main()
