"""The verb that governs a cited document, and with it how the document is cited: "bãi bỏ khoản 2 Điều 3 | Quyết định số …", "thực hiện | Kế hoạch số …".

A verb that changes documents (sửa đổi, thay thế, bãi bỏ) governs only what it takes as its object: the document, its parts or a list of documents. The others govern from farther away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.authorities import MAIN_CLAUSE
from extract.kinds import INSTRUMENT

# "thủ tục thay thế | được nêu trong Quyết định số": what was replaced is no document
_OF_WHAT_STANDS_THERE = r"(?!\s+(?:đã\s+)?(?:được|do)(?!\w))"
# "tiếp tục áp dụng quy định tại khoản 2 Điều 5 | Thông tư số"; "đối tượng áp dụng Thông tư số" follows none
_APPLIES = (
    r"(?<!không )(?<!chưa )(?<!tượng )(?<!phạm vi )(?<!hiệu lực )(?<!thời hạn )(?<!thời gian )áp dụng"
    r"(?=(?:\s+(?:các|những|quy định|mức|định mức|chế độ|nội dung|hướng dẫn|thống nhất|đầy đủ|trực tiếp|tại|của|trong|và|điểm|khoản|điều|[\da-zđ]{1,3})(?!\w),?)*\s*$)"
)
# The last of these words before a citation says how it is cited; "sửa đổi, bổ sung, bãi bỏ một số điều của" amends.
_HOW = re.compile(
    rf"(?P<sua_doi>(?:sửa đổi|bổ sung|đính chính|điều chỉnh)(?:(?:,|;|\s+và|\s+hoặc)\s+(?:bổ sung|thay thế|bãi bỏ|hủy bỏ)(?=\s+(?:một số|các|điều|khoản)))*){_OF_WHAT_STANDS_THERE}"
    rf"|(?P<bai_bo>bãi bỏ|hủy bỏ|chấm dứt hiệu lực(?: thi hành)?){_OF_WHAT_STANDS_THERE}|(?P<thay_the>thay thế{_OF_WHAT_STANDS_THERE}|thay(?:\s+cho)?(?=\s*$)|hết hiệu lực)|(?P<kem_theo>(?<!phụ lục )(?<!biểu mẫu )(?<!mẫu )(?<!biểu )kèm theo)|(?P<can_cu>căn cứ|trên cơ sở|(?<!xem )(?<!\w)xét(?=\s*$|\s+đề nghị))"
    rf"|(?P<ngung>(?:ngưng|ngừng) hiệu lực(?: thi hành| áp dụng)?|đình chỉ (?:việc )?thi hành){_OF_WHAT_STANDS_THERE}"
    r"|(?P<thuc_hien>thực hiện|triển khai|(?<!hiệu lực )thi hành|(?<!tiếp )(?<!phát hành )(?<!ban hành )\btheo\b(?! đó)|quán triệt|tinh thần|hướng dẫn tại|chấp hành|tuân thủ|hoàn thành|duy trì|cụ thể hóa"
    rf"|{_APPLIES})"
)
# Where one may begin, which is searched fast.
_HOW_BEGINS = re.compile(
    "s(?=ửa đổi)|áp dụng|b(?=ổ sung|ãi bỏ)|đ(?=ính chính|iều chỉnh|ình chỉ)|ng(?=ưng|ừng)|h(?=ủy bỏ|ết hiệu lực|ướng dẫn tại|oàn thành)|t(?=hay|rên cơ sở|hực hiện|riển khai|hi hành|heo|inh thần|uân thủ)"
    "|k(?=èm theo)|c(?=ăn cứ|hấp hành|hấm dứt hiệu lực|ụ thể hóa)|q(?=uán triệt)|d(?=uy trì)|x(?=ét)"
)
_CHANGES = ("bai_bo", "thay_the", "sua_doi", "ngung")  # what is suspended has no relation of its own
_NEAR = 120  # characters from a verb that changes nothing to what it governs
_FAR = 300  # the same where a list or an aside stands between them
_PARTS = (
    r"(?:một số|các|những|toàn bộ|tất cả|phần|nội dung|tiết|điểm|khoản|điều(?! chỉnh)|mục|chương|phụ lục|phụ biểu|biểu|mẫu|danh mục|bảng|tên|tiêu đề|mức|thời hạn|thời gian|tiến độ|thành phần|thành viên|giá"
    r"|cơ cấu|chức năng|nhiệm vụ|chủ trương|dự án|quy định|quy chế|quy trình|quy hoạch|điều lệ|nội quy|đề án|kế hoạch|chương trình|phương án|hướng dẫn|chính sách|thủ tục|yêu cầu|cụm từ|từ|đoạn|câu|gạch|số thứ tự|hiệu lực|căn cứ ban hành|sai sót|lỗi)"
)
NAMED_PART = r"(?:điểm|khoản|điều|mục|phần|chương|phụ lục)"  # that a number or letter follows
_OF = r"(?:,|\s(?:của|tại|trong|thuộc|kèm theo|ban hành theo|ban hành tại)(?:\s+các)?|\s[\d.ivxa-zđ]{1,6})\s+"
# "bảng a của mục 2.1; bảng b của mục 3 tại Phụ lục I của": parts joined by semicolons are one object
_PART = rf"(?:\d{{1,4}}\s)?{_PARTS}(?!\w)(?:(?!đối tượng| để )(?:[^.;:]|\.(?=\w)|;\s(?={_PARTS}\s))){{0,300}}?{_OF}"
# What lies between a verb that changes documents and the document: nothing, its parts ("một số điều của", "Quy chế ban hành kèm theo"), the list that it opens ("các văn bản sau: -").
# "ngân sách trung ương bổ sung có mục tiêu …: a) … theo | Nghị định số" changes none.
_OBJECT = re.compile(
    rf"\s*:?\s*[-–+]?\s*(?:(?:cho|đối với|đến|thi hành|toàn văn|một phần|đồng thời)\s+)*"
    rf"|\s+(?:các|những|toàn bộ|tất cả các)\s+(?:[^\W\d]+\s+){{0,14}}(?:[^\W\d]+\s*)?:\s*[-–+]?\s*|\s+(?:các|những|toàn bộ|tất cả các|một số)\s+"
    rf"|\s+(?:[^.;:]{{1,120}}\svào\s+bộ\s[^.;:]{{1,160}}\s(?:ban hành|công bố) kèm theo\s+)|\s+{_PART}|\s*,\s*(?:bổ sung|thay thế|bãi bỏ|hủy bỏ)\s+"
    r"|\s+(?:thời hạn|thời gian|phạm vi|đối tượng) (?:áp dụng|thực hiện|thi hành)\s+"
)
_PART_OF = re.compile(rf"\s*(?:[-–+•]\s*)?(?:{_PART})?")
# "kinh phí đã giao cho Sở A tại | Quyết định số", "đối tượng quy định tại khoản 2 Điều 1 | Nghị định số": it is said where something stands; "theo quy định tại" follows it
_STANDS_IN = re.compile(
    rf"(?:(?<=\s)|^)(?:đã\s+|được\s+|vừa\s+)*(?:quy định|nêu|giao|ghi|chỉ ra|xác định|phê duyệt|phân công|công bố|đề ra)(?:\s(?:rõ|cụ thể|chi tiết|trên|(?:cho|của)\s[^,;:]{{1,60}}?))?\s(?:tại|trong)\s+(?:{NAMED_PART}\s[^.;:]{{1,60}}\s)?$"
)
_FOLLOWED = re.compile(
    r"(?:\s*,|\s+(?:có|chất|lượng|hiệu|quả|đúng|nghiêm|túc|tốt|đầy|đủ|kịp|thời|các|những|mọi|nội|dung|nhiệm|vụ|chỉ|tiêu|mục|giải|pháp|yêu|cầu|định|hướng|và|như|theo|kế|hoạch|lộ|trình|tinh|thần|dẫn)(?!\w))*\s*"
    r"|\s+(?:phần )?(?:việc|nhiệm vụ|chỉ tiêu)\s(?:(?!từ |bằng |cho |theo )[^,;:]){0,80}"
)
# "thực hiện tốt các quy định về …, trọng tâm là: | Luật A; | Nghị định số": the first with a number of a list behind a colon
_IN_LIST = re.compile(r":\s*(?:(?:bộ luật|luật|pháp lệnh|hiến pháp)\s[^;:]{1,160};\s*){0,6}(?:các\s+)?$")
# "UBND tỉnh ban hành Kế hoạch số …", "Phúc đáp Công văn số …": the document is what the sentence tells of.
_TOLD = re.compile(r"(?<!\w)(?:ban hành|ký|có|ra|trình|gửi|phát đi|nêu|nhận được|tiếp nhận|phúc đáp|trả lời|tiếp theo|xem xét|thẩm tra)(?:\s+các)?\s*$")
_OF_WORDS = re.compile(
    rf"(?:thay thế|thay|bãi bỏ|bỏ|bổ sung|sửa)(?:, (?:thay thế|bãi bỏ|bổ sung))*\s+(?:(?:các|một số)\s+)*(?:cụm từ|từ)(?:[, ][^.;]{{1,300}})?\s(?:tại|của|trong)\s+(?:{_PARTS}\s[^.;:“”\"]{{0,160}}\s)?$"
)  # amends, though it replaces words
# "thay cụm từ “… | Nghị định số A” bằng cụm từ “… | Nghị định số B”", "sửa “ | Nghị quyết số C” thành": words of the text that is changed
_IN_WORDS = re.compile(r"(?<!\w)(?:cụm từ|từ|đoạn|câu|chữ|sửa|sửa đổi|bỏ|thay|thành|bằng|là)(?:\s+là)?\s*:?\s*[“\"][^”\"]*$")
_AMENDED_IN = re.compile(r"(?:sửa đổi|bổ sung|bãi bỏ|thay thế|điều chỉnh)\s+(?:bằng|bởi)\s+$")  # the one that amends
# "Theo | Sở Y tế, | việc này trái với Nghị định số …": who says so, not what is followed
_SAYS = re.compile(
    r"\s+(?:thông tin từ |lãnh đạo |đại diện )?(?:sở|bộ|ubnd|ủy ban|cục|chi cục|phòng|ban|văn phòng|hđnd|hội đồng|công an|bảo hiểm|ông|bà|báo|thanh tra|viện)\s[^,;]{2,60},\s"
)
_LAW_NAMED = re.compile(r"(?<!\w)(?:luật|pháp lệnh)\s")
_LISTED_TOO = re.compile(r"(?:[,;]|\svà)\s*(?:các\s+)?$")
_MAIN = re.compile(MAIN_CLAUSE)
_PASSIVE = re.compile(r"(?:được|bị)\s+$")
# What an order to change documents stands behind: the start of the clause, its subject, another verb
_ORDERS = re.compile(r"(?:^|[,;.:]|(?<!\w)(?:này|và|đồng thời|nay|được|bị|đây|sau|trên|về việc))\s*$")


_GLUED = re.compile(rf"(?<=[^\W\d])(?:{INSTRUMENT})\s*$")  # a copy lost the blank: "thay thế|Quyết định số"


def governed(before: str) -> str:
    """Relation that the words ``before`` a citation give it, in small letters, from the start of the sentence or the citation before it; ``dan-chieu`` where none governs it.

    >>> governed("quyết định này thay thế "), governed("chỉ tiêu được ngân sách bổ sung theo "), governed("như đã nêu tại ")
    ('thay-the', 'thuc-hien', 'dan-chieu')
    """
    before = _GLUED.sub("", before)
    if _TOLD.search(before) or _AMENDED_IN.search(before) or _IN_WORDS.search(before):
        return "dan-chieu"
    if _OF_WORDS.search(before):
        return "sua-doi"
    ways = _active_ways(before)
    changing = _changing(before, ways)
    if changing:
        return _slug(changing)
    where = _STANDS_IN.search(before)
    end = where.start() if where else len(before)
    near = _FAR if _IN_LIST.search(before) or before.rstrip().endswith("(") else _NEAR
    for found in ways:
        if found.lastgroup in _CHANGES or len(before) - found.end() > near or (found.group() == "theo" and _SAYS.match(before, found.end())):
            continue
        if (law := _LAW_NAMED.search(before, found.end())) and not _LISTED_TOO.search(before, law.end()):
            continue  # "hướng dẫn thi hành một số điều của Pháp lệnh X tại | Tờ trình số": the law is what it governs
        if _MAIN.search(before, found.end()):
            return "dan-chieu"  # "Căn cứ quy định nêu trên, Sở X thống nhất với ý kiến của Sở Y tại | Công văn số"
        if where and (found.end() > end or not _FOLLOWED.fullmatch(before, found.end(), end)):
            return "dan-chieu"
        return _slug(found)
    return "dan-chieu"


# "… được thực hiện căn cứ vào những văn bản sau:" over a list of them
_RESTS_ON = re.compile(
    r"(?<!\w)(?:(căn cứ|thực hiện|theo)(?: vào)? (?:các|những) (?:văn ?bản|quy định|tài liệu|nghị định|thông tư|quyết định)[^.;:]{0,40}|(?<!không )áp dụng (?:các|những|toàn bộ) [^.;:]{3,200}):?\s*$"
)


def ordered(lead: str) -> str | None:
    """Relation that a heading or lead-in, in small letters, gives the documents listed under it: "Điều 2. Bãi bỏ các văn bản sau:"; None where it orders nothing of them."""
    if rests := _RESTS_ON.search(lead):
        return "can-cu" if rests[1] == "căn cứ" else "thuc-hien"
    for found in _ways(lead):
        if found.lastgroup in _CHANGES and _ORDERS.search(lead, 0, found.start()):
            return _slug(found)
    return None


def is_part(text: str) -> bool:
    """Whether the words before a citation at the head of an item, in small letters, only say which part of it is meant: "Khoản 2 Điều 3 "."""
    return _PART_OF.fullmatch(text) is not None


def changes(before: str) -> bool:
    """Whether a verb that changes documents governs what stands behind the words ``before``, in small letters."""
    return _changing(before, _active_ways(before)) is not None


def names_a_way(text: str) -> bool:
    """Whether some verb in ``text``, in small letters, says how a document is cited."""
    return next(_ways(text), None) is not None


def _active_ways(before: str) -> list[re.Match[str]]:
    """The verbs of ``before``, the last one first, without those in the passive."""
    return [found for found in reversed(list(_ways(before))) if not _PASSIVE.search(before, max(0, found.start() - 6), found.start())]


def _changing(before: str, ways: list[re.Match[str]]) -> re.Match[str] | None:
    return next((found for found in ways if found.lastgroup in _CHANGES and _OBJECT.fullmatch(before, found.end())), None)


def _ways(low: str) -> Iterator[re.Match[str]]:
    """Every match of ``_HOW``, in order."""
    at = 0
    for begins in _HOW_BEGINS.finditer(low):
        if begins.start() >= at and (found := _HOW.match(low, begins.start())):
            at = found.end()
            yield found


def _slug(found: re.Match[str]) -> str:
    return "dan-chieu" if found.lastgroup in (None, "ngung") else found.lastgroup.replace("_", "-")
