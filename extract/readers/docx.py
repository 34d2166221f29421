"""Word files (``.docx``, transitional and strict): the package around the body."""

from __future__ import annotations

import hashlib
import io
import lzma
import posixpath
import struct
import zipfile
import zlib

from lxml import etree

from extract.document import Document, Unreadable
from extract.readers.builder import Builder
from extract.readers.compose import Composer, open_frames
from extract.readers.docx_body import BodyReader
from extract.readers.docx_numbering import Numbering
from extract.readers.docx_styles import Styles, W, switched
from extract.readers.flow import Item, Para
from extract.readers.letterhead import columns, is_national_title
from extract.text import squeeze

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT = [
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
]
_LARGEST_PACKAGE = 500 * 1024**2
_LARGEST_PART = 100 * 1024**2
_HIGHEST_RATIO = 250
# What zipfile raises for an archive that is damaged in one way or another.
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, NotImplementedError, ValueError, OverflowError)


class Package:
    """The parts of an OOXML package and how they refer to each other.

    Raises ``Unreadable``: ``truncated`` where the archive is cut off, ``too-large`` where it unpacks beyond reason, ``unreadable``
    where a part is damaged.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise Unreadable("truncated", "the .docx archive is cut off or damaged: it has no table of contents") from error
        unpacked = sum(entry.file_size for entry in self._archive.infolist())
        if unpacked > _LARGEST_PACKAGE or unpacked > max(_HIGHEST_RATIO * len(data), 1024**2):
            raise Unreadable("too-large", f"the .docx archive unpacks to {unpacked // 1024**2} MB from {len(data) // 1024} KB")
        self._names = set(self._archive.namelist())

    def root(self, name: str | None) -> etree._Element | None:
        """The root element of a part; None where the package has no such part."""
        if name is None or name not in self._names:
            return None
        if self._archive.getinfo(name).file_size > _LARGEST_PART:
            raise Unreadable("too-large", f"the part {name} is larger than {_LARGEST_PART // 1024**2} MB")
        try:
            content = self._archive.read(name)
        except _BROKEN as error:
            raise Unreadable("unreadable", f"the part {name} of the .docx archive is damaged") from error
        except RuntimeError as error:  # how zipfile says that an entry has a password
            raise Unreadable("encrypted", "the .docx archive is protected by a password") from error
        for strict, transitional in _STRICT:
            content = content.replace(strict, transitional)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise Unreadable("unreadable", f"the part {name} is not well-formed XML") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise Unreadable("unreadable", f"the part {name} declares XML entities, which no Word file does")
        return root

    def related(self, part: str, kind: str) -> dict[str, str]:
        """Names of the parts that ``part`` refers to as ``kind`` (``styles``, ``header``), by relationship id; ``""`` is the package."""
        folder, name = posixpath.split(part)
        root = self.root(posixpath.join(folder, "_rels", f"{name}.rels") if part else "_rels/.rels")
        found: dict[str, str] = {}
        for relation in () if root is None else root.iter(_RELATION):
            if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                target = relation.get("Target", "")
                path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                found[relation.get("Id", "")] = path
        return found

    def first_related(self, part: str, kind: str) -> etree._Element | None:
        """The root of the one part that ``part`` refers to as ``kind``."""
        return self.root(next(iter(self.related(part, kind).values()), None))


def read_docx(source: str, data: bytes) -> Document:
    """Paragraphs and tables in reading order, numbering written out, tracked changes as accepted, footnotes at the end."""
    package = Package(data)
    main = next(iter(package.related("", "officeDocument").values()), "word/document.xml")
    document = package.root(main)
    body = None if document is None else document.find(W + "body")
    if document is None or body is None:
        raise Unreadable("wrong-type", "the archive holds no Word document")
    styles = Styles(package.first_related(main, "styles"))
    reader = BodyReader(styles, Numbering(package.first_related(main, "numbering"), styles))
    items = reader.items(body)
    builder = Builder()
    composer = Composer(builder)
    if not _has_letterhead(items):
        composer.write(_header(package, main, body, reader))
    composer.write(items)
    composer.write(_notes(package, main, reader))
    if not builder.blocks:
        raise Unreadable("no-text", "the document holds no text")
    return builder.finish(source=source, sha256=hashlib.sha256(data).hexdigest(), media_type=MEDIA_TYPE)


def _has_letterhead(items: list[Item]) -> bool:
    for item in open_frames(items):
        lines = item.text.split("\n") if isinstance(item, Para) else [line for row in item.rows for cell in row for line in cell.lines()]
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
    roots = {kind: package.first_related(main, f"{kind}s") for kind in ("footnote", "endnote")}
    items: list[Item] = []
    for kind, identifier in list(reader.notes):
        root = roots[kind]
        note = None if root is None else next((n for n in root.findall(W + kind) if n.get(W + "id") == identifier), None)
        if note is not None:
            items.extend(reader.items(note, region="note"))
    return items
