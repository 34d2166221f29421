"""What a target measures: the words beside its quantity, without comparator, lead-in and day."""

from __future__ import annotations

import re

from extract.parsers.quantities import PERCENT, RANK, RANKED, Quantity
from extract.text import UPPER, lower, squeeze

_LEADING = re.compile(
    r"^(?:[\s,.;:()+*-]|(?:[a-zđ]|\d+(?:\.\d+)*)[.)]\s|(?:nếu có thì|phấn đấu|bảo đảm|đảm bảo|(?:tính )?đến (?:hết |cuối )?(?:năm|ngày|tháng|quý)?\s*[\d/iv]+"
    r"|(?:trong |hết )?năm \d+|(?:trong )?giai đoạn \d+\s*-\s*\d+|và|riêng|trong đó|có|mục tiêu|duy trì|giảm|nâng|tăng(?! cường)|đạt|tối thiểu|ít nhất|kéo|để"
    r"|cắt giảm|rút ngắn|tiếp tục|giữ vững|khống chế|kiềm chế|kiểm soát|đồng thời|ở|(?:đến )?cuối năm(?=,))\b)+"
)
# Taken whole or not at all: "không dưới" may be read as one and as two, and a run of them in as many ways as there are.
_TRAILING = re.compile(
    r"(?:[\s,;:(]|\b(?:đạt|từ \d{1,3}(?:[.,]\d+)? ?%|từ|tương ứng|lần lượt|trên|dưới|tối thiểu|ít nhất|không quá|tối đa|không dưới|hơn|không vượt quá|là|được|xuống|lên|đến|còn|vượt|mức|chiếm|có"
    r"|thấp hơn|cao hơn|không|tại|thêm|khoảng|≥|≤|phấn đấu|đạt mức|(?<!xuất )cắt giảm|(?<!cắt )giảm|tăng|bằng|thuộc|nằm trong|vào|trong|nhóm|không thấp hơn|không cao hơn"
    r"|(?<!với )năm 20\d\d|phải|của|về|hiện(?: nay| tại)?|mới|(?<=giảm )tiếp|(?<=tăng )thêm))++$"
)
# A head that is itself the name of a measure; other heads ("hoàn thành số hóa 100% sổ hộ tịch") only lead to it.
_MEASURE = re.compile(r"\b(?:tỷ lệ|chỉ số|mức độ|mức|thời gian|điểm|thứ hạng|tốc độ|hệ số|giá trị|doanh thu|thu ngân sách)\b|^(?:tổng )?số (?!hóa)")
_ENDS_TAIL = re.compile(
    r"[;.\n\t](?=\s|$)|,\s(?=(?:riêng|trong đó|hoàn thành|đến|tính đến|đồng thời|báo cáo|trình|gửi|thời gian|\d|trên|tối thiểu|ít nhất))|\s(?:và|hoặc)\s(?=\d|trên|tối thiểu|ít nhất)"
    r"|\s(?=(?:trước|trong|đến|xong|chậm nhất)\s+(?:hết |cuối |ngày |tháng |quý |năm )*[\div])"
)
_NEXT_ACT = re.compile(r"\s(?:và|,)\s(?=(?:đơn giản hóa|nâng cao|bảo đảm|đảm bảo|công khai|tổ chức|triển khai|thực hiện việc|hoàn thành|báo cáo)(?!\w))")
# The next target of the same sentence: "…, rút ngắn 30% thời gian", " và đơn giản 20% số thủ tục".
_NEXT_QUANTITY = re.compile(r"(?:,|\s(?:và|hoặc))\s(?=(?:(?!và\s|hoặc\s)[^\W\d_]+\s){0,4}\d[\d.,]*\s?%)")
_OR_MORE = re.compile(r"^((?:[^\W\d_]+ ){1,3})trở (?:lên|xuống) ")  # "97% | hồ sơ trở lên được trả đúng hạn"
# What a share cannot be of: "bảo đảm 100% | hoàn thành".
_NO_THING = re.compile(r"(?:được\s+)?(?:hoàn thành|thực hiện)$")
# "Yêu cầu các đơn vị …, mục tiêu | năm 2026 đạt 80% hồ sơ": what stands before leads in, it is not measured.
_LED_IN = re.compile(r"(?<!\w)(?:mục tiêu|chỉ tiêu)$")
_NO_TAIL = re.compile(
    r"\s*(?:$|[.,;:)(/]|(?:đối với|trở lên|trở xuống|so với|vào|trong|trước|đến|và|cả nước|lượt(?! (?:khám|hồ sơ|truy cập|giao dịch|người))|năm)\b)"
)
_MORE_OF = re.compile(r"\s*trở (?:lên|xuống)(?=\s+[^\W\d])(?!\s+(?:so với|vào|trong|trước|đến|và|đối với|trên|tổng)(?!\w))")  # "từ 60% | trở lên đơn vị tự chủ"


