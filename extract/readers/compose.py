"""From a flow to blocks: layout tables opened, letterhead and foot put column by column, split tables made whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from extract.printed_lines import is_address
from extract.readers.builder import Builder, CellText
from extract.readers.columns import Zone, whole_recipients, zones
from extract.readers.flow import GridCell, Item, Para, Table
from extract.readers.letterhead import (
    is_body_name,
    is_date,
    is_national_title,
    is_number,
    is_signature,
    join_broken_title,
    opens_recipients,
    strip_rules,
)  # fmt: skip
from extract.readers.lines import is_rule, numbers_rows, runs_on
from extract.text import fold, squeeze

_HEADER_ROWS = 3
_FRAMED = 400  # characters: a cell of a real table that holds a small table is not its frame


def open_frames(items: Iterable[Item]) -> list[Item]:
    """The flow with tables that only frame their content replaced by it: one column, one cell a row, or one cell that holds
    nearly all and tables of its own."""
    opened: list[Item] = []
    for item in items:
        if isinstance(item, Para):
            opened.append(item)
        elif _is_frame(item):
            opened.extend(open_frames(inner for row in item.rows for cell in row for inner in cell.items))
        elif item.filled:
            opened.append(item)
    return opened


def _is_frame(table: Table) -> bool:
    if table.width == 1:
        return True
    rows = table.filled
    if _side(table) is not None:
        return False
    if all(len(row) == 1 for row in rows) and not any(cell.above for row in table.rows for cell in row):
        return True
    sizes = [(sum(map(len, cell.lines)), cell) for row in rows for cell in row]
    largest, cell = max(sizes, key=lambda pair: pair[0], default=(0, None))
    holds_table = cell is not None and any(isinstance(item, Table) and item.width > 1 for item in cell.items)
    return holds_table and largest >= max(_FRAMED, 0.6 * sum(size for size, _ in sizes))


def _side(table: Table) -> str | None:
    """``head``, ``foot`` or ``address`` (``Kính gửi:`` beside its list) where the table is only that, else None."""
    rows = table.filled
    cells = [(cell, cell.lines) for row in rows for cell in row]
    if not cells or len(rows) > 6 or max(len(row) for row in rows) > 3:
        return None
    lines = [line for _, some in cells for line in some]
    if max(len(row) for row in rows) <= 2 and sum(map(len, lines)) < 1500:
        if any(map(is_national_title, join_broken_title(lines))):
            return "head"
        if is_body_name(lines[0]) and any(map(is_number, lines)) and any(map(is_date, lines)):
            return "head"
    if opens_recipients(cells[0][1][0]) and (len(cells) > 1 or table.width > 1):
        return "foot"
    if all(is_signature(some) for _, some in cells):
        return "foot"
    if len(rows) > 1 and all(is_signature(_column(rows, cell.column)) for cell in rows[0]) and len(cells) == sum(map(len, rows)):
        return "foot"
    return "address" if len(rows) <= 2 and is_address(lines[0]) and len(lines[0]) < 40 else None


def _column(rows: Sequence[Sequence[GridCell]], column: int) -> list[str]:
    return [line for row in rows for cell in row if cell.column == column for line in cell.lines]


@dataclass(slots=True)
class Composer:
    """Writes a flow to a builder. Paragraphs are counted as they come out, tables and rows as the source has them."""

    builder: Builder
    paragraphs: int = 0
    tables: int = 0
    grids: int = 0
    _open: _OpenTable | None = None

    def write(self, items: Iterable[Item], placed: bool = False) -> None:
        """Add every item in order; ``placed`` where letterheads and feet in the paragraphs have been found already."""
        run: list[Para] = []
        for item in open_frames(items):
            if isinstance(item, Para):
                run.append(item)
                continue
            self._paragraphs(run if placed else place(run))
            run = []
            self.tables += 1
            self._table(item)
        self._paragraphs(run if placed else place(run))

    def _paragraph(self, para: Para, path: str = "") -> None:
        for line in para.lines:
            if is_rule(line):
                continue
            self._open = None
            if not path and not para.path:
                self.paragraphs += 1
            self.builder.paragraph(line, path=path or para.path or f"p{self.paragraphs}", bold=para.bold, align=para.align, region=para.region)

    def _paragraphs(self, paras: list[Para]) -> None:
        for para in whole_titles(paras):
            self._paragraph(para)

    def _table(self, table: Table) -> None:
        side = _side(table)
        if side is None:
            self._grid(table)
            return
        columns: dict[str, list[tuple[str, Para]]] = {"left": [], "right": []}
        for number, row in enumerate(table.rows, 1):
            path = self._row_path(table, number)
            for cell in row:
                if side == "address" or (cell.column == 0 and cell.span >= table.width > 1):
                    self._sides(columns)
                    for para in cell.paras():
                        self._paragraph(para, path)
                elif not cell.above:
                    self._put(columns, side, cell, path)
        self._sides(columns)

    def _put(self, columns: dict[str, list[tuple[str, Para]]], side: str, cell: GridCell, path: str) -> None:
        column = "right" if cell.column > 0 or (side == "foot" and is_signature(cell.lines)) else "left"
        printed = [(strip_rules(line), para) for para in cell.paras() for line in para.text.split("\n")]
        looks = dict(reversed(printed))
        lines = join_broken_title([line for line, _ in printed])
        for line in whole_recipients(lines) if side == "foot" and column == "left" else lines:
            look = looks.get(line, printed[0][1])
            columns[column].append((path, Para(line, bold=look.bold, align=look.align, region=f"{side}-{column}")))

    def _sides(self, columns: dict[str, list[tuple[str, Para]]]) -> None:
        for column in ("left", "right"):
            for path, para in columns[column]:
                self._paragraph(para, path)
            columns[column].clear()

    def _row_path(self, table: Table, number: int) -> str:
        return table.paths[number - 1] if table.paths else f"t{self.tables}/r{number}"

    def _grid(self, table: Table) -> None:
        keys = [_key(row) for row in table.rows[:_HEADER_ROWS]]
        known = self._open
        if known is None or known.width != table.width or known.has_other_header(keys):
            known = self._open = _OpenTable(self.grids, table.width)
            self.grids += 1
        repeated = known.repeated(keys)
        for number, row in enumerate(table.rows, 1):
            if number <= repeated or (known.keys and len(table.rows[0]) > 1 and _is_keyed(row, known.keys[0])):
                continue
            if len(known.keys) < _HEADER_ROWS:
                known.keys.append(_key(row))
            cells = [CellText(cell.column, "" if cell.above else cell.text, cell.span, cell.above) for cell in row]
            marks = {cell.bold for cell in row if not cell.above and cell.text}
            bold = None if marks <= {None} else marks == {True}
            self.builder.row(cells, table=known.number, path=self._row_path(table, number), bold=bold)


@dataclass(slots=True)
class _OpenTable:
    """The table that the next one may continue: its number, columns and the folded texts of its first rows."""

    number: int
    width: int
    keys: list[tuple[str, ...]] = field(default_factory=list)

    def has_other_header(self, keys: list[tuple[str, ...]]) -> bool:
        """Whether rows start with a header row (a column of ordinal numbers named) that is not this table's."""
        return bool(keys) and numbers_rows(keys[0][0]) and self.keys[:1] != keys[:1]

    def repeated(self, keys: list[tuple[str, ...]]) -> int:
        """How many first rows only repeat this table's header."""
        count = 0
        while count < min(_HEADER_ROWS, len(keys), len(self.keys)) and keys[count] == self.keys[count] and any(keys[count]):
            count += 1
        return count


