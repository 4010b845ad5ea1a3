"""What the text below a headline makes of those whom the headline tells together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.document import Zone
from diplo_events.resolution.known_parts import find_part
from diplo_events.resolution.sameness import without_groups

if TYPE_CHECKING:
    from diplo_events.drafts import Draft, Part

__all__ = ["named_below", "told_apart_below"]


def named_below(event: Draft, draft: Draft) -> Draft:
    """Return the headline's event without the group whose members the draft names."""
    named = without_groups(event)
    several = sum(part.role == "guest" for part in draft.parts) > 1
    return named if several and all(find_part(part.mention, draft) is not None for part in named.parts) else event


def told_apart_below(event: Draft, draft: Draft) -> Draft | None:
    """Return the headline's event without those whom a later sentence tells of by themselves, or None.

    «الوزير يستقبل سفيري كينيا ومالي» over «استقبل الوزير السفير الكيني. كما استقبل السفير المالي»: two receptions.
    """
    below = event.zone is Zone.HEADLINE and event.latest not in {event.sentence, draft.sentence}
    if not below or draft.noun or draft.refers_back or event.type != "meeting" or not draft.likewise:
        return None
    others = [part for part in draft.parts if part.role in {"guest", "party"}]
    places = [find_part(part.mention, event) for part in others]
    waiting = {place for place in places if place is not None and _is_of_headline(event, event.parts[place])}
    told = [part for part in event.parts if part.role == "guest" and not _is_of_headline(event, part)]
    if not waiting or not told or any(place is None for place in places):
        return None
    return event.with_parts(*(part for place, part in enumerate(event.parts) if place not in waiting))


def _is_of_headline(event: Draft, part: Part) -> bool:
    """Tell whether no sentence below has said more of a participant than the headline."""
    return part.mention.sentence == event.sentence and part.role == "guest"
