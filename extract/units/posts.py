"""Posts: the person in office, by the post and the body it is of ("Phó Chủ tịch Thường trực UBND tỉnh", "Thủ trưởng các sở, ban, ngành")."""

from __future__ import annotations

import re
from abc import abstractmethod

from extract.authorities import PARTY_COMMITTEE
from extract.lexicon import column
from extract.text import UPPER
from extract.units.heads import fields, find_head, shapes
from extract.units.localities import more_hamlets
from extract.units.persons import person_after, without_person
from extract.units.teams import Teams

# The person in office is named by the post alone.
_DEPUTIES = tuple(f"phó thủ tướng{more}" for more in ("", " chính phủ", " thường trực", " thường trực chính phủ"))
_POST_OF_ITSELF = ("thủ tướng chính phủ", *_DEPUTIES, "chủ tịch nước", "tổng bí thư", "ông")
_POST_OF_BODY = re.compile(
    r"(?:trưởng|chánh)\s+(?=(?:các\s+)?(?:phòng|ban|trạm|đội|đài|công an|thuế|bộ phận|thôn|bản|đoàn thể|đơn vị|khoa|trung tâm|bộ môn|khu phố|văn phòng|thanh tra)$|(?:các)\s)"
)
_IN_CHARGE = re.compile(r"\s+phụ trách(?:\s+(?:lĩnh vực|khối|mảng|địa bàn))?(?!\w)")
_AREA = re.compile(r"\s+(?:lĩnh vực|khối|mảng|công tác)(?=\s)")  # "công chức phụ trách | lĩnh vực | nội vụ"
_OFFICE_WORD = re.compile(r"\s+(?:(?:thường trực|phụ trách)\s+(?!lĩnh vực|khối|mảng))?")
_STANDING = re.compile(r"\s+thường trực(?!\w)(?!\s+(?:tại|24|cơ quan|để)(?!\w))")  # "Phó Chủ tịch Thường trực"
# "Bí thư Tỉnh ủy, Thành ủy trực thuộc Trung ương": committees of several sorts, none by its name
_COMMITTEES = re.compile(rf"(?:các\s+)?{PARTY_COMMITTEE}(?:(?:\s*,\s*|\s+và\s+){PARTY_COMMITTEE}(?!\w))+")
# "Ủy viên | Ban Thường vụ, | Ban Chấp hành Đảng bộ huyện"
_SEAT = re.compile(r"ban (?:thường vụ|chấp hành)(?:\s*,\s*|\s+và\s+)(?=ban (?:thường vụ|chấp hành)\s)")
# "Giám đốc sở, Thủ trưởng ban, ngành": of any of them
_OF_ANY = re.compile(r"\s+(?:sở|ban|ngành|bộ)(?=,\s|\s+(?:và|cấp|thuộc|trực thuộc|liên quan)\s)")
# "Trưởng phòng TCHC | , KHKT, TCKT"
_MORE_INITIALS = re.compile(rf"(?<=[{UPPER}]{{3}})(?:,\s+[{UPPER}]{{3,6}}(?!\w))+")
# "Hiệu trưởng | 3 trường học"
_COUNTED = re.compile(
    r"\s+(?:các\s+)?\d{1,3}(?=\s+(?:trường|phòng|đơn vị|thôn|ấp|bản|khu phố|tổ dân phố|xã|phường|ban|khoa|trạm|đội|cơ quan|doanh nghiệp|công ty)(?!\w))"
)
# "Giám đốc Sở | : Nội vụ, Tài chính"
_OF_KIND = re.compile(r"\s+(?:sở|ban|phòng|chi cục)(?=\s*:\s)")
# "Thủ trưởng | cơ sở giáo dục đại học": any of them
_OF_SUCH = re.compile(
    rf"\s+(?=(?:{shapes([row for row in column('heads', 'name') if row.islower() and ' ' in row and row not in column('verbs', 'verb')])})(?!\w))"
)
# "Các Trưởng phòng | : Quản lý khoa học, Tổ chức cán bộ, Tài chính - Kế toán"
_OF_ROOMS = ("trưởng phòng", "trưởng các phòng", "trưởng ban", "trưởng các ban", "trưởng khoa", "trưởng các khoa")
_FIRST_ROOM = re.compile(rf"\s*:\s*(?=[{UPPER}])")
_NEXT_ROOM = re.compile(rf"(?:,\s*|\s+và\s+)(?=[{UPPER}])")
_ROOM = re.compile(r"[^,;:.()\n]{2,50}?(?=\s*[,;]|\s+và\s+[^,;:.()\n]|\s+(?:(?:có|chịu)\s+trách|căn\s+cứ)\s)")
_LIST_ON = re.compile(r"\s*(?:[;,]|và\s|(?:có|chịu)\s+trách|căn\s+cứ)")


