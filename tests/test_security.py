"""What documents and visitors may try: a document full of scripts, links, SQL and invisible characters goes the whole way, and every page is looked at."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import re
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import lxml.html
import pytest
from test_db import source, write

from cchc.refusal import Refused
from cchc.serving import application, serve
from db import load

HOSTILE = """ỦY BAN NHÂN DÂN                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH YÊN BÁI                       Độc lập - Tự do - Hạnh phúc
Số: 13/QĐ-UBND                  Yên Bái, ngày 05 tháng 02 năm 2024

                         QUYẾT ĐỊNH
      Về việc <script>alert("trích yếu")</script> '); drop table tasks; --

Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;
Căn cứ Quyết định số 9/QĐ-<svg/onload=alert(2)> ngày 01 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Yên Bái;
Điều 1. Năm 2024, tối thiểu 75% hồ sơ <img src=x onerror=alert(3)> thủ tục hành chính được nộp trực tuyến.
Điều 2. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp <script>alert(4)</script> cắt giảm thủ tục hành chính \u202ertl\u202c \u2066x\u2069\x01, báo cáo trước ngày 15/4/2024.
Điều 3. Giao Sở Y tế chủ trì rà soát "><script src=//evil.example/x.js></script> {{ config }} {% raw %} ${7*7} ' or 1=1; -- trong năm 2024.
Điều 4. Giao Sở Tài chính chủ trì đăng bài javascript:alert(5) và http://evil.example/a"onmouseover=alert(6) và [bấm](javascript:alert(7)) hằng quý.
Điều 5. Giao Văn phòng Ủy ban nhân dân tỉnh công khai </textarea></title></style><script>alert(8)</script> danh mục dịch vụ công trực tuyến.
"""
KNOWN_PATHS = ("/", "/cchc", "/cchc/tasks", "/cchc/documents", "/cchc/review", "/-/login")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from cchc.pipeline import process

    folder = tmp_path_factory.mktemp("hostile")
    (folder / "<b>tên'\"&.txt").write_text(HOSTILE, "utf-8")
    (folder / "secret.txt").write_text("BÍ MẬT CỦA MÁY", "utf-8")
    found = process(str(folder / "<b>tên'\"&.txt"))
    write(folder / "cchc.db", found)
    with load.opened(folder / "cchc.db") as db:
        load.attach(db, [{**source(found, str(folder / "<b>tên'\"&.txt")), "document": found["document"]["sha256"][:16]}])
        load.fail(db, [{"path": "/x/<script>alert(9)</script>.pdf", "sha256": "0" * 64, "bytes": 3}], "truncated", "<script>alert(10)</script>")
    return folder / "cchc.db"


@pytest.fixture(scope="module")
def site(path: Path) -> Any:
    return application(path, path.with_name("reviews.db"))


def ask(site: Any, where: str, **more: Any) -> Any:
    return asyncio.run(site.client.get(where, **more))


def links_of(page: Any, where: str) -> set[str]:
    found = (urljoin("http://localhost" + where, element.get("href")) for element in page.iter("a") if element.get("href"))
    parts = [urlsplit(link) for link in found]
    return {part.path + (f"?{part.query}" if part.query else "") for part in parts if part.netloc == "localhost"}


def shape(where: str) -> str:
    """Pages that differ only in a number or a sort order are one."""
    return re.sub(r"\d+", "0", re.sub(r"(?<==)[^&]*", "", where)).split("_next")[0]


def test_the_document_was_read(path: Path) -> None:
    connection = sqlite3.connect(path)
    duties = " ".join(duty for (duty,) in connection.execute("select duty from tasks"))
    assert connection.execute("select count(*) from tasks").fetchone()[0] >= 3
    assert "alert(" in duties, "else nothing would be tested"


def test_every_page_shows_hostile_text_as_text(site: Any) -> None:
    waiting, seen, shapes = list(KNOWN_PATHS), set(KNOWN_PATHS), set()
    while waiting and len(shapes) < 400:
        where = waiting.pop(0)
        if shape(where) in shapes:
            continue
        shapes.add(shape(where))
        answer = ask(site, where, follow_redirects=True)
        assert answer.status_code in (200, 400, 404), (where, answer.status_code)
        if not answer.headers["content-type"].startswith("text/html"):
            assert "text/html" not in answer.headers["content-type"]
            continue
        page = lxml.html.fromstring(answer.text)
        look_at(page, answer, where)
        for link in sorted(links_of(page, where) - seen):
            seen.add(link)
            waiting.append(link)
    assert len(shapes) > 60, "the walk went somewhere"
    assert {"/cchc/review/tasks/"} <= {where[: len("/cchc/review/tasks/")] for where in seen}


def look_at(page: Any, answer: Any, where: str) -> None:
    allowed = set(re.findall(r"'sha256-([^']+)'", answer.headers["content-security-policy"]))
    for script in page.iter("script"):
        if script.get("src"):
            assert re.match(r"/(?!/)", script.get("src")), where
        else:
            assert base64.b64encode(hashlib.sha256((script.text or "").encode()).digest()).decode() in allowed, (where, script.text)
    for element in page.iter():
        if not isinstance(element.tag, str):
            continue
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on"), (where, name)
            if name in ("href", "src", "action", "formaction", "data", "xlink:href"):
                assert not re.match(r"\s*(javascript|data|vbscript):", value, re.IGNORECASE), (where, value)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\u009f\u202a-\u202e\u2066-\u2069]", answer.text), where
    assert not [image.get("src") for image in page.iter("img", "svg") if image.get("onload") or image.get("onerror") or image.get("src") == "x"], where


@pytest.mark.parametrize("where", [*KNOWN_PATHS, "/cchc/tasks.json", "/assets/cchc.css", "/none"])
def test_every_answer_carries_the_headers(site: Any, where: str) -> None:
    headers = ask(site, where).headers
    policy = headers["content-security-policy"]
    assert "script-src 'self' 'sha256-" in policy
    assert "unsafe-inline" not in policy.split("script-src")[1].split(";")[0]
    assert "unsafe-eval" not in policy
    assert "*" not in policy
    assert (headers["x-content-type-options"], headers["x-frame-options"], headers["referrer-policy"]) == ("nosniff", "DENY", "same-origin")
    assert all("httponly" in cookie.lower() for cookie in headers.get_list("set-cookie"))
    assert "access-control-allow-origin" not in headers


TRAVERSALS = [
    "/assets/../secret.txt", "/assets/..%2fsecret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "/assets//etc/passwd", "/assets/..%5csecret.txt", "/-/static/../../../etc/passwd",
    "/-/static/..%2f..%2f..%2fetc%2fpasswd", "/secret.txt", "/..%2fsecret.txt", "/cchc.db", "/secret", "/cchc/..~2Fsecret~2Etxt", "/cchc/page/../secret.txt",
    "/cchc/page/..%2f..%2fsecret.txt/1.png", "/cchc/page/0000000000000000/1.png", "/cchc/page/%2fetc%2fpasswd/1.png", "/cchc/original/../../secret.txt",
    "/cchc/review/tasks/..%2f..%2fsecret.txt", "/reviews.db", "/reviews.accounts.json", "/assets/%00", "/cchc/tasks/..%2f..%2fsecret.txt",
]  # fmt: skip


@pytest.mark.parametrize("where", TRAVERSALS)
def test_no_address_reaches_a_file(site: Any, where: str) -> None:
    answer = asyncio.run(raw(site, where))
    assert answer[0] in (302, 400, 403, 404), answer[0]
    assert b"root:" not in answer[1]
    assert "BÍ MẬT".encode() not in answer[1]
    assert b"pbkdf2" not in answer[1]


async def raw(site: Any, where: str) -> tuple[int, bytes]:
    """Status and body for an address exactly as written: no client makes it harmless on the way."""
    from urllib.parse import unquote

    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    address, _, query = where.partition("?")
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": unquote(address), "raw_path": address.encode(),
        "query_string": query.encode(), "headers": [(b"host", b"localhost")], "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
    }  # fmt: skip
    await site.app()(scope, receive, send)
    return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])


# -- the public --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def public(path: Path) -> Any:
    return application(path, path.with_name("reviews.db"), public=True)


FORBIDDEN = [
    "/cchc?sql=select+1", "/cchc.json?sql=select+*+from+sources", "/cchc/tasks?_where=1%3D1", "/-/metadata.json", "/-/databases.json", "/-/threads", "/-/settings", "/-/plugins.json",
    "/-/versions", "/-/password-tool", "/-/actor.json", "/-/permissions", "/-/patterns", "/cchc.db", "/-/allow-debug", "/_internal", "/-/auth-token",
]  # fmt: skip


@pytest.mark.parametrize("where", FORBIDDEN)
def test_strangers_ask_nothing_of_their_own(public: Any, where: str) -> None:
    answer = ask(public, where)
    if "_where" in where:
        assert "not allowed" in answer.text or answer.status_code == 403
    else:
        assert answer.status_code in (403, 404)


@pytest.mark.parametrize("where", ["/", "/cchc/tasks", "/cchc/tim_nhiem_vu?q=thu+tuc", "/cchc/tasks.csv?_stream=on", "/cchc/tasks.json", "/cchc/review"])
def test_strangers_read_everything(public: Any, where: str) -> None:
    assert ask(public, where).status_code == 200


def test_limits_are_set(public: Any, site: Any) -> None:
    for served in (public, site):
        assert 0 < served.setting("sql_time_limit_ms") <= 5_000
        assert 0 < served.setting("max_returned_rows") <= 20_000
        assert 0 < served.setting("facet_time_limit_ms") <= 2_000


def test_other_machines_are_let_in_only_where_asked(path: Path) -> None:
    for host in ("0.0.0.0", "192.0.2.1", "::"):
        with pytest.raises(Refused, match="--public"):
            serve(path, host, 0)


def test_passwords_that_are_not_hashed_are_refused(path: Path, tmp_path: Path) -> None:
    (tmp_path / "reviews.accounts.json").write_text(json.dumps({"secret": "x", "accounts": {"lan": "mật khẩu trần"}}), "utf-8")
    with pytest.raises(Refused, match="not hashed"):
        serve(path, None, 0, tmp_path / "reviews.db", public=True)


def test_guessing_passwords_takes_long(site: Any) -> None:
    served = site.app()
    statuses = [asyncio.run(posted(served, b"/-/login", b"1")) for _ in range(12)]
    assert (statuses.index(429), set(statuses[10:])) == (10, {429})


@pytest.mark.parametrize(("length", "status"), [(b"999999999", 413), (b"", 411), (b"-1", 411)])
def test_large_forms_are_refused_unread(site: Any, length: bytes, status: int) -> None:
    assert asyncio.run(posted(site.app(), b"/cchc/review", length)) == status


@pytest.mark.parametrize("where", [b"/", b"/cchc", b"/cchc/tasks", b"/cchc/tim_nhiem_vu", b"/cchc/search", b"/-/messages", b"/cchc/reviews", b"/-/permissions"])
def test_forms_go_only_where_the_site_has_some(site: Any, where: bytes) -> None:
    assert asyncio.run(posted(site.app(), where, b"1")) == 405


@pytest.mark.parametrize(
    ("host", "public", "status"),
    [
        ("localhost", False, 200),
        ("LOCALHOST:8001", False, 200),
        ("127.0.0.1:8001", False, 200),
        ("127.0.1.1", False, 200),
        ("[::1]:8001", False, 200),
        ("evil.example", False, 400),
        ("localhost.evil.example", False, 400),
        ("127.0.0.1.evil.example:8001", False, 400),
        ("evil.example", True, 200),
    ],
)
def test_only_this_machine_is_called_by_its_name(path: Path, host: str, public: bool, status: int) -> None:
    """A foreign page whose name was made to point to 127.0.0.1 would else read everything."""
    assert ask(application(path, public=public), "/cchc/search", headers={"host": host}).status_code == status


async def posted(served: Any, where: bytes, length: bytes) -> int:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"x", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    headers = [(b"host", b"localhost"), (b"content-type", b"application/x-www-form-urlencoded"), *([(b"content-length", length)] if length else [])]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http", "path": where.decode(), "raw_path": where,
        "query_string": b"", "headers": headers, "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
    }  # fmt: skip
    await served(scope, receive, send)
    return int(sent[0]["status"])
