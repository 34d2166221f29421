"""What stands about a time that a sentence names: whether it tells when a duty is due, and which sentences state the time of the duty before them."""

from __future__ import annotations

import re

from extract.alternatives import words
from extract.kinds import INSTRUMENT
from extract.times.periods import Period, may_be_share

_WINDOW = 80
_UNTIL = ("đến ", "tới ", "hết ", "cuối ", "ngày ")
_SOON = ("dự kiến ", "tổ chức ", "diễn ra ", "họp ", "khai mạc ", "vào ", "trong ")
_MEETING_BEFORE = re.compile(r"(?:kỳ họp|phiên họp|hội nghị|đại hội|cuộc họp|đợt|lần thứ)[^,;.]{0,60}$")
# "Ngày Pháp luật (9/11)", "theo Công văn của Bộ Nội vụ (10/3)", "đạt 8 chỉ tiêu (8/11)": a day in brackets that is of what stands before it, or none
_DAY_OF_SOMETHING = re.compile(
    r"(?:(?<!\w)(?:ngày|lễ|tết|kỷ niệm|quốc khánh|thành lập|truyền thống|chiến thắng|giải phóng|sinh nhật|đạt|chiếm|sự kiện)(?!\w)[^;.(]{0,80}"
    rf"|(?:{INSTRUMENT}|văn bản|tờ trình|báo cáo) (?:số|của)(?!\w)[^;.(]{{0,80}}|%[^;.(]{{0,20}})\($"
)
# "báo cáo kết quả tại Kỳ họp thứ Sáu, HĐND tỉnh (dự kiến tổ chức | tháng 12/2017)"
_EXPECTED = re.compile(
    r"(?<!\w)(?:trình|báo cáo|xong|hoàn thành)(?!\w)[^;.]{0,100}?(?:kỳ họp|phiên họp|hội nghị)[^;.(]{0,60}[(,] ?dự kiến(?: (?:tổ chức|diễn ra|họp|khai mạc))?(?: (?:vào|trong))? $"
)
# "trình phiên họp Chính phủ tháng 11/2019"
_PUT_BEFORE = re.compile(r"(?<!\w)(?:trình|báo cáo|thông qua|xem xét)(?:(?: [^,;.]{1,40})? tại)? (?:kỳ họp|phiên họp|cuộc họp|hội nghị)[^,;.]{0,40} $")
STRONG = (
    r"(?:trước|chậm nhất|muộn nhất|trễ nhất|đến|tới|hết|trong|vào|xong|hoàn thành|thời hạn|thời gian|hạn|hạn cuối|hạn chót|kết thúc|từ nay đến|là"
    r"|không muộn hơn|không quá|(?:để|chậm|trễ|muộn) quá|không (?:chậm|trễ) hơn)"
)
_CLOCK = r"\d{1,2} ?(?:giờ|h) ?(?:\d\d(?: ?phút)?)?,? ?(?:(?:sáng|trưa|chiều|tối),? ?)?"
_DUE_BEFORE = re.compile(
    rf"(?<!\w){STRONG}(?: (?:là|suốt|nửa|cuối|đầu|giữa|hết|vào|trong|trước|ngày|thời điểm|(?:kỳ|buổi) sinh hoạt(?: (?:chi bộ|định kỳ|thường kỳ|chuyên đề))*|thời gian|thực hiện|hoàn thành|\d+ giờ(?: \d+)?(?: phút)?|sáng"
    rf"|chiều))* ?:? ?(?:{_CLOCK})?(?:(?:thứ \w+|chủ nhật) ?[(,]? ?)?(?:ngày )?(?:(?:hôm nay|mai)[ ,(]+(?:ngày )?)?(?:(?:lễ |tết )?(?:quốc khánh|lễ|tết|khai giảng|bầu cử|đại hội|khai mạc)(?: \w+){{0,2}} ?[(]?(?:ngày )?)?$"
)
# "Hạn chót gửi hồ sơ: 17h00 ngày …"
_HEADED_BEFORE = re.compile(rf"(?<!\w)(?:hạn (?:cuối|chót|trình|gửi|nộp|báo cáo|hoàn thành)|thời hạn)(?: \w+){{0,5}} ?: ?(?:{_CLOCK})?(?:ngày )?$")
_YEAR_BEFORE = re.compile(
    r"(?<!\w)(?:(?:hết|cuối|kết thúc|suốt|trong|đến|tới|đến trước|chậm nhất(?: là)?|muộn nhất(?: là)?)(?: (?:cuối|hết))?|(?:sơ kết|tổng kết|hoàn thành|tổ chức|báo cáo)(?: \w+){0,3} vào|trình(?: \w+){0,6} vào) $"
)
# "Chương trình … giai đoạn 2021 - 2025, tầm nhìn | đến năm 2030": how far a paper looks
_LOOKS_AHEAD = re.compile(r"(?<!\w)(?:tầm nhìn|định hướng)(?: [^,;.]{1,60})?$")
_LOOKS_FARTHER = re.compile(r"(?:,| và)? (?:tầm nhìn|định hướng)(?: đến)?(?: năm)? 20\d\d")  # "Quy hoạch … đến năm 2025, | tầm nhìn đến năm 2030"
STARTS_BEFORE = re.compile(words("từ", "kể từ", "bắt đầu(?: từ)?", "tính từ", "áp dụng từ", "sau") + r"(?: (?:ngày|tháng|hết|thời điểm))* ?$")
_NOT_DUE = re.compile(
    words(
        *(
            rf"{of} ?(?:kể )?(?:từ|trong|trước|vào)? ?(?:ngày|tháng)? ?$"
            for of in (r"hiệu lực(?: thi hành)?(?= (?:kể )?từ)", "so với", "của năm", "giai đoạn", "nhiệm kỳ", "phát sinh", "năm học")
        ),
        r"kỳ họp ?(?:kể )?(?:từ|trong|trước(?! ngày)|vào)? ?(?:ngày|tháng)? ?$",
        r"sinh(?<!học sinh)(?<!vệ sinh) ?(?:kể )?(?:từ|trong|trước|vào)? ?(?:ngày|tháng)? ?$",
        *(rf"{at} (?:\d+ giờ )?(?:ngày )?$" for at in ("tại thời điểm", "có đến")),
        *(
            rf"{counted}(?: tính)?(?: đến| tới)(?: hết| cuối)?(?: ngày)? ?$"
            for counted in ("quá hạn", "trễ hạn", "tồn đọng", "còn lại", "chưa giải quyết", "tiếp nhận", "phát sinh")
        ),
        *(rf"{valid}(?: \w+){{0,3}} ?$" for valid in ("hết hiệu lực", "ngưng hiệu lực", "có giá trị", "thời hạn sử dụng")),
        *(rf"{issued} (?:kể từ|từ|vào) ?(?:ngày )?$" for issued in ("ban hành", "ký(?<!đăng ký)", "cấp(?<!cung cấp)")),
        *(rf"{summed}(?: \w+){{0,2}} (?:đến|tới)(?: (?:hết|cuối|giữa|ngày|\d+ ?giờ))* ?$" for summed in ("tính", "tính từ", "lũy kế", "lũy kế từ", "cộng dồn")),
        *(
            rf"{at}(?: các)? (?:cuộc họp|hội nghị|phiên họp|buổi làm việc|buổi họp|cuộc làm việc)[^,;]{{0,60}} vào(?: ngày)? ?$"
            for at in ("tại", "sau", "theo")
        ),
        r"đã(?: được)? (?:giải thể|sáp nhập|thành lập|nghỉ hưu|nghỉ việc|đăng ký|bổ nhiệm|tuyển dụng|sắp xếp) trước(?: ngày)? ?$",
        r"đã(?: được)? (?:thực hiện|thanh toán|chi|giải ngân|sử dụng|hoàn thành|tiếp nhận|giải quyết) (?:tính )?(?:đến|tới)(?: hết)?(?: ngày)? ?$",
        r"đã(?: được)? báo cáo(?: [^\W\d]+){0,4} trước(?: ngày)? ?$",
        *(
            rf"{paper}(?: (?:được|do|quy phạm pháp luật))* (?:tiếp nhận|cấp|ban hành|ký|ký kết|nộp|phê duyệt|phát sinh|thụ lý|công bố) trước(?: ngày)? ?$"
            for paper in ("đã(?: được)?", "văn bản", "giấy tờ", "hồ sơ", "hợp đồng", "quyết định")
        ),
    )
)
# "công khai tình hình giải quyết hồ sơ | trong 6 tháng đầu năm": months of which something is told
_TOLD_OF = re.compile(
    r"(?<!\w)(?:tình hình|kết quả|số liệu|tiến độ|số lượng|danh sách)(?!\w)(?:(?!(?<!\w)(?:hoàn thành|xong|báo cáo|trình|gửi|tổ chức|ban hành)(?!\w))[^,;.:]){0,70} (?:trong|từ đầu [^,;.:]{2,20} (?:đến|tới)(?: hết)?(?: ngày)?) $"
)
# "07 hồ sơ trễ hạn | trong quý II", "việc sử dụng kinh phí được cấp | trong năm 2021": of what the duty is about
_OF_MATTER = re.compile(
    r"(?<!\w)(?:(?:trễ|quá|hết|đến) hạn|được (?:cấp|phân bổ|bố trí|phát hiện|tiếp nhận)"
    r"|(?:cử|tham gia|tham dự|dự|hưởng ứng)(?!\w)[^,;.:]{3,80} do [^,;.:]{3,50} (?:mở|tổ chức|phát động)"
    r"|(?:hết (?:thời hạn|nhiệm kỳ|hiệu lực)|đến tuổi)(?: [^\W\d]+){0,3}|(?:thời hạn|nhiệm kỳ)(?: [^\W\d]+){0,3} kết thúc) trong $"
)
_FINISHES = re.compile(r"(?<!\w)(?:không|chấm dứt|hết|dứt điểm|hoàn thành|xong)(?!\w)[^,;.]{0,50}$")
# "không tổ chức kiểm tra | trong năm 2020", "chưa tăng giá vé | trong quý I và quý II": how long something is left undone
_UNDONE_IN = re.compile(
    r"(?<!\w)(?:không|chưa) (?:(?:xem xét|thực hiện|tiến hành|tổ chức) )*(?:thanh tra|kiểm tra|điều chỉnh|tăng|thành lập|tuyển dụng|bổ nhiệm|thu|xử phạt)(?!\w)[^,;.:]{0,60} trong (?:quý [ivx]+ và )?$"
)
# "các quy định tại nghị định đã ban hành | trong tháng 6": which ones
_DONE_IN = re.compile(
    r"(?<!\w)đã(?: được)? (?!(?:đăng ký|cam kết|thống nhất|đề ra|xác định|yêu cầu|báo cáo|nêu)(?!\w))(?:[^\W\d]+ ){1,2}(?:trong|vào) (?:ngày )?$"
)
# "trình trước ngày họp xét thi đua (dự kiến | 25/11)": the day of what it is to be done before
_BEFORE_EVENT = re.compile(
    r"(?<!\w)trước (?:ngày|khi|thời điểm|đại hội|kỳ họp|phiên họp|hội nghị|lễ|cuộc họp) [^,;.()\d]{3,80}\((?:dự kiến )?(?:(?:là|vào) )?(?:ngày )?$"
)
# "chính thức đưa vào hoạt động ngày | 01/12/2025"
_INTO_USE = re.compile(r"(?<!đã )(?<!được )(?:đưa|đi) vào (?:hoạt động|vận hành|sử dụng|khai thác) (?:vào )?ngày $")
# "đối với khối lượng hoàn thành trước ngày | 30/9 phải thanh toán xong trong tháng 10": which ones
_OF_CASES = re.compile(r"(?<!\w)(?:đối với|riêng)(?!\w)[^,;.:]*$")
_THEN = re.compile(r",? ?(?:thì|phải|cần|yêu cầu)(?!\w)")
# "đối với các văn bản phải trình trong | Quý III: phân công rõ người"
_CASES_THAT = re.compile(r"(?<!\w)(?:đối với|riêng)(?!\w)[^,;.:]* (?:phải|đã|đang|đến hạn|quá hạn|có hạn|được|chưa|phát sinh)(?!\w)[^,;.:]*$")
# "không dồn | vào cuối năm", "tránh kéo dài | sang năm 2025"
_NOT_PUT_OFF = re.compile(
    r"(?<!\w)(?:không|tránh|hạn chế)(?: (?:để|việc|tình trạng))*(?: [^\W\d]+){0,2}? (?:dồn|đợi|chờ|kéo dài|tồn đọng)(?: [^\W\d]+){0,4}? (?:vào|đến|sang|tới|qua)(?: (?:hết|cuối|ngày|đầu))* ?$"
)
# "hướng dẫn tạm dừng đóng bảo hiểm | đến hết tháng 6": how long a state lasts
_LASTS_UNTIL = re.compile(r"(?<!\w)(?:tạm dừng|tạm hoãn|gia hạn|giãn|miễn(?! nhiệm)|kéo dài)(?!\w)[^,;.:]{0,120} (?:đến|tới)(?: (?:hết|cuối|ngày))* ?$")
# Ranges of what is counted or reported, not of when to do something.
_DATA_BEFORE = re.compile(
    r"(?:phát sinh|(?:mất|ngừng|nghỉ|thôi) việc|nghỉ hưu|có thời (?:gian|hạn)|kỳ báo cáo|số liệu|thời kỳ|giai đoạn|tính|ban hành|tiếp nhận|thu thập|thống kê|lũy kế|(?<!nhập )(?<!gửi )(?<!công bố )(?<!cập nhật )kết quả)[^,;]{0,25}(?<!\w)từ(?: ngày)? ?$"
)
# "hoàn thành 8/11 nhiệm vụ": a ratio where no word says that it is a day
_RATIO_BEFORE = re.compile(r"(?:hoàn thành|xong|là|trong|đến|tới) $")
_COUNTED = re.compile(r" (?:xã|phường|huyện|thôn|tỉnh|đơn vị|cơ quan|sở|ngành|địa phương|tiêu chí|chỉ tiêu|mục tiêu|nhiệm vụ|thủ tục|tthc|hồ sơ)\b")
_OPENING = re.compile(r"\W{0,4}(?:\w{1,3}[.)] )?(?:trong|đến|tới|hết|vào|trước|cuối)?(?: (?:hết|cuối|trong|ngày|thời điểm))* ?")
_DONE = re.compile(r"[^;.]{0,90}?\b(?:đã|vừa|chưa|mới(?= (?:[^\W\d]+ ){0,3}?(?:đạt|được))) (?!(?:được )?(?:giao|phân công|đề ra|xác định|phê duyệt|ký))")
_MUST = re.compile(r"\b(?:phải|khẩn trương|cần|yêu cầu|đề nghị|hoàn thành việc|tiếp tục|báo cáo)\b")
LATEST = re.compile(r": ?(?:(?:gửi|nộp|xong|hoàn thành) )?(?:trước|chậm nhất|muộn nhất)(?!\w)")  # "Quý I: trước ngày 10/3"
_NOUN_OF_YEAR = re.compile(
    r"(?:xếp loại|phân loại|bình xét|khen thưởng|thi đua|nhiệm vụ|kế hoạch|kết quả|giao|chỉ tiêu|cchc|cải cách hành chính|công tác|thành tích)(?: trong| cuối| đến)? ?$"
)
# "… theo Chỉ thị số 22/CT-UBND của UBND tỉnh về việc giữ kỷ cương tại các cơ quan trong năm 2023": the year belongs to what is cited
_TITLE_BEFORE = re.compile(r"##(?: của [^,;.]{3,60})? về (?!trước)(?![^;.]*(?:hoàn thành|xong|chậm nhất|báo cáo|trình|gửi|kết thúc))[^;.]*$")
# A sentence behind a duty that says by when, or asks for a report by a day.
STATES_TIME = re.compile(
    r"^\s*(?:(?:số liệu|danh sách|hồ sơ|văn bản|kế hoạch|dự thảo|ý kiến)[^.;:]{0,40}? (?:gửi|trình|nộp|hoàn thành) "
    r"|(?:(?:các|những|tất cả các) )?(?:việc|nhiệm vụ|nội dung|công việc|phần việc)[^.;:]{0,60}? (?:hoàn thành|xong) (?:[^.;:]{1,40}? )?(?:trước|trong|chậm nhất|vào|muộn nhất) "
    r"|(?:yêu cầu|đề nghị) (?:hoàn thiện,? )?(?:gửi|báo cáo|hoàn thành)|thời hạn|thời gian|hạn (?:trình|gửi|nộp|báo cáo|hoàn thành|cuối|chót)(?!\w)|hoàn thành|báo cáo|gửi|trình|chậm nhất|trước|định kỳ|h[ằà]ng|xong|kết quả|tiến độ"
    r"|[^\s.;:][^.;:]{2,80}? (?:phải|cần) (?:được )?(?:hoàn thành|hoàn tất|xong|dứt điểm) (?:trước|trong|chậm nhất|vào|muộn nhất) )"
)
# "Báo cáo kết quả về Sở Nội vụ trước ngày 20/12", "Văn bản góp ý gửi về UBND xã trước ngày 05/8"
REPORTS_BACK = re.compile(
    r"\W*(?:(?!.{0,40}(?<!\w)(?:đã|của|tại|số) )(?:kết quả|văn bản|ý kiến|báo cáo|hồ sơ|danh sách|số liệu|nội dung)[^.;:]{0,120}?\s(?:gửi|báo cáo|đề nghị gửi)|báo cáo(?! số)|gửi|tổng hợp[^.;:]{0,40}\sbáo cáo)\s"
    r"[^.;:]{0,80}?(?:về|cho|gửi|qua|đến)\s[^.;:]{0,30}?(?:ubnd|ủy ban|sở|bộ|phòng|văn phòng|ban|công an|đảng ủy|thường trực)(?!\w)"
)
# "Tháng 9 đến tháng 11: | Sở X khảo sát; Sở Y lắp đặt."
_A_TIME = r"(?:tháng|quý|tuần|ngày|năm) (?:thứ )?(?:\d{1,4}|[ivx]{1,4})(?:\s?[/.-]\s?\d{1,4}){0,2}"
TIME_LABEL = re.compile(rf"\s*(?:(?:trong|từ|đến|trước|hết) )?{_A_TIME}(?:(?: đến|,| và|\s?-)(?: hết)? (?:{_A_TIME}|\d{{1,2}}(?:/\d{{1,4}})?))?\s*:\s+(?=\w)")
# "Sở X khảo sát; Sở Y lắp đặt; | xong trong tháng 12."
TIME_FOR_ALL = re.compile(
    r";\s*(?:(?:tất cả |các nhiệm vụ này )?(?:xong|hoàn thành|thời gian hoàn thành|thời hạn)(?!\w)"
    r"|(?:tất cả|cả (?:hai|ba|bốn|năm|0?\d))(?: (?:nội dung|nhiệm vụ|việc|công việc|phần việc))?(?: (?:này|trên))? (?:đều )?(?:báo cáo|gửi|trình)(?!\w))[^;]{3,90}$"
)


