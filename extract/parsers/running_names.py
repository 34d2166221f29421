"""Names of bodies printed in capitals, in the letter case of running text: "SỞ Y TẾ NGHỆ AN" is "Sở Y tế Nghệ An"."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import column, rows
from extract.localities import province_names
from extract.printed_lines import is_capitals
from extract.text import lower, same_tone_style, squeeze
from extract.units import full_name

LEVEL = r"(?:tỉnh(?! (?:ủy|đoàn))|thành phố|tp\.?|huyện(?! (?:ủy|đoàn))|quận(?! (?:ủy|đoàn))|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)"

_COMMON_HEADS = (
    "ủy ban nhân dân|hội đồng nhân dân|ủy ban mặt trận tổ quốc việt nam|ủy ban thường vụ quốc hội|ủy ban kiểm tra|ủy ban dân tộc|ủy ban|hội đồng|văn phòng|thanh tra|công an|công ty|cơ quan|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ"
    "|chi bộ|chính phủ|quốc hội|thủ tướng|tòa án nhân dân|viện kiểm sát nhân dân|kho bạc nhà nước|bảo hiểm xã hội|trung tâm|bệnh viện|trường|cao đẳng|đại học|học viện|chi cục|tổng cục|cục|vụ|viện|sở|bộ|ban|phòng|đoàn"
    "|tổ công tác|tổ|đội|hạt|trạm|chi nhánh|ngân hàng|kiểm toán|liên đoàn|liên minh|liên hiệp|hội|tổng công ty|tập đoàn|quỹ|chủ tịch|giám đốc|bộ trưởng"
)
# A head is capitalised, and so is the first word of its field ("Ban Chỉ đạo", "Trung tâm Phục vụ"); these heads stand alone or before a place.
_WHOLE = re.compile(
    r"(?:ủy ban nhân dân|hội đồng nhân dân|ủy ban mặt trận tổ quốc việt nam|chính phủ|quốc hội|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ|chi bộ|bảo hiểm xã hội|công an|thanh tra|tòa án nhân dân|viện kiểm sát nhân dân)"
)
_HEAD_AT = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_COMMON_HEADS.split('|'), key=len, reverse=True))})(?!\w)")
_BEFORE_HEAD = re.compile(r"(?:(?<!\w)(?:và|trưởng|giám đốc|chủ tịch|văn phòng|của|thuộc|thanh tra)|[-,(])\s*$")
_PLACE_AT = re.compile(
    rf"(?<!\w)(?P<level>{LEVEL}|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)\s+(?P<name>[^,()]+?)(?=\s+(?:{LEVEL}|và|khóa)(?!\w)|,|\(|$|\s+-\s+(?:ủy ban|hội đồng|sở|ban))"
)
_SCHOOL_AT = re.compile(
    r"(?<!\w)(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông dân tộc nội trú)\s+(?!và |cơ sở|phổ thông|bán trú|nội trú|tỉnh |huyện |xã |phường )(?P<name>[^,()]{2,40}?)(?=\s+(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường)\s|$)"
)
_PROPER = {
    lower(name): name
    for name in (
        "Việt Nam",
        "Trung ương",
        "Quốc hội",
        "Chính phủ",
        "Nhà nước",
        "Mặt trận Tổ quốc",
        "Đảng",
        "Hồ Chí Minh",
        "Ủy ban nhân dân",
        "Hội đồng nhân dân",
        "Thường vụ",
        "Tổ quốc",
    )
}
_PROPER_AT = re.compile(rf"(?<!\w)(?:{'|'.join(_PROPER)})(?!\w)", re.IGNORECASE)


@cache
def _fields() -> tuple[re.Pattern[str], dict[str, str]]:
    """Names that follow a head ("Nội vụ") and whole bodies ("Ngân hàng Nhà nước Việt Nam"), by their lower case."""
    table = {lower(name): name for name in (*column("fields", "name"), *(row["body"] for row in rows("symbols")))}
    shapes = "|".join(re.escape(name) for name in sorted(table, key=len, reverse=True))
    return re.compile(rf"(?:(?<=^)|(?<=sở )|(?<=bộ )|(?<=ban )|(?<=phòng )|(?<=vụ )|(?<=cục ))(?:{shapes})(?!\w)"), table


_WORD = re.compile(r"[\w'’]+")


def running_name(printed: str) -> str:
    """A body's name in the letter case of running text, abbreviations written out: fields by lexicon, places word by word.

    >>> running_name("UBND TỈNH CAO BẰNG"), running_name("CỤC TRỢ GIÚP PHÁP LÝ"), running_name("BAN QUẢN LÝ CÁC KHU KINH TẾ")
    ('Ủy ban nhân dân tỉnh Cao Bằng', 'Cục Trợ giúp pháp lý', 'Ban Quản lý các khu kinh tế')
    >>> running_name("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"), running_name("Ủy ban nhân dân xã Tân Khai")
    ('Sở Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân xã Tân Khai')
    >>> running_name("TRƯỜNG THCS ĐÔNG SƠN")
    'Trường Trung học cơ sở Đông Sơn'
    """
    expanded = full_name(printed)
    if not is_capitals(printed):
        return expanded
    low = re.sub(r"\s*&\s*", " và ", lower(same_tone_style(_written_out(squeeze(printed)))))
    letters = list(low)
    _raise_heads(letters, low)
    provinces = (place for place in province_names().finditer(low) if low[place.end() : place.end() + 3] in ("", " - "))  # "SỞ Y TẾ NGHỆ AN": without its level
    spans = [*(found.span("name") for at in (_PLACE_AT, _SCHOOL_AT) for found in at.finditer(low)), *(place.span() for place in provinces)]
    for start, end in spans:
        for word in _WORD.finditer(low, start, end):
            _raise(letters, word.start())
    name = "".join(letters)
    name = _PROPER_AT.sub(lambda m: _PROPER[lower(m.group())], name)
    shapes, table = _fields()
    for field in shapes.finditer(low):
        before = low[: field.start()].split()[-1:]
        if before and not name[field.start() - 1 - len(before[0])].isupper():
            continue
        name = name[: field.start()] + table[field.group()] + name[field.end() :]
    name = re.sub(r"(?<!\w)[ivxIVX]{2,5}$", lambda m: m.group().upper(), name)
    return name[:1].upper() + name[1:]


def _raise_heads(letters: list[str], low: str) -> None:
    """Capitals for the head nouns of a name and for the words behind them."""
    for head in _HEAD_AT.finditer(low):
        if " " not in head.group() and head.start() and not _BEFORE_HEAD.search(low, 0, head.start()):
            continue  # "phục vụ", "cán bộ": the syllable of another word
        _raise(letters, head.start())
        after = re.compile(r"\s+(?=\w)").match(low, head.end())
        if after and not _WHOLE.fullmatch(head.group()) and not re.match(rf"(?:{LEVEL}|các|và|cấp|nhân dân)(?!\w)", low[after.end() :]):
            _raise(letters, after.end())


def _raise(letters: list[str], at: int) -> None:
    letters[at] = letters[at].upper()


def _written_out(line: str) -> str:
    """Abbreviations in a line of capitals written out; words that only look like one stay."""
    pattern, table = _short_forms()
    return squeeze(pattern.sub(lambda m: table.get(m.group(), "thành phố") + (" " if m.group().endswith(".") else ""), line))


@cache
def _short_forms() -> tuple[re.Pattern[str], dict[str, str]]:
    shorts = "|".join(re.escape(short) for short in column("abbreviations", "short"))
    return re.compile(rf"(?<!\w)(?:{shorts})(?!\w)|(?<!\w)TP\."), {row["short"]: row["long"] for row in rows("abbreviations")}
