"""The picture of a scanned page before it is read: coloured ink and dust go, print stays."""

from __future__ import annotations

import numpy as np
import pytest

from extract.readers.scan_image import Pixels, without_coloured_ink, without_specks

PAPER, PRINT = (246, 244, 240), (35, 35, 38)
INKS = {"red": (214, 40, 52), "blue": (40, 60, 165), "violet": (110, 50, 150)}


def page(ink: tuple[int, int, int], height: int = 40) -> Pixels:
    """Bars of print from left to right, and bars of ink across them."""
    colours = np.full((800, 800, 3), PAPER, np.uint8)
    for top in range(40, 760, 60):
        colours[top : top + 20, 40:760] = PRINT
    for top in range(70, 760, 240):
        colours[top : top + height, 300:340] = np.minimum(colours[top : top + height, 300:340], ink)
    return colours


@pytest.mark.parametrize("ink", INKS.values(), ids=INKS)
def test_ink_of_stamps_and_pens_becomes_paper(ink: tuple[int, int, int]) -> None:
    grey = without_coloured_ink(page(ink))
    assert grey[78:95, 305:335].min() > 225  # ink alone
    assert grey[102:108, 305:335].max() < 110  # print below it
    assert grey[102:118, 100:200].max() < 60


def test_print_in_blue_stays() -> None:
    colours = page(INKS["red"])
    colours[(colours == PRINT).all(axis=2)] = INKS["blue"]
    assert without_coloured_ink(colours)[45:55, 100:200].max() < 60


def test_a_page_without_colours_stays_as_it_is() -> None:
    colours = np.repeat(page((128, 128, 128))[..., :1], 3, axis=2)
    assert (without_coloured_ink(colours) == colours[..., 0]).all()


def test_dust_goes_and_marks_stay() -> None:
    grey = np.full((600, 600), 245, np.uint8)
    grey[100:140, 100:130] = 20  # a letter
    grey[145:149, 113:117] = 20  # its tone mark below
    grey[300:306, 300:306] = 20  # a full stop
    grey[450:453, 450:453] = 60  # dust
    without_specks(grey, 300 / 72)
    assert (grey[100:140, 100:130] == 20).all()
    assert (grey[145:149, 113:117] == 20).all()
    assert (grey[300:306, 300:306] == 20).all()
    assert (grey[440:460, 440:460] > 200).all()
