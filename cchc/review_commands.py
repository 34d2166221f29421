"""The commands ``cchc reviews`` and ``cchc account``: what they take. The work itself is ``cchc.reviewing``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cchc.options import JSON, READ_DB, REVIEWS

_BESIDE = click.option("--reviews", type=click.Path(path_type=Path), default=Path("reviews.db"), show_default=True, help="Tệp lời sửa (reviews file).")


@click.group()
def reviews() -> None:
    """People's corrections: put them over a database, list them.

    Lời sửa của người xem, giữ trong tệp riêng (reviews.db), luôn thắng máy và còn nguyên khi đọc lại từ đầu.

    \b
    Ví dụ (example):
      cchc reviews list
    """


@reviews.command("apply")
@READ_DB
@REVIEWS
def reviews_apply(db: Path, reviews: Path | None) -> int:
    """Put all corrections over a database, as every cchc run does at its end. Exit status 1 where the text of one is no longer there.

    Áp dụng mọi lời sửa vào cơ sở dữ liệu; nói rõ lời sửa nào không còn tìm thấy chữ.

    \b
    Ví dụ (example):
      cchc reviews apply --db cchc.db --reviews reviews.db
    """
    from cchc.reviewing import apply_reviews

    return apply_reviews(db, reviews)


@reviews.command("list")
@click.option("--reviews", type=click.Path(path_type=Path), default=Path("reviews.db"), show_default=True, help="Tệp lời sửa (reviews file).")
@JSON
def reviews_list(reviews: Path, as_json: bool) -> int:
    """Every correction, oldest first: who, when, what, why; separated by tabs.

    Mọi lời sửa: ai, khi nào, sửa gì, vì sao.

    \b
    Ví dụ (example):
      cchc reviews list --reviews reviews.db
    """
    from cchc.reviewing import list_reviews

    return list_reviews(reviews, as_json)


@click.group()
def account() -> None:
    """Accounts of people who may review.

    Tài khoản của người được duyệt, sửa. Mật khẩu chỉ lưu dưới dạng băm, trong tệp reviews.accounts.json.

    \b
    Ví dụ (example):
      cchc account add lan
    """


@account.command("add")
@click.argument("name")
@_BESIDE
@click.option("--password-stdin", is_flag=True, help="Đọc mật khẩu từ stdin (read the password from stdin).")
def account_add(name: str, reviews: Path, password_stdin: bool) -> int:
    """Make an account, or give it a new password; asks for the password.

    Tạo tài khoản hoặc đổi mật khẩu.

    \b
    Ví dụ (example):
      cchc account add lan --reviews reviews.db
    """
    from cchc.reviewing import add_account

    if password_stdin:
        password = sys.stdin.readline().rstrip("\n")
    else:
        password = click.prompt("Mật khẩu (password)", hide_input=True, confirmation_prompt=True, err=True)
    return add_account(name, password, reviews)


@account.command("remove")
@click.argument("name")
@_BESIDE
def account_remove(name: str, reviews: Path) -> int:
    """Take an account away; its corrections stay.

    Xóa tài khoản; lời đã sửa vẫn còn.

    \b
    Ví dụ (example):
      cchc account remove lan
    """
    from cchc.reviewing import remove_account

    return remove_account(name, reviews)


@account.command("list")
@_BESIDE
def account_list(reviews: Path) -> int:
    """Names of all accounts, one a line.

    Tên các tài khoản.

    \b
    Ví dụ (example):
      cchc account list
    """
    from cchc.reviewing import list_accounts

    return list_accounts(reviews)
