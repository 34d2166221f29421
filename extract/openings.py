"""Where an official document begins in a file, its letterhead seen or not, and which lines above its kind are a letterhead without the national motto."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.kinds import clean_number, first_number, kind_of_name, kind_that_opens, number_shape
from extract.levels import LEVEL
from extract.printed_lines import (
    ADDRESS,
    ATTACHED,
    BODY_LINE,
    NUMBER_LINE,
    PART,
    RECIPIENTS,
    RECITAL,
    SIGNATURE,
    SUBJECT,
    is_authority,
    is_capitals,
    is_date_line,
    kind_and_title,
    kind_line,
)  # fmt: skip
from extract.text import lower, squeeze
from extract.times.dates import first_date

_FARTHEST_KIND = 40
_HIGHEST_APPENDIX = 4
_PLACE_LINE = re.compile(rf"(?:{LEVEL}|và)(?!\w)")
_HIGHEST_HEAD = 8
_ENACTS = re.compile(r"(?:quyết định|quyết nghị|nghị định|nghị quyết)\s*:?")
_NUMBER_BELOW = 4
_OF_OR_ABOUT = re.compile(r"(?:CỦA|DO|VỀ|BAN HÀNH|PHÊ DUYỆT|QUY ĐỊNH|SỬA ĐỔI|HƯỚNG DẪN|THÀNH LẬP)\s+\S+\s+\S")

# "NGHỊ QUYẾT SỐ 24 NQ/UBTVQH9 NGÀY 26-8-1994 [CỦA …]"
_ITS_DAY = re.compile(r"\s*,?\s*NGÀY\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+THÁNG\s+\d{1,2}\s+NĂM\s+)(?:19|20)\d\d(?!\d)")


def first_official(texts: Sequence[str], lows: Sequence[str], zones: Sequence[str]) -> int | None:
    """The block that an official document begins with: its letterhead, else a kind line, a heading of kind and title, or "Kính gửi" that the rest bears out;
    None for news. ``lows``: the blocks' texts in lower case, blanks squeezed."""
    for i, zone in enumerate(zones):
        if zone == "letterhead":
            return i
        if zone != "body" or i >= _FARTHEST_KIND:
            continue
        if small_kind(texts, i) and (head := list(_lines_above(texts, lows, zones, i))) and _borne_out(texts, lows, i):
            return min(head)
        if (kind_line(texts[i]) or ADDRESS.match(lows[i])) and _borne_out(texts, lows, i):
            return min(_lines_above(texts, lows, zones, i), default=next((j for j in range(max(0, i - 5), i) if NUMBER_LINE.match(texts[j])), i))
        if _heads_text(texts, i) or titled_alone(texts, i) or (i <= _HIGHEST_APPENDIX and heads_appendix(texts, lows, i)):
            return i
        if lows[i].startswith("căn cứ ") and _enacts_below(lows, i):
            return i
    return None


def _enacts_below(lows: Sequence[str], i: int) -> bool:
    """Whether the recital at ``i`` begins a decision whose letterhead was lost: "Quyết định:" in any letters and its first article follow."""
    below = [low for low in lows[i + 1 : i + _FARTHEST_KIND] if low]
    return any(_ENACTS.fullmatch(low) and after.startswith("điều 1") for low, after in pairwise(below))


def small_kind(texts: Sequence[str], i: int) -> bool:
    """Whether line ``i`` is a kind alone in small letters, as a style sheet leaves it: "Quyết định" over its title."""
    return texts[i][:1].isupper() and len(texts[i]) < 40 and not is_capitals(texts[i]) and kind_of_name(texts[i].strip(" *_")) is not None


def _borne_out(texts: Sequence[str], lows: Sequence[str], i: int) -> bool:
    """Whether a menu entry ("THÔNG BÁO") could not stand at ``i``: it opens a file of numbered parts, or numbers, recitals, articles, recipients or a signature follow."""
    if i < 2 and sum(bool(re.match(r"(?:[ivx]{1,5}|\d)\.\s", low)) for low in lows[i + 1 :]) >= 3:
        return True
    if any(is_numbered(text) for text in texts[max(0, i - 5) : i]) or number_below(texts, i) is not None:
        return True
    signs = (ATTACHED, RECIPIENTS, SIGNATURE)
    return any(low.startswith(("căn cứ", "- căn cứ", "điều 1.", "điều 1:")) or any(sign.match(low) for sign in signs) for low in lows[i + 1 :])


def is_numbered(text: str) -> bool:
    """Whether a line is the one of number and symbol, filled in."""
    return NUMBER_LINE.match(text) is not None and first_number(text) is not None