def indicator_of(text: str, quantity: Quantity, clause: int, part: int) -> str | None:
    """What ``quantity`` measures; its ``clause`` and, after an earlier quantity, its own ``part`` of it begin at these offsets. None where no word names it.

    >>> from extract.parsers.quantities import quantities
    >>> [indicator_of(t, next(quantities(t.lower())), 0, 0) for t in ("Tỷ lệ đúng hạn đạt 98%.", "Tối thiểu 80% hồ sơ được số hóa;")]
    ['Tỷ lệ đúng hạn', 'hồ sơ được số hóa']
    """
    head, said = _head(squeeze(text[part : quantity.start]))
    more = _MORE_OF.match(lower(text[quantity.end : quantity.end + 80]))
    quantity = quantity._replace(end=quantity.end + more.end()) if more else quantity
    has_tail = not _NO_TAIL.match(lower(text[quantity.end : quantity.end + 40])) and (quantity.unit != RANK or not head)
    if has_tail and head and _BOUND_OF_TOPIC.search(lower(text[part : quantity.start])) and not _MEASURE.search(lower(head)):
        head = ""  # "Tổ chức bộ máy: giảm tối thiểu 10% số lượng đơn vị"
    near = lower(text[max(0, quantity.start - 20) : quantity.start])
    if has_tail and (_FOR_WHOM.search(near) or _BOUND_OF_LIST.search(near)):
        head = ""
    if quantity.unit == RANK and _PLACE.fullmatch(lower(head)) and (index := _LED_INDEX.match(text, quantity.end)):
        return squeeze(index["index"])
    if has_tail and head and (_OF_UNIT.match(lower(head)) or _NAMES.fullmatch(head)) and re.search(r":\s*(?:[^\W\d]+\s+){0,3}$", text[part : quantity.start]):
        head = ""  # "Sở Y tế: tối thiểu 50% cơ sở …", "Lào Cai: Phấn đấu 60% văn bản …"
    if head and (part > clause or len(head.split()) >= 2) and (not has_tail or said or _MEASURE.search(lower(head)) or quantity.unit != PERCENT):
        return head
    if has_tail:
        after = text[quantity.end : quantity.end + 400]
        low = lower(after)
        ends = [end.start() for pattern in (_ENDS_TAIL, _NEXT_QUANTITY) if (end := pattern.search(low))]
        if not ends and (act := _NEXT_ACT.search(low)):
            ends = [act.start()]
        tail = _trimmed(_OR_MORE.sub(lambda more: more[1], squeeze(after[: min(ends, default=len(after))])))
        if tail and not _NO_THING.match(lower(tail)):
            return tail
    return head or None


def _trimmed(text: str) -> str:
    text = text.strip(" ,.:/-")
    return text.rstrip(" )") if text.count(")") > text.count("(") else text


