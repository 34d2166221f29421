"""The graph of decisions around one: what it rests on up to the root to the left, what rests on it to the right; each decision drawn once, so circles end."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Any

from db.keys import number_key
from db.pages.reading import Row
from db.pages.wording import RELATIONS, day, decision_path, document_path, kind
from db.trace import CHANGES, CITATIONS, RESTS, Collection, Node, of_citation

MOST_NODES = 60
_MOST_BESIDE = 14
_DEEPEST = 8
_WIDTH, _HEIGHT, _STEP_X, _STEP_Y, _MARGIN = 214, 46, 330, 60, 12
_SHOWN = (*RESTS, *CHANGES)
_LONGEST = 25


@dataclass(slots=True)
class Drawn:
    """A decision in the picture: ``level`` 0 for the one asked for, less for what it rests on, more for what rests on it; ``x``/``y`` its top left corner."""

    node: Node
    level: int
    x: int = 0
    y: int = 0


class Graph:
    """``drawn``: decisions by key; ``edges``: citing key, cited key, relation, the citation's row; ``cut``: whether more was there than is drawn."""

    def __init__(self, collection: Collection, root: Node) -> None:
        self.collection, self.root = collection, root
        self.outside: dict[str | None, list[str]] = defaultdict(list)
        self.drawn: dict[str, Drawn] = {}
        self.drawn[self.key(root)] = Drawn(root, 0)
        self.edges: dict[tuple[str, str, str], Row] = {}
        self.cut = False
        self.walk(up=True)
        self.walk(up=False)
        self.lay_out()

    def walk(self, up: bool) -> None:
        """Everything to one side of the root, nearest first."""
        waiting = deque([self.root])
        opened: set[str] = set()
        while waiting:
            node = waiting.popleft()
            key = self.key(node)
            level = self.drawn[key].level + (-1 if up else 1)
            if key in opened or abs(level) > _DEEPEST:
                self.cut |= key not in opened
                continue
            opened.add(key)
            for row, other in self.cited(node) if up else self.citing(node):
                near = self.key(other)
                if near not in self.drawn:
                    if len(self.drawn) >= MOST_NODES:
                        self.cut = True
                        continue
                    self.drawn[near] = Drawn(other, level)
                    waiting.append(other)
                self.edges.setdefault((key, near, row["relation"]) if up else (near, key, row["relation"]), row)

    def key(self, node: Node) -> str:
        """What makes two nodes one decision here. Outside the collection a citation with a date and one without are one where only one can be meant."""
        if node.document:
            return node.document
        number = number_key(node.number)
        alike = [key for key in self.outside[number] if key in self.drawn and _alike(self.drawn[key].node, node)]
        if len(alike) == 1:
            known = self.drawn[alike[0]].node
            if known is not node:
                known.kind, known.date = known.kind or node.kind, known.date or node.date
                known.issuing_body, known.title = known.issuing_body or node.issuing_body, known.title or node.title
            return alike[0]
        key = f"{number} {node.date or ''}"
        if key not in self.outside[number]:
            self.outside[number].append(key)
        return key

    def cited(self, node: Node) -> list[tuple[Row, Node]]:
        """What a decision rests on or changes."""
        if node.document is None:
            return []
        found = self.collection.citations_in(node.document, _SHOWN)
        self.cut |= len(found) > 2 * _MOST_BESIDE
        return [(row, self.collection.document(row["cited"]) if row["cited"] else of_citation(row)) for row in found[: 2 * _MOST_BESIDE]]

    def citing(self, node: Node) -> list[tuple[Row, Node]]:
        """What rests on a decision or changes it, newest first."""
        if node.document is None:
            found = [row for row in node.mentions if row["relation"] in _SHOWN][: _MOST_BESIDE + 1]
        else:
            marks = ", ".join(f"'{relation}'" for relation in _SHOWN)
            sql = f"{CITATIONS} where c.cited = ? and d.same_as is null and c.relation in ({marks}) order by d.date desc, c.id limit {_MOST_BESIDE + 1}"
            found = self.collection.rows(sql, node.document)
        self.cut |= len(found) > _MOST_BESIDE
        return [(row, self.collection.document(row["document"])) for row in found[:_MOST_BESIDE]]

    def lay_out(self) -> None:
        """Columns by level, rows in the order of discovery; shorter columns stand in the middle."""
        columns: dict[int, list[Drawn]] = defaultdict(list)
        for drawn in self.drawn.values():
            columns[drawn.level].append(drawn)
        first, tallest = min(columns), max(map(len, columns.values()))
        for level, column in columns.items():
            above = (tallest - len(column)) * _STEP_Y // 2
            for n, drawn in enumerate(column):
                drawn.x, drawn.y = _MARGIN + (level - first) * _STEP_X, _MARGIN + above + n * _STEP_Y
        # Curves between neighbours of one column swing out to its right.
        beside = any(self.drawn[a].level == self.drawn[b].level == max(columns) for a, b, _ in self.edges)
        self.width = 2 * _MARGIN + (max(columns) - first) * _STEP_X + _WIDTH + 60 * beside
        self.height = 2 * _MARGIN + (tallest - 1) * _STEP_Y + _HEIGHT

    def picture(self) -> dict[str, Any]:
        """What the template draws: boxes with two lines of words and a link, curves with the relation beside them."""
        return {
            "width": self.width,
            "height": self.height,
            "box": {"width": _WIDTH, "height": _HEIGHT},
            "nodes": [_box(drawn, drawn.node is self.root) for drawn in self.drawn.values()],
            "edges": [_curve(self.drawn[a], self.drawn[b], relation) for a, b, relation in self.edges],
            "cut": self.cut,
        }

    def table(self) -> list[Row]:
        """The same as rows: who, how, whom, and where it says so."""
        found = [
            {"relation": relation, "citing": _words(self.drawn[a].node), "cited": _words(self.drawn[b].node), "page": row["page"], "level": self.drawn[a].level}
            for (a, b, relation), row in self.edges.items()
        ]
        return sorted(found, key=lambda row: (row["level"], row["citing"]["number"], row["relation"], row["cited"]["number"]))


