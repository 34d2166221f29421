"""``cchc publish``: a folder that any host with Python can serve: the database as it is now, unchangeable, with the pages, a start script and a container file.

What it tells of this machine is taken out: the folders that the files lay in, the log of runs, traces of faults. Nobody can review there.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
from contextlib import closing
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from cchc.asking import reading
from cchc.refusal import Refused
from cchc.serving import METADATA, NAME, PUBLIC_SETTINGS, ROOT
from db.pages.originals import content

PACKAGES = ("db", "extract", "models")
_NOT_SERVED = shutil.ignore_patterns("__pycache__", "*.pyc", "*.skops", "selection.py", "fitting.py")
NEEDED = ("datasette", "httpx", "icalendar", "lxml", "numpy", "openpyxl", "pillow", "pypdfium2", "sqlite-utils", "uvicorn")
"""What the pages import beside the standard library."""
_START = """\
#!/bin/sh
# Serves this folder. HOST and PORT say where (127.0.0.1:8001 unless told otherwise); needs: pip install -r requirements.txt
cd "$(dirname "$0")" || exit 1
PYTHONPATH=app exec "${PYTHON:-python3}" -m datasette serve --immutable %(name)s.db --inspect-file inspect-data.json --metadata metadata.json \\
  --template-dir app/db/templates --plugins-dir app/db/plugins --static assets:app/db/static \\
  %(settings)s \\
  --host "${HOST:-127.0.0.1}" --port "${PORT:-8001}"
"""
_CONTAINER = """\
FROM docker.io/library/python:3.11-slim
WORKDIR /srv
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt && useradd --system reader
COPY . .
USER reader
ENV HOST=0.0.0.0 PORT=8001
EXPOSE 8001
CMD ["./serve.sh"]
"""


def publish(db: Path, to: Path, originals: bool) -> int:
    """Write the bundle of ``db`` into the folder ``to``, in the place of an earlier bundle; with the documents' files where ``originals``."""
    with reading(db):
        pass
    if to.exists() and not (to / "inspect-data.json").is_file() and (not to.is_dir() or any(to.iterdir())):
        raise Refused(f"{to} holds something that is no bundle: choose another folder")
    fresh = to.with_name(to.name + ".new")
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        _bake(db, fresh, originals)
        _write_around(fresh)
        if to.exists():
            shutil.rmtree(to)
        fresh.rename(to)
    except OSError as error:
        raise Refused(f"{error.filename or to}: {error.strerror}") from error
    size = sum(path.stat().st_size for path in to.rglob("*") if path.is_file()) / 1e6
    click.echo(f"{to}: {size:,.1f} MB. Chạy (run): {to}/serve.sh", err=True)
    return 0


def _bake(db: Path, folder: Path, originals: bool) -> None:
    """The database compacted, without this machine's paths, and what Datasette wants to know beforehand of one that never changes."""
    target = folder / f"{NAME}.db"
    with closing(sqlite3.connect(f"{db.absolute().as_uri()}?mode=ro", uri=True, timeout=30)) as source:
        source.execute("vacuum into ?", [str(target)])
    with closing(sqlite3.connect(target)) as baked:
        _forget_machine(baked, folder if originals else None)
        baked.execute("vacuum")
        tables = [name for (name,) in baked.execute("select name from sqlite_master where type = 'table' order by name")]
        counts = {name: {"count": baked.execute(f"select count(*) from [{name}]").fetchone()[0]} for name in tables}
    with target.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    inspected = {NAME: {"hash": digest, "size": target.stat().st_size, "file": target.name, "tables": counts}}
    (folder / "inspect-data.json").write_text(json.dumps(inspected, indent=1), "utf-8")


def _forget_machine(baked: sqlite3.Connection, folder: Path | None) -> None:
    """Paths start where those of all sources part; originals are copied into ``folder``, None for not."""
    paths = [path for (path,) in baked.execute("select path from sources order by path")]
    above = os.path.commonpath([os.path.dirname(path) for path in paths]) if paths else ""
    with baked:
        for n, path in enumerate(paths):
            shown = os.path.relpath(path, above)
            found = content(path) if folder is not None else None
            if folder is not None and found is not None:
                # Numbered: what a file was called elsewhere need not be a name here.
                shown = f"originals/{n:06d}{Path(path).suffix.lower()}"
                (folder / "originals").mkdir(exist_ok=True)
                (folder / shown).write_bytes(found)
            baked.execute("update failures set source = ? where source = ?", [shown, path])
            baked.execute("update documents set source = ? where source = ?", [shown, path])
            baked.execute("update sources set path = ? where path = ?", [shown, path])
        baked.execute("update failures set detail = null")
        baked.execute("delete from runs")


def _write_around(folder: Path) -> None:
    import yaml

    words: dict[str, Any] = yaml.safe_load(METADATA.read_text("utf-8"))
    words["plugins"] = {**words.get("plugins", {}), NAME: {"public": True}}
    (folder / "metadata.json").write_text(json.dumps(words, ensure_ascii=False, indent=1), "utf-8")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / "app" / package, ignore=_NOT_SERVED)
    _copy_places(folder / "app")
    settings = " ".join(f"--setting {name} {_setting(value)}" for name, value in PUBLIC_SETTINGS.items())
    start = folder / "serve.sh"
    start.write_text(_START % {"name": NAME, "settings": settings}, "utf-8")
    start.chmod(0o755)
    (folder / "Containerfile").write_text(_CONTAINER, "utf-8")
    (folder / "requirements.txt").write_text("".join(f"{name}=={metadata.version(name)}\n" for name in NEEDED), "utf-8")


def _copy_places(app: Path) -> None:
    """The table of provinces, where ``extract.places`` looks for it: the one file of underthesea that pages need."""
    spec = find_spec("underthesea")
    assert spec is not None
    assert spec.submodule_search_locations
    name = Path("address") / "data" / "mapping.json"
    (app / "underthesea" / name).parent.mkdir(parents=True)
    shutil.copyfile(Path(next(iter(spec.submodule_search_locations))) / name, app / "underthesea" / name)


def _setting(value: bool | int) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
