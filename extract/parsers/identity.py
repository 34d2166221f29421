"""Who the document is: kind, number, date, issuing body, title, signer; for news, headline, date of publication and what it reports.

Official documents follow Decree 30/2020/NĐ-CP, appendix I: the superior body stands above the issuing one on the left, motto, place and date on the right,
kind and title below; an official letter (công văn) has no kind line and its subject (V/v …) under the number.
"""

from __future__ import annotations

import re

from extract.dates import LONG_DATE, SHORT_DATE, date_in, first_date
from extract.document import Document
from extract.kinds import DRAFT, NUMBER, clean_number, kind_of_name, kind_of_number, looks_like_number
from extract.lexicon import rows
from extract.outline import DATE_LINE, MOTTO, is_capitals
from extract.places import find_place
from extract.records import Body, Identity
from extract.segment import Outline, Segment
from extract.text import UPPER, lower, squeeze
from extract.units import full_name

_SUBJECT = re.compile(r"^\s*(v\s*/\s*v|về việc|trích yếu)\b", re.IGNORECASE)
_RULE = re.compile(r"^[\W_]*$")
_POSITION = re.compile(
    r"^(?:(?:TM|KT|TL|TUQ|Q|T/M|K/T)\s*\.\s*)?((?:phó\s+)?(?:chủ tịch|giám đốc|thủ tướng|bộ trưởng|thứ trưởng|chánh văn phòng|cục trưởng|vụ trưởng|tổng giám đốc|trưởng phòng|trưởng ban|bí thư|chánh thanh tra|tổng cục trưởng|viện trưởng|thống đốc|chi cục trưởng|hiệu trưởng|tổng thanh tra|phó trưởng phòng|phó trưởng ban|trưởng công an)\b[^.;]*)$",
    re.IGNORECASE,
)
_NAME = re.compile(rf"^(?:(?:ThS|TS|GS|PGS|BS|KS|Đại tá|Thượng tá|Thiếu tướng|Trung tá)\.?\s*)*([{UPPER}][\w']+(?:\s+[{UPPER}][\w']*){{1,5}})$")

def level_of(name: str) -> str | None:
    """Administrative level of a body by the words of its name.

    >>> [level_of(n) for n in ("Ủy ban nhân dân tỉnh Yên Bái", "Bộ Nội vụ", "Phòng Nội vụ", "Ủy ban nhân dân phường Hải Châu", "Sở Y tế")]
    ['tinh', 'trung-uong', 'huyen', 'xa', 'tinh']
    """
    low = lower(name)
    if re.search(r"\b(?:xã(?! hội)|phường|thị trấn|đặc khu)\b", low.replace("thị xã", "thịxã")):
        return "xa"
    if re.search(r"\b(?:huyện|quận|thịxã|huyện ủy)\b", low.replace("thị xã", "thịxã")):
        return "huyen"
    if re.match(r"(?:chính phủ|thủ tướng|quốc hội|ủy ban thường vụ|bộ |bộ trưởng|thanh tra chính phủ|văn phòng chính phủ|ban chấp hành trung ương|bộ chính trị|ban bí thư|tổng cục|ngân hàng nhà nước|kiểm toán nhà nước|tòa án nhân dân tối cao)", low):
        return "trung-uong"
    place = _place_in(name)
    if place is not None:
        return place.level
    if re.match(r"(?:sở |giám đốc sở)", low) or re.search(r"\btỉnh\b", low):
        return "tinh"
    return "huyen" if low.startswith("phòng ") else None

_PLACE_IN = re.compile(rf"(?:tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu)\s+[{UPPER}\d][\w']*(?:[\s-]+[{UPPER}\d][\w']*)*")

def _place_in(name: str, day: str | None = None):  # type: ignore[no-untyped-def]
    match = _PLACE_IN.search(name)
    return find_place(match.group(), day) if match else None

def body_of(name: str, day: str | None = None) -> Body:
    """A body with its level and place; ``day`` (ISO) tells which of the two administrative worlds the name belongs to."""
    place = _place_in(name, day)
    return Body(name, level_of(name), place.code if place else None)

def _letterhead(outline: Outline) -> list[Segment]:
    first = next((i for i, s in enumerate(outline.segments) if s.kind == "letterhead"), None)
    if first is None:
        return []
    part = outline.segments[first].part
    return [s for s in outline.segments if s.kind == "letterhead" and s.part == part]

