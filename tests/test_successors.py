"""What a body is called on a later day: ``succession_of``. A case is (name, day, name then; None where it lives on or ended without one successor)."""

from __future__ import annotations

import re

import pytest

from extract.lexicon import rows
from extract.successors import succession_of
from extract.units.names import full_name

CASES: list[tuple[str, str, str | None]] = [
    # ministries
    ("Bộ Thông tin và Truyền thông", "2025-03-01", "Bộ Khoa học và Công nghệ"),
    ("Bộ Thông tin và Truyền thông", "2025-02-28", None),
    ("Bộ Kế hoạch và Đầu tư", "2026-01-15", "Bộ Tài chính"),
    ("Bộ trưởng Bộ Giao thông vận tải", "2025-06-01", "Bộ trưởng Bộ Xây dựng"),
    ("Bộ LĐTBXH", "2025-04-01", "Bộ Nội vụ"),
    ("BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "2025-04-01", "Bộ Nông nghiệp và Môi trường"),
    ("Ủy ban Dân tộc", "2025-03-02", "Bộ Dân tộc và Tôn giáo"),
    ("Bộ Nội vụ", "2026-01-01", None),
    ("Bộ Tài chính", "2026-01-01", None),
    # departments of provinces
    ("Sở Thông tin và Truyền thông", "2025-03-15", "Sở Khoa học và Công nghệ"),
    ("Sở Kế hoạch và Đầu tư", "2025-12-01", "Sở Tài chính"),
    ("Chánh Thanh tra Sở Giao thông vận tải", "2025-05-01", "Chánh Thanh tra Sở Xây dựng"),
    ("Sở Giao thông vận tải tỉnh Cà Mau", "2025-05-01", "Sở Xây dựng tỉnh Cà Mau"),
    ("Sở TN&MT", "2025-05-01", "Sở Nông nghiệp và Môi trường"),
    ("Sở Nông nghiệp và Phát triển nông thôn", "2025-05-01", "Sở Nông nghiệp và Môi trường"),
    ("Sở Lao động - Thương binh và Xã hội", "2025-05-01", "Sở Nội vụ"),
    ("Giám đốc Sở Kế hoạch và Đầu tư", "2025-05-01", "Giám đốc Sở Tài chính"),
    ("Sở Kế hoạch và Đầu tư tỉnh Yên Bái", "2025-08-01", "Sở Tài chính tỉnh Lào Cai"),
    ("Sở Kế hoạch và Đầu tư tỉnh Yên Bái", "2025-04-01", "Sở Tài chính tỉnh Yên Bái"),
    ("Ban Dân tộc tỉnh", "2025-04-01", "Sở Dân tộc và Tôn giáo tỉnh"),
    ("Sở Nội vụ", "2025-09-01", None),
    ("Sở Y tế tỉnh Nghệ An", "2025-09-01", None),
    # provinces merged on 1 July 2025
    ("Ủy ban nhân dân tỉnh Yên Bái", "2025-07-01", "Ủy ban nhân dân tỉnh Lào Cai"),
    ("Ủy ban nhân dân tỉnh Yên Bái", "2025-06-30", None),
    ("Chủ tịch Ủy ban nhân dân tỉnh Phú Yên", "2025-07-15", "Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk"),
    ("Hội đồng nhân dân tỉnh Bình Dương", "2025-07-15", "Hội đồng nhân dân thành phố Hồ Chí Minh"),
    ("Ủy ban nhân dân tỉnh Nghệ An", "2025-07-15", None),
    ("Công an tỉnh Hà Nam", "2025-07-15", "Công an tỉnh Ninh Bình"),
    # districts
    ("Ủy ban nhân dân huyện Đại Lộc", "2025-07-01", None),
    ("Ủy ban nhân dân cấp huyện", "2025-08-01", None),
    ("Chủ tịch Ủy ban nhân dân cấp huyện", "2025-08-01", None),
    ("UBND các huyện, thị xã, thành phố", "2025-08-01", None),
    ("UBND các huyện, thị xã, thành phố", "2025-06-01", None),
    ("UBND các xã, phường, thị trấn", "2025-08-01", "Ủy ban nhân dân các xã, phường, đặc khu"),
    ("Phòng Lao động - Thương binh và Xã hội", "2025-04-01", "Phòng Nội vụ"),
    ("Phòng Lao động - Thương binh và Xã hội", "2025-08-01", "Phòng Văn hóa - Xã hội"),
    ("Phòng Nội vụ huyện", "2025-08-01", "Phòng Văn hóa - Xã hội"),
    ("Phòng Tư pháp", "2025-08-01", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
    ("Phòng Tài chính - Kế hoạch", "2025-08-01", None),
    ("Phòng Tài chính - Kế hoạch", "2025-05-01", None),
    ("Trưởng phòng Nội vụ", "2025-05-01", None),
    ("Phòng Dân tộc", "2025-05-01", "Phòng Dân tộc và Tôn giáo"),
    ("Sở Giao thông vận tải - Xây dựng tỉnh Lào Cai", "2025-05-01", "Sở Xây dựng tỉnh Lào Cai"),
    ("Thanh tra huyện", "2025-08-01", None),
    # offices of ministries in the provinces
    ("Tổng cục Thuế", "2025-03-01", "Cục Thuế"),
    ("Ban Dân vận Trung ương", "2025-03-01", "Ban Tuyên giáo và Dân vận Trung ương"),
    ("Cục Thi hành án dân sự tỉnh", "2025-08-01", "Thi hành án dân sự tỉnh"),
    ("Tòa án nhân dân huyện Chợ Lách", "2025-08-01", "Tòa án nhân dân khu vực"),
    ("Công an huyện", "2025-04-01", None),
    ("Bảo hiểm xã hội Việt Nam", "2025-08-01", None),
    ("các sở, ban, ngành", "2025-08-01", None),
    ("", "2025-08-01", None),
]

# (name, day, whether it has come to an end by then)
ENDED = [
    ("Ủy ban nhân dân huyện Đại Lộc", "2025-07-01", True),
    ("Ủy ban nhân dân huyện Đại Lộc", "2025-06-30", False),
    ("Phòng Tài chính - Kế hoạch", "2025-08-01", True),
    ("Công an huyện", "2025-03-01", True),
    ("Thanh tra huyện", "2025-07-01", True),
    ("UBND các huyện, thị xã, thành phố", "2025-08-01", True),
    ("Công an tỉnh", "2025-08-01", False),
    ("Sở Nội vụ", "2025-08-01", False),
]


@pytest.mark.parametrize("name, day, then", CASES)
def test_successor(name: str, day: str, then: str | None) -> None:
    found = succession_of(name, day)
    assert (found.successor if found else None) == then


@pytest.mark.parametrize("name, day, ended", ENDED)
def test_ended(name: str, day: str, ended: bool) -> None:
    assert (succession_of(name, day) is not None) == ended


def test_rows_are_whole() -> None:
    for row in rows("successors"):
        # No row without the document that made the change: kind, number, and what the number says of its issuer.
        assert re.match(r"(?:Nghị quyết|Nghị định|Luật(?: Thanh tra)?|Quyết định|Kết luận) \d+(?:/20\d\d)?[/-][A-ZĐ]", row["document"]), row
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", row["date"])
        assert full_name(row["body"]) == row["body"]
        assert full_name(row["successor"]) == row["successor"]
