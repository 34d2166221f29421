"""Words as Tesseract reads them, put right where the grammar of numbers leaves no doubt; what was read is kept beside them.

``QD-UBND`` is no symbol of any kind but ``QĐ-UBND`` (Decree 30/2020/NĐ-CP, appendices I and III). Specks and rests of stamps that read like no word and that Tesseract is not sure of are left out.
"""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import column
from extract.readers.pdf.words import ScannedWord
from extract.syllables import is_syllable
from extract.text import fold, lower, spelled

# 1743/QD-BGTVT  299/UBND-NC  30c/NQ-CP  Số:12/KH-UBND: serial, perhaps a year, words joined by strokes and dashes
_SYMBOL = re.compile(
    r"(?P<lead>(?:\W|[Ss][ốóôồổ]:?)*)(?P<serial>(?=[OoIlGSB]*\d)[\dOoIlGSB]{1,5}[a-zđ]?(?:/[\dOoIl]{4})?)?(?P<sign>/)(?P<words>[A-ZĐÐ][\w&.-]*[A-ZĐÐ\d]\w*)(?P<rest>\W*)"
)
_PARTY = re.compile(r"(?P<lead>\W*)(?P<serial>\d{1,5})(?P<sign>-)(?P<words>[A-ZĐÐ]{1,5}/[A-ZĐÐ]\w*)(?P<rest>\W*)")
_BROKEN = re.compile(r"(?P<serial>(?=[GSB]*\d)[\dGSB]{1,5}(?:/\d{4})?)/(?P<words>[A-ZĐ][\w)'’-]*[)'’91][\w)'’-]*?)(?P<rest>[.,;:]*)")
_SHAPES = (("1)", "Đ"), ("I)", "Đ"), ("l)", "Đ"), ("I'", "T"), ("I’", "T"), ("T9", "Tg"), ("Tø", "Tg"), ("Q1", "QĐ"), ("QI", "QĐ"))
_PART = re.compile(r"[^\W_]+")
_DIGITS = str.maketrans("OoIlGSB", "0011658")


@cache
def _symbols() -> dict[str, str]:
    """Parts of symbols by their letters without marks, where only one listed symbol has these: ``{"QD": "QĐ", "HDND": "HĐND", …}``."""
    found: dict[str, set[str]] = {}
    for listed in (*column("kinds", "symbol"), *column("symbols", "symbol"), "UBND", "HĐND"):
        for part in _PART.findall(listed):
            found.setdefault(fold(part).upper(), set()).add(part)
    return {bare: whole.pop() for bare, whole in found.items() if len(whole) == 1}


_ABBREVIATION = re.compile(r"(?<!\w)[A-Z]{4,}(?!\w)")


@cache
def _abbreviations() -> dict[str, str]:
    """Listed abbreviations by what they are read as where the bar of their Đ is lost, which must be none itself: ``{"HDND": "HĐND", …}``."""
    listed = {short for short in (*column("abbreviations", "short"), "HĐND") if _PART.fullmatch(short) and short.isupper()}
    return {bare: short for short in listed if "Đ" in short and (bare := short.replace("Đ", "D")) not in listed}


def _symbol(part: str) -> str:
    """A part of a symbol as listed, also where one of its letters was read twice."""
    if match := _TERM.fullmatch(part):
        return match["body"] + match["term"].translate(_DIGITS)  # "QHI5": of the 15th National Assembly
    bare = fold(part).upper()
    found = _symbols().get(bare) or _symbols().get(_TWICE.sub(r"\1", bare))
    if found is None and part.startswith("I") and not part.isupper():
        found = _symbols().get("T" + bare[1:])  # "ITg": half of a letter's arm is gone
    return found or part


