"""Web pages that print a whole document in one paragraph or cell: its lines set apart again before the page is read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lxml import etree
from lxml.html import HtmlElement

from extract.readers.html.blocks import tag_of
from extract.readers.letterhead import is_motto, is_national_title
from extract.readers.plain.head import letterhead_apart
from extract.readers.plain.unbroken import unbroken_apart
from extract.text import repair, squeeze

_SHORTEST = 400  # characters
_NATION = "CHỦ NGHĨA"


def set_lines_apart(root: HtmlElement) -> None:
    """Put a line break before each part of a document that stands in one run of text of the page, with its letterhead; pages without one stay as they are."""
    for element in list(root.iter()):
        if not tag_of(element):
            continue
        if (lines := _lines(element.text)) is not None:
            element.text = lines[0]
            _insert(element, 0, lines[1:])
        for child in list(element):
            if (lines := _lines(child.tail)) is not None:
                child.tail = lines[0]
                _insert(element, element.index(child) + 1, lines[1:])


def _lines(run: str | None) -> list[str] | None:
    """The lines of a run of text that is a document; None for any other run."""
    if run is None or len(run) < _SHORTEST or "NGH" not in run or _NATION not in (text := repair(run)):
        return None
    printed = [line for raw in text.split("\n") if (line := squeeze(raw))]
    if any(is_national_title(one) and is_motto(two) for one, two in pairwise(printed)):
        return printed  # the page's style keeps the lines of its source
    parts = list(_apart(squeeze(text)))
    return parts if len(parts) > 2 else None


def _apart(line: str) -> Iterator[str]:
    for part in unbroken_apart(letterhead_apart([line])):
        if part.strip():
            yield part


def _insert(element: HtmlElement, at: int, lines: list[str]) -> None:
    for offset, line in enumerate(lines):
        mark = etree.Element("br")
        mark.tail = line
        element.insert(at + offset, mark)
