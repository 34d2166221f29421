"""Letterhead and foot of an official document: what their lines look like and how two printed columns come apart.

Decree 30/2020/NĐ-CP, appendix I: top left the issuing body and ``Số:``, top right the national title, place and date; at the foot
``Nơi nhận:`` left and the signature right. The party prints ``ĐẢNG CỘNG SẢN VIỆT NAM`` instead of the national title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.readers.lines import is_label, is_rule, is_upper
from extract.text import fold, squeeze

# Without their blanks: a converter may have lost one, or taken "Ò" for another letter ("HỊA").
_TITLES = re.compile(r"(?:nuoc)?congh[a-z]axahoichunghiavietnam|vietnamdanchuconghoa|dangco?ngsanvie?tnam")
_MOTTO = re.compile(r"\W*doc\s+lap\s*-?\s*tu\s+do\s*-?\s*hanh\s+phuc\W*")
# "Số: 12/KH-UBND", "Số:      /UBND-NC", "Số 18-NQ/TW", "Luật số: 63/2025/QH15", "Nghị quyết số: 35/2023/UBTVQH15"
_NUMBER = re.compile(
    r"(?:(?:luat|bo luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|lenh)\s+)?so\s*:?\s*[\w.…()]*(?:\s[a-zđ]{2,5})?\s*[-/][\w\s/&.,-]+"
)
# "Hà Nội, ngày 21 tháng 3 năm 2023", "Đắk Lắk, ngày     tháng 9 năm 2025", "TP. Huế, ngày 05/4/2023"
_DATE = re.compile(r"[^,;:]{2,45},\s*ngay\s*[\d.…_\s]*(?:thang\s*[\d.…_\s]*nam\s*[\d.…_\s]*|/[\d\s]+/[\d\s]+)")
_DATE_START = re.compile(r"(?:^|(?<=\s))[A-ZĐÀ-Ỹ][^,;:\t]{1,44},\s*[Nn]gày\b")
_SUBJECT = re.compile(r"[\"“]?v\s?/\s?v\b|ve viec\b")
_GAP = re.compile(r"[ ]*\t[\t ]*|[ ]{3,}")
# The blanks that a draft leaves for number and date, and letters spaced for looks, are no column gap.
_DRAFT_BLANKS = [(re.compile(r"([Ss]ố\s*:?)\s+(?=[/\d-])"), r"\1 "), (re.compile(r"\b([Nn]gày|[Tt]háng|[Nn]ăm)[ \t]{2,}(?=tháng|năm|\d|[.…])"), r"\1 ")]
_DRAFT_DATE = re.compile(r"\b(ngày|tháng)([ \t]*[\d.…]*)[ \t]+(?=(?:tháng|năm)\b)")
_SIGNING_FOR = re.compile(r"(?:tm|kt|tl|tuq|t/m|k/t|t/l)\b\s*\.?\s*\w|q\.\s*\w")
_OFFICE = re.compile(
    r"\b(?:chu tich|giam doc|bo truong|thu truong|thu tuong|truong|chanh|cuc truong|vu truong|bi thu|tong|vien truong|uy vien|chu nhiem|thong doc|hieu truong"
    r"|dai dien|nguoi lap|nguoi ky|ke toan|thu ky|tham phan|pho|ban thuong vu|thuong truc|bo chinh tri|uy ban nhan dan|hoi dong|quyen)\b"
)
_RANK = r"(?:(?:ts|pgs|gs|ths|bs|ks|cn|ths|ls|ds|dr|thuong tuong|trung tuong|thieu tuong|dai tuong|dai ta|thuong ta|trung ta|thieu ta)\s*\.?\s*)*"
_REMARK = re.compile(r"[(\[].{1,60}[)\]]")


def is_national_title(line: str) -> bool:
    """``CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`` or the party's title, alone in the line and in capitals."""
    return len(line) < 60 and is_upper(line) and _TITLES.fullmatch(re.sub(r"[^a-z]+", "", fold(line))) is not None


def is_motto(line: str) -> bool:
    """``Độc lập - Tự do - Hạnh phúc``."""
    return bool(_MOTTO.fullmatch(fold(line)))


def is_number(line: str) -> bool:
    """The line of number and symbol, blank or filled in."""
    return len(line) < 70 and bool(_NUMBER.fullmatch(fold(squeeze(line))))


def is_date(line: str) -> bool:
    """Place and date of issue, blank or filled in."""
    return len(line) < 90 and bool(_DATE.fullmatch(fold(squeeze(line))))


def is_subject(line: str) -> bool:
    """``V/v …`` under the number of an official letter."""
    return len(line) < 320 and bool(_SUBJECT.match(fold(line.strip())))


