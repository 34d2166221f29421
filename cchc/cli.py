"""The command ``cchc``: what it takes, what it answers with. The work itself is imported only by the command that does it, so that ``--help`` comes at once.

Data goes to stdout, talk to stderr. Exit status: 0 all well, 1 some source failed, 2 wrong usage or nothing could be begun, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from cchc.batch_commands import export, merge, run
from cchc.options import JSON, READ_DB, REVIEWS, WORKERS, limited, limits_of, workers_of
from cchc.review_commands import account, reviews
from cchc.version import __version__

_FILE, _FOLDER = click.Path(path_type=Path, exists=True, dir_okay=False), click.Path(path_type=Path, exists=True, file_okay=False)


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


def _tell_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from models import load

        click.echo(f"cchc {__version__}, model {load().record['sha256'][:12]}")
        context.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_tell_version, help="Phiên bản, mô hình (version, and the model's fingerprint)."
)
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
@WORKERS
@limited
def extract(sources: tuple[str, ...], workers: int | None, timeout: float, memory: int, cpu: float) -> int:
    """Read documents and print what is in them, one JSON object a line, in the order given.

    Trích văn bản thành JSON, mỗi tệp một dòng; tệp nén ZIP cho một dòng mỗi văn bản bên trong. Tệp hỏng cho dòng có "error" và mã thoát 1; các tệp khác không bị ảnh hưởng.

    \b
    Ví dụ (example):
      cchc extract ke_hoach.docx quyet_dinh.pdf > trich.jsonl
      cchc extract ke_hoach.docx | jq '.assignments[] | {lead, duty, deadline}'
    """
    from cchc.stream import extract_lines

    return extract_lines(list(sources), workers_of(workers), limits_of(timeout, memory, cpu))


@cli.command()
@click.option("--explain", is_flag=True, help="Thêm xác suất, từ ngữ quyết định, và mô hình có chắc không (probabilities, terms, abstention).")
def classify(explain: bool) -> int:
    """Classify sentences from stdin (JSON lines) into the seven reform areas.

    Phân lĩnh vực từng câu đọc từ stdin: {"text": …, "headings": […]} mỗi dòng; tiêu đề (headings) từ ngoài vào trong, có thể bỏ.

    \b
    Ví dụ (example):
      echo '{"text": "Rà soát, cắt giảm thủ tục hành chính", "headings": ["II. NHIỆM VỤ"]}' | cchc classify
    """
    from cchc.classifying import classify_lines

    return classify_lines(explain)


@cli.command()
@READ_DB
@REVIEWS
@click.option("--host", help="Địa chỉ lắng nghe (address to listen on) [default: 127.0.0.1; with --public 0.0.0.0].")
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="Cổng (port).")
@click.option("--public", is_flag=True, help="Cho máy khác vào: tắt SQL tự viết, ẩn trang quản trị (let other machines in).")
def serve(db: Path, reviews: Path | None, host: str | None, port: int, public: bool) -> int:
    """Show a database in the browser: read, search, filter, chart, export.

    Mở cơ sở dữ liệu trên trình duyệt. Chỉ máy này truy cập được, trừ khi có --public. Người có tài khoản (cchc account add) duyệt và
    sửa ở trang /cchc/review.

    \b
    Ví dụ (example):
      cchc serve --db cchc.db --port 8001     # http://127.0.0.1:8001
    """
    from cchc.reviewing import beside
    from cchc.serving import serve as serve_database

    return serve_database(db, host, port, beside(db, reviews), public)


@cli.command()
@READ_DB
@click.option("--to", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Thư mục đích (folder to write).")
@click.option("--originals", is_flag=True, help="Kèm tệp gốc, để xem ảnh trang (with the documents' files, for page images).")
def publish(db: Path, to: Path, originals: bool) -> int:
    """Bake a folder that any host with Python can serve: unchangeable database, pages, start script, container file.

    Đóng gói cơ sở dữ liệu và các trang thành một thư mục chỉ đọc, chép sang máy nào cũng chạy được.

    \b
    Ví dụ (example):
      cchc publish --db cchc.db --to cong-bo && cong-bo/serve.sh
    """
    from cchc.publishing import publish as publish_database

    return publish_database(db, to, originals)


@cli.command()
@click.argument("number")
@READ_DB
@JSON
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
@READ_DB
@JSON
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
@READ_DB
@JSON
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
@click.option("--harvest", metavar="DB", type=_FILE, help="Học thêm từ các câu dưới tiêu đề nêu rõ lĩnh vực trong cơ sở dữ liệu này (weak labels).")
@click.option("--reviews", metavar="FILE", type=_FILE, help="Tệp sửa chữa của người soát xét, tính như nhãn đầy đủ (people's corrections).")
@click.option("--held-out", multiple=True, metavar="DIR", type=_FOLDER, help="Không học từ các tệp trong thư mục này (never learn from these files).")
def train(corpus: Path, out: Path | None, harvest: Path | None, reviews: Path | None, held_out: tuple[Path, ...]) -> int:
    """Train the area model from labelled sentences.

    Huấn luyện mô hình phân lĩnh vực từ dữ liệu đã gán nhãn. Với --harvest, mô hình cũ được giữ lại (mã thoát 1) nếu học thêm làm kết quả kém đi.

    \b
    Ví dụ (example):
      cchc train --corpus corpus --out /tmp/mo-hinh
      cchc train --harvest cchc.db --reviews cchc-reviews.db --out /tmp/mo-hinh
    """
    from cchc.training import train_model

    return train_model(corpus, out, harvest, reviews, held_out)


@cli.command()
@click.argument("gold", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="GOLD_DIR")
@WORKERS
@limited
@JSON
@click.option("--misses", is_flag=True, help="In từng chỗ sai ra stderr (list every miss).")
def evaluate(gold: Path, workers: int | None, timeout: float, memory: int, cpu: float, as_json: bool, misses: bool) -> int:
    """Read the documents of a gold folder and score what is found against it; every figure with its n.

    Chấm điểm trên bộ mẫu chuẩn: mỗi tệp NAME.json đi cùng văn bản NAME.docx, .pdf, .txt …

    \b
    Ví dụ (example):
      cchc evaluate corpus/gold --misses
    """
    from cchc.evaluation import evaluate_folder

    return evaluate_folder(gold, workers_of(workers), limits_of(timeout, memory, cpu), as_json, misses)


for _command in (run, merge, export, reviews, account):
    cli.add_command(_command)


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
