"""What each column of a duty table holds: by its title (``columns.csv``), else by its cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from extract.lexicon import rows
from extract.tables.contents import hold_bodies, hold_duties, hold_figures, hold_hours, hold_roles, hold_seats, hold_times, role_by_cells
from extract.text import lower, squeeze

_AIM = re.compile(r"tiêu chí|chỉ tiêu|mục tiêu|lĩnh vực")
_TASK = re.compile(r"nhiệm vụ|nội dung|công việc|giải pháp|hoạt động|biện pháp")
# What a column, or the label of a card, may tell; earlier ones are looked for first.
ROLES = ("order", "support", "monitor", "deadline", "product", "note", "lead", "task")
# "Cơ quan báo cáo" beside "Chỉ tiêu": who tells what was reached
_TELLS_FIGURES = re.compile(r"(?<!\w)(?:báo cáo|số liệu|thống kê|tổng hợp|thu thập)(?!\w)")
# Who sees to it in person stands beside the office that does it.
_PERSON = re.compile(r"lãnh đạo|(?<!ban )chỉ đạo|người|cán bộ|công chức|chuyên viên|đồng chí|thành viên")
_DIRECTS = re.compile(r"(?:lãnh đạo|đồng chí|đ/c|người|thành viên)(?!\w).{0,60}(?<!\w)chỉ đạo(?!\w)")
_OFFICE = re.compile(r"cơ quan|đơn vị|(?<!người )chủ trì|bộ phận|phòng|ban ngành")
# "Thời hạn cũ" beside "Thời hạn mới", "Thời hạn được giao" beside "Gia hạn đến", "Ngày hoàn thành thực tế"
_FORMER = re.compile(r"(?<!\w)(?:cũ|ban đầu|(?:được )?giao|thực tế|theo (?:văn bản|kế hoạch|quyết định)|đã)(?!\w)")
# "Tên đề án, báo cáo": what is to be made
_NAMED_TASK = re.compile(
    r"tên (?:đề án|báo cáo|văn bản|nghị quyết|quyết định|kế hoạch|chương trình|chuyên đề|tờ trình|hồ sơ|nội dung|nhiệm vụ|công việc)(?!\w)"
)
_SETTLING = re.compile(r"(?:thời gian|thời hạn) (?:giải quyết|xử lý|thực hiện thủ tục)")
_OF_PROCEDURE = re.compile(r"(?<!\w)(?:lệ )?phí(?!\w)|địa điểm|cách thức|căn cứ pháp lý|thủ tục|mức độ")
_BEGINS = re.compile(r"bắt đầu|(?:thời gian|tiến độ|thời hạn) dự thảo|khởi (?:động|công)|(?:^|thời gian )từ(?: ngày)?$")
_ENDS = re.compile(r"(?:hoàn (?:thành|tất)|kết thúc|(?<!trình )(?<!trình, )ban hành)$")
# "Đơn vị thực hiện" over "Ở Trung ương" and "Ở địa phương": both do it
_OF_LEVEL = re.compile(r"(?:trung ương|địa phương|(?<!\w)cấp (?:trung ương|tỉnh|huyện|xã|thành phố|cơ sở|bộ))$")
# "Nội dung theo Nghị quyết" beside "Nhiệm vụ cụ thể": what the task carries out
_SOURCE = re.compile(
    r"(?<!\w)(?:theo|của|tại|trong) (?:nghị quyết|chỉ thị|kết luận|quyết định|chương trình|kế hoạch|văn bản|trung ương|chính phủ|tỉnh ủy|cấp trên)(?!\w)"
)
# "Nhóm nhiệm vụ" beside "Tên nhiệm vụ"
_SORT = re.compile(r"(?:nhóm|loại|phân loại|lĩnh vực|mảng)(?!\w)")
# "Mã nhiệm vụ"; "% hoàn thành": how much of it is done
_CODE = re.compile(r"mã(?: (?:số|hiệu|nv|việc|nhiệm vụ|công việc|đầu việc))?|ký hiệu")
_SHARE_DONE = re.compile(r"%|(?:tỷ|tỉ) lệ|mức độ")
_TASK_WORD = re.compile(r"nội dung|nhiệm vụ|công việc")
_BESIDE_TASK = re.compile(r"^phân công|chủ trì|phối hợp|thời gian|thời hạn|theo dõi|(?:được )?giao nhiệm vụ")
_FEWEST_WORDS = 4  # of a task, on the average


@cache
def _role_words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = {role: "|".join(re.escape(row["word"]) for row in rows("columns") if row["role"] == role) for role in ROLES}
    return tuple((role, re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)")) for role, alternatives in words.items() if alternatives)


@lru_cache(maxsize=1 << 8)
def role_of(header: str) -> str | None:
    """What a column with this header holds: ``task``, ``lead``, ``support``, ``monitor``, ``deadline``, ``start`` (of two columns of time the first), ``later`` (how often it is reported), ``product``,
    ``order``, ``note``; None for others.

    >>> [role_of(h) for h in ("Cơ quan chủ trì", "Thời gian hoàn thành", "Nội dung công việc", "Kết quả", "Đơn vị theo dõi, đôn đốc", "STT")]
    ['lead', 'deadline', 'task', 'product', 'monitor', 'order']
    """
    low = squeeze(lower(header)).strip(" .:()*")
    if not low or len(low.split()) > 16:
        return None
    if _CODE.fullmatch(low):
        return "order"
    if re.match(r"(?:chế độ |kỳ )?(?:định kỳ|báo cáo)(?: báo cáo)?$", low):
        return "later"
    if low in ("việc", "các việc", "trách nhiệm", "trách nhiệm cụ thể") or _NAMED_TASK.match(low):
        return "task"
    if _TASK_WORD.search(low) and not _BESIDE_TASK.search(low):
        return "task"
    if re.search(r"(?:thực hiện|kế hoạch|kết quả|ước)\b.{0,16}20\d\d", low):
        return None  # "Thực hiện 2025": what was reached
    if re.match(r"(?:ngày )?(?:(?:đến|tới|hết) )?hạn(?! (?:chế|mức|ngạch))(?!\w)", low):
        return "deadline"
    if re.match(r"(?:sản phẩm|kết quả)(?!\w)", low) and not re.search(r"thời gian|thời hạn|thời điểm", low):
        return "product"
    if re.search(r"địa điểm|cách thức|phương thức", low) or (_SHARE_DONE.match(low) and re.search(r"hoàn (?:thành|tất)$", low)):
        return None
    if _DIRECTS.search(low) and "chủ trì" not in low:
        return "monitor"
    if _BEGINS.search(low) and not re.search(r"kết thúc|hoàn thành", low):
        return "start"
    if re.match(r"(?:tháng|quý|tuần)(?! (?:\d|[ivx]+(?!\w)))(?: (?:thực hiện|hoàn thành|trình|báo cáo|triển khai))?(?: \w+)?$", low):
        return "deadline"
    if re.fullmatch(r"(?:(?:người|cơ quan|đơn vị|bộ phận|phòng)(?: \w+){0,2} )?phụ", low):
        return "support"
    if "chủ trì" in low and not low.startswith("phối hợp"):
        return "lead"
    for role, words in _role_words():
        if words.search(low):
            return role
    return None


def roles_of_parts(title: str) -> tuple[str, ...]:
    """The roles of the parts of a title that a stroke parts ("Chủ trì/Phối hợp"), empty where it names but one, or something else.

    >>> roles_of_parts("Cơ quan chủ trì/phối hợp"), roles_of_parts("Phòng/ban"), roles_of_parts("Thời hạn")
    (('lead', 'support'), (), ())
    """
    parts = title.split("/") if "/" in title else []
    roles = tuple(role for part in parts if (role := role_of(part)) is not None)
    return roles if len(roles) == len(parts) == len(set(roles)) else ()


def roles_of_columns(titles: dict[int, str], cells_of: Callable[[int], list[str]], led: bool = False) -> dict[int, str]:
    """Roles by column; ``cells_of``: the cells under a column, ``led``: other columns mark who leads. What no title says is told by the cells: who leads, when it is due,
    and the task; where no title is known at all, only of a table that has all three."""
    if _lists_procedures(titles) or any(hold_hours(cells_of(column)) for column in titles):
        return {}
    titled = {column: role for column, title in titles.items() if (role := role_of(title))}
    roles = {column: sure for column, role in titled.items() if (sure := _by_cells_despite(role, titled, cells_of(column))) is not None}
    held = set(roles.values())
    if "task" in held and {"lead", "deadline"} <= held:
        return roles
    named = "task" in held or {"deadline", "support"} <= held
    told = dict(roles)
    measured = any(role == "task" and _measures(titles[column]) for column, role in roles.items())
    for column in sorted(titles.keys() - roles.keys()):
        role = _untitled(titles[column], cells_of(column), "support" in held)
        if role is not None and role not in told.values() and not (measured and _TELLS_FIGURES.search(lower(titles[column]))):
            told[column] = role
    if "task" not in held:
        widest = _widest({column: cells_of(column) for column in titles.keys() - told.keys() if titles[column]})
        if widest is not None and _has_duties(told, roles, led, cells_of(widest)):
            return told | {widest: "task"}
    return told if named else roles


def _lists_procedures(titles: dict[int, str]) -> bool:
    """Whether the titles are those of a list of procedures (Circular 02/2017/TT-VPCP): how long settling takes beside where, how or for what fee."""
    lows = [lower(title) for title in titles.values()]
    settled = any(_SETTLING.search(low) for low in lows) and any(_OF_PROCEDURE.search(low) for low in lows)
    return settled and not any("chủ trì" in low for low in lows)


def _by_cells_despite(role: str, titled: dict[int, str], cells: list[str]) -> str | None:
    """The role of a titled column, or what its cells make of it: figures are no tasks, times are not who leads."""
    if (role in ("task", "lead") and hold_figures(cells)) or (role == "task" and hold_seats(cells)) or (role == "deadline" and hold_hours(cells)):
        return None
    if role == "task" and hold_bodies(cells):
        return "lead"  # "Trách nhiệm": whose
    if role in ("lead", "deadline") and hold_roles(cells):
        return "roles"
    if role in ("lead", "support", "product", "note") and "deadline" not in titled.values() and hold_times(cells):
        return "deadline"
    return role


def _measures(title: str) -> bool:
    """Whether a title is that of what is aimed at, not of what is done: "Chỉ tiêu"."""
    return _AIM.search(lower(title)) is not None and _TASK.search(lower(title)) is None


def _names_source(title: str) -> bool:
    return _SOURCE.search(lower(title)) is not None


def _names_sort(title: str) -> bool:
    return _SORT.match(lower(title)) is not None


def _untitled(title: str, cells: list[str], supported: bool) -> str | None:
    return "roles" if title and hold_roles(cells) else role_by_cells(title, cells, supported)


def _widest(columns: dict[int, list[str]]) -> int | None:
    """The column whose cells have the most words, None where these are too few for tasks."""
    words = {column: _words(cells) for column, cells in columns.items()}
    widest = max(sorted(words), key=lambda column: words[column], default=None)
    return widest if widest is not None and words[widest] >= _FEWEST_WORDS else None


def _has_duties(told: dict[int, str], roles: dict[int, str], led: bool, cells: list[str]) -> bool:
    """Whether the widest column holds the tasks of a table that says who does them and by when: by its titles, else by cells all of which speak of duties."""
    held = set(told.values())
    if "roles" in held:
        return True
    if "deadline" not in held or not (led or "lead" in held):
        return False
    return ("deadline" in roles.values() and (led or "lead" in roles.values())) or hold_duties(cells)


def _words(cells: Sequence[str]) -> float:
    return sum(len(cell.split()) for cell in cells) / len(cells) if cells else 0.0


def one_column_each(roles: dict[int, str], titles: dict[int, str]) -> dict[int, str]:
    """One column a role: the first; of several that lead the office's, whoever sees to it in person monitors; a criterion, an aim or what is said elsewhere gives way to the task that serves it,
    a former deadline to the one that was set anew."""
    roles = dict(roles)
    tasks = [column for column in roles if roles[column] == "task"]
    for yields in (_measures, _names_source, _names_sort):
        weaker = {column for column in tasks if yields(titles[column])}
        if len(weaker) < len(tasks):
            roles = {column: role for column, role in roles.items() if column not in weaker}
            tasks = [column for column in tasks if column not in weaker]
    leads = [column for column in roles if roles[column] == "lead"]
    persons = [column for column in leads if _PERSON.search(lower(titles[column])) and not _OFFICE.search(lower(titles[column]))]
    if len(persons) < len(leads):
        roles.update(dict.fromkeys(persons, "monitor"))
    leads = [column for column in leads if roles[column] == "lead"]
    if "support" not in roles.values() and len(leads) > 1:  # who prepares it for the one who does it
        roles.update(dict.fromkeys([column for column in leads if "tham mưu" in lower(titles[column])][: len(leads) - 1], "support"))
    beside = [column for column in leads if roles[column] == "lead" and _OF_LEVEL.search(lower(titles[column]))]
    roles.update(dict.fromkeys(beside[1:] if beside and beside[0] == min(leads) else [], "colead"))
    roles = _one_time(roles, titles)
    seen: set[str] = set()
    kept: dict[int, str] = {}
    for column in sorted(roles):
        if roles[column] not in seen:
            kept[column] = roles[column]
            seen.add(roles[column])
    return kept


def _one_time(roles: dict[int, str], titles: dict[int, str]) -> dict[int, str]:
    """One column says when it is due: not a former one, and beside one of submitting ("Trình Bộ") that of the end ("Hoàn thành"), else the first; the rest are ``later``."""
    times = [column for column in sorted(roles) if roles[column] == "deadline"]
    former = {column for column in times if _FORMER.search(lower(titles[column]))}
    if len(former) < len(times):
        roles = {column: role for column, role in roles.items() if column not in former}
        times = [column for column in times if column not in former]
    ends = [column for column in times if _ENDS.search(lower(titles[column]))]
    due = next(iter(ends), next(iter(times), None))
    return {column: "later" if role == "deadline" and column != due else role for column, role in roles.items()}
