"""One source all the way: read, extract, classify, compose. What runs inside the worker processes."""

from __future__ import annotations

import gc
import json
from typing import TYPE_CHECKING, Any

from cchc.areas import area_model
from cchc.contract import extraction_object
from cchc.intake import Job
from cchc.lanes import JobError
from extract.document import Unreadable
from extract.uncollected import uncollected

if TYPE_CHECKING:
    from db.filing import Filing


@uncollected()
def process(source: str) -> dict[str, Any]:
    """The extraction object of one source; raises ``extract.document.Unreadable`` where the file cannot be read."""
    from extract.extraction import extract
    from extract.readers import read

    document = read(source)
    extraction = extract(document)
    asked = [sentence for sentence in extraction.sentences if not sentence.frame]
    texts = [document.text[sentence.start : sentence.end] for sentence in asked]
    title = extraction.identity.title
    above = [(title, *sentence.headings) if title else sentence.headings for sentence in asked]
    answers = iter(area_model().classify(texts, above, terms=True))
    return extraction_object(document, extraction, [None if sentence.frame else next(answers) for sentence in extraction.sentences])


def extraction_line(job: tuple[int, str]) -> str:
    """The object of one source as JSON. ``job``: its place in the order, and the source."""
    try:
        return json.dumps(process(job[1]), ensure_ascii=False)
    except Unreadable as error:
        raise JobError(error.kind, str(error)) from error


def read_rows(job: Job) -> Filing:
    """A job's document, ready to be written."""
    from db.filing import filed
    from db.rows import rows_of

    reasons: list[JobError] = []
    for path in job.tries:
        try:
            found = process(path)
            # Half a character (a lone surrogate) cannot be stored: it shall fail here, with this document, not in the writer.
            found["document"]["text"].encode()
            return filed(rows_of(found, area_model().record))
        except Unreadable as error:
            reasons.append(JobError(error.kind, str(error)))
    raise reasons[0]


def warm_up() -> None:
    """Import and load everything that ``process`` needs, so that a worker is ready before its first document's clock runs."""
    import extract.extraction  # noqa: F401

    area_model()
    gc.freeze()  # what was loaded stays: the collector need not look at it again
