"""Pages of one scan read side by side: Tesseract works outside of the interpreter's lock, so threads are enough.

How many follows from the processors, or from ``CCHC_PAGES_AT_ONCE``, which a batch sets so that documents and pages together take no more than there are.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

_MOST = 4  # pages: each costs about 100 MB while it is read

Result = TypeVar("Result")


def at_once() -> int:
    """How many pages are read at a time."""
    given = os.environ.get("CCHC_PAGES_AT_ONCE", "")
    wanted = int(given) if given.isdecimal() else len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(max(1, wanted), _MOST)


@cache
def _team(members: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(members, "page")


def begun(work: Callable[[], Result]) -> Callable[[], Result]:
    """Begin some work; what is returned waits for its result. Where one page is read at a time, it is done when it is asked for."""
    members = at_once()
    return work if members == 1 else _team(members).submit(work).result
