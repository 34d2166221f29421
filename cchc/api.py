"""The program from Python: six names, importable from ``cchc`` itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from cchc.areas import area_model
from cchc.asking import reading
from cchc.batch import Settings
from cchc.lanes import cores
from cchc.progress import Lines
from cchc.running import lanes_for, written
from cchc.summary import Tally
from extract.document import Document
from extract.extraction import extract as extract_from
from extract.readers import read
from extract.records import Extraction
from models.predict import Classification

__all__ = ["classify", "extract", "open_database", "read", "run", "trace"]


def extract(document: Document | str | Path) -> Extraction:
    """Identity, citations, targets, assignments and sentences of a document or of the file at a path.

    Ranges index ``Document.text``; absent is None. Raises ``extract.document.Unreadable`` where the file cannot be read.

    >>> import cchc
    >>> found = cchc.extract("corpus/documents/chi_thi.txt")
    >>> found.identity.number, found.assignments[-1].lead[0]
    ('06/CT-UBND', 'Giám đốc các sở')
    """
    return extract_from(document if isinstance(document, Document) else read(document))


def classify(sentences: Sequence[str], headings: Sequence[Sequence[str]] | None = None) -> list[Classification]:
    """The areas of each sentence, most probable first, in the order given; ``headings``: those above each sentence, outermost first.

    >>> import cchc
    >>> cchc.classify(["Giao quyền tự chủ tài chính cho đơn vị sự nghiệp công lập."])[0].primary
    'tai-chinh-cong'
    """
    return area_model().classify(list(sentences), [list(some) for some in headings or [()] * len(sentences)])


def run(paths: str | Path | Iterable[str | Path], db: str | Path, workers: int | None = None) -> Tally:
    """Bring the database at ``db`` up to date with a file or folder, or several, like ``cchc run``; what was done, by count; it tells what it does on stderr. Raises ``cchc.refusal.Refused`` where it cannot
    begin or go on."""
    from cchc.batch import run as run_all

    several = [paths] if isinstance(paths, str | Path) else paths
    given, settings = [str(path) for path in several], Settings(workers or cores())
    with written(given, Path(db)):
        return run_all(given, Path(db), settings, Lines(), lanes_for(given, settings, None))


def trace(number: str, db: str | Path) -> list[dict[str, Any]]:
    """The chain of every decision with this number: what it rests on, what rests on it, which duties it lays on whom; empty where nobody speaks of it."""
    with reading(Path(db)) as collection:
        return [dict(chain) for chain in collection.chains(number)]


def open_database(path: str | Path) -> sqlite3.Connection:
    """The database at ``path``, read-only, rows by name, with the functions that its views and the pages use (``fold``, ``number_key``). Tables and columns:
    ``datasette_metadata.yml``."""
    from db.keys import number_key
    from extract.text import fold

    connection = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    for name, function in (("fold", fold), ("number_key", number_key)):
        connection.create_function(name, 1, lambda value, function=function: None if value is None else function(str(value)), deterministic=True)
    return connection
