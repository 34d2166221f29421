"""Where the text of a web page ends and the page goes on: lines of contact under a document, links under an article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.printed_lines import WEB_END, is_capitals

_CONTACT = re.compile(r"(?:đơn vị chủ quản|điện thoại|fax|địa chỉ|bản quyền|giấy phép|mục lục)\b")
_LONG = 20  # words of a paragraph
_STOPPED = re.compile(r"[.;:…”]\s*$")


def site_foot(texts: Sequence[str], lows: Sequence[str], words: Sequence[int], zones: Sequence[str]) -> int | None:
    """The block from which contact lines of the web site ("Đơn vị chủ quản:", "Điện thoại: …"), with the lines in capitals over them, stand under an official document;
    None where there are none. ``lows``: one line each; ``words``: how many."""
    last = max((i for i, low in enumerate(lows) if words[i] >= _LONG and low.endswith((".", ";", ":", "/"))), default=-1)
    for i in range(last + 1, len(lows)):
        if _CONTACT.match(lows[i]) and zones[i] == "body":
            start = i
            while start - 1 > last and zones[start - 1] == "body" and is_capitals(texts[start - 1]):
                start -= 1
            return start
    return None


def end_of_article(texts: Sequence[str], zones: Sequence[str]) -> int | None:
    """The block behind its first paragraph from which a news page links to others ("Tin liên quan"), None where it does not."""
    first = next((i for i, text in enumerate(texts) if zones[i] == "body" and is_prose(text)), 0)
    return next((i for i in range(first + 1, len(texts)) if WEB_END.match(texts[i])), None)


def is_prose(text: str) -> bool:
    """Whether a block reads like a paragraph of an article: a sentence of 20 words or more, not the same ones again and again."""
    words = text.split()
    return len(words) >= _LONG and len(set(words)) > 12 and _STOPPED.search(text) is not None and re.search(r"[,.;:]", text) is not None
