"""Units in a list that no head noun opens, and what of a list cannot be read at all: where it can be read again.

A list is known by what stands around a name: a link before it, and behind it a link and a unit that is known, or the predicate.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.text import UPPER, lower
from extract.units.clauses import OF_SOME_SORT
from extract.units.grammar import Grammar
from extract.units.heads import any_head, fields, verbs
from extract.units.localities import proper_name
from extract.units.names import full_name
from extract.units.phrases import STOP, WORD, UnitMention

LINK = re.compile(
    r"\s*(?:;|,|\bvà(?:\b|(?=(?:các|ubnd|sở|phòng|ban)\b))|\bhoặc\b|\bcùng với\b|\bcùng\b|/|&|[-–](?=\s*(?:hđnd|ubnd|ubmttq|ub mttq|mttq|hội đồng nhân dân|ủy ban nhân dân|ủy ban mttq|ủy ban mặt trận)(?!\w)))\s*(?:và\s+)?(?P<above_all>(?:(?:đặc biệt|nhất|trước hết|(?:mà )?trực tiếp)\s+là|đặc biệt)\s+)?(?=\S)"
)
# "Phòng Kinh tế | (đối với xã), | Phòng Kinh tế, Hạ tầng và Đô thị (đối với phường)"
# or "Các bộ | theo chức năng, nhiệm vụ | và Ủy ban nhân dân các tỉnh"
ASIDE = re.compile(
    r"(?:\s*\((?!\d)[^():;]{1,80}\)|\s+(?:theo|trong phạm vi) chức năng, nhiệm vụ(?:,? quyền hạn)?(?: (?:được giao|của mình))?)(?=\s*(?:[;,]|và\s))"
)
# "Cục khoa học | , Công nghệ và Thông tin": a name that goes on
_SMALL_FIELD = re.compile(r"(?:Sở|Bộ|Cục|Vụ|Phòng|Ban|Viện) [a-zà-ỹđ]+(?: [a-zà-ỹđ]+)?$")
# What stands behind the last of a list, or joins the next one.
_ON = re.compile(
    r"\s+(?:có\s+trách|chịu\s+trách|có\s+nhiệm\s+vụ|phải|cần|khẩn\s+trương|chủ\s+động|tiếp\s+tục|sớm|luôn|trên\s+cơ\s+sở|theo\s+(?:chức|phạm|thẩm|dõi))(?!\w)"
)
_NO_OFFICE = re.compile(
    r"(?:nghị|quyết|kế hoạch|luật|thông|chỉ thị|công (?:văn|điện)|đề án|chương trình|dự án|hướng dẫn|quy |điều |phụ lục|bộ (?:luật|chỉ)|hà nội|việt nam|hội nghị|đại hội)"
)


# "các cán bộ và sinh viên | có tên ở Điều 1", "các ông (bà) có tên trong danh sách kèm theo"
NAMED_IN_LISTS = (
    r"ông|bà|cá\s+nhân|tập\s+thể|cán\s+bộ|công\s+chức|viên\s+chức|nhà\s+giáo|giảng\s+viên|sinh\s+viên|học\s+sinh|học\s+viên|đơn\s+vị|thành\s+viên|hộ"
)
_BY_NAME = re.compile(
    rf"(?:các\s+|những\s+)?(?:{NAMED_IN_LISTS})(?!\w)"
    r"[^;:.]{0,50}?\s+có\s+tên\s+(?:tại|ở|trong|nêu)(?:\s+(?!(?:chịu|có|căn|phải|và|thực)\s)[\w/]+){1,8}"
)


def listed_by_name(grammar: Grammar, at: int) -> UnitMention | None:
    """Persons or bodies that are told by where they are listed."""
    found = _BY_NAME.match(grammar.low, at) if grammar.low.find(" có tên ", at, at + 80) >= 0 else None
    return UnitMention(at, found.end(), full_name(grammar.text[at : found.end()]), "group") if found else None


def of_no_head(grammar: Grammar, at: int, before: UnitMention) -> UnitMention | None:
    """The next of a list although no known head begins it."""
    return _counted(grammar, at) or (None if _SMALL_FIELD.search(before.name) else _unlisted(grammar, at) or _such(grammar, at))


def verb_of_name(grammar: Grammar, at: int) -> int:
    """After a verb that ends a body's name: "Vụ Kinh tế | tổng hợp|, Cục Thuế", where it has no object and the list goes on with another body; ``at`` where it is the predicate."""
    verb = _ENDS_NAME.match(grammar.low, at)
    return verb.end(1) if verb and grammar.capital(verb.end()) and grammar.heads_name(verb.end()) else at


