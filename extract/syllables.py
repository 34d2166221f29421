"""Vietnamese syllables: whether a word is one, and how much of a text is Vietnamese.

Onsets and rhymes as the school grammars list them. What decides whether letters were read in the right encoding, by font, file or eye, is that they make syllables.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_LISTED_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x"
_LISTED_RHYMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
"""
_LISTED_AFTER_Q = """
ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uây ue uen ueo uet uê uên uêch uênh uêt
ui uich uin uinh uit uy uych uyên uyêt uynh uyt uơ uôc
"""
_ONSETS, _RHYMES, _AFTER_Q = _LISTED_ONSETS.split(), _LISTED_RHYMES.split(), _LISTED_AFTER_Q.split()
_AFTER_GI = [rhyme for rhyme in _RHYMES if rhyme[0] not in "iy"]
_SYLLABLES = frozenset(
    [onset + rhyme for onset in ["", *_ONSETS] for rhyme in _RHYMES]
    + ["q" + rhyme for rhyme in _AFTER_Q]
    + ["gi" + rhyme for rhyme in _AFTER_GI]
    + ["gi", "gin", "giêng", "giêt"]
)  # fmt: skip
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STOPPED = re.compile(r"(?:[ptc]|ch)$")
_BEYOND = re.compile(r"\S*[^\x00-\x7f]\S*")
_AROUND = "\"'“”‘’«»()[]{}<>.,;:!?…-–—/*•·+0123456789%"
_INSIDE = re.compile(r"[-–/,.&’'():;\d]+")


@lru_cache(maxsize=1 << 15)
def is_syllable(word: str) -> bool:
    """Whether a word, in NFC and any case, can be a Vietnamese syllable: onset, rhyme and at most one tone, after a stop only the sharp or the heavy one.

    >>> [is_syllable(w) for w in ("chuyển", "Nghĩa", "QUYẾT", "hoà", "ủy", "word", "nhaân", "tầc")]
    [True, True, True, True, True, False, False, False]
    """
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in parts if mark in _TONES]
    if len(tones) > 1:
        return False
    bare = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
    if bare not in _SYLLABLES:
        return False
    return not (_STOPPED.search(bare) and tones and tones[0] not in "\u0301\u0323")


def marked_words(text: str) -> tuple[int, int]:
    """Words of a text that hold a letter beyond ASCII, and how many of them are syllables; a word in two scripts or with a sign in it is none, an abbreviation
    (``QĐ-UBND``) is not counted.

    >>> marked_words("Quyết định số 5/QĐ-UBND của UBND tỉnh"), marked_words("QuyÕt ®Þnh")
    ((5, 5), (2, 0))
    """
    found = good = 0
    for word in _BEYOND.findall(unicodedata.normalize("NFC", text)):
        letters = word.strip(_AROUND)
        if letters.isascii() or (letters.isupper() and letters.replace("Đ", "D").isascii()):
            continue
        found += 1
        good += all(is_syllable(part) for part in _INSIDE.split(letters) if part and not part.isdigit() and not part.isascii())
    return found, good


_WORD = re.compile(r"[^\W\d_]+")
_MARKED = re.compile(r"[^\x00-\x7f]")
_MOST_FOREIGN, _FEWEST_MARKED, _ENOUGH = 0.4, 0.25, 30


def is_vietnamese(words: Sequence[str]) -> bool:
    """Whether words are Vietnamese as it is printed: syllables for the most part, and marks on a fair share of them. So few words that they say nothing pass.

    Text that was read for another language, or lost its marks, is not: of real pages 60 in 100 words and more carry a mark.

    >>> from extract.text import fold
    >>> text = "Giao Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành rà soát thủ tục hành chính trước ngày 15 tháng 6 năm nay và báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định".split()
    >>> is_vietnamese(text), is_vietnamese([fold(w) for w in text]), is_vietnamese("Giao So Noi vu".split())
    (True, False, True)
    """
    letters = [word for part in words for word in _WORD.findall(part)]
    if len(letters) < _ENOUGH:
        return True
    foreign = sum(not is_syllable(word) and not word.isupper() for word in letters) / len(letters)
    return foreign <= _MOST_FOREIGN and sum(_MARKED.search(word) is not None for word in letters) / len(letters) >= _FEWEST_MARKED


_VOWELED = re.compile(r"[^\W\d_]*[aeiouyAEIOUY\u00c0-\u01b0\u1ea0-\u1ef9][^\W\d_]*")
_LETTERED = re.compile(r"\S*[^\W\d_]\S*")
_MOST_NONSENSE = 0.5


def is_nonsense(words: Sequence[str]) -> bool:
    """Whether words are of no language: letters without vowels, or signs and figures between letters, in every other word, as text comes out whose font
    maps its letters wrongly. So few words that they say nothing pass.

    >>> is_nonsense("Giao Sở Nội vụ chủ trì, phối hợp với UBND tỉnh".split() * 4), is_nonsense("the people of this province and its offices".split() * 4)
    (False, False)
    >>> is_nonsense("*LDR 6ӣ 1ӝL Yө FKӫ WUu SKӕL KӧS YӟL 8%1' WӍQK".split() * 4)
    True
    """
    lettered = [word.strip(_AROUND) for word in words if _LETTERED.match(word)]
    lettered = [word for word in lettered if len(word) > 1]
    if len(lettered) < _ENOUGH:
        return False
    return sum(not all(_VOWELED.fullmatch(part) for part in _INSIDE.split(word) if len(part) > 1) for word in lettered) > _MOST_NONSENSE * len(lettered)
