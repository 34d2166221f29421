"""The picture of a scanned page before it is read: coloured ink and dust go, print stays."""

from __future__ import annotations

import numpy as np
import pytest

from extract.readers.pdf.scan.image import Picture, Pixels, dark_enough, evenly_lit, thick_enough, without_coloured_ink, without_specks, without_streaks
from extract.readers.pdf.scan.rulings import rulings
from extract.readers.pdf.scan.stamps import without_grey_stamps

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


def test_a_line_printed_in_blue_among_black_ones_stays_and_a_pen_goes() -> None:
    colours = np.full((800, 1200, 3), PAPER, np.uint8)
    colours[60:720:60] = PRINT
    for left in range(100, 1000, 24):
        colours[210:240, left : left + 12] = INKS["blue"]  # letters
    for left in range(100, 400, 30):
        colours[640:690, left : left + 8] = INKS["blue"]  # a few words by hand
    grey = without_coloured_ink(colours)
    assert grey[215:235, 100:112].max() < 60
    assert grey[645:655, 100:108].min() > 225


def test_blue_ink_on_yellow_paper_becomes_paper() -> None:
    colours = page((30, 40, 120))
    yellow = (colours * (np.array([238, 226, 190]) / 255)).astype(np.uint8)
    assert without_coloured_ink(yellow)[78:95, 305:335].min() > 200


def grey_page(stamp: int) -> Pixels:
    """Letters, hairlines of a table, and a ring and bars of a stamp across them."""
    grey = np.full((900, 900), 236, np.uint8)
    y, x = np.mgrid[:900, :900]
    distance = np.hypot(y - 450, x - 450)
    grey[(distance > 190) & (distance < 206)] = stamp
    grey[380:520:40, 380:520] = stamp
    for top in range(385, 520, 40):
        grey[top : top + 16, 380:520] = stamp
    for top in range(60, 860, 60):
        for left in range(60, 840, 30):
            grey[top : top + 26, left : left + 5] = 36
    grey[440:442, 60:840] = 100
    return grey


def test_a_grey_stamp_goes_and_print_and_rulings_stay() -> None:
    grey = grey_page(110)
    printed = grey < 60
    without_grey_stamps(grey, 300 / 72)
    assert (grey[printed] < 60).all()
    assert grey[470:476, 396:409].min() > 200  # of a bar
    assert (grey[440:442, 60:840] < 140).mean() > 0.8  # but for what the ring crosses


@pytest.mark.parametrize("stamp", [36, 60])
def test_a_stamp_as_dark_as_print_stays(stamp: int) -> None:
    grey = grey_page(stamp)
    before = grey.copy()
    without_grey_stamps(grey, 300 / 72)
    assert (grey == before).all()


def test_hairlines_paler_than_ink_are_rulings_and_lines_of_text_are_not() -> None:
    rng = np.random.default_rng(5)
    grey = np.clip(rng.normal(238, 10, (900, 1300)), 0, 255)
    for top in (100, 300, 500):
        grey[top : top + 3, 100:1200] -= 30
    for left in (100, 600, 1198):
        grey[100:500, left : left + 3] -= 30
    for left in range(140, 580, 22):
        grey[180:205, left : left + 8] = 60
    level, upright = rulings(Picture(grey.astype(np.uint8), 300 / 72, 0.0))
    assert [round(line.at * 300 / 72, -1) for line in level] == [100, 300, 500]
    assert [round(line.at * 300 / 72, -1) for line in upright] == [100, 600, 1200]


