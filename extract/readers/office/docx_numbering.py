"""Word's automatic numbering written out: ``numbering.xml`` says how, the paragraphs in order say which.

A ``w:num`` points at a ``w:abstractNum`` and may override levels of it. All nums of one abstractNum count on together, unless a
num overrides the start of a level: then it starts there where it is first used.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lxml import etree

from extract.readers.lines import glyphs
from extract.readers.office.docx_styles import NumberingReference, Styles, W, child_number, child_value, switched

LEVELS = 9


def _letters(value: int) -> str:
    """a … z, then aa, bb …, as Word counts (no đ: Word's alphabet is the Latin one)."""
    return chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)


def _roman(value: int) -> str:
    text = ""
    for worth, sign in (
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ):
        while value >= worth:
            text, value = text + sign, value - worth
    return text


def format_count(value: int, number_format: str) -> str:
    """A counter as it is printed; formats that no Vietnamese document uses fall back to digits.

    >>> [format_count(n, f) for n, f in ((3, "lowerLetter"), (28, "upperLetter"), (4, "upperRoman"), (7, "decimalZero"))]
    ['c', 'BB', 'IV', '07']
    """
    if value < 1:
        return str(value) if number_format not in ("none", "bullet") else ""
    match number_format:
        case "none" | "bullet":
            return ""
        case "lowerLetter":
            return _letters(value)
        case "upperLetter":
            return _letters(value).upper()
        case "lowerRoman":
            return _roman(value)
        case "upperRoman":
            return _roman(value).upper()
        case "decimalZero":
            return f"{value:02d}"
        case _:
            return str(value)


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: first value, format, text such as ``%1.%2.``, after which level it starts anew (0: never). ``joined``: no
    blank between label and text. ``drawn``: the font of the bullet has pictures for letters."""

    start: int
    number_format: str
    text: str
    restart: int | None
    legal: bool
    joined: bool
    drawn: bool
    style: str | None

    @classmethod
    def of(cls, element: etree._Element) -> Level:
        """From ``w:lvl``."""
        start, formatted, font = child_number(element, "start"), element.find(f".//{W}numFmt"), element.find(f"{W}rPr/{W}rFonts")
        return cls(
            start=0 if start is None else start,
            number_format="decimal" if formatted is None else formatted.get(W + "val", "decimal"),
            text=child_value(element, "lvlText") or "",
            restart=child_number(element, "lvlRestart"),
            legal=bool(switched(element, "isLgl")),
            joined=child_value(element, "suff") == "nothing",
            drawn=font is not None and any(name.lower().startswith(("wingdings", "webdings")) for name in map(str, font.attrib.values())),
            style=child_value(element, "pStyle"),
        )


@dataclass(slots=True)
class _Num:
    abstract: str
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, Level] = field(default_factory=dict)


class Numbering:
    """Counts along the paragraphs of one document; ``label`` must be called once per numbered paragraph, in order."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstracts: dict[str, etree._Element] = {}
        self._levels: dict[str, dict[int, Level]] = {}  # of those that paragraphs refer to
        self._links: dict[str, str] = {}
        self._nums: dict[int, _Num] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._used: set[tuple[int, int]] = set()
        if root is None:
            return
        for element in root.findall(W + "abstractNum"):
            key = element.get(W + "abstractNumId", "")
            self._abstracts[key] = element
            link = child_value(element, "numStyleLink")
            if link:
                self._links[key] = link
        for element in root.findall(W + "num"):
            number = element.get(W + "numId", "")
            if number.isdigit():
                self._nums[int(number)] = _num(element)

    def reference(self, properties: etree._Element | None, style_id: str | None) -> tuple[int, int] | None:
        """``(numId, level)`` of a paragraph, its own or through its style; None where it is not numbered."""
        own, styled = NumberingReference.of(properties), self._styles.numbering(style_id)
        number = own.number if own is not None and own.number is not None else (styled[0].number if styled else None)
        if not number or number not in self._nums:
            return None
        if own is not None and own.level is not None:
            return number, min(max(own.level, 0), LEVELS - 1)
        if styled is not None and (own is None or own.number is None):
            linked = [at for at, level in self._definitions(number).items() if level.style == styled[1]]
            return number, linked[0] if linked else styled[0].level or 0
        return number, 0

    def _abstract(self, number: int) -> str:
        key = self._nums[number].abstract
        for _ in range(4):  # a link to a list style leads to the abstractNum that has the levels
            target = self._styles.list_number(self._links[key]) if key in self._links else None
            if target is None or target not in self._nums:
                break
            key = self._nums[target].abstract
        return key

    def _definitions(self, number: int) -> dict[int, Level]:
        num = self._nums[number]
        key = self._abstract(number)
        if key not in self._levels:
            self._levels[key] = _levels(self._abstracts[key]) if key in self._abstracts else {}
        definitions = self._levels[key] | num.levels
        return definitions | {at: replace(definitions[at], start=start) for at, start in num.starts.items() if at in definitions}

    def label(self, number: int, level: int) -> str:
        """What Word prints before the paragraph, with the blank that follows it; bullets as ``-``."""
        definitions = self._definitions(number)
        definition = definitions.get(level)
        if definition is None:
            return ""
        counts = self._count(number, level, definitions)
        if definition.number_format == "bullet":
            return f"{_bullet(definition, level)} "
        label = definition.text
        for at in range(level + 1):
            part = definitions.get(at)
            if f"%{at + 1}" in label and part is not None:
                value = counts[at]
                style = "decimal" if definition.legal and part.number_format != "none" else part.number_format
                label = label.replace(f"%{at + 1}", format_count(part.start if value is None else value, style))
        label = glyphs(label)
        return label if definition.joined or not label.strip() else f"{label.rstrip()} "

    def _count(self, number: int, level: int, definitions: dict[int, Level]) -> list[int | None]:
        counts = self._counts.setdefault(self._abstract(number), [None] * LEVELS)
        for at in self._nums[number].starts:
            if at <= level and (number, at) not in self._used:
                counts[at] = None
        self._used.add((number, level))
        current = counts[level]
        counts[level] = definitions[level].start if current is None else current + 1
        for deeper in range(level + 1, LEVELS):
            restart = definitions[deeper].restart if deeper in definitions else None
            if restart is None or (restart > 0 and level < restart):
                counts[deeper] = None
                self._used.discard((number, deeper))
        return counts


def _levels(element: etree._Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for level in element.iterchildren(W + "lvl"):
        at = level.get(W + "ilvl", "")
        if at.isdigit() and int(at) < LEVELS:
            found[int(at)] = Level.of(level)
    return found


def _num(element: etree._Element) -> _Num:
    num = _Num(child_value(element, "abstractNumId") or "")
    for override in element.findall(W + "lvlOverride"):
        at = override.get(W + "ilvl", "")
        if not at.isdigit() or int(at) >= LEVELS:
            continue
        start, level = child_number(override, "startOverride"), override.find(W + "lvl")
        if start is not None:
            num.starts[int(at)] = start
        if level is not None:
            num.levels[int(at)] = Level.of(level)
    return num


def _bullet(definition: Level, level: int) -> str:
    """The glyph of a bullet: ``+`` where plus is drawn or, from the second level on, Word's hollow ``o``; else ``-``."""
    glyph = glyphs(definition.text).strip()
    if glyph == "+" or (level > 0 and glyph == "o"):
        return "+"
    printed = level > 0 and len(glyph) == 1 and glyph.isprintable() and not glyph.isalnum() and not definition.drawn
    return glyph if printed else "-"
