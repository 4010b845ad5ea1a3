"""The room's one door: mentions in, mentions out, each with all that the document says of whom it means."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from diplo_events.document import Mention, MentionKind
from diplo_events.orthography import fold
from diplo_events.resolution.references.bodies import callings
from diplo_events.resolution.references.figures import figures_of
from diplo_events.resolution.references.holders import Holders
from diplo_events.resolution.references.identity import Identities
from diplo_events.resolution.references.offices import Offices
from diplo_events.resolution.references.page import Page, bare, rows_of
from diplo_events.resolution.references.people import Known, completed
from diplo_events.resolution.references.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from diplo_events.document import Document
    from diplo_events.gazetteer import Gazetteer

__all__ = ["Referrer"]


class Referrer:
    """Completes mentions from the document first, from the gazetteer's tenures where the document is silent."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Take the tables of people, offices and tenures."""
        self._gazetteer = gazetteer
        self._offices = Offices(gazetteer)
        self._identities = Identities(gazetteer, self._offices)
        self._holders = Holders(gazetteer)

    def resolve(
        self,
        sentences: Sequence[tuple[Mention, ...]],
        reference_date: date | None,
        document: Document | None = None,
    ) -> tuple[tuple[Mention, ...], ...]:
        """Return the mentions of a document's sentences, completed; same rows, same order, same offsets.

        ``document`` gives the words between the mentions, with readings; without it less is settled, never more.
        What neither the text nor, on the day, the tenures settle stays None.
        """
        page = Page.of(sentences, reference_date, document)
        known = self._known(page)
        line = [
            completed(one, known[place], self._offices) if place in known else one
            for place, one in enumerate(page.mentions)
        ]
        line = Walk(page, self).over(line, known)
        line = _spread(line, known)
        return rows_of(self._holders.named(page, line), sentences)
