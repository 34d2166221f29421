"""Search expressions for the search tables: what people type, with or without marks, never a syntax error.

Each search table has two columns: ``text`` as printed (old tone placement throughout) and ``folded`` without marks and with d for đ.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import accumulate

from extract.glued import set_apart
from extract.text import fold, same_tone_style

_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r'"([^"]*)"|(\S+)')


def entries(found: Iterable[Iterable[str | None]]) -> list[tuple[str, str]]:
    """The two columns of a search table for the values of each row; all are folded in one go, as many short texts cost more than a long one."""
    texts = [set_apart(" \n ".join(value for value in values if value)) for values in found]
    whole = "\n".join(texts)
    printed, folded = same_tone_style(whole), fold(whole)
    ends = list(accumulate(len(text) + 1 for text in texts))
    return [(printed[end - len(text) - 1 : end - 1], folded[end - len(text) - 1 : end - 1]) for text, end in zip(texts, ends, strict=True)]


def exact(query: str) -> str:
    """FTS5 expression for rows that hold every word (``"…"``: phrase) of ``query`` with its marks.

    >>> exact('Uỷ ban "một cửa"'), exact("245/QĐ-UBND"), exact(" * ")
    ('{text} : ("Ủy" AND "ban" AND "một cửa")', '{text} : ("245/QĐ-UBND")', '""')
    """
    return _expression("text", [same_tone_style(unicodedata.normalize("NFC", part)) for part in _parts(query)])


def loose(query: str) -> str:
    """FTS5 expression for rows that hold every word of ``query``, whatever the marks on either side.

    >>> loose("Cải cach đ")
    '{folded} : ("cai" AND "cach" AND "d")'
    """
    return _expression("folded", [fold(unicodedata.normalize("NFC", part)) for part in _parts(query)])


def together(query: str) -> str:
    """FTS5 expression for rows in which the words of ``query`` stand together in its order, whatever the marks on either side.

    >>> together("cải cach"), together('một "cửa"'), together(" * ")
    ('{folded} : ("cai cach")', '{folded} : ("mot cua")', '""')
    """
    parts = [fold(unicodedata.normalize("NFC", part)) for part in _parts(query)]
    return _expression("folded", [" ".join(parts)] if parts else [])


def as_typed(query: str) -> str:
    """``exact`` where somebody took the trouble of typing marks, else ``loose``.

    >>> as_typed("cải cách")[:6], as_typed("cai cach")[:8]
    ('{text}', '{folded}')
    """
    nfc = unicodedata.normalize("NFC", query)
    return loose(query) if nfc.lower() == fold(nfc) else exact(query)


def holds(text: str | None, query: str | None) -> bool:
    """Whether a text holds every word (``"…"``: phrase) of ``query`` as a word of its own, in whatever order and with whatever marks; nothing asked, nothing held.

    >>> holds("Tỷ lệ hài lòng của người dân", "hai long"), holds("khai thác Hạ Long", "hai long"), holds("lòng hài", '"hài lòng"'), holds("x", " ")
    (True, False, False, False)
    """
    words, parts = _spaced(set_apart(text or "")), [_spaced(part) for part in _parts(query or "")]
    return bool(parts) and all(part in words for part in parts)


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(fold(unicodedata.normalize('NFC', text))))} "


def _parts(query: str) -> list[str]:
    parts = (phrase or word for phrase, word in _PART.findall(query))
    return [set_apart(part.replace('"', "")) for part in parts if any(character.isalnum() for character in part)]


def _expression(column: str, parts: list[str]) -> str:
    words = " AND ".join(f'"{part}"' for part in parts)
    return f"{{{column}}} : ({words})" if parts else '""'
