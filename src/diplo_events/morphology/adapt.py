"""From camel_tools' analyses to :class:`Reading`: its dictionaries stop here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from unicodedata import normalize

from diplo_events.document import Reading
from diplo_events.morphology.segments import segments
from diplo_events.morphology.vocabulary import LEMMA_SPELLINGS
from diplo_events.orthography import strip_diacritics

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PROCLITIC_FEATURES: Final = ("prc3", "prc2", "prc1", "prc0")
_ABSENT: Final = frozenset({"0", "na"})
#: camel_tools' classes for what is no Arabic word.
_NO_WORD: Final = frozenset({"digit", "punc", "foreign"})


def adapt_analyses(form: str, analyses: Iterable[Mapping[str, Any]]) -> dict[Reading, tuple[str, ...]]:
    """Return the readings of ``form`` in the order of ``analyses``, each with the vocalised words it stands for."""
    found: dict[Reading, tuple[str, ...]] = {}
    for analysis in analyses:
        if analysis.get("source") not in _NO_WORD:
            reading = adapt_analysis(form, analysis)
            found[reading] = (*found.get(reading, ()), analysis.get("diac", ""))
    return found


def adapt_analysis(form: str, analysis: Mapping[str, Any]) -> Reading:
    """Return one analysis as a reading of ``form``."""
    get = analysis.get
    proclitics = tuple(value for name in _PROCLITIC_FEATURES if (value := _clitic(analysis, name)))
    enclitic = _clitic(analysis, "enc0")
    lemma, lex = lemma_of(get("lex", form))
    return Reading(
        lemma=lemma,
        pos=get("pos", "noun"),
        lex=lex,
        asp=get("asp", "na"),
        vox=get("vox", "na"),
        mod=get("mod", "na"),
        per=get("per", "na"),
        gen=get("gen", "na"),
        num=get("num", "na"),
        form_gen=get("form_gen", get("gen", "na")),
        form_num=get("form_num", get("num", "na")),
        cas=get("cas", "na"),
        stt=get("stt", "na"),
        proclitics=proclitics,
        enclitic=enclitic,
        segments=segments(form, proclitics, enclitic, lemma_of(get("stem", ""))[0]),
        gloss=get("stemgloss", get("gloss", "")).replace("_", " "),
        exact=get("source") != "spvar",
    )


def _clitic(analysis: Mapping[str, Any], feature: str) -> str:
    value: str | None = analysis.get(feature)
    return "" if value is None or value in _ABSENT else value


@lru_cache(maxsize=65536)
def lemma_of(lex: str) -> tuple[str, str]:
    """Return a lemma without and with diacritics: no index, plain alef for the connecting one, composed letters.

    >>> lemma_of("ٱِجتِماع_1")[0]
    'اجتماع'
    """
    bare = normalize("NFC", re.split("[_-]", lex)[0].replace("ٱ", "ا")) if lex else ""
    plain = strip_diacritics(bare)
    return LEMMA_SPELLINGS.get(plain, plain), bare