_TERM = re.compile(r"(?P<body>QH|UBTVQH)(?P<term>[\dOoIlGSB]{1,2})")
_TWICE = re.compile(r"([A-Z])\1")
_DUST = re.compile(r"^[.,;:'’`](?=\w)|(?<=[;,:])\.$|(?<=[^.]\.)\.$")  # dots beside a word that are none of it: ".Rà", "2025;.", "2025.."
_ONCE = re.compile(r"(?<=[^\W\d_]/)[Il|!](?=lần)")  # "03 tháng/1lần"
_FOREIGN = re.compile("[ñÑçÇ]")  # letters that Vietnamese has not: half a letter read twice


def _unbroken(word: str) -> str:
    """A number whose symbol lost the shapes of letters (``64/Q1)-I'Tr``) as the listed symbols say; the word itself where they say nothing."""
    match = _BROKEN.fullmatch(word)
    if match is None:
        return word
    symbol = match["words"]
    for shape, letter in _SHAPES:
        symbol = symbol.replace(shape, letter)
    parts = [_symbol(part) for part in symbol.split("-")]
    listed = _symbols().values()
    return f"{match['serial'].translate(_DIGITS)}/{'-'.join(parts)}{match['rest']}" if all(part in listed for part in parts) else word


_GLUED = re.compile(
    r"(?P<date>^(?:ngày|tháng|năm|quý))[.,·'’-]+(?=\d)|(?P<item>^(?:[IVX]{1,4}|\d{1,2})\.|^[a-zđ]\))(?=[A-ZĐÀ-Ỹ]\w)|(?P<sign>^(?:KT|TM|TL|TUQ)\.)(?=[A-ZĐ]{2})"
)


def apart(read: str) -> str:
    """Two words that were read as one, a blank between them.

    >>> apart("tháng.8"), apart("I.MỤC"), apart("a)Chỉ"), apart("KT.GIÁM"), apart("2.1"), apart("12.Tr"), apart("V.I")
    ('tháng 8', 'I. MỤC', 'a) Chỉ', 'KT. GIÁM', '2.1', '12. Tr', 'V.I')
    """
    return _GLUED.sub(lambda match: f"{match['date'] or match['item'] or match['sign']} ", read)


def corrected(read: str) -> str:
    """A word with the signs of its number put right, repaired like all text (NFC, Ð as Đ).

    >>> corrected("1743/QD-BGTVT"), corrected("12/2O24/ND-CP;"), corrected("18-NQ/TW"), corrected("Só:"), corrected("đã/đang"), corrected(".Rà"), corrected("64/Q1)-I'Tr"), corrected("G4⁄QĐ-TTr"), corrected("190/2025/QHI5"), corrected("tháng/Ilần"), corrected("HDND&UBND")
    ('1743/QĐ-BGTVT', '12/2024/NĐ-CP;', '18-NQ/TW', 'Số:', 'đã/đang', 'Rà', '64/QĐ-TTr', '64/QĐ-TTr', '190/2025/QH15', 'tháng/1lần', 'HĐND&UBND')
    """
    word = _ONCE.sub("1", _DUST.sub("", spelled(read).strip()).replace("\N{FRACTION SLASH}", "/"))
    if word in ("Só:", "Sô:", "Sồ:", "Sổ:"):
        return "Số:"
    if word in _PARTS:
        return _PARTS[word]
    if word == "—":
        return "–"  # no list is marked with the longer dash
    if (foreign := _FOREIGN.sub("", word)) != word and is_syllable(foreign.strip(".,;:()")):
        return foreign
    word = _unbroken(word)
    match = _SYMBOL.fullmatch(word) or _PARTY.fullmatch(word)
    if match is None:
        return _ABBREVIATION.sub(lambda m: _abbreviations().get(m.group(), m.group()), word) or read
    parts = _PART.sub(lambda m: _symbol(m.group()), match["words"])
    return f"{match['lead']}{(match['serial'] or '').translate(_DIGITS)}{match['sign']}{parts}{match['rest']}"


