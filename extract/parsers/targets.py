"""Quantities to be reached: comparator from words, value, unit, indicator, and when.

A percentage is a target where the document sets it; what was reached before, time limits in days, grading bands and thresholds of a procedure are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from extract.outline import is_capitals
from extract.parsers.deadlines import deadline_in_prose
from extract.parsers.goal_columns import Plan
from extract.parsers.indicators import indicator_of
from extract.parsers.quantities import Quantity, quantities
from extract.parsers.target_clauses import Clauses, own_times, part_of
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
# "2. Thực trạng: năm 2023 đạt …"
_STATE = re.compile(r"\s*(?:về )?(?:thực trạng|hiện trạng|tình hình|kết quả(?: đạt được| thực hiện)?)(?: năm 20\d\d)?\s*:")
# "Đến năm 2025, A đạt 100%; B đạt 95%", "mục tiêu đến 2025 gồm: ít nhất 50% …; kinh tế số chiếm 25%": what is said once of all that a sentence lists
_BY_YEAR = re.compile(r"[^;:\d]{0,40}(?<!\w)đến (?:hết |cuối )?(?:năm )?20\d\d")
# "phấn đấu hộ nghèo còn 3%; tiêu chí bình quân đạt 17,5": what a list strives for
_STRIVES = re.compile(r"(?<!\w)phấn đấu(?=[^;]{1,300};)")
_AIMS = re.compile(r"(?:mục tiêu(?<!chương trình mục tiêu)|chỉ tiêu(?! (?:đã )?(?:đạt|vượt|hoàn thành)(?!\w)))[^:;.]{0,80}:")
_COUNTS = re.compile(r"[0-9ítk](?:(?<=[0-9])|(?<=í)t nhất|(?<=t)ối (?:thiểu|đa)|(?<=k)hông quá)")
_MOST_ALIKE = 50  # targets of one value that news may say again
# More quantities than this are a table run together, whose columns nobody can tell apart.
_MOST = 60
_WINDOW = 400
_DUE_BEHIND = re.compile(r"\s*(?:vào |đến )(?:hết |cuối )?năm (20\d\d)")
_BACKWARD = re.compile(r"sau |qua(?!\w)|năm 20")  # one of these stands in what looks back or opens with a year
_OPENING = re.compile(r"\W*(?:định hướng |tầm nhìn )?(?:trong |hết |đến (?:hết |cuối )?|kết thúc )?năm (20\d\d)(?![\d/]|\s?[-–]|\s(?:đến|và)\s)")


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
        cells = tables if segment.kind == "row" else None
        targets, goal_before = _in_segment(outline, segment, here, section == "aim" or not only_aims, goal_before, cells)
        if segment.kind == "item":
            listed.update(target.start for target in targets)
        found.extend(targets)
    return _without_repeats(found, listed if news else None, outline)


def _in_segment(outline: Outline, segment: Segment, here: Setting, may_set: bool, goal_before: bool, cells: TargetTables | None) -> tuple[list[Target], bool]:
    """Targets of one segment and whether its last sentence speaks of goals; ``may_set``: also where a sentence does not speak of goals; ``goal_before``: the sentence before
    the segment does; ``cells``: what knows the cells of a table's row."""
    found: list[Target] = []
    low = outline.low
    state = cells is None and _STATE.match(low, segment.body) is not None
    goals = GOAL_WORDS.search(low, segment.start, segment.end) is not None
    counted, past, led = _COUNTS.search(low, segment.start, segment.end) is not None, False, False
    backward = counted and _BACKWARD.search(low, segment.start, segment.end) is not None
    for sentence in outline.sentences(segment):
        counts = counted and _COUNTS.search(low, sentence.start, sentence.end) is not None
        speaks = goals and GOAL_WORDS.search(low, sentence.start, sentence.end) is not None
        opened = _opening_year(low, sentence.start) if backward else None
        over = opened is not None and here.since is not None and opened < here.since  # "Năm 2021, …"
        if opened is not None and not over:
            here = here._replace(default=opened)  # "Năm 2026, cắt giảm …. Giảm 50% …"
        state = state and not (speaks and sentence.start > segment.body)
        past = backward and (LOOKS_BACK.match(low, sentence.start) is not None or over or (past and not speaks))
        if state or (counts and cells is not None and cells.is_bare(segment, sentence.start, sentence.end)):
            continue
        targets: list[Target] = []
        if counts and (speaks or may_set):
            led = led and low.startswith("trong đó", sentence.start)  # "Các chỉ tiêu năm 2026 là: …. Trong đó, …"
            setting = here._replace(aimed=True) if led or (cells is not None and cells.are_aims(segment, sentence.start)) else here
            wanted = (goal_before and not past) or speaks
            targets.extend(_in_sentence(outline, sentence.start, sentence.end, setting, segment.body, wanted, past))
        goal_before, led = bool(targets) or speaks, led or (speaks and _AIMS.search(low, sentence.start, sentence.end) is not None)
        found.extend(targets)
    return found, goal_before


