"""What a news article reports: the official document that it is about, as far as the article says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from extract.kinds import kind_of_name, kind_words
from extract.parsers.bodies import body_of, level_of
from extract.parsers.cited_bodies import Setting, body_at, fits
from extract.parsers.cited_details import date_at, day_before
from extract.parsers.cited_documents import body_alone
from extract.parsers.home import at_home
from extract.parsers.news_issuers import behind_person, heads, issuer_after, issuer_before
from extract.records import Body, Citation, Identity
from extract.segment import Outline, Segment
from extract.text import lower, squeeze
from extract.units import read_units

_ISSUED = re.compile(
    rf"(?:ban\s+hành|ký(?:\s+ban\s+hành)?|ra|phê\s+duyệt|công bố|(?<=vừa )có|(?<=đã )có|có(?=\s+(?:\w+\s+)?(?:{kind_words()}|văn\s+bản)\s+(?:(?:hỏa tốc\s+)?số|(?:phê duyệt|công bố|thành lập|ban hành|kiện toàn|quy định|gửi|về việc|cho biết|trả lời|đề nghị|yêu cầu|chỉ đạo|giao|hướng dẫn)(?!\w)))|phát hành|phát đi)\s+(?:\w+\s+)?(?P<kind>{kind_words()}|văn\s+bản)(?!\w)"
)
# "Thủ tướng vừa quyết định phê duyệt phương án …": by a decision, though the noun is not there.
_RESOLVED = re.compile(r"(?:(?<=vừa )|(?<=đã )|(?<=mới ))(?P<kind>quyết định)(?=\s+(?:phê duyệt|thành lập|công bố|ban hành|kiện toàn)\s)")
# "Chủ tịch UBND tỉnh thông báo việc nghỉ lễ … như sau:": the notice itself
_NOTIFIES = re.compile(r"(?P<kind>thông báo)(?=\s+(?:(?:về )?việc|lịch|kết quả)\s[^.]{5,200}?\s(?:cụ thể )?như sau)")
# "Quốc hội đã thông qua Luật Thanh tra (sửa đổi)": by its name alone
_PASSED = re.compile(r"thông\s+qua\s+(?:(?:các|\d{1,3}|một số|nhiều)\s+)?(?P<kind>luật|bộ luật|pháp lệnh|nghị quyết)(?!\w)")
# "Trước đó, Bộ Nội vụ đã ban hành …": what went before the news
_BEFORE_THAT = re.compile(r"(?:^|\.\s*)trước (?:đó|đây)(?!\w)[^.]*$")
_BY = re.compile(rf"(?:theo|thực hiện|triển khai|nội dung|tại)\s+(?P<kind>{kind_words()})(?!\w)")
_OF_REFORM = re.compile(r"\s+(?:cải thiện|cải cách|cchc|nâng cao|hành động|tuyên truyền|kiểm tra)")
# "Theo công văn | về việc bảo đảm nếp sống văn minh của tỉnh Bắc Giang, …"
_ABOUT_OF = re.compile(r"\s+về(?:\s+việc)?\s[^.;:]{5,200}?\s(?P<of>của)\s+(?=(?:ubnd|ủy ban nhân dân|tỉnh|thành phố|huyện|thị xã|quận|sở|bộ|xã|phường)(?!\w))")

_DECIDES = re.compile(
    r"(?:\s+ngày\s[\d/. thángăm]{3,24})?\s*,\s+(?P<body>(?:phó )?(?:thủ tướng|chủ tịch|ủy ban|ubnd|bộ|sở|chính phủ|hđnd|hội đồng)[^,.;:]{0,60}?\s)"
    r"(?:đã |vừa )?(?:phê chuẩn|phê duyệt|quyết định|bổ nhiệm|công nhận|giao|điều động|thành lập|thông qua|yêu cầu|chỉ đạo|quy định|ban hành|đề nghị)(?!\w)"
)
# "UBND tỉnh yêu cầu các đơn vị … tại | Kế hoạch số 79/KH-UBND": where the one who tells says it.
_SAID_IN = re.compile(r"(?<!\w)tại\s+(?:[^\W\d]+\s+){1,3}(?:số\s*:?\s*)?$")
_WHEN = re.compile(r"(?<!\w)khi\s+(?:chủ tịch\s+)?$")
_TELLS = re.compile(r"\s+(?:đã |vừa )?(?:yêu cầu|giao|chỉ đạo|đề nghị|phân công|phê duyệt|công bố)(?!\w)")
_KIND = re.compile(rf"(?<!\w)(?:{kind_words()}|văn bản)(?!\w)")
_LAID_DOWN_IN = re.compile(r"\s+(?:được\s+)?(?:nêu\s+)?(?:tại|trong)\s")  # "quy định tại Nghị quyết số …": the kind comes behind
_PASSIVE = re.compile(
    r"(?<!\w)được\s+(?=(?:phó |quyền )?(?:ubnd|ủy ban|hđnd|hội đồng|chủ tịch|bộ|sở|thủ tướng|chính phủ|văn phòng|tỉnh ủy|thành ủy|quốc hội)(?!\w))"
)
_SENT = re.compile(r"\s+(?:vừa |đã )?(?:ký(?: ban hành)?|ban hành|gửi|phát hành|phát đi|(?:biểu quyết )?thông qua)(?!\w)")
# "Nghị định gồm 6 chương", "Kế hoạch cũng yêu cầu …": the document itself as what a sentence speaks of.
_ITSELF = re.compile(
    rf"(?:^|(?<=\.)|(?<=\. ))(?P<kind>{kind_words()})(?: này)? (?:gồm|quy định|nêu|yêu cầu|giao|có hiệu lực|cũng|đề ra|đặt ra|áp dụng|xác định)(?!\w)"
)
_OPENS_BY = re.compile(r"\s*(?:theo|tại)\s+(?:[^\W\d]+\s+){1,3}(?:số\s*:?\s*)?")
# "Quyết định 21/2023/QĐ-… ban hành Quy định … có hiệu lực từ ngày 26/3", "Từ ngày 5/5, … sẽ thực hiện theo Quyết định …": told by the day of its coming into force
_IN_FORCE = re.compile(r"(?<!\w)có\s+hiệu\s+lực(?:\s+thi\s+hành)?(?:\s+kể)?\s+từ(?!\w)|^\W*(?:kể )?từ\s+(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*,")
_CARRIED_OUT = {"ke-hoach", "quyet-dinh", "chi-thi", "cong-van", "cong-dien", "chuong-trinh", "thong-bao", "huong-dan"}
_LEAD_PARAGRAPHS = 6
_NEWS_FOR = 45  # days
_NEXT_PARAGRAPH = 900  # characters
_SENTENCE = 300  # characters before a verb that may open its sentence
_FOLLOWS = re.compile(r"(?:^|[.:]\s*|\s)(?:theo|tại)\s[^.;:]{0,40}$|\((?:[^\W\d]+\s+){0,3}(?:số\s*:?\s*)?$")
_SOURCE = re.compile(r"(?<!\w)nguồn(?:\s*:)?\s[^.]{0,24}$")
# "Tổng Bí thư … vừa ký Quy định | của Bộ Chính trị": who signs for the party's body named behind the kind
_SECRETARY = re.compile(r"(?:Tổng |Phó )?Bí thư(?!\w)")
_SEVERAL = re.compile(
    r"(?:ban hành|ký|phát hành)\s+(?:các|một số|nhiều|\d+)\s+văn bản|thông\s+qua\s+(?:các|một số|nhiều|\d+)\s+nghị\s+quyết"
)  # "UBND tỉnh ban hành các văn bản:" over the list of them


def reported_by(outline: Outline, identity: Identity, citations: list[Citation], places: dict[str, str]) -> Identity | None:
    """The document that an article reports on: the one that somebody "ban hành" in its opening, else the plan that it is about; None where it reports none.

    Any of its fields may be None.
    """
    opening = [s for s in outline.segments if s.kind in ("item", "paragraph", "recital")][:14]  # news that opens "Xét đề nghị …" too
    issued = [found for segment in opening for found in _issued_in(outline, identity, citations, segment, places)]
    if not any(i.number for i in issued):
        decided = _decided(outline, citations, opening, places) or _in_force(outline, identity, citations, opening, issued)
        issued = [decided, *issued] if decided else issued
    if issued:
        numbered = next((i for i in issued if i.number and not _older(i, issued, identity)), None)
        if numbered is None and _SEVERAL.search(outline.low, opening[0].start, opening[-1].end):
            recent = _recent(outline, identity, citations, opening, places)
            numbered = recent if recent and issued[0].kind in (None, recent.kind) else None
        chosen = numbered or next(i for i in issued if not i.number or not _older(i, issued, identity))
        return chosen if chosen.number else _dated(chosen, issued)
    return (
        _plan(outline, identity, citations, opening, places) or _followed(outline, citations, opening) or _recent(outline, identity, citations, opening, places)
    )


def _older(one: Identity, issued: list[Identity], identity: Identity) -> bool:
    """Whether a numbered document is one that the news goes back to: another without a number was issued weeks after it ("… đã ký văn bản yêu cầu làm theo Công văn số 77 năm trước")."""
    days = [i.date for i in issued if i is not one and not i.number]
    since = next(filter(None, days), identity.date) if days else None
    return since is not None and one.date is not None and (date.fromisoformat(since) - date.fromisoformat(one.date)).days > _NEWS_FOR


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
    low = outline.low[segment.start : segment.end]
    setting = Setting(outline.document.text, outline.low, segment.start, segment.end, identity.year, places)
    for match in (*_ISSUED.finditer(low), *_RESOLVED.finditer(low), *_NOTIFIES.finditer(low), *_PASSED.finditer(low)):
        if _BEFORE_THAT.search(low[max(0, match.start() - _SENTENCE) : match.start()]):
            continue
        issuer = issuer_before(outline, segment.start, segment.start + match.start(), match.group("kind"), places)
        if issuer is None or _SECRETARY.match(issuer):
            issuer = body_at(setting, segment.start + match.end("kind"))[0] or issuer
        if issuer is not None:
            at = segment.start + match.start("kind")
            yield _described(outline, identity, citations, at, match.group("kind"), issuer, day_before(setting, at))
    for match in _PASSIVE.finditer(low):
        units, end = read_units(outline.document.text, outline.low, segment.start + match.end())
        sent = _SENT.match(outline.low, behind_person(outline.document.text, end)) if len(units) == 1 else None
        if sent:
            clause = max(low.rfind(". ", 0, match.start()), 0)
            kind = next((k for k in _KIND.finditer(low, clause, match.start()) if not _LAID_DOWN_IN.match(low, k.end())), None)
            if kind:
                issuer = "Thủ tướng Chính phủ" if "Thủ tướng" in units[0].name else at_home(units[0].name, places)
                yield _described(outline, identity, citations, segment.start + kind.start(), kind.group(), issuer, date_at(setting, sent.end())[0])


def _plan(outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The plan that an article is about, by its subject: "Theo Kế hoạch cải thiện chỉ số …, thành phố X đặt mục tiêu …"."""
    for segment in opening:
        low = outline.low[segment.start : segment.end]
        for match in _BY.finditer(low):
            carried_out = match.group().startswith("theo") and kind_of_name(squeeze(match.group("kind"))) in _CARRIED_OUT
            about = _ABOUT_OF.match(low, match.end()) if carried_out else None
            if about is None and _OF_REFORM.match(low, match.end()) is None:
                continue
            issuer = issuer_after(outline, segment.start + (about.start("of") if about else match.end()), segment.end, places)
            if issuer is not None:
                return _described(outline, identity, citations, segment.start + match.start("kind"), match.group("kind"), issuer)
    return None


