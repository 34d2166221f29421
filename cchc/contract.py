"""The extraction object: what ``cchc extract`` prints and the database is filled from, one JSON object per source.

Its names are a promise to other programs: fields may be added, never renamed or dropped. Dates are ISO 8601 strings, numbers JSON numbers, absent is None.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from extract.document import Block, Cell, Document
from extract.records import Assignment, Body, Citation, Extraction, Identity, Mention, Sentence, Target
from extract.text import squeeze

Object = dict[str, Any]

_NUMBERING = re.compile(r"\(?(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Za-zđ])[.)]?|\W*")


class Classified(Protocol):
    """What the area model says of one sentence: ``areas`` are ``(slug, probability)`` pairs, most probable first; ``primary`` is None without areas.

    ``abstain``: the model is too unsure for a person to rely on it; ``terms``: by slug, the few terms that spoke most for it, with by how much.
    """

    @property
    def areas(self) -> Sequence[tuple[str, float]]: ...
    @property
    def primary(self) -> str | None: ...
    @property
    def abstain(self) -> bool: ...
    @property
    def terms(self) -> Mapping[str, Sequence[tuple[str, float]]]: ...


Given = tuple[str, float, tuple[str, ...]]
"""An area of a record: slug, probability, the terms that spoke most for it."""


def extraction_object(document: Document, extraction: Extraction, classified: Sequence[Classified | None]) -> Object:
    """The object of one source. ``classified`` stands in the order of ``extraction.sentences``, one each; None for what is not asked about.

    ``document.text[start:end] == text`` holds for every record of the lists.
    """
    return _Composer(document, extraction, classified).compose()


def error_object(source: str, kind: str, message: str) -> Object:
    """What stands in the place of a source that cannot be read; ``kind`` is a slug, ``message`` one line."""
    return {"document": {"source": source}, "error": {"kind": kind, "message": message}}


class _Composer:
    def __init__(self, document: Document, extraction: Extraction, classified: Sequence[Classified | None]) -> None:
        self.document, self.extraction = document, extraction
        ordered = sorted(zip(extraction.sentences, classified, strict=True), key=lambda pair: (pair[0].start, pair[0].end))
        self.sentences = [sentence for sentence, _ in ordered]
        self.classified = [found for _, found in ordered]
        self.ends = [sentence.end for sentence in self.sentences]
        self.rows = rows_with_area_heading(document)
        self.row_ends = [block.end for block, _ in self.rows]

    def compose(self) -> Object:
        return {
            "document": self.identity(),
            "citations": [self.citation(c) for c in self.extraction.citations],
            "mentions": [self.mention(m) for m in self.extraction.mentions],
            "targets": [self.target(t) for t in self.extraction.targets],
            "assignments": [self.assignment(a) for a in self.extraction.assignments],
            "readings": [{**self.place(r.start, r.end), "read": r.read, "confidence": r.confidence} for r in self.document.readings],
            "sentences": [self.sentence(s, c) for s, c in zip(self.sentences, self.classified, strict=True)],
        }

    def identity(self) -> Object:
        document, identity = self.document, self.extraction.identity
        return {
            "source": document.source,
            "sha256": document.sha256,
            "media_type": document.media_type,
            "pages": len(document.pages) or None,
            **_identity(identity),
            "signer": {"name": identity.signer[0], "position": identity.signer[1]} if identity.signer else None,
            "reports": _identity(identity.reports) if identity.reports else None,
            "text_layer": document.text_layer,
            "signatures": [{"name": one.name, "time": one.time, "reason": one.reason} for one in document.signatures],
            "remarks": list(document.remarks),
            "text": document.text,
        }

    def place(self, start: int, end: int) -> Object:
        document = self.document
        return {"text": document.text[start:end], "page": document.page_at(start), "path": document.path_at(start, end), "start": start, "end": end}

    def boxes(self, start: int, end: int) -> list[list[int]]:
        """``[page, x0, top, x1, bottom]`` of each printed line, in ten-thousandths of the page's width and height from its top left; none without a layout."""
        found = []
        for number, box in self.document.boxes_of(start, end):
            page = self.document.pages[number - 1]
            across, down = 10_000 / page.width, 10_000 / page.height
            found.append([number, round(box.x0 * across), round(box.top * down), round(box.x1 * across), round(box.bottom * down)])
        return found

    def citation(self, found: Citation) -> Object:
        return {
            "number": found.number or None,
            "kind": found.kind,
            "date": found.date,
            "issuing_body": found.issuing_body or None,
            "title": found.title or None,
            "relation": found.relation,
            "boxes": self.boxes(found.start, found.end),
            **self.place(found.start, found.end),
        }

    def mention(self, found: Mention) -> Object:
        """A place that speaks of a document; ``citation``: which of ``citations`` it means, counted from 0, null for the document itself."""
        return {"number": found.number, "kind": found.kind, "own": found.own, "citation": found.citation, **self.place(found.start, found.end)}

    def target(self, found: Target) -> Object:
        return {
            "indicator": found.indicator or None,
            "comparator": found.comparator,
            "value": found.value,
            "upper": found.upper,
            "unit": found.unit,
            "year": found.year,
            "date": found.date,
            "areas": _areas(self.areas_between(found.start, found.end)),
            "boxes": self.boxes(found.start, found.end),
            **self.place(found.start, found.end),
        }

    def assignment(self, found: Assignment) -> Object:
        deadline = found.deadline
        return {
            "decision": found.decision,
            "assigner": found.assigner or None,
            "lead": list(found.lead),
            "support": list(found.support),
            "monitor": list(found.monitor),
            "duty": found.duty,
            "deadline": {"text": deadline.text, "date": deadline.date, "recurrence": deadline.recurrence} if deadline else None,
            "product": found.product or None,
            "areas": _areas(self.areas_of_duty(found)),
            "boxes": self.boxes(found.start, found.end),
            **self.place(found.start, found.end),
        }

    def sentence(self, found: Sentence, classified: Classified | None) -> Object:
        place = self.place(found.start, found.end)
        return {
            "text": place.pop("text"),
            "headings": list(found.headings),
            "areas": _areas(_given(classified)),
            "primary": classified.primary if classified else None,
            "abstain": classified.abstain if classified else False,
            **place,
        }

    def areas_of_duty(self, found: Assignment) -> list[Given]:
        """Of a row: those of its task cell, which was classified under its area row; where it has none, those of the area row. Otherwise those of the sentences
        that the duty covers."""
        index = bisect_left(self.row_ends, found.start + 1)
        block, heading = self.rows[index] if index < len(self.rows) else (None, None)
        if block is None or block.start > found.start:
            return self.areas_between(found.start, found.end)
        task = task_cell(self.document, block, found.duty)
        areas = self.areas_between(task.start, task.end) if task else self.areas_between(found.start, found.end)
        return areas or (self.areas_between(heading.start, heading.end) if heading else [])

    def areas_between(self, start: int, end: int) -> list[Given]:
        """Areas of every sentence that shares a character with ``[start, end)``."""
        found: list[Given] = []
        for index in range(bisect_left(self.ends, start + 1), len(self.sentences)):
            if self.sentences[index].start >= end:
                break
            found.extend(_given(self.classified[index]))
        return found


