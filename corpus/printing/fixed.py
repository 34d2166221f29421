"""The same bytes on every run: ZIP entries without the clock, PDF files without date and random identifier."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

_EPOCH = (1980, 1, 1, 0, 0, 0)
_STAMPED = "1767225600"  # 1 January 2026, UTC


def fix_zip(path: Path) -> None:
    """Rewrite a DOCX with one time stamp for all its parts, in the order they came."""
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def print_pdf(docx: Path) -> Path:
    """The DOCX printed by LibreOffice beside it. Raises ``RuntimeError`` where LibreOffice is missing or fails."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise RuntimeError("soffice not found: apt-get install libreoffice-writer-nogui fonts-liberation")
    with tempfile.TemporaryDirectory() as home:
        command = [program, f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf", "--outdir", home, str(docx)]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "SOURCE_DATE_EPOCH": _STAMPED}, check=False)
        printed = Path(home) / f"{docx.stem}.pdf"
        if not printed.exists():
            raise RuntimeError(f"{docx.name}: {done.stderr or done.stdout}")
        content = printed.read_bytes()
    target = docx.with_suffix(".pdf")
    target.write_bytes(_without_clock(content))
    return target


def _without_clock(content: bytes) -> bytes:
    """Date and identifier overwritten in place, so that no offset in the file moves."""
    content = re.sub(rb"/CreationDate\(D:[^)]*\)", lambda m: b"/CreationDate(D:20260101000000Z".ljust(len(m[0]) - 1) + b")", content)
    content = re.sub(rb"<[0-9A-Fa-f]{32}>", b"<" + b"0" * 32 + b">", content)
    return re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"0" * 32, content)
