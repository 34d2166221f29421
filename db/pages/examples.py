"""An example for each ready-made question that has an answer in this very collection."""

from __future__ import annotations

import sqlite3
from urllib.parse import urlencode

from db.pages.figures import Figures, figures
from db.pages.reading import first

_CITING = """
    select d.number as citing, c.number as cited from citations c join documents d on d.id = c.document
    where c.relation = 'can-cu' and c.copy = 0 and d.number is not null and c.number is not null limit 1
"""
_TASK = "select duty from tasks where copy = 0 limit 1"
_SENTENCE = "select s.text from sentences s join documents d on d.id = s.document where d.same_as is null limit 1"
_TARGET = "select indicator from targets where copy = 0 and indicator is not null limit 1"
_PLACE = "select name from places where code = ?"


def examples(connection: sqlite3.Connection) -> dict[str, str]:
    """Query string by question; those left out have no example here (nothing of the kind was found)."""
    known = figures(connection)
    citing = first(connection, _CITING)
    task, sentence, target = (_value(connection, sql) for sql in (_TASK, _SENTENCE, _TARGET))
    month = max(known.months().items(), key=lambda item: (item[1], item[0]), default=(None, 0))[0]
    place = _place(connection, known)
    area = max(((count, area) for area, count in known.by("area").items() if area), default=(0, None))[1]
    found = {
        "nhiem_vu_cua_don_vi": {"don_vi": known.load[0]["name"]} if known.load else {},
        "van_ban_giao_gi": {"so_ky_hieu": known.decisions[0][0]} if known.decisions else {},
        "nhiem_vu_theo_linh_vuc": {"linh_vuc": area, "dia_phuong": place or ""} if area else {},
        "chi_tieu_qua_cac_nam": {"chi_tieu": _words(target)} if target else {},
        "tim_nhiem_vu": {"q": _words(task)} if task else {},
        "tim_cau": {"q": _words(task or sentence)} if task or sentence else {},
        "den_han_trong_thang": {"thang": month} if month else {},
        "chuoi_van_ban": {"so_ky_hieu": citing["citing"]} if citing else {},
        "ai_vien_dan": {"so_ky_hieu": citing["cited"]} if citing else {},
        "khoi_luong_don_vi": {"dia_phuong": place} if place else {},
    }
    return {name: urlencode(asked) for name, asked in found.items() if asked}


def _place(connection: sqlite3.Connection, known: Figures) -> str | None:
    """The province with most tasks of the area that has most."""
    area = max(((count, area) for area, count in known.by("area").items() if area), default=(0, None))[1]
    code = max(((count, code) for code, count in known.by("province", area=area).items() if code), default=(0, None))[1]
    found = first(connection, _PLACE, code)
    return found["name"] if found else None


def _value(connection: sqlite3.Connection, sql: str) -> str:
    found = connection.execute(sql).fetchone()
    return str(found[0]) if found else ""


def _words(text: str) -> str:
    """The first words of a text, enough to find it by; of two syllables, as most are."""
    return " ".join([word for word in text.split() if word.isalpha()][:4])
