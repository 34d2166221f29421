"""The pages on which people review: the queue of the least certain records, one record with what the machine read, and what a sent form says.

Everybody may look; only people with an account get a form. Values are plain text, to be escaped by the templates.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlite_utils import Database

from db import corrections, reviews
from db.reviews import Correction
from models.labels import AREA_NAMES

QUEUE_LENGTH = 50
_QUEUES = {
    "tasks": """
        select id, duty as text, lead, area, areas, certainty, decision, document from tasks
        where reviewed is null and copy = 0 order by certainty, id limit ?
    """,
    "sentences": """
        select id, text, null as lead, area, areas, certainty, null as decision, document from sentences
        where abstain = 1 and reviewed is null order by certainty, id limit ?
    """,
    "targets": """
        select id, text, null as lead, area, areas, null as certainty, decision, document from targets
        where reviewed is null and copy = 0 order by id limit ?
    """,
}
RECURRENCES = {
    "ngay": "hằng ngày", "tuan": "hằng tuần", "thang": "hằng tháng", "quy": "hằng quý", "sau-thang": "6 tháng", "nam": "hằng năm",
    "thuong-xuyen": "thường xuyên",
}  # fmt: skip
_ROLES = ("lead", "support", "monitor")
COMPARATORS = (">=", ">", "=", "<=", "<")
_LONGEST = 300
_MOST_UNITS = 40


class FormError(Exception):
    """What was sent cannot be a correction; the message says why, for the person who sent it."""


def queue(connection: sqlite3.Connection, kind: str) -> dict[str, Any]:
    """The records of a kind that nobody has reviewed, least certain first, and how many were reviewed so far."""
    db = Database(connection)
    rows = [dict(row) for row in db.query(_QUEUES[kind], [QUEUE_LENGTH])]
    return {"kind": kind, "rows": [{**row, "area_name": AREA_NAMES.get(row["area"])} for row in rows], "reviewed": corrections.reviewed(db)}


def record(connection: sqlite3.Connection, kind: str, id_: str) -> dict[str, Any] | None:
    """One record: its text, the values of its fields now and as read, which fields differ; None where there is none of this id."""
    db = Database(connection)
    read = corrections.read_of(db, kind, id_)
    if read is None:
        return None
    state = db.execute("select state from as_read where kind = ? and record = ?", [kind, id_]).fetchone()
    row = next(iter(db.query(f"select * from [{kind}] where id = ?", [id_])), read)
    known = corrections.record_of(db, kind, id_)
    label = db.execute("select label from documents where id = ?", [read["document"]]).fetchone()[0]
    now, machine = corrections.values_of(kind, row), corrections.values_of(kind, read)
    following = db.execute(_QUEUES[kind].replace("limit ?", "limit 2"), []).fetchall()
    return {
        "kind": kind, "id": id_, "row": row, "now": now, "read": machine, "differs": [name for name in now if now[name] != machine[name]],
        "state": state[0] if state else None, "label": label, "known": known, "following": next((other[0] for other in following if other[0] != id_), None),
    }  # fmt: skip


def said(found: Mapping[str, Any], form: Mapping[str, str], who: str) -> list[Correction]:
    """What a sent form says of a record: a correction for each field that is to be other than it is now, or one that confirms it. ``FormError`` where a value
    makes no sense or a change has no reason."""
    known, why = found["known"], _line(form.get("why", ""))
    if form.get("action") == "confirm":
        # What stands there and is right teaches the area model as much as what was put right.
        return [Correction(known, "confirmed", True, {"areas": found["now"]["areas"]}, who, why)]
    now: dict[str, Any] = {**found["now"], "rejected": found["state"] == "rejected"}
    wanted = {name: value for name, value in _values(found, form).items() if value != now.get(name)}
    if not wanted:
        raise FormError("Chưa có gì thay đổi. Nếu máy đọc đúng, hãy bấm “Đúng, xác nhận”. (Nothing was changed.)")
    if not why:
        raise FormError("Hãy ghi lý do sửa. (Please say why.)")
    return [Correction(known, name, value, found["read"].get(name), who, why) for name, value in wanted.items()]


def keep(connection: sqlite3.Connection, found: Mapping[str, Any], told: list[Correction]) -> None:
    """Put what was said of a record's document over the served database; ``told`` is all that was ever said of that document."""
    corrections.apply_document(Database(connection), found["row"]["document"], told, corrections.Report())


