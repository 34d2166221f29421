"""Where the text prints the number of an official document, and what only looks like one.

Besides whole numbers there are lists that print the symbol once ("các Quyết định số 301, 302 và 305/QĐ-UBND"): every serial of such a list is a number. So is
a serial without any symbol that stands behind the kind of a decision ("Công văn số 5119 ngày 10/12/2021", "vừa ban hành Nghị định 143 về …"), as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from extract.kinds import clean_number, kind_names, kind_of_name, kind_words, looks_like_number, names_kind, numbers_in, symbol_parts, whole_kind_words
from extract.lexicon import column
from extract.parsers.document_verbs import doing
from extract.text import fold, squeeze

# Forms, plots, addresses, standards, files and days are numbered in the same shape.
_NOT_BEFORE = re.compile(
    r"(?<!\w)(?:(?:mẫu|biểu|biểu mẫu|phụ lục|phụ biểu|lô|thửa|ô|căn hộ|nhà|kiệt|hẻm|ngõ|ngách|tờ|km|mã|mã số|mã hồ sơ|hồ sơ|biển số|tài khoản|tháng|ngày|quý|năm|tỷ lệ|đạt|mức|đường)\s*(?:số\s*)?:?"
    r"|(?:qcvn|tcvn|tcxdvn|tcxd|tccs|tcn|iso)[\s\d:.,/-]{0,20})\s*$"
)
# Nicknames by a number: "Đề án 06/CP", "Ban Chỉ đạo 389/TP".
_NICKNAME_BEFORE = re.compile(r"(?<!\w)(?:đề án|ban chỉ đạo|bcđ|tổ công tác|tiểu ban|quỹ|chương trình|dự án)\s*$")
_NAMED_BEFORE = re.compile(rf"(?:số\s*:?|(?<!\w)(?:{kind_words()}|văn bản|qđ|nđ|nq|cv|tt|tb|kh|ct))\s*$")
_ROAD = re.compile(r"(?:QL|ĐT|TL|HL|ĐH|CT)\.?\d+")
# 301, 302 và (số) 305/QĐ-UBND
_SERIALS_BEFORE = re.compile(r"số(?<!\wsố)\s*:?\s*((?:\d{1,5}[a-zđ]?\s*(?:,\s*và\b|,|;|\bvà\b)\s*(?:số\s*)?){1,30})$")
# "Lệnh số 18-LCT", "Quyết định số 122-TTg", "tờ trình số 353TT-KHĐT": as they were numbered until the nineties, behind kind and "số" alone
WITHOUT_STROKE = re.compile(r"số\s*(?::\s*)?(?P<number>\d{1,5}(?:\s?-\s?)?(?:[A-ZĐ][A-ZĐa-zđ]{0,4}-)?(?=[A-ZĐ][a-zđ]*[A-ZĐ])[A-ZĐa-zđ]{2,6})(?![\w/&-]|\s+/)")
# "Chỉ thị 166-CT ngày …", "Quyết định số 143 HĐBT ngày …": of the Council of Ministers and the Prime Minister
_OF_THE_COUNCIL = re.compile(r"(?P<number>[0-9](?<![0-9/.-].)\d{0,3}[a-z]?\s?-?\s?(?:HĐBT|HĐNN|CT|TTg))(?=,?\s+ngày\s)")
_KIND_OR_SO_BEFORE = re.compile(rf"{whole_kind_words()}\s+(?:số\s*:?\s*)?$")
_KIND_BEFORE = re.compile(rf"{whole_kind_words()}\s+$")
_SERIAL = re.compile(r"\d{1,5}[a-zđ]?")
# A serial that is all there is of a number: no symbol, measure or count follows.
_NO_SYMBOL = r"(?!\w|\s*[/&%+]|\s*[-–]\s*[^\W_]|[.,:]\d|\s+(?:qđ|nđ|nq|ct|tt|tb|kh|cv|kl)[-–/])"
_DATED = r"\s*+(?:[,(]\s*+)?(?:ra\s+|ban hành\s+)?ngày\s+\d"
_ABOUT = r"\s*[,.;:(]|\s+(?:về|yêu cầu|đề nghị|gửi|quy định|hướng dẫn|chỉ đạo|chấn chỉnh|trả lời|phê duyệt|thành lập|sửa đổi|bãi bỏ|công bố|của|để|nhằm)\s"
_AFTER_SO = re.compile(rf"số\s*(?::\s*)?(\d{{1,5}}[a-zđ]?){_NO_SYMBOL}")
# Kinds that are counted, chosen or known by a number too ("phương án số 2", "quy định số 5"): a serial of theirs needs its day, or who issues it.
_ALWAYS = {"nghi-dinh", "quyet-dinh", "nghi-quyet", "chi-thi", "thong-tu", "cong-van", "cong-dien", "ket-luan", "to-trinh"}
_IF_DATED = {"ke-hoach", "thong-bao", "huong-dan", "quy-dinh", "bao-cao", "thong-tri"}
# The last letters of these kinds, of "văn bản", "khẩn", "hỏa tốc": what a serial without "số" stands behind, which rules most figures out at once
_ENDS_KIND = re.escape("".join(sorted({name[-1] for name in kind_names() if kind_of_name(name) in _ALWAYS | _IF_DATED} | set("nc "))))
_ALONE = re.compile(rf"([0-9](?<=[{_ENDS_KIND}] [0-9])\d{{0,4}}){_NO_SYMBOL}(?={_DATED}|{_ABOUT})")
# What every number of a document has in ``lower(text)`` that stands without "số": most figures count or date something, which is seen at one glance.
_MAY_CITE = re.compile(
    rf"[0-9](?:[0-9a-zđ.]{{0,5}}[ \n\t]{{0,2}}[/-](?=[ \n\t]{{0,2}}(?:[^\W\d]|(?:19|20)\d\d))|[0-9a-zđ.]{{0,5}}[ \n\t]{{1,2}}[^\W\d]{{1,8}}/"
    rf"|(?<=[{_ENDS_KIND}] [0-9])|[0-9a-z]{{0,4}}[ \n\t-]{{0,3}}(?:hđbt|hđnn|ct|ttg)(?!\w))"
)
_DAY_FOLLOWS = re.compile(rf"{_DATED}|\s+của\s+(?:bộ chính trị|ban bí thư|ban chấp hành trung ương)(?!\w)")  # or the organ that is cited by serials alone
_KIND_AHEAD = re.compile(rf"(?P<issued>(?<!\w){doing('issues', 'sends')}\s+)?(?<!\w)(?P<kind>{kind_words()}|văn bản)(?:\s+(?:khẩn|hỏa tốc|thượng khẩn))?\s+$")
# "Công văn hỏa tốc của Chủ tịch UBND tỉnh X | (số 4344)", "công văn ban hành ngày 7.5 (số 51)"
_KIND_OVER_BRACKET = re.compile(
    rf"{whole_kind_words('văn bản')}(?:\s+(?:khẩn|hỏa tốc|thượng khẩn))?(?:\s+(?:của|do)\s[^.;:()]{{3,90}}|(?:\s+(?:phát hành|ban hành|ký))?\s+ngày\s[\d/. thángnăm-]{{3,24}})\s+\($"
)
_LONGEST_OVER = 140


class CitedNumber(NamedTuple):
    """A number at the half-open range ``[start, end)`` of the text; of a list with one symbol the range holds the serial alone."""

    start: int
    end: int
    number: str


def cited_numbers(text: str, low: str, start: int, end: int) -> Iterable[CitedNumber]:
    """Numbers of documents in ``text[start:end]`` in order; ``low`` is ``lower(text)``."""
    led = low.find("số", start, end) >= 0
    if not led and _MAY_CITE.search(low, start, end) is None:
        return ()
    bare = [CitedNumber(start, end, text[start:end]) for start, end in _bare(low, start, end, led)]
    old = [m for m in WITHOUT_STROKE.finditer(text, start, end) if _KIND_BEFORE.search(low, max(start, m.start() - 40), m.start())] if led else []
    if low.find(" ngày ", start, end) >= 0:
        old += [m for m in _OF_THE_COUNCIL.finditer(text, start, end) if _KIND_OR_SO_BEFORE.search(low, max(start, m.start() - 40), m.start())]
    found = _with_stroke(text, low, start, end)
    if not (old or bare):
        return found
    dated = {m.start("number"): CitedNumber(m.start("number"), m.end(), clean_number(m["number"])) for m in old}
    whole = [*found, *dated.values()]
    begun = {number.start for number in whole}
    return sorted([*whole, *(number for number in bare if number.start not in begun)], key=lambda number: number.start)


def _bare(low: str, start: int, end: int, led: bool) -> Iterator[tuple[int, int]]:
    """Ranges of serials without a symbol; without "số" those with their day, or that somebody is said to issue. ``led``: whether "số" stands there."""
    for match in (*(_AFTER_SO.finditer(low, start, end) if led else ()), *_ALONE.finditer(low, start, end)):
        if low.startswith("(số", match.start() - 1) and _KIND_OVER_BRACKET.search(low, max(start, match.start() - _LONGEST_OVER), match.start()):
            yield match.span(1)
            continue
        ahead = _KIND_AHEAD.search(low, max(start, match.start() - 40), match.start())
        slug = (kind_of_name(squeeze(ahead.group("kind"))) or "cong-van") if ahead else None
        if ahead is None or not (slug in _ALWAYS or slug in _IF_DATED):
            continue
        dated = _DAY_FOLLOWS.match(low, match.end(), end) is not None
        with_so, issued = match.start() < match.start(1), ahead.group("issued") is not None
        if dated or (with_so and issued) or (slug in _ALWAYS and (with_so or issued)):
            yield match.span(1)


def _with_stroke(text: str, low: str, start: int, end: int) -> Iterator[CitedNumber]:
    for match in numbers_in(text, start, end):
        before = low[max(start, match.start() - 60) : match.start()]
        if not _is_document(match.group(), before):
            continue
        number = clean_number(match.group())
        listed = _SERIALS_BEFORE.search(low, max(start, match.start() - 200), match.start())
        if listed:
            for serial in _SERIAL.finditer(low, listed.start(1), listed.end(1)):
                yield CitedNumber(serial.start(), serial.end(), text[serial.start() : serial.end()] + number[_serial_length(number) :])
        yield CitedNumber(match.start(), match.end(), number)


def _serial_length(number: str) -> int:
    return next(i for i, c in enumerate(number) if c in "/-")


def _is_document(printed: str, before: str) -> bool:
    if not looks_like_number(printed) or _NOT_BEFORE.search(before):
        return False
    parts = symbol_parts(clean_number(printed))
    if _ROAD.fullmatch(parts[0]):
        return False
    if len(parts) > 1 or names_kind(parts[0]):
        return True
    if _NICKNAME_BEFORE.search(before):
        return False
    return _known(parts[0]) or bool(_NAMED_BEFORE.search(before))


def _known(symbol: str) -> bool:
    """Whether one word is the symbol of a body: without a kind before it, it needs no "số" only then."""
    return fold(symbol).startswith(("ubnd", "hdnd", "qh", "ubtvqh")) or fold(symbol) in _symbols()


@cache
def _symbols() -> frozenset[str]:
    return frozenset(map(fold, column("symbols", "symbol")))
