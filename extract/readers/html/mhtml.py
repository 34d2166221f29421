"""Web pages saved as one file (``.mhtml``, and what Word calls a single file web page): the page itself out of the MIME message around it."""

from __future__ import annotations

import email
import email.policy
import hashlib
from dataclasses import replace

from extract.document import Document, Unreadable
from extract.readers.html.reader import read_html

MEDIA_TYPE = "multipart/related"


def read_mhtml(source: str, data: bytes) -> Document:
    """The document of the page; pictures, styles and frames beside it are not read. Raises ``Unreadable`` where the message holds no page."""
    document = read_html(source, page_of(data))
    return replace(document, sha256=hashlib.sha256(data).hexdigest(), media_type=MEDIA_TYPE)


def page_of(data: bytes) -> bytes:
    """The first HTML part of a message; in UTF-8 where the message states its encoding."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() not in ("text/html", "application/xhtml+xml"):
            continue
        page = part.get_payload(decode=True)
        if not isinstance(page, bytes) or not page.strip():
            continue
        stated = part.get_content_charset()
        try:
            return page if stated is None else page.decode(stated).encode()
        except (LookupError, UnicodeDecodeError):
            return page
    raise Unreadable("no-text", "the saved page holds no HTML")
