"""Names printed in capitals (letterheads, headings) in the letter case of running text.

Known names take the case of their lexicon row; a place after its level word is capitalised word by word; of unknown words only the first is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from extract.lexicon import column, rows
from extract.places import district_names, find_place, provinces
from extract.syllables import is_syllable
from extract.text import lower

_LEVELS = {"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "khu vực", "thôn", "vùng", "quân khu", "tp.", "tx.", "tt."}
_PARTY_OF_PLACE = {"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "tỉnh đoàn", "thành đoàn", "huyện đoàn"}
_OF_PLACE = tuple(f" {level}" for level in sorted(_LEVELS))  # "Bệnh viện Đa khoa khu vực | Cam Lộ"
_SMALL = {"và", "các", "của", "về", "cho", "thuộc", "trong", "với", "tại"}
# What a school is, before the name it bears: a person's or a place's, each syllable with a capital
_SCHOOL = re.compile(
    r"trường (?:(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông|th|thcs|thpt|ptdtbt|ptdtnt|ptdt|dân tộc|nội trú|bán trú|liên cấp|tư thục|chuyên|và|&|-)(?: |$))+"
)
# Pieces of names, as they are written, that no lexicon has by themselves
_PARTS = [
    "Ban Chỉ đạo",
    "Ban Quản lý",
    "Ban Chỉ huy",
    "Bộ Chỉ huy",
    "Bộ Tư lệnh",
    "Việt Nam",
    "Hồ Chí Minh",
    "Trung ương",
    "Nhà nước",
    "Môi trường",
    "Tây Nguyên",
    "Miền Bắc",
    "Miền Trung",
    "Miền Nam",
    "Miền Đông",
    "Miền Tây",
    "Đông Bắc",
    "Đông Nam",
    "Tây Bắc",
    "Tây Nam",
    "Bắc Trung",
    "Bắc Bộ",
    "Trung Bộ",
    "Nam Bộ",
    "nhân dân",
    "tối cao",
    "Đề án",
    "Cấp nước",
    "Cấp thoát nước",
    "Khu kinh tế",
    "khu công nghiệp",
    "cơ sở",
    "cấp",
    "trực thuộc",
    "số",
]
_COMMON = {"khu kinh tế", "đề án"}
_ROMAN = re.compile(r"[ivxl]+")
_VOWEL = re.compile("[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]")
_FIGURE_WITHIN = re.compile(r"[^\W\d]\d")
_LONGEST = 14  # syllables of the longest listed name
_LONGEST_SHORT_FORM = 6  # letters; what is no syllable is one: "UBTW", "VINACO"


@cache
def _known() -> dict[tuple[str, ...], str]:
    """Listed names by their syllables in lower case, punctuation apart."""
    names = [*column("fields", "name"), *column("symbols", "body")]
    names += [row["name"] for row in rows("heads") if row["role"] != "group"]
    names += [place.name.removeprefix("tỉnh ").removeprefix("thành phố ") for place in provinces().values()]
    names += sorted(district_names())
    names += _PARTS
    return {tuple(_syllables(lower(name))): name for name in names}


@cache
def _generic() -> frozenset[str]:
    return frozenset(row["name"] for row in rows("heads") if row["role"] == "group")


def _syllables(low: str) -> list[str]:
    return re.findall(r"[^\s,]+|,", low)


def from_capitals(name: str, short_forms: Mapping[str, str]) -> str:
    """``name``, all in capitals, as running text prints it. Short forms (keys of ``short_forms``) and words without vowels stay.

    >>> from_capitals("ỦY BAN NHÂN DÂN XÃ HỘI AN TÂY", {}), from_capitals("BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN KỲ ANH", {})
    ('Ủy ban nhân dân xã Hội An Tây', 'Ban Chấp hành Đảng bộ huyện Kỳ Anh')
    """
    printed = _syllables(re.sub(r"\b(TP|TX|TT)\.(?=\w)", r"\1. ", name))
    words = [lower(word) for word in printed]
    out: list[str] = []
    in_place, fresh, at = False, True, 0
    school = _SCHOOL.match(" ".join(words))
    named_from = len(school.group().split()) if school else len(words)
    while at < len(words):
        known = _longest(words, at)
        level = next((n for n in (2, 1) if " ".join(words[at : at + n]) in _LEVELS), 0)
        if level and (known <= level or _is_place(words, at)):
            number = at + level < len(words) and words[at + level][0].isdigit() and words[at] in ("quận", "phường")
            out.append(_first_capital(" ".join(words[at : at + level])) if number or not out else " ".join(words[at : at + level]))
            in_place, fresh, at = True, True, at + level
        elif known > (1 if in_place else 0):
            written = _known()[tuple(words[at : at + known])]
            if out and out[-1] == "các":
                written = lower(written) if lower(written) in _generic() | _COMMON else written
            out.append(_first_capital(written) if not out else written)
            in_place, fresh, at = lower(written) in _PARTY_OF_PLACE or lower(written).endswith(_OF_PLACE), True, at + known
        else:
            in_place, fresh = in_place or at >= named_from, fresh and not (school and 1 < at < named_from)
            out.append(_word(printed[at], words[at], in_place, fresh, out[-1] if out else "", short_forms))
            fresh = words[at] in (",", "-", "và") or printed[at] in short_forms or out[-1].isupper()  # "TNHH MTV Thoát nước"
            at += 1
    return re.sub(r" ,", ",", " ".join(out))


def _word(printed: str, low: str, in_place: bool, fresh: bool, before: str, short_forms: Mapping[str, str]) -> str:
    if (
        printed in short_forms
        or "&" in printed
        or not _VOWEL.search(low)
        or _FIGURE_WITHIN.search(low)
        or (not in_place and len(low) <= _LONGEST_SHORT_FORM and low.isascii() and low.isalpha() and not is_syllable(low))
    ):
        return printed
    if _ROMAN.fullmatch(low) and before in ("khu vực", "vùng", "quân khu", "số", "cơ sở"):
        return printed
    if low in _SMALL:
        return low
    return _first_capital(low) if in_place or (fresh and before not in _SMALL - {"và"}) else low


def _is_place(words: list[str], at: int) -> bool:
    """ "huyện Đoàn Hùng", where "huyện đoàn" is listed too."""
    return words[at + 1 : at + 2] in (["đoàn"], ["hội"], ["đội"]) and find_place(" ".join(words[at : at + 3])) is not None


def _longest(words: list[str], at: int) -> int:
    known = _known()
    return next((n for n in range(min(_LONGEST, len(words) - at), 0, -1) if tuple(words[at : at + n]) in known), 0)


def _first_capital(word: str) -> str:
    return word[:1].upper() + word[1:]
