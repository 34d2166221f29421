"""Quantities to be reached: comparator from words, value, unit, indicator, and when.

A percentage is a target where the document sets it; what was reached before, time limits in days, grading bands and thresholds of a procedure are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.dates import LONG_DATE, SHORT_DATE, date_in
from extract.outline import is_capitals
from extract.parsers.deadlines import deadline_in_prose
from extract.records import Identity, Target
from extract.segment import Outline, Segment
from extract.text import lower, squeeze

_NUMBER = r"(?<![\w.,/:-])\d{1,3}(?:\.\d{3})+(?![\d%])(?:,\d+)?|(?<![\w.,/:-])\d+(?:,\d+|\.\d+)?"
# Things that plans count; "ngày" is a time limit and stays out.
_NOUNS = (
    "tin, bài", "tin bài", "tin/bài", "sáng kiến", "mô hình", "giải pháp", "chuyên mục", "chuyên đề", "phóng sự", "cơ quan", "đơn vị", "lớp", "cuộc", "lần", "lượt", "hội nghị", "buổi", "đợt", "điểm",
    "thủ tục hành chính", "thủ tục", "tthc", "dịch vụ công", "dịch vụ", "văn bản", "hồ sơ", "nhiệm vụ", "sản phẩm", "tài khoản", "nền tảng", "cơ sở dữ liệu", "quy trình", "bài", "tin", "phút", "giờ", "bậc", "tỷ đồng", "triệu đồng",
    "doanh nghiệp", "xã, phường", "xã, thị trấn", "xã", "huyện", "thôn", "bản", "tổ công nghệ số cộng đồng", "công chức", "cán bộ", "người",
)  # fmt: skip
_UNIT = "%|phần trăm|" + "|".join(re.escape(n) for n in sorted(_NOUNS, key=len, reverse=True))
_QUANTITY = re.compile(rf"(?P<sign>[≥≤><]\s*)?(?P<value>{_NUMBER})\s*(?:%?\s*[-–]\s*(?P<upper>\d+(?:,\d+)?)\s*)?(?P<unit>{_UNIT})(?!\w)")
_BEFORE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (sign, re.compile(rf"(?:{words})(?:\s+(?:là|đạt|được|khoảng|mức|thêm|có|còn|bằng|xuống|ở|hơn|tới|đến|cho|tại|từ|cả|ra))*\s*:?\s*$"))
    for sign, words in (
        (">=", r"tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|chí ít|đạt từ|từ mức|thấp nhất"),
        ("<=", r"không quá|không vượt quá|không vượt|tối đa|không cao hơn|không lớn hơn|không nhiều hơn|nhiều nhất|không hơn|cao nhất"),
        ("<", r"dưới|thấp hơn|ít hơn|chưa đến|chưa tới"),
        (">", r"trên|hơn|vượt|vượt mức|cao hơn|lớn hơn|quá"),
    )
)
_AFTER = re.compile(r"\s*(?:\(?\s*)(?P<up>trở lên|trở đi|hoặc cao hơn)|\s*(?P<down>trở xuống|trở lại)")
_FROM = re.compile(r"\btừ\s*$")
_SIGNS = {"≥": ">=", "≤": "<=", ">": ">", "<": "<"}
_GOAL = re.compile(r"phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|đặt ra|hướng tới|kế hoạch|yêu cầu|đến (?:hết )?(?:năm|ngày|cuối|quý|tháng)|trong năm|để có|giao chỉ tiêu|kéo|đưa|nâng|giảm|đạt từ|duy trì|hoàn thành|tiết kiệm|cần|phải|tối thiểu|ít nhất|không quá")
_REACHED = re.compile(
    r"\bđã\b|\bđạt được\b|hiện (?:nay|có|đạt|tại)|\bcòn\s+\d|\bchỉ đạt|\bmới đạt|kết quả đạt|ước đạt|so với cùng kỳ|cùng kỳ|trong đó có \d|tính đến|bằng \d|lũy kế|tăng\s+\d[\d,]*\s*%\s*so|giảm\s+\d[\d,]*\s*%\s*so với|vừa qua|thời gian qua|có\s+\d+\s+|chiếm tỷ lệ|gần \d|hơn\s+\d[\d.,]*\s*hồ sơ|tiếp nhận\s+\d"
)
_RESULT_HEADING = re.compile(r"kết quả|tồn tại|hạn chế|tình hình|đánh giá chung|ưu điểm|khó khăn|thực trạng|sự cần thiết|bối cảnh|căn cứ")
_GOAL_HEADING = re.compile(r"mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|yêu cầu|nội dung|chỉ đạo|tổ chức thực hiện")
_BAND = re.compile(r"xếp loại|loại (?:tốt|khá|giỏi|xuất sắc|trung bình|a|b|c)\b|hoàn thành (?:xuất sắc|tốt) nhiệm vụ|thang điểm|được tính|trừ \d|chấm \d|mức (?:hỗ trợ|thu|phạt|chi)|lãi suất|tổng số cổ phần|vốn điều lệ|cổ phần|trường hợp|nếu")
_THRESHOLD = re.compile(r"(?:có|xảy ra|để|từ|quá hạn|trễ hạn|vi phạm)\s+(?:\w+\s+){0,4}$")
_YEAR = re.compile(r"(?:năm|giai đoạn\s+20\d\d\s*[-–])\s*(20\d\d)")
_STATUTES = {"luat", "bo-luat", "nghi-dinh", "thong-tu", "phap-lenh", "thong-tu-lien-tich", "bao-cao", "to-trinh"}
_COUNTED_SIGNS = {">=", "<=", "<"}


@dataclass(frozen=True, slots=True)
class _Setting:
    kind: str | None
    year: int | None
    news: bool


def _plan_year(identity: Identity, outline: Outline) -> int | None:
    years = [int(y) for y in re.findall(r"năm\s+(20\d\d)", lower(identity.title or ""))]
    if years:
        return max(years)
    return identity.year


def targets_of(outline: Outline, identity: Identity) -> list[Target]:
    """Targets in the order of the text; one that a news article repeats in headline, lead and body counts once."""
    news = not outline.official
    setting = _Setting(identity.kind, _plan_year(identity, outline), news)
    found: list[Target] = []
    goal_before = False
    for segment in outline.segments:
        if segment.kind not in ("item", "paragraph", "row") or _under_results(outline, segment):
            continue
        for sentence in outline.sentences(segment):
            targets = list(_in_sentence(outline, segment, sentence.start, sentence.end, setting, goal_before))
            low = outline.low[sentence.start : sentence.end]
            goal_before = bool(targets) or bool(re.search(r"phấn đấu|mục tiêu|chỉ tiêu|đặt ra", low))
            found.extend(targets)
    return _without_repeats(found, news, outline)


def _without_repeats(found: list[Target], news: bool, outline: Outline) -> list[Target]:
    kept: dict[tuple[object, ...], Target] = {}
    for target in found:
        words = frozenset(re.findall(r"\w+", lower(target.indicator or "")))
        key: tuple[object, ...] = (target.comparator, target.value, target.unit, *(() if news else (words,)))
        old = kept.get(key)
        if old is None or (news and _is_prose(outline, target) and not _is_prose(outline, old)):
            kept[key] = target
    return sorted(kept.values(), key=lambda t: t.start)


def _is_prose(outline: Outline, target: Target) -> bool:
    return outline.document.text[target.start : target.end].rstrip().endswith((".", ";"))


def _under_results(outline: Outline, segment: Segment) -> bool:
    for above in outline.ancestors(segment):
        if above.heading:
            low = outline.low[above.start : above.end]
            if _GOAL_HEADING.search(low) and len(low) < 160:
                return False
            if _RESULT_HEADING.search(low) and len(low) < 160 and not low.startswith("căn cứ"):
                return True
    return False


def _in_sentence(outline: Outline, segment: Segment, start: int, end: int, setting: _Setting, goal_before: bool) -> Iterator[Target]:
    text, low = outline.document.text[start:end], outline.low[start:end]
    if "%" not in low and not re.search(r"\d", low):
        return
    if setting.kind in _STATUTES or is_capitals(text):
        return
    for match in _QUANTITY.finditer(low):
        clause_start = max(low.rfind(mark, 0, match.start()) for mark in (";", "\t", "\n")) + 1
        before = low[clause_start : match.start()]
        comparator = _comparator(before, match, low)
        percent = match.group("unit") in ("%", "phần trăm")
        if not _is_target(low, match, before, comparator, percent, setting, goal_before):
            continue
        yield _target(text, low, match, comparator or "=", before, clause_start, setting, start, end)


def _comparator(before: str, match: re.Match[str], low: str) -> str | None:
    if match.group("sign"):
        return _SIGNS[match.group("sign").strip()]
    after = _AFTER.match(low, match.end())
    if after is None:
        noun = re.compile(r"\s+(?:tổng số\s+)?(?:số\s+)?\w+(?:\s+\w+)?\s+(trở lên|trở xuống)(?=\s*[.,;)]|$)").match(low, match.end())
        if noun and _FROM.search(before):
            return ">=" if noun.group(1) == "trở lên" else "<="
    if after:
        return ">=" if after.group("up") else "<="
    for sign, words in _BEFORE:
        if words.search(before):
            return sign
    if re.search(r"đạt\s+từ\s*$", before) or (_FROM.search(before) and re.search(r"(?:đạt|tỷ lệ|mức)\b[^,;]*từ\s*$", before)):
        return ">="
    return None


def _is_target(low: str, match: re.Match[str], before: str, comparator: str | None, percent: bool, setting: _Setting, goal_before: bool) -> bool:
    clause_end = min((i for i in (low.find(";", match.end()), len(low)) if i >= 0))
    clause = low[max(0, match.start() - len(before)) : clause_end]
    if _reached(low, before, clause, setting) or _BAND.search(clause[:200]):
        return False
    if not percent:
        if comparator not in _COUNTED_SIGNS or re.search(r"trở lên", low[match.end() : match.end() + 25]) or _THRESHOLD.search(before[:-1]) and "từ" in before[-6:]:
            return False
        if match.group("unit") in ("người", "hồ sơ", "trường hợp", "công chức", "cán bộ", "tỷ đồng", "triệu đồng") and not _GOAL.search(before):
            return False
        return bool(_GOAL.search(low)) or goal_before or not setting.news
    if setting.news:
        return bool(_GOAL.search(low)) or goal_before
    return True


def _reached(low: str, before: str, clause: str, setting: _Setting) -> bool:
    """What was reached already: past words in the clause, or a year before the plan's that the sentence opens with."""
    years = [int(y) for y in re.findall(r"(?:năm|quý \w+/|tháng \d+/)\s*(20\d\d)", low[: low.find(before) + len(before)] if before else low)]
    if years and setting.year and max(years) < setting.year and not re.search(r"so với|từ năm", before):
        return True
    past = _REACHED.search(clause)
    return past is not None and not re.search(r"phấn đấu|mục tiêu|đặt ra|để có|tối thiểu|ít nhất|không quá|đã được (?:giao|phê duyệt)|so với", clause)


