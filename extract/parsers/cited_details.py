"""What the text says about a cited number: kind, date, issuing body and title, after the number or before it.

The form of Decree 30/2020/NĐ-CP, appendix I, part II.6 is kind, number, date, body, title ("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về …");
real documents also put body and date first ("Ngày 5/2, UBND tỉnh ban hành Kế hoạch số …", "đề nghị của Sở X tại Tờ trình số …").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.dates import DAY_MONTH, LONG_DATE, SHORT_DATE, date_in
from extract.home import at_home
from extract.kinds import kind_of_name, kind_of_number, kind_words, kinds_of_symbol, symbol_parts
from extract.parsers.bodies import issuer_symbol, symbol_body
from extract.text import fold, lower, squeeze
from extract.units import HEAD, full_name, read_units

_QUALIFIERS = r"(?:\s+(?:hành động|liên tịch|liên ngành|liên bộ|phối hợp|khẩn|thượng khẩn|hỏa tốc|mật|tối mật|cá biệt|kết luận|thanh tra|kiểm tra|kiểm toán|giám sát|thẩm định|thẩm tra|tổng hợp|chuyên đề|đại hội))?"
_DAY = r"(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|ngày\s*\d{1,2}\s+tháng\s+\d{1,2}(?:\s*,?\s*năm\s+\d{4})?"
# The words that lead to a number: "Kế hoạch số", "Quyết định (số", "Quyết định của UBND tỉnh số", "Kế hoạch ngày 05/02/2024 số"
_LEAD = re.compile(
    rf"(?<!\w)(?P<kind>{kind_words()}){_QUALIFIERS}(?P<of>\s+(?:của|do)\s+[^,;:.()]{{3,80}}?)?(?:\s*,?\s*(?P<day>{_DAY}))?\s*,?\s*\(?\s*[:,]?\s*"
    r"(?:(?:từ\s+)?số\s*:?\s*)?(?:\d+[a-zđ]?\s*(?:,|;|và)\s*(?:số\s*:?\s*)?){0,20}$"
)
_STATUTE = re.compile(r"(?<!\w)(?:Bộ luật|BỘ LUẬT|Luật|LUẬT|Pháp lệnh|PHÁP LỆNH|Nghị quyết|nghị quyết|NGHỊ QUYẾT)(?!\w)")
_STATUTE_AFTER = re.compile(r"\s*\(\s*(bộ luật|luật|pháp lệnh|nghị quyết)(?!\w)")
_TO_DATE = re.compile(
    r"\s*,?\s*(?:\(\s*)?(?:(?:được\s+)?(?:ký\s+)?ban hành\s+|ký\s+|ra\s+|đề\s+|cùng\s+)?(?P<day>ngày\s*)?(?=(?:0?[1-9]|[12]\d|3[01])(?:\s?[/.-]\s?\d|\s+tháng))"
)
_TO_BODY = re.compile(r"\s*,?\s*(?:của|do)\s+(?:liên\s+)?|\s*,\s*(?:nghị định|quyết định|nghị quyết|chỉ thị|kế hoạch)\s+của\s+")
_ABOUT = re.compile(r"\s+về\s+(?:việc\s+)?[^;.()\n\t]{5,160}?(?=\s*(?:;|\.|\)|\n|\t|$|,\s+(?:kế hoạch|quyết định|thông báo|nghị quyết|công văn|ủy ban)))")
_TITLE = re.compile(
    r"\s*,?\s*((?:về(?:\s+việc)?|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|v/v|công bố|thành lập)\s(?>\([^()\n\t;]{1,120}\)|[^;\n\t]){4,400}?)(?=\s*(?:;|\.\s|\.$|\n|\t|\)|$|,\s+(?:ủy ban|được sửa đổi)))"
)
_TITLE_AHEAD = re.compile(r"\s(?=(?:Sửa đổi|Quy định|Ban hành|Về|Hướng dẫn|Phê duyệt|Công bố|Bãi bỏ|Thành lập|Quy chế)(?!\w))")
_SPECIAL_BODIES = re.compile(
    r"(?:bộ chính trị|ban bí thư(?: trung ương)?(?: đảng)?|ban chấp hành trung ương(?: đảng)?|chính phủ|quốc hội|thủ tướng chính phủ|thủ tướng|ủy ban thường vụ quốc hội|chủ tịch nước|trung ương|tổng bí thư"
    r"|ban cán sự đảng(?= (?:ubnd|ủy ban nhân dân|bộ|chính phủ)))(?!\w)"
)
# Organs of the party that issue together.
_JOINT_BODY = re.compile(r"bộ chính trị(?:,| và) ban bí thư(?: trung ương)?(?: đảng)?(?!\w)")
# How a subject is joined to what it issued: "Bộ Nội vụ tại", "UBND tỉnh vừa ban hành", "Sở Tài chính ("
_JOINED = re.compile(
    r"(?:,?(?:\s+(?:đã|vừa|có))?\s+(?:(?:nêu|ghi|đề nghị|báo cáo|kiến nghị|đề xuất|kết luận|giao|chỉ đạo|yêu cầu|có ý kiến|trả lời)\s+)?(?:tại|trong)(?:\s+(?:các|những))?"
    r"|(?:\s+(?:vừa|vừa mới|mới|đã|cũng|tiếp tục|chính thức|đồng thời|kịp thời|,))*\s+(?:(?:ký\s+)?ban hành|ký|có|ra|gửi|phát hành)(?:\s+các)?|\s*\(\s*(?:tại|theo)?|\s*:)\s*$"
)
# A deputy speaks for the body.
_DEPUTY = re.compile(r"^Phó .*?(?=(?:Ủy ban|Hội đồng|Sở|Bộ(?! trưởng)|Ban|Cục|Chi cục|Phòng|Văn phòng|Tỉnh ủy|Thành ủy|Huyện ủy|Chính phủ)(?!\w))")
_HANDED = re.compile(r"\s+(?:trình|gửi|báo cáo)\s+(?=\S)")
_VERB_BEFORE = re.compile(r"(?:ban hành|ký|có|ra|gửi|phát hành)\s*$")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a number is read: the text, its lower case, the range of its paragraph or cell, year of the document, places at home (``extract.home.localities``)."""

    text: str
    low: str
    start: int
    end: int
    year: int | None
    places: dict[str, str]


