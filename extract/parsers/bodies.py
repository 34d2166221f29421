"""Issuing bodies: their level and place, and what the symbol of a number says about them."""

from __future__ import annotations

import re
from functools import cache

from extract.kinds import names_kind, symbol_parts
from extract.levels import LEVEL
from extract.lexicon import rows
from extract.places import Place, find_place
from extract.records import Body
from extract.text import UPPER, fold, lower

_PLACE_IN = re.compile(rf"{LEVEL}\s+[{UPPER}\d][\w']*(?:[\s-]+[{UPPER}\d][\w']*)*")
_PARTY_PLACE = re.compile(rf"(?:(tỉnh|thành|huyện|quận|thị)\s+(?:ủy|đoàn))\s+([{UPPER}\d][\w']*(?:[\s-]+[{UPPER}\d][\w']*)*)", re.IGNORECASE)
_PARTY_LEVELS = {"tỉnh": ("tỉnh",), "thành": ("thành phố",), "huyện": ("huyện",), "quận": ("quận",), "thị": ("thị xã",)}
_HEAD_OF = r"(?:(?:phó )?(?:thủ trưởng|người đứng đầu|lãnh đạo|chánh án|viện trưởng|chủ tịch|chủ nhiệm|tổng giám đốc) )?"
# Of "Bộ" only ministries: not "Bộ phận Một cửa", "Bộ Chỉ huy Quân sự tỉnh", "Bộ đội Biên phòng tỉnh".
_CENTRAL = re.compile(
    rf"{_HEAD_OF}(?:chính phủ|(?:phó )?thủ tướng|quốc hội|ủy ban thường vụ|bộ (?!phận|đội|môn|chỉ huy|chqs|chbp|tư lệnh)|(?:các )?bộ trưởng|phó chủ tịch nước|thanh tra chính phủ|tổng thanh tra"
    r"|văn phòng (?:chính phủ|quốc hội|trung ương|chủ tịch nước)|chủ tịch nước|ban chấp hành trung ương|bộ chính trị|ban bí thư|tổng bí thư|tổng cục|thống đốc"
    r"|ngân hàng nhà nước(?! (?:chi nhánh|khu vực|tỉnh|thành phố))|kiểm toán nhà nước(?! khu vực)|tổng kiểm toán|ủy ban dân tộc|cơ quan ngang bộ"
    r"|(?:ủy ban )?trung ương (?:mặt trận|đoàn|hội|đảng)|ban [^,]{2,60} trung ương)"
    # One in the country wherever its name stands; a province has a committee of the Front of its own, which is called so at home.
    r"|.*(?:thuộc (?:chính phủ|kiểm toán nhà nước)|(?<!mặt trận tổ quốc) việt nam|tối cao)$"
)
# The professional offices of a district (Nghị định 37/2014/NĐ-CP, Điều 7 and 8); a university, a hospital or a Sở has a "Phòng Đào tạo" too.
_DISTRICT_OFFICE = re.compile(
    r"phòng (?:nội vụ|tư pháp|tài chính\s*(?:[-–,]|và)\s*kế hoạch|tài nguyên|lao động|văn hóa(?: và| [-–]) (?:thông tin|thể thao)|giáo dục(?: và đào tạo)?$|y tế$|kinh tế|quản lý đô thị"
    r"|nông nghiệp|công thương|hạ tầng|dân tộc|văn hóa - xã hội)"
)


def level_of(name: str) -> str | None:
    """Administrative level of a body by the words of its name.

    >>> [level_of(n) for n in ("Ủy ban nhân dân tỉnh Yên Bái", "Bộ Nội vụ", "Phòng Nội vụ", "Ủy ban nhân dân phường Hải Châu", "Sở Y tế")]
    ['tinh', 'trung-uong', 'huyen', 'xa', 'tinh']
    """
    low = lower(name)
    if _CENTRAL.match(low):
        return "trung-uong"
    towns = low.replace("thị xã", "thịxã")
    if re.search(r"\b(?:(?<!hợp tác )xã(?! hội)|phường|thị trấn|đặc khu)\b", towns):
        return "xa"
    if re.search(r"\b(?:huyện|quận|thịxã|thị ủy)\b", towns):
        return "huyen"
    place = place_in(name)
    if place is not None:
        return place.level
    if re.match(r"(?:sở |giám đốc sở|tỉnh ủy|thành ủy)", low) or re.search(r"\btỉnh\b", low):
        return "tinh"
    return "huyen" if _DISTRICT_OFFICE.match(low) else None


def place_in(name: str, day: str | None = None, province_code: str | None = None) -> Place | None:
    """The place that a body's name holds; ``day`` (ISO) and ``province_code`` choose between places of one name."""
    match = _PLACE_IN.search(name)
    if match:
        return find_place(match.group(), day, province_code)
    party = _PARTY_PLACE.search(name)
    if party is None:
        return None
    kinds = _PARTY_LEVELS[lower(party.group(1))]
    return next((place for kind in kinds if (place := find_place(f"{kind} {party.group(2)}", day, province_code))), None)


def body_of(name: str, day: str | None = None, above: str | None = None) -> Body:
    """A body with its level and place. ``day`` (ISO) tells which of the two administrative worlds the name belongs to; ``above``: the superior body of the letterhead,
    whose place is that of a department without one of its own."""
    superior = place_in(above, day) if above else None
    place = place_in(name, day, superior.province_code if superior else None)
    level = level_of(name)
    if place is None and superior is not None and level != "trung-uong":
        return Body(name, level or superior.level, superior.code)
    return Body(name, level, place.code if place else None)


@cache
def _symbols() -> dict[str, tuple[str, tuple[str, ...]]]:
    return {fold(row["symbol"]): (row["body"], tuple(filter(None, row["doubt"].split(";")))) for row in rows("symbols")}


def issuer_symbol(number: str) -> str | None:
    """The word of the symbol that names the issuer: the first that is no kind; of a joint document the body that leads it.

    >>> issuer_symbol("65/TTr-CAT-PC06"), issuer_symbol("1234/UBND-NC"), issuer_symbol("18-NQ/TW"), issuer_symbol("12/QĐ")
    ('CAT', 'UBND', 'TW', None)
    """
    parts = symbol_parts(number)
    if len(parts) > 1 and names_kind(parts[0]):
        parts = parts[1:]
    elif parts and names_kind(parts[0]):
        return None
    return parts[0] if parts else None


def symbol_body(number: str, low: str = "") -> str | None:
    """The body that a number's symbol names beyond doubt, None for ``UBND`` and the like (which place?). ``low``: the text in lower case; a symbol that several
    bodies share says nothing where the text speaks of another of them ("tổ công tác" and ``TCT``).

    >>> symbol_body("131/NQ-CP"), symbol_body("24/2018/QH14"), symbol_body("12/QĐ-UBND"), symbol_body("1552/BTTTT-THH")
    ('Chính phủ', 'Quốc hội', None, 'Bộ Thông tin và Truyền thông')
    >>> symbol_body("12/BC-TCT"), symbol_body("12/BC-TCT", "tổ công tác của tỉnh báo cáo")
    ('Tổng cục Thuế', None)
    """
    symbol = issuer_symbol(number)
    if symbol is None:
        return None
    body, doubts = _symbols().get(fold(re.sub(r"(?<=QH)\d+$", "", symbol)), (None, ()))
    return None if any(word in low for word in doubts) else body
