"""The figures of ``cchc evaluate corpus/gold`` against the report that was committed (``corpus/accuracy.json``): a drop fails; a rise asks for a new report.

Who means a drop (gold put right, a field traded for a better one) writes the report anew with ``make accuracy``; the commit then shows what was given up.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CORPUS = Path(__file__).parent.parent / "corpus"


def figures(report: Any, name: str = "") -> Iterator[tuple[str, float]]:
    """The figure of each measure, F1 or share, with how many gold entries it rests on as a figure of its own."""
    if isinstance(report, dict):
        for key in sorted(report):
            if key not in ("precision", "recall"):
                yield from figures(report[key], f"{name}.{key}".lstrip("."))
    elif report is not None:
        yield name, float(report)


@pytest.fixture(scope="module")
def measured() -> dict[str, float]:
    done = subprocess.run([sys.executable, "-m", "cchc", "evaluate", str(CORPUS / "gold"), "--json"], capture_output=True, text=True, check=True)
    return dict(figures(json.loads(done.stdout)))


def committed() -> dict[str, float]:
    return dict(figures(json.loads((CORPUS / "accuracy.json").read_text("utf-8"))))


@pytest.mark.parametrize("name", sorted(committed()))
def test_no_figure_fell(measured: dict[str, float], name: str) -> None:
    assert measured[name] >= committed()[name], "worse than committed; if that is meant: make accuracy, and say why in the commit"


def test_every_rise_is_written_down(measured: dict[str, float]) -> None:
    assert {name: value for name, value in measured.items() if value > committed().get(name, -1.0)} == {}, "better than committed: make accuracy"
