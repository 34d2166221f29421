"""The stored original of a document: only a file that the database names as its source, and only while its content is the one that was read.

No part of a path ever comes from a request: a document's id leads to rows of ``sources``, and the bytes that are handed out have the SHA-256 of the document.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
from threading import Lock

from db.pages.reading import rows
from extract.document import Unreadable
from extract.readers import archive

LARGEST = 200 * 1024 * 1024  # bytes
_Stamp = tuple[str, int, int, int]
_seen: dict[_Stamp, str] = {}
_lock = Lock()
_MOST_SEEN = 10_000


def original(known: list[tuple[str, str]]) -> bytes | None:
    """The content of a document's file, None where no source of it is there any more as it was read. ``known``: its ``sources``."""
    for path, sha256 in known:
        found = content(path)
        if found is not None and hashlib.sha256(found).hexdigest() == sha256:
            return found
    return None


def is_there(connection: sqlite3.Connection, document: str) -> bool:
    """Whether ``original`` would find the content; a file that has not changed since is not read again."""
    for path, sha256 in sources(connection, document):
        stamp = _stamp(path)
        if stamp is None:
            continue
        if stamp not in _seen:
            found = content(path)
            with _lock:
                if len(_seen) >= _MOST_SEEN:
                    _seen.clear()
                _seen[stamp] = hashlib.sha256(found).hexdigest() if found is not None else ""
        if _seen.get(stamp) == sha256:
            return True
    return False


def sources(connection: sqlite3.Connection, document: str) -> list[tuple[str, str]]:
    """Paths of the document's files with the SHA-256 that they must have, those last seen first."""
    found = rows(
        connection,
        "select s.path, d.sha256 from documents d join sources s on s.document = d.id and s.sha256 = d.sha256 where d.id = ? order by s.present desc, s.path",
        document,
    )
    return [(row["path"], row["sha256"]) for row in found]


def content(path: str) -> bytes | None:
    """The bytes of a file, or of a document inside a ZIP archive (``archive.zip!folder/a.pdf``), None where it cannot be read."""
    holder = archive.container(path)
    try:
        if holder is not None:
            return archive.content(path, holder)
        if _stamp(path) is None:
            return None
        with open(path, "rb") as opened:
            found = opened.read(LARGEST + 1)
    except (OSError, Unreadable):
        return None
    return found if len(found) <= LARGEST else None


def _stamp(path: str) -> _Stamp | None:
    """What changes with the file, or with the archive that holds the document; None where there is none or it is too large to show."""
    holder = archive.container(path)
    try:
        found = os.stat(holder or path)
    except (OSError, ValueError):
        return None
    fits = holder is not None or found.st_size <= LARGEST
    return (path, found.st_ino, found.st_mtime_ns, found.st_size) if stat.S_ISREG(found.st_mode) and fits else None
