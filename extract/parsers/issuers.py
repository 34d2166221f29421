"""The issuing body of a document: the last body of its letterhead, told from the superior one above it, with its place, in the letter case of running text."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.authorities import POST
from extract.kinds import clean_number, numbers_in
from extract.levels import ABOVE_COMMUNE, LEVEL
from extract.parsers.bodies import place_in
from extract.parsers.letterhead_names import printed_names
from extract.places import is_place
from extract.printed_lines import ATTACHED, RECITAL, is_capitals, is_date_line
from extract.segment import Outline, Segment
from extract.text import UPPER, lower, squeeze
from extract.units.reading import full_name, read_units

# Names that say nothing without the superior body above them.
_OF_ABOVE = re.compile(
    r"^(?:văn phòng|ban tổ chức|ban tuyên giáo(?: và dân vận)?|ban dân vận|ban nội chính|ban xây dựng đảng|ủy ban kiểm tra|cơ quan ủy ban kiểm tra|ban thường trực|ban thường vụ|thường trực|ban chấp hành|ban pháp chế"
    r"|ban kinh tế - ngân sách|ban kinh tế - xã hội|ban văn hóa - xã hội|ban dân tộc hội đồng nhân dân|ban cán sự đảng)$"
)
_SIGNED_FOR = re.compile(rf"^(?:phó\s+)?{POST}\s+(?=\S)", re.IGNORECASE)


def letterhead(outline: Outline) -> list[Segment]:
    """Segments of the first letterhead; empty where there is none."""
    first = next((i for i, s in enumerate(outline.segments) if s.kind == "letterhead"), None)
    if first is None:
        return []
    part = outline.segments[first].part
    return [s for s in outline.segments if s.kind == "letterhead" and s.part == part]


def letterhead_bodies(outline: Outline) -> list[str]:
    """Bodies of the first letterhead from the highest to the issuing one, in running letter case."""
    return list(_bodies_of(tuple(outline.text(s) for s in letterhead(outline) if s.block.region != "head-right")))


@lru_cache(maxsize=4)
def _bodies_of(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Of one letterhead several parsers ask."""
    return tuple(body for name in printed_names(lines) for body in _of_line(_CAPITAL_PLACE.sub(_small_level, full_name(name))))


_CAPITAL_PLACE = re.compile(rf"(?<=nhân dân )(?P<level>{LEVEL} )(?P<name>[{UPPER}]{{2,}}(?: [{UPPER}]{{2,}})*)$")  # "ỦY BAN NHÂN DÂN xã MỸ LỘC"


def _small_level(place: re.Match[str]) -> str:
    return place.group("level") + place.group("name").title()


_UNDER_COMMITTEE = re.compile(r" (?=(?:Sở|Phòng|Ban|Chi cục|Trung tâm|Thanh tra|Văn phòng|Trường|Bệnh viện) )")


def _of_line(name: str) -> tuple[str, ...]:
    """The committee and the office under it that one line names: "UBND TỈNH LÀO CAI SỞ NỘI VỤ"."""
    place = re.match(rf"Ủy ban nhân dân (?={LEVEL} )", name)
    at = next((m for m in _UNDER_COMMITTEE.finditer(name) if is_place(name[place.end() : m.start()])), None) if place else None
    return (name[: at.start()], name[at.end() :]) if at else (name,)


def issuer_of(outline: Outline) -> tuple[str | None, str | None]:
    """The issuing body and the superior one above it; the authority over the recitals helps where the letterhead has no body or no place."""
    names = _led(letterhead_bodies(outline))
    if names and any(_JOINT.search(outline.low, s.start, s.end) for s in outline.segments if s.kind == "kind" and not s.part):
        names = _first_of_joint([part for name in names for part in _NEXT_ISSUER.split(name)])
    issuer, above = (names[-1], names[-2] if len(names) > 1 else None) if names else (None, None)
    if issuer and above and _OF_ABOVE.match(lower(issuer)):
        issuer = _of_the_party(issuer) if lower(above) == "ban chấp hành trung ương" else f"{issuer} {above}"
    if issuer is None or re.fullmatch(rf"(?:ủy ban|hội đồng) nhân dân(?: {LEVEL})?", lower(issuer)):
        issuer = _at_place_of_date(outline, _authority(outline, issuer) or issuer)
    elif (committee := _COMMITTEE.match(issuer)) and place_in(issuer) is None:
        # A converter spoilt the place: "THÀNH PHHỒ CHÍ MINH"
        decides = _authority(outline, committee.group())
        issuer = decides if decides and place_in(decides) else issuer
    elif len(names) == 1:
        issuer = _last_of_line(issuer, _authority(outline, None))
    return _place_raised(outline, _with_locality(issuer, above)), above


def _of_the_party(organ: str) -> str:
    """An organ of the Central Committee as it is called: "Ban Tổ chức Trung ương", "Văn phòng Trung ương Đảng"."""
    return f"{organ} Trung ương Đảng" if organ == "Văn phòng" else f"{organ} Trung ương"


