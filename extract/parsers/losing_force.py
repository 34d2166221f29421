"""Documents that a clause says to lose their force: the subject of "hết hiệu lực", "bị bãi bỏ", one or a list, each with its title between.

"Nghị định số A quy định về …, Nghị định số B sửa đổi Nghị định số C và Điều 4 Thông tư số D | hết hiệu lực kể từ ngày …": A, B and D, not C, which stands in a title.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.parsers.governing_verbs import changes, is_part, names_a_way

# The predicate; not "danh mục văn bản hết hiệu lực năm 2023", which says what kind of documents is meant, nor what others did before
_LOSES = re.compile(
    r"\s(?:(?P<ends>(?:hết|chấm dứt|không còn) hiệu lực)|bị bãi bỏ|bị hủy bỏ|được bãi bỏ)(?<!đã hết hiệu lực)(?:(?<!văn bản hết hiệu lực)(?<!pháp luật hết hiệu lực)|(?=\s+(?:thi hành\s+)?(?:kể )?từ))(?!\s+(?:bởi|tại))"
)
_WORDS = ("hiệu lực", "bãi bỏ", "hủy bỏ")
_SENTENCE_ENDS = re.compile(r"[.:](?=\s|$)|\n")
_LONGEST = 1500  # characters from a document to the predicate
_NEAR = 300  # the same where nothing else is named between them
_ANOTHER = re.compile(r" số \d|;")
# "Kể từ ngày Quyết định này có hiệu lực thi hành, |"
_SINCE = re.compile(r"\s*(?:\d{1,2}[.)]|[a-zđ]\))?\s*(?:kể\s+)?từ\s+(?:ngày|khi)\s[^.;:,]{0,160}?,\s*")
_OPENS = re.compile(r"^\s*(?:điều\s+\d{1,3}[a-zđ]?\s*[.:]\s*)?(?:\d{1,2}[.)]|[a-zđ]\)|[-–+•])?\s*(?:các\s+|những\s+|bãi bỏ\s+)?")
_JOINER = re.compile(r"(?:[,;]|(?<!\w)và)\s+(?:các\s+)?(?=(?P<rest>[^,;]{0,160})$)")


class Loss(NamedTuple):
    """``relation``: how those are cited that lose their force; ``next``: the predicate stands behind the document without another number between."""

    relation: str
    next: bool


def losing(low: str, end: int, stop: int) -> Loss | None:
    """What the clause of a document that ends at ``end`` goes on to say of what loses its force, before ``stop``; None where it says nothing of that."""
    stop = min(stop, end + _LONGEST)
    if all(low.find(word, end, stop) < 0 for word in _WORDS):
        return None
    ends = _SENTENCE_ENDS.search(low, end, stop)
    found = _LOSES.search(low, end, ends.start() if ends else stop)
    if found is None:
        return None
    alone = found.start() - end < _NEAR and _ANOTHER.search(low, end, found.start()) is None
    return Loss("thay-the" if found.group("ends") else "bai-bo", alone)


def opens_subject(before: str) -> bool:
    """Whether nothing but a part of it stands before a document in its clause: "Kể từ ngày Thông tư này có hiệu lực, khoản 2 Điều 5 của |"."""
    since = _SINCE.match(before)
    clause = before[since.end() :] if since else before
    rest = _OPENS.sub("", clause, count=1)
    return is_part(rest) or not names_a_way(rest)


def joined(between: str) -> bool:
    """Whether what stands between two documents ends in a comma, a semicolon or "và" that puts the second beside the first, not into its title ("sửa đổi Điều 3, Điều 4 của |")."""
    if changes(between):
        return False
    return any(is_part(found.group("rest")) for found in _JOINER.finditer(between))
