"""Names of bodies shortened to the first letters of their words ("Cục XNK", "Đội QLĐ") that no list of short forms holds: written out where only one name fits.

What fits is a listed field ("Xuất nhập khẩu"), or words of the same text behind the same head ("Đội Quản lý điện").
"""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import column, rows
from extract.text import UPPER

_SHORT = re.compile(
    rf"(?<!\w)(?P<head>Sở|Bộ|Tổng cục|Chi cục|Cục|Vụ|Phòng|Ban|Trung tâm|Viện|Khoa|Trường|Đội|Tổ|Trạm)\s+(?P<short>[{UPPER}]{{2,}}(?:\s?(?:&|-|\bvà\b)\s?[{UPPER}]{{2,}})*)(?!\w)"
)
_CAPITALS = re.compile(f"[{UPPER}][{UPPER}]")  # without two in a row a name holds no initials
_SEVERAL = re.compile(r"(?:(?:Giám đốc|Lãnh đạo|Thủ trưởng)\s+)?[Cc]ác\s+(?:[Ss]ở|[Pp]hòng|[Bb]ộ)\s?:?\s")
_ONE = re.compile(rf"(?<!\w)[{UPPER}]{{2,}}(?!\w)")
_LINKS = re.compile(r"\s?(?:&|-|\bvà\b)\s?")
_WORDS = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"[IVX]+")
_KEPT = frozenset(("VNPT", "FPT", "TNHH", "MTV", "EVN", "UBND", "HĐND", "MTTQ", "TW"))
_LONGEST = 9
_OF_ONE_FIELD = ("Sở", "Bộ", "Vụ", "Cục", "Chi cục")  # elsewhere two letters say too little


def by_fields(name: str) -> str:
    """``name`` with initials of listed fields written out.

    >>> by_fields("Cục XNK"), by_fields("Cục TMĐT và KTS"), by_fields("Phòng ABCX")
    ('Cục Xuất nhập khẩu', 'Cục Thương mại điện tử và Kinh tế số', 'Phòng ABCX')
    """
    if _CAPITALS.search(name) is None:
        return name
    name = _SHORT.sub(_field, name)
    several = _SEVERAL.match(name)
    if several is None:
        return name
    return name[: several.end()] + _ONE.sub(lambda m: _departments().get(m.group(), m.group()), name[several.end() :])  # "các sở: XD, CT"


@cache
def _departments() -> dict[str, str]:
    """Departments of provinces and ministries by their initials."""
    names = [row["name"] for row in rows("fields") if row["source"].startswith(("Nghị định 150/2025", "Nghị định 24/2014", "Nghị định 45/2025"))]
    return {_initials(_WORDS.findall(name)): name for name in reversed(names) if len(_WORDS.findall(name)) > 1}


def _field(found: re.Match[str]) -> str:
    letters = _letters(found["short"])
    full = _fields().get(letters) if len(letters) > 2 or found["head"] in _OF_ONE_FIELD else None
    return f"{found['head']} {full or found['short']}"


def by_text(name: str, text: str) -> str:
    """``name`` with initials written out by the words that ``text`` has behind the same head.

    >>> by_text("Đội QLĐ Hải Lăng", "các Đội Quản lý điện khu vực báo cáo")
    'Đội Quản lý điện Hải Lăng'
    """
    return _SHORT.sub(lambda m: f"{m['head']} {_in_text(m['head'], _letters(m['short']), text) or m['short']}", name)


def has_initials(name: str) -> bool:
    """Whether a name holds initials that may be written out."""
    short = _SHORT.search(name) if _CAPITALS.search(name) else None
    return short is not None and _letters(short["short"]) != ""


def _letters(short: str) -> str:
    """The letters of initials without their links; "" for what stays as printed."""
    letters = _LINKS.sub("", short)
    return "" if len(letters) > _LONGEST or letters in _KEPT or _ROMAN.fullmatch(letters) else letters


def _initials(words: list[str]) -> str:
    return "".join(word[0].upper() for word in words if word != "và")


@cache
def _fields() -> dict[str, str]:
    """Fields by their initials, those of several fields left out."""
    found: dict[str, str | None] = {}
    for name in column("fields", "name"):
        words = _WORDS.findall(name)
        if name[0].isupper() and len(words) > 1:
            letters = _initials(words)
            found[letters] = name if found.get(letters, name) == name else None
    return {letters: name for letters, name in found.items() if name is not None}


def _in_text(head: str, letters: str, text: str) -> str | None:
    """The words behind ``head`` somewhere in ``text`` that begin with ``letters``."""
    if not letters:
        return None
    shape = re.compile(rf"(?<!\w){head}\s+({letters[0]}[^\W\d_]+(?:\s+[^\W\d_]+){{{len(letters) - 1}}})(?!\w)")
    for found in shape.finditer(text):
        words = found[1].split()
        if _initials(words) == letters:
            return " ".join(words)
    return None
