"""Pace of outline and parsers against another commit: ``python -m bench.pace COMMIT [FILE …]`` (the documents of ``corpus/documents`` where no file is named).

Two processes, one of this tree and one of the commit, read the documents once and then take turns, a round each: what else the machine does falls on both. Before each
round kept readings of cells and phrases are forgotten, so that every round is a first reading. Nothing here is asserted: above 1 this tree is the faster one.
"""

from __future__ import annotations

import functools
import gc
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15
_HERE = pathlib.Path(__file__).resolve().parent.parent
_SUFFIXES = (".docx", ".html", ".pdf", ".txt")


class Turns:
    """A process of the tree at ``tree``; ``size``: bytes of UTF-8 text that it parses in a round."""

    def __init__(self, tree: pathlib.Path, files: list[str]) -> None:
        self._process = subprocess.Popen([sys.executable, __file__, "--rounds", str(tree), *files], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.size = int(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def round(self) -> float:
        """Processor seconds of one round."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self._answer())

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def rounds(tree: str, files: list[str]) -> None:
    """The other side: the size, then for every line that comes in the processor seconds of one round."""
    sys.path.insert(0, tree)
    from extract.extraction import extract
    from extract.readers import read

    documents = [read(pathlib.Path(file)) for file in files]
    for document in documents:
        extract(document)  # warm: lexicons, patterns
    kept = [f for f in gc.get_objects() if isinstance(f, functools._lru_cache_wrapper) and f.cache_parameters()["maxsize"]]
    print(sum(len(document.text.encode()) for document in documents), flush=True)
    for _ in sys.stdin:
        for function in kept:
            function.cache_clear()
        start = time.process_time()
        for document in documents:
            extract(document)
        print(time.process_time() - start, flush=True)


def main() -> None:
    """Print the pace of both and their ratio."""
    commit, *named = sys.argv[1:]
    files = named or sorted(str(path) for path in (_HERE / "corpus" / "documents").iterdir() if path.suffix in _SUFFIXES)
    with tempfile.TemporaryDirectory() as folder:
        archive = subprocess.run(["git", "archive", commit], cwd=_HERE, check=True, capture_output=True).stdout
        subprocess.run(["tar", "x", "-C", folder], input=archive, check=True)
        ours, theirs = Turns(_HERE, files), Turns(pathlib.Path(folder), files)
        spent = [(ours.round(), theirs.round()) for _ in range(ROUNDS)]
        ours.close()
        theirs.close()
    here, there = (min(seconds) for seconds in zip(*spent, strict=True))
    median = statistics.median(b / a for a, b in spent)
    print(f"documents {len(files)}, {ours.size / 1000:.0f} kB of text, rounds {ROUNDS}")
    print(
        f"this tree {ours.size / here / 1e6:.2f} MB/s   {commit} {theirs.size / there / 1e6:.2f} MB/s   ratio {there / here:.3f}, median of pairs {median:.3f}"
    )


if __name__ == "__main__":
    if sys.argv[1] == "--rounds":
        rounds(sys.argv[2], sys.argv[3:])
    else:
        main()
