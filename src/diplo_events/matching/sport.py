"""Whether a sentence speaks of sport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Words of sport alone; «فريق», «نهائي», «دوري» and «منتخب» are words of politics too.
_SPORT: Final = frozenset("مباراة كأس بطولة ملعب لاعب هداف تصفيات مهاجم أولمبياد مونديال قرعة".split())
#: «النهائيات»: in the plural a noun of sport, whatever the word alone reads as; «الفيفا»: the federation of one.
_FINALS: Final = frozenset(
    lead + word
    for word in "النهاييات نهاييات المونديال مونديال الاولمبياد اولمبياد الفيفا فيفا اليويفا".split()
    for lead in ("", "و", "ب", "وب", "ل")
)
#: «اللاعب الأساسي في الأزمة»: what a player of politics is called.
_OF_POLITICS: Final = frozenset("أساسي رئيسي إقليمي دولي سياسي محوري أبرز أول أكبر خارجي".split())


def is_sport(view: View) -> bool:
    """Tell whether the sentence speaks of sport, where «التقى» and «نظيره» are about teams."""
    if not _FINALS.isdisjoint(view.keys):
        return True
    readings = enumerate(view.best)
    nouns = (place for place, one in readings if one is not None and one.pos == "noun" and one.lemma in _SPORT)
    return any(_of_sport(view, place) for place in nouns)


def _of_sport(view: View, position: int) -> bool:
    reading, following = view.reading(position), view.reading(position + 1)
    return reading is None or reading.lemma != "لاعب" or following is None or following.lemma not in _OF_POLITICS
