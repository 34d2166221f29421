"""Scans, side by side in one run: ``python -m bench.scans [PAGES]`` (the first pages of each sample PDF of ``corpus/documents``, printed to pictures at 300 dpi).

Our reading of a scanned PDF (picture, skew, rulings, cells, words, document; no cache) against Tesseract alone on the same pictures, in processor seconds a page; and wall
clock with one page and with several at a time. Nothing is asserted: write what it prints, with date and machine, to RESULTS.md.
"""

from __future__ import annotations

import io
import os
import pathlib
import sys
import tempfile
import time
from typing import Any

ROUNDS = 2


def pictures(most: int) -> list[Any]:
    """Grey pictures of the first pages of each sample."""
    import pypdfium2

    found = []
    for path in sorted(pathlib.Path("corpus/documents").glob("*.pdf")):
        pdf = pypdfium2.PdfDocument(path)
        found += [pdf[number].render(scale=300 / 72).to_pil().convert("L") for number in range(min(most, len(pdf)))]
    return found


def scan(pages: list[Any]) -> bytes:
    """The pictures as a PDF without text."""
    stream = io.BytesIO()
    pages[0].save(stream, "PDF", save_all=True, append_images=pages[1:], resolution=300)
    return stream.getvalue()


def bare(pages: list[Any]) -> None:
    """Tesseract's text of each picture, read as a whole."""
    import tesserocr

    from extract.readers.pdf.scan.engine import LANGUAGE, model_folder

    with tesserocr.PyTessBaseAPI(path=f"{model_folder()}/", lang=LANGUAGE, oem=tesserocr.OEM.LSTM_ONLY) as engine:
        for page in pages:
            engine.SetImage(page)
            engine.SetSourceResolution(300)
            engine.GetUTF8Text()


def ours(data: bytes, at_once: int) -> tuple[float, float]:
    """Processor seconds and wall clock of one reading with an empty cache."""
    from extract.readers.pdf.reader import read_pdf

    os.environ["CCHC_PAGES_AT_ONCE"] = str(at_once)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CCHC_CACHE"] = folder
        wall, spent = time.perf_counter(), time.process_time()
        read_pdf("scan.pdf", data)
        return time.process_time() - spent, time.perf_counter() - wall


def main() -> None:
    """Print the figures."""
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    pages = pictures(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
    data, n = scan(pages), len(pages)
    ours(scan(pages[:1]), 1)  # warm: imports, model
    alone, plain, several = [], [], []
    for _ in range(ROUNDS):
        start = time.process_time()
        bare(pages)
        plain.append(time.process_time() - start)
        alone.append(ours(data, 1))
        several.append(ours(data, 2))
    spent, least = min(cpu for cpu, _ in alone), min(plain)
    print(f"{n} pages at 300 dpi, {ROUNDS} rounds: ours {spent / n:.2f} s of processor time a page, Tesseract alone {least / n:.2f}, ratio {spent / least:.2f}")
    wall, wall2 = min(wall for _, wall in alone), min(wall for _, wall in several)
    print(f"wall clock: one page at a time {n / wall:.2f} pages/s, two {n / wall2:.2f} pages/s (processor {min(cpu for cpu, _ in several) / n:.2f} s a page)")


if __name__ == "__main__":
    main()