def _head(before: str) -> tuple[str, bool]:
    """The words before a quantity without what leads in and out of them, and whether a copula ("đạt", "còn", a colon) ties them to it."""
    before = before[-400:]
    cut = _TRAILING.search(lower(before)[-120:])
    at = max(0, len(before) - 120) + cut.start() if cut else len(before)
    head = before[:at]
    colon = head.rfind(": ")
    head = head[colon + 2 :] if 0 <= colon < len(head) - 2 else head
    if _ONLY_TIME.fullmatch(lower(head)) or _LED_IN.search(lower(head)):
        return "", False
    lead = _LEADING.match(lower(head))
    head = head[lead.end() if lead else 0 :]
    aim = list(_AIM.finditer(lower(head)))
    head = head[aim[-1].end() :] if aim else head
    strive = lower(head).rfind("phấn đấu ")
    if strive > 0 and _ONLY_TIME.fullmatch(lower(head[strive:])):
        head = head[:strive]  # "Giải ngân vốn sự nghiệp, phấn đấu hết quý I | đạt trên 20%"
    elif strive > 0:
        head = head[strive:]
        lead = _LEADING.match(lower(head))
        head = head[lead.end() if lead else 0 :]
    last = head.split(", ")[-1]
    return _trimmed(last if len(head.split()) > 25 or _STARTS.match(lower(last)) else head), _COPULA.search(lower(before[at:])) is not None


# "Phấn đấu đến cuối | năm 2026 có 85% …"; "cấp định danh cho | 100% công dân …"
_ONLY_TIME = re.compile(r"\W*(?:phấn đấu|mục tiêu)?(?: ?(?:đến|tới|trong|hết|cuối|đầu|giai đoạn|năm|quý(?: [iv]+)?|tháng(?: \d+)?))*\W*")
_OF_UNIT = re.compile(r"(?:sở|bộ|ubnd|ủy ban|phòng|ban|công an|văn phòng|trung tâm|các (?:sở|bộ|xã|phòng|cơ quan|đơn vị))(?!\w)")
_NAMES = re.compile(rf"[{UPPER}][\w.]*(?: [{UPPER}][\w.]*)*")
_FOR_WHOM = re.compile(r"(?<!\w)(?:cho|với|tại|của)\s*$")
_BOUND_OF_TOPIC = re.compile(
    r":\s+(?:(?:hằng năm|hàng năm|phấn đấu|bảo đảm|đảm bảo|có),?\s+)?(?:(?:cắt giảm|giảm|tăng)\s+)?(?:(?:tối thiểu|ít nhất|trên|dưới|từ|không quá|khoảng)\s+)?$"
)
_BOUND_OF_LIST = re.compile(r"(?<!\w)(?:ít nhất|tối thiểu|không quá|tối đa|trên|dưới)\s*:\s*$")  # "cắt giảm ít nhất: 30% thời gian, 30% chi phí"
# "vị trí trong nhóm | 5 tỉnh có Chỉ số PCI cao nhất cả nước"
_PLACE = re.compile(rf"(?:{RANKED}(?: |$))?(?:vị trí|thứ hạng|xếp hạng|xếp|đứng|thuộc|duy trì|lọt)?")
_LED_INDEX = re.compile(
    r"[^;.]{0,60}?\s(?:có|về)\s+(?P<index>[^;.,]{2,80}?)(?=\s+(?:cao nhất|dẫn đầu|đứng đầu|tốt nhất|hàng đầu|cả nước|toàn quốc)|\s*[;.,]|\s*$)"
)
_AIM = re.compile(r"(?:phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|nâng|giảm|đưa|kéo)(?: là)?\s+(?=tỷ lệ|chỉ số|mức độ|thời gian|tăng trưởng|tốc độ)")
_STARTS = re.compile(r"(?:tỷ lệ|chỉ số|mức|thời gian|số|điểm|cấp|riêng|trong đó)\b")
_COPULA = re.compile(r"(?<!\w)(?:đạt|chiếm|còn|xuống|lên|là|bằng|vượt|tăng)(?!\w)|:")
