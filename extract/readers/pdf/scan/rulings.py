"""Rulings drawn on a scanned page: strokes of ink, and hairlines that the scanner left paler than ink."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from extract.readers.pdf.rulings import Ruling, whole
from extract.readers.pdf.scan.image import DARK, Picture, Pixels

_LEVEL, _UPRIGHT_STROKE = 0.4, 0.19  # inches: shorter strokes may be rules under a heading, or letters
_THICKEST = 0.04  # inches: a thicker bar is no ruling
_STRETCH = 4  # pixels
_LONG = 8  # pixels of a hairline that are looked at as one: its noise is evened out
_BESIDE = 5  # pixels: the paper beside a hairline
_PALER, _SHADE = 9, 40  # of 255: by so much a hairline is darker than the paper beside it; the paper varies less
_HAIR_LEVEL, _HAIR_UPRIGHT = 0.7, 0.6  # inches: shorter hairlines are none
_SEEN = 0.62  # of a hairline's length: less of it is seen where feet of letters stand in a row
_LOST = 120.0  # points: the longest gap that is closed
_LOW_ROW, _WALL = 40.0, 0.75  # points: a higher row has no letter from ruling to ruling; share of a wall's height in which it stands out
_WHOLE_WALL = 0.85  # the same where no longer wall was found
_TIP = 8  # part of such a row's height: neither at its upper nor at its lower end a letter looks like a wall
_ASIDE = 9  # pixels: the paper beside a wall
_WAVER, _WINDOW = 3.0, 0.2  # points, inches: as far a ruling strays from its place, and the pieces in which it is followed
_SAME = 2.0  # points: as close to each other are one line's strokes
_PIECE, _GAP = 0.2, 12.0  # inches, points: the pieces that a hairline is seen in, and how far apart; a row of cells without a wall is higher


def rulings(picture: Picture) -> tuple[list[Ruling], list[Ruling]]:
    """Horizontal and vertical rulings drawn on a page, in points."""
    ink = picture.pixels < DARK
    level = [Ruling((y0 + y1) / 2, x0, x1) for x0, y0, x1, y1 in _strokes(ink, picture.scale, _LEVEL)]
    upright = [Ruling((x0 + x1) / 2, y0, y1) for y0, x0, y1, x1 in _strokes(np.ascontiguousarray(ink.T), picture.scale, _UPRIGHT_STROKE)]
    level += [line for line in _hairlines(picture.pixels, picture.scale, _HAIR_LEVEL) if not _drawn(line, level)]
    upright += [line for line in _hairlines(picture.pixels.T, picture.scale, _HAIR_UPRIGHT) if not _drawn(line, upright)]
    level, upright = whole(level), whole(upright)
    level, upright = _bridged(level, upright), _bridged(upright, level)
    level, upright = [_reaching(line, upright) for line in level], [_reaching(line, level) for line in upright]
    upright = whole([*upright, *_short_walls(picture, level, upright)])
    return level, _without_letters(picture, level, upright)


def _short_walls(picture: Picture, level: Sequence[Ruling], upright: Sequence[Ruling]) -> Iterator[Ruling]:
    """The walls of rows lower than the shortest hairline, where those above or below them stand in one line with what the picture shows there."""
    for at in sorted({line.at for line in upright}):
        crossed = sorted(other.at for other in level if other.start - _SAME < at < other.end + _SAME)
        walls = [line for line in upright if abs(line.at - at) <= _SAME]
        for above, below in pairwise(crossed):
            if not 2 * _SAME < below - above <= _HAIR_UPRIGHT * 72 or any(line.start < (above + below) / 2 < line.end for line in walls):
                continue
            seen = _beside_paper(picture, at, above, below)
            tip = max(1, len(seen) // _TIP)
            if len(seen) and min(seen.mean(), seen[:tip].mean(), seen[-tip:].mean()) > _WHOLE_WALL:
                yield Ruling(at, above, below)


def _without_letters(picture: Picture, level: Sequence[Ruling], upright: Sequence[Ruling]) -> list[Ruling]:
    """Upright rulings cut where they cross a row in which a letter stands for them: the row's cells are one, and so the wall beside is left out there too."""
    found: list[Ruling] = []
    for line in upright:
        crossed = sorted(other.at for other in level if line.start - _SAME < other.at < line.end + _SAME and other.start - _SAME < line.at < other.end + _SAME)
        start = line.start
        for above, below in pairwise(crossed):
            if 2 * _SAME < below - above < _LOW_ROW and _is_gone(upright, line.at, (above + below) / 2) and _thin(picture, line.at, above, below) < _WALL:
                found += [Ruling(line.at, start, above)] if above - start > _SAME else []
                start = below
        found += [Ruling(line.at, start, line.end)] if line.end - start > _SAME else []
    return found


