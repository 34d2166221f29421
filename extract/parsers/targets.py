"""Quantities to be reached: comparator from words, value, unit, indicator, and when.

A percentage is a target where the document sets it; what was reached before, time limits in days, grading bands and thresholds of a procedure are not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from extract.outline import is_capitals
from extract.parsers.deadlines import deadline_in_prose
from extract.parsers.goal_columns import Plan
from extract.parsers.indicators import indicator_of
from extract.parsers.quantities import Quantity, quantities
from extract.parsers.target_contexts import COMPARES, GOAL_WORDS, LOOKS_BACK, Setting, is_target, section_of
from extract.parsers.target_tables import TargetTables
from extract.records import Identity, Target
from extract.segment import Outline, Segment
from extract.text import lower

_YEAR = re.compile(r"(?:năm|(?:giai đoạn|thời kỳ)\s+20\d\d\s*[-–])\s*(20\d\d)")
_TERM = re.compile(r"nhiệm kỳ\s+20\d\d\s*[-–]\s*(20\d\d)")
_STAGE = re.compile(r"(?:giai đoạn\s+20\d\d\s*[-–]\s*|(?<!\w)đến\s+(?:hết\s+|cuối\s+)?năm\s+)(20\d\d)")
_PERIOD = re.compile(r"giai đoạn\s+(20\d\d)\s*[-–]\s*20\d\d")
_VISION = re.compile(r"(?:tầm nhìn|định hướng)[^,;]*")
# Normative documents, known by kind or by the year in their number, set rules and thresholds; only under a heading of aims do they set targets.
_STATUTES = {"luat", "bo-luat", "nghi-dinh", "thong-tu", "phap-lenh", "thong-tu-lien-tich"}
_STATUTE_NUMBER = re.compile(r"\d+[a-z]?/(?:19|20)\d\d/(?!CT)")
# They tell of results; only what they plan for the time to come sets targets.
_REPORTS = {"bao-cao", "to-trinh"}
# Where their title names no year, what they want without a day is not due in the year of their issue.
_OPEN_ENDED = {"chuong-trinh", "nghi-quyet", "de-an", "chi-thi", "ket-luan", "chien-luoc", "quy-hoach"}
_CLAUSE_ENDS = re.compile(r"[;\t\n]")
# An aside of another time or kind than what it stands behind: not "(6,7%)"
_ASIDE = re.compile(
    r"\((?=[^()]{0,200}(?:20\d\d|chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|hiện(?: nay| tại)?(?!\w)|cùng kỳ|trước đây))[^()]{0,200}\d\s*%[^()]{0,200}\)"
)
# "2. Thực trạng: năm 2023 đạt …"
_STATE = re.compile(r"\s*(?:về )?(?:thực trạng|hiện trạng|tình hình|kết quả(?: đạt được| thực hiện)?)(?: năm 20\d\d)?\s*:")
_BASE_YEAR = re.compile(r"\((?:cuối |đầu )?năm 20\d\d\)(?=,? (?:lên|xuống|còn))")  # "từ 35% (năm 2024) xuống 15%"
# "Đến năm 2025, A đạt 100%; B đạt 95%", "mục tiêu đến 2025 gồm: ít nhất 50% …; kinh tế số chiếm 25%": what is said once of all that a sentence lists
_BY_YEAR = re.compile(r"[^;:\d]{0,40}(?<!\w)đến (?:hết |cuối )?(?:năm )?20\d\d")
_AIMS = re.compile(r"(?:mục tiêu(?<!chương trình mục tiêu)|chỉ tiêu(?! (?:đã )?(?:đạt|vượt|hoàn thành)(?!\w)))[^:;.]{0,80}:")
_PART_ENDS = re.compile(r",\s|;\s|\svà\s")
_COUNTS = re.compile(r"[0-9ítk](?:(?<=[0-9])|(?<=í)t nhất|(?<=t)ối (?:thiểu|đa)|(?<=k)hông quá)")
_MOST_ALIKE = 50  # targets of one value that news may say again
# More quantities than this are a table run together, whose columns nobody can tell apart.
_MOST = 60
_WINDOW = 400
_THAN = re.compile(r"so với(?: [^\W\d]+){0,3} 20\d\d")  # "giảm 50% so với năm 2025"
_BACKWARD = re.compile(r"sau |qua(?!\w)|năm 20")  # one of these stands in what looks back or opens with a year
_OPENING = re.compile(r"\W*(?:trong |hết |đến (?:hết |cuối )?|kết thúc )?năm (20\d\d)(?![\d/]|\s?[-–]|\s(?:đến|và)\s)")


def _plan_year(identity: Identity) -> int | None:
    """The year that a plan is for: the one of its title (of "năm 2025, định hướng đến năm 2030" the first), else that of issue."""
    return _titled_year(identity) or identity.year


def _titled_year(identity: Identity) -> int | None:
    title = _VISION.sub("", lower(identity.title or ""))
    return max((int(y) for y in _YEAR.findall(title) or _TERM.findall(title)), default=None)


def _first_year(identity: Identity, year: int | None) -> int | None:
    """The first year that a plan sets targets for: a plan "đến năm 2030" sets them from its year of issue on."""
    return year if year is None or identity.year is None or year <= identity.year + 1 else identity.year


def _first_column(identity: Identity, since: int | None) -> int | None:
    """The first year whose column is no state of affairs: that of "giai đoạn 2026 - 2030" in the title, where it has not come yet."""
    period = _PERIOD.search(lower(identity.title or ""))
    first = int(period.group(1)) if period else None
    return first if first is not None and identity.year is not None and first >= identity.year else since


def _year_of_headings(headings: list[str], year: int | None, since: int | None, default: int | None) -> int | None:
    """The year that the nearest heading names for what stands below it ("Mục tiêu đến năm 2030", of a plan to 2024 "Giai đoạn 2017 - 2020"), else ``default``; ``year``: the
    plan's, ``since``: its first."""
    for low in headings:
        if "20" not in low or len(low) >= 160:
            continue
        years = [int(y) for y in _YEAR.findall(low) or _TERM.findall(low) if year is None or int(y) >= year]
        if not years and since is not None:
            years = [int(y) for y in _STAGE.findall(low) if int(y) >= since]
        if years:
            return max(years)
    return default


