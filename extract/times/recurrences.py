"""What repeats, and how often: ``hằng quý``, ``6 tháng, năm``, ``02 lần/năm``, ``thường xuyên``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from extract.records import Deadline

# "ngân hàng năm 2025" and "khách hàng tháng này" are no "hàng năm", "hàng tháng".
_EACH = ("h[ằà]ng" + "".join(f"(?<!{word} hàng)" for word in ["ngân", "khách", "cửa", "bán", "đặt", "đơn", "mặt", "xếp"]), "mỗi")


def _led(leads: Iterable[str], unit: str) -> str:
    """Alternatives that each begin with a letter, for which the engine looks fast: it does not look into a group."""
    return "|".join(f"{lead} {unit}" for lead in leads)


# (slug, the unit that its shapes name, shapes)
_EVERY: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (slug, unit, re.compile("|".join(shapes)))
    for slug, unit, shapes in (
        ("ngay", "ngày", (_led(_EACH, "ngày"), _led(("các", "tất cả các"), "ngày(?: làm việc)? trong (?:tuần|tháng|năm)"))),
        (
            "tuan",
            "tuần",
            (
                _led((*_EACH, "từng", "theo", "định kỳ", "báo cáo"), "tuần(?! (?:qua|trước|này))"),
                r"thứ \w+ (?:đầu|cuối) tuần",
                r"mỗi (?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\w)",
            ),
        ),
        (
            "thang",
            "tháng",
            (
                _led((*_EACH, "từng", "định kỳ", "định kỳ 0?1", "theo"), "tháng"),
                r"báo cáo tháng(?= (?:gửi |nộp )?(?:trước|chậm nhất(?: là)?(?: vào)?|vào) ngày \d|, (?:báo cáo )?quý(?! ?[iv\d]))",
                _led(("trước ngày", "ngày"), r"\d{1,2} của tháng(?! (?:cuối|đầu|thứ \w+)(?: cùng| tiên)?(?: của)?(?: mỗi| h[ằà]ng)? quý)"),
                r"ngày (?:làm việc )?cuối (?:cùng )?(?:của )?tháng(?! ?\d)",
                r"ngày \d{1,2} tháng (?:sau|kế tiếp|tiếp theo)",
                r"tuần (?:đầu|cuối)(?: tiên| cùng)?(?: của)?(?: mỗi| h[ằà]ng)? tháng(?! ?\d)(?! (?:đầu|cuối)(?: của)? quý)",
                _led(("các", "tất cả các"), "tháng trong (?:năm|quý)"),
            ),
        ),
        (
            "quy",
            "quý",
            (
                _led((*_EACH, "từng"), "quý"),
                r"tháng (?:cuối|đầu) (?:của )?quý|cuối (?:mỗi |h[ằà]ng )?quý(?! ?[iv\d])",
                _led(("định kỳ", "báo cáo", "theo"), r"(?:theo )?quý(?! ?[iv\d]+\b)"),
                r"ngày \d{1,2} của tháng cuối|các quý trong năm",
                r"quý(?<!\wquý)(?=(?:,| và) (?:0?6|sáu) tháng(?: đầu năm)?(?:,| và) (?:0?9 tháng, )?(?:cả )?năm(?!\w))",
                _led(("định kỳ", "cứ"), r"(?:0?3|ba) tháng(?! (?:đầu|cuối))"),
                r"quý i,(?: báo cáo)? 0?6 tháng(?: đầu năm)?,(?: báo cáo)? (?:quý iii|0?9 tháng)(?: đầu năm)?(?=,| và)",
            ),
        ),
        (
            "sau-thang",
            "tháng",
            (
                _led(("định kỳ", "h[ằà]ng", "mỗi", "báo cáo", "báo cáo cải cách hành chính"), "(?:0?6|sáu) tháng(?! (?:đầu|cuối) năm 20)"),
                _led(
                    ("06", "6", "sáu"),
                    r"tháng(?: (?:đầu năm|một lần|/lần|(?:gửi )?trước ngày \d{1,2}/\d{1,2}))?(?= ?(?:,|và|/) ?(?:(?:h[ằà]ng |cả |01 )?năm\b|lần))",
                ),
            ),
        ),
        ("sau-thang", "năm", (r"nửa năm (?:một|0?1) lần",)),
        ("nam", "năm", (_led((*_EACH, "định kỳ", "định kỳ 01"), "năm"),)),
    )
)
_LEADS = ("hằng ", "hàng ", "định kỳ ", "các ngày ")  # and "mỗi "
_ALWAYS_LED = ("ngay", "nam")  # that stand behind one of them wherever they repeat
# "Báo cáo tháng, quý": in a time column the bare word says how often
_BARE = re.compile(r"^(?:báo cáo |định kỳ |theo )?(?P<u>tuần|tháng|quý)(?= ?[,/;:]| và |$)|báo cáo (?P<r>tháng|quý|năm)(?! ?[\div])(?!\w)")
_ALWAYS = re.compile(r"(?<!không )(?<!chi )thường xuyên|^tx\b|(?<!\w)th?\. ?xuyên|liên tục|hàng giờ|(?<![\d/])24/(?:7|24)(?! ?[/\d])")
_DUE_DAY = re.compile(r"(?:trước|ngày|đến|hết|từ|vào) $")
_COUNT = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "sáu": 6}
_NUMBER = r"(?:\d{1,2}|một|hai|ba|bốn|sáu)"
_UNIT = r"ngày|tuần|tháng|quý|năm"
# 02 lần/năm | 02 cuộc/năm | một lần trong tháng (not "02 lần trong quý II") | 6 tháng/lần | 3 tháng một lần | mỗi năm 02 lần
_TIMES_A = re.compile(
    rf"(?<!\w)(?P<n>{_NUMBER}) (?:lần ?(?:/|trong|một|mỗi|h[ằà]ng)|(?:cuộc|đợt|kỳ|buổi(?! ?/ ?ngày)|phiên|lượt|số|chuyên mục|chuyên trang|chuyên đề|phóng sự|bản tin|tin(?:, ?|/)?(?: ?bài)?|bài|hội nghị|lớp(?: [^\W\d]+){{0,3}}) ?/) ?(?:0?1 |một )?(?P<u>{_UNIT})(?!\w)(?!(?<=quý) [ivx\d]|(?<=tháng) \d)"
)
_A_TIME = re.compile(rf"(?:(?<!\w)(?P<n>{_NUMBER}) )?(?<!\w)(?<!nửa )(?P<u>{_UNIT}) ?(?:/ ?(?:0?1 ?|một )?|(?:một|0?1) )lần(?!\w)")
_IN_EACH = re.compile(rf"(?:{'|'.join(_EACH)}|một) (?P<u>{_UNIT})(?: \w+){{0,4}}? (?P<n>{_NUMBER}) (?:lần|cuộc|đợt)(?!\w)")
_THING_A_TIME = re.compile(r"/(?:(?<=[^\W\d]/)|(?<=[^\W\d] /))")  # "02 cuộc/năm", not "15/7"
_PER = re.compile(rf"(?<![\w/])(?:0?1 |một )?(?P<u>{_UNIT}) ?/ ?(?P<n>{_NUMBER}) (?:lần|cuộc|đợt)(?!\w)")  # "01 năm/02 lần"
# (shape, whether it counts times in a unit, not units for a time); only the first can do without "lần"
# "sáu tháng tổng hợp, báo cáo Bộ trưởng một lần"
_APART = re.compile(rf"(?<!\w)(?<!trong )(?:(?P<n>{_NUMBER}) )?(?P<u>tháng|tuần|quý|năm)(?: [^\W\d]+){{1,4}},?(?: [^\W\d]+){{0,6}} (?:một|0?1) lần(?!\w)")
_RATES = ((_TIMES_A, True), (_IN_EACH, True), (_PER, True), (_A_TIME, False), (_APART, False))
# Three dates or more, each a quarter after the one before: "Tháng 3, 6, 9, 12", "các ngày 15/3, 15/6, 15/9"
_AND = r" ?(?:,|;|&|và|, và) ?(?:trước |vào )?"
_OF = r"(?:(?: ?/ ?| năm )20\d\d)?"
_LISTS = (
    (
        "tháng",
        re.compile(rf"(?:các tháng|tháng) ?\d{{1,2}}{_OF}(?:{_AND}(?:tháng ?)?\d{{1,2}}(?![\d%]){_OF}){{2,}}(?! ?/)"),
        re.compile(r"(?<![\d/])\d{1,2}(?!\d)"),
    ),
    (
        "/",
        re.compile(rf"[0-9](?<![\d/.,].)\d?/\d{{1,2}}{_OF}(?:{_AND}(?:ngày )?\d{{1,2}}/\d{{1,2}}(?!\d){_OF}){{2,}}(?! ?/)"),
        re.compile(r"(?<=\d/)\d{1,2}(?!\d)"),
    ),
    ("t", re.compile(rf"(?<!\w)th?\.? ?\d{{1,2}}{_OF}(?:{_AND}th?\.? ?\d{{1,2}}(?!\d){_OF}){{2,}}"), re.compile(r"(?<=[th. ])\d{1,2}(?!\d)")),
)
_MONTHS = {"năm": 12.0, "quý": 3.0, "tháng": 1.0}
_BY_MONTHS = {12.0: "nam", 6.0: "sau-thang", 3.0: "quy", 1.0: "thang"}
_BY_UNIT = {"năm": "nam", "quý": "quy", "tháng": "thang", "tuần": "tuan", "ngày": "ngay"}
_ROUTINE_NOUN = re.compile(
    r"(?:(?:kế hoạch|chương trình) hoạt động|kế hoạch|chỉ tiêu|dự toán|chương trình|hội nghị|danh hiệu|khen thưởng|biên chế|chỉ số|cchc|hành chính|công tác|chi phí|ngân sách|kinh phí|xếp loại"
    r"|đánh giá|phân loại|nhiệm vụ|giao ban|tổng kết|cáo|trợ cấp|phụ cấp|lương|thu nhập|học phí|sinh hoạt phí|bảo hiểm|(?:điều hành|giải quyết|xử lý)(?: các)? công việc) ?$"
)
# "phù hợp khả năng cân đối ngân sách nhà nước hằng năm"
_MONEY_OF_A_YEAR = re.compile(
    r"(?:cân đối|phù hợp với|khả năng(?: của)?) (?:[^\W\d]+ ){0,2}?ngân sách(?: nhà nước| địa phương| trung ương| tỉnh| huyện| xã)? $"
)
# "báo cáo UBND tỉnh hai lần trong năm", but not "bị nhắc nhở hai lần trong năm"
_ORDERED = re.compile(
    r"(?<!\w)(?:báo cáo|gửi|họp|đối thoại|kiểm tra|rà soát|tổ chức|sơ kết|đánh giá|khảo sát|tập huấn|giao ban|cập nhật|tổng hợp)(?!\w)(?:(?! bị| đã| không| quá)[^,;.(]){0,60}$"
)
# "…, mỗi năm | ít nhất 01 cuộc"
_A_COUNT = re.compile(
    r" (?:(?:tổ chức|thực hiện|tiến hành|mở) )?(?:(?:ít nhất|tối thiểu|không dưới|từ) )?\d+ (?:cuộc|lần|đợt|lớp|hội nghị|buổi|chuyên đề)(?!\w)"
)


_BY_PERIOD = re.compile(
    r"(?:tiến độ|kế hoạch|chỉ tiêu|lộ trình|mục tiêu|phân kỳ|mốc)(?: [^\W\d]+){0,6} (?:theo )?$"
)  # "cam kết tiến độ giải ngân | từng tháng"
# "…, hằng năm | báo cáo kết quả"
_ACT_BEHIND = re.compile(r" (?!(?:và|của|theo|trong|tại|là|được|để|nhằm|đã|có|cho|về|với|trên)(?!\w))[^\W\d]")


class Recurrence(NamedTuple):
    """``slug``: ``ngay``, ``tuan``, ``thang``, ``quy``, ``sau-thang``, ``nam``, ``thuong-xuyen``. ``rate``: printed as a number of times ("02 lần/năm")."""

    start: int
    end: int
    slug: str
    rate: bool = False


def recurrences(low: str, cell: bool) -> Iterator[Recurrence]:
    """Everything in readable text that says how often; rates first, for they hold other words.

    >>> [r.slug for r in recurrences("kiểm tra 02 lần/năm, báo cáo hằng quý", False)]
    ['sau-thang', 'quy']
    >>> [r.slug for r in recurrences("giao ban vào các tháng 3, 6, 9, 12", False)]
    ['quy']
    """
    for shape, inverse in _RATES if "lần" in low or "mỗi " in low else _RATES[:1] if "/" in low and _THING_A_TIME.search(low) else ():
        for match in shape.finditer(low):
            slug = _rate(match, inverse)
            if slug is not None:
                yield Recurrence(*match.span(), slug, True)
    yield from _quarterly(low, cell)
    named = [unit for unit in _BY_UNIT if unit in low]
    each = "mỗi " in low
    led = each or any(lead in low for lead in _LEADS)
    for slug, unit, pattern in _EVERY if named or each else ():
        if slug in _ALWAYS_LED and not led:
            continue  # most sentences that name a day or a year
        for match in pattern.finditer(low) if unit in named or (slug == "quy" and "tháng" in named) or (slug == "tuan" and each) else ():
            yield Recurrence(*match.span(), slug)
    if cell:
        for match in _BARE.finditer(low):
            yield Recurrence(*match.span(), _BY_UNIT[match.group("u") or match.group("r")])
        for match in _ALWAYS.finditer(low):
            if not (match.group().startswith("24/7") and _DUE_DAY.search(low[max(0, match.start() - 8) : match.start()])):
                yield Recurrence(*match.span(), "thuong-xuyen")


def _quarterly(low: str, cell: bool) -> Iterator[Recurrence]:
    """Lists of dates that come round each quarter; "T3, T6, T9" in time columns only."""
    if "," not in low and ";" not in low:
        return
    for sign, listed, month in _LISTS if cell else _LISTS[:2]:
        for match in listed.finditer(low) if sign in low else ():
            months = [int(number) for number in month.findall(match.group())]
            if all(after - before == 3 for before, after in pairwise(months)):
                yield Recurrence(*match.span(), "quy")


def _rate(match: re.Match[str], inverse: bool) -> str | None:
    printed = match.group("n")
    number = 1 if printed is None else _COUNT.get(printed) or int(printed) if printed.isdigit() or printed in _COUNT else 0
    unit = match.group("u")
    if number == 0:
        return None
    if unit not in _MONTHS:
        return _BY_UNIT[unit] if number == 1 or inverse else None
    months = _MONTHS[unit] / number if inverse else _MONTHS[unit] * number
    return _BY_MONTHS.get(months) or (_BY_UNIT[unit] if inverse else None)


_ALWAYS_FIRST = re.compile(r"(?:\s*,)?\s*(?:(?:phải|cần|có trách nhiệm|chủ trì,) )?(?P<always>thường xuyên)(?=,? \w)", re.IGNORECASE)


def always_first(task: str) -> Deadline | None:
    """Deadline of a task that begins with "thường xuyên": "UBND xã | thường xuyên cập nhật dữ liệu"."""
    always = _ALWAYS_FIRST.match(task)
    return Deadline(always["always"], None, "thuong-xuyen") if always else None


_OF_REPORT = re.compile(r"(?:chất lượng|biểu mẫu|mẫu)(?: của| các)* báo cáo(?: \w+){0,4} $")
_AT_TIMES = re.compile(
    r"(?:(?:chủ trì|tổ chức|duy trì)(?: các)?(?: cuộc)?(?: họp)? giao ban|giờ|thứ \w+|ngày \d+|tuần cuối|vào|định kỳ|trước ngày[^,;]{0,12}|báo cáo(?: \w+){0,4}) $"
)


def is_routine(low: str, found: Recurrence) -> bool:
    """Whether "hằng quý" and the like tell when the duty is due (and not which plan or report is meant)."""
    before = low[max(0, found.start - 40) : found.start]
    printed = low[found.start : found.end]
    if before.rfind("(") > before.rfind(")") and re.search(r"(?:ngân sách|kinh phí|dự toán) $", before):
        return False  # "kế hoạch (dự toán kinh phí hằng năm)"
    if found.slug == "nam" and _MONEY_OF_A_YEAR.search(before):
        return False
    if found.rate:
        return (
            "/" in printed
            or printed.endswith("một lần")
            or (printed.startswith("mỗi ") and (before.endswith((", ", "(", "; ")) or not before.strip("0123456789.)-+ ")))
            or (found.slug != "ngay" and _ORDERED.search(before)) is not None
            or re.search(r"(?:ít nhất|tối thiểu|không dưới|không ít hơn|định kỳ) $", before) is not None
        )
    if found.slug == "nam":
        if re.search(r"kế hoạch (?:\w+ ){0,4}\d+ năm(?: và|,| hoặc) $", before):
            return False  # "kế hoạch 5 năm và hằng năm"
        if re.search(r"(?:kế hoạch|chương trình)(?: \w+){0,2} (?:và (?:ngân sách|dự toán|kinh phí)|h[ằà]ng (?:tuần|tháng|quý),) $", before):
            return False  # "thông qua kế hoạch hoạt động và ngân sách hằng năm", "xây dựng kế hoạch hoạt động hằng quý, hằng năm"
        if _A_COUNT.match(low, found.end):
            return True  # "…, mỗi năm ít nhất 01 cuộc"
        if re.match(r" ?(?:[;.]|$)", low[found.end : found.end + 2]) or re.search(r"(?:ngân sách|kinh phí(?: thực hiện| hoạt động)?|dự toán) $", before):
            return True
        if before.endswith(", ") and printed.startswith(("mỗi", "hằng", "hàng")) and _ACT_BEHIND.match(low, found.end):
            return True
        opens = re.search(r"(?:trước|ngày|tháng \d+|định kỳ|vào|quý [iv]+) (?:\w+ ){0,2}$|(?:^(?:(?:[-+*•]|\(?\w{1,3}[.)]) ?)?|[;:(] ?)$", before)
        return opens is not None and not _ROUTINE_NOUN.search(before)
    if _OF_REPORT.search(before):
        return False
    if _AT_TIMES.search(before):
        return True
    if printed.startswith(("từng", "theo")) and _BY_PERIOD.search(before):
        return False
    return printed.startswith(("tháng", "ngày", "trước ngày", "định kỳ", "mỗi", "từng")) or not _ROUTINE_NOUN.search(before)
