"""From text to features: syllables, pairs of neighbouring syllables, and the printed shape, the same for training and for prediction.

A syllable is a run of letters, lower case, with the old placement of tone marks; a number is ``<0>``, the number and symbol of a document ``<vb>``; an
abbreviation becomes the syllables it stands for (``CCHC`` is ``cải cách hành chính``). The marker that a line begins with (``1.``, ``a)``, ``Điều 3.``, ``-``) is no
feature. Syllables of headings are features apart from those of the sentence, so that the model learns what a heading is worth.

Every gram is one 64-bit code, ``field · 2**48 + first · 2**24 + second`` over syllable numbers (a single syllable has no ``first``), which lets numpy find the
features of thousands of sentences at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

from extract.text import lower, repair

Ints = npt.NDArray[np.int64]

TEXT, HEADING, SHAPE = 0, 1, 2
_FIELD, _FIRST = 48, 24
_UNKNOWN, _BEGIN, _END = 0, 1, 2
_RESERVED = ("", "^", "$")
_CACHED_WORDS = 1 << 17

# "15/6/2024", "30c/NQ-CP", "18-NQ/TW"; "12.846", "95%"; letters.
_TOKEN = re.compile(r"\d+[a-zđ]*(?:-\w+)?(?:/[\w-]+)+|\d[\d.,%]*|[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
# "1. ", "2.1. ", "a) ", "IV. ", "(3) ", "- ", "Điều 3. ", "Chương II"
_MARKER = re.compile(
    r"\s*(?:[-–—+*•·●]+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,5}|[a-zđA-ZĐ])[.)/]|Điều \d+[a-z]?[.:]|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) (?:\w+)[.:]?)(?=\s)"
)
ABBREVIATIONS: dict[str, str] = {
    "bcđ": "ban chỉ đạo",
    "cbcc": "cán bộ công chức",
    "cbccvc": "cán bộ công chức viên chức",
    "cchc": "cải cách hành chính",
    "ccvc": "công chức viên chức",
    "cntt": "công nghệ thông tin",
    "csdl": "cơ sở dữ liệu",
    "cđs": "chuyển đổi số",
    "dvc": "dịch vụ công",
    "dvctt": "dịch vụ công trực tuyến",
    "hđnd": "hội đồng nhân dân",
    "httt": "hệ thống thông tin",
    "nsnn": "ngân sách nhà nước",
    "qppl": "quy phạm pháp luật",
    "tthc": "thủ tục hành chính",
    "ubnd": "ủy ban nhân dân",
    "vbqppl": "văn bản quy phạm pháp luật",
    "đvhc": "đơn vị hành chính",
    "đvsn": "đơn vị sự nghiệp",
    "đvsncl": "đơn vị sự nghiệp công lập",
}
# Shapes that a reader sees before reading: a menu line, a line in capitals, how it ends, how long it is.
SHAPES = ("ngắn", "một dòng", "vừa", "dài", "rất dài", "CHỮ HOA", "chữ thường đầu dòng", "dấu mục |/>", "kết thúc ;", "kết thúc :", "kết thúc ,", "kết thúc .")
_LENGTHS = (4, 10, 20, 35)
_ENDS = {";": 8, ":": 9, ",": 10, ".": 11}


def syllables(word: str) -> list[str]:
    """The syllables of a word between blanks, as features know them.

    >>> syllables("CCHC,"), syllables("Uỷ"), syllables("76/NQ-CP"), syllables("95%"), syllables("--")
    (['cải', 'cách', 'hành', 'chính'], ['ủy'], ['<vb>'], ['<0>'], [])
    """
    found: list[str] = []
    for token in _TOKEN.findall(lower(repair(word))):
        if token[0].isdigit():
            found.append("<vb>" if _LETTER.search(token) else "<0>")
        else:
            found.extend(ABBREVIATIONS[token].split() if token in ABBREVIATIONS else [token])
    return found


class _Words(dict[str, tuple[int, ...]]):
    """Words between blanks to syllable numbers, filled as words come; forgets everything when full, since numbers and typing errors never end."""

    def __init__(self, numbers: dict[str, int]) -> None:
        super().__init__()
        self._numbers = numbers

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) >= _CACHED_WORDS:
            self.clear()
        found = self[word] = tuple(self._numbers.get(syllable, _UNKNOWN) for syllable in syllables(word))
        return found


def shapes(text: str) -> list[int]:
    """Numbers (into ``SHAPES``) of the shapes of a text.

    >>> [SHAPES[n] for n in shapes("TRANG CHỦ | TIN TỨC")]
    ['một dòng', 'CHỮ HOA', 'dấu mục |/>']
    """
    blanks = text.count(" ") + 1
    found = [sum(blanks > bound for bound in _LENGTHS)]
    if text.isupper():
        found.append(5)
    if text[:1].islower():
        found.append(6)
    if "|" in text or ">" in text or "/" in text:
        found.append(7)
    end = _ENDS.get(text.rstrip()[-1:])
    if end is not None:
        found.append(end)
    return found


def words_of(text: str) -> list[str]:
    """Words between blanks in lower case, without the marker that the line begins with."""
    marker = _MARKER.match(text)
    return (text[marker.end() :] if marker else text).lower().split()


class Coder:
    """Turns texts into gram codes over a fixed list of syllables."""

    def __init__(self, known: Sequence[str]) -> None:
        self.known = tuple(known)
        self._words = _Words({syllable: number for number, syllable in enumerate(known, len(_RESERVED))})

    def codes(self, texts: Sequence[str], field: int) -> tuple[Ints, Ints]:
        """``(codes, owner)``: the gram codes of all texts one after the other and the index of the text each belongs to; grams with unknown syllables left out."""
        lookup = self._words.__getitem__
        numbers: list[int] = []
        lengths: list[int] = []
        for text in texts:
            before = len(numbers)
            numbers.append(_BEGIN)
            numbers.extend(chain.from_iterable(map(lookup, words_of(text))))
            numbers.append(_END)
            lengths.append(len(numbers) - before)
        return _grams(np.array(numbers, dtype=np.int64), np.array(lengths, dtype=np.int64), field)

    def term(self, code: int) -> str:
        """A gram as people read it: ``một cửa``, ``[tiêu đề] thể chế``, ``[hình thức] CHỮ HOA``."""
        field, rest = code >> _FIELD, code & ((1 << _FIELD) - 1)
        if field == SHAPE:
            return f"[hình thức] {SHAPES[rest]}"
        names = (*_RESERVED, *self.known)
        first, second = rest >> _FIRST, rest & ((1 << _FIRST) - 1)
        spelled = f"{names[first]} {names[second]}".strip()
        return f"[tiêu đề] {spelled}" if field == HEADING else spelled


def _grams(numbers: Ints, lengths: Ints, field: int) -> tuple[Ints, Ints]:
    """Codes of single syllables and of neighbours within each text, with their texts."""
    owner = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
    single = numbers > _END
    pair = (numbers[:-1] != _UNKNOWN) & (numbers[1:] != _UNKNOWN) & (owner[:-1] == owner[1:])
    ones = numbers[single]
    twos = (numbers[:-1][pair] << _FIRST) | numbers[1:][pair]
    return np.concatenate((ones, twos)) | (field << _FIELD), np.concatenate((owner[single], owner[:-1][pair]))


def shape_codes(texts: Sequence[str]) -> tuple[Ints, Ints]:
    """Like ``Coder.codes``, for the shapes of the texts."""
    found = [shapes(text) for text in texts]
    owner = np.repeat(np.arange(len(texts), dtype=np.int64), [len(f) for f in found])
    return np.fromiter(chain.from_iterable(found), dtype=np.int64, count=len(owner)) | (SHAPE << _FIELD), owner


def known_syllables(texts: Iterable[str]) -> list[str]:
    """All syllables of the texts, sorted."""
    return sorted({syllable for text in texts for word in words_of(text) for syllable in syllables(word)})
