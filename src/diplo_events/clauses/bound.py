"""Whom a paper binds that is told of with one side only: «التزام كينيا بالاتفاقية الموقعة مع أوغندا»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

_SIGNED: Final = frozenset({"موقع", "موقعة", "مبرم"})
#: What a state does with what it has signed (lemmas): «تنفيذ», «انسحاب», «خرق».
_DEALING: Final = frozenset(
    "التزام تقيد تمسك وفاء إيفاء تنفيذ تطبيق احترام تنصل انسحاب خروج خرق انتهاك نقض إخلال إلغاء تعليق تجميد "
    "تصديق مصادقة".split()
)
#: So many words the paper may have before its participle: «اتفاق السلام».
_PAPER: Final = 4


def bound(view: View, clause: Clause) -> tuple[Mention, ...]:
    """Return who keeps, or breaks, the paper that the participle of the clause tells of; none if that is not said."""
    place = clause.predicate.first
    if clause.predicate.lemma not in _SIGNED or any(item.preposition == "بين" for item in clause.functions):
        return ()
    for start in range(place - 1, max(0, place - 1 - _PAPER), -1):
        owner = view.covered.get(start - 1)
        if owner is not None:
            deed = view.reading(owner.first - 1)
            deals = deed is not None and deed.lemma in _DEALING and "Al_det" not in deed.proclitics
            return (owner,) if deals and view.actor(owner.first) is owner and view.preposition(start) else ()
        if view.is_mark(start) or view.is_verb(start):
            return ()
    return ()
