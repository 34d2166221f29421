"""What parsers yield: every fact with its value and the half-open range of ``Document.text`` that says it. Absent is None, never ""."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Body:
    """An issuing body: name in full, ``level`` (``trung-uong``, ``tinh``, ``huyen``, ``xa``) and the code of its place (``extract.places``), None where unknown."""

    name: str
    level: str | None = None
    place_code: str | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a document is. ``kind``: slug; ``number`` without blanks; ``date``: ISO; ``reports``: for news, the official document it reports on.
    ``year``: year of issue, known for drafts too whose day is not."""

    kind: str | None
    number: str | None
    date: str | None
    issuing_body: Body | None
    title: str | None
    signer: tuple[str | None, str | None] | None = None
    reports: Identity | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """Another official document that the text cites. ``number`` is None for laws cited by name and date only."""

    number: str | None
    kind: str | None
    date: str | None
    issuing_body: str | None
    title: str | None
    relation: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that speaks of an official document, by its number or by referring back ("Quyết định nêu trên"). ``own``: the document itself (``number`` None in a
    draft); else ``citation`` indexes into the document's citations."""

    number: str | None
    kind: str | None
    own: bool
    citation: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Target:
    """A quantity to be reached. ``comparator``: ``>=``, ``>``, ``=``, ``<=``, ``<``; ``upper``: the other end of a range, else None."""

    indicator: str | None
    comparator: str
    value: float
    upper: float | None
    unit: str
    year: int | None
    date: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Deadline:
    """``text`` as printed; ``date`` ISO, the last day of the named period; ``recurrence``: ``ngay``, ``tuan``, ``thang``, ``quy``, ``sau-thang``, ``nam``, ``thuong-xuyen``."""

    text: str
    date: str | None
    recurrence: str | None


@dataclass(frozen=True, slots=True)
class Assignment:
    """A duty laid on units. ``start``/``end``: the sentence, item or row that lays it; ``duty``: the task itself; ``segment``: index of the segment it stands in."""

    decision: str | None
    assigner: str | None
    lead: tuple[str, ...]
    support: tuple[str, ...]
    monitor: tuple[str, ...]
    duty: str
    deadline: Deadline | None
    product: str | None
    start: int
    end: int
    segment: int


class Sentence(NamedTuple):
    """A sentence, list item or table cell with the headings above it, outermost first.

    ``frame``: it stands in what frames the text of a document by Decree 30/2020/NĐ-CP, appendix I (letterhead but for its subject, addressees, legal basis, authority,
    recipients and signature) and so speaks of no area of reform (docs/ANNOTATION.md).
    """

    headings: tuple[str, ...]
    start: int
    end: int
    segment: int
    frame: bool = False


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one document."""

    identity: Identity
    citations: tuple[Citation, ...]
    targets: tuple[Target, ...]
    assignments: tuple[Assignment, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...] = ()
