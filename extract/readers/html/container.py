"""Which part of a page is the document: pruning what is never read, and the element that holds an official text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from extract.readers.columns import left_part_start
from extract.readers.flow import Item, Para
from extract.readers.html.blocks import BLOCKS, tag_of
from extract.readers.letterhead import columns, is_national_title
from extract.text import fold, repair, squeeze

_UNREAD = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "canvas",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "map",
        "head",
        "link",
        "meta",
        "input",
        "select",
        "textarea",
        "button",
        "option",
        "datalist",
        "dialog",
        "math",
        "del",
    ]
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SCREEN_READER = re.compile(r"\b(?:sr-only|visually-hidden|screen-reader-text)\b")
_FURNITURE = frozenset(("nav", "footer", "aside"))
_BANNER = re.compile(r"(?:^|[\s_-])(?:header|banner|footer|navbar|topbar|menu|breadcrumbs?)(?:$|[\s_-])", re.IGNORECASE)
_STRUCTURE = re.compile(r"(?:^|\n)\s*(?:dieu \d|chuong [ivxlc\d]|phu luc|muc [ivx\d]|[ivx]+\. |\d+\. |[a-d]\) |noi nhan)")
_LARGEST_HEAD = 80  # elements of a letterhead
_HIGHEST_LEFT = 12  # lines
_TITLE_AND_MOTTO = 80  # characters: an appendix has them, too


def prune(root: HtmlElement, hidden: bool) -> None:
    """Take out what no reader of the page sees: scripts, form fields and, if ``hidden``, hidden elements."""
    gone = [element for element in root.iter() if element is not root and (tag_of(element) in _UNREAD or (hidden and _is_hidden(element)))]
    drop(gone)


def drop(elements: list[HtmlElement]) -> None:
    """Take elements out of the page; the text after them stays."""
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style, kind = element.get("style"), element.get("class")
    return bool((style and _HIDDEN.search(style)) or (kind and _SCREEN_READER.search(kind)))


def text_length(element: HtmlElement) -> int:
    """Characters of an element that are not the text of links."""
    total = len(squeeze(element.text_content()))
    return total - sum(len(squeeze(link.text_content())) for link in element.iter("a"))


def block_text(element: HtmlElement) -> str:
    """The text of an element, a line per block and per break."""
    parts: list[str] = []

    def walk(node: HtmlElement) -> None:
        tag = tag_of(node)
        edge = "\n" if tag in BLOCKS or tag == "br" else ""
        parts.append(edge + re.sub(r"\s+", " ", node.text or ""))
        for child in node:
            if tag_of(child):
                walk(child)
            parts.append(re.sub(r"\s+", " ", child.tail or ""))
        parts.append(edge)

    walk(element)
    return "".join(parts)


def official_container(body: HtmlElement) -> HtmlElement | None:
    """The smallest element that holds an official document from its letterhead to its end; None where the page shows none."""
    for head in _letterheads(body):
        container = _grow(head, body)
        if len(squeeze(container.text_content())) >= 300:
            return container
    return None


def _letterheads(body: HtmlElement) -> Iterator[HtmlElement]:
    """Blocks that print the national title (or the party's) in a line of its own, outside the banners of the site."""
    for element in body.iter():
        text = f"{element.text or ''} {''.join(child.tail or '' for child in element)}" if tag_of(element) else ""
        if "ĐẢNG" not in (marked := repair(text)) and "CỘNG" not in marked:
            continue
        block: HtmlElement | None = element
        while block is not None and sum(1 for _ in islice(block.iter(), _LARGEST_HEAD + 1)) <= _LARGEST_HEAD:
            if tag_of(block) in BLOCKS and _prints_title(block):
                if not any(_is_banner(outer) for outer in (block, *block.iterancestors())):
                    yield block
                break
            block = block.getparent()


def _prints_title(block: HtmlElement) -> bool:
    """Whether a line, or two lines together, of a block are the national title."""
    lines = [line for raw in repair(block_text(block)).split("\n") if (line := squeeze(raw))]
    return any(is_national_title(line) or is_national_title(f"{line} {after}") for line, after in zip(lines, [*lines[1:], ""], strict=True))


def _is_banner(element: HtmlElement) -> bool:
    if tag_of(element) in ("body", "html"):
        return False
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return tag_of(element) in ("header", "nav", "footer") or (bool(_BANNER.search(names)) and len(element.text_content()) < 3000)


def _grow(head: HtmlElement, body: HtmlElement) -> HtmlElement:
    best, size = head, text_length(head)
    after: list[HtmlElement] = []
    current = head
    while current is not body and (parent := current.getparent()) is not None:
        after.extend(sibling for sibling in current.itersiblings() if tag_of(sibling) and tag_of(sibling) not in _FURNITURE)
        current = parent
        more = sum(map(text_length, after))
        if more and more >= 0.3 * size and _belongs(best, after):
            best, size, after = current, text_length(current), []
    return best


def _belongs(container: HtmlElement, after: list[HtmlElement]) -> bool:
    """Whether what follows a container goes on with its document: the document has not ended yet, or clauses follow."""
    inside = fold(squeeze(repair(container.text_content())))
    following = "\n".join(fold(repair(block_text(element))) for element in after)
    if len(inside) > _TITLE_AND_MOTTO and inside[:300] in squeeze(following):
        return False  # the same document once more
    ended = re.search(r"noi nhan|\(da ky\)", inside)
    annexed = re.search(r"(?:^|\n)\s*phu luc\b", following) or any(len(rows) > 3 for element in after for rows in _long_tables(element))
    return not ended or bool(annexed) or len(_STRUCTURE.findall(following)) >= 4


def _long_tables(element: HtmlElement) -> Iterator[list[HtmlElement]]:
    """The rows of three or more cells, for each table that has no links in it."""
    for table in (element, *element.iterdescendants("table")):
        if tag_of(table) == "table" and next(table.iter("a"), None) is None:
            yield [row for row in table.iter("tr") if sum(1 for _ in row.iterchildren("td", "th")) >= 3]


def without_site(items: list[Item]) -> list[Item]:
    """The flow of an official document without what the site prints above its letterhead."""
    sizes = [len(item.text) if isinstance(item, Para) else sum(len(line) for row in item.rows for cell in row for line in cell.lines) for item in items]
    printed: list[tuple[int, str]] = []  # item and line of the paragraphs above
    for at, item in enumerate(items):
        lines = item.text.split("\n") if isinstance(item, Para) else [line for row in item.rows for cell in row for line in cell.lines]
        if any(is_national_title(squeeze(part)) for line in lines for part in (columns(line) or (line,))):
            start = left_part_start([line for _, line in printed], len(printed))
            first = printed[start][0] if start < len(printed) else at
            return items[first:] if sum(sizes[:first]) <= 0.2 * sum(sizes) else items
        printed = [*printed, *((at, line) for line in lines)][-_HIGHEST_LEFT:] if isinstance(item, Para) else []
    return items
