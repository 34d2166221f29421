"""Where a unit may begin: head nouns of bodies, groups, posts and places (``heads.csv``), and the patterns that follow them.

Every pattern here is matched against ``lower(text)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from extract.alternatives import Listing, alternatives
from extract.levels import LEVEL, LEVELS
from extract.lexicon import column, rows
from extract.text import UPPER, lower


def words_of(printed: str) -> str:
    """The shape of a name in any printed spacing of its blanks, dashes and commas."""
    return re.escape(lower(printed)).replace(r"\ ", r"\s+").replace(r"\-", r"\s*-\s*").replace(r"\&", r"\s*(?:&|-|và(?!\w))\s*").replace(",", r"\s*,?")


# What joins the words of a name, in the shapes that ``words_of`` makes, and what may stand there.
_JOIN = re.compile(r"\\s\*,\?\\s\+|\\s\+\\s\*-\\s\*\\s\+|\\s\+và\\s\+")
_JOINED = r"(?:\s*[-&]\s*|,?\s+(?:và\s+)?)"


def loose(printed: str) -> list[str]:
    """Shapes of a field's name whose words may be joined otherwise or not at all ("Văn hóa, Thông tin", "Khoa học - Công nghệ", "Tổ chức Hành chính"), or whose parts may stand as
    short forms ("Quản lý các KCN và chế xuất", "Ban QLDA đầu tư xây dựng"); a short form in front makes a shape of its own."""
    long, table = _abbreviable()
    name = lower(printed)
    opening = long.match(name)
    rest = _words_or_short(name[opening.end() :] if opening else name)
    shapes = [words_of(opening.group()) + rest, table[opening.group()] + rest] if opening else [rest]
    front = opening.group().split()[:-1] if opening else []
    while len(front) > 1:  # "TNCS Hồ Chí Minh" beside "TNCSHCM"
        short = table.get(" ".join(front))
        shapes += [short + words_of(name[len(" ".join(front)) :])] if short else []
        front.pop()
    return [_JOIN.sub(lambda _: _JOINED, shape) for shape in shapes]


def longest_first(names: Iterable[str]) -> list[str]:
    """Names in the order in which a pattern tries them."""
    return sorted(set(names), key=lambda n: (-len(n), n))


def shapes(names: list[str]) -> str:
    """Alternatives of a pattern against ``lower(text)``, longest first; blanks, dashes and commas of a name in any printed spacing."""
    return alternatives(map(words_of, longest_first(names)))


@cache
def _abbreviable() -> tuple[re.Pattern[str], dict[str, str]]:
    """Long forms of two words or more and the short ones they are printed as."""
    table = {
        lower(row["long"]): lower(row["short"]) for row in rows("abbreviations") if row["short"].isupper() and row["short"].isalpha() and " " in row["long"]
    }
    return re.compile(rf"(?<!\w){alternatives(sorted(map(re.escape, table), key=len, reverse=True))}(?!\w)"), table


def _words_or_short(printed: str) -> str:
    long, table = _abbreviable()
    parts, at = [], 0
    name = lower(printed)
    for match in long.finditer(name):
        parts += [words_of(name[at : match.start()]), f"(?:{words_of(match.group())}|{table[match.group()]})"]
        at = match.end()
    return "".join([*parts, words_of(name[at:])])


def _heads(role: str) -> list[str]:
    return [row["name"] for row in rows("heads") if row["role"] == role]


@cache
def abbreviated() -> dict[str, str]:
    """Short forms that stand for the beginning of a body's name, lower case: ``{"bql": "ban quản lý", "ubnd": "ủy ban nhân dân", …}``."""
    bodies = sorted((lower(name) for name in _heads("body")), key=len, reverse=True)
    found: dict[str, str] = {}
    for row in rows("abbreviations"):
        long = lower(row["long"])
        begins = any(long == body or long.startswith(body + " ") for body in bodies) and not _not_before().match(long)
        if (
            row["short"][:1].isupper()
            and not row["short"].endswith(".")
            and re.sub(r"[ .]", "", row["short"]).isalpha()
            and re.search(r"[^\W\d_a-z]{2}", row["short"])
            and begins
        ):
            found[lower(row["short"])] = long
    return found


