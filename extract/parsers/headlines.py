"""Headline and day of publication of a news article, among menus, datelines and bylines."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.document import Document
from extract.records import Identity
from extract.segment import Outline, Segment
from extract.text import UPPER, lower, squeeze
from extract.times.dates import LONG_DATE, SHORT_DATE, date_in, iso
from extract.units.persons import begins_with_surname
from extract.web_pages import is_prose

_ISO_DATE = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?=[T\s]|$)")
_APART = re.compile(r"(?<![\d/.,-])(?P<d>\d{1,2})\s+[-/.]\s+(?P<m>\d{1,2})\s+[-/.]\s+(?P<y>(?:19|20)\d\d)(?!\d)")
# "Thứ Tư, 19 tháng 12, 2018": as some blogs print it
_WITHOUT_YEAR_WORD = re.compile(r"(?:(?:[Tt]hứ [^\W\d_]+|[Cc]hủ [Nn]hật),? |^)(?P<d>\d{1,2}) [Tt]háng (?P<m>\d{1,2}),? (?P<y>(?:19|20)\d\d)(?!\d)")
# What stands beside a date in a dateline: weekday, hour, labels, counts.
_BESIDE = re.compile(
    r"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|tháng|năm|lúc|giờ|phút|am|pm|sa|ch|gmt|đăng|bởi|xuất bản|cập nhật|lượt xem|lượt đọc|số lần xem|xem|tác giả|nguồn|ban biên tập|cỡ chữ|in bài|chia sẻ|cms|publish(?:ed)?|date|views?|count|updated?|posted)(?!\w)|[\W\d_]+"
)
_TODAY = re.compile(r"^\W*hôm nay\b")
_POSTED = re.compile(r"^\W*(?:(?:ngày|giờ|thời gian) đăng(?: bài viết gốc)?|đăng ngày|đăng lúc|xuất bản|cập nhật|ngày xuất bản)\b")
_YEAR = re.compile(r"(?:19|20) ?\d\d")
_HOUR_OR_WEEKDAY = re.compile(r"\d{1,2}[:hg]\d\d|(?<!\w)(?:thứ|chủ nhật)\s")
_RUBRIC_BEFORE = re.compile(
    rf"^[^\d:;]{{3,60}}[^\W\d_{UPPER}](?=Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])\W|Chủ [Nn]hật\W)"
)  # "Tin hoạt độngThứ 6, Ngày 14/09/2018"
_ONLY_DAY = re.compile(r"\W*(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\W*")
_DAY_BEHIND = re.compile(r"\s*\((?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)$")  # "Công bố … năm 2025 (26/02/2026)"
_NO_HEADLINE = re.compile(
    r"^\s*[>»›]|^\W*(?:trang chủ|hôm nay|đăng bởi|đăng nhập|lượt xem|nguồn|tác giả|ảnh|theo dõi|chia sẻ|cỡ chữ|đọc bài|nghe bài|in bài|email|điện thoại|địa chỉ|chuyên mục|đã xem|phản hồi|bình luận|cổng thông tin điện tử|trang thông tin điện tử|truy cập|bạn đang ở|copyright|slideshow)\b"
    r"|\s(?:>|»|›|\|)\s|(?<!\w)(?:ảnh|nguồn|tác giả|bài và ảnh|tin, ảnh)\s*:"
)
# A lead opens with the day, a headline hardly ever.
_LEAD = re.compile(r"(?:Từ\s+|(?:Sáng|Chiều|Tối|Trưa)\s+|Trong\s+)*(?:ngày|Ngày)\s+\d")
_LONGEST_HEADLINE = 26  # words; a longer line is a lead
# "Lê Minh - Trần Phú, Trung tâm Văn hóa …", "Bài, ảnh của nhóm phóng viên …": who wrote it, with the office, however long.
_PERSON = rf"[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,3}}"
_BYLINE = re.compile(
    rf"(?P<first>{_PERSON})(?:\s*(?:[-–,&/]|và)\s*{_PERSON})*\s*[-–,(]\s*(?i:phòng|trung tâm|văn phòng|báo|đài|ban|sở|hội|phóng viên|pv|ctv|cộng tác viên|ubnd|công an|trường|xã|phường)(?!\w)"
    r"|(?i:(?:bài|tin|ảnh|video)(?:\s*,|\s+và|\s*-)\s+(?:bài|tin|ảnh|video)\s)"
)
# "Vụ Kiểm soát thủ tục, Văn phòng Bộ X": the office that sent it in
_OFFICE_ALONE = re.compile(
    rf"(?:Vụ|Cục|Phòng|Ban|Văn phòng|Trung tâm|Sở|Viện|Khoa) [{UPPER}][^,:;.!?]{{3,50}}, (?:Bộ|Sở|Kho bạc|Tổng cục|Cục|UBND|Ủy ban|Văn phòng|Trường|Viện|Ban|Trung tâm)(?!\w)[^,:;.!?]{{0,50}}$"
)
_QUOTES_TITLE = re.compile(r"[^.:;“”]*“[^.:;“”]*”")
_LONGEST_RUBRIC = 5  # words: "Chính trị - Xã hội"
# "DNHN - UBND tỉnh vừa ban hành …": the lead, though no comma tells it from a long headline
_AGENCY = re.compile(r"\(?[A-ZĐ]{2,6}(?:\.VN)?\)?\.?\s*[-–—]\s")
_NEAR = 4
_FARTHEST = 80


def news_identity(outline: Outline) -> Identity:
    """Headline and date of publication of a news article; ``reports`` is filled by ``extract.parsers.news``."""
    document = outline.document
    headline = _headline(outline, document)
    day = document.published or _published(outline, headline)
    title = document.headline or (squeeze(outline.text(headline)) if headline else None)
    behind = _DAY_BEHIND.search(title) if title else None
    if title and behind:
        title, day = title[: behind.start()], day or _full_date(behind.group())
    return Identity("tin-tuc", None, day, None, title, year=int(day[:4]) if day else None)


@lru_cache(maxsize=1 << 8)
def dateline(text: str) -> str | None:
    """ISO date of a line that holds a full date and little else, None for any other line.

    >>> dateline("05:44:00 | 29-12-2022"), dateline("Thứ Hai, 06/3/2023 14:30"), dateline("Ngày 06/3/2023, UBND tỉnh Cà Mau họp phiên thường kỳ tháng 3")
    ('2022-12-29', '2023-03-06', None)
    """
    if len(text) > 200 or _YEAR.search(text) is None:
        return None
    line = _RUBRIC_BEFORE.sub("", squeeze(text), count=1)
    day = _full_date(line)
    if day is None:
        return None
    return day if len(_BESIDE.sub(" ", lower(line)).split()) <= 5 else None


def _full_date(line: str) -> str | None:
    for shape in (SHORT_DATE, LONG_DATE):
        match = shape.search(line)
        if match and (day := date_in(match)):
            return day
    match = _ISO_DATE.search(line) or _APART.search(line) or _WITHOUT_YEAR_WORD.search(line)
    return iso(match["d"], match["m"], match["y"]) if match else None


def _published(outline: Outline, headline: Segment | None) -> str | None:
    """The dateline under the headline, else the nearest above it, else one that says "Ngày đăng"."""
    segments = outline.segments
    at = headline.index if headline else 0
    below = segments[at + 1 : at + 1 + _NEAR] if headline else segments[:_NEAR]
    for segment in below:
        text = outline.text(segment)
        if day := dateline(text):
            return day
        if _is_prose(text):
            # A reader may have joined the dateline to the first paragraph.
            opening = squeeze(text)[:12]
            match = SHORT_DATE.match(opening)
            if match and (day := date_in(match)):
                return day
            after = outline.text(segments[segment.index + 1]) if segment.index + 1 < len(segments) else ""
            if _HOUR_OR_WEEKDAY.search(lower(after)) and (day := dateline(after)):
                return day  # a dateline under the lead
            break
    for segment in reversed(segments[:at]):
        text = outline.text(segment)
        if not _TODAY.match(lower(text)) and (day := dateline(text)):
            return day
    later = [(s, day) for s in segments[at:] if s.kind != "chrome" and (day := dateline(outline.text(s)))]
    said = next((day for s, day in later if _POSTED.match(outline.low[s.start : s.end])), None)
    return said or _closing_day(outline, later)


def _closing_day(outline: Outline, days: list[tuple[Segment, str]]) -> str | None:
    """The day that stands alone under an article's last paragraph; several are those of other articles."""
    alone = [(segment, day) for segment, day in days if _ONLY_DAY.fullmatch(outline.text(segment))]
    if len(alone) != 1 or any(_is_prose(outline.text(s)) for s in outline.segments[alone[0][0].index + 1 :]):
        return None
    return alone[0][1]


