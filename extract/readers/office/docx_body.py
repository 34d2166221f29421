"""The body of a Word document as a flow: runs, tracked changes, text boxes, numbering, tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from lxml import etree

from extract import legacy
from extract.readers.flow import GridCell, Item, Para, Table
from extract.readers.office.docx_numbering import Numbering
from extract.readers.office.docx_styles import Styles, W, child_number, child_of, child_value, switched
from extract.text import repair

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_DROPPED = {
    W + name
    for name in (
        "del",
        "moveFrom",
        "pPr",
        "rPr",
        "instrText",
        "delText",
        "delInstrText",
        "sdtPr",
        "sdtEndPr",
        "footnoteRef",
        "annotationRef",
        "rt",
        "tblPr",
        "tblGrid",
    )
}
_DRAWN = {W + name for name in ("drawing", "pict", "object")}
_CHARACTERS = {W + "tab": "\t", W + "ptab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}


def _chosen(element: etree._Element) -> etree._Element | None:
    """The branch of ``mc:AlternateContent`` to read: the choice, or the fallback where only that has text in it."""
    choice, fallback = element.find(_MC + "Choice"), element.find(_MC + "Fallback")
    if choice is None or (fallback is not None and _has_text(fallback) and not _has_text(choice)):
        return fallback
    return choice


def _has_text(element: etree._Element) -> bool:
    return next(element.iter(W + "t"), None) is not None


@dataclass(slots=True)
class _Line:
    """A paragraph being read: its visible text in pieces, each with its weight and the legacy encoding of its font, and what floats beside it."""

    pieces: list[tuple[str, bool, str | None]] = field(default_factory=list)
    boxes: list[Item] = field(default_factory=list)

    def add(self, text: str, bold: bool = False, encoding: str | None = None) -> None:
        self.pieces.append((text, bold, encoding))

    def text(self) -> str:
        # Word cuts runs where it likes: a vowel and its mark in VNI may stand in two.
        runs = groupby(self.pieces, key=itemgetter(2))
        joined = ((encoding, "".join(text for text, _, _ in pieces)) for encoding, pieces in runs)
        return "".join(text if encoding is None else legacy.as_set(text, encoding) for encoding, text in joined)

    def bold(self) -> bool:
        weights = [bold for text, bold, _ in self.pieces if any(c.isalnum() for c in text)]
        return bool(weights) and all(weights)

    def encodings(self) -> set[str]:
        return {encoding for _, _, encoding in self.pieces if encoding is not None}


@dataclass(slots=True)
class BodyReader:
    """Reads block content of one document; notes that are referred to are listed in ``notes`` as ``(part, id)``;
    ``chunks`` is what parts in other formats (``w:altChunk``) hold, by relationship.

    Text in legacy fonts is converted (``encodings``: from which). What stands in other fonts is listed in ``plain``; ``found`` says what that is in, where it is no
    Unicode either.
    """

    styles: Styles
    numbering: Numbering
    chunks: Mapping[str, Sequence[Item]] = field(default_factory=dict)
    notes: list[tuple[str, str]] = field(default_factory=list)
    found: legacy.Legacy | None = None
    encodings: set[str] = field(default_factory=set)
    plain: list[str] = field(default_factory=list)

    def items(self, parent: etree._Element, region: str = "body", in_cell: bool = False) -> list[Item]:
        """Paragraphs and tables below ``parent`` in reading order; text boxes follow the paragraph they are anchored in."""
        found: list[Item] = []
        carried: list[tuple[str, bool, str | None]] = []
        for block in _blocks(parent):
            if block.tag == W + "altChunk":
                found.extend(self.chunks.get(block.get(_ID, ""), ()))
                continue
            if block.tag == W + "tbl":
                found.extend(self._left_over(carried, region, in_cell))
                carried = []
                found.append(self._table(block))
                continue
            line = _Line(carried)
            properties = child_of(block, "pPr")
            style = child_value(properties, "pStyle")
            self._runs(block, style, line)
            runs_on = self._runs_on(properties, style)
            carried = line.pieces if runs_on else []
            if not runs_on:
                found.append(self._para(line, properties, style, region, in_cell))
            found.extend(line.boxes)
        return [*found, *self._left_over(carried, region, in_cell)]

    def _left_over(self, carried: list[tuple[str, bool, str | None]], region: str, in_cell: bool) -> list[Item]:
        """A paragraph that should have gone on in the next one, where there is none."""
        return [self._para(_Line(carried), None, None, region, in_cell)] if carried else []

    def _runs_on(self, properties: etree._Element | None, style: str | None) -> bool:
        """Whether a paragraph goes on in the next one: its mark is deleted, moved away or hidden, or it is only a dropped capital."""
        if properties is None:
            return False
        mark, frame = child_of(properties, "rPr"), child_of(properties, "framePr")
        if mark is not None and (child_of(mark, "del") is not None or child_of(mark, "moveFrom") is not None):
            return True
        if frame is not None and frame.get(W + "dropCap", "none") != "none":
            return True
        return bool(switched(mark, "vanish")) and self.numbering.reference(properties, style) is None

    def _para(self, line: _Line, properties: etree._Element | None, style: str | None, region: str, in_cell: bool) -> Para:
        text = self._unicode(line)
        mark = child_of(properties, "rPr")
        reference = self.numbering.reference(properties, style)
        if reference is not None and (text.strip() or not switched(mark, "vanish")):
            label = self.numbering.label(*reference)
            # An empty numbered paragraph is a stray one, but in a cell it is the ordinal number of the row.
            text = f"{label}{text.lstrip()}" if text.strip() or in_cell else text
        if region == "body" and self.styles.name(style).startswith("toc "):
            region = "running"
        return Para(text, bold=line.bold(), align=self.styles.alignment(properties, style), region=region)

    def _unicode(self, line: _Line) -> str:
        text, encodings = line.text(), line.encodings()
        if encodings and text != "".join(piece for piece, _, _ in line.pieces):
            self.encodings |= encodings
        if not encodings:
            self.plain.append(text)
            text = text if self.found is None else self.found.restore(text)
        return repair(text)

    def _runs(self, parent: etree._Element, style: str | None, line: _Line) -> None:
        for child in parent:
            tag = child.tag
            if not isinstance(tag, str) or tag in _DROPPED:
                continue
            if tag == W + "r":
                self._run(child, style, line)
            elif tag == _MC + "AlternateContent":
                branch = _chosen(child)
                if branch is not None:
                    self._runs(branch, style, line)
            elif tag == _MATH_TEXT:
                line.add(child.text or "")
            elif tag in _DRAWN:
                self._boxes(child, line)
            elif not _asks(child):  # hyperlink, ins, moveTo, smartTag, sdt, sdtContent, fldSimple, customXml, dir, bdo, oMath …
                self._runs(child, style, line)

    def _run(self, run: etree._Element, style: str | None, line: _Line) -> None:
        properties = child_of(run, "rPr")
        look = self.styles.look(properties, style)
        if look.hidden:
            return
        font, bold, capitals = legacy.encoding_of_font(look.font), look.bold, look.capitals
        for child in run:
            tag = child.tag
            if not isinstance(tag, str) or tag in _DROPPED:
                continue
            if tag == W + "t":
                text = (child.text or "").replace("\n", " ").replace("\r", " ")
                if capitals:
                    line.add((legacy.as_set(text, font) if font else text).upper(), bold)
                    if font:
                        self.encodings.add(font)
                else:
                    line.add(text, bold, font)
            elif tag in _CHARACTERS:
                line.add(_CHARACTERS[tag], bold, font)
            elif tag == W + "sym":
                line.add(_symbol(child), bold)
            elif tag in (W + "footnoteReference", W + "endnoteReference"):
                self._note(tag, child)
            elif tag in _DRAWN:
                self._boxes(child, line)
            elif tag == _MC + "AlternateContent":
                branch = _chosen(child)
                if branch is not None:
                    self._run_branch(branch, line)
            elif tag == W + "ruby":
                self._runs(child, style, line)

    def _run_branch(self, branch: etree._Element, line: _Line) -> None:
        for child in branch:
            if child.tag in _DRAWN:
                self._boxes(child, line)
            elif child.tag == W + "t":
                line.add(child.text or "")

    def _boxes(self, drawing: etree._Element, line: _Line) -> None:
        for content in drawing.iter(W + "txbxContent"):
            above = [ancestor.tag for ancestor in content.iterancestors()]
            if W + "txbxContent" in above[: above.index(drawing.tag)]:
                continue  # read with the box around it
            branch = next((a for a in content.iterancestors(_MC + "Choice", _MC + "Fallback") if drawing in a.iterancestors()), None)
            alternatives = None if branch is None else branch.getparent()
            if alternatives is not None and branch is not _chosen(alternatives):
                continue
            line.boxes.extend(self.items(content))

    def _note(self, tag: str, reference: etree._Element) -> None:
        key = (tag.removeprefix(W).removesuffix("Reference"), reference.get(W + "id", ""))
        if key not in self.notes:
            self.notes.append(key)

    def _table(self, table: etree._Element) -> Table:
        rows: list[tuple[GridCell, ...]] = []
        for row in _descend(table, W + "tr"):
            properties = child_of(row, "trPr")
            if properties is not None and (child_of(properties, "del") is not None or switched(properties, "hidden")):
                continue
            column = child_number(properties, "gridBefore") or 0
            cells: list[GridCell] = []
            for element in _descend(row, W + "tc"):
                if child_of(child_of(element, "tcPr"), "cellDel") is not None:
                    continue
                cell = self._cell(element, column)
                column += cell.span
                if child_value(child_of(element, "tcPr"), "hMerge") in ("", "continue") and cells:
                    last = cells[-1]
                    cells[-1] = GridCell(last.column, last.items, last.span + cell.span, last.above)
                else:
                    cells.append(cell)
            rows.append(tuple(cells))
        return Table(tuple(rows))

    def _cell(self, element: etree._Element, column: int) -> GridCell:
        properties = child_of(element, "tcPr")
        above = child_value(properties, "vMerge") in ("", "continue")
        # Numbering inside a merged-away cell is not printed and does not count.
        items = () if above else tuple(self.items(element, in_cell=True))
        return GridCell(column, items, max(child_number(properties, "gridSpan") or 1, 1), above)


def _blocks(parent: etree._Element) -> Iterator[etree._Element]:
    """``w:p``, ``w:tbl`` and ``w:altChunk`` in order, through content controls and kept changes."""
    for child in parent:
        if child.tag in (W + "p", W + "tbl", W + "altChunk"):
            yield child
        elif child.tag == _MC + "AlternateContent":
            branch = _chosen(child)
            if branch is not None:
                yield from _blocks(branch)
        elif isinstance(child.tag, str) and child.tag not in _DROPPED and child.tag != W + "tcPr" and not _asks(child):
            yield from _blocks(child)


def _asks(element: etree._Element) -> bool:
    """Whether an element is a content control that shows what is to be filled in, not what was."""
    properties = child_of(element, "sdtPr") if element.tag == W + "sdt" else None
    return properties is not None and bool(switched(properties, "showingPlcHdr"))


def _descend(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, through content controls; not those of nested tables."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag in (W + "sdt", W + "sdtContent", W + "customXml", W + "ins", W + "moveTo"):
            yield from _descend(child, wanted)


def _symbol(element: etree._Element) -> str:
    """``w:sym`` as its private-use character; ``extract.readers.lines.glyphs`` knows what those print."""
    try:
        code = int(element.get(W + "char", ""), 16)
    except ValueError:
        return ""
    return chr(code + 0xF000 if code < 0x100 else code)
