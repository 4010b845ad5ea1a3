"""What is told by the way behind an encounter: «معزيا في الضحايا»، «وما جرى خلاله من بحث للأزمة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import DISCUSSING
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: So far behind «مهنئا» stands on what.
_WISHED: Final = 4
#: «مقدما لهم شرحا عن».
_PRESENTING: Final = frozenset({"مقدما", "مقدمه", "مقدمين"})
#: «وما جرى خلاله من»، «وما تم خلالها من».
_TAKING_PLACE: Final = frozenset({"جرى", "تم", "دار", "شهد"})


def by_the_way(view: View, place: int) -> int:
    """Return where a topic begins that is told here by the way, 0 for none."""
    return _therein(view, place) or _presented(view, place) or _wished(view, place)


def _therein(view: View, place: int) -> int:
    """«نتائج لقائه نظيره، وما جرى خلاله من بحث للأزمة»: what took place in the encounter."""
    took_place = view.may_be(place + 1, _TAKING_PLACE) and view.key(place + 2) in words.THEREIN
    if view.key(place) != "وما" or not took_place or view.key(place + 3) != "من":
        return 0
    if not heads(view, place + 4, DISCUSSING | words.LEADING_ON):
        return 0
    found = view.preposition(place + 5)
    return found[1] if found is not None and found[0] == "ل" else place + 4


def _presented(view: View, place: int) -> int:
    """«استقبل الوفد، مقدما له شرحا عن الأزمة»: what the host tells of by the way."""
    if view.key(place) not in _PRESENTING:
        return 0
    near = range(place + 1, min(place + _WISHED, len(view)))
    paper = next((one for one in near if heads(view, one, words.SHOWING | {"إيجاز", "نبذة"})), 0)
    found = view.preposition(paper + 1) if paper else None
    return found[1] if found is not None and found[0] in {"عن", "حول", "ل"} else 0


def _wished(view: View, place: int) -> int:
    """«هاتف الرئيس نظيره معزيا في ضحايا الزلزال»، «مهنئا إياه بالعيد»: on what occasion one calls."""
    if view.key(place) not in words.WISHERS:
        return 0
    near = range(place + 1, min(place + _WISHED, len(view)))
    led = (view.preposition(after) for after in near)
    return next((found[1] for found in led if found is not None and found[0] in {"في", "ب"}), 0)
