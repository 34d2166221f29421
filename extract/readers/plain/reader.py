"""Plain text and Markdown: what encoding, which lines are letterhead, table or prose."""

from __future__ import annotations

import hashlib
import html
import pathlib
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from extract import legacy
from extract.document import Document, Unreadable
from extract.readers.builder import Builder
from extract.readers.columns import zones
from extract.readers.compose import Composer, zone_paras
from extract.readers.flow import Item, Table
from extract.readers.plain.bars import BREAK, barred_table
from extract.readers.plain.columns import aligned_table
from extract.readers.plain.head import letterhead_apart, letterhead_whole
from extract.readers.plain.listed import rows_whole
from extract.readers.plain.tabbed import tabbed_table
from extract.readers.plain.unbroken import unbroken_apart
from extract.readers.plain.words import words_whole
from extract.readers.plain.wrapping import Layout, paragraphs, single_spaced
from extract.text import repair

# "Sở NN&amp;MT": what pages copied out of their source leave behind
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo|#\d{2,5}|#x[0-9a-fA-F]{2,4});")
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 27})
_PAGE_NUMBER = r"[-–][ \t]*\d{1,4}[ \t]*[-–]|\d{1,4}"
_PAGE_HEAD = re.compile(rf"\A(?:[ \t]*\r?\n)*+(?:[ \t]*(?:{_PAGE_NUMBER})[ \t]*\r?\n(?:[ \t]*\r?\n)*)?")
_PAGE_FOOT = re.compile(rf"(?:(?<!\s)\s*\n[ \t]*(?:{_PAGE_NUMBER}))?(?<!\s)\s*\Z")
_DAMAGE = 0.2  # share of damaged characters up to which text is UTF-8 all the same: in windows-1258 nearly all would be
_LINE_END = r"\n(?![ \t]*\n)"  # within a paragraph
_STRONG = (
    re.compile(rf"\*\*(?=\S)((?:[^*\n]|\*(?!\*)|{_LINE_END}){{1,2000}}+)(?<=\S)\*\*"),
    re.compile(rf"__(?=\S)((?:[^_\n]|_(?!_)|{_LINE_END}){{1,2000}}+)(?<=\S)__"),
    re.compile(rf"\*\*((?:[^*\n]|{_LINE_END}){{1,300}}+)\*\*"),  # "**(1) **Rà soát": a blank inside
)
_EMPHASIS = re.compile(rf"(?<![\w*])([*_])(?=[^\s*_)])((?:[^*_\n]|{_LINE_END}){{1,2000}}+)(?<=\S)\1(?![\w*])")


def read_plain(source: str, data: bytes) -> Document:
    """Paragraphs, letterhead and tables of a text file; raises ``Unreadable`` where the bytes are no text."""
    text, encoding = decode(data)
    text = _ENTITY.sub(lambda entity: html.unescape(entity.group()), text)
    markdown = pathlib.PurePath(source).suffix.lower() == ".md"
    if markdown:
        text = _without_markdown(text)
    cells = list(_cells_apart(rows_whole(repair(_pages_joined(text)).split("\n"))))
    lines = letterhead_whole(words_whole(single_spaced(unbroken_apart(letterhead_apart(cells)))))
    builder = Builder()
    Composer(builder).write(_items(lines, "\f" in text), placed=True)
    if not builder.blocks:
        raise Unreadable("no-text", "the file holds no text")
    return builder.finish(
        source=source,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="text/markdown" if markdown else "text/plain",
        remarks=() if encoding is None else (legacy.remark(encoding),),
    )


def decode(data: bytes) -> tuple[str, str | None]:
    """Text of a file in UTF-8, UTF-16, windows-1258, TCVN3, VNI or VIQR, and which of the last three it was; raises ``Unreadable("wrong-type")`` for bytes that are
    no text."""
    text = _unicode(data)
    if text is not None:
        return legacy.restored_text(text)
    try:
        return legacy.decode_bytes(data)
    except UnicodeDecodeError as error:
        raise Unreadable("wrong-type", "the text is neither UTF-8, UTF-16, windows-1258, TCVN3 nor VNI") from error


