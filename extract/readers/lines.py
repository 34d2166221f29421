"""Printed lines: which mark a new paragraph, which are only drawn, and how two of them join."""

from __future__ import annotations

import re

from extract.kinds import kind_of_name
from extract.text import fold, squeeze

# "1. ", "1.2. ", "12) ", "(3) ", "a) ", "đ. ", "a1) ", "IV. ", "- ", "+ ", "• ", "Điều 5.", "Chương II", "PHỤ LỤC 1"
MARKER = re.compile(
    r"""(?:
        [-–—−+•●○▪■◦*]\s*(?=\S)(?![\d.,]+[;:)]?(?:\s|$))   # a dash before a bare number is the second half of a range
      | \(?\d{1,3}(?:\.\d{1,3}){0,4}[.)](?=\s)
      | \d{1,2}(?:\.\d{1,2}){1,3}(?=\s)
      | \(\d{1,3}\)
      | \(?[a-zđ]\d?[.)](?=\s)
      | [IVXLC]{1,6}[.)](?=\s)
      | [A-HĐ][.)](?=\s)
      | (?:Điều|ĐIỀU)\s+\d+\w?\s*[.:]
      | (?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Tiểu\ mục)\s+(?:\d+|[IVXLC]+|THỨ|thứ)\b
      | (?:Phụ\ lục|PHỤ\ LỤC|Biểu\ mẫu|BIỂU)\b
    )""",
    re.VERBOSE,
)
_RULE = re.compile(r"[\s\-_—–−‐‑―=~*─━═ˉ¯⎯]+")
_DOTS = re.compile(r"[\s.…]{3,}")
# Labels of parts, and headings that stand alone above a title without being kinds of document.
_PART = re.compile(
    r"""(?: QUYẾT\ NGHỊ | QUY\ CHUẨN | ĐIỀU\ LỆ | CHIẾN\ LƯỢC | QUY\ HOẠCH | DANH\ MỤC | DỰ\ THẢO
      | (?:PHỤ\ LỤC|CHƯƠNG|MỤC|PHẦN|BIỂU|BIỂU\ SỐ|MẪU|MẪU\ SỐ|Phụ\ lục|Chương|Mục|Phần|Mẫu\ số|Biểu\ số)
        (?:\ (?:SỐ\ |số\ )?[\dIVXLC]+[A-Za-z.]*|\ (?:THỨ|thứ)\ \w+)?
    )\s*[:.]?""",
    re.VERBOSE,
)
_END = 80  # characters at the end of a line that tell how it goes on: a paragraph made of many lines is not read again for each
_STOP = re.compile(r"[.;:!?…][\"”’')\]]*$")
_DASHES = "-‐‑–—−"
_BROKEN = re.compile(rf"[\wĐ][{_DASHES}]$")
# When an article was published, below its headline: "29/10/2019", "10:37 21-09-2020 | :110".
_STAMP = re.compile(r"(?:\d{1,2}:\d{2}(?::\d{2})?[\s,|-]+)?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:[\s,|-].{0,30})?")
# "1", "2.1.", "IV", "a)", "NV-01", "CS2"
_COUNTED = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[ivxlc]{1,6}|[A-Za-zđ])[.)]?|[A-ZĐ](?:-|[A-ZĐ]{1,4}[-.]?)\d{1,3}(?:-\d{1,3})?")
_ORDER, _LONGEST_ORDER = frozenset(["stt", "tt", "so tt", "so thu tu", "ma", "ma so", "ma nv", "ma nhiem vu", "ma viec"]), 20  # characters as printed
# "phòn|g", "Nghiệ|p": the last consonants of a syllable, which a narrow column cut off
_CUT_SYLLABLE = re.compile(r"[^\W\d_](?:(?<=n)\n[gh]|(?<=c)\nh|(?<![bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX])\n(?:ch?|m|n[gh]?|p|t))(?![^\s,;.:)])")
_SYLLABLE = 4
_DANGLING = re.compile(r"\s(?:và|của|tại|theo|những|bởi)\s*$")
_HANGING = re.compile(rf"[\w)]\s?[{_DASHES}]$")
# Word's private-use glyphs of the Symbol and Wingdings fonts: dash, plus, relations; whatever else stands first in a line is a bullet.
_GLYPHS = str.maketrans(
    {
        "\uf02d": "-",
        "\uf02b": "+",
        "\uf0a3": "≤",
        "\uf0b3": "≥",
        "\uf0b1": "±",
        "\uf0b4": "×",
        "\uf0ae": "→",
        "\uf0e0": "→",
        "\uf03d": "=",
        "\uf02f": "/",
        "\uf025": "%",
    }
)
_PRIVATE_FIRST = re.compile(r"^\s*[\ue000-\uf8ff]+\s*")
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")


