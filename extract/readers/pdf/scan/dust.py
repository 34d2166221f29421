"""Signs that Tesseract read where the picture shows a speck: a stop among small words, a dash before a number, each with far less ink than one that is printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from scipy import ndimage

from extract.readers.pdf.scan.image import DARK, Pixels, stem
from extract.readers.pdf.scan.strokes import Ink
from extract.readers.pdf.words import ScannedWord

# Of the square of a letter's stem: less ink than a printed stop has, than one that no grammar allows, than a printed dash, than any letter. Printed stops have 1 to 1.4.
_STOP, _STRAY, _DASH, _LETTER = 0.45, 0.85, 0.8, 3.5
_LISTED = 0.5  # the same of a dash that opens a line
_APART = 1.5  # of a line's height: what stands further apart may be of another size
_UNSURE, _FLAT = 70.0, 1.7  # confidence; points: what is lower is a rule
_GHOST = 20.0  # confidence under which words that stand apart are none
_REACHING = 0.3  # of a line's height: letters of other lines reach in less far
_MARGIN = 0.6  # points around a word
_DASHES = "-–—_"
_EDGES = re.compile(r"(?P<before>[-–—.,:;'’*•_]?)(?P<word>.*?)(?P<behind>[-–—.,:;'’*•_]?)", re.DOTALL)
_SMALL_WORDS = re.compile(r"[^\W\d_A-ZĐ]{2,}\.")  # a stop behind which no small word is printed

Part = tuple[int, int, int]  # where ink that hangs together begins and ends, in pixels from the left, and how much it is


def without_dust(line: Sequence[ScannedWord], pixels: Pixels, scale: float) -> list[ScannedWord]:
    """The words of one line without signs that are specks, alone or at an end of a word, and without those read in a rule or in what is left of a stamp. ``pixels``: what they were read from; ``scale``:
    pixels to a point."""
    opens = [0, *(at for at, (word, following) in enumerate(pairwise(line), 1) if following.x0 - word.x1 > _APART * (word.bottom - word.top)), len(line)]
    groups = [group for first, last in pairwise(opens) if not _is_ghost(group := line[first:last])]
    return [word for group in groups for word in _without_specks(group, pixels, scale) if not _is_rule(word, pixels, scale)]


def _is_ghost(group: Sequence[ScannedWord]) -> bool:
    """Whether words that stand apart from their line are the rest of a stamp, in which Tesseract is sure of none."""
    return all(word.confidence < _GHOST and not any(map(str.isdigit, word.text)) for word in group)


def _is_rule(word: ScannedWord, pixels: Pixels, scale: float) -> bool:
    """Whether what was read is a rule under a heading: no letter is so flat."""
    if word.confidence > _UNSURE or not any(map(str.isalnum, word.text)):
        return False
    box = pixels[_rows(word, scale), _columns(word.x0, word.x1, scale)]
    if not box.size:
        return False
    labels = ndimage.label(box < (int(box.min()) + int(np.median(box))) / 2, np.ones((3, 3), np.int8))[0]
    rows = [place[0] for place in ndimage.find_objects(labels)]
    # What touches the edge and ends soon is another line's.
    own = [row for row in rows if (row.start > 0 and row.stop < len(box)) or row.stop - row.start > _REACHING * len(box)]
    return bool(own) and max(row.stop for row in own) - min(row.start for row in own) <= _FLAT * scale


def _without_specks(line: Sequence[ScannedWord], pixels: Pixels, scale: float) -> list[ScannedWord]:
    """Words of one line that stand together without signs that are specks."""
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
        text = _printed(edge, _parts(word, pixels, scale), square, _STRAY if stray else _STOP, _DASH if found else _LISTED)
        if text:
            found.append(word if text == word.text else word._replace(text=text))
    return found


def _printed(edges: re.Match[str], parts: Sequence[Part], square: float, stop: float, dash: float) -> str:
    """The word with the signs that the picture shows. ``square``: of a stem; ``stop``, ``dash``: of it, less ink than a stop at its end and a dash alone have."""
    before, word, behind = edges.groups()
    letters = [part for part in parts if part[2] >= _LETTER * square]
    if not word:
        return before + behind if not parts or sum(ink for _, _, ink in parts) >= (dash if (before or behind) in _DASHES else _STOP) * square else ""
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
