"""How values of the database are said to people: dates as dd/mm/yyyy, numbers the Vietnamese way, slugs in words."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import Any
from urllib.parse import quote

from datasette.utils import tilde_encode

from extract.lexicon import rows
from extract.text import fold
from extract.times.dates import VIETNAM, end_of_month
from models.labels import AREA_NAMES

ROLES = {"lead": "Chủ trì", "support": "Phối hợp", "monitor": "Theo dõi"}
RELATIONS = {
    "can-cu": "căn cứ",
    "thuc-hien": "thực hiện",
    "sua-doi": "sửa đổi",
    "thay-the": "thay thế",
    "bai-bo": "bãi bỏ",
    "kem-theo": "kèm theo",
    "dan-chieu": "dẫn chiếu",
}
RECURRENCES = {
    "ngay": "hằng ngày",
    "tuan": "hằng tuần",
    "thang": "hằng tháng",
    "quy": "hằng quý",
    "sau-thang": "sáu tháng một lần",
    "nam": "hằng năm",
    "thuong-xuyen": "thường xuyên",
}
LEVELS = {"trung-uong": "trung ương", "tinh": "cấp tỉnh", "huyen": "cấp huyện", "xa": "cấp xã"}
STATES = {"none": "Không có thời hạn", "later": "Còn hạn trên 30 ngày", "soon": "Đến hạn trong 30 ngày", "past": "Đã qua hạn"}
FAILURES = {
    "empty": "tệp rỗng",
    "wrong-type": "đuôi tệp không đúng nội dung",
    "truncated": "tệp bị cắt cụt",
    "encrypted": "tệp có mật khẩu",
    "no-text": "không có chữ đọc được",
    "too-large": "tệp quá lớn",
    "unsupported": "loại tệp chưa đọc được",
    "unreadable": "không mở được hoặc hỏng bên trong",
    "not-found": "tệp không còn ở đó",
    "unsafe-name": "tên tệp trong gói trỏ ra ngoài gói",
    "missing-tool": "thiếu chương trình để đọc",
    "changed": "tệp bị sửa trong lúc đọc",
    "timeout": "quá thời gian",
    "cpu": "quá thời gian bộ xử lý",
    "memory": "cần quá nhiều bộ nhớ",
    "crash": "tệp làm sập tiến trình đọc",
    "error": "lỗi của chương trình",
}
"""Kinds of failures; what can be done about each: ``cchc.advice``."""
FORMATS = {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word (.docx)",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel (.xlsx)",
    "application/msword": "Word (.doc)",
    "text/html": "trang web (.html)",
    "text/plain": "chữ thuần (.txt)",
}
COMPARATORS = {">=": "≥", ">": ">", "=": "=", "<=": "≤", "<": "<"}
AREAS = AREA_NAMES
SOON_DAYS = 30
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
# "Số, ký hiệu" and "Tỉnh, thành phố" are names.
_EXPLAINED = re.compile(r" \(|(?<!Số)(?<!Tỉnh),|[:;]")
_PATHS = (
    (re.compile(r"p(\d+)"), "đoạn {0}"),
    (re.compile(r"t(\d+)/r(\d+)"), "bảng {0}, dòng {1}"),
    (re.compile(r"t(\d+)/r(\d+)/c(\d+)"), "bảng {0}, dòng {1}, cột {2}"),
    (re.compile(r"(.+)!(\d+):\2"), "trang tính {0}, dòng {1}"),
    (re.compile(r"(.+)!([A-Z]+\d+)"), "trang tính {0}, ô {1}"),
)


def day(iso: str | None) -> str:
    """``2024-06-30`` as ``30/06/2024``; what is no ISO date as it is, "" for None.

    >>> day("2024-06-30"), day("2024-06"), day(None)
    ('30/06/2024', '2024-06', '')
    """
    match = _ISO.fullmatch(iso or "")
    return "/".join(reversed(match.groups())) if match else iso or ""


def moment(iso: str) -> str:
    """A time that is kept in UTC, as a clock in Viet Nam shows it.

    >>> moment("2026-11-21T20:05:09+00:00")
    '22/11/2026 03:05'
    """
    return datetime.fromisoformat(iso).astimezone(VIETNAM).strftime("%d/%m/%Y %H:%M")


def month(iso: str | None) -> str:
    """``2024-06`` as ``06/2024``.

    >>> month("2024-06"), month(None)
    ('06/2024', '')
    """
    return "/".join(reversed(iso.split("-"))) if iso else ""


def number(value: float | None) -> str:
    """Full stops between thousands, a decimal comma, "" for None.

    >>> number(14460), number(92.5), number(80.0), number(None)
    ('14.460', '92,5', '80', '')
    """
    if value is None:
        return ""
    whole = f"{value:,.10g}" if isinstance(value, float) else f"{value:,}"
    return whole.translate(str.maketrans(",.", ".,"))


@cache
def _kinds() -> dict[str, str]:
    """A kind is called by the first of its names in the lexicon."""
    return {"tin-tuc": "Tin bài", **{row["slug"]: row["name"] for row in reversed(rows("kinds"))}}


def kind(slug: str | None) -> str:
    """The kind of a document in words.

    >>> kind("chi-thi"), kind("tin-tuc"), kind(None)
    ('Chỉ thị', 'Tin bài', 'Văn bản')
    """
    return _kinds().get(slug or "", slug or "Văn bản")


def quantity(target: dict[str, Any]) -> str:
    """What a target demands: comparator, value and unit.

    >>> quantity({"comparator": ">=", "value": 92.5, "upper": None, "unit": "%"}), quantity({"comparator": "=", "value": 3.0, "upper": 5.0, "unit": "ngày"})
    ('≥ 92,5%', '3–5 ngày')
    """
    unit = target["unit"] or ""
    sign = COMPARATORS.get(target["comparator"], target["comparator"] or "")
    value = number(target["value"]) + (f"–{number(target['upper'])}" if target["upper"] is not None else "")
    return f"{'' if sign == '=' else sign + ' '}{value}{'' if unit == '%' or not unit else ' '}{unit}"


def place_in_source(page: int | None, path: str | None) -> str:
    """Where a fact stands in its file.

    >>> place_in_source(3, None), place_in_source(None, "t2/r5/c3"), place_in_source(None, "p12"), place_in_source(None, None)
    ('trang 3', 'bảng 2, dòng 5, cột 3', 'đoạn 12', '')
    >>> place_in_source(None, "Sheet1!B7"), place_in_source(None, "Sheet1!4:4")
    ('trang tính Sheet1, ô B7', 'trang tính Sheet1, dòng 4')
    """
    if page is not None:
        return f"trang {page}"
    for pattern, words in _PATHS:
        if match := pattern.fullmatch(path or ""):
            return words.format(*match.groups())
    return path or ""


def deadline_state(deadline: str | None, today: date) -> str:
    """``none``, ``past``, ``soon`` (within 30 days, today included) or ``later``; ``deadline`` in ISO form.

    >>> [deadline_state(day, date(2025, 1, 15)) for day in (None, "2025-01-14", "2025-01-15", "2025-02-14", "2025-02-15")]
    ['none', 'past', 'soon', 'soon', 'later']
    """
    if not deadline or not _ISO.fullmatch(deadline):
        return "none"
    left = (date.fromisoformat(deadline) - today).days
    return "past" if left < 0 else "soon" if left <= SOON_DAYS else "later"


def heading(description: str) -> str:
    """A column's name for people: its description up to the first explanation or the English; of what is 1 where something holds, what holds.

    >>> heading("Thời hạn, ngày cuối của kỳ (deadline)"), heading("Cấp: tinh, huyen, xa (level)"), heading("decision")
    ('Thời hạn', 'Cấp', 'decision')
    >>> heading("Số, ký hiệu văn bản giao (number)"), heading("1 nếu thiếu ngày (1 if the date is missing)")
    ('Số, ký hiệu văn bản giao', 'Thiếu ngày')
    """
    name = _EXPLAINED.split(description)[0].removeprefix("1 nếu ")
    return name if name == description else name[:1].upper() + name[1:]


def by_alphabet(place: str) -> tuple[str, str]:
    """What provinces are sorted by: the name without its level and marks, so that Đ stands beside D.

    >>> sorted(["tỉnh Vĩnh Long", "thành phố Đà Nẵng", "tỉnh An Giang", "tỉnh Cao Bằng", "thành phố Cần Thơ"], key=by_alphabet)
    ['tỉnh An Giang', 'thành phố Cần Thơ', 'tỉnh Cao Bằng', 'thành phố Đà Nẵng', 'tỉnh Vĩnh Long']
    """
    return fold(re.sub("^(?:tỉnh|thành phố) ", "", place)), place


def few(names: str | None, most: int = 6) -> str:
    """Names joined by ``; ``, the first ``most`` of them where there are clearly more.

    >>> few("Sở A; Sở B"), few("A; B; C; D", 2), few("A; B; C", 2), few(None)
    ('Sở A; Sở B', 'A; B và 2 đơn vị khác', 'A; B; C', '')
    """
    each = (names or "").split("; ")
    return f"{'; '.join(each[:most])} và {number(len(each) - most)} đơn vị khác" if len(each) > most + 1 else names or ""


def unit_path(id_: str) -> str:
    """Path of a unit's page; ``@`` stays readable."""
    return f"/cchc/unit/{quote(id_, safe='@')}"


