"""Pages kept whole: the same again while nothing was written, never to anybody whom they may not be for, and new after any writing."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from small_collection import PROVINCE, Maker, plan, resolution
from test_db import write

from cchc.serving import application
from db.answers import PARTIAL, Answers


def html(body: bytes, *more: tuple[bytes, bytes], status: int = 200, kind: bytes = b"text/html; charset=utf-8") -> list[dict[str, Any]]:
    """The messages of one answer."""
    return [{"type": "http.response.start", "status": status, "headers": [(b"content-type", kind), *more]}, {"type": "http.response.body", "body": body}]


class Asked:
    """An application that counts how often it is asked and answers ``says``, a site around it in the state ``state``."""

    def __init__(self, says: list[dict[str, Any]], partial: bool = False) -> None:
        self.times, self.says, self.partial, self.state = 0, says, partial, "as it is"
        self.site = Answers(self.application, lambda: self.state)

    async def application(self, scope: Any, _: Any, send: Any) -> None:
        self.times += 1
        if self.partial:
            scope[PARTIAL].append("facet")
        await asyncio.sleep(0.01)
        for message in self.says:
            await send(message)

    async def get(self, where: str = "/cchc/tasks?copy=0", method: str = "GET", **headers: str) -> tuple[int, bytes]:
        path, _, query = where.partition("?")
        told: list[dict[str, Any]] = []
        pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in {"host": "x", **headers}.items()]
        scope = {"type": "http", "method": method, "path": path, "query_string": query.encode(), "headers": pairs, "scheme": "http"}

        async def send(message: Any) -> None:
            told.append(message)

        await self.site(scope, None, send)
        return told[0]["status"], b"".join(message.get("body", b"") for message in told[1:])


def twice(asked: Asked, *first: Any, **headers: str) -> int:
    async def both() -> None:
        answers = [await asked.get(*first, **headers) for _ in range(2)]
        assert answers[0] == answers[1]

    asyncio.run(both())
    return asked.times


PAGE = html(b"<p>a</p>")
KEPT: list[tuple[str, Asked, tuple[str, ...], dict[str, str], int]] = [
    ("a page", Asked(PAGE), ("/cchc/tasks?copy=0",), {}, 1),
    ("the front page", Asked(PAGE), ("/",), {}, 1),
    ("a decision", Asked(PAGE), ("/cchc/decision/1/QĐ-UBND",), {}, 1),
    ("somebody with a cookie", Asked(PAGE), (), {"cookie": "ds_actor=x"}, 2),
    ("a form sent", Asked(PAGE), ("/cchc/review", "POST"), {}, 2),
    ("a page that sets a cookie", Asked(html(b"", (b"set-cookie", b"a=b"))), (), {}, 2),
    ("a failure", Asked(html(b"", status=500)), (), {}, 2),
    ("rows", Asked(html(b"", kind=b"text/plain")), (), {}, 2),
    ("a table as CSV", Asked(PAGE), ("/cchc/tasks.csv?_stream=on",), {}, 2),
    ("the login", Asked(PAGE), ("/-/login",), {}, 2),
    ("SQL of a visitor's own", Asked(PAGE), ("/cchc?sql=select+random()",), {}, 2),
    ("what had to be left out for want of time", Asked(PAGE, partial=True), (), {}, 2),
    ("a page too large", Asked(html(b"x" * 3_000_000)), (), {}, 2),
    ("a page broken off", Asked([PAGE[0], {"type": "http.response.body", "body": b"", "more_body": True}]), (), {}, 2),
]


@pytest.mark.parametrize(("asked", "first", "headers", "times"), [case[1:] for case in KEPT], ids=[case[0] for case in KEPT])
def test_what_is_kept(asked: Asked, first: tuple[str, ...], headers: dict[str, str], times: int) -> None:
    assert twice(asked, *first, **headers) == times


def test_each_address_host_and_state_has_its_own() -> None:
    asked = Asked(PAGE)

    async def several() -> None:
        for where, host in (("/a?x=1", "x"), ("/a?x=2", "x"), ("/a?x=1", "evil"), ("/a?x=1", "x")):
            await asked.get(where, host=host)
        assert asked.times == 3
        asked.state = "written"
        await asked.get("/a?x=1")
        asked.state = "as it is"
        await asked.get("/a?x=1")

    asyncio.run(several())
    assert asked.times == 5


def test_what_changes_while_it_is_made_is_not_kept() -> None:
    asked = Asked(PAGE)

    async def one() -> None:
        waiting = asyncio.create_task(asked.get())
        await asyncio.sleep(0)
        asked.state = "written"
        await waiting
        await asked.get()

    asyncio.run(one())
    assert asked.times == 2


def test_many_at_once_wait_for_one() -> None:
    asked = Asked(PAGE)

    async def many() -> None:
        assert set(await asyncio.gather(*(asked.get() for _ in range(20)))) == {(200, b"<p>a</p>")}

    asyncio.run(many())
    assert asked.times == 1


def test_a_browser_is_told_that_nothing_changed(tmp_path: Path) -> None:
    write(tmp_path / "x.db", resolution())
    site = application(tmp_path / "x.db")
    *_, second = settled(site, "/cchc/unit", tmp_path)
    again = asyncio.run(site.client.get("/cchc/unit", headers={"if-none-match": second.headers["etag"]}))
    assert (again.status_code, again.text) == (304, "")
    assert again.headers["content-security-policy"], "the guard stands around it"


def settled(site: Any, where: str, folder: Path) -> list[Any]:
    """Answers of a page once its files are open, which counts as a change of them, and as if that had been a while ago."""
    asyncio.run(site.client.get(where))
    for path in folder.iterdir():
        os.utime(path, (time.time() - 60, time.time() - 60))
    return [asyncio.run(site.client.get(where)) for _ in range(4)]


@pytest.mark.parametrize("where", ["/", "/cchc/tasks?copy=0", "/cchc/decision/245/QĐ-UBND", "/cchc/search?q=ho+so", "/cchc/unit/so-noi-vu@15"])
def test_new_rows_show_at_once(tmp_path: Path, where: str) -> None:
    path = tmp_path / "x.db"
    write(path, resolution(), plan())
    site = application(path)
    ask = lambda: asyncio.run(site.client.get(where)).text  # noqa: E731
    *_, third, fourth = settled(site, where, tmp_path)
    assert third.text == fourth.text
    more = Maker("245/QĐ-UBND", "2024-03-01", PROVINCE, title="Bổ sung kế hoạch").assign("Số hóa thêm hồ sơ", ["Sở Nội vụ"], deadline="2999-01-01")
    write(path, resolution(), plan(), more.made())
    assert any(words in ask() for words in ("Số hóa thêm", "hóa</mark> thêm", "(01/03/2024)")), where
    with sqlite3.connect(path) as connection:
        connection.execute("update tasks set duty = 'Việc đổi tên' where duty like 'Số hóa thêm%'")
    assert "Số hóa thêm hồ sơ" not in ask()
