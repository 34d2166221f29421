"""Documents put together at random from the lines of the samples: ``python -m bench.shuffled [--documents 20000] [--seed 1]``.

Damage to bytes (``bench.fuzz``) seldom makes a readable document of a shape that nobody thought of. Here lines of all sample documents stand in any order, as paragraphs,
as cells of tables and in any region of the page, cut and joined: each must be read to the end within ten seconds, its records must lie in the text, and none may be
lost. Prints the seed of each document that fails; exit status 1 where one did.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import traceback
from pathlib import Path
from types import FrameType

from extract.document import Document
from extract.extraction import extract
from extract.readers import read
from extract.readers.builder import Builder, CellText

SAMPLES = Path(__file__).parent.parent / "corpus" / "documents"
REGIONS = ("body", "body", "body", "body", "head-left", "head-right", "foot-left", "foot-right", "note", "running")
SECONDS = 10


def lines() -> list[str]:
    """Every block of every sample, and what stands at the front of each."""
    found: dict[str, None] = {}
    for path in sorted(SAMPLES.glob("*.docx")) + sorted(SAMPLES.glob("*.html")) + sorted(SAMPLES.glob("*.txt")):
        document = read(path)
        for block in document.blocks:
            for text in (document.text[block.start : block.end], *(document.text[c.start : c.end] for c in block.cells)):
                found.update(dict.fromkeys((text.strip(), " ".join(text.split()[:4]))))
    return [text for text in found if text]


def drawn(texts: list[str], draw: random.Random) -> Document:
    """One document of 3 to 40 blocks."""
    builder = Builder()
    table = 0
    for _ in range(draw.randint(3, 40)):
        region = draw.choice(REGIONS)
        if draw.random() < 0.3:
            cells = [CellText(2 * column, _piece(texts, draw), draw.choice((1, 1, 2))) for column in range(draw.randint(1, 6))]
            table += draw.random() < 0.2
            builder.row(cells, table=table, region=region)
        else:
            builder.paragraph(_piece(texts, draw), region=region, align=draw.choice((None, None, "center")))
    return builder.finish(source="shuffled", sha256="0" * 64, media_type="text/plain")


def _piece(texts: list[str], draw: random.Random) -> str:
    text = draw.choice(texts)
    kind = draw.randrange(8)
    if kind == 0:
        at = draw.randrange(len(text))
        return text[at:].strip() or text
    if kind == 1:
        return f"{text}\n{draw.choice(texts)}"
    if kind == 2:
        return f"{text} {draw.choice(texts)}"
    return text.upper() if kind == 3 else text


def _late(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def main() -> None:
    """As above."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    signal.signal(signal.SIGALRM, _late)
    texts, failed, duties = lines(), 0, 0
    for number in range(given.documents):
        document = drawn(texts, random.Random(f"{given.seed}/{number}"))
        signal.alarm(SECONDS)
        try:
            found = extract(document)
        except Exception:  # whatever it is, it is what is looked for
            failed += 1
            print(f"seed {given.seed}/{number}:")
            traceback.print_exc(limit=-3, file=sys.stdout)
            continue
        finally:
            signal.alarm(0)
        duties += len(found.assignments)
        for record in (*found.assignments, *found.targets, *found.citations, *found.sentences):
            if not document.text[record.start : record.end].strip() or record.end > len(document.text):
                failed += 1
                print(f"seed {given.seed}/{number}: a record without text: {record}")
    print(f"{given.documents} documents of {len(texts)} lines, {duties} duties, {failed} failed")
    raise SystemExit(failed > 0)


if __name__ == "__main__":
    main()
