"""Speed, side by side in one run: ``python -m bench.speed [PDF …]`` (the sample PDFs of ``corpus/documents`` where none is named).

Every figure is a ratio against a plain way of doing the same on the same pages, n rounds each, alternating; the fastest round counts.
Nothing here is asserted: write what it prints, with date and machine, to RESULTS.md.
"""

from __future__ import annotations

import functools
import gc
import io
import pathlib
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

ROUNDS = 3


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds of this process for one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def fastest(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """Fastest of ROUNDS alternating rounds of each, in processor seconds."""
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(ROUNDS)]
    return min(a for a, _ in pairs), min(b for _, b in pairs)


def plain_way(paths: list[pathlib.Path]) -> None:
    """What a first attempt does: pdfplumber's text and tables on every page, underthesea's words on every sentence."""
    import pdfplumber
    from underthesea import sent_tokenize, word_tokenize

    for path in paths:
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                text = page.extract_text() or ""
                page.extract_tables()
                for sentence in sent_tokenize(text):
                    word_tokenize(sentence)


def our_way(paths: list[pathlib.Path]) -> None:
    """Read, extract, classify: what one worker of ``cchc run`` does with a document."""
    from cchc.pipeline import process

    for path in paths:
        process(str(path))


def bare_text(data: list[bytes]) -> None:
    """pdfium's text of every page and nothing else."""
    import pypdfium2

    for content in data:
        pdf = pypdfium2.PdfDocument(content)
        for page in pdf:
            page.get_textpage().get_text_bounded()


def our_reading(data: list[bytes]) -> None:
    """Our Document of every file."""
    from extract.readers.pdf.reader import read_pdf

    for content in data:
        read_pdf("bench.pdf", content)


def plumbed_tables(data: list[bytes]) -> None:
    """pdfplumber's tables of every page."""
    import pdfplumber

    for content in data:
        with pdfplumber.open(io.BytesIO(content)) as pdf:
            for page in pdf.pages:
                page.extract_tables()


def by_kind(data: list[bytes]) -> tuple[list[bytes], list[bytes]]:
    """The pages without and with tables, as PDF files of their own."""
    import pypdfium2

    from extract.readers.pdf.reader import read_pdf

    prose, tables = [], []
    for content in data:
        document = read_pdf("bench.pdf", content)
        tabled = {document.page_at(block.start) for block in document.blocks if block.kind == "row"}
        source = pypdfium2.PdfDocument(content)
        for found, wanted in ((prose, False), (tables, True)):
            numbers = [page.number - 1 for page in document.pages if (page.number in tabled) is wanted]
            if numbers:
                part, stream = pypdfium2.PdfDocument.new(), io.BytesIO()
                part.import_pages(source, numbers)
                part.save(stream)
                found.append(stream.getvalue())
    return prose, tables


def pages_of(data: list[bytes]) -> int:
    """Pages of PDF files."""
    import pypdfium2

    return sum(len(pypdfium2.PdfDocument(content)) for content in data)


def parsing_rate(paths: list[pathlib.Path]) -> float:
    """Megabytes of UTF-8 text per processor second through outline and parsers, reading left out."""
    from extract.extraction import extract
    from extract.readers import read

    documents = [read(path) for path in paths]
    size = sum(len(d.text.encode()) for d in documents) / 1e6
    kept = [f for f in gc.get_objects() if isinstance(f, functools._lru_cache_wrapper) and f.cache_parameters()["maxsize"]]
    spent = []
    for _ in range(ROUNDS):
        for function in kept:
            function.cache_clear()  # each round reads cells and phrases for the first time; what is made of the lexicons stays
        spent.append(seconds(lambda: [extract(d) for d in documents]))
    return size / min(spent)


def start_up() -> float:
    """Processor seconds of ``cchc --help``, median of nine."""
    spent = []
    for _ in range(9):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "cchc", "--help"], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(spent)


def main() -> None:
    """Print the table."""
    from extract.readers import read

    named = [pathlib.Path(p) for p in sys.argv[1:]]
    paths = named or sorted(pathlib.Path("corpus/documents").glob("*.pdf"))
    pages = sum(len(read(p).pages) for p in paths)
    data = [p.read_bytes() for p in paths]
    our_way(paths[:1])  # warm: imports, lexicons, model
    plain_way(paths[:1])
    ours, plain = fastest(lambda: our_way(paths), lambda: plain_way(paths))
    print(f"pages {pages}, documents {len(paths)}, rounds {ROUNDS}")
    print(f"read + extract + classify   {pages / ours:8.1f} pages/s   plain way {pages / plain:8.2f} pages/s   ratio {plain / ours:6.1f}")
    prose, tables = by_kind(data)
    if prose:
        n = pages_of(prose)
        reading, bare = fastest(lambda: our_reading(prose), lambda: bare_text(prose))
        print(f"reading, {n:3} prose pages    {n / reading:8.1f} pages/s   bare pdfium {n / bare:6.1f} pages/s   ratio {bare / reading:6.2f}")
    if tables:
        n = pages_of(tables)
        reading, plumbed = fastest(lambda: our_reading(tables), lambda: plumbed_tables(tables))
        print(f"reading, {n:3} table pages    {n / reading:8.1f} pages/s   pdfplumber tables {n / plumbed:6.2f} pages/s   ratio {plumbed / reading:6.1f}")
    print(f"outline and parsers         {parsing_rate(paths):8.2f} MB/s")
    print(f"cchc --help                 {start_up():8.3f} s of processor time")


if __name__ == "__main__":
    main()