@dataclass(frozen=True, slots=True)
class Details:
    """What stands around a number. ``begin``: where the words that lead to it begin. ``end``: behind date and body. ``said``: whether the text itself names the body."""

    kind: str | None
    date: str | None
    body: str | None
    title: str | None
    begin: int
    end: int
    said: bool


def details_of(setting: Setting, number: str, start: int, end: int) -> Details:
    """Kind, date, body and title of the ``number`` printed at ``[start, end)``."""
    low, text = setting.low, setting.text
    lead = _lead(low, max(setting.start, start - 200), start)
    begin = lead.start() if lead else _bare_lead(low, setting.start, start)
    kind, name_at = _kind(setting, number, start, end, lead)
    date, body, after = _after(setting, end)
    said = body is not None
    if body is None:
        body = _inner_body(setting, number, lead) or _subject(setting, number, begin)
        said = body is not None
    if date is None:
        date = _inner_date(setting, lead) or _date_before(setting, begin)
    title_match = _TITLE.match(low, after, setting.end)
    title = squeeze(text[title_match.start(1) : title_match.end(1)]) if title_match else None
    if name_at is not None:
        title = re.sub(r"\s*,?\s*(?:[Ss]ố|SỐ)\s*:?$", "", squeeze(text[name_at:start]))
    return Details(kind, date, body or symbol_body(number), title, begin, after, said)


def _lead(low: str, floor: int, start: int) -> re.Match[str] | None:
    """The words that lead to a number; of "Theo báo cáo của Sở X tại Công văn số" the nearest kind."""
    lead = _LEAD.search(low, floor, start)
    nearer = _LEAD.search(low, lead.start("of") + 1, start) if lead and lead.group("of") else None
    return nearer or lead


def _bare_lead(low: str, floor: int, start: int) -> int:
    """Start of "văn bản số", "số" or nothing before a number that no kind leads to."""
    found = re.search(r"(?:văn bản\s+)?(?:số\s*:?\s*)?$", low[max(floor, start - 20) : start])
    return start - len(found.group()) if found else start


