"""Canonical offices: one identity for a unit however a document abbreviates it, and two for units of the same name in two places.

``Sở Nội vụ`` means the one of the province whose decision speaks; ``Ủy ban nhân dân tỉnh`` and ``Ủy ban nhân dân tỉnh Yên Bái`` are one there. An id is the
name without its place, in key form, and what qualifies it: ``so-noi-vu@15`` (code of the place), ``vu-phap-che@bo-noi-vu`` (the ministry), ``bo-noi-vu``
(one in the country, or place unknown).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from db.keys import name_key
from extract.parsers.bodies import level_of
from extract.places import FIRST_DAY_OF_34, Place, find_place, provinces
from extract.text import UPPER, lower, squeeze
from extract.units.persons import person_at

_TYPES = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
_TYPE_WORDS = tuple(_TYPES.split("|"))
_TYPE = re.compile(_TYPES)
_NAME = rf"[{UPPER}\d][\w']*(?:[\s-]+[{UPPER}\d][\w']*)*"
_TRAILING = re.compile(rf"(?:^|\s+)(?P<place>(?:{_TYPES})\s+{_NAME})$")
_BARE = re.compile(rf"(?<![,;-])(?<!ợp tác)\s+(?P<type>(?i:{_TYPES}))$")
# "các sở của | thành phố": what ties a name to its place; "các xã, phường trên địa bàn | tỉnh Lào Cai": to the place it only lies in.
_TIE = re.compile(r"\s+(?:của|(?:trực )?thuộc|(?P<lies>(?<!đóng )(?<!nằm )trên địa bàn|trong|ở|tại))$")
# "các huyện Cư Jút, Krông Nô và | thành phố Gia Nghĩa": the last of a list, not where the others are.
_IN_LIST = re.compile(r"(?:,|;|-|\b(?:và|hoặc|cùng))$")
_PARTY = re.compile(rf"(?P<head>.*\b(?P<type>[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|đoàn)) (?P<name>{_NAME})$")
_PARTY_TYPES = {"tỉnh": ("tỉnh",), "thành": ("thành phố",), "huyện": ("huyện",), "quận": ("quận",), "thị": ("thị xã",)}
_LISTED = re.compile(rf"\b(?:các|cấp|những|mỗi|từng|và|hoặc|{_TYPES})(?<!ợp tác xã)$")
_GROUP = re.compile(rf"^(?:các|những|toàn thể|mỗi|từng)\b|\b(?:các|cấp)\s|,\s*(?:{_TYPES})(?!\w)")
_EVERYWHERE = re.compile(r"\bcác (?:tỉnh|bộ)\b|\bcấp tỉnh\b|^(?:bộ|cơ quan ngang bộ),")
_DEPARTMENTS = re.compile(r"[Cc]ác [Ss]ở(?!\w)")  # only provinces have such
_OF_A_MINISTRY = re.compile(r"\bBộ$")
_GOVERNMENT = re.compile(r"^(?:Chính phủ|Thủ tướng|Quốc hội|Chủ tịch nước|Ủy ban Thường vụ Quốc hội|Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư)")
_IN_MINISTRY = re.compile(
    r"^(?:các )?(?:giám đốc (?=trung tâm|học viện|trường))?(?:vụ|cục|tổng cục|chi cục|văn phòng|thanh tra|trung tâm|viện|học viện|trường|báo|tạp chí|nhà xuất bản|ban|đơn vị|"
    r"cơ quan, đơn vị|chánh văn phòng|vụ trưởng|cục trưởng|"
    r"thủ trưởng các (?:cơ quan, )?đơn vị)(?!\w)(?!.*địa phương)",
    re.IGNORECASE,
)
_IN_DEPARTMENT = re.compile(r"^(?:các )?(?:phòng|văn phòng sở|thanh tra sở|chi cục|trung tâm|đơn vị)(?!\w)", re.IGNORECASE)
_POST = re.compile(
    r"^(?:Phó )?(?:Chủ tịch|Giám đốc|Tổng giám đốc|Chánh|Trưởng|Cục trưởng|Vụ trưởng|Thủ trưởng)\s+"
    r"(?=(?:Ủy ban nhân dân|Hội đồng nhân dân|Sở|Văn phòng|Thanh tra|Công an|Phòng|Cục|Vụ|Ban)\b)"
)
_UNDER_COMMITTEE = re.compile(
    r"^(?:Sở|Phòng|Thanh tra (?:tỉnh|huyện|thành phố)|Văn phòng Ủy ban nhân dân|Ban Quản lý|Ban Dân tộc|Trung tâm Phục vụ hành chính công)\b"
)
_CHARGE = re.compile(r"\s+phụ trách\s.*$")
_COURTESY = re.compile(rf"^(?i:đồng chí|đ/c|ông|bà)\s+(?=[{UPPER}])")
# Heads that a text prints small in the middle of a sentence; and names that do not end in a name: what follows them must stand apart.
_SMALL_HEAD = re.compile(
    r"(?:phó )?(?:giám đốc|chủ tịch|thủ trưởng|trưởng|chánh|người đứng đầu|lãnh đạo)(?!\w)"
    rf"|(?:sở|phòng|ban|cục|vụ|ủy ban|hội đồng|văn phòng|công an|trường|trung tâm|bệnh viện)\s+[{UPPER}]"
)
_COMMON = re.compile(r"\b(?:(?<!Văn )phòng|đơn vị|cơ quan|đứng đầu|ngành|bộ phận)$|\bphụ trách\s")
# What every province, district or commune has of its own: it is of the level of the place.
_OF_EACH_PLACE = re.compile(
    r"Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc|Trung tâm Phục vụ hành chính công|Trạm Y tế|Đảng ủy xã|Đảng ủy phường|Tòa án nhân dân|Viện [Kk]iểm sát nhân dân"
)
_BRACKET = re.compile(r"(?<=\w)\s*\([^()]*\)$")
_PLACE_TYPE = re.compile(rf"^(?:{_TYPES}) ")
_COMMITTEE = "Ủy ban nhân dân"


@dataclass(frozen=True, slots=True)
class Home:
    """Where a document is at home: its issuing ``body`` and that body's administrative ``level``, ``place`` and ``province``; ``day`` (ISO) chooses the
    administrative world."""

    body: str | None = None
    level: str | None = None
    place: Place | None = None
    province: Place | None = None
    day: str | None = None

    def of_type(self, word: str) -> Place | None:
        """The place at home that a bare ``tỉnh`` or ``huyện`` means here."""
        return next((p for p in (self.place, self.province) if p is not None and p.name.startswith(word + " ")), None)


@dataclass(frozen=True, slots=True)
class Office:
    """``name``: the short printed name without its place; ``place`` where it is known; ``parent``: the office above; ``within``: the label of the ministry or
    Sở that it is a part of and is told from its namesakes by."""

    id: str
    name: str
    level: str | None
    place: Place | None
    parent: Office | None = None
    within: str | None = None

    @property
    def label(self) -> str:
        """The name by which people tell it from its namesakes."""
        if self.within:
            return f"{self.name} – {self.within}"
        if self.place is None or self.name == self.place.name:
            return self.name
        bare = _PLACE_TYPE.sub("", self.place.name)
        if self.name.endswith(f" {bare}"):
            return self.name
        if self.name.endswith(("ủy", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Thị đoàn")):
            return f"{self.name} {bare}"
        return f"{self.name} ({self.place.name})" if _stands_apart(self.name) else f"{self.name} {self.place.name}"


def _stands_apart(name: str) -> bool:
    """Whether a place behind ``name`` would be read as a part of it: behind groups, persons, common nouns and names with a place in them."""
    placed = _trailing(name) or _bare(name)
    return name.islower() or bool(placed or _GROUP.search(name) or _COMMON.search(name)) or person_at(name, lower(name), 0) == len(name)


def _trailing(name: str) -> re.Match[str] | None:
    """The place that a name ends in; most names hold no word for one."""
    return _TRAILING.search(name) if _TYPE.search(name) else None


def _bare(name: str) -> re.Match[str] | None:
    """The word for a place that a name ends in."""
    return _BARE.search(name) if lower(name).endswith(_TYPE_WORDS) else None


def home_of(body: dict[str, Any] | None, day: str | None) -> Home:
    """Home of a document given its ``issuing_body`` (as in the extraction object) and date."""
    if not body:
        return Home(day=day)
    place = _named_place(body["name"], day, None)
    if place is None and body.get("place_code"):
        place = province(body["place_code"])
    return Home(body["name"], body["level"], place, province(place.province_code) if place else None, day)


def province(code: str) -> Place | None:
    """The province with this code in either world (the code of a district or commune gives its province)."""
    code = code.split(".")[0]
    return provinces().get(code)


def _named_place(name: str, day: str | None, province_code: str | None) -> Place | None:
    match = _trailing(name)
    return find_place(match.group("place"), day, province_code) if match else None


def office(printed: str, home: Home) -> Office:
    """The office that ``printed`` means in a document at ``home``.

    >>> home = home_of({"name": "Ủy ban nhân dân tỉnh Yên Bái", "level": "tinh", "place_code": "15"}, "2024-01-05")
    >>> [office(name, home).id for name in ("Sở Nội vụ", "Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh Yên Bái", "Bộ Nội vụ", "các sở, ban, ngành")]
    ['so-noi-vu@15', 'uy-ban-nhan-dan@15', 'uy-ban-nhan-dan@15', 'bo-noi-vu', 'cac-so-ban-nganh@15']
    >>> office("Sở Nội vụ", Home()).id
    'so-noi-vu'
    """
    name, place, level = _without_place(_spelled(printed), home)
    level = level or ("tinh" if _DEPARTMENTS.match(name) else None)
    within: Office | None = None
    if place is None:
        place, within = _qualified(name, level, home)
    if within is not None:
        inner = within.level if level is None or name.startswith("Phòng ") else level
        return Office(f"{name_key(name)}@{within.id}", name, inner, within.place, within, within.label)
    below = level == "huyen" and place is not None and place.level == "xa"
    if place is not None and (below or (level is None and _OF_EACH_PLACE.search(name))):
        level = place.level
    key = name_key(name)
    found = Office(f"{key}@{place.code}" if place else key, name, level, place)
    parent = _parent(found, home)
    return Office(found.id, name, level, place, parent)


def _spelled(printed: str) -> str:
    """A printed name without remarks in brackets and forms of address; a head that the sentence prints small begins with a capital."""
    name = _COURTESY.sub("", _BRACKET.sub("", squeeze(printed)))
    return name[:1].upper() + name[1:] if _SMALL_HEAD.match(name) else name


def _without_place(name: str, home: Home) -> tuple[str, Place | None, str | None]:
    """The name with its place cut off, that place, and the level: the place's, for groups their own; the name as it is where it names no place that is known."""
    code = home.province.code if home.province else None
    match = _trailing(name)
    if match:
        place = find_place(match.group("place"), home.day, code)
        if _IN_LIST.search(name, 0, match.start()):
            return name, province(place.province_code) if place and place.level != "tinh" else None, level_of(name)
        return _cut(name, match.start(), place)
    party = _PARTY.match(name)
    if party:
        places = (find_place(f"{kind} {party.group('name')}", home.day, code) for kind in _PARTY_TYPES[party.group("type").lower()])
        place = next(filter(None, places), None)
        return _cut(name, party.end("head"), place)
    bare = _bare(name)
    if bare and not _LISTED.search(name[: bare.start()]):
        return _cut(name, bare.start(), home.of_type(bare.group("type").lower()))
    return name, None, level_of(name)


