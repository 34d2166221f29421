"""Duties printed as cards, one under the other: a table of two columns whose rows say "Nội dung | …", "Cơ quan chủ trì | …", "Thời hạn | …"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.document import Cell
from extract.segment import Outline, Segment
from extract.tables.roles import ROLES, role_of

_LABELS = {*ROLES, "start"}
_LABELLED = 0.6  # of the rows
_LONGEST_LABEL = 6  # words


def is_cards(outline: Outline, table: list[Segment]) -> bool:
    """Whether the rows of a table are labels with what they say, a task and who does it or when among them."""
    pairs = [row for row in table if len(row.block.cells) != 1]  # beside titles over both columns
    if any(len(row.block.cells) != 2 for row in pairs) or len(pairs) < 2 or _role(outline, pairs[0].block.cells[1]):
        return False  # "Nhiệm vụ | Thời hạn" is the header of a list
    labels = [_label(outline, row) for row in pairs]
    return "task" in labels and bool({"lead", "deadline"} & set(labels)) and sum(label is not None for label in labels) >= _LABELLED * len(labels)


def cards_of(outline: Outline, table: list[Segment]) -> Iterator[tuple[list[Segment], dict[str, Cell]]]:
    """The rows of each card and its cells by role; a card begins with its task."""
    card: list[Segment] = []
    cells: dict[str, Cell] = {}
    for row in table:
        label = _label(outline, row) if len(row.block.cells) > 1 else None
        if label == "task" and cells.keys() & {"lead", "deadline", "support", "product"}:
            yield card, cells
            card, cells = [], {}
        if label is not None and (label == "task" or card) and outline.text(row).strip():
            card.append(row)
            cells.setdefault(label, row.block.cells[1])
    if "task" in cells:
        yield card, cells


def _label(outline: Outline, row: Segment) -> str | None:
    """The role that the first cell of a row names, None where it says anything else."""
    return _role(outline, row.block.cells[0])


def _role(outline: Outline, cell: Cell) -> str | None:
    printed = outline.document.text[cell.start : cell.end]
    role = role_of(printed) if len(printed.split()) <= _LONGEST_LABEL else None
    return role if role in _LABELS else None
