"""Who holds an office told without a name: whom the document names in it, else the holder by the tenure table."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from diplo_events.document import Mention, MentionKind
from diplo_events.orthography import fold, without_article
from diplo_events.resolution.references.spoken import speak_for_one
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from diplo_events.gazetteer import Gazetteer
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page
    from diplo_events.resolution.references.tables import Tables

__all__ = ["Holders"]

_LOWEST: Final = 3  # of the offices that one person at a time holds
_BEHIND: Final = 2
_THEN: Final = frozenset(
    map(fold, "آنذاك آنئذ حينذاك حينئذ حينها وقتها وقتذاك يومها سابق سابقة أسبق راحل راحلة مخلوع".split())
)
_MANY_HOLD: Final = frozenset({"minister", "religious_leader", "leader"})

_Office = tuple[str | None, str | None]


class Holders:
    """The named holders of a document's offices."""

    def __init__(self, page: Page, tables: Tables, line: Sequence[Mention]) -> None:
        """Collect who is named in which office, page furniture aside."""
        self._page = page
        self._gazetteer: Gazetteer = tables.gazetteer
        self._offices: Offices = tables.offices
        self._named: defaultdict[_Office, dict[str, Mention]] = defaultdict(dict)
        self._days = _days(line)
        for mention in line:
            if (
                mention.kind is MentionKind.PERSON
                and mention.name
                and not mention.modifiers
                and not page.aside(mention)
            ):
                self._named[mention.position, mention.actor].setdefault(mention.name, mention)

    def completed(self, mention: Mention) -> Mention:
        """Return a definite office of a known actor with the person who holds it.

        The name is the document's own; without one only the identity is given, by the tenures of the day told.
        """
        if not self._is_one_office(mention):
            return mention
        named = self._named.get((mention.position, mention.actor), {})
        if len(named) == 1:
            person = next(iter(named.values()))
            return replace(mention, name=person.name, person_id=person.person_id) if _fits(mention, person) else mention
        return mention if named else replace(mention, person_id=self._listed(mention))

    def _is_one_office(self, mention: Mention) -> bool:
        if mention.kind is not MentionKind.POSITION or mention.name or mention.number != "s" or mention.modifiers:
            return False
        if mention.position is None or mention.actor is None:
            return False
        if mention.reference is not None:
            return True
        return self._offices.is_definite(mention) and self._offices.is_listed(mention)

    def _listed(self, mention: Mention) -> str | None:
        """The holder on every day the sentence may speak of, if the tables are sure that it is one and the same."""
        position, actor, day = mention.position, mention.actor, self._page.day
        if position is None or actor is None or day is None or position in _MANY_HOLD:
            return None
        if self._offices.rank(position) > _LOWEST or self._is_of_the_past(mention):
            return None
        near = self._days.get(mention.sentence, set()) | self._days.get(mention.sentence - 1, set())
        people = {self._holder(position, actor, on) for on in {day, *near}}
        return people.pop() if len(people) == 1 and self._agrees(mention, people) else None

    def _is_of_the_past(self, mention: Mention) -> bool:
        """«رئيس الوزراء آنذاك»: words behind the title, or of it, that point to another day."""
        tokens = self._page.tokens(mention)[mention.last : mention.last + _BEHIND]
        return any(without_article(token.key) in _THEN for token in tokens)

    def _agrees(self, mention: Mention, people: set[str | None]) -> bool:
        gender = {self._gazetteer.people[person].gender for person in people if person}
        return mention.gender not in {"m", "f"} or gender <= {mention.gender, ""}

    def _holder(self, position: str, actor: str, day: date) -> str | None:
        tenures = self._gazetteer.held(position, actor, on=day)
        sure = {tenure.person for tenure in tenures if tenure.covers(day)}
        return sure.pop() if len(sure) == 1 else None


def _fits(mention: Mention, person: Mention) -> bool:
    if mention.country and person.country and mention.country != person.country:
        return False
    if not speak_for_one(mention, person):
        return False
    return not (mention.gender == "f" and person.gender == "m")


def _days(line: Iterable[Mention]) -> dict[int, set[date]]:
    """The days that each sentence's date expressions begin and end with."""
    days: defaultdict[int, set[date]] = defaultdict(set)
    for mention in line:
        if mention.kind is MentionKind.DATE and mention.time is not None:
            days[mention.sentence] |= {day for day in (mention.time.start, mention.time.end) if day is not None}
    return days
