"""Which zone of an official document each block stands in: letterhead, title, body, foot, and what a web page puts around it.

Follows the layout of Decree 30/2020/NĐ-CP, appendix I: motto, body, number, place and date on top; kind and title (trích yếu); content; recipients and signature.
"""

from __future__ import annotations

import re

from extract.document import Block, Document
from extract.kinds import kind_of_name
from extract.text import UPPER, lower, squeeze

MOTTO = re.compile(r"cộng\s*h[òo][àa]?a?\s+xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\s*-\s*tự do")
NUMBER_LINE = re.compile(r"^\s*số\s*:?\s*(?=[\d.…_/ ])", re.IGNORECASE)
DATE_LINE = re.compile(r"^[^.;:]{2,40},?\s*ngày\s*[\d.…_ ]*tháng\s*[\d.…_ ]*năm\s*[\d.…_ ]*$", re.IGNORECASE)
_SUBJECT = re.compile(r"^\s*(?:v\s*/\s*v|về việc)\b", re.IGNORECASE)
RECITAL = re.compile(r"^\s*(?:căn cứ|xét|theo đề nghị|thực hiện|tiếp theo|trên cơ sở|theo đề xuất|để |nhằm )", re.IGNORECASE)
_SIGNATURE = re.compile(r"^\s*(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s*\.\s*[A-ZĐ]|^\s*\(?\s*(?:đã ký|dự thảo)\s*\)?\s*$", re.IGNORECASE)
_RECIPIENTS = re.compile(r"^\s*nơi nhận\b|^\s*nơi gửi\b", re.IGNORECASE)
_ATTACHED = re.compile(r"^\s*\(?\s*(?:ban hành )?(?:kèm theo|kem theo|được ban hành kèm)", re.IGNORECASE)
_PART = re.compile(r"^\s*(?:phụ lục|danh mục|biểu mẫu|mẫu số|bảng phân công|biểu)\b[^.;]{0,60}$", re.IGNORECASE)
_WEB_END = re.compile(r"^\s*(?:có thể bạn quan tâm|tin liên quan|tin khác|các tin khác|tin cùng chuyên mục|bài viết liên quan|liên kết liên kết|mục lục|bản quyền|xem thêm|tin mới|các bài viết khác|bình luận|chia sẻ bài viết)\b", re.IGNORECASE)
_SMALL = re.compile(f"[^{UPPER}\\W\\d_]")


def is_capitals(text: str) -> bool:
    """True where letters are capitals only (a bracket or two aside)."""
    return any(c.isalpha() for c in text) and not _SMALL.search(text)


def kind_line(text: str) -> str | None:
    """Slug where the line is nothing but a kind in capitals (``QUYẾT ĐỊNH``), which starts the title."""
    line = squeeze(text).rstrip(":").strip(" *_")
    return kind_of_name(line) if len(line) < 30 and (is_capitals(line) or line.istitle()) and is_capitals(line.replace(" ", "")) else None


