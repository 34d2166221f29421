"""Who the document is: kind, number, date, issuing body, title, signer; for news, headline, date of publication and what it reports.

Official documents follow Decree 30/2020/NĐ-CP, appendix I: the superior body stands above the issuing one on the left, motto, place and date on the right,
kind and title below; an official letter (công văn) has no kind line and its subject (V/v …) under the number.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.kinds import clean_number, draft_shape, first_number, kind_of_name, kind_of_number, kind_that_opens, looks_like_number
from extract.openings import issued_heading, numbered_heading
from extract.parsers.attributes import Attributes, attributes_of
from extract.parsers.bodies import body_of, level_of, symbol_body
from extract.parsers.cited_numbers import WITHOUT_STROKE
from extract.parsers.headlines import news_identity
from extract.parsers.issuers import attached_to, enacting_body, issuer_of, letterhead
from extract.parsers.signers import signer_of
from extract.parsers.titles import named_issuer, title_of
from extract.printed_lines import (
    ADDRESS,
    DATE_WITHIN,
    NUMBER_LINE,
    PLACE_AND_DATE,
    is_date_line,
    is_motto,
    kind_line,
    printed_day,
)
from extract.records import Identity
from extract.segment import Outline, Segment
from extract.text import UPPER, lower, squeeze
from extract.times.dates import DAY_MONTH, first_date
from extract.units.names import full_name

__all__ = ["DAY_MONTH", "body_of", "identity_of", "level_of", "symbol_body"]

_EARLY = 14
# A date that was wrapped, and what was left of it.
_DATE_CUT = re.compile(r",\s*ngày(?![^\W\d])")
_REST_OF_DATE = re.compile(r"^(?:\d{1,2}\s+tháng\s+)?(?:(?:tháng\s+)?\d{1,2}\s+)?năm\s+\d{4}$|^(?:19|20)\d\d$")
_NUMBER_BESIDE = re.compile(r"(?:\bnăm\s+\d{4}|\bviệt nam|\bhạnh phúc)\s+(?P<number>số\s*:?\s*\d.*)$", re.IGNORECASE)
# "XÃ TÂN KHAI Số: 61/KH-UBND": behind the body in capitals.
_NUMBER_BEHIND = re.compile(rf"[{UPPER}][{UPPER} ,.&–-]{{4,70}}\s(?P<number>Số\s*:?\s*(?:\d|[.…_]*\s?/).*)$")
# "Số: 4 2 5 /QĐ-UBND", "ngày 2 1 tháng": figures that a signing tool or a converter set apart
_DIGITS_APART = re.compile(r"(?<=(?<!\d)\d) (?=\d(?: \d)*\s*(?:/|tháng|năm)|\d \d)")
_LIKE_ONE = re.compile(r"(?<=\d)[lI|](?=[\d/])|(?<=[: ])[lI|](?=\d+\s?/)")
_LIKE_NULL = re.compile(r"(?<=\d)[Oo](?=\d)")
_LETTER_SUBJECT = re.compile(r"^\s*[\"“]?v\s*/\s*v\b", re.IGNORECASE)


def identity_of(outline: Outline) -> Identity:
    """Identity of any document; a portal's table of attributes fills what the document leaves open, and stands for it where the page holds nothing else."""
    said = attributes_of(outline)
    if outline.official:
        identity = official_identity(outline)
        return _filled(identity, said) if said else identity
    identity = news_identity(outline)
    if said is None or not (said.kind or said.body):
        return identity
    return _filled(Identity(None, None, None, None, said.title or identity.title), said)


