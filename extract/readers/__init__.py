"""From a file to a ``Document``: what the file is, and the reader for it."""

from __future__ import annotations

import io
import pathlib
import re
import zipfile

from extract.document import Document, Unreadable
from extract.readers import archive
from extract.readers.archive import BROKEN, LARGEST_FILE
from extract.readers.media_types import MEDIA_TYPES

__all__ = ["MEDIA_TYPES", "read", "sniff"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EXPECTED = {
    ".pdf": "pdf",
    ".docx": "docx",
    ".xlsx": "xlsx",
    ".doc": "ole",
    ".rtf": "rtf",
    ".html": "html",
    ".htm": "html",
    ".mhtml": "mhtml",
    ".mht": "mhtml",
    ".txt": "text",
    ".md": "text",
    ".zip": "zip",
}
# Portals and old programs write other formats under the name of an old Word file, which Word opens all the same.
_NAMED_DOC = {"rtf": ".rtf", "docx": ".docx", "html": ".html", "mhtml": ".mhtml"}
_CALLED = {
    "pdf": "a PDF",
    "docx": "a Word file (.docx)",
    "xlsx": "an Excel file (.xlsx)",
    "ole": "an old Office file",
    "encrypted": "an encrypted Office file",
    "html": "an HTML page",
    "mhtml": "a web page saved as one file",
    "text": "plain text",
    "rtf": "an RTF file",
    "zip": "a zip archive",
}
_ARTICLE = {
    ".pdf": "a PDF",
    ".docx": "a Word file",
    ".xlsx": "an Excel file",
    ".doc": "an old Word file",
    ".rtf": "an RTF file",
    ".html": "an HTML page",
    ".htm": "an HTML page",
    ".mhtml": "a web page saved as one file",
    ".mht": "a web page saved as one file",
    ".txt": "plain text",
    ".md": "plain text",
    ".zip": "a ZIP archive",
}


def read(source: str | pathlib.Path) -> Document:
    """Read one file, or one document of an archive (``archive.zip!folder/a.docx``); raises ``Unreadable`` with the reason for anything that cannot be read or is
    not what its name says."""
    suffix = pathlib.Path(source).suffix.lower()
    data = content(str(source))
    if suffix not in MEDIA_TYPES:
        raise Unreadable("unsupported", f"files of the type {suffix or '(none)'} are not read; known are {', '.join(MEDIA_TYPES)}")
    found = sniff(data)
    if found == "encrypted" and suffix in (".docx", ".doc", ".xlsx"):
        raise Unreadable("encrypted", "the Office file is protected by a password")
    if suffix == ".zip" and found == "zip":
        raise archive.refuse(data)
    if suffix == ".doc" and found in _NAMED_DOC:
        return _dispatch(str(source), _NAMED_DOC[found], data)
    if found != _EXPECTED[suffix] and not _is_bare(suffix, found, data):
        raise Unreadable("wrong-type", f"named {suffix} but is not {_ARTICLE[suffix]} ({_description(found, data)})")
    return _dispatch(str(source), suffix, data)


def _dispatch(source: str, suffix: str, data: bytes) -> Document:
    # Each reader brings its own heavy libraries: only the one that is needed is imported.
    if suffix == ".pdf":
        from extract.readers.pdf.reader import read_pdf

        return read_pdf(source, data)
    if suffix == ".docx":
        from extract.readers.office.docx import read_docx

        return read_docx(source, data)
    if suffix == ".xlsx":
        from extract.readers.office.xlsx import read_xlsx

        return read_xlsx(source, data)
    if suffix in (".mhtml", ".mht"):
        from extract.readers.html.mhtml import read_mhtml

        return read_mhtml(source, data)
    if suffix in (".html", ".htm"):
        from extract.readers.html.reader import read_html

        return read_html(source, data)
    if suffix in (".doc", ".rtf"):
        from extract.readers.office.doc import read_doc, read_rtf

        return read_doc(source, data) if suffix == ".doc" else read_rtf(source, data)
    from extract.readers.plain.reader import read_plain

    return read_plain(source, data)


def content(source: str) -> bytes:
    """The bytes of a source; raises ``Unreadable`` where there are none to be had."""
    path = pathlib.Path(source)
    try:
        inside = archive.container(source)
        data = _bytes(path) if inside is None else archive.content(source, inside)
    except FileNotFoundError as error:
        raise Unreadable("not-found", "there is no such file") from error
    except PermissionError as error:
        raise Unreadable("unreadable", "no permission to read the file") from error
    except (OSError, ValueError) as error:
        raise Unreadable("unreadable", f"the file cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if not data:
        raise Unreadable("empty", "the file is empty")
    return data


def _bytes(path: pathlib.Path) -> bytes:
    if path.is_dir():
        raise Unreadable("wrong-type", "is a folder, not a file")
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise Unreadable("too-large", f"the file has {size // 1024**2} MB; the limit is {LARGEST_FILE // 1024**2} MB")
    if not path.is_file():
        raise Unreadable("wrong-type", "is not a regular file")
    return path.read_bytes()


def sniff(data: bytes) -> str:
    """What the bytes are, by their first ones: ``pdf``, ``docx``, ``zip``, ``ole``, ``encrypted``, ``rtf``, ``mhtml``, ``html``,
    ``text``."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        return _archive(data)
    if data.startswith(_OLE):
        return "encrypted" if "EncryptedPackage".encode("utf-16-le") in data else "ole"
    if data.lstrip()[:5] == b"{\\rtf":
        return "rtf"
    if _MESSAGE.match(data[:4096]):
        return "mhtml"
    return "html" if _MARKUP.match(_opening(data)) else "text"


_MESSAGE = re.compile(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?(?:mime-version:\s*1|content-type:\s*multipart/)", re.IGNORECASE)
_MARKUP = re.compile(r"(?:\s|<!--.*?-->|<\?xml.*?\?>)*<(?:!doctype\s+html|html|head|body|meta|title)\b", re.IGNORECASE | re.DOTALL)


def _opening(data: bytes) -> str:
    encoding = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}.get(data[:2], "latin-1")
    start = data[:8192]
    return start.decode(encoding, "replace").removeprefix("\ufeff").removeprefix("ï»¿")


def _archive(data: bytes) -> str:
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except BROKEN:
        # Cut off before its table of contents: what it was shows in the names of its first entries; the reader says the rest.
        return "docx" if b"word/" in data or b"[Content_Types].xml" in data[:4096] else "zip"
    if "xl/workbook.xml" in names:
        return "xlsx"
    return "docx" if "word/document.xml" in names or any(re.fullmatch(r"word/document\d*\.xml", name) for name in names) else "zip"


def _is_bare(suffix: str, found: str, data: bytes) -> bool:
    """An HTML file may be a fragment that starts with any tag."""
    return (
        suffix in (".html", ".htm") and found == "text" and re.search(r"<(?:p|div|table|span|br|h[1-6]|article|section|a)\b[^<>]*>", _opening(data)) is not None
    )


def _description(found: str, data: bytes) -> str:
    if found != "text":
        return f"it is {_CALLED[found]}"
    start = "".join(c if c.isprintable() else "·" for c in _opening(data)[:12])
    return f"starts with {start!r}"
