"""The documents that a sentence of news says to be made, by the verbs that say so: "UBND tỉnh vừa ban hành Kế hoạch …", "văn bản … vừa được Bộ Nội vụ gửi các địa phương",
"Trong công văn gửi các sở, UBND tỉnh yêu cầu …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.alternatives import whole_words, words
from extract.kinds import NO_ORDERS, kind_of_name, kind_words, whole_kind_words
from extract.parsers.cited_bodies import Setting, body_at
from extract.parsers.cited_details import date_at, day_before
from extract.parsers.cited_documents import body_alone
from extract.parsers.document_verbs import doing, verbs_of
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
_MAKES = doing("issues", "approves")
_MAKE_IT = (rf"{verb}(?!\w)(?:{_AMONG}|{_BY_WHICH})" for verb in verbs_of("issues", "approves"))
_SEND_IT = (rf"{verb}(?:\s+\w+)?" for verb in ("ra", "cụ thể hóa (?:bằng|thành)", "thể chế hóa (?:bằng|thành)", _HAS))
_MADE = re.compile(rf"(?P<verb>{whole_words((*_MAKE_IT, *_SEND_IT))})\s+{_KIND}")
# "đã gửi công văn"; any other verb of what is just done makes what is its object ("vừa xây dựng kế hoạch"), unless it is known to be had from others ("vừa nhận được công văn")
_KNOWN = doing("issues", "approves", "sends", "orders", "decides", "states", "handles")
_JUST = re.compile(
    rf"(?:đã(?<!\wđã)|vừa(?<!\wvừa)|mới(?<!\wmới))\s+(?:(?:hỏa tốc\s+|khẩn\s+)?(?P<verb>gửi(?:\s+\w+)?)|(?P<new>(?!(?:{_KNOWN}|một|hai|các|những|nhiều|nhất|đây|đang)(?!\w))[^\W\d]+(?:\s+(?!(?:tại|theo|bởi|trong|so|về)\s)[^\W\d]+)?))\s+{_KIND}"
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
_OPENS = re.compile(
    rf"\W{{0,9}}(?:(?:cụ thể|theo đó|trong đó),?\s+)?(?:(?:theo|tại|trong)\s+)?{_WORD}\s"
)  # "Văn bản do Giám đốc Sở Y tế ký", "Theo Thông tư số … do Bộ Y tế ban hành"
_SENT = re.compile(rf"\s+(?:(?P<now>vừa |mới )|đã )?(?:(?P<signed>ký(?: ban hành)?)|(?P<weak>phê duyệt|công bố)|gửi|{_MAKES})(?!\w)")
_MARKS = " -–*•“”\"'"
_NEAR, _CLOSE, _BACK = 60, 24, 220  # characters
_JUST_NOW = re.compile(r"(?<!\w)(?:vừa|mới)\s+$")

# "Công văn của Tổng cục Hải quan | về thuế nhập khẩu | nêu rõ"
_OF = re.compile(
    rf"(?:\W{{0,9}}|[^.;]{{0,24}}?,\s+)(?:tại |trong |theo )?{_KIND}(?:\s+(?:khẩn|hỏa tốc))?(?:\s+số\s+\S+(?:\s+ngày\s+[\d/.-]+)?)?\s+của\s+(?=\w)"
)
# "HĐND tỉnh thông qua | tờ trình của UBND tỉnh về việc ban hành Nghị quyết": who passes what another put forward makes what it proposes
_PASSES = re.compile(doing("approves"))
_PROPOSES = re.compile(rf"[^.;:]{{0,80}}?\sban hành\s+{_KIND}")
# "văn bản (chỉ đạo) | của | Sở X gửi đến các trường chiều 12-10": who sends it
_SENT_BY = re.compile(r"(?P<kind>công văn|công điện|văn bản|thông báo|chỉ thị)(?:\s+(?:khẩn|hỏa tốc|chỉ đạo|hướng dẫn|yêu cầu|đề nghị))?\s+của\s+(?=\w)")
_SENDS = re.compile(r"\s+(?:vừa |mới )?gửi\s+(?:đến|tới|các|cho)\s(?:[^.;]{0,120}?\s(?P<day>(?:ngày|sáng|trưa|chiều|tối)\s+)(?=\d))?")
_HAD = re.compile(r"(?<!\w)(?:theo|thực hiện|nhận|nhận được|sau|từ)\s+$")
_STATES = re.compile(
    r"(?:\s+\((?:số|ngày)\s[^()]{1,40}\))?(?:\s+(?:về|tại|gửi)\s[^.;:]{3,160}?)?,?\s+(?:cũng |đã )?(?:nêu rõ|ghi rõ|chỉ rõ|khẳng định|nêu|yêu cầu|đề nghị)(?!\w)"
)
# "Trong công văn gửi các sở, | UBND tỉnh | yêu cầu …", "Theo văn bản này, | Bộ Nội vụ | đề nghị …"
_THEREIN = re.compile(rf"[^.]{{0,24}}?(?<!\w)(?:theo|tại|trong|mở đầu)\s+(?:nội dung\s+)?{_KIND}")
_WHO = re.compile(r",\s+(?=(?P<who>\w))")
_OWNED = re.compile(r"(?<!\w)(?:của|do)\s")
_TELLS = re.compile(rf"\s+(?:đã |vừa |cũng |tiếp tục )?{doing('orders', 'decides', 'states')}(?!\w)")
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
    passive = list(_passive(clause, setting))
    # "Công văn do Chủ tịch UBND tỉnh ký, nêu rõ: Sở X đã có báo cáo …": what the sentence opens with goes before what it quotes
    yield from (making for making in passive if not clause.low[clause.begin : making.kind[0]].strip(_MARKS))
    yield from sorted((*active, *_stated(clause), *_sent_by(clause, setting)), key=lambda making: making.verb)
    yield from passive
    yield from _therein(clause, setting)


def _active(clause: Clause, setting: Setting, shape: re.Pattern[str]) -> Iterator[Making]:
    low = setting.low
    for match in shape.finditer(low, clause.begin, clause.end):
        verb = max(match.start("verb"), match.start("new") if "new" in shape.groupindex else -1)
        made = _proposed(clause, match) if match.group("kind") == "tờ trình" else match
        if made is None or kind_of_name(squeeze(made.group("kind"))) in NO_ORDERS or (shape is _RESOLVED and not _is_now(clause, verb)):
            continue
        announced = low.startswith("công bố", verb)
        if announced and _CEREMONY.search(low, max(clause.begin, verb - 20), verb):
            continue
        issuer = clause.subject(verb, made.span("kind"))
        if issuer is None or low.startswith(("ký", "kí"), verb):
            issuer = _whose(setting, made.end("kind"), issuer)
        day = day_before(setting, match.start("kind"), verb=shape in (_NOTIFIES, _RESOLVED)) or date_at(setting, made.end("kind"))[0]
        yield Making(made.span("kind"), issuer, day, verb, announced)


def _proposed(clause: Clause, match: re.Match[str]) -> re.Match[str] | None:
    """What those make who pass a proposal, or issue one: the paper itself unless it is passed, then what it puts forward."""
    passed = _PASSES.match(clause.low, match.start("verb") if match["verb"] else match.start())
    return _PROPOSES.match(clause.low, match.end("kind"), clause.end) if passed else match


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
    free = _first_free(clause)
    for by, units, sent in makers:
        kind = free if by.group().startswith("được") else _made_by(clause, by.start())
        if kind and kind.end() <= by.start():
            yield Making(kind.span(), clause.named(units), date_at(setting, sent)[0], by.start())


def _made_by(clause: Clause, at: int) -> re.Match[str] | None:
    """What "do" at ``at`` says who made: the document that the sentence opens with, else the one named last ("… chỉ tiêu của | Kế hoạch … do UBND tỉnh vừa ký")."""
    kinds = list(_KINDS.finditer(clause.low, clause.begin, at))
    return (kinds[0] if _OPENS.match(clause.low, clause.begin, clause.end) else kinds[-1]) if kinds else None


def _makers(clause: Clause, setting: Setting) -> Iterator[tuple[re.Match[str], list[UnitMention], int]]:
    """Who stands behind "được" or "do" as the one that issues or signs: that word, the body, where its verb ends."""
    text, low = setting.text, setting.low
    opens = _OPENS.match(low, clause.begin, clause.end)
    for by in _BY.finditer(low, clause.begin, clause.end):
        do = by.group().startswith("do")
        if not (any_head().match(low, by.end()) or low.startswith("phó ", by.end())):
            continue
        units, end = read_units(text, low, by.end())
        sent = _SENT.match(low, behind_person(text, end)) if len(units) == 1 else None
        if (
            sent is None
            or (do and opens is None and not sent["now"])
            or (sent["weak"] and not _JUST_NOW.search(low, max(clause.begin, by.start() - _CLOSE), by.start()))
        ):
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
    if len(units) == 1 and units[0].start == match.end() and _STATES.match(clause.low, behind_person(clause.text, end), clause.end):
        yield Making(match.span("kind"), clause.named(units), None, match.end())


def _sent_by(clause: Clause, setting: Setting) -> Iterator[Making]:
    """Whose letter a sentence says is sent: "… trong văn bản chỉ đạo của Sở X gửi đến các trường chiều 12-10"."""
    for match in _SENT_BY.finditer(clause.low, clause.begin, clause.end):
        units, end = read_units(clause.text, clause.low, match.end())
        sends = _SENDS.match(clause.low, end, clause.end) if len(units) == 1 and units[0].start == match.end() else None
        if sends and not _HAD.search(clause.low, max(clause.begin, match.start() - _CLOSE), match.start()):
            day = date_at(setting, sends.start("day"), dashed=True)[0] or date_at(setting, sends.end(), dashed=True)[0] if sends["day"] else None
            yield Making(match.span("kind"), at_home(units[0].name, clause.places), day, sends.start() + 1)


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
