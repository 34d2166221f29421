"""Whether two files say the same: their records without places, and how far two lists of records agree."""

from __future__ import annotations

from collections import Counter

from extract.document import Document
from extract.extraction import extract

Facts = list[tuple[object, ...]]


def facts(document: Document) -> Facts:
    """Records of a document without places, texts as one line."""
    found, flat = extract(document), " ".join
    return [
        (found.identity.kind, found.identity.number, found.identity.date, found.identity.title),
        *((c.number, c.kind, c.date, c.issuing_body, c.relation) for c in found.citations),
        *((t.comparator, t.value, t.unit, t.year, flat(document.text[t.start : t.end].split())) for t in found.targets),
        *((a.lead, a.support, a.deadline, a.decision, flat(a.duty.split())) for a in found.assignments),
    ]


def f1(one: Facts, other: Facts) -> float:
    """Twice the records that both have, of all that either has."""
    return 2 * (Counter(one) & Counter(other)).total() / (len(one) + len(other))
