"""The title of an official document (trích yếu): below its kind line, behind the kind, or ``V/v …`` under a letter's number (Decree 30/2020/NĐ-CP, appendix I)."""

from __future__ import annotations

import re

from extract.authorities import POST
from extract.glued import set_apart
from extract.kinds import first_number, kind_of_name, kind_that_opens
from extract.openings import issued_heading, numbered_heading
from extract.printed_lines import ATTACHED, MARK, NUMBER_LINE, PLACE_AND_DATE, SUBJECT, ends_in_post, is_capitals, is_date_line, is_motto, kind_line
from extract.segment import Outline, Segment
from extract.text import UPPER, lower, squeeze
from extract.units.names import full_name

_EARLY = 14
_RULE = re.compile(r"^[\W_]*$")
# "(Số liệu tính đến ngày 14/6/2022)", "(Kèm theo Công văn số …)": a remark under the title, no part of it.
_REMARK = re.compile(r"^\(\s*(?:số liệu|kèm theo|ban hành|dự thảo|trình|theo|thời điểm|tính đến|lưu hành|tài liệu)\b[^()]*(?:\([^()]*\)[^()]*)*\)$")
# "QUYẾT ĐỊNH / CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH / Về việc …": the issuer's line, no part of the subject.
_OF_ISSUER = re.compile(r"của\s+(?!đồng chí|phó)[^.;:]{4,80}$")
_CAPITAL_ISSUER = re.compile(rf"^CỦA(?:\s+[{UPPER},-]+)+\s+(?=(?:[Vv]ề|[Bb]an hành|[Pp]hê duyệt|[Vv]/v)\s)")
_QUOTED = re.compile(r"[\"“][^\"“”]{15,300}[\"”]")  # a letter's subject without "V/v"
_ABOUT = re.compile(r"(?:về|v\s*/\s*v|ban hành|phê duyệt|quy định|sửa đổi|công bố|thành lập|bãi bỏ)(?!\w)")
# What a reader joined to a title: the authority over the recitals, the remark under the title.
_JOINED_AUTHORITY = re.compile(
    rf"\s(?:{POST.upper()}|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG)(?:\s[{UPPER},-]+)*(?:\s(?:-\s*)?(?:Căn cứ|Xét|Theo đề nghị)\s.*)?$"
)
# The sentence that leads into the body of a notice without recitals: "Chủ tịch UBND xã thông báo như sau:"; who a telegram is from
_LEADS_IN = re.compile(r"(?:như sau|sau đây|\sđiện)\s*:$")
_JOINED_REMARK = re.compile(r"\s\((?:Số liệu|Kèm theo|Ban hành kèm theo|Thời điểm)\s[^()]*\)$")
_ISSUED_BY = re.compile(r"(?:CỦA|DO)\s+(?P<body>.{4,120}?)(?:\s+BAN HÀNH)?\s+(?=(?:VỀ|BAN HÀNH|PHÊ DUYỆT|QUY ĐỊNH|SỬA ĐỔI|THÀNH LẬP|HƯỚNG DẪN)\s)")


def named_issuer(heading: str) -> str | None:
    """The body of a heading "… CỦA BỘ CHÍNH TRỊ VỀ …", None where it names none."""
    named = _ISSUED_BY.match(heading)
    return full_name(named.group("body")) if named else None


def title_of(outline: Outline, head: list[Segment], kind_segment: Segment | None, part: int) -> str | None:
    """The title below the kind line, the subject of an official letter, or the name that a collection of laws gives; ``head``: the letterhead's lines, ``part``: the document of several."""
    lines = [squeeze(outline.text(s)).strip("*_ ") for s in outline.segments if s.kind == "title" and s.part == part]
    lines = [line for line in lines if not ATTACHED.match(line) and not _REMARK.match(lower(line)) and not _RULE.match(line)]
    if kind_segment is not None and kind_line(outline.text(kind_segment)) is None:
        text = squeeze(outline.text(kind_segment)).strip(" *_:")
        opening, heading = kind_that_opens(text), numbered_heading(text, small=True)
        if heading and not lines:
            return _ISSUED_BY.sub("", heading[1], count=1).strip() or None
        alone = kind_of_name(text) is not None or (heading is not None and not heading[1])
        lines.insert(0, text[opening[1] :].strip(" :-") if opening and not alone else "")
    lines = [line for at, line in enumerate(lines) if not at or not _LEADS_IN.search(lower(line))]
    if len(lines) > 2 and ends_in_post(lines[0]) and is_capitals(lines[1]):
        lines[:2] = [" ".join(lines[:2])]
    if len(lines) > 1 and _OF_ISSUER.match(lower(lines[0])) and _ABOUT.match(lower(lines[1])):
        del lines[0]
    title = _CAPITAL_ISSUER.sub("", squeeze(" ".join(lines)).strip("- "))
    headed = issued_heading(title)
    if headed:
        title = headed.title
    elif is_capitals(title):
        issued = _ISSUED_BY.match(title)
        title = title[issued.end() :] if issued else title
    else:
        title = _JOINED_AUTHORITY.sub("", title)
    return set_apart(_JOINED_REMARK.sub("", title).strip() or _subject(outline, head) or _name_of_page(outline) or "") or None


def _name_of_page(outline: Outline) -> str | None:
    """The title in the heading that a collection of laws sets over the document: "Quyết định 12/QĐ-UBND năm 2017 về Quy chế …"."""
    for segment in outline.segments[:_EARLY]:
        line = squeeze(outline.text(segment))
        opening = kind_that_opens(line) if segment.kind == "chrome" else None
        number = first_number(line[:80]) if opening else None
        if opening and number and re.fullmatch(r"\s+(?:số\s+)?", line[opening[1] : number.start()]):
            return re.sub(r"^\s*(?:năm\s+\d{4}\s+)?", "", line[number.end() :]).strip() or None
    return None


def _quote_open(lines: list[str]) -> bool:
    """Whether a quotation that the lines opened goes on: "V/v phê duyệt Dự án “Quy hoạch …"."""
    return sum(line.count("“") - line.count("”") for line in lines) > 0


def _subject(outline: Outline, head: list[Segment]) -> str | None:
    """ "V/v …" of an official letter with the lines that it runs over; lines of the right column may stand between them."""
    collecting: list[str] = []
    apart = False
    for segment in head:
        printed = squeeze(outline.text(segment))
        text = squeeze(PLACE_AND_DATE.sub("", printed))
        if not collecting:
            collecting.extend([text] if SUBJECT.match(text) or _QUOTED.fullmatch(text) else [])
        elif segment.block.region == "head-right" or is_motto(printed) or text != printed or is_date_line(printed) or _RULE.match(text):
            apart = True
        elif (
            NUMBER_LINE.match(text)
            or MARK.match(text)
            or (is_capitals(text) and not is_capitals(collecting[0]))
            or (apart and not text[:1].islower() and not _quote_open(collecting))
        ):
            break
        else:
            collecting.append(text)
    subject = squeeze(" ".join(collecting))
    return (subject.strip('"“” ') if subject.startswith(('"', "“")) else subject) or None
