"""Printed lines of a PDF to paragraphs, over page breaks too."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.readers.builder import Builder
from extract.readers.lines import MARKER, ends_sentence, is_label, is_rule, is_stamp, join_lines, runs_on, title_breaks
from extract.readers.pdf.words import Line, Word

_CUT_SYMBOL = re.compile(r"\d/[\wĐ&-]*-$")  # a symbol cut at its hyphen: ``215/KH-``
_LEADERS = re.compile(r"[.…]{5,}\s*\d{1,3}$")  # of a table of contents: dots up to the page
_DOTS = (".", "…")
_TO_WRITE_ON = re.compile(r"(?:\.{5}|…{3})$")  # dots to the end of a line of a form
_WIDE_GAP = 1.3  # line heights of white that end a paragraph
_TAIL = 100  # characters: what stands further back says nothing about where a paragraph ends
_INDENT = 7.0  # points by which a first line stands in or out
_FAR = 45.0  # points: no first line stands in further
_BEYOND, _SOME = 20.0, 0.08  # points; share of the lines: where more reach so far beyond a margin, it is none


@dataclass(frozen=True, slots=True)
class Column:
    """Text margins of a page: where full lines begin and end."""

    left: float
    right: float

    def centred(self, line: Line) -> bool:
        """Both ends keep the same distance from the margins, and a clear one."""
        before, after = line.x0 - self.left, self.right - line.x1
        return (before > 12 and after > 12 and abs(before - after) < max(14.0, 0.12 * (before + after))) or (
            before > 4 and after > 4 and abs(before - after) < 2
        )


def column_of(lines: Sequence[Line], page_width: float) -> Column:
    """Margins of a page of one column."""
    if not lines:
        return Column(0.1 * page_width, 0.9 * page_width)
    running = [line for line in lines if line.x0 < 0.5 * page_width and not _gapped(line)]  # stamps and signatures stand apart
    column = margins(lines, running)
    return Column(min(column.left, 0.25 * page_width), max(column.right, 0.6 * page_width))


def margins(lines: Sequence[Line], running: Sequence[Line] = ()) -> Column:
    """Margins by the lines themselves: the leftmost start that recurs and the rightmost end that does, of the lines ``running`` where there are any. Where some lines reach far
    beyond it, it recurs by chance, and the longest line tells."""
    starts = sorted([line.x0 for line in lines])
    left = next((x for x in starts if bisect_left(starts, x + 3) - bisect_right(starts, x - 3) >= min(3, len(starts))), starts[0])
    ends = sorted([line.x1 for line in running or lines])
    right = next((x for x in reversed(ends) if bisect_left(ends, x + 4) - bisect_right(ends, x - 4) >= min(2, len(ends))), ends[-1])
    return Column(left, right if len(ends) - bisect_left(ends, right + _BEYOND) <= max(1, _SOME * len(ends)) else ends[-1])


def _gapped(line: Line) -> bool:
    """Whether a line holds two texts: white space of three letter heights between words."""
    return bool(line.widest > 3 * line.height)


@dataclass(slots=True)
class Paragraph:
    """Lines read so far of one paragraph; the text mends words and numbers that a line end broke."""

    lines: list[Line] = field(default_factory=list)
    text: str = ""
    centred: bool = False
    column: Column = field(default_factory=lambda: Column(0, 0))
    pages: list[int] = field(default_factory=list)

    def add(self, line: Line, column: Column, centred: bool, page: int) -> None:
        """Take the next line in, which stands on page number ``page``."""
        self.text = self.text[:-_TAIL] + join_lines(self.text[-_TAIL:], line.text) if self.lines else line.text
        self.lines.append(line)
        self.pages.append(page)
        self.centred = centred if len(self.lines) == 1 else self.centred
        self.column = column

    def goes_on(self, line: Line, column: Column, centred: bool, gap: float | None) -> bool:
        """Whether ``line`` belongs to this paragraph; ``gap``: white space above it, None over a page break."""
        if not self.lines:
            return False
        last, end = self.lines[-1], self.text[-1:]
        if gap is not None and gap > _WIDE_GAP * last.height:
            return False
        tail = self.text[-_TAIL:]
        if end == "-" and _CUT_SYMBOL.search(tail) and line.text[:1].isupper():
            return True
        if end.isdigit() and _LEADERS.search(tail):
            return False
        if end in _DOTS and _TO_WRITE_ON.search(tail) and not line.text[:1].islower():
            return False
        if centred or self.centred:
            return runs_on(tail, line.text) or (centred == self.centred and not title_breaks(self.text, line.text) and self._open_bracket())
        if self._room_for(line):
            return False
        if is_label(line.text) or is_label(self.text) or is_rule(line.text) or (is_stamp(line.text) and len(self.lines) == 1):
            return False
        if MARKER.match(line.text) and not self._inside(line, column):
            return False
        if last.bold and all(seen.bold for seen in self.lines) and not (line.bold or any(w.bold for w in line.words)) and not runs_on(tail, line.text):
            return False
        return not (ends_sentence(tail) and (self._steps_in(line, column) or self._steps_out(line, column)))

    def _open_bracket(self) -> bool:
        return self.text.count("(") > self.text.count(")")

    def _room_for(self, line: Line) -> bool:
        """Whether the first word of a line would have fitted on the last one: then that line ended a paragraph."""
        last = self.lines[-1]
        return last.x1 + 0.28 * last.height + line.opening < self.column.right - 2

    def _over(self, column: Column) -> float:
        """Points from the column of the last line to that of the next where it is another one."""
        over = column.left - self.column.left
        return over if abs(over) > _FAR else 0.0

    def _steps_in(self, line: Line, column: Column) -> bool:
        """A first line's indent: further in than the line above, or as far in as a paragraph of one line."""
        inside, x0 = line.x0 - column.left > _INDENT, line.x0 - self._over(column)
        return inside and (x0 - self.lines[-1].x0 > _INDENT or (len(self.lines) == 1 and abs(x0 - self.lines[0].x0) < 3))

    def _steps_out(self, line: Line, column: Column) -> bool:
        """Further out than any first line stands in (the end of a list set in), or out but not to the margin: a first line below what is set in further."""
        step = self.lines[-1].x0 - line.x0 + self._over(column)
        return step > _FAR or (step > _INDENT and line.x0 - column.left > _INDENT)

    def _inside(self, line: Line, column: Column) -> bool:
        """A line that begins with a number or a dash by chance: the line above is full, its sentence open, and nothing but a first line is indented."""
        return (
            not ends_sentence(self.text[-_TAIL:])
            and not self._room_for(line)
            and abs(line.x0 - column.left) < 3
            and (len(self.lines) == 1 or self.lines[-1].x0 <= line.x0 - self._over(column) + _INDENT)
            and not line.text[:1].isalpha()
            and line.text[:1] not in _BULLETS
        )

    def write(self, builder: Builder) -> None:
        """Add the paragraph to the builder, its pages with it, and forget it."""
        if self.lines and self.text.strip() and not is_rule(self.text):
            bold = all(line.bold for line in self.lines)
            builder.open_page(self.pages[0])
            start = builder.length
            builder.paragraph(self.text, lines=self.lines, bold=bold, align="center" if self.centred else None)
            if self.pages[-1] > self.pages[0]:
                self._turn(builder, start)
        self.lines, self.text, self.pages = [], "", []

    def _turn(self, builder: Builder, start: int) -> None:
        """Open the pages that the paragraph, which begins at ``start``, runs on to, each where its first line begins."""
        at, last = 0, self.pages[0]
        for line, page in zip(self.lines, self.pages, strict=True):
            if page > last:
                while self.text[at : at + 1].isspace():
                    at += 1
                builder.open_page(page, start + at)
                last = page
            for word in line.words:
                at = self.text.index(word.text, at) + len(word.text)