def test_a_low_row_between_merged_ones_keeps_the_walls_that_rows_above_have() -> None:
    rng = np.random.default_rng(6)
    grey = np.clip(rng.normal(238, 6, (1000, 1300)), 0, 255)
    levels = (100, 300, 360, 480, 540, 660)  # a row, a merged one, a low one, a merged one, a low one without its inner wall
    for top in levels:
        grey[top : top + 3, 100:1200] -= 40
    for left in (100, 1198):
        grey[100:660, left : left + 3] -= 40
    for top, bottom in ((100, 300), (360, 480)):
        grey[top:bottom, 600:603] -= 40
    for left in range(560, 660, 30):
        grey[570:595, left : left + 6] = 60  # letters where the wall would be
    upright = rulings(Picture(grey.astype(np.uint8), 300 / 72, 0.0))[1]
    inner = [(round(line.start * 300 / 72, -1), round(line.end * 300 / 72, -1)) for line in upright if 590 < line.at * 300 / 72 < 612]
    assert sorted(inner) == [(100, 300), (360, 480)]


def test_a_gap_is_closed_unless_cells_are_merged_there() -> None:
    grey = np.full((900, 1300), 255, np.uint8)
    for top in (100, 200, 300, 400):
        grey[top : top + 3, 100:1200] = 0
    for left in (100, 500, 800, 1198):
        grey[100:402, left : left + 3] = 0
    grey[204:300, 500:503] = 255  # merged cells
    grey[165:250, 800:803] = 255  # below a stamp
    upright = [(round(line.at * 300 / 72, -1), round((line.end - line.start) * 300 / 72, -1)) for line in rulings(Picture(grey, 300 / 72, 0.0))[1]]
    assert sorted(upright) == [(100, 300), (500, 100), (500, 100), (800, 300), (1200, 300)]


def test_paper_in_a_shadow_becomes_as_light_as_the_rest() -> None:
    grey = np.full((1200, 900), 240, np.uint8)
    grey[:, 500:] = np.linspace(240, 130, 400)
    grey[100:1100:60, 40:860] = (grey[100:1100:60, 40:860] * 0.2).astype(np.uint8)  # print
    lit = evenly_lit(grey)
    assert lit[20:90, 100:860].min() > 200
    assert lit[100:1100:60, 40:860].max() < 80


def test_a_page_lit_evenly_stays_as_it_is() -> None:
    grey = np.full((1200, 900), 240, np.uint8)
    grey[100:1100:60, 40:860] = 30
    assert evenly_lit(grey) is grey


def test_streaks_of_the_scanner_go_and_rulings_stay() -> None:
    grey = np.full((1200, 1000), 240, np.uint8)
    grey[:, 300:302] = 130  # a streak
    grey[100:1000, 500:503] = 40  # a ruling
    grey[200:1100:50, 250:350] = 30  # print
    without_streaks(grey)
    assert grey[0:190, 298:304].min() > 220
    assert (grey[200:1100:50, 250:350] == 30).all()
    assert (grey[150:199, 500:503] == 40).all()


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


def page_of(paper: int, ink: int, width: int = 6) -> Pixels:
    """Upright strokes on paper."""
    grey = np.full((1200, 900), paper, np.uint8)
    for top in range(100, 1100, 60):
        for left in range(60, 840, 24):
            grey[top : top + 36, left : left + width] = ink
    return grey


@pytest.mark.parametrize(
    ("paper", "ink", "made"),
    [
        (245, 30, (245, 30)),  # as printed
        (240, 150, (240, 50)),  # faded
        (190, 40, (255, 40)),  # on grey paper
        (200, 150, (255, 50)),
        (240, 225, (240, 225)),  # nothing is printed there
    ],
)
def test_faded_ink_and_grey_paper(paper: int, ink: int, made: tuple[int, int]) -> None:
    clear = dark_enough(page_of(paper, ink))
    assert (clear[0, 0], clear[110, 62]) == made


def test_hairlines_of_letters_become_wider_and_usual_strokes_do_not() -> None:
    thin, usual = page_of(250, 20, width=2), page_of(250, 20)
    assert (thick_enough(thin, 300 / 72)[110, 58:66] < 140).sum() == 3
    assert (thick_enough(usual, 300 / 72) == usual).all()
