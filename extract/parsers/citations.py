"""Other official documents that the text cites: number, kind, date, issuing body, title, and how (relation)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extract.alternatives import words
from extract.kinds import first_number, kind_of_name, kind_words, kinds_of_symbol, symbol_parts
from extract.parsers.bodies import issuer_symbol
from extract.parsers.cited_bodies import Setting, fits
from extract.parsers.cited_details import Details, date_at, details_of
from extract.parsers.cited_documents import CitedDocuments
from extract.parsers.cited_numbers import CitedNumber, cited_numbers
from extract.parsers.home import at_home
from extract.parsers.relations import How, relation
from extract.printed_lines import NUMBER_LINE
from extract.records import Citation, Identity, Mention
from extract.segment import Outline, Segment
from extract.text import UPPER, squeeze
from extract.units.heads import any_head
from extract.units.reading import read_units

_LAW = re.compile(rf"({words('Bộ luật', 'Luật', 'Pháp lệnh')})\s+(?=[{UPPER}]|(?!này|số|có|được|và|của|trên|đã|ngày|do|là)\w)")
# A law without its day: "Luật Đất đai năm 2024", in a recital "Luật Thanh tra;", its name without a verb, a number or another law in it
_LAW_NAME = rf"(?P<kind>{words('Bộ luật', 'Luật', 'Pháp lệnh')}) (?=[{UPPER}]|ban hành văn bản|tổ chức |phòng, chống )(?:(?!(?:Luật|Nghị|Bộ luật|Pháp lệnh|và các|được|đã|có|của|số|ngày|năm|tại|theo|trong|từ|vừa)(?!\w))[^;:.()/\d\n]){{3,120}}?"
_LAW_WORD = re.compile("Luật|Bộ luật|Pháp lệnh")  # without one of these a segment names no law
_LED = re.compile(r"(?:căn cứ|thực hiện|[;,]|(?<!\w)và)\s+(?:các\s+)?$")
_UNDATED = (
    re.compile(rf"{_LAW_NAME} năm (?:19|20)\d\d(?![\d/])"),
    re.compile(rf"{_LAW_NAME}(?: năm (?:19|20)\d\d(?![\d/])|(?=\s*(?:[;.]|$|,\s+(?:Luật|Nghị định|được)\s)))"),
)
_STATUTE = re.compile(r"/(?:UBTV)?QH\d")
_NEW_VERSION = re.compile(r"\s\((?:sửa đổi(?:, bổ sung)?|mới)\)\s*$")  # "Luật Giao dịch điện tử (sửa đổi) | ngày 22/6/2023"
_DAY_AHEAD = re.compile(r"ngày\s{0,3}(?=\d)")
_LONGEST_NAME = 220
# Between the numbers of one list: ", số", "và Quyết định số", "đến số"
_LISTED = re.compile(rf"\s*(?:,|;|và|,\s*và|đến)\s*(?:(?:các\s+)?văn bản\s*:?\s*)?(?P<kind>(?:các\s+)?(?:{kind_words()}))?\s*(?:số\s*:?)?\s*")
_SO_ALONE = re.compile(r"(?:[;,]|\svà)\s+số\s*:?\s*$")
_BARE_LINK = re.compile(r"\s*(?:,|;|và|,\s*và)\s*(?:số\s*:?\s*)?")
# "2. UBND tỉnh X | ban hành và chỉ đạo thực hiện:" over "- Kế hoạch số …", "- Văn bản số …"
_ISSUES_THESE = re.compile(
    rf"\s+(?:(?:đã|vừa|cũng|kịp thời)\s+)*(?:ký\s+)?ban hành(?:\s+(?:và|các|nhiều|một số|kịp thời|\d{{1,3}}|{kind_words()}|văn bản|chỉ đạo|thực hiện|triển khai|hướng dẫn|điều hành|cụ thể|sau|như sau|gồm|để|,)(?!\w)[^.;:]{{0,160}})?\s*:\s*$"
)
_NEXT_ISSUED = re.compile(rf"(?:(?! của | do |\.\s)[^:\n]){{0,250}}(?:[;,]\s*(?:và\s+)?|\s+và\s+)(?:{kind_words()})\s+(?:số\s*:?\s*)?")


@dataclass(slots=True)
class _Mention:
    """One printed number with what stands around it; ``relation`` as far as its own sentence says."""

    at: CitedNumber
    details: Details
    relation: str


def citations_of(outline: Outline, identity: Identity, places: dict[str, str]) -> list[Citation]:
    """Every document cited by number, once per number and issuer, then laws cited by name and date; in order of first mention.

    ``places``: see ``extract.parsers.home.localities``. The document's own number is none of its citations.
    """
    return citations_and_mentions(outline, identity, places)[0]


def citations_and_mentions(outline: Outline, identity: Identity, places: dict[str, str]) -> tuple[list[Citation], list[Mention]]:
    """The citations, and every place that prints a number, the document's own included, in order."""
    documents = CitedDocuments(identity)
    title: How | None = None  # of the last citation in the lines of the title
    for segment in outline.segments:
        if segment.kind not in ("chrome", "running", "foot"):
            mentions, last = _mentions(outline, segment, identity, places, title if segment.kind == "title" else None)
            title = (last or title) if segment.kind == "title" else None
            for mention in mentions:
                documents.enter(mention.at, mention.details, mention.relation, segment.kind)
    return documents.listed(_named_laws(outline, identity, places))


