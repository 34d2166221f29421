"""Which lines below an item say who does it and by when: "- Đơn vị chủ trì: …", "- Thời gian hoàn thành: …", what stands between them and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.parsers.duty_words import predicate
from extract.parsers.roles import ROLE_LINE, Roles, charged_alone, charged_last, pieces, roles_inside
from extract.segment import Outline, Segment
from extract.units.cells import units_in
from extract.units.reading import read_units

# "a) Nội dung: …" over "b) Đơn vị chủ trì: …": what the item above them is about
_CONTENT_LINE = re.compile(r"\s*(?:[-+–•*]\s*)?(?:nội dung(?: thực hiện| công việc| chính| chủ yếu)?|mục đích|mục tiêu|yêu cầu)\s*:\s*\S")
# "- Thành phần: …", "- Địa điểm: …" among role lines
_ASIDE_LINE = re.compile(r"\s*(?:thành phần|địa điểm|số lượng|hình thức|phương thức|cách thức|đối tượng)(?: [^:;.]{1,30})?\s*:\s*\S")
_PARTICIPANTS = re.compile(r"\s*thành phần(?:\s+(?:tham dự|tham gia|dự họp|dự|gồm|có mặt)[^.;]{0,40})?\s*:?\s*$")
# Who wrote an article: "Thực hiện: …"
_BYLINE = re.compile(r"\W*thực hiện\s*:")
# "2. Cơ quan chủ trì, phối hợp", "b) Đơn vị phối hợp" over their lists; "1. Nội dung, biện pháp" over the tasks
_ROLE_HEADING = re.compile(
    r"\s*(?:(?:các )?(?:cơ quan|đơn vị)(?:, đơn vị)? )?(?:chủ trì|phối hợp)(?: thực hiện)?(?:(?:,| và)(?: (?:cơ quan|đơn vị))? phối hợp)?(?: thực hiện)?\s*[:.]?\s*"
)
_TASKS_HEADING = re.compile(r"\s*(?:các )?(?:nội dung|nhiệm vụ|công việc|biện pháp|giải pháp)(?:(?:,| và)? [^\W\d]+){0,6}\s*[:.]?\s*")
_DEEPEST_PART = 900  # rank of "a)": numbers stand above it
_FARTHEST = 12  # segments between an item and the last of its role lines


def role_lines(outline: Outline) -> tuple[dict[int, Roles], set[int]]:
    """Roles by the index of the item that they stand under, and the indexes of the role lines themselves."""
    found, lines = _roles_of_parts(outline)
    minuted = "thành phần" in outline.low
    owner: int | None = None
    for segment in outline.segments:
        if segment.index in lines:
            owner = None
            continue
        if segment.index in found:
            continue
        colon = outline.low.find(":", segment.body, segment.end) >= 0  # no line that says who, when or what does without
        if (
            segment.kind not in ("item", "paragraph")
            or (minuted and _among_participants(outline, segment))
            or (not outline.official and _BYLINE.match(outline.low, segment.body, segment.end))
        ):
            owner = None
        elif owner is not None and colon and _says_role(outline, outline.segments[owner], segment):
            owner = _item_above(outline, owner, segment)
            lines.add(segment.index)
            for piece in pieces(outline.body(segment)):
                found.setdefault(owner, Roles()).take(piece)
        elif owner is not None and not segment.marker and segment.index - owner == 1 and (alone := _said_alone(outline, outline.segments[owner], segment)):
            lines.add(segment.index)
            found[owner] = alone
        elif owner is not None and colon and _ASIDE_LINE.match(outline.low, segment.body, segment.end) and _role_follows(outline, segment):
            lines.add(segment.index)
        elif owner is not None and colon and _CONTENT_LINE.match(outline.low, segment.body, segment.end) and _role_follows(outline, segment):
            lines.add(segment.index)
            found.setdefault(owner, Roles()).until = segment.end
        else:
            owner = segment.index
            if (inside := _said_inside(outline, segment)) is not None:
                found[owner] = inside
    return found, lines


def _says_role(outline: Outline, item: Segment, line: Segment) -> bool:
    """Whether a line below an item says who does it, when it is due or what comes of it."""
    return line.index - item.index <= _FARTHEST and ROLE_LINE.match(outline.low[line.body : line.end]) is not None and not _heads_a_part(item, line)


def _said_inside(outline: Outline, segment: Segment) -> Roles | None:
    """Roles that stand behind the task in its own paragraph."""
    printed, low = outline.body(segment), outline.low[segment.body : segment.end]
    return roles_inside(printed, low) or (charged_last(printed, low) if outline.official else None)


def _roles_of_parts(outline: Outline) -> tuple[dict[int, Roles], set[int]]:
    """Roles that have a heading of their own beside that of the tasks: "1. Nội dung" / "a) …", "2. Cơ quan chủ trì, phối hợp" / "a) Cơ quan chủ trì" / "- Bộ X."."""
    found: dict[int, Roles] = {}
    lines: set[int] = set()
    for heading in outline.segments:
        if not (heading.heading and heading.marker and _ROLE_HEADING.fullmatch(outline.low, heading.body, heading.end)):
            continue
        beside = outline.children.get(heading.parent, [])
        tasks = next((s for s in reversed(beside) if s.index < heading.index and _TASKS_HEADING.fullmatch(outline.low, s.body, s.end)), None)
        items = [s for s in outline.children.get(tasks.index, []) if s.kind == "item" and not s.heading] if tasks else []
        if not items:
            continue
        roles = Roles()
        lines.update((heading.index, *_take_below(outline, heading, roles)))
        for other in beside:
            stated = ROLE_LINE.match(outline.low[other.body : other.end]) if other.index > heading.index else None
            if stated and stated["time"]:
                roles.take(outline.body(other))
                lines.add(other.index)
        found.update((item.index, roles) for item in items)
    return found, lines


def _take_below(outline: Outline, heading: Segment, roles: Roles) -> Iterator[int]:
    """Give ``roles`` the units under a heading that says which role is theirs; the indexes of their lines."""
    helps = outline.low[heading.body : heading.end].find("phối hợp") >= 0 and "chủ trì" not in outline.low[heading.body : heading.end]
    for below in outline.children.get(heading.index, []):
        yield below.index
        if below.heading:
            yield from _take_below(outline, below, roles)
        else:
            (roles.support if helps else roles.lead).extend(units_in(outline.body(below)))


def _item_above(outline: Outline, owner: int, line: Segment) -> int:
    """Whose line this is: not of a bullet beside it that says how the numbered item above both is done ("1.1. Ban hành hướng dẫn." / "- Bảo đảm thống nhất." /
    "- Đơn vị chủ trì: …"), unless bullets there have leads of their own."""
    beside = outline.segments[owner]
    if beside.parent != line.parent or beside.rank != line.rank or line.parent < 0:
        return owner
    above = outline.segments[line.parent]
    states = above.marker and outline.low.endswith(".", above.body, above.end) and predicate().match(outline.low, above.body, above.end)
    leads = [m["lead"] for s in outline.children[above.index] if (m := ROLE_LINE.match(outline.low[s.body : s.end]))]
    return above.index if states and sum(map(bool, leads)) == 1 else owner


def _heads_a_part(item: Segment, line: Segment) -> bool:
    """Whether a line is numbered above the item before it: "5. Thời gian thực hiện: …" behind "2. Yêu cầu" / "- …" speaks of the whole document."""
    return bool(item.marker and line.marker) and line.rank < min(item.rank, _DEEPEST_PART)


def _said_alone(outline: Outline, item: Segment, line: Segment) -> Roles | None:
    """Who does an item that names nobody, in a sentence of its own below it: "Bộ X chủ trì, phối hợp với Bộ Y; hoàn thành trong năm 2025."; not one that says what."""
    if not item.marker or item.heading or read_units(outline.body(item), outline.low[item.body : item.end], 0)[0]:
        return None
    return charged_alone(outline.body(line), outline.low[line.body : line.end])


def _among_participants(outline: Outline, segment: Segment) -> bool:
    """Whether a line stands under the heading of who took part in a meeting: "I. THÀNH PHẦN" / "- Chủ trì: …"."""
    return any(above.heading and _PARTICIPANTS.match(outline.low, above.body, above.end) for above in outline.ancestors(segment))


def _role_follows(outline: Outline, segment: Segment) -> bool:
    """Whether the next segment is a role line that stands beside this one."""
    after = outline.segments[segment.index + 1] if segment.index + 1 < len(outline.segments) else None
    return after is not None and after.parent == segment.parent and ROLE_LINE.match(outline.low[after.body : after.end]) is not None
