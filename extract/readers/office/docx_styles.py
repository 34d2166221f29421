"""What a Word style says of text: bold, capitals, hidden, alignment and numbering, through ``basedOn``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


_LOOKS = (W + "vanish", W + "b", W + "caps")
_FONTS = W + "rFonts"
_ALIGNED = {"center": "center", "right": "right", "end": "right"}


def child_of(parent: etree._Element | None, name: str) -> etree._Element | None:
    """The first child element of this name; None without one."""
    return None if parent is None else next(parent.iterchildren(W + name), None)  # half of what ``find`` costs


def child_value(parent: etree._Element | None, name: str) -> str | None:
    """The ``w:val`` of a child element; None without the child, ``""`` where it has no value."""
    found = child_of(parent, name)
    return None if found is None else found.get(W + "val", "")


def switched(properties: etree._Element | None, name: str) -> bool | None:
    """An on/off property (``w:b``, ``w:caps``, ``w:vanish``): None where it is not given."""
    value = child_value(properties, name)
    return None if value is None else value not in ("0", "false", "off", "none")


def child_number(parent: etree._Element | None, name: str) -> int | None:
    """The ``w:val`` of a child element as a whole number; None where it is absent or no number."""
    value = child_value(parent, name)
    return int(value) if value and value.lstrip("-").isdigit() else None


@dataclass(frozen=True, slots=True)
class NumberingReference:
    """What ``w:numPr`` says; None where it leaves the number or the level to a style. ``numId`` 0 takes numbering away."""

    number: int | None
    level: int | None

    @classmethod
    def of(cls, properties: etree._Element | None) -> NumberingReference | None:
        """The reference in paragraph properties, else None."""
        found = child_of(properties, "numPr")
        return None if found is None else cls(child_number(found, "numId"), child_number(found, "ilvl"))


@dataclass(frozen=True, slots=True)
class Look:
    """How the text of a run shows; ``font``: of its Western letters, None where none is named."""

    hidden: bool
    bold: bool
    capitals: bool
    font: str | None


class Styles:
    """``styles.xml``; empty where the package has none."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._default_paragraph: str | None = None
        self._defaults: etree._Element | None = None
        self._chains: dict[str | None, list[etree._Element]] = {}
        self._looks: dict[tuple[str | None, str | None], Look] = {}
        self._alignments: dict[str | None, str | None] = {}
        self._numberings: dict[str | None, tuple[NumberingReference, str] | None] = {}
        if root is None:
            return
        self._defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        for style in root.iter(W + "style"):
            name = style.get(W + "styleId", "")
            self._styles.setdefault(name, style)
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on"):
                self._default_paragraph = name

    def chain(self, style_id: str | None) -> list[etree._Element]:
        """The style and those it is based on, nearest first; the default paragraph style where the id is None or unknown."""
        if style_id not in self._chains:
            self._chains[style_id] = self._chain_of(style_id)
        return self._chains[style_id]

    def _chain_of(self, style_id: str | None) -> list[etree._Element]:
        chain: list[etree._Element] = []
        current = style_id if style_id in self._styles else self._default_paragraph
        while current is not None and current in self._styles and self._styles[current] not in chain:
            chain.append(self._styles[current])
            current = child_value(chain[-1], "basedOn")
        return chain

    def name(self, style_id: str | None) -> str:
        """The style's own name in lower case (``toc 1``), ``""`` where it has none."""
        style = self._styles.get(style_id or "")
        return (child_value(style, "name") or "").lower()

    def look(self, run: etree._Element | None, paragraph_style: str | None) -> Look:
        """How a run shows, each property its own (``run``: its ``w:rPr``), else its character style's, else its paragraph style's, else the document's."""
        styles = (child_value(run, "rStyle"), paragraph_style)
        inherited = self._looks.get(styles)
        if inherited is None:
            inherited = self._looks[styles] = self._inherited(*styles)
        return inherited if run is None else _look((run,), inherited)

    def _inherited(self, character: str | None, paragraph_style: str | None) -> Look:
        chains = ([] if character is None or character not in self._styles else self.chain(character)) + self.chain(paragraph_style)
        given = (*(child_of(style, "rPr") for style in chains), self._defaults)
        return _look((properties for properties in given if properties is not None), Look(False, False, False, None))

    def alignment(self, properties: etree._Element | None, style_id: str | None) -> str | None:
        """``center``, ``right`` or None."""
        value = child_value(properties, "jc")
        if value is not None:
            return _ALIGNED.get(value)
        if style_id not in self._alignments:
            given = (child_value(child_of(style, "pPr"), "jc") for style in self.chain(style_id))
            self._alignments[style_id] = _ALIGNED.get(next((value for value in given if value is not None), ""))
        return self._alignments[style_id]

    def numbering(self, style_id: str | None) -> tuple[NumberingReference, str] | None:
        """The numbering that a style gives, with the id of the style in the chain that gives it."""
        if style_id not in self._numberings:
            self._numberings[style_id] = self._numbering(style_id)
        return self._numberings[style_id]

    def _numbering(self, style_id: str | None) -> tuple[NumberingReference, str] | None:
        for style in self.chain(style_id):
            reference = NumberingReference.of(child_of(style, "pPr"))
            if reference is not None and reference.number is not None:
                return reference, style.get(W + "styleId", "")
        return None

    def list_number(self, style_id: str) -> int | None:
        """The ``numId`` that a list style (``numStyleLink``) stands for."""
        style = self._styles.get(style_id)
        reference = None if style is None else NumberingReference.of(child_of(style, "pPr"))
        return None if reference is None else reference.number


def _look(given: Iterable[etree._Element], otherwise: Look) -> Look:
    """What run properties say, the nearest first; of what none of them says, ``otherwise``."""
    switches: dict[str, bool] = {}
    font, fonts = otherwise.font, False
    for properties in given:
        own: dict[str, bool] = {}
        for stated in properties:
            tag = stated.tag
            if tag in _LOOKS and tag not in own:
                own[tag] = stated.get(W + "val", "") not in ("0", "false", "off", "none")
            elif tag == _FONTS and not fonts:
                named: str | None = stated.get(W + "ascii") or stated.get(W + "hAnsi")
                if named or stated.get(W + "asciiTheme"):
                    font, fonts = named, True
        switches = own | switches
    hidden, bold, capitals = (switches.get(tag) for tag in _LOOKS)
    return Look(
        otherwise.hidden if hidden is None else hidden,
        otherwise.bold if bold is None else bold,
        otherwise.capitals if capitals is None else capitals,
        font,
    )
