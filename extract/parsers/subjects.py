"""Who a clause speaks of, beyond the names that stand there: members of a team by what they are in it, groups by the bodies in brackets behind them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from extract.parsers.duty_words import ADDRESSED, ALSO_ASKED, CALLED, PAST, predicate
from extract.text import lower
from extract.units.grammar import Grammar
from extract.units.reading import UnitMention, full_name, read_units

# A seat in a team: "Tổ phó Thường trực", "Thành viên Tổ giúp việc"
_SEAT = r"(?:tổ trưởng|tổ phó|trưởng ban|trưởng đoàn|trưởng tiểu ban|thành viên|ủy viên|thư ký)(?:\s+thường trực)?(?:\s+(?:tổ|ban|đoàn|hội đồng)[^:,;.]{0,60})?"
# "Giám đốc Công an tỉnh, Tổ phó Thường trực:", "Chánh Văn phòng Sở - Thành viên Tổ giúp việc:"
_TEAM_ROLE = re.compile(rf"\s*[,–-]\s*(?:phó\s+)?{_SEAT}(?=\s*:)")


# "Trưởng đoàn: Phó Chủ tịch UBND huyện.", "Các thành viên: Phòng Nội vụ, Phòng Tư pháp."
_IN_TEAM = re.compile(rf"\W*(?:(?:các|phó)\s+)?{_SEAT}\s*:\s*")


def says_who(text: str, low: str) -> bool:
    """Whether a sentence only says who is what in a team.

    >>> [says_who(text, text.lower()) for text in ("Trưởng đoàn: Giám đốc Sở Nội vụ.", "Thành viên: chuẩn bị báo cáo.")]
    [True, False]
    """
    role = _IN_TEAM.match(low) if ":" in low else None
    units, end = read_units(text, low, role.end()) if role else ([], 0)
    return bool(units) and not low[end:].strip(" .;,/")


def same_unit(lead: Sequence[str], low: str) -> bool:
    """Whether a sentence goes on to speak of the units of the duty before it, as "đơn vị này", or of one body by its head alone.

    >>> same_unit(["Bộ Nội vụ"], "bộ cũng có nhiệm vụ phối hợp với các tỉnh"), same_unit(["Sở Nội vụ"], "bộ cũng có nhiệm vụ phối hợp với các tỉnh")
    (True, False)
    """
    house = _HOUSE.match(low) if len(lead) == 1 else None
    return _SAME_UNIT.match(low) is not None or (house is not None and lower(lead[0]).startswith(f"{house['head']} "))


_SAME_UNIT = re.compile(r"^\s*(?:cũng |chính )?(?:cơ quan|đơn vị|sở|phòng|ban|bộ) này\b")
_HOUSE = re.compile(
    r"^\s*(?P<head>bộ|sở|cục|tổng cục) (?:(?:cũng|còn|đồng thời|sẽ) )?(?=(?:có nhiệm vụ|có trách nhiệm|chịu trách nhiệm|được giao|chủ trì|phải|cần) )"
)
_HUMBLY = re.compile(r"\W*(?:[^\W\d]+ ){1,6}(?:xin |trân trọng )?kính (?:báo cáo|trình|mong|mời|chuyển)(?!\w)")


def informs(low: str) -> bool:
    """Whether a sentence only hands on what was decided: "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện."."""
    return _INFORMS.search(low) is not None


_INFORMS = re.compile(r"thông(?<!\wthông) báo (?:để|đến|tới|cho)?[^.;]{0,80} biết(?:,| và) (?:nghiêm túc |tổ chức )?(?:thực hiện|triển khai)")


def told_of(addressed: Collection[str], text: str, low: str) -> bool:
    """Whether a sentence says of those whom the headings address what they are or may do ("Tổ công tác được sử dụng con dấu của Sở"), or of whoever writes what he puts
    before others ("Văn phòng kính trình …")."""
    if _HUMBLY.match(low) or informs(low):
        return True
    units, end = read_units(text, low, 0)
    return bool(units) and PAST.match(low, end) is not None and all(lower(unit.name) in map(lower, addressed) for unit in units)


def subject_units(text: str, low: str, at: int) -> tuple[list[UnitMention], int]:
    """As ``read_units``, without what they are in a team ("…, Tổ phó:"), and with the bodies that brackets name instead of their group; "Quý cơ quan" is
    ``ADDRESSED``.

    >>> text = "các đơn vị được giao thẩm định (Sở Tư pháp, Sở Tài chính) gửi kết quả"
    >>> [unit.name for unit in subject_units(text, text.lower(), 0)[0]]
    ['Sở Tư pháp', 'Sở Tài chính']
    """
    if low.startswith("quý ", at) and (called := CALLED.match(low, at)):
        return [UnitMention(at, called.end(), ADDRESSED[0], "group")], called.end()
    units, end = read_units(text, low, at)
    if not units:
        return units, end
    if len(units) > 1 and units[-1].role == "group" and units[-1].name.lower().startswith("mỗi "):
        return units[:-1], end  # "Sở A, Sở B, mỗi sở cử hai người": each of those before
    for place, unit in enumerate(units):
        if role := _TEAM_ROLE.match(low, unit.end):
            return units[: place + 1], role.end()
    if units[-1].role == "group" and low.startswith(" (", end):
        named, close = read_units(text, low, end + 2)
        if len(named) > 1 and low.startswith(")", close) and all(unit.role == "body" for unit in named):
            return [*units[:-1], *named], close + 1
    if units[-1].role == "group" and low.startswith(".", end) and (given := _GIVEN.search(low, units[-1].start, end)) and predicate().match(low, given.end()):
        whole, begin = full_name(text[units[-1].start : given.start()]), given.start()  # no more is said of them: what they were given is what they do
        return [*units[:-1], units[-1]._replace(end=begin, name=whole)], begin
    if units[-1].role == "group" and low.startswith(" như ", end):
        named, close = read_units(text, low, end + 5)
        if len(named) > 1 and all(unit.role == "body" for unit in named):
            return [*units[:-1], *named], close  # "các đơn vị như Cổng thông tin điện tử Bộ, Báo Dân trí"
    return units, end


_GIVEN = re.compile(r" được (?:giao(?: nhiệm vụ)?|phân công)(?=\s)")

# "yêu cầu | đến 30/5/2026 | Sở Nội vụ phải báo cáo"
_BY_WHEN = re.compile(r"(?:đến|trước|chậm nhất|muộn nhất|trong|từ nay đến)(?: (?:là|hết|ngày|tháng|quý))* \d[\d/.-]*(?: năm \d{4})? (?=\w)")
# "đề nghị: | Đối với các tỉnh ven biển phải …"
_AS_TO = re.compile(r"(?:đối với|riêng|các (?:ông|đồng chí)(?:,? bà|\s*[(/]\s*bà\s*\)?)?:?)\s+(?=\w)")
# "yêu cầu | 11 bộ, cơ quan | hoàn thiện đề án"
_COUNTED = re.compile(r"\d{1,3}\s+(?:bộ|sở|ban|ngành|cơ quan|đơn vị|địa phương|tỉnh|huyện|xã|phường)(?!\w)")

# "lưu ý, cơ quan | nào để hồ sơ quá hạn sẽ không được | xét thi đua": what comes of something
_WHOEVER = re.compile(r"\s+nào\s[^.;:]*?\s(?:thì|sẽ)\s+(?:bị|không được|phải chịu)\s")


def asked_units(text: str, low: str, at: int) -> tuple[list[UnitMention], int]:
    """As ``subject_units``, with those that a second word of asking adds for the same task.

    >>> text = "các sở, các xã và đề nghị Mặt trận Tổ quốc Việt Nam tỉnh thực hiện"
    >>> [unit.name for unit in asked_units(text, text.lower(), 0)[0]]
    ['các sở', 'các xã', 'Mặt trận Tổ quốc Việt Nam tỉnh']
    """
    at = lead.end() if (lead := _BY_WHEN.match(low, at) or _AS_TO.match(low, at)) else at
    at += text.startswith(("“", '"'), at)
    units, end = subject_units(text, low, at)
    if not units and (count := _COUNTED.match(low, at)):
        end = Grammar(text, low).group(count.end())
        units = [UnitMention(at, end, full_name(text[at:end]), "group")]
    while units and (also := ALSO_ASKED.match(low, end)):
        more, after = subject_units(text, low, also.end())
        if not more:
            break
        units, end = [*units, *more], after
    return ([], at) if units and _WHOEVER.match(low, end) else (units, end)
