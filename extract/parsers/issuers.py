"""The issuing body of a letterhead: its lines put together, the superior body told from it, the name in the letter case of running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extract.kinds import NUMBER, clean_number, kind_of_name, numbers_in
from extract.parsers.bodies import place_in
from extract.places import is_place
from extract.printed_lines import ATTACHED, MARK, NATION, NUMBER_LINE, PLACE_AND_DATE, RECITAL, SUBJECT, is_capitals, is_date_line
from extract.segment import Outline, Segment
from extract.text import UPPER, fold, lower, squeeze
from extract.units import full_name, read_units

LEVEL = r"(?:tỉnh(?! (?:ủy|đoàn))|thành phố|tp\.?|huyện(?! (?:ủy|đoàn))|quận(?! (?:ủy|đoàn))|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)"
_GOES_ON = re.compile(rf"^(?:{LEVEL}|và|&|-|nhà nước|cấp|trung ương|việt nam|của|về|các|khu vực|khóa|nhiệm kỳ)(?!\w)")
_HEAD = re.compile(
    r"^(?:ủy ban|ubnd|hđnd|hội đồng|sở|bộ|phòng|ban|cục|chi cục|tổng cục|vụ|viện|văn phòng|vp|thanh tra|công an|đảng ủy|đảng bộ|chi bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chính phủ|thủ tướng|quốc hội"
    r"|chủ tịch|tòa án|kho bạc|kbnn|bảo hiểm|bhxh|thuế|chi nhánh|trung tâm|trường|đại học|học viện|bệnh viện|trạm|đài|báo|hội|liên đoàn|liên minh|liên hiệp|ubmttq\w*|ủy ban mttq|mttq|mặt trận|tỉnh đoàn|huyện đoàn"
    r"|thành đoàn|đoàn|tổ|đội|hạt|ngân hàng|kiểm toán|tổng công ty|công ty|tập đoàn|hải quan|bưu điện|cơ quan|khối|liên ngành|quỹ|thường trực|bch|btv|bqt)(?!\w)"
)
# Names that stop in the middle of the line above: the next line belongs to them even where it begins like a body.
_UNFINISHED = re.compile(
    r"(?:[,&-]|(?<!\w)(?:và|của|các|về|với|trực thuộc))$|^(?:sở|bộ|ban|phòng|cục|chi cục|trung tâm|trường|viện|ban chỉ đạo|ban quản lý|ban quản lý dự án|hội đồng|tổ công tác|đảng ủy|đại học|ban chấp hành|liên ngành|trung tâm phục vụ|ủy ban thường vụ)$"
)
# An office of the body named below it, not under it.
_OFFICE_BELOW = re.compile(r"^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|đoàn đbqh|đoàn đại biểu quốc hội|điều phối|đăng ký)")
# Names that say nothing without the superior body above them.
_OF_ABOVE = re.compile(
    r"^(?:văn phòng|ban tổ chức|ban tuyên giáo(?: và dân vận)?|ban dân vận|ban nội chính|ban xây dựng đảng|ủy ban kiểm tra|cơ quan ủy ban kiểm tra|ban thường trực|ban thường vụ|thường trực|ban chấp hành|ban pháp chế"
    r"|ban kinh tế - ngân sách|ban kinh tế - xã hội|ban văn hóa - xã hội|ban dân tộc hội đồng nhân dân|ban cán sự đảng)$"
)
_SIGNED_FOR = re.compile(
    r"^(?:phó\s+)?(?:chủ tịch|bộ trưởng|giám đốc|chánh văn phòng|tổng cục trưởng|cục trưởng|chi cục trưởng|viện trưởng|hiệu trưởng|trưởng ban|trưởng phòng|thống đốc|tổng thanh tra)\s+(?=\S)",
    re.IGNORECASE,
)
_RULES = re.compile(r"[*_–—-]{3,}")
_PAGE_MARK = re.compile(r"^\(\d{1,3}\)(?=\w)|^-(?=\w)")  # "(1)BỘ Y TẾ": the page that a converter began
_BESIDE = re.compile(rf"(?:{NATION}(?:\s+việt nam)?|việt nam dân chủ cộng h(?:òa|oà)|đảng cộng sản việt nam|độc lập\s*[-–—]?\s*tự do\s*[-–—]?\s*hạnh phúc)")


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
    return tuple(body for name in _names(lines) for body in _of_line(_CAPITAL_PLACE.sub(_small_level, full_name(name))))


_CAPITAL_PLACE = re.compile(
    rf"(?<=nhân dân )(?P<level>(?:xã|phường|huyện|quận|tỉnh|thị xã|thị trấn|thành phố) )(?P<name>[{UPPER}]{{2,}}(?: [{UPPER}]{{2,}})*)$"
)  # "ỦY BAN NHÂN DÂN xã MỸ LỘC"


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
    return next((s for s in top if ATTACHED.match(outline.text(s)) and (s.kind == "title" or outline.text(s).strip().startswith("("))), None)


_NEAR_TOP = 6


_PLACED = re.compile(rf"^(?:Ủy ban|Hội đồng) nhân dân\s+((?:tỉnh|thành phố|huyện|quận|thị xã)\s+[{UPPER}\d].*)$")


def _with_locality(issuer: str | None, above: str | None) -> str | None:
    """An office of a People's Committee with the place of that committee written out: "Sở Nội vụ" under "UBND TỈNH X" is "Sở Nội vụ tỉnh X"."""
    place = _PLACED.match(above or "")
    if issuer is None or place is None or not re.match(r"(?:Sở|Phòng|Thanh tra|Ban|Chi cục|Trung tâm)\b", issuer):
        return issuer
    named = re.search(rf"(?:tỉnh|thành phố|huyện|quận|thị xã)\s+[{UPPER}]", issuer)
    return issuer if named else re.sub(r"\s+(?:tỉnh|thành phố|huyện|quận|thị xã)$", "", issuer) + f" {place.group(1)}"


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


