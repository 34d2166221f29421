"""Web pages: an official text in the page of a legal portal, or a news article."""

from __future__ import annotations

import codecs
import hashlib
import re

import charset_normalizer
from lxml import etree
from lxml import html as lxml_html
from lxml.html import HtmlElement

from extract.document import Document, Unreadable
from extract.legacy import detect, remark
from extract.readers.builder import Builder
from extract.readers.compose import Composer
from extract.readers.flow import Item
from extract.readers.html.blocks import flow_of
from extract.readers.html.container import drop, official_container, prune, without_site
from extract.readers.html.letters import to_unicode
from extract.readers.html.unbroken import set_lines_apart
from extract.readers.worksheet import sheets_apart

_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE)
# What Excel, LibreOffice Calc and Google Sheets write into the pages that they save.
_WORKSHEET = ("Excel.Sheet", "schemas-microsoft-com:office:excel", '<table class="waffle', "a.comment-indicator:hover")
_HEAD = 4096  # characters that name the program
_MARGIN = (
    ".//th[contains(@class, 'row-header') or contains(@class, 'column-header') or contains(@class, 'freezebar')]"  # "A", "B" and "1", "2" of Google Sheets
)
_MAYBE_HIDDEN = re.compile(r"\bhidden\b|display\s*:\s*none", re.IGNORECASE)
# lxml takes such characters in but refuses to put them anywhere else.
_NOT_XML = bytes({*range(0x20)} - {*b"\t\n\r"})
_NONCHARACTERS = ("\ufffe".encode(), "\uffff".encode())


def read_html(source: str, data: bytes) -> Document:
    """The document's own content: letterhead to signature where the page shows an official text, else the article with its headline
    first. ``headline`` and ``published`` are the page's own statements about an article."""
    digest = hashlib.sha256(data).hexdigest()
    text = decode(data)
    builder = Builder()
    root = parse(text, hidden=True)
    encodings = to_unicode(root)
    set_lines_apart(root)
    container = official_container(root)
    if container is None and _MAYBE_HIDDEN.search(text):
        # A page saved with another tab in front hides the document itself.
        whole = parse(text, hidden=False)
        encodings |= to_unicode(whole)
        set_lines_apart(whole)
        container = official_container(whole)
    headline = published = None
    if any(mark in text for mark in _WORKSHEET) and "office:word" not in text[:_HEAD]:
        drop(root.xpath(_MARGIN))
        Composer(builder).write(sheets_apart(flow_of(root)))
    elif container is not None:
        Composer(builder).write(without_site(flow_of(container)))
    else:
        from extract.readers.html.article import find_article  # trafilatura takes a second to import

        article = find_article(text, root)
        Composer(builder).write(article.items)
        headline, published = article.headline, article.published
    if not builder.blocks:
        raise Unreadable("no-text", "the page holds no text")
    return builder.finish(
        source=source,
        sha256=digest,
        media_type="text/html",
        headline=headline,
        published=published,
        remarks=tuple(sorted({remark(encoding) for encoding in encodings})),
    )


def flow_of_page(data: bytes) -> list[Item]:
    """All that a page prints: one that is part of another document."""
    root = parse(decode(data), hidden=True)
    to_unicode(root)
    return flow_of(root)


def decode(data: bytes) -> str:
    """The page as text: by its byte order mark, as UTF-8, as it declares itself, else by guess."""
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        damaged = data.decode("utf-8", "replace")
    if damaged.count("\ufffd") <= 0.2 * sum(not c.isascii() for c in damaged):
        return damaged.replace("\ufffd", "")
    declared = _CHARSET.search(data[:4096])
    name = (declared[1] or declared[2]).decode("ascii", "replace") if declared else ""
    if name and name.lower() not in ("utf-8", "utf8"):
        try:
            return data.decode(name, "replace")
        except LookupError:
            pass  # a charset that Python does not know: guessed like none
    western = data.decode("windows-1252", "replace")
    if detect(western.split("\n")) is not None:
        return western
    guess = charset_normalizer.from_bytes(data, cp_isolation=["cp1258", "utf_16_le", "utf_16_be", "cp1252"]).best()
    return str(guess) if guess is not None else data.decode("windows-1258", "replace")


def parse(text: str, hidden: bool) -> HtmlElement:
    """The body of a page without what is never read; ``hidden``: also without what is not shown."""
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    content = text.encode("utf-8", "replace").translate(None, _NOT_XML)
    for noncharacter in _NONCHARACTERS:
        content = content.replace(noncharacter, b"")
    try:
        root = lxml_html.document_fromstring(content, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Unreadable("no-text", "the page holds no text") from error
    body = root.find("body")
    element = root if body is None else body
    prune(element, hidden)
    return element
