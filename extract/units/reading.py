"""Names of bodies and offices in running text: where one begins, where it ends, what it is called in full. Those of cells: ``unit_cells``.

The grammar of a name is ``unit_grammar.Grammar``, its vocabulary ``heads.csv``, ``fields.csv`` and ``verbs.csv``; names in full are made by ``names.full_name``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from extract.text import UPPER, lower
from extract.units.grammar import Grammar
from extract.units.heads import fields, verbs
from extract.units.localities import NEXT_POST
from extract.units.names import full_name
from extract.units.phrases import STOP, WORD, UnitMention

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
_LINK = re.compile(
    r"\s*(?:;|,|\bvà(?:\b|(?=(?:các|ubnd|sở|phòng|ban)\b))|\bcùng với\b|\bcùng\b|/|&|[-–](?=\s*(?:hđnd|ubnd|ubmttq|ub mttq|mttq|hội đồng nhân dân|ủy ban nhân dân|ủy ban mttq|ủy ban mặt trận)(?!\w)))\s*(?:và\s+)?(?P<above_all>(?:(?:đặc biệt|nhất|trước hết|(?:mà )?trực tiếp)\s+là|đặc biệt)\s+)?(?=\S)"
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
    while (unit := grammar.unit(at, near=bool(found)) or (_of_no_head(grammar, at, found[-1]) if found else None)) is not None:
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


def _of_no_head(grammar: Grammar, at: int, before: UnitMention) -> UnitMention | None:
    """The next of a list although no known head begins it."""
    return _counted(grammar, at) or (None if _SMALL_FIELD.search(before.name) else _unlisted(grammar, at) or _such(grammar, at))


def _counted(grammar: Grammar, at: int) -> UnitMention | None:
    """So many bodies of one sort: "Đoàn Thanh niên, | 12 Tổ công nghệ số cộng đồng"."""
    count = _COUNT.match(grammar.text, at)
    unit = grammar.unit(count.end()) if count else None
    return unit and unit._replace(start=at, name=f"{grammar.text[at : unit.start]}{unit.name}") if count and unit and unit.role == "body" else None


_COUNT = re.compile(rf"\d{{1,3}}(?:/\d{{1,3}})?\s+(?=[{UPPER}])")


# "…, các chủ trang trại chăn nuôi và UBND các xã": a sort that nobody listed, up to where the list or its predicate goes on; matters are done by nobody
_SUCH = re.compile(
    r"(?:các|những)\s+(?!(?:nội dung|nhiệm vụ|công (?:việc|tác|trình|ty con)|hoạt động|biện pháp|giải pháp|dự án|vấn đề|văn bản|quy (?:định|chế|trình)|thủ tục|hồ sơ|khoản|nguồn|chỉ (?:tiêu|thị|đạo)|mục tiêu"
    r"|ngày|tháng|năm|lĩnh vực|điều kiện|trường hợp|hình thức|phương|chương trình|kế hoạch|đề án|tiêu chí|chính sách|chế độ|nghị|luật|thông|dịch vụ|hệ thống|cơ sở dữ liệu|khu vực|tuyến|đợt|buổi|cuộc|lớp|phong trào|mô hình|yêu cầu|ý kiến|sản phẩm|loại|khâu|bước|mặt|bên|chức danh|đối tượng)(?!\w))(?=[^\W\d])"
)
_MOST = 6  # words of such a sort


def _such(grammar: Grammar, at: int) -> UnitMention | None:
    """A sort of people or bodies in a list of units, none of whose words is known; None where neither a further unit nor a predicate follows."""
    such = _SUCH.match(grammar.low, at)
    end = such.end() if such else at
    for count in range(_MOST if such else 0):
        word = WORD.match(grammar.text, end)
        if word is None or (count and STOP.match(grammar.low, end)):
            break
        end = word.end()
        link = _LINK.match(grammar.low, end)
        predicate = verbs().match(grammar.low, end) or _ON.match(grammar.low, end)
        if predicate or (link and grammar.begins_unit(link.end())):
            return UnitMention(at, end, full_name(grammar.text[at:end]), "group")
    return None


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


def names_only(text: str, low: str) -> bool:
    """Whether a text, ``low`` in lower case, is nothing but units.

    >>> [names_only(t, t.lower()) for t in ("Giám đốc Sở Nội vụ;", "Sở Nội vụ rà soát")]
    [True, False]
    """
    units, end = read_units(text, low, 0)
    return bool(units) and not low[end:].strip(" .,:;/")