def _names(lines: Sequence[str]) -> list[str]:
    """Printed names of the bodies in the lines left of the motto; a line that goes on belongs to the one above."""
    names: list[str] = []
    for line in _left_parts(lines):
        low = lower(line)
        if names and (NUMBER_LINE.match(line) or SUBJECT.match(line)):
            break
        if NUMBER_LINE.match(line) or MARK.match(line) or kind_of_name(line) or is_date_line(line) or NUMBER.search(line):
            continue
        if not is_capitals(line) and not _small_name(line, low, names):
            continue
        if names and _continues(lower(names[-1]), low):
            names[-1] = f"{names[-1]} {line}"
        elif any(c.isalpha() for c in line):
            names.append(line)
    return names


def _small_name(line: str, low: str, names: list[str]) -> bool:
    """Whether a line in small letters names a body, or goes on with one above in small letters."""
    goes_on = bool(names) and not is_capitals(names[-1]) and _GOES_ON.match(low) is not None
    return len(line) < 80 and (goes_on or (_HEAD.match(low) is not None and line[:1].isupper()))


def _left_parts(lines: Sequence[str]) -> Iterator[str]:
    """The lines without rules and without the motto, the number or the place and date that a reader joined to them; what stood left and right of those stays apart."""
    cut = False
    for printed in lines:
        line = _PAGE_MARK.sub("", squeeze(_RULES.sub(" ", printed)).strip(" *|"))
        if cut:
            line = re.sub(r"(?<!\w)VIỆT NAM(?!\w)\s*", "", line, count=1)
        parts, at = [], 0
        for found in _BESIDE.finditer(lower(line)):
            parts.append(line[at : found.start()])
            at = found.end()
        cut = bool(re.search(r"chủ nghĩa(?!\s+việt nam)", lower(line)))
        for part in (*parts, line[at:]):
            bare = _respelt(squeeze(PLACE_AND_DATE.sub("", part)))
            if not NUMBER_LINE.match(bare):
                bare = squeeze(re.sub(r"(?<!\w)Số\s*:?\s*(?:\d|[.…_]*\s?/).*$", "", bare))
            if bare:
                yield bare


# Heads and levels in capitals whose marks a scan changes: "UY BAN NHÂN DÂN", "TÌNH HÀ TĨNH".
_SPELT = {fold(words): words for words in ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "TỈNH", "THÀNH PHỐ", "HUYỆN", "PHƯỜNG", "THỊ XÃ", "THỊ TRẤN", "VĂN PHÒNG")}
_MISSPELT = re.compile(rf"(?:{'|'.join(map(re.escape, _SPELT))})(?!\w)")


def _respelt(line: str) -> str:
    """A line of capitals with the words that it begins with as they are spelt."""
    found = _MISSPELT.match(fold(line)) if is_capitals(line) else None
    return f"{_SPELT[found.group()]}{line[found.end() :]}" if found else line


def _continues(name: str, low: str) -> bool:
    if _GOES_ON.match(low):
        return True
    if _UNFINISHED.search(name) and not (name in ("đảng ủy",) and low.startswith("đảng")):
        return True
    if name in ("văn phòng", "vp") and _OFFICE_BELOW.match(low):
        return True
    # One word is no body: "ĐẢNG BỘ THÀNH PHỐ HẢI" / "PHÒNG".
    return not _HEAD.match(low) or (" " not in low and low not in ("ubnd", "hđnd"))
