"""The header of a duty table: how many rows it has and what each column below it holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from extract.document import Cell
from extract.segment import Segment
from extract.tables.contents import hold_bodies, hold_duties, hold_times
from extract.tables.marks import is_mark, is_part, marked_columns, names_offices
from extract.tables.roles import one_column_each, role_of, roles_of_columns

_TELLING = 300  # rows that tell what a column holds
_DEEPEST = 3  # rows of a header

Print = Callable[[Cell], str]


@dataclass(frozen=True, slots=True)
class Header:
    """``roles`` by column, empty for a table of anything else; ``titles`` by column, of all rows of the header; ``body``: the rows below it."""

    roles: dict[int, str]
    titles: dict[int, str]
    body: list[Segment]


def read_header(printed: Print, table: list[Segment]) -> Header:
    """The header of one row, or of more where the first spans columns; ``printed``: the text of a cell."""
    for depth in range(1, _DEEPEST + 1):
        titles, lowest = _titles(printed, table[:depth])
        below = _cells_below(printed, table[depth : depth + _TELLING])
        # the offices under "Phân công (CT: chủ trì, PH: phối hợp)"
        titles |= {at: text for at, text in lowest.items() if text != titles[at] and names_offices(text) and all(map(is_mark, filter(None, below(at))))}
        marked = marked_columns(titles, below) if len(titles) > _DEEPEST else {}
        roles = {**roles_of_columns({at: text for at, text in titles.items() if at not in marked}, below, "offices" in marked.values()), **marked}
        if _heads_duties(roles, len(titles), below) and not _goes_on(printed, table[depth - 1 :], depth):
            return Header(one_column_each({at: role for at, role in roles.items() if at not in marked}, titles) | marked, titles, table[depth:])
    return Header({}, {}, table)


def _titles(printed: Print, rows: list[Segment]) -> tuple[dict[int, str], dict[int, str]]:
    """Titles by column, those of all rows together and the lowest alone."""
    titles: dict[int, str] = {}
    lowest: dict[int, str] = {}
    for segment in rows:
        for cell in segment.block.cells:
            text = printed(cell)
            for column in range(cell.column, cell.column + cell.span):
                titles.setdefault(column, "")
                if text and f" {text} " not in f" {titles[column]} ":
                    titles[column] = f"{titles[column]} {text}".strip()
                    lowest[column] = text
    return titles, lowest


def _heads_duties(roles: dict[int, str], columns: int, below: Callable[[int], list[str]]) -> bool:
    """Whether columns of these roles make a duty table: a task and two more, or a task and one more where the cells bear both out."""
    held = {role for role in roles.values() if role not in ("start", "later")}
    if "task" not in held:
        return False
    if "roles" in held:
        return columns > 1
    if columns > 2 and len(held) > 2:
        return True
    borne_out = any((role == "lead" and hold_bodies(below(at))) or (role == "deadline" and hold_times(below(at))) for at, role in roles.items())
    return borne_out and (columns == 2 or any(role == "task" and hold_duties(below(at)) for at, role in roles.items()))


def _cells_below(printed: Print, body: list[Segment]) -> Callable[[int], list[str]]:
    """The cells of a column; most columns are told by their titles, and few are asked for."""
    found: dict[int, list[Cell]] = {}
    for cell in (c for s in body for c in s.block.cells if c.span == 1 and not c.inherited):
        found.setdefault(cell.column, []).append(cell)
    return cache(lambda column: [printed(cell) for cell in found.get(column, ())])


def _goes_on(printed: Print, table: list[Segment], depth: int) -> bool:
    """Whether the second row belongs to the header whose row number ``depth`` is the first: it parts what the first spans, titles beside it merged over both, or its cells are
    titles themselves."""
    spanned = {at for c in table[0].block.cells if c.span > 1 for at in range(c.column, c.column + c.span)}
    if not spanned or len(table) < _DEEPEST or depth == _DEEPEST:
        return False
    cells = table[1].block.cells
    own = [c for c in cells if not c.inherited and printed(c)]
    if any(c.inherited for c in cells) and len(own) > 1 and all(c.column in spanned for c in own):
        return True
    texts = [printed(c) for c in own]
    if len(texts) > 1 and all(map(is_part, texts)):
        return True
    return bool(texts) and sum(role_of(t) is not None for t in texts) * 2 >= len(texts) and all(len(t.split()) < 8 for t in texts)
