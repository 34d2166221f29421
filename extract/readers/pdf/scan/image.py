"""The picture of a scanned page made ready for reading: in grey, without red ink, upright.

Red drop-out is what scanners of forms do: in the red channel the ink of stamps is as light as paper, and black print under it stays.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image
from scipy import ndimage

from extract.readers.builder import Box
from extract.readers.pdf.scan.stamps import printed_lines, without_grey_stamps

Pixels = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

RESOLUTION = 300  # dots per inch: what Tesseract's models were made for
_MOST_PIXELS = 40_000_000  # of a page; a larger one is read at a lower resolution
DARK = 140  # grey below this is ink
_SPARSE = 8  # every how many pixels colours are looked at
_CHROMA = 60  # of 255: what differs more between its colours is coloured
_TINT = 24  # of 255: by so much ink is more coloured than the paper, on the average of a few pixels
_PRINTED = 0.3  # share of the ink in another colour than red from which it is print, not pens and stamps
_BLACK, _GHOST = 100, 0.85  # grey up to which print stays as it is; share of the paper's from which it becomes white
_FIELD = 16  # of those sparse pixels: a field with paper in it
_SHADED, _SHADOW, _MOST_GAIN = 0.85, 0.04, 2.5  # of the lightest paper: in a shadow; share of a page in one; how much lighter it is made
# Per cent of a page that is surely inked; grey of ink that has faded, of paper that is dim, between the two at least, and of print.
_INKED, _FADED, _DIM, _SHALLOW, _PRINT = 0.5, 110, 222, 40, 50
_BESIDE, _STREAK, _SEEN = 6, 9, 0.6  # pixels, of 255, share of its length: where a streak is told from what is beside it, by how much, and how often
_THIN = 0.75  # points: stems of the usual print are half as wide again
_FEW_ROWS = 7  # every how many rows strokes are measured
_FAINT = 170  # grey below this may be dust
_SPECK, _LARGEST_SPECK = 0.55, 1.0  # square points: no full stop has so little ink (that of 10 points has 1.2, the tone mark below its letter 0.8)
_DOT = 0.68  # of the square of a letter's stem: full stops of the usual print have half as much again
_STEEPEST = 3.0  # degrees that a page is turned back at most
_STEP = 0.05  # degrees between the angles tried in the end
_UPRIGHT = 0.08  # degrees: turned less than this, a page is left as it is
_STRETCH = 4  # pixels


@dataclass(frozen=True, slots=True)
class Picture:
    """``pixels``: grey, upright; ``scale``: pixels per point; ``angle``: degrees that it was turned counter-clockwise to stand upright; ``pens``: the picture as it is, with
    what was written in blue, where there is coloured ink."""

    pixels: Pixels
    scale: float
    angle: float
    pens: Pixels | None = None


def picture_of(page: Any, blank: Sequence[Box] = ()) -> Picture:
    """A pypdfium2 page as it is shown, at 300 dpi or less where it is very large; the boxes ``blank`` (points) are painted over."""
    width, height = page.get_size()
    scale = min(RESOLUTION / 72, math.sqrt(_MOST_PIXELS / max(width * height, 1.0)))
    colours = page.render(scale=scale, rev_byteorder=True).to_numpy()
    grey = without_coloured_ink(colours) if colours.ndim == 3 else np.array(colours)
    # In the red channel blue ink is as dark as print and stamps are light.
    pens = np.array(colours[..., 0]) if colours.ndim == 3 and _is_coloured(colours) else None
    grey = dark_enough(evenly_lit(grey))
    _without_streaks_of_both_ways(grey)
    without_grey_stamps(grey, scale)
    without_specks(grey, scale)
    for x0, top, x1, bottom in blank:
        grey[max(0, math.floor((top - 1) * scale)) : math.ceil((bottom + 1) * scale), max(0, math.floor((x0 - 1) * scale)) : math.ceil((x1 + 1) * scale)] = 255
    angle = skew(grey, scale)
    if angle:
        grey = turned(grey, angle)
        pens = None if pens is None else turned(pens, angle)
        _without_streaks_of_both_ways(grey)  # those that a copy had before it was scanned
    return Picture(thick_enough(grey, scale), scale, angle, pens)


def without_coloured_ink(colours: Pixels) -> Pixels:
    """The picture in grey, from red, green and blue, with the ink of stamps and pens as light as paper: what is printed is black. Where much of the print is in a colour other
    than red, only red is dropped; so are whole lines printed in such a colour on a page of black print kept."""
    few, tint = _few(colours)
    ink = few.min(axis=2) < DARK
    if not _is_coloured(colours):
        return np.array(colours[..., 0])
    if int((ink & (few.max(axis=2) - few[..., 0] > _CHROMA)).sum()) > _PRINTED * max(1, int(ink.sum())):
        return np.array(colours[..., 0])
    # What is nearly as light as the paper becomes white: the edges of a stamp leave a ghost.
    levels = np.interp(np.arange(256), [0, _BLACK, max(_GHOST * 255, DARK)], [0, _BLACK, 255]).astype(np.uint8)
    found: Pixels = np.array(colours[..., 0])
    near = _coloured(colours, tint)
    balance = np.minimum(np.arange(256)[:, None] * tint, 255).astype(np.uint8)
    red, green, blue = (balance[:, channel][colours[..., channel][near]] for channel in range(3))
    lightest = np.maximum(np.maximum(red, green), blue)
    chroma = lightest - np.minimum(np.minimum(red, green), blue)
    found[near] = levels[lightest + np.minimum(255 - lightest, chroma)]
    return found


def _few(colours: Pixels) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.float64]]:
    """Some pixels of the picture with the paper made white, and what makes it so: on yellow paper blue ink is no bluer than black on white."""
    few = colours[::_SPARSE, ::_SPARSE, :3].astype(np.int16)
    tint = 255 / np.maximum(np.median(few, axis=(0, 1)), 1)
    return np.minimum(few * tint, 255).astype(np.int16), tint


def _is_coloured(colours: Pixels) -> bool:
    few, _ = _few(colours)
    return bool((few.max(axis=2) - few.min(axis=2) > _CHROMA).any())


def _coloured(colours: Pixels, tint: npt.NDArray[np.float64]) -> Mask:
    """Which pixels lie in coloured ink or beside it: more coloured, block by block, than the paper is. ``tint``: what makes the paper white, of each colour."""
    rows, columns = (size // _STRETCH for size in colours.shape[:2])
    # Four of its sixteen pixels speak for a block.
    sums = np.zeros((rows, columns, 3), np.int16)
    for y, x in ((0, 0), (0, 2), (2, 0), (2, 2)):
        sums += colours[y : rows * _STRETCH : _STRETCH, x : columns * _STRETCH : _STRETCH, :3]
    red, green, blue = ((sums[..., channel] * np.float32(tint[channel])).astype(np.int16) for channel in range(3))
    most = np.maximum(np.maximum(red, green), blue)
    chroma = most - np.minimum(np.minimum(red, green), blue)
    inked = chroma > float(np.median(chroma[::4, ::4])) + 4 * _TINT
    near = ndimage.maximum_filter(inked, 5)
    for place in printed_lines(inked & (most > red + 4 * _TINT)):
        near[place] = False
    found = np.zeros(colours.shape[:2], np.bool_)
    found[: rows * _STRETCH, : columns * _STRETCH] = near.repeat(_STRETCH, axis=0).repeat(_STRETCH, axis=1)
    return found


def evenly_lit(grey: Pixels) -> Pixels:
    """The picture with the paper as light all over as where it is lightest, where a shadow lies on it; as it is elsewhere. Black margins stay."""
    few = grey[::_SPARSE, ::_SPARSE]
    rows, columns = (size // _FIELD for size in few.shape)
    if rows < 3 or columns < 3:
        return grey
    fields = few[: rows * _FIELD, : columns * _FIELD].reshape(rows, _FIELD, columns, _FIELD).swapaxes(1, 2).reshape(rows, columns, -1)
    paper = ndimage.median_filter(np.percentile(fields, 80, axis=2), 3, mode="nearest")
    lightest = float(np.percentile(paper, 90))
    if (paper < _SHADED * lightest).mean() < _SHADOW:
        return grey
    gain = np.clip(lightest / np.maximum(paper, 1), 1, _MOST_GAIN) * 64
    fine = np.asarray(Image.fromarray(gain.astype(np.float32)).resize((grey.shape[1], grey.shape[0]), Image.Resampling.BILINEAR)).astype(np.uint16)
    lit: Pixels = np.minimum((grey * fine) >> 6, 255).astype(np.uint8)
    return lit


def dark_enough(grey: Pixels) -> Pixels:
    """The picture with ink as dark as print is where it has faded, and paper white where it is grey: what is painted over is white, and would stand out. As it is elsewhere,
    and where there is no ink."""
    few = grey[::_SPARSE, ::_SPARSE]
    ink, paper = (float(value) for value in np.percentile(few, [_INKED, 50]))
    faded, dim = ink > _FADED, paper < _DIM
    if paper - ink < _SHALLOW or not (faded or dim):
        return grey
    levels = np.interp(np.arange(256), [0, ink, paper], [0, _PRINT if faded else ink, 255 if dim else paper]).astype(np.uint8)
    clear: Pixels = levels[grey]
    return clear


def thick_enough(grey: Pixels, scale: float) -> Pixels:
    """The picture with strokes a pixel wider each way where those of its print are hairlines; as it is elsewhere."""
    if not 0 < stem(grey) <= _THIN * scale:
        return grey
    wider = grey.copy()
    wider[1:] = np.minimum(wider[1:], grey[:-1])
    wider[:, 1:] = np.minimum(wider[:, 1:], wider[:, :-1].copy())
    return wider


def _without_streaks_of_both_ways(grey: Pixels) -> None:
    without_streaks(grey)
    without_streaks(grey.T)


def without_streaks(grey: Pixels) -> None:
    """Paint over, in place, what a speck on the scanner's glass draws: lines along the first axis from edge to edge of the page, darker than what is beside them."""
    few = grey[::_SPARSE].astype(np.int16)
    if few.shape[0] < 100 or few.shape[1] < 100:
        return
    dark = few[:, _BESIDE:-_BESIDE] < np.minimum(few[:, : -2 * _BESIDE], few[:, 2 * _BESIDE :]) - _STREAK
    edge = len(few) // 25
    seen = np.minimum(dark.mean(axis=0), np.minimum(dark[:edge].mean(axis=0), dark[-edge:].mean(axis=0)))
    for place in np.flatnonzero(seen > _SEEN) + _BESIDE:
        grey[:, place - 1 : place + 2] = np.maximum(grey[:, place - _BESIDE], grey[:, place + _BESIDE])[:, None]


