"""The reader of Word files: numbering written out, and what of the text is printed."""

from __future__ import annotations

import io
import pathlib
import zipfile

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from reader_samples import CLAUSE, R, W, abstract, cell, level, number, package, para, run, shown, table, zipped

from extract.readers import MEDIA_TYPES, read
from extract.readers.office.docx import read_docx

PLAN = abstract(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "bullet", "\uf02d"))
LEGAL = abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", more="<w:isLgl/>"), level(2, "decimal", "%2.%3"))
RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
NUMBERING_CASES = [
    (
        "levels restart under a higher one",
        PLAN + number(1, 0),
        [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (1, 2)],
        ["1. x", "a) x", "b) x", "2. x", "a) x", "- x"],
    ),
    ("nums of one abstractNum count on", PLAN + number(1, 0) + number(2, 0), [(1, 0), (2, 0), (1, 0)], ["1. x", "2. x", "3. x"]),
    ("a start override begins anew once", PLAN + number(1, 0) + number(2, 0, RESTART), [(1, 0), (1, 0), (2, 0), (2, 0)], ["1. x", "2. x", "1. x", "2. x"]),
    (
        "an overridden start at five",
        PLAN + number(1, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
        [(1, 0), (1, 0)],
        ["5. x", "6. x"],
    ),
    (
        "an overridden level",
        PLAN + number(1, 0) + number(2, 0, f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1)")}</w:lvlOverride>'),
        [(1, 0), (2, 0)],
        ["1. x", "B) x"],
    ),
    (
        "Roman above, digits in legal style below",
        LEGAL + number(1, 0),
        [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (1, 2)],
        ["I. x", "1.1. x", "1.2. x", "II. x", "2.1. x", "1.1 x"],
    ),
    ("a lower level before any higher", PLAN.replace("%2)", "%1.%2") + number(1, 0), [(1, 1), (1, 0)], ["1.a x", "1. x"]),
    (
        "a level that never restarts",
        abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "(%2)", more='<w:lvlRestart w:val="0"/>')) + number(1, 0),
        [(1, 0), (1, 1), (1, 0), (1, 1)],
        ["1. x", "(1) x", "2. x", "(2) x"],
    ),
    ("no format prints nothing", abstract(0, level(0, "none", "")) + number(1, 0), [(1, 0)], ["x"]),
    ("numId 0 takes numbering away", PLAN + number(1, 0), [(1, 0), (0, 0), (1, 0)], ["1. x", "x", "2. x"]),
    ("a num that is not there", PLAN + number(1, 0), [(7, 0)], ["x"]),
    (
        "zero-padded, small Roman, text around",
        abstract(0, level(0, "decimalZero", "Bước %1:"), level(1, "lowerRoman", "%2.")) + number(1, 0),
        [(1, 0), (1, 1)],
        ["Bước 01: x", "i. x"],
    ),
    ("letters beyond z", abstract(0, level(0, "lowerLetter", "%1)", start=26)) + number(1, 0), [(1, 0), (1, 0)], ["z) x", "aa) x"]),
    ("round bullet", abstract(0, level(0, "bullet", "\uf0b7")) + number(1, 0), [(1, 0)], ["- x"]),
    ("plus bullet", abstract(0, level(0, "bullet", "+")) + number(1, 0), [(1, 0)], ["+ x"]),
    (
        "second level: hollow o, plus, own dash",
        abstract(0, level(0, "bullet", "o"), level(1, "bullet", "o"), level(2, "bullet", "–")) + number(1, 0),
        [(1, 0), (1, 1), (1, 2)],
        ["- x", "+ x", "– x"],
    ),
    (
        "a picture font",
        abstract(0, level(0, "bullet", "x"), level(1, "bullet", "§", more='<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')) + number(1, 0),
        [(1, 1)],
        ["- x"],
    ),
    ("nothing between label and text", abstract(0, level(0, "decimal", "Điều %1. ", more='<w:suff w:val="nothing"/>')) + number(1, 0), [(1, 0)], ["Điều 1. x"]),
]


@pytest.mark.parametrize(("numbering", "paragraphs", "expected"), [case[1:] for case in NUMBERING_CASES], ids=[case[0] for case in NUMBERING_CASES])
def test_numbering_is_written_out(numbering: str, paragraphs: list[tuple[int, int]], expected: list[str]) -> None:
    body = "".join(para("x", num=num) for num in paragraphs)
    assert shown(read_docx("a.docx", package(body, numbering=numbering))) == expected


