"""HTML elements as a flow: paragraphs with their breaks, lists with their markers, tables with their grid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from extract.readers.flow import GridCell, Item, Para, Table
from extract.readers.lines import MARKER
from extract.readers.office.docx_numbering import format_count
from extract.text import repair

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BOLD = frozenset(("b", "strong", "th")) | _HEADINGS
_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "1": "decimal"}
_STYLES = {
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_WEIGHT = re.compile(r"font-weight\s*:\s*(\w+)", re.IGNORECASE)
_ALIGN = re.compile(r"text-align\s*:\s*(?:-\w+-)?(\w+)", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)
# Word's own HTML prints a bullet as its letter in Symbol or Wingdings, with a row of blanks behind it.
_WORD_BULLET = re.compile(r"^\s*([·§Øüo])\s{3,}(?=\S)")
_WIDEST_SPAN = 100
_LONGEST_SPAN = 2000
_MOST_COVERED = 20_000  # cells of a table that spans cover; beyond them no cell reaches down


def flow_of(element: HtmlElement) -> list[Item]:
    """What an element prints, in order."""
    reader = _Reader()
    reader.element(element, _Look())
    reader.flush()
    return reader.items


def tag_of(element: HtmlElement) -> str:
    """The tag in small letters; ``""`` for comments and the like."""
    return element.tag.lower() if isinstance(element.tag, str) else ""


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    align: str | None = None
    preformatted: bool = False

    def within(self, element: HtmlElement) -> _Look:
        """The look of what stands inside an element."""
        tag, style = tag_of(element), element.get("style", "")
        weight, align = _WEIGHT.search(style), _ALIGN.search(style)
        bold = self.bold or tag in _BOLD
        if weight:
            bold = weight[1] in ("bold", "bolder") or (weight[1].isdigit() and int(weight[1]) >= 600)
        named = (align[1] if align else element.get("align", "center" if tag == "center" else "")).lower()
        aligned = {"center": "center", "middle": "center", "right": "right", "end": "right"}.get(named) if named and tag in BLOCKS else self.align
        return _Look(bold, aligned, self.preformatted or tag == "pre")


@dataclass(slots=True)
class _Reader:
    items: list[Item] = field(default_factory=list)
    pieces: list[tuple[str, bool]] = field(default_factory=list)
    marker: str = ""
    align: str | None = None

    def element(self, element: HtmlElement, outer: _Look) -> None:
        """Read an element without its tail."""
        tag = tag_of(element)
        look = outer.within(element)
        if tag == "br":
            self.pieces.append(("\n", look.bold))
            return
        if tag == "table":
            self.flush()
            self._table(element, look)
            return
        if tag in BLOCKS:
            self.flush()
            self.align = look.align
        if tag == "li":
            self.marker = _marker(element)
        self._text(element.text, look)
        for child in element:
            if tag_of(child):
                self.element(child, look)
            if tag in BLOCKS:
                self.align = look.align
            self._text(child.tail, look)
        if tag in BLOCKS:
            self.flush()
            self.align = outer.align
        if tag == "li":
            self.marker = ""

    def _text(self, text: str | None, look: _Look) -> None:
        if text:
            self.pieces.append((text if look.preformatted else _BLANKS.sub(" ", text), look.bold))

    def flush(self) -> None:
        """End the paragraph being read."""
        pieces, self.pieces = self.pieces, []
        text = repair("".join(text for text, _ in pieces))
        if not text.strip():
            if text.count("\n") == 0 and pieces and "\xa0" in "".join(text for text, _ in pieces):
                self.items.append(Para(""))
            return
        text = _WORD_BULLET.sub(lambda match: "+ " if match[1] == "o" else "- ", text)
        if self.marker:
            text = text if MARKER.match(text.lstrip()) else f"{self.marker}{text.lstrip()}"
            self.marker = ""
        weights = [bold for part, bold in pieces if any(c.isalnum() for c in part)]
        self.items.append(Para(text, bold=bool(weights) and all(weights), align=self.align))

    def _table(self, table: HtmlElement, look: _Look) -> None:
        for caption in table.iterchildren("caption"):
            self.items.extend(flow_of(caption))
        rows: list[tuple[GridCell, ...]] = []
        covered = 0
        hanging: dict[int, tuple[int, int]] = {}  # column -> rows still covered from above, columns covered
        for row in _rows(table):
            cells: list[GridCell] = []
            column = self._covered(0, hanging, cells)
            for element in row:
                if tag_of(element) not in ("td", "th"):
                    continue
                span, down = _count(element, "colspan", _WIDEST_SPAN), _count(element, "rowspan", _LONGEST_SPAN)
                inner = _Reader()
                inner.element(element, _Look(look.bold, None).within(row))
                inner.flush()
                cells.append(GridCell(column, tuple(inner.items), span))
                if down > 1:
                    hanging[column] = (down, span)
                column = self._covered(column + span, hanging, cells)
            rows.append(tuple(cells))
            covered += len(hanging)
            hanging = {at: (left - 1, span) for at, (left, span) in hanging.items() if left > 1 and covered < _MOST_COVERED}
        self.items.append(Table(tuple(rows)))

    @staticmethod
    def _covered(column: int, hanging: dict[int, tuple[int, int]], cells: list[GridCell]) -> int:
        """First column from ``column`` on that no cell above covers; the covered ones are added as such."""
        while column in hanging:
            span = hanging[column][1]
            cells.append(GridCell(column, (), span, above=True))
            column += span
        return column


def _rows(table: HtmlElement) -> Iterator[HtmlElement]:
    """Rows of a table, not of tables inside it; the foot last, wherever it is written."""
    feet: list[HtmlElement] = []
    for child in table:
        tag = tag_of(child)
        if tag == "tr":
            yield child
        elif tag in ("thead", "tbody"):
            yield from child.iterchildren("tr")
        elif tag == "tfoot":
            feet.extend(child.iterchildren("tr"))
    yield from feet


def _count(element: HtmlElement, name: str, limit: int) -> int:
    """A span attribute; ``rowspan="0"`` reaches to the end of the table."""
    value = re.match(r"\s*(\d{1,6})", element.get(name, "1"))
    number = int(value[1]) if value else 1
    return limit if number == 0 and name == "rowspan" else min(max(number, 1), limit)


def _marker(item: HtmlElement) -> str:
    """What a browser prints before a list item, with its blank."""
    parent = item.getparent()
    if parent is None or tag_of(parent) not in ("ol", "ul", "menu", "dir"):
        return ""
    style = _LIST_STYLE.search(f"{item.get('style', '')};{parent.get('style', '')}")
    if style and style[1] == "none":
        return ""
    if tag_of(parent) != "ol":
        return "- "
    start = parent.get("start", "1")
    number = int(start) - 1 if start.lstrip("-").isdigit() else 0
    for sibling in parent.iterchildren("li"):
        value = sibling.get("value", "")
        number = int(value) if value.isdigit() else number + 1
        if sibling is item:
            break
    kind = item.get("type") or parent.get("type") or ""
    return f"{format_count(number, _STYLES.get(style[1] if style else '', _FORMATS.get(kind, 'decimal')))}. "