def targets_of(outline: Outline, identity: Identity) -> list[Target]:
    """Targets in the order of the text; one that a news article repeats in headline, lead and body counts once."""
    news = not outline.official
    year = _plan_year(identity)
    since = _first_year(identity, year)
    undated = None if identity.kind in _OPEN_ENDED else year
    undated = _titled_year(identity) or undated
    tables = TargetTables(outline, year, Plan(_first_column(identity, since), identity.year))
    found: list[Target] = []
    listed: set[int] = set()  # where those of list items begin
    sections: dict[int, tuple[str | None, int | None]] = {}
    goal_before = False
    reports = identity.kind in _REPORTS
    only_aims = identity.kind in _STATUTES | _REPORTS or _STATUTE_NUMBER.match(identity.number or "") is not None
    for segment in outline.segments:
        if segment.kind not in ("item", "paragraph", "row"):
            continue
        if segment.parent not in sections:
            headings = [outline.low[s.start : s.end] for s in outline.ancestors(segment) if s.heading]
            of_results = reports and any(section_of([low]) == "result" for low in headings)  # "I. Kết quả" over "Tiến độ các nhiệm vụ"
            sections[segment.parent] = "result" if of_results else section_of(headings), _year_of_headings(headings, year, since, undated)
        section, default = sections[segment.parent]
        if section in ("result", "grading") or (only_aims and section != "aim" and not (reports and section == "goal")):
            continue
        if segment.kind == "row":
            found.extend(tables.targets(segment))
        terms = _TERM.findall(outline.low, segment.start, segment.end) if news else []  # "Đại hội …, nhiệm kỳ 2020 - 2025, thông qua các chỉ tiêu …"
        here = Setting(year, max(map(int, terms), default=default), news, section == "aim", since=since)
        bare = partial(tables.is_bare, segment) if segment.kind == "row" else None
        targets, goal_before = _in_segment(outline, segment, here, section == "aim" or not only_aims, goal_before, bare)
        if segment.kind == "item":
            listed.update(target.start for target in targets)
        found.extend(targets)
    return _without_repeats(found, listed if news else None, outline)


