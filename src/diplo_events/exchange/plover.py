"""Events as records in the manner of PLOVER data sets: type and mode, actors, recipients, place, document.

One record an event, JSON Lines.  Names of fields are PLOVER's where it has one; ``status`` and ``trigger`` are ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from diplo_events.events.rows import numbered
from diplo_events.exchange.dyads import quad

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.events import Answer, BaseEvent, Participant

_QUADS: Final = {
    1: "VERBAL COOPERATION",
    2: "MATERIAL COOPERATION",
    3: "VERBAL CONFLICT",
    4: "MATERIAL CONFLICT",
}
#: Those to whom something is done.
_RECEIVING: Final = frozenset({"host", "recipient", "target", "addressee"})


def plover(answers: Iterable[Answer]) -> Iterator[dict[str, Any]]:
    """Yield one record an event; ``event_id`` is made of the document's id, or its number, and the event's place."""
    for found in numbered(answers):
        result, event = found.result, found.event
        document = found.document if result.id is None else result.id
        published = result.reference_date
        yield {
            "event_id": f"{document}-{found.number}",
            "document_id": result.id,
            "publication_date": published.isoformat() if published else None,
            **_coded(event),
            **_when(event),
            "actors": [_actor(one) for one in event.participants if not _receives(one, event)],
            "recipients": [_actor(one) for one in event.participants if _receives(one, event)],
            **_where(event),
            "topics": [topic.text for topic in event.topics],
            "status": event.status,
            "trigger": {"text": event.trigger.text, "start": event.trigger.start, "end": event.trigger.end},
        }


def _coded(event: BaseEvent) -> dict[str, Any]:
    kind, _, mode = (event.codes.plover or "").partition("/")
    number = quad(event.codes.cameo)
    return {
        "event_type": kind or None,
        "event_mode": mode or None,
        "cameo_code": event.codes.cameo,
        "quad_code": _QUADS[number] if number else None,
    }


def _when(event: BaseEvent) -> dict[str, str | None]:
    first, last = (event.time.from_, event.time.to) if event.time else (event.date, event.date)
    days = {"event_date": event.date, "event_date_from": first, "event_date_to": last}
    return {name: day.isoformat() if day else None for name, day in days.items()}


def _where(event: BaseEvent) -> dict[str, str | None]:
    place = event.place
    return {"placename": place.text if place else None, "country": place.country if place else None}


def _receives(one: Participant, event: BaseEvent) -> bool:
    """A host receives a visit; of a meeting the guest is the one who comes to the host."""
    return one.role in _RECEIVING and not (event.type == "meeting" and one.role == "host")


def _actor(one: Participant) -> dict[str, str | None]:
    return {
        "role": one.role,
        "name": one.name,
        "title": one.title,
        "position": one.position,
        "country": one.actor,
        "person_id": one.person_id,
        "name_raw": one.mention.text if one.mention else None,
    }
