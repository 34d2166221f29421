"""Which zone of an official document each block stands in: letterhead, title, body, foot, and what a web page puts around it.

Follows the layout of Decree 30/2020/NĐ-CP, appendix I: motto, body, number, place and date on top; kind and title (trích yếu); content; recipients and signature.
"""

from __future__ import annotations

import re

from extract.document import Document
from extract.kinds import kind_of_name
from extract.openings import authority_goes_on, bodies_above, first_official, heads_as_issued, letterhead_lines, number_below, numbered_heading
from extract.printed_lines import (
    ADDRESS,
    ATTACHED,
    BODY_LINE,
    MARK,
    NUMBER_LINE,
    PART,
    RECIPIENTS,
    RECITAL,
    SIGNATURE,
    SUBJECT,
    WEB_END,
    ends_in_post,
    ends_title,
    is_authority,
    is_capitals,
    is_date_line,
    is_enacting,
    is_motto,
    is_session,
    kind_and_title,
    kind_line,
)  # fmt: skip
from extract.text import squeeze
from extract.web_pages import end_of_article, site_foot

__all__ = ["RECITAL", "Zones", "is_capitals", "kind_line"]

_LONGEST_HEAD = 8
_LONGEST_REST = 5
_LONGEST_TITLE = 9
_LONGEST_SUBJECT = 60
_LONGEST_ALONE = 90  # words of a title in capitals without its kind