def _key(row: Sequence[GridCell]) -> tuple[str, ...]:
    return tuple(fold(squeeze(cell.text)) for cell in row) or ("",)


def _is_keyed(row: Sequence[GridCell], key: tuple[str, ...]) -> bool:
    """Whether ``key`` is the row's; most rows differ in their first cell already."""
    return len(row) == len(key) and all(fold(squeeze(cell.text)) == text for cell, text in zip(row, key, strict=True)) if row else key == ("",)


def place(paras: list[Para]) -> list[Para]:
    """Paragraphs with the letterheads and feet among them split into lines, put left column first and given their region."""
    lines = [(index, line) for index, para in enumerate(paras) for line in para.text.split("\n")]
    placed: list[Para] = []
    at = 0
    for zone in zones([line for _, line in lines]):
        placed.extend(_rest(paras, lines[at : zone.start]))
        placed.extend(zone_paras(zone, [(line, paras[index]) for index, line in lines[zone.start : zone.end]]))
        at = zone.end
    placed.extend(_rest(paras, lines[at:]))
    return placed


def whole_titles(paras: Iterable[Para]) -> list[Para]:
    """The paragraphs, with a title that was typed as several centred paragraphs in one: the next starts small after no stop."""
    whole: list[Para] = []
    for para in paras:
        if not para.text.strip():
            continue
        last = whole[-1] if whole else None
        if last is not None and last.align == para.align == "center" and last.region == para.region == "body" and runs_on(last.text, para.text):
            whole[-1] = replace(last, text=f"{last.text}\n{para.text}")
        else:
            whole.append(para)
    return whole


def zone_paras(zone: Zone, sources: Iterable[tuple[str, Para]] = ()) -> list[Para]:
    """The lines of a letterhead or foot, left column first; each looks as the paragraph it came from, where that is known."""
    looks = {squeeze(line): para for line, para in sources}
    found: list[Para] = []
    for column, texts in (("left", zone.left), ("right", zone.right)):
        for text in texts:
            look = looks.get(text, Para(text))
            found.append(Para(text, bold=look.bold, align=look.align, region=f"{zone.kind}-{column}", path=look.path))
    return found


def _rest(paras: list[Para], lines: Sequence[tuple[int, str]]) -> list[Para]:
    """The paragraphs of lines outside any letterhead, put together again."""
    whole: dict[int, list[str]] = {}
    for index, line in lines:
        whole.setdefault(index, []).append(line)
    return [replace(paras[index], text="\n".join(texts)) for index, texts in whole.items()]
