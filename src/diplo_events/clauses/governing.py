"""Whether a preposition, or a noun in construct, governs a phrase: nobody told so is the subject of a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

_DEMONSTRATIVES: Final = frozenset("هذا هذه ذلك تلك".split())
_OPENING: Final = frozenset('«“"')
#: «العاصمة الإماراتية أبوظبي».
_CITIES: Final = ("عاصمه", "مدينه")
#: «يكون الرئيس»: spelled as a noun too.
_COUNTING: Final = frozenset({"noun_num", "adj_num", "digit"})
BEING: Final = frozenset({"كان"})


def governed(view: View, position: int) -> bool:
    """Tell whether a preposition, or a noun in construct, governs the phrase that starts here."""
    if view.preposition(position) is not None or _names_city(view, position):
        return True
    if position - 1 in view.covered:  # «في سوريا والعراق»: governed with the one it is joined to
        return view.conjoined(position) and governed(view, view.covered[position - 1].first)
    if view.key(position - 1) in _DEMONSTRATIVES:
        position -= 1
    if view.tokens[position - 1].form in _OPENING and _is_apposed(view, position - 1):
        return True
    before = view.reading(position - 1)
    while position > 1 and before is not None and before.pos in _COUNTING:  # «طرد ستين دبلوماسيا»
        position -= 1
        before = view.reading(position - 1) if position - 1 not in view.covered else None
    if before is None or view.is_kicker(position - 1):
        return False
    if before.pos == "prep":
        return True
    return before.pos == "noun" and "Al_det" not in before.proclitics and not view.may_be(position - 1, BEING)


def _names_city(view: View, position: int) -> bool:
    """«بدأها بالعاصمة الإماراتية أبوظبي، والتقى»: the city's name goes with the word that a preposition governs."""
    place = position - 1
    while (reading := view.reading(place)) is not None and reading.pos == "adj" and "Al_det" in reading.proclitics:
        place -= 1
    if not view.key(place).endswith(_CITIES):
        return False
    before = view.reading(place - 1)
    return view.preposition(place) is not None or (before is not None and before.pos == "prep")


def _is_apposed(view: View, position: int) -> bool:
    """«من التنظيم المسلح «داعش»»: a name in quotation marks behind a definite noun that a preposition governs."""
    place = position
    while (reading := view.reading(place - 1)) is not None and "Al_det" in reading.proclitics:
        place -= 1
        if reading.pos == "noun":
            break
    before = view.reading(place - 1)
    return place < position and (view.preposition(place) is not None or (before is not None and before.pos == "prep"))
