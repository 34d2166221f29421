"""``cchc serve``: Datasette over one database, with the project's words, pages and searches; nothing is fetched from elsewhere."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import click

from cchc.asking import reading
from cchc.refusal import Refused

ROOT = Path(__file__).resolve().parent.parent
METADATA = ROOT / "datasette_metadata.yml"
# The database goes by this name whatever its file is called: links, queries and descriptions hang on it.
NAME = "cchc"
SETTINGS = {
    "default_page_size": 50,
    "max_returned_rows": 20_000,
    "sql_time_limit_ms": 5_000,
    "facet_time_limit_ms": 1_500,
    "default_facet_size": 12,
    "suggest_facets": False,
    "truncate_cells_html": 400,
    "max_csv_mb": 0,
    "default_cache_ttl": 0,
}


def application(path: Path) -> Any:
    """Datasette set up for the database at ``path``, opened read-only."""
    import yaml
    from datasette.app import Datasette
    from datasette.database import Database

    datasette = Datasette(
        files=[],
        metadata=yaml.safe_load(METADATA.read_text("utf-8")),
        template_dir=str(ROOT / "db" / "templates"),
        plugins_dir=str(ROOT / "db" / "plugins"),
        static_mounts=[("assets", str(ROOT / "db" / "static"))],
        settings=SETTINGS,
    )
    datasette.add_database(Database(datasette, path=str(path), is_mutable=True), name=NAME)
    return datasette


def serve(path: Path, host: str, port: int) -> int:
    """Serve until stopped; ``Refused`` where the database cannot be read or the port is taken."""
    with reading(path):
        pass
    listener = _listener(host, port)
    import uvicorn

    datasette = application(path)
    click.echo(f"http://{host}:{listener.getsockname()[1]}/  (Ctrl-C: dừng / stop)", err=True)
    server = uvicorn.Server(uvicorn.Config(datasette.app(), log_level="warning", lifespan="on"))
    server.run(sockets=[listener])
    return 0


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise Refused(f"cannot listen on {host}:{port}: {error.strerror}; choose another with --port") from error
    return listener
