"""People's corrections: they win everywhere, what the machine read stays, nothing is lost by a rebuild, and what no longer fits is said."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from small_collection import PROVINCE, Maker, district_plan, plan, resolution
from sqlite_utils import Database
from test_db import facts, source, write

from cchc.cli import cli
from cchc.reviewing import lines_of
from db import accounts, corrections, links, load, reviews
from db.filing import filed
from db.reviews import Correction, Record
from db.rows import rows_of


@pytest.fixture
def db_path(tmp_path: Path) -> Path:
    path = tmp_path / "cchc.db"
    write(path, resolution(), plan(), district_plan())
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reviews.db"


def task_of(path: Path, duty: str) -> dict[str, Any]:
    rows = Database(sqlite3.connect(path)).query("select * from tasks where duty like ?", [duty + "%"])
    return next(iter(rows), {})


def say(db_path: Path, file: Path, kind: str, id_: str, **values: Any) -> None:
    """Somebody says this of a record, and it is put over the database."""
    with load.opened(db_path) as db:
        record, row = corrections.record_of(db, kind, id_), corrections.read_of(db, kind, id_)
        assert record is not None
        assert row is not None
        read = corrections.values_of(kind, row)
        reviews.add(file, [Correction(record, name, value, read.get(name), "lan", "đã đối chiếu") for name, value in values.items()])
        corrections.apply(db, reviews.told(file))
        links.link(db)


def of_units(path: Path, task: str) -> list[tuple[str, str]]:
    return sqlite3.connect(path).execute("select role, unit from task_units where task = ? order by role, ordinal", [task]).fetchall()


CASES = [
    ({"areas": ["tai-chinh-cong"]}, {"area": "tai-chinh-cong", "areas": '["tai-chinh-cong"]', "reviewed": "corrected"}),
    ({"areas": []}, {"area": None, "areas": None, "reviewed": "corrected"}),
    ({"deadline": {"date": "2024-07-31", "text": "trước 31/7", "recurrence": None}}, {"deadline": "2024-07-31", "deadline_text": "trước 31/7"}),
    ({"deadline": None}, {"deadline": None, "deadline_text": None, "recurrence": None, "reviewed": "corrected"}),
    ({"lead": ["Sở Tài chính", "Sở Y tế"]}, {"lead": "Sở Tài chính; Sở Y tế", "support": "Sở Tư pháp; Ủy ban nhân dân các xã, phường"}),
    ({"lead": []}, {"lead": None, "reviewed": "corrected"}),
    ({"confirmed": True}, {"area": "thu-tuc-hanh-chinh", "lead": "Sở Nội vụ", "reviewed": "confirmed"}),
    ({"areas": ["thu-tuc-hanh-chinh", "the-che"]}, {"area": "thu-tuc-hanh-chinh", "reviewed": "confirmed"}),
]


@pytest.mark.parametrize(("values", "wanted"), CASES)
def test_the_word_of_people_counts(db_path: Path, file: Path, values: dict[str, Any], wanted: dict[str, Any]) -> None:
    before = task_of(db_path, "Cắt giảm")
    say(db_path, file, "tasks", before["id"], **values)
    after = task_of(db_path, "Cắt giảm")
    assert {name: after[name] for name in wanted} == wanted
    assert {name: after[name] for name in ("duty", "text", "start", "end", "decision")} == {
        name: before[name] for name in ("duty", "text", "start", "end", "decision")
    }
    with load.opened(db_path) as db:
        assert corrections.read_of(db, "tasks", before["id"])["lead"] == "Sở Nội vụ"  # type: ignore[index]


def test_views_units_and_search_follow(db_path: Path, file: Path) -> None:
    task = task_of(db_path, "Cắt giảm")["id"]
    say(db_path, file, "tasks", task, lead=["Sở Tài chính"], areas=["tai-chinh-cong", "the-che"])
    connection = sqlite3.connect(db_path)
    assert of_units(db_path, task)[0] == ("lead", "so-tai-chinh@15")
    assert connection.execute("select tasks from tasks_by_area where area = 'tai-chinh-cong'").fetchall() == [(1,)]
    assert connection.execute("select count(*) from task_areas where task = ? and area = 'thu-tuc-hanh-chinh'", [task]).fetchone() == (0,)
    assert dict(connection.execute("select area, probability from task_areas where task = ?", [task])) == {"tai-chinh-cong": None, "the-che": 0.8}
    assert connection.execute("select leads, unit_name from unit_load where unit = 'so-tai-chinh@15'").fetchall() == [(1, "Sở Tài chính tỉnh Yên Bái")]
    found = "select duty from tasks where rowid in (select rowid from tasks_fts where tasks_fts match ?)"
    assert connection.execute(found, ['{folded} : ("so" AND "tai" AND "chinh")']).fetchall() == [("Cắt giảm thủ tục hành chính nội bộ",)]
    assert connection.execute(found, ['{folded} : ("so" AND "noi" AND "vu")']).fetchall() == []
    assert connection.execute("pragma foreign_key_check").fetchall() == []


def test_what_is_no_duty_is_gone_everywhere_and_can_come_back(db_path: Path, file: Path) -> None:
    task = task_of(db_path, "Cắt giảm")["id"]
    before = facts(db_path)
    say(db_path, file, "tasks", task, rejected=True)
    connection = sqlite3.connect(db_path)
    assert task_of(db_path, "Cắt giảm") == {}
    assert connection.execute("select count(*) from unit_duties where task = ?", [task]).fetchone() == (0,)
    assert connection.execute("select task_count from documents where number = '245/QĐ-UBND'").fetchone() == (1,)
    assert connection.execute("select state, record from as_read").fetchall() == [("rejected", task)]
    connection.close()
    say(db_path, file, "tasks", task, rejected=False)
    after = facts(db_path)
    assert task_of(db_path, "Cắt giảm")["reviewed"] == "confirmed"
    assert before["task_units"] == after["task_units"]
    assert before["task_areas"] == after["task_areas"]


def test_targets_and_sentences(db_path: Path, file: Path) -> None:
    connection = sqlite3.connect(db_path)
    (target,) = connection.execute("select id from targets").fetchone()
    (sentence,) = connection.execute("select id from sentences where text like 'Niêm yết%'").fetchone()
    value = {"indicator": "Tỷ lệ hài lòng", "comparator": ">", "value": 95, "upper": None, "unit": "%", "year": 2025}
    say(db_path, file, "targets", target, target=value, areas=["chi-dao-dieu-hanh"])
    say(db_path, file, "sentences", sentence, areas=[])
    assert connection.execute("select indicator, comparator, value, year, area, reviewed from targets").fetchall() == [
        ("Tỷ lệ hài lòng", ">", 95, 2025, "chi-dao-dieu-hanh", "corrected")
    ]
    assert connection.execute("select area, areas, abstain, reviewed from sentences where id = ?", [sentence]).fetchall() == [(None, None, 0, "corrected")]
    assert connection.execute("select count(*) from sentence_areas where sentence = ?", [sentence]).fetchone() == (0,)


def test_of_two_words_the_later_counts_and_both_are_kept(db_path: Path, file: Path) -> None:
    task = task_of(db_path, "Cắt giảm")["id"]
    for area in ("the-che", "chinh-quyen-so"):
        say(db_path, file, "tasks", task, areas=[area])
    assert task_of(db_path, "Cắt giảm")["area"] == "chinh-quyen-so"
    assert [(said.field, said.value, said.read, said.who, said.why) for said in reviews.told(file)] == [
        ("areas", ["the-che"], ["thu-tuc-hanh-chinh", "the-che"], "lan", "đã đối chiếu"),
        ("areas", ["chinh-quyen-so"], ["thu-tuc-hanh-chinh", "the-che"], "lan", "đã đối chiếu"),
    ]


def test_a_rebuild_keeps_corrections_and_applying_again_changes_nothing(db_path: Path, file: Path) -> None:
    for duty, values in (("Cắt giảm", {"lead": ["Sở Tài chính"]}), ("Số hóa", {"areas": ["the-che"]}), ("Niêm yết", {"rejected": True})):
        say(db_path, file, "tasks", task_of(db_path, duty)["id"], **values)
    corrected = facts(db_path)
    rebuilt = db_path.with_name("again.db")
    write(rebuilt, district_plan(), plan(), resolution())
    with load.opened(rebuilt) as db:
        first, second = corrections.apply(db, reviews.told(file)), corrections.apply(db, reviews.told(file))
        links.link(db)
    assert (first.records, first.changed, second.records, second.changed) == (3, True, 3, False)
    assert facts(rebuilt) == corrected


def test_reading_one_document_again_keeps_them_too(db_path: Path, file: Path) -> None:
    say(db_path, file, "tasks", task_of(db_path, "Cắt giảm")["id"], lead=["Sở Tài chính"])
    corrected, found = facts(db_path), plan()
    with load.opened(db_path) as db:
        load.store(
            db,
            filed(rows_of(found)),
            [source(found, next(iter(db.execute("select path from sources where document = ?", [found["document"]["sha256"][:16]])))[0])],
        )
        assert db.execute("select lead from tasks where duty like 'Cắt giảm%'").fetchone() == ("Sở Nội vụ",)
        assert corrections.apply(db, reviews.told(file)).changed
        links.link(db)
    assert facts(db_path) == corrected


def test_without_its_corrections_a_record_is_as_read(db_path: Path, file: Path) -> None:
    before = facts(db_path)
    say(db_path, file, "tasks", task_of(db_path, "Cắt giảm")["id"], lead=["Sở Tài chính"], areas=[])
    with load.opened(db_path) as db:
        assert corrections.apply(db, []).changed
        links.link(db)
    assert facts(db_path) == before


def test_moved_lost_and_absent_are_reported(db_path: Path, file: Path) -> None:
    sha256 = plan()["document"]["sha256"]
    text = "Cắt giảm thủ tục hành chính nội bộ"
    for record in (
        Record("tasks", sha256, 3, 3 + len(text), 0, text),
        Record("tasks", sha256, 3, 9, 0, "Không có"),
        Record("tasks", "f" * 64, 0, 2, 0, "ab"),
    ):
        reviews.add(file, [Correction(record, "areas", ["the-che"], [], "lan", "thử")])
    with load.opened(db_path) as db:
        report = corrections.apply(db, reviews.told(file))
    assert [len(found) for found in (report.moved, report.lost, report.absent)] == [1, 1, 1]
    assert task_of(db_path, "Cắt giảm")["area"] == "the-che"
    lines = lines_of(report)
    assert len(lines) == 4
    assert "Không có" in lines[2]


def test_two_duties_of_one_sentence_are_told_apart(tmp_path: Path, file: Path) -> None:
    maker = Maker("3/KH-UBND", "2024-01-01", PROVINCE).assign("Cùng một câu", ["Sở A"], areas=["the-che"])
    second = json.loads(json.dumps(maker.parts["assignments"][0])) | {"lead": ["Sở B"]}
    maker.parts["assignments"].append(second)
    write(tmp_path / "x.db", maker.made())
    ids = [id_ for (id_,) in sqlite3.connect(tmp_path / "x.db").execute("select id from tasks order by id")]
    say(tmp_path / "x.db", file, "tasks", ids[0], rejected=True)
    say(tmp_path / "x.db", file, "tasks", ids[1], areas=["chinh-quyen-so"])
    assert sqlite3.connect(tmp_path / "x.db").execute("select lead, area from tasks").fetchall() == [("Sở B", "chinh-quyen-so")]


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    Database(tmp_path / "other.db")["x"].insert({"a": 1})
    (tmp_path / "text.db").write_text("không phải cơ sở dữ liệu " * 99)
    for name in ("other.db", "text.db"):
        with pytest.raises(reviews.ReviewsFileError):
            reviews.told(tmp_path / name)
    assert reviews.told(tmp_path / "none.db") == []


def test_the_command_line_applies_and_lists(db_path: Path, file: Path) -> None:
    say(db_path, file, "tasks", task_of(db_path, "Cắt giảm")["id"], lead=["Sở Tài chính"])
    corrected = facts(db_path)
    rebuilt = db_path.with_name("again.db")
    write(rebuilt, district_plan(), plan(), resolution())
    done = CliRunner().invoke(cli, ["reviews", "apply", "--db", str(rebuilt)], standalone_mode=False)
    assert (done.return_value, facts(rebuilt)) == (0, corrected)
    assert "1 dòng" in done.stderr
    listed = CliRunner().invoke(cli, ["reviews", "list", "--reviews", str(file)]).stdout.rstrip("\n").split("\t")
    assert (listed[2], *listed[4:]) == ("lan", "lead", '["Sở Tài chính"]', "đã đối chiếu")
    (row,) = map(json.loads, CliRunner().invoke(cli, ["reviews", "list", "--reviews", str(file), "--json"]).stdout.splitlines())
    assert (row["read"], row["value"], row["headings"]) == (["Sở Nội vụ"], ["Sở Tài chính"], ["Kế hoạch cải cách hành chính năm 2024", "II. NHIỆM VỤ"])


def test_the_command_line_makes_accounts(tmp_path: Path) -> None:
    file = ["--reviews", str(tmp_path / "reviews.db")]
    assert CliRunner().invoke(cli, ["account", "add", "lan", "--password-stdin", *file], input="một mật khẩu dài\n").exit_code == 0
    assert CliRunner().invoke(cli, ["account", "add", "minh", *file], input="mật khẩu thứ hai\nmật khẩu thứ hai\n").exit_code == 0
    assert CliRunner().invoke(cli, ["account", "list", *file]).stdout.split() == ["lan", "minh"]
    assert CliRunner().invoke(cli, ["account", "remove", "lan", *file]).exit_code == 0
    assert CliRunner().invoke(cli, ["account", "remove", "lan", *file]).exit_code == 2
    assert CliRunner().invoke(cli, ["account", "add", "hà", "--password-stdin", *file], input="ngắn\n").exit_code == 2


# -- accounts ----------------------------------------------------------------------------------------------------


def test_accounts_hold_hashes_only_and_are_ours_to_read(tmp_path: Path) -> None:
    path = accounts.beside(tmp_path / "reviews.db")
    accounts.add(path, "lan", "một mật khẩu dài")
    assert path.name == "reviews.accounts.json"
    assert path.stat().st_mode & 0o077 == 0
    assert "mật khẩu" not in path.read_text("utf-8")
    first = accounts.read(path)
    accounts.add(path, "minh", "mật khẩu khác hẳn")
    assert accounts.read(path).secret == first.secret
    accounts.add(path, "lan", "đổi sang mật khẩu mới")
    assert accounts.read(path).secret != first.secret, "old sessions end"
    accounts.remove(path, "lan")
    assert set(accounts.read(path).hashes) == {"minh"}


@pytest.mark.parametrize(("name", "password"), [("lan", "ngắn"), ("", "x" * 12), ("../a", "x" * 12), ("a b", "x" * 12), ("a" * 41, "x" * 12)])
def test_bad_accounts_are_refused(tmp_path: Path, name: str, password: str) -> None:
    with pytest.raises(accounts.AccountError):
        accounts.add(tmp_path / "a.json", name, password)


@pytest.mark.parametrize(
    "content", ['{"secret": "x", "accounts": {"lan": "mật khẩu trần"}}', "[]", "{", '{"accounts": {}}', '{"secret": "x", "accounts": {"lan": null}}']
)
def test_an_accounts_file_without_hashes_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.json").write_text(content, "utf-8")
    with pytest.raises(accounts.AccountError):
        accounts.read(tmp_path / "a.json")
