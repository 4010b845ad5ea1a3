"""Greetings that are relayed, and condolences, which are stated: «معربا عن أصدق التهاني»، «أعرب عن تعازيه»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: What greetings and stances are conveyed by.
CONVEYING: Final = frozenset({"أعرب", "عبر", "معرب", "معبر", "نقل", "أبدى", "قدم"})
_CONGRATULATIONS: Final = frozenset("تهنئة تهنية تهان تهاني تحية تحيات".split())
_CONDOLENCES: Final = frozenset("تعزية تعاز تعازي عزاء مواساة تمن تمني أمنية".split())
#: «برقية أعرب فيها عن تعازيه»: what he put into it.
_THEREIN: Final = frozenset({"فيها", "فيه"})
#: «عن تضامنها وصادق تعازيها»: a stance told before the greeting is stated.
_STANCES: Final = frozenset(
    "إدانة استنكار شجب تنديد تضامن تأييد دعم مساندة وقوف رفض استياء قلق شكر تقدير امتنان عرفان".split()
)
_GREETING_REACH: Final = 18


def greets(view: View, clause: Clause) -> bool:
    """«معربا عن أصدق التهاني»، «أعرب فيها عن تعازيه»: greetings are relayed, nothing is stated.

    «معبرة عن تضامنها وتعازيها» states something, and in «أعرب عن أمله، وقدم تعازيه» the greeting is another verb's.
    """
    wanted = _CONGRATULATIONS
    if view.key(clause.predicate.last) in _THEREIN:
        wanted = wanted | _CONDOLENCES
    return _conveys(view, clause, wanted)


def condoles(view: View, clause: Clause) -> bool:
    """«أعرب عن تعازيه لأسر الضحايا»، «متمنيا الشفاء»: said of a disaster; in a cable it is the cable's greeting."""
    return _conveys(view, clause, _CONDOLENCES)


def _conveys(view: View, clause: Clause, wanted: frozenset[str]) -> bool:
    if clause.predicate.lemma not in CONVEYING:
        return False
    for place in range(clause.predicate.last, min(clause.predicate.last + _GREETING_REACH, len(view))):
        one = view.reading(place)
        if one is not None and one.lemma in wanted:
            return True
        if view.is_stop(place) or (view.is_verb(place) and view.conjoined(place)):
            return False
        if one is not None and one.lemma in _STANCES:
            return False
    return False
