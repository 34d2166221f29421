"""What bodies do with documents, by verb (``document_verbs.csv``): ``issues`` and ``approves`` make one, ``sends`` ("có", "ra", "gửi") does where more says so, ``decides`` is
done by one ("thành lập", "bổ nhiệm"), ``orders`` and ``states`` tell what stands in it, ``handles`` has one that another made."""

from __future__ import annotations

import re
from functools import cache

from extract.alternatives import alternatives
from extract.lexicon import rows


def verbs_of(*senses: str) -> list[str]:
    """The verbs of these senses as shapes over ``lower(text)``, a longer one before one that it begins with."""
    verbs = {row["verb"] for row in rows("document_verbs") if row["does"] in senses}
    return [re.escape(verb).replace(r"\ ", r"\s+") for verb in sorted(verbs, key=lambda verb: (verb.split()[0], -len(verb), verb))]


@cache
def doing(*senses: str) -> str:
    r"""These verbs as alternatives.

    >>> doing("sends")
    '(?:có|gửi|ra)'
    """
    return alternatives(verbs_of(*senses))