@cache
def _not_before() -> re.Pattern[str]:
    """Everyday words that begin like a head noun: "bộ tiêu chí", "trường hợp". Group ``always``: in capitals too ("Bộ Luật")."""
    any_case: list[str] = []
    small: list[str] = []
    for row in rows("heads"):
        words = [word for word in row["not_before"].split(";") if word]
        for found, some in ((any_case, [word for word in words if word[0].isupper()]), (small, [word for word in words if not word[0].isupper()])):
            if some:
                found.extend(rf"{words_of(row['name'])}\s+{words_of(word)}" for word in some)
    return re.compile(rf"(?:(?P<always>{alternatives(any_case)})|{alternatives(small)})(?!\w)")


_GROUP_LEAD = r"(?:các\s*|(?:những|toàn thể|toàn bộ(?:\s+các)?|tất cả(?:\s+các)?|từng|mỗi|(?:hai|ba|\d{1,2})(?=\s+ban\s+(?:của\s+)?(?:hđnd|hội đồng)))\s+)"


# "lực lượng quân sự, công an", "ngành điện, viễn thông"
_BRANCH = r"(?:công an|quân (?:sự|đội)|dân quân(?: tự vệ)?|biên phòng|bộ đội(?: biên phòng)?|kiểm lâm|kiểm ngư|quản lý thị trường|điện(?! tử)|viễn thông|y tế|giáo dục(?: và đào tạo)?|ngân hàng)(?!\w)"


_ROOM_SORT = r"(?:khoa|phòng|ban|viện|bộ môn|bộ phận|trung tâm)"  # "Khoa/Viện/Bộ môn trực thuộc Trường"


@cache
def generic() -> str:
    """Alternatives of the nouns that groups are named by ("cơ quan", "đơn vị"), for patterns over ``lower(text)``."""
    return rf"(?:{shapes(_heads('group'))})"


@cache
def group_noun() -> re.Pattern[str]:
    """One such noun."""
    return re.compile(rf"{generic()}(?!\w)")


@cache
def any_head() -> re.Pattern[str]:
    """Head nouns with their role as the last group. Candidates only: ``find_head`` leaves out everyday words. "sở, ban, ngành", "cơ quan, đơn vị" are groups without "các"; "UBNDtỉnh" has lost its
    blank. Made when first asked for: what only writes the database never does."""
    post = rf"(?:các|từng)\s+đồng\s+chí(?=\s+thường\s+(?:trực|vụ)\s)|(?!các\s+ông(?!\w))(?:các\s+)?(?:(?:đồng chí|đ/c)\s+)?(?:(?:các\s+)?phó\s+)?(?:{shapes(_heads('post'))})"
    # "Sở VHTT", but not of "Sở VHTT&DL".
    bodies = shapes([*_heads("body"), *(short for short in abbreviated() if " " not in short)])
    body = rf"{bodies}|(?:{shapes([short for short in abbreviated() if ' ' in short])})(?!\s?&)"
    return re.compile(
        rf"(?<!\w)(?={_begins()})(?:(?P<post>{post})|(?P<group>{_GROUP_LEAD}(?:\d+\s+)?(?P<noun>{generic()})|các quan(?=, đơn vị)|(?:sở|phòng|bộ|ban),\s*(?:ban(?!\s+(?:ql|quản lý|chỉ|dân|tổ chức|tuyên giáo|nội chính)(?!\w))|ngành)|khoa,\s*phòng|{_ROOM_SORT}(?:/{_ROOM_SORT})+|bộ,\s*cơ quan(?:\s+(?:trung ương|ngang bộ|thuộc chính phủ))?|cơ quan(?: và|,) (?:đơn vị|tổ chức|doanh nghiệp)|(?:tổ chức(?: và|,) cá nhân|cá nhân(?: và|,) tổ chức)(?=\s+(?:có\s+)?liên\s*quan)|(?:ngành|lực lượng) chức năng|lực lượng vũ trang|(?:ngành|lực lượng)\s+{_BRANCH}(?:(?:,|\s+và)\s+{_BRANCH})*"
        rf"|cơ sở(?:\s+[^\W\d]+){{1,2}}(?:,?\s+chữa\s+bệnh)?(?=\s+(?:có|chịu)\s+trách\s+nhiệm)|tổ dân phố(?=,|\s+và\s)|chính quyền\s+(?:(?:các\s+)?địa phương(?!\s+(?:\d|hai|điện|số|đô thị))|các cấp)|chính quyền(?=\s+(?:cấp\s+(?:tỉnh|huyện|xã|cơ sở)|cơ sở)(?!\w))|đoàn thể(?=\s+(?:các cấp|tỉnh|huyện|xã|phường|thành phố|chính trị))|cấp ủy(?:, | và )(?:chính quyền|tổ chức đảng))|(?P<body>{body}|p[acvkx]\d\d)|(?P<place>{LEVEL}|tp))(?!\w)"
        r"|(?<!\w)(?P<glued>ubnd|hđnd)(?=tỉnh|thành|huyện|quận|thị|xã|phường|đặc|các|cấp)"
    )


