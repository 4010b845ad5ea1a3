"""Indefinite active participles that tell what the subject says meanwhile: «مؤكدا»، «معتبرة»، «مشددين»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplo_events.clauses.view import View

#: Folded endings of the indefinite accusative: «ا», «ة», dual and plural.
_ENDINGS: Final = ("ا", "ه", "ين", "تين", "ات")

_NUMBERS: Final = frozenset({"noun_num", "digit"})
_NOMINAL: Final = frozenset({"noun", "adj", "noun_prop", "adv"})


def participle_at(view: View, position: int, lemmas: frozenset[str]) -> str | None:
    """Return which of these participles stands here as a circumstance.

    A participle that the lexicon does not know, «مستطردا», is known by its form.
    """
    reading = view.reading(position)
    if reading is None or not view.is_circumstantial(position) or is_counted(view, position):
        return None
    if reading.lemma in lemmas:
        return reading.lemma
    if reading.pos not in _NOMINAL:  # «لافتا» is spelled as a dual verb too
        others = view.tokens[position].readings
        return next(
            (one.lemma for one in others if one.pos in _NOMINAL and one.cas == "a" and one.lemma in lemmas), None
        )
    key, forms = view.key(position), _forms(lemmas)
    bare = key.removeprefix("و") if view.conjoined(position) else key
    found = (forms.get(bare.removesuffix(ending)) for ending in _ENDINGS if bare.endswith(ending))
    return next((lemma for lemma in found if lemma is not None), None)


def is_counted(view: View, position: int) -> bool:
    """«147 طالبا»، «أربعون طالبا»: behind a number the accusative says what there are so many of."""
    before = view.reading(position - 1)
    digits = position > 0 and view.tokens[position - 1].kind is TokenKind.NUMBER
    if not view.key(position).endswith("ا") or (before is not None and "Al_det" in before.proclitics):
        return False  # «مجموعة السبع مؤكدا»
    return digits or (before is not None and before.pos in _NUMBERS)


def once_more(view: View, position: int) -> bool:
    """«لفت مجددا إلى»، «سيلتقيان مجددا الأحد»: an adverb; «مجددا رفضه» says something again."""
    if view.key(position).removeprefix("و") != "مجددا":
        return False
    following = view.reading(position + 1)
    noun = following is not None and following.pos == "noun" and view.date(position + 1) is None
    return not noun or view.preposition(position + 1) is not None


@cache
def _forms(lemmas: frozenset[str]) -> Mapping[str, str]:
    return {fold(lemma): lemma for lemma in lemmas}
