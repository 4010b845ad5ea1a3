"""Sentences to mentions: actor phrases, places and dates, with their overlaps resolved in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.document import Mention, MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.actors import actors_at
from diplo_events.mentions.dates import date_at
from diplo_events.mentions.homonyms import settled
from diplo_events.mentions.introductions import (
    introduced_names,
    tells_any,
    without_distant_powers,
    without_rivals,
    without_strays,
)
from diplo_events.mentions.latter import with_latter
from diplo_events.mentions.lexis import Lexis
from diplo_events.mentions.openings import ACTOR, DATE, opening
from diplo_events.mentions.phrase import Phrase, Range, to_mention
from diplo_events.mentions.quoted import with_quoted
from diplo_events.mentions.scan import Scan
from diplo_events.mentions.titles import PARSERS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from diplo_events.document import Sentence
    from diplo_events.gazetteer import Gazetteer, Hit

    Names = tuple[tuple[Hit, ...], ...]


class MentionFinder:
    """Finds the mentions of a sentence; references between sentences are resolved elsewhere."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Prepare the gazetteer's tables for the mention grammar."""
        self._gazetteer = gazetteer
        self._lexis = Lexis.of(gazetteer)

    def names(self, sentences: Sequence[Sentence]) -> Names:
        """Return the listed names in each sentence, for which no readings are needed."""
        found = ((self._gazetteer.find(one.tokens), one.tokens) for one in sentences)
        return tuple(with_quoted(hits, tokens, self._gazetteer) for hits, tokens in found)

    def find_all(
        self, sentences: Sequence[Sentence], text: str, reference_date: date | None, names: Names | None = None
    ) -> list[tuple[Mention, ...]]:
        """Return the mentions of a document's sentences; surnames of those it names in full are found everywhere.

        ``names`` are what :meth:`names` found in these sentences, if that was asked before.
        """
        rows_of_hits = self.names(sentences) if names is None else names
        told = zip(sentences, rows_of_hits, strict=True)
        scans = [self._scan(sentence, index, hits, reference_date) for index, (sentence, hits) in enumerate(told)]
        rows = [self._read(scan, text) for scan in scans]
        surnames = introduced_names(rows, self._lexis)
        for index, sentence in enumerate(sentences):
            if tells_any(sentence, surnames):
                rows[index] = self._read(scans[index].telling(surnames), text)
        return without_distant_powers(without_strays(with_latter(scans, rows, text), self._lexis), sentences)

    def find(
        self,
        sentence: Sentence,
        index: int,
        text: str,
        reference_date: date | None,
        *,
        introduced: frozenset[str] = frozenset(),
    ) -> tuple[Mention, ...]:
        """Return the mentions of one sentence (with readings), in order, none overlapping.

        ``index`` is the sentence's number in its document, ``text`` the document's input; ``introduced`` holds folded
        surnames that the document tells in full elsewhere.
        """
        (hits,) = self.names((sentence,))
        scan = self._scan(sentence, index, hits, reference_date).telling(introduced)
        return with_latter((scan,), (self._read(scan, text),), text)[0]

    def _scan(self, sentence: Sentence, index: int, hits: tuple[Hit, ...], reference_date: date | None) -> Scan:
        return Scan.of(sentence, index, hits, self._lexis, PARSERS, day=reference_date)

    def _read(self, scan: Scan, text: str) -> tuple[Mention, ...]:
        scan = settled(scan)
        mentions: list[Mention] = []
        group, position, end = 0, 0, len(scan.tokens)
        while position < end:
            told = opening(scan, position)
            found = self._at(scan, position, told, text, group) if told else ()
            group += len(found) > 1
            mentions += found
            position = max([mention.last for mention in found]) if found else position + 1
        return without_rivals(mentions)

    def _at(self, scan: Scan, position: int, told: int, text: str, group: int) -> tuple[Mention, ...]:
        """Choose between what can start at one token: the longest; of equals a date, then an actor, then a place."""
        dated = date_at(scan, position, text, scan.day) if told & DATE else None
        phrases = actors_at(scan, position) if told & ACTOR else ()
        place = _place_at(scan, position) if told & ACTOR else None
        end = max((phrase.last for phrase in phrases), default=0)
        if dated is not None and dated.last >= max(end, place.last if place else 0):
            return (dated,)
        if place is not None and place.last > end:
            phrases = (place,)
        return tuple(to_mention(scan, text, phrase, group if len(phrases) > 1 else None) for phrase in phrases)


def _place_at(scan: Scan, position: int) -> Phrase | None:
    hit = scan.hit(position, {HitKind.PLACE})
    if hit is None:
        return None
    countries = {entry.rpartition("/")[2] for entry in hit.entries}
    country = countries.pop() if len(countries) == 1 else None
    return Phrase(MentionKind.PLACE, Range(hit.first, hit.last, hit.skip), country=country)