def _place_raised(outline: Outline, issuer: str | None) -> str | None:
    """A name in capitals that ends in the place of the date line, with the letters of that: "BỆNH VIỆN ĐA KHOA LÂM HÀ" over "Lâm Hà, ngày …"."""
    place = _place_of_date(outline)
    ends = issuer is not None and bool(place) and not re.match(LEVEL, lower(place)) and lower(issuer).endswith(f" {lower(place)}")
    return f"{issuer[: -len(place)]}{place}" if issuer and ends else issuer


def _place_of_date(outline: Outline) -> str:
    """The place of the line of place and date, nothing where there is none or it is printed in capitals."""
    line = next((squeeze(outline.text(s)) for s in letterhead(outline) if is_date_line(squeeze(outline.text(s)))), "")
    place = line.partition(",")[0].strip()
    return "" if is_capitals(place) else place


_COMMITTEE = re.compile(r"(?:Ủy ban|Hội đồng) nhân dân(?!\w)")
# What stands beside a committee on the letterhead of both: the Front, a union; a Sở stands under it.
_PEER = re.compile(
    r"(?:Ủy ban Mặt trận|Ủy ban (?:Trung ương )?Mặt trận|Ban Thường trực|Mặt trận|Liên đoàn|Hội |Hội đồng nhân dân|Ủy ban nhân dân|Tỉnh ủy|Tỉnh đoàn|Đoàn )"
)
_BESIDE_IT = re.compile(r"((?:Ủy ban|Hội đồng) nhân dân)\s*(?:[-–,&]|và)\s*(?=\S)")


def _led(names: list[str]) -> list[str]:
    """The bodies of a letterhead, those of a joint one as the body that leads it, with the place that only the last of them has: "Ủy ban nhân dân - Ủy ban MTTQ tỉnh X"."""
    if not names:
        return names
    joined = _BESIDE_IT.match(names[-1])
    if joined:
        first, other, rest = joined.group(1), names[-1][joined.end() :], names[:-1]
    elif len(names) > 1 and _COMMITTEE.fullmatch(names[-2]):
        first, other, rest = names[-2], names[-1], names[:-2]
    else:
        return names
    place = re.search(rf"(?:^|\s)({LEVEL}\s+\S.*)$", other, re.IGNORECASE)
    return [*rest, f"{first} {place.group(1)}"] if _PEER.match(other) and place else names


# "THÔNG TƯ LIÊN TỊCH": each line of its letterhead is one of those that issue it.
_JOINT = re.compile(r"liên (?:tịch|ngành|bộ)(?!\w)")
# "Bộ Tài chính - | Bộ Lao động - Thương binh và Xã hội"
_NEXT_ISSUER = re.compile(r"\s+[-–]\s+(?=(?:Bộ|Sở|Ủy ban|Tòa án|Viện [Kk]iểm sát|Ban|Ngân hàng|Thanh tra|Công an|Bảo hiểm|Tổng|Liên đoàn|Cục|Kho bạc)\s)")
_OVER = re.compile(r"(?:Ủy ban nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy)(?!\w)")


def _first_of_joint(names: list[str]) -> list[str]:
    """The bodies down to the first of those that issue together, the superior one of all of them above it."""
    above = next((i for i, name in enumerate(names[:-1]) if _OVER.match(name) is None), 0)
    return names[: above + 1]


def _last_of_line(issuer: str, authority: str | None) -> str:
    """The issuer of a line that names the superior body too ("SỞ Y TẾ NGHỆ AN BỆNH VIỆN NỘI TIẾT"), told by the authority over the recitals; else the line as it is."""
    words = lower(authority or "").split()
    joined = any(lower(issuer).endswith(" " + " ".join(words[:count])) for count in range(len(words), 2, -1))
    return authority if authority and joined else issuer


_CLAUSE = re.compile(r"[;,]\s+(?=[^\W\d])")
_MOST_RECITALS = 40
_ENACTS = re.compile(r"\s+(?:ban hành|xây dựng kế hoạch|quy định|hướng dẫn|quyết định|quyết nghị|yêu cầu|thông báo|công bố)(?!\w)")


def enacting_body(outline: Outline) -> str | None:
    """Who speaks in the first paragraph under the recitals of a document that lost its letterhead, or in the clause that ends them: "Bộ trưởng Bộ Y tế quy định chi tiết …
    như sau:", "Căn cứ …; Ban Chấp hành Huyện đoàn A ban hành Kế hoạch …"."""
    recitals = [s for s in outline.segments if not s.part and (s.kind == "recital" or RECITAL.match(outline.text(s)))][:_MOST_RECITALS]
    below = next((s for s in outline.segments[recitals[-1].index + 1 :] if s.kind != "authority"), None) if recitals else None
    closing = [recitals[-1].start + m.end() for m in _CLAUSE.finditer(outline.text(recitals[-1]))] if recitals else []
    for at in [*([below.start] if below and below.kind == "paragraph" else []), *closing]:
        units, end = read_units(outline.document.text, outline.low, at)
        if units and units[0].start == at and units[0].role != "group" and _ENACTS.match(outline.low, end):
            return re.sub(r"^(\w)", lambda m: m.group().upper(), _SIGNED_FOR.sub("", units[0].name))
    return None


