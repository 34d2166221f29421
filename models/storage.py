"""The model on disk: plain arrays in ``areas.npz`` and what they are in ``areas.json``. No pickle; a file that is not the one recorded is refused."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np

from models.weights import Decision, Scorer

ARRAYS, RECORD = "areas.npz", "areas.json"


class ModelFileError(Exception):
    """The model file is missing or is not the one that its record names."""


def save(folder: Path, scorer: Scorer, decision: Decision, record: dict[str, Any]) -> None:
    """Write both files; the same arrays give the same bytes."""
    path = folder / ARRAYS
    np.savez(
        path,
        syllables=np.frombuffer("\n".join(scorer.syllables).encode(), dtype=np.uint8),
        codes=scorer.codes,
        values=scorer.values,
        weights=scorer.weights.astype(np.float16),
        bias=scorer.bias,
        decision_weights=decision.weights,
        decision_bias=decision.bias,
        decision_gate=decision.gate,
        bounds=np.array([decision.first, decision.further, decision.doubt]),
    )
    kept = {"sha256": hashlib.sha256(path.read_bytes()).hexdigest(), **record}
    (folder / RECORD).write_text(json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def load_parts(folder: Path) -> tuple[Scorer, Decision, dict[str, Any]]:
    """Scorer, decision layer and record; raises ``ModelFileError`` for a missing or changed file."""
    path = folder / ARRAYS
    try:
        data, record = path.read_bytes(), json.loads((folder / RECORD).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelFileError(f"no area model in {folder}: run `cchc train`") from error
    if hashlib.sha256(data).hexdigest() != record.get("sha256"):
        raise ModelFileError(f"{path} is not the file that {RECORD} records: it was changed or damaged; run `cchc train`")
    with np.load(path, allow_pickle=False) as held:
        syllables = tuple(held["syllables"].tobytes().decode().split("\n"))
        scorer = Scorer(syllables, held["codes"], held["values"], held["weights"].astype(np.float32), held["bias"])
        first, further, doubt = held["bounds"].tolist()
        decision = Decision(held["decision_weights"], held["decision_bias"], held["decision_gate"], first, further, doubt)
    return scorer, decision, record
