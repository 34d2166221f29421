"""Repair and comparison of Vietnamese text.

``repair`` is called once, by readers, before a text is fixed. ``fold`` makes a text comparable without moving
a character: it maps each character to exactly one, so a match in the fold *is* a range of the text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

# Letters that look like Vietnamese ones and come out of converters and keyboards: Eth for Đ, African and Cyrillic twins,
# spacing variants. One character in, one character out.
_TWINS = {
    "Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ", "ƌ": "đ",
    "\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u3000": " ",
    "\u2044": "/", "\u2215": "/",
    "\u000b": "\n", "\u000c": "\n", "\u0085": "\n", "\u2028": "\n", "\u2029": "\n",
}  # fmt: skip
# Cyrillic and Greek letters that are drawn as Latin ones; changed in a word that has no other letter of its script.
_TWIN_LETTERS = str.maketrans("АВЕКМНОРСТХУІЅЈаеорсхуіѕјһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTXYISJaeopcxyisjhABEZHIKMNOPTYXo")
# Capital letters of Vietnamese, for character classes: ranges such as À-Ỹ hold small letters too.
UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_OTHER_SCRIPT = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
_SCRIPTED_WORD = re.compile(r"[^\W\d_]*[\u0370-\u03ff\u0400-\u04ff][^\W\d_]*")
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
# Converters print the hyphen of a symbol, a range or a motto as a soft one ("QĐ\u00adUBND", "2011\u00ad2020", "Độc lập \u00ad Tự do"); inside a word it only says where it may be broken.
_HYPHEN_MEANT = re.compile("(?<=[A-ZĐ\\d])\u00ad(?=[A-ZĐ\\d])|(?<=TTr)\u00ad(?=[A-ZĐ])|(?<=[ \\d])\u00ad(?=[ \\d])|(?<=\\n)\u00ad(?= )")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_REPAIR = str.maketrans({**_TWINS, **_LIGATURES}) | _DROPPED
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")

# A tone mark typed before the circumflex, horn or breve of its vowel: NFC alone leaves the two apart.
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SHAPES = "\u0302\u0306\u031b"
_MISORDERED = re.compile(f"([{_TONES}])([{_SHAPES}])")
# PDF producers and typists put blanks between a letter and its combining mark.
_MARKS = re.compile(f"[{_TONES}{_SHAPES}]")
# Most texts hold nothing of all this.
_ODD = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f\u0370-\u03ff\u0400-\u04ff{_TONES}{_SHAPES}{''.join(map(chr, _REPAIR))}]")
_DETACHED = re.compile(f"(?<=[A-Za-zÂÊÔĂƠƯâêôăơư]) (?=[{_TONES}])")


# Converters lose the blank between words ("củaUBND", "LuậtThanh tra"): words that no name begins with, and the letters that they end in.
_SEAM = re.compile(rf"[àaciềừứnởhãgốt][{UPPER}]")
_GLUED = re.compile(
    r"(?<!\w)([Vv]à|[Cc]ủa|[Cc]ác|[Tt]ại|[Vv]ề|[Vv]ới|[Tt]ừ|đến|trên|ở|bởi|[Gg]ửi|[Tt]ỉnh|huyện|[Xx]ã|[Pp]hường|[Qq]uận|[Tt]hành phố|[Cc]ăn cứ|[Ll]uật|Pháp lệnh)"
    rf"(?=[{UPPER}])"
)


def repair(text: str) -> str:
    """NFC text with look-alike letters, exotic blanks, ligatures, soft hyphens and control characters put right, and the blank that a converter lost in front of a name.

    Hyphens and the placement of tone marks stay as printed: they are differences of style, equal in ``fold``.

    >>> repair("QÐ-UBND"), repair("Cải"), repair("ho\\u0300a")
    ('QĐ-UBND', 'Cải', 'hòa')
    >>> repair("Kế hoạch củaUBND tỉnhHà Nam"), repair("Căn cứPháp lệnh"), repair("VNeID")
    ('Kế hoạch của UBND tỉnh Hà Nam', 'Căn cứ Pháp lệnh', 'VNeID')
    """
    text = spelled(text)
    return _GLUED.sub(r"\1 ", text) if _SEAM.search(text) else text


def spelled(text: str) -> str:
    """``text`` in the signs that Vietnamese is written with; a word stays one, as print and scans need it, where each word has its box."""
    if not _ODD.search(text) and unicodedata.is_normalized("NFC", text):
        return text
    if "\u00ad" in text:
        text = _HYPHEN_MEANT.sub("-", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_REPAIR)
    text = _CONTROL.sub("", text)
    if _OTHER_SCRIPT.search(text):
        text = _SCRIPTED_WORD.sub(_in_latin, text)
    if unicodedata.is_normalized("NFC", text) and not _MARKS.search(text):
        return text
    text = _DETACHED.sub("", text)
    return unicodedata.normalize("NFC", _MISORDERED.sub(r"\2\1", unicodedata.normalize("NFD", text)))


def _in_latin(word: re.Match[str]) -> str:
    latin = word[0].translate(_TWIN_LETTERS)
    return word[0] if _OTHER_SCRIPT.search(latin) else latin


def _tone_table() -> dict[str, str]:
    """New-style to old-style tone placement is a matter of two letters; folding compares them without marks instead."""
    table: dict[str, str] = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        letter = chr(code)
        base = unicodedata.normalize("NFD", letter)[0]
        table[letter] = base.lower() if base.isascii() else letter.lower()[:1]
    table.update({"Đ": "d", "đ": "d", "Ð": "d", "ð": "d", "Σ": "σ"})  # the capital sigma's small letter is another one at the end of a word
    table.update(dict.fromkeys("‐‑‒–—―−", "-"))
    table.update({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "\n": " ", "\t": " "})
    return table


_FOLD = str.maketrans(_tone_table())
_LONG = 60  # characters from which looking up an array is faster than a mapping
_COMMON = 0x2200  # letters and punctuation stand below this code point
_FEW = 200  # characters beyond, which are folded one by one


@cache
def _folds() -> npt.NDArray[np.uint32]:
    """Folded code point of each code point up to ``_COMMON``."""
    import numpy as np

    return np.array([ord(fold(chr(code))) for code in range(_COMMON + 1)], np.uint32)


_PLAIN = (*((dash, "-") for dash in "‐‑‒–—―−"), ("\n", " "), ("\t", " "))
_DASH_OR_BREAK = re.compile("[‐‑‒–—―−\n\t]")


def fold(text: str) -> str:
    """Lower case without marks, every dash ``-``, breaks as blanks; same length as ``text`` (NFC), so offsets agree.

    >>> fold("Quyết định số 14460/QĐ–UBND")
    'quyet dinh so 14460/qd-ubnd'
    >>> len(fold("Ủy ban")) == len("Ủy ban")
    True
    """
    if len(text) >= _LONG:
        import numpy as np  # a tenth of a second, which the process that only hands documents on does not need to pay

        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        rare = np.flatnonzero(codes >= _COMMON)
        if len(rare) < _FEW:
            found = _folds()[np.minimum(codes, _COMMON)]
            found[rare] = [ord(fold(text[at])) for at in rare.tolist()]
            return found.tobytes().decode("utf-32-le", "surrogatepass")
    folded = text.translate(_FOLD).lower()
    return folded if len(folded) == len(text) else "".join(c.lower()[:1] or c for c in text.translate(_FOLD))


_TONE_MAP = dict(
    p.split(":")
    for p in ["oà:òa", "oá:óa", "oả:ỏa", "oã:õa", "oạ:ọa", "oè:òe", "oé:óe", "oẻ:ỏe", "oẽ:õe", "oẹ:ọe", "uỳ:ùy", "uý:úy", "uỷ:ủy", "uỹ:ũy", "uỵ:ụy"]
)
# The sets of letters stand at the front, where the engine looks for them fast.
_AFTER_O, _AFTER_U = "àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ", "ỳýỷỹỵỲÝỶỸỴ"
_TONE_STYLE = re.compile(rf"[oOuU][{_AFTER_O}{_AFTER_U}](?!\w)(?<![qgQG]..)(?:(?<=[oO][{_AFTER_O}])|(?<=[uU][{_AFTER_U}]))")
# The same but for the letter before, in the form that is searched fastest.
_NEW_STYLE = re.compile(rf"(?:o[{_AFTER_O}]|u[{_AFTER_U}]|O[{_AFTER_O}]|U[{_AFTER_U}])(?!\w)")


def same_tone_style(text: str) -> str:
    """Old placement of tone marks (``hòa``, ``ủy``) throughout; same length, case kept.

    >>> same_tone_style("Uỷ ban, thoả thuận, quý, hoàn"), same_tone_style("UỶ BAN")
    ('Ủy ban, thỏa thuận, quý, hoàn', 'ỦY BAN')
    """
    return _TONE_STYLE.sub(_old_style, text) if _NEW_STYLE.search(text) else text


def _old_style(pair: re.Match[str]) -> str:
    old = _TONE_MAP[pair.group().lower()]
    return "".join(o.upper() if n.isupper() else o for o, n in zip(old, pair.group(), strict=True))


def lower(text: str) -> str:
    """Lower case with marks kept, old tone placement, dashes ``-``, breaks as blanks; same length as ``text``.

    The form lexicon rows and document text meet in where marks must count (``từ`` is not ``tư``).
    """
    return _lower_of_phrase(text) if len(text) <= _PHRASE else _lowered(text)


def _lowered(text: str) -> str:
    lowered = same_tone_style(text).lower()
    if len(lowered) != len(text):  # a capital whose small letter is two characters (İ)
        lowered = "".join(c.lower()[:1] or c for c in same_tone_style(text))
    for printed, plain in _PLAIN if _DASH_OR_BREAK.search(lowered) else ():
        lowered = lowered.replace(printed, plain)
    return lowered


_PHRASE = 240  # characters; headings, cells, names and sentences come again and again
_lower_of_phrase = lru_cache(maxsize=1 << 13)(_lowered)


def squeeze(text: str) -> str:
    """One line: runs of blanks and breaks as one blank, none at the ends."""
    # Printable blanks are no others than " ".
    return text.strip() if text.isprintable() and "  " not in text else " ".join(text.split())
