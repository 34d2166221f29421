"""The chain of a decision: what it rests on up to the root, what rests on it, what it changes or is changed by, who reported it, which duties it lays on whom.

A node that is only cited is shown as such. Each decision is opened once in a chain, so circles end and shared grounds are not repeated.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from db.keys import Decision, cited_decision, number_key

RESTS = ("can-cu", "thuc-hien")
CHANGES = ("sua-doi", "thay-the", "bai-bo")
_DUTIES = """
    select id, duty, lead, support, monitor, deadline, deadline_text, recurrence, product, area, document, page, path, start, "end"
    from tasks where document = ? order by start, id
"""
CITATIONS = """
    select c.id, c.number, c.kind, c.date, c.issuing_body, c.title, c.relation, c.cited, c.document, c.page, c.path, c.start, c."end", d.place
    from citations c join documents d on d.id = c.document
"""


@dataclass(slots=True)
class Node:
    """A decision: its ``document`` in the collection, None where it is only cited or reported; ``mentions``: citations (rows) that mean it while it is not in
    the collection; ``reports``: ids of articles about it."""

    number: str | None
    kind: str | None
    date: str | None
    issuing_body: str | None
    title: str | None
    place: str | None
    document: str | None = None
    mentions: list[dict[str, Any]] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)

    @property
    def decision(self) -> Decision:
        return cited_decision(self.number or "", self.date, self.issuing_body, self.place)

    def learn(self, other: Node) -> None:
        """Take over what this node does not know yet; of a decision that is only cited, the place of whoever cites it is no knowledge."""
        self.kind, self.date = self.kind or other.kind, self.date or other.date
        self.issuing_body, self.title = self.issuing_body or other.issuing_body, self.title or other.title
        self.mentions += other.mentions
        self.reports += other.reports


class Collection:
    """Reads chains from an open database; ``connection`` may be read-only. ``most``: how many mentions of a number are looked at, None for all."""

    def __init__(self, connection: sqlite3.Connection, most: int | None = None) -> None:
        self.connection, self.most = connection, most

    def rows(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        cursor = self.connection.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def chains(self, number: str) -> list[dict[str, Any]]:
        """The chain of every decision with this number, those in the collection first, then by date; empty where nobody speaks of it."""
        found = sorted(self.nodes(number), key=lambda node: (node.document is None, node.date or "", node.issuing_body or ""))
        return [_Chain(self, node).compose() for node in found]

    def like(self, number: str) -> list[str]:
        """Numbers known to the collection with the same serial or the same symbol start: what may have been meant."""
        key = number_key(number)
        if key is None:
            return []
        known = self.rows(
            """
            select distinct number from (select number, number_key from documents union select number, number_key from citations)
            where number_key like ? order by number limit 12
            """,
            key.split("/")[0] + "/%",
        )
        return [row["number"] for row in known]

    def nodes(self, number: str) -> list[Node]:
        """Decisions with this number, told apart by date and body."""
        key = number_key(number)
        if key is None:
            return []
        limit = -1 if self.most is None else self.most
        nodes = [_of_document(row) for row in self.rows("select * from documents where number_key = ? and same_as is null order by id", key)]
        loose = [of_citation(row) for row in self.rows(f"{CITATIONS} where c.number_key = ? and c.cited is null order by c.id limit ?", key, limit)]
        # ``+``: a collection without articles has this key nowhere, which SQLite takes for a reason to read every document in the order of ids.
        loose += [_of_report(row) for row in self.rows("select * from documents where reports_key = ? order by +id limit ?", key, limit)]
        # Those that say most come first, so that a bare mention can join the one it must mean.
        for node in sorted(loose, key=lambda n: (n.date is None) + (n.issuing_body is None)):
            same = [other for other in nodes if node.decision.same_as(other.decision)]
            if len(same) == 1:
                same[0].learn(node)
            else:
                nodes.append(node)
        return nodes

    def document(self, id_: str) -> Node:
        """The node of a document; of a copy, that of the one it is a copy of."""
        row = self.rows("select * from documents where id = ?", id_)[0]
        return self.document(row["same_as"]) if row["same_as"] else _of_document(row)

    def citations_in(self, document: str, relations: Iterable[str]) -> list[dict[str, Any]]:
        """Citations of a document with these relations and a number, in order."""
        marks = ", ".join(f"'{relation}'" for relation in relations)
        return self.rows(f"{CITATIONS} where c.document = ? and c.number is not null and c.relation in ({marks}) order by c.start", document)

    def citations_of(self, node: Node, relations: tuple[str, ...]) -> list[dict[str, Any]]:
        """Citations that mean this decision with one of these relations, in order of the citing documents' dates; citing copies left out."""
        if node.document is None:
            return [row for row in node.mentions if row["relation"] in relations]
        marks = ", ".join(f"'{relation}'" for relation in relations)
        return self.rows(f"{CITATIONS} where c.cited = ? and d.same_as is null and c.relation in ({marks}) order by d.date, c.id", node.document)


