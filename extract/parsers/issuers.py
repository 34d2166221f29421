"""The issuing body of a letterhead: its lines put together, the superior body told from it, the name in the letter case of running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extract.kinds import NUMBER, kind_of_name
from extract.lexicon import column, rows
from extract.localities import province_names
from extract.places import is_place
from extract.printed_lines import MARK, NATION, NUMBER_LINE, PLACE_AND_DATE, SUBJECT, is_capitals, is_date_line
from extract.segment import Outline, Segment
from extract.text import UPPER, fold, lower, same_tone_style, squeeze
from extract.units import full_name, read_units

_LEVEL = r"(?:tỉnh(?! (?:ủy|đoàn))|thành phố|tp\.?|huyện(?! (?:ủy|đoàn))|quận(?! (?:ủy|đoàn))|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)"
_GOES_ON = re.compile(rf"^(?:{_LEVEL}|và|&|-|nhà nước|cấp|trung ương|việt nam|của|về|các|khu vực|khóa|nhiệm kỳ)(?!\w)")
_HEAD = re.compile(
    r"^(?:ủy ban|ubnd|hđnd|hội đồng|sở|bộ|phòng|ban|cục|chi cục|tổng cục|vụ|viện|văn phòng|vp|thanh tra|công an|đảng ủy|đảng bộ|chi bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chính phủ|thủ tướng|quốc hội"
    r"|chủ tịch|tòa án|kho bạc|kbnn|bảo hiểm|bhxh|thuế|chi nhánh|trung tâm|trường|đại học|học viện|bệnh viện|trạm|đài|báo|hội|liên đoàn|liên minh|liên hiệp|ubmttq\w*|ủy ban mttq|mttq|mặt trận|tỉnh đoàn|huyện đoàn"
    r"|thành đoàn|đoàn|tổ|đội|hạt|ngân hàng|kiểm toán|tổng công ty|công ty|tập đoàn|hải quan|bưu điện|cơ quan|khối|liên ngành|quỹ|thường trực)(?!\w)"
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
    return [running_name(name) for name in _names([outline.text(s) for s in letterhead(outline) if s.block.region != "head-right"])]


def issuer_of(outline: Outline) -> tuple[str | None, str | None]:
    """The issuing body and the superior one above it; the authority over the recitals helps where the letterhead has no body or no place."""
    names = letterhead_bodies(outline)
    issuer, above = (names[-1], names[-2] if len(names) > 1 else None) if names else (None, None)
    if issuer and above and _OF_ABOVE.match(lower(issuer)):
        issuer = f"{issuer} {above}"
    if issuer is None or re.fullmatch(rf"(?:ủy ban|hội đồng) nhân dân(?: {_LEVEL})?", lower(issuer)):
        issuer = _at_place_of_date(outline, _authority(outline, issuer) or issuer)
    elif len(names) == 1:
        issuer = _last_of_line(issuer, _authority(outline, None))
    return _with_locality(issuer, above), above


def _last_of_line(issuer: str, authority: str | None) -> str:
    """The issuer of a line that names the superior body too ("SỞ Y TẾ NGHỆ AN BỆNH VIỆN NỘI TIẾT"), told by the authority over the recitals; else the line as it is."""
    words = lower(authority or "").split()
    joined = any(lower(issuer).endswith(" " + " ".join(words[:count])) for count in range(len(words), 2, -1))
    return authority if authority and joined else issuer


_ENACTS = re.compile(r"\s+(?:ban hành|quy định|hướng dẫn|quyết định|quyết nghị|yêu cầu|thông báo|công bố)(?!\w)")


def enacting_body(outline: Outline) -> str | None:
    """Who speaks in the first paragraph under the recitals of a document that lost its letterhead: "Bộ trưởng Bộ Y tế quy định chi tiết … như sau:"."""
    recital = next((s.index for s in reversed(outline.segments) if s.kind == "recital" and not s.part), None)
    below = next((s for s in outline.segments[recital + 1 :] if s.kind != "authority"), None) if recital is not None else None
    if below is None or below.kind != "paragraph":
        return None
    units, end = read_units(outline.document.text, outline.low, below.start)
    if len(units) != 1 or units[0].start != below.start or units[0].role == "group" or not _ENACTS.match(outline.low, end, below.end):
        return None
    return re.sub(r"^(\w)", lambda m: m.group().upper(), _SIGNED_FOR.sub("", units[0].name))


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
    line = next((squeeze(outline.text(s)) for s in letterhead(outline) if is_date_line(squeeze(outline.text(s)))), None)
    if issuer is None or line is None:
        return issuer
    head = re.match(rf"((?:Ủy ban|Hội đồng) nhân dân)(?: ({_LEVEL}))?$", issuer)
    place = line.partition(",")[0].strip()
    levels = (lower(head.group(2)),) if head and head.group(2) else ("tỉnh", "thành phố", "huyện", "quận", "thị xã")
    named = next((level for level in levels if is_place(f"{level} {place}")), None)
    return f"{head.group(1)} {named} {place}" if head and named and not is_capitals(place) else issuer


_SESSION = re.compile(r"[,\s–-]+(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s.*$")


def _authority(outline: Outline, wanted: str | None) -> str | None:
    """The body of the authority line ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH YÊN BÁI") that begins like ``wanted``."""
    for segment in outline.segments:
        if segment.kind == "authority" and not segment.part:
            name = running_name(_SESSION.sub("", squeeze(outline.text(segment)).rstrip(":")))
            name = re.sub(r"^(\w)", lambda m: m.group().upper(), _SIGNED_FOR.sub("", name))
            if wanted is None or lower(name).startswith(lower(wanted)):
                return name
    return None


