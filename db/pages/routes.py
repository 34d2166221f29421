"""Requests to pages: each view checks that the visitor may see the database, reads in a thread with a time limit, and fills a template."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, TypeVar

from datasette.utils import sqlite_timelimit, tilde_decode
from datasette.utils.asgi import NotFound, Response

from db.pages.page_images import drawable, page_image
from db.pages.task import task_page

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

    def limited(connection: sqlite3.Connection) -> _T:
        with sqlite_timelimit(connection, datasette.setting("sql_time_limit_ms")):
            return page(connection, *values)

    result: _T = await datasette.get_database(DATABASE).execute_fn(limited)
    return result


async def shown(datasette: Any, request: Any, template: str, context: dict[str, Any]) -> Response:
    return Response.html(await datasette.render_template(template, {"database": DATABASE, **context}, request=request, view_name="cchc"))


@visible
async def task(datasette: Any, request: Any) -> Response:
    """``/cchc/tasks/ID``."""
    found = await read(datasette, task_page, tilde_decode(request.url_vars["id"]))
    if found is None:
        raise NotFound("Không có nhiệm vụ này (no such task)")
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


ROUTES: list[tuple[str, _View]] = [
    (r"^/cchc/tasks?/(?P<id>[^/.]+)$", task),
    (r"^/cchc/page/(?P<document>[0-9a-f]{16})/(?P<page>[0-9]{1,5})\.png$", image),
]
