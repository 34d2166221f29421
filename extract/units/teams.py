"""Committees, boards and teams that are named by what they were formed for: "Ban Chỉ đạo của tỉnh về chuyển đổi số", "Tổ kiểm tra việc thực thi công vụ"."""

from __future__ import annotations

import re
from functools import cache

from extract.alternatives import Listing
from extract.lexicon import column
from extract.units.groups import Groups
from extract.units.heads import fields, find_head, longest_first, loose, verbs
from extract.units.phrases import WORD

TASK = re.compile(
    r"\s+(?:triển khai|thực hiện|triển khai thực hiện)(?=\s+đề án (?:số )?\d)|\s+(?:chuyên trách|liên ngành|đặc biệt)(?=\s+(?!chủ trì|phối hợp|có trách)\w)"
)
# "Tổ kiểm tra việc thực thi công vụ", "Đoàn giám sát việc chấp hành pháp luật về đầu tư công"
_LOOKS_INTO = re.compile(
    r"(?:\s+liên ngành)?\s+(?:kiểm tra|thanh tra|giám sát|khảo sát|rà soát|đánh giá)(?:(?:,| và) (?:kiểm tra|giám sát|đánh giá))*"
    r"\s+(?:việc|tình hình|công tác)(?:\s+(?:thực hiện|thực thi|chấp hành|triển khai|tổ chức|tuân thủ))?(?:\s+[^\W\d]+){2}"
)
# "Tổ triển khai | có nhiệm vụ …", "Hội đồng xét tuyển | chịu trách nhiệm …": whatever stands before such words is what they were formed for
_TASK_OF_TEAM = re.compile(r"(?: (?!của |các |và |theo |trong |về |để |là )[^\W\d_]+){2,5}?(?=,? (?:có nhiệm vụ|(?:có|chịu) trách nhiệm)(?!\w))")
# "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở xã", "… triển khai Chương trình mục tiêu quốc gia các cấp": what it carries out, up to where it sits
_CARRIES_OUT = re.compile(
    r"(?:\s+(?:chỉ đạo|điều hành|vận động))?\s+(?:tổ chức\s+)?(?:triển khai|thực hiện)(?:\s+thực hiện)?\s+(?:quy chế|chương trình|phong trào|đề án|cuộc vận động|chiến lược|nghị quyết|chỉ thị|kế hoạch|công tác)"
)
_CITED = re.compile(r"\s+\d[\w-]*(?:/[\w-]+)+")  # "Nghị quyết số | 18-NQ/TW"
_LONGEST_TASK = 16  # words
_TEAMS = ("tổ", "đoàn", "đoàn công tác", "tổ công tác")
# What is formed for some purpose: "Ban chỉ đạo phòng, chống dịch Covid-19"
FORMED = ("ban", "ban chỉ đạo", "ban chỉ huy", "tổ", "tổ công tác", "hội đồng", "đoàn", "ủy ban")
# "Ban Chỉ đạo của tỉnh | về chuyển đổi số"
_ON_WHAT = re.compile(
    r"(?:\s+(?:chỉ đạo|công tác))?(?:\s+liên ngành)?(?:\s+(?:của\s+)?(?:chính phủ|thủ tướng chính phủ|bộ|tỉnh|thành phố|huyện|xã|phường|quốc gia))?\s+về(?=\s+(?!việc(?!\w))\w)"
)
_AGAINST = re.compile(r"(?:\s+(?:chỉ đạo|chỉ huy|công tác|quốc gia))?\s+phòng\s*,?\s+chống(?=\s+\w)")
# "Tổ kiểm tra việc thực thi công vụ | trong phòng, chống dịch bệnh"
_IN_FIGHTING = re.compile(r"\s+trong\s+phòng\s*,?\s+chống(?=\s+\w)")
SEVERAL_HAVE = ("thanh tra", "văn phòng")
# "…, | Thanh tra các huyện": in a list no verb
_IN_LIST = re.compile(r"(?:[,;] |(?<= )(?:và|với|giao|cầu|của|nghị) )$")
# "Ban Quản lý dự án đầu tư xây dựng | các công trình giao thông, dân dụng và công nghiệp"
_TRADE = r"(?:giao thông|điện|trọng điểm|dân dụng|công nghiệp|nông nghiệp(?: (?:và|&) (?:phát triển nông thôn|ptnt))?|thủy lợi|hạ tầng(?: kỹ thuật)?(?: đô thị)?|đô thị|cấp nước|y tế|giáo dục|văn hóa)"
_KINDS_OF_WORKS = re.compile(rf"(?:\s+(?:các\s+)?công\s+trình\s+{_TRADE}|(?<=công trình giao thông)|(?<=công trình dân dụng))(?:(?:,|\s+và)\s+{_TRADE})*(?!\w)")
_COMMITTEES = ("ban", "ban chỉ đạo")
_ALL_LEVELS = re.compile(r"\s+các\s+cấp(?!\w)")
_NEXT = re.compile(r"(?:[,;]| và) (?=(?:Sở|Bộ|Ban|Văn phòng|UBND|Ủy ban|Công an|Thanh tra|các) )|\s+(?:có|chịu|phải|cần)\s")  # behind a document's number
_GOES_ON = re.compile(r"\s*[,;]\s+\w|\s+(?:và|có|chịu|phải|cần)\s")
_HEADED = ("quản lý", "chỉ đạo")  # what listed fields may stand behind: "Ban Quản lý …", "Ban Chỉ đạo …"
_BOARDS = tuple(f"ban {prefix}" for prefix in _HEADED)


