"""Lexicons: no fact stands in two rows of one table."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import extract.lexicon
from extract.lexicon import rows

TABLES = sorted(path.stem for path in Path(extract.lexicon.__file__).parent.glob("*.csv"))
# Columns that say where a row comes from: two rows that differ in them alone say the same.
SOURCES = ("source", "seen", "document")
# What one name or form may have one row of only
KEYS = {"fields": ("name",), "verbs": ("verb",), "successors": ("body",), "heads": ("name", "role"), "abbreviations": ("short", "long")}


@pytest.mark.parametrize("table", TABLES)
def test_no_row_twice(table: str) -> None:
    key = KEYS.get(table)
    told = Counter(tuple(row[column] for column in key or row if key or column not in SOURCES) for row in rows(table))
    assert [row for row, count in told.items() if count > 1] == []
