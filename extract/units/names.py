"""A unit's name in full: short forms written out (``abbreviations.csv``), capitals of running text, one spelling (``spellings.csv``).

Letter case follows Nghị định 30/2020/NĐ-CP, phụ lục II, but a level word before a place is small everywhere ("thành phố Hồ Chí Minh"), so that one body
has one name in the database.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import pairwise

from extract.alternatives import Listing, whole_words, words
from extract.levels import LEVEL
from extract.lexicon import column, rows
from extract.text import UPPER, fold, lower, same_tone_style, squeeze
from extract.units.capitals import from_capitals
from extract.units.heads import fields, longest_first, loose, shapes, verbal_fields
from extract.units.initials import by_fields

# "Quận 1", "Phường 12" keep their capital (phụ lục II, mục III.1.b).
_LEVEL_AFTER_COUNCIL = re.compile(rf"nhân dân (?P<levels>(?:các )?{LEVEL}(?!\w)(?! \d)(?:, {LEVEL}(?!\w))*)")
_STAGES = re.compile(r"(?<=[Tt]rường )(?:MN|TH|THCS|THPT)(?!\w)(?:(?:\s*[,&/-]\s*|\s+và\s+)(?:MN|TH|THCS|THPT)(?!\w))*")
_GLUED_COUNCIL = re.compile(r"(?<=[^\W\d_A-ZĐ])(?=(?:UBND|HĐND)(?!\w))|(?<=UBND|HĐND)(?=(?:tỉnh|thành|huyện|quận|thị|xã|phường|đặc|các|cấp))")
# "cửa khẩu|Ma Lù Thàng", but not "VietinBank": a letter that only Vietnamese has before the capital
_GLUED_NAME = re.compile(rf"([^\W\d_{UPPER}]*[^\W\d_a-zA-Z{UPPER}][^\W\d_{UPPER}]*)(?=[{UPPER}][^\W\d_{UPPER}])")
_LEVEL_DASH = re.compile(r"\b(xã|phường|huyện|thị xã)\s*-\s*(?=(?:xã|phường|thị trấn|huyện|thị xã|thành phố)\b)")
_COUNCILS_JOINED = re.compile(r"\b(HĐND|UBND)-(?=(?:UBND|HĐND)\b)")
_DASH = re.compile(rf"(?<=\w)(?:-\s+| -\s*|(?<=[^\W\d_A-ZĐ])-(?=[{UPPER}][^\W\d_A-ZĐ]))(?=\w)")
_CAPITALS = re.compile(rf"(?<!\w)[{UPPER}]{{2,}}(?!\w)")
_WORD = re.compile(r"[^\W\d_]{5,}")
_COMMA = re.compile(r"\s?,(?!\d) ?(?=\S)")
# "TT CNTT": a centre, where "TT HĐND" is its standing committee and "TT Cái Bè" a town
_CENTRE = re.compile(rf"(?:^|(?<=Giám đốc ))TT\s(?!(?:HĐND|UBND|UBMT|MTTQ|BTV|BCH|BCĐ))(?=[{UPPER}]{{2,}}(?:\s?[&-]\s?[{UPPER}]+)*(?!\w))")
_BEGINNING = re.compile(r"^(?:Các|Những|Toàn thể|Toàn bộ|Tất cả|Mỗi|Từng)\b")


@lru_cache(maxsize=1 << 14)
def full_name(printed: str) -> str:
    """A unit's name in full: abbreviations expanded, one style of tone marks, capital or small first letter by convention.

    >>> full_name("UBND TP.Cao Lãnh"), full_name("Văn phòng HĐND& UBND huyện"), full_name("Các xã- thị trấn"), full_name("UỶ BAN NHÂN DÂN TỈNH YÊN BÁI")
    ('Ủy ban nhân dân thành phố Cao Lãnh', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 'các xã, thị trấn', 'Ủy ban nhân dân tỉnh Yên Bái')
    >>> full_name("Sở Nộivụ"), full_name("Sở Kế hoạch - Đầu tư"), full_name("CHI CỤC THUẾ KHU VỰC IX")
    ('Sở Nội vụ', 'Sở Kế hoạch và Đầu tư', 'Chi cục Thuế khu vực IX')
    """
    name = squeeze(same_tone_style(printed)).strip(" ,;:-–")
    name = name.replace("’", "'").replace("–", "-").replace("—", "-")
    if "-" in name:
        name = _COUNCILS_JOINED.sub(r"\1 - ", _DASH.sub(" - ", _LEVEL_DASH.sub(r"\1, ", name)))
    name = _COMMA.sub(", ", name) if "," in name else name
    if name.upper() == name and " " in name and _CAPITALS.search(_expanded(name)):  # "UBND TP.HCM" is short, not printed in capitals
        name = from_capitals(name, _short_forms()[1])
    name = _GLUED_COUNCIL.sub(" ", name) if "ND" in name else name
    if any(_unglued(word) != word for word in _WORD.findall(name)):
        name = _WORD.sub(lambda word: _unglued(word.group()), name)
    name = _CENTRE.sub("Trung tâm ", name) if "TT " in name else name
    name = by_fields(_expanded(rooms(_schools(name))))
    name = squeeze(re.sub(r"\s?&\s?", " và ", name) if "&" in name else name)
    name = _one_case(_one_spelling(name))
    name = _DASH.sub(" - ", name) if "-" in name else name
    return _BEGINNING.sub(lambda m: m.group().lower(), name)


# -- short forms ------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 10)
def _key(short: str) -> str:
    """The form under which "KH&CN", "KH và CN", "KH-CN" are one."""
    return re.sub(r"\s", "", re.sub(r"\s*(?:&|-|\bvà\b)\s*", "&", short))


def _schools(name: str) -> str:
    """ "các trường MN, TH, THCS": stages of schools, which stand for other words elsewhere ("Phòng TH")."""
    if "rường " not in name:
        return name
    return _STAGES.sub(lambda m: re.sub(r"MN|TH(?!\w)", lambda stage: "mầm non" if stage.group() == "MN" else "tiểu học", m.group()), name)


_ROOM = re.compile(r"(?:^|(?<=[,;] ))P\.\s?(?=\w)")


def rooms(names: str) -> str:
    """ "P. Nội vụ", "VP Cục, P. Đào tạo": a "Phòng", where "P. Thạc Gián" is a "phường"."""
    if "P." not in names:
        return names
    low = lower(names)

    def room(short: re.Match[str]) -> str:
        office = fields().match(low, short.end()) or re.match(rf"[{UPPER}&]{{3,}}(?!\w)", names[short.end() :])
        return "Phòng " if office else short.group()

    return _ROOM.sub(room, names)


@cache
def _short_forms() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all short forms and their long ones by ``_key``."""
    table = {_key(row["short"]): row["long"] for row in rows("abbreviations")}

    def shape(short: str) -> str:
        escaped = re.sub(r"(?:\\ )?(?:&|\\-|\\&)(?:\\ )?", r"\\s?(?:&|-|và(?!\\w))\\s?", re.escape(short))
        return escaped.replace(r"\ ", r"\s").replace(",", r",\s?") + (r"\s?" if short.endswith(".") else r"(?![\w&]|-\w)" if " " in short else r"(?!\w)")

    return re.compile(whole_words(shape(short) for short in column("abbreviations", "short"))), table


