"""Lists as Excel files: what people download is what the list shows, and no text of a document ever becomes a formula."""

from __future__ import annotations

import asyncio
import io
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from small_collection import PROVINCE, Maker, plan, resolution
from test_db import write

from cchc.serving import application
from db.pages.spreadsheet import workbook


@pytest.fixture(scope="module")
def get(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("xlsx") / "x.db"
    odd = Maker("7/KH-UBND", "2024-05-01", PROVINCE, kind="ke-hoach").assign("=1+1 là số hai", ["Sở Nội vụ"], areas=["the-che"])
    write(path, resolution(), plan(), odd.assign("- Rà soát", ["Sở Tư pháp"]).made())
    datasette = application(path)
    return lambda where: asyncio.run(datasette.client.get(where))


def rows_of(content: bytes) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"], "no formula anywhere"
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_list_as_a_workbook(get: Any) -> None:
    answer = get("/cchc/tasks.xlsx?copy=0&decision=245/QĐ-UBND&_labels=on&_size=max")
    assert answer.headers["content-disposition"] == 'attachment; filename="tasks.xlsx"'
    heads, *rows = rows_of(answer.content)
    said = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [(row["Đơn vị chủ trì"], row["Thời hạn"], row["Lĩnh vực chính"]) for row in said] == [
        ("Sở Nội vụ", datetime(2024, 6, 30), "Cải cách thủ tục hành chính"),
        ("Sở Thông tin và Truyền thông", datetime(2024, 12, 31), "Xây dựng và phát triển chính quyền điện tử, chính quyền số"),
    ]


def test_text_stays_text(get: Any) -> None:
    duties = {cell for row in rows_of(get("/cchc/tasks.xlsx?decision=7/KH-UBND").content) for cell in row}
    assert {"=1+1 là số hai", "- Rà soát"} <= duties


def test_views_and_questions_too_and_what_is_left_out_is_said(get: Any) -> None:
    assert any("Cắt giảm thủ tục hành chính nội bộ" in row for row in rows_of(get("/cchc/unit_duties.xlsx?unit=so-noi-vu%4015&_size=max").content))
    assert any("Cắt giảm thủ tục hành chính nội bộ" in row for row in rows_of(get("/cchc/tim_nhiem_vu.xlsx?q=cat+giam").content))
    assert str(rows_of(get("/cchc/tasks.xlsx?_size=1").content)[-1][0]).startswith("Còn nữa")


@pytest.mark.parametrize("where", ["/cchc/tasks?copy=0", "/cchc/unit/so-noi-vu@15", "/cchc/tim_nhiem_vu?q=cat+giam"])
def test_pages_offer_it(get: Any, where: str) -> None:
    assert '">Excel</a>' in get(where).text


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"), ("+84", "+84"), ("@SUM(1)", "@SUM(1)"), ("a\x01b", "a\ufffdb"), (3, 3), (0.5, 0.5), (None, None), ("x" * 40_000, "x" * 32_000 + " …"),
        ("2024-02-30", "2024-02-30"), ("1024-02-03", "1024-02-03"), ({"value": "the-che", "label": "Thể chế"}, "Thể chế"), ("Sheet1!A1", "Sheet1!A1"),
    ],
)  # fmt: skip
def test_values(value: Any, wanted: Any) -> None:
    assert rows_of(workbook("a/b:c", [("x", "Đầu")], [[value]])) == [["Đầu"], [wanted]]


def test_an_empty_list(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(workbook("", [("x", "Đầu")], []))
    assert [cell.value for cell in openpyxl.load_workbook(tmp_path / "x.xlsx").active[1]] == ["Đầu"]
