"""At which sitting somebody was heard: «عقد المجلس جلسة استمع خلالها إلى المبعوث» is one encounter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.resolution.joining import joined, with_attendants
from diplo_events.resolution.known_parts import find_part
from diplo_events.resolution.sameness import dates_differ
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.drafts import Draft

_HEARING: Final = "hear"
_PAIR: Final = 2
#: So many sentences behind the sitting it is told whom the council heard there.
_NEAR: Final = 4


def hears(events: list[Draft], draft: Draft) -> bool:
    """Join whom a council hears to its sitting told before; tell whether that is done, or nobody is heard."""
    if _is_heard(draft) and len(draft.parts) < _PAIR:
        return True  # «استمع الوزير إلى شرح»
    place = _sitting_of(events, draft)
    if place is None:
        return False
    whole = _as_one(events[place], draft)
    headline = next((one for one in events[:place] if _is_heard(one) and all_told(one, whole)), None)
    if headline is not None:  # «المجلس يستمع إلى المبعوث», and then «عقد المجلس جلسة استمع خلالها»
        events.pop(place)
        place, whole = events.index(headline), _as_one(headline, whole)
    events[place] = whole
    return True


def _as_one(event: Draft, draft: Draft) -> Draft:
    return replace(joined(event, draft), parts=with_attendants(event, draft))


def _is_heard(event: Draft) -> bool:
    return any(one.rule == _HEARING for one in event.sightings)


def all_told(event: Draft, whole: Draft) -> bool:
    """Tell whether the whole names everybody whom the event names, and is of no other day."""
    return not dates_differ(event, whole) and all(find_part(part.mention, whole) is not None for part in event.parts)


def _sitting_of(events: list[Draft], draft: Draft) -> int | None:
    """Return the place of the sitting told before at which the council heard whom the draft names, None for none."""
    councils = [part for part in draft.parts if part.mention.kind is MentionKind.ORGANISATION]
    if not (_is_heard(draft) and councils):
        return None
    for place in range(len(events) - 1, -1, -1):
        event = events[place]
        near = draft.sentence - event.latest <= _NEAR and event.status == draft.status
        if event.type != draft.type or not near or dates_differ(event, draft):
            continue
        if any(_sat(event, part.mention.actor) for part in councils):
            return place
    return None


def _sat(event: Draft, body: str | None) -> bool:
    """«وزراء خارجية لجنة المبادرة»: the body itself, or those who sit in it."""
    told = (part.mention for part in event.parts if part.mention.actor == body)
    return body is not None and any(one.kind is MentionKind.ORGANISATION or one.number == "p" for one in told)