def _cut(name: str, at: int, place: Place | None) -> tuple[str, Place | None, str | None]:
    """The name up to its place at ``at``, the place, and the level; the name as it is where the place is not known or is all of it."""
    if place is None or not at:
        return name, place, place.level if place else level_of(name)
    tie = _TIE.search(name, 0, at)
    short = name[: tie.start() if tie else at]
    own = level_of(short) if _GROUP.search(short) else None
    return short, place, own if own or (tie and tie["lies"]) else place.level


def _qualified(name: str, level: str | None, home: Home) -> tuple[Place | None, Office | None]:
    """What tells an office without a place from its namesakes: a place of the issuer's, or the issuer itself for the departments inside a ministry or a Sở."""
    ministry = home.body is not None and home.level == "trung-uong" and not _GOVERNMENT.match(home.body)
    if home.body is None or level == "trung-uong" or _EVERYWHERE.search(name) or (_OF_A_MINISTRY.search(name) and not ministry):
        return None, None
    inner = _IN_MINISTRY if ministry and level is None else _IN_DEPARTMENT if home.body.startswith("Sở ") else None
    if inner is not None and inner.match(name) and name_key(name) != name_key(home.body):
        return None, office(home.body, Home(level=home.level, day=home.day, province=home.province))
    if level == "tinh" or _trailing(name) or (level in ("huyen", "xa") and home.level == "tinh"):
        return home.province, None
    if level == "huyen" and home.place is not None and home.place.level == "xa":
        # Since July 2025 communes have departments (phòng) of their own, and there are no districts.
        return (home.place if name.startswith("Phòng ") and (home.day or "") >= FIRST_DAY_OF_34 else home.province), None
    return home.place, None