def _alike(known: Node, other: Node) -> bool:
    return known.date == other.date or known.decision.same_as(other.decision)


def _words(node: Node) -> Row:
    href = document_path(node.document) if node.document else decision_path(node.number) if node.number else ""
    return {
        "number": node.number or node.title or "không số", "date": node.date, "kind": kind(node.kind) if node.kind else "", "body": node.issuing_body, "title": node.title,
        "href": href, "present": node.document is not None,
    }  # fmt: skip


def _box(drawn: Drawn, root: bool) -> Row:
    words = _words(drawn.node)
    below = (
        " · ".join(filter(None, (words["kind"], day(words["date"]))))
        if words["present"]
        else " · ".join(filter(None, (day(words["date"]), "ngoài bộ sưu tập")))
    )
    title = ", ".join(filter(None, (words["kind"], words["number"], day(words["date"]), words["body"], words["title"])))
    return {**words, "x": drawn.x, "y": drawn.y, "first": _short(words["number"]), "second": _short(below, 30), "title": title, "root": root}


def _short(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _curve(citing: Drawn, cited: Drawn, relation: str) -> Row:
    """From the citing decision to the cited one, which mostly stands to its left."""
    y1, y2 = citing.y + _HEIGHT // 2, cited.y + _HEIGHT // 2
    side = (cited.x > citing.x) - (cited.x < citing.x)
    x1 = citing.x + (_WIDTH if side >= 0 else 0)
    x2 = cited.x + (_WIDTH if side <= 0 else 0)
    bend1, bend2 = (60, 60) if side == 0 else (60 * side, -60 * side)
    # The relation is written at the end that lies farther from the decision asked for, where lines do not meet.
    at_cited = abs(cited.level) >= abs(citing.level)
    x, y = (x2, y2) if at_cited else (x1, y1)
    outward = (bend2 if at_cited else bend1) // 60 * 40
    words = RELATIONS.get(relation, relation)
    return {"path": f"M{x1} {y1} C{x1 + bend1} {y1} {x2 + bend2} {y2} {x2} {y2}", "x": x + outward, "y": y - 5, "words": words, "change": relation in CHANGES}
