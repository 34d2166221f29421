"""The grammar of a duty in prose: who lays it on whom, with whom, and where the task begins.

Forms: "giao / yêu cầu / đề nghị X …", "X chủ trì, phối hợp với Y …", "X có trách nhiệm …", "X" as a heading, "Trách nhiệm của X".
"""

from __future__ import annotations

import re

from extract.parsers.chained_duties import chained
from extract.parsers.duty_clause import Duty, behind_preface, emphasised, falls_to, passed_on, passive, supporting, written_to
from extract.parsers.duty_words import LURES_INTO, PRETENDS
from extract.parsers.opened_duties import opened
from extract.parsers.triggered_duties import triggered
from extract.text import lower
from extract.units.reading import read_units

_CLAUSE_ENDS = re.compile(r";\s*|,\s+(?:trong khi(?: đó,?)?|còn)\s+(?=ubnd|ủy ban|sở|bộ|công an|phòng|văn phòng|các)")

_TOGETHER = re.compile(r" cùng (?:với )?(?=\w)")
# "Chánh Văn phòng cùng Giám đốc Sở A | chịu trách nhiệm thi hành Quyết định này": each of them
_CARRY_OUT = re.compile(
    r"\s*,?\s*(?:(?:chịu|có)\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+)?thi\s+hành|căn\s+cứ\s+(?:quyết\s+định|nghị\s+quyết|chỉ\s+thị)[^.;:]{0,20}\sthi\s+hành)(?!\w)"
)
_ONLY_HELPS = re.compile(r"\s*,?\s*(?:cùng\s+)?phối\s+hợp(?:\s+thực\s+hiện)?\s*[.;,]*\s*")


def clauses(low: str) -> list[int]:
    """Offsets where clauses of a sentence begin: its start, after each semicolon and ", trong khi" before a body."""
    return [0, *(m.end() for m in _CLAUSE_ENDS.finditer(low) if m.end() < len(low))]


def duties_in(text: str, bare: bool, inherits: bool = False, low: str | None = None) -> list[Duty]:
    """Duties that name their units in one sentence, in order; none where it names none.

    ``bare``: also take "X + verb" without a trigger word (plans, directives, conclusions; not general rules of normative documents).
    ``low``: ``lower(text)`` where the caller has it. ``inherits``: the units are known from a heading, so only a clause that opens with a trigger names others ("chỉ đạo các đơn vị …" is then part of the duty).

    >>> [(d.lead, d.support) for d in duties_in("Giao Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp rà soát; Sở Y tế hướng dẫn.", True)]
    [(('Sở Nội vụ',), ('Sở Tư pháp',)), (('Sở Y tế',), ())]
    """
    low = lower(text) if low is None else low
    starts = clauses(low)
    found: list[Duty] = []
    helpers: list[tuple[str, ...]] = []
    read = 0  # to the end of a list of units that opened a clause and that nothing is laid on
    for begin, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if begin < read or (found and begin < found[-1].task):
            continue  # "Chánh Văn phòng …; Giám đốc …; Chủ tịch … chịu trách nhiệm": one list of units
        if found and low.startswith("lãnh đạo ", begin) and low.startswith("lãnh đạo", found[-1].task + 1):
            continue  # "lãnh đạo UBND xã bố trí kinh phí; | lãnh đạo các phòng số hóa": what the first does
        told = bare or any(duty.strong for duty in found)  # "yêu cầu Sở X đào tạo …; Sở Y bố trí kinh phí"
        duty = _of_clause(text, low, begin, end, bare, inherits, told)
        if duty is None or (LURES_INTO.match(low, duty.task) and PRETENDS.search(low, 0, duty.task)):
            read = read_units(text, low, begin)[1] if duty is None and end < len(text) else read
            continue
        if found and not duty.support and _ONLY_HELPS.fullmatch(low, duty.task, end):
            helpers[len(found) - 1] += duty.lead  # "Giao Sở X chủ trì; Sở Y, Sở Z phối hợp"
            continue
        found.append(duty)
        helpers.append(())
        for more in chained(text, low, duty, end) if (bare or duty.strong) and not inherits else ():
            if more.lead:
                found.append(more)
                helpers.append(())
            else:
                helpers[-1] += more.support
    return _with_helpers(text, low, found, helpers)


def _with_helpers(text: str, low: str, found: list[Duty], helpers: list[tuple[str, ...]]) -> list[Duty]:
    """The duties of one sentence with all who help: those beside the units that lead, those named behind the task, and ``helpers``, of clauses of their own."""
    ends = [*(d.start for d in found[1:]), len(text)][: len(found)]
    beside = [_beside(text, low, duty) for duty in found]
    return [
        duty._replace(
            lead=tuple(name for name in duty.lead if name not in helps),
            support=tuple(dict.fromkeys((*helps, *supporting(text, low, duty.task, end), *more))),
        )
        for duty, helps, end, more in zip(found, beside, ends, helpers, strict=True)
    ]


def _beside(text: str, low: str, duty: Duty) -> tuple[str, ...]:
    """Those of the units of a duty who do it beside the others: "Sở X | cùng với Sở Y | rà soát …"."""
    together = None if _CARRY_OUT.match(low, duty.task) else _TOGETHER.search(low, duty.start, duty.task)
    names = tuple(unit.name for unit in read_units(text, low, together.end())[0]) if together else ()
    return names if len(names) < len(duty.lead) and duty.lead[-len(names) :] == names else ()


def _of_clause(text: str, low: str, begin: int, end: int, bare: bool, inherits: bool, told: bool) -> Duty | None:
    """The duty that the clause ``[begin, end)`` begins to lay; ``told``: what was said before it lets a verb alone lay one."""
    duty = passed_on(text, low, begin, end) if bare and not inherits else None
    duty = duty or opened(text, low, begin, end, told) or falls_to(text, low, begin, end)
    if duty is None:
        asked = triggered(text, low, begin, end, inherits) or emphasised(text, low, begin, end)
        sent = written_to(text, low, begin, end) if low.find("gửi ", begin, end) >= 0 or low.find("gởi ", begin, end) >= 0 else None
        duty = sent if sent is not None and (asked is None or sent.task < asked.task) else asked
    if duty is None and bare:
        duty = behind_preface(text, low, begin, end) or passive(text, low, begin, end)
    return duty
