"""``cchc extract``: JSON lines out, in the order of what came in."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from cchc.contract import error_object
from cchc.lanes import JobError, Lanes, Limits, Outcome
from cchc.pipeline import extraction_line, warm_up
from cchc.shown import shown
from extract.readers import archive


def extract_lines(sources: list[str], workers: int, limits: Limits) -> int:
    """Print the object of each source, in order, of an archive those of its documents; exit status 1 where one of them could not be read."""
    status = 0
    each = [source for given in sources for source in archive.sources(given)]
    for source, line, failure in extractions(each, workers, limits):
        if failure is not None:
            status = 1
            print(shown(f"{source}: {failure.kind}: {failure.message}"), *filter(None, [failure.detail]), sep="\n", file=sys.stderr)
            line = json.dumps(error_object(source, failure.kind, failure.message), ensure_ascii=False)
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return status


def extractions(sources: list[str], workers: int, limits: Limits) -> Iterator[tuple[str, str, JobError | None]]:
    """``(source, JSON line, failure)`` in the order given; the line is "" where there is a failure."""
    lanes: Lanes[tuple[int, str]] = Lanes(extraction_line, warm_up, min(workers, len(sources)), limits)
    ready: dict[int, Outcome[tuple[int, str]]] = {}
    turn = 0
    for outcome in lanes.run(list(enumerate(sources))):
        ready[outcome.job[0]] = outcome
        while turn in ready:
            settled = ready.pop(turn)
            yield settled.job[1], settled.result or "", settled.failure
            turn += 1
