"""Words to readings: the lexicon behind one method, with a cache that hands out frozen values only."""

from __future__ import annotations

import threading
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from diplo_events.document import Reading, Token, TokenKind
from diplo_events.morphology.adapt import adapt_analyses
from diplo_events.morphology.backoff import guess
from diplo_events.morphology.context import rank
from diplo_events.morphology.costs import Profile, profiles, vocalised
from diplo_events.morphology.lexicon import EMBEDDED, LexiconSource, locate, read_packed
from diplo_events.morphology.packed import Packed, as_attributes
from diplo_events.morphology.startup import import_camel
from diplo_events.morphology.surface import affix_letters, surface_stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_CACHE_LIMIT: Final = 200_000
#: Letters of other keyboards for the same Arabic letters; length stays.
_KEYBOARDS: Final = str.maketrans("یکۀھەټ", "يكهههت")


class Morphology:
    """Readings of Arabic words, and their ranking in a sentence.

    One instance may be used by several threads.  Loading takes about a second, nearly all of it camel_tools' import.
    """

    __slots__ = ("_analyzer", "_cache", "_lock", "source")

    def __init__(self, analyzer: Any, source: LexiconSource) -> None:
        self.source = source
        self._analyzer = analyzer
        self._cache: dict[str, tuple[Profile, ...]] = {}
        self._lock = threading.Lock()

    def __reduce__(self) -> tuple[Any, tuple[str | Path]]:
        """Travel to another process as the name of the lexicon, which is loaded there anew."""
        return Morphology.load, (EMBEDDED if self.source.name == EMBEDDED else self.source.path,)

    @classmethod
    def load(cls, source: str | Path | None = None) -> Morphology:
        """Load a lexicon.

        Args:
            source: None or "embedded"; the name of a database installed with ``camel_data``; or a database file.

        Raises:
            LexiconError: there is no such lexicon, or it cannot be built or read.
        """
        located = locate(source)
        return cls(_analyzer(read_packed(located)), located)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Return the readings of a word without diacritics, likeliest first; guessed ones if it is unknown.

        Readings that differ in nothing a :class:`Reading` holds appear once.  An empty word has none.
        """
        return tuple(profile.reading for profile in self._profiles(word))

    def stems(self, lemmas: Iterable[str]) -> frozenset[str]:
        """Return the folded stems of these lemmas: every word of one of them has one of the stems in its key."""
        return surface_stems(self._analyzer._db.stem_hash, self.source, lemmas)  # noqa: SLF001 - no public way

    def affixes(self) -> tuple[str, str]:
        """Return the folded letters that can stand before and behind a stem."""
        database = self._analyzer._db  # noqa: SLF001 - no public way
        return affix_letters(database.prefix_hash), affix_letters(database.suffix_hash)

    def tag(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        """Return the tokens of one sentence with their readings ranked in context, best first; words only."""
        ranked = rank([self._candidates(token) if token.kind is TokenKind.WORD else () for token in tokens])
        return tuple(
            token.with_readings(readings) if readings else token for token, readings in zip(tokens, ranked, strict=True)
        )

    def _candidates(self, token: Token) -> tuple[Profile, ...]:
        found = self._profiles(token.form)
        return vocalised(found, token.text) if token.text != token.form else found

    def _profiles(self, word: str) -> tuple[Profile, ...]:
        found = self._cache.get(word)
        return self._remember(word) if found is None else found

    def _remember(self, word: str) -> tuple[Profile, ...]:
        analyses = self._analyzer.analyze(word.translate(_KEYBOARDS))
        ordered = profiles(adapt_analyses(word, analyses) or _guess(word))
        with self._lock:
            if len(self._cache) >= _CACHE_LIMIT:
                for old in list(islice(self._cache, _CACHE_LIMIT // 2)):
                    del self._cache[old]
            self._cache[word] = ordered
        return ordered


def _guess(word: str) -> dict[Reading, tuple[str, ...]]:
    return dict.fromkeys(guess(word), ()) if word else {}


@cache
def _packed_database() -> type[Any]:
    """Return ``MorphologyDB`` with another loader: same attributes, filled from a packed database."""
    base = import_camel("camel_tools.morphology.database").MorphologyDB

    class PackedDatabase(base):  # type: ignore[misc, valid-type]
        def _parse_dbfile(self, fpath: Packed) -> None:
            for name, value in as_attributes(fpath).items():
                setattr(self, name, value)

    return PackedDatabase


def _analyzer(packed: Packed) -> Any:
    database = _packed_database()(packed, "a")
    return import_camel("camel_tools.morphology.analyzer").Analyzer(database, strict_digit=True)
