"""Letterhead and foot of a PDF page: two columns side by side, told apart by the white band between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.printed_lines import is_address
from extract.readers.columns import left_part_start
from extract.readers.letterhead import is_date, is_motto, is_national_title, is_number, is_subject, opens_recipients, signs_for
from extract.readers.lines import is_label, is_rule, is_upper
from extract.readers.pdf.margins import SIGNING
from extract.readers.pdf.words import Line, Word, lines_of
from extract.text import fold, squeeze

# What e-signing tools stamp over a page, and page numbers.
_STAMP = re.compile(rf"{SIGNING}|co quan\s*:|email\s*:|ky so|signature|date:")
_PAGE_NUMBER = re.compile(r"^\W*(?:trang\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?\W*$", re.IGNORECASE)

# What a browser prints above and below a web page: when, and from where.
_WHEN = r"\d{1,2}/\d{1,2}/\d{2,4},\s+\d{1,2}:\d{2}(?:\s?[AP]M)?|\d{1,2}:\d{2}(?:\s?[AP]M)?,?\s+\d{1,2}/\d{1,2}/\d{2,4}"
_BROWSER = re.compile(rf"^(?:(?:{_WHEN})(?:\s.*)?|(?:https?|file)://\S+(?:\s+\d+/\d+)?)$")
# What stands over a table that goes on from the page before: "Phụ lục II (tiếp theo)".
_CONTINUED = re.compile(r"^(?:(?:phu luc|bieu|bang|danh muc|mau)\b[^()]{0,40})?\(tiep(?: theo)?\)$")


@dataclass(frozen=True, slots=True)
class Columns:
    """Lines ``[first, last)`` of a page that stand in two columns: ``kind`` is ``head`` or ``foot``."""

    kind: str
    first: int
    last: int
    left: tuple[Line, ...]
    right: tuple[Line, ...]


def without_running(lines: Iterable[Line], page_height: float, repeated: set[str]) -> list[Line]:
    """The lines without page numbers, running heads that recur on other pages, what browsers print around a page, titles repeated with "(tiếp theo)", and stamps of e-signing
    tools."""
    low, high = 0.11 * page_height, 0.9 * page_height
    return [line for line in lines if not (_STAMP.match(line.folded) or ((line.bottom < low or line.top > high) and _is_running(line, page_height, repeated)))]


def _is_running(line: Line, page_height: float, repeated: set[str]) -> bool:
    """Whether a line at the edge of a page runs on all of them."""
    if _PAGE_NUMBER.match(line.text) or _CONTINUED.match(line.folded) or running_key(line) in repeated:
        return True
    outermost = line.bottom < _BROWSERS_EDGE * page_height or line.top > (1 - _BROWSERS_EDGE) * page_height
    return outermost and _BROWSER.match(line.text) is not None


def running_key(line: Line) -> str:
    """What is the same of a running head on every page: its letters without the page's number before or after them."""
    return _PAGE.sub("", line.folded)


_PAGE = re.compile(r"^\d{1,4}\s+|\s+(?:trang\s+)?\d{1,4}$")


def is_national(line: Line) -> bool:
    """Whether the national title, or the party's, stands in a line."""
    folded = line.folded
    return _NATIONAL[0] in folded or _NATIONAL[1] in folded


def columns_in(lines: list[Line], page_width: float) -> list[Columns]:
    """Letterheads and feet of a page, in order."""
    found: list[Columns] = []
    printed = "\n".join([line.folded for line in lines])
    if not any(title in printed for title in (*_NATIONAL, "noi nhan")):
        return found
    at = 0
    while at < len(lines):
        folded = lines[at].folded
        zone = None
        if is_national(lines[at]):
            zone = _head(lines, at, found[-1].last if found else 0)
        elif folded.startswith("noi nhan"):
            zone = _foot(lines, at, page_width)
        if zone is None:
            at += 1
        else:
            found.append(zone)
            at = max(zone.last, at + 1)
    return found


_BROWSERS_EDGE = 0.06  # of the page's height: browsers print half an inch from its edge
_POSTS_APART = 1.0  # line heights of white between the posts of two who sign side by side
_LEAD_IN = 3  # blanks: "Số:" has none
_BLANK = 0.6  # of a line's height: the widest blank between words
_NATIONAL = ("cong hoa xa hoi", "dang cong san viet nam")
_INITIALS = ("C", "Đ", "Ð", "D")
_CLOSED_UP = [title.replace(" ", "") for title in _NATIONAL]


def _boundary(line: Line) -> float | None:
    """Where the right column starts: the x of the national title, with another text left of it or not."""
    closed = line.folded.replace(" ", "")
    if _CLOSED_UP[0] not in closed and _CLOSED_UP[1] not in closed:
        return None
    words = line.words
    for at, word in enumerate(words):
        if word.text[:1] in _INITIALS and is_upper(word.text) and fold(" ".join([w.text for w in words[at:]])).startswith(_NATIONAL):
            return word.x0 - 3  # the national title is the widest line of its column
    return None


