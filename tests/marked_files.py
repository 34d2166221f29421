"""Work for the lanes of tests: real rows of a text file's lines, and every misfortune that the text asks for."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

from small_collection import PROVINCE, Maker

from cchc.intake import Job
from cchc.lanes import JobError
from db.filing import Filing, filed
from db.rows import rows_of
from extract.document import Unreadable
from extract.readers import content
from extract.readers.programs import find


def read_marked(job: Job) -> Filing:
    """A document of the file's lines, one duty each. HANG sleeps, GREEDY takes 900 MB, SPIN computes for ever, CRASH dies, ONCE dies the first time, FAULT raises, BAD cannot be read,
    WORD needs a program."""
    path = Path(job.tries[0])
    data = content(job.tries[0])
    text = data.decode()
    if "HANG" in text:
        subprocess.run(["sleep", "300"], check=True)
    if "GREEDY" in text:
        kept = bytearray(os.urandom(1024)) * 1024 * 900
        time.sleep(300 + len(kept) * 0)
    while "SPIN" in text:
        pass
    if "CRASH" in text:
        os._exit(3)
    if "ONCE" in text and not path.with_suffix(".mark").exists():
        path.with_suffix(".mark").touch()
        os._exit(3)
    if "FAULT" in text:
        raise ZeroDivisionError("a fault of the program\nin two lines")
    if "BAD" in text:
        raise JobError("truncated", "the file is cut off")
    if "WORD" in text:
        try:
            find("word")
        except Unreadable as error:
            raise JobError(error.kind, str(error)) from error
    if "SLOW" in text and sys.argv[0] == "-c":  # in a worker process
        time.sleep(0.4)
    maker = Maker(None, "2024-01-01", PROVINCE)
    for line in text.splitlines():
        maker.assign(line, ["Sở Nội vụ"], areas=["the-che"])
    found = maker.made()
    found["document"]["sha256"] = hashlib.sha256(data).hexdigest()
    return filed(rows_of(found))


def nothing() -> None:
    """A worker that needs no preparation."""
