"""Roles on lines and in cells of their own: "- Đơn vị chủ trì: …", "Sở X chủ trì, phối hợp với Sở Y", "Thời gian hoàn thành: …"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from extract.parsers.duty_clause import NOUN_BEFORE, supporting
from extract.tables.role_cells import who_does
from extract.text import lower, squeeze
from extract.units.cells import units_in
from extract.units.reading import read_units

_OFFICE = r"(?:(?:cơ quan|đơn vị|cơ quan, đơn vị|phòng|sở|bộ phận|người)\s+)?"
_LEAD = _OFFICE + r"(?:chủ trì(?:,? (?:thực hiện|tham mưu|tổng hợp))?|thực hiện|đầu mối|chịu trách nhiệm|phụ trách|tham mưu)(?: chính)?"
_SUPPORT = _OFFICE + r"(?:cùng )?phối hợp(?: thực hiện)?"
_MONITOR = _OFFICE + r"(?:theo dõi|đôn đốc|giám sát)(?:, (?:theo dõi|đôn đốc|giám sát|kiểm tra))*"
_TIME = r"(?:hạn(?: cuối| chót)?|thời điểm|thời gian(?: thực hiện| hoàn thành| hoàn tất| tổ chức| triển khai| báo cáo)?|thời hạn(?: hoàn thành| hoàn tất| thực hiện)?|hoàn thành|tiến độ(?: thực hiện)?|hạn hoàn thành)"
_PRODUCT = r"(?:sản phẩm(?: đầu ra| hoàn thành)?|kết quả(?: đầu ra| thực hiện)?)"
# "- Đơn vị chủ trì: …", "- Thời gian hoàn thành: …", "- Sản phẩm: …"
ROLE_LINE = re.compile(
    rf"^\s*(?:[-+–•*]\s*)?(?:(?P<lead>{_LEAD})|(?P<support>{_SUPPORT})|(?P<monitor>{_MONITOR})|(?P<time>{_TIME})|(?P<product>{_PRODUCT}))\s*:\s*(?P<rest>\S.*)$",
    re.DOTALL,
)
# What a cell that says its roles labels them by
_LABEL = re.compile(
    rf"(?<!\w)(?:(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:{'|'.join(role.removeprefix(_OFFICE) for role in (_LEAD, _SUPPORT, _MONITOR))})|{_TIME}|{_PRODUCT})\s*:"
)
DUE = "(?:hoàn thành|xong|thời gian|thời hạn|trước|trong|chậm nhất)"
# Several roles on one line: "Đơn vị chủ trì: …; đơn vị phối hợp: …. Thời gian: …"
_NEXT_ROLE = re.compile(rf"[;.,]\s*(?=(?:{_LEAD}|{_SUPPORT}|{_MONITOR}|{_TIME}|{_PRODUCT})\s*:)")
# The same behind the task in one paragraph: "… đất đai. Chủ trì: …. Phối hợp: …. Hoàn thành: …", "… (Chủ trì: …; thời gian: …)".
_INSIDE = re.compile(rf"[.;(]\s*(?=(?:{_OFFICE}chủ trì(?:,? (?:thực hiện|tham mưu))?|(?:cơ quan|đơn vị) (?:thực hiện|đầu mối)|(?<=\. )thực hiện)\s*:\s*\w)")
# "… (Sở X chủ trì; Sở Y phối hợp; hoàn thành trước 30/10/2025).", "… (Sở X chủ trì), xong trong quý II."
# "(đối với nội dung vượt thẩm quyền trong quá trình thực hiện, phối hợp với các sở …)": no unit that does it
_SAYS_WHEN = re.compile(r"(?:đối với|khi|nếu|trường hợp|trừ|kể cả|gồm|bao gồm|như|để|nhằm|trong|theo)\s")
_IN_BRACKETS = re.compile(
    rf"\((?P<roles>[^()]{{0,200}}(?<!\w)(?:chủ trì|(?:tham mưu|thực hiện)(?=[,;)]| thường xuyên\)))(?!\w)[^()]{{0,200}}(?:\([^()]{{0,80}}\)[^()]{{0,120}}){{0,4}})\)(?:\s*[,;:–-]?\s*(?P<time>{DUE}(?!\w)[^().;]{{0,60}}))?\s*[.;/]*\s*$"
)
_DOES = re.compile(r"\([^()]*\s(?:tham mưu|thực hiện)(?: thường xuyên)?[,;)]")
_LAST_ROLE = re.compile(
    r"\s*[,(]?\s*(?:(?P<support>(?:cùng )?phối hợp(?: thực hiện)?)|(?:là (?:cơ quan|đơn vị) )?(?:chủ trì(?: thực hiện)?|tham mưu|thực hiện))\s*\)?\s*(?:$|(?=,\s*phối hợp))"
)
_APART = re.compile(r";|\n|(?<=\)),|(?<=chủ trì),|(?<=tham mưu),(?! giúp việc)|(?<=thực hiện),|(?<=phối hợp),(?! (?:theo dõi|kiểm tra|giám sát))")
_TIME_PIECE = re.compile(rf"\s*(?:{DUE}|đến|từ|quý|tháng|năm|ngày|hằng|hàng|thường xuyên)(?!\w)")
# "Rà soát quy trình nội bộ (Văn phòng Sở)."
_TOLD = re.compile(r"\s*(?:giao|phân công|yêu cầu|đề nghị)(?: cho)?\s+")  # "(Giao | Công an tỉnh chủ trì)"
_ALONE = re.compile(r"\((?P<units>[^()]{4,100})\)[.;]?$")
_TIME_BEHIND = re.compile(rf"\s*[;,:–-]\s*(?={_TIME_PIECE.pattern})")
# "(Văn phòng Sở; các phòng phối hợp)"
_HELPED_BY = re.compile(r"(?P<lead>[^;:]+);\s*(?P<support>[^;:]+?)\s+(?:cùng\s+)?phối hợp(?: thực hiện)?")
_BODY_BEFORE = re.compile(
    r"(?<!\w)(?:Sở|Bộ|UBND|Ủy ban|Ban(?! hành)|Phòng|Cục|Vụ|Văn phòng|Trung tâm)(?!\w)[^,.;]{0,40}$|(?<!\w)(?:qua|gửi|về) [A-ZĐÁÂÀỦ][^,.;]{0,40}$"
)
# "…; thời gian: …", "…, sản phẩm: …", "…; các phòng phối hợp"
_BEHIND = re.compile(rf"[;,.](?:(?<=;)\s*|(?<!;)\s+(?=(?:{_TIME}|{_PRODUCT})\s*:))")
_TAKES_ON = re.compile(r"\s*,?\s*(?:là (?:cơ quan|đơn vị) )?(?:chủ trì(?:,? thực hiện)?|thực hiện|tham mưu|phụ trách|đảm nhiệm|đảm nhận)\s*(?=[,;./]|$)")
_SPEAKS_OF = re.compile(r"\W*(?:về|đối với|riêng|liên quan|trong đó|giao|yêu cầu|đề nghị|phân công)(?!\w)")
_FEWEST_WORDS = 3  # of a task before its colon
_CHARGED_ALONE = re.compile(
    r"\s+(?:là (?:cơ quan|đơn vị) )?(?:chủ trì(?: thực hiện)?|chịu trách nhiệm(?: thực hiện)?|thực hiện)(?P<helped>,?\s+phối hợp(?:\s+với)?\s+)?"
)
_DUE_ALONE = re.compile(rf"\s*[;,.]?\s*(?P<time>{DUE}(?!\w)(?!\s+việc)[^,;]{{0,50}}\d[^,;]{{0,20}}?)?\s*[.;/]*\s*")
_COMMA = re.compile(r"\s*[,;]\s+")
_THEY_HELP = re.compile(r"\s+(?:cùng )?phối hợp(?: thực hiện)?(?=\s*[.;,]|\s*$)")
_ALWAYS = re.compile(r"(?<=thực hiện) thường xuyên$")
REFERS = re.compile(r"^\s*(?:theo|như|tại)\b|quyết định số|kế hoạch số", re.IGNORECASE)


@dataclass(slots=True)
class Roles:
    """What role lines say of one item; ``time`` as printed. ``until``: where a line among them ends that says what the item is about."""

    lead: list[str] = field(default_factory=list)
    support: list[str] = field(default_factory=list)
    monitor: list[str] = field(default_factory=list)
    time: str | None = None
    product: str | None = None
    until: int | None = field(default=None, repr=False)

    def take_after(self, printed: str) -> None:
        """Add what names its role last: "Sở X chủ trì", "Sở Y (phối hợp)", "hoàn thành trước 30/10"."""
        low = lower(printed)
        if always := _ALWAYS.search(low):
            self.time, printed, low = self.time or printed[always.start() :].strip(), printed[: always.start()], low[: always.start()]
        role = _LAST_ROLE.search(low)
        if role is None or not low[: role.start()].strip(" ,("):
            self.time = self.time or (printed.strip(" .;") if _TIME_PIECE.match(low) else None)
            self.support += supporting(printed, low, 0, len(printed)) if low.lstrip().startswith("phối hợp") else []
        elif role["support"]:
            self.support += units_in(printed[: role.start()])
        else:
            self.lead += units_in(printed[: role.start()])
            self.support += supporting(printed, low, role.start(), len(printed))

    def take(self, printed: str) -> None:
        """Add what one role line, or one of several roles on a line, says."""
        match = ROLE_LINE.match(lower(printed))
        if match is None:
            return
        rest = printed[match.start("rest") : match.end("rest")].strip()
        if match["lead"]:
            lead, support = lead_and_support(rest)
            self.lead += lead
            self.support += support
        elif match["support"]:
            self.support += units_in(rest)
        elif match["monitor"]:
            self.monitor += units_in(rest)
        elif match["time"]:
            self.time = self.time or rest
        else:
            self.product = self.product or squeeze(rest).strip(" .;")


def lead_and_support(printed: str) -> tuple[list[str], list[str]]:
    """Units of a lead cell or line by role: "Sở X chủ trì, phối hợp với Sở Y" holds both; one that only refers holds none.

    >>> lead_and_support("Sở Nội vụ chủ trì, phối hợp với Sở Y tế"), lead_and_support("Theo phân công tại Quyết định số 88/QĐ-UBND")
    ((['Sở Nội vụ'], ['Sở Y tế']), ([], []))
    """
    if REFERS.match(printed):
        return [], []
    return who_does(printed)


def roles_in_cell(printed: str) -> Roles:
    """Roles of a cell that labels them.

    >>> roles_in_cell("Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế. Hạn: 30/6")
    Roles(lead=['Sở Nội vụ'], support=['Sở Y tế'], monitor=[], time='30/6', product=None)
    """
    roles = Roles()
    # A label opens a piece of its own, or a line whose break was lost: then it has a capital.
    begins = [
        m.start()
        for m in _LABEL.finditer(lower(printed))
        if printed[m.start()].isupper() or printed[: m.start()].rstrip(" -+–•*\n").endswith((";", ".", ",", "("))
    ]
    for begin, end in pairwise([*begins, len(printed)]):
        roles.take(_without_ends(printed[begin:end]))
    return roles


def _without_ends(piece: str) -> str:
    """A piece without the marks around it, and the brackets that it does not hold whole."""
    piece = piece.strip(" ;,.-+–•*\n")
    return piece if piece.count("(") == piece.count(")") else piece.strip(" ;,.()-+–•*\n")


def roles_inside(printed: str, low: str) -> Roles | None:
    """Roles that stand behind the task in its own paragraph, None where none does; ``low``: ``lower(printed)``.

    >>> task = "Rà soát thủ tục (Văn phòng Sở chủ trì; các phòng phối hợp; hoàn thành trước 30/10/2025)."
    >>> roles_inside(task, task.lower())
    Roles(lead=['Văn phòng Sở'], support=['các phòng'], monitor=[], time='hoàn thành trước 30/10/2025', product=None)
    """
    if low.endswith((")", ").", ");")) and (alone := _unit_in_brackets(printed, low)):
        return alone
    worth = "chủ trì" in low or "đơn vị" in low or "cơ quan" in low or ". thực hiện:" in low or _DOES.search(low)
    named = _named_inside(printed, low) if worth else None
    return named or (_behind_colon(printed, low) if ": " in low else None)


def charged_last(printed: str, low: str) -> Roles | None:
    """Roles of a task that names nobody, in its last sentence: "Rà soát biểu mẫu tại các xã. Văn phòng Sở chủ trì."; None where they stand otherwise."""
    stop = low.rstrip(" .;/").rfind(". ") if "chủ trì" in low or "thực hiện" in low or "trách nhiệm" in low else -1
    if stop < 0 or read_units(printed, low, len(low) - len(low.lstrip()))[0]:
        return None
    return charged_alone(printed[stop + 2 :], low[stop + 2 :])


def charged_alone(printed: str, low: str) -> Roles | None:
    """Roles of a sentence that says nothing but who does what stands before it, and by when.

    >>> charged_alone("Sở Nội vụ chủ trì, hoàn thành trong quý II/2025.", "sở nội vụ chủ trì, hoàn thành trong quý ii/2025.")
    Roles(lead=['Sở Nội vụ'], support=[], monitor=[], time='hoàn thành trong quý II/2025', product=None)
    """
    leads, end = read_units(printed, low, 0)
    charged = _CHARGED_ALONE.match(low, end) if leads else None
    if charged is None:
        return None
    helpers, end = read_units(printed, low, charged.end()) if charged["helped"] else ([], charged.end())
    if not helpers and (apart := _COMMA.match(low, end)):  # "Sở X chủ trì, Sở Y phối hợp."
        helpers, after = read_units(printed, low, apart.end())
        helps = _THEY_HELP.match(low, after) if helpers else None
        helpers, end = (helpers, helps.end()) if helps else ([], end)
    due = _DUE_ALONE.fullmatch(low, end)
    if due is None or (charged["helped"] and not helpers):
        return None
    return Roles(lead=[unit.name for unit in leads], support=[unit.name for unit in helpers], time=printed[slice(*due.span("time"))] if due["time"] else None)


def _named_inside(printed: str, low: str) -> Roles | None:
    """Roles behind labels ("Chủ trì: …") or in brackets at the end of a task."""
    roles = Roles()
    labelled = _INSIDE.search(low)
    if labelled:
        for piece in pieces(printed[labelled.end() :].rstrip(" .)")):
            roles.take(piece)
    elif (bracketed := _IN_BRACKETS.search(low)) and not _SAYS_WHEN.match(low, bracketed.start("roles")):
        inside = printed[bracketed.start("roles") : bracketed.end("roles")]
        told = _TOLD.match(lower(inside))
        for piece in _APART.split(inside[told.end() :] if told else inside):
            roles.take_after(piece)
        roles.time = roles.time or (printed[slice(*bracketed.span("time"))] if bracketed["time"] else None)
    return roles if roles.lead else None


def _behind_colon(printed: str, low: str) -> Roles | None:
    """Roles of a task that its colon names an office for: "Số hóa hồ sơ: Văn phòng Sở thực hiện; thời gian: quý II"; not of an office that heads its duties."""
    colon = low.find(": ")
    if len(low[:colon].split()) < _FEWEST_WORDS or ":" in low[:colon] or _SPEAKS_OF.match(low):
        return None
    units, end = read_units(printed, low, colon + 2)
    charged = _TAKES_ON.match(low, end) if units else None
    if charged is None or any(unit.role == "place" for unit in units) or read_units(printed, low, 0)[0]:
        return None
    roles = Roles(lead=[unit.name for unit in units])
    for piece in _APART.split(printed[charged.end() :].strip(" ,;.")):
        roles.take_after(piece.strip())
    more = roles_behind(printed, low)
    if more is not None and not roles.support:
        roles.support, roles.time = more.support, roles.time or more.time
    return roles


def _unit_in_brackets(printed: str, low: str) -> Roles | None:
    """Units that stand alone, or with their time, in brackets at the end of a task: "Rà soát quy trình nội bộ (Văn phòng Sở; xong trước 30/9)."; not a part of
    the body named before them."""
    aside = _ALONE.search(low)
    if aside is None:
        return None
    if (helped := _HELPED_BY.fullmatch(aside["units"])) and "chủ trì" not in helped["lead"]:
        lead = printed[slice(*(aside.start("units") + at for at in helped.span("lead")))]
        support = printed[slice(*(aside.start("units") + at for at in helped.span("support")))]
        return Roles(lead=units_in(lead), support=units_in(support))
    units, end = read_units(printed, low, aside.start("units"))
    rest = _TIME_BEHIND.match(low, end, aside.end("units")) if units else None
    if rest is None and _BODY_BEFORE.search(printed, max(0, aside.start() - 60), aside.start()):
        return None
    # with its time, or a capital, a group does it: "(các phòng; thường xuyên)", "(Các đơn vị trực thuộc)", not "(các sở, ban, ngành)"
    named = ("body", "group") if rest or printed[aside.start("units")].isupper() else ("body",)
    if any(unit.role not in named for unit in units) or not units or low.find(low[aside.start("units") : end], 0, aside.start()) >= 0:
        return None  # "thành lập Ban Chỉ đạo Đề án 06 (Ban Chỉ đạo)": how it is called from here on
    if end < aside.end("units") and rest is None:
        return None
    return Roles(lead=[unit.name for unit in units], time=printed[rest.end() : aside.end("units")].strip() if rest else None)


def roles_behind(printed: str, low: str) -> Roles | None:
    """Supporting units, time and product that pieces behind the first one state, None where none does; ``low``: ``lower(printed)``.

    >>> task = "Giao Huyện đoàn chủ trì; Hội Nông dân phối hợp; thời gian: tháng 8/2024; sản phẩm: thể lệ."
    >>> roles_behind(task, task.lower())
    Roles(lead=[], support=['Hội Nông dân'], monitor=[], time='tháng 8/2024', product='thể lệ')
    """
    cuts = [m.end() for m in _BEHIND.finditer(low)] if ";" in low or ":" in low else []
    if not cuts:
        return None
    roles = Roles()
    for begin, end in pairwise([*cuts, len(printed)]):
        piece = printed[begin:end].strip(" .;,")
        said = lower(piece)
        stated = ROLE_LINE.match(said)
        if stated and not stated["lead"]:
            roles.take(piece)
        elif stated is None and "phối hợp" in said and (role := _LAST_ROLE.search(said)) and role["support"] and role.end() == len(piece):
            roles.support += [] if NOUN_BEFORE.search(said, 0, role.start("support")) else units_in(piece[: role.start()])
    return roles if roles.support or roles.time or roles.product else None


def pieces(printed: str) -> list[str]:
    """The roles of a line that holds several, each with its label."""
    cuts = [0, *(m.end() for m in _NEXT_ROLE.finditer(lower(printed))), len(printed)]
    return [printed[a:b].strip(" ;") for a, b in pairwise(cuts)]
