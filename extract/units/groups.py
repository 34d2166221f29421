"""Groups of bodies: "các sở, ban, ngành cấp tỉnh", "các Sở: Nội vụ, Tài chính", "các cơ quan được giao …"."""

from __future__ import annotations

import re

from extract.authorities import PARTY_COMMITTEE
from extract.levels import LEVEL
from extract.lexicon import column
from extract.text import UPPER
from extract.units.clauses import Clauses
from extract.units.heads import fields, find_head, generic, group_noun, is_everyday, verbs
from extract.units.localities import SHORT_LEVEL, place_names

_GROUP_MORE = re.compile(
    rf"(?:\s\([a-zđ]{{2,6}}\))?(?:\s*[,/&-]\s*|\s+(?:và|hoặc)\s+|(?P<blank>\s+))(?:(?:các|những)\s+(?=cơ quan ngang bộ|cơ quan thuộc chính phủ|cấp(?: (?:có )?liên quan)?(?:[.,;]|\s+(?:chịu|có)\s+trách)))?(?P<noun>{generic()})(?!\w)"
)
_OF_PLACES = re.compile(rf"(?:địa phương|{LEVEL})$")
_COMMITTEES = re.compile(rf"{PARTY_COMMITTEE},? (?:và )?{PARTY_COMMITTEE}$")  # "các Tỉnh ủy, | Thành ủy"
_SHORT_LEVELS = re.compile(rf"(?:(?:\s*,\s*|\s+và\s+|(?<=tỉnh)\s+){SHORT_LEVEL})+")  # "các huyện | , thành, thị"
_GROUP_LATER = re.compile(
    rf"(?:\s*,\s*|\s+và\s+(?=lực lượng vũ trang|(?:tổ chức|đoàn thể)(?:,\s+(?:tổ chức|đoàn thể))?\s+(?:có\s+)?liên quan|trường\s+(?:có|thuộc|thpt|thcs|trung học|tiểu học|mầm non|phổ thông|cao đẳng|trung cấp)(?!\w)))(?!cán bộ|cấp ủy|chính quyền)(?!(?<=, )lực lượng vũ trang)(?P<noun>{generic()})(?!\w)"
)
_STAGES = re.compile(r"(?<=trường)(?:\s+(?:mầm non|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông|thcs|thpt|th|mn)(?!\w))+")
_FIELDS_BEGIN = re.compile(r"\s*:\s*(?=\w)|\s+(?=\w)")
# Ministries are called by what they are for alone: "các Bộ Công an, Quốc phòng", "các bộ, cơ quan: Công an, Quốc phòng"
_MINISTRIES = re.compile(r"(?<!\w)bộ(?:, (?:cơ quan|ban|ngành|địa phương))*$")
# The names of several bodies of one kind: "các Cục: Đường bộ Việt Nam, Hàng không Việt Nam"
_COLON = re.compile(r"\s*:(?=\s)")
# "các đơn vị quản lý hồ thủy điện | , thủy lợi | và các huyện": more of the same kind in small letters
_LISTED_KIND = re.compile(r",\s+(?P<kind>(?!các |những |và |thực hiện |tổ chức )[^\W\d_]+(?: (?!các |và )[^\W\d_]+){0,3})(?=\s*,|\s+và\s)")
_TRADE = re.compile(r"(?:viễn thông|bưu chính|thương mại|vận tải|công chứng|báo chí|điện lực)$")
# "các Tổ kiểm soát dịch bệnh"
_TEAMS = re.compile(r"(?<!\w)(?:Tổ|Đoàn|Đội)$")
_TASK_OF_TEAM = re.compile(
    r"\s+(?:kiểm soát|kiểm tra|thanh tra|giám sát|khảo sát|thẩm định|rà soát|truyền thông|tuyên truyền|hỗ trợ|giúp việc|phản ứng nhanh|ứng cứu|tuần tra)(?!\w)"
)
_OF_ANY = re.compile(r"\s+(?:(?:(?:trực )?thuộc(?: (?:bộ|sở|tỉnh))?|(?:có )?liên quan|khác)(?=\s*(?:$|[.,;:)]|và\s|(?:chịu|có) trách nhiệm)))")
_SERVICE = re.compile(r"\s+(?:bảo hiểm xã hội|bhxh|thi hành án(?: dân sự)?|thads)(?!\w)")
_NUMBER_NAME = re.compile(r"\s*\d{1,3}[a-z]?(?=\s*(?:,|và\s))")
_DEEPEST = 6  # groups inside the names of others; no text nests them deeper than three
_NEXT_FIELD = re.compile(r", (?=\w)| và (?=\w)")
_NEXT_BEHIND_COLON = re.compile(rf"\s*;\s*(?=[{UPPER}])")  # "các Sở: Tài chính | ; Nội vụ"
# "các Tập đoàn: Điện lực Việt Nam, …": companies that are called like bodies
_COMPANIES = re.compile(r"(?:tập đoàn|công ty)$")
_LIKE_A_BODY = re.compile(r"(?:điện lực|viễn thông|bưu điện|bưu chính|ngân hàng)(?!\w)")
# "các chủ hồ Tả Trạch | , Hương Điền, Bình Điền": names alone behind the first one
_ENDS_IN_NAME = re.compile(rf"(?<= )[{UPPER}][^\W\d_]* [{UPPER}][^\W\d_]*$")
_NAME_ALONE = re.compile(rf" [{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,2}}(?!\w)")
_LIST_ON = re.compile(r"\s*(?:[,;.:]|và\s|$)")
# "các ban, ngành, đoàn thể phường và | Tổ dân phố khu vực Hòa Khánh": named by itself
_NEIGHBOURHOOD = re.compile(r"(?:tổ dân phố|tổ|đội|trạm|chi đoàn|chi hội|trường|trung tâm|công ty|ngân hàng|ban quản lý|câu lạc bộ|hợp tác xã)(?!\w)")
# "các nhà mạng | VNPT, Viettel, Mobifone": businesses by their brands, two at least
_BUSINESSES = re.compile(r"(?:nhà mạng|ngân hàng|doanh nghiệp(?: viễn thông| bưu chính)?|công ty|tập đoàn|hãng)$")
_BRAND = r"[A-Z][A-Za-z]{2,}(?: [A-Z][a-z]+)?(?!\w)"
_BRANDS = re.compile(rf"\s+{_BRAND}(?:(?:,| và)\s+{_BRAND})+(?!\s+[{UPPER}])")
_NEXT_NAME = re.compile(r"\s*(?:,|\bvà\b)(?=\s)")


