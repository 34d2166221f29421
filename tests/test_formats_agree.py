"""The same content as DOCX, PDF and web page gives the same records, but for their places: over all our Word documents."""

from __future__ import annotations

import html
import itertools
import pathlib
import shutil
import subprocess
from collections import Counter

import pytest
from same_records import Facts, f1, facts
from test_corpus import DOCUMENTS

from extract.document import Block, Document
from extract.readers import read

SOURCES = sorted(DOCUMENTS.glob("*.docx"))
MENU = "<nav><a href=/>Trang chủ</a> <a href=/tin>Tin tức</a> <a href=/van-ban>Văn bản</a></nav>"


def portal_page(document: Document) -> str:
    """A document as the portals print it: its numbers typed out, letterhead and foot as tables without borders, duty tables with their spans."""
    parts: list[str] = []
    for key, group in itertools.groupby(document.blocks, key=lambda block: f"t{block.table}" if block.kind == "row" else block.region.split("-")[0]):
        blocks = list(group)
        if key in ("head", "foot"):
            parts.append(f"<table border=0><tr>{''.join(_side(document, blocks, side) for side in ('left', 'right'))}</tr></table>")
        elif blocks[0].kind == "row":
            parts.append(f"<table border=1>{''.join(_row(document, blocks, at) for at in range(len(blocks)))}</table>")
        else:
            parts.extend(f"<p{f' align={block.align}' if block.align else ''}>{_text(document, block.start, block.end)}</p>" for block in blocks)
    return f"<html><head><meta charset=utf-8><title>Văn bản</title></head><body>{MENU}<div class=noidung>{''.join(parts)}</div>{MENU}</body></html>"


def _text(document: Document, start: int, end: int) -> str:
    return html.escape(document.text[start:end]).replace("\n", "<br>")


def _side(document: Document, blocks: list[Block], side: str) -> str:
    return f"<td>{'<br>'.join(_text(document, block.start, block.end) for block in blocks if block.region.endswith(side))}</td>"


def _row(document: Document, rows: list[Block], at: int) -> str:
    cells = []
    for cell in rows[at].cells:
        if cell.inherited:
            continue
        below = itertools.takewhile(lambda row, start=cell.start: any(c.inherited and c.start == start for c in row.cells), rows[at + 1 :])
        cells.append(f"<td colspan={cell.span} rowspan={1 + sum(1 for _ in below)}>{_text(document, cell.start, cell.end)}</td>")
    return f"<tr>{''.join(cells)}</tr>"


@pytest.fixture(scope="module")
def wanted() -> Facts:
    return of_all(SOURCES)


def of_all(paths: list[pathlib.Path]) -> Facts:
    """The records of all documents, each with the name of its document."""
    return [(path.stem, *fact) for path in paths for fact in facts(read(path))]


def agreement(wanted: Facts, folder: pathlib.Path, suffix: str) -> float:
    found = of_all([folder / f"{path.stem}{suffix}" for path in SOURCES])
    for fact in (Counter(wanted) - Counter(found)) + (Counter(found) - Counter(wanted)):
        print("in one only:", fact)
    return f1(wanted, found)


def test_web_pages_give_the_records_of_docx(tmp_path: pathlib.Path, wanted: Facts) -> None:
    for path in SOURCES:
        (tmp_path / f"{path.stem}.html").write_text(portal_page(read(path)), "utf-8")
    assert agreement(wanted, tmp_path, ".html") >= 0.99


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed: sudo apt-get install libreoffice-writer-nogui")
def test_pdf_gives_the_records_of_docx(tmp_path: pathlib.Path, wanted: Facts) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", tmp_path, *SOURCES], check=True, capture_output=True, timeout=180)
    assert agreement(wanted, tmp_path, ".pdf") >= 0.99
