"""Requests to pages: each view checks that the visitor may see the database, reads in a thread with a time limit, and fills a template."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, TypeVar
from urllib.parse import unquote

from datasette.utils import tilde_decode
from datasette.utils.asgi import NotFound, Response

from db.pages.comparing import compare_page
from db.pages.dashboard import dashboard_page
from db.pages.decision import decision_page, document_page, similar_numbers
from db.pages.feeds import atom, calendar
from db.pages.fulltext import text_page
from db.pages.page_images import drawable, page_image
from db.pages.reading import limited
from db.pages.search import Asked, search_page
from db.pages.task import task_page
from db.pages.unit import unit_duties, unit_page, units_page
from db.pages.wording import unit_path

DATABASE = "cchc"
_T = TypeVar("_T")
_View = Callable[[Any, Any], Awaitable[Response]]


def visible(view: _View) -> _View:
    """``view`` for those who may see the database."""

    @wraps(view)
    async def checked(datasette: Any, request: Any) -> Response:
        if DATABASE not in datasette.databases:
            raise NotFound("Database not found")
        await datasette.ensure_permissions(request.actor, [("view-database", DATABASE), "view-instance"])
        return await view(datasette, request)

    return checked


async def read(datasette: Any, page: Callable[..., _T], *values: Any) -> _T:
    """``page(connection, *values)`` in a thread of the database, interrupted after the site's time limit for queries."""

    def within(connection: sqlite3.Connection) -> _T:
        with limited(connection, datasette.setting("sql_time_limit_ms")):
            return page(connection, *values)

    result: _T = await datasette.get_database(DATABASE).execute_fn(within)
    return result


async def shown(datasette: Any, request: Any, template: str, context: dict[str, Any]) -> Response:
    words = {"database": DATABASE, "metadata": datasette.metadata() or {}}
    return Response.html(await datasette.render_template(template, {**words, **context}, request=request, view_name="cchc"))


@visible
async def front(datasette: Any, request: Any) -> Response:
    """``/``: Datasette's own front page looks at every table, which none of ours shows; what is shown comes from the plugin ``cchc_pages``."""
    return await shown(datasette, request, "index.html", {"database": None})


@visible
async def task(datasette: Any, request: Any) -> Response:
    """``/cchc/tasks/ID``."""
    found = await read(datasette, task_page, tilde_decode(request.url_vars["id"]))
    if found is None:
        return await missing(datasette, request, "Không có nhiệm vụ này (no such task)")
    return await shown(datasette, request, "cchc_task.html", found)


@visible
async def image(datasette: Any, request: Any) -> Response:
    """``/cchc/page/DOCUMENT/NUMBER.png``: both are looked up, neither is part of a path."""
    page = int(request.url_vars["page"])
    found = await asyncio.to_thread(page_image, await read(datasette, drawable, request.url_vars["document"], page), page)
    if found is None:
        raise NotFound("Không có ảnh trang này (no such page image)")
    headers = {"cache-control": "private, max-age=86400", "x-content-type-options": "nosniff"}
    return Response(found, content_type="image/png", headers=headers)


def unit_id(request: Any) -> str:
    """The office of a path, tilde-encoded as Datasette writes it or percent-encoded."""
    return str(tilde_decode(unquote(request.url_vars["id"])))


@visible
async def unit(datasette: Any, request: Any) -> Response:
    """``/cchc/unit/ID?role=&year=&area=&below=``."""
    asked = [request.args.get(name) or "" for name in ("role", "year", "area")]
    found = await read(datasette, unit_page, unit_id(request), *asked, bool(request.args.get("below")))
    if found is None:
        return await missing(datasette, request, "Không có đơn vị này (no such unit)")
    return await shown(datasette, request, "cchc_unit.html", found)


@visible
async def units(datasette: Any, request: Any) -> Response:
    """``/cchc/unit?q=``."""
    return await shown(datasette, request, "cchc_units.html", await read(datasette, units_page, (request.args.get("q") or "")[:200]))


@visible
async def compare(datasette: Any, request: Any) -> Response:
    """``/cchc/compare?body=&old=&new=``."""
    asked = [request.args.get(name) or "" for name in ("body", "old", "new")]
    return await shown(datasette, request, "cchc_compare.html", await read(datasette, compare_page, *asked))