_ENDS_NAME = re.compile(r"( (?:tổng hợp|đào tạo|bồi dưỡng|điều hành|giám sát|kiểm tra|kiểm định|thẩm định|quản trị|tuyển dụng)), ")


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
# "…, lực lượng thú y cơ sở, chủ trang trại và người chăn nuôi": people in small letters
PEOPLE = (
    r"(?:lực lượng|người|hộ|nhân viên|giáo viên|học sinh|sinh viên|phụ huynh|thương lái|thương nhân|thuyền trưởng|thuyền viên|nông dân|ngư dân|hội viên|đoàn viên"
    r"|chủ (?:rừng|hồ|hộ|trang trại|cơ sở|đầu tư|doanh nghiệp|phương tiện|tàu|vườn|đập|nuôi))(?!\w)(?! (?:đứng đầu|có uy tín|phát ngôn))"
)
_PEOPLE = re.compile(PEOPLE)
_SHORT_FORM = re.compile(rf"[{UPPER}]{{2}}")
_MOST = 6  # words of such a sort
_AHEAD = 6  # names that nobody listed, one behind the other


def _such(grammar: Grammar, at: int, ahead: int = _AHEAD) -> UnitMention | None:
    """A sort of people or bodies in a list of units, none of whose words is known; None where neither a further unit nor a predicate follows."""
    such = _SUCH.match(grammar.low, at) or _PEOPLE.match(grammar.low, at)
    end = such.end() if such else at
    for count in range(_MOST + 1 if such else 0):
        link = LINK.match(grammar.low, end)
        if (count or (such and such.re is _PEOPLE)) and (predicate(grammar, end) or (link and known(grammar, link.end(), ahead - 1))):
            return UnitMention(at, end, full_name(grammar.text[at:end]), "group")
        word = WORD.match(grammar.text, end)
        if word is None or (count and STOP.match(grammar.low, end)):
            break
        end = word.end()
    return None


_LONGEST_SUBJECT = 24  # words
_OPENS = re.compile(rf"{_SUCH.pattern}|{PEOPLE}")


def sort_ends(grammar: Grammar, known: int) -> int:
    """Where the predicate begins behind a subject that opens the text and is no list of known units, 0 where the text opens otherwise; ``known``: after the units that could be read."""
    end = known
    if predicate(grammar, known) if known else _OPENS.match(grammar.low) is None:
        return 0
    for _ in range(_LONGEST_SUBJECT):
        if end and predicate(grammar, end):
            return 0 if grammar.low.endswith((" và", " hoặc"), 0, end) else end
        word = WORD.match(grammar.text, end + grammar.text.startswith((",", ";"), end))
        if word is None or _CLAUSE.match(grammar.low, end) or grammar.low.startswith(" chủ trì", end):
            return 0
        end = word.end()
    return 0


def _unlisted(grammar: Grammar, at: int, ahead: int = _AHEAD) -> UnitMention | None:
    """A body in a list of units whose head nobody listed ("…, Vườn quốc gia Cúc Phương và UBND các xã"): capitalised, and the list or its predicate goes on behind it."""
    if (
        at == 0
        or not grammar.capital(at)
        or verbs().match(grammar.low, at)
        or (fields().match(grammar.low, at) and grammar.locality(grammar.skip(fields(), at)) == grammar.skip(fields(), at))
        or _NO_OFFICE.match(grammar.low, at)
    ):
        return None
    end = grammar.modifiers(grammar.words(at - 1, 8))
    if (
        end <= at
        or len(grammar.text[at:end].split()) < 2
        or (proper_name(grammar.text, grammar.low, at - 1) >= end and not _SHORT_FORM.search(grammar.text, at, end))
    ):
        return None  # "…, nhất là Yên Mô, Kim Sơn": places
    link = LINK.match(grammar.low, end)
    goes_on = known(grammar, link.end(), ahead - 1) if link else predicate(grammar, end)
    return UnitMention(at, end, full_name(grammar.text[at:end]), "body") if goes_on else None


