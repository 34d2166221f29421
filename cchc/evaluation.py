"""``cchc evaluate``: what is found in the documents of a gold folder, scored against what readers found in them.

A gold file ``NAME.json`` names its document (``file``, and in ``also`` the same document in other formats); what counts as what is said by the annotation
guidelines. An entry marked ``optional`` counts neither way.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cchc.comparison import number, plain, same_field, same_title, same_unit
from cchc.forms import form_of
from cchc.lane import Limits
from cchc.refusal import Refused
from cchc.scores import IDENTITY, Accuracy, Form, Retrieval, Scores
from cchc.stream import extractions

Found = dict[str, Any]
_ROLES = ("lead", "support")


class Scoring:
    """Scores one document: ``gold`` against ``found`` (its extraction object, ``{}`` where it could not be read)."""

    def __init__(self, scores: Scores, name: str, gold: Found, found: Found) -> None:
        self.scores, self.name, self.gold, self.found = scores, name, gold, found

    def score(self) -> None:
        self.identity()
        if "references" in self.gold:
            self.references()
        if "targets" in self.gold:
            self.targets()
        if "assignments" in self.gold:
            self.assignments()
        self.sentences()

    def miss(self, what: str) -> None:
        self.scores.misses.append(f"{self.name}: {what}")

    def identity(self) -> None:
        gold, found = self.gold.get("document") or {}, self.found.get("document") or {}
        wanted = {name: gold[name] for name in IDENTITY if name in gold}
        self.fields("document", wanted, found, self.scores.identity)
        if "reports" in gold:
            reported = gold["reports"] or {}
            self.fields("document.reports", {name: reported.get(name) for name in self.scores.reports}, found.get("reports") or {}, self.scores.reports)

    def fields(self, of: str, wanted: Found, found: Found, shares: dict[str, Accuracy]) -> None:
        for name, value in wanted.items():
            got = _name(found.get(name)) if name == "issuing_body" else found.get(name)
            if not shares[name].add(same_field(name, value, got)):
                self.miss(f"{of}.{name}: gold {value!r}, got {got!r}")

    def references(self) -> None:
        gold = {number(row["number"]): row for row in self.gold["references"]}
        found = {number(row["number"]): row for row in self.found.get("citations", ()) if row.get("number")}
        for key, row in gold.items():
            if any(r.get("optional") for r in self.gold["references"] if number(r["number"]) == key):
                continue
            if key not in found:
                self.scores.references.missing += 1
                self.miss(f"reference not found: {row['number']}")
                continue
            self.scores.references.right += 1
            self.reference(row, found[key])
        for key in found.keys() - gold.keys():
            self.scores.references.wrong += 1
            self.miss(f"reference not in gold: {found[key]['number']}")

    def reference(self, gold: Found, found: Found) -> None:
        if gold.get("date") and not self.scores.reference_date.add(gold["date"] == found.get("date")):
            self.miss(f"reference {gold['number']} date: gold {gold['date']}, got {found.get('date')}")
        body = _name(found.get("issuing_body"))
        if gold.get("issuing_body") and not self.scores.reference_issuing_body.add(same_field("issuing_body", gold["issuing_body"], body)):
            self.miss(f"reference {gold['number']} body: gold {gold['issuing_body']}, got {body}")
        if gold.get("relation") and not self.scores.reference_relation.add(gold["relation"] == found.get("relation")):
            self.miss(f"reference {gold['number']} relation: gold {gold['relation']}, got {found.get('relation')}")

    def targets(self) -> None:
        left = list(self.found.get("targets", ()))
        for gold in self.gold["targets"]:
            index = next((i for i, found in enumerate(left) if _is_target(gold, found)), None)
            if index is not None:
                del left[index]
            if gold.get("optional"):
                continue
            if index is None:
                self.scores.targets.missing += 1
                self.miss(f"target not found: {_target(gold)} in {gold['anchor']!r}")
            else:
                self.scores.targets.right += 1
        self.scores.targets.wrong += len(left)
        for found in left:
            self.miss(f"target not in gold: {_target(found)} in {(found.get('text') or '')[:80]!r}")

    def assignments(self) -> None:
        golds, founds = self.gold["assignments"], self.found.get("assignments", [])
        texts = [plain(found.get("text")) for found in founds]
        holding = [[j for j, text in enumerate(texts) if plain(gold["anchor"]) in text] for gold in golds]
        pairs = _paired(golds, founds, holding)
        for i, gold in enumerate(golds):
            if not gold.get("optional"):
                self.assignment(gold, founds[pairs[i]] if i in pairs else None)
        for j in sorted(set(range(len(founds))) - {j for found in holding for j in found}):
            form = self.form(founds[j].get("text") or "", founds[j])
            for counted in (self.scores.assignments, form.assignments):
                counted.wrong += 1
            for counted in (self.scores.assignment_units, form.units):
                counted.wrong += len(_units(founds[j]))
            self.miss(f"assignment not in gold: {founds[j].get('lead')} <- {(founds[j].get('text') or '')[:90]!r}")

    def form(self, anchor: str, assignment: Found) -> Form:
        """The figures of the printed form that this duty stands in."""
        text = (self.found.get("document") or {}).get("text") or ""
        return self.scores.forms[form_of(text, anchor, assignment.get("lead") or [])]

    def assignment(self, gold: Found, found: Found | None) -> None:
        anchor = gold["anchor"]
        form = self.form(anchor, gold)
        if found is None:
            for counted in (self.scores.assignments, form.assignments):
                counted.missing += 1
            for counted in (self.scores.assignment_units, form.units):
                counted.missing += len(_units(gold))
            self.miss(f"assignment not found: {anchor!r}")
            return
        for counted in (self.scores.assignments, form.assignments):
            counted.right += 1
        self.units(gold, found, form.units)
        wanted, got = _due(gold), _due(found)
        if any(wanted) or any(got):
            form.deadline.add(wanted == got)
            if not self.scores.assignment_deadline.add(wanted == got):
                self.miss(f"deadline: gold {wanted}, got {got} in {anchor!r}")
        if gold.get("product") and not self.scores.assignment_product.add(same_title(gold["product"], found.get("product"))):
            self.miss(f"product: gold {gold['product']!r}, got {found.get('product')!r}")
        if "decision" in gold and not self.scores.assignment_decision.add(number(gold["decision"]) == number(found.get("decision"))):
            self.miss(f"decision: gold {gold['decision']!r}, got {found.get('decision')!r}")

    def units(self, gold: Found, found: Found, of_form: Retrieval) -> None:
        shares = (self.scores.assignment_units, of_form)
        left = _units(found)
        for role, unit in _units(gold):
            index = next((i for i, (other, name) in enumerate(left) if other == role and same_unit(name, unit)), None)
            if index is None:
                for counted in shares:
                    counted.missing += 1
                self.miss(f"{role} unit not found: {unit!r} in {gold['anchor']!r}")
            else:
                for counted in shares:
                    counted.right += 1
                del left[index]
        for counted in shares:
            counted.wrong += len(left)
        for role, unit in left:
            self.miss(f"{role} unit not in gold: {unit!r} in {gold['anchor']!r}")

    def sentences(self) -> None:
        texts = [(plain(found.get("text")), found) for found in self.found.get("sentences", ())]
        for gold in self.gold.get("sentences", ()):
            anchor = plain(gold["anchor"])
            hit: Found = next((found for text, found in texts if anchor in text), {})
            wanted, got = set(gold["areas"]), {area["area"] for area in hit.get("areas", ())}
            for area, counted in self.scores.areas.items():
                counted.right += area in wanted and area in got
                counted.wrong += area in got and area not in wanted
                counted.missing += area in wanted and area not in got
            if not self.scores.areas_exact.add(wanted == got):
                self.miss(f"areas: gold {sorted(wanted)}, got {sorted(got)} in {gold['anchor'][:80]!r}")


def _name(body: Any) -> Any:
    return body.get("name") if isinstance(body, dict) else body


def _units(assignment: Found) -> list[tuple[str, str]]:
    return [(role, unit) for role in _ROLES for unit in assignment.get(role) or ()]


def _due(assignment: Found) -> tuple[Any, Any]:
    deadline = assignment.get("deadline") or {}
    return deadline.get("date"), deadline.get("recurrence")


def _is_target(gold: Found, found: Found) -> bool:
    same = float(found.get("value") or 0) == float(gold["value"]) and (found.get("unit"), found.get("comparator")) == (gold["unit"], gold["comparator"])
    return same and plain(gold["anchor"]) in plain(found.get("text"))


def _target(target: Found) -> str:
    return f"{target.get('comparator')} {target.get('value')} {target.get('unit')}"


def _paired(golds: list[Found], founds: list[Found], holding: list[list[int]]) -> dict[int, int]:
    """One found assignment (index) for each gold one whose anchor it holds: required before optional, best overlap of units first, none twice while another
    will do."""
    ranked = sorted((bool(golds[i].get("optional")), -_overlap(golds[i], founds[j]), i, j) for i, found in enumerate(holding) for j in found)
    pairs: dict[int, int] = {}
    for *_, i, j in ranked:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    for *_, i, j in ranked:
        pairs.setdefault(i, j)
    return pairs


def _overlap(gold: Found, found: Found) -> float:
    wanted, got = _units(gold), _units(found)
    hits = sum(any(role == other and same_unit(name, unit) for other, name in got) for role, unit in wanted)
    return 2 * hits / (len(wanted) + len(got)) if wanted or got else 1.0


def evaluate_folder(folder: Path, workers: int, limits: Limits, as_json: bool, misses: bool) -> int:
    """Score every gold file in ``folder`` (or, where it holds none itself, in the folders below it) and print the figures; status 1 where a document could not
    be read, ``Refused``
    where there is no gold file."""
    golds = list(_documents(folder))
    if not golds:
        raise Refused(f"{folder} holds no gold files (NAME.json beside its document)")
    scores = Scores()
    status = 0
    for (path, gold), (_, line, failure) in zip(golds, extractions([str(path) for path, _ in golds], workers, limits), strict=True):
        if failure is not None:
            status = 1
            print(f"{path}: {failure.kind}: {failure.message}: every figure counts it as empty", file=sys.stderr)
        Scoring(scores, path.name, gold, json.loads(line) if line else {}).score()
    if misses:
        print(*scores.misses, sep="\n", file=sys.stderr)
    report = scores.report()
    print(json.dumps(report, ensure_ascii=False) if as_json else "\n".join(_lines(report)))
    return status


def _documents(folder: Path) -> Iterator[tuple[Path, Found]]:
    """Documents with their gold; they stand beside the gold files or, as in the corpus, in a folder ``documents`` beside theirs."""
    files = sorted(folder.glob("*.json")) or sorted(folder.glob("*/*.json"))
    for path in files:
        gold = json.loads(path.read_text("utf-8"))
        for name in (gold["file"], *gold.get("also", ())):
            beside, apart = path.with_name(name), path.resolve().parents[1] / "documents" / name
            yield (apart if not beside.exists() and apart.exists() else beside), gold


def _lines(report: dict[str, Any]) -> Iterator[str]:
    for name, value in report.items():
        if name in ("identity", "reports", "forms", "areas"):
            for part, figures in value.items():
                yield _line(f"{name}.{part}", figures)
        else:
            yield _line(name, value)


def _line(name: str, figures: Any) -> str:
    if not isinstance(figures, dict):
        return f"{name:36}{figures:>9.4f}"
    return f"{name:36}" + "".join(f"  n {value:<6}" if key == "gold" else f"{key:>12} {value:.4f}" for key, value in figures.items())
