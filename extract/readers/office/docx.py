"""Word files (``.docx``, transitional and strict): the package around the body."""

from __future__ import annotations

import hashlib

from lxml import etree

from extract.document import Document, Unreadable
from extract.legacy import detect, remark
from extract.readers.builder import Builder
from extract.readers.compose import Composer, open_frames
from extract.readers.flow import Item, Para
from extract.readers.letterhead import columns, is_national_title
from extract.readers.office.docx_body import BodyReader
from extract.readers.office.docx_numbering import Numbering
from extract.readers.office.docx_styles import Styles, W, switched
from extract.readers.office.ooxml import Package
from extract.text import squeeze

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_docx(source: str, data: bytes) -> Document:
    """Paragraphs and tables in reading order, numbering written out, tracked changes as accepted, footnotes at the end."""
    package = Package(data)
    main = next(iter(package.related("", "officeDocument").values()), "word/document.xml")
    document = package.root(main)
    body = None if document is None else document.find(W + "body")
    if document is None or body is None:
        raise Unreadable("wrong-type", "the archive holds no Word document")
    styles = Styles(package.first_related(main, "styles"))
    chunks = _chunks(package, main)
    reader = BodyReader(styles, Numbering(package.first_related(main, "numbering"), styles), chunks)
    items = reader.items(body)
    found = detect(reader.plain)
    if found is not None:  # old letters whose font got lost: now it is known how to read them
        reader = BodyReader(styles, Numbering(package.first_related(main, "numbering"), styles), chunks, found=found, encodings={found.encoding})
        items = reader.items(body)
    builder = Builder()
    composer = Composer(builder)
    if not _has_letterhead(items):
        composer.write(_header(package, main, body, reader))
    composer.write(items)
    composer.write(_notes(package, main, reader))
    if not builder.blocks:
        raise Unreadable("no-text", "the document holds no text")
    return builder.finish(
        source=source,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=MEDIA_TYPE,
        remarks=tuple(sorted({remark(encoding) for encoding in reader.encodings})),
    )


def _chunks(package: Package, main: str) -> dict[str, list[Item]]:
    """What programs that make Word files out of web pages put into them: whole pages, by relationship."""
    found: dict[str, list[Item]] = {}
    for key, name in package.related(main, "aFChunk").items():
        if not package.has(name) or not name.lower().endswith((".htm", ".html", ".xhtml", ".mht", ".mhtml")):
            continue
        from extract.readers.html.mhtml import page_of
        from extract.readers.html.reader import flow_of_page

        data = package.data(name)
        found[key] = flow_of_page(page_of(data) if name.lower().endswith(("mht", "mhtml")) else data)
    return found


def _has_letterhead(items: list[Item]) -> bool:
    for item in open_frames(items):
        lines = item.text.split("\n") if isinstance(item, Para) else [line for row in item.rows for cell in row for line in cell.lines]
        if any(is_national_title(squeeze(part)) for line in lines for part in (columns(line) or (line,))):
            return True
    return False


def _header(package: Package, main: str, body: etree._Element, reader: BodyReader) -> list[Item]:
    """The header of the first page where it holds the letterhead, else nothing."""
    section = next(body.iter(W + "sectPr"), None)
    if section is None:
        return []
    parts = package.related(main, "header")
    kinds = {reference.get(W + "type", "default"): reference.get(_ID, "") for reference in section.findall(W + "headerReference")}
    wanted = kinds.get("first") if switched(section, "titlePg") else kinds.get("default")
    root = package.root(parts.get(wanted or ""))
    items = [] if root is None else reader.items(root)
    return items if _has_letterhead(items) else []


def _notes(package: Package, main: str, reader: BodyReader) -> list[Item]:
    """The footnotes and endnotes referred to, in the order of their references."""
    roots = {kind: package.first_related(main, f"{kind}s") for kind, _ in reader.notes}
    items: list[Item] = []
    for kind, identifier in list(reader.notes):
        root = roots[kind]
        note = None if root is None else next((n for n in root.findall(W + kind) if n.get(W + "id") == identifier), None)
        if note is not None:
            items.extend(reader.items(note, region="note"))
    return items
