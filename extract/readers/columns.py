"""Letterheads and feet that stand in running paragraphs: laid out with tabs or blanks, or one line under the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.printed_lines import is_address
from extract.readers.letterhead import (
    columns,
    is_body_name,
    is_date,
    is_motto,
    is_name,
    is_national_title,
    is_number,
    is_office,
    is_recipient,
    is_remark,
    is_subject,
    join_broken_title,
    on_the_right,
    opens_recipients,
    right_part,
    signs_for,
    strip_rules,
)  # fmt: skip
from extract.readers.lines import is_label, is_rule, is_upper
from extract.text import fold, squeeze

_LONGEST_HEAD = 16
_LONGEST_FOOT = 60
_LONGEST_LINE = 300
_HIGHEST_LEFT = 10


@dataclass(slots=True)
class Zone:
    """Lines ``[start, end)`` that are a letterhead or a foot, come apart into the lines of its two columns. ``stacked``: the columns
    stand one under the other so far, not side by side. ``signed``: the signature stands above the recipients."""

    kind: str
    start: int
    end: int
    left: list[str] = field(default_factory=list)
    right: list[str] = field(default_factory=list)
    stacked: bool = True
    signed: bool = False


def zones(lines: Sequence[str]) -> list[Zone]:
    """The letterheads and feet among printed lines, in order and apart; blank lines may stand among the lines."""
    found: list[Zone] = []
    at = 0
    while at < len(lines):
        zone = _zone_at(lines, at, found[-1].end if found else 0)
        if zone is None:
            at += 1
        else:
            found.append(zone)
            at = max(zone.end, at + 1)
    return found


def _zone_at(lines: Sequence[str], at: int, floor: int) -> Zone | None:
    line = lines[at]
    if not line.strip() or len(line) > _LONGEST_LINE:
        return None
    pair, text = columns(line), squeeze(line)
    if opens_recipients(pair[0] if pair else line):
        return _foot(lines, at, floor)
    if pair is not None and (is_national_title(pair[1]) or is_national_title(squeeze(f"{pair[1]} {right_part(_after(lines, at))}"))):
        return _head(lines, at, floor)
    if not is_upper(text):
        return None
    if is_national_title(text) or is_national_title(squeeze(f"{text} {_after(lines, at)}")):
        return _head(lines, at, floor)
    if pair is None and (signs_for(text) or (is_office(text) and _closes_text(lines, at, floor))):
        return _bare_signature(lines, at)
    return None


def _closes_text(lines: Sequence[str], at: int, floor: int) -> bool:
    """Whether the text has come to a stop above this line and only a remark and a name stand below it."""
    above = next((line for line in reversed(lines[floor:at]) if line.strip() and not is_rule(line)), "")
    below = [squeeze(line) for line in lines[at + 1 : at + 9] if line.strip()][:3]
    return (
        above.rstrip().endswith((".", "./.", ";"))
        and bool(below)
        and (is_remark(below[0]) or is_name(below[0]) or (len(below) > 1 and is_upper(below[0]) and is_name(below[1])))
    )


def _after(lines: Sequence[str], at: int) -> str:
    return lines[at + 1] if at + 1 < len(lines) else ""


def _head(lines: Sequence[str], at: int, floor: int) -> Zone:
    start = left_part_start(lines, at, floor)
    zone = Zone("head", start, start)
    for index in range(start, at):
        _put_head(zone, lines[index])
    end, subject = at, False
    while end < min(len(lines), at + _LONGEST_HEAD):
        line = lines[end]
        if not line.strip():
            end += 1
            continue
        if end > at and not _in_head(lines, end, zone, subject):
            break
        pair = columns(line)
        subject = is_subject(pair[0] if pair else line) or (subject and (pair is None or not is_number(pair[0])))
        _put_head(zone, line)
        end += 1
        zone.end = end
    zone.left, zone.right = join_broken_title(zone.left), join_broken_title(zone.right)
    return zone


def left_part_start(lines: Sequence[str], at: int, floor: int = 0) -> int:
    """Where the left column starts that stands above the national title at ``at``: at a body's name, at most ten lines up; else ``at``."""
    for start in range(max(floor, at - _HIGHEST_LEFT), at):
        if lines[start].strip() and not is_rule(lines[start]) and _is_left_part(lines[start:at]):
            return start
    return at


def _is_left_part(lines: Sequence[str]) -> bool:
    """Whether lines are what stands left of the national title: at most four that name bodies, then number and subject."""
    bodies, beyond, subject, blank = 0, False, False, False
    for line in lines:
        text, pair = squeeze(line), columns(line)
        if not text or is_rule(text):
            if blank and not text:
                return False  # two blank lines: something else stands above
            blank = not text
            continue
        blank = False
        name = is_body_name(pair[0] if pair else text) and (pair is None or is_body_name(pair[1]))
        if name and not beyond:
            bodies += 1
        elif bodies and (is_number(text) or is_subject(text) or (subject and len(text) < 70)):
            beyond, subject = True, subject or is_subject(text)
        else:
            return False
    return 1 <= bodies <= 4


def _in_head(lines: Sequence[str], at: int, zone: Zone, subject: bool) -> bool:
    """Whether the letterhead goes on at this line."""
    line = squeeze(lines[at])
    pair = columns(lines[at])
    if is_rule(line) or is_motto(line) or is_number(line) or is_date(line) or _opens_subject(line, zone):
        return True
    if is_national_title(squeeze(f"{zone.right[-1] if zone.right else ''} {line}")):
        return True
    if pair is not None:
        return is_motto(pair[1]) or is_date(pair[1]) or is_rule(pair[1]) or is_number(pair[0]) or is_body_name(pair[0]) or subject
    if subject:
        return _continues_subject(lines, at)
    return is_body_name(line) and any(is_number(squeeze(later)) for later in lines[at + 1 : at + 5])


