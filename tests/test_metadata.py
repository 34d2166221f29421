"""The words and the pages of the site: everything is described, every facet has its index, every question has an answer, nothing comes from elsewhere, nothing
is unescaped."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import yaml
from small_collection import Maker, article, district_plan, namesake, plan, resolution
from test_db import write

from cchc.serving import METADATA, application
from db import load, schema

WORDS = yaml.safe_load(METADATA.read_text("utf-8"))["databases"]["cchc"]
VIEWS = sorted(path.stem for path in schema.VIEWS.glob("*.sql"))
ASKED = {
    "nhiem_vu_cua_don_vi": ("don_vi=so+noi+vu+yen+bai&vai_tro=lead", {"Cắt giảm thủ tục hành chính nội bộ", "Sở Nội vụ được giao tổng hợp kết quả hằng quý"}),
    "van_ban_giao_gi": ("so_ky_hieu=31/kh-ubnd", {"Niêm yết thủ tục tại bộ phận một cửa"}),
    "nhiem_vu_theo_linh_vuc": (
        "linh_vuc=thu-tuc-hanh-chinh&tu_nam=2024&den_nam=2024&dia_phuong=yen+bai",
        {"Cắt giảm thủ tục hành chính nội bộ", "Niêm yết thủ tục tại bộ phận một cửa"},
    ),
    "chi_tieu_qua_cac_nam": ("chi_tieu=hai+long", {"Tỷ lệ hài lòng của người dân"}),
    "tim_nhiem_vu": ("q=%C4%91%E1%BA%A5t+%C4%91ai", {"Số hóa hồ sơ, kết nối dữ liệu đất đai"}),
    "tim_cau": ("q=bien+che", {"Rà soát biên chế sự nghiệp"}),
    "den_han_trong_thang": ("thang=2024-06", {"Cắt giảm thủ tục hành chính nội bộ"}),
    "chuoi_van_ban": ("so_ky_hieu=31/KH-UBND", {"245/QĐ-UBND", "76/NQ-CP", "77/2015/QH13"}),
    "ai_vien_dan": ("so_ky_hieu=76/nq-cp", {"245/QĐ-UBND (15/02/2024)"}),
    "khoi_luong_don_vi": ("dia_phuong=lam+dong", {"Sở Nội vụ tỉnh Lâm Đồng"}),
    "tep_loi": ("", {"/van-ban/hỏng.pdf"}),
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pages") / "bất kỳ.db"
    odd = (
        Maker("9/KH-UBND", "2025-01-01", None, kind="ke-hoach", title="<script>alert(1)</script>")
        .assign("<b>đậm</b> & việc", ["Sở <i>X</i>"], deadline="2999-01-01")
        .made()
    )
    write(path, resolution(), plan(), plan(media_type="application/pdf", pages=2), district_plan(), namesake(), article(), odd)
    with load.opened(path) as db:
        load.fail(db, [{"path": "/van-ban/hỏng.pdf", "sha256": "0" * 64, "bytes": 3}], "truncated", "cut <off>")
    return path


@pytest.fixture(scope="module")
def get(path: Path) -> Any:
    datasette = application(path)

    def ask(where: str) -> Any:
        return asyncio.run(datasette.client.get(where))

    return ask


@pytest.mark.parametrize("role", ["lead", "chủ trì", "Chu tri"])
def test_a_role_is_asked_for_and_said_in_words(get: Any, role: str) -> None:
    rows = get(f"/cchc/nhiem_vu_cua_don_vi.json?don_vi=so+noi+vu+yen+bai&vai_tro={quote(role)}&_shape=objects").json()["rows"]
    assert {(row["Vai trò"], row["Nhiệm vụ"]) for row in rows} == {("chủ trì", duty) for duty in ASKED["nhiem_vu_cua_don_vi"][1]}


def facets(words: dict[str, Any]) -> list[str]:
    """Columns that are faceted, whatever counts them."""
    return [column for facet in words.get("facets", ()) for column in (facet.values() if isinstance(facet, dict) else [facet])]


def columns(path: Path) -> dict[str, set[str]]:
    connection = sqlite3.connect(path)
    names = [*schema.TABLES, *VIEWS]
    return {name: {row[1] for row in connection.execute(f"pragma table_info([{name}])")} for name in names}


# -- words -------------------------------------------------------------------------------------------------------


def test_every_table_view_and_column_is_described(path: Path) -> None:
    found = columns(path)
    assert set(WORDS["tables"]) == set(found)
    for name, words in WORDS["tables"].items():
        assert set(words.get("columns", {})) == found[name], name
        for text in (words["title"], words["description"], *words["columns"].values()):
            assert re.search(r"\(.+\)", text, re.DOTALL), f"{name}: the English is missing in {text!r}"
            assert re.search(r"[à-ỹđ]|Trang|Tên|Loại|\bNăm\b", text), f"{name}: the Vietnamese is missing in {text!r}"


def test_what_the_words_name_is_there(path: Path) -> None:
    found = columns(path)
    for name, words in WORDS["tables"].items():
        named = {*facets(words), *(words[key] for key in ("label_column", "sort", "sort_desc") if key in words)}
        assert named <= found[name], name


def test_facets_and_sort_columns_of_tables_have_an_index(path: Path) -> None:
    connection = sqlite3.connect(path)
    for name, words in WORDS["tables"].items():
        if name not in schema.TABLES:
            continue
        indexes = connection.execute("select ii.name from pragma_index_list(?) il join pragma_index_info(il.name) ii where ii.seqno = 0", [name])
        indexed = {column for (column,) in indexes} | {row[1] for row in connection.execute(f"pragma table_info([{name}])") if row[5] == 1}
        # The office that leads is counted over ``task_units``, which has its index.
        wanted = {*facets(words), *schema.TABLES[name].refers} - ({"lead"} if name == "tasks" else set())
        assert wanted <= indexed, name


def test_searched_tables_search() -> None:
    assert {name for name, words in WORDS["tables"].items() if "fts_table" in words} == set(schema.SEARCHED)


def test_views_answer(path: Path) -> None:
    connection = sqlite3.connect(path)
    for name in VIEWS:
        assert connection.execute(f"select count(*) from [{name}]").fetchone()[0] > 0 or name == "due_soon"


# -- questions ---------------------------------------------------------------------------------------------------


def test_every_question_is_tried() -> None:
    assert set(ASKED) == set(WORDS["queries"])


@pytest.mark.parametrize("name", ASKED)
def test_questions_have_answers(get: Any, name: str) -> None:
    query, wanted = ASKED[name]
    rows = get(f"/cchc/{name}.json?{query}&_shape=array").json()
    found = {str(value) for row in rows for value in row.values()}
    assert wanted <= found
    assert not any("Số hóa" in value for value in found) or name == "tim_nhiem_vu", "no more than was asked"
    parameters = WORDS["queries"][name].get("params", [])
    assert set(re.findall(r":(\w+)", re.sub(r"'[^']*'", "", WORDS["queries"][name]["sql"]))) == set(parameters)


def test_every_question_has_an_example_that_gives_rows(get: Any) -> None:
    shown = dict(re.findall(r'<a class="quiet" href="(/cchc/(\w+)\?[^"]*)">ví dụ', get("/").text))
    assert set(shown.values()) == {name for name, words in WORDS["queries"].items() if words.get("params")}
    for where, name in shown.items():
        assert get(unescape(where).replace("?", ".json?_shape=array&")).json(), name
        assert f'href="{where}"' in get(f"/cchc/{name}").text


@pytest.mark.parametrize("name", ASKED)
def test_questions_without_words_do_no_harm(get: Any, name: str) -> None:
    page = get(f"/cchc/{name}")
    assert page.status_code == 200
    assert "message-error" not in page.text


def test_exact_matches_come_first(get: Any) -> None:
    rows = get("/cchc/tim_nhiem_vu.json?q=th%E1%BB%A7+t%E1%BB%A5c&_shape=array").json()
    assert {row["Nhiệm vụ"] for row in rows} == {"Cắt giảm thủ tục hành chính nội bộ", "Niêm yết thủ tục tại bộ phận một cửa", "Các bộ rà soát thủ tục"}


# -- pages -------------------------------------------------------------------------------------------------------

PAGES = ["/", "/cchc", "/cchc/tim_nhiem_vu?q=thu+tuc", *(f"/cchc/{name}" for name in WORDS["tables"])]


@pytest.mark.parametrize("page", PAGES)
def test_pages_come_whole_and_from_here(get: Any, page: str) -> None:
    answer = get(page)
    assert answer.status_code == 200
    text = answer.text
    assert "message-error" not in text
    assert not re.search(r"<script>alert|<b>đậm|<i>X</i>|cut <off>", text), "text of documents is escaped"
    loaded = re.findall(r"""<(?:script|link|img|iframe)[^>]*?(?:src|href)=["']?(https?:)?//""", re.sub(r'<link rel="alternate"[^>]*>', "", text))
    assert loaded == []


