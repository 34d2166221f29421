"""Names of bodies and offices in running text and in cells: where one begins, where it ends, what it is called in full.

The grammar of a name is ``unit_grammar.Grammar``, its vocabulary ``heads.csv``, ``fields.csv`` and ``verbs.csv``; names in full are made by ``names.full_name``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from extract.heads import HEAD, everyday, fields, find_head, verbs
from extract.levels import LEVEL
from extract.localities import NEXT_POST
from extract.names import full_name, rooms
from extract.persons import OFFICE_AFTER, person_at
from extract.phrases import UnitMention
from extract.text import UPPER, lower, squeeze
from extract.unit_grammar import Grammar

__all__ = ["HEAD", "UnitMention", "full_name", "read_units", "units_in"]

_BARE_HEADS = ("giám đốc", "tổng giám đốc", "chủ tịch", "trưởng")
_HEADS_OF_A_KIND = ("vụ trưởng", "cục trưởng", "viện trưởng", "chi cục trưởng", "hiệu trưởng")
# What posts before it share their bodies with: "Giám đốc, | Thủ trưởng các sở, ban, ngành", "Chủ tịch, Tổng Giám đốc, | Giám đốc các tập đoàn"
_OF_SEVERAL = re.compile(r"(?:(?:(?:thủ|vụ|cục|viện|chi cục) )?trưởng|(?:tổng )?giám đốc) các |(?:tổng )?giám đốc, ")
# "người đứng đầu các ngành, | các cấp chính quyền", "Giám đốc các bệnh viện, | Trung tâm Y tế các huyện": houses whose heads are called the same
_HEADS_ALL = re.compile(r"người đứng đầu các ")
_HOUSES = r"(?:bệnh viện|trung tâm|viện|công ty|trạm|chi nhánh)"
_HEADS_HOUSES = re.compile(rf"(?:phó )?giám đốc (?:các )?{_HOUSES}(?: công lập| tuyến \w+)?(?:, {_HOUSES}[^,]*)*$")
_HOUSE = re.compile(rf"(?:các )?{_HOUSES}(?= )")
_LINK = re.compile(
    r"\s*(?:;|,|\bvà(?:\b|(?=(?:các|ubnd|sở|phòng|ban)\b))|\bcùng với\b|\bcùng\b|/|&)\s*(?:và\s+)?(?P<above_all>(?:(?:đặc biệt|nhất|trước hết)\s+là|đặc biệt)\s+)?(?=\S)"
)
_OWNER = re.compile(r"\s+[-–]\s+(?=(?:Bộ|Sở|Tổng cục|Văn phòng|UBND|Ủy ban nhân dân|Công an|Tổng công ty)\s)")
_PART = re.compile(r"(?:Phòng|Ban|Vụ|Cục|Chi cục|Trung tâm|Viện|Trường|Đội|Khoa)\s")
# "Phòng Kinh tế | (đối với xã), | Phòng Kinh tế, Hạ tầng và Đô thị (đối với phường)"
_ASIDE = re.compile(r"\s*\((?!\d)[^():;]{1,80}\)(?=\s*(?:[;,]|và\s))")
# "Chủ tịch UBND huyện Sơn Động | Giám đốc các sở": the comma was lost
_NEXT_POST = re.compile(rf"\s+(?={NEXT_POST}\s+(?:các|[{UPPER}]))")


def read_units(text: str, low: str, at: int, cell: bool = False) -> tuple[list[UnitMention], int]:
    """The list of units that begins at ``at`` and where it ends: ``Sở X, Sở Y và Công an tỉnh`` gives three.

    ``low`` is ``lower(text)``. No unit at ``at``: an empty list and ``at``. ``cell``: brackets belong to the name before them; in prose they are passed over inside a list.
    """
    units, end = (_units_at if len(text) < _LONGEST_KEPT else _units_at.__wrapped__)(text, low, at, cell)
    return list(units), end


_LONGEST_KEPT = 4000  # characters; whole documents are asked of at one place once


@lru_cache(maxsize=1 << 9)
def _units_at(text: str, low: str, at: int, cell: bool) -> tuple[tuple[UnitMention, ...], int]:
    """Of one place in a sentence several parsers ask."""
    grammar = Grammar(text, low)
    found: list[UnitMention] = []
    end = at
    link: re.Match[str] | None = None
    while (unit := grammar.unit(at, near=bool(found)) or (_unlisted(grammar, at) if found and not _SMALL_FIELD.search(found[-1].name) else None)) is not None:
        if link and link.re is _LINK and link["above_all"] and low.startswith(",", unit.end):
            break  # "Sở Y tế, đặc biệt là Bệnh viện Nhi, cần …": said by the way
        if found and unit.name.startswith("Bộ ") and found[-1].name.startswith("Vụ ") and text[end : unit.start].strip() == ",":
            # "Vụ Cải cách hành chính, Bộ Nội vụ" is one department
            unit = UnitMention(found[-1].start, unit.end, f"{found.pop().name}, {unit.name}", unit.role)
        while found and (_shares(lower(found[-1].name), unit) or _over_both(lower(found[-1].name), lower(unit.name))):
            # "Giám đốc, Thủ trưởng các sở, ban, ngành"
            unit = UnitMention(found[-1].start, unit.end, f"{found.pop().name}, {unit.name}", unit.role)
        if (
            not cell
            and unit.role == "body"
            and (over := _OWNER.match(text, unit.end))
            and (owner := grammar.unit(over.end())) is not None
            and _PART.match(unit.name)
        ):
            unit = UnitMention(unit.start, owner.end, f"{unit.name} - {owner.name}", unit.role)  # "Ban Quản lý dự án 85 - Bộ Giao thông vận tải"
        found.append(unit)
        end = unit.end
        aside = None if cell else _ASIDE.match(low, end)
        link = _LINK.match(low, aside.end() if aside else end) or (_NEXT_POST.match(text, end) if unit.role == "post" else None)
        if not link:
            break
        at = link.end()
    return tuple(found), end


def _shares(before: str, unit: UnitMention) -> bool:
    """Whether a post named alone is over the same bodies as the next one: "Giám đốc, | Thủ trưởng các sở", but not "Vụ trưởng, | Thủ trưởng các đơn vị"."""
    if unit.role != "post" or not _OF_SEVERAL.match(name := lower(unit.name)):
        return False
    return before in _BARE_HEADS or (before in _HEADS_OF_A_KIND and not name.startswith("thủ trưởng"))


def _over_both(before: str, name: str) -> bool:
    """Whether a post over bodies of one kind is over the next ones too."""
    return (name.startswith("các ") and _HEADS_ALL.match(before) is not None) or (_HOUSE.match(name) is not None and _HEADS_HOUSES.match(before) is not None)


# "Cục khoa học | , Công nghệ và Thông tin": a name that goes on
_SMALL_FIELD = re.compile(r"(?:Sở|Bộ|Cục|Vụ|Phòng|Ban|Viện) [a-zà-ỹđ]+(?: [a-zà-ỹđ]+)?$")
# What stands behind the last of a list, or joins the next one.
_ON = re.compile(r"\s+(?:có\s+trách|chịu\s+trách|có\s+nhiệm\s+vụ|phải|cần|khẩn\s+trương|chủ\s+động|tiếp\s+tục)(?!\w)")
_NO_OFFICE = re.compile(
    r"(?:nghị|quyết|kế hoạch|luật|thông|chỉ thị|công (?:văn|điện)|đề án|chương trình|dự án|hướng dẫn|quy |điều |phụ lục|bộ (?:luật|chỉ)|hà nội|việt nam|hội nghị|đại hội)"
)


def _unlisted(grammar: Grammar, at: int) -> UnitMention | None:
    """A body in a list of units whose head nobody listed ("…, Vườn quốc gia Cúc Phương và UBND các xã"): capitalised, and the list or its predicate goes on behind it."""
    if (
        at == 0
        or not grammar.capital(at)
        or verbs().match(grammar.low, at)
        or (fields().match(grammar.low, at) and grammar.locality(grammar.skip(fields(), at)) == grammar.skip(fields(), at))
        or _NO_OFFICE.match(grammar.low, at)
    ):
        return None
    end = grammar.words(at - 1, 8)
    if end <= at or len(grammar.text[at:end].split()) < 2:
        return None
    link = _LINK.match(grammar.low, end)
    goes_on = (
        (grammar.begins_unit(link.end()) or _unlisted(grammar, link.end()) is not None)
        if link
        else (verbs().match(grammar.low, end) or _ON.match(grammar.low, end)) is not None
    )
    return UnitMention(at, end, full_name(grammar.text[at:end]), "body") if goes_on else None


# -- cells ------------------------------------------------------------------------------------------------------

_BULLET = re.compile(r"\s*(?:[-–+*•●▪·]+\s*|\(?\d{1,2}[.)]\s*(?=\D)|\(?[a-zđ]\)\s*)+")
_LABEL = re.compile(r"\s*(?:(?:cơ quan|đơn vị|cấp)\s+)?(?:chủ trì|phối hợp|thực hiện|chủ trì thực hiện|đầu mối|tham mưu|theo dõi)\s*:\s*")
_ROLE = re.compile(
    r"\s*[(]?(?:(?:là\s+)?(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp|thực hiện|chủ trì thực hiện|phối hợp thực hiện|chủ trì, phối hợp|tổng hợp|theo dõi|hướng dẫn|tham mưu|đôn đốc)[)]?"
)
_NO_NAME = re.compile(r"\W*(?:nt|như trên|không|x|(?:theo|như)\s.*)?\W*", re.DOTALL)
_SEPARATOR = re.compile(
    rf";|\n|(?<=[^\W\d]{{2}})(?<!ThS)(?<!VP)(?<!Vp)(?<!TP)(?<!TX)(?<!TT)(?<!BS)(?<!TS)(?<!CKI)(?<!CKII)(?<!DS)\.\s+(?=[{UPPER}])|(?<!\s)\s+\+\s|(?<=\w)\s+(?=Các (?:sở|phòng|ban|bộ|ngành|cơ quan|đơn vị|địa phương|huyện|xã|khoa|tổ)(?!\w))"
)
_NO_OFFICE_ALONE = ("bộ phận", "tổ", "nhóm")  # "Bộ phận tổng hợp" is one, "Văn phòng tổng hợp" an office with its role
_IN_BRACKETS = re.compile(r"\([^()]+\)")
_DASH = re.compile(r"(?<!\s)\s+[-–]\s+(?=\w)")
_ROOM_OF_POLICE = re.compile(r"Phòng P[A-Z]\d\d")  # "Phòng PA05 - Công an tỉnh" is one
_CLAUSE = ("có ", "được ", "chưa ", "đang ", "tham gia ")  # "các Vụ, Cục có thủ tục hành chính"
_BELONG_TO_NONE = ("Sở ", "Bộ ", "Ủy ban nhân dân ", "các ")  # no other body's name follows theirs to say whose they are
_ENDS_IN_PLACE = re.compile(rf" {LEVEL}$")
_UNFINISHED = re.compile(r"(?:,|-|–|\b(?:và|của|các|thuộc|với|tại))$")
_TRAILING = " .,;:…-–+*•\t"


def names_only(text: str, low: str) -> bool:
    """Whether a text, ``low`` in lower case, is nothing but units.

    >>> [names_only(t, t.lower()) for t in ("Giám đốc Sở Nội vụ;", "Sở Nội vụ rà soát")]
    [True, False]
    """
    units, end = read_units(text, low, 0)
    return bool(units) and not low[end:].strip(" .,:;/")


def units_in(text: str) -> list[str]:
    """Names of the units of a cell or a line that holds nothing else, in order; brackets stay with the unit before them.

    A cell without a name ("Như trên", "nt", "…", "Theo phân công …") gives none. Lines that the width of a column broke are joined again.

    >>> units_in("Các sở, ban, ngành; UBND cấp huyện"), units_in("Sở KH&CN, Sở Nội vụ và Công an tỉnh")
    (['các sở, ban, ngành', 'Ủy ban nhân dân cấp huyện'], ['Sở Khoa học và Công nghệ', 'Sở Nội vụ', 'Công an tỉnh'])
    >>> units_in("1. Sở Khoa học\\nvà Công nghệ\\n2. Sở Y tế"), units_in("nt")
    (['Sở Khoa học và Công nghệ', 'Sở Y tế'], [])
    """
    return list(_units_of_cell(text))


@lru_cache(maxsize=1 << 12)
def _units_of_cell(text: str) -> tuple[str, ...]:
    """Cells of one table say the same again and again."""
    names: list[str] = []
    for part in _SEPARATOR.split("\n".join(_whole_lines(rooms(text)))):
        for piece in _dashed(part):
            names.extend(_names_of(piece))
    return tuple(names)


def _whole_lines(text: str) -> list[str]:
    """Lines of a cell with the breaks that the width of its column made taken back."""
    lines: list[str] = []
    for line in filter(str.strip, text.split("\n")):
        marked = _BULLET.match(line)
        begins = _begins(line, marked.end() if marked else 0)
        bullet = marked is not None and (begins or not line.lstrip().startswith(("-", "–")) or not lines or _BULLET.match(lines[0]) is not None)
        if not lines or bullet or lines[-1].rstrip().endswith(";") or (begins and _finished(lines[-1])):
            lines.append(line.strip())
        else:
            lines[-1] = f"{lines[-1]} {line.strip()}"
    return lines


def _begins(line: str, at: int) -> bool:
    """Whether a unit begins there: not "vụ" of "Nội / vụ", not "Xã hội" of "Văn hóa / - Xã hội"."""
    head = find_head(line, lower(line), at)
    return head is not None and head.lastgroup != "place" and (line[at].isupper() or head.lastgroup != "body" or head.group() not in everyday())


def _finished(line: str) -> bool:
    """Whether a line holds whole units: not "Sở", "Giám đốc", "Thủ trưởng các", "Sở Nội"."""
    low = lower(line)
    if _UNFINISHED.search(low.rstrip()):
        return False
    marked = _BULLET.match(low)
    units, end = read_units(line, low, marked.end() if marked else 0)
    rest = low[end:].strip(_TRAILING)
    return (
        bool(units)
        and (not rest or rest.startswith("("))
        and not ((units[-1].role == "post" or units[-1].name == "Ủy ban") and HEAD.fullmatch(lower(units[-1].name)))
    )


def _dashed(part: str) -> list[str]:
    """ "Sở Nội vụ - Sở Tài chính" is two units, "Phòng Văn hóa - Xã hội" one."""
    low = lower(part)
    if OFFICE_AFTER.match(part, person_at(part, low, 0)) and person_at(part, low, 0):
        return [part]
    cuts = [
        m
        for m in _DASH.finditer(low)
        if not _ROOM_OF_POLICE.fullmatch(part, max(0, m.start() - len("Phòng PA05")), m.start())
        and (head := find_head(part, low, m.end()))
        and part[m.end()].isupper()
        and not head.group().startswith("chi nhánh")
    ]
    if any(not read_units(part, low, m.end())[0] for m in cuts):
        return [part]
    starts = [0, *(m.end() for m in cuts)]
    return [part[a:b] for a, b in zip(starts, [*(m.start() for m in cuts), len(part)], strict=True)]


def _names_of(part: str) -> list[str]:
    low = lower(part)
    at = 0
    for opening in (_BULLET, _LABEL):
        match = opening.match(low, at)
        at = match.end() if match else at
    part = part[at:].strip(_TRAILING)
    part = part[1:-1].strip(_TRAILING) if _IN_BRACKETS.fullmatch(part) else part
    if _NO_NAME.fullmatch(lower(part)):
        return []
    names: list[str] = []
    while part:
        units, end = read_units(part, lower(part), 0, cell=True)
        rest = part[end:].strip(_TRAILING)
        names.extend(u.name for u in units)
        if not rest or (units and _ROLE.fullmatch(lower(rest)) and lower(names[-1]) not in _NO_OFFICE_ALONE):
            return names
        if units and rest and _stand_side_by_side(names[-1], rest):
            part = rest
            continue
        if units and rest.startswith(_CLAUSE) and "," not in rest:
            return [*names[:-1], f"{names[-1]} {full_name(rest)}"]
        aside = re.match(r"\(([^()]*)\)\s*(?:$|[,;]\s*|và\s+)", rest) if units else None
        if not aside:
            return [*names[: len(names) - len(units)], *_split_names(part)]
        if not _ROLE.fullmatch(lower(aside[1])) and not aside[1].strip()[:1].isdigit():
            names[-1] = f"{names[-1]} ({full_name(aside[1])})"
        part = rest[aside.end() :]
    return names


def _stand_side_by_side(name: str, rest: str) -> bool:
    """Whether what follows a name is another, though nothing printed parts them (a line break was lost): "Thuế tỉnh | Công an tỉnh", "Sở Y tế | Sở Nội vụ"."""
    head = find_head(rest, lower(rest), 0)
    if head is None or head.lastgroup != "body" or not rest[0].isupper():
        return False
    return name.startswith(_BELONG_TO_NONE) or _ENDS_IN_PLACE.search(name) is not None or name.split()[0] == rest.split()[0]


def _split_names(part: str) -> list[str]:
    """A list that the grammar does not cover: split where a comma or "và" stands before a head noun, else one unit."""
    part = squeeze(part)
    low = lower(part)
    cuts = [0]
    depth = 0
    for match in re.finditer(r"[()]|,\s*|(?<!\s)\s+và\s+", low):
        if match.group() in "()":
            depth += 1 if match.group() == "(" else -1
        elif (
            depth == 0
            and (head := find_head(part, low, match.end()))
            and (part[match.end()].isupper() or (head.lastgroup == "group" and "và" in match.group()))
        ):
            cuts.append(match.end())
    pieces = [part[a:b] for a, b in zip(cuts, [*cuts[1:], len(part)], strict=True)]
    return [full_name(re.sub(r"(?:,|\s+và)\s*$", "", piece.strip()).strip(" ,")) for piece in pieces if piece.strip(" ,")]