def _head(lines: list[Line], at: int, floor: int) -> Columns | None:
    boundary = _boundary(lines[at])
    if boundary is None:
        return None
    first = at
    while (
        first > floor
        and at - first < 4
        and _apart(lines[first - 1], boundary)
        and is_upper(lines[first - 1].text)
        and lines[at].top - lines[first - 1].bottom < 60
    ):
        first -= 1
    last, dated = at + 1, False
    apart = any(_side_by_side_in(line, *_sides(line.words, boundary)) for line in lines[first:last])
    while last < len(lines) and last - at < 16 and _apart(lines[last], boundary):
        left, right = _sides(lines[last].words, boundary)
        text = squeeze(lines[last].text)
        if is_label(text) or is_address(text) or "kinh gui" in lines[last].folded or (dated and not left) or lines[last].top - lines[last - 1].bottom > 45:
            break
        if left and right and not _side_by_side_in(lines[last], left, right):
            if dated:
                break  # a line of the text, with a blank where the columns part
            if not apart:
                return _stacked(lines, at, floor)
        apart = apart or bool(left and right)
        if dated and not right and text.endswith(":") and text.count(" ") > _LEAD_IN:
            break  # what leads into a list, short enough to end before the right column
        if right and not left and at + 1 < last and not _right_part(" ".join(w.text for w in right)) and not is_rule(text):
            break
        dated = dated or is_date(squeeze(" ".join(w.text for w in right)))
        last += 1
    found = _columns("head", lines, first, last, boundary)
    return found if found.left else _stacked(lines, at, floor) or found


def _stacked(lines: list[Line], at: int, floor: int) -> Columns | None:
    """A letterhead in one column around the national title at ``at``; None where no line of a left part stands above or below it."""
    texts = [squeeze(line.text) for line in lines]
    first = floor + left_part_start(texts[floor:at], at - floor)
    left, right, last = list(lines[first:at]), [lines[at]], at + 1
    while last < len(lines):
        if is_motto(texts[last]) or is_date(texts[last]) or is_rule(texts[last]):
            right.append(lines[last])
        elif is_number(texts[last]) or is_subject(texts[last]):
            left.append(lines[last])
        else:
            break
        last += 1
    return Columns("head", first, last, tuple(left), tuple(right)) if left else None


def _right_part(text: str) -> bool:
    folded = fold(squeeze(text))
    return is_national_title(text) or "doc lap" in folded or "ngay" in folded or folded in ("nam", "viet nam") or is_rule(text)


def _apart(line: Line, boundary: float) -> bool:
    return all(w.x1 <= boundary + 2 or w.x0 >= boundary - 2 for w in line.words)


def _sides(words: Iterable[Word], boundary: float) -> tuple[list[Word], list[Word]]:
    left, right = list[Word](), list[Word]()
    for word in words:
        (left if (word.x0 + word.x1) / 2 < boundary else right).append(word)
    return left, right


def _side_by_side_in(line: Line, left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether more than a blank stands between what a line has left and right."""
    return bool(left and right) and min(w.x0 for w in right) - max(w.x1 for w in left) >= _BLANK * line.height


def _columns(kind: str, lines: list[Line], first: int, last: int, boundary: float) -> Columns:
    own = lines[first:last]
    left, right = _sides((w for line in own for w in line.words), boundary)
    if kind == "head":
        return Columns(kind, first, last, tuple(lines_of(left, own)), tuple(lines_of(right, own)))
    recipients, *beside = _side_by_side(left, own)
    return Columns(kind, first, last, tuple(recipients), tuple(line for signer in (*beside, *_side_by_side(right, own)) for line in signer))


def _side_by_side(words: list[Word], among: list[Line]) -> list[list[Line]]:
    """The lines of those who sign next to one another, one after the other: their posts stand in capitals on the first line, and nothing reaches over the white between."""
    lines = lines_of(words, among)
    pieces = lines[0].pieces(_POSTS_APART) if lines else []
    if len(pieces) < 2 or not all(is_upper(" ".join(word.text for word in piece)) for piece in pieces[1:]):
        return [lines]
    cuts = [(a[-1].x1 + b[0].x0) / 2 for a, b in pairwise(pieces)]
    if any(word.x0 < cut < word.x1 for word in words for cut in cuts):
        return [lines]
    return [lines_of((word for word in words if low <= word.x0 < high), among) for low, high in pairwise((float("-inf"), *cuts, float("inf")))]


def _foot(lines: list[Line], at: int, page_width: float) -> Columns | None:
    if not opens_recipients(lines[at].text):
        return None
    first = at
    while first > 0 and at - first < 6 and lines[first - 1].x0 > 0.4 * page_width and (is_upper(lines[first - 1].text) or signs_for(lines[first - 1].text)):
        first -= 1
    last = at + 1
    while last < len(lines) and lines[last].top - lines[last - 1].bottom < 120 and not is_label(squeeze(lines[last].text)) and _boundary(lines[last]) is None:
        last += 1
    boundary = _white_band([w for line in lines[first:last] for w in line.words], page_width)
    return _columns("foot", lines, first, last, boundary)


def _white_band(words: list[Word], page_width: float) -> float:
    """Middle of the widest band without words between a quarter and three quarters of the page; the page's middle if there is none."""
    spans = sorted((w.x0, w.x1) for w in words)
    best, reach = (0.0, page_width / 2), 0.0
    for x0, x1 in spans:
        if reach and x0 > reach and 0.2 * page_width < (x0 + reach) / 2 < 0.8 * page_width and x0 - reach > best[0]:
            best = (x0 - reach, (x0 + reach) / 2)
        reach = max(reach, x1)
    if best[0] > 6:
        return best[1]
    starts = [w.x0 for w in words if w.x0 > 0.4 * page_width]
    return min(starts) - 2 if starts else page_width / 2
