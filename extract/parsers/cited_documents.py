"""Which printed numbers are one cited document: the same number of the same body and year, however often and however fully it is named."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from extract.authorities import POST
from extract.parsers.cited_details import Details
from extract.parsers.cited_numbers import CitedNumber
from extract.parsers.relations import STRENGTH
from extract.parsers.signers import organ_signed_for
from extract.records import Citation, Identity, Mention
from extract.text import lower

_YEAR = re.compile(r"/(?:19|20)\d\d/")
_SERIAL = re.compile(r"0*(\d+[a-zđ]?)")
_OFFICE = re.compile(rf"^(?:phó )?{POST} |^tổng (?=thanh tra|kiểm toán)|^thường trực (?=ban bí thư)")
_PARTY_ORGANS = {"bộ chính trị", "ban bí thư", "ban chấp hành trung ương", "ban chấp hành trung ương đảng", "trung ương"}  # they share one numbering


@dataclass(frozen=True, slots=True)
class _Printed:
    """A number where it is printed; ``document``: number in small letters and which of those that bear it, None for the citing document itself."""

    at: CitedNumber
    kind: str | None
    document: tuple[str, int] | None


class CitedDocuments:
    """The documents that one document cites, gathered mention by mention in the order of the text."""

    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        self._same: dict[str, list[Citation]] = {}
        self._printed: list[_Printed] = []
        self._said: set[tuple[str, int]] = set()  # those whose body the text names; of others the symbol says it
        self._settled: set[tuple[str, str]] = set()  # numbers of those that a recital carries out or the title amends, and that
        self._alone: list[tuple[CitedNumber, Citation, bool]] = []  # serials without a symbol, what is known, whether the text names the body

    def enter(self, at: CitedNumber, details: Details, relation: str, where: str = "") -> None:
        """A printed number with what stands around it, in a segment of the kind ``where``; what a recital carries out stays so, though the text below rests on it ("Thực hiện Quyết định
        số A" over "Căn cứ Quyết định số A, …"), and what the title amends is amended, though a part of it is repealed ("Bãi bỏ Phụ lục 2 của Thông tư số A")."""
        citation = Citation(at.number, details.kind, details.date, details.body, details.title, relation, at.start, at.end)
        if at.number.isalnum():
            self._alone.append((at, citation, details.said))
            return
        key = lower(at.number)
        kept = {"can-cu": "thuc-hien", "bai-bo": "sua-doi", "thay-the": "sua-doi"}.get(relation)
        if (where, relation) in (("recital", "thuc-hien"), ("title", "sua-doi")):
            self._settled.add((key, relation))
        elif kept and where != "recital" and (key, kept) in self._settled:
            citation = replace(citation, relation=kept)
        own = _is_own(citation, details.said, self.identity)
        self._printed.append(_Printed(at, details.kind, None if own else self._merged(key, citation, details.said)))

    def _merged(self, key: str, citation: Citation, said: bool) -> tuple[str, int]:
        same = self._same.setdefault(key, [])
        document = key, _merge(same, citation)
        if said and document not in self._said:
            self._said.add(document)
            known = same[document[1]]
            if body_alone(citation.issuing_body or "").startswith(body_alone(known.issuing_body or "")):
                same[document[1]] = replace(known, issuing_body=citation.issuing_body)
        return document

    def _settle(self) -> None:
        """A serial alone refers to the document of its kind that bears it whole, one that is cited or the citing one; else it is all that the text tells of a number."""
        whole: dict[tuple[str | None, str], list[tuple[str, int]]] = {}
        for key, same in self._same.items():
            for n, citation in enumerate(same):
                whole.setdefault((citation.kind, _serial(key)), []).append((key, n))
        itself = (self.identity.kind, _serial(lower(self.identity.number or "")))
        for at, citation, said in self._alone:
            bare = citation.kind, _serial(citation.number or "")
            meant = next((m for m in whole.get(bare, ()) if not _apart(self._same[m[0]][m[1]], citation)), None)
            if meant is not None:
                self._same[meant[0]][meant[1]] = _filled(self._same[meant[0]][meant[1]], citation)
            elif bare != itself or not _is_own(replace(citation, number=self.identity.number), said, self.identity):
                self._printed.append(_Printed(at, citation.kind, self._merged(" ".join(filter(None, bare)), citation, said)))
        self._printed.sort(key=lambda printed: printed.at.start)

    def listed(self, laws: Iterable[Citation]) -> tuple[list[Citation], list[Mention]]:
        """The documents in the order of their first mention, ``laws`` cited by name and date among them, each once; and every place that prints a number."""
        self._settle()
        named: dict[tuple[str, str | None], Citation] = {}
        for law in laws:
            named.setdefault((lower(law.title or ""), law.date), law)
        numbered = [((number, n), citation) for number, same in self._same.items() for n, citation in enumerate(same)]
        ordered = sorted([*numbered, *((None, law) for law in named.values())], key=lambda entry: entry[1].start)
        place = {document: index for index, (document, _) in enumerate(ordered) if document}
        citations = [_of_organ(c) for _, c in ordered]
        return citations, [self._mention(printed, citations, place) for printed in self._printed]

    def _mention(self, printed: _Printed, citations: list[Citation], place: dict[tuple[str, int], int]) -> Mention:
        if printed.document is None:
            return Mention(self.identity.number, printed.kind, True, None, printed.at.start, printed.at.end)
        index = place[printed.document]
        return Mention(citations[index].number, citations[index].kind, False, index, printed.at.start, printed.at.end)


def _of_organ(citation: Citation) -> Citation:
    """The citation with the organ for its body that the one named signs for."""
    organ = citation.issuing_body and organ_signed_for(citation.issuing_body)
    return citation if organ == citation.issuing_body else replace(citation, issuing_body=organ)


def _is_own(citation: Citation, said: bool, identity: Identity) -> bool:
    if citation.number is None or identity.number is None:
        return False
    if lower(citation.number) != lower(identity.number):
        # "(Ban hành kèm theo Quyết định số: 3195/QĐ-UB ngày 18/8/2004)" in 3195/2004/QĐ-UB
        short = _YEAR.sub("/", lower(identity.number), count=1) == lower(citation.number)
        return short and citation.date is not None and citation.date == identity.date and citation.kind == identity.kind
    issuer = identity.issuing_body.name if identity.issuing_body else None
    other_body = said and citation.issuing_body is not None and issuer is not None and not _same_issuer(citation.issuing_body, issuer)
    other_day = citation.date is not None and identity.date is not None and citation.date != identity.date
    return not (other_body and other_day)


def _merge(known: list[Citation], new: Citation) -> int:
    """Put a citation to the others of its number: it fills their gaps, or stands apart; which of them it is now."""
    for index, old in enumerate(known):
        if _apart(old, new):
            continue
        capitals = old.number is not None and old.number.isupper()  # a title in capitals: "QĐ-TTG"
        filled = _filled(old, new)
        known[index] = replace(filled, number=new.number) if capitals else filled
        return index
    known.append(new)
    return len(known) - 1


def _filled(old: Citation, new: Citation) -> Citation:
    """A citation with what another mention of its document says beside."""
    return replace(
        old,
        kind=old.kind or new.kind,
        date=old.date or new.date,
        issuing_body=_principal(old.issuing_body, new.issuing_body),
        title=old.title or new.title,
        relation=min(old.relation, new.relation, key=lambda r: STRENGTH[r]),
    )


def _principal(old: str | None, new: str | None) -> str | None:
    """The body of two mentions of one document; not the secretary who signs for the organ that the other names."""
    return (new or old) if old is None or old.startswith("Thường trực ") else old


def _serial(number: str) -> str:
    found = _SERIAL.match(number)
    return found.group(1) if found else ""


def _apart(one: Citation, other: Citation) -> bool:
    """Whether two citations of one number are two documents: of two bodies, or of two years."""
    if one.issuing_body and other.issuing_body and not _same_issuer(one.issuing_body, other.issuing_body):
        return True
    return bool(one.date and other.date and one.date[:4] != other.date[:4])


@lru_cache(maxsize=1 << 10)
def body_alone(name: str) -> str:
    """A body's name in small letters, its head's taken for its own.

    >>> body_alone("Chủ tịch Ủy ban nhân dân xã Tân An"), body_alone("Bộ Y tế")
    ('ủy ban nhân dân xã tân an', 'bộ y tế')
    """
    return _OFFICE.sub("", lower(name))


def _same_issuer(one: str, other: str) -> bool:
    """The head of a body stands for it, and "Ủy ban nhân dân tỉnh" may be the named one."""
    a, b = body_alone(one), body_alone(other)
    return a.startswith(b) or b.startswith(a) or {a, b} <= _PARTY_ORGANS