def _mentions(outline: Outline, segment: Segment, identity: Identity, places: dict[str, str], title: How | None) -> tuple[list[_Mention], How | None]:
    """What a segment cites, and how its last citation is cited; ``title``: the same of the line of the title above it."""
    text, low = outline.document.text, outline.low
    if segment.kind == "letterhead" and NUMBER_LINE.match(outline.text(segment)):
        return [], None
    found: list[_Mention] = []
    last: How | None = None
    for start, end in _pieces(segment):
        numbers = list(cited_numbers(text, low, start, end))
        if not numbers:
            continue
        setting = Setting(text, low, start, end, identity.year, places, identity.date)
        listed: list[_Mention] = []
        previous = title
        for at in numbers:
            details = details_of(setting, at.number, at.start, at.end)
            previous = relation(outline, segment, details.begin, details.end, previous)
            how = previous.relation
            again = next((m.relation for m in listed if m.at.number == at.number), how)  # "Nghị quyết số A của B về C (Nghị quyết số A); …"
            listed.append(_Mention(at, details, again if how == "dan-chieu" else how))
        _share(low, listed)
        _issued_above(outline, segment, setting, listed)
        found.extend(listed)
        last = previous
    return found, last


def _pieces(segment: Segment) -> list[tuple[int, int]]:
    """The paragraph, or the cells of a row: what stands in the next cell says nothing about a number in this one."""
    return [(cell.start, cell.end) for cell in segment.block.cells if not cell.inherited] or [(segment.start, segment.end)]


def _issued_above(outline: Outline, segment: Segment, setting: Setting, listed: list[_Mention]) -> None:
    """The body that the lead-in over a list says to issue what is listed, for an item that opens with a number of no body: "UBND tỉnh đã ban hành các văn bản:"."""
    first, above = listed[0], outline.ancestors(segment)[:1]
    if first.details.body or not above or first.details.begin > segment.body + 1:
        return
    verb = _ISSUES_THESE.search(outline.low, above[0].body, above[0].end)
    for head in any_head().finditer(outline.low, above[0].body, verb.start()) if verb else ():
        units, end = read_units(outline.document.text, outline.low, head.start())
        if verb and len(units) == 1 and end == verb.start():
            name = at_home(units[0].name, setting.places)
            if fits(first.at.number, name):
                first.details = first.details._replace(body=name, said=True)
            return


def _share(low: str, mentions: list[_Mention]) -> None:
    """Body and date that close a list belong to each number of it: "số 1046/QĐ-UBND và 1047/QĐ-UBND ngày 12/3/2024 của UBND tỉnh"."""
    for index in range(len(mentions) - 2, -1, -1):
        one, other = mentions[index], mentions[index + 1]
        link = _LISTED.fullmatch(low, one.details.end, other.at.start) if one.details.end <= other.at.start else None
        if link is None:
            continue
        if other.details.said and other.details.body and not one.details.said and _one_issuer(one, other) and fits(one.at.number, other.details.body):
            one.details = one.details._replace(body=other.details.body, said=True)
        if one.relation == "dan-chieu" and other.relation in ("thay-the", "bai-bo"):
            one.relation = other.relation  # "A và B hết hiệu lực"
        apart = one.details.said and other.details.said and one.details.body != other.details.body  # "số 5 của A và số 7 ngày 2/3/2021 của B"
        if (
            one.details.date is None
            and other.details.date
            and one.details.kind == other.details.kind
            and not apart
            and _same_year(one.at.number, other.details.date)
        ):
            one.details = one.details._replace(date=other.details.date)
    for one, other in pairwise(mentions):
        if _may_share(one.details.kind, other.details.kind, other.at.number) and _BARE_LINK.fullmatch(low, one.details.end, other.at.start):
            other.details = other.details._replace(kind=one.details.kind)  # "các Luật số 11/2022/QH15, 16/2023/QH15"
        body = one.details.body if one.details.said and not other.details.said and _one_issuer(one, other) else None
        link = _LISTED.fullmatch(low, one.details.end, other.at.start) if body and one.details.end <= other.at.start else None
        goes_on = link is not None and not link.group("kind")
        if body and (goes_on or _also_issued(low, one, other)) and fits(other.at.number, body):
            other.details = other.details._replace(body=body, said=True)
    _elided(low, mentions)


