"""What every answer of the site carries and what it never takes: an ASGI application around Datasette's.

Scripts run only from files of the site; of those that stand in Datasette's own templates the digests are named. So even text that were not escaped could not run.
"""

from __future__ import annotations

import base64
import hashlib
import re
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

Scope = MutableMapping[str, Any]
Application = Callable[[Scope, Any, Any], Awaitable[None]]

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_FACETS = re.compile(r"\{\{ *datasette_allow_facet *\}\}")
LARGEST_BODY = 100_000
"""Bytes of a form: a correction has a few hundred."""
LOGINS_A_MINUTE = 10
"""Attempts to log in, an address: each costs a third of a second of hashing."""
_UNSEEN = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]")
# Of the same length in bytes, so that a Content-Length stays true.
_SEEN = {1: b"?", 2: "¿".encode(), 3: "\ufffd".encode()}
HIDDEN = re.compile(
    r"/-/(?:databases|threads|settings|versions|plugins|metadata|actor|permissions|allow-debug|patterns|messages|auth-token|config|password-tool)(?:\.json)?$"
)
"""Pages about the machine rather than the documents: not for the public."""
WRITES = re.compile(r"/-/(?:login|logout)$|/cchc/review(?:/|$)")
"""Where forms of this site go; Datasette answers a form sent to a table with an error of its own."""
_OF_THIS_MACHINE = re.compile(rb"(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?", re.IGNORECASE)


