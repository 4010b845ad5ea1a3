"""A document as the references see it: its mentions in one line, and the small questions asked of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.document import ASIDE, Mention, MentionKind, Token, TokenKind, Zone
from diplo_events.mentions.doubt import is_strained
from diplo_events.mentions.partners import is_closed, is_resumed, leads_to_partner
from diplo_events.mentions.vocabulary import (
    BEFORE_NAMES,
    GATHERINGS,
    HUMAN_NOUNS,
    HUMAN_VERBS,
    MEETING_VERBS,
    SAYING_NOUNS,
)
from diplo_events.orthography import fold, without_article
from diplo_events.resolution.references.lines import heads_line, is_name_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from diplo_events.document import Document, Sentence

__all__ = ["Page", "first_word", "ids", "only", "rows_of"]

_LEADING: Final = frozenset(
    map(fold, "برئاسة بقيادة بزعامة يرأسه يقوده يتزعمه يترأسه ترأسه رأسه يرأسها يقودها".split())
)
_NOMINAL: Final = frozenset({"noun", "noun_prop", "adj", "noun_num", "adj_comp", "adj_num", "foreign"})
_WITH_VERB_BEHIND: Final = frozenset(map(fold, "كان كانت إن أن بأن لأن لكن".split()))
_PREPOSITIONS: Final = frozenset("بلك")
#: Classes of the words that what is said begins with.
_THAT: Final = frozenset({"conj_sub", "verb_pseudo"})
_BRIEF: Final = 2  # sentences
_DASHES: Final = frozenset("ـ-–—")
#: Classes of the words that go on after a verb's subject, and the words of time that do: «وقال سترو قبيل لقائه».
_GOING_ON: Final = frozenset({"prep", "conj_sub", "verb_pseudo", "conj", "adv", "pron_rel"})
_WHEN: Final = frozenset(
    map(fold, "قبل قبيل بعد بعيد عقب إثر خلال أثناء لدى أمس اليوم غداة عشية ردا تعليقا أيضا قوله قولها".split())
)


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

    @property
    def is_brief(self) -> bool:
        """Tell whether this is a sentence or two without a day: who is told by a surname there is known to readers."""
        return self.day is None and 0 < len(self.sentences) <= _BRIEF

    @cached_property
    def told(self) -> frozenset[str]:
        """The actors that the words of the document name, page furniture aside."""
        return frozenset(mention.actor for mention in self.mentions if mention.actor and not self.aside(mention))

    @cached_property
    def named(self) -> frozenset[str]:
        """The states told by more than an adjective: by name, office, institution or place."""
        said = frozenset(one.actor for one in self.mentions if one.actor and one.reference != "adjective")
        return said | self.visited

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

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the document, folded, as they are written."""
        return frozenset(token.key for sentence in self.sentences for token in sentence.tokens)

    def zone(self, mention: Mention) -> Zone:
        """Return the part of the page a mention stands in."""
        return self.sentences[mention.sentence].zone if self.sentences else Zone.BODY

    def aside(self, mention: Mention) -> bool:
        """Tell whether a mention stands in other articles' headlines or in a menu: nothing refers back to it."""
        return self.zone(mention) in ASIDE

    def tokens(self, mention: Mention) -> tuple[Token, ...]:
        """Return the tokens of the mention's sentence; none where the document was not given."""
        return self.sentences[mention.sentence].tokens if self.sentences else ()

    def before(self, mention: Mention) -> Token | None:
        """Return the token before a mention."""
        tokens = self.tokens(mention)
        return tokens[mention.first - 1] if tokens and mention.first else None

    def after(self, mention: Mention) -> Token | None:
        """Return the token behind a mention."""
        tokens = self.tokens(mention)
        return tokens[mention.last] if mention.last < len(tokens) else None

    def is_part_of_name(self, mention: Mention) -> bool:
        """Tell whether a name of one word stands beside a name word that no mention takes: «دنيس» before «لوكهارت»."""
        if mention.last > mention.first + 1 or mention.title or not self.sentences:
            return False
        beside = {mention.first - 1: self.before(mention), mention.last: self.after(mention)}
        free = (token for place, token in beside.items() if token and (mention.sentence, place) not in self._taken)
        return any(map(is_name_word, free))

    def is_word(self, mention: Mention) -> bool:
        """Tell whether a name of one word reads as a particle, or as a verb where a clause can begin with one.

        «وبينت الأرصاد», where a Mr «بينت» is listed; behind a noun («تصريحات بينت») no verb is expected.
        """
        tokens = self.tokens(mention)
        best = tokens[mention.first].reading if tokens and mention.last == mention.first + 1 else None
        if best is None or not best.known or best.pos in _NOMINAL:
            return False
        if is_strained(best):  # «لقاء لاريجاني وسولانا»
            return False
        before = self.before(mention)
        return best.pos != "verb" or before is None or before.kind is not TokenKind.WORD or bool(self.prefix(mention))

    def is_only_name(self, mention: Mention) -> bool:
        """Tell whether the word of a name can be nothing else: «جنبلاط»، «ماكورماك»؛ but «شاهين» is a falcon."""
        tokens = self.tokens(mention)
        if not tokens or mention.last > mention.first + 1:
            return False
        readings = tokens[mention.first].readings
        return all(reading.pos == "noun_prop" or not reading.known or is_strained(reading) for reading in readings)

    def joined(self, mention: Mention) -> bool:
        """Tell whether a mention is told beside somebody: «لاريجاني وجليلي»، «عباس ـ مشعل»، «مع فيلتمان»."""
        after = self._persons_by_start.get((mention.sentence, mention.last))
        if after is not None and self.prefix(after) == "و":
            return True
        before = self.before(mention)
        if (before is not None and before.key in BEFORE_NAMES) or self._is_partner(mention):
            return True
        dash = before is not None and before.kind is not TokenKind.WORD and before.text in _DASHES
        place = mention.first - dash
        beside = dash or self.prefix(mention) == "و"
        return beside and (mention.sentence, place) in self._persons_by_end

    def _is_partner(self, mention: Mention) -> bool:
        """«اتصل بمبارك»، «رسالة من مبارك»، «التقى سولانا مبارك»: with whom somebody is in contact."""
        tokens, prefix = self.tokens(mention), self.prefix(mention)
        if not tokens or not is_closed(tokens, mention.last):
            return False
        return leads_to_partner(tokens, mention.first, prefix) or (not prefix and self._is_met(mention))

    def _is_met(self, mention: Mention) -> bool:
        met_by = self._persons_by_end.get((mention.sentence, mention.first))
        verb = self.before(met_by) if met_by is not None else None
        reading = verb.reading if verb is not None else None
        return reading is not None and reading.pos == "verb" and reading.lemma in MEETING_VERBS

    def speaks(self, mention: Mention) -> bool:
        """Tell whether a name stands between a verb of saying or meeting and what goes on with it: «وقال لارسن إن»."""
        before, after = self.before(mention), self.after(mention)
        if heads_line(mention, before, after) and not self.prefix(mention):
            return True
        if before is None or before.reading is None or self.prefix(mention):
            return False
        if self._told_first(mention, before):
            return True
        said = before.reading.pos == "verb" and before.reading.lemma in HUMAN_VERBS
        if after is None or after.reading is None or (mention.sentence, mention.last) in self._names_begin:
            return said
        return said and (after.reading.pos in _GOING_ON or after.key in _WHEN)

    def _told_first(self, mention: Mention, before: Token) -> bool:
        """«وكان البشير وصل»، «إن سترو قد أكد»: behind «كان» or «إن» a name has its verb after it."""
        if before.key.removeprefix("و") not in _WITH_VERB_BEHIND:
            return False
        tokens = self.tokens(mention)
        place = mention.last + (mention.last < len(tokens) and tokens[mention.last].key == "قد")
        readings = tokens[place].readings if place < len(tokens) else ()
        return any(one.pos == "verb" and one.per == "3" and one.lemma in HUMAN_VERBS for one in readings)

    def acts(self, mention: Mention) -> bool:
        """Tell whether a verb stands beside a mention, or a deed before it: «إن جنبلاط قدم»، «جولة هولبروك»."""
        before, after = (token.reading if token else None for token in (self.before(mention), self.after(mention)))
        if self.joined(mention) or (self.prefix(mention) == "ل" and after is not None and after.pos in _THAT):
            return True  # «وقال لمشرف إن»
        if before is not None and before.lemma in HUMAN_NOUNS | GATHERINGS | SAYING_NOUNS:
            return True
        beside = any(reading is not None and reading.pos == "verb" for reading in (before, after))
        return beside or is_resumed(self.tokens(mention), mention.first)

    @cached_property
    def _names_begin(self) -> frozenset[tuple[int, int]]:
        return frozenset((one.sentence, one.first) for one in self.mentions if one.kind is MentionKind.PERSON)

    @cached_property
    def _persons_by_start(self) -> dict[tuple[int, int], Mention]:
        return {(one.sentence, one.first): one for one in self.mentions if one.kind is MentionKind.PERSON}

    @cached_property
    def _persons_by_end(self) -> dict[tuple[int, int], Mention]:
        return {(one.sentence, one.last): one for one in self.mentions if one.kind is MentionKind.PERSON}

    @cached_property
    def _taken(self) -> frozenset[tuple[int, int]]:
        return frozenset((one.sentence, place) for one in self.mentions for place in range(one.first, one.last))

    def led_by(self, mention: Mention) -> bool:
        """Tell whether the words before a mention make it the head of a body: «وفد برئاسة», «وفدا يقوده»."""
        before = self.before(mention)
        return before is not None and before.key in _LEADING

    def goes_on(self, mention: Mention) -> bool:
        """Tell whether a definite adjective stands behind a mention: «التنظيم الجهادي», «الدفاع المدني» are others."""
        after = self.after(mention)
        if after is None or after.reading is None:
            return False
        return after.reading.pos in {"adj", "adj_num"} and after.key.startswith("ال")

    def leads_to_state(self, mention: Mention) -> bool:
        """Tell whether a state stands right behind a mention: «وزير الخارجية بجمهورية مالي»."""
        near = (one for one in self.mentions if one.sentence == mention.sentence and one.kind is MentionKind.COUNTRY)
        return any(one.first == mention.last for one in near)

    def governed(self, mention: Mention) -> bool:
        """Tell whether a preposition stands before the mention, as a word or written onto it."""
        if prefix := self.prefix(mention):
            return bool(_PREPOSITIONS & set(prefix))
        before = self.before(mention)
        return before is not None and before.reading is not None and before.reading.pos == "prep"

    def prefix(self, mention: Mention) -> str:
        """Return what is written onto the mention's first word: «و», «ب», «ول»; "" for nothing."""
        tokens = self.tokens(mention)
        token = tokens[mention.first] if tokens else None
        return token.text[: mention.start - token.start] if token is not None else ""

    def between(self, one: Mention, other: Mention) -> Iterator[Token]:
        """Yield the tokens between two mentions of one sentence."""
        tokens = self.tokens(one) if one.sentence == other.sentence else ()
        return (tokens[place] for place in range(one.last, min(other.first, len(tokens))))


def rows_of(mentions: Iterable[Mention], like: Sequence[Sequence[Mention]]) -> tuple[tuple[Mention, ...], ...]:
    """Cut a line of mentions into rows as long as those of ``like``."""
    line = iter(mentions)
    return tuple(tuple(next(line) for _ in row) for row in like)


def ids(mention: Mention) -> frozenset[str]:
    """Return whom the gazetteer says a name may mean."""
    return frozenset(mention.person_id.split("|")) if mention.person_id else frozenset()


def only(values: Iterable[str | None]) -> str | None:
    """Return the value if they are all the same, those that are None left out; None where there are several."""
    told = set(values) - {None}
    return told.pop() if len(told) == 1 else None


def first_word(phrase: str | None) -> str:
    """Return the folded first word of a phrase without its article."""
    return without_article(fold((phrase or "").partition(" ")[0]))
