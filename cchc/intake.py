"""Which files a run is about: folders and archives opened, files listed once each, told apart by their content."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extract.document import Unreadable
from extract.readers import archive
from extract.readers.media_types import MEDIA_TYPES, counts

# How many bytes make about as much work as one printed page, by type; good enough to do the long ones first.
_BYTES_A_PAGE = {".pdf": 30_000, ".docx": 6_000, ".doc": 12_000, ".html": 6_000, ".htm": 6_000}
_RANK = {suffix: rank for rank, suffix in enumerate(MEDIA_TYPES)}


@dataclass(frozen=True, slots=True)
class File:
    """A file to be read, or a document of an archive. ``path``: as the program opens it; ``key``: the same, printable: its name in the database; ``sha256`` is None,
    ``problem`` the reason and ``kind`` its slug where it cannot be opened."""

    path: str
    key: str
    sha256: str | None
    bytes: int
    problem: str | None = None
    kind: str = "unreadable"


@dataclass(frozen=True, slots=True)
class Job:
    """Files of one content; the names under which it is tried, one for each type of file."""

    files: tuple[File, ...]
    tries: tuple[str, ...]

    @property
    def cost(self) -> float:
        """About how many pages of work this is."""
        return self.files[0].bytes / _BYTES_A_PAGE.get(_suffix(self.tries[0]), 3_000)


def job_of(files: list[File]) -> Job:
    """The job of files with equal bytes. They may carry names of several types: the first name of each type is tried, until one can be read."""
    ordered = sorted(files, key=lambda file: (_RANK.get(_suffix(file.path), len(_RANK)), file.path))
    tries = {_suffix(file.path): file.path for file in reversed(ordered)}
    return Job(tuple(files), tuple(reversed(tries.values())))


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower()


def paths_under(given: Iterable[str]) -> list[str]:
    """Absolute paths of the documents under the files and folders ``given`` as far as these exist, each once, in order of name. A file named outright is taken
    whatever its type; in folders only the types that are read count, without hidden files and Word's own lock files (``~$…``). An archive stands for the
    documents in it (``archive.zip!folder/a.docx``)."""
    found: set[str] = set()
    for path in filter(os.path.lexists, map(os.path.abspath, given)):
        for file in _inside(path) if os.path.isdir(path) else [path]:
            found.update(archive.sources(file))
    return sorted(found)


def _inside(folder: str) -> Iterator[str]:
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if counts(name):
                yield os.path.join(where, name)


def fingerprint(path: str) -> File:
    """The file at ``path`` with the SHA-256 of its content."""
    inside = archive.container(path)
    try:
        if inside is not None:
            data = archive.content(path, inside)
            return File(path, printable(path), hashlib.sha256(data).hexdigest(), len(data))
        if not stat.S_ISREG(os.stat(path).st_mode):
            return File(path, printable(path), None, 0, "it is no regular file")  # a named pipe would be waited for without end
        with open(path, "rb") as opened:
            return File(path, printable(path), hashlib.file_digest(opened, "sha256").hexdigest(), os.fstat(opened.fileno()).st_size)
    except OSError as error:
        return File(path, printable(path), None, 0, f"the file cannot be opened: {error.strerror or error}")
    except Unreadable as error:
        return File(path, printable(path), None, 0, str(error), error.kind)


def printable(path: str) -> str:
    """A path as text that can be stored and printed: bytes that are no UTF-8 stand as ``\\udc..`` escapes."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return path.encode("utf-8", "backslashreplace").decode("utf-8")
    return path


def is_under(key: str, given: Iterable[str]) -> bool:
    """Whether the path ``key`` is one of the files ``given`` or lies in one of the folders or archives."""
    roots = [printable(os.path.abspath(path)) for path in given]
    return any(key == root or key.startswith((root.rstrip(os.sep) + os.sep, root + archive.MARK)) for root in roots)
