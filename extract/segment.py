"""The structure of a document: headings with their levels, items under their lead-in, rows under their table's headings, sentences.

Levels follow Decree 30/2020/NĐ-CP, appendix I (phần, chương, mục, tiểu mục, điều, khoản, điểm) and what plans print beside them (A., I., 1., 1.1., (1), a), -, +).
Everything that is inherited downwards (who is addressed, which area, which deadline) is inherited along ``Segment.parent``.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from extract.authorities import AUTHORITY
from extract.bulleted_heads import over_lists
from extract.document import Block, Document, Span
from extract.lettered_parts import ranked
from extract.markers import marker_of, ordinal_of
from extract.outline import RECITAL, Zones, is_capitals
from extract.printed_lines import ADDRESSEES
from extract.sentences import split_sentences
from extract.text import lower, squeeze

LEAF = 1000
_LONGEST_ITEM = 12  # paragraphs of one numbered item
_DEEPEST = 30  # lead-ins one under the other; more of them are no outline
_CITED_TOO = re.compile(r"(?:bộ luật|luật|pháp lệnh|(?:[^\W\d]+ ){1,4}số(?=[ :]))")
# "Điều 5. Điều khoản thi hành.": the title of an article with a full stop, not what it lays down
_STOPPED_TITLE = re.compile(
    r"(?!.*(?<!\w)(?:này|giao|ban hành|phê duyệt|chịu|có trách nhiệm|bãi bỏ|thay thế|sửa đổi|bổ sung|thành lập|công bố|quy định|cho phép|phải|không)(?!\w))[^.;:]+\."
)
_LONGEST_STOPPED = 20  # words
_FEW_AMENDERS = 40  # lines over a recital that name them, and recitals
# The last recital may end in a full stop.
_PROPOSAL = re.compile(rf"(?:theo|xét) (?:đề nghị|đề xuất) của (?:(?!, {AUTHORITY} )[^;:])*\.")


# "Trong quá trình thực hiện, nếu có vướng mắc, …", "Trên đây là …", "Nhận được Kế hoạch này, …": behind what was led in to
_CLOSES = re.compile(
    r"(?P<all>trên đây là |nhận được [^,;.]{3,40} này(?!\w))|(?:trong )?quá trình (?:tổ chức|triển khai|thực hiện)[^.;]{0,80}(?:nếu|khó khăn|vướng mắc|phát sinh)"
)


class Segment(NamedTuple):
    """A block with its place in the structure.

    ``kind``: ``letterhead``, ``kind``, ``title``, ``authority``, ``addressee``, ``recital``, ``enacting``, ``item`` (numbered or bulleted), ``paragraph``, ``row``, ``foot``, ``note``, ``running``, ``chrome``.
    ``body``: offset behind the marker. ``marker``: as printed, "" where there is none. ``rank``: level, smaller is higher; ``LEAF`` for text without a marker.
    ``parent``: index of the segment it stands under, -1 at the top. ``heading``: names what follows (a heading or a lead-in ending in a colon).
    ``part``: 0 for the main document, 1, 2 … for what is attached.
    """

    index: int  # type: ignore[assignment]  # a tuple's method of that name is not wanted here
    kind: str
    start: int
    end: int
    body: int
    marker: str
    rank: int
    parent: int
    heading: bool
    part: int
    block: Block


class Outline:
    """The segments of a document, in reading order, with their relations.

    ``official``: false for a news article. ``segments[i].parent`` indexes into the same list.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.low = lower(document.text)
        zones = Zones(document, self.low)
        self.official = zones.official
        self.segments: list[Segment] = _Builder(document, zones).build()
        # Several parsers ask for the same ones.
        self._sentences: dict[int, tuple[Span, ...]] = {}
        self._headings: dict[int, tuple[str, ...]] = {}  # by the index of the lowest one

    def text(self, segment: Segment) -> str:
        """The segment's text as printed, marker included."""
        return self.document.text[segment.start : segment.end]

    def body(self, segment: Segment) -> str:
        """The segment's text behind its marker."""
        return self.document.text[segment.body : segment.end]

    def ancestors(self, segment: Segment) -> list[Segment]:
        """From the nearest upwards."""
        found = []
        while segment.parent >= 0:
            segment = self.segments[segment.parent]
            found.append(segment)
        return found

    def headings(self, segment: Segment) -> tuple[str, ...]:
        """Texts of the headings and lead-ins above, outermost first, one line each."""
        unknown: list[Segment] = []  # lead-ins may stand under one another by the thousand
        while segment.parent >= 0 and segment.parent not in self._headings:
            segment = self.segments[segment.parent]
            unknown.append(segment)
        found = self._headings.get(segment.parent, ())
        for above in reversed(unknown):
            found = (*found, squeeze(self.text(above))) if above.heading else found
            self._headings[above.index] = found
        return found

    @cached_property
    def children(self) -> dict[int, list[Segment]]:
        """Segments by the index of their parent (-1: the top)."""
        found: dict[int, list[Segment]] = {}
        for segment in self.segments:
            found.setdefault(segment.parent, []).append(segment)
        return found

    def sentences(self, segment: Segment) -> tuple[Span, ...]:
        """Sentences of one segment; a row gives one per cell of its own."""
        found = self._sentences.get(segment.index)
        if found is None:
            found = self._sentences[segment.index] = tuple(split_sentences(self.document.text, segment.start, segment.end))
        return found


