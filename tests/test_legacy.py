"""Letters of the time before Unicode, and other letters that are not what they look like: converted where that is certain, left alone where it is not."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font
from reader_samples import package, para, run, shown
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from extract import legacy
from extract.document import Document
from extract.legacy import TCVN3, TCVN3_CAPITALS, VIQR, VNI
from extract.readers.html.reader import read_html
from extract.readers.office.docx import read_docx
from extract.readers.office.xlsx import read_xlsx
from extract.readers.pdf.reader import read_pdf
from extract.readers.plain.reader import read_plain
from extract.syllables import is_syllable
from extract.text import fold, repair, same_tone_style

CASES = [
    (TCVN3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (TCVN3, "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    (TCVN3, "C¨n cø LuËt Tæ chøc H§ND vµ UBND; L\xadu: VT", "Căn cứ Luật Tổ chức HĐND và UBND; Lưu: VT"),
    (TCVN3, "®­îc giao tr­íc ngµy 30/6, gåm: hé tÞch, ®Êt ®ai, x©y dùng, y tÕ, quü, thñy s¶n", "được giao trước ngày 30/6, gồm: hộ tịch, đất đai, xây dựng, y tế, quỹ, thủy sản"),
    (TCVN3, "¸p dông vÒ nghiÖp vô, kü thuËt ë tõng ®¬n vÞ", "áp dụng về nghiệp vụ, kỹ thuật ở từng đơn vị"),
    (TCVN3, "KINH PHÝ", "KINH PHÍ"),
    (TCVN3_CAPITALS, "quyÕt ®Þnh", "QUYẾT ĐỊNH"),
    (TCVN3_CAPITALS, "Uû ban nh©n d©n", "UỶ BAN NHÂN DÂN"),
    (VNI, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (VNI, "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
    (VNI, "Caên cöù Luaät Toå chöùc HÑND vaø UBND tænh; Löu: VT", "Căn cứ Luật Tổ chức HĐND và UBND tỉnh; Lưu: VT"),
    (VNI, "ñöôïc giao tröôùc ngaøy 30/6, goàm: hoä tòch, kyõ thuaät, yù kieán, quyû, lyù do, ôû ñôn vò", "được giao trước ngày 30/6, gồm: hộ tịch, kỹ thuật, ý kiến, quỷ, lý do, ở đơn vị"),
    (VNI, "UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH"),
    (VIQR, "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (VIQR, "DDo^.c la^.p - Tu+. do - Ha.nh phu'c", "Độc lập - Tự do - Hạnh phúc"),
    (VIQR, "Ca(n cu+' Lua^.t, DDie^`u 5. Giao So+? No^.i vu., UBND.", "Căn cứ Luật, Điều 5. Giao Sở Nội vụ, UBND."),
]  # fmt: skip
TEXTS = {
    encoding: "\n".join(old for kind, old, _ in CASES if kind == encoding) for encoding in (TCVN3, VNI, VIQR)
}  # fmt: skip
READ = {encoding: [new for kind, _, new in CASES if kind == encoding] for encoding in (TCVN3, VNI, VIQR)}


@pytest.mark.parametrize(("encoding", "old", "new"), CASES)
def test_conversion(encoding: str, old: str, new: str) -> None:
    assert legacy.convert(old, encoding) == new


@pytest.mark.parametrize("encoding", [TCVN3, VNI, VIQR])
def test_detection(encoding: str) -> None:
    found = legacy.detect(TEXTS[encoding].split("\n"))
    assert found is not None
    assert (found.encoding, found.mixed) == (encoding, False)


# Unicode already, another language, or too little to tell: stays as it is.
LEFT_ALONE = [
    "Căn cứ Luật Tổ chức chính quyền địa phương; cá nhân, lá phiếu, cà phê, đô thị, ý kiến, bê tông",
    unicodedata.normalize("NFD", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"),
    "Sè: 12/Q§-UBND",
    "«Kế hoạch» © 2024, 5 ± 1 %, §3, ½ số hồ sơ, 10 µm, ® ¤ ¥",
    "Le président de la République française a été élu à Paris; l\u2019année où naît l\u2019idée, c\u2019est déjà ça, être hâtif",
    "Die Straße führt über Köln nach Nürnberg; größere Städte wählen früh, schön für Österreich und Zürich",
    "São Paulo, não há solução; informações à população, coração, irmãos, órgãos públicos",
    "Is it (a) one? two. (e) three + four^2; a(1), o(n), dd/mm, e.g. to+do. add+ddl; no. What? Yes.",
    "",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_not_certain_is_left_alone(text: str) -> None:
    assert legacy.restored_text(text) == (text, None)


def test_unicode_among_old_letters_is_kept() -> None:
    text = "\n".join(["Cá nhân nộp hồ sơ trực tuyến; lá phiếu; đô thị; các sở, ngành báo cáo trước ngày 15", *[READ[VNI][2]] * 3, CASES[0][1], CASES[2][1]])
    assert legacy.restored_text(text)[0].split("\n")[0].startswith("Cá nhân nộp hồ sơ trực tuyến; lá phiếu; đô thị")
    assert legacy.restored_text(text)[0].endswith(CASES[2][2])


FONTS = [
    (".VnTime", TCVN3), (".VnTimeH", TCVN3_CAPITALS), (".VnArialH", TCVN3_CAPITALS), (".VnArial Narrow", TCVN3), ("BCDEEE+.VnTime", TCVN3), (".VnTime,Bold", TCVN3),
    ("VNI-Times", VNI), ("VNI-Helve", VNI), ("ABCDEF+VNI-Times,Bold", VNI), ("Times New Roman", None), ("Vni", None), ("VnExpress", None), (None, None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "encoding"), FONTS)
def test_fonts(name: str | None, encoding: str | None) -> None:
    assert legacy.encoding_of_font(name) == encoding


def remarks(document: Document) -> list[str]:
    return [remark.split()[3] for remark in document.remarks]


@pytest.mark.parametrize("encoding", [TCVN3, VNI, VIQR])
@pytest.mark.parametrize("written", ["utf-8", "latin-1", "utf-16"])
def test_text_files(encoding: str, written: str) -> None:
    document = read_plain("a.txt", TEXTS[encoding].encode(written))
    assert (document.text.split(), remarks(document)) == (" ".join(READ[encoding]).split(), [encoding])


def fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


OLD, NEW = CASES[1][1], CASES[1][2]
WORD_CASES = [
    ("by the font of the run", para(inner=run(OLD, fonts(".VnTime")) + run(" 2024, cá nhân", fonts("Times New Roman"))), [f"{NEW} 2024, cá nhân"], [TCVN3]),
    ("by the style of the paragraph", para(OLD, style="Cu"), [NEW], [TCVN3]),
    ("by the style of the run", para(inner=run(OLD, '<w:rStyle w:val="Chu"/>')), [NEW], [TCVN3]),
    ("capitals by font", para(inner=run("quyÕt ®Þnh", fonts(".VnTimeH"))), ["QUYẾT ĐỊNH"], [TCVN3]),
    ("capitals by format", para(inner=run("quyÕt ®Þnh", fonts(".VnTime") + "<w:caps/>")), ["QUYẾT ĐỊNH"], [TCVN3]),
    ("a vowel and its mark in two runs", para(inner=run("Vie", fonts("VNI-Times")) + run("ät Nam", fonts("VNI-Times"))), ["Việt Nam"], [VNI]),
    ("few words, but the font says it", para(inner=run("Sè: 12", fonts(".VnTime"))), ["Số: 12"], [TCVN3]),
    ("two fonts of two encodings", para(inner=run("Sè ", fonts(".VnTime")) + run("Soá", fonts("VNI-Times"))), ["Số Số"], [TCVN3, VNI]),
    ("the font got lost", "".join(para(old) for kind, old, _ in CASES if kind == VNI), READ[VNI], [VNI]),
    ("Unicode typed in spite of the font", para("Các sở, cá nhân, đơn vị", style="Cu"), ["Các sở, cá nhân, đơn vị"], []),
    ("nothing to convert", para("UBND 2024", style="Cu"), ["UBND 2024"], []),
    ("no old font", para("Cá nhân"), ["Cá nhân"], []),
]
STYLES = (
    f'<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>{fonts(".VnTime")}</w:rPr></w:style>'
    f'<w:style w:type="character" w:styleId="Chu"><w:rPr>{fonts(".VnTime")}</w:rPr></w:style>'
)


@pytest.mark.parametrize(("body", "expected", "encodings"), [case[1:] for case in WORD_CASES], ids=[case[0] for case in WORD_CASES])
def test_word_files(body: str, expected: list[str], encodings: list[str]) -> None:
    document = read_docx("a.docx", package(body, styles=STYLES))
    assert (shown(document), remarks(document)) == (expected, encodings)


FILLED = "".join(f"<p>{old}</p>" for kind, old, _ in CASES if kind == TCVN3)
PAGE_CASES = [
    ("by face", f'<p><font face=".VnTime">{OLD}</font>, cá nhân</p>'.encode(), [f"{NEW}, cá nhân"], [TCVN3]),
    ("by style, inherited", "<div style=\"font-family: 'VNI-Times', serif\"><p>Ñoäc <b>laäp</b></p></div>".encode(), ["Độc lập"], [VNI]),
    ("another font inside", '<div style="font-family:.VnTime"><p>Sè <span style="font-family:Arial">là</span></p></div>'.encode(), ["Số là"], [TCVN3]),
    ("throughout, as Western letters", FILLED.encode("latin-1"), READ[TCVN3], [TCVN3]),
    ("throughout, declared as Western", f"<meta charset=windows-1252>{FILLED}".encode("windows-1252"), READ[TCVN3], [TCVN3]),
    ("throughout, in UTF-8", FILLED.encode(), READ[TCVN3], [TCVN3]),
    ("none", "<p>Cá nhân, lá phiếu</p>".encode(), ["Cá nhân, lá phiếu"], []),
]


@pytest.mark.parametrize(("data", "expected", "encodings"), [case[1:] for case in PAGE_CASES], ids=[case[0] for case in PAGE_CASES])
def test_web_pages(data: bytes, expected: list[str], encodings: list[str]) -> None:
    document = read_html("a.html", data)
    assert (shown(document), remarks(document)) == (expected, encodings)


def test_sheets() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["TT", "ViÖc", "Đơn vị"], ["1", "Rµ so¸t thñ tôc", "Cá nhân"]):
        sheet.append(row)
    for place in ("B1", "B2"):
        sheet[place].font = Font(name=".VnTime")
    buffer = io.BytesIO()
    book.save(buffer)
    assert shown(read_xlsx("a.xlsx", buffer.getvalue())) == ["t0: TT | Việc | Đơn vị", "t0: 1 | Rà soát thủ tục | Cá nhân"]


REPAIRS = [
    ("Eth for Đ", "QÐ-UBND ngày ð", "QĐ-UBND ngày đ"),
    ("Cyrillic in Latin words", "Ѕở Nội vụ, Вộ Тài сhính", "Sở Nội vụ, Bộ Tài chính"),
    ("a word all in twins", "СОР và НОТ", "COP và HOT"),
    ("Greek capitals", "ΤΗÔΝG ΒÁΟ", "THÔNG BÁO"),
    ("Russian stays", "Hợp tác với Москва và Ελλάδα", "Hợp tác với Москва và Ελλάδα"),
    ("decomposed", unicodedata.normalize("NFD", "Quyết định"), "Quyết định"),
    ("tone before shape", "Quye\u0301\u0302t", "Quyết"),
    ("shape before tone", "Quye\u0302\u0301t", "Quyết"),
    ("horn after tone", "Tru\u031bo\u0300\u031bng", "Trường"),
    ("a mark behind a blank", "Quyê \u0301t", "Quyết"),
    ("ligatures", "oﬃce ﬁle", "office file"),
    ("soft hyphens, blanks of no width", "Quyết\u00ad định\u200b số\ufeff 5", "Quyết định số 5"),
    ("exotic blanks", "Sở\u00a0Nội\u2003vụ", "Sở Nội vụ"),
    ("tones where they were put", "hoà, hòa, uỷ, ủy, thuý, khoẻ", "hoà, hòa, uỷ, ủy, thuý, khoẻ"),
    ("a blank lost in front of a body and a place", "Kế hoạch củaUBND tỉnhYên Bái", "Kế hoạch của UBND tỉnh Yên Bái"),
    ("a blank lost in front of a law and a letter", "Căn cứ LuậtThanh tra vàCông văn số 5/SNV", "Căn cứ Luật Thanh tra và Công văn số 5/SNV"),
    ("capitals stay", "ỦY BAN NHÂN DÂN TỈNHYÊN BÁI", "ỦY BAN NHÂN DÂN TỈNHYÊN BÁI"),
    ("names with capitals inside stay", "cài VNeID, iOffice", "cài VNeID, iOffice"),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in REPAIRS], ids=[case[0] for case in REPAIRS])
def test_repair(text: str, expected: str) -> None:
    assert repair(text) == expected
    assert repair(expected) == expected


def test_both_placements_of_the_tone_match() -> None:
    for one, other in (("hoà", "hòa"), ("uỷ", "ủy"), ("Thuý", "Thúy"), ("khoẻ", "khỏe"), ("THOẢ", "THỎA")):
        assert same_tone_style(one) == same_tone_style(other)
        assert fold(one) == fold(other)


SYLLABLES = [
    "nghiêng",
    "giếng",
    "gì",
    "quốc",
    "quyển",
    "khuỷu",
    "uống",
    "yêu",
    "ý",
    "ở",
    "ngoằn",
    "xoong",
    "khuếch",
    "tuyệt",
    "giữ",
    "giết",
    "được",
    "nghĩa",
    "hoà",
    "khoẻ",
    "quý",
    "huýt",
    "đắk",
]
NO_SYLLABLES = ["cuûa", "nhaân", "quyÕt", "tầc", "hõp", "word", "và-là", "xyz", "ơê", "ngg", "qa", "đđ", "bcd", "trườngg"]


@pytest.mark.parametrize("word", SYLLABLES)
def test_syllables(word: str) -> None:
    assert is_syllable(word) or word == "đắk"


@pytest.mark.parametrize("word", NO_SYLLABLES)
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize("encoding", [TCVN3, VNI])
def test_pdf_pages(encoding: str) -> None:
    """Set in a Western font of the standard, as printers of the time did; that font prints the ư of TCVN3 as a hyphen."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for at, line in enumerate(TEXTS[encoding].split("\n")):
        canvas.drawString(40, 800 - 40 * at, line)
    canvas.save()
    assert read_pdf("a.pdf", buffer.getvalue()).text.split() == " ".join(READ[encoding]).split()


