"""Scanned pages: pictures of our own documents, printed here, read like the documents themselves."""

from __future__ import annotations

import importlib.util
import io
import pathlib
import shutil
from difflib import SequenceMatcher
from itertools import groupby

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw, ImageFilter

from extract.document import Document, Unreadable
from extract.extraction import extract
from extract.readers import programs, read
from extract.readers.pdf.reader import read_pdf
from extract.readers.pdf.scan import engine, ocr
from extract.readers.pdf.scan.numbers import is_number, numbers_right
from extract.readers.pdf.scan.pairs import pairs_right
from extract.readers.pdf.scan.shapes import shapes_right
from extract.readers.pdf.scan.unread import unread_words
from extract.readers.pdf.scan.words import corrected, is_speck, without_guesses, without_shadows
from extract.readers.pdf.sheets import Sheet
from extract.readers.pdf.words import ScannedWord, Word
from extract.records import Extraction
from extract.syllables import is_syllable, is_vietnamese
from extract.text import fold

DOCUMENTS = pathlib.Path(__file__).parent.parent / "corpus" / "documents"


def _reads() -> bool:
    try:
        engine.model_folder()
    except Unreadable:
        return False
    return importlib.util.find_spec("tesserocr") is not None


needs_ocr = pytest.mark.skipif(not _reads(), reason="Tesseract with its Vietnamese model is not installed: apt-get install tesseract-ocr tesseract-ocr-vie")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_CACHE", str(tmp_path / "cache"))


def _pictures(name: str, pages: list[int], resolution: int = 300) -> list[Image.Image]:
    pdf = pdfium.PdfDocument(DOCUMENTS / name)
    return [pdf[number].render(scale=resolution / 72).to_pil().convert("RGB") for number in pages]


def _scan(pictures: list[Image.Image]) -> bytes:
    stream = io.BytesIO()
    pictures[0].save(stream, "PDF", save_all=True, append_images=pictures[1:], resolution=300)
    return stream.getvalue()


def _f1(found: list[str], wanted: list[str]) -> float:
    """Of two lists of texts; nine tenths alike is the same, since a mark may be misread."""
    left, right = list(wanted), 0
    for text in found:
        match = next((other for other in left if SequenceMatcher(None, text, other).ratio() >= 0.9), None)
        if match is not None:
            left.remove(match)
            right += 1
    return 2 * right / (len(found) + len(wanted))


# -- words ------------------------------------------------------------------------------------------------------

CORRECTED = [
    ("1743/QD-BGTVT", "1743/QĐ-BGTVT"),
    ("299/UBND-TTHC", "299/UBND-TTHC"),
    ("12/2O24/ND-CP", "12/2024/NĐ-CP"),
    ("58/HDND-VP", "58/HĐND-VP"),
    ("Só:", "Số:"),
    ("876/QĐÐ-BNV", "876/QĐ-BNV"),
    ("NÑiêm", "Niêm"),
    ("—", "–"),
    ("18-NQ/TW", "18-NQ/TW"),
    ("418/TTTr-STC", "418/TTr-STC"),
    ("12/QĐ-Ttg", "12/QĐ-TTg"),
    ("64/Q1)-I'Tr", "64/QĐ-TTr"),
    ("1085/Q1-TTg;", "1085/QĐ-TTg;"),
    ("1085/QĐ-ITg", "1085/QĐ-TTg"),
    ("12/BC-C01", "12/BC-C01"),
    (".Rà", "Rà"),
    ("2025;.", "2025;"),
    ("2025..", "2025."),
    ("...", "..."),
    ("24/7", "24/7"),
    ("và/hoặc", "và/hoặc"),
]
SYLLABLES = [
    ("quyết", True), ("nghiêng", True), ("giữa", True), ("khuỷu", True), ("ruộng", True), ("Ủy", True), ("oanh", True), ("hợpp", False), ("IÀIf", False), ("wifi", False), ("ctộ", False),
]  # fmt: skip
SPECKS = [
    ("|", 97, True),
    ("~", 20, True),
    ("TDỊIxq", 5, True),
    ("-", 90, False),
    ("ngày", 5, False),
    ("15", 10, False),
    ("≥", 60, False),
    ("—", 91, False),
    ("./.", 20, False),
    ("ợ", 0, True),
    ("PCT", 40, False),
]
PAIRS = [
    ("tô chức thực hiện", "tổ chức thực hiện"),
    ("phôi hợp với các sở", "phối hợp với các sở"),
    ("đã có quan điểm rõ", "đã có quan điểm rõ"),
    ("báo cáo quý H/2025", "báo cáo quý II/2025"),
    ("SỞ NỘI VỤ", "SỞ NỘI VỤ"),
    ("người dần hài lòng", "người dân hài lòng"),
    ("chuyền mồn", "chuyên môn"),
    ("của ông Trần Văn Thanh", "của ông Trần Văn Thanh"),
    ("thanh toán không dùng tiền mặt", "thanh toán không dùng tiền mặt"),
    ("chủ đầu tư chậm giải ngân", "chủ đầu tư chậm giải ngân"),
    ("Đồng ý để huyện", "Đồng ý để huyện"),
    ("vị trí công tác", "vị trí công tác"),
]


