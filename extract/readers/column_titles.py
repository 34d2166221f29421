"""Titles that the columns of duty tables have (``columns.csv``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon import column
from extract.readers.lines import ends_sentence
from extract.text import lower


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, column('columns', 'word')))})(?!\w)")


def names_column(text: str) -> bool:
    """Whether a text has words that titles of columns have."""
    return _words().search(lower(text)) is not None


def titles_columns(cells: Sequence[str]) -> bool:
    """Whether cells are the titles of a duty table's columns: two of a kind that is known, none that ends as a sentence does.

    >>> titles_columns(["STT", "Nội dung", "Đơn vị chủ trì"]), titles_columns(["Trang chủ", "Tin tức", "Liên hệ"])
    (True, False)
    """
    titles = [text.strip(" *") for text in cells]
    return (
        sum(map(names_column, titles)) >= 2 and all(title[:1].isupper() or title[:1] in ("", "(") for title in titles) and not any(map(ends_sentence, titles))
    )