# "Để hoàn thành các chỉ tiêu trong năm 2019, UBND huyện yêu cầu | các ngành …": what for
_PURPOSE = re.compile(r"\W*(?:để|nhằm)\s[^;:]{3,300}?,\s+[^,;:]{0,80}?(?:yêu cầu|đề nghị|giao|chỉ đạo)(?!\w)")


def is_due(low: str, period: Period) -> bool:
    """Whether a period in a sentence tells when its duty is due."""
    before = low[max(0, period.start - _WINDOW) : period.start]
    if _OPENING.fullmatch(before) and (done := _DONE.match(low, period.end)) and not _MUST.search(low, period.end, done.end() + _WINDOW):
        return False
    if low.lstrip(" -+").startswith(("để ", "nhằm ")) and (purpose := _PURPOSE.match(low)) and period.end <= purpose.end():
        return False
    matter = (_TOLD_OF.search(before) if period.unit in ("part", "day") else None) or (before.endswith("trong ") and _OF_MATTER.search(before))
    if matter and not _FINISHES.search(before, 0, matter.start()):
        return False
    if " trong " in before and _UNDONE_IN.search(before):
        return False
    if _NOT_PUT_OFF.search(before) or (" đã " in before and _DONE_IN.search(before)) or _of_cases(low, period, before):
        return False
    if before.endswith(_UNTIL) and _LASTS_UNTIL.search(low, max(0, period.start - 2 * _WINDOW), period.start):
        return False
    if period.unit == "this-year":
        return re.match(r"(?:cuối|hết) |trong năm(?: nay)? ?(?:[.;,)]|$)", low[period.start : period.end + 2]) is not None and not _NOUN_OF_YEAR.search(before)
    if period.unit == "year":
        lead = _YEAR_BEFORE.search(before)
        if lead is None or (period.ranged and not lead.group().startswith("trong")):
            return False
        if lead.group().startswith("trong ") and _TITLE_BEFORE.search(low, 0, period.start):
            return False
        far = _LOOKS_FARTHER.match(low, period.end)
        return not far and not any(other.search(before[: lead.start()].rstrip()) for other in (_NOUN_OF_YEAR, _LOOKS_AHEAD)) and not _NOT_DUE.search(before)
    if period.ranged:
        led = STARTS_BEFORE.search(before) or _DUE_BEFORE.search(before)
        if led is None and len(before) == period.start and low.startswith(":", period.end) and _OPENING.fullmatch(before):
            return True  # "Tháng 9 đến tháng 11: Sở X khảo sát"
        return led is not None and _DATA_BEFORE.search(before) is None and _NOT_DUE.search(before) is None
    if period.unit in ("day", "month") and (
        _PUT_BEFORE.search(before) or (before.endswith(_SOON) and _EXPECTED.search(low, max(0, period.start - 3 * _WINDOW), period.start))
    ):
        return True
    if period.unit == "day" and not period.own_year and _RATIO_BEFORE.search(before) and _COUNTED.match(low, period.end) and may_be_share(low, period):
        return False
    lead_in = f"{before}ngày " if low.startswith("ngày ", period.start, period.end) else before
    if _stands_alone(low, period, before) or (" vào " in before and _INTO_USE.search(lead_in)):
        return True
    return (_DUE_BEFORE.search(lead_in) or _HEADED_BEFORE.search(lead_in)) is not None and _NOT_DUE.search(lead_in) is None