@cache
def _maybe_short() -> re.Pattern[str]:
    """What every short form holds: two capitals in a row, or all of it. Most names have neither, which is seen in a fraction of the time."""
    capitals = rf"[{UPPER}][{UPPER}]"
    return re.compile("|".join([capitals, *(re.escape(short) for short in column("abbreviations", "short") if not re.search(capitals, short))]))


def _expanded(name: str) -> str:
    if _maybe_short().search(name) is None:
        return name
    pattern, table = _short_forms()
    numbers = [number.span() for number in _NUMBER.finditer(name)]  # "Nghị quyết số 57-NQ/TW" is no body's

    def long(short: re.Match[str]) -> str:
        if any(start < short.start() < end for start, end in numbers):
            return short.group()
        return table[_key(short.group())] + (" " if short.group().rstrip().endswith(".") else "")

    return pattern.sub(long, name)


_NUMBER = re.compile(r"(?<![\w/])\d+[\w-]*(?:/[\w-]+)+")


# -- spelling ---------------------------------------------------------------------------------------------------


@cache
def _run_together() -> dict[str, int]:
    """Two syllables of listed names without the blank between them, and where it belongs: ``{"nộivụ": 3, "bannhân": 3, …}``."""
    names = [*column("fields", "name"), *column("heads", "name"), *column("spellings", "name")]
    pairs = [(a, b) for words in (lower(name).replace(",", "").split() for name in names) for a, b in pairwise(words)]
    pairs += [(lower(head).split()[-1], level) for head in column("heads", "name") for level in ("tỉnh", "huyện", "xã", "phường", "thành")]
    pairs += [("các", lower(row["name"]).split()[0]) for row in rows("heads") if row["role"] == "group"]  # "cáccơ quan"
    pairs += [(lower(head), lower(field).split()[0]) for head in ("sở", "bộ", "phòng") for field in column("fields", "name")]
    return {a + b: len(a) for a, b in pairs if a.isalpha() and b.isalpha() and len(a + b) > 4}


@lru_cache(maxsize=1 << 12)
def _unglued(word: str) -> str:
    at = _run_together().get(lower(word))
    if at is None and (glued := _GLUED_NAME.match(word, 1)):
        at = glued.end()
    return word if at is None or word.isupper() else f"{word[:at]} {word[at:]}"


# Offices that are named by a field, but not "cơ sở", "trụ sở", "cán bộ", "nội bộ", "toàn bộ", "đồng bộ", "đảng bộ"
_DEPARTMENT = re.compile(
    words(
        r"sở(?<!cơ sở)(?<!trụ sở)(?=\s)",
        r"bộ(?<!câu lạc bộ)(?<!cán bộ)(?<!nội bộ)(?<!toàn bộ)(?<!đồng bộ)(?<!đảng bộ)(?<!chi bộ)(?=\s)",
        *(rf"{office}(?=\s)" for office in ("phòng", "ban", "vụ", "cục", "chi cục")),
    )
)


