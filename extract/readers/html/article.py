"""A news article in its page: the element that holds it, what stands in that element besides, its headline and date."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, replace

import trafilatura
from lxml import html as lxml_html
from lxml.html import HtmlElement

from extract.kinds import first_number
from extract.openings import first_official
from extract.printed_lines import NUMBER_LINE, kind_line
from extract.readers.compose import open_frames
from extract.readers.flow import Item, Para, Table
from extract.readers.html.blocks import BLOCKS, flow_of, tag_of
from extract.readers.html.container import drop, text_length
from extract.readers.html.statements import Statements, visible_date
from extract.readers.lines import ends_sentence
from extract.text import fold, lower, repair, squeeze

# Class and id words of what news sites set around an article.
_BESIDE = re.compile(
    r"(?:^|[\s_-])(?:related|relate|lien-?quan|tin-?khac|tin-?moi|cung-?chuyen-?muc|doc-?them|xem-?them|share|sharing|social|comments?|binh-?luan"
    r"|breadcrumbs?|tags?|keywords?|tu-khoa|sidebar|menu|navbar|banner|ads?|advert\w*|quang-?cao|popup|modal|rating|vote|print|newsletter|subscribe"
    r"|pagination|toolbar|slideshow|carousel|most-?read|recommend\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
# "Tin liên quan", "Các tin khác", "Bài viết cùng chuyên mục", "Có thể bạn quan tâm": what stands below is no longer the article.
_ELSEWHERE = re.compile(
    r"(?:cac |nhung |mot so )?(?:tin|bai|bai viet|tin tuc|tin bai|van ban|noi dung|chu de)(?: viet)? "
    r"(?:lien quan|khac|cung chuyen muc|moi(?: nhat| hon)?|cu hon|noi bat|doc nhieu|da dua|cung loai).{0,20}"
    r"|co the ban quan tam.*|doc them.{0,3}|xem them.{0,3}|binh luan.{0,12}|y kien ban doc.{0,8}|gui binh luan.*|cung chuyen muc.{0,3}"
    r"|tin doc nhieu.*|chia se.{0,20}|tu khoa.{0,3}|danh gia bai viet.*"
)
_FURNITURE = frozenset(("nav", "footer", "aside"))
_SHORTEST_KEY = 25
_LONGEST_LABEL = 60
_SHORTEST_LEAD, _LEADS = 60, 2  # characters of a lead and number of its paragraphs
_TITLE_LINES = 5  # from a kind to the authority below its title
_FEWEST_LINKS = 3  # a page with fewer is a document by itself, not one among menus


@dataclass(frozen=True, slots=True)
class Article:
    """Headline first, then the article; ``published`` is an ISO date."""

    items: list[Item]
    headline: str | None
    published: str | None


def find_article(text: str, body: HtmlElement) -> Article:
    """The article of a page, given as text and as its pruned body; the whole page where nothing in it stands out."""
    statements = Statements.of(text)
    kept = _kept_text(body)
    lines = _lines(open_frames(flow_of(body)))
    headline = statements.headline_among(lines, _first_sentence(lines, kept))
    published = statements.published(visible_date(_to_its_end(lines, headline), headline))
    container = _container(body, kept)
    leads = _leads(body, container, headline) if headline else []
    _drop_beside(container, kept)
    whole = open_frames(flow_of(container))
    start = _official_start(whole, headline)
    if start is not None:
        return Article(whole[start:], None, None)
    items = _trim(whole, headline)
    if headline:
        items = [Para(headline, bold=True), *leads, *_without(items, headline)]
    return Article(items, headline, published)


def _to_its_end(lines: list[str], headline: str | None) -> list[str]:
    """The lines down to where other articles begin below the headline."""
    start = lines.index(headline) if headline in lines else 0
    end = next((at for at in range(start, len(lines)) if len(lines[at]) < _LONGEST_LABEL and _ELSEWHERE.fullmatch(_folded(lines[at]))), len(lines))
    return lines[:end]


def _official_start(items: list[Item], headline: str | None) -> int | None:
    """Index of the first item of a letterhead without motto, with its number, over a kind or "Kính gửi", or of a kind closely over what was taken for the headline; None where the
    page shows none."""
    lines = [(at, squeeze(line)) for at, item in enumerate(items) if isinstance(item, Para) for line in item.text.split("\n") if line.strip()]
    texts = [repair(line) for _, line in lines]
    first = first_official(texts, [lower(text) for text in texts], ["body"] * len(texts))
    if first is None:
        return None
    numbered = any(NUMBER_LINE.match(text) and first_number(text) for text in texts[first : first + 6])
    titled = headline is not None and kind_line(texts[first]) is not None and squeeze(repair(headline)) in texts[first + 1 : first + _TITLE_LINES]
    return lines[first][0] if numbered or titled else None


def _first_sentence(lines: list[str], kept: str) -> int:
    """Index of the first line that is a sentence of the article; 0 where there is none."""
    long = (at for at, line in enumerate(lines) if len(line) >= 80 and ends_sentence(line) and _mostly_in(_folded(line), kept))
    return next(long, 0)


def _kept_text(body: HtmlElement) -> str:
    """What trafilatura takes for the article, folded; ``""`` where it finds none."""
    page = lxml_html.Element("html")
    page.append(deepcopy(body))
    for cell in page.iter("td", "th"):  # trafilatura writes every covered cell out
        cell.attrib.pop("rowspan", None)
        cell.attrib.pop("colspan", None)
    found = trafilatura.extract(page, output_format="txt", include_comments=False, include_tables=True, favor_recall=True, deduplicate=False)
    return _folded(found or "")


def _folded(text: str) -> str:
    return squeeze(fold(repair(text)))


def _container(body: HtmlElement, kept: str) -> HtmlElement:
    """The smallest element with nine tenths of what was taken for the article; the body where nothing stands out or the page has no menus."""
    weights: dict[HtmlElement, int] = {}
    for element in body.iter():
        if tag_of(element) in BLOCKS and not any(tag_of(child) in BLOCKS for child in element):
            key = _folded(element.text_content())
            if len(key) >= _SHORTEST_KEY and (key in kept or _mostly_in(key, kept)):
                weights[element] = len(key)
        elif tag_of(element) in BLOCKS:
            own = _folded(" ".join([element.text or "", *(child.tail or "" for child in element)]))
            if len(own) >= _SHORTEST_KEY and _mostly_in(own, kept):
                weights[element] = len(own)
    total = sum(weights.values())
    if total < 0.5 * len(kept) or total < 200 or sum(1 for _ in body.iter("a")) < _FEWEST_LINKS:
        return body
    held: dict[HtmlElement, int] = {}
    for element, weight in weights.items():
        for outer in (element, *element.iterancestors()):
            held[outer] = held.get(outer, 0) + weight
            if outer is body:
                break
    best = body
    while True:
        inner = next((child for child in best if held.get(child, 0) >= 0.9 * total), None)
        if inner is None:
            return best
        best = inner


def _leads(body: HtmlElement, container: HtmlElement, headline: str) -> list[Item]:
    """The sentences that stand between the headline and the element that holds the article: ``<h2 class="sapo">`` over ``<div class="content">``."""
    wanted, under = _folded(headline), False
    leads: list[Item] = []
    for element in body.iter():
        if element is container:
            return leads[:_LEADS]
        if tag_of(element) not in BLOCKS or any(tag_of(child) in BLOCKS for child in element):
            continue
        text = squeeze(repair(element.text_content()))
        if _folded(text) == wanted:
            under, leads = True, []
        elif under and len(text) >= _SHORTEST_LEAD and ends_sentence(text) and _linked(element) < 0.5 and not _is_beside(element):
            leads.extend(open_frames(flow_of(element)))
    return []


def _is_beside(element: HtmlElement) -> bool:
    """Whether an element, or one around it, is named for what stands beside an article."""
    around = (outer for outer in (element, *element.iterancestors()) if tag_of(outer) not in ("html", "body"))
    return any(tag_of(outer) in _FURNITURE or _BESIDE.search(f"{outer.get('class', '')} {outer.get('id', '')}") for outer in around)


def _mostly_in(text: str, kept: str) -> bool:
    """Whether a text stands in another but for its seams (breaks and links are joined differently there)."""
    pieces = [text[at : at + 40] for at in range(0, max(len(text) - 39, 1), 40)]
    return sum(piece in kept for piece in pieces) >= 0.6 * len(pieces)


def _drop_beside(container: HtmlElement, kept: str) -> None:
    """Take menus, shares, related articles and lists of links out of the element that holds the article."""
    whole = max(len(container.text_content()), 1)
    gone: list[HtmlElement] = []
    for element in container.iter():
        if element is container or tag_of(element) not in BLOCKS or tag_of(element) in ("html", "body"):
            continue
        size = len(squeeze(element.text_content()))
        named = tag_of(element) in _FURNITURE or _BESIDE.search(f"{element.get('class', '')} {element.get('id', '')}")
        if (
            named and size < 0.3 * whole and (tag_of(element) in _FURNITURE or not _mostly_in(_folded(element.text_content()), kept) or _linked(element) > 0.5)
        ) or (size < 0.5 * whole and sum(1 for _ in element.iter("a")) >= 2 and _linked(element) > 0.7):
            gone.append(element)
    drop([element for element in gone if not any(outer in gone for outer in element.iterancestors())])


def _linked(element: HtmlElement) -> float:
    size = len(squeeze(element.text_content()))
    return 1 - text_length(element) / size if size else 0.0


def _lines(items: list[Item]) -> list[str]:
    """Printed lines of paragraphs; a table gives its rows, so that nothing is missed in pages laid out with tables."""
    lines: list[str] = []
    for item in items:
        if isinstance(item, Para):
            lines.extend(item.lines)
        else:
            for row in item.rows:
                for cell in row:
                    lines.extend(_lines(list(cell.items)))
    return lines


def _trim(items: list[Item], headline: str | None) -> list[Item]:
    """The items from the headline, or the first of the article, down to where other articles begin."""
    start = 0
    if headline:
        wanted = _folded(headline)
        start = next((at for at, item in enumerate(items) if isinstance(item, Para) and _folded(item.text) == wanted), 0)
    total = sum(len(item.text) for item in items if isinstance(item, Para))
    trimmed: list[Item] = []
    seen = 0
    for item in items[start:]:
        if isinstance(item, Table):
            trimmed.append(item)
            continue
        text = _folded(item.text)
        if _ELSEWHERE.fullmatch(text):
            if seen >= 0.5 * total:
                break
            continue
        seen += len(item.text)
        trimmed.append(item)
    return trimmed


def _without(items: list[Item], headline: str) -> list[Item]:
    """The items but for the ones that only repeat the headline."""
    wanted = _folded(headline)
    kept: list[Item] = []
    for item in items:
        if isinstance(item, Para) and _folded(item.text) == wanted:
            continue
        kept.append(replace(item) if isinstance(item, Para) else item)
    return kept
