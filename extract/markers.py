"""Numberings and bullets that items begin with, and the level that each shape has: Decree 30/2020/NĐ-CP, appendix I, and what plans print beside it."""

from __future__ import annotations

import re

from extract.text import UPPER

_ORDINAL = re.compile(r"\(?(?:\d{1,2}\.){0,3}(\d{1,3}|[a-zđ])\s*[.)/-]")
_LETTERS = "abcdđeghiklmnopqrstuvxy"
# Only a part or a chapter may be a line of its own.
_GOES_ON = r"(?!\Z)"
# (rank, printed shape); lower ranks stand above higher ones.
_MARKER = re.compile(
    "|".join(
        f"(?P<rank{rank}>(?>{shape}){_GOES_ON if rank >= 400 else ''})"
        for rank, shape in (
            (100, r"(?:PHẦN|Phần)\s+(?:[Tt]hứ\s+\w+|THỨ\s+\w+|[IVXLC]+|\d+)\s*[.:-]?\s*"),
            (200, r"(?:CHƯƠNG|Chương)\s+[IVXLC\d]+\s*[.:-]?\s*"),
            (300, r"(?:MỤC|Mục)\s+[IVXLC\d]+\s*[.:-]\s*"),
            (350, r"(?:TIỂU MỤC|Tiểu mục)\s+\d+\s*[.:-]?\s*"),
            (500, r"[IVX]{1,6}\s*[.)/-]\s*(?=\S)"),
            (400, r"[A-HK-UY]\s*[.)]\s+(?=\S)"),
            (600, r"Điều\s+\d+[a-z]?(?:\.\d{1,2}\.[A-ZĐ]{2,4}(?:\.\d{1,3}){1,4})?\s*[.:]\s*"),
            (850, r"\d{1,2}(?:\.\d{1,2}){2,4}\s*[.)]?\s+(?=\S)|\d{1,2}(?:\.\d{1,2}){1,3}\.[a-eđ][.)]\s+(?=\S)"),
            (800, r"\d{1,2}\.\d{1,2}\s*[.)-]?\s+(?=\D)"),
            (700, rf"\d{{1,3}}\s*[.]\s*(?=[^\d\s]|\d+\s*%)|\d{{1,2}}\s*[/]\s+(?=[{UPPER}])|\d{{1,2}}\s?-\s+(?=[{UPPER}])|[1-9]-\s+(?=\d{{2,3}}\s*%)"),
            (750, r"\d{1,3}\s*\)\s*(?=\S)"),
            (880, r"\(\s*\d{1,2}\s*\)\s*(?=\S)"),
            (900, r"[a-zđ]\s*[)]\s*(?=\S)|[a-eđ]\s*[.]\s+(?=\S)|\([a-zđ]\)\s*(?=\S)"),
            (920, r"[a-zđ]\s*[.]?\s*\d{1,2}\s*[.)]+\s*(?=\S)"),
            (930, r"\*+\s*(?=\S)"),
            (950, r"[-–—−‐]\s*(?=\S)"),
            (960, r"[•·●▪■o]\s+(?=\S)"),
            (970, r"\+\s*(?=\S)"),
        )
    )
)


def marker_of(text: str) -> tuple[int, int] | None:
    """``(rank, length)`` of the numbering or bullet that ``text`` begins with, None where there is none.

    >>> marker_of("Điều 3. Hiệu lực"), marker_of("1.1. Sở"), marker_of("a) Rà soát"), marker_of("2023 là năm")
    ((600, 8), (800, 5), (900, 3), None)
    """
    match = _MARKER.match(text)
    return (int((match.lastgroup or "").removeprefix("rank")), match.end()) if match else None


def ordinal_of(text: str) -> int | None:
    """Place in its list that a marker of numbers or small letters gives an item: "3." 3, "2.4." 4, "đ)" 5; None for bullets."""
    found = _ORDINAL.match(text)
    if found is None:
        return None
    last = found.group(1)
    return int(last) if last.isdigit() else _LETTERS.find(last) + 1 or None
