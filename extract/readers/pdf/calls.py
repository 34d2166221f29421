"""Calls into pdfium for many characters or objects at once.

What costs in reading a page is the number of calls from Python, so each of these runs one loop inside the interpreter and writes to an array. The
functions are bound a second time without the argument checks of the generated bindings; they keep the interpreter's lock, as pdfium asks for one
thread at a time.
"""

from __future__ import annotations

import ctypes
import math
from collections import deque
from collections.abc import Container, Sequence
from itertools import accumulate, chain, pairwise, repeat
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

Floats = npt.NDArray[np.float64]
Indexes = npt.NDArray[np.intp]
_POINTER, _INT = ctypes.c_void_p, ctypes.c_int


def _bound(function: Any, result: Any, *arguments: Any) -> Any:
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def _unchecked(function: Any, result: Any) -> Any:
    """Bound for plain numbers and ``_address``: what ctypes need not convert. A plain integer as an address would lose its upper half."""
    return ctypes.PYFUNCTYPE(result)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def _address(at: int) -> Any:
    """An address as an argument that is ready to be passed, as often as wanted."""
    return ctypes.byref(ctypes.c_char.from_address(at))


_LOAD_TEXT = _bound(pdfium_c.FPDFText_LoadPage, _POINTER, _POINTER)
_CLOSE_TEXT = _bound(pdfium_c.FPDFText_ClosePage, None, _POINTER)
_COUNT = _bound(pdfium_c.FPDFText_CountChars, _INT, _POINTER)
_TEXT = _bound(pdfium_c.FPDFText_GetText, _INT, _POINTER, _INT, _INT, _POINTER)
_UNICODE = _bound(pdfium_c.FPDFText_GetUnicode, ctypes.c_uint, _POINTER, _INT)
_LOOSE_BOX = _unchecked(pdfium_c.FPDFText_GetLooseCharBox, None)
_ORIGIN = _bound(pdfium_c.FPDFText_GetCharOrigin, _INT, _POINTER, _INT, _POINTER, _POINTER)
_FONT_SIZE = _unchecked(pdfium_c.FPDFText_GetFontSize, ctypes.c_double)
_MATRIX = _unchecked(pdfium_c.FPDFText_GetMatrix, None)
_TEXT_OBJECT = _unchecked(pdfium_c.FPDFText_GetTextObject, _POINTER)
_FONT = _unchecked(pdfium_c.FPDFTextObj_GetFont, _POINTER)
_FONT_WEIGHT = _bound(pdfium_c.FPDFFont_GetWeight, _INT, _POINTER)
_FONT_NAME = _bound(pdfium_c.FPDFFont_GetBaseFontName, ctypes.c_size_t, _POINTER, _POINTER, ctypes.c_size_t)
_RENDER_MODE = _unchecked(pdfium_c.FPDFTextObj_GetTextRenderMode, _INT)
_FILL_COLOUR = _unchecked(pdfium_c.FPDFPageObj_GetFillColor, None)
_OBJECT = _unchecked(pdfium_c.FPDFPage_GetObject, _POINTER)
_OBJECT_TYPE = _unchecked(pdfium_c.FPDFPageObj_GetType, _INT)
_BOUNDS = _bound(pdfium_c.FPDFPageObj_GetBounds, _INT, *[_POINTER] * 5)
_DRAW_MODE = _bound(pdfium_c.FPDFPath_GetDrawMode, _INT, _POINTER, _POINTER, _POINTER)
_SEGMENTS = _bound(pdfium_c.FPDFPath_CountSegments, _INT, _POINTER)
_SEGMENT = _unchecked(pdfium_c.FPDFPath_GetPathSegment, _POINTER)
_SEGMENT_POINT = _unchecked(pdfium_c.FPDFPathSegment_GetPoint, None)
_SEGMENT_TYPE = _unchecked(pdfium_c.FPDFPathSegment_GetType, _INT)
_SEGMENT_CLOSES = _unchecked(pdfium_c.FPDFPathSegment_GetClose, _INT)
_OBJECT_MATRIX = _bound(pdfium_c.FPDFPageObj_GetMatrix, _INT, _POINTER, _POINTER)
_FORM_COUNT = _bound(pdfium_c.FPDFFormObj_CountObjects, _INT, _POINTER)
_FORM_OBJECT = _bound(pdfium_c.FPDFFormObj_GetObject, _POINTER, _POINTER, ctypes.c_ulong)