def _unicode(data: bytes) -> str | None:
    """The text where the bytes are Unicode, None where they are another encoding's."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "ignore")
    start = data[:4096]
    if start.count(0) > 0.2 * len(start):
        encoding = "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"
        text = data.decode(encoding, "replace")
        if text.count("\ufffd") <= 0.01 * len(text) and sum(c.isprintable() or c.isspace() for c in text[:4096]) >= 0.95 * len(text[:4096]):
            return text
    if len(data) - len(data.translate(None, _CONTROLS)) > 0.005 * len(data):
        raise Unreadable("wrong-type", "the file holds binary data, not text")
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    if not damaged or damaged <= _DAMAGE * sum(not c.isascii() for c in text):
        return text.replace("\ufffd", "")
    return None


def _pages_joined(text: str) -> str:
    """The text without form feeds, and without the page numbers and white space beside them, as ``pdftotext`` prints pages."""
    pages = text.split("\f")
    if len(pages) == 1:
        return text
    first, *others = pages
    return "\n".join([_PAGE_FOOT.sub("", first), *(_PAGE_FOOT.sub("", _PAGE_HEAD.sub("", page)) for page in others)])


def _cells_apart(lines: Sequence[str]) -> Iterator[str]:
    """Lines without the bars that a converter set between table cells: alone in a line, or at the end of a cell's last line."""
    for barred, group in groupby((line.rstrip(" \r") for line in lines), key=lambda line: "|" in line):
        block = list(group)
        open_rows = {line.count("|") for line in block if not line.endswith("|")} if barred else set()
        for line in block:
            if line.strip() == "|":
                continue
            closed = line.endswith("|") and not line.lstrip().startswith("|") and line.count("|") not in open_rows - {1}
            # "ỦY BAN NHÂN DÂN | CỘNG HÒA … |": cells of one row; among rows with as many bars that end in text its last cell is empty
            yield re.sub(r"[ \t]*\|[ \t]*", "\t", line[:-1].rstrip()) if closed else line


def _without_markdown(text: str) -> str:
    """Markdown without its signs: headings stand alone, emphasis, links, escapes and quotes as their text."""
    text = "".join(_after_comments(text))
    text = re.sub(r"^[ ]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", r"\n\1\n", text, flags=re.MULTILINE)
    text = re.sub(r"^[ ]{0,3}>[ ]?", "", text, flags=re.MULTILINE)
    text = re.sub(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)", r"\1", text)
    for strong in _STRONG:
        text = strong.sub(r"\1", text)
    text = _EMPHASIS.sub(r"\2", text)
    text = re.sub(r"^([ \t]*)\*[ \t]+", r"\1- ", text, flags=re.MULTILINE)
    text = "\n".join(line if line.lstrip().startswith("|") else BREAK.sub("\n", line) for line in text.split("\n"))
    return re.sub(r"\\([\\`*_{}\[\]()#+.!>~|-])", r"\1", text)


def _after_comments(text: str) -> Iterator[str]:
    first, *rest = text.split("<!--")
    yield first
    for part in rest:
        _, end, after = part.partition("-->")
        yield after if end else f"<!--{part}"


def _items(lines: Sequence[str], paged: bool) -> Iterator[Item]:
    found = zones(lines)
    spans = [(zone.start, zone.end) for zone in found]
    rest: list[list[str]] = []
    at = 0
    for start, end in (*spans, (len(lines), len(lines))):
        rest.append(list(lines[at:start]))
        at = end
    parts = [list(_tables_apart(some)) for some in rest]
    prose = [part for some in parts for part in some if not isinstance(part, Table)]
    layout = Layout.of([line for part in prose for line in (*part, "")], seams=sum(any(map(str.strip, part)) for part in prose[1:]), paged=paged)
    for index, some in enumerate(parts):
        for part in some:
            if isinstance(part, Table):
                yield part
            else:
                yield from paragraphs(part, layout)
        if index < len(found):
            yield from zone_paras(found[index])


def _tables_apart(lines: Sequence[str]) -> Iterator[list[str] | Table]:
    """Runs of prose lines and the tables between them."""
    prose: list[str] = []
    at = barren = 0
    while at < len(lines):
        found = barred_table(lines, at) or tabbed_table(lines, at)
        if found is None and at >= barren:
            aligned, barren = aligned_table(lines, at)
            found = (aligned, barren) if aligned else None
        if found is None:
            prose.append(lines[at])
            at += 1
            continue
        yield prose
        prose = []
        table, at = found
        yield table
    yield prose