def _followed(outline: Outline, citations: list[Citation], opening: list[Segment]) -> Identity | None:
    """The one document of its kind that an article goes on to speak of ("… theo Nghị định số 9/2025/NĐ-CP. | Nghị định gồm 6 chương"), else the one of a body that a
    sentence opens with: "Theo Kế hoạch số 21/KH-STP của Sở Tư pháp, …"."""
    end = opening[-1].end if opening else 0
    numbered = [c for c in citations if c.number and c.issuing_body and c.start < end]
    for segment in opening:
        for match in _ITSELF.finditer(outline.low[segment.start : segment.end]):
            kind, at = kind_of_name(squeeze(match.group("kind"))), segment.start + match.start()
            before = [c for c in citations if c.number and c.kind == kind and c.start < at]
            if len(before) == 1 and before[0] in numbered:
                return _as_reported(before[0])
    for cited in numbered:
        paragraph = outline.document.text.rfind("\n", 0, cited.start) + 1
        opens = max(outline.low.rfind(".", paragraph, cited.start) + 1, paragraph)
        if cited.kind in _CARRIED_OUT and _OPENS_BY.fullmatch(outline.low, opens, cited.start):
            return _as_reported(cited)
    return None


def _recent(outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """The first document that the opening speaks of without saying that something follows it, is based on it or replaces it, and that is news: of the weeks before the
    publication, or without a day and from below the centre (laws and programmes are what is cited so)."""
    end = opening[:_LEAD_PARAGRAPHS][-1].end if opening else 0
    for cited in citations:
        if cited.number is None or cited.start >= end or cited.relation not in ("dan-chieu", "kem-theo"):
            continue
        issuer, before = cited.issuing_body, _body_before(outline, cited, places)
        if issuer is None or (before and before.startswith(f"{issuer} ")):  # its symbol says "Sở Nội vụ", the text of which province
            issuer = before
        if issuer is None:
            continue
        if cited.date and identity.date:
            fresh = 0 <= (date.fromisoformat(identity.date) - date.fromisoformat(cited.date)).days <= _NEWS_FOR
        else:
            fresh = cited.date is None and level_of(issuer) != "trung-uong"
        if fresh:
            return _as_reported(replace(cited, issuing_body=issuer))
    return None


def _body_before(outline: Outline, cited: Citation, places: dict[str, str]) -> str | None:
    """The nearest body before a number, in its paragraph or the one above, whose number it can be: "UBND tỉnh A ban hành các văn bản:" over "- Công văn số …"."""
    low = outline.low
    text = outline.document.text
    floor = text.rfind("\n", 0, max(0, text.rfind("\n", 0, cited.start))) + 1
    for match in reversed(list(heads(low, max(floor, cited.start - _NEXT_PARAGRAPH), cited.start))):
        units, end = read_units(outline.document.text, low, match.start())
        if len(units) == 1 and end <= cited.start and fits(cited.number or "", units[0].name):
            return at_home(units[0].name, places)
    return None


def _as_reported(cited: Citation) -> Identity:
    return Identity(cited.kind, cited.number, cited.date, body_of(cited.issuing_body or "", cited.date), None)


def _decided(outline: Outline, citations: list[Citation], opening: list[Segment], places: dict[str, str]) -> Identity | None:
    """ "Tại Quyết định số 288/QĐ-TTg, Thủ tướng Chính phủ phê chuẩn …": a document by which its own body decides in the opening."""
    end = opening[-1].end if opening else 0
    for cited in citations:
        if cited.number and cited.start < end:
            issuer = _who_decides(outline, cited, places) or _who_tells(outline, cited, places)
            if issuer:
                return _as_reported(replace(cited, issuing_body=issuer))
    return None


def _in_force(outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment], issued: list[Identity]) -> Identity | None:
    """The document of no other body than ``issued`` that a sentence of the lead speaks of first, telling from which day it is in force."""
    text, low, end = outline.document.text, outline.low, opening[:_LEAD_PARAGRAPHS][-1].end if opening else 0
    ended = 0  # the last sentence whose first number was seen
    for cited in citations:
        if cited.number is None or cited.issuing_body is None or not ended <= cited.start < end:
            continue
        floor = max(low.rfind(". ", 0, cited.start), text.rfind("\n", 0, cited.start)) + 1
        ended = min((at for at in (low.find(". ", cited.end), text.find("\n", cited.end)) if at >= 0), default=len(low))
        old = cited.date and identity.date and (date.fromisoformat(identity.date) - date.fromisoformat(cited.date)).days > 2 * _NEWS_FOR
        others = any(i.issuing_body and i.issuing_body.name != cited.issuing_body for i in issued)
        if not old and not others and _IN_FORCE.search(low[floor:ended]):
            return _as_reported(cited)
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
    floor = max(0, cited.start - _NEXT_PARAGRAPH, outline.document.text.rfind("\n", 0, cited.start))
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
            return at_home(units[0].name, places)
    return None


