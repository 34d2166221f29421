"""Words people would argue about, as sourced tables: one printed form a row, each with the source that says so.

kinds.csv          kinds of official document: slug, name, the abbreviation in their number and symbol
symbols.csv        bodies by the abbreviation in a number and symbol (``BNV`` in ``12/QĐ-BNV``); ``doubt``: words of other bodies that share it
abbreviations.csv  short forms inside running text, with what they stand for
heads.csv          head nouns that a unit's name begins with: bodies, nouns of groups, posts; ``alone``: ``no`` an everyday word too, ``yes`` a name by itself;
                   ``not_before``: words that make it an everyday word (small ones only in small letters)
fields.csv         names that follow Sở, Bộ, Phòng, Ban, Vụ, Cục (the rest of the name is not capitalised in Vietnamese)
counted.csv        nouns that targets count ("ít nhất 02 lớp") and units they are measured in
spellings.csv      names printed another way or misspelt, with the right one
verbs.csv          words that open a predicate of duty; a unit's name ends where one begins
document_verbs.csv what bodies do with documents; ``does``: issues, approves, sends (makes one), decides (by one), orders, states (tells what stands in it), handles (has another's)
surnames.csv       surnames: tell "Chủ tịch UBND tỉnh Nguyễn Văn A" from a place of that name
pairs.csv          syllables that stand side by side in our training sentences, often or seldom (counted by ``corpus/build_pairs.py``): marks misread on scans, words run together
successors.csv     bodies merged, renamed or ended (no successor), with the date and the document that did it; ``seen``: that text, or a report of it, was read for the row
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """All rows of ``name``.csv as dictionaries of strings."""
    with (files(__name__) / f"{name}.csv").open(encoding="utf-8") as stream:
        return tuple(csv.DictReader(stream))


@cache
def column(name: str, field: str) -> tuple[str, ...]:
    """One column of ``name``.csv, empty cells left out, longest first (so that alternatives in a pattern match greedily)."""
    return tuple(sorted({row[field] for row in rows(name) if row[field]}, key=lambda v: (-len(v), v)))