_FEWEST = 3
_SPECK = 50.0  # confidence under which what reads like no word is none
# Roman numbers of parts; "H." may be one of its own.
_PARTS = {"HI.": "III.", "IH.": "III.", "IIl.": "III.", "Il.": "II.", "lI.": "II.", "TI.": "II.", "1V.": "IV."}
_LETTERS = re.compile(r"[^\W\d_]+")
_STOPS = (".", ",", ";", ":")
_GHOST = 20.0  # confidence under which a letter by itself is the shadow of one in the line beside it
_CLOSING = ("./.", "/.", ".//.")  # what a document ends with (Decree 30/2020/NĐ-CP, appendix I)


def is_speck(read: str, confidence: float) -> bool:
    """Whether what was read is the rest of a stamp, a signature or a speck, and no word.

    >>> is_speck("IÀIf>", 0), is_speck("|", 90), is_speck("ngày", 7), is_speck("899", 22), is_speck("TTHC", 57)
    (True, True, False, False, False)
    """
    letters = _LETTERS.findall(read)
    if re.fullmatch("[.,:;'’]{2}", read):
        return True
    if not any(c.isalnum() for c in read):
        return not re.fullmatch(r"[-–—+•*.,;:…/_()“”\"&%<>=≤≥]+", read) or (confidence < _SPECK and read not in "-–—+•*<>≤≥=" and read not in _CLOSING)
    if confidence < _GHOST and len(read) == 1 and read.isalpha():
        return True
    return confidence < _SPECK and not any(c.isdigit() for c in read) and not any(is_syllable(word) or (word.isupper() and len(word) > 1) for word in letters)


def is_rest(read: str) -> bool:
    """Whether a speck may be the rest of a word that its neighbours tell: three letters at least.

    >>> is_rest("kinii"), is_rest("IÀIf>"), is_rest("Ủ+:"), is_rest("—")
    (True, True, False, False)
    """
    return sum(map(str.isalpha, read)) >= _FEWEST


def without_rests(words: list[ScannedWord]) -> list[ScannedWord]:
    """The words without specks whose neighbours told no word."""
    return [word for word in words if word.text != corrected(word.read) or not is_speck(word.read, word.confidence)]


def without_second_stops(words: list[ScannedWord]) -> list[ScannedWord]:
    """The words without stops that stand alone behind another stop: dust."""
    return [word for at, word in enumerate(words) if word.text not in _STOPS or not at or words[at - 1].text[-1] not in _STOPS]


def without_shadows(words: list[ScannedWord]) -> list[ScannedWord]:
    """The words without single letters that were read once more out of the middle of the word beside them."""
    return [
        word
        for at, word in enumerate(words)
        if len(word.text) > 1 or not any(_covers(other, word) for other in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2]))
    ]


def _covers(whole: ScannedWord, letter: ScannedWord) -> bool:
    return abs(whole.base - letter.base) < 1 and len(whole.text) > 1 and whole.x0 <= letter.x0 and letter.x1 <= whole.x1


def without_guesses(words: list[ScannedWord]) -> list[ScannedWord]:
    """The words without a number that stands apart between "Số:" and its symbol and is not sure: print joins the two, and what was written by hand would be guessed."""
    return [
        word
        for at, word in enumerate(words)
        if not (word.text.isdigit() and word.confidence < _WRITTEN and 0 < at < len(words) - 1)
        or lower(words[at - 1].text).rstrip(":") != "số"
        or not re.match(r"[/-][A-ZĐ]", words[at + 1].text)
    ]


_WRITTEN = 60.0  # confidence
_QUARTERS = ("I", "II", "III", "IV")


def quarter(read: str, number: str) -> str:
    """A quarter's number in front of its year, as its strokes say.

    >>> quarter("I1/⁄2024", "II"), quarter("H.", "II"), quarter("1/2026;", "I"), quarter("IV", "XX"), quarter("II/2026", "I")
    ('II/2024', 'II.', 'I/2026;', 'IV', 'II/2026')
    """
    head = re.match(r"[^/⁄.,;:)\s]*", read)
    if number not in _QUARTERS or head is None or (head.group() in _QUARTERS and len(number) < len(head.group())):
        return read  # strokes that touch hide the last ones
    return number + re.sub(r"[/⁄]+", "/", read[head.end() :])
