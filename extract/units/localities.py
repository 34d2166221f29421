"""The place a unit's name ends with: ``tỉnh``, ``cấp xã``, ``các huyện, thành phố Vinh, thị xã Cửa Lò``, ``quận 1, quận 3``, ``khu vực XII``."""

from __future__ import annotations

import re
from functools import cache

from extract.alternatives import alternatives
from extract.places import provinces
from extract.text import UPPER, lower
from extract.units.heads import everyday, fields, find_head, short_room, verbs

# Matched against the text, any case: only there "xã Hội An Tây" (a commune) differs from "xã hội", "huyện Đoàn Hùng" from "huyện đoàn".
_LEVEL = (
    rf"(?:(?-i:TPHCM)(?!\w)|tp\.|tx\.|tt\.|(?-i:[HQPX]\.(?=\s*[{UPPER}\d]))|(?!tỉnh (?:đoàn|u[ỷy]|ủy|hội|đội)(?! quyền| thác| nhiệm)\b)"
    r"(?:tỉnh|thành phố|tp|huyện|quận|thị xã|tx|t\.ư|xã(?! (?-i:hội))|phường|thị trấn|đặc khu|khu vực|quốc gia|trung ương|nhà nước|thôn|tổ dân phố|khu phố|khu dân cư"
    rf"|(?:bản|miền|cửa khẩu(?: quốc tế| chính| phụ)?)(?= (?-i:[{UPPER}])))(?!\w)(?! (?-i:đoàn|ủy|uỷ|hội|đội)(?!\w| quyền| thác| nhiệm)))"
)
_LEAD = r"(?:các\s*|(?:(?:hai\s+)?cấp|\d+(?:/\d+)?)\s+)*"
_FIRST = re.compile(rf"(?:\s+|(?<=ubnd)|(?<=hđnd))(?:thuộc\s+|liên\s+(?=tỉnh|huyện|xã|phường))?{_LEAD}(?:{_LEVEL}|(?<=các )địa phương(?!\w))", re.IGNORECASE)
# "UBND các huyện, thành, thị"
SHORT_LEVEL = (
    r"(?:thành(?!\s*(?:phố|thị|ủy|đoàn|lập|tích|phần|quả|công|viên|tựu|phẩm)(?!\w))|thị(?!\s*(?:xã|trấn|ủy|đoàn|trường|phần|sát|thực|lực)(?!\w)))(?!\w)"
)
_MORE = re.compile(
    rf"(?!,\s+(?-i:Huyện|Tỉnh|Thành|Quận|Thị) (?-i:Đoàn|Ủy|Uỷ|Hội)(?!\w| (?-i:[{UPPER}])))(?:\s*[,/-]\s*|\s+và\s+|(?<=các tỉnh)\s+(?=thành)|\s*;\s*(?=cấp\s)){_LEAD}(?:{_LEVEL}|{SHORT_LEVEL}|(?:bản|buôn|ấp|làng|khóm)(?!\w))",
    re.IGNORECASE,
)
# A day in a name: "Bệnh viện | 30/4"
DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])(?![\w/.-])")
_NUMBER = re.compile(rf"(?:\s+|(?<=[QP]\.))\d{{1,3}}(?![\w/%]|[.,]\d)|\s+{DAY.pattern}")
_NUMBER_MORE = re.compile(r"(?:,\s*|\s+và\s+)\d{1,2}(?=\s*[,;:.]|\s+và\s)(?!,\d)")
_AFTER_NUMBER = re.compile(rf"\s*+(?:$|[,;:.()/-]|(?:và|hoặc)(?!\w)|[{UPPER}])")
_PREDICATE = re.compile(r"\s+(?:trên cơ sở|theo|để|khi|sẽ|trong phạm vi|phải|cần|là|về|tại|đã|vừa|có trách nhiệm|được giao)(?!\w)")
_SEVERAL = re.compile(r"các|\d\s")
_NUMBERED = re.compile(r"(?:quận|phường|khu vực|thôn|tổ dân phố|khu phố|cơ sở|q\.|p\.|bản|ấp)$")
_NAME = re.compile(rf"(?: +|(?<=[tT][pPxXtT]\.)|(?<=\b[HQPX]\.))[{UPPER}][\w'’]*")
_NAME_ON = re.compile(rf"(?P<blank> +)[{UPPER}][\w'’]*|(?P<break> *[-–] *)(?P<word>[{UPPER}][\w'’]*(?: [{UPPER}][\w'’]*){{0,2}}(?! ?[{UPPER}]))")
# "huyện Sơn Động | Giám đốc các sở": the comma between two offices was lost
NEXT_POST = r"(?:Giám đốc|Chủ tịch|Thủ trưởng|Chánh Văn phòng|Chánh Thanh tra|Hiệu trưởng)(?!\w)"
_NEXT_POST = re.compile(NEXT_POST)
_SHORT_LEVEL = re.compile(r"(?:TP|TX|TT)\.")  # "các huyện Tân Kỳ, Đô Lương, | TX.Thái Hòa"
_NAME_MORE = re.compile(rf"(?:\s*,\s*|\s+và\s+)(?=[{UPPER}])")
_HAMLET = r"(?:thôn|bản|buôn|ấp|làng|khóm|xóm|khu phố|tổ dân phố)"
_HAMLETS = re.compile(rf"{_HAMLET}$")
_MORE_HAMLETS = re.compile(rf"(?:(?:\s*[,/-]\s*|\s+và\s+|\s+){_HAMLET}(?!\w)(?!\s[{UPPER}]))+")
_COLON = re.compile(rf"\s*:(?=\s*[{UPPER}][\w'’]*(?:[ -]+[{UPPER}][\w'’]*){{0,3}}(?:,|\s+và)\s+[{UPPER}])")
_ONE_PLACE = re.compile(rf"\s+(?i:huyện|quận|thị xã|xã|phường|thị trấn)(?:\s+[{UPPER}]\w*){{1,3}}")
_SECOND_PLACE = re.compile(rf",\s+(?P<name>[{UPPER}]\w*(?:\s[{UPPER}]\w*){{1,2}})(?=\s)")
# Heads that names of places begin with too: Hội An, Trạm Tấu, Đoàn Hùng, Trường Sa.
_PLACE_LIKE = {"hội", "trạm", "hạt", "đội", "đoàn", "tổ", "báo", "đài", "trường", "cục", "vụ", "khối", "viện", "đồn", "quỹ", "phòng", "ban", "bộ", "sở"}


