"""Text of the time before Unicode: TCVN3 (ABC), VNI and VIQR, told by the font or by whether the letters make Vietnamese syllables, and turned into Unicode.

TCVN3 puts each Vietnamese letter on one place of a Western font (``.VnTime``); VNI writes a mark behind its vowel (``VNI-Times``); VIQR does so with ASCII signs.
Such text comes out of files as Western letters: ``QuyÕt ®Þnh``, ``Quyeát ñònh``, ``Quye^'t ddi.nh``. Tables: TCVN 5712:1993 (third set), the VNI code page,
RFC 1456.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.syllables import is_syllable, marked_words

TCVN3, TCVN3_CAPITALS, VNI, VIQR = "TCVN3", "TCVN3 capitals", "VNI", "VIQR"

_TCVN3 = dict(
    zip(
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùúýûüþ¡¢£¤¥¦§",
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ",
        strict=True,
    )
)
_TO_TCVN3 = str.maketrans(_TCVN3)
# What a mark of VNI adds to the vowel before it: shape and tone.
_VNI_MARKS = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323",
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_LETTERS = {"ñ": "đ", "ö": "ư", "ô": "ơ", "æ": "ỉ", "ò": "ị", "ó": "ĩ", "í": "í", "ì": "ì", "î": "ỵ"}
_VNI_MARKS |= {mark.upper(): added for mark, added in _VNI_MARKS.items()}
_VNI_LETTERS |= {letter.upper(): read.upper() for letter, read in _VNI_LETTERS.items()}
_VNI_SHAPED = "âáàåãäÂÁÀÅÃÄêéèúüëÊÉÈÚÜË"
# The set has no capitals with tones: ``PHÝ`` set in capitals, whose font got lost, is ``PHÍ``.
_CAPITALS = re.compile(r"\b(?=\w*[A-ZĐĂÂÊÔƠƯ]\w*[A-ZĐĂÂÊÔƠƯ])[^\W\d_a-z]+\b")
_VNI = re.compile(rf"([aeoAEO])([{_VNI_SHAPED}])|([aeouyöôAEOUYÖÔ])([ùøûõïÙØÛÕÏ])|([{''.join(_VNI_LETTERS)}])")
_VIQR_TONES = {"'": "\u0301", "`": "\u0300", "?": "\u0309", "~": "\u0303", ".": "\u0323"}
_VIQR_SHAPES = {"^": "\u0302", "(": "\u0306", "+": "\u031b"}
# A full stop or question mark behind a vowel is a tone inside a word; at its end only where a small letter or a shaped vowel says so.
_VIQR = re.compile(
    r"(dd|DD|Dd)|([aA][\^(]|[eE]\^|[oO][\^+]|[uU]\+|[aeiouyAEIOUY])((?:['`~]|[?.](?=[A-Za-z]|\s+[a-z]))|(?<=[\^(+])\.(?=\s+\w)|\.(?=[,;:).])|\?(?=\s+\w|[,;:.)]))?"
)
_VIQR_SIGN = re.compile(r"[aeo]\^|[ou]\+|a\(|dd", re.IGNORECASE)
_BEYOND_ASCII = re.compile(r"[^\W\d_\x00-\x7f]")
# Western letters that legacy text is full of and Unicode Vietnamese never has.
_STRANGE = re.compile("[\u00a1-\u00ad\u00ae-\u00bfÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ]")
_ONLY_UNICODE = re.compile("[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]")
# TCVN3 has its ư where Western fonts have the soft hyphen, which some programs print as a common one: ``đ-ợc``, ``L-u``.
_HYPHEN_IN = re.compile(r"(?<![\w-])([^\W\d_]{0,3})-([^\W\d_]{1,3})(?![\w-])")
_FEWEST = 4  # words with marks before a text is judged
_GOOD, _BAD, _BETTER = 0.8, 0.5, 0.2


@lru_cache(maxsize=256)
def encoding_of_font(name: str | None) -> str | None:
    """The encoding of text set in a font: of ``.Vn…`` TCVN3 (``….VnTimeH`` draws capitals), of ``VNI-…`` VNI; None for others.

    >>> encoding_of_font(".VnTime"), encoding_of_font("ABCDEF+.VnTimeH"), encoding_of_font("VNI-Times"), encoding_of_font("Times New Roman")
    ('TCVN3', 'TCVN3 capitals', 'VNI', None)
    """
    bare = re.sub(r"^[A-Z]{6}\+", "", (name or "").strip("\"' "))
    if bare.lower().startswith(".vn"):
        return TCVN3_CAPITALS if re.search(r"[a-z\d]H(?:[ ,-]|$)", bare) else TCVN3
    return VNI if re.match(r"VNI[- ]", bare, re.IGNORECASE) else None


def convert(text: str, encoding: str) -> str:
    """Text in a legacy encoding as Unicode, NFC. What the encoding does not know stays.

    >>> convert("QuyÕt ®Þnh", TCVN3), convert("Quyeát ñònh", VNI), convert("Quye^'t ddi.nh", VIQR), convert("kÕ ho¹ch", TCVN3_CAPITALS)
    ('Quyết định', 'Quyết định', 'Quyết định', 'KẾ HOẠCH')
    """
    if encoding == VNI:
        found = _VNI.sub(_vni, text)
    elif encoding == VIQR:
        found = _VIQR.sub(_viqr, text).replace("\\", "")
    else:
        found = _CAPITALS.sub(lambda word: word[0].upper(), text.translate(_TO_TCVN3))
        found = found.upper() if encoding == TCVN3_CAPITALS else found
    return unicodedata.normalize("NFC", found)


def as_set(text: str, encoding: str) -> str:
    """Text set in a legacy font as Unicode; as it is where it holds letters that only Unicode has: somebody typed those in spite of the font.

    >>> as_set("QuyÕt ®Þnh", TCVN3), as_set("Quyết định cá nhân", TCVN3)
    ('Quyết định', 'Quyết định cá nhân')
    """
    return text if _ONLY_UNICODE.search(text) else convert(text, encoding)


def _vni(match: re.Match[str]) -> str:
    vowel, mark = match[1] or match[3], match[2] or match[4]
    if vowel is None:
        return _VNI_LETTERS[match[5]]
    return _VNI_LETTERS.get(vowel, vowel) + _VNI_MARKS[mark]


def _viqr(match: re.Match[str]) -> str:
    if match[1]:
        return "đ" if match[1] == "dd" else "Đ"
    vowel, tone = match[2], match[3]
    return vowel[0] + (_VIQR_SHAPES[vowel[1]] if len(vowel) > 1 else "") + (_VIQR_TONES[tone] if tone else "")


@dataclass(frozen=True, slots=True)
class Legacy:
    """What a file was found to be in. ``mixed``: most of it is Unicode already, so that what reads well stays as it is; ``certain``: the font says so, nothing of it stays."""

    encoding: str
    mixed: bool = False
    certain: bool = False

    def restore(self, text: str) -> str:
        """A paragraph of the file as Unicode; as it is where that reads better.

        >>> Legacy(VNI).restore("Quyeát ñònh"), Legacy(VNI).restore("Quyết định"), Legacy(TCVN3).restore("Sè: 12"), Legacy(TCVN3, mixed=True).restore("Sè: 12")
        ('Quyết định', 'Quyết định', 'Số: 12', 'Sè: 12')
        """
        if self.encoding == VIQR:
            return text if _BEYOND_ASCII.search(text) else convert(text, VIQR)
        if text.isascii() and not self.certain:
            return text
        converted = convert(text, self.encoding)
        if self.encoding in (TCVN3, TCVN3_CAPITALS) and "-" in text:
            converted = _HYPHEN_IN.sub(_horned, converted)
        if self.certain:
            return converted
        before, after = _share(text), _share(converted)
        return converted if after > before or (after == before and not self.mixed) else text


def _horned(match: re.Match[str]) -> str:
    word = f"{match[1]}{'Ư' if match[2].isupper() else 'ư'}{match[2]}"
    return word if is_syllable(word) else match[0]


def detect(texts: Iterable[str]) -> Legacy | None:
    """The legacy encoding that paragraphs are in, judged together: those that make no Vietnamese as they stand and do make it when converted. None where there are
    too few words to judge, or where no encoding is clearly the one.

    >>> detect(["Quyeát ñònh cuûa UÛy ban nhaân daân tænh veà coâng taùc naêm 2004"])
    Legacy(encoding='VNI', mixed=False, certain=False)
    >>> detect(["Kế hoạch của tỉnh"]), detect(["Résumé à la carte déjà vu, élève"])
    (None, None)
    """
    joined = "\n".join(texts)
    if joined.isascii() or not _BEYOND_ASCII.search(joined):
        return Legacy(VIQR) if _is_viqr(joined) else None
    if len(_STRANGE.findall(joined)) < _FEWEST:
        return None
    foreign = "\n".join(line for line in joined.split("\n") if not line.isascii() and not reads_well(line))
    if marked_words(foreign)[0] < _FEWEST:
        return None
    best, second = sorted(((_share(convert(foreign, encoding)), encoding) for encoding in (TCVN3, VNI)), reverse=True)
    clear = best[0] >= _GOOD and best[0] >= max(second[0], _share(foreign)) + _BETTER
    return Legacy(best[1], mixed=reads_well(joined)) if clear else None


def detect_in_fonts(texts: Mapping[str, Sequence[str]]) -> dict[str, Legacy | None]:
    """The legacy encoding of what each font of a page draws, by the font's name (``.VnTime``) or else by its text; a font with too few words to judge by has that of the
    others of its kind, where it does not read well as it is.

    >>> detect_in_fonts({".VnTimeH": ["kÕ ho¹ch"], "Times": ["Số 5 của tỉnh"]})
    {'.VnTimeH': Legacy(encoding='TCVN3 capitals', mixed=False, certain=True), 'Times': None}
    """
    found: dict[str, Legacy | None] = {}
    for name, lines in texts.items():
        joined, named = "\n".join(lines), encoding_of_font(name)
        if named is None:
            found[name] = detect(lines)
        elif _ONLY_UNICODE.search(joined) or _share(joined) > _share(convert(joined, named)):
            found[name] = None  # the file says which letters the font draws, and they were taken from there
        else:
            found[name] = Legacy(named, certain=True)
    others = [line for name, lines in texts.items() if encoding_of_font(name) is None for line in lines]
    for name, lines in texts.items():
        if found[name] is None and encoding_of_font(name) is None and not reads_well("\n".join(lines)):
            found[name] = detect(others)
    return found


def strange_codes() -> list[int]:
    """Code points of the letters that text in a legacy encoding shows where Vietnamese has others."""
    return [code for code in range(0x101) if _STRANGE.match(chr(code))]


def maybe(vietnamese: bool, strange: int) -> bool:
    """Whether ``detect`` has anything to look at in a text that has letters which only Vietnamese has, or not, and so many of ``strange_codes``: False where it
    surely finds nothing."""
    return not vietnamese or strange >= _FEWEST


def _is_viqr(text: str) -> bool:
    if len(_VIQR_SIGN.findall(text)) < _FEWEST:
        return False
    found = marked_words(convert(text, VIQR))
    words = len(re.findall(r"[A-Za-z]\S*", text))
    return found[0] >= max(_FEWEST, 0.3 * words) and found[1] >= _GOOD * found[0]


def reads_well(text: str) -> bool:
    """Whether the words of a text that have marks are mostly Vietnamese; a text without any is not judged badly."""
    found, good = marked_words(text)
    return good >= _BAD * found


def _share(text: str) -> float:
    found, good = marked_words(text)
    return good / found if found else 0.0


def restored_text(text: str) -> tuple[str, str | None]:
    """A plain text, line by line as Unicode, and the encoding that was found; the text as it is and None where there was none."""
    lines = text.split("\n")
    found = detect(lines)
    return (text, None) if found is None else ("\n".join(map(found.restore, lines)), found.encoding)


def decode_bytes(data: bytes) -> tuple[str, str | None]:
    """Text of a file that is not Unicode: in windows-1258 or, where that makes clearly fewer syllables, in TCVN3 or VNI (then named). Raises ``UnicodeDecodeError``
    where it is none of them."""
    western = data.decode("latin-1")
    text, encoding = restored_text(western)
    try:
        windows = unicodedata.normalize("NFC", data.decode("windows-1258"))
    except UnicodeDecodeError:
        if encoding is None:
            raise
        return text, encoding
    return (text, encoding) if encoding is not None and _share(text) > _share(windows) + _BETTER else (windows, None)


@cache
def remark(encoding: str) -> str:
    """What to say of a document whose letters were converted.

    >>> remark(VNI)
    'đã chuyển chữ VNI sang Unicode (legacy letters converted)'
    """
    return f"đã chuyển chữ {encoding.removesuffix(' capitals')} sang Unicode (legacy letters converted)"
