"""How the cells of a time column write what prose writes otherwise: months in words, days of spreadsheets, a day behind its month, when something begins."""

from __future__ import annotations

import re

from extract.kinds import numbers_in
from extract.times.periods import MONTH_WORDS

# "Tháng Ba - tháng Năm": capitals, for "6 tháng năm 2026" is none
_MONTHS_IN_WORDS = ("Giêng", *map(str.capitalize, MONTH_WORDS[1:]))
_MONTH_IN_WORDS = re.compile(rf"(?<=[Tt]háng )(?:{'|'.join(reversed(_MONTHS_IN_WORDS))})(?![\w]| 20\d\d)")
_SMALL_MONTH = re.compile(rf"^((?:[Tt]rong |[Cc]uối |[Đđ]ầu )?[Tt]háng )({'|'.join(reversed(_MONTHS_IN_WORDS)).lower()})$")
_ISO = re.compile(r"(?<![\d/-])(20\d\d)-(\d\d)-(\d\d)(?![\d/-])")  # as spreadsheets write days
# "Tháng 6/2026 (trước ngày 20)": the day of that month
_DAY_OF_MONTH = re.compile(r"[Tt]háng (\d{1,2})(/20\d\d| năm 20\d\d)? ?[,(] ?(?:trước |chậm nhất(?: là)? |vào )?ngày (\d{1,2})(?=\)?$)")
_NEW_YEAR = re.compile(r"Tết [Dd]ương lịch(?: năm)? (20\d\d)")
_SCHOOL_YEAR = re.compile(r"(?:năm học 20\d\d ?[-–] ?|(?<!\w)(?:hè|mùa \w+|tết(?: nguyên đán)?)(?: năm)? )20\d\d")  # its last day is the school's, or none
_BEGINS = re.compile(r"(?:bắt đầu|khởi động|khởi công)(?!\w).*?(?:kết thúc|hoàn thành|xong)(?!\w)")  # "Bắt đầu: tháng 3; kết thúc: tháng 5"
COUNTED_UNTIL = re.compile(r"(?:số liệu|chốt|tính)(?: \w+){0,3}? (?:đến|tới)(?: hết| ngày)* ?$")  # "Số liệu chốt đến 14/11; gửi trước 25/11"


def in_figures(printed: str) -> str:
    """A cell with the months that it writes in words put in figures, and its days as prose writes them.

    >>> in_figures("Tháng Ba"), in_figures("2026-09-30"), in_figures("Tháng 6/2026 (trước ngày 20)")
    ('Tháng 3', '30/09/2026', 'trước ngày 20/6/2026)')
    """
    printed = _SMALL_MONTH.sub(lambda month: month[1] + month[2].capitalize(), printed)
    printed = _MONTH_IN_WORDS.sub(lambda month: str(_MONTHS_IN_WORDS.index(month.group()) + 1), printed)
    printed = _DAY_OF_MONTH.sub(_day_first, printed)
    printed = _NEW_YEAR.sub(r"ngày 01/01/\1", printed) if "Tết" in printed else printed
    return _ISO.sub(r"\3/\2/\1", printed) if "-" in printed else printed


def without_beginnings(low: str) -> str:
    """A cell in lower case without the school years it names and without what says when something begins."""
    return _BEGINS.sub("", _SCHOOL_YEAR.sub("#", low))


def _day_first(match: re.Match[str]) -> str:
    return f"trước ngày {match[3]}/{match[1]}{(match[2] or '').replace(' năm ', '/')}"


_DATED_CITATION = re.compile(r" ?,? ?\(?ngày \d{1,2}(?: ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?| tháng \d{1,2}(?: năm \d{4})?)")


def without_citations(printed: str, low: str) -> str:
    """``low``, which is ``readable(printed)``, with numbers of documents and their dates blanked out (same length)."""
    if "/" not in low:
        return low  # as most lines
    parts: list[str] = []
    at = 0
    for match in numbers_in(printed):
        if match.start() < at:
            continue
        dated = _DATED_CITATION.match(low, match.end())
        end = dated.end() if dated else match.end()
        parts += [low[at : match.start()], "#" * (end - match.start())]
        at = end
    return "".join([*parts, low[at:]])
