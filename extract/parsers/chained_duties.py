"""Further duties that one clause chains to its first by commas: "Giao Sở X rà soát biên chế, Sở Y bố trí kinh phí và yêu cầu các huyện báo cáo"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.parsers.duty_clause import Duty
from extract.parsers.duty_words import EXCLUDED, MUST, PAST, TRIGGER, predicate
from extract.parsers.subjects import asked_units
from extract.text import UPPER, lower
from extract.units.heads import any_head
from extract.units.reading import UnitMention, read_units

# Where the next one may begin: behind a comma at a name, behind a link at a word of asking.
_LINK = re.compile(
    rf",\s+(?:còn\s+|riêng\s+|và\s+|đồng thời\s+)?(?=[{UPPER}]|(?:các|phòng|ban|tổ|trạm|khoa|công an|văn phòng|trung tâm|ubnd)\s)|,?\s+(?:và|đồng thời)\s+(?=(?:giao|yêu cầu|đề nghị)\s)|,\s+(?=(?:giao|yêu cầu|đề nghị)\s)"
)
# "… để người dân, | các doanh nghiệp thực hiện": what others shall be able to do
_FOR_OTHERS = re.compile(r"(?<!\w)(?:để|cho|giúp|hỗ trợ|đối với|của|tại|giữa|từ|như|theo|nhằm|mà|khi|nếu)\s[^,;:]*$")
_HELPS = re.compile(r"\s*(?:cùng\s+)?phối\s+hợp(?!\w)(?!\s+(?:với|cùng))")
_LEADS = re.compile(r"\s*chủ\s+trì\s*")
_HELPS_LEADER = re.compile(r"\s*(?:cùng\s+)?phối\s+hợp(?!\w)")
_DIRECTS = re.compile(r"\s*(?:lãnh\s+đạo,?\s+)?chỉ\s+đạo\s+(?=các|những|\w)")
_REACH = 160  # characters before a comma in which the list that it may belong to begins
_LONGEST_PHRASE = 400  # characters, of those that say for whom
_MOST = 12


def chained(text: str, low: str, first: Duty, end: int) -> Iterator[Duty]:
    """Duties behind the task of ``first`` in a clause that ends at ``end``; one that only helps has no ``lead``, but ``support``.

    >>> text = "Giao Sở Nội vụ rà soát biên chế, Sở Tài chính bố trí kinh phí"
    >>> [(duty.lead, text[duty.task :].strip()) for duty in chained(text, text.lower(), Duty(("Sở Nội vụ",), (), 0, 14, True), len(text))]
    [(('Sở Tài chính',), 'bố trí kinh phí')]
    """
    at, found = first.task, 0
    leads = _LEADS.match(low, at, end)
    while found < _MOST and (link := _LINK.search(text, at, end)):
        at = link.end()
        asks = TRIGGER.match(low, at, end)
        if asks and not first.strong:
            continue  # "Sở X lập kế hoạch và yêu cầu các đơn vị …": its own task
        units, after = asked_units(text, low, asks.end()) if asks else read_units(text, low, at)
        if (
            not units
            or after > end
            or (not asks and not _acts(low, units, after, end, first.task, link.start()))
            or (_belongs_to_list(text, low, first.task, link.start(), after) and not _does_alike(low, first.task, after, end))
        ):
            continue
        names = tuple(unit.name for unit in units)
        helps = not asks and (_HELPS_LEADER if leads and leads.end() == link.start() else _HELPS).match(low, after, end)
        yield Duty(() if helps else names, names if helps else (), at, after, first.strong, first.assigner if asks else None)
        at, found = after, found + 1


def _acts(low: str, units: list[UnitMention], after: int, end: int, task: int, comma: int) -> bool:
    """Whether named bodies or posts are followed by what they shall do; groups too, unless the words since ``task`` say for whom something is done."""
    groups = any(unit.role == "group" for unit in units)
    if (
        any(unit.role == "place" for unit in units)
        or (groups and _FOR_OTHERS.search(low, max(task, comma - _LONGEST_PHRASE), comma))
        or EXCLUDED.match(lower(units[-1].name))
        or PAST.match(low, after, end)
    ):
        return False
    return MUST.match(low, after, end) is not None or predicate().match(low, after, end) is not None


def _does_alike(low: str, task: int, after: int, end: int) -> bool:
    """Whether a unit directs others as the first one does: "Sở X chỉ đạo các trạm, Sở Y chỉ đạo các chủ hồ vận hành"."""
    return _DIRECTS.match(low, task, end) is not None and _DIRECTS.match(low, after, end) is not None


def _belongs_to_list(text: str, low: str, begin: int, comma: int, after: int) -> bool:
    """Whether the unit behind a comma goes on with a list of units: "phối hợp với Sở Y, | Sở Z kiểm tra"."""
    start = max(begin, comma - _REACH)
    at = start
    while (head := any_head().search(low, at, comma)) is not None:
        units, ends = read_units(text, low, head.start())
        if units and ends >= after:
            return True
        at = max(ends, head.end())
    return False
