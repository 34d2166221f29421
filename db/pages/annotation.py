"""Text with its facts marked, the way displaCy draws entities: lines of pieces, each with the kind of fact it belongs to. Pure; the template escapes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from extract.text import lower
from extract.units.heads import find_head
from extract.units.reading import read_units

LEGEND = {
    "duty": "Nhiệm vụ",
    "lead": "Chủ trì",
    "support": "Phối hợp",
    "monitor": "Theo dõi",
    "deadline": "Thời hạn",
    "product": "Sản phẩm",
    "target": "Chỉ tiêu",
    "citation": "Viện dẫn",
}
"""Kinds of marks in the order in which the larger gives way to the smaller, with their words."""
_WORD = re.compile(r"(?<!\w)\w")


@dataclass(frozen=True, slots=True)
class Mark:
    """``[start, end)`` of the document's text says a fact of this ``kind``; ``title``: what was understood; ``href``: its page."""

    start: int
    end: int
    kind: str
    title: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters: ``duty`` the duty it stands in, ``mark`` the innermost other fact."""

    text: str
    duty: Mark | None = None
    mark: Mark | None = None


def annotated(text: str, start: int, end: int, marks: Iterable[Mark]) -> list[list[Piece]]:
    """Lines of ``text[start:end]``; facts that cross are cut so that the smaller one shows whole.

    >>> annotated("Giao Sở A làm", 0, 13, [Mark(5, 9, "lead", "Sở A")])[0][1]
    Piece(text='Sở A', duty=None, mark=Mark(start=5, end=9, kind='lead', title='Sở A', href=''))
    """
    inside = [mark for mark in marks if mark.start < end and mark.end > start and mark.start < mark.end]
    duties = [mark for mark in inside if mark.kind == "duty"]
    others = _apart([mark for mark in inside if mark.kind != "duty"])
    cuts = {start, end}
    for mark in (*duties, *others):
        cuts |= {max(mark.start, start), min(mark.end, end)}
    cuts |= {at for at in range(start, end) if text[at] == "\n"} | {at + 1 for at in range(start, end) if text[at] == "\n"}
    lines: list[list[Piece]] = [[]]
    ordered = sorted(cuts)
    for begin, stop in pairwise(ordered):
        if text[begin:stop] == "\n":
            lines.append([])
            continue
        fact = next((mark for mark in others if mark.start <= begin and stop <= mark.end), None)
        duty = next((mark for mark in duties if mark.start <= begin and stop <= mark.end), None)
        lines[-1].append(Piece(text[begin:stop], duty, fact))
    return [line for line in lines if line]


def _apart(marks: list[Mark]) -> list[Mark]:
    """Those that do not cross another: the shorter first."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.end - mark.start, mark.start, list(LEGEND).index(mark.kind))):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda mark: mark.start)


def unit_marks(text: str, start: int, end: int, roles: dict[str, list[str]]) -> list[Mark]:
    """Where ``text[start:end]`` names the units of a task; ``roles``: role → names in full, as ``lead``, ``support`` and ``monitor`` of ``tasks`` give them."""
    wanted = {name: role for role in reversed(roles) for name in roles[role]}
    part = text[start:end]
    low = lower(part)
    found: list[Mark] = []
    at = 0
    while word := _WORD.search(part, at):
        at = word.end()
        if find_head(part, low, word.start()) is None:
            continue
        units, stop = read_units(part, low, word.start())
        named = [Mark(start + unit.start, start + unit.end, wanted[unit.name], unit.name) for unit in units if unit.name in wanted]
        found += named
        at = max(at, stop) if named else at
    return found


def phrase_mark(text: str, start: int, end: int, phrase: str | None, kind: str, title: str = "") -> list[Mark]:
    """Where ``text[start:end]`` prints ``phrase``, whatever the blanks and line breaks between its words; nothing where it does not."""
    words = (phrase or "").split()
    if not words:
        return []
    match = re.compile(r"\s+".join(map(re.escape, words))).search(text, start, end)
    return [Mark(match.start(), match.end(), kind, title)] if match else []
