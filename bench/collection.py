"""A large collection made by chance, always the same: ``python -m bench.collection 100000 /tmp/large.db [TIMES]`` (number of tasks, file, and how often the
documents are repeated under other numbers).

Documents of 20 duties each, of all provinces and years 2021–2026, with units, deadlines, areas, citations of earlier documents and targets; composed
the way a run does. The words are those of such documents; nothing in it is true.
"""

from __future__ import annotations

import hashlib
import random
import sqlite3
import sys
import time
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

from db import links, load, rows, schema
from extract.places import provinces
from extract.text import fold, same_tone_style
from models.labels import AREA_NAMES

TASKS_A_DOCUMENT = 20
VERBS = [
    "rà soát",
    "cắt giảm",
    "công bố",
    "số hóa",
    "tham mưu",
    "kiểm tra",
    "tập huấn",
    "tổng hợp",
    "đánh giá",
    "hoàn thiện",
    "triển khai",
    "nâng cấp",
    "báo cáo",
    "sắp xếp",
    "chuẩn hóa",
    "kết nối",
]
THINGS = [
    "thủ tục hành chính nội bộ",
    "danh mục dịch vụ công trực tuyến",
    "hồ sơ lưu trữ",
    "cơ sở dữ liệu đất đai",
    "vị trí việc làm",
    "biên chế sự nghiệp",
    "dự toán chi thường xuyên",
    "tài sản công",
    "văn bản quy phạm pháp luật",
    "chỉ số cải cách hành chính",
    "bộ phận một cửa",
    "quy chế làm việc",
    "đề án sáp nhập",
    "mức độ hài lòng của người dân",
    "phần mềm quản lý văn bản",
    "chứng thư số",
    "thanh toán trực tuyến",
    "kỷ luật, kỷ cương",
    "chế độ báo cáo",
    "khung kiến trúc chính quyền số",
]
ENDS = [
    "trên địa bàn tỉnh",
    "tại các cơ quan, đơn vị",
    "cấp huyện, cấp xã",
    "theo quy định",
    "gắn với chuyển đổi số",
    "phục vụ người dân và doanh nghiệp",
    "năm kế hoạch",
    "bảo đảm tiến độ",
    "thuộc phạm vi quản lý",
    "của ngành",
]
UNITS = [
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Tư pháp",
    "Sở Khoa học và Công nghệ",
    "Sở Y tế",
    "Sở Xây dựng",
    "Sở Giáo dục và Đào tạo",
    "Sở Công Thương",
    "Văn phòng Ủy ban nhân dân tỉnh",
    "Ủy ban nhân dân các xã, phường",
    "các sở, ban, ngành",
    "Thanh tra tỉnh",
    "Công an tỉnh",
    "Sở Nông nghiệp và Môi trường",
    "Trung tâm Phục vụ hành chính công tỉnh",
    "Bảo hiểm xã hội tỉnh",
]


