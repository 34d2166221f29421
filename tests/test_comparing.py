"""Two plans of one body side by side, and the figures of the whole collection."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from small_collection import OTHER_PROVINCE, PROVINCE, Maker, district_plan, namesake, plan
from test_db import write

from cchc.serving import application
from db.compare import Pair, change, compare_duties, compare_targets
from db.pages import figures


def words(text: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())


def target(indicator: str, value: float | None, unit: str = "%") -> dict[str, Any]:
    return {"indicator": indicator, "value": value, "unit": unit}


DUTIES = [
    ("the same words", "Gửi thư xin lỗi khi trễ hạn", "Gửi thư xin lỗi khi trễ hạn", True),
    ("another number", "Bồi dưỡng kỹ năng số cho 600 công chức", "Bồi dưỡng kỹ năng số cho 800 công chức", True),
    ("case and marks", "KIỂM TRA trụ sở dôi dư", "Kiem tra tru so doi du", True),
    ("shorter", "Kiểm kê, lập phương án xử lý trụ sở dôi dư sau sắp xếp ấp, khu vực", "Kiểm kê, lập phương án xử lý trụ sở dôi dư", True),
    (
        "another field",
        "Theo dõi thi hành pháp luật về xử phạt trong lĩnh vực môi trường",
        "Theo dõi thi hành pháp luật về đất đai, bồi thường, tái định cư",
        False,
    ),
    ("nothing in common", "Thi tuyển lãnh đạo", "Mở sàn dữ liệu", False),
    ("no word at all", "…", "…", False),
]
# Beside the two in question stand duties as every plan has them, so that common words are common.
USUAL = ["Báo cáo kết quả theo dõi thực hiện kế hoạch", "Thực hiện theo dõi pháp luật về lao động", "Kiểm tra việc thi hành pháp luật", "Kiểm tra công vụ"]


@pytest.mark.parametrize(("old", "new", "same"), [case[1:] for case in DUTIES], ids=[case[0] for case in DUTIES])
def test_duties_are_one_where_their_words_agree(old: str, new: str, same: bool) -> None:
    usual = [{"duty": duty} for duty in USUAL]
    found = compare_duties([{"duty": old}, *usual], [*usual, {"duty": new}])
    assert ({"duty": new} in [pair.new for pair in found.kept]) == same
    assert ({"duty": old} in found.dropped, {"duty": new} in found.added) == (not same, not same)


def test_each_is_matched_once_the_most_alike_first() -> None:
    old = [{"duty": "Rà soát thủ tục đất đai"}, {"duty": "Rà soát thủ tục đất đai, xây dựng"}]
    found = compare_duties(old, [{"duty": "Rà soát thủ tục đất đai, xây dựng"}])
    assert ([pair.old for pair in found.kept], found.dropped) == ([old[1]], [old[0]])


def test_targets_are_compared_in_one_measure() -> None:
    old = [target("Tỷ lệ hài lòng", 90), target("Hồ sơ trực tuyến", 70), target("Điểm chỉ số", 80, "điểm"), target("Số tin bài", 5, "tin")]
    new = [target("tỷ lệ hài lòng", 92), target("Hồ sơ trực tuyến", 70), target("Điểm chỉ số", 78, "điểm"), target("Số tin bài", 5, "%")]
    found = compare_targets(old, new)
    assert [change(pair) for pair in found.kept] == ["raised", "same", "lowered"]
    assert (found.added, found.dropped) == ([new[3]], [old[3]])
    assert change(Pair(target("x", None), target("x", 1), 1)) == "same"


@pytest.fixture(scope="module")
def get(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("comparing") / "x.db"
    later = Maker("12/QĐ-UBND", "2025-01-10", PROVINCE, title="Kế hoạch cải cách hành chính năm 2025")
    later.assign("Cắt giảm thủ tục hành chính nội bộ của các sở", ["Sở Nội vụ"], areas=["thu-tuc-hanh-chinh"]).assign("Mở sàn dữ liệu", ["Sở Nội vụ"])
    later.assign("Chấm điểm các huyện", ["Sở Nội vụ"]).target("Tỷ lệ hài lòng của người dân", 95, 2025)
    earlier = plan(media_type="text/html")
    earlier["assignments"].append({**earlier["assignments"][0], "duty": "Thi tuyển lãnh đạo phòng"})
    moved = Maker("3/KH-UBND", "2024-05-05", OTHER_PROVINCE).assign("Một việc", ["Sở Y tế"], areas=["the-che"]).made()
    write(path, earlier, later.made(), district_plan(), namesake(), moved)
    datasette = application(path)
    return lambda where: asyncio.run(datasette.client.get(where))


def test_two_plans_of_one_body(get: Any) -> None:
    said = words(get("/cchc/compare?body=uy-ban-nhan-dan@15").text)
    for part in (
        "245/QĐ-UBND (15/02/2024) với 12/QĐ-UBND (10/01/2025)", "1 nhiệm vụ giữ lại", "2 nhiệm vụ mới", "2 nhiệm vụ thôi", "1 chỉ tiêu nâng",
        "Tỷ lệ hài lòng của người dân ≥ 92% ≥ 95% nâng",
    ):  # fmt: skip
        assert part in said, part
    assert said.index("Cắt giảm thủ tục hành chính nội bộ của các sở") < said.index("Mở sàn dữ liệu") < said.index("Thi tuyển lãnh đạo phòng")


def test_bodies_with_two_plans_are_offered(get: Any) -> None:
    text = get("/cchc/compare").text
    assert 'href="/cchc/compare?body=uy-ban-nhan-dan%4015"' in text
    assert "uy-ban-nhan-dan%4068" not in text
    assert get("/cchc/compare?body=none&old=1&new='").status_code == 200


def test_dashboards(get: Any) -> None:
    text = get("/cchc/dashboard").text
    said = words(text)
    assert "/cchc/tasks?copy=0&amp;year=2024&amp;area=thu-tuc-hanh-chinh" in text
    assert "tỉnh Lâm Đồng" in said
    assert "tỉnh Yên Bái → tỉnh Lào Cai" in said
    assert "Tỷ lệ hài lòng của người dân Ủy ban nhân dân tỉnh Yên Bái ≥ 92% ≥ 95%" in said
    assert "06/24" in said
    assert "Sở Nội vụ tỉnh Yên Bái" in said
    assert "≥ 92%" in words(get("/cchc/dashboard?indicator=hai+long&place=15&year=2024").text)
    assert "≥ 92%" not in words(get("/cchc/dashboard?indicator=hai+long&place=68&year=abc").text)


def test_offices_are_found_by_name(get: Any) -> None:
    assert "Sở Nội vụ tỉnh Lâm Đồng" in words(get("/cchc/unit?q=noi+vu+lam+dong").text)
    assert "Sở Nội vụ tỉnh Yên Bái" not in words(get("/cchc/unit?q=noi+vu+lam+dong").text)
    assert "Không tìm thấy" in words(get("/cchc/unit?q=%25_%27").text)


def test_figures_follow_the_database(tmp_path: Path) -> None:
    write(tmp_path / "x.db", plan())
    datasette = application(tmp_path / "x.db")
    assert "1 văn bản 1 văn bản hành chính 2 nhiệm vụ" in words(asyncio.run(datasette.client.get("/")).text)
    write(tmp_path / "x.db", namesake())
    assert "2 văn bản 2 văn bản hành chính 3 nhiệm vụ" in words(asyncio.run(datasette.client.get("/")).text)


def test_figures_of_a_large_collection_are_stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "x.db", plan())
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection:
        figures.store(connection)
        assert figures.stored(connection) is None  # a small one is counted
        monkeypatch.setattr(figures, "_LARGE", 1)
        figures.store(connection)
        assert figures.stored(connection) == figures.count(connection)