def attached_to(outline: Outline) -> str | None:
    """Whose decision an appendix saved alone says that it is attached to: "(Kèm theo Quyết định số … | của UBND tỉnh X)"."""
    line = _attachment(outline)
    of = outline.low.rfind(" của ", line.start, line.end) if line else -1
    units = read_units(outline.document.text, outline.low, of + 5)[0] if of >= 0 else []
    return units[0].name if len(units) == 1 else None


def promulgating_number(outline: Outline) -> str | None:
    """The number of the decision that an appendix saved alone says that it is attached to: "(Kèm theo Quyết định | số 140/QĐ-UBND …)"."""
    line = _attachment(outline)
    number = next(numbers_in(outline.document.text, line.start, line.end), None) if line else None
    return clean_number(number.group()) if number else None


def _attachment(outline: Outline) -> Segment | None:
    top = (s for at, s in enumerate(outline.segments) if not s.part and (s.kind == "title" or (s.kind == "paragraph" and at < _NEAR_TOP)))
    return next(
        (
            s
            for s in top
            if _IS_ATTACHED.match(outline.text(s)) or (ATTACHED.match(outline.text(s)) and (s.kind == "title" or outline.text(s).strip().startswith("(")))
        ),
        None,
    )


# "PHỤ LỤC KÈM THEO KẾ HOẠCH SỐ 44/KH-UBND"
_IS_ATTACHED = re.compile(r"\s*(?:phụ lục|danh mục|bảng|biểu)(?!\w)[^()\n]{0,80}\skèm theo\s", re.IGNORECASE)
_NEAR_TOP = 6


_BARE_LEVEL = re.compile(rf" ({ABOVE_COMMUNE})$")
_PLACED = re.compile(rf"^(?:Ủy ban|Hội đồng) nhân dân\s+({ABOVE_COMMUNE}\s+[{UPPER}\d].*)$")


def _with_locality(issuer: str | None, above: str | None) -> str | None:
    """An office of a People's Committee with the place of that committee written out: "Sở Nội vụ" under "UBND TỈNH X" is "Sở Nội vụ tỉnh X"; so is a level without its name."""
    if issuer and above and (bare := _BARE_LEVEL.search(lower(issuer))) and (named := re.search(rf" ({bare[1]} [{UPPER}].*)$", above)) and is_place(named[1]):
        return issuer[: bare.start() + 1] + named[1]  # "BỆNH VIỆN ĐA KHOA TỈNH" under "SỞ Y TẾ TỈNH X"
    place = _PLACED.match(above or "")
    if issuer is None or place is None or not re.match(r"(?:Sở|Phòng|Thanh tra|Ban|Chi cục|Trung tâm)\b", issuer):
        return issuer
    named = re.search(rf"{ABOVE_COMMUNE}\s+[{UPPER}]", issuer)
    return issuer if named else re.sub(rf"\s+{ABOVE_COMMUNE}$", "", issuer) + f" {place.group(1)}"


def _at_place_of_date(outline: Outline, issuer: str | None) -> str | None:
    """A bare People's Committee or Council with the place that the line of place and date names ("Hải Phòng, ngày …"), where there is one of its level."""
    place = _place_of_date(outline)
    if issuer is None or not place:
        return issuer
    head = re.match(rf"((?:Ủy ban|Hội đồng) nhân dân)(?: ({LEVEL}))?$", issuer)
    levels = (lower(head.group(2)),) if head and head.group(2) else ("tỉnh", "thành phố", "huyện", "quận", "thị xã")
    named = next((level for level in levels if is_place(f"{level} {place}")), None)
    return f"{head.group(1)} {named} {place}" if head and named else issuer


_SPEAKS = re.compile(r"\s*(?<!\w)(?:điện|QUYẾT ĐỊNH|YÊU CẦU)?\s*:$")  # "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:"
_SESSION = re.compile(r"[,\s–-]+(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s.*$")


def _authority(outline: Outline, wanted: str | None) -> str | None:
    """The body of the authority line ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH YÊN BÁI") that begins like ``wanted``."""
    for segment in outline.segments:
        if segment.kind == "authority" and not segment.part:
            name = full_name(_SESSION.sub("", squeeze(_SPEAKS.sub("", outline.text(segment).rstrip()))))
            name = re.sub(r"^(\w)", lambda m: m.group().upper(), _SIGNED_FOR.sub("", name))
            if wanted is None or lower(name).startswith(lower(wanted)):
                return name
    return None
