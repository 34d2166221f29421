"""Time against length on text made to hurt patterns: ``python -m bench.linear``. Twice the text should take about twice the time.

Each piece is repeated to SIZE characters and to half of it and read whole (outline and all parsers); names of units (``NAMES``) also one after the other as one
cell. Prints pieces slower than SLOW seconds.
"""

from __future__ import annotations

import time

from extract.extraction import extract
from extract.spacy_component import document_of
from extract.text import lower
from extract.units.cells import units_in
from extract.units.reading import read_units

SIZE = 200_000
SLOW = 0.8
PIECES = (
    "a", "1", " ", ".", "-", "/", "(", "%", ", ", "a) ", "a) abc\n", "Sở ", "Sở Nội vụ, ", "Sở A; ", "các cơ quan, ", "giao ", "phối hợp với ", "5% ", "10 - ", "tối thiểu ", "12/QĐ-UBND ",
    "số ", "ngày 1 tháng 1 ", "trước ngày ", "quý ", "Luật ", "được sửa đổi ", "TỔ CHỨC ", "1. Sở Nội vụ\n", "a\tb\n", "I. việc\n1. việc\na) việc\n- việc\n+ việc\n", "UBND tỉnh ", "và Sở ", "của ", "các cơ sở được giao ", "Các sở thực hiện:\n", "được Chính phủ thông qua căn cứ phương án ", "Tỷ lệ " + 14 * "đạt mức " + "x 50%.\n",
    ". ", "đề xuất a: đề nghị Sở Y tế b ", "giao các đơn vị như Sở Y tế, ", "UBND tỉnh (UBND) ban hành Kế hoạch ", "1. yêu cầu:\na) việc:\n- b\n",
    "Theo Quyết định số" + 5000 * " ", "Số: 12/KH-UBND" + 5000 * " ", "Nghị định số 1/2024/NĐ-CP" + 5000 * " ", "đạt trên 90" + 5000 * " ", "phấn đấu trồng mới 20 ha rừng; ", "Phòng A chủ trì. ", "Tháng 8: Sở A; ", "kết quả gửi ", "Kế hoạch nêu rõ ", "vừa quyết định phê duyệt ", "Kính gửi: a. yêu cầu ", "theo đúng quy định tại Nghị định số 1/2024/NĐ-CP và ", "1      việc này     Sở Y tế    Quý I\n", "được sửa đổi tại Thông tư số 1/TT-BNV về việc bãi bỏ ",
)  # fmt: skip

# Phrases that a careless pattern of names reads again from each of their parts.
NAMES = (
    "a",
    " ",
    "(",
    ",",
    ".",
    "-",
    "1",
    "S",
    "\n",
    "huyện, ",
    "của Sở Y tế ",
    "các huyện A, B và ",
    "Giám đốc ",
    "UBND ",
    ", Sở",
    "Tổ giúp việc Ban Chỉ đạo ",
    "thuộc ",
)


def names(text: str) -> float:
    """Processor seconds of the names of one cell, read as a list and as a cell."""
    start = time.process_time()
    read_units(text, lower(text), 0)
    units_in(text)
    return time.process_time() - start


def seconds(text: str) -> float:
    """Processor seconds of one extraction."""
    document = document_of(text)
    start = time.process_time()
    extract(document)
    return time.process_time() - start


def main() -> None:
    """Print piece, seconds at full and half size, ratio."""
    for opening, pieces, timed in (("x", PIECES, seconds), ("Sở Y tế ", NAMES, names)):
        for piece in pieces:
            text = opening + piece * (SIZE // len(piece))
            full = timed(text)
            if full > SLOW:
                half = timed(text[: len(text) // 2])
                print(f"{piece!r:30} {full:6.2f} s  {half:6.2f} s  ratio {full / max(half, 1e-3):.1f}")
    print(f"{len(PIECES) + len(NAMES)} pieces of {SIZE} characters; those not named took less than {SLOW} s")


if __name__ == "__main__":
    main()
