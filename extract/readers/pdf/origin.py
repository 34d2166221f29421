"""Where a page's coordinates begin, and which way they run."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
_DOWN = np.array((1.0, -1.0, 1.0, -1.0))


class Origin:
    """Turns pdfium's page coordinates (origin bottom left of the MediaBox) into ours. ``rotation``: by which the page is turned to be read, where the text
    runs otherwise than the page is shown."""

    def __init__(self, page: Any, rotation: int | None = None) -> None:
        left, bottom, right, top = page.get_cropbox()
        self.rotation = (page.get_rotation() if rotation is None else rotation) % 360
        self.left, self.bottom, self.right, self.top = left, bottom, right, top

    @property
    def place(self) -> tuple[float, float, float, float, int]:
        """What is the same of pages whose coordinates are."""
        return self.left, self.bottom, self.right, self.top, self.rotation

    def box(self, left: Any, bottom: Any, right: Any, top: Any) -> tuple[Any, Any, Any, Any]:
        """(x0, top, x1, bottom) on the page as shown, for numbers or arrays of them."""
        if self.rotation == 90:
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.rotation == 180:
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        if self.rotation == 270:
            return self.top - top, self.right - right, self.top - bottom, self.right - left
        return left - self.left, self.top - top, right - self.left, self.top - bottom

    def boxes(self, found: Floats) -> Floats:
        """The same for rows of (left, top, right, bottom)."""
        if self.rotation:
            left, top, right, bottom = found.T
            return np.column_stack(self.box(left, bottom, right, top))
        found *= _DOWN
        found += (-self.left, self.top, -self.left, self.top)
        return found

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page turned to be read."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.rotation % 180 else (width, height)
