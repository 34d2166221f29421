"""How a document is cited: ``can-cu``, ``thuc-hien``, ``sua-doi``, ``thay-the``, ``bai-bo``, ``kem-theo``, ``dan-chieu``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.segment import Outline, Segment

# "thủ tục thay thế | được nêu trong Quyết định số": what was replaced is no document
_OF_WHAT_STANDS_THERE = r"(?!\s+(?:đã\s+)?(?:được|do)(?!\w))"
# The last of these words before a citation says how it is cited; "sửa đổi, bổ sung, bãi bỏ một số điều của" amends.
_HOW = re.compile(
    rf"(?P<sua_doi>(?:sửa đổi|bổ sung|đính chính|điều chỉnh)(?:(?:,|;|\s+và|\s+hoặc)\s+(?:bổ sung|thay thế|bãi bỏ|hủy bỏ)(?=\s+(?:một số|các|điều|khoản)))*){_OF_WHAT_STANDS_THERE}"
    rf"|(?P<bai_bo>bãi bỏ|hủy bỏ){_OF_WHAT_STANDS_THERE}|(?P<thay_the>thay thế{_OF_WHAT_STANDS_THERE}|thay(?:\s+cho)?(?=\s*$)|hết hiệu lực)|(?P<kem_theo>(?<!phụ lục )(?<!biểu mẫu )(?<!mẫu )(?<!biểu )kèm theo)|(?P<can_cu>căn cứ|trên cơ sở)"
    r"|(?P<thuc_hien>thực hiện|triển khai|thi hành|(?<!tiếp )(?<!phát hành )(?<!ban hành )\btheo\b(?! đó)|quán triệt|tinh thần|hướng dẫn tại|chấp hành|tuân thủ|hoàn thành|duy trì|cụ thể hóa)"
)
# Where one may begin, which is searched fast.
_HOW_BEGINS = re.compile(
    "s(?=ửa đổi)|b(?=ổ sung|ãi bỏ)|đ(?=ính chính|iều chỉnh)|h(?=ủy bỏ|ết hiệu lực|ướng dẫn tại|oàn thành)|t(?=hay|rên cơ sở|hực hiện|riển khai|hi hành|heo|inh thần|uân thủ)"
    "|k(?=èm theo)|c(?=ăn cứ|hấp hành|ụ thể hóa)|q(?=uán triệt)|d(?=uy trì)"
)
# "UBND tỉnh ban hành Kế hoạch số …", "Phúc đáp Công văn số …": the document is what the sentence tells of.
_TOLD = re.compile(r"(?<!\w)(?:ban hành|ký|có|ra|trình|gửi|phát đi|nêu|nhận được|tiếp nhận|phúc đáp|trả lời|tiếp theo|xem xét|thẩm tra)(?:\s+các)?\s*$")
_LEGAL_BASIS = re.compile(r"\s*(?:các\s+)?(?:căn cứ|cơ sở)(?:\s+(?:pháp lý|chính trị|xây dựng|lập|ban hành|để|của|kế hoạch|:)|\s*[:;.]?\s*$|\s*\n)")
# "Xét đề nghị của Sở A tại Tờ trình số …, UBND tỉnh ban hành …": a basis in the sentence that issues.
_PROPOSED = re.compile(r"\s*(?:(?:xét|theo) đề nghị của|xét (?:báo cáo|kiến nghị|tờ trình|công văn|văn bản|ý kiến))\s")
_A_NUMBER = re.compile(r"\d/[^\W\d]|\d/\d{4}/")
_OVER_LIST = ("bai_bo", "thay_the", "sua_doi")
_LONGEST_SENTENCE = 1500
# Weaker words never replace stronger ones where one document is cited twice.
STRENGTH = {"can-cu": 0, "thay-the": 1, "bai-bo": 2, "sua-doi": 3, "kem-theo": 4, "thuc-hien": 5, "dan-chieu": 6}

# "Nghị định số A, được sửa đổi, bổ sung một số điều bởi Nghị định số B": B is cited as A is.
_AMENDED_BY = re.compile(r"được\s+(?:sửa đổi|bổ sung|đính chính|điều chỉnh)[^;.]{0,60}?\s(?:bởi|tại|theo|bằng)(?:\s+(?:các|điều \d+))*\s*$")
_REPLACED_BY = re.compile(r"(?:được|bị)\s+(?:thay thế|bãi bỏ|hủy bỏ)[^;.]{0,40}?\s(?:bởi|tại|theo|bằng)\s*$")
# Behind a first document of a recital, one that is joined to it ("và Nghị quyết số B", "; Nghị quyết số B", "ý kiến của X tại Công văn số B") is a basis too;
# any other stands in its title: "hướng dẫn thi hành Nghị định số B", "sửa đổi một số điều của Nghị định số B".
_JOINED = re.compile(
    r"(?:[,;]|,\s*kèm theo|(?<!\w)(?:và|cùng với|cùng)|(?<!quy định )(?<!nêu )(?<!giao )(?<!nội dung )(?<!\w)tại)(?:\s+các)?\s*$|,\s+(?:và\s+)?của\s[^;.()]{3,80}\(\s*$"
)
_ENDS_AFTER = re.compile(r"[^;.]{0,60}?\s(?P<how>hết hiệu lực|bị bãi bỏ|bị hủy bỏ|được bãi bỏ)(?!\s+(?:bởi|tại))")
_OPINION = re.compile(r"(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?:ý kiến|chỉ đạo|kết luận|yêu cầu)[^;.]{0,120}\stại(?:\s+các)?\s*")
# "(sau đây gọi tắt là Nghị quyết số A)"
_IN_TITLE = re.compile(
    r"\s*(?:về|ban hành|phê duyệt|quy định|hướng dẫn|v/v|sửa đổi(?:, bổ sung)?)\s(?:(?!thay thế|bãi bỏ|hủy bỏ|hết hiệu lực|kèm theo|căn cứ|thực hiện|triển khai)[^.;,:])*"
)
# "thay thế phần danh mục … thực hiện theo cơ chế một cửa … tại | Quyết định số": part of it
_PART_OF = re.compile(
    r"(?P<how>thay thế|bãi bỏ|hủy bỏ|sửa đổi(?:, bổ sung)?|bổ sung)\s+(?:một\s+)?(?:phần|nội dung|khoản|điểm|điều|mục|phụ lục|danh mục)\s[^.;]{1,300}\s(?:tại|của|(?:ban hành )?kèm theo)\s+$"
)
_OF_WORDS = re.compile(
    r"(?:thay thế|thay|bãi bỏ|bỏ|bổ sung|sửa)\s+(?:các\s+)?(?:cụm từ|từ)\s[^.;]{1,300}\s(?:tại|của|trong)\s+$"
)  # amends, though it replaces words
_AMENDED_IN = re.compile(r"(?:sửa đổi|bổ sung|bãi bỏ|thay thế|điều chỉnh)\s+(?:bằng|bởi)\s+$")  # the one that amends
_LONGEST_PART = 360
# "Theo | Sở Y tế, | việc này trái với Nghị định số …": who says so, not what is followed
_SAYS = re.compile(
    r"\s+(?:thông tin từ |lãnh đạo |đại diện )?(?:sở|bộ|ubnd|ủy ban|cục|chi cục|phòng|ban|văn phòng|hđnd|hội đồng|công an|bảo hiểm|ông|bà|báo|thanh tra|viện)\s[^,;]{2,60},\s"
)
_AMENDS = re.compile(r"(?<!\w)(?:sửa đổi|bổ sung|điều chỉnh)[^.;]{0,80}?\s(?:của|tại)\s+$|(?<!\w)(?:sửa đổi|bổ sung|điều chỉnh)(?:, bổ sung)?\s+$")
_SHORT_NAME = re.compile(r"gọi (?:tắt )?là\s*:?\s*[\"“]?\s*$")
_RECITAL_VERB = re.compile(r"(?<!\w)(căn cứ|thực hiện|thi hành)(?:\s+(?:các|nội dung|tinh thần))?\s*$")
_ISSUED_TOO = re.compile(r"(?<!\w)(?:đã|vừa)\s+(?:ký\s+)?ban hành(?:\s+các)?\s*$")  # "Thực hiện chỉ đạo của A, Sở B đã ban hành | Công văn số"
# "…; Thực hiện | Quyết định số": recitals that a reader joined to one paragraph
_NEXT_RECITAL = re.compile(r"[;\n]\s*[-–+]?\s*(căn cứ|thực hiện)(?:\s+các)?\s*$")
# "Căn cứ | Kế hoạch số A về việc thực hiện Chỉ thị số B; Công văn số C": C is a basis as A is
_OPENS_CLAUSE = re.compile(r"(?:^|;)\s*[-–+]?\s*$")
_CLAUSE_VERBS = ("căn cứ ", "thực hiện ", "triển khai ")
# A title may stand between two documents of one list, a predicate may not.
_NEXT_OF_LIST = re.compile(
    r"^\s*(?:,\s*)?[\"“]?(?:về|ban hành|phê duyệt|quy định|hướng dẫn|v/v|sửa đổi(?:, bổ sung)?)\s(?:[^.;]|\.(?=\S))*(?:[;,]\s*(?:và\s+)?|\svà\s+)(?:các\s+)?$"
)
_LINKED = re.compile(r"\s*\)?\s*(?:,|;|và|,\s*và)\s*(?:các\s+)?$")


def relation(outline: Outline, segment: Segment, begin: int, end: int, previous: tuple[int, str] | None) -> str:
    """Relation of the citation whose leading words begin at ``begin`` and whose date and body end at ``end``; ``previous``: where the citation before it in the same sentence ended, and its relation."""
    low = outline.low
    floor = max(segment.start, begin - _LONGEST_SENTENCE)
    floor = max(floor, low.rfind(". ", floor, begin) + 1)
    before = low[floor:begin]
    after = _ENDS_AFTER.match(low, end, segment.end)
    if after and segment.kind != "recital":
        return "thay-the" if after.group("how") == "hết hiệu lực" else "bai-bo"
    if previous is not None and previous[0] >= floor:
        between = low[previous[0] : begin]
        listed = _LINKED.fullmatch(between)
        opening = _clause_verb(before) if listed and ";" in between else None
        if opening:
            return "can-cu" if opening == "căn cứ" else "thuc-hien"
        if listed or _AMENDED_BY.search(between) or _OPINION.fullmatch(between):
            return previous[1]
        if _REPLACED_BY.search(between):
            return "dan-chieu"
        if (segment.kind != "recital" and _NEXT_OF_LIST.search(between)) or _SHORT_NAME.search(between):
            return previous[1]  # "Thực hiện Nghị quyết số A về …; Quyết định số B về …"
        if segment.kind != "recital" and _IN_TITLE.fullmatch(between):
            amended = None if outline.official else _AMENDS.search(between)
            if amended:  # news: "Quyết định số A … sửa đổi một số điều của Quyết định số B" tells of B what becomes of it
                return "sua-doi"
            return "dan-chieu"  # "… tại Kết luận số A về tổng kết Nghị quyết số B"
    if segment.kind == "recital" or _under_legal_basis(outline, segment) or _PROPOSED.match(low, segment.body, segment.end):
        opened = _NEXT_RECITAL.search(before[-40:])
        if opened:
            return "can-cu" if opened.group(1) == "căn cứ" else "thuc-hien"
        if previous is not None and not _JOINED.search(before[-80:]):
            return "dan-chieu"
        if _ISSUED_TOO.search(before[-60:]):
            return "dan-chieu"
        verb = _RECITAL_VERB.search(before[-60:])
        if verb:
            return "can-cu" if verb.group(1) == "căn cứ" else "thuc-hien"
        return "thuc-hien" if low[segment.start : segment.start + 20].lstrip(" -").startswith("thực hiện") else "can-cu"
    return _by_words(outline, segment, before[-120:], before[-_LONGEST_PART:])


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


def _by_words(outline: Outline, segment: Segment, before: str, sentence: str) -> str:
    if _TOLD.search(before):
        return "dan-chieu"
    if _AMENDED_IN.search(before):
        return "dan-chieu"
    if amending := _AMENDED_BY.search(before):
        before = before[: amending.start()]  # "Căn cứ Luật A đã được sửa đổi theo Luật số B"
    part = _PART_OF.search(sentence)
    if _OF_WORDS.search(sentence):
        return "sua-doi"
    if part:
        return {"thay": "thay-the", "bãi": "bai-bo", "hủy": "bai-bo"}.get(part.group("how")[:4].strip(), "sua-doi")
    best = "dan-chieu"
    for found in _ways(before):
        attributed = found.group() == "theo" and _SAYS.match(before, found.end())
        if not attributed and not re.search(r"(?:được|bị)\s+$", before[max(0, found.start() - 6) : found.start()]):
            best = _slug(found)
    if best in ("dan-chieu", "thuc-hien"):
        for above in outline.ancestors(segment)[:1]:
            lead = _A_NUMBER.split(outline.low[above.start : above.end], maxsplit=1)[0]  # not what the title of a document says that it cites
            words = {found.lastgroup for found in _ways(lead)} if above.heading and not re.search(r"trách nhiệm", lead) else set()
            return next((name.replace("_", "-") for name in _OVER_LIST if name in words), best)
    return best


def _ways(low: str) -> Iterator[re.Match[str]]:
    """Every match of ``_HOW``, in order."""
    at = 0
    for begins in _HOW_BEGINS.finditer(low):
        if begins.start() >= at and (found := _HOW.match(low, begins.start())):
            at = found.end()
            yield found


def _slug(found: re.Match[str]) -> str:
    return (found.lastgroup or "dan-chieu").replace("_", "-")
