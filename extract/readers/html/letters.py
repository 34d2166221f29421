"""Letters of old fonts in web pages: ``<font face=".VnTime">``, ``font-family: VNI-Times``, or a page that is in them throughout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from extract import legacy

_FAMILY = re.compile(r"font(?:-family)?\s*:[^;]*?[\"']?(\.Vn\w+|VNI-[\w ]+)", re.IGNORECASE)


def to_unicode(body: HtmlElement) -> set[str]:
    """Turn the texts of a page that are in a legacy encoding into Unicode, in place; the encodings found."""
    fonts: dict[HtmlElement, str | None] = {}
    found: set[str] = set()
    plain: list[tuple[HtmlElement, str]] = []
    for element, part, text in _texts(body):
        holder = element if part == "text" else element.getparent()
        encoding = None if holder is None else _encoding(holder, fonts)
        if encoding is None:
            plain.append((element, part))
        else:
            converted = legacy.as_set(text, encoding)
            if converted != text:
                found.add(encoding)
                setattr(element, part, converted)
    rest = legacy.detect(str(getattr(element, part)) for element, part in plain)
    if rest is not None:
        found.add(rest.encoding)
        for element, part in plain:
            setattr(element, part, rest.restore(str(getattr(element, part))))
    return found


def _texts(body: HtmlElement) -> Iterator[tuple[HtmlElement, str, str]]:
    for element in list(body.iter()):
        if isinstance(element.tag, str) and element.text and element.text.strip():
            yield element, "text", element.text
        if element is not body and element.tail and element.tail.strip():
            yield element, "tail", element.tail


def _encoding(element: HtmlElement, fonts: dict[HtmlElement, str | None]) -> str | None:
    """The encoding of the font that an element's text is set in, its own or inherited."""
    if element not in fonts:
        style = _FAMILY.search(element.get("style", ""))
        face = style[1] if style else element.get("face")
        parent = element.getparent()
        named = face or re.search(r"font-family", element.get("style", ""))
        fonts[element] = legacy.encoding_of_font(face) if named else None if parent is None else _encoding(parent, fonts)
    return fonts[element]
