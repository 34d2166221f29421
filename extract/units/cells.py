"""Units of a cell, or of a line that holds nothing else: lists by lines, bullets, dashes, commas and initials."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.levels import LEVEL
from extract.text import UPPER, lower, squeeze
from extract.units.heads import any_head, everyday, find_head
from extract.units.names import full_name, rooms
from extract.units.persons import OFFICE_AFTER, person_at
from extract.units.reading import UnitMention, names_only, read_units

_BULLET = re.compile(r"\s*(?:[-–+*•●▪·]+\s*|\(?\d{1,2}[.)]\s*(?=\D)|\(?[a-zđ]\)\s*)+")
_LABEL = re.compile(r"\s*(?:(?:cơ quan|đơn vị|cấp)\s+)?(?:chủ trì|phối hợp|thực hiện|chủ trì thực hiện|đầu mối|tham mưu|theo dõi)\s*:\s*")
_ROLE = re.compile(
    r"\s*[(]?(?:(?:là\s+)?(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp|thực hiện|chủ trì thực hiện|phối hợp thực hiện|chủ trì, phối hợp|tổng hợp|theo dõi|hướng dẫn|tham mưu|đôn đốc)[)]?"
)
_NO_NAME = re.compile(r"\W*(?:nt|như trên|không|x|(?:theo|như)\s.*)?\W*", re.DOTALL)
_SEPARATOR = re.compile(
    rf";|\n|(?<=[^\W\d]{{2}})(?<!ThS)(?<!VP)(?<!Vp)(?<!TP)(?<!TX)(?<!TT)(?<!BS)(?<!TS)(?<!CKI)(?<!CKII)(?<!DS)\.\s+(?=[{UPPER}])|(?<!\s)\s+\+\s|(?<=\w)\s+(?=Các (?:sở|phòng|ban|bộ|ngành|cơ quan|đơn vị|địa phương|huyện|xã|khoa|tổ)(?!\w))"
)
_MAY_SEPARATE = re.compile(r";|\n|\.|\+|Các ")  # what none of these separators does without
_NO_OFFICE_ALONE = ("bộ phận", "tổ", "nhóm")  # "Bộ phận tổng hợp" is one, "Văn phòng tổng hợp" an office with its role
_IN_BRACKETS = re.compile(r"\([^()]+\)")
_PERSON = re.compile(r"\s*(?:các\s+)?(?:đ/c|đồng chí|ông|bà)(?!\w)")  # "Phòng Quản lý nhà (đ/c Hà)": who of them
_OF_WHOM = re.compile(r"(?:theo|gọi|sau đây|báo cáo|qua|kể cả|trừ|bao gồm|gồm|thuộc|nếu|của|ở|tại|cũ|mới|nay|trước)(?!\w)")  # what else brackets say of a unit
_WORD = re.compile(r"\w+")
_DASH = re.compile(r"(?<!\s)\s+[-–]\s+(?=\w)")
_ROOM_OF_POLICE = re.compile(r"Phòng P[A-Z]\d\d")  # "Phòng PA05 - Công an tỉnh" is one
_CLAUSE = ("có ", "được ", "chưa ", "đang ", "tham gia ")  # "các Vụ, Cục có thủ tục hành chính"
_BELONG_TO_NONE = ("Sở ", "Bộ ", "Ủy ban nhân dân ", "các ")  # no other body's name follows theirs to say whose they are
_ENDS_IN_PLACE = re.compile(rf" {LEVEL}$")
_UNFINISHED = re.compile(r"(?:,|-|–|\b(?:và|của|các|thuộc|với|tại))$")
_TRAILING = " .,;:…-–+*•\t"


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
    whole = "\n".join(_whole_lines(rooms(text)))
    for part in _SEPARATOR.split(whole) if _MAY_SEPARATE.search(whole) else [whole]:
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
        and not ((units[-1].role == "post" or units[-1].name == "Ủy ban") and any_head().fullmatch(lower(units[-1].name)))
    )


def _dashed(part: str) -> list[str]:
    """ "Sở Nội vụ - Sở Tài chính" is two units, "Phòng Văn hóa - Xã hội" one."""
    low = lower(part)
    if (person := person_at(part, low, 0)) and OFFICE_AFTER.match(part, person):
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
            whole = _last_parted(part, units)
            return [*names[: len(names) - len(units) + whole], *_split_names(part[units[whole].start if whole else 0 :])]
        if not (_ROLE.fullmatch(lower(aside[1])) or _PERSON.match(lower(aside[1])) or aside[1].strip()[:1].isdigit() or _says_share(aside[1])):
            names[-1] = f"{names[-1]} ({full_name(aside[1])})"
        part = rest[aside.end() :]
    return names


def _says_share(aside: str) -> bool:
    """Whether what stands in brackets behind a unit only says which share of the task is its: "(hạ tầng)", "(nhiệm vụ KH&CN)", not "(gọi là Ủy ban cấp xã)"."""
    low = lower(aside)
    if not aside[:1].islower() or _OF_WHOM.match(low) or find_head(aside, low, 0):
        return False
    return not any(aside[m.start()].isupper() and find_head(aside, low, m.start()) for m in _WORD.finditer(aside))


def _last_parted(part: str, units: list[UnitMention]) -> int:
    """Index of the last unit that a comma or semicolon parts from the one before it; 0 where none is."""
    return next((n for n in range(len(units) - 1, 0, -1) if part[units[n - 1].end : units[n].start].strip() in (",", ";")), 0)


def _stand_side_by_side(name: str, rest: str) -> bool:
    """Whether what follows a name is another, though nothing printed parts them (a line break was lost): "Thuế tỉnh | Công an tỉnh", "Sở Y tế | Sở Nội vụ"."""
    head = find_head(rest, lower(rest), 0)
    if head is None or head.lastgroup != "body" or not rest[0].isupper():
        return False
    return name.startswith(_BELONG_TO_NONE) or _ENDS_IN_PLACE.search(name) is not None or name.split()[0] == rest.split()[0]


def _split_names(part: str) -> list[str]:
    """A list that the grammar does not cover: split where a comma or "và" stands before a head noun, and between initials ("VTV, VOV, các địa phương"), else one unit."""
    part = squeeze(part)
    low = lower(part)
    cuts = [0]
    depth = 0
    for match in re.finditer(r"[()]|,\s*|(?<!\s)\s+và\s+", low):
        if match.group() in "()":
            depth += 1 if match.group() == "(" else -1
        elif depth == 0 and (_parts_initials(part, cuts[-1], match) or _parts_heads(part, low, match)):
            cuts.append(match.end())
    pieces = [part[a:b] for a, b in zip(cuts, [*cuts[1:], len(part)], strict=True)]
    return [full_name(re.sub(r"(?:,|\s+và)\s*$", "", piece.strip()).strip(" ,")) for piece in pieces if piece.strip(" ,")]


_LONGEST_NAME = 200  # characters
# "cơ quan quản lý nhà nước về viễn thông theo quy định của Chính phủ, | tổ chức, cá nhân có liên quan", not "các cơ quan, | tổ chức, cá nhân"
_THE_REST = re.compile(r"(?:các )?tổ chức, cá nhân (?:có )?liên quan")
_LONGEST_GROUP = 5  # words
_OF_A_GROUP = ("cơ quan", "đơn vị", "doanh nghiệp", "ngành", "địa phương")  # "… và Thủ trưởng các cơ quan, tổ chức, cá nhân có liên quan"
_INITIALS = re.compile(rf"(?:TT\s)?[{UPPER}]{{3,}}(?=\s*(?:[,;]|và\s|$))")


def _parts_initials(part: str, begin: int, cut: re.Match[str]) -> bool:
    """Whether a comma parts initials that name a body ("VTV") from the next name, or a whole name from them."""
    if _INITIALS.fullmatch(part, begin, cut.start()):
        return True
    before = part[begin : cut.start()] if cut.start() - begin < _LONGEST_NAME and _INITIALS.match(part, cut.end()) else ""
    return bool(before) and names_only(before, lower(before))


def _parts_heads(part: str, low: str, cut: re.Match[str]) -> bool:
    """Whether a head noun stands behind a comma or "và"."""
    if _THE_REST.match(low, cut.end()) and part.count(" ", 0, cut.start()) > _LONGEST_GROUP and not low.endswith(_OF_A_GROUP, 0, cut.start()):
        return True
    head = find_head(part, low, cut.end())
    return head is not None and (part[cut.end()].isupper() or (head.lastgroup == "group" and "và" in cut.group()))
