"""What a duty hands in (sản phẩm, kết quả): named as such, or what its verbs make or send: "trình phương án", "báo cáo UBND tỉnh"."""

from __future__ import annotations

import re

from extract.alternatives import words
from extract.authorities import AUTHORITY
from extract.text import lower, squeeze
from extract.units.heads import verbs
from extract.units.localities import begins_unit

# "…, sản phẩm: kế hoạch, thể lệ cuộc thi", "sản phẩm là bộ câu hỏi được phê duyệt"
_LABELLED = re.compile(
    words("sản phẩm", "kết quả")
    + r"(?: (?:đầu ra|cần đạt|hoàn thành|dự kiến|thực hiện|bàn giao))?(?:\s*:|\s+(?:là(?! (?:căn cứ|cơ sở|tiêu chí|một trong))|gồm)(?!\w))\s*(?P<what>[^.;]{3,160})"
)
_MADE = (
    r"kế hoạch|phương án|đề án|báo cáo|quy chế|quy định|quyết định|danh sách|danh mục|tờ trình|chương trình|thông tư|nghị định|nghị quyết|quy trình|bộ tiêu chí"
    r"|bộ câu hỏi|đề cương|bản giải trình|giải trình|biểu mẫu|sổ tay|cẩm nang|tài liệu|thang điểm|chỉ thị|công văn|văn bản|biên bản|hồ sơ tự chấm điểm|hồ sơ trình"
    r"|hướng dẫn|thông báo|kết luận|chuyên trang|chuyên mục|kênh tiếp nhận|đường dây nóng|bản đồ|phần mềm|cơ sở dữ liệu"
)
_MADE_FIRST = re.compile(rf"(?:dự thảo\s+)?(?:{_MADE})(?!\w)")
_MAKES = re.compile(
    words(
        *[
            "xây dựng",
            "soạn thảo",
            "soạn",
            "biên soạn",
            "lập",
            "trình",
            "gửi",
            "nộp",
            "ban hành",
            "hoàn thiện",
            "chuẩn bị",
            "đề xuất",
            "phát hành",
            "dự kiến",
            "tham mưu",
            "mở",
            "thiết lập",
            "tổng hợp",
            "thành",
        ]
    )
    + rf"(?:\s+(?:và|,|xây dựng|ban hành|trình|hoàn thiện|(?:[^\W\d]+\s+){{1,5}}(?:ban hành|phê duyệt)))?\s+(?P<what>(?:dự thảo\s+)?(?:{_MADE})(?!\w)[^.;:(\n]{{0,160}})"
)
# What is told of or cited, not asked for: "vừa ban hành Công văn …", "ngày 15/4/2015 của Chính phủ ban hành …", "Luật Ban hành văn bản …", "không gửi văn bản giấy", "bố trí kinh phí xây dựng đề án"
_TOLD = re.compile(
    r"(?:(?<!\w)(?:luật|về việc|về|đã|vừa|mới|đã ký|vừa ký|không|chưa|chậm|sao|thời hạn|thời gian|trong việc|trong quá trình|kinh phí|chi phí|vốn|khi|quá|quy|chương|công|tiến|lộ)|ngày \d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4} của [^,;.]{2,40})\s*$"
)
_TOLD_WITHIN = 80  # characters
_KNOWN_BY_NUMBER = re.compile(
    r"(?:\s+(?:hỏa tốc|khẩn))?\s+(?:số\s*:?\s*\d|\d+\w?\s?(?:/\s?\d{4}\s?)?[/-]\s?[a-zđ])|\s+như sau|\s+kèm theo|\s+(?:này|nói trên|nêu trên)(?!\w)|(?<=văn bản)\s+(?:điện tử|giấy|đi|đến)(?!\w)"
)
# "thành lập Tổ kiểm tra công vụ, kiểm tra không báo trước"
_FOUNDED = re.compile(r"(?<!\w)(?:thành lập|kiện toàn)\s+(?P<what>(?:tổ(?! chức)|ban|đoàn|hội đồng)\s(?:[^.;:,(\n]|, chống){3,80})")
_ENDS = re.compile(
    r"\s*,\s*(?:trình|gửi|báo cáo|xong|hoàn thành|trước|trong|chậm nhất|bảo đảm|đảm bảo|lấy ý kiến|phân loại|phân công|thời|giao|tổ chức|làm|tổng hợp|giảm|số lượng"
    r"|chịu|niêm yết|triển khai|phục vụ|ban hành|thông qua|thẩm định|công khai|kiểm tra|theo dõi|số liệu|xây dựng|bàn giao|thì|hướng dẫn)(?!\w)"
    r"|\s+(?:trước|(?<!bên )trong|gửi|(?<!chương )(?<!quy )(?<!công )(?<!tờ )(?<!lộ )(?<!tiến )(?<!quá )(?<!giải )trình|về|đến|để|(?<!kèm )theo(?! dõi)|cho|nhằm"
    r"|bảo đảm|phục vụ|chậm nhất|vào|thay|từng|bằng|(?<!thông )qua|hoàn thành|xong|định kỳ|(?<!năm và )h[ằà]ng|yêu cầu|chịu trách nhiệm|tập trung|không quá|ít nhất|tối thiểu|(?:ngay )?khi)(?!\w)|\s+(?:của|tại|trên|đối với)(?!\w)|\)"
)
_COMMA = re.compile(r",\s")  # "bộ câu hỏi|, tập huấn điều tra viên"
_WHERE_TO = re.compile(r"(?:địa chỉ|hộp thư|email|thư điện tử|cơ quan|đơn vị(?! hành chính)|tỉnh|huyện|trước|đây|nơi)(?!\w)")
# "đôn đốc các cơ quan, báo cáo Chủ tịch UBND tỉnh", "báo cáo kết quả về Sở Nội vụ"
_REPORTS = re.compile(
    r"báo(?<!\wbáo)(?<!chế độ báo)(?<!thông tin báo) cáo(?: (?:kết quả|tình hình|tiến độ)(?: [^\W\d]+){0,6}?)?"
    rf"\s+(?=(?:về|với|cho|qua|gửi|trên)\s|{AUTHORITY}|(?:ban|văn phòng|phó|lãnh đạo)(?!\w))"
)


