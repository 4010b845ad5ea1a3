"""«ذكرت الوكالة أن كينيا ترفض الاتفاق»: what is reported by those who only pass on what others say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.matching.between import OUTLETS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Who tells of others and speaks for no state: agencies, the media, unnamed sources, reports.
_RELAYING: Final = OUTLETS | {"وسيلة", "تقرير", "صحف", "مصدر"}
#: Voices of somebody: «مصدر في الخارجية» speaks, «مصادر صحفية» passes on.
_SOURCE: Final = "مصدر"
_OF_PRESS: Final = frozenset("صحفي صحافي إعلامي محلي متطابق مطلع".split())
#: So far before «أن» the verb stands whose subject the outlet is.
_REACH: Final = 12


def is_relayed(view: View, that: int) -> bool:
    """Tell whether an outlet or unnamed sources report what «أن» opens here."""
    for place in range(that - 1, max(-1, that - _REACH), -1):
        if view.is_stop(place):
            return False
        if view.is_verb(place):
            return view.may_be(place, SAYING) and _is_outlet(view, place + 1)
    return False


def _is_outlet(view: View, place: int) -> bool:
    head, following = view.reading(place), view.reading(place + 1)
    if head is None or head.lemma not in _RELAYING:
        return False
    return head.lemma != _SOURCE or (following is not None and following.lemma in _OF_PRESS)
