"""Duties laid on units, in every form: prose, headings with lists under them, role lines, duty tables.

What headings address is asked of ``Addressing``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.document import Span
from extract.kinds import INSTRUMENT
from extract.levels import LEVEL
from extract.parsers.addressing import Addressing, Units
from extract.parsers.cited_numbers import CitedNumber, cited_numbers
from extract.parsers.deadlines import deadline_in_cell, deadline_in_prose, deadline_of_all, due_of_all
from extract.parsers.document_verbs import doing
from extract.parsers.due_contexts import REPORTS_BACK, STATES_TIME
from extract.parsers.due_headings import deadline_above
from extract.parsers.duties import duties_in
from extract.parsers.duty_clause import Duty, always_done, asked_before, supporting
from extract.parsers.duty_rows import assignments_of_rows
from extract.parsers.duty_words import ADDRESSED, HENCE, PREFACE
from extract.parsers.issuers import promulgating_number
from extract.parsers.lead_ins import leads_others
from extract.parsers.news_orders import LEAD_WORDS, NewsOrders, is_caption
from extract.parsers.office_labels import OfficeLabels
from extract.parsers.products import product_in_prose
from extract.parsers.role_lines import role_lines
from extract.parsers.roles import Roles, roles_behind
from extract.parsers.short_names import written_out
from extract.parsers.subjects import informs, same_unit, says_who, told_of
from extract.parsers.years import in_year_after, names_year_after, year_named, year_of_dates
from extract.records import Assignment, Deadline, Identity
from extract.segment import Outline, Segment
from extract.text import lower, squeeze
from extract.units.reading import full_name, names_only

_OWN_SCHEDULE = re.compile(
    r"^\s*(?:đồng thời|định kỳ|h[ằà]ng (?:tuần|tháng|quý)|trước ngày|chậm nhất|từ (?:tháng|quý|ngày|năm) [^,.;:]{1,30}, (?:định kỳ|h[ằà]ng) )"
)
_THEREFORE = re.compile(rf"{HENCE}(?:đề nghị|yêu cầu|giao)\s")
_THESE = re.compile(r"(?:các )?(?:cơ quan|đơn vị|địa phương|sở|bộ|ngành|phòng)(?:, (?:cơ quan|đơn vị|địa phương|ngành))* (?:này|trên|nêu trên)$")
_ISSUES = re.compile(rf"(?<!\w){doing('issues', 'sends')}(?! kèm)\s+(?:[^\W\d]+\s+){{1,4}}(?:số\s*:?\s*)?$")
_HEAD_ALONE = re.compile(rf"^chủ tịch (?={LEVEL}(?!\w))")  # "Chủ tịch tỉnh"
_LONGEST_MEMBER = 240  # characters
# What an office sets itself in a numbered item among others' duties; elsewhere it speaks of what the document does ("UBND tỉnh ban hành …").
_OWN_TASK = re.compile(
    r"\s+(?:theo dõi|đôn đốc|thành lập|tổng hợp|hướng dẫn|kiểm tra|thẩm định|rà soát|tổ chức|xây dựng|cập nhật|công bố|công khai|bố trí|cân đối|tham mưu|chuẩn bị|quản lý|vận hành|hỗ trợ)(?!\w)"
)
_EFFECT = re.compile(
    rf"^(?:các |những )?(?:nội dung|{INSTRUMENT}|văn bản|quy chế|quy định)(?: này| trên| nêu trên)?[^.;]{{0,30}}(?:thay thế|có hiệu lực|hết hiệu lực|bãi bỏ)"
)
_CONTINUES = re.compile(r"^\s*(?:trường hợp|nội dung này|kinh phí|việc |trong đó|riêng |lưu ý|không |chỉ |khi |nếu )")


def assignments_of(outline: Outline, identity: Identity) -> list[Assignment]:
    """Assignments in the order of the text. Their decision is ``identity.number``, for news the reported document's, for an appendix saved alone the one it is attached to."""
    return written_out(_Reader(outline, identity).read(), outline.document.text)


