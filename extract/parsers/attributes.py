"""The table of attributes that portals and law collections set beside a document: "Số hiệu: … | Ngày ban hành: … | Người ký: …".

Pages of vanban.chinhphu.vn, vbpl.vn, thuvienphapluat.vn and provincial portals print it as table rows or as lines of "label: value". It fills what the document itself
leaves open, and speaks for a page that holds nothing else of the document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.authorities import POST
from extract.kinds import clean_number, first_number, kind_of_name, kind_that_opens
from extract.levels import ABOVE_COMMUNE, LEVEL
from extract.segment import Outline, Segment
from extract.text import UPPER, lower, squeeze
from extract.times.dates import first_date
from extract.units.persons import begins_with_surname
from extract.units.reading import full_name

_LABELS = {
    "number": r"số(?:\s*[/,-]?\s*|\s+)(?:ký )?hiệu(?: văn bản)?|số văn bản|ký hiệu văn bản",
    "day": r"ngày (?:ký )?ban hành|ngày ký|ngày văn bản",
    "kind": r"(?:thể )?loại(?: văn bản| tài liệu)?|hình thức văn bản|tên loại",
    "body": r"(?:cơ quan|nơi|đơn vị) ban hành",
    "signer": r"người ký(?: duyệt)?|người ký/chức vụ",
    "title": r"trích yếu(?: nội dung)?|(?:tên|tiêu đề) văn bản|nội dung trích yếu|về việc",
    "other": r"ngày (?:có )?hiệu lực|ngày hết hiệu lực|ngày công báo|số công báo|tình trạng(?: hiệu lực)?|lĩnh vực|tài liệu đính kèm|tệp đính kèm|file đính kèm|văn bản đính kèm|chức vụ|ngành|phạm vi|nguồn thu thập|(?:số )?lượt (?:xem|tải về)|tải về|trạng thái|phạm vi áp dụng|độ mật|độ khẩn|ngày đăng(?: công báo)?|áp dụng",
}
_LABEL = re.compile("|".join(f"(?P<{name}>{shape})" for name, shape in _LABELS.items()))
_PRINTED = re.compile(rf"(?:{'|'.join(_LABELS.values())})\s*:\s*")
_LABEL_OF_NUMBER = re.compile(r"số\s*(?:[/,-]\s*)?(?:ký\s+)?hiệu|ký\s+hiệu\s+văn\s+bản|số\s+văn\s+bản")
_NEAR = 60
_LONGEST_LABEL = 40  # of the labels above, with room for its colon
_LEAST = 3
_PLACE = re.compile(rf"(?:{LEVEL}|tp\.?)\s")
_POST = re.compile(
    r"(?:phó\s+)?(?:chủ tịch|giám đốc|gđ|bộ trưởng|thứ trưởng|thủ tướng|trưởng|cục trưởng|chánh|bí thư|tổng|hiệu trưởng|viện trưởng|chủ nhiệm|kt\.|tm\.|tl\.)"
)
_NAME = re.compile(rf"[{UPPER}][\w'.]*(?:\s+[{UPPER}][\w'.]*){{1,5}}")
# "Phó Chủ tịch UBND Nguyễn Thị Lan"
_HELD = re.compile(
    rf"(?i:(?:quyền |phó )?(?:{POST}|thủ tướng))"
    rf"(?: (?:UBND|HĐND|Sở|Thường trực))?\s+(?P<name>[{UPPER}][\w']*(?: [{UPPER}][\w']*){{1,4}})$"
)
_WITHIN = re.compile(rf",\s*(?=(?:{ABOVE_COMMUNE}|tp\.?)\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attributes:
    """What the table says; None where it does not."""

    number: str | None = None
    day: str | None = None
    kind: str | None = None
    body: str | None = None
    signer: str | None = None
    title: str | None = None


def attributes_of(outline: Outline) -> Attributes | None:
    """The first table of attributes near the top of a page; None where the number is not there, or neither its day nor three labels in all."""
    near = outline.segments[:_NEAR]
    if not near or _LABEL_OF_NUMBER.search(outline.low, 0, max(segment.end for segment in near)) is None:
        return None
    found: dict[str, str] = {}
    for segment in near:
        for label, value in _pairs(outline, segment):
            if value and not _LABEL.fullmatch(lower(value).rstrip(" :")):
                found.setdefault(label, value)
    number = first_number(found.get("number", ""))
    if number is None or (len(found) < _LEAST and "day" not in found):
        return None
    cleaned = clean_number(number.group())
    return Attributes(
        cleaned,
        first_date(found.get("day", "")),
        kind_of_name(found.get("kind", "")),
        _body(found.get("body", ""), cleaned),
        _signer(found.get("signer", "")),
        found.get("title") or _title_of_page(outline, cleaned),
    )


_YEAR_OR_ISSUER = re.compile(
    r"\s*(?:năm\s+\d{4}\s*)?(?:(?:của|do)\s(?:.{3,200}?\s(?=(?:về việc|v/v|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|công bố)\s)|.{3,200}?\s(?=về\s)))?"
)


def _title_of_page(outline: Outline, number: str) -> str | None:
    """The title in the page's heading: kind, number, perhaps year or issuer, then the title."""
    best = ""
    for segment in outline.segments[:_NEAR]:
        line = squeeze(outline.text(segment)) if segment.end - segment.start < 600 else ""
        opening = kind_that_opens(line)
        printed = first_number(line[:80], opening[1]) if opening else None
        if printed and lower(clean_number(printed.group())) == lower(number):
            rest = line[printed.end() :]
            skipped = _YEAR_OR_ISSUER.match(lower(rest))
            best = max(best, rest[skipped.end() if skipped else 0 :].strip(" :,-"), key=len)
    return best or None


