"""Calls into pdfium for many characters or objects at once.

What costs in reading a page is the number of calls from Python, so each of these runs one loop inside the interpreter and writes to an array. The
functions are bound a second time without the argument checks of the generated bindings; they keep the interpreter's lock, as pdfium asks for one
thread at a time.
"""

from __future__ import annotations

import ctypes
import math
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

Floats = npt.NDArray[np.float64]
Indexes = npt.NDArray[np.intp]
_POINTER, _INT = ctypes.c_void_p, ctypes.c_int


class _Address(ctypes.c_void_p):
    """An address that stays a C value: ctypes makes integers of plain ones, and C values of those again for the next call."""


def _bound(function: Any, result: Any, *arguments: Any) -> Any:
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def _unchecked(function: Any, result: Any) -> Any:
    """Bound for arguments that are C values already; a plain integer would lose its upper half."""
    return ctypes.PYFUNCTYPE(result)(ctypes.cast(function, ctypes.c_void_p).value or 0)


_LOAD_TEXT = _bound(pdfium_c.FPDFText_LoadPage, _POINTER, _POINTER)
_CLOSE_TEXT = _bound(pdfium_c.FPDFText_ClosePage, None, _POINTER)
_COUNT = _bound(pdfium_c.FPDFText_CountChars, _INT, _POINTER)
_TEXT = _bound(pdfium_c.FPDFText_GetText, _INT, _POINTER, _INT, _INT, _POINTER)
_UNICODE = _bound(pdfium_c.FPDFText_GetUnicode, ctypes.c_uint, _POINTER, _INT)
_LOOSE_BOX = _unchecked(pdfium_c.FPDFText_GetLooseCharBox, _INT)
_ORIGIN = _bound(pdfium_c.FPDFText_GetCharOrigin, _INT, _POINTER, _INT, _POINTER, _POINTER)
_FONT_SIZE = _unchecked(pdfium_c.FPDFText_GetFontSize, ctypes.c_double)
_MATRIX = _unchecked(pdfium_c.FPDFText_GetMatrix, _INT)
_TEXT_OBJECT = _unchecked(pdfium_c.FPDFText_GetTextObject, _POINTER)
_FONT = _unchecked(pdfium_c.FPDFTextObj_GetFont, _POINTER)
_FONT_WEIGHT = _bound(pdfium_c.FPDFFont_GetWeight, _INT, _POINTER)
_FONT_NAME = _bound(pdfium_c.FPDFFont_GetBaseFontName, ctypes.c_size_t, _POINTER, _POINTER, ctypes.c_size_t)
_RENDER_MODE = _unchecked(pdfium_c.FPDFTextObj_GetTextRenderMode, _INT)
_FILL_COLOUR = _unchecked(pdfium_c.FPDFPageObj_GetFillColor, _INT)
_OBJECT = _unchecked(pdfium_c.FPDFPage_GetObject, _Address)
_OBJECT_TYPE = _unchecked(pdfium_c.FPDFPageObj_GetType, _INT)
_BOUNDS = _bound(pdfium_c.FPDFPageObj_GetBounds, _INT, *[_POINTER] * 5)
_DRAW_MODE = _bound(pdfium_c.FPDFPath_GetDrawMode, _INT, _POINTER, _POINTER, _POINTER)
_SEGMENTS = _bound(pdfium_c.FPDFPath_CountSegments, _INT, _POINTER)
_SEGMENT = _bound(pdfium_c.FPDFPath_GetPathSegment, _POINTER, _POINTER, _INT)
_SEGMENT_POINT = _bound(pdfium_c.FPDFPathSegment_GetPoint, _INT, _POINTER, _POINTER, _POINTER)
_SEGMENT_TYPE = _bound(pdfium_c.FPDFPathSegment_GetType, _INT, _POINTER)
_SEGMENT_CLOSES = _bound(pdfium_c.FPDFPathSegment_GetClose, _INT, _POINTER)
_OBJECT_MATRIX = _bound(pdfium_c.FPDFPageObj_GetMatrix, _INT, _POINTER, _POINTER)
_FORM_COUNT = _bound(pdfium_c.FPDFFormObj_CountObjects, _INT, _POINTER)
_FORM_OBJECT = _bound(pdfium_c.FPDFFormObj_GetObject, _Address, _POINTER, ctypes.c_ulong)


def handle(of: Any) -> int:
    """The address behind a page or text page of pypdfium2."""
    return ctypes.cast(of.raw, ctypes.c_void_p).value or 0


