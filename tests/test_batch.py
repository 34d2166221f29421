"""The batch runner: what is new, changed, equal, gone; what hangs, crashes or is broken; that order, workers and interruptions never show in the rows.

``read_marked`` makes real rows of a text file's lines and misbehaves where the text says so; most tests let it run in this process, those of
processes in real ones.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

import pytest
from marked_files import nothing, read_marked
from test_db import facts

from cchc.batch import NoDocumentsError, Settings, Tally, run
from cchc.intake import Job, fingerprint, paths_under
from cchc.lanes import JobError, Lanes, Limits, Outcome
from cchc.lock import TakenError, held
from cchc.progress import Lines

TESTS = Path(__file__).parent


def unprepared() -> None:
    raise FileNotFoundError("there is no model")


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    (folder / "con").mkdir(parents=True)
    for n in range(5):
        (folder / f"{n}.txt").write_text(f"việc thứ {n}\nviệc chung")
    (folder / "con" / "sâu.txt").write_text("việc ở thư mục con")
    return folder


class Inline(Lanes[Job]):
    """Lanes without processes, for tests of everything else."""

    def run(self, jobs: Iterable[Job]) -> Generator[Outcome[Job], None, None]:
        for job in jobs:
            try:
                yield Outcome(job, read_marked(job))
            except JobError as error:
                yield Outcome(job, failure=error)


def go(folder: Path, db: Path, *, timeout: float = 30.0, **settings: Any) -> Tally:
    lanes = Inline if "workers" not in settings else Lanes
    chosen = Settings(**{"workers": 1, "limits": Limits(timeout), **settings})
    return run([str(folder)], db, chosen, Lines(), lanes(read_marked, nothing, chosen.workers, chosen.limits))


def rows(db: Path, sql: str) -> list[tuple[Any, ...]]:
    return sqlite3.connect(db).execute(sql).fetchall()


def counts(tally: Tally) -> tuple[int, ...]:
    return tally.files, tally.new, tally.changed, tally.unchanged, tally.missing


def test_a_second_run_reads_only_what_is_new_or_changed(docs: Path, tmp_path: Path) -> None:
    db = tmp_path / "x.db"
    assert counts(go(docs, db)) == (6, 6, 0, 0, 0)
    assert (tmp_path / "x.db-wal").exists() is False
    tally = go(docs, db)
    assert (counts(tally), tally.documents) == ((6, 0, 0, 6, 0), 0)
    (docs / "0.txt").write_text("việc đã đổi")
    (docs / "mới.txt").write_text("việc mới")
    (docs / "1.txt").unlink()
    tally = go(docs, db)
    assert (counts(tally), tally.documents) == ((6, 1, 1, 4, 1), 2)
    assert rows(db, "select count(*) from tasks where duty like 'việc thứ 0'") == [(0,)]
    assert rows(db, "select path like '%1.txt', document is not null from sources where present = 0") == [(1, 1)]
    (docs / "1.txt").write_text("việc thứ 1\nviệc chung")
    assert counts(go(docs, db)) == (7, 0, 0, 7, 0)
    assert rows(db, "select count(*) from sources where present = 0") == [(0,)]


def test_the_rows_are_those_of_a_fresh_reading(docs: Path, tmp_path: Path) -> None:
    """However a database came about: several runs, changes between them, one worker or three."""
    grown, fresh = tmp_path / "grown.db", tmp_path / "fresh.db"
    (docs / "4.txt").rename(tmp_path / "4.txt")
    (docs / "bản sao.txt").write_text((docs / "2.txt").read_text())
    (docs / "hỏng.txt").write_text("BAD")
    (docs / "3.txt").write_text("cũ")
    go(docs, grown)
    (docs / "3.txt").write_text("việc thứ 3\nviệc chung")
    (tmp_path / "4.txt").rename(docs / "4.txt")
    go(docs, grown, workers=2)
    go(docs, fresh)
    assert facts(grown) == facts(fresh)
    assert rows(fresh, "select count(*), count(distinct document), count(distinct sha256) from sources") == [(8, 6, 7)]


def test_equal_files_are_one_document_with_two_sources(docs: Path, tmp_path: Path) -> None:
    db = tmp_path / "x.db"
    (docs / "a.txt").write_text("cùng nội dung")
    go(docs, db)
    (docs / "b.txt").write_text("cùng nội dung")
    tally = go(docs, db)
    assert (tally.new, tally.documents) == (1, 0)
    assert rows(db, "select count(*) from tasks where duty = 'cùng nội dung'") == [(1,)]
    assert rows(db, "select d.source like '%/a.txt', count(*) from documents d join sources s on s.document = d.id group by d.id having count(*) > 1") == [
        (1, 2)
    ]
    (docs / "a.txt").write_text("nội dung khác")
    go(docs, db)
    assert rows(db, "select source like '%/b.txt' from documents where id in (select document from tasks where duty = 'cùng nội dung')") == [(1,)]


def test_contents_that_change_places_are_kept(docs: Path, tmp_path: Path) -> None:
    db = tmp_path / "x.db"
    go(docs, db)
    before = rows(db, "select id from documents order by id")
    one, two = (docs / "0.txt").read_text(), (docs / "1.txt").read_text()
    (docs / "0.txt").write_text(two)
    (docs / "1.txt").write_text(one)
    tally = go(docs, db)
    assert (tally.changed, tally.documents) == (2, 0)
    assert rows(db, "select id from documents order by id") == before


def test_each_misfortune_costs_one_document(docs: Path, tmp_path: Path) -> None:
    db = tmp_path / "x.db"
    for name, text in {"treo": "HANG", "sập": "CRASH", "một lần": "ONCE", "lỗi": "FAULT", "hỏng": "BAD"}.items():
        (docs / f"{name}.txt").write_text(text)
    tally = go(docs, db, workers=2, timeout=12.0)
    assert tally.failed == Counter({"timeout": 1, "crash": 1, "error": 1, "truncated": 1})
    assert rows(db, "select count(*) from tasks where duty = 'ONCE'") == [(1,)]
    assert rows(db, "select count(*) from documents") == [(7,)]
    messages = dict(rows(db, "select kind, message from failures"))
    assert messages["timeout"] == "not done after 12 seconds"
    assert messages["error"] == "ZeroDivisionError: a fault of the program in two lines"
    assert "ZeroDivisionError" in rows(db, "select detail from failures where kind = 'error'")[0][0]
    assert rows(db, "select count(*) from failures where detail is not null") == [(1,)]


def test_failures_wait_until_they_change_or_somebody_asks(docs: Path, tmp_path: Path) -> None:
    db = tmp_path / "x.db"
    (docs / "hỏng.txt").write_text("BAD")
    assert go(docs, db).failed == {"truncated": 1}
    again = go(docs, db)
    assert (again.known_failed, again.failed) == (1, {})
    assert go(docs, db, retry_failures=True).failed == {"truncated": 1}
    (docs / "hỏng.txt").write_text("nay đã lành")
    mended = go(docs, db)
    assert (mended.changed, mended.known_failed) == (1, 0)
    assert rows(db, "select count(*) from failures") == [(0,)]


def test_what_failed_for_want_of_a_program_is_read_once_it_is_there(docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db = tmp_path / "x.db"
    (docs / "cũ.txt").write_text("WORD")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert go(docs, db).failed == {"missing-tool": 1}
    assert go(docs, db).known_failed == 1
    (tmp_path / "soffice").write_text("#!/bin/sh\n")
    (tmp_path / "soffice").chmod(0o755)
    assert (go(docs, db).documents, rows(db, "select count(*) from failures")) == (1, [(0,)])


def test_a_document_that_breaks_takes_its_old_facts_along(docs: Path, tmp_path: Path) -> None:
    db = tmp_path / "x.db"
    go(docs, db)
    (docs / "0.txt").write_text("BAD")
    go(docs, db)
    assert rows(db, "select count(*) from tasks where duty = 'việc thứ 0'") == [(0,)]
    assert rows(db, "select count(*) from documents") == [(5,)]


def test_reading_everything_again(docs: Path, tmp_path: Path) -> None:
    db = tmp_path / "x.db"
    go(docs, db)
    before = facts(db)
    assert go(docs, db, reread=True).documents == 6
    assert facts(db) == before


def test_a_file_that_cannot_be_opened_is_a_failure(docs: Path, tmp_path: Path) -> None:
    (docs / "mất.txt").symlink_to(tmp_path / "không có")
    tally = go(docs, tmp_path / "x.db")
    assert tally.failed == {"unreadable": 1}
    assert rows(tmp_path / "x.db", "select message from failures") == [("the file cannot be opened: No such file or directory",)]


def test_a_named_pipe_is_not_waited_for(docs: Path, tmp_path: Path) -> None:
    os.mkfifo(docs / "ống.pdf")
    assert go(docs, tmp_path / "x.db").failed == {"unreadable": 1}
    assert rows(tmp_path / "x.db", "select message from failures") == [("it is no regular file",)]


def test_a_worker_that_cannot_be_prepared_stops_the_run(docs: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no model"):
        run([str(docs)], tmp_path / "x.db", Settings(1), Lines(), Lanes(read_marked, unprepared, 1, Limits()))


def test_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "trống").mkdir()
    with pytest.raises(NoDocumentsError):
        go(tmp_path / "trống", tmp_path / "x.db")


def test_which_files_count(tmp_path: Path) -> None:
    for name in ("a.PDF", "b.docx", "~$b.docx", ".ẩn.txt", "c.xlsx", "con/d.htm", ".git/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [os.path.relpath(path, tmp_path) for path in paths_under([str(tmp_path), str(tmp_path / "con"), str(tmp_path / "c.xlsx")])]
    assert found == ["a.PDF", "b.docx", "c.xlsx", "con/d.htm"]


def test_a_name_that_is_no_utf8_is_taken(docs: Path, tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(docs) + b"/v\xe3n b\xb6n.txt")
    Path(odd).write_text("việc có tên tệp cũ")
    tally = go(docs, tmp_path / "x.db")
    assert (tally.new, tally.failed) == (7, {})
    assert rows(tmp_path / "x.db", "select path from sources where path like '%bn.txt' or path like '%b6n.txt'")[0][0].endswith("v\\udce3n b\\udcb6n.txt")
    assert fingerprint(odd).key.endswith("v\\udce3n b\\udcb6n.txt")


def test_one_run_at_a_time(tmp_path: Path) -> None:
    lock = tmp_path / "x.db.lock"
    with held(lock), pytest.raises(TakenError, match=str(os.getpid())), held(lock):
        pass
    assert not lock.exists()
    with held(lock):
        pass


def test_lanes_hand_out_no_more_once_stopped() -> None:
    lanes: Lanes[int] = Lanes(abs, nothing, 1, Limits())
    seen = []
    for outcome in lanes.run(iter(range(-9, 0))):
        seen.append(outcome.result)
        lanes.stop()
    assert seen in ([9, 8], [9])


SCRIPT = """
import sys
from pathlib import Path
from marked_files import read_marked, nothing
from cchc.batch import Settings, run
from cchc.lanes import Lanes, Limits
from cchc.progress import Lines
if __name__ == "__main__":
    tally = run([sys.argv[1]], Path(sys.argv[2]), Settings(2), Lines(), Lanes(read_marked, nothing, 2, Limits(30.0)))
    print(tally.left)
