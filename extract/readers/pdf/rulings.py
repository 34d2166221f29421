"""Rulings of a PDF page: strokes, thin filled rectangles, frames and dashes as whole horizontal and vertical lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pypdfium2.raw as pdfium_c

from extract.readers.builder import Box
from extract.readers.pdf import calls
from extract.readers.pdf.origin import Origin

_MOST_PATHS = 20_000  # path objects looked at per page: a map or chart may have a million
_MOST_SEGMENTS = 4_000  # segments looked at per path
_DEEPEST = 4  # forms inside forms
_THIN = 3.0  # points: what is this thin is a ruling
_SHORT = 6.0  # points: shorter rulings are decoration
_SNAP = 3.0  # points: rulings this close are one
_DASH_GAP = 4.5  # points between the dashes of one ruling

Matrix = tuple[float, float, float, float, float, float]
_AS_IS: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Ruling(NamedTuple):
    """A straight line along one axis: at ``at`` on the other axis, from ``start`` to ``end`` (points on the page as shown)."""

    at: float
    start: float
    end: float


def rulings(items: Sequence[tuple[int, int]], origin: Origin) -> tuple[list[Ruling], list[Ruling]]:
    """Horizontal and vertical rulings of a page that draws ``items`` (type, address), pieces of one line joined; frames count as their four sides."""
    if not any(kind in (pdfium_c.FPDF_PAGEOBJ_PATH, pdfium_c.FPDF_PAGEOBJ_FORM) for kind, _ in items):
        return [], []
    horizontal: list[Ruling] = []
    vertical: list[Ruling] = []
    for corners in _strokes(items):
        x0, top, x1, bottom = origin.box(*corners)
        if bottom - top <= _THIN:
            horizontal.append(Ruling((top + bottom) / 2, x0, x1))
        elif x1 - x0 <= _THIN:
            vertical.append(Ruling((x0 + x1) / 2, top, bottom))
    return whole(horizontal), whole(vertical)


def whole(pieces: Iterable[Ruling], gap: float = _DASH_GAP) -> list[Ruling]:
    """Pieces on one line that touch or are a dash (``gap``, points) apart as one ruling; decoration dropped."""
    lines: list[list[Ruling]] = []
    for piece in sorted(pieces):
        if lines and piece.at - lines[-1][0].at <= _SNAP:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    found: list[Ruling] = []
    for line in lines:
        at = sum(p.at * (p.end - p.start + 0.01) for p in line) / sum(p.end - p.start + 0.01 for p in line)
        reach: list[tuple[float, float]] = []
        for _, start, end in sorted(line, key=lambda p: p.start):
            if reach and start - reach[-1][1] <= gap:
                reach[-1] = (reach[-1][0], max(reach[-1][1], end))
            else:
                reach.append((start, end))
        found += [Ruling(at, start, end) for start, end in reach if end - start >= _SHORT]
    return found


def _strokes(items: Sequence[tuple[int, int]], matrix: Matrix = _AS_IS, depth: int = 0) -> Iterator[Box]:
    """Thin boxes (left, bottom, right, top) in page coordinates, one for each line that is drawn."""
    paths = [item for kind, item in items if kind == pdfium_c.FPDF_PAGEOBJ_PATH][:_MOST_PATHS]
    for item, corners in zip(paths, calls.bounds(paths).tolist(), strict=True):
        left, bottom, right, top = _mapped(matrix, *corners)
        if right - left <= _THIN or top - bottom <= _THIN:
            yield left, bottom, right, top
            continue
        filled, stroked, segments = calls.path_mode(item)
        if stroked and segments in (4, 5) and not _diagonal(item, segments):
            yield from _sides(left, bottom, right, top)
        elif 5 < segments <= _MOST_SEGMENTS and (stroked or (filled and calls.path_parts(item, segments) > 1)):  # one part alone is not thin
            yield from _parts(item, segments, stroked, _product(calls.object_matrix(item), matrix))
    if depth < _DEEPEST:
        for kind, item in items:
            if kind == pdfium_c.FPDF_PAGEOBJ_FORM:
                yield from _strokes(calls.form_objects(item), _product(calls.object_matrix(item), matrix), depth + 1)


def _sides(left: float, bottom: float, right: float, top: float) -> Iterator[Box]:
    yield from ((left, bottom, right, bottom), (left, top, right, top), (left, bottom, left, top), (right, bottom, right, top))


def _diagonal(item: int, segments: int) -> bool:
    return any(a[0] != b[0] and a[1] != b[1] for a, b, _ in calls.path_lines(item, segments))


def _parts(item: int, segments: int, stroked: bool, matrix: Matrix) -> Iterator[Box]:
    """A path of many pieces: its lines where it is stroked, else its thin rectangles."""
    lines = [(part, _mapped(matrix, *a, *b)) for a, b, part in calls.path_lines(item, segments)]
    if stroked:
        yield from (box for _, box in lines)
        return
    outlines: dict[int, Box] = {}
    for part, box in lines:
        last = outlines.get(part, box)
        outlines[part] = (min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
    yield from outlines.values()


def _mapped(matrix: Matrix, x0: float, y0: float, x1: float, y1: float) -> Box:
    """Box around two corners moved by a matrix."""
    if matrix == _AS_IS:
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
    a, b, c, d, e, f = matrix
    xs, ys = (a * x0 + c * y0 + e, a * x1 + c * y1 + e), (b * x0 + d * y0 + f, b * x1 + d * y1 + f)
    return min(xs), min(ys), max(xs), max(ys)


def _product(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that moves by ``first`` and then by ``then``."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m