def _elided(low: str, mentions: list[_Mention]) -> None:
    """A number behind "số" alone is of the kind and the body told before with its symbol: "các Kế hoạch của UBND tỉnh: số 7/KH-UBND về …; số 9/KH-UBND về …"."""
    told: dict[tuple[str, ...], Details] = {}
    for mention in mentions:
        symbol, details = tuple(symbol_parts(mention.at.number)), mention.details
        if details.said:
            told[symbol] = details
        elif symbol in told and _SO_ALONE.search(low, max(0, mention.at.start - 12), mention.at.start):
            mention.details = details._replace(kind=told[symbol].kind, body=told[symbol].body, said=True)


def _also_issued(low: str, one: _Mention, other: _Mention) -> bool:
    """Whether the subject that issued one document issued the next of its sentence too: "UBND xã ban hành Kế hoạch số 9/KH-UBND về …; Quyết định số 31/QĐ-UBND"."""
    subject = low.find(" của ", one.at.end, one.details.end) < 0 and low.find(" do ", one.at.end, one.details.end) < 0
    alike = issuer_symbol(one.at.number) == issuer_symbol(other.at.number)
    return subject and alike and _NEXT_ISSUED.fullmatch(low, one.details.end, other.at.start) is not None


def _may_share(kind: str | None, other: str | None, number: str) -> bool:
    """Whether the kind printed over a list can be that of a further number of it: one without a kind, or whose symbol stands for both ("các Quy định số A-QĐ/TW; số B-QĐ/TW")."""
    symbol = symbol_parts(number)
    return other is None or (kind != other and bool(symbol) and {kind, other} <= kinds_of_symbol(symbol[0]))


def _one_issuer(one: _Mention, other: _Mention) -> bool:
    return one.details.kind == other.details.kind or issuer_symbol(one.at.number) == issuer_symbol(other.at.number)


def _same_year(number: str, date: str) -> bool:
    year = re.search(r"/((?:19|20)\d\d)/", number)
    return year is None or date.startswith(year.group(1))


def _named_laws(outline: Outline, identity: Identity, places: dict[str, str]) -> Iterator[Citation]:
    """Laws cited by name instead of a number: with their day ("Luật Thanh tra ngày 14 tháng 11 năm 2022") or year, in a recital by the name alone ("Căn cứ Luật Thanh tra;")."""
    text = outline.document.text
    words = [word.start() for word in _LAW_WORD.finditer(text)]
    for segment in outline.segments if words else ():
        if segment.kind in ("chrome", "running", "foot", "letterhead"):
            continue
        if bisect_left(words, segment.start) == bisect_left(words, segment.end):
            continue
        previous: How | None = None
        for day in _DAY_AHEAD.finditer(outline.low, segment.start, segment.end):
            floor = max(segment.start, day.start() - _LONGEST_NAME, previous.end if previous else 0)
            aside = _NEW_VERSION.search(outline.low, floor, day.start())
            stop = aside.start() if aside else day.start()
            # "Luật Phòng, chống nhiễm vi rút … (HIV/AIDS) ngày 29/6/2006": brackets that close a name belong to it
            ahead = text[floor:stop].rstrip(" ,")
            before = floor + ahead.rfind("(") if ahead.endswith(")") and "(" in ahead else stop
            floor = max(floor, *(text.rfind(sign, floor, before) + 1 for sign in ";:()"))
            law = _LAW.search(text, max(floor, text.rfind("\n", floor, stop) + 1), stop) or _LAW.search(
                text, floor, stop
            )  # a name may run over the end of a line
            if law is None:
                continue
            name = text[law.start() : stop].rstrip(" ,")
            date, end = date_at(Setting(text, outline.low, segment.start, segment.end, identity.year, places, identity.date), day.start())
            if date is None or first_number(name) or _STATUTE.search(text, floor, law.start()):
                continue
            previous = relation(outline, segment, law.start(), end, previous)
            yield Citation(None, kind_of_name(law.group(1)), date, None, squeeze(name), previous.relation, law.start(), law.start() + len(name))
        for law in _UNDATED[segment.kind == "recital"].finditer(text, segment.start, segment.end):
            if segment.kind == "recital" and not _LED.search(outline.low, max(segment.start, law.start() - 20), law.start()):
                continue  # in the title of another: "hướng dẫn thi hành Luật Ngân sách nhà nước;"
            how = relation(outline, segment, law.start(), law.end(), None)
            yield Citation(None, kind_of_name(law.group("kind")), None, None, squeeze(law.group()), how.relation, law.start(), law.end())