def _headline(outline: Outline, document: Document) -> Segment | None:
    if document.headline:
        wanted = squeeze(lower(document.headline))
        for segment in outline.segments:
            if squeeze(outline.low[segment.start : segment.end]) == wanted:
                return segment
    first = next((i for i, s in enumerate(outline.segments) if _opens_article(outline.text(s))), min(_FARTHEST, len(outline.segments)))
    before = outline.segments[max(0, first - _FARTHEST) : first]
    for least in (4, 3, 1):
        lines = [
            s
            for s in before
            if s.kind != "row"
            and least <= len(outline.text(s).split()) <= 45
            and not dateline(outline.text(s))
            and not _NO_HEADLINE.search(outline.low[s.start : s.end])
        ]
        if lines:
            return max(lines, key=lambda s: (_rank(outline, s), _beside_dateline(outline, s) and len(outline.text(s).split()), s.index))
    return None


def _beside_dateline(outline: Outline, segment: Segment) -> bool:
    """Whether a dateline stands right above or below: of two such lines a headline is longer than the rubric above it, or the caption under it."""
    around = (segment.index - 1, segment.index + 1)
    return any(0 <= i < len(outline.segments) and dateline(outline.text(outline.segments[i])) for i in around)


def _rank(outline: Outline, segment: Segment) -> int:
    """How much a line is like a headline: beside a dateline, printed more than once, long enough, without a full stop, not opening like a lead ("(TTXVN) - …")."""
    text = squeeze(outline.text(segment))
    around = [outline.segments[i] for i in (segment.index - 1, segment.index + 1) if 0 <= i < len(outline.segments)]
    if around and len(text.split()) > _LONGEST_RUBRIC >= len(outline.text(around[-1]).split()):
        around.extend(outline.segments[segment.index + 2 : segment.index + 3])  # a rubric between headline and dateline
    low = lower(text)
    byline = _BYLINE.match(text)
    if (byline and (byline.group("first") is None or begins_with_surname(text))) or text.startswith("|") or _OFFICE_ALONE.match(text):
        return -9
    rank = 3 * any(dateline(outline.text(s)) for s in around)
    rank += 2 * any(squeeze(outline.low[s.start : s.end]).endswith(low) for s in outline.segments[max(0, segment.index - _FARTHEST) : segment.index])
    rank -= 2 * bool(_LEAD.match(text)) + 2 * (len(text.split()) > _LONGEST_HEADLINE)
    rank += 2 * (len(text.split()) >= 6) - 3 * text.endswith((".", ":", ";", ",")) - 3 * bool(re.match(r"\(.{2,30}\)\s*[-–—]", text))
    return rank


def _opens_article(text: str) -> bool:
    """Whether a line can only be a paragraph: prose, or longer than a headline behind the name of a paper."""
    return _is_prose(text) or (_AGENCY.match(text) is not None and len(text.split()) > _LONGEST_HEADLINE)


def _is_prose(text: str) -> bool:
    """A paragraph that is more than one clause: a long headline is none, nor one that ends with a title in quotation marks."""
    return is_prose(text) and (";" in text or ("," in text and not _QUOTES_TITLE.fullmatch(text.rstrip())))
