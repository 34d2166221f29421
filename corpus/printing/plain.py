"""A manuscript as plain text: hard-wrapped as an old mail program leaves it, or one paragraph a line (head: ``wrap: none``)."""

from __future__ import annotations

import textwrap

from corpus.printing.manuscript import Block, Manuscript, unmarked

WIDTH, LEFT_COLUMN = 88, 36
_RULE = {True: "———", False: "—————————"}


def text_of(manuscript: Manuscript) -> str:
    """The whole text with a newline at its end."""
    wrap = manuscript.head.get("wrap") != "none"
    lines: list[str] = []
    for block in manuscript.blocks:
        lines += _lines(block, wrap=wrap)
    return "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"


def _lines(block: Block, *, wrap: bool) -> list[str]:
    match block.kind:
        case "V":
            return [block.text]
        case "letterhead":
            return [*_columns(block, LEFT_COLUMN), ""]
        case "foot":
            return ["", *_columns(block, 0)]
        case "T" | "S" | "N" | "C":
            return [*(unmarked(line.strip()).center(WIDTH) for line in block.text.split("\\\\")), ""]
        case "P" | "B" | "R":
            text = unmarked(block.text)
            return [*(_wrapped(text) if wrap else [text]), ""]
        case other:
            raise ValueError(f"no way to print {other} as plain text")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="    ", break_long_words=False, break_on_hyphens=False)


def _columns(block: Block, left_width: int) -> list[str]:
    """Two printed columns side by side; with ``left_width`` both are centred, without it the left one is flush."""
    lines = []
    for left, right in block.pairs:
        left, right = (unmarked(_RULE[side] if cell == "---" else cell) for cell, side in ((left, True), (right, False)))
        lines.append(left.center(left_width) + right.center(WIDTH - left_width) if left_width else left.ljust(44) + right.center(WIDTH - 44))
    return lines