def _in_segment(
    outline: Outline, segment: Segment, here: Setting, may_set: bool, goal_before: bool, bare: Callable[[int, int], bool] | None
) -> tuple[list[Target], bool]:
    """Targets of one segment and whether its last sentence speaks of goals; ``may_set``: also where a sentence does not speak of goals; ``goal_before``: the sentence before
    the segment does; ``bare``: whether a stretch of a table's row is a mere cell of figures."""
    found: list[Target] = []
    low = outline.low
    state = bare is None and _STATE.match(low, segment.body) is not None
    goals = GOAL_WORDS.search(low, segment.start, segment.end) is not None
    counted, past = _COUNTS.search(low, segment.start, segment.end) is not None, False
    backward = counted and _BACKWARD.search(low, segment.start, segment.end) is not None
    for sentence in outline.sentences(segment):
        counts = counted and _COUNTS.search(low, sentence.start, sentence.end) is not None
        speaks = goals and GOAL_WORDS.search(low, sentence.start, sentence.end) is not None
        state = state and not (speaks and sentence.start > segment.body)
        past = backward and (LOOKS_BACK.match(low, sentence.start) is not None or _opens_before(low, sentence.start, here.since) or (past and not speaks))
        if state or (counts and bare is not None and bare(sentence.start, sentence.end)):
            continue
        targets: list[Target] = []
        if counts and (speaks or may_set):
            wanted = (goal_before and not past) or speaks
            targets.extend(_in_sentence(outline, sentence.start, sentence.end, here, segment.body, wanted, past))
        goal_before = bool(targets) or speaks
        found.extend(targets)
    return found, goal_before


def _opens_before(low: str, start: int, since: int | None) -> bool:
    """Whether a sentence opens with a year that is over: "Năm 2021, …"."""
    opened = _opening_year(low, start)
    return opened is not None and since is not None and opened < since


def _without_repeats(found: list[Target], listed: set[int] | None, outline: Outline) -> list[Target]:
    """``listed``: in news, where targets of list items begin: of two items neither repeats the other; None elsewhere."""
    news = listed is not None
    kept: dict[tuple[object, ...], list[Target]] = {}
    for target in found:
        key: tuple[object, ...] = (target.comparator, target.value, target.unit, *(() if news else (_words(target), target.year)))
        same = kept.setdefault(key, [])
        apart = listed if listed and target.start in listed else ()
        old = next((at for at, other in enumerate(same[:_MOST_ALIKE]) if not news or (other.start not in apart and _says_again(target, other))), None)
        if old is None:
            same.append(target)
        elif news and _is_prose(outline, target) and not _is_prose(outline, same[old]):
            same[old] = target
    return sorted((target for same in kept.values() for target in same), key=lambda t: t.start)


def _words(target: Target) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", lower(target.indicator or "")))


def _says_again(target: Target, other: Target) -> bool:
    """Whether news names a target for the second time: the same value in another sentence. All of something ("100%") is said of many things: there half of the
    words must be the same that say what it measures."""
    if target.start == other.start or (target.year and other.year and target.year != other.year):
        return False
    words, others = _words(target), _words(other)
    return target.value != 100 or not words or not others or 2 * len(words & others) >= min(len(words), len(others))


def _is_prose(outline: Outline, target: Target) -> bool:
    return outline.document.text[target.start : target.end].rstrip().endswith((".", ";"))


