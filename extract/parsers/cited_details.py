"""What the text says about a cited number: kind, date, issuing body and title, after the number or before it.

The form of Decree 30/2020/NĐ-CP, appendix I, part II.6 is kind, number, date, body, title ("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về …");
real documents also put body and date first ("Ngày 5/2, UBND tỉnh ban hành Kế hoạch số …", "đề nghị của Sở X tại Tờ trình số …").
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from extract.authorities import AUTHORITY, MAIN_CLAUSE, POST
from extract.glued import set_apart
from extract.kinds import kind_of_name, kind_words
from extract.parsers.bodies import level_of, symbol_body
from extract.parsers.cited_bodies import SPECIAL_BODIES, Setting, body_at, body_from, committee_before, fits, of_several, organ_spoken_for, without_short_forms
from extract.parsers.cited_kinds import bare_lead, kind_and_name, lead_of
from extract.parsers.document_verbs import doing
from extract.parsers.home import at_home
from extract.parsers.signers import signs_for
from extract.text import UPPER, lower, squeeze
from extract.times.dates import DAY_DASH_MONTH, DAY_MONTH, LONG_DATE, SHORT_DATE, date_in
from extract.units.heads import any_head
from extract.units.persons import without_person
from extract.units.reading import full_name, read_units

_CLOSING = re.compile(r"\s*\)")
_OF = re.compile(r"\s+(?:(?:của|do)\s+)?")
# "Công văn số 12/SYT-VP | do Phó Giám đốc Sở Trần Văn A ký": who signed, not who issued
_DONE_BY = re.compile(r"\s+do\s")
_POST_ALONE = re.compile(rf"(?:phó |quyền )?{POST}")  # "do Chủ tịch Nguyễn Văn A ký": of the body said before
_SIGNS = re.compile(rf"(?:\s+[{UPPER}][^\W\d_]*){{0,5}},?\s+(?:đã |vừa )?ký(?!\w)")
_STATUTE_NUMBER = re.compile(r"/(?:UBTV)?QH\d+$")
_TO_DATE = re.compile(
    r"\s*+(?:,\s*+)?(?:\(\s*+)?(?:(?:vào\s+)?(?:hồi|lúc)\s+\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2}(?:\s?phút)?)?,?\s+(?=ngày))?(?P<said>(?:được\s+)?(?:ký\s+)?ban hành\s+|ký\s+|ra\s+|phát (?:đi|hành)\s+|đề\s+|cùng\s+)?(?P<day>ngày\s*|(?:hôm|sáng|trưa|chiều|tối)(?: (?:nay|qua),?)?\s\(?)?(?=(?:0?[1-9]|[12]\d|3[01])(?:\s?[/.-]\s?\d|\s*tháng))"
)
# What is printed as a day and is none ("ngày 42/02/2018"): what stands behind it is read all the same.
_NO_DAY = re.compile(r"\s*+(?:,\s*+)?ngày\s+\d{1,2}\s?(?:[/.-]\s?\d{1,2}\s?[/.-]|tháng\s+\d{1,2}\s+năm)\s?\d{4}(?!\d)")
_AMENDED_BY = r"\s+(?:đã\s+)?được\s+(?:sửa\s+đổi|bổ\s+sung|thay\s+thế)(?:,\s+bổ\s+sung)?(?:\s+một\s+số\s+điều)?\s+(?:bởi|tại|theo|bằng)\s"
_TITLE = re.compile(
    rf"\s*+(?:,\s*+)?((?:về(?:\s+việc)?|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi(?:, bổ sung)?|v/v|công bố|thành lập)\s(?>\([^()\n\t;]{{1,120}}\)|[^;\n\t]){{4,400}}?)(?=\s*(?:;|\.\s|\.$|\n|\t|\)|$|\((?:(?:đã )?được (?:gửi|sửa đổi|bổ sung|thay thế)|gửi kèm|đính kèm|sau đây)|,\s+(?:ủy ban|được sửa đổi)|\s+và\s+các\s+văn\s+bản\s|{_AMENDED_BY}|{MAIN_CLAUSE}))"
)
# How a subject is joined to what it issued: "Bộ Nội vụ tại", "UBND tỉnh vừa ban hành", "Sở Tài chính ("
_JOINED = re.compile(
    r"(?:\s+\((?:cũ|trước đây|nay)\))?(?:,?(?:\s+(?:đã|vừa|có))?\s+(?:(?:nêu|ghi|đề nghị|báo cáo|kiến nghị|đề xuất|kết luận|giao|chỉ đạo|yêu cầu|có ý kiến|trả lời|phê duyệt|ban hành|sửa đổi|quy định|thông qua|công bố|thành lập|cho phép|chấp thuận|điều chỉnh|bãi bỏ)\s+)?(?:tại|trong|bằng)(?:\s+(?:các|những))?"
    rf"|(?:\s+(?:vừa|vừa mới|mới|mới đây|đã|cũng|tiếp tục|chính thức|đồng thời|kịp thời|hỏa tốc|khẩn|,))*\s+(?:{doing('issues', 'sends')}|cấp|(?:biểu quyết\s+)?thông qua)(?:\s+(?:các|\d{{1,2}}\s+(?:công văn|văn bản|quyết định|nghị quyết|kế hoạch|thông tư)\s*[(:]))?|\s+vừa|\s+(?:báo cáo|trình bày|trình)|\s*\(\s*(?:tại|theo)?|\s*:)\s*$"
)
# "UBND tỉnh | đã ban hành ba quyết định phân cấp cho UBND các xã: | Quyết định số …": not the body next to the colon
_OVER_LIST = re.compile(
    rf"\s+(?:(?:đã|vừa|mới|cũng)\s+)*(?:ký\s+)?ban hành\s+(?:các|nhiều|một số|hai|ba|bốn|năm|sáu|\d{{1,2}})\s+(?:{kind_words()}|văn bản)(?!\w)[^.;:]{{0,160}}:\s*[-–+]?\s*$"
)
# "thừa lệnh | Chủ tịch UBND tỉnh, Phó Chánh Văn phòng … ký", "chỉ đạo của | UBND tỉnh đối với các sở, UBND các huyện tại": not whoever stands nearest
_SPEAKS_FOR = re.compile(
    r"(?:thừa lệnh|thừa ủy quyền|thay mặt)\s+(?:của\s+)?(?=\w)|(?:chỉ đạo|yêu cầu|đề nghị|ý kiến|kết luận)\s+của\s+(?=[^,;]+\s(?:đối với|với|gửi|cho)\s)"
)
_PAPER_OF = re.compile(r"(?:báo cáo|đề nghị|đề xuất|kiến nghị|ý kiến|tờ trình)\s+của\s+(?=\w)")
_BY_THE = re.compile(r"(?<!\w)(?:tại|theo|bằng)\s+$")
_COMMA = re.compile(r", (?=\w)")
# "Quyết định số 5/QĐ-UBND ngày 2/7 | mà UBND tỉnh vừa phê duyệt", "… được Giám đốc Sở X ký"
_WHICH = re.compile(rf"(?:\s+(?:về|quy định)\s[^.;:()]{{4,120}}?(?=\sđược\s))?,?(?:\s+(?:đã|vừa|mới))*\s+(?:mà|được)\s+(?={AUTHORITY}|ban(?!\w))")
_OTHERS = re.compile(rf"(?<!\w)(?:{kind_words()}|đề án|chiến lược|dự án|quy hoạch|danh mục)(?!\w)")  # what is issued is not the document
_ISSUED = re.compile(rf"(?:\s+(?:đã|vừa|mới))*\s+{doing('issues', 'approves')}(?!\w)")
# "của A (Báo cáo số …)|, của B (Công văn số …)": the next of those whose documents are listed
_NEXT_OF_THEM = re.compile(r"\s*,\s*(?:và\s+)?của\s")
_DECIDES = re.compile(rf"(?: cũng)?(?: đã| vừa)? {doing('orders', 'decides', 'states', 'approves', 'issues')}(?!\w)")
_HANDED = re.compile(r"\s+(?:trình|gửi|báo cáo)\s+(?=\S)")
_VERB_BEFORE = re.compile(rf"{doing('issues', 'sends', 'approves')}(?:\s+(?:các|hai|ba|nhiều|một số|\d{{1,2}}))?\s*$")
_SENT_TO = re.compile(r"\s+gửi\s+(?:tới\s+|đến\s+)?(?=\w)")
# "của HĐND tỉnh | khóa IV, kỳ họp thứ 3 | ngày 27/7/2000"
_TERM = re.compile(
    r"(?:(?:\s*+,)?\s++(?:nhiệm kỳ|kh(?:óa|oá)|kỳ họp(?: lần)?(?: thứ)?|tại kỳ họp(?: lần)?(?: thứ)?)\s[^,;.()\s]{1,12}(?:\s[^,;.()\s]{1,6})?){1,3}(?=,?\s+ngày)"
)
_OTHERS_DAY = re.compile(r"(?:(?<!\w)(?:trước|từ|đến|hết)|\d(?:-[^\W\d_]{1,8})?/[^\s,;]*[^\W\d][^\s,;]*,?)\s*$")  # a deadline, or of the number before it
# "Ngày 15/12", "Chiều 5/3", "Hôm qua (13/10)"; a long sentence may open with it, behind the agency and its place: "Hà Nội (TTXVN 30/7) Ngày 30/7/2021, …".
_DAY_BEFORE = re.compile(r"(?<!\w)(?:ngày|(?:sáng|trưa|chiều|tối)(?: (?:nay|qua))?|hôm(?: (?:qua|nay))?)\s*(?:,\s*)?\(?(?:ngày )?(?=\d)")
_OPENING_DAY = re.compile(
    r"\W*(?:[^\W\d][^.;:()]{0,30}(?:\([^()]{2,30}\)\s*(?:[-–]\s*)?|\s[-–]\s))?(?=(?:ngày|(?:sáng|trưa|chiều|tối|hôm)(?: (?:nay|qua))?)\s*(?:,\s*)?\(?\d)"
)
_STOP = re.compile(r"\.(?<!(?<!\w)tp\.)(?<!(?<!\w)tx\.)(?<!(?<!\w)tt\.)(?<!(?<!\w)[qhp]\.)(?= )")  # not within "TP. Cần Thơ"
_LONGEST_SENTENCE = 800
_FAR_AHEAD = 90  # days by which no cited document is younger than the one that cites it


class Details(NamedTuple):
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
    lead = lead_of(low, max(setting.start, start - 200), start)
    begin = lead.start() if lead else bare_lead(low, setting.start, start)
    kind, name_at = kind_and_name(setting, number, start, end, lead)
    begin = begin if name_at is None else min(begin, name_at)  # "Luật X số 5/2020/QH14" begins with the name
    date, body, after = _after(setting, end)
    if body and _of_another(number, body):
        body = None
    which = _which(setting, number, after) if body is None else None
    signer = body if body and _DONE_BY.match(low, end) and _SIGNS.match(text, after) else None
    said = body is not None and signer is None
    if not said:
        body = _inner_body(setting, number, lead) or _subject(setting, number, begin) or _decider(setting, number, begin, after, which)
        body = body or (signs_for(signer) if signer and " " in signs_for(signer) and not _POST_ALONE.fullmatch(lower(signer)) else None)
        said = body is not None
    if date is None:
        date = _inner_date(setting, lead) or day_before(setting, begin) or (date_at(setting, which[1])[0] if which else None)
    title_match = _TITLE.match(low, after, setting.end)
    title = set_apart(squeeze(text[title_match.start(1) : title_match.end(1)])) if title_match else None
    if date is None and title_match and _STATUTE_NUMBER.search(number):
        date = _date_of_title(setting, title_match)
    if name_at is not None:
        name = re.sub(r"\s*,?\s*(?:[Ss]ố|SỐ)\s*:?$", "", squeeze(text[name_at:start]))
        # "Luật số 47/2019/QH14 sửa đổi, bổ sung …": the name goes on behind the number.
        title = f"{name} {title}" if title and kind_of_name(name) else name if " " in name or not kind_of_name(name) else None
    return Details(kind, date, body or symbol_body(number, low), title, begin, after, said)


def _of_another(number: str, body: str) -> bool:
    """Whether a body behind a number cannot have issued it: who drafts a law ("Luật số 5/2020/QH14 do Bộ X chủ trì"), whose committee is on a document of the party's centre
    ("Ban Chỉ đạo thực hiện Nghị quyết số 57-NQ/TW của Đảng ủy xã A")."""
    if _STATUTE_NUMBER.search(number):
        return "Quốc hội" not in body
    return number.endswith("/TW") and level_of(body) in ("tinh", "huyen", "xa")


def _date_of_title(setting: Setting, title: re.Match[str]) -> str | None:
    """The day that closes the title of a statute: "Luật số 47/2019/QH14 sửa đổi … chính quyền địa phương ngày 22/11/2019"."""
    at = setting.low.rfind(" ngày ", title.start(1), title.end(1))
    date, end = date_at(setting, at) if at >= 0 else (None, at)
    return date if end >= title.end(1) else None


def _after(setting: Setting, at: int) -> tuple[str | None, str | None, int]:
    """Date and body behind a number, in either order, and where they end."""
    closing = _CLOSING.match(setting.low, at, setting.end)
    at = closing.end() if closing else at
    date, at = date_at(setting, at)
    if date is None and (unreal := _NO_DAY.match(setting.low, at, setting.end)):
        at = unreal.end()
    closing = _CLOSING.match(setting.low, at, setting.end) if date else None
    if closing and _NEXT_OF_THEM.match(setting.low, closing.end(), setting.end):
        return date, None, closing.end()
    body, at = body_at(setting, closing.end() if closing else at)
    if date is None:
        term = _TERM.match(setting.low, at, setting.end) if body else None
        date, at = date_at(setting, term.end() if term else at)
    return date or _date_of_sending(setting, at), body, at


def _date_of_sending(setting: Setting, at: int) -> str | None:
    """ "Công văn số 12/UBND-NC của UBND tỉnh X | gửi các sở, UBND các xã ngày 11/8": the day behind those it is sent to."""
    sent = _SENT_TO.match(setting.low, at, setting.end)
    units, end = read_units(setting.text, setting.low, sent.end()) if sent else ([], at)
    return date_at(setting, end)[0] if units and end < setting.end else None


def date_at(setting: Setting, at: int, dashed: bool = False) -> tuple[str | None, int]:
    """The date that stands at ``at``, behind a comma, a bracket, "ban hành" or "ngày"; a missing year is the document's. ISO and where it ends, or None and ``at``.

    ``dashed``: a word before ``at`` ("Chiều 17-5") lets day and month stand with a dash or a stop, as "ngày" and "ban hành" do."""
    lead = _TO_DATE.match(setting.low, at, setting.end)
    if not lead:
        return None, at
    for shape in (LONG_DATE, SHORT_DATE, DAY_MONTH, *([DAY_DASH_MONTH] if dashed or lead.group("day") or lead.group("said") else [])):
        found = shape.match(setting.text, lead.end(), setting.end)
        if found is None and lead.group("day"):
            # A date typed without a blank before it: the shapes look for a word's end there.
            found = shape.match(setting.text[lead.end() : min(setting.end, lead.end() + 40)])
            if found:
                value = _dated(found, setting)
                return (value, lead.end() + found.end()) if value else (None, at)
            continue
        if found and (value := _dated(found, setting)):
            return value, found.end()
    return None, at


def _dated(found: re.Match[str], setting: Setting) -> str | None:
    """The day of a match, a missing year filled: that of the document, the one before where the day would lie far behind the document's own ("tờ trình ngày 31 tháng 12" on 9 January)."""
    value = date_in(found, setting.year)
    if value is None or setting.day is None or date_in(found) or value <= setting.day:
        return value
    return date_in(found, int(value[:4]) - 1) if (datetime.date.fromisoformat(value) - datetime.date.fromisoformat(setting.day)).days > _FAR_AHEAD else value


