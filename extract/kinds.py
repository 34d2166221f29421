"""Kinds of official document and the shape of their number and symbol (số, ký hiệu).

Follows Decree 30/2020/NĐ-CP, appendix I (number and symbol) and III (kinds and abbreviations), the law on legal normative documents for ``số/năm/ký hiệu``,
and the party's style ``18-NQ/TW``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from extract.alternatives import alternatives, whole_words
from extract.lexicon import column, rows
from extract.text import fold, lower, squeeze

# The kinds that running text refers to most, as alternatives for patterns over ``lower(text)``, for cues where the name of a rarer one ("đề án") may stand for something else:
# those by which an office tells others what to do, and with those that lay down rules. No word begins another.
_ORDERING = "nghị quyết|quyết định|chỉ thị|kết luận|thông báo|công văn|công điện|kế hoạch"
ORDERING = f"(?:{_ORDERING})"
INSTRUMENT = f"(?:{_ORDERING}|nghị định|thông tư)"
# Papers that lay nothing on anybody: an article that tells of one reports no document, "Hợp đồng này" refers to none.
NO_ORDERS = frozenset({"du-an", "hop-dong", "bien-ban", "ban-ghi-nho", "ban-thoa-thuan", "giay-phep", "giay-chung-nhan", "giay-moi"})
_GAP = r"[ \n\t]{0,2}"
_BLANK = r"[ \n\t]{1,2}"
_WORD = r"[A-ZĐÂÊÔƠƯĂ][A-Za-zĐđÂÊÔƠƯĂâêôơưă]{0,19}(?:\d{1,2}(?:[A-ZĐ]{1,6}(?![a-zđ]))?)?"  # "K2ĐT": a figure within
_DASH = "[-‐‑–—−]"
_ANY_DASH = re.compile(_DASH)
_SIGNS = re.compile(r"[/\-&.](?:(?<!\.)|(?!\d))")
# 14460  30c  1205B  66.7  1.205
_SERIAL = r"\d{1,5}(?:\.\d{1,3}|[a-zđ](?![a-zđ])|[A-Z](?![A-Za-z]))?"
_YEAR = rf"(?:(?:19|20)\d\d{_GAP}/{_GAP})?"
# A dash with blanks on both sides joins only a kind and its body ("764/QĐ - BNV"): elsewhere it is punctuation ("Kế hoạch số 12/KH-UBND - Ban Chỉ đạo …").
_KIND_SYMBOL = alternatives(sorted({s for row in column("kinds", "symbol") for s in (row, row.upper(), fold(row).upper())}, key=lambda s: (-len(s), s)))
_SPACED = rf"{_KIND_SYMBOL}{_BLANK}{_DASH}{_BLANK}(?=[A-ZĐ]{{2}}){_WORD}"
# What a converter made of a lost hyphen: "QĐ UBND", "CT BCA", and the party's "48 CT/TW". Bodies that everybody abbreviates so: elsewhere a blank ends the number.
_BODY_SYMBOL = alternatives(sorted({"UBND", "HĐND", "QH", "UBTVQH", *column("symbols", "symbol")}, key=lambda s: (-len(s), s))) + r"(?![^\W_])"
# "6129/BTC - TCCB": a body's symbol and its department, all in capitals
_DEPARTMENT = rf"{_BODY_SYMBOL}{_BLANK}{_DASH}{_BLANK}(?!(?:UBND|HĐND|MTTQ|BCĐ|TP|TW)(?!\w))(?=[A-ZĐ]{{2,6}}(?!\w|[ \t]+[A-ZĐ])){_WORD}"
_LOST = rf"{_KIND_SYMBOL}{_BLANK}{_BODY_SYMBOL}"
_PARTY_OFFICE = r"/(?:TW(?:ĐTN)?|TU|HU|QU|ThU|ĐU|UBTVQH\d{0,2})(?![^\W_])"
_OLD_OFFICE = r"/(?:UB|UBT|LB|LT)(?![^\W_])"  # "947 QĐ/UB", "15 TT/LB": as they were numbered until the nineties
# What may stand behind a serial and a blank: "48 CT/TW", "947 QĐ/UB", "1141 TC/QĐ/CĐKT"
_BEHIND_BLANK = rf"(?:{_KIND_SYMBOL}(?:{_PARTY_OFFICE}|{_OLD_OFFICE})|TC/(?:QĐ|TT|CT|CV|TB)(?![^\W_]))"
_TAIL = rf"(?:{_DASH}{_GAP}{_WORD}|{_BLANK}{_DASH}{_WORD}|{_GAP}&{_GAP}(?=[A-ZĐ]{{2}}){_WORD}|\.(?:(?=[A-ZĐ]{{2}}){_WORD}|[IVX]{{1,4}}(?!\w)|[QPH]\.?(?:\d{{1,2}}|[A-ZĐ]{{1,3}})(?!\w))|/{_WORD})"
# "01-TANDTC-VKSNDTC/TTLT": joint documents until 1996
_JOINT = r"[A-ZĐ]{2,9}(?:-[A-ZĐ]{2,9}){1,3}(?=/(?:TTLT|TTLB|NQLT)(?!\w))"
_SYMBOL = rf"(?:{_SPACED}|{_DEPARTMENT}|{_LOST}|{_WORD}){_TAIL}{{0,5}}"


# The patterns are large: each is made when it is first asked for.
@cache
def number_shape() -> re.Pattern[str]:
    """Number and symbol of a document: 14460/QĐ-UBND  30c/NQ-CP  35/2023/UBTVQH15  66.7/2025/NQ-CP  2231/SNV-CCHC&PC  65/TTr-CAT-PC06  3617/UBND  1205/QĐ.UBND
    18-NQ/TW  02-KH/BCĐTW  19-2017/NQ-CP; blanks and line ends may stand around every sign, and none before "ngày"."""
    return re.compile(
        rf"""(?:(?<![\w:/.,+-])|(?<=[Ss]ố)|(?<=[Ss]ố[:.])|(?<=SỐ)|(?<=SỐ[:.])|(?<=\s[sS]))(?:
            (?P<state>{_SERIAL}(?:{_GAP}/{_GAP}{_YEAR}|-(?:19|20)\d\d/){_SYMBOL})
          | (?P<party>{_SERIAL}(?:{_GAP}{_DASH}{_GAP}|{_BLANK}(?={_BEHIND_BLANK}))(?:{_JOINT}|[A-ZĐ][A-Za-zĐđ]{{0,5}}){_GAP}/{_GAP}(?:T\.Ư|{_WORD}){_TAIL}{{0,3}})
        )(?:(?=ngày)|(?!\w|[-&]\w|/[^\W\d]))""",
        re.VERBOSE,
    )


@cache
def _begins() -> re.Pattern[str]:
    """Where one may begin: what a search looks for first, since it costs a tenth."""
    ahead = rf"(?={_GAP}(?:[A-ZĐÂÊÔƠƯĂ]|(?:19|20)\d\d{_GAP}/))"  # no days, no ranges of years
    return re.compile(rf"[0-9](?<![0-9].)[0-9A-Za-zĐđ.]{{0,5}}[ \n\t]{{0,2}}(?:(?:/|{_DASH}){ahead}|(?<=[ \n\t]){_BEHIND_BLANK})")


@cache
def draft_shape() -> re.Pattern[str]:
    """The same with the serial missing: a draft. "Số:      /KH-UBND", "Số: …/2025/QĐ-UBND"."""
    return re.compile(
        rf"(?i:số)\s*:?\s*[.…_ ]*/{_GAP}({_YEAR}{_SYMBOL})|(?i:số)\s*:?\s*[.…_ ]*{_DASH}{_GAP}(?P<party>[A-ZĐ][A-Za-zĐđ]{{0,5}}{_GAP}/{_GAP}{_WORD})"
    )


@cache
def _lost_dash() -> re.Pattern[str]:
    return re.compile(rf"(?<=/)({_KIND_SYMBOL}){_BLANK}(?={_BODY_SYMBOL})|(?<=\d){_BLANK}(?={_KIND_SYMBOL}{_PARTY_OFFICE})")


def numbers_in(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """Every number and symbol in ``text[start:end]``, in order.

    >>> [m.group() for m in numbers_in("các Quyết định số 14460/QĐ-UBND, 30c/NQ-CP ngày 8/11/2011")]
    ['14460/QĐ-UBND', '30c/NQ-CP']
    """
    end = len(text) if end is None else end
    at = start
    if text.find("/", start, end) < 0:
        return
    for begins in _begins().finditer(text, start, end):
        if begins.start() >= at and (match := number_shape().match(text, begins.start(), end)):
            at = match.end()
            yield match


def first_number(text: str, start: int = 0) -> re.Match[str] | None:
    """The first number and symbol in ``text`` from ``start``."""
    return next(numbers_in(text, start), None)


@lru_cache(maxsize=1 << 10)
def clean_number(printed: str) -> str:
    """Number and symbol without blanks, every dash ``-``; a blank that stands for a lost hyphen is one.

    >>> clean_number("1187 /QĐ‑BNV"), clean_number("18—NQ/TW"), clean_number("3617/ UBND"), clean_number("86/QĐ UBND"), clean_number("48 CT/TW")
    ('1187/QĐ-BNV', '18-NQ/TW', '3617/UBND', '86/QĐ-UBND', '48-CT/TW')
    """
    whole = "".join(_lost_dash().sub(lambda m: f"{m.group(1) or ''}-", printed).split()) if " " in printed or not printed.isprintable() else printed
    return _ANY_DASH.sub("-", whole)


@cache
def _glued() -> re.Pattern[str]:
    return re.compile(rf"(?<=/)({_KIND_SYMBOL})({_BODY_SYMBOL})")


@lru_cache(maxsize=1 << 12)
def hyphenated(number: str) -> str:
    """A cleaned number with the hyphen that its symbol was printed without put back between kind and body: what it is known by elsewhere.

    >>> hyphenated("61/2018/NĐCP"), hyphenated("365/TTrSNV"), hyphenated("1552/TTCP"), hyphenated("12/2004/QĐUB")
    ('61/2018/NĐ-CP', '365/TTr-SNV', '1552/TTCP', '12/2004/QĐUB')
    """
    symbol = number.rpartition("/")[2].partition("-")[0]
    known = symbol in column("symbols", "symbol") or symbol.upper() in _by_symbol()
    return number if known else _glued().sub(r"\1-\2", number)


@lru_cache(maxsize=1 << 10)
def symbol_parts(number: str) -> tuple[str, ...]:
    """The words of the symbol, serial and year left out: ``65/TTr-CAT-PC06`` → ``('TTr', 'CAT', 'PC06')``."""
    return tuple(part for part in _SIGNS.split(hyphenated(number))[1:] if part and not part.isdigit())


@cache
def _by_symbol() -> dict[str, str]:
    """Slugs by symbol in capitals, then by symbol without marks ("ND-CP") where no printed one is the same."""
    table: dict[str, str] = {}
    for printed in (str.upper, lambda symbol: fold(symbol).upper()):
        for row in rows("kinds"):
            if row["symbol"]:
                table.setdefault(printed(row["symbol"]), row["slug"])
    return table


@cache
def _by_name() -> dict[str, str]:
    return {lower(row["name"]): row["slug"] for row in rows("kinds")}


@cache
def kind_names() -> tuple[str, ...]:
    """All kind names in lower case, longest first."""
    return tuple(sorted(_by_name(), key=lambda n: (-len(n), n)))


@cache
def kind_words() -> str:
    """Alternatives of all kind names, the longest that stands there, for patterns over ``lower(text)``."""
    return alternatives(re.escape(n).replace(r"\ ", r"\s+") for n in kind_names())


@cache
def whole_kind_words(*more: str) -> str:
    """The same where no letter stands before them, and what ``more`` may stand for a kind, for patterns that are searched with: they begin with letters."""
    return whole_words([*(re.escape(n).replace(r"\ ", r"\s+") for n in kind_names()), *more])


@lru_cache(maxsize=1 << 10)
def kind_of_name(name: str) -> str | None:
    """Slug of a kind given its printed name: ``"KẾ HOẠCH"`` → ``"ke-hoach"``; None for other words.

    >>> kind_of_name("QUYẾT ĐỊNH"), kind_of_name("Chương trình hành động"), kind_of_name("Sở Nội vụ")
    ('quyet-dinh', 'chuong-trinh', None)
    """
    return _by_name().get(squeeze(lower(name)))


@cache
def _by_bare_name() -> dict[str, str]:
    return {squeeze(fold(name)): slug for name, slug in _by_name().items() if " " in name}


def kind_misread(name: str) -> str | None:
    """Slug of a kind of two words or more whose marks a scan lost or changed; None for other words.

    >>> kind_misread("QUYÊT ĐỊNH"), kind_misread("KÉ HOACH"), kind_misread("LUÂT")
    ('quyet-dinh', 'ke-hoach', None)
    """
    return _by_bare_name().get(squeeze(fold(name)))


@cache
def _opening_kind() -> re.Pattern[str]:
    return re.compile(rf"(?:{kind_words()})(?!\w)")


def kind_that_opens(line: str) -> tuple[str, int] | None:
    """Slug and length of the kind name that a line begins with, None where it begins with none.

    >>> kind_that_opens("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"), kind_that_opens("SỞ NỘI VỤ")
    (('ke-hoach', 8), None)
    """
    found = _opening_kind().match(lower(line[:80]))
    slug = kind_of_name(found.group()) if found else None
    return (slug, found.end()) if found and slug else None


_ASSEMBLY = re.compile(r"(?:UBTV)?QH\d{1,2}")


def kind_of_number(number: str) -> str | None:
    """Slug of a kind by its symbol, typed with marks or without; an official letter has a symbol of bodies only.

    >>> [kind_of_number(n) for n in ("14460/QĐ-UBND", "3617/UBND", "18-NQ/TW", "72/2025/QH15", "01/2023/TT-VPCP", "13/2023/ND-CP")]
    ['quyet-dinh', 'cong-van', 'nghi-quyet', None, 'thong-tu', 'nghi-dinh']
    """
    parts = symbol_parts(number)
    if not parts or _ASSEMBLY.fullmatch(parts[0]):
        return None  # a law, an ordinance and a resolution of the National Assembly share one symbol: the word before decides
    if parts[0] == "TT" and re.match(r"\d+-", number):
        return "thong-tri"
    joint = _by_symbol().get(parts[-1]) if parts[-1] in ("TTLT", "TTLB", "NQLT") else None
    return joint or _by_symbol().get(parts[0].upper()) or ("nghi-dinh" if parts == ("CP",) else "cong-van")


@cache
def kinds_of_symbol(part: str) -> frozenset[str]:
    """Every slug that a word of a symbol may stand for: ``QĐ`` is a decision, of the party also a regulation.

    >>> sorted(kinds_of_symbol("QĐ")), sorted(kinds_of_symbol("UBND"))
    (['quy-dinh', 'quyet-dinh'], [])
    """
    return frozenset(row["slug"] for row in rows("kinds") if row["symbol"] and row["symbol"].upper() == part.upper())


def names_kind(part: str) -> bool:
    """Whether a word of a symbol stands for a kind (``QĐ``, ``QD``, ``TTr``) and not for a body.

    >>> names_kind("QĐ"), names_kind("UBND")
    (True, False)
    """
    return part.upper() in _by_symbol()


def looks_like_number(printed: str) -> bool:
    """False for what only has the shape: dates, ratios, speeds, one-letter symbols and street numbers."""
    parts = symbol_parts(clean_number(printed))
    return bool(parts) and len("".join(parts)) > 1 and any(c.isupper() for c in parts[0][:1]) and sum(c.isupper() for c in "".join(parts)) > 1