def number_below(texts: Sequence[str], kind: int) -> int | None:
    """The line of the number that stands under the title instead of over the kind at ``kind``, None where none does: "KẾ HOẠCH" / "Tổ chức …" / "Số: 5/KH-TH, ngày …"."""
    return next((i for i in range(kind + 1, min(kind + 1 + _NUMBER_BELOW, len(texts))) if is_numbered(texts[i]) and len(texts[i].split()) <= 14), None)


def _heads_text(texts: Sequence[str], i: int) -> bool:
    """Kind and title in one line of capitals at the top, right over the authority and the recitals, or with the document's number in it ("KẾT LUẬN 127-KL/TW CỦA …")."""
    heading = numbered_heading(texts[i], small=i == 0)
    if heading is not None and not is_capitals(texts[i]) and any(heading[0] in text for text in texts[i + 1 : i + 6]):
        return False  # a headline: the article goes on to tell of the number
    if heading is not None or heads_as_issued(texts[i]):
        return True
    if kind_and_title(texts[i]) is None or not is_capitals(texts[i]):
        return False
    below = [text for text in texts[i + 1 : i + 4] if text.strip()]
    # "Thực hiện …", "Nhằm …" may open an article under a headline in capitals.
    basis = [squeeze(lower(text)).startswith(("căn cứ ", "- căn cứ ", "xét ")) for text in below]
    return any(basis) and (basis[0] or is_authority(below[0], "a", below[1]))


def titled_alone(texts: Sequence[str], i: int) -> bool:
    """Whether line ``i`` opens a title in capitals ("VỀ VIỆC …") over the authority and the recitals, letterhead and kind lost."""
    if not is_capitals(texts[i]) or SUBJECT.match(texts[i]) is None:
        return False
    below = [text for text in texts[i + 1 : i + 5] if text.strip()]
    return any(is_authority(text, "a", after) and RECITAL.match(after) for text, after in pairwise(below))


def heads_appendix(texts: Sequence[str], lows: Sequence[str], i: int) -> bool:
    """Whether line ``i`` is the label over an appendix, or its title in capitals, that says what it is attached to: "PHỤ LỤC I" / "Danh mục …" /
    "(Kèm theo Quyết định số …)"."""
    labelled = PART.match(texts[i]) is not None and texts[i][:1].isupper()
    if not labelled and not is_capitals(texts[i]):
        return False
    below = zip(texts[i + 1 : i + 5], lows[i + 1 : i + 5], strict=True)
    return any(ATTACHED.match(low) and first_number(text) and (labelled or low.startswith("(")) for text, low in below)


def numbered_heading(text: str, small: bool = False) -> tuple[str, str] | None:
    """Number and the words behind it of a heading in capitals "KẾT LUẬN 127-KL/TW CỦA BỘ CHÍNH TRỊ VỀ …", None for any other line.

    ``small``: also of kind and number alone in small letters ("Thông báo số 42-TB/ĐU").
    """
    if len(text) > 600 or not (small or is_capitals(text[:12])):
        return None
    line = squeeze(text)
    opening = kind_that_opens(line)
    number = first_number(line[:80], opening[1]) if opening else None
    if opening is None or number is None or not re.fullmatch(r"\s+(?:(?:SỐ|số)\s*:?\s*)?", line[opening[1] : number.start()]):
        return None
    day = _ITS_DAY.match(line.upper() if small else line, number.end())
    rest = line[day.end() if day else number.end() :].strip()
    if small and not rest:
        return number.group(), rest
    # A headline goes on otherwise: "NGHỊ QUYẾT 57-NQ/TW: ĐỘNG LỰC MỚI".
    whole = _OF_OR_ABOUT.match(rest) or (not rest and number.end() < len(line))
    return (number.group(), rest) if whole and is_capitals(line[: opening[1]] + rest) else None


# "CỦA BỘ TÀI CHÍNH SỐ 51/2004/TT-BTC NGÀY 09 THÁNG 6 NĂM 2004 HƯỚNG DẪN …": how decrees and decisions were headed until about 2010.
_ISSUED = re.compile(r"CỦA\s+(?P<body>[^\d/]{4,120}?)\s+SỐ\s*:?\s*(?=\d)")


@dataclass(frozen=True, slots=True)
class IssuedHeading:
    """What the heading of a document says behind its kind: body, number, ISO day (None where it has none) and the title."""

    body: str
    number: str
    day: str | None
    title: str


