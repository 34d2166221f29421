"""Who leads and who supports by the words of role in a cell: "Sở X chủ trì, phối hợp với Sở Y", "Chủ trì: Sở X; phối hợp: Sở Y", "- Sở X: chủ trì - Sở Y (PH)".

A word of role with a colon or "với" behind it speaks of what follows, any other of what stands before it; whoever is left over beside one that leads supports.
"""

from __future__ import annotations

import re

from extract.text import lower
from extract.units.cells import units_in

_LEADS = (
    r"chủ trì(?:,? (?:thực hiện|tham mưu|tổng hợp))?(?: chính)?|thực hiện(?: chính)?|đầu mối|chịu trách nhiệm(?: chính)?|phụ trách(?: chính)?|tham mưu|chính|ct"
)
_HELPS = r"(?:cùng )?phối hợp(?: thực hiện)?|hỗ trợ|tham gia|ph"
_ENDS = r"(?=\s*(?:[;,.\n)–-]|$))"
# "Cơ quan chủ trì:", "(phối hợp)", "chủ trì, |", "phối hợp với"
ROLE_WORD = re.compile(
    rf"(?:(?<=[(\[:;,.\n–-])|(?<=\s)|^)(?:"
    rf"(?:(?:cơ quan|đơn vị|bộ phận|phòng|người)\s+)?(?:(?P<leads>{_LEADS})|(?P<helps>{_HELPS}))\s*:\s*"
    rf"|(?P<led>(?:là (?:cơ quan|đơn vị)\s+)?(?:chủ trì|đầu mối|thực hiện|tham mưu(?:,? (?:cho |giúp |trình )?(?:ubnd|ủy ban|hđnd|hội đồng|lãnh đạo|giám đốc|chủ tịch|bộ trưởng)[^;,.\n()]{{0,80}})?))(?:{_ENDS}|\s+(?=phối hợp|cùng))|(?<=[(\[])\s*(?:(?P<chief>ct|chính)|(?P<side>ph|hỗ trợ|tham gia))\s*(?=[)\]])"
    rf"|(?P<beside>(?:cùng )?phối hợp (?:với|cùng)|cùng với|cùng(?= )(?! (?:phối hợp|thực hiện|chủ trì)))\s+(?=\w)|(?P<helped>(?:cùng )?phối hợp(?: thực hiện)?|(?:cùng )?tham gia){_ENDS})"
)
# One of these stands in every such word; most cells hold names alone.
_MAYBE_ROLE = re.compile(r"chủ trì|thực hiện|đầu mối|chịu trách|tham (?:mưu|gia)|chính|ct(?!\w)|ph(?:ụ trách|ối hợp|(?!\w))|hỗ trợ|cùng")
_AROUND = " \n\t;,.:()[]-–•*+"
_ASKED = re.compile(r"\s*(?:kính )?(?:đề nghị|giao|yêu cầu)(?: cho)?:?\s+(?=\w)", re.IGNORECASE)  # "Đề nghị Tòa án nhân dân tỉnh"
_WITH_LEFT_OUT = re.compile(r"(?<=phối hợp )(?=[A-ZĐ][^\W\d]|các |những )")  # "chủ trì, phối hợp | Văn phòng Sở"
_DIRECTING = re.compile(
    r"[;,\n(]\s*(?:do\s+)?(?:đồng chí|đ/c|lãnh đạo|ông|bà)\s[^;,\n()]{3,80}\schỉ đạo(?: chung)?(?=\s*(?:[;,.\n)]|$))\)?", re.IGNORECASE
)  # beside who does it
_CUT = re.compile(r"[;\n,.]")


def who_does(printed: str) -> tuple[list[str], list[str]]:
    """Units of a cell by role.

    >>> who_does("- Sở Nội vụ: chủ trì - Sở Y tế: phối hợp"), who_does("Sở Nội vụ (chủ trì), Sở Y tế, Sở Tư pháp")
    ((['Sở Nội vụ'], ['Sở Y tế']), (['Sở Nội vụ'], ['Sở Y tế', 'Sở Tư pháp']))
    """
    asked = _ASKED.match(printed)
    printed = printed[asked.end() :] if asked else printed
    printed = _WITH_LEFT_OUT.sub("với ", _DIRECTING.sub("", printed))
    low = "\n".join(map(lower, printed.split("\n")))
    lead: list[str] = []
    support: list[str] = []
    spoken: list[str] | None = None  # to whom the words read since the last role belong, None where the next role says it
    at, since = 0, None
    for word in ROLE_WORD.finditer(low) if _MAYBE_ROLE.search(low) else ():
        if since is None and word["beside"] in ("cùng", "cùng với"):
            continue  # "Sở X cùng Sở Y": both lead
        before = printed[at : word.start()].strip(_AROUND)
        forward = word["leads"] or word["helps"] or word["beside"]
        role = lead if word["leads"] or word["led"] or word["chief"] else support
        if spoken is None and before:
            owner = role if not forward else support if lead else lead
            owner.extend(units_in(before))
        elif spoken is not None:
            held, own = _parted(before, forward is None)
            spoken.extend(units_in(held))
            role.extend(units_in(own))
        spoken, at, since = (role if forward else None), word.end(), word
    rest = printed[at:].strip(_AROUND) if since else printed
    (spoken if spoken is not None else support if lead else lead).extend(units_in(rest))
    return lead, support


_ASIDE = re.compile(r"\(([^()]{3,300})\)[\s.;]*$")


def who_in_brackets(task: str) -> tuple[list[str], list[str]]:
    """Units that the last words of a task name by their roles, in brackets.

    >>> who_in_brackets("Chỉnh lý tài liệu (Sở Nội vụ chủ trì; UBND các xã phối hợp)"), who_in_brackets("Chỉnh lý tài liệu (đợt 2)")
    ((['Sở Nội vụ'], ['Ủy ban nhân dân các xã']), ([], []))
    """
    aside = _ASIDE.search(task)
    if aside is None or not ROLE_WORD.search(lower(aside[1])):
        return [], []
    return who_does(aside[1])


def without_roles(cell: str) -> str:
    """A cell without the words of asking and of role: what is left of one that only says who does what are names."""
    asked = _ASKED.match(cell)
    rest = cell[asked.end() :] if asked else cell
    low = lower(rest)
    parts, at = [], 0
    for word in ROLE_WORD.finditer(low) if _MAYBE_ROLE.search(low) else ():
        parts.append(rest[at : word.start()])
        at = word.end()
    return "; ".join([*parts, rest[at:]])


def _parted(between: str, backward: bool) -> tuple[str, str]:
    """What stands between a role that speaks of what follows and the next one: all of it is the first one's, but for the last piece where the next speaks of what is before it."""
    cuts = [cut.start() for cut in _CUT.finditer(between)] if backward else []
    return (between[: cuts[-1]], between[cuts[-1] + 1 :]) if cuts else (between, "")
