"""Memory of reading PDF files: ``python -m bench.memory [TIMES]``.

Peak of a process that reads one PDF of 500 pages (prose and a ruled table on each, drawn here), and what a process holds after reading the sample documents TIMES
times (default 1,000 documents): PDFs only read, then documents of all formats all the way as in a worker. Nothing is asserted: write what it prints to RESULTS.md.
"""

from __future__ import annotations

import io
import pathlib
import resource
import subprocess
import sys
import tempfile

PAGES = 500
_CLAUSE = "Cac so, ban, nganh va Uy ban nhan dan cac xa, phuong chu tri, phoi hop ra soat, cong bo thu tuc hanh chinh;"


def long_document(pages: int) -> bytes:
    """A PDF of prose with a duty table on each page."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for page in range(pages):
        canvas.setFont("Times-Roman", 10)
        for line in range(30):
            canvas.drawString(60, 780 - 14 * line, f"{page}.{line}. {_CLAUSE}")
        for row in range(10):
            for column, text in enumerate((str(row + 1), f"Nhiem vu {page}-{row}", "So Noi vu", "Quy II/2024")):
                canvas.rect(60 + 120 * column, 340 - 24 * row, 120, 24)
                canvas.drawString(64 + 120 * column, 348 - 24 * row, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def peak(path: pathlib.Path) -> float:
    """Peak memory in MB of a process of its own that reads one file."""
    program = "import sys, resource; from extract.readers import read; read(sys.argv[1]); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    return int(subprocess.run([sys.executable, "-c", program, str(path)], check=True, capture_output=True, text=True).stdout) / 1024


def held() -> float:
    """Memory in MB that this process holds now (Linux)."""
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "long.pdf"
        path.write_bytes(long_document(PAGES))
        print(f"one PDF of {PAGES} pages ({path.stat().st_size / 1e6:.1f} MB): peak {peak(path):.0f} MB")
        path.write_bytes(long_document(1))
        print(f"one PDF of 1 page: peak {peak(path):.0f} MB")
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    for name, ending, work in (("read", "*.pdf", reading), ("read, extracted and classified, all formats", "*.*", whole)):
        paths = sorted(p for p in pathlib.Path("corpus/documents").glob(ending) if p.suffix != ".csv")
        marks = {1, times // 20, times // 10, times // 4, times // 2, 3 * times // 4, times}
        for number in range(times):
            work(paths[number % len(paths)])
            if number + 1 in marks:
                print(f"{name}: {held():.0f} MB after {number + 1} documents", flush=True)


def reading(path: pathlib.Path) -> None:
    """What a reader alone does with a PDF."""
    from extract.readers import read

    read(path)


def whole(path: pathlib.Path) -> None:
    """What a worker of ``cchc run`` does with a document."""
    from cchc.pipeline import process

    process(str(path))


if __name__ == "__main__":
    main()