def _named_after(outline: Outline, citations: list[Citation], at: int, slug: str, issuer: str) -> Citation | None:
    """ "… vừa có công văn hỏa tốc … Theo Công văn số 3412/UBND-KT, …": the first number of that kind after it, of no other body, that "theo" or "tại" leads to."""
    after = next((c for c in citations if c.number and c.kind == slug and c.start > at), None)
    if after is None or after.start - at > _NEXT_PARAGRAPH or after.issuing_body or not fits(after.number or "", issuer):
        return None
    return after if _FOLLOWS.search(outline.low, max(0, after.start - 60), after.start) else None


def _as_source(outline: Outline, citations: list[Citation], slug: str, issuer: str) -> Citation | None:
    """The number of that kind in the line that says where the news is from ("Nguồn: TB số 04/TB-UBND")."""
    found = (c for c in citations if c.number and c.kind == slug and fits(c.number, issuer))
    return next((c for c in found if _SOURCE.search(outline.low, max(0, c.start - 40), c.start)), None)


def _described(outline: Outline, identity: Identity, citations: list[Citation], at: int, kind: str, issuer: str, said: str | None = None) -> Identity:
    """The document of a ``kind`` word at ``at``; ``said``: its day as the sentence says it, for one that no number tells."""
    cited = next((c for c in citations if c.number and at <= c.start <= at + len(kind) + 12), None)
    slug = kind_of_name(squeeze(kind))
    if cited is None and slug is not None and not re.match(r"\s*(?:số)?\s*\d", outline.low[at + len(kind) :]):
        cited = next((c for c in citations if c.kind == slug and c.issuing_body and lower(c.issuing_body) == lower(issuer) and c.relation == "dan-chieu"), None)
        cited = cited or _as_source(outline, citations, slug, issuer) or _named_after(outline, citations, at, slug, issuer)
    if cited is not None:
        issuer = cited.issuing_body or issuer
    day = cited.date if cited else said
    body: Body = body_of(issuer, day or identity.date)
    return Identity(cited.kind if cited else slug, cited.number if cited else None, day, body, None)