def _without_repeats(found: list[Target], listed: set[int] | None, outline: Outline) -> list[Target]:
    """``listed``: in news, where targets of list items begin: of two items neither repeats the other; None elsewhere. A sentence that names one value three times says
    again no more than one target by each."""
    news = listed is not None
    kept: dict[tuple[object, ...], list[Target]] = {}
    said: set[tuple[object, ...]] = set()  # value, place in its list of the target that is kept, start of the sentence that says it again
    for target in found:
        key: tuple[object, ...] = (target.comparator, target.value, target.unit, *(() if news else (_words(target), target.year, target.date)))
        same = kept.setdefault(key, [])
        if not same or news:
            apart = listed if listed and target.start in listed else ()
            again = (at for at, other in enumerate(same[:_MOST_ALIKE]) if other.start not in apart and _says_again(target, other, outline.document.text))
            old = next((at for at in again if (*key, at, target.start) not in said), None)
            if old is None:
                same.append(target)
                continue
            said.add((*key, old, target.start))
            if _is_prose(outline, target) and not _is_prose(outline, same[old]):
                same[old] = target
    return sorted((target for same in kept.values() for target in same), key=lambda t: t.start)


def _words(target: Target) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", lower(target.indicator or "")))


def _says_again(target: Target, other: Target, text: str) -> bool:
    """Whether news names a target for the second time: the same value of something in the same words, in another sentence. Of all of something ("100%") many things are
    said: there half of the words must be the same that say what it measures, of the shorter; in one paragraph, where little is said twice, all of them."""
    if target.start == other.start or (target.year and other.year and target.year != other.year):
        return False
    words, others = _words(target), _words(other)
    same, fewer = len(words & others), min(len(words), len(others))
    if text.find("\n", other.end, target.start) < 0:
        return same == fewer
    return 2 * same >= fewer if target.value == 100 else same > 0 or not fewer


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
    aims, clauses = _AIMS.search(low) or _STRIVES.search(low), Clauses(low)
    named: str | None = None
    for at, quantity in enumerate(found):
        aside, clause, judged = clauses.aside(quantity), clauses.around(quantity), clauses.judged_by(quantity)
        own = setting._replace(aimed=True) if aims and aims.end() <= quantity.start else setting
        if is_target(low, quantity, aside, own) if aside else is_target(clauses.plain, quantity, judged, own):
            begin, stop = clause
            before = found[at - 1].end if at and found[at - 1].end > begin else begin
            after = found[at + 1].start if at + 1 < len(found) and found[at + 1].start < stop else stop
            part = part_of(low, quantity, clause, before, after)
            # A later value of the same series ("năm 2026 đạt 70%") measures what the one before it does.
            named = (
                indicator_of(text, quantity, max(begin, quantity.start - _WINDOW), part[0])
                or named
                or (indicator_of(text, quantity, begin, begin) if before == begin else None)
            )
            if judged[0] > begin:  # "tỷ lệ … hiện đạt 62%, chỉ tiêu giao là | 80%"
                named = next((indicator_of(text, first, begin, begin) for first in found if first.start >= begin), named)
            year, day = _due(text, low, quantity, clause, part, setting)
            yield Target(named, quantity.comparator or "=", quantity.value, quantity.upper, quantity.unit, year, day, start, end)


def _opening_year(low: str, start: int) -> int | None:
    """The year that a sentence begins with and all its clauses speak of: "Năm 2021, Chỉ số đạt 44 điểm; mức độ hài lòng đạt 88%"."""
    opened = _OPENING.match(low, start)
    return int(opened[1]) if opened else None


def _due(text: str, low: str, quantity: Quantity, clause: tuple[int, int], part: tuple[int, int], setting: Setting) -> tuple[int | None, str | None]:
    """Year and day by which the quantity is to be reached: of its part, its clause, its sentence; else the year of the section or plan."""
    first, last = max(part[0], quantity.start - _WINDOW), min(part[1], quantity.end + _WINDOW)
    begin, stop = max(clause[0], quantity.start - _WINDOW), min(clause[1], quantity.end + _WINDOW)
    near = tuple(dict.fromkeys(((first, last), (begin, stop))))
    plan = setting.since or setting.year
    if behind := _DUE_BEHIND.match(low, quantity.end):
        return int(behind[1]), f"{behind[1]}-12-31"
    for a, b in near:
        due = deadline_in_prose(own_times(text[a:b]), plan)
        if due is not None and due.date is not None:
            return int(due.date[:4]), due.date
        if (year := _stated_year(own_times(low[a:b]), quantity.start - a, setting.since)) is not None:
            return year, None
    due = deadline_in_prose(own_times(text[: 2 * _WINDOW]), plan)
    if due is not None and due.date is not None:
        return int(due.date[:4]), due.date
    return setting.opened or setting.default, None


def _stated_year(low: str, at: int, since: int | None) -> int | None:
    """The year that words name for the quantity at ``at``: the last before it, else the first behind it."""
    years = [(m.start(), int(m[1])) for m in _YEAR.finditer(low) if since is None or int(m[1]) >= since]
    return next((year for start, year in reversed(years) if start < at), years[0][1] if years else None)
