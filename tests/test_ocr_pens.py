"""Figures written in blue where print leaves room for them."""

from __future__ import annotations

import numpy as np
import pytest

from extract.readers.pdf.scan.image import _is_coloured
from extract.readers.pdf.scan.pens import filled, rooms
from extract.readers.pdf.words import ScannedWord, Word


def line(*placed: tuple[str, float]) -> list[ScannedWord]:
    """Words of one line, 12 points high, each six points a letter wide, at these places."""
    return [ScannedWord.of(Word(text, x, 100, x + 6 * len(text), 112, 110, False), text, 95.0) for text, x in placed]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (line(("Số:", 50), ("/SNV-CCHC", 110)), [(1, 99999, True)]),
        (line(("Số:", 50), ("12/SNV-CCHC", 110)), []),
        (line(("Số:", 50), ("/SNV", 70)), []),  # no room
        (line(("ngày", 50), ("tháng", 100), ("8", 140)), [(1, 31, False)]),
        (line(("ngày", 50), ("21", 80), ("tháng", 100), ("năm", 160)), [(3, 12, False)]),
        (line(("hằng", 50), ("tháng", 120)), []),
    ],
)
def test_rooms(words: list[ScannedWord], found: list[tuple[int, int, bool]]) -> None:
    assert [(room.at, room.most, room.joined) for room in rooms(words)] == found


@pytest.mark.parametrize(
    ("read", "confidence", "printed"),
    [("1387", 92.0, "Số: 1387/SNV ngày tháng"), ("1387", 40.0, "Số: /SNV ngày tháng"), ("13a", 92.0, "Số: /SNV ngày tháng"), ("", 0.0, "Số: /SNV ngày tháng")],
)
def test_a_number_joins_its_symbol(read: str, confidence: float, printed: str) -> None:
    words = line(("Số:", 50), ("/SNV", 110), ("ngày", 200), ("tháng", 250))
    assert " ".join(word.text for word in filled(words, [(rooms(words)[0], read, confidence)])) == printed


def test_what_was_written_is_told_from_print() -> None:
    words = line(("Số:", 50), ("/SNV", 110), ("ngày", 200), ("tháng", 250))
    number, day = rooms(words)
    assert [(word.read, word.confidence) for word in filled(words, [(number, "1387", 92.0), (day, "5", 80.0)])] == [
        ("Số:", 95.0),
        ("✎1387/SNV", 92.0),
        ("ngày", 95.0),
        ("✎5", 80.0),
        ("tháng", 95.0),
    ]


def test_days_and_months_are_within_the_calendar() -> None:
    words = line(("ngày", 50), ("tháng", 100), ("năm", 170))
    day, month = rooms(words)
    assert " ".join(word.text for word in filled(words, [(day, "21", 90.0), (month, "8", 90.0)])) == "ngày 21 tháng 8 năm"
    assert " ".join(word.text for word in filled(words, [(day, "41", 90.0), (month, "13", 90.0)])) == "ngày tháng năm"


def test_coloured_ink() -> None:
    page = np.full((400, 400, 3), 250, np.uint8)
    page[100:140, 50:350] = 20
    assert not _is_coloured(page)
    page[200:240, 50:350] = (35, 60, 160)
    assert _is_coloured(page)
