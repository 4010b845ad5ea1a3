"""Which two are meant where only «ـهما» says it: «اتصال جرى بينهما»، «لقاء عقداه»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Verbs that say who held an encounter, and how far behind it they may stand.
_BY_BOTH: Final = frozenset({"أجرى", "عقد"})
_ADJECTIVES: Final = 4
_PEOPLE: Final = frozenset({MentionKind.PERSON, MentionKind.POSITION})


def two_alike(found: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the two people, or the two states, of whom the second was told soonest; of ``found`` the last is first."""
    pairs = [two_apart(one for one in found if (one.kind in _PEOPLE) is people) for people in (True, False)]
    return min((pair for pair in pairs if pair), key=lambda pair: -pair[0].first, default=())


def two_apart(found: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return the last two of different states, in the order of the text, or none."""
    last: Mention | None = None
    for one in found:
        if last is None:
            last = one
        elif one.actor != last.actor:
            return (one, last)
    return ()


def held_by_both(view: View, position: int) -> bool:
    """«اتصال هاتفي أجرياه»: the verb of an encounter holds its subject, two who were told."""
    for place in range(position + 1, position + _ADJECTIVES):
        if place >= len(view) or view.is_mark(place):
            return False
        duals = (one for one in view.tokens[place].readings if one.pos == "verb" and one.num == "d")
        if any(one.lemma in _BY_BOTH and one.enclitic.endswith("_dobj") for one in duals):
            return True
    return False