def test_numbering_comes_through_styles() -> None:
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
        '<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Diem"><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = abstract(
        0, level(0, "upperRoman", "%1.", more='<w:pStyle w:val="Muc"/>'), level(1, "decimal", "%2.", more='<w:pStyle w:val="Diem"/>')
    ) + number(1, 0)
    body = (
        para("Mục đích", style="Muc")
        + para("Một", style="Diem")
        + para("Hai", style="Diem")
        + para("Nhiệm vụ", style="MucCon")
        + para("Không", style="Muc", num=(0, 0))
        + para("Ba", style="Diem")
    )
    assert shown(read_docx("a.docx", package(body, numbering=numbering, styles=styles))) == [
        "I. Mục đích",
        "1. Một",
        "2. Hai",
        "II. Nhiệm vụ",
        "Không",
        "1. Ba",
    ]


def test_numbering_through_a_list_style() -> None:
    styles = '<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    numbering = abstract(0, '<w:numStyleLink w:val="DanhSach"/>') + abstract(1, level(0, "decimal", "%1)")) + number(1, 0) + number(2, 1)
    assert shown(read_docx("a.docx", package(para("x", num=(1, 0)) + para("y", num=(1, None)), numbering=numbering, styles=styles))) == ["1) x", "2) y"]


def test_ordinal_numbers_in_cells_are_automatic_numbering_without_text() -> None:
    rows = [cell(para(num=(1, 0))) + cell(f"Nhiệm vụ {at}") for at in (1, 2)]
    body = table(cell("STT") + cell("Nhiệm vụ"), *rows) + para("Hết", num=None) + para(num=(1, 0))
    assert shown(read_docx("a.docx", package(body, numbering=PLAN + number(1, 0)))) == [
        "t0: STT | Nhiệm vụ",
        "t0: 1. | Nhiệm vụ 1",
        "t0: 2. | Nhiệm vụ 2",
        "Hết",
    ]


