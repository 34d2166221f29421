"""The documents that a sentence of news says to be made, by the verbs that say so: "UBND tỉnh vừa ban hành Kế hoạch …", "văn bản … vừa được Bộ Nội vụ gửi các địa phương",
"Trong công văn gửi các sở, UBND tỉnh yêu cầu …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.alternatives import words
from extract.kinds import NO_ORDERS, kind_of_name, kind_words, whole_kind_words
from extract.parsers.cited_bodies import Setting, body_at
from extract.parsers.cited_details import date_at, day_before
from extract.parsers.cited_documents import body_alone
from extract.parsers.home import at_home
from extract.parsers.news_clauses import BEFORE_THAT, Clause, behind_person
from extract.text import squeeze
from extract.units.heads import any_head
from extract.units.phrases import UnitMention
from extract.units.reading import read_units

_WORD = rf"(?:{kind_words()}|văn\s+bản)(?!\w)"
_KIND = rf"(?P<kind>{_WORD})"
_KINDS = re.compile(whole_kind_words(r"văn\s+bản") + r"(?!\w)")
# Between a verb and its object: "ban hành | bổ sung hai | quyết định", "thông qua | 11 dự thảo | nghị quyết"
_AMONG = r"(?:\s+(?!(?:theo|của|tại|về|trong|để|nhằm|cho|với|do|thực|triển|kèm|ban|được|và|sau|trước|hướng|giao|yêu|đề|phục|nội)(?!\w))[^\W_]+){0,3}?"
# "có văn bản số 12", "vừa có chỉ thị", "có công văn gửi …": not "có kế hoạch mở rộng"
_SENT_FOR = "phê duyệt|công bố|thành lập|ban hành|kiện toàn|quy định|gửi|về việc|cho biết|trả lời|đề nghị|yêu cầu|chỉ đạo|giao|hướng dẫn"
_TOLD_BY = "thông báo|truyền đạt|kết luận|về|chấp thuận|thống nhất|đồng ý|cho phép|báo cáo"
_BY_WHICH = rf"(?:\s+(?:tại|theo|bằng|kèm theo)(?=\s+{_WORD}\s+(?:số\s+)?\d))?"  # "được Bộ X ban hành tại Quyết định số 68"
_HAS = (
    rf"có(?:(?<=vừa có)|(?<=đã có)|(?<=mới có)|(?=\s+(?:\w+\s+)?{_WORD}\s+(?:\d|(?:hỏa tốc\s+)?số|(?:{_SENT_FOR})(?!\w)))"
    rf"|(?=\s+(?:công văn|văn bản|công điện|thông báo)\s+(?:{_TOLD_BY})(?!\w)))"
)
_MAKES = (
    rf"{verb}(?:{_AMONG}|{_BY_WHICH})"
    for verb in (r"ban\s+hành", r"k[ýí](?:\s+(?:ban\s+hành|phê\s+duyệt|kết))?", r"phê\s+duyệt", r"thông\s+qua", "phát hành", "phát đi", "công bố")
)
_SENDS_OUT = (rf"{verb}(?:\s+\w+)?" for verb in ("ra", _HAS))
_MADE = re.compile(rf"(?P<verb>{words(*_MAKES, *_SENDS_OUT)})\s+{_KIND}")
# "đã gửi công văn"; any other verb of "just now" makes what is its object ("vừa xây dựng kế hoạch"), but "vừa nhận được công văn", "vừa bãi bỏ quyết định"
_NOT_NEW = (
    "nhận|tiếp|trả|thực|triển|quán|tổ|họp|trình|đề|góp|thẩm|hoàn|nghe|tham|dự|làm|chủ|diễn|khai|được|bị|có|kiểm|tổng|sơ|bãi|thu|hủy|tạm|dừng|đình|vi|lấy|đọc|xem|thảo|nêu"
    "|phối|ban|ký|phê|thông|phát|công|ra|gửi|quyết|kết"
)
_JUST = re.compile(
    rf"(?:đã(?<!\wđã)|vừa(?<!\wvừa))\s+(?:(?:hỏa tốc\s+|khẩn\s+)?(?P<verb>gửi(?:\s+\w+)?)|(?<=vừa\s)(?P<new>(?!(?:{_NOT_NEW})(?!\w))[^\W\d]+(?:\s+[^\W\d]+)?))\s+{_KIND}"
)
_CEREMONY = re.compile(r"(?<!\w)(?:lễ|hội nghị|buổi|họp báo)\s+$")
# "Thủ tướng vừa quyết định phê duyệt phương án …": by a decision, though the noun is not there.
_RESOLVED = re.compile(
    r"(?P<verb>(?P<kind>quyết định))(?=\s+(?:giao|phê duyệt|thành lập|công bố|ban hành|kiện toàn|thí điểm|bổ sung|điều chỉnh|sửa đổi|kéo dài|bãi bỏ|thu hồi|tạm dừng|cho|phân cấp|ủy quyền"
    r"|bổ nhiệm|điều động|công nhận|chấp thuận|chấm dứt|dừng|áp dụng|hỗ trợ|cấp|miễn|giảm|tăng|chuyển|sáp nhập|hợp nhất|tặng|lập)\s)"
)
# "… | vừa | quyết định thành lập …", "Hôm qua (9-10), Chủ tịch UBND tỉnh X | quyết định cho …", "Theo đó, … | quyết định thành lập …": now, not one of earlier days
_NOW = re.compile(r"(?<!\w)(?:vừa|đã|mới)\s+$")
_OPENS_NOW = re.compile(
    r"\W{0,3}theo đó,?\s|(?:[^.;]{0,24}[-–)]\s*)?(?:hôm (?:nay|qua)|(?:(?:sáng|trưa|chiều|tối|đêm)\s+)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}|(?:sáng|trưa|chiều|tối) (?:nay|qua))(?!\w)"
)
# "Chủ tịch UBND tỉnh thông báo lịch nghỉ lễ … như sau:", "Công an tỉnh thông báo về việc cấm đường": the notice itself
_NOTIFIES = re.compile(r"(?P<verb>(?P<kind>thông báo))(?=\s+(?:(?:về )?việc\s|ý kiến (?:kết luận|chỉ đạo)|kết luận của\s|(?!số\s)[^.:;]{3,200}?\snhư sau))")

_LAID_DOWN_IN = re.compile(r"\s+(?:được\s+)?(?:nêu\s+)?(?:tại|trong)\s")  # "quy định tại Nghị quyết số …": the kind comes behind
# "căn cứ | phương án đơn giản hóa … đã được Chính phủ thông qua"
_BASIS = re.compile(r"(?<!\w)(?:(?:theo|thực hiện|triển khai)(?:\s+(?:các|những))?|(?:căn cứ|trên cơ sở)(?:\s[^.;]{0,200})?)\s+$")
_BY = re.compile(words("được", "do") + r"\s+(?=\w)")
_OPENS = re.compile(rf"\W{{0,9}}(?:(?:theo|tại|trong)\s+)?{_WORD}\s")  # "Văn bản do Giám đốc Sở Y tế ký", "Theo Thông tư số … do Bộ Y tế ban hành"
_SENT = re.compile(
    r"\s+(?:vừa |đã |mới )?(?:(?P<signed>ký(?: ban hành)?)|ban hành|gửi|phát hành|phát đi|(?:biểu quyết )?thông qua|(?P<weak>phê duyệt|công bố))(?!\w)"
)
_NEAR, _CLOSE, _BACK = 60, 24, 220  # characters
_JUST_NOW = re.compile(r"(?<!\w)(?:vừa|mới)\s+$")

# "Công văn của Tổng cục Hải quan | về thuế nhập khẩu | nêu rõ"
_OF = re.compile(rf"(?:\W{{0,9}}|[^.;]{{0,24}}?,\s+)(?:tại |trong |theo )?{_KIND}(?:\s+số\s+\S+(?:\s+ngày\s+[\d/.-]+)?)?\s+của\s+(?=\w)")
_STATES = re.compile(r"(?:\s+(?:về|tại|gửi)\s[^.;:]{3,160}?)?,?\s+(?:cũng |đã )?(?:nêu rõ|ghi rõ|chỉ rõ|khẳng định|nêu|yêu cầu|đề nghị)(?!\w)")
# "Trong công văn gửi các sở, | UBND tỉnh | yêu cầu …", "Theo văn bản này, | Bộ Nội vụ | đề nghị …"
_THEREIN = re.compile(rf"[^.]{{0,24}}?(?<!\w)(?:theo|tại|trong)\s+(?:nội dung\s+)?{_KIND}")
_WHO = re.compile(r",\s+(?=(?P<who>\w))")
_OWNED = re.compile(r"(?<!\w)(?:của|do)\s")
_TELLS = re.compile(
    r"\s+(?:đã |vừa |cũng |tiếp tục )?(?:yêu cầu|đề nghị|giao|chỉ đạo|nêu rõ|cho biết|khẳng định|truyền đạt|thông báo|quyết định|hướng dẫn|nhấn mạnh|lưu ý|phê bình|thống nhất|đồng ý|cho phép)(?!\w)"
)
_HEAD = re.compile(r"(?:bộ|sở|tổng cục|cục)(?:\s+này)?(?=\s)")
# who passes resolutions
_RESOLVES = re.compile(
    r"(?:Chính phủ|Quốc hội|Ủy ban Thường vụ|Hội đồng|Bộ Chính trị|Ban (?:Chấp hành|Thường vụ|Bí thư)|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy)(?!\w)"
)
_TELLING_KINDS = frozenset({None, "cong-van", "cong-dien", "chi-thi", "thong-bao", "thong-tri", "quyet-dinh", "huong-dan", "ket-luan"})


@dataclass(frozen=True, slots=True)
class Making:
    """That somebody made a document: where the word for it stands, who made it (None: the body that the head before the verb at ``verb`` alone stands for) and its day."""

    kind: tuple[int, int]
    issuer: str | None
    day: str | None
    verb: int
    announced: bool = False  # "công bố": perhaps what another has issued


def makings(clause: Clause, setting: Setting) -> Iterator[Making]:
    """The documents that a sentence says to be made, those in the active first. ``setting``: its paragraph."""
    if _KINDS.search(clause.low, clause.begin, clause.end) is None or BEFORE_THAT.match(clause.low, clause.begin):
        return
    active = (making for shape in (_MADE, _JUST, _RESOLVED, _NOTIFIES) for making in _active(clause, setting, shape))
    yield from sorted((*active, *_stated(clause)), key=lambda making: making.verb)
    yield from _passive(clause, setting)
    yield from _therein(clause, setting)


def _active(clause: Clause, setting: Setting, shape: re.Pattern[str]) -> Iterator[Making]:
    low = setting.low
    for match in shape.finditer(low, clause.begin, clause.end):
        verb = max(match.start("verb"), match.start("new") if "new" in shape.groupindex else -1)
        if kind_of_name(squeeze(match.group("kind"))) in NO_ORDERS or (shape is _RESOLVED and not _is_now(clause, verb)):
            continue
        announced = low.startswith("công bố", verb)
        if announced and _CEREMONY.search(low, max(clause.begin, verb - 20), verb):
            continue
        issuer = clause.subject(verb, match.span("kind"))
        if issuer is None or low.startswith(("ký", "kí"), verb):
            issuer = _whose(setting, match.end("kind"), issuer)
        yield Making(match.span("kind"), issuer, day_before(setting, match.start("kind"), verb=shape in (_NOTIFIES, _RESOLVED)), verb, announced)


def _is_now(clause: Clause, verb: int) -> bool:
    """Whether what the verb at ``verb`` says is told as news."""
    low = clause.low
    return bool(_NOW.search(low, max(clause.begin, verb - _CLOSE), verb) or _OPENS_NOW.match(low, clause.begin, verb))


def _whose(setting: Setting, at: int, signer: str | None) -> str | None:
    """The body behind the kind, for which somebody signs: "Tổng Bí thư … vừa ký Quy định | của Bộ Chính trị"; the signing office where that is its own body's, or none stands there."""
    body = body_at(setting, at)[0]
    return signer if body is None or (signer and body_alone(signer).startswith(body_alone(body))) else body


