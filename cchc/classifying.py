"""``cchc classify``: JSON lines in, JSON lines out, in the same order. Imports no more than it needs: the start is a good part of a short run."""

from __future__ import annotations

import gc
import json
import os
import select
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cchc.areas import area_model

if TYPE_CHECKING:
    from models import Classification

_CHUNK = 1 << 19
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
_DECODER = json.JSONDecoder()
_DECODE, _BEGIN = _DECODER.decode, _DECODER.raw_decode
# The longest item of a real plan has some 5,000 characters.
_LONGEST = 100_000
_STRINGS = frozenset((str,))


def classify_lines(explain: bool) -> int:
    """Classify the lines of stdin as they come; a bad line gives an error object in its place and exit status 1 at the end."""
    # Nothing here refers to itself, so that counting references frees all of it; looking for cycles among a batch's many objects took a fifth of the time.
    gc.disable()
    try:
        return max((_classify(batch, explain) for batch in _batches()), default=0)
    finally:
        gc.enable()


def _classify(batch: list[tuple[int, bytes]], explain: bool) -> int:
    answers: list[dict[str, Any]] = [_request(number, line) for number, line in batch]
    good = [answer for answer in answers if "error" not in answer]
    texts, headings = [answer["text"] for answer in good], [answer["headings"] for answer in good]
    found = iter(area_model().classify(texts, headings, terms=explain) if good else ())
    sys.stdout.writelines((_ENCODE(asked) if "error" in asked else _answer(next(found), explain)) + "\n" for asked in answers)
    sys.stdout.flush()
    return int(len(good) < len(answers))


def _batches() -> Iterator[list[tuple[int, bytes]]]:
    """Numbered lines of stdin, as many at a time as are there: neither one by one, nor waiting for more from a program that waits for its answer."""
    number, rest = 0, bytearray()
    while True:
        chunk = _there()
        whole, newline, begun = chunk.rpartition(b"\n")
        rest += whole if newline else begun
        lines = bytes(rest).split(b"\n") if newline or (rest and not chunk) else []
        if lines:
            yield list(enumerate(lines, number + 1))
            number, rest = number + len(lines), bytearray(begun if newline else b"")
        if not chunk:
            return


def _there() -> bytes:
    """What stdin holds now, up to ``_CHUNK``; waits for the first of it; empty at its end."""
    source = sys.stdin.fileno()
    pieces = [os.read(source, _CHUNK)]
    while pieces[-1] and sum(map(len, pieces)) < _CHUNK and select.select([source], [], [], 0)[0]:
        pieces.append(os.read(source, _CHUNK))
    return b"".join(pieces)


def _request(number: int, line: bytes) -> dict[str, Any]:
    """``{"text", "headings"}`` of a line, or the error object that answers it."""
    if not line.strip():
        return _bad(number, "empty line")
    try:
        asked = _decoded(line.decode())
    except (ValueError, RecursionError) as error:
        return _bad(number, f"not JSON: {error}")
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        return _bad(number, 'not an object with a "text"')
    headings = asked.get("headings") or []
    if not isinstance(headings, list) or not _STRINGS.issuperset(map(type, headings)):
        return _bad(number, '"headings" is not a list of texts')
    text = asked["text"]
    if not text.strip():
        return _bad(number, '"text" is empty')
    if len(text) > _LONGEST or sum(map(len, headings)) > _LONGEST:
        return _bad(number, f"longer than {_LONGEST} characters: classify sentences, not documents")
    if area_model().foreign(text):
        return _bad(number, '"text" is not Vietnamese (or lost its marks)')
    return {"text": text, "headings": headings}


def _decoded(line: str) -> Any:
    """The value of a line of JSON. Nearly every line begins and ends with its braces, without blanks to look for."""
    if line[:1] == "{":
        value, end = _BEGIN(line)
        if end == len(line):
            return value
    return _DECODE(line)


def _bad(number: int, message: str) -> dict[str, Any]:
    print(f"line {number}: {message}", file=sys.stderr)
    return {"error": {"kind": "bad-line", "message": message, "line": number}}


def _answer(found: Classification, explain: bool) -> str:
    """The areas; where asked to ``explain``, also whether the model is unsure, all probabilities, and for each area the terms that weighed most."""
    if not explain:
        # The plain answer is put together by hand, which is three times as fast; slugs need no escaping.
        listed = ", ".join([f'{{"area": "{area}", "probability": {round(probability, 4)}}}' for area, probability in found.areas])
        primary = f'"{found.primary}"' if found.areas else "null"
        return f'{{"areas": [{listed}], "primary": {primary}}}'
    probabilities = {area: round(probability, 4) for area, probability in found.probabilities.items()}
    areas = [{"area": area, "probability": round(probability, 4)} for area, probability in found.areas]
    return _ENCODE({"areas": areas, "primary": found.primary, "abstain": found.abstain, "probabilities": probabilities, "terms": dict(found.terms)})