class Posts(Teams):
    """The part of the grammar that reads them; see ``Phrases`` for offsets."""

    @abstractmethod
    def after_field(self, at: int, long: str) -> int:
        """After a listed name behind a head: further names, the body it belongs to, the place."""

    def post(self, head: re.Match[str]) -> int:
        """After the person in office: the post, the body, and what a deputy is in charge of."""
        title = " ".join(head.group("post").split())
        if title in _POST_OF_ITSELF:
            person = person_after().match(self.text, head.end())
            return person.end() if person else head.end()
        own = _POST_OF_BODY.search(self.low, head.start(), head.end())
        if own and (end := self.unit_end(own.end())) > head.end():
            more = _MORE_INITIALS.match(self.text, end) if title.endswith("phòng") else None
            return more.end() if more else end
        if (hamlets := more_hamlets(self.text, head.end())) > head.end():
            return hamlets
        counted = self.skip(_COUNTED, head.end())
        end = self.group(counted, first=True) if counted > head.end() else self.post_of(head.end(), title)
        if title == "lãnh đạo" and end == head.end() and self.low[end : end + 2].strip():
            return head.start()  # "Lãnh đạo, chỉ đạo thực hiện …"
        named = without_person(self.text[head.start() : end]) != self.text[head.start() : end]  # "Phó Chủ tịch … Nguyễn Văn A | phụ trách …"
        charge = self.skip(_IN_CHARGE, end) if not named and ("phó" in title.split() or title.startswith("các")) else end
        return self.words(charge, 4) if charge > end else end

    def post_of(self, at: int, title: str) -> int:
        gap = _OFFICE_WORD.match(self.low, at)
        if not gap:
            return self.rooms(at) if title.endswith(_OF_ROOMS) else at
        if (kind := self.skip(_OF_KIND, at)) > at and (listed := self.listed_fields(kind)) > kind:
            return self.modifiers(listed, many=True)
        if title.endswith("ủy viên") and (seat := _SEAT.match(self.low, gap.end())) and (end := self.unit_end(seat.end())) > seat.end():
            return end
        if committees := _COMMITTEES.match(self.low, gap.end()):
            return self.modifiers(committees.end(), many=True)
        if (end := self.unit_end(gap.end())) > gap.end():
            return end
        if title.startswith(("lãnh đạo", "người đứng đầu", "trưởng các")) or _OF_SUCH.match(self.low, at) or _OF_ANY.match(self.text, at):
            return self.group(at, first=True)
        body = find_head(self.text, self.low, gap.end())
        if body and body.lastgroup == "body" and self.capital(gap.end()):
            return self.modifiers(body.end())  # "Giám đốc Trung tâm", "Chủ tịch Hội đồng"
        if title.endswith("phụ trách") and (area := self.skip(_AREA, at)) > at:
            return self.about(area)
        field = self.skip(fields(), at)
        if field > at and self.is_name(at, field):
            return self.after_field(field, title)
        return self.modifiers(self.named(self.skip(_STANDING, at) if "phó" in title.split() else at))

    def rooms(self, at: int) -> int:
        """After the rooms whose heads are meant: "Trưởng phòng | : Tài chính - Kế hoạch, Nội vụ; Giám đốc …"; two at least, each with a capital, and the list or its predicate goes on."""
        end, count = at, 0
        while link := (_NEXT_ROOM if count else _FIRST_ROOM).match(self.text, end):
            field = self.skip(fields(), link.end())
            room = _ROOM.match(self.text, link.end())
            if self.begins_unit(link.end()) or self.heads_name(link.end()) or not (room or field > link.end()):
                break
            end, count = max(field, room.end() if room else field), count + 1
        return end if count > 1 and _LIST_ON.match(self.low, end) else at
