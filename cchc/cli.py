"""The command ``cchc``: what it takes, what it answers with. The work itself is imported only by the command that does it, so that ``--help`` comes at once.

Data goes to stdout, talk to stderr. Exit status: 0 all well, 1 some source failed, 2 wrong usage or nothing could be begun, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

import cchc
from cchc.refusal import Refused
from cchc.review_commands import account, reviews

_DB = click.option(
    "--db", type=click.Path(path_type=Path, dir_okay=False), default=Path("cchc.db"), show_default=True, help="Tệp cơ sở dữ liệu (database file)."
)
_READ_DB = click.option("--db", type=click.Path(path_type=Path), default=Path("cchc.db"), show_default=True, help="Tệp cơ sở dữ liệu (database file).")
_REVIEWS = click.option(
    "--reviews", type=click.Path(path_type=Path, dir_okay=False), help="Tệp lời sửa của người xem (reviews file) [default: reviews.db beside the database]."
)
_JSON = click.option("--json", "as_json", is_flag=True, help="In JSON (print JSON).")
_WORKERS = click.option("--workers", type=click.IntRange(1, 256), help="Số tiến trình đọc song song (worker processes) [default: one a processor].")
_TIMEOUT = click.option(
    "--timeout", type=click.FloatRange(1), default=120.0, show_default=True, help="Giây tối đa cho một văn bản (seconds one document may take)."
)


class Commands(click.Group):
    """A group whose commands end quietly where nobody reads on, or where Ctrl-C stops them."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever read has seen enough (``| head``); what Python would still flush at its end must not fail again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        except KeyboardInterrupt:
            click.echo("cchc: đã dừng (stopped)", err=True)
            return 130
        return code


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(cchc.__version__, prog_name="cchc")
def cli() -> None:
    """Vietnamese government documents on administrative reform: who must do what, by when, and which decision says so.

    Đọc quyết định, kế hoạch, công văn, tin bài về cải cách hành chính: ai phải làm gì, khi nào xong, văn bản nào giao.

    \b
    Ví dụ (example):
      cchc run van-ban/ --db cchc.db     # đọc cả thư mục vào cơ sở dữ liệu
      cchc serve --db cchc.db            # xem, tìm, lọc ở http://127.0.0.1:8001
      cchc trace 245/QĐ-UBND            # chuỗi căn cứ và nhiệm vụ của một quyết định
    """


@cli.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE…")
@_WORKERS
@_TIMEOUT
def extract(sources: tuple[str, ...], workers: int | None, timeout: float) -> int:
    """Read documents and print what is in them, one JSON object a line, in the order given.

    Trích văn bản thành JSON, mỗi tệp một dòng; tệp nén ZIP cho một dòng mỗi văn bản bên trong. Tệp hỏng cho dòng có "error" và mã thoát 1; các tệp khác không bị ảnh hưởng.

    \b
    Ví dụ (example):
      cchc extract ke_hoach.docx quyet_dinh.pdf > trich.jsonl
      cchc extract ke_hoach.docx | jq '.assignments[] | {lead, duty, deadline}'
    """
    from cchc.stream import extract_lines

    return extract_lines(list(sources), _workers(workers), timeout)


@cli.command()
@click.option("--explain", is_flag=True, help="Thêm xác suất, từ ngữ quyết định, và mô hình có chắc không (probabilities, terms, abstention).")
def classify(explain: bool) -> int:
    """Classify sentences from stdin (JSON lines) into the seven reform areas.

    Phân lĩnh vực từng câu đọc từ stdin: {"text": …, "headings": […]} mỗi dòng; tiêu đề (headings) từ ngoài vào trong, có thể bỏ.

    \b
    Ví dụ (example):
      echo '{"text": "Rà soát, cắt giảm thủ tục hành chính", "headings": ["II. NHIỆM VỤ"]}' | cchc classify
    """
    from cchc.stream import classify_lines

    return classify_lines(explain)


