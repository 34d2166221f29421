"""What only the whole collection can say, set anew after each run: which cited document is in it, which files hold one decision, what an office is mostly
called.

Everything here is a function of the other rows, so the order in which documents arrived cannot show.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache

from sqlite_utils import Database

from db.keys import Decision, cited_decision, name_key
from db.offices import Office, home_of, name_of_parent, office
from extract.places import Place


def link(db: Database) -> None:
    """Set every column and drop every row of ``units`` and ``places`` that follows from other rows; one transaction."""
    with db.atomic():
        _name_sources(db)
        _join_copies(db)
        _join_citations(db)
        _drop_unused(db)
        _name_units(db)


def _name_sources(db: Database) -> None:
    """A document is shown under the first of its files that is still there, and called by it where it has neither number nor title."""
    db.execute(
        """
        update documents set source = (select path from sources where sources.document = documents.id order by present desc, path limit 1)
        where source is not (select path from sources where sources.document = documents.id order by present desc, path limit 1)
        """
    )
    rows = db.execute("select id, source from documents where number is null and title is null").fetchall()
    db.conn.executemany("update documents set label = ?2 where id = ?1", [(id_, (source or id_).rsplit("/", 1)[-1]) for id_, source in rows])


def _join_copies(db: Database) -> None:
    """``same_as``: files of other content that hold the same decision (a PDF beside its DOCX) point to one of them: born digital before scanned, with pages
    before without, most duties first. ``copy`` marks what the others say: nobody wants to count it twice."""
    rows = db.execute(
        """
        select number_key, date, issuer, id from documents
        where number_key is not null and date is not null and (instr(issuer, '@') or level = 'trung-uong')
        order by text_layer desc, pages is null, task_count desc, id
        """
    )
    first: dict[tuple[str, ...], str] = {}
    same = {id_: first.setdefault(tuple(key), id_) for *key, id_ in rows}
    wanted = [(other if other != id_ else None, id_) for id_, other in same.items()]
    known = {id_ for _, id_ in wanted}
    wanted += [(None, id_) for (id_,) in db.execute("select id from documents where same_as is not null") if id_ not in known]
    db.conn.executemany("update documents set same_as = ? where id = ? and same_as is not ?", [(other, id_, other) for other, id_ in wanted])
    copies = "document in (select id from documents where same_as is not null)"
    for table in ("tasks", "targets", "citations", "mentions"):
        db.execute(f"update {table} set copy = {copies} where copy <> ({copies})")


def _join_citations(db: Database) -> None:
    """``cited``: the document of the collection that a citation means, where exactly one can be meant."""
    documents: dict[str, list[tuple[str, Decision]]] = defaultdict(list)
    for key, id_, *known in db.execute(
        "select number_key, id, number, date, issuing_body, place from documents where number_key is not null and same_as is null order by id"
    ):
        documents[key].append((id_, Decision(*known)))
    changed: list[tuple[str | None, str]] = []
    citations = db.execute(
        """
        select c.number_key, c.id, c.cited, coalesce(d.same_as, d.id), c.number, c.date, c.issuing_body, d.place
        from citations c join documents d on d.id = c.document
        where c.cited is not null or c.number_key in (select number_key from documents where same_as is null)
        """
    )

    @cache
    def candidates(key: str, number: str, *known: str | None) -> list[str]:
        cited = cited_decision(number, *known)
        return [other for other, decision in documents.get(key, ()) if cited.same_as(decision)]

    for key, id_, before, own, *known in citations:
        meant = [other for other in candidates(key, *known) if other != own]
        after = meant[0] if len(meant) == 1 else None
        if after != before:
            changed.append((after, id_))
    db.conn.executemany("update citations set cited = ? where id = ?", changed)


def _drop_unused(db: Database) -> None:
    """Models, offices, and places below the province that no row speaks of any more."""
    db.execute("delete from model_runs where id not in (select model from documents where model is not null)")
    while db.execute(
        """
        delete from units where id not in (select unit from task_units) and id not in (select issuer from documents where issuer is not null)
        and id not in (select parent from units where parent is not null)
        """
    ).rowcount:
        pass
    db.execute(
        """
        delete from places where level <> 'tinh' and code not in (
            select place from documents where place is not null union select place from tasks where place is not null
            union select place from targets where place is not null union select place from units where place is not null)
        """
    )


def _name_units(db: Database) -> None:
    """An office goes by its most frequent name (ties: the first in order); one that only stands above others by what they call it."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for unit, name, times in db.execute("select unit, name, count(*) from task_units group by unit, name"):
        votes[unit][name] += times
    for name, level, place, date in db.execute("select issuing_body, level, place, date from documents where issuer is not null"):
        issuer = _issuer(name, level, place, date)
        votes[issuer.id][issuer.name] += 1
    # One that only stands above others may be who assigns: "Ban Chỉ đạo Trung ương …" of a telegram told in the news.
    assigners: dict[str, Counter[str]] = defaultdict(Counter)
    for name, times in db.execute("select assigner, count(*) from tasks where assigner is not null group by assigner"):
        assigners[name_key(name)][name] += times
    units = {id_: (name, level, place, parent) for id_, name, level, place, parent in db.execute("select id, name, level, place, parent from units")}
    below: dict[str, list[str]] = defaultdict(list)
    for id_, (*_, parent) in units.items():
        if parent:
            below[parent].append(id_)
    places = {row["code"]: Place(row["code"], row["name"], row["level"], row["province"], None, None, None) for row in db.query("select * from places")}

    @cache
    def short(id_: str) -> str:
        named = votes.get(id_) or assigners.get(id_)
        return _winner(named) if named else min(name_of_parent(short(child)) for child in below[id_])

    @cache
    def label(id_: str) -> str:
        _, level, place, parent = units[id_]
        within = label(parent) if parent and id_.endswith(f"@{parent}") else None
        return Office(id_, short(id_), level, places.get(place or ""), None, within).label

    db.conn.executemany("update units set name = ? where id = ?", [(label(id_), id_) for id_, (name, *_) in units.items() if label(id_) != name])


@cache
def _issuer(name: str, level: str | None, place: str | None, date: str | None) -> Office:
    return office(name, home_of({"name": name, "level": level, "place_code": place}, date))


def _winner(votes: Counter[str]) -> str:
    return min(votes.items(), key=lambda item: (-item[1], item[0]))[0]
