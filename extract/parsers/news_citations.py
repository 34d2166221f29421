"""Which of the numbered documents that a news article cites it reports, where nobody is said to issue one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from extract.authorities import AUTHORITY
from extract.kinds import kind_of_name, kind_words
from extract.parsers.bodies import body_of, level_of
from extract.parsers.cited_bodies import Setting, body_at, fits
from extract.parsers.cited_documents import body_alone
from extract.parsers.home import at_home
from extract.parsers.news_clauses import heads
from extract.records import Citation, Identity
from extract.segment import Outline, Segment
from extract.text import lower, squeeze
from extract.units.reading import read_units

# "Trước đó, Bộ Nội vụ đã ban hành …": what went before the news
BEFORE_THAT = re.compile(r"(?:^|\.\s*)trước (?:đó|đây)(?!\w)[^.]*$")
_DECIDES = re.compile(
    rf"(?:\s*,?\s+(?:(?:được )?(?:ban hành|ký)\s+)?ngày\s[\d/. thángăm]{{3,24}})?\s*,\s+(?P<body>(?:phó )?{AUTHORITY}[^,.;:]{{0,60}}?\s)"
    r"(?:đã |vừa )?(?:phê chuẩn|phê duyệt|quyết định|bổ nhiệm|công nhận|giao|điều động|thành lập|thông qua|yêu cầu|chỉ đạo|quy định|ban hành|đề nghị)(?!\w)"
)
# "UBND tỉnh yêu cầu các đơn vị … tại | Kế hoạch số 79/KH-UBND": where the one who tells says it.
_SAID_IN = re.compile(r"(?<!\w)(?<!quy định )tại\s+(?:[^\W\d]+\s+){1,3}(?:số\s*:?\s*)?$")
_WHEN = re.compile(r"(?<!\w)khi\s+(?:chủ tịch\s+)?$")
_TELLS = re.compile(r"\s+(?:đã |vừa )?(?:yêu cầu|giao|chỉ đạo|đề nghị|phân công|phê duyệt|công bố)(?!\w)")
# "Nghị định gồm 6 chương", "Kế hoạch cũng yêu cầu …": the document itself as what a sentence speaks of.
_ITSELF = re.compile(
    rf"(?:^|(?<=\.)|(?<=\. ))(?P<kind>{kind_words()})(?: này)? (?:gồm|quy định|nêu|yêu cầu|giao|có hiệu lực|cũng|đề ra|đặt ra|áp dụng|xác định)(?!\w)"
)
# "Đặc biệt, Thông tri nêu rõ: …" under "Theo đó, Ban Thường vụ Tỉnh ủy yêu cầu …"
_SAYS = re.compile(
    rf"(?:^|(?<=[.;] ))\W{{0,3}}(?:(?:đặc biệt|ngoài ra|đồng thời|theo đó|trong đó|bên cạnh đó),? )?(?P<kind>{kind_words()})(?: này)? (?:cũng )?(?:nêu rõ|ghi rõ|chỉ rõ|nhấn mạnh|yêu cầu|nêu)(?!\w)"
)
# "Thông tư 68/2025 | của Bộ Quốc phòng": told by its serial and year alone
_BY_SERIAL = re.compile(rf"(?:^|(?<=\. )|(?:theo|tại) )\W{{0,3}}(?P<kind>{kind_words()})(?: số)? (?P<serial>\d{{1,4}}/(?:19|20)\d\d)(?![\d/-])(?=\s+của\s)")
# "Quyết định số 5/QĐ-UBND ngày 2/7 | mà UBND tỉnh vừa phê duyệt"
_JUST_ISSUED = re.compile(
    r"(?:\s+ngày\s[\d/. thángăm]{3,24})?,?\s+(?:mà\s[^,.;:()]{3,60}\s(?:vừa|mới)|(?:vừa|mới) được\s[^,.;:()]{3,60}?)\s+(?:ký|ban hành|phê duyệt|thông qua|phát hành)(?!\w)"
)
_OPENS_BY = re.compile(r"\s*(?:theo|tại)\s+(?:[^\W\d]+\s+){1,3}(?:số\s*:?\s*)?")
_FIRST_WORDS = re.compile(rf"\W{{0,9}}(?:{kind_words()})\s+(?:số\s*:?\s*)?")
# "Chỉ thị 35-CT/TW | của Bộ Chính trị về Đại hội Đảng bộ các cấp nêu rõ …"
_STATES_THAT = re.compile(r"[^.;:\n]{0,240}?\s(?:cũng )?(?:nêu rõ|chỉ rõ|ghi rõ|nêu|yêu cầu)(?!\w)")
# "Quyết định 21/2023/QĐ-… ban hành Quy định … có hiệu lực từ ngày 26/3", "Từ ngày 5/5, … sẽ thực hiện theo Quyết định …": told by the day of its coming into force
_IN_FORCE = re.compile(r"(?<!\w)có\s+hiệu\s+lực(?:\s+thi\s+hành)?(?:\s+kể)?\s+từ(?!\w)|^\W*(?:kể )?từ\s+(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s*,")
_ENTITLED = re.compile(rf"\W*(?P<kind>{kind_words()})(?: khẩn| hỏa tốc)?(?=\s+của\s)")
_UNDER_HEADLINE = 3  # lines
_LONGEST_TITLE = 200  # characters
CARRIED_OUT = {"ke-hoach", "quyet-dinh", "chi-thi", "cong-van", "cong-dien", "chuong-trinh", "thong-bao", "huong-dan"}
_OF_PARTY = {"thong-tri", "nghi-quyet", "ket-luan"}
_LEAD_PARAGRAPHS = 6
NEWS_FOR = 45  # days
NEXT_PARAGRAPH = 900  # characters


def headlined(outline: Outline, identity: Identity, citations: list[Citation]) -> Identity | None:
    """The document that the headline names with its number and body: "Quyết định 21/QĐ-BNV của Bộ Nội vụ phê duyệt …"."""
    text, title = outline.document.text, squeeze(lower(identity.title or ""))
    for cited in citations:
        if cited.number and cited.issuing_body and cited.relation == "dan-chieu":
            begin, end = text.rfind("\n", 0, cited.start) + 1, text.find("\n", cited.end)
            if squeeze(lower(text[begin : end if end >= 0 else len(text)])) == title:
                return as_reported(cited)
    return None


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


def _old(cited: Citation, identity: Identity) -> bool:
    """Whether a document was issued months before the article."""
    return bool(cited.date and identity.date) and (date.fromisoformat(identity.date or "") - date.fromisoformat(cited.date or "")).days > 2 * NEWS_FOR


def followed(outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment]) -> Identity | None:
    """The one document of its kind that an article goes on to speak of ("… theo Nghị định số 9/2025/NĐ-CP. | Nghị định gồm 6 chương"), else the one of a body that a
    sentence opens with: "Theo Kế hoạch số 21/KH-STP của Sở Tư pháp, …"."""
    end = opening[-1].end if opening else 0
    numbered = [c for c in citations if c.number and c.issuing_body and c.start < end]
    for segment in opening:
        for match in _ITSELF.finditer(outline.low[segment.start : segment.end]):
            kind, at = kind_of_name(squeeze(match.group("kind"))), segment.start + match.start()
            before = [c for c in citations if c.number and c.kind == kind and c.start < at]
            if len(before) == 1 and before[0] in numbered:
                return as_reported(before[0])
            later = [c for c in numbered if c.kind == kind and c.relation == "dan-chieu" and not before]
            if len({c.number for c in later}) == 1 and _FIRST_WORDS.fullmatch(outline.low, _sentence(outline, later[0].start), later[0].start):
                return as_reported(later[0])
    for cited in numbered:
        lead = any(segment.start <= cited.start < segment.end for segment in opening[:_UNDER_HEADLINE])
        if (
            lead
            and not _old(cited, identity)
            and _FIRST_WORDS.fullmatch(outline.low, _sentence(outline, cited.start), cited.start)
            and _STATES_THAT.match(outline.low, cited.end)
        ):
            return as_reported(cited)
    for cited in numbered:
        if cited.kind in CARRIED_OUT and _OPENS_BY.fullmatch(outline.low, _sentence(outline, cited.start), cited.start):
            return as_reported(cited)
    return None


def _sentence(outline: Outline, at: int) -> int:
    """Where the sentence begins that ``at`` is in."""
    paragraph = outline.document.text.rfind("\n", 0, at) + 1
    return max(outline.low.rfind(".", paragraph, at) + 1, paragraph)


def recent(outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The first document that the opening speaks of without saying that something follows it, is based on it or replaces it, and that is news: of the weeks before the
    publication, or without a day and from below the centre (laws and programmes are what is cited so)."""
    end = opening[:_LEAD_PARAGRAPHS][-1].end if opening else 0
    for cited in citations:
        if cited.number is None or cited.start >= end or cited.relation not in ("dan-chieu", "kem-theo"):
            continue
        if BEFORE_THAT.search(outline.low[outline.document.text.rfind("\n", 0, cited.start) + 1 : cited.start]):
            continue
        issuer, before = cited.issuing_body, _body_before(outline, cited, places)
        if issuer is None or (before and before.startswith(f"{issuer} ")):  # its symbol says "Sở Nội vụ", the text of which province
            issuer = before
        if issuer is None:
            continue
        if cited.date and identity.date:
            fresh = 0 <= (date.fromisoformat(identity.date) - date.fromisoformat(cited.date)).days <= NEWS_FOR
        else:
            fresh = cited.date is None and level_of(issuer) != "trung-uong"
        if fresh:
            return as_reported(replace(cited, issuing_body=issuer))
    return None


