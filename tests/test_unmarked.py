"""Text typed without diacritics: what is found in it, each range of the text as printed, against a reader's judgement."""

from __future__ import annotations

from extract.extraction import extract
from extract.readers.plain.reader import read_plain
from extract.unmarked import lost_marks, marked

LETTER = """UBND TINH LAI CHAU             CONG HOA XA HOI CHU NGHIA VIET NAM
SO NOI VU                            Doc lap - Tu do - Hanh phuc
So: 300/SNV-CCHC               Lai Chau, ngay 12 thang 5 nam 2023
V/v bao cao cong tac cai cach hanh chinh

Kinh gui: Cac so, ban, nganh
Thuc hien Ke hoach so 45/KH-UBND ngay 10/01/2023 cua UBND tinh ve cai cach hanh chinh nam 2023, So Noi vu de nghi:
1. Van phong UBND tinh chu tri, phoi hop voi So Tu phap ra soat thu tuc hanh chinh, bao cao truoc ngay 15/6/2023.
Cong van nay thay the Cong van so 120/SNV-CCHC ngay 03/3/2023.
"""


def test_records_of_a_letter() -> None:
    document = read_plain("a.txt", LETTER.encode())
    found = extract(document)
    assert (found.identity.kind, found.identity.number, found.identity.date) == ("cong-van", "300/SNV-CCHC", "2023-05-12")
    assert found.identity.issuing_body is not None
    assert found.identity.issuing_body.name == "Sở Nội vụ tỉnh Lai Châu"
    assert found.identity.title == "V/v bao cao cong tac cai cach hanh chinh"
    assert [(c.number, c.date, c.issuing_body, c.relation) for c in found.citations] == [
        ("45/KH-UBND", "2023-01-10", "Ủy ban nhân dân tỉnh Lai Châu", "thuc-hien"),
        ("120/SNV-CCHC", "2023-03-03", "Sở Nội vụ", "thay-the"),
    ]
    assert [document.text[c.start : c.end] for c in found.citations] == ["45/KH-UBND", "120/SNV-CCHC"]
    duty = found.assignments[0]
    assert (duty.lead, duty.support, duty.deadline and duty.deadline.date) == (("Văn phòng Ủy ban nhân dân tỉnh",), ("Sở Tư pháp",), "2023-06-15")
    assert "ra soat thu tuc hanh chinh" in duty.duty
    assert document.text.isascii()


def test_marks_move_no_letter() -> None:
    assert len(marked(LETTER)) == len(LETTER)
    assert not lost_marks(marked(LETTER))


def test_other_text_stays() -> None:
    assert not lost_marks("Resolution No. 5 of the Government on public administration reform, dated 5 March 2020.")
    assert not lost_marks("Căn cứ Quyết định số 5/QĐ-UBND, uy ban nhan dan (sic)")