@contextmanager
def text_page(page: Any) -> Iterator[int]:
    """Address of what pdfium reads from a page of pypdfium2, given back at the end; raises ``PdfiumError`` where it cannot."""
    found = _LOAD_TEXT(handle(page))
    if not found:
        raise pdfium.PdfiumError("Failed to load text page.")
    try:
        yield found
    finally:
        _CLOSE_TEXT(found)


def text(textpage: int) -> str:
    """One character for each that pdfium counts, also those that it leaves out of its text."""
    count = _COUNT(textpage)
    if count < 1:
        return ""
    units = (ctypes.c_ushort * (2 * count + 2))()
    length = _TEXT(textpage, 0, count, units)
    found = bytes(memoryview(units)[: max(0, length - 1)]).decode("utf-16-le", "ignore")
    if len(found) == count:
        return found
    return "".join(chr(code) if code < 0x110000 else "\ufffd" for code in map(_UNICODE, repeat(textpage), range(count)))


class _Rows:
    """Arguments made once and used again: converting them anew is half of what a call costs. ``numbers``: the integers from 0; ``cells``: addresses of the rows of ``table``."""

    def __init__(self, width: int, kind: type[np.number[Any]]) -> None:
        self.width, self.kind = width, kind
        self.table: npt.NDArray[Any] = np.zeros((0, width), kind)
        self.cells: list[ctypes.c_void_p] = []

    def of(self, count: int) -> npt.NDArray[Any]:
        """The first ``count`` rows, cleared."""
        if count > len(self.table):
            self.table = np.zeros((max(count, 2 * len(self.table), 1024), self.width), self.kind)
            at, step = self.table.ctypes.data, self.table.strides[0]
            self.cells = [ctypes.c_void_p(at + step * row) for row in range(len(self.table))]
        self.table[:count] = 0
        return self.table[:count]


_BOXES, _MATRICES, _COLOURS = _Rows(4, np.float32), _Rows(6, np.float32), _Rows(1, np.uint32)
_numbers: npt.NDArray[np.object_] = np.zeros(0, np.object_)


def _numbered(indexes: Indexes) -> list[ctypes.c_int]:
    global _numbers
    if len(indexes) and indexes.max() >= len(_numbers):
        _numbers = np.array([*map(ctypes.c_int, range(2 * int(indexes.max()) + 1024))], np.object_)
    found: list[ctypes.c_int] = _numbers[indexes].tolist()
    return found


def char_boxes(textpage: int, indexes: Indexes) -> Floats:
    """Boxes of characters from ascent to descent of their font: an array of (left, top, right, bottom) in page coordinates."""
    boxes = _BOXES.of(len(indexes))
    deque(map(_LOOSE_BOX, repeat(_POINTER(textpage)), _numbered(indexes), _BOXES.cells), maxlen=0)
    return boxes.astype(np.float64)


def char_origins(textpage: int, indexes: Sequence[int]) -> Floats:
    """Where the pen stood: an array of (x, y) in page coordinates."""
    places = np.zeros((len(indexes), 2), np.float64)
    at = places.ctypes.data
    deque(map(_ORIGIN, repeat(textpage), indexes, range(at, at + 16 * len(indexes), 16), range(at + 8, at + 8 + 16 * len(indexes), 16)), maxlen=0)
    return places


def letter_squares(textpage: int, indexes: Indexes) -> Floats:
    """An array of (x, y, size, across, up): where the text object of each character begins on its base line, in page coordinates, the height of the letter
    square (em) in points as drawn, and which way the line runs."""
    matrices, page, numbers = _MATRICES.of(len(indexes)), _POINTER(textpage), _numbered(indexes)
    deque(map(_MATRIX, repeat(page), numbers, _MATRICES.cells), maxlen=0)
    found = matrices[:, [4, 5, 3, 0, 1]].astype(np.float64)
    found[:, 2] = np.abs(list(map(_FONT_SIZE, repeat(page), numbers))) * np.hypot(matrices[:, 2], matrices[:, 3])
    return found


def directions(textpage: int, indexes: Indexes) -> list[int]:
    """Which way characters run in page coordinates, in whole degrees against the clock: 0 to the right, 90 upwards."""
    matrices = _MATRICES.of(len(indexes))
    deque(map(_MATRIX, repeat(_POINTER(textpage)), _numbered(indexes), _MATRICES.cells), maxlen=0)
    return [0 if up == 0 and across > 0 else round(math.degrees(math.atan2(up, across))) % 360 for across, up in matrices[:, :2].tolist()]


