"""Stamps on a scan without colours: their ink is a grey between paper and print, and flat over the whole width of their strokes, which printed letters are not."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

Pixels = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

BLOCK = 4  # pixels: narrower than a stamp's strokes, about as wide as a letter's
_INK = 150  # grey below this is ink
_STEPS = 30  # of grey: by so much at least is a stamp lighter than print
_FEWEST = 60  # blocks filled with flat grey that make a stamp
_APART = 31  # blocks: as far from each other at most stand those of one stamp
_SMALLEST = 0.5  # inches: no stamp is narrower or lower
_NEAR = 21  # blocks: so far around flat ink lies what it fades into
_LARGEST = 3.2  # inches: what is larger is a picture or a coloured field
_RULE = 0.6  # inches: a straight stroke as long as this is a ruling of the page
_CORE = 0.8  # of the way from print's grey to the stamp's: a block whose neighbours are no darker holds no letter
_GAP, _LINE, _LONG = 9, (6, 15), 150  # blocks: across the gaps between words; the height of a line of print, and the shortest that is surely one
_PRINT, _STAMP = 0.58, 0.86  # of the way from print's grey to the stamp's: up to the first a pixel is print, from the second on it is not


def without_grey_stamps(grey: Pixels, scale: float) -> None:
    """Paint stamps over, in place, where their ink is lighter than print; letters below them and rulings stay. ``scale``: pixels to a point."""
    rows, columns = (size // BLOCK for size in grey.shape)
    if rows < 50 or columns < 50:
        return
    darkest, lightest = (of_blocks(grey[: rows * BLOCK, : columns * BLOCK], extreme) for extreme in (np.minimum, np.maximum))
    ink, filled = darkest < _INK, lightest < _INK
    if not ink.any() or int((filled & (darkest > _STEPS)).sum()) < _FEWEST:
        return
    core = _around(_around(darkest).T).T  # a letter's edge has its stem beside it
    printed, paper = float(np.median(core[ink])), int(np.median(lightest[::4, ::4]))
    flat = filled & (core > printed + _STEPS)
    labels: npt.NDArray[np.int32] = ndimage.label(ndimage.maximum_filter(flat, _APART))[0]
    for number, place in enumerate(ndimage.find_objects(labels), 1):
        own = flat[place] & (labels[place] == number)
        inches = [(side.stop - side.start) * BLOCK / scale / 72 for side in place]
        if int(own.sum()) >= _FEWEST and min(inches) >= _SMALLEST and max(inches) <= _LARGEST:
            stamped = float(np.median(core[place][own]))
            straight = _straight(ink[place], round(_RULE * 72 * scale / BLOCK)) & ~ndimage.maximum_filter(flat[place], 3)
            coreless = (core[place] > printed + _CORE * (stamped - printed)) & (core[place] < _INK)
            _lighten(grey, place, coreless, ndimage.maximum_filter(own, _NEAR), straight, printed, float(np.median(lightest[place][own])), paper)


def of_blocks(grey: Pixels, extreme: np.ufunc) -> Pixels:
    """The darkest or the lightest pixel of each block."""
    rows = extreme(extreme(grey[0::4], grey[1::4]), extreme(grey[2::4], grey[3::4]))
    found: Pixels = extreme(extreme(rows[:, 0::4], rows[:, 1::4]), extreme(rows[:, 2::4], rows[:, 3::4]))
    return found


def _around(darkest: Pixels) -> Pixels:
    """The darkest of each block and those above and below it."""
    found = darkest.copy()
    np.minimum(found[1:], darkest[:-1], out=found[1:])
    np.minimum(found[:-1], darkest[1:], out=found[:-1])
    return found


def _straight(ink: Mask, length: int) -> Mask:
    """Blocks of rulings: straight runs of ink."""
    level = ndimage.maximum_filter1d(ndimage.minimum_filter1d(ink, length, axis=1), length, axis=1)
    upright = ndimage.maximum_filter1d(ndimage.minimum_filter1d(ink, length, axis=0), length, axis=0)
    found: Mask = level | upright
    return found


def _lighten(grey: Pixels, place: tuple[slice, slice], coreless: Mask, near: Mask, straight: Mask, printed: float, stamped: float, paper: int) -> None:
    """As light as paper where no print is near, and so ``near`` the flat ink beside print what is no darker than the stamp."""
    rows, columns = (slice(side.start * BLOCK, side.stop * BLOCK) for side in place)
    part = grey[rows, columns]
    steps = stamped - printed
    levels = np.interp(np.arange(256), [0, printed + _PRINT * steps, printed + _STAMP * steps, 255], [0, printed + _PRINT * steps, paper, 255]).astype(np.uint8)
    kept, gone, pale = (mask.repeat(BLOCK, axis=0).repeat(BLOCK, axis=1) for mask in (straight, coreless, near))
    part[:] = np.where(kept, part, np.where(gone, paper, np.where(pale, levels[part], part)))


def printed_lines(ink: Mask, long: int = _LONG, high: int = _LINE[1]) -> list[tuple[slice, slice]]:
    """Where whole lines of print stand in a map of one ink by blocks of four pixels (300 dpi): as high as letters, ``high`` at most, ``long`` at least, and not within a frame
    or a ring of the same ink, as those of stamps are."""
    if int(ink.sum()) < _FEWEST:
        return []
    # Words of a line are less than a letter's height apart.
    places = ndimage.find_objects(ndimage.label(ndimage.maximum_filter1d(ink, _GAP, axis=1))[0])
    stamps = [place for place in places if place[0].stop - place[0].start > 2 * _LINE[1] and place[1].stop - place[1].start > 2 * _LINE[1]]
    return [
        (slice(max(0, level.start - 2), level.stop + 2), along)
        for level, along in places
        if _LINE[0] <= level.stop - level.start <= high
        and along.stop - along.start >= long
        and not any(own.start <= level.start and level.stop <= own.stop and across.start < along.stop and along.start < across.stop for own, across in stamps)
    ]
