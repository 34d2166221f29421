"""Units of assignments that stand shortened to initials, in full where the same text says them in full elsewhere."""

from __future__ import annotations

from dataclasses import replace

from extract.records import Assignment
from extract.units.initials import by_text, has_initials

_INTRODUCED = 200_000  # characters in which a text has named its offices in full


def written_out(assignments: list[Assignment], text: str) -> list[Assignment]:
    """The assignments with "Đội QLĐ Hải Lăng" as "Đội Quản lý điện Hải Lăng" in a text that speaks of the "Đội Quản lý điện"."""
    short = set(filter(has_initials, {unit for a in assignments for unit in (*a.lead, *a.support, *a.monitor)}))
    full = {unit: by_text(unit, text[:_INTRODUCED]) for unit in short}
    if all(unit == name for unit, name in full.items()):
        return assignments

    def spelt(units: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(full.get(unit, unit) for unit in units))

    return [replace(a, lead=spelt(a.lead), support=spelt(a.support), monitor=spelt(a.monitor)) for a in assignments]
