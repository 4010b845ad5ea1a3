"""What stretches of a sentence refer to: people, offices, bodies, states, places and days."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from diplo_events.document.tokens import Span
from diplo_events.values import quick

if TYPE_CHECKING:
    from datetime import date


class MentionKind(StrEnum):
    """What a mention refers to."""

    PERSON = "person"  # somebody named, with or without an office
    POSITION = "position"  # somebody known by office alone: «وزير الخارجية القطري»
    ORGANISATION = "organisation"  # a body: ministry, government, agency, the United Nations
    COUNTRY = "country"  # a state, or a metonym that stands for it
    PLACE = "place"
    DATE = "date"


PERSONS: Final = frozenset({MentionKind.PERSON, MentionKind.POSITION})
"""Who is named or known by office: human beings, not bodies."""
BODIES: Final = frozenset({MentionKind.COUNTRY, MentionKind.ORGANISATION})
"""Who acts without being human: states and organisations."""
LANDS: Final = frozenset({MentionKind.COUNTRY, MentionKind.PLACE})
"""Where one can be and go."""
ACTOR_KINDS: Final = PERSONS | BODIES
"""Who can take part in an event."""


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A date expression resolved as far as it can be: both ends included; None where the text does not settle it."""

    start: date | None
    end: date | None
    precision: str  # "hour", "day", "week", "month", "year", "range", "vague"
    calendar: str = "gregorian"  # or "hijri"


@quick
@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of one sentence that refers to an actor, a place or a date."""

    kind: MentionKind
    start: int
    end: int
    text: str
    sentence: int
    first: int
    last: int
    name: str | None = None  # a person's name as the document writes it; fullest form after resolution
    title: str | None = None  # the position phrase as the document writes it
    position: str | None = None  # normalised office code: "foreign_minister"
    actor: str | None = None  # ISO 3166-1 alpha-3 or organisation code
    person_id: str | None = None
    country: str | None = None  # of a place: where it lies; of an ambassador: where accredited
    gender: str = "na"
    number: str = "na"
    modifiers: frozenset[str] = frozenset()  # "former", "deputy", "acting", ...
    reference: str | None = None  # how it refers back: "counterpart", "definite", "surname", "pronoun", "sides"
    group: int | None = None  # mentions of one coordinated or distributed phrase share a number within the sentence
    distributes: bool = False  # «نظيريه X وY»: one event per member of the group
    time: TimeValue | None = None
    conflict: tuple[tuple[str, str], ...] = ()  # offices and actors that the tables give the person instead
    confidence: float = 1.0

    @property
    def span(self) -> Span:
        """Where the mention stands in the input."""
        return Span(self.start, self.end)