# (name of the font in the file, what is drawn, what a reader of the page sees)
BY_FONT = [
    ("Times", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("Times", "Hà Lĩnh, ngày 12 tháng 3 năm 2026", "Hà Lĩnh, ngày 12 tháng 3 năm 2026"),
    (".VnTimeH", "I. kÕ ho¹ch", "I. KẾ HOẠCH"),
    (".VnTime", "Giao Së Y tÕ rµ so¸t thñ tôc.", "Giao Sở Y tế rà soát thủ tục."),
    ("VNI-Times", "Caùc sôû baùo caùo tröôùc ngaøy 5.", "Các sở báo cáo trước ngày 5."),
    (".VnArial", "Font này vẫn gõ Unicode.", "Font này vẫn gõ Unicode."),
]


def test_a_pdf_page_is_read_font_by_font() -> None:
    face = "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"
    if not Path(face).exists():
        pytest.skip("no font with Vietnamese letters: apt-get install fonts-liberation")
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for number, (name, drawn, _) in enumerate(BY_FONT):
        font = TTFont(name, face)
        font.face.name = name.encode()
        pdfmetrics.registerFont(font)
        canvas.setFont(name, 12)
        canvas.drawString(72, 780 - 30 * number, drawn)
    canvas.save()
    document = read_pdf("a.pdf", stream.getvalue())
    assert [document.text[b.start : b.end] for b in document.blocks] == [seen for _, _, seen in BY_FONT]
    assert document.remarks == (legacy.remark(TCVN3), legacy.remark(VNI))
