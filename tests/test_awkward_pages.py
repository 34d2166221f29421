"""Pages of collections that are not as tidy as the samples: many years, very many offices, very long duties, long chains, what is only cited, what failed."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from browser import PHONE, browsing, needs_browser, serving
from small_collection import OTHER_PROVINCE, PROVINCE, Maker
from test_db import source, write
from test_pages import words

from cchc.serving import application
from db import accounts, load

OFFICES = [f"Ủy ban nhân dân xã Tân {name} {n}" for name in ("Bình", "An", "Hòa", "Lập") for n in range(10)]
LONG = "Rà soát " + ", ".join(f"thủ tục hành chính thứ {n}" for n in range(60)) + " và báo cáo"
CHAIN = 24
PASSWORD = "một mật khẩu dài"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("awkward") / "cchc.db"
    years = [Maker(f"{year}/QĐ-UBND", f"{year}-01-05", PROVINCE).assign(f"Cắt giảm thủ tục năm {year}", ["Sở Nội vụ"]) for year in range(2011, 2027)]
    many = Maker("500/QĐ-UBND", "2024-05-06", OTHER_PROVINCE, title="Giao việc cho các xã").assign(LONG, ["Sở Nội vụ"], OFFICES)
    many.cite("77/2015/QH13", date="2015-06-19", body="Quốc hội").cite("77/2015/QH13", "can-cu", "2015-06-19", "Quốc hội")
    chain = [
        Maker(f"{n}/KH-UBND", f"2020-01-{n:02d}", PROVINCE, kind="ke-hoach").cite(f"{n - 1}/KH-UBND", "can-cu", f"2020-01-{n - 1:02d}", PROVINCE["name"])
        for n in range(2, CHAIN)
    ]
    many.assign("Rà soát " + "x" * 900, ["Sở Nội vụ " + "y" * 300])
    scan = many.made()
    copy = {**scan, "document": {**scan["document"], "sha256": "c" * 64, "text_layer": False}}
    write(path, *(maker.made() for maker in (*years, *chain)), scan, copy)
    with load.opened(path) as db:
        load.fail(db, [{"path": "/x/a.pdf", "sha256": "0" * 64, "bytes": 3}], "wrong-type", "named .pdf but is not a PDF")
        load.attach(db, [{**source(scan, "/x/b.pdf"), "document": scan["document"]["sha256"][:16]}])
    return path


@pytest.fixture(scope="module")
def get(path: Path) -> Any:
    datasette = application(path)
    return lambda where: asyncio.run(datasette.client.get(where))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Quyết định số 500/QĐ-UBND ngày 06/5/2024 của Ủy ban nhân dân tỉnh Lâm Đồng", "Quyết định 500/QĐ-UBND (06/05/2024)"),
        ("quyet dinh 500/qd-ubnd ve giao viec", "Quyết định 500/QĐ-UBND (06/05/2024)"),
        ("Luật số 77/2015/QH13 ngày 19/6/2015", "Không có văn bản số 77/2015/QH13 với điều kiện này; xem những văn bản nhắc đến 77/2015/QH13"),
        ("77/2015/qh13", "Không có văn bản số 77/2015/QH13 với điều kiện này; xem những văn bản nhắc đến 77/2015/QH13"),
        ("500 của tỉnh", "Không tìm thấy"),
        ("78/2015/QH13", "Không tìm thấy"),
    ],
)
def test_a_citation_is_looked_for_by_its_number(get: Any, query: str, found: str) -> None:
    assert found in words(get("/cchc/search?q=" + quote(query)))


def test_a_number_that_nobody_knows_can_be_searched_for(get: Any) -> None:
    answer = get("/cchc/decision/999/XY")
    assert answer.status_code == 404
    assert 'href="/cchc/search?q=999/XY"' in answer.text


def test_who_cites_it_is_said_once(get: Any) -> None:
    """Two places of one document, and its copy, are one answer."""
    page = get("/cchc/decision/77/2015/QH13").text
    mentions = page[page.index("Văn bản nhắc đến") :]
    assert len(re.findall(r"500/QĐ-UBND \(", mentions)) == 1


@pytest.mark.parametrize(
    ("where", "shown", "hidden"),
    [
        ("/cchc/decision/500/QĐ-UBND", "Tân Bình 5 và 34 đơn vị khác", "Tân Lập 9"),
        ("/cchc/tasks?copy=0&decision=500/QĐ-UBND", "Tân Bình 3 và 36 đơn vị khác", "Tân Lập 9"),
        ("/cchc/search?q=ra+soat&in=tasks", "Sở Nội vụ", "Tân Lập 9"),
    ],
)
def test_very_many_offices_do_not_bury_a_list(get: Any, where: str, shown: str, hidden: str) -> None:
    said = words(get(where))
    assert shown in said
    assert hidden not in said


def test_a_duty_has_all_its_offices_and_words(get: Any, path: Path) -> None:
    task = sqlite3.connect(path).execute("select id from tasks where copy = 0 and decision = '500/QĐ-UBND' order by start").fetchone()[0]
    answer = get(f"/cchc/tasks/{task}")
    assert [office for office in OFFICES if office not in words(answer)] == []
    assert "và 28 đơn vị khác" in words(answer)
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", answer.text, re.DOTALL)
    assert heading
    assert len(heading[1]) < 400
    assert LONG in words(answer)


def test_offices_found_by_name_have_the_tasks_of_their_pages(get: Any) -> None:
    """A copy's duties count once."""
    found = re.search(r"Sở Nội vụ tỉnh Lâm Đồng (\d+) (\d+)", words(get("/cchc/unit?q=noi vu lam dong")))
    assert found
    assert found.groups() == ("1", "0")
    assert "1 nhiệm vụ trong 1 văn bản: 1 chủ trì, 0 phối hợp" in words(get("/cchc/unit/so-noi-vu~4068"))


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("/", "1 tệp không đọc được: đuôi tệp không đúng nội dung"),
        ("/cchc/failures", "Loại lỗi đuôi tệp không đúng nội dung 1"),
        ("/cchc/failures", "Đường dẫn source"),
        ("/cchc/quality", "Tệp có sẵn chữ"),
        ("/cchc/quality", "chữ thuần (.txt)"),
    ],
)
def test_what_is_stored_in_english_is_said_in_vietnamese(get: Any, where: str, said: str) -> None:
    assert said in words(get(where))