def product_in_prose(text: str) -> str | None:
    """The product that the words of one duty name, None where they name none.

    >>> product_in_prose("Sở Tài chính lập phương án tự chủ giai đoạn mới, trình trong quý III; sản phẩm: Đề án được duyệt.")
    'Đề án được duyệt'
    >>> product_in_prose("trình UBND tỉnh ban hành Kế hoạch kiểm tra trước ngày 15/2"), product_in_prose("Theo dõi, báo cáo Chủ tịch UBND tỉnh")
    ('Kế hoạch kiểm tra', 'báo cáo')
    """
    low = lower(text)
    labelled = _LABELLED.search(low) if "sản phẩm" in low or "kết quả" in low else None
    if labelled:
        return squeeze(text[labelled.start("what") : labelled.end("what")]).strip(" ,.;")
    made = next(filter(lambda match: _asked_for(low, match), _MAKES.finditer(low)), None)
    if made and not _REPORTS.match(low, made.start("what")):
        return _whole(text, low, made, _MADE_FIRST.match(low, made.start("what")))
    founded = _FOUNDED.search(low) if "thành lập" in low or "kiện toàn" in low else None
    if founded:
        return _whole(text, low, founded, None)
    return "báo cáo" if "báo cáo" in low and _REPORTS.search(low) else None


def _asked_for(low: str, made: re.Match[str]) -> bool:
    """Whether what a verb makes is still to be made, and no document that there is."""
    noun = _MADE_FIRST.match(low, made.start("what"))
    return noun is not None and _TOLD.search(low, max(0, made.start() - _TOLD_WITHIN), made.start()) is None and _KNOWN_BY_NUMBER.match(low, noun.end()) is None


def _whole(text: str, low: str, named: re.Match[str], noun: re.Match[str] | None) -> str:
    """The words of what is made, up to those that say when, for whom and what else."""
    begin, end = named.span("what")
    after = noun.end() if noun else begin
    cuts = [cut.start() for cut in _ENDS.finditer(low, after, end) if cut.group().strip() != "về" or _goes_to(text, low, cut.end() + 1)]
    if noun and not verbs().match(low, after):  # not "kế hoạch theo dõi, đánh giá"
        cuts += [cut.start() for cut in _COMMA.finditer(low, after, end) if verbs().match(low, cut.end() - 1) and not _MADE_FIRST.match(low, cut.end())]
    return squeeze(text[begin : min(cuts, default=end)]).strip(" ,.;/")


def _goes_to(text: str, low: str, at: int) -> bool:
    """Whether behind "về" stands where something is sent, not what it is about: "báo cáo về Sở Nội vụ", "Quyết định về vị trí việc làm"."""
    return begins_unit(text, low, at) or _WHERE_TO.match(low, at) is not None
