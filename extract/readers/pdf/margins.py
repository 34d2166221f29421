"""What stands on a page beside its text: stamps of e-signing tools, footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from extract.readers.letterhead import opens_recipients
from extract.readers.pdf.words import Line, Word

# What the receiving office prints into the margin: "CÔNG VĂN ĐẾN", "ĐẾN" and, below it, number, day, to whom it went.
_RECEIVED = re.compile(r"(?:cong van |van ban )?den\s*:?")
_RECEIVED_BESIDES = re.compile(r"(?:so|ngay|gio|chuyen|luu ho so|so va ky hieu ho so|kinh chuyen)\b[^a-z]{0,3}(?:so\b)?[\s:.\d/-]*")
# Labels that only e-signing tools print, and those that a stamp may hold besides.
SIGNING = r"(?:nguoi ky|ky boi|co quan phat hanh|thoi gian ky|ngay ky|gio ky|chu ky so|signed by|digitally signed|da ky dien tu)"
_SIGNED = re.compile(rf"{SIGNING}\b")
_BESIDES = re.compile(r"(?:email|co quan|to chuc|don vi|chuc vu|date|reason|ly do|location|dia diem|thoi gian)\s*:")
_APART = 1.0  # line heights of white between a stamp and the text beside it
_SAME = 4.0  # points: lines of one stamp begin this close below one another
_NEAR = 2.0  # line heights from one line of a stamp to the next
_REACH = 8.0  # line heights that labels of a received stamp may stand beside its head
_NOTE = re.compile(r"(?:\(?\d{1,2}\)?|\[\d{1,2}\]|\*{1,3})(?:[.)]?\s|(?=[^\W\d_]))")
_MARKED = re.compile(r"[a-zà-ỹ%)”](\d{1,2})(?=[.,;:]?$)")
_SMALL = 0.92  # of the letter height above: footnotes are set smaller
_EQUAL = 0.06  # of the letter height: lines of footnotes are equally high but for this
_LOWER = 0.45  # of the page's height: footnotes stand below


def without_stamps(lines: Sequence[Line]) -> list[Line]:
    """The lines without what e-signing tools stamped over or beside them (``Người ký: …``, ``Cơ quan phát hành: …``, ``Thời gian ký: …``), also where a
    value runs over the line."""
    if not any(map(_may_be_stamped, lines)):
        return list(lines)
    pieces = [line.pieces(_APART) for line in lines]
    stamped: set[tuple[int, int]] = set()
    for at, own in enumerate(pieces):
        for number, piece in enumerate(own):
            folded = _folded(piece)
            if _SIGNED.match(folded):
                stamped.add((at, number))
                stamped |= _below(pieces, at, piece[0])
            elif _RECEIVED.fullmatch(folded) and piece[-1].text.isupper() and (entered := _entered(pieces, at, piece[0])):
                stamped |= {(at, number), *entered}
    torn = {at for at, _ in stamped}
    kept = [[w for number, piece in enumerate(own) if (at, number) not in stamped for w in piece] for at, own in enumerate(pieces) if at in torn]
    mended = iter([Line(tuple(words)) if words else None for words in kept])
    return [line for line in (next(mended) if at in torn else line for at, line in enumerate(lines)) if line is not None]


def _may_be_stamped(line: Line) -> bool:
    """Whether a piece of the line may be a label of a stamp."""
    text = line.text
    if line.widest > _APART * line.height:
        return (":" in text and _SIGNED.search(line.folded) is not None) or "ĐẾN" in text
    return (":" in text and _SIGNED.match(line.folded) is not None) or ("ĐẾN" in text and _RECEIVED.fullmatch(line.folded) is not None)


def _folded(piece: Sequence[Word]) -> str:
    return Line(tuple(piece)).folded


def _entered(pieces: Sequence[Sequence[Sequence[Word]]], at: int, first: Word) -> set[tuple[int, int]]:
    """What the receiving office entered below the head of its stamp: labels with a number or a day, one close below another."""
    found: set[tuple[int, int]] = set()
    bottom, height = first.bottom, first.bottom - first.top
    for row in range(at + 1, len(pieces)):
        if pieces[row][0][0].top - bottom > _NEAR * height:
            break
        for number, piece in enumerate(pieces[row]):
            if abs(piece[0].x0 - first.x0) < _REACH * height and _RECEIVED_BESIDES.fullmatch(_folded(piece)):
                found.add((row, number))
                bottom = piece[0].bottom
    return found


def _below(pieces: Sequence[Sequence[Sequence[Word]]], at: int, first: Word) -> set[tuple[int, int]]:
    """Pieces below a stamp's first word that belong to it: down to the last label under it, and what stands between."""
    pending: list[tuple[int, int]] = []
    found: set[tuple[int, int]] = set()
    bottom, height = first.bottom, first.bottom - first.top
    for row in range(at + 1, len(pieces)):
        for number, piece in enumerate(pieces[row]):
            if abs(piece[0].x0 - first.x0) > _SAME or piece[0].bottom - piece[0].top > 1.2 * height:
                continue
            if piece[0].top - bottom > _NEAR * height:
                return found
            bottom = piece[0].bottom
            pending.append((row, number))
            folded = _folded(piece)
            if _SIGNED.match(folded) or _BESIDES.match(folded):
                found.update(pending)
                pending = []
    return found


def notes_from(lines: Sequence[Line], page_height: float) -> int:
    """The first line of the footnotes at the lower end of a page: smaller than the text, the first numbered; ``len(lines)`` where there are none."""
    if not lines or lines[-1].height < 1:
        return len(lines)
    first, size = len(lines), lines[-1].height
    while first and abs(lines[first - 1].height - size) < _EQUAL * size and lines[first - 1].top > _LOWER * page_height:
        first -= 1
    if not first or size > _SMALL * median(line.height for line in lines[:first]):  # not of one line: a scanned word may reach far up or down
        return len(lines)
    while first < len(lines) and not _NOTE.match(lines[first].text):
        first += 1
    return first if not any(opens_recipients(line.text) for line in lines[first:]) else len(lines)


def without_marks(lines: Sequence[Line], notes: Sequence[Line]) -> list[Line]:
    """The lines without the numbers of the page's footnotes where they hang on a word (``hành chính1``)."""
    numbers = {match.group(1) for note in notes if (match := re.match(r"\(?\[?(\d{1,2})", note.text))}
    return [_unmarked(line, numbers) for line in lines] if numbers else list(lines)


def _unmarked(line: Line, numbers: set[str]) -> Line:
    words = []
    for word in line.words:
        match = _MARKED.search(word.text)
        if match and match.group(1) in numbers:
            word = word._replace(text=word.text[: match.start(1)] + word.text[match.end(1) :])
        words.append(word)
    return Line(tuple(words)) if words != list(line.words) else line


def notes_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Footnotes apart: each begins with its number or stars."""
    notes: list[list[Line]] = []
    for line in lines:
        if not notes or _NOTE.match(line.text):
            notes.append([])
        notes[-1].append(line)
    return notes
