"""What of a page's letters a reader sees: those inside the page, in ink, of a size to be read; raised marks; and whether they are known at all."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import numpy.typing as npt

from extract.readers.pdf.calls import Floats
from extract.readers.pdf.origin import Origin
from extract.readers.pdf.printed import Printed
from extract.readers.pdf.words import Word

BOLD, DOUBTFUL, PALE = 1, 2, 4

Mask = npt.NDArray[np.bool_]

_TINY = 2.0  # points: letters as small as this are for machines
_HUGE = 2.5  # times the usual letter size: pale letters of this size are a watermark
_PLAIN = 24  # steps of grey: a field that varies less shows nothing
_SMALLER, _HIGHER = 0.8, 0.13  # of the height of the word beside it: a raised mark
_BESIDE = 0.18  # of that height: as far from its word
RESIZED = _SMALLER  # letters of one word differ less
_MARK = re.compile(r"\(?\d{1,3}\)?|\*{1,3}")
_UNIT = re.compile(r"\d*(?:[kcdm]?m|10)")
_RAISED = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")


def all_seen(origin: Origin, boxes: Floats, size: Floats, doubted: npt.NDArray[Any]) -> bool:
    """Whether nobody needs to look which of the words (boxes: x0, top, x1, bottom) are read: all stand on the page, large enough and beyond doubt
    (``doubted``: nowhere other than zero)."""
    (width, height), x, y = origin.size, boxes[:, 0] + boxes[:, 2], boxes[:, 1] + boxes[:, 3]
    return bool(x.min() >= 0 and x.max() <= 2 * width and y.min() >= 0 and y.max() <= 2 * height and size.min() >= _TINY and not doubted.any())


def unseen(page: Any, origin: Origin, boxes: Floats, size: Floats, doubtful: Mask, pale: Mask) -> Mask:
    """Which words (boxes: x0, top, x1, bottom) nobody reads: outside the page, tiny, a watermark (``pale`` and much larger than the text), or ``doubtful`` where the page as
    it is shown has nothing in their place. Where all of the words are tiny or doubtful, they are the text layer of a picture and stay."""
    if all_seen(origin, boxes, size, doubtful | pale):
        return np.zeros(len(boxes), np.bool_)
    width, height = origin.size
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    gone = (x < 0) | (x > width) | (y < 0) | (y > height)
    gone |= pale & (size > _HUGE * np.median(size))
    for some, shown in ((size < _TINY, None), (doubtful, page)):
        if some.any() and not (some | gone).all():
            gone |= some if shown is None else some & _blank(shown, origin, boxes, some)
    return gone


def _blank(page: Any, origin: Origin, boxes: Floats, asked: Mask) -> Mask:
    """Of the words asked about, those in whose boxes the page shows one colour."""
    found = np.zeros(len(boxes), np.bool_)
    if origin.rotation != page.get_rotation():
        return found
    shown = page.render(scale=1, grayscale=True).to_numpy()
    shown = shown.reshape(shown.shape[:2])
    for at in np.flatnonzero(asked).tolist():
        x0, top, x1, bottom = (max(0, round(side)) for side in boxes[at].tolist())
        field = shown[top : bottom + 1, x0 : x1 + 1]
        found[at] = not field.size or int(field.max()) - int(field.min()) < _PLAIN
    return found


def has_marks(printed: Printed) -> bool:
    """Whether something like the mark of a note stands beside larger letters."""
    height = printed.places[:, 3] - printed.places[:, 1]
    if height.min() >= _SMALLER * height.max():
        return False
    large = np.maximum(np.append(height[1:], 0.0), np.append(0.0, height[:-1]))
    return any(_MARK.fullmatch(printed.text, printed.starts[at], printed.ends[at]) for at in np.flatnonzero(height < _SMALLER * large).tolist())


def with_marks_set(words: list[Word]) -> list[Word]:
    """The words with small raised numbers put right: behind a unit a part of it (``m²``), behind another word the mark of a note, which is left out; the word reaches as far
    as its mark did. A raised number that opens a line is set on it."""
    found: list[Word] = []
    for at, word in enumerate(words):
        if _MARK.fullmatch(word.text):
            last = found[-1] if found else None
            if last is not None and _is_raised(word, last, word.x0 - last.x1):
                found[-1] = last._replace(text=last.text + word.text.translate(_RAISED) if _UNIT.fullmatch(last.text) else last.text, x1=word.x1)
                continue
            following = words[at + 1] if at + 1 < len(words) else None
            if following is not None and _is_raised(word, following, (following.x0 - word.x1) / 2):
                word = word._replace(top=following.top, bottom=following.bottom, base=following.base)
        found.append(word)
    return found


def _is_raised(mark: Word, word: Word, gap: float) -> bool:
    height = word.bottom - word.top
    return mark.bottom - mark.top < _SMALLER * height and _HIGHER * height < word.base - mark.base < height and abs(gap) < _BESIDE * height
