"""Our own documents: what every record must satisfy, and the same records from every format of a document."""

from __future__ import annotations

import csv
import itertools
import pathlib

import pytest
from same_records import facts

from extract.extraction import extract
from extract.readers import read

DOCUMENTS = pathlib.Path(__file__).parent.parent / "corpus" / "documents"
MANIFEST = {row["file"] for row in csv.DictReader((DOCUMENTS / "manifest.csv").open(encoding="utf-8"))}
SOURCES = sorted(path for path in DOCUMENTS.iterdir() if path.suffix != ".csv")
# (one format, the other)
TWINS = [("quyet_dinh_ke_hoach.docx", "quyet_dinh_ke_hoach.pdf"), ("cong_van.docx", "cong_van.pdf"), ("thong_bao_ket_luan.docx", "thong_bao_ket_luan.pdf")]
TWINS += [("ke_hoach_phuong.docx", "ke_hoach_phuong.pdf"), ("chi_thi.docx", "chi_thi.txt")]


def test_every_document_stands_in_the_manifest() -> None:
    assert {path.name for path in SOURCES} == MANIFEST


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_places(path: pathlib.Path) -> None:
    document = read(path)
    found = extract(document)
    assert found.sentences
    for record in (*found.citations, *found.targets, *found.assignments, *found.sentences):
        assert 0 <= record.start < record.end <= len(document.text)
    for page in document.pages:
        boxes = [b for number, b in document.boxes_of(page.start, page.end) if number == page.number]
        assert boxes
        assert all(0 <= b.x0 < b.x1 <= page.width + 1 and 0 <= b.top < b.bottom <= page.height + 1 for b in boxes)


@pytest.mark.parametrize(("one", "other"), TWINS)
def test_same_records_from_every_format(one: str, other: str) -> None:
    assert facts(read(DOCUMENTS / one)) == facts(read(DOCUMENTS / other))


def _serials(path: pathlib.Path) -> list[int]:
    """The serial numbers printed in the first cells of a document's tables, in order; a cell merged over rows gives its number again."""
    document = read(path)
    first = [document.text[block.cells[0].start : block.cells[0].end].strip(" .\n") for block in document.blocks if block.cells]
    return [int(text) for text in first if text.isdigit()]


@pytest.mark.parametrize("path", [path for path in SOURCES if "ke_hoach" in path.name], ids=lambda p: p.name)
def test_tables_lose_no_row(path: pathlib.Path) -> None:
    """A table's own serial numbers are the check: none is missing between two rows, over page breaks and merged cells too."""
    serials = _serials(path)
    assert serials[0] == 1
    assert len(serials) > 10
    assert all(after in (before, before + 1) for before, after in itertools.pairwise(serials))
