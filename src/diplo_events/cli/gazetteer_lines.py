"""Answers of the gazetteer as lines: columns separated by tabs, Latin before Arabic, so that no terminal swaps them."""

from diplo_events.gazetteer import Country, Entry, Found, Holding, PartialDate


def found_line(found: Found) -> str:
    """Return what a name may be: kind, key, the thing's own name."""
    return "\t".join((found.kind, found.entry.key, *_latin(found.entry), _name(found.entry)))


def holding_line(holding: Holding) -> str:
    """Return who held an office: from, to, id, what is special about it, name."""
    tenure = holding.tenure
    end = "now" if tenure.end is None and tenure.confidence == "current" else _day(tenure.end)
    details = ", ".join(filter(None, (tenure.confidence, tenure.note, *tenure.subjects)))
    return "\t".join((_day(tenure.start), end, holding.person.id, details, holding.person.name))


def _latin(entry: Entry) -> tuple[str, ...]:
    latin = entry.iso2 if isinstance(entry, Country) else getattr(entry, "latin", "")
    return (latin,) if latin else ()


def _name(entry: Entry) -> str:
    return str(getattr(entry, "name", entry.key))


def _day(day: PartialDate | None) -> str:
    return day.text if day else "?"
