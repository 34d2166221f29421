"""Datasette plugin: the review pages. A correction goes into the reviews file first, then over the served database through Datasette's one writer.

Settings (``datasette.plugin_config("cchc")``): ``reviews``, the path of the reviews file; without it, or where the database is immutable, nobody can review.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from datasette import Forbidden, NotFound, Response, hookimpl

from db import accounts, review_pages, reviews
from models.labels import AREA_NAMES

_DATABASE = "cchc"
_KINDS = {"tasks": "Nhiệm vụ", "targets": "Chỉ tiêu", "sentences": "Câu"}


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> Any:
    """The queue and the page of a record."""
    kinds = "|".join(_KINDS)
    return [(r"^/cchc/review$", queue_page), (rf"^/cchc/review/(?P<kind>{kinds})/(?P<id>[0-9a-f]{{16}}-\d{{4,9}})$", record_page)]


@hookimpl  # type: ignore[untyped-decorator]
def menu_links(datasette: Any) -> Any:
    """The queue, from every page."""
    return [{"href": datasette.urls.path("/cchc/review"), "label": "Duyệt (review)"}] if _DATABASE in datasette.databases else []


def _file(datasette: Any) -> Path | None:
    """The reviews file, where the served database takes corrections."""
    path = (datasette.plugin_config("cchc") or {}).get("reviews")
    return Path(path) if path and datasette.get_database(_DATABASE).is_mutable else None


def _reviewer(datasette: Any, request: Any) -> str | None:
    """Name of the account that asks; None for everybody else, those whose account was taken away among them."""
    path, actor = _file(datasette), request.actor
    if path is None or not actor or actor.get("id") not in accounts.read(accounts.beside(path)).hashes:
        return None
    return str(actor["id"])


async def queue_page(datasette: Any, request: Any) -> Any:
    """What nobody has reviewed yet, least certain first."""
    kind = request.args.get("kind") or "tasks"
    if kind not in _KINDS:
        raise NotFound("There is no such table")
    found = await datasette.get_database(_DATABASE).execute_fn(lambda connection: review_pages.queue(connection, kind))
    return await _page(datasette, request, "cchc_review.html", {"queue": found})


async def record_page(datasette: Any, request: Any) -> Any:
    """One record: what the machine read, what people said; for those with an account, the form that says it."""
    database, kind, id_ = datasette.get_database(_DATABASE), request.url_vars["kind"], request.url_vars["id"]
    found = await database.execute_fn(lambda connection: review_pages.record(connection, kind, id_))
    if found is None:
        raise NotFound("There is no such record")
    problem, form = None, {}
    if request.method == "POST":
        who = _reviewer(datasette, request)
        if who is None:
            raise Forbidden("Cần đăng nhập để sửa. (Log in to review.)")
        form = await request.post_vars()
        try:
            return await _keep(datasette, request, found, review_pages.said(found, form, who))
        except (review_pages.FormError, reviews.ReviewsFileError) as error:
            problem = str(error)
    file = _file(datasette)
    told = reviews.told(file, found["known"].sha256) if file else []
    context = {"found": found, "history": review_pages.history(told, found["known"]), "problem": problem, "form": form}
    return await _page(datasette, request, "cchc_review_record.html", context, 400 if problem else 200)


async def _keep(datasette: Any, request: Any, found: dict[str, Any], corrections: list[reviews.Correction]) -> Any:
    file = _file(datasette)
    assert file is not None
    reviews.add(file, corrections)
    told = reviews.told(file, found["known"].sha256)
    try:
        await datasette.get_database(_DATABASE).execute_write_fn(lambda connection: review_pages.keep(connection, found, told))
        message = ("Đã lưu. (Saved.)", datasette.INFO)
    except sqlite3.OperationalError:
        # A run is writing: it puts all corrections over what it read at its end.
        message = ("Đã lưu; cơ sở dữ liệu đang được nạp, lời sửa sẽ hiện khi nạp xong. (Saved; shows when the present run ends.)", datasette.WARNING)
    datasette.add_message(request, *message)
    following = found["following"] if corrections[0].field == "confirmed" else None
    where = f"/cchc/review/{found['kind']}/{following or found['id']}"
    return Response.redirect(datasette.urls.path(where))


async def _page(datasette: Any, request: Any, template: str, context: dict[str, Any], status: int = 200) -> Any:
    names = {"kinds": _KINDS, "areas": AREA_NAMES, "recurrences": review_pages.RECURRENCES, "comparators": review_pages.COMPARATORS}
    context |= {**names, "reviewer": _reviewer(datasette, request), "takes_reviews": _file(datasette) is not None}
    return Response.html(await datasette.render_template(template, context, request=request), status=status)
