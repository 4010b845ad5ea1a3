"""The values that travel from room to room: frozen, slotted, without linguistics.

Offsets (``start``, ``end``) are Unicode code points of the input text as given; ``text[start:end] == value.text``
holds for every value that has all three.  Token positions (``first``, ``last``) count tokens of one sentence,
``last`` excluded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from diplo_events.values import maker, quick

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "Analysis",
    "Clause",
    "Document",
    "Function",
    "FunctionKind",
    "Mention",
    "MentionKind",
    "Predicate",
    "PredicateKind",
    "Reading",
    "Segment",
    "Sentence",
    "Span",
    "TimeValue",
    "Token",
    "TokenKind",
    "Zone",
]


@quick
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the input text: code point offsets, ``end`` excluded."""

    start: int
    end: int

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


class TokenKind(StrEnum):
    """What a token is made of."""

    WORD = "word"  # Arabic letters
    LATIN = "latin"  # letters of any other script
    NUMBER = "number"  # digits of any script, with inner separators; ``form`` holds ASCII digits
    PUNCTUATION = "punctuation"
    QUOTE = "quote"  # an opening, closing or straight quotation mark
    SYMBOL = "symbol"  # anything else: emoji, currency, bullets, links


class Zone(StrEnum):
    """Which part of the page a sentence stands in."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BODY = "body"
    RELATED = "related"  # headlines of other articles
    FURNITURE = "furniture"  # menus, share bars, subscription prompts


@quick
@dataclass(frozen=True, slots=True)
class Segment:
    """One morpheme of a word: a proclitic, the stem, or an enclitic; offsets count characters of the token's form."""

    tag: str  # CAMeL clitic value («wa_conj», «bi_prep», «Al_det», «3ms_poss»); "" for the stem
    start: int
    end: int


@quick
@dataclass(frozen=True, slots=True)
class Reading:
    """One morphological analysis of a word, in CAMeL feature values; ``lemma`` carries no diacritics but keeps hamza.

    ``gen`` and ``num`` are functional (what agreement sees); ``form_gen`` and ``form_num`` are what the ending shows.
    """

    lemma: str
    pos: str  # noun, noun_prop, adj, verb, prep, conj, pron_dem, ... as in CAMeL; "noun_prop" for names
    lex: str = ""  # diacritised lemma
    asp: str = "na"  # p, i, c
    vox: str = "na"  # a, p
    mod: str = "na"
    per: str = "na"
    gen: str = "na"
    num: str = "na"  # s, d, p
    form_gen: str = "na"
    form_num: str = "na"
    cas: str = "na"
    stt: str = "na"  # i, d, c
    proclitics: tuple[str, ...] = ()  # outermost first: ("wa_conj", "bi_prep", "Al_det")
    enclitic: str = ""
    segments: tuple[Segment, ...] = ()
    gloss: str = ""
    exact: bool = True  # the word is spelled as the lexicon spells it (hamza, teh marbuta, final yeh)
    known: bool = True  # False: guessed by the backoff

    @property
    def stem(self) -> Segment:
        """The stem's segment: what remains without proclitics and enclitic (the article counts as a proclitic)."""
        return next((segment for segment in self.segments if not segment.tag), self.segments[0])

    def has(self, clitic: str) -> bool:
        """Tell whether a proclitic or the enclitic has this CAMeL value."""
        return clitic in self.proclitics or clitic == self.enclitic


@quick
@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark of the input.

    ``text`` is the input's own stretch; ``form`` the same without diacritics, tatweel and presentation forms.
    ``offsets`` maps each character of ``form`` to its place in the input (with the end as a last entry); None where
    text and form are letter by letter the same.
    """

    start: int
    end: int
    text: str
    form: str
    key: str  # ``orthography.fold(form)``
    kind: TokenKind
    offsets: tuple[int, ...] | None = None
    spaced: bool = True  # white space (or the line's start) stands before it
    readings: tuple[Reading, ...] = ()  # ranked, best first; empty before morphology and for all that is no word

    @property
    def reading(self) -> Reading | None:
        """The best reading, if there is one."""
        return self.readings[0] if self.readings else None

    def at(self, position: int) -> int:
        """Return the input offset of the form's character number ``position`` (its length gives the token's end)."""
        if position >= len(self.form):
            return self.end
        return self.start + position if self.offsets is None else self.offsets[position]

    def with_readings(self, readings: tuple[Reading, ...]) -> Token:
        """Return the same token with these readings."""
        # Not ``replace``, which takes many times as long: every word of a text goes through here.
        return _token(
            self.start, self.end, self.text, self.form, self.key, self.kind, self.offsets, self.spaced, readings
        )


_token: Final = maker(Token)


@quick
@dataclass(frozen=True, slots=True)
class Sentence:
    """A run of tokens that ends at a full stop, a line break, or a zone's border."""

    start: int
    end: int
    zone: Zone
    tokens: tuple[Token, ...] = ()
    paragraph: int = 0  # counts non-empty lines of the input, from 0


@dataclass(frozen=True, slots=True)
class Document:
    """One input text, cut into sentences."""

    text: str
    sentences: tuple[Sentence, ...] = ()
    id: str | None = None
    reference_date: date | None = None


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


class PredicateKind(StrEnum):
    """What heads a clause."""

    VERB = "verb"
    MASDAR = "masdar"
    LIGHT = "light"  # light verb and masdar together: «أجرى اتصالا»
    PARTICIPLE = "participle"  # what the subject says or does meanwhile: «مؤكدا»
    SOURCE = "source"  # «بحسب الوزارة»
    COLON = "colon"  # «الوزير: ...» in headlines


@quick
@dataclass(frozen=True, slots=True)
class Predicate:
    """The word or words a clause says something with."""

    kind: PredicateKind
    first: int
    last: int
    lemma: str  # of the verb or masdar
    light: str | None = None  # lemma of the light verb, if one carries it
    voice: str = "a"
    aspect: str = "na"


class FunctionKind(StrEnum):
    """What a phrase does in its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    GENITIVE = "genitive"  # of a masdar: «لقاء الوزيرين»
    PREPOSITION = "preposition"
    HOST = "host"  # the subject of the clause a masdar stands in: «أكد الوزير خلال لقائه ...»
    ADVERB = "adverb"
    PRONOUN = "pronoun"  # whom the verb's object pronoun stands for: «دعاه»


@quick
@dataclass(frozen=True, slots=True)
class Function:
    """A phrase of a clause and what it does there; token positions, preposition excluded."""

    kind: FunctionKind
    first: int
    last: int
    preposition: str | None = None  # lemma: «مع»، «ب»، «حول»
    mentions: tuple[Mention, ...] = ()


@quick
@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate with its functions, between clause borders of one sentence."""

    sentence: int
    first: int
    last: int
    predicate: Predicate
    functions: tuple[Function, ...] = field(default=())

    def all(self, kind: FunctionKind, *prepositions: str) -> tuple[Function, ...]:
        """Return the functions of this kind, for prepositional phrases those after one of ``prepositions``."""
        found = [one for one in self.functions if one.kind is kind]  # no generator: asked some hundred times a text
        return tuple([one for one in found if one.preposition in prepositions] if prepositions else found)


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the layers below the rules see in a document: sentences with tokens, mentions and clauses of each."""

    document: Document
    mentions: tuple[tuple[Mention, ...], ...]
    clauses: tuple[tuple[Clause, ...], ...]


#: Kinds that can take part in an event.
ACTOR_KINDS: Final = PERSONS | BODIES
