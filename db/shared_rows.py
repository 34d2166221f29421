"""Rows of what documents share: places, offices, the model that labelled them. Pure functions like those of ``db.rows``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from db.offices import Office
from extract.places import Place, official_code, provinces

Row = dict[str, Any]


def model_row(record: Mapping[str, Any]) -> Row:
    """A trained model: fingerprint of its file, how much it was trained on, how well it does on what it had not seen."""
    details = json.dumps(dict(record), ensure_ascii=False, sort_keys=True)
    libraries = "; ".join(f"{name} {version}" for name, version in sorted(record.get("libraries", {}).items()))
    told = {"sentences": record["rows"], "macro_f1": record["macro_f1"], "exact": record["exact"]}
    return {"id": record["sha256"][:16], "sha256": record["sha256"], "libraries": libraries or None, **told, "details": details}


def place_rows(places: Iterable[Place]) -> list[Row]:
    """Rows of ``places``, one for each code."""
    return [
        {
            "code": place.code, "name": place.name, "level": place.level, "province": place.province_code,
            "valid_from": place.valid_from, "valid_to": place.valid_to, "successor": place.successor, "code_2025": official_code(place.code),
        }
        for place in {place.code: place for place in places}.values()
    ]  # fmt: skip


def unit_row(found: Office) -> Row:
    """Row of ``units`` of an office; its place and its parent have rows of their own."""
    return {
        "id": found.id,
        "name": found.label,
        "level": found.level,
        "place": found.place.code if found.place else None,
        "province": found.place.province_code if found.place else None,
        "parent": found.parent.id if found.parent else None,
    }


def fixed_places() -> list[Row]:
    """All provinces of both administrative worlds."""
    return place_rows(provinces().values())
