"""Two drawings for the model card as SVG text: the same figures give the same bytes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_SIDE, _MARGIN = 320, 60
_INK, _BLUE, _GREY = "#222", "#1f5fa8", "#bbb"


def _svg(width: int, height: int, parts: Sequence[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="sans-serif" font-size="12">'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *parts, "</svg>", ""])


def _text(x: float, y: float, said: str, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{_INK}">{said}</text>'


def calibration_plot(table: Sequence[tuple[float, float, int]]) -> str:
    """Mean probability against share of true, one dot for each tenth of the scale, its area growing with its count (``models.scoring.calibration``)."""

    def at(value: float, upwards: bool = False) -> float:
        return _MARGIN + _SIDE * (1 - value if upwards else value)

    axes = [
        f'<rect x="{_MARGIN}" y="{_MARGIN}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="{_GREY}"/>',
        f'<line x1="{at(0):.1f}" y1="{at(0, True):.1f}" x2="{at(1):.1f}" y2="{at(1, True):.1f}" stroke="{_GREY}" stroke-dasharray="4"/>',
        *(_text(at(tick / 5), _MARGIN + _SIDE + 18, f"{tick / 5:.1f}") for tick in range(6)),
        *(_text(_MARGIN - 8, at(tick / 5, True) + 4, f"{tick / 5:.1f}", "end") for tick in range(6)),
        _text(_MARGIN + _SIDE / 2, _MARGIN + _SIDE + 40, "probability given"),
        _text(_MARGIN + _SIDE / 2, _MARGIN - 20, "share that is right, of sentence-and-area pairs in each tenth"),
    ]
    dots = [
        f'<circle cx="{at(mean):.1f}" cy="{at(share, True):.1f}" r="{3 + np.log10(count):.1f}" fill="{_BLUE}" fill-opacity="0.8"><title>n = {count}</title></circle>'
        for mean, share, count in table
    ]
    return _svg(_SIDE + 2 * _MARGIN, _SIDE + 2 * _MARGIN, [*axes, *dots])


def confusion_plot(names: Sequence[str], table: npt.NDArray[np.int64]) -> str:
    """``table[i, j]``: how often what is ``names[i]`` was given ``names[j]``; the darker the more, off the diagonal."""
    cell, left, top = 52, 150, 130
    most = max(1, int((table - np.diag(np.diag(table))).max()))
    parts = [_text(left - 8, top + cell * i + cell / 2 + 4, name, "end") for i, name in enumerate(names)]
    parts += [
        f'<text transform="translate({left + cell * j + cell / 2 + 4:.1f},{top - 8}) rotate(-60)" fill="{_INK}">{name}</text>' for j, name in enumerate(names)
    ]
    for i, row in enumerate(table.tolist()):
        for j, count in enumerate(row):
            depth = 0.15 if i == j else 0.75 * count / most
            parts.append(
                f'<rect x="{left + cell * j}" y="{top + cell * i}" width="{cell}" height="{cell}" stroke="white" fill="{_GREY if i == j else _BLUE}" fill-opacity="{depth:.2f}"/>'
            )
            if count:
                parts.append(_text(left + cell * j + cell / 2, top + cell * i + cell / 2 + 4, str(count)))
    parts.append(_text(left + cell * len(names) / 2, 16, "row: what it is; column: what was given instead or besides"))
    return _svg(left + cell * len(names) + 40, top + cell * len(names) + 20, parts)
