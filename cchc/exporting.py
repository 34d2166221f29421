"""``cchc export``: the tables as files for other tools, facts in one folder for each year of their document, with a dictionary of the data.

Folders are named as Hive does (``tasks/doc_year=2024/``), which DuckDB, pandas and Spark understand; documents without a date stand in
``doc_year=__HIVE_DEFAULT_PARTITION__``.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from cchc.asking import reading
from cchc.dictionary import dictionary
from cchc.refusal import Refused
from db import schema

Values = tuple[Any, ...]
Write = Callable[[list[Values]], None]
_AT_A_TIME = 5_000
_NO_YEAR = "__HIVE_DEFAULT_PARTITION__"


def export_database(path: Path, form: str, out: Path, tables: list[str]) -> int:
    """Write ``tables`` (all where none is named) as ``form`` under ``out``; the dictionary comes last, so that a folder with one is whole."""
    unknown = [table for table in tables if table not in schema.TABLES]
    if unknown:
        raise Refused(f"there is no table {', '.join(unknown)}; there are {', '.join(schema.TABLES)}")
    writer = _writer_of(form)
    with reading(path) as collection:
        try:
            out.mkdir(parents=True, exist_ok=True)
            if any(out.iterdir()):
                raise Refused(f"{out} is not empty: name a new folder")
            collection.connection.execute("begin")
            chosen = [table for table in schema.TABLES if not tables or table in tables]
            counts = {table: _export_table(collection.connection, table, form, out, writer) for table in chosen}
            (out / "DICTIONARY.md").write_text(dictionary(chosen), "utf-8")
        except OSError as error:
            raise Refused(f"{error.filename or out}: {error.strerror or error}") from error
    click.echo(f"{out}: " + ", ".join(f"{table} {count:,}" for table, count in counts.items()), err=True)
    return 0


def _export_table(connection: sqlite3.Connection, table: str, form: str, out: Path, writer: Any) -> int:
    count = 0
    for folder, rows in _partitions(connection, table):
        first = next(rows, None)
        if first is None:
            continue
        with _opened(writer, out / table / folder, form, table) as write:
            while first is not None:
                write(first)
                count += len(first)
                first = next(rows, None)
    if not count:
        # A table without rows still shows its columns.
        with _opened(writer, out / table, form, table):
            pass
    return count


def _opened(writer: Any, place: Path, form: str, table: str) -> Any:
    place.mkdir(parents=True)
    return writer(place / f"part-0.{form}", schema.TABLES[table].columns)


def _partitions(connection: sqlite3.Connection, table: str) -> Iterator[tuple[str, Iterator[list[Values]]]]:
    """Name of the folder ("" for the table's own) and its rows, in the order in which they were written."""
    columns = ", ".join(f"t.[{column}]" for column in schema.TABLES[table].columns)
    key = "id" if table == "documents" else "document"
    if table not in ("documents", *schema.FACTS):
        yield "", _chunks(connection.execute(f"select {columns} from [{table}] t order by rowid"))
        return
    years = [year for (year,) in connection.execute("select distinct year from documents order by year")]
    for year in years:
        sql = f"select {columns} from documents d join [{table}] t on t.[{key}] = d.id where d.year is ? order by t.rowid"
        yield f"doc_year={_NO_YEAR if year is None else year}", _chunks(connection.execute(sql, [year]))


def _chunks(cursor: sqlite3.Cursor) -> Iterator[list[Values]]:
    while rows := cursor.fetchmany(_AT_A_TIME):
        yield rows


# -- formats -----------------------------------------------------------------------------------------------------


def _writer_of(form: str) -> Any:
    if form == "parquet":
        try:
            import pyarrow  # noqa: F401
        except ImportError as error:
            raise Refused("Parquet needs pyarrow: pip install 'cchc[export]'; csv and jsonl need nothing") from error
    return {"parquet": _parquet, "csv": _csv, "jsonl": _jsonl}[form]


@contextmanager
def _parquet(path: Path, columns: dict[str, type]) -> Iterator[Write]:
    import pyarrow
    import pyarrow.parquet

    types = {str: pyarrow.string(), int: pyarrow.int64(), float: pyarrow.float64()}
    shape = pyarrow.schema([(name, types[type_]) for name, type_ in columns.items()])
    with pyarrow.parquet.ParquetWriter(path, shape, compression="zstd") as writer:

        def write(rows: list[Values]) -> None:
            # SQLite hands a whole number in a column of floats over as what it is.
            arrays = [pyarrow.array(values, field.type) for values, field in zip(zip(*rows, strict=True), shape, strict=True)]
            writer.write_table(pyarrow.Table.from_arrays(arrays, schema=shape))

        yield write


@contextmanager
def _csv(path: Path, columns: dict[str, type]) -> Iterator[Write]:
    with path.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(columns)
        yield writer.writerows


@contextmanager
def _jsonl(path: Path, columns: dict[str, type]) -> Iterator[Write]:
    with path.open("w", encoding="utf-8") as opened:

        def write(rows: list[Values]) -> None:
            opened.writelines(json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False) + "\n" for row in rows)

        yield write
