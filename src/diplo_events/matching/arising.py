"""Agreements that somebody brings about for others: «أفضت الوساطة إلى هدنة بين»، «توسطت روما في اتفاق بين»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Verbs of leading to something, by the preposition that leads to it; "" for their object.
_BRINGING: Final = {
    "إلى": frozenset("أفضى أدى قاد انتهى خلص أوصل".split()),
    "عن": frozenset("أسفر أثمر تمخض أعلن كشف".split()),
    "في": frozenset("توسط نجح أفلح وفق".split()),
    "ب": frozenset("انتهى تكلل توج اختتم".split()),
    "": frozenset("رعى أعلن أنجز هندس أثمر".split()),
}
#: Verbs of what mediation bears, and the preposition that leads to it.
_FRUITFUL: Final = {verb: lead for lead in ("إلى", "عن") for verb in _BRINGING[lead] - {"أعلن", "كشف"}}
#: So far before the noun the verb may stand: «أسفرت جهود الوساطة التي بذلتها الدوحة عن هدنة».
_REACH: Final = 10
_CEASE: Final = "وقف"
_CEASING: Final = frozenset({_CEASE})
_FIRE: Final = frozenset({"اطلاق", "لاطلاق"})
#: What mediation leads to, how far behind it that may stand, and what says that it has not.
_DEALS: Final = frozenset({"اتفاق", "اتفاقية", "هدنة", "صفقة", "تهدئة", "تفاهم", "صلح", _CEASE})
_MEDIATION: Final = frozenset({"وساطة"})
#: «بعد التوسط في اتفاق بين».
_MEDIATING: Final = frozenset({"توسط"})
_FRUIT: Final = 14
_NOT: Final = frozenset({"لم", "ما", "لا", "لن"})
_SINCE: Final = frozenset({"بعد", "عقب", "اثر", "منذ"})


def is_brought_about(view: View, position: int) -> bool:
    """«أفضت الوساطة إلى وقف إطلاق النار بين»: a verb in the perfect leads to the noun, without the article."""
    noun = view.reading(position)
    if noun is not None and noun.lemma in _MEDIATION:
        return _bears_fruit(view, position)
    if noun is None or "Al_det" in noun.proclitics or noun.enclitic:
        return False
    if noun.lemma == _CEASE and not _of_fire(view, position):
        return False
    led = view.preposition(position) or view.preposition(position - 1)
    lemmas = _BRINGING.get("" if led is None else led[0], frozenset())
    return bool(lemmas) and _has_led(view, position, lemmas)


def _has_led(view: View, position: int, lemmas: frozenset[str]) -> bool:
    """Tell whether the nearest verb before is one of these and says that it has happened."""
    for place in range(position - 1, max(-1, position - 1 - _REACH), -1):
        if view.is_stop(place):
            return False
        if view.is_verb(place) and not view.is_relative(place - 1):
            verb = view.reading(place)
            return verb is not None and verb.asp == "p" and view.may_be(place, lemmas)
        if view.key(place - 1).removeprefix("و") in _SINCE and view.may_be(place, _MEDIATING):
            return True
    return False


def _bears_fruit(view: View, position: int) -> bool:
    """«وساطة بين روما وأثينا أفضت إلى هدنة»، «أدت وساطته بين روما وأثينا إلى اتفاق»: what the mediation led to."""
    for place in range(max(0, position - 2), min(len(view), position + _FRUIT)):
        if view.is_stop(place):
            return False
        verb = view.reading(place) if view.is_verb(place) else None
        lead = next((_FRUITFUL[lemma] for lemma in _FRUITFUL if view.may_be(place, frozenset({lemma}))), None)
        if verb is not None and lead is not None and verb.asp == "p" and view.key(place - 1) not in _NOT:
            return _leads_to_deal(view, max(place, position), lead)
    return False


def _leads_to_deal(view: View, start: int, lead: str) -> bool:
    for place in range(start + 1, min(len(view), start + _FRUIT)):
        if view.is_stop(place):
            return False
        led = view.preposition(place)
        if led is not None and led[0] == lead:
            return view.may_be(led[1], _DEALS) and (not view.may_be(led[1], _CEASING) or _of_fire(view, led[1]))
    return False


def _of_fire(view: View, position: int) -> bool:
    return any(view.key(place) in _FIRE for place in range(position + 1, position + 4))