@cli.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path())
@_DB
@_REVIEWS
@_WORKERS
@_TIMEOUT
@click.option("--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True, help="Nơi chạy (where the work runs).")
@click.option("--scheduler", metavar="ADDRESS", help="Địa chỉ bộ điều phối dask (dask scheduler).")
@click.option("--retry-failures", is_flag=True, help="Đọc lại cả các tệp lần trước bị lỗi (try again what failed before).")
@click.option("--reread", is_flag=True, help="Đọc lại mọi tệp, kể cả không đổi, như sau khi nâng cấp (read everything again).")
def run(
    paths: tuple[str, ...],
    db: Path,
    reviews: Path | None,
    workers: int | None,
    timeout: float,
    engine: str,
    scheduler: str | None,
    retry_failures: bool,
    reread: bool,
) -> int:
    """Bring a database up to date with files and folders (recursive). Resumable: what is known is skipped.

    Đọc tệp và thư mục vào cơ sở dữ liệu. Chạy lại thì chỉ đọc tệp mới hoặc đã đổi; Ctrl-C dừng êm, chạy lại lệnh để tiếp tục.

    \b
    Ví dụ (example):
      cchc run van-ban/ quyet_dinh.pdf --db cchc.db --workers 4
    """
    if engine == "dask" or scheduler:
        raise Refused("the dask engine is not there yet: leave out --engine and --scheduler to run on this machine (--workers N)")
    from cchc.batch import Settings
    from cchc.reviewing import beside
    from cchc.running import run_batch

    return run_batch(list(paths), db, Settings(_workers(workers), timeout, retry_failures, reread, beside(db, reviews)))


@cli.command()
@_READ_DB
@click.option("--host", default="127.0.0.1", show_default=True, help="Địa chỉ lắng nghe (address to listen on).")
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="Cổng (port).")
def serve(db: Path, host: str, port: int) -> int:
    """Show a database in the browser: read, search, filter, chart, export.

    Mở cơ sở dữ liệu trên trình duyệt. Chỉ máy này truy cập được, trừ khi đặt --host.

    \b
    Ví dụ (example):
      cchc serve --db cchc.db --port 8001     # http://127.0.0.1:8001
    """
    from cchc.serving import serve as serve_database

    return serve_database(db, host, port)


@cli.command()
@click.argument("number")
@_READ_DB
@_JSON
def trace(number: str, db: Path, as_json: bool) -> int:
    """The chain of one decision: what it rests on, what rests on it, which duties it lays on whom.

    Chuỗi của một văn bản theo số, ký hiệu. Không phân biệt hoa thường, dấu, số 0 ở đầu: 245/qd-ubnd cũng được.

    \b
    Ví dụ (example):
      cchc trace 245/QĐ-UBND --db cchc.db
    """
    from cchc.asking import trace_number

    return trace_number(number, db, as_json)


@cli.command()
@_READ_DB
@_JSON
def status(db: Path, as_json: bool) -> int:
    """What a database holds and how its last runs went.

    Tình trạng cơ sở dữ liệu và các lần chạy gần nhất.

    \b
    Ví dụ (example):
      cchc status --db cchc.db
    """
    from cchc.asking import show_status

    return show_status(db, as_json)


@cli.command()
@_READ_DB
@_JSON
def failures(db: Path, as_json: bool) -> int:
    """The files that could not be read, and why: path, kind and reason, separated by tabs.

    Các tệp không đọc được và lý do. Đọc lại bằng: cchc run … --retry-failures

    \b
    Ví dụ (example):
      cchc failures --db cchc.db
    """
    from cchc.asking import show_failures

    return show_failures(db, as_json)


@cli.command()
@click.option(
    "--corpus",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path("corpus"),
    show_default=True,
    help="Dữ liệu huấn luyện (training data).",
)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Nơi ghi mô hình (folder for the model) [default: the installed models folder].")
def train(corpus: Path, out: Path | None) -> int:
    """Train the area model from labelled sentences.

    Huấn luyện mô hình phân lĩnh vực từ dữ liệu đã gán nhãn.

    \b
    Ví dụ (example):
      cchc train --corpus corpus --out /tmp/mo-hinh
    """
    from cchc.training import train_model

    return train_model(corpus, out)


@cli.command()
@click.argument("gold", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="GOLD_DIR")
@_WORKERS
@_TIMEOUT
@_JSON
@click.option("--misses", is_flag=True, help="In từng chỗ sai ra stderr (list every miss).")
def evaluate(gold: Path, workers: int | None, timeout: float, as_json: bool, misses: bool) -> int:
    """Read the documents of a gold folder and score what is found against it; every figure with its n.

    Chấm điểm trên bộ mẫu chuẩn: mỗi tệp NAME.json đi cùng văn bản NAME.docx, .pdf, .txt …

    \b
    Ví dụ (example):
      cchc evaluate corpus/gold --misses
    """
    from cchc.evaluation import evaluate_folder

    return evaluate_folder(gold, _workers(workers), timeout, as_json, misses)


cli.add_command(reviews)
cli.add_command(account)


def _workers(wanted: int | None) -> int:
    from cchc.lanes import cores

    return wanted or cores()


def main() -> None:
    """Entry point of the installed command."""
    for stream in (sys.stdout, sys.stderr):
        # Whatever the locale says; a path that is no UTF-8 comes out as \udc.. escapes, which JSON reads.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = cli.main(prog_name="cchc", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    sys.exit(code or 0)