def _filled(identity: Identity, said: Attributes) -> Identity:
    """The identity with the attributes where it has nothing; those of another document (a list of related ones) say nothing."""
    if identity.number and said.number and lower(identity.number) != lower(said.number):
        return identity
    day = identity.date or said.day
    return replace(
        identity,
        kind=identity.kind or said.kind or (kind_of_number(said.number) if said.number else None),
        number=identity.number or said.number,
        date=day,
        issuing_body=identity.issuing_body or (body_of(said.body, day) if said.body else None),
        title=identity.title or said.title,
        signer=identity.signer
        if identity.signer and identity.signer[0]
        else (said.signer, identity.signer[1] if identity.signer else None)
        if said.signer
        else identity.signer,
        year=identity.year or (int(day[:4]) if day else None),
    )


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
    heading = numbered_heading(outline.text(kind_segment), small=True) if kind_segment and number is None else None
    if heading:
        number, number_kind = clean_number(heading[0]), kind_of_number(clean_number(heading[0]))
    issued = issued_heading(_words_behind_kind(outline, kind_segment)) if kind_segment and number is None else None
    if issued:
        number, number_kind, day = issued.number, kind_of_number(issued.number), issued.day or day
    issuer, above = issuer_of(outline)
    if issuer and issuer.endswith(" và"):  # a page that lost the second line: "BỘ NÔNG NGHIỆP VÀ"
        issuer = next((body for body in (number and symbol_body(number), enacting_body(outline)) if body and body.startswith(issuer)), issuer)
    issuer = issuer or (full_name(issued.body) if issued else named_issuer(heading[1]) if heading else None)
    issuer = issuer or (symbol_body(number) if number else None) or enacting_body(outline) or attached_to(outline)
    title = title_of(outline, head, kind_segment, part)
    kind = _printed_kind(outline, kind_segment) or _kind_without_line(outline, head, number_kind) or _enacted_kind(outline)
    if kind_segment is not None and kind in _VERBS and number_kind not in (None, kind, "cong-van") and kind_line(outline.text(kind_segment)) is None:
        kind, title = number_kind, " ".join(filter(None, (_kind_words(outline, kind_segment), title)))
    if day is None and kind in _ADOPTED:
        day = _adopted(outline)
    body = body_of(issuer, day, above) if issuer else None
    return Identity(kind, number, day, body, title, signer_of(outline), year=int(day[:4]) if day else _year(texts))


_ADOPTED = {"luat", "bo-luat", "phap-lenh", "nghi-quyet"}


def _adopted(outline: Outline) -> str | None:
    """The day at the end of a law: "… khóa XV, kỳ họp thứ 9 thông qua ngày 24 tháng 6 năm 2025"."""
    at = outline.low.rfind("thông qua ngày ")
    return first_date(outline.low[at : at + 60]) if at >= 0 and "quốc hội" in outline.low[max(0, at - 200) : at] else None


# "QUY ĐỊNH MỨC CHI …" under "Số: 16/2022/NQ-HĐND": the kind was lost, and the title begins with a word that is one too.
_VERBS = {"quy-dinh", "huong-dan"}


def _kind_words(outline: Outline, segment: Segment) -> str:
    """The words of the kind that a line of kind and title begins with."""
    text = squeeze(outline.text(segment)).strip(" *_:")
    opening = kind_that_opens(text)
    return text[: opening[1]] if opening else ""


def _words_behind_kind(outline: Outline, segment: Segment) -> str:
    """What stands behind the kind on its line and in the title lines under it."""
    text = squeeze(outline.text(segment)).strip(" *_:")
    titles = [squeeze(outline.text(s)) for s in outline.segments[segment.index + 1 : segment.index + 6] if s.kind == "title" and s.part == segment.part]
    return squeeze(" ".join([text[len(_kind_words(outline, segment)) :], *titles])).strip(" :-")


def _printed_kind(outline: Outline, segment: Segment | None) -> str | None:
    if segment is None:
        return None
    text = squeeze(outline.text(segment)).strip(" *_:")
    opening = kind_that_opens(text)
    return kind_line(text) or kind_of_name(text) or (opening[0] if opening else None)


def _kind_without_line(outline: Outline, head: list[Segment], number_kind: str | None) -> str | None:
    """A document without a kind line is an official letter where it is addressed, whatever its symbol looks like (CT is a tax office too); else what its number says."""
    addressed = any(ADDRESS.match(outline.low, s.start, s.end) for s in outline.segments[:30])
    subject = any(_LETTER_SUBJECT.match(outline.text(s)) for s in head)
    return "cong-van" if addressed and (subject or number_kind is None) else number_kind


_ENACTED = {"quyết định": "quyet-dinh", "quyết nghị": "nghi-quyet"}


def _enacted_kind(outline: Outline) -> str | None:
    """The kind that "QUYẾT ĐỊNH:" between recitals and articles tells of a document whose kind was lost with its letterhead."""
    enacting = next((squeeze(outline.text(s)).rstrip(" :") for s in outline.segments if s.kind == "enacting" and not s.part), "")
    return _ENACTED.get(lower(enacting))


_WRAPPED = ("-", "–", "/")  # a symbol that goes on in the next line
_SYMBOL_ENDS = re.compile(r"[A-ZĐ][A-ZĐa-z&-]*[A-ZĐ][A-ZĐa-z0-9&-]*")


