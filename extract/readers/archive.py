"""ZIP archives: each document in one is a source of its own, named ``archive.zip!folder/a.docx``. Nothing is ever unpacked to the disk.

An archive that is broken or unpacks beyond reason is one failure; a member that cannot be read is its own, the others unharmed.
"""

from __future__ import annotations

import io
import lzma
import os
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import IO

from extract.document import Unreadable
from extract.readers.media_types import counts

MARK = "!"
LARGEST_FILE = 200 * 1024**2
_LARGEST_ARCHIVE = 2 * 1024**3
_LARGEST_TOTAL = 8 * 1024**3
_MOST_MEMBERS = 10_000
_LARGEST_DIRECTORY = 16 * 1024**2
_HIGHEST_RATIO = 250
_SMALL = 1024**2  # whatever the ratio, so much is not too much
_DEEPEST = 3
_DRIVE = re.compile(r"[A-Za-z]:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
# What zipfile raises for an archive that is damaged in one way or another.
BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, NotImplementedError, ValueError, OverflowError)


@dataclass(frozen=True, slots=True)
class _Opened:
    """An open archive and its documents by name."""

    archive: zipfile.ZipFile
    documents: dict[str, zipfile.ZipInfo]


def sources(path: str) -> list[str]:
    """The sources that a given file is: the documents of a ZIP archive, in order of name; any other file, and an archive that cannot be opened, itself."""
    if not path.lower().endswith(".zip") or not os.path.isfile(path):
        return [path]
    return list(_sources(path, ()))


def _sources(path: str, within: tuple[str, ...]) -> Iterator[str]:
    """The documents of an archive, reached through the archives ``within`` the one at ``path``; itself where it gives none: reading it will say why."""
    itself = MARK.join((path, *within))
    try:
        names = sorted(_opened(path, _changed(path), within).documents) if len(within) < _DEEPEST else []
    except (Unreadable, OSError):
        names = []
    for name in names:
        if name.lower().endswith(".zip"):
            yield from _sources(path, (*within, name))
        else:
            yield f"{itself}{MARK}{name}"
    if not names:
        yield itself


def container(source: str) -> str | None:
    """The archive on the disk that holds a source; None where the source is a file by itself."""
    if os.path.lexists(source):
        return None
    at = -1
    while (at := source.lower().find(f".zip{MARK}", at + 1)) >= 0:
        if os.path.isfile(source[: at + 4]):
            return source[: at + 4]
    return None


def content(source: str, archive: str) -> bytes:
    """The bytes of a document in an archive (``container(source)``).

    Raises ``Unreadable``: ``not-found``, ``encrypted``, ``too-large``, ``truncated`` where the archive is broken, ``unsafe-name`` where the name leads out of the
    archive, ``unreadable``.
    """
    *within, name = re.split(rf"(?<=\.zip){MARK}", source[len(archive) + 1 :], flags=re.IGNORECASE)
    return _content(_opened(archive, _changed(archive), tuple(within)), name)


def refuse(data: bytes) -> Unreadable:
    """Why an archive gives no documents of its own."""
    try:
        documents = _documents(_archive(io.BytesIO(data)))
    except Unreadable as error:
        return error
    if not documents:
        return Unreadable("no-text", "the archive holds no document of a type that is read")
    return Unreadable("unsupported", f"an archive is read document by document (archive.zip{MARK}name), at most {_DEEPEST} archives deep")


def _changed(path: str) -> int:
    return os.stat(path).st_mtime_ns


@lru_cache(maxsize=2)
def _opened(path: str, _changed: int, within: tuple[str, ...]) -> _Opened:
    """An archive stays open for its documents that follow each other."""
    if within:
        if len(within) >= _DEEPEST:
            raise Unreadable("too-large", f"archives inside archives are read {_DEEPEST} deep")
        opened: IO[bytes] = io.BytesIO(_content(_opened(path, _changed, within[:-1]), within[-1]))
    else:
        opened = open(path, "rb")  # noqa: SIM115 (closed with the archive)
    archive = _archive(opened)
    return _Opened(archive, _documents(archive))


