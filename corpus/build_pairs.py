"""Count which syllables stand side by side in the training sentences: `extract/lexicon/pairs.csv`, by which marks misread on scans are put right and words run together set apart.

    python -m corpus.build_pairs

One row a syllable: those that follow it ten times or more (``usual``), three times or more (``often``), and those that do less often where only marks tell
them from one that does, or twice (``seldom``). The sentences are written for this project (`DATASHEET.md`); nothing else goes in.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

from extract.text import fold, lower

SENTENCES = Path(__file__).parent / "sentences"
PAIRS = Path(__file__).parent.parent / "extract" / "lexicon" / "pairs.csv"
USUAL, OFTEN, SELDOM = 10, 3, 2
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")


def counted() -> Counter[tuple[str, str]]:
    """Neighbouring syllables of the sentences, in small letters, with how often they stand so."""
    found: Counter[tuple[str, str]] = Counter()
    for path in sorted(SENTENCES.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            found.update((a, b) for a, b in pairwise(_TOKEN.findall(lower(json.loads(line)["text"]))) if a.isalpha() and b.isalpha())
    return found


def main() -> None:
    """Write the table."""
    found = counted()
    contested = {(fold(a), fold(b)) for (a, b), count in found.items() if count >= OFTEN}
    found_by: dict[str, dict[str, list[str]]] = {name: defaultdict(list) for name in ("usual", "often", "seldom")}
    for (a, b), count in sorted(found.items()):
        if count >= OFTEN:
            found_by["usual" if count >= USUAL else "often"][a].append(b)
        elif count >= SELDOM or (fold(a), fold(b)) in contested:
            found_by["seldom"][a].append(b)
    with PAIRS.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["syllable", *found_by])
        for first in sorted(set().union(*found_by.values())):
            writer.writerow([first, *(" ".join(seconds[first]) for seconds in found_by.values())])


if __name__ == "__main__":
    main()
