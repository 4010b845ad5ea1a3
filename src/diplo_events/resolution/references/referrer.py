"""The room's one door: mentions in, mentions out, each with all that the document says of whom it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.resolution.references.conflicts import Conflict, conflicts_in
from diplo_events.resolution.references.figures import figures_of
from diplo_events.resolution.references.foreigners import marked
from diplo_events.resolution.references.holders import Holders
from diplo_events.resolution.references.namesakes import with_sultanate
from diplo_events.resolution.references.page import Page, only, rows_of
from diplo_events.resolution.references.people import Known, completed
from diplo_events.resolution.references.surnames import with_surnames
from diplo_events.resolution.references.tables import Tables
from diplo_events.resolution.references.unstated import beside_foreigners
from diplo_events.resolution.references.walk import Walk
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from diplo_events.document import Document, Mention
    from diplo_events.gazetteer import Gazetteer

__all__ = ["Referrer"]


class Referrer:
    """Completes mentions from the document first, from the gazetteer's tenures where the document is silent."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Take the tables of people, offices and tenures."""
        self._tables = Tables(gazetteer)

    def resolve(
        self,
        sentences: Sequence[tuple[Mention, ...]],
        reference_date: date | None,
        document: Document | None = None,
    ) -> tuple[tuple[Mention, ...], ...]:
        """Return the mentions of a document's sentences, completed: one row a sentence, in order, offsets unchanged.

        ``document`` gives the words around the mentions, with readings; without it less is settled, and surnames of
        unlisted people that the mention grammar cannot know are not added.  What neither the text nor, on its day, the
        tenures settle stays None.
        """
        if document is not None:
            sentences = with_surnames(sentences, document)
        page = Page.of(sentences, reference_date, document)
        known = self._known(page)
        named = [
            completed(mention, known[place], self._tables.offices) if place in known else mention
            for place, mention in enumerate(page.mentions)
        ]
        named = with_sultanate(page, named)
        told = _spread(Walk(page, self._tables, named).done(known), known)
        holders = Holders(page, self._tables, told)
        line = marked(page, list(map(holders.completed, told)))
        line = beside_foreigners(line, self._tables.offices, self._tables.gazetteer)
        return rows_of(self._disputed(line, reference_date), sentences)

    def _disputed(self, line: list[Mention], day: date | None) -> list[Mention]:
        """Note on a mention what the tenure table says instead; the text is kept."""
        listed = {conflict.span: conflict.listed for conflict in conflicts_in(line, day, self._tables)}
        if not listed:
            return line
        return [replace(one, conflict=listed[one.span]) if one.span in listed else one for one in line]

    def conflicts(self, sentences: Sequence[tuple[Mention, ...]], reference_date: date | None) -> tuple[Conflict, ...]:
        """Return where resolved mentions give somebody an office that the tenure table gives to somebody else.

        The text is kept in all of them; the day is that of publication, so reports on the past may conflict rightly.
        """
        mentions = (mention for row in sentences for mention in row)
        return tuple(conflicts_in(mentions, reference_date, self._tables))

    def _known(self, page: Page) -> dict[int, Known]:
        """What is known of the figure of each named mention, by its place in the document's line."""
        table: dict[int, Known] = {}
        figures = figures_of(page.mentions)
        for figure, identity in zip(figures, self._tables.identities.of(figures, page), strict=True):
            known = Known.of(figure, identity)
            table |= dict.fromkeys(figure.places, known)
        return table


def _spread(line: Sequence[Mention], known: Mapping[int, Known]) -> list[Mention]:
    """Give what one mention of a figure got from its context to the others: «وزيرها بيدرو سانتوس ... سانتوس»."""
    done = list(line)
    for one in {id(one): one for one in known.values()}.values():
        places = one.figure.places
        actor = only(line[place].actor for place in places)
        position = only(line[place].position for place in places)
        for place in places:
            mention = done[place]
            done[place] = replace(mention, actor=mention.actor or actor, position=mention.position or position)
    return done
