"""The area model and its corpus: what the sentences are, what the model says of plain cases, and that a changed file is refused."""

from __future__ import annotations

import pathlib
import re
import shutil
from collections import Counter

import pytest

import models
from models.corpus import Row, read_rows
from models.labels import AREAS
from models.predict import load

CORPUS = pathlib.Path(__file__).parent.parent / "corpus"
ROWS = read_rows(CORPUS)

T, P, B, C, F, S, D = AREAS
CASES: list[tuple[str, set[str]]] = [
    ("Rà soát, hệ thống hóa văn bản quy phạm pháp luật do Hội đồng nhân dân, Ủy ban nhân dân tỉnh ban hành.", {T}),
    ("Theo dõi tình hình thi hành pháp luật về xử lý vi phạm hành chính trên địa bàn.", {T}),
    ("Cắt giảm ít nhất 20% thời gian giải quyết thủ tục hành chính so với quy định.", {P}),
    ("Niêm yết công khai thủ tục hành chính tại Bộ phận Tiếp nhận và Trả kết quả.", {P}),
    ("Sắp xếp, tinh gọn các đơn vị sự nghiệp công lập, giảm đầu mối bên trong.", {B}),
    ("Tuyển dụng, bổ nhiệm công chức bảo đảm công khai, cạnh tranh, đúng tiêu chuẩn.", {C}),
    ("Đánh giá, xếp loại cán bộ, công chức, viên chức theo kết quả thực hiện nhiệm vụ.", {C}),
    ("Giao quyền tự chủ tài chính cho các đơn vị sự nghiệp công lập giai đoạn 2025 - 2027.", {F}),
    ("Tiết kiệm chi thường xuyên, quản lý chặt chẽ tài sản công.", {F}),
    ("Xây dựng kho dữ liệu dùng chung, kết nối với Cơ sở dữ liệu quốc gia về dân cư.", {S}),
    ("Nâng cấp Trung tâm giám sát, điều hành thông minh và bảo đảm an toàn thông tin mạng.", {S}),
    ("Nâng tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến và thanh toán trực tuyến.", {P, S}),
    ("Ban hành Kế hoạch cải cách hành chính năm 2025 và tổ chức kiểm tra việc thực hiện.", {D}),
    ("Cải thiện thứ hạng Chỉ số cải cách hành chính (PAR INDEX) của tỉnh.", {D}),
    ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;", set()),
    ("Tiêm phòng dịch tả lợn châu Phi cho đàn lợn trước ngày 15 tháng 4.", set()),
    ("Nơi nhận: Như trên; Lưu: VT.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "areas"), CASES, ids=[text[:40] for text, _ in CASES])
def test_plain_cases(text: str, areas: set[str]) -> None:
    (found,) = load().classify([text], [[]])
    assert {area for area, _ in found.areas} == areas
    assert found.primary in areas or (found.primary is None and not areas)


def test_a_heading_is_evidence() -> None:
    vague = "Hoàn thiện, nâng cao chất lượng thực hiện trong năm 2025."
    alone, under = load().classify([vague, vague], [[], ["II. NHIỆM VỤ", "2. Cải cách thủ tục hành chính"]])
    assert under.probabilities[P] > 5 * alone.probabilities[P]


def test_a_changed_file_is_refused(tmp_path: pathlib.Path) -> None:
    folder = pathlib.Path(models.__file__).parent
    for path in folder.glob("areas.*"):
        shutil.copy(path, tmp_path)
    arrays = tmp_path / "areas.npz"
    arrays.write_bytes(arrays.read_bytes()[:-1] + b"x")
    with pytest.raises(models.ModelFileError):
        load(tmp_path)


def test_how_much_there_is() -> None:
    counts = Counter(area for row in ROWS for area in row.areas)
    assert len(ROWS) >= 5000
    assert min(counts[area] for area in AREAS) >= 500
    assert sum(not row.areas for row in ROWS) >= 1000
    assert sum(len(row.areas) > 1 for row in ROWS) >= 700


def _grams(row: Row) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", row.text.lower())
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def test_written_not_filled_in() -> None:
    """Near-duplicates (over four tenths of a sentence's five-word runs seen in one earlier sentence) stay under one in a hundred, an opening of three words under one in
    fifty; recitals and other sentences without an area hold formulas fixed by law and are left out."""
    written = [row for row in ROWS if row.areas]
    seen: dict[tuple[str, ...], str] = {}
    near = 0
    for row in written:
        grams = _grams(row)
        shared = Counter(seen[gram] for gram in grams if gram in seen)
        near += bool(shared) and shared.most_common(1)[0][1] > 0.4 * len(grams)
        for gram in grams:
            seen.setdefault(gram, row.id)
    openings = Counter(" ".join(re.findall(r"\w+", row.text.lower())[:3]) for row in written)
    assert near <= 0.01 * len(written)
    assert openings.most_common(1)[0][1] <= 0.02 * len(written)