def _values(found: Mapping[str, Any], form: Mapping[str, str]) -> dict[str, Any]:
    kind = found["kind"]
    values: dict[str, Any] = {"areas": _areas(form, found["now"]["areas"])}
    if kind != "sentences":
        values["rejected"] = form.get("rejected") == "1"
    if kind == "tasks":
        values |= {role: _names(form.get(role, "")) for role in _ROLES}
        values["deadline"] = _deadline(form)
    if kind == "targets":
        values["target"] = _target(form)
    return values


def _areas(form: Mapping[str, str], now: list[str]) -> list[str]:
    chosen = {area for area in AREA_NAMES if form.get(f"area_{area}") == "1"}
    primary = form.get("primary") or None
    if primary is not None and primary not in AREA_NAMES:
        raise FormError("Không có lĩnh vực này. (There is no such area.)")
    if primary is None and chosen:
        raise FormError("Hãy chọn lĩnh vực chính. (Please choose the primary area.)")
    others = [area for area in now if area in chosen] + [area for area in AREA_NAMES if area in chosen and area not in now]
    return [primary, *(area for area in others if area != primary)] if primary else []


def _names(typed: str) -> list[str]:
    names = [name for name in map(_line, re.split(r"[\n;]", typed)) if name]
    if len(names) > _MOST_UNITS:
        raise FormError(f"Quá {_MOST_UNITS} đơn vị. (Too many units.)")
    return list(dict.fromkeys(names))


def _deadline(form: Mapping[str, str]) -> dict[str, Any] | None:
    due = {"date": _line(form.get("date", "")) or None, "text": _line(form.get("deadline_text", "")) or None, "recurrence": form.get("recurrence") or None}
    if due["recurrence"] is not None and due["recurrence"] not in RECURRENCES:
        raise FormError("Không có chu kỳ này. (There is no such recurrence.)")
    if due["date"] is not None:
        due["date"] = _day(due["date"])
    return due if any(due.values()) else None


def _day(typed: str) -> str:
    """ISO date of a date typed as dd/mm/yyyy or in ISO.

    >>> _day("5/3/2024"), _day("2024-03-05")
    ('2024-03-05', '2024-03-05')
    """
    printed = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", typed)
    try:
        return (date(int(printed[3]), int(printed[2]), int(printed[1])) if printed else date.fromisoformat(typed)).isoformat()
    except ValueError as error:
        raise FormError("Ngày phải có dạng ngày/tháng/năm. (The date must read dd/mm/yyyy.)") from error


def _target(form: Mapping[str, str]) -> dict[str, Any]:
    comparator, year = form.get("comparator"), _number(form.get("year", ""))
    if comparator not in COMPARATORS:
        raise FormError("Không có phép so sánh này. (There is no such comparator.)")
    value = _number(form.get("value", ""))
    if value is None:
        raise FormError("Hãy ghi giá trị. (Please give the value.)")
    whole = int(year) if year is not None else None
    indicator, unit = _line(form.get("indicator", "")) or None, _line(form.get("unit", "")) or None
    return {"indicator": indicator, "comparator": comparator, "value": value, "upper": _number(form.get("upper", "")), "unit": unit, "year": whole}


def _number(typed: str) -> float | None:
    """A number as typed in Vietnamese (decimal comma); None for nothing.

    >>> _number("92,5"), _number(" "), _number("100.0")
    (92.5, None, 100.0)
    """
    if not typed.strip():
        return None
    if not re.fullmatch(r"\d{1,15}(?:[.,]\d{1,6})?", typed.strip()):
        raise FormError("Hãy ghi số như 92 hay 92,5. (Please give a number.)")
    return float(typed.strip().replace(",", "."))


def _line(typed: str) -> str:
    """One line of text without control characters, NFC, at most 300 characters."""
    visible = "".join(character if unicodedata.category(character)[0] != "C" else " " for character in unicodedata.normalize("NFC", typed))
    return " ".join(visible.split())[:_LONGEST]


def history(told: list[Correction], known: reviews.Record) -> list[Correction]:
    """What was said of this record, newest first."""
    place = ("kind", "start", "end", "nth")
    return [said for said in reversed(told) if all(getattr(said.record, name) == getattr(known, name) for name in place)]
