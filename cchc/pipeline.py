"""One source all the way: read, extract, classify, compose. What runs inside the worker processes."""

from __future__ import annotations

from functools import cache
from typing import Any

from cchc.contract import extraction_object


def process(source: str) -> dict[str, Any]:
    """The extraction object of one source; raises ``extract.document.Unreadable`` where the file cannot be read."""
    from extract.extraction import extract
    from extract.readers import read

    document = read(source)
    extraction = extract(document)
    texts = [document.text[sentence.start : sentence.end] for sentence in extraction.sentences]
    classified = area_model().classify(texts, [list(sentence.headings) for sentence in extraction.sentences])
    return extraction_object(document, extraction, classified)


@cache
def area_model() -> Any:
    """The area model, read from its file once a process."""
    from models import load

    return load()


def warm_up() -> None:
    """Import and load everything that ``process`` needs, so that a worker is ready before its first document's clock runs."""
    import extract.extraction
    import extract.readers  # noqa: F401

    area_model()