def _kind(setting: Setting, number: str, start: int, end: int, lead: re.Match[str] | None) -> tuple[str | None, int | None]:
    """Slug; for a law named before its number also the offset where that name begins."""
    by_number = kind_of_number(number)
    word = kind_of_name(squeeze(lead.group("kind"))) if lead else None
    if by_number is None:
        return _statute(setting, start, end, word)
    if word is None:
        return by_number, None
    meant = kinds_of_symbol(symbol_parts(number)[0])
    return (word if word in meant or word == "cong-van" or (not meant and by_number == "cong-van") else by_number), None


def _statute(setting: Setting, start: int, end: int, word: str | None) -> tuple[str | None, int | None]:
    """Kind of a number of the National Assembly: by the word right before it, by the name of the law before it, or in brackets after it."""
    if word is not None and word != "luat":
        return word, None
    floor = max(setting.start, start - 400)
    clause = max(floor, *(setting.low.rfind(sign, floor, start) + 1 for sign in (";", ":")))
    for other in re.finditer(r"/(?:ubtv)?qh\d+", setting.low[clause:start]):
        clause += other.end()
        break
    named = _STATUTE.search(setting.text, clause, start)
    if named is None:
        behind = _STATUTE_AFTER.match(setting.low, end, setting.end)
        return (kind_of_name(behind.group(1)) if behind else word), None
    slug = kind_of_name(named.group())
    return slug, (named.start() if slug != "nghi-quyet" else None)


def _after(setting: Setting, at: int) -> tuple[str | None, str | None, int]:
    """Date and body behind a number, in either order, and where they end."""
    closing = re.compile(r"\s*\)").match(setting.low, at, setting.end)
    at = closing.end() if closing else at
    date, at = date_at(setting, at)
    closing = re.compile(r"\s*\)").match(setting.low, at, setting.end) if date else None
    body, at = _body_at(setting, closing.end() if closing else at)
    if date is None:
        date, at = date_at(setting, at)
    return date, body, at


def date_at(setting: Setting, at: int) -> tuple[str | None, int]:
    """The date that stands at ``at``, behind a comma, a bracket, "ban hành" or "ngày"; a missing year is the document's. ISO and where it ends, or None and ``at``."""
    lead = _TO_DATE.match(setting.low, at, setting.end)
    if not lead:
        return None, at
    for shape in (LONG_DATE, SHORT_DATE, DAY_MONTH):
        found = shape.match(setting.text, lead.end(), setting.end)
        if found is None and lead.group("day"):
            # A date typed without a blank before it: the shapes look for a word's end there.
            found = shape.match(setting.text[lead.end() : min(setting.end, lead.end() + 40)])
            if found:
                value = date_in(found, setting.year)
                return (value, lead.end() + found.end()) if value else (None, at)
            continue
        if found and (value := date_in(found, setting.year)):
            return value, found.end()
    return None, at


def _body_at(setting: Setting, at: int) -> tuple[str | None, int]:
    lead = _TO_BODY.match(setting.low, at, setting.end)
    if not lead:
        return None, at
    name, end = body_from(setting, lead.end())
    return (name, end) if name else (None, at)


def body_from(setting: Setting, at: int) -> tuple[str | None, int]:
    """The body that begins at ``at``, its locality written out, and where it ends; (None, ``at``) where none does."""
    text, low = setting.text, setting.low
    special = _SPECIAL_BODIES.match(low, at, setting.end)
    if special and special.group().startswith("ban cán sự đảng"):
        units, end = read_units(text, low, special.end() + 1)
        return (f"{text[special.start() : special.end()]} {units[0].name}", units[0].end) if units else (None, end)
    joint = _JOINT_BODY.match(low, at, setting.end)
    if joint:
        return full_name(text[joint.start() : joint.end()]), joint.end()
    if special:
        return full_name(text[special.start() : special.end()]), special.end()
    units, _ = read_units(text, low, at)
    if not units or units[0].end > setting.end:
        return None, at
    name, end = units[0].name, units[0].end
    title = _TITLE_AHEAD.search(text, at, min(end + 12, setting.end))
    if title and title.start() < end:
        # "của Bộ trưởng Bộ Tư pháp Sửa đổi, bổ sung …": a title printed with a capital goes on where the name ends.
        name, end = full_name(text[at : title.start()]), title.start()
    if re.match(r"(?:ban chỉ đạo|tổ công tác|hội đồng(?! nhân dân)|ủy ban quốc gia)(?!.* của )", lower(name)):
        about = _ABOUT.match(low, end, setting.end)
        if about:
            name, end = full_name(text[units[0].start : about.end()]), about.end()
    return at_home(name, setting.places), end


