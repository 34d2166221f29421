"""Names of bodies and offices in running text: where one begins, where it ends, what it is called in full.

A name begins with a head noun (Sở, Ủy ban nhân dân, các cơ quan …) and ends by rules of the printed convention: only the first syllable of a word of a proper
name is capitalised ("Sở Nội vụ hướng dẫn …"), so names after Sở, Bộ, Phòng, Vụ, Cục come from ``fields.csv`` where they are known, and otherwise run until a
predicate of duty begins (``verbs.csv``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.lexicon import column, rows
from extract.text import UPPER, lower, same_tone_style, squeeze

_LEVEL = rf"(?:tp\.|tx\.|tt\.|(?:tỉnh|thành phố|tp|huyện|quận|thị xã|tx|xã(?! hội)|phường|thị trấn|đặc khu|khu vực|quốc gia|trung ương|nhà nước|thôn|bản(?= [{UPPER}])|tổ dân phố)(?!\w))"
# Post titles: the person in office is the unit.
_POSTS = (
    r"(?:các\s+)?(?:phó\s+)?(?:chủ tịch|giám đốc|tổng giám đốc|thủ trưởng|chánh văn phòng|chánh thanh tra|tổng cục trưởng|cục trưởng|vụ trưởng|viện trưởng|trưởng phòng|"
    r"trưởng các phòng|trưởng các ban|trưởng ban|trưởng công an|bộ trưởng|hiệu trưởng|tổng thanh tra|tổng kiểm toán|thống đốc|bí thư|tổng biên tập|chi cục trưởng|đội trưởng|chỉ huy trưởng|trưởng đoàn|thứ trưởng|tổng giám đốc|chánh án|viện trưởng|trưởng đài|trưởng thuế|trưởng trạm)"
    rf"|thủ tướng chính phủ|người đứng đầu|lãnh đạo|ông|bà(?=\s+[{UPPER}])"
)
_GENERIC = (
    r"(?:sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp|đoàn thể|hội|hội đoàn thể|bộ|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|tỉnh|trường|trường học|chủ đầu tư|chi cục|trung tâm|"
    r"cụm|khối thi đua|khối|cấp ủy|cấp|vụ|cục|viện|bệnh viện|thành viên|công ty|tập đoàn|nhà mạng|cơ sở|tổ|thôn|khu dân cư|ban đảng|đảng ủy|ban ngành|sở ngành|bộ ngành|phòng ban|hội đồng|chủ thể|ngân hàng|nhà trường|hiệp hội|cán bộ|công chức|viên chức|cơ quan báo chí|thanh tra|văn phòng|trưởng phòng|báo|đài|cơ quan ngang bộ|cơ quan thuộc chính phủ)"
)
_BODIES = (
    r"văn phòng|vp|vpub|ủy ban|ub|ubnd|hđnd|hội đồng nhân dân|ubmttqvn|ubmttq|mttq|mặt trận tổ quốc|sở|bộ|ban|phòng|vụ|cục|tổng cục|chi cục|viện|thanh tra|công an|cat|catp|kho bạc|kbnn|bảo hiểm xã hội|bhxh|"
    r"bưu điện|viễn thông|thuế|hải quan|trung tâm|trường|học viện|đại học|đài|báo|tạp chí|cổng thông tin điện tử|tỉnh đoàn|huyện đoàn|thành đoàn|thị đoàn|quận đoàn|đoàn thanh niên|trung ương đoàn|đoàn|hội|liên đoàn|liên minh|"
    r"tòa án|viện kiểm sát|ngân hàng|tổ công tác|tổ|hội đồng|bcđ|bql|vnpt|viettel|mobifone|fpt|tập đoàn|tổng công ty|công ty|chi nhánh|thông tấn xã|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ban thường vụ|btv|"
    r"thường trực|chính phủ|quốc hội|kiểm toán|nhà xuất bản|bộ phận|đội|bệnh viện|trạm|hạt|lđlđ|khối|cơ quan|đơn vị|doanh nghiệp"
)
_GROUP_LEAD = r"(?:(?:các|những|toàn thể|toàn bộ|tất cả các|từng|mỗi)\s+)"


def _longest(alternatives: str) -> str:
    """Alternatives of a pattern, longest first: "viện kiểm sát" before "viện"."""
    return "|".join(sorted(alternatives.split("|"), key=len, reverse=True))


HEAD = re.compile(
    rf"(?<!\w)(?:(?P<post>{_POSTS})|(?P<group>{_GROUP_LEAD}(?:\d+\s+)?{_GENERIC}|các quan(?=, đơn vị)|(?:sở|phòng|bộ|ban),\s*(?:ban|ngành)|cơ quan(?: và|,) (?:đơn vị|tổ chức|doanh nghiệp))|(?P<body>{_longest(_BODIES)})|(?P<place>(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|tỉnh)))(?!\w)"
)
# Heads that are everyday words too ("báo cáo", "ban hành", "trường hợp"): they need a proper name, a field or a locality after them.
_COMMON_NOUNS = {
    *"sở bộ ban phòng vụ cục viện trường đài báo hội đoàn thuế tổ đội trạm hạt khối vp".split(),
    *("trung tâm", "học viện", "đại học", "hội đồng", "bệnh viện", "công ty", "tập đoàn", "liên minh", "tạp chí", "chi nhánh", "thường trực", "kiểm toán", "viễn thông", "hải quan", "văn phòng", "thanh tra"),
}
_SMALL_NAMES = re.compile(r"\s+(?:quản lý|chỉ đạo|thường vụ|chấp hành|biên tập|chuyên môn|đảng|một cửa|tiếp nhận|công tác|giúp việc|kiểm tra liên ngành|hành chính công|phục vụ hành chính công|nhân dân)(?!\w)")
_POST_OF_ITSELF = ("thủ tướng chính phủ", "ông", "bà")
# Nouns of a group joined by commas, slashes, hyphens or "và" are one unit: "các sở, ban, ngành", "các xã- thị trấn".
_GROUP_MORE = re.compile(rf"\s*(?:,|-|/|\bvà\b|\bhoặc\b|)\s*(?:(?:các|những)\s+(?=cơ quan ngang bộ|cơ quan thuộc chính phủ))?{_GENERIC}(?!\w)(?!\s+(?:[{UPPER}]))")
_MODIFIER = re.compile(
    r"\s+(?:có\s+liên\s+quan|liên\s+quan(?!\s+(?:đến|tới))|(?:thuộc,\s*)?trực\s+thuộc|chuyên\s+(?:môn|ngành|trách)|sự\s+nghiệp|công\s+lập|ngang\s+bộ|ngang\s+sở|thuộc\s+chính\s+phủ|hành\s+chính|nhà\s+nước|quản\s+lý|chủ\s+quản|"
    r"chính\s+trị(?:\s+-\s+xã\s+hội)?|xã\s+hội|nghề\s+nghiệp|ngành\s+dọc|đảng|đoàn\s+thể|kinh\s+tế|tư\s+nhân|viễn\s+thông|thành\s+viên|thi\s+đua|thông\s+tấn(?:,\s+báo\s+chí)?|báo\s+chí|truyền\s+thông|trung\s+ương|địa\s+phương|khác|nêu\s+trên|này|cùng\s+cấp|các\s+cấp|cấp\s+(?:tỉnh|huyện|xã|trên|dưới|cơ\s+sở)(?:,\s*cấp\s+(?:huyện|xã))*)(?!\w)"
)
_RELATIVE = re.compile(r",?\s+(?:được|nơi|thuộc|đóng(?:\s+trên\s+địa\s+bàn)?|trên\s+địa\s+bàn|áp\s+dụng|sử\s+dụng|của|tại|ở|trong|cùng)(?=\s)")
_STANDARD = re.compile(r"(?:TCVN|QCVN|ISO)(?:[ /]+(?:ISO|IEC|[A-Z]*\d[\d:.-]*\d))+")
_CHAIN = re.compile(r"\s+(?:phân công|giao|giao nhiệm vụ|ủy quyền|chỉ định|yêu cầu|đề nghị)(?=\s)")
_LOCALITY = re.compile(
    rf"\s+(?:thuộc\s+)?(?:(?:các|cấp|\d+(?:/\d+)?)\s+)*{_LEVEL}(?:\s*(?:,|và|-|/|;(?=\s*cấp))\s*(?:(?:các|cấp)\s+)?{_LEVEL})*"
)
_NAMES = re.compile(rf" *(?:[{UPPER}][\w']*)(?:[ -]+[{UPPER}][\w']*)*")
_MORE_NAMES = re.compile(rf"(?:\s*,\s*|\s+và\s+)(?!(?:Sở|Bộ|Ban|Phòng|Vụ|Cục|Viện|Thanh tra|Công an|Ủy|Uỷ|UBND|HĐND|Văn phòng|Chủ tịch|Giám đốc|Thủ trưởng|Trung tâm|Báo|Đài|Hội|Các|Kho|Thuế|Bưu|Tỉnh|Huyện|Thành|Mặt|Liên|Trường|Chánh)\b)(?:[{UPPER}][\w']*)(?: +[{UPPER}][\w']*)*")
_STOP = re.compile(
    r"\s*(?:[;:()\n\t“”\"!?]|\.(?!\w)|,|/|(?:và|cùng|với|để|theo|về|trong|tại|trước|sau|khi|nếu|nhằm|bằng|cho|do|là|đã|sẽ|đang|phải|cần|có|được|thì|mà|như|từ|đến|vào|lên|sớm|chậm|qua|không|vừa|cũng|đều|tự|hằng|hàng|"
    r"khẩn|ngày|giúp|hay|trên|dưới|còn|chỉ|chưa|nên|tiếp|kịp|luôn|vẫn|rồi|lại)(?!\w))"
)


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(r"\s*(?:" + "|".join(re.escape(v).replace(r"\ ", r"\s+") for v in column("verbs", "verb")) + r")(?!\w)")


@cache
def _fields() -> re.Pattern[str]:
    names = [*column("fields", "name"), *(row["short"] for row in rows("abbreviations") if "&" in row["short"] or row["short"].isupper())]
    names.sort(key=len, reverse=True)
    shapes = [re.escape(lower(n)).replace(r"\ ", r"\s+").replace(r"\-", r"\s*-\s*").replace(r"\&", r"\s*&\s*").replace(",", r"\s*,?") for n in names]
    return re.compile(r"\s*(?:" + "|".join(shapes) + r")(?!\w)")


_ASSEMBLY = re.compile(
    r"\s*(?:(?:nhân dân|mttqvn|mttq|mặt trận tổ quốc|mặt trận)(?!\w)(?:\s+việt nam)?|trung ương mttq(?: việt nam)?|trung ương mặt trận tổ quốc(?: việt nam)?)"
)
_OFFICE_OF = re.compile(
    r"\s*(?:(?:ubnd|hđnd|hội đồng nhân dân|ủy ban nhân dân|đoàn (?:đbqh|đại biểu quốc hội)|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chính phủ|quốc hội|chủ tịch nước|trung ương đảng|trung ương|bộ|sở|cục|đăng ký đất đai|điều phối[^,;.\n]{0,40}?|ban chỉ đạo|thường trực)(?!\w)"
    r"(?:\s*(?:&|,|và)\s*(?:ubnd|hđnd|hội đồng nhân dân|ủy ban nhân dân)(?!\w))*)"
)


@dataclass(frozen=True, slots=True)
class UnitMention:
    """A unit in the text: half-open range, name in full, ``role`` of its head: ``post``, ``group``, ``body`` or ``place``."""

    start: int
    end: int
    name: str
    role: str


class _Reader:
    """One pass over one text; ``low`` is ``lower(text)`` (same offsets)."""

    def __init__(self, text: str, low: str) -> None:
        self.text, self.low = text, low

    def capital(self, at: int) -> bool:
        return at < len(self.text) and self.text[at].isupper()

    def skip(self, pattern: re.Pattern[str], at: int, source: str | None = None) -> int:
        match = pattern.match(source or self.low, at)
        return match.end() if match else at

    def locality(self, at: int) -> int:
        """After an optional ``tỉnh``/``các huyện, thị xã``… and the proper names that follow it."""
        end = self.skip(_LOCALITY, at)
        gap = re.compile(r"\s*").match(self.text, end)
        begin = gap.end() if gap else end
        if end > at and self.capital(begin):
            end = self.skip(_NAMES, end, self.text)
            if re.search(r"các\s", self.low[at:end]):
                while (more := self.skip(_MORE_NAMES, end, self.text)) > end:
                    end = more
        return end

    def modifiers(self, at: int, many: bool = False) -> int:
        """After ``có liên quan``, ``trực thuộc``, and for groups (``many``) ``được phân công …``, ``nơi có tài sản`` and the like."""
        while True:
            end = self.skip(_MODIFIER, at)
            if end == at and (loc := self.locality(at)) > at:
                end = loc
            if end > at and self.low[at:end].strip() in ("chủ quản", "quản lý"):
                end = self.words(end, 8)
            if end == at and (relative := _RELATIVE.match(self.low, at)) and (many or relative.group().strip(" ,\n") in ("thuộc", "của")):
                end = self.relative(relative)
            if end == at:
                return at
            at = end

    def relative(self, relative: re.Match[str]) -> int:
        word = relative.group().strip(" ,\n")
        at = relative.end()
        if word in ("thuộc", "của", "tại", "ở", "trong", "cùng") and (unit := self.unit(at + 1)):
            return unit.end if word == "thuộc" or word == "của" else relative.start()
        if word in ("của", "tại", "ở", "trong", "cùng"):
            return relative.start()
        if word == "được":
            while (chained := self.skip(_CHAIN, at)) > at:
                at = chained
            at = self.skip(_verbs(), at)
        if word in ("áp dụng", "sử dụng", "nơi", "thuộc", "được") or word.startswith(("đóng", "trên")):
            return self.words(at, 10, soft=word == "nơi")
        return relative.start()

    def words(self, at: int, limit: int, soft: bool = False) -> int:
        """Words of an unlisted name: until a predicate, punctuation or a function word, ``limit`` at most."""
        for _ in range(limit):
            loc = self.locality(at)
            if loc > at:
                at = loc
                continue
            begin = at + (len(self.low[at : at + 3]) - len(self.low[at : at + 3].lstrip()))
            if begin >= len(self.text) or (begin == at and at > 0 and self.text[at - 1].isalnum()):
                return at
            joined = re.compile(rf"\s+và\s+(?=[{UPPER}])").match(self.text, at)
            if joined and not HEAD.match(self.low, joined.end()):
                at = joined.end() - 1
                continue
            if self.capital(begin) and (compound := _verbs().match(self.low, at)):
                at = compound.end()
                continue
            if not self.capital(begin) and (_verbs().match(self.low, at) or (_STOP.match(self.low, at) and not soft)):
                return at
            soft = False
            if _STOP.match(self.low, at) and not self.low[begin].isalpha():
                dash = re.compile(rf"\s+-\s+(?=[{UPPER}])").match(self.text, at)
                if not dash:
                    return at
                at = dash.end() - 1
                continue
            if standard := _STANDARD.match(self.text, begin):
                at = standard.end()
                continue
            word = re.compile(rf" *(?:- +(?=[{UPPER}]))?[\w&.'’]+(?:-\w+)*").match(self.text, at)
            if not word:
                return at
            at = word.end()
            if self.text[at - 1] == ".":
                return at - 1
        return at

    def body(self, head: re.Match[str]) -> int:
        word, at = head.group("body"), head.end()
        if word in ("văn phòng", "vp"):
            office = self.skip(_OFFICE_OF, at)
            if office > at:
                return self.modifiers(self.named(office) if not self.low[at:office].strip().startswith(("ubnd", "hđnd")) else self.locality(office))
        if word in ("ủy ban", "ub"):
            end = self.skip(_ASSEMBLY, at)
            if end > at:
                place = self.locality(end)
                return self.modifiers(place, many="các" in self.low[end:place])
            return self.modifiers(self.locality(at)) if self.locality(at) > at else self.words(at, 8)
        if word in ("ubnd", "hđnd", "hội đồng nhân dân", "ubmttqvn", "ubmttq", "mttq", "mặt trận tổ quốc"):
            joined = re.compile(r"\s*(?:,|&|và|-)\s*(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|ubmttqvn|ubmttq)(?!\w)").match(self.low, at)
            at = joined.end() if joined and word in ("ubnd", "hđnd", "hội đồng nhân dân") else at
            viet = re.compile(r"\s+việt nam").match(self.low, at)
            end = self.locality(viet.end() if viet else at)
            return self.modifiers(end, many="các" in self.low[at:end])
        if word == "báo":
            press = re.compile(r"\s+và\s+(?:đài\s+)?phát thanh\s*,?\s*(?:và\s+)?truyền hình").match(self.low, at)
            return self.named(press.end() if press else at)
        if word in ("cơ quan", "đơn vị", "doanh nghiệp"):
            return self.group(at)
        field = self.skip(_fields(), at)
        if field > at:
            return self.modifiers(self.named(field))
        if word in _COMMON_NOUNS and not self.capital(at + 1) and self.locality(at) == at and not _SMALL_NAMES.match(self.low, at):
            return head.start()
        return self.modifiers(self.words(at, 14))

    def named(self, at: int) -> int:
        """Locality or proper names directly after ``at``."""
        loc = self.locality(at)
        if loc > at:
            return loc
        gap = re.compile(r"\s+").match(self.text, at)
        if gap and self.capital(gap.end()):
            return self.skip(_NAMES, at, self.text)
        return at

    def group(self, at: int) -> int:
        while (more := self.skip(_GROUP_MORE, at)) > at:
            at = more
        field = self.skip(_fields(), at)
        if field > at and self.capital(at + 1):
            return self.modifiers(self.locality(field), many=True)
        end = self.modifiers(at, many=True)
        if end > at:
            while (more := self.skip(re.compile(rf"\s*,\s*{_GENERIC}(?!\w)(?!\s+(?:[{UPPER}]))"), end)) > end:
                end = self.modifiers(more, many=True)
        elif self.capital(at + 1):
            end = self.words(at, 12)
        return end

    def unit(self, at: int) -> UnitMention | None:
        """The unit that begins exactly at ``at`` (a word start), None where none does."""
        head = HEAD.match(self.low, at)
        if not head:
            return None
        role = head.lastgroup or "body"
        if role == "post":
            end = self.post(head)
        elif role == "group":
            end = self.group(head.end())
        elif role == "place":
            end = self.locality(max(at - 1, 0)) if at else self.locality_at_zero(head)
            if end <= head.end():
                return None
        else:
            end = self.body(head)
            if end <= head.start():
                return None
            if end == head.end() and len(head.group().split()) == 1 and head.group() not in ("huyện đoàn", "vnpt", "viettel", "mobifone", "fpt", "btv"):
                return None
        end = at + len(self.text[at:end].rstrip(" ,-\n\t"))
        return UnitMention(at, end, full_name(_STANDARD.sub("", self.text[at:end])), role)

    def locality_at_zero(self, head: re.Match[str]) -> int:
        return self.skip(_NAMES, head.end(), self.text) if self.capital(head.end() + 1) else head.end()

    def post(self, head: re.Match[str]) -> int:
        at = head.end()
        if head.group("post") in _POST_OF_ITSELF:
            return at
        gap = re.compile(r"\s+(?:(?:thường trực|phụ trách)\s+)?").match(self.low, at)
        if not gap:
            return at
        inner = self.unit(gap.end())
        if inner is not None:
            return inner.end
        if head.group("post").startswith("lãnh đạo") or head.group("post").startswith("người đứng đầu"):
            return self.group(at)
        return self.modifiers(self.named(at) if not _fields().match(self.low, at) else self.named(self.skip(_fields(), at)))


_LINK = re.compile(r"\s*(?:;|,|\bvà\b|\bcùng với\b|\bcùng\b|/|&)\s*(?:và\s+)?(?=\S)")


def read_units(text: str, low: str, at: int) -> tuple[list[UnitMention], int]:
    """The list of units that begins at ``at`` and where it ends: ``Sở X, Sở Y và Công an tỉnh`` gives three.

    ``low`` is ``lower(text)``. No unit at ``at``: an empty list and ``at``.
    """
    reader = _Reader(text, low)
    found: list[UnitMention] = []
    end = at
    while (unit := reader.unit(at)) is not None:
        found.append(unit)
        end = unit.end
        link = _LINK.match(low, end)
        if not link:
            break
        at = link.end()
    return found, end


def units_in(text: str) -> list[str]:
    """Names of the units of a cell or a line that holds nothing else, in order; brackets stay with the unit before them.

    >>> units_in("Các sở, ban, ngành; UBND cấp huyện"), units_in("Sở KH&CN, Sở Nội vụ và Công an tỉnh")
    (['các sở, ban, ngành', 'Ủy ban nhân dân cấp huyện'], ['Sở Khoa học và Công nghệ', 'Sở Nội vụ', 'Công an tỉnh'])
    """
    names: list[str] = []
    for part in re.split(rf";|\n|(?<=\w)\s*\.\s+(?=[{UPPER}])|\s\+\s", text):
        part = part.strip(" .,-–+*•\t")
        if not part:
            continue
        units, end = read_units(part, lower(part), 0)
        rest = part[end:].strip(" .,;")
        if units and (not rest or rest.startswith("(")):
            found = [u.name for u in units]
            if rest:
                found[-1] = f"{found[-1]} {full_name(rest)}"
            names.extend(found)
        else:
            names.extend(_split_names(part))
    return names


def _split_names(part: str) -> list[str]:
    """A list that the grammar does not cover: split where a comma or "và" stands before a head noun, else one unit."""
    low = lower(part)
    cuts = [0]
    depth = 0
    for match in re.finditer(r"[()]|,\s*|\s+và\s+", low):
        if match.group() in "()":
            depth += 1 if match.group() == "(" else -1
        elif depth == 0 and HEAD.match(low, match.end()) and part[match.end()].isupper():
            cuts.append(match.end())
    pieces = [part[a:b] for a, b in zip(cuts, [*cuts[1:], len(part)], strict=True)]
    return [full_name(re.sub(r"(?:,|\s+và)\s*$", "", piece.strip()).strip(" ,")) for piece in pieces if piece.strip(" ,")]


@cache
def _expansions() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {row["short"]: row["long"] for row in rows("abbreviations")}
    dotted = "|".join(re.escape(short) for short in column("abbreviations", "short") if short.endswith("."))
    plain = "|".join(r"\s?&\s?".join(map(re.escape, short.split("&"))) for short in column("abbreviations", "short") if not short.endswith("."))
    return re.compile(rf"(?<!\w)(?:(?:{dotted})|(?:{plain})(?!\w))"), table


def full_name(printed: str) -> str:
    """A unit's name in full: abbreviations expanded, one style of tone marks, capital or small first letter by convention.

    >>> full_name("UBND TP.Cao Lãnh"), full_name("Văn phòng HĐND& UBND huyện"), full_name("Các xã- thị trấn"), full_name("UỶ BAN NHÂN DÂN TỈNH YÊN BÁI")
    ('Ủy ban nhân dân thành phố Cao Lãnh', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 'các xã, thị trấn', 'Ủy ban nhân dân tỉnh Yên Bái')
    """
    name = squeeze(same_tone_style(printed)).strip(" ,;:-")
    pattern, table = _expansions()
    if len(name) > 6 and name.upper() == name and " " in name and not pattern.search(name):
        name = _from_capitals(name)

    def expand(match: re.Match[str]) -> str:
        short = re.sub(r"\s", "", match.group())
        long = table[short]
        return long + (" " if short.endswith(".") else "")

    name = squeeze(pattern.sub(expand, name))
    name = re.sub(r"\s?&\s?", " và ", name)
    name = re.sub(r"\b(xã|phường|huyện|thị xã)\s*-\s*(?=(?:xã|phường|thị trấn|huyện|thị xã|thành phố)\b)", r"\1, ", name)
    name = re.sub(r"^([Cc])ác quan,", r"\1ác cơ quan,", name)
    name = re.sub(r"^([ỦU])y [Bb]an [Nn]hân [Dd]ân\b", "Ủy ban nhân dân", name)
    name = re.sub(r"\b[ỦUủu]y [Bb]an [Nn]hân [Dd]ân\b", "Ủy ban nhân dân", name)
    return re.sub(r"^(?:Các|Những|Toàn thể|Mỗi|Từng)\b", lambda m: m.group().lower(), name)


_COMMON = {
    "ủy", "ban", "nhân", "dân", "tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "hội", "đồng", "văn", "phòng", "và", "các", "đặc", "khu",
}  # fmt: skip


def _from_capitals(name: str) -> str:
    """A name printed in capitals, in the letter case of running text: known names by lexicon, places capitalised word by word."""
    low = lower(name)
    for field in sorted({*column("fields", "name"), *(row["body"] for row in rows("symbols"))}, key=len, reverse=True):
        at = low.find(lower(field))
        if at >= 0 and (at == 0 or not low[at - 1].isalnum()) and not low[at + len(field) : at + len(field) + 1].isalnum():
            head = _title(low[:at]) if low[:at].strip() else ""
            return head + field + _title(low[at + len(field) :], inner=True)
    return _title(low)


_HEADS_CAPITAL = ("ủy ban nhân dân", "hội đồng nhân dân", "văn phòng", "sở", "bộ", "ban", "phòng", "chi cục", "cục", "vụ", "thanh tra", "công an", "trung tâm", "đảng ủy", "thủ tướng", "chính phủ")


def _title(low: str, inner: bool = False) -> str:
    out: list[str] = []
    words = low.split(" ")
    for index, word in enumerate(words):
        common = word in _COMMON and not (index and words[index - 1] in ("tỉnh", "huyện", "xã", "phường", "quận") and word not in ("các",))
        out.append(word if common else word[:1].upper() + word[1:])
    name = " ".join(out)
    for head in _HEADS_CAPITAL:
        name = re.sub(rf"(?<!\w){head}(?!\w)", head[:1].upper() + head[1:], name, flags=re.IGNORECASE) if head in low else name
    return name if inner or not name else name[:1].upper() + name[1:]
