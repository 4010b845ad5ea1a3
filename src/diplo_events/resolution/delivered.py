"""Letters that a traveller takes with him: «وصل الوزير إلى نيروبي حاملا رسالة من رئيسه»; who is visited gets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.drafts import Part, as_state
from diplo_events.resolution.joining import actors_of
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.drafts import Draft

__all__ = ["delivered"]

_RULES: Final = frozenset({"letter_carried", "letter_handed"})
#: So many letters behind the verb of the journey the letter is told.
_REACH: Final = 120


def delivered(events: Sequence[Draft]) -> Iterable[Draft]:
    """Return the drafts, letters that nobody is told to get with the state as recipient to which their bearer goes."""
    return [_to_host(event, events) if event.type == "letter" else event for event in events]


def _to_host(letter: Draft, events: Iterable[Draft]) -> Draft:
    if not {one.rule for one in letter.sightings} <= _RULES:
        return letter
    journey = next((event for event in events if _is_taken_on(letter, event)), None)
    if journey is None:
        return letter
    bearers = {_place(part) for part in journey.parts if part.role == "visitor"}
    told = [part for part in letter.parts if _place(part) not in bearers]  # who brings it neither wrote nor gets it
    senders = [part for part in told if part.role == "sender"]
    hosts = [part.mention for part in journey.parts if part.role == "host" and part.mention.actor]
    own = actors_of(senders)
    if not own or len(senders) < len(told) or own & {one.actor for one in hosts}:
        return letter
    got = (Part("recipient", as_state(one, one.actor)) for one in hosts)
    return replace(letter.with_parts(*senders, *got), status=journey.status)


def _place(part: Part) -> tuple[int, int]:
    return part.mention.sentence, part.mention.first


def _is_taken_on(letter: Draft, journey: Draft) -> bool:
    """Tell whether the letter is told behind a journey, in its sentence."""
    near = 0 < letter.trigger.start - journey.trigger.start <= _REACH and letter.sentence == journey.sentence
    return journey.type == "visit" and near and {"visitor", "host"} <= {part.role for part in journey.parts}
