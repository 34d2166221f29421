"""Datasette plugin: Vietnamese search, links in views and queries, the figures of the front page."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from typing import Any

import markupsafe
from datasette import Response, hookimpl
from datasette import handle_exception as datasettes
from datasette.utils import tilde_encode, to_css_class
from datasette.views.base import DatasetteError

from db import schema, search
from db.keys import number_key
from db.pages.examples import examples
from db.pages.facets import FACETS, TABLE, filters, states
from db.pages.figures import figures
from db.pages.front import front_page
from db.pages.routes import ROUTES, read
from db.pages.spreadsheet import MEDIA_TYPE, workbook
from db.pages.wording import FILTERS, day, heading
from extract.text import fold
from models.labels import AREA_NAMES

# Where rich is installed Datasette prints every error with it, the values of all variables included, and fails over a plain 404.
datasettes.rich = None

_DATABASE = "cchc"
_ASKED_WRONGLY = ("Cannot sort ", "Cannot use _sort ", "Invalid _through ")
# Columns of views and queries that hold the id of a row, and its table; in tables the foreign keys are links anyway.
_LINKED = {"document": "documents", "cited": "documents", "same_as": "documents", "task": "tasks", "unit": "units"}
_SHOWN = {"documents": "văn bản", "tasks": "chi tiết", "units": "đơn vị"}
_FUNCTIONS = {
    "fold": fold,
    "number_key": number_key,
    "search_exact": search.exact,
    "search_loose": search.loose,
    # The search box of table pages asks through this one.
    "escape_fts": search.as_typed,
}


@hookimpl(trylast=True)  # type: ignore[untyped-decorator]
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Functions of queries; last of all plugins, so that Datasette's own ``escape_fts`` gives way. NULL in, NULL out."""
    for name, function in _FUNCTIONS.items():
        conn.create_function(name, 1, lambda value, function=function: None if value is None else function(str(value)), deterministic=True)
    conn.create_function("holds", 2, search.holds, deterministic=True)


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Any) -> None:
    """Dates, numbers and slugs as people read them."""
    env.filters.update(FILTERS)


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> Any:
    """Pages of our own, before Datasette's."""
    return ROUTES


@hookimpl  # type: ignore[untyped-decorator]
def register_facet_classes() -> Any:
    """Facets of the task list."""
    return FACETS


@hookimpl  # type: ignore[untyped-decorator]
def filters_from_request(request: Any, database: str, table: str) -> Any:
    """What the facets of the task list ask for."""
    return filters(request) if (database, table) == (_DATABASE, TABLE) else None


@hookimpl  # type: ignore[untyped-decorator]
def startup(datasette: Any) -> Any:
    """Count once before the first visitor comes."""

    async def counted() -> None:
        if _DATABASE in datasette.databases:
            await datasette.get_database(_DATABASE).execute_fn(figures)
            await datasette.get_database(_DATABASE).execute_fn(states)

    return counted


@hookimpl  # type: ignore[untyped-decorator]
def extra_template_vars(template: str, datasette: Any) -> Any:
    """``front`` for the front page, ``examples`` for the ready-made questions."""
    wanted = {
        "index.html": {"front": front_page, "examples": examples},
        "query-cchc.html": {"examples": examples},
        "database.html": {"examples": examples},
    }.get(template)
    if wanted is None or _DATABASE not in datasette.databases:
        return {}

    async def found() -> dict[str, Any]:
        return {name: await read(datasette, page) for name, page in wanted.items()}

    return found


@hookimpl  # type: ignore[untyped-decorator]
def render_cell(value: Any, column: str, table: str | None, database: str, datasette: Any) -> Any:
    """Areas by their names, dates as dd/mm/yyyy; ids in views and queries as links to their rows."""
    if database != _DATABASE or not isinstance(value, str):
        return None
    if len(value) == 10 and day(value) != value:
        return markupsafe.Markup('<time datetime="{}">{}</time>').format(value, day(value))
    if column == "media_type" or (table, column) == ("failures", "kind"):
        return markupsafe.Markup('<span title="{}">{}</span>').format(value, FILTERS["media" if column == "media_type" else "failure"](value))
    if column == "areas":
        return ", ".join(AREA_NAMES.get(slug, slug) for slug in json.loads(value))
    if column in _LINKED and table not in schema.TABLES and not (column == "unit" and table == "targets_by_year"):
        linked = _LINKED[column]
        return markupsafe.Markup('<a href="{}" title="{}">{}</a>').format(datasette.urls.row(database, linked, tilde_encode(value)), value, _SHOWN[linked])
    return None


@hookimpl  # type: ignore[untyped-decorator]
def handle_exception(exception: Exception) -> None:
    """An order that the table has not is a fault of the address, not of the site as Datasette has it; the answer is still Datasette's."""
    if isinstance(exception, DatasetteError) and exception.status == 500 and str(exception.message).startswith(_ASKED_WRONGLY):
        exception.status = 400
        exception.message = f"Địa chỉ hỏi điều mà bảng không có. ({exception.message})"


@hookimpl  # type: ignore[untyped-decorator]
def register_output_renderer() -> Any:
    """Every table, view and question as an Excel file (``.xlsx``)."""
    return {"extension": "xlsx", "render": _as_workbook}


async def _as_workbook(datasette: Any, columns: list[str], rows: Any, database: str, table: str | None, query_name: str | None, data: Any) -> Any:
    name = table or query_name or database
    said = (datasette.table_metadata(database, table).get("columns") or {}) if table else {}
    headings = [(column, heading(said.get(column, column))) for column in columns]
    note = "Còn nữa: tải CSV để có đủ. (More rows: take the CSV.)" if data.get("next") or data.get("truncated") else ""
    body = await asyncio.to_thread(workbook, name, headings, [tuple(row) for row in rows], note)
    headers = {"content-disposition": f'attachment; filename="{to_css_class(name)}.xlsx"'}
    return Response(body, content_type=MEDIA_TYPE, headers=headers)


@hookimpl  # type: ignore[untyped-decorator]
def asgi_wrapper() -> Any:
    """A whole table as CSV is read in the largest pages and without counts and facets: otherwise each 50 rows cost as much as a page for the eye."""

    def wrap(app: Any) -> Any:
        async def wrapped(scope: Any, receive: Any, send: Any) -> None:
            query = scope.get("query_string", b"")
            if scope["type"] == "http" and b"_stream=on" in query and b"_size=" not in query:
                scope = {**scope, "query_string": query + b"&_size=max&_nocount=1&_nofacet=1"}
            await app(scope, receive, send)

        return wrapped

    return wrap
