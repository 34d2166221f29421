"""From the extraction object of one source to the rows of every table: pure functions, nothing read, nothing written.

The same object gives the same rows whenever and wherever it is turned; what depends on other documents (which citation is which document, what an office is
mostly called) is left to ``db.links``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from db.keys import number_key
from db.offices import Home, Office, home_of, office
from db.shared_rows import Row, model_row, place_rows, unit_row
from extract.places import Place

Rows = dict[str, list[Row]]

_ROLES = ("lead", "support", "monitor")
_compact = json.JSONEncoder(separators=(",", ":")).encode


def rows_of(found: Row, model: Mapping[str, Any] | None = None) -> Rows:
    """Rows by table, children in the order of the document. ``found`` is an extraction object (``cchc.contract``), ``model`` the record of the area model that
    labelled it (``models.AreaModel.record``), None where none did."""
    rows = _Composer(found).compose()
    if model is not None:
        rows = {"model_runs": [model_row(model)], **rows}
        rows["documents"][0]["model"] = rows["model_runs"][0]["id"]
    return rows


def document_id(sha256: str) -> str:
    """The id of the document with this content."""
    return sha256[:16]


class _Composer:
    def __init__(self, found: Row) -> None:
        self.found = found
        self.document: Row = found["document"]
        self.id = document_id(self.document["sha256"])
        # An article speaks for the document that it reports: that one assigns, has the date and the place.
        self.speaker: Row = (self.document["reports"] or {}) if self.document["kind"] == "tin-tuc" else self.document
        self.home: Home = home_of(self.speaker.get("issuing_body"), self.speaker.get("date") or self.document["date"])
        self.offices: dict[str, Office] = {}
        self.printed: dict[str, Office] = {}  # by the name as printed
        self.places: dict[str, Place] = {}
        self.note_place(self.home.place)

    def compose(self) -> Rows:
        tasks, targets, citations, sentences = list(self.tasks()), list(self.targets()), list(self.citations()), list(self.sentences())
        rows = {
            "documents": [self.document_row(len(tasks), len(targets), len(citations), len(sentences))],
            "texts": [{"document": self.id, "text": self.document["text"]}],
            "tasks": tasks,
            "task_units": list(self.task_units(tasks)),
            "task_areas": list(self.areas_of("assignments", "task", tasks)),
            "targets": targets,
            "citations": citations,
            "mentions": list(self.mentions()),
            "sentences": sentences,
            "sentence_areas": list(self.areas_of("sentences", "sentence", sentences)),
            "readings": list(self.readings()),
        }
        # Offices and places are noted on the way.
        for found in self.offices.values():
            self.note_place(found.place)
        units = [unit_row(found) for found in self.offices.values()]
        return {"places": place_rows(self.places.values()), "units": units, **rows}

    # -- who and where -------------------------------------------------------------------------------------------

    def note_place(self, place: Place | None) -> str | None:
        """Code of a place, which gets its row."""
        if place is None:
            return None
        if place.level != "tinh":
            self.places[place.code] = place
        return place.code

    def note_office(self, found: Office) -> str:
        """Id of an office, which gets its row, those above it first."""
        if found.parent is not None:
            self.note_office(found.parent)
        self.offices.setdefault(found.id, found)
        return found.id

    def office(self, printed: str) -> Office:
        """The office that a printed name means in this document."""
        if printed not in self.printed:
            self.printed[printed] = office(printed, self.home)
        return self.printed[printed]

    def where(self) -> Row:
        """Place and province that the document's duties and targets belong to."""
        return {"place": self.note_place(self.home.place), "province": self.home.province.code if self.home.province else None}

    # -- rows ----------------------------------------------------------------------------------------------------

    def document_row(self, tasks: int, targets: int, citations: int, sentences: int) -> Row:
        document = self.document
        body, signer, reports = document["issuing_body"] or {}, document["signer"] or {}, document["reports"] or {}
        return {
            "id": self.id,
            "label": label_of(document),
            **{name: document[name] for name in ("kind", "number", "date", "title", "pages", "media_type", "sha256")},
            "source": None,
            "year": _year(document["date"]),
            "issuing_body": body.get("name"),
            "issuer": self.note_office(self.office(body["name"])) if body else None,
            "level": body.get("level"),
            **self.where(),
            "signer": signer.get("name"),
            "signer_position": signer.get("position"),
            **{f"reports_{name}": reports.get(name) for name in ("kind", "number", "date", "title")},
            "reports_body": (reports.get("issuing_body") or {}).get("name"),
            "task_count": tasks,
            "target_count": targets,
            "citation_count": citations,
            "sentence_count": sentences,
            "text_layer": int(document["text_layer"]),
            "signatures": json.dumps(signatures, ensure_ascii=False) if (signatures := document.get("signatures")) else None,
            "remarks": "; ".join(document.get("remarks") or ()) or None,
            "same_as": None,
            "number_key": number_key(document["number"]),
            "reports_key": number_key(reports.get("number")),
            "model": None,
        }

    def tasks(self) -> Iterable[Row]:
        body = self.speaker.get("issuing_body") or {}
        date = self.speaker.get("date")
        for n, found in enumerate(self.found["assignments"], 1):
            deadline = found["deadline"] or {}
            yield {
                "id": f"{self.id}-{n:04d}",
                "duty": found["duty"],
                **{role: "; ".join(found[role]) or None for role in _ROLES},
                "deadline": deadline.get("date"),
                "deadline_text": deadline.get("text"),
                "recurrence": deadline.get("recurrence"),
                "product": found["product"],
                **_areas(found["areas"]),
                "certainty": _certainty(found["areas"]),
                "decision": found["decision"],
                "decision_kind": self.speaker.get("kind"),
                "decision_date": date,
                "year": _year(date or self.document["date"]),
                "issuing_body": body.get("name"),
                "assigner": found["assigner"],
                "level": body.get("level"),
                **self.where(),
                **self.position(found),
                "boxes": _boxes(found),
                "copy": 0,
                "decision_key": number_key(found["decision"]),
                "reviewed": None,
            }

    def task_units(self, tasks: list[Row]) -> Iterable[Row]:
        for task, found in zip(tasks, self.found["assignments"], strict=True):
            for role in _ROLES:
                seen: set[str] = set()
                for printed in found[role]:
                    unit = self.office(printed)
                    if unit.id in seen:
                        continue
                    seen.add(unit.id)
                    yield {"task": task["id"], "unit": self.note_office(unit), "role": role, "ordinal": len(seen), "name": unit.name, **_place(task)}

    def targets(self) -> Iterable[Row]:
        body = self.speaker.get("issuing_body") or {}
        for n, found in enumerate(self.found["targets"], 1):
            yield {
                "id": f"{self.id}-{n:04d}",
                **{name: found[name] for name in ("indicator", "comparator", "value", "unit", "date")},
                "upper": found.get("upper"),
                "year": found["year"] or _year(found["date"]),
                **_areas(found["areas"]),
                "decision": self.speaker.get("number"),
                "decision_date": self.speaker.get("date"),
                "issuing_body": body.get("name"),
                **self.where(),
                **self.position(found),
                "boxes": _boxes(found),
                "copy": 0,
                "reviewed": None,
            }

    def citations(self) -> Iterable[Row]:
        for n, found in enumerate(self.found["citations"], 1):
            yield {
                "id": f"{self.id}-{n:04d}",
                **{name: found[name] for name in ("number", "kind", "date", "issuing_body", "title", "relation")},
                "cited": None,
                **self.position(found),
                "boxes": _boxes(found),
                "copy": 0,
                "number_key": number_key(found["number"]),
            }

    def mentions(self) -> Iterable[Row]:
        for n, found in enumerate(self.found.get("mentions", ()), 1):
            meant = found["citation"]
            yield {
                "id": f"{self.id}-{n:05d}",
                "number": found["number"],
                "kind": found["kind"],
                "own": int(found["own"]),
                "citation": None if meant is None else f"{self.id}-{meant + 1:04d}",
                **self.position(found),
                "copy": 0,
            }

    def sentences(self) -> Iterable[Row]:
        for n, found in enumerate(self.found["sentences"], 1):
            yield {
                "id": f"{self.id}-{n:04d}",
                "headings": " › ".join(found["headings"]) or None,
                **_areas(found["areas"]),
                "area": found["primary"],
                "abstain": int(found.get("abstain", False)),
                "certainty": _certainty(found["areas"]),
                **self.position(found),
                "reviewed": None,
            }

    def readings(self) -> Iterable[Row]:
        for n, found in enumerate(self.found.get("readings", ()), 1):
            yield {"id": f"{self.id}-{n:05d}", "read": found["read"], "confidence": found["confidence"], **self.position(found)}

    def areas_of(self, kind: str, column: str, rows: list[Row]) -> Iterable[Row]:
        for row, found in zip(rows, self.found[kind], strict=True):
            for area in found["areas"]:
                yield {
                    column: row["id"],
                    "area": area["area"],
                    "probability": area["probability"],
                    "terms": "; ".join(area.get("terms", ())) or None,
                    **_place(row),
                }

    def position(self, found: Row) -> Row:
        return {"text": found["text"], "document": self.id, **{name: found[name] for name in ("page", "path", "start", "end")}}


