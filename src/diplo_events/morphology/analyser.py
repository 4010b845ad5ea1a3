"""Words to readings: the lexicon behind one method, with a cache that hands out frozen values only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from diplo_events.document import Reading, Token, TokenKind
from diplo_events.morphology.adapt import adapt_analyses, vocalisations
from diplo_events.morphology.backoff import guess, with_nisba
from diplo_events.morphology.context import Word, rank
from diplo_events.morphology.costs import profiles, vocalised
from diplo_events.morphology.lexicon import EMBEDDED, LexiconSource, locate, read_packed
from diplo_events.morphology.lookup import Lookup
from diplo_events.morphology.remembering import Remembered
from diplo_events.morphology.surface import affix_letters, surface_stems
from diplo_events.morphology.vowels import decides

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from diplo_events.morphology.lookup import Analysis
    from diplo_events.morphology.packed import Packed

#: Words remembered with their readings, of which each takes a kilobyte and a third; and those with vowel signs.
_WORDS: Final = 28_000
_MARKED_WORDS: Final = 2_000
#: Letters of other keyboards for the same Arabic letters; length stays.
_KEYBOARDS: Final = str.maketrans("یکۀھەټ", "يكهههت")
_OTHER_LETTERS: Final = re.compile("[یکۀھەټ]")


class Morphology:
    """Readings of Arabic words, and their ranking in a sentence.

    One instance may be used by several threads.  Loading takes some tenths of a second.
    """

    __slots__ = ("_lookup", "_marked", "_packed", "_words", "source")

    def __init__(self, packed: Packed, source: LexiconSource) -> None:
        self.source = source
        self._packed = packed
        self._lookup = Lookup(packed)
        self._words: Remembered[str, Word] = Remembered(_WORDS)
        self._marked: Remembered[str, Word] = Remembered(_MARKED_WORDS)

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
        return cls(read_packed(located), located)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Return the readings of a word without diacritics, likeliest first; guessed ones if it is unknown.

        Readings that differ in nothing a :class:`Reading` holds appear once.  An empty word has none.
        """
        found = self._words.get(word) or self._analysed(word)
        return found.readings if found is not None else ()

    def stems(self, lemmas: Iterable[str]) -> frozenset[str]:
        """Return the folded stems of these lemmas: every word of one of them has one of the stems in its key."""
        return surface_stems(self._packed, self.source, lemmas)

    def affixes(self) -> tuple[str, str]:
        """Return the folded letters that can stand before and behind a stem."""
        return affix_letters(self._packed.prefix_hash), affix_letters(self._packed.suffix_hash)

    def tag(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        """Return the tokens of one sentence with their readings ranked in context, best first; words only."""
        ranked = rank([self._word_of(token) if token.kind is TokenKind.WORD else None for token in tokens])
        return tuple(
            token.with_readings(readings) if readings else token for token, readings in zip(tokens, ranked, strict=True)
        )

    def _word_of(self, token: Token) -> Word | None:
        form = token.form
        if form is not token.text and decides(token.text):
            return self._vocalised(form, token.text)
        return self._words.get(form) or self._analysed(form)

    def _analysed(self, form: str) -> Word | None:
        """Analyse a word that is not remembered; None if it has no readings."""
        found = profiles(with_nisba(form, adapt_analyses(form, self._analyses(form))) or guess(form)) if form else ()
        if not found:
            return None
        word = self._words[form] = Word.of(found)
        return word

    def _vocalised(self, form: str, text: str) -> Word | None:
        """Return the word that ``text`` spells with vowel signs: few are, so what they rule out is found out anew."""
        remembered = self._marked.get(text)
        if remembered is None and (word := self._words.get(form) or self._analysed(form)):
            diacs = vocalisations(form, self._analyses(form), self._lookup.vocalised)
            remembered = Word.of(vocalised(word.profiles, diacs, text))
            self._marked[text] = remembered
        return remembered

    def _analyses(self, form: str) -> list[Analysis]:
        return self._lookup.analyses(form.translate(_KEYBOARDS) if _OTHER_LETTERS.search(form) else form)
