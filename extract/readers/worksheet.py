"""The rows of a worksheet, whatever file it was saved in: titles, letterheads and feet apart from the tables, one or several below one another, each with its titles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.readers.column_titles import names_column, titles_columns
from extract.readers.flow import GridCell, Item, Para, Table
from extract.readers.letterhead import is_national_title, opens_recipients
from extract.readers.lines import ends_sentence, is_counted, numbers_rows
from extract.text import squeeze

_FEWEST, _FEWEST_PAIRS = 3, 2  # cells of a row; rows of two cells
_LONGEST_TITLE = 10  # words
_HEADER = 2  # rows that a header may have

Row = tuple[int, list[GridCell]]
"""The row's number in the sheet and its cells."""


def sheet_items(rows: Sequence[Row], path: Callable[[int], str]) -> Iterator[Item]:
    """Titles above the tables as paragraphs or letterhead, the tables, what stands below them; ``path``: the place of a row by its number."""
    done = 0
    for start, end in _table_ranges(rows):
        yield from _loose(rows[done:start], path)
        yield Table(tuple(tuple(cells) for _, cells in rows[start:end]), tuple(path(number) for number, _ in rows[start:end]))
        done = end
    yield from _loose(rows[done:], path)


def sheets_apart(items: Iterable[Item]) -> Iterator[Item]:
    """A flow whose tables are worksheets, each with what it holds for itself."""
    for number, item in enumerate(items, 1):
        if isinstance(item, Para):
            yield item
        else:
            rows = [(at, [cell for cell in cells if cell.above or cell.text]) for at, cells in enumerate(item.rows, 1)]
            yield from sheet_items([(at, cells) for at, cells in rows if _filled(cells)], f"t{number}/r{{}}".format)


def _loose(rows: Sequence[Row], path: Callable[[int], str]) -> Iterator[Item]:
    """Rows outside the tables: one cell is a paragraph, two or more a line of letterhead or foot."""
    pending: list[Row] = []
    for number, cells in rows:
        if _filled(cells) > 1:
            pending.append((number, cells))
            continue
        if pending and not any(cell.span > 2 for cell in cells):
            pending.append((number, cells))  # the right or left column of a letterhead goes on alone
            continue
        yield from _sides(pending, path)
        pending = []
        for item in (item for cell in cells for item in cell.items):
            yield item if not isinstance(item, Para) or item.path else replace(item, path=path(number))
    yield from _sides(pending, path)


def _sides(rows: Sequence[Row], path: Callable[[int], str]) -> Iterator[Table]:
    if rows:
        columns = sorted({cell.column for _, cells in rows for cell in cells})
        placed = tuple(tuple(GridCell(columns.index(cell.column), cell.items) for cell in cells if not cell.above) for _, cells in rows)
        yield Table(placed, tuple(path(number) for number, _ in rows))


def _table_ranges(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """[start, end) of the rows of each table, in order and apart."""
    enough = min(_FEWEST, max([2, *(_filled(cells) for _, cells in rows)]))
    tabular = sorted({at for at, (_, cells) in enumerate(rows) if _is_row(cells, enough)} | _pairs(rows))
    if not tabular:
        return []
    first = next((at for at in tabular if _counts(rows[at][1]) or _has_parts(rows, at)), tabular[0])
    starts = [first]
    for above, at in pairwise(tabular):
        if at > first and ((at > first + _HEADER and _counts(rows[at][1])) or _opens_another(rows, above, at)):
            starts.append(at)
    return [(start, max(at for at in tabular if start <= at < end) + 1) for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]


def _opens_another(rows: Sequence[Row], above: int, at: int) -> bool:
    """Whether a row has the titles of a further table, ``above`` being the last row of the one before: titles that are known below a heading or a row left free, a label there, or what may be titles below both."""
    headed, apart = at - above > 1, rows[at][0] - rows[above][0] > at - above
    texts = [cell.text for cell in rows[at][1] if not cell.above and cell.text]
    if not (headed or apart):
        return False
    if titles_columns(texts) or (headed and len(texts) == 2 and names_column(texts[0])):
        return True
    return headed and apart and _may_be_titles(texts)


def _may_be_titles(texts: Sequence[str]) -> bool:
    return all(text[0].isupper() and len(text.split()) <= _LONGEST_TITLE and not ends_sentence(text) and not is_counted(text) for text in texts)


def _has_parts(rows: Sequence[Row], at: int) -> bool:
    """Whether a row has titles that span columns whose own titles stand below, beside others merged over both."""
    texts = [cell.text for cell in rows[at][1] if not cell.above and cell.text]
    below = rows[at + 1][1] if at + 1 < len(rows) else []
    spanned = any(cell.span > 1 and not cell.above for cell in rows[at][1])
    return spanned and len(texts) >= _FEWEST and _may_be_titles(texts) and any(cell.above for cell in below) and _filled(below) > 1


def _counts(cells: Sequence[GridCell]) -> bool:
    return numbers_rows(next((cell.text for cell in cells if not cell.above), ""))


def _pairs(rows: Sequence[Row]) -> set[int]:
    """Rows of two cells that are a list with titles, or labels with what they say."""
    found: set[int] = set()
    run: list[int] = []
    for at, (_, cells) in enumerate([*rows, (0, [])]):
        own = [cell for cell in cells if not cell.above and cell.text]
        if len(own) == 2 and (not run or [cell.column for cell in own] == [cell.column for cell in rows[run[-1]][1] if not cell.above and cell.text]):
            run.append(at)
            continue
        if len(run) >= _FEWEST_PAIRS and _are_pairs([rows[one][1] for one in run]):
            found.update(run)
        run = [at] if len(own) == 2 else []
    return found


def _are_pairs(rows: Sequence[Sequence[GridCell]]) -> bool:
    labels = [cells[0].text for cells in rows]
    return titles_columns([cell.text for cell in rows[0]]) or 2 * sum(map(names_column, labels)) > len(labels)


def _is_row(cells: Sequence[GridCell], enough: int) -> bool:
    """Whether cells are a row of a table, not of a letterhead or foot: enough of them, or an ordinal number and what it numbers."""
    if len(cells) == 2 and any(is_national_title(line) or opens_recipients(line) for cell in cells for line in cell.lines):
        return False
    if len(cells) >= enough:
        return True
    return _filled(cells) >= 2 and is_counted(squeeze(cells[0].text))


def _filled(cells: Sequence[GridCell]) -> int:
    """How many cells show text of their own."""
    return sum(not cell.above and bool(cell.text) for cell in cells)
