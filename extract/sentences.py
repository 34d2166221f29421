"""Sentences of one block of text.

underthesea's ``sent_tokenize`` breaks ``1.``, ``Điều 2.`` and closing quotes off and takes a second to import, so the few rules that official prose needs stand here:
a full stop ends a sentence only before blank and capital, digit or quote, and never after an abbreviation, an initial or a numbering.
"""

from __future__ import annotations

import re
from itertools import pairwise

from extract.document import Span
from extract.text import UPPER

_ABBREVIATIONS = {
    "tp", "tx", "tt", "q", "p", "h", "x", "t", "tr", "ths", "ts", "pgs", "gs", "bs", "ks", "cn", "ts.bs", "ttưt", "nsnd", "nsưt", "đ/c", "đc", "tel", "đt", "fax", "ông", "bà", "st", "mr", "ms", "no", "vd", "gđ", "pgđ",
}  # fmt: skip
_WORDS = "ởý"  # "nhà ở.", "lưu ý.": single letters that are no initials
# The set of first characters stands at the front, where the engine looks for it fast.
_END = re.compile(rf"[.?!…\n\t](?:(?<=\n)\n*|(?<=\t)\t*|(?<![\n\t])[.?!…]*[”\"’')\]]*(?=\s+(?:[-–+•*]\s*)?[{UPPER}\d“\"‘'(\[]|\s*$))")
_BEFORE_WORD = re.compile(r"[\s(“\"]")
_NUMBERING = re.compile(
    r"(?:\d+(?:\.\d+)*|[IVXLC]+|[a-zđA-Z]|Điều\s+\d+[a-z]?|Khoản\s+\d+|Mục\s+\d+|Chương\s+[IVXLC\d]+|Phần\s+[IVXLC\d]+|Bước\s+\d+|Phụ lục\s+[IVXLC\d]+)$"
)


def split_sentences(text: str, start: int, end: int) -> list[Span]:
    """Ranges of the sentences of ``text[start:end]`` in order, outer blanks left out; line ends and tabs always end one.

    >>> t = 'UBND TP. Nha Trang họp. Điều 1. Ban hành Kế hoạch. Ông nói: “Được.” Sau đó, v.v. làm.'
    >>> [t[s.start:s.end] for s in split_sentences(t, 0, len(t))]
    ['UBND TP. Nha Trang họp.', 'Điều 1. Ban hành Kế hoạch.', 'Ông nói: “Được.”', 'Sau đó, v.v. làm.']
    """
    cuts = [start]
    for match in _END.finditer(text, start, end):
        if match.end() >= end or text[match.start()] in "\n\t" or _ends(text, cuts[-1], match):
            cuts.append(match.end())
    found = []
    for begin, stop in pairwise((*cuts, end)):
        sentence = text[begin:stop]
        if kept := sentence.lstrip():
            found.append(Span(stop - len(kept), begin + len(sentence.rstrip())))
    return found


def _ends(text: str, begin: int, match: re.Match[str]) -> bool:
    if match.group().rstrip("”\"’')]") != ".":
        return True
    head = text[max(begin, match.start() - 24) : match.start()]
    last = "" if head[-1:].isspace() else _BEFORE_WORD.split(head)[-1]
    if not last:
        return True
    if last.lower() in _ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last not in _WORDS):
        return False
    return not (match.start() - begin < 24 and _NUMBERING.fullmatch(text[begin : match.start()].strip(' -–+•*(“"')))