@cache
def _fields_after(prefix: str) -> Listing:
    """What follows "Ban Quản lý", "Ban Chỉ đạo": fields that begin with ``prefix``, without it, and all others."""
    names = [name[len(prefix) + 1 :] for name in column("fields", "name") if name.lower().startswith(prefix + " ")]
    listed = longest_first([*names, *column("fields", "name")])
    return Listing((shape for name in listed for shape in loose(name)), r"\s+", r"(?!\w)")


class Teams(Groups):
    """The part of the grammar that reads them; see ``Phrases`` for offsets."""

    def mission(self, at: int, long: str) -> int:
        """After what a team looks into or a committee is on, ``at`` where neither stands there; ``long``: its head in full."""
        if long in _TEAMS and (into := self.skip(_LOOKS_INTO, at)) > at:
            end = self.words(into, 10, long)
            against = self.skip(_IN_FIGHTING, end)
            return self.words(against, 6, long, soft=True) if against > end else end
        if long in _COMMITTEES and (carried := self.carried_out(at)) > at:
            return carried
        about = self.skip(_ON_WHAT, at) if long in FORMED else at
        if about == at:
            return self.skip(_TASK_OF_TEAM, at) if long in FORMED and self.text[at - len(long)].isupper() else at
        named = self.skip(fields(), about)
        if named > about:
            return named
        does = verbs().match(self.low, about)  # "Hội đồng quốc gia về | phát triển | bền vững"
        return self.words(does.end() if does else about, 8, long, soft=does is None)

    def carried_out(self, at: int) -> int:
        """After what a committee carries out and the level or place where it sits, ``at`` where what follows is its task: the list or a predicate goes on behind a name."""
        end = self.skip(_CARRIES_OUT, at)
        for _ in range(_LONGEST_TASK if end > at else 0):
            seat = max(self.skip(_ALL_LEVELS, end), self.locality(end))
            if seat > end and not self.low.endswith("quốc gia", 0, seat) and (verbs().match(self.low, seat) or _GOES_ON.match(self.low, seat)):
                return seat
            cited = _CITED.match(self.text, end)
            if cited and (verbs().match(self.low, cited.end()) or _NEXT.match(self.text, cited.end())):
                return cited.end()
            word = cited or WORD.match(self.text, end)
            if word is None:
                break
            end = word.end()
        return at

    def of_several(self, head: re.Match[str], long: str) -> int:
        """After the bodies whose offices a name is of: "Văn phòng các sở", in a list or before a predicate "Thanh tra các sở"; its end where "thanh tra" is what somebody does."""
        group = find_head(self.text, self.low, self.blank(head.end())) if self.text[head.start()].isupper() else None
        if group is None or group.lastgroup != "group":
            return head.end()
        end = self.group(group.end())
        listed = long != "thanh tra" or _IN_LIST.search(self.low, max(0, head.start() - 8), head.start()) or verbs().match(self.low, end)
        return end if listed else head.end()

    def works(self, at: int, long: str) -> int:
        """After the kinds of works that a project board builds."""
        end = self.skip(_KINDS_OF_WORKS, at) if long == "ban" else at
        return self.modifiers(end) if end > at else at

    def against(self, at: int, long: str) -> int:
        """After what a committee fights: "phòng, chống thiên tai"."""
        against = self.skip(_AGAINST, at) if long in FORMED else at
        return self.words(against, 8, long, soft=True) if against > at else at

    def field(self, at: int, long: str) -> int:
        """After the listed field behind a head, with "Quản lý" or "Chỉ đạo" before it where the field is listed without."""
        if long.endswith(_BOARDS):
            return self.skip(_fields_after(" ".join(long.split()[-2:])), at)
        field = self.skip(fields(), at)
        for prefix in _HEADED if long == "ban" else ():
            if self.low.startswith(prefix, at + 1):
                begin = at + 1 + len(prefix)
                more = self.skip(_fields_after(prefix), begin)
                field = max(field, more if more > begin and self.is_name(begin, more) else at)
        return field