def _areas(found: list[Row]) -> Row:
    """The most probable area and all of them as a JSON array (Datasette facets such arrays by their elements); None where there is none."""
    slugs = [area["area"] for area in found]
    return {"area": slugs[0], "areas": _listed(tuple(slugs))} if slugs else {"area": None, "areas": None}


@lru_cache(maxsize=1 << 12)
def _listed(slugs: tuple[str, ...]) -> str:
    return json.dumps(slugs)


def _certainty(found: list[Row]) -> float | None:
    """Probability of the least certain of the areas given; None where there is none."""
    return min((area["probability"] for area in found), default=None)


def _place(row: Row) -> Row:
    return {name: row[name] for name in ("document", "page", "path", "start", "end")}


def _boxes(found: Row) -> str | None:
    """Where the page shows it, as a JSON array; None without a layout."""
    return _compact(found["boxes"]) if found.get("boxes") else None


def _year(date: str | None) -> int | None:
    return int(date[:4]) if date else None


def label_of(document: Row) -> str | None:
    """What a document is called in lists: number and date, else its title; None where it has neither (``db.links`` then takes the name of its file)."""
    if document["number"]:
        return str(document["number"]) + (f" ({'/'.join(reversed(document['date'].split('-')))})" if document["date"] else "")
    title: str | None = document["title"]
    return title[:160] if title else None
