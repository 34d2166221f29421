"""The words that lead to a cited number, and the kind of document that they, its symbol or the name before it tell."""

from __future__ import annotations

import re

from extract.kinds import kind_of_name, kind_of_number, kinds_of_symbol, symbol_parts, whole_kind_words
from extract.parsers.cited_bodies import Setting
from extract.text import squeeze

_QUALIFIERS = r"(?:\s+(?:hành động|liên tịch|liên ngành|liên bộ|phối hợp|khẩn|thượng khẩn|hỏa tốc|mật|tối mật|cá biệt|kết luận|thanh tra|kiểm tra|kiểm toán|giám sát|thẩm định|thẩm tra|tổng hợp|chuyên đề|đại hội))?"
_DAY = r"(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|ngày\s*\d{1,2}\s+tháng\s+\d{1,2}(?:\s*,?\s*năm\s+\d{4})?"
# The words that lead to a number: "Kế hoạch số", "Quyết định (số", "Quyết định của UBND tỉnh số", "Kế hoạch ngày 05/02/2024 số"
_LEAD = re.compile(
    rf"(?P<kind>{whole_kind_words()}){_QUALIFIERS}(?P<of>\s+(?:của\s+|do\s+|(?=(?:bộ|ủy ban|ubnd|hđnd|tỉnh ủy|sở)\s))[^,;:.()]{{3,80}}?)?(?:\s*,?\s*(?:(?:phát hành|ban hành|ký)\s+)?(?P<day>{_DAY}))?\s*,?\s*\(?\s*[:,]?\s*"
    r"(?:(?:từ\s+)?số\s*:?\s*)?(?:\d+[a-zđ]?\s*(?:,|;|và)\s*(?:số\s*:?\s*)?){0,20}$"
)
_STATUTE = re.compile(r"(?<!\w)(?:Bộ luật|BỘ LUẬT|Luật|LUẬT|Pháp lệnh|PHÁP LỆNH|Nghị quyết|nghị quyết|NGHỊ QUYẾT)(?!\w)(?!\s+(?:này|nói trên|nêu trên)(?!\w))")
_AMENDED = re.compile(r"\s+sửa đổi(?:, bổ sung)? một số điều của\s+")
_TITLED_KIND = re.compile(rf"(?P<kind>{whole_kind_words()})\s[^\d]{{3,}}\ssố\s*:?\s*$")
_TITLE_BEFORE = 90
_STATUTE_AFTER = re.compile(r"\s*\(\s*(bộ luật|luật|pháp lệnh|nghị quyết)(?!\w)")
_OTHER_STATUTE = re.compile(r"/(?:ubtv)?qh\d+")


def lead_of(low: str, floor: int, start: int) -> re.Match[str] | None:
    """The words that lead to a number; of "Theo báo cáo của Sở X tại Công văn số" the nearest kind."""
    lead = _LEAD.search(low, floor, start)
    if lead and (lead.group("of") or "").endswith(" văn bản"):
        return None  # "báo cáo của Sở X tại văn bản số": no report
    nearer = _LEAD.search(low, lead.start("of") + 1, start) if lead and lead.group("of") else None
    return nearer or lead


def bare_lead(low: str, floor: int, start: int) -> int:
    """Start of "văn bản số", "số" or nothing before a number that no kind leads to."""
    found = re.search(r"(?:văn bản\s+(?:(?:thẩm định|góp ý|hướng dẫn)\s+)?)?(?:số\s*:?\s*)?$", low[max(floor, start - 32) : start])
    return start - len(found.group()) if found else start


def kind_and_name(setting: Setting, number: str, start: int, end: int, lead: re.Match[str] | None) -> tuple[str | None, int | None]:
    """Slug; for a law named before its number also the offset where that name begins."""
    by_number = kind_of_number(number)
    word = kind_of_name(squeeze(lead.group("kind"))) if lead else None
    if number.isalnum():
        return word or "cong-van", None  # "văn bản số 3766"
    if by_number is None:
        of_statute = lead is not None and lead.group("of") and _STATUTE.search(setting.text, lead.start("of"), lead.end("of"))
        return _statute(setting, start, end, None if of_statute else word)  # "theo quy định của Luật X số": no "quy định"
    meant = kinds_of_symbol(symbol_parts(number)[0])
    if word is None:
        return _kind_of_title(setting, start, meant) or by_number, None
    return (word if word in meant or word == "cong-van" or (not meant and by_number == "cong-van") else by_number), None


def _kind_of_title(setting: Setting, start: int, meant: frozenset[str]) -> str | None:
    """Of several kinds that a symbol stands for the one whose title ends before the number: "Quy định thi hành Điều lệ Đảng | số 23-QĐ/TW"."""
    if len(meant) < 2:
        return None
    floor = max(setting.start, start - _TITLE_BEFORE)
    floor = max(floor, *(setting.low.rfind(sign, floor, start) + 1 for sign in ";,.:\n"))
    titled = _TITLED_KIND.search(setting.low, floor, start)
    kind = kind_of_name(squeeze(titled.group("kind"))) if titled else None
    return kind if kind in meant else None


def _statute(setting: Setting, start: int, end: int, word: str | None) -> tuple[str | None, int | None]:
    """Kind of a number of the National Assembly: by the word right before it, by the name of the law before it, or in brackets after it."""
    if word is not None and word != "luat":
        return word, None
    floor = max(setting.start, start - 400)
    behind_name = bare_lead(setting.low, floor, start)  # "Luật X số: 65/2025/QH15": that colon ends no clause
    clause = max(floor, *(setting.low.rfind(sign, floor, behind_name) + 1 for sign in (";", ":")))
    for other in _OTHER_STATUTE.finditer(setting.low, clause, start):
        clause = other.end()
    named = _STATUTE.search(setting.text, clause, start)
    if named and setting.low.endswith("ban hành ", clause, named.start()) and (amended := _AMENDED.match(setting.low, named.end(), start)):
        named = _STATUTE.match(
            setting.text, amended.end()
        )  # "Quốc hội ban hành Luật sửa đổi một số điều của | Luật X số 64/2025/QH15": its own name ends before
    if named is None:
        behind = _STATUTE_AFTER.match(setting.low, end, setting.end)
        return (kind_of_name(behind.group(1)) if behind else word), None
    slug = kind_of_name(named.group())
    return slug, (named.start() if slug != "nghi-quyet" else None)
