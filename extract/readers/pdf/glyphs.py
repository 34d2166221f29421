"""Characters of a PDF page as words.

pdfium is asked once for the text of the page and then for the boxes of the first and the last character of each word; where a word is not a plain run to
the right (the pen jumps inside it), for the box of each.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from extract import legacy
from extract.readers.builder import Box
from extract.readers.pdf import calls
from extract.readers.pdf.calls import Floats
from extract.readers.pdf.legacy import restored
from extract.readers.pdf.letters import Indexes, Letters, Mask
from extract.readers.pdf.origin import Origin
from extract.readers.pdf.printed import Printed
from extract.readers.pdf.seen import BOLD, DOUBTFUL, PALE, RESIZED, has_marks, unseen, with_marks_set
from extract.readers.pdf.words import Word, stacked
from extract.readers.widths import advances
from extract.text import repair

_BOLD_WEIGHT = 600  # font weight from which letters count as bold (CSS names 700 bold, 600 demi-bold)
# How far letters reach above and below the base line, in letter sizes: capitals with two marks, and g. Fonts state their own ascent and descent too
# freely (subsets state that of the letters in them) to tell lines apart by it.
_ABOVE, _BELOW = 0.92, 0.22
_SHIFT = 0.33  # of the letter height: letters whose boxes differ by more may stand on another base line (raised numbers of footnotes)
_ASLANT = 0.1  # rise of a line: what rises more is a watermark or stands upright
_LEAST_BLANK = 0.2  # of the letter size: no blank is printed narrower
_FLAGS = 3  # bits of a look below the number of its font


@dataclass(frozen=True, slots=True)
class Print:
    """What is printed on a page: words in content order, those that stand upright between them (titles of narrow columns, stamps in the margin), and how
    the page is turned for its text to run to the right. ``garbled``: many letters have no character, their font says not which they draw; ``plain``: so many
    are Vietnamese that the text is; ``legacy``: encodings that letters were turned into Unicode from."""

    words: Printed
    upright: list[Word]
    origin: Origin
    garbled: bool = False
    plain: bool = False
    legacy: frozenset[str] = frozenset()


def page_print(page: Any) -> Print:
    """Words of a page. Blanks, line ends and jumps of the pen end a word."""
    with calls.text_page(page) as textpage:
        glyphs = _Glyphs(textpage, page)
        return Print(glyphs.words(), stacked(glyphs.upright), glyphs.origin, glyphs.letters.garbled, glyphs.letters.plain, frozenset(glyphs.legacy))


class _Glyphs:
    """The characters of one page."""

    def __init__(self, textpage: int, page: Any) -> None:
        self.raw, self.page, self.origin = textpage, page, Origin(page)
        self.upright: list[Word] = []
        self.letters = Letters(calls.text(textpage))
        self.fonts: dict[int, int] = {0: 0}  # look of each font by its address
        self.names = [""]
        self.legacy: set[str] = set()
        self.looks: dict[int, int] = {0: 0}  # by address of the text object

    def words(self) -> Printed:
        """All of them."""
        letters = self.letters
        starts, lasts, breaks = letters.words()
        if not len(starts):
            return Printed.of([])
        self._turn(starts)
        first = self.origin.boxes(calls.char_boxes(self.raw, starts))
        base, size, aside, looks = self._runs(starts, first, breaks[:-1])
        ends, whole = self._ends(starts, lasts, first, breaks[1:], size)
        places = np.empty((len(starts), 5))
        for column, values in enumerate((first[:, 0], base - _ABOVE * size, ends, base + _BELOW * size, base)):
            places[:, column] = values
        gone = unseen(self.page, self.origin, places[:, :4], size, (looks & DOUBTFUL) > 0, (looks & PALE) > 0)
        if 2 * np.count_nonzero(aside) < len(aside):  # else the page itself is aslant
            whole &= ~aside
        whole[starts.searchsorted(letters.maybe_marked(), "right") - 1] = False
        whole |= gone
        bolds = (looks & BOLD) > 0
        old = letters.maybe_old or any(map(legacy.encoding_of_font, self.names))
        if whole.all() and not old and not gone.any() and letters.clean(starts, lasts):
            printed = Printed(_hyphenated(letters.text), starts, lasts + 1, places, bolds)
        else:
            texts = ["" if hidden else text for text, hidden in zip(self._printed(starts, lasts, looks, old), gone.tolist(), strict=True)]
            words = [Word._make((_repaired(text), *place, bold)) for text, place, bold in zip(texts, places.tolist(), bolds.tolist(), strict=True)]
            printed = Printed.of(words if whole.all() else with_marks_set(self._mended(words, texts, starts, whole)))
        return Printed.of(with_marks_set(printed.words)) if len(printed) and has_marks(printed) else printed

    def _turn(self, starts: Indexes) -> None:
        """Turn the page to how most of its words run, by a few of them."""
        sample = starts[[0, (len(starts) - 1) // 2, -1]]
        angles = calls.directions(self.raw, sample)
        if any(angle != self.origin.rotation for angle in angles):
            angles = calls.directions(self.raw, starts[:: max(1, len(starts) // 50)])
            most = max(set(angles), key=angles.count)
            if most != self.origin.rotation and most % 90 == 0 and 2 * angles.count(most) > len(angles):
                self.origin = Origin(self.page, most)

    def _printed(self, starts: Indexes, lasts: Indexes, looks: npt.NDArray[np.uint32], old: bool) -> list[str]:
        """Texts of the words; where letters may be old, what is set in old fonts as Unicode."""
        text = self.letters.text
        words = list(zip(starts.tolist(), (lasts + 1).tolist(), strict=True))
        if not old:
            return [_hyphenated(text[start:end]) for start, end in words]
        texts, self.legacy = restored(text, words, [self.names[font] for font in (looks >> _FLAGS).tolist()])
        return list(map(_hyphenated, texts))

    def _ends(self, starts: Indexes, lasts: Indexes, first: Floats, closing: Mask, size: Floats) -> tuple[Floats, Mask]:
        """Right edges of the words, and which of them run to the right as far as their letters need.

        Where the next word follows on the same line after a common blank, the edge is set from its start; elsewhere (``closing``: last of a line) the last
        character is asked for its box.
        """
        reach = np.zeros(len(self.letters.points) + 1)
        advances()[self.letters.points].cumsum(out=reach[1:])
        needed = (reach[lasts + 1] - reach[starts]) * size / 1000
        left = first[:, 0]
        ends = np.zeros(len(left))
        ends[:-1] = left[1:]
        ends -= _LEAST_BLANK * size
        slack = ends - left - needed
        alone = lasts == starts
        ends[alone] = first[alone, 2]
        at = (~alone & (closing | (slack > 0.5 * size) | (slack < -0.1 * size))).nonzero()[0]
        last = self.origin.boxes(calls.char_boxes(self.raw, lasts[at]))
        right, left, needed, size = last[:, 2], left[at], needed[at], size[at]
        ends[at] = right
        whole = np.ones(len(starts), np.bool_)
        level = np.abs(last[:, 3] - first[at, 3]) <= 0.5 * size
        whole[at] = level & (right - left - needed <= 0.3 * needed + 0.3 * size) & (right > left)
        return ends, whole

    def _runs(self, starts: Indexes, first: Floats, breaks: Mask) -> tuple[Floats, Floats, Mask, npt.NDArray[np.uint32]]:
        """Base line, letter size, whether it runs aslant or upright, and look by word; all but the look are asked once for the words of a printed line that stand equally
        high."""
        top, bottom = first[:, 1], first[:, 3]
        shift = np.maximum(np.abs(top[1:] - top[:-1]), np.abs(bottom[1:] - bottom[:-1]))
        opens = np.ones(len(starts), np.bool_)
        np.logical_or(breaks[1:], shift > _SHIFT * np.maximum(bottom[1:] - top[1:], 1.0), out=opens[1:])
        changes = opens.nonzero()[0]
        base, size, aside = self._squares(starts[changes])
        run = np.empty_like(changes)
        run[:-1], run[-1] = changes[1:] - changes[:-1], len(starts) - changes[-1]
        return base.repeat(run), size.repeat(run), aside.repeat(run), self._looks(starts, changes)

    def _squares(self, indexes: Indexes) -> tuple[Floats, Floats, Mask]:
        """y of the base line that each character stands on, its letter size, and whether the line runs aslant or upright."""
        x, y, size, across, up = calls.letter_squares(self.raw, indexes).T
        if self.origin.rotation % 180:
            across, up = up, across
        return self.origin.box(x, y, x, y)[1], size, np.abs(up) > _ASLANT * np.abs(across)

    def _looks(self, starts: Indexes, opens: Indexes) -> npt.NDArray[np.uint32]:
        """The look of each word; ``opens``: the words that open a run. What is drawn as one with both ends of a run draws all of it."""
        bounds = np.append(opens, len(starts))
        items = calls.text_objects(self.raw, starts[np.concatenate((opens, bounds[1:] - 1))])
        first, last = items[: len(opens)], items[len(opens) :]
        parted = [slice(bounds[at], bounds[at + 1]) for at, (begins, ends) in enumerate(zip(first, last, strict=True)) if begins != ends]
        inside = [calls.text_objects(self.raw, starts[own]) for own in parted]
        self._learn({*first, *chain.from_iterable(inside)})
        looks = np.array([self.looks[item] for item in first], np.uint32).repeat(np.diff(bounds))
        for own, drawn in zip(parted, inside, strict=True):
            looks[own] = [self.looks[item] for item in drawn]
        return looks

    def _learn(self, items: Iterable[int]) -> None:
        """The look of text objects: whether each is ``BOLD``, by the weight of its font or by its name where the font states none, and whether it is ``DOUBTFUL``: written in
        invisible letters, or in white, or ``PALE``. Above these flags: the place of its font in ``names``."""
        new = [item for item in items if item not in self.looks]
        for item, font, doubtful, pale in zip(new, *calls.drawn_with(new), strict=True):
            if font not in self.fonts:
                self.fonts[font] = self._font_look(font)
            self.looks[item] = self.fonts[font] | DOUBTFUL * doubtful | PALE * pale

    def _font_look(self, font: int) -> int:
        self.names.append(name := calls.font_name(font))
        bold = calls.font_weight(font) >= _BOLD_WEIGHT or "bold" in name.lower()
        return (len(self.names) - 1) << _FLAGS | BOLD * bold

    def _mended(self, words: list[Word], texts: Sequence[str], starts: Indexes, whole: Mask) -> list[Word]:
        """The words with those taken apart inside which the pen jumps."""
        found: list[Word] = []
        for word, text, start, plain in zip(words, texts, starts.tolist(), whole.tolist(), strict=True):
            found.extend([word] if plain else self._taken_apart(text, start))
        return [word for word in found if word.text]

    def _taken_apart(self, text: str, start: int) -> list[Word]:
        angle = calls.directions(self.raw, np.array([start]))[0] - self.origin.rotation
        if angle % 90:
            return []  # a watermark across the page
        boxes: list[Box] = [(b[0], b[1], b[2], b[3]) for b in self.origin.boxes(calls.char_boxes(self.raw, np.arange(start, start + len(text)))).tolist()]
        if angle:
            self.upright.append(self._whole(text, start, boxes))
            return []
        cuts = [0, *(at for at in range(1, len(text)) if _jumps(boxes[at - 1], boxes[at])), len(text)]
        return [self._whole(text[a:b], start + a, boxes[a:b]) for a, b in pairwise(cuts)]

    def _whole(self, text: str, start: int, boxes: Sequence[Box]) -> Word:
        """A word of characters whose boxes are known."""
        x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
        x, y = calls.char_origins(self.raw, [start])[0].tolist()
        item = calls.text_objects(self.raw, np.array([start]))[0]
        self._learn([item])
        base, bold = self.origin.box(x, y, x, y)[1], self.looks[item] & BOLD > 0
        return Word(_repaired(text), min(x0s), min(tops), max(x1s), max(bottoms), base, bold)


def _hyphenated(text: str) -> str:
    return text.replace("\x02", "-").replace("\xad", "-").replace("\ufffe", "-")


def _jumps(last: Box, box: Box) -> bool:
    """Whether the pen moved to another word: another line, back, further than a third of the letter height, or to letters of another size."""
    height = max(box[3] - box[1], last[3] - last[1], 1.0)
    resized = min(box[3] - box[1], last[3] - last[1]) < RESIZED * height
    return resized or abs(box[3] - last[3]) > 0.5 * height or box[0] - last[2] > 0.3 * height or last[0] - box[0] > 0.5 * height


@lru_cache(maxsize=1 << 16)
def _repaired(printed: str) -> str:
    """A word repaired; the same few thousand words make up every page."""
    return repair(printed).strip()
