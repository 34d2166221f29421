"""Quantities that are no goals: bands of grading, thresholds of procedures, shares of money, quorums."""

from __future__ import annotations

import re

from extract import alternatives
from extract.parsers.quantities import INDEX, PERCENT, Quantity

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
                r"cổ phần(?<!công ty cổ phần)(?! hóa)",
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
        rf"(?<=[\d\s]%)(?![^;]{{0,90}}(?:{INDEX}))[^;]{{0,90}}[\s:=]\d+(?:[.,]\d+)?\s*(?:điểm|đ)\s*(?:[.,;)]|$)"
    ),
)
_CONDITIONAL = re.compile("nào|nếu|khi|trường hợp|có (?:tỷ lệ|số|mức|điểm|chỉ số)")  # one of these stands in every condition
_CONDITION = re.compile(
    # "đối với các đơn vị có tỷ lệ trễ hạn | trên 5%": whom it concerns
    r"(?<!\w)(?:đối với|với|những|các) [^,;.]{2,60}\scó (?:tỷ lệ|số|mức|điểm|chỉ số)(?!\w)[^,;.]*$|"
    r"(?<!\w)nếu (?:để|có|còn|không|xảy ra|vẫn)(?!\w)(?:(?! thì )[^,;])*$|(?:^|[;,:.]\s*)\W*(?:(?:đối với |trong )?trường hợp|nếu|khi)(?!\w)(?:(?! thì )[^,;])*$|(?<!\w)khi (?:có|đạt)(?: \w+){0,3}\s*$|(?<!\w)nào (?:chưa|không) đạt[^,;.]*$|(?<!\w)khi (?:tỷ lệ|số lượng|mức độ)(?!\w)[^,;.]*$"
)
# What a rate is taken of where money is paid, not a goal set: "giảm 50% mức phí", "hỗ trợ 70% chi phí".
_PAID = re.compile(
    r"\s*(?:(?:tổng|toàn bộ|nhiều|các)\s+)?(?:(?:loại|khoản)\s+)?(?:mức(?! đầu tư)|số tiền|tiền|giá|phí|lệ phí|học phí|thuế|lương|viện phí"
    r"|vốn điều lệ)(?!\w)"
)
_PAYS_LESS = re.compile(r"(?<!\w)(?:giảm|miễn|thu|nộp|hưởng|tăng)(?:\s+\w+){0,2}\s*$")
_PAYING = re.compile(
    r"(?<!\w)(?:hỗ trợ|được hưởng|hưởng|trợ cấp|cấp(?<!cao cấp)(?<!sơ cấp)(?<!trung cấp)|trích|lấy|đóng góp|đóng|khấu trừ|đối ứng|chi trả|bồi thường|thưởng"
    r"|phụ cấp)(?: từ)?(?:\s+(?:thêm|bằng|tối đa|tối thiểu|không quá|đến|mức))*\s*$"
)
_PAID_FOR = re.compile(r"\s*(?:tổng\s+)?(?:mức|chi phí|kinh phí|giá|học phí|lãi|tiền|thu tiền|số thu|vốn|lương|phần|định mức|dự toán)(?!\w)|\s*(?:[.,;]|$)")
_BUDGET_PAYS = re.compile(r"(?<!\w)(?:ngân sách|kinh phí)[^,;:.]{0,40} (?:bảo đảm|đảm bảo|chiếm)\s*$")  # "ngân sách tỉnh bảo đảm | 60%"
_BY_BUDGET = re.compile(
    r"(?<!\w)ngân sách (?:nhà nước|trung ương|địa phương|tỉnh|thành phố|huyện|xã|cấp \w+)\s*:?\s*$"
)  # "ngân sách tỉnh cấp 70%, ngân sách xã | 30%"
_SHARED = re.compile(r"(?<!\w)(?:hưởng|phân chia|điều tiết)(?!\w)")
_OF_BEFORE = re.compile(r"\s*(?:so với )?(?:ước )?(?:thực hiện|kết quả|cùng kỳ|năm (?:trước|ngoái))(?!\w)")  # "92 tỷ đồng, bằng | 107% ước thực hiện năm 2019"
_BAND_AFTER = re.compile(r"\s*đến\s+dưới\s+\d|[^,;]{0,40}\sthì\s")
_BAND_BEFORE = re.compile(r"\d\s*%?\s*đến\s*dưới\s*$")
# "các đơn vị có tỷ lệ giải ngân dưới 50%": who lags; "tỷ lệ trễ hạn tại các đơn vị đạt dưới 2%" is a goal
_LAGGING = re.compile(
    r"(?<!\w)(?:dự án|đơn vị|cơ quan|địa phương|xã|sở|nhà thầu|tập thể)(?!\w)[^,;]{0,60}(?<!\w)(?:có|giải ngân|đạt)(?!\w)[^,;]{0,40}(?:dưới|thấp hơn)\s*$"
)
_SOME_LAG = re.compile(
    r"(?:^|\s)\d{1,3}/\d{1,3} (?:đơn vị|cơ quan|địa phương|xã|phường|huyện|sở)(?!\w)[^,;]{0,80}$"
)  # "có 7/20 đơn vị tỷ lệ hồ sơ trực tuyến dưới | 40%"
_MEASURED = re.compile(r"tỷ lệ|mức|phấn đấu|bảo đảm|đảm bảo")
# "không xét thi đua nơi để hồ sơ trễ từ | 5% trở lên"
_NO_REWARD = re.compile(r"(?<!\w)(?:không (?:xem )?xét|không khen thưởng|phê bình|hạ (?:bậc|mức)|kiểm điểm|xử lý)(?!\w)[^;.]{0,80}\s(?:có|để)\s[^;.]{0,50}$")
# "đơn vị có tỷ lệ trễ hạn trên 5% | không được xét thi đua"
_PUNISHED = re.compile(
    r"[^,;.]{0,40}?\s(?:(?:sẽ )?không được (?:xem )?xét|không xét|(?:sẽ )?bị (?:xem xét|phê bình|xử lý|hạ|trừ|kiểm điểm)|phải (?:kiểm điểm|giải trình))(?!\w)"
)


def is_rate(low: str, quantity: Quantity, before: str, words: str, aimed: bool) -> bool:
    """Whether a quantity of the sentence ``low`` bounds, grades or shares and is no goal. ``before``: the words before it in its clause; ``words``: these and what follows it;
    ``aimed``: under a heading of aims."""
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
    if before.endswith(("x ", "×", "× ")) or (quantity.comparator == "<" and _SOME_LAG.search(before)):
        return True  # "số đúng hạn/tổng số x | 100%"
    lagging = _LAGGING.search(before) if quantity.comparator == "<" else None
    if before.endswith("bằng ") and _OF_BEFORE.match(low, quantity.end):
        return True
    if _BAND_BEFORE.search(before) or (lagging and not _MEASURED.search(before[: lagging.start()])):
        return True
    if quantity.unit != PERCENT:
        return False
    if _PAID.match(low, quantity.end) and _PAYS_LESS.search(before):
        return True
    return (
        _PAID_FOR.match(low, quantity.end) is not None
        and (_BUDGET_PAYS.search(before) or _BY_BUDGET.search(before) or _PAYING.search(before) or _SHARED.search(before)) is not None
    )
