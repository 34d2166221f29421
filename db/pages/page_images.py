"""Images of pages for the site: drawn once, kept in memory up to a limit, never written to disk."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from threading import BoundedSemaphore, Lock

from db.pages.originals import original, sources
from db.pages.reading import first
from db.pages.rendering import rendered

PDF = "application/pdf"
MOST_BYTES = 48 * 1024 * 1024
_images: OrderedDict[tuple[str, int], bytes] = OrderedDict()
_lock = Lock()
_drawing = BoundedSemaphore(2)


def drawable(connection: sqlite3.Connection, document: str, page: int) -> list[tuple[str, str]]:
    """``sources`` of a PDF that has this page (from 1); none for anything else."""
    row = first(connection, "select pages from documents where id = ? and media_type = ?", document, PDF)
    return sources(connection, document) if row and 1 <= page <= (row["pages"] or 0) else []


def page_image(known: list[tuple[str, str]], page: int) -> bytes | None:
    """PNG of a page, ``known`` as ``drawable`` gives it; None where the file is no longer the one that was read, or cannot be drawn."""
    if not known:
        return None
    key = (known[0][1], page)
    with _lock:
        if key in _images:
            _images.move_to_end(key)
            return _images[key]
    with _drawing:
        content = original(known)
        image = rendered(content, page) if content is not None else None
    if image is not None:
        _keep(key, image)
    return image


def _keep(key: tuple[str, int], image: bytes) -> None:
    with _lock:
        _images[key] = image
        while len(_images) > 1 and sum(map(len, _images.values())) > MOST_BYTES:
            _images.popitem(last=False)
