"""The shape of the database as constants, applied idempotently. What each table and column means to its readers stands in ``datasette_metadata.yml``.

Ids come from the content (first 16 hex digits of the file's SHA-256, then the position), never from the order of arrival, and no fact carries the time of a
run: the same sources give the same rows. ``start``/``end`` are half-open character offsets into ``texts.text`` of the row's document; ``page`` counts from 1,
null without pages; ``path`` is the paragraph or cell in formats without pages (``extract.document.Document.path_at``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # sqlite-utils takes a second to import, and those who only read the constants need not wait for it
    from sqlite_utils import Database

# Raised where the shape changes: a database of another version is rebuilt, not patched.
VERSION = 9
VIEWS = Path(__file__).with_name("views")
_PLACE = {"document": str, "page": int, "path": str, "start": int, "end": int}


@dataclass(frozen=True, slots=True)
class Table:
    """Columns with their types, primary key, foreign keys (column → table; always its ``id`` or only key) and columns to index beside keys."""

    columns: dict[str, type]
    pk: str | tuple[str, ...]
    refers: dict[str, str] = field(default_factory=dict)
    indexes: tuple[tuple[str, ...], ...] = ()


TABLES: dict[str, Table] = {
    "areas": Table({"id": str, "name_vi": str, "name_en": str, "ordinal": int}, "id"),
    "places": Table(
        {"code": str, "name": str, "level": str, "province": str, "valid_from": str, "valid_to": str, "successor": str, "code_2025": str},
        "code",
        {"province": "places", "successor": "places"},
        (("level",),),
    ),
    "units": Table(
        {"id": str, "name": str, "level": str, "place": str, "province": str, "parent": str},
        "id",
        {"place": "places", "province": "places", "parent": "units"},
        (("level",), ("name",)),
    ),
    "model_runs": Table({"id": str, "sha256": str, "libraries": str, "sentences": int, "macro_f1": float, "exact": float, "details": str}, "id"),
    "documents": Table(
        {
            "id": str, "label": str, "kind": str, "number": str, "date": str, "year": int, "issuing_body": str, "issuer": str, "level": str,
            "place": str, "province": str, "title": str, "signer": str, "signer_position": str,
            "reports_kind": str, "reports_number": str, "reports_date": str, "reports_body": str, "reports_title": str,
            "task_count": int, "target_count": int, "citation_count": int, "sentence_count": int,
            "pages": int, "text_layer": int, "signatures": str, "remarks": str, "media_type": str, "source": str, "sha256": str, "same_as": str, "number_key": str, "reports_key": str, "model": str,
        },
        "id",
        {"model": "model_runs", "issuer": "units", "place": "places", "province": "places", "same_as": "documents"},
        (("kind",), ("date",), ("year",), ("level",), ("issuing_body",), ("media_type",), ("number_key",), ("reports_key",)),
    ),
    "readings": Table(
        {"id": str, "text": str, "read": str, "confidence": float, **_PLACE},
        "id",
        {"document": "documents"},
        (("confidence",),),
    ),
    "texts": Table({"document": str, "text": str}, "document", {"document": "documents"}),
    "sources": Table(
        {"path": str, "sha256": str, "document": str, "bytes": int, "present": int, "origin": str},
        "path",
        {"document": "documents"},
        (("sha256",), ("present",)),
    ),
    "tasks": Table(
        {
            "id": str, "duty": str, "lead": str, "support": str, "monitor": str, "deadline": str, "deadline_text": str, "recurrence": str, "product": str,
            "area": str, "areas": str, "certainty": float, "decision": str, "decision_kind": str, "decision_date": str, "year": int, "issuing_body": str,
            "assigner": str, "level": str, "place": str, "province": str, "text": str, **_PLACE, "boxes": str, "copy": int, "decision_key": str, "reviewed": str,
        },
        "id",
        {"document": "documents", "area": "areas", "place": "places", "province": "places"},
        (
            ("recurrence",), ("year",), ("level",), ("issuing_body",), ("decision_date",), ("decision_kind",), ("decision_key",), ("decision",),
            ("reviewed", "copy", "certainty"),
            # The columns of the cube of figures and of facets beside one another: such counts need no row of the table.
            ("copy", "area", "year", "province", "level", "deadline"),
            # The list in the order it is shown in, with what its facets count; of one area, of one year, and what is due.
            ("copy", "area", "year", "decision_date", "id", "decision"), ("copy", "area", "decision_date"), ("copy", "year", "decision_date"),
            ("deadline", "copy"),
            # What the page of an office sorts and counts its duties by.
            ("id", "copy", "deadline", "year", "area", "decision_date", "document", "start"),
        ),
    ),
    "task_units": Table(
        {"task": str, "unit": str, "role": str, "ordinal": int, "name": str, **_PLACE},
        ("task", "unit", "role"),
        {"task": "tasks", "unit": "units", "document": "documents"},
        (("role",), ("unit", "task", "role", "document")),
    ),
    "task_areas": Table(
        {"task": str, "area": str, "probability": float, "terms": str, **_PLACE},
        ("task", "area"),
        {"task": "tasks", "area": "areas", "document": "documents"},
    ),
    "targets": Table(
        {
            "id": str, "indicator": str, "comparator": str, "value": float, "upper": float, "unit": str, "year": int, "date": str, "area": str, "areas": str,
            "decision": str, "decision_date": str, "issuing_body": str, "place": str, "province": str, "text": str, **_PLACE, "boxes": str, "copy": int,
            "reviewed": str,
        },
        "id",
        {"document": "documents", "area": "areas", "place": "places", "province": "places"},
        (("reviewed",), ("unit",), ("year",), ("date",), ("comparator",), ("decision",)),
    ),
    "citations": Table(
        {
            "id": str, "number": str, "kind": str, "date": str, "issuing_body": str, "title": str, "relation": str, "cited": str,
            "text": str, **_PLACE, "boxes": str, "copy": int, "number_key": str,
        },
        "id",
        {"document": "documents", "cited": "documents"},
        (("relation",), ("kind",), ("date",), ("issuing_body",), ("number_key",)),
    ),
    "mentions": Table(
        {"id": str, "number": str, "kind": str, "own": int, "citation": str, "text": str, **_PLACE, "copy": int},
        "id",
        {"document": "documents", "citation": "citations"},
        (("document", "start"), ("citation",), ("own",), ("kind",)),
    ),
    "sentences": Table(
        {"id": str, "text": str, "headings": str, "area": str, "areas": str, "abstain": int, "certainty": float, **_PLACE, "reviewed": str},
        "id",
        {"document": "documents", "area": "areas"},
        (("abstain", "reviewed", "certainty"), ("reviewed",)),
    ),
    "sentence_areas": Table(
        {"sentence": str, "area": str, "probability": float, "terms": str, **_PLACE},
        ("sentence", "area"),
        {"sentence": "sentences", "area": "areas", "document": "documents"},
    ),
    "as_read": Table(
        {"kind": str, "record": str, "state": str, **_PLACE, "read": str, "corrections": str},
        ("kind", "record"),
        {"document": "documents"},
        (("state",),),
    ),
    "failures": Table(
        {"source": str, "kind": str, "message": str, "sha256": str, "detail": str, "seconds": float},
        "source",
        {"source": "sources"},
        (("kind",), ("sha256",)),
    ),
    "figures": Table({"name": str, "value": str}, "name"),
    "runs": Table(
        {
            "id": int, "started": str, "finished": str, "state": str, "engine": str, "workers": int, "program": str, "paths": str,
            "files": int, "new": int, "changed": int, "unchanged": int, "missing": int, "failed": int, "pages": int, "seconds": float,
        },
        "id",
    ),
}  # fmt: skip
"""Parents before children: the order of writing; deleting goes backwards."""

FACTS = ("tasks", "task_units", "task_areas", "targets", "citations", "mentions", "sentences", "sentence_areas", "readings", "texts", "as_read")
"""Tables whose rows hang on one document."""

# Text indexed beside the fields that people look for; each has a column as printed and one in the fold, without marks.
SEARCHED: dict[str, tuple[str, ...]] = {
    "documents": ("number", "title", "issuing_body"),
    "tasks": ("text", "lead", "support", "decision"),
    "targets": ("indicator", "text"),
    "sentences": ("text",),
}

ENGLISH = {
    "the-che": "Institutional reform",
    "thu-tuc-hanh-chinh": "Administrative procedures",
    "to-chuc-bo-may": "Organisational structure",
    "che-do-cong-vu": "Civil service",
    "tai-chinh-cong": "Public finance",
    "chinh-quyen-so": "Digital government",
    "chi-dao-dieu-hanh": "Direction of the reform",
}


class VersionError(Exception):
    """The file is a database of another shape."""


def apply(db: Database) -> None:
    """Create what is missing: tables, indexes, search tables, views, the fixed rows. Applying it again changes nothing.

    Raises ``VersionError`` where the file was made by a program with another shape of the database.
    """
    from models.labels import AREA_NAMES

    found = db.execute("pragma user_version").fetchone()[0]
    if found not in (0, VERSION) or (found == 0 and db.table_names()):
        raise VersionError(f"it has shape {found}, this program writes shape {VERSION}")
    with db.atomic():
        for name, table in TABLES.items():
            _create(db, name, table)
        index(db)
        for name in SEARCHED:
            db.execute(f"create virtual table if not exists [{name}_fts] using fts5(text, folded, content='', tokenize='unicode61 remove_diacritics 0')")
        for path in sorted(VIEWS.glob("*.sql")):
            db.create_view(path.stem, path.read_text("utf-8"), replace=True)
        db.table("areas").upsert_all(
            ({"id": area, "name_vi": name, "name_en": ENGLISH[area], "ordinal": n} for n, (area, name) in enumerate(AREA_NAMES.items(), 1)), pk="id"
        )
        if found == 0:
            db.execute(f"pragma user_version = {VERSION}")


def index(db: Database) -> None:
    """Create what is missing of the indexes: those the tables name, and one for each reference that none of these begins with."""
    for name, table in TABLES.items():
        pk = (table.pk,) if isinstance(table.pk, str) else table.pk
        for columns in (*table.indexes, *((column,) for column in table.refers)):
            # The longer index does what the shorter one would.
            if columns != pk[:1] and not any(columns == other[: len(columns)] != other for other in table.indexes):
                db.table(name).create_index(columns, if_not_exists=True)


def drop_indexes(db: Database) -> None:
    """Undo ``index``."""
    for (name,) in db.execute("select name from sqlite_master where type = 'index' and sql is not null").fetchall():
        db.execute(f"drop index [{name}]")


def _create(db: Database, name: str, table: Table) -> None:
    db.table(name).create(
        dict(table.columns),
        pk=table.pk,
        foreign_keys=[(column, other, _key(other)) for column, other in table.refers.items()],
        if_not_exists=True,
    )


def _key(table: str) -> str:
    pk = TABLES[table].pk
    assert isinstance(pk, str)
    return pk