def begins_unit(text: str, low: str, at: int) -> bool:
    """Whether another unit begins at ``at``, where a capital letter stands: ``Sở Nội vụ``, ``Tỉnh đoàn``, but not ``Hội An``, ``Trạm Tấu``."""
    head = find_head(text, low, at)
    if not head or head.lastgroup == "place":
        several = head is None and low.startswith("các ", at) and text[at + 4 : at + 5].isupper()
        return short_room(text, at) > at or (several and (body := find_head(text, low, at + 4)) is not None and body.lastgroup == "body")
    word = head.group()
    if word in _PLACE_LIKE:
        return fields().match(low, head.end()) is not None or _FIRST.match(text, head.end()) is not None
    return word not in everyday() or not low[head.end() : head.end() + 1].isalpha()


def proper_name(text: str, low: str, at: int) -> int:
    """After the capitalised words that follow ``at`` (``Bà Rịa - Vũng Tàu``, ``Cư M'gar``); ``at`` where none do."""
    first = _NAME.match(text, at)
    if not first or begins_unit(text, low, first.end() - len(first.group().lstrip())):
        return at
    at = first.end()
    while more := _NAME_ON.match(text, at):
        if (more["break"] and begins_unit(text, low, more.start("word"))) or (more["blank"] and _NEXT_POST.match(text, more.end("blank"))):
            break
        if len(first.group()) > 3 and first.group().isupper() and not more.group().isupper():
            break  # "TỈNH LÀO CAI Số: …"
        at = more.end()
    return at


@cache
def province_names() -> re.Pattern[str]:
    """A blank and the name of a province without its level, in small letters."""
    names = sorted({lower(place.name).removeprefix("tỉnh ").removeprefix("thành phố ") for place in provinces().values()}, key=len, reverse=True)
    return re.compile(r"\s+" + alternatives(re.escape(name).replace(r"\ ", r"\s+").replace(r"\-", r"[-–]") for name in names) + r"(?!\w)")


def province(text: str, low: str, at: int) -> int:
    """After the name of a province without its level ("Báo Hậu Giang", "Bưu điện Hà Nội"), ``at`` where none stands."""
    found = province_names().match(low, at)
    whole = found and found.group().lstrip()[:1] and text[found.end() - len(found.group().lstrip())].isupper()
    return found.end() if found and whole and not re.match(rf" [{UPPER}]", text[found.end() : found.end() + 2]) else at