def _is_gone(upright: Sequence[Ruling], at: float, height: float) -> bool:
    """Whether the wall left or right of the one at this place is left out at this height."""
    others = sorted({line.at for line in upright if abs(line.at - at) > _SAME})
    beside = [max((x for x in others if x < at), default=None), min((x for x in others if x > at), default=None)]
    return any(x is not None and not any(abs(line.at - x) <= _SAME and line.start < height < line.end for line in upright) for x in beside)


def _thin(picture: Picture, at: float, above: float, below: float) -> float:
    """Share of a stretch of an upright ruling in which the place is darker than the paper on both its sides; all of it where it is so at an end."""
    seen = _beside_paper(picture, at, above, below)
    tip = max(1, len(seen) // _TIP)
    return float(seen.mean()) if len(seen) and max(seen[:tip].mean(), seen[-tip:].mean()) < _WALL else 1.0


def _beside_paper(picture: Picture, at: float, above: float, below: float) -> npt.NDArray[np.bool_]:
    """For each row of pixels between two heights whether the place is darker than the paper on both its sides; empty at the edge of the page."""
    middle, edge = round(at * picture.scale), _SAME / 2
    if middle < _ASIDE:
        return np.zeros(0, np.bool_)
    band = picture.pixels[round((above + edge) * picture.scale) : round((below - edge) * picture.scale), middle - _ASIDE : middle + _ASIDE + 1].astype(np.int16)
    if not band.size:
        return np.zeros(0, np.bool_)
    aside = np.minimum(band[:, :_STRETCH].mean(axis=1), band[:, -_STRETCH:].mean(axis=1))
    seen: npt.NDArray[np.bool_] = band[:, _STRETCH + 1 : -_STRETCH - 1].min(axis=1) < aside - 2 * _PALER
    return seen


def _reaching(line: Ruling, across: Sequence[Ruling]) -> Ruling:
    """A ruling drawn on to the next one across where it ends between two of them."""
    at = [other.at for other in across if other.start - _SAME <= line.at <= other.end + _SAME]
    before = max((place for place in at if place < line.start), default=line.start)
    beyond = min((place for place in at if place > line.end), default=line.end)
    inside = any(line.start - 2 * _SAME <= place <= line.end + 2 * _SAME for place in at)
    start = before if inside and line.start - before < _LOST and not _ends_at(line.start, line.at, across) else line.start
    end = beyond if inside and beyond - line.end < _LOST and not _ends_at(line.end, line.at, across) else line.end
    return Ruling(line.at, start, end)


def _bridged(lines: Sequence[Ruling], across: Sequence[Ruling]) -> list[Ruling]:
    """Rulings with the gaps closed that a stamp or the edge of the light left in them: walls left out between merged cells begin and end at rulings across."""
    found: list[Ruling] = []
    for line in sorted(lines, key=lambda r: (round(r.at / _SAME), r.start)):
        last = found[-1] if found else None
        if (
            last is None
            or abs(last.at - line.at) > _SAME
            or not 0 < line.start - last.end < _LOST
            or all(_ends_at(end, line.at, across) for end in (last.end, line.start))
        ):
            found.append(line)
        else:
            found[-1] = Ruling((last.at + line.at) / 2, last.start, line.end)
    return found


def _ends_at(end: float, at: float, across: Sequence[Ruling]) -> bool:
    return any(abs(other.at - end) < 2 * _SAME and other.start - _SAME <= at <= other.end + _SAME for other in across)


def _drawn(line: Ruling, drawn: Sequence[Ruling]) -> bool:
    """Whether a hairline is one of the strokes, seen again."""
    along = (min(line.end, other.end) - max(line.start, other.start) for other in drawn if abs(other.at - line.at) < _SAME)
    return sum(max(0.0, reach) for reach in along) > 0.9 * (line.end - line.start)


def _strokes(ink: npt.NDArray[np.bool_], scale: float, shortest: float) -> Iterator[tuple[float, float, float, float]]:
    """Boxes (x0, y0, x1, y1 in points) of long thin strokes along the second axis: what an opening with a stroke of the ``shortest`` length (inches) leaves.

    The opening works on stretches of a few pixels, inked all through or not; the ends are looked up in the ink.
    """
    length = round(shortest * 72 * scale)
    height, width = ink.shape[0], ink.shape[1] // _STRETCH * _STRETCH
    if width <= length or not height:
        return
    # A stroke that wavers by a pixel is still one.
    thick = ink.copy()
    thick[1:] |= ink[:-1]
    thick[:-1] |= ink[1:]
    inked = np.ascontiguousarray(thick[:, 0:width:_STRETCH] & thick[:, 1:width:_STRETCH] & thick[:, 2:width:_STRETCH] & thick[:, 3:width:_STRETCH]).view(
        np.uint8
    )
    reach = max(1, length // _STRETCH - 1)
    rows = np.flatnonzero(inked.sum(axis=1, dtype=np.int32) >= reach)
    eroded = np.zeros_like(inked)
    eroded[rows] = ndimage.minimum_filter1d(inked[rows], reach, axis=1)
    if not eroded.any():
        return
    kept = np.zeros_like(inked)
    kept[rows] = ndimage.maximum_filter1d(eroded[rows], reach, axis=1, origin=-1 if reach % 2 == 0 else 0)
    labels: npt.NDArray[np.int32] = ndimage.label(kept)[0]
    for lines, stretches in ndimage.find_objects(labels):
        if lines.stop - lines.start <= _THICKEST * 72 * scale + 2:
            start, stop = _ends(np.asarray(thick[lines].any(axis=0)), stretches.start * _STRETCH, stretches.stop * _STRETCH)
            yield start / scale, lines.start / scale, stop / scale, lines.stop / scale


def _hairlines(pixels: Pixels, scale: float, shortest: float) -> Iterator[Ruling]:
    """Lines along the second axis, of the ``shortest`` length (inches) at least, that are darker than the paper on both sides of them."""
    height, width = pixels.shape[0], pixels.shape[1] // _LONG * _LONG
    reach = max(1, round(_PIECE * 72 * scale / _LONG))
    if width <= reach * _LONG or height <= 4 * _BESIDE:
        return
    # Half of the pixels of a stretch speak for it.
    grey = np.zeros((height, width // _LONG), np.int16)
    for at in range(0, _LONG, 2):
        grey += pixels[:, at:width:_LONG]
    grey //= _LONG // 2
    paper = int(np.median(grey[::8, ::4]))
    beside = np.minimum(grey[: -2 * _BESIDE], grey[2 * _BESIDE :])
    thin = np.zeros(grey.shape, np.bool_)
    thin[_BESIDE:-_BESIDE] = (grey[_BESIDE:-_BESIDE] < beside - _PALER) & (beside > paper - _SHADE)
    thick = thin.copy()  # a hairline that wavers by a pixel is still one
    thick[1:] |= thin[:-1]
    thick[:-1] |= thin[1:]
    rows = np.flatnonzero(thick.sum(axis=1, dtype=np.int32) >= reach // 2)
    if not len(rows):
        return
    closed = ndimage.minimum_filter1d(ndimage.maximum_filter1d(thick[rows].view(np.uint8), 3, axis=1), 3, axis=1)
    opened = ndimage.minimum_filter1d(closed, reach, axis=1)
    kept = np.zeros(grey.shape, np.uint8)
    kept[rows] = ndimage.maximum_filter1d(opened, reach, axis=1, origin=-1 if reach % 2 == 0 else 0)
    labels: npt.NDArray[np.int32] = ndimage.label(kept)[0]
    pieces = [
        Ruling((lines.start + lines.stop) / 2 / scale, stretches.start * _LONG / scale, stretches.stop * _LONG / scale)
        for lines, stretches in ndimage.find_objects(labels)
        if lines.stop - lines.start <= _THICKEST * 72 * scale + 4
    ]
    yield from (line for line in whole(pieces, _GAP) if line.end - line.start >= shortest * 72 and _seen(line, thin, scale) >= _SEEN)


def _seen(line: Ruling, thin: npt.NDArray[np.bool_], scale: float) -> float:
    """Share of a line's stretches that are darker than the paper beside them, in the two rows in which most are."""
    at, start, end = round(line.at * scale), int(line.start * scale) // _LONG, int(line.end * scale) // _LONG
    return max(float(thin[row : row + 2, start:end].any(axis=0).mean()) for row in range(max(0, at - _STRETCH), at + _STRETCH))


def _ends(inked: npt.NDArray[np.bool_], start: int, stop: int) -> tuple[int, int]:
    """Where a stroke known to the stretch begins and ends to the pixel."""
    first, last = max(0, start - _STRETCH), min(len(inked), stop + _STRETCH)
    while start > first and inked[start - 1]:
        start -= 1
    while stop < last and inked[stop]:
        stop += 1
    return start, stop


def without_rulings(picture: Picture, level: Sequence[Ruling], upright: Sequence[Ruling]) -> Pixels:
    """The pixels with every ruling painted over: letters stand clear of them."""
    pixels = picture.pixels.copy()
    reach, window = round(_WAVER * picture.scale), round(_WINDOW * 72 * picture.scale)
    for lines, canvas in ((level, pixels), (upright, pixels.T)):
        for line in lines:
            at, start, end = (round(value * picture.scale) for value in line)
            band = canvas[max(0, at - reach) : at + reach + 1, max(0, start - reach) : end + reach]
            # Piece by piece, for a page that was not flat bends them; only the stroke and its grey edges: letters that touch it keep what lies beyond.
            for left in range(0, band.shape[1], window // 2):
                piece = band[:, left : left + window]
                inked = (piece < DARK).mean(axis=1) > 0.5
                piece[ndimage.binary_dilation(inked, iterations=2)] = 255
    return pixels
