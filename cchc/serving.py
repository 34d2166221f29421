"""``cchc serve``: Datasette over one database, with the project's words, pages and searches; nothing is fetched from elsewhere."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from pathlib import Path
from typing import Any

import click

from cchc.asking import reading
from cchc.refusal import Refused

ROOT = Path(__file__).resolve().parent.parent
METADATA = ROOT / "db" / "datasette_metadata.yml"
"""A link to the file at the root of the repository; installed, a copy of it."""
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
PUBLIC_SETTINGS = {**SETTINGS, "default_allow_sql": False, "allow_download": False, "max_returned_rows": 5_000, "sql_time_limit_ms": 2_000, "max_csv_mb": 500}
"""For strangers: no SQL of their own, no whole file, shorter limits."""

_OPENED_FIRST = ("/", f"/{NAME}/tasks?copy=0", f"/{NAME}/dashboard")


def application(path: Path, reviews: Path | None = None, public: bool = False) -> Any:
    """Datasette set up for the database at ``path``: read-only, but for the corrections of people with an account where there is a ``reviews`` file (made by
    the first of them). Raises ``db.accounts.AccountError`` where the accounts beside it cannot be trusted."""
    import yaml
    from datasette.app import Datasette
    from datasette.database import Database

    from db import accounts

    class Site(Datasette):  # type: ignore[misc]
        """Accounts are read when somebody logs in, and never stand in the metadata, which everybody can read."""

        def plugin_config(self, plugin_name: str, *arguments: Any, **more: Any) -> Any:
            if plugin_name == "cchc":
                return {"reviews": str(reviews) if reviews else None, "public": public}
            if plugin_name == "datasette-auth-passwords":
                hashes = accounts.read(accounts.beside(reviews)).hashes if reviews else {}
                return {f"{name}_password_hash": hashed for name, hashed in hashes.items()}
            return super().plugin_config(plugin_name, *arguments, **more)

    datasette = Site(
        files=[],
        metadata=yaml.safe_load(METADATA.read_text("utf-8")),
        template_dir=str(ROOT / "db" / "templates"),
        plugins_dir=str(ROOT / "db" / "plugins"),
        static_mounts=[("assets", str(ROOT / "db" / "static"))],
        settings=PUBLIC_SETTINGS if public else SETTINGS,
        secret=accounts.read(accounts.beside(reviews)).secret if reviews else None,
    )
    datasette.add_database(Database(datasette, path=str(path), is_mutable=True), name=NAME)
    return datasette


def serve(path: Path, host: str | None, port: int, reviews: Path | None = None, public: bool = False) -> int:
    """Serve until stopped; ``Refused`` where the database cannot be read, the port is taken, or strangers would be let in unasked."""
    from db.accounts import AccountError

    host = host or ("0.0.0.0" if public else "127.0.0.1")
    if not public and host not in ("localhost", "::1") and not host.startswith("127."):
        raise Refused(f"{host} lets other machines in: say --public, which switches off SQL of their own and hides the pages about this machine")
    with reading(path):
        pass
    listener = _listener(host, port)
    import uvicorn

    try:
        datasette = application(path, reviews, public)
    except AccountError as error:
        raise Refused(str(error)) from error

    async def served() -> None:
        # Libraries loaded, templates compiled, figures counted before the first visitor asks; who comes earlier waits at the door.
        for page in _OPENED_FIRST:
            await datasette.client.get(page)
        click.echo(f"http://{host}:{listener.getsockname()[1]}/  (Ctrl-C: dừng / stop)", err=True)
        await uvicorn.Server(uvicorn.Config(datasette.app(), log_level="warning", lifespan="on", server_header=False)).serve(sockets=[listener])

    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(served())
    return 0


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named TCP, it is told to send at once: asyncio looks for the name, and each answer would else wait 40 ms for the reader's acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise Refused(f"cannot listen on {host}:{port}: {error.strerror}; choose another with --port") from error
    return listener
