"""The data dictionary (từ điển dữ liệu): what each table and column means, from the words of the site."""

from __future__ import annotations

from typing import Any

from cchc.serving import METADATA
from db import schema

_TYPES = {str: "chữ (text)", int: "số nguyên (integer)", float: "số (number)"}


def dictionary(tables: list[str]) -> str:
    """Markdown with a section for each of ``tables``: its columns with type, meaning and the table they refer to."""
    import yaml

    words: dict[str, Any] = yaml.safe_load(METADATA.read_text("utf-8"))["databases"]["cchc"]["tables"]
    sections = [_section(table, words[table]) for table in tables]
    return "\n".join([_OPENING, *sections])


_OPENING = f"""# Từ điển dữ liệu (data dictionary)

Cấu trúc phiên bản {schema.VERSION} (shape of the data). Vị trí `start`, `end` tính theo ký tự trong `texts.text` của cùng văn bản, `end` là vị trí sau ký tự cuối
(half-open character offsets). Ngày theo ISO 8601; không có thì để trống (dates are ISO 8601, absent is null).

Các bảng có cột `document`, và bảng `documents`, chia thư mục theo năm của văn bản: `doc_year=2024`; không rõ năm:
`doc_year=__HIVE_DEFAULT_PARTITION__` (facts stand in one folder for each year of their document).
"""


def _section(table: str, words: dict[str, Any]) -> str:
    shape = schema.TABLES[table]
    keys = (shape.pk,) if isinstance(shape.pk, str) else shape.pk
    lines = [
        f"| `{column}`{' (khóa, key)' if column in keys else ''} | {_TYPES[type_]} | {_cell(words['columns'][column])} | {_referred(shape.refers.get(column))} |"
        for column, type_ in shape.columns.items()
    ]
    head = ["| Cột (column) | Kiểu (type) | Ý nghĩa (meaning) | Trỏ tới (refers to) |", "|---|---|---|---|"]
    return "\n".join([f"## {table}: {words['title']}", "", _cell(words["description"]), "", *head, *lines, ""])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _referred(table: str | None) -> str:
    return f"`{table}`" if table else ""
