"""Roman numbers and signs told by their strokes; rulings; pages side by side."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extract.readers.pdf.rulings import Ruling
from extract.readers.pdf.scan import team
from extract.readers.pdf.scan.image import Picture
from extract.readers.pdf.scan.rulings import rulings
from extract.readers.pdf.scan.strokes import Ink, has_bar, leading_roman, roman
from extract.readers.pdf.scan.words import quarter

_LIBERATION = Path("/usr/share/fonts/truetype/liberation2")
_FACES = [face for face in ("LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSans-Regular") if (_LIBERATION / f"{face}.ttf").exists()]
needs_fonts = pytest.mark.skipif(not _FACES, reason="no fonts: apt-get install fonts-liberation")


def ink_of(text: str, face: str, size: int = 54) -> Ink:
    """Text of 13 points as a scanner at 300 dpi sees it."""
    canvas = Image.new("L", (60 * len(text) + 60, 100), 255)
    ImageDraw.Draw(canvas).text((20, 15), text, fill=0, font=ImageFont.truetype(str(_LIBERATION / f"{face}.ttf"), size))
    ink: Ink = np.asarray(canvas) < 140
    return ink


NUMBERS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
OTHERS = ["H", "HI", "TI", "1", "11", "N", "L", "T", "TT", "8", "5", "M", "IM", "Sở", "a", "E", "VN", "IIII"]


@needs_fonts
@pytest.mark.parametrize("face", _FACES)
@pytest.mark.parametrize("text", NUMBERS)
def test_roman_numbers(text: str, face: str) -> None:
    if "Bold" in face and "X" in text:
        assert roman(ink_of(text, face)) is None  # the arms of a bold X meet too high: it stays as Tesseract reads it
    else:
        assert roman(ink_of(text, face)) == text


@needs_fonts
@pytest.mark.parametrize("face", [face for face in _FACES if "Serif" in face])
@pytest.mark.parametrize("text", OTHERS)
def test_what_is_no_roman_number(text: str, face: str) -> None:
    assert roman(ink_of(text, face)) is None


@needs_fonts
@pytest.mark.parametrize(("text", "number"), [("II/2024", "II"), ("III/2026;", "III"), ("IV/2024", "IV"), ("I/2025", "I"), ("2024", None), ("Hà", None)])
def test_a_number_before_its_year(text: str, number: str | None) -> None:
    assert leading_roman(ink_of(text, _FACES[0])) == number


@needs_fonts
@pytest.mark.parametrize(("text", "barred"), [("≥", True), ("≤", True), (">", False), ("<", False), ("%", False)])
def test_signs_that_stand_on_a_bar(text: str, barred: bool) -> None:
    assert has_bar(ink_of(text, _FACES[0])) is barred


@pytest.mark.parametrize(
    ("read", "number", "meant"), [("H/2024", "II", "II/2024"), ("I1/⁄2024", "II", "II/2024"), ("IV.", "IV", "IV."), ("1", "I", "I"), ("12", "XII", "12")]
)
def test_quarters(read: str, number: str, meant: str) -> None:
    assert quarter(read, number) == meant


def test_rulings_end_where_they_are_drawn() -> None:
    pixels = np.full((1200, 1600), 255, np.uint8)
    pixels[300:304, 101:1502] = 0  # level
    pixels[200:1001, 700:703] = 0  # upright
    pixels[600:640, 200:230] = 0  # a letter
    pixels[800:802, 300:350] = 0  # too short for a ruling
    level, upright = rulings(Picture(pixels, 300 / 72, 0.0))
    assert [_pixels(r) for r in level] == [pytest.approx((302, 101, 1502), abs=2)]
    assert [_pixels(r) for r in upright] == [pytest.approx((701.5, 200, 1001), abs=2)]


def _pixels(ruling: Ruling) -> tuple[float, ...]:
    return tuple(side * 300 / 72 for side in ruling)


@pytest.mark.parametrize(("given", "pages"), [("1", 1), ("2", 2), ("64", 4), ("0", 1)])
def test_how_many_pages_are_read_at_a_time(given: str, pages: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_PAGES_AT_ONCE", given)
    assert team.at_once() == pages


def test_work_begun_side_by_side_comes_back_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_PAGES_AT_ONCE", "3")
    assert [wait() for wait in [team.begun(lambda n=n: n * n) for n in range(6)]] == [0, 1, 4, 9, 16, 25]  # type: ignore[misc]