class Piece(NamedTuple):
    """Words of a list that could not be read, half-open, and where the next piece or unit begins."""

    start: int
    end: int
    next: int


_FARTHEST = 3  # pieces that are passed over
_LONGEST_PIECE = 9  # words
# What no name holds: the predicate, or a clause
_CLAUSE = re.compile(
    r"\s*(?:theo|để|khi|nếu|nhằm|đã|sẽ|đang|là|thì|mà|được|bị|vì|nên|như|trước|sau|đến|cần|phải|không|chưa|căn cứ|ngày|năm|tháng|số|nêu|tại|trong|trên|chịu|rằng|này|đó|việc|đối với|nhấn mạnh|khẳng định|cho (?:biết|hay))(?!\w)"
)
# "các xã | có số lượng hồ sơ thấp": which of them; not "có giải pháp", what they are to do
_HAVING = re.compile(r" có (?!giải pháp|kế hoạch|phương án|biện pháp|trách nhiệm|nhiệm vụ|văn bản|báo cáo)")
_PASSIVE = re.compile(r"\s+(?:được|bị|chưa)\s+[^\W\d]+(?!\w)")
_CLOSES = re.compile(r"\s*(?:$|[:./(])")


def unread(grammar: Grammar, last: UnitMention, end: int) -> list[Piece]:
    """What stands between ``end``, where a list broke off behind ``last``, and the next unit of it that is known; empty where the list is at its end there.

    >>> text = "Đội Kiểm lâm cơ động và PCCCR, Ban Quản lý rừng trực"
    >>> unread(Grammar(text, text.lower()), UnitMention(0, 12, "Đội Kiểm lâm", "body"), 12)
    [Piece(start=12, end=29, next=31)]
    """
    text, low = grammar.text, grammar.low
    link = _link(low, end)
    clause = "các " in last.name and _HAVING.match(low, end) is not None
    if link is None and (verbs().match(low, end) or (STOP.match(low, end) and not clause)):
        return []
    if link is None and not clause and (_bare(last) or low.startswith((" - ", " – "), end)):
        return []  # "Bộ trưởng | nhấn mạnh", "Bộ Công an | - Bộ Lao động - Thương binh và Xã hội"
    at = start = link.end() if link else end
    joined = link is not None and link.group().strip() == "và"
    pieces: list[Piece] = []
    for _ in range(_FARTHEST * _LONGEST_PIECE):
        word = WORD.match(text, at)
        passive = clause and _PASSIVE.match(low, at)  # "các khoa có sinh viên | được cấp học bổng | và …"
        if word is None or (at == start and _NO_OFFICE.match(low, at)) or (not passive and _CLAUSE.match(low, at)):
            return []
        if not passive and verbs().match(low, at) and not grammar.capital(grammar.blank(at)):
            return []
        word = passive or word
        at = word.end()
        link = _link(low, at)
        if link is None:
            continue
        if known(grammar, link.end()):
            pieces.append(Piece(start, at, link.end()))
            return [pieces[0]._replace(start=end), *pieces[1:]] if joined and not is_name(grammar, pieces[0]) else pieces
        at = link.end()
        if link.group().strip()[:1] in (",", ";"):
            pieces.append(Piece(start, link.start(), at))
            start = at
        if len(pieces) == _FARTHEST:
            break
    return []


def _link(low: str, at: int) -> re.Match[str] | None:
    """What joins the next of a list, behind an aside too."""
    aside = ASIDE.match(low, at)
    return LINK.match(low, aside.end() if aside else at)


def _bare(unit: UnitMention) -> bool:
    """Whether a unit is called by nothing but its head, and what follows may be what it does: "Bộ trưởng", "các địa phương", not "các thương nhân", "Chủ đầu tư"."""
    name = lower(unit.name)
    sort = unit.role == "body" or (unit.role == "post" and name.startswith("các ")) or name.startswith("lực lượng ") or OF_SOME_SORT.search(name)
    return not sort and any_head().fullmatch(name) is not None