def _passive(clause: Clause, setting: Setting) -> Iterator[Making]:
    makers = list(_makers(clause, setting))
    if not makers:
        return
    first, free = next(_KINDS.finditer(setting.low, clause.begin, clause.end), None), _first_free(clause)
    for by, units, sent in makers:
        kind = first if by.group().startswith("do") else free
        if kind and kind.end() <= by.start():
            yield Making(kind.span(), clause.named(units), date_at(setting, sent)[0], by.start())


def _makers(clause: Clause, setting: Setting) -> Iterator[tuple[re.Match[str], list[UnitMention], int]]:
    """Who stands behind "được" or "do" as the one that issues or signs: that word, the body, where its verb ends."""
    text, low = setting.text, setting.low
    opens = _OPENS.match(low, clause.begin, clause.end)
    for by in _BY.finditer(low, clause.begin, clause.end):
        do = by.group().startswith("do")
        if (do and opens is None) or not (any_head().match(low, by.end()) or low.startswith("phó ", by.end())):
            continue
        units, end = read_units(text, low, by.end())
        sent = _SENT.match(low, behind_person(text, end)) if len(units) == 1 else None
        if sent is None or (sent["weak"] and not _JUST_NOW.search(low, max(clause.begin, by.start() - _CLOSE), by.start())):
            continue
        if opens and do and not sent["signed"] and by.start() - opens.end() > _NEAR:
            continue  # "Quyết định 26/2025/QĐ-TTg quy định nhiệm vụ … do Thủ tướng ban hành": one of a list
        yield by, units, sent.end()


