"""What a page states about its article: headline and date, in its head, its linked data, or in print beside the title."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from lxml import etree
from lxml import html as lxml_html

from extract.readers.lines import MARKER, ends_sentence
from extract.text import fold, repair, squeeze
from extract.times.dates import VIETNAM

_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "og:published_time", "pubdate", "publishdate",
    "publish-date", "publish_date", "dc.date.issued", "dcterms.created", "dc.date", "dc.created", "parsely-pub-date", "sailthru.date", "date",
    "article.published",
)  # fmt: skip
_ARTICLES = {"article", "newsarticle", "reportagenewsarticle", "blogposting", "report", "webpage"}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?")
# "Thứ Tư, 19 tháng 12, 2018", "29/12/2022 05:44", "05:44:00 | 29-12-2022", "Thứ Năm, 29.12.2022", "ngày 29 tháng 12 năm 2022"
_PRINTED = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d/])|ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})|(?:thu [a-z]{2,4}|chu nhat),? (\d{1,2}) thang (\d{1,2}),? (\d{4})"
)
_LISTED = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+){3}[^()]*\([^()]*\d{4}[^()]{0,12}\)$")  # another article in a list: "Họp giao ban tháng 4 (10/05/2023)"
_LONGEST_DATELINE = 90
_LONGEST_HEADLINE = 300
_SITE = re.compile(r"\s+[|–—»·-]+\s+[^|–—»·]{2,60}$|\s*\|\s*[^|]{2,60}$")
_FIRST_YEAR, _LAST_YEAR = 1995, 2100


@dataclass(frozen=True, slots=True)
class Statements:
    """``headlines``: candidates, most explicit first; ``headings``: what stands in heading elements; ``dates``: as written, most
    explicit first."""

    headlines: tuple[str, ...]
    headings: tuple[str, ...]
    dates: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Statements:
        """From the whole page; a page that does not parse states nothing."""
        parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
        try:
            root = lxml_html.document_fromstring(text.replace("\x00", "").encode("utf-8", "replace"), parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError):
            return cls((), (), ())
        linked = list(_linked_data(root))
        names = [(str(m.get("property") or m.get("name") or m.get("itemprop") or "").lower(), str(m.get("content") or "")) for m in root.iter("meta")]
        headlines = [str(entry["headline"]) for entry in linked if isinstance(entry.get("headline"), str)]
        headlines += [content for name, content in names if name in ("og:title", "twitter:title", "headline")]
        headings = [squeeze(repair(h.text_content())) for tag in ("h1", "h2", "h3") for h in root.iter(tag)]
        headlines += [title.text_content() for title in root.iter("title")][:1]
        dates = [str(entry["datePublished"]) for entry in linked if isinstance(entry.get("datePublished"), str)]
        dates += [content for wanted in _DATE_NAMES for name, content in names if name == wanted]
        dates += [str(t.get("datetime")) for t in root.iter("time") if t.get("datetime")][:1]
        return cls(tuple(filter(None, (squeeze(repair(h)) for h in headlines))), tuple(filter(None, headings)), tuple(dates))

    def headline_among(self, lines: Sequence[str], prose: int) -> str | None:
        """The headline as the page prints it. ``lines``: the page's printed lines; ``prose``: index of the article's first sentence.

        A stated headline that is printed, whole or without the name of the site; else the heading, or the line, that stands closest
        above the article; else what is stated.
        """
        printed = {_key(line): line for line in reversed(lines[: prose + 1]) if 15 <= len(line) <= _LONGEST_HEADLINE}
        stated = [form for headline in self.headlines for form in (headline, _SITE.sub("", headline)) if not _names_site(form)]
        for form in stated:
            if _key(form) in printed:
                return printed[_key(form)]
        headings = {_key(heading) for heading in self.headings}
        above = [line for line in reversed(lines[max(prose - 8, 0) : prose]) if _may_be_headline(line)]
        shared = (line for line in above if any(_key(form)[:60].startswith(_key(line)[:40]) for form in stated))
        return next(shared, None) or next((line for line in above if _key(line) in headings), None) or next(iter(above or stated), None)

    def published(self, printed: date | None) -> str | None:
        """The ISO date of publication. A stated time in UTC is taken to Vietnam, unless the printed date says that the site writes
        local time so."""
        for written in self.dates:
            days = _days(written)
            if days:
                return (printed if printed in days else days[0]).isoformat() if printed else days[0].isoformat()
        return printed.isoformat() if printed else None


def _may_be_headline(line: str) -> bool:
    plain = not (ends_sentence(line) or _names_site(line) or MARKER.match(line) or " > " in line)
    return 20 <= len(line) <= _LONGEST_HEADLINE and plain and _printed_date(line) is None


def _names_site(text: str) -> bool:
    return len(text) < 15 or bool(re.search(r"\b(?:cong thong tin|trang thong tin|trang tin|cong ttdt|website|trang chu)\b", fold(text)[:60]))


def _key(text: str) -> str:
    return re.sub(r"\W+", " ", fold(squeeze(text))).strip()


def _linked_data(root: lxml_html.HtmlElement) -> Iterator[dict[str, object]]:
    for script in root.iter("script"):
        if str(script.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            loaded = json.loads(script.text or "", strict=False)
        except json.JSONDecodeError:
            continue  # many sites print broken JSON; the head and the page still speak
        yield from _entries(loaded)


def _entries(node: object) -> Iterator[dict[str, object]]:
    if isinstance(node, list):
        for part in node:
            yield from _entries(part)
    elif isinstance(node, dict):
        kinds = node.get("@type")
        if {str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])} & _ARTICLES:
            yield node
        yield from _entries(node.get("@graph"))


def _days(written: str) -> list[date]:
    """The day a stated date means, most likely first: in Vietnam's time, then as written."""
    iso = _ISO.search(written)
    if iso is None:
        found = _printed_date(written)
        return [found] if found else []
    plain = _valid(int(iso[1]), int(iso[2]), int(iso[3]))
    if plain is None:
        return []
    if iso[4] is None or iso[6] is None or int(iso[4]) > 23 or int(iso[5]) > 59:
        return [plain]
    sign = iso[6]
    offset = timedelta(0) if sign == "Z" else timedelta(hours=int(sign[1:3]), minutes=int(sign[-2:])) * (-1 if sign[0] == "-" else 1)
    if abs(offset) >= timedelta(hours=24):
        return [plain]
    there = datetime(plain.year, plain.month, plain.day, int(iso[4]), int(iso[5]), tzinfo=timezone(offset)).astimezone(VIETNAM).date()
    return [there, plain]


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


def _printed_date(text: str) -> date | None:
    match = _PRINTED.search(fold(text))
    if match is None:
        return None
    day, month, year = (int(part) for part in match.groups() if part is not None)
    return _valid(year, month, day)


def visible_date(lines: Sequence[str], headline: str | None) -> date | None:
    """The date printed in a short line near the headline: the nearest below it within eight lines, else above within four."""
    if not headline:
        return None
    wanted = _key(headline)
    for at in (index for index, line in enumerate(lines) if _key(line) == wanted):
        for line in (*lines[at + 1 : at + 9], *reversed(lines[max(at - 4, 0) : at])):
            if len(line) <= _LONGEST_DATELINE and not ends_sentence(line) and not _LISTED.search(line) and (found := _printed_date(line)):
                return found
    return None
