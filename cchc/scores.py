"""Figures of an evaluation: right, wrong and missing, by field, each with its n."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cchc.forms import FORMS
from models.labels import AREAS

IDENTITY = ("kind", "number", "date", "issuing_body", "title")
REPORTED = IDENTITY[:4]


@dataclass(slots=True)
class Retrieval:
    """Right, wrong and missing ones."""

    right: int = 0
    wrong: int = 0
    missing: int = 0

    def figures(self) -> dict[str, float]:
        found, wanted = self.right + self.wrong, self.right + self.missing
        precision = self.right / found if found else 1.0
        recall = self.right / wanted if wanted else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4), "gold": wanted}


@dataclass(slots=True)
class Accuracy:
    """Right ones of all."""

    right: int = 0
    total: int = 0

    def add(self, right: bool) -> bool:
        self.right += right
        self.total += 1
        return right

    def figures(self) -> dict[str, float]:
        return {"accuracy": round(self.right / self.total, 4) if self.total else 1.0, "gold": self.total}


def _accuracies(names: tuple[str, ...]) -> dict[str, Accuracy]:
    return {name: Accuracy() for name in names}


@dataclass(slots=True)
class Form:
    """Duties of one printed form."""

    assignments: Retrieval = field(default_factory=Retrieval)
    units: Retrieval = field(default_factory=Retrieval)
    deadline: Accuracy = field(default_factory=Accuracy)


@dataclass(slots=True)
class Scores:
    """Running figures over documents; ``misses`` are lines for people."""

    identity: dict[str, Accuracy] = field(default_factory=lambda: _accuracies(IDENTITY))
    reports: dict[str, Accuracy] = field(default_factory=lambda: _accuracies(REPORTED))
    references: Retrieval = field(default_factory=Retrieval)
    reference_date: Accuracy = field(default_factory=Accuracy)
    reference_issuing_body: Accuracy = field(default_factory=Accuracy)
    reference_relation: Accuracy = field(default_factory=Accuracy)
    targets: Retrieval = field(default_factory=Retrieval)
    assignments: Retrieval = field(default_factory=Retrieval)
    assignment_units: Retrieval = field(default_factory=Retrieval)
    assignment_deadline: Accuracy = field(default_factory=Accuracy)
    assignment_decision: Accuracy = field(default_factory=Accuracy)
    assignment_product: Accuracy = field(default_factory=Accuracy)
    forms: dict[str, Form] = field(default_factory=lambda: {form: Form() for form in FORMS})
    areas: dict[str, Retrieval] = field(default_factory=lambda: {area: Retrieval() for area in AREAS})
    areas_exact: Accuracy = field(default_factory=Accuracy)
    misses: list[str] = field(default_factory=list)

    def report(self) -> dict[str, Any]:
        """Figures by field, in the order they are read in."""
        micro = Retrieval(*(sum(getattr(area, part) for area in self.areas.values()) for part in ("right", "wrong", "missing")))
        seen = [area.figures()["f1"] for area in self.areas.values() if area.right + area.wrong + area.missing]
        names = ["references", "reference_date", "reference_issuing_body", "reference_relation", "targets"]
        names += ["assignments", "assignment_units", "assignment_deadline", "assignment_decision", "assignment_product"]
        return {
            "identity": {name: share.figures() for name, share in self.identity.items()},
            "reports": {name: share.figures() for name, share in self.reports.items()},
            **{name: getattr(self, name).figures() for name in names},
            "forms": {f"{name}.{part}": getattr(form, part).figures() for name, form in self.forms.items() for part in ("assignments", "units", "deadline")},
            "areas_micro": micro.figures(),
            "areas_macro_f1": round(sum(seen) / len(seen), 4) if seen else 1.0,
            "areas_exact": self.areas_exact.figures(),
            "areas": {area: counted.figures() for area, counted in self.areas.items()},
        }
