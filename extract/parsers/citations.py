"""Other official documents that the text cites: number, kind, date, issuing body, title, and how (relation).

The forms are those of Decree 30/2020/NĐ-CP, appendix I, part II.6 (viện dẫn) and what real documents make of them: lists under one kind
("các Nghị định của Chính phủ: số …, số …"), the body before the number ("ý kiến của X tại Thông báo số …"), laws by name and date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.dates import DAY_MONTH, LONG_DATE, SHORT_DATE, date_in
from extract.home import at_home
from extract.kinds import NUMBER, clean_number, kind_of_name, kind_of_number, kind_words, looks_like_number
from extract.parsers.identity import symbol_body
from extract.records import Citation, Identity
from extract.segment import Outline, Segment
from extract.text import UPPER, lower, squeeze
from extract.units import full_name, read_units

_KIND_BEFORE = re.compile(rf"(?<!\w)({kind_words()})(?:\s+(?:hành động|liên tịch|phối hợp|khẩn|hỏa tốc|mật|cá biệt))?(?:\s+của\s+[^,;:.()]{{3,60}})?\s*(?:\()?\s*[:,]?\s*(?:số\s*:?\s*)?(?:\d+\s*[,;]\s*(?:và\s+)?(?:số\s*:?\s*)?)*$")
_LIST_BEFORE = re.compile(rf"(?<!\w)các\s+({kind_words()})(?!\w)")
_STATUTE_BEFORE = re.compile(r"(?<!\w)(bộ luật|luật|pháp lệnh|nghị quyết)(?!\w)[^;:]{0,160}$")
_AFTER_DATE = re.compile(r"\s*,?\s*(?:\(\s*)?(?:ban hành\s+)?(?=ngày|(?:0?[1-9]|[12]\d|3[01])\s?[/.-]\s?\d)")
_BODY = re.compile(r"\s*,?\s*(?:của|do)\s+(?:liên\s+)?")
_ABOUT = re.compile(r"\s+về\s+(?:việc\s+)?[^;.()\n]{5,160}?(?=\s*(?:;|\.|\)|\n|$|,\s+(?:kế hoạch|quyết định|thông báo|nghị quyết|công văn|ủy ban)))")
_BODY_BEFORE = re.compile(r"(?<!\w)(?:của|do)\s+(?=\S)")
_TITLE = re.compile(r"\s*,?\s*((?:về(?:\s+việc)?|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|v/v|công bố|thành lập)\s[^;\n]{4,400}?)(?=\s*(?:;|\.\s|\.$|\n|\)|$|,\s+(?:ủy ban|được sửa đổi)))")
_NAMED_LAW = re.compile(rf"(?<!\w)((?:Bộ luật|Luật|Pháp lệnh)\s+(?:[{UPPER}]|sửa đổi)[^;:()\n]{{2,200}}?)\s*,?\s+(?=ngày\s+\d)")
_SPECIAL_BODIES = re.compile(r"(?:bộ chính trị|ban bí thư(?: trung ương)?|ban chấp hành trung ương(?: đảng)?|chính phủ|quốc hội|thủ tướng chính phủ|ủy ban thường vụ quốc hội|chủ tịch nước|trung ương|tổng bí thư)(?!\w)")
_RELATIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("bai-bo", re.compile(r"bãi bỏ|hủy bỏ")),
    ("thay-the", re.compile(r"thay thế|hết hiệu lực")),
    ("sua-doi", re.compile(r"sửa đổi|bổ sung|đính chính")),
    ("kem-theo", re.compile(r"kèm theo")),
    ("can-cu", re.compile(r"căn cứ")),
    ("thuc-hien", re.compile(r"thực hiện|triển khai|thi hành|\btheo\b|quán triệt|tinh thần|hướng dẫn tại")),
)
_STRENGTH = {"can-cu": 0, "thay-the": 1, "bai-bo": 2, "sua-doi": 3, "kem-theo": 4, "thuc-hien": 5, "dan-chieu": 6}


@dataclass(frozen=True, slots=True)
class _Context:
    outline: Outline
    year: int | None
    places: dict[str, str]


def citations_of(outline: Outline, identity: Identity, places: dict[str, str]) -> list[Citation]:
    """Every document cited by number, once per number and issuer, then laws cited by name and date; in order of first mention.

    ``places``: see ``extract.home.localities``. The document's own number is none of its citations.
    """
    context = _Context(outline, identity.year, places)
    merged: dict[tuple[str, str | None], Citation] = {}
    for citation in _mentions(context):
        assert citation.number is not None
        if citation.number == identity.number:
            continue
        _merge(merged, citation)
    named: dict[str, Citation] = {}
    for citation in _named_laws(context):
        named.setdefault(f"{lower(citation.title or '')}|{citation.date}", citation)
    return sorted([*merged.values(), *named.values()], key=lambda c: c.start)


def _merge(merged: dict[tuple[str, str | None], Citation], new: Citation) -> None:
    for key, old in merged.items():
        if key[0] != new.number:
            continue
        if old.issuing_body and new.issuing_body and _issuer_key(old.issuing_body) != _issuer_key(new.issuing_body) and old.date != new.date:
            continue
        stronger = min(old.relation, new.relation, key=lambda r: _STRENGTH[r])
        merged[key] = replace(
            old,
            kind=old.kind or new.kind,
            date=old.date or new.date,
            issuing_body=old.issuing_body or new.issuing_body,
            title=old.title or new.title,
            relation=stronger,
        )
        return
    merged[(new.number or "", new.issuing_body)] = new


def _issuer_key(name: str) -> str:
    return re.sub(r"^(?:chủ tịch|bộ trưởng|giám đốc) ", "", lower(name))


def _mentions(context: _Context) -> Iterator[Citation]:
    outline = context.outline
    text = outline.document.text
    for segment in outline.segments:
        if segment.kind in ("chrome", "running", "foot"):
            continue
        for match in NUMBER.finditer(text, segment.start, segment.end):
            if not looks_like_number(match.group()) or (segment.kind == "letterhead" and re.match(r"\s*số\b", outline.low[segment.start : segment.end])):
                continue
            yield _mention(context, segment, match)


def _mention(context: _Context, segment: Segment, match: re.Match[str]) -> Citation:
    outline = context.outline
    text, low = outline.document.text, outline.low
    number = clean_number(match.group())
    before = low[max(segment.start, match.start() - 200) : match.start()]
    kind, statute = _kind(number, before)
    date, body, end = _date_and_body(context, match.end(), segment.end)
    begin = match.start()
    if body is None:
        body = _body_before(context, segment, match.start())
    if body is None:
        body = symbol_body(number)
    if date is None:
        date = _date_before(context, segment, match.start())
    title_match = _TITLE.match(low, end, segment.end)
    title = squeeze(text[title_match.start(1) : title_match.end(1)]) if title_match else None
    if statute:
        title = squeeze(text[match.start() - statute : match.start()])
        title = re.sub(r"\s*,?\s*số\s*:?$", "", title)
    return Citation(number, kind, date, body, title, _relation(outline, segment, match.start()), begin, match.end())


def _kind(number: str, before: str) -> tuple[str | None, int]:
    """Slug, and for a law named before its number the length of that name (with "số")."""
    by_number = kind_of_number(number)
    direct = _KIND_BEFORE.search(before)
    if by_number is None:
        found = None
        for found in re.finditer(r"(?<!\w)(bộ luật|luật|pháp lệnh|nghị quyết)(?!\w)", before.rsplit(";", 1)[-1]):
            if found.group() in ("bộ luật", "luật", "pháp lệnh") and not direct:
                break
        if found is None:
            return (kind_of_name(direct.group(1)) if direct else None), 0
        tail = before.rsplit(";", 1)[-1]
        return kind_of_name(found.group(1)), (len(tail) - found.start() if found.group(1) != "nghị quyết" else 0)
    if direct:
        return kind_of_name(squeeze(direct.group(1))) or by_number, 0
    return by_number, 0


def _date_at(context: _Context, at: int, limit: int) -> tuple[str | None, int]:
    text = context.outline.document.text
    lead = _AFTER_DATE.match(context.outline.low, at, limit)
    if not lead:
        return None, at
    start = lead.end()
    word = re.compile(r"ngày\s+").match(context.outline.low, start, limit)
    for shape in (LONG_DATE, SHORT_DATE, DAY_MONTH):
        found = shape.match(text, start, limit) or (shape.match(text, word.end(), limit) if word else None)
        if found:
            value = date_in(found, context.year if shape is DAY_MONTH or not word else context.year)
            if value:
                return value, found.end()
    return None, at


def _body_at(context: _Context, at: int, limit: int) -> tuple[str | None, int]:
    text, low = context.outline.document.text, context.outline.low
    lead = _BODY.match(low, at, limit)
    if not lead:
        return None, at
    special = _SPECIAL_BODIES.match(low, lead.end())
    if special:
        return full_name(text[special.start() : special.end()]), special.end()
    units, end = read_units(text, low, lead.end())
    if not units or units[0].end > limit:
        return None, at
    name, end = units[0].name, units[0].end
    if lower(name).startswith(("ban chỉ đạo", "tổ công tác", "hội đồng", "ủy ban quốc gia")) and not lower(name).startswith("hội đồng nhân dân"):
        about = _ABOUT.match(low, end, limit)
        if about:
            name, end = full_name(text[units[0].start : about.end()]), about.end()
    return at_home(name, context.places), end


def _date_and_body(context: _Context, at: int, limit: int) -> tuple[str | None, str | None, int]:
    """Date and body after a number, in either order."""
    closing = re.compile(r"\s*\)").match(context.outline.low, at, limit)
    at = closing.end() if closing else at
    date, at = _date_at(context, at, limit)
    body, at = _body_at(context, at, limit)
    if date is None:
        date, at = _date_at(context, at, limit)
    return date, body, at


def _body_before(context: _Context, segment: Segment, at: int) -> str | None:
    """"ý kiến của X tại Thông báo số …", "các Nghị định của Chính phủ: số …", "X ban hành Công văn số …"."""
    text, low = context.outline.document.text, context.outline.low
    begin = max(segment.start, at - 220)
    window = low[begin:at]
    cut = max(window.rfind(";"), window.rfind(". "))
    offset = begin + cut + 1
    for lead in reversed(list(_BODY_BEFORE.finditer(low, offset, at))):
        special = _SPECIAL_BODIES.match(low, lead.end())
        units, end = ([], special.end()) if special else read_units(text, low, lead.end())
        if not special and not units:
            continue
        between = low[end:at]
        if re.fullmatch(rf"\s*(?:tại|nêu tại|trong)\s+(?:các\s+)?(?:{kind_words()})\s*(?:số)?\s*:?\s*|\s*:\s*(?:số\s*[^;]*)?(?:số\s*)?", between):
            return full_name(text[special.start() : special.end()]) if special else at_home(units[-1].name, context.places)
    issued = re.search(rf"ban hành\s+(?:{kind_words()})\s*(?:số)?\s*$", window)
    if issued:
        for lead in re.finditer(r"(?:^|(?<=[\s,.]))(?=(?:ubnd|ủy ban nhân dân|chủ tịch|bộ|sở|hđnd|thủ tướng|hội đồng nhân dân|chính phủ|phòng|quốc hội)\b)", low[offset : begin + issued.start()]):
            units, end = read_units(text, low, offset + lead.start())
            if units and re.fullmatch(r"\s*(?:vừa|đã|vừa mới|tiếp tục|chính thức)?\s*", low[end : begin + issued.start()]):
                return at_home(units[0].name, context.places)
    return None


def _date_before(context: _Context, segment: Segment, at: int) -> str | None:
    """"Ngày 15/12, UBND … ban hành công văn số …"."""
    low, text = context.outline.low, context.outline.document.text
    begin = max(segment.start, at - 160)
    if not re.search(rf"(?:ban hành|ký|có)\s+(?:{kind_words()})\s*(?:số)?\s*$", low[begin:at]):
        return None
    window_start = begin + max(low.rfind(". ", begin, at) - begin, low.rfind("\n", begin, at) - begin, -1) + 1
    for shape in (LONG_DATE, SHORT_DATE, DAY_MONTH):
        for found in shape.finditer(text, window_start, at):
            if re.search(r"ngày\s*$", low[max(0, found.start() - 6) : found.start()]) or shape is LONG_DATE:
                return date_in(found, context.year)
    return None


def _relation(outline: Outline, segment: Segment, at: int) -> str:
    low = outline.low
    if segment.kind == "recital":
        opening = low[segment.start : segment.start + 12]
        return "thuc-hien" if opening.lstrip().startswith("thực hiện") else "can-cu"
    begin = max(segment.start, low.rfind(". ", segment.start, at) + 1)
    window = low[max(begin, at - 120) : at]
    best: tuple[int, str] = (-1, "dan-chieu")
    for name, pattern in _RELATIONS:
        for found in pattern.finditer(window):
            if found.start() > best[0]:
                best = (found.start(), name)
    if best[1] in ("dan-chieu", "thuc-hien"):
        for above in outline.ancestors(segment)[:1]:
            lead = low[above.start : above.end]
            for name, pattern in _RELATIONS[:3]:
                if above.heading and pattern.search(lead) and not re.search(r"trách nhiệm", lead):
                    return name
    return best[1]


def _named_laws(context: _Context) -> Iterator[Citation]:
    outline = context.outline
    text = outline.document.text
    for segment in outline.segments:
        if segment.kind in ("chrome", "running", "foot", "letterhead"):
            continue
        for match in _NAMED_LAW.finditer(text, segment.start, segment.end):
            if NUMBER.search(match.group()):
                continue
            date, _ = _date_at(context, match.end(1), segment.end)
            if date is None:
                continue
            kind = kind_of_name(re.match(r"Bộ luật|Luật|Pháp lệnh", match.group(1)).group())  # type: ignore[union-attr]
            yield Citation(None, kind, date, None, squeeze(match.group(1)), _relation(outline, segment, match.start()), match.start(), match.end(1))
