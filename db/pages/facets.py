"""Facets of the task list: columns answered from the figures of the collection where these know, the state of the deadline, and the office that leads."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import Any

from datasette.database import QueryInterrupted
from datasette.facets import Facet
from datasette.filters import FilterArguments
from datasette.utils import escape_sqlite, path_with_added_args, path_with_removed_args

from db.answers import PARTIAL
from db.pages.figures import CUBE, Figures, figures, state_of
from db.pages.reading import Row, rows
from db.pages.wording import STATES

TABLE = "tasks"
MOST_MS = 700
"""Facets of one list are counted one after the other; what takes longer is left out and said to be."""
# ``+``: tasks without a deadline are many, and read in the order of the list rather than sorted.
DUE = {
    "none": "+deadline is null",
    "later": "deadline > date('now', 'localtime', '+30 day')",
    "soon": "deadline between date('now', 'localtime') and date('now', 'localtime', '+30 day')",
    "past": "deadline < date('now', 'localtime')",
}
"""Conditions of the four states, as ``wording.deadline_state`` has them."""
# Task by task, then the names of the few that are shown: SQLite left to itself joins names to every row.
_UNITS = """
    select l.value, u.name as label, l.count from (
      select tu.unit as value, count(*) as count from ({sql}) t cross join task_units tu on tu.task = t.id where tu.role = 'lead'
      group by tu.unit order by 2 desc, 1 limit {limit}
    ) l join units u on u.id = l.value order by l.count desc, l.value
"""
# The cube by the state of the deadline: read once, in the order of the index that holds it all.
_STATES = f"""
    select {", ".join(CUBE)}, {", ".join(f"sum({condition}) as [{state}]" for state, condition in DUE.items())}
    from tasks where copy = 0 group by {", ".join(CUBE)}
