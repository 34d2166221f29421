"""The grammar of a unit: a head noun (``heads.csv``) and what belongs to it, by kind of head: body, group, post, place."""

from __future__ import annotations

import re

from extract.authorities import PARTY_COMMITTEE
from extract.text import UPPER, lower
from extract.units.heads import abbreviated, brands, departments, everyday, fields, find_head, short_room, verbs, whole
from extract.units.localities import number, place, province, second_name
from extract.units.misprints import mistyped_head
from extract.units.names import full_name
from extract.units.persons import MISTERS, OFFICE_AFTER, behind_address, person_at, without_person
from extract.units.phrases import BRANCH, COUNCILS, STANDARD, UnitMention
from extract.units.posts import Posts
from extract.units.small_names import NAMED_ALONE, SMALL_NAMES
from extract.units.teams import FORMED, SEVERAL_HAVE, TASK

_INSPECTS = re.compile(rf"\s+kiểm tra(?=\s+(?:{PARTY_COMMITTEE}|đảng (?:ủy|bộ)|các cấp|trung ương)(?!\w))")  # "Ủy ban kiểm tra Huyện ủy"
_COUNCIL_MORE = re.compile(rf"\s*(?:,|&|và|-)\s*{COUNCILS}(?!\w)")
_ASSEMBLY = re.compile(
    r"\s*(?:(?:nhân dân|mttqvn|mttq|mặt trận tổ quốc|mặt trận)(?!\w)(?:\s+(?:việt nam|vn)(?!\w))?|trung ương (?:mttq|mặt trận tổ quốc)(?: việt nam)?)"
)
_SEVERAL = re.compile(r"các\s")
_LOCALITIES = re.compile(r"\s+các địa phương(?!\w)")
_DASH = re.compile(rf"\s+[-–]\s+(?=[{UPPER}])")
_VIET_NAM = re.compile(r"\s+(?:việt nam|vn)(?!\w)")
_OFFICE_OF = re.compile(
    rf"\.?\s*(?:(?:{COUNCILS}|đoàn (?:đbqh|đại biểu quốc hội))(?!\w)(?:\s*(?:&|,|và|-)\s*{COUNCILS}(?!\w))*|(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|chính phủ|quốc hội|chủ tịch nước|trung ương đảng|trung ương|bộ|sở|cục|"
    rf"đăng ký đất đai|ban chỉ đạo|thường trực)(?!\w))"
)
_PRESS = re.compile(r"\s+và\s+(?:đài\s+)?(?:phát thanh\s*(?:,|-|và)?\s*(?:và\s+)?truyền hình|pt-?th(?!\w))")
_WORKS = re.compile(r"\s+(?:các\s+)?(?:dự\s+án|công\s+trình)(?!\w)")
_BASE = re.compile(r"\s+cơ\s+sở(?=\s)|\s+ngành(?=\s+giáo\s+dục|\s+y\s+tế|\s+xây\s+dựng|\s+công\s+thương)")
# "ban chấp hành | hội nông dân các cấp"
_COMMITTEES = ("ban chấp hành", "ban thường vụ", "ban thường trực")
_SMALL_OWNER = re.compile(r"\s+(?:hội|đoàn|liên đoàn)(?=\s)")
_NAMELESS = ("chính phủ", "quốc hội")
_OF_GROUPS = ("ban", "ban chỉ đạo", "hội đồng")
_DEPARTMENTS = ("sở", "bộ")
# "Ban Chỉ huy Phòng, chống thiên tai các ngành | , các cấp"
_ALL_LEVELS = re.compile(r"(?:,|\s+và)\s+các\s+(?:cấp|ngành)(?!\w)")
_SHORTENED = re.compile(rf"\s\([{UPPER}]{{2,6}}\)(?=,|\s)")  # "các tập đoàn (TĐ), tổng công ty"
_SMALL_THEN_NAME = re.compile(rf"(?: [^\W\d_{UPPER}]+){{1,4}} [{UPPER}]")  # "Khu di tích | lịch sử đền Hùng"
_NEXT_OFFICE = re.compile(r"(?:,|\s+và)\s+")
_FRONT_AND_UNIONS = re.compile(r"\s+(?:ủy ban )?(?:mặt trận tổ quốc|mttq)(?: việt nam)?(?:,| và)(?: các)? (?:đoàn thể|tổ chức chính trị - xã hội)(?!\w)")
# "bộ phận | giải quyết khiếu nại | cần thu thập hồ sơ"
_CHARGE = re.compile(r"(?:\s+(?!(?:các|những|để|và|việc|khi|theo|không)\s)[^\W\d]+){2,6}?(?=\s+(?:cần|phải|(?:có|chịu)\s+trách\s+nhiệm)\s)")
_NUMBERED = re.compile(r"\s+\d{2,4}(?!\w|[./,]\d)")  # "Ban Chỉ đạo quốc gia | 1237": by the decision that it carries out
_MORE_NUMBERS = re.compile(r"(?:(?:,| và) \d{1,4}(?![\w./-]))+")  # "các Đoàn Kinh tế - Quốc phòng 379 | , 326"
_BRANCHES = (" - ", " – ", " chi", " phòng")
_LEGAL_FORM = re.compile(r"\s*[-–]\s*(?:ctcp|công ty cổ phần|công ty tnhh(?: (?:mtv|một thành viên))?)(?!\w)")  # "Tổng công ty Hàng không Việt Nam | - CTCP"
_COMPANY = re.compile(rf"\s+(?:{'|'.join(sorted(brands()))}|vnpay|bkav|cmc|misa)(?!\w)")
_CUT_SHORT = ("ủy ban", "hội đồng")  # where what follows is mistyped: "Ủy ban | nhâ dân xã"
_REACH = 300  # characters in which a unit ends
_DEEPEST = 6  # names inside names: "Thủ trưởng các đơn vị thuộc Văn phòng Ủy ban nhân dân tỉnh"


