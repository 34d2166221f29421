"""The stories of the three users, told by clicks from the front page in a real browser, over the sample documents; and the form of every page."""

from __future__ import annotations

import csv
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import PHONE, ROOT, Browser, browsing, needs_browser, serving

from db import accounts

pytestmark = needs_browser
AXE = next((path for path in (Path(os.environ.get("CCHC_AXE", "")), ROOT / ".ci/node_modules/axe-core/axe.min.js") if path.is_file()), None)
PASSWORD = "một mật khẩu dài"


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("browser") / "cchc.db"
    read(path)
    accounts.add(accounts.beside(path.with_name("reviews.db")), "lan", PASSWORD)
    return path


def read(path: Path) -> None:
    """The sample documents, read as an operator does."""
    run = [sys.executable, "-m", "cchc", "run", str(ROOT / "corpus" / "documents"), "--db", str(path), "--workers", "2"]
    subprocess.run(run, check=True, capture_output=True, timeout=600)


@pytest.fixture(scope="module")
def address(db: Path) -> Iterator[str]:
    with serving(db) as address:
        yield address


@pytest.fixture
def browser(address: str, tmp_path: Path) -> Iterator[Browser]:
    with browsing(address, tmp_path) as browser:
        yield browser
        browser.note()
        assert browser.left_the_machine() == []
        assert browser.requests, "the log was kept"
        assert browser.complaints == []


