"""Words that a converter ran together, as a reader sets them apart: in titles and for searching, while the text stays as printed."""

from __future__ import annotations

import pytest

from db import search
from extract.glued import set_apart

CASES = [
    ("HỆTHỐNG CÁN BỘ LÀM ĐẦU MỐI KIỂM SOÁT THỦ TỤC HÀNHCHÍNH", "HỆ THỐNG CÁN BỘ LÀM ĐẦU MỐI KIỂM SOÁT THỦ TỤC HÀNH CHÍNH"),
    ("Căn cứ Nghịđịnh của Chính phủ về tiếp nhận phảnánh", "Căn cứ Nghị định của Chính phủ về tiếp nhận phản ánh"),
    ("hành chínhtrên địa bàn, Thủ trưởng cáccơ quan", "hành chính trên địa bàn, Thủ trưởng các cơ quan"),
    ("ông Nguyễn TấnDũng", "ông Nguyễn Tấn Dũng"),
    ("hệthốngcán bộ được chuyểnđổisố", "hệ thống cán bộ được chuyển đổi số"),
    # one syllable, other languages, names of other peoples, signs: as they are
    ("nghiêng, khuỷu, UBND, Facebook, VNeID, Krông Pắc, Đắk Lắk", "nghiêng, khuỷu, UBND, Facebook, VNeID, Krông Pắc, Đắk Lắk"),
    ("12/QĐ-UBND và thôngtin@tỉnh.vn", "12/QĐ-UBND và thôngtin@tỉnh.vn"),
    ("một tấn kilôgam, ôtô, gôn", "một tấn kilôgam, ôtô, gôn"),
]


@pytest.mark.parametrize(("printed", "apart"), CASES)
def test_words_run_together(printed: str, apart: str) -> None:
    assert set_apart(printed) == apart


def test_what_was_run_together_is_found() -> None:
    [(text, folded)] = search.entries([("Rà soát thủ tục hànhchính",)])
    assert (text, folded) == ("Rà soát thủ tục hành chính", "ra soat thu tuc hanh chinh")
    assert search.exact("tục hànhchính") == '{text} : ("tục" AND "hành chính")'  # asked for as printed
