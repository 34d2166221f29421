"""How a document is cited: ``can-cu``, ``thuc-hien``, ``sua-doi``, ``thay-the``, ``bai-bo``, ``kem-theo``, ``dan-chieu``."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.parsers.governing_verbs import NAMED_PART, governed, is_part, ordered
from extract.parsers.losing_force import joined, losing, opens_subject
from extract.segment import Outline, Segment

_LEGAL_BASIS = re.compile(r"\s*(?:các\s+)?(?:căn cứ|cơ sở)(?:\s+(?:pháp lý|chính trị|xây dựng|lập|ban hành|để|của|kế hoạch|:)|\s*[:;.]?\s*$|\s*\n)")
# "Xét đề nghị của Sở A tại Tờ trình số …, UBND tỉnh ban hành …": a basis in the sentence that issues.
_PROPOSED = re.compile(
    r"\s*(?:(?:xét|theo) đề nghị của|xét (?:báo cáo|kiến nghị|tờ trình|công văn|văn bản|ý kiến)|sau khi (?:(?:xem )?xét (?:các )?tờ trình|thống nhất|lấy ý kiến|có ý kiến))\s"
)
# "Theo đề nghị của Bộ trưởng Bộ A; | Chính phủ ban hành Nghị định | sửa đổi …": what issues stands behind the recital
_ISSUES = re.compile(
    r"[;,]\s*(?:chính phủ|thủ tướng chính phủ|(?:bộ trưởng|chủ tịch|chánh án|tổng|thống đốc|ủy ban|hội đồng)\s[^;:.]{2,60}?)\s+ban hành (?:nghị định|thông tư|quyết định|nghị quyết)\s"
)
_A_NUMBER = re.compile(r"\d/[^\W\d]|\d/\d{4}/")
_LONGEST_SENTENCE = 1500
_LONGEST_PART = 360
# Weaker words never replace stronger ones where one document is cited twice.
STRENGTH = {"can-cu": 0, "thay-the": 1, "bai-bo": 2, "sua-doi": 3, "kem-theo": 4, "thuc-hien": 5, "dan-chieu": 6}

# "Nghị định số A, được sửa đổi, bổ sung một số điều bởi Nghị định số B": B is cited as A is.
_AMENDED_BY = re.compile(
    r"được\s+(?:sửa đổi|bổ sung|đính chính|điều chỉnh)(?:(?!này | thực hiện)[^;.]){0,60}?\s(?:bởi|tại|theo|bằng)(?:\s+(?:các|của|và|(?:điểm|khoản|điều|mục) (?:\d{1,3}|[a-zđ]),?))*\s*$"
    r"|\(đã được sửa đổi, bổ sung\s+$"  # the word between left out
)
_REPLACED_BY = re.compile(r"(?:được|bị)\s+(?:thay thế|bãi bỏ|hủy bỏ)[^;.]{0,40}?\s(?:bởi|tại|theo|bằng)\s*$")
# Behind a first document of a recital, one that is joined to it ("và Nghị quyết số B", "; Nghị quyết số B", "ý kiến của X tại Công văn số B") is a basis too;
# any other stands in its title: "hướng dẫn thi hành Nghị định số B", "sửa đổi một số điều của Nghị định số B".
_JOINED = re.compile(
    r"(?:;\s+(?:các )?(?:văn bản|báo cáo|công văn|ý kiến)[^;.:]{0,80}:|[,;]|,\s*kèm theo|(?<!\w)(?:và|cùng với|cùng)|(?<!quy định )(?<!nêu )(?<!giao )(?<!nội dung )(?<!\w)tại)(?:\s+các)?\s*$|,\s+(?:và\s+)?của\s[^;.()]{3,80}\(\s*$"
)
_OPINION = re.compile(
    r"(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?:ý kiến|chỉ đạo|kết luận|yêu cầu|chỉ tiêu|mục tiêu|nhiệm vụ|nội dung|quy định|hướng dẫn)[^;.]{0,120}\stại(?:\s+các)?\s*"
    r"|[^;.]{0,200}?,\s+(?:và\s+)?của\s[^,;.]{3,80}\stại(?:\s+các)?\s*"  # "theo chỉ đạo của A tại Thông báo số …, của B tại | Công điện số …"
)
# The title of a document, or what is said of it: "về …", "sửa đổi, bổ sung một số điều của …"; a comma belongs to it where a common word follows ("phòng, chống").
_TITLE = r"(?:về|ban hành|phê duyệt|quy định|hướng dẫn|v/v|(?:sửa đổi|bổ sung|bãi bỏ)(?:, (?:bổ sung|bãi bỏ|thay thế))*)\s"
_IN_TITLE = re.compile(
    rf"\s*{_TITLE}(?:(?!thay thế|bãi bỏ|hủy bỏ|hết hiệu lực|kèm theo|căn cứ|thực hiện|triển khai)(?:[^.;,:]|, (?=bổ sung |sửa đổi |chống |(?:[^\W\d]+ ){{1,4}}của )))*"
)
# "sửa đổi Quyết định số B | và thay thế | Quyết định số C": the title goes on
_TITLE_GOES_ON = re.compile(r"[^.;:]{0,160}\s(?:và|đồng thời)\s+(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ)\s(?:[^.;:]{0,80}\s)?")
_CHANGED = ("sua-doi", "thay-the", "bai-bo")
# The title of a document that is changed, in whatever words: "Bãi bỏ Quyết định số A | thành lập Ban Chỉ đạo thực hiện | Nghị quyết số B"
_BREAKS_OFF = re.compile(r":|\.\s|(?:^|[,;])\s*(?:theo|căn cứ|thực hiện|tại|trừ|bằng)\s")
_TITLE_OF_CHANGED = re.compile(
    r"\s+(?!(?:và|hoặc|theo|tại|bằng|bởi|như|kể từ|từ|trong|để|đã|được|bị|có|thì|là|còn|không|trừ|thành(?! lập)|cho(?! phép)|đối với|kèm theo|ban hành kèm theo|căn cứ|thực hiện|hết hiệu lực|thay thế)(?!\w))"
    r"[\"“]?[^\W\d](?:[^.;:\n]|\.(?=\S))*(?<!,)(?<! và)(?<! đồng thời)\s"
)
_NEXT_PART = re.compile(rf"(?:[,;]|\svà)\s+{NAMED_PART}\s[^.;:,]{{1,80}}\s$")  # "… của Chính phủ quy định … | và Điều 9 | Nghị định số"
_AMENDS = re.compile(r"(?<!\w)(?:sửa đổi|bổ sung|điều chỉnh)[^.;]{0,80}?\s(?:của|tại)\s+$|(?<!\w)(?:sửa đổi|bổ sung|điều chỉnh)(?:, bổ sung)?\s+$")
# "(sau đây gọi tắt là Nghị quyết số A)"
_SHORT_NAME = re.compile(r"(?:gọi|viết)(?: chung)? (?:tắt )?là\s*:?\s*[\"“]?\s*$")
_RECITAL_VERB = re.compile(r"(?<!\w)(căn cứ|thực hiện|thi hành)(?:\s+(?:các|nội dung|tinh thần))?\s*$")
_ISSUED_TOO = re.compile(r"(?<!\w)(?:đã|vừa)\s+(?:ký\s+)?ban hành(?:\s+các)?\s*$")  # "Thực hiện chỉ đạo của A, Sở B đã ban hành | Công văn số"
# "…; Thực hiện | Quyết định số": recitals that a reader joined to one paragraph
_NEXT_RECITAL = re.compile(r"[;\n]\s*[-–+]?\s*(căn cứ|thực hiện)(?:\s+các)?\s*$")
# "Căn cứ | Kế hoạch số A về việc thực hiện Chỉ thị số B; Công văn số C": C is a basis as A is
_OPENS_CLAUSE = re.compile(r"(?:^|;)\s*[-–+]?\s*$")
_CLAUSE_VERBS = ("căn cứ ", "thực hiện ", "triển khai ")
# A title may stand between two documents of one list, a predicate may not.
_NEXT_OF_LIST = re.compile(
    rf"^(?:\s*của\s[^.;]{{3,60}}?(?=\s))?\s*(?:,\s*)?[\"“]?{_TITLE}(?:[^.;]|\.(?=\S))*(?:[;,]\s*(?:và\s+)?|\svà\s+)(?:các\s+)?$|^[^.;:]*;\s*(?:và\s+)?(?:(?:luật|bộ luật|pháp lệnh)\s[^.;:]{{1,120}};\s*){{0,6}}(?:các\s+)?$"
)
_ASIDE = r"(?:\s*\([^()]{1,80}\))?(?:\s+(?:khóa|nhiệm kỳ|kỳ họp)\s[^,;.]{1,40})?"
_LINKED = re.compile(
    rf"{_ASIDE}\s*(?:\)\s*)?(?:,|;|và|,\s*và|;\s*và|đến)\s*(?:các\s+)?(?:văn bản\s*:?\s*)?(?:số\s*:?\s*)?(?:\d{{1,5}}[a-zđ]?\s*(?:,|và)\s*){{0,9}}|"
)
_LINKED_PART = re.compile(rf"{_ASIDE}\s*(?:\)\s*)?(?:,|;|và|;\s*và|,\s*và)\s*(?:(?:các\s+)?{NAMED_PART}\s[^.;:]{{1,80}}\s)$")


class How(NamedTuple):
    """How a document is cited, where its date and body end, and how the next one of its list is (not as one that only stands in its title); ``titled``: it stands in the title of another;
    ``item``: it is an item of a list of documents, which goes on with its title."""

    relation: str
    end: int
    listed: str
    titled: bool = False
    item: bool = False


def relation(outline: Outline, segment: Segment, begin: int, end: int, previous: How | None) -> How:
    """Relation of the citation whose leading words begin at ``begin`` and whose date and body end at ``end``; ``previous``: that of the citation before it in the same segment."""
    low = outline.low
    start = min(segment.start, previous.end) if previous else segment.start  # a title goes on over several lines
    floor = max(start, begin - _LONGEST_SENTENCE)
    floor = max(floor, low.rfind(". ", floor, begin) + 1)
    before = low[floor:begin]
    beside = previous if previous is not None and previous.end >= floor else None
    recital = segment.kind == "recital" and not _ISSUES.search(before)
    lost = None if recital else _lost(low, begin, end, segment.end, before, beside)
    if lost:
        return lost
    if beside is not None:
        behind = _behind(outline, low[beside.end : begin], before, end, beside, recital)
        if behind:
            return behind
    if recital or _under_legal_basis(outline, segment) or (_PROPOSED.match(low, segment.body, segment.end) and not _ISSUES.search(before)):
        return _plain(_of_basis(low, segment, before, previous is not None), end)
    since = max(floor, previous.end if previous else floor, begin - _LONGEST_PART)
    how = _by_words(outline, segment, begin, low[since:begin])
    if previous is None and is_part(low[segment.body : begin]) and _under_lead_in(outline, segment):
        return How(how, end, how, item=True)
    if previous is not None and low.endswith("(", floor, begin) and ")" in low[end - 1 : end + 1]:
        return How(how, end, previous.listed)  # "Kết luận số A về … (Kết luận số A); Quyết định số B": the list goes on
    return _plain(how, end)


def _lost(low: str, begin: int, end: int, stop: int, before: str, previous: How | None) -> How | None:
    """How a document of a clause is cited that says what loses its force; ``previous``: the one before it in its sentence."""
    how = losing(low, end, stop)
    if how is None:
        return None
    if previous is None:
        return _plain(how.relation, end) if how.next or opens_subject(before) else None
    between = low[previous.end : begin]
    if previous.listed != how.relation or joined(between):
        return _plain(how.relation, end) if how.next or previous.listed == how.relation else None
    return How(how.relation if _AMENDED_BY.search(between) else "dan-chieu", end, previous.listed, not between.endswith("("))


def _plain(how: str, end: int) -> How:
    return How(how, end, how)


def _behind(outline: Outline, between: str, before: str, end: int, previous: How, recital: bool) -> How | None:
    """Relation of a citation behind another one of its sentence, as far as the words ``between`` them tell it."""
    listed = _LINKED.fullmatch(between)
    opening = _clause_verb(before) if listed and ";" in between else None
    if opening:
        return _plain("can-cu" if opening == "căn cứ" else "thuc-hien", end)
    if listed:
        return _plain(previous.relation if previous.titled and ";" not in between else previous.listed, end)._replace(listed=previous.listed)
    if _LINKED_PART.fullmatch(between) and previous.relation in _CHANGED:
        return _plain(previous.relation, end)
    if _AMENDED_BY.search(between) or _OPINION.fullmatch(between):
        return _plain(previous.relation, end)
    if _REPLACED_BY.search(between):
        return How("dan-chieu", end, previous.listed, True)
    if (not recital and _NEXT_OF_LIST.search(between)) or _SHORT_NAME.search(between):
        return _plain(previous.listed, end)  # "Thực hiện Nghị quyết số A về …; Quyết định số B về …"
    if not recital and previous.listed in _CHANGED and _NEXT_PART.search(between) and joined(between):
        return _plain(previous.listed, end)
    if previous.item and not joined(between) and not _BREAKS_OFF.search(between):
        return How("dan-chieu", end, previous.listed, not between.endswith("("), True)
    if not recital and _IN_TITLE.fullmatch(between):
        amended = None if outline.official else _AMENDS.search(between)
        if amended:  # news: "Quyết định số A … sửa đổi một số điều của Quyết định số B" tells of B what becomes of it
            return _plain("sua-doi", end)
        return How("dan-chieu", end, previous.listed, not between.endswith("("))  # "… tại Kết luận số A về tổng kết Nghị quyết số B"
    if not recital and previous.listed in _CHANGED and joined(between) and not _BREAKS_OFF.search(between):
        return _plain(previous.listed, end)
    if not recital and previous.relation in _CHANGED and _TITLE_OF_CHANGED.fullmatch(between) and not _TITLE_GOES_ON.fullmatch(between):
        return How("dan-chieu", end, previous.listed, True)
    if previous.titled and previous.listed not in _CHANGED and _TITLE_GOES_ON.fullmatch(between):
        return How("dan-chieu", end, previous.listed, True)
    return None


def _of_basis(low: str, segment: Segment, before: str, follows: bool) -> str:
    """Relation of a citation in a recital; ``follows``: another one of the recital stands before it."""
    opened = _NEXT_RECITAL.search(before[-40:])
    if opened:
        return "can-cu" if opened.group(1) == "căn cứ" else "thuc-hien"
    if (follows and not _JOINED.search(before[-80:])) or _ISSUED_TOO.search(before[-60:]):
        return "dan-chieu"
    verb = _RECITAL_VERB.search(before[-60:])
    if verb:
        return "can-cu" if verb.group(1) == "căn cứ" else "thuc-hien"
    return "thuc-hien" if low[segment.start : segment.start + 20].lstrip(" -").startswith("thực hiện") else "can-cu"


def _clause_verb(before: str) -> str | None:
    """The last verb of a basis that a clause of ``before`` opens with; None where none does."""
    at = len(before)
    while at > 0:
        at, verb = max((before.rfind(verb, 0, at), verb) for verb in _CLAUSE_VERBS)
        if at >= 0 and _OPENS_CLAUSE.search(before, max(0, at - 6), at):
            return verb.strip()
    return None


def _under_legal_basis(outline: Outline, segment: Segment) -> bool:
    """An item of the list under "I. CĂN CỨ PHÁP LÝ", "Cơ sở pháp lý:"."""
    above = outline.ancestors(segment)[:1]
    return bool(above) and above[0].heading and above[0].end - above[0].start < 120 and _LEGAL_BASIS.match(outline.low, above[0].body, above[0].end) is not None


def _under_lead_in(outline: Outline, segment: Segment) -> bool:
    """An item of a list that a colon opens."""
    above = outline.ancestors(segment)[:1]
    return bool(above) and above[0].heading and outline.low[above[0].body : above[0].end].rstrip().endswith(":")


def _by_words(outline: Outline, segment: Segment, begin: int, before: str) -> str:
    if is_part(outline.low[segment.body : begin]):
        for above in outline.ancestors(segment)[:1]:
            lead = _A_NUMBER.split(outline.low[above.body : above.end], maxsplit=1)[0]  # not what the title of a document says that it cites
            how = ordered(lead) if above.heading else None
            if how:
                return how
    amending = _AMENDED_BY.search(before)  # "Căn cứ Luật A đã được sửa đổi theo Luật số B"
    return governed(before[: amending.start()] if amending else before)