def text_objects(textpage: int, indexes: Indexes) -> list[int]:
    """Address of the text object that draws each character, 0 where pdfium made the character up."""
    return [item or 0 for item in map(_TEXT_OBJECT, repeat(_POINTER(textpage)), _numbered(indexes))]


def font_name(font: int) -> str:
    """Name of a font as the file has it (``BAAAAA+LiberationSerif-Bold``)."""
    name = ctypes.create_string_buffer(256)
    _FONT_NAME(font, ctypes.addressof(name), 256)
    return name.value.decode("utf-8", "replace")


def font_weight(font: int) -> int:
    """Weight as in CSS (400 regular, 700 bold), -1 where the font states none."""
    return int(_FONT_WEIGHT(font))


_WHITE = 250  # of 255 in each colour
_PALE, _CLEAR = 178, 128  # a grey as light as this, letters as transparent
_UNSEEN = (pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP)


def drawn_with(items: Sequence[int]) -> tuple[list[int], list[bool], list[bool]]:
    """Of text objects: addresses of their fonts, 0 without one, whether their letters are invisible or white, and whether they are pale."""
    of = list(map(_POINTER, items))
    modes, colours = list(map(_RENDER_MODE, of)), _COLOURS.of(4 * len(of)).reshape(-1, 4)
    colours[:] = (1, 1, 1, 255)  # of what has no colour of its own
    deque(map(_FILL_COLOUR, of, *(_COLOURS.cells[side : 4 * len(of) : 4] for side in range(4))), maxlen=0)
    unseen = ((colours[:, :3] >= _WHITE).all(axis=1) | (colours[:, 3] == 0)).tolist()
    filled = pdfium_c.FPDF_TEXTRENDERMODE_FILL
    doubtful = [blank if mode == filled else mode in _UNSEEN for mode, blank in zip(modes, unseen, strict=True)]
    return [font or 0 for font in map(_FONT, of)], doubtful, ((colours[:, :3] >= _PALE).all(axis=1) | (colours[:, 3] < _CLEAR)).tolist()


def drawn(page: int, count: int) -> list[tuple[int, int]]:
    """(type, address) of those of the first ``count`` objects of a page that are no text."""
    items = list(map(_OBJECT, repeat(_POINTER(page)), _numbered(np.arange(count))))
    kinds = zip(map(_OBJECT_TYPE, items), items, strict=True)
    return [(kind, item.value) for kind, item in kinds if kind != pdfium_c.FPDF_PAGEOBJ_TEXT and item.value]


def bounds(items: Sequence[int]) -> Floats:
    """Boxes of page objects: an array of (left, bottom, right, top) in the coordinates of what holds them."""
    boxes = np.zeros((len(items), 4), np.float32)
    at, end = boxes.ctypes.data, boxes.ctypes.data + 16 * len(items)
    deque(map(_BOUNDS, items, *(range(at + 4 * side, end + 4 * side, 16) for side in range(4))), maxlen=0)
    return boxes.astype(np.float64)


def path_mode(item: int) -> tuple[bool, bool, int]:
    """Whether a path is filled, whether it is stroked, and how many segments it has."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    _DRAW_MODE(item, ctypes.addressof(fill), ctypes.addressof(stroke))
    return bool(fill.value), bool(stroke.value), int(_SEGMENTS(item))


def object_matrix(item: int) -> tuple[float, float, float, float, float, float]:
    """The six numbers (a b c d e f) that place a page object."""
    matrix = (ctypes.c_float * 6)()
    _OBJECT_MATRIX(item, ctypes.addressof(matrix))
    return matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]


def form_objects(item: int) -> list[tuple[int, int]]:
    """(type, address) of what a form object holds."""
    return [(_OBJECT_TYPE(inner), inner.value) for at in range(_FORM_COUNT(item)) if (inner := _FORM_OBJECT(item, at)).value]


def path_lines(item: int, count: int) -> list[tuple[tuple[float, float], tuple[float, float], int]]:
    """Straight lines of a path, (start, end, number of its part), in the path's own coordinates."""
    found: list[tuple[tuple[float, float], tuple[float, float], int]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    start = pen = (0.0, 0.0)
    part = 0
    for at in range(count):
        segment = _SEGMENT(item, at)
        _SEGMENT_POINT(segment, ctypes.addressof(x), ctypes.addressof(y))
        kind, place = _SEGMENT_TYPE(segment), (x.value, y.value)
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            start, part = place, part + 1
        elif kind == pdfium_c.FPDF_SEGMENT_LINETO:
            found.append((pen, place, part))
        pen = place
        if _SEGMENT_CLOSES(segment):
            found.append((pen, start, part))
            pen = start
    return found
