"""What stands on a page beside its text: stamps of e-signing tools, annotations, footnotes, running heads, digital signatures."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable

import pypdfium2 as pdfium
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID
from printed_files import lines, pdf
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document, Signature
from extract.readers.pdf.reader import read_pdf

CLAUSE = "Điều 1. Giao Sở Nội vụ chủ trì rà soát thủ tục hành chính trong tháng 6 năm 2024."


def texts(document: Document) -> list[str]:
    return [f"{'' if b.region == 'body' else b.region + ': '}{document.text[b.start : b.end]}" for b in document.blocks]


def small(canvas: Canvas, top: float, *printed: str, x: float = 330, size: float = 8) -> None:
    canvas.setFont("Serif", size)
    lines(canvas, top, *printed, x=x, lead=size + 2)
    canvas.setFont("Serif", 12)


def letterhead(canvas: Canvas) -> None:
    for number, (left, right) in enumerate(
        [
            ("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ("TỈNH MẪU", "Độc lập - Tự do - Hạnh phúc"),
            ("Số: 15/KH-UBND", "Mẫu, ngày 05 tháng 01 năm 2024"),
        ]
    ):
        canvas.drawCentredString(140, 760 - 18 * number, left)
        canvas.drawCentredString(410, 760 - 18 * number, right)


HEAD = [
    "head-left: ỦY BAN NHÂN DÂN",
    "head-left: TỈNH MẪU",
    "head-left: Số: 15/KH-UBND",
    "head-right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "head-right: Độc lập - Tự do - Hạnh phúc",
    "head-right: Mẫu, ngày 05 tháng 01 năm 2024",
]
STAMP = (
    "Người ký: Ủy ban nhân dân",
    "tỉnh Mẫu",
    "Email: vanphong@mau.gov.vn",
    "Cơ quan: Tỉnh Mẫu",
    "Thời gian ký: 05.01.2024 08:30:12 +07:00",
)


def _stamped_head(canvas: Canvas) -> None:
    letterhead(canvas)
    small(canvas, 30, *STAMP, x=390, size=6)
    lines(canvas, 200, CLAUSE)


def _stamped_text(canvas: Canvas) -> None:
    lines(canvas, 100, CLAUSE, "Điều 2. Quyết định này có hiệu lực từ ngày ký.")
    small(canvas, 98, *STAMP, x=520, size=5)


def _footnotes(canvas: Canvas) -> None:
    lines(canvas, 100, "Điều 1. Đơn giản hóa thủ tục hành chính1 trong phạm vi toàn tỉnh theo kế hoạch2", "đã ban hành.", "Điều 2. Sở Nội vụ đôn đốc.")
    canvas.line(72, 130, 200, 130)
    small(
        canvas,
        725,
        "1 Theo Nghị định số 63/2010/NĐ-CP của Chính phủ.",
        "2 Kế hoạch số 12/KH-UBND, Sở Tài chính báo cáo",
        "kết quả trước ngày 30/6.",
        x=72,
        size=9,
    )


def _one_large_word(canvas: Canvas) -> None:
    lines(canvas, 440, "1. Sở Y tế công khai giá.", "2. Sở Xây dựng công khai quy hoạch.")
    canvas.setFont("Serif", 16)
    canvas.drawString(72, 842 - 494, "3. Các xã báo cáo")
    canvas.setFont("Serif", 12)
    lines(canvas, 512, "4. Sở Nội vụ tổng hợp.")


def _received(canvas: Canvas) -> None:
    small(canvas, 18, "CÔNG VĂN ĐẾN", "Số: 3371", "Ngày: 06/9/2024", x=36)
    letterhead(canvas)
    lines(canvas, 200, CLAUSE)


def _unseen(canvas: Canvas) -> None:
    lines(canvas, 100, CLAUSE)
    canvas.setFillColorRGB(1, 1, 1)
    lines(canvas, 140, "Chữ trắng trên giấy trắng")
    canvas.setFillColorRGB(0, 0, 0)
    text = canvas.beginText(72, 640)
    text.setTextRenderMode(3)
    text.textLine("Dòng ẩn của phần mềm")
    canvas.drawText(text)
    small(canvas, 240, "hash:00ff", size=1)


def _white_on_black(canvas: Canvas) -> None:
    canvas.rect(60, 700, 400, 60, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    lines(canvas, 110, CLAUSE)


def _raised(canvas: Canvas) -> None:
    lines(canvas, 100, "Điều 1. Đơn giản hóa thủ tục hành chính")
    width = stringWidth("Điều 1. Đơn giản hóa thủ tục hành chính", "Serif", 12)
    canvas.setFont("Serif", 7)
    canvas.drawString(72 + width, 746, "1")
    canvas.setFont("Serif", 12)
    canvas.drawString(72 + width + 3.5, 742, ", diện tích 30 m")
    more = stringWidth(", diện tích 30 m", "Serif", 12)
    canvas.setFont("Serif", 7)
    canvas.drawString(75.5 + width + more, 746, "2")
    canvas.setFont("Serif", 12)


CASES = [
    ("a stamp of the receiving office", _received, [*HEAD, CLAUSE]),
    ("letters nobody sees", _unseen, [CLAUSE]),
    ("white letters on a dark field", _white_on_black, [CLAUSE]),
    (
        "the last item below a larger line",
        _one_large_word,
        ["1. Sở Y tế công khai giá.", "2. Sở Xây dựng công khai quy hoạch.", "3. Các xã báo cáo", "4. Sở Nội vụ tổng hợp."],
    ),
    ("raised numbers", _raised, ["Điều 1. Đơn giản hóa thủ tục hành chính, diện tích 30 m²"]),
    ("a stamp above the letterhead", _stamped_head, [*HEAD, CLAUSE]),
    ("a stamp beside the text", _stamped_text, [CLAUSE, "Điều 2. Quyết định này có hiệu lực từ ngày ký."]),
    ("who issues, at the edge", lambda c: (small(c, 20, "Cơ quan phát hành: Văn phòng UBND tỉnh", x=400), lines(c, 100, CLAUSE)), [CLAUSE]),
    (
        "a contact that the text prints",
        lambda c: lines(c, 100, CLAUSE, "Điều 2. Thông tin liên hệ gửi về Sở Nội vụ, Email: sonoivu@mau.gov.vn."),
        [CLAUSE, "Điều 2. Thông tin liên hệ gửi về Sở Nội vụ, Email: sonoivu@mau.gov.vn."],
    ),
    (
        "footnotes",
        _footnotes,
        [
            "Điều 1. Đơn giản hóa thủ tục hành chính trong phạm vi toàn tỉnh theo kế hoạch đã ban hành.",
            "note: 1 Theo Nghị định số 63/2010/NĐ-CP của Chính phủ.",
            "note: 2 Kế hoạch số 12/KH-UBND, Sở Tài chính báo cáo kết quả trước ngày 30/6.",
            "Điều 2. Sở Nội vụ đôn đốc.",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("draw", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_stands_beside_the_text(draw: Callable[[Canvas], None], expected: list[str]) -> None:
    assert texts(read_pdf("x.pdf", pdf(draw))) == expected


def test_running_heads_and_page_numbers_are_left_out() -> None:
    def page(number: int) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            lines(canvas, 30, "Kế hoạch cải cách hành chính năm 2024")
            lines(canvas, 100, f"Điều {number}. Giao Sở số {number}.")
            lines(canvas, 820, str(number), x=300)

        return draw

    assert texts(read_pdf("x.pdf", pdf(*map(page, range(1, 6))))) == [f"Điều {n}. Giao Sở số {n}." for n in range(1, 6)]


def _page_of(head: str, number: int, text: str, top: float = 62) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        lines(canvas, top, f"{head} {number}" if number % 2 else f"{number} {head}")
        lines(canvas, 120, text)

    return draw


def test_running_heads_with_the_number_of_their_page() -> None:
    head = "CÔNG BÁO MẪU/Số 14 + 15/Ngày 20-9-2024"
    assert texts(read_pdf("x.pdf", pdf(*(_page_of(head, n, f"Điều {n}. Giao Sở số {n}.", top=40) for n in range(11, 15))))) == [
        f"Điều {n}. Giao Sở số {n}." for n in range(11, 15)
    ]


def test_of_two_pages_what_stands_in_the_same_place_is_a_running_head() -> None:
    head, other = (lambda c: (lines(c, 62, "BÁO CÁO QUÝ I NĂM 2024"), lines(c, 120, CLAUSE))), "Điều 2. Quyết định này có hiệu lực từ ngày ký."
    assert texts(read_pdf("x.pdf", pdf(head, lambda c: (lines(c, 62, "BÁO CÁO QUÝ I NĂM 2024"), lines(c, 120, other))))) == [CLAUSE, other]


def test_two_letterheads_are_none() -> None:
    draw = lambda c: (lines(c, 40, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", x=300), lines(c, 120, CLAUSE))  # noqa: E731
    assert sum("CỘNG HÒA" in text for text in texts(read_pdf("x.pdf", pdf(draw, draw)))) == 2


def test_what_stands_outside_of_the_page_as_shown_is_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, 18, "BẢN IN THỬ 2024_09_final.indd")
        lines(canvas, 100, CLAUSE)

    whole = pdfium.PdfDocument(pdf(draw))
    whole[0].set_cropbox(40, 40, 560, 800)
    stream = io.BytesIO()
    whole.save(stream)
    assert texts(read_pdf("x.pdf", stream.getvalue())) == [CLAUSE]


def test_the_end_of_a_list_set_in_and_a_paragraph_below_it() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, 100, "- Các sở, ban, ngành;", "- Ủy ban nhân dân các huyện, thị xã.", x=180)
        lines(canvas, 132, "Thực hiện Kế hoạch số 12/KH-UBND, Sở Nội vụ đề nghị các cơ quan tập trung", x=100)
        lines(canvas, 148, "rà soát thủ tục hành chính.")

    assert texts(read_pdf("x.pdf", pdf(draw))) == [
        "- Các sở, ban, ngành;",
        "- Ủy ban nhân dân các huyện, thị xã.",
        "Thực hiện Kế hoạch số 12/KH-UBND, Sở Nội vụ đề nghị các cơ quan tập trung rà soát thủ tục hành chính.",
    ]


def _objects(*objects: bytes) -> bytes:
    """A PDF file of numbered objects; the first is the catalogue."""
    out, offsets = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out),
    )  # fmt: skip


def _stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (more, len(content), content)


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"


def _annotated(annotation: bytes, appearance: bytes) -> bytes:
    """A page with ``Ke hoach so:`` and an annotation at its right that draws ``appearance``."""
    return _objects(
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] /SigFlags 3 >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>",
        _stream(b"BT /F1 12 Tf 72 700 Td (Ke hoach so:) Tj ET BT /F1 12 Tf 72 660 Td (Giao So Noi vu chu tri ra soat thu tuc.) Tj ET"),
        FONT,
        b"<< /Type /Annot /Rect [145 695 260 715] /F 4 /AP << /N 7 0 R >> %s >>" % annotation,
        _stream(b"BT /F1 12 Tf 0 5 Td (%s) Tj ET" % appearance, b"/Type /XObject /Subtype /Form /BBox [0 0 115 20] /Resources << /Font << /F1 5 0 R >> >>"),
    )


ANNOTATIONS = [
    ("free text", b"/Subtype /FreeText /Contents (215)"),
    ("a stamp", b"/Subtype /Stamp"),
    ("a text field", b"/Subtype /Widget /FT /Tx /T (so) /V (215)"),
    ("a signature field", b"/Subtype /Widget /FT /Sig /T (so)"),
]


@pytest.mark.parametrize("annotation", [case[1] for case in ANNOTATIONS], ids=[case[0] for case in ANNOTATIONS])
def test_a_number_that_an_annotation_draws_is_read(annotation: bytes) -> None:
    assert texts(read_pdf("x.pdf", _annotated(annotation, b"215/KH-UBND"))) == ["Ke hoach so: 215/KH-UBND", "Giao So Noi vu chu tri ra soat thu tuc."]


def _signed(name: str, value: bytes) -> bytes:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "VN"), x509.NameAttribute(NameOID.COMMON_NAME, name)])
    day = datetime.datetime(2024, 1, 1)
    certificate = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key()).serial_number(1)
        .not_valid_before(day).not_valid_after(day + datetime.timedelta(days=900)).sign(key, hashes.SHA256())
    )  # fmt: skip
    message = pkcs7.PKCS7SignatureBuilder().set_data(b"x").add_signer(certificate, key, hashes.SHA256())
    contents = message.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.DetachedSignature]).hex().encode() + b"00" * 200
    return _annotated(b"/Subtype /Widget /FT /Sig /T (ky) /V << /Type /Sig /Filter /Adobe.PPKLite /Contents <%s> %s >>" % (contents, value), b"215")


def test_digital_signatures_are_facts_of_the_document() -> None:
    data = _signed("Nguyễn Văn An", b"/M (D:20240205083000+07'00') /Reason <FEFF004B00FD002000620061006E002000681EA16E0068>")
    (found,) = read_pdf("x.pdf", data).signatures
    assert (found.name, found.time) == ("Nguyễn Văn An", "2024-02-05T08:30:00+07:00")
    assert found.reason is not None
    assert found.reason.startswith("Ký ban")


def test_a_signature_without_certificate_or_time() -> None:
    data = _annotated(b"/Subtype /Widget /FT /Sig /T (ky) /V << /Type /Sig /Filter /Adobe.PPKLite /Contents <3000> /Reason (Ky) >>", b"215")
    assert read_pdf("x.pdf", data).signatures == (Signature(None, None, "Ky"),)


def test_an_unsigned_document_has_none() -> None:
    assert read_pdf("x.pdf", pdf(lambda c: lines(c, 100, CLAUSE))).signatures == ()
