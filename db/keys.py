"""What makes two printed numbers, two names or two decisions the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.kinds import hyphenated
from extract.parsers.bodies import body_of, level_of, symbol_body
from extract.text import fold, squeeze

_HEAD_OF = re.compile(r"^(?:pho )?(?:chu tich|bo truong|giam doc|thu truong) (?=\S)")


def number_key(number: str | None) -> str | None:
    """Number and symbol without case, marks, punctuation and leading zeros; None for None or nothing.

    >>> number_key("Số: 014460/QĐ–UBND"), number_key("14460 /qd-ubnd"), number_key("14460/QĐUBND"), number_key("18-NQ/TW"), number_key(" ")
    ('14460/qd/ubnd', '14460/qd/ubnd', '14460/qd/ubnd', '18/nq/tw', None)
    """
    words = re.findall(r"[^\W_]+", fold(hyphenated(number or "")))
    if words[:1] == ["so"]:
        words = words[1:]
    return "/".join(words).lstrip("0") or None


def name_key(name: str) -> str:
    """A name without case, marks and punctuation, words joined by ``-``.

    >>> name_key("Sở Kế hoạch và Đầu tư"), name_key("các cơ quan,  đơn vị")
    ('so-ke-hoach-va-dau-tu', 'cac-co-quan-don-vi')
    """
    return "-".join(re.findall(r"[^\W_]+", fold(name)))


def issuer_key(name: str | None) -> str | None:
    """A body as an issuer: its head counts as the body itself (``Chủ tịch Ủy ban nhân dân …``).

    >>> issuer_key("Chủ tịch UBND tỉnh A") == issuer_key("UBND tỉnh A"), issuer_key(None)
    (True, None)
    """
    return name_key(_HEAD_OF.sub("", squeeze(fold(name)))) if name else None


_body = cache(body_of)


def _names_one_body(name: str) -> bool:
    body = _body(name)
    return body.level == "trung-uong" or body.place_code is not None


@cache
def _names_one_symbol(number: str) -> bool:
    body = symbol_body(number)
    return body is not None and level_of(body) == "trung-uong"


@dataclass(frozen=True, slots=True)
class Decision:
    """An official document as far as it is known: ``number`` as printed, ISO ``date``, issuing ``body``, and the code of the ``place`` it is of, or of the
    place whose document speaks of it."""

    number: str
    date: str | None = None
    body: str | None = None
    place: str | None = None

    def same_as(self, other: Decision) -> bool:
        """Whether both are one document. Every body numbers from 1 each year, so beside the number something else must agree: a symbol that names one body
        in the country (``NQ-CP``), the body, the date within one province, or the place; of a serial without a symbol ("Công văn số 13") day and body.

        >>> mine = Decision("12/QĐ-UBND", "2024-01-05", "Ủy ban nhân dân tỉnh Yên Bái", "15")
        >>> mine.same_as(Decision("012/qd-ubnd", None, "Chủ tịch Ủy ban nhân dân tỉnh Yên Bái")), mine.same_as(Decision("12/QĐ-UBND", None, None, "68"))
        (True, False)
        """
        if number_key(self.number) is None or number_key(self.number) != number_key(other.number):
            return False
        if self.date and other.date and self.date != other.date:
            return False
        mine, theirs = issuer_key(self.body), issuer_key(other.body)
        if mine and theirs and mine != theirs:
            return False
        if (number_key(self.number) or "").isalnum():
            return bool(self.date and self.date == other.date and mine and mine == theirs)
        if _names_one_symbol(self.number) or (mine and theirs and (_names_one_body(self.body or "") or _names_one_body(other.body or ""))):
            return True
        if self.date and other.date:
            return not (self.place and other.place) or self.place.split(".")[0] == other.place.split(".")[0]
        return self.place is not None and self.place == other.place


def cited_decision(number: str, date: str | None, body: str | None, citing_place: str | None) -> Decision:
    """The decision that a citation means: of the place that its body names, else of the place whose document cites it."""
    return Decision(number, date, body, (_body(body).place_code if body else None) or citing_place)
