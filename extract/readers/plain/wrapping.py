"""Paragraphs out of printed lines: one line each, or lines wrapped at a width and joined again.

How a file is laid out is decided once for the file, by its lines: whether they break in mid-sentence at all, and whether
paragraphs are set off by blank lines and indents or only show in lines that end early.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.kinds import kind_words
from extract.printed_lines import is_address, kind_line
from extract.readers.flow import Para
from extract.readers.lines import MARKER, bracket_open, dangles, ends_sentence, is_label, is_rule, is_stamp, is_upper, join_lines, runs_on, title_breaks
from extract.text import squeeze

_WIDEST_WRAP = 130
_TITLE_LINES = 5
_FILLED, _FEWEST_FILLED = 0.98, 6  # share and number of the lines that go on
# Words that a reference or a name goes on after: "theo quy định tại khoản" / "3. Điều 5", "của Ủy ban nhân dân tỉnh" / "Quảng Ngãi".
_LEADS_ON = re.compile(
    r"\b(?:khoản|điểm|điều|mục|số|ngày|tháng|năm|quý|phần|chương|phụ lục|bảng|biểu|từ|đến|và|hoặc|của|tại|về|cho|các|những|do|theo|với|trong|trên"
    r"|thuộc|là|bằng|tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố|quận|ban|bộ|sở|phòng|văn phòng|chủ tịch|ông|bà|căn cứ|ban hành|[,(/&-])\s*$",
    re.IGNORECASE,
)
# "Thông tư 05/2022/TT-BNNPTNT ngày" / "25 tháng 7 năm 2022", "Thực hiện Nghị định số" / "27/2022/NĐ-CP", "I. CĂN CỨ XÂY DỰNG" / "KẾ HOẠCH", "I. MỤC ĐÍCH," / "YÊU CẦU"
_DAY_NEXT, _DAY_ALONE = re.compile(r"(?<!\w)(?<!\d )ngày\s*$"), re.compile(r"\s*\d{1,2}(?:\s+tháng\s|\s?[/.-]\s?\d)")
_NUMBER_NEXT, _NUMBER_ALONE = re.compile(r"(?<!\w)số\s*:?\s*$"), re.compile(r"\s*\d+/\w")
_ROMAN = re.compile(r"[IVX]{1,4}\.\s")
_OF_THE_PLAN = re.compile(r"\s(?:XÂY DỰNG|BAN HÀNH|THỰC HIỆN|TRIỂN KHAI|LẬP)$")
# "(Kèm theo Quyết định số: 59/QĐ-UBND" / "Ngày 22 tháng 7 …"
_DAY_ON = re.compile(r"Ngày\s+\d")
_NUMBER_END = re.compile(r"(?i:số)\s*:?\s*\d+/[\wĐ/&-]+$")
_RECITAL = re.compile(r"(?:[-–+*•]\s*)?(?:Căn cứ|Xét đề nghị|Theo đề nghị)\s+(?=\w)")
_LONGEST_BASIS = 400  # characters of one that still lacks its day
# The text under a title that no stop ends: "Thực hiện Kế hoạch số …", "Thực hiện sự phân công của …".
_CARRIES_OUT = re.compile(rf"Thực hiện\s+(?:các\s+)?(?:(?i:{kind_words()})\s+(?:số\s|\d)|(?:sự|ý kiến|chỉ đạo)\s)")


def _indent(line: str) -> int:
    wide = line.expandtabs(8)
    return len(wide) - len(wide.lstrip())


def _width(line: str) -> int:
    return len(line.expandtabs(8).rstrip())


@dataclass(frozen=True, slots=True)
class Layout:
    """How the lines of a file are laid out. ``width``: columns that full lines reach; ``margin``: columns before lines that go on;
    ``marked``: paragraphs are set off by blank lines or indents; ``hanging``: the indented lines are those that go on; ``exact``: every
    line that goes on holds as many words as fit in ``width``, as a program breaks them."""

    wrapped: bool
    width: int
    margin: int
    marked: bool
    hanging: bool
    exact: bool = False

    @classmethod
    def of(cls, lines: Sequence[str], seams: int = 0, paged: bool = False) -> Layout:
        """From all lines of a file, blank ones included, letterheads and tables left out; ``seams``: blank lines that only stand where those were; ``paged``: a program that
        prints pages laid the file out, so one line that goes on tells that lines do."""
        printed = [line for line in lines if line.strip() and not is_rule(line)]
        widths = sorted(_width(line) for line in printed)
        pairs = [(a, b) for a, b in itertools.pairwise(lines) if a.strip() and b.strip()]
        going_on = [(a, b) for a, b in pairs if len(a.strip()) >= 40 and runs_on(a, b)]
        long = sum(_width(line) >= 40 for line in printed)
        # In a short text names broken over full lines count too: "Sở Nội vụ tỉnh Lâm" / "Đồng".
        full = [(a, b) for a, b in pairs if 60 <= _width(a) >= 0.92 * widths[-1] and not ends_sentence(a) and not MARKER.match(b.strip()) and not is_upper(a)]
        if paged or (going_on and len(going_on) + len(full) >= 3):
            going_on += [pair for pair in full if pair not in going_on]
        wrapped = len(going_on) >= 2 and len(going_on) >= 0.25 * long and sum(w > _WIDEST_WRAP for w in widths) <= 0.1 * len(widths)
        if not (wrapped or (paged and going_on)):
            return cls(False, 0, 0, False, False)
        indents = sorted(_indent(b) for _, b in going_on)
        margin = indents[len(indents) // 2]
        width = widths[min(len(widths) - 1, int(0.95 * len(widths)))]
        level = [(a, b) for a, b in pairs if _indent(b) <= margin + 1]
        unmarked = sum(ends_sentence(a) and b.strip()[0].isupper() and _width(a) < 0.9 * width for a, b in level)
        blanks = max(0, sum(bool(b.strip()) and not a.strip() for a, b in itertools.pairwise(lines)) - seams)
        indented = [line for line in printed if margin + 1 < _indent(line) < margin + 20]
        capital = sum(bool(MARKER.match(line.strip())) or line.strip()[0].isupper() for line in indented)
        hanging = bool(indented) and capital < 0.5 * len(indented)
        marked = max(blanks, 0 if hanging else len(indented)) > 2 * unmarked
        widest = max(_width(a) for a, _ in going_on)
        filled = [_width(a) + 1 + len(b.split()[0]) > widest for a, b in going_on]
        exact = sum(filled) >= _FILLED * len(filled) and len(filled) >= _FEWEST_FILLED
        return cls(True, widest if exact else width, margin, marked, hanging, exact)

    def is_centred(self, line: str) -> bool:
        """Whether a line stands clear of both margins, about the middle."""
        left, right = _indent(line) - self.margin, self.width - _width(line)
        return left >= 5 and right >= 5 and abs(left - right) <= max(16, 0.4 * (left + right))

    def is_full(self, line: str, following: str) -> bool:
        """Whether the first word of the following line had no room left in this one."""
        words = following.split()
        return _width(line) + 1 + len(words[0] if words else "") > (self.width if self.exact else 0.93 * self.width)


def single_spaced(lines: Sequence[str]) -> list[str]:
    """The lines without the blank ones that only double the spacing: every other line is blank and sentences run over them."""
    printed = [line for line in lines if line.strip()]
    pairs = [(lines[i], lines[i + 2]) for i in range(len(lines) - 2) if lines[i].strip() and not lines[i + 1].strip() and lines[i + 2].strip()]
    adjacent = sum(bool(a.strip() and b.strip()) for a, b in itertools.pairwise(lines))
    going_on = sum(runs_on(a, b) for a, b in pairs)
    if adjacent <= 0.05 * len(printed) and going_on >= 3 and going_on >= 0.25 * len(printed):
        return printed
    return list(lines)


def paragraphs(lines: Sequence[str], layout: Layout) -> Iterator[Para]:
    """The paragraphs of lines that stand together in a file of this layout."""
    if not layout.wrapped:
        yield from _single(lines)
        return
    block: list[str] = []
    blank = titled = False
    for line in lines:
        if not line.strip() or is_rule(line):
            blank = True
            continue
        if block and _starts(block, line, blank, titled, layout):
            yield _joined(block, layout)
            titled = is_label(block[-1]) or (titled and layout.is_centred(block[-1]))
            block = []
        block.append(line)
        blank = False
    if block:
        yield _joined(block, layout)


def _single(lines: Sequence[str]) -> Iterator[Para]:
    """One paragraph a line, but for a line that starts small after no stop: there a title or a cell was broken."""
    text, last = "", ""
    for line in lines:
        if (
            text
            and (runs_on(last, line) or (line.strip() and (bracket_open(text) or _lacks_day(text, line) or _dangles(last, line) or _goes_over(last, line))))
            and not is_rule(last)
        ):
            text = join_lines(text, line)
        else:
            if text.strip():
                yield Para(text.strip())
            text = line
        last = line
    if text.strip():
        yield Para(text.strip())


def _lacks_day(basis: str, following: str) -> bool:
    """ "Căn cứ Luật Tổ chức" / "Chính phủ ngày 19 …": no basis ends without a day, a number or a stop."""
    if len(basis) > _LONGEST_BASIS or _RECITAL.match(basis.strip()) is None or ends_sentence(basis) or any(map(str.isdigit, basis)):
        return False
    return not (MARKER.match(following.strip()) or _RECITAL.match(following.strip()) or is_label(following) or is_upper(following))


def _dangles(first: str, second: str) -> bool:
    """Whether a line ends in a word that no sentence ends in: "… của Thủ tướng Chính phủ và" / "Công điện số …"."""
    return len(first.strip()) >= 40 and dangles(first) and not (MARKER.match(second.strip()) or is_upper(second))


def _goes_over(first: str, second: str) -> bool:
    """Whether a day, or the document that a heading speaks of, stands in the next line."""
    if (_DAY_NEXT.search(first) and _DAY_ALONE.match(second)) or (_NUMBER_NEXT.search(first) and _NUMBER_ALONE.match(second)):
        return True
    heading = first.strip()
    if _ROMAN.match(heading) is None or not (is_upper(heading) and is_upper(second)):
        return False
    return heading.endswith(",") or (_OF_THE_PLAN.search(heading) is not None and kind_line(second.strip()) is not None)


def _joined(block: Sequence[str], layout: Layout) -> Para:
    text = ""
    for line in block:
        text = join_lines(text, squeeze(line))
    return Para(text, align="center" if all(map(layout.is_centred, block)) else None)


def _starts(block: Sequence[str], line: str, blank: bool, titled: bool, layout: Layout) -> bool:
    """Whether a line starts a new paragraph after the lines of the one being read; ``titled``: that one stands under a kind of document."""
    last, text = block[-1].strip(), line.strip()
    stopped = ends_sentence(last)
    if _DAY_ON.match(text) and _NUMBER_END.search(last):
        return False
    if not blank and (bracket_open(" ".join(block)) or _goes_over(last, text)):
        return False
    if is_label(last) or is_label(text) or _RECITAL.match(text) or is_address(text) or (titled and (text.startswith("(") or _CARRIES_OUT.match(text))):
        return True
    if is_stamp(text) and not _LEADS_ON.search(last):
        return True
    if _width(block[-1]) > _WIDEST_WRAP and not text[0].islower():
        return True  # a line that was not broken at the width of the others: a headline over wrapped paragraphs
    if MARKER.match(text):
        lowered = re.match(r"[-–—+]\s*[a-zà-ỹ]", text)
        return blank or not (not stopped and (lowered or (text[0].isdigit() and _LEADS_ON.search(last))))
    if blank:
        return stopped or not text[0].islower() or not layout.is_full(block[-1], text) or len(last) < 0.5 * layout.width
    if layout.is_centred(line) and layout.is_centred(block[-1]) and len(block) < _TITLE_LINES:
        return title_breaks(last, text)
    if _lacks_day(" ".join(block), text):
        return False
    if _CARRIES_OUT.match(block[0].strip()) and not stopped and len(last) >= 0.6 * layout.width and not is_upper(text):
        return False  # "Thực hiện Chỉ thị số … của ngành" / "Kiểm sát nhân dân …": it ends in "như sau:"
    if is_upper(last) != is_upper(text) and (is_upper(last) or len(text.split()) > 3) and len(last.split()) > 1 and not _LEADS_ON.search(last):
        return True
    if not layout.hanging and _indent(line) > max(layout.margin, _indent(block[-1]) if len(block) > 1 else layout.margin) + 1:
        return stopped or not text[0].islower()
    if titled and len(block) < _TITLE_LINES and not stopped and text[0].isupper() and not layout.marked:
        return not _LEADS_ON.search(last)
    if layout.marked:
        # "4. Bộ Ngoại giao" / "Đồng chủ trì với Bộ Y …": a heading far too short to be broken there
        return len(block) == 1 and MARKER.match(last) is not None and _width(block[0]) < 0.5 * layout.width and text[0].isupper() and not _LEADS_ON.search(last)
    opens = not text[0].islower() if layout.exact else text[0].isupper() and not _LEADS_ON.search(last) and not runs_on(last, text)
    return (stopped or opens) and not layout.is_full(block[-1], text)
