"""Programs of the operating system: missing ones are named, hanging ones ended with all they started."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from extract.document import Unreadable
from extract.readers import programs


def executable(folder: Path, name: str, script: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_a_missing_program_is_named_with_the_command_that_installs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unreadable) as caught:
        programs.find("word")
    assert caught.value.kind == "missing-tool"
    assert "sudo apt-get install libreoffice-writer-nogui" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not programs.may_be_there_now("missing-tool", str(caught.value))
    executable(tmp_path, "antiword", "exit 0")
    assert programs.find("word") == str(tmp_path / "antiword")
    assert programs.may_be_there_now("missing-tool", str(caught.value))
    assert not programs.may_be_there_now("truncated", "cut off")
    executable(tmp_path, "soffice", "exit 0")
    assert programs.find("word") == str(tmp_path / "soffice")


def test_exit_status_and_environment(tmp_path: Path) -> None:
    assert programs.run(["sh", "-c", 'echo "$HOME $WORD" > said; exit 3'], 20, tmp_path, {"WORD": "đơn"}) == 3
    assert (tmp_path / "said").read_text() == f"{tmp_path} đơn\n"


def alive(pid: int) -> bool:
    """Whether a process runs; one that has ended but was not yet collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_program_that_hangs_is_ended_with_what_it_started(tmp_path: Path) -> None:
    with pytest.raises(TimeoutError, match="not done after 1 seconds"):
        programs.run(["sh", "-c", "sleep 300 & echo $! > child; wait"], 1, tmp_path)
    child = int((tmp_path / "child").read_text())
    deadline = time.monotonic() + 10
    while alive(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not alive(child)


def test_what_outlives_its_program_is_ended_too(tmp_path: Path) -> None:
    assert programs.run(["sh", "-c", "sleep 300 & echo $! > child"], 20, tmp_path) == 0
    child = int((tmp_path / "child").read_text())
    deadline = time.monotonic() + 10
    while alive(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not alive(child)


def test_it_dies_with_its_caller(tmp_path: Path) -> None:
    caller = os.fork()
    if caller == 0:
        programs.run(["sh", "-c", "echo $$ > child; exec sleep 300"], 300, tmp_path)
        os._exit(0)
    deadline = time.monotonic() + 20
    while not ((tmp_path / "child").exists() and (tmp_path / "child").read_text()) and time.monotonic() < deadline:
        time.sleep(0.02)
    child = int((tmp_path / "child").read_text())
    os.kill(caller, 9)
    os.waitpid(caller, 0)
    while alive(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not alive(child)
