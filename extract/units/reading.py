"""Names of bodies and offices in running text: where one begins, where it ends, what it is called in full. Those of cells: ``unit_cells``.

The grammar of a name is ``unit_grammar.Grammar``, its vocabulary ``heads.csv``, ``fields.csv`` and ``verbs.csv``; names in full are made by ``names.full_name``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from extract.text import UPPER, lower
from extract.units.beginnings import may_begin
from extract.units.grammar import Grammar
from extract.units.localities import NEXT_POST
from extract.units.names import full_name
from extract.units.phrases import UnitMention
from extract.units.unlisted import ASIDE, LINK, PEOPLE, closes, listed_by_name, longer, named, of_no_head, rest_of_list, sort_ends, unread, verb_of_name

__all__ = ["UnitMention", "full_name", "names_only", "read_units"]

_BARE_HEADS = ("giám đốc", "tổng giám đốc", "chủ tịch", "trưởng")
_HEADS_OF_A_KIND = ("vụ trưởng", "cục trưởng", "viện trưởng", "chi cục trưởng", "hiệu trưởng")
# What posts before it share their bodies with: "Giám đốc, | Thủ trưởng các sở, ban, ngành", "Chủ tịch, Tổng Giám đốc, | Giám đốc các tập đoàn"
_OF_SEVERAL = re.compile(r"(?:(?:(?:thủ|vụ|cục|viện|chi cục) )?trưởng|(?:tổng )?giám đốc) các |(?:tổng )?giám đốc, ")
# "người đứng đầu các ngành, | các cấp chính quyền", "Giám đốc các bệnh viện, | Trung tâm Y tế các huyện": houses whose heads are called the same
_HEADS_ALL = re.compile(r"người đứng đầu các ")
_HOUSES = r"(?:bệnh viện|trung tâm|viện|công ty|trạm|chi nhánh)"
_HEADS_HOUSES = re.compile(rf"(?:phó )?giám đốc (?:các )?{_HOUSES}(?: công lập| tuyến \w+)?(?:, {_HOUSES}[^,]*)*$")
_HOUSE = re.compile(rf"(?:các )?{_HOUSES}(?= )")
_OWNER = re.compile(r"\s+[-–]\s+(?=(?:Bộ|Sở|Tổng cục|Văn phòng|UBND|Ủy ban nhân dân|Công an|Tổng công ty)\s)")
_HEADS_PART = re.compile(r"\w+ trưởng (?:Vụ|Cục|Viện|Chi cục) ")  # "Cục trưởng Cục Y tế | - Bộ Công an"
_PART = re.compile(r"(?:Phòng|Ban|Vụ|Cục|Chi cục|Trung tâm|Viện|Trường|Đội|Khoa)\s")
# "Chủ tịch UBND huyện Sơn Động | Giám đốc các sở": the comma was lost
_NEXT_POST = re.compile(rf"\s+(?={NEXT_POST}\s+(?:các|[{UPPER}]))")


def read_units(text: str, low: str, at: int, cell: bool = False) -> tuple[list[UnitMention], int]:
    """The list of units that begins at ``at`` and where it ends: ``Sở X, Sở Y và Công an tỉnh`` gives three.

    ``low`` is ``lower(text)``. No unit at ``at``: an empty list and ``at``. ``cell``: brackets belong to the name before them; in prose they are passed over inside a list.
    """
    if not may_begin(text, low, at):
        return [], at
    units, end = (_units_at if len(text) < _LONGEST_KEPT else _units_at.__wrapped__)(text, low, at, cell)
    return list(units), end


_LONGEST_VERB = 20  # characters, the comma behind it included
_LONGEST_KEPT = 4000  # characters; whole documents are asked of at one place once


@lru_cache(maxsize=1 << 9)
def _units_at(text: str, low: str, at: int, cell: bool) -> tuple[tuple[UnitMention, ...], int]:
    """Of one place in a sentence several parsers ask."""
    grammar = Grammar(text, low)
    found, end = _read_on(grammar, [], at, cell)
    if found and not cell and text[end : end + 1] not in (".", ":", ""):
        found, end = _resumed(grammar, found, end)
    return tuple(found), end


def _resumed(grammar: Grammar, found: list[UnitMention], end: int) -> tuple[list[UnitMention], int]:
    """A list that broke off at ``end``, read on from the next unit behind what could not be read, as far as two more are known or the predicate follows."""
    whole, gained = _closed(grammar, found, end), 0
    while pieces := unread(grammar, found[-1], end):
        so_far = named(grammar, found, end, pieces)
        found, end = _read_on(grammar, so_far, pieces[-1].next, cell=False)
        if len(found) == len(so_far):
            break
        gained += len(found) - len(so_far)
        closed, after = _closed(grammar, found, end)
        if gained > 1 or after > end or closes(grammar, after):
            whole, gained = (closed, after), 0
    return whole


def _closed(grammar: Grammar, found: list[UnitMention], end: int) -> tuple[list[UnitMention], int]:
    """A list with what stands between its last name and the predicate."""
    after = rest_of_list(grammar, found, end)
    if after == end:
        return found, end
    link = LINK.match(grammar.low, end)
    if link is None:
        return [*found[:-1], longer(grammar, found[-1], after)], after
    return [*found, UnitMention(link.end(), after, full_name(grammar.text[link.end() : after]), "group")], after


def _read_on(grammar: Grammar, found: list[UnitMention], at: int, cell: bool) -> tuple[list[UnitMention], int]:
    """``found`` and the units of the list that goes on at ``at``, with its end; ``at`` where none does."""
    text, low = grammar.text, grammar.low
    found, end = [*found], at
    link: re.Match[str] | None = None
    while (unit := listed_by_name(grammar, at) or grammar.unit(at, near=bool(found)) or (of_no_head(grammar, at, found[-1]) if found else None)) is not None:
        if link and link.re is LINK and link["above_all"] and low.startswith(",", unit.end):
            break  # "Sở Y tế, đặc biệt là Bệnh viện Nhi, cần …": said by the way
        if found and unit.name.startswith("Bộ ") and found[-1].name.startswith("Vụ ") and text[end : unit.start].strip() == ",":
            # "Vụ Cải cách hành chính, Bộ Nội vụ" is one department
            unit = UnitMention(found[-1].start, unit.end, f"{found.pop().name}, {unit.name}", unit.role)
        while found and (_shares(lower(found[-1].name), unit) or _over_both(lower(found[-1].name), lower(unit.name))):
            # "Giám đốc, Thủ trưởng các sở, ban, ngành"
            unit = UnitMention(found[-1].start, unit.end, f"{found.pop().name}, {unit.name}", unit.role)
        if (
            not cell
            and (over := _OWNER.match(text, unit.end))
            and (owner := grammar.unit(over.end())) is not None
            and (_PART.match(unit.name) if unit.role == "body" else unit.role == "post" and _HEADS_PART.match(unit.name))
        ):
            unit = UnitMention(unit.start, owner.end, f"{unit.name} - {owner.name}", unit.role)  # "Ban Quản lý dự án 85 - Bộ Giao thông vận tải"
        if unit.role == "body" and low.find(",", unit.end, unit.end + _LONGEST_VERB) >= 0 and (whole := verb_of_name(grammar, unit.end)) > unit.end:
            unit = UnitMention(unit.start, whole, full_name(text[unit.start : whole]), unit.role)
        found.append(unit)
        end = unit.end
        aside = None if cell else ASIDE.match(low, end)
        link = LINK.match(low, aside.end() if aside else end) or (_NEXT_POST.match(text, end) if unit.role == "post" else None)
        if not link:
            break
        at = link.end()
    return found, end


def _shares(before: str, unit: UnitMention) -> bool:
    """Whether a post named alone is over the same bodies as the next one: "Giám đốc, | Thủ trưởng các sở", but not "Vụ trưởng, | Thủ trưởng các đơn vị"."""
    if unit.role != "post" or not _OF_SEVERAL.match(name := lower(unit.name)):
        return False
    return before in _BARE_HEADS or (before in _HEADS_OF_A_KIND and not name.startswith("thủ trưởng"))


def _over_both(before: str, name: str) -> bool:
    """Whether a post over bodies of one kind is over the next ones too."""
    return (name.startswith("các ") and _HEADS_ALL.match(before) is not None) or (_HOUSE.match(name) is not None and _HEADS_HOUSES.match(before) is not None)


def sorts_before_predicate(text: str, low: str) -> tuple[list[str], int]:
    """Units that a text opens with up to its predicate, the first or all of them of a sort that no lexicon has; none, and 0, where it opens otherwise.

    >>> text = "Chủ phương tiện, thuyền trưởng chấp hành quy định"
    >>> sorts_before_predicate(text, text.lower())
    (['Chủ phương tiện', 'thuyền trưởng'], 30)
    """
    grammar = Grammar(text, low)
    end = sort_ends(grammar, read_units(text, low, 0)[1])
    pieces = [piece for piece in _BETWEEN.split(text[:end]) if piece] if end else []
    names: list[str] = []
    for piece in pieces:
        if names and low.startswith("các ") and piece[0].islower() and not _NEW_UNIT.match(lower(piece)):
            names[-1] += f", {piece}"  # "Các tỉnh | , thành đoàn"
        else:
            names.append(piece)
    return [full_name(name) for name in names], end


_BETWEEN = re.compile(r",\s+(?:và\s+)?|\s+và\s+(?=các\s)|;\s+")
_NEW_UNIT = re.compile(rf"(?:các|những)\s|{PEOPLE}")


def names_only(text: str, low: str) -> bool:
    """Whether a text, ``low`` in lower case, is nothing but units.

    >>> [names_only(t, t.lower()) for t in ("Giám đốc Sở Nội vụ;", "Sở Nội vụ rà soát")]
    [True, False]
    """
    units, end = read_units(text, low, 0)
    return bool(units) and not low[end:].strip(" .,:;/")
