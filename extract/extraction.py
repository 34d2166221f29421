"""From a Document to everything found in it: one pass, one order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.document import Document
from extract.parsers.assignments import assignments_of
from extract.parsers.citations import citations_and_mentions
from extract.parsers.home import at_home, localities
from extract.parsers.identity import identity_of
from extract.parsers.references import references_of
from extract.parsers.targets import targets_of
from extract.printed_lines import SUBJECT, is_date_line, is_motto
from extract.records import Assignment, Citation, Extraction, Identity, Sentence
from extract.segment import Outline
from extract.tables.reading import tables_of
from extract.uncollected import uncollected
from extract.unmarked import as_printed, lost_marks, with_marks

_FRAME = ("letterhead", "addressee", "recital", "authority", "enacting", "foot")


@uncollected()
def extract(document: Document) -> Extraction:
    """Identity, citations, targets, assignments, sentences and mentions of a document; every range indexes ``document.text``."""
    return as_printed(_found(with_marks(document))) if lost_marks(document.text) else _found(document)


def _found(document: Document) -> Extraction:
    outline = Outline(document)
    identity = identity_of(outline)
    places = localities(outline, identity)
    citations, numbered = citations_and_mentions(outline, identity, places)
    if identity.kind == "tin-tuc":
        from extract.parsers.news import reported_by  # what only news needs is loaded with the first article

        identity = replace(identity, reports=reported_by(outline, identity, citations, places))
        citations = [_as_told(citation, identity.reports) for citation in citations]
    targets, duties = tuple(targets_of(outline, identity)), tuple(_assigned_at_home(assignments_of(outline, identity), places))
    return Extraction(
        identity=identity,
        citations=tuple(citations),
        targets=targets,
        assignments=duties,
        sentences=tuple(_sentences(outline, [*(target.start for target in targets), *(duty.start for duty in duties)])),
        mentions=tuple(references_of(outline, identity, citations, numbered)),
    )


def _as_told(citation: Citation, reported: Identity | None) -> Citation:
    """The citation of the reported document with the issuer that the article as a whole tells, where its own sentence does not."""
    if reported is None or reported.issuing_body is None or citation.number is None or citation.number != reported.number or citation.issuing_body:
        return citation
    return replace(citation, issuing_body=reported.issuing_body.name)


def _assigned_at_home(duties: Iterable[Assignment], places: dict[str, str]) -> Iterator[Assignment]:
    """The duties with the place of a bare committee that lays them written out."""
    homes: dict[str, str] = {}
    for duty in duties:
        if duty.assigner and duty.assigner not in homes:
            homes[duty.assigner] = at_home(duty.assigner, places)
        home = homes[duty.assigner] if duty.assigner else None
        yield duty if home == duty.assigner else replace(duty, assigner=home)


def _beside_subject(line: str) -> bool:
    """Whether a line of a letterhead is its right column's, read behind the subject: motto, place and date."""
    return is_motto(line) or is_date_line(line)


def _sentences(outline: Outline, told: Iterable[int]) -> list[Sentence]:
    """All of them; ``told``: where duties and targets begin, which no frame lays ("Thực hiện Kế hoạch …, Sở X yêu cầu các phòng …;" among the recitals)."""
    found: list[Sentence] = []
    starts = sorted(told)
    groups = tables_of(outline).headings
    subject = -1  # the part of the document whose letterhead has told what it is about
    for segment in outline.segments:
        if segment.kind in ("chrome", "running"):
            continue
        headings = (*outline.headings(segment), *groups.get(segment.index, ()))
        frames = segment.kind in _FRAME and bisect_left(starts, segment.start) == bisect_left(starts, segment.end)
        for span in outline.sentences(segment):
            if segment.kind == "letterhead" and SUBJECT.match(outline.low[span.start : span.end]):
                subject = segment.part
            # "V/v đẩy nhanh số hóa …" and its further lines stand in the letterhead, but say what the letter is about.
            frame = frames and not (
                segment.kind == "letterhead" and segment.part == subject and not _beside_subject(outline.document.text[span.start : span.end])
            )
            found.append(Sentence(headings, span.start, span.end, segment.index, frame))
    return found
