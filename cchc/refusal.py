"""When nothing can be begun: wrong usage beyond what the command line's grammar sees, a missing model, a database that cannot be used."""

from __future__ import annotations

from typing import IO, Any

import click


class Refused(click.ClickException):
    """One clear line on stderr, exit status 2."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"cchc: {self.format_message()}", file=file, err=True)
