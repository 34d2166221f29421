"""The published bundle: served by plain Datasette in a process of its own, in which none of the program's heavy libraries can be imported."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_collection import district_plan, plan, resolution
from test_db import source, write

from cchc.publishing import publish
from cchc.refusal import Refused
from db import load

HEAVY = ("spacy", "underthesea", "sklearn", "scipy", "skops", "trafilatura", "docx", "pdfplumber", "cchc")
BLOCKER = """
import sys
from importlib.machinery import PathFinder
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {heavy!r}:
            spec = PathFinder.find_spec(name, path or [folder for folder in sys.path if folder.endswith("app")])
            if spec is None:
                raise ImportError(f"{{name}} is not on this host")
            return spec
sys.meta_path.insert(0, Blocker())
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("publish")
    (folder / "máy của lan").mkdir()
    original = folder / "máy của lan" / "kế hoạch.txt"
    original.write_text("nội dung", "utf-8")
    write(folder / "cchc.db", resolution(), plan(), district_plan())
    with load.opened(folder / "cchc.db") as db:
        found = plan()
        load.attach(db, [{**source(found, str(original)), "document": found["document"]["sha256"][:16]}])
        load.fail(db, [{"path": str(folder / "máy của lan" / "hỏng.pdf"), "sha256": "0" * 64, "bytes": 3}], "error", "hỏng", "Traceback /home/lan")
        db.table("runs").insert({"started": "2026-01-01", "paths": str(folder)})
        db.execute("delete from sources where path like '/van-ban/%'")
        db.conn.commit()
    assert publish(folder / "cchc.db", folder / "out", originals=True) == 0
    assert publish(folder / "cchc.db", folder / "out", originals=True) == 0, "in the place of the one before"
    return folder / "out"


@pytest.fixture(scope="module")
def served(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    blocker = tmp_path_factory.mktemp("blocker")
    (blocker / "sitecustomize.py").write_text(BLOCKER.format(heavy=set(HEAVY)), "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    start = bundle / "serve.sh"
    script = start.read_text("utf-8").replace("PYTHONPATH=app", f"PYTHONPATH=app:{blocker}")
    start.write_text(script, "utf-8")
    environment = {**os.environ, "PORT": str(port), "PYTHON": sys.executable}
    with (blocker / "log").open("w") as log:
        process = subprocess.Popen([str(start)], cwd="/", env=environment, stdout=log, stderr=log)
    try:
        for _ in range(240):
            time.sleep(0.25)
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30).read()
                break
            except urllib.error.HTTPError:
                break
            except OSError:
                assert process.poll() is None, (blocker / "log").read_text("utf-8")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=60) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


PAGES = [
    ("/", 200), ("/cchc", 200), ("/cchc/tasks", 200), ("/cchc/tasks.csv?_stream=on", 200), ("/cchc/tim_nhiem_vu?q=thu+tuc", 200), ("/assets/cchc.css", 200),
    ("/cchc/review", 200), ("/cchc?sql=select+1", 403), ("/-/metadata.json", 404), ("/cchc.db", 403), ("/-/databases.json", 404), ("/cchc/none", 404),
]  # fmt: skip


@pytest.mark.parametrize(("where", "wanted"), PAGES)
def test_the_bundle_serves(served: str, where: str, wanted: int) -> None:
    assert status(served + where) == wanted


def test_its_pages_are_ours(served: str) -> None:
    with urllib.request.urlopen(served + "/", timeout=60) as answer:
        text, headers = answer.read().decode(), answer.headers
    assert "Cải cách hành chính" in text
    assert "'sha256-" in headers["content-security-policy"]
    with urllib.request.urlopen(served + "/cchc/review", timeout=60) as answer:
        assert "chỉ để xem" in answer.read().decode()


def test_every_task_has_its_page(served: str, bundle: Path) -> None:
    (task,) = sqlite3.connect(bundle / "cchc.db").execute("select id from tasks where duty like 'Cắt giảm%'").fetchone()
    assert status(f"{served}/cchc/tasks/{task}") == 200


def test_nothing_tells_of_this_machine(bundle: Path) -> None:
    connection = sqlite3.connect(bundle / "cchc.db")
    assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
    assert connection.execute("pragma foreign_key_check").fetchall() == []
    assert connection.execute("select path from sources order by path").fetchall() == [("hỏng.pdf",), ("originals/000001.txt",)]
    assert connection.execute("select source, detail from failures").fetchall() == [("hỏng.pdf", None)]
    connection.close()
    for file in bundle.rglob("*"):
        if file.is_file() and file.suffix != ".npz":
            content = file.read_bytes()
            assert b"/home/lan" not in content
            assert "máy của lan".encode() not in content, file
            assert str(bundle.parent).encode() not in content or file.name == "serve.sh", file


def test_its_counts_and_needs_are_said(bundle: Path) -> None:
    inspected = json.loads((bundle / "inspect-data.json").read_text("utf-8"))["cchc"]
    assert inspected["tables"]["documents"]["count"] == 3
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in (bundle / "requirements.txt").read_text("utf-8").split())
    assert "serve.sh" in (bundle / "Containerfile").read_text("utf-8")
    assert os.access(bundle / "serve.sh", os.X_OK)


def test_what_is_no_bundle_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path / "cchc.db", resolution())
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thư.txt").write_text("quý", "utf-8")
    for to in (tmp_path / "out", tmp_path / "cchc.db"):
        with pytest.raises(Refused, match="no bundle"):
            publish(tmp_path / "cchc.db", to, originals=False)
    assert (tmp_path / "out" / "thư.txt").exists()
