"""Lists of things below a duty: what a report holds, which papers are to be prepared, what is checked. They belong to the duty that leads in to them and are none of their own.

"Tổng hợp báo cáo gồm các nội dung sau: + Số lượng hồ sơ; + Khó khăn, vướng mắc" is one duty; "Thực hiện các nhiệm vụ sau: + Rà soát …; + Tổ chức …" are two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.parsers.duties import duties_in
from extract.parsers.duty_words import ASK, MUST, predicate
from extract.text import lower
from extract.units.heads import find_head
from extract.units.reading import read_units

# What leads in to things, to the end of the lead-in.
_TELLS_CONTENTS = re.compile(
    r"(?<!\w)(?:(?:bao )?gồm(?: có)?|(?:ghi|nêu|thể hiện|xác định|báo cáo) rõ|về|như|trong đó(?: có| lưu ý)?)"
    r"(?:\s+(?:các|những|một số))?(?:\s+(?:nội dung|thông tin|vấn đề|tài liệu|giấy tờ|hồ sơ|văn bản|dữ liệu|số liệu|chỉ tiêu|tiêu chí|phần|mục)[^.;:,]{0,40})?\s*:$"
    r"|(?<!\w)(?:thông tin|vấn đề|tài liệu|giấy tờ|dữ liệu|số liệu)\s+(?:chính\s+|cụ thể\s+)?(?:sau|sau đây|như sau|dưới đây)\s*:$"
)
# What a duty is for: whom, which cases. "Sở X có trách nhiệm giải quyết khiếu nại đối với các trường hợp sau:"
_TELLS_CASES = re.compile(
    r"(?<!\w)(?:(?:cho|đối với|về|với|của|trong)\s+(?:(?:các|những|một số)\s+)?|(?:các|những|một số)\s+)(?:trường hợp|đối tượng|cơ quan|tổ chức|đơn vị|cá nhân|hành vi|chức danh|địa bàn|loại|hồ sơ|giấy tờ)(?![^.;:]{0,80}(?:nhiệm vụ|công việc|nội dung))"
    r"[^.;:]{0,60}(?:\ssau(?: đây)?|như sau)\s*:$"
)
# What leads in to tasks.
_TELLS_TASKS = re.compile(
    r"(?:nhiệm vụ|giải pháp|công việc|biện pháp)[^.;:]{0,40}:$"
    r"|(?<!\w)(?<!kết quả )(?<!tình hình )(?<!việc )(?:thực hiện|triển khai|tập trung|làm tốt|quan tâm|chú trọng)(?:\s+(?!theo|của|tại|trong|từ)[^\s.;:,]+){0,8}\s*:$"
)
# What is told of by its parts.
_COLLECTS = re.compile(
    r"(?<!\w)(?:lập|tổng hợp|báo cáo|gửi|cung cấp|chuẩn bị|thống kê|kiểm tra|đánh giá|khảo sát|nộp|kê khai|cập nhật|công khai|niêm yết|đăng tải)(?!\w)"
)
_NAMES_A_THING = re.compile(
    r"(?:các|những|số|tỷ lệ|tình hình|kết quả|danh sách|danh mục|tên|họ tên|họ và tên|thời gian|thời điểm|địa điểm|thành phần|nội dung|hình thức|khó khăn|nguyên nhân|tồn tại|thuận lợi|"
    r"ưu điểm|hạn chế|vướng mắc|văn bản|biểu|phụ lục|bảng|mẫu|hồ sơ|tài liệu|tiến độ|đối tượng|phạm vi|mục đích|kinh phí|việc|bản|sổ|giấy|tờ trình|dự thảo|biên bản|về|quy trình|mức độ|"
    r"chất lượng|công tác|bài học|đề cương|chương trình|kế hoạch|thông tin|lý do|ý kiến|dữ liệu|số liệu|quyết định|mã số|chức vụ|đơn)(?!\w)"
)
# An item that says when is due by itself.
_SAYS_WHEN = re.compile(
    r"(?<!\w)(?:trước|chậm nhất|thời (?:gian|hạn) (?:hoàn thành|báo cáo|gửi|nộp)|hoàn thành)\s*:?\s+(?:ngày|tháng|quý|trong|\d)|\((?:trong )?(?:tháng|quý)\s[\divx]"
)
_LABEL = re.compile(r"[^.;:]{2,80}:\s*(?=\w)")


def lists_things(lead_in: str, items: Sequence[str]) -> bool:
    """Whether a lead-in (markers left out, as the items') heads the contents of what it asks for, and not tasks.

    Where the lead-in says so ("gồm", "về", "ghi rõ", "các tài liệu sau") most items must be no orders, of as many the first, else it must ask to collect
    or to look at something and each item begin like the name of a thing.

    >>> lists_things("Tổng hợp báo cáo gồm các nội dung sau:", ["Số lượng hồ sơ;", "Khó khăn, vướng mắc."])
    True
    >>> lists_things("Thực hiện các nội dung sau:", ["Công tác tuyên truyền;"]), lists_things("Chuẩn bị, gồm:", ["Rà soát hồ sơ;", "Lập danh sách."])
    (False, False)
    """
    low = lower(lead_in).rstrip()
    clause = low[max(map(low.rfind, (". ", "; "))) + 1 :]
    if not items or _TELLS_TASKS.search(clause):
        return False
    bodies = [(item, lower(item)) for item in items]
    if any(_SAYS_WHEN.search(text_low) for _, text_low in bodies):
        return False
    if _TELLS_CONTENTS.search(low):
        things = [not (_orders(text_low) or is_order(text) or _lays(text, text_low)) for text, text_low in bodies]
        return 2 * sum(things) + things[0] > len(things)
    if any(find_head(text, text_low, 0) for text, text_low in bodies):
        return False
    return (
        is_order(lead_in) and _COLLECTS.search(clause) is not None and all(_NAMES_A_THING.match(text_low) and not _orders(text_low) for _, text_low in bodies)
    )


def lists_cases(lead_in: str, items: Sequence[str]) -> bool:
    """Whether a lead-in lays its duty itself and heads no more than whom or which cases it is for.

    >>> lists_cases("Sở Nội vụ có trách nhiệm xem xét đơn trong các trường hợp sau:", ["Đơn tố cáo công chức;", "Đơn của cán bộ xã."])
    True
    """
    low = lower(lead_in).rstrip()
    if not items or _TELLS_CASES.search(low) is None or not is_order(lead_in):
        return False
    return not any(_orders(lower(item)) for item in items)


def is_order(text: str) -> bool:
    """Whether a lead-in begins with what is to be done, perhaps behind who does it.

    >>> is_order("Lập danh sách:"), is_order("Đề nghị Sở Nội vụ báo cáo:"), is_order("Sở Nội vụ:"), is_order("Hồ sơ gồm:")
    (True, True, False, False)
    """
    low = lower(text)
    label = _LABEL.match(low)
    ask = ASK.match(low)
    _, end = read_units(text, low, ask.end() if ask else 0)
    return any(predicate().match(low, at) or MUST.match(low, at) for at in (end, *([label.end()] if label else [])))


def _lays(text: str, low: str) -> bool:
    """Whether an item lays a duty on somebody: "Đối với chi phí năm 2024, giao Sở X thanh toán", not "Sở X: 12 thủ tục"."""
    return any(duty.strong or predicate().match(low, duty.task) for duty in duties_in(text, bare=True, low=low))


def _orders(low: str) -> bool:
    """Whether an item begins with what is to be done, perhaps behind a label ("Về thể chế: rà soát …")."""
    label = _LABEL.match(low)
    return predicate().match(low) is not None or (label is not None and predicate().match(low, label.end()) is not None)
