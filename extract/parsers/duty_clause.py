"""A duty as a clause states it, and those whose unit stands behind the duty: "do Văn phòng Sở chủ trì", "được giao cho Phòng Nội vụ", "chuyển … đến UBND xã để xem xét"."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from extract.authorities import AUTHORITY
from extract.kinds import INSTRUMENT
from extract.parsers.document_verbs import doing
from extract.parsers.duty_words import (
    BY_WHICH,
    BY_WHOM,
    DIRECTS,
    EXCLUDED,
    FORWARDED,
    GIVEN_TO,
    MUST,
    OPENING,
    OWN_ACT,
    PAST,
    PREFACE,
    REQUESTED,
    TAKES_CHARGE,
    TO_SETTLE,
    TRIGGER,
    WITH,
    predicate,
)
from extract.records import Deadline
from extract.text import lower
from extract.times.recurrences import always_first
from extract.units.heads import generic, group_noun
from extract.units.reading import read_units

_MOST_BEHIND = 20
_COMMA = re.compile(r",\s+")
_GIVEN = re.compile(r"\s*(?:[;.,]|$|chủ trì|thực hiện)")
_DONE = re.compile(r"(?<!\w)(?:đã|vừa)(?!\w)")
# "đầu mối phối hợp", "quy chế phối hợp": a noun of what is done together
NOUN_BEFORE = re.compile(r"(?:công tác|quy chế|cơ chế|sự|việc|đầu mối)\s+$")
# "Việc theo dõi Kế hoạch này | giao cho | Văn phòng Sở."
_MATTER = re.compile(r"\s*(?:việc|nhiệm vụ|nội dung|công tác|trách nhiệm)\s")
_GIVEN_OVER = re.compile(r"giao(?<!\wgiao)(?<!được giao)(?:\s+cho)?\s+(?=\w)")
_DUTY_TO = re.compile(rf"{OPENING.pattern}?\s*trách nhiệm(?=\s)")
_FALLS_TO = re.compile(r"thuộc(?<!\wthuộc) về\s+(?=\w)")
_TAKEN_OVER = re.compile(r"\s*(?:[;.]\s*$|$|chủ trì|thực hiện|phối hợp|tổ chức|tham mưu|theo dõi|hướng dẫn|tổng hợp)")
# "Địa điểm do các xã lựa chọn, báo cáo Sở Nội vụ": what is done and sent on; not "văn bản do UBND tỉnh ban hành"
_DOES_AND_SENDS = re.compile(
    r"\s+(?!ban hành|cung cấp|quản lý|cấp|phát hành|tổ chức|làm|đứng đầu)[^\W\d]+(?: [^\W\d]+){0,3},\s+(?:báo cáo|gửi|trình|hoàn thành|xong|chậm nhất|trước ngày)(?!\w)"
)
# "Giao Sở X chủ trì, | Sở Y, Sở Z | phối hợp rà soát"
_LEADER_THEN = re.compile(r"chủ(?<!\wchủ)\s+trì\s*,\s+(?=\w)")
_HELP = re.compile(r"\s*,?\s*(?:cùng\s+)?phối\s+hợp(?!\w)(?!\s+(?:với|cùng))")


class Duty(NamedTuple):
    """Units named by a clause and where (offsets into the sentence) the clause and its task begin; ``strong`` where a trigger names them."""

    lead: tuple[str, ...]
    support: tuple[str, ...]
    start: int
    task: int
    strong: bool
    assigner: str | None = None


def supporting(text: str, low: str, start: int, end: int) -> tuple[str, ...]:
    """Units after "phối hợp với", "cùng", "làm việc với" in ``[start, end)``, each once."""
    found: dict[str, None] = {}
    for match in WITH.finditer(low, start, end) if _may_name_helpers(low) else ():
        if match.group().startswith("phối") and NOUN_BEFORE.search(low[max(start, match.start() - 12) : match.start()]):
            continue
        units, _ = read_units(text, low, match.end())
        found.update(dict.fromkeys(u.name for u in units if u.role != "place" and u.name not in ("đơn vị", "cơ quan") and f"các {u.name}" not in found))
    for match in _LEADER_THEN.finditer(low, start, end) if low.find("trì,", start, end) >= 0 else ():
        units, after = read_units(text, low, match.end())
        if units and after <= end and _HELP.match(low, after):
            found.update(dict.fromkeys(u.name for u in units))
    return tuple(found)


def _may_name_helpers(low: str) -> bool:
    """Whether one of the words stands in a sentence that helpers are named by; most have none, which is seen in a fraction of the time."""
    return "phối" in low or "cùng" in low or "trì" in low or "làm" in low


def always_done(text: str, duty: Duty) -> Deadline | None:
    """What a duty is to be done "thường xuyên", said first of it or behind those who help: "phối hợp với Công an xã | thường xuyên kiểm tra"."""
    beside = WITH.match(lower(text), duty.task + 1) if duty.support else None
    return always_first(text[duty.task :]) or (always_first(text[read_units(text, lower(text), beside.end())[1] :]) if beside else None)


_ASKED_THEN = re.compile(
    rf"[^.;]{{0,300}}?(?<!\w)đã {doing('issues', 'sends')} (?:các )?(?:{INSTRUMENT}|văn bản)(?!\w)[^.;]{{0,300}}?\svà (?:đề nghị|yêu cầu|giao|chỉ đạo)\s"
)


def asked_before(low: str, duty: Duty) -> bool:
    """Whether a clause tells what another document asked ("Bộ đã có Công văn số … gửi Tổng công ty X về … và đề nghị Tổng công ty X …")."""
    since = low.rfind(";", 0, duty.start) + 1
    asked = _ASKED_THEN.match(low, since) if low.find("đã ", since, duty.task) >= 0 else None
    return asked is not None and (asked.end() <= duty.task or low.find(" gửi ", since, duty.task) >= 0)


def passed_on(text: str, low: str, begin: int, end: int) -> Duty | None:
    """Whom a complaint is passed on to: "chuyển phản ánh đến UBND xã để xem xét, giải quyết"."""
    return _named_behind(text, low, begin, end, FORWARDED, TO_SETTLE) if low.find("chuyển", begin, end) >= 0 else None


# "Chủ tịch nhấn mạnh, các địa phương phải bố trí …", "Bí thư lưu ý: “Các cấp ủy cần …”"
_SAYING = ("nhấn mạnh", "lưu ý", "quán triệt", "nêu rõ", "chỉ rõ", "(?:đưa|đặt) ra (?:mốc )?(?:thời hạn|hạn chót|thời gian|yêu cầu)")
_EMPHASISED = re.compile(
    rf"(?:{'|'.join(_SAYING)})(?:\s*[,:]|\s+rằng)?\s*[\"“”]?\s*(?:(?:từ nay|từ|trong|trước|đến|ngay|chậm nhất|muộn nhất)\s[^,;:.]{{2,40}},\s*)?(?=\w)"
)
_SAYS = re.compile("|".join(_SAYING))
_SPEAKER = re.compile(rf"(?<!\w)(?:{AUTHORITY}|(?:đồng chí|đ/c)(?!\w))")
_OBLIGED = re.compile(r"\s*,?\s*(?:(?:cũng|đều|càng|nhất thiết)\s+)?(?:phải|cần|cần phải|có (?:trách nhiệm|nhiệm vụ))\s+(?=\w)")


# "Bộ Y tế vừa có văn bản gửi | Giám đốc Sở Y tế các tỉnh; Giám đốc các bệnh viện | đề nghị tăng cường bảo vệ": those it is sent to are asked
_WRITES_TO = re.compile(
    r"g(?:ửi|ởi)(?:(?<=văn bản g[ửở]i)|(?<=công văn g[ửở]i)|(?<=công điện g[ửở]i)|(?<=thông báo g[ửở]i)|(?<=hỏa tốc g[ửở]i)|(?<=khẩn g[ửở]i))\s+(?:tới\s+|đến\s+|cho\s+)?(?=\w)"
)
_ASKS_THEM = re.compile(r"\s*,?\s*(?:và\s+)?(?:đề nghị|yêu cầu|chỉ đạo)\s+(?!về|việc|trên|của|tại)(?=[“\"]?\w)")


def written_to(text: str, low: str, begin: int, end: int) -> Duty | None:
    """The duty of those whom a document is said to be sent to, asked for something without being named again."""
    match = _WRITES_TO.search(low, begin, end)
    units, after = read_units(text, low, match.end()) if match else ([], begin)
    asks = _ASKS_THEM.match(low, after) if units else None
    if asks is None or read_units(text, low, asks.end())[0]:
        return None
    return Duty(tuple(u.name for u in units), (), begin, asks.end(), True)


def emphasised(text: str, low: str, begin: int, end: int) -> Duty | None:
    """What a speaker says that a unit must do: "Chủ tịch nhấn mạnh, các địa phương phải bố trí đủ cán bộ"."""
    if _SAYS.search(low, begin, end) is None or (speaker := _SPEAKER.search(low, begin, end)) is None:
        return None
    for match in _EMPHASISED.finditer(low, speaker.end(), end):
        units, after = read_units(text, low, match.end())
        if units and units[-1].role != "place" and _OBLIGED.match(low, after, end):
            return Duty(tuple(u.name for u in units), (), begin, after, True)
    return None


def passive(text: str, low: str, begin: int, end: int) -> Duty | None:
    """A duty whose unit stands behind it: "do Văn phòng Sở chủ trì", "được giao cho Phòng Người có công;"."""
    by_whom, given = low.find("do", begin, end) >= 0, low.find("được", begin, end) >= 0
    named = _named_behind(text, low, begin, end, BY_WHOM, TAKES_CHARGE) if by_whom else None
    named = named or (_named_behind(text, low, begin, end, GIVEN_TO, _GIVEN) if given else None)
    if named is None and low.find("giao", begin, end) >= 0:
        named = _given_over(text, low, begin, end)
    if named is None and by_whom and predicate().match(low, begin) is None:
        named = _named_behind(text, low, begin, end, BY_WHOM, _DOES_AND_SENDS)
    return named


def falls_to(text: str, low: str, begin: int, end: int) -> Duty | None:
    """ "Trách nhiệm rà soát, công bố thủ tục thuộc về Sở Nội vụ."; "trách nhiệm để xảy ra sai phạm thuộc về …" is blame."""
    duty_to = _DUTY_TO.match(low, begin) if low.find("thuộc về", begin, end) >= 0 else None
    return _named_behind(text, low, begin, end, _FALLS_TO, _TAKEN_OVER) if duty_to and predicate().match(low, duty_to.end()) else None


def _given_over(text: str, low: str, begin: int, end: int) -> Duty | None:
    """ "Việc tập huấn giao Trường Chính trị tổ chức", but not "Việc UBND huyện giao Phòng Y tế …", which tells who gave it."""
    matter = _MATTER.match(low, begin)
    if matter is None or low.startswith("giao", matter.end()):
        return None  # "Nội dung giao Sở Y tế thực hiện" heads what was given
    units, after = read_units(text, low, matter.end())
    return None if units and _GIVEN_OVER.match(low, after + 1) else _named_behind(text, low, begin, end, _GIVEN_OVER, _TAKEN_OVER)


def _named_behind(text: str, low: str, begin: int, end: int, lead: re.Pattern[str], settled: re.Pattern[str]) -> Duty | None:
    matches = list(islice(lead.finditer(low, begin, end), _MOST_BEHIND))
    if matches and _DONE.search(low, begin, end):
        return None  # done already
    for match in matches:
        if low.rfind("(", begin, match.start()) > low.rfind(")", begin, match.start()):
            continue
        units = [unit for unit in read_units(text, low, match.end())[0] if unit.end <= end]
        if units and settled.match(low, units[-1].end):
            return Duty(tuple(u.name for u in units), (), begin, units[-1].end, True)
    return None


def behind_preface(text: str, low: str, begin: int, end: int) -> Duty | None:
    """A duty whose unit stands behind a comma of what leads in to it ("Trong quá trình thực hiện, nếu cần sửa đổi, bổ sung …, các bộ chủ động đề xuất")."""
    return behind_commas(text, low, begin, end) if PREFACE.match(low, begin, end) else None


# "nhiệm vụ thuộc trách nhiệm của các cơ quan|, đơn vị, địa phương theo quy định"
_LISTED = re.compile(rf"(?<!\w)(?:các|những|\d{{1,3}})\s+{generic()}\s*,\s*$")
_LONGEST_NOUN = 40  # characters


def in_list(text: str, low: str, begin: int, at: int) -> bool:
    """Whether the noun at ``at``, behind a comma, goes on with a group before it."""
    bare = low.endswith((",", ", "), begin, at) and text[at : at + 1].islower() and group_noun().match(low, at) is not None
    return bare and _LISTED.search(low, max(begin, at - _LONGEST_NOUN), at) is not None


def behind_commas(text: str, low: str, begin: int, end: int) -> Duty | None:
    """The first unit behind a comma that a predicate follows."""
    after = begin
    for comma in islice(_COMMA.finditer(low, begin, min(end, begin + 600)), 10):
        if comma.start() < after or in_list(text, low, begin, comma.end()):
            continue
        units, after = read_units(text, low, comma.end())
        end = end_of_list(low, after) if after > end else end
        if not units or units[0].role == "place" or EXCLUDED.match(lower(units[-1].name)):
            continue
        if TRIGGER.match(low, after + 1) and not OWN_ACT.match(low, after):
            continue  # "Qua đó, Chủ tịch yêu cầu …": who asks
        if (requested := REQUESTED.match(low, after, end)) and requested["by"] is None:
            return Duty(tuple(u.name for u in units), (), begin, requested.end(), True)  # "Về hạ tầng, các xã được yêu cầu …"
        if MUST.match(low, after, end) or (any(p.match(low, after, end) for p in (predicate(), BY_WHICH, DIRECTS)) and not PAST.match(low, after, end)):
            return Duty(tuple(u.name for u in units), (), begin, after, False)
    return None


def end_of_list(low: str, after: int) -> int:
    """Where a clause ends whose list of units went over semicolons: at the next one, or with the sentence."""
    at = low.find(";", after)
    return at if at >= 0 else len(low)
