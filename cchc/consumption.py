"""What a process and its descendants take of memory and processor, read from ``/proc`` (Linux; elsewhere nothing is known and nothing is limited)."""

from __future__ import annotations

import os
from typing import NamedTuple

_TICK = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Consumption(NamedTuple):
    """``memory``: resident bytes, memory shared between the processes counted in each; ``cpu``: seconds of processor time, ended children included."""

    memory: int = 0
    cpu: float = 0.0


def consumption(pid: int) -> Consumption:
    """Of the process ``pid`` and all its living descendants; zeros where there is none (any more)."""
    memory, cpu = 0, 0.0
    waiting = [pid]
    while waiting:
        one = waiting.pop()
        try:
            with open(f"/proc/{one}/stat", "rb") as opened:
                # The name of the program stands in brackets and may hold anything; proc(5) numbers the fields from 1, state being the third.
                fields = opened.read().rpartition(b")")[2].split()
            waiting.extend(_children(one))
        except OSError:
            continue
        memory += int(fields[21]) * _PAGE
        cpu += sum(map(int, fields[11:15])) / _TICK
    return Consumption(memory, cpu)


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/children", "rb") as opened:
            found.extend(map(int, opened.read().split()))
    return found
