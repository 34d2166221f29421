"""The task list: facets that the figures answer are those that counting gives, states of deadlines, offices that lead."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest
from small_collection import OTHER_PROVINCE, Maker, article, district_plan, namesake, plan, resolution
from test_db import write

from cchc.serving import application


def days(count: int) -> str:
    return (date.today() + timedelta(days=count)).isoformat()


@pytest.fixture(scope="module")
def get(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("facets") / "x.db"
    due = Maker("7/KH-UBND", "2026-01-01", OTHER_PROVINCE, kind="ke-hoach").assign("Hôm nay", ["Sở Y tế"], deadline=days(0))
    due.assign("Ba mươi", ["Sở Y tế"], deadline=days(30)).assign("Ba mốt", ["Sở Y tế"], deadline=days(31)).assign("Hôm qua", ["Sở Nội vụ"], deadline=days(-1))
    due.assign("Trùng", ["Sở Y tế"], ["Sở Nội vụ"])
    write(path, resolution(), plan(), plan(media_type="application/pdf", pages=2), district_plan(), namesake(), article(), due.made())
    datasette = application(path)
    return lambda where: asyncio.run(datasette.client.get(where))


def facets(get: Any, query: str) -> dict[str, dict[str, int]]:
    """Facet → value → count of the task list."""
    found = get(f"/cchc/tasks.json?{query}").json()["facet_results"]
    return {name: {value["value"]: value["count"] for value in facet["results"]} for name, facet in found.items()}


@pytest.mark.parametrize(
    "query",
    [
        "copy=0",
        "copy=0&area=thu-tuc-hanh-chinh",
        "copy=0&year=2024&province=15",
        "copy=0&year=2024&_sort=deadline",
        "copy=0&_due=none",
        "copy=0&area=thu-tuc-hanh-chinh&_due=past",
    ],
)
def test_figures_say_what_counting_says(get: Any, query: str) -> None:
    known = facets(get, query)
    counted = facets(get, f"{query}&id__not=none")  # changes nothing but that the rows are counted
    for name in ("area", "year", "province", "decision", "deadline", "lead"):
        assert known[name] == counted[name], name


def test_states_of_deadlines(get: Any) -> None:
    assert facets(get, "copy=0&decision=7/KH-UBND")["deadline"] == {"none": 1, "later": 1, "soon": 2, "past": 1}
    for state, wanted in {"none": {"Trùng"}, "later": {"Ba mốt"}, "soon": {"Hôm nay", "Ba mươi"}, "past": {"Hôm qua"}}.items():
        rows = get(f"/cchc/tasks.json?_shape=array&copy=0&decision=7/KH-UBND&_due={state}").json()
        assert {row["duty"] for row in rows} == wanted


def test_an_office_that_leads(get: Any) -> None:
    rows = get("/cchc/tasks.json?_shape=array&copy=0&_unit=so-noi-vu@68").json()
    assert {row["duty"] for row in rows} == {"Hôm qua", "Rà soát biên chế sự nghiệp"}
    assert facets(get, "copy=0")["lead"]["so-y-te@68"] == 4
    assert get("/cchc/tasks.json?_shape=array&_unit='%22%20or%201").json() == []


def test_a_facet_leads_to_its_rows_and_back(get: Any) -> None:
    page = get("/cchc/tasks.json?copy=0").json()
    for name, facet in page["facet_results"].items():
        for value in facet["results"][:3]:
            there = get(value["toggle_url"].replace("http://localhost", "")).json()
            assert there["filtered_table_rows_count"] == value["count"], (name, value)
            back = next(v for v in there["facet_results"][name]["results"] if v["value"] == value["value"])
            assert back["selected"]


def test_the_list_reads_in_vietnamese(get: Any) -> None:
    text = get("/cchc/tasks?copy=0&_sort=deadline").text
    for part in ("Tình trạng thời hạn", "Đến hạn trong 30 ngày", "30/06/2024", "CSV tất cả", ">Lĩnh vực<", "Sở Y tế tỉnh Lâm Đồng"):
        assert part in text, part


def test_what_is_too_long_to_count_is_named(get: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.pages.facets.MOST_COUNTED", 2)
    text = get("/cchc/tasks?copy=0&_due=none").text
    assert "chưa đếm theo: Văn bản giao, Đơn vị chủ trì." in text
    assert "Tình trạng thời hạn" in text, "what the figures know is counted still"
