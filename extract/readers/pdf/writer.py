"""Pages of a PDF written to a document: what stands in columns, in tables, in running lines, and what runs on over the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.readers.builder import Builder
from extract.readers.columns import whole_recipients
from extract.readers.letterhead import is_subject, join_broken_title
from extract.readers.lines import is_rule, join_lines
from extract.readers.pdf.aligned import aligned
from extract.readers.pdf.layout import Columns, columns_in, without_running
from extract.readers.pdf.margins import notes_from, notes_of, without_marks, without_stamps
from extract.readers.pdf.paragraphs import Column, Paragraph, column_of
from extract.readers.pdf.prose import Spread, spreads
from extract.readers.pdf.rows import RowWriter
from extract.readers.pdf.sheets import Sheet
from extract.readers.pdf.tables import Grid
from extract.readers.pdf.words import Line, Word
from extract.text import squeeze

_NUMBER = re.compile(r"^(\d{1,2})(?=[A-ZĐÀ-Ỹ])")  # of a footnote, close before its text


class Writer:
    """Pages in, blocks out; a paragraph or table stays open until the next page has shown that it does not go on."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.open = Paragraph()
        self.rows = RowWriter(builder)
        self.number = 0

    def page(self, sheet: Sheet, repeated: set[str]) -> None:
        """Add one page; ``repeated``: folded running heads, left out."""
        width, height = sheet.read_size
        tables = list(sheet.tables)
        lines = without_running(without_stamps(sheet.lines()), height, repeated)
        first_note = notes_from(lines, height)
        notes = lines[first_note:]
        lines = without_marks(lines[:first_note], notes)
        for first, end, grid in reversed(aligned(lines)):
            if not any(spread.first < end and first < spread.last and len(spread.columns) > 2 for spread in spreads(lines, width, ())):
                tables.append(grid)
                del lines[first:end]
        zones = columns_in(lines, width)
        self.number = sheet.number
        self.builder.announce_page(sheet.number, sheet.width, sheet.height, turn=sheet.turn, text_layer=not sheet.scanned)
        column = column_of([line for i, line in enumerate(lines) if not any(z.first <= i < z.last for z in zones)], width)
        at, fresh = 0, True
        prose = spreads(lines, width, ((z.first, z.last) for z in zones))
        for top, part in self._parts(zones, prose, tables):
            while at < len(lines) and lines[at].top < top and not (isinstance(part, Columns | Spread) and at >= part.first):
                self._line(lines, at, column, fresh)
                at, fresh = at + 1, False
            if isinstance(part, Columns):
                self._columns(part)
                at = max(at, part.last)
            elif isinstance(part, Spread):
                self._spread(part, fresh)
                at = max(at, part.last)
            else:
                self.open.write(self.builder)
                self.rows.grid(part, self.number, first_on_page=fresh)
            fresh = False
        while at < len(lines):
            self._line(lines, at, column, fresh)
            at, fresh = at + 1, False

        self._notes(notes)

    def _notes(self, lines: list[Line]) -> None:
        """Footnotes, each a paragraph; they stand before a paragraph that runs on over the page."""
        if lines:
            self.builder.open_page(self.number)
        for note in notes_of(lines):
            text = ""
            for line in note:
                text = join_lines(text, line.text)
            self.builder.paragraph(_NUMBER.sub(r"\1 ", text), [w for line in note for w in line.words], region="note")

    def _spread(self, spread: Spread, fresh: bool) -> None:
        """Prose in columns, one column after the other; sentences run from one into the next."""
        if not fresh:
            self.open.write(self.builder)
        for lines, column in spread.columns:
            for at in range(len(lines)):
                self._line(lines, at, column, fresh=not at)

    @staticmethod
    def _parts(zones: list[Columns], prose: list[Spread], tables: list[Grid]) -> list[tuple[float, Columns | Spread | Grid]]:
        parts: list[tuple[float, Columns | Spread | Grid]] = [(min(line.top for line in (*z.left, *z.right)), z) for z in zones]
        parts += [(min(line.top for lines, _ in spread.columns for line in lines), spread) for spread in prose]
        parts += [(grid.box[1], grid) for grid in tables]
        return sorted(parts, key=lambda p: p[0])

    def _line(self, lines: Sequence[Line], at: int, column: Column, fresh: bool) -> None:
        line = lines[at]
        centred = column.centred(line)
        gap = None if fresh else line.top - lines[at - 1].bottom if at else 0.0
        self.rows.close_unless_header(line.text)
        if not self.open.goes_on(line, column, centred, gap):
            self.open.write(self.builder)
        self.open.add(line, column, centred, self.number)

    def _columns(self, zone: Columns) -> None:
        self.open.write(self.builder)
        self.rows.close()
        self.builder.open_page(self.number)
        for side, lines in (("left", zone.left), ("right", zone.right)):
            texts = [squeeze(line.text) for line in lines]
            at = 0
            for text in self._joined(texts, zone.kind, side):
                words: list[Word] = []
                told = 0  # characters of these words, each with a blank behind it
                while at < len(lines) and told <= len(text):
                    if not is_rule(texts[at]):
                        words += (own := lines[at].words)
                        told += sum([len(word.text) + 1 for word in own])
                    at += 1
                self.builder.paragraph(text, words, bold=all(w.bold for w in words), align=None, region=f"{zone.kind}-{side}")

    @staticmethod
    def _joined(texts: list[str], kind: str, side: str) -> list[str]:
        texts = [t for t in texts if not is_rule(t)]
        if kind == "foot" and side == "left":
            return whole_recipients(texts)
        whole = join_broken_title(texts)
        subject = next((i for i, t in enumerate(whole) if is_subject(t)), None)
        return whole if subject is None or kind == "foot" else [*whole[:subject], " ".join(whole[subject:])]

    def finish(self) -> None:
        """Write what is still open."""
        self.open.write(self.builder)
        self.rows.close()
