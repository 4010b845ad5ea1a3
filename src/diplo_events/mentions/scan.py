"""One sentence as the mention grammar sees it: tokens, gazetteer hits, and the small questions asked of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from diplo_events.document import Reading, Token, TokenKind
from diplo_events.mentions.lexis import spelling_key, without_article

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date

    from diplo_events.document import Sentence
    from diplo_events.gazetteer import Hit, HitKind
    from diplo_events.mentions.lexis import Lexis
    from diplo_events.mentions.phrase import Phrase

NOMINAL: Final = frozenset({"noun", "noun_prop", "adj", "adj_comp", "noun_quant"})
CONJUNCTIONS: Final = frozenset({"wa_conj", "fa_conj"})
_PRONOUNS: Final = ("ها", "ه", "هم", "هما", "نا")
_ARTICLE: Final = "Al_det"
_ENDING: Final = frozenset("»”’")


@dataclass(frozen=True, slots=True)
class Parsers:
    """The two parsers that every other one calls: a title may hold a title, «نائب رئيس لجنة الشؤون الخارجية»."""

    office: Callable[[Scan, int], Phrase | None]
    institution: Callable[[Scan, int], Phrase | None]


def _nothing(_scan: Scan, _position: int) -> None:
    return None


_NO_PARSERS: Final = Parsers(_nothing, _nothing)  # who reads dates only needs no titles


@dataclass(frozen=True, slots=True)
class Scan:
    """A sentence with its gazetteer hits; every parser of the mention grammar reads from one."""

    sentence: Sentence
    index: int
    tokens: tuple[Token, ...]
    keys: tuple[str, ...]
    hits: Mapping[int, tuple[Hit, ...]]  # by first token
    lexis: Lexis
    parsers: Parsers
    day: date | None = None
    introduced: frozenset[str] = frozenset()  # keys of the last words of names told elsewhere in the document
    memo: dict[tuple[str, int], Phrase | None] = field(default_factory=dict, compare=False, repr=False)

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
        introduced: frozenset[str] = frozenset(),
    ) -> Scan:
        """Arrange the hits by the token they start at, longest first."""
        table: dict[int, list[Hit]] = defaultdict(list)
        for hit in sorted(hits, key=lambda hit: (-hit.last, hit.skip, -hit.confidence)):
            table[hit.first].append(hit)
        keys = tuple(map(spelling_key, sentence.tokens))
        rows = {first: tuple(row) for first, row in table.items()}
        return cls(sentence, index, sentence.tokens, keys, rows, lexis, parsers or _NO_PARSERS, day, introduced)

    def word(self, position: int) -> Token | None:
        """Return the word at this place, or None for marks and outside the sentence."""
        if not 0 <= position < len(self.tokens) or self.tokens[position].kind is not TokenKind.WORD:
            return None
        return self.tokens[position]

    def key(self, position: int) -> str:
        """Return the folded word at this place, "" outside the sentence."""
        return self.keys[position] if 0 <= position < len(self.keys) else ""

    def reading(self, position: int) -> Reading | None:
        """Return the best reading of the word at this place."""
        token = self.word(position)
        return token.reading if token else None

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
        return any(is_definite(reading) for reading in token.readings[:3]) or bare_article(self.key(position))

    def office(self, position: int) -> Phrase | None:
        """Return the office phrase that starts at this token, or None."""
        return self._parsed("office", position, self.parsers.office)

    def institution(self, position: int) -> Phrase | None:
        """Return the institution phrase that starts at this token, however general its head, or None."""
        return self._parsed("institution", position, self.parsers.institution)

    def _parsed(self, kind: str, position: int, parser: Callable[[Scan, int], Phrase | None]) -> Phrase | None:
        if (kind, position) not in self.memo:
            found = parser(self, position) if self.word(position) is not None else None
            self.memo[kind, position] = found
        return self.memo[kind, position]

    def is_quote(self, position: int) -> bool:
        """Tell whether a quotation mark stands here."""
        return 0 <= position < len(self.tokens) and self.tokens[position].kind is TokenKind.QUOTE

    def opens_quote(self, position: int) -> bool:
        """Tell whether an opening quotation mark stands here; of straight ones, one with a space before it."""
        return self.is_quote(position) and self.tokens[position].text not in _ENDING and self.tokens[position].spaced

    def matches(self, position: int, words: tuple[str, ...]) -> bool:
        """Tell whether these folded words stand here, with or without article."""
        return all(_same_word(word, self.key(position + offset)) for offset, word in enumerate(words))


def bare_article(key: str) -> bool:
    """Tell whether a folded word begins with the article: «الخارجيه», not «الا»."""
    return key.startswith("ال") and len(key) > 3


def _same_word(word: str, key: str) -> bool:
    """«مكتبها السياسي» is «المكتب السياسي» with a pronoun for its owner."""
    if word in {key, without_article(key)}:
        return True
    stem, joints = _before_pronoun(word)
    return any(key == stem + joint + pronoun for pronoun in _PRONOUNS for joint in joints)


def _before_pronoun(word: str) -> tuple[str, tuple[str, ...]]:
    """«مكتبه»، «خارجيتها»؛ «وزرائها»، «وزراؤها»: a final hamza takes a seat, folded away, before a pronoun."""
    if word.endswith("ء"):
        return word[:-1], ("ي", "و", "ء")
    return word.removesuffix("ه"), ("", "ت")


def lead(reading: Reading) -> int:
    """Return how many characters of the word its conjunctions and prepositions take (the article counts as word)."""
    for segment in reading.segments:
        if segment.tag in {"", _ARTICLE}:
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
