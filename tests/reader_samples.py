"""Small documents for the tests of readers, and how what is read of them is written down for comparison."""

from __future__ import annotations

import io
import unicodedata
import zipfile

from extract.document import Document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
)
TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
HEAD = [
    "head-left: ỦY BAN NHÂN DÂN",
    "head-left: TỈNH MẪU",
    "head-left: Số: 15/KH-UBND",
    f"head-right: {TITLE}",
    f"head-right: {MOTTO}",
    "head-right: Mẫu, ngày 05 tháng 01 năm 2024",
]
FOOT = [
    "foot-left: Nơi nhận:",
    "foot-left: - Như Điều 3;",
    "foot-left: - Lưu: VT, NV.",
    "foot-right: TM. ỦY BAN NHÂN DÂN",
    "foot-right: CHỦ TỊCH",
    "foot-right: Nguyễn Văn An",
]


def shown(document: Document) -> list[str]:
    """One string a block: ``region: text`` outside the body, ``t0: a | b+2 | ^c`` for a row (``+2`` spans, ``^`` is merged from above);
    checks what holds for every document."""
    assert unicodedata.is_normalized("NFC", document.text)
    lines: list[str] = []
    for block in document.blocks:
        text = document.text[block.start : block.end]
        assert text
        assert block.path
        if block.kind == "row":
            cells = (f"{'^' if c.inherited else ''}{document.text[c.start : c.end]}{f'+{c.span}' if c.span > 1 else ''}" for c in block.cells)
            lines.append(f"t{block.table}: {' | '.join(cells)}".replace("\n", "/"))
            continue
        assert text == " ".join(text.split()), "a paragraph is one line with single blanks"
        lines.append(text if block.region == "body" else f"{block.region}: {text}")
    return lines


def package(body: str, **parts: str) -> bytes:
    """A minimal Word file: the inner XML of its body, and of further parts by name (``numbering``, ``styles``, ``footnotes``, ``header1``)."""
    roots = {"footnotes": "footnotes", "endnotes": "endnotes", "numbering": "numbering", "styles": "styles", "header1": "hdr"}
    links = "".join(f'<Relationship Id="rId{n}" Type="{R}/{"header" if name == "header1" else name}" Target="{name}.xml"/>' for n, name in enumerate(parts, 1))
    files = {
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        "_rels/.rels": (
            f"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
            f"Type='{R}/officeDocument' Target='word/document.xml'/></Relationships>"
        ),
        "word/_rels/document.xml.rels": f"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{links}</Relationships>",
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        **{f"word/{name}.xml": f"<w:{roots[name]} {NAMESPACES}>{inner}</w:{roots[name]}>" for name, inner in parts.items()},
    }
    return zipped(files)


def zipped(files: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(text: str = "", *, num: tuple[int, int | None] | None = None, style: str = "", properties: str = "", inner: str = "") -> str:
    numbering = (
        "" if num is None else f'<w:numPr>{"" if num[1] is None else f"<w:ilvl w:val={chr(34)}{num[1]}{chr(34)}/>"}<w:numId w:val="{num[0]}"/></w:numPr>'
    )
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{numbering}{properties}</w:pPr>{run(text) if text else ''}{inner}</w:p>"


def table(*rows: str, grid: int = 2) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid>{'<w:gridCol/>' * grid}</w:tblGrid>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cell(*lines: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(line if line.startswith('<w:') else para(line) for line in lines) or para()}</w:tc>"


def level(at: int, number_format: str, text: str, *, start: int = 1, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def abstract(key: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def number(key: int, of: int, override: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'


def legacy(letter: str) -> str:
    """A letter as windows-1258 writes it: shaped vowel, then tone mark."""
    parts = unicodedata.normalize("NFD", letter)
    tones = [mark for mark in parts[1:] if mark in "\u0300\u0301\u0303\u0309\u0323"]
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones)) + "".join(tones)


LEFT = ["ỦY BAN NHÂN DÂN", "TỈNH MẪU", "_______", "Số: 15/KH-UBND"]
RIGHT = [TITLE, MOTTO, "———————", "Mẫu, ngày 05 tháng 01 năm 2024"]
HEAD_TABLE = table(cell(*LEFT) + cell(*RIGHT))
FOOT_TABLE = table(cell("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT, NV.") + cell("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "Nguyễn Văn An"))
TABBED = [f"ỦY BAN NHÂN DÂN\t{TITLE}", f"TỈNH MẪU\t{MOTTO}", "-------\t---------------", "Số: 15/KH-UBND\tMẫu, ngày 05 tháng 01 năm 2024"]
STACKED = ["ỦY BAN NHÂN DÂN", "TỈNH MẪU", "-------", TITLE, MOTTO, "---------------", "Số: 15/KH-UBND", "Mẫu, ngày 05 tháng 01 năm 2024"]
STACKED_FOOT = ["Nơi nhận:", "- Như Điều 3;", "- Lưu: VT, NV.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An"]
CLAUSE = "Điều 1. Giao Sở Nội vụ chủ trì."
LETTERHEAD = (
    f"<table><tr><td><p align=center><b>ỦY BAN NHÂN DÂN<br>TỈNH MẪU<br>-------</b></p></td><td><b>{TITLE}<br>{MOTTO}"
    f"<br>----</b></td></tr><tr><td>Số: 15/KH-UBND</td><td><i>Mẫu, ngày 05 tháng 01 năm 2024</i></td></tr></table>"
)
SIGNATURE = (
    "<table><tr><td><b>Nơi nhận:</b><br>- Như Điều 3;<br>- Lưu: VT, NV.</td><td><b>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br>Nguyễn Văn An</b></td></tr></table>"
)
CLAUSES = [f"Điều {at}. Giao Sở số {at} chủ trì, phối hợp với các sở, ngành liên quan thực hiện, báo cáo trước ngày {at}/6/2024." for at in range(1, 7)]