def _issuer(lines: list[str]) -> str | None:
    """The issuing body among the lines left of the motto: the last run of capitals; a locality line continues the one above."""
    names: list[str] = []
    for line in lines:
        line = re.sub(r"[*_–—-]{3,}", " ", squeeze(line)).strip(" *|")
        low = lower(line)
        if _RULE.match(line) or not is_capitals(line) or MOTTO.search(low) or kind_of_name(line) or re.match(r"số\b|ngày\b|độc lập", low) or NUMBER.search(line):
            continue
        if names and (re.match(r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu|và|nhà nước|cấp|trung ương)\b", low) or _unfinished(names[-1])):
            names[-1] = f"{names[-1]} {line}"
        else:
            names.append(line)
    return full_name(names[-1]) if names else None

def _unfinished(name: str) -> bool:
    low = lower(name)
    return bool(re.search(r"(?:,|\bvà|\bcủa|\bban nhân dân|-)$", low)) and not low.endswith("ủy ban nhân dân") or low in ("ban chỉ đạo", "hội đồng", "văn phòng", "tổ công tác", "bộ thông tin", "bộ lao động -", "bộ kế hoạch")

def _number_and_kind(texts: list[str]) -> tuple[str | None, str | None]:
    """Number and kind from the line ``Số: …``; a draft without its serial gives the kind only."""
    for text in texts:
        line = squeeze(text)
        if not re.match(r"số\b", lower(line)):
            continue
        match = NUMBER.search(line)
        if match and looks_like_number(match.group()):
            number = clean_number(match.group())
            return number, kind_of_number(number)
        draft = DRAFT.search(line)
        if draft:
            return None, kind_of_number("0/" + clean_number(draft.group(1)))
    return None, None

def _year(texts: list[str]) -> int | None:
    """Year of the place-and-date line, of a draft too ("ngày   tháng 9 năm 2025")."""
    for text in texts:
        match = re.search(r"ngày\b.*\bnăm\s+(20\d\d|19\d\d)\s*$", squeeze(lower(text)))
        if match and len(text.split()) < 16:
            return int(match.group(1))
    return None


def _day(texts: list[str]) -> tuple[str | None, bool]:
    for text in texts:
        line = squeeze(text)
        if DATE_LINE.match(line) or (re.search(r"\bngày\b.*\btháng\b", lower(line)) and len(line.split()) < 16):
            match = LONG_DATE.search(line)
            return (date_in(match) if match else None), True
    return None, False

def _title(outline: Outline, head: list[Segment], part: int) -> str | None:
    titles = [squeeze(outline.text(s)) for s in outline.segments if s.kind == "title" and s.part == part]
    titles = [t for t in titles if not re.match(r"\(?\s*(?:ban hành )?kèm theo", lower(t))]
    if titles:
        return squeeze(" ".join(titles)).strip("- ")
    collecting: list[str] = []
    for segment in head:
        text = squeeze(outline.text(segment))
        if collecting and (MOTTO.search(lower(text)) or DATE_LINE.match(text) or segment.block.region == "head-right" or _RULE.match(text)):
            break
        if collecting or _SUBJECT.match(text):
            collecting.append(text)
    return squeeze(" ".join(collecting)) or None

def _signer(outline: Outline) -> tuple[str | None, str | None] | None:
    position: str | None = None
    for segment in outline.segments:
        if segment.kind != "foot" or segment.part:
            continue
        text = squeeze(outline.text(segment)).strip(" |")
        if _POSITION.match(text) and (is_capitals(text) or segment.block.region == "foot-right"):
            position = text
        elif position and _NAME.match(text) and not is_capitals(text):
            match = _NAME.match(text)
            return (match.group(1) if match else None), _sentence_case(position)
    return (None, _sentence_case(position)) if position else None

def _sentence_case(text: str) -> str:
    text = re.sub(r"^(?:TM|KT|TL|TUQ|Q|T/M|K/T)\s*\.\s*", "", text)
    return text[:1].upper() + lower(text)[1:] if is_capitals(text) else text

_POST_TITLE = re.compile(r"\bcủa\s+(thủ tướng chính phủ|chủ tịch ủy ban nhân dân)")

def official_identity(outline: Outline) -> Identity:
    """Identity of an official document from its letterhead, kind line and foot."""
    head = _letterhead(outline)
    texts = [outline.text(s) for s in head]
    left = [outline.text(s) for s in head if s.block.region != "head-right"]
    number, number_kind = _number_and_kind(texts)
    day, dated = _day(texts)
    part = head[0].part if head else 0
    kind_segment = next((s for s in outline.segments if s.kind == "kind" and s.part == part), None)
    kind = kind_of_name(squeeze(outline.text(kind_segment)).rstrip(":")) if kind_segment else None
    if not dated:
        early = [outline.text(s) for s in outline.segments[: (kind_segment.index if kind_segment else 0) + 12] if len(outline.text(s)) < 90]
        day, _ = _day(early)
    if number is None and number_kind is None:
        early = [outline.text(s) for s in outline.segments[:14] if len(outline.text(s)) < 90]
        number, number_kind = _number_and_kind(early)
    issuer = _issuer(left)
    kind = kind or number_kind
    if kind is None and any(squeeze(lower(outline.text(s))).startswith("kính gửi") for s in outline.segments[:20]):
        kind = "cong-van"
    body = body_of(issuer, day) if issuer else None
    return Identity(kind, number, day, body, _title(outline, head, part), _signer(outline), year=int(day[:4]) if day else _year(texts))

def _headline(outline: Outline, document: Document) -> Segment | None:
    if document.headline:
        wanted = squeeze(lower(document.headline))
        for segment in outline.segments:
            if squeeze(outline.low[segment.start : segment.end]) == wanted:
                return segment
    first = next((i for i, s in enumerate(outline.segments) if _is_prose(outline.text(s))), len(outline.segments))
    lines = [s for s in outline.segments[:first] if 6 <= len(outline.text(s).split()) <= 40 and not first_date(outline.text(s)) or _has_words(outline.text(s))]
    open_ended = [s for s in lines if not outline.text(s).rstrip().endswith(".")]
    return (open_ended or lines)[-1] if lines else next((s for s in outline.segments[:first] if len(outline.text(s).split()) >= 4), None)

def _has_words(text: str) -> bool:
    return 8 <= len(text.split()) <= 40 and len({w.lower() for w in text.split()}) >= 7

def _is_prose(text: str) -> bool:
    words = text.split()
    return len(words) >= 20 and len(set(words)) > 12 and text.rstrip().endswith((".", ":", ";", "…", "”", "./.")) and bool(re.search(r"[,;]", text)) and not _title_like(text)

def _title_like(text: str) -> bool:
    return len(text.split()) < 45 and text.rstrip().endswith(".") and text.count(".") == 1 and "," not in text

def news_identity(outline: Outline) -> Identity:
    """Headline and date of publication of a news article; ``reports`` is filled by ``extract.parsers.news``."""
    document = outline.document
    headline = _headline(outline, document)
    day = document.published
    if day is None:
        index = headline.index if headline else 0
        for segment in outline.segments[: index + 4]:
            text = outline.text(segment)
            if len(text.split()) <= 12 or segment.index == index + 1:
                day = _dateline(text)
            if day:
                break
    title = document.headline or (squeeze(outline.text(headline)) if headline else None)
    return Identity("tin-tuc", None, day, None, title, year=int(day[:4]) if day else None)

def _dateline(text: str) -> str | None:
    """A full date that opens a block or stands alone in it: ``05:44:00 | 29-12-2022``, ``Thứ Hai, 06/3/2023 14:30``."""
    for shape in (SHORT_DATE, LONG_DATE):
        match = shape.search(text[:60])
        if match and date_in(match) and (len(text.split()) <= 12 or match.start() == 0):
            return date_in(match)
    return None

def identity_of(outline: Outline) -> Identity:
    """Identity of any document."""
    return official_identity(outline) if outline.official else news_identity(outline)

def symbol_body(number: str) -> str | None:
    """The body that a number's symbol names beyond doubt, None for ``UBND`` and the like (which place?).

    >>> symbol_body("131/NQ-CP"), symbol_body("24/2018/QH14"), symbol_body("12/QĐ-UBND"), symbol_body("1552/BTTTT-THH")
    ('Chính phủ', 'Quốc hội', None, 'Bộ Thông tin và Truyền thông')
    """
    table = {row["symbol"]: row["body"] for row in rows("symbols")}
    for part in reversed(re.split(r"[/\-]", number)[1:]):
        part = re.sub(r"(?<=QH)\d+$", "", part)
        if part in table:
            return table[part]
    return None

__all__ = ["DAY_MONTH", "body_of", "identity_of", "level_of", "symbol_body"]