class Zones:
    """Zone of every block of a document: ``zones[i]`` is one of ``chrome``, ``letterhead``, ``kind``, ``title``, ``authority``, ``enacting``, ``body``, ``foot``, ``note``, ``running``.

    ``official`` is false for news: no letterhead and no line that names a kind.
    """

    def __init__(self, document: Document, low: str) -> None:
        self.blocks = document.blocks
        self.texts = [document.text[b.start : b.end] for b in self.blocks]
        self.lows = [squeeze(low[b.start : b.end]) for b in self.blocks]
        self.words = [low.count(" ") + 1 if low else 0 for low in self.lows]
        self.mottos = [is_motto(text, low) for text, low in zip(self.texts, self.lows, strict=True)]
        self.zones = ["body"] * len(self.blocks)
        for i, block in enumerate(self.blocks):
            if block.region.startswith("head"):
                self.zones[i] = "letterhead"
            elif block.region.startswith("foot"):
                self.zones[i] = "foot"
            elif block.region in ("note", "running"):
                self.zones[i] = block.region
        # A style sheet had set the letterhead in capitals: its letters came out small.
        self.small = any(
            motto and low.startswith("cộng hòa") and not is_capitals(text) for motto, text, low in zip(self.mottos, self.texts, self.lows, strict=True)
        )
        self.bare_head = False  # a letterhead without the national motto
        self._letterheads()
        self._rest_of_letterheads()
        self.first = first_official(self.texts, self.lows, self.zones)
        self.official = self.first is not None
        if self.official:
            self._before_first()
            self._titles()
            self._feet()
            self._chrome_from(site_foot(self.texts, self.lows, self.words, self.zones))
        else:
            self._chrome_from(end_of_article(self.texts, self.zones))

    def _chrome_from(self, start: int | None) -> None:
        """From this block on all is the web page's."""
        if start is not None:
            self.zones[start:] = ["chrome"] * (len(self.zones) - start)

    def _short(self, i: int, limit: int = 14) -> bool:
        return self.words[i] <= limit and self.blocks[i].kind == "paragraph"

    def _letterheads(self) -> None:
        """Where the reader saw no columns, or not all of them: lines around the national motto."""
        mottos = [i for i, motto in enumerate(self.mottos) if motto and self.zones[i] in ("body", "letterhead") and self.blocks[i].kind == "paragraph"]
        for i in mottos:
            if self.zones[i] == "letterhead" and self.blocks[i].region.startswith("head"):
                continue  # columns seen by the reader
            self.zones[i] = "letterhead"
            for step in (-1, 1):
                j = i + step
                while 0 <= j < len(self.lows) and abs(j - i) <= _LONGEST_HEAD and (self.zones[j] == "letterhead" or self._joins_head(j)):
                    self.zones[j] = "letterhead"
                    j += step

    def _joins_head(self, i: int) -> bool:
        return self.zones[i] == "body" and (
            (self._short(i) and self._head_line(i)) or (self._short(i, _LONGEST_SUBJECT) and SUBJECT.match(self.lows[i]) is not None)
        )

    def _rest_of_letterheads(self) -> None:
        """Short lines that a reader cut off the letterhead above a kind or "Kính gửi": the rest of a wrapped date or symbol, a draft's mark, number and date at one height."""
        for i in range(1, len(self.zones)):
            if self.zones[i] != "body" or self.zones[i - 1] != "letterhead":
                continue
            end = next((j for j in range(i, min(i + _LONGEST_REST, len(self.zones))) if self._opens(j)), i)
            if all(
                self.zones[j] == "body" and self._short(j, _LONGEST_SUBJECT if SUBJECT.match(self.lows[j]) else 18) and not self.lows[j].startswith("căn cứ ")
                for j in range(i, end)
            ):
                self.zones[i:end] = ["letterhead"] * (end - i)

    def _opens(self, i: int) -> bool:
        return bool(kind_line(self.texts[i]) or kind_and_title(self.texts[i])) or ADDRESS.match(self.lows[i]) is not None

    def _head_line(self, i: int) -> bool:
        text, low = self.texts[i], self.lows[i]
        if kind_line(text) or kind_and_title(text):
            return False
        if self.mottos[i] or NUMBER_LINE.match(text) or SUBJECT.match(low) or is_date_line(text) or is_capitals(text) or not any(c.isalpha() for c in text):
            return True
        return self.small and self._short(i, 10) and bool(BODY_LINE.match(low)) and kind_of_name(text) is None

    def _before_first(self) -> None:
        for i in range(self.first or 0):
            if self.zones[i] == "body":
                self.zones[i] = "chrome"
        for i in bodies_above(self.texts, self.lows, self.zones, self.first or 0):
            self.zones[i] = "letterhead"
        for i in letterhead_lines(self.texts, self.lows, self.zones, self.first or 0):
            self.zones[i] = "letterhead"
            self.bare_head = True

    def _titles(self) -> None:
        """The kind in capitals and the lines of the title under it; ``PHỤ LỤC`` and the like open a part in the same way."""
        headed, opening = False, True  # below the letterhead; no kind and no prose yet
        for i, text in enumerate(self.texts):
            headed = headed or self.zones[i] == "letterhead" or i == self.first
            if self.zones[i] != "body":
                continue
            heads = text.lstrip("*_ \n\t")[:1].isalpha()  # no kind stands behind a figure or a dash
            kind = heads and self._names_kind(i)
            if heads and (is_enacting(text) or (kind and self._enacts(i, opening))):
                self.zones[i] = "enacting"
            elif heads and (kind or self._opens_with_kind(i, headed and opening) or self._opens_appendix(i)):
                self.zones[i] = "kind"
                self._title_after(i)
                opening = False
            elif (
                opening
                and is_capitals(text)
                and is_authority(text, "", below := self.texts[min(i + 1, len(self.texts) - 1)])
                and (RECITAL.match(below.lstrip("-– ")) or is_session(below))
            ):
                self._authorities(i)  # no kind was printed over it
            elif headed and opening and self._titles_alone(i):
                self.zones[i] = "title"
            elif not self._short(i):
                opening = False

    def _titles_alone(self, i: int) -> bool:
        """A title in capitals right under the letterhead, its kind lost."""
        title = is_capitals(self.texts[i]) and 6 <= self.words[i] <= _LONGEST_ALONE and not ends_title(self.texts[i], True, False)
        return title and (i == self.first or "letterhead" in self.zones[max(0, i - 3) : i] or (i > 0 and self.zones[i - 1] == "title"))

    def _enacts(self, i: int, opening: bool) -> bool:
        """Whether a kind in a line is the one between recitals and articles: ``QUYẾT ĐỊNH:``."""
        colon = squeeze(self.texts[i]).endswith(":") and self.zones[max(0, i - 1)] != "letterhead"
        return colon or (not opening and i + 1 < len(self.texts) and re.match(r"\s*điều 1\b", self.lows[i + 1]) is not None)

    def _opens_appendix(self, i: int) -> bool:
        if not self._short(i, 10) or PART.match(self.texts[i]) is None:
            return False
        return i == self.first or (i > 3 and (is_capitals(self.texts[i]) or self.blocks[i].align == "center"))

    def _names_kind(self, i: int) -> bool:
        """A kind alone in the line: in capitals, or (set in capitals by a style sheet only) centred right under the letterhead."""
        if kind_line(self.texts[i]):
            return self._short(i, 13)
        under_head = "letterhead" in self.zones[max(0, i - 2) : i]
        return under_head and (self.small or self.bare_head or self.blocks[i].align == "center") and kind_of_name(self.texts[i].strip().rstrip(":")) is not None

    def _opens_with_kind(self, i: int, main: bool) -> bool:
        """Kind and title in one line of capitals: under the letterhead (``main``), or over "(Ban hành kèm theo …)"."""
        if self.blocks[i].kind != "paragraph":
            return False
        if kind_and_title(self.texts[i]) is None and numbered_heading(self.texts[i], small=i == 0) is None and not heads_as_issued(self.texts[i]):
            return False
        return main or any(ATTACHED.match(low) for low in self.lows[i + 1 : i + 4])

    def _title_after(self, i: int) -> None:
        one_line = kind_line(self.texts[i]) is None and (kind_and_title(self.texts[i]) or numbered_heading(self.texts[i], small=i == 0)) is not None
        one_line = one_line and not ends_in_post(self.texts[i])
        for j in range(i + 1, min(i + _LONGEST_TITLE, len(self.texts))):
            text = self.texts[j]
            if self.zones[j] != "body" or self.blocks[j].kind != "paragraph":
                return
            below = self.texts[j + 1] if j + 1 < len(self.texts) else ""
            if self.bare_head and j == number_below(self.texts, i):
                self.zones[j] = "letterhead"
                return
            if (j > i + 1 or one_line) and is_authority(text, self.texts[j - 1], below):
                self._authorities(j)
                return
            if MARK.match(text):  # "DỰ THẢO"
                self.zones[j] = "letterhead"
                continue
            attached = ATTACHED.match(self.lows[j]) is not None
            if kind_line(text) or is_enacting(text) or (is_capitals(text) and PART.match(text) and self.lows[j].startswith(("phụ lục", "mẫu"))):
                return
            if not attached and (
                (
                    ends_title(text, j == i + 1, self.blocks[j].align == "center")
                    and not ((j == i + 1 or self.lows[j].startswith("về việc ")) and self._over_authority(j))
                )
                or (one_line and is_capitals(self.texts[i]) and not is_capitals(text))
            ):
                return
            self.zones[j] = "title"

    def _over_authority(self, j: int) -> bool:
        """Whether a line that ends in a stop stands right over the issuing authority and its first recital: the title of a document all the same."""
        below = self.texts[j + 1 : j + 3]
        return (
            len(below) == 2 and is_capitals(below[0]) and is_authority(below[0], self.texts[j], below[1]) and RECITAL.match(below[1].lstrip("-– ")) is not None
        )

    def _authorities(self, j: int) -> None:
        """The authority from block ``j`` on: one line or two ("KHÓA XV, KỲ HỌP THỨ 12", "ĐIỆN:")."""
        self.zones[j] = "authority"
        following = j + 1
        while (
            following < min(j + 3, len(self.texts))
            and self.zones[following] == "body"
            and (is_authority(self.texts[following], "a", "") or authority_goes_on(self.texts[following : following + 2], self.lows[following]))
        ):
            self.zones[following] = "authority"
            following += 1

    def _feet(self) -> None:
        """Recipients and signature; after them only another part of the document counts, the rest is the web page's."""
        i = 0
        while i < len(self.texts):
            foot = self.zones[i] in ("body", "foot") and (self._recipients(i) or self._signs(i) or self.zones[i] == "foot")
            i = max(self._foot_from(i), i + 1) if foot else i + 1

    def _recipients(self, i: int) -> bool:
        """ "Nơi nhận: …"; in a row of a table without its colon it heads a column."""
        match = RECIPIENTS.match(self.texts[i]) if self.lows[i].startswith("nơi ") else None
        return match is not None and (self.blocks[i].kind == "paragraph" or self.texts[i][match.end() :].lstrip().startswith((":", "*")))

    def _signs(self, i: int) -> bool:
        return self._short(i, 8) and bool(SIGNATURE.match(self.texts[i]))

    def _foot_from(self, i: int) -> int:
        while i < len(self.texts) and self.zones[i] in ("body", "foot") and self._in_foot(i):
            self.zones[i] = "foot"
            i += 1
        contents = False
        while i < len(self.texts) and self.zones[i] == "body" and (contents or not self._opens_part(i)):
            contents = contents or self.lows[i] == "mục lục"
            self.zones[i] = "chrome"
            i += 1
        return i

    def _in_foot(self, i: int) -> bool:
        if self.blocks[i].kind == "row":
            return self._recipients(i)
        in_foot = self.zones[i] == "foot" or self._recipients(i) or self._short(i, 22)
        return in_foot and not self._opens_part(i) and not WEB_END.match(squeeze(self.texts[i]))

    def _opens_part(self, i: int) -> bool:
        text = self.texts[i]
        if self.blocks[i].kind == "row":
            return True
        return bool(
            self.zones[i] in ("letterhead", "kind", "title")
            or kind_line(text)
            or (PART.match(text) and not WEB_END.match(text) and (is_capitals(text) or self.blocks[i].align == "center" or self._attached_below(i)))
            or (is_capitals(text) and self._attached_below(i))
        )

    def _attached_below(self, i: int) -> bool:
        return any(ATTACHED.match(low) for low in self.lows[i + 1 : i + 4])
