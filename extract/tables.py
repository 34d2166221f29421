"""Duty tables: what each column holds, which rows are headings, which are duties.

Headers come under many names (``columns.csv``), in one row or two; area rows (``IV | Cải cách chế độ công vụ``) head the rows below them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.column_contents import role_by_cells
from extract.document import Cell
from extract.lexicon import rows
from extract.outline import is_capitals
from extract.segment import Outline, Segment, marker_of
from extract.text import lower, squeeze

_ORDINALS = re.compile(r"\(?\d+\)?|[A-Za-z]|\(\d+\)\s*=.*")
_LETTER, _ROMAN, _DECIMAL, _SMALL_LETTER = (re.compile(shape) for shape in (r"[A-HK-UY]", r"[IVX]+", r"\d+(?:\.\d+)*", r"[a-zđ]\)?"))
_NUMBERED = re.compile(r"[IVX]+\.?|\d+(?:\.\d+)*\.?")
# "như trên" in a cell: what the row above says.
_DITTO = re.compile(r"[-–\s]*(?:nt|n\.t|như trên|\"|''|”|//)[-–.\s]*", re.IGNORECASE)
_AIM = re.compile(r"tiêu chí|chỉ tiêu|mục tiêu|lĩnh vực")
_TASK = re.compile(r"nhiệm vụ|nội dung|công việc|giải pháp|hoạt động")
_ROLE_ORDER = ("order", "support", "monitor", "deadline", "product", "note", "lead", "task")


@cache
def _role_words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = {role: "|".join(re.escape(row["word"]) for row in rows("columns") if row["role"] == role) for role in _ROLE_ORDER}
    return tuple((role, re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)")) for role, alternatives in words.items() if alternatives)


def role_of(header: str) -> str | None:
    """What a column with this header holds: ``task``, ``lead``, ``support``, ``monitor``, ``deadline``, ``product``, ``order``, ``note``; None for others.

    >>> [role_of(h) for h in ("Cơ quan chủ trì", "Thời gian hoàn thành", "Nội dung công việc", "Kết quả", "Đơn vị theo dõi, đôn đốc", "STT")]
    ['lead', 'deadline', 'task', 'product', 'monitor', 'order']
    """
    low = squeeze(lower(header)).strip(" .:()")
    if not low or len(low.split()) > 16:
        return None
    if re.search(r"nội dung|nhiệm vụ|công việc", low) and not re.search(r"chủ trì|phối hợp|thời gian|thời hạn|theo dõi", low):
        return "task"
    if re.search(r"(?:thực hiện|kế hoạch|kết quả|ước)\b.{0,16}20\d\d", low):
        return None  # "Thực hiện 2025": what was reached
    if re.match(r"hạn(?! (?:chế|mức|ngạch))(?!\w)", low):
        return "deadline"
    if re.match(r"(?:sản phẩm|kết quả)(?!\w)", low) and not re.search(r"thời gian|thời hạn|thời điểm", low):
        return "product"
    if "bắt đầu" in low and not re.search(r"kết thúc|hoàn thành", low):
        return None  # of two columns of time the end counts
    if "chủ trì" in low and not low.startswith("phối hợp"):
        return "lead"
    for role, words in _role_words():
        if words.search(low):
            return role
    return None


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A row that lays a duty: cells by role (None where absent or empty) and the area and group rows above it, outermost first."""

    segment: Segment
    cells: dict[str, Cell]
    headings: tuple[str, ...]

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
        self.last: dict[str, Cell] = {}  # by role: the cell that "nt" in a later row repeats
        # Area and group rows with their ranks, and what the rows of each rank hold: a table that goes on without a header stands under those of the one before.
        self.stack: list[tuple[int, str]] = []
        self.parents: dict[int, dict[str, Cell]] = {}
        previous: dict[int, str] = {}
        for table in _tables(outline):
            previous = self._read(table, previous)

    def _cell(self, cell: Cell) -> str:
        return self.outline.document.text[cell.start : cell.end].strip()

    def _read(self, table: list[Segment], previous: dict[int, str]) -> dict[int, str]:
        roles, body = self._header(table)
        self.last = {}
        width = max((c.column + c.span for s in table for c in s.block.cells), default=0)
        goes_on = role_of(self._cell(table[0].block.cells[0])) != "order" if table[0].block.cells else False  # "STT" heads a table of its own, of whatever
        if not roles and previous and goes_on and width == max(previous) + 1:
            roles, body = previous, table
        else:
            self.stack, self.parents = [], {}
        duty = "lead" in roles.values() and "task" in roles.values()
        stack, parents = self.stack, self.parents
        for segment in body:
            filled = [c for c in segment.block.cells if self._cell(c)]
            own = [c for c in filled if not c.inherited]
            if not own or (all(_ORDINALS.fullmatch(self._cell(c)) for c in own) and len(own) > 2):
                continue
            rank = self._rank(segment)
            while stack and stack[-1][0] >= rank:
                parents.pop(stack.pop()[0], None)
            self.headings[segment.index] = tuple(text for _, text in stack)
            if self._is_group(own, filled, width):
                stack.append((rank, squeeze(" ".join(self._cell(c) for c in own))))
            elif duty:
                cells = self._by_role(segment, roles)
                above = next((parents[r] for r, _ in reversed(stack) if r in parents), {})
                if "lead" not in cells and "task" in cells and not (cells.keys() & {"deadline", "product", "support"}) and self._below(body, segment, rank):
                    stack.append((rank, self._cell(cells["task"])))
                    continue
                parents[rank] = cells
                merged = {**{k: v for k, v in above.items() if k in ("lead", "support", "deadline")}, **cells} if not cells.keys() & {"lead"} else cells
                self.rows.append(DutyRow(segment, merged, tuple(text for _, text in stack)))
        return roles or previous

    def _below(self, body: list[Segment], segment: Segment, rank: int) -> bool:
        following = next((s for s in body if s.index == segment.index + 1), None)
        return following is not None and self._rank(following) > rank

    def _header(self, table: list[Segment]) -> tuple[dict[int, str], list[Segment]]:
        """Roles by column and the rows behind the header; the header is one row, or two where the first spans columns."""
        for depth in (1, 2, 3):
            texts: dict[int, str] = {}
            for segment in table[:depth]:
                for cell in segment.block.cells:
                    text = self._cell(cell)
                    for column in range(cell.column, cell.column + cell.span):
                        if text and text not in texts.get(column, ""):
                            texts[column] = f"{texts.get(column, '')} {text}".strip()
            roles = self._completed({column: role for column, text in texts.items() if (role := role_of(text))}, texts, table[depth:])
            values = list(roles.values())
            spanning = any(c.span > 1 for c in table[depth - 1].block.cells) if len(table) >= depth else False
            if (
                len(set(values)) >= 3
                and "task" in values
                and len(texts) >= 3
                and not (spanning and depth < 2 and len(table) > 2 and self._sub_header(table[depth]))
            ):
                return self._unique(roles, texts), table[depth:]
        return {}, table

    def _completed(self, roles: dict[int, str], texts: dict[int, str], body: list[Segment]) -> dict[int, str]:
        """Who leads and when it is due by what the cells hold, where the header names a task but not these."""
        if "task" not in roles.values() or {"lead", "deadline"} <= set(roles.values()):
            return roles
        found = dict(roles)
        for column in texts.keys() - roles.keys():
            cells = [self._cell(c) for s in body for c in s.block.cells if c.column == column and c.span == 1 and not c.inherited]
            role = role_by_cells(texts[column], cells)
            if role is not None and role not in found.values():
                found[column] = role
        return found

    def _sub_header(self, segment: Segment) -> bool:
        own = [self._cell(c) for c in segment.block.cells if not c.inherited and self._cell(c)]
        return bool(own) and sum(role_of(t) is not None for t in own) * 2 >= len(own) and all(len(t.split()) < 8 for t in own)

    @staticmethod
    def _unique(roles: dict[int, str], texts: dict[int, str]) -> dict[int, str]:
        """One column a role: the first; a second lead gives way, and a criterion or aim to the task that serves it."""
        tasks = [column for column in roles if roles[column] == "task"]
        aims = {column for column in tasks if _AIM.search(lower(texts[column])) and not _TASK.search(lower(texts[column]))}
        if len(aims) < len(tasks):
            roles = {column: role for column, role in roles.items() if column not in aims}
        seen: set[str] = set()
        kept: dict[int, str] = {}
        for column in sorted(roles):
            if roles[column] not in seen:
                kept[column] = roles[column]
                seen.add(roles[column])
        return kept

    def _by_role(self, segment: Segment, roles: dict[int, str]) -> dict[str, Cell]:
        cells: dict[str, Cell] = {}
        for cell in segment.block.cells:
            role = next((roles[at] for at in range(cell.column, cell.column + cell.span) if at in roles), None)
            if not role or not (printed := self._cell(cell)):
                continue
            if role in ("lead", "support", "deadline") and _DITTO.fullmatch(printed):
                cell = self.last.get(role, cell)
            cells[role] = self.last[role] = cell
        return cells

    def _rank(self, segment: Segment) -> int:
        """Level by the numbering in the order column or at the front of the first filled cell."""
        for cell in segment.block.cells:
            text = self._cell(cell)
            if not text:
                continue
            if cell.inherited:
                return 940
            bare = text.rstrip(".")
            if _LETTER.fullmatch(bare):
                return 400
            if _ROMAN.fullmatch(bare):
                return 500
            if _DECIMAL.fullmatch(bare):
                return 700 + 50 * bare.count(".")
            if _SMALL_LETTER.fullmatch(bare):
                return 900
            mark = marker_of(text)
            return mark[0] if mark else (450 if is_capitals(text) else 940)
        return 940

    def _is_group(self, own: list[Cell], filled: list[Cell], width: int) -> bool:
        """An area row: one text over most columns, or a numbered title with nothing beside it."""
        texts = [c for c in own if not _ORDINALS.fullmatch(self._cell(c)) and not _NUMBERED.fullmatch(self._cell(c))]
        if len(texts) != 1 or any(c.inherited for c in filled):
            return False
        text = self._cell(texts[0])
        return texts[0].span >= max(2, width - 3) or is_capitals(text) or (width >= 3 and bool(re.fullmatch(r"[IVXA-H]+\.?", self._cell(own[0]))))


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
