"""Programs of the operating system that readers call: found or named as missing, run within a time limit, ended with all they started.

One that is not installed is an ``Unreadable("missing-tool")`` with the command that installs it; a run reads such a file again once the
program is there (``may_be_there_now``).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.document import Unreadable


@dataclass(frozen=True, slots=True)
class Program:
    """``commands``: names it goes by, best first; ``reads``: what it is needed for; ``package``: what Debian and Ubuntu call it."""

    commands: tuple[str, ...]
    reads: str
    package: str

    def missing(self) -> str:
        """What to tell where none of the commands is installed."""
        return f"{self.reads} need {' or '.join(self.commands)}, which is not installed: sudo apt-get install {self.package}"


PROGRAMS = {
    "word": Program(("soffice", "antiword"), "old Word files", "libreoffice-writer-nogui"),
    "rtf": Program(("soffice",), "RTF files", "libreoffice-writer-nogui"),
    "ocr": Program(("tesseract",), "scanned pages", "tesseract-ocr tesseract-ocr-vie"),
}


def find(name: str) -> str:
    """Path of the first command of a program (a key of ``PROGRAMS``) that is installed; raises ``Unreadable("missing-tool")`` where none is."""
    program = PROGRAMS[name]
    found = next(filter(None, map(shutil.which, program.commands)), None)
    if found is None:
        raise Unreadable("missing-tool", program.missing())
    return found


def may_be_there_now(kind: str, message: str) -> bool:
    """Whether a failure was for want of a program, and that program is no longer known to be missing."""
    missing = {program.missing() for program in PROGRAMS.values() if not any(map(shutil.which, program.commands))}
    return kind == "missing-tool" and message not in missing


# The guard ends the whole group when the pipe from the worker closes: at the end of ``run``, or with the worker's own death.
_GUARDED = 'ulimit -f 2097152; exec 3<&0; { read -r _ <&3; kill -9 0; } & exec "$@" 3<&- </dev/null'


def run(command: Sequence[str], seconds: float, folder: Path, environment: Mapping[str, str] | None = None, network: bool = False) -> int:
    """Exit status of a command run in ``folder``, its output thrown away; whatever it started is ended with it, also where the caller dies.

    Raises ``TimeoutError`` after ``seconds``. Files it writes are limited to 1 GB each; where the system allows, it has no network.
    """
    alone = () if network else _without_network()
    told, hold = os.pipe()
    try:
        process = subprocess.Popen(
            ["/bin/sh", "-c", _GUARDED, "sh", *alone, *command],
            stdin=told,
            cwd=folder,
            env={"PATH": os.environ.get("PATH", os.defpath), "HOME": str(folder), "TMPDIR": str(folder), "LC_ALL": "C.UTF-8", **(environment or {})},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise TimeoutError(f"{Path(command[0]).name} was not done after {seconds:g} seconds") from error
        finally:
            with contextlib.suppress(ProcessLookupError):  # all of them have ended
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    finally:
        os.close(told)
        os.close(hold)


@cache
def _without_network() -> tuple[str, ...]:
    """The command that takes the network from what follows, where an ordinary user may do that."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return ()
    command = (unshare, "--map-root-user", "--net", "--")
    tried = subprocess.run([*command, "true"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=10)
    return command if tried.returncode == 0 else ()
