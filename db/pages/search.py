"""One search over tasks, documents and sentences: with or without marks, exact hits first, numbers however they are spelt."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from functools import cache
from typing import Any

from db import search
from db.keys import number_key
from db.pages.reading import Row, rows
from db.pages.snippets import snippet
from db.pages.wording import AREAS, by_alphabet
from extract.lexicon import rows as lexicon
from extract.text import fold

PER_PAGE = 30
_SHORT = {"documents": 5, "tasks": 10, "sentences": 6}
_RANKED = 4_000
_COUNTED = 1_000
_NUMBER = re.compile(r"(?:so\s*:?\s*)?(\d{1,6}[a-z]{0,2}(?:\s*[/\-–]\s*[\w\-–/&.]+)*)$")
# A citation as it is printed, with its date, body or title behind the number.
_CITED = re.compile(r"(?:so\s*:?\s*)?(\d{1,6}[a-z]{0,2}(?:\s*[/\-–]\s*[\w\-–&.]+)*\s*/\s*[\w\-–/&.]*[a-z][\w\-–/&.]*)\s*(?:[,;(]|(?:ngay|cua|ve|v/v)\s).*")
# The hits first (``cross``), one by one in their order: SQLite left to itself may collect them all before it reads on.
_FROM = {
    "tasks": """
        select t.id, t.duty, t.text, t.lead, t.support, t.deadline, t.deadline_text, t.recurrence, t.area, t.decision, t.decision_date, t.issuing_body, t.document
        from {hits} cross join tasks t on t.rowid = h.rowid where t.copy = 0 {filters}""",
    "documents": """
        select t.id, t.label, t.kind, t.number, t.title, t.date, t.issuing_body, t.task_count
        from {hits} cross join documents t on t.rowid = h.rowid where t.same_as is null {filters}""",
    "sentences": """
        select s.id, s.text, s.headings, s.area, s.page, s.start, s.document, t.label, t.issuing_body
        from {hits} cross join sentences s on s.rowid = h.rowid join documents t on t.id = s.document where t.same_as is null {filters}""",
}
_SHOWN_TEXT = {"tasks": "text", "documents": "title", "sentences": "text"}
TABLES = tuple(_FROM)


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody looks for: words, and filters that are "" where nothing is asked; ``page`` from 1 of one ``table``, all tables where that is ""."""

    words: str = ""
    table: str = ""
    area: str = ""
    year: str = ""
    place: str = ""
    body: str = ""
    page: int = 1


