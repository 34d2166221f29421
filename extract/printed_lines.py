"""What a single printed line of an official document is: motto, number, place and date, kind, issuing authority, recital, recipients, signature.

The lines of Decree 30/2020/NĐ-CP, appendix I, and of the party's Regulation 66-QĐ/TW, as they come out of readers: one line each, in any spacing.
"""

from __future__ import annotations

import re

from extract.authorities import POST
from extract.kinds import kind_misread, kind_names, kind_of_name, kind_that_opens
from extract.text import UPPER, lower, squeeze
from extract.times.dates import iso

# A converter may have lost the dashes, or the "ã" in capitals with the blank behind it ("XàHỘI"), or taken "Ò" for "Ị".
NATION = r"cộng\s*h(?:[òoị][àa]?a?|óa)\s+x(?:ã\s+|à\s?|a\s|\s)?hội chủ nghĩa"
MOTTO = re.compile(rf"{NATION}|việt nam dân chủ cộng h(?:òa|oà)|đảng cộ?ng sản việ?t nam|độc lập\s*[-–—]?\s*tự do")
# "Số: 12/KH-UBND", "Số 18-NQ/TW", "Luật số: 63/2025/QH15"; misread on a scan "Sô: 12/KH-UBND"
NUMBER_LINE = re.compile(
    r"^\s*(?:-(?=s))?(?:(?:bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|lệnh)\s+)?(?:số\s*[:.]?|s[oôồổỗộ]\s*:)\s*(?=[\d.…_/ -])",
    re.IGNORECASE,
)
# "Hà Nội, ngày 21 tháng 3 năm 2023", "TP. Huế, ngày     tháng 9 năm 2025", "Yên Bái, ngày 10/9/2024", "Huế, 05/4/2023"
DATE_LINE = re.compile(
    r"^(?:tp\s*\.|tx\s*\.|tt\s*\.)?[^.;:\d]{0,3}[^.;:]{0,40}?,?\s*(?:ngày\s*[\d.…_ ]*(?:tháng\s*[\d.…_ ]*,?\s*năm\s*[\d.…_ ]*|[/.-][\d.…_ ]*[/.-]\s*\d{4})|,\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})\.?$",
    re.IGNORECASE,
)
_DATE_ENDS = (".", "…", "_", "m", "M")
_DUE = re.compile(r"(?<!\w)(?:trước|sau|từ|đến|hết|(?:chậm|muộn) nhất|là) ngày", re.IGNORECASE)  # "a) Báo cáo trước ngày 30/4/2024": no place
# The same with something beside it on the line, cut or whole.
DATE_WITHIN = re.compile(r",\s*ngày\s*[\d.…_]*\s*tháng(?:\s*[\d.…_]*\s*năm)?(?![^\W\d])")
# Place and date wherever they stand in a line, to be taken out of it.
PLACE_AND_DATE = re.compile(
    rf"(?:(?<=\s)|^)[{UPPER}](?:[^{UPPER}\W\d]|\.)[\w.]*(?:[ -]+[{UPPER}\d][\w.]*)*\s*,\s*ngày(?![^\W\d])\s*[\d.…]*(?:\s*tháng\s*[\d.…]*)?(?:\s*năm\s*\d*)?"
)
SUBJECT = re.compile(r"^\s*[\"“]?(?:v\s*/\s*v|về việc|trích yếu)\b", re.IGNORECASE)
# "Kính gửi", "Kính gởi", and what is typed for it: "Kính ngửi", "Kính gữi", "Kínhgửi". Against lower case.
ADDRESS = re.compile(r"\s*k[íi]nh\s*n?g[uưửữứừựủụùũúởơờớợỡ]{1,2}i(?!\w)")
# A letter's addressees, without the lead-in that a page ran into them: "Kính gửi: Các trường. Để đón năm học mới, Phòng yêu cầu các trường:"
ADDRESSEES = re.compile(rf"{ADDRESS.pattern}(?!(?>.*?\.\s).{{20}}(?>.*?\s(?:yêu cầu|đề nghị|thông báo)\s).*:\s*$)", re.DOTALL)
RECITAL = re.compile(
    r"^\s*(?:(?:[-–]\s*)?(?:c[ăảạâ]n cứ|xét)(?!\w)|sau khi xem xét|theo đề nghị|thực hiện|tiếp theo|trên cơ sở|theo đề xuất|để |nhằm )", re.IGNORECASE
)
SIGNATURE = re.compile(
    rf"^\s*(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s*\.\s*[{UPPER}]|^\s*(?:T/M|K/T|T/L)\s+[{UPPER}]|^\s*\(?\s*(?:đã ký|dự thảo)\s*\)?\s*$", re.IGNORECASE
)
RECIPIENTS = re.compile(r"^\s*nơi nhận\b|^\s*nơi gửi\b", re.IGNORECASE)
ATTACHED = re.compile(r"^\s*\(?\s*(?:được\s+)?(?:ban hành\s+)?(?:kèm theo|kem theo)", re.IGNORECASE)
PART = re.compile(r"^\s*(?:phụ lục|danh mục|biểu mẫu|mẫu số|bảng phân công|biểu)\b[^.;]{0,60}$", re.IGNORECASE)
WEB_END = re.compile(
    r"^\s*(?:có thể bạn quan tâm|tin liên quan|tin khác|các tin khác|tin cùng chuyên mục|bài viết liên quan|liên kết liên kết|mục lục|bản quyền|xem thêm|tin mới|các bài viết khác|bình luận|chia sẻ bài viết|copyright|giấy phép (?:hoạt động báo|xuất bản báo|thiết lập trang))\b",
    re.IGNORECASE,
)
# The name of a body or its locality alone in a line.
BODY_LINE = re.compile(
    r"^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|sở|bộ|cục|chi cục|tổng cục|văn phòng|phòng|ban|thanh tra|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|chính phủ|thủ tướng|quốc hội|trung tâm|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
    r"(?!\w)[^.;:]*$"
)
# Marks of secrecy, haste and drafts, lines of the signing tool: printed among the lines of the letterhead, part of none.
MARK = re.compile(
    r"^\W*(?:(?:dự\s*thảo|hỏa tốc|thượng khẩn|khẩn|tuyệt mật|tối mật|mật|bản sao|sao y|sao lục|bản chính|lưu hành nội bộ|lần\s+\d+)\W*)+\d{0,2}\W*$",
    re.IGNORECASE,
)
# Titles that people and bodies sign or decide under; a line of them in capitals over the recitals is the issuing authority.
_AUTHORITY = re.compile(
    rf"^(?:{POST}|ủy ban|hội đồng|thủ tướng|chính phủ|quốc hội|tổng kiểm toán|tổng bí thư|trưởng|ban thường vụ|ban chấp hành|ban bí thư|ban chỉ đạo|ban chỉ huy|ban quản lý|ban giám đốc|bộ chính trị|ban tổ chức|liên tịch|ban cán sự|thường trực|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|bộ [^.]{{3,60}}|khóa [ivxlc\d]|kỳ họp)\b"
)
_OFFICE = re.compile(r"^(?:chủ tịch|bộ trưởng|giám đốc|ủy ban nhân dân|hội đồng nhân dân|thủ tướng)(?!\w)[^.;:]{0,60}$")
_SESSION = re.compile(r"^\(?\s*(?:khóa|kỳ họp|nhiệm kỳ)\b")
_ENACTING = re.compile(r"(?:QUYẾT NGHỊ|THÔNG QUA|KẾT LUẬN|YÊU CẦU|Quyết nghị|Quyết định)\s*:")
_ENACTING_NEXT = re.compile(r"^\s*[-–]?\s*(?:căn cứ|xét|theo đề nghị|chiếu|quyết định|quyết nghị)\b")
# A line that opens the text under a title: addressees, articles, numbered headings, minutes' "Thời gian: …"
_OPENS_TEXT = re.compile(
    r"^\s*(?:k[íi]nh\s*n?g[uưửữứừựủụùũúởơờớợỡ]{1,2}i(?!\w)|điều \d|chương [ivx\d]|[ivx]{1,6}\s*[.)-]\s|[a-d]\s*[.)]\s|\d+\s*[.)]|[a-zđ]\)|\(\d|phần (?:thứ|[ivx\d])|[-+•]\s|hôm nay|(?:mục đích|mục tiêu|quan điểm|yêu cầu|quy định chung|đánh giá chung|tình hình chung|đặc điểm tình hình)(?:(?:,| và) (?:yêu cầu|mục tiêu|nguyên tắc|quan điểm|ý nghĩa))?\s*:?$|(?:thời gian|địa điểm|thành phần|chủ trì|thư ký|chủ tọa)\s*:|điện\s*:)"
)
_SMALL = re.compile(f"[^{UPPER}\\W\\d_]")
_UNFINISHED = re.compile(r"(?:[,(-]|\b(?:và|của|về|tại|trong|trên|cho|các|với|do|theo|từ|đến|là|hoặc))$")
_DAY = re.compile(r"(?<!\d)(?P<d>\d{1,2})\s*(?:tháng\s*|[/.-]\s*)(?P<m>\d{1,2})\s*(?:,?\s*năm\s*|[/.-]\s*)(?P<y>(?:19|20)\s?\d\s?\d)(?!\d)", re.IGNORECASE)


