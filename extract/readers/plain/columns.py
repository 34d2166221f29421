"""Tables of a text file whose columns are set apart by blanks: told by the line of their titles, cells by the blanks of all their lines together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.readers.column_titles import names_column, titles_columns
from extract.readers.flow import GridCell, Para, Table
from extract.readers.lines import AREA, LONGEST_AREA, MARKER, ends_sentence, is_counted, is_label, is_upper, numbers_rows
from extract.readers.plain.bands import Bands, Piece, pieces
from extract.readers.plain.merged import grid_row, merged_rows
from extract.readers.plain.stacked import Cells, header_rows, joined, rows_told

_FEWEST, _MOST = 3, 16  # columns
_FEWEST_WHOLE = 2  # lines filled from the first column to the last
_LONGEST_TITLE, _LONGEST_FRAGMENT, _LONGEST_ORDER = 8, 5, 3  # words
_HIGHEST_HEAD = 6  # lines
_BETWEEN = 4  # columns between two cells
_YEAR = re.compile(r"20\d\d(?!\w)")
_OVER = 3  # columns by which a cell reaches into the next one in a line that is still a table's


def aligned_table(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    """The table whose titles begin in line ``at``, and the line after its last one; None where none begins there, with the line from which on one may."""
    top = _top(lines, at)
    if top is not None:
        return _table(lines, at, top, True)
    head = pieces(lines[at]) if "  " in lines[at].strip() else []
    if not 2 <= len(head) <= _MOST or not _may_open(lines, at):
        return None, at + 1
    texts = [text for _, _, text in head]
    if not (_are_titles(texts[: 1 if len(head) == 2 else None]) or is_counted(texts[0])):
        return None, at + 1
    return _table(lines, at, at, False)


def _top(lines: Sequence[str], at: int) -> int | None:
    """The line with most of the titles of a header that begins at ``at``, None where none of a duty table begins there."""
    found: tuple[int, int] | None = None
    for index in range(at, min(len(lines), at + _HIGHEST_HEAD)):
        head = pieces(lines[index]) if "  " in lines[index].strip() else []
        if 2 <= len(head) <= _MOST and _names_columns([text for _, _, text in head]) and (found is None or len(head) > found[0]):
            found = len(head), index
        if not _is_fragment(lines, index):
            break
    return found[1] if found else None


def _names_columns(texts: Sequence[str]) -> bool:
    return (titles_columns(texts) and (len(texts) >= _FEWEST or _are_titles(texts))) or (len(texts) >= _FEWEST and numbers_rows(texts[0]))


def _is_fragment(lines: Sequence[str], index: int) -> bool:
    """Whether a line has parts of titles that are set in the middle of their row, so that other titles begin below: each short, and one at least where the next line has none."""
    own, below = pieces(lines[index]), pieces(lines[index + 1]) if index + 1 < len(lines) else []
    if (
        not own
        or not below
        or any(len(text.split()) > _LONGEST_FRAGMENT or not text[0].isupper() or is_upper(text) or ends_sentence(text) for _, _, text in own)
    ):
        return False
    return any(all(end < start or stop < begin for start, stop, _ in below) for begin, end, _ in own) and not MARKER.match(own[0][2])


def _over_others(lines: Sequence[Sequence[Piece]]) -> set[Piece]:
    """The titles that stand over two or more others."""
    heads = lines[: next((at for at, own in enumerate(lines) if is_counted(own[0][2])), len(lines))]
    return {
        piece for at, own in enumerate(heads) for piece in own if any(sum(s < piece[1] and piece[0] < e for s, e, _ in below) > 1 for below in heads[at + 1 :])
    }


def _may_open(lines: Sequence[str], at: int) -> bool:
    """Whether the line above is none of a table's: a table is looked for once."""
    return at == 0 or len(pieces(lines[at - 1])) < 2