def _identity(identity: Identity) -> Object:
    return {
        "kind": identity.kind,
        "number": identity.number or None,
        "date": identity.date,
        "issuing_body": _body(identity.issuing_body),
        "title": identity.title or None,
    }


def _body(body: Body | None) -> Object | None:
    return {"name": body.name, "level": body.level, "place_code": body.place_code} if body else None


def _given(classified: Classified | None) -> list[Given]:
    return (
        [] if classified is None else [(area, probability, tuple(term for term, _ in classified.terms.get(area, ()))) for area, probability in classified.areas]
    )


def _areas(given: Iterable[Given]) -> list[Object]:
    """Each area once with its highest probability and the terms that gave it, most probable first."""
    best: dict[str, Given] = {}
    for one in given:
        if one[0] not in best or one[1] > best[one[0]][1]:
            best[one[0]] = one
    ordered = sorted(best.values(), key=lambda one: (-one[1], one[0]))
    return [{"area": area, "probability": round(float(probability), 4), **({"terms": list(terms)} if terms else {})} for area, probability, terms in ordered]


def rows_with_area_heading(document: Document) -> list[tuple[Block, Block | None]]:
    """Every table row with the area row above it in its table (``IV | Cải cách chế độ công vụ``: one text beside the numbering), None without one."""
    found: list[tuple[Block, Block | None]] = []
    table, heading = -1, None
    for block in document.blocks:
        if block.kind != "row":
            continue
        if block.table != table:
            table, heading = block.table, None
        texts = [cell for cell in block.cells if not _NUMBERING.fullmatch(_printed(document, cell))]
        if len(texts) == 1 and not texts[0].inherited:
            heading = block
        found.append((block, heading if heading is not block else None))
    return found


def task_cell(document: Document, row: Block, duty: str) -> Cell | None:
    """The cell of ``row`` that holds ``duty``, None where no single cell does."""
    wanted = squeeze(duty).rstrip(" ;.")
    if not wanted:
        return None
    return next((cell for cell in row.cells if wanted in squeeze(_printed(document, cell))), None)


def _printed(document: Document, cell: Cell) -> str:
    return document.text[cell.start : cell.end].strip()
