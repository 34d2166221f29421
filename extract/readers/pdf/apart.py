"""Words looked at letter by letter: those inside which the pen may have jumped to another place, or whose letters stand upright."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from extract.readers.pdf.calls import Floats, TextPages
from extract.readers.pdf.letters import Indexes, Mask
from extract.readers.pdf.origin import Origin
from extract.readers.pdf.printed import Printed
from extract.readers.pdf.seen import RESIZED
from extract.readers.pdf.words import Word
from extract.text import spelled


@dataclass(frozen=True, slots=True)
class Apart:
    """The characters of some pages, as ``read``, one by one; ``bold``: whether the text objects of characters are, by the numbers of these."""

    read: TextPages
    bold: Callable[[Indexes], npt.NDArray[np.bool_]]

    def set_right(self, words: Printed, whole: Mask, page: slice, origin: Origin) -> None:
        """Words of a page inside which the pen does not jump after all are put where their letters stand, and are whole."""
        at = (~whole[page]).nonzero()[0] + page.start
        if not len(at):
            return
        starts, lengths = words.starts[at], words.ends[at] - words.starts[at]
        firsts = lengths.cumsum() - lengths
        boxes = origin.boxes(self.read.char_boxes((starts - firsts).repeat(lengths) + np.arange(lengths.sum())))
        jumps = np.append(False, _jumps(boxes[:-1], boxes[1:]))
        jumps[firsts] = False
        level = np.array(self.read.directions(starts)) == origin.rotation
        least, most = np.minimum.reduceat(boxes, firsts), np.maximum.reduceat(boxes, firsts)
        for one in (level & ~np.logical_or.reduceat(jumps, firsts)).nonzero()[0].tolist():
            text = words.text[starts[one] : starts[one] + lengths[one]]
            if repaired(text) == text:
                words.places[at[one]] = *least[one, :2], *most[one, 2:], self._base(int(starts[one]), origin)
                words.bolds[at[one]], whole[at[one]] = self.bold(starts[one : one + 1])[0], True

    def taken(self, text: str, start: int, origin: Origin, upright: list[Word]) -> list[Word]:
        """The word that begins with a character, cut where the pen jumps inside it; none where it stands aslant, as a watermark does. ``upright``: takes one that stands so."""
        angle = self.read.directions(np.array([start]))[0] - origin.rotation
        if angle % 90:
            return []
        boxes = origin.boxes(self.read.char_boxes(np.arange(start, start + len(text))))
        if angle:
            upright.append(self._word(text, start, boxes, origin))
            return []
        cuts = [0, *(_jumps(boxes[:-1], boxes[1:]).nonzero()[0] + 1).tolist(), len(text)]
        return [self._word(text[a:b], start + a, boxes[a:b], origin) for a, b in pairwise(cuts)]

    def _base(self, start: int, origin: Origin) -> float:
        x, y = self.read.char_origin(start)
        return float(origin.box(x, y, x, y)[1])

    def _word(self, text: str, start: int, boxes: Floats, origin: Origin) -> Word:
        """A word of characters whose boxes are known."""
        x0, top = boxes[:, :2].min(axis=0).tolist()
        x1, bottom = boxes[:, 2:].max(axis=0).tolist()
        return Word(repaired(text), x0, top, x1, bottom, self._base(start, origin), bool(self.bold(np.array([start]))[0]))


def _jumps(last: Floats, box: Floats) -> Mask:
    """Whether the pen moved to another word from each of the ``last`` boxes to the next: another line, back, further than a third of the letter height, or to letters of another
    size."""
    before, after = last[:, 3] - last[:, 1], box[:, 3] - box[:, 1]
    height = np.maximum(np.maximum(before, after), 1.0)
    found: Mask = np.minimum(before, after) < RESIZED * height
    found |= (np.abs(box[:, 3] - last[:, 3]) > 0.5 * height) | (box[:, 0] - last[:, 2] > 0.3 * height) | (last[:, 0] - box[:, 0] > 0.5 * height)
    return found


@lru_cache(maxsize=1 << 16)
def repaired(printed: str) -> str:
    """A word repaired; the same few thousand words make up every page."""
    return spelled(printed).strip()