def _of_cases(low: str, period: Period, before: str) -> bool:
    """Whether the time says which cases a duty is about, not when it is due."""
    of_cases = _CASES_THAT if low.startswith(":", period.end) else _OF_CASES if _THEN.match(low, period.end) else None
    return of_cases is not None and of_cases.search(before) is not None


# "theo dõi, kiểm tra; quý III | tổ chức kiểm tra tại cơ sở"
_ACT_THEN = re.compile(r",? (?:tổ chức|hoàn thành|sơ kết|tổng kết|kiểm tra|ban hành|trình|báo cáo|khảo sát|tập huấn|rà soát|công bố|đánh giá)(?!\w)")


def _stands_alone(low: str, period: Period, before: str) -> bool:
    """``… (Quý II/2025).`` closes an item, ``Tháng 3: …`` opens one, ``Tháng 4/2026, …`` a sentence."""
    if "(" in before and period.unit in ("day", "month") and _BEFORE_EVENT.search(before):
        return True
    if before.endswith("("):
        told = re.match(r"\) ?(?:[.;,]|$)", low[period.end : period.end + 3]) is not None and not _MEETING_BEFORE.search(before)
        return told and not (period.unit == "day" and _DAY_OF_SOMETHING.search(before))
    if before.endswith("; ") and period.unit in ("month", "quarter") and _ACT_THEN.match(low, period.end):
        return True
    opens = len(before) == period.start and _OPENING.fullmatch(before) is not None
    return opens and (
        (low[period.end : period.end + 1] == ":" and not LATEST.match(low, period.end))
        or (period.unit in ("month", "quarter") and low[period.end : period.end + 2] == ", ")
    )
