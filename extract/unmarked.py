"""Text typed without diacritics ("UY BAN NHAN DAN TINH LAI CHAU", "Can cu Nghi dinh so …"): the marks of known words put back, letter for letter.

Old systems and phones leave the marks out. The words that the parsers go by (kinds, bodies, places, the formulas of Decree 30/2020/NĐ-CP) say what they are without
them; others stay bare. Every letter stands where it stood, so what is found in the marked text is a range of the printed one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from extract.document import Document
from extract.levels import LEVEL
from extract.lexicon import column
from extract.places import find_place, provinces
from extract.records import Extraction
from extract.text import fold

_MOST_MARKED = 0.02
_OPENING = 20_000  # characters in which such a text tells itself
_TELLING = re.compile(
    r"cong hoa xa hoi|doc lap\W+tu do|uy ban nhan dan|\bubnd tinh\b|quyet dinh so|can cu (?:luat|nghi dinh|quyet dinh)|ke hoach so|kinh gui", re.IGNORECASE
)
# Words of the forms; a single syllable only where it can hardly be another word beside it.
_FORMULAS = (
    "cộng hòa xã hội chủ nghĩa việt nam|độc lập|tự do|hạnh phúc|đảng cộng sản|căn cứ|theo đề nghị của|theo đề nghị|xét đề nghị|đề nghị|nơi nhận|kính gửi|như điều|lưu|văn thư|"
    "về việc|về|kèm theo|ban hành|thay thế|bãi bỏ|hủy bỏ|sửa đổi|bổ sung|hết hiệu lực|có hiệu lực|thi hành|kể từ ngày|hướng dẫn|phê duyệt|triển khai|thực hiện|chịu trách nhiệm|trách nhiệm|"
    "của|tại|và|với|các|này|được|đến|yêu cầu|hoàn thành|số|ngày|tháng|phó chủ tịch|chủ tịch|bộ trưởng|thứ trưởng|giám đốc|chánh văn phòng|thủ tướng|chính phủ|quốc hội|trưởng phòng|trưởng ban|"
    "chủ trì|phối hợp|báo cáo|trước|cải cách hành chính|thủ tục hành chính|chính quyền địa phương|tổ chức|nhiệm vụ|đơn vị|phòng|sở|tỉnh|huyện|thị xã|xã|phường|thị trấn|thành phố|quận"
)
_IN_CONTEXT = (
    (re.compile(r"(?<![^\W_])(nam)(?=\s+(?:19|20)\d\d(?!\d))", re.IGNORECASE), "năm"),
    (re.compile(r"(?<![^\W_])(dieu)(?=\s+\d)", re.IGNORECASE), "điều"),
)
_SHORTEST = 4
_NAMED_PLACE = re.compile(rf"(?<![^\W_])(?P<level>(?i:{LEVEL})) (?P<name>[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){{0,3}})(?![^\W_])")


def lost_marks(text: str) -> bool:
    """Whether a Vietnamese text was typed without its marks.

    >>> lost_marks("UBND tinh Son La. Can cu Luat To chuc chinh quyen dia phuong"), lost_marks("Căn cứ Luật"), lost_marks("Resolution No. 5")
    (True, False, False)
    """
    return len(text.encode()) - len(text) < _MOST_MARKED * len(text) and _TELLING.search(text, 0, _OPENING) is not None


def with_marks(document: Document) -> Document:
    """The document with the marks of known words put back; its text keeps its length, and every other field is the same."""
    return replace(document, text=marked(document.text))


def marked(text: str) -> str:
    """A text of the same length with the marks of known words put back.

    >>> marked("Can cu Quyet dinh so 12/QD-UBND ngay 5/3/2021 cua UBND tinh Lai Chau")
    'Căn cứ Quyết định số 12/QD-UBND ngày 5/3/2021 của UBND tỉnh Lai Châu'
    """
    shapes, table = _known()
    text = shapes.sub(lambda m: _in_case_of(m.group(), table[" ".join(m.group().lower().split())]), text)
    for shape, word in _IN_CONTEXT:
        text = shape.sub(lambda m, word=word: _in_case_of(m.group(), word), text)  # type: ignore[misc]
    return _NAMED_PLACE.sub(_place, text)


def _place(found: re.Match[str]) -> str:
    """The longest name of one place that the words behind a level begin with, marked; the rest as it stands."""
    words = found.group("name").split(" ")
    for length in range(len(words), 0, -1):
        bare_name = f"{found.group('level')} {' '.join(words[:length])}"
        place = find_place(bare_name.lower())
        if place is not None and fold(place.name) == fold(bare_name):
            return _in_case_of(bare_name, place.name.lower()) + found.group()[len(bare_name) :]
    return found.group()


def as_printed(found: Extraction) -> Extraction:
    """What was found in a marked text, with the words that it quotes as they were printed; names of bodies and units keep their marks."""
    identity = replace(found.identity, title=_bare(found.identity.title))
    return replace(
        found,
        identity=identity,
        citations=tuple(replace(c, title=_bare(c.title)) for c in found.citations),
        targets=tuple(replace(t, indicator=_bare(t.indicator)) for t in found.targets),
        assignments=tuple(
            replace(a, duty=bare(a.duty), product=_bare(a.product), deadline=replace(a.deadline, text=bare(a.deadline.text)) if a.deadline else None)
            for a in found.assignments
        ),
        sentences=tuple(s._replace(headings=tuple(map(bare, s.headings))) for s in found.sentences),
    )


def _bare(text: str | None) -> str | None:
    return None if text is None else bare(text)


def bare(text: str) -> str:
    """A text without its marks, in its own letter case.

    >>> bare("Về việc Đổi mới")
    'Ve viec Doi moi'
    """
    return "".join(plain.upper() if c.isupper() else plain if c.isalpha() else c for c, plain in zip(text, fold(text), strict=True))


def _in_case_of(printed: str, word: str) -> str:
    """``word`` in the letters' case and with the blanks of ``printed``.

    >>> _in_case_of("UY  Ban", "ủy ban")
    'ỦY  Ban'
    """
    letters = iter(word.replace(" ", ""))
    return "".join(c if c.isspace() else _cased(c, next(letters)) for c in printed)


def _cased(printed: str, letter: str) -> str:
    return letter.upper() if printed.isupper() else letter


@cache
def _known() -> tuple[re.Pattern[str], dict[str, str]]:
    table: dict[str, str] = {}
    for name in _names():
        bare = fold(name)
        if bare != name.lower() and re.fullmatch(r"[a-z]+(?:[ ,-]+[a-z]+)*", bare):
            table.setdefault(bare, name.lower())
    shapes = "|".join(re.escape(bare).replace(r"\ ", r"\s+") for bare in sorted(table, key=lambda b: (-len(b), b)))
    return re.compile(rf"(?<![^\W_])(?:{shapes})(?![^\W_])", re.IGNORECASE), table


def _names() -> Iterable[str]:
    yield from _FORMULAS.split("|")
    for lexicon, field in (("kinds", "name"), ("fields", "name"), ("heads", "name"), ("abbreviations", "long"), ("verbs", "verb")):
        yield from (name for name in column(lexicon, field) if len(name) >= _SHORTEST and " " in name)
    yield from ("luật", "quyết nghị")
    yield from (place.name for place in provinces().values())
    yield from (place.name.partition(" ")[2].removeprefix("phố ") for place in provinces().values())
