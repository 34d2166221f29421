"""The page of a decision: who it is, what it lays on whom, its targets, and the decisions around it, be it in the collection or only spoken of."""

from __future__ import annotations

import sqlite3
from typing import Any

from db.pages.graph import Graph
from db.pages.originals import is_there
from db.pages.page_images import PDF
from db.pages.reading import Row, first, rows
from db.trace import Collection, Node

MOST_DUTIES = 600
_MOST_MENTIONS = 400
_DUTIES = """
    select t.id, t.duty, t.lead, t.support, t.deadline, t.deadline_text, t.recurrence, t.product, t.area, t.page
    from tasks t where t.document = ? order by t.start, t.id limit ?
"""


def decision_page(connection: sqlite3.Connection, number: str) -> dict[str, Any] | None:
    """Everything ``templates/cchc_decision.html`` shows of the decision with this number, the ones of the same number by others beside it; None where nobody
    speaks of one."""
    nodes = sorted(Collection(connection, _MOST_MENTIONS).nodes(number), key=lambda node: (node.document is None, node.date or "", node.issuing_body or ""))
    return {**_page(connection, nodes[0]), "namesakes": nodes[1:]} if nodes else None


def document_page(connection: sqlite3.Connection, id_: str) -> dict[str, Any] | None:
    """The same for a document of the collection, articles included; None where there is no such document."""
    found = first(connection, "select * from documents where id = ?", id_)
    if found is None:
        return None
    collection = Collection(connection, _MOST_MENTIONS)
    main = collection.document(id_)
    others = [node for node in collection.nodes(found["number"] or "") if node.document != main.document]
    known = next((node for node in collection.nodes(found["number"] or "") if node.document == main.document), main)
    return {**_page(connection, known, id_), "namesakes": others}


def similar_numbers(connection: sqlite3.Connection, number: str) -> list[str]:
    """Numbers of the collection that may have been meant."""
    return Collection(connection).like(number)


def _page(connection: sqlite3.Connection, node: Node, shown: str | None = None) -> dict[str, Any]:
    id_ = shown or node.document
    document = first(connection, "select d.*, p.name as province_name from documents d left join places p on p.code = d.province where d.id = ?", id_)
    spoken_by = [id_] if id_ else node.reports
    duties = [row for source in spoken_by for row in rows(connection, _DUTIES, source, MOST_DUTIES)]
    graph = Graph(Collection(connection, _MOST_MENTIONS), node)
    return {
        "node": node,
        "document": document,
        "duties": by_lead(duties),
        "duty_count": document["task_count"] if document else len(duties),
        "targets": [row for source in spoken_by for row in rows(connection, "select * from targets where document = ? order by start limit 400", source)],
        "graph": graph.picture() if graph.edges else None,
        "relations": graph.table(),
        "reports": [_named(connection, report) for report in node.reports],
        "reported": _reported(document),
        "mentions": _mentions(connection, node) if document is None else [],
        "copies": rows(connection, "select id, label, media_type, source from documents where same_as = ? order by id", id_),
        "sources": rows(connection, "select path from sources where document = ? order by path", id_),
        "pictured": bool(document and document["media_type"] == PDF and is_there(connection, document["id"])),
    }


def by_lead(duties: list[Row]) -> list[tuple[str | None, list[Row]]]:
    """Duties by who leads them, those with most first, those of nobody last."""
    groups: dict[str | None, list[Row]] = {}
    for duty in duties:
        groups.setdefault(duty["lead"], []).append(duty)
    return sorted(groups.items(), key=lambda group: (group[0] is None, -len(group[1]), group[0] or ""))


def _named(connection: sqlite3.Connection, id_: str) -> Row:
    return rows(connection, "select id, label, title, date, same_as from documents where id = ?", id_)[0]


def _reported(document: Row | None) -> Row | None:
    """Of an article: the decision that it reports."""
    if document is None or not (document["reports_number"] or document["reports_title"] or document["reports_body"]):
        return None
    return {name: document[f"reports_{name}"] for name in ("kind", "number", "date", "body", "title")}


def _mentions(connection: sqlite3.Connection, node: Node) -> list[Row]:
    """Who speaks of a decision that is not in the collection: document, relation and the first place; copies left out."""
    said: dict[tuple[str, str], Row] = {}
    for row in node.mentions:
        said.setdefault((row["document"], row["relation"]), row)
    found = [{**_named(connection, row["document"]), "relation": row["relation"], "page": row["page"]} for row in list(said.values())[:100]]
    found = [row for row in found if row["same_as"] is None]
    return sorted(found, key=lambda row: row["date"] or "", reverse=True)