_NUMBER_BELOW = re.compile(r"(?i:số)\s*[:.]?")  # "Số:" over "12/QĐ-UBND"


def _number_and_kind(texts: list[str]) -> tuple[str | None, str | None]:
    """Number and kind from the line ``Số: …``; a draft without its serial gives the kind only."""
    for index, text in enumerate(texts):
        line = squeeze(text)
        if _NUMBER_BELOW.fullmatch(line) and index + 1 < len(texts):
            line = f"{line} {squeeze(texts[index + 1])}"
        line = _DIGITS_APART.sub("", _figures(line)) if NUMBER_LINE.match(line) else line
        at = NUMBER_LINE.match(line) or _NUMBER_BESIDE.search(line) or _NUMBER_BEHIND.match(line)
        if not at:
            continue
        line = line[at.start("number") if "number" in at.groupdict() else 0 :]
        if (beside := PLACE_AND_DATE.search(line)) and line[: beside.start()].rstrip().endswith(_WRAPPED):
            line = line[: beside.start()].rstrip()  # "12/QĐ- | Hà Nội, ngày …" over "UBND"
        if line.endswith(_WRAPPED):
            line += _rest_of_symbol(texts[index + 1 : index + 5])
        match = first_number(line)
        if match and looks_like_number(match.group()):
            number = clean_number(match.group())
            return number, kind_of_number(number)
        old = WITHOUT_STROKE.search(line.replace("Số", "số").replace("SỐ", "số"))
        if old:
            return clean_number(old["number"]), kind_of_number(clean_number(old["number"]))
        draft = draft_shape().search(line)
        if draft:
            return None, kind_of_number(f"0/{clean_number(draft.group(1))}" if draft.group(1) else f"0-{clean_number(draft.group('party'))}")
    return None, None


def _figures(line: str) -> str:
    """A line of number or date with letters that a scan took figures for: "1l8/QĐ-UBND", "năm 2O24"."""
    return _LIKE_NULL.sub("0", _LIKE_ONE.sub("1", line))


def _rest_of_symbol(below: list[str]) -> str:
    """The end of a symbol that was wrapped ("Số: 909/QĐ-" / "UBND"), alone in its line, behind the date or before the motto printed at its height."""
    for text in below:
        words = squeeze(text).split()
        if words and _SYMBOL_ENDS.fullmatch(words[-1]) and (len(words) == 1 or DATE_WITHIN.search(lower(text))):
            return words[-1]
        if words and _SYMBOL_ENDS.fullmatch(words[0]) and is_motto(rest := " ".join(words[1:]), lower(rest)):
            return words[0]
    return ""


def _day(outline: Outline, head: list[str], early: list[str]) -> str | None:
    """The day of the place-and-date line: in the letterhead, among the first lines, or over the signature; None for a draft's blank one."""
    for text in head:
        line = _DIGITS_APART.sub("", _figures(squeeze(text)))
        if is_date_line(line) or _ends_in_date(line) or _DATE_CUT.search(lower(line)):
            # A date may run over the line: "… ngày 05 tháng" / "9 năm 2025".
            rests = [squeeze(t) for t in head if _REST_OF_DATE.match(squeeze(lower(t)))]
            return printed_day(line) or next((day for rest in rests if (day := printed_day(f"{line} {rest}"))), None)
    foot = [outline.text(s) for s in outline.segments if s.kind == "foot" and not s.part]
    dated = next((line for text in (*early, *foot) if is_date_line(line := squeeze(text)) or _ends_in_date(line)), None)
    return printed_day(dated) if dated else None


def _ends_in_date(line: str) -> bool:
    """ "Số: 12/KH-UBND Hà Nội, ngày 5 tháng 7 năm 2024": number and date joined by a reader."""
    low = lower(line)
    return len(low.split()) < 16 and bool(re.search(r"ngày\b.*\btháng\b.*\bnăm\b[\s\d.…_]*$", low)) and (NUMBER_LINE.match(line) is not None or is_motto(line))


def _year(texts: list[str]) -> int | None:
    """Year of the place-and-date line, of a draft too ("ngày   tháng 9 năm 2025")."""
    for text in texts:
        match = re.search(r"ngày\b.*\bnăm\s+(20\d\d|19\d\d)\s*$", squeeze(lower(text)))
        if match and len(text.split()) < 16:
            return int(match.group(1))
    return None