class _Chain:
    def __init__(self, collection: Collection, root: Node) -> None:
        self.collection, self.root = collection, root

    def compose(self) -> dict[str, Any]:
        root = self.root
        return {
            "decision": self.shown(root),
            "rests_on": self.grounds(root, {self.key(root)}),
            "rested_on_by": self.followers(root, {self.key(root)}),
            "changes": [self.cited(row) for row in self.collection.citations_in(root.document, CHANGES)] if root.document else [],
            "changed_by": [self.citing(row) for row in self.collection.citations_of(root, CHANGES)],
            "reported_by": [self.shown(self.collection.document(id_)) for id_ in root.reports],
            "duties": self.duties(),
        }

    def duties(self) -> list[dict[str, Any]]:
        """Its own duties; of a decision that is not in the collection, those that articles tell of."""
        documents = [self.root.document] if self.root.document else self.root.reports
        return [row for document in documents for row in self.collection.rows(_DUTIES, document)]

    @staticmethod
    def key(node: Node) -> str:
        return node.document or f"{number_key(node.number)} {node.date} {node.issuing_body}"

    def shown(self, node: Node) -> dict[str, Any]:
        row = self.collection.rows("select source from documents where id = ?", node.document)
        return {
            **{name: getattr(node, name) for name in ("number", "kind", "date", "issuing_body", "title", "document")},
            "source": row[0]["source"] if row else None,
        }

    def grounds(self, node: Node, seen: set[str]) -> list[dict[str, Any]]:
        """What a decision rests on, each with its own grounds below it."""
        if node.document is None:
            return []
        found = []
        for row in self.collection.citations_in(node.document, RESTS):
            above = self.collection.document(row["cited"]) if row["cited"] else of_citation(row)
            found.append({**self.link(row), **self.opened(above, seen, "rests_on")})
        return found

    def followers(self, node: Node, seen: set[str]) -> list[dict[str, Any]]:
        """What rests on a decision, each with what rests on it in turn."""
        found = []
        for row in self.collection.citations_of(node, RESTS):
            below = self.collection.document(row["document"])
            found.append({**self.link(row), **self.opened(below, seen, "rested_on_by")})
        return found

    def opened(self, node: Node, seen: set[str], direction: str) -> dict[str, Any]:
        again = self.key(node) in seen
        seen.add(self.key(node))
        further = [] if again else (self.grounds if direction == "rests_on" else self.followers)(node, seen)
        return {"decision": self.shown(node), "shown_above": again, direction: further}

    def cited(self, row: dict[str, Any]) -> dict[str, Any]:
        node = self.collection.document(row["cited"]) if row["cited"] else of_citation(row)
        return {**self.link(row), "decision": self.shown(node)}

    def citing(self, row: dict[str, Any]) -> dict[str, Any]:
        return {**self.link(row), "decision": self.shown(self.collection.document(row["document"]))}

    @staticmethod
    def link(row: dict[str, Any]) -> dict[str, Any]:
        """How one speaks of the other, and where: document, page and characters of the citation."""
        return {"relation": row["relation"], "at": {name: row[name] for name in ("document", "page", "path", "start", "end")}}


def _of_document(row: dict[str, Any]) -> Node:
    return Node(row["number"], row["kind"], row["date"], row["issuing_body"], row["title"], row["place"], row["id"])


def of_citation(row: dict[str, Any]) -> Node:
    """The decision that a row of ``CITATIONS`` means, as far as it says."""
    return Node(row["number"], row["kind"], row["date"], row["issuing_body"], row["title"], row["place"], None, [row])


def _of_report(row: dict[str, Any]) -> Node:
    body = row["reports_body"]
    return Node(row["reports_number"], row["reports_kind"], row["reports_date"], body, row["reports_title"], row["place"], reports=[row["id"]])