def number(text: str, low: str, at: int) -> int:
    """After a number that names ("quận 1", "Tổ công tác 06"), ``at`` where it counts ("UBND phường 02 bộ hồ sơ") or none stands."""
    found = _NUMBER.match(text, at)
    if not found:
        return at
    end = found.end()
    if not (_AFTER_NUMBER.match(text, end) or _FIRST.match(text, end) or verbs().match(low, end) or _PREDICATE.match(low, end)):
        return at
    area = _NAME_ON.match(text, end)  # "khu vực 2 - Nghĩa Hành"
    return area.end() if area and area["break"] and not begins_unit(text, low, area.start("word")) else end


def _after_level(text: str, low: str, at: int, many: bool) -> int:
    """After the name or number of the place whose level word ends at ``at``; several names where there are ``many``."""
    if _NUMBERED.search(low, max(0, at - 16), at) and (numbered := number(text, low, at)) > at:
        return _more_numbers(text, low, numbered) if many and low.startswith(",", numbered) else numbered
    return place_names(text, low, at, many)


def _more_numbers(text: str, low: str, at: int) -> int:
    """After the numbers and names that go on a list: "các quận 5 | , 10, Gò Vấp"."""
    while more := _NUMBER_MORE.match(text, at):
        at = more.end()
    return place_names(text, low, more.end() - 1, many=True) if (more := _NAME_MORE.match(text, at)) and not begins_unit(text, low, more.end()) else at


def place_names(text: str, low: str, at: int, many: bool) -> int:
    """After the name of a place; with ``many`` after all names of a list, a colon before it or not: "các huyện: Tân Kỳ, Đô Lương"."""
    colon = _COLON.match(text, at) if many else None
    end = proper_name(text, low, colon.end() if colon else at)
    if end == at or (colon and end == colon.end()):
        return at
    while many and (more := _NAME_MORE.match(text, end)) and not (begins_unit(text, low, more.end()) or _SHORT_LEVEL.match(text, more.end())):
        end = proper_name(text, low, more.end() - 1)
    return end


def more_hamlets(text: str, at: int) -> int:
    """After further kinds of hamlets that one head has ("Trưởng thôn | , bản"), ``at`` where no hamlet ends there or no other follows."""
    more = _MORE_HAMLETS.match(text, at) if _HAMLETS.search(text, max(0, at - 12), at) else None
    return more.end() if more else at


def locality(text: str, low: str, at: int, one: bool = False, committee: bool = False) -> int:
    """After the locality that follows ``at`` (a blank first), ``at`` where none does.

    ``one``: a single place. ``committee``: "các" may stand inside the list too ("UBND thành phố Thủ Đức và các quận, huyện").
    """
    found = _FIRST.match(text, at)
    if not found:
        return at
    many = _SEVERAL.search(low, at, found.end()) is not None
    end = _after_level(text, low, found.end(), many)
    while not one and (more := _MORE.match(text, end)) and (committee or "các" not in low[end : more.end()].split()):
        if committee and _HAMLETS.search(low, end, more.end()):
            break  # no committee has its seat there
        many = many or _SEVERAL.search(low, end, more.end()) is not None
        end = _after_level(text, low, more.end(), many)
    return end


def second_name(text: str, low: str, at: int, end: int) -> int:
    """After a second place behind the level of the first: "UBND huyện Quang Bình | , Bắc Quang | triển khai"; not its province, nor another unit or somebody's name."""
    if not _ONE_PLACE.fullmatch(text, at, end):
        return end
    second = _SECOND_PLACE.match(text, end)
    if second is None or begins_unit(text, low, second.start("name")) or province(text, low, second.start("name") - 1) > second.start("name"):
        return end
    return second.end() if verbs().match(low, second.end()) else end


def place(text: str, low: str, head: re.Match[str]) -> int:
    """After a place that acts: "thành phố Cao Lãnh", "xã Ia Dom"; the head's start where it is a level word alone."""
    said, small = (" " + whole[head.start() : head.end() + 80] for whole in (text, low))
    end = head.start() - 1 + locality(said, small, 0, one=True)
    if end == head.end():
        end = head.start() - 1 + locality(said, small, 0)
    return end if end > head.end() else head.start()
