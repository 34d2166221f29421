"""The area model of this process."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cchc.refusal import Refused

if TYPE_CHECKING:
    from models import AreaModel


@cache
def area_model() -> AreaModel:
    """The area model, read from its file once a process; ``Refused`` where there is none."""
    from models import ModelFileError, load

    try:
        return load()
    except ModelFileError as error:
        raise Refused(str(error)) from error
