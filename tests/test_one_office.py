"""One office is one row of ``units`` however documents of one province print it, and two offices of one name in two provinces are two rows."""

from __future__ import annotations

import pytest

from db.offices import home_of, office
from extract.extraction import extract
from extract.readers.plain.reader import read_plain

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
DECISION = (
    "ỦY BAN NHÂN DÂN\nTỈNH {PLACE}\n" + MOTTO + "Số: 9/QĐ-UBND\n{place}, ngày 05 tháng 02 năm {year}\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ\nĐiều 1. {duty}\n"
)
LETTER = "UBND TỈNH {PLACE}\nSỞ NỘI VỤ\n" + MOTTO + "Số: 9/SNV-CCHC\nV/v phối hợp\n{place}, ngày 05 tháng 02 năm {year}\nKính gửi: Các sở, ban, ngành\n{duty}\n"


def offices(form: str, place: str, year: int, duty: str) -> list[tuple[str, str | None]]:
    """(id, id of the office above) of the units that the first duty of a document names."""
    document = read_plain("x.txt", form.format(PLACE=place.upper(), place=place, year=year, duty=duty).encode())
    found = extract(document)
    issuer = found.identity.issuing_body
    assert issuer is not None
    home = home_of({"name": issuer.name, "level": issuer.level, "place_code": issuer.place_code}, found.identity.date)
    units = [office(name, home) for name in found.assignments[0].lead]
    return [(unit.id, unit.parent.id if unit.parent else None) for unit in units]


SAME = [
    (DECISION, "Giao Sở KH&CN báo cáo kết quả."),
    (DECISION, "Giao Sở Khoa học và Công nghệ báo cáo kết quả."),
    (DECISION, "Giao Sở Khoa Học & Công Nghệ tỉnh báo cáo kết quả."),
    (DECISION, "Giao Sở Khoa học và Công nghệ tỉnh Nghệ An báo cáo kết quả."),
    (LETTER, "Đề nghị Sở KHCN báo cáo kết quả."),
    (LETTER, "Đề nghị Sở Khoa học - Công nghệ báo cáo kết quả."),
]


@pytest.mark.parametrize("form, duty", SAME)
def test_one_row(form: str, duty: str) -> None:
    assert offices(form, "Nghệ An", 2024, duty) == [("so-khoa-hoc-va-cong-nghe@40", "uy-ban-nhan-dan@40")]


@pytest.mark.parametrize("printed", ["Giám đốc Sở KH&CN", "Giám đốc Sở Khoa học và Công nghệ", "Giám đốc Sở Khoa học và Công nghệ tỉnh Nghệ An"])
def test_a_head_belongs_to_the_office(printed: str) -> None:
    assert offices(DECISION, "Nghệ An", 2024, f"Giao {printed} báo cáo kết quả.") == [("giam-doc-so-khoa-hoc-va-cong-nghe@40", "so-khoa-hoc-va-cong-nghe@40")]


def test_the_committee_is_one_bare_or_named() -> None:
    bare = offices(LETTER, "Nghệ An", 2024, "Đề nghị UBND tỉnh xem xét, quyết định.")
    named = offices(LETTER, "Nghệ An", 2024, "Đề nghị Ủy ban nhân dân tỉnh Nghệ An xem xét, quyết định.")
    assert bare == named == [("uy-ban-nhan-dan@40", None)]


def test_two_provinces_have_two() -> None:
    duty = "Giao Sở Khoa học và Công nghệ báo cáo kết quả."
    assert offices(DECISION, "Nghệ An", 2024, duty) != offices(DECISION, "Hà Tĩnh", 2024, duty)


def test_a_merged_province_keeps_its_offices_of_then() -> None:
    """Yên Bái went into Lào Cai on 1 July 2025; what its decisions said before that stays with its own offices."""
    duty = "Giao Sở Nội vụ báo cáo kết quả."
    assert offices(DECISION, "Yên Bái", 2024, duty) == [("so-noi-vu@15", "uy-ban-nhan-dan@15")]
    assert offices(DECISION, "Lào Cai", 2024, duty) == [("so-noi-vu@10", "uy-ban-nhan-dan@10")]