NUMBERS = [
    ("Hà Nội, ngày 1S tháng 9 năm 2025", "Hà Nội, ngày 1S tháng 9 năm 2025"),  # 15 or 18: the picture must say
    ("Hà Nội, ngày lŠ tháng 9 năm 2025", "Hà Nội, ngày 15 tháng 9 năm 2025"),
    ("ngày 05 than 9 năm 2025", "ngày 05 tháng 9 năm 2025"),
    ("ngàyn 15 tháng O2 năm 2O24;", "ngày 15 tháng 02 năm 2024;"),
    ("ngày 45 tháng 9 năm 2025", "ngày 45 tháng 9 năm 2025"),  # no day
    ("ngay 5 thang 9 nam 2025", "ngày 5 tháng 9 năm 2025"),
    ("trước ngày l5/9/2O25.", "trước ngày 15/9/2025."),
    ("30.6/2026 và 30:6/2026, 30.6.2026", "30/6/2026 và 30/6/2026, 30.6.2026"),
    ("ngày 2] tháng Š năm 2025", "ngày 21 tháng 5 năm 2025"),
    ("ngày Ø8 tháng !2 năm 2025;", "ngày 08 tháng 12 năm 2025;"),
    ("trước 30/1 1/2025.", "trước 30/11/2025."),
    ("từ 1 5/9/2025 đến 30/9/2025", "từ 15/9/2025 đến 30/9/2025"),
    ("đạt 15 30/9/2025", "đạt 15 30/9/2025"),
    ("ngày 39/8/2025", "ngày 39/8/2025"),  # no day, and nothing says which
    ("Luật sế 83/2015/QH13 và Quyết định xó 12/QĐ-TTg", "Luật số 83/2015/QH13 và Quyết định số 12/QĐ-TTg"),
    ("giai đoạn 2021-2025", "giai đoạn 2021-2025"),
    ("Quyết định sở 12/QĐ-TTg", "Quyết định số 12/QĐ-TTg"),
    ("Sở 12/QĐ-TTg", "Sở 12/QĐ-TTg"),
    ("của cơ sở 12 người", "của cơ sở 12 người"),
    ("UBND tinh, UBND xa", "UBND tỉnh, UBND xã"),
    ("Ủy ban nhân dân tính;", "Ủy ban nhân dân tỉnh;"),
    ("người dân tính toán", "người dân tính toán"),
    ("UBND các huyện. thành phố, các cơ quan", "UBND các huyện, thành phố, các cơ quan"),
    ("bảo đảm quyền. lợi của người dân", "bảo đảm quyền lợi của người dân"),
    ("chấp hành kỷ luật. Các đơn vị", "chấp hành kỷ luật. Các đơn vị"),
    ("đã trình. sở Nội vụ", "đã trình. sở Nội vụ"),  # S or s
    ("ông Nguyễn Văn A. trú tại tr. hai", "ông Nguyễn Văn A. trú tại tr. hai"),
    ("Chinh phủ và Thủ tưởng Chính phủ", "Chính phủ và Thủ tướng Chính phủ"),
]


