"""Rows out of the printed lines of a table whose cells are set apart by blanks: where one ends and the next begins, and the levels of its header."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.readers.lines import MARKER, ends_sentence, is_counted, join_lines, numbers_rows

_HIGHEST = 20  # printed lines of a row
_SLACK = 2  # letters by which a line may be shorter than the widest and yet hold no further word
# How much a cell tells that a row begins at its line
_GOES_ON, _MAY_GO_ON, _CAPITAL, _STOPPED, _FRESH, _BROKEN = -3.0, -0.25, 0.4, 0.5, 1.0, 1.5
_SURE, _FEWEST = 1.4, 3  # of all cells of a line, where so many are filled
_ALIGNED = 2  # columns between the start of a title and that of its column
_FIGURE = re.compile(r"[≥≤<>=]?\s*\d[\d.,/-]*\s*%?")
_SUM = re.compile(r"(?:Tổng (?:cộng|số)|TỔNG (?:CỘNG|SỐ)|Cộng|CỘNG)\s*:?")
_LONE = re.compile(r"(?:x|nt|\w\)).*")  # small letters that begin a cell


@dataclass(frozen=True, slots=True)
class Cells:
    """What one printed line shows in each column, ``""`` where nothing; ``area``: it heads the rows below, its text is in the first."""

    texts: tuple[str, ...]
    starts: tuple[int, ...]
    area: bool = False


def rows_told(lines: Sequence[Cells], widths: Sequence[int], *, ordered: bool, headless: bool) -> tuple[int, list[int]]:
    """The line after the header's last one, and those at which the rows below begin. ``widths``: of the columns, in letters."""
    counting = 0 if ordered or headless else next((at for at, text in enumerate(lines[0].texts) if numbers_rows(text)), 0)
    counted = [at for at, line in enumerate(lines) if at and (line.area or is_counted(line.texts[counting]))] if counting else []
    if len(counted) > 1:
        return counted[0], _not_too_high(counted, len(lines))  # "Thời gian | STT | Nội dung"
    end = 0 if headless else header_end(lines, widths, ordered=ordered)
    starts = row_starts(lines, end, widths, ordered=ordered)
    if not ordered or headless or not (broken := _broken(lines, starts)):
        return end, starts
    numbered = next((at for at, line in enumerate(lines) if at and _numbers(line)), 0)
    centred = (_centred(lines, first) for first in range(1, 1 + min(numbered, _HIGHEST)))
    best = min(centred, key=lambda found: _broken(lines, found), default=starts)
    return (best[0], best) if _broken(lines, best) < broken else (end, starts)


def _numbers(line: Cells) -> bool:
    return line.area or is_counted(line.texts[0])


def _broken(lines: Sequence[Cells], starts: Sequence[int]) -> int:
    """How many cells begin with a small letter, if rows begin at these lines: those that go on with what stands above."""
    return sum(_broken_in(lines, first, end) for first, end in pairwise([*starts, len(lines)]))


def _broken_in(lines: Sequence[Cells], first: int, end: int) -> int:
    firsts = (next((line.texts[column] for line in lines[first:end] if line.texts[column]), "") for column in range(1, len(lines[0].texts)))
    return sum(bool(text) and _goes_on(text) for text in firsts)


def _centred(lines: Sequence[Cells], first: int) -> list[int]:
    """Where rows begin whose numbers stand in their middle, the first of them at line ``first``: below the number above where fewest cells are broken, and of such lines the one
    as far below that number as its row begins above it."""
    numbers = [at for at in range(first, len(lines)) if _numbers(lines[at])]
    starts = [first]
    for above, at in pairwise(numbers):
        if lines[above].area or lines[at].area:
            starts.append(above + 1 if lines[above].area else at)
            continue
        mirrored = 2 * above - starts[-1] + 1
        highest = range(max(above, at - _HIGHEST) + 1, at + 1)
        starts.append(min(highest, key=lambda start: (_broken_in(lines, start, max(at + 1, 2 * at - start + 1)), abs(start - mirrored))))
    return starts


def row_starts(lines: Sequence[Cells], first: int, widths: Sequence[int], *, ordered: bool) -> list[int]:
    """The lines at which rows begin, of those from ``first`` on; ``ordered``: the first column counts the rows, its numbers perhaps set in the middle of their rows. ``widths``: of
    the columns, in letters."""
    if not ordered:
        anew = [at for at in range(first, len(lines)) if at == first or lines[at].area or lines[at - 1].area or _begins(lines, at, widths)]
        return _not_too_high(anew, len(lines))
    starts: list[int] = []
    last = first - 1
    for at in range(first, len(lines)):
        if lines[at].area:
            starts.append(at)
            last = at
        elif is_counted(lines[at].texts[0]):
            floor = last + 1
            starts.append(floor if lines[last].area and last >= first else _best(lines, floor, at, widths))
            last = at
    if not starts:
        return list(range(first, len(lines)))
    starts = starts if starts[0] == first else [first, *starts]
    return _not_too_high(
        [
            at
            for start, end in pairwise([*starts, len(lines)])
            for at in range(start, end)
            if at == start or _repeats(lines, start, at, widths) or _sums(lines[at]) or _lists(lines[at])
        ],
        len(lines),
    )


def header_end(lines: Sequence[Cells], widths: Sequence[int], *, ordered: bool) -> int:
    """The line after the header's last one."""
    if ordered:
        counted = next((at for at in range(1, len(lines)) if lines[at].area or is_counted(lines[at].texts[0])), len(lines))
        end = counted if counted == len(lines) or lines[counted].area else _best(lines, 1, counted, widths)
    else:
        end = next((at for at in range(1, len(lines)) if lines[at].area or _below_titles(lines[at])), len(lines))
    return min(end, _HIGHEST)


