"""What a column of a duty table holds by its cells, where its header is none that is known ("Ai làm", "Xong khi nào")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from extract.lexicon import column
from extract.tables.role_cells import without_roles
from extract.text import lower, squeeze
from extract.times.periods import Taken, periods, readable
from extract.times.recurrences import recurrences
from extract.units.heads import any_head, verbs
from extract.units.reading import read_units

_TIME = re.compile(
    r"(?:(?:trước|trong|đến|từ|nay|chậm nhất|hết|cuối|đầu|giữa|ngày|tháng|quý|tuần|năm|và|hoặc|giai đoạn|hằng|hàng|thường xuyên|định kỳ|cả|là|vào|[ivx]{1,4}|t\d{1,2}"
    r"|thứ|sáng|chiều|lần|mỗi|một|hai|ba|tư|sáu|bảy|tx"
    r"|\d{1,4}(?:[/.-]\d{1,4}){0,2})(?!\w)[\s,;()/–-]*)+\.?"
)
_TELLS_TIME = re.compile(r"quý|tháng|ngày|năm|tuần|thường xuyên|hằng|hàng|định kỳ|\d/\d|^tx|(?<!\w)t\d")
# Bodies and days that are no duty's: who issued, receives, settles or checks something, and when that was or began.
_OTHER = re.compile(
    r"ban hành|(?<!\w)ký|giải quyết|(?<!\w)cấp|quản lý|nhận|đề nghị|kiểm tra|cung cấp|chủ quản|trình|thẩm định|phê duyệt|công bố|bắt đầu|sinh(?!\w)|văn bản|căn cứ"
    r"|ngày giao|hiện trạng|địa chỉ(?! trách nhiệm)|đơn vị tính|đơn vị được|hưởng|khảo sát|đánh giá|20\d\d"
)
_SETTLES = re.compile(r"giải quyết|quản lý|tiếp nhận|xử lý|(?<!quy )trình")
# "Cơ quan chính": what any body is called
_GENERIC = re.compile(r"^\s*(?:(?:các )?(?:cơ quan|đơn vị|bộ phận)(?!\w)[\s,/]*)+", re.IGNORECASE)
_BETWEEN_BODIES = re.compile(r"[\s;,.:()/–•*+-]+")
_SHARE = 0.7  # of the cells that are filled
_SHARE_UNDER_WHO = 0.3  # "Người làm": not every office of a village is known by name
_WHO = re.compile(r"(?:các )?(?:ai|người|cơ quan|đơn vị|bộ phận|phòng|lực lượng|thành phần)(?!\w)")
_MEMBERS = re.compile(r"(?:thành viên|lực lượng|thành phần)(?!\w)")  # "Thành viên Đoàn kiểm tra": who checks
_HELPING = re.compile(r"(?<!\w)(?:giúp|cùng|hỗ trợ|phụ)(?!\w)")
_FEWEST = 2
_TOLD = 30  # cells that tell what a column holds
_LONGEST_TIME = 100
# What leads to a time, parts it and lists it: "Xong trước …", "Đợt 1: …; đợt 2: …"
_AROUND_TIME = re.compile(
    r"(?<!\w)(?:trước|trong|đến|từ|nay|chậm|muộn|nhất|hết|cuối|đầu|giữa|ngay|ngày|tháng|quý|tuần|năm|và|hoặc|là|vào|xong|hoàn thành|hoàn tất|thực hiện|kết thúc|thời gian"
    r"|thứ \w+|chủ nhật|thời hạn|hạn|đợt|lần|kỳ|bước|giai đoạn|định kỳ|báo cáo|sơ kết|tổng kết|ít nhất|mỗi|cả|các|\d{1,4}|[ivx]{1,4})(?!\w)"
)
# "Hôm nay", "Sau khi nghiệm thu", "Trong 07 ngày kể từ ngày nhận"
_RELATIVE = re.compile(
    r"(?:hôm nay|ngày mai|(?:trong |ngay )?(?:tuần|tháng|quý|năm) (?:này|tới|sau)|(?:ngay )?sau khi|(?:trong )?(?:vòng )?\d+ (?:ngày|giờ|tháng)(?: làm việc)? (?:kể từ|sau|từ)|theo (?:tiến độ|kế hoạch|yêu cầu)|khi có)(?!\w)"
)
_CLOCK = r"\d{1,2} ?(?:h|giờ|:) ?(?:\d\d)?(?: ?phút)?"
_HOURS = re.compile(rf"(?:từ |lúc )?{_CLOCK}(?: ?(?:-|đến) ?{_CLOCK})?")
_LONGEST_HOURS = 60  # characters
_SEAT = re.compile(r"(?:phó )?(?:trưởng (?:ban|đoàn|tiểu ban|nhóm)|tổ trưởng|tổ phó|thành viên|thư ký|ủy viên|chủ tịch hội đồng|phó chủ tịch hội đồng)(?!\w)")
# A figure, with what bounds it and what it counts: "≥ 85", "Tối thiểu 60 %", "02 lớp"
_FIGURE = re.compile(r"(?:[^\W\d]+\s+){0,3}[≥≤<>=]*\s*\d[\d.,/–-]*\s*(?:%|[^\W\d]+)?(?:\s+trở (?:lên|xuống))?")
_LABELLED = re.compile(r"(?:^|[;.,\n])[^\S\n]*(?:[-+–•*]\s*)?(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:chủ trì|thực hiện|đầu mối|phụ trách)(?:\s+thực hiện)?\s*:")


def role_by_cells(header: str, cells: Sequence[str], supported: bool = False) -> str | None:
    """``lead`` (``support`` under "Người giúp") where most filled cells name bodies and nothing else, ``deadline`` where they say a time and hardly anything else; None for other columns, and where the
    header, if any, is itself such a cell or names another relation than a duty's. ``supported``: another column says who supports, so whoever settles, manages or submits here leads.

    >>> role_by_cells("Ai làm", ["Sở Nội vụ", "Sở Tư pháp; UBND các xã", ""]), role_by_cells("Bao giờ", ["Xong trước quý II/2026", "Trước 30/9"])
    ('lead', 'deadline')
    >>> role_by_cells("Cơ quan ban hành", ["Bộ Nội vụ", "Bộ Tư pháp"]), role_by_cells("Sở Nội vụ", ["Sở Y tế", "Sở Tư pháp"])
    (None, None)
    """
    title = _GENERIC.sub("", header)
    if (
        len(_filled(cells)) < _FEWEST
        or (_OTHER.search(_SETTLES.sub("", lower(header)) if supported else lower(header)) and not _MEMBERS.match(lower(header)))
        or len(header.split()) > 8
        or _names_bodies(title, ("body", "place"))
        or says_time(header)
    ):
        return None
    if hold_times(cells):
        return "deadline"
    asks = _WHO.match(lower(header)) is not None
    if header and _most(_names_bodies, cells, _SHARE_UNDER_WHO if asks else _SHARE):
        return "support" if asks and _HELPING.search(lower(header)) else "lead"
    return None


def hold_times(cells: Sequence[str]) -> bool:
    """Whether most cells say a time and hardly anything else."""
    return _most(_tells_time, cells)


def hold_bodies(cells: Sequence[str]) -> bool:
    """Whether most cells name bodies, perhaps with their roles, and nothing else."""
    return _most(_names_bodies, cells)


def hold_figures(cells: Sequence[str]) -> bool:
    """Whether most cells are a figure with what bounds it and what it counts."""
    return _most(lambda cell: _FIGURE.fullmatch(squeeze(lower(cell))) is not None, cells)


def hold_hours(cells: Sequence[str]) -> bool:
    """Whether most cells are hours of a day: the table is an agenda."""
    return _most(lambda cell: len(cell) < _LONGEST_HOURS and _HOURS.fullmatch(squeeze(lower(cell))) is not None, cells)


def hold_seats(cells: Sequence[str]) -> bool:
    """Whether most cells say what somebody is in a team: "Trưởng ban", "Thành viên"."""
    return _most(lambda cell: _SEAT.match(squeeze(lower(cell))) is not None, cells)


def hold_roles(cells: Sequence[str]) -> bool:
    """Whether most cells say who does what by labels: "Chủ trì: Sở X" over "Phối hợp: Sở Y" over "Hạn: 30/6"."""
    return _most(lambda cell: _LABELLED.search(lower(cell)) is not None, cells)


def hold_duties(cells: Sequence[str]) -> bool:
    """Whether at least half of the cells begin with a verb of duty or the kind of a document to be made, number or dash left out: not every verb of daily work is in the
    lexicon."""
    return _most(lambda cell: _begins_duty(lower(cell).lstrip(" \n-–+•*.)(0123456789")), cells, 0.5)


def _begins_duty(low: str) -> bool:
    return verbs().match(low) is not None or low.startswith(_kinds())


@cache
def _kinds() -> tuple[str, ...]:
    return tuple(f"{lower(name)} " for name in column("kinds", "name"))


def _filled(cells: Sequence[str]) -> list[str]:
    return [cell for cell in cells if cell.strip(" -–.")][:_TOLD]


def _most(holds: Callable[[str], bool], cells: Sequence[str], share: float = _SHARE) -> bool:
    filled = _filled(cells)
    others = (1 - share) * len(filled) + 1e-9  # that may be something else
    for cell in filled:
        others -= not holds(cell)
        if others < 0:
            return False
    return bool(filled)


def says_time(cell: str) -> bool:
    """Whether a text says a time and nothing else: "Quý II/2026", "Trước 30/9", "THÁNG 01"."""
    low = squeeze(lower(cell))
    return len(low) < 80 and _TIME.fullmatch(low) is not None and _TELLS_TIME.search(low) is not None


def _tells_time(cell: str) -> bool:
    """Whether at most half the words of a text are of something else than a time that it names."""
    low = readable(squeeze(cell))
    if len(low) > _LONGEST_TIME:
        return False
    if says_time(cell) or _RELATIVE.match(low):
        return True
    if not _TELLS_TIME.search(low):
        return False
    year = 2000  # any: that of days without one
    spans = [(r.start, r.end) for r in recurrences(low, True)] + [(p.start, p.end) for p in periods(low, year, True, Taken(len(low)))]
    rest = low
    for start, end in spans:
        rest = f"{rest[:start]}{' ' * (end - start)}{rest[end:]}"
    other = re.findall(r"[^\W\d]+", _AROUND_TIME.sub(" ", rest))
    return bool(spans) and 2 * len(other) <= len(low.split())


def _names_bodies(cell: str, roles: tuple[str, ...] = ()) -> bool:
    """Whether a text names bodies, perhaps with their roles, and nothing else; ``roles``: only such ("Sở Nội vụ", not the group "Phòng, ban"), where any are given."""
    text = squeeze(without_roles(cell))
    low, at, first = lower(text), 0, None
    if not roles and any_head().fullmatch(low):
        return True  # "Văn phòng"
    while at < len(text):
        if (gap := _BETWEEN_BODIES.match(text, at)) is not None:
            at = gap.end()
            continue
        units, at = read_units(text, low, at)
        first = first or next(iter(units), None)
        if not units:
            return False
    return first is not None and (not roles or first.role in roles)
