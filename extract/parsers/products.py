"""What a duty hands in (sản phẩm, kết quả): named as such, or what its verbs make or send: "trình phương án", "báo cáo UBND tỉnh"."""

from __future__ import annotations

import re

from extract.text import lower, squeeze

# "…, sản phẩm: kế hoạch, thể lệ cuộc thi", "sản phẩm là bộ câu hỏi được phê duyệt"
_LABELLED = re.compile(
    r"(?<!\w)(?:sản phẩm|kết quả)(?: (?:đầu ra|cần đạt|hoàn thành|dự kiến|thực hiện|bàn giao))?(?:\s*:|\s+(?:là|gồm)(?!\w))\s*(?P<what>[^.;]{3,160})"
)
_MADE = (
    r"kế hoạch|phương án|đề án|báo cáo|quy chế|quy định|quyết định|danh sách|danh mục|tờ trình|chương trình|thông tư|nghị định|nghị quyết|quy trình|bộ tiêu chí"
    r"|bộ câu hỏi|đề cương|bản giải trình|giải trình|biểu mẫu|sổ tay|cẩm nang|tài liệu|thang điểm|chỉ thị|công văn|văn bản|biên bản|hồ sơ tự chấm điểm|hồ sơ trình"
    r"|hướng dẫn|thông báo|kết luận|chuyên trang|chuyên mục|kênh tiếp nhận|đường dây nóng|bản đồ|phần mềm|cơ sở dữ liệu"
)
_MADE_FIRST = re.compile(rf"(?:dự thảo\s+)?(?:{_MADE})(?!\w)")
_MAKES = re.compile(
    r"(?<!\w)(?:xây dựng|soạn thảo|soạn|biên soạn|lập|trình|gửi|nộp|ban hành|hoàn thiện|chuẩn bị|đề xuất|phát hành|dự kiến|tham mưu|mở|thiết lập|tổng hợp|thành)"
    rf"(?:\s+(?:và|,|xây dựng|ban hành|trình|hoàn thiện|(?:[^\W\d]+\s+){{1,5}}(?:ban hành|phê duyệt)))?\s+(?P<what>(?:dự thảo\s+)?(?:{_MADE})(?!\w)[^.;:(\n]{{0,160}})"
)
# "thành lập Tổ kiểm tra công vụ, kiểm tra không báo trước"
_FOUNDED = re.compile(r"(?<!\w)(?:thành lập|kiện toàn)\s+(?P<what>(?:tổ|ban|đoàn|hội đồng)\s[^.;:,(\n]{3,80})")
_ENDS = re.compile(
    r"\s*,\s*(?:trình|gửi|báo cáo|xong|hoàn thành|trước|trong|chậm nhất|bảo đảm|đảm bảo|lấy ý kiến|phân loại|phân công|thời|giao|tổ chức|làm|tổng hợp|giảm|số lượng"
    r"|chịu|niêm yết|triển khai|phục vụ|ban hành|thông qua|thẩm định|công khai|kiểm tra|theo dõi|số liệu|xây dựng)(?!\w)"
    r"|\s+(?:trước|trong|gửi|trình|về|đến|để|theo(?! dõi)|cho|nhằm|bảo đảm|phục vụ|chậm nhất|vào|thay|từng|bằng|qua|hoàn thành|xong|định kỳ"
    r"|h[ằà]ng)(?!\w)|\s+(?:của|tại|trên|đối với)(?!\w)"
)
# "đôn đốc các cơ quan, báo cáo Chủ tịch UBND tỉnh", "báo cáo kết quả về Sở Nội vụ"
_REPORTS = re.compile(
    r"(?<!\w)(?<!chế độ )(?<!thông tin )báo cáo(?: (?:kết quả|tình hình|tiến độ)(?: [^\W\d]+){0,6}?)?"
    r"\s+(?=(?:về|với|cho|qua|gửi|trên)\s|(?:chủ tịch|ubnd|ủy ban|sở|bộ|thủ tướng|chính phủ|ban|văn phòng|phó|lãnh đạo|giám đốc|hđnd|hội đồng|tỉnh ủy|thường trực)(?!\w))"
)


def product_in_prose(text: str) -> str | None:
    """The product that the words of one duty name, None where they name none.

    >>> product_in_prose("Sở Tài chính lập phương án tự chủ giai đoạn mới, trình trong quý III; sản phẩm: Đề án được duyệt.")
    'Đề án được duyệt'
    >>> product_in_prose("trình UBND tỉnh ban hành Kế hoạch kiểm tra trước ngày 15/2"), product_in_prose("Theo dõi, báo cáo Chủ tịch UBND tỉnh")
    ('Kế hoạch kiểm tra', 'báo cáo')
    """
    low = lower(text)
    labelled = _LABELLED.search(low)
    if labelled:
        return squeeze(text[labelled.start("what") : labelled.end("what")]).strip(" ,.;")
    made = _MAKES.search(low)
    if made and not _REPORTS.match(low, made.start("what")):
        what = low[made.start("what") : made.end("what")]
        noun = _MADE_FIRST.match(what)
        cut = _ENDS.search(what, noun.end() if noun else 0)
        return squeeze(text[made.start("what") : made.start("what") + (cut.start() if cut else len(what))]).strip(" ,.;/")
    founded = _FOUNDED.search(low) if "thành lập" in low or "kiện toàn" in low else None
    if founded:
        cut = _ENDS.search(founded["what"])
        return squeeze(text[founded.start("what") : founded.start("what") + (cut.start() if cut else len(founded["what"]))]).strip(" ,.;/")
    return "báo cáo" if _REPORTS.search(low) else None