def _target(text: str, low: str, match: re.Match[str], comparator: str, before: str, clause_start: int, setting: _Setting, start: int, end: int) -> Target:
    value = _value(match.group("value"))
    upper = match.group("upper")
    if upper is not None and comparator == "=":
        comparator = ">="
    unit = "%" if match.group("unit") in ("%", "phần trăm") else squeeze(match.group("unit"))
    clause_end = low.find(";", match.end())
    clause = text[clause_start : clause_end if clause_end >= 0 else len(text)]
    due = deadline_in_prose(clause, setting.year) or deadline_in_prose(text, setting.year)
    day = due.date if due else None
    if day is None:
        dated = next((date_in(m) for shape in (SHORT_DATE, LONG_DATE) for m in shape.finditer(clause)), None)
        day = dated
    stated = [int(y) for y in _YEAR.findall(lower(clause))]
    year = int(day[:4]) if day else next((y for y in stated if setting.year is None or y >= setting.year), setting.year)
    return Target(_indicator(text, match, clause_start), comparator, value, _value(upper) if upper else None, unit, year, day, start, end)


def _value(printed: str) -> float:
    number = float(printed.replace(".", "").replace(",", ".") if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", printed) else printed.replace(",", "."))
    return int(number) if number.is_integer() else number


_LEADING = re.compile(
    r"^(?:[\s,.;:()+*-]|(?:[a-zđ]|\d+)[.)]\s|(?:phấn đấu|bảo đảm|đảm bảo|đến (?:hết )?(?:năm|ngày|cuối)?\s*[\d/]+|trong năm \d+|và|riêng|trong đó|có|mục tiêu|duy trì|giảm|nâng|tăng|đạt|tối thiểu|ít nhất|kéo|để)\b)+"
)
_TRAILING = re.compile(
    r"(?:[\s,;:(]|\b(?:đạt|từ|trên|dưới|tối thiểu|ít nhất|không quá|tối đa|không dưới|hơn|không vượt quá|là|được|xuống|lên|đến|còn|vượt|mức|chiếm|có|thấp hơn|cao hơn|không|tại|thêm|khoảng|≥|≤|phấn đấu|đạt mức))+$"
)


def _indicator(text: str, match: re.Match[str], clause_start: int) -> str | None:
    """What is measured: the words before the quantity where they name something, else those after it."""
    before = squeeze(text[clause_start : match.start()])
    low = lower(before)
    cut = _TRAILING.search(low)
    head = before[: cut.start()] if cut else before
    lead = _LEADING.match(lower(head))
    head = head[lead.end() if lead else 0 :].split(", ")[-1].strip(" ,.:-")
    if len(head.split()) >= 2:
        return head
    tail = re.split(r"[;.\n\t]|,\s(?=(?:riêng|trong đó|hoàn thành|đến|thời gian))", text[match.end() :])[0]
    tail = squeeze(tail).strip(" ,.:-")
    return tail or head or None
