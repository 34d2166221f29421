"""Coreference of documents: a text in the body of a document → every place that refers back to a document, with the number meant ("own": the document itself).

The text stands in a decision, a letter or an article; whole numbers in it are left out of the expected lists. Expected values are a reader's.
"""

from __future__ import annotations

import pytest

from extract.extraction import extract
from extract.readers.plain.reader import read_plain

HEAD = """UBND TỈNH HÀ NAM
{body}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: {number}
{subject}
Hà Nam, ngày 4 tháng 3 năm 2024
{kind}
"""
FRAMES = {
    "quyet-dinh": HEAD.format(body="SỞ NỘI VỤ", number="12/QĐ-SNV", subject="", kind="QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch làm việc\nQUYẾT ĐỊNH:"),
    "cong-van": HEAD.format(body="SỞ NỘI VỤ", number="12/SNV-CCHC", subject="V/v đôn đốc báo cáo", kind="Kính gửi: Các phòng thuộc Sở"),
    "ke-hoach": HEAD.format(body="SỞ NỘI VỤ", number="12/KH-SNV", subject="", kind="KẾ HOẠCH\nKiểm tra công vụ năm 2024"),
    "tin-tuc": "Hà Nam giao chỉ tiêu cải cách hành chính\n05/3/2024\n",
}

CASES: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("quyet-dinh", "Điều 1. Quyết định này có hiệu lực từ ngày ký.", [("Quyết định này", "own")]),
    (
        "cong-van",
        "Thực hiện Quyết định số 90/QĐ-UBND ngày 04/01/2024 của UBND tỉnh, đề nghị các phòng nghiên cứu kỹ Quyết định này, báo cáo trước ngày 15/3.",
        [("Quyết định này", "90/QĐ-UBND")],
    ),
    (
        "cong-van",
        "Thực hiện Quyết định số 90/QĐ-UBND ngày 04/01/2024 của UBND tỉnh.\nCác phòng thực hiện nghiêm Quyết định nêu trên.",
        [("Quyết định nêu trên", "90/QĐ-UBND")],
    ),
    (
        "cong-van",
        "UBND tỉnh ban hành Kế hoạch số 7/KH-UBND ngày 04/01/2024 và Quyết định số 90/QĐ-UBND ngày 05/01/2024; Kế hoạch trên giao Sở Nội vụ đôn đốc.",
        [("Kế hoạch trên", "7/KH-UBND")],
    ),
    (
        "cong-van",
        "Theo Quyết định số 90/QĐ-UBND ngày 04/01/2024 và Quyết định số 91/QĐ-UBND ngày 05/01/2024 của UBND tỉnh, các phòng thực hiện các Quyết định nêu trên.",
        [("các Quyết định nêu trên", "90/QĐ-UBND"), ("các Quyết định nêu trên", "91/QĐ-UBND")],
    ),
    (
        "ke-hoach",
        "Thực hiện Kế hoạch số 7/KH-UBND ngày 04/01/2024 của UBND tỉnh.\nCác phòng bám sát Kế hoạch này; kinh phí theo Kế hoạch nêu trên của UBND tỉnh.",
        [("Kế hoạch này", "own"), ("Kế hoạch nêu trên", "7/KH-UBND")],
    ),
    ("ke-hoach", "Thực hiện Kế hoạch số 7/KH-UBND ngày 04/01/2024 của UBND tỉnh.\nTriển khai kế hoạch trên địa bàn tỉnh, đăng văn bản trên mạng.", []),
    (
        "ke-hoach",
        "Căn cứ Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.\nSắp xếp bộ máy theo Nghị quyết 18 và Nghị quyết số 18, hoàn thành 18 nhiệm vụ.",
        [("Nghị quyết 18", "18-NQ/TW"), ("Nghị quyết số 18", "18-NQ/TW")],
    ),
    (
        "quyet-dinh",
        "Điều 1. Bãi bỏ các Quyết định sau đây:\n1. Quyết định số 4/QĐ-SNV ngày 12/5/2021 của Sở Nội vụ;\n2. Quyết định số 33/QĐ-SNV ngày 09/12/2022 của Sở Nội vụ.\n"
        "Điều 2. Văn phòng Sở rà soát văn bản hướng dẫn các Quyết định trên.",
        [("các Quyết định trên", "33/QĐ-SNV"), ("các Quyết định trên", "4/QĐ-SNV")],
    ),
    ("ke-hoach", "Các phòng ký hợp đồng, thực hiện hợp đồng này đúng hạn, thực hiện Nghị định này.", []),
    (
        "tin-tuc",
        "UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 7/KH-UBND ngày 04/3/2024, thay thế Kế hoạch số 5/KH-UBND ngày 04/01/2023, về cải cách hành chính.\n"
        "Theo Kế hoạch này, Sở Nội vụ đôn đốc các sở, ngành báo cáo đúng hạn.",
        [("Kế hoạch này", "7/KH-UBND")],
    ),
    (
        "cong-van",
        "Ngày 04/01/2024, UBND tỉnh có Công văn số 7/UBND-NC về báo cáo. Văn bản trên yêu cầu báo cáo trước ngày 15/3.",
        [("Văn bản trên", "7/UBND-NC")],
    ),
]


@pytest.mark.parametrize(("frame", "text", "expected"), CASES, ids=[f"{frame}: {text[:60]}" for frame, text, _ in CASES])
def test_reference(frame: str, text: str, expected: list[tuple[str, str]]) -> None:
    document = read_plain("x.txt", (FRAMES[frame] + text).encode())
    found = extract(document)
    back = [(document.text[m.start : m.end], "own" if m.own else str(m.number)) for m in found.mentions]
    assert [(printed, number) for printed, number in back if "/" not in printed and "-" not in printed] == expected
    for mention in found.mentions:
        assert mention.own or found.citations[mention.citation or 0].number == mention.number


def test_every_printed_number_is_a_mention() -> None:
    document = read_plain("x.txt", (FRAMES["cong-van"] + "Theo Quyết định số 90/QĐ-UBND, Quyết định số 90/QĐ-UBND và Công văn số 12/SNV-CCHC.").encode())
    assert [(document.text[m.start : m.end], m.own) for m in extract(document).mentions] == [
        ("90/QĐ-UBND", False),
        ("90/QĐ-UBND", False),
        ("12/SNV-CCHC", True),
    ]
