"""One sentence as the mention grammar sees it: tokens, gazetteer hits, and the small questions asked of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import Reading, Token, TokenKind
from diplo_events.mentions.lexis import without_article

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from diplo_events.document import Sentence
    from diplo_events.gazetteer import Hit, HitKind
    from diplo_events.mentions.lexis import Lexis

NOMINAL: Final = frozenset({"noun", "noun_prop", "adj", "adj_comp", "noun_quant"})
_PRONOUNS: Final = ("ها", "ه", "هم")
CONJUNCTIONS: Final = frozenset({"wa_conj", "fa_conj"})
_ARTICLE: Final = "Al_det"


@dataclass(frozen=True, slots=True)
class Scan:
    """A sentence with its gazetteer hits; every parser of the mention grammar reads from one."""

    sentence: Sentence
    index: int
    tokens: tuple[Token, ...]
    hits: Mapping[int, tuple[Hit, ...]]  # by first token
    lexis: Lexis

    @classmethod
    def of(cls, sentence: Sentence, index: int, hits: tuple[Hit, ...], lexis: Lexis) -> Scan:
        """Arrange the hits by the token they start at, longest first."""
        table: dict[int, list[Hit]] = defaultdict(list)
        for hit in sorted(hits, key=lambda hit: (-hit.last, hit.skip, -hit.confidence)):
            table[hit.first].append(hit)
        return cls(sentence, index, sentence.tokens, {first: tuple(row) for first, row in table.items()}, lexis)

    def word(self, position: int) -> Token | None:
        """Return the word at this place, or None for marks and past the end."""
        if position >= len(self.tokens) or self.tokens[position].kind is not TokenKind.WORD:
            return None
        return self.tokens[position]

    def key(self, position: int) -> str:
        """Return the folded word at this place, "" past the end."""
        return self.tokens[position].key if position < len(self.tokens) else ""

    def hit(self, position: int, kinds: Collection[HitKind], *, bare: bool = False) -> Hit | None:
        """Return the longest hit of these kinds that starts here; ``bare`` admits none behind a proclitic."""
        for hit in self.hits.get(position, ()):
            if hit.kind in kinds and not (bare and hit.skip):
                return hit
        return None

    def actor(self, hit: Hit) -> str:
        """Return the actor code of a hit on a state or body."""
        return self.lexis.actor(hit.entries[0])

    def nominal(self, position: int, lemmas: Collection[str]) -> Reading | None:
        """Return the first nominal reading with one of these lemmas, of those that cut the word like the best one."""
        token = self.word(position)
        if token is None:
            return None
        for reading in token.readings:
            if reading.lemma in lemmas and reading.pos in NOMINAL and lead(reading) == lead(token.readings[0]):
                return reading
        return None

    def matches(self, position: int, words: tuple[str, ...]) -> bool:
        """Tell whether these folded words stand here, with or without article."""
        return all(_same_word(word, self.key(position + offset)) for offset, word in enumerate(words))


def _same_word(word: str, key: str) -> bool:
    """«مكتبها السياسي» is «المكتب السياسي» with a pronoun for its owner."""
    if word in {key, without_article(key)}:
        return True
    return any(key == word.removesuffix("ه") + joint + pronoun for pronoun in _PRONOUNS for joint in ("", "ت"))


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
