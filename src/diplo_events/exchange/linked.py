"""Results as linked data: JSON-LD in the words of schema.org, with a context that stands in the file.

Nothing needs to be fetched to read it.  Terms that schema.org lacks are ours, under ``urn:diplo-events:``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from diplo_events.events import ErrorRecord
from diplo_events.events.rows import numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.events import Answer, BaseEvent, Participant, Quote, Result
    from diplo_events.events.rows import Numbered

_OURS: Final = (
    "status",
    "subtype",
    "trigger",
    "position",
    "cameo",
    "plover",
    "confidence",
    "error",
    "content",
    "source",
)
_DAY: Final = "http://www.w3.org/2001/XMLSchema#date"
_WORDS: Final = {"@language": "ar"}

#: What the words in the file mean.
CONTEXT: Final[dict[str, Any]] = {
    "@version": 1.1,
    "@vocab": "https://schema.org/",
    "diplo": "urn:diplo-events:",
    **{name: f"diplo:{name}" for name in _OURS},
    "start": "diplo:start",
    "end": "diplo:end",
    "startDate": {"@id": "https://schema.org/startDate", "@type": _DAY},
    "endDate": {"@id": "https://schema.org/endDate", "@type": _DAY},
    "datePublished": {"@id": "https://schema.org/datePublished", "@type": _DAY},
    "name": {"@id": "https://schema.org/name", **_WORDS},
    "jobTitle": {"@id": "https://schema.org/jobTitle", **_WORDS},
    "text": {"@id": "https://schema.org/text", **_WORDS},
}


def linked(answers: Iterable[Answer]) -> Iterator[str]:
    """Yield the pieces of one JSON-LD file: a node a document, a node an event."""
    yield f'{{"@context": {json.dumps(CONTEXT, ensure_ascii=False)},\n"@graph": ['
    for number, node in enumerate(_nodes(answers)):
        yield f"{',' if number else ''}\n{json.dumps(node, ensure_ascii=False)}"
    yield "\n]}\n"


def _nodes(answers: Iterable[Answer]) -> Iterator[dict[str, Any]]:
    for document, answer in enumerate(answers, start=1):
        name = _urn(answer.id if answer.id is not None else str(document))
        yield _filled({"@id": name, "@type": "NewsArticle", "identifier": answer.id, **_of(answer)})
        for found in numbered([answer]):
            yield _event(found, name)


def _of(answer: Answer) -> dict[str, Any]:
    if isinstance(answer, ErrorRecord):
        return {"error": f"{answer.error.type}: {answer.error.message}"}
    return {"datePublished": _published(answer)}


def _published(result: Result) -> str | None:
    return result.reference_date.isoformat() if result.reference_date else None


def _urn(name: str) -> str:
    return f"urn:diplo-events:document:{quote(name, safe='')}"


def _event(found: Numbered, document: str) -> dict[str, Any]:
    event = found.event
    kind = "".join(word.capitalize() for word in event.type.split("_"))
    content: Quote | None = getattr(event, "content", None)
    return _filled(
        {
            "@id": f"{document}:event:{found.number}",
            "@type": ["Event", f"diplo:{kind}"],
            "name": event.trigger.text,
            "subtype": event.subtype,
            "status": event.status,
            "confidence": event.confidence,
            **_when(event),
            "location": _place(event),
            "attendee": [_role(one) for one in event.participants],
            "about": [_words(topic) for topic in event.topics],
            "trigger": _words(event.trigger),
            "content": _words(content) if content else None,
            "source": [_filled({"name": one.name or one.title, "identifier": one.actor}) for one in event.attribution],
            "cameo": event.codes.cameo,
            "plover": event.codes.plover,
            "subjectOf": {"@id": document},
        }
    )


def _when(event: BaseEvent) -> dict[str, str | None]:
    first, last = (event.time.from_, event.time.to) if event.time else (event.date, event.date)
    return {"startDate": first.isoformat() if first else None, "endDate": last.isoformat() if last else None}


def _place(event: BaseEvent) -> dict[str, Any] | None:
    place = event.place
    if place is None:
        return None
    address = {"@type": "PostalAddress", "addressCountry": place.country} if place.country else None
    return _filled({"@type": "Place", "name": place.text, "address": address})


def _role(one: Participant) -> dict[str, Any]:
    """A person or a body in a role, in the way that schema.org qualifies who attends."""
    actor = _filled({"@type": "Organization", "identifier": one.actor})
    if one.name or one.title or one.position:
        known = {"name": one.name, "jobTitle": one.title, "position": one.position, "identifier": one.person_id}
        someone = _filled({"@type": "Person", **known, "affiliation": actor if one.actor else None})
    else:
        someone = _filled({**actor, "name": one.mention.text if one.mention else None})
    return {"@type": "Role", "roleName": one.role, "attendee": someone}


def _words(said: Quote) -> dict[str, Any]:
    return {"@type": "Quotation", "text": said.text, "start": said.start, "end": said.end}


def _filled(node: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in node.items() if value is not None and value != []}
