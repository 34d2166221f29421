"""A manuscript as a web page: the skeleton of a site (`skeletons/`) with menus, boxes and meta tags, the text in its middle."""

from __future__ import annotations

import html
from pathlib import Path
from string import Template

from corpus.printing.manuscript import Block, Manuscript, runs

SKELETONS = Path(__file__).parent / "skeletons"
_TAGS = {
    "P": '<p style="text-align: justify;">{}</p>',
    "B": '<p style="text-align: justify;"><b>{}</b></p>',
    "R": '<p style="text-align: justify;"><i>{}</i></p>',
    "T": '<p align="center"><b>{}</b></p>',
    "S": '<p align="center"><b>{}</b></p>',
    "N": '<p align="center"><i>{}</i></p>',
    "A": '<h2 class="sapo">{}</h2>',
    "Q": '<figure><img src="/anh/minh-hoa.jpg" alt=""/><figcaption>{}</figcaption></figure>',
    "Y": '<p class="author" style="text-align: right;"><strong>{}</strong></p>',
}


def page_of(manuscript: Manuscript) -> str:
    """The whole page."""
    head = manuscript.head
    skeleton = Template((SKELETONS / f"{head['skeleton']}.html").read_text("utf-8"))
    body = "\n".join(_block(block) for block in manuscript.blocks)
    fields = {key: html.escape(head[key]) for key in ("title", "published", "printed_date", "description")}
    return skeleton.substitute(fields, body=body)


def _inline(text: str) -> str:
    lines = []
    for line in text.split("\\\\"):
        pieces = []
        for run in runs(line.strip()):
            piece = html.escape(run.text, quote=False)
            piece = f"<i>{piece}</i>" if run.italic else piece
            pieces.append(f"<b>{piece}</b>" if run.bold else piece)
        lines.append("".join(pieces))
    return "<br/>\n".join(lines)


def _block(block: Block) -> str:
    if block.kind in ("letterhead", "foot"):
        return _two_columns(block)
    return _TAGS[block.kind].format(_inline(block.text))


def _two_columns(block: Block) -> str:
    """Letterhead and foot as a table without borders, a letterhead with number and date in a second row."""
    rows = [list(block.pairs)]
    if block.kind == "letterhead":
        cut = next((n for n, (left, _) in enumerate(block.pairs) if left.startswith("Số")), len(block.pairs))
        rows = [list(block.pairs[:cut]), list(block.pairs[cut:])]
    printed = ['<table border="0" cellpadding="0" cellspacing="0" width="100%">']
    for row in filter(None, rows):
        printed.append("<tr>")
        for lines in zip(*row, strict=True):
            cell = "<br/>\n".join("_______________" if line == "---" else _inline(line) for line in lines if line)
            printed.append(f'<td valign="top" width="50%"><p align="center">{cell}</p></td>')
        printed.append("</tr>")
    return "\n".join([*printed, "</table>"])
