"""Encounters that an agreement provides for: «مذكرة تفاهم لإجراء مشاورات سياسية» tells of none that was held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind
from diplo_events.events import Meeting

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause
    from diplo_events.grammar import Frame

#: Papers that states sign.
_SIGNED: Final = frozenset({"اتفاق", "اتفاقية", "مذكرة", "معاهدة", "بروتوكول", "تفاهم"})
#: What stands between the paper and the encounter.
_HOLDING: Final = frozenset({"إجراء", "عقد", "تنظيم", "إنشاء", "إقامة"})
_ABOUT: Final = frozenset({"حول", "بشان", "بخصوص"})


def is_agreed_on(view: View, clause: Clause, frame: Frame) -> bool:
    """«اتفاقية للحوار الاستراتيجي»، «مذكرة تفاهم لعقد اجتماعات دورية»: what the sides will do, not what they did."""
    if frame.event is not Meeting or clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    place = clause.predicate.first
    place -= view.may_be(place - 1, _HOLDING)
    noun = view.reading(place)
    led = noun is not None and "li_prep" in noun.proclitics
    if not led and view.key(place - 1) not in _ABOUT:
        return False
    return view.may_be(place - 1 - (not led), _SIGNED)
