"""When events were, as far as a picture needs to know it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diplo_events.events.frames import read_of

if TYPE_CHECKING:
    import datetime
    from collections.abc import Collection, Iterable

    from diplo_events.events import Answer, BaseEvent


class Dated(NamedTuple):
    """An event, its day and the first day of its month; None where they are not settled."""

    event: BaseEvent
    day: datetime.date | None
    month: datetime.date | None


def dated(
    results: Iterable[Answer], types: Collection[str] | None, status: Collection[str], *, or_published: bool
) -> list[Dated]:
    """Return the events of these types (None for all) and this status, with their days.

    With ``or_published`` events of which the text says no time have the day of publication, if one was given.
    """
    return [
        _dated(event, result.reference_date if or_published else None)
        for result in read_of(results)
        for event in result.events
        if (types is None or event.type in types) and event.status in status
    ]


def within(found: Iterable[Dated], since: datetime.date | None, until: datetime.date | None) -> list[Dated]:
    """Return the events that are not known to be before ``since`` or after ``until``."""
    return [one for one in found if not _before(one, since) and not _after(one, until)]


def _before(one: Dated, since: datetime.date | None) -> bool:
    if since is None or one.month is None:
        return False
    return one.day < since if one.day else one.month < since.replace(day=1)


def _after(one: Dated, until: datetime.date | None) -> bool:
    known = one.day or one.month
    return until is not None and known is not None and known > until


def _dated(event: BaseEvent, published: datetime.date | None) -> Dated:
    day = event.date or (None if event.time else published)  # «في مارس» is not the day of publication
    known = day or _in_one_month(event)
    return Dated(event, day, known.replace(day=1) if known else None)


def _in_one_month(event: BaseEvent) -> datetime.date | None:
    """«في مارس», «الأسبوع الماضي»: no day, but one month where the range does not leave it."""
    first, last = (event.time.from_, event.time.to) if event.time else (None, None)
    return first if first and last and (first.year, first.month) == (last.year, last.month) else None
