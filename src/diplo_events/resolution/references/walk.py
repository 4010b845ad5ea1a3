"""One walk through the document, in reading order: each reference meets only what was told before it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diplo_events.document import Mention, MentionKind, Zone
from diplo_events.resolution.references.agreement import owner_gender
from diplo_events.resolution.references.bodies import Bodies
from diplo_events.resolution.references.counterparts import Counterparts
from diplo_events.resolution.references.definite import Introduced, taken_up
from diplo_events.resolution.references.owners import Owners
from diplo_events.resolution.references.page import PEOPLE
from diplo_events.resolution.references.source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diplo_events.resolution.references.page import Page
    from diplo_events.resolution.references.people import Known
    from diplo_events.resolution.references.tables import Tables

__all__ = ["Walk"]


class Walk:
    """What the document has told so far, kept by those who need it."""

    def __init__(self, page: Page, tables: Tables) -> None:
        self._page = page
        self._owners = Owners(page, tables.offices)
        self._counterparts = Counterparts(page, tables.offices)
        self._bodies = Bodies(tables.callings)
        self._introduced = Introduced(page, tables.offices)
        self._source = Source(page, tables)

    def over(self, line: Sequence[Mention], known: Mapping[int, Known]) -> list[Mention]:
        """Return the mentions of a document, each resolved by those before it; headlines also by the body."""
        done: list[Mention] = []
        for place, mention in enumerate(line):
            following = line[place + 1] if place + 1 < len(line) else None
            done.append(self._resolved(mention, following, known.get(place)))
            self._remember(done[-1])
        return [self._foretold(mention) for mention in done]

    def _remember(self, mention: Mention) -> None:
        if self._page.aside(mention):
            return
        for memory in (self._owners, self._counterparts, self._bodies, self._introduced, self._source):
            memory.remember(mention)

    def _resolved(self, mention: Mention, following: Mention | None, known: Known | None) -> Mention:
        if mention.reference == "counterpart" and mention.position is None:
            listed = known.identity.position if known else None
            mention = replace(mention, position=self._counterparts.office(mention, following, listed))
        if mention.actor is None and (actor := self._whose(mention)) is not None:
            mention = replace(mention, actor=actor)
        person = self._introduced.meant(mention)
        if person is not None:
            return taken_up(mention, person)
        if mention.actor is None and mention.reference is None:
            return replace(mention, actor=self._source.settles(mention))
        return mention

    def _whose(self, mention: Mention) -> str | None:
        """Return the actor of what belongs to somebody told before: by its pronoun, or by the body it names."""
        if mention.reference == "possessive" or (mention.kind is MentionKind.PERSON and owner_gender(mention.title)):
            return self._owners.of(mention) if mention.number == "s" else None
        if mention.reference is not None or (mention.number != "s" and mention.kind not in PEOPLE):
            return None
        return self._bodies.meant(mention)

    def _foretold(self, mention: Mention) -> Mention:
        """«وزير الخارجية يلتقي ...» in a headline is whom the body then introduces, if it introduces only one."""
        if mention.actor is not None or self._page.zone(mention) is not Zone.HEADLINE:
            return mention
        person = self._introduced.only(mention)
        return taken_up(mention, person) if person is not None else mention