def _names(lines: list[str]) -> list[str]:
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


def _left_parts(lines: list[str]) -> Iterator[str]:
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


_COMMON_HEADS = (
    "ủy ban nhân dân|hội đồng nhân dân|ủy ban mặt trận tổ quốc việt nam|ủy ban thường vụ quốc hội|ủy ban kiểm tra|ủy ban dân tộc|ủy ban|hội đồng|văn phòng|thanh tra|công an|công ty|cơ quan|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ"
    "|chi bộ|chính phủ|quốc hội|thủ tướng|tòa án nhân dân|viện kiểm sát nhân dân|kho bạc nhà nước|bảo hiểm xã hội|trung tâm|bệnh viện|trường|cao đẳng|đại học|học viện|chi cục|tổng cục|cục|vụ|viện|sở|bộ|ban|phòng|đoàn"
    "|tổ công tác|tổ|đội|hạt|trạm|chi nhánh|ngân hàng|kiểm toán|liên đoàn|liên minh|liên hiệp|hội|tổng công ty|tập đoàn|quỹ|chủ tịch|giám đốc|bộ trưởng"
)
# A head is capitalised, and so is the first word of its field ("Ban Chỉ đạo", "Trung tâm Phục vụ"); these heads stand alone or before a place.
_WHOLE = re.compile(
    r"(?:ủy ban nhân dân|hội đồng nhân dân|ủy ban mặt trận tổ quốc việt nam|chính phủ|quốc hội|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ|chi bộ|bảo hiểm xã hội|công an|thanh tra|tòa án nhân dân|viện kiểm sát nhân dân)"
)
_HEAD_AT = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_COMMON_HEADS.split('|'), key=len, reverse=True))})(?!\w)")
_BEFORE_HEAD = re.compile(r"(?:(?<!\w)(?:và|trưởng|giám đốc|chủ tịch|văn phòng|của|thuộc|thanh tra)|[-,(])\s*$")
_PLACE_AT = re.compile(
    rf"(?<!\w)(?P<level>{_LEVEL}|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)\s+(?P<name>[^,()]+?)(?=\s+(?:{_LEVEL}|và|khóa)(?!\w)|,|\(|$|\s+-\s+(?:ủy ban|hội đồng|sở|ban))"
)
_SCHOOL_AT = re.compile(
    r"(?<!\w)(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông dân tộc nội trú)\s+(?!và |cơ sở|phổ thông|bán trú|nội trú|tỉnh |huyện |xã |phường )(?P<name>[^,()]{2,40}?)(?=\s+(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường)\s|$)"
)
_PROPER = {
    lower(name): name
    for name in (
        "Việt Nam",
        "Trung ương",
        "Quốc hội",
        "Chính phủ",
        "Nhà nước",
        "Mặt trận Tổ quốc",
        "Đảng",
        "Hồ Chí Minh",
        "Ủy ban nhân dân",
        "Hội đồng nhân dân",
        "Thường vụ",
        "Tổ quốc",
    )
}
_PROPER_AT = re.compile(rf"(?<!\w)(?:{'|'.join(_PROPER)})(?!\w)", re.IGNORECASE)


