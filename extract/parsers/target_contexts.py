"""Whether a quantity is to be reached: the headings above it, the words of its clause, and what quantities in such words usually are."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extract import alternatives
from extract.parsers.quantities import PERCENT, RANK, Quantity
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
_GOAL_HEADING = re.compile(r"(?<!chương trình )mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|yêu cầu|nội dung|chỉ đạo|tổ chức thực hiện|phương hướng")
_AIM_HEADING = re.compile(r"(?<!chương trình )mục tiêu|chỉ tiêu|phấn đấu|phương hướng")
_ORDERS = re.compile(r"(?<!\w)(?:yêu cầu|chỉ thị|chỉ đạo|giao|đề nghị|phân công)(?!\w)[^.:;]{0,60}:\s*$")
_GRADING_HEADING = re.compile(
    r"chấm điểm|bảng điểm|thang điểm|khung điểm|(?:tiêu chí|mức|khung|cách|bảng|phương pháp)[^,;]{0,30}xếp loại|tiêu chí đánh giá|phân loại đơn vị"
)
# Words of what was reached already; the second kind also sets goals under a heading of goals ("kinh tế số chiếm 20% GRDP").
_REACHED = re.compile(
    r"đã(?<!\wđã)(?!\w)(?! (?:được )?(?:giao|phê duyệt|đề ra|đăng ký))|đạt được|hiện (?:nay|có|đạt|tại)|chỉ(?<!\wchỉ) (?:đạt|được)|mới(?<!\wmới) (?:đạt|được(?= (?:trên |hơn |khoảng |gần )?\d))|ước(?<!\wước) (?:đạt|được)|kết quả đạt|vừa qua"
    r"|thời gian qua|vẫn(?<!\wvẫn) (?:còn|ở|chưa|chỉ|cao|thấp)|ở mức (?:cao|thấp)|còn thấp|thấp (?:nhất )?như|lần đầu|lọt(?<!\wlọt) (?:vào )?(?:top|tốp|nhóm)"
    r"|tiếp nhận\s+\d|hơn\s+\d[\d.,]*\s*hồ sơ"
)
_DONE_TO = re.compile(r"\sđã (?!đạt|có|hoàn|tăng|giảm|vượt)[^,;:]{2,40}? đạt(?: [^\W\d]+){0,3} $")  # "thông tin đã số hóa đạt | 60%"
_FOUND_BY = re.compile(r"(?<!\w)(?<!thông )qua (?:kiểm tra|rà soát|theo dõi|thống kê|khảo sát|đánh giá|thanh tra)|tính đến|lũy kế")
_STANDING = re.compile(r"còn(?<!xuống còn)(?<!giảm còn)(?<!\wcòn)\s+(?:hơn\s+)?\d|trong đó có \d|bằng(?<!\wbằng)\s+\d|chiếm(?<!\wchiếm)(?!\w)|gần \d")
_SHARE_OF = re.compile(r"tỷ lệ[^,;]{0,60}(?<!\w)bằng\s+\d")
_WANTED = re.compile(r"phấn đấu|mục tiêu(?<!chương trình mục tiêu)|đặt ra|để có")
_BOUNDED = re.compile(r"(?:tối thiểu|ít nhất|không quá)[^,;]{0,30}$")
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
_GRADED_SO = r"\s*(?:được\s+)?(?:đánh giá\s*,?\s*)?(?:xếp loại|hoàn thành (?:xuất sắc|tốt))"
_GRADINGS = (
    re.compile(
        alternatives.words(
            r"xếp (?:loại|hạng) (?:hoàn thành|tốt|khá|giỏi|xuất sắc|trung bình|yếu|đạt|a\b|b\b|c\b)",
            r"loại (?:tốt|khá|giỏi|xuất sắc|trung bình|a|b|c)\b",
            *("thang điểm", "được tính", r"trừ \d", r"chấm \d", "được chấm", "không (?:chấm|đạt|tính) điểm", "không chấm", r"mức (?:hỗ trợ|thu|phạt|chi)\b"),
            *(rf"{graded}[^;]{{0,60}}hoàn thành (?:xuất sắc|tốt) nhiệm vụ" for graded in ("xếp loại", "số người")),
            rf"thì{_GRADED_SO}",
            *(
                "lãi suất",
                "tổng số cổ phần",
                "vốn điều lệ",
                "cổ phần",
                "thuế suất",
                "mức thuế",
                "ưu đãi thuế",
                "cơ cấu (?:nguồn )?vốn",
                "khấu hao",
                "tạm ứng",
                "bảo lãnh",
            ),
            r"thuế (?:thu nhập (?:doanh nghiệp|cá nhân)|giá trị gia tăng)\s+\d",
            *("giá trị hợp đồng", "độ tin cậy", "sai số", "cỡ mẫu", "mật độ xây dựng", "trọng số", "biểu quyết", "tán thành"),
        )
    ),
    # "trên 95%: 6 điểm", "dưới 100% 0 điểm"; an index with its points is no grade
    re.compile(
        rf":{_GRADED_SO}|%"
        r"(?<=[\d\s]%)(?![^;]{0,90}(?:chỉ số|index|papi|pci|sipas|pgi|dti))[^;]{0,90}[\s:=]\d+(?:[.,]\d+)?\s*(?:điểm|đ)\s*(?:[.,;)]|$)"
    ),
)
_CONDITIONAL = re.compile("nếu|khi|trường hợp|có (?:tỷ lệ|số|mức|điểm|chỉ số)")  # one of these stands in every condition
_CONDITION = re.compile(
    # "đối với các đơn vị có tỷ lệ trễ hạn | trên 5%": whom it concerns
    r"(?<!\w)(?:đối với|với|những|các) [^,;.]{2,60}\scó (?:tỷ lệ|số|mức|điểm|chỉ số)(?!\w)[^,;.]*$|"
    r"(?<!\w)nếu (?:để|có|còn|không|xảy ra|vẫn)(?!\w)(?:(?! thì )[^,;])*$|(?:^|[;,:.]\s*)\W*(?:(?:đối với |trong )?trường hợp|nếu|khi)(?!\w)(?:(?! thì )[^,;])*$|(?<!\w)khi (?:có|đạt)(?: \w+){0,3}\s*$"
)
# What a rate is taken of where money is paid, not a goal set: "giảm 50% mức phí", "hỗ trợ 70% chi phí".
_PAID = re.compile(
    r"\s*(?:(?:tổng|toàn bộ|nhiều|các)\s+)?(?:(?:loại|khoản)\s+)?(?:mức(?! đầu tư)|số tiền|tiền|giá|phí|lệ phí|học phí|thuế|lương|viện phí"
    r"|vốn điều lệ)(?!\w)"
)
_PAYING = re.compile(
    r"(?<!\w)(?:hỗ trợ|được hưởng|hưởng|trợ cấp|cấp|trích|lấy|đóng góp|đóng|khấu trừ|đối ứng|chi trả|bồi thường|thưởng"
    r"|phụ cấp)(?: từ)?(?:\s+(?:thêm|bằng|tối đa|tối thiểu|không quá|đến|mức))*\s*$"
)
_PAID_FOR = re.compile(r"\s*(?:tổng\s+)?(?:mức|chi phí|kinh phí|giá|học phí|lãi|tiền|thu tiền|số thu|vốn|lương|phần|định mức|dự toán)(?!\w)|\s*(?:[.,;]|$)")
_BUDGET_PAYS = re.compile(r"(?<!\w)(?:ngân sách|kinh phí)[^,;:.]{0,40} (?:bảo đảm|đảm bảo|chiếm)\s*$")  # "ngân sách tỉnh bảo đảm | 60%"
_SHARED = re.compile(r"(?<!\w)(?:hưởng|phân chia|điều tiết)(?!\w)")
_OF_BEFORE = re.compile(r"\s*(?:so với )?(?:ước )?(?:thực hiện|kết quả|cùng kỳ|năm (?:trước|ngoái))(?!\w)")  # "92 tỷ đồng, bằng | 107% ước thực hiện năm 2019"
_BAND_AFTER = re.compile(r"\s*đến\s+dưới\s+\d|[^,;]{0,40}\sthì\s")
_BAND_BEFORE = re.compile(r"\d\s*%?\s*đến\s*dưới\s*$")
# "các đơn vị có tỷ lệ giải ngân dưới 50%": who lags; "tỷ lệ trễ hạn tại các đơn vị đạt dưới 2%" is a goal
_LAGGING = re.compile(
    r"(?<!\w)(?:dự án|đơn vị|cơ quan|địa phương|xã|sở|nhà thầu|tập thể)(?!\w)[^,;]{0,60}(?<!\w)(?:có|giải ngân|đạt)(?!\w)[^,;]{0,40}(?:dưới|thấp hơn)\s*$"
)
_MEASURED = re.compile(r"tỷ lệ|mức|phấn đấu|bảo đảm|đảm bảo")
_THRESHOLD = re.compile(r"(?:có|xảy ra|để|từ|quá hạn|trễ hạn|vi phạm)\s+(?:\w+\s+){0,4}$")
# "không xét thi đua nơi để hồ sơ trễ từ | 5% trở lên"
_NO_REWARD = re.compile(r"(?<!\w)(?:không (?:xem )?xét|không khen thưởng|phê bình|hạ (?:bậc|mức)|kiểm điểm|xử lý)(?!\w)[^;.]{0,80}\s(?:có|để)\s[^;.]{0,50}$")
# "đơn vị có tỷ lệ trễ hạn trên 5% | không được xét thi đua"
_PUNISHED = re.compile(
    r"[^,;.]{0,40}?\s(?:(?:sẽ )?không được (?:xem )?xét|không xét|(?:sẽ )?bị (?:xem xét|phê bình|xử lý|hạ|trừ|kiểm điểm)|phải (?:kiểm điểm|giải trình))(?!\w)"
)
_HAVING = re.compile(r"\d\s?%\s(?:[^\W\d]+\s){1,12}có (?:ít nhất|tối thiểu|từ)\s*$")  # "80% hộ có ít nhất | 01 tài khoản": what the rate is of
_WAITING = re.compile(r"chờ|đợi|phản hồi|xử lý|giải quyết|tiếp nhận|trả lời|giao dịch|khắc phục|đáp ứng|gián đoạn|thao tác|thông quan|thời gian")
_SPEAKING = re.compile(r"thời lượng|phát biểu|tham luận|trình bày|thuyết trình|báo cáo không quá")
_INDEX = re.compile(r"chỉ số|điểm số|index|papi|pci|sipas|pgi|dti|ddci|mức độ|xếp hạng|bộ tiêu chí|bình quân")
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
_PEOPLE = {"người", "lượt người", "học viên", "công chức", "cán bộ"}
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


# "Thời gian qua, …": the whole sentence tells of results, whatever its later clauses say.
_LOWERED = re.compile(r"từ \d[\d.,]*\s?% xuống(?: còn)? $")  # "phấn đấu …; tỷ lệ hộ nghèo giảm từ 18,6% xuống còn | 15,4%"
_DEMANDS = re.compile(r"phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|yêu cầu|phải(?!\w)|cần(?!\w)|để có")
_STILL = re.compile(r"(?<!\w)(?:còn (?:dưới|trên|hơn|tới)|vượt) $")  # "Qua theo dõi, …; một số đơn vị còn dưới | 70%"
LOOKS_BACK = re.compile(
    r"[\W\d]*sau (?:hơn |gần )?\d{1,3} (?:năm|tháng)(?!\w)|[\W\d]*qua (?:đánh giá|kiểm tra|theo dõi|rà soát|khảo sát|thống kê|tổng hợp|báo cáo)(?!\w)|[\W\d]*(?:trong\s+)?(?:thời gian|năm|những năm|các năm|quý|tháng|tuần|nhiệm kỳ) (?:vừa )?qua(?!\w)"
)


def section_of(headings: list[str]) -> str | None:
    """What the headings above (nearest first, lower case) make of their text: ``result``, ``grading``, ``aim``, ``goal``, None where they do not say.

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
    if _GRADING_HEADING.search(low):
        return "grading"
    result, goal = _RESULT_HEADING.search(low), _GOAL_HEADING.search(low)
    if goal and (result is None or goal.start() < result.start()):
        return "aim" if _AIM_HEADING.search(low) else "goal"
    return "result" if result else None