_NOTE_MARK = re.compile(r"[\d\[](?<=[^\W\d].)(?:(?<!\[)\d?|(?<=\[)\d{1,2}\])$")  # "THÔNG TƯ1": a consolidated text's first footnote


def is_capitals(text: str) -> bool:
    """True where letters are capitals only (a bracket or two aside)."""
    return text.isupper() or (not text[1:2].islower() and not _SMALL.search(text) and any(c.isalpha() for c in text))


_OF_POST = re.compile(rf"(?:[^\d.;:]{{5,30}}\s)?của {POST}")


def ends_in_post(text: str) -> bool:
    """Whether a line ends behind the post of who issues the document, whose office the next line names.

    >>> ends_in_post("QUYẾT ĐỊNH CỦA BỘ TRƯỞNG"), ends_in_post("QUYẾT ĐỊNH CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH")
    (True, False)
    """
    return _OF_POST.fullmatch(lower(text).strip()) is not None


_SPACED = re.compile(r"\S(?: \S)+")
_OF_MEETING = re.compile(r"(?<=^BIÊN BẢN) (?:CUỘC )?HỌP$")


def kind_line(text: str) -> str | None:
    """Slug where the line is nothing but a kind in capitals, spaced for looks or not, which starts the title.

    >>> kind_line("QUYẾT ĐỊNH:"), kind_line("T H Ô N G  B Á O"), kind_line("Quyết định"), kind_line("BÁO CÁO KẾT QUẢ")
    ('quyet-dinh', 'thong-bao', None, None)
    """
    if not is_capitals(text[:200]):
        return None
    line = _OF_MEETING.sub("", _NOTE_MARK.sub("", squeeze(text[:200]).rstrip(":").strip(" *_")))
    if len(line) > 60:
        return None
    return kind_of_name(line) or (_spaced_kind(line) if _SPACED.fullmatch(line) else None) or kind_misread(line)


