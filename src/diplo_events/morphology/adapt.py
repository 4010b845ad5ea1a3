"""From the analyses of a camel_tools database to :class:`Reading`."""

from __future__ import annotations

import re
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from diplo_events.document import Reading
from diplo_events.morphology.segments import segments
from diplo_events.morphology.vocabulary import LEMMA_SPELLINGS
from diplo_events.orthography import strip_diacritics
from diplo_events.values import maker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from diplo_events.document import Segment
    from diplo_events.morphology.lookup import Analysis


_reading: Final = maker(Reading)


def adapt_analyses(form: str, analyses: Iterable[Analysis]) -> tuple[Reading, ...]:
    """Return the readings of ``form`` in the order of ``analyses``, equal ones once."""
    found: list[Reading] = []
    seen: dict[tuple[str, str, bool, int], list[tuple[Segment, ...]]] = {}
    cuts: dict[tuple[tuple[str, ...], str, bool], tuple[Segment, ...]] = {}  # most analyses cut the word alike
    for analysis in analyses:
        lemma, lex = lemma_of(analysis.lex or form)
        told = analysis.inflection
        stem = lemma_of(analysis.parts[1])[0] if told.proclitics else ""
        cut = told.proclitics, told.enclitic, stem.startswith("ل")  # the article's lam may be the stem's own
        parts = cuts.get(cut)
        if parts is None:
            parts = cuts[cut] = segments(form, told.proclitics, told.enclitic, stem)
        # What tells readings apart; to hash them whole would take as long as to make them.
        others = seen.setdefault((lex, analysis.gloss, analysis.exact, id(told)), [])
        if parts not in others:
            others.append(parts)
            gloss = intern(analysis.gloss.replace("_", " "))  # one object for all words of a stem
            found.append(_reading(lemma, told.pos, lex, *told[1:], parts, gloss, analysis.exact))
    return tuple(found)


def vocalisations(
    form: str, analyses: Iterable[Analysis], vocalised: Callable[[Analysis], str]
) -> dict[Reading, tuple[str, ...]]:
    """Return each reading of ``form`` with the words it stands for, as ``vocalised`` gives them their vowels."""
    found: dict[Reading, tuple[str, ...]] = {}
    for analysis in analyses:
        for reading in adapt_analyses(form, (analysis,)):
            found[reading] = (*found.get(reading, ()), vocalised(analysis))
    return found


@lru_cache(maxsize=16384)
def lemma_of(lex: str) -> tuple[str, str]:
    """Return a lemma without and with diacritics: no index, plain alef for the connecting one, composed letters.

    >>> lemma_of("ٱِجتِماع_1")[0]
    'اجتماع'
    """
    bare = normalize("NFC", re.split("[_-]", lex)[0].replace("ٱ", "ا")) if lex else ""
    plain = strip_diacritics(bare)
    return intern(LEMMA_SPELLINGS.get(plain, plain)), intern(bare)
