"""Extraction objects made by hand, for tests of what comes after extraction: a province's plan, what it rests on, a district's plan under it, an article."""

from __future__ import annotations

import hashlib
from typing import Any

PROVINCE = {"name": "Ủy ban nhân dân tỉnh Yên Bái", "level": "tinh", "place_code": "15"}
OTHER_PROVINCE = {"name": "Ủy ban nhân dân tỉnh Lâm Đồng", "level": "tinh", "place_code": "68"}
GOVERNMENT = {"name": "Chính phủ", "level": "trung-uong", "place_code": None}


class Maker:
    """Builds one extraction object whose ranges are true: every text given is looked up in the document's text, which is the texts joined by line ends."""

    def __init__(
        self, number: str | None, date: str | None, body: dict[str, Any] | None, *, kind: str = "quyet-dinh", title: str | None = None, **more: Any
    ) -> None:
        self.lines: list[str] = []
        self.document: dict[str, Any] = {
            "media_type": "text/plain", "pages": None, "kind": kind, "number": number, "date": date, "issuing_body": body, "title": title, "signer": None,
            "reports": None, "text_layer": True, **more,
        }  # fmt: skip
        self.parts: dict[str, list[dict[str, Any]]] = {"citations": [], "mentions": [], "targets": [], "assignments": [], "sentences": []}

    def place(self, text: str) -> dict[str, Any]:
        start = sum(len(line) + 1 for line in self.lines)
        self.lines.append(text)
        return {"text": text, "page": None, "path": f"p{len(self.lines)}", "start": start, "end": start + len(text)}

    def cite(self, number: str, relation: str = "can-cu", date: str | None = None, body: str | None = None) -> Maker:
        row = {"number": number, "kind": None, "date": date, "issuing_body": body, "title": None, "relation": relation}
        self.parts["citations"].append({**row, **self.place(f"Văn bản số {number}")})
        return self

    def assign(self, duty: str, lead: list[str], support: list[str] | None = None, deadline: str | None = None, areas: list[str] | None = None) -> Maker:
        due = {"text": f"trước ngày {deadline}", "date": deadline, "recurrence": None} if deadline else None
        source = self.document["reports"] if self.document["kind"] == "tin-tuc" else self.document
        row = {
            "decision": (source or {}).get("number"), "assigner": None, "lead": lead, "support": support or [], "monitor": [], "duty": duty,
            "deadline": due, "product": None,
            "areas": _areas(areas),
        }  # fmt: skip
        place = self.place(duty)
        self.parts["assignments"].append({**row, **place})
        self.parts["sentences"].append({"headings": ["II. NHIỆM VỤ"], "areas": _areas(areas), "primary": (areas or [None])[0], "abstain": False, **place})
        return self

    def speaks_of(self, words: str, citation: int) -> Maker:
        """The last duty speaks, with these of its words, of the document that is cited as number ``citation`` (from 0)."""
        duty, cited = self.parts["assignments"][-1], self.parts["citations"][citation]
        start = duty["start"] + duty["text"].index(words)
        place = {"text": words, "page": None, "path": duty["path"], "start": start, "end": start + len(words)}
        self.parts["mentions"].append({"number": cited["number"], "kind": cited["kind"], "own": False, "citation": citation, **place})
        return self

    def target(self, indicator: str, value: float, year: int) -> Maker:
        row = {"indicator": indicator, "comparator": ">=", "value": value, "upper": None, "unit": "%", "year": year, "date": None, "areas": []}
        self.parts["targets"].append({**row, **self.place(f"{indicator} đạt từ {value}% trở lên")})
        return self

    def made(self) -> dict[str, Any]:
        text = "\n".join([*self.lines, f"{self.document['number']} {self.document['date']} {self.document['title']} {self.document['media_type']}"])
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        return {"document": {"source": "x", "sha256": sha256, **self.document, "text": text}, **self.parts}


def _areas(slugs: list[str] | None) -> list[dict[str, Any]]:
    return [{"area": slug, "probability": 0.9 - n / 10} for n, slug in enumerate(slugs or [])]


def resolution() -> dict[str, Any]:
    """The root: a resolution of the Government."""
    return Maker("76/NQ-CP", "2021-07-15", GOVERNMENT, kind="nghi-quyet", title="Chương trình tổng thể").assign("Các bộ rà soát thủ tục", ["các bộ"]).made()


def plan(**more: Any) -> dict[str, Any]:
    """A province's plan, resting on the resolution and on a law that is not in the collection."""
    maker = Maker("245/QĐ-UBND", "2024-02-15", PROVINCE, title="Kế hoạch cải cách hành chính năm 2024", **more)
    maker.cite("76/NQ-CP", date="2021-07-15", body="Chính phủ").cite("77/2015/QH13", date="2015-06-19", body="Quốc hội")
    maker.assign(
        "Cắt giảm thủ tục hành chính nội bộ", ["Sở Nội vụ"], ["Sở Tư pháp", "Ủy ban nhân dân các xã, phường"], "2024-06-30", ["thu-tuc-hanh-chinh", "the-che"]
    )
    maker.assign("Số hóa hồ sơ, kết nối dữ liệu đất đai", ["Sở Thông tin và Truyền thông"], deadline="2024-12-31", areas=["chinh-quyen-so"])
    return maker.target("Tỷ lệ hài lòng của người dân", 92, 2024).made()


def district_plan() -> dict[str, Any]:
    """A district's plan that carries the province's one out; its own number is another province's, too."""
    body = {"name": "Ủy ban nhân dân huyện Trấn Yên", "level": "huyen", "place_code": "15.huyentranyen"}
    maker = Maker("31/KH-UBND", "2024-03-01", body, kind="ke-hoach", title="Kế hoạch của huyện")
    maker.cite("245/QĐ-UBND", "thuc-hien", "2024-02-15", "Ủy ban nhân dân tỉnh Yên Bái")
    maker.assign("Niêm yết thủ tục tại bộ phận một cửa", ["Phòng Nội vụ"], areas=["thu-tuc-hanh-chinh"])
    return maker.speaks_of("thủ tục", 0).made()


def namesake() -> dict[str, Any]:
    """Another province's decision of the same number."""
    maker = Maker("245/QĐ-UBND", "2024-01-20", OTHER_PROVINCE, title="Kế hoạch tinh giản biên chế")
    return maker.assign("Rà soát biên chế sự nghiệp", ["Sở Nội vụ"], areas=["to-chuc-bo-may"]).made()


def article() -> dict[str, Any]:
    """An article that reports a decision which is not in the collection."""
    reports = {"kind": "ke-hoach", "number": "118/KH-UBND", "date": None, "issuing_body": PROVINCE, "title": None}
    maker = Maker(None, "2024-04-02", None, kind="tin-tuc", title="Yên Bái: Nâng cao chất lượng phục vụ", reports=reports)
    return maker.assign("Sở Nội vụ được giao tổng hợp kết quả hằng quý", ["Sở Nội vụ"], areas=["chi-dao-dieu-hanh"]).made()
