"""When something found is what the gold says: texts, numbers, names of bodies and units. The measure of ``evaluate``; the annotation guidelines lay it down."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

_TONE = "[\u0300\u0301\u0303\u0309\u0323]"
# Decomposed, the new placement (hoà, uỷ) has the tone on the second vowel, the old one on the first.
_NEW_PLACEMENT = re.compile(f"(?:(o)([ae])|(u)(y))({_TONE})")
_DASHES = str.maketrans(dict.fromkeys("–—−‐‑", "-"))
# Abbreviations that gold and program may write in full or not.
_SHORT = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "tp": "thành phố",
    "tx": "thị xã",
    "tt": "thị trấn",
    "vp": "văn phòng",
    "vpub": "văn phòng ủy ban nhân dân",
    "ttg": "thủ tướng",
    "cp": "chính phủ",
    "bnv": "bộ nội vụ",
    "snv": "sở nội vụ",
    "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc việt nam",
    "ubmttqvn": "ủy ban mặt trận tổ quốc việt nam",
    "cbccvc": "cán bộ công chức viên chức",
    "cchc": "cải cách hành chính",
    "tthc": "thủ tục hành chính",
    "khcn": "khoa học công nghệ",
    "khcnđmst": "khoa học công nghệ đổi mới sáng tạo",
    "tttt": "thông tin truyền thông",
    "ptth": "phát thanh truyền hình",
    "pt-th": "phát thanh truyền hình",
    "gdđt": "giáo dục đào tạo",
    "hcc": "hành chính công",
    "bcđ": "ban chỉ đạo",
    "cntt": "công nghệ thông tin",
}
_EMPTY_WORDS = frozenset(("các", "và", "của", "những", "toàn", "thể"))
_HEADS = ("chủ tịch ", "bộ trưởng ", "giám đốc ", "thủ trưởng ")


@lru_cache(maxsize=1 << 16)
def plain(text: str | None) -> str:
    """Lower case, one blank between words, one style of tone marks, one kind of dash; "" for None.

    >>> plain("Uỷ  ban\\nnhân dân"), plain("Thủ tục – 2024")
    ('ủy ban nhân dân', 'thủ tục - 2024')
    """
    spaced = " ".join(unicodedata.normalize("NFC", text or "").split()).lower().translate(_DASHES)
    decomposed = unicodedata.normalize("NFD", spaced)
    return unicodedata.normalize("NFC", _NEW_PLACEMENT.sub(lambda m: (m[1] or m[3]) + m[5] + (m[2] or m[4]), decomposed))


@lru_cache(maxsize=1 << 14)
def _unit_words(name: str) -> str:
    words = (_SHORT.get(word, word) for word in re.findall(r"[\w-]+", plain(name)))
    return " ".join(word for expanded in words for word in expanded.split() if word not in _EMPTY_WORDS)


@lru_cache(maxsize=1 << 16)
def same_unit(one: str, other: str) -> bool:
    """Whether two names are one unit: equal without abbreviations and small words, or nine tenths alike with the same numerals.

    >>> same_unit("UBND các xã, phường", "Ủy ban nhân dân các phường, xã"), same_unit("UBND TP. A", "Ủy ban nhân dân thành phố A"), same_unit("Tổ 1", "Tổ 2")
    (False, True, False)
    """
    mine, theirs = _unit_words(one), _unit_words(other)
    if mine == theirs:
        return True
    return re.findall(r"\d+", mine) == re.findall(r"\d+", theirs) and SequenceMatcher(None, mine, theirs).ratio() >= 0.9


def same_body(one: str | None, other: str | None) -> bool:
    """Issuing bodies; the head of a body counts as the body (the Prime Minister is not the Government)."""
    if one is None or other is None:
        return one is other
    return bool(one and other) and same_unit(_headless(one), _headless(other))


def _headless(name: str) -> str:
    bare = plain(name)
    return next((bare.removeprefix(head) for head in _HEADS if bare.startswith(head)), bare)


def number(printed: str | None) -> str | None:
    """A number and symbol to compare by: no blanks, no "số", no leading zeros; None for None and "".

    >>> number("Số 05/CT-UBND"), number("")
    ('5/ct-ubnd', None)
    """
    return "".join(plain(printed).split()).removeprefix("số").lstrip("0") if printed else None


def same_title(one: str | None, other: str | None) -> bool:
    """Titles seventeen twentieths alike."""
    if not one or not other:
        return not one and not other
    return SequenceMatcher(None, plain(one), plain(other)).ratio() >= 0.85


def same_field(field: str, one: Any, other: Any) -> bool:
    """Fields of a document's identity."""
    if field == "number":
        return number(one) == number(other)
    if field == "issuing_body":
        return same_body(one, other)
    if field == "title":
        return same_title(one, other)
    return bool(one == other)