def _opens_subject(line: str, zone: Zone) -> bool:
    """``V/v …`` below the number; ``Về việc …`` is a subject only there, elsewhere the title of a document."""
    return is_subject(line) and bool(zone.left) and ("/" in line[:4] or any(map(is_number, zone.left)))


def _continues_subject(lines: Sequence[str], at: int) -> bool:
    """A subject (``V/v …``) runs over short lines until ``Kính gửi`` or a line that starts with a capital."""
    line = squeeze(lines[at])
    if len(line) > 60 or is_address(line) or is_upper(line) or not lines[at - 1].strip():
        return False
    return line[0].islower() or line[0].isdigit() or any(is_address(later) for later in lines[at + 1 : at + 5])


def _put_head(zone: Zone, line: str) -> None:
    pair = columns(line)
    if pair is not None:
        left, right = strip_rules(pair[0]), strip_rules(pair[1])
    else:
        text = strip_rules(line)
        known_right = is_national_title(text) or is_motto(text) or is_date(text) or (text in ("VIỆT NAM", "NAM") and bool(zone.right))
        known_left = is_number(text) or is_subject(text) or (not on_the_right(line))
        left, right = (text, "") if known_left and not known_right else ("", text)
    if left and not is_rule(left):
        zone.left.append(left)
    if right and not is_rule(right):
        zone.right.append(right)


def _foot(lines: Sequence[str], at: int, floor: int) -> Zone:
    start = _signature_above(lines, at, floor)
    zone = Zone("foot", start, at, signed=start < at)
    zone.right.extend(squeeze(line) for line in lines[start:at] if line.strip())
    blanks, named = 0, False
    for index in range(at, min(len(lines), at + _LONGEST_FOOT)):
        line = lines[index]
        if not line.strip() or is_rule(line):
            blanks += 1
            if blanks > 8:
                break
            continue
        blanks = 0
        if index > at and not _put_foot(zone, line, named):
            break
        if index == at:
            _put_recipients_title(zone, line)
        named = bool(zone.right) and is_name(zone.right[-1])
        zone.end = index + 1
    return zone


def _put_recipients_title(zone: Zone, line: str) -> None:
    left, right = columns(line) or (squeeze(line), "")
    zone.left.append(left)
    if right:
        zone.stacked = False
        (zone.right if signs_for(right) or is_office(right) or is_upper(right) else zone.left).append(right)


def _signature_above(lines: Sequence[str], at: int, floor: int) -> int:
    """Where the signature starts that was set above the list of recipients, else ``at``."""
    for start in range(max(floor, at - 9), at):
        block = [squeeze(line) for line in lines[start:at] if line.strip()]
        opens = bool(block) and (signs_for(block[0]) or (is_office(block[0]) and on_the_right(lines[start])))
        if opens and all(is_upper(line) or is_name(line) or is_remark(line) for line in block):
            return start
    return at


def _put_foot(zone: Zone, line: str, named: bool) -> bool:
    """Put one line into its column; false where the foot has ended above it."""
    text, pair = squeeze(line), columns(line)
    if is_national_title(text) or is_label(text) or (named and is_upper(text) and not (is_office(text) or signs_for(text))):
        return False
    if pair is not None:
        zone.stacked = False
        _put_left(zone, pair[0])
        zone.right.append(pair[1])
    elif is_recipient(text) and not is_office(text):
        if zone.stacked and (_is_filed(zone.left[-1]) or (zone.right and not zone.signed)):
            return False
        _put_left(zone, text)
    elif len(text) < 90 and ((on_the_right(line) and not text[0].islower()) or signs_for(text) or is_office(text)):
        if named and not on_the_right(line) and not signs_for(text):
            return False
        zone.stacked = zone.stacked and not on_the_right(line)
        zone.right.append(text)
    elif zone.right and not named and (is_name(text) or is_remark(text) or is_upper(text)):
        zone.right.append(text)
    elif text[0].islower() and len(text) < 90 and zone.left and not zone.left[-1].endswith((";", ".")):
        _put_left(zone, text)
    else:
        return False
    return True


def _is_filed(line: str) -> bool:
    """``- Lưu: VT, …``, the last of the recipients."""
    return bool(re.match(r"\W*luu\b", fold(line)))


def _put_left(zone: Zone, text: str) -> None:
    if text:
        zone.left = whole_recipients([*zone.left, text])


def whole_recipients(lines: Sequence[str]) -> list[str]:
    """The list of recipients, each whole where it ran over the line: the next line starts small after no stop."""
    whole: list[str] = []
    for line in lines:
        if whole and line[0].islower() and not whole[-1].endswith((";", ".", ":")):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def _bare_signature(lines: Sequence[str], at: int) -> Zone | None:
    """A signature without a list of recipients: ``TM. …`` down to the name, at most ten lines."""
    zone = Zone("foot", at, at)
    for index in range(at, min(len(lines), at + 14)):
        text = squeeze(lines[index])
        if not text:
            continue
        if opens_recipients(text):
            return None  # the foot takes it in
        if index > at and not ((is_upper(text) and not is_label(text)) or is_name(text) or is_remark(text)):
            break
        zone.right.append(text)
        zone.end = index + 1
        if is_name(text):
            break
    below = next((line for line in lines[zone.end : zone.end + 4] if line.strip() and not is_rule(line)), "")
    return zone if len(zone.right) > 1 and not opens_recipients(below) else None
