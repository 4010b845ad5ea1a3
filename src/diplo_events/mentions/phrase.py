"""What the mention grammar builds: a phrase on token positions, before it becomes a mention of the document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from diplo_events.document import Mention, MentionKind
from diplo_events.values import quick, replace

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan


@quick
@dataclass(frozen=True, slots=True)
class Range:
    """Token positions, ``last`` excluded; ``skip`` characters of the first word are proclitics and stay outside."""

    first: int
    last: int
    skip: int = 0


@quick
@dataclass(frozen=True, slots=True)
class Phrase:
    """An actor phrase as read so far; ``range`` is the whole of it."""

    kind: MentionKind
    range: Range
    title: Range | None = None
    name: Range | None = None
    lemma: str = ""  # of the title's head
    actor: str | None = None
    position: str | None = None
    attaches: str = "none"
    persons: tuple[str, ...] = ()
    country: str | None = None
    gender: str = "na"
    number: str = "s"
    modifiers: frozenset[str] = frozenset()
    reference: str | None = None
    distributes: bool = False
    definite: bool = False  # by an article or by what it belongs to: adjectives have the article, a name may follow
    construct: bool = False  # the last word has neither article nor pronoun: a genitive may follow, «وزير خارجية ...»
    article: bool = False  # the head itself has the article: nothing follows in the genitive, «الأمين العام ...»
    confidence: float = 1.0

    @property
    def last(self) -> int:
        """The token after the phrase."""
        return self.range.last

    def upto(self, last: int) -> Self:
        """Return the phrase with its whole range ending before token ``last``."""
        return replace(self, range=replace(self.range, last=last))

    def begun(self, first: int, skip: int) -> Self:
        """Return the phrase with its whole range, but not its title, beginning earlier: «معالي الوزير»."""
        return replace(self, range=Range(first, self.range.last, skip))

    def titled_upto(self, last: int) -> Self:
        """Return the phrase with title and whole range ending before token ``last``."""
        title = replace(self.title, last=last) if self.title else replace(self.range, last=last)
        return replace(self.upto(last), title=title)

    def owned(self, last: int, actor: str | None) -> Self:
        """Return the phrase with its owner, who makes it definite, ending before token ``last``."""
        return replace(self.titled_upto(last), actor=self.actor or actor, definite=True, construct=False)

    def marked(self, *modifiers: str) -> Self:
        """Return the phrase with further modifiers."""
        return replace(self, modifiers=self.modifiers | set(modifiers))


def quote(scan: Scan, text: str, words: Range | None) -> str | None:
    """Return the input's own words for a range of tokens."""
    if words is None:
        return None
    return text[scan.tokens[words.first].at(words.skip) : scan.tokens[words.last - 1].end]


def to_mention(scan: Scan, text: str, phrase: Phrase, group: int | None = None) -> Mention:
    """Turn a phrase into a mention with input offsets; one candidate person becomes its ``person_id``."""
    words = phrase.range
    start, end = scan.tokens[words.first].at(words.skip), scan.tokens[words.last - 1].end
    return Mention(
        kind=phrase.kind,
        start=start,
        end=end,
        text=text[start:end],
        sentence=scan.index,
        first=words.first,
        last=words.last,
        name=quote(scan, text, phrase.name),
        title=quote(scan, text, phrase.title),
        position=phrase.position,
        actor=phrase.actor,
        person_id="|".join(phrase.persons) or None,
        country=phrase.country,
        gender=phrase.gender,
        number=phrase.number,
        modifiers=phrase.modifiers,
        reference=phrase.reference,
        group=group,
        # «نظيريه الرئيس»: a counterpart that another office took in is one of no group
        distributes=phrase.distributes and (group is not None or phrase.reference == "counterpart"),
        confidence=phrase.confidence,
    )