def _below_titles(line: Cells) -> bool:
    """Whether a line is no title's second one, no number saying so."""
    filled = [text for text in line.texts if text]
    return bool(line.texts[0]) and len(filled) > 1 and not any(map(_goes_on, filled))


def _best(lines: Sequence[Cells], floor: int, counted: int, widths: Sequence[int]) -> int:
    """The line from ``floor`` on at which the row begins whose number stands at ``counted``: there, unless a cell goes on there that began above."""
    if min(_told(lines, counted, widths).values()) > _GOES_ON:
        return counted
    return max(range(counted, floor - 1, -1), key=lambda at: sum(_told(lines, at, widths).values()))


def _told(lines: Sequence[Cells], at: int, widths: Sequence[int]) -> dict[int, float]:
    """By column how much its cell tells that a row begins at a line."""
    return {column: _anew(above, text, widths[column]) for column, (above, text) in enumerate(zip(lines[at - 1].texts, lines[at].texts, strict=True)) if text}


def _sums(line: Cells) -> bool:
    """Whether a line begins the row of sums, which no number counts."""
    return any(_SUM.fullmatch(text) for text in line.texts)


def _lists(line: Cells) -> bool:
    """Whether a line begins a row that a dash opens and whose figures stand beside it: "- Cấp xã   %   96   97"."""
    filled = [text for text in line.texts if text]
    return len(filled) > _FEWEST and filled[0][0] in "-–+" and sum(_FIGURE.fullmatch(text) is not None for text in filled) > 1


def _repeats(lines: Sequence[Cells], first: int, at: int, widths: Sequence[int]) -> bool:
    """Whether a row begins at a line that no number says to, below the row begun at ``first``: three cells begin anew there, others may, and none of them is its column's first
    in this row."""
    told = _told(lines, at, widths)
    anew = sum(score >= _FRESH for score in told.values())
    return anew >= _FEWEST and min(told.values()) > _MAY_GO_ON and all(any(line.texts[column] for line in lines[first:at]) for column in told)


def _begins(lines: Sequence[Cells], at: int, widths: Sequence[int]) -> bool:
    """Whether a row begins at a line, no number saying so: it has two cells or more, none of them goes on with the one above, and two, or the first, tell it."""
    found = _told(lines, at, widths)
    anew = sum(score >= _FRESH for score in found.values())
    told = sum(found.values())
    return len(found) > 1 and min(found.values()) > _GOES_ON and (anew > 1 or (0 in found and told >= _FRESH) or (len(found) >= _FEWEST and told >= _SURE))


def _anew(above: str, text: str, width: int) -> float:
    if _goes_on(text):
        return _GOES_ON
    if not above:
        return _FRESH
    if _FIGURE.fullmatch(above) or len(above) + 1 + len(text.split(maxsplit=1)[0]) <= width - _SLACK:
        return _BROKEN
    return _STOPPED if ends_sentence(above) else _CAPITAL if text[0].isupper() or MARKER.match(text) else _MAY_GO_ON


def _goes_on(text: str) -> bool:
    return text[0].islower() and not _LONE.fullmatch(text)


def _not_too_high(starts: Sequence[int], end: int) -> list[int]:
    """The starts with one more in rows higher than any is printed."""
    return [at for first, following in pairwise([*starts, end]) for at in range(first, following, _HIGHEST)]


def joined(lines: Sequence[Cells]) -> list[str]:
    """Printed lines as one row."""
    cells = list(lines[0].texts)
    for line in lines[1:]:
        cells = [join_lines(a, b) for a, b in zip(cells, line.texts, strict=True)]
    return cells


def header_rows(lines: Sequence[Cells], columns: Sequence[int]) -> list[list[str]]:
    """The header in one row, or in two where titles stand over columns that have titles of their own: ``Thời gian`` over ``Bắt đầu`` and ``Kết thúc``."""
    width = len(lines[0].texts)
    titled = [next((at for at, line in enumerate(lines) if line.texts[column]), 0) for column in range(width)]
    lower = max(titled)
    over = _over(lines, titled, columns) if lower and not titled[0] else {}
    if not over:
        return [joined(lines)]
    level = min(titled[column] for column in over)
    parted = {*over, *over.values()}
    upper, below = [""] * width, [""] * width
    above, under, whole = joined(lines[:level]), joined(lines[level:]), joined(lines)
    for column in range(width):
        if column in parted:
            below[column] = under[column]
        else:
            upper[column] = whole[column]
    for column in set(over.values()):
        upper[min([column, *(own for own in over if over[own] == column)])] = above[column]
    return [upper, below] if all(below[column] for column in parted) else [whole]


def _over(lines: Sequence[Cells], titled: Sequence[int], columns: Sequence[int]) -> dict[int, int]:
    """By column that only has a lower title, the column whose upper title stands over it: that on its left, or the one on its right that is set in the middle of more columns and
    nearer. ``columns``: where they begin."""
    uppers = [column for column, at in enumerate(titled) if not at and lines[0].texts[column]]
    over: dict[int, int] = {}
    for column, at in enumerate(titled):
        if not at:
            continue
        start, left = lines[at].starts[column], max(own for own in uppers if own < column)
        right = next((own for own in uppers if own > column and lines[0].starts[own] - columns[own] > _ALIGNED), left)
        over[column] = right if lines[0].starts[right] - start < start - lines[0].starts[left] - len(lines[0].texts[left]) else left
    return over