def _body_before(outline: Outline, cited: Citation, places: dict[str, str]) -> str | None:
    """The nearest body before a number, in its paragraph or the one above, whose number it can be: "UBND tỉnh A ban hành các văn bản:" over "- Công văn số …"."""
    low = outline.low
    text = outline.document.text
    floor = text.rfind("\n", 0, max(0, text.rfind("\n", 0, cited.start))) + 1
    named, reached = None, 0
    for match in heads(low, max(floor, cited.start - NEXT_PARAGRAPH), cited.start):
        if match.start() < reached:  # "Chủ tịch | UBND tỉnh": within a name
            continue
        units, end = read_units(outline.document.text, low, match.start())
        reached = end if units else reached
        if len(units) == 1 and end <= cited.start and fits(cited.number or "", units[0].name):
            named = units[0].name
    return at_home(named, places) if named else None


def told_in(outline: Outline, identity: Identity, opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The document that the lead tells by serial and year and the article comes back to ("Thông tư 68/2025 của Bộ Quốc phòng …"), else the one that a sentence speaks of by its
    kind alone, of the one body that the opening says to ask or direct."""
    for segment in opening[:_LEAD_PARAGRAPHS]:
        for match in _BY_SERIAL.finditer(outline.low[segment.start : segment.end]):
            setting = Setting(outline.document.text, outline.low, segment.start, segment.end, identity.year, places)
            body = body_at(setting, segment.start + match.end())[0]
            if body and outline.low.count(match.group("serial")) > 1:
                return Identity(kind_of_name(squeeze(match.group("kind"))), None, None, body_of(body, identity.date), None)
    title = squeeze(lower(identity.title or ""))
    below = [s for s in opening if squeeze(outline.low[s.start : s.end]) != title]
    for segment in below:
        for match in _SAYS.finditer(outline.low[segment.start : segment.end]):
            kind, tellers = kind_of_name(squeeze(match.group("kind"))), _tellers(outline, below[0].start, segment.start + match.start(), places)
            if kind in CARRIED_OUT | _OF_PARTY and len(tellers) == 1:
                return Identity(kind, None, None, body_of(tellers.pop(), identity.date), None)
    return None


def _tellers(outline: Outline, begin: int, end: int, places: dict[str, str]) -> set[str]:
    """The bodies that the text says in ``[begin, end)`` to ask or direct others."""
    found: set[str] = set()
    reached = 0
    for match in heads(outline.low, begin, end):
        if match.start() < reached:
            continue
        units, stop = read_units(outline.document.text, outline.low, match.start())
        reached = stop if units else reached
        if len(units) == 1 and stop < end and _TELLS.match(outline.low, stop):
            found.add(at_home(units[0].name, places))
    return found


_SOURCE = re.compile(r"(?<!\w)nguồn(?:\s*:)?\s[^.]{0,24}$")


def named_as_source(outline: Outline, cited: Citation) -> bool:
    """Whether the line that says where the news is from names a document: "Nguồn: TB số 04/TB-UBND"."""
    return _SOURCE.search(outline.low, max(0, cited.start - 40), cited.start) is not None


def sourced(outline: Outline, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The document that the news says to be its source, of the first body that the opening names and whose number it can be."""
    cited = next((c for c in citations if c.number and c.kind in CARRIED_OUT and named_as_source(outline, c)), None)
    if cited is None or not opening:
        return None
    for match in heads(outline.low, opening[0].start, cited.start):
        units, _ = read_units(outline.document.text, outline.low, match.start())
        issuer = cited.issuing_body or (at_home(units[0].name, places) if units and fits(cited.number or "", units[0].name) else None)
        if issuer:
            return as_reported(replace(cited, issuing_body=issuer))
    return None


def as_reported(cited: Citation) -> Identity:
    return Identity(cited.kind, cited.number, cited.date, body_of(cited.issuing_body or "", cited.date), None)


def decided(outline: Outline, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """ "Tại Quyết định số 288/QĐ-TTg, Thủ tướng Chính phủ phê chuẩn …": a document by which its own body decides in the opening."""
    end = opening[-1].end if opening else 0
    for cited in citations:
        if cited.number and cited.start < end:
            issuer = cited.issuing_body if _JUST_ISSUED.match(outline.low, cited.end) else None
            issuer = issuer or _who_decides(outline, cited, places) or _who_tells(outline, cited, places)
            if issuer:
                return as_reported(replace(cited, issuing_body=issuer))
    return None


def in_force(outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment], issued: list[Identity]) -> Identity | None:
    """The document of no other body than ``issued`` that a sentence of the lead speaks of first, telling from which day it is in force."""
    text, low, end = outline.document.text, outline.low, opening[:_LEAD_PARAGRAPHS][-1].end if opening else 0
    ended = 0  # the last sentence whose first number was seen
    for cited in citations:
        if cited.number is None or cited.issuing_body is None or not ended <= cited.start < end:
            continue
        floor = max(low.rfind(". ", 0, cited.start), text.rfind("\n", 0, cited.start)) + 1
        ended = min((at for at in (low.find(". ", cited.end), text.find("\n", cited.end)) if at >= 0), default=len(low))
        others = any(i.issuing_body and i.issuing_body.name != cited.issuing_body for i in issued)
        if not _old(cited, identity) and not others and _IN_FORCE.search(low[floor:ended]):
            return as_reported(cited)
    return None


def _who_decides(outline: Outline, cited: Citation, places: dict[str, str]) -> str | None:
    """The body behind a number that decides by it: "Tại Quyết định số 288/QĐ-TTg, | Thủ tướng Chính phủ | phê chuẩn …"."""
    decides = _DECIDES.match(outline.low, cited.end)
    if decides is None or cited.issuing_body:
        return cited.issuing_body if decides else None
    units, _ = read_units(outline.document.text, outline.low, decides.start("body"))
    return at_home(units[0].name, places) if units and fits(cited.number or "", units[0].name) else None


def _who_tells(outline: Outline, cited: Citation, places: dict[str, str]) -> str | None:
    """The body before a number that tells others in it: " | UBND tỉnh | yêu cầu các đơn vị … tại Kế hoạch số 79/KH-UBND"."""
    low = outline.low
    if not _SAID_IN.search(low, max(0, cited.start - 60), cited.start):
        return None
    floor = max(0, cited.start - NEXT_PARAGRAPH, outline.document.text.rfind("\n", 0, cited.start))
    floor = max(floor, low.rfind(". ", floor, cited.start), low.rfind("; ", floor, cited.start))
    for match in heads(low, floor, cited.start):
        units, end = read_units(outline.document.text, low, match.start())
        if (
            len(units) == 1
            and end < cited.start
            and _TELLS.match(low, end)
            and not _WHEN.search(low, floor, match.start())
            and fits(cited.number or "", units[0].name)
        ):
            name = at_home(units[0].name, places)
            return name if cited.issuing_body is None or body_alone(name).startswith(body_alone(cited.issuing_body)) else None
    return None
