"""Who signed: name and position in the foot of an official document; whose document it is that an officer signs."""

from __future__ import annotations

import re

from extract.authorities import POST
from extract.levels import LEVEL
from extract.printed_lines import BODY_LINE, is_capitals
from extract.segment import Outline
from extract.text import UPPER, lower, squeeze
from extract.units.names import full_name
from extract.units.persons import begins_with_surname

_FOR = re.compile(r"^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\b\s*\.?\s*", re.IGNORECASE)
_OFFICE = rf"(?:phó\s+)?(?:{POST}|thủ tướng|bí thư|tổng bí thư|tổng kiểm toán|trưởng công an|trưởng đoàn|đội trưởng)"
_POSITION = re.compile(rf"^{_OFFICE}\b[^.;]*$", re.IGNORECASE)
_ALONE = re.compile(rf"^{_OFFICE}$", re.IGNORECASE)
_SIGNED = re.compile(r"^\(?\s*đã ký\s*\)?\s*[:.]?\s*(?=\S)", re.IGNORECASE)
_BESIDE_RECIPIENTS = re.compile(r"(?i:nơi nhận|nơi gửi)\s*:\s*(?=\S)|[-–+]\s.*[;.]\s+(?=\S)")
_RANK = r"(?:(?:ThS|TS|GS|PGS|BS|KS|BSCKI+|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng)\.?\s*)*"
_NAME = re.compile(rf"^{_RANK}((?:[{UPPER}][\w']*)(?:\s+[{UPPER}][\w']*){{1,5}})$")

# A deputy speaks for the body.
_DEPUTY = re.compile(
    r"^(?:Phó .*?|Thứ trưởng |Chủ nhiệm (?=Văn phòng )|(?:[Cc]ác )?[Đđ]ại biểu )(?=(?:Ủy ban|Hội đồng|Quốc hội|Sở|Bộ(?! trưởng)|Ban|(?:Tổng cục|Cục|Chi cục|Vụ)(?! trưởng)|Phòng|Văn phòng|Tỉnh ủy|Thành ủy|Huyện ủy|Chính phủ|Thanh tra Chính phủ|Kiểm toán [Nn]hà nước|Ngân hàng|Kho bạc|Bảo hiểm xã hội|Tòa án|Viện [Kk]iểm sát)(?!\w))"
)
_LEADERS = re.compile(r"^[Ll]ãnh đạo (?=(?:Ủy ban|Sở|Bộ|Ban|Cục|Tổng cục)(?!\w))")  # "lãnh đạo UBND tỉnh"
_LEADERS_OF_PLACE = re.compile(rf"^[Ll]ãnh đạo (?={LEVEL}(?!\w))")
_OF_MINISTRY = re.compile(r"^Thứ trưởng (?!Bộ |Thường trực)(?=[^\W\d_])")  # "Thứ trưởng Y tế"


def signs_for(office: str) -> str:
    """Whose document it is that somebody in ``office`` signs.

    >>> signs_for("Phó Thủ tướng Chính phủ Trần Văn An"), signs_for("Phó Giám đốc Sở Nội vụ"), signs_for("Giám đốc Sở Nội vụ")
    ('Thủ tướng Chính phủ', 'Sở Nội vụ', 'Giám đốc Sở Nội vụ')
    """
    if office.startswith("Phó Thủ tướng"):
        return "Thủ tướng Chính phủ"
    return _DEPUTY.sub("", _OF_MINISTRY.sub("Thứ trưởng Bộ ", _LEADERS_OF_PLACE.sub("Ủy ban nhân dân ", _LEADERS.sub("", office))))


def organ_signed_for(body: str) -> str:
    """The organ of the party for which its standing member signs, where nobody else is named: "Thường trực Ban Bí thư" stands for "Ban Bí thư"."""
    return "Ban Bí thư" if body == "Thường trực Ban Bí thư" else body


def signer_of(outline: Outline) -> tuple[str | None, str | None] | None:
    """Name and position of the one who signed the document itself, not its attachments; None where nobody signs."""
    position: str | None = None
    spoken_for = False  # "T/M BỘ CHÍNH TRỊ": a body, no office under it
    for segment in outline.segments:
        if segment.kind != "foot" or segment.part:
            continue
        text = _SIGNED.sub("", _right_column(squeeze(outline.text(segment)).strip(" |")))
        signs = is_capitals(text) or segment.block.region == "foot-right"
        office = _FOR.sub("", text)
        if (signs and _POSITION.match(office)) or _ALONE.match(text):
            position = office
        elif BODY_LINE.match(lower(text)):
            continue  # "GIÁM ĐỐC" / "SỞ NỘI VỤ"
        elif position and signs and (name := _NAME.match(text)):
            return _person(name.group(1)), _office(position)
        elif position and (name := _NAME.match(text)) and not is_capitals(text):
            return name.group(1), _office(position)
        elif spoken_for and (name := _NAME.match(text)) and begins_with_surname(name.group(1)):
            return _person(name.group(1)), None
        spoken_for = spoken_for or (signs and office != text)
    return (None, _office(position)) if position else None


def _right_column(line: str) -> str:
    """What stood right of the recipients in a foot whose two columns were read as one: "Nơi nhận: | GIÁM ĐỐC", "- Lưu: VT, NC. | Nguyễn Văn An"; other lines as they are."""
    beside = _BESIDE_RECIPIENTS.match(line)
    right = line[beside.end() :] if beside else ""
    return right if is_capitals(right) or ((name := _NAME.match(right)) and begins_with_surname(name.group(1))) else line


def _person(name: str) -> str:
    return " ".join(word[:1] + lower(word[1:]) for word in name.split()) if is_capitals(name) else name


def _office(position: str) -> str:
    """An office in running letter case: ``PHÓ CHỦ TỊCH`` → ``Phó Chủ tịch``, ``GIÁM ĐỐC SỞ NỘI VỤ`` → ``Giám đốc Sở Nội vụ``."""
    if not is_capitals(position):
        return position
    deputy = re.match(r"PHÓ\s+(?=\w)", position)
    if deputy:
        return f"Phó {_office(position[deputy.end() :])}"
    name = re.sub(r"^(Chánh) (\w)", lambda m: f"{m.group(1)} {m.group(2).upper()}", full_name(position))
    return re.sub(r"^(?:(?:Tổng cục|Chi cục|Cục|Vụ|Viện|Đội) Trưởng(?!\w)|Trưởng (?:Phòng|Ban|Đoàn)$)", lambda m: m.group().capitalize(), name)
