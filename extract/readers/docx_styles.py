"""What a Word style says of text: bold, capitals, hidden, alignment and numbering, through ``basedOn``."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def child_value(parent: etree._Element | None, name: str) -> str | None:
    """The ``w:val`` of a child element; None without the child, ``""`` where it has no value."""
    found = None if parent is None else parent.find(W + name)
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
        found = None if properties is None else properties.find(W + "numPr")
        return None if found is None else cls(child_number(found, "numId"), child_number(found, "ilvl"))


class Styles:
    """``styles.xml``; empty where the package has none."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._default_paragraph: str | None = None
        self._defaults: etree._Element | None = None
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

    def run_switch(self, run: etree._Element | None, paragraph_style: str | None, name: str) -> bool:
        """An on/off property of a run: its own, else its character style's, else its paragraph style's, else the document's."""
        direct = switched(run, name)
        if direct is not None:
            return direct
        character = child_value(run, "rStyle")
        chains = ([] if character is None or character not in self._styles else self.chain(character)) + self.chain(paragraph_style)
        for style in chains:
            given = switched(style.find(W + "rPr"), name)
            if given is not None:
                return given
        return bool(switched(self._defaults, name))

    def run_font(self, run: etree._Element | None, paragraph_style: str | None) -> str | None:
        """The font of a run's Western letters: its own, else its character style's, else its paragraph style's, else the document's."""
        character = child_value(run, "rStyle")
        chains = ([] if character is None or character not in self._styles else self.chain(character)) + self.chain(paragraph_style)
        for properties in (run, *(style.find(W + "rPr") for style in chains), self._defaults):
            fonts = None if properties is None else properties.find(W + "rFonts")
            if fonts is not None:
                named: str | None = fonts.get(W + "ascii") or fonts.get(W + "hAnsi")
                if named or fonts.get(W + "asciiTheme"):
                    return named
        return None

    def alignment(self, properties: etree._Element | None, style_id: str | None) -> str | None:
        """``center``, ``right`` or None."""
        for source in (properties, *(style.find(W + "pPr") for style in self.chain(style_id))):
            value = child_value(source, "jc")
            if value is not None:
                return {"center": "center", "right": "right", "end": "right"}.get(value)
        return None

    def numbering(self, style_id: str | None) -> tuple[NumberingReference, str] | None:
        """The numbering that a style gives, with the id of the style in the chain that gives it."""
        for style in self.chain(style_id):
            reference = NumberingReference.of(style.find(W + "pPr"))
            if reference is not None and reference.number is not None:
                return reference, style.get(W + "styleId", "")
        return None

    def list_number(self, style_id: str) -> int | None:
        """The ``numId`` that a list style (``numStyleLink``) stands for."""
        style = self._styles.get(style_id)
        reference = None if style is None else NumberingReference.of(style.find(W + "pPr"))
        return None if reference is None else reference.number
