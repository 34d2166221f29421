"""Office Open XML packages (``.docx``, ``.xlsx``): a ZIP archive of XML parts, checked before anything in it is believed."""

from __future__ import annotations

import io
import posixpath
import zipfile

from lxml import etree

from extract.document import Unreadable
from extract.readers.archive import BROKEN

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICTLY = b"http://purl.oclc.org/ooxml/"
_STRICT = [
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
]
_LARGEST_PACKAGE = 500 * 1024**2
_LARGEST_PART = 100 * 1024**2
_HIGHEST_RATIO = 250


class Package:
    """The parts of an OOXML package and how they refer to each other.

    Raises ``Unreadable``: ``truncated`` where the archive is cut off, ``too-large`` where it unpacks beyond reason, ``unreadable``
    where a part is damaged.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN as error:
            raise Unreadable("truncated", "the archive of the file is cut off or damaged: it has no table of contents") from error
        unpacked = sum(entry.file_size for entry in self._archive.infolist())
        if unpacked > _LARGEST_PACKAGE or unpacked > max(_HIGHEST_RATIO * len(data), 1024**2):
            raise Unreadable("too-large", f"the archive of the file unpacks to {unpacked // 1024**2} MB from {len(data) // 1024} KB")
        self._names = set(self._archive.namelist())
        self._relations: dict[str, list[etree._Element]] = {}

    def has(self, name: str) -> bool:
        """Whether the package has a part."""
        return name in self._names

    def parts(self) -> list[str]:
        """Names of all parts that are XML."""
        return [name for name in self._names if name.lower().endswith((".xml", ".rels", ".vml"))]

    def content(self, name: str) -> bytes:
        """The bytes of an XML part. A document type is refused: entities that swell or fetch are declared there, and no Office file has one."""
        content = self.data(name)
        if b"<!DOCTYPE" in (content.replace(b"\0", b"") if b"\0" in content else content):
            raise Unreadable("unreadable", f"the part {name} declares XML entities, which no Office file does")
        return content

    def data(self, name: str) -> bytes:
        """The bytes of any part that the package has."""
        if self._archive.getinfo(name).file_size > _LARGEST_PART:
            raise Unreadable("too-large", f"the part {name} is larger than {_LARGEST_PART // 1024**2} MB")
        try:
            return self._archive.read(name)
        except BROKEN as error:
            raise Unreadable("unreadable", f"the part {name} of the archive of the file is damaged") from error
        except RuntimeError as error:  # how zipfile says that an entry has a password
            raise Unreadable("encrypted", "the archive of the file is protected by a password") from error

    def root(self, name: str | None) -> etree._Element | None:
        """The root element of a part; None where the package has no such part."""
        if name is None or name not in self._names:
            return None
        content = self.content(name)
        for strict, transitional in _STRICT if _STRICTLY in content else ():
            content = content.replace(strict, transitional)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, collect_ids=False)
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise Unreadable("unreadable", f"the part {name} is not well-formed XML") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise Unreadable("unreadable", f"the part {name} declares XML entities, which no Office file does")
        return root

    def related(self, part: str, kind: str) -> dict[str, str]:
        """Names of the parts that ``part`` refers to as ``kind`` (``styles``, ``header``), by relationship id; ``""`` is the package."""
        folder, name = posixpath.split(part)
        if part not in self._relations:
            root = self.root(posixpath.join(folder, "_rels", f"{name}.rels") if part else "_rels/.rels")
            self._relations[part] = [] if root is None else list(root.iter(_RELATION))
        found: dict[str, str] = {}
        for relation in self._relations[part]:
            if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                target = relation.get("Target", "")
                path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                found[relation.get("Id", "")] = path
        return found

    def first_related(self, part: str, kind: str) -> etree._Element | None:
        """The root of the one part that ``part`` refers to as ``kind``."""
        return self.root(next(iter(self.related(part, kind).values()), None))
