"""Document intelligence over Vietnamese government documents on administrative reform: command line, batch runner, and six names for Python.

``read``, ``extract``, ``classify``, ``run``, ``trace`` and ``open_database`` (``cchc.api``) are loaded when they are first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc.version import __version__ as __version__

if TYPE_CHECKING:
    from cchc.api import classify, extract, open_database, read, run, trace

__all__ = ["classify", "extract", "open_database", "read", "run", "trace"]


def __getattr__(name: str) -> object:
    if name in __all__:
        from cchc import api

        return getattr(api, name)
    raise AttributeError(f"module 'cchc' has no attribute {name!r}")
