"""Databases of several offices in one, and tables as files."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from small_collection import district_plan, plan, resolution
from test_batch import go, rows
from test_db import facts, write
from test_reviews import say, task_of

from cchc.advice import advice
from cchc.exporting import export_database
from cchc.merging import merge_databases
from cchc.refusal import Refused
from db import reviews, schema
from db.pages.wording import FAILURES

ROOT = Path(__file__).parent.parent


def offices(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Documents of two offices, what both have, what neither can read: the folders, and the whole collection."""
    a, b = tmp_path / "chung" / "a", tmp_path / "chung" / "b"
    a.mkdir(parents=True)
    b.mkdir()
    for n in range(3):
        (a / f"{n}.txt").write_text(f"việc thứ {n} của a\nviệc chung")
        (b / f"{n}.txt").write_text(f"việc thứ {n} của b\nviệc chung")
    (a / "chung.txt").write_text("văn bản của cả hai")
    (b / "chung.txt").write_text("văn bản của cả hai")
    (b / "hỏng.txt").write_text("BAD")
    return a, b, tmp_path / "chung"


def known(db: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of a database, but for the column that says from where a file's row came."""
    found = facts(db)
    at = list(schema.TABLES["sources"].columns).index("origin")
    return {**found, "sources": [row[:at] + row[at + 1 :] for row in found["sources"]]}


def test_merged_databases_say_what_one_run_would(tmp_path: Path) -> None:
    a, b, whole = offices(tmp_path)
    one, other, both, all_ = (tmp_path / name for name in ("a.db", "b.db", "both.db", "all.db"))
    go(a, one)
    go(b, other)
    go(whole, both)
    assert merge_databases([one, other], all_) == 0
    assert known(all_) == known(both)
    assert rows(all_, "select count(*) from tasks_fts where tasks_fts match 'chung'") == rows(
        both, "select count(*) from tasks_fts where tasks_fts match 'chung'"
    )
    before = facts(all_)
    merge_databases([other, one, all_.rename(tmp_path / "x.db")][:2], tmp_path / "x.db")
    assert facts(tmp_path / "x.db") == before, "in any order, any number of times"


def test_merging_again_brings_what_changed(tmp_path: Path) -> None:
    a, b, _ = offices(tmp_path)
    one, other, all_ = (tmp_path / name for name in ("a.db", "b.db", "all.db"))
    go(a, one)
    go(b, other)
    merge_databases([one, other], all_)
    (a / "0.txt").write_text("việc đã đổi")
    (a / "1.txt").unlink()
    (b / "hỏng.txt").write_text("đã lành")
    go(a, one, prune=True)
    go(b, other)
    merge_databases([one, other], all_)
    fresh = tmp_path / "fresh.db"
    merge_databases([one, other], fresh)
    assert facts(all_) == facts(fresh)
    assert rows(all_, "select count(*) from tasks where duty in ('việc đã đổi', 'việc thứ 0 của a', 'việc thứ 1 của a')") == [(1,)]


def test_what_people_said_comes_along(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = [tmp_path / name for name in ("a", "b", "all")]
    for place in places:
        place.mkdir()
    a, b, both = (place / "cchc.db" for place in places)
    write(a, plan(), resolution())
    write(b, plan(), district_plan())
    say(a, places[0] / "reviews.db", "tasks", task_of(a, "Cắt giảm")["id"], areas=["tai-chinh-cong"])
    say(b, places[1] / "reviews.db", "tasks", task_of(b, "Niêm yết")["id"], lead=["Văn phòng"])
    for _ in range(2):
        # b has the plan as the machine read it, and comes last.
        merge_databases([a, b], both)
        assert task_of(both, "Cắt giảm")["area"] == "tai-chinh-cong"
        assert task_of(both, "Niêm yết")["lead"] == "Văn phòng"
        assert len(reviews.told(places[2] / "reviews.db")) == 2
    assert "2 lời sửa mới" in capsys.readouterr().err
    say(a, places[0] / "reviews.db", "tasks", task_of(a, "Cắt giảm")["id"], areas=["the-che"])
    merge_databases([a, b], both)
    assert task_of(both, "Cắt giảm")["area"] == "the-che", "the later word counts"
    (places[0] / "reviews.db").unlink()
    merge_databases([a, b], both)
    assert "không thấy lời sửa" in capsys.readouterr().err


def test_other_files_of_one_name_are_kept_apart(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    one, other, all_ = (tmp_path / name for name in ("a.db", "b.db", "all.db"))
    (docs / "1.txt").write_text("việc của sở này")
    go(docs, one)
    (docs / "1.txt").write_text("việc của sở kia")
    go(docs, other)
    for _ in range(2):
        merge_databases([one, other], all_)
        assert rows(all_, "select count(*) from documents") == [(2,)]
        paths = [path for (path,) in rows(all_, "select path from sources order by path")]
        assert (paths[0], re.sub("[0-9a-f]{8}", "…", paths[1])) == (str(docs / "1.txt"), f"b-…:{docs / '1.txt'}")


def test_a_database_is_not_merged_into_itself(tmp_path: Path) -> None:
    write(tmp_path / "a.db", resolution())
    with pytest.raises(Refused, match="into itself"):
        merge_databases([tmp_path / "a.db"], tmp_path / "a.db")


# -- export ------------------------------------------------------------------------------------------------------


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    write(tmp_path / "x.db", resolution(), plan(), district_plan())
    return tmp_path / "x.db"


def stored(db: Path, table: str) -> list[tuple[Any, ...]]:
    columns = ", ".join(f"[{column}]" for column in schema.TABLES[table].columns)
    return sorted(sqlite3.connect(db).execute(f"select {columns} from [{table}]").fetchall(), key=repr)


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_every_row_comes_out_once(collection: Path, tmp_path: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="the extra 'export' is not installed")
    out = tmp_path / "kho"
    assert export_database(collection, form, out, []) == 0
    assert {path.name for path in out.iterdir()} == {*schema.TABLES, "DICTIONARY.md"}
    assert {path.name for path in (out / "tasks").iterdir()} == {"doc_year=2021", "doc_year=2024"}
    for table, shape in schema.TABLES.items():
        found = [row for path in sorted((out / table).rglob(f"*.{form}")) for row in _rows(path, form, shape)]
        assert sorted(found, key=repr) == stored(collection, table), table


def _rows(path: Path, form: str, shape: schema.Table) -> list[tuple[Any, ...]]:
    if form == "jsonl":
        return [tuple(json.loads(line).values()) for line in path.read_text("utf-8").splitlines()]
    if form == "csv":
        with path.open(encoding="utf-8", newline="") as opened:
            reader = csv.reader(opened)
            assert next(reader) == list(shape.columns)
            types = shape.columns.values()
            return [tuple(type_(cell) if cell else None for type_, cell in zip(types, row, strict=True)) for row in reader]
    import pyarrow.parquet

    table = pyarrow.parquet.ParquetFile(path).read()
    assert table.column_names == list(shape.columns)
    return list(zip(*(column.to_pylist() for column in table.columns), strict=True))


def test_the_dictionary_names_every_column(collection: Path, tmp_path: Path) -> None:
    export_database(collection, "csv", tmp_path / "kho", ["tasks", "documents"])
    text = (tmp_path / "kho" / "DICTIONARY.md").read_text("utf-8")
    assert re.findall(r"^## (\w+):", text, re.MULTILINE) == ["documents", "tasks"]
    for table in ("tasks", "documents"):
        assert all(f"| `{column}`" in text for column in schema.TABLES[table].columns)
    assert "| `document` | chữ (text) | Văn bản nguồn (source document) | `documents` |" in text


def test_a_folder_in_use_is_not_written_over(collection: Path, tmp_path: Path) -> None:
    (tmp_path / "kho").mkdir()
    (tmp_path / "kho" / "của tôi").touch()
    with pytest.raises(Refused, match="not empty"):
        export_database(collection, "csv", tmp_path / "kho", [])


# -- advice ------------------------------------------------------------------------------------------------------


def test_every_kind_of_failure_has_its_advice_and_its_name() -> None:
    sources = [path.read_text("utf-8") for folder in ("extract", "cchc") for path in (ROOT / folder).rglob("*.py")]
    kinds = {kind for text in sources for kind in re.findall(r"(?:Unreadable|JobError)\(\s*\"([a-z-]+)\"", text)}
    assert {"timeout", "encrypted", "no-text"} <= kinds
    assert [kind for kind in sorted(kinds) if advice(kind) == advice("?")] == []
    assert kinds - FAILURES.keys() == set()
    assert re.fullmatch(r".+ \(.+\)", advice("crash"))
