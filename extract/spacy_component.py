"""The extraction as a spaCy pipeline component, for people who live in spaCy.

>>> import spacy
>>> nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"use_pyvi": False}}})
>>> _ = nlp.add_pipe("cchc")
>>> doc = nlp("Giao Sở Nội vụ báo cáo trước ngày 15/6/2024 theo Quyết định số 12/QĐ-UBND.")
>>> [span.label_ for span in doc.spans["cchc"]]
['DUTY', 'CITATION']

``doc.spans["cchc"]`` holds CITATION, TARGET and DUTY spans (displaCy draws them with ``style="span"``), ``doc._.cchc`` the whole ``Extraction``; its offsets are
characters of ``doc.text``.
"""

from __future__ import annotations

import hashlib
import re

from spacy.language import Language
from spacy.tokens import Doc, Span

from extract.document import Block, Document
from extract.extraction import extract
from extract.records import Extraction

SPANS = "cchc"


def document_of(text: str) -> Document:
    """``text`` as a Document without touching a character: every line that is not blank is a paragraph.

    Lines are not joined and nothing is repaired: use ``extract.readers`` for files. ``source`` is "".
    """
    blocks = tuple(Block("paragraph", m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text))
    return Document("", hashlib.sha256(text.encode()).hexdigest(), "text/plain", text, blocks)


class CchcComponent:
    """Adds citations, targets and duties to a Doc; stateless."""

    def __call__(self, doc: Doc) -> Doc:
        """Fill ``doc.spans["cchc"]`` and ``doc._.cchc``; a fact whose edges fall inside a token takes the whole token."""
        found = extract(document_of(doc.text))
        doc._.cchc = found
        doc.spans[SPANS] = [span for span in self._spans(doc, found) if span is not None]
        return doc

    @staticmethod
    def _spans(doc: Doc, found: Extraction) -> list[Span | None]:
        facts = [
            *((c.start, c.end, "CITATION") for c in found.citations),
            *((t.start, t.end, "TARGET") for t in found.targets),
            *((a.start, a.end, "DUTY") for a in found.assignments),
        ]
        return [doc.char_span(start, end, label=label, alignment_mode="expand") for start, end, label in sorted(facts)]


@Language.factory("cchc")
def create_component(nlp: Language, name: str) -> CchcComponent:  # noqa: ARG001 spaCy passes both by name
    """Factory that spaCy finds by the entry point ``spacy_factories``."""
    if not Doc.has_extension("cchc"):
        Doc.set_extension("cchc", default=None)
    return CchcComponent()
