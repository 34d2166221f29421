"""Duty tables: what each column holds, which rows are headings, which are duties.

Headers come under many names (``columns.csv``), in one row or two; area rows (``IV | Cải cách chế độ công vụ``) head the rows below them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from extract.document import Cell
from extract.markers import marker_of
from extract.outline import is_capitals
from extract.segment import Outline, Segment
from extract.tables.cards import cards_of, is_cards
from extract.tables.contents import says_time
from extract.tables.headers import read_header
from extract.tables.marks import Mark, names_offices
from extract.tables.roles import role_of, roles_of_parts
from extract.text import squeeze

_ORDINALS = re.compile(r"\(?\d+\)?|[A-Za-z]|\(\d+\)\s*=.*")
_LETTER, _ROMAN, _DECIMAL, _SMALL_LETTER = (re.compile(shape) for shape in (r"[A-HK-UY]", r"[IVX]+", r"\d+(?:\.\d+)*", r"[a-zđ]\)?"))
_COUNTS = re.compile(rf"{_ORDINALS.pattern}|[IVX]+\.?|\d+(?:\.\d+)*\.?")
# "như trên" in a cell: what the row above says.
_DITTO = re.compile(r"[-–\s]*(?:nt|n\.t|như trên|\"|''|”|//)[-–.\s]*", re.IGNORECASE)
_LONGEST_DITTO = 24  # characters
_UNIT_OF_TIME = re.compile(r"(?:tháng|quý)(?!\w)", re.IGNORECASE)
# "Tổng cộng", "Tổng số: 03 nhiệm vụ"
_SUM = re.compile(r"(?:tổng(?:\s+(?:cộng|số|kinh phí))?|cộng)(?:\s*[:(].{0,80})?", re.IGNORECASE)
_LONGEST_TITLE = 5  # words
_TITLE_ROWS = 3  # and what stands below them

Printed = tuple[Cell, str]  # a cell and its text


class DutyRow(NamedTuple):
    """A row that lays a duty: cells by role (None where absent or empty) and the area and group rows above it, outermost first. ``marks``: title and mark of the
    columns of offices that it marks, and of all columns of periods where it marks one, by ``offices`` and ``periods``. ``assigned``: its table has a column
    that says who leads. ``end``: where what it says ends. ``unit_of_time``: printed over the column of times ("Tháng"). ``stages``: what the
    columns before the task say that have no role: "Chuẩn bị (trước 15/6)"."""

    segment: Segment
    end: int
    cells: dict[str, Cell]
    headings: tuple[str, ...]
    marks: dict[str, list[Mark]]
    assigned: bool
    unit_of_time: str | None = None
    stages: tuple[str, ...] = ()

    def text(self, outline: Outline, role: str) -> str | None:
        """Text of the cell of this role, None where it is absent or empty."""
        cell = self.cells.get(role)
        return (outline.document.text[cell.start : cell.end].strip() or None) if cell else None


class DutyTables:
    """All duty tables of a document. ``rows``: their duty rows; ``headings[i]``: area and group rows above row segment ``i``."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.rows: list[DutyRow] = []
        self.headings: dict[int, tuple[str, ...]] = {}
        self.titles: dict[int, str] = {}  # of the columns of the table read last
        self.last: dict[str, Cell] = {}  # by role: the cell that "nt" in a later row repeats
        self.order = 0  # the column of the rows' numbers
        self.grouped: dict[str, Cell] = {}  # by role: what was printed last before the column of tasks, for the rows below too that are blank there
        # Area and group rows with their ranks, and what the rows of each rank hold: a table that goes on without a header stands under those of the one before.
        self.stack: list[tuple[int, str]] = []
        self.parents: dict[int, dict[str, Cell]] = {}
        previous: dict[int, str] = {}
        for table in _tables(outline):
            if is_cards(outline, table):
                self.rows.extend(DutyRow(card[0], card[-1].end, cells, (), {}, "lead" in cells) for card, cells in cards_of(outline, table))
            else:
                previous = self._read(table, previous)

    def _cell(self, cell: Cell) -> str:
        return self.outline.document.text[cell.start : cell.end].strip()

    def _read(self, table: list[Segment], previous: dict[int, str]) -> dict[int, str]:
        header = read_header(self._cell, self._without_title(table))
        roles, body, self.titles = header.roles, header.body, header.titles or self.titles
        self.last, self.grouped = {}, {}
        self.order = next((at for at, role in header.roles.items() if role == "order"), 0)
        width = max((c.column + c.span for s in table for c in s.block.cells), default=0)
        goes_on = bool(table[0].block.cells) and not self._has_titles(table[0])  # those head a table of its own, of whatever
        if not roles and previous and goes_on and width == max(previous) + 1:
            roles, body = previous, table
        else:
            self.stack, self.parents = [], {}
        held = set(roles.values())
        duty = "task" in held and bool({"lead", "offices", "deadline", "periods", "roles"} & held)
        stack, parents = self.stack, self.parents
        for segment, following in zip(body, [*body[1:], None], strict=False):
            printed = [(cell, self._cell(cell)) for cell in segment.block.cells]
            filled = [(cell, text) for cell, text in printed if text]
            own = [(cell, text) for cell, text in filled if not cell.inherited]
            if not own or (len(own) > 2 and all(_ORDINALS.fullmatch(text) for _, text in own)):
                continue
            rank = self._rank(segment)
            while stack and stack[-1][0] >= rank:
                stack.pop()
            for lower in [r for r in parents if r >= rank]:
                del parents[lower]
            self.headings[segment.index] = tuple(text for _, text in stack)
            if len(own) == len(filled) and _is_group(own, width):
                stack.append((rank, squeeze(" ".join(text for _, text in own))))
                self.grouped = {}
            elif duty:
                self._duty(segment, printed, roles, rank, following)
        return roles or previous

    def _has_titles(self, row: Segment) -> bool:
        """Whether a row is made of titles: that of the rows' numbers first, or two of a duty table's columns and neither office nor time."""
        texts = [self._cell(cell) for cell in row.block.cells]
        roles = [role_of(text) for text in texts]
        if roles[0] == "order":
            return True
        titles = sum(role is not None for role in roles) > 1 and all(len(text.split()) <= _LONGEST_TITLE for text in texts)
        return titles and not any(names_offices(text) or says_time(text) for text in texts)

    def _duty(self, segment: Segment, printed: list[Printed], roles: dict[int, str], rank: int, following: Segment | None) -> None:
        """A row that lays a duty, or only names what the rows of a lower level below it are about. Who and when come from above where it names nobody."""
        cells, marks = self._by_role(printed, roles), self._marks(segment, roles)
        if "task" in cells and _SUM.fullmatch(self._cell(cells["task"])):
            return
        above = self.parents[max(self.parents)] if self.parents else {}
        self.parents[rank] = shared = {k: v for k, v in {**above, **cells}.items() if k in ("lead", "support", "deadline", "roles")}
        if "task" in cells and not marks and self._heads(cells, roles) and self._below(following, rank):
            self.stack.append((rank, self._cell(cells["task"])))
            return
        if not ({"lead", "roles"} & cells.keys() and {"lead", "roles"} & above.keys()) and "offices" not in marks:
            cells = shared | cells  # who and when from above where it names nobody, or nobody is named above
        assigned = bool({"lead", "offices", "roles"} & set(roles.values()))
        unit = next((match.group() for at, role in roles.items() if role == "deadline" and (match := _UNIT_OF_TIME.match(self.titles.get(at, "")))), None)
        first = cells["task"].column if "task" in cells else 0
        stages = tuple(self._cell(c) for c in segment.block.cells if c.column < first and c.column not in roles)
        self.rows.append(DutyRow(segment, segment.end, cells, tuple(text for _, text in self.stack), marks, assigned, unit, stages))

    def _heads(self, cells: dict[str, Cell], roles: dict[int, str]) -> bool:
        """Whether a row may only head those below it: it names nobody who leads where the table has a column of them, or neither time nor product."""
        led = bool({"lead", "roles"} & cells.keys())
        return not {"deadline", "product"} & cells.keys() if led or "lead" not in roles.values() else True

    def _below(self, following: Segment | None, rank: int) -> bool:
        return following is not None and self._rank(following) > rank

    def _without_title(self, table: list[Segment]) -> list[Segment]:
        """The table without the rows that print its title over all columns, where a header follows them."""
        for at, segment in enumerate(table[:_TITLE_ROWS]):
            filled = [c for c in segment.block.cells if self._cell(c)]
            if len(filled) != 1 or filled[0].span < 3:
                return table[at:] if len(filled) > 2 else table
        return table

    def _by_role(self, printed: list[Printed], roles: dict[int, str]) -> dict[str, Cell]:
        cells: dict[str, Cell] = {}
        task = next((at for at, role in sorted(roles.items()) if role == "task"), 0)
        for cell, text in printed:
            role = roles.get(cell.column) if cell.span == 1 else _of_columns(roles, range(cell.column, cell.column + cell.span))
            if not role or role in ("offices", "periods"):
                continue
            if not text:
                if cell.column < task and role in self.grouped:
                    cells[role] = self.grouped[role]  # "Tháng 01", "Sở Nội vụ" before the tasks of several rows, printed once
                continue
            if role in ("lead", "support", "deadline") and len(text) < _LONGEST_DITTO and _DITTO.fullmatch(text):
                cell = self.last.get(role, cell)
            cells[role] = self.last[role] = cell
            if cell.column < task:
                self.grouped[role] = cell
            if "/" in self.titles.get(cell.column, ""):
                cells.update(self._parted(cell))
        return cells

    def _parted(self, cell: Cell) -> dict[str, Cell]:
        """The parts of a cell by role where a stroke parts it as it parts its title: "Sở X/Sở Y" under "Chủ trì/Phối hợp"; empty for other cells."""
        roles = roles_of_parts(self.titles.get(cell.column, ""))
        if not roles:
            return {}
        cuts = [m.start() for m in re.finditer("/", self.outline.document.text[cell.start : cell.end])]
        if len(cuts) != len(roles) - 1:
            return {}
        ends = [cell.start - 1, *(cell.start + cut for cut in cuts), cell.end]
        return {role: cell._replace(start=start + 1, end=end) for role, (start, end) in zip(roles, pairwise(ends), strict=True)}

    def _marks(self, segment: Segment, roles: dict[int, str]) -> dict[str, list[Mark]]:
        marks: dict[str, list[Mark]] = {}
        for cell in segment.block.cells:
            kind = roles.get(cell.column)
            if kind in ("offices", "periods") and ((printed := self._cell(cell)) or kind == "periods"):
                covered = range(cell.column, cell.column + cell.span)
                marks.setdefault(kind, []).extend((self.titles.get(at, ""), printed) for at in covered if roles.get(at) == kind)
        if not any(mark for _, mark in marks.get("periods", ())):
            marks.pop("periods", None)
        return marks

    def _rank(self, segment: Segment) -> int:
        """Level by the numbering in the order columns, of several ("1 | a)") the lowest, or at the front of the first filled cell. What stands before the column of numbers
        tells none where there is a number."""
        lowest = 0
        cells = segment.block.cells
        numbered = next((at for at, cell in enumerate(cells) if cell.column == self.order and _level(self._cell(cell).rstrip(".")) is not None), 0)
        for cell in cells[numbered:]:
            text = self._cell(cell)
            if not text:
                continue
            level = None if cell.inherited else _level(text.rstrip("."))
            if level is None:
                mark = None if lowest or cell.inherited else marker_of(text)
                return lowest or (mark[0] if mark else 450 if is_capitals(text) and not cell.inherited else 940)
            lowest = max(lowest, level)
        return lowest or 940


