"""People's corrections put over what the machine read: they win in every table and view, and what the machine said stays in ``as_read``.

Applying is idempotent: first every touched record of a document is put back as read, then what is wanted now is written over it. So nothing hangs on the order
of runs and corrections, and a rebuilt database ends up the same.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlite_utils import Database

from db import load, schema
from db.offices import Home, Office, home_of, office
from db.reviews import Correction, Record
from db.rows import document_id
from db.shared_rows import Row, place_rows, unit_row

_PARTS = {"tasks": (("task_units", "task"), ("task_areas", "task")), "targets": (), "sentences": (("sentence_areas", "sentence"),)}
_ROLES = ("lead", "support", "monitor")
_PLACE = ("document", "page", "path", "start", "end")
_TARGET = ("indicator", "comparator", "value", "upper", "unit", "year")


@dataclass(slots=True)
class Report:
    """What became of the corrections: ``records`` reviewed in this database, those found at another place of their document (``moved``), those whose text is
    no longer there (``lost``), those of documents that are not in the collection (``absent``); ``changed``: whether any row was written."""

    records: int = 0
    moved: list[Correction] = field(default_factory=list)
    lost: list[Correction] = field(default_factory=list)
    absent: list[Correction] = field(default_factory=list)
    changed: bool = False


def apply(db: Database, told: Iterable[Correction]) -> Report:
    """Bring the database in line with everything that was said (``db.reviews.told``), one transaction a document."""
    report = Report()
    by_document: dict[str, list[Correction]] = defaultdict(list)
    for said in told:
        by_document[document_id(said.record.sha256)].append(said)
    for (document,) in db.execute("select distinct document from as_read").fetchall():
        by_document.setdefault(document, [])
    for document, said_here in sorted(by_document.items()):
        known = db.execute("select 1 from documents where id = ?", [document]).fetchone()
        if known:
            apply_document(db, document, said_here, report)
        else:
            report.absent += said_here
    return report


def apply_document(db: Database, document: str, told: list[Correction], report: Report) -> None:
    """Bring one document that is in the database in line with all that was said of it; one transaction, noted in ``report``."""
    wanted: dict[tuple[str, str], list[Correction]] = defaultdict(list)
    found = _records(db, document) if told else {}
    for said in told:
        id_, moved = find(found.get(said.record.kind, []), said.record)
        if id_ is None:
            report.lost.append(said)
            continue
        if moved:
            report.moved.append(said)
        wanted[said.record.kind, id_].append(said)
    report.records += len(wanted)
    before = {(kind, id_): ids for kind, id_, ids in db.execute("select kind, record, corrections from as_read where document = ?", [document])}
    if before == {key: _ids(said) for key, said in wanted.items()}:
        return
    report.changed = True
    with db.atomic():
        load.index(db, document, delete=True)
        for kind, id_, read in db.execute("select kind, record, read from as_read where document = ?", [document]).fetchall():
            _put_back(db, kind, id_, json.loads(read))
        db.execute("delete from as_read where document = ?", [document])
        for (kind, id_), said_of in sorted(wanted.items()):
            _write_over(db, kind, id_, said_of)
        for table, column in (("tasks", "task_count"), ("targets", "target_count")):
            db.execute(f"update documents set {column} = (select count(*) from {table} where document = documents.id) where id = ?", [document])
        load.index(db, document)


def find(rows: list[tuple[str, int, int, str]], record: Record) -> tuple[str | None, bool]:
    """Id of the record among ``rows`` (id, start, end, text; in order of id), and whether it stands elsewhere now; (None, False) where it is gone.

    >>> rows = [("a-1", 5, 8, "abc"), ("a-2", 9, 12, "abc")]
    >>> find(rows, Record("tasks", "0", 9, 12, 0, "abc")), find(rows, Record("tasks", "0", 6, 9, 0, "abc")), find(rows, Record("tasks", "0", 5, 8, 0, "x"))
    (('a-2', False), ('a-1', True), (None, False))
    """
    same = [row for row in rows if row[3] == record.text]
    if not same:
        return None, False
    start, end = min(((row[1], row[2]) for row in same), key=lambda place: abs(place[0] - record.start))
    here = [row[0] for row in same if row[1:3] == (start, end)]
    return (here[record.nth], (start, end) != (record.start, record.end)) if record.nth < len(here) else (None, False)


def record_of(db: Database, kind: str, id_: str) -> Record | None:
    """How the reviews file shall know the record with this id; None where there is none. ``headings``: the document's title, if it has one, and those of the
    sentence that it stands in, as the area model saw them."""
    row = read_of(db, kind, id_)
    if row is None:
        return None
    document, start, end = row["document"], row["start"], row["end"]
    sha256, title = db.execute("select sha256, title from documents where id = ?", [document]).fetchone()
    here = [other for other, *place in _records(db, document)[kind] if place[:2] == [start, end]]
    above = db.execute(
        'select headings from sentences where document = ? and start < ? and "end" > ? order by start limit 1', [document, end, start]
    ).fetchone()
    headings = (*filter(None, [title]), *(above[0].split(" › ") if above and above[0] else ()))
    return Record(kind, sha256, start, end, here.index(id_), row["text"], headings)


def read_of(db: Database, kind: str, id_: str) -> Row | None:
    """The row as the machine read it, whatever was corrected since."""
    kept = db.execute("select read from as_read where kind = ? and record = ?", [kind, id_]).fetchone()
    if kept:
        row: Row = json.loads(kept[0])[kind][0]
        return row
    return next(iter(db.query(f"select * from [{kind}] where id = ?", [id_])), None)


def values_of(kind: str, row: Row) -> Row:
    """The fields of a row as ``db.reviews.FIELDS`` has them."""
    values: Row = {"areas": json.loads(row["areas"] or "[]")}
    if kind == "tasks":
        values |= {role: row[role].split("; ") if row[role] else [] for role in _ROLES}
        due = {"date": row["deadline"], "text": row["deadline_text"], "recurrence": row["recurrence"]}
        values["deadline"] = due if any(due.values()) else None
    if kind == "targets":
        values["target"] = {name: row[name] for name in _TARGET}
    return values


# -- one record --------------------------------------------------------------------------------------------------


def _records(db: Database, document: str) -> dict[str, list[tuple[str, int, int, str]]]:
    """Per kind: id, start, end and text of every record of a document, those that people rejected among them."""
    found: dict[str, list[tuple[str, int, int, str]]] = {}
    for kind in _PARTS:
        rows = [tuple(row) for row in db.execute(f'select id, start, "end", text from [{kind}] where document = ?', [document])]
        kept = db.execute("select record, read from as_read where document = ? and kind = ? and state = 'rejected'", [document, kind])
        rows += [(id_, *(json.loads(read)[kind][0][name] for name in ("start", "end", "text"))) for id_, read in kept]
        found[kind] = sorted(rows)
    return found


def _ids(told: list[Correction]) -> str:
    return json.dumps([said.id for said in told])


def _write_over(db: Database, kind: str, id_: str, told: list[Correction]) -> None:
    read = _taken(db, kind, id_)
    row = read[kind][0]
    machine = values_of(kind, row)
    values = {said.field: said.value for said in told}
    changed = {name: value for name, value in values.items() if name in machine and value != machine[name]}
    state = "rejected" if values.get("rejected") else "corrected" if changed else "confirmed"
    place = {name: row[name] for name in _PLACE}
    kept = {"kind": kind, "record": id_, "state": state, **place, "read": json.dumps(read, ensure_ascii=False), "corrections": _ids(told)}
    db.table("as_read").insert(kept)
    if state == "rejected":
        for table, column in (*_PARTS[kind], (kind, "id")):
            db.execute(f"delete from [{table}] where [{column}] = ?", [id_])
        return
    update: Row = {"reviewed": state}
    if "areas" in changed:
        update |= {"area": next(iter(changed["areas"]), None), "areas": json.dumps(changed["areas"]) if changed["areas"] else None}
        _write_areas(db, kind, id_, changed["areas"], place)
    if kind == "sentences":
        update["abstain"] = 0
    for role in _ROLES:
        if role in changed:
            update[role] = "; ".join(changed[role]) or None
            _write_units(db, row, role, changed[role])
    if "deadline" in changed:
        due = changed["deadline"] or {}
        update |= {"deadline": due.get("date"), "deadline_text": due.get("text"), "recurrence": due.get("recurrence")}
    update |= changed.get("target", {})
    db.table(kind).update(id_, update)


def _taken(db: Database, kind: str, id_: str) -> dict[str, list[Row]]:
    """The rows of a record in all tables, as they stand; without ``copy``, which hangs on other documents."""
    (row,) = db.query(f"select * from [{kind}] where id = ?", [id_])
    read = {kind: [{name: value for name, value in row.items() if name != "copy"}]}
    for table, column in _PARTS[kind]:
        read[table] = list(db.query(f"select * from [{table}] where [{column}] = ? order by rowid", [id_]))
    return read


def _put_back(db: Database, kind: str, id_: str, read: dict[str, list[Row]]) -> None:
    row = read[kind][0]
    db.table(kind).upsert(row, pk="id")
    if "copy" in schema.TABLES[kind].columns:
        db.execute(f"update [{kind}] set copy = (select same_as is not null from documents where id = [{kind}].document) where id = ?", [id_])
    if kind == "tasks":
        # Units that nothing named any more may have been dropped since.
        for role in _ROLES:
            for name in values_of(kind, row)[role]:
                _note(db, office(name, _home(db, row)))
    for table, column in _PARTS[kind]:
        db.execute(f"delete from [{table}] where [{column}] = ?", [id_])
        db.table(table).insert_all(read[table])


def _write_areas(db: Database, kind: str, id_: str, areas: list[str], place: Row) -> None:
    """Areas that people gave have no probability: nobody measured one."""
    if kind == "targets":
        return
    table, column = ("task_areas", "task") if kind == "tasks" else ("sentence_areas", "sentence")
    known = dict(db.execute(f"select area, probability from [{table}] where [{column}] = ?", [id_]).fetchall())
    db.execute(f"delete from [{table}] where [{column}] = ?", [id_])
    db.table(table).insert_all({column: id_, "area": area, "probability": known.get(area), **place} for area in areas)


def _write_units(db: Database, task: Row, role: str, names: list[str]) -> None:
    home = _home(db, task)
    db.execute("delete from task_units where task = ? and role = ?", [task["id"], role])
    units = {found.id: found for found in (office(name, home) for name in names)}
    place = {name: task[name] for name in _PLACE}
    for n, found in enumerate(units.values(), 1):
        _note(db, found)
        db.table("task_units").insert({"task": task["id"], "unit": found.id, "role": role, "ordinal": n, "name": found.name, **place})


def _note(db: Database, found: Office) -> None:
    if found.parent is not None:
        _note(db, found.parent)
    if found.place is not None:
        db.table("places").insert_all(place_rows([found.place]), ignore=True)
    db.table("units").insert(unit_row(found), ignore=True)


def _home(db: Database, task: Row) -> Home:
    (day,) = db.execute("select date from documents where id = ?", [task["document"]]).fetchone()
    body = {"name": task["issuing_body"], "level": task["level"], "place_code": task["place"]} if task["issuing_body"] else None
    return home_of(body, task["decision_date"] or day)


def reviewed(db: Database) -> dict[str, int]:
    """How many records people confirmed, corrected and rejected."""
    found: dict[str, Any] = dict(db.execute("select state, count(*) from as_read group by state").fetchall())
    return {state: found.get(state, 0) for state in ("confirmed", "corrected", "rejected")}
