"""Pages kept whole: an ASGI application around Datasette's that answers readers without a cookie or token again as it answered before, while nothing has been written.

The database names its own state (``state``): size and time of its files, the day, the figures that were counted. Once it changes, everything kept is thrown away.
Two readers who ask for one page at the same time wait for one answer.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from db.security import Application, Scope

MOST_BYTES = 48 * 1024 * 1024
LARGEST = 2 * 1024 * 1024
MOST_SECONDS = 600
"""Pages also tell what files lie on the disk, which no state says."""
PARTIAL = "cchc_partial"
"""Key of a request's scope: a list, to which whoever leaves something out for want of time adds its name; such an answer is not kept."""
_PAGE = re.compile(rb"/(?!-/|assets/)(?:.*/)?[^/.]*$")
# Answers that are another time another: chance and clock in SQL of visitors' own.
_QUERY = re.compile(rb"(?:^|&)(?:sql|_trace|_timelimit|_format)=")
_Key = tuple[bytes, ...]
_Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A page as it went out: its headers, its body, and when that was."""

    headers: _Headers
    body: bytes
    at: float


class Answers:
    """``state``: what changes whenever a page may have changed, None where nothing can be kept at the moment."""

    def __init__(self, application: Application, state: Callable[[], object]) -> None:
        self.application, self.state = application, state
        self.known: object = None
        self.kept: OrderedDict[_Key, Answer] = OrderedDict()
        self.bytes = 0
        self.coming: dict[_Key, asyncio.Event] = {}

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        key = key_of(scope)
        if key is None:
            await self.application(scope, receive, send)
            return
        answer = self.find(key)
        if answer is None and key in self.coming:
            await self.coming[key].wait()
            answer = self.find(key)
        if answer is not None:
            await _again(answer, scope, send)
        elif key in self.coming:
            await self.application(scope, receive, send)
        else:
            self.coming[key] = asyncio.Event()
            try:
                await self._first(key, scope, receive, send)
            finally:
                self.coming.pop(key).set()

    def find(self, key: _Key) -> Answer | None:
        """The answer that was given before, None where it may be another now."""
        state = self.state()
        if state != self.known:
            self.kept.clear()
            self.known, self.bytes = state, 0
        answer = self.kept.get(key)
        if answer is None or time.monotonic() - answer.at > MOST_SECONDS:
            return None
        self.kept.move_to_end(key)
        return answer

    async def _first(self, key: _Key, scope: Scope, receive: Any, send: Any) -> None:
        """Ask Datasette; keep a whole page that was made while the state stayed as it was."""
        partial: list[str] = []
        told: list[Scope] = []
        state = self.state()
        await self.application({**scope, PARTIAL: partial}, receive, lambda message: _told(message, told, send))
        if state is None or partial or state != self.state() or state != self.known:
            return
        answer = answered(told)
        if answer is not None:
            self._keep(key, answer)

    def _keep(self, key: _Key, answer: Answer) -> None:
        if key in self.kept:
            self.bytes -= len(self.kept.pop(key).body)
        self.kept[key] = answer
        self.bytes += len(answer.body)
        while self.bytes > MOST_BYTES:
            self.bytes -= len(self.kept.popitem(last=False)[1].body)


def key_of(scope: Scope) -> _Key | None:
    """What the answer of a page hangs on; None for what is no page, or may be another for everybody.

    >>> key_of({"type": "http", "method": "GET", "path": "/cchc/tasks", "query_string": b"copy=0", "headers": [(b"host", b"a:1")]})
    (b'http', b'a:1', b'/cchc/tasks', b'copy=0')
    >>> key_of({"type": "http", "method": "GET", "path": "/cchc/tasks.csv", "query_string": b"", "headers": []})
    """
    if scope["type"] != "http" or scope["method"] != "GET":
        return None
    headers = dict(scope["headers"])
    path = (scope.get("raw_path") or scope["path"].encode()).partition(b"?")[0]
    query = scope.get("query_string", b"")
    if headers.keys() & {b"cookie", b"authorization", b"range"} or not _PAGE.fullmatch(path) or _QUERY.search(query):
        return None
    return scope.get("scheme", "http").encode(), headers.get(b"host", b""), path, query


def answered(told: list[Scope]) -> Answer | None:
    """The answer that these messages make up, None for one that is not to be kept: a failure, no page, a cookie in it, too large."""
    start, bodies = told[0], told[1:]
    headers = [(name.lower(), value) for name, value in start["headers"]]
    content_type = dict(headers).get(b"content-type", b"")
    if start["status"] != 200 or not content_type.startswith(b"text/html") or any(name == b"set-cookie" for name, _ in headers):
        return None
    body = b"".join(message.get("body", b"") for message in bodies)
    if len(body) > LARGEST or not bodies or bodies[-1].get("more_body"):
        return None
    return Answer([*headers, (b"etag", b'"' + hashlib.blake2b(body, digest_size=12).hexdigest().encode() + b'"')], body, time.monotonic())


async def _told(message: Scope, told: list[Scope], send: Any) -> None:
    """Send, and remember what was sent, as far as it can be kept."""
    if message["type"] == "http.response.start" or sum(len(known.get("body", b"")) for known in told) <= LARGEST:
        told.append(message)
    await send(message)


async def _again(answer: Answer, scope: Scope, send: Any) -> None:
    """The same once more; only that nothing changed, to a browser that has it."""
    same = dict(scope["headers"]).get(b"if-none-match") == dict(answer.headers)[b"etag"]
    headers = [pair for pair in answer.headers if not same or pair[0] != b"content-length"]
    await send({"type": "http.response.start", "status": 304 if same else 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if same else answer.body})
