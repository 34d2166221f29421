"""Signs that Tesseract misreads for want of context, told by their strokes: Roman numbers (two upright strokes are easily read as H), and the bar of ≥ and ≤.

Serif and sans-serif letters alike: what is looked at is the band between the serifs.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Ink = npt.NDArray[np.bool_]

_LOWEST = 14  # pixels: smaller letters show no strokes
_BAND = 0.14, 0.86  # of the height: between the serifs
_UPPER = 0.33  # of the height: down to here the arms of V and X have not met
_KNEE, _FOOT = 0.7, 0.84  # of the height: here V is one stroke at last, X two that go apart
_STEM, _ARM = 0.26, 0.46  # of the height: no upright stroke is wider, no arm of V or X across
_LEANS = 0.035  # of the height: a stroke that moves less between the upper rows is upright
_SERIF = 0.62  # of the height: no letter of one stroke is wider at its ends
_FLAG = 0.09  # of the height: by so much does the head of the figure 1 stand out to the left alone
_BAR = 0.75  # of the width of a sign: a bar below it is as wide
_NUMBERS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX")

Run = tuple[int, int]


def close_around(ink: Ink) -> Ink:
    """The part of a picture that holds its ink; without rows or columns where there is none."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] if len(rows) else ink[:0, :0]


def roman(ink: Ink) -> str | None:
    """The Roman number that a picture shows and nothing else; None where its strokes make none."""
    ink = close_around(ink)
    height = len(ink)
    if height < _LOWEST:
        return None
    upper = [_runs(ink[row]) for row in range(round(_BAND[0] * height), round(_UPPER * height))]
    if not upper or len({len(runs) for runs in upper}) != 1 or any(b - a > _ARM * height for runs in upper for a, b in runs):
        return None
    letters, at = "", 0
    moves = [_middle(last) - _middle(first) for first, last in zip(upper[0], upper[-1], strict=True)]
    while at < len(moves):
        if abs(moves[at]) < _LEANS * height:
            if not _is_stem(ink, upper[0][at], height):
                return None
            letters, at = letters + "I", at + 1
        elif moves[at] > 0 and at + 1 < len(moves) and moves[at + 1] < 0:
            knee, foot = (
                [run for run in _runs(ink[round(share * height)]) if upper[0][at][0] <= _middle(run) <= upper[0][at + 1][1]] for share in (_KNEE, _FOOT)
            )
            if len(foot) == 2 and not (len(knee) == 2 and _middle(foot[0]) < _middle(knee[0]) and _middle(foot[1]) > _middle(knee[1])):
                return None
            letters, at = letters + ("V" if len(foot) == 1 else "X"), at + 2
        else:
            return None
    return letters if letters in _NUMBERS else None


def leading_roman(ink: Ink) -> str | None:
    """The longest Roman number that a picture opens with, up to a gap between letters: ``II`` of ``II/2024``."""
    ink = close_around(ink)
    gaps = np.flatnonzero(~ink.any(axis=0)) if ink.size else np.zeros(0, np.intp)
    ends = [int(gap) for at, gap in enumerate(gaps) if at == 0 or gap > gaps[at - 1] + 1]
    height = len(ink)
    found = None
    for end in [*ends, ink.shape[1]]:
        part = ink[:, :end]
        tall = close_around(part)
        if len(tall) < 0.6 * height and found is None and len(ends) > 1:
            continue
        number = roman(part)
        if number is None:
            break
        found = number
    return found


def _runs(row: npt.ArrayLike) -> list[Run]:
    """Stretches of ink of one row, half-open."""
    edges = np.flatnonzero(np.diff(np.asarray(row, np.int8), prepend=0, append=0))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _middle(run: Run) -> float:
    return (run[0] + run[1]) / 2


def _is_stem(ink: Ink, top: Run, height: int) -> bool:
    """Whether a stroke goes straight down, alone, to a foot no wider than a serif; the figure 1 has a flag to the left alone."""
    place = _middle(top)
    for row in range(round(_BAND[0] * height), round(_BAND[1] * height)):
        own = next((run for run in _runs(ink[row]) if run[0] <= place < run[1]), None)
        if own is None or own[1] - own[0] > _STEM * height or abs(_middle(own) - place) > max(1.5, _LEANS * height):
            return False
    ends = [ink[: max(1, round(0.06 * height))].any(axis=0), ink[-max(1, round(0.06 * height)) :].any(axis=0)]
    for end in ends:
        own = next((run for run in _runs(end) if run[0] <= place < run[1]), None)
        if own is None:
            return False
        beside = sum(abs(_middle(run) - place) > 1 and own[0] <= _middle(run) < own[1] for run in _runs(ink[round(_BAND[0] * height)]))
        if own[1] - own[0] > (1 + beside) * _SERIF * height:
            return False
    flag = ink[round(0.1 * height) : round(0.28 * height)].any(axis=0)
    own = next(run for run in _runs(flag) if run[0] <= place < run[1])
    return (place - own[0]) - (own[1] - place) <= _FLAG * height


def has_bar(ink: Ink) -> bool:
    """Whether a sign stands on a bar as wide as itself, as ≥ and ≤ do and > and < do not."""
    ink = close_around(ink)
    if ink.size == 0 or ink.shape[1] < 6:
        return False
    return any(b - a >= _BAR * ink.shape[1] for row in ink[len(ink) // 2 :] for a, b in _runs(row))
