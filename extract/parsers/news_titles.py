"""What document a news article is about that has no number: by its title, by serial and year, by what a sentence says of its kind alone."""

from __future__ import annotations

import re

from extract.kinds import kind_of_name, kind_words
from extract.parsers.bodies import body_of
from extract.parsers.cited_bodies import Setting, body_at
from extract.parsers.document_verbs import doing
from extract.parsers.home import at_home
from extract.parsers.news_citations import CARRIED_OUT, LEAD_PARAGRAPHS
from extract.parsers.news_clauses import heads
from extract.records import Identity
from extract.segment import Outline, Segment
from extract.text import lower, squeeze
from extract.units.reading import read_units

_TELLS = re.compile(rf"\s+(?:đã |vừa |cũng |chính thức )*{doing('orders', 'approves', 'decides')}(?!\w)")
_OPENS = r"(?:^|(?<=[.;] ))\W{0,3}(?:(?:đặc biệt|ngoài ra|đồng thời|theo đó|trong đó|bên cạnh đó|cụ thể),? )?"
# "Đặc biệt, Thông tri nêu rõ: …" under "Theo đó, Ban Thường vụ Tỉnh ủy yêu cầu …"; "Theo quyết định, …" under "UBND tỉnh vừa thành lập …"
_SAYS = re.compile(
    rf"{_OPENS}(?:(?P<kind>{kind_words()}|văn bản)(?: này)? (?:cũng )?(?:nêu rõ|ghi rõ|chỉ rõ|nhấn mạnh|yêu cầu|nêu|nhằm)(?!\w)"
    r"|(?:theo|tại) (?P<by>quyết định|chỉ thị|công văn|công điện|nghị quyết|thông báo|văn bản)(?: này| nói trên| (?:phê duyệt|công bố|thành lập) [^,.;:]{3,120})?,\s)"
)
# "Thông tư 68/2025 | của Bộ Quốc phòng": told by its serial and year alone
_BY_SERIAL = re.compile(rf"(?:^|(?<=\. )|(?:theo|tại) )\W{{0,3}}(?P<kind>{kind_words()})(?: số)? (?P<serial>\d{{1,4}}/(?:19|20)\d\d)(?![\d/-])(?=\s+của\s)")
_ENTITLED = re.compile(rf"\W*(?P<kind>{kind_words()})(?: khẩn| hỏa tốc)?(?=\s+của\s)")
_UNDER_HEADLINE = 3  # lines
_LONGEST_TITLE = 200  # characters
_OF_PARTY = {"thong-tri", "nghi-quyet", "ket-luan"}


def entitled(outline: Outline, identity: Identity, opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The document that the headline, or a line between it and the lead, is the title of: "Chỉ thị của Ban Thường vụ Tỉnh ủy về công tác dân vận"."""
    title, end = squeeze(lower(identity.title or "")), opening[0].index if opening else 0
    under = False
    for segment in outline.segments[: end + _UNDER_HEADLINE]:
        under = under or squeeze(outline.low[segment.start : segment.end]) == title
        if not under or segment.end - segment.start > _LONGEST_TITLE or outline.text(segment).rstrip().endswith((".", ":", ";")):
            continue
        named = _ENTITLED.match(outline.low, segment.start, segment.end)
        kind = kind_of_name(squeeze(named.group("kind"))) if named else None
        if named and kind in CARRIED_OUT | {"nghi-quyet"}:
            setting = Setting(outline.document.text, outline.low, segment.start, segment.end, identity.year, places)
            if body := body_at(setting, named.end())[0]:
                return Identity(kind, None, None, body_of(body, identity.date), None)
    return None


def told_in(outline: Outline, identity: Identity, opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The document that the lead tells by serial and year and the article comes back to ("Thông tư 68/2025 của Bộ Quốc phòng …"), else the one that a sentence speaks of by its
    kind alone, of the one body that the text before it, else the opening, says to ask, direct or decide."""
    for segment in opening[:LEAD_PARAGRAPHS]:
        for match in _BY_SERIAL.finditer(outline.low[segment.start : segment.end]):
            setting = Setting(outline.document.text, outline.low, segment.start, segment.end, identity.year, places)
            body = body_at(setting, segment.start + match.end())[0]
            if body and outline.low.count(match.group("serial")) > 1:
                return Identity(kind_of_name(squeeze(match.group("kind"))), None, None, body_of(body, identity.date), None)
    title = squeeze(lower(identity.title or ""))
    below = [s for s in opening if squeeze(outline.low[s.start : s.end]) != title]
    for segment in below:
        for match in _SAYS.finditer(outline.low[segment.start : segment.end]):
            kind, begin = kind_of_name(squeeze(match["kind"] or match["by"])), below[0].start
            tellers = _tellers(outline, begin, segment.start + match.start(), places) or _tellers(outline, begin, below[-1].end, places)
            if kind in CARRIED_OUT | _OF_PARTY | {None} and len(tellers) == 1:
                return Identity(kind, None, None, body_of(tellers.pop(), identity.date), None)
    return None


def _tellers(outline: Outline, begin: int, end: int, places: dict[str, str]) -> set[str]:
    """The bodies that the text says in ``[begin, end)`` to ask or direct others, or to decide."""
    found: set[str] = set()
    reached = 0
    for match in heads(outline.low, begin, end):
        if match.start() < reached:
            continue
        units, stop = read_units(outline.document.text, outline.low, match.start())
        reached = stop if units else reached
        if len(units) == 1 and units[0].role != "group" and stop < end and _TELLS.match(outline.low, stop):
            found.add(at_home(units[0].name, places))
    return found