def _inner_body(setting: Setting, number: str, lead: re.Match[str] | None) -> str | None:
    """ "Kế hoạch của UBND tỉnh số …", "các Nghị định của Chính phủ: số …"."""
    if lead is None or not lead.group("of"):
        return None
    begin = lead.start("of") + _OF.match(lead.group("of")).end()  # type: ignore[union-attr]
    name, _ = body_from(setting, begin)
    return name if name and fits(number, name) else None


def _inner_date(setting: Setting, lead: re.Match[str] | None) -> str | None:
    return date_at(setting, lead.start("day"))[0] if lead and lead.group("day") else None


def _subject(setting: Setting, number: str, begin: int) -> str | None:
    """The body that stands before and is joined to the number by "tại", "ban hành" and the like."""
    floor = max(setting.start, begin - 220)
    floor = max(floor, *(setting.low.rfind(sign, floor, begin) + 1 for sign in (";", ". ")))
    over_list = _OVER_LIST.search(setting.low, floor, begin) if ":" in setting.low[max(floor, begin - 4) : begin] else None
    joined = over_list or _JOINED.search(setting.low, floor, begin)
    end = joined.start() if joined else _handing(setting, floor, begin)
    if end is None:
        return None
    text, low = without_short_forms(setting.text[floor:end]), without_short_forms(setting.low[floor:end])
    if (other := _SPEAKS_FOR.search(low)) and (units := read_units(text, low, other.end())[0]):
        principal = organ_spoken_for(text, low, units[0], len(low))
        if fits(number, principal):
            return at_home(signs_for(principal), setting.places)
    for head in any_head().finditer(low):
        units, stop = read_units(text, low, head.start())
        if len(units) == 1 and (committee := committee_before(text, low, units[0], len(low))) and fits(number, committee):
            return committee
        if units and not low[stop:].strip(" ,"):
            name = at_home(signs_for(without_person(of_several(text, low, units).name)), setting.places)
            return name if fits(number, name) else None
    special = next((m for m in SPECIAL_BODIES.finditer(low) if m.end() == len(low)), None)
    if special is None:
        return _whose_paper(setting, number, floor, begin)
    name = full_name(text[special.start() :])
    return name if fits(number, name) else None


