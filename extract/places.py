"""Places of both administrative worlds: 63 provinces with districts (until 30 June 2025), 34 provinces without (since 1 July 2025).

The data ship inside the underthesea package (resolutions of the National Assembly and its Standing Committee of 2025) and are read from its file, because
importing underthesea takes seconds. Codes of provinces are those that the General Statistics Office gave until 30 June 2025, so that one code is one province
through both worlds: since then seven that live on bear the code of one that went into them (15 was Yên Bái's and is Lào Cai's, see ``official_code``).
Districts and communes have none there and get ``<province code>.<key>``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from extract.levels import LEVEL
from extract.text import fold, squeeze

LAST_DAY_OF_63 = "2025-06-30"
FIRST_DAY_OF_34 = "2025-07-01"
LEVELS = {
    "tỉnh": "tinh", "thành phố": "tinh", "huyện": "huyen", "quận": "huyen", "thị xã": "huyen",
    "xã": "xa", "phường": "xa", "thị trấn": "xa", "đặc khu": "xa",
}  # fmt: skip


class Place(NamedTuple):
    """A province, district or commune. ``name`` with its type, lower-case type (``tỉnh Yên Bái``); ``valid_from`` / ``valid_to`` ISO or None;
    ``successor`` the code of the province that it went into, None where it lives on."""

    code: str
    name: str
    level: str
    province_code: str
    valid_from: str | None
    valid_to: str | None
    successor: str | None


@cache
def _mapping() -> dict[str, Any]:
    spec = find_spec("underthesea")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("the underthesea package, whose data name the places, is not installed")
    path = Path(next(iter(spec.submodule_search_locations))) / "address" / "data" / "mapping.json"
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return data


# Names that a province bore, or is spelt by, beside the one in the data: code, name, last day (None: only spelt so).
_OTHER_NAMES = (
    ("46", "tỉnh Thừa Thiên Huế", "2024-12-31"),  # Resolution 175/2024/QH15
    ("46", "tỉnh Thừa Thiên - Huế", "2024-12-31"),
    ("66", "tỉnh Đắc Lắc", None),
    ("66", "tỉnh Đắk Lắc", None),
    ("66", "tỉnh Daklak", None),
    ("67", "tỉnh Đắc Nông", None),
    ("77", "tỉnh Bà Rịa-Vũng Tàu", None),
)
_CAPITAL_TYPES = tuple((kind.capitalize() + " ", kind + " ") for kind in LEVELS)


@cache
def _printed(name: str) -> str:
    for capital, small in _CAPITAL_TYPES:
        if name.startswith(capital):
            return small + name[len(capital) :]
    return name


@cache
def _codes() -> dict[str, str]:
    """Code of a province by its key in the data. Every province of today stood in the old world, too."""
    return {key: row["code"] for key, row in _mapping()["old_province_names"].items()}


@cache
def provinces() -> dict[str, Place]:
    """All provinces that ever stood in the two worlds, by code."""
    data, codes = _mapping(), _codes()
    found: dict[str, Place] = {}
    for key, row in data["old_province_names"].items():
        into, code = data["province_mapping"][key], codes[key]
        lives_on = into == key
        found[code] = Place(code, _printed(row["name"]), "tinh", code, None, None if lives_on else LAST_DAY_OF_63, None if lives_on else codes[into])
    return found


@cache
def _official() -> dict[str, str]:
    return {_codes()[key]: row["code"] for key, row in _mapping()["province_names"].items()}


def official_code(code: str) -> str | None:
    """What the statistics office calls the province with this code of ours since 1 July 2025 (Decision 19/2025/QĐ-TTg), None for one that went into another
    and for what is no province.

    >>> official_code("10"), official_code("15"), official_code("01"), official_code("15.huyentranyen")
    ('15', None, '01', None)
    """
    return _official().get(code)


def successor_name(province: Place) -> str | None:
    """Name of the province that this one went into on 1 July 2025, None for one that lives on.

    >>> successor_name(provinces()["15"])
    'tỉnh Lào Cai'
    """
    return provinces()[province.successor].name if province.successor else None


@cache
def _by_name() -> dict[str, tuple[Place, ...]]:
    places = [(place.name, place) for place in provinces().values()]
    for other, name, last in _OTHER_NAMES:
        place = provinces()[other]
        places.append((name, place._replace(name=name, valid_to=last) if last else place))
    places += [(place.name, place) for place in _below_provinces()]
    keys = fold("\v".join([name for name, _ in places])).split("\v")  # all at once, which costs a tenth
    found: dict[str, dict[str, Place]] = {}
    for key, (_, place) in zip(keys, places, strict=True):
        found.setdefault(squeeze(key), {}).setdefault(place.code, place)
    return {name: tuple(named.values()) for name, named in found.items()}


def _below_provinces() -> Iterator[Place]:
    """Districts and communes of both worlds, each once, in the order of the data."""
    codes, seen = _codes(), set[str]()
    for row in _mapping()["ward_mapping"]:
        code, into = codes.get(row["old_province_key"]), codes.get(row["new_province_key"])
        if code and row["old_district"]:
            district = f"{code}.{row['old_district_key']}"
            if district not in seen:
                seen.add(district)
                yield Place(district, _printed(row["old_district"]), "huyen", code, None, LAST_DAY_OF_63, into)
            ward = f"{district}.{row['old_ward_key']}"
            if row["old_ward"] and ward not in seen:
                seen.add(ward)
                yield Place(ward, _printed(row["old_ward"]), "xa", code, None, LAST_DAY_OF_63, into)
        if into and row["new_ward"] and (ward := f"{into}.{row['new_ward_key']}") not in seen:
            seen.add(ward)
            yield Place(ward, _printed(row["new_ward"]), "xa", into, FIRST_DAY_OF_34, None, None)


def district_names() -> frozenset[str]:
    """Names of districts, towns and cities below the province, of two syllables or more, without what they are: ``Tam Kỳ``."""
    bare = (_TYPED.sub("", place.name, count=1) for places in _by_name().values() for place in places if place.level == "huyen")
    return frozenset(name for name in bare if " " in name)


@lru_cache(maxsize=1 << 12)
def is_place(name: str) -> bool:
    """Whether any place, of either world, bears this name with its type.

    >>> is_place("phường Trần Hưng Đạo"), is_place("tỉnh Nguyễn Văn Hải")
    (True, False)
    """
    return squeeze(fold(name)) in _by_name()


_DISTRICT = re.compile(r"(huyen|thi xa) (\w.*)")
_HIGHER = {"huyen": ("thi xa ", "thanh pho ", "quan "), "thi xa": ("thanh pho ",)}
_TYPED = re.compile(rf"(?:{LEVEL}|tp\.?|tx\.?|tt\.?)\s*(?=\w)", re.IGNORECASE)


def find_place(name: str, day: str | None = None, province_code: str | None = None) -> Place | None:
    """The place called ``name`` (``tỉnh Yên Bái``, ``huyện Gò Công Đông``, ``Hà Nội``), None if unknown or several remain.

    ``day`` (ISO) chooses the world, ``province_code`` the province, where the name alone leaves a choice.

    >>> find_place("tỉnh Yên Bái").successor, find_place("Hà Nội").code, find_place("tỉnh Thừa Thiên Huế").code, find_place("thành phố Vũng Tàu").level
    ('10', '01', '46', 'huyen')
    """
    wanted = squeeze(fold(name))
    options = list(_by_name().get(wanted, ()))
    if not options and not _TYPED.match(name):
        options = [p for kind in ("tinh ", "thanh pho ") for p in _by_name().get(kind + wanted, ()) if p.level == "tinh"]
    district = _DISTRICT.match(wanted) if not options else None
    if district:  # named as it was before it became a town: "thị xã Gò Công" for thành phố Gò Công
        options = [p for kind in _HIGHER[district.group(1)] for p in _by_name().get(kind + district.group(2), ()) if p.level == "huyen"]
    keeps: tuple[Callable[[Place], bool], ...] = (
        lambda p: day is None or (p.valid_from or "") <= day <= (p.valid_to or "9999"),
        lambda p: province_code is None or p.province_code == province_code,
        lambda p: p.level == "tinh",
        lambda p: p.valid_to is None,
    )
    for keep in keeps:
        if len(options) > 1:
            options = [p for p in options if keep(p)] or options
    return options[0] if len(options) == 1 else None