def fits(number: str, body: str) -> bool:
    """Whether the symbol of a number can be that body's: ``54/TTr-STC`` is not of the People's Committee that it was sent to.

    >>> fits("54/TTr-STC", "Giám đốc Sở Tài chính"), fits("54/TTr-STC", "Ủy ban nhân dân tỉnh"), fits("12/KH-UBND", "Chủ tịch Ủy ban nhân dân xã")
    (True, False, True)
    """
    symbol, low = fold(issuer_symbol(number) or ""), fold(body)
    named = symbol_body(number)
    if named is not None:
        return fold(named) in low or (symbol == "ttg" and "thu tuong" in low)
    for start, words in (
        ("ubnd", ("uy ban nhan dan",)),
        ("hdnd", ("hoi dong nhan dan",)),
        ("tw", ("trung uong", "bo chinh tri", "ban bi thu")),
        ("tu", ("uy", "dang bo")),
        ("hu", ("uy", "dang bo")),
        ("s", ("so ", "co quan")),
    ):
        if symbol.startswith(start) and len(symbol) < 12:
            return any(word in low for word in words)
    return True


def _inner_body(setting: Setting, number: str, lead: re.Match[str] | None) -> str | None:
    """ "Kế hoạch của UBND tỉnh số …", "các Nghị định của Chính phủ: số …"."""
    if lead is None or not lead.group("of"):
        return None
    begin = lead.start("of") + re.compile(r"\s+(?:của|do)\s+").match(lead.group("of")).end()  # type: ignore[union-attr]
    name, _ = body_from(setting, begin)
    return name if name and fits(number, name) else None


def _inner_date(setting: Setting, lead: re.Match[str] | None) -> str | None:
    return date_at(setting, lead.start("day"))[0] if lead and lead.group("day") else None


def _subject(setting: Setting, number: str, begin: int) -> str | None:
    """The body that stands before and is joined to the number by "tại", "ban hành" and the like."""
    floor = max(setting.start, begin - 220)
    floor = max(floor, *(setting.low.rfind(sign, floor, begin) + 1 for sign in (";", ". ", "\n")))
    joined = _JOINED.search(setting.low, floor, begin)
    end = joined.start() if joined else _handing(setting, floor, begin)
    if end is None:
        return None
    text, low = setting.text[floor:end], setting.low[floor:end]
    for head in HEAD.finditer(low):
        units, stop = read_units(text, low, head.start())
        if units and not low[stop:].strip(" ,"):
            name = at_home(_DEPUTY.sub("", units[-1].name), setting.places)
            return name if fits(number, name) else None
    special = next((m for m in _SPECIAL_BODIES.finditer(low) if m.end() == len(low)), None)
    if special is None:
        return None
    name = full_name(text[special.start() :])
    return name if fits(number, name) else None


def _handing(setting: Setting, floor: int, begin: int) -> int | None:
    """ "UBND tỉnh trình HĐND tỉnh | Tờ trình số": where the subject before "trình" ends."""
    text, low = setting.text[floor:begin], setting.low[floor:begin]
    for verb in _HANDED.finditer(low):
        units, stop = read_units(text, low, verb.end())
        if units and not low[stop:].strip(" ,"):
            return floor + verb.start()
    return None


def _date_before(setting: Setting, begin: int) -> str | None:
    """ "Ngày 15/12, UBND … ban hành công văn số …"."""
    floor = max(setting.start, begin - 200)
    floor = max(floor, *(setting.low.rfind(sign, floor, begin) + 1 for sign in (";", ". ", "\n")))
    if not _VERB_BEFORE.search(setting.low[floor:begin]):
        return None
    for day in re.finditer(r"ngày\s*(?=\d)", setting.low[floor:begin]):
        date, _ = date_at(setting, floor + day.start())
        if date and not re.search(r"(?:trước|từ|đến|hết)\s*$", setting.low[floor : floor + day.start()]):
            return date
    return None
