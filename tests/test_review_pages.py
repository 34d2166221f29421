"""Reviewing in the browser: who may, what a form says, what the site shows at once, what it refuses."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from small_collection import PROVINCE, Maker, district_plan, plan, resolution
from test_db import write

from cchc.serving import application
from db import accounts, reviews

PASSWORD = "một mật khẩu dài"


class Visitor:
    """Somebody with a browser: keeps cookies, sends forms with the token of the page they stand on."""

    def __init__(self, site: Any) -> None:
        self.site = site
        self.cookies: dict[str, str] = {}

    def get(self, where: str) -> Any:
        return self._keep(self.site.client.get(where, cookies=self.cookies))

    def send(self, where: str, page: str | None = None, **fields: str) -> Any:
        token = re.search(r'name="csrftoken" value="([^"]+)"', self.get(page or where).text)
        data = {"csrftoken": token[1] if token else "", **fields}
        return self._keep(self.site.client.post(where, data=data, cookies=self.cookies))

    def log_in(self, name: str = "lan", password: str = PASSWORD) -> Any:
        return self.send("/-/login", username=name, password=password)

    def _keep(self, asked: Any) -> Any:
        answer = asyncio.run(asked)
        for header in answer.headers.get_list("set-cookie"):
            name, value = header.split(";")[0].split("=", 1)
            self.cookies[name] = value.strip('"')
        return answer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    odd = Maker("9/KH-UBND", "2025-01-01", PROVINCE).assign("<b>đậm</b><script>alert(1)</script>", ["Sở <i>X</i>"]).made()
    write(tmp_path / "cchc.db", resolution(), plan(), district_plan(), odd)
    return tmp_path / "cchc.db"


@pytest.fixture
def file(path: Path) -> Path:
    return path.with_name("reviews.db")


@pytest.fixture
def site(path: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    from datasette_auth_passwords import utils

    slow = utils.hash_password
    monkeypatch.setattr(utils, "hash_password", lambda password, salt=None, iterations=10_000: slow(password, salt, iterations))
    accounts.add(accounts.beside(file), "lan", PASSWORD)
    return application(path, file)


def task(path: Path, duty: str = "Cắt giảm") -> Any:
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    return connection.execute("select * from tasks where duty like ?", [duty + "%"]).fetchone()


def form_of(path: Path, **changes: str) -> dict[str, str]:
    """The form of the task as it would be sent without a change, and the changes."""
    row = task(path)
    fields = {
        "primary": "thu-tuc-hanh-chinh", "area_the-che": "1", "lead": "Sở Nội vụ", "support": "Sở Tư pháp\nỦy ban nhân dân các xã, phường", "monitor": "",
        "date": "30/06/2024", "deadline_text": row["deadline_text"] if row else "trước ngày 2024-06-30", "recurrence": "", "why": "đọc lại bản gốc", "action": "save",
    }  # fmt: skip
    return fields | changes


def test_a_stranger_reads_but_does_not_write(site: Any, path: Path, file: Path) -> None:
    stranger, where = Visitor(site), f"/cchc/review/tasks/{task(path)['id']}"
    page = stranger.get(where)
    assert page.status_code == 200
    assert "<form class" not in page.text
    assert "/-/login" in page.text
    assert stranger.send(where, page="/-/login", **form_of(path)).status_code == 403
    assert not file.exists()
    wrong = stranger.log_in(password="sai mật khẩu")
    assert (wrong.status_code, "ds_actor" in stranger.cookies) == (200, False)
    assert "không đúng" in wrong.text


def test_a_reviewer_corrects_and_everybody_sees_it_at_once(site: Any, path: Path, file: Path) -> None:
    lan, where = Visitor(site), f"/cchc/review/tasks/{task(path)['id']}"
    assert lan.log_in().status_code == 302
    assert lan.get("/cchc/review").text.count("/cchc/review/tasks/") == 5
    assert lan.send(where, **form_of(path, lead="Sở Tài chính", primary="tai-chinh-cong", date="31/7/2024")).status_code == 302
    row = task(path)
    assert (row["lead"], row["area"], row["areas"], row["deadline"], row["reviewed"]) == (
        "Sở Tài chính", "tai-chinh-cong", '["tai-chinh-cong", "the-che"]', "2024-07-31", "corrected",
    )  # fmt: skip
    assert {(said.field, said.who, said.why) for said in reviews.told(file)} == {(name, "lan", "đọc lại bản gốc") for name in ("areas", "lead", "deadline")}
    seen = Visitor(site).get(where).text
    for shown in ("Sở Nội vụ", "Sở Tài chính", "31/07/2024", "đọc lại bản gốc", "người đã sửa"):
        assert shown in seen
    assert ", lan:" not in seen, "who corrected is for reviewers"
    assert ", lan:" in lan.get(where).text
    assert row["id"] not in lan.get("/cchc/review").text


def test_confirming_and_rejecting(site: Any, path: Path) -> None:
    lan, where = Visitor(site), f"/cchc/review/tasks/{task(path)['id']}"
    lan.log_in()
    answer = lan.send(where, action="confirm")
    assert answer.status_code == 302
    assert answer.headers["location"] != where, "on to the next of the queue"
    assert (task(path)["reviewed"], task(path)["lead"]) == ("confirmed", "Sở Nội vụ")
    lan.send(where, **form_of(path, rejected="1"))
    assert task(path) is None
    assert "người đã bỏ" in lan.get(where).text
    lan.send(where, **form_of(path, rejected=""))
    assert task(path)["lead"] == "Sở Nội vụ"


def test_targets_and_sentences(site: Any, path: Path) -> None:
    lan, connection = Visitor(site), sqlite3.connect(path)
    lan.log_in()
    (target,) = connection.execute("select id from targets").fetchone()
    (sentence,) = connection.execute("select id from sentences where text like 'Niêm yết%'").fetchone()
    fields = {"indicator": "Tỷ lệ hài lòng", "comparator": ">", "value": "95,5", "upper": "", "unit": "%", "year": "2025", "why": "x"}
    assert lan.send(f"/cchc/review/targets/{target}", primary="", **fields).status_code == 302
    assert lan.send(f"/cchc/review/sentences/{sentence}", primary="the-che", why="x").status_code == 302
    assert connection.execute("select comparator, value, year, reviewed from targets").fetchall() == [(">", 95.5, 2025, "corrected")]
    assert connection.execute("select area from sentences where id = ?", [sentence]).fetchall() == [("the-che",)]
    assert lan.get("/cchc/review?kind=targets").status_code == lan.get("/cchc/review?kind=sentences").status_code == 200


BAD = [
    {"why": " "}, {"date": "31/02/2024"}, {"date": "hôm nay"}, {"primary": "không có"}, {"primary": "", "area_the-che": "1"}, {"recurrence": "đôi khi"},
    {"lead": "\n".join(f"Sở {n}" for n in range(50))}, {},
]  # fmt: skip


@pytest.mark.parametrize("changes", BAD)
def test_what_makes_no_sense_is_said_and_not_kept(site: Any, path: Path, file: Path, changes: dict[str, str]) -> None:
    lan, where = Visitor(site), f"/cchc/review/tasks/{task(path)['id']}"
    lan.log_in()
    answer = lan.send(where, **form_of(path, **changes))
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert not file.exists()


def test_a_form_of_another_site_is_refused(site: Any, path: Path, file: Path) -> None:
    lan, where = Visitor(site), f"/cchc/review/tasks/{task(path)['id']}"
    lan.log_in()
    for token in ({}, {"csrftoken": "guessed"}, {"csrftoken": "đoán"}, {"csrftoken": "\ud800".encode("utf-8", "surrogatepass").decode("latin-1")}):
        answer = asyncio.run(site.client.post(where, data=form_of(path) | token, cookies=lan.cookies))
        assert answer.status_code == 403, token
    form = {"content-type": "application/x-www-form-urlencoded"}
    for body, headers in (
        ("csrftoken=đoán".encode(), form), (b"csrftoken=\xff\xfe", form), (b"csrftoken=%ff", form), (b"\x00", {"content-type": "multipart/form-data"}), (b"{}", {}),
        (b"why=x", {**form, "x-csrftoken": "đ"}),
    ):  # fmt: skip
        coded = [(name.encode(), value.encode()) for name, value in headers.items()]
        answer = asyncio.run(site.client.post(where, content=body, headers=coded, cookies=lan.cookies))
        assert answer.status_code == 403, body
    assert not file.exists()


def test_an_account_taken_away_ends_at_once(site: Any, path: Path, file: Path) -> None:
    lan, where = Visitor(site), f"/cchc/review/tasks/{task(path)['id']}"
    lan.log_in()
    accounts.remove(accounts.beside(file), "lan")
    assert lan.send(where, page="/-/login", **form_of(path)).status_code == 403


def test_what_people_type_is_text(site: Any, path: Path) -> None:
    lan, where = Visitor(site), f"/cchc/review/tasks/{task(path)['id']}"
    lan.log_in()
    lan.send(where, **form_of(path, lead="Sở <img src=x onerror=alert(1)>\u202e\x07", why="<script>alert(2)</script>"))
    text = lan.get(where).text
    assert "<img src=x" not in text
    assert "<script>alert" not in text
    assert "\u202e" not in text
    assert task(path)["lead"] == "Sở <img src=x onerror=alert(1)>"


@pytest.mark.parametrize("where", ["/cchc/review?kind=runs", "/cchc/review/runs/1", "/cchc/review/tasks/0000000000000000-0001"])
def test_what_is_not_there(site: Any, where: str) -> None:
    assert Visitor(site).get(where).status_code == 404


def test_without_a_reviews_file_nobody_writes(path: Path) -> None:
    visitor = Visitor(application(path))
    assert "chỉ để xem" in visitor.get("/cchc/review").text
    assert visitor.get(f"/cchc/review/tasks/{task(path)['id']}").status_code == 200
    assert visitor.log_in().status_code == 200


def test_sessions_last_over_a_restart_and_hashes_are_nowhere_to_be_seen(site: Any, path: Path, file: Path) -> None:
    lan = Visitor(site)
    lan.log_in()
    again = Visitor(application(path, file))
    again.cookies = lan.cookies
    assert "Bạn đang duyệt với tên <b>lan</b>" in again.get("/cchc/review").text
    for where in ("/-/metadata.json", "/-/plugins.json", "/-/settings.json", "/-/databases.json"):
        assert "pbkdf2" not in again.get(where).text
