"""From the analyses of a camel_tools database to :class:`Reading`."""

from __future__ import annotations

import re
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING
from unicodedata import normalize

from diplo_events.document import Reading
from diplo_events.morphology.segments import segments
from diplo_events.morphology.vocabulary import LEMMA_SPELLINGS
from diplo_events.orthography import strip_diacritics

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.morphology.lookup import Analysis


def adapt_analyses(form: str, analyses: Iterable[Analysis]) -> dict[Reading, tuple[str, ...]]:
    """Return the readings of ``form`` in the order of ``analyses``, each with the vocalised words it stands for."""
    found: dict[Reading, list[str]] = {}
    for analysis in analyses:
        found.setdefault(adapt_analysis(form, analysis), []).append(analysis.diac)
    return {reading: tuple(diacs) for reading, diacs in found.items()}


def adapt_analysis(form: str, analysis: Analysis) -> Reading:
    """Return one analysis as a reading of ``form``."""
    lemma, lex = lemma_of(analysis.lex or form)
    told = analysis.inflection
    return Reading(
        lemma=lemma,
        pos=told.pos,
        lex=lex,
        asp=told.asp,
        vox=told.vox,
        mod=told.mod,
        per=told.per,
        gen=told.gen,
        num=told.num,
        form_gen=told.form_gen,
        form_num=told.form_num,
        cas=told.cas,
        stt=told.stt,
        proclitics=told.proclitics,
        enclitic=told.enclitic,
        segments=segments(form, told.proclitics, told.enclitic, lemma_of(analysis.stem)[0]),
        gloss=analysis.gloss.replace("_", " "),
        exact=analysis.exact,
    )


@lru_cache(maxsize=16384)
def lemma_of(lex: str) -> tuple[str, str]:
    """Return a lemma without and with diacritics: no index, plain alef for the connecting one, composed letters.

    >>> lemma_of("ٱِجتِماع_1")[0]
    'اجتماع'
    """
    bare = normalize("NFC", re.split("[_-]", lex)[0].replace("ٱ", "ا")) if lex else ""
    plain = strip_diacritics(bare)
    return intern(LEMMA_SPELLINGS.get(plain, plain)), intern(bare)
