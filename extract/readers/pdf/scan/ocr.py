"""Scanned pages: what Tesseract reads on the picture of a page, as words in the places they are printed at.

A page is read in parts that stand apart: each cell of a ruled table by itself, the rest as one. The words go the way of those of a born-digital PDF.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby, pairwise
from typing import Any, NamedTuple

import numpy as np

from extract.readers.builder import Box
from extract.readers.pdf.rulings import Ruling
from extract.readers.pdf.scan import cache, team
from extract.readers.pdf.scan.cells import cells_right
from extract.readers.pdf.scan.dust import without_dust
from extract.readers.pdf.scan.engine import PAD, SMALLER, figures, pixels_of, reader, words_of, written
from extract.readers.pdf.scan.image import DARK, Picture, Pixels, picture_of, without_specks
from extract.readers.pdf.scan.markers import Opening, markers_right
from extract.readers.pdf.scan.numbers import is_number, numbers_right, unread_numbers
from extract.readers.pdf.scan.pairs import pairs_right
from extract.readers.pdf.scan.pens import filled, rooms
from extract.readers.pdf.scan.rulings import rulings, without_rulings
from extract.readers.pdf.scan.shapes import shapes_right
from extract.readers.pdf.scan.signs import lone_number, signs_right
from extract.readers.pdf.scan.unread import unread_words
from extract.readers.pdf.scan.words import without_guesses, without_rests, without_second_stops, without_shadows
from extract.readers.pdf.tables import Lattice, lattices
from extract.readers.pdf.words import ScannedWord, Word
from extract.readers.steps import step_done

_INSET = 1.0  # points between a cell's rulings and what is read of it
_LOWEST, _HIGHEST, _ABOVE = 0.72, 1.5, 0.78  # of the usual height: what counts as it, and what of it stands above the base line
_SURE = 93.0  # confidence under which a lone number is read again
_NARROW = 3.0  # heights: numbers of rows are no wider
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,2}\.?")
_JOINED = ".,;:/)"  # signs that stand close to the word before them
_NARROWEST = 72.0  # points: what strokes of a seal enclose is no table


class Scanned(NamedTuple):
    """A scanned page as read: words with what was read and how sure Tesseract is, the rulings drawn on it, and the degrees it was turned to stand upright."""

    words: list[ScannedWord]
    level: list[Ruling]
    upright: list[Ruling]
    angle: float


def reading_of(page: Any, known: Sequence[Box] = ()) -> Callable[[], Scanned]:
    """Begin to read a page that is a picture (``page``: pypdfium2's, asked for its picture only here; ``known``: boxes of words that need no reading); what is returned waits
    for what is printed there, from the cache where it was read before. See ``read_picture``."""
    used = reader()
    picture = picture_of(page, known)
    kept = cache.kept(name := cache.key(picture, used))
    if kept is not None:
        before = Scanned(*kept, picture.angle)
        return lambda: before
    return partial(_read, name, team.begun(partial(read_picture, picture)))


def _read(name: str, reading: Callable[[], Scanned]) -> Scanned:
    found = reading()
    cache.keep(name, found.words, found.level, found.upright)
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
        words += _table_words(lattice, clear, picture.scale)
        x0, y0, x1, y1 = pixels_of((lattice.xs[0], lattice.ys[0], lattice.xs[-1], lattice.ys[-1]), picture.scale, inset=-2)
        pixels[y0:y1, x0:x1] = 255
    prose = list(words_of(pixels, picture.scale, (0, 0), block=False, specks=True))
    prose += unread_words(prose, pixels, picture.scale)
    words += _with_pens(_put_right(prose, pixels, picture.scale), picture)
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
    for _, line in groupby(_apart(without_second_stops(without_shadows(list(words)))), key=lambda word: (word.top, word.bottom)):
        own = list(line)
        own = without_rests(_with_texts(own, shapes_right([word.text for word in own], [word.confidence for word in own])))
        own = signs_right(without_dust(own, pixels, scale), pixels, scale)
        found += _with_texts(own, pairs_right([word.text for word in own], [word.confidence for word in own]))
    for at in unread_numbers([word.text for word in found]):
        word = found[at]
        number = figures(pixels, (word.x0 - _INSET, word.top, word.x1 + _INSET, word.bottom), scale)
        found[at] = word._replace(text=number + word.text[len(word.text.rstrip(".,;:")) :]) if is_number(number, word.text) else word
    found = _with_texts(found, numbers_right([word.text for word in found]))
    return _with_markers(without_guesses(found))


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


def _with_pens(words: list[ScannedWord], picture: Picture) -> list[ScannedWord]:
    """The words with figures that were written in blue where there is room for them."""
    if picture.pens is None:
        return words
    return filled(words, [(room, *written(picture.pens, room.box, picture.scale)) for room in rooms(words)])


def _apart(words: list[ScannedWord]) -> list[ScannedWord]:
    """Neighbours whose boxes touch, as they do in tight print, a little apart: they are two words."""
    for at, (word, following) in enumerate(pairwise(words)):
        reach = following.x0 - 0.25 * (word.bottom - word.top)
        if word.base - following.base < 1 and word.x0 < reach < word.x1 and following.text[0] not in _JOINED:
            words[at] = word._replace(x1=reach)
    return words


def _table_words(lattice: Lattice, clear: Pixels, scale: float) -> Iterator[ScannedWord]:
    """Words of a table, cell by cell; ``clear``: the page without rulings."""
    cells: list[list[ScannedWord]] = []
    for box in lattice.boxes():
        x0, y0, x1, y1 = pixels_of(box, scale, inset=_INSET)
        cells.append(_put_right(_cell_words(clear[y0:y1, x0:x1], scale, (x0, y0)), clear, scale))
    for words, texts in zip(cells, cells_right(lattice.places, [[word.text for word in words] for words in cells]), strict=True):
        yield from _with_texts(words, texts)


def _cell_words(pixels: Pixels, scale: float, origin: tuple[int, int]) -> list[ScannedWord]:
    """Words of a cell, cut out close around its ink: a lone figure in a wide field is easily misread, a lone Roman number nearly always."""
    rows, columns = np.flatnonzero((pixels < DARK).any(axis=1)), np.flatnonzero((pixels < DARK).any(axis=0))
    if not len(rows) or not len(columns):
        return []
    left, top = int(columns[0]), int(rows[0])
    close = pixels[top : rows[-1] + 1, left : columns[-1] + 1]
    origin = (origin[0] + left, origin[1] + top)
    rests = list(words_of(np.pad(close, PAD, constant_values=255), scale, (origin[0] - PAD, origin[1] - PAD), block=True, specks=True))
    found = without_rests(rests)
    if len(found) < 2 and (number := lone_number("".join(word.text for word in found), close)):
        (x0, top_), (height, width) = (side / scale for side in origin), (side / scale for side in close.shape)
        word = found[0] if found else ScannedWord.of(Word(number, x0, top_, x0 + width, top_ + height, top_ + height, False), "", 0.0)
        found = [word._replace(text=number)]
    elif len(found) == 1 and (counted := _counted(found[0], close, scale)):
        found = [found[0]._replace(text=counted)]
    return rests if len(found) > 1 else found


def _counted(word: ScannedWord, close: Pixels, scale: float) -> str | None:
    """The number (``2.1``) that a narrow cell of its own shows where what was read is none for sure: smaller letters without context are read better."""
    mixed = any(map(str.isdigit, word.text)) and not _NUMBERED.fullmatch(word.text)
    if (word.confidence >= _SURE and not mixed) or close.shape[1] > _NARROW * close.shape[0]:
        return None
    from PIL import Image

    small = np.asarray(Image.fromarray(close).resize((round(close.shape[1] * SMALLER), round(close.shape[0] * SMALLER)), Image.Resampling.LANCZOS))
    again = list(words_of(np.pad(small, PAD, constant_values=255), scale, (0, 0), block=True))
    if len(again) == 1 and _NUMBERED.fullmatch(again[0].text) and (mixed or again[0].confidence > word.confidence):
        return again[0].text
    return None
