"""Which of the numbered documents that a news article cites it is about, where nobody is said to make one: the one that most speaks for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from extract.kinds import kind_of_name, kind_words, whole_kind_words
from extract.parsers.bodies import body_of, level_of
from extract.parsers.cited_bodies import another_symbol, fits
from extract.parsers.cited_documents import body_alone
from extract.parsers.document_verbs import doing
from extract.parsers.home import at_home
from extract.parsers.news_clauses import BEFORE_THAT, Clause, heads
from extract.records import Citation, Identity
from extract.segment import Outline, Segment
from extract.text import lower, squeeze
from extract.units.reading import read_units

# "Nghị định gồm 6 chương", "Kế hoạch cũng yêu cầu …": the document itself as what a sentence speaks of
_PROMULGATES = re.compile(rf"(?:về việc )?(?:ban hành|phê duyệt) (?P<kind>{kind_words()})(?!\w)")
_ITSELF = re.compile(
    rf"(?P<kind>{whole_kind_words()})(?: này)? (?:gồm|quy định|nêu|yêu cầu|giao|có hiệu lực|cũng|đề ra|đặt ra|áp dụng|xác định|chỉ rõ|nhấn mạnh)(?!\w)"
)
_OPENS_SENTENCE = re.compile(r"(?:^|[.;])\W{0,4}$")
_FIRST = re.compile(rf"\W{{0,9}}{kind_words()}\s+(?:số\s*:?\s*)?")
_OPENS_BY = re.compile(r"\W*(?:cụ thể,\s+)?(?:theo|tại|trong)\s+(?:[^\W\d]+\s+){1,3}(?:(?:(?:phát hành|ban hành|ký)\s+)?ngày\s[\d/.-]+\s+\()?(?:số\s*:?\s*)?")
_IN_FORCE = re.compile(r"(?<!\w)có\s+hiệu\s+lực(?:\s+thi\s+hành)?(?:\s+kể)?\s+từ(?!\w)|^\W*(?:kể )?từ\s+(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s*,")
_FOLLOWS_ON = re.compile(r"\W*tiếp theo\s[^,;.]*")  # "Tiếp theo chỉ đạo tại | Công văn số …, Thủ tướng yêu cầu …"
_JUST = re.compile(r"(?:\s+ngày\s[\d/. thángăm]{3,24})?,?\s+(?:mà\s[^,.;:()]{3,60}\s)?(?:vừa|mới)\s")
_SOURCE = re.compile(r"(?<!\w)nguồn(?:\s*:)?\s[^.]{0,24}$")
_IN = re.compile(r"(?<!\w)(?<!quy định )(?<!nêu )(?<!phân công )tại\s+(?:[^\W\d]+\s+){1,3}(?:số\s*:?\s*)?$")
_THEREIN = re.compile(r"[^,.;]{0,160}, trong đó,? ")  # "Văn bản số …, trong đó Chủ tịch UBND tỉnh giao Sở X …"
_TELLS = re.compile(rf"\s+(?:đã |vừa |cũng )?{doing('orders', 'decides', 'states', 'approves', 'issues')}(?!\w)")
BY_DECISION = frozenset({"huong-dan", "quy-dinh", "quy-che", "ke-hoach", "de-an", "chuong-trinh"})
CARRIED_OUT = frozenset({"ke-hoach", "quyet-dinh", "chi-thi", "cong-van", "cong-dien", "chuong-trinh", "thong-bao", "huong-dan"})
NEWS_FOR = 45  # days
_NEXT_PARAGRAPH = 900  # characters
LEAD_PARAGRAPHS = 6
_ENOUGH = 3
_NEVER = -99


def as_reported(cited: Citation) -> Identity:
    return Identity(cited.kind, cited.number, cited.date, body_of(cited.issuing_body or "", cited.date), None)


def salient(
    outline: Outline, identity: Identity, citations: list[Citation], opening: list[Segment], places: dict[str, str], made: list[Identity]
) -> Identity | None:
    """The numbered document with most signs that the article is about it, None where none has enough; of several with as many the first. ``made``: what is said to be made, the
    number not told there; another document than those is not taken then."""
    found = []
    title, alone = squeeze(lower(identity.title or "")), _cited_once(citations)
    alone = alone and alone & _spoken_of(outline.low)
    for cited in citations:
        if cited.number and (issuer := _issuer(outline, cited, places, made)):
            named = replace(cited, issuing_body=issuer)
            signs = _place(outline, title, named, opening) + _turn(outline, named, places) + 2 * (named.kind in alone) + _freshness(identity, named)
            found.append((signs + max((_agreement(one, named) for one in made), default=0), named))
    best = max(found, key=lambda pair: pair[0], default=None)
    return as_reported(best[1]) if best and best[0] >= _ENOUGH else None


def _agreement(made: Identity, cited: Citation) -> int:
    """What is said to be made says for or against a document that may be the same: of that body and kind, or a decision by which it was made."""
    if not made.issuing_body or not body_alone(made.issuing_body.name).startswith(body_alone(cited.issuing_body or "")):
        return _NEVER
    if made.kind in (None, cited.kind):
        return 0
    if made.kind not in BY_DECISION or cited.kind != "quyet-dinh":
        return _NEVER
    promulgated = _PROMULGATES.match(lower(cited.title or ""))
    return 2 if promulgated and kind_of_name(squeeze(promulgated["kind"])) == made.kind else -2


def _place(outline: Outline, title: str, cited: Citation, opening: list[Segment]) -> int:
    """What the place of a number says for its document: headline (``title``, in small letters), source line, lead."""
    text, low = outline.document.text, outline.low
    end = text.find("\n", cited.end)
    if squeeze(low[text.rfind("\n", 0, cited.start) + 1 : end if end >= 0 else len(low)]) == title:
        return 3
    if cited.kind in CARRIED_OUT and _SOURCE.search(low, max(0, cited.start - 40), cited.start):
        return 4
    if not opening or not opening[0].start <= cited.start < opening[-1].end:
        return _NEVER
    return 1 if cited.start < opening[:LEAD_PARAGRAPHS][-1].end else 0


def _turn(outline: Outline, cited: Citation, places: dict[str, str]) -> int:
    """What the sentence says for the document: that it opens with it, that it was just made or comes into force, that who tells something in it is its own body; against it that
    it is carried out, replaced, or of earlier days."""
    low = outline.low
    begin, end = _sentence(outline, cited)
    weight = 0 if cited.relation in ("dan-chieu", "kem-theo") else -2
    weight -= 3 * bool(BEFORE_THAT.match(low, begin) or _FOLLOWS_ON.fullmatch(low, begin, cited.start))
    if _FIRST.fullmatch(low, begin, cited.start):
        weight += 2
    elif cited.kind in CARRIED_OUT and _OPENS_BY.fullmatch(low, begin, cited.start):
        weight += 4
    weight += 4 * bool(_IN_FORCE.search(low[begin:end])) + 2 * bool(_JUST.match(low, cited.end))
    return weight + 2 * _tells(outline, cited, begin, end, places)


def _cited_once(citations: list[Citation]) -> set[str | None]:
    """The kinds of which one number alone is cited."""
    numbers: dict[str | None, set[str]] = {}
    for cited in citations:
        if cited.number:
            numbers.setdefault(cited.kind, set()).add(cited.number)
    return {kind for kind, own in numbers.items() if len(own) == 1}


def _spoken_of(low: str) -> set[str | None]:
    """The kinds of document that a sentence begins to speak of as the document itself."""
    found = (m for m in _ITSELF.finditer(low) if _OPENS_SENTENCE.search(low, max(0, m.start() - 5), m.start()))
    return {kind_of_name(squeeze(m["kind"])) for m in found}


def _tells(outline: Outline, cited: Citation, begin: int, end: int, places: dict[str, str]) -> bool:
    """Whether the body of a document tells others something in it: "UBND tỉnh yêu cầu … tại | Kế hoạch số 79/KH-UBND", "Tại | Nghị quyết số …, | HĐND tỉnh đã thông qua", "Văn bản số …, | trong đó UBND tỉnh giao"."""
    therein = _THEREIN.match(outline.low, cited.end, end)
    if not therein and not _IN.search(outline.low, max(begin, cited.start - 40), cited.start):
        return False
    clause = Clause(outline, begin, end, places)
    tellers = (actor for actor in clause.actors if actor.marker is None and len(actor.units) == 1 and _TELLS.match(clause.low, actor.end))
    owner = body_alone(cited.issuing_body or "")
    names = [clause.named(teller.units) for teller in tellers]
    return any(fits(cited.number or "", name) and (body_alone(name).startswith(owner) or owner.startswith(body_alone(name))) for name in names)


def _issuer(outline: Outline, cited: Citation, places: dict[str, str], made: list[Identity]) -> str | None:
    """Whose document a number is: as the text says, of who is said to have made one, else of the nearest body before it whose number it can be."""
    number, said = cited.number or "", cited.issuing_body
    makers = [one.issuing_body.name for one in made if one.issuing_body]
    maker = next((name for name in makers if fits(number, name) and not another_symbol(number, name)), None)
    before = _body_before(outline, cited, places)
    if said is None:
        return maker or before
    return before if before and before.startswith(f"{said} ") else said  # its symbol says "Sở Nội vụ", the text of which province


def _freshness(identity: Identity, cited: Citation) -> int:
    """What the day of a document says for it: that it is of the last weeks, or that a local one has none; months old ones are only gone back to."""
    if cited.date is None or identity.date is None:
        return 2 if cited.date is None and level_of(cited.issuing_body or "") != "trung-uong" else 0
    age = (date.fromisoformat(identity.date) - date.fromisoformat(cited.date)).days
    return 2 if 0 <= age <= NEWS_FOR else -5 if age > 2 * NEWS_FOR else 0


def _sentence(outline: Outline, cited: Citation) -> tuple[int, int]:
    """The sentence that a number stands in; a stop within a short form is taken for its end."""
    text, low = outline.document.text, outline.low
    begin = max(text.rfind("\n", 0, cited.start), low.rfind(". ", 0, cited.start) + 1) + 1
    return begin, min((at for at in (low.find(". ", cited.end), text.find("\n", cited.end)) if at >= 0), default=len(low))


def _body_before(outline: Outline, cited: Citation, places: dict[str, str]) -> str | None:
    """The nearest body before a number, in its paragraph or the one above, whose number it can be: "UBND tỉnh A ban hành các văn bản:" over "- Công văn số …"; else the first one behind it in its sentence."""
    low, text = outline.low, outline.document.text
    floor = text.rfind("\n", 0, max(0, text.rfind("\n", 0, cited.start))) + 1
    named, reached = None, 0
    for match in heads(low, max(floor, cited.start - _NEXT_PARAGRAPH), _sentence(outline, cited)[1]):
        if match.start() < reached or (named and match.start() > cited.start):
            continue
        units, end = read_units(text, low, match.start())
        reached = end if units else reached
        if len(units) == 1 and fits(cited.number or "", units[0].name):
            named = units[0].name
    return at_home(named, places) if named else None
