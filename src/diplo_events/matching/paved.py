"""What something only makes way for: «تمهد الزيارة الطريق لعقد قمة»، «يفتح القرار الباب أمام لقاء»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.matching.aims import BRINGING

if TYPE_CHECKING:
    from diplo_events.matching.scope import Scope

#: Verbs of making way (lemmas), behind the word that leads from them to what may come.
_MAKING_WAY: Final = {
    "ل": frozenset("مهد هيأ أسس فتح وضع أرسى أتاح أفسح وفر خلق سهل".split()),
    "امام": frozenset({"فتح", "أفسح"}),
    "في": frozenset({"أسهم", "ساهم", "ساعد"}),
    "علي": frozenset({"ساعد", "شجع", "حفز"}),
    "الي": frozenset({"أدى", "أفضى", "قاد", "مهد"}),
    "ب": frozenset({"سمح", "عجل"}),
}
#: Behind these a man makes way for nothing.
_BY_THINGS: Final = frozenset({"في", "الي"})
_PREFIXES: Final = {"li_prep": "ل", "bi_prep": "ب"}
#: Verbs that make way only with one of these things.
_WITH_THING: Final = frozenset("فتح وضع أرسى أتاح أفسح وفر خلق".split())
_WAYS: Final = frozenset(
    "الباب المجال الطريق الاساس اساس الاسس اسس الفرصه فرصه الافاق افاقا افاق الظروف الاجواء الشروط ارضيه الارضيه "
    "الساحه مناخا المناخ ظروفا بابا مجالا فرصا اساسا".split()
)


def paved(scope: Scope) -> bool:
    """«تهيئ المباحثات الأجواء لاستئناف المفاوضات»: in the imperfect it may come of it; «مهدت للقاء» may have."""
    if not scope.is_masdar:
        return False
    head = scope.first
    while scope.lemma(head - 1) in BRINGING:
        head -= 1
    reading = scope.view.reading(head)
    prefixes = () if reading is None else reading.proclitics
    lead = next((_PREFIXES[one] for one in prefixes if one in _PREFIXES), scope.key(head - 1))
    verb = scope.main_verb() if lead in _MAKING_WAY else None
    if verb is None or (lead in _BY_THINGS and _has_doer(scope, verb)):
        return False
    # «تمهد», «تسهم» read best as other verbs
    told = {one.lemma for one in scope.view.tokens[verb].readings if one.pos == "verb" and one.asp == "i"}
    ways = any(scope.key(place) in _WAYS for place in range(verb + 1, head))
    return bool(told & (_MAKING_WAY[lead] if ways else _MAKING_WAY[lead] - _WITH_THING))


def _has_doer(scope: Scope, verb: int) -> bool:
    """«يسهم الوزير في الاجتماع»، «يقود وفدا إلى محادثات»: he takes part, or leads others there."""
    near = (scope.view.covered.get(place) for place in (verb + 1, verb - 1))
    return any(one is not None and one.kind in PERSONS for one in near)
