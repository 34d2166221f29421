"""ZIP archives: their documents as sources of their own, odd names, and archives made to do harm."""

from __future__ import annotations

import io
import json
import sqlite3
import stat
import struct
import unicodedata
import zipfile
from pathlib import Path

import pytest
from reader_samples import CLAUSE, legacy, package, para, zipped
from test_batch import counts, go, rows

from cchc.intake import fingerprint, is_under, paths_under
from cchc.lane import Limits
from cchc.stream import extract_lines
from extract.document import Unreadable
from extract.readers import archive, read

NAME = "Kế hoạch số 5 năm 2024.txt"


class Raw(zipfile.ZipInfo):
    """A member whose name stands in the archive as these bytes, not marked as UTF-8."""

    raw = b""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802 (zipfile's own)
        return self.raw, self.flag_bits


def raw_named(raw: bytes, extra: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        info = Raw("x")
        info.raw, info.extra = raw, extra
        made.writestr(info, CLAUSE)
    return buffer.getvalue()


STATED = NAME.encode()
NAMES = [
    ("utf-8, marked", zipped({NAME: CLAUSE}), NAME),
    ("utf-8, not marked", raw_named(NAME.encode()), NAME),
    ("decomposed", zipped({unicodedata.normalize("NFD", NAME): CLAUSE}), NAME),
    ("windows-1258", raw_named("".join(map(legacy, NAME)).encode("windows-1258")), NAME),
    ("cp437", raw_named("Liste bénéficiaires.txt".encode("cp437")), "Liste bénéficiaires.txt"),
    ("stated beside", raw_named(b"K_ ho_ch.txt", struct.pack("<HHBL", 0x7075, 5 + len(STATED), 1, 0) + STATED), NAME),
    ("backslashes", zipped({"2024\\a.txt": CLAUSE}), "2024/a.txt"),
]


@pytest.mark.parametrize(("data", "name"), [case[1:] for case in NAMES], ids=[case[0] for case in NAMES])
def test_names(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / "hồ sơ.zip"
    path.write_bytes(data)
    assert archive.sources(str(path)) == [f"{path}!{name}"]
    document = read(f"{path}!{name}")
    assert (document.source, document.text.strip()) == (f"{path}!{name}", CLAUSE)


def test_which_members_count(tmp_path: Path) -> None:
    inner = zipped({"c.txt": CLAUSE, "sâu/d.md": CLAUSE})
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        for name, content in {
            "b/": "", "b/a.docx": package(para(CLAUSE)), "b/~$a.docx": "x", ".ẩn.txt": "x", "__MACOSX/b/._a.docx": "x", "ảnh.jpg": "x", "trong.ZIP": inner,
            "z.TXT": CLAUSE,
        }.items():  # fmt: skip
            made.writestr(name, content)
    found = archive.sources(str(path))
    assert [name.removeprefix(f"{path}!") for name in found] == ["b/a.docx", "trong.ZIP!c.txt", "trong.ZIP!sâu/d.md", "z.TXT"]
    assert {read(name).text for name in found} == {CLAUSE + "\n"}


def test_two_members_of_one_name_are_two(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a.txt", "Một văn bản.")
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("a.txt", "Hai văn bản.")
    found = archive.sources(str(path))
    assert found == [f"{path}!a (2).txt", f"{path}!a.txt"]
    assert [read(name).text for name in found] == ["Hai văn bản.\n", "Một văn bản.\n"]


def nested(levels: int) -> bytes:
    data = zipped({"a.txt": CLAUSE})
    for _ in range(levels - 1):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as made:
            made.writestr("b.zip", data)
        data = buffer.getvalue()
    return data


def with_password(data: bytes) -> bytes:
    """The archive with the mark of a password on its first member."""
    marked = bytearray(data)
    marked[6] |= 1
    marked[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(marked)


def linked() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        info = zipfile.ZipInfo("a.txt")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(info, "/etc/passwd")
    return buffer.getvalue()


def damaged() -> bytes:
    data = bytearray(zipped({"a.txt": CLAUSE * 20}))
    data[45] ^= 0xFF
    return bytes(data)


def overlapping() -> bytes:
    """Two hundred members that all stand on the same compressed megabyte."""
    single = zipped({"a.txt": "0" * 1_000_000})
    start, end = single.index(b"PK\x01\x02"), single.index(b"PK\x05\x06")
    entries = b"".join(single[start:end].replace(b"a.txt", f"{n:05}".encode()) for n in range(200))
    return single[:start] + entries + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 200, 200, len(entries), start, 0)


def endless_directory() -> bytes:
    return b"PK\x03\x04" + bytes(30) + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65535, 65535, 3_000_000_000, 34, 0)


# (name of the document inside, the archive, kind of failure, words of its reason)
HARMFUL = [
    ("../../etc/a.txt", zipped({"../../etc/a.txt": "x"}), "unsafe-name", "leads out"),
    ("/etc/a.txt", zipped({"/etc/a.txt": "x"}), "unsafe-name", "leads out"),
    ("C:/a.txt", zipped({"C:\\a.txt": "x"}), "unsafe-name", "leads out"),
    ("a\nb.txt", zipped({"a\nb.txt": "x"}), "unsafe-name", "control characters"),
    ("a.txt", linked(), "wrong-type", "symbolic link"),
    ("a.txt", with_password(zipped({"a.txt": CLAUSE})), "encrypted", "password"),
    ("a.txt", damaged(), "unreadable", "damaged in the archive"),
    ("a.txt", zipped({"a.txt": ""}), "empty", "empty"),
    ("b.zip!b.zip!b.zip", nested(4), "unsupported", "at most 3 archives deep"),
    ("b.docx", zipped({"b.docx": CLAUSE}), "wrong-type", "not a Word file"),
    (None, zipped({"a.txt": "0" * 30_000_000}), "too-large", "unpacks to 28 MB from"),
    (None, overlapping(), "too-large", "unpacks to"),
    (None, endless_directory(), "too-large", "more than 10000 files"),
    (None, zipped({f"{n}.txt": "x" for n in range(10_001)}), "too-large", "10001 files"),
    (None, zipped({"a.txt": CLAUSE})[:-30], "truncated", "cut off"),
    (None, zipped({"a.jpg": "x"}), "no-text", "no document"),
    (None, b"PK\x03\x04", "truncated", "cut off"),
    (None, b"", "empty", "empty"),
    (None, package(para(CLAUSE)), "wrong-type", "a Word file"),
]


@pytest.mark.parametrize(("name", "data", "kind", "reason"), HARMFUL, ids=[f"{at} {case[2]}" for at, case in enumerate(HARMFUL)])
def test_harmful_archives(tmp_path: Path, name: str | None, data: bytes, kind: str, reason: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    (source,) = archive.sources(str(path))
    assert source == (str(path) if name is None else f"{path}!{name}")
    with pytest.raises(Unreadable) as caught:
        read(source)
    assert (caught.value.kind, "\n" in str(caught.value)) == (kind, False)
    assert reason in str(caught.value)
    assert sorted(tmp_path.iterdir()) == [path], "nothing is unpacked"


def test_a_bad_archive_in_an_archive_harms_no_neighbour(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("b.zip", b"PK\x03\x04 cut off")
        made.writestr("c.txt", CLAUSE)
    broken, good = archive.sources(str(path))
    assert (broken, read(good).text) == (f"{path}!b.zip", CLAUSE + "\n")
    with pytest.raises(Unreadable, match="cut off"):
        read(broken)


def test_a_file_may_be_named_like_a_member(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"b.txt": "Trong gói."}))
    odd = tmp_path / "a.zip!b.txt"
    odd.write_text("Ngoài gói.")
    assert read(odd).text == "Ngoài gói.\n"
    with pytest.raises(Unreadable, match="no such file"):
        read(tmp_path / "không.zip!b.txt")
    with pytest.raises(Unreadable, match="no such file in the archive"):
        read(tmp_path / "a.zip!c.txt")


def test_a_run_takes_the_documents_of_archives(tmp_path: Path) -> None:
    docs, db = tmp_path / "docs", tmp_path / "x.db"
    docs.mkdir()
    (docs / "a.txt").write_text("việc chung")
    (docs / "gói.zip").write_bytes(zipped({"b/a.txt": "việc chung", "c.txt": "việc khác"}))
    (docs / "khóa.zip").write_bytes(with_password(zipped({"d.txt": "x"})))
    tally = go(docs, db)
    assert (counts(tally), tally.documents, tally.failed) == ((4, 4, 0, 0, 0), 2, {"encrypted": 1})
    assert rows(db, "select replace(path, ?, '') from sources order by 1".replace("?", f"'{docs}/'")) == [
        ("a.txt",), ("gói.zip!b/a.txt",), ("gói.zip!c.txt",), ("khóa.zip!d.txt",),
    ]  # fmt: skip
    assert rows(db, "select count(*), count(distinct document) from sources where document is not null") == [(3, 2)]
    assert rows(db, "select kind, message from failures") == [("encrypted", "it is protected by a password in the archive")]
    assert counts(go(docs, db)) == (4, 0, 0, 4, 0)
    (docs / "gói.zip").unlink()
    assert counts(go(docs, db)) == (2, 0, 0, 2, 2)
    assert sqlite3.connect(db).execute("select count(*) from tasks where duty = 'việc chung'").fetchone() == (1,)


def test_an_archive_given_by_itself_covers_its_documents(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"b.txt": CLAUSE}))
    assert paths_under([str(path)]) == [f"{path}!b.txt"]
    assert is_under(f"{path}!b.txt", [str(path)])
    assert not is_under(f"{tmp_path}/a.zipx/b.txt", [str(path)])
    assert fingerprint(f"{path}!b.txt").bytes == len(CLAUSE.encode())


def test_extract_prints_a_line_for_each_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("b.txt", CLAUSE)
        made.writestr("hỏng.docx", "x")
    assert extract_lines([str(path)], 1, Limits()) == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["document"]["source"] for one in found] == [f"{path}!b.txt", f"{path}!hỏng.docx"]
    assert [one.get("error", {}).get("kind") for one in found] == [None, "wrong-type"]