def _first_free(clause: Clause) -> re.Match[str] | None:
    """The first word for a document in a sentence that is no basis of another and that nothing is said to be laid down in."""
    low = clause.low
    for kind in _KINDS.finditer(low, clause.begin, clause.end):
        if not (_LAID_DOWN_IN.match(low, kind.end()) or _BASIS.search(low, max(clause.begin, kind.start() - _BACK), kind.start())):
            return kind
    return None


def _stated(clause: Clause) -> Iterator[Making]:
    """Whose document a sentence says that it states something: "Công văn của Sở X nêu rõ …"."""
    match = _OF.match(clause.low, clause.begin)
    if match is None or kind_of_name(squeeze(match.group("kind"))) not in _TELLING_KINDS | {"ke-hoach", "chuong-trinh"}:
        return
    units, end = read_units(clause.text, clause.low, match.end())
    if len(units) == 1 and units[0].start == match.end() and _STATES.match(clause.low, end, clause.end):
        yield Making(match.span("kind"), at_home(units[0].name, clause.places), None, match.end())


def _therein(clause: Clause, setting: Setting) -> Iterator[Making]:
    """In what document a sentence says that somebody tells others something."""
    match = _THEREIN.match(clause.low, clause.begin, clause.end)
    kind = kind_of_name(squeeze(match.group("kind"))) if match else None
    if match is None or kind not in _TELLING_KINDS | {"nghi-quyet"}:
        return
    actors = {actor.start: actor for actor in clause.actors}
    for comma in _WHO.finditer(clause.low, match.end(), clause.end):
        actor, bare = actors.get(comma.end()), _HEAD.match(clause.low, comma.end())
        teller = actor.end if actor else bare.end() if bare else None
        told = _TELLS.match(clause.low, teller) if teller else None
        if actor and kind == "nghi-quyet" and not _RESOLVES.match(actor.units[0].name):
            return
        if told and not _OWNED.search(clause.low, match.end(), comma.start()):
            yield Making(match.span("kind"), clause.named(actor.units) if actor else None, day_before(setting, comma.end(), verb=True), told.start() + 1)
            return