def endless(path: Path) -> str:
    """The duty with a word of 900 letters."""
    return str(sqlite3.connect(path).execute("select id from tasks where copy = 0 and duty like '%xxxx%'").fetchone()[0])


@pytest.mark.parametrize(
    ("where", "title"),
    [
        ("/cchc/den_han_trong_thang?thang=2024-01", "Những gì đến hạn trong tháng? (what falls due in a month?)"),
        ("/cchc?sql=select+1", "Câu lệnh SQL"),
        ("/cchc/search", "Tìm kiếm"),
        ("/cchc/search?q=thủ+tục", "Tìm: thủ tục"),
    ],
)
def test_pages_are_titled_by_what_they_show(get: Any, where: str, title: str) -> None:
    assert f"<title>{title}</title>" in get(where).text


@needs_browser
@pytest.mark.parametrize(
    ("where", "about"),
    [
        ("/", "svg.columns a[href$='year=2026']"),
        ("/cchc/decision/12/KH-UBND", "svg.graph [aria-current]"),
        ("/cchc/decision/77/2015/QH13", "svg.graph [aria-current]"),
        ("/cchc/quality", "h1"),
        ("/cchc/tasks?copy=0", "h1"),
        ("/cchc/tasks/{endless}", "h1"),
        ("/cchc/review/tasks/{endless}", "h1"),
        ("/cchc/text/{document}", "h1"),
    ],
)
def test_a_wide_picture_does_not_widen_a_phone_and_shows_what_it_is_about(path: Path, tmp_path: Path, where: str, about: str) -> None:
    with serving(path) as address, browsing(address, tmp_path, PHONE) as phone:
        phone.open(where.format(endless=endless(path), document=endless(path)[:16]))
        assert phone.driver.execute_script("return document.documentElement.scrollWidth") <= PHONE[0] + 1
        box = phone.driver.execute_script("const b = arguments[0].getBoundingClientRect(); return [b.left, b.right, b.width]", phone.find(about))
        assert box[0] >= 0
        assert box[1] <= PHONE[0]
        assert box[2] > 25, "large enough to be read"


@needs_browser
def test_a_decision_that_is_only_cited_can_be_read_in_its_own_picture(path: Path, tmp_path: Path) -> None:
    with serving(path) as address, browsing(address, tmp_path) as browser:
        browser.open("/cchc/decision/77/2015/QH13")
        colours = [browser.find(f"svg.graph .root {part}").value_of_css_property("fill") for part in ("text", "rect")]
        assert colours == ["rgb(255, 255, 255)", "rgb(29, 79, 145)"]


@needs_browser
def test_a_reviewer_on_a_phone_reads_the_names_of_areas_in_a_line(path: Path, tmp_path: Path) -> None:
    accounts.add(accounts.beside(path.with_name("reviews.db")), "lan", PASSWORD)
    with serving(path) as address, browsing(address, tmp_path, PHONE) as phone:
        phone.open("/-/login")
        phone.type("#id_username", "lan")
        phone.type("#id_password", PASSWORD)
        phone.press(phone.find("form.review button"))
        phone.open(f"/cchc/review/tasks/{endless(path)}")
        assert len(phone.all("form.review fieldset label")) == 7
        assert [label.text for label in phone.all("form.review fieldset label") if label.size["height"] > 70] == []