def cell_text(lines: Sequence[tuple[str, list[Word]]], room: float) -> tuple[str, list[Word]]:
    """Text of a table cell and the words it is printed with: lines (text and words) joined, a new line where a list item begins, or a capital that the line above had room for;
    ``room``: as wide as lines of its column are."""
    text = ""
    words: list[Word] = []
    last: list[Word] = []
    for printed, line in lines:
        if is_rule(printed) and len(printed) > 2:
            continue
        words.extend(line)
        joined = join_cell(text, printed) if text else printed.strip()
        begins = text and printed[:1].isupper() and joined == f"{text} {printed}" and _had_room(last, line[0], room)
        text, last = f"{text}\n{printed}" if begins else joined, line
    return ("", []) if is_rule(text) else (text, words)  # a dash for nothing


def _had_room(line: Sequence[Word], word: Word, room: float) -> bool:
    """Whether a word would have stood in the line above it."""
    blank = _BLANK * (word.bottom - word.top)
    return (line[-1].x1 - line[0].x0) + blank + (word.x1 - word.x0) < room


_BLANK = 0.3  # line heights: no blank between two words is as wide where lines are set apart
_BULLETS = "*+•●○■"  # which begin no line by chance
_CUT = 5  # characters on each side that tell
_REST = re.compile(r"\d{1,3}(?!\d)")
_CUT_YEAR = re.compile(r"/(?:1|2|19|20|19\d|20\d)$")
# "HĐND&UB|ND xã": initials that a narrow column cut
_CUT_COUNCIL = re.compile(r"(?<![^\W_])(?:U\nBND|UB\nND|UBN\nD|H\nĐND|HĐ\nND|HĐN\nD)(?![^\W_])")


def join_cell(text: str, printed: str) -> str:
    """The next line of a cell: a list item stands on a line of its own, a year or the initials of a council that a narrow column cut are made whole."""
    if printed[:1] in ("B", "N", "D", "Đ") and _CUT_COUNCIL.search(f"{text[-_CUT:]}\n{printed[:_CUT]}"):
        return text + printed
    if (rest := _REST.match(printed)) and (cut := _CUT_YEAR.search(text)) and len(cut.group()) - 1 + len(rest.group()) == 4:
        return text + printed
    return f"{text}\n{printed}" if text and MARKER.match(printed) and ends_sentence(text) else join_lines(text, printed)