def _pairs(outline: Outline, segment: Segment) -> list[tuple[str, str]]:
    """Labels and values of one row or line."""
    cells = [squeeze(outline.document.text[cell.start : cell.end]) for cell in segment.block.cells if not cell.inherited]
    if len(cells) >= 2:
        labels = [_LABEL.fullmatch(lower(cell).rstrip(" :")) if len(cell) < _LONGEST_LABEL else None for cell in cells]
        return [(label.lastgroup or "", value) for label, value in zip(labels, cells[1:], strict=False) if label]
    if len(printed := outline.text(segment)) > 400:
        return []
    line = squeeze(printed)
    if ":" not in line:
        # "Người ký Nguyễn Văn A", the colon left to the style sheet
        label = _LABEL.match(lower(line))
        value = line[label.end() :].lstrip() if label else ""
        return [(label.lastgroup or "", value)] if label and (value[:1].isupper() or value[:1].isdigit()) else []
    # Cells run together: "Số hiệu:12/QĐ-UBNDNgày đăng công báo:"; there a label is told by its capital.
    marks = [m for m in _PRINTED.finditer(lower(line)) if line[m.start()].isupper() or not line[: m.start()].rstrip()]
    if not marks or marks[0].start() > 3:
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    found = [(_LABEL.match(mark.group()), line[mark.end() : end].strip(" |,;")) for mark, end in zip(marks, ends, strict=True)]
    return [(label.lastgroup or "", value) for label, value in found if label]


def _signer(printed: str) -> str | None:
    """The name beside the office or behind it.

    >>> _signer("Phó Chủ tịch - Trần Văn Mười"), _signer("Giám đốc Trần Văn Mười"), _signer("Trần Văn Mười")
    ('Trần Văn Mười', 'Trần Văn Mười', 'Trần Văn Mười')
    """
    held = _HELD.match(printed.strip())
    if held and begins_with_surname(held.group("name")):
        return held.group("name")
    parts = [part for part in re.split(r"\s+[-–]\s+|[,;/|(]", printed) if not _POST.match(lower(part).strip())]
    name = _NAME.search(" ".join(parts[:1]))
    return name.group() if name else None


def _body(printed: str, number: str) -> str | None:
    """The body as collections name it: of a place ("Tỉnh Bắc Ninh") its People's Committee or Council is meant, as the symbol says."""
    name = full_name(_WITHIN.split(printed.split(" / ")[0])[0]) if printed.strip() else ""
    if not name:
        return None
    if _PLACE.match(lower(name)):
        place = name[0].lower() + name[1:]
        return f"{'Hội đồng nhân dân' if 'HĐND' in number else 'Ủy ban nhân dân'} {place}" if re.search("UBND|HĐND", number) else None
    return name