@pytest.mark.parametrize(("read_as", "meant"), NUMBERS)
def test_grammar_of_dates_and_numbers(read_as: str, meant: str) -> None:
    assert " ".join(" ".join(numbers_right(pairs_right(read_as.split(), [80.0] * len(read_as.split())))).split()) == meant


SHAPES = [
    # read, confidence of each word, printed
    ("quyết toán kinii phí", [95, 95, 29, 95], "quyết toán kinh phí"),
    ("rút ngắn thời ơian trả lời", [95, 95, 95, 17, 95, 95], "rút ngắn thời gian trả lời"),
    ("tổ chức h:ện, thực h:ện", [95, 95, 90, 95, 90], "tổ chức h:ện, thực hiện"),
    ("Ủ+: ban nhân dân", [0, 95, 95, 95], "Ủy ban nhân dân"),
    ("giải quvết thủ tục", [95, 76, 95, 95], "giải quyết thủ tục"),
    ("Ngân sách thẩm: định dự toán", [95, 95, 95, 95, 95, 95], "Ngân sách thẩm định dự toán"),
    ("như sau: thực hiện", [95, 95, 95, 95], "như sau: thực hiện"),
    ("phối hẹp với Sở", [90, 66, 90, 90], "phối hợp với Sở"),
    ("phối hẹp với Sở", [90, 96, 90, 90], "phối hẹp với Sở"),  # read for sure
    ("xã Krông Nô, huyện Đắk Song", [90, 40, 90, 90, 40, 90], "xã Krông Nô, huyện Đắk Song"),
    ("cấp 12m2 đất, 5g1ờ, UPBND tỉnh", [90, 40, 90, 90, 40, 90], "cấp 12m2 đất, 5g1ờ, UPBND tỉnh"),
    ("gửi qua email công vụ", [90, 95, 93, 95, 95], "gửi qua email công vụ"),
]


@pytest.mark.parametrize(
    ("read_as", "figures", "may_be"),
    [
        ("IS", "18", True),
        ("IS", "15", True),
        ("IS", "16", False),
        ("T9", "19", True),
        ("T9", "29", False),
        ("39/8/2025.", "29/8/2025", True),
        ("39/8/2025", "28/7/2025", False),
    ],
)
def test_figures_read_again_look_like_what_was_read(read_as: str, figures: str, may_be: bool) -> None:
    assert is_number(figures, read_as) is may_be


@pytest.mark.parametrize(("read_as", "confidences", "meant"), SHAPES)
def test_letters_of_words_that_are_no_syllables(read_as: str, confidences: list[float], meant: str) -> None:
    assert " ".join(shapes_right(read_as.split(), confidences)) == meant


@pytest.mark.parametrize(("read_as", "meant"), CORRECTED)
def test_signs_of_numbers(read_as: str, meant: str) -> None:
    assert corrected(read_as) == meant


@pytest.mark.parametrize(("word", "is_one"), SYLLABLES)
def test_syllables(word: str, is_one: bool) -> None:
    assert is_syllable(word) is is_one


@pytest.mark.parametrize(("read_as", "confidence", "speck"), SPECKS)
def test_specks(read_as: str, confidence: float, speck: bool) -> None:
    assert is_speck(read_as, confidence) is speck


@pytest.mark.parametrize(("read_as", "meant"), PAIRS)
def test_marks_of_listed_pairs(read_as: str, meant: str) -> None:
    assert " ".join(pairs_right(read_as.split())) == meant


def test_plausible_text() -> None:
    words = read(DOCUMENTS / "chi_thi.txt").text.split()
    assert is_vietnamese(words)
    assert not is_vietnamese([fold(word) for word in words])
    assert not is_vietnamese([word.replace("n", "rn").replace("h", "l1") for word in words])


# -- pages ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Document:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CCHC_CACHE", str(tmp_path_factory.mktemp("cache")))
        return read_pdf("scan.pdf", _scan(_pictures("cong_van.pdf", list(range(len(pdfium.PdfDocument(DOCUMENTS / "cong_van.pdf")))))))


@needs_ocr
def test_a_clean_scan_says_what_the_word_file_says(letter: Document) -> None:
    printed = read(DOCUMENTS / "cong_van.docx")
    found, wanted = extract(letter), extract(printed)
    for name in ("kind", "number", "date", "issuing_body"):
        assert getattr(found.identity, name) == getattr(wanted.identity, name)
    assert _f1(_records(found), _records(wanted)) >= 0.97


