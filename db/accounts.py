"""Who may review: names and hashed passwords in a file of their own beside the reviews file, readable by its owner only. No password is ever stored.

The hashes are those of datasette-auth-passwords (PBKDF2-SHA256, salted), which checks them at ``/-/login``.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path

_NAME = re.compile(r"[^\W_][\w.@-]{0,39}")
_HASH = re.compile(r"pbkdf2_sha256\$[1-9]\d{4,6}\$[0-9a-f]{16,}\$[A-Za-z0-9+/=]{43,}")
SHORTEST = 10
"""Characters that a password has at least."""


class AccountError(Exception):
    """An account cannot be made, found or trusted; the message says why in one line."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """``hashes`` by name; ``secret`` signs the cookies of those who logged in, so that they stay so over a restart."""

    secret: str = field(default_factory=lambda: secrets.token_hex(32))
    hashes: dict[str, str] = field(default_factory=dict)


def beside(reviews: Path) -> Path:
    """The accounts file of a reviews file."""
    return reviews.with_suffix(".accounts.json")


def read(path: Path) -> Accounts:
    """The accounts at ``path``, none where there is no file; ``AccountError`` where it holds anything but hashes."""
    if not path.is_file():
        return Accounts()
    try:
        content = json.loads(path.read_text("utf-8"))
        accounts = Accounts(str(content["secret"]), dict(content["accounts"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AccountError(f"{path} cannot be read as an accounts file: {error}") from error
    for name, hashed in accounts.hashes.items():
        if not _NAME.fullmatch(name) or not isinstance(hashed, str) or not _HASH.fullmatch(hashed):
            raise AccountError(f"{path}: the password of {name!r} is not hashed; make the account with cchc account add")
    return accounts


def add(path: Path, name: str, password: str) -> None:
    """Make an account or give it a new password, which ends its sessions; ``AccountError`` for a name or password that will not do."""
    from datasette_auth_passwords.utils import hash_password

    if not _NAME.fullmatch(name):
        raise AccountError(f"{name!r} cannot be a name: up to 40 letters, digits, . @ and -")
    if len(password) < SHORTEST:
        raise AccountError(f"the password is too short: at least {SHORTEST} characters")
    accounts = read(path)
    fresh = Accounts().secret if name in accounts.hashes else accounts.secret
    _write(path, Accounts(fresh, {**accounts.hashes, name: hash_password(password)}))


def remove(path: Path, name: str) -> None:
    """Take an account away and end all sessions; ``AccountError`` where there is none of this name."""
    accounts = read(path)
    if name not in accounts.hashes:
        raise AccountError(f"there is no account {name}")
    _write(path, Accounts(hashes={other: hashed for other, hashed in accounts.hashes.items() if other != name}))


def _write(path: Path, accounts: Accounts) -> None:
    content = json.dumps({"secret": accounts.secret, "accounts": accounts.hashes}, ensure_ascii=False, indent=1)
    new = path.with_name(path.name + ".new")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(content + "\n")
        new.replace(path)
    except OSError as error:
        raise AccountError(f"{path} cannot be written: {error.strerror}") from error