BOX = "<w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent>"
ALTERNATE = (
    f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></mc:Choice>'
    f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    + run("2024")
    + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
TEXT_CASES = [
    ("tabs and runs of blanks are one blank", para(inner=run("Sở\u00a0 ") + "<w:r><w:tab/></w:r>" + run("  Nội vụ")), ["Sở Nội vụ"]),
    ("a soft break is a blank", para(inner=run("Kế hoạch") + "<w:r><w:br/></w:r>" + run("năm 2024")), ["Kế hoạch năm 2024"]),
    (
        "soft breaks where paragraphs end, as pasted from a page",
        para(
            inner="<w:r><w:br/></w:r>".join(map(run, ["Họp giao ban tháng 3", "05/3/2026", "Chiều nay, huyện họp.", "Giao Phòng Nội vụ và", "Sở Y tế rà soát"]))
        ),
        ["Họp giao ban tháng 3", "05/3/2026", "Chiều nay, huyện họp.", "Giao Phòng Nội vụ và Sở Y tế rà soát"],
    ),
    ("a soft break in a number", para(inner=run("Quyết định số 2764/QĐ-") + "<w:r><w:br/></w:r>" + run("TTg")), ["Quyết định số 2764/QĐ-TTg"]),
    ("soft breaks between list items", para(inner=run("- Sở Y tế;") + "<w:r><w:br/></w:r>" + run("- Sở Nội vụ.")), ["- Sở Y tế;", "- Sở Nội vụ."]),
    (
        "soft break below a kind of document",
        para(inner=run("KẾ HOẠCH") + "<w:r><w:br/></w:r>" + run("Cải cách hành chính"), properties='<w:jc w:val="center"/>'),
        ["KẾ HOẠCH", "Cải cách hành chính"],
    ),
    ("a hyphen that does not break", para(inner=run("18") + "<w:r><w:noBreakHyphen/></w:r>" + run("NQ/TW")), ["18-NQ/TW"]),
    ("letters that look alike, decomposed marks", para("QÐ, cải cách"), ["QĐ, cải cách"]),
    ("hidden text", para(inner=run("Giao ") + run("bí mật ", "<w:vanish/>") + run("Sở Y tế")), ["Giao Sở Y tế"]),
    ("capitals by format", para(inner=run("Kế hoạch", "<w:caps/>")), ["KẾ HOẠCH"]),
    (
        "insertion kept, deletion dropped",
        para(inner=run("Giao ") + f"<w:ins>{run('Sở Nội vụ')}</w:ins><w:del><w:r><w:delText>Sở Y tế</w:delText></w:r></w:del>"),
        ["Giao Sở Nội vụ"],
    ),
    ("moved text where it went", para(inner=f"<w:moveFrom>{run('cũ')}</w:moveFrom>") + para(inner=f"<w:moveTo>{run('mới')}</w:moveTo>"), ["mới"]),
    ("a deleted paragraph mark joins", para("Giao Sở", properties="<w:rPr><w:del/></w:rPr>") + para(" Nội vụ"), ["Giao Sở Nội vụ"]),
    (
        "hyperlinks, content controls, fields",
        para(inner=f"<w:hyperlink>{run('Điều 1. ')}</w:hyperlink><w:sdt><w:sdtContent>{run('Năm ')}</w:sdtContent></w:sdt>{FIELD}"),
        ["Điều 1. Năm 2024"],
    ),
    ("a content control around paragraphs", f"<w:sdt><w:sdtContent>{para('Một')}{para('Hai')}</w:sdtContent></w:sdt>", ["Một", "Hai"]),
    ("a text box once, after its paragraph", para("Kính gửi: Sở Y tế", inner=ALTERNATE), ["Kính gửi: Sở Y tế", "HỎA TỐC"]),
    ("symbols by their print", para(inner=run("đạt ") + '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run(" 95%")), ["đạt ≥ 95%"]),
    ("a typed bullet of a symbol font", para("\uf0b7 Sở Y tế"), ["- Sở Y tế"]),
    (
        "comments are not the text",
        para(
            inner='<w:commentRangeStart w:id="0"/>' + run("Giao Sở Nội vụ") + '<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:rStyle w:val="C"/></w:rPr>'
            '<w:annotationRef/><w:commentReference w:id="0"/></w:r>' + run(".")
        ),
        ["Giao Sở Nội vụ."],
    ),
    ("smart tags, one in the other", para(inner=f"<w:smartTag><w:smartTag>{run('Sở')}</w:smartTag>{run(' Y tế')}</w:smartTag>"), ["Sở Y tế"]),
    (
        "a field in a field",
        para(inner=FIELD.replace("<w:instrText>DATE</w:instrText>", "<w:instrText>IF </w:instrText>").replace(run("2024"), run("năm ") + FIELD)),
        ["năm 2024"],
    ),
    (
        "a field without a result",
        para(
            inner=run("Số: ") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run("15")
        ),
        ["Số: 15"],
    ),
    (
        "what a content control asks for is not in it",
        para(inner=run("Ngày ") + f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Bấm để nhập ngày.')}</w:sdtContent></w:sdt>"),
        ["Ngày"],
    ),
    (
        "content controls in content controls",
        f"<w:sdt><w:sdtContent><w:sdt><w:sdtContent>{para('Một')}</w:sdtContent></w:sdt>{para('Hai')}</w:sdtContent></w:sdt>",
        ["Một", "Hai"],
    ),
    ("hidden by style", para("bí mật", style="An") + para("Công khai"), ["Công khai"]),
    ("a hidden paragraph mark joins", para("Điều 1.", properties="<w:rPr><w:vanish/></w:rPr>") + para(" Giao Sở Nội vụ"), ["Điều 1. Giao Sở Nội vụ"]),
    (
        "a hidden mark before a table and at the end",
        para("Một", properties="<w:rPr><w:vanish/></w:rPr>") + table(cell("a") + cell("b")) + para("Hai", properties="<w:rPr><w:del/></w:rPr>"),
        ["Một", "t0: a | b", "Hai"],
    ),
    ("a dropped capital", para("C", properties='<w:framePr w:dropCap="drop" w:lines="3"/>') + para("ăn cứ Luật"), ["Căn cứ Luật"]),
    (
        "text in an alternate once",
        para(inner=f"<mc:AlternateContent><mc:Choice Requires='x'>{run('Một')}</mc:Choice><mc:Fallback>{run('Một')}</mc:Fallback></mc:AlternateContent>"),
        ["Một"],
    ),
    ("a text box in a cell", table(cell("1") + cell(para("Rà soát", inner=ALTERNATE))), ["t0: 1 | Rà soát/HỎA TỐC"]),
    (
        "a table in a text box",
        para("Trên", inner=ALTERNATE.replace(BOX, f"<w:txbxContent>{table(cell('a') + cell('b'))}</w:txbxContent>")),
        ["Trên", "t0: a | b"],
    ),
    (
        "rows and cells in content controls",
        table(cell("a") + cell("b")).replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>").replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>"),
        ["t0: a | b"],
    ),
    ("a cell in a content control", table(f"<w:sdt><w:sdtContent>{cell('a')}</w:sdtContent></w:sdt>" + cell("b")), ["t0: a | b"]),
    ("a deleted cell", table(cell("a") + cell("x", properties="<w:cellDel/>") + cell("b")), ["t0: a | b"]),
    ("a row inserted, a row moved", table(cell("a") + cell("b"), "<w:trPr><w:ins/></w:trPr>" + cell("c") + cell("d")), ["t0: a | b", "t0: c | d"]),
    ("an insertion around paragraphs", f"<w:ins>{para('Một')}</w:ins><w:moveTo>{para('Hai')}</w:moveTo><w:moveFrom>{para('cũ')}</w:moveFrom>", ["Một", "Hai"]),
    ("a deletion inside an insertion", para(inner=f"<w:ins>{run('Giao ')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del>{run('Sở')}</w:ins>"), ["Giao Sở"]),
    ("an optional hyphen is none", para(inner=run("hành") + "<w:r><w:softHyphen/></w:r>" + run(" chính")), ["hành chính"]),
    (
        "a break of page inside a paragraph",
        para(inner=run("Giao Sở Nội vụ chủ trì") + '<w:r><w:br w:type="page"/></w:r>' + run("rà soát")),
        ["Giao Sở Nội vụ chủ trì rà soát"],
    ),
    ("empty paragraphs and drawn lines", para() + para("________") + para("————") + para("Một"), ["Một"]),
    ("a table of contents is running text", para("1. Mục đích 3", style="TOC1"), ["running: 1. Mục đích 3"]),
]


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in TEXT_CASES], ids=[case[0] for case in TEXT_CASES])
def test_word_text(body: str, expected: list[str]) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    assert shown(read_docx("a.docx", package(body, styles=styles))) == expected


def test_deleted_paragraphs_do_not_count() -> None:
    gone = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r>'
        "<w:delText>xóa</w:delText></w:r></w:del></w:p>"
    )
    body = para("Một", num=(1, 0)) + gone + para("Hai", num=(1, 0))
    assert shown(read_docx("a.docx", package(body, numbering=PLAN + number(1, 0)))) == ["1. Một", "2. Hai"]


