"""A manuscript: the text of one sample document, one block a line, in a small markup.

Head: ``key: value`` lines up to the first empty line (left out where the file starts with ``@``).
Blocks, one line each: ``P| …`` paragraph, ``B| …`` bold paragraph, ``R| …`` recital, ``T|``/``S|``/``N|`` centred type, title and note,
``K|`` addressees, ``A|``/``Q|``/``Y|`` lead, caption and author of an article, ``V|`` a line as it stands,
``H0|`` … ``H2|`` and ``L0|`` … ``L2|`` paragraphs that Word numbers by itself (bold headings, plain items).
Blocks of several lines, up to an empty line or ``@end``: ``@letterhead`` and ``@foot`` (``left || right``), ``@table 1.1 7.4 …`` (widths in cm;
cells apart by `` | ``, ``^`` joined to the cell above, ``<`` to the cell on the left, ``!h`` header row, ``!a`` area row).
Within a line: ``**bold**``, ``//italic//``, ``\\\\`` a line break, ``¶`` a new paragraph.

>>> [run.text for run in runs("**Điều 1.** Ban hành //kèm theo// Kế hoạch.")]
['Điều 1.', ' Ban hành ', 'kèm theo', ' Kế hoạch.']
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

_MARK = re.compile(r"(\*\*|//)")
_BLOCK = re.compile(r"([A-Z]\d?)\| ?(.*)")
ABOVE, LEFT = "^", "<"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one look."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A table row: its cells, and whether it is a ``header`` row, an ``area`` row or plain (``""``)."""

    cells: tuple[str, ...]
    role: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """``kind`` is the letter of the line or the name behind ``@``; ``pairs`` are the two columns of letterhead and foot."""

    kind: str
    text: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    rows: tuple[Row, ...] = ()
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Manuscript:
    """``head`` holds the keys of the head, ``blocks`` the text in order."""

    name: str
    head: dict[str, str] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()


def runs(line: str) -> list[Run]:
    """The line cut where bold or italic begins or ends; marks open and close, they do not nest into each other."""
    found: list[Run] = []
    bold = italic = False
    for piece in _MARK.split(line):
        if piece == "**":
            bold = not bold
        elif piece == "//":
            italic = not italic
        elif piece:
            found.append(Run(piece, bold, italic))
    return found


def unmarked(line: str) -> str:
    """The line without its marks of bold and italic."""
    return "".join(run.text for run in runs(line))


def read(path: Path) -> Manuscript:
    """Parse one manuscript; a line of no known shape is a mistake in the manuscript and raises ``ValueError``."""
    lines = path.read_text("utf-8").splitlines()
    head: dict[str, str] = {}
    if lines and not lines[0].startswith("@"):
        end = lines.index("")
        head = {key.strip(): value.strip() for key, value in (line.split(":", 1) for line in lines[:end])}
        lines = lines[end:]
    blocks: list[Block] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        position += 1
        if not line.strip():
            continue
        if line.startswith("@"):
            body: list[str] = []
            while position < len(lines) and lines[position].strip() and lines[position] != "@end":
                body.append(lines[position])
                position += 1
            position += position < len(lines) and lines[position] == "@end"
            blocks.append(_large(line, body))
        elif match := _BLOCK.fullmatch(line):
            blocks.append(Block(match[1], match[2]))
        else:
            raise ValueError(f"{path.name}: {line!r}")
    return Manuscript(path.stem, head, tuple(blocks))


def _large(line: str, body: list[str]) -> Block:
    kind, _, rest = line[1:].partition(" ")
    if kind in ("letterhead", "foot"):
        return Block(kind, pairs=tuple((left.strip(), right.strip()) for left, _, right in (row.partition("||") for row in body)))
    if kind == "table":
        return Block(kind, rows=tuple(map(_row, body)), widths=tuple(map(float, rest.split())))
    return Block(kind, rest.strip())


def _row(line: str) -> Row:
    role = {"!h ": "header", "!a ": "area"}.get(line[:3], "")
    return Row(tuple(cell.strip() for cell in line[3 if role else 0 :].split("|")), role)
