"""What the readers of DOCX, HTML and plain text have in common: a flow of paragraphs and tables before layout is resolved.

A reader turns its format into a flow; ``extract.readers.compose`` turns any flow into blocks. The same document in three formats
therefore gives the same text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from extract.readers.lines import is_rule, printed_lines
from extract.text import squeeze


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph as the source has it, repaired: ``\\n`` is a line break inside it, tabs and runs of blanks are still there (they
    separate the columns of a letterhead). ``bold``, ``align`` and ``region`` as in ``Block``.
    ``path``: its place where the source has names for places (``Sheet1!B7``), else counted."""

    text: str
    bold: bool | None = None
    align: str | None = None
    region: str = "body"
    path: str = ""

    @property
    def lines(self) -> list[str]:
        """What becomes one block each: the paragraph, or its parts where a line break separates titles or list items."""
        return printed_lines(self.text, title=self.align == "center")


@dataclass(frozen=True)
class GridCell:
    """A cell: grid column from 0, columns spanned, content in order; ``above`` continues the cell above it. What it shows is asked for again and again,
    and made once."""

    column: int
    items: tuple[Para | Table, ...] = ()
    span: int = 1
    above: bool = False

    def paras(self) -> Iterator[Para]:
        """The paragraphs of the cell; a nested table gives one paragraph per row, its cells a blank apart."""
        for item in self.items:
            if isinstance(item, Para):
                yield item
            else:
                for row in item.rows:
                    text = squeeze(" ".join(cell.text for cell in row))
                    yield Para(text, region="body")

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Every printed line by itself, without rule lines: what a letterhead or signature cell shows."""
        return tuple([line for para in self.paras() for raw in para.text.split("\n") if (line := squeeze(raw)) and not is_rule(line)])

    @cached_property
    def text(self) -> str:
        """Paragraphs joined by ``\\n``."""
        return "\n".join(line for para in self.paras() for line in para.lines if not is_rule(line))

    @cached_property
    def bold(self) -> bool | None:
        marks = {para.bold for para in self.paras() if para.text.strip()}
        return marks.pop() if len(marks) == 1 else (False if False in marks else None)


@dataclass(frozen=True)
class Table:
    """Rows of cells; a row lists its cells by grid column, leaving out what the source leaves out (``gridBefore``). ``paths``: the
    places of the rows where the source has names for them (``Sheet1!7:7``), else they are counted."""

    rows: tuple[tuple[GridCell, ...], ...]
    paths: tuple[str, ...] = ()

    @cached_property
    def width(self) -> int:
        """Columns of the grid."""
        return max((cell.column + cell.span for row in self.rows for cell in row), default=0)

    @cached_property
    def filled(self) -> list[list[GridCell]]:
        """Rows with only the cells that show text of their own; rows without any are left out."""
        rows = ([cell for cell in row if not cell.above and cell.lines] for row in self.rows)
        return [row for row in rows if row]


Item = Para | Table
