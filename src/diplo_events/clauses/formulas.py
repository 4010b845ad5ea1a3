"""Pious formulas, which stand between the words of a clause and are none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: «حفظه الله»: what is wished a ruler stands between the words of a clause.
_WISHES: Final = frozenset("حفظه يحفظه رعاه ايده حفظها وفقه رحمه سلمه".split())
#: «وصل بحفظ الله ورعايته»، «غادر في حفظ الله»: under whose care somebody travels.
_KEEPING: Final = frozenset({"بحفظ", "ورعايته", "بسلامه", "بعنايه"})
#: «بفضل الله سبحانه وتعالى»، «الله عز وجل».
_DIVINE: Final = frozenset("سبحانه وتعالي تعالي عز وجل جل وعلا".split())
_GOD: Final = frozenset({"الله", "لله", "والله", "بالله", "المولي", "الباري"})
_OF_GOD: Final = _GOD | _DIVINE
#: All that may be such a formula; it is asked of each verb, and hardly ever one.
_PIOUS: Final = _WISHES | {"و" + wish for wish in _WISHES} | _KEEPING | _DIVINE


def formula_at(view: View, position: int) -> int:
    """Return how many words of a pious formula stand here, 0 for none: «حفظه الله»، «سبحانه»."""
    key = view.key(position)
    if key not in _PIOUS:
        return 0
    if key in _WISHES:
        return 2 if view.key(position + 1) == "الله" else 0
    if key.startswith("و") and key[1:] in _WISHES and view.key(position - 1) == "الله":  # «حفظه الله ورعاه»
        return 1
    if key in _KEEPING:
        return 1 if view.key(position - 1) == "الله" else 2 * (view.key(position + 1) == "الله")
    return int(key in _DIVINE and view.key(position - 1) in _OF_GOD)
