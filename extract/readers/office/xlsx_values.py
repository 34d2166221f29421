"""The value of an Excel cell as a reader of the sheet sees it: Vietnamese dates, decimal commas, shares with their sign."""

from __future__ import annotations

import datetime
import re

from openpyxl.cell.rich_text import CellRichText

from extract.text import repair

_PARTS = re.compile(r'((?:"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[^#0?"\\\[])*)([#0?](?:[#0?,.]|(?<=[#0?])\s(?=[#0?]))*)?(.*)', re.DOTALL)
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].')
_DECIMALS = re.compile(r"\.([0#?]+)")
_ERROR = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!)")


def printed(value: object, number_format: str | None) -> str:
    """The text of a cell, given its value as openpyxl reads it and its number format; ``""`` for an error (``#REF!``).

    >>> printed(0.95, "0%"), printed(1234.5, "#,##0.00"), printed(7, "00"), printed(12.5, "General")
    ('95%', '1.234,50', '07', '12,5')
    >>> printed(15, '0" ngày"'), printed(0.125, "0.0%"), printed(1200, "General")
    ('15 ngày', '12,5%', '1200')
    >>> printed(datetime.datetime(2024, 6, 30), "d/m/yyyy"), printed(datetime.datetime(2024, 6, 1), "mm/yyyy")
    ('30/06/2024', '06/2024')
    """
    section = (number_format or "General").split(";")[0]
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _number(value, section)
        case datetime.datetime() | datetime.date():
            return _date(value, _LITERAL.sub("", section).lower())
        case datetime.time():
            return value.strftime("%H:%M")
        case datetime.timedelta():
            return str(value)
        case CellRichText() | str():
            return "" if _ERROR.fullmatch(str(value)) else repair(str(value))
        case _:
            return ""


def _number(value: float, section: str) -> str:
    """A number in its format: what stands before and after the digits, how many decimals, whether thousands are apart."""
    if section.strip().lower() in ("general", "@", ""):
        return _vietnamese(f"{value:.10f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value))
    parts = _PARTS.fullmatch(section)
    before, digits, after = (_LITERAL.sub(r"\1\2", part or "") for part in parts.groups()) if parts else ("", "0", "")
    value = value * 100 if "%" in before + after else value
    decimals = _DECIMALS.search(digits)
    text = f"{value:,.{len(decimals[1]) if decimals else 0}f}"
    if decimals and "0" not in decimals[1]:
        text = text.rstrip("0").rstrip(".")
    text = text if "," in digits else text.replace(",", "")
    return f"{before}{_vietnamese(text).zfill(digits.partition('.')[0].count('0'))}{after}"


def _vietnamese(text: str) -> str:
    """Decimal comma, points between thousands."""
    return text.translate(str.maketrans(",.", ".,"))


def _date(value: datetime.date, shape: str) -> str:
    """Day, month and year as far as the format shows them, the time of day if only that is shown."""
    days, years = "d" in shape, "y" in shape
    if not days and not years:
        return value.strftime("%H:%M") if "h" in shape else value.strftime("%m")
    if not days:
        return value.strftime("%m/%Y") if "m" in shape else value.strftime("%Y")
    return value.strftime("%d/%m/%Y") if years or "m" not in shape else value.strftime("%d/%m")
