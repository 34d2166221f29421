"""Merged cells of a text file's tables, which print them as blanks beside a title ("Phân công | | Thời hạn") or as the same text again ("Phân công | Phân công | Thời hạn")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from extract.readers.flow import GridCell, Para

_NARROWEST = 3  # columns of a table that merges any
_LONGEST_TITLE = 10  # words
_FEWEST_AGAIN = 3  # columns that print one text again where they are merged in the body
_FEWEST_WORDS = 2

Row = Sequence[str]


def merged_rows(rows: Sequence[Row]) -> list[tuple[GridCell, ...]]:
    """Rows of equally many cells as they were before their table was printed.

    >>> [[(cell.column, cell.span, cell.above) for cell in row] for row in merged_rows([["TT", "Phân công", ""], ["", "Chủ trì", "Phối hợp"]])]
    [[(0, 1, False), (1, 2, False)], [(0, 1, True), (1, 1, False), (2, 1, False)]]
    """
    titled = len(rows) > 1 and len(rows[0]) >= _NARROWEST and _is_title(rows[0]) and len(list(filter(None, rows[1]))) >= _NARROWEST
    at = int(titled)
    spans = _spans(rows[at], rows[at + 1]) if len(rows) > at + 1 and len(rows[at]) >= _NARROWEST else []
    found = [_row(rows[0], [(0, len(rows[0]))])] if titled else []
    if spans:
        wide = {column for first, end in spans for column in range(first, end)}
        found.append(_row(rows[at], _whole(spans, len(rows[at]))))
        found.append(tuple(GridCell(column, _paras(text) if column in wide else (), above=column not in wide) for column, text in enumerate(rows[at + 1])))
    return found + [_row(row, _whole(_again(row), len(row))) for row in rows[len(found) :]]


def grid_row(cells: Row, since: int) -> tuple[GridCell, ...]:
    """A row of the body; those of its first cells from column ``since`` on that show nothing go on with those above."""
    first = next((at for at, text in enumerate(cells) if at >= since and text.strip()), len(cells))
    empty = [not text.strip() for text in cells]
    return tuple(GridCell(at, () if empty[at] else _paras(text), above=empty[at] and since <= at < first) for at, text in enumerate(cells))


def _is_title(row: Row) -> bool:
    return bool(row[0]) and len(row[0].split()) > _FEWEST_WORDS and not any(row[1:])


def _spans(above: Row, below: Row) -> list[tuple[int, int]]:
    """The columns that each wide title of a header spans, empty where the second row does not part the titles of the first."""
    starts = [column for column, text in enumerate(above) if text and not (column and text == above[column - 1])]
    runs = [(first, end) for first, end in zip(starts, [*starts[1:], len(above)], strict=True) if end - first > 1]
    parted = {column for first, end in runs for column in range(first, end)}
    if not starts or starts[0] != 0 or not runs or any(len(text.split()) > _LONGEST_TITLE for text in below):
        return []
    if any(
        (not below[column] or below[column] == above[column]) if column in parted else below[column] not in ("", above[column]) for column in range(len(above))
    ):
        return []
    return runs


def _again(row: Row) -> list[tuple[int, int]]:
    """The columns to the end of a row of the body that print one text again and again."""
    last = len(row)
    for text, run in groupby(reversed(row)):
        count = len(list(run))
        return [(last - count, last)] if count >= _FEWEST_AGAIN and len(text.split()) >= _FEWEST_WORDS else []
    return []


def _whole(spans: list[tuple[int, int]], width: int) -> list[tuple[int, int]]:
    """``spans`` with the columns between them, each by itself."""
    wide = {column for first, end in spans for column in range(first, end)}
    return sorted([*spans, *((column, column + 1) for column in range(width) if column not in wide)])


def _row(row: Row, spans: list[tuple[int, int]]) -> tuple[GridCell, ...]:
    return tuple(GridCell(first, _paras(row[first]), end - first) for first, end in spans)


def _paras(text: str) -> tuple[Para, ...]:
    return tuple(Para(line) for line in text.split("\n"))