def glyphs(text: str) -> str:
    """Symbol-font characters as what they print; a leading one that has no letter of its own is a bullet, ``-``."""
    if not _PRIVATE.search(text):
        return text
    text = text.translate(_GLYPHS)
    return _PRIVATE.sub("", _PRIVATE_FIRST.sub("- ", text))


# "IV. …", "B) …": what heads an area of a table, and how many words it has at most.
AREA, LONGEST_AREA = re.compile(r"(?:[IVXLC]{1,6}|[A-H])[.)]?\s"), 14


def is_rule(line: str) -> bool:
    """Whether a line is only drawn: underscores, dashes, stars, or dots to write on."""
    return not line[:1].isalnum() and bool(_RULE.fullmatch(line) or _DOTS.fullmatch(line))


def is_upper(line: str) -> bool:
    """Whether a line is printed in capitals (a number or an abbreviation in small letters may stand in it)."""
    letters = sum(map(str.isalpha, line))
    return letters >= 2 and sum(map(str.isupper, line)) >= 0.85 * letters


def is_label(line: str) -> bool:
    """Whether a line is only a kind of document in capitals (``KẾ HOẠCH``) or the label of a part (``PHỤ LỤC II``)."""
    if len(line) > 40 and "  " not in line:
        return False
    text = squeeze(line)
    if len(text) > 40:
        return False
    return bool(_PART.fullmatch(text)) or (is_upper(text) and kind_of_name(text.rstrip(" :.")) is not None)


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a stop: full stop, semicolon, colon, question or exclamation mark."""
    return bool(_STOP.search(line.rstrip()))


def join_lines(first: str, second: str) -> str:
    """Two printed lines as one; a number or symbol broken at its hyphen or stroke is made whole.

    >>> join_lines("Nghị định số 107/2021/NĐ-", "CP ngày 6/12/2021"), join_lines("2764/QĐ", "-TTg"), join_lines("kinh tế -", "xã hội")
    ('Nghị định số 107/2021/NĐ-CP ngày 6/12/2021', '2764/QĐ-TTg', 'kinh tế - xã hội')
    >>> join_lines("Văn phòn", "g Sở"), join_lines("Sở Nông nghiệ", "p và Môi trường"), join_lines("khoảng 5", "m đất"), join_lines("đơn vị", "chủ trì")
    ('Văn phòng Sở', 'Sở Nông nghiệp và Môi trường', 'khoảng 5 m đất', 'đơn vị chủ trì')
    """
    first, second = first.rstrip(), second.lstrip()
    if not first or not second:
        return first or second
    if second in (".", ";", ",") or (_FIRST_LETTER.search(first[-2:]) and second[0].islower()):
        return first + second  # "Ủ" / "y ban nhân dân": a letter that a page sets apart
    if first[-1] not in _DASHES and first[-1] != "/" and second[0] not in _DASHES and second[0] != "/":
        return f"{first}{second}" if second[0] in "cghmnpt" and _CUT_SYLLABLE.search(f"{first[-_SYLLABLE:]}\n{second[:_SYLLABLE]}") else f"{first} {second}"
    end = first[-_END:]
    if _BROKEN.search(end) and second[0].isalnum():
        return first + second
    if re.search(r"[\dA-ZĐ]/$", end) and (second[0].isdigit() or second[0].isupper()):
        return first + second
    if re.match(r"[-‐‑–−/][A-ZĐ\d]", second) and re.search(r"/[\wĐ-]*[A-ZĐ]$|\d$" if second[0] == "/" else r"/[\wĐ]*[A-ZĐ]$", end):
        return first + second
    return f"{first} {second}"


# "…, Chánh Văn phòng, Giám đốc" / "Sở Tư pháp, …": a post goes on with the body it is of
_POSTS = (" Giám đốc", " Thủ trưởng", " Cục trưởng", " Vụ trưởng", " Hiệu trưởng", " Chánh Thanh tra", ", Chủ tịch", "; Chủ tịch")


# Pages of the national database put bold words on lines of their own: "Điều 2" / ": Sở Địa chính …", "…; hướng dẫn" / "Ủ" / "y ban nhân dân"
_ARTICLE = re.compile(r"(?:Điều|ĐIỀU)\s+\d{1,3}[a-z]?")
_FIRST_LETTER = re.compile(r"(?:^|\s)[A-ZĐÁÂÊÔƠƯÚỦÝỨ]$")
_IDENTIFIER = re.compile(r"[a-z]+(?:-[a-z]+)+(?![^\W\d_])")  # "cms-publish-date 10/11/2019": what a page's program printed


def runs_on(first: str, second: str) -> bool:
    """Whether a sentence certainly runs from one line into the next: a word broken at its hyphen, or no stop and then a small letter
    that opens no list item."""
    first, second = first.strip(), second.strip()
    if _BROKEN.search(first) and second[:1].isalnum():
        return True
    if _ARTICLE.fullmatch(first[:12]) and second[:1] in (".", ":"):
        return True
    if (_FIRST_LETTER.search(first[-2:]) and second[:1].islower()) or (second in (".", ";", ",") and not ends_sentence(first)):
        return True
    if _FIRST_LETTER.fullmatch(second) and not ends_sentence(first):
        return len(first) >= 25
    if len(first) < 25 or ends_sentence(first) or MARKER.match(second) or _IDENTIFIER.match(second):
        return False
    return second[:1].islower() or (first.endswith(_POSTS) and not is_upper(second))


def numbers_rows(title: str) -> bool:
    """Whether the title of a column is that of the rows' numbers: ``STT``, ``TT.``, ``Số thứ tự``."""
    return len(title) <= _LONGEST_ORDER and fold(squeeze(title)).strip(" .") in _ORDER


