"""Cells of scanned tables put right by their row and column: what a reader of the picture sees."""

import pytest

from extract.readers.pdf.scan.cells import items_right, titles_right

COLUMNS = [
    ("STT 1 11 12 1.3 2 21", "STT 1 1.1 1.2 1.3 2 2.1"),
    ("1.8 19 110 2", "1.8 1.9 1.10 2"),
    ("A 1 2 10 11 12", "A 1 2 10 11 12"),  # no sub-item: nothing said "1" just before
    ("10 11 101", "10 11 101"),
    ("10 101 11", "10 10.1 11"),
    ("II 21 22", "II 21 22"),
    ("1. 11. 12", "1. 11. 12"),  # a stop behind the number is a way of writing it, and 12 goes on from 11
]
ROWS = [
    ("Cơ quan chủ trì|Cơ quan phôi hợ|Thời gian", "Cơ quan chủ trì|Cơ quan phối hợp|Thời gian"),
    ("Nhiệm vụ|Chủ tri|Sản phâm|Phối hợp", "Nhiệm vụ|Chủ trì|Sản phẩm|Phối hợp"),
    ("Q.I|QH|QIV", "Q.I|QII|QIV"),
    ("Sở Nội vụ|QH khóa XV", "Sở Nội vụ|QH khóa XV"),
    ("Rà soát các thủ tục phi hợp với thực tế tại địa phương|Sở Nội vụ", "Rà soát các thủ tục phi hợp với thực tế tại địa phương|Sở Nội vụ"),
    ("Nhiệm vụ|Chủ trì|Sở Tư pháp", "Nhiệm vụ|Chủ trì|Sở Tư pháp"),
    ("Kết quả|Thanh tra tỉnh|2025", "Kết quả|Thanh tra tỉnh|2025"),
]


@pytest.mark.parametrize(("read", "printed"), COLUMNS)
def test_numbers_of_items(read: str, printed: str) -> None:
    assert " ".join(items_right(read.split())) == printed


@pytest.mark.parametrize(("read", "printed"), ROWS)
def test_titles(read: str, printed: str) -> None:
    assert "|".join(" ".join(words) for words in titles_right([cell.split() for cell in read.split("|")])) == printed