def without_specks(grey: Pixels, scale: float) -> None:
    """Paint over dots of dust, in place: smaller than any full stop or mark, and by themselves."""
    block = max(2, round(scale))  # pixels: about a point
    rows, columns = (size // block for size in grey.shape)
    if rows < 3 or columns < 3:
        return
    dark = _block_sums((grey < _FAINT).view(np.uint8), block)
    labels: npt.NDArray[np.int32]
    # What stands a point or two from other ink may be a mark of its letter.
    labels, count = ndimage.label(ndimage.maximum_filter(dark > 0, 3), np.ones((3, 3), np.int8))
    ink = np.bincount(labels.ravel(), dark.ravel(), count + 1)
    largest = min(max(_SPECK * scale * scale, _DOT * stem(grey) ** 2), _LARGEST_SPECK * scale * scale)
    for number, place in enumerate(ndimage.find_objects(labels), 1):
        if ink[number] <= largest:
            y, x = (slice(side.start * block, side.stop * block) for side in place)
            grey[y, x] = _beside(grey, y, x)


def _beside(grey: Pixels, y: slice, x: slice) -> int:
    """The usual grey of the rows above and below a place: its paper."""
    return int(np.median(grey[[max(0, y.start - 1), min(len(grey) - 1, y.stop)], x]))


def stem(grey: Pixels, every: int = _FEW_ROWS) -> float:
    """Pixels that the upright strokes of the usual print are wide: half the stretches of ink of its rows are narrower; 0 where there is no ink. ``every``: how many rows
    one is looked at."""
    rows = grey[::every] < DARK
    edges = np.flatnonzero(np.diff(rows.view(np.int8), axis=1, prepend=0, append=0).ravel())
    return float(np.median(edges[1::2] - edges[::2])) if len(edges) else 0.0


def _block_sums(pixels: Pixels, block: int) -> npt.NDArray[np.int32]:
    """Sums of square blocks of pixels; what is left of a block at the right and lower edge is not counted."""
    rows, columns = (size // block * block for size in pixels.shape)
    level = np.zeros((rows // block, columns), np.int32)
    for at in range(block):
        level += pixels[at:rows:block, :columns]
    found = np.zeros((rows // block, columns // block), np.int32)
    for at in range(block):
        found += level[:, at::block]
    return found


def turned(grey: Pixels, angle: float) -> Pixels:
    """The picture turned counter-clockwise by ``angle`` degrees about its middle, at its size, white where nothing was."""
    if not angle:
        return grey
    return np.array(Image.fromarray(grey).rotate(angle, Image.Resampling.BILINEAR, fillcolor=255))


def skew(grey: Pixels, scale: float) -> float:
    """Degrees (counter-clockwise) that make the printed lines level; 0 where they are already, or nothing shows which way they run.

    The angle under which the ink falls into the sharpest lines: the largest sum of squares of its counts by line.
    """
    shrink = max(1, round(scale))  # about one pixel a point
    rows, columns = (size // shrink for size in grey.shape)
    if rows < 20 or columns < 20:
        return 0.0
    ys, xs = np.nonzero(_block_sums(grey, shrink) < 190 * shrink * shrink)
    if len(ys) < 200:
        return 0.0

    def sharpness(angle: float) -> float:
        lines = np.rint(ys - xs * math.tan(math.radians(angle))).astype(np.int64)
        counts = np.bincount(lines - lines.min()).astype(np.float64)
        return float((counts**2).sum())

    rough = max(np.arange(-_STEEPEST, _STEEPEST + 0.01, 0.25).tolist(), key=sharpness)
    best = max((rough + step for step in np.arange(-0.25, 0.26, _STEP).tolist()), key=sharpness)
    return best if abs(best) >= _UPRIGHT and sharpness(best) > 1.05 * sharpness(0.0) else 0.0
