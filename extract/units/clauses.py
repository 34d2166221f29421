"""What follows the name of a unit and belongs to it: which kind, of which place, and for groups the clause that says which of them are meant.

Such a clause has no mark at its end. One rule finds it: it runs up to the predicate of the sentence, and where none follows there is no clause, or only as much of it
as a name can hold (``Phrases.words``).
"""

from __future__ import annotations

import re

from extract.text import UPPER
from extract.units.heads import fields, verbs
from extract.units.phrases import ITEM, RELATED, STOP, WORD, Phrases

# Kinds of bodies in a group: "các cơ quan chuyên môn", "các đơn vị sự nghiệp công lập".
_KIND = re.compile(
    r"\s+(?:thí\s+điểm(?=\s+(?:bố\s+trí|tổ\s+chức|chủ\s+động|triển\s+khai|rà\s+soát|báo\s+cáo|phân\s+công|thành\s+lập|chuẩn\s+bị|có\s+trách|chịu)(?!\w))|chuyên\s+(?:môn(?:,?\s+nghiệp\s+vụ)?|ngành|trách)|nghiệp\s+vụ|tham\s+mưu(?:,|\s+và)?\s+giúp\s+việc|dự\s+toán(?=\s*,|\s+(?:cấp|các\s+cấp|ngân\s+sách|thuộc|trực\s+thuộc|trên\s+địa\s+bàn|và)\s)|chức\s+năng|chuyên(?!\s+(?:môn|ngành|trách|gia|đề|viên|dùng|cơ|biệt|sâu|tâm|về)(?!\w))|hành\s+nghề\s+\w+\s+\w+|đấu\s+giá\s+tài\s+sản|thường\s+trực|bưu\s+chính(?:\s+công\s+ích)?|nhỏ\s+và\s+vừa|cá\s+thể|ct\s*-\s*xh|sự\s+nghiệp|công\s+lập(?:\s+và\s+(?:ngoài\s+công\s+lập|tư\s+(?:nhân|thục)|dân\s+lập))?|ngoài\s+công\s+lập|ngang\s+bộ|phi\s+chính\s+phủ|từ\s+thiện|tự\s+(?:bảo|đảm)\s+(?:đảm|bảo)\s+(?:một\s+phần\s+)?chi\s+thường\s+xuyên(?:\s+và\s+chi\s+đầu\s+tư)?|ngang\s+sở|tương\s+đương(?:\s+sở)?|thuộc\s+chính\s+phủ|hành\s+chính|nhà\s+nước|cung\s+cấp\s+(?:dịch\s+vụ|phần\s+mềm|giải\s+pháp|nền\s+tảng|hạ\s+tầng|hệ\s+thống)|tư\s+vấn\s+(?:giám\s+sát|thiết\s+kế|thẩm\s+tra|khảo\s+sát)(?=\s*[,;]|\s+(?:và|có|phải|cần|khẩn|tổ\s+chức|thực\s+hiện|chịu|bảo\s+đảm)\s)|tư\s+vấn(?!\s+(?:cho|về|hỗ\s+trợ|giúp))|thi\s+công|quản\s+lý\s+(?:chuyên\s+)?ngành(?:(?:,|\s+và)\s+lĩnh\s+vực)?|quản\s+lý(?:,?\s+(?:vận\s+hành|khai\s+thác|sử\s+dụng|bảo\s+trì)(?:\s+và\s+khai\s+thác)?(?=\s+(?:được|các|hồ|công\s+trình)\s))*|thanh\s+tra(?!\s+(?:việc|các(?!\s+cấp)|công|toàn|đột|trách))|(?:tiến\s+hành\s+)?tố\s+tụng|dự\s+bị\s+động\s+viên|tư\s+pháp|chủ\s+quản|chủ\s+rừng|chủ\s+trì(?=\s+(?:tiếp\s+tục|khẩn\s+trương|chủ\s+động|kịp\s+thời|phải|cần|(?:có|chịu)\s+trách\s+nhiệm)(?!\w))|chủ\s+trì\s+(?:soạn\s+thảo|thẩm\s+tra|(?:các\s+)?(?:tiêu\s+chí|nhiệm\s+vụ|nội\s+dung|chỉ\s+tiêu))|soạn\s+thảo|"
    r"chính\s+trị(?:\s+-\s+xã\s+hội)?|xã\s+hội(?:\s+-\s+nghề\s+nghiệp)?|nghề\s+nghiệp|(?:được\s+tổ\s+chức\s+theo\s+)?ngành\s+dọc(?:\s+tại\s+tỉnh)?|do\s+đảng(?:(?:,|\s+và)\s+nhà\s+nước)?\s+giao\s+nhiệm\s+vụ|đảng|đoàn\s+thể|kinh\s+tế|tư\s+nhân|viễn\s+thông|thành\s+viên|thi\s+đua|thông\s+tấn(?:,\s+báo\s+chí)?|"
    r"báo\s+chí(?:,\s+truyền\s+thông)?|thông\s+tin\s+đại\s+chúng|truyền\s+thông|trung\s+ương|địa\s+phương)(?!\w)"
)
_ABOUT = re.compile(r"\s+(?:chuyên\s+(?:môn|trách)|quản\s+lý\s+nhà\s+nước|có\s+thẩm\s+quyền)\s+về(?:\s+lĩnh\s+vực)?(?=\s)")
_RELATIVE = re.compile(
    r",?\s+(?:được(?!\s+(?:yêu\s+cầu|đề\s+nghị)(?!\w)(?![^.;:,]{0,80}\s(?:có|chịu)\s+trách\s+nhiệm))|bị|nơi|(?:thuộc\s*(?:,|và)\s*)?trực\s+thuộc|(?:không\s+)?thuộc|đóng(?:\s+trên\s+địa\s+bàn)?|trên\s+địa\s+bàn|áp\s+dụng|sử\s+dụng(?=\s+(?:ngân|kinh|vốn|đất|lao|dự|tài|nguồn|biên|chung|nhiều|dịch)(?!\w))|của|tại|ở|trong|cùng|là(?=\s+(?:đối\s+tượng|thành\s+viên|hội\s+viên|chủ\s+đầu\s+tư|chủ\s+tài\s+khoản)(?!\w)))(?!\w)"
)
# "các tỉnh từ Quảng Ninh đến Nghệ An"
_FROM_TO = re.compile(rf"\s+từ(?:\s+[{UPPER}][^\W\d]*){{1,4}}\s+(?:đến|tới)(?:\s+[{UPPER}][^\W\d]*){{1,4}}")
_WHAT_IT_IS = re.compile(r"\s+chủ (?:đầu tư|tài khoản)(?!\w)")
_BELONGS = re.compile(r"\s+(?:trực\s+thuộc|thuộc|trên\s+địa\s+bàn)(?!\w)")
_STATE = re.compile(r"\s+(?:đảng(?:(?:,| và) nhà nước)?|nhà nước|pháp luật)(?=\s)")  # "các hội được | Đảng, Nhà nước | giao nhiệm vụ"
_CHAIN = re.compile(r"\s+(?:phân công|giao|giao nhiệm vụ|ủy quyền|chỉ định|yêu cầu|đề nghị)(?=\s)")
_GIVEN = re.compile(r"(?:phân công|giao) ?$")
# "các cơ quan được giao nhiệm vụ | tại Điều 1"
_STATED_AT = re.compile(
    r"\s+(?:nêu )?(?:tại|trong)(?:(?:,| và)?\s+(?:điểm|khoản|điều|mục|phần|phụ lục)\s+[a-zđ\d.]{1,5}(?!\w))+(?:\s+(?:quyết định|kế hoạch|chỉ thị|quy chế|nghị quyết|thông tư)\s+này)?"
)
_MANAGES = re.compile(r"\s+quản lý(?!\w)")
_BY_THEN = re.compile(r",?\s+(?:trước|chậm nhất|trong|xong|hoàn thành)\s+(?:ngày|là|tháng|quý|năm|trước|\d)")
# What a group has or lacks may be followed by any predicate: "UBND các xã có trụ sở dôi dư | lập phương án".
_SITS = re.compile(r"\s+ở(?=\s)")  # "các trường ở | huyện Bảo Yên"
_HAS = re.compile(
    r"\s+(?:có\s+(?!(?:(?:các|những) (?:giải pháp|biện pháp|phương án)|trách nhiệm|nhiệm vụ|quyền|thể|ý kiến|văn bản|báo cáo|kế hoạch|giải pháp|biện pháp|phương án|hiệu lực|liên quan|thẩm quyền|mặt|nhiều|tỷ lệ)(?!\w))|không\s+(?:đạt|bảo đảm)\s+|còn\s+(?=hồ sơ|nợ|tồn|vướng|thiếu|chậm|yếu|hạn chế))(?=\w)"
)
# "UBND các xã | có tuyến đường đi qua"
_PASSED = re.compile(r"\s+có\s+[^\W\d]+(?:\s+[^\W\d]+){0,3}\s+(?:đi|chạy|chảy)\s+qua(?:\s+địa\s+bàn)?(?!\w)(?!\s+[^\W\d_])")
_ABOVE = re.compile(r"\s+(?:nói )?trên(?!\w)")  # "các bộ, địa phương trên": those named before
# What it has done, has not done or does in general, only by words that nothing but a predicate begins with: else the sentence tells of the past.
_DOES = re.compile(
    r"\s+(?:có\s+)?liên\s+quan(?:\s+trực\s+tiếp)?\s+(?:đến|tới)(?=\s+\w)|\s+(?:chưa|đã|đang|còn|cung cấp|cung ứng|(?:chuyên trách )?tham mưu)(?=\s+\w)|\s+có(?=\s+(?:tỷ lệ|nhiều|số)\s)"
)
_CERTAINLY = re.compile(
    r",?\s+(?:chủ động|khẩn trương|tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|quán triệt|phải|cần|nghiêm túc|tập trung|thường xuyên|kịp thời|(?:có|chịu) trách nhiệm|có nhiệm vụ)(?!\w)"
)
# Words that stand in no such clause, and those that judge: behind them a verb tells what was done.
_NEVER = frozenset(("trong", "để", "nhằm", "và", "mà", "khi", "nếu", "như", "do", "sẽ", "thì", "nên", "vì"))
_JUDGE = frozenset(("rất", "nhiều", "đã", "chưa", "việc", "đang"))
_DONE = frozenset(("đã", "vừa", "mới"))  # "các bộ thời gian qua đã | tập trung triển khai"
_LONGEST = 16  # words
_ENDS_NAME = frozenset(("", ";", ".", ":", ")"))  # behind them nothing belongs to the name before
_SMALL = re.compile(r" (?!(?:từng bước|kiên|quyết tâm|mạnh dạn|đồng loạt|nhanh|linh hoạt|cùng|này|đó|mình|nào|sang|việc)(?!\w))[a-zà-ỹđ]")
_LATE = re.compile(r" chậm (?!nhất)")
# What is told apart by what it does: behind it stands a sort, where behind "sở", "xã", "đơn vị" an unlisted verb may stand.
OF_SOME_SORT = re.compile(r"(?:doanh nghiệp|cơ sở|tổ chức|hợp tác xã|công ty|hội|hiệp hội|trường|cửa hàng|hộ|nhà máy|câu lạc bộ|thương nhân|nhà thầu)$")


