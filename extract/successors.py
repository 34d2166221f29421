"""What became of a body: ministries and departments merged in March 2025, districts ended and provinces merged on 1 July 2025 (``successors.csv``).

A row of the lexicon says that ``body`` was called ``successor`` from ``date`` on (empty: it ended, its tasks went to several) by ``document``; ``keeps_place``
where the name of its province stays behind it; ``seen`` where the document, or a report of it, was read when the row was checked. Several rows of one body are its names one after the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.alternatives import alternatives
from extract.authorities import POST
from extract.levels import ABOVE_COMMUNE
from extract.lexicon import rows
from extract.places import FIRST_DAY_OF_34, LAST_DAY_OF_63, find_place, successor_name
from extract.units.names import full_name

_MERGED_PROVINCES = "Nghị quyết 202/2025/QH15 ngày 12/6/2025"
_POST = rf"(?P<post>(?i:(?:phó )?(?:{POST}|lãnh đạo)) )?"
_PROVINCE = re.compile(r"(?:tỉnh|thành phố) (?:[A-ZĐ]\w*|[^\W\d_a-z]\w*)(?:[ -]+[^\W\d_a-z]\w*)*$")
_LONGEST_CHAIN = 4


@dataclass(frozen=True, slots=True)
class Succession:
    """What happened to a body: ``successor`` its later name in full, None where there is not one; ``date`` (ISO) and ``document`` of the change."""

    successor: str | None
    date: str
    document: str


def succession_of(name: str, day: str) -> Succession | None:
    """The change that ``day`` (ISO) finds behind the body called ``name``, the last of several; None where it lives on under this name.

    >>> succession_of("Sở Thông tin và Truyền thông", "2025-04-01").successor, succession_of("Sở Nội vụ", "2025-04-01")
    ('Sở Khoa học và Công nghệ', None)
    """
    first = current = full_name(name)
    found: Succession | None = None
    for _ in range(_LONGEST_CHAIN):
        step = _listed(current, day, found.date if found else "") or _merged_province(current, day)
        if step is None or step.successor == current:
            break
        found = step
        if step.successor is None:
            break
        current = step.successor
    return None if found is None or found.successor == first else found


@cache
def _bodies() -> tuple[re.Pattern[str], dict[str, list[dict[str, str]]]]:
    table: dict[str, list[dict[str, str]]] = {}
    for row in sorted(rows("successors"), key=lambda row: row["date"]):
        table.setdefault(row["body"], []).append(row)
    names = alternatives(re.escape(body) for body in sorted(table, key=len, reverse=True))
    return re.compile(rf"{_POST}(?P<body>{names})(?P<rest>| .*)$"), table


def _listed(name: str, day: str, after: str) -> Succession | None:
    """The last row in force on ``day``, not older than a change already followed (``after``)."""
    pattern, table = _bodies()
    match = pattern.match(name)
    if not match or not re.match(rf"$| (?:{ABOVE_COMMUNE}\b|[^\W\d_a-z])", match["rest"]):
        return None
    row = next((row for row in reversed(table[match["body"]]) if after < row["date"] <= day), None)
    if row is None:
        return None
    successor = f"{match['post'] or ''}{row['successor']}{match['rest'] if row['keeps_place'] else ''}" if row["successor"] else None
    return Succession(successor, row["date"], row["document"])


def _merged_province(name: str, day: str) -> Succession | None:
    """A body of a province that went into another one on 1 July 2025."""
    named = _PROVINCE.search(name)
    place = find_place(named.group(), LAST_DAY_OF_63) if named and day >= FIRST_DAY_OF_34 else None
    into = successor_name(place) if place and place.level == "tinh" else None
    return Succession(name[: named.start()] + into, FIRST_DAY_OF_34, _MERGED_PROVINCES) if named and into else None
