"""Coreference of documents: "Kế hoạch này", "Quyết định nêu trên", "Nghị quyết 18", and every number again, each with the document that it means.

A kind with "này" means the document itself, or a plan or rule attached to it; where the document is of another kind, the one of that kind cited last. "trên", "nêu
trên" mean what was cited last, "các … trên" all of the paragraph that cites last. A serial alone means the document of that kind and serial that is cited whole.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import attrgetter

from extract.alternatives import words
from extract.kinds import NO_ORDERS, kind_of_name, kind_words, whole_kind_words
from extract.records import Citation, Identity, Mention
from extract.segment import Outline
from extract.text import squeeze

_ANCHOR = re.compile(
    words("này", r"đã\s+(?:(?:nêu|nói|kể|dẫn)\s+trên|nêu)", r"vừa\s+nêu", "trên", r"nêu\s+trên", r"nói\s+trên", r"kể\s+trên", r"dẫn\s+trên") + r"(?!\w)"
)
# "trên" alone refers back only where no place or thing follows it: not "Kế hoạch trên địa bàn tỉnh".
_NOTHING_FOLLOWS = re.compile(r"\s*(?:[,.;:)”\"]|$|\n)|\s+(?:và|giao|yêu cầu|quy định|đề nghị|có|đã|được|là|của|hết|để|thì|do|chưa|không)(?!\w)")
_KIND_BEFORE = re.compile(rf"(?<!\w)(?P<many>các\s+|những\s+)?(?P<kind>{kind_words()}|văn\s+bản)(?:\s+(?P<of>của\s+[^,;.:()]{{3,60}}))?\s+$")
_FARTHEST = 110
_LONGEST_LIST = 40  # items
_NO_DECISION = NO_ORDERS | {"lenh"}
# What is replaced or repealed is hardly meant by "này" and "trên" where another was cited.
_GONE = {"thay-the", "bai-bo"}
_SERIAL = re.compile(r"\d{1,5}[a-zđ]?(?=[/-]|$)")
_SERIAL_ALONE = re.compile(r"[0-9](?<![\w/.,-].)\d{0,4}[a-zđ]?(?![\w%]|\s*[/-]\s*[\wĐ]|[.,]\d|\s+(?:tháng|năm|ngày|điều|khoản|nhiệm vụ|văn bản)(?!\w))")


def references_of(outline: Outline, identity: Identity, citations: Sequence[Citation], numbered: Sequence[Mention]) -> list[Mention]:
    """Every place that speaks of an official document, in order: ``numbered`` (whole numbers), and what refers back to one. Unresolved ones are left out."""
    attached = {s_kind for s in outline.segments if s.kind == "kind" and s.part and (s_kind := kind_of_name(squeeze(outline.text(s)).strip(" :*")))}
    own = {kind for kind in (identity.kind, *attached) if kind and identity.kind != "tin-tuc"}
    found = [*numbered, *_serials(outline, citations, numbered)]
    found.sort(key=lambda m: m.start)
    back: list[Mention] = []
    at = 0
    spoken: dict[str | None, list[Mention]] = {}  # cited documents so far, by kind; None: of any
    lasting: dict[str | None, Mention] = {}  # the last of each that was not replaced or repealed
    for start, end, kind, many, self_said in _referring(outline):
        while at < len(found) and found[at].start < start:
            mention = found[at]
            if mention.citation is not None:
                for key in {mention.kind, None}:
                    spoken.setdefault(key, []).append(mention)
                    if citations[mention.citation].relation not in _GONE:
                        lasting[key] = mention
            at += 1
        if self_said and kind in own:
            back.append(Mention(identity.number, kind, True, None, start, end))
            continue
        before = spoken.get(kind, [])
        meant = _together(outline, before) if many else before[-1:] and [lasting.get(kind, before[-1])]
        back.extend(Mention(m.number, m.kind, False, m.citation, start, end) for m in meant)
    return sorted([*found, *back], key=lambda m: (m.start, m.end, m.number or ""))


def _referring(outline: Outline) -> Iterator[tuple[int, int, str | None, bool, bool]]:
    """Start, end, kind (None: "văn bản"), whether several are meant, and whether "này" stands there, of every phrase that refers to a document."""
    low = outline.low
    for segment in outline.segments:
        if segment.kind in ("chrome", "running", "letterhead", "kind"):
            continue
        start, end = segment.start, segment.end
        if low.find("trên", start, end) < 0 and low.find("này", start, end) < 0 and low.find("nêu", start, end) < 0:
            continue
        for anchor in _ANCHOR.finditer(low, start, end):
            if anchor.group() == "trên" and not _NOTHING_FOLLOWS.match(low, anchor.end(), end):
                continue
            before = _KIND_BEFORE.search(low, max(start, anchor.start() - _FARTHEST), anchor.start())
            kind = kind_of_name(squeeze(before.group("kind"))) if before else None
            if before is None or kind in _NO_DECISION or (before.group("of") and anchor.group() == "này"):
                continue
            if kind is None and anchor.group() == "này":
                continue  # "văn bản này": the document, a law, any paper
            yield before.start(), anchor.end(), kind, bool(before.group("many")), anchor.group() == "này"


def _together(outline: Outline, before: Sequence[Mention]) -> list[Mention]:
    """Of the documents spoken of before all that the paragraph of the last one names, and where it is an item of a list the items above that name some, each once."""
    if not before:
        return []
    at = bisect_right(outline.segments, before[-1].start, key=attrgetter("start")) - 1
    last = outline.segments[at]
    first = last.start
    if last.kind == "item" and last.parent >= 0:
        siblings = outline.children[last.parent]
        here = bisect_right(siblings, last.index, key=attrgetter("index")) - 1
        for item in reversed(siblings[max(0, here - _LONGEST_LIST) : here]):
            if bisect_right(before, item.end, key=attrgetter("start")) == bisect_right(before, item.start - 1, key=attrgetter("start")):
                break
            first = item.start
    named = takewhile(lambda m: m.start >= first, reversed(before))
    return list({m.citation: m for m in reversed(list(named))}.values())


def _serials(outline: Outline, citations: Sequence[Citation], numbered: Sequence[Mention]) -> Iterator[Mention]:
    """ "Nghị quyết 18" where one cited resolution has the serial 18."""
    known: dict[tuple[str, str], list[int]] = {}
    for index, citation in enumerate(citations):
        serial = _SERIAL.match(citation.number or "")
        if serial and citation.kind and citation.kind not in _NO_DECISION:
            known.setdefault((citation.kind, serial.group()), []).append(index)
    serials = {serial for _, serial in known}
    whole = {m.start for m in numbered}
    for match in _SERIAL_ALONE.finditer(outline.low) if serials else ():
        if match.group() not in serials:
            continue
        before = _KIND_AND_NUMBER.search(outline.low, max(0, match.start() - 40), match.start()) if match.start() not in whole else None
        kind = kind_of_name(squeeze(before.group("kind"))) if before else None
        meant = known.get((kind or "", match.group()), [])
        if before and len(meant) == 1:
            citation = citations[meant[0]]
            yield Mention(citation.number, citation.kind, False, meant[0], before.start(), match.end())


_KIND_AND_NUMBER = re.compile(rf"(?P<kind>{whole_kind_words()})\s+(?:số\s*:?\s*)?$")
