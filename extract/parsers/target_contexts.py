"""Whether a quantity is to be reached: the headings above it, the words of its clause, and what quantities in such words usually are."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extract.parsers.quantities import INDEX, PERCENT, RANK, Quantity
from extract.parsers.rates import is_rate
from extract.parsers.set_counts import EARNED, MONEY, is_set

_WINDOW = 300
# Below, a word that a pattern begins with stands before what looks back from it: the engine looks for it fast.
# "đạt và vượt 11/11 chỉ tiêu", "những chỉ tiêu đạt cao như:" tell what was reached
GOAL_WORDS = re.compile(
    r"phấn đấu|mục tiêu(?<!chương trình mục tiêu)|chỉ tiêu(?<!\d/\d chỉ tiêu)(?<!\d/\d\d chỉ tiêu)(?! (?:đã )?(?:đạt|vượt|hoàn thành)(?! từ| tối thiểu| ít nhất))|đặt ra"
)
# News tells of results in the words of plans ("giảm", "hoàn thành"), so fewer of them speak of a goal there.
_GOAL_IN_NEWS = re.compile(
    r"phấn đấu|mục tiêu(?<!chương trình mục tiêu)|chỉ tiêu|bảo đảm|đảm bảo|đặt ra|hướng tới|kế hoạch(?! vốn)|yêu cầu|đến (?:hết )?(?:năm|ngày|cuối|quý|tháng)|để có"
    r"|lộ trình|kéo|đưa|nâng|đạt từ|duy trì|cần(?<!\wcần)(?!\w)|muốn(?<!\wmuốn)(?!\w)|phải(?<!không phải)(?<!còn phải)(?<!\wphải)(?!\w)|tối thiểu|ít nhất|không quá"
)
_GOAL = re.compile(
    r"phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|đặt ra|hướng tới|kế hoạch|yêu cầu|đến (?:hết )?(?:năm|ngày|cuối|quý|tháng)|trong năm|để có|giao chỉ tiêu"
    r"|kéo|đưa|nâng|giảm|đạt từ|duy trì|hoàn thành|tiết kiệm|cần|phải|tối thiểu|ít nhất|không quá"
)
_RESULT_HEADING = re.compile(
    r"kết quả|tồn tại|hạn chế|tình hình|đánh giá chung|ưu điểm|khó khăn|thực trạng|sự cần thiết|bối cảnh|căn cứ|hiện trạng|đặc điểm|khái quát"
)
_GOAL_HEADING = re.compile(
    r"(?<!chương trình )mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|yêu cầu|nội dung|chỉ đạo|tổ chức thực hiện|phương hướng|(?:định hướng|tầm nhìn) đến (?:hết |cuối )?năm"
)
_AIM_HEADING = re.compile(r"(?<!chương trình )mục tiêu|chỉ tiêu|phấn đấu|phương hướng|(?:định hướng|tầm nhìn) đến (?:hết |cuối )?năm")
_ORDERS = re.compile(r"(?<!\w)(?:yêu cầu|chỉ thị|chỉ đạo|giao|đề nghị|phân công)(?!\w)[^.:;]{0,60}:\s*$")
_GRADING_HEADING = re.compile(
    r"chấm điểm|bảng điểm|thang điểm|khung điểm|(?:tiêu chí|mức|khung|cách|bảng|phương pháp)[^,;]{0,30}xếp loại|tiêu chí đánh giá|phân loại đơn vị"
)
_MONEY_HEADING = re.compile(r"[\W\divx]*(?:nguồn )?kinh phí(?: thực hiện| bảo đảm| đảm bảo)?\W*$")
# Words of what was reached already; the second kind also sets goals under a heading of goals ("kinh tế số chiếm 20% GRDP").
_REACHED = re.compile(
    r"đã(?<!\wđã)(?!\w)(?! (?:được )?(?:giao|phê duyệt|đề ra|đăng ký))|đạt được|hiện (?:nay|có|đạt|tại|là|mới|chỉ|\d)|chỉ(?<!\wchỉ) (?:đạt|được)|mới(?<!\wmới) (?:đạt|được(?= (?:trên |hơn |khoảng |gần )?\d))|ước(?<!\wước) (?:đạt|được)|kết quả đạt|vừa qua"
    r"|thời gian qua|vẫn(?<!\wvẫn) (?:còn|ở|chưa|chỉ|cao|thấp)|ở mức (?:cao|thấp)|còn thấp|thấp (?:nhất )?như|lần đầu|lọt(?<!\wlọt) (?:vào )?(?:top|tốp|nhóm)"
    r"|tiếp nhận\s+\d|hơn\s+\d[\d.,]*\s*hồ sơ"
)
_DONE_TO = re.compile(r"\sđã (?!đạt|có|hoàn|tăng|giảm|vượt)[^,;:]{2,40}? đạt(?: [^\W\d]+){0,3} $")  # "thông tin đã số hóa đạt | 60%"
_EXAMINED = "(?:kiểm tra|rà soát|theo dõi|thống kê|khảo sát|đánh giá|thanh tra)"
_FOUND_BY = re.compile(rf"(?<!\w)(?<!thông )qua {_EXAMINED}|tính đến|lũy kế")
_STANDING = re.compile(r"còn(?<!xuống còn)(?<!giảm còn)(?<!\wcòn)\s+(?:hơn\s+)?\d|trong đó có \d|bằng(?<!\wbằng)\s+\d|chiếm(?<!\wchiếm)(?!\w)|gần \d")
_SHARE_OF = re.compile(r"tỷ lệ[^,;]{0,60}(?<!\w)bằng\s+\d")
_WANTED = re.compile(r"phấn đấu|mục tiêu(?<!chương trình mục tiêu)|đặt ra|để có")
_MISSED = re.compile(r"chưa (?:đạt|hoàn thành)(?: được)? (?:mục tiêu|chỉ tiêu|kế hoạch)(?: [^\W\d]+){0,3} $")
_BOUNDED = re.compile(r"(?:tối thiểu|ít nhất|không quá|không dưới)[^,;]{0,30}$")
_THANKS_TO = re.compile(r"(?<!\w)(?:giúp|nhờ)(?!\w)")
# "tăng 12% so với cùng kỳ" reports; "Tăng 15% …" at the front of a clause orders.
_COMPARED = re.compile(r"(?<!\w)(?:tăng|giảm)\s+[\d.,]+\s*%[^;]{0,60}(?:cùng kỳ|so với (?:quý|tháng|tuần|năm) trước)|cùng kỳ[^;]{0,40}(?:tăng|giảm)\s+[\d.,]+")
# "đạt 38% kế hoạch, thấp hơn bình quân chung cả nước là trên | 14%"
_BESIDE_AVERAGE = re.compile(r"(?<!\w)(?:thấp|cao) hơn (?:so với )?(?:mức )?(?:bình quân|trung bình|mục tiêu|chỉ tiêu|kế hoạch)(?!\w)")
COMPARES = re.compile(r"so với(?: \w+)? cùng kỳ|cùng kỳ năm (?:trước|ngoái)")
_CHANGED = re.compile(r"(?:tăng|giảm)\s*$")
_CHANGE_FIRST = re.compile(r"^[\W\d]*(?:[a-zđ]\)\s*)?(?:phấn đấu\s+)?(?:tăng|giảm|nâng|cắt giảm|tiết kiệm)")
_YEAR_OF_CLAUSE = re.compile(r"(?:năm|quý \w+/|tháng \d+/|/)\s*(20\d\d)")
_SAME_PERIOD = re.compile(
    r"so với(?: [^\W\d]+){0,4}\s*$|(?:từ|cuối|đầu|giá(?: so sánh| cố định| hiện hành)?|bằng \d[\d.,]*\s*%(?: so với)?(?: ước)?(?: thực hiện| kết quả)?)\s*$"
)
_THRESHOLD = re.compile(r"(?:có|xảy ra|để|từ|quá hạn|trễ hạn|vi phạm)\s+(?:\w+\s+){0,4}$")
_HAVING = re.compile(r"\d\s?%\s(?:[^\W\d]+\s){1,12}có (?:ít nhất|tối thiểu|từ)\s*$")  # "80% hộ có ít nhất | 01 tài khoản": what the rate is of
_WAITING = re.compile(r"chờ|đợi|phản hồi|xử lý|giải quyết|tiếp nhận|trả lời|giao dịch|khắc phục|đáp ứng|gián đoạn|thao tác|thông quan|thời gian")
_SPEAKING = re.compile(r"thời lượng|phát biểu|tham luận|trình bày|thuyết trình|báo cáo không quá")
_INDEX = re.compile(rf"{INDEX}|điểm số|mức độ|xếp hạng|bộ tiêu chí|bình quân")
_CLIMB = re.compile(r"(?<!\w)(?:tăng|cải thiện|thăng|nâng|đạt)(?:\s+[^\W\d]+){0,4}\s*$")
_REACHING = re.compile(r"(?<!\w)(?:(?:đạt|tăng|phấn đấu)(?: thêm)?|nâng [^,;]{3,60} thêm)\s*$")
_STRIVING = re.compile(r"(?<!\w)phấn đấu(?:\s+\w+){0,10}?\s+đạt(?:\s+[^\W\d]+){0,3}\s*$")  # "phấn đấu nâng điểm nội dung này đạt trên 6,5 điểm"
_TRAINED = re.compile(r"phấn đấu|chỉ tiêu|mục tiêu|đào tạo|bồi dưỡng|tập huấn|thu hút|giải quyết việc làm")
_TO_TRAIN = re.compile(r"[^,;.]{0,40}(?<!\w)(?:đào tạo|bồi dưỡng|tập huấn|(?:tham )?dự thi|học)(?!\w)")  # "Cử ít nhất 10 công chức | bồi dưỡng kỹ năng số"
_PLACE_OF_SERVICE = re.compile(r" (?:hỗ trợ|phục vụ|tiếp nhận|trợ giúp|truy cập|giao dịch|bưu điện|du lịch|cung cấp|đăng ký|tư vấn|tra cứu)(?!\w)")
_MULTIPLE = re.compile(r"\s+(?:quỹ|mức|lương|giá|số|so với|hệ số)(?!\w)")
_DOWN_TO = re.compile(r"(?<!\w)(?:xuống|còn)\s*$")
_TIMES = {"phút", "giờ"}
_OF_CLOCK = re.compile(r" ?\d\d(?!\d)| ?(?:sáng|trưa|chiều|tối|đến|ngày|hằng ngày)(?!\w)")  # "từ 8 giờ | 00 phút đến 11 giờ"
_PEOPLE = {"người", "lượt người", "học viên", "công chức", "cán bộ", "chuyên gia", "kỹ sư", "giảng viên", "giáo viên", "báo cáo viên"}
_POINTS = {"điểm", "điểm phần trăm"}
_PASSING = {"lần", "lượt", "buổi", "hồ sơ"}


class Setting(NamedTuple):
    """What a document is and where in it a sentence stands.

    ``year``: the plan's; ``default``: that of targets whose sentence names none. ``aimed``: under a heading of aims; ``wanted``: the sentence or the
    one before it speaks of goals. ``compared``: it compares with a time before ("so với cùng kỳ năm trước"); ``past``: it begins with one. ``since``: the first year that
    the plan sets targets for; ``opened``: the one that the sentence begins with.
    """

    year: int | None
    default: int | None
    news: bool
    aimed: bool = False
    wanted: bool = False
    compared: bool = False
    past: bool = False
    since: int | None = None
    opened: int | None = None


_LOWERED = re.compile(r"từ \d[\d.,]*\s?% xuống(?: còn)? $")  # "phấn đấu …; tỷ lệ hộ nghèo giảm từ 18,6% xuống còn | 15,4%"
_DEMANDS = re.compile(r"phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|yêu cầu|phải(?!\w)|cần(?!\w)|để có")
_STILL = re.compile(r"(?<!\w)(?:còn (?:dưới|trên|hơn|tới)|vượt) $")  # "Qua theo dõi, …; một số đơn vị còn dưới | 70%"
# "Thời gian qua, …", "Qua kiểm tra, …": the whole sentence tells of results, whatever its later clauses say.
LOOKS_BACK = re.compile(
    rf"[\W\d]*sau (?:hơn |gần )?\d{{1,3}} (?:năm|tháng)(?!\w)|[\W\d]*qua (?:{_EXAMINED}|tổng hợp|báo cáo|(?:quá trình )?(?:triển khai|thực hiện|áp dụng|vận hành|thí điểm))(?!\w)|[\W\d]*sau (?:khi|(?:một )?thời gian|quá trình) |[\W\d]*(?:trong\s+)?(?:thời gian|năm|những năm|các năm|quý|tháng|tuần|nhiệm kỳ) (?:vừa )?qua(?!\w)"
)


def section_of(headings: list[str]) -> str | None:
    """What the headings above (nearest first, lower case) make of their text: ``result``, ``grading`` (money too), ``aim``, ``goal``, None where they do not say.

    >>> section_of(["1. về thủ tục", "i. kết quả thực hiện nhiệm vụ"]), section_of(["2. mục tiêu cụ thể"])
    ('result', 'aim')
    """
    return next(filter(None, map(_section, headings)), None)


@lru_cache(maxsize=1 << 8)
def _section(low: str) -> str | None:
    """What one heading says; it stands over many segments."""
    if low.rstrip().endswith(":") and _ORDERS.search(low, max(0, len(low) - 160)) and not (len(low) < 160 and _GRADING_HEADING.search(low)):
        return "goal"  # "Để khắc phục hạn chế, Chủ tịch UBND tỉnh yêu cầu:"
    if len(low) >= 160 or low.startswith("căn cứ"):
        return None
    if _GRADING_HEADING.search(low) or _MONEY_HEADING.match(low):
        return "grading"
    result, goal = _RESULT_HEADING.search(low), _GOAL_HEADING.search(low)
    if goal and (result is None or goal.start() < result.start()):
        return "aim" if _AIM_HEADING.search(low) else "goal"
    return "result" if result else None


# "60% hồ sơ, so với | 22% năm ngoái", "khoảng 6,5% (cao hơn mức | 6% Quốc hội giao)"
_THAN = re.compile(r"(?<!\w)so với (?:mức |con số )?$|\((?:cao|thấp) hơn [^()]{0,40}$")


def is_target(low: str, quantity: Quantity, clause: tuple[int, int], setting: Setting) -> bool:
    """Whether a quantity of the sentence ``low`` is to be reached; ``clause``: range of the part between semicolons that it stands in."""
    begin, end = max(clause[0], quantity.start - _WINDOW), min(clause[1], quantity.end + _WINDOW)
    before, words = low[begin : quantity.start], low[begin:end]
    if _THAN.search(before) or _is_reached(before, words, quantity, setting) or is_rate(low, quantity, before, words, setting.aimed):
        return False
    if quantity.unit == RANK:
        return not setting.news or setting.aimed or setting.wanted or _GOAL_IN_NEWS.search(words) is not None
    if quantity.unit != PERCENT:
        return _is_counted_goal(low, before, words, quantity, setting)
    return not setting.news or setting.aimed or setting.wanted or _GOAL_IN_NEWS.search(words) is not None


def _is_reached(before: str, words: str, quantity: Quantity, setting: Setting) -> bool:
    """What was reached already: past words in the clause, or a year before the plan's."""
    years = _years(before, words, setting)
    if years and setting.since and max(years) < setting.since:
        return True
    if _is_compared(before, words, quantity, setting):
        return True
    beside = " hơn " in words and _BESIDE_AVERAGE.search(words) is not None
    if _MISSED.search(before):
        return True
    if (_WANTED.search(words) and not beside) or _BOUNDED.search(before):
        return False
    if not setting.aimed and (_is_found(before, words, quantity, setting) or (setting.news and _is_told(before, quantity, setting.wanted))):
        return True
    if setting.aimed and _DONE_TO.search(before):
        return False
    return (
        (_REACHED.search(words) or _FOUND_BY.search(before)) is not None
        or beside
        or (not setting.aimed and quantity.comparator is None and _STANDING.search(words) is not None and _SHARE_OF.search(words) is None)
    )