def search_page(connection: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """Everything ``templates/cchc_search.html`` shows."""
    found: dict[str, Any] = {}
    if asked.words.strip():
        for table in [asked.table] if asked.table in _FROM else ["documents", "tasks", "sentences"]:
            limit, offset = (PER_PAGE, (asked.page - 1) * PER_PAGE) if asked.table in _FROM else (_SHORT[table], 0)
            found[table] = _found(connection, table, asked, limit, offset)
    places = rows(connection, "select p.code, p.name from places p where p.code in (select distinct province from documents)")
    return {
        "asked": asked,
        "found": found,
        "cited": _only_cited(connection, asked, found),
        "per_page": PER_PAGE,
        "areas": AREAS,
        "years": [row["year"] for row in rows(connection, "select distinct year from documents where year is not null order by year desc")],
        "places": sorted(places, key=lambda row: by_alphabet(row["name"])),
    }


def _only_cited(connection: sqlite3.Connection, asked: Asked, found: dict[str, Any]) -> str | None:
    """The number looked for as others print it, where no document found bears it but some cite it: it has a page of its own."""
    number = number_asked(asked.words)[1]
    if not number or "documents" not in found or found["documents"]["rows"]:
        return None
    cited = rows(connection, "select number from citations where number_key = ? limit 1", number)
    return str(cited[0]["number"]) if cited else None


def number_asked(words: str) -> tuple[str | None, str | None]:
    """Kind and normalised number where ``words`` are nothing but these, or a citation that begins with them.

    >>> number_asked("quyet dinh 14460"), number_asked("Quyết định số 14460/QĐ-UBND"), number_asked("14460-qd/ubnd"), number_asked("cải cách 2024")
    (('quyet-dinh', '14460'), ('quyet-dinh', '14460/qd/ubnd'), (None, '14460/qd/ubnd'), (None, None))
    >>> number_asked("Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ"), number_asked("2024 của tỉnh")
    (('nghi-dinh', '61/2018/nd/cp'), (None, None))
    """
    folded = " ".join(fold(words).split())
    kind = next((slug for name, slug in _kinds() if folded.startswith(name + " ")), None)
    rest = folded[len(next(name for name, slug in _kinds() if slug == kind and folded.startswith(name + " "))) + 1 :] if kind else folded
    match = _NUMBER.fullmatch(rest) or _CITED.fullmatch(rest)
    return (kind, number_key(match.group(1))) if match else (None, None)


@cache
def _kinds() -> list[tuple[str, str]]:
    return sorted(((fold(row["name"]), row["slug"]) for row in lexicon("kinds")), key=lambda pair: -len(pair[0]))


def _found(connection: sqlite3.Connection, table: str, asked: Asked, limit: int, offset: int) -> dict[str, Any]:
    filters, values = _filters(table, asked)
    kind, number = number_asked(asked.words)
    if number and table != "sentences":
        exact = _by_number(connection, table, kind, number, (filters, values), limit, offset)
        if exact["rows"] or offset:
            return exact
    words = number.replace("/", " ") if number else asked.words
    values |= {"exact": search.exact(asked.words), "together": search.together(words), "loose": search.loose(words)}
    counted = f"select count(*) as n from (select rowid from {table}_fts where {table}_fts match :loose limit {_RANKED + 1})"
    many = rows(connection, counted, **values)[0]["n"] > _RANKED
    hits = _newest(connection, table, values) if many else _ranked(table)
    order = "" if many else "order by h.rough, h.rank"
    sql = f"{_FROM[table].format(hits=hits, filters=filters)} {order} limit :limit offset :offset"
    found = rows(connection, sql, **values, limit=limit + 1, offset=offset)
    unranked = hits if many else f"(select rowid from {table}_fts where {table}_fts match :loose) h"
    total = (
        _COUNTED + 1
        if many and not filters
        else rows(connection, f"select count(*) as n from ({_FROM[table].format(hits=unranked, filters=filters)} limit {_COUNTED + 1})", **values)[0]["n"]
    )
    return _answer(table, asked, found, limit, total)


def _answer(table: str, asked: Asked, found: list[Row], limit: int, total: int) -> dict[str, Any]:
    number = number_asked(asked.words)[1]
    # Of a citation with its date and body only the number is looked for.
    words = number.replace("/", " ") if number and "/" in number else asked.words
    for row in found:
        row["snippet"] = snippet(str(row[_SHOWN_TEXT[table]] or ""), words)
    return {"rows": found[:limit], "more": len(found) > limit, "total": min(total, _COUNTED), "capped": total > _COUNTED}


def _ranked(table: str) -> str:
    """Hits with the typed marks and the words together first, then those with one of both, then by BM25. What holds the words so holds them loosely, too."""
    apart = " + ".join(f"(rowid not in (select rowid from {table}_fts where {table}_fts match {closer}))" for closer in (":exact", ":together"))
    return f"(select rowid, {apart} as rough, rank from {table}_fts where {table}_fts match :loose) h"


def _newest(connection: sqlite3.Connection, table: str, values: dict[str, Any]) -> str:
    """Of very many hits, those with the typed marks where there are any, else those with the words together, else all, the last stored first: ranking them all
    would take seconds. They are read one by one, until there are enough."""
    wanted = next(
        (closer for closer in (":exact", ":together") if rows(connection, f"select 1 from {table}_fts where {table}_fts match {closer} limit 1", **values)),
        ":loose",
    )
    return f"(select rowid from {table}_fts where {table}_fts match {wanted} order by rowid desc limit {5 * _RANKED}) h"


def _by_number(
    connection: sqlite3.Connection, table: str, kind: str | None, number: str, filter_: tuple[str, dict[str, Any]], limit: int, offset: int
) -> dict[str, Any]:
    """Documents with this number, or whose number begins with it; the duties that they lay."""
    filters, values = filter_
    key, of_kind = ("t.number_key", "t.kind") if table == "documents" else ("t.decision_key", "t.decision_kind")
    wanted = f"and ({key} = :number or ({key} >= :number || '/' and {key} < :number || '0')) and (:kind is null or {of_kind} = :kind) {filters}"
    select = _FROM[table].format(hits=f"{table} h", filters=wanted).replace(f"{table} h cross join {table} t on t.rowid = h.rowid", f"{table} t")
    named = {**values, "number": number, "kind": kind}
    total = rows(connection, f"select count(*) as n from ({select} limit {_COUNTED + 1})", **named)[0]["n"]
    order = "t.number_key, t.date desc, t.id" if table == "documents" else "t.decision_key, t.document, t.start"
    found = rows(connection, f"{select} order by {order} limit :limit offset :offset", **named, limit=limit + 1, offset=offset)
    return _answer(table, Asked(), found, limit, total)


def _filters(table: str, asked: Asked) -> tuple[str, dict[str, Any]]:
    clauses: list[str] = []
    values: dict[str, Any] = {}
    if asked.area:
        area = {"tasks": "t.area = :area", "sentences": "s.area = :area", "documents": "t.id in (select document from tasks where area = :area)"}
        clauses.append(area[table])
        values["area"] = asked.area
    if asked.year.isdigit():
        clauses.append("t.year = :year")
        values["year"] = int(asked.year)
    if asked.place:
        clauses.append("t.province = :place")
        values["place"] = asked.place
    if asked.body.strip():
        clauses.append("fold(t.issuing_body) like :body")
        values["body"] = "%" + "%".join(fold(asked.body).split()) + "%"
    return "".join(f" and {clause}" for clause in clauses), values