def handle(of: Any) -> int:
    """The address behind a page or text page of pypdfium2."""
    return ctypes.cast(of.raw, ctypes.c_void_p).value or 0


def _text(textpage: int) -> str:
    """One character for each that pdfium counts, also those that it leaves out of its text."""
    count = _COUNT(textpage)
    if count < 1:
        return ""
    units = bytearray(4 * count + 4)
    length = _TEXT(textpage, 0, count, ctypes.addressof(ctypes.c_char.from_buffer(units)))
    found = units[: 2 * max(0, length - 1)].decode("utf-16-le", "ignore")
    if len(found) == count:
        return found
    return "".join(chr(code) if code < 0x110000 else "\ufffd" for code in map(_UNICODE, repeat(textpage), range(count)))


class _Rows:
    """Arguments made once and used again: converting them anew is half of what a call costs. ``cells``: addresses of the rows of ``table``."""

    def __init__(self, width: int, kind: type[np.number[Any]]) -> None:
        self.width, self.kind = width, kind
        self.table: npt.NDArray[Any] = np.zeros((0, width), kind)
        self.cells: list[Any] = []

    def of(self, count: int) -> npt.NDArray[Any]:
        """The first ``count`` rows, cleared."""
        if count > len(self.table):
            self.table = np.zeros((max(count, 2 * len(self.table), 1024), self.width), self.kind)
            at, step = self.table.ctypes.data, self.table.strides[0]
            self.cells = [_address(at + step * row) for row in range(len(self.table))]
        self.table[:count] = 0
        return self.table[:count]


_BOXES, _MATRICES, _COLOURS, _POINTS = _Rows(4, np.float32), _Rows(6, np.float32), _Rows(1, np.uint32), _Rows(1, np.float32)


class TextPages:
    """What pdfium reads from some pages of pypdfium2. ``text``: their characters, numbered through, a line end behind those of each page; ``firsts``: the number of the first
    one of each. Raises ``PdfiumError`` where a page cannot be read; ``close`` gives back what pdfium holds."""

    def __init__(self, pages: Sequence[Any]) -> None:
        self._raws: list[int] = []
        try:
            for page in pages:
                self._raws.append(_LOAD_TEXT(handle(page)) or 0)
                if not self._raws[-1]:
                    raise pdfium.PdfiumError("Failed to load text page.")
            texts = list(map(_text, self._raws))
        except pdfium.PdfiumError:
            self.close()
            raise
        self.text = "".join(f"{text}\n" for text in texts)
        self.firsts: Indexes = np.array([0, *accumulate(len(text) + 1 for text in texts[:-1])], np.intp)
        self._pages = list(map(_address, self._raws))

    def close(self) -> None:
        """Give back the pages that were read."""
        while self._raws:
            if raw := self._raws.pop():
                _CLOSE_TEXT(raw)

    def _called(self, indexes: Indexes) -> tuple[list[Any], list[int]]:
        """The page of each character (ascending) and its number there, as pdfium's calls take them."""
        if len(self._pages) == 1:
            return self._pages * len(indexes), indexes.tolist()
        counts = [last - first for first, last in pairwise([*indexes.searchsorted(self.firsts).tolist(), len(indexes)])]
        return list(chain.from_iterable(map(repeat, self._pages, counts))), (indexes - self.firsts.repeat(counts)).tolist()

    def char_boxes(self, indexes: Indexes) -> Floats:
        """Boxes of characters from ascent to descent of their font: an array of (left, top, right, bottom) in page coordinates."""
        boxes = _BOXES.of(len(indexes))
        deque(map(_LOOSE_BOX, *self._called(indexes), _BOXES.cells), maxlen=0)
        return boxes.astype(np.float64)

    def char_origin(self, index: int) -> tuple[float, float]:
        """Where the pen stood: (x, y) in page coordinates."""
        page = int(self.firsts.searchsorted(index, "right")) - 1
        x, y = ctypes.c_double(), ctypes.c_double()
        _ORIGIN(self._raws[page], index - int(self.firsts[page]), ctypes.addressof(x), ctypes.addressof(y))
        return x.value, y.value

    def letter_squares(self, indexes: Indexes) -> Floats:
        """An array of (x, y, size, across, up): where the text object of each character begins on its base line, in page coordinates, the height of the letter
        square (em) in points as drawn, and which way the line runs."""
        matrices, called = _MATRICES.of(len(indexes)), self._called(indexes)
        deque(map(_MATRIX, *called, _MATRICES.cells), maxlen=0)
        found = matrices[:, [4, 5, 3, 0, 1]].astype(np.float64)
        found[:, 2] = np.abs(list(map(_FONT_SIZE, *called))) * np.hypot(matrices[:, 2], matrices[:, 3])
        return found

    def directions(self, indexes: Indexes) -> list[int]:
        """Which way characters run in page coordinates, in whole degrees against the clock: 0 to the right, 90 upwards."""
        matrices = _MATRICES.of(len(indexes))
        deque(map(_MATRIX, *self._called(indexes), _MATRICES.cells), maxlen=0)
        return [0 if up == 0 and across > 0 else round(math.degrees(math.atan2(up, across))) % 360 for across, up in matrices[:, :2].tolist()]

    def text_objects(self, indexes: Indexes) -> list[int]:
        """Address of the text object that draws each character, 0 where pdfium made the character up."""
        return [item or 0 for item in map(_TEXT_OBJECT, *self._called(indexes))]


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
    of = list(map(_address, items))
    modes, colours = list(map(_RENDER_MODE, of)), _COLOURS.of(4 * len(of)).reshape(-1, 4)
    colours[:] = (1, 1, 1, 255)  # of what has no colour of its own
    deque(map(_FILL_COLOUR, of, *(_COLOURS.cells[side : 4 * len(of) : 4] for side in range(4))), maxlen=0)
    unseen = ((colours[:, :3] >= _WHITE).all(axis=1) | (colours[:, 3] == 0)).tolist()
    filled = pdfium_c.FPDF_TEXTRENDERMODE_FILL
    doubtful = [blank if mode == filled else mode in _UNSEEN for mode, blank in zip(modes, unseen, strict=True)]
    return [font or 0 for font in map(_FONT, of)], doubtful, ((colours[:, :3] >= _PALE).all(axis=1) | (colours[:, 3] < _CLEAR)).tolist()


