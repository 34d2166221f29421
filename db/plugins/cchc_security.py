"""Datasette plugin: the guard around the whole site (``db.security``). Setting ``public`` of ``datasette.plugin_config("cchc")``: others may ask."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import datasette as installed
from datasette import handle_exception, hookimpl

import db
from db.security import Guard, policy

# Where rich is installed Datasette prints every missing page with all local variables, and fails itself where the page has no exception of its own.
handle_exception.rich = None


@hookimpl(trylast=True)  # type: ignore[untyped-decorator]
def asgi_wrapper(datasette: Any) -> Any:
    """Outermost of all wrappers: Datasette puts each around those before it."""
    public = bool((datasette.plugin_config("cchc") or {}).get("public"))
    content_policy = policy(Path(installed.__file__).with_name("templates"), Path(db.__file__).with_name("templates"))
    return lambda application: Guard(application, content_policy, public)
