"""Ctrl-C and a polite kill, heard and not obeyed at once."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def heeding(asked: Callable[[], None]) -> Iterator[None]:
    """While it lasts ``asked`` is called at each SIGINT and SIGTERM; afterwards they do what they did before."""

    def hear(_number: int, _frame: FrameType | None) -> None:
        asked()

    before = {number: signal.signal(number, hear) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
