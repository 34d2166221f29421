"""The figures that the tutorials print are those of the sample documents: whoever follows one sees them."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

import cchc

ROOT = Path(__file__).parent.parent
UNIT = "select distinct task from task_units where unit = 'so-noi-vu@93' and task in (select id from tasks where copy = 0)"
# (tutorial, what it prints with the figure as a group, where the figure comes from)
FIGURES = [
    ("RESEARCHER", r"# (\d+) tệp, 0 lỗi", "select count(*) from sources"),
    ("RESEARCHER", r"0 lỗi, (\d+) trang", "select sum(pages) from documents"),
    (
        "RESEARCHER",
        r"\((\d+) dòng với bộ mẫu\)",
        "select count(*) from task_areas join tasks on id = task where copy = 0 and task_areas.area = 'thu-tuc-hanh-chinh' and year = 2024 and province = '93'",
    ),
    ("RESEARCHER", r"# tasks (\d+),", "select count(*) from tasks"),
    ("RESEARCHER", r"targets (\d+), citations", "select count(*) from targets"),
    ("RESEARCHER", r"citations (\d+) …", "select count(*) from citations"),
    ("RESEARCHER", r"chỉ tính một lần \((\d+) thay vì", "select count(*) from tasks where copy = 0"),
    ("COMPLIANCE", r"Bộ mẫu: (\d+) nhiệm vụ", f"select count(*) from ({UNIT})"),
    ("COMPLIANCE", r"nhiệm vụ trong (\d+) văn bản", f"select count(distinct document) from tasks where id in ({UNIT})"),
    ("COMPLIANCE", r"(\d+) chủ trì, 6 phối hợp", f"select count(*) from ({UNIT} and role = 'lead')"),
    ("COMPLIANCE", r"\((\d+) nhiệm vụ có ngày\)", f"select count(*) from tasks where id in ({UNIT}) and deadline is not null"),
    (
        "COMPLIANCE",
        r"và (\d+) nhiệm vụ\. Xem mục",
        "select count(*) from tasks t join documents d on d.id = document where d.number = '112/QĐ-UBND' and copy = 0",
    ),
]


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    path = tmp_path_factory.mktemp("mau") / "cchc.db"
    cchc.run(ROOT / "corpus" / "documents", db=path, workers=2)
    return sqlite3.connect(path)


@pytest.mark.parametrize("tutorial, printed, sql", FIGURES, ids=[printed for _, printed, _ in FIGURES])
def test_a_printed_figure_is_true(collection: sqlite3.Connection, tutorial: str, printed: str, sql: str) -> None:
    said = re.search(printed, (ROOT / "docs" / f"TUTORIAL-{tutorial}.md").read_text("utf-8"))
    assert said is not None
    assert int(said[1]) == collection.execute(sql).fetchone()[0]
