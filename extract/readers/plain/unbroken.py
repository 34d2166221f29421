"""A document whose text lost its line breaks (cells of a spreadsheet, data sets): one long line, set apart again where its parts begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.authorities import POST
from extract.kinds import kind_that_opens
from extract.printed_lines import is_authority, is_capitals
from extract.text import UPPER, squeeze

_SHORTEST = 250  # characters; a shorter line is a paragraph
_LARGEST_SHARE = 0.6  # of the text that such a line holds
_SIGNS = (
    re.compile(r"\bCăn cứ\s"),
    re.compile(r"\bĐiều 1\s*[.:]"),
    re.compile(r"\bNơi nhận\s*:"),
    re.compile(r"\bI\s*\.\s+[A-ZĐ]{2}"),
    re.compile(rf"\b(?:TM|KT|TL|TUQ)\.\s*[{UPPER}]{{2}}"),
)
_OFFICES = f"(?:PHÓ )?(?:{POST.upper()}|THỦ TƯỚNG)"
_CUES = re.compile(
    r" (?=Căn cứ (?:Luật|Bộ luật|Hiến pháp|Nghị|Quyết định|Thông tư|Kế hoạch|Công văn|Chỉ thị|Kết luận|Chương trình|các|ý kiến) )"
    r"| (?=Thực hiện (?:Kế hoạch|Quyết định|Nghị quyết|Nghị định|Chỉ thị|Công văn|Chương trình) số )"
    r"|(?<=[;.:,]) (?=(?:Căn cứ|Xét|Theo đề nghị|Thực hiện) )"
    r"| (?=(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|KẾT LUẬN|YÊU CẦU) ?:)|(?<=QUYẾT ĐỊNH:|QUYẾT NGHỊ:) "
    r"|(?<=[.;:/”)]) (?=Điều \d+ ?[.:])| (?=(?:Chương|CHƯƠNG) [IVX\d]+ )"
    r"|(?<=[.;:/]) (?=(?:\d{1,2}(?:\.\d{1,2}){0,2}\.|[a-zđ]\)|[-+–]) \S)"
    rf"| (?=[IVX]{{1,4}}\. [{UPPER}]{{2}})|(?<=[{UPPER}]{{2}}) (?=\d{{1,2}}\. )"
    rf"|(?<!PHÓ)(?<!CHI)(?<!TỔNG) (?={_OFFICES} (?:[A-Z]\w{{1,3}}\. ?)?[{UPPER}][^{UPPER}\W\d]+ [{UPPER}])"
    rf"| (?=(?:Nơi nhận|Kính gửi) ?:)| (?=(?:TM|KT|TL|TUQ)\. ?[{UPPER}]{{2}})"
)
_TAIL = re.compile(rf"(?:TM|KT|TL|TUQ)\.|{_OFFICES} ")
_OFFICE_OR_NAME = re.compile(rf"(?<!PHÓ)(?<!CHI)(?<!TỔNG)(?<![{UPPER}]\.) (?={_OFFICES}(?!\w)(?! (?:ỦY|HỘI)))|(?<=[{UPPER}]) (?=[{UPPER}][^{UPPER}\W\d])")
_CAPITAL_RUN = re.compile(rf"(?<!\w)[{UPPER}]{{2,}}(?:(?: |, | - )[{UPPER}]{{2,}}){{1,14}}(?!\w)")


def unbroken_apart(lines: Sequence[str]) -> list[str]:
    """The lines with one that holds most of a document set apart into its kind, title, authority, recitals, articles, items and foot; all others as they are.

    >>> body = "Căn cứ Luật Tổ chức chính quyền địa phương; " * 9
    >>> unbroken_apart([f"QUYẾT ĐỊNH Về việc A CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BA {body}QUYẾT ĐỊNH: Điều 1. Ban hành."])[:3]
    ['QUYẾT ĐỊNH', 'Về việc A', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BA']
    >>> unbroken_apart([f"QUYẾT ĐỊNH Về việc A {body}QUYẾT ĐỊNH: Điều 1. Ban hành. KT. CHI CỤC TRƯỞNG PHÓ CHI CỤC TRƯỞNG Lê Văn An"])[-3:]
    ['KT. CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG', 'Lê Văn An']
    """
    whole = sum(map(len, lines))
    return [
        part
        for line in lines
        for part in (
            _parts(line) if len(line) >= max(_SHORTEST, _LARGEST_SHARE * whole) and sum(sign.search(line) is not None for sign in _SIGNS) >= 2 else [line]
        )
    ]


def _parts(line: str) -> Iterator[str]:
    head = True
    for part in _CUES.split(squeeze(line)):
        if head:
            yield from _head(part)
        elif _TAIL.match(part):
            yield from _OFFICE_OR_NAME.split(part)
        else:
            yield part
        head = False


def _head(part: str) -> Iterator[str]:
    """Kind, title and authority of what stands before the recitals."""
    opening = kind_that_opens(part)
    if opening is None or not is_capitals(part[: opening[1]]):
        yield part
        return
    yield part[: opening[1]]
    title = part[opening[1] :].strip()
    runs = [run for run in _CAPITAL_RUN.finditer(title) if run.end() == len(title)] if not is_capitals(title) else []
    at = runs[-1].start() if runs and is_authority(runs[-1].group(), "a", "Căn cứ") else _last_authority(title)
    yield from (piece for piece in (title[:at].strip(), title[at:].strip()) if piece)


def _last_authority(title: str) -> int:
    """Where the authority begins that closes a title in capitals, its length where there is none."""
    heads = list(
        re.finditer(r"(?<!CỦA )(?<!CẤP )(?:(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BỘ TRƯỞNG BỘ|GIÁM ĐỐC SỞ|THỦ TƯỚNG CHÍNH PHỦ)(?!\w)", title)
    )
    return heads[-1].start() if heads and is_capitals(title) and heads[-1].start() else len(title)
