"""Journeys to a part of the world: «زار المنطقة»، «جولة في الشرق الأوسط»؛ no one state is the host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import FunctionKind
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.clauses import View
    from diplo_events.document import Clause

_LEADING: Final = ("إلى", "ل", "في")
#: What the press of the Middle East calls it, and a kingdom each of its provinces; the states that lie there.
_HERE: Final = fold("المنطقة")
_OF_HERE: Final = frozenset("SAU ARE KWT QAT BHR OMN YEM IRQ SYR LBN JOR PSE EGY ISR IRN".split())
#: Folded words of regions without their article.
_REGIONS: Final = frozenset(
    fold(words)
    for words in (
        "المنطقة|الشرق الأوسط|الشرق الأدنى|الخليج|منطقة الخليج|منطقة الشرق الأوسط|أوروبا|أفريقيا|إفريقيا|آسيا|البلقان|"
        "القوقاز|أميركا اللاتينية|أمريكا اللاتينية|آسيا الوسطى|شرق آسيا|جنوب آسيا|المغرب العربي|القرن الأفريقي"
    ).split("|")
)


def leads_to_region(view: View, clause: Clause) -> bool:
    """Tell whether the journey of the clause goes to a region; «زيارة الملك خالد للمنطقة» is one to a province."""
    goals = [item.first for item in clause.all(FunctionKind.PREPOSITION, *_LEADING)]
    goals += [item.first for item in clause.all(FunctionKind.OBJECT)]
    goals += [item.first for item in clause.all(FunctionKind.GENITIVE)]
    own = any(mention.actor in _OF_HERE for item in clause.functions for mention in item.mentions)
    return any(_is_region(view, place, own=own) for place in goals)


def _is_region(view: View, position: int, *, own: bool) -> bool:
    first, reading = view.key(position), view.reading(position + 1)
    first = f"ال{first[2:]}" if first.startswith("لل") else first
    if f"{first} {view.key(position + 1)}" in _REGIONS:
        return True
    part = reading is not None and reading.pos == "adj"  # «المنطقة الشرقية»
    return first in _REGIONS and not (part or (own and first == _HERE))