"""
MOST_COUNTED, MOST_FOUND = 250_000, 50_000
"""Tasks of a list and of a search, beyond which what the figures do not know is not counted: it would take seconds."""
_MOST_KEPT = 500
_kept: dict[tuple[Any, ...], Any] = {}
# What does not change which rows a list holds.
_HARMLESS = ("_sort", "_sort_desc", "_size", "_next", "_facet_size", "_labels", "_shape", "_col", "_nocol", "_extra", "_ttl", "_trace")


def filters(request: Any) -> FilterArguments | None:
    """``_unit``: id of an office that leads; ``_due``: state of the deadline. None where neither is asked for."""
    unit, due = request.args.get("_unit"), request.args.get("_due")
    clauses, said = [], []
    if unit:
        clauses.append("id in (select task from task_units where unit = :unit_asked and role = 'lead')")
        said.append(f"chủ trì: {unit}")
    if due in DUE:
        clauses.append(DUE[due])
        said.append(STATES[due].lower())
    return FilterArguments(where_clauses=clauses, params={"unit_asked": unit} if unit else {}, human_descriptions=said) if clauses else None


def plain_filters(pairs: list[tuple[str, str]]) -> dict[str, Any] | None:
    """The columns of the cube, and the state of the deadline, that a request fixes, where it asks for nothing else but to leave copies out; None where it does.

    >>> plain_filters([("copy", "0"), ("area", "the-che"), ("year", "2024"), ("_sort", "deadline")]), plain_filters([("copy", "0"), ("_search", "x")])
    ({'area': 'the-che', 'year': 2024}, None)
    >>> plain_filters([("copy", "0"), ("_due", "past")])
    {'_due': 'past'}
    """
    found: dict[str, Any] = {}
    copies = False
    for name, value in pairs:
        if (name, value) == ("copy", "0"):
            copies = True
        elif name in CUBE and name not in found and value and (name != "year" or (value.isascii() and value.isdigit())):
            found[name] = int(value) if name == "year" else value
        elif name == "_due" and name not in found and value in DUE:
            found[name] = value
        elif name not in _HARMLESS:
            return None
    return found if copies else None


class _KnownFacet(Facet):  # type: ignore[misc]
    """What the facets of the task list share."""

    async def figures(self, by_state: bool = False) -> tuple[Figures, dict[str, Any]] | None:
        """The figures and what of their cube is fixed, None where they cannot answer this request. ``by_state``: those of the states of deadlines."""
        asked = plain_filters(self.get_querystring_pairs()) if self.table == TABLE else None
        if asked is None:
            return None
        return await self.ds.get_database(self.database).execute_fn(states if by_state or "_due" in asked else figures), asked

    def too_many(self) -> bool:
        """Whether the list is known to hold more tasks than are counted one by one."""
        most = MOST_FOUND if "_search" in self.request.args else MOST_COUNTED
        return self.table == TABLE and (self.row_count or 0) > most

    def left_out(self, name: str) -> list[str]:
        """A facet for which there was no time; the answer is not one to keep."""
        self.request.scope.get(PARTIAL, []).append(name)
        return [name]

    def result(self, config: Row, name: str, argument: str, found: list[Row]) -> Row:
        """One facet as Datasette shows it. ``found``: value, label and count, one more than are shown."""
        size, pairs = self.get_facet_size(), self.get_querystring_pairs()
        results = []
        for row in found[:size]:
            selected = (argument, str(row["value"])) in pairs
            path = (path_with_removed_args if selected else path_with_added_args)(self.request, {argument: str(row["value"])})
            results.append({**row, "toggle_url": self.ds.absolute_url(self.request, self.ds.urls.path(path)), "selected": selected})
        return {
            "name": name, "type": self.type, "hideable": config["source"] != "metadata", "results": results, "truncated": len(found) > size,
            "toggle_url": self.ds.urls.path(path_with_removed_args(self.request, {f"_facet_{self.type}": name})),
        }  # fmt: skip


class CubeFacet(_KnownFacet):
    """A column; asked of the figures where these know, counted where not."""

    type = "cube"

    async def facet_results(self) -> tuple[list[Row], list[str]]:
        known = await self.figures()
        found: list[Row] = []
        late: list[str] = []
        for config in self.get_configs():
            name = config["config"]["simple"]
            try:
                values = _of_figures(name, *known) if known else None
                if values is None and self.too_many():
                    late.append(name)
                    continue
                if values is None:
                    values = await self.counted(name)
            except QueryInterrupted:
                late += self.left_out(name)
                continue
            ordered = sorted(values, key=lambda pair: (-pair[1], str(pair[0])))[: self.get_facet_size() + 1]
            labels = await self.ds.expand_foreign_keys(self.database, self.table, name, [value for value, _ in ordered])
            rows = [{"value": value, "label": labels.get((name, value), value), "count": count} for value, count in ordered]
            found.append(self.result(config, name, name, rows))
        return found, late

    async def counted(self, name: str) -> list[tuple[Any, int]]:
        column, most = escape_sqlite(name), self.get_facet_size() + 1
        # By the index of the list, where that is not all of the table, not by the one of the facet.
        column = f"+{column}" if "where" in self.sql else column
        sql = f"select {column}, count(*) from ({self.sql}) where {column} is not null group by {column} order by 2 desc, 1 limit {most}"
        return [(value, count) for value, count in await _limited(self, sql)]


def _of_figures(name: str, known: Figures, asked: dict[str, Any]) -> list[tuple[Any, int]] | None:
    """Values of a column with their tasks, None where the figures do not know them."""
    if name == "decision":
        return None if asked else known.decisions
    return [(value, count) for value, count in known.by(name, **asked).items() if value is not None] if name in CUBE else None


class DueFacet(_KnownFacet):
    """The four states of the deadline."""

    type = "due"

    async def facet_results(self) -> tuple[list[Row], list[str]]:
        found: list[Row] = []
        for config in self.get_configs():
            name = config["config"]["simple"]
            try:
                counts = await self.counts()
            except QueryInterrupted:
                return found, self.left_out(name)
            rows = [{"value": state, "label": STATES[state], "count": counts[state]} for state in DUE if counts[state]]
            found.append(self.result(config, name, "_due", rows))
        return found, []

    async def counts(self) -> dict[str, int]:
        known = await self.figures(by_state=True)
        if known is not None:
            return {**dict.fromkeys(DUE, 0), **known[0].by("_due", **known[1])}
        sums = ", ".join(f"coalesce(sum({condition}), 0)" for condition in DUE.values())
        (sum_,) = await _limited(self, f"select {sums} from ({self.sql})")
        return dict(zip(DUE, sum_, strict=True))


class UnitFacet(_KnownFacet):
    """The offices that lead."""

    type = "unit"

    async def facet_results(self) -> tuple[list[Row], list[str]]:
        found: list[Row] = []
        for config in self.get_configs():
            name = config["config"]["simple"]
            known = await self.figures()
            if known is not None and not known[1]:
                rows = [{"value": row["unit"], "label": row["name"], "count": row["leads"]} for row in known[0].load if row["leads"]]
            elif self.too_many():
                return found, [name]
            else:
                try:
                    rows = [dict(row) for row in await _limited(self, _UNITS.format(sql=self.sql, limit=self.get_facet_size() + 1))]
                except QueryInterrupted:
                    return found, self.left_out(name)
            found.append(self.result(config, name, "_unit", rows[: self.get_facet_size() + 1]))
        return found, []


def states(connection: sqlite3.Connection) -> Figures:
    """The cube with the state of the deadline (``_due``) as one more column; kept as long as the file and the day are the same."""
    path = next((row["file"] for row in rows(connection, "pragma database_list") if row["name"] == "main"), "")
    state = state_of(path) if path else None
    key = (path, state, date.today(), _STATES)
    kept: Figures | None = _kept.get(key)
    if kept is None:
        counted = rows(connection, _STATES)
        cube = [{**{name: row[name] for name in CUBE}, "_due": due, "tasks": row[due]} for row in counted for due in DUE if row[due]]
        kept = Figures({}, cube, [], [], [], [])
        if state is not None:
            _keep(key, kept)
    return kept


def _keep(key: tuple[Any, ...], found: Any) -> None:
    if len(_kept) >= _MOST_KEPT:
        _kept.clear()
    _kept[key] = found


async def _limited(facet: Facet, sql: str) -> list[sqlite3.Row]:
    """Rows of a facet, kept as long as the file and the day are the same: who turns pages or sorts asks for the same counts again."""
    limit = min(facet.ds.setting("facet_time_limit_ms"), MOST_MS)
    path = facet.ds.get_database(facet.database).path
    state = state_of(path) if path else None
    key = (path, state, date.today(), sql, tuple(sorted((facet.params or {}).items())))
    if key in _kept:
        kept: list[sqlite3.Row] = _kept[key]
        return kept
    found: list[sqlite3.Row] = (await facet.ds.execute(facet.database, sql, facet.params, truncate=False, custom_time_limit=limit)).rows
    if state is not None:
        _keep(key, found)
    return found


FACETS = [CubeFacet, DueFacet, UnitFacet]