class Zones:
    """Zone of every block of a document: ``zones[i]`` is one of ``chrome``, ``letterhead``, ``kind``, ``title``, ``authority``, ``enacting``, ``body``, ``foot``, ``note``, ``running``.

    ``official`` is false for news: no letterhead and no line that names a kind.
    """

    def __init__(self, document: Document, low: str) -> None:
        self.blocks = document.blocks
        self.texts = [document.text[b.start : b.end] for b in self.blocks]
        self.lows = [squeeze(low[b.start : b.end]) for b in self.blocks]
        self.zones = ["body"] * len(self.blocks)
        for i, block in enumerate(self.blocks):
            if block.region.startswith("head"):
                self.zones[i] = "letterhead"
            elif block.region.startswith("foot"):
                self.zones[i] = "foot"
            elif block.region in ("note", "running"):
                self.zones[i] = block.region
        self._letterheads()
        self.official = self._first_official() is not None
        if self.official:
            self._before_first()
            self._titles()
            self._feet()
            self._site_foot()
        else:
            self._news()

    def _short(self, i: int, limit: int = 14) -> bool:
        return len(self.lows[i].split()) <= limit and self.blocks[i].kind == "paragraph"

    def _letterheads(self) -> None:
        """Where the reader saw no columns: lines around the national motto."""
        for i in [i for i, low in enumerate(self.lows) if MOTTO.search(low) and self.zones[i] == "body" and self._short(i)]:
            self.zones[i] = "letterhead"
            j = i - 1
            while j >= 0 and i - j <= 5 and self.zones[j] == "body" and self._short(j) and (is_capitals(self.texts[j]) or self._head_line(j)) and not kind_line(self.texts[j]):
                self.zones[j] = "letterhead"
                j -= 1
            j = i + 1
            while j < len(self.lows) and j - i <= 8 and self.zones[j] == "body" and self._short(j) and self._head_line(j):
                self.zones[j] = "letterhead"
                j += 1

    def _head_line(self, i: int) -> bool:
        text, low = self.texts[i], self.lows[i]
        if kind_line(text):
            return False
        return bool(MOTTO.search(low) or NUMBER_LINE.match(text) or DATE_LINE.match(squeeze(text)) or _SUBJECT.match(low) or is_capitals(text) or not any(c.isalpha() for c in text))

    def _first_official(self) -> int | None:
        for i, zone in enumerate(self.zones):
            if zone == "letterhead" or (zone == "body" and kind_line(self.texts[i]) and i < 40):
                return i
        return None

    def _before_first(self) -> None:
        for i in range(self._first_official() or 0):
            if self.zones[i] == "body":
                self.zones[i] = "chrome"

    def _titles(self) -> None:
        """The kind in capitals and the lines of the title under it; ``PHỤ LỤC`` and the like open a part in the same way."""
        seen_body = False
        for i, text in enumerate(self.texts):
            if self.zones[i] not in ("body",):
                continue
            if kind_line(text) and self._short(i, 6):
                enacting = squeeze(text).endswith(":") or (seen_body and i + 1 < len(self.texts) and re.match(r"\s*điều 1\b", self.lows[i + 1]) is not None)
                if enacting:
                    self.zones[i] = "enacting"
                    continue
                self.zones[i] = "kind"
                self._title_after(i)
            elif _PART.match(text) and (is_capitals(text) or self.blocks[i].align == "center") and self._short(i, 10) and i > 3:
                self.zones[i] = "kind"
                self._title_after(i)
            elif not self._short(i):
                seen_body = True

    def _title_after(self, i: int) -> None:
        for j in range(i + 1, min(i + 9, len(self.texts))):
            text, low = self.texts[j], self.lows[j]
            if self.zones[j] == "body" and j > i + 1 and self._authority(j):
                self.zones[j] = "authority"
                return
            if self.zones[j] != "body" or self.blocks[j].kind != "paragraph" or self._ends_title(j, j == i + 1):
                return
            if _ATTACHED.match(low):
                self.zones[j] = "title"
                continue
            if re.match(r"\s*(?:kính gửi|điều \d|[ivx]+\s*\.|\d+\s*\.|[a-zđ]\)|\(\d|phần )", low) or (RECITAL.match(low) and len(low.split()) > 8 and not (j == i + 1 and is_capitals(text))):
                return
            self.zones[j] = "title"

    def _ends_title(self, j: int, first: bool) -> bool:
        text, low = squeeze(self.texts[j]), self.lows[j]
        prose = len(low.split()) > 12 and text.endswith((".", ":", ";", "./."))
        return prose and not (first and self.blocks[j].align == "center") and not _ATTACHED.match(low) or len(low.split()) > 90

    def _authority(self, j: int) -> bool:
        """The issuing authority on a line of its own, over the recitals."""
        text = squeeze(self.texts[j])
        return is_capitals(text) and not _PART.match(text) and not is_capitals(self.texts[j - 1]) and len(text.split()) <= 14 and not re.match(r"[IVX\d]+\s*\.", text)

    def _feet(self) -> None:
        """Recipients and signature; after them only another part of the document counts, the rest is the web page's."""
        i = 0
        while i < len(self.texts):
            if self.zones[i] in ("body", "foot") and (_RECIPIENTS.match(self.texts[i]) or self._signs(i) or self.zones[i] == "foot"):
                i = self._foot_from(i)
            else:
                i += 1

    def _signs(self, i: int) -> bool:
        return bool(_SIGNATURE.match(self.texts[i])) and self._short(i, 8)

    def _foot_from(self, i: int) -> int:
        while i < len(self.texts) and self.zones[i] in ("body", "foot") and self._in_foot(i):
            self.zones[i] = "foot"
            i += 1
        contents = False
        while i < len(self.texts) and self.zones[i] == "body" and (contents or not self._opens_part(i)):
            contents = contents or self.lows[i] == "mục lục"
            self.zones[i] = "chrome"
            i += 1
        return i

    def _in_foot(self, i: int) -> bool:
        text = squeeze(self.texts[i])
        return self.blocks[i].kind == "paragraph" and (self.zones[i] == "foot" or _RECIPIENTS.match(text) is not None or self._short(i, 22)) and not self._opens_part(i) and not _WEB_END.match(text)

    def _opens_part(self, i: int) -> bool:
        text = self.texts[i]
        if self.blocks[i].kind == "row":
            return True
        return bool(self.zones[i] in ("letterhead", "kind", "title") or kind_line(text) or (_PART.match(text) and not _WEB_END.match(text) and (is_capitals(text) or self._attached_below(i))))

    def _attached_below(self, i: int) -> bool:
        return self.blocks[i].align == "center" or any(_ATTACHED.match(low) for low in self.lows[i + 1 : i + 4])

    def _site_foot(self) -> None:
        """Contact lines of the web site under the document ("Đơn vị chủ quản:", "Điện thoại: …") and the lines around them."""
        last = max((i for i, low in enumerate(self.lows) if len(low.split()) >= 20 and low.endswith((".", ";", ":", "/"))), default=-1)
        for i in range(last + 1, len(self.lows)):
            if re.match(r"(?:đơn vị chủ quản|điện thoại|fax|địa chỉ|bản quyền|giấy phép|mục lục)\b", self.lows[i]) and self.zones[i] == "body":
                start = i
                while start - 1 > last and self.zones[start - 1] == "body" and is_capitals(self.texts[start - 1]):
                    start -= 1
                self.zones[start:] = ["chrome"] * (len(self.zones) - start)
                return

    def _news(self) -> None:
        first = self.first_prose()
        for i in range(len(self.texts)):
            if i > (first or 0) and _WEB_END.match(self.texts[i]):
                for j in range(i, len(self.texts)):
                    self.zones[j] = "chrome"
                return

    def first_prose(self) -> int | None:
        """The first block that reads like a paragraph of an article: a sentence of 20 words or more."""
        for i, text in enumerate(self.texts):
            words = text.split()
            if len(words) >= 20 and len(set(words)) > 12 and re.search(r"[.;:…”]\s*$", text) and re.search(r"[,.;:]", text) and self.zones[i] == "body":
                return i
        return None
