"""One sentence as the mention grammar sees it: tokens, gazetteer hits, and the small questions asked of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from diplo_events.document import Reading, Token, TokenKind
from diplo_events.mentions.lexis import INSTITUTION, OFFICE, spelling_key
from diplo_events.mentions.lexis_tables import spellings
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date

    from diplo_events.document import Sentence
    from diplo_events.gazetteer import Hit, HitKind
    from diplo_events.mentions.lexis import Lexis
    from diplo_events.mentions.lexis_tables import Complements
    from diplo_events.mentions.phrase import Phrase

LONGEST_NAME: Final = 8
NOMINAL: Final = frozenset({"noun", "noun_prop", "adj", "adj_comp", "noun_quant"})
CONJUNCTIONS: Final = frozenset({"wa_conj", "fa_conj"})
_ARTICLE: Final = "Al_det"
#: Segments of the word itself: the stem, and the article before it.
_WORD_TAGS: Final = frozenset({"", _ARTICLE})
_ENDING: Final = frozenset("»”’")
_HAMZA: Final = ("أ", "إ", "آ")


@dataclass(frozen=True, slots=True)
class Parsers:
    """The two parsers that every other one calls: a title may hold a title, «نائب رئيس لجنة الشؤون الخارجية»."""

    office: Callable[[Scan, int], Phrase | None]
    institution: Callable[[Scan, int], Phrase | None]


def _nothing(_scan: Scan, _position: int) -> None:
    return None


_NO_PARSERS: Final = Parsers(_nothing, _nothing)  # who reads dates only needs no titles


@dataclass(slots=True)
class Memo:
    """What was read already, by position; each parser asks for the same phrases again."""

    offices: dict[int, Phrase | None] = field(default_factory=dict)
    institutions: dict[int, Phrase | None] = field(default_factory=dict)
    name_ends: dict[int, int] = field(default_factory=dict)


class _Keys(dict[int, str]):
    """Folded words by position, "" outside the sentence."""

    __slots__ = ()

    def __missing__(self, position: int) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Scan:
    """A sentence with its gazetteer hits; every parser of the mention grammar reads from one."""

    index: int
    tokens: tuple[Token, ...]
    hits: Mapping[int, tuple[Hit, ...]]  # by first token
    lexis: Lexis
    parsers: Parsers
    day: date | None
    # The three questions asked millions of times are the look-ups of a table, which cost half of a method's call.
    #: The word at a place, None for marks and outside the sentence.
    word: Callable[[int], Token | None]
    #: The folded word at a place, "" outside the sentence.
    key: Callable[[int], str]
    #: The best reading of the word at a place, None for marks and outside the sentence.
    reading: Callable[[int], Reading | None]
    near_office: Collection[int]  # where a name of several words may start that an office can follow
    heads: Mapping[int, int]  # what the words with a part in the grammar may head: flags of ``lexis``, by position
    introduced: frozenset[str] = frozenset()  # keys of the last words of names told elsewhere in the document
    memo: Memo = field(default_factory=Memo, compare=False, repr=False)

    @classmethod
    def of(
        cls,
        sentence: Sentence,
        index: int,
        hits: tuple[Hit, ...],
        lexis: Lexis,
        parsers: Parsers | None = None,
        *,
        day: date | None = None,
    ) -> Scan:
        """Arrange the hits by the token they start at, longest first."""
        tokens = sentence.tokens
        words = {position: token for position, token in enumerate(tokens) if token.kind is TokenKind.WORD}
        best = {position: token.readings[0] for position, token in words.items() if token.readings}
        heads = _heads(words, lexis.heads) if parsers else {}
        return cls(
            index,
            tokens,
            _by_first(hits),
            lexis,
            parsers or _NO_PARSERS,
            day,
            words.get,
            _Keys(enumerate(map(spelling_key, tokens))).__getitem__,
            best.get,
            _before_offices(heads),
            heads,
        )

    def with_hits(self, hits: Mapping[int, tuple[Hit, ...]]) -> Scan:
        """Return the sentence with these hits for its own."""
        return replace(self, hits=hits, memo=Memo())

    def telling(self, introduced: frozenset[str]) -> Scan:
        """Return the sentence as read where these surnames are told elsewhere in the document."""
        return replace(self, introduced=introduced, memo=Memo())

    def hit(self, position: int, kinds: Collection[HitKind], *, bare: bool = False) -> Hit | None:
        """Return the longest hit of these kinds that starts here; ``bare`` admits none behind a proclitic."""
        for hit in self.hits.get(position, ()):
            if hit.kind in kinds and not (bare and hit.skip):
                return hit
        return None

    def actor(self, hit: Hit) -> str:
        """Return the actor code of a hit on a state or body."""
        return self.lexis.actor(hit.entries[0])

    def definite(self, position: int) -> bool:
        """Tell whether the word carries the article (behind «و»، «ب» or «ل» too, by its readings)."""
        token = self.word(position)
        if token is None:
            return False
        for reading in token.readings[:3]:
            if _ARTICLE in reading.proclitics:
                return True
        return self.article(position)

    def article(self, position: int) -> bool:
        """Tell whether a word begins with the letters of the article: «الخارجية», not «إلغاء»، «ألكسندر»، «الكسي»."""
        token, key = self.word(position), self.key(position)
        if token is None or not bare_article(key) or token.text.startswith(_HAMZA):
            return False
        best = token.reading
        return best is None or best.pos != "noun_prop" or key not in self.lexis.given_names

    def office(self, position: int) -> Phrase | None:
        """Return the office phrase that starts at this token, or None."""
        if not self.heads.get(position, 0) & OFFICE:
            return None
        offices = self.memo.offices
        if position not in offices:
            offices[position] = self.parsers.office(self, position)
        return offices[position]

    def institution(self, position: int) -> Phrase | None:
        """Return the institution phrase that starts at this token, however general its head, or None."""
        if not self.heads.get(position, 0) & INSTITUTION:
            return None
        institutions = self.memo.institutions
        if position not in institutions:
            institutions[position] = self.parsers.institution(self, position)
        return institutions[position]

    def is_quote(self, position: int) -> bool:
        """Tell whether a quotation mark stands here."""
        return 0 <= position < len(self.tokens) and self.tokens[position].kind is TokenKind.QUOTE

    def opens_quote(self, position: int) -> bool:
        """Tell whether an opening quotation mark stands here; of straight ones, one with a space before it."""
        return self.is_quote(position) and self.tokens[position].text not in _ENDING and self.tokens[position].spaced

    def matches(self, position: int, words: tuple[str, ...]) -> bool:
        """Tell whether these folded words stand here, with or without article."""
        for place, word in enumerate(words, position):
            key = self.key(place)
            if word != key and word not in spellings(key):
                return False
        return True

    def goes_on(self, position: int, listed: Complements | None) -> bool:
        """Tell whether words that complete a title as listed stand here."""
        fitting = listed.before(self.key(position)) if listed else ()
        return any(one.words and self.matches(position, one.words) for one in fitting)


def _by_first(hits: tuple[Hit, ...]) -> dict[int, tuple[Hit, ...]]:
    table: dict[int, list[Hit]] = defaultdict(list)
    for hit in sorted(hits, key=lambda hit: (-hit.last, hit.skip, -hit.confidence)):
        table[hit.first].append(hit)
    return {first: tuple(row) for first, row in table.items()}


def _before_offices(heads: Mapping[int, int]) -> set[int]:
    """A name has two words or more, an office follows it at once or behind a mark."""
    offices = (position for position, flags in heads.items() if flags & OFFICE)
    return {place for position in offices for place in range(position - LONGEST_NAME - 2, position - 1)}


def _heads(words: Mapping[int, Token], table: Mapping[str, int]) -> dict[int, int]:
    """Return what each word may head by one of its readings; a word in no table is no head whatever its neighbours."""
    heads: dict[int, int] = {}
    for position, token in words.items():
        for reading in token.readings:
            if reading.lemma in table and reading.pos in NOMINAL:
                heads[position] = heads.get(position, 0) | table[reading.lemma]
    return heads


def bare_article(key: str) -> bool:
    """Tell whether a folded word begins with the article: «الخارجيه», not «الا»."""
    return key.startswith("ال") and len(key) > 3


def lead(reading: Reading) -> int:
    """Return how many characters of the word its conjunctions and prepositions take (the article counts as word)."""
    for segment in reading.segments:
        if segment.tag in _WORD_TAGS:
            return segment.start
    return 0


def is_definite(reading: Reading) -> bool:
    """Tell whether the word carries the article."""
    return _ARTICLE in reading.proclitics


def is_bare(reading: Reading) -> bool:
    """Tell whether no conjunction or preposition is written onto the word."""
    return all(clitic == _ARTICLE for clitic in reading.proclitics)


def starts_verb(token: Token) -> bool:
    """Tell whether the word is most likely a verb."""
    return token.reading is not None and token.reading.pos == "verb"
