"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

DB = click.option(
    "--db", type=click.Path(path_type=Path, dir_okay=False), default=Path("cchc.db"), show_default=True, help="Tệp cơ sở dữ liệu (database file)."
)
READ_DB = click.option("--db", type=click.Path(path_type=Path), default=Path("cchc.db"), show_default=True, help="Tệp cơ sở dữ liệu (database file).")
REVIEWS = click.option(
    "--reviews", type=click.Path(path_type=Path, dir_okay=False), help="Tệp lời sửa của người xem (reviews file) [default: reviews.db beside the database]."
)
JSON = click.option("--json", "as_json", is_flag=True, help="In JSON (print JSON).")
WORKERS = click.option("--workers", type=click.IntRange(1, 256), help="Số tiến trình đọc song song (worker processes) [default: one a processor].")
_TIMEOUT = click.option(
    "--timeout", type=click.FloatRange(1), default=120.0, show_default=True, help="Giây tối đa cho một văn bản (seconds one document may take)."
)
_MEMORY = click.option(
    "--memory", type=click.IntRange(0), default=2048, show_default=True, help="MB bộ nhớ tối đa cho một văn bản, 0: không giới hạn (memory in MB, 0: no limit)."
)
_CPU = click.option(
    "--cpu",
    type=click.FloatRange(0),
    default=0.0,
    help="Giây bộ xử lý tối đa cho một văn bản, 0: không giới hạn (processor seconds, 0: no limit) [default: 0].",
)


def limited(command: Command) -> Command:
    """Give a command ``--timeout``, ``--memory`` and ``--cpu``; ``limits_of`` makes ``Limits`` of them."""
    return _TIMEOUT(_MEMORY(_CPU(command)))


def limits_of(timeout: float, memory: int, cpu: float) -> Any:
    """``cchc.lane.Limits``; 0 means none."""
    from cchc.lane import Limits

    return Limits(timeout, memory or None, cpu or None)


def workers_of(wanted: int | None) -> int:
    """One a processor where nobody said."""
    from cchc.lanes import cores

    return wanted or cores()
