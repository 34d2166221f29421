"""What a news article reports: the official document that it is about, as far as the article says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from extract.kinds import clean_number, kind_of_name, kind_words, numbers_in
from extract.levels import LEVEL
from extract.parsers.bodies import body_of
from extract.parsers.cited_bodies import Setting
from extract.parsers.cited_documents import body_alone
from extract.parsers.news_citations import BY_DECISION, CARRIED_OUT, NEWS_FOR, as_reported, salient
from extract.parsers.news_clauses import Clause
from extract.parsers.news_issuers import issuer_after
from extract.parsers.news_makings import Making, makings
from extract.parsers.news_titles import entitled, told_in
from extract.parsers.signers import organ_signed_for
from extract.records import Body, Citation, Identity
from extract.segment import Outline, Segment
from extract.text import lower, squeeze
from extract.units.reading import read_units

# "Chiều 28-1, Cục trưởng Cục A (Bộ Y tế) cho biết, | Bộ | đã gửi công văn …": by its head alone
_BARE = re.compile(r"(?<!\w)(?P<head>bộ|sở|cục|tổng cục)\s+(?:này\s+)?(?:(?:đã|vừa|cũng|mới|ký)\s+)*$")
_BY = re.compile(rf"(?:theo|thực hiện|triển khai|nội dung|tại)\s+(?P<kind>{kind_words()})(?!\w)")
_OF_REFORM = re.compile(r"\s+(?:công tác\s+)?(?:cải thiện|cải cách|cchc|nâng cao|hành động|tuyên truyền|kiểm tra)")
# "Theo công văn | về việc bảo đảm nếp sống văn minh của tỉnh Bắc Giang, …"
_ABOUT_OF = re.compile(rf"\s+về(?:\s+việc)?\s[^.;:]{{5,200}}?\s(?P<of>của)\s+(?=(?:ubnd|ủy ban nhân dân|sở|bộ|{LEVEL})(?!\w))")

_NEXT_TO = 12  # characters from a kind to its number
# "ban hành | ba | quyết định: Quyết định số …, Quyết định số …": the first of them
_MANY = re.compile(r"(?<!\w)(?:các|hai|ba|bốn|năm|sáu|bảy|nhiều|một số|loạt|\d{1,2})\s+$")


def reported_by(outline: Outline, identity: Identity, citations: list[Citation], places: dict[str, str]) -> Identity | None:
    """The document that an article reports on: the one that somebody "ban hành" in its opening, else the plan that it is about; None where it reports none.

    Any of its fields may be None.
    """
    opening = [s for s in outline.segments if s.kind in ("item", "paragraph", "recital")][:14]  # news that opens "Xét đề nghị …" too
    issued = [found for segment in opening for found in _issued_in(outline, identity, citations, segment, places)]
    first = next((i for i in issued if not i.number or not _older(i, issued, identity)), None)
    numbered = next((i for i in issued if i.number and first and _same_maker(first, i) and not _older(i, issued, identity)), None)
    if numbered:
        return numbered
    spoken_of = salient(outline, identity, citations, opening, places, [first] if first else [])
    if spoken_of:
        return spoken_of
    if first:
        return first if first.number else _dated(_by_which(first, issued), issued)
    return _plan(outline, identity, citations, opening, places) or entitled(outline, identity, opening, places) or told_in(outline, identity, opening, places)


def _same_maker(one: Identity, other: Identity) -> bool:
    """Whether two documents that are said to be made may be one, as far as their bodies say."""
    bodies = [body_alone(i.issuing_body.name) if i.issuing_body else "" for i in (one, other)]
    return bodies[0].startswith(bodies[1]) or bodies[1].startswith(bodies[0])


def _older(one: Identity, issued: list[Identity], identity: Identity) -> bool:
    """Whether a numbered document is one that the news goes back to: another without a number was issued weeks after it ("… đã ký văn bản yêu cầu làm theo Công văn số 77 năm trước")."""
    days = [i.date for i in issued if i is not one and not i.number]
    since = next(filter(None, days), identity.date) if days else None
    return since is not None and one.date is not None and (date.fromisoformat(since) - date.fromisoformat(one.date)).days > NEWS_FOR


def _by_which(chosen: Identity, issued: list[Identity]) -> Identity:
    """The decision by which something is issued: "Bộ Y tế ban hành hướng dẫn …" in the headline, "đã ký quyết định ban hành hướng dẫn …" with its day in the lead."""
    decisions = (i for i in issued if i.kind == "quyet-dinh" and i.date and i.issuing_body == chosen.issuing_body)
    return next(decisions, chosen) if chosen.kind in BY_DECISION and chosen.date is None else chosen


def _dated(chosen: Identity, issued: list[Identity]) -> Identity:
    """The document with the day that another sentence says of it (the lead that a resolution was passed, the next paragraph on which morning) and its body's name as it
    stands in full ("Mặt trận Tổ quốc Việt Nam" in the headline, "Ủy ban Trung ương …" below)."""
    body = chosen.issuing_body
    same = [
        i
        for i in issued
        if body and i.kind == chosen.kind and not i.number and i.issuing_body and body_alone(i.issuing_body.name).endswith(body_alone(body.name))
    ]
    fullest = max((i.issuing_body for i in same if i.issuing_body), key=lambda b: len(body_alone(b.name)), default=body)
    named = fullest if fullest and body and len(body_alone(fullest.name)) > len(body_alone(body.name)) else body
    return replace(chosen, issuing_body=named, date=chosen.date or next((i.date for i in same if i.date), None))


def _issued_in(outline: Outline, identity: Identity, citations: list[Citation], segment: Segment, places: dict[str, str]) -> Iterator[Identity]:
    """What somebody issues in a paragraph: "UBND tỉnh vừa ban hành Kế hoạch …", "văn bản … vừa được Bộ Nội vụ gửi các địa phương"."""
    setting = Setting(outline.document.text, outline.low, segment.start, segment.end, identity.year, places)
    for sentence in outline.sentences(segment):
        for making in makings(Clause(outline, sentence.start, sentence.end, places), setting):
            behind = making.kind[1]
            if making.issuer is None and making.announced:
                # "UBND tỉnh tổ chức công bố Nghị quyết số 102 … của Chính phủ": what another has issued
                yield from (as_reported(c) for c in citations if c.number and c.issuing_body and behind <= c.start <= behind + _NEXT_TO)
            issuer = making.issuer or _by_head(outline, identity, citations, making)
            if issuer is not None:
                yield _described(outline, identity, citations, making.kind, issuer, making.day)


def _by_head(outline: Outline, identity: Identity, citations: list[Citation], making: Making) -> str | None:
    """The body that the head before a verb alone stands for ("Bộ đã gửi …"): the one of the number behind the verb, else the one that the headline opens with."""
    bare = _BARE.search(outline.low, max(0, making.verb - 24), making.verb)
    if bare is None:
        return None
    cited, title = _printed_at(outline, citations, making.kind[1]), identity.title or ""
    units, _ = read_units(title, lower(title), 0)
    names = [cited.issuing_body if cited else None, units[0].name if units and units[0].start == 0 else None]
    return next((name for name in names if name and lower(name).startswith(f"{bare.group('head')} ")), None)


def _plan(outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The plan that an article is about, by its subject: "Theo Kế hoạch cải thiện chỉ số …, thành phố X đặt mục tiêu …"."""
    for segment in opening:
        low = outline.low[segment.start : segment.end]
        for match in _BY.finditer(low):
            carried_out = match.group().startswith("theo") and kind_of_name(squeeze(match.group("kind"))) in CARRIED_OUT
            about = _ABOUT_OF.match(low, match.end()) if carried_out else None
            if about is None and _OF_REFORM.match(low, match.end()) is None:
                continue
            issuer = issuer_after(outline, segment.start + (about.start("of") if about else match.end()), segment.end, places)
            if issuer is not None:
                return _described(outline, identity, citations, (segment.start + match.start("kind"), segment.start + match.end("kind")), issuer)
    return None


