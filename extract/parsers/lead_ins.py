"""Whom a heading or lead-in addresses: "1. Sở Nội vụ", "Trách nhiệm của Bộ Công an", "Yêu cầu các sở, ngành thực hiện các nội dung sau:"."""

from __future__ import annotations

import re

from extract.outline import is_capitals
from extract.parsers.duties import duties_in, supporting
from extract.parsers.duty_words import (
    ADDRESSED,
    APPOSITION,
    ASK,
    CALLED,
    EXCLUDED,
    HEAD_OF,
    MUST,
    PAST,
    TRIGGER,
    predicate,
)
from extract.text import lower
from extract.units import UnitMention, full_name, read_units, units_in


def heading_units(text: str, article: bool = False) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """``(lead, support)`` that a heading or lead-in (marker left out) addresses, None where it addresses nobody.

    ``article``: the title of an article of a normative document, which addresses a unit only as "Trách nhiệm của …".

    >>> heading_units("Sở Nội vụ"), heading_units("Trách nhiệm của Bộ Công an"), heading_units("Cải cách thể chế")
    ((('Sở Nội vụ',), ()), (('Bộ Công an',), ()), None)
    """
    text = text.strip()
    if is_capitals(text):
        text = full_name(text)  # by small letters it shows that "TỔ CHỨC THỰC HIỆN" is no Tổ
    low = lower(text)
    at, asked = 0, False
    for shape in (HEAD_OF, ASK):
        match = shape.match(low)
        if match:
            at, asked = match.end(), True
            break
    if asked and shape is HEAD_OF:
        if EXCLUDED.match(low[at:]):
            return None
        return tuple(units_in(text[at:].rstrip(" :."))), ()
    if article and not text.endswith(":"):
        return None
    if text.endswith(":") and (asks := TRIGGER.search(low)) and (called := CALLED.match(low, asks.end())):
        return ADDRESSED, supporting(text, low, called.end(), len(text))
    units, end = read_units(text, low, at)
    if units and (aside := APPOSITION.match(low, end)):
        end = aside.end()
    if units and (onward := TRIGGER.match(low, end + 1)):
        others, after = read_units(text, low, onward.end())
        if others and (text.endswith(":") or not low[after:].strip(" .")):
            return tuple(u.name for u in others), supporting(text, low, after, len(text))
    whole = _whole_subject(text, low, at, end) if units and text.endswith(":") else None
    if whole:
        return whole
    if units:
        rest = low[end:].strip()
        if re.fullmatch(r"(?:\([^)]*\))?\s*[:.;]?", rest) and not _weak_place(units, asked):
            return tuple(u.name for u in units), ()
        if _STANDING.match(low, end) and not text.endswith("."):
            return tuple(u.name for u in units), ()  # "1. Sở Nội vụ là cơ quan thường trực của Đề án"
        ends_open = text.endswith(":")
        if ends_open and (
            re.search(r"(?:có|chịu)\s+trách\s+nhiệm", rest) or MUST.match(low, end) or asked or (predicate().match(low, end) and not PAST.match(low, end))
        ):
            return tuple(u.name for u in units), supporting(text, low, end, len(text))
        if asked and len(rest.split()) < 12 and not text.endswith("."):
            return tuple(u.name for u in units), ()
    if text.endswith(":"):
        last = max((d for d in duties_in(text, bare=False)), key=lambda d: d.task, default=None)
        if last is not None and last.strong:
            return last.lead, last.support
        tail = _list_subject(text, low)
        if tail:
            return tail, ()
    return None


_STANDING = re.compile(r"\s*(?:,|-|–)?\s*là\s+(?:cơ quan|đơn vị|đầu mối)(?:\s+(?:thường trực|đầu mối|chủ trì))?[^.;:]{0,80}$")
_CHARGED = re.compile(r"được (?:giao|phân công)|phụ trách")
_NO_SUBJECT = re.compile(r"sau đây|như sau|bao gồm|\bgồm|trường hợp|\bnếu\b|\bkhi\b|\btheo\b|thực hiện các|quy định|\bđược\b[^,]*\bbằng\b")


def _whole_subject(text: str, low: str, at: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """A lead-in whose subject is longer than the grammar of units: all before "có trách nhiệm", or all before the colon."""
    responsible = re.search(r"(?:\s+là\s+cơ\s+quan)?\s(?:(?:có|chịu)\s+trách\s+nhiệm(?!\s+của)|có\s+nhiệm\s+vụ)", low)
    if responsible and responsible.start() >= end and len(low[: responsible.start()].split()) <= 60:
        between = low[end : responsible.start()]
        if (
            not between.strip()
            or EXCLUDED.match(low[at:])
            or re.match(rf"\s*(?:{'' if _CHARGED.search(low, at, end) else ',|'}\(|(?:là|theo|căn cứ|trên cơ sở|trong phạm vi)\b)", between)
        ):
            return None
        return tuple(units_in(text[at : responsible.start()])), ()
    rest = low[end:].rstrip(" :")
    if (
        not responsible
        and rest.strip()
        and not _NO_SUBJECT.search(rest)
        and len(low.split()) <= 40
        and not EXCLUDED.match(low[at:])
        and not predicate().match(low, end)
        and not re.match(r"\s*(?:đã|vừa|đang)(?!\w)", low[end:])
    ):
        return (full_name(text[at:].rstrip(" :")),), ()
    return None


_LIST_VERB = re.compile(
    r"(?:tập trung|tiếp tục|cần|phải|thực hiện|triển khai|quan tâm|khẩn trương)[^.:;]{0,80}(?:nhiệm vụ|nội dung|công việc|giải pháp|yêu cầu)[^.:;]{0,50}:$"
)


def _list_subject(text: str, low: str) -> tuple[str, ...]:
    """ "…, các phòng, ban cần làm ngay 5 việc sau:" """
    tail = _LIST_VERB.search(low)
    if not tail:
        return ()
    sentence = low.rfind(". ", 0, tail.start()) + 1
    for start in sorted({sentence, *(m.end() for m in re.finditer(r"[,;]\s+", low[: tail.start()]) if m.end() > sentence)}):
        start += len(low[start:]) - len(low[start:].lstrip())
        units, end = read_units(text, low, start)
        if units and units[0].role in ("group", "post", "body") and tail.start() - 2 <= end <= tail.start() + 2:
            return tuple(u.name for u in units)
    return ()


def _weak_place(units: list[UnitMention], asked: bool) -> bool:
    return not asked and all(u.role == "place" for u in units)
