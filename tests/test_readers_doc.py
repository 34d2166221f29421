"""Old Word files and RTF: through LibreOffice where it is installed; a converter that hangs, fails or is not there."""

from __future__ import annotations

import os
import pathlib
import shutil
import subprocess
import time

import pytest
from reader_samples import CLAUSE, package, para, shown
from same_records import facts
from test_corpus import DOCUMENTS
from test_programs import executable
from test_readers import OLE, WORD_STREAM

from extract.document import Unreadable
from extract.readers import read
from extract.readers.office import doc

OLD = OLE + WORD_STREAM
needs_soffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed: sudo apt-get install libreoffice-writer-nogui")


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """Our own documents as old Word files and RTF, written by LibreOffice."""
    folder = tmp_path_factory.mktemp("doc")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for wanted, names in (("doc:MS Word 97", ("quyet_dinh_ke_hoach", "cong_van")), ("rtf", ("cong_van",))):
        command = ["soffice", "--headless", profile, "--convert-to", wanted, "--outdir", folder, *(DOCUMENTS / f"{name}.docx" for name in names)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder


@needs_soffice
@pytest.mark.parametrize(("name", "media_type"), [("quyet_dinh_ke_hoach.doc", "application/msword"), ("cong_van.rtf", "application/rtf")])
def test_the_same_text_and_records_as_from_docx(converted: pathlib.Path, name: str, media_type: str) -> None:
    document, twin = read(converted / name), read(DOCUMENTS / pathlib.Path(name).with_suffix(".docx"))
    assert (document.source, document.media_type) == (str(converted / name), media_type)
    assert document.sha256 != twin.sha256
    assert document.text == twin.text
    assert facts(document) == facts(twin)
    assert document.blocks[0].path == "t1/r1"


@needs_soffice
def test_rtf_named_doc(converted: pathlib.Path, tmp_path: pathlib.Path) -> None:
    shutil.copy(converted / "cong_van.rtf", tmp_path / "a.doc")
    assert read(tmp_path / "a.doc").text == read(DOCUMENTS / "cong_van.docx").text


@needs_soffice
def test_a_damaged_file_is_no_document(tmp_path: pathlib.Path) -> None:
    (tmp_path / "a.doc").write_bytes(OLD + bytes(range(256)) * 20)
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "a.doc")
    assert caught.value.kind == "unreadable"


@pytest.mark.parametrize("data", [package(para(CLAUSE)), f"<html><meta charset=utf-8><p>{CLAUSE}</p></html>".encode()], ids=["docx", "html"])
def test_other_formats_named_doc(tmp_path: pathlib.Path, data: bytes) -> None:
    (tmp_path / "a.doc").write_bytes(data)
    assert shown(read(tmp_path / "a.doc")) == [CLAUSE]


def test_without_a_converter(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for name, data in (("a.doc", OLD), ("a.rtf", b"{\\rtf1 x}")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(Unreadable) as caught:
            read(tmp_path / name)
        assert caught.value.kind == "missing-tool"
        assert "sudo apt-get install libreoffice-writer-nogui" in str(caught.value)


def test_a_converter_that_hangs(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    executable(tmp_path, "soffice", f"/bin/sleep 300 & echo $! > {tmp_path}/child; wait")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(doc, "SECONDS", 1.0)
    (tmp_path / "a.doc").write_bytes(OLD)
    began = time.monotonic()
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "a.doc")
    assert time.monotonic() - began < 30
    assert caught.value.kind == "timeout"
    assert str(caught.value) == "the converter hangs on this file: soffice was not done after 1 seconds"


def test_a_converter_that_gives_nothing(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    executable(tmp_path, "soffice", "exit 1")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    (tmp_path / "a.rtf").write_bytes(b"{\\rtf1 x}")
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "a.rtf")
    assert caught.value.kind == "unreadable"


def test_the_converter_has_a_profile_of_its_own_without_macros(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = """
case "$*" in *--headless*-env:UserInstallation=file://*) ;; *) exit 1 ;; esac
grep -q 'DisableMacrosExecution.*true' profile/user/registrymodifications.xcu || exit 1
mkdir out && cp "$GIVEN" out/source.docx
""".replace("$GIVEN", str(tmp_path / "given.docx"))
    executable(tmp_path, "soffice", script)
    (tmp_path / "given.docx").write_bytes(package(para(CLAUSE)))
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    (tmp_path / "a.doc").write_bytes(OLD)
    assert shown(read(tmp_path / "a.doc")) == [CLAUSE]


def test_antiword_where_libreoffice_is_not(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    executable(tmp_path, "antiword", f"printf '%s\\n' '{CLAUSE}'")
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "a.doc").write_bytes(OLD)
    document = read(tmp_path / "a.doc")
    assert (shown(document), document.media_type) == ([CLAUSE], "application/msword")
