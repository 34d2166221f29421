"""Weak labels from the user's own documents: a plan names the area in its headings, so the sentences below speak of it.

Only a heading that names exactly one area is believed. The words of the sentence shall be learned, not those of the heading, so the heading is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.text import fold
from models.corpus import Row
from models.labels import AREAS
from models.predict import AreaModel

WEIGHT = 0.3
_SHORTEST, _SURE = 8, 0.9
# "II. CẢI CÁCH THỂ CHẾ", "3. Cải cách công vụ", "Hiện đại hóa hành chính", "Công tác chỉ đạo, điều hành"; in the fold.
_NAMES = {
    "the-che": r"cai cach the che",
    "thu-tuc-hanh-chinh": r"(?:cai cach|kiem soat) thu tuc hanh chinh",
    "to-chuc-bo-may": r"to chuc,? bo may",
    "che-do-cong-vu": r"cai cach (?:che do )?cong vu|doi ngu can bo, cong chuc",
    "tai-chinh-cong": r"tai chinh cong",
    "chinh-quyen-so": r"(?:chinh quyen|chinh phu) (?:dien tu|so)|hien dai hoa",
    "chi-dao-dieu-hanh": r"chi dao,? dieu hanh",
}
_PATTERNS = {area: re.compile(rf"\b(?:{_NAMES[area]})\b") for area in AREAS}


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence of the user's documents. ``id``: of its row in the database; ``headings``: outermost first."""

    id: str
    text: str
    headings: tuple[str, ...]


def named_area(headings: Sequence[str]) -> str | None:
    """The one area that the innermost heading naming any area names; None where it names several, or none does.

    >>> named_area(["III. NHIỆM VỤ", "2. Cải cách thủ tục hành chính", "b) Các sở, ban, ngành:"]), named_area(["I. Cải cách thể chế và tài chính công"])
    ('thu-tuc-hanh-chinh', None)
    """
    for heading in reversed(headings):
        folded = fold(heading).lower()
        named = [area for area, pattern in _PATTERNS.items() if pattern.search(folded)]
        if named:
            return named[0] if len(named) == 1 else None
    return None


def weak_rows(found: Iterable[Found], model: AreaModel) -> list[Row]:
    """Rows of ``WEIGHT`` for the sentences under unambiguous headings: the area named, and any other that ``model`` is sure of. Left out: what is short, and what
    ``model`` holds for no statement at all (units, dates, captions)."""
    by_text: dict[str, tuple[Found, str]] = {}
    for one in found:
        area = named_area(one.headings)
        if area is not None and one.text.count(" ") >= _SHORTEST:
            by_text.setdefault(one.text, (one, area))
    kept = list(by_text.values())
    said = model.classify([one.text for one, _ in kept], [one.headings for one, _ in kept])
    rows = []
    for (one, area), classified in zip(kept, said, strict=True):
        if classified.areas:
            sure = {other for other, probability in classified.areas if probability >= _SURE} | {area}
            rows.append(Row(one.id, one.text, (), tuple(a for a in AREAS if a in sure), "thu-hoach", "thu-hoach", WEIGHT))
    return rows
