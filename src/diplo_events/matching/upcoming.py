"""Encounters that lie as far ahead as the verb that carries them: «سيجري الوزير مباحثات»، «سيرعى مراسم التوقيع»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind
from diplo_events.matching.aims import purpose_of
from diplo_events.matching.scope import AFTER, BEFORE, DURING, TAKING_PLACE

if TYPE_CHECKING:
    from diplo_events.matching.scope import Scope

_COMING_ABOUT: Final = frozenset(
    "استئناف عقد إجراء بدء انطلاق انعقاد فتح افتتاح إغلاق فرض رفع توقيع إبرام قطع سحب تعيين تمديد".split()
)
#: Verbs whose object or subject an encounter is, whatever stands between: «سيجري في مارس زيارة»، «سيكون له لقاء».
_CARRYING: Final = TAKING_PLACE | frozenset("بدأ استأنف احتضن نظم ترأس رأس واصل انطلق استهل اختتم كان".split())
#: Verbs of what comes first in an encounter.
_TOPPING: Final = frozenset("تصدر هيمن طغى سيطر استحوذ احتل شكل مثل حضر".split())
#: Verbs of those who are there while something is done.
_SEEING_TO: Final = frozenset({"رعى", "حضر", "شارك", "أشرف", "شرف", "توج", "شهد"})


def carried_by_future(scope: Scope) -> bool:
    """Tell whether a verb still to come carries the encounter, or somebody who will be there."""
    return _about_to_begin(scope) or _carried_ahead(scope) or _seen_to(scope) or _topped_ahead(scope)


def _about_to_begin(scope: Scope) -> bool:
    """«ستنطلق المحادثات»، «سيتم استئناف المفاوضات»: of a verb still to come the encounter is the subject."""
    if not scope.is_masdar:
        return False
    place = scope.first - 1 - (scope.lemma(scope.first - 1) in _COMING_ABOUT)
    return place in scope.before and scope.view.is_verb(place) and scope.is_future(place)


def _carried_ahead(scope: Scope) -> bool:
    """«سيجري الرئيس في مارس زيارة», but «سيجري الرئيس خلال زيارته ...»."""
    if not scope.is_masdar or scope.led_by(AFTER | BEFORE | DURING) or purpose_of(scope) is not None:
        return False
    preposition = scope.view.preposition(scope.first - 1)
    if preposition is not None and scope.first - 1 not in scope.view.covered:
        return False
    verb = scope.main_verb()
    return verb is not None and scope.lemma(verb) in _CARRYING and scope.is_future(verb)


def _topped_ahead(scope: Scope) -> bool:
    """«سيتصدر الملف النووي مباحثات الوزير»، «ستهيمن الأزمة على القمة»: what will be talked about there."""
    if not scope.is_masdar or scope.led_by(AFTER | BEFORE | DURING):
        return False
    verb = scope.main_verb()
    return verb is not None and scope.lemma(verb) in _TOPPING and scope.is_future(verb)


def _seen_to(scope: Scope) -> bool:
    """«سيرعى الوزير مراسم التوقيع»، «ستتوج الزيارة بتوقيع اتفاق»: what somebody will see to, or be there at."""
    meanwhile = scope.led_by(AFTER | BEFORE | DURING) and not scope.taken_part_in()
    if scope.clause.predicate.kind is PredicateKind.VERB or meanwhile:
        return False
    verb = scope.main_verb()
    return verb is not None and scope.lemma(verb) in _SEEING_TO and scope.is_future(verb)
