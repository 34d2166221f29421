"""The route goes one way: extract → models → db → cchc, and inside extract from reading to parsing. Imports of every module, those inside functions too."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# (modules that begin so, what none of them imports)
ONE_WAY = [
    ("extract", ("models", "db", "cchc", "bench", "corpus")),
    ("models", ("db", "cchc", "bench", "extract.parsers", "extract.extraction", "extract.readers")),
    ("db", ("cchc", "bench")),
    ("cchc", ("bench",)),
    ("extract.readers", ("extract.parsers", "extract.segment", "extract.extraction")),
    ("extract.times", ("extract.units", "extract.tables", "extract.parsers", "extract.extraction")),
    ("extract.units", ("extract.tables", "extract.parsers", "extract.extraction")),
    ("extract.tables", ("extract.readers", "extract.parsers", "extract.extraction")),
    ("extract.parsers", ("extract.readers", "extract.extraction")),
]


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


@pytest.mark.parametrize("package, never", ONE_WAY, ids=lambda v: v if isinstance(v, str) else None)
def test_imports_point_one_way(package: str, never: tuple[str, ...]) -> None:
    files = sorted((ROOT / package.replace(".", "/")).rglob("*.py"))
    assert files
    back = {
        str(path.relative_to(ROOT)): name
        for path in files
        for name in _imports(path)
        if name.startswith(tuple(f"{other}." for other in never)) or name in never
    }
    assert not back