def test_notes_stand_at_the_end() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnote w:type="separator" w:id="0">{para("-")}</w:footnote><w:footnote w:id="2">{para("Theo số liệu của Sở Nội vụ.")}</w:footnote>'
    document = read_docx("a.docx", package(para("Đạt 95%", inner=reference) + para("Hết."), footnotes=notes))
    assert shown(document) == ["Đạt 95%", "Hết.", "note: Theo số liệu của Sở Nội vụ."]


@pytest.mark.parametrize("name", ["afchunk.htm", "afchunk.mht"])
def test_a_page_inside_a_word_file(name: str) -> None:
    page = f"<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title></head><body><p>{CLAUSE}</p><table><tr><td>a<td>b</table></body></html>"
    if name.endswith("mht"):
        page = (
            f"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}\r\n--b--\r\n"
        )
    with zipfile.ZipFile(io.BytesIO(package(para("Trên") + '<w:altChunk r:id="c1"/>' + para("Dưới")))) as archive:
        files = {part: archive.read(part).decode() for part in archive.namelist()}
    link = f"<Relationship Id='c1' Type='{R}/aFChunk' Target='/word/{name}'/></Relationships>"
    files["word/_rels/document.xml.rels"] = files["word/_rels/document.xml.rels"].replace("</Relationships>", link)
    assert shown(read_docx("a.docx", zipped({**files, f"word/{name}": page}))) == ["Trên", CLAUSE, "t0: a | b", "Dưới"]