def _printed_at(outline: Outline, citations: list[Citation], at: int) -> Citation | None:
    """The document whose number stands right behind a kind that ends at ``at``; it may have been named before, in the headline."""
    near = next((c for c in citations if c.number and at <= c.start <= at + _NEXT_TO), None)
    number = None if near else next(numbers_in(outline.document.text, at, min(at + _NEXT_TO + 40, len(outline.low))), None)
    if number is None or number.start() > at + _NEXT_TO:
        return near
    printed = lower(clean_number(number.group()))
    return next((c for c in citations if c.number and lower(c.number) == printed), None)


def _described(outline: Outline, identity: Identity, citations: list[Citation], kind: tuple[int, int], issuer: str, said: str | None = None) -> Identity:
    """The document that the word in the range ``kind`` stands for; ``said``: its day as the sentence says it, for one that none is told with its number."""
    at, end = kind
    cited = _printed_at(outline, citations, end)
    slug = kind_of_name(squeeze(outline.low[at:end]))
    if cited is None:
        same = [c for c in citations if c.number and c.kind == slug and body_alone(c.issuing_body or "") == body_alone(issuer) and c.relation == "dan-chieu"]
        cited = same[0] if len(same) == 1 or (same and _MANY.search(outline.low, max(0, at - 16), at)) else None
    if cited is not None:
        issuer = issuer if cited.issuing_body and body_alone(issuer).startswith(f"{body_alone(cited.issuing_body)} ") else cited.issuing_body or issuer
    day = (cited.date if cited else None) or said
    body: Body = body_of(organ_signed_for(issuer), day or identity.date)
    return Identity(cited.kind if cited else slug, cited.number if cited else None, day, body, None)
