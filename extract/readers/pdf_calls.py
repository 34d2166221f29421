"""Calls into pdfium for many characters or objects at once.

What costs in reading a page is the number of calls from Python, so each of these runs one loop inside the interpreter and writes to an array. The
functions are bound a second time without the argument checks of the generated bindings; they keep the interpreter's lock, as pdfium asks for one
thread at a time.
"""

from __future__ import annotations

import ctypes
import math
from collections import deque
from collections.abc import Sequence
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium_c

Floats = npt.NDArray[np.float64]
_POINTER, _INT = ctypes.c_void_p, ctypes.c_int


def _bound(function: Any, result: Any, *arguments: Any) -> Any:
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


_UNICODE = _bound(pdfium_c.FPDFText_GetUnicode, ctypes.c_uint, _POINTER, _INT)
_LOOSE_BOX = _bound(pdfium_c.FPDFText_GetLooseCharBox, _INT, _POINTER, _INT, _POINTER)
_ORIGIN = _bound(pdfium_c.FPDFText_GetCharOrigin, _INT, _POINTER, _INT, _POINTER, _POINTER)
_FONT_SIZE = _bound(pdfium_c.FPDFText_GetFontSize, ctypes.c_double, _POINTER, _INT)
_MATRIX = _bound(pdfium_c.FPDFText_GetMatrix, _INT, _POINTER, _INT, _POINTER)
_TEXT_OBJECT = _bound(pdfium_c.FPDFText_GetTextObject, _POINTER, _POINTER, _INT)
_FONT = _bound(pdfium_c.FPDFTextObj_GetFont, _POINTER, _POINTER)
_FONT_WEIGHT = _bound(pdfium_c.FPDFFont_GetWeight, _INT, _POINTER)
_FONT_NAME = _bound(pdfium_c.FPDFFont_GetBaseFontName, ctypes.c_size_t, _POINTER, _POINTER, ctypes.c_size_t)
_RENDER_MODE = _bound(pdfium_c.FPDFTextObj_GetTextRenderMode, _INT, _POINTER)
_FILL_COLOUR = _bound(pdfium_c.FPDFPageObj_GetFillColor, _INT, *[_POINTER] * 5)
_OBJECT = _bound(pdfium_c.FPDFPage_GetObject, _POINTER, _POINTER, _INT)
_OBJECT_TYPE = _bound(pdfium_c.FPDFPageObj_GetType, _INT, _POINTER)
_BOUNDS = _bound(pdfium_c.FPDFPageObj_GetBounds, _INT, *[_POINTER] * 5)
_DRAW_MODE = _bound(pdfium_c.FPDFPath_GetDrawMode, _INT, _POINTER, _POINTER, _POINTER)
_SEGMENTS = _bound(pdfium_c.FPDFPath_CountSegments, _INT, _POINTER)
_SEGMENT = _bound(pdfium_c.FPDFPath_GetPathSegment, _POINTER, _POINTER, _INT)
_SEGMENT_POINT = _bound(pdfium_c.FPDFPathSegment_GetPoint, _INT, _POINTER, _POINTER, _POINTER)
_SEGMENT_TYPE = _bound(pdfium_c.FPDFPathSegment_GetType, _INT, _POINTER)
_SEGMENT_CLOSES = _bound(pdfium_c.FPDFPathSegment_GetClose, _INT, _POINTER)
_OBJECT_MATRIX = _bound(pdfium_c.FPDFPageObj_GetMatrix, _INT, _POINTER, _POINTER)
_FORM_COUNT = _bound(pdfium_c.FPDFFormObj_CountObjects, _INT, _POINTER)
_FORM_OBJECT = _bound(pdfium_c.FPDFFormObj_GetObject, _POINTER, _POINTER, ctypes.c_ulong)


def handle(of: Any) -> int:
    """The address behind a page or text page of pypdfium2."""
    return ctypes.cast(of.raw, ctypes.c_void_p).value or 0


def unicodes(textpage: int, count: int) -> str:
    """One character for each of the ``count`` that pdfium counts, also those it leaves out of its text."""
    return "".join(chr(code) if code < 0x110000 else "\ufffd" for code in map(_UNICODE, repeat(textpage), range(count)))