def _in_sentence(outline: Outline, start: int, end: int, here: Setting, body: int, wanted: bool, past: bool) -> Iterator[Target]:
    """Targets of one sentence; ``here``: the setting of its segment; ``body``: where the text behind the marker of its item begins ("1- 100% chi bộ" is no range); ``wanted``,
    ``past``: as in ``Setting``, as far as its words of goals and of looking back say."""
    low = outline.low[start:end]
    if start < body < end:
        low = " " * (body - start) + low[body - start :]
    found = list(islice(quantities(low), _MOST + 1))
    text = outline.document.text[start:end]
    if not found or len(found) > _MOST or is_capitals(text):  # most figures count nothing
        return
    setting = here._replace(
        wanted=wanted or _BY_YEAR.match(low) is not None,
        past=past,
        compared=COMPARES.search(outline.low, start, end) is not None,
        opened=_opening_year(outline.low, body if start < body < end else start),
    )
    aims = _AIMS.search(low)
    ends = [m.start() for m in _CLAUSE_ENDS.finditer(text)]
    plain, asides = _without_asides(low)
    named: str | None = None
    for at, quantity in enumerate(found):
        aside = next((a for a in asides if a[0] <= quantity.start < a[1]), None)
        clause = bisect_right(ends, quantity.start)
        begin, stop = (ends[clause - 1] + 1 if clause else 0), (ends[clause] if clause < len(ends) else len(low))
        own = setting._replace(aimed=True) if aims and aims.end() <= quantity.start else setting
        if is_target(low, quantity, aside, own) if aside else is_target(plain, quantity, (begin, stop), own):
            before = found[at - 1].end if at and found[at - 1].end > begin else begin
            after = found[at + 1].start if at + 1 < len(found) and found[at + 1].start < stop else stop
            part = _part(low, quantity, begin, stop, before, after)
            # A later value of the same series ("năm 2026 đạt 70%") measures what the one before it does.
            named = (
                indicator_of(text, quantity, max(begin, quantity.start - _WINDOW), part[0])
                or named
                or (indicator_of(text, quantity, begin, begin) if before == begin else None)
            )
            year, day = _due(text, low, quantity, (begin, stop), part, setting)
            yield Target(named, quantity.comparator or "=", quantity.value, quantity.upper, quantity.unit, year, day, start, end)


def _opening_year(low: str, start: int) -> int | None:
    """The year that a sentence begins with and all its clauses speak of: "Năm 2021, Chỉ số đạt 44 điểm; mức độ hài lòng đạt 88%"."""
    opened = _OPENING.match(low, start)
    return int(opened[1]) if opened else None


def _without_asides(low: str) -> tuple[str, list[tuple[int, int]]]:
    """A sentence whose asides that hold a quantity are blank, and where these stand: "… 100% văn bản (năm 2025 đạt 99,1%)" says two things."""
    asides = [m.span() for m in _ASIDE.finditer(low)] if "(" in low else []
    plain = _ASIDE.sub(_blank, low) if asides else low
    return _BASE_YEAR.sub(_blank, plain) if "%" in plain and "(" in plain else plain, asides


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _part(low: str, quantity: Quantity, begin: int, stop: int, before: int, after: int) -> tuple[int, int]:
    """The part of a clause that speaks of this quantity and not of its neighbours."""
    first, last = begin, stop
    if before > begin and (cut := _PART_ENDS.search(low, before, quantity.start)):
        first = cut.start()
    elif before > begin:
        first = before
    if after < stop and (cut := _PART_ENDS.search(low, quantity.end, after)):
        last = cut.start()
    elif after < stop:
        last = after
    return first, last


def _due(text: str, low: str, quantity: Quantity, clause: tuple[int, int], part: tuple[int, int], setting: Setting) -> tuple[int | None, str | None]:
    """Year and day by which the quantity is to be reached: of its part, its clause, its sentence; else the year of the section or plan."""
    first, last = max(part[0], quantity.start - _WINDOW), min(part[1], quantity.end + _WINDOW)
    begin, stop = max(clause[0], quantity.start - _WINDOW), min(clause[1], quantity.end + _WINDOW)
    ranges = ((first, last), (begin, stop), (0, min(len(text), 2 * _WINDOW)))
    due = next((d for a, b in dict.fromkeys(ranges) if (d := deadline_in_prose(text[a:b], setting.year))), None)
    if due is not None and due.date is not None:
        return int(due.date[:4]), due.date
    stated = (int(y) for a, b in ((first, last), (begin, stop)) for y in _YEAR.findall(_THAN.sub(_blank, low[a:b])))
    return next((y for y in stated if setting.since is None or y >= setting.since), setting.opened or setting.default), None
