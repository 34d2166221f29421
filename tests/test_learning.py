"""What the area model learns from the user: sentences under area headings, corrections that people made, and when it refuses."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from small_collection import plan
from test_db import write

import models
from cchc.learning import harvested, held_out_sources, reviewed_rows
from cchc.refusal import Refused
from cchc.training import train_model
from db import review_pages
from db import reviews as reviews_file
from models.corpus import read_rows
from models.labels import AREAS
from models.train import train
from models.weak import WEIGHT, Found, named_area, weak_rows

ROOT = Path(__file__).parents[1]

# (headings outermost first, the one area that they name)
HEADINGS = [
    (["II. CẢI CÁCH THỂ CHẾ"], "the-che"),
    (["III. NHIỆM VỤ", "2. Cải cách thủ tục hành chính", "b) Các sở, ban, ngành:"], "thu-tuc-hanh-chinh"),
    (["III CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC"], "to-chuc-bo-may"),
    (["4. Cải cách công vụ"], "che-do-cong-vu"),
    (["V. Cải cách tài chính công"], "tai-chinh-cong"),
    (["6. Xây dựng và phát triển Chính phủ điện tử, Chính phủ số"], "chinh-quyen-so"),
    (["VI. HIỆN ĐẠI HÓA HÀNH CHÍNH"], "chinh-quyen-so"),
    (["1. Cải cách thể chế", "7. Công tác chỉ đạo, điều hành"], "chi-dao-dieu-hanh"),
    (["4. Cải cách tổ chức bộ máy và tài chính công"], None),
    (["1. Cải cách thể chế", "Cải cách thủ tục hành chính; cải cách tài chính công"], None),
    (["I. MỤC ĐÍCH, YÊU CẦU"], None),
    (["Ban hành Kế hoạch cải cách hành chính năm 2024"], None),
    ([], None),
]


@pytest.mark.parametrize("headings, area", HEADINGS)
def test_the_area_that_headings_name(headings: list[str], area: str | None) -> None:
    assert named_area(headings) == area


def test_weak_rows_are_believed_less_and_hide_their_heading() -> None:
    found = [
        Found("a", "Rà soát, công bố danh mục văn bản quy phạm pháp luật hết hiệu lực của tỉnh trong năm", ("I. CẢI CÁCH THỂ CHẾ",)),
        Found("b", "Rà soát, công bố danh mục văn bản quy phạm pháp luật hết hiệu lực của tỉnh trong năm", ("II. CẢI CÁCH TÀI CHÍNH CÔNG",)),
        Found("c", "Sở Tư pháp", ("I. CẢI CÁCH THỂ CHẾ",)),
        Found("d", "Thẩm định dự thảo nghị quyết quy phạm pháp luật trình kỳ họp cuối năm của Hội đồng nhân dân", ("I. MỤC TIÊU",)),
    ]
    rows = weak_rows(found, models.load())
    assert [(row.id, row.headings, row.weight) for row in rows] == [("a", (), WEIGHT)]
    assert "the-che" in rows[0].areas


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "cchc.db"
    with sqlite3.connect(path) as connection:
        connection.executescript("create table documents (id text, sha256 text); create table sentences (id text, document text, text text, headings text)")
        connection.executemany("insert into documents values (?, ?)", [("1", "a" * 64), ("2", "b" * 64)])
        rows = [("1-1", "1", "một", "I. NHIỆM VỤ › 1. Cải cách thể chế"), ("1-2", "1", "hai", None), ("2-1", "2", "ba", "V. TÀI CHÍNH CÔNG")]
        connection.executemany("insert into sentences values (?, ?, ?, ?)", rows)
    return path


def test_harvest_leaves_out_what_is_held_out(db: Path) -> None:
    assert list(harvested(db)) == [Found("1-1", "một", ("I. NHIỆM VỤ", "1. Cải cách thể chế")), Found("2-1", "ba", ("V. TÀI CHÍNH CÔNG",))]
    assert [found.id for found in harvested(db, {"b" * 64})] == ["1-1"]
    with pytest.raises(Refused):
        list(harvested(db.with_name("không có.db")))


def test_held_out_sources_are_known_by_content(tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "manifest.csv").write_text("file,split\nx.txt,held-out\ny.txt,dev\n", encoding="utf-8")
    for name in ("x.txt", "y.txt"):
        (tmp_path / "documents" / name).write_text(name, encoding="utf-8")
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "z.txt").write_text("z", encoding="utf-8")
    assert held_out_sources(tmp_path, [tmp_path / "gold"]) == {hashlib.sha256(text).hexdigest() for text in (b"x.txt", b"z")}


def reviews(path: Path, said: list[tuple[str, str, str, str, object]]) -> Path:
    """A reviews file with (kind, sha256, text, field, value) rows, as ``db.reviews`` writes them."""
    with sqlite3.connect(path) as connection:
        connection.execute('create table corrections (id integer primary key, kind, sha256, start, "end", nth, text, headings, field, value, read)')
        rows = [(kind, sha256, 0, len(text), 0, text, '["II. NHIỆM VỤ"]', name, json.dumps(value), "null") for kind, sha256, text, name, value in said]
        connection.executemany(
            'insert into corrections (kind, sha256, start, "end", nth, text, headings, field, value, read) values (?,?,?,?,?,?,?,?,?,?)', rows
        )
    return path


def test_the_last_word_on_a_text_is_a_full_label(tmp_path: Path) -> None:
    path = reviews(
        tmp_path / "reviews.db",
        [
            ("sentences", "a" * 64, "Một", "areas", ["the-che"]),
            ("sentences", "a" * 64, "Một", "areas", ["tai-chinh-cong", "the-che"]),
            ("tasks", "a" * 64, "Hai", "areas", []),
            ("tasks", "a" * 64, "Hai", "lead", ["Sở Nội vụ"]),
            ("targets", "a" * 64, "Ba", "areas", ["the-che"]),
            ("sentences", "b" * 64, "Bốn", "areas", ["the-che"]),
        ],
    )
    rows = reviewed_rows(path, {"b" * 64})
    assert [(row.text, row.areas, row.headings, row.weight) for row in rows] == [
        ("Hai", (), ("II. NHIỆM VỤ",), 1.0),
        ("Một", ("the-che", "tai-chinh-cong"), ("II. NHIỆM VỤ",), 1.0),
    ]


def test_a_correction_that_names_no_area_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="something else"):
        reviewed_rows(reviews(tmp_path / "reviews.db", [("sentences", "a" * 64, "Một", "areas", ["khac"])]))


def test_what_people_said_in_the_browser_is_learned(small_corpus: Path, tmp_path: Path) -> None:
    """A correction and a confirmation, kept by the code of the review pages itself, train the model as full labels under the headings it had seen."""
    path, file = tmp_path / "cchc.db", tmp_path / "reviews.db"
    write(path, plan())
    with sqlite3.connect(path) as connection:
        tasks = [id_ for (id_,) in connection.execute("select id from tasks order by start")]
        title = connection.execute("select title from documents").fetchone()[0]
        for id_, form in zip(tasks, [{"primary": "the-che", "area_chinh-quyen-so": "1", "why": "đọc lại"}, {"action": "confirm"}], strict=False):
            found = review_pages.record(connection, "tasks", id_)
            assert found is not None
            reviews_file.add(file, [said for said in review_pages.said(found, form, "lan") if said.field in {"areas", "confirmed"}])
        confirmed = connection.execute("select text, areas from tasks where id = ?", [tasks[1]]).fetchone()
    rows = {row.text: row for row in reviewed_rows(file)}
    assert {row.areas for row in rows.values()} == {("the-che", "chinh-quyen-so"), tuple(json.loads(confirmed[1]))}
    assert rows[confirmed[0]].headings == (title, "II. NHIỆM VỤ")
    out = tmp_path / "model"
    assert train_model(small_corpus, out, reviews=file) == 0
    assert models.load(out).record["rows"] == len(read_rows(small_corpus)) + 2


@pytest.fixture
def small_corpus(tmp_path: Path) -> Path:
    """One row in twenty of every batch."""
    (tmp_path / "corpus" / "sentences").mkdir(parents=True)
    for path in sorted((ROOT / "corpus" / "sentences").glob("*.jsonl")):
        kept = path.read_text(encoding="utf-8").splitlines()[::20]
        (tmp_path / "corpus" / "sentences" / path.name).write_text("\n".join(kept) + "\n", encoding="utf-8")
    return tmp_path / "corpus"


def test_weak_rows_that_mislead_leave_the_model_as_it_was(small_corpus: Path, tmp_path: Path) -> None:
    others = [row for row in read_rows(ROOT / "corpus")[3::10] if row.areas]
    wrong = [replace(row, areas=(AREAS[AREAS.index(row.areas[0]) - 1],), batch="thu-hoach", weight=WEIGHT) for row in others]
    report = train(small_corpus, tmp_path, weak=wrong)
    assert (report.kept, report.weak, (tmp_path / "areas.npz").exists()) == (False, len(wrong), False)


def test_weak_rows_that_help_are_kept_and_told(small_corpus: Path, tmp_path: Path) -> None:
    right = [replace(row, batch="thu-hoach", weight=WEIGHT) for row in read_rows(ROOT / "corpus")[3::10]]
    report = train(small_corpus, tmp_path, weak=right)
    assert report.kept
    assert report.before is not None
    assert report.figures.macro > report.before.macro
    assert f"with {len(right)} sentences under headings of the user's own documents" in (tmp_path / "CARD.md").read_text(encoding="utf-8")
