"""From text to features: syllables, pairs of neighbouring syllables, openings, endings and the printed shape, the same for training and for prediction.

A syllable is a run of letters, lower case, with the old placement of tone marks; a number is ``<0>``, the number and symbol of a document ``<vb>``; an
abbreviation becomes the syllables it stands for (``CCHC`` is ``cải cách hành chính``). The marker that a line begins with (``1.``, ``a)``, ``Điều 3.``, ``-``) is no
feature. Syllables of headings are features apart from those of the sentence, so that the model learns what a heading is worth.

Every feature ("gram") is one 64-bit code, a field and up to three syllable numbers of 15 bits, which lets numpy find the grams of thousands of sentences at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice

import numpy as np
import numpy.typing as npt

from extract.text import lower, repair
from models.shapes import SHAPES, shapes

Ints = npt.NDArray[np.int64]

TEXT, HEADING, SHAPE, OPENING, ENDING, TITLE, LEAD = range(7)
_FIELD, _SYLLABLE = 48, 15
_UNKNOWN = 0
# What stands behind a word that ends a clause, for sure or where a longer piece follows.
_BREAK, _COMMA = -1, -2
_PIECE = 4
_EDGE = 3
_CACHED_WORDS = 1 << 17
# Blanks that a lead-in, a title, and a title all in capitals hold at the very least.
_LEAD_WORDS, _TITLE_WORDS, _CAPITAL_TITLE_WORDS = 7, 3, 8

# "15/6/2024", "30c/NQ-CP", "18-NQ/TW"; "12.846", "95%"; letters.
_TOKEN = re.compile(r"\d+[a-zđ]*(?:-\w+)?(?:/[\w-]+)+|\d[\d.,%]*|[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
# "1. ", "2.1. ", "a) ", "IV. ", "(3) ", "- ", "Điều 3. ", "Chương II"
_MARKER = re.compile(
    r"\s*(?:[-–—+*•·●]+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,5}|[a-zđA-ZĐ])[.)/]|Điều \d+[a-z]?[.:]|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) (?:\w+)[.:]?)(?=\s)"
)
# A marker of these and a number is two words.
_NUMBERED = frozenset(("Điều", "Phần", "PHẦN", "Chương", "CHƯƠNG", "Mục", "MỤC"))
ABBREVIATIONS: dict[str, str] = {
    "attp": "an toàn thực phẩm",
    "bcđ": "ban chỉ đạo",
    "bqlda": "ban quản lý dự án",
    "cbcc": "cán bộ công chức",
    "cbccvc": "cán bộ công chức viên chức",
    "cchc": "cải cách hành chính",
    "ccvc": "công chức viên chức",
    "clp": "chống lãng phí",
    "cntt": "công nghệ thông tin",
    "cqhc": "cơ quan hành chính",
    "cqđp": "chính quyền địa phương",
    "csdl": "cơ sở dữ liệu",
    "cđs": "chuyển đổi số",
    "dvc": "dịch vụ công",
    "dvctt": "dịch vụ công trực tuyến",
    "hcc": "hành chính công",
    "hcnn": "hành chính nhà nước",
    "httt": "hệ thống thông tin",
    "hđnd": "hội đồng nhân dân",
    "khcn": "khoa học công nghệ",
    "nsnn": "ngân sách nhà nước",
    "nstw": "ngân sách trung ương",
    "nsđp": "ngân sách địa phương",
    "pbgdpl": "phổ biến giáo dục pháp luật",
    "pctn": "phòng chống tham nhũng",
    "pvhcc": "phục vụ hành chính công",
    "qlnn": "quản lý nhà nước",
    "qppl": "quy phạm pháp luật",
    "sncl": "sự nghiệp công lập",
    "thtk": "thực hành tiết kiệm",
    "tthc": "thủ tục hành chính",
    "ttpvhcc": "trung tâm phục vụ hành chính công",
    "ubnd": "ủy ban nhân dân",
    "vbqppl": "văn bản quy phạm pháp luật",
    "vphc": "vi phạm hành chính",
    "vtvl": "vị trí việc làm",
    "xlvphc": "xử lý vi phạm hành chính",
    "đmst": "đổi mới sáng tạo",
    "đtc": "đầu tư công",
    "đtpt": "đầu tư phát triển",
    "đvhc": "đơn vị hành chính",
    "đvsn": "đơn vị sự nghiệp",
    "đvsncl": "đơn vị sự nghiệp công lập",
}
_ENDS_CLAUSE = {";": _BREAK, ":": _BREAK, ".": _BREAK, ",": _COMMA}


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


class _Words(dict[str, int]):
    """Words between blanks to the number of their run of syllable numbers among the runs seen so far, filled as words come."""

    def __init__(self, numbers: dict[str, int]) -> None:
        super().__init__()
        self.numbers = numbers
        self._runs: dict[tuple[int, ...], int] = {}
        self._flat, self._each = np.zeros(0, np.int64), np.zeros(0, np.int64)

    def __missing__(self, word: str) -> int:
        numbers = [self.numbers.get(syllable, _UNKNOWN) for syllable in syllables(word)]
        if word[-1:] in _ENDS_CLAUSE:
            numbers.append(_ENDS_CLAUSE[word[-1]])
        found = self[word] = self._runs.setdefault(tuple(numbers), len(self._runs))
        return found

    def spelled(self, runs: Ints) -> tuple[Ints, Ints]:
        """The syllable numbers of all runs one after the other, and how many each has."""
        new = list(islice(self._runs, len(self._each), None))
        if new:
            self._each = np.concatenate((self._each, np.fromiter(map(len, new), dtype=np.int64, count=len(new))))
            self._flat = np.concatenate((self._flat, np.fromiter(chain.from_iterable(new), dtype=np.int64)))
        lengths = self._each[runs]
        ends = np.cumsum(lengths)
        within = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - lengths, lengths)
        return self._flat[np.repeat((np.cumsum(self._each) - self._each)[runs], lengths) + within], lengths


@lru_cache(maxsize=4096)
def _is_marker(word: str) -> bool:
    return bool(_MARKER.match(word + " "))


def words_of(text: str) -> list[str]:
    """Words between blanks, without the marker that the line begins with.

    >>> words_of("a) Rà soát"), words_of("Điều 3. Hiệu lực"), words_of("Điều chỉnh"), words_of("-")
    (['Rà', 'soát'], ['Hiệu', 'lực'], ['Điều', 'chỉnh'], ['-'])
    """
    words = text.split()
    if len(words) > 1:
        if words[0] in _NUMBERED:
            marker = _MARKER.match(text)
            return text[marker.end() :].split() if marker else words
        if _is_marker(words[0]):
            return words[1:]
    return words


def roles(path: Sequence[str]) -> dict[int, list[str]]:
    """The headings above a sentence, outermost first, by the role that their printed form tells: the title of the document (outermost, not numbered; in
    capitals only where it is long), the sentence that leads into a list (ends in a colon), headings proper.

    >>> roles(("Ban hành Kế hoạch cải cách hành chính năm 2024", "II. NHIỆM VỤ", "1. Cải cách thể chế", "Yêu cầu các cơ quan thực hiện các nhiệm vụ sau:")) == {
    ...     TITLE: ["Ban hành Kế hoạch cải cách hành chính năm 2024"],
    ...     HEADING: ["II. NHIỆM VỤ", "1. Cải cách thể chế"],
    ...     LEAD: ["Yêu cầu các cơ quan thực hiện các nhiệm vụ sau:"],
    ... }
    True
    """
    found: dict[int, list[str]] = {}
    for depth, heading in enumerate(path):
        if heading.rstrip().endswith(":") and heading.count(" ") >= _LEAD_WORDS:
            role = LEAD
        elif depth == 0 and heading.count(" ") >= (_CAPITAL_TITLE_WORDS if heading.isupper() else _TITLE_WORDS) and not _MARKER.match(heading):
            role = TITLE
        else:
            role = HEADING
        found.setdefault(role, []).append(heading)
    return found


# What stands for figures, as people read it.
_SHOWN = {"<0>": "(con số)", "<vb>": "(số văn bản)"}


class Coder:
    """Turns texts into gram codes over a fixed list of syllables, fewer than 2**15."""

    def __init__(self, known: Sequence[str]) -> None:
        self.known = tuple(known)
        self._words = _Words({syllable: number for number, syllable in enumerate(known, 1)})
        self._terms: dict[int, str] = {}

    def _numbers(self, texts: Sequence[str]) -> Syllabled:
        if len(self._words) >= _CACHED_WORDS:
            # Numbers and typing errors never end.
            self._words = _Words(self._words.numbers)
        words = list(map(words_of, texts))
        ends = np.cumsum([0, *map(len, words)])
        runs = np.fromiter(map(self._words.__getitem__, chain.from_iterable(words)), dtype=np.int64, count=int(ends[-1]))
        numbers, lengths = self._words.spelled(runs)
        return _cut(numbers, np.concatenate(([0], np.cumsum(lengths)))[ends])

    def text_codes(self, texts: Sequence[str]) -> tuple[Ints, Ints, Ints, Ints]:
        """``(codes, owner, clause, clause_owner)``: gram codes of sentences, the index of the sentence and the number of the clause that each belongs to (-1: it
        tells of the whole sentence), and the sentence of each clause; grams with unknown syllables are left out."""
        found = self._numbers(texts)
        codes, at = _grams(found.numbers, found.owner, TEXT)
        parts = [*_edges(found.numbers, found.lengths), _shape_codes(texts)]
        whole = np.concatenate([codes for codes, _ in parts])
        owner = np.concatenate([found.owner[at], *(owner for _, owner in parts)])
        within = np.concatenate((found.clause[at], np.full(len(whole), -1)))
        return np.concatenate((codes, whole)), owner, within, found.clause_owner

    def heading_codes(self, headings: Sequence[str], role: int = HEADING) -> tuple[Ints, Ints]:
        """``(codes, owner)`` of headings that play one ``role``: single syllables and neighbours only."""
        found = self._numbers(headings)
        codes, at = _grams(found.numbers, found.owner, role)
        return codes, found.owner[at]

    def term(self, code: int) -> str:
        """A gram as people read it: ``một cửa``, ``[tiêu đề] thể chế``, ``[mở đầu] căn cứ luật``, ``[hình thức] CHỮ HOA``."""
        if code not in self._terms:
            self._terms[code] = self._term(code)
        return self._terms[code]

    def _term(self, code: int) -> str:
        field, rest = code >> _FIELD, code & ((1 << _FIELD) - 1)
        if field == SHAPE:
            return f"[hình thức] {SHAPES[rest]}"
        mask = (1 << _SYLLABLE) - 1
        numbers = [rest >> shift & mask for shift in (2 * _SYLLABLE, _SYLLABLE, 0)]
        spelled = " ".join(_SHOWN.get(syllable := self.known[number - 1], syllable) for number in numbers if number)
        kind = {TEXT: "", HEADING: "[tiêu đề] ", TITLE: "[trích yếu] ", LEAD: "[dẫn] ", OPENING: "[mở đầu] ", ENDING: "[kết thúc] "}[field]
        return kind + spelled


@dataclass(frozen=True, slots=True)
class Syllabled:
    """Syllable numbers of texts one after the other; ``owner``, ``clause``: text and clause of each; ``lengths``: of each text; ``clause_owner``: of each clause."""

    numbers: Ints
    owner: Ints
    clause: Ints
    lengths: Ints
    clause_owner: Ints


def _cut(marked: Ints, ends: Ints) -> Syllabled:
    """Syllables without the marks behind clauses. A comma ends a clause only where ``_PIECE`` syllables or more follow before the next mark."""
    owner = np.repeat(np.arange(len(ends) - 1, dtype=np.int64), np.diff(ends))
    marks = np.flatnonzero(marked < 0)
    following = np.diff(np.concatenate((marks, [len(marked)]))) - 1
    real = np.zeros(len(marked), dtype=np.bool_)
    real[marks[(marked[marks] == _BREAK) | (following >= _PIECE)]] = True
    first = np.zeros(len(marked), dtype=np.bool_)
    first[ends[:-1][ends[:-1] < len(marked)]] = True
    # A clause begins with each text and behind each mark that counts.
    begins = first | np.concatenate(([False], real[:-1]))[: len(marked)]
    clause, kept = np.cumsum(begins) - 1, marked >= 0
    lengths = np.bincount(owner[kept], minlength=len(ends) - 1)
    return Syllabled(marked[kept], owner[kept], clause[kept], lengths, owner[begins])


def _grams(numbers: Ints, owner: Ints, field: int) -> tuple[Ints, Ints]:
    """Codes of single syllables and of neighbours within each text, and the place of the (first) syllable of each."""
    single = numbers != _UNKNOWN
    pair = single[:-1] & single[1:] & (owner[:-1] == owner[1:])
    twos = (numbers[:-1][pair] << _SYLLABLE) | numbers[1:][pair]
    return np.concatenate((numbers[single], twos)) | (field << _FIELD), np.concatenate((np.flatnonzero(single), np.flatnonzero(pair)))


def _edges(numbers: Ints, lengths: Ints) -> list[tuple[Ints, Ints]]:
    """Codes of the first and of the last one, two and three syllables of each text, with their texts."""
    ends = np.cumsum(lengths)
    found = []
    for size in range(1, _EDGE + 1):
        long = np.flatnonzero(lengths >= size)
        for field, first in ((OPENING, (ends - lengths)[long]), (ENDING, ends[long] - size)):
            syllables_at = numbers[first[:, None] + np.arange(size)]
            known = (syllables_at != _UNKNOWN).all(axis=1)
            codes = np.zeros(int(known.sum()), dtype=np.int64)
            for column in syllables_at[known].T:
                codes = (codes << _SYLLABLE) | column
            found.append((codes | (field << _FIELD), long[known]))
    return found


def is_form(codes: Ints) -> npt.NDArray[np.bool_]:
    """Whether each gram tells of form (headings, shape, opening, ending), not of what the sentence says in between."""
    form: npt.NDArray[np.bool_] = (codes >> _FIELD) != TEXT
    return form


def is_edge(codes: Ints) -> npt.NDArray[np.bool_]:
    """Whether each gram is an opening or an ending."""
    fields = codes >> _FIELD
    edge: npt.NDArray[np.bool_] = (fields == OPENING) | (fields == ENDING)
    return edge


def parts(codes: Ints) -> tuple[Ints, Ints]:
    """The first and the second syllable of each pair, as codes of its field; 0 and 0 of other grams."""
    field, rest, most = codes >> _FIELD << _FIELD, codes & ((1 << _FIELD) - 1), (1 << _SYLLABLE) - 1
    first, second = rest >> _SYLLABLE, rest & most
    pair = (first > 0) & (first <= most)
    return np.where(pair, field | first, 0), np.where(pair, field | second, 0)


def is_shape(codes: Ints) -> npt.NDArray[np.bool_]:
    """Whether each gram is a printed shape, which no word of the text names."""
    shape: npt.NDArray[np.bool_] = (codes >> _FIELD) == SHAPE
    return shape


def _shape_codes(texts: Sequence[str]) -> tuple[Ints, Ints]:
    found, owner = shapes(texts)
    return found | (SHAPE << _FIELD), owner


def known_syllables(texts: Iterable[str]) -> list[str]:
    """All syllables of the texts, sorted."""
    words = {word for text in texts for word in words_of(text)}
    return sorted({syllable for word in words for syllable in syllables(word)})