class Groups(Clauses):
    """The part of the grammar that reads groups; see ``Phrases`` for offsets."""

    def group(self, at: int, first: bool = False) -> int:
        """After a group: "các sở, ban, ngành cấp tỉnh", "các Sở: Nội vụ, Tài chính", "các cơ quan được giao …". ``first``: its first noun is still to come."""
        if self.nested == _DEEPEST:
            return at
        self.nested += 1
        try:
            return self.whole_group(at, first)
        finally:
            self.nested -= 1

    def whole_group(self, at: int, first: bool) -> int:
        """``group``, as deep as it stands in others."""
        at = self.skip(_SHORT_LEVELS, at) if _OF_PLACES.search(self.low, max(at - 12, 0), at) else at
        while (more := _GROUP_MORE.match(self.low, at)) and not self.other_unit(more.start("noun"), more.end("noun")):
            if (more["blank"] and not first and more["noun"] in column("verbs", "verb")) or is_everyday(self.low, more.start("noun"), more.end("noun")):
                break  # "các cấp ủy, tổ chức đảng tổ chức học tập", "các địa phương báo cáo"
            if (
                not first
                and " và " in more.group()
                and self.text[more.start("noun")].isupper()
                and self.text[more.start() - 1].islower()
                and _NEIGHBOURHOOD.match(self.low, more.start("noun"))
            ):
                break  # "các ban, ngành phường và | Tổ dân phố khu vực 2"
            at, first = self.skip(_SHORT_LEVELS, more.end()), False
        if _OF_PLACES.search(self.low, max(at - 12, 0), at) and (places := place_names(self.text, self.low, at, many=True)) > at:
            return self.modifiers(places, many=True)
        if self.low.endswith(" thành viên", 0, at) and (body := self.unit_end(self.blank(at))) > self.blank(at):
            return self.modifiers(body)  # "các ngành thành viên | Ban Chỉ đạo 389"
        if _TEAMS.search(self.text, max(at - 5, 0), at) and (team := self.skip(_TASK_OF_TEAM, at)) > at:
            return self.modifiers(self.words(team, 8), many=True)
        if (brands := _BRANDS.match(self.text, at)) and _BUSINESSES.search(self.low, max(at - 24, 0), at):
            return self.modifiers(brands.end(), many=True)
        bare, at = at, max(self.listed_fields(at), self.small_field(at))
        if (parent := self.parent(at, "")) > at:
            return self.modifiers(parent, many=True)
        end = self.enumerated(self.more_trades(self.modifiers(at, many=True)))
        if (
            end > at
            and (listed := _LISTED_KIND.match(self.low, end))
            and not (
                verbs().match(self.low, listed.start("kind"))
                or group_noun().match(self.low, listed.start("kind"))
                or find_head(self.text, self.low, listed.start("kind"))
            )
            and self.goes_on(listed.end())
        ):
            end = listed.end()
        if end > at or (at > bare and not self.capital(self.blank(bare))):
            while (later := _GROUP_LATER.match(self.low, end)) and not self.other_unit(later.start("noun"), later.end("noun")):
                end = self.modifiers(self.skip(_STAGES, later.end()), many=True)
        elif self.capital(self.blank(at)) and not self.begins_unit(self.blank(at)):
            end = self.words(at, 12)
        return self.more_names(place_names(self.text, self.low, end, many=True) if end > bare else end)

    def goes_on(self, at: int) -> bool:
        """Whether another unit of the list follows: behind "và", or behind a comma."""
        link = _NEXT_NAME.match(self.low, at)
        return link is not None and find_head(self.text, self.low, self.blank(link.end())) is not None

    def small_field(self, at: int) -> int:
        """After a field in small letters: "các hạt kiểm lâm", "các bộ phận một cửa"; after the name of a service in any: "cơ quan Bảo hiểm xã hội"."""
        if self.low.endswith("cơ quan", 0, at) and (body := self.skip(_SERVICE, at)) > at:
            return body
        field = self.skip(fields(), at)
        if not (field > self.kind(at) and self.low[at].isspace() and not self.capital(self.blank(at)) and self.is_name(at, field)):
            return at
        while (more := _NEXT_FIELD.match(self.low, field)) and (end := self.skip(fields(), more.end())) > more.end() and self.is_small(more.end(), end):
            field = end  # "các khoa lâm sàng, cận lâm sàng"
        return field

    def more_trades(self, at: int) -> int:
        """After more trades of the same businesses, and where they are: "doanh nghiệp viễn thông | , bưu chính trên địa bàn"."""
        if not _TRADE.search(self.low, max(at - 12, 0), at):
            return at
        more = _NEXT_FIELD.match(self.low, at)
        end = self.skip(fields(), more.end()) if more else at
        if more is None or end == more.end() or not self.is_small(more.end(), end) or self.begins_unit(more.end()):
            return at
        return self.modifiers(end, many=True)

    def is_small(self, at: int, end: int) -> bool:
        """Whether the field in ``[at, end)`` is printed small and is no verb."""
        return not self.capital(at) and self.is_name(at, end) and not verbs().match(self.low, at)

    def other_unit(self, at: int, end: int) -> bool:
        """Whether another unit begins at the noun ``[at, end)`` of a group: "các sở, ngành, Báo Hà Nội", "cơ quan thuộc Chính phủ, Bộ trưởng"."""
        head = find_head(self.text, self.low, at)
        if head is None or self.low.startswith("ban ngành", at) or head.lastgroup not in ("body", "post") or self.low.startswith(" nhà nước", head.end()):
            return False
        if _COMMITTEES.search(self.low, max(0, at - 12), end) and not self.capital(self.blank(end)):
            return False
        of_any = _OF_ANY.match(self.low, end) is not None  # "các Chi cục, Trung tâm, | Ban Quản lý trực thuộc"
        return head.end() > end or (
            not of_any and self.capital(at) and self.unit_end(at) > (end if head.group() == "tổng công ty" else at)
        )  # "đại biểu Hội đồng nhân dân" goes on as no noun of groups does

    def listed_fields(self, at: int) -> int:
        """After the fields of several bodies of one kind: "các Sở: Nội vụ, Tài chính"; after a colon there must be two at least."""
        begin = _FIELDS_BEGIN.match(self.low, at)
        if not begin:
            return at
        branches = self.low.endswith(("ngành", "lực lượng"), 0, at) or _MINISTRIES.search(self.low, max(at - 40, 0), at) is not None
        of_field = self.low.endswith("cục", 0, at) and ":" not in begin.group()  # "các Cục Hải quan", "các Chi cục Thuế": bodies' names alone are fields there
        if not self.capital(begin.end()) or (self.begins_unit(begin.end()) and not branches and not of_field):
            return at
        first = self.skip(fields(), begin.end())
        if first == begin.end():
            return at
        end = self.more_fields(first, any_name=branches)
        while ":" in begin.group() and (more := _NEXT_BEHIND_COLON.match(self.text, end)) and not self.begins_unit(more.end()):
            named = self.skip(fields(), more.end())
            if named == more.end():
                break
            end = self.more_fields(named)
        alone = ":" in begin.group() or (branches and self.begins_unit(begin.end()) and self.low.endswith("bộ", 0, at))
        return at if alone and end == first else end

    def enumerated(self, at: int) -> int:
        """After names of their own that a colon and the group lead to: "các Cục: Đường bộ Việt Nam, Hàng không Việt Nam"; two at least."""
        end, names = at, 0
        link = _COLON.match(self.low, at)
        companies = link is not None and _COMPANIES.search(self.low, max(at - 8, 0), at) is not None
        while link is not None:
            begin = self.blank(link.end())
            if companies and _LIKE_A_BODY.match(self.low, begin):
                name = max(self.unit_end(begin), self.words(link.end(), 8))
            elif not (self.capital(begin) or _NUMBER_NAME.match(self.low, begin)) or self.begins_unit(begin) or verbs().match(self.low, begin):
                break
            else:
                name = max(self.locality(link.end()), self.skip(fields(), link.end()), self.skip(_NUMBER_NAME, link.end()))
                name = self.words(link.end(), 8) if companies or name == link.end() else name
            if name == link.end():
                break
            end, names = name, names + 1
            link = _NEXT_NAME.match(self.low, end)
        return end if names > 1 else at

    def more_names(self, at: int) -> int:
        """After names alone that follow the name a group ends in: "các chủ hồ Tả Trạch | , Hương Điền, Bình Điền"."""
        if not self.low.startswith(",", at) or not _ENDS_IN_NAME.search(self.text, max(at - 30, 0), at):
            return at
        while link := _NEXT_NAME.match(self.low, at):
            name = _NAME_ALONE.match(self.text, link.end())
            if name is None or self.begins_unit(self.blank(link.end())) or fields().match(self.low, link.end()):
                break
            if not (_LIST_ON.match(self.low, name.end()) or verbs().match(self.low, name.end())):
                break
            at = name.end()
        return at
