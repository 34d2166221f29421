"""``make fuzz``: damaged files of every format through ``cchc run``; ``python -m bench.fuzz [--files 20000] [--seed 1] [--keep FOLDER] [SEEDS…]``.

Each file is a sample document (``corpus/documents``, or the folders named) with bits flipped, cut off, pieces doubled, zeroed, moved, or spliced with another of
its format; in Word files half of the time inside the XML parts, so that the damage comes past the ZIP. Every file must end in records or in a named failure,
none may take the run down or hang beyond the limit. Kinds ``crash``, ``timeout``, ``memory`` and ``error`` are faults of ours: the files are kept in
``--keep``. Exit status 1 where the run did not survive or a file was lost.
"""

from __future__ import annotations

import argparse
import io
import random
import shutil
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path

from cchc.batch import Settings, run
from cchc.lanes import Limits
from cchc.progress import Lines
from cchc.running import lanes_for, written
from extract.readers.media_types import MEDIA_TYPES

FAULTS = ("crash", "timeout", "memory", "cpu", "error")
LIMITS = Limits(seconds=30.0, memory=1500, cpu=None)


class Quiet(Lines):
    """Says how far it is, not each failure: failures are the rule here."""

    def fault(self, path: str, failure: object, _seconds: float) -> None:
        pass


def damaged(data: bytes, other: bytes, draw: random.Random) -> bytes:
    """``data`` after one to four mishaps; ``other`` is a file of the same format."""
    broken = bytearray(data)
    for _ in range(draw.randint(1, 4)):
        if not broken:
            break
        at, size = draw.randrange(len(broken)), draw.randrange(1, max(len(broken) // 8, 2))
        mishap = draw.randrange(7)
        if mishap == 0:
            for _ in range(draw.choice((1, 4, 32, 256))):
                broken[draw.randrange(len(broken))] ^= 1 << draw.randrange(8)
        elif mishap == 1:
            del broken[at:]
        elif mishap == 2:
            del broken[at : at + size]
        elif mishap == 3:
            broken[at:at] = broken[at : at + size] * draw.choice((1, 1, 2, 40))
        elif mishap == 4:
            broken[at : at + size] = bytes(len(broken[at : at + size]))
        elif mishap == 5:
            broken[at:] = other[draw.randrange(len(other)) :]
        else:
            broken[at : at + size] = draw.randbytes(min(size, 64))
    return bytes(broken)


def damaged_inside(data: bytes, other: bytes, draw: random.Random) -> bytes:
    """A ZIP file (Word, Excel) with one of its parts damaged and packed again."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return damaged(data, other, draw)
    parts = {name: archive.read(name) for name in archive.namelist()}
    victim = draw.choice([name for name in parts if name.endswith((".xml", ".rels"))])
    parts[victim] = damaged(parts[victim], parts[draw.choice(list(parts))] or b"x", draw)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as written_:
        for name, part in parts.items():
            written_.writestr(name, part)
    return packed.getvalue()


def write(folder: Path, seeds: list[Path], n: int, draw: random.Random) -> None:
    """``n`` damaged files, the formats in turn, whatever number of samples each has."""
    by_format: dict[str, list[bytes]] = {}
    for path in seeds:
        by_format.setdefault(path.suffix.lower(), []).append(path.read_bytes())
    formats = sorted(by_format)
    for i in range(n):
        form = formats[i % len(formats)]
        data, other = draw.choice(by_format[form]), draw.choice(by_format[form])
        inside = data.startswith(b"PK") and draw.random() < 0.5
        place = folder / f"{i // 1000:03d}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{i:06d}{form}").write_bytes((damaged_inside if inside else damaged)(data, other, draw))


def main() -> int:
    """Damage, run, count."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, default=Path("/tmp/cchc-fuzz"))
    parser.add_argument("seeds", type=Path, nargs="*", default=[Path("corpus/documents")])
    given = parser.parse_args()
    seeds = sorted(path for folder in given.seeds for path in folder.rglob("*") if path.suffix.lower() in MEDIA_TYPES)
    with tempfile.TemporaryDirectory() as home:
        folder, db = Path(home) / "docs", Path(home) / "x.db"
        write(folder, seeds, given.files, random.Random(given.seed))
        settings, began = Settings(given.workers, LIMITS), time.monotonic()
        with written([str(folder)], db):
            tally = run([str(folder)], db, settings, Quiet(), lanes_for([str(folder)], settings, None))
        connection = sqlite3.connect(db)
        lost = connection.execute("select count(*) from sources where document is null and path not in (select source from failures)").fetchone()[0]
        print(f"{given.files} files of {len(seeds)} samples, {time.monotonic() - began:.0f} s: {tally.documents} documents read, lost {lost}")
        formats: dict[str, Counter[str]] = {}
        for path, kind in connection.execute("select path, coalesce(kind, 'read') from sources left join failures on source = path"):
            formats.setdefault(Path(path.split("!")[0]).suffix, Counter())[kind] += 1
        for form, kinds in sorted(formats.items()):
            print(f"  {form:7}" + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
        for path, kind, message, detail in connection.execute("select source, kind, message, detail from failures"):
            if kind in FAULTS:
                given.keep.mkdir(parents=True, exist_ok=True)
                if Path(path).exists():
                    shutil.copy(path, given.keep)
                print(f"OURS: {Path(path).name}: {kind}: {message}\n{detail or ''}")
    return int(bool(lost or tally.left))


if __name__ == "__main__":
    sys.exit(main())
