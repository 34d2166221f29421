"""One writer a database: a second run on the same file says so instead of waiting or mixing."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class TakenError(Exception):
    """Another run holds the database; ``args[0]`` is its process id as text, "" where unknown."""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold ``path`` (a file made for it beside the database) until the end of the block; the system lets go of it when the process ends, however that happens.

    Raises ``TakenError`` where another process holds it and ``OSError`` where the file cannot be made.
    """
    handle = _lock(path)
    try:
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())
        yield
    finally:
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
        os.close(handle)


def _lock(path: Path) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = os.read(handle, 20).decode("ascii", "replace").strip()
            os.close(handle)
            raise TakenError(holder) from error
        # The run before may have removed the file between our opening and locking it: then this one guards nothing.
        with contextlib.suppress(FileNotFoundError):
            if os.stat(path).st_ino == os.fstat(handle).st_ino:
                return handle
        os.close(handle)