def _are_titles(texts: Sequence[str]) -> bool:
    return all(
        (text[0].isupper() or _YEAR.match(text)) and len(text.split()) <= _LONGEST_TITLE and not ends_sentence(text) and not MARKER.match(text)
        for text in texts
    )


def _table(lines: Sequence[str], at: int, top: int, known: bool) -> tuple[Table | None, int]:
    """The table whose header begins at ``at`` and whose titles are told by line ``top``."""
    head = pieces(lines[top])
    titles: Sequence[tuple[int, int]] = _titles_of(lines, at, top)
    headless = is_counted(head[0][2]) and not known
    ordered = numbers_rows(head[0][2]) or headless
    found = _lines_of(lines, at, top, titles, ordered)
    body = [own for _, own, kind in found[0 if headless else 1 :] if kind == _ROW]
    titles = _fuller(titles, body)
    bands = Bands.of(titles, body)
    if not body or not (_are_cards(body, bands) if len(titles) == 2 and not known else _bear_out(body, bands, known)):
        return None, found[-1][0] + 1
    whole = _over_others([own for _, own, _ in found[: 1 + _HIGHEST_HEAD]]) if not headless else ()
    cells = bands.placed([own for _, own, _ in found], whole, _printed_again(found))
    placed = [_cells(some, len(titles), kind == _AREA_ROW) for some, (_, _, kind) in zip(cells, found, strict=True) if kind != _AGAIN]
    cards = len(titles) == 2 and not known
    rows = _labelled(placed) if cards else _rows(placed, bands, ordered, headless)
    return Table(tuple(rows)) if len(rows) > 1 else None, found[-1][0] + 1


def _bear_out(body: Sequence[Sequence[Piece]], bands: Bands, known: bool) -> bool:
    """Whether lines are those of a table: with titles that are known any of more than two columns, else where lines filled from the first column to the last keep to the columns."""
    whole = [line for line in body if len(line) == len(bands.starts) and all(bands.fits(at, piece) for at, piece in enumerate(line))]
    if known:
        return len(bands.starts) > 2 or bool(whole)
    return len(bands.starts) > 2 and len(whole) >= _FEWEST_WHOLE and 2 * len(whole) >= sum(len(line) >= len(bands.starts) for line in body)


def _are_cards(body: Sequence[Sequence[Piece]], bands: Bands) -> bool:
    """Whether lines of two columns are labels that duty tables have as titles, and what they say."""
    whole = [line for line in body if len(line) == 2 and bands.fits(1, line[1])]
    return len(whole) >= _FEWEST_WHOLE and sum(names_column(line[0][2]) for line in whole) * 2 > len(whole)


def _labelled(lines: Sequence[Cells]) -> list[tuple[GridCell, ...]]:
    starts = [at for at, line in enumerate(lines) if at == 0 or line.texts[0]]
    return [grid_row(joined(lines[first:following]), 0) for first, following in pairwise([*starts, len(lines)])]


def _titles_of(lines: Sequence[str], at: int, top: int) -> list[tuple[int, int]]:
    """Where the lowest titles stand, of a header of several lines: those of its line ``top``, and what stands in the lines above and below beside all of them."""
    places = [(start, end) for start, end, _ in _titles_apart(pieces(lines[top]))]
    for line in lines[at:top]:
        places = sorted([*places, *((s, e) for s, e, _ in pieces(line) if all(e < start or end < s for start, end in places))])
    for line in lines[top + 1 : top + _HIGHEST_HEAD]:
        own = pieces(line)
        if not own or own[0][0] < places[1][0] - 1:
            break
        if len(own) == 1 and own[0][2][0].islower():
            continue  # what a title goes on with
        below = {place: [(s, e) for s, e, _ in own if place in _over(places, s, e)] for place in places}
        beside = [(s, e) for s, e, _ in own if not any((s, e) in some for some in below.values())]
        places = sorted([*(kept for place in places for kept in (below[place] if len(below[place]) > 1 else [place])), *beside])
    return places


