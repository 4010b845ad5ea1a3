"""Where an envoy goes to whose title seems to name his post: «وصل المبعوث الأميركي إلى بيروت»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import function, place_like
from diplo_events.document import FunctionKind, MentionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention

#: Those who have a post abroad to come back to.
POSTED: Final = frozenset({"ambassador", "consul", "charge_daffaires", "permanent_representative"})


def with_goal(view: View, found: tuple[Function, ...], traveller: FunctionKind) -> tuple[Function, ...]:
    """Return the functions of a verb of motion or sending; the end of the title is the goal where none is told.

    ``traveller`` is the function that he has who travels.
    """
    others = (item for item in found if item.kind is not FunctionKind.SUBJECT)
    if any(place_like(mention) for item in others for mention in item.mentions):
        return found
    for item in found:
        if item.kind is not traveller or not item.mentions:
            continue
        envoy = item.mentions[-1]
        place = _towards(view, envoy)
        if place is not None:
            person, goal = _without_post(view, envoy, place), _post(view, envoy, place)
            subject = replace(item, last=place, mentions=(*item.mentions[:-1], person))
            led = function(FunctionKind.PREPOSITION, place + 1, envoy.last, (goal,), "إلى")
            return (*(subject if other is item else other for other in found), led)
    return found


def _towards(view: View, mention: Mention) -> int | None:
    """Return where «إلى» stands in the title of an unnamed envoy, None where it does not."""
    if mention.name is not None or mention.country is None or mention.kind is not MentionKind.POSITION:
        return None
    return next((place for place in range(mention.first + 1, mention.last - 1) if view.key(place) == "الي"), None)


def _without_post(view: View, envoy: Mention, place: int) -> Mention:
    text = envoy.text[: view.tokens[place].start - envoy.start].rstrip()
    return replace(envoy, last=place, end=envoy.start + len(text), text=text, title=text, country=None)


def _post(view: View, envoy: Mention, place: int) -> Mention:
    start = view.tokens[place + 1].start
    return replace(
        envoy,
        kind=MentionKind.COUNTRY,
        first=place + 1,
        start=start,
        text=envoy.text[start - envoy.start :],
        title=None,
        position=None,
        actor=envoy.country,
        person_id=None,
        modifiers=frozenset(),
    )
