"""Dashboards for researchers: areas by years and by provinces of both administrative worlds, targets over years, deadlines by month, offices by load."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import Any

from db import search
from db.pages import charts
from db.pages.figures import Figures, figures
from db.pages.reading import Row, rows
from db.pages.wording import AREAS, by_alphabet, month_path, quantity
from extract.places import provinces as all_provinces
from extract.places import successor_name
from extract.text import fold

_MONTHS_AROUND = 12
_MOST_LOADED = 25
_TARGETS = """
    select g.indicator, g.unit, g.comparator, g.value, g.upper, g.year, g.document, g.start, g.issuing_body, p.name as province
    from targets g left join places p on p.code = g.province where g.copy = 0 and g.year is not null {filters} order by g.year limit 600
"""
_SHORT = {"chinh-quyen-so": "Chính quyền số", "chi-dao-dieu-hanh": "Chỉ đạo, điều hành"}


def dashboard_page(connection: sqlite3.Connection, year: str, place: str, indicator: str) -> dict[str, Any]:
    """Everything ``templates/cchc_dashboard.html`` shows. ``year`` and ``place`` (code of a province) narrow the tables; ``indicator``: words of indicators."""
    known = figures(connection)
    provinces = rows(connection, "select code, name, valid_from, valid_to, successor from places where level = 'tinh'")
    provinces.sort(key=lambda row: by_alphabet(row["name"]))
    areas = list(AREAS)
    years = sorted({row["year"] for row in known.cube if row["year"]})
    asked_year = int(year) if year.isdigit() and int(year) in years else None
    return {
        "asked": {"year": asked_year, "place": place, "indicator": indicator},
        "years": years,
        "provinces": [row for row in provinces if row["code"] in {found["province"] for found in known.cube}],
        "area_heads": [_SHORT.get(area, AREAS[area].removeprefix("Cải cách ").capitalize()) for area in areas],
        "by_year": _by_year(known, areas, years, place),
        "by_place": _by_place(known, areas, provinces, asked_year),
        "targets": _targets(connection, known, indicator, place),
        "months": charts.columns(_months(known), f"{date.today():%m/%y}"),
        "load": charts.bars(known.load[:_MOST_LOADED], "leads"),
    }


def _link(**asked: Any) -> str:
    return "/cchc/tasks?copy=0" + "".join(f"&{name}={value}" for name, value in asked.items() if value)


def _by_year(known: Figures, areas: list[str], years: list[int], place: str) -> list[dict[str, Any]]:
    counts = known.by("year", "area", **({"province": place} if place else {}))
    table = charts.heat_table({key: value for key, value in counts.items() if key[1]}, list(reversed(years)), areas)
    for row in table:
        row |= {"label": str(row["key"]), "href": _link(year=row["key"], province=place)}
        for cell in row["cells"]:
            cell["href"] = _link(year=row["key"], area=cell["column"], province=place)
    return table


def _by_place(known: Figures, areas: list[str], provinces: list[Row], year: int | None) -> list[dict[str, Any]]:
    """Provinces of today, with those that went into them below; only where there are tasks."""
    counts = {key: value for key, value in known.by("province", "area", **({"year": year} if year else {})).items() if key[0] and key[1]}
    named: dict[str, str] = {row["code"]: row["name"] for row in provinces}
    groups: dict[str, list[str]] = {}
    for row in provinces:
        groups.setdefault(row["successor"] or row["code"], []).append(row["code"])
    ordered: list[str] = []
    for code in sorted(groups, key=lambda code: by_alphabet(str(named.get(code) or code))):
        ordered += [one for one in [code, *(one for one in groups[code] if one != code)] if any((one, area) in counts for area in areas)]
    table = charts.heat_table(counts, ordered, areas)
    later = {place.code: successor_name(place) for place in all_provinces().values() if place.successor}
    for row in table:
        into = later.get(row["key"])
        row |= {"label": str(named.get(row["key"]) or row["key"]) + (f" → {into}" if into else ""), "under": bool(into) and row["key"] not in groups}
        row["href"] = _link(province=row["key"], year=year)
        for cell in row["cells"]:
            cell["href"] = _link(province=row["key"], area=cell["column"], year=year)
    return table


def _targets(connection: sqlite3.Connection, known: Figures, words: str, place: str) -> dict[str, Any]:
    """Targets as a table: one row an indicator, unit and body, one column a year."""
    filters, values = "", {}
    if words.strip():
        filters = "and g.rowid in (select rowid from targets_fts where targets_fts match :words limit 3000)"
        values = {"words": search.loose(words)}
        if place:
            filters, values = f"{filters} and g.province = :place", {**values, "place": place}
        found = rows(connection, _TARGETS.format(filters=filters), **values)
    else:
        usual = {(fold(row["indicator"]), row["unit"]) for row in known.indicators}
        names = [row["indicator"] for row in known.indicators]
        clause = " or ".join(f"lower(g.indicator) = lower(:n{n})" for n in range(len(names))) or "0"
        found = rows(connection, _TARGETS.format(filters=f"and ({clause})"), **{f"n{n}": name for n, name in enumerate(names)}) if names else []
        found = [row for row in found if (fold(row["indicator"]), row["unit"]) in usual]
    table: dict[tuple[str, str, str], dict[str, Any]] = {}
    for row in found:
        key = (fold(row["indicator"] or ""), row["unit"] or "", row["issuing_body"] or "")
        line = table.setdefault(key, {"indicator": row["indicator"], "body": row["issuing_body"], "years": {}})
        line["years"].setdefault(row["year"], {"words": quantity(row), "href": f"/cchc/text/{row['document']}?at={row['start']}#at"})
    lines = sorted(table.values(), key=lambda line: (-len(line["years"]), fold(line["indicator"] or ""), line["body"] or ""))[:60]
    return {"years": sorted({year for line in lines for year in line["years"]}), "rows": lines}


def _months(known: Figures) -> list[tuple[str, int, str]]:
    """Deadlines in the months around today; where there are none, around the last that there are."""
    counted = known.months()
    today = date.today()
    at = today.year * 12 + today.month - 1
    around = [_month(n) for n in range(at - _MONTHS_AROUND, at + _MONTHS_AROUND + 1)]
    if not any(name in counted for name in around) and counted:
        year, last = map(int, max(counted).split("-"))
        around = [_month(n) for n in range(year * 12 + last - 1 - 2 * _MONTHS_AROUND, year * 12 + last)]
    return [(f"{name[5:]}/{name[2:4]}", counted.get(name, 0), month_path(name)) for name in around]


def _month(n: int) -> str:
    return f"{n // 12:04d}-{n % 12 + 1:02d}"
