"""The commands that write databases, and make other files of them: run, merge, export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from cchc.options import DB, READ_DB, REVIEWS, WORKERS, limited, limits_of, workers_of
from cchc.refusal import Refused


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path())
@DB
@REVIEWS
@WORKERS
@limited
@click.option("--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True, help="Nơi chạy (where the work runs).")
@click.option("--scheduler", metavar="ADDRESS", help="Địa chỉ bộ điều phối dask, tcp://MÁY:CỔNG (dask scheduler); xem docs/CLUSTER.md.")
@click.option("--retry-failures", is_flag=True, help="Đọc lại cả các tệp lần trước bị lỗi (try again what failed before).")
@click.option("--reread", is_flag=True, help="Đọc lại mọi tệp, kể cả không đổi, như sau khi nâng cấp (read everything again).")
@click.option("--prune", is_flag=True, help="Xóa khỏi cơ sở dữ liệu các tệp không còn trên đĩa (forget files that are gone from the disk).")
@click.option("--watch", is_flag=True, help="Đọc xong thì chờ tệp mới, cho đến khi Ctrl-C (then wait for new files until Ctrl-C).")
@click.option("--json-log", is_flag=True, help="Ghi diễn biến ra stderr dạng JSON, mỗi dòng một việc (talk as JSON lines).")
def run(
    paths: tuple[str, ...], db: Path, reviews: Path | None, workers: int | None, engine: str, scheduler: str | None, watch: bool, json_log: bool, timeout: float, memory: int, cpu: float,
    **wishes: bool,
) -> int:  # fmt: skip
    """Bring a database up to date with files and folders (recursive). Resumable: what is known is skipped.

    Đọc tệp và thư mục vào cơ sở dữ liệu. Chạy lại thì chỉ đọc tệp mới hoặc đã đổi; Ctrl-C dừng êm, chạy lại lệnh để tiếp tục. Văn bản treo, quá bộ nhớ hoặc làm
    sập tiến trình chỉ mất chính nó: được đọc lại một lần, riêng một mình, rồi ghi vào bảng failures.

    \b
    Ví dụ (example):
      cchc run van-ban/ quyet_dinh.pdf --db cchc.db --workers 4 --memory 1500
      cchc run van-ban/ --db cchc.db --watch --json-log 2>> cchc.log
      cchc run /chung/van-ban --db cchc.db --engine dask --scheduler tcp://10.0.0.5:8786
    """
    if engine == "dask" and not scheduler:
        raise Refused("the dask engine needs the address of its scheduler: --scheduler tcp://HOST:PORT, see docs/CLUSTER.md")
    if scheduler and engine != "dask":
        raise Refused("--scheduler goes with --engine dask; leave it out to run on this machine (--workers N)")
    from cchc.batch import Settings
    from cchc.progress import reporter
    from cchc.reviewing import beside
    from cchc.running import run_batch
    from cchc.watching import watch_batch

    settings = Settings(
        workers if engine == "dask" else workers_of(workers), limits_of(timeout, memory, cpu), engine=engine, reviews=beside(db, reviews), **wishes
    )
    begin: Any = watch_batch if watch else run_batch
    status: int = begin(list(paths), db, settings, reporter(json_log), scheduler)
    return status


@click.command()
@click.argument("databases", nargs=-1, required=True, metavar="DB…", type=click.Path(path_type=Path))
@click.option(
    "--into", required=True, type=click.Path(path_type=Path, dir_okay=False), help="Cơ sở dữ liệu chung, tạo mới nếu chưa có (database to merge into)."
)
def merge(databases: tuple[Path, ...], into: Path) -> int:
    """Merge databases of offices that run separately into one; merging the same again changes nothing.

    Gộp các cơ sở dữ liệu của những nơi chạy riêng. Gộp lại lần nữa không đổi gì; nơi nào có thay đổi thì chỉ cần gộp lại. Lời sửa của người xem
    (reviews.db cạnh mỗi cơ sở dữ liệu) đi cùng (corrections in the reviews.db beside each database come along).

    \b
    Ví dụ (example):
      cchc merge so-noi-vu.db so-tai-chinh.db --into toan-tinh.db
    """
    from cchc.merging import merge_databases

    return merge_databases(list(databases), into)


@click.command()
@READ_DB
@click.option("--format", "form", type=click.Choice(["parquet", "csv", "jsonl"]), default="parquet", show_default=True, help="Định dạng (format).")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Thư mục nhận tệp, mới hoặc trống (folder, new or empty).")
@click.option("--table", "tables", multiple=True, metavar="TABLE", help="Chỉ bảng này; có thể lặp lại (only this table; may be repeated) [default: all].")
def export(db: Path, form: str, out: Path, tables: tuple[str, ...]) -> int:
    """Write the tables as files, those of facts in one folder a year, with a data dictionary.

    Xuất các bảng ra tệp, chia theo năm của văn bản nguồn, kèm từ điển dữ liệu (DICTIONARY.md). Đọc được bằng DuckDB, pandas. CSV giữ nguyên dữ
    liệu; với Excel nên tải .xlsx từ trang web (CSV is as stored; for Excel take the .xlsx from the site: text that begins with =, + or - is no formula there).

    \b
    Ví dụ (example):
      cchc export --db cchc.db --format parquet --out kho/
      duckdb -c "select doc_year, count(*) from read_parquet('kho/tasks/**/*.parquet', hive_partitioning=true) group by 1"
    """
    from cchc.exporting import export_database

    return export_database(db, form, out, list(tables))