class _Builder:
    def __init__(self, document: Document, zones: Zones) -> None:
        self.document, self.zones = document, zones
        self.found: list[Segment] = []
        self.stack: list[Segment] = []
        self.part = 0
        self.listed: set[int] = set()
        self.last: dict[int, tuple[int, list[Segment]]] = {}  # by rank: ordinal of the last item and what it stands under
        self.articles = "enacting" in zones.zones or any(low.startswith("điều 1.") for low in zones.lows)
        marks = [marker_of(t) if z == "body" and b.kind == "paragraph" else None for t, z, b in zip(zones.texts, zones.zones, zones.blocks, strict=True)]
        self.marks = over_lists(zones.texts, ranked(zones.texts, marks))

    def build(self) -> list[Segment]:
        seen_enacting = False
        for i, block in enumerate(self.document.blocks):
            zone = self.zones.zones[i]
            seen_enacting = seen_enacting or zone == "enacting"
            if zone != "body":
                if (
                    zone in ("letterhead", "kind")
                    and self.found
                    and self.found[-1].kind in ("item", "paragraph", "row", "foot", "chrome")
                    and self.zones.official
                ):
                    self.part += any(s.kind in ("kind", "letterhead") for s in self.found)
                    self.stack = []
                self._append(i, zone, 0, LEAF, -1, False)
                continue
            if self.found and self.found[-1].kind in ("title",) and block.kind == "paragraph":
                self.stack = []
            if self._addressee(i):
                self._append(i, "addressee", 0, LEAF, -1, False)
                continue
            if block.kind == "row":
                self._append(i, "row", 0, LEAF, self.stack[-1].index if self.stack else -1, False)
            elif self.zones.official and not seen_enacting and self._is_recital(i) and (not self.stack or self._under_amenders(i)):
                self._append(i, "recital", 0, LEAF, -1, False)
            else:
                self._text(i)
        return self.found

    def _addressee(self, i: int) -> bool:
        """ "Kính gửi:" and the bodies listed under it."""
        low = self.zones.lows[i]
        listed = (
            self.found and self.found[-1].kind == "addressee" and (low.startswith(("-", "+", "*", "•")) or (len(low.split()) < 12 and low.endswith((";", ","))))
        )
        addresses = low.startswith("k") and ADDRESSEES.match(low) is not None
        return bool(listed) or (addresses and len(low.split()) < 60) or (low.endswith((" điện:", " gửi:")) and len(low.split()) < 12)

    def _is_recital(self, i: int) -> bool:
        low = self.zones.lows[i]
        if not RECITAL.match(low):  # "Thông tư số B …;" behind "Căn cứ Thông tư số A …;"
            return bool(self.found) and self.found[-1].kind == "recital" and low.endswith((";", ",")) and _CITED_TOO.match(low) is not None
        if low.endswith((";", ",")) or _PROPOSAL.fullmatch(low):
            return True
        if self.found and self.found[-1].kind == "recital" and low.startswith(("xét ", "căn cứ ", "theo đề nghị ")) and not low.endswith(":"):
            return True
        return self.articles and not low.endswith(":") and not re.search(r"\b(?:yêu cầu|đề nghị các|chỉ thị)\b|\bgiao ", low)

    def _under_amenders(self, i: int) -> bool:
        """A recital under the documents that amended the one that is consolidated: "Nghị định số A …, được sửa đổi, bổ sung bởi:" ("văn bản hợp nhất")."""
        near = self.stack[0].index > len(self.found) - _FEW_AMENDERS
        return near and self.zones.lows[i].startswith("căn cứ ") and all(s.kind != "item" for s in self.found[self.stack[0].index :])

    def _append(self, i: int, kind: str, skip: int, rank: int, parent: int, heading: bool) -> Segment:
        block = self.document.blocks[i]
        start = block.start
        segment = Segment(
            len(self.found), kind, start, block.end, start + skip, self.document.text[start : start + skip].strip(), rank, parent, heading, self.part, block
        )
        self.found.append(segment)
        return segment

    def _text(self, i: int) -> None:
        text, mark = self.zones.texts[i], self.marks[i]
        if mark is not None:
            rank, skip = mark
            heading = self._is_heading(i, text[skip:], rank)
            kind = "item"
        else:
            skip, kind = 0, "paragraph"
            following = self._next_mark(i)
            words, line = self.zones.words[i], text.rstrip()
            if words <= 20 and is_capitals(text) and len(line) > 3:
                rank, heading = 450, True
            elif (
                following is not None
                and (line.endswith(":") or (words <= 16 and not line.endswith((".", ";", ","))))
                and following >= (400 if line.endswith(":") else 500)
            ):
                rank, heading = following - 1, True
            else:
                rank, heading = LEAF, line.endswith(":")
        ordinal = ordinal_of(text) if mark is not None else None
        closes = _CLOSES.match(self.zones.lows[i]) if mark is None else None
        goes_on = {above.index for above in self._list_going_on(i)} if rank == LEAF else set()
        while self.stack and (
            self.stack[-1].rank >= rank
            or (mark is None and (not self.stack[-1].heading or self.stack[-1].index in self.listed - goes_on))
            or (closes and (closes["all"] or (not self.stack[-1].marker and self.document.text.endswith(":", 0, self.stack[-1].end))))
        ):
            self.stack.pop()
        self._resume(rank, ordinal)
        if mark is not None and self.stack and not self.stack[-1].marker and rank > 500:
            self.listed.add(self.stack[-1].index)  # a lead-in over a list: text without a marker after the list is not under it
        if rank < LEAF:
            self.last = {r: seen for r, seen in self.last.items() if r < rank}
            if ordinal is not None:
                self.last[rank] = (ordinal, list(self.stack))
        if len(self.stack) > _DEEPEST:
            self.stack.pop()
        segment = self._append(i, kind, skip, rank, self.stack[-1].index if self.stack else -1, heading)
        if rank < LEAF:
            self.stack.append(segment)
        elif heading:
            self.stack.append(segment._replace(rank=LEAF - 1))

    def _resume(self, rank: int, ordinal: int | None) -> None:
        """Put a numbered item under what the one before it stands under, where paragraphs between the two had ended the list."""
        before, above = self.last.get(rank, (None, []))
        if ordinal is not None and before is not None and ordinal == before + 1 and len(above) > len(self.stack):
            self.stack = list(above)

    def _list_going_on(self, i: int) -> list[Segment]:
        """What the numbered list that this paragraph interrupts stands under where the list goes on below it, else nothing: the paragraph belongs to the item above."""
        for j in range(i + 1, min(i + _LONGEST_ITEM, len(self.marks))):
            mark = self.marks[j]
            if not self.last or self.zones.zones[j] != "body" or (mark is not None and mark[0] < min(self.last)):
                return []
            if mark is not None and mark[0] in self.last:
                ordinal, above = self.last[mark[0]]
                return above if ordinal_of(self.zones.texts[j]) == ordinal + 1 else []
        return []

    def _next_mark(self, i: int) -> int | None:
        for j in range(i + 1, min(i + 2, len(self.marks))):
            mark = self.marks[j]
            if mark is not None:
                return mark[0]
        return None

    def _is_heading(self, i: int, body: str, rank: int) -> bool:
        line = body.rstrip()
        if line.endswith(":") or rank < 500:
            return True
        words = len(line.split())
        if words <= 40 and is_capitals(line):
            return True
        following = self.marks[i + 1] if i + 1 < len(self.marks) else None
        if rank == 600 and following is not None and following[0] > rank and words <= _LONGEST_STOPPED and _STOPPED_TITLE.fullmatch(line.lower()):
            return True
        if line.endswith((".", ";", ",")) or words > 45:
            return False
        below = following is not None and following[0] > rank
        prose = i + 1 < len(self.marks) and following is None and self.zones.zones[i + 1] == "body"
        return below or prose or rank == 600
