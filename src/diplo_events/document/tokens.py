"""The input and what it is cut into: document, sentences, tokens, and how each token may be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from diplo_events.values import maker, quick

if TYPE_CHECKING:
    from datetime import date


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


WORDS: Final = frozenset({TokenKind.WORD, TokenKind.LATIN, TokenKind.NUMBER})
"""What is said, not a mark between."""
ASIDE: Final = frozenset({Zone.RELATED, Zone.FURNITURE})
"""What stands on the page beside the article."""


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