def _years(before: str, words: str, setting: Setting) -> list[int]:
    """The years that a clause is about; not "giữ vị trí thứ 5 trở lên (năm 2020: thứ 7)", which says where things stood."""
    named = [
        int(m.group(1))
        for m in _YEAR_OF_CLAUSE.finditer(words)
        if not _SAME_PERIOD.search(words[max(0, m.start() - 40) : m.start()])
        and not (m.start() > len(before) and words[m.start() - 1] == "(" and words.startswith((":", " "), m.end()))
    ]
    return named or ([setting.opened] if setting.opened and not _WANTED.search(words) else [])


def _is_compared(before: str, words: str, quantity: Quantity, setting: Setting) -> bool:
    """A change since a time before, which no word of aiming makes a goal."""
    if setting.aimed or _CHANGE_FIRST.match(words) or _WANTED.search(words):
        return False
    if ("kỳ" in words or "trước" in words) and _COMPARED.search(words):
        return True
    return setting.compared and quantity.comparator is None and _CHANGED.search(before) is not None


def _is_found(before: str, words: str, quantity: Quantity, setting: Setting) -> bool:
    """What a sentence that looks back finds."""
    if not setting.past:
        return False
    told = quantity.comparator == ">" or (quantity.comparator == ">=" and quantity.upper is not None)  # "chi phí giảm | 15 - 25%"
    return quantity.comparator is None or _STILL.search(before) is not None or (told and not _DEMANDS.search(words))


