"""``cchc reviews`` and ``cchc account``: people's corrections over a database, and who may make them."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import click

from cchc.asking import reading
from cchc.refusal import Refused
from db import accounts, corrections, links, load, reviews


def beside(db: Path, given: Path | None) -> Path:
    """The reviews file of a database: the one given, else ``reviews.db`` in its folder."""
    return given or db.with_name("reviews.db")


def told(path: Path) -> list[reviews.Correction]:
    """Everything in a reviews file, nothing where there is none; ``Refused`` where it cannot be read."""
    try:
        return reviews.told(path)
    except reviews.ReviewsFileError as error:
        raise Refused(str(error)) from error


def apply_reviews(db: Path, given: Path | None) -> int:
    """Put the corrections over an existing database; status 1 where some found no place."""
    path = beside(db, given)
    if not path.is_file():
        raise Refused(f"there is no reviews file {path}")
    with reading(db):
        pass
    try:
        with load.opened(db) as opened:
            report = corrections.apply(opened, told(path))
            if report.changed:
                links.link(opened)
                load.close_up(opened)
    except load.UnusableError as error:
        raise Refused(str(error)) from error
    except sqlite3.OperationalError as error:
        raise Refused(f"{db} cannot be written now: {error}; try again") from error
    for line in lines_of(report):
        click.echo(line, err=True)
    return int(bool(report.lost))


def lines_of(report: corrections.Report) -> list[str]:
    """What became of the corrections, for people: one line of counts, then one line for each that moved or was lost."""
    if not (report.records or report.lost or report.absent):
        return []
    lines = [f"người xem (reviewed): {report.records} dòng (records)"]
    for said in report.moved:
        lines.append(f"  chữ đã dời chỗ, vẫn áp dụng (text moved, applied): {_named(said)}")
    for said in report.lost:
        lines.append(f"  không còn tìm thấy chữ, chưa áp dụng (text not found, not applied): {_named(said)}")
    if report.absent:
        lines.append(f"  của văn bản không có trong cơ sở dữ liệu (of documents that are not here): {len(report.absent)}")
    return lines


def _named(said: reviews.Correction) -> str:
    record = said.record
    return f"#{said.id} {record.kind} {record.sha256[:16]}:{record.start}-{record.end} {said.field} “{record.text[:60]}”"


def list_reviews(path: Path, as_json: bool) -> int:
    """Print every correction: JSON lines, or tab-separated id, time, who, record, field, value, why."""
    if not path.is_file():
        raise Refused(f"there is no reviews file {path}")
    for said in told(path):
        record = said.record
        value = json.dumps(said.value, ensure_ascii=False)
        if as_json:
            row = {name: getattr(record, name) for name in ("kind", "sha256", "start", "end", "nth", "text", "headings")}
            row |= {name: getattr(said, name) for name in ("id", "field", "value", "read", "who", "made", "why")}
            click.echo(json.dumps(row, ensure_ascii=False))
        else:
            fields = (str(said.id), said.made, said.who, f"{record.kind} {record.sha256[:16]}:{record.start}-{record.end}", said.field, value, said.why)
            click.echo("\t".join(" ".join(field.split()) for field in fields))
    return 0


def add_account(name: str, password: str, path: Path) -> int:
    """Make an account, or give one a new password."""
    try:
        accounts.add(accounts.beside(path), name, password)
    except accounts.AccountError as error:
        raise Refused(str(error)) from error
    click.echo(f"cchc account: {name} có thể duyệt tại trang /-/login (can now review; kept in {accounts.beside(path)})", err=True)
    return 0


def remove_account(name: str, path: Path) -> int:
    """Take an account away; what it said stays."""
    try:
        accounts.remove(accounts.beside(path), name)
    except accounts.AccountError as error:
        raise Refused(str(error)) from error
    return 0


def list_accounts(path: Path) -> int:
    """Print the names of all accounts."""
    try:
        names = sorted(accounts.read(accounts.beside(path)).hashes)
    except accounts.AccountError as error:
        raise Refused(str(error)) from error
    for name in names:
        click.echo(name)
    return 0
