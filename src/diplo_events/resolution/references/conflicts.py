"""Where the text gives somebody an office that the tenure table gives to somebody else: reported, never corrected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import Mention, MentionKind, Span
from diplo_events.resolution.references.names import is_full_name, units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from diplo_events.gazetteer import Tenure
    from diplo_events.resolution.references.tables import Tables

__all__ = ["Conflict", "conflicts_in"]

#: Offices of which a state has one holder at a time.
_LOWEST: Final = 3


@dataclass(frozen=True, slots=True)
class Conflict:
    """A mention that says one thing of a listed person, and what the tables say."""

    span: Span
    person: str
    position: str
    actor: str
    listed: tuple[tuple[str, str], ...]  # offices and actors of the person, on the day where one is given


def conflicts_in(mentions: Iterable[Mention], day: date | None, tables: Tables) -> Iterator[Conflict]:
    """Yield the conflicts between titles and tenures: an actor the person never served, or an office held by another.

    A person the table does not know, a name that several bear, a former or deputy office is no conflict.
    """
    for mention in mentions:
        if mention.kind is not MentionKind.PERSON or mention.position is None or mention.actor is None:
            continue
        person = _only_bearer(mention, tables)
        if person is not None and not mention.modifiers:
            yield from _of(mention, person, day, tables)


def _only_bearer(mention: Mention, tables: Tables) -> str | None:
    name = mention.name or ""
    if not is_full_name(units(name)):
        return None
    people = tables.gazetteer.people_named(name)
    return people[0].id if len(people) == 1 else None


def _of(mention: Mention, person: str, day: date | None, tables: Tables) -> Iterator[Conflict]:
    held = tables.gazetteer.offices(person, on=day) or tables.gazetteer.offices(person)
    said = mention.position or "", mention.actor or ""
    if held and (said[1] not in _actors(person, tables) or _held_by_another(said, person, held, day, tables)):
        listed = tuple((tenure.position, tables.identities.acting(tenure.actor)) for tenure in held)
        yield Conflict(mention.span, person, *said, listed)


def _actors(person: str, tables: Tables) -> set[str]:
    return {tables.identities.acting(tenure.actor) for tenure in tables.gazetteer.offices(person)}


def _held_by_another(
    said: tuple[str, str], person: str, held: Iterable[Tenure], day: date | None, tables: Tables
) -> bool:
    """On the day the table is sure of another holder, and does not give the office to this person as well."""
    position, actor = said
    if day is None or tables.offices.rank(position) > _LOWEST or any(tenure.position == position for tenure in held):
        return False
    others = tables.gazetteer.held(position, actor, on=day)
    return any(tenure.covers(day) and tenure.person != person for tenure in others)
