"""A chain for the eye: a tree of what rests on what, and a table of the duties."""

from __future__ import annotations

import sys
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from cchc.shown import shown
from extract.lexicon import rows

_RELATIONS = {
    "can-cu": "căn cứ",
    "thuc-hien": "thực hiện",
    "sua-doi": "sửa đổi, bổ sung",
    "thay-the": "thay thế",
    "bai-bo": "bãi bỏ",
}
_WIDE = 140


def print_chains(chains: list[dict[str, Any]]) -> None:
    """Print every chain to stdout, as wide as the terminal or 140 columns where there is none."""
    console = Console(file=sys.stdout, highlight=False, width=None if sys.stdout.isatty() else _WIDE)
    if len(chains) > 1:
        console.print(f"{len(chains)} văn bản cùng số, ký hiệu (documents of the same number):\n")
    for chain in chains:
        console.print(_tree(chain))
        if chain["duties"]:
            console.print(_duties(chain["duties"]))
        console.print()


def _tree(chain: dict[str, Any]) -> Tree:
    root = Tree(_name(chain["decision"], "bold"))
    title = chain["decision"]["title"]
    if title:
        root.add(Text(shown(title), "italic"))
    for name, label, below in (
        ("rests_on", "Căn cứ, thực hiện (rests on)", "rests_on"),
        ("rested_on_by", "Làm căn cứ cho (rested on by)", "rested_on_by"),
        ("changes", "Tác động đến (changes)", None),
        ("changed_by", "Bị tác động bởi (changed by)", None),
    ):
        if chain[name]:
            branch = root.add(Text(label, "cyan"))
            for link in chain[name]:
                _hang(branch, link, below)
    if chain["reported_by"]:
        branch = root.add(Text("Tin bài (reported by)", "cyan"))
        for decision in chain["reported_by"]:
            branch.add(_name(decision))
    return root


def _hang(branch: Tree, link: dict[str, Any], below: str | None) -> None:
    page = f", trang {link['at']['page']}" if link["at"]["page"] else ""
    line = Text(f"{_RELATIONS[link['relation']]}{page}: ", "dim")
    line.append_text(_name(link["decision"]))
    if link.get("shown_above"):
        line.append(" (đã nêu ở trên)", "dim")
    node = branch.add(line)
    for further in link.get(below, ()) if below else ():
        _hang(node, further, below)


def _name(decision: dict[str, Any], style: str = "") -> Text:
    """``Quyết định 245/QĐ-UBND, 15/02/2024, Ủy ban nhân dân tỉnh Yên Bái``; an article by its headline."""
    date = "/".join(reversed(decision["date"].split("-"))) if decision["date"] else None
    if decision["number"]:
        kind = _kinds().get(decision["kind"] or "", "")
        name = Text(" ".join(filter(None, (kind, decision["number"]))), style)
    else:
        name = Text(shown(decision["title"] or decision["source"] or "(không số)"), style)
    name.append(shown("".join(f", {part}" for part in (date, decision["issuing_body"]) if part)))
    if decision["document"] is None:
        name.append(" · không có trong bộ sưu tập (not in the collection)", "yellow")
    return name


def _kinds() -> dict[str, str]:
    return {row["slug"]: row["name"] for row in reversed(list(rows("kinds")))}


def _duties(duties: list[dict[str, Any]]) -> Table:
    table = Table(title=f"Nhiệm vụ (duties): {len(duties)}", title_justify="left", show_lines=True)
    for header, ratio in (("#", 1), ("Chủ trì (lead)", 6), ("Phối hợp (support)", 5), ("Nhiệm vụ (duty)", 14), ("Thời hạn (deadline)", 4), ("Trang", 2)):
        table.add_column(header, ratio=ratio, overflow="fold")
    for number, row in enumerate(duties, 1):
        due = "/".join(reversed(row["deadline"].split("-"))) if row["deadline"] else row["deadline_text"] or row["recurrence"] or ""
        cells = (str(number), row["lead"] or "", row["support"] or "", row["duty"], due, str(row["page"] or ""))
        table.add_row(*(Text(shown(cell)) for cell in cells))
    return table
