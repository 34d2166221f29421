"""Persons who are told to do something: "đồng chí Vũ Thị Hạnh - Hiệu trưởng", "Ông Lò Văn Thắng, Chủ tịch UBND xã"."""

from __future__ import annotations

import re
from functools import cache

from extract.alternatives import alternatives
from extract.lexicon import column
from extract.places import LEVELS, is_place
from extract.text import UPPER, lower
from extract.units.heads import find_head

_TITLE = r"(?:ThS|TS|PGS|GS|BS(?:CK\s?I{1,2})?|BSCKI{1,2}|DS|ĐD|KS|CN|Tiến sĩ|Thạc sĩ|[Bb]ác sĩ|Đại tá|Thượng tá|Trung tá|Thiếu tá)\.?"
_ADDRESS = r"(?:[Cc]ác\s+)?(?:[Đđ]ồng chí|[Đđ]/[Cc]|[Ôô]ng(?:\s*\([Bb]à\))?|[Bb]à)\.?:?"
CALLS = ("th", "ts", "pg", "gs", "bs", "ds", "đd", "ks", "cn", "ti", "bá", "đạ", "tr", "cá", "đồ", "đ/", "ôn", "bà")  # what titles and addresses begin with
_CALLED = rf"(?:(?:{_ADDRESS}|{_TITLE})[\s.]+)+(?=[{UPPER}])"
_NAME = re.compile(rf"[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,4}}(?!\w)")
# What ties a person to the office held: ", Phó Chủ tịch UBND xã", "- Hiệu trưởng", "(Trưởng phòng Nội vụ)".
OFFICE_AFTER = re.compile(r"\s*(?:,|[-–])\s*(?:chức vụ:?\s+|là\s+)?(?=\w)|\s*\((?=\w)")


MISTERS = ("ông ", "bà ", "các ông", "các bà")
_MISTER = re.compile(r"(?:các\s+)?(?:ông|bà)(?:\s*+[(,/]\s*+(?:ông|bà)(?:\s*+\))?)?(?:\s*+:)?\s++(?!(?:ông|bà)(?!\w))(?=\w)")


def behind_address(low: str, at: int) -> int:
    """After "ông", "các ông (bà)" before what follows them, ``at`` where they do not stand there.

    >>> behind_address("các ông (bà) trưởng phòng", 0), behind_address("bà con", 0), behind_address("ông", 0)
    (13, 3, 0)
    """
    called = _MISTER.match(low, at) if low.startswith(MISTERS, at) else None
    return called.end() if called else at


@cache
def _any_surname() -> str:
    return alternatives(map(re.escape, column("surnames", "surname")))


@cache
def _called_or_surname() -> re.Pattern[str]:
    return re.compile(rf"(?P<called>{_CALLED})|(?:{_any_surname()})(?!\w)")


@cache
def _surnames() -> frozenset[str]:
    return frozenset(map(lower, column("surnames", "surname")))


@cache
def beginnings() -> frozenset[str]:
    """The first two letters of surnames, forms of address and titles: most units begin otherwise."""
    return frozenset((*CALLS, *(surname[:2] for surname in _surnames())))


def begins_with_surname(name: str) -> bool:
    """Whether the first word of ``name`` is a Vietnamese surname, in any letter case (``surnames.csv``).

    >>> begins_with_surname("NGUYỄN VĂN A"), begins_with_surname("Sở Nội vụ"), begins_with_surname("")
    (True, False, False)
    """
    return lower(name).split(" ", 1)[0] in _surnames()


def person_at(text: str, low: str, at: int) -> int:
    """After the person named at ``at``, ``at`` where nobody is: a form of address and a name, or a name that begins with a surname.

    >>> text = "Ông Lò Văn Thắng, Chủ tịch UBND xã"
    >>> text[: person_at(text, text.lower(), 0)], person_at("Ông Chủ tịch", "ông chủ tịch", 0)
    ('Ông Lò Văn Thắng', 0)
    """
    begins = _called_or_surname().match(text, at) if low[at : at + 2] in beginnings() else None
    if begins is None:
        return at
    called = begins["called"] is not None
    begin = begins.end() if called else at
    name = _NAME.match(text, begin)
    if name is None or find_head(text, low, begin) is not None:
        return at
    return name.end() if called or len(name.group().split()) > 2 else at


@cache
def _person_last() -> re.Pattern[str]:
    return re.compile(rf"(?<!,) (?:(?:{_any_surname()})(?: [{UPPER}]\w*){{1,3}}|Văn(?! H[óo][aá])(?: [{UPPER}]\w*){{2}})$")


@cache
def person_after() -> re.Pattern[str]:
    """A person's name behind a post, its blank included."""
    return re.compile(rf" (?:{_any_surname()})(?: [{UPPER}]\w*){{1,3}}(?!\w)")


def without_person(name: str) -> str:
    """The post without who holds it; what may be a place stays ("huyện Trần Văn Thời", "Hà Nội").

    >>> without_person("Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Văn A"), without_person("Bí thư Huyện ủy Trần Văn Thời")
    ('Chủ tịch Ủy ban nhân dân tỉnh', 'Bí thư Huyện ủy Trần Văn Thời')
    """
    person = _person_last().search(name)
    if not person or " các " in name or re.match(r"Phó Thủ tướng(?! Thường trực)", name) or any(is_place(f"{level}{person.group()}") for level in LEVELS):
        return name
    return name[: person.start()]