def known(grammar: Grammar, at: int, ahead: int = _AHEAD) -> bool:
    """Whether a unit that a list can be read on from begins at ``at``; ``ahead``: how many names in a row it may take to find one that is known."""
    if not ahead:
        return False
    if not (grammar.capital(at) or grammar.low.startswith(("các ", "những "), at) or _PEOPLE.match(grammar.low, at)):
        small = grammar.unit(at) if grammar.text[at : at + 1].isalpha() else None
        return small is not None and small.role != "place" and " " in small.name
    unit = listed_by_name(grammar, at) or grammar.unit(at) or _such(grammar, at, ahead) or _unlisted(grammar, at, ahead)
    return unit is not None and unit.role != "place"


def named(grammar: Grammar, found: list[UnitMention], end: int, pieces: list[Piece]) -> list[UnitMention]:
    """Units up to ``end`` and those that the pieces behind it name; one that begins at ``end`` itself goes on with the last name."""
    goes_on = pieces[0].start == end
    names = [UnitMention(p.start, p.end, full_name(grammar.text[p.start : p.end]), "body") for p in pieces[goes_on:] if is_name(grammar, p)]
    return [*found[:-1], longer(grammar, found[-1], pieces[0].end) if goes_on else found[-1], *names]


def longer(grammar: Grammar, unit: UnitMention, end: int) -> UnitMention:
    """A unit whose name goes on up to ``end``."""
    return unit._replace(end=end, name=full_name(grammar.text[unit.start : end]))


def closes(grammar: Grammar, at: int) -> bool:
    """Whether a list of units can be at its end at ``at``: the predicate follows, or nothing."""
    low = grammar.low
    return predicate(grammar, at) or _CLOSES.match(low, at) is not None


def predicate(grammar: Grammar, at: int) -> bool:
    """Whether what the units are to do begins at ``at``."""
    return (verbs().match(grammar.low, at) or _ON.match(grammar.low, at)) is not None


def is_name(grammar: Grammar, piece: Piece) -> bool:
    """Whether words of a list that could not be read are the name of some body: they begin with a capital or with "các" and are no matter or lone word."""
    printed = grammar.text[piece.start : piece.end]
    place = proper_name(grammar.text, grammar.low, piece.start - 1) >= piece.end and not _SHORT_FORM.search(printed)
    return len(printed.split()) > 1 and not place and (grammar.capital(piece.start) or _SUCH.match(grammar.low, piece.start) is not None)


_LONGEST_REST = 5  # words between the last name and the predicate
# Whose names are whole where they were read to: departments, committees of a place, the police, whatever ends in a place or a proper name
_WHOLE = re.compile(
    rf"(?:Sở|Bộ(?! phận| Chỉ| Tư| Tham)|Ủy ban|Hội đồng nhân dân|Công an|Chủ tịch|Bí thư) |.* (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|khu phố|tổ dân phố|các cấp|liên quan|[{UPPER}]\w+ [{UPPER}]\w+)$"
)
_HOW = re.compile(r"\s+(?:đồng loạt|xin|nô nức|hăng hái|cùng nhau|tích cực|quyết tâm|trước mắt|hết sức|riêng)(?!\w)")


def rest_of_list(grammar: Grammar, found: list[UnitMention], end: int) -> int:
    """After the words that stand between a list's last name, read up to ``end``, and the predicate; ``end`` where it does not follow. They are the end of that name
    ("các Tiểu ban giúp việc | đại hội | rà soát") or, behind a link, a name in small letters ("…, | đoàn trực thuộc | rà soát")."""
    if len(found) < 2:
        return end
    text, low = grammar.text, grammar.low
    link = LINK.match(low, end)
    at = link.end() if link else end
    if not link and (_WHOLE.match(found[-1].name) or any_head().fullmatch(lower(found[-1].name))):
        return end
    for count in range(_LONGEST_REST + 1):
        if count and predicate(grammar, at):
            return at
        word = WORD.match(text, at)
        if (
            word is None
            or STOP.match(low, at)
            or _CLAUSE.match(low, at)
            or _HOW.match(low, at)
            or verbs().match(low, at)
            or (grammar.capital(grammar.blank(at)) and (not count or grammar.begins_unit(grammar.blank(at))))
        ):
            return end
        at = word.end()
    return end