_THAN = re.compile(r"(?<!\w)so với (?:mức |con số )?$")  # "60% hồ sơ, so với | 22% năm ngoái"


def is_target(low: str, quantity: Quantity, clause: tuple[int, int], setting: Setting) -> bool:
    """Whether a quantity of the sentence ``low`` is to be reached; ``clause``: range of the part between semicolons that it stands in."""
    begin, end = max(clause[0], quantity.start - _WINDOW), min(clause[1], quantity.end + _WINDOW)
    before, words = low[begin : quantity.start], low[begin:end]
    if _THAN.search(before) or _is_reached(before, words, quantity, setting) or _is_rate(low, quantity, before, words, setting.aimed):
        return False
    if quantity.unit == RANK:
        return not setting.news or setting.aimed or setting.wanted or _GOAL_IN_NEWS.search(words) is not None
    if quantity.unit != PERCENT:
        return _is_counted_goal(low, before, words, quantity, setting)
    return not setting.news or setting.aimed or setting.wanted or _GOAL_IN_NEWS.search(words) is not None


def _is_reached(before: str, words: str, quantity: Quantity, setting: Setting) -> bool:
    """What was reached already: past words in the clause, or a year before the plan's."""
    years = [
        int(m.group(1))
        for m in _YEAR_OF_CLAUSE.finditer(words)
        if not _SAME_PERIOD.search(words[max(0, m.start() - 40) : m.start()])
        and not (m.start() > len(before) and words[m.start() - 1] == "(" and words.startswith((":", " là ", " đạt "), m.end()))
    ]  # not "giữ vị trí thứ 5 trở lên (năm 2020: thứ 7)", which says where things stood
    if not years and setting.opened and not _WANTED.search(words):
        years = [setting.opened]
    if years and setting.since and max(years) < setting.since:
        return True
    if ("kỳ" in words or "trước" in words) and _COMPARED.search(words) and not _CHANGE_FIRST.match(words) and not (setting.aimed or _WANTED.search(words)):
        return True
    if (
        setting.compared
        and not setting.aimed
        and not _CHANGE_FIRST.match(words)
        and quantity.comparator is None
        and _CHANGED.search(before)
        and not _WANTED.search(words)
    ):
        return True
    beside = " hơn " in words and _BESIDE_AVERAGE.search(words) is not None
    if (_WANTED.search(words) and not beside) or _BOUNDED.search(before):
        return False
    if (
        setting.past
        and not setting.aimed
        and (quantity.comparator is None or _STILL.search(before) or (quantity.comparator == ">" and not _DEMANDS.search(words)))
    ):
        return True
    if setting.news and not setting.aimed and before.endswith(("(đạt ", "(bằng ")) and quantity.comparator is None:
        return True  # "ước giảm 5,36% (đạt 134% kế hoạch)"
    if (
        setting.news
        and quantity.comparator is None
        and not setting.aimed
        and not (setting.wanted and _LOWERED.search(before))
        and (not float(quantity.value).is_integer() or _THANKS_TO.search(before))
    ):
        return True
    if setting.aimed and _DONE_TO.search(before):
        return False
    return (
        (_REACHED.search(words) or _FOUND_BY.search(before)) is not None
        or beside
        or (not setting.aimed and quantity.comparator is None and _STANDING.search(words) is not None and _SHARE_OF.search(words) is None)
    )


