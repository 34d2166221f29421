"""Which of the numbered documents that a news article cites it is about, where nobody is said to make one: the one that most speaks for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from extract.kinds import kind_of_name, kind_words
from extract.parsers.bodies import body_of, level_of
from extract.parsers.cited_bodies import fits
from extract.parsers.home import at_home
from extract.parsers.news_clauses import heads
from extract.records import Citation, Identity
from extract.segment import Outline, Segment
from extract.text import lower, squeeze
from extract.units.reading import read_units

# "Nghị định gồm 6 chương", "Kế hoạch cũng yêu cầu …": the document itself as what a sentence speaks of
_ITSELF = re.compile(
    rf"(?:^|(?<=[.;\n])|(?<=[.;] ))\W{{0,3}}(?P<kind>{kind_words()})(?: này)? (?:gồm|quy định|nêu|yêu cầu|giao|có hiệu lực|cũng|đề ra|đặt ra|áp dụng|xác định|chỉ rõ|nhấn mạnh)(?!\w)",
    re.MULTILINE,
)
_FIRST = re.compile(rf"\W{{0,9}}{kind_words()}\s+(?:số\s*:?\s*)?")
_OPENS_BY = re.compile(r"\W*(?:cụ thể,\s+)?(?:theo|tại|trong)\s+(?:[^\W\d]+\s+){1,3}(?:số\s*:?\s*)?")
_BEFORE_THAT = re.compile(r"\W*trước (?:đó|đây)(?!\w)")
_IN_FORCE = re.compile(r"(?<!\w)có\s+hiệu\s+lực(?:\s+thi\s+hành)?(?:\s+kể)?\s+từ(?!\w)|^\W*(?:kể )?từ\s+(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s*,")
_JUST = re.compile(r"(?:\s+ngày\s[\d/. thángăm]{3,24})?,?\s+(?:mà\s[^,.;:()]{3,60}\s)?(?:vừa|mới)\s")
_SOURCE = re.compile(r"(?<!\w)nguồn(?:\s*:)?\s[^.]{0,24}$")
CARRIED_OUT = frozenset({"ke-hoach", "quyet-dinh", "chi-thi", "cong-van", "cong-dien", "chuong-trinh", "thong-bao", "huong-dan"})
NEWS_FOR = 45  # days
NEXT_PARAGRAPH = 900  # characters
_LEAD_PARAGRAPHS = 6
_ENOUGH = 3


def as_reported(cited: Citation) -> Identity:
    return Identity(cited.kind, cited.number, cited.date, body_of(cited.issuing_body or "", cited.date), None)


def salient(outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The numbered document with most signs that the article is about it, None where none has enough; of several with as many the first."""
    found = [(weight, replace(c, issuing_body=issuer)) for c in citations if c.number for weight, issuer in [_weighed(outline, identity, c, citations, opening, places)] if issuer]
    best = max(found, key=lambda pair: pair[0], default=(0, None))
    return as_reported(best[1]) if best[1] and best[0] >= _ENOUGH else None


def _weighed(outline: Outline, identity: Identity, cited: Citation, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> tuple[int, str | None]:
    text, low = outline.document.text, outline.low
    begin, end = _sentence(outline, cited)
    title = squeeze(lower(identity.title or ""))
    line = squeeze(lower(text[text.rfind("\n", 0, cited.start) + 1 : end if (end := text.find("\n", cited.end)) >= 0 else len(text)]))
    begin, end = _sentence(outline, cited)
    weight = 0
    if line == title:
        weight += 3
    elif _SOURCE.search(low, max(0, cited.start - 40), cited.start):
        weight += 4 if cited.kind in CARRIED_OUT else 0
    elif not opening or not opening[0].start <= cited.start < opening[-1].end:
        return 0, None
    elif cited.start < opening[:_LEAD_PARAGRAPHS][-1].end:
        weight += 1
    if cited.relation not in ("dan-chieu", "kem-theo"):
        weight -= 2
    if _BEFORE_THAT.match(low, begin):
        weight -= 3
    if _FIRST.fullmatch(low, begin, cited.start):
        weight += 2
    elif _OPENS_BY.fullmatch(low, begin, cited.start) and cited.kind in CARRIED_OUT:
        weight += 3
    if _IN_FORCE.search(low[begin:end]) or _JUST.match(low, cited.end):
        weight += 2
    same = [c for c in citations if c.number and c.kind == cited.kind]
    if len(same) == 1 and any(kind_of_name(squeeze(m["kind"])) == cited.kind for m in _ITSELF.finditer(low)):
        weight += 2
    issuer, before = cited.issuing_body, _body_before(outline, cited, places)
    if issuer is None or (before and before.startswith(f"{issuer} ")):
        issuer = before
    weight += _freshness(identity, cited, issuer)
    return weight, issuer


def _freshness(identity: Identity, cited: Citation, issuer: str | None) -> int:
    """What the day of a document says for it: that it is of the last weeks, or that a local one has none; months old ones are only gone back to."""
    if cited.date is None or identity.date is None:
        return 2 if cited.date is None and issuer and level_of(issuer) != "trung-uong" else 0
    age = (date.fromisoformat(identity.date) - date.fromisoformat(cited.date)).days
    return 2 if 0 <= age <= NEWS_FOR else -3 if age > 2 * NEWS_FOR else 0


def _sentence(outline: Outline, cited: Citation) -> tuple[int, int]:
    """The sentence that a number stands in; a stop within a short form is taken for its end."""
    text, low = outline.document.text, outline.low
    begin = max(text.rfind("\n", 0, cited.start), low.rfind(". ", 0, cited.start) + 1) + 1
    return begin, min((at for at in (low.find(". ", cited.end), text.find("\n", cited.end)) if at >= 0), default=len(low))


def _body_before(outline: Outline, cited: Citation, places: dict[str, str]) -> str | None:
    """The nearest body before a number, in its paragraph or the one above, whose number it can be: "UBND tỉnh A ban hành các văn bản:" over "- Công văn số …"; else the first one behind it in its sentence."""
    low, text = outline.low, outline.document.text
    floor = text.rfind("\n", 0, max(0, text.rfind("\n", 0, cited.start))) + 1
    named, reached = None, 0
    for match in heads(low, max(floor, cited.start - NEXT_PARAGRAPH), _sentence(outline, cited)[1]):
        if match.start() < reached or (named and match.start() > cited.start):
            continue
        units, end = read_units(text, low, match.start())
        reached = end if units else reached
        if len(units) == 1 and fits(cited.number or "", units[0].name):
            named = units[0].name
    return at_home(named, places) if named else None
