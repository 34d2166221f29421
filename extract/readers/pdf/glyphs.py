"""Characters of a PDF page as words.

pdfium is asked once for the text of the page and then for the boxes of the first and the last character of each word; where a word is not a plain run to
the right (the pen jumps inside it), for the box of each.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from extract import legacy
from extract.readers.pdf import calls
from extract.readers.pdf.apart import Apart, repaired
from extract.readers.pdf.calls import Floats
from extract.readers.pdf.dropped import LARGE, has_dropped, has_large, with_dropped_set
from extract.readers.pdf.legacy import restored
from extract.readers.pdf.letters import Indexes, Letters, Mask, hyphenated
from extract.readers.pdf.origin import Origin
from extract.readers.pdf.printed import Printed
from extract.readers.pdf.seen import BOLD, DOUBTFUL, PALE, all_seen, has_marks, unseen, with_marks_set
from extract.readers.pdf.words import Word, stacked
from extract.readers.widths import advances

_BOLD_WEIGHT = 600  # font weight from which letters count as bold (CSS names 700 bold, 600 demi-bold)
# How far letters reach above and below the base line, in letter sizes: capitals with two marks, and g. Fonts state their own ascent and descent too
# freely (subsets state that of the letters in them) to tell lines apart by it.
_ABOVE, _BELOW = 0.92, 0.22
_SHIFT = 0.33  # of the letter height: letters whose boxes differ by more may stand on another base line (raised numbers of footnotes)
_ASLANT = 0.1  # rise of a line: what rises more is a watermark or stands upright
_LEAST_BLANK = 0.2  # of the letter size: no blank is printed narrower
_FLAGS = 3  # bits of a look below the number of its font

Looks = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Print:
    """What is printed on a page: words in content order, those that stand upright between them (titles of narrow columns, stamps in the margin), and how
    the page is turned for its text to run to the right. ``objects``: addresses of text objects, those of the page among them; ``garbled``: many letters have no character, their
    font says not which they draw; ``plain``: so many are Vietnamese that the text is; ``legacy``: encodings that letters were turned into Unicode from."""

    words: Printed
    upright: list[Word]
    origin: Origin
    objects: Container[int] = ()
    garbled: bool = False
    plain: bool = False
    legacy: frozenset[str] = frozenset()


def prints(pages: Sequence[Any]) -> list[Print]:
    """What is printed on each of some pages. Blanks, line ends and jumps of the pen end a word."""
    read = calls.TextPages(pages)
    try:
        return _Glyphs(read, pages).prints()
    finally:
        read.close()


class _Glyphs:
    """The characters of some pages."""

    def __init__(self, read: calls.TextPages, pages: Sequence[Any]) -> None:
        self.read, self.pages, self.origins = read, pages, list(map(Origin, pages))
        self.letters = Letters(self.read.text, self.read.firsts)
        self.bounds: Indexes = np.zeros(len(pages) + 1, np.intp)  # words before each page
        self.alike = False  # whether the coordinates of all pages begin and run the same way
        self.fonts: dict[int, int] = {0: 0}  # look of each font by its address
        self.names = [""]
        self.looks: dict[int, int] = {0: 0}  # by address of the text object

    def prints(self) -> list[Print]:
        """All pages."""
        starts, lasts, breaks = self.letters.words()
        self.bounds[:-1], self.bounds[-1] = starts.searchsorted(self.read.firsts), len(starts)
        if not len(starts):
            return self._prints([(Printed.of([]), list[Word](), set[str]())] * len(self.pages))
        first = self._turned(starts)
        base, size, aside, looks = self._runs(starts, first, breaks[:-1])
        ends, whole = self._ends(starts, lasts, first, breaks[1:], size)
        places = np.array((first[:, 0], base - _ABOVE * size, ends, base + _BELOW * size, base)).T
        gone = self._unseen(places[:, :4], size, looks)
        if aside.any():
            for _, own in self._by_page(np.arange(len(starts))):
                if 2 * np.count_nonzero(aside[own]) < len(aside[own]):  # else the page itself is aslant
                    whole[own] &= ~aside[own]
        whole[starts.searchsorted(self.letters.maybe_marked(), "right") - 1] = False
        if large := has_large(size):  # a drop capital may stand close before a word
            whole[1:-1] &= (size[1:-1] <= LARGE * np.maximum(size[2:], size[:-2])) | (starts[1:-1] == lasts[1:-1])
        whole |= gone
        words = Printed(hyphenated(self.letters.text), starts, lasts + 1, places, (looks & BOLD) > 0, self.bounds.tolist())
        clean, old = self.letters.clean(starts, lasts), self._old(looks)
        for page in () if (plain := bool(whole.all())) else range(len(self.pages)):
            if not old[page]:
                self._apart.set_right(words, whole, slice(words.bounds[page], words.bounds[page + 1]), self.origins[page])
        if (plain or whole.all()) and not gone.any() and all(clean) and not any(old) and not has_marks(words) and not (large and has_dropped(words)):
            return self._prints([(words.part(page), [], set()) for page in range(len(self.pages))])
        return self._prints([self._page(words, page, looks, whole, gone, clean[page], old[page]) for page in range(len(self.pages))])

    def _prints(self, found: Iterable[tuple[Printed, list[Word], set[str]]]) -> list[Print]:
        facts = zip(found, self.origins, self.letters.garbled, self.letters.plain, strict=True)
        return [Print(words, stacked(up), origin, self.looks, garbled, plain, frozenset(old)) for (words, up, old), origin, garbled, plain in facts]

    def _old(self, looks: Looks) -> list[bool]:
        """Whether letters of each page may be of the time before Unicode, by themselves or by their fonts."""
        maybe = self.letters.maybe_old
        if not self._is_old(self.names):
            return maybe
        fonts = [set((looks[first:last] >> _FLAGS).tolist()) for first, last in pairwise(self.bounds.tolist())]
        return [known or self._is_old(self.names[font] for font in own) for known, own in zip(maybe, fonts, strict=True)]

    def _page(self, words: Printed, page: int, looks: Looks, whole: Mask, gone: Mask, clean: bool, old: bool) -> tuple[Printed, list[Word], set[str]]:
        """Words of a page, those that stand upright, and what encodings they were in."""
        printed, upright, found = words.part(page), list[Word](), set[str]()
        if not len(printed):
            return printed, upright, found
        own = slice(words.bounds[page], words.bounds[page + 1])
        if old or not whole[own].all() or gone[own].any() or not clean:
            texts, found = self._printed(printed, looks[own], old)
            texts = ["" if hidden else text for text, hidden in zip(texts, gone[own].tolist(), strict=True)]
            places, bolds = printed.places.tolist(), printed.bolds.tolist()
            made = [Word._make((repaired(text), *place, bold)) for text, place, bold in zip(texts, places, bolds, strict=True)]
            plain = whole[own]
            printed = Printed.of(made if plain.all() else with_marks_set(self._mended(made, texts, printed.starts, plain, self.origins[page], upright)))
        if len(printed) and has_dropped(printed):
            printed = Printed.of(with_dropped_set(printed.words))
        return (Printed.of(with_marks_set(printed.words)) if len(printed) and has_marks(printed) else printed), upright, found

    @staticmethod
    def _is_old(fonts: Iterable[str]) -> bool:
        return any(map(legacy.encoding_of_font, fonts))

    def _by_page(self, words: Indexes) -> list[tuple[int, slice]]:
        """Pages that some words (ascending) stand on, and where those are among them."""
        cuts = words.searchsorted(self.bounds).tolist()
        return [(page, slice(first, last)) for page, (first, last) in enumerate(pairwise(cuts)) if first < last]

    def _placed(self, found: Floats, words: Indexes) -> Floats:
        """Rows of (left, top, right, bottom) in page coordinates, of some words each, as boxes on their pages as these are read."""
        if self.alike:
            return self.origins[0].boxes(found)
        for page, own in self._by_page(words):
            found[own] = self.origins[page].boxes(found[own])
        return found

    def _turned(self, starts: Indexes) -> Floats:
        """Boxes of the first characters of all words, on the pages as most of their words run, by a few of them."""
        every = np.arange(len(starts))
        pages = self._by_page(every)
        samples = [starts[[own.start, own.start + (own.stop - own.start - 1) // 2, own.stop - 1]] for _, own in pages]
        angles = self.read.directions(np.concatenate(samples))
        for at, (page, own) in enumerate(pages):
            origin = self.origins[page]
            if any(angle != origin.rotation for angle in angles[3 * at : 3 * at + 3]):
                inside = starts[own]
                more = self.read.directions(inside[:: max(1, len(inside) // 50)])
                most = max(set(more), key=more.count)
                if most != origin.rotation and most % 90 == 0 and 2 * more.count(most) > len(more):
                    self.origins[page] = Origin(self.pages[page], most)
        self.alike = len({origin.place for origin in self.origins}) == 1
        return self._placed(self.read.char_boxes(starts), every)

    def _unseen(self, boxes: Floats, size: Floats, looks: Looks) -> Mask:
        """Which words nobody reads."""
        gone = np.zeros(len(size), np.bool_)
        if not (self.alike and all_seen(self.origins[0], boxes, size, looks & (DOUBTFUL | PALE))):
            doubtful, pale = (looks & DOUBTFUL) > 0, (looks & PALE) > 0
            for page, own in self._by_page(np.arange(len(size))):
                gone[own] = unseen(self.pages[page], self.origins[page], boxes[own], size[own], doubtful[own], pale[own])
        return gone

    def _printed(self, words: Printed, looks: Looks, old: bool) -> tuple[list[str], set[str]]:
        """Texts of the words of a page, and encodings that were found; where letters may be old, what is set in old fonts as Unicode."""
        if not old:
            return words.texts, set()
        ranges = list(zip(words.starts.tolist(), words.ends.tolist(), strict=True))
        texts, found = restored(self.letters.text, ranges, [self.names[font] for font in (looks >> _FLAGS).tolist()])
        return list(map(hyphenated, texts)), found

    def _ends(self, starts: Indexes, lasts: Indexes, first: Floats, closing: Mask, size: Floats) -> tuple[Floats, Mask]:
        """Right edges of the words, and which of them run to the right as far as their letters need.

        Where the next word follows on the same line after a common blank, the edge is set from its start; elsewhere (``closing``: last of a line) the last
        character is asked for its box.
        """
        reach = np.zeros(len(self.letters.points) + 1, np.int64)
        advances().take(self.letters.points).cumsum(out=reach[1:])
        needed = (reach[lasts + 1] - reach[starts]) * size / 1000
        left = first[:, 0]
        ends = np.zeros(len(left))
        ends[:-1] = left[1:]
        ends -= _LEAST_BLANK * size
        slack = ends - left - needed
        alone = lasts == starts
        ends[alone] = first[alone, 2]
        at = (~alone & (closing | (slack > 0.5 * size) | (slack < -0.1 * size))).nonzero()[0]
        last = self._placed(self.read.char_boxes(lasts[at]), at)
        right, left, needed, size = last[:, 2], left[at], needed[at], size[at]
        ends[at] = right
        whole = np.ones(len(starts), np.bool_)
        level = np.abs(last[:, 3] - first[at, 3]) <= 0.5 * size
        whole[at] = level & (right - left - needed <= 0.3 * needed + 0.3 * size) & (right > left)
        return ends, whole

    def _runs(self, starts: Indexes, first: Floats, breaks: Mask) -> tuple[Floats, Floats, Mask, Looks]:
        """Base line, letter size, whether it runs aslant or upright, and look by word; all but the look are asked once for the words of a printed line that stand equally
        high."""
        top, bottom = first[:, 1], first[:, 3]
        shift = np.maximum(np.abs(top[1:] - top[:-1]), np.abs(bottom[1:] - bottom[:-1]))
        opens = np.ones(len(starts), np.bool_)
        np.logical_or(breaks[1:], shift > _SHIFT * np.maximum(bottom[1:] - top[1:], 1.0), out=opens[1:])
        changes = opens.nonzero()[0]
        base, size, aside = self._squares(starts[changes], changes)
        run = np.empty_like(changes)
        run[:-1], run[-1] = changes[1:] - changes[:-1], len(starts) - changes[-1]
        return base.repeat(run), size.repeat(run), aside.repeat(run), self._looks(starts, changes)

    def _squares(self, indexes: Indexes, words: Indexes) -> tuple[Floats, Floats, Mask]:
        """y of the base line that each character (the first of these words) stands on, its letter size, and whether the line runs aslant or upright."""
        squares = self.read.letter_squares(indexes)
        x, y, size, across, up = squares.T
        base = self.origins[0].box(x, y, x, y)[1] if self.alike else self._placed(squares[:, [0, 1, 0, 1]], words)[:, 1]
        across, up = np.abs(across), np.abs(up)
        for page, own in self._by_page(words) if any(origin.rotation % 180 for origin in self.origins) else ():
            if self.origins[page].rotation % 180:
                across[own], up[own] = up[own].copy(), across[own].copy()
        return base, size, up > _ASLANT * across

    def _looks(self, starts: Indexes, opens: Indexes) -> Looks:
        """The look of each word; ``opens``: the words that open a run. What is drawn as one with both ends of a run draws all of it."""
        bounds = np.append(opens, len(starts))
        first, last = self.read.text_objects(starts[opens]), self.read.text_objects(starts[bounds[1:] - 1])
        parted = [np.arange(bounds[at], bounds[at + 1]) for at, (begins, ends) in enumerate(zip(first, last, strict=True)) if begins != ends]
        inside = np.concatenate(parted) if parted else bounds[:0]
        self._learn(set(first))
        looks = np.array([self.looks[item] for item in first], np.uint32).repeat(np.diff(bounds))
        if len(inside):
            looks[inside] = self._looks_of(starts[inside])
        return looks

    @property
    def _apart(self) -> Apart:
        return Apart(self.read, lambda at: (self._looks_of(at) & BOLD) > 0)  # not kept: it holds this object

    def _looks_of(self, indexes: Indexes) -> Looks:
        items = self.read.text_objects(indexes)
        self._learn(set(items))
        return np.array([self.looks[item] for item in items], np.uint32)

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

    def _mended(self, words: list[Word], texts: Sequence[str], starts: Indexes, whole: Mask, origin: Origin, upright: list[Word]) -> list[Word]:
        """The words with those taken apart inside which the pen jumps; ``upright``: takes those that stand so."""
        found: list[Word] = []
        for word, text, start, plain in zip(words, texts, starts.tolist(), whole.tolist(), strict=True):
            found.extend([word] if plain else self._apart.taken(text, start, origin, upright))
        return [word for word in found if word.text]
