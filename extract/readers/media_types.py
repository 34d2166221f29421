"""Which files are documents, by their names."""

from __future__ import annotations

import pathlib

MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".doc": "application/msword",
    ".rtf": "application/rtf",
    ".html": "text/html",
    ".htm": "text/html",
    ".mhtml": "multipart/related",
    ".mht": "multipart/related",
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".zip": "application/zip",
}


def counts(name: str) -> bool:
    """Whether a file found in a folder or archive is taken for a document: of a type that is read, not hidden, no lock file of Word's (``~$…``)."""
    return not name.startswith((".", "~$")) and pathlib.PurePath(name).suffix.lower() in MEDIA_TYPES