@cache
def policy(*template_folders: Path) -> str:
    """The Content-Security-Policy; scripts that stand as they are in templates of these folders may run.

    Styles may be inline: Datasette sets widths and colours so, and no style can send anything anywhere under this policy.
    """
    digests = sorted({digest for folder in template_folders for path in folder.rglob("*.html") for digest in _digests(path.read_text("utf-8"))})
    return "; ".join(
        (
            "default-src 'self'",
            " ".join(("script-src 'self'", *(f"'sha256-{digest}'" for digest in digests))),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def _digests(template: str) -> Iterator[str]:
    for script in _INLINE.findall(template):
        for text in (_FACETS.sub(word, script) for word in ("true", "false")) if _FACETS.search(script) else (script,):
            if "{{" not in text and "{%" not in text:
                yield base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


class Guard:
    """The application around Datasette's. ``public``: whether others than the people of this machine may ask."""

    def __init__(self, application: Application, content_policy: str, public: bool) -> None:
        self.application, self.public = application, public
        self.headers = [
            (b"content-security-policy", content_policy.encode()),
            (b"x-content-type-options", b"nosniff"),
            (b"x-frame-options", b"DENY"),
            (b"referrer-policy", b"same-origin"),
            (b"cross-origin-opener-policy", b"same-origin"),
            (b"cross-origin-resource-policy", b"same-origin"),
        ]
        self.logins: dict[str, deque[float]] = defaultdict(deque)

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self.application(scope, receive, send)
            return
        refused = self._refused(scope)
        if refused:
            await _answer(self._guarded(send), *refused)
            return
        if scope["method"] == "POST":
            body = await _read(receive)
            if not is_form(scope, body):
                await _answer(self._guarded(send), 403, "Biểu mẫu không hợp lệ. (Not a form of this site.)")
                return
            receive = _replayed(body, receive)
        # The site has no use for it, and a malformed one would be an error in datasette-auth-passwords.
        headers = [(name, value) for name, value in scope["headers"] if name != b"authorization"]
        await self.application({**scope, "headers": headers}, receive, self._guarded(send))

    def _refused(self, scope: Scope) -> tuple[int, str] | None:
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return 405, "Method not allowed"
        # A page of the web whose name was made to point here (DNS rebinding) still asks by its own name.
        if not self.public and not _OF_THIS_MACHINE.fullmatch(dict(scope["headers"]).get(b"host", b"localhost")):
            return 400, "Địa chỉ này không phải của máy này; cho máy khác vào thì chạy với --public. (Not an address of this machine: --public lets others in.)"
        if HIDDEN.match(scope["path"]) and (self.public or "password-tool" in scope["path"]):
            return 404, "Not found"
        if scope["method"] == "POST":
            if not WRITES.match(scope["path"]):
                return 405, "Method not allowed"
            length = dict(scope["headers"]).get(b"content-length", b"")
            if not length.isdigit():
                return 411, "Length required"
            if int(length) > LARGEST_BODY:
                return 413, "Too much"
            if scope["path"] == "/-/login" and self._too_many((scope.get("client") or ("",))[0]):
                return 429, "Thử lại sau một phút. (Too many attempts: wait a minute.)"
        return None

    def _too_many(self, address: str) -> bool:
        now = time.monotonic()
        for other in [other for other, times in self.logins.items() if now - times[-1] > 60]:
            del self.logins[other]
        times = self.logins[address]
        while times and now - times[0] > 60:
            times.popleft()
        times.append(now)
        return len(times) > LOGINS_A_MINUTE

    def _guarded(self, send: Any) -> Any:
        page = False

        async def guarded(message: Scope) -> None:
            nonlocal page
            if message["type"] == "http.response.body" and page:
                message = {**message, "body": visible(message.get("body", b""))}
            if message["type"] == "http.response.start":
                page = any(name.lower() == b"content-type" and value.startswith(b"text/html") for name, value in message["headers"])
                ours = {name for name, _ in self.headers}
                kept = [(name, _cookie(value) if name.lower() == b"set-cookie" else value) for name, value in message["headers"] if name.lower() not in ours]
                message = {**message, "headers": kept + self.headers}
            await send(message)

        return guarded


def is_form(scope: Scope, body: bytes) -> bool:
    """Whether a browser may have sent this from a form of ours: URL-encoded, which is ASCII, as is its token. Anything else ends in an error further in.

    >>> form = {"headers": [(b"content-type", b"application/x-www-form-urlencoded; charset=utf-8")]}
    >>> is_form(form, b"csrftoken=a&why=%C4%91%C3%BAng"), is_form(form, b"csrftoken=%C4%91"), is_form(form, "why=đ".encode()), is_form({"headers": []}, b"")
    (True, False, False, False)
    """
    headers = dict(scope["headers"])
    plain = headers.get(b"content-type", b"").split(b";")[0].strip().lower() == b"application/x-www-form-urlencoded"
    if not plain or not body.isascii() or not headers.get(b"x-csrftoken", b"").isascii() or not headers.get(b"cookie", b"").isascii():
        return False
    return all(token.isascii() for name, token in parse_qsl(body.decode("ascii"), keep_blank_values=True) if name == "csrftoken")


async def _read(receive: Any) -> bytes:
    """The body of a request, as far as it is one that is taken."""
    body, more = b"", True
    while more and len(body) <= LARGEST_BODY:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body


def _replayed(body: bytes, receive: Any) -> Any:
    """What Datasette receives in the place of what was read: the body at once, then what comes."""
    waiting = [{"type": "http.request", "body": body, "more_body": False}]

    async def replayed() -> Any:
        return waiting.pop() if waiting else await receive()

    return replayed


def visible(page: bytes) -> bytes:
    """A page without control characters and without those that turn the order of reading (bidi): documents can hold any, and what is shown shall be what is
    there.

    >>> visible("Sở \u202eụv iộN\x07\u0085".encode()).decode()
    'Sở �ụv iộN?¿'
    """
    return _UNSEEN.sub(lambda found: _SEEN[len(found[0])], page)


def _cookie(value: bytes) -> bytes:
    """A cookie that no script can read.

    >>> _cookie(b"ds_actor=x; Path=/"), _cookie(b"a=b; HttpOnly")
    (b'ds_actor=x; Path=/; HttpOnly', b'a=b; HttpOnly')
    """
    return value if b"httponly" in value.lower() else value + b"; HttpOnly"


async def _answer(send: Any, status: int, text: str) -> None:
    body = text.encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
