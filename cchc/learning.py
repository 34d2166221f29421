"""What the area model may learn from the user: sentences under area headings in a database, and corrections that people made."""

from __future__ import annotations

import csv
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from cchc.refusal import Refused
from models.corpus import Row
from models.labels import AREAS
from models.weak import Found

_SENTENCES = "select s.id, s.text, s.headings, d.sha256 from sentences s join documents d on d.id = s.document where s.headings is not null order by s.id"
# Rows are only ever added; of two about the same characters the later counts. Both tasks and sentences say which areas their text speaks of.
_CORRECTIONS = """
    select sha256, start, "end", text, headings, case field when 'areas' then value else json_extract(read, '$.areas') end from corrections
    where kind in ('tasks', 'sentences') and (field = 'areas' or field = 'confirmed' and json_type(read, '$.areas') = 'array') order by id
"""


def harvested(db: Path, held_out: Iterable[str] = ()) -> Iterator[Found]:
    """Sentences with headings of all documents of a database, but those whose file has one of the ``held_out`` SHA-256."""
    barred = set(held_out)
    for id_, text, headings, sha256 in _rows(db, _SENTENCES):
        if sha256 not in barred:
            yield Found(id_, text, tuple(headings.split(" › ")))


def reviewed_rows(path: Path, held_out: Iterable[str] = ()) -> list[Row]:
    """A training row for each text whose areas people corrected or confirmed (table ``corrections`` of a reviews file), with the last word on it."""
    barred, rows = set(held_out), {}
    for sha256, start, end, text, headings, value in _rows(path, _CORRECTIONS):
        areas = json.loads(value)
        if sha256 in barred or not text.strip():
            continue
        if not isinstance(areas, list) or not set(areas) <= set(AREAS):
            raise Refused(f"{path}: a correction of areas holds something else: {value}")
        rows[sha256, start, end, text] = tuple(area for area in AREAS if area in areas), tuple(json.loads(headings or "[]"))
    return [
        Row(f"soat-xet-{number:04d}", text, headings, areas, "soat-xet", "soat-xet")
        for number, ((_, _, _, text), (areas, headings)) in enumerate(sorted(rows.items()), 1)
    ]


def held_out_sources(corpus: Path, folders: Iterable[Path] = ()) -> set[str]:
    """SHA-256 of what must not be learned from: files that ``corpus/documents/manifest.csv`` calls held out, and every file of ``folders``."""
    manifest, files = corpus / "documents" / "manifest.csv", [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    if manifest.is_file():
        with manifest.open(encoding="utf-8", newline="") as opened:
            files += [manifest.with_name(row["file"]) for row in csv.DictReader(opened) if row["split"] == "held-out"]
    return {hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _rows(path: Path, query: str) -> list[tuple[str, ...]]:
    try:
        with closing(sqlite3.connect(f"file:{path.as_posix()}?mode=ro", uri=True)) as connection:
            return connection.execute(query).fetchall()
    except sqlite3.Error as error:
        raise Refused(f"{path} cannot be read: {error}") from error
