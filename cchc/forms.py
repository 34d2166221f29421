"""In which printed form a document lays a duty: what ``cchc evaluate`` breaks its figures down by.

Told by the text and the unit alone, not by how the parsers found it: so a duty that was missed has its form too.
"""

from __future__ import annotations

import re

from cchc.comparison import plain

FORMS = ("table", "role-lines", "list", "prose")
_ROLE = re.compile(
    r"(?:(?:cơ quan|đơn vị|phòng|bộ phận)\s+)?(?:chủ trì|phối hợp|thực hiện|đầu mối)[^:\n]{0,20}:|(?:thời gian|thời hạn|tiến độ|hoàn thành)[^:\n]{0,20}:",
    re.IGNORECASE,
)
_MARK = re.compile(r"\s*[-–+•*]?\s*")
_NEAR = 3  # lines below an item that its role lines stand in


def form_of(text: str, anchor: str, lead: list[str]) -> str:
    """``table`` (a row of cells), ``role-lines`` ("- Đơn vị chủ trì: …" behind or under the duty), ``prose`` (the paragraph names the unit itself) or ``list``
    (the unit stands above, in a heading or lead-in); ``anchor``: words of the duty as the document prints them.

    >>> form_of("1. Sở Nội vụ\\n- Rà soát thủ tục.", "Rà soát thủ tục", ["Sở Nội vụ"]), form_of("Giao Sở Y tế rà soát.", "rà soát", ["Sở Y tế"])
    ('list', 'prose')
    """
    lines = text.split("\n")
    words = plain(anchor)
    at = next((i for i, line in enumerate(lines) if words in plain(line.replace("\t", " "))), None)
    if at is None:
        return "prose"
    if "\t" in lines[at]:
        return "table"
    below = (line for line in lines[at + 1 : at + 1 + _NEAR])
    if len(_ROLE.findall(lines[at])) > 1 or any(_ROLE.match(line, _MARK.match(line).end()) for line in below):  # type: ignore[union-attr]
        return "role-lines"
    # The unit by its last two words: the rest may be printed short ("UBND huyện").
    named = [" ".join(plain(unit).split()[-2:]) for unit in lead]
    return "prose" if any(name and name in plain(lines[at]) for name in named) else "list"