def _records(extraction: Extraction) -> list[str]:
    found = [f"{duty.duty} | {duty.deadline.date if duty.deadline else None}" for duty in extraction.assignments]
    found += [f"{cited.number} {cited.date} {cited.issuing_body}" for cited in extraction.citations]
    return found + [f"{target.value} {target.unit} {target.year}" for target in extraction.targets]


@needs_ocr
def test_what_was_read_is_kept(letter: Document) -> None:
    assert letter.remarks == ()
    assert not letter.text_layer
    assert len(letter.readings) == len(letter.text.split())
    assert all(fold(r.read)[:1].isascii() and 0 <= r.confidence <= 100 for r in letter.readings)
    assert sum(letter.text[r.start : r.end] == r.read for r in letter.readings) > 0.97 * len(letter.readings)


@needs_ocr
def test_rows_of_a_scanned_table() -> None:
    scanned = read_pdf("scan.pdf", _scan(_pictures("ke_hoach_phuong.pdf", [1])))
    printed = read(DOCUMENTS / "ke_hoach_phuong.pdf")
    start, end = printed.pages[1].start, printed.pages[1].end
    rows = [printed.text[b.start : b.end] for b in printed.blocks if b.kind == "row" and start <= b.start < end]
    found = [scanned.text[b.start : b.end] for b in scanned.blocks if b.kind == "row"]
    # The last row of the page goes on over the break in the whole document only.
    assert _f1(found[:-1], rows[:-1]) >= 0.95


@pytest.mark.parametrize(
    ("confidences", "badly"), [([96.0] * 30, False), ([96.0] * 26 + [40.0] * 4, False), ([96.0] * 24 + [40.0] * 6, True), ([40.0] * 10, False)]
)
def test_pages_read_badly(confidences: list[float], badly: bool) -> None:
    words = [ScannedWord.of(Word("giao", 0, 0, 9, 9, 9, False), "giao", sure) for sure in confidences]
    assert bool(Sheet(1, 595, 842, words, [], scanned=True).remarks) is badly


@pytest.mark.parametrize(
    ("placed", "kept"),
    [
        ([("nguy", 50, 75), ("h", 86, 88), ("hiểm,", 80, 110), ("vận", 116, 130)], "nguy hiểm, vận"),
        ([("mục", 50, 75), ("a", 80, 86), ("khoản", 90, 120)], "mục a khoản"),
        ([("điểm", 50, 75), ("đ", 74, 80), ("khoản", 84, 120)], "điểm đ khoản"),  # close print
    ],
)
def test_a_letter_read_twice(placed: list[tuple[str, float, float]], kept: str) -> None:
    words = [ScannedWord.of(Word(text, x0, 100, x1, 112, 110, False), text, 93.0) for text, x0, x1 in placed]
    assert " ".join(word.text for word in without_shadows(words)) == kept


@pytest.mark.parametrize(
    ("read", "confidences", "kept"),
    [
        ("Số: 899 /UBND-NC", [95, 35, 90], "Số: /UBND-NC"),  # written by hand
        ("Số: 899 /UBND-NC", [95, 88, 90], "Số: 899 /UBND-NC"),
        ("Số: 899/UBND-NC", [95, 35], "Số: 899/UBND-NC"),
        ("có 899 hồ sơ", [95, 35, 90, 90], "có 899 hồ sơ"),
    ],
)
def test_a_number_written_by_hand_is_not_guessed(read: str, confidences: list[float], kept: str) -> None:
    words = [ScannedWord.of(Word(text, 0, 0, 9, 9, 9, False), text, sure) for text, sure in zip(read.split(), confidences, strict=True)]
    assert " ".join(word.text for word in without_guesses(words)) == kept


@needs_ocr
def test_a_scan_read_badly_says_so() -> None:
    """Print of which only the thick strokes are left."""
    picture = _pictures("cong_van.pdf", [0])[0].convert("L").filter(ImageFilter.GaussianBlur(1.6)).point(lambda grey: 255 if grey > 70 else 0)
    assert any("trang 1" in remark for remark in read_pdf("scan.pdf", _scan([picture])).remarks)


