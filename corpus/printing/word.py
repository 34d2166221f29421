"""A manuscript as a Word document: A4, Times New Roman, page number on top from page 2, as Decree 30/2020/NĐ-CP, appendix I prints it."""

from __future__ import annotations

import datetime
import hashlib
import random
import unicodedata
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from corpus.printing.manuscript import Block, Manuscript, Run, runs
from corpus.printing.word_numbering import add_numbering, set_number
from corpus.printing.word_tables import fill_table, set_width

FONT, SIZE = "Times New Roman", 14
NOTICE = "Văn bản mẫu do dự án tự viết để trình diễn và kiểm thử; số hiệu và nội dung không có thật."
_CENTRED = {"T": (14, True, False), "S": (14, True, False), "N": (13, False, True), "C": (14, False, False)}
_LETTERHEAD, _FOOT = (6.2, 9.8), (8.0, 8.0)


class Printer:
    """Writes block after block; ``split`` cuts runs in mid-word as years of editing in Word do, ``form`` is NFC or NFD."""

    def __init__(self, manuscript: Manuscript) -> None:
        self.manuscript = manuscript
        self.document: Document = docx.Document()
        self.split = manuscript.head.get("runs") == "split"
        self.form = manuscript.head.get("unicode", "NFC")
        self._prepare()
        self.number_id = add_numbering(self.document, manuscript.head.get("numbering", "letters"))

    def _prepare(self) -> None:
        style = self.document.styles["Normal"]
        style.font.name, style.font.size = FONT, Pt(SIZE)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.top_margin = section.bottom_margin = section.right_margin = Cm(2)
        section.left_margin = Cm(3)
        section.header_distance = Cm(1)
        section.different_first_page_header_footer = True
        self._page_number(section.header.paragraphs[0])
        properties = self.document.core_properties
        properties.author, properties.title, properties.comments = "cchc", self.manuscript.name, NOTICE
        properties.created = properties.modified = datetime.datetime(2026, 1, 1)

    def _page_number(self, paragraph: Paragraph) -> None:
        paragraph.alignment = ALIGN.CENTER
        for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
            run = paragraph.add_run()
            if kind:
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
            else:
                mark = OxmlElement("w:instrText")
                mark.text = text
            run._r.append(mark)

    def write(self, path: Path) -> None:
        """Print the whole manuscript to ``path``."""
        for block in self.manuscript.blocks:
            self.block(block)
        self.document.save(str(path))

    def block(self, block: Block) -> None:
        """One block of the manuscript."""
        match block.kind:
            case "letterhead":
                self._letterhead(block)
            case "foot":
                self._foot(block)
            case "table":
                fill_table(self.document, block, self.type)
            case "box":
                self._box(block)
            case "page":
                self._page_break()
            case "landscape":
                self._landscape()
            case "K":
                for number, line in enumerate(block.text.split("¶")):
                    paragraph = self._body(line.strip())
                    paragraph.paragraph_format.left_indent = Cm(3.5 if number else 2.5)
            case "T" | "S" | "N" | "C":
                size, bold, italic = _CENTRED[block.kind]
                paragraph = self._paragraph(ALIGN.CENTER, before=4, after=4)
                self.type(paragraph, block.text, size=size, bold=bold, italic=italic)
            case kind if kind[0] in "HL":
                paragraph = self._body(block.text, bold=kind[0] == "H")
                set_number(paragraph, self.number_id, int(kind[1]), bold=kind[0] == "H")
            case "P" | "B" | "R":
                self._body(block.text, bold=block.kind == "B", italic=block.kind == "R")
            case other:
                raise ValueError(f"{self.manuscript.name}: no way to print {other}")

    def _paragraph(self, alignment: ALIGN, before: float, after: float) -> Paragraph:
        paragraph = self.document.add_paragraph()
        paragraph.alignment = alignment
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
        return paragraph

    def _body(self, text: str, *, bold: bool = False, italic: bool = False) -> Paragraph:
        paragraph = self._paragraph(ALIGN.JUSTIFY, before=3, after=3)
        paragraph.paragraph_format.first_line_indent = Cm(1.27)
        self.type(paragraph, text, bold=bold, italic=italic)
        return paragraph

    def type(self, paragraph: Paragraph, text: str, *, size: float = SIZE, bold: bool = False, italic: bool = False) -> None:
        """Type a line of the manuscript into the paragraph; ``\\\\`` breaks the line."""
        for number, line in enumerate(text.split("\\\\")):
            if number:
                paragraph.add_run().add_break()
            for run in runs(line.strip()):
                for piece in self._pieces(run):
                    typed = paragraph.add_run(piece)
                    typed.font.size, typed.bold, typed.italic = Pt(size), bold or run.bold, italic or run.italic

    def _pieces(self, run: Run) -> list[str]:
        text = unicodedata.normalize(self.form, run.text)  # type: ignore[arg-type]
        if not self.split or len(text) < 12:
            return [text]
        chance = random.Random(hashlib.sha256(text.encode()).digest())
        cuts = sorted({chance.randrange(1, len(text)) for _ in range(chance.randrange(0, 4))})
        return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]

    def _columns(self, widths: tuple[float, float]) -> tuple[_Cell, _Cell]:
        table = self.document.add_table(rows=1, cols=2)
        table.autofit = False
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        left, right = table.rows[0].cells
        for cell, column, width in zip((left, right), table.columns, widths, strict=True):
            column.width = Cm(width)
            set_width(cell, width, margin=0.05)
        return left, right

    def _letterhead(self, block: Block) -> None:
        cells = self._columns(_LETTERHEAD)
        for cell, lines in zip(cells, zip(*block.pairs, strict=True), strict=True):
            first = True
            for line in lines:
                if not line:
                    continue
                paragraph = cell.paragraphs[0] if first else cell.add_paragraph()
                first = False
                paragraph.alignment = ALIGN.CENTER
                paragraph.paragraph_format.space_after = Pt(0)
                if line == "---":
                    _rule(paragraph, wide=cell is cells[1])
                else:
                    self.type(paragraph, line, size=12 if line.startswith("V/v") else 13)
        self.document.add_paragraph().paragraph_format.space_after = Pt(0)

    def _foot(self, block: Block) -> None:
        left, right = self._columns(_FOOT)
        for number, (line, _) in enumerate(block.pairs):
            paragraph = left.paragraphs[0] if number == 0 else left.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(0)
            self.type(paragraph, line, size=12 if number == 0 else 11)
        signed = [line for _, line in block.pairs if line]
        name = block.pairs[-1][1]
        for number, line in enumerate([*signed[:-1], "", "", "", name] if name else signed):
            paragraph = right.paragraphs[0] if number == 0 else right.add_paragraph()
            paragraph.alignment = ALIGN.CENTER
            paragraph.paragraph_format.space_after = Pt(0)
            self.type(paragraph, line)

    def _box(self, block: Block) -> None:
        table = self.document.add_table(rows=1, cols=1, style="Table Grid")
        table.autofit = False
        table.columns[0].width = Cm(5)
        set_width(table.cell(0, 0), 5)
        self.type(table.cell(0, 0).paragraphs[0], block.text, size=12, bold=True)
        self.document.add_paragraph()

    def _page_break(self) -> None:
        """Small, so that it never runs over onto a page of its own."""
        paragraph = self._paragraph(ALIGN.LEFT, before=0, after=0)
        paragraph.paragraph_format.line_spacing = Pt(2)
        run = paragraph.add_run()
        run.font.size = Pt(1)
        run.add_break(WD_BREAK.PAGE)

    def _landscape(self) -> None:
        section = self.document.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
        section.left_margin, section.right_margin = Cm(2.5), Cm(2)
        section.different_first_page_header_footer = False


def _rule(paragraph: Paragraph, *, wide: bool) -> None:
    """The short line under a name: the lower border of an empty, indented paragraph."""
    indent = Cm(2.0 if wide else 2.2)
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = indent
    paragraph.paragraph_format.line_spacing, paragraph.paragraph_format.space_after = Pt(4), Pt(6)
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "auto")):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr")
