"""What a run tells while it works: a bar on a terminal, plain lines in a log, JSON lines for programs. All of it goes to stderr."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from cchc.lanes import JobError, Outcome
from cchc.reviewing import lines_of
from cchc.shown import shown
from cchc.summary import Tally

_EVERY = 10.0


class Reporter(Protocol):
    """Where a run tells what it does."""

    def say(self, line: str) -> None:
        """One line of talk."""

    def reading(self, paths: list[str]) -> Iterator[str]:
        """Frame of a look at each of the files: hands them on."""

    def working(self, total: int) -> AbstractContextManager[None]:
        """Frame of the work on ``total`` files."""

    def done(self, outcome: Outcome[Any], failure: JobError | None, pages: int) -> None:
        """Note a job that is settled, and the ``failure`` that it came to; ``pages`` read so far."""

    def summary(self, tally: Tally, path: Path) -> None:
        """The end of a run on the database ``path``."""


class Lines:
    """One line for each failure, and at most every ten seconds one on how far the work is."""

    def __init__(self) -> None:
        self.total = self.count = self.failed = 0
        self.began = self.said = 0.0

    def say(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    def reading(self, paths: list[str]) -> Iterator[str]:
        if paths:
            self.say(f"{len(paths)} files found")
        yield from paths

    @contextmanager
    def working(self, total: int) -> Iterator[None]:
        self.total, self.count, self.failed = total, 0, 0
        self.began = self.said = time.monotonic()
        if total:
            self.say(f"{total} files to read")
        yield

    def done(self, outcome: Outcome[Any], failure: JobError | None, pages: int) -> None:
        files = len(outcome.job.files)
        self.count += files
        if failure is not None:
            self.failed += files
            for file in outcome.job.files:
                self.fault(file.key, failure, outcome.seconds)
        now = time.monotonic()
        if now - self.said >= _EVERY or self.count == self.total:
            self.said = now
            self.advance(pages, now - self.began)

    def fault(self, path: str, failure: JobError, _seconds: float) -> None:
        """One file could not be read."""
        self.say(shown(f"{path}: {failure.kind}: {failure.message}"))

    def advance(self, pages: int, seconds: float) -> None:
        """How far the work is."""
        rate = self.count / seconds if seconds else 0.0
        left = f", about {(self.total - self.count) / rate:.0f} s left" if rate and self.count < self.total else ""
        self.say(f"{self.count}/{self.total} files, {self.failed} failed, {pages} pages, {rate:.1f} files/s, {seconds:.0f} s{left}")

    def summary(self, tally: Tally, path: Path) -> None:
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(title=Text(str(path)), show_header=False, title_justify="left")
        table.add_column()
        table.add_column(justify="right")
        for label, figure in tally.lines():
            table.add_row(label, figure)
        console = Console(stderr=True, highlight=False)
        console.print(table)
        for line in lines_of(tally.reviewed):
            console.print(line, soft_wrap=True, markup=False)
        if tally.failed or tally.known_failed:
            console.print(f"xem lý do và cách xử lý (reasons and what to do): cchc failures --db {path}", soft_wrap=True, markup=False)


class JsonLines(Lines):
    """The same as JSON objects, one a line: ``time`` (UTC), ``event`` (found, start, progress, failure, note, summary) and what belongs to it."""

    def say(self, line: str) -> None:
        self.tell("note", message=line)

    def tell(self, event: str, **more: Any) -> None:
        """Print one event."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        print(json.dumps({"time": now, "event": event, **more}, ensure_ascii=False), file=sys.stderr, flush=True)

    def reading(self, paths: list[str]) -> Iterator[str]:
        self.tell("found", files=len(paths))
        yield from paths

    @contextmanager
    def working(self, total: int) -> Iterator[None]:
        self.total, self.count, self.failed = total, 0, 0
        self.began = self.said = time.monotonic()
        self.tell("start", files=total)
        yield

    def fault(self, path: str, failure: JobError, seconds: float) -> None:
        self.tell("failure", source=path, kind=failure.kind, message=failure.message, seconds=round(seconds, 1))

    def advance(self, pages: int, seconds: float) -> None:
        self.tell("progress", done=self.count, of=self.total, failed=self.failed, pages=pages, seconds=round(seconds, 1))

    def summary(self, tally: Tally, path: Path) -> None:
        self.tell("summary", db=str(path), **tally.figures())


class Bar(Lines):
    """A bar with rate, time left and failures; these scroll by above it."""

    def __init__(self) -> None:
        super().__init__()
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("còn/left"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[rate]} tệp/s, {task.fields[pages]} trang, {task.fields[failed]} lỗi"),
        )
        self.console = Console(stderr=True, highlight=False)
        self.bar: Callable[[], Progress] = lambda: Progress(*columns, console=self.console)

    def say(self, line: str) -> None:
        self.console.print(line, markup=False, soft_wrap=True)

    def reading(self, paths: list[str]) -> Iterator[str]:
        with self.bar() as progress:
            yield from progress.track(paths, description="xem/looking", total=len(paths)) if len(paths) > 1000 else paths

    @contextmanager
    def working(self, total: int) -> Iterator[None]:
        self.total, self.count, self.failed = total, 0, 0
        self.began = time.monotonic()
        if not total:
            yield
            return
        with self.bar() as self.progress:
            self.task = self.progress.add_task("đọc/reading", total=total, rate="0.0", pages=0, failed=0)
            yield

    def done(self, outcome: Outcome[Any], failure: JobError | None, pages: int) -> None:
        self.said = time.monotonic()
        super().done(outcome, failure, pages)
        self.advance(pages, self.said - self.began)

    def advance(self, pages: int, seconds: float) -> None:
        self.progress.update(self.task, completed=self.count, rate=f"{self.count / seconds if seconds else 0.0:.1f}", pages=pages, failed=self.failed)


def reporter(as_json: bool = False) -> Lines:
    """JSON lines where they are asked for, a bar where stderr is a terminal, lines elsewhere."""
    if as_json:
        return JsonLines()
    return Bar() if sys.stderr.isatty() else Lines()
