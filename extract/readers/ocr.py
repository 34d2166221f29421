"""Scanned pages: what Tesseract reads on the picture of a page, as words in the places they are printed at.

A page is read in parts that stand apart: each cell of a ruled table by itself, the rest as one. The words go the way of those of a born-digital PDF.
"""

from __future__ import annotations

import os
import re
import statistics
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from extract.document import Unreadable
from extract.readers import ocr_cache, ocr_team, programs
from extract.readers.builder import Box
from extract.readers.ocr_dust import without_dust
from extract.readers.ocr_markers import Opening, markers_right
from extract.readers.ocr_numbers import numbers_right, unread_numbers
from extract.readers.ocr_pairs import pairs_right
from extract.readers.ocr_signs import lone_number, signs_right
from extract.readers.ocr_words import apart, corrected, is_speck, without_second_stops
from extract.readers.pdf_rulings import Ruling
from extract.readers.pdf_tables import lattices
from extract.readers.pdf_words import ScannedWord, Word
from extract.readers.scan_image import DARK, Picture, Pixels, picture_of, without_specks
from extract.readers.scan_rulings import rulings, without_rulings
from extract.readers.steps import step_done

LANGUAGE = "vie"
_BLANK = 0.0004  # of a part's pixels: with less ink than this it is empty
_INSET = 1.0  # points between a cell's rulings and what is read of it
_PAD = 12  # pixels of white around a cell: Tesseract needs paper around letters
_LOWEST, _HIGHEST, _ABOVE = 0.72, 1.5, 0.78  # of the usual height: what counts as it, and what of it stands above the base line
_SURE = 93.0  # confidence under which a lone number is read again
_SMALLER = 0.7  # of their size: what lone letters are brought to
_NARROW = 3.0  # heights: numbers of rows are no wider
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,2}\.?")
_JOINED = ".,;:/)"  # signs that stand close to the word before them
_DOTS, _DOT = "-–—.,•'", 0.15  # signs that dust is read as where they stand alone; of their line's height: narrower than this they are dust
_NARROWEST = 72.0  # points: what strokes of a seal enclose is no table
_TALLEST = 60.0  # points: what is taller is no letter


class Scanned(NamedTuple):
    """A scanned page as read: words with what was read and how sure Tesseract is, the rulings drawn on it, and the degrees it was turned to stand upright."""

    words: list[ScannedWord]
    level: list[Ruling]
    upright: list[Ruling]
    angle: float


def reading_of(page: Any, known: Sequence[Box] = ()) -> Callable[[], Scanned]:
    """Begin to read a page that is a picture (``page``: pypdfium2's, asked for its picture only here; ``known``: boxes of words that need no reading); what is returned waits
    for what is printed there, from the cache where it was read before. See ``read_picture``."""
    reader = _reader()
    picture = picture_of(page, known)
    kept = ocr_cache.kept(name := ocr_cache.key(picture, reader))
    if kept is not None:
        before = Scanned(*kept, picture.angle)
        return lambda: before
    return partial(_read, name, ocr_team.begun(partial(read_picture, picture)))


def _read(name: str, reading: Callable[[], Scanned]) -> Scanned:
    found = reading()
    ocr_cache.keep(name, found.words, found.level, found.upright)
    step_done()
    return found


def read_picture(picture: Picture) -> Scanned:
    """Words and rulings of a page; raises ``Unreadable("missing-tool")`` where Tesseract or its Vietnamese model is not installed."""
    level, upright = rulings(picture)
    tables = [lattice for lattice in lattices(level, upright) if lattice.xs[-1] - lattice.xs[0] > _NARROWEST]
    level, upright = ([line for line in lines if tables] for lines in (level, upright))
    # Outside of tables a ruling is a line under a heading, which Tesseract knows how to pass over.
    clear, pixels = picture.pixels, picture.pixels.copy()
    if tables:
        clear = without_rulings(picture, level, upright)
        without_specks(clear, picture.scale)  # those beside a ruling
    words: list[ScannedWord] = []
    for lattice in tables:
        for box in lattice.boxes():
            x0, y0, x1, y1 = _pixels(box, picture.scale, inset=_INSET)
            words += _put_right(_cell_words(clear[y0:y1, x0:x1], picture.scale, (x0, y0)), clear, picture.scale)
        x0, y0, x1, y1 = _pixels((lattice.xs[0], lattice.ys[0], lattice.xs[-1], lattice.ys[-1]), picture.scale, inset=-2)
        pixels[y0:y1, x0:x1] = 255
    words += _put_right(_words(pixels, picture.scale, (0, 0), block=False), pixels, picture.scale)
    return Scanned(_evened(words), level, upright, picture.angle)


def _evened(words: list[ScannedWord]) -> list[ScannedWord]:
    """Words of about the page's usual height set to it: how far a line's letters reach up and down says little of their size."""
    if not words:
        return words
    usual = statistics.median(word.bottom - word.top for word in words)
    even = [_LOWEST < (word.bottom - word.top) / usual < _HIGHEST for word in words]
    return [
        word._replace(top=word.base - _ABOVE * usual, bottom=word.base + (1 - _ABOVE) * usual) if same else word for word, same in zip(words, even, strict=True)
    ]