@cache
def _fields() -> tuple[re.Pattern[str], dict[str, str]]:
    """Names that follow a head ("Nội vụ") and whole bodies ("Ngân hàng Nhà nước Việt Nam"), by their lower case."""
    table = {lower(name): name for name in (*column("fields", "name"), *(row["body"] for row in rows("symbols")))}
    shapes = "|".join(re.escape(name) for name in sorted(table, key=len, reverse=True))
    return re.compile(rf"(?:(?<=^)|(?<=sở )|(?<=bộ )|(?<=ban )|(?<=phòng )|(?<=vụ )|(?<=cục ))(?:{shapes})(?!\w)"), table


_WORD = re.compile(r"[\w'’]+")


def running_name(printed: str) -> str:
    """A body's name in the letter case of running text, abbreviations written out: fields by lexicon, places word by word.

    >>> running_name("UBND TỈNH CAO BẰNG"), running_name("CỤC TRỢ GIÚP PHÁP LÝ"), running_name("BAN QUẢN LÝ CÁC KHU KINH TẾ")
    ('Ủy ban nhân dân tỉnh Cao Bằng', 'Cục Trợ giúp pháp lý', 'Ban Quản lý các khu kinh tế')
    >>> running_name("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"), running_name("Ủy ban nhân dân xã Tân Khai")
    ('Sở Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân xã Tân Khai')
    >>> running_name("TRƯỜNG THCS ĐÔNG SƠN")
    'Trường Trung học cơ sở Đông Sơn'
    """
    expanded = full_name(printed)
    if not is_capitals(printed):
        return expanded
    low = re.sub(r"\s*&\s*", " và ", lower(same_tone_style(_written_out(squeeze(printed)))))
    letters = list(low)
    _raise_heads(letters, low)
    provinces = (place for place in province_names().finditer(low) if low[place.end() : place.end() + 3] in ("", " - "))  # "SỞ Y TẾ NGHỆ AN": without its level
    spans = [*(found.span("name") for at in (_PLACE_AT, _SCHOOL_AT) for found in at.finditer(low)), *(place.span() for place in provinces)]
    for start, end in spans:
        for word in _WORD.finditer(low, start, end):
            _raise(letters, word.start())
    name = "".join(letters)
    name = _PROPER_AT.sub(lambda m: _PROPER[lower(m.group())], name)
    shapes, table = _fields()
    for field in shapes.finditer(low):
        before = low[: field.start()].split()[-1:]
        if before and not name[field.start() - 1 - len(before[0])].isupper():
            continue
        name = name[: field.start()] + table[field.group()] + name[field.end() :]
    name = re.sub(r"(?<!\w)[ivxIVX]{2,5}$", lambda m: m.group().upper(), name)
    return name[:1].upper() + name[1:]


def _raise_heads(letters: list[str], low: str) -> None:
    """Capitals for the head nouns of a name and for the words behind them."""
    for head in _HEAD_AT.finditer(low):
        if " " not in head.group() and head.start() and not _BEFORE_HEAD.search(low, 0, head.start()):
            continue  # "phục vụ", "cán bộ": the syllable of another word
        _raise(letters, head.start())
        after = re.compile(r"\s+(?=\w)").match(low, head.end())
        if after and not _WHOLE.fullmatch(head.group()) and not re.match(rf"(?:{_LEVEL}|các|và|cấp|nhân dân)(?!\w)", low[after.end() :]):
            _raise(letters, after.end())


def _raise(letters: list[str], at: int) -> None:
    letters[at] = letters[at].upper()


def _written_out(line: str) -> str:
    """Abbreviations in a line of capitals written out; words that only look like one stay."""
    pattern, table = _short_forms()
    return squeeze(pattern.sub(lambda m: table.get(m.group(), "thành phố") + (" " if m.group().endswith(".") else ""), line))


@cache
def _short_forms() -> tuple[re.Pattern[str], dict[str, str]]:
    shorts = "|".join(re.escape(short) for short in column("abbreviations", "short"))
    return re.compile(rf"(?<!\w)(?:{shorts})(?!\w)|(?<!\w)TP\."), {row["short"]: row["long"] for row in rows("abbreviations")}
