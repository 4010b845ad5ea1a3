"""From lemmas back to letters: the stems under which a lexicon lists the words of a lemma."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Final

from diplo_events.errors import LexiconError
from diplo_events.morphology.adapt import lemma_of
from diplo_events.morphology.cache import cache_dir, write_whole
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from diplo_events.morphology.lexicon import LexiconSource
    from diplo_events.morphology.packed import Packed

#: Counts changes of what is remembered.
_FORMAT: Final = 2


def surface_stems(packed: Packed, source: LexiconSource, lemmas: Iterable[str]) -> frozenset[str]:
    """Return the folded stems of all words of these lemmas; each such word's key contains one of them.

    An analysis is prefix + stem + suffix, letter by letter, so no word of the lemmas is missed.  Reading the whole
    lexicon takes some tenths of a second; the answer is remembered in the cache folder.
    """
    wanted = frozenset(lemmas)
    path = _path(source, wanted)
    remembered = _recall(path)
    if remembered is not None:
        return remembered
    stems = frozenset(_stems(packed, wanted)) | {fold(lemma) for lemma in wanted}
    _remember(path, stems)
    return stems


def _stems(packed: Packed, wanted: frozenset[str]) -> Iterator[str]:
    imperatives = {number for number, features in enumerate(packed.templates) if features.get("asp") == "c"}
    for key in packed.stems:
        # An imperative triggers nothing: its stems, often a letter or two, are left out.
        entries = (entry for entry in packed.entries(key) if entry[1] not in imperatives)
        if any(lemma_of(lex)[0] in wanted for _, _, _, _, lex, _ in entries):
            yield fold(key)


def affix_letters(affixes: Iterable[str]) -> str:
    """Return the folded letters that occur in affixes, each once, in order."""
    return "".join(sorted({letter for affix in affixes for letter in fold(affix)}))


def _path(source: LexiconSource, wanted: frozenset[str]) -> Path:
    marks = [str(_FORMAT), source.name, str(source.path), source.version, *sorted(wanted)]
    return cache_dir() / f"stems-{hashlib.sha256(chr(10).join(marks).encode()).hexdigest()[:16]}.json"


def _recall(path: Path) -> frozenset[str] | None:
    try:
        return frozenset(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


def _remember(path: Path, stems: frozenset[str]) -> None:
    """A cache that cannot be written costs time, nothing else."""
    try:
        write_whole(path, json.dumps(sorted(stems), ensure_ascii=False).encode())
    except LexiconError:
        return
