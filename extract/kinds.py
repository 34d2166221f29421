"""Kinds of official document and the shape of their number and symbol (số, ký hiệu).

Follows Decree 30/2020/NĐ-CP, appendix I (number and symbol) and III (kinds and abbreviations), the law on legal normative documents for ``số/năm/ký hiệu``,
and the party's style ``18-NQ/TW``.
"""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import column, rows
from extract.text import lower, squeeze

# 14460/QĐ-UBND  30c/NQ-CP  35/2023/UBTVQH15  66.7/2025/NQ-CP  2231/SNV-CCHC&PC  65/TTr-CAT-PC06  3617/UBND
# 18-NQ/TW  02-KH/BCĐTW; blanks and line ends may stand around every sign.
_GAP = r"[ \n\t]{0,2}"
_WORD = r"[A-ZĐÂÊÔƠƯĂ][A-Za-zĐđÂÊÔƠƯĂâêôơưă]{0,11}\d{0,2}"
_DASH = "[-‐‑–—−]"
_SERIAL = r"\d{1,5}(?:\.\d{1,2}|[a-zđ](?![a-zđ]))?"
_TAIL = rf"(?:{_GAP}(?:{_DASH}|&){_GAP}{_WORD})"
NUMBER = re.compile(
    rf"""(?<![\w:/.,-])(?:
        (?P<state>{_SERIAL}{_GAP}/{_GAP}(?:(?:19|20)\d\d{_GAP}/{_GAP})?{_WORD}(?:{_TAIL}|/{_WORD}){{0,4}})
      | (?P<party>{_SERIAL}{_GAP}{_DASH}{_GAP}[A-ZĐ][A-Za-zĐđ]{{0,3}}{_GAP}/{_GAP}{_WORD}{_TAIL}{{0,3}})
    )(?![\w/])""",
    re.VERBOSE,
)
# The same with the serial missing: a draft. "Số:      /KH-UBND"
DRAFT = re.compile(rf"(?i:số)\s*:?\s*[.…_ ]*/{_GAP}((?:20\d\d{_GAP}/{_GAP})?{_WORD}{_TAIL}{{0,4}})")

_UNIT_SYMBOLS = ("km/h", "m/s")


def clean_number(printed: str) -> str:
    """Number and symbol without blanks, every dash ``-``.

    >>> clean_number("1187 /QĐ‑BNV"), clean_number("18—NQ/TW"), clean_number("3617/ UBND")
    ('1187/QĐ-BNV', '18-NQ/TW', '3617/UBND')
    """
    return re.sub(_DASH, "-", re.sub(r"\s+", "", printed))


def symbol_parts(number: str) -> list[str]:
    """The words of the symbol, serial and year left out: ``65/TTr-CAT-PC06`` → ``['TTr', 'CAT', 'PC06']``."""
    return [part for part in re.split(r"[/\-&]", number)[1:] if part and not part.isdigit()]


@cache
def _by_symbol() -> dict[str, str]:
    table: dict[str, str] = {}
    for row in rows("kinds"):
        if row["symbol"]:
            table.setdefault(row["symbol"].upper(), row["slug"])
    return table


@cache
def _by_name() -> dict[str, str]:
    table = {lower(row["name"]): row["slug"] for row in rows("kinds")}
    # Compounds that real titles use for the same kind.
    table.update({"chương trình hành động": "chuong-trinh", "kế hoạch hành động": "ke-hoach", "kế hoạch phối hợp": "ke-hoach", "thông báo kết luận": "thong-bao"})
    return table


@cache
def kind_words() -> str:
    """Alternatives of all kind names in lower case, longest first, for patterns over ``lower(text)``."""
    names = sorted(_by_name(), key=lambda n: (-len(n), n))
    return "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in names)


def kind_of_name(name: str) -> str | None:
    """Slug of a kind given its printed name: ``"KẾ HOẠCH"`` → ``"ke-hoach"``; None for other words.

    >>> kind_of_name("QUYẾT ĐỊNH"), kind_of_name("Chương trình hành động"), kind_of_name("Sở Nội vụ")
    ('quyet-dinh', 'chuong-trinh', None)
    """
    return _by_name().get(squeeze(lower(name)))


def kind_of_number(number: str) -> str | None:
    """Slug of a kind by its symbol; an official letter has a symbol of bodies only.

    >>> [kind_of_number(n) for n in ("14460/QĐ-UBND", "3617/UBND", "18-NQ/TW", "72/2025/QH15", "01/2023/TT-VPCP")]
    ['quyet-dinh', 'cong-van', 'nghi-quyet', None, 'thong-tu']
    """
    parts = symbol_parts(number)
    if not parts or re.fullmatch(r"(UBTV)?QH\d{1,2}", parts[0]):
        return None  # a law, an ordinance and a resolution of the National Assembly share one symbol: the word before decides
    return _by_symbol().get(parts[0].upper(), "cong-van")


def looks_like_number(printed: str) -> bool:
    """False for what only has the shape: dates, ratios, speeds, one-letter symbols and street numbers."""
    parts = symbol_parts(clean_number(printed))
    return bool(parts) and len("".join(parts)) > 1 and any(c.isupper() for c in parts[0][:1]) and sum(c.isupper() for c in "".join(parts)) > 1
