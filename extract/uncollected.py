"""Work on one document without the collector of cycles: what it makes lives until it is done, and the collector would look at all of it again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """The collector rests within; it begins again behind, if it was at work before.

    >>> import gc
    >>> with uncollected():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    working = gc.isenabled()
    try:
        gc.disable()
        yield
    finally:
        if working:
            gc.enable()