def test_the_front_page_shows_the_collection(get: Any) -> None:
    text = get("/").text
    for said in (
        'action="/cchc/search"', "<b>6</b> văn bản", "&lt;script&gt;alert(1)", "/cchc/failures?kind=truncated", "&lt;b&gt;đậm&lt;/b&gt; &amp; việc",
        "01/01/2999", "Cải cách thủ tục hành chính", "15/02/2024",
    ):  # fmt: skip
        assert said in text, said


def test_an_empty_database_has_a_front_page(tmp_path: Path) -> None:
    with load.opened(tmp_path / "x.db"):
        pass
    page = asyncio.run(application(tmp_path / "x.db").client.get("/"))
    assert page.status_code == 200
    assert "Chưa có văn bản" in page.text


@pytest.mark.parametrize(("typed", "found"), [("thu tuc", 3), ("thủ tục", 3), ("thú túc", 0), ("dat dai", 1), ('"', 8), ("một cửa*", 1)])
def test_the_search_box_of_tables_takes_what_people_type(get: Any, typed: str, found: int) -> None:

    answer = get(f"/cchc/tasks.json?copy=0&_search={quote(typed)}&_shape=array")
    assert answer.status_code == 200
    assert len(answer.json()) == (0 if typed == '"' else found)


def test_a_whole_table_comes_as_csv(get: Any, path: Path) -> None:
    lines = get("/cchc/tasks.csv?_stream=on").text.strip().splitlines()
    assert len(lines) == 1 + sqlite3.connect(path).execute("select count(*) from tasks").fetchone()[0]


def test_ids_in_views_are_links(get: Any) -> None:
    assert re.search(r'<a href="/cchc/tasks/[0-9a-f]{16}-0001" title="[0-9a-f]{16}-0001">chi tiết</a>', get("/cchc/unit_duties").text)
    assert '<a href="/cchc/units/so-noi-vu~4015"' in get("/cchc/khoi_luong_don_vi").text
    assert "Cải cách thủ tục hành chính, Cải cách thể chế" in get("/cchc/tasks?_nocol=text").text
