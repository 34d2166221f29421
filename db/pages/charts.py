"""Numbers as shapes: where bars, columns and lines stand; the templates draw them as SVG. All sizes are pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from db.pages.wording import number

_COLUMN, _GAP, _HEIGHT, _TOP, _BOTTOM = 34, 12, 150, 22, 26
HEATS = 5


def bars(rows: Iterable[dict[str, Any]], value: str = "tasks") -> list[dict[str, Any]]:
    """``rows`` with ``share``: per cent of the longest, at least a trace of what is there.

    >>> [row["share"] for row in bars([{"tasks": 200}, {"tasks": 50}, {"tasks": 0}])]
    [100.0, 25.0, 0.0]
    """
    rows = list(rows)
    most = max((row[value] or 0 for row in rows), default=0) or 1
    return [{**row, "share": round(max(100 * (row[value] or 0) / most, 0.7 if row[value] else 0), 1)} for row in rows]


def columns(rows: Sequence[tuple[str, int, str]], now: str = "") -> dict[str, Any]:
    """Columns with their number above and their label below. ``rows``: label, number, link ("" for none); ``now``: the label of the column that must be in
    sight where there is no room for all (``static/menus.js``)."""
    most = max((value for _, value, _ in rows), default=0) or 1
    drawn = []
    for n, (label, value, href) in enumerate(rows):
        height = round(_HEIGHT * value / most, 1) if value else 0
        x = n * (_COLUMN + _GAP) + _GAP
        column = {"x": x, "y": round(_TOP + _HEIGHT - height, 1), "height": height, "middle": x + _COLUMN // 2}
        drawn.append({**column, "label": label, "value": number(value), "href": href, "now": label == now})
    width = len(rows) * (_COLUMN + _GAP) + _GAP
    return {"width": width, "height": _TOP + _HEIGHT + _BOTTOM, "base": _TOP + _HEIGHT, "column": _COLUMN, "columns": drawn}


def heat(value: int, most: int) -> int:
    """Shade of a cell, 0 for nothing to 5 for the most; by square roots, so that small numbers can be told apart.

    >>> [heat(value, 100) for value in (0, 1, 4, 5, 40, 100)]
    [0, 1, 1, 2, 4, 5]
    """
    return 0 if not value or not most else max(1, min(HEATS, -int(-HEATS * (value / most) ** 0.5 // 1)))


def heat_table(counts: dict[tuple[Any, Any], int], down: Sequence[Any], across: Sequence[Any]) -> list[dict[str, Any]]:
    """Rows of cells with their shade and the row's sum; ``counts`` by (row, column)."""
    most = max(counts.values(), default=0)
    table = []
    for row in down:
        cells = [{"column": column, "value": counts.get((row, column), 0), "heat": heat(counts.get((row, column), 0), most)} for column in across]
        table.append({"key": row, "cells": cells, "sum": sum(cell["value"] for cell in cells)})
    return table