def annotated(page: Any, count: int) -> bool:
    """Whether the first ``count`` annotations of a page draw anything; links without a look of their own do not."""
    for at in range(count):
        annotation = pdfium_c.FPDFPage_GetAnnot(page, at)
        link = pdfium_c.FPDFAnnot_GetSubtype(annotation) == pdfium_c.FPDF_ANNOT_LINK and not pdfium_c.FPDFAnnot_HasKey(annotation, b"AP")
        pdfium_c.FPDFPage_CloseAnnot(annotation)
        if not link:
            return True
    return False


def drawn(page: int, count: int, texts: Container[int]) -> list[tuple[int, int]]:
    """(type, address) of those of the first ``count`` objects of a page that are no text; ``texts``: addresses of text objects that are known already."""
    found = [item for item in map(_OBJECT, repeat(_address(page)), range(count)) if item and item not in texts]
    kinds = zip(map(_OBJECT_TYPE, map(_address, found)), found, strict=True)
    return [(kind, item) for kind, item in kinds if kind != pdfium_c.FPDF_PAGEOBJ_TEXT]


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
    return [(_OBJECT_TYPE(_address(inner)), inner) for at in range(_FORM_COUNT(item)) if (inner := _FORM_OBJECT(item, at))]


def _segments(item: int, count: int) -> list[Any]:
    return list(map(_address, filter(None, map(_SEGMENT, repeat(_address(item)), range(count)))))


def path_parts(item: int, count: int) -> int:
    """How many parts a path has: the pen is set down anew for each."""
    return list(map(_SEGMENT_TYPE, _segments(item, count))).count(pdfium_c.FPDF_SEGMENT_MOVETO)


def path_lines(item: int, count: int) -> list[tuple[tuple[float, float], tuple[float, float], int]]:
    """Straight lines of a path, (start, end, number of its part), in the path's own coordinates."""
    found: list[tuple[tuple[float, float], tuple[float, float], int]] = []
    segments = _segments(item, count)
    points = _POINTS.of(2 * len(segments)).reshape(-1, 2)
    deque(map(_SEGMENT_POINT, segments, _POINTS.cells[::2], _POINTS.cells[1::2]), maxlen=0)
    start = pen = (0.0, 0.0)
    part = 0
    for kind, (x, y), closes in zip(map(_SEGMENT_TYPE, segments), points.tolist(), map(_SEGMENT_CLOSES, segments), strict=True):
        place = x, y
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            start, part = place, part + 1
        elif kind == pdfium_c.FPDF_SEGMENT_LINETO:
            found.append((pen, place, part))
        pen = place
        if closes:
            found.append((pen, start, part))
            pen = start
    return found
