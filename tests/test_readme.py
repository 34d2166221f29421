"""The first screen of the README is true: the decision in it gives the rows under it."""

from __future__ import annotations

import json
import pathlib
import re

from cchc.pipeline import process

README = pathlib.Path(__file__).parent.parent / "README.md"


def test_the_decision_gives_the_rows(tmp_path: pathlib.Path) -> None:
    printed = README.read_text(encoding="utf-8")
    decision, rows = re.findall(r"```(?:text|json)\n(.*?)```", printed, re.DOTALL)[:2]
    path = tmp_path / "quyet-dinh.txt"
    path.write_text(decision, encoding="utf-8")
    found = process(str(path))
    duty, target, citation = (json.loads(row) for row in re.findall(r"^\{.*?\}$", rows, re.DOTALL | re.MULTILINE))
    for shown, records in ((duty, found["assignments"]), (target, found["targets"]), (citation, found["citations"])):
        assert any(all(record[key] == value for key, value in shown.items()) for record in records), (shown, records)