def _whose_paper(setting: Setting, number: str, floor: int, begin: int) -> str | None:
    """ "báo cáo của | Tổng công ty X | về việc … (Công văn số": who is said to report or ask what the number in brackets holds."""
    if not setting.low.endswith("(", floor, begin):
        return None
    for whose in reversed(list(_PAPER_OF.finditer(setting.low, floor, begin))):
        units, end = read_units(setting.text, setting.low, whose.end())
        if len(units) == 1 and setting.low.startswith(" về ", end) and fits(number, name := at_home(signs_for(units[0].name), setting.places)):
            return name
    return None


def _which(setting: Setting, number: str, after: int) -> tuple[str, int] | None:
    """Who issued a document as the clause behind its number says, and where its verb ends: "mà | UBND tỉnh | vừa phê duyệt", "… về X được | Chính phủ | ban hành ngày 30/12"."""
    which = _WHICH.match(setting.low, after, setting.end)
    units, end = read_units(setting.text, setting.low, which.end()) if which else ([], after)
    issued = _ISSUED.match(setting.low, end, setting.end) if which and len(units) == 1 and units[0].start == which.end() else None
    if issued is None or (which and _OTHERS.search(which.group())):
        return None
    name = at_home(signs_for(units[0].name), setting.places)
    return (name, issued.end()) if fits(number, name) else None


