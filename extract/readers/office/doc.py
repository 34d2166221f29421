"""Old Word files (``.doc``) and RTF: turned into DOCX by LibreOffice, which has a throw-away profile, no macros, no network and a time limit.

Where only antiword is installed, an old Word file is read as the text that it prints.
"""

from __future__ import annotations

import hashlib
import pathlib
import struct
import tempfile
from dataclasses import replace

from extract.document import Document, Unreadable
from extract.readers import programs
from extract.readers.office.docx import read_docx
from extract.readers.plain.reader import read_plain

SECONDS = 90.0
_WORD = "WordDocument".encode("utf-16-le")
# Macros never run, links and embedded objects are never updated, and whatever still wants the network is sent to a port where nobody answers.
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
{items}
</oor:items>
"""
_SETTINGS = (
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Writer/Content/Update", "Field", "false"),
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


def read_doc(source: str, data: bytes) -> Document:
    """The document of an old Word file. Raises ``Unreadable``: ``missing-tool`` where no converter is installed, ``encrypted``, ``wrong-type`` for other OLE files,
    ``timeout`` where the converter hangs, ``unreadable`` where it gives up."""
    if _WORD not in data:
        raise Unreadable("wrong-type", "named .doc and an old Office file, but not one of Word's")
    if _is_encrypted(data):
        raise Unreadable("encrypted", "the Word file is protected by a password")
    program = programs.find("word")
    if pathlib.PurePath(program).name == "antiword":
        document = read_plain("antiword.txt", _printed(program, data))
    else:
        document = read_docx(source, _converted(program, "source.doc", data))
    return replace(document, source=source, sha256=hashlib.sha256(data).hexdigest(), media_type="application/msword")


def read_rtf(source: str, data: bytes) -> Document:
    """The document of an RTF file, whatever it is named; raises as ``read_doc``."""
    document = read_docx(source, _converted(programs.find("rtf"), "source.rtf", data))
    return replace(document, sha256=hashlib.sha256(data).hexdigest(), media_type="application/rtf")


def _is_encrypted(data: bytes) -> bool:
    """The flag in the header of the Word stream (FIB, [MS-DOC] 2.5.2), which starts a sector of the file."""
    for at in range(512, len(data) - 12, 512):
        if data[at : at + 2] == b"\xec\xa5":
            return bool(struct.unpack_from("<H", data, at + 10)[0] & 0x0100)
    return False


def _converted(program: str, name: str, data: bytes) -> bytes:
    with tempfile.TemporaryDirectory(prefix="cchc-doc-") as made:
        folder = pathlib.Path(made)
        (folder / name).write_bytes(data)
        settings = folder / "profile" / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        items = "\n".join(
            f'<item oor:path="{path}"><prop oor:name="{key}" oor:op="fuse"><value>{value}</value></prop></item>' for path, key, value in _SETTINGS
        )
        settings.write_text(_PROFILE.format(items=items), "utf-8")
        command = [
            program, "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(folder / name),
        ]  # fmt: skip
        _run(command, folder)
        written = (folder / "out" / name).with_suffix(".docx")
        if not written.is_file():
            raise Unreadable("unreadable", "the converter (soffice) cannot open the file: it is damaged or of a kind it does not know")
        return written.read_bytes()


def _printed(program: str, data: bytes) -> bytes:
    with tempfile.TemporaryDirectory(prefix="cchc-doc-") as made:
        folder = pathlib.Path(made)
        (folder / "source.doc").write_bytes(data)
        _run(["/bin/sh", "-c", 'exec "$1" -w 0 -m UTF-8.txt source.doc > printed.txt', "sh", program], folder)
        printed = (folder / "printed.txt").read_bytes()
    if not printed.strip():
        raise Unreadable("unreadable", "the converter (antiword) cannot open the file: it is damaged or of a kind it does not know")
    return printed


def _run(command: list[str], folder: pathlib.Path) -> None:
    try:
        programs.run(command, SECONDS, folder)
    except TimeoutError as error:
        raise Unreadable("timeout", f"the converter hangs on this file: {error}") from error