# What alternatives of ``any_head`` begin with that are no names of the lexicon; "0": a figure.
_OTHER_OPENINGS = (
    *(
        "các",
        "từng",
        "đồng chí",
        "đ/c",
        "phó",
        "những",
        "toàn",
        "tất cả",
        "mỗi",
        "hai",
        "ba",
        "sở",
        "phòng",
        "bộ",
        "ban",
        "khoa",
        "viện",
        "trung tâm",
        "cơ quan",
    ),
    *("tổ", "cá nhân", "ngành", "lực lượng", "cơ sở", "chính quyền", "đoàn thể", "cấp ủy", "pa", "pc", "pv", "pk", "px", "ubnd", "hđnd", "tp", *LEVELS),
)


@cache
def beginnings() -> frozenset[str]:
    """The first two letters of all that ``any_head`` matches, figures aside: most words begin otherwise, which a look-up tells."""
    return frozenset(name[:2] for name in (*map(lower, column("heads", "name")), *abbreviated(), *_OTHER_OPENINGS))


@cache
def _begins() -> str:
    """A pattern of what a head begins with: most words do not, and fail by their first two letters."""
    seconds: dict[str, str] = {}
    for pair in sorted(beginnings()):
        seconds[pair[0]] = seconds.get(pair[0], "") + re.escape(pair[1])
    return "|".join((r"[0-9]", *(rf"{first}[{some}]" for first, some in seconds.items())))


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(column("abbreviations", "short")) | {"Vp"}


def is_everyday(low: str, start: int, end: int) -> bool:
    """Whether the noun in ``[start, end)`` begins a longer everyday word: "báo" of "báo cáo"."""
    word = _not_before().match(low, start)
    return word is not None and word.end() > end


def find_head(text: str, low: str, at: int) -> re.Match[str] | None:
    """The head noun that begins at ``at``, None where an everyday word stands there ("Bộ tiêu chí", "Trường hợp"). ``low`` is ``lower(text)``."""
    head = any_head().match(low, at)
    if head is None or (head.lastgroup == "group" and head["noun"] and is_everyday(low, head.start("noun"), head.end("noun"))):
        return None  # "các trường hợp", "các báo cáo"
    if " ".join(head.group().split()) in abbreviated() and " ".join(text[at : head.end()].split()) not in _short_forms():
        return None  # "ca trực" is not "CA tỉnh"
    word = _not_before().match(low, at)
    if word is None or head.end() >= word.end():
        return head
    capital = text[head.end() : word.end()].lstrip()[:1].isupper() and not text[head.start() : head.end()].isupper()
    return None if word["always"] or not capital else head