def _spaced_kind(line: str) -> str | None:
    bare = lower(line).replace(" ", "")
    return next((kind_of_name(name) for name in kind_names() if name.replace(" ", "") == bare), None)


def kind_and_title(text: str) -> tuple[str, int] | None:
    """Slug and length of the kind where a line holds the kind in capitals and the title behind it, else None.

    >>> kind_and_title("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"), kind_and_title("QUYẾT ĐỊNH Về việc cử cán bộ")
    (('ke-hoach', 8), ('quyet-dinh', 10))
    >>> kind_and_title("QUYẾT ĐỊNH:"), kind_and_title("KẾ HOẠCH"), kind_and_title("Quyết định này có hiệu lực"), kind_and_title("QUYẾT ĐỊNH này")
    (None, None, None, None)
    """
    if not text[:1].isupper() or len(text) >= 400 or _SMALL.search(text[:3]):
        return None
    opening = kind_that_opens(text)
    if opening is None or not is_capitals(text[: opening[1]]):
        return None
    title = text[opening[1] :].strip()
    return opening if len(title.split()) >= 2 and title[:1].isupper() else None


def printed_day(text: str) -> str | None:
    """ISO date of a place-and-date line, whatever its blanks and capitals; None for a draft's.

    >>> printed_day("YÊN BÁI, NGÀY 10 THÁNG 9 NĂM 2024"), printed_day("Huế, ngày05tháng 4năm 20 23"), printed_day("Huế, ngày    tháng 4 năm 2023")
    ('2024-09-10', '2023-04-05', None)
    """
    match = _DAY.search(re.sub(rf"(?<=năm )[{UPPER}&-]{{2,}}\s", "", text))
    return iso(match["d"], match["m"], match["y"].replace(" ", "")) if match else None