def is_counted(text: str) -> bool:
    """Whether a text is the number of a row and nothing else."""
    return _COUNTED.fullmatch(text) is not None


def is_stamp(line: str) -> bool:
    """Whether a line is only the day, and perhaps the hour, when an article was published."""
    return _STAMP.fullmatch(line) is not None


def dangles(line: str) -> bool:
    """Whether a line ends in a word that no sentence ends in."""
    return _DANGLING.search(line) is not None


def title_breaks(first: str, second: str) -> bool:
    """Whether two centred lines are two titles (``KẾ HOẠCH`` above its subject), not one title on two lines."""
    return is_label(first) or second.startswith("(") or is_upper(first) != is_upper(second)


_OPEN_BRACKET = re.compile(r"\(\s*(?:được\s+)?(?:(?:ban hành\s+)?kèm theo\s[^()]{0,300}|ban hành\s*)$", re.IGNORECASE)


def bracket_open(text: str) -> bool:
    """Whether a text ends inside the bracket that says what a document is attached to: "(Ban hành kèm theo Quyết định số" goes on in the next line."""
    return "(" in text and _OPEN_BRACKET.search(text[-400:]) is not None


def _breaks(first: str, second: str, title: bool) -> bool:
    if title and len(first) < 160 and len(second) < 160:
        return title_breaks(first, second)
    if MARKER.match(second):
        return True
    if _HANGING.search(first) or dangles(first):
        return False
    return ends_sentence(first) or is_label(first) or not second[0].islower()


def printed_lines(text: str, *, title: bool) -> list[str]:
    """The paragraphs that one source paragraph prints: line breaks inside it joined, except where they separate two titles, start
    a list item, or end a sentence or what stands before a capital or a figure. No empty ones, one blank at a time."""
    found: list[str] = []
    for raw in glyphs(text).split("\n"):
        line = squeeze(raw)
        if not line:
            continue
        if found and not is_rule(line) and not is_rule(found[-1]) and (bracket_open(found[-1]) or not _breaks(found[-1], line, title)):
            found[-1] = join_lines(found[-1], line)
        else:
            found.append(line)
    return found