def _put_right(words: Iterable[ScannedWord], pixels: Pixels, scale: float) -> list[ScannedWord]:
    """Words of one part in reading order with numbers, signs and marks put right, line by line."""
    found: list[ScannedWord] = []
    for _, line in groupby(_apart(without_second_stops(list(words))), key=lambda word: (word.top, word.bottom)):
        own = signs_right(without_dust(list(line), pixels, scale), pixels, scale)
        found += _with_texts(own, pairs_right([word.text for word in own], [word.confidence for word in own]))
    for at in unread_numbers([word.text for word in found]):
        found[at] = _figures(found[at], pixels, scale)
    found = _with_texts(found, numbers_right([word.text for word in found]))
    return _with_markers(found)


def _with_markers(words: list[ScannedWord]) -> list[ScannedWord]:
    lines = [list(line) for _, line in groupby(words, key=lambda word: (word.top, word.bottom))]
    right = markers_right([Opening(line[0].text, line[1].text if len(line) > 1 else "") for line in lines])
    return [word for line, first in zip(lines, right, strict=True) for word in _with_texts(line, [first, *(word.text for word in line[1:])])]


def _with_texts(words: Sequence[ScannedWord], texts: Sequence[str]) -> list[ScannedWord]:
    """The words with these texts: none where its text is empty, two of one that has a blank in it."""
    found: list[ScannedWord] = []
    for word, text in zip(words, texts, strict=True):
        if word.text == text:
            found.append(word)
            continue
        at, share = word.x0, (word.x1 - word.x0) / max(1, len(text))
        for piece in text.split():
            found.append(word._replace(text=piece, x0=at, x1=at + share * len(piece)))
            at += share * (len(piece) + 1)
    return found


def _figures(word: ScannedWord, pixels: Pixels, scale: float) -> ScannedWord:
    """A word read again where only figures can stand; the word itself where that finds none."""
    x0, y0, x1, y1 = _pixels((word.x0, word.top, word.x1, word.bottom), scale, inset=-_INSET)
    engine = _engine()
    engine.SetVariable("tessedit_char_whitelist", "0123456789")
    try:
        again = list(_words(np.pad(pixels[y0:y1, x0:x1], _PAD, constant_values=255), scale, (0, 0), block=True))
    finally:
        engine.SetVariable("tessedit_char_whitelist", "")
    if len(again) == 1 and again[0].text.isdigit():
        return word._replace(text=again[0].text + word.text[len(word.text.rstrip(".,;:")) :])
    return word


def _apart(words: list[ScannedWord]) -> list[ScannedWord]:
    """Neighbours whose boxes touch, as they do in tight print, a little apart: they are two words."""
    for at, (word, following) in enumerate(pairwise(words)):
        reach = following.x0 - 0.25 * (word.bottom - word.top)
        if word.base - following.base < 1 and word.x0 < reach < word.x1 and following.text[0] not in _JOINED:
            words[at] = word._replace(x1=reach)
    return words


def _pixels(box: Box, scale: float, inset: float = 0.0) -> tuple[int, int, int, int]:
    x0, y0, x1, y1 = box
    return max(0, round((x0 + inset) * scale)), max(0, round((y0 + inset) * scale)), round((x1 - inset) * scale), round((y1 - inset) * scale)


def _cell_words(pixels: Pixels, scale: float, origin: tuple[int, int]) -> list[ScannedWord]:
    """Words of a cell, cut out close around its ink: a lone figure in a wide field is easily misread, a lone Roman number nearly always."""
    rows, columns = np.flatnonzero((pixels < DARK).any(axis=1)), np.flatnonzero((pixels < DARK).any(axis=0))
    if not len(rows) or not len(columns):
        return []
    left, top = int(columns[0]), int(rows[0])
    close = pixels[top : rows[-1] + 1, left : columns[-1] + 1]
    origin = (origin[0] + left, origin[1] + top)
    found = list(_words(np.pad(close, _PAD, constant_values=255), scale, (origin[0] - _PAD, origin[1] - _PAD), block=True))
    if len(found) < 2 and (number := lone_number("".join(word.text for word in found), close)):
        (x0, top_), (height, width) = (side / scale for side in origin), (side / scale for side in close.shape)
        word = found[0] if found else ScannedWord.of(Word(number, x0, top_, x0 + width, top_ + height, top_ + height, False), "", 0.0)
        found = [word._replace(text=number)]
    elif len(found) == 1 and (counted := _counted(found[0], close, scale)):
        found = [found[0]._replace(text=counted)]
    return found


