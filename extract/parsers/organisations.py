"""Which organisation a decision on functions and tasks is about: what its article on the position says to be an office, a unit or an organisation."""

from __future__ import annotations

import re

from extract.segment import Outline
from extract.units.heads import find_head
from extract.units.reading import full_name

_POSITION = re.compile(r"vị trí|chức năng")
# "Chi cục Thủy lợi (sau đây gọi tắt là Chi cục) | là cơ quan chuyên môn trực thuộc Sở …"
_DEFINED = re.compile(
    r"(?P<name>[^;:.()]{3,160}?)(?:\s*\([^()]{1,160}\))?\s+là\s+(?:một\s+)?(?:cơ quan|đơn vị|tổ chức|bộ phận|phòng|ban)\s+(?!chịu|được|đầu mối|thường trực|chủ trì)"
)
# The title of an article that does not say whose tasks stand below it: "Điều 2. Nhiệm vụ, quyền hạn"
_TASKS = re.compile(r"(?:về )?(?:chức năng(?:,| và) )?nhiệm vụ(?:(?:,| và) quyền hạn)?(?: (?:cụ thể|chủ yếu|chính))?\s*[.:]?")


def defined_organisation(outline: Outline) -> str | None:
    """Name of the organisation that the document defines under a heading on its position or function; None where it defines none."""
    for segment in outline.segments:
        if segment.kind not in ("item", "paragraph") or segment.heading:
            continue
        above = next((s for s in outline.ancestors(segment) if s.heading), None)
        if above is None or not _POSITION.search(outline.low, above.body, above.end):
            continue
        defined = _DEFINED.match(outline.low, segment.body, segment.end)
        if defined and find_head(outline.document.text, outline.low, defined.start("name")):
            return full_name(outline.document.text[defined.start("name") : defined.end("name")])
    return None


def heads_tasks(title: str) -> bool:
    """Whether the title of an article, in small letters, only says that tasks stand below it.

    >>> heads_tasks("nhiệm vụ, quyền hạn"), heads_tasks("nhiệm vụ trọng tâm năm 2025")
    (True, False)
    """
    return _TASKS.fullmatch(title.strip()) is not None
