"""Where a document is at home: what "UBND tỉnh" or "Ủy ban nhân dân huyện" without a name means in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.levels import LEVEL
from extract.lexicon import column
from extract.parsers.issuers import letterhead, letterhead_bodies
from extract.places import find_place, is_place
from extract.printed_lines import is_date_line
from extract.records import Identity
from extract.segment import Outline
from extract.text import UPPER, lower, squeeze
from extract.units.reading import full_name

_COUNCIL = r"(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)"
# Not where the next sentence or line begins: "của Chủ tịch UBND TP. UBND TP yêu cầu …", "trên địa bàn tỉnh / Tại Nghị quyết số …".
_NAMED = re.compile(
    rf"(?<!\w)({LEVEL}|Thành phố|t[Pp]\.?|T[Pp]\.?)[^\S\n]*"
    rf"(?!(?:Chủ tịch|Phó|Bí thư|UBND|HĐND|Ủy ban|Hội đồng|Tại|Theo|Ngày|Nghị quyết|Nghị định|Nghị|Quyết định|Kế hoạch|Chỉ thị|Công văn)(?!\w))([{UPPER}][\w']*(?:[\s-]+[{UPPER}][\w']*){{0,3}})"
)
_LEAD = 4
_MASTHEAD = 12
_PORTAL = re.compile(rf"\W*(?:cổng|trang)\s+thông tin\s+(?:giao tiếp )?(?:điện tử\s+)?[^.;:]{{0,40}}?(?P<of>{LEVEL}\s+)")
_BARE = re.compile(
    rf"((?:Chủ tịch |Phó Chủ tịch |Thường trực |(?:Phó )?Chánh Văn phòng )?(?:Ủy ban nhân dân|Hội đồng nhân dân))\s+({LEVEL})$",
    re.IGNORECASE,
)

# "Chủ tịch tỉnh Thanh Hóa": of its People's Committee
_OF_PLACE = re.compile(rf"(Chủ tịch) ({LEVEL} [{UPPER}].*)$")
_OF_PROVINCE = re.compile(rf"Chủ tịch ([{UPPER}]\w*(?: [{UPPER}]\w*){{1,3}})$")  # "Chủ tịch Hà Nội"
# "Ban Chấp hành Đảng bộ tỉnh khóa XIII"
_MINISTER = re.compile(r"^Bộ trưởng (?!Bộ )(?=\w)")  # "Bộ trưởng Nội vụ"
_THIS = re.compile(r"\s+(?:này|nói trên|nêu trên)$")  # "UBND tỉnh này vừa ban hành"
_OF_TERM = re.compile(r"\s*,?\s+(?:khóa|khoá|nhiệm kỳ)\s+[\dIVXL].*$")
_HELD = re.compile(rf"(.*(?:Ủy ban nhân dân|Hội đồng nhân dân))\s+({LEVEL})\s+([{UPPER}][\w']*(?: [{UPPER}][\w']*){{1,3}})$")


def localities(outline: Outline, identity: Identity) -> dict[str, str]:
    """Level word (``tỉnh``, ``huyện`` …) → the named place of that level at home here; levels that the text leaves open are missing.

    The letterhead counts first (the issuing body, the superior body above it), then, in a document from below the province, the province that its text names; for news the first People's Committee that the text names, then the places of headline and
    lead, with their type ("tỉnh Cà Mau") or, a province at the head of the headline, without.
    """
    found: dict[str, str] = {}
    sources = [identity.issuing_body.name] if identity.issuing_body else []
    sources.extend(reversed(letterhead_bodies(outline)))
    sources.extend(_province_named(outline, identity) if outline.official else _news_places(outline, identity))
    for source in sources:
        for match in _NAMED.finditer(source):
            if _is_person(lower(match.group(1)), match.group(2)):
                continue
            place = full_name(match.group())
            found.setdefault(full_name(match.group(1) + " x").removesuffix(" x").lower(), _before_person(place[0].lower() + place[1:]))
    if "tỉnh" in found or "thành phố" in found:
        return found
    if not outline.official:
        province = _only_province(outline)
    else:
        office = identity.issuing_body and identity.issuing_body.level == "tinh"
        province = next(_place_of_date(outline), None) if office else None
    if province:
        found["tỉnh" if lower(province).startswith("tỉnh") else "thành phố"] = province[0].lower() + province[1:]
    return found


def _place_of_date(outline: Outline) -> Iterator[str]:
    """The province that the line of place and date names ("Thanh Hóa, ngày …"), for an office of a province whose name says not which."""
    for segment in letterhead(outline):
        line = squeeze(outline.text(segment))
        if is_date_line(line):
            name = line.partition(",")[0].strip()
            yield from (place.name for place in [find_place(name)] if place is not None and place.level == "tinh")


def _before_person(place: str) -> str:
    """A place without the person whose name runs on from it: "Phó Chủ tịch UBND tỉnh Gia Lai Nguyễn Văn A ký …"."""
    words = place.split()
    surnames = column("surnames", "surname")
    cuts = (at for at in range(2, len(words)) if words[at] in surnames and is_place(" ".join(words[:at])) and not is_place(" ".join(words[: at + 1])))
    at = next(cuts, None)
    return place if at is None or is_place(place) else " ".join(words[:at])


def _province_named(outline: Outline, identity: Identity) -> Iterator[str]:
    """The province that the issuer lies in, as the text names it somewhere; nothing where it does not."""
    code = identity.issuing_body.place_code if identity.issuing_body else None
    if code is None or "." not in code:
        return
    for match in re.finditer(r"(?<!\w)(?:tỉnh|thành phố|tp\.)\s+", outline.low):
        named = _NAMED.match(outline.document.text, match.start())
        words = full_name(named.group()).split() if named else []
        for length in range(len(words), 1, -1):
            place = find_place(" ".join(words[:length]), identity.date)
            if place is not None and place.level == "tinh" and place.code == code.partition(".")[0]:
                yield place.name
                return


def _portal(outline: Outline) -> Iterator[str]:
    """The place whose portal or paper printed an article, as the lines over it say: "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH TÂY NINH"."""
    for segment in outline.segments[:_MASTHEAD]:
        if masthead := _PORTAL.match(outline.low, segment.start, segment.end):
            name = full_name(squeeze(outline.document.text[masthead.start("of") : segment.end]))
            if (named := _NAMED.match(name[:1].lower() + name[1:])) and is_place(named.group()):
                yield named.group()


def _news_places(outline: Outline, identity: Identity) -> Iterator[str]:
    text = outline.document.text
    for match in re.finditer(rf"{_COUNCIL}\s+", outline.low):
        place = _NAMED.match(text, match.end())
        if place:
            yield full_name(place.group())
    yield from _portal(outline)
    headline = identity.title or ""
    yield from (full_name(match.group()) for match in _NAMED.finditer(headline))
    words = re.match(rf"[{UPPER}]\w*(?: [{UPPER}]\w*){{1,3}}", headline)
    for length in range(len(words.group().split()) if words else 0, 1, -1):
        province = find_place(" ".join(headline.split()[:length]).rstrip(":,-– "), identity.date)
        if province is not None and province.level == "tinh":
            yield province.name
            break
    for segment in [s for s in outline.segments if s.kind == "paragraph"][:_LEAD]:
        yield from (full_name(match.group()) for match in _NAMED.finditer(text, segment.start, segment.end))


def _only_province(outline: Outline) -> str | None:
    """The one province that an article names somewhere ("trên địa bàn tỉnh Bình Phước" in its last line); None where it names several or none."""
    names, at = set(), -1
    while (at := outline.low.find("tỉnh ", at + 1)) >= 0:
        if (named := _NAMED.match(outline.document.text, at)) and is_place(name := _before_person(full_name(named.group()))):
            names.add(name)
    return names.pop() if len(names) == 1 else None


def _without_person(name: str) -> str:
    """A name without the person in office behind it: "Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Văn A" says nothing of the place."""
    held = _HELD.match(name)
    return f"{held.group(1)} {held.group(2)}" if held and _is_person(held.group(2), held.group(3)) else name


def _is_person(level: str, name: str) -> bool:
    return " " in name and name.split()[0] in column("surnames", "surname") and not is_place(f"{level} {name}")


def at_home(name: str, places: dict[str, str]) -> str:
    """A bare People's Committee or Council with its place written out; any other name as it is.

    >>> at_home("Chủ tịch Ủy ban nhân dân huyện", {"huyện": "huyện Đại Lộc"}), at_home("Sở Nội vụ", {"tỉnh": "tỉnh A"})
    ('Chủ tịch Ủy ban nhân dân huyện Đại Lộc', 'Sở Nội vụ')
    """
    name = _MINISTER.sub("Bộ trưởng Bộ ", name)
    if (of := _OF_PROVINCE.match(name)) and (province := find_place(of[1])) and province.level == "tinh":
        return f"Chủ tịch Ủy ban nhân dân {province.name[:1].lower()}{province.name[1:]}"
    name = _without_person(_OF_PLACE.sub(lambda of: f"{of[1]} Ủy ban nhân dân {of[2]}", _OF_TERM.sub("", name)))
    match = _BARE.match(_THIS.sub("", name))
    place = places.get(lower(match.group(2))) if match else None
    return f"{match.group(1)} {place}" if match and place else name