def _decider(setting: Setting, number: str, begin: int, after: int, which: tuple[str, int] | None) -> str | None:
    """ "Tại Nghị quyết số 9/NQ-HĐND ngày 10/7, | HĐND tỉnh | đã thông qua …": who decides by the document that a sentence opens with; who is said behind "mà", "được"."""
    if which:
        return which[0]
    if not _BY_THE.search(setting.low, max(setting.start, begin - 20), begin) or not _COMMA.match(setting.low, after, setting.end):
        return None
    at = after + 2
    units, end = read_units(setting.text, setting.low, at)
    if len(units) != 1 or units[0].start != at or not _DECIDES.match(setting.low, end, setting.end):
        return None
    name = at_home(signs_for(units[0].name), setting.places)
    return name if fits(number, name) else None


def _handing(setting: Setting, floor: int, begin: int) -> int | None:
    """ "UBND tỉnh trình HĐND tỉnh | Tờ trình số": where the subject before "trình" ends."""
    text, low = setting.text[floor:begin], setting.low[floor:begin]
    for verb in _HANDED.finditer(low):
        units, stop = read_units(text, low, verb.end())
        if units and not low[stop:].strip(" ,"):
            return floor + verb.start()
    return None


def day_before(setting: Setting, begin: int, verb: bool = False) -> str | None:
    """ "Ngày 15/12, UBND … ban hành | công văn số …": the day that stands in the sentence before the words at ``begin``; ``verb``: they are the verb
    themselves ("Ngày 15/12, UBND … | thông báo việc …")."""
    floor = max(setting.start, begin - _LONGEST_SENTENCE)
    floor = max([floor, setting.low.rfind(";", floor, begin) + 1, *(stop.end() for stop in _STOP.finditer(setting.low, floor, begin))])
    near = max(floor, begin - 200)
    if not verb and not _VERB_BEFORE.search(setting.low, near, begin):
        return None
    opening = _OPENING_DAY.match(setting.low, floor, begin) if floor < near else None
    for day in _DAY_BEFORE.finditer(setting.low, opening.end() if opening else near, begin):
        date, end = date_at(setting, day.start() if setting.low.startswith("ngày", day.start()) else day.end(), dashed=True)
        if date and not _OTHERS_DAY.search(setting.low, floor, day.start()):
            # "Ngày 4/10, Văn phòng UBND tỉnh cho biết, Chủ tịch vừa ký …": the day on which it was told
            told = setting.low.find(" cho biết", day.end(), begin) >= 0 or setting.low.startswith(", tin từ", end)
            return None if told else date
    return None