def task_path(id_: str) -> str:
    return f"/cchc/tasks/{tilde_encode(id_)}"


def month_path(which: str) -> str:
    """Tasks that are due in a month (``2024-02``), from the site's root.

    >>> month_path("2024-02")
    '/cchc/tasks?copy=0&deadline__gte=2024-02-01&deadline__lte=2024-02-29&_sort=deadline'
    """
    last = end_of_month(*map(int, which.split("-")))
    return f"/cchc/tasks?copy=0&deadline__gte={which}-01&deadline__lte={last}&_sort=deadline"


def document_path(id_: str) -> str:
    return f"/cchc/documents/{tilde_encode(id_)}"


def decision_path(number_: str) -> str:
    """Path of a decision's page by its number, which may hold slashes.

    >>> decision_path("14460/QĐ-UBND")
    '/cchc/decision/14460/Q%C4%90-UBND'
    """
    return f"/cchc/decision/{quote(number_, safe='/')}"


FILTERS: dict[str, Any] = {
    "day": day,
    "moment": moment,
    "month": month,
    "number": number,
    "kind": kind,
    "quantity": quantity,
    "area": lambda slug: AREAS.get(slug or "", slug or ""),
    "relation": lambda slug: RELATIONS.get(slug or "", slug or ""),
    "role": lambda slug: ROLES.get(slug or "", slug or ""),
    "recurrence": lambda slug: RECURRENCES.get(slug or "", slug or ""),
    "failure": lambda slug: FAILURES.get(slug or "", slug or ""),
    "few": few,
    "media": lambda media_type: FORMATS.get(media_type or "", media_type or ""),
    "level": lambda slug: LEVELS.get(slug or "", slug or ""),
    "state": lambda iso: deadline_state(iso, date.today()),
    "heading": heading,
    "state_words": lambda slug: STATES.get(slug, slug),
    "unit_path": unit_path,
    "task_path": task_path,
    "document_path": document_path,
    "decision_path": decision_path,
}
"""Filters of templates, by name."""
