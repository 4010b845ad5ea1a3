"""A document as the references see it: its mentions in one line, and the small questions asked of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.document import Mention, MentionKind, Token, Zone
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from diplo_events.document import Document, Sentence

__all__ = ["PEOPLE", "Page", "bare", "first_word", "ids", "rows_of"]

#: Kinds of mentions that mean a human being.
PEOPLE: Final = frozenset({MentionKind.PERSON, MentionKind.POSITION})
_ASIDE: Final = frozenset({Zone.RELATED, Zone.FURNITURE})
_PREPOSITIONS: Final = frozenset("بلك")


@dataclass(frozen=True)
class Page:
    """The mentions of a document in their order, the sentences they stand in, and the day it was published.

    ``sentences`` is empty where the caller gave no document: what needs the words is then left open.
    """

    mentions: tuple[Mention, ...]
    sentences: tuple[Sentence, ...] = ()
    day: date | None = None

    @classmethod
    def of(cls, rows: Sequence[Sequence[Mention]], day: date | None, document: Document | None) -> Page:
        """Lay the rows of mentions end to end."""
        sentences = document.sentences if document is not None else ()
        return cls(tuple(mention for row in rows for mention in row), sentences, day)

    @cached_property
    def told(self) -> frozenset[str]:
        """The actors that the words of the document name, page furniture aside."""
        return frozenset(mention.actor for mention in self.mentions if mention.actor and not self.aside(mention))

    @cached_property
    def governed_by(self) -> frozenset[str]:
        """The states whose officials and institutions the document tells of."""
        told = (mention for mention in self.mentions if mention.position and mention.actor)
        return frozenset(mention.actor for mention in told if mention.actor and not self.aside(mention))

    @cached_property
    def visited(self) -> frozenset[str]:
        """The states whose cities and regions the document names."""
        places = (mention for mention in self.mentions if mention.kind is MentionKind.PLACE)
        return frozenset(place.country for place in places if place.country) - self.told

    def zone(self, mention: Mention) -> Zone:
        """Return the part of the page a mention stands in."""
        return self.sentences[mention.sentence].zone if self.sentences else Zone.BODY

    def aside(self, mention: Mention) -> bool:
        """Tell whether a mention stands in other articles' headlines or in a menu: nothing refers back to it."""
        return self.zone(mention) in _ASIDE

    def tokens(self, mention: Mention) -> tuple[Token, ...]:
        """Return the tokens of the mention's sentence; none where the document was not given."""
        return self.sentences[mention.sentence].tokens if self.sentences else ()

    def before(self, mention: Mention) -> Token | None:
        """Return the token before a mention."""
        tokens = self.tokens(mention)
        return tokens[mention.first - 1] if tokens and mention.first else None

    def governed(self, mention: Mention) -> bool:
        """Tell whether a preposition stands before the mention, as a word or written onto it."""
        tokens = self.tokens(mention)
        if not tokens:
            return False
        token, before = tokens[mention.first], self.before(mention)
        if token.start < mention.start:
            return bool(_PREPOSITIONS & set(token.text[: mention.start - token.start]))
        return before is not None and before.reading is not None and before.reading.pos == "prep"

    def between(self, one: Mention, other: Mention) -> tuple[Token, ...]:
        """Return the tokens between two mentions of one sentence."""
        return self.tokens(one)[one.last : other.first] if one.sentence == other.sentence else ()


def rows_of(mentions: Iterable[Mention], like: Sequence[Sequence[Mention]]) -> tuple[tuple[Mention, ...], ...]:
    """Cut a line of mentions into rows as long as those of ``like``."""
    line = iter(mentions)
    return tuple(tuple(next(line) for _ in row) for row in like)


def ids(mention: Mention) -> frozenset[str]:
    """Return whom the gazetteer says a name may mean."""
    return frozenset(mention.person_id.split("|")) if mention.person_id else frozenset()


def bare(word: str) -> str:
    """Return a folded word without its article.

    >>> bare("الوزاره"), bare("الا")
    ('وزاره', 'الا')
    """
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def first_word(phrase: str | None) -> str:
    """Return the folded first word of a phrase without its article."""
    return bare(fold((phrase or "").partition(" ")[0]))