class _Reader:
    def __init__(self, outline: Outline, identity: Identity) -> None:
        self.outline, self.identity = outline, identity
        self.year = year_of_dates(identity) or year_named(outline.low)
        source = identity.reports if identity.kind == "tin-tuc" else identity
        self.decision = source.number if source and source.number else promulgating_number(outline)
        self.assigner = source.issuing_body.name if source and source.issuing_body else None
        self.found: list[Assignment] = []
        self.roles, self._lines = role_lines(outline)
        self.labels = OfficeLabels(outline)
        self.headings = Addressing(outline, identity, self._lines, self.labels)
        self.news = NewsOrders(outline, identity, self.year)
        self._open: Assignment | None = None  # the last duty of the segment in hand
        self._more: list[Span] = []  # sentences that go on with it
        self._cited: tuple[str, list[CitedNumber]] = ("", [])  # the documents that the last sentence asked about says were issued

    def read(self) -> list[Assignment]:
        for segment in self.outline.segments:
            if segment.kind not in ("item", "paragraph", "recital") or segment.index in self._lines:
                continue
            self.news.hear_heading(segment)
            if segment.index in self.roles or not self.headings.passes_over(segment):
                self._segment(segment, self.roles.get(segment.index))
        self.found = [self._in_its_year(a) for a in self.found]
        self.found.extend(assignments_of_rows(self.outline, self.headings.addressed, self.decision, self.assigner, self.year))
        return sorted(self.found, key=lambda a: (a.start, a.end))

    def _in_its_year(self, assignment: Assignment) -> Assignment:
        due = in_year_after(assignment.deadline, self.identity.date, names_year_after(self.identity))
        return assignment if due is assignment.deadline else replace(assignment, deadline=due)

    def _bare(self, segment: Segment) -> bool:
        return self.headings.directs(segment) if self.outline.official else self.news.told

    def _segment(self, segment: Segment, roles: Roles | None) -> None:
        sentences = self._sentences(segment)
        if not sentences:
            return
        printed = self.outline.text(segment).rstrip()
        caption = not self.outline.official and is_caption(printed)
        if caption and len(printed.split()) < LEAD_WORDS:
            return
        inherited = self.headings.addressed(segment)
        if roles is not None and (roles.lead or roles.support):
            self._add(segment, sentences[0].start, roles.until or segment.end, roles.lead or (inherited or ((), ()))[0], roles.support, roles)
            return
        if not self.outline.official and segment.heading and len(sentences) > 1:
            sentences = sentences[:-1]  # the last one leads in to what follows
        self._open = None
        for number, sentence in enumerate(sentences):
            self._sentence(segment, sentence, number, inherited, roles, caption)
        self._close()

    def _sentence(self, segment: Segment, sentence: Span, number: int, inherited: Units | None, roles: Roles | None, caption: bool) -> None:
        """Add what a sentence of a segment lays on those it names, else on those ``inherited`` from the headings or named before it."""
        text, low = self.outline.document.text[sentence.start : sentence.end], self.news.without_telling(sentence)
        self.news.hear(sentence)
        ours = self.news.of_ourselves(low)
        told = duties_in(text, self._bare(segment) or self.news.to_come(text, low), inherited is not None, low)
        duties = [
            d
            for d in self._named(segment, told, self._open)
            if not (ours or self.news.only_tells(low, d) or (caption and not d.strong))
            and not leads_others(inherited, low, d.start)
            and not (self.outline.official and (asked_before(low, d) or (not d.strong and informs(low))))
            and (not self._self_directed(d) or (segment.marker and not number and (_OWN_TASK.match(low, d.task) or low.startswith(":", d.task))))
        ]
        if not duties:
            # "Văn phòng Chính phủ thông báo để các bộ biết, thực hiện" behind the items of others
            speaks = not segment.marker and any(d.start == 0 and self._self_directed(d) for d in told)
            if not (caption or ours or speaks or _EFFECT.match(low.lstrip(" -+*")) or says_who(text, low)):
                self._unnamed(segment, sentence, number, text, low, inherited, roles)
            return
        of_first = roles if number == 0 else None
        if inherited is not None and duties[0].start > 3 and not (duties[0].assigner and PREFACE.match(low)):
            self._add(segment, sentence.start, sentence.end, list(inherited[0]), list(supporting(text, low, 0, duties[0].start)), of_first)
        closing = deadline_of_all(text, low, self.year) if len(duties) > 1 else None
        for duty, following in zip(duties, [*(d.start for d in duties[1:]), len(text)], strict=True):
            clause = text[duty.start : following] if len(duties) > 1 else None
            self._open = self._duty(segment, sentence, text, duty, clause, of_first, closing)

    def _unnamed(self, segment: Segment, sentence: Span, number: int, text: str, low: str, inherited: Units | None, roles: Roles | None) -> None:
        """A sentence that names nobody: a duty of those the headings address, of those named before it, of a letter's addressees; or more of the last duty."""
        if (number == 0 and _THEREFORE.match(self.outline.low, sentence.end, segment.end)) or (inherited and told_of(inherited[0], text, low)):
            return  # the reason for what is asked of others; what those addressed may do or are
        if inherited is not None and roles is None and len(text) < _LONGEST_MEMBER and names_only(text, low):
            return  # a member of what is listed: "Các ủy viên: - Giám đốc Sở Nội vụ;"
        if (
            not number
            and self.outline.official
            and not self.headings.normative
            and self._bare(segment)
            and (subject := self.labels.subject(segment)) is not None
        ):
            self._open = self._add(segment, sentence.start, sentence.end, subject[0], list(supporting(text, low, subject[1], len(text))), roles)
            return
        before = self._open
        own_time = _OWN_SCHEDULE.match(low) is not None and deadline_in_prose(text, self.year) is not None
        if inherited is not None and (before is None or own_time) and not (number and _CONTINUES.match(low)):
            lead, known = (before.lead, ()) if before is not None else inherited
            support = dict.fromkeys([*known, *supporting(text, low, 0, len(text))])
            self._open = self._add(segment, sentence.start, sentence.end, list(lead), list(support), roles)
        elif before is not None and (own_time or same_unit(before.lead, low)):
            self._open = self._add(segment, sentence.start, sentence.end, list(before.lead), list(supporting(text, low, 0, len(text))), None)
        elif before is None and inherited is None and not number and self.outline.official and (office := self.labels.before_colon(segment)):
            self._open = self._add(segment, sentence.start, sentence.end, [office[0]], list(supporting(text, low, office[1], len(text))), roles)
        elif before is None and inherited is None and self._reports_back(segment, text, low):
            self._open = self._add(segment, sentence.start, sentence.end, self.headings.addressees, [], roles)
        elif before is None and inherited is None and not number and self._found_before(segment) and self.news.term_of(low) and self.found[-1].deadline is None:
            self.found[-1] = replace(self.found[-1], deadline=deadline_in_prose(text, self.year))
        elif before is None and inherited is None and not number and self._found_before(segment) and self.news.joins(segment, text, low):
            self._open = self._add(segment, sentence.start, sentence.end, self.found[-1].lead, list(supporting(text, low, 0, len(text))), roles)
        elif before is not None and (self.outline.official or number):
            self._more.append(sentence)

    def _found_before(self, segment: Segment) -> bool:
        """Whether the last duty stands in the segment right before."""
        return bool(self.found) and self.found[-1].segment == segment.index - 1

    def _reports_back(self, segment: Segment, text: str, low: str) -> bool:
        """Whether a sentence asks for a report by a day and names nobody: a letter asks those it is sent to."""
        return (
            self.outline.official and self.headings.directs(segment) and REPORTS_BACK.match(low) is not None and deadline_in_prose(text, self.year) is not None
        )

    def _sentences(self, segment: Segment) -> list[Span]:
        spans = list(self.outline.sentences(segment))
        if spans and segment.body > spans[0].start:
            spans[0] = Span(min(segment.body, spans[0].end), spans[0].end)
        return [s for s in spans if s.end - s.start > 3]

    def _named(self, segment: Segment, duties: list[Duty], before: Assignment | None) -> Iterator[Duty]:
        """Duties with what only refers to units put right: "Quý cơ quan" are the addressees, "các đơn vị này" those of the sentence before."""
        if before is None and self.found and 0 < segment.index - self.found[-1].segment <= 1:
            before = self.found[-1]  # of the paragraph before
        for duty in duties:
            if duty.lead == ADDRESSED:
                if self.headings.addressees:
                    yield duty._replace(lead=self.headings.addressees)
            elif before is not None and before.lead and all(_THESE.match(lower(unit)) for unit in duty.lead):
                yield duty._replace(lead=before.lead)
            else:
                yield duty

    def _self_directed(self, duty: Duty) -> bool:
        """The issuer speaking of itself lays no duty ("Ủy ban nhân dân tỉnh ban hành …")."""
        if duty.strong or self.assigner is None or self.headings.reports:
            return False
        return all(_HEAD_ALONE.sub("ủy ban nhân dân ", lower(u)) in lower(self.assigner) for u in duty.lead)

    def _duty(self, segment: Segment, sentence: Span, text: str, duty: Duty, clause: str | None, roles: Roles | None, closing: Deadline | None) -> Assignment:
        """Add a duty of a sentence; ``clause``: its own part of a sentence that lays several, ``closing``: when all of them are due."""
        assignment = self._add(
            segment,
            sentence.start,
            sentence.end,
            list(duty.lead),
            list(duty.support),
            roles,
            deadline=deadline_in_prose(clause or text, self.year) or closing or always_done(text, duty),
            duty=clause,
            own_clause=clause is not None,
            made_in=clause or text[duty.start :],
        )
        other = self._other_decision(text, duty) if not self.outline.official else None
        if duty.assigner or other:
            assigner = full_name(duty.assigner) if duty.assigner else assignment.assigner
            self.found[-1] = assignment = replace(assignment, assigner=assigner, decision=other or self.decision)
        return assignment

    def _other_decision(self, text: str, duty: Duty) -> str | None:
        """Another document than the reported one that the news says the duty stands in: "Trước đó, Sở X đã ký Công văn số … đề nghị …"."""
        if self._cited[0] != text:  # once for all duties of a sentence
            low = lower(text)
            self._cited = (text, [cited for cited in cited_numbers(text, low, 0, len(text)) if _ISSUES.search(low[max(0, cited.start - 80) : cited.start])])
        issued = [cited for cited in self._cited[1] if cited.start < duty.task]
        return issued[-1].number if issued and issued[-1].number != self.decision else None

    def _add(
        self,
        segment: Segment,
        start: int,
        end: int,
        lead: list[str] | tuple[str, ...],
        support: list[str],
        roles: Roles | None,
        *,
        deadline: Deadline | None = None,
        duty: str | None = None,
        own_clause: bool = False,
        made_in: str | None = None,
    ) -> Assignment:
        self._close()
        text = self.outline.document.text
        start = segment.start if start <= segment.body < end else start
        end = start + len(text[start:end].rstrip())
        task = squeeze(duty or text[max(start, segment.body) : end]).rstrip(" ;")
        if roles is None and (roles := roles_behind(task, lower(task))) is not None:
            support = [*support, *roles.support]
        stated = deadline_in_cell(roles.time, self.year) if roles and roles.time else None
        due = stated or deadline or (None if own_clause else deadline_in_prose(text[start:end], self.year)) or self._due_above(segment)
        assignment = Assignment(
            decision=self.decision,
            assigner=self.assigner,
            lead=tuple(dict.fromkeys(lead)),
            support=tuple(u for u in dict.fromkeys(support) if u not in lead),
            monitor=tuple(roles.monitor) if roles else (),
            duty=task,
            deadline=due,
            product=(roles.product if roles else None) or product_in_prose(made_in or task),
            start=start,
            end=end,
            segment=segment.index,
        )
        self.found.append(assignment)
        self.news.told = True
        return assignment

    def _due_above(self, segment: Segment) -> Deadline | None:
        """When all that stands under a heading or lead-in above is due."""
        return deadline_above(reversed(self.outline.headings(segment)), self.year) if self.outline.official else None

    def _close(self) -> None:
        """An item of several sentences is one assignment: take those that went on with the last duty into it."""
        sentences, self._more = self._more, []
        if not sentences:
            return
        text = self.outline.document.text
        last = self.found.pop()
        added = [text[a.start : a.end] for a in sentences]
        due = (deadline_in_prose(more, self.year) for more in added if STATES_TIME.match(lower(more)))
        if last.deadline is None and (of_all := due_of_all(added[0], self.year)):
            chained = (i for i, a in enumerate(self.found) if (a.segment, a.start) == (last.segment, last.start) and a.deadline is None)
            for i in chained:  # "Sở X lập danh sách; Sở Y thẩm định. Hoàn thành trong tháng 3."
                self.found[i] = replace(self.found[i], deadline=of_all)
        self.found.append(
            replace(
                last,
                end=sentences[-1].end,
                duty=" ".join([last.duty, *(squeeze(more) for more in added)]),
                product=last.product or next(filter(None, map(product_in_prose, added)), None),
                deadline=last.deadline or next(filter(None, due), None),
            )
        )
