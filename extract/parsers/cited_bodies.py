"""The body that issued a cited document, where the text names it behind "của" or "do", and whether a number can be that body's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.authorities import PARTY_COMMITTEE
from extract.kinds import INSTRUMENT
from extract.levels import LEVEL
from extract.lexicon import column, rows
from extract.parsers.bodies import issuer_symbol, symbol_body
from extract.parsers.home import at_home
from extract.text import UPPER, fold, lower
from extract.units.persons import person_at, without_person
from extract.units.phrases import UnitMention
from extract.units.reading import full_name, read_units

# "của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng": the meeting speaks for the body.
_TO_BODY = re.compile(
    rf"\s*+(?:,\s*+)?(?:của|do|tại)\s+(?:hội nghị|kỳ họp)\s[^;:.()\n]{{2,40}}?[ ,(]\s?(?=ban chấp hành|quốc hội|hội đồng nhân dân)|\s*+(?:,\s*+)?(?:của|do|giữa)\s+(?:liên\s+(?:(?:bộ|sở|ngành)\s*:?\s+(?=(?:bộ|sở|ngân hàng|thanh tra|tòa án|viện)\s))?(?=bộ|sở|ngành|cơ quan|các\s|ngân hàng|thanh tra|tòa án|viện))?|\s*,\s*{INSTRUMENT}\s+của\s+"
)
_ABOUT = re.compile(rf"\s+về\s+(?!việc\s)[^;.()\n\t]{{5,160}}?(?=\s*(?:;|\.|\)|\n|\t|$|,\s+(?:{INSTRUMENT}|ủy ban)|\svề\s|(?:,\s+)?và\s+{INSTRUMENT}\s+số))")
# "Trưởng Ban Chỉ đạo phòng, chống dịch tỉnh X | về thành lập"
_FIELD = re.compile(
    r"\s+(?!(?:về|ban hành|v/v|phê duyệt|quy định|hướng dẫn|triển khai|ngày|tại|số|và|để)\s)[^;.()\n\t]{3,90}?(?=\s+(?:về|v/v|ban hành|phê duyệt|quy định|hướng dẫn|tại)\s|\s*(?:[;.()\n]|$)|,\s+(?:kế hoạch|quyết định|thông báo|ủy ban))"
)
# "của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"
_TWO_POSTS = re.compile(r"(bộ trưởng)\s*[,–-]\s*(?=chủ nhiệm\s)")
_PLACED = re.compile(rf"{LEVEL} [{UPPER}]")
_TITLE_AHEAD = re.compile(
    r"\s(?=(?:Sửa đổi|Quy định|Ban hành|Về|Hướng dẫn|Phê duyệt|Công bố|Bãi bỏ|Thành lập|Quy chế|Kết luận|Hợp nhất|Đính chính|Kiện toàn|Ủy quyền|SỬA ĐỔI|QUY ĐỊNH|BAN HÀNH|VỀ|HƯỚNG DẪN|PHÊ DUYỆT|CÔNG BỐ|BÃI BỎ|THÀNH LẬP)(?!\w))"
)
SPECIAL_BODIES = re.compile(
    r"(?:(?:(?:ban (?:chấp hành|thường vụ|bí thư|thường trực)|đoàn chủ tịch) )?trung ương (?:đoàn(?: (?:tncs|thanh niên cộng sản) (?:hồ chí minh|hcm))?|hội (?:lhpn|liên hiệp phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi)(?: việt nam)?)"
    r"|bộ chính trị|ban bí thư(?: trung ương)?(?: đảng)?|ban chấp hành trung ương(?: đảng)?|chính phủ|quốc hội|thủ tướng chính phủ|thủ tướng|ủy ban thường vụ quốc hội|chủ tịch nước|trung ương|tổng bí thư"
    r"|ban cán sự đảng(?= (?:ubnd|ủy ban nhân dân|bộ|chính phủ)))(?!\w)"
)
# "Thống đốc Ngân hàng Nhà nước | (NHNN) | Việt Nam": within the name
SHORT_FORM = re.compile(r"\((?:[^\W\d]|[&-]){2,10}\)")
_IN_BRACKETS = re.compile(r"\([^\W\d](?:[^\W\d]|[& -]){1,40}\)")  # "Cục trưởng Cục Kiểm tra | (Bộ Tư pháp) | Lê Văn A"
# "của Liên | Bộ: Lao động Thương binh và Xã hội, Tài chính, Y tế | về việc"
_MINISTRIES = re.compile(r"bộ(?:\s*:\s*|\s+)(?P<names>[^;:.()\n\t]{3,200}?)(?=\s+(?:về|hướng dẫn|quy định|sửa đổi|ban hành|có hiệu lực)\s|\s*(?:[;.()\n\t]|$))")
# Organs of the party that issue together.
_JOINT_BODY = re.compile(r"bộ chính trị(?:,| và) ban bí thư(?: trung ương)?(?: đảng)?(?!\w)")


# Bodies that are named by what they see to: "Ban Chỉ đạo | về chuyển đổi số", "Ủy ban Quốc gia | phòng, chống AIDS"
_COMMITTEE = re.compile(
    r"(?:(?:phó )?trưởng )?(?:(?:cơ quan thường trực |văn phòng )?ban chỉ đạo|tổ công tác|hội đồng(?! (?:nhân dân|thành viên|trường|quản trị|đại học)(?!\w))|ủy ban quốc gia)(?!.* của )"
)
_FIELD_BEFORE = re.compile(r"\s+(?!vừa |đã |mới |cũng )[^;.:()\n]{4,120}?(?=\s+[-–]\s|\s*,?\s+(?:vừa|đã|mới|cũng)\s|\s*$)")
_PARTNER = re.compile(r"(?:\s+[-–]\s+[^;.:\n]{5,160}?)?(?:\s*,?\s+(?:vừa|đã|mới|cũng))*\s*")


def without_short_forms(text: str) -> str:
    """The text with blanks for short forms and superior bodies in brackets, as long as it was."""
    return _IN_BRACKETS.sub(lambda m: " " * len(m.group()), text) if ")" in text else text


class Setting(NamedTuple):
    """Where a number is read: the text, its lower case, the range of its paragraph or cell, year and day of the document, places at home (``extract.parsers.home.localities``)."""

    text: str
    low: str
    start: int
    end: int
    year: int | None
    places: dict[str, str]
    day: str | None = None


_IN_ITS_OWN = re.compile(rf"\s+tại\s+(?:các\s+)?(?:{INSTRUMENT}|văn bản)\s")


def body_at(setting: Setting, at: int) -> tuple[str | None, int]:
    """The body behind "của" or "do" at ``at`` and where it ends; (None, ``at``) where none stands."""
    lead = _TO_BODY.match(setting.low, at, setting.end)
    if not lead:
        return None, at
    name, end = body_from(setting, lead.end())
    if name and "," in lead.group() and _IN_ITS_OWN.match(setting.low, end, setting.end):
        return None, at  # "theo chỉ đạo của A tại Thông báo số …, của B tại Công văn số …": B's is the next one
    return (name, end) if name else (None, at)


def body_from(setting: Setting, at: int) -> tuple[str | None, int]:
    """The body that begins at ``at``, its locality written out, and where it ends; (None, ``at``) where none does."""
    text, low = setting.text, setting.low
    special = SPECIAL_BODIES.match(low, at, setting.end)
    if special and special.group().startswith("ban cán sự đảng"):
        of, end = body_from(setting, special.end() + 1)
        return (f"Ban cán sự đảng {of}" if of else None), end
    ministries = _MINISTRIES.match(low, at, setting.end) if low.endswith("liên ", 0, at) else None
    first = _first_ministry(ministries.group("names")) if ministries else None
    if ministries and first:
        return first, ministries.end()
    joint = _JOINT_BODY.match(low, at, setting.end)
    if joint:
        return full_name(text[joint.start() : joint.end()]), joint.end()
    if special:
        return full_name(text[special.start() : special.end()]), special.end()
    two_posts = _TWO_POSTS.match(low, at, setting.end)
    begin = two_posts.end() if two_posts else at
    units, _ = read_units(text, low, begin)
    if units and units[0].end > setting.end:  # the next paragraph begins with a name too
        units = [u._replace(start=begin + u.start, end=begin + u.end) for u in read_units(text[begin : setting.end], low[begin : setting.end], 0)[0]]
    if not units or (units[0].name.islower() and not low.endswith("liên ", 0, at)):
        return None, at  # "quy định tại Nghị định số A | của cơ quan, tổ chức mình" says whose rules these are
    name, end = _over_brackets(text, low, units[0])
    if low.endswith("liên ", 0, at):
        name = _of_ministries(name) or name
    if two_posts:
        name = f"{full_name(text[at : two_posts.end(1)])}, {name}"
    title = _TITLE_AHEAD.search(text, at, min(end + 12, setting.end))
    if title and title.start() < end:
        # "của Bộ trưởng Bộ Tư pháp Sửa đổi, bổ sung …": a title printed with a capital goes on where the name ends.
        name, end = full_name(text[at : title.start()]), title.start()
    if _COMMITTEE.match(lower(name)):
        # "Ban Chỉ đạo về chuyển đổi số"; behind a place "về …" is what the document is about.
        about = None if _PLACED.search(name) else _ABOUT.match(low, end, setting.end)
        field = about or (_FIELD.match(low, end, setting.end) if name.endswith(("Chỉ đạo", "công tác", "Quốc gia", "quốc gia")) else None)
        if field:
            name, end = full_name(text[units[0].start : field.end()]), field.end()
    return at_home(name, setting.places), end


def _over_brackets(text: str, low: str, unit: UnitMention) -> tuple[str, int]:
    """Name and end of a body; with what goes on behind its short form: "Tổng Liên đoàn Lao động | (LĐLĐ) | Việt Nam"."""
    short = SHORT_FORM.match(text, unit.end + 1)
    if short is None:
        return unit.name, unit.end
    ahead = slice(unit.start, short.end() + 60)
    whole, _ = read_units(
        text[ahead].replace(short.group(), " " * len(short.group()), 1), low[ahead].replace(lower(short.group()), " " * len(short.group()), 1), 0
    )
    longer = whole and whole[0].name.startswith(f"{unit.name} ")
    return (whole[0].name, unit.start + whole[0].end) if longer else (unit.name, unit.end)


def _of_ministries(name: str) -> str | None:
    """The first of ministries joined by a dash: "Bộ Kế hoạch và Đầu tư - Nội vụ"; None where that is one name."""
    known = (body for body in column("symbols", "body") if body.startswith("Bộ ") and lower(name).startswith(f"{lower(body)} - "))
    return max(known, key=len, default=None)


def _first_ministry(names: str) -> str | None:
    """The first of ministries that are listed without "Bộ", in small letters, where there are several."""
    plain = re.sub(r"[ ,–-]+", " ", names)
    known = [
        body
        for body in column("symbols", "body")
        if body.startswith("Bộ ") and plain.startswith(re.sub(r"[ ,–-]+", " ", lower(body.removeprefix("Bộ "))) + " ")
    ]
    return max(known, key=len, default=None)


_BARE_ORGAN = re.compile(r"Ban Thường vụ|Thường trực|Ban Chấp hành")
_PARTY_COMMITTEE = re.compile(rf"{PARTY_COMMITTEE}(?!\w)")


def organ_spoken_for(text: str, low: str, unit: UnitMention, at: int) -> str:
    """For whom somebody before ``at`` signs, with its committee where only the office says it: "Thay mặt | Ban Thường vụ, | Phó Bí thư Tỉnh ủy X ký"."""
    committee = _PARTY_COMMITTEE.search(low, unit.end, at) if _BARE_ORGAN.fullmatch(unit.name) else None
    units = read_units(text, low, committee.start())[0] if committee else []
    return f"{unit.name} {without_person(units[0].name)}" if units else unit.name


_AND = re.compile(r"\s+và\s+")
_PART = re.compile(r"(?:Tổng cục|Cục|Vụ|Chi cục|Phòng|Trung tâm|Viện|Thanh tra|Văn phòng)(?!\w)")
_WHOLE = re.compile(r"(?:Bộ|Sở|Tổng cục|Ủy ban nhân dân)(?!\w)")


def of_several(text: str, low: str, units: Sequence[UnitMention]) -> UnitMention:
    """Of bodies named together before a verb the one that issues: not the person that holds the office before ("Chủ tịch UBND quận X, ông Lê A"), the first of two that are
    joined ("UBND tỉnh và Ban Thường trực Ủy ban MTTQ"), the part and not the whole ("Cục Quản lý thuốc, Bộ Y tế")."""
    office = next((u for u in reversed(units) if person_at(text, low, u.start) < u.end), units[-1])
    joined = len(units) > 1 and office is units[-1] and _AND.fullmatch(low, units[-2].end, office.start)
    if joined or (len(units) == 2 and office is units[1] and _PART.match(units[0].name) and _WHOLE.match(office.name)):
        return units[0]
    return office


def committee_before(text: str, low: str, unit: UnitMention, at: int) -> str | None:
    """The whole name of a committee that is the subject of a verb at ``at``, where what it sees to is all between them:
    "Ban Chỉ đạo Trung ương | về phòng chống thiên tai | - Ủy ban … vừa"; None for other units."""
    if not _COMMITTEE.match(lower(unit.name)):
        return None
    field = _FIELD_BEFORE.match(low, unit.end, at)
    return full_name(text[unit.start : field.end()]) if field and _PARTNER.fullmatch(low, field.end(), at) else None


def another_symbol(number: str, body: str) -> bool:
    """Whether a body numbers its documents with a symbol of its own, and the number has not that."""
    own = {fold(row["symbol"]) for row in rows("symbols") if fold(row["body"]) == fold(body)}
    symbol = issuer_symbol(number)
    return bool(own) and symbol is not None and fold(symbol) not in own


def fits(number: str, body: str) -> bool:
    """Whether the symbol of a number can be that body's: ``54/TTr-STC`` is not of the People's Committee that it was sent to.

    >>> fits("54/TTr-STC", "Giám đốc Sở Tài chính"), fits("54/TTr-STC", "Ủy ban nhân dân tỉnh"), fits("12/KH-UBND", "Chủ tịch Ủy ban nhân dân xã")
    (True, False, True)
    """
    symbol, low = fold(issuer_symbol(number) or ""), fold(body).replace("van phong ban chap hanh trung uong", "van phong trung uong dang")
    named = symbol_body(number)
    if named == "Chính phủ" and "thu tuong" in low:
        return False  # he signs for the Government
    if named is not None:
        return fold(named) in low or (symbol == "ttg" and "thu tuong" in low)
    for start, words in (
        ("ubnd", ("uy ban nhan dan",)),
        ("hdnd", ("hoi dong nhan dan",)),
        ("tw", ("trung uong", "bo chinh tri", "ban bi thu")),
        ("tu", (" uy", "dang bo")),
        ("hu", (" uy", "dang bo")),
        ("s", ("so ", "co quan")),
    ):
        if symbol.startswith(start) and len(symbol) < 12:
            return any(word in (low.replace("uy ban nhan dan", "") if " uy" in words else low) for word in words)
    return True