class Grammar(Posts):
    """Reads units of one text; see ``Phrases`` for offsets."""

    depth = 0  # names inside one another that are being read

    def unit(self, at: int, near: bool = False) -> UnitMention | None:
        """The unit that begins exactly at ``at`` (a word start), None where none does. ``near``: its head may have a wrong letter."""
        if at and self.text[at - 1].isalnum():
            return self.glued(at)
        if self.low.startswith(MISTERS, at) and (office := self.mister(at)) is not None:
            return office
        person = self.person(at)
        if person is not None:
            return person
        role, end = self.span(at)
        if end == at:
            return self.several(at) or self.mistyped(at, near)
        if self.low[at:end] in _CUT_SHORT and (meant := self.mistyped(at, near=True)):
            return meant
        printed = self.text[at:end]
        printed = STANDARD.sub("", printed) if "ISO" in printed or "CVN" in printed else printed
        name = full_name(_SHORTENED.sub("", printed) if "(" in printed else printed)
        return UnitMention(at, end, without_person(name) if role == "post" else name, role)

    def several(self, at: int) -> UnitMention | None:
        """Bodies of one sort that no group is called by: "các Hải quan cửa khẩu", "các Vườn quốc gia"."""
        body = self.unit(at + 4) if self.low.startswith("các ", at) and self.capital(at + 4) else None
        if body is None or body.role != "body":
            return None
        end = self.skip(_MORE_NUMBERS, body.end) if self.text[body.end - 1].isdigit() else body.end
        return UnitMention(at, end, full_name(self.text[at:end]), "group")

    def glued(self, at: int) -> UnitMention | None:
        """The unit that a lost blank joins to the word before it: "Sở Nội vụ và|các xã"."""
        said = self.text[at : at + _REACH]
        unit = Grammar(said, lower(said)).unit(0)
        return unit and UnitMention(at, at + unit.end, unit.name, unit.role)

    def mistyped(self, at: int, near: bool) -> UnitMention | None:
        """The unit whose head is mistyped ("Thủ trường các sở"), by the name that is meant."""
        room = short_room(self.text, at)
        meant = ("Phòng ", room) if room > at else mistyped_head(self.text, at, near)
        if meant is None:
            return None
        head, end = meant
        said = head + self.text[end : end + _REACH]
        unit = Grammar(said, lower(said)).unit(0)
        if unit is None or (unit.end <= len(head) and unit.role != "post"):
            return None
        return UnitMention(at, unit.end - len(head) + end, unit.name, unit.role)

    def mister(self, at: int) -> UnitMention | None:
        """The office behind "ông", "các ông (bà)", named without them, None where none stands there."""
        begin = behind_address(self.low, at)
        head = find_head(self.text, self.low, begin) if begin > at else None
        office = self.unit(begin) if head and head.lastgroup == "post" else None
        return office and office._replace(start=at)

    def person(self, at: int) -> UnitMention | None:
        """The person named at ``at``: the office held where it is named beside ("Ông Lò Văn Thắng, Chủ tịch UBND xã"), else the name as printed."""
        end = person_at(self.text, self.low, at)
        if end == at:
            return None
        beside = OFFICE_AFTER.match(self.low, end)
        role, after = self.span(beside.end()) if beside else ("", end)
        if beside and role == "post":
            office = full_name(self.text[beside.end() : after])
            after += beside.group().endswith("(") and self.low[after : after + 1] == ")"
            return UnitMention(at, after, office, "post")
        return UnitMention(at, end, full_name(self.text[at:end]), "post")

    def unit_end(self, at: int) -> int:
        return self.span(at)[1]

    def span(self, at: int) -> tuple[str, int]:
        """Role and end of the unit that begins at ``at``, its end ``at`` where none does."""
        head = find_head(self.text, self.low, at)
        if not head or self.depth >= _DEEPEST:
            return "", at
        self.depth += 1
        role, end = self.extent(head)
        if end > head.start() and self.low.startswith(" kiêm ", end) and (also := self.unit_end(end + 6)) > end + 6:
            end = also  # "Chánh Văn phòng | kiêm Trưởng phòng …"
        self.depth -= 1
        if end > at and "công ty" in head.group() and (form := _LEGAL_FORM.match(self.low, end)):
            end = form.end()
        while end > at and self.text[end - 1] in " ,-–\n\t":
            end -= 1
        return role, max(end, at)

    def extent(self, head: re.Match[str]) -> tuple[str, int]:
        """Role and end of the unit with this head; an end at the head's start where it is none after all."""
        role = head.lastgroup or "body"
        if role == "post":
            return role, self.post(head)
        if self.low.endswith("bộ phận", 0, head.end()) and verbs().match(self.low, head.end()) and (charge := _CHARGE.match(self.low, head.end())):
            return role, charge.end()
        if role == "group":
            return role, self.group(head.end())
        if role == "place":
            return role, place(self.text, self.low, head)
        end = self.body(head)
        if self.low.endswith("quốc gia", 0, end):  # "Trung tâm Quốc gia | về dịch vụ việc làm"
            end = self.about(end + 3) if self.low.startswith(" về ", end) else self.skip(_NUMBERED, end)
        if self.low.startswith(_BRANCHES, end) and (branch := BRANCH.match(self.low, end)) and (office := self.unit_end(branch.end())) > branch.end():
            end = office  # "Kho bạc Nhà nước khu vực II | - Phòng Giao dịch số 8"
        bare = (
            end == head.end()
            and " " not in head.group()
            and head.group() not in abbreviated()
            and head.group() not in brands()
            and not head.group()[-1].isdigit()
        )
        return "body", head.start() if bare else end

    def body(self, head: re.Match[str]) -> int:
        word, at = " ".join(head.group().split()), head.end()
        long = abbreviated().get(word, word)
        if long == "văn phòng":
            office = self.skip(_OFFICE_OF, at)
            if office > at:
                owner = self.unit_end(self.blank(at))  # "Văn phòng Bộ Khoa học và Công nghệ"
                if owner > office:
                    return owner
                council = re.search(rf"{COUNCILS}$", self.low[at:office])
                return self.modifiers(self.locality(office, committee=True) if council else self.after_field(office, long))
        if long in _NAMELESS:
            return self.modifiers(at)
        if long == "ủy ban":
            end = self.skip(_ASSEMBLY, at)
            if end > at:
                return self.committee(end)
            named = self.named_body(self.skip(_INSPECTS, at), long, head)
            return named if named > self.locality(at) else self.modifiers(self.locality(at))
        if long.startswith(("ủy ban nhân dân", "hội đồng nhân dân", "mặt trận tổ quốc", "ủy ban mặt trận", "văn phòng ủy ban nhân dân")):
            at = self.skip(_COUNCIL_MORE, at) if long.endswith("nhân dân") else at
            return self.committee(self.skip(_VIET_NAM, at))
        if word == "cơ quan" and (joint := self.joint_office(head)) > at:
            return joint
        if word in ("cơ quan", "đơn vị", "doanh nghiệp"):
            return self.group(at)
        if word == "chủ đầu tư":
            works = self.skip(_WORKS, at)
            return self.words(works, 8) if works > at else self.group(at)
        if long in ("đảng ủy", "đảng bộ") and (front := self.skip(_FRONT_AND_UNIONS, at)) > at:
            return self.modifiers(self.named(front))
        if word == "báo" and (press := self.skip(_PRESS, at)) > at:
            return self.modifiers(self.named(press))
        return self.named_body(at, long, head)

    def joint_office(self, head: re.Match[str]) -> int:
        """After the two bodies that are one office: "Cơ quan | Ủy ban Kiểm tra - Thanh tra huyện"."""
        first = self.unit_end(self.blank(head.end())) if self.text[head.start()].isupper() and self.capital(head.end() + 1) else head.end()
        dash = _DASH.match(self.text, first) if first > head.end() else None
        second = self.unit_end(dash.end()) if dash else first
        return second if dash and second > dash.end() else head.end()

    def committee(self, at: int) -> int:
        end = max(self.locality(at, committee=True), self.skip(_LOCALITIES, at), province(self.text, self.low, at))
        end = second_name(self.text, self.low, at, end)
        place = self.low[at:end]
        return self.modifiers(end, many=_SEVERAL.search(place) is not None, level=True)

    def named_body(self, at: int, long: str, head: re.Match[str]) -> int:
        """A body with a name of its own: a listed field, or capitalised words that are not."""
        if (mission := self.mission(at, long)) > at:
            return self.modifiers(mission)
        at = self.skip(TASK, at) if long in FORMED else at
        field = self.field(at, long)
        small = long in SMALL_NAMES and SMALL_NAMES[long].match(self.low, at) is not None
        all_small = long in _DEPARTMENTS and self.text[head.start()].islower() and " ".join(self.low[at:field].split()) in departments()
        if field > at and (small or all_small or self.is_name(at, field)):
            more = self.skip(fields(), field) if long in SMALL_NAMES else field  # "hội đồng tư vấn thẩm định giá đất"
            return self.after_field(more if more > field and not self.capital(self.blank(field)) and self.is_name(field, more) else field, long)
        if field == at and (against := self.against(at, long)) > at:
            return self.modifiers(against)
        capital = self.capital(self.blank(at))
        if not capital and (owner := self.parent(at, long)) > at:
            return self.modifiers(owner)  # "ban thường vụ | tỉnh ủy, thành ủy"
        if head.group() == "báo" and self.text[head.start()].islower() and self.begins_unit(self.blank(at)):
            return head.start()  # "báo Trung tâm …" tells it something
        alone = not capital and self.text[head.start()].isupper() and (long in NAMED_ALONE or long == "thanh tra")
        helps = self.low.endswith(("phối hợp ", "phối hợp với "), 0, head.start()) and self.locality(at) == at == field  # "phối hợp | Thanh tra | rà soát"
        if alone and (
            helps or self.low.startswith(":", head.end()) or self.listed_alone(head.end()) or (long in NAMED_ALONE and self.acts_alone(head.end(), long))
        ):
            return head.end()
        if long in SEVERAL_HAVE and (several := self.of_several(head, long)) > at:
            return several
        if head.group() in everyday() and not (capital or small or self.told_apart(head, at, alone)) and self.locality(at) == at:
            return head.start()
        if head.group() in whole() and not capital:
            return self.whole_body(at)
        if small:
            at = self.skip(SMALL_NAMES[long], at)
        end = self.words(at, 14, long)
        more = self.more_fields(end) if self.capital(self.blank(at)) else end
        return self.modifiers(more if more > end and verbs().match(self.low, more) else end)  # "Phòng Bưu chính | , Viễn thông | bảo đảm …"

    def told_apart(self, head: re.Match[str], at: int, alone: bool) -> bool:
        """Whether a number or a name behind small letters makes an everyday word with a capital a body: "Trại tạm giam số 1", "Khu di tích lịch sử đền Hùng"; ``alone``: it may be
        named by its head."""
        if not self.text[head.start()].isupper():
            return False
        if number(self.text, self.low, at) > at or self.serial(at) > at:
            return True
        return " " in head.group() and not alone and _SMALL_THEN_NAME.match(self.text, at) is not None and not verbs().match(self.low, at)

    def acts_alone(self, at: int, long: str) -> bool:
        """Whether an office without a name is followed by its predicate: "Văn phòng tổng hợp …", but not "Trung tâm giám sát, điều hành"."""
        return self.low.startswith(" ", at) and verbs().match(self.low, at) is not None and NAMED_ALONE[long].match(self.low, at) is None

    def listed_alone(self, at: int) -> bool:
        """Whether an office without a name stands in a list: "cùng Văn phòng, Ban Tổ chức tham mưu"."""
        link = _NEXT_OFFICE.match(self.low, at)
        return link is not None and self.begins_unit(link.end())

    def whole_body(self, at: int) -> int:
        """After a head that is a name by itself: its place, "cơ sở Hòa Vang", the group it stands over ("Đảng ủy các cơ quan Đảng")."""
        group = find_head(self.text, self.low, self.blank(at))
        if group and group.lastgroup == "group" and group.start() > at:
            return self.group(group.end())
        owner = self.skip(_SMALL_OWNER, at) if self.low.endswith(_COMMITTEES, 0, at) else at
        field = self.skip(fields(), owner) if owner > at else at
        return self.modifiers(self.named(field if field > owner else self.skip(_BASE, at)))

    def after_field(self, at: int, long: str) -> int:
        """After a listed name: further names under the same head, the body it belongs to, the place."""
        if (works := self.works(at, long)) > at:
            return works
        at = max(self.managed(at), self.more_fields(at))
        if "công ty" in long or long.startswith("tập đoàn"):
            at = self.skip(_COMPANY, at)  # "Tổng công ty Viễn thông | MobiFone"
        if (joined := self.joined(at, long)) > at:
            return self.modifiers(self.words(joined, 14, long))
        group = find_head(self.text, self.low, self.blank(at)) if long in _OF_GROUPS else None
        if group and group.lastgroup == "group" and group.group().startswith("các"):
            return self.skip(_ALL_LEVELS, self.group(group.end()))  # "Ban vì sự tiến bộ phụ nữ các sở, ban, ngành"
        parent = self.parent(at, long)
        return parent if parent > at else self.modifiers(self.named(at))