class Clauses(Phrases):
    """The part of the grammar that reads them; see ``Phrases`` for offsets."""

    def modifiers(self, at: int, many: bool = False, level: bool = False) -> int:
        """After ``có liên quan``, places, and for groups (``many``) kinds, ``được phân công …``, ``nơi có tài sản`` and the like.

        ``level``: bodies of one level ("Ủy ban nhân dân cấp xã nơi có đất").
        """
        if (sign := self.low[at : at + 1]) in _ENDS_NAME or (sign == "," and not _RELATIVE.match(self.low, at)):
            return at
        said = False  # "các cơ quan liên quan | quản lý, giám sát …": no kind of body behind which ones
        while True:
            end = self.skip(RELATED, at)
            if end > at and (sits := self.skip(_SITS, at)) > at:
                end = max(end, self.locality(sits))
            said = said or self.low.endswith("liên quan", at, end)
            if many and self.low.endswith("trong ngành", at, end) and self.capital(self.blank(end)):
                end = self.skip(fields(), end)  # "các đơn vị trong ngành | Công Thương"
            if end == at and many and (reach := _FROM_TO.match(self.text, at)):
                end = reach.end()
            if end == at and many and not said:
                about = self.skip(_ABOUT, at)
                manages = level and self.low.startswith("quản lý", self.blank(at))  # "UBND các xã | quản lý chặt địa bàn"
                end = self.about(about) if about > at else at if manages else self.kind(at)
            if end == at:
                end = self.locality(at)
            if end == at and many:
                end = self.restricted(at)
            if end == at and (relative := _RELATIVE.match(self.low, at)) and (many or relative.group().split()[-1] in ("thuộc", "của", "nơi" if level else "")):
                end = self.relative(relative)
                said = said or (end > at and relative.group().endswith("thuộc"))  # "các cơ quan thuộc Sở X | quản lý việc đăng ký"
            if end == at and many:
                end = self.tail(at)
            if end == at:
                return at
            at = end

    def tail(self, at: int) -> int:
        """After words that no rule knows, where they cannot begin the predicate and one follows: "các đơn vị | chậm nộp báo cáo | phải …", "các cơ sở | lưu trú | khai báo"."""
        if not _SMALL.match(self.text, at) or verbs().match(self.low, at) or (STOP.match(self.low, at) and not _LATE.match(self.low, at)):
            return at
        sort = OF_SOME_SORT.search(self.low, max(at - 16, 0), at) is not None
        end = (sort and self.until_predicate(at, longest=4)) or self.until_predicate(at, longest=8, certain=True) or at
        return at if self.low.find(" chỉ đạo", at, end) >= 0 else end  # that lays a duty itself

    def restricted(self, at: int) -> int:
        """After a clause on what of a group is meant: "có trụ sở dôi dư", "chưa hoàn thành số hóa"; a predicate must follow it."""
        if passed := _PASSED.match(self.low, at):
            return passed.end()
        if (above := _ABOVE.match(self.low, at)) and (self.low[above.end() : above.end() + 1] in _ENDS_NAME or verbs().match(self.low, above.end())):
            return above.end()
        if has := _HAS.match(self.low, at):
            return self.until_predicate(has.end()) or at
        does = _DOES.match(self.low, at)
        return (does and self.until_predicate(does.end(), certain=True)) or at

    def until_predicate(self, at: int, longest: int = _LONGEST, certain: bool = False) -> int:
        """Where the predicate behind a clause begins whose words go on at ``at``, 0 where none follows; ``certain``: by words that nothing else begins with."""
        end, passive = at, -9
        for count in range(longest):
            found = WORD.match(self.low, end)
            word = found.group().strip() if found else ""
            if found is None or word in _NEVER or (word in _JUDGE and not certain):
                return 0
            end = found.end()
            if _CERTAINLY.match(self.low, end):
                return 0 if word in _DONE else end
            passive = count if word in ("được", "bị") else passive
            if certain or not count:
                continue
            if _BELONGS.match(self.low, end):
                return end  # "các bệnh viện có giường bệnh | trực thuộc Bộ Y tế"
            comma = end + self.low.startswith(", ", end)
            if (comma > end or count - passive > 2) and verbs().match(self.low, comma):
                return end
        return 0

    def managed_by(self, at: int) -> int:
        """After "quản lý" of "các doanh nghiệp thuộc Bộ | quản lý | cắt giảm …": the predicate or the next of the list stands behind it."""
        managed = _MANAGES.match(self.low, at)
        return managed.end() if managed and (self.low.startswith((",", ";"), managed.end()) or verbs().match(self.low, managed.end())) else at

    def kind(self, at: int) -> int:
        end = self.skip(_KIND, at)
        kind = self.low[at:end].split()[-2:]
        if kind in (["thường", "trực"], ["giúp", "việc"]):
            body = self.blank(end)
            return max(self.parent(end, ""), self.unit_end(body) if self.capital(body) and self.low.startswith("ban ", body) else end)
        return self.words(end, 8) if kind in (["chủ", "quản"], ["quản", "lý"]) else end

    def about(self, at: int) -> int:
        """After the subject of "cơ quan chuyên môn về …": listed fields in any letter case, else a few words."""
        end = self.skip(fields(), at)
        if end == at:
            return self.words(at, 6, soft=True)
        while (more := ITEM.match(self.low, end)) and (field := self.skip(fields(), more.end())) > more.end() and self.is_name(more.end(), field):
            end = field
        return end

    def relative(self, relative: re.Match[str]) -> int:
        """After a relative clause: "được giao dự toán", "nơi có tài sản", "thuộc Sở", "của tỉnh"; its start where it is none."""
        word, at = relative.group().strip(" ,\n"), relative.end()
        belongs = word == "của" or word.endswith("thuộc")
        if belongs or word in ("tại", "ở", "trong", "cùng"):
            if not belongs:
                return relative.start()
            begin = self.blank(at)
            unit = self.unit_end(begin)
            counted = word == "của" or self.text[begin : begin + 1].isdigit()
            end = unit if unit > begin else max(self.locality(at), at if counted else self.words(at, 10))
            end = self.managed_by(end) if end > at and word == "thuộc" else end
            return end if end > at or word.endswith("trực thuộc") else relative.start()
        if word == "nơi" and (until := self.until_predicate(at)):
            return until
        if word in ("được", "bị"):
            if not verbs().match(self.low, at):
                agent = max(self.unit_end(self.blank(at)), self.skip(_STATE, at))
                at = agent if verbs().match(self.low, agent) else at
            if not verbs().match(self.low, at):
                return self.until_predicate(at, longest=3) or relative.start()
            while (chained := self.skip(_CHAIN, at)) > at:
                at = chained
            if _CERTAINLY.match(self.low, at):
                return at  # "các bộ phận được phân công chủ động thực hiện"
            given = _GIVEN.search(self.low, relative.end(), at) is not None
            end = self.words(self.skip(verbs(), at), 10)
            if given and _BY_THEN.match(self.low, end):
                return at  # "các cơ quan được giao | xây dựng kế hoạch trước ngày …": what they were given is what they do
            return self.skip(_STATED_AT, end) if end > relative.end() else relative.start()
        end = self.skip(_WHAT_IT_IS, at) if word == "là" else at
        end = self.words(end, 10, soft=word == "nơi")
        return end if end > relative.end() or word.endswith(("địa bàn", "dụng")) else relative.start()
