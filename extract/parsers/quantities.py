"""Quantities as Vietnamese documents print them: comparator words, number, unit; ranges; ranks.

Offsets are half-open and index the lower-cased sentence (``extract.text.lower``). A comparator of None means that only a number stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from heapq import merge
from typing import NamedTuple

from extract.alternatives import alternatives
from extract.levels import LEVEL
from extract.lexicon import column
from extract.text import squeeze

PERCENT = "%"
RANK = "hạng"
_UNITS = {"phần trăm": PERCENT, "tỉ đồng": "tỷ đồng"}  # other ways to print a unit
_NUMBER = r"\d{1,3}(?:\.\d{3})+(?![\d%])(?:,\d+)?|\d+(?:,\d+|\.\d+)?"
_SIGN = r"(?P<sign>(?:=[><]|[≥≤><]=?|=)\s?)?"
_WORDS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
# A number in words counts where a bound leads to it: "ít nhất một mô hình".
_WORD = rf"(?:(?<=ít nhất )|(?<=tối thiểu )|(?<=không quá )|(?<=tối đa ))(?P<word>{'|'.join(_WORDS)})"
_UPPER = r"(?:\s?%?\s?(?:-|đến|tới)\s?(?P<upper>\d+(?:,\d+)?)(?![\d/]))?"
_WINDOW = 70
_FILLER = (
    r"(?:\s+(?:là|phải|đạt|được|khoảng|mức|thêm|có|còn|bằng|xuống|ở|hơn|tới|đến|cho|tại|từ|cả (?:nước|tỉnh)|cả|ra|tương ứng|trung bình|bình quân|chung|mỗi\s+\w+|h[ằà]ng\s+\w+"
    r"|toàn (?:quốc|ngành|tỉnh|thành phố|huyện|xã)))*"
)
_BOUND_WORDS = (
    (
        ">=",
        "đạt và (?:vượt|hơn|cao hơn)|đạt hoặc (?:vượt|hơn|cao hơn)|bằng hoặc (?:vượt|hơn|cao hơn)|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|chí ít|đạt từ|từ mức|thấp nhất",
    ),
    ("<=", "không (?:để|có) quá|không quá|không vượt quá|không vượt|tối đa|không cao hơn|không lớn hơn|không nhiều hơn|nhiều nhất|không hơn|cao nhất"),
    ("<", "dưới|thấp hơn|ít hơn|chưa đến|chưa tới|nhỏ hơn"),
    (">", "trên|hơn|vượt|vượt mức|cao hơn|lớn hơn|quá"),
)
_LABEL = re.compile(r"(?<!\w)(?:(?P<low>tối thiểu|ít nhất|không dưới)|không quá|tối đa)(?: là)?\s?:")
_LABEL_ENDS = re.compile(r"[;.]\s|đạt |trên |dưới |riêng ")
_BOUND_APART = re.compile(r"(?<!\w)(?:tối thiểu|ít nhất)(?: (?!đạt|là|được|về|của|đối|có)[^\W\d]+){1,5} $")  # "giảm tối thiểu số đầu mối | 10%"
_BOUNDS = re.compile("|".join(words for _, words in _BOUND_WORDS))  # most quantities have none of these before them
_BEFORE = tuple((sign, re.compile(rf"(?<!\w)(?:{words}){_FILLER}\s*:?\s*$")) for sign, words in _BOUND_WORDS)
# "đạt tỷ lệ từ 80%", "thanh toán trực tuyến: từ 60%"; a mere "từ" also opens "từ 5% lên 8%" and bands
# "không để … vượt quá 1%" bounds from above, "không có đơn vị nào dưới 80%" from below
_NEVER = re.compile(r"(?<!\w)không (?:để|có|còn)(?! quá)[^,;.]{0,60}$")
_NEGATED = {">": "<=", "<": ">="}
_IN_LIST = re.compile(r"\s*(?:,|-|/|và)?\s*")
# "trên 85%, 90% và 95%", but "đạt trên 85%, 100% hồ sơ được số hóa" begins another goal
# "ít nhất 20% thủ tục và 20% chi phí"; with a comma where the value is the same
_AND_LATER = re.compile(r"(?P<long>(?:\s+[^\W\d]+){5})?(?:\s+[^\W\d]+){1,5}(?:\s+và\s+|(?P<comma>,\s+))")
# "ít nhất 80% cán bộ, công chức vùng đồng bằng và | 60% ở miền núi"
_AND_ELSEWHERE = re.compile(r"(?:,?\s+(?!đạt|từ|là|còn)[^\W\d]+){1,12}(?P<and>\s+và\s+|,\s+)")
_ELSEWHERE = re.compile(r"\s+(?:ở|tại|đối với|(?:của )?(?:vùng|cấp|khu vực))(?!\w)")
# "tối thiểu 90% hồ sơ công việc tại cấp tỉnh, 80% hồ sơ công việc tại cấp huyện": of the same thing elsewhere
_COUNTED_NEXT = re.compile(r"\s+[^\W\d]+\s+[^\W\d]+\s+[^\W\d]+")
_PARALLEL = re.compile(r"(?:\s+(?!đạt|từ|là|còn)[^\W\d]+){3,12}(?:,|\s+và|, và)\s+")
_GOES_ON = re.compile(r"\s*(?:$|[,;.)/-]|(?:và|trong|vào|đối với|tương ứng|số|hồ sơ\s*(?:$|[,;.)]))(?!\w))")
_FROM = re.compile(r"(?:(?<!\w)(?:đạt|tỷ lệ|mức)\b[^,;]*\s|[:(]\s*)từ\s*$|(?<!\w)đạt\s+từ\s*$")
# "…, riêng miền núi | từ 45%;": the lower bound that ends its clause
_BOUND_LAST = re.compile(r"\s*(?:[.;]|$)")
_FROM_BEFORE = re.compile(r"từ(?<!\wtừ)\s*$")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_UP = re.compile(r"\s*(?:/[^\W\d]+\s*)?(?:\(\s*)?(?:trở lên|trở đi|hoặc cao hơn)")
_DOWN = re.compile(r"\s*(?:trở xuống|trở lại)")
# "từ 92% tổng số điểm trở lên": a short noun phrase may stand between
_UP_LATER = re.compile(r"\s+[^\W\d]+(?:\s+[^\W\d]+){0,4}?\s+(?P<way>trở lên|trở xuống)(?!\w)")
# "95% hồ sơ trở lên", not "80% cán bộ cấp phòng trở lên"
_UP_AFTER = re.compile(r"\s+(?:hồ sơ|người(?: dân)?|văn bản|thủ tục|cơ quan|đơn vị|số [^\W\d]+)(?:\s+[^\W\d]+)?\s+(?P<way>trở lên|trở xuống)(?!\w)")
_SIGNS = {"≥": ">=", "≤": "<=", ">": ">", "<": "<", ">=": ">=", "<=": "<=", "=>": ">=", "=<": "<=", "=": "="}
# "nâng từ 12% lên 20%": the first is where things stand
_STARTING = re.compile(r"\s*(?:\([^)]{0,40}\)\s*|(?:(?:cuối |đầu )?năm\s+(?:20\d\d|trước|ngoái)|hiện (?:nay|tại))\s*)?,?\s*(?:lên|xuống)(?!\w)")
# trong nhóm 15 tỉnh, thành phố dẫn đầu | top 10 cả nước | từ thứ 20 trở lên | hạng 15/34 trở lên: the higher rank is the smaller number
_RANK = re.compile(
    r"(?<!\w)(?:(?P<top>top|tốp)|nhóm)\s+(?P<n>\d{1,3})(?:/\d{1,3})?(?!\d|[.,]\d|/)(?=(?P<after>[^.;]{0,60}))"
    r"|(?<!\w)(?:thứ hạng|vị trí thứ|thứ|hạng|vị trí|vị thứ)\s+(?P<m>\d{1,3})(?:\s?/\s?\d{1,3})?\s+trở lên"
)
_LEADING = re.compile(r"dẫn đầu|đứng đầu|hàng đầu|cao nhất|tốt nhất|cả nước|toàn quốc|đầu cả|đầu toàn|toàn tỉnh|khá")
RANKED = rf"(?:{LEVEL}|địa phương|bộ|sở|cơ quan|đơn vị)"
INDEX = "chỉ số|index|papi|pci|sipas|pgi|dti|ddci"  # by which they are ranked
# "Chỉ số PAR INDEX thuộc | nhóm 30 | tỉnh, thành phố"
_OF_RANKED = re.compile(rf"\s*{RANKED}(?!\w)")
_INDEX_BEFORE = re.compile(rf"(?:{INDEX}|xếp hạng)(?!\w)[^;.]{{0,40}}?(?:thuộc|trong|vào) $")
_LAST = re.compile(r"thấp|cuối bảng|nhóm cuối")
_RATE = r"\d{1,3}(?:,\d+)?"
_SLASHED = re.compile(rf"(?<![\w.,/:-])(?P<sign>)(?:{_RATE}\s?%?\s?/\s?){{1,4}}{_RATE}\s?%")
_ONE_OF = re.compile(rf"(?P<value>{_RATE})(?:\s?%)?")


class Quantity(NamedTuple):
    """``comparator``: ``>=``, ``>``, ``=``, ``<=``, ``<`` or None; ``upper``: the other end of a range; ``up``: "trở lên" stands behind it."""

    start: int
    end: int
    comparator: str | None
    value: float
    upper: float | None
    unit: str
    up: bool = False


@cache
def counted_nouns() -> frozenset[str]:
    """What is counted, in lower case (``counted.csv``)."""
    return frozenset(column("counted", "noun"))


@cache
def _shape() -> re.Pattern[str]:
    nouns = alternatives(re.escape(n).replace(r"\ ", r"\s+") for n in column("counted", "noun"))
    return re.compile(rf"(?<![\w.,/:-]){_SIGN}(?:(?P<value>{_NUMBER}){_UPPER}|{_WORD})\s*(?P<unit>%|(?:phần trăm|{nouns})(?!\w))")


# Where one may begin that is printed in figures, and where a sentence has such words (few do) behind which one that is printed in words. The engine is fast in looking for a set of characters that
# a pattern begins with, where no class such as \d is in it. Behind a figure stands a word, a percent sign or the dash of a range.
_FIGURE = r"(?<![\w.,/:-].)(?:(?<=[=≥≤><])|(?=[0-9.,]*\s*[^\W0-9]|[0-9.,]*\s*[%-]))"
_BEGINS = re.compile(rf"[=≥≤><0-9]{_FIGURE}")
_BEGINS_OR_BOUND = re.compile(rf"[=≥≤><0-9ítk](?:(?<=[=≥≤><0-9]){_FIGURE}|(?<=í)t nhất |(?<=t)ối (?:thiểu|đa) |(?<=k)hông quá )")


def _next(low: str, at: int, where: re.Pattern[str]) -> re.Match[str] | None:
    """The first match of ``_shape`` from ``at``, which searches each place of a sentence slowly; ``where`` it may begin."""
    shape = _shape()
    for begins in where.finditer(low, at):
        if (found := shape.match(low, begins.end() if begins.end() - begins.start() > 1 else begins.start())) is not None:
            return found
    return None


_CELL = re.compile(
    rf"(?P<words>(?:[^\W\d]+\s+){{0,4}}){_SIGN}(?P<value>{_NUMBER}){_UPPER}\s*(?P<unit>%|phần trăm"
    rf"|(?!trở )[^\W\d]+(?:[ ,/]+(?!trở )[^\W\d]+){{0,3}})?\s*(?P<up>\(?(?:trở lên|trở xuống)\)?)?"
)
_RANK_OF_CELL = re.compile(r"(?:(?:trong|thuộc|vào) )?(?:top|tốp|nhóm) (?P<n>\d{1,3})(?!\d)")
_CELL_WORDS = re.compile(
    r"(?:(?:đạt|từ|trên|dưới|tối thiểu|tối đa|ít nhất|không quá|không dưới|khoảng|hơn|giảm|tăng|phấn đấu|duy trì|giữ|bảo đảm|đảm bảo|vượt|là)\s+)*"
)


def quantities(low: str) -> Iterator[Quantity]:
    """Quantities with a unit and ranks of a sentence, in order; ``low``: the sentence in lower case.

    >>> [(q.comparator, q.value, q.upper, q.unit) for q in quantities("đạt từ 80 - 85%, cấp xã tối đa 1.200 hồ sơ; thuộc nhóm 10 tỉnh dẫn đầu")]
    [('>=', 80, 85, '%'), ('<=', 1200, None, 'hồ sơ'), ('<=', 10, None, 'hạng')]
    """
    ranks = list(_ranks(low)) if "nhóm" in low or "top" in low or "tốp" in low or "trở lên" in low else []
    slashed = list(_slashed(low)) if "/" in low and PERCENT in low else []
    if not ranks and not slashed:
        return _measured(low)
    taken = ranks + slashed  # "nhóm 20 xã dẫn đầu" counts no communes
    counted = (q for q in _measured(low) if not any(other.start <= q.start < other.end for other in taken))
    return merge(counted, ranks, slashed, key=lambda q: q.start)


def _slashed(low: str) -> Iterator[Quantity]:
    """Percentages side by side: "tối thiểu 80/75/70% ở ba cấp"."""
    for match in _SLASHED.finditer(low):
        comparator, up = _comparator(low, match, low[max(0, match.start() - _WINDOW) : match.start()])
        for part in _ONE_OF.finditer(low, match.start(), match.end()):
            yield Quantity(part.start(), part.end(), comparator, _value(part["value"]), None, PERCENT, up)


def _measured(low: str) -> Iterator[Quantity]:
    at = 0
    last: Quantity | None = None
    where = _BEGINS_OR_BOUND if "ít nhất " in low or "tối " in low or "không quá " in low else _BEGINS
    while (match := _next(low, at, where)) is not None:
        at = match.end()
        before = low[max(0, match.start() - _WINDOW) : match.start()]
        if _FROM_BEFORE.search(before) and _STARTING.match(low, match.end()):
            continue
        unit = squeeze(match.group("unit"))
        unit = _UNITS.get(unit, unit)
        value = _value(match.group("value")) if match.group("value") else _WORDS[match.group("word")]
        upper = _value(match.group("upper")) if match.group("upper") else None
        if upper is not None and upper <= value:
            # "80% - 75% - 70%": values side by side, no range
            upper, at = None, match.end("value") + 1
        comparator, up = _comparator(low, match, before)
        if comparator is None and last is not None and _shares(low, last, unit, value, match.start(), at):
            comparator = last.comparator
        if comparator is None and ":" in low:
            comparator = _labelled(low, match.start())
        last = Quantity(match.start(), at, comparator or (">=" if upper is not None else None), value, upper, unit, up)
        yield last


def _labelled(low: str, start: int) -> str | None:
    """The bound that a label sets for the quantity at ``start``: "tối thiểu: năm 2026: 30%, năm 2027: | 45%"."""
    label = max(_LABEL.finditer(low, max(0, start - 4 * _WINDOW), start), key=re.Match.start, default=None)
    return (">=" if label["low"] else "<=") if label and not _LABEL_ENDS.search(low, label.end(), start) else None


def _shares(low: str, last: Quantity, unit: str, value: float, start: int, end: int) -> bool:
    """Whether the quantity at ``[start, end)`` is bounded by the words that bound the one before it."""
    if _IN_LIST.fullmatch(low, last.end, start):
        return last.unit == unit and _GOES_ON.match(low, end) is not None
    if last.unit != unit or last.up:
        return False
    counted = _COUNTED_NEXT.match(low, last.end)
    if counted and low.startswith(counted.group(), end) and _PARALLEL.fullmatch(low, last.end, start):
        return True
    if _ELSEWHERE.match(low, end) and (joined := _AND_ELSEWHERE.fullmatch(low, last.end, start)):
        return "và" in joined["and"] or _ELSEWHERE.match(low, last.end) is not None  # "tối thiểu 60% ở cấp tỉnh, | 50% ở cấp huyện"
    later = _AND_LATER.fullmatch(low, last.end, start)
    return later is not None and ((later["comma"] is None and later["long"] is None) or value == last.value)


def _comparator(low: str, match: re.Match[str], before: str) -> tuple[str | None, bool]:
    if match.group("sign"):
        return _SIGNS[match.group("sign").strip()], False
    rising = _FROM_BEFORE.search(before) is not None
    later = (_UP_LATER if rising else _UP_AFTER).match(low, match.end())
    if _UP.match(low, match.end()) or (later and later.group("way") == "trở lên"):
        return ">=", True
    if _DOWN.match(low, match.end()) or later:
        return "<=", False
    for sign, words in _BEFORE if _BOUNDS.search(before) else ():
        if found := words.search(before):
            return (_NEGATED.get(sign, sign) if _NEVER.search(before[: found.start()]) else sign), False
    if ("thiểu" in before or "nhất" in before) and _BOUND_APART.search(before):
        return ">=", False
    return (">=" if rising and (_FROM.search(before) or _BOUND_LAST.match(low, match.end())) else None), False


def _ranks(low: str) -> Iterator[Quantity]:
    for match in _RANK.finditer(low):
        number = match.group("n") or match.group("m")
        after = match.group("after")
        leads = (
            match.group("top")
            or _LEADING.search(after or "")
            or (after and _OF_RANKED.match(after) and _INDEX_BEFORE.search(low, max(0, match.start() - _WINDOW), match.start()))
        )
        if after is None or (leads and not _LAST.search(after)):
            yield Quantity(match.start(), match.end("n" if after is not None else "m"), "<=", int(number), None, RANK)


def quantity_in_cell(low: str, unit: str | None) -> Quantity | None:
    """The quantity that a cell of a table of targets is, None where it says anything else; ``unit``: what the row or the column measures in.

    >>> quantity_in_cell("≥ 90", "điểm").comparator, quantity_in_cell("tối thiểu 80%", None).value, quantity_in_cell("quý ii/2025", "%")
    ('>=', 80, None)
    """
    line = squeeze(low)
    if unit == RANK and (rank := _RANK_OF_CELL.match(line)):
        return Quantity(0, len(low), "<=", int(rank["n"]), None, RANK)
    match = _CELL.fullmatch(line) if len(line) < 60 else None
    if match is None or not _CELL_WORDS.fullmatch(match.group("words")):
        return None
    printed = match.group("unit")
    own = _UNITS.get(printed, printed) or unit
    if own is None:
        return None
    words, way, upper = match.group("words"), match.group("up"), match.group("upper")
    if way:
        comparator = ">=" if "lên" in way else "<="
    else:
        comparator = _comparator(line, match, words)[0] or (">=" if upper or words.endswith("từ ") else "=")
    return Quantity(0, len(low), comparator, _value(match.group("value")), _value(upper) if upper else None, own)


def quantities_in_cell(low: str, unit: str | None, bound: str = "") -> list[Quantity]:
    """The quantities that a cell of a table of targets is, parted by semicolons or lines; none where any part says anything else. ``unit``: what the row measures in, also
    where a place stands behind the figure; ``bound``: what the header says of bare figures ("≥").

    >>> [(q.comparator, q.value, q.unit) for q in quantities_in_cell("≤ 3 đông nam á; ≤ 50 thế giới", "hạng")]
    [('<=', 3, 'hạng'), ('<=', 50, 'hạng')]
    """
    parts = [part for part in re.split(r"[;\n]", low) if part.strip()]
    bare = [f"{bound} {part}" if bound and part.strip()[0].isdigit() else part for part in parts]
    found = [quantity for part in bare if (quantity := quantity_in_cell(part, unit)) is not None]
    if len(found) < len(parts):
        return []
    return [quantity if not unit or quantity.unit == PERCENT or quantity.unit in counted_nouns() else quantity._replace(unit=unit) for quantity in found]


def _value(printed: str) -> float:
    """A number as printed in Vietnamese: a comma before decimals, stops between thousands; a stop before other than three figures is a decimal one.

    >>> _value("1.200"), _value("1.234.567"), _value("99,5"), _value("1.234,5"), _value("12.5"), _value("0,75"), _value("100"), _value("2.0")
    (1200, 1234567, 99.5, 1234.5, 12.5, 0.75, 100, 2)
    """
    number = float(printed.replace(".", "").replace(",", ".") if _THOUSANDS.fullmatch(printed) else printed.replace(",", "."))
    return int(number) if number.is_integer() else number