@visible
async def dashboard(datasette: Any, request: Any) -> Response:
    """``/cchc/dashboard?year=&place=&indicator=``."""
    asked = [(request.args.get(name) or "")[:200] for name in ("year", "place", "indicator")]
    return await shown(datasette, request, "cchc_dashboard.html", await read(datasette, dashboard_page, *asked))


@visible
async def unit_feed(datasette: Any, request: Any) -> Response:
    """``/cchc/unit/ID.ics`` and ``.atom``."""
    dated = request.url_vars["form"] == "ics"
    found = await read(datasette, unit_duties, unit_id(request), dated)
    if found is None:
        return await missing(datasette, request, "Không có đơn vị này (no such unit)")
    base = datasette.absolute_url(request, "/").rstrip("/")
    if dated:
        return Response(calendar(*found, base), content_type="text/calendar; charset=utf-8", headers={"content-disposition": 'inline; filename="nhiem-vu.ics"'})
    return Response(atom(*found, base, unit_path(found[0]["id"])), content_type="application/atom+xml; charset=utf-8")


@visible
async def decision(datasette: Any, request: Any) -> Response:
    """``/cchc/decision/14460/QĐ-UBND``: a number with its slashes."""
    number = unquote(request.url_vars["number"])
    found = await read(datasette, decision_page, number)
    if found is None:
        return await missing(datasette, request, f"Không văn bản nào nói đến số {number}", await read(datasette, similar_numbers, number), number)
    return await shown(datasette, request, "cchc_decision.html", found)


@visible
async def document(datasette: Any, request: Any) -> Response:
    """``/cchc/documents/ID``."""
    found = await read(datasette, document_page, tilde_decode(request.url_vars["id"]))
    if found is None:
        return await missing(datasette, request, "Không có văn bản này (no such document)")
    return await shown(datasette, request, "cchc_decision.html", found)


@visible
async def text(datasette: Any, request: Any) -> Response:
    """``/cchc/text/DOCUMENT?at=CHARACTER``."""
    at = request.args.get("at") or "0"
    found = await read(datasette, text_page, request.url_vars["document"], int(at) if at.isascii() and at.isdigit() and len(at) < 12 else 0)
    if found is None:
        return await missing(datasette, request, "Không có văn bản này (no such document)")
    return await shown(datasette, request, "cchc_text.html", found)


@visible
async def search(datasette: Any, request: Any) -> Response:
    """``/cchc/search?q=&in=&area=&year=&place=&body=&page=``."""
    said = {name: (request.args.get(name) or "")[:300] for name in ("q", "in", "area", "year", "place", "body", "page")}
    page = min(max(int(said["page"]), 1), 200) if said["page"].isascii() and said["page"].isdigit() else 1
    asked = Asked(said["q"], said["in"], said["area"], said["year"], said["place"], said["body"], page)
    return await shown(datasette, request, "cchc_search.html", await read(datasette, search_page, asked))


async def missing(datasette: Any, request: Any, message: str, similar: list[str] | None = None, asked: str = "") -> Response:
    """A 404 in words; ``similar``: numbers that may have been meant; ``asked``: what the search may find instead."""
    context = {"status": 404, "error": message, "title": None, "similar": similar or [], "asked": asked[:300]}
    return Response.html(await datasette.render_template("error.html", context, request=request), status=404)


ROUTES: list[tuple[str, _View]] = [
    (r"^/$", front),
    (r"^/cchc/tasks?/(?P<id>[^/.]+)$", task),
    (r"^/cchc/documents?/(?P<id>[^/.]+)$", document),
    (r"^/cchc/unit/(?P<id>[^/]+)\.(?P<form>ics|atom)$", unit_feed),
    (r"^/cchc/unit/(?P<id>[^/]+)$", unit),
    (r"^/cchc/units/(?P<id>[^/.]+)$", unit),
    (r"^/cchc/decision/(?P<number>.+)$", decision),
    (r"^/cchc/text/(?P<document>[0-9a-f]{16})$", text),
    (r"^/cchc/search$", search),
    (r"^/cchc/unit$", units),
    (r"^/cchc/compare$", compare),
    (r"^/cchc/dashboard$", dashboard),
    (r"^/cchc/page/(?P<document>[0-9a-f]{16})/(?P<page>[0-9]{1,5})\.png$", image),
]
