"""Who the document is: kind, number, date, issuing body, title, signer; for news, headline, date of publication and what it reports.

Official documents follow Decree 30/2020/NĐ-CP, appendix I: the superior body stands above the issuing one on the left, motto, place and date on the right,
kind and title below; an official letter (công văn) has no kind line and its subject (V/v …) under the number.
"""

from __future__ import annotations

import re

from extract.dates import DAY_MONTH
from extract.kinds import DRAFT, NUMBER, clean_number, kind_of_name, kind_of_number, kind_that_opens, looks_like_number
from extract.parsers.bodies import body_of, level_of, symbol_body
from extract.parsers.headlines import news_identity
from extract.parsers.issuers import issuer_of, letterhead
from extract.parsers.signers import signer_of
from extract.printed_lines import ATTACHED, MARK, NUMBER_LINE, SUBJECT, is_date_line, is_motto, kind_line, printed_day
from extract.records import Identity
from extract.segment import Outline, Segment
from extract.text import lower, squeeze

__all__ = ["DAY_MONTH", "body_of", "identity_of", "level_of", "symbol_body"]

_RULE = re.compile(r"^[\W_]*$")
_EARLY = 14
# "(Số liệu tính đến ngày 14/6/2022)", "(Kèm theo Công văn số …)": a remark under the title, no part of it.
_REMARK = re.compile(r"^\(\s*(?:số liệu|kèm theo|ban hành|dự thảo|theo|thời điểm|tính đến|lưu hành|tài liệu)\b[^()]*(?:\([^()]*\)[^()]*)*\)$")
_LETTER_SUBJECT = re.compile(r"^\s*v\s*/\s*v\b", re.IGNORECASE)


def identity_of(outline: Outline) -> Identity:
    """Identity of any document."""
    return official_identity(outline) if outline.official else news_identity(outline)


def official_identity(outline: Outline) -> Identity:
    """Identity of an official document from its letterhead, kind line and foot."""
    head = letterhead(outline)
    texts = [outline.text(s) for s in head]
    part = head[0].part if head else 0
    kind_segment = next((s for s in outline.segments if s.kind == "kind" and s.part == part), None)
    early = [outline.text(s) for s in outline.segments[: max(_EARLY, (kind_segment.index if kind_segment else 0) + 12)] if len(outline.text(s)) < 90]
    number, number_kind = _number_and_kind(texts)
    if number is None and number_kind is None:
        number, number_kind = _number_and_kind(early)
    day = _day(outline, texts, early)
    issuer, above = issuer_of(outline)
    title = _title(outline, head, kind_segment, part)
    kind = _printed_kind(outline, kind_segment) or _kind_without_line(outline, head, number_kind)
    body = body_of(issuer, day, above) if issuer else None
    return Identity(kind, number, day, body, title, signer_of(outline), year=int(day[:4]) if day else _year(texts))


def _printed_kind(outline: Outline, segment: Segment | None) -> str | None:
    if segment is None:
        return None
    text = squeeze(outline.text(segment)).strip(" *_:")
    opening = kind_that_opens(text)
    return kind_line(text) or kind_of_name(text) or (opening[0] if opening else None)


def _kind_without_line(outline: Outline, head: list[Segment], number_kind: str | None) -> str | None:
    """A document without a kind line is an official letter where it is addressed, whatever its symbol looks like (CT is a tax office too); else what its number says."""
    addressed = any(squeeze(outline.low[s.start : s.end]).startswith("kính gửi") for s in outline.segments[:30])
    subject = any(_LETTER_SUBJECT.match(outline.text(s)) for s in head)
    return "cong-van" if addressed and (subject or number_kind is None) else number_kind


def _number_and_kind(texts: list[str]) -> tuple[str | None, str | None]:
    """Number and kind from the line ``Số: …``; a draft without its serial gives the kind only."""
    for index, text in enumerate(texts):
        line = squeeze(text)
        if not NUMBER_LINE.match(line):
            continue
        if line.endswith(("-", "–", "/")) and index + 1 < len(texts):
            line = f"{line}{squeeze(texts[index + 1])}"
        match = NUMBER.search(line)
        if match and looks_like_number(match.group()):
            number = clean_number(match.group())
            return number, kind_of_number(number)
        draft = DRAFT.search(line)
        if draft:
            return None, kind_of_number(f"0/{clean_number(draft.group(1))}" if draft.group(1) else f"0-{clean_number(draft.group('party'))}")
    return None, None


def _day(outline: Outline, head: list[str], early: list[str]) -> str | None:
    """The day of the place-and-date line: in the letterhead, among the first lines, or over the signature; None for a draft's blank one."""
    foot = [outline.text(s) for s in outline.segments if s.kind == "foot" and not s.part]
    for texts in (head, early, foot):
        for text in texts:
            line = squeeze(text)
            if is_date_line(line) or _ends_in_date(line):
                return printed_day(line)
    return None


def _ends_in_date(line: str) -> bool:
    """"Số: 12/KH-UBND Hà Nội, ngày 5 tháng 7 năm 2024": number and date joined by a reader."""
    low = lower(line)
    return len(low.split()) < 16 and bool(re.search(r"ngày\b.*\btháng\b.*\bnăm\b[\s\d.…_]*$", low)) and (NUMBER_LINE.match(line) is not None or is_motto(line))


def _year(texts: list[str]) -> int | None:
    """Year of the place-and-date line, of a draft too ("ngày   tháng 9 năm 2025")."""
    for text in texts:
        match = re.search(r"ngày\b.*\bnăm\s+(20\d\d|19\d\d)\s*$", squeeze(lower(text)))
        if match and len(text.split()) < 16:
            return int(match.group(1))
    return None


def _title(outline: Outline, head: list[Segment], kind_segment: Segment | None, part: int) -> str | None:
    lines = [squeeze(outline.text(s)).strip("*_ ") for s in outline.segments if s.kind == "title" and s.part == part]
    lines = [line for line in lines if not ATTACHED.match(line) and not _REMARK.match(lower(line)) and not _RULE.match(line)]
    if kind_segment is not None and kind_line(outline.text(kind_segment)) is None:
        text = squeeze(outline.text(kind_segment)).strip(" *_:")
        opening = kind_that_opens(text)
        lines.insert(0, text[opening[1] :].strip(" :-") if opening and kind_of_name(text) is None else "")
    title = squeeze(" ".join(lines)).strip("- ")
    return title or _subject(outline, head)


def _subject(outline: Outline, head: list[Segment]) -> str | None:
    """"V/v …" of an official letter with the lines that it runs over."""
    collecting: list[str] = []
    for segment in head:
        text = squeeze(outline.text(segment))
        if collecting and (is_motto(text) or is_date_line(text) or segment.block.region == "head-right" or _RULE.match(text) or NUMBER_LINE.match(text) or MARK.match(text)):
            break
        if collecting or SUBJECT.match(text):
            collecting.append(text)
    return squeeze(" ".join(collecting)) or None
