"""Rows, writing, links, search, chains. The collection is made by hand: what the database says must follow from it."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from small_collection import OTHER_PROVINCE, PROVINCE, Maker, article, district_plan, namesake, plan, resolution
from sqlite_utils import Database

from cchc.contract import extraction_object
from cchc.intake import File, Job
from cchc.lanes import JobError, Outcome
from cchc.pending import Pending
from db import links, load, schema, search
from db.filing import filed
from db.keys import Decision
from db.offices import Home, home_of, office
from db.rows import rows_of
from db.trace import Collection
from extract.readers.builder import Builder, CellText
from extract.records import Assignment, Extraction, Identity, Sentence

Found = dict[str, Any]


def write(path: Path, *objects: Found) -> None:
    """A database of these objects, each under a file of its own."""
    with load.opened(path) as db:
        for found in objects:
            load.store(db, filed(rows_of(found)), [source(found)])
        links.link(db)


def source(found: Found, path: str | None = None) -> Found:
    sha256 = found["document"]["sha256"]
    return {"path": path or f"/van-ban/{sha256[:8]}.txt", "sha256": sha256, "bytes": 10}


def facts(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables but the logs, sorted: what two databases of the same sources must share."""
    connection = sqlite3.connect(path)
    # How long an attempt took is nobody's fact.
    columns = {
        table: ", ".join(f"[{column}]" for column in shape.columns if (table, column) != ("failures", "seconds")) for table, shape in schema.TABLES.items()
    }
    return {table: sorted(connection.execute(f"select {columns[table]} from [{table}]"), key=repr) for table in schema.TABLES if table != "runs"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.db"


@pytest.fixture
def collection(path: Path) -> Path:
    write(path, resolution(), plan(), district_plan(), namesake(), article())
    return path


# -- keys and offices --------------------------------------------------------------------------------------------

PLAN = Decision("245/QĐ-UBND", "2024-02-15", "Ủy ban nhân dân tỉnh Yên Bái", "15")
SAME_DECISION = [
    # (number, date, body, place of the citing document, the same?)
    ("245/QĐ-UBND", "2024-02-15", "Ủy ban nhân dân tỉnh Yên Bái", None, True),
    ("0245/qd-ubnd", None, "Ủy ban nhân dân tỉnh Yên Bái", "68", True),
    ("245/QĐ-UBND", None, "Chủ tịch Ủy ban nhân dân tỉnh Yên Bái", None, True),
    ("245/QĐ-UBND", "2024-02-15", None, "15.huyentranyen", True),
    ("245/QĐ-UBND", "2024-02-15", None, None, True),
    ("245/QĐ-UBND", None, None, "15", True),
    # A number alone is nobody's.
    ("245/QĐ-UBND", None, None, None, False),
    ("245/QĐ-UBND", None, None, "15.huyentranyen", False),
    ("245/QĐ-UBND", "2024-02-15", None, "68", False),
    ("245/QĐ-UBND", "2023-02-15", "Ủy ban nhân dân tỉnh Yên Bái", None, False),
    ("245/QĐ-UBND", "2024-02-15", "Ủy ban nhân dân tỉnh Lâm Đồng", None, False),
    ("246/QĐ-UBND", "2024-02-15", "Ủy ban nhân dân tỉnh Yên Bái", None, False),
]


@pytest.mark.parametrize(("number", "date", "body", "place", "same"), SAME_DECISION)
def test_same_decision(number: str, date: str | None, body: str | None, place: str | None, same: bool) -> None:
    cited = Decision(number, date, body, place)
    assert cited.same_as(PLAN) is same
    assert PLAN.same_as(cited) is same


def test_what_is_known_of_an_office_does_not_hang_on_which_document_came_first(tmp_path: Path) -> None:
    bare = Maker("1/QĐ-UBND", "2024-03-01", PROVINCE).assign("Giao Nhà hát Chèo diễn phục vụ.", ["Nhà hát Chèo"]).made()
    full = Maker("2/QĐ-UBND", "2024-03-02", PROVINCE).assign("Giao Nhà hát Chèo tỉnh Yên Bái tập vở mới.", ["Nhà hát Chèo tỉnh Yên Bái"]).made()
    write(tmp_path / "a.db", bare, full)
    write(tmp_path / "b.db", full, bare)
    assert facts(tmp_path / "a.db") == facts(tmp_path / "b.db")
    office = [row for row in facts(tmp_path / "a.db")["units"] if row[0] == "nha-hat-cheo@15"]
    assert [row[1:3] for row in office] == [("Nhà hát Chèo tỉnh Yên Bái", "tinh")]


def test_a_symbol_of_one_body_needs_no_more() -> None:
    assert Decision("76/NQ-CP").same_as(Decision("76/NQ-CP", "2021-07-15", "Chính phủ"))
    assert not Decision("12/KH-SNV", None, "Sở Nội vụ").same_as(Decision("12/KH-SNV", None, "Sở Nội vụ")), "every province has its Sở Nội vụ"


YEN_BAI = home_of(PROVINCE, "2024-02-15")
DISTRICT = home_of({"name": "Ủy ban nhân dân huyện Trấn Yên", "level": "huyen", "place_code": None}, "2024-02-15")
MINISTRY = home_of({"name": "Bộ Tư pháp", "level": "trung-uong", "place_code": None}, "2024-02-15")
WARD = home_of({"name": "Ủy ban nhân dân phường Hải Châu", "level": "xa", "place_code": None}, "2025-09-01")
OFFICES = [
    # (printed, home, id, label, id of the office above)
    ("Sở Nội vụ", YEN_BAI, "so-noi-vu@15", "Sở Nội vụ tỉnh Yên Bái", "uy-ban-nhan-dan@15"),
    ("sở Nội Vụ", YEN_BAI, "so-noi-vu@15", "Sở Nội Vụ tỉnh Yên Bái", "uy-ban-nhan-dan@15"),
    ("Sở Nội vụ", DISTRICT, "so-noi-vu@15", "Sở Nội vụ tỉnh Yên Bái", "uy-ban-nhan-dan@15"),
    ("Sở Nội vụ", home_of(OTHER_PROVINCE, None), "so-noi-vu@68", "Sở Nội vụ tỉnh Lâm Đồng", "uy-ban-nhan-dan@68"),
    ("Sở Nội vụ", Home(), "so-noi-vu", "Sở Nội vụ", None),
    ("Ủy ban nhân dân tỉnh", YEN_BAI, "uy-ban-nhan-dan@15", "Ủy ban nhân dân tỉnh Yên Bái", None),
    ("Ủy ban nhân dân tỉnh Yên Bái", MINISTRY, "uy-ban-nhan-dan@15", "Ủy ban nhân dân tỉnh Yên Bái", None),
    ("Ủy ban nhân dân huyện", DISTRICT, "uy-ban-nhan-dan@15.huyentranyen", "Ủy ban nhân dân huyện Trấn Yên", "uy-ban-nhan-dan@15"),
    ("Ủy ban nhân dân các xã, phường", YEN_BAI, "uy-ban-nhan-dan-cac-xa-phuong@15", "Ủy ban nhân dân các xã, phường (tỉnh Yên Bái)", None),
    (
        "Ủy ban nhân dân các xã, thị trấn",
        DISTRICT,
        "uy-ban-nhan-dan-cac-xa-thi-tran@15.huyentranyen",
        "Ủy ban nhân dân các xã, thị trấn (huyện Trấn Yên)",
        None,
    ),
    ("các sở, ban, ngành tỉnh", YEN_BAI, "cac-so-ban-nganh@15", "các sở, ban, ngành (tỉnh Yên Bái)", None),
    ("Giám đốc Sở Nội vụ", YEN_BAI, "giam-doc-so-noi-vu@15", "Giám đốc Sở Nội vụ tỉnh Yên Bái", "so-noi-vu@15"),
    ("Phòng Nội vụ", DISTRICT, "phong-noi-vu@15.huyentranyen", "Phòng Nội vụ huyện Trấn Yên", "uy-ban-nhan-dan@15.huyentranyen"),
    ("Tỉnh đoàn Yên Bái", YEN_BAI, "tinh-doan@15", "Tỉnh đoàn Yên Bái", None),
    (
        "Ủy ban nhân dân huyện, thị xã, thành phố",
        YEN_BAI,
        "uy-ban-nhan-dan-huyen-thi-xa-thanh-pho@15",
        "Ủy ban nhân dân huyện, thị xã, thành phố (tỉnh Yên Bái)",
        None,
    ),
    ("Phòng Văn hóa - Xã hội", WARD, "phong-van-hoa-xa-hoi@48.phuonghaichau", "Phòng Văn hóa - Xã hội phường Hải Châu", "uy-ban-nhan-dan@48.phuonghaichau"),
    ("Phó Chủ tịch Ủy ban nhân dân phường phụ trách kinh tế", WARD, None, None, "uy-ban-nhan-dan@48.phuonghaichau"),
    ("Giám đốc Trung tâm Thông tin", MINISTRY, "giam-doc-trung-tam-thong-tin@bo-tu-phap", "Giám đốc Trung tâm Thông tin – Bộ Tư pháp", "bo-tu-phap"),
    ("Tỉnh ủy Yên Bái", MINISTRY, "tinh-uy@15", "Tỉnh ủy Yên Bái", None),
    ("Bộ Nội vụ", YEN_BAI, "bo-noi-vu", "Bộ Nội vụ", None),
    ("các bộ, cơ quan ngang bộ", MINISTRY, "cac-bo-co-quan-ngang-bo", "các bộ, cơ quan ngang bộ", None),
    ("Vụ Pháp luật", MINISTRY, "vu-phap-luat@bo-tu-phap", "Vụ Pháp luật – Bộ Tư pháp", "bo-tu-phap"),
    (
        "Văn phòng Ủy ban nhân dân tỉnh (Trung tâm Phục vụ hành chính công tỉnh)",
        YEN_BAI,
        "van-phong-uy-ban-nhan-dan@15",
        "Văn phòng Ủy ban nhân dân tỉnh Yên Bái",
        "uy-ban-nhan-dan@15",
    ),
]


@pytest.mark.parametrize(("printed", "home", "id_", "label", "above"), OFFICES)
def test_offices(printed: str, home: Home, id_: str, label: str, above: str | None) -> None:
    found = office(printed, home)
    assert (found.id, found.label) == (id_ or found.id, label or found.label)
    if above is not None or printed[0].isupper():
        assert (found.parent.id if found.parent else None) == above


BUILDING = home_of({"name": "Sở Xây dựng tỉnh Yên Bái", "level": "tinh", "place_code": "15"}, "2024-02-15")
COMMUNE = home_of({"name": "Ủy ban nhân dân xã Na Rì", "level": "xa", "place_code": None}, "2025-09-01")
LEVELS = [
    # (printed, home, label, level): a place is cut off with what ties it to the name, but stays where it is one of a list; a part has the level of the whole
    ("Ủy ban nhân dân các xã, phường trên địa bàn tỉnh Yên Bái", YEN_BAI, "Ủy ban nhân dân các xã, phường (tỉnh Yên Bái)", "xa"),
    ("các sở, ban, ngành của tỉnh", YEN_BAI, "các sở, ban, ngành (tỉnh Yên Bái)", "tinh"),
    ("các sở, ban, ngành", YEN_BAI, "các sở, ban, ngành (tỉnh Yên Bái)", "tinh"),
    ("các sở, ban, ngành", DISTRICT, "các sở, ban, ngành (tỉnh Yên Bái)", "tinh"),
    ("các Sở, ngành", MINISTRY, "các Sở, ngành", "tinh"),
    ("Ủy ban nhân dân các huyện, thị xã, thành phố trực thuộc tỉnh", YEN_BAI, "Ủy ban nhân dân các huyện, thị xã, thành phố (tỉnh Yên Bái)", "huyen"),
    (
        "Chủ tịch Ủy ban nhân dân các huyện Lục Yên, Trấn Yên và thành phố Yên Bái",
        YEN_BAI,
        "Chủ tịch Ủy ban nhân dân các huyện Lục Yên, Trấn Yên và thành phố Yên Bái",
        "huyen",
    ),
    ("Ủy ban nhân dân huyện, thành phố Yên Bái", MINISTRY, "Ủy ban nhân dân huyện, thành phố Yên Bái", "huyen"),
    ("các hộ gia đình trên địa bàn tỉnh", YEN_BAI, "các hộ gia đình (tỉnh Yên Bái)", None),
    ("các cơ quan Trung ương đóng trên địa bàn tỉnh Yên Bái", YEN_BAI, "các cơ quan Trung ương đóng trên địa bàn (tỉnh Yên Bái)", "tinh"),
    ("Thanh tra Bộ", MINISTRY, "Thanh tra Bộ – Bộ Tư pháp", "trung-uong"),
    ("đại biểu Hội đồng nhân dân tỉnh", YEN_BAI, "đại biểu Hội đồng nhân dân tỉnh Yên Bái", "tinh"),
    ("Đồng chí Giám đốc Sở Nội vụ", YEN_BAI, "Giám đốc Sở Nội vụ tỉnh Yên Bái", "tinh"),
    ("giám đốc các sở", YEN_BAI, "Giám đốc các sở (tỉnh Yên Bái)", None),
    ("ông Lò Văn Thắng", YEN_BAI, "Lò Văn Thắng (tỉnh Yên Bái)", None),
    ("doanh nghiệp viễn thông", YEN_BAI, "doanh nghiệp viễn thông (tỉnh Yên Bái)", None),
    ("Trung tâm Điều hành Tỉnh", YEN_BAI, "Trung tâm Điều hành tỉnh Yên Bái", "tinh"),
    ("Chánh Văn phòng Bộ", YEN_BAI, "Chánh Văn phòng Bộ", None),
    ("Vụ Pháp chế", MINISTRY, "Vụ Pháp chế – Bộ Tư pháp", "trung-uong"),
    ("Phòng Quản lý nhà", BUILDING, "Phòng Quản lý nhà – Sở Xây dựng tỉnh Yên Bái", "tinh"),
    ("Phòng Đào tạo", Home(), "Phòng Đào tạo", None),
    ("Phòng Nội vụ", DISTRICT, "Phòng Nội vụ huyện Trấn Yên", "huyen"),
    ("Phòng Kinh tế", COMMUNE, "Phòng Kinh tế xã Na Rì", "xa"),
    ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", COMMUNE, "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Na Rì", "xa"),
    ("Trạm Y tế", COMMUNE, "Trạm Y tế xã Na Rì", "xa"),
    ("Liên minh Hợp tác xã tỉnh", YEN_BAI, "Liên minh Hợp tác xã tỉnh Yên Bái", "tinh"),
    ("Viện kiểm sát nhân dân", DISTRICT, "Viện kiểm sát nhân dân huyện Trấn Yên", "huyen"),
    ("Phó Chủ tịch Ủy ban nhân dân xã phụ trách kinh tế", COMMUNE, "Phó Chủ tịch Ủy ban nhân dân xã phụ trách kinh tế (xã Na Rì)", "xa"),
]


@pytest.mark.parametrize(("printed", "home", "label", "level"), LEVELS)
def test_levels_and_labels(printed: str, home: Home, label: str, level: str | None) -> None:
    found = office(printed, home)
    assert (found.label, found.level) == (label, level)


def test_a_body_that_only_assigns_goes_by_its_own_name(path: Path) -> None:
    """No duty is laid on the ministry that news reports of, but on its departments, which are told by it."""
    ministry = {"name": "Bộ Tư pháp", "level": "trung-uong", "place_code": None}
    reports = {"kind": "cong-van", "number": None, "date": None, "issuing_body": ministry, "title": None}
    made = Maker(None, None, None, kind="tin-tuc", reports=reports).assign("Vụ Pháp chế rà soát văn bản.", ["Vụ Pháp chế"])
    made.parts["assignments"][0]["assigner"] = "Bộ Tư pháp"
    write(path, made.made())
    assert {name for (name,) in sqlite3.connect(path).execute("select name from units")} == {"Bộ Tư pháp", "Vụ Pháp chế – Bộ Tư pháp"}


# -- the object --------------------------------------------------------------------------------------------------


class Said:
    """A classification as the model gives it."""

    def __init__(self, *areas: tuple[str, float]) -> None:
        self.areas, self.primary, self.abstain = areas, areas[0][0] if areas else None, False
        self.terms = {area: [("rà soát", 1.5), ("tài sản", 0.5)] for area, _ in areas}


def table_document() -> Any:
    builder = Builder()
    builder.row([CellText(0, "IV"), CellText(1, "Cải cách tài chính công", span=3)], table=0)
    builder.row([CellText(0, "1"), CellText(1, "Rà soát tài sản"), CellText(2, "Sở Tài chính"), CellText(3, "")], table=0)
    return builder.finish(source="x.docx", sha256="0" * 64, media_type="application/x")


@pytest.mark.parametrize("task, expected", [(Said(("the-che", 0.6)), ["the-che"]), (Said(), ["tai-chinh-cong"])])
def test_areas_of_a_row_are_those_of_its_task_cell_else_of_the_area_row_above(task: Said, expected: list[str]) -> None:
    document = table_document()
    words = {"Cải cách tài chính công": Said(("tai-chinh-cong", 0.8)), "Rà soát tài sản": task, "Sở Tài chính": Said(("chinh-quyen-so", 0.9))}
    sentences = [Sentence((), document.text.index(text), document.text.index(text) + len(text), 0) for text in words]
    row = document.blocks[1]
    duty = Assignment("1/QĐ", None, ("Sở Tài chính",), (), (), "Rà soát tài sản", None, None, row.start, row.end, 1)
    found = extraction_object(document, Extraction(Identity(None, None, None, None, None), (), (), (duty,), tuple(sentences)), list(words.values()))
    assert [area["area"] for area in found["assignments"][0]["areas"]] == expected
    assert found["assignments"][0]["areas"][0]["terms"] == ["rà soát", "tài sản"]
    for part in ("assignments", "sentences"):
        assert all(document.text[record["start"] : record["end"]] == record["text"] for record in found[part])


# -- writing -----------------------------------------------------------------------------------------------------


def test_the_same_objects_give_the_same_rows_in_any_order(tmp_path: Path) -> None:
    objects = [resolution(), plan(), plan(media_type="application/pdf", pages=3), district_plan(), namesake(), article()]
    write(tmp_path / "a.db", *objects)
    for seed in range(3):
        random.Random(seed).shuffle(objects)
        write(tmp_path / f"{seed}.db", *objects, *objects[:2])
        assert facts(tmp_path / f"{seed}.db") == facts(tmp_path / "a.db")


def test_every_fact_names_its_place_in_the_text(collection: Path) -> None:
    db = Database(sqlite3.connect(collection))
    texts = {row["document"]: row["text"] for row in db.query("select * from texts")}
    for table in ("tasks", "targets", "citations", "sentences"):
        rows = list(db.query(f"select * from {table}"))
        assert rows
        assert all(texts[row["document"]][row["start"] : row["end"]] == row["text"] for row in rows)
    for table in ("task_units", "task_areas", "sentence_areas"):
        assert {"document", "page", "path", "start", "end"} <= set(schema.TABLES[table].columns)
        assert db.execute(f"select count(*) from {table} where document is null or start is null").fetchone()[0] == 0


def test_tasks_read_without_joins(collection: Path) -> None:
    db = Database(sqlite3.connect(collection))
    row = next(iter(db.query("select * from tasks where duty like 'Cắt giảm%'")))
    wanted = {
        "decision": "245/QĐ-UBND", "decision_date": "2024-02-15", "issuing_body": "Ủy ban nhân dân tỉnh Yên Bái", "lead": "Sở Nội vụ",
        "support": "Sở Tư pháp; Ủy ban nhân dân các xã, phường", "deadline": "2024-06-30", "area": "thu-tuc-hanh-chinh",
        "areas": '["thu-tuc-hanh-chinh", "the-che"]',
        "place": "15", "province": "15", "year": 2024, "product": None,
    }  # fmt: skip
    assert {name: row[name] for name in wanted} == wanted


def test_reading_again_replaces_and_leaves_nothing_behind(path: Path) -> None:
    before = Maker("1/KH-UBND", "2024-01-01", PROVINCE).assign("Việc cũ đã bỏ", ["Sở Xây dựng"]).made()
    after = Maker("1/KH-UBND", "2024-01-01", PROVINCE).assign("Việc mới thay vào", ["Sở Y tế"]).made()
    with load.opened(path) as db:
        load.store(db, filed(rows_of(before)), [source(before, "/a.txt")])
        load.store(db, filed(rows_of(after)), [source(after, "/a.txt")])
        links.link(db)
        assert [row["duty"] for row in db.query("select duty from tasks")] == ["Việc mới thay vào"]
        assert {row["id"] for row in db.query("select id from units")} == {"so-y-te@15", "uy-ban-nhan-dan@15"}
        assert searched(db, "việc cũ") == []
        assert searched(db, "việc mới") == ["Việc mới thay vào"]
        assert db.execute("pragma foreign_key_check").fetchall() == []
    write(path.with_name("fresh.db"), after)
    assert facts(path)["units"] == facts(path.with_name("fresh.db"))["units"]


def test_equal_content_is_one_document_until_its_last_source_goes(path: Path) -> None:
    found, other = plan(), namesake()
    with load.opened(path) as db:
        load.store(db, filed(rows_of(found)), [source(found, "/a.txt"), source(found, "/b.txt")])
        load.store(db, filed(rows_of(other)), [source(other, "/a.txt")])
        assert db.execute("select count(*) from documents").fetchone()[0] == 2
        load.fail(db, [source(found, "/b.txt")], "truncated", "cut off")
        assert [row["number"] for row in db.query("select number, issuing_body from documents")] == ["245/QĐ-UBND"]
        assert db.execute("select kind from failures").fetchall() == [("truncated",)]
        load.store(db, filed(rows_of(found)), [source(found, "/b.txt")])
        assert db.execute("select count(*) from failures").fetchone()[0] == 0


def test_a_writing_that_breaks_off_changes_nothing(collection: Path) -> None:
    before = facts(collection)
    broken = rows_of(plan())
    broken["sentence_areas"].append({**broken["sentence_areas"][0], "area": "không có"})
    with load.opened(collection) as db, pytest.raises(sqlite3.IntegrityError):
        load.store(db, filed(broken), [])
    assert facts(collection) == before


def test_documents_of_one_commit_are_found_and_a_broken_one_among_them_is_not(path: Path) -> None:
    first = Maker("1/KH-UBND", "2024-01-01", PROVINCE).assign("Rà soát thủ tục đất đai", ["Sở Xây dựng"]).made()
    last = Maker("2/KH-UBND", "2024-01-02", PROVINCE).assign("Số hóa hồ sơ hộ tịch", ["Sở Tư pháp"]).made()
    broken = rows_of(Maker("3/KH-UBND", "2024-01-03", PROVINCE).assign("Khảo sát mức hài lòng", ["Sở Nội vụ"]).made())
    broken["tasks"].append(broken["tasks"][0])
    settled: dict[str, str | None] = {}

    def settle(outcome: Outcome[Job], failure: JobError | None) -> None:
        settled[outcome.job.files[0].key] = failure and failure.kind

    with load.opened(path) as db, Pending(db, settle) as pending:
        for name, rows in {"/first.txt": rows_of(first), "/broken.txt": broken, "/last.txt": rows_of(last)}.items():
            filing = filed(rows)
            pending.take(Outcome(Job((File(name, name, filing.sha256, 7),), (name,)), filing))
        assert (settled, searched(db, "thủ tục")) == ({}, [])
        pending.settle()
        assert not db.conn.in_transaction
        pending.settle()
        assert settled == {"/first.txt": None, "/broken.txt": "error", "/last.txt": None}
        assert [searched(db, words) for words in ("thủ tục", "hộ tịch", "hài lòng")] == [["Rà soát thủ tục đất đai"], ["Số hóa hồ sơ hộ tịch"], []]
        assert db.execute("select count(*) from tasks_fts where tasks_fts match 'ra'").fetchone()[0] == 1
        assert db.execute("select source, kind from failures").fetchall() == [("/broken.txt", "error")]


def test_applying_the_schema_again_changes_nothing(collection: Path) -> None:
    def shape() -> list[Any]:
        return sqlite3.connect(collection).execute("select type, name, sql from sqlite_master order by name").fetchall()

    before, rows = shape(), facts(collection)
    with load.opened(collection):
        pass
    assert (shape(), facts(collection)) == (before, rows)


@pytest.mark.parametrize(("known", "broken_off"), [([], False), ([], True), ([plan()], False)], ids=["empty", "empty, broken off", "with documents"])
def test_a_collection_filled_at_one_go_ends_with_every_index(path: Path, known: list[Any], broken_off: bool) -> None:
    def indexes(db: Database) -> set[str]:
        return {name for (name,) in db.execute("select name from sqlite_master where type = 'index' and sql is not null")}

    with load.opened(path) as db:
        full = indexes(db)
        for found in known:
            load.store(db, filed(rows_of(found)), [source(found)])
    with contextlib.suppress(KeyboardInterrupt), load.opened(path) as db, load.filling(db):
        assert indexes(db) == (full if known else set())
        load.store(db, filed(rows_of(namesake())), [source(namesake())])
        if broken_off:
            raise KeyboardInterrupt
    with load.opened(path) as db:
        assert indexes(db) == full
        assert db.execute("select count(*) from documents").fetchone()[0] == len(known) + 1


@pytest.mark.parametrize(("added", "counted_anew"), [(1, False), (150, True)])
def test_statistics_and_indexes_are_put_in_order_once_much_has_changed(path: Path, added: int, counted_anew: bool) -> None:
    def letter(number: int, duties: int) -> Found:
        maker = Maker(f"{number}/CV-UBND", "2024-01-01", PROVINCE)
        for n in range(duties):
            maker.assign(f"Rà soát thủ tục thứ {n} của văn bản {number}", ["Sở Nội vụ"])
        return maker.made()

    def statistics(db: Database) -> list[Any]:
        return db.execute("select tbl, idx, stat from sqlite_stat1 order by tbl, idx").fetchall()

    with load.opened(path) as db:
        long = letter(1, 2000)
        load.store(db, filed(rows_of(long)), [source(long)])
        load.close_up(db)
        before = statistics(db)
    with load.opened(path) as db:
        later = letter(2, added)
        load.store(db, filed(rows_of(later)), [source(later)])
        load.close_up(db)
        assert (statistics(db) != before) == counted_anew
        assert len(searched(db, '"văn bản 2"')) == added


@pytest.mark.parametrize("content", [b"khong phai sqlite" * 100, None])
def test_a_file_of_another_kind_is_refused(path: Path, content: bytes | None) -> None:
    if content is None:
        Database(path)["other"].insert({"a": 1})
    else:
        path.write_bytes(content)
    with pytest.raises(load.UnusableError), load.opened(path):
        pass


# -- links -------------------------------------------------------------------------------------------------------


def test_citations_know_their_document(collection: Path) -> None:
    rows = sqlite3.connect(collection).execute(
        """
        select d.number, c.number, cited.issuing_body
        from citations c join documents d on d.id = c.document left join documents cited on cited.id = c.cited order by 1, 2
        """
    )
    assert rows.fetchall() == [
        ("245/QĐ-UBND", "76/NQ-CP", "Chính phủ"),
        ("245/QĐ-UBND", "77/2015/QH13", None),
        ("31/KH-UBND", "245/QĐ-UBND", "Ủy ban nhân dân tỉnh Yên Bái"),
    ]


def test_the_same_decision_in_another_format_is_counted_once(path: Path) -> None:
    write(path, plan(), plan(media_type="application/pdf", pages=3), district_plan())
    connection = sqlite3.connect(path)
    first, copy = connection.execute("select media_type, same_as from documents where number_key = '245/qd/ubnd' order by same_as").fetchall()
    assert (first, copy[0]) == (("application/pdf", None), "text/plain")
    assert connection.execute("select count(*), sum(copy) from tasks where decision = '245/QĐ-UBND'").fetchone() == (4, 2)
    assert connection.execute("select sum(tasks) from tasks_by_area where area = 'chinh-quyen-so'").fetchone() == (1,)
    assert connection.execute("select count(cited) from citations where number = '245/QĐ-UBND'").fetchone() == (1,)


def test_an_office_goes_by_its_most_frequent_name(path: Path) -> None:
    maker = Maker("9/KH-UBND", "2024-01-01", PROVINCE)
    for name in ("SỞ nội vụ", "Sở Nội vụ", "Sở nội vụ", "Sở Nội vụ"):
        maker.assign(f"Việc của {name}", [name])
    write(path, maker.made())
    assert sqlite3.connect(path).execute("select name from units where id = 'so-noi-vu@15'").fetchall() == [("Sở Nội vụ tỉnh Yên Bái",)]


# -- search ------------------------------------------------------------------------------------------------------


def searched(db: Database, query: str, expression: Any = search.exact) -> list[str]:
    sql = "select duty from tasks where rowid in (select rowid from tasks_fts where tasks_fts match ?) order by id"
    return [row["duty"] for row in db.query(sql, [expression(query)])]


SEARCHES = [
    ("thủ tục hành chính", search.exact, {"Cắt giảm thủ tục hành chính nội bộ"}),
    ("THỦ TỤC", search.exact, {"Cắt giảm thủ tục hành chính nội bộ", "Niêm yết thủ tục tại bộ phận một cửa", "Các bộ rà soát thủ tục"}),
    ("thu tuc hanh chinh", search.exact, set()),
    ("thu tuc hanh chinh", search.loose, {"Cắt giảm thủ tục hành chính nội bộ"}),
    ("dat dai", search.loose, {"Số hóa hồ sơ, kết nối dữ liệu đất đai"}),
    ("số hoá", search.exact, {"Số hóa hồ sơ, kết nối dữ liệu đất đai"}),
    ("so\u0302\u0301 ho\u0301a", search.exact, {"Số hóa hồ sơ, kết nối dữ liệu đất đai"}),
    ('"một cửa"', search.as_typed, {"Niêm yết thủ tục tại bộ phận một cửa"}),
    ('"cua mot"', search.as_typed, set()),
    ("31/kh-ubnd", search.loose, {"Niêm yết thủ tục tại bộ phận một cửa"}),
]


@pytest.mark.parametrize(("query", "expression", "wanted"), SEARCHES)
def test_search(collection: Path, query: str, expression: Any, wanted: set[str]) -> None:
    assert set(searched(Database(sqlite3.connect(collection)), query, expression)) == wanted


@pytest.mark.parametrize("query", ["", '"', "*", "a OR", "NEAR(", "text:", "' or 1", "(", "-", '"" ""', "\x00", "^a"])
@pytest.mark.parametrize("expression", [search.exact, search.loose, search.together, search.as_typed])
def test_no_query_is_an_error(collection: Path, query: str, expression: Any) -> None:
    searched(Database(sqlite3.connect(collection)), query, expression)


def test_search_outlives_a_vacuum(collection: Path) -> None:
    db = Database(sqlite3.connect(collection))
    db.vacuum()
    assert searched(db, "đất đai") == ["Số hóa hồ sơ, kết nối dữ liệu đất đai"]


# -- chains ------------------------------------------------------------------------------------------------------


def chains(path: Path, number: str) -> list[Found]:
    return Collection(sqlite3.connect(path)).chains(number)


def told(links_: list[Found], direction: str) -> Any:
    """``[(number, in the collection?, [what is below])]``"""
    return [(link["decision"]["number"], link["decision"]["document"] is not None, told(link.get(direction, []), direction)) for link in links_]


@pytest.mark.parametrize("asked", ["245/QĐ-UBND", "245/qd-ubnd", "số 0245 / QĐ–UBND"])
def test_one_number_of_two_bodies_is_two_chains(collection: Path, asked: str) -> None:
    found = chains(collection, asked)
    assert [chain["decision"]["issuing_body"] for chain in found] == ["Ủy ban nhân dân tỉnh Lâm Đồng", "Ủy ban nhân dân tỉnh Yên Bái"]
    assert told(found[1]["rests_on"], "rests_on") == [("76/NQ-CP", True, []), ("77/2015/QH13", False, [])]
    assert told(found[1]["rested_on_by"], "rested_on_by") == [("31/KH-UBND", True, [])]
    assert [duty["lead"] for duty in found[1]["duties"]] == ["Sở Nội vụ", "Sở Thông tin và Truyền thông"]
    assert (found[0]["rests_on"], found[0]["rested_on_by"]) == ([], [])


def test_the_chain_goes_up_to_the_root_and_down_again(collection: Path) -> None:
    up = chains(collection, "31/KH-UBND")[0]
    assert told(up["rests_on"], "rests_on") == [("245/QĐ-UBND", True, [("76/NQ-CP", True, []), ("77/2015/QH13", False, [])])]
    down = chains(collection, "76/nq-cp")[0]
    assert told(down["rested_on_by"], "rested_on_by") == [("245/QĐ-UBND", True, [("31/KH-UBND", True, [])])]


def test_a_decision_that_is_only_cited_or_reported_has_a_chain(collection: Path) -> None:
    law = chains(collection, "77/2015/QH13")[0]
    assert (law["decision"]["document"], law["decision"]["issuing_body"]) == (None, "Quốc hội")
    assert told(law["rested_on_by"], "rested_on_by")[0][0] == "245/QĐ-UBND"
    reported = chains(collection, "118/KH-UBND")[0]
    assert [row["title"] for row in reported["reported_by"]] == ["Yên Bái: Nâng cao chất lượng phục vụ"]
    assert [duty["duty"] for duty in reported["duties"]] == ["Sở Nội vụ được giao tổng hợp kết quả hằng quý"]
    assert chains(collection, "999/QĐ-UBND") == []


def test_circles_end(path: Path) -> None:
    body = {"name": "Bộ Nội vụ", "level": "trung-uong", "place_code": None}
    one = Maker("1/QĐ-BNV", "2024-01-01", body).cite("2/QĐ-BNV", date="2024-01-02").cite("1/QĐ-BNV", date="2024-01-01").made()
    two = Maker("2/QĐ-BNV", "2024-01-02", body).cite("1/QĐ-BNV", date="2024-01-01").made()
    write(path, one, two)
    assert told(chains(path, "1/QĐ-BNV")[0]["rests_on"], "rests_on")[0] == ("2/QĐ-BNV", True, [("1/QĐ-BNV", True, [])])


def test_what_replaces_a_decision_is_said(path: Path) -> None:
    new = Maker("300/QĐ-UBND", "2025-01-05", PROVINCE).cite("245/QĐ-UBND", "thay-the", "2024-02-15", "Ủy ban nhân dân tỉnh Yên Bái").made()
    write(path, plan(), new)
    assert [(link["relation"], link["decision"]["number"]) for link in chains(path, "245/QĐ-UBND")[0]["changed_by"]] == [("thay-the", "300/QĐ-UBND")]
    assert [(link["relation"], link["decision"]["number"]) for link in chains(path, "300/QĐ-UBND")[0]["changes"]] == [("thay-the", "245/QĐ-UBND")]
