"""Whose plan a paragraph of news speaks of."""

from __future__ import annotations

import re

from extract.levels import LEVEL
from extract.parsers.home import at_home
from extract.parsers.news_clauses import PLACE
from extract.places import find_place
from extract.segment import Outline
from extract.units.reading import full_name, read_units


def issuer_after(outline: Outline, at: int, end: int, places: dict[str, str]) -> str | None:
    """The body whose plan a paragraph speaks of in ``[at, end)``: "Theo Kế hoạch …, thành phố X đặt ra mục tiêu" means its People's Committee."""
    text, low = outline.document.text, outline.low
    for match in re.finditer(rf"(?:,\s*|của\s+|do\s+)(?=(?:ubnd|ủy ban nhân dân|tp|sở|bộ|{LEVEL})(?!\w))", low[at:end]):
        units, _ = read_units(text, low, at + match.end())
        if not units:
            town = PLACE.match(text, at + match.end(), end)  # "TP Nam Định"
            place = find_place(full_name(town.group())) if town else None
            if place is None:
                continue
            return f"Ủy ban nhân dân {place.name[:1].lower()}{place.name[1:]}"
        name = re.sub(r",\s+các\s.*$", "", units[0].name)  # "của UBND huyện X, các xã đã …": who acts is no part of the name
        if units[0].role == "place":
            name = f"Ủy ban nhân dân {name}"
        if re.search(r"(?:tỉnh|phố|huyện|xã|quận|phường)$", name):
            name = at_home(name, places)
        return name
    return None