def char_boxes(textpage: int, indexes: Sequence[int]) -> Floats:
    """Boxes of characters from ascent to descent of their font: an array of (left, top, right, bottom) in page coordinates."""
    boxes = np.zeros((len(indexes), 4), np.float32)
    at = boxes.ctypes.data
    deque(map(_LOOSE_BOX, repeat(textpage), indexes, range(at, at + 16 * len(indexes), 16)), maxlen=0)
    return boxes.astype(np.float64)


def char_origins(textpage: int, indexes: Sequence[int]) -> Floats:
    """Where the pen stood: an array of (x, y) in page coordinates."""
    places = np.zeros((len(indexes), 2), np.float64)
    at = places.ctypes.data
    deque(map(_ORIGIN, repeat(textpage), indexes, range(at, at + 16 * len(indexes), 16), range(at + 8, at + 8 + 16 * len(indexes), 16)), maxlen=0)
    return places


def letter_squares(textpage: int, indexes: Sequence[int]) -> Floats:
    """An array of (x, y, size): where the text object of each character begins on its base line, in page coordinates, and the height of the letter
    square (em) in points as drawn."""
    matrices = np.zeros((len(indexes), 6), np.float32)
    at = matrices.ctypes.data
    deque(map(_MATRIX, repeat(textpage), indexes, range(at, at + 24 * len(indexes), 24)), maxlen=0)
    found = matrices[:, [4, 5, 3]].astype(np.float64)
    found[:, 2] = np.abs(list(map(_FONT_SIZE, repeat(textpage), indexes))) * np.hypot(matrices[:, 2], matrices[:, 3])
    return found


def directions(textpage: int, indexes: Sequence[int]) -> list[int]:
    """Which way characters run in page coordinates, in whole degrees against the clock: 0 to the right, 90 upwards."""
    matrix = (ctypes.c_float * 6)()
    at = ctypes.addressof(matrix)
    found = []
    for index in indexes:
        _MATRIX(textpage, index, at)
        found.append(round(math.degrees(math.atan2(matrix[1], matrix[0]))) % 360)
    return found


def text_objects(textpage: int, indexes: Sequence[int]) -> list[int]:
    """Address of the text object that draws each character, 0 where pdfium made the character up."""
    return [item or 0 for item in map(_TEXT_OBJECT, repeat(textpage), indexes)]


def font(item: int) -> int:
    """Address of a text object's font; 0 without one."""
    return int(_FONT(item) or 0)


def font_name(font: int) -> str:
    """Name of a font as the file has it (``BAAAAA+LiberationSerif-Bold``)."""
    name = ctypes.create_string_buffer(256)
    _FONT_NAME(font, ctypes.addressof(name), 256)
    return name.value.decode("utf-8", "replace")


def font_weight(font: int) -> int:
    """Weight as in CSS (400 regular, 700 bold), -1 where the font states none."""
    return int(_FONT_WEIGHT(font))


_WHITE = 250  # of 255 in each colour


def is_doubtful(item: int) -> bool:
    """Whether a text object is drawn in invisible letters or in white."""
    mode = _RENDER_MODE(item)
    if mode in (pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP):
        return True
    _FILL_COLOUR(item, *_COLOUR_PLACES)
    return mode == pdfium_c.FPDF_TEXTRENDERMODE_FILL and (min(_COLOUR[:3]) >= _WHITE or not _COLOUR[3])


_COLOUR = (ctypes.c_uint * 4)()
_COLOUR_PLACES = [ctypes.addressof(_COLOUR) + 4 * at for at in range(4)]


def objects(page: int, count: int) -> list[tuple[int, int]]:
    """(type, address) of the first ``count`` objects of a page."""
    found = [item for item in map(_OBJECT, repeat(page), range(count)) if item]
    return list(zip(map(_OBJECT_TYPE, found), found, strict=True))


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
    return [(_OBJECT_TYPE(inner), inner) for at in range(_FORM_COUNT(item)) if (inner := _FORM_OBJECT(item, at))]


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
