"""Tables of a text file whose columns are set apart by blanks: told by the line of their titles, cells by the blanks that run down through every line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon import column
from extract.readers.flow import GridCell, Para, Table
from extract.readers.lines import MARKER, ends_sentence, join_lines, numbers_rows
from extract.text import lower

# Words with single blanks between them: what stands in one cell of a line.
_PIECE = re.compile(r"\S+(?: \S+)*")
_COUNTED = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[A-Za-zđ])[.)]?")
_GUTTER = 2  # blank columns between two cells
_FEWEST = 3  # columns
_HIGHEST = 20  # printed lines of a row
_LONGEST = 250  # columns of a line

Piece = tuple[int, int, str]


def aligned_table(lines: Sequence[str], at: int) -> tuple[Table, int] | None:
    """The table whose titles stand in line ``at``, and the line after its last one; None where none begins there."""
    head = _pieces(lines[at]) if "  " in lines[at] else []
    if len(head) < _FEWEST or not titles_columns([text for _, _, text in head]):
        return None
    starts = [start for start, _, _ in head]
    used, end, rows = _mask(head), at + 1, [(at, head)]
    areas: set[int] = set()
    for index in range(at + 1, len(lines)):
        pieces = _pieces(lines[index])
        if not pieces:
            continue
        if _is_area(lines, index, pieces, starts):
            areas.add(index)
        else:
            more = used | _mask(pieces)
            apart = more == used or len({_band(more, start) for start in starts}) == len(starts)
            if not apart or (len(pieces) == 1 and pieces[0][0] < starts[1] - _GUTTER and _is_prose(pieces[0][2])):
                break
            used = more
        end = index + 1
        rows.append((index, pieces))
    bands = [_band(used, start) for start in starts]
    table = _table(rows, bands, ordered=numbers_rows(head[0][2]), areas=areas)
    return (table, end) if len(table.rows) > 1 else None


def _pieces(line: str) -> list[Piece]:
    wide = line.expandtabs(8)
    return [(m.start(), m.end(), m.group()) for m in _PIECE.finditer(wide)] if len(wide) <= _LONGEST else []


@cache
def _title() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, column('columns', 'word')))})(?!\w)")


def titles_columns(cells: Sequence[str]) -> bool:
    """Whether cells are the titles of a duty table's columns: two of a kind that is known, none that ends as a sentence does.

    >>> titles_columns(["STT", "Nội dung", "Đơn vị chủ trì"]), titles_columns(["Trang chủ", "Tin tức", "Liên hệ"])
    (True, False)
    """
    titles = [text.strip(" *") for text in cells]
    known = sum(_title().search(lower(title)) is not None for title in titles)
    return known >= 2 and all(title[:1].isupper() or title[:1] in ("", "(") for title in titles) and not any(map(ends_sentence, titles))


def _is_area(lines: Sequence[str], index: int, pieces: Sequence[Piece], starts: Sequence[int]) -> bool:
    """A row of one text over all columns that heads the rows below: numbered, and one that is counted follows."""
    text = " ".join(piece for _, _, piece in pieces)
    if len(pieces) > 2 or not re.match(r"(?:[IVXLC]{1,6}|[A-H])[.)]?\s", f"{text} ") or pieces[0][0] > starts[0] + 4:
        return False
    following = next((_pieces(line) for line in lines[index + 1 : index + 4] if line.strip()), [])
    return len(following) > 1 and _COUNTED.fullmatch(following[0][2]) is not None


def _is_prose(text: str) -> bool:
    return MARKER.match(text) is not None or len(text.split()) > 3


def _mask(pieces: Sequence[Piece]) -> int:
    """Which columns of the line are printed on, a bit each."""
    return sum(((1 << (end - start)) - 1) << start for start, end, _ in pieces)


def _band(used: int, at: int) -> tuple[int, int]:
    """The stretch of columns around ``at`` that no gutter parts."""
    first = last = at
    while first > 0 and (used >> max(0, first - _GUTTER)) & ((1 << min(_GUTTER, first)) - 1):
        first -= 1
    while (used >> last) & ((1 << _GUTTER) - 1):
        last += 1
    return first, last


def _table(rows: Sequence[tuple[int, Sequence[Piece]]], bands: Sequence[tuple[int, int]], *, ordered: bool, areas: set[int]) -> Table:
    """Printed lines as rows. A row begins where its first column is printed (under the titles' "STT": with a number); lines below go on with it."""
    whole: list[list[str]] = []
    closed, height = False, 0
    for index, pieces in rows:
        cells = [" ".join(text for _, _, text in pieces)] if index in areas else _cells(pieces, bands)
        begins = _COUNTED.fullmatch(cells[0]) is not None if ordered else sum(map(bool, cells)) > 1 and bool(cells[0])
        height = 1 if begins else height + 1
        if not whole or closed or index in areas or begins or height > _HIGHEST:
            whole.append(cells)
        else:
            whole[-1] = [join_lines(a, b) for a, b in zip(whole[-1], cells, strict=True)]
        closed = index in areas
    return Table(tuple(_row(cells, len(bands)) for cells in whole))


def _row(cells: Sequence[str], width: int) -> tuple[GridCell, ...]:
    if len(cells) == 1:
        return (GridCell(0, (Para(cells[0]),), width),)
    return tuple(GridCell(at, (Para(text),)) for at, text in enumerate(cells))


def _cells(pieces: Sequence[Piece], bands: Sequence[tuple[int, int]]) -> list[str]:
    texts: list[list[str]] = [[] for _ in bands]
    for start, _, text in pieces:
        at = max((n for n, (first, _) in enumerate(bands) if first <= start), default=0)
        texts[at].append(text)
    return [" ".join(some) for some in texts]