@cache
def _fields() -> tuple[Listing, dict[str, str]]:
    """Fields of departments in any spelling and case, the blank before them included; the right one by ``lower``."""
    right = {lower(row["name"]): row["name"] for row in rows("fields")}
    right |= {lower(row["printed"]): row["name"] for row in rows("spellings") if lower(row["name"]) in right}
    shapes = (shape for name in longest_first(right) for shape in loose(name))
    return Listing(shapes, r"\s+", r"(?!\w)"), {_bare(k): v for k, v in right.items() if _JOINED_BY_AND.fullmatch(k)} | {
        _letters(k): v for k, v in right.items()
    }


def _letters(low: str) -> str:
    return "".join(low.replace(",", "").split()).replace("&", "và")


# Names joined by "và" alone are also printed "Khoa học - Công nghệ", "Khoa học Công nghệ"; a dash or comma of a listed name stays what it is.
_JOINED_BY_AND = re.compile(r"[\w\s]+ và [\w\s]+")


def _bare(low: str) -> str:
    return re.sub(r"[\s&-]|(?<!\w)và(?!\w)", "", low)


# By their letters without marks: "Ủy ban nhận dân", "Hội đông Nhân dân"
_ELECTED = {"uy ban nhan dan": "Ủy ban nhân dân", "hoi dong nhan dan": "Hội đồng nhân dân", "mat tran to quoc": "Mặt trận Tổ quốc"}
_ELECTED_ANYHOW = re.compile(rf"{words(*_ELECTED)}(?!\w)")
# How they end in any marks, where they are not spelt right.
_ELECTED_MISSPELT = re.compile(r"[Nn][Hh]\w[Nn] \w\w[Nn](?<!Ủy ban nhân dân)(?<!Hội đồng nhân dân)|[Tt]\w [Qq]\w\w[Cc](?<!Mặt trận Tổ quốc)")


@cache
def _misspelt() -> tuple[re.Pattern[str], dict[str, str]]:
    wrong = {lower(row["printed"]): row["name"] for row in rows("spellings") if lower(row["name"]) not in map(lower, column("fields", "name"))}
    return re.compile(rf"{whole_words(sorted(map(re.escape, wrong), key=len, reverse=True))}(?!\w)"), wrong


def _one_spelling(name: str) -> str:
    """Known misspellings put right; the field of a department in its own spelling and capitals."""
    pattern, right = _misspelt()
    name = _replaced(name, ((match.start(), match.end(), right[match.group()]) for match in pattern.finditer(lower(name))))
    if _ELECTED_MISSPELT.search(name):
        name = _replaced(name, ((match.start(), match.end(), _ELECTED[match.group()]) for match in _ELECTED_ANYHOW.finditer(fold(name))))
    return _replaced(name, _departments(name))


def _departments(name: str) -> Iterator[tuple[int, int, str]]:
    """Where a name holds departments with a field, and these as they are spelt: ``(start, end, "Sở Nội vụ")``."""
    fields, names = _fields()
    low, at = lower(name), 0
    while head := _DEPARTMENT.search(low, at):
        at = head.end()
        if (field := fields.match(low, at)) is None:
            continue
        at, start = field.end(), field.start("name")
        always = head.group() in ("sở", "bộ")
        if not name[start].isupper() and (not always or (head.start() if name[head.start() : head.end()].islower() else field["name"] in verbal_fields())):
            continue
        first = name[head.start()].upper() if always or head.start() == 0 else name[head.start()]
        yield (
            head.start(),
            at,
            f"{first}{name[head.start() + 1 : head.end()]} {names.get(_letters(field['name'])) or names.get(_bare(field['name']), name[start:at])}",
        )


def _replaced(name: str, by: Iterable[tuple[int, int, str]]) -> str:
    """``name`` with the given ranges, in order, replaced."""
    out, at = [], 0
    for start, end, right in by:
        out += [name[at:start], right]
        at = end
    return "".join([*out, name[at:]]) if out else name


@cache
def _heads() -> tuple[re.Pattern[str], dict[str, str]]:
    names = {
        lower(row["name"]): row["name"]
        for row in rows("heads")
        if row["role"] in ("body", "post") and " " in row["name"] and not row["name"].startswith("Trưởng ")
    }
    return re.compile(rf"(?:{shapes(list(names))})(?!\w) ?"), names


def _one_case(name: str) -> str:
    """Heads printed with a capital on every word ("Công An tỉnh", "Chủ Tịch Ủy ban nhân dân Thành Phố") as the lexicon has them."""
    pattern, names = _heads()
    at, low = 0, lower(name)
    while head := pattern.match(low, at):
        right = names.get(head.group().rstrip(), "")
        printed = name[at : at + len(right)]
        if printed != right and all(word[0].isupper() for word in printed.split()):
            name = name[:at] + right + name[at + len(right) :]
        at = head.end()
    for levels in _LEVEL_AFTER_COUNCIL.finditer(low):
        start, end = levels.span("levels")
        name = name[:start] + low[start:end] + name[end:]
    return name
