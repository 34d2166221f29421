"""Datasette plugin: what makes a large collection quick to read: pages kept whole while nothing is written, words about tables that need no copying."""

from __future__ import annotations

import sys
import time
from datetime import date
from typing import Any

from datasette import hookimpl

from db.answers import Answers
from db.pages.figures import counted, state_of

_DATABASE = "cchc"
_SETTLED = 1_000_000_000  # nanoseconds: what is written twice within the clock's step looks written once
# Threads that read rows wait for each other this long at most; at Python's own 5 ms each row of a long answer may wait as long for a page that is being written.
_TURN = 0.0005  # seconds


class Words(dict[str, Any]):
    """Descriptions that nobody changes. Datasette copies all of them for each permission it asks for, dozens of times a page: these are their own copy."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Words:
        return self


@hookimpl  # type: ignore[untyped-decorator]
def startup(datasette: Any) -> None:
    """Before the first request."""
    sys.setswitchinterval(_TURN)
    words = datasette._metadata_local
    if isinstance(words.get("databases"), dict):
        words["databases"] = Words(words["databases"])


@hookimpl  # type: ignore[untyped-decorator]
def asgi_wrapper(datasette: Any) -> Any:
    """Inside the guard of ``cchc_security``, which looks at every request."""
    return lambda application: Answers(application, lambda: state(datasette))


def state(datasette: Any) -> object:
    """What every page hangs on: the database and the corrections as they are, the figures, the day; None where they are being written right now."""
    database = datasette.databases.get(_DATABASE)
    if database is None:
        return None
    reviews = (datasette.plugin_config("cchc") or {}).get("reviews")
    paths = [path for path in (database.path if database.is_mutable else None, reviews) if path]
    files = [state_of(path) for path in paths]
    written = [modified for known in files if known for *_, modified in known]
    return None if written and time.time_ns() - max(written) < _SETTLED else (files, counted(), date.today())