def _counted(word: ScannedWord, close: Pixels, scale: float) -> str | None:
    """The number (``2.1``) that a narrow cell of its own shows where what was read is none for sure: smaller letters without context are read better."""
    mixed = any(map(str.isdigit, word.text)) and not _NUMBERED.fullmatch(word.text)
    if (word.confidence >= _SURE and not mixed) or close.shape[1] > _NARROW * close.shape[0]:
        return None
    from PIL import Image

    small = np.asarray(Image.fromarray(close).resize((round(close.shape[1] * _SMALLER), round(close.shape[0] * _SMALLER)), Image.Resampling.LANCZOS))
    again = list(_words(np.pad(small, _PAD, constant_values=255), scale, (0, 0), block=True))
    if len(again) == 1 and _NUMBERED.fullmatch(again[0].text) and (mixed or again[0].confidence > word.confidence):
        return again[0].text
    return None


def _words(pixels: Pixels, scale: float, origin: tuple[int, int], block: bool) -> Iterator[ScannedWord]:
    """Words of one part; ``block``: it is one column of lines. ``origin``: its corner on the page, in pixels."""
    if not pixels.size or (pixels < 128).mean() < _BLANK:
        return
    from PIL import Image
    from tesserocr import PSM, RIL, iterate_level

    engine = _engine()
    # What it learned from the words of other pages would make their order show in these.
    engine.ClearAdaptiveClassifier()
    engine.SetPageSegMode(PSM.SINGLE_BLOCK if block else PSM.AUTO)
    engine.SetImage(Image.fromarray(pixels))
    engine.SetSourceResolution(round(scale * 72))
    engine.Recognize()
    found = engine.GetIterator()
    if found is None:
        return
    left, down = origin
    for word in iterate_level(found, RIL.WORD):
        if word.Empty(RIL.WORD):
            continue
        text, confidence = word.GetUTF8Text(RIL.WORD), word.Confidence(RIL.WORD)
        box, line, base = word.BoundingBox(RIL.WORD), word.BoundingBox(RIL.TEXTLINE), word.Baseline(RIL.TEXTLINE)
        if not text.strip() or box is None or line is None:
            continue
        yield from _placed(text, confidence, box, line, base, scale, (left, down))


def _placed(
    text: str, confidence: float, box: Sequence[int], line: Sequence[int], base: Sequence[Sequence[int]] | None, scale: float, origin: tuple[int, int]
) -> Iterator[ScannedWord]:
    """The word in points: as wide as it is, as high as its line, on the line's base."""
    left, down = origin
    x0, x1 = (box[0] + left) / scale, (box[2] + left) / scale
    top, bottom = (line[1] + down) / scale, (line[3] + down) / scale
    if bottom - top > _TALLEST or x1 <= x0:
        return
    level = bottom
    if base is not None:
        (ax, ay), (bx, by) = base
        slope = (by - ay) / (bx - ax) if bx != ax else 0.0
        level = (ay + slope * ((box[0] + box[2]) / 2 - ax) + down) / scale
    pieces = apart(text.strip()).split()
    share = (x1 - x0) / sum(map(len, pieces))
    at = x0
    for piece in pieces:
        if not is_speck(piece, confidence) and not (piece in _DOTS and x1 - x0 < _DOT * (bottom - top)):
            yield ScannedWord.of(Word(corrected(piece), at, top, at + share * len(piece), bottom, level, False), piece, round(confidence, 1))
        at += share * len(piece)


_engines = threading.local()


def _engine() -> Any:
    """Tesseract with the Vietnamese model, kept for the life of the thread."""
    if not hasattr(_engines, "engine"):
        tesserocr = _library()
        _engines.engine = tesserocr.PyTessBaseAPI(path=f"{model_folder()}/", lang=LANGUAGE, oem=tesserocr.OEM.LSTM_ONLY, variables={"tessedit_do_invert": "0"})
    return _engines.engine


def _library() -> Any:
    # Threads inside Tesseract cost more than they bring: documents are what runs side by side.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    try:
        import tesserocr
    except ImportError as error:
        raise Unreadable("missing-tool", "scanned pages need the Python package tesserocr, which is not installed: pip install tesserocr") from error
    return tesserocr


@cache
def _reader() -> str:
    """Tesseract and the model by version and size: what the words of a picture depend on."""
    model = model_folder() / f"{LANGUAGE}.traineddata"
    return f"{_library().tesseract_version().split()[1]} {model.stat().st_size}"


@cache
def model_folder() -> Path:
    """Where Tesseract's language models are; raises ``Unreadable("missing-tool")`` where the Vietnamese one is not."""
    program = Path(programs.find("ocr")).resolve()
    given = os.environ.get("TESSDATA_PREFIX")
    beside = sorted((program.parents[1] / "share" / "tesseract-ocr").glob("*/tessdata"), reverse=True)
    for folder in [*([Path(given)] if given else []), *beside, program.parents[1] / "share" / "tessdata"]:
        if (folder / f"{LANGUAGE}.traineddata").is_file():
            return folder
    raise Unreadable("missing-tool", programs.PROGRAMS["ocr"].missing())
