"""Lines that Tesseract passed over: ink in the shape of a line of print where no word was read, as beside a stamp in the letterhead."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from extract.readers.pdf.scan.engine import PAD, words_of
from extract.readers.pdf.scan.image import DARK, Pixels
from extract.readers.pdf.scan.stamps import BLOCK, of_blocks, printed_lines
from extract.readers.pdf.words import ScannedWord
from extract.syllables import is_syllable

_LONG, _HIGH = 60, 20  # blocks: a shorter line may be a signature's stroke, a higher one with all its marks is none
_MOST = 6  # lines of a page
_AROUND = 0.15  # of a line's height: marks reach beyond the box of a word
_SURE, _PLAIN = 75.0, 0.8  # confidence on the average, share of words that are syllables or numbers: less is a signature or a stamp


def unread_words(words: Sequence[ScannedWord], pixels: Pixels, scale: float) -> list[ScannedWord]:
    """Words of the lines of ``pixels`` that none of ``words`` stands in. ``scale``: pixels to a point."""
    rows, columns = (size // BLOCK for size in pixels.shape)
    ink = of_blocks(pixels[: rows * BLOCK, : columns * BLOCK], np.minimum) < DARK
    for word in words:
        around = _AROUND * (word.bottom - word.top)
        top, bottom, left, right = (round(side * scale / BLOCK) for side in (word.top - around, word.bottom + around, word.x0, word.x1))
        ink[max(0, top) : bottom + 1, max(0, left - 1) : right + 2] = False
    found: list[ScannedWord] = []
    for level, along in printed_lines(ink, _LONG, _HIGH)[:_MOST]:
        x0, y0 = max(0, along.start - 1) * BLOCK, max(0, level.start - 1) * BLOCK
        part = pixels[y0 : (level.stop + 1) * BLOCK, x0 : (along.stop + 1) * BLOCK]
        line = list(words_of(np.pad(part, PAD, constant_values=255), scale, (x0 - PAD, y0 - PAD), block=True))
        found += line if _is_print(line) else []
    return found


def _is_print(line: Sequence[ScannedWord]) -> bool:
    plain = [is_syllable(word.text.strip(".,;:()")) or word.text.strip(".,;:/").isdigit() for word in line]
    return len(line) > 1 and sum(plain) >= _PLAIN * len(line) and sum(word.confidence for word in line) >= _SURE * len(line)