def document(n: int) -> dict[str, Any]:
    """The extraction object of the n-th document."""
    chance = random.Random(n)
    places = sorted((place for place in provinces().values() if place.valid_to is None), key=lambda place: place.code)
    place, year = chance.choice(places), 2021 + n % 6
    body = {"name": f"Ủy ban nhân dân {place.name}", "level": "tinh", "place_code": place.code}
    lines: list[str] = []
    parts: dict[str, list[dict[str, Any]]] = {"citations": [], "targets": [], "assignments": [], "sentences": []}

    def placed(text: str) -> dict[str, Any]:
        start = sum(map(len, lines)) + len(lines)
        lines.append(text)
        return {"text": text, "page": 1 + len(lines) // 8, "path": None, "start": start, "end": start + len(text)}

    cited = [("76/NQ-CP", "2021-07-15", "Chính phủ"), *([(f"{n - chance.randint(1, n)}/QĐ-UBND", None, None)] if n else [])]
    for number, date, issuer in cited:
        known = {"number": number, "kind": "nghi-quyet", "date": date, "issuing_body": issuer, "title": None, "relation": "can-cu"}
        parts["citations"].append({**known, **placed(f"Căn cứ văn bản số {number}")})
    for _ in range(TASKS_A_DOCUMENT):
        _assign(chance, parts, placed, f"{n}/QĐ-UBND", year)
    target = {"indicator": f"Tỷ lệ {chance.choice(THINGS)}", "comparator": ">=", "value": float(chance.randint(50, 100)), "upper": None, "unit": "%"}
    parts["targets"].append({**target, "year": year, "date": None, "areas": [], **placed(f"{target['indicator']} đạt từ {target['value']:.0f}% trở lên")})
    known = {
        "media_type": "application/pdf", "pages": 4, "kind": "quyet-dinh", "number": f"{n}/QĐ-UBND", "date": f"{year}-{1 + n % 12:02d}-15", "issuing_body": body,
        "title": f"Kế hoạch {chance.choice(THINGS)} năm {year} số {n}", "signer": None, "reports": None, "text_layer": True,
    }  # fmt: skip
    return {"document": {**known, "source": "x", "sha256": hashlib.sha256(str(n).encode()).hexdigest(), "text": "\n".join(lines)}, **parts}


def _assign(chance: random.Random, parts: dict[str, list[dict[str, Any]]], placed: Any, decision: str, year: int) -> None:
    duty = f"{chance.choice(VERBS).capitalize()} {chance.choice(THINGS)}, {chance.choice(VERBS)} {chance.choice(THINGS)} {chance.choice(ENDS)}"
    lead, *support = chance.sample(UNITS, chance.choice((1, 2, 3)))
    areas = [{"area": area, "probability": round(chance.uniform(0.5, 1), 3)} for area in chance.sample(list(AREA_NAMES), chance.choice((1, 1, 2)))]
    date = f"{year}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}" if chance.random() < 0.6 else None
    place = placed(f"{duty}; {lead} chủ trì")
    known = {"decision": decision, "assigner": None, "lead": [lead], "support": support, "monitor": [], "duty": duty, "product": None, "areas": areas}
    parts["assignments"].append({**known, "deadline": {"text": f"trước {date}", "date": date, "recurrence": None} if date else None, **place})
    abstain = chance.random() < 0.05
    parts["sentences"].append({"headings": ["II. NHIỆM VỤ"], "areas": areas, "primary": areas[0]["area"], "abstain": abstain, **place})


def fill(connection: sqlite3.Connection, documents: int) -> None:
    """Store the rows of so many documents without the care that a run takes: nothing is replaced."""
    for first in range(1, documents + 1, 500):
        gathered: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for n in range(first, min(first + 500, documents + 1)):
            composed = rows.rows_of(document(n))
            for table, found in composed.items():
                gathered[table] += found
            known = composed["documents"][0]
            gathered["sources"].append({"path": f"/van-ban/{n}.pdf", "sha256": known["sha256"], "document": known["id"], "bytes": 1000, "present": 1})
        for table, found in gathered.items():
            names = list(schema.TABLES[table].columns)
            command = f"insert or ignore into [{table}] ({', '.join(f'[{name}]' for name in names)}) values ({', '.join('?' * len(names))})"
            connection.executemany(command, ([row.get(name) for name in names] for row in found))
        connection.commit()


_IDS = {"documents": ("id", "sha256"), "sources": ("document", "sha256")}
_NUMBERS = ("number", "number_key", "decision", "decision_key")


def multiply(connection: sqlite3.Connection, times: int) -> None:
    """Every document again under other ids and numbers: quicker than composing more. Ids are hexadecimal, so one in sixteen meets itself and is left out."""
    for table in ("documents", "texts", "sources", *(name for name in schema.FACTS if name not in ("texts", "as_read"))):
        columns = list(schema.TABLES[table].columns)
        ids = {*_IDS.get(table, ("id", "document", "task", "sentence"))}
        last = connection.execute(f"select max(rowid) from [{table}]").fetchone()[0] or 0
        for n in range(1, times):
            said = [
                f"'{n:x}' || substr([{name}], 2)"
                if name in ids
                else f"'{n}' || [{name}]"
                if name in _NUMBERS and table in ("documents", "tasks", "targets")
                else f"'/{n}' || [{name}]"
                if (table, name) == ("sources", "path")
                else f"[{name}]"
                for name in columns
            ]
            connection.execute(
                f"insert or ignore into [{table}] ({', '.join(f'[{name}]' for name in columns)}) select {', '.join(said)} from [{table}] where rowid <= {last}"
            )
        connection.commit()


def search_tables(connection: sqlite3.Connection) -> None:
    """Enter every row into its search table."""
    for table, columns in schema.SEARCHED.items():
        stored = connection.execute(f"select rowid, {', '.join(columns)} from [{table}]")
        texts = ((rowid, " \n ".join(value for value in values if value)) for rowid, *values in stored)
        entries = ((rowid, same_tone_style(text), fold(text)) for rowid, text in texts)
        connection.executemany(f"insert into [{table}_fts](rowid, text, folded) values (?, ?, ?)", entries)
        connection.commit()


def main() -> None:
    """Make the file; prints how long it took and how large it is."""
    tasks, path, times = int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1
    begun = time.monotonic()
    rows.office = cache(rows.office)
    with load.opened(path) as db:
        connection = db.conn
        for pragma in ("foreign_keys = off", "synchronous = off", "journal_mode = off", "cache_size = -400000"):
            connection.execute(f"pragma {pragma}")
        with load.filling(db):
            fill(connection, tasks // TASKS_A_DOCUMENT)
            multiply(connection, times)
            print(f"stored after {time.monotonic() - begun:.0f} s", file=sys.stderr)
            search_tables(connection)
        links.link(db)
        load.close_up(db)
        (found,) = connection.execute("select count(*) from tasks").fetchone()
    print(f"{found:,} tasks, {path.stat().st_size / 1e6:,.0f} MB, {time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    main()