def test_bold_and_alignment() -> None:
    body = (
        para(inner=run("I. ", "<w:b/>") + run("MỤC ĐÍCH", "<w:b/>"), properties='<w:jc w:val="center"/>')
        + para(inner=run("1. Sở Y tế: ", "<w:b/>") + run("báo cáo"))
        + para("Ký", properties='<w:jc w:val="right"/>')
        + para(inner=run("Điều 1", '<w:b w:val="0"/>'), style="Dam")
        + para("Điều 2", style="Dam")
    )
    styles = '<w:style w:type="paragraph" w:styleId="Dam"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    blocks = read_docx("a.docx", package(body, styles=styles)).blocks
    assert [(b.bold, b.align) for b in blocks] == [(True, "center"), (False, None), (False, "right"), (False, "center"), (True, "center")]


def test_paths_name_the_place_in_the_source() -> None:
    body = para("Một") + table(cell("a") + cell("b"), cell("c") + cell("d")) + para("Hai") + table(cell("e") + cell("f"))
    assert [b.path for b in read_docx("a.docx", package(body)).blocks] == ["p1", "t1/r1", "t1/r2", "p2", "t2/r1"]


def test_paths_of_ranges() -> None:
    merged = table(cell("STT") + cell("Nhiệm vụ") + cell("Chủ trì"), cell("1") + cell("Rà soát") + cell("Sở Nội vụ", properties='<w:vMerge w:val="restart"/>'))
    document = read_docx("a.docx", package(para("Giao Sở Y tế. Giao Sở Nội vụ.") + merged + para("Hết")))
    text = document.text
    row = text.index("1\tRà soát")
    cases = [
        ("the second sentence of a paragraph", text.index("Giao Sở Nội vụ."), text.index("Giao Sở Nội vụ.") + 15, "p1"),
        ("a cell", text.index("Rà soát"), text.index("Rà soát") + 7, "t1/r2/c2"),
        ("part of a cell", text.index("soát"), text.index("soát") + 4, "t1/r2/c2"),
        ("a row", row, row + len("1\tRà soát\tSở Nội vụ"), "t1/r2"),
        ("after the table", text.index("Hết"), text.index("Hết") + 3, "p2"),
    ]
    assert [(name, document.path_at(start, end)) for name, start, end, _ in cases] == [(name, path) for name, *_, path in cases]


def test_strict_namespaces() -> None:
    with zipfile.ZipFile(io.BytesIO(package(para(CLAUSE, num=(1, 0)), numbering=PLAN + number(1, 0)))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    strict = {
        name: text.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main").replace(R, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        for name, text in files.items()
    }
    assert shown(read_docx("a.docx", zipped(strict))) == [f"1. {CLAUSE}"]


def test_a_file_written_by_python_docx(tmp_path: pathlib.Path) -> None:
    made = docx.Document()
    made.add_paragraph("KẾ HOẠCH").alignment = WD_ALIGN_PARAGRAPH.CENTER
    made.add_paragraph("Rà soát thủ tục", style="List Number")
    made.add_paragraph("Công khai kết quả", style="List Number")
    made.add_paragraph("Báo cáo", style="List Bullet")
    grid = made.add_table(rows=3, cols=3)
    for at, text in enumerate(("STT", "Nhiệm vụ", "Chủ trì")):
        grid.cell(0, at).text = text
    grid.cell(1, 0).text, grid.cell(1, 1).text, grid.cell(2, 1).text = "1", "Rà soát", "Công bố"
    grid.cell(1, 2).merge(grid.cell(2, 2)).text = "Sở Tư pháp"
    made.save(str(tmp_path / "a.docx"))
    document = read(tmp_path / "a.docx")
    assert shown(document) == [
        "KẾ HOẠCH",
        "1. Rà soát thủ tục",
        "2. Công khai kết quả",
        "- Báo cáo",
        "t0: STT | Nhiệm vụ | Chủ trì",
        "t0: 1 | Rà soát | Sở Tư pháp",
        "t0:  | Công bố | ^Sở Tư pháp",
    ]
    assert document.media_type == MEDIA_TYPES[".docx"]
    assert document.source == str(tmp_path / "a.docx")
    assert len(document.sha256) == 64
