"""Tables of a PDF page: where rulings cross, cells; what is between two rulings of a row, a row.

The grid comes from pdfplumber's table functions, fed with pdfium's rulings: reading the page a second time with pdfminer is what costs.
"""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium_c

from extract.readers.builder import Box
from extract.readers.pdf_glyphs import Origin
from extract.readers.pdf_words import Word, lines_of

_MOST_PATHS = 20_000  # path objects looked at per page: a map or chart may have a million
_THIN = 3.0  # points: a filled rectangle this thin is a ruling
_SHORT = 6.0  # points: shorter rulings are decoration
_SNAP = 3.0  # points: rulings this close are one


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of the grid: rows ``[row, row_end)``, columns ``[column, column_end)`` and the words printed in it."""

    row: int
    row_end: int
    column: int
    column_end: int
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table on one page: its frame, the x of its vertical rulings, and its cells."""

    box: Box
    edges: tuple[float, ...]
    rows: int
    cells: tuple[GridCell, ...]


def rulings(page: Any) -> tuple[list[Box], list[Box]]:
    """Horizontal and vertical rulings of a page as thin boxes; frames count as their four sides."""
    origin = Origin(page)
    horizontal: list[Box] = []
    vertical: list[Box] = []
    for number, item in enumerate(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if number >= _MOST_PATHS:
            break
        left, bottom, right, top = item.get_bounds()
        x0, y0, x1, y1 = origin.box(left, bottom, right, top)
        if y1 - y0 <= _THIN and x1 - x0 >= _SHORT:
            horizontal.append((x0, (y0 + y1) / 2, x1, (y0 + y1) / 2))
        elif x1 - x0 <= _THIN and y1 - y0 >= _SHORT:
            vertical.append(((x0 + x1) / 2, y0, (x0 + x1) / 2, y1))
        elif x1 - x0 > _THIN and y1 - y0 > _THIN and _is_frame(item):
            horizontal += [(x0, y0, x1, y0), (x0, y1, x1, y1)]
            vertical += [(x0, y0, x0, y1), (x1, y0, x1, y1)]
    return horizontal, vertical


def _is_frame(item: Any) -> bool:
    """A stroked rectangle: four or five segments, its outline drawn."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(item.raw, ctypes.byref(fill), ctypes.byref(stroke))
    return bool(stroke.value) and pdfium_c.FPDFPath_CountSegments(item.raw) in (4, 5)


def grids(page: Any, words: Sequence[Word]) -> list[Grid]:
    """Tables of a page, top to bottom; single cells and single columns are frames around text, not tables."""
    horizontal, vertical = rulings(page)
    if len(vertical) < 2 or len(horizontal) < 2:
        return []
    found = [grid for cells in _tables(horizontal, vertical) if (grid := _grid(cells, words)) is not None]
    return sorted(found, key=lambda g: (g.box[1], g.box[0]))


def _tables(horizontal: list[Box], vertical: list[Box]) -> list[list[Box]]:
    from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges

    edges = [_edge(box, "h") for box in horizontal] + [_edge(box, "v") for box in vertical]
    merged = merge_edges(edges, snap_x_tolerance=_SNAP, snap_y_tolerance=_SNAP, join_x_tolerance=_SNAP, join_y_tolerance=_SNAP)
    cells = intersections_to_cells(edges_to_intersections(merged, _SNAP, _SNAP))
    return [[(cell[0], cell[1], cell[2], cell[3]) for cell in table] for table in cells_to_tables(cells)]


def _edge(box: Box, orientation: str) -> dict[str, Any]:
    x0, top, x1, bottom = box
    return {"x0": x0, "x1": x1, "top": top, "bottom": bottom, "width": x1 - x0, "height": bottom - top, "orientation": orientation, "object_type": "line"}


def _steps(values: list[float]) -> list[float]:
    steps: list[float] = []
    for value in sorted(values):
        if not steps or value - steps[-1] > _SNAP:
            steps.append(value)
    return steps


def _at(steps: list[float], value: float) -> int:
    return min(range(len(steps)), key=lambda i: abs(steps[i] - value))


def _grid(cells: list[Box], words: Sequence[Word]) -> Grid | None:
    xs, ys = _steps([x for c in cells for x in (c[0], c[2])]), _steps([y for c in cells for y in (c[1], c[3])])
    if len(xs) < 3 or len(cells) < 3:
        return None
    places = sorted({(_at(ys, c[1]), _at(ys, c[3]), _at(xs, c[0]), _at(xs, c[2])) for c in cells})
    owner = {(row, column): at for at, (y0, y1, x0, x1) in enumerate(places) for row in range(y0, y1) for column in range(x0, x1)}
    held: list[list[Word]] = [[] for _ in places]
    for word in words:
        x, y = word.middle
        at = owner.get((bisect_right(ys, y) - 1, bisect_right(xs, x) - 1))
        if at is not None:
            held[at].append(word)
    if sum(map(bool, held)) < 2:
        return None
    found = tuple(GridCell(y0, y1, x0, x1, tuple(own)) for (y0, y1, x0, x1), own in zip(places, held, strict=True))
    return Grid((xs[0], ys[0], xs[-1], ys[-1]), tuple(xs), len(ys) - 1, found)


def cell_lines(cell: GridCell) -> list[tuple[Word, ...]]:
    """Words of a cell by printed line."""
    return [line.words for line in lines_of(cell.words)]
