"""An office's duties for other programs: a calendar of deadlines (RFC 5545, by ``icalendar``) and an Atom feed of new duties (RFC 4287)."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from datetime import UTC, date, datetime

from icalendar import Calendar, Event

from db.pages.reading import Row
from db.pages.wording import day, task_path

_ATOM = "http://www.w3.org/2005/Atom"
_UNKNOWN = "1970-01-01"


def calendar(unit: Row, duties: list[Row], base: str) -> bytes:
    """``text/calendar``: one whole-day event for each duty with a deadline. ``base``: address of the site without a slash at its end.

    The same duties give the same bytes: the stamp of an event is the day of its decision.
    """
    made = Calendar()
    made.add("prodid", "-//cchc//VI")
    made.add("version", "2.0")
    made.add("name", unit["name"])
    made.add("x-wr-calname", f"Nhiệm vụ: {unit['name']}")
    for duty in duties:
        event = Event()
        event.add("uid", f"{duty['id']}@cchc")
        event.add("dtstamp", _moment(duty["decision_date"]))
        event.add("dtstart", date.fromisoformat(duty["deadline"]))
        event.add("summary", clean(duty["duty"]))
        event.add("description", clean(_description(duty)))
        event.add("url", base + task_path(duty["id"]))
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    return bytes(made.to_ical())


def atom(unit: Row, duties: list[Row], base: str, path: str) -> bytes:
    """``application/atom+xml``: the duties of the newest decisions first; ``path``: the office's page."""
    ElementTree.register_namespace("", _ATOM)
    feed = ElementTree.Element(f"{{{_ATOM}}}feed", {"xml:lang": "vi"})
    _add(feed, "id", f"{base}{path}")
    _add(feed, "title", f"Nhiệm vụ: {unit['name']}")
    _add(feed, "updated", _moment(max((duty["decision_date"] or _UNKNOWN for duty in duties), default=_UNKNOWN)).isoformat())
    _add(_add(feed, "author", None), "name", "cchc")
    _add(feed, "link", None, rel="self", href=f"{base}{path}.atom")
    _add(feed, "link", None, rel="alternate", href=f"{base}{path}")
    for duty in duties:
        entry = _add(feed, "entry", None)
        _add(entry, "id", f"{base}{task_path(duty['id'])}")
        _add(entry, "title", duty["duty"])
        _add(entry, "updated", _moment(duty["decision_date"]).isoformat())
        _add(entry, "link", None, rel="alternate", href=f"{base}{task_path(duty['id'])}")
        _add(entry, "content", _description(duty), type="text")
    return bytes(ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True))


def clean(text: str) -> str:
    """``text`` without the control characters that neither format may hold (line ends and tabs stay)."""
    return "".join(character for character in text if character in "\n\t" or (character >= " " and character not in "\x7f\ufffe\uffff"))


def _add(parent: ElementTree.Element, name: str, text: str | None, **attributes: str) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    child.text = clean(text) if text is not None else None
    return child


def _moment(iso: str | None) -> datetime:
    return datetime.combine(date.fromisoformat(iso or _UNKNOWN), datetime.min.time(), UTC)


def _description(duty: Row) -> str:
    said = (
        ("Chủ trì", duty["lead"]),
        ("Phối hợp", duty["support"]),
        ("Thời hạn", day(duty["deadline"]) or duty["deadline_text"]),
        ("Sản phẩm", duty["product"]),
        ("Văn bản giao", " ".join(filter(None, (duty["decision"], f"({day(duty['decision_date'])})" if duty["decision_date"] else "", duty["issuing_body"])))),
    )
    return "\n".join(f"{name}: {value}" for name, value in said if value)
