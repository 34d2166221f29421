"""A tree of alternatives matches what the plain list does, in the same order of preference."""

from __future__ import annotations

import re
from itertools import product

import pytest

from extract.alternatives import alternatives, words

CASES = [
    (["sở nội vụ", "sở"], "sở nội vụ", "sở nội vụ"),
    (["sở", "sở nội vụ"], "sở nội vụ", "sở"),
    ([r"sở\s+y tế", r"sở\s+nội vụ", r"bộ\s+y tế"], "sở  nội vụ", "sở  nội vụ"),
    ([r"văn hóa\s*,?\s+thể thao", "văn hóa"], "văn hóa thể thao", "văn hóa thể thao"),
    ([r"kh(?:&|-|và(?!\w))cn", "kh"], "kh&cn", "kh&cn"),
    ([r"ubnd\.", "ubnd"], "ubnd.", "ubnd."),
    (["a"], "b", None),
    ([], "", ""),
]


@pytest.mark.parametrize(("shapes", "text", "found"), CASES)
def test_first_that_matches(shapes: list[str], text: str, found: str | None) -> None:
    match = re.match(alternatives(shapes), text)
    assert (match.group() if match else None) == found


_ATOMS = ["a", "b", r"\s+", r"a?", r"\s*-", "(?:ab|b)"]
# Blanks stand before a letter.
_SHAPES = [shape for size in (1, 2, 3) for shape in map("".join, product(_ATOMS, repeat=size)) if re.fullmatch(r"(?:[^+]|\+[ab](?!\?))*", shape)]


@pytest.mark.parametrize("step", range(1, 12))
def test_same_as_plain_list(step: int) -> None:
    """Lists of every few shapes, asked at the end of a word and without, over all short texts."""
    for begin in range(step):
        shapes = _SHAPES[begin::step]
        for after in ("", r"(?!\w)"):
            tree, plain = re.compile(alternatives(shapes) + after), re.compile(f"(?:{'|'.join(shapes)}){after}")
            for text in map("".join, product("ab -", repeat=4)):
                assert [m.span() for m in tree.finditer(text)] == [m.span() for m in plain.finditer(text)], (shapes, text)


@pytest.mark.parametrize("text", ["giao Sở Nội vụ", "bàn giao hồ sơ", "bangiao", "giao cho, đề nghị", "ông đề nghị"])
def test_words_do_not_begin_inside_a_word(text: str) -> None:
    plain = re.compile(r"(?<!\w)(?:giao(?:\s+cho)?|đề\s+nghị)")
    assert [m.span() for m in re.finditer(words(r"giao(?:\s+cho)?", r"đề\s+nghị"), text)] == [m.span() for m in plain.finditer(text)]


@pytest.mark.parametrize("shape", [r"(?:kính\s+)?đề nghị", r"\d+ ngày", " sở"])
def test_words_begin_with_letters(shape: str) -> None:
    with pytest.raises(ValueError, match="no word"):
        words(shape)
