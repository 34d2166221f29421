"""The six names for Python, on our own documents."""

from __future__ import annotations

import pathlib

import pytest

import cchc
from extract.document import Unreadable

DOCUMENTS = pathlib.Path(__file__).parent.parent / "corpus" / "documents"


def test_from_a_folder_to_a_chain(tmp_path: pathlib.Path) -> None:
    db = tmp_path / "x.db"
    tally = cchc.run([DOCUMENTS / "quyet_dinh_ke_hoach.docx", DOCUMENTS / "chi_thi.txt"], db, workers=1)
    assert (tally.files, tally.new) == (2, 2)
    (chain,) = cchc.trace("112/qd-ubnd", db)
    assert "06/CT-UBND" in str(chain)
    assert cchc.trace("9999/QĐ-TTg", db) == []
    with cchc.open_database(db) as connection:
        assert connection.execute("select count(*) from documents where number_key = number_key('06/CT-UBND')").fetchone()[0] == 1
        assert connection.execute("select fold('Quyết định')").fetchone()[0] == "quyet dinh"


def test_one_file_by_itself(tmp_path: pathlib.Path) -> None:
    path = DOCUMENTS / "chi_thi.txt"
    assert (cchc.run(str(path), tmp_path / "x.db", workers=1).new, cchc.run(path, tmp_path / "x.db", workers=1).unchanged) == (1, 1)


def test_a_document_or_its_path() -> None:
    path = DOCUMENTS / "cong_van.docx"
    assert cchc.extract(cchc.read(path)) == cchc.extract(path) == cchc.extract(str(path))


def test_what_cannot_be_read_says_so(tmp_path: pathlib.Path) -> None:
    with pytest.raises(Unreadable):
        cchc.extract(tmp_path / "absent.docx")


def test_sentences_with_headings() -> None:
    found = cchc.classify(["Kiểm kê, xử lý trụ sở dôi dư sau sắp xếp.", "Trân trọng./."], [["V. CẢI CÁCH TÀI CHÍNH CÔNG"], []])
    assert [one.primary for one in found] == ["tai-chinh-cong", None]


LETTER = """UBND TỈNH LAI CHÂU            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ TƯ PHÁP                         Độc lập - Tự do - Hạnh phúc
Số: 41/STP-VP                 Lai Châu, ngày 3 tháng 4 năm 2024
V/v rà soát văn bản quy phạm pháp luật

Kính gửi: Phòng Tư pháp các huyện, thành phố.

Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ;
Sở Tư pháp đề nghị các phòng rà soát văn bản quy phạm pháp luật, báo cáo trước ngày 20/4/2024.

Nơi nhận:
- Như trên;
- Cục Kiểm tra văn bản quy phạm pháp luật.
GIÁM ĐỐC
Lò Thị Mai
"""


def test_what_frames_a_document_speaks_of_no_area(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, "utf-8")
    document = cchc.read(path)
    frame = {document.text[s.start : s.end]: s.frame for s in cchc.extract(document).sentences}
    asked = [text for text, framed in frame.items() if not framed]
    assert any(text.startswith("V/v rà soát") for text in asked)
    assert any(text.startswith("Sở Tư pháp đề nghị") for text in asked)
    assert not any(word in text for text in asked for word in ("SỞ TƯ PHÁP", "Kính gửi", "Nơi nhận", "Như trên", "Cục Kiểm tra", "Lò Thị Mai"))


def test_the_letterhead_of_what_is_attached_is_a_frame_too(tmp_path: pathlib.Path) -> None:
    plan = "UBND TỈNH LAI CHÂU\nSỞ TƯ PHÁP\nSố: 12/KH-STP\nLai Châu, ngày 3 tháng 4 năm 2024\nKẾ HOẠCH\nRà soát văn bản\n1. Văn phòng Sở rà soát văn bản.\n"
    path = tmp_path / "letter.txt"
    path.write_text(f"{LETTER}\n{plan}", "utf-8")
    document = cchc.read(path)
    frame = [(document.text[s.start : s.end], s.frame) for s in cchc.extract(document).sentences]
    assert [framed for text, framed in frame if text == "SỞ TƯ PHÁP"] == [True, True]
    assert all(framed for text, framed in frame if text.startswith(("CỘNG HÒA", "Độc lập", "Lai Châu, ngày")))


def test_what_asks_among_the_recitals_has_its_area(tmp_path: pathlib.Path) -> None:
    asks = "Thực hiện Kế hoạch số 12/KH-UBND ngày 04/3/2024, Sở Tư pháp yêu cầu các phòng rút ngắn thời gian giải quyết thủ tục hành chính;"
    path = tmp_path / "letter.txt"
    path.write_text(LETTER.replace("Sở Tư pháp đề nghị", f"{asks}\nSở Tư pháp đề nghị"), "utf-8")
    sentences = {sentence.start: sentence for sentence in cchc.extract(cchc.read(path)).sentences}
    text = cchc.read(path).text
    assert not sentences[text.index("Thực hiện Kế hoạch")].frame
    assert sentences[text.index("Căn cứ Nghị định")].frame


def test_no_other_names() -> None:
    with pytest.raises(AttributeError):
        _ = cchc.helpers  # type: ignore[attr-defined]
