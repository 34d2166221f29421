"""Letterhead lines of a text file that a converter broke: the national title over two cells, "Số:" apart from its number, place and date word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.printed_lines import PLACE_AND_DATE
from extract.readers.letterhead import is_national_title, is_number
from extract.readers.lines import is_rule, is_upper
from extract.text import UPPER, fold, squeeze

_NUMBER_APART = re.compile(r"(?:(?:Luật|Nghị quyết|Nghị định|Pháp lệnh)\s+)?[Ss][Ốố]\s*:?")
_SYMBOL_APART = re.compile(r"/\s?(?:20\d\d/)?[A-ZĐ][\wĐđ&]*(?:[-–/][\wĐđ&]+){0,4}")
_DATE_APART = re.compile(r"\S.{1,40},\s*ngày(?:\s+[\d.…]{1,6})?(?:\s+tháng(?:\s+[\d.…]{1,6})?)?(?:\s+năm)?")
_REST_OF_DATE = re.compile(r"(?:(?:\d{1,4}|tháng|năm|[.…]+)\s*){1,5}")
_COUNCIL_APART = re.compile(r"(?:ỦY|UỶ) BAN NHÂN|HỘI ĐỒNG NHÂN")
_NEAR = 8
_UNDER_SITE = 40
_PAGE_MARK = re.compile(rf"\s*\d{{1,2}}\.\s+(?=[{UPPER}]{{2}})")  # "1. BỘ Y TẾ": the page that a site numbers
_HEAD_ROWS = 4
_TITLE_AND_MOTTO = re.compile(r"CHỦ NGHĨA VIỆT NAM\s+(?:-+\s+)?Độc lập")
# A letterhead run together into one line by a converter: where each of its lines begins.
_FEWEST_WORDS = 20
_RUN_TOGETHER = re.compile(
    r"\s+(?=CỘNG H\S{1,2} X\S{1,2}\s?HỘI CHỦ NGHĨA|Độc lập\s*[-–—]\s*Tự|Số\s?:|V/v[\s:]|Kính gửi\s*:|\(?Dự thảo\))|(?<=VIỆT NAM)\s+(?=\S)|(?<=[Hh]ạnh phúc)\s+(?=\S)"
)


def letterhead_apart(lines: Sequence[str]) -> list[str]:
    """The lines with a letterhead that stands in one of the first of them, under what a site prints above, run together, as lines of its own.

    >>> letterhead_apart(["UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ Độc lập - Tự do - Hạnh phúc Số: 5/SYT A, ngày 4 tháng 5 năm 2020 V/v báo cáo"])[2:4]
    ['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc']
    """
    return [part for line in lines[:_UNDER_SITE] for part in _apart(line)] + list(lines[_UNDER_SITE:])


def _apart(line: str) -> list[str]:
    whole = "CHỦ NGHĨA VIỆT NAM" in line and "Độc lập" in line and "Số" in line
    if not whole or len(line.split()) < _FEWEST_WORDS or line.lstrip().startswith("|"):
        return [line]  # a row of a table is told from its cells
    mark = _PAGE_MARK.match(line)
    dated = PLACE_AND_DATE.sub(lambda m: f"\n{m.group()}\n", line[mark.end() if mark else 0 :])
    return [part.strip() for piece in dated.split("\n") for part in _RUN_TOGETHER.split(piece) if part.strip()]


def letterhead_cells(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows of a table, where it is a letterhead each of whose cells a converter wrote in one line, with the lines of its cells apart.

    >>> letterhead_cells([["SỞ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"], ["Số: 5/SYT V/v báo cáo", "A, ngày 4 tháng 5 năm 2020"]])[1][0]
    'Số: 5/SYT<br>V/v báo cáo'
    """
    whole = len(rows) <= _HEAD_ROWS and any(_TITLE_AND_MOTTO.search(cell) for row in rows for cell in row)
    return [[_RUN_TOGETHER.sub("<br>", cell.strip()) if whole else cell for cell in row] for row in rows]


def letterhead_whole(lines: Sequence[str]) -> list[str]:
    """The lines with those of a letterhead joined that belong together; all others as they are."""
    whole: list[str] = []
    taken: set[int] = set()
    for index, line in enumerate(lines):
        if index in taken:
            continue
        text = squeeze(line) if len(line) < 120 else ""
        rest = _rest(lines, index, text) if text else []
        taken.update(rest)
        whole.append(" ".join([line.rstrip(), *(squeeze(lines[at]) for at in rest)]) if rest else line)
    return whole


def _rest(lines: Sequence[str], index: int, text: str) -> list[int]:
    """Indexes of the lines below that go on with the one at ``index``."""
    if _NUMBER_APART.fullmatch(text):
        return _number(lines, index)
    if _DATE_APART.fullmatch(text):
        below = _below(lines, index)[:3]
        end = next((n for n, at in enumerate(below) if not _REST_OF_DATE.fullmatch(squeeze(lines[at]))), len(below))
        return below[:end]
    if is_upper(text) and (_COUNCIL_APART.fullmatch(text) or (fold(text).startswith(("cong h", "dang cong")) and not is_national_title(text))):
        below = _below(lines, index)[:2]
        if below and _COUNCIL_APART.fullmatch(text):
            return below[:1] if squeeze(lines[below[0]]) == "DÂN" else []
        return next((below[:n] for n in (1, 2) if is_national_title(" ".join([text, *(squeeze(lines[at]) for at in below[:n])]))), [])
    return []


def _number(lines: Sequence[str], index: int) -> list[int]:
    """The number right below, or the symbol of a draft that the right column stands before."""
    below = _below(lines, index)
    if below and squeeze(lines[below[0]])[:1].isdigit() and is_number(f"Số: {squeeze(lines[below[0]])}"):
        return below[:1]
    return [at for at in below if _SYMBOL_APART.fullmatch(squeeze(lines[at]))][:1]


def _below(lines: Sequence[str], index: int) -> list[int]:
    """The next lines that are printed, at most ``_NEAR`` of them."""
    return [at for at in range(index + 1, min(len(lines), index + 2 * _NEAR)) if lines[at].strip() and not is_rule(lines[at])][:_NEAR]