def name_of_parent(name: str) -> str:
    """Short name of the office above one that has such, given its own: of a head the office headed, else the people's committee.

    >>> name_of_parent("Giám đốc Sở Nội vụ"), name_of_parent("Sở Nội vụ")
    ('Sở Nội vụ', 'Ủy ban nhân dân')
    """
    return _headed(name) or _COMMITTEE


def _headed(name: str) -> str | None:
    """The office that a post title names, without its place; None for other names."""
    post = _POST.match(name)
    return _BARE.sub("", _CHARGE.sub("", name[post.end() :])) if post else None


def _parent(found: Office, home: Home) -> Office | None:
    """The office above: of a head, the office headed; of a department of the people's committee, that committee; of a committee, the next higher one."""
    if _GROUP.search(found.name):
        return None
    headed = _headed(found.name)
    if headed:
        return office(headed + (f" {found.place.name}" if found.place else ""), home)
    if found.place is None:
        return None
    if _UNDER_COMMITTEE.match(found.name):
        return office(f"{_COMMITTEE} {found.place.name}", home)
    above = province(found.place.province_code)
    if found.name == _COMMITTEE and found.place.level != "tinh" and above is not None:
        return Office(f"{name_key(_COMMITTEE)}@{above.code}", _COMMITTEE, "tinh", above)
    return None
