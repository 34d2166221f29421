"""Words as Tesseract reads them, put right where the grammar of numbers or the lexicons leave no doubt; what was read is kept beside them.

``QD-UBND`` is no symbol of any kind but ``QĐ-UBND`` (Decree 30/2020/NĐ-CP, appendices I and III); ``phôi hợp`` differs in marks alone from one listed pair of
syllables. Specks and rests of stamps that read like no word and that Tesseract is not sure of are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from extract.lexicon import column
from extract.syllables import is_syllable
from extract.text import fold, lower, repair

# 1743/QD-BGTVT  299/UBND-NC  30c/NQ-CP  Số:12/KH-UBND: serial, perhaps a year, words joined by strokes and dashes
_SYMBOL = re.compile(
    r"(?P<lead>(?:\W|[Ss][ốóôồổ]:?)*)(?P<serial>[\dOoIl]{1,5}[a-zđ]?(?:/[\dOoIl]{4})?)?(?P<sign>/)(?P<words>[A-ZĐÐ][\w&.-]*[A-ZĐÐ\d]\w*)(?P<rest>\W*)"
)
_PARTY = re.compile(r"(?P<lead>\W*)(?P<serial>\d{1,5})(?P<sign>-)(?P<words>[A-ZĐÐ]{1,5}/[A-ZĐÐ]\w*)(?P<rest>\W*)")
_PART = re.compile(r"[^\W_]+")
_DIGITS = str.maketrans("OoIl", "0011")


@cache
def _symbols() -> dict[str, str]:
    """Parts of symbols by their letters without marks, where only one listed symbol has these: ``{"QD": "QĐ", "HDND": "HĐND", …}``."""
    found: dict[str, set[str]] = {}
    for listed in (*column("kinds", "symbol"), *column("symbols", "symbol"), "UBND", "HĐND"):
        for part in _PART.findall(listed):
            found.setdefault(fold(part).upper(), set()).add(part)
    return {bare: whole.pop() for bare, whole in found.items() if len(whole) == 1}


def corrected(read: str) -> str:
    """A word with the signs of its number put right, repaired like all text (NFC, Ð as Đ).

    >>> corrected("1743/QD-BGTVT"), corrected("12/2O24/ND-CP;"), corrected("18-NQ/TW"), corrected("Só:"), corrected("đã/đang")
    ('1743/QĐ-BGTVT', '12/2024/NĐ-CP;', '18-NQ/TW', 'Số:', 'đã/đang')
    """
    word = repair(read).strip()
    if word in ("Só:", "Sô:", "Sồ:", "Sổ:"):
        return "Số:"
    if word in _PARTS:
        return _PARTS[word]
    match = _SYMBOL.fullmatch(word) or _PARTY.fullmatch(word)
    if match is None:
        return word or read
    parts = _PART.sub(lambda m: _symbols().get(fold(m.group()).upper(), m.group()) if m.group().isupper() else m.group(), match["words"])
    return f"{match['lead']}{(match['serial'] or '').translate(_DIGITS)}{match['sign']}{parts}{match['rest']}"


_SPECK = 50.0  # confidence under which what reads like no word is none
_NUMERALS = {"H": "II", "HI": "III", "IH": "III", "TI": "II", "Il": "II", "lI": "II", "IIl": "III", "TV": "IV", "1V": "IV", "l": "I"}
_NUMERAL = re.compile(rf"(?:{'|'.join(sorted(_NUMERALS, key=len, reverse=True))})(?!\w)")
# Roman numbers of parts; "H." may be one of its own.
_PARTS = {"HI.": "III.", "IH.": "III.", "IIl.": "III.", "Il.": "II.", "lI.": "II.", "TI.": "II.", "1V.": "IV."}
_LETTERS = re.compile(r"[^\W\d_]+")
_CLOSING = ("./.", "/.", ".//.")  # what a document ends with (Decree 30/2020/NĐ-CP, appendix I)
# Words of every sentence: beside them the marks of a pair decide nothing ("có quan hệ", "các cơ quan").
_SMALL = frozenset(
    [
        "có",
        "các",
        "cho",
        "của",
        "đã",
        "để",
        "do",
        "là",
        "và",
        "với",
        "về",
        "theo",
        "trong",
        "từ",
        "tại",
        "khi",
        "sẽ",
        "được",
        "không",
        "này",
        "đó",
        "đến",
        "nếu",
        "mà",
        "như",
        "cũng",
        "còn",
        "trên",
        "dưới",
        "sau",
        "trước",
        "một",
        "hai",
        "ba",
        "năm",
    ]
)


def is_speck(read: str, confidence: float) -> bool:
    """Whether what was read is the rest of a stamp, a signature or a speck, and no word.

    >>> is_speck("IÀIf>", 0), is_speck("|", 90), is_speck("ngày", 7), is_speck("899", 22), is_speck("TTHC", 57)
    (True, True, False, False, False)
    """
    letters = _LETTERS.findall(read)
    if not any(c.isalnum() for c in read):
        return not re.fullmatch(r"[-–+•*.,;:…/_()“”\"&%<>=≤≥]+", read) or (confidence < _SPECK and read not in "-–+•*<>≤≥=" and read not in _CLOSING)
    return confidence < _SPECK and not any(c.isdigit() for c in read) and not any(is_syllable(word) or (word.isupper() and len(word) > 1) for word in letters)


@cache
def _pairs() -> dict[tuple[str, str], set[tuple[str, str]]]:
    """Neighbouring syllables of listed names and verbs by their letters without marks."""
    found: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for name in (*column("kinds", "name"), *column("heads", "name"), *column("fields", "name"), *column("verbs", "verb")):
        for a, b in pairwise(lower(name).split()):
            if a.isalpha() and b.isalpha():
                found.setdefault((fold(a), fold(b)), set()).add((a, b))
    return found


def pairs_right(words: Sequence[str]) -> list[str]:
    """The words of a line, those put right that make a listed pair but for their marks.

    Capitals stay as they are: they are names and headings, and read well.

    >>> pairs_right("chủ trì, phôi hợp với Sở, bô sung; có quan hệ".split())
    ['chủ', 'trì,', 'phối', 'hợp', 'với', 'Sở,', 'bổ', 'sung;', 'có', 'quan', 'hệ']
    >>> pairs_right(["VIỆT", "NAM", "tình", "hình"]), pairs_right("nộp phôi phối hợp".split())
    (['VIỆT', 'NAM', 'tình', 'hình'], ['nộp', 'phôi', 'phối', 'hợp'])
    >>> pairs_right(["Quý", "H/2024,", "quý", "IH", "năm"])
    ['Quý', 'II/2024,', 'quý', 'III', 'năm']
    """
    found = _quarters(words)
    letters = [_LETTERS.match(word) for word in found]
    lows = [lower(match.group()) if match else "" for match in letters]
    kept = [_is_listed(lows, at) or (match is not None and match.group().isupper()) for at, match in enumerate(letters)]
    for at in range(len(found) - 1):
        first, second = letters[at], letters[at + 1]
        if first is None or second is None or first.end() < len(found[at]) or not _SMALL.isdisjoint(lows[at : at + 2]):
            continue
        listed = _pairs().get((fold(lows[at]), fold(lows[at + 1])), set())
        right_pair = next(iter(listed)) if len(listed) == 1 else None
        if right_pair and not any(kept[at + i] and right_pair[i] != lows[at + i] for i in (0, 1)):
            for index, match, right in zip((at, at + 1), (first, second), right_pair, strict=True):
                found[index] = _in_case(match.group(), right) + found[index][match.end() :]
    return found


def _quarters(words: Sequence[str]) -> list[str]:
    """Numerals behind "quý", of which there are four: two strokes side by side are easily read as H."""
    found = list(words)
    for at, (word, numeral) in enumerate(pairwise(words), 1):
        match = _NUMERAL.match(numeral)
        if match and lower(word) == "quý":
            found[at] = _NUMERALS[match.group()] + numeral[match.end() :]
    return found


def _is_listed(lows: Sequence[str], at: int) -> bool:
    """Whether a syllable makes a listed pair, as it was read, with the one before or behind it."""
    pairs = [(lows[i], lows[i + 1]) for i in (at - 1, at) if 0 <= i < len(lows) - 1]
    return any(pair in _pairs().get((fold(pair[0]), fold(pair[1])), set()) for pair in pairs)


def _in_case(read: str, right: str) -> str:
    return "".join(new.upper() if old.isupper() else new for old, new in zip(read, right, strict=True))
