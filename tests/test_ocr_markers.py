"""Markers of list items and dates put right by the order and the grammar they stand in."""

from __future__ import annotations

import pytest

from extract.readers.pdf.scan.markers import Opening, markers_right
from extract.readers.pdf.scan.numbers import numbers_right, unread_numbers
from extract.readers.pdf.scan.words import apart, corrected


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("I. 2. 3.", "1. 2. 3."),
        ("I. 1. 2. II.", "I. 1. 2. II."),  # a part and its items
        ("I. II. III.", "I. II. III."),
        ("1. 2, 3.", "1. 2. 3."),
        ("1. 5, 9.", "1. 5, 9."),  # no sequence says what it is
        ("8) b) c)", "a) b) c)"),
        ("a) 6) e) d)", "a) b) c) d)"),
        ("c) d) d) e)", "c) d) đ) e)"),
        ("a) b) a) b)", "a) b) a) b)"),
        ("8) 9)", "8) 9)"),
        ("a) Z) c)", "a) b) c)"),  # between its neighbours there is one letter alone
        ("e) g) h)", "e) g) h)"),  # the items before stand on another page
    ],
)
def test_markers(read: str, printed: str) -> None:
    assert " ".join(markers_right([Opening(first, "Sở") for first in read.split()])) == printed


def test_a_number_that_opens_a_line_by_chance_stays() -> None:
    assert markers_right([Opening("1.", "Sở"), Opening("2,", "3"), Opening("3.", "Các")]) == ["1.", "2,", "3."]


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("ngày 05... tháng 12 năm 2026;", "ngày 05 tháng 12 năm 2026;"),
        ("ngày 07 tháng 3 3 năm 2024 của", "ngày 07 tháng 3 năm 2024 của"),
        ("ngày - 07 tháng 3 . năm 2024", "ngày 07 tháng 3 năm 2024"),
        ("đến ngày 07 tháng 3, các năm 2024", "đến ngày 07 tháng 3, các năm 2024"),
        ("ngày 15/9:2025", "ngày 15/9/2025"),
        ("lúc 15:30 ngày 2/9", "lúc 15:30 ngày 2/9"),
    ],
)
def test_dates(read: str, printed: str) -> None:
    assert " ".join(filter(None, numbers_right(read.split()))) == printed


@pytest.mark.parametrize(
    ("read", "unread"),
    [
        ("Hà Nội, ngày 1T tháng 11 năm 2025", [3]),
        ("ngày l5 tháng 11 năm 2025", []),
        ("ngày làm việc, tháng 11 năm 2025", []),
        ("ngày này tháng trước năm 2025", []),
        ("trước ngày 39/8/2025.", [2]),
        ("ngày 12 tháng S năm 2025", [3]),
    ],
)
def test_where_only_figures_can_stand(read: str, unread: list[int]) -> None:
    assert unread_numbers(read.split()) == unread


@pytest.mark.parametrize(
    ("read", "words"),
    [("tháng.8", "tháng 8"), ("II.MỤC", "II. MỤC"), ("b)Rà", "b) Rà"), ("TM.UBND", "TM. UBND"), ("2.1.3", "2.1.3"), ("5.000", "5.000"), ("V.v", "V.v")],
)
def test_words_read_as_one(read: str, words: str) -> None:
    assert apart(read) == words


def test_dust_behind_a_colon() -> None:
    assert (corrected("phường:."), corrected("8.30:")) == ("phường:", "8.30:")
