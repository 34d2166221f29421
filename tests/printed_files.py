"""PDF files drawn for the tests, piece by piece: prose, tables ruled in the ways that offices and converters rule them, overlays."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_FONTS = (
    ("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf", "/usr/share/fonts/truetype/liberation2/LiberationSerif-Bold.ttf"),
    ("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf", "/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf"),
)
SIZE = 12
HEIGHT = A4[1]


def vietnamese_fonts() -> None:
    """Register ``Serif`` and ``SerifBold``; skips the test where no font with Vietnamese letters is installed."""
    for plain, bold in _FONTS:
        if Path(plain).exists() and Path(bold).exists():
            pdfmetrics.registerFont(TTFont("Serif", plain))
            pdfmetrics.registerFont(TTFont("SerifBold", bold))
            return
    pytest.skip("no font with Vietnamese letters: apt-get install fonts-liberation")


def pdf(*pages: Callable[[Canvas], None], size: tuple[float, float] = A4, rotate: int = 0, compressed: bool = True) -> bytes:
    """A file whose pages are drawn by the functions; ``size``: of the paper before it is turned by ``rotate``."""
    vietnamese_fonts()
    stream = io.BytesIO()
    shown = size[::-1] if rotate % 180 else size  # reportlab counts the size of the page as shown
    canvas = Canvas(stream, pagesize=shown, pageCompression=int(compressed))
    for draw in pages:
        canvas._pagesize = size
        if rotate:
            canvas.setPageRotation(rotate)
        canvas.setFont("Serif", SIZE)
        canvas.setLineWidth(0.5)
        draw(canvas)
        canvas._pagesize = shown
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def lines(canvas: Canvas, top: float, *texts: str, x: float = 72, lead: float = 16) -> None:
    """Lines of text, the first at ``top`` points below the upper edge of the page."""
    height = canvas._pagesize[1]
    for number, text in enumerate(texts):
        canvas.drawString(x, height - top - number * lead, text)


Rule = Callable[[Canvas, float, float, float, float], None]


def stroke(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
    """A ruling as a line."""
    canvas.line(x0, y0, x1, y1)


def thin_rectangle(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
    """A ruling as a filled rectangle, as Word prints it."""
    canvas.rect(x0 - 0.24, y0 - 0.24, x1 - x0 + 0.48, y1 - y0 + 0.48, stroke=0, fill=1)


def dashes(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
    """A ruling as strokes of three points, two apart."""
    at, length = 0.0, max(x1 - x0, y1 - y0)
    while at < length:
        end = min(at + 3, length)
        if x1 > x0:
            canvas.line(x0 + at, y0, x0 + end, y0)
        else:
            canvas.line(x0, y0 + at, x0, y0 + end)
        at += 5


def no_rule(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
    """No ruling at all."""


def table(
    canvas: Canvas,
    top: float,
    widths: Sequence[float],
    rows: Sequence[Sequence[str | None]],
    *,
    x: float = 60,
    across: Rule = stroke,
    upright: Rule = stroke,
    outer: bool = True,
    size: float = 11,
) -> float:
    """Draw a table and return how far below the upper edge it ends. A cell that is None belongs to the one left of it; "^" to the one above it."""
    edges = [x]
    for width in widths:
        edges.append(edges[-1] + width)
    page = canvas._pagesize[1]
    wraps = [[[] if text in (None, "^") else simpleSplit(text, "Serif", size, _width(row, at, widths) - 6) for at, text in enumerate(row)] for row in rows]
    heights = [max(map(len, wrap)) * (size + 2) + 6 for wrap in wraps]
    canvas.setFont("Serif", size)
    y = page - top
    for number, (row, wrap, height) in enumerate(zip(rows, wraps, heights, strict=True)):
        for at, text in enumerate(row):
            for line, printed in enumerate(wrap[at]):
                canvas.drawString(edges[at] + 3, y - (size + 2) * (line + 1), printed)
            if text != "^":
                across(canvas, edges[at], y, edges[at + 1], y)
            if text is not None and (at or outer):
                upright(canvas, edges[at], y - height, edges[at], y)
        if outer:
            upright(canvas, edges[-1], y - height, edges[-1], y)
        y -= height
        if number == len(rows) - 1:
            across(canvas, edges[0], y, edges[-1], y)
    canvas.setFont("Serif", SIZE)
    return page - y


def _width(row: Sequence[str | None], at: int, widths: Sequence[float]) -> float:
    end = at + 1
    while end < len(row) and row[end] is None:
        end += 1
    return sum(widths[at:end])