def is_body_name(line: str) -> bool:
    """A line in capitals that may name the issuing body."""
    return len(line) < 90 and is_upper(line) and not is_label(line) and not is_national_title(line)


def opens_recipients(line: str) -> bool:
    """``Nơi nhận:`` at the start of a line."""
    line = line.strip()[:60]
    return line[:1] in ("N", "n") and bool(re.match(r"noi nhan\s*(?:[:.]|$|\s-)", fold(line)))


def is_recipient(line: str) -> bool:
    """A line of the list of recipients: ``- Như Điều 3;``, ``- Lưu: VT.``."""
    line = line.strip()
    return len(line) < 240 and bool(re.match(r"[-–—−+*•●]", line) or re.search(r"[;,]$", line) or re.match(r"(?:nhu (?:tren|dieu)|luu)\b", fold(line)))


def signs_for(line: str) -> bool:
    """``TM. ỦY BAN NHÂN DÂN``, ``KT. CHỦ TỊCH``: on whose behalf is signed."""
    return len(line) < 90 and is_upper(line) and bool(_SIGNING_FOR.match(fold(line.strip())))


def is_office(line: str) -> bool:
    """The office of the signer, in capitals: ``PHÓ CHỦ TỊCH``."""
    return len(line) < 90 and is_upper(line) and not is_label(line) and bool(_OFFICE.search(fold(line)))


def is_name(line: str) -> bool:
    """A person's name: two to six capitalised words, perhaps with rank or degree before it."""
    bare = squeeze(line)
    prefix = re.match(_RANK, fold(bare))
    words = bare[prefix.end() if prefix else 0 :].split()
    return 2 <= len(words) <= 6 and all(re.fullmatch(r"[^\W\d_]+\.?", w) and w[0].isupper() for w in words) and not is_upper(bare)


def is_remark(line: str) -> bool:
    """``(Đã ký)``, ``(Dự thảo)``, ``(Ký, ghi rõ họ tên)``."""
    return bool(_REMARK.fullmatch(squeeze(line)))


def is_signature(lines: Sequence[str]) -> bool:
    """Whether printed lines are a signature and nothing else: office or authority first, then remark and name."""
    if not lines or len(lines) > 9 or not (signs_for(lines[0]) or is_office(lines[0])):
        return False
    rest = [line for line in lines if not is_upper(line)]
    return all(is_name(line) or is_remark(line) for line in rest) and (bool(rest) or signs_for(lines[0]))


def columns(line: str) -> tuple[str, str] | None:
    """Left and right part of a line printed in two columns, a tab or three blanks apart; None where it is one text.

    >>> columns("Số:        /KH-UBND          Huế, ngày     tháng 12 năm 2025")
    ('Số: /KH-UBND', 'Huế, ngày tháng 12 năm 2025')
    """
    line = line.strip()
    if "\t" not in line and "   " not in line:
        return None
    for pattern, replacement in _DRAFT_BLANKS:
        line = pattern.sub(replacement, line)
    line = _DRAFT_DATE.sub(r"\1\2 ", line).strip()
    start = _DATE_START.search(line)
    gaps = list(_GAP.finditer(line))
    if not gaps:
        return None
    if start and any(gap.end() <= start.start() for gap in gaps):
        split = max((gap for gap in gaps if gap.end() <= start.start()), key=lambda gap: gap.end())
    else:
        split = max(gaps, key=lambda gap: (("\t" in gap.group()) * 100 + len(gap.group()), -abs(gap.start() - len(line) / 2)))
    return squeeze(line[: split.start()]), squeeze(line[split.end() :])


def on_the_right(line: str) -> bool:
    """Whether a line without a left part starts in the right column: a tab or at least twenty blanks stand before it."""
    margin = line[: len(line) - len(line.lstrip())]
    return "\t" in margin or len(margin) >= 20


def right_part(line: str) -> str:
    """What a line shows in the right column."""
    pair = columns(line)
    return pair[1] if pair else line if on_the_right(line) else ""


def strip_rules(line: str) -> str:
    """A letterhead line without the rule drawn on the same line (``CHÍNH PHỦ_______``)."""
    return squeeze(re.sub(r"[-_—–=*]{3,}", " ", line))


def join_broken_title(lines: list[str]) -> list[str]:
    """The national title in one line where the column was too narrow for it."""
    joined: list[str] = []
    for line in lines:
        if joined and is_national_title(f"{joined[-1]} {line}"):
            joined[-1] = f"{joined[-1]} {line}"
        elif line and not is_rule(line):
            joined.append(line)
    return joined
