"""Where ``may_begin`` and the look-ahead of ``any_head`` say that no unit begins, none is read without them: names of the lexicon and sentences of the corpus, at every word."""

from __future__ import annotations

import json
import pathlib
import re

import pytest

from extract.lexicon import column
from extract.text import lower
from extract.units import heads
from extract.units.beginnings import may_begin
from extract.units.reading import _units_at

_CORPUS = pathlib.Path(__file__).parent.parent / "corpus" / "sentences"
_WORD = re.compile(r"\w+")
_NAMES = [f"{lead}{name}" for name in (*column("heads", "name"), *column("abbreviations", "short")) for lead in ("", "các ", "Phó ")]
_OTHERS = [
    *(
        "15 ban của HĐND tỉnh",
        "hai ban của HĐND",
        "toàn bộ các cơ quan",
        "PA06",
        "PV01",
        "PK02",
        "PX03",
        "từng đồng chí Thường vụ ",
        "đ/c Bí thư",
        "những cơ quan",
        "tất cả các đơn vị",
        "mỗi sở",
        "phòng, ban",
        "khoa/viện",
        "cấp ủy, chính quyền",
    ),
    *(
        "ngành chức năng",
        "tổ dân phố, thôn",
        "chính quyền các cấp",
        "PC06",
        "UBNDtỉnh",
        "P.KTHT rà soát",
        "Thử trưởng các sở",
        "Ùy ban nhân dân xã",
        "ông Chủ tịch",
    ),
    *("Nguyễn Văn An, Chủ tịch UBND xã", "Thạc sĩ Lò Thị Mai", "cán bộ có tên trong danh sách", "các ông (bà) Trưởng phòng", "đặc khu Vân Đồn", "và|các xã"),
]


@pytest.fixture(scope="module")
def sentences() -> list[str]:
    lines = [line for path in sorted(_CORPUS.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return [json.loads(line)["text"] for line in lines[::12]]


def test_heads_begin_as_their_look_ahead_says(sentences: list[str]) -> None:
    bare = re.compile(heads.any_head().pattern.replace(f"(?={heads._begins()})", ""))
    assert bare.pattern != heads.any_head().pattern
    for text in map(lower, (*_NAMES, *_OTHERS, *sentences)):
        assert [m.span() for m in bare.finditer(text)] == [m.span() for m in heads.any_head().finditer(text)], text


def test_no_unit_where_none_may_begin(sentences: list[str]) -> None:
    passed_over = 0
    for text in (*_NAMES, *_OTHERS, *sentences):
        low = lower(text)
        for word in _WORD.finditer(text):
            if not may_begin(text, low, word.start()):
                passed_over += 1
                assert _units_at.__wrapped__(text, low, word.start(), False) == ((), word.start()), text[word.start() :]
    assert passed_over > len(sentences)
