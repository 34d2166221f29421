"""The pages of our own: what they show of a small collection, that text stays text, and that no request reaches a file."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import shutil
import sqlite3
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pypdfium2
import pytest
from icalendar import Calendar
from small_collection import PROVINCE, Maker, article, district_plan, namesake, plan, resolution
from test_db import write

from cchc.pipeline import process
from cchc.serving import application
from db import links, load
from db.filing import filed
from db.pages import originals
from db.pages.annotation import Mark, annotated, unit_marks
from db.pages.deciding import deciding
from db.pages.feeds import atom, calendar
from db.pages.page_images import page_image
from db.rows import rows_of
from extract.places import find_place

NASTY = "<script>alert(1)</script> & \"x\" 'y' \u202eđảo"
LETTER = Path(__file__).parent.parent / "corpus" / "documents" / "cong_van.pdf"


DECIDING = [
    # (terms, text, phrases as a reader sees them)
    ("kỷ luật; giờ làm; kỷ cương", "Chấp hành kỷ cương, kỷ luật; giờ làm việc", ["kỷ cương, kỷ luật; giờ làm"]),
    ("biên chế; sắp xếp", "Sắp xếp bộ máy, giảm biên chế", ["biên chế", "Sắp xếp"]),
    ("thủ tục; tục hành", "Rà soát TTHC", ["thủ tục hành"]),
    ("[dẫn] một cửa; một cửa", "Bộ phận Một cửa", ["[dẫn] một cửa", "Một cửa"]),
    ("", "Rà soát", []),
]


@pytest.mark.parametrize(("terms", "text", "phrases"), DECIDING)
def test_words_that_decided(terms: str, text: str, phrases: list[str]) -> None:
    assert deciding(terms, text) == phrases


def hostile() -> dict[str, Any]:
    """A document whose every word would be markup."""
    maker = Maker("9/KH-UBND", "2024-01-01", PROVINCE, kind="ke-hoach", title=NASTY, signer={"name": NASTY, "position": NASTY})
    return maker.cite("<b>1</b>/QĐ-UBND").assign(f"{NASTY} một", [f"Sở <i>{NASTY}</i>"], deadline="2999-01-01").target(NASTY, 1, 2024).made()


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PDF where the database says that it is."""
    return Path(shutil.copy(LETTER, tmp_path_factory.mktemp("goc") / "công văn.pdf"))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, letter: Path) -> Path:
    path = tmp_path_factory.mktemp("pages") / "x.db"
    write(path, resolution(), plan(), district_plan(), namesake(), article(), hostile())
    with load.opened(path) as db:
        content = letter.read_bytes()
        load.store(db, filed(rows_of(process(str(letter)))), [{"path": str(letter), "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}])
        links.link(db)
    return path


@pytest.fixture(scope="module")
def get(path: Path) -> Any:
    datasette = application(path)

    def ask(where: str) -> Any:
        return asyncio.run(datasette.client.get(where))

    return ask


def value(path: Path, sql: str) -> Any:
    return sqlite3.connect(path).execute(sql).fetchone()[0]


def words(answer: Any) -> str:
    """What a page says, in one line, without its tags."""
    return " ".join(re.sub(r"<[^>]*>", " ", answer.text).split())


# -- a task ----------------------------------------------------------------------------------------------------


def test_a_task_says_who_what_when_and_which_decision(get: Any, path: Path) -> None:
    id_ = value(path, "select id from tasks where duty like 'Cắt giảm thủ tục%'")
    answer = get(f"/cchc/tasks/{id_}")
    said = words(answer)
    for part in (
        "Cắt giảm thủ tục hành chính nội bộ", "Chủ trì Sở Nội vụ tỉnh Yên Bái", "Phối hợp Sở Tư pháp tỉnh Yên Bái", "30/06/2024 Đã qua hạn",
        "Cải cách thủ tục hành chính 90%", "245/QĐ-UBND (15/02/2024), Ủy ban nhân dân tỉnh Yên Bái", "Kế hoạch cải cách hành chính năm 2024", "đoạn 3",
    ):  # fmt: skip
        assert part in said, part
    assert 'href="/cchc/unit/so-noi-vu@15"' in answer.text


def test_the_duty_is_marked_on_its_page(get: Any, path: Path) -> None:
    id_, document = sqlite3.connect(path).execute("select id, document from tasks where page is not null order by id").fetchone()
    text = get(f"/cchc/tasks/{id_}").text
    assert f'<img src="/cchc/page/{document}/1.png"' in text
    assert len(re.findall(r'<rect x="\d+" y="\d+" width="\d+" height="\d+">', text)) >= 1
    image = get(f"/cchc/page/{document}/1.png")
    assert (image.status_code, image.headers["content-type"]) == (200, "image/png")
    assert image.content.startswith(b"\x89PNG")


def test_marks_lie_where_the_words_are(path: Path, letter: Path) -> None:
    page = pypdfium2.PdfDocument(letter)[0]
    width, height = page.get_size()
    words_there = page.get_textpage()
    for text, boxes in sqlite3.connect(path).execute("select text, boxes from tasks where page = 1"):
        x0, top, x1, bottom = json.loads(boxes)[0][1:]
        found = words_there.get_text_bounded(x0 * width / 1e4 - 1, height - bottom * height / 1e4 - 1, x1 * width / 1e4 + 1, height - top * height / 1e4 + 1)
        assert text.split()[:3] == found.split()[:3]


@pytest.mark.parametrize(
    "where",
    [
        "/cchc/page/{document}/0.png", "/cchc/page/{document}/99.png", "/cchc/page/0000000000000000/1.png", "/cchc/page/..%2f..%2fetc%2fpasswd/1.png",
        "/cchc/page/{other}/1.png", "/cchc/tasks/none", "/cchc/tasks/%00",
    ],
)  # fmt: skip
def test_what_is_not_there_is_not_found(get: Any, path: Path, where: str) -> None:
    document, other = value(path, "select id from documents where pages is not null"), value(path, "select id from documents where pages is null")
    answer = get(where.format(document=document, other=other))
    if answer.status_code == 302:  # Datasette spells percent signs with tildes first
        answer = get(answer.headers["location"])
    assert answer.status_code == 404


@pytest.mark.parametrize(
    "where", ["/cchc/tasks?_sort=khong_co", "/cchc/tasks?_sort_desc=khong_co", "/cchc/documents.json?_sort=x%20y", "/cchc/tasks?_sort=id&_sort_desc=id"]
)
def test_an_order_that_a_table_has_not_is_the_address_s_fault(get: Any, where: str) -> None:
    answer = get(where)
    assert answer.status_code == 400
    assert "(Cannot " in answer.text


def test_a_file_that_changed_is_not_shown(tmp_path: Path, letter: Path) -> None:
    copy = tmp_path / "a.pdf"
    copy.write_bytes(letter.read_bytes() + b" ")
    sha256 = hashlib.sha256(letter.read_bytes()).hexdigest()
    assert page_image([(str(copy), "f" * 64)], 1) is None
    assert page_image([(str(tmp_path / "gone.pdf"), "e" * 64)], 1) is None
    assert page_image([(str(tmp_path), "d" * 64)], 1) is None
    assert page_image([(str(copy), sha256), (str(letter), sha256)], 1) is not None, "another source of the same content will do"


def test_a_document_in_an_archive_is_shown(tmp_path: Path, letter: Path) -> None:
    packed = tmp_path / "hồ sơ.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(letter, "đợt 1/công văn.pdf")
    member, content = f"{packed}!đợt 1/công văn.pdf", letter.read_bytes()
    with load.opened(tmp_path / "x.db") as db:
        load.store(db, filed(rows_of(process(member))), [{"path": member, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}])
    id_, document = sqlite3.connect(tmp_path / "x.db").execute("select id, document from tasks where page is not null order by id").fetchone()
    site = application(tmp_path / "x.db")
    assert f'<img src="/cchc/page/{document}/1.png"' in asyncio.run(site.client.get(f"/cchc/tasks/{id_}")).text
    assert asyncio.run(site.client.get(f"/cchc/page/{document}/1.png")).content.startswith(b"\x89PNG")
    assert originals.content(member) == content
    packed.write_bytes(packed.read_bytes()[:300])
    assert originals.content(member) is originals.content(f"{packed}!../x.pdf") is originals.content(f"{tmp_path}!x") is None


# -- marked text -------------------------------------------------------------------------------------------------


def test_crossing_facts_are_cut_around_the_smaller() -> None:
    text = "Giao Sở Nội vụ báo cáo\ntrước 15/6"
    lines = annotated(text, 0, len(text), [Mark(0, 22, "duty"), Mark(5, 14, "lead"), Mark(8, 22, "product"), Mark(23, 33, "deadline")])
    assert [[(piece.text, piece.duty is not None, piece.mark.kind if piece.mark else None) for piece in line] for line in lines] == [
        [("Giao ", True, None), ("Sở Nội vụ", True, "lead"), (" báo cáo", True, None)],
        [("trước 15/6", False, "deadline")],
    ]


def test_units_are_found_however_they_are_written() -> None:
    text = "Sở KH&CN chủ trì, phối hợp với Sở Nội vụ, UBND các xã; bộ tiêu chí"
    found = unit_marks(text, 0, len(text), {"lead": ["Sở Khoa học và Công nghệ"], "support": ["Sở Nội vụ", "Ủy ban nhân dân các xã"], "monitor": [""]})
    assert [(text[mark.start : mark.end], mark.kind) for mark in found] == [("Sở KH&CN", "lead"), ("Sở Nội vụ", "support"), ("UBND các xã", "support")]


# -- text stays text ----------------------------------------------------------------------------------------------

HOSTILE_PAGES = [
    "/cchc/tasks/{task}",
    "/cchc/documents/{document}",
    "/cchc/text/{document}",
    "/cchc/unit/{unit}",
    "/cchc/search?q=alert",
    "/",
    "/cchc/dashboard?indicator=alert",
    "/cchc/tasks?copy=0",
    "/cchc/documents",
]


@pytest.mark.parametrize("where", HOSTILE_PAGES)
def test_text_of_documents_is_escaped(get: Any, path: Path, where: str) -> None:
    task, document = sqlite3.connect(path).execute("select id, document from tasks where decision = '9/KH-UBND'").fetchone()
    unit = quote(value(path, f"select unit from task_units where task = '{task}'"))
    answer = get(where.format(task=task, document=document, unit=unit))
    assert answer.status_code == 200
    assert "alert(1)" in answer.text
    assert not re.search(r"<script>alert|<b>1</b>/QĐ|<i>", answer.text)
    assert not re.findall(r"""(?:src|href)=["']?(?:https?:)?//(?!datasette\.io|localhost)""", answer.text), "nothing comes from elsewhere"
    assert not re.findall(r"<script(?![^>]*src=)|\son\w+=|\sstyle=", answer.text), "no code and no style inside the page"


# -- an office ------------------------------------------------------------------------------------------------------


def test_an_office_has_all_its_duties(get: Any) -> None:
    answer = get("/cchc/unit/so-noi-vu@15")
    said = words(answer)
    assert "Sở Nội vụ tỉnh Yên Bái" in said
    assert said.index("Sở Nội vụ được giao tổng hợp kết quả hằng quý") < said.index("Cắt giảm thủ tục hành chính nội bộ"), (
        "those without a deadline before the past"
    )
    assert "Rà soát biên chế sự nghiệp" not in said, "the one of another province is another"
    assert get("/cchc/units/so-noi-vu~4015").text.count("<h1>") == 1, "the path that Datasette writes leads there too"
    assert "Số hóa hồ sơ" not in words(get("/cchc/unit/so-noi-vu@15?role=support"))
    assert get("/cchc/unit/none@15").status_code == 404


def test_what_an_office_was_before_is_joined(tmp_path: Path) -> None:
    merged = {"name": "Ủy ban nhân dân tỉnh Yên Bái", "level": "tinh", "place_code": "15"}
    later = Maker("5/QĐ-UBND", "2025-04-01", merged).assign("Mở cổng dữ liệu", ["Sở Khoa học và Công nghệ"], deadline="2025-12-31").made()
    write(tmp_path / "x.db", plan(), later)
    datasette = application(tmp_path / "x.db")

    def said(id_: str) -> str:
        return words(asyncio.run(datasette.client.get(f"/cchc/unit/{id_}@15")))

    assert "Tiền thân (joined below): Sở Thông tin và Truyền thông tỉnh Yên Bái" in said("so-khoa-hoc-va-cong-nghe")
    assert "Số hóa hồ sơ, kết nối dữ liệu đất đai" in said("so-khoa-hoc-va-cong-nghe")
    assert "Kế thừa bởi: Sở Khoa học và Công nghệ tỉnh Yên Bái" in said("so-thong-tin-va-truyen-thong")


def test_what_a_merged_province_had_is_joined(tmp_path: Path) -> None:
    """Yên Bái went into Lào Cai on 1 July 2025, whose code at the statistics office was 10 and is since then 15, which had been Yên Bái's."""
    now = {"name": "Ủy ban nhân dân tỉnh Lào Cai", "level": "tinh", "place_code": "10"}
    later = Maker("5/QĐ-UBND", "2025-08-01", now).assign("Sắp xếp lại bộ phận một cửa", ["Sở Nội vụ"]).made()
    ward = {"name": "Ủy ban nhân dân phường Yên Bái", "level": "xa", "place_code": find_place("phường Yên Bái", "2025-08-01").code}
    write(tmp_path / "x.db", plan(), later, Maker("6/KH-UBND", "2025-09-01", ward, kind="ke-hoach").assign("Niêm yết", ["Văn phòng"]).made())
    page = words(asyncio.run(application(tmp_path / "x.db").client.get("/cchc/unit/so-noi-vu@10")))
    assert "Tiền thân (joined below): Sở Nội vụ tỉnh Yên Bái" in page
    assert "Cắt giảm thủ tục hành chính nội bộ" in page
    said = "select p.name, p.code_2025 from documents d join places p on p.code = d.province where d.number = ?"
    found = {number: sqlite3.connect(tmp_path / "x.db").execute(said, [number]).fetchone() for number in ("245/QĐ-UBND", "5/QĐ-UBND", "6/KH-UBND")}
    assert found == {"245/QĐ-UBND": ("tỉnh Yên Bái", None), "5/QĐ-UBND": ("tỉnh Lào Cai", "15"), "6/KH-UBND": ("tỉnh Lào Cai", "15")}


def test_deadlines_come_as_a_calendar(get: Any) -> None:
    answer = get("/cchc/unit/so-noi-vu@15.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert (str(event["summary"]), event["dtstart"].dt.isoformat()) == ("Cắt giảm thủ tục hành chính nội bộ", "2024-06-30")
    assert "245/QĐ-UBND (15/02/2024)" in event["description"]


def test_duties_come_as_a_feed(get: Any) -> None:
    answer = get("/cchc/unit/so-noi-vu@15.atom")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    feed = ElementTree.fromstring(answer.content)
    names = {"a": "http://www.w3.org/2005/Atom"}
    assert {entry.findtext("a:title", "", names) for entry in feed.findall("a:entry", names)} == {
        "Cắt giảm thủ tục hành chính nội bộ", "Sở Nội vụ được giao tổng hợp kết quả hằng quý",
    }  # fmt: skip


def test_feeds_hold_any_text() -> None:
    duty = {
        "id": "a-1", "duty": "một\x00\x0b<b>&", "deadline": "2024-01-01", "deadline_text": None, "lead": None, "support": None, "product": None, "decision": None,
        "decision_date": None, "issuing_body": None,
    }  # fmt: skip
    unit = {"id": "x", "name": "X"}
    assert ElementTree.fromstring(atom(unit, [duty], "http://h", "/x"))[-1][1].text == "một<b>&"
    assert str(Calendar.from_ical(calendar(unit, [duty], "http://h")).walk("VEVENT")[0]["summary"]) == "một<b>&"


# -- a decision -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("where", "parts"),
    [
        ("/cchc/decision/31/KH-UBND", ["Kế hoạch 31/KH-UBND", "01/03/2024", "Niêm yết thủ tục tại bộ phận một cửa", "thực hiện", "245/QĐ-UBND", "76/NQ-CP", "77/2015/QH13", "ngoài bộ sưu tập"]),
        ("/cchc/decision/31/kh-ubnd", ["Kế hoạch 31/KH-UBND"]),
        ("/cchc/decision/76/NQ-CP", ["Nghị quyết 76/NQ-CP", "Các bộ rà soát thủ tục", "31/KH-UBND", "245/QĐ-UBND"]),
        ("/cchc/decision/245/Q%C4%90-UBND", ["Cùng số", "Ủy ban nhân dân tỉnh Lâm Đồng", "Ủy ban nhân dân tỉnh Yên Bái"]),
        ("/cchc/decision/77/2015/QH13", ["không có trong bộ sưu tập", "Văn bản nhắc đến", "245/QĐ-UBND (15/02/2024)", "căn cứ"]),
        ("/cchc/decision/118/KH-UBND", ["không có trong bộ sưu tập", "Yên Bái: Nâng cao chất lượng phục vụ", "Sở Nội vụ được giao tổng hợp kết quả hằng quý"]),
    ],
)  # fmt: skip
def test_a_decision_says_what_it_lays_and_stands_on(get: Any, where: str, parts: list[str]) -> None:
    said = words(get(where))
    assert [part for part in parts if part not in said] == []


def test_a_number_nobody_knows(get: Any) -> None:
    answer = get("/cchc/decision/245/XX")
    assert answer.status_code == 404
    assert "Có thể là: 245/QĐ-UBND" in words(answer)


def test_circles_of_decisions_end(tmp_path: Path) -> None:
    first = Maker("1/QĐ-UBND", "2024-01-01", PROVINCE).cite("2/QĐ-UBND", "thuc-hien", "2024-01-02", PROVINCE["name"]).assign("Một", ["Sở Nội vụ"]).made()
    second = Maker("2/QĐ-UBND", "2024-01-02", PROVINCE).cite("1/QĐ-UBND", "sua-doi", "2024-01-01", PROVINCE["name"]).assign("Hai", ["Sở Nội vụ"]).made()
    write(tmp_path / "x.db", first, second)
    answer = asyncio.run(application(tmp_path / "x.db").client.get("/cchc/decision/1/Q%C4%90-UBND"))
    assert answer.text.count('<g class="node') == 2
    assert answer.text.count('<path class="edge') == 2


def test_a_whole_text_has_its_facts_marked(get: Any, path: Path) -> None:
    document = value(path, "select id from documents where number = '245/QĐ-UBND' and province = '15'")
    text = get(f"/cchc/text/{document}?at=99999999").text
    assert re.search(r'<a class=" in-duty" href="/cchc/tasks/[0-9a-f]{16}-0001">Cắt giảm thủ tục hành chính nội bộ</a>', text)
    assert 'class="ent ent-citation" href="/cchc/documents/' in text
    assert "Tỷ lệ hài lòng của người dân đạt từ 92% trở lên" in words(get(f"/cchc/text/{document}?at=x"))


# -- search ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "first", "never"),
    [
        ("quyet dinh 245", "245/QĐ-UBND", "31/KH-UBND"),
        ("quyết định 245", "245/QĐ-UBND", "31/KH-UBND"),
        ("245/QD-UBND", "245/QĐ-UBND", "31/KH-UBND"),
        ("số 0245 / qđ–ubnd", "245/QĐ-UBND", "31/KH-UBND"),
        ("thu tuc", "<mark>thủ</mark> <mark>tục</mark> hành chính nội bộ", "Số hóa hồ sơ"),
        ("THỦ TỤC", "<mark>thủ</mark> <mark>tục</mark> hành chính nội bộ", "Số hóa hồ sơ"),
        ("thú túc", "nội bộ", "Số hóa"),
        ('"đất đai"', "<mark>đất</mark> <mark>đai</mark>", "nội bộ"),
        ("hai long", "Không tìm thấy", "nội bộ"),
        ('" * (', "Không tìm thấy", "nội bộ"),
        ("thu tuc&year=2021", "Các bộ rà soát <mark>thủ</mark> <mark>tục</mark>", "nội bộ"),
        ("niem yet&area=the-che", "Không tìm thấy", "Niêm yết"),
        ("thu tuc&place=15", "nội bộ", "Các bộ rà soát"),
        ("thu tuc&body=chinh phu", "Các bộ rà soát", "nội bộ"),
        ("thu tuc&in=tasks", "nội bộ", "Số hóa"),
        ("thu tuc&in=nothing&page=x&year=abc", "nội bộ", "Số hóa"),
    ],
)  # fmt: skip
def test_search(get: Any, query: str, first: str, never: str) -> None:
    words_, *filters = query.split("&")
    text = get("/cchc/search?" + urlencode([("q", words_), *(part.split("=") for part in filters)])).text
    results = text[text.find('<ul class="tabs">') :]
    assert first in results
    assert never not in results


def test_typed_marks_come_first(tmp_path: Path) -> None:
    other = (
        Maker("1/KH-UBND", "2024-01-01", PROVINCE)
        .assign("Mua bán cổ vật", ["Sở Nội vụ"])
        .assign("Bàn cờ vua", ["Sở Nội vụ"])
        .assign("Co giãn bạn", ["Sở Nội vụ"])
    )
    write(tmp_path / "x.db", other.made())
    text = words(asyncio.run(application(tmp_path / "x.db").client.get("/cchc/search?q=" + quote("bàn cờ") + "&in=tasks")))
    assert text.index("Bàn cờ vua") < text.index("Mua bán cổ vật")


def test_words_together_come_before_words_apart(tmp_path: Path) -> None:
    long = "Trả dứt điểm các hồ sơ đất đai đã quá hạn tại bộ phận một cửa của xã trước kỳ nghỉ"
    plan = Maker("1/KH-UBND", "2024-01-01", PROVINCE).assign("Số lượt hỗ trợ", ["Sở Nội vụ"]).assign(long, ["Sở Nội vụ"])
    write(tmp_path / "x.db", plan.made())
    text = words(asyncio.run(application(tmp_path / "x.db").client.get("/cchc/search?q=ho+so&in=tasks")))
    assert text.index("Trả dứt điểm") < text.index("Số lượt")


@pytest.mark.parametrize(
    ("first", "then", "boxes"),
    [
        (("77/2015/QH13", "2015-06-19", "Quốc hội"), ("77/2015/QH13", None, None), 1),
        (("77/2015/QH13", None, None), ("77/2015/QH13", "2015-06-19", None), 1),
        (("12/QĐ-UBND", "2023-02-01", None), ("12/QĐ-UBND", None, None), 1),
        (("12/QĐ-UBND", "2023-02-01", None), ("12/QĐ-UBND", "2024-02-01", None), 2),
        (("12/QĐ-UBND", None, "Ủy ban nhân dân tỉnh Lâm Đồng"), ("12/QĐ-UBND", "2024-02-01", "Ủy ban nhân dân tỉnh Yên Bái"), 2),
    ],
)  # fmt: skip
def test_a_citation_with_a_date_and_one_without_are_one_box(tmp_path: Path, first: tuple[Any, ...], then: tuple[Any, ...], boxes: int) -> None:
    upper = Maker("1/KH-UBND", "2024-03-01", PROVINCE, kind="ke-hoach").cite(first[0], date=first[1], body=first[2])
    lower = Maker("2/KH-UBND", "2024-04-01", PROVINCE, kind="ke-hoach").cite(then[0], date=then[1], body=then[2]).cite("1/KH-UBND", "thuc-hien", "2024-03-01")
    write(tmp_path / "x.db", upper.made(), lower.made())
    page = asyncio.run(application(tmp_path / "x.db").client.get("/cchc/decision/2/KH-UBND")).text
    assert len(re.findall(rf"<title>[^<]*{first[0]}", page)) == boxes
