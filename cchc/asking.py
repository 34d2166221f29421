"""``cchc trace``, ``status`` and ``failures``: questions to a database, answered as text for people or as JSON."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from cchc.advice import advice
from cchc.refusal import Refused
from cchc.shown import shown
from db import schema
from db.trace import Collection


@contextmanager
def reading(path: Path) -> Iterator[Collection]:
    """The database opened read-only; ``Refused`` where there is none or it is no database of ours."""
    if not path.is_file():
        raise Refused(f"there is no database {path}: make one with cchc run PATH… --db {path}")
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
    try:
        version = connection.execute("pragma user_version").fetchone()[0]
        if version != schema.VERSION:
            raise Refused(f"{path} is not a database of this program's version")
        yield Collection(connection)
    except sqlite3.DatabaseError as error:
        raise Refused(f"{path} cannot be read as a database: {error}") from error
    finally:
        connection.close()


def trace_number(number: str, path: Path, as_json: bool) -> int:
    """Print the chain of every decision with this number; status 1 where nobody speaks of it."""
    with reading(path) as collection:
        chains = collection.chains(number)
        if not chains:
            like = collection.like(number)
            hint = f"; the collection knows {', '.join(like)}" if like else ""
            click.echo(f"cchc trace: no decision {number} in {path}{hint}", err=True)
            return 1
    if as_json:
        click.echo(json.dumps(chains, ensure_ascii=False, indent=1))
    else:
        from cchc.tree import print_chains

        print_chains(chains)
    return 0


def show_status(path: Path, as_json: bool) -> int:
    """Print how many rows each table has, how many files failed, and the last five runs."""
    with reading(path) as collection:
        counts = {table: _count(collection, table) for table in schema.TABLES if table not in ("areas", "places", "runs")}
        runs = collection.rows("select * from runs order by id desc limit 5")
        failed = collection.rows("select kind, count(*) as files from failures group by kind order by files desc, kind")
    if as_json:
        click.echo(json.dumps({"rows": counts, "failures": failed, "runs": runs}, ensure_ascii=False, indent=1))
        return 0
    for table, count in counts.items():
        click.echo(f"{table:16}{count:>12,}")
    for row in failed:
        click.echo(f"  lỗi (failed) {row['kind']:16}{row['files']:>8,}")
    for row in runs:
        counted = ", ".join(f"{name} {row[name]}" for name in ("new", "changed", "unchanged", "missing", "failed") if row[name] is not None)
        click.echo(f"{row['started']}  {row['state']:12}{counted}")
    return 0


def _count(collection: Collection, table: str) -> int:
    return int(collection.rows(f"select count(*) as n from [{table}]")[0]["n"])


def show_failures(path: Path, as_json: bool) -> int:
    """Print path, kind and reason of each failure, tab-separated, in order of path; on stderr what to do about each kind. JSON has both in each row."""
    with reading(path) as collection:
        rows: list[dict[str, Any]] = collection.rows("select source, kind, message, detail, seconds from failures order by source")
    for row in rows:
        click.echo(
            json.dumps({**row, "advice": advice(row["kind"])}, ensure_ascii=False)
            if as_json
            else "\t".join(map(shown, (row["source"], row["kind"], row["message"])))
        )
    for kind, count in Counter(row["kind"] for row in rows).most_common():
        click.echo(f"{kind} ({count:,}): {advice(kind)}", err=True)
    return 0
