"""Word's automatic numbering: the label is in ``numbering.xml`` alone, the paragraph carries level and list only."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

# level: format and printed text, "I." "1." "a)" or "I." "1." "1.1."
SCHEMES = {
    "letters": (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")),
    "legal": (("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3.")),
}
_ABSTRACT_ID = 90


def add_numbering(document: Document, scheme: str) -> int:
    """Add the list of ``scheme`` to the document; returns the id that its paragraphs name."""
    numbering = document.part.numbering_part.element
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_ABSTRACT_ID}"><w:multiLevelType w:val="multilevel"/></w:abstractNum>')
    for level, (number_format, text) in enumerate(SCHEMES[scheme]):
        abstract.append(
            parse_xml(
                f'<w:lvl {nsdecls("w")} w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/><w:suff w:val="space"/>'
                f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl>'
            )
        )
    numbering.insert(0, abstract)
    number = numbering.add_num(_ABSTRACT_ID)
    return int(number.numId)


def set_number(paragraph: Paragraph, number_id: int, level: int, *, bold: bool) -> None:
    """Make the paragraph an item of ``level``; the label is bold where the paragraph mark is."""
    properties = paragraph._p.get_or_add_pPr()
    numbered = properties.get_or_add_numPr()
    numbered.get_or_add_ilvl().val = level
    numbered.get_or_add_numId().val = number_id
    mark = OxmlElement("w:rPr")
    if bold:
        mark.append(OxmlElement("w:b"))
    size = OxmlElement("w:sz")
    size.set(qn("w:val"), "28")
    mark.append(size)
    properties.append(mark)
