"""Any number of varied small documents with known truth: ``python -m bench.decisions FOLDER N [--formats txt,html,docx] [--seed 1] [--alike]``.

Decisions of provinces, one to four duties, targets and legal bases each, drawn by a seeded generator: document ``i`` is the same whatever N is. The truth
stands in ``FOLDER/../truth.jsonl``, a line for each file. Of a hundred documents about 70 are text, 25 web pages and 5 Word files where all are asked for.
``--alike``: as many duties, targets and legal bases in each, so that what the thousandth costs can be set against what the last one costs.
"""

from __future__ import annotations

import argparse
import datetime
import html
import json
import random
from dataclasses import asdict, dataclass, field
from pathlib import Path

_PLACES = ("Yên Bái", "Hà Giang", "Quảng Trị", "Bến Tre", "Lâm Đồng", "Kon Tum", "Hậu Giang", "Thái Bình", "Cà Mau", "Nam Định", "Sơn La", "Phú Yên")
_UNITS = ("Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Y tế", "Sở Xây dựng", "Sở Giáo dục và Đào tạo", "Sở Công Thương", "Thanh tra tỉnh")
_WORKS = (
    "rà soát, cắt giảm thủ tục hành chính nội bộ lĩnh vực {}",
    "số hóa hồ sơ {} còn hiệu lực",
    "xây dựng kế hoạch tinh giản biên chế ngành {}",
    "kiểm tra kỷ luật, kỷ cương hành chính tại các đơn vị {}",
    "công khai quyết toán ngân sách lĩnh vực {}",
    "tuyên truyền cải cách hành chính về {}",
)
_FIELDS = ("đất đai", "xây dựng", "y tế", "giáo dục", "hộ tịch", "đầu tư", "lao động", "môi trường", "giao thông", "văn hóa")
_GOALS = ("hồ sơ được giải quyết đúng hạn", "hồ sơ thủ tục hành chính được nộp trực tuyến", "người dân hài lòng về sự phục vụ", "kết quả được số hóa")
_BASES = (
    ("76/NQ-CP", "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính;"),
    ("61/2018/NĐ-CP", "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;"),
    ("77/2015/QH13", "Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19 tháng 6 năm 2015;"),
)


@dataclass(frozen=True, slots=True)
class Truth:
    """What is in a document. ``duties``: lead, supporting units, deadline (ISO) of each; ``targets``: values in per cent; ``bases``: numbers cited."""

    file: str
    number: str
    date: str
    body: str
    duties: list[tuple[str, list[str], str]] = field(default_factory=list)
    targets: list[float] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)


class _Alike(random.Random):
    """Draws what there is, but always as many of it."""

    def randint(self, a: int, b: int) -> int:
        return (a + b) // 2


def write(folder: Path, n: int, formats: tuple[str, ...] = ("txt", "html", "docx"), seed: int = 1, alike: bool = False) -> list[Truth]:
    """Write documents 0 … ``n`` - 1 under ``folder``, a thousand in each subfolder, and their truth beside it."""
    truths = []
    folder.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "truth.jsonl").open("w", encoding="utf-8") as told:
        for i in range(n):
            truth = _write_one(folder, i, formats, (_Alike if alike else random.Random)(f"{seed}/{i}"))
            told.write(json.dumps(asdict(truth), ensure_ascii=False) + "\n")
            truths.append(truth)
    return truths


def _write_one(folder: Path, i: int, formats: tuple[str, ...], draw: random.Random) -> Truth:
    form = draw.choices(formats, [{"txt": 70, "html": 25, "docx": 5}[form] for form in formats])[0]
    name = f"{i // 1000:03d}/{i:06d}.{form}"
    place = draw.choice(_PLACES)
    date = datetime.date(2021, 1, 4) + datetime.timedelta(draw.randrange(1600))
    truth = Truth(name, f"{i % 4000 + 1}/QĐ-UBND", date.isoformat(), f"Ủy ban nhân dân tỉnh {place}")
    lines = _lines(truth, place, date, draw)
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    if form == "txt":
        path.write_text("\n".join(lines) + "\n", "utf-8")
    elif form == "html":
        body = "\n".join(f"<p>{html.escape(line)}</p>" for line in lines)
        path.write_text(f"<!doctype html><html><head><meta charset='utf-8'><title>Văn bản</title></head><body><article>{body}</article></body></html>", "utf-8")
    else:
        import docx

        document = docx.Document()
        for line in lines:
            document.add_paragraph(line)
        document.save(str(path))
    return truth


def _lines(truth: Truth, place: str, date: datetime.date, draw: random.Random) -> list[str]:
    lines = [
        "ỦY BAN NHÂN DÂN", f"TỈNH {place.upper()}", f"Số: {truth.number}", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        f"{place}, ngày {date.day:02d} tháng {date.month:02d} năm {date.year}", "QUYẾT ĐỊNH",
        f"Về việc giao nhiệm vụ cải cách hành chính lĩnh vực {draw.choice(_FIELDS)} năm {date.year}", f"ỦY BAN NHÂN DÂN TỈNH {place.upper()}",
    ]  # fmt: skip
    for number, line in draw.sample(_BASES, draw.randint(1, 3)):
        truth.bases.append(number)
        lines.append(line)
    lines.append("QUYẾT ĐỊNH:")
    for n in range(1, draw.randint(1, 4) + 1):
        lead, *support = draw.sample(_UNITS, draw.randint(1, 3))
        due = date + datetime.timedelta(draw.randrange(20, 300))
        work = draw.choice(_WORKS).format(draw.choice(_FIELDS))
        helped = f" chủ trì, phối hợp với {', '.join(support)}" if support else " chủ trì"
        lines.append(f"Điều {n}. Giao {lead}{helped} {work}, hoàn thành trước ngày {due.day:02d}/{due.month:02d}/{due.year}.")
        truth.duties.append((lead, support, due.isoformat()))
    if draw.randint(1, 5) <= 3:
        value = draw.randrange(50, 100)
        lines.append(f"Điều {len(truth.duties) + 1}. Năm {date.year}, tối thiểu {value}% {draw.choice(_GOALS)}.")
        truth.targets.append(float(value))
    lines.append(f"Điều {len(truth.duties) + len(truth.targets) + 1}. Quyết định này có hiệu lực kể từ ngày ký.")
    return lines


def main() -> None:
    """Write a collection."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("n", type=int)
    parser.add_argument("--formats", default="txt,html,docx")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--alike", action="store_true")
    given = parser.parse_args()
    write(given.folder, given.n, tuple(given.formats.split(",")), given.seed, given.alike)


if __name__ == "__main__":
    main()
