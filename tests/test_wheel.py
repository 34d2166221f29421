"""The installed program, not the checkout: everything that belongs to the packages is in the wheel, and the wheel alone reads, loads and shows a document."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("cchc", "db", "extract", "models")
SHOWN = """
import asyncio, sys
from pathlib import Path
import cchc.serving
assert Path(cchc.serving.__file__).is_relative_to(sys.argv[1]), cchc.serving.__file__
site = cchc.serving.application(Path(sys.argv[2]), Path("reviews.db"))
for where in ("/", "/cchc/tasks", "/cchc/review", "/cchc/tim_nhiem_vu?q=ho+so", "/assets/cchc.css", "/-/login"):
    answer = asyncio.run(site.client.get(where))
    assert answer.status_code == 200, (where, answer.status_code)
assert "Cải cách hành chính" in asyncio.run(site.client.get("/")).text
"""
DECISION = "ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 7/QĐ-UBND\n\nĐiều 1. Giao Sở Nội vụ chủ trì rà soát hồ sơ trước ngày 15/4/2024.\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    done = subprocess.run([sys.executable, "-m", "uv", "build", "--quiet", "--out-dir", str(out), str(ROOT)], capture_output=True, text=True, timeout=300)
    if done.returncode and "setuptools" in done.stderr and ("resolve" in done.stderr or "fetch" in done.stderr):
        pytest.skip("no package index to fetch the build back end from")
    assert done.returncode == 0, done.stderr
    return next(out.glob("*.whl"))


def test_nothing_is_left_out(wheel: Path) -> None:
    tracked = subprocess.run(["git", "ls-files", *PACKAGES], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    packed = set(zipfile.ZipFile(wheel).namelist())
    assert {name for name in tracked if name} - packed == set()
    assert zipfile.ZipFile(wheel).read("db/datasette_metadata.yml") == (ROOT / "datasette_metadata.yml").read_bytes()


def test_the_wheel_alone_reads_and_shows(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    (tmp_path / "quyết định.txt").write_text(DECISION, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    run = subprocess.run(
        [sys.executable, "-m", "cchc", "run", "quyết định.txt", "--db", "x.db", "--workers", "1"], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    shown = subprocess.run([sys.executable, "-c", SHOWN, str(installed), "x.db"], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert shown.returncode == 0, shown.stderr