# "P.KTHT", but a deputy in "P.GĐ"
_ROOM = re.compile(rf"P\.\s?(?!(?:GĐ|TGĐ|CT|TP|HT|VT|BT|CHT)(?!\w))(?=[{UPPER}]{{2,6}}(?![^\W\d_]))")


def short_room(text: str, at: int) -> int:
    """After "P." that stands for "Phòng" before a name in capitals, ``at`` where it does not.

    >>> short_room("P.KTHT rà soát", 0), short_room("P.GĐ Sở", 0)
    (2, 0)
    """
    room = _ROOM.match(text, at) if text.startswith("P.", at) else None
    return room.end() if room else at


@cache
def everyday() -> frozenset[str]:
    """Heads that are everyday words too ("hội", "trường", "thuế"): they need a capital, a known field or a locality after them."""
    return frozenset(lower(row["name"]) for row in rows("heads") if row["alone"] == "no") | {"vp"}


@cache
def brands() -> frozenset[str]:
    """Heads of one word that are names by themselves: of businesses, of broadcasters."""
    return frozenset(lower(row["name"]) for row in rows("heads") if row["source"].startswith("tên ") and " " not in row["name"])


@cache
def whole() -> frozenset[str]:
    """Heads that are names by themselves ("Quốc hội", "Công an", "Tỉnh đoàn"): small words after them belong to the predicate."""
    named = {lower(row["name"]) for row in rows("heads") if row["alone"] == "yes"}
    bodies = {lower(name) for name in _heads("body")}
    return frozenset(named | {short for short, long in abbreviated().items() if long in named or long not in bodies})


_ONLY_AS_VERB = {
    "trình": "(?<!công trình)(?<!quy trình)(?<!chương trình)(?<!tiến trình)(?<!lộ trình)",
    "xét": r"(?!\s+nghiệm)",
    "lập": "(?<!độc lập)(?<!công lập)",
    "cần": "(?<!hậu cần)",
    "thu": "(?<!dịch vụ thu)",
    "tạo": "(?<!tái tạo)(?<!đào tạo)(?<!sáng tạo)",
    "giao": r"(?!\s+(?:thông|dịch|lưu|tiếp)(?!\w))",
}


@cache
def verbs() -> re.Pattern[str]:
    """A predicate of duty, blanks before it included."""
    return re.compile(r"\s*+" + alternatives(re.escape(v).replace(r"\ ", r"\s+") + _ONLY_AS_VERB.get(v, "") for v in column("verbs", "verb")) + r"(?!\w)")


@cache
def field_names() -> frozenset[str]:
    """Fields in every listed spelling, lower case."""
    return frozenset(map(lower, (*column("fields", "name"), *(row["printed"] for row in rows("spellings")))))


@cache
def fields() -> Listing:
    """What may follow a head as its name (``fields.csv``, its other spellings, short forms), blanks before it included."""
    joined = [row["short"] for row in rows("abbreviations") if "&" in row["short"]]
    short = [row["short"] for row in rows("abbreviations") if row["short"].isupper() and lower(row["long"]) not in LEVELS]
    listed = [
        *map(words_of, longest_first(joined)),
        *(shape for name in longest_first(field_names()) for shape in loose(name)),
        *map(words_of, longest_first(short)),
    ]
    return Listing(listed, r"\s*+", r"(?!&?\w)")


@cache
def departments() -> frozenset[str]:
    """Fields that ministries and departments are named by, lower case; tasks of teams ("soạn thảo") are listed in small letters."""
    return frozenset(lower(name) for name in column("fields", "name") if name[0].isupper())


@cache
def verbal_fields() -> frozenset[str]:
    """Fields that are verbs when printed small: "Sở Xây dựng", but "các sở xây dựng kế hoạch"."""
    return frozenset(column("verbs", "verb")) & {lower(name) for name in column("fields", "name")}