def _over(places: Sequence[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The titles over what stands so, or near it where none is over it."""
    return [place for place in places if start < place[1] and place[0] < end] or [place for place in places if start <= place[1] + 1 and place[0] <= end + 1]


def _fuller(titles: Sequence[tuple[int, int]], body: Sequence[Sequence[Piece]]) -> Sequence[tuple[int, int]]:
    """The places of the columns by the lines below the titles where two or more of these have more columns than there are titles, at the same places."""
    fullest = max((len(own) for own in body), default=0)
    if not len(titles) < fullest <= _MOST:
        return titles
    full = [own for own in body if len(own) == fullest]
    same = [own for own in full if all(abs(a[0] - b[0]) <= _OVER for a, b in zip(own, full[0], strict=True))]
    return [(start, end) for start, end, _ in full[0]] if 1 < len(same) == len(full) else titles


Found = tuple[int, list[Piece], str]
"""A line's number, its pieces, and whether it is of a row, heads an area or prints the header again."""
_ROW, _AREA_ROW, _AGAIN = "row", "area", "again"


@dataclass(slots=True)
class _Reach:
    """How far a table goes. ``nearer``: what begins left of it is nearer to the first column than to the second; ``counted``: a row with a number was seen."""

    titles: Sequence[tuple[int, int]]
    ordered: bool
    nearer: float
    counted: bool = False

    def ends_at(self, own: Sequence[Piece], apart: bool) -> bool:
        """Whether a line is none of the table's: a label, what begins in the first column and reaches far beyond it, or one text there that is no number in a column of numbers,
        or a sentence; ``apart``: a blank line stands above it."""
        start, end, text = own[0]
        if len(own) == 1 and is_label(text):
            return True
        if start > self.nearer or (self.ordered and is_counted(text)):
            return False
        if len(own) > 1:
            return sum(start < first and first + _OVER < end for first, _ in self.titles[1:]) > 1 and len(own) < len(self.titles) - 1
        if end > self.titles[1][0] + _OVER or MARKER.match(text):
            return True
        if self.ordered:
            return self.counted or len(text.split()) > _LONGEST_ORDER
        return (apart and ends_sentence(text)) or (len(self.titles) == 2 and not text[0].islower())

    def take(self, own: Sequence[Piece]) -> None:
        """Learn from a line of the table."""
        self.counted = self.counted or (self.ordered and is_counted(own[0][2]))
        if len(own) == len(self.titles):
            self.nearer = min(self.nearer, (own[0][0] + own[1][0]) / 2)


def _lines_of(lines: Sequence[str], at: int, top: int, titles: Sequence[tuple[int, int]], ordered: bool) -> list[Found]:
    """The table's lines, its header's first; those that print the header again tell where the columns of a new page stand."""
    reach = _Reach(titles, ordered, (titles[0][0] + titles[1][0]) / 2)
    found = [(index, _titles_apart(pieces(lines[index])), _ROW) for index in range(at, top + 1)]
    again = 0
    for index in range(top + 1, len(lines)):
        own = pieces(lines[index])
        if not own:
            continue
        own = _titles_apart(own) if own[0][2] == found[top - at][1][0][2] else own
        texts = [text for _, _, text in own]
        if len(own) >= _FEWEST and own[0][0] <= reach.nearer and titles_columns(texts) and texts != _texts(found[top - at]):
            break
        area = _is_area(lines, index, own, titles[0][0], ordered)
        if not area and reach.ends_at(own, not lines[index - 1].strip()):
            break
        reach.take(own)
        again = again + 1 if again < len(found) and texts == _texts(found[again]) else 0
        repeats = again > 0 and texts == _texts(found[again - 1])
        found.append((index, own, _AGAIN if repeats else _AREA_ROW if area else _ROW))
    return found


def _titles_apart(own: Sequence[Piece]) -> list[Piece]:
    """The titles of a line, those parted too that one blank sets apart: "Cơ quan chủ | Cơ quan phối"."""
    parted: list[Piece] = []
    for start, end, text in own:
        at = 0
        for blank in re.finditer(" ", text) if not is_upper(text) else ():
            left, right = text[at : blank.start()], text[blank.end() :]
            if right[0].isupper() and (right.split()[:2] == left.split()[:2] or (names_column(left) and names_column(right))):
                parted.append((start + at, start + blank.start(), left))
                at = blank.end()
        parted.append((start + at, end, text[at:]))
    return parted


def _printed_again(found: Sequence[Found]) -> dict[int, int]:
    """Which of the lines print which line of the header again."""
    first: dict[tuple[str, ...], int] = {}
    for at, line in enumerate(found[:_HIGHEST_HEAD]):
        first.setdefault(tuple(_texts(line)), at)
    return {at: first[tuple(_texts(line))] for at, line in enumerate(found) if line[2] == _AGAIN and tuple(_texts(line)) in first}


def _texts(line: Found) -> list[str]:
    return [text for _, _, text in line[1]]


def _is_area(lines: Sequence[str], index: int, own: Sequence[Piece], first: int, ordered: bool) -> bool:
    """A row of one text over all columns that heads the rows below: numbered, in the column of the numbers or in capitals, and one that is counted follows."""
    text = " ".join(piece for _, _, piece in own)
    beside = own[0][0] > first + 4
    if len(own) > 2 or (beside and not (ordered and len(own) == 1 and is_upper(text) and " " in text and not _goes_on_above(lines, index, own[0]))):
        return False
    if not AREA.match(f"{text} ") and (not ordered or len(own) > 1 or not _heads(text)):
        return False
    following = next((pieces(line) for line in lines[index + 1 : index + 4] if line.strip()), [])
    return len(following) > 1 and is_counted(following[0][2])


def _goes_on_above(lines: Sequence[str], index: int, piece: Piece) -> bool:
    """Whether a piece in capitals goes on with one of a row with more cells, in the lines above."""
    for line in reversed(lines[max(0, index - _HIGHEST_HEAD) : index]):
        above = pieces(line)
        if not any(start == piece[0] and is_upper(text) and not ends_sentence(text) for start, _, text in above):
            return False
        if len(above) > 1:
            return len(above) > 2
    return False


def _heads(text: str) -> bool:
    return len(text.split()) <= LONGEST_AREA and not ends_sentence(text) and not MARKER.match(text)


def _cells(cells: Sequence[tuple[int, Piece]], width: int, area: bool) -> Cells:
    texts, starts = [""] * width, [0] * width
    if area:
        numbered = len(cells) > 1 and is_counted(cells[0][1][2])
        text = " ".join(text for _, (_, _, text) in cells[numbered:])
        return Cells((cells[0][1][2] if numbered else "", text, *texts[2:]), tuple(starts), area=True)
    for at, (start, _, text) in cells:
        texts[at], starts[at] = text, start
    return Cells(tuple(texts), tuple(starts))


def _rows(lines: Sequence[Cells], bands: Bands, ordered: bool, headless: bool) -> list[tuple[GridCell, ...]]:
    width = len(lines[0].texts)
    reach = [b - a - _BETWEEN for a, b in pairwise([*bands.starts, bands.starts[-1]])]
    widths = [max(least, *(len(line.texts[at]) for line in lines if not line.area)) for at, least in enumerate(reach)]
    end, starts = rows_told(lines, widths, ordered=ordered, headless=headless)
    rows = merged_rows(header_rows(lines[:end], bands.starts)) if end else []
    for first, following in pairwise([*starts, len(lines)]):
        if lines[first].area:
            number, text = lines[first].texts[:2]
            rows.append((*([GridCell(0, (Para(number),))] if number else ()), GridCell(bool(number), (Para(text),), width - bool(number))))
        else:
            rows.append(grid_row(joined(lines[first:following]), int(ordered)))
    return rows