def _is_rate(low: str, quantity: Quantity, before: str, words: str, aimed: bool) -> bool:
    """Bands of grading, thresholds of procedures, shares of money, quorums."""
    graded = min(filter(None, (shape.search(words) for shape in _GRADINGS)), key=re.Match.start, default=None)
    comma = words.find(",", len(before) + quantity.end - quantity.start)
    if graded and "phấn đấu" in before and 0 <= comma < graded.start():
        graded = None  # "phấn đấu 100% hồ sơ đúng hạn, không có đơn vị xếp loại yếu"
    if graded and aimed and graded.group().startswith(("xếp ", "loại ")):
        graded = None  # under a heading of aims: "80% trở lên đơn vị xếp loại tốt"
    if (
        graded
        or (_CONDITIONAL.search(before) and _CONDITION.search(before))
        or _BAND_AFTER.match(low, quantity.end)
        or (quantity.comparator in (">=", ">", "<") and (_NO_REWARD.search(before) or _PUNISHED.match(low, quantity.end)))
    ):
        return True
    lagging = _LAGGING.search(before) if quantity.comparator == "<" else None
    if before.endswith("bằng ") and _OF_BEFORE.match(low, quantity.end):
        return True
    if _BAND_BEFORE.search(before) or (lagging and not _MEASURED.search(before[: lagging.start()])):
        return True
    if quantity.unit != PERCENT:
        return False
    if _PAID.match(low, quantity.end) and re.search(r"(?<!\w)(?:giảm|miễn|thu|nộp|hưởng|tăng)(?:\s+\w+){0,2}\s*$", before):
        return True
    return _PAID_FOR.match(low, quantity.end) is not None and (_BUDGET_PAYS.search(before) or _PAYING.search(before) or _SHARED.search(before)) is not None


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
        return is_set(low, before, quantity, ";" in low and _WANTED.search(low) is not None)
    if quantity.up and setting.aimed and before.rstrip().endswith(":"):
        return True
    bounds = (">=", "<=", "<") if unit in _TIMES else (">=", "<=", ">") if setting.aimed or _WANTED.search(low) else (">=", "<=")
    if unit in MONEY and EARNED.search(before):
        bounds = (">=", "<=", ">")
    if unit in _TIMES and quantity.comparator is None and _DOWN_TO.search(before) and _WANTED.search(words):
        return True  # "phấn đấu thời gian nộp còn 49,5 giờ"
    if quantity.comparator not in bounds or quantity.up or (_THRESHOLD.search(before[:-1]) and "từ" in before[-6:]):
        return False
    if (unit in _PEOPLE and not (_TRAINED.search(before) or _TO_TRAIN.match(low, quantity.end))) or (unit in MONEY and not EARNED.search(before)):
        return False
    if (unit == "hồ sơ" and not _GOAL.search(before)) or (unit == "lần" and _MULTIPLE.match(low, quantity.end)):
        return False
    return planned or _GOAL_IN_NEWS.search(words) is not None
