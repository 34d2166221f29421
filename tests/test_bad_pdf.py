"""PDF files that are broken, locked or made to do harm: each is read or refused with one clear line."""

from __future__ import annotations

import gc
import io
import pathlib
import zlib

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extract.document import Unreadable
from extract.readers import read
from extract.readers.pdf.reader import open_pdf, read_pdf

SENTENCE = "Giao So Noi vu chu tri ra soat thu tuc hanh chinh, bao cao truoc ngay 15/6/2024."


def pdf(*objects: bytes, root: int = 1) -> bytes:
    """A PDF of these objects, numbered from 1, with a true table of their places."""
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, start))
    return out.getvalue()


def stream(content: bytes, more: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode %s >>\nstream\n%s\nendstream" % (len(packed), more, packed)


CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
LINE = b"BT /F 11 Tf 60 700 Td (%s) Tj ET" % SENTENCE.encode()


def one_page(content: bytes, resources: bytes = b"", box: bytes = b"0 0 595 842") -> bytes:
    """A page with this content stream; the font stands as /F."""
    return pdf(
        CATALOG,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> %s >> >>" % (box, resources),
        stream(content),
        FONT,
    )


def locked(user: str, owner: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption(user, owner, canPrint=0, canCopy=0, strength=128))
    canvas.drawString(60, 700, SENTENCE)
    canvas.save()
    return out.getvalue()


def written(pages: int) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for number in range(pages):
        canvas.drawString(60, 700, f"{SENTENCE} {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def many_pages(count: int) -> bytes:
    kids = b" ".join(b"3 0 R" for _ in range(count))
    return pdf(
        CATALOG,
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        stream(LINE),
        FONT,
    )


GOOD = one_page(LINE)
IMAGE = stream(bytes(1776 * 14_200), b"/Type /XObject /Subtype /Image /Width 14200 /Height 14200 /ColorSpace /DeviceGray /BitsPerComponent 1")
READABLE = [
    ("a plain one", GOOD),
    ("locked against changes, not against reading", locked("", "owner")),
    ("a page that is its own parent", GOOD.replace(b"/Parent 2 0 R", b"/Parent 3 0 R")),
    ("a form that draws itself", pdf(
        CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>",
        stream(LINE + b" /X Do"), FONT,
        stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"),
    )),
    ("a million paths", one_page(LINE + b" 0 0 m 9 9 l S" * 1_000_000)),
    ("a hundred thousand small rectangles", one_page(LINE + b" 100 100 3 3 re f" * 100_000)),
    ("a page of two hundred metres", one_page(LINE, box=b"0 0 595 576000")),
    ("bytes before the head and after the end", b"\r\n\r\n" + GOOD + bytes(3000)),
]  # fmt: skip


@pytest.mark.parametrize("data", [case[1] for case in READABLE], ids=[case[0] for case in READABLE])
def test_readable(tmp_path: pathlib.Path, data: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(data)
    assert read(tmp_path / "a.pdf").text.strip() == SENTENCE


REFUSED = [
    ("locked with a password", locked("secret", "owner"), "encrypted", "password"),
    ("no pages", pdf(CATALOG, b"<< /Type /Pages /Kids [] /Count 0 >>"), "unreadable", "no pages"),
    ("more pages than counted", many_pages(10_001), "too-large", "10001 pages"),
    ("pages that are their own child", pdf(CATALOG, b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"), "unreadable", "page of the PDF is broken"),
    ("cut off in the middle", written(40)[:9000], "truncated", "cut off"),
    ("cut off before its table", GOOD[: GOOD.index(b"xref")], "truncated", "cut off"),
    ("cut off in its last change", GOOD + b"6 0 obj\n<< /Type /Annot >>\nendobj\n", "truncated", "cut off"),
    ("cut off at once", GOOD[:12], "truncated", "cut off"),
    ("a blank page", one_page(b""), "no-text", "no page holds any text"),
]


@pytest.mark.parametrize(("data", "kind", "reason"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_refused(tmp_path: pathlib.Path, data: bytes, kind: str, reason: str) -> None:
    (tmp_path / "a.pdf").write_bytes(data)
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "a.pdf")
    assert (caught.value.kind, "\n" in str(caught.value)) == (kind, False)
    assert reason in str(caught.value)


def test_ten_thousand_pages_are_taken() -> None:
    assert len(open_pdf(many_pages(10_000))) == 10_000


def test_a_scan_of_two_hundred_megapixels(tmp_path: pathlib.Path) -> None:
    """A blank one: with or without a program that reads scans, it ends in one clear line."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>"
    (tmp_path / "a.pdf").write_bytes(pdf(CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, stream(b"595 0 0 842 0 0 cm /I Do"), IMAGE))
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "a.pdf")
    assert caught.value.kind in ("no-text", "too-large", "missing-tool")
    assert "\n" not in str(caught.value)


def test_the_collector_works_again_behind_a_file_that_cannot_be_read() -> None:
    with pytest.raises(Unreadable):
        read_pdf("x.pdf", b"%PDF-1.4")
    assert gc.isenabled()
