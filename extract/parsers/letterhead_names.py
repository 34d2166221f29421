"""Names of bodies as the lines of a letterhead print them: the motto and the number beside them taken off, a line that goes on put to the one above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.kinds import first_number, kind_of_name
from extract.levels import LEVEL
from extract.printed_lines import MARK, NATION, NUMBER_LINE, PLACE_AND_DATE, SUBJECT, is_capitals, is_date_line
from extract.text import fold, lower, squeeze

_GOES_ON = re.compile(
    rf"^(?:(?!(?:tỉnh|huyện|quận) (?:ủy|đoàn)|xã hội){LEVEL}|tp\.?|và|&|-|nhà nước|cấp|trung ương|việt nam|của|về|các|khu vực|khóa|nhiệm kỳ)(?!\w)"
)
_HEAD = re.compile(
    r"^(?:ủy ban|ubnd|hđnd|hội đồng|sở|bộ|phòng|ban|cục|chi cục|tổng cục|vụ|viện|văn phòng|vp|thanh tra|công an|đảng ủy|đảng bộ|chi bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chính phủ|thủ tướng|quốc hội"
    r"|chủ tịch|tòa án|kho bạc|kbnn|bảo hiểm|bhxh|thuế|chi nhánh|trung tâm|trường|đại học|học viện|bệnh viện|trạm|đài|báo|hội|liên đoàn|liên minh|liên hiệp|ubmttq\w*|ủy ban mttq|mttq|mặt trận|tỉnh đoàn|huyện đoàn"
    r"|thành đoàn|đoàn|tổ|đội|hạt|ngân hàng|kiểm toán|tổng công ty|công ty|tập đoàn|hải quan|bưu điện|cơ quan|khối|liên ngành|quỹ|thường trực|bch|btv|bqt)(?!\w)"
)
# Names that stop in the middle of the line above: the next line belongs to them even where it begins like a body.
_UNFINISHED = re.compile(
    r"(?:[,&-]|(?<!\w)(?:và|của|các|về|với|trực thuộc))$|^(?:sở|bộ|ban|phòng|cục|chi cục|trung tâm|trường|viện|ban chỉ đạo|ban quản lý|ban quản lý dự án|hội đồng|tổ công tác|đảng ủy|đại học|ban chấp hành|liên ngành|trung tâm phục vụ|ủy ban thường vụ)$"
)
# An office of the body named below it, not under it.
_OFFICE_BELOW = re.compile(r"^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|đoàn đbqh|đoàn đại biểu quốc hội|điều phối|đăng ký)")
_RULES = re.compile(r"[*_–—-]{3,}")
_PAGE_MARK = re.compile(r"^\(\d{1,3}\)(?=\w)|^-(?=\w)")  # "(1)BỘ Y TẾ": the page that a converter began
_BESIDE = re.compile(rf"(?:{NATION}(?:\s+việt nam)?|việt nam dân chủ cộng h(?:òa|oà)|đảng cộng sản việt nam|độc lập\s*[-–—]?\s*tự do\s*[-–—]?\s*hạnh phúc)")


def printed_names(lines: Sequence[str]) -> list[str]:
    """Printed names of the bodies in the lines left of the motto; a line that goes on belongs to the one above."""
    names: list[str] = []
    for line in _left_parts(lines):
        low = lower(line)
        if names and (NUMBER_LINE.match(line) or SUBJECT.match(line)):
            break
        if NUMBER_LINE.match(line) or MARK.match(line) or kind_of_name(line) or is_date_line(line) or first_number(line):
            continue
        if not is_capitals(line) and not _small_name(line, low, names):
            continue
        if names and _continues(lower(names[-1]), low):
            names[-1] = f"{names[-1]} {line}"
        elif any(c.isalpha() for c in line):
            names.append(line)
    return names


def _small_name(line: str, low: str, names: list[str]) -> bool:
    """Whether a line in small letters names a body, or goes on with one above in small letters."""
    goes_on = bool(names) and not is_capitals(names[-1]) and _GOES_ON.match(low) is not None
    return len(line) < 80 and (goes_on or (_HEAD.match(low) is not None and line[:1].isupper()))


def _left_parts(lines: Sequence[str]) -> Iterator[str]:
    """The lines without rules and without the motto, the number or the place and date that a reader joined to them; what stood left and right of those stays apart."""
    cut = False
    for printed in lines:
        line = _PAGE_MARK.sub("", squeeze(_RULES.sub(" ", printed)).strip(" *|"))
        if cut:
            line = re.sub(r"(?<!\w)VIỆT NAM(?!\w)\s*", "", line, count=1)
        parts, at = [], 0
        for found in _BESIDE.finditer(lower(line)):
            parts.append(line[at : found.start()])
            at = found.end()
        cut = bool(re.search(r"chủ nghĩa(?!\s+việt nam)", lower(line)))
        for part in (*parts, line[at:]):
            bare = _respelt(squeeze(PLACE_AND_DATE.sub("", part)))
            if not NUMBER_LINE.match(bare):
                bare = squeeze(re.sub(r"(?<!\w)Số\s*:?\s*(?:\d|[.…_]*\s?/).*$", "", bare))
            if bare:
                yield bare


# Heads and levels in capitals whose marks a scan changes: "UY BAN NHÂN DÂN", "TÌNH HÀ TĨNH".
_SPELT = {fold(words): words for words in ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "TỈNH", "THÀNH PHỐ", "HUYỆN", "PHƯỜNG", "THỊ XÃ", "THỊ TRẤN", "VĂN PHÒNG")}
_MISSPELT = re.compile(rf"(?:{'|'.join(map(re.escape, _SPELT))})(?!\w)")


def _respelt(line: str) -> str:
    """A line of capitals with the words that it begins with as they are spelt."""
    found = _MISSPELT.match(fold(line)) if is_capitals(line) else None
    return f"{_SPELT[found.group()]}{line[found.end() :]}" if found else line


def _continues(name: str, low: str) -> bool:
    if _GOES_ON.match(low):
        return True
    if _UNFINISHED.search(name) and not (name in ("đảng ủy",) and low.startswith("đảng")):
        return True
    if name in ("văn phòng", "vp") and _OFFICE_BELOW.match(low):
        return True
    # One word is no body: "ĐẢNG BỘ THÀNH PHỐ HẢI" / "PHÒNG".
    return not _HEAD.match(low) or (" " not in low and low not in ("ubnd", "hđnd"))