def issued_heading(text: str) -> IssuedHeading | None:
    """The heading behind a kind that names issuer, number and day; None for any other words.

    >>> issued_heading("CỦA BỘ Y TẾ SỐ 22/2005/QĐ-BYT NGÀY 29-8-2005 VỀ BỆNH VIỆN")
    IssuedHeading(body='BỘ Y TẾ', number='22/2005/QĐ-BYT', day='2005-08-29', title='VỀ BỆNH VIỆN')
    """
    issued = _ISSUED.match(text)
    number = number_shape().match(text, issued.end()) if issued else None
    if issued is None or number is None or not is_capitals(issued.group("body")):
        return None
    day = _ITS_DAY.match(text, number.end())
    return IssuedHeading(
        issued.group("body"),
        clean_number(number.group()),
        first_date(lower(day.group())) if day else None,
        text[day.end() if day else number.end() :].strip(" -:"),
    )


def heads_as_issued(text: str) -> bool:
    """Whether a line holds the kind and, behind it, issuer and number: "QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 25/2006/QĐ-TTg NGÀY …"."""
    if len(text) > 600 or " SỐ " not in text:
        return False
    line = squeeze(text)
    opening = kind_that_opens(line)
    return opening is not None and is_capitals(line[: opening[1]]) and issued_heading(line[opening[1] :].strip()) is not None


def letterhead_lines(texts: Sequence[str], lows: Sequence[str], zones: Sequence[str], first: int) -> Iterator[int]:
    """The lines of a letterhead without motto in a document that begins at block ``first``, from below; nothing where it has another or none."""
    opening = next(
        (i for i in range(first, min(first + _HIGHEST_HEAD + 1, len(texts))) if kind_line(texts[i]) or small_kind(texts, i) or ADDRESS.match(lows[i])), None
    )
    if opening is not None and "letterhead" not in zones:
        yield from _lines_above(texts, lows, zones, opening)


def bodies_above(texts: Sequence[str], lows: Sequence[str], zones: Sequence[str], first: int) -> Iterator[int]:
    """The left column of a letterhead that begins at block ``first``, set apart above it (headings of Markdown): bodies and number, where the letterhead names no body."""
    if zones[first] != "letterhead" or any(zone == "letterhead" and _names_body(text, low) for zone, text, low in zip(zones, texts, lows, strict=True)):
        return
    found: list[int] = []
    for i in range(first - 1, max(-1, first - 1 - _HIGHEST_HEAD), -1):
        if len(texts[i].split()) > 14 or not (NUMBER_LINE.match(texts[i]) or _names_body(texts[i], lows[i])):
            break
        found.append(i)
    if any(_names_body(texts[i], lows[i]) for i in found):
        yield from found


def authority_goes_on(texts: Sequence[str], low: str) -> bool:
    """Whether the first of two lines is the second line of an authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN" / "TỈNH BÀ RỊA - VŨNG TÀU", or the company under "HỘI ĐỒNG QUẢN TRỊ"
    right over the recitals. ``low``: the first in lower case."""
    if not is_capitals(texts[0]) or len(low.split()) > 14:
        return False
    place = _PLACE_LINE.match(low) is not None and len(low.split()) <= 8
    return place or (len(texts) > 1 and RECITAL.match(texts[1]) is not None)


def _names_body(text: str, low: str) -> bool:
    return is_capitals(text) and BODY_LINE.match(low) is not None


def _small_body(texts: Sequence[str], lows: Sequence[str], i: int) -> bool:
    """Whether a line in small letters names the body over its number: "UBND xã Thạch Hà" / "Số: 21/QĐ-UBND"."""
    below = next((texts[j] for j in range(i + 1, min(i + 3, len(texts))) if BODY_LINE.match(lows[j]) is None), "")
    return (
        len(lows[i]) < 80
        and texts[i][:1].isupper()
        and not texts[i].rstrip().endswith((".", ":", ";", ","))
        and BODY_LINE.match(lows[i]) is not None
        and NUMBER_LINE.match(below) is not None
    )


def _lines_above(texts: Sequence[str], lows: Sequence[str], zones: Sequence[str], kind: int) -> Iterator[int]:
    """Bodies in capitals, number, place and date over the kind (or "Kính gửi") at ``kind``, from below; nothing where no body or no number stands among them."""
    found: list[int] = []
    for i in range(kind - 1, max(-1, kind - 1 - _HIGHEST_HEAD), -1):
        text = texts[i]
        if zones[i] not in ("body", "chrome") or len(text.split()) > 14:
            break
        named = NUMBER_LINE.match(text) or is_date_line(text) or is_capitals(text) or _small_body(texts, lows, i) or not any(c.isalpha() for c in text)
        if not named and not any(SUBJECT.match(above) for above in lows[max(0, i - 2) : i + 1]):
            break
        found.append(i)
    while found and not (_names_body(texts[found[-1]], lows[found[-1]]) or _small_body(texts, lows, found[-1])):
        found.pop()
    if any(NUMBER_LINE.match(texts[i]) for i in found) or (found and number_below(texts, kind) is not None):
        yield from found
