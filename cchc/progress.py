"""What a run tells while it works: a bar on a terminal, plain lines in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from cchc.lanes import Outcome


class Reporter(Protocol):
    """Where a run tells what it does."""

    def say(self, line: str) -> None:
        """Print one line of talk."""

    def reading(self, paths: list[str]) -> list[str]:
        """Note that the files are being looked at; hands them back."""

    def working(self, total: int) -> AbstractContextManager[None]:
        """Frame of the work on ``total`` files."""

    def done(self, outcome: Outcome[Any], files: int, pages: int) -> None:
        """Note an outcome that settles ``files`` files; ``pages`` read so far."""


class Lines:
    """One line for each failure, and at most every ten seconds one on how far the work is."""

    def __init__(self) -> None:
        self.total = self.count = self.failed = 0
        self.began = self.said = 0.0

    def say(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    def reading(self, paths: list[str]) -> list[str]:
        if paths:
            self.say(f"{len(paths)} files found")
        return paths

    @contextmanager
    def working(self, total: int) -> Iterator[None]:
        self.total, self.began = total, time.monotonic()
        self.said = self.began
        if total:
            self.say(f"{total} files to read")
        yield

    def done(self, outcome: Outcome[Any], files: int, pages: int) -> None:
        self.count += files
        if outcome.failure is not None:
            self.failed += files
            self.say(_failure(outcome))
        now = time.monotonic()
        if now - self.said >= 10 or self.count == self.total:
            self.said = now
            self.say(f"{self.count}/{self.total} files, {self.failed} failed, {pages} pages, {now - self.began:.0f} s")


class Bar(Lines):
    """A bar with the time left; failures scroll by above it."""

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
            TextColumn("{task.fields[pages]} trang"),
        )
        self.console = Console(stderr=True, highlight=False)
        self.progress = Progress(*columns, console=self.console)

    def say(self, line: str) -> None:
        self.console.print(line, markup=False, soft_wrap=True)

    @contextmanager
    def working(self, total: int) -> Iterator[None]:
        if not total:
            yield
            return
        with self.progress:
            self.task = self.progress.add_task("đọc/reading", total=total, pages=0)
            yield

    def done(self, outcome: Outcome[Any], files: int, pages: int) -> None:
        if outcome.failure is not None:
            self.say(_failure(outcome))
        self.progress.update(self.task, advance=files, pages=pages)


def reporter() -> Lines:
    """A bar where stderr is a terminal, lines elsewhere."""
    return Bar() if sys.stderr.isatty() else Lines()


def _failure(outcome: Outcome[Any]) -> str:
    failure = outcome.failure
    assert failure is not None
    return "\n".join(f"{file.key}: {failure.kind}: {failure.message}" for file in outcome.job.files)
