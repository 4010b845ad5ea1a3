"""A cheap test whether a sentence can hold an event, before any morphology; it never dismisses one that does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.verbless import may_tell_of_guest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Document, Sentence

#: Letters from which on a stem may be looked for inside words.
_LONG: Final = 3


class Prefilter:
    """Looks for the stems of trigger words in folded spelling.

    Sound, because every reading whose lemma triggers a rule has one of the lemma's stems among its letters; a word
    that merely contains such a stem is admitted too, and costs time only.
    """

    def __init__(self, stems: Iterable[str], affixes: tuple[str, str] = ("", "")) -> None:
        """Compile stems and affix letters, as :class:`Morphology` returns them, into one pattern."""
        found = frozenset(stems)
        shorts = sorted(stem for stem in found if len(stem) < _LONG)
        patterns = [*map(re.escape, _without_longer(found - set(shorts))), *_whole_words(shorts, affixes)]
        self._search = re.compile("|".join(patterns)).search if patterns else None

    def admits(self, sentence: Sentence) -> bool:
        """Tell whether the sentence may hold a trigger, or tell of a guest without any."""
        keys = [token.key for token in sentence.tokens]
        return self._search is not None and (self._search(" ".join(keys)) is not None or may_tell_of_guest(keys))

    def admits_any(self, document: Document) -> bool:
        """Tell whether any sentence may hold a trigger."""
        return any(map(self.admits, document.sentences))


def _whole_words(stems: list[str], affixes: tuple[str, str]) -> list[str]:
    """Stems of a letter or two stand in any text: for them the whole word must be affixes and stem."""
    if not stems:
        return []
    before, behind = (f"[{re.escape(letters)}]*" if letters else "" for letters in affixes)
    return [rf"(?<!\S){before}(?:{'|'.join(map(re.escape, stems))}){behind}(?!\S)"]


def _without_longer(stems: Iterable[str]) -> list[str]:
    """Drop the stems that contain another one: what has them has that."""
    kept: dict[str, None] = {}
    for stem in sorted(set(stems), key=lambda stem: (len(stem), stem)):
        parts = (stem[start:end] for start in range(len(stem)) for end in range(start + _LONG, len(stem) + 1))
        if kept.keys().isdisjoint(parts):
            kept[stem] = None
    return list(kept)
