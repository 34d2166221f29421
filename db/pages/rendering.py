"""One page of a PDF as a PNG, in a process of its own: ``python -m db.pages.rendering NUMBER < file.pdf > page.png``.

A page that makes the renderer crash, hang or swell takes this process with it and nothing else.
"""

from __future__ import annotations

import io
import resource
import subprocess
import sys

DPI = 144
MOST_PIXELS = 4_000_000
_SECONDS = 20
_BYTES = 2 * 1024**3


def rendered(content: bytes, page: int) -> bytes | None:
    """The PNG of page ``page`` (from 1) of a PDF, None where it cannot be drawn."""
    command = [sys.executable, "-m", "db.pages.rendering", str(page)]
    try:
        made = subprocess.run(command, input=content, capture_output=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return None
    return made.stdout if made.returncode == 0 and made.stdout.startswith(b"\x89PNG") else None


def _draw(content: bytes, page: int) -> bytes:
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    if not 1 <= page <= len(document):
        raise SystemExit(f"there is no page {page}")
    drawn = document[page - 1]
    width, height = drawn.get_size()
    scale = min(DPI / 72, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
    image = drawn.render(scale=scale).to_pil()
    out = io.BytesIO()
    image.convert("RGB").save(out, "PNG", compress_level=4)
    return out.getvalue()


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    sys.stdout.buffer.write(_draw(sys.stdin.buffer.read(), int(sys.argv[1])))
