"""Signs that are specks told from printed ones by their ink."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extract.readers.pdf.scan.dust import without_dust
from extract.readers.pdf.scan.image import Picture, stem, without_specks
from extract.readers.pdf.scan.rulings import rulings
from extract.readers.pdf.words import ScannedWord, Word

_FACE = Path("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf")
_SCALE = 300 / 72
_TOP, _HEIGHT, _LEFT = 20, 68, 40  # pixels
needs_fonts = pytest.mark.skipif(not _FACE.exists(), reason="no fonts: apt-get install fonts-liberation")


def read_line(printed: str, read: list[str], specks: list[tuple[str, int, int]] = (), size: int = 58, confidence: float = 90.0) -> list[str]:  # type: ignore[assignment]
    """What is left of the words ``read`` where ``printed`` stands: 14 points at 300 dpi. ``specks``: behind which printed text, that far away and high above its top, a speck
    lies, three pixels wide."""
    font = ImageFont.truetype(str(_FACE), size)
    canvas = Image.new("L", (2000, 110), 255)
    draw = ImageDraw.Draw(canvas)
    draw.text((_LEFT, _TOP), printed, fill=0, font=font)
    for before, right, down in specks:
        x = _LEFT + round(font.getlength(before)) + right
        draw.rectangle((x, _TOP + down, x + 2, _TOP + down + 2), fill=30)
    words, at = [], 0
    for text, place in zip(read, printed.split(), strict=True):
        at = printed.index(place, at)
        x0, x1 = (_LEFT + font.getlength(printed[:end]) for end in (at, at + len(place)))
        x1 += 8 if text != place else 0
        x0 -= 8 if text[0] != place[0] else 0
        at += len(place)
        box = (x0 / _SCALE, _TOP / _SCALE, x1 / _SCALE, (_TOP + _HEIGHT) / _SCALE, (_TOP + 54) / _SCALE)
        words.append(ScannedWord.of(Word(text, *box, False), text, confidence))
    return [word.text for word in without_dust(words, np.asarray(canvas), _SCALE)]


@needs_fonts
@pytest.mark.parametrize("size", [42, 50, 58])
def test_printed_signs_stay(size: int) -> None:
    words = ["-", "Các", "sở,", "ban;", "ngành:", "2.", "Kế", "hoạch", "-", "v.v.", "và", "báo", "cáo."]
    assert read_line(" ".join(words), words, size=size) == words


@needs_fonts
def test_signs_that_are_specks_go() -> None:
    specks = [("Chính phủ ban", 3, 48), ("Chính phủ ban hành ", -6, 30)]
    assert read_line("Chính phủ ban hành quyết định.", ["Chính", "phủ", "ban.", "-hành", "quyết", "định."], specks) == [
        "Chính",
        "phủ",
        "ban",
        "hành",
        "quyết",
        "định.",
    ]


@needs_fonts
def test_a_rule_is_no_word() -> None:
    assert read_line("____", ["HE"], confidence=35.0) == []
    assert read_line("____", ["____"], confidence=35.0) == ["____"]
    assert read_line("TÊ", ["TÊ"], confidence=35.0) == ["TÊ"]


def test_the_width_of_a_stem() -> None:
    grey = np.full((210, 200), 250, np.uint8)
    grey[20:100, 20:180:20], grey[20:100, 21:180:20], grey[20:100, 22:180:20] = 30, 30, 30
    assert stem(grey) == 3
    assert stem(np.full((50, 50), 250, np.uint8)) == 0


def test_coarse_specks_go_where_letters_are_large_and_take_the_colour_of_their_paper() -> None:
    grey = np.full((600, 900), 225, np.uint8)
    for left in range(60, 840, 30):
        grey[200:240, left : left + 6] = 30
    small = grey.copy()
    small[200:240, :] = 225
    for left in range(60, 840, 30):
        small[200:230, left : left + 3] = 30
    for page in (grey, small):
        page[400:404, 400:404] = 40
        without_specks(page, _SCALE)
    assert (grey[396:408, 396:408] == 225).all()
    assert (small[400:404, 400:404] == 40).all()  # a stop of small print


def test_a_letter_is_no_wall_of_a_row_whose_cells_are_one() -> None:
    grey = np.full((900, 1300), 240, np.uint8)
    for top in (100, 200, 262, 400):
        grey[top : top + 3, 100:1200] = 30
    for left in (100, 400, 700, 1198):
        grey[100:402, left : left + 3] = 30
    grey[203:262, 390:1190] = 240
    for left in range(300, 560, 25):  # letters: stems with feet
        grey[212:251, left : left + 6] = 30
        grey[245:251, left - 5 : left + 11] = 30
    upright = rulings(Picture(grey, _SCALE, 0.0))[1]
    assert sorted((round(line.at * _SCALE, -2), round(line.start * _SCALE, -1), round(line.end * _SCALE, -1)) for line in upright) == [
        (100, 100, 400),
        (400, 100, 200),
        (400, 260, 400),
        (700, 100, 200),
        (700, 260, 400),
        (1200, 100, 400),
    ]


def test_what_is_left_of_a_stamp_beside_a_heading_goes() -> None:
    """Words that stand apart from the line, of none of which Tesseract is sure; figures stay, they are looked at again."""
    canvas = np.full((110, 2000), 255, np.uint8)
    words = [("CHỈ", 40, 97.0), ("THỊ", 150, 97.0), ("nh", 900, 7.0), ("no", 980, 0.0), ("12", 1500, 9.0)]
    line = [ScannedWord.of(Word(text, x / _SCALE, 5, (x + 80) / _SCALE, 20, 17, False), text, sure) for text, x, sure in words]
    assert [word.text for word in without_dust(line, canvas, _SCALE)] == ["CHỈ", "THỊ", "12"]
