"""Tesseract with the Vietnamese model: the words of a picture, and the figures of a place where only figures can stand."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from extract.document import Unreadable
from extract.readers import programs
from extract.readers.builder import Box
from extract.readers.pdf.scan.image import DARK, Pixels, without_specks
from extract.readers.pdf.scan.words import apart, corrected, is_rest, is_speck
from extract.readers.pdf.words import ScannedWord, Word

LANGUAGE = "vie"
PAD = 12  # pixels of white around a cell: Tesseract needs paper around letters
SMALLER = 0.7  # of their size: what lone letters are brought to
_OF_FIGURES = (0.7, 0.6, 0.5)  # sizes: at that of print a figure by itself is often not seen at all
_BLANK = 0.0004  # of a part's pixels: with less ink than this it is empty
_DOTS, _DOT = "-–—.,•'", 0.15  # signs that dust is read as where they stand alone; of their line's height: narrower than this they are dust
_TALLEST = 60.0  # points: what is taller is no letter


def words_of(pixels: Pixels, scale: float, origin: tuple[int, int], block: bool, specks: bool = False) -> Iterator[ScannedWord]:
    """Words of one part; ``block``: it is one column of lines; ``specks``: with what reads like no word but may be the rest of one. ``origin``: its corner on the page, in
    pixels."""
    if not pixels.size or (pixels < 128).mean() < _BLANK:
        return
    from PIL import Image
    from tesserocr import PSM, RIL, iterate_level

    tesseract = engine()
    # What it learned from the words of other pages would make their order show in these.
    tesseract.ClearAdaptiveClassifier()
    tesseract.SetPageSegMode(PSM.SINGLE_BLOCK if block else PSM.AUTO)
    tesseract.SetImage(Image.fromarray(pixels))
    tesseract.SetSourceResolution(round(scale * 72))
    tesseract.Recognize()
    found = tesseract.GetIterator()
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
        yield from _placed(text, confidence, box, line, base, scale, (left, down), specks)


def _placed(
    text: str,
    confidence: float,
    box: Sequence[int],
    line: Sequence[int],
    base: Sequence[Sequence[int]] | None,
    scale: float,
    origin: tuple[int, int],
    specks: bool,
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
        if (not is_speck(piece, confidence) or (specks and is_rest(piece))) and not (piece in _DOTS and x1 - x0 < _DOT * (bottom - top)):
            yield ScannedWord.of(Word(corrected(piece), at, top, at + share * len(piece), bottom, level, False), piece, round(confidence, 1))
        at += share * len(piece)


_engines = threading.local()


def engine() -> Any:
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
def reader() -> str:
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


def pixels_of(box: Box, scale: float, inset: float = 0.0) -> tuple[int, int, int, int]:
    x0, y0, x1, y1 = box
    return max(0, round((x0 + inset) * scale)), max(0, round((y0 + inset) * scale)), round((x1 - inset) * scale), round((y1 - inset) * scale)


def written(pens: Pixels, box: Box, scale: float) -> tuple[str, float]:
    """What is written in a box, the same in two sizes, and how sure that is; nothing where it reaches over other words."""
    x0, y0, x1, y1 = pixels_of(box, scale)
    part = pens[y0:y1, x0:x1].copy()
    without_specks(part, scale)
    if not part.size or (part[:, [0, 1, -2, -1]] < DARK).any():
        return "", 0.0
    texts, sure = set[str](), 0.0
    for sized in _sizes(part, 1.0, SMALLER):
        found = list(words_of(sized, scale, (0, 0), block=True))
        texts.add("".join(word.text for word in found).rstrip(".,"))
        sure = max(sure, *(word.confidence for word in found), 0.0)
    return (texts.pop(), sure) if len(texts) == 1 else ("", 0.0)


def _sizes(part: Pixels, *sizes: float) -> Iterator[Pixels]:
    """A part of a page in these sizes, with paper around it."""
    from PIL import Image

    for size in sizes:
        small = np.asarray(Image.fromarray(part).resize((round(part.shape[1] * size), round(part.shape[0] * size)), Image.Resampling.LANCZOS))
        yield np.pad(small, PAD, constant_values=255)


def figures(pixels: Pixels, box: Box, scale: float) -> str:
    """What is read in a box where only figures and strokes between them can stand: in two of three sizes, and nothing else in the third; empty where it is not."""
    x0, y0, x1, y1 = pixels_of(box, scale)
    tesseract = engine()
    tesseract.SetVariable("tessedit_char_whitelist", "0123456789/")
    try:
        texts = ["".join(word.read for word in words_of(sized, scale, (0, 0), block=True)) for sized in _sizes(pixels[y0:y1, x0:x1], *_OF_FIGURES)]
    finally:
        tesseract.SetVariable("tessedit_char_whitelist", "")
    read = [text for text in texts if text]
    return read[0] if len(read) > 1 and len(set(read)) == 1 else ""
