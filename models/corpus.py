"""The labelled sentences of ``corpus/sentences``: reading them, checking them, and the matrix of what they are labelled with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models.labels import AREAS

# Parts that the corpus is held out in: more of them change the figures by less than their noise and take training the longer (see bench/RESULTS.md).
_FOLDS = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled sentence. ``headings``: outermost (the title of its document) first; ``areas``: slugs, none or several; ``batch``: who wrote it in which style,
    the unit that is held out together; ``weight``: how much training trusts the label, 1 where a person gave it."""

    id: str
    text: str
    headings: tuple[str, ...]
    areas: tuple[str, ...]
    genre: str
    batch: str
    weight: float = 1.0


def read_rows(corpus: Path) -> list[Row]:
    """All rows of ``corpus/sentences/*.jsonl``, by file name and line.

    Raises ``ValueError`` for an unknown area, an empty text or an id that stands twice.
    """
    rows: list[Row] = []
    seen: set[str] = set()
    for path in sorted((corpus / "sentences").glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = json.loads(line)
            row = Row(found["id"], found["text"], tuple(found["headings"]), tuple(found["areas"]), found["genre"], found["batch"])
            if row.id in seen or not row.text.strip() or not set(row.areas) <= set(AREAS):
                raise ValueError(f"{path.name}:{number}: id twice, empty text or unknown area: {row.id}")
            seen.add(row.id)
            rows.append(row)
    return rows


def digest(rows: Sequence[Row]) -> str:
    """SHA-256 over what training reads of the rows, in their order."""
    told = [[row.id, row.text, row.headings, row.areas, row.batch, *([row.weight] if row.weight != 1 else [])] for row in rows]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def label_matrix(rows: Sequence[Row]) -> npt.NDArray[np.bool_]:
    """``(rows, areas)``, areas in the order of ``AREAS``."""
    return np.array([[area in row.areas for area in AREAS] for row in rows], dtype=np.bool_).reshape(len(rows), len(AREAS))


def batches(rows: Sequence[Row]) -> npt.NDArray[np.str_]:
    """The batch of each row."""
    return np.array([row.batch for row in rows])


def folds(rows: Sequence[Row]) -> npt.NDArray[np.str_]:
    """The part of the corpus that each row is held out with: whole batches, the largest first, each into the part that is smallest by then; named after its largest."""
    names, at, counts = np.unique(batches(rows), return_inverse=True, return_counts=True)
    largest = np.argsort(-counts, kind="stable")
    held, part = np.zeros(min(_FOLDS, len(names)), dtype=np.int64), np.zeros(len(names), dtype=np.int64)
    for batch in largest:
        part[batch] = np.argmin(held)
        held[part[batch]] += counts[batch]
    found: npt.NDArray[np.str_] = names[largest][part][at]
    return found
