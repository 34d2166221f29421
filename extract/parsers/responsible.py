"""Who is responsible, where a subject is longer than the grammar of units: "…, và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành"."""

from __future__ import annotations

import re

from extract.parsers.duty_clause import Duty
from extract.parsers.duty_words import ALL_CARRY_OUT, EXCLUDED, MUST, predicate
from extract.text import lower
from extract.units.cells import units_in
from extract.units.persons import behind_address
from extract.units.reading import UnitMention, full_name

# "…, và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành": what no grammar covers at the end of the list
_CARRIES_OUT = re.compile(
    r"(?P<more>\s*(?:[,;]|và\s)[^.:]{3,200}?)\s+(?:(?:chịu|có)\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện)|căn\s+cứ\s+quyết\s+định)(?!\w)"
)
_STAFF = r"(?!\s*(?:công chức|viên chức|người lao động)(?!\w))"  # "cán bộ, công chức, viên chức Bộ Nội vụ" are one
_LIST_GOES_ON = re.compile(rf"\s*(?<!ông)[,;]{_STAFF}\s*|\s+và{_STAFF}\s+|^\s*và\s+")
# "X trong phạm vi quyền hạn của mình có trách nhiệm …": how X does it, no part of its name
_WITHIN_ITS_POWERS = re.compile(
    r"\s*,?\s*(?:trong phạm vi|theo (?:chức năng|thẩm quyền|phạm vi|phân công|phân cấp|nhiệm vụ)|tùy theo|căn cứ(?: vào)?)(?!\w)(?!.*(?<!\w)(?:nếu|khi|thì|mà)(?!\w))"
)
_HOW_THEY_DO_IT = re.compile(r"\s*,?\s*(?:trong phạm vi|theo chức năng)\s[^.;:]{0,80}$")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_LONGEST_SUBJECT = 1000  # characters, with "có trách nhiệm" behind
_LONG_SUBJECT = re.compile(r"[^.;:]{2,200}?\s(?:có|chịu)\s+trách\s+nhiệm(?!\s+của)")


def _subject(text: str) -> list[str]:
    """Names of a whole subject that lists units, asides left out: "(trừ …)", "trong phạm vi chức năng, nhiệm vụ của mình"."""
    return [_ASIDE.sub("", name) for name in units_in(_HOW_THEY_DO_IT.sub("", text))]


def responsible(text: str, low: str, begin: int, after: int, end: int, units: list[UnitMention]) -> Duty | None:
    """The duty of a clause whose units, read up to ``after``, are followed by more before "có trách nhiệm": names that no grammar covers, an apposition, how they do it.

    >>> text = "Sở Y tế trong phạm vi quyền hạn của mình có trách nhiệm kiểm tra"
    >>> duty = responsible(text, text.lower(), 0, 7, len(text), [UnitMention(0, 7, "Sở Y tế", "body")])
    >>> duty and (duty.lead, text[duty.task :])
    (('Sở Y tế',), ' kiểm tra')
    """
    answers = low.find("trách", after, after + _LONGEST_SUBJECT) >= 0
    if not answers and low.find("quyết", after, end) < 0:
        return None
    reaches = MUST.match(low, after, end) is not None
    carried = _CARRIES_OUT.match(low, after, end)
    rest = [full_name(piece) for piece in _LIST_GOES_ON.split(text[after : carried.end("more")]) if len(piece.split()) > 1] if carried else []
    first = behind_address(low, units[0].start)
    every = None if reaches or not answers else ALL_CARRY_OUT.match(low, first)
    named = _subject(text[every.start("who") : every.end("who")]) if every and every.start("who") == first else []
    if every and len(named) >= len(units) and (not carried or sum(piece not in named for piece in rest) > 1):
        return Duty(tuple(named), (), begin, every.end("who"), True)
    if carried and not reaches:
        return Duty((*(u.name for u in units), *rest), (), begin, carried.end("more"), True)
    found = _LONG_SUBJECT.match(low, after, end) if low.find("trách", after, end) >= 0 else None
    if not found or reaches or units[-1].role == "place" or EXCLUDED.match(lower(units[-1].name)):
        return None
    between = re.sub(r"\([^)]*\)", " ", low[after : found.end()])
    if _WITHIN_ITS_POWERS.match(between):
        return Duty(tuple(u.name for u in units), (), begin, found.end(), True)
    if re.match(r"\s*(?:đã|là)\b", between) and not re.search(r"\b(?:nếu|khi|để|thì|mà)\b", between):
        return Duty(tuple(u.name for u in units), (), begin, found.end(), True)
    if re.search(r"\b(?:nếu|khi|để|thì|mà|và)\b|,", between) or (predicate().match(low, after, end) and len(between.split()) > 12):
        return None
    names = [*(u.name for u in units[:-1]), full_name(text[behind_address(low, units[-1].start) : found.end()].rsplit(" ", 3)[0])]
    return Duty(tuple(names), (), begin, found.end(), True)