def is_date_line(text: str) -> bool:
    """Place and date of issue on a line of their own, blank or filled in.

    >>> is_date_line("Thống Nhất ngày 05 tháng 3 năm 2024"), is_date_line("a) Báo cáo trước ngày 30/4/2024")
    (True, False)
    """
    line = squeeze(text[:200])
    return len(line) < 90 and (line[-1:].isdigit() or line.endswith(_DATE_ENDS)) and DATE_LINE.match(line) is not None and _DUE.search(line) is None


def is_motto(text: str, low: str | None = None) -> bool:
    """The national title, the motto or the party's title, alone or joined with what stood beside it; not the words in a sentence.

    ``low``: ``squeeze(lower(text))`` where the caller has it.

    >>> is_motto("TỈNH HÀ NAM Độc lập - Tự do - Hạnh phúc"), is_motto("Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;")
    (True, False)
    """
    if len(text) >= 300:
        return False
    low = squeeze(lower(text)) if low is None else low
    if not ("chủ nghĩa" in low or "tự do" in low or "dân chủ" in low or "đảng c" in low):
        return False  # most lines hold none of it, which is seen in a fraction of the time
    found = MOTTO.search(low)
    if found is None or len(low.split()) > 24:
        return False
    return is_capitals(squeeze(text)[found.start() : found.end()]) or "độc lập" in found.group() or low.startswith(("cộng hòa", "đảng cộng sản"))


def is_address(line: str) -> bool:
    """``Kính gửi: …``, mistyped or not.

    >>> is_address("Kính gửi: Sở Nội vụ"), is_address(" Kính ngửi:"), is_address("Kính trọng")
    (True, True, False)
    """
    return bool(ADDRESS.match(lower(line[:40])))


def is_session(text: str) -> bool:
    """``KHÓA X - KỲ HỌP THỨ NHẤT``, the line under a Council that decides."""
    line, low = squeeze(text), squeeze(lower(text))
    return len(low.split()) <= 14 and _SESSION.match(low) is not None and is_capitals(line)


def is_enacting(text: str) -> bool:
    """``QUYẾT NGHỊ:``, the line between recitals and articles that is no kind of document (``QUYẾT ĐỊNH:`` is told by its colon)."""
    return len(text) < 40 and bool(_ENACTING.fullmatch(squeeze(text)))


_LONGEST_AUTHORITY = 45  # words, right over a recital: "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM, …"


def is_authority(text: str, above: str, below: str) -> bool:
    """The issuing authority on a line of its own, over the recitals; ``above`` and ``below``: the lines around it."""
    line, low = squeeze(text), squeeze(lower(text))
    if _SESSION.match(low) and len(low.split()) <= 14:
        return is_session(text)
    if low.endswith(("điện:", "điện")) and len(low.split()) <= 16 and _AUTHORITY.match(low):
        return True
    following = squeeze(lower(below))
    longest = _LONGEST_AUTHORITY if following.startswith(("căn cứ", "xét")) else 18
    if len(line.split()) > longest or not _AUTHORITY.match(low) or _UNFINISHED.search(lower(squeeze(above))):
        return False
    if not is_capitals(line):
        # Set in capitals by a style sheet only: nothing but an office and its place, right over the recitals.
        return bool(_OFFICE.match(low)) and line[:1].isupper() and not line.endswith((".", ";", ",", ":")) and following.startswith(("căn cứ", "xét"))
    return not is_capitals(above) or bool(_ENACTING_NEXT.match(following)) or bool(_SESSION.match(following))


def ends_title(text: str, first: bool, centred: bool) -> bool:
    """Whether the text of the document begins at this line under a kind and its title; ``first``: the line right below the kind."""
    line, low = squeeze(text), squeeze(lower(text))
    words = len(low.split())
    if _OPENS_TEXT.match(low) or words > 250:
        return True
    recital = RECITAL.match(low) and line[:1].isupper() and not (first and is_capitals(line))
    # A title may open or go on with "Thực hiện …"; recitals stop at a semicolon and are not centred.
    if recital and (low.startswith("căn cứ") or line.endswith((";", ",", ".", ":")) or not (first or (centred and words <= 16))):
        return True
    if words > 90:
        return not (first and is_capitals(line))
    prose = words > 12 and line.endswith((".", ":", ";", "./."))
    return prose and not (first and (centred or (is_capitals(line) and (line.endswith(".") or SUBJECT.match(low) is not None)))) and not ATTACHED.match(low)