def _archive(opened: IO[bytes]) -> zipfile.ZipFile:
    size = opened.seek(0, os.SEEK_END)
    if size > _LARGEST_ARCHIVE:
        raise Unreadable("too-large", f"the archive has {size // 1024**2} MB; the limit is {_LARGEST_ARCHIVE // 1024**2} MB")
    try:
        if _directory_size(opened, size) > _LARGEST_DIRECTORY:
            raise Unreadable("too-large", f"the archive holds more than {_MOST_MEMBERS} files")
        archive = zipfile.ZipFile(opened)
    except BROKEN as error:
        raise Unreadable("truncated", "the archive is cut off or damaged: it has no table of contents") from error
    infos = archive.infolist()
    if len(infos) > _MOST_MEMBERS:
        raise Unreadable("too-large", f"the archive holds {len(infos)} files; the limit is {_MOST_MEMBERS}")
    unpacked = sum(info.file_size for info in infos)
    if unpacked > _LARGEST_TOTAL or unpacked > max(_HIGHEST_RATIO * size, _SMALL):
        raise Unreadable("too-large", f"the archive unpacks to {unpacked // 1024**2} MB from {size // 1024} KB")
    return archive


def _directory_size(opened: IO[bytes], size: int) -> int:
    """Bytes of the table of contents as the archive states it, so that a false one is not read into memory; 0 where nothing is stated."""
    opened.seek(max(size - 65_557, 0))
    end = opened.read()
    at = end.rfind(b"PK\x05\x06")
    if at < 0 or len(end) < at + 22:
        return 0
    stated = int(struct.unpack_from("<L", end, at + 12)[0])
    if stated == 0xFFFFFFFF:
        large = end.rfind(b"PK\x06\x06", 0, at)
        stated = int(struct.unpack_from("<Q", end, large + 40)[0]) if large >= 0 and len(end) >= large + 48 else stated
    return stated


def _documents(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The members that are taken for documents, by name; of two with one name the second is told apart by a number."""
    found: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        name = unicodedata.normalize("NFC", _name(info)).replace("\\", "/")
        path = PurePosixPath(name)
        if info.is_dir() or not counts(path.name) or any(part == "__MACOSX" or (part.startswith(".") and part != "..") for part in path.parts[:-1]):
            continue
        number, unique = 2, name
        while unique in found:
            unique, number = f"{path.with_suffix('')} ({number}){path.suffix}", number + 1
        found[unique] = info
    return found


def _name(info: zipfile.ZipInfo) -> str:
    """A member's name. One that is not marked as UTF-8 may be so all the same (macOS), or in windows-1258 (Vietnamese Windows); else it is cp437, as the format
    has it."""
    if info.flag_bits & 0x800:
        return info.filename
    stated = _stated_name(info.extra)
    if stated:
        return stated
    raw = info.orig_filename.encode("cp437", "replace")
    for encoding in ("utf-8", "windows-1258"):
        try:
            name = unicodedata.normalize("NFC", raw.decode(encoding))
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8" or _VIETNAMESE.search(name):
            return name
    return info.filename


def _stated_name(extra: bytes) -> str | None:
    """The name in UTF-8 that some writers add to a member (field 0x7075 of the format's appendix)."""
    at = 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, at)
        if kind == 0x7075 and size > 5:
            return extra[at + 9 : at + 4 + size].decode("utf-8", "replace")
        at += 4 + size
    return None


def _content(opened: _Opened, name: str) -> bytes:
    info = opened.documents.get(name)
    if info is None:
        raise Unreadable("not-found", "there is no such file in the archive")
    if ".." in PurePosixPath(name).parts or name.startswith("/") or _DRIVE.match(name) or _CONTROL.search(name):
        raise Unreadable("unsafe-name", "its name leads out of the archive or holds control characters")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise Unreadable("wrong-type", "it is a symbolic link in the archive, not a file")
    if info.file_size > LARGEST_FILE or info.file_size > max(_HIGHEST_RATIO * info.compress_size, _SMALL):
        raise Unreadable("too-large", f"it unpacks to {info.file_size // 1024**2} MB from {info.compress_size // 1024} KB")
    try:
        return opened.archive.read(info)
    except BROKEN as error:
        raise Unreadable("unreadable", "it is damaged in the archive") from error
    except RuntimeError as error:  # how zipfile says that a member has a password
        raise Unreadable("encrypted", "it is protected by a password in the archive") from error
