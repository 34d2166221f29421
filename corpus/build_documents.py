"""Print the sample documents of `corpus/documents` from the manuscripts of `corpus/manuscripts`.

    python -m corpus.build_documents [NAME…] [--no-pdf]

DOCX by python-docx, PDF printed from the DOCX by LibreOffice (``soffice``; Debian: libreoffice-writer-nogui, fonts-liberation), web pages
and plain text by the standard library. All of it is written for this project; numbers and contents are invented.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path

CORPUS = Path(__file__).parent
if __package__ in (None, ""):
    sys.path.insert(0, str(CORPUS.parent))

from corpus.printing import fixed, manuscript, plain, web, word  # noqa: E402

MANUSCRIPTS, DOCUMENTS = CORPUS / "manuscripts", CORPUS / "documents"
LICENCE, GENERATED_BY = "Apache-2.0 (own work)", "corpus/build_documents.py"

# name, title, kind, formats, split
EDITIONS = (
    ("quyet_dinh_ke_hoach", "Quyết định ban hành Kế hoạch cải cách hành chính tỉnh Hậu Giang năm 2024", "quyet-dinh", "docx pdf", "dev"),
    ("ke_hoach_phuong", "Kế hoạch cải cách hành chính nhà nước năm 2026 của phường Vị Thanh", "ke-hoach", "docx pdf", "dev"),
    ("chi_thi", "Chỉ thị về việc siết chặt kỷ cương công vụ, chấm dứt hồ sơ trễ hạn", "chi-thi", "docx txt", "dev"),
    ("cong_van", "Công văn khắc phục hạn chế, hoàn thành chỉ tiêu cải cách hành chính", "cong-van", "docx pdf", "dev"),
    ("du_thao", "Dự thảo công văn đẩy mạnh cải cách thủ tục hành chính, bộ phận một cửa cấp xã", "cong-van", "docx", "dev"),
    ("thong_bao_ket_luan", "Thông báo ý kiến kết luận tại phiên họp Ban Chỉ đạo quý III/2024", "thong-bao", "docx pdf", "dev"),
    ("tin_bao_dia_phuong", "Tin: Hậu Giang đặt mục tiêu trên 92% người dân hài lòng", "tin-tuc", "html", "dev"),
    ("tin_cong_thong_tin", "Tin: Phường Vị Thanh giao 17 đầu việc cải cách hành chính năm 2026", "tin-tuc", "html", "heldout"),
    ("tin_luu_trang", "Tin: Hà Tĩnh không để ách tắc thủ tục hành chính", "tin-tuc", "txt", "heldout"),
    ("quyet_dinh_trung_uong", "Quyết định ban hành Quy chế theo dõi, đánh giá cải cách hành chính", "quyet-dinh", "html", "heldout"),
    ("bao_cao_so", "Báo cáo kết quả cải cách hành chính năm 2024 của Sở Nội vụ", "bao-cao", "txt", "heldout"),
    ("quyet_dinh_ke_hoach_nam_sau", "Quyết định ban hành Kế hoạch cải cách hành chính tỉnh Hậu Giang năm 2025", "quyet-dinh", "docx", "dev"),
)


def build(name: str, formats: str, *, pdf: bool = True) -> list[Path]:
    """Print one manuscript in each of its formats; returns the files written."""
    text = manuscript.read(MANUSCRIPTS / f"{name}.txt")
    written = []
    for kind in formats.split():
        path = DOCUMENTS / f"{name}.{kind}"
        if kind == "docx":
            word.Printer(text).write(path)
            fixed.fix_zip(path)
        elif kind == "pdf":
            if not pdf:
                continue
            fixed.print_pdf(path.with_suffix(".docx"))
        else:
            path.write_text(plain.text_of(text) if kind == "txt" else web.page_of(text), "utf-8")
        written.append(path)
    return written


def write_manifest() -> None:
    """One row for each file: what it is, under which licence, in which split."""
    with (DOCUMENTS / "manifest.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("file", "title", "kind", "licence", "split", "generated_by"))
        for name, title, kind, formats, split in EDITIONS:
            for suffix in formats.split():
                writer.writerow((f"{name}.{suffix}", title, kind, LICENCE, split, GENERATED_BY))


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="documents to print (default: all)")
    parser.add_argument("--no-pdf", action="store_true", help="leave the PDF files as they are")
    options = parser.parse_args()
    if unknown := set(options.names) - {edition[0] for edition in EDITIONS}:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    DOCUMENTS.mkdir(exist_ok=True)
    for name, _, _, formats, _ in EDITIONS:
        if not options.names or name in options.names:
            for path in build(name, formats, pdf=not options.no_pdf):
                print(path.relative_to(CORPUS.parent), file=sys.stderr)
    write_manifest()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
