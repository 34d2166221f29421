"""What stands on a page beside its text: stamps of e-signing tools, annotations, footnotes, running heads, digital signatures."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID
from printed_files import lines, pdf
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document, Signature
from extract.readers.pdf import read_pdf

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


CASES = [
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