def test_a_researcher_takes_the_tasks_of_one_area_and_year_home(browser: Browser, db: Path) -> None:
    browser.open("/")
    browser.picture("front")
    browser.click("Cải cách thủ tục hành chính", within="table.bars")
    # The year among the facets.
    browser.click("2024", within=".facet-results, .facets")
    assert "area=thu-tuc-hanh-chinh" in browser.where
    assert "year=2024" in browser.where
    browser.picture("tasks")
    browser.click("CSV tất cả", stays=True)
    with browser.downloaded(".csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    wanted = sqlite3.connect(db).execute("select count(*) from tasks where copy = 0 and area = 'thu-tuc-hanh-chinh' and year = 2024").fetchone()[0]
    assert len(rows) == wanted > 5
    assert {(row["area"], row["year"]) for row in rows} == {("thu-tuc-hanh-chinh", "2024")}
    assert all(row["duty"] and row["document"] for row in rows)


def test_a_compliance_officer_goes_from_the_office_to_the_duty_to_its_basis(browser: Browser) -> None:
    browser.open("/")
    browser.click("Đơn vị", within="header")
    browser.click("Sở Nội vụ tỉnh Hậu Giang", within="main, .content")
    assert "nhiệm vụ trong" in browser.text
    browser.picture("unit")
    # A duty that a notice of conclusions lays, which exists as a PDF.
    row = next(row for row in browser.all("table tbody tr") if "189/TB-VP" in row.text)
    duty = row.find_element("css selector", "td.duty a")
    words = duty.text[:40]
    browser.press(duty)
    assert words in browser.find("h1").text
    picture, mark = browser.find("figure.page img"), browser.find("figure.page svg rect")
    browser.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", picture)
    width = browser.until(
        lambda: browser.driver.execute_script("return arguments[0].complete && arguments[0].naturalWidth", picture), "the page image does not come"
    )
    assert width > 400
    assert mark.size["width"] > 20, "the place is marked"
    assert browser.all(".annotated .in-duty")
    browser.picture("task", 1290)
    browser.click("189/TB-VP", within="main, .content")
    assert browser.find("h1").text.endswith("189/TB-VP")
    browser.picture("decision")
    basis = next(node for node in browser.all("svg.graph a") if "112/QĐ-UBND" in node.get_attribute("textContent"))
    browser.press(basis.find_element("css selector", "rect"))
    assert "112/QĐ-UBND" in browser.find("h1").text
    assert any("76/NQ-CP" in node.get_attribute("textContent") for node in browser.all("svg.graph a")), "two steps up"


def test_a_reviewer_corrects_an_area_and_it_stands_after_a_rebuild(browser: Browser, db: Path, tmp_path: Path) -> None:
    browser.open("/")
    if not any(link.is_displayed() and "Duyệt" in link.text for link in browser.all("a")):
        browser.press(browser.find("details.nav-menu summary"), stays=True)
    browser.click("Duyệt")
    browser.click("Đăng nhập", within="main, .content")
    browser.type("#id_username", "lan")
    browser.type("#id_password", PASSWORD)
    browser.press(browser.find("form.review button"))
    browser.open("/cchc/review")
    assert "Bạn đang duyệt với tên lan" in browser.text
    browser.picture("review-queue")
    browser.press(browser.find("table.rows-and-columns td a"))
    record = browser.where.rsplit("/", 1)[1]
    before = sqlite3.connect(db).execute("select area from tasks where id = ?", [record]).fetchone()[0]
    wanted = "tai-chinh-cong" if before != "tai-chinh-cong" else "the-che"
    browser.press(browser.find(f"#primary option[value={wanted}]"), stays=True)
    browser.type("#why", "Đối chiếu bản gốc")
    browser.click("Lưu phần sửa")
    assert "Đã lưu" in browser.text
    assert "Đối chiếu bản gốc" in browser.text
    browser.picture("review-record")
    assert sqlite3.connect(db).execute("select area, reviewed from tasks where id = ?", [record]).fetchone() == (wanted, "corrected")
    rebuilt = db.with_name("rebuilt.db")
    read(rebuilt)
    assert sqlite3.connect(rebuilt).execute("select area, reviewed from tasks where id = ?", [record]).fetchone() == (wanted, "corrected")
    with serving(rebuilt) as again, browsing(again, tmp_path / "again") as other:
        other.open(f"/cchc/review/tasks/{record}")
        assert "người đã sửa" in other.text
        assert other.left_the_machine() == []


def test_without_an_account_there_is_no_form(browser: Browser) -> None:
    browser.open("/cchc/review")
    browser.press(browser.find("table.rows-and-columns td a"))
    assert browser.all("form.review") == []
    assert "Đăng nhập" in browser.text


# -- by keyboard alone ----------------------------------------------------------------------------------------------


def focused(browser: Browser) -> dict[str, Any]:
    """What has the focus: tag, words, address, and whether an eye can see where it is."""
    return browser.driver.execute_script(
        """
        const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
        return {tag: e.tagName, text: (e.innerText || e.value || "").trim(), href: e.getAttribute("href"), name: e.getAttribute("name"), class: e.className,
                seen: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0, ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1};
        """
    )  # type: ignore[no-any-return]


def walk(browser: Browser, most: int = 400) -> list[dict[str, Any]]:
    """Everything that Tab comes to, from the top of the page until it leaves it."""
    from selenium.webdriver.common.keys import Keys

    stops: list[dict[str, Any]] = []
    browser.driver.execute_script("document.activeElement.blur(); window.scrollTo(0, 0)")
    for _ in range(most):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        stop = focused(browser)
        if stop["tag"] == "BODY" or (len(stops) > 2 and stop == stops[0]):
            break
        stops.append(stop)
    return stops


@pytest.mark.parametrize("where", ["/", "/cchc/tasks?copy=0&decision=486/BC-SNV", "/cchc/unit/so-noi-vu~4093?role=support", "task", "record"])
def test_tab_comes_to_everything_and_is_seen(browser: Browser, db: Path, where: str) -> None:
    browser.open(one(db, where))
    stops = walk(browser)
    assert stops[0]["class"] == "skip", "the way past the menu comes first"
    unseen = [stop for stop in stops if not (stop["seen"] and stop["ring"])]
    assert unseen == []
    wanted = browser.driver.execute_script(
        """
        return [...document.querySelectorAll("a[href], button, select, input:not([type=hidden]), textarea, summary")]
          .filter(e => e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0 && !e.disabled).length
        """
    )
    assert len(stops) >= min(wanted, 400), "nothing that can be clicked is left out"


def test_the_skip_link_leads_past_the_menu(browser: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.open("/")
    browser.find("body").send_keys(Keys.TAB)
    assert focused(browser)["text"] == "Đến nội dung"
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    browser.driver.switch_to.active_element.send_keys(Keys.TAB)
    assert browser.driver.execute_script("return document.activeElement.closest('main') !== null")


def test_search_and_an_office_by_keys_alone(browser: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.open("/")
    while focused(browser)["name"] != "q":
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
    browser.driver.switch_to.active_element.send_keys("thu tuc", Keys.ENTER)
    browser.until(lambda: browser.where.startswith("/cchc/search?q=thu+tuc"), "Enter searches")
    browser.open("/")
    while not browser.driver.execute_script("return document.activeElement.id === 'office'"):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
    browser.driver.switch_to.active_element.send_keys("so noi vu hau giang", Keys.ENTER)
    browser.until(lambda: "Sở Nội vụ tỉnh Hậu Giang" in browser.text, "Enter finds the office")


def test_menus_open_with_enter_and_close_with_escape(browser: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.open("/")
    menu = browser.find("details.nav-menu")
    menu.find_element("css selector", "summary").send_keys(Keys.ENTER)
    assert menu.get_attribute("open")
    browser.driver.switch_to.active_element.send_keys(Keys.TAB)
    assert focused(browser)["tag"] == "A"
    browser.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert not menu.get_attribute("open")
    assert focused(browser)["tag"] == "SUMMARY", "and the focus stands at the menu again"


# -- on paper ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("where", "shown", "hidden"),
    [
        ("/cchc/unit/so-noi-vu~4093", ["h1", "table.list thead", "table.list td.duty"], ["header.site", "form.filter", ".links", "footer.ft", ".skip", "ul.states"]),
        ("/cchc/tasks?copy=0&decision=189/TB-VP", ["h1", "table.list td.duty"], ["header.site", "form.filter", ".facet-results", "footer.ft"]),
        ("/cchc/decision/112/QĐ-UBND", ["h1", "table.list td.duty", "svg.graph"], ["header.site", "footer.ft"]),
    ],
)  # fmt: skip
def test_an_office_prints_its_duties(browser: Browser, where: str, shown: list[str], hidden: list[str]) -> None:
    browser.open(where)
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    visible = "return [...document.querySelectorAll(arguments[0])].some(e => e.checkVisibility())"
    assert [selector for selector in shown if not browser.driver.execute_script(visible, selector)] == []
    assert [selector for selector in hidden if browser.driver.execute_script(visible, selector)] == []
    cut = "return [...document.querySelectorAll('table.list')].filter(e => e.scrollWidth > e.parentElement.clientWidth + 2 || getComputedStyle(e.parentElement).overflowX === 'auto').length"
    assert browser.driver.execute_script(cut) == 0, "nothing is cut off at the edge"
    dark = "return [...document.querySelectorAll('table.list td a')].every(e => getComputedStyle(e).color === 'rgb(0, 0, 0)')"
    assert browser.driver.execute_script(dark)


def test_a_list_over_several_sheets_has_its_head_on_each(browser: Browser) -> None:
    import base64

    import pypdfium2

    browser.open("/cchc/unit/so-noi-vu~4093")
    printed = browser.driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(base64.b64decode(printed["data"]))]
    assert len(pages) >= 2
    assert "Lịch thời hạn" not in " ".join(pages), "what can only be clicked is not printed"
    past = next(n for n, page in enumerate(pages) if "Đã qua hạn" in page)
    assert all("Văn bản giao" in page for page in pages[past : past + 2])


PAGES = [
    "/", "/cchc", "/cchc/tasks?copy=0", "/cchc/search?q=thu+tuc", "/cchc/unit", "/cchc/unit/so-noi-vu~4093", "/cchc/decision/112/QĐ-UBND", "/cchc/dashboard", "/cchc/compare",
    "/cchc/review", "/-/login", "task", "record", "/cchc/tim_nhiem_vu?q=thu+tuc", "/cchc/as_read",
]  # fmt: skip


def one(db: Path, where: str) -> str:
    """The address of a page: of some task where it is the page of a ``task`` or of its review (``record``)."""
    (task,) = sqlite3.connect(db).execute("select min(id) from tasks").fetchone()
    return {"task": f"/cchc/tasks/{task}", "record": f"/cchc/review/tasks/{task}"}.get(where, where)


@pytest.mark.parametrize("where", PAGES)
def test_pages_fit_a_phone(address: str, db: Path, tmp_path: Path, where: str) -> None:
    with browsing(address, tmp_path, PHONE) as phone:
        phone.open(one(db, where))
        width = phone.driver.execute_script("return document.documentElement.scrollWidth")
        assert width <= PHONE[0] + 1, f"{where} is {width} pixels wide"


@pytest.mark.skipif(AXE is None, reason="axe-core is not here (npm install --prefix .ci axe-core)")
@pytest.mark.parametrize("where", PAGES)
def test_pages_are_sound_for_everybody(browser: Browser, db: Path, where: str) -> None:
    """No serious or critical finding of axe-core (WCAG 2.1 A and AA, best practice)."""
    assert AXE is not None
    browser.open(one(db, where))
    browser.driver.set_script_timeout(120)
    browser.driver.execute_script(AXE.read_text("utf-8"))
    found = browser.driver.execute_async_script("axe.run(document, {resultTypes: ['violations']}).then(arguments[0])")
    serious = [
        (violation["id"], violation["impact"], node["html"][:200])
        for violation in found["violations"]
        for node in violation["nodes"][:3]
        if violation["impact"] in ("serious", "critical")
    ]
    assert serious == []