def _is_group(own: list[Printed], width: int) -> bool:
    """An area row: one text over most columns, or a numbered title with nothing beside it."""
    texts = list(islice(((cell, text) for cell, text in own if not _COUNTS.fullmatch(text)), 2))
    if len(texts) != 1:
        return False
    cell, text = texts[0]
    return cell.span >= max(2, width - 3) or is_capitals(text) or (width >= 3 and bool(re.fullmatch(r"[IVXA-H]+\.?", own[0][1])))


def _of_columns(roles: dict[int, str], columns: range) -> str | None:
    """The role of a cell that spans columns: the first of theirs, before one of beginnings or reports."""
    held = [roles[at] for at in columns if at in roles]
    return next((role for role in held if role not in ("start", "later")), next(iter(held), None))


def _level(bare: str) -> int | None:
    """Level of an ordinal that stands alone in its cell, None for other text."""
    if " " in bare:
        return None  # as most cells have
    if _LETTER.fullmatch(bare):
        return 400
    if _ROMAN.fullmatch(bare):
        return 500
    if _DECIMAL.fullmatch(bare):
        return 700 + 50 * bare.count(".")
    return 900 if _SMALL_LETTER.fullmatch(bare) else None


def _tables(outline: Outline) -> Iterator[list[Segment]]:
    table: list[Segment] = []
    for segment in outline.segments:
        if segment.kind != "row":
            continue
        if table and table[-1].block.table != segment.block.table:
            yield table
            table = []
        table.append(segment)
    if table:
        yield table


@lru_cache(maxsize=1)
def tables_of(outline: Outline) -> DutyTables:
    """The duty tables of the outline read last: parsers and the headings of sentences ask for the same ones."""
    return DutyTables(outline)
