"""Signs of life of a reader at work: whoever limits its time starts the clock anew with each page."""

from __future__ import annotations

from collections.abc import Callable

listeners: list[Callable[[], object]] = []
"""Called, in the order they were added, after each slow step: a scanned page read."""


def step_done() -> None:
    """Tell every listener."""
    for listener in listeners:
        listener()
