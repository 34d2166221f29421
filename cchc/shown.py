"""Text for the eye: names of files and words of documents hold whatever their sender put there."""

from __future__ import annotations

import re

# Control characters, line ends among them, and those that turn the order of reading (bidi).
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def shown(text: str) -> str:
    """A text that stays in its line and cannot steer a terminal.

    >>> shown("a\\x1b[31m.pdf\\nb.pdf")
    'a�[31m.pdf�b.pdf'
    """
    return _UNSEEN.sub("�", text)