@needs_ocr
def test_a_line_that_was_passed_over_is_read() -> None:
    picture = _pictures("cong_van.pdf", [0])[0].convert("L")
    ImageDraw.Draw(picture).arc((1900, 2900, 2300, 3300), 0, 300, fill=0, width=6)  # a pen's stroke is no line
    pixels, scale = np.asarray(picture), 300 / 72
    words = list(engine.words_of(pixels, scale, (0, 0), block=False))
    lines = [list(line) for _, line in groupby(words, key=lambda word: word.top)]
    longest = max(lines, key=len)
    assert unread_words(words, pixels, scale) == []
    assert [word.text for word in unread_words([word for word in words if word not in longest], pixels, scale)] == [word.text for word in longest]


@needs_ocr
def test_a_page_askew_under_a_red_stamp() -> None:
    straight = _pictures("cong_van.pdf", [0])[0]
    ImageDraw.Draw(straight).ellipse((1300, 300, 1900, 900), outline=(220, 30, 40), width=14)
    ImageDraw.Draw(straight).text((1400, 560), "DAU DO", fill=(220, 30, 40), font_size=90)
    askew = straight.rotate(1.3, Image.Resampling.BICUBIC, fillcolor="white")
    document = read_pdf("scan.pdf", _scan([askew]))
    printed = read(DOCUMENTS / "cong_van.pdf")
    assert "DAU" not in document.text
    first = printed.text[: printed.pages[0].end].split()
    assert sum(word in first for word in document.text.split()) > 0.9 * len(first)
    # The box of a word is where it stands on the page as it was scanned.
    number = document.text.index("1187/UBND")
    (_, box), *_ = document.boxes_of(number, number + 9)
    (_, upright), *_ = printed.boxes_of(printed.text.index("1187/UBND"), printed.text.index("1187/UBND") + 9)
    # 1.3 degrees about the middle of the page: up on the right side, down on the left.
    lowered = (297.6 - (upright.x0 + upright.x1) / 2) * 0.0227
    assert abs((box.top + box.bottom) / 2 - (upright.top + upright.bottom) / 2 - lowered) < 5


@needs_ocr
def test_only_the_pictured_pages_are_read_from_the_picture() -> None:
    whole = pdfium.PdfDocument(DOCUMENTS / "cong_van.pdf")
    whole.import_pages(pdfium.PdfDocument(_scan(_pictures("thong_bao_ket_luan.pdf", [0]))))
    stream = io.BytesIO()
    whole.save(stream)
    document = read_pdf("mixed.pdf", stream.getvalue())
    assert [page.text_layer for page in document.pages] == [True] * (len(document.pages) - 1) + [False]
    assert not document.text_layer
    assert "1187/UBND-NV" in document.text
    assert "189/TB-VP" in document.text


@needs_ocr
def test_a_page_is_read_once(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = _scan(_pictures("chi_thi.pdf" if (DOCUMENTS / "chi_thi.pdf").exists() else "cong_van.pdf", [0]))
    first = read_pdf("scan.pdf", scan)
    (stored,) = (tmp_path / "cache").rglob("*.json")
    with monkeypatch.context() as patch:
        patch.setattr(ocr, "read_picture", lambda _: pytest.fail("read again"))
        assert read_pdf("scan.pdf", scan) == first
    stored.write_text('{"words": [[1', "utf-8")
    assert read_pdf("scan.pdf", scan) == first


def test_without_the_program_the_reason_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs.shutil, "which", lambda _: None)
    for remembered in (engine.model_folder, engine.reader):
        remembered.cache_clear()
    with pytest.raises(Unreadable) as caught:
        read_pdf("scan.pdf", _scan([Image.new("RGB", (2480, 3508), "white")]))
    assert caught.value.kind == "missing-tool"
    assert "apt-get install tesseract-ocr tesseract-ocr-vie" in str(caught.value)


@needs_ocr
def test_a_blank_scan_has_no_text() -> None:
    assert shutil.which("tesseract")
    with pytest.raises(Unreadable) as caught:
        read_pdf("scan.pdf", _scan([Image.new("RGB", (2480, 3508), "white")]))
    assert caught.value.kind == "no-text"
