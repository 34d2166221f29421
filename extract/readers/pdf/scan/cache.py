"""Scanned pages read before: a picture gives the same words again, so they are kept by the picture's fingerprint.

One JSON file a page, in ``$CCHC_CACHE`` or the user's cache folder; written whole or not at all, and read by any number of processes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from extract.readers.pdf.rulings import Ruling
from extract.readers.pdf.scan.image import Picture
from extract.readers.pdf.words import ScannedWord, Word

# Raised where the same picture would be read to other words than before.
_VERSION = 36


def folder() -> Path:
    """Where pages are kept."""
    given = os.environ.get("CCHC_CACHE")
    base = Path(given) if given else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cchc"
    return base / "pages"


def key(picture: Picture, reader: str) -> str:
    """Fingerprint of a picture and of the program and model that read it."""
    shape = f"{_VERSION} {reader} {picture.pixels.shape} {picture.scale:.6f} {picture.angle:.3f} "
    return hashlib.sha256(shape.encode() + picture.pixels.tobytes() + (b"" if picture.pens is None else picture.pens.tobytes())).hexdigest()


def kept(name: str) -> tuple[list[ScannedWord], list[Ruling], list[Ruling]] | None:
    """Words and rulings of a page kept under this key; None where there is none, or its file is damaged."""
    try:
        stored = json.loads((folder() / name[:2] / f"{name}.json").read_text("utf-8"))
        words = [
            ScannedWord.of(Word(str(text), x0, top, x1, bottom, base, False), str(read), float(confidence))
            for text, x0, top, x1, bottom, base, read, confidence in stored["words"]
        ]
        return words, [Ruling(*line) for line in stored["level"]], [Ruling(*line) for line in stored["upright"]]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep(name: str, words: list[ScannedWord], level: list[Ruling], upright: list[Ruling]) -> None:
    """Keep a page; where the folder cannot be written to, nothing is kept."""
    stored: dict[str, Any] = {"words": [[*word[:6], word.read, word.confidence] for word in words], "level": level, "upright": upright}
    with contextlib.suppress(OSError):
        place = folder() / name[:2]
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=place, suffix=".part", delete=False) as stream:
            json.dump(stored, stream, ensure_ascii=False)
        Path(stream.name).replace(place / f"{name}.json")