"""


def started(docs: Path, db: Path, tmp_path: Path) -> subprocess.Popen[str]:
    script = tmp_path / "go.py"
    script.write_text(SCRIPT)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])}
    process = subprocess.Popen([sys.executable, script, docs, db], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        if db.exists() and stored(db):
            return process
        time.sleep(0.05)
    raise AssertionError("the run never stored a document")


def stored(db: Path) -> int:
    try:
        return int(rows(db, "select count(*) from documents")[0][0])
    except sqlite3.OperationalError:
        return 0


@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_run_goes_on_to_the_same_rows(docs: Path, tmp_path: Path, blow: signal.Signals) -> None:
    for n in range(12):
        (docs / f"chậm {n:02}.txt").write_text(f"SLOW {n}")
    db, whole = tmp_path / "x.db", tmp_path / "whole.db"
    process = started(docs, db, tmp_path)
    process.send_signal(blow)
    out, err = process.communicate(timeout=120)
    assert 0 < stored(db) < 18
    if blow is not signal.SIGKILL:
        assert int(out) > 0, "what was in hand was finished, the rest left"
        assert "run the same command again" in err
        assert "Traceback" not in err
        assert rows(db, "select state from runs") == [("interrupted",)]
    go(docs, db)
    go(docs, whole)
    assert facts(db) == facts(whole)
    assert rows(db, "select state from runs order by id") == [("killed" if blow is signal.SIGKILL else "interrupted",), ("finished",)]