def _is_told(before: str, quantity: Quantity, wanted: bool) -> bool:
    """What news tells as a result: "ước giảm 4,12% (đạt 121% kế hoạch)", and what is counted too exactly for a goal."""
    if quantity.comparator is not None:
        return False
    if before.endswith(("(đạt ", "(bằng ")):
        return True
    return not (wanted and _LOWERED.search(before)) and (not float(quantity.value).is_integer() or _THANKS_TO.search(before) is not None)


def _is_counted_goal(low: str, before: str, words: str, quantity: Quantity, setting: Setting) -> bool:
    """Points and ranks of an index, times of waiting, and things counted with a bound ("ít nhất 02 lớp")."""
    unit = quantity.unit
    planned = setting.aimed or setting.wanted or not setting.news
    if unit in _POINTS and not _PLACE_OF_SERVICE.match(low, quantity.end):
        if not _INDEX.search(words):
            return planned and quantity.comparator is not None and _STRIVING.search(before) is not None
        return planned and (quantity.comparator is not None or _REACHING.search(before) is not None)
    if unit == "bậc":
        return planned and _CLIMB.search(before) is not None and "lương" not in before
    if "%" in before and _HAVING.search(before):
        return False
    if unit in _TIMES and (_SPEAKING.search(before) or not _WAITING.search(words) or _OF_CLOCK.match(low, quantity.end)):
        return False
    if quantity.comparator is None and (setting.aimed or setting.wanted) and unit not in _TIMES | _PASSING:
        strives = _WANTED.search(low)
        return is_set(low, before, quantity, setting.aimed or (strives is not None and (";" in low or strives.start() < quantity.start)))
    if quantity.up and setting.aimed and before.rstrip().endswith(":"):
        return True
    bounds = (">=", "<=", "<") if unit in _TIMES else (">=", "<=", ">") if setting.aimed or _WANTED.search(low) else (">=", "<=")
    if unit in MONEY and EARNED.search(before):
        bounds = (">=", "<=", ">")
    if unit in _TIMES and quantity.comparator is None and _DOWN_TO.search(before) and _WANTED.search(words):
        return True  # "phấn đấu thời gian nộp còn 49,5 giờ"
    if (
        quantity.comparator not in bounds
        or (quantity.up and not setting.aimed)
        or (not setting.aimed and _THRESHOLD.search(before[:-1]) and "từ" in before[-6:])
    ):
        return False
    if (unit in _PEOPLE and not (_TRAINED.search(before) or _TO_TRAIN.match(low, quantity.end))) or (unit in MONEY and not EARNED.search(before)):
        return False
    if (unit == "hồ sơ" and not _GOAL.search(before)) or (unit == "lần" and _MULTIPLE.match(low, quantity.end)):
        return False
    return planned or _GOAL_IN_NEWS.search(words) is not None
