"""Signs that Tesseract read where the picture shows a speck: a stop among small words, a dash before a number, each with far less ink than one that is printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from extract.readers.pdf_words import ScannedWord
from extract.readers.scan_image import DARK, Pixels, stem
from extract.readers.scan_strokes import Ink

# Of the square of a letter's stem: less ink than a printed stop has, than one that no grammar allows, than a printed dash, than any letter. Printed stops have 1 to 1.4.
_STOP, _STRAY, _DASH, _LETTER = 0.45, 0.85, 0.8, 3.5
_MARGIN = 0.6  # points around a word
_DASHES = "-–—_"
_EDGES = re.compile(r"(?P<before>[-–—.,:;'’*•_]?)(?P<word>.*?)(?P<behind>[-–—.,:;'’*•_]?)", re.DOTALL)
_SMALL_WORDS = re.compile(r"[^\W\d_A-ZĐ]{2,}\.")  # a stop behind which no small word is printed

Part = tuple[int, int, int]  # where ink that hangs together begins and ends, in pixels from the left, and how much it is


def without_dust(line: Sequence[ScannedWord], pixels: Pixels, scale: float) -> list[ScannedWord]:
    """The words of one line without signs that are specks, alone or at an end of a word. ``pixels``: what they were read from; ``scale``: pixels to a point."""
    edges = [_EDGES.fullmatch(word.text) for word in line]
    if not any(edge and (edge["before"] or edge["behind"]) for edge in edges):
        return list(line)
    square = stem(pixels[_rows(line[0], scale), _columns(line[0].x0, line[-1].x1, scale)], every=2) ** 2
    if not square:
        return list(line)
    found: list[ScannedWord] = []
    for word, following, edge in zip(line, [*line[1:], None], edges, strict=True):
        if edge is None or not (edge["before"] or edge["behind"]):
            found.append(word)
            continue
        stray = following is not None and following.text[0].islower() and _SMALL_WORDS.fullmatch(word.text) is not None
        text = _printed(edge, _parts(word, pixels, scale), square, _STRAY if stray else _STOP)
        if text:
            found.append(word if text == word.text else word._replace(text=text))
    return found


def _printed(edges: re.Match[str], parts: Sequence[Part], square: float, stop: float) -> str:
    """The word with the signs that the picture shows. ``square``: of a stem; ``stop``: of it, less ink than a stop at its end has."""
    before, word, behind = edges.groups()
    letters = [part for part in parts if part[2] >= _LETTER * square]
    if not word:
        return before + behind if not parts or sum(ink for _, _, ink in parts) >= _least(before or behind, _STOP) * square else ""
    if letters:
        first, last = min(start for start, _, _ in letters), max(end for _, end, _ in letters)
        left, right = [ink for _, end, ink in parts if end <= first + 1], [ink for start, _, ink in parts if start >= last - 1]
        before = "" if before and left and max(left) < _least(before, _STOP) * square else before
        behind = "" if behind and right and max(right) < _least(behind, stop) * square else behind
    return before + word + behind


def _least(sign: str, stop: float) -> float:
    return _DASH if sign in _DASHES else stop


def _rows(word: ScannedWord, scale: float) -> slice:
    return slice(max(0, round(word.top * scale)), max(0, round(word.bottom * scale)))


def _columns(x0: float, x1: float, scale: float) -> slice:
    return slice(max(0, round((x0 - _MARGIN) * scale)), max(0, round((x1 + _MARGIN) * scale)))


def _parts(word: ScannedWord, pixels: Pixels, scale: float) -> list[Part]:
    ink: Ink = pixels[_rows(word, scale), _columns(word.x0, word.x1, scale)] < DARK
    labels, count = ndimage.label(ink, np.ones((3, 3), np.int8))
    sums = np.bincount(labels.ravel(), minlength=count + 1)
    return [(place[1].start, place[1].stop, int(sums[number])) for number, place in enumerate(ndimage.find_objects(labels), 1)]
