"""Marks that Tesseract misread, put right by which syllables stand side by side: ``phôi hợp`` is never said, ``phối hợp`` often.

Evidence is counted in sentences of our own (``pairs.csv``) and listed in the names of kinds, bodies, fields and verbs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.syllable_pairs import is_seen, listed, often, usual
from extract.syllables import is_syllable
from extract.text import fold, lower

SURE = 92.0  # confidence
_FEWEST_PLAIN, _PLAIN = 6, 0.8  # syllables of a line, and the share of them without a mark (in print about a third)
_ONE_SHAPE = "ckopsuưvxzơôóòốờớ"  # Cc, Ss …
_LETTERS = re.compile(r"[^\W\d_]+")
NUMERALS = {"H": "II", "HI": "III", "IH": "III", "TI": "II", "Il": "II", "lI": "II", "IIl": "III", "TV": "IV", "1V": "IV", "l": "I"}
_SPECKED = re.compile(r"(?P<first>[^\W\d_]+)(?P<sign>[.·'’-])(?P<second>[^\W\d_A-ZĐ]+)(?P<rest>[.,;:)]*)")
_QUARTER = re.compile(r"(?:I{1,3}|IV)(?!\w)")
_NUMERAL = re.compile(rf"(?:{'|'.join(sorted(NUMERALS, key=len, reverse=True))})(?!\w)")
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


def pairs_right(words: Sequence[str], confidences: Sequence[float] = ()) -> list[str]:
    """The words of a line, those put right whose pair was never seen, and one that differs in marks alone often was; usually was, where the words were read for
    sure (``confidences``, 0 to 100).

    A word that was seen with its other neighbour stays, and so do capitals inside a line but for listed names (they are people's and places') and headings
    that were read for sure.

    >>> pairs_right("chủ trì, phôi hợp với Sở, bô sung; có quan hệ".split())
    ['chủ', 'trì,', 'phối', 'hợp', 'với', 'Sở,', 'bổ', 'sung;', 'có', 'quan', 'hệ']
    >>> pairs_right(["VIỆT", "NAM", "tình", "hình"]), pairs_right("nộp phôi phối hợp".split())
    (['VIỆT', 'NAM', 'tình', 'hình'], ['nộp', 'phôi', 'phối', 'hợp'])
    >>> pairs_right("chủ đầu tư chậm giải ngân".split()), pairs_right("không dùng tiền mặt".split())
    (['chủ', 'đầu', 'tư', 'chậm', 'giải', 'ngân'], ['không', 'dùng', 'tiền', 'mặt'])
    >>> pairs_right(["kinh.phí", "đề-nghị:", "kinh", "tế-xã", "hội"])
    ['kinh phí', 'đề nghị:', 'kinh', 'tế-xã', 'hội']
    >>> pairs_right(["Quý", "H/2024,", "quý", "IH", "năm"])
    ['Quý', 'II/2024,', 'quý', 'III', 'năm']
    >>> " ".join(pairs_right("NHAN DAN TINH VA UY BAN NHAN DAN HUYỆN".split(), [96.0] * 9))
    'NHÂN DÂN TINH VA ỦY BAN NHÂN DÂN HUYỆN'
    >>> pairs_right("TRÌNH TRONG QUY II".split())
    ['TRÌNH', 'TRONG', 'QUÝ', 'II']
    >>> pairs_right("các huyện. thành phố. Sở".split()), pairs_right("ở cơ. quan".split())
    (['các', 'huyện,', 'thành', 'phố.', 'Sở'], ['ở', 'cơ', 'quan'])
    """
    found = _commas(_split(_quarters(words)))
    confidences = [0.0] * len(found) if _lost_its_marks(found) else confidences
    letters = [_LETTERS.match(word.lstrip('(“"')) for word in found]
    lows = [lower(match.group()) if match else "" for match in letters]
    whole = [match is not None and match.group() == word for match, word in zip(letters, found, strict=True)]
    seen = [whole[at] and letters[at + 1] is not None and is_seen(lows[at], lows[at + 1]) for at in range(len(found) - 1)]
    for at in range(len(found) - 1):
        first, second = letters[at], letters[at + 1]
        if seen[at] or not whole[at] or first is None or second is None or found[at + 1][0] != second.group()[0] or not _SMALL.isdisjoint(lows[at : at + 2]):
            continue
        listed = _meant(found, lows, (first, second), at, seen, confidences)
        if len(listed) == 1:
            for index, match, right in zip((at, at + 1), (first, second), listed[0], strict=True):
                found[index] = _in_case(match.group(), right) + found[index][match.end() :]
                lows[index] = right
            seen[at] = True
    return found


def _lost_its_marks(words: Sequence[str]) -> bool:
    """Whether a line is one of capitals with hardly a mark on them, as no line of Vietnamese is: however sure each letter was, the marks above them were not seen."""
    syllables = [word for word in words if len(word) > 1 and word.isalpha()]
    plain = sum(fold(word) == lower(word) for word in syllables)
    return len(syllables) >= _FEWEST_PLAIN and all(map(str.isupper, syllables)) and plain >= _PLAIN * len(syllables)


def _meant(
    found: Sequence[str], lows: Sequence[str], letters: tuple[re.Match[str], re.Match[str]], at: int, seen: Sequence[bool], confidences: Sequence[float]
) -> list[tuple[str, str]]:
    """The pairs that the words at ``at`` and behind it may be misread from; ``seen``: which neighbours are said together."""
    kept = [at > 0 and seen[at - 1], at + 1 < len(seen) and seen[at + 1]]
    named = [_is_name(found, at), _is_name(found, at + 1)]
    sure = [confidences[index] >= SURE if confidences else found[index].isupper() for index in (at, at + 1)]
    return [
        pair
        for pair in often().get((fold(lows[at]), fold(lows[at + 1])), ())
        if _may_be(
            pair,
            (lows[at], lows[at + 1]),
            [held and outside not in listed() for held, outside in zip(kept, _outside(pair, lows, at), strict=True)],
            named,
            sure,
        )
        and not (letters[0].group().isupper() and any(sure[i] and pair[i] != lows[at + i] for i in (0, 1)))
    ]


def _outside(pair: tuple[str, str], lows: Sequence[str], at: int) -> tuple[tuple[str, str], tuple[str, str]]:
    """The pairs that the two words of ``pair``, put in place of those at ``at``, make with their other neighbours."""
    return (lows[at - 1] if at else "", pair[0]), (pair[1], lows[at + 2] if at + 2 < len(lows) else "")


def _may_be(pair: tuple[str, str], read: tuple[str, str], kept: Sequence[bool], named: Sequence[bool], sure: Sequence[bool]) -> bool:
    """Whether ``pair`` is what was printed where ``read`` was read: what changes is bound neither by its other neighbour nor, unless listed, by its capital; what was
    read for sure needs a usual pair."""
    changed = [at for at in (0, 1) if pair[at] != read[at]]
    if any(kept[at] or (named[at] and pair not in listed()) for at in changed):
        return False
    return pair in usual() or not any(sure[at] for at in changed)


def _is_name(words: Sequence[str], at: int) -> bool:
    """Whether a word may be one of a name: a capital that opens neither the line nor a sentence."""
    return words[at][0].isupper() and at > 0 and words[at - 1][-1].isalpha()


def _quarters(words: Sequence[str]) -> list[str]:
    """Numerals behind "quý", of which there are four: two strokes side by side are easily read as H; the mark of a capital "QUÝ" is easily lost."""
    found = list(words)
    for at, (word, numeral) in enumerate(pairwise(words), 1):
        if fold(word) != "quy":
            continue
        match = _NUMERAL.match(numeral)
        if match and lower(word) == "quý":
            found[at] = NUMERALS[match.group()] + numeral[match.end() :]
        elif _QUARTER.match(numeral):
            found[at - 1] = _in_case(word, "quý")
    return found


def _split(words: Sequence[str]) -> list[str]:
    """Usual neighbours that a speck between them joined (``kinh.phí``), a blank between them; a dash stays where it may join what stands before it (``kinh tế-xã hội``)."""
    found = list(words)
    for at, word in enumerate(words):
        match = _SPECKED.fullmatch(word)
        if match and (lower(match["first"]), match["second"]) in usual():
            bound = at > 0 and (lower(words[at - 1]), lower(match["first"])) in usual()
            if not (bound and match["sign"] == "-"):
                found[at] = f"{match['first']} {match['second']}{match['rest']}"
    return found


def _commas(words: Sequence[str]) -> list[str]:
    """Full stops behind which a sentence goes on in small letters as the commas that they are, nothing between neighbours that are usual. A letter that is small and
    great in one shape shows nothing."""
    found = list(words)
    for at, (word, following) in enumerate(pairwise(words)):
        bare = word[:-1]
        if word.endswith(".") and len(bare) > 1 and bare.islower() and is_syllable(bare) and following[0].islower() and following[0] not in _ONE_SHAPE:
            found[at] = bare if (bare, following.rstrip(".,;:)")) in usual() else f"{bare},"
    return found


def _in_case(read: str, right: str) -> str:
    return "".join(new.upper() if old.isupper() else new for old, new in zip(read, right, strict=True))
