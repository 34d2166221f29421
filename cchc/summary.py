"""What a run did, in numbers: for the table at its end, for its JSON log."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from db.corrections import Report


@dataclass(slots=True)
class Tally:
    """What a run did. Counts are of files; ``failed`` by kind, ``known_failed`` those that failed before and were not tried again; ``missing`` those found gone
    from the disk now, ``pruned`` those forgotten; ``left`` those that a stop left unread; ``documents`` and ``pages`` were read now."""

    files: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    pruned: int = 0
    known_failed: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    pages: int = 0
    left: int = 0
    seconds: float = 0.0
    reviewed: Report = field(default_factory=Report)

    def status(self) -> int:
        """Exit status: 130 stopped before the end, 1 where a file is among the failures (of now or of before), else 0."""
        return 130 if self.left else int(bool(self.failed or self.known_failed))

    def figures(self) -> dict[str, Any]:
        """All counts by name, with rates a second."""
        counts = {
            name: getattr(self, name) for name in ("files", "new", "changed", "unchanged", "missing", "pruned", "known_failed", "left", "documents", "pages")
        }
        rates = {"seconds": round(self.seconds, 1), "documents_per_second": self._rate(self.documents), "pages_per_second": self._rate(self.pages)}
        return {**counts, "failed": dict(sorted(self.failed.items())), **rates}

    def lines(self) -> list[tuple[str, str]]:
        """Label and figure of each line of the table; what did not happen is left out."""
        counts = [
            ("tệp (files)", self.files, True),
            ("mới (new)", self.new, True),
            ("đã đổi (changed)", self.changed, True),
            ("không đổi (unchanged)", self.unchanged, True),
            ("không còn trên đĩa (missing)", self.missing, False),
            ("đã xóa khỏi cơ sở dữ liệu (pruned)", self.pruned, False),
            *((f"lỗi: {kind} (failed)", count, True) for kind, count in sorted(self.failed.items())),
            ("lỗi từ lần trước, không đọc lại (failed before)", self.known_failed, False),
            ("chưa đọc, do dừng giữa chừng (left)", self.left, False),
            ("văn bản đã đọc (documents read)", self.documents, False),
            ("trang đã đọc (pages read)", self.pages, False),
        ]
        shown = [(label, f"{count:,}") for label, count, always in counts if count or always]
        rates = [f"{self._rate(self.documents)} văn bản/s (documents/s)"] if self.documents else []
        rates += [f"{self._rate(self.pages)} trang/s (pages/s)"] if self.pages else []
        return [*shown, ("thời gian (time)", ", ".join([f"{self.seconds:.1f} s", *rates]))]

    def _rate(self, count: int) -> float:
        return round(count / self.seconds, 1) if self.seconds else 0.0
